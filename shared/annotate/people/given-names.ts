import { soundDistance } from './distance.ts'
import { nameWordOf } from './name-word.ts'
import { skeletonsOf } from './skeleton.ts'
import type { Sounds } from './sounds.ts'

/** Forms of one given name: spellings that are the same name, and what its bearers are also called. */
export interface GivenName {
  readonly id: number
  readonly gender: 'm' | 'f' | 'both'
  readonly forms: readonly string[]
}

/**
 * Given names that the wires write in several ways, one a line: gender, the forms, after a bar the pet forms.
 *
 * Forms that spelling alone explains (*Mukhtar*, *Moukhtar*) need not be here. Two names on different lines are
 * different names, however alike they sound: *Hassan* is not *Hussein*.
 */
const table = `
m alexander alexandre alejandro alessandro aleksandr aleksandar oleksandr olexander aliaksandr alexandros aleksander | sasha sascha alex aleks sandro
f alexandra aleksandra alejandra alessandra oleksandra | sasha sandra
m alexei aleksey oleksiy aliaksei aleksejs | alyosha
m mohammed muhammad mohamed mohammad mahomet magomet magomed mehmet mohamad muhammed mohamet mouhamed mamadou | hamada
m mahmoud mahmud mahmood
m ahmed ahmad akhmed achmed ahmet
m hamid hamed
m hassan hasan hassen
m hussein hussain husayn hossein hosein huseyin houcine
m hafez hafiz
m bashar bachar baschar
m assad asad
m abdullah abdallah abdulla abdoullah
m abdulaziz abdelaziz abdolaziz
m abdulrahman abderrahmane abdurrahman
m abdelfattah abdulfattah
m ali aly
m omar umar
m osama usama oussama
m ibrahim abraham avraham ebrahim brahim
m yusuf youssef yousef joseph josef jose giuseppe iosif yosef jozef josip | joe pepe joey beppe
m yunus younis jonas
m moses mousa musa moussa moshe moises
m david devid dawud daoud dawit davud daud | dave
m solomon sulayman suleiman soliman suleyman
m isaac ishaq itzhak yitzhak izak
m ismail ishmael
m jacob yaakov yakov yaqub jakub jakob jacques iakov | jake
m james dzheims jaime iago | jim jimmy jamie
m john | johnny jack
m jean
m juan
m jan johan
m johannes johann hans
m ivan
m ian iain
m giovanni gianni
m joao
m ioannis yannis giannis
m michael maikl michel mikhail mykhailo miguel michele mihail michal mikael mihai mikhael mihails | mike misha mischa mick micky
f michelle michele micheline
m paul pavel pavlo pablo paulo paolo pawel paulus pauls pavol | pasha
f paula paola pauline
m peter pierre piotr pyotr petro pedro pietro petr petar pieter petros | pete petya
m nicholas nicolas nikolai mykola nikolay nicola nikola niklas nikolaos miklos nicolae mikalai | nick nico kolya niko
m vladimir volodymyr wladimir uladzimir vladimiras vladimirs | vova volodya vlad
m vladislav wladyslaw uladzislau
m sergei serhiy sergio serge siarhei sergejs | seryozha
m dmitri dmytro dimitri dzmitry demetrius dimitrios dimitris | dima mitya
m yevgeny eugene evgeny yevhen eugen eugenio yauhen | zhenya
f yevgenia eugenia yevheniia | zhenya
m george jordj georges georg jorge giorgio georgy heorhiy yuri yuriy giorgos jerzy yezhi georgios jiri jurgen iouri | zhora
m andrei andrew andre andrii andreas andres andrzej andrej ondrej andriy andris andras | andy drew
f andrea
m anton antoine anthony antonio antonin antoni antony antonios | tony toni
f antonia antonina | tonya
m anatoly anatoliy anatole | tolya
m constantin konstantin kostyantyn constantine konstantinos | kostya
m kirill kyrylo cyril kyrill
m oleg oleh
f olga olha
m igor ihor
m ilya illia ilia elijah elie elias ilie
m gregory grigory hryhoriy grzegorz gzhegozh gregor gregorio gregoire | greg grisha
m basil vasily vasyl wasyl vasil | vasya
m victor viktor vittorio | vitya
f victoria viktoria viktoriya | vika
m vitaly vitali vitaliy
m valery valeriy valeri valerii
f valeria valeriya
m valentin valentyn
f valentina valentyna
m vyacheslav viacheslav wjatscheslaw | slava
m maxim maksym maksim maxime massimo | max maks
f maxine maxima
m leonid
m lev leo leon leone
m boris borys
m arkady arkadiy
m artem artyom artiom
m stanislav stanislaw | stas
m roman
m ruslan
m timur timour
m nursultan
m mukhtar mokhtar
m kassym qasym kasym
m theodore theodor fyodor fedor fjodor teodor fedir | ted teddy theo fedya
m edward edouard eduar eduard eduardo edoardo edvard | ed eddie ted ned teddy
m edmund edmond
m edwin
m william wilhelm guillaume giyom guillermo willem vilhelm guglielmo | bill billy will willy liam
m robert roberto ruprecht | bob bobby rob robbie bert
m richard ricardo riccardo ryszard rikard | dick rick richie ricky
m charles carlos karl carlo carl karel karol karoly | charlie chuck chak
f carla karla
f charlotte
m henry henri heinrich enrique enrico henrik hendrik henryk | harry hank
m louis luis ludwig luigi lodewijk ludvik luiz lluis | lou
f louise luisa louisa
m lewis
m francis francois francisco franz francesco frans franciscus franciszek frantisek franziskus francisk francisek | frank paco pancho franck
f frances francoise francesca franziska | fran
m frank franck
m frederick friedrich frederic frederik federico fredrik fryderyk | fred fritz freddy
m philip philippe felipe philipp filippo filip filipp | phil
m stephen stephan etienne esteban stefano stepan stefan steven istvan stephane stjepan szczepan | steve
f stephanie stefania stefanie
m thomas tomas tommaso tomasz toma | tom tommy
m timothy timothee timofey timoteo | tim
m matthew matthieu mateo matteo matthias matvei mateusz mathias matej mathieu | matt
m mark marc marco marcus markus marek marcos marko
m martin marten maarten marcin martins
f martina martine
m luke luc lucas lukas luca lukasz
m benjamin benyamin binyamin beniamino | ben benny bibi benji
m daniel daniil danylo daniele | dan danny
f daniela danielle
m gabriel gavriil gabriele
f gabriela gabrielle gabriella
m samuel samuil | sam sammy
m donald | don donny
m ronald ronaldo | ron ronnie
m joe
m barack | barry
m hilary
f hillary
m kenneth | ken kenny
m lawrence laurent loran lorenzo lars laurence laurens | larry
m patrick patrice patricio patryk | pat paddy
f patricia patrycja | pat patty
m christopher christophe cristobal christoph krzysztof cristoforo kristof | chris kit
m christian cristian kristian
f christine christina cristina kristina krystyna christiane | chris tina
m emmanuel manuel emanuel immanuel | manu manolo
f emmanuelle manuela
m gerald gerard zherar gerhard gerardo | gerry jerry
m geoffrey jeffrey godefroy gottfried | jeff geoff
m gerd
m gerhard
m gunther gunter guenther
m guy guido
m walter gauthier gualtiero
m wolfgang
m albert alberto albrecht | al bert
m alfred alfredo
m alan allan allen alain
m alvaro
m andronikos
m angelo angel
f angela angele angelina | angie
f angelika angelica angelique
f marion
f mara
f petra
f zhanna
f larisa larissa
m hamdan
m maher
m khalil
f anna anne ana hanna hannah ganna ane annie ania anya | anya anja anka
f anastasia anastasiya | nastya
f annette annegret
f barbara barbora | barb basia
f beatrice beatriz beatrix beata
f catherine katherine katharina ekaterina catalina caterina katarzyna kateryna yekaterina katerina kathryn katrin | kate katya cathy kathy kasia karin
f claire clara klara
m claude
m claudio klaus
f claudia klaudia
m clement
f cecile cecilia
f diana diane
f dilma
f dorothy dorothea | dolly
f elena helen helene helena olena yelena alena ilona | lena nell
f elizabeth elisabeth isabel elisabetta elzbieta yelizaveta isabelle isabella | liz lisa beth betty liza lisbeth
f eva eve ewa yeva
f farah
f fatima fatma fatemeh
f giorgia georgia
f irina iryna irene
f ivanka
f jane jeanne joan johanna juana joanna jana janina | janet
f jeanette
f jennifer | jen jenny
f jessica
f julia julie juliya yulia yuliya giulia iuliia
m julian julien giuliano yulian
m julius jules julio giulio
f karen
f kamala
f laura
f lyudmila ludmila liudmyla | lyuda
f lydia lidia
f margaret marguerite margarita malgorzata margarethe margaretha | maggie meg peggy rita greta gretchen margot
f maria mary marie mariya marija miriam maryam mariam maryja | masha molly
m mario marius mariusz
f marina maryna
f marine
f michaela
f melania melanie
f monica monika monique
f nadia nadezhda nadiya | nadya
f natalia nathalie natalya nataliya | natasha
f nicole
f nina
f oksana oxana
f rachel raquel rahel
f rosa rose
f sara sarah
f sophie sofia sophia zofia | sonya
f susan suzanne susanna zuzana | sue susie
f svetlana svitlana
f tatiana tetiana tatyana | tanya
f teresa therese theresa terezia
f ursula
f vera wiera
f veronica veronika veronique
f xenia ksenia kseniya
f yana
f zinaida
m adam
m ethan eitan eytan
m adolf adolphe
m amir emir
m antal
m arnold
m arthur arturo artur
m augusto auguste august
m bernard bernhard bernardo bernar
m bruno
m carlton
m cesar
m colin
m conrad konrad
m dennis denis denys
m diego
m dominic dominique domingo dominik
m douglas | doug
m erdal
m eric erik erich
m ernest ernst ernesto
m felix
m ferdinand fernando
m gholamreza
m gustav gustave gustavo
m harald harold
m hafiz
m helmut hellmuth
m herbert heribert
m herman hermann german
m horst
m hugo hugh ugo hugues
m ihab ehab
m imran
m isa issa
m jair
m jens
m jeremy jeremie | jerry
m javier xavier
m joachim joaquin
m jonathan yonatan | jon
m joshua yehoshua jesus iesus | josh
m justin dzhastin
m karim kerim
m khaled khalid halid
m kurt
m leopold leopoldo
m lech leszek
m jaroslaw yaroslav
m levon
m lothar
m malcolm
m marcel marcelo marcello
m marian
m maurice mauricio maurizio moritz moriz
m mauro
m mustafa mustapha moustafa
m nathan
m nasser nasir
m nigel
m norbert
m olaf olav
m oscar oskar
m oliver olivier
m otto
m octavian octavio
m pascal
m pervez parviz
m petr
m quentin
m rafael raphael
m rami
m ramon raymond raimund raymundo | ray
m raul
m recep
m reinhard reinhold
m rene
m roger rogelio ruggero
m roland orlando rolando
m rolf rudolf rodolfo rudolph | rudy
m saad
m sad
m saddam
m salman
m sebastian sebastien
m sean shaun
m simon shimon szymon semyon
m silvio sylvio
m slobodan
m said saeed sayed
m terry
m tariq tarek tarik
m tayyip
m udo
m uwe
m vaclav wenzel
m valdis
m viktor
m vincent vicente vincenzo | vince
m xi
m yasser yasir
m yasin yassin
m yves ivo ив
m zbigniew
m zine
m jong jung
m lars
m wolfram
m mathew
m janusz
m mateus
m ole
m sven
m kevin
m brian bryan
m gary
m scott
m nelson
m winston
m tony
m jim
m steve
m rishi
m keir
m narendra
m rahul
m rajiv
f indira
f sonia
m nawaz
m shahbaz shehbaz
m asif
f benazir
f asia aasia asiya
`

