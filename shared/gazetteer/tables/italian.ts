import type { LanguageTable } from '../language-table.ts'

/** Italian: other names of countries | demonyms and adjectives (masculine singular). */
export const italian = (): LanguageTable => ({
  names: '*: ∅',
  demonyms: `
co: co ca ci chi che
go: go ga ghi ghe gi
io: io ia i ie
o: o a i e
a: a i e
e: e i
*: ∅`,
  lowerCase: true,
  table: `
AD: | andorrano
AE: EAU, Emirati, Emirati Arabi | emiratino
AF: | afgano, afghano
AL: | albanese
AM: | armeno
AO: | angolano
AR: | argentino
AT: | austriaco, viennese
AU: | australiano
AZ: Azerbaigian, Azerbaijan, Azerbaigiàn | azero, azerbaigiano, azerbaijano
BA: Bosnia, Erzegovina | bosniaco
BD: | bengalese, bangladese
BE: | belga, fiammingo, vallone
BF: Alto Volta | burkinabé, burkinabè
BG: | bulgaro
BH: Bahrein | bahreinita
BI: | burundese
BJ: | beninese
BO: | boliviano
BR: | brasiliano
BT: Bhutan | bhutanese
BW: | botswano
BY: Bielorussia | bielorusso
CA: | canadese
CD: RDC, RD Congo, Repubblica Democratica del Congo, Zaire | zairese, zairiano
CF: | centrafricano, centroafricano
CG: Repubblica del Congo, Congo-Brazzaville | =congolese, =congolesi
CH: | svizzero, elvetico, ginevrino, zurighese
CI: Costa d'Avorio | ivoriano
CL: Cile | cileno
CM: Camerun | camerunese, camerunense
CN: Repubblica Popolare Cinese | cinese, =sino
CO: | colombiano
CR: | costaricano, costaricense
CU: | cubano
CV: | capoverdiano
CY: | cipriota, greco-cipriota, turco-cipriota
CZ: Repubblica Ceca, Cechia | ceco
DE: RFT, DDR, Repubblica Federale Tedesca, Germania Ovest, Germania Est, Monaco | tedesco, germanico, berlinese, bavarese
DJ: Gibuti | gibutiano
DK: | danese
DO: Repubblica Dominicana | dominicano
DZ: | algerino
EC: | ecuadoriano, ecuadoregno
EE: | estone
EG: | egiziano, egizio, cairota
EH: Sahara Occidentale | saharawi, sahrawi
ER: | eritreo
ES: | spagnolo, catalano, basco, madrileno, andaluso, iberico
ET: | etiope
FI: | finlandese, finnico
FJ: | figiano
FR: | francese, transalpino, parigino, bretone
GA: | gabonese
GB: Regno Unito, Inghilterra, Scozia, Galles, Irlanda del Nord, Gran Bretagna, UK | britannico, inglese, scozzese, gallese, londinese, nordirlandese
GE: Georgia | georgiano
GH: | ghanese, ganese
GL: | groenlandese
GM: | gambiano
GN: Guinea | guineano
GR: | greco, ellenico, ateniese
GT: | guatemalteco
GY: | guyanese
HK: | hongkonghese
HN: | honduregno
HR: | croato
HT: | haitiano
HU: | ungherese, magiaro
ID: | indonesiano, giavanese, balinese
IE: Eire, Repubblica d'Irlanda | irlandese
IL: | israeliano
IN: | indiano
IQ: Iraq, Irak | iracheno, irakeno
IR: | iraniano, persiano
IS: | islandese
IT: Belpaese | italiano, milanese, siciliano, napoletano, veneziano, toscano, sardo, torinese, lombardo
JM: | giamaicano
JO: | giordano
JP: | giapponese, nipponico
KE: Kenya | keniano, keniota, kenyano, kenyota
KG: Kirghizistan, Kirgizistan | kirghiso, chirghiso, kirghizo
KH: | cambogiano, khmer
KP: Corea del Nord | nordcoreano
KR: Corea del Sud, Corea | sudcoreano, coreano
KW: | kuwaitiano
KZ: Kazakistan, Kazakhstan, Kazachistan | kazako, kazaco, kazakho
LA: | laotiano
LB: Libano | libanese
LI: | liechtensteinese
LK: | srilankese, singalese, cingalese
LR: | liberiano
LT: | lituano
LU: Lussemburgo | lussemburghese
LV: | lettone
LY: | libico
MA: | marocchino
MC: | monegasco
MD: Moldavia, Moldova | moldavo
ME: | montenegrino
MG: | malgascio
MK: Macedonia, Macedonia del Nord | macedone
ML: | maliano
MM: Birmania | birmano, rohingya
MN: | mongolo
MR: | mauritano
MT: | maltese
MU: | mauriziano
MV: | maldiviano
MW: | malawiano
MX: Messico | messicano
MY: Malesia, Malaysia | malese, malaysiano
MZ: | mozambicano
NA: | namibiano
NE: | nigerino
NG: | nigeriano
NI: | nicaraguense, nicaraguegno
NL: Olanda | olandese, neerlandese
NO: | norvegese
NP: | nepalese
NZ: | neozelandese, maori
OM: | omanita
PA: | panamense
PE: | peruviano
PF: Tahiti | tahitiano
PG: Papua, Nuova Guinea |
PH: | filippino
PK: | pachistano, pakistano
PL: | polacco
PR: Porto Rico | portoricano
PS: Palestina, Cisgiordania, Gaza, Striscia di Gaza, Territori palestinesi | palestinese, gazawi
PT: | portoghese, lusitano
PY: | paraguaiano, paraguayano
QA: | qatariota, qatarino
RO: | rumeno, romeno
RS: | serbo
RU: Federazione Russa | russo, ceceno, moscovita, siberiano
RW: Ruanda | ruandese
SA: Arabia Saudita, Arabia | saudita
SC: | seicellese
SD: | sudanese
SE: | svedese
SG: | singaporiano
SI: | sloveno
SK: | slovacco
SL: | sierraleonese
SN: | senegalese
SO: | somalo
SR: | surinamese
SS: | sudsudanese
SV: Salvador, El Salvador | salvadoregno
SY: | siriano
TD: Ciad | ciadiano
TG: | togolese
TH: Thailandia, Tailandia | thailandese, tailandese
TJ: Tagikistan | tagico, tagiko
TL: Timor Est | timorese
TM: | turkmeno
TN: | tunisino
TR: | turco
TT: Trinidad |
TW: | taiwanese
TZ: | tanzaniano
UA: | ucraino
UG: | ugandese
US: Usa, Stati Uniti d'America, America, Stati Uniti, Statunitensi | americano, statunitense, newyorkese, californiano, texano
UY: | uruguaiano, uruguagio, uruguayano
UZ: | uzbeko
VA: Vaticano, Santa Sede |
VE: | venezuelano
VN: | vietnamita
XK: | kosovaro
YE: | yemenita
ZA: Sudafrica | sudafricano
ZM: | zambiano
ZW: | zimbabwese, zimbabwiano
`,
})
