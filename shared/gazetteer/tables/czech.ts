import type { LanguageTable } from '../language-table.ts'

/** Czech: other names of countries | demonyms and adjectives. Endings are written without their accents. */
export const czech = (): LanguageTable => ({
  names: `
staty: staty statu statum statech
spojene: spojene spojenych spojenym spojenymi
arabske: arabske arabskych arabskym arabskymi
emiraty: emiraty emiratu emiratum emiratech
ska: ska ske skou sku
sko: sko ska sku skem
cko: cko cka cku ckem
ie: ie ii
ky: ky ke kou kych kym kymi kemu keho
ni: ni niho nimu nim
ny: ny na nu nech num
ky: ky ka ku kach kam
ka: ka ky ce ku kou ko
ha: ha hy ze hu hou
cha: cha chy se chu chou
ga: ga gy ze gu gou
ra: ra ry re ru rou
a: a y e u ou o i
e: e i em y
o: o a u em e ove
y: y ∅ u am ach um ech
i: i
*: ∅ u a em e ove i`,
  demonyms: `
sky: sky ska ske skeho skemu skem skym skou skych skymi sti sku sko
cky: cky cka cke ckeho ckemu ckem ckym ckou ckych ckymi cti cku cko
an: an ana anu anovi anem ane any anum anech anka anky ance anku ankou anek
ec: ec ce ci cem cu cum cich ka ky ku kou
ek: ek ka kovi kem ci ky ku kum cich
k: k ka kovi kem ci ky ku kum cich
ka: ka ky ce ku kou ek kam
*: ∅ a u ovi em i ove y um ech e`,
  lowerCase: true,
  table: `
AE: SAE, Emiráty, Arabské emiráty | emirátský
AF: Afghánistán, Afganistán | afghánský, Afghánec, afgánský
AL: | albánský, Albánec
AM: | arménský, Armén, Arménec
AO: | angolský
AR: | argentinský, Argentinec
AT: | rakouský, Rakušan, vídeňský
AU: | australský, Australan
AZ: | ázerbájdžánský, ázerbájdžánec
BA: Bosna | bosenský, Bosňan
BD: | bangladéšský
BE: | belgický, Belgičan, vlámský, bruselský
BG: | bulharský, Bulhar
BH: | bahrajnský
BO: | bolivijský
BR: | brazilský, Brazilec
BY: Bělorusko, Bílá Rus | běloruský, Bělorus
CA: | kanadský, Kanaďan
CD: DR Kongo, Demokratická republika Kongo, Zair |
CG: Republika Kongo | =konžský
CH: | švýcarský, Švýcar, ženevský
CI: Pobřeží slonoviny |
CL: | chilský, Chilan
CM: | kamerunský
CN: ČLR, Čínská lidová republika | čínský, Číňan
CO: | kolumbijský
CU: | kubánský, Kubánec
CY: | kyperský, Kypřan
CZ: ČR, Česká republika, Česko, Čechy, České republiky, České republice, Českou republiku, Českou republikou | český, =Čech, =Češi, =Čechů, =Čechům, =Češka, =Češky, =Čecha, =Češích, pražský, moravský, brněnský
DE: SRN, NDR | německý, Němec, =Němci, =Němců, =Němce, =Němcům, západoněmecký, východoněmecký, bavorský, berlínský
DK: | dánský, =Dánové, =Dánů
DO: | dominikánský
DZ: | alžírský, Alžířan
EC: | ekvádorský
EE: | estonský, Estonec
EG: | egyptský, Egypťan
ES: | španělský, =Španěl, =Španělé, =Španělů, katalánský, Katalánec, baskický, madridský
ET: | etiopský, Etiopan
FI: | finský, =Fin, =Finové, =Finů
FR: | francouzský, Francouz, pařížský, Pařížan, korsický
GB: Velká Británie, Británie, Spojené království, Spojeného království, Spojeném království, Anglie, Skotsko, Wales, Severní Irsko | britský, =Brit, =Britové, =Britů, =Britům, =Britka, anglický, Angličan, skotský, =Skot, =Skotové, velšský, londýnský
GE: | gruzínský, Gruzínec
GH: | ghanský
GL: | grónský
GR: | řecký, =Řek, =Řekové, =Řeků, athénský
HK: Hongkong | hongkongský
HR: | chorvatský, =Chorvat, =Chorvaté, =Chorvati, =Chorvatů
HT: | haitský
HU: | maďarský, =Maďar, =Maďaři, =Maďarů
ID: | indonéský, Indonésan
IE: | irský, =Ir, =Irové, =Irů
IL: | izraelský, Izraelec
IN: | indický, =Ind, =Indové, =Indů
IQ: | irácký, Iráčan
IR: Persie | íránský, Íránec, perský
IS: | islandský, Islanďan
IT: | italský, =Ital, =Italové, =Italů, sicilský
JM: | jamajský
JO: | jordánský, Jordánec
JP: | japonský, Japonec
KE: | keňský, Keňan
KG: Kyrgyzstán, Kirgizie | kyrgyzský, Kyrgyz
KH: | kambodžský, khmerský
KP: Severní Korea, KLDR | severokorejský
KR: Jižní Korea, Korea | jihokorejský, korejský, Korejec
KW: | kuvajtský
KZ: | kazašský, Kazach, kazachstánský, kazachský
LB: | libanonský, Libanonec
LK: | srílanský
LT: | litevský, Litevec
LU: | lucemburský
LV: | lotyšský, =Lotyš, =Lotyši, =Lotyšů
LY: | libyjský, Libyjec
MA: | marocký, Maročan
MD: Moldavsko, Moldávie | moldavský, Moldavan
ME: | černohorský, Černohorec
MG: | madagaskarský
MK: Makedonie | makedonský, Makedonec
ML: | malijský
MM: Barma, Myanmar | barmský, myanmarský, Rohingů
MN: | mongolský, Mongol
MT: | maltský
MX: | mexický, Mexičan
MY: | malajsijský, malajský
MZ: | mosambický
NA: | namibijský
NG: | nigerijský, Nigerijec
NI: | nikaragujský
NL: Holandsko, Nizozemí, Nizozemsko | nizozemský, holandský, Holanďan, Nizozemec, haagský
NO: | norský, =Nor, =Norové, =Norů
NP: | nepálský, Nepálec
NZ: | novozélandský, Novozélanďan
OM: | ománský
PA: | panamský
PE: | peruánský
PH: | filipínský, Filipínec
PK: Pákistán, Pakistán | pákistánský, Pákistánec, pakistánský, Pakistánec
PL: | polský, Polák, =Polka, varšavský
PS: Palestina, Pásmo Gazy, Gaza, Západní břeh | palestinský, Palestinec
PT: | portugalský, Portugalec
PY: | paraguayský
QA: | katarský
RO: | rumunský, =Rumun, =Rumuni, =Rumunů
RS: | srbský, =Srb, =Srbové, =Srbů
RU: RF, Ruská federace, Ruské federace, Ruské federaci | ruský, =Rus, =Rusové, =Rusů, =Rusům, =Rusi, =Rusy, =Ruska, čečenský, Čečenec, moskevský, sibiřský
RW: | rwandský
SA: Saúdská Arábie | saúdský, saúdskoarabský, Saúd
SD: | súdánský
SE: | švédský, =Švéd, =Švédové, =Švédů
SG: | singapurský
SI: | slovinský, Slovinec
SK: | slovenský, Slovák, =Slováci, =Slovenka, bratislavský
SN: | senegalský
SO: | somálský, Somálec
SV: Salvador | salvadorský
SY: | syrský, Syřan
TD: | čadský
TH: | thajský, Thajec
TJ: | tádžický
TM: | turkmenský
TN: | tuniský
TR: | turecký, Turek, =Turci, =Turků
TW: | tchajwanský, tchajwanec
TZ: | tanzanský
UA: | ukrajinský, Ukrajinec, kyjevský, krymský
UG: | ugandský
US: Spojené státy, Spojené státy americké, USA, Amerika, Spojených států amerických | americký, Američan, kalifornský, texaský
UY: | uruguayský
UZ: | uzbecký
VA: Vatikán, Svatý stolec | vatikánský
VE: | venezuelský
VN: | vietnamský, Vietnamec
XK: | kosovský
YE: | jemenský
ZA: JAR, Jižní Afrika, Jihoafrická republika | jihoafrický
ZM: | zambijský
ZW: | zimbabwský
`,
})