function readGroups(): GivenName[] {
  return table
    .trim()
    .split('\n')
    .map((line, id) => {
      const [gender, ...forms] = line.replace('|', ' ').split(/\s+/) as ['m' | 'f' | 'both', ...string[]]
      return { id, gender, forms }
    })
}

interface Form {
  readonly letters: string
  readonly sounds: Sounds
  readonly group: GivenName
}

const bySkeleton = new Map<string, Form[]>()
for (const group of readGroups())
  for (const letters of group.forms) {
    const { sounds } = nameWordOf(letters)
    for (const key of skeletonsOf(sounds)) {
      const forms = bySkeleton.get(key) ?? []
      bySkeleton.set(key, forms)
      forms.push({ letters, sounds, group })
    }
  }

const written = new Set(readGroups().flatMap(({ forms }) => forms))

/** Whether a word is written just as one of the forms of a given name. */
export const isWrittenGivenName = (letters: string) => written.has(letters)

const memo = new Map<string, readonly GivenName[]>()
const maxMemo = 50_000
const closeEnough = 0.25

/** The given names a word may be a form of: those written just so, else those it sounds like; often none. */
export function givenNamesOf(letters: string, sounds: Sounds): readonly GivenName[] {
  const known = memo.get(letters)
  if (known !== undefined) return known
  if (memo.size >= maxMemo) memo.clear()
  const candidates = skeletonsOf(sounds).flatMap((key) => bySkeleton.get(key) ?? [])
  const exact = candidates.filter((form) => form.letters === letters)
  const found = exact.length > 0 ? exact : nearest(candidates, sounds)
  const groups = [...new Set(found.map(({ group }) => group))]
  memo.set(letters, groups)
  return groups
}

function nearest(candidates: readonly Form[], sounds: Sounds): readonly Form[] {
  const near = candidates.map((form) => ({
    form,
    distance: soundDistance(form.sounds, sounds, closeEnough + 0.01),
  }))
  const least = Math.min(closeEnough, ...near.map(({ distance }) => distance))
  return near.filter(({ distance }) => distance <= least + 0.001).map(({ form }) => form)
}
