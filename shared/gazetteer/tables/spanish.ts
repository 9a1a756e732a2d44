import type { LanguageTable } from '../language-table.ts'

/** Spanish: other names of countries | demonyms and adjectives (masculine singular). */
export const spanish = (): LanguageTable => ({
  names: '*: ∅',
  demonyms: `
o: o a os as
a: a as
e: e es
*: ∅ a s es as os`,
  lowerCase: true,
  table: `
AD: | andorrano
AE: EAU, Emiratos, EE.AA.UU., Emiratos Árabes | emiratí
AF: Afganistán | afgano
AL: | albanés
AM: | armenio
AO: | angoleño, angolano
AR: | argentino, bonaerense, porteño
AT: | austríaco, austriaco, =vienesa, =vieneses
AU: | australiano
AZ: Azerbaiyán | azerbaiyano, azerí
BA: Bosnia, Herzegovina | bosnio, bosníaco
BB: | barbadense
BD: Bangladesh, Bangladés | bangladesí, bengalí
BE: | belga, valón, bruselense
BF: Alto Volta | burkinés
BG: | búlgaro
BH: Bahréin, Bahrein, Baréin | bahreiní, bareiní
BI: | burundés
BJ: Benín | beninés
BO: | boliviano
BR: Brasil | brasileño, brasilero
BS: | bahameño
BT: Bután | butanés
BW: Botsuana, Botswana | botsuano
BY: Bielorrusia, Belarús | bielorruso
BZ: Belice | beliceño
CA: | canadiense, quebequés
CD: RDC, RD Congo, República Democrática del Congo, Zaire | zaireño
CF: | centroafricano
CG: República del Congo, Congo-Brazzaville | =congoleño, =congoleña, =congoleños, =congoleñas, =congolés
CH: | suizo, helvético, helvecio, ginebrino
CI: Costa de Marfil | marfileño
CL: | chileno
CM: Camerún | camerunés
CN: República Popular China, República Popular de China | chino, =sino
CO: | colombiano, bogotano
CR: | costarricense
CU: | cubano, habanero
CV: | caboverdiano
CY: Chipre | chipriota, grecochipriota, turcochipriota
CZ: República Checa, Chequia | checo
DE: RFA, RDA, República Federal de Alemania, Alemania Occidental, Alemania Oriental | alemán, germano, berlinés, bávaro
DJ: Yibuti, Djibouti | yibutiano
DK: | danés
DO: | dominicano
DZ: | argelino
EC: | ecuatoriano, quiteño
EE: | estonio
EG: | egipcio, cairota
EH: Sáhara Occidental, Sahara Occidental | saharaui
ER: | eritreo
ES: | español, catalán, vasco, madrileño, andaluz, gallego, barcelonés, sevillano, valenciano
ET: | etíope
FI: | finlandés
FJ: Fiyi | fiyiano
FR: | francés, =galo, =galos, parisino, parisiense, bretón
GA: | gabonés
GB: Reino Unido, Inglaterra, Escocia, Gales, Irlanda del Norte, Gran Bretaña, RU | británico, inglés, escocés, galés, londinense, norirlandés
GE: Georgia | georgiano
GH: | ghanés
GL: | groenlandés
GM: | gambiano
GN: Guinea | guineano
GQ: Guinea Ecuatorial | ecuatoguineano
GR: | griego, heleno, helénico, ateniense
GT: | guatemalteco
GY: Guyana | guyanés
HK: | hongkonés
HN: | hondureño
HR: Croacia | croata
HT: Haití | haitiano
HU: Hungría | húngaro, magiar
ID: | indonesio, javanés, =balinesa, =balineses
IE: Eire, República de Irlanda | irlandés
IL: | israelí
IN: | indio, hindú
IQ: Irak, Iraq | iraquí
IR: Irán | iraní, persa
IS: | islandés
IT: | italiano, romano, milanés, siciliano, napolitano, veneciano, sardo
JM: | jamaicano, jamaiquino
JO: | jordano
JP: | japonés, nipón
KE: Kenia, Kenya | keniano, keniata
KG: Kirguistán, Kirguizistán | kirguís, kirguiso, kirguistano
KH: Camboya | camboyano, jemer
KP: Corea del Norte | norcoreano
KR: Corea del Sur, Corea, República de Corea | surcoreano, coreano
KW: | kuwaití
KZ: Kazajistán, Kazajstán, Kazajastán, Kazakhstán, Kazakstán | kazajo, kazako, kazajistano, kazajstano
LA: | laosiano
LB: Líbano | libanés
LI: | liechtensteiniano
LK: Ceilán | esrilanqués, ceilanés, ceilandés, cingalés
LR: | liberiano
LS: Lesoto | lesotense
LT: | lituano
LU: | luxemburgués
LV: | letón
LY: | libio
MA: | marroquí
MC: | monegasco
MD: Moldavia, Moldova | moldavo
ME: | montenegrino
MG: | malgache
MK: Macedonia, Macedonia del Norte | macedonio
ML: Malí, Mali | maliense, malí
MM: Birmania, Myanmar | birmano, rohinyá
MN: | mongol
MR: | mauritano
MT: | maltés
MU: Mauricio, Isla Mauricio | mauriciano
MV: | maldivo
MW: Malaui, Malawi | malauí
MX: México, Méjico | mexicano, mejicano
MY: | malasio, malayo
MZ: | mozambiqueño
NA: | namibio
NC: | neocaledonio
NE: Níger | nigerino
NG: | nigeriano
NI: | nicaragüense
NL: Holanda, Países Bajos | neerlandés, holandés
NO: | noruego
NP: | nepalí, nepalés
NZ: Nueva Zelanda, Nueva Zelandia | neozelandés, maorí
OM: | omaní
PA: | panameño
PE: Perú | peruano, limeño
PF: Tahití | tahitiano
PG: Papúa, Nueva Guinea |
PH: | filipino
PK: Pakistán, Paquistán | pakistaní, paquistaní
PL: | polaco, varsoviano
PR: | puertorriqueño, boricua
PS: Palestina, Cisjordania, Gaza, Franja de Gaza, Territorios Palestinos | palestino, gazatí
PT: | portugués, lusitano, luso, lisboeta
PY: | paraguayo
QA: Catar, Qatar | catarí, qatarí
RO: Rumanía, Rumania | rumano
RS: | serbio
RU: Federación Rusa, Federación de Rusia | ruso, checheno, moscovita, siberiano
RW: Ruanda | ruandés
SA: Arabia Saudí, Arabia Saudita, Arabia | saudí, saudita, árabe saudí
SC: | seychellense
SD: Sudán | sudanés
SE: Suecia | sueco
SG: Singapur | singapurense
SI: | esloveno
SK: Eslovaquia | eslovaco
SL: Sierra Leona | sierraleonés
SN: | senegalés
SO: | somalí
SR: Surinam | surinamés
SS: | sursudanés
SV: Salvador, El Salvador | salvadoreño
SY: | sirio
TD: Chad | chadiano
TG: | togolés
TH: Tailandia | tailandés, thai
TJ: Tayikistán | tayiko
TL: Timor Oriental | timorense
TM: | turkmeno, turcomano
TN: Túnez | tunecino
TR: | turco
TT: Trinidad, Trinidad y Tobago | trinitense
TW: Formosa | taiwanés
TZ: | tanzano
UA: | ucraniano
UG: | ugandés
US: EEUU, EE.UU., EE. UU., EUA, E.U., Estados Unidos de América, USA, Norteamérica | estadounidense, estadunidense, norteamericano, neoyorquino, californiano, texano, tejano
UY: | uruguayo
UZ: Uzbekistán | uzbeko
VA: Vaticano, Santa Sede |
VE: | venezolano
VN: | vietnamita
XK: | kosovar
YE: | yemení, yemenita
ZA: Sudáfrica, Suráfrica | sudafricano, surafricano
ZM: | zambiano
ZW: Zimbabue, Zimbabwe | zimbabuense
`,
})
