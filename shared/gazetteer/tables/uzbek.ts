import type { LanguageTable } from '../language-table.ts'

/** Uzbek in Latin letters: other names of countries | demonyms. Endings are added one after another. */
export const uzbek = (): LanguageTable => ({
  names: '/^(lik|cha)?(lar)?(i|si)?(ning|ni|ga|ka|qa|da|dan|dagi|na|nda|ndan|ndagi)?$/',
  demonyms: '/^(lik|cha|iston)?(lar)?(i|si)?(ning|ni|ga|ka|qa|da|dan|dagi)?$/',
  lowerCase: true,
  table: `
AE: BAA |
AF: Afg'oniston, Afgʻoniston | afg'on
AT: Avstriya | avstriyalik
AU: Avstraliya | avstraliyalik
BE: Belgiya |
BR: Braziliya | braziliyalik
CD: Kongo Demokratik Respublikasi |
CN: Xitoy | xitoy
CZ: Chexiya | chex
DE: Germaniya, G'arbiy Germaniya, Sharqiy Germaniya, Olmoniya | nemis, german, olmon
DK: Daniya |
EG: Misr | misrlik
ES: Ispaniya | ispan, katalon, bask
FI: Finlandiya | fin
FR: Fransiya, Frantsiya | fransuz, frantsuz
GB: Buyuk Britaniya, Britaniya, Angliya, Shotlandiya, Uels, Shimoliy Irlandiya, Birlashgan Qirollik | britan, britaniyalik, ingliz, shotland
GE: Gruziya | gruzin
GR: Gretsiya, Yunoniston | yunon, grek
HK: Gonkong |
HU: Vengriya | venger
ID: Indoneziya |
IE: Irlandiya | irland
IL: Isroil | isroillik
IN: Hindiston | hind, hindistonlik
IR: Eron | eron, fors
IT: Italiya | italyan
JP: Yaponiya | yapon
KG: Qirg'iziston, Qirgʻiziston | qirg'iz
KP: Shimoliy Koreya |
KR: Janubiy Koreya, Koreya | koreys
KZ: Qozog'iston, Qozogʻiston | qozoq
MX: Meksika |
MN: Mo'g'uliston | mo'g'ul
MM: Birma, Myanma |
NL: Niderlandiya, Gollandiya | golland
NO: Norvegiya | norveg
NZ: Yangi Zelandiya |
PK: Pokiston | pokistonlik
PH: Filippin |
PL: Polsha | polyak
PS: Falastin, G'azo | falastinlik
PT: Portugaliya | portugal
RU: Rossiya, Rossiya Federatsiyasi | rus, rossiyalik, chechen
SA: Saudiya Arabistoni, Saudiya |
SE: Shvetsiya | shved
CH: Shveytsariya |
SY: Suriya | suriyalik
TH: Tailand, Tayland | tay
TJ: Tojikiston | tojik
TM: Turkmaniston | turkman
TR: Turkiya | turk
UA: Ukraina | ukrain
US: AQSh, Amerika Qo'shma Shtatlari, Qo'shma Shtatlar, Amerika | amerikalik, amerikan
UZ: O'zbekiston, Oʻzbekiston | o'zbek
VN: Vyetnam | vyetnam
ZA: Janubiy Afrika, JAR, Janubiy Afrika Respublikasi |
`,
})
