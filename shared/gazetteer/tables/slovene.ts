import type { LanguageTable } from '../language-table.ts'

/** Slovene: other names of countries | demonyms and adjectives. Endings are written without their accents. */
export const slovene = (): LanguageTable => ({
  names: `
zdruzene: zdruzene zdruzenih zdruzenim zdruzenimi
drzave: drzave drzav drzavah drzavam drzavami
zdruzeno: zdruzeno zdruzenega zdruzenem zdruzenim zdruzenemu
kraljestvo: kraljestvo kraljestva kraljestvu kraljestvom
ska: ska ske ski sko
ka: ka ke ki ko
ija: ija ije iji ijo
a: a e i o
e: e ∅ ah am ami
o: o a u om em
i: i ov ih im imi
*: ∅ a u om em i`,
  demonyms: `
ski: ski ska sko ske skega skemu skem skim skih skimi
ki: ki ka ko ke kega kemu kem kim kih kimi
ec: ec ca cu cem ci cev ce cih ka ke ki ko k
an: an ana anu anom ani anov ane anih anom anka anke
k: k ka ku kom ki kov ke kih ci
*: ∅ a u om em i ov ev e ih`,
  lowerCase: true,
  table: `
AE: ZAE, Emirati, Arabski emirati | emiratski
AF: | afganistanski, afganski, Afganistanec, Afganec
AL: | albanski, Albanec
AM: | armenski, Armenec
AR: | argentinski, Argentinec
AT: | avstrijski, Avstrijec, dunajski
AU: | avstralski, Avstralec
AZ: | azerbajdžanski, Azerbajdžanec
BA: Bosna, BiH | bosanski, Bosanec
BD: | bangladeški
BE: | belgijski, Belgijec, flamski, bruseljski
BG: | bolgarski, Bolgar
BO: | bolivijski
BR: | brazilski, Brazilec
BY: | beloruski, Belorus
CA: | kanadski, Kanadčan
CD: DR Kongo, Demokratična republika Kongo |
CG: Republika Kongo | =kongovski
CH: | švicarski, Švicar, ženevski
CI: Slonokoščena obala |
CL: | čilski, Čilenec
CN: Ljudska republika Kitajska | kitajski, Kitajec
CO: | kolumbijski
CU: | kubanski
CY: | ciprski
CZ: Češka republika | češki, =Čeh, =Čehi, =Čehov
DE: ZRN, NDR | nemški, Nemec, =Nemci, =Nemcev, =Nemcem, berlinski, bavarski, zahodnonemški, vzhodnonemški
DK: | danski, Danec
DZ: | alžirski
EC: | ekvadorski
EE: | estonski, Estonec
EG: | egiptovski, egipčanski, Egipčan
ES: | španski, Španec, katalonski, Katalonec, baskovski
ET: | etiopski
FI: | finski, Finec
FR: | francoski, Francoz, pariški
GB: Velika Britanija, Britanija, Združeno kraljestvo, Anglija, Škotska, Wales, Severna Irska | britanski, Britanec, angleški, Anglež, škotski, Škot, valižanski, londonski
GE: | gruzijski, Gruzijec
GL: | grenlandski
GR: | grški, Grk, atenski
HK: Hongkong | hongkonški
HR: | hrvaški, =Hrvat, =Hrvati, =Hrvatov
HT: | haitijski
HU: | madžarski, Madžar
ID: | indonezijski, Indonezijec
IE: | irski, Irec
IL: | izraelski, Izraelec
IN: | indijski, Indijec
IQ: | iraški, Iračan
IR: Perzija | iranski, Iranec, perzijski
IS: | islandski, Islandec
IT: | italijanski, Italijan, sicilijanski
JO: | jordanski
JP: | japonski, Japonec
KE: | kenijski, Kenijec
KG: | kirgiški, Kirgiz, kirgizistanski
KH: | kamboški, kmerski
KP: Severna Koreja | severnokorejski
KR: Južna Koreja, Koreja | južnokorejski, korejski, Korejec
KW: | kuvajtski
KZ: Kazahstan | kazahstanski, kazaški, Kazah, Kazahstanec
LB: | libanonski, Libanonec
LK: | šrilanški
LT: | litovski, Litovec
LU: | luksemburški
LV: | latvijski, Latvijec
LY: | libijski, Libijec
MA: | maroški, Maročan
MD: Moldavija, Moldova | moldavski
ME: Črna gora | črnogorski, Črnogorec
MK: Makedonija, Severna Makedonija | makedonski, Makedonec, severnomakedonski
MM: Burma, Mjanmar | burmanski, mjanmarski
MN: | mongolski, Mongol
MT: | malteški
MX: | mehiški, Mehičan
MY: | malezijski
NG: | nigerijski, Nigerijec
NL: Nizozemska | nizozemski, Nizozemec, haaški
NO: | norveški, Norvežan
NP: | nepalski
NZ: Nova Zelandija | novozelandski, Novozelandec
PE: | perujski
PH: | filipinski, Filipinec
PK: | pakistanski, Pakistanec
PL: | poljski, Poljak, varšavski
PS: Palestina, Gaza, Območje Gaze, Zahodni breg | palestinski, Palestinec
PT: | portugalski, Portugalec
QA: | katarski
RO: | romunski, Romun
RS: | srbski, =Srb, =Srbi, =Srbov
RU: Ruska federacija | ruski, =Rus, =Rusi, =Rusov, =Rusom, čečenski, moskovski, Čečen
RW: | ruandski
SA: Savdska Arabija, Saudova Arabija | savdski, savdskoarabski, Savdijec
SD: | sudanski
SE: | švedski, Šved
SG: | singapurski
SI: RS Slovenija, Republika Slovenija | slovenski, Slovenec, =Slovenka, ljubljanski, mariborski
SK: | slovaški, =Slovak, =Slovaki
SO: | somalski, Somalec
SV: Salvador | salvadorski
SY: | sirski, Sirec, sirijski
TH: | tajski, tajlandski
TJ: | tadžiški
TN: | tunizijski
TR: | turški, Turk
TW: | tajvanski
UA: | ukrajinski, Ukrajinec, kijevski, krimski
US: ZDA, Združene države, Združene države Amerike, Amerika | ameriški, Američan, kalifornijski, teksaški
UZ: | uzbeški
VA: Vatikan, Sveti sedež | vatikanski
VE: | venezuelski
VN: | vietnamski, Vietnamec
XK: | kosovski
YE: | jemenski
ZA: JAR, Južna Afrika, Južnoafriška republika | južnoafriški
ZW: | zimbabvejski
`,
})
