import type { LanguageTable } from '../language-table.ts'

/** German: other names of countries | demonyms and adjectives (their stems). */
export const german = (): LanguageTable => ({
  names: `
erinnen: erinnen
*: ∅ s`,
  demonyms: `
isch: isch ische ischer isches ischen ischem
*: ∅ e er es en em n s ern ers in innen erin erinnen`,
  lowerCase: true,
  table: `
AD: | andorranisch, Andorraner
AE: VAE, Emirate, Vereinigte Arabische Emirate, Vereinigten Arabischen Emiraten, Vereinigten Arabischen Emirate | emiratisch, Emirati
AF: | afghanisch, Afghan
AL: | albanisch, Alban
AM: | armenisch, Armenier
AO: | angolanisch, Angolaner
AR: | argentinisch, Argentinier
AT: | österreichisch, Österreicher, Wiener
AU: | australisch, Australier
AZ: Aserbaidschan | aserbaidschanisch, Aserbaidschaner, Aseri
BA: Bosnien, Herzegowina | bosnisch, Bosnier, Bosniak
BD: Bangladesch | bangladeschisch, Bangladescher, Bangladeschi
BE: | belgisch, Belgier, flämisch, wallonisch, Flame, Brüsseler
BF: Obervolta | burkinisch, Burkiner
BG: | bulgarisch, Bulgar
BH: | bahrainisch, Bahrainer
BI: | burundisch, Burundier
BJ: | beninisch, Beniner
BO: | bolivianisch, Bolivianer
BR: | brasilianisch, Brasilianer
BT: | bhutanisch
BW: Botsuana, Botswana | botsuanisch, botswanisch
BY: Weißrussland, Belarus, Weissrussland | weißrussisch, belarussisch, belarusisch, Weißruss, Belaruss
CA: | kanadisch, Kanadier
CD: DR Kongo, DRK, Demokratische Republik Kongo, Demokratischen Republik Kongo, Zaire, Kongo-Kinshasa | zairisch
CF: | zentralafrikanisch
CG: Republik Kongo, Kongo-Brazzaville |
CH: | schweizerisch, Schweizer, Schweiz, Zürcher, Genfer
CI: Elfenbeinküste | ivorisch, Ivorer
CL: | chilenisch, Chilen
CM: | kamerunisch, Kameruner
CN: Volksrepublik China, VR China | chinesisch, Chines, =sino
CO: | kolumbianisch, Kolumbianer
CR: | costa-ricanisch, costaricanisch
CU: | kubanisch, Kubaner
CY: | zyprisch, zypriotisch, Zyprer, Zypriot
CZ: Tschechien, Tschechische Republik, Tschechischen Republik, Tschechei | tschechisch, Tschech
DE: BRD, DDR, Bundesrepublik, Bundesrepublik Deutschland, Westdeutschland, Ostdeutschland | deutsch, Deutsch, westdeutsch, ostdeutsch, bayerisch, bayrisch, Berliner, Münchner, Hamburger, sächsisch
DJ: Dschibuti | dschibutisch
DK: | dänisch, =Däne, =Dänen, =Dänin, =Däninnen
DO: | dominikanisch, Dominikaner
DZ: | algerisch, Algerier
EC: | ecuadorianisch, Ecuadorianer
EE: | estnisch, =Este, =Esten, =Estin
EG: | ägyptisch, Ägypter
ER: | eritreisch, Eritreer
ES: | spanisch, Spanier, katalanisch, Katalan, baskisch, =Basken, =Baske
ET: | äthiopisch, Äthiopier
FI: | finnisch, =Finne, =Finnen, =Finnin
FJ: Fidschi | fidschianisch
FR: | französisch, Franzos, Pariser, bretonisch, korsisch
GA: Gabun | gabunisch, Gabuner
GB: Vereinigtes Königreich, Vereinigten Königreich, Vereinigten Königreichs, Großbritannien, Grossbritannien, England, Schottland, Wales, Nordirland | britisch, =Brite, =Briten, =Britin, =Britinnen, englisch, Engländer, schottisch, =Schotte, =Schotten, walisisch, =Waliser, nordirisch, Londoner
GE: Georgien | georgisch, Georgier
GH: | ghanaisch, Ghanaer
GL: | grönländisch, Grönländer
GM: | gambisch, Gambier
GN: Guinea | guineisch, Guineer
GR: | griechisch, Griech
GT: | guatemaltekisch, Guatemaltek
GW: | guinea-bissauisch
GY: | guyanisch
HK: Hong Kong | Hongkonger
HN: | honduranisch, Honduraner
HR: | kroatisch, Kroat
HT: | haitianisch, Haitianer
HU: | ungarisch, Ungar
ID: | indonesisch, Indonesier, javanisch
IE: Republik Irland, Irische Republik | irisch, =Ire, =Iren, =Irin
IL: | israelisch, Israeli, israelitisch
IN: | indisch, =Inder, =Indern, =Inderin, =Inderinnen, =Inders
IQ: | irakisch, Iraker
IR: Persien | iranisch, Iraner, persisch, Perser
IS: | isländisch, Isländer
IT: | italienisch, Italiener, sizilianisch, venezianisch, sardisch
JM: Jamaika | jamaikanisch, Jamaikaner
JO: | jordanisch, Jordanier
JP: | japanisch, Japaner
KE: | kenianisch, Kenianer
KG: Kirgistan, Kirgisien, Kirgisistan | kirgisisch, Kirgis
KH: | kambodschanisch, Kambodschaner, Khmer
KP: Nordkorea | nordkoreanisch, Nordkoreaner
KR: Südkorea, Korea | südkoreanisch, Südkoreaner, koreanisch, Koreaner
KW: | kuwaitisch, Kuwaiter
KZ: Kasachstan, Kasachien | kasachisch, Kasach, kasachstanisch
LA: | laotisch, Laot
LB: | libanesisch, Libanes
LI: | liechtensteinisch, Liechtensteiner
LK: | sri-lankisch, srilankisch, Sri-Lanker
LR: | liberianisch, Liberianer
LS: | lesothisch
LT: | litauisch, Litauer
LU: Luxemburg | luxemburgisch, Luxemburger
LV: | lettisch, =Lette, =Letten, =Lettin
LY: | libysch, libysche, libyscher, libysches, libyschen, libyschem, Libyer
MA: | marokkanisch, Marokkaner
MC: | monegassisch, Monegass
MD: Moldawien, Moldau, Republik Moldau | moldauisch, moldawisch, Moldauer, Moldawier
ME: | montenegrinisch, Montenegriner
MG: | madagassisch, Madagass
MK: Mazedonien | mazedonisch, Mazedonier, nordmazedonisch
ML: | malisch, Malier
MM: Birma, Burma | birmanisch, burmesisch, myanmarisch, Rohingya
MN: Mongolei | mongolisch, Mongol
MR: | mauretanisch, Mauretanier
MT: | maltesisch, Maltes
MV: | maledivisch
MW: | malawisch, Malawier
MX: | mexikanisch, Mexikaner
MY: | malaysisch, Malaysier, malaiisch
MZ: Mosambik, Moçambique | mosambikanisch, Mosambikaner
NA: | namibisch, Namibier
NE: | nigrisch, Nigrer
NG: | nigerianisch, Nigerianer
NI: | nicaraguanisch, Nicaraguaner
NL: Holland, Niederlanden | niederländisch, Niederländer, holländisch, Holländer
NO: | norwegisch, Norweger
NP: | nepalesisch, Nepales
NZ: | neuseeländisch, Neuseeländer, Maori
OM: | omanisch, Omaner
PA: | panamaisch, Panamaer
PE: | peruanisch, Peruaner
PF: Tahiti | tahitianisch
PG: Papua-Neuguinea |
PH: Philippinen | philippinisch, Philippiner, Filipino
PK: | pakistanisch, Pakistaner, Pakistani
PL: | polnisch, =Pole, =Polen, =Polin, =Polinnen
PR: | puerto-ricanisch
PS: Palästina, Gaza, Gazastreifen, Gaza-Streifen, Westjordanland, Palästinensische Gebiete, Palästinensergebiete, Palästinensergebieten | palästinensisch, Palästinenser
PT: | portugiesisch, Portugies
PY: | paraguayisch, Paraguayer
QA: Katar, Qatar | katarisch, Katarer
RO: | rumänisch, Rumän
RS: | serbisch, Serb
RU: Russische Föderation, Russischen Föderation | russisch, =Russe, =Russen, =Russin, tschetschenisch, Tschetschen, Moskauer, sibirisch
RW: Ruanda | ruandisch, Ruander
SA: Saudi-Arabien, Saudiarabien | saudi-arabisch, saudisch, Saudi, saudiarabisch
SD: | sudanesisch, Sudanes
SE: | schwedisch, Schwed
SG: | singapurisch, Singapurer
SI: | slowenisch, Slowen
SK: Slowakei | slowakisch, Slowak
SL: | sierra-leonisch
SN: | senegalesisch, Senegales
SO: | somalisch, Somalier
SR: | surinamisch
SS: | südsudanesisch, Südsudanes
SV: | salvadorianisch, Salvadorianer
SY: | syrisch, Syrer
TD: Tschad | tschadisch, Tschader
TG: | togoisch, togolesisch, Togoer
TH: | thailändisch, Thailänder, thai
TJ: Tadschikistan | tadschikisch, Tadschik
TL: Osttimor | osttimoresisch, timoresisch
TM: | turkmenisch, Turkmen
TN: | tunesisch, Tunesier
TR: Türkei | türkisch, =Türke, =Türken, =Türkin, =Türkinnen
TT: Trinidad |
TW: | taiwanisch, taiwanesisch, Taiwaner
TZ: Tansania | tansanisch, Tansanier
UA: | ukrainisch, Ukrainer
UG: | ugandisch, Ugander
US: USA, Vereinigte Staaten von Amerika, Vereinigten Staaten, Amerika, =US | amerikanisch, US-amerikanisch, Amerikaner, kalifornisch, texanisch, New Yorker
UY: | uruguayisch, Uruguayer
UZ: Usbekistan | usbekisch, Usbek
VA: Vatikan, Vatikanstadt, Heiliger Stuhl, Heiligen Stuhls | vatikanisch
VE: | venezolanisch, Venezolaner
VN: | vietnamesisch, Vietnames
XK: | kosovarisch, Kosovar
YE: | jemenitisch, Jemenit
ZA: Südafrika | südafrikanisch, Südafrikaner
ZM: | sambisch, Sambier
ZW: Simbabwe | simbabwisch, Simbabwer
`,
})
