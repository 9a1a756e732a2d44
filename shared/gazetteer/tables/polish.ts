import type { LanguageTable } from '../language-table.ts'

/** Polish: other names of countries | demonyms and adjectives. Endings are written without their accents. */
export const polish = (): LanguageTable => ({
  names: `
niemcy: niemcy niemiec niemcom niemcami niemczech
wlochy: wlochy wloch wlochom wlochami wloszech
wegry: wegry wegier wegrom wegrami wegrzech
chiny: chiny chin chinom chinami chinach
czechy: czechy czech czechom czechami czechach
indie: indie indii indiom indiami indiach
stany: stany stanow stanom stanami stanach
zjednoczone: zjednoczone zjednoczonych zjednoczonym zjednoczonymi
filipiny: filipiny filipin filipinom filipinami filipinach
emiraty: emiraty emiratow emiratom emiratami emiratach
wyspy: wyspy wysp wyspom wyspami wyspach
ska: ska skiej ske
polska: polska polski polsce polske
cka: cka ckiej cke
skie: skie skich skim skimi skiego skiemu
nia: nia nii nie nio ni
ia: ia ii ie io i
ja: ja ji je jo j
ka: ka ki ce ke ko kiej k
ga: ga gi dze ge go
cha: cha chy sze che cho
ta: ta ty cie te to
da: da dy dzie de do
ra: ra ry rze re ro
la: la li le lo
na: na ny nie ne no nej
wa: wa wy wie we wo wej
a: a y i ie e o
sk: sk ska sku skiem skowi
g: g gu giem gowi ga
k: k ku kiem kowi ka
t: t tu cie tem towi ta
d: d du dzie dem dowi da
r: r ru rze rem rowi ra
ch: ch chu chem chowi cha
l: l lu lem lowi la li ly lii
n: n nu nie nem nowi na niu ni
y: y ∅ om ami ach ow
ie: ie ii iom iami iach
o: o a u em iem
*: ∅ u a owi em iem ie e`,
  demonyms: `
ski: ski ska skie skiego skiemu skim skiej skich skimi scy sku sko
cki: cki cka ckie ckiego ckiemu ckim ckiej ckich ckimi ccy cku cko
czyk: czyk czyka czykowi czykiem czyku czycy czykow czykom czykami czykach ka ki ce ke kek
anin: anin anina aninowi aninem aninie anie an anom anami anach anka anki ance anke anek
in: in ina inowi inem inie ini inow inom inami inach ∅ ie om ami ach
ak: ak aka akowi akiem aku acy akow akom akami akach
k: k ka kowi kiem ku cy kow kom kami kach
rk: rk rka rkowi rkiem rku rcy rkow rkom rkami rkach
ec: ec ca cowi cem cu cy cow com cami cach
iec: iec ca cowi cem cu cy cow com cami cach ka ki
zi: zi zow zom zami zach
*: ∅ a owi em iem ie i y ow om ami ach u`,
  lowerCase: true,
  table: `
AE: ZEA, Emiraty, Emiraty Arabskie | emiracki
AF: | afgański, Afgańczyk, Afgan
AL: | albański, Albańczyk
AM: | armeński, ormiański, Ormianin
AO: | angolski
AR: | argentyński, Argentyńczyk
AT: | austriacki, Austriak, wiedeński
AU: | australijski, Australijczyk
AZ: | azerbejdżański, azerski, Azer
BA: Bośnia | bośniacki, Bośniak
BD: | bangladeski, banglijski
BE: | belgijski, Belg, flamandzki, brukselski
BG: | bułgarski, Bułgar
BH: | bahrajński
BO: | boliwijski, Boliwijczyk
BR: | brazylijski, Brazylijczyk
BY: | białoruski, Białorusin
CA: | kanadyjski, Kanadyjczyk
CD: DRK, Demokratyczna Republika Konga, DR Konga, Zair |
CF: | środkowoafrykański
CG: Republika Konga, Republika Kongo | =kongijski
CH: | szwajcarski, Szwajcar, genewski
CI: Wybrzeże Kości Słoniowej | iworyjski
CL: | chilijski, Chilijczyk
CM: | kameruński
CN: ChRL, Chińska Republika Ludowa | chiński, Chińczyk
CO: | kolumbijski, Kolumbijczyk
CU: | kubański, Kubańczyk
CY: | cypryjski, Cypryjczyk
CZ: Republika Czeska | czeski, =Czech, =Czesi, =Czechów, =Czechom, =Czechami, =Czeszka
DE: RFN, NRD | niemiecki, =Niemka, =Niemców, =Niemcem, =Niemcowi, =Niemca, =Niemki, zachodnioniemiecki, wschodnioniemiecki, berliński, bawarski
DK: | duński, Duńczyk
DO: Dominikana | dominikański
DZ: | algierski, algierczyk
EC: | ekwadorski
EE: | estoński, Estończyk
EG: | egipski, Egipcjanin
ER: | erytrejski
ES: | hiszpański, =Hiszpan, =Hiszpanie, =Hiszpanów, =Hiszpanom, kataloński, baskijski, Katalończyk, madrycki
ET: | etiopski, Etiopczyk
FI: | fiński, =Fin, =Fina, =Finowi, =Finem, =Finie, =Finowie, =Finów, =Finom, =Finami, =Finach, =Finka, =Finki
FR: | francuski, Francuz, paryski, Paryżanin, korsykański
GB: Wielka Brytania, Zjednoczone Królestwo, Anglia, Szkocja, Walia, Irlandia Północna, Brytania, UK | brytyjski, Brytyjczyk, angielski, Anglik, szkocki, =Szkot, =Szkoci, =Szkotów, =Szkotom, walijski, londyński
GE: | gruziński, Gruzin
GH: | ghański
GL: | grenlandzki
GR: | grecki, Grek, ateński
GT: | gwatemalski
HK: Hongkong | hongkoński
HN: | honduraski
HR: | chorwacki, =Chorwat, =Chorwaci, =Chorwatów, =Chorwatom
HT: | haitański
HU: | węgierski, =Węgier
ID: | indonezyjski, Indonezyjczyk
IE: | irlandzki, Irlandczyk
IL: | izraelski, Izraelczyk
IN: | indyjski, hinduski, =Hindus, =Hindusi, =Hindusów
IQ: | iracki, Irakijczyk
IR: Persja | irański, Irańczyk, perski
IS: | islandzki, Islandczyk
IT: | włoski, =Włoch, =Włosi, =Włochów, =Włoszka, sycylijski
JM: | jamajski
JO: | jordański, Jordańczyk
JP: | japoński, Japończyk
KE: | kenijski, Kenijczyk
KG: Kirgizja, Kirgistan | kirgiski, Kirgiz
KH: | kambodżański, khmerski
KP: Korea Północna, KRLD | północnokoreański
KR: Korea Południowa, Korea | południowokoreański, koreański, Koreańczyk
KW: | kuwejcki
KZ: | kazachski, kazachstański, =Kazach, =Kazachowie, =Kazachów, =Kazachom, =Kazachami, =Kazacha
LA: | laotański
LB: | libański, Libańczyk
LK: | lankijski, cejloński, syngaleski
LR: | liberyjski
LT: | litewski, Litwin
LU: | luksemburski
LV: | łotewski, =Łotysz, =Łotysze, =Łotyszy, =Łotyszów
LY: | libijski, Libijczyk
MA: | marokański, Marokańczyk
MD: Mołdawia, Mołdowa | mołdawski, Mołdawianin
ME: | czarnogórski
MG: | malgaski, madagaskarski
MK: Macedonia | macedoński, Macedończyk
ML: | malijski
MM: Birma, Mjanma | birmański, Birmańczyk, mjanmański
MN: | mongolski, =Mongoł, =Mongołowie, =Mongołów
MT: | maltański
MX: | meksykański, Meksykanin
MY: | malezyjski, malajski
MZ: | mozambicki
NA: | namibijski
NE: | nigerski
NG: | nigeryjski, Nigeryjczyk
NI: | nikaraguański
NL: Niderlandy, Holandia | holenderski, niderlandzki, =Holender, =Holendrzy, =Holendrów, =Holendrom, haski
NO: | norweski, =Norweg, =Norwegowie, =Norwegów
NP: | nepalski, Nepalczyk
NZ: Nowa Zelandia | nowozelandzki, Nowozelandczyk
OM: | omański
PA: | panamski
PE: | peruwiański, Peruwiańczyk
PG: Nowa Gwinea |
PH: | filipiński, Filipińczyk
PK: | pakistański, Pakistańczyk
PL: RP, Rzeczpospolita, Rzeczpospolita Polska, Rzeczypospolitej, III RP | polski, Polak, =Polka, =Polki, warszawski, krakowski, gdański, śląski
PS: Palestyna, Strefa Gazy, Gaza, Strefie Gazy, Strefy Gazy, Zachodni Brzeg, Autonomia Palestyńska | palestyński, Palestyńczyk
PT: | portugalski, Portugalczyk
PY: | paragwajski
QA: | katarski
RO: | rumuński, =Rumun, =Rumuni, =Rumunów
RS: | serbski, =Serb, =Serbowie, =Serbów, =Serbom
RU: Federacja Rosyjska | rosyjski, =Rosjanin, =Rosjanie, =Rosjan, =Rosjanom, =Rosjanami, =Rosjanina, =Rosjanka, =Rosjaninem, czeczeński, moskiewski, Czeczen, kremlowski, syberyjski
RW: | rwandyjski
SA: Arabia Saudyjska | saudyjski, Saudyjczyk
SD: | sudański
SE: | szwedzki, =Szwed, =Szwedzi, =Szwedów, =Szwedom, sztokholmski
SG: | singapurski
SI: | słoweński, Słoweniec, =Słoweńcy, =Słoweńców
SK: | słowacki, Słowak
SN: | senegalski
SO: | somalijski, Somalijczyk
SV: Salwador | salwadorski
SY: | syryjski, Syryjczyk
TD: | czadyjski
TH: | tajlandzki, tajski, =Taj, =Tajowie
TJ: | tadżycki
TM: | turkmeński
TN: | tunezyjski, Tunezyjczyk
TR: | turecki, Turek, =Turcy, =Turków, =Turkom, =Turka
TT: Trynidad |
TW: | tajwański, Tajwańczyk
TZ: | tanzański, tanzanijski
UA: | ukraiński, Ukrainiec, =Ukraińcy, =Ukraińców, =Ukraińcom, =Ukraińcami, =Ukraińca, kijowski, krymski, lwowski
UG: | ugandyjski
US: Stany Zjednoczone, Stany, USA, Ameryka, Stany Zjednoczone Ameryki | amerykański, Amerykanin, kalifornijski, teksański
UY: | urugwajski
UZ: | uzbecki, =Uzbek, =Uzbecy
VA: Watykan, Stolica Apostolska, Stolica Święta | watykański
VE: | wenezuelski
VN: | wietnamski, Wietnamczyk
XK: | kosowski, Kosowianin
YE: | jemeński
ZA: RPA, Republika Południowej Afryki, Południowa Afryka | południowoafrykański
ZM: | zambijski
ZW: | zimbabwejski
`,
})
