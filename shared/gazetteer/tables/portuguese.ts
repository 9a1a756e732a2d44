import type { LanguageTable } from '../language-table.ts'

/** Portuguese: other names of countries (Brazil and Portugal) | demonyms and adjectives (masculine singular). */
export const portuguese = (): LanguageTable => ({
  names: '*: ∅',
  demonyms: `
ao: ao a aos as oes aes
ol: ol ola ois olas
o: o a os as
a: a as
e: e es
eu: eu eia eus eias
*: ∅ a s es as`,
  lowerCase: true,
  table: `
AD: | andorrano
AE: EAU, Emirados, Emirados Árabes | emirático, emiradense
AF: Afeganistão, Afganistão | afegão, afegane
AL: | albanês
AM: Armênia, Arménia | armênio, armeno
AO: | angolano
AR: | argentino
AT: | austríaco
AU: | australiano
AZ: Azerbaijão, Azerbeijão | azerbaijano, azeri
BA: Bósnia, Herzegovina | bósnio
BD: Bangladesh, Bangladeche | bangladeshiano, bengalês
BE: | belga, valão
BF: Burquina Faso, Burkina Faso | burquinense
BG: | búlgaro
BH: Bahrein, Barém, Bareine | bareinita
BI: | burundiano
BJ: Benin, Benim | beninense
BO: | boliviano
BR: | brasileiro, paulista, carioca, paulistano
BS: | bahamense
BT: Butão | butanês
BW: | botsuanense
BY: Bielorrússia, Belarus | bielorrusso, belarusso
CA: Canadá | canadense, canadiano
CD: RDC, República Democrática do Congo, RD Congo, Zaire | zairense
CF: | centro-africano
CG: República do Congo | =congolês, =congolesa, =congoleses
CH: | suíço, helvético
CI: Costa do Marfim | marfinense, costa-marfinense
CL: | chileno
CM: Camarões | camaronês
CN: República Popular da China | chinês, =sino
CO: | colombiano
CR: | costarriquenho, costa-riquenho
CU: | cubano
CV: Cabo Verde | cabo-verdiano, caboverdiano
CY: | cipriota
CZ: República Tcheca, República Checa, Tchéquia, Chéquia | tcheco, checo
DE: RFA, RDA, Alemanha Ocidental, Alemanha Oriental | alemão, germânico, berlinense, bávaro
DJ: Djibuti, Jibuti |
DK: | dinamarquês
DO: | dominicano
DZ: | argelino
EC: | equatoriano
EE: Estônia, Estónia | estoniano, estónio, estônio
EG: Egito, Egipto | egípcio
ER: Eritreia | eritreu
ES: | espanhol, catalão, basco, madrileno, andaluz, galego
ET: | etíope
FI: | finlandês
FJ: |
FR: | francês, parisiense, gaulês, bretão
GA: | gabonês
GB: Reino Unido, Inglaterra, Escócia, País de Gales, Irlanda do Norte, Grã-Bretanha, Gales | britânico, inglês, escocês, galês, londrino, norte-irlandês
GE: Geórgia | georgiano
GH: Gana, Ghana | ganês, ganense
GL: Groenlândia, Gronelândia | groenlandês, gronelandês
GM: | gambiano
GN: Guiné | guineano
GQ: Guiné Equatorial | equato-guineense
GR: | grego, helênico, helénico, ateniense
GT: | guatemalteco
GW: Guiné-Bissau | guineense
GY: Guiana | guianense
HK: | honconguês
HN: | hondurenho
HR: | croata
HT: | haitiano
HU: | húngaro
ID: | indonésio, javanês, balinês
IE: República da Irlanda | irlandês
IL: | israelense, israelita, israeliano
IN: | indiano
IQ: | iraquiano
IR: Irã, Irão | iraniano, persa
IS: | islandês
IT: | italiano, siciliano, napolitano, veneziano, milanês
JM: | jamaicano
JO: | jordaniano, jordano
JP: | japonês, nipônico, nipónico
KE: Quênia, Quénia | queniano
KG: Quirguistão, Quirguizistão | quirguiz, quirguize
KH: Camboja | cambojano, khmer
KP: Coreia do Norte, Coréia do Norte | norte-coreano
KR: Coreia do Sul, Coréia do Sul, Coreia | sul-coreano, coreano
KW: Kuwait, Coveite | kuwaitiano, coveitiano
KZ: Cazaquistão | cazaque
LA: | laosiano, laociano
LB: Líbano | libanês
LI: | liechtensteiniense
LK: | cingalês
LR: | liberiano
LT: | lituano
LU: | luxemburguês
LV: Letônia, Letónia | letão, letoniano
LY: | líbio
MA: | marroquino
MC: | monegasco
MD: Moldávia, Moldova | moldavo, moldávio
ME: | montenegrino
MG: | malgaxe
MK: Macedônia, Macedónia | macedônio, macedónio
ML: | maliano, malinês
MM: Birmânia, Mianmar, Myanmar | birmanês
MN: | mongol, mongóis
MR: | mauritano
MT: | maltês
MU: | mauriciano
MW: | malauiano, malawiano
MX: | mexicano
MY: | malaio, malásio
MZ: Moçambique | moçambicano
NA: | namibiano
NE: | nigerino
NG: | nigeriano
NI: | nicaraguense
NL: Holanda, Países Baixos | holandês, neerlandês
NO: | norueguês
NP: | nepalês
NZ: Nova Zelândia | neozelandês, maori
OM: | omani, omanense
PA: | panamenho
PE: | peruano
PF: Taiti | taitiano
PG: Papua, Nova Guiné |
PH: | filipino
PK: Paquistão | paquistanês
PL: Polônia, Polónia | polonês, polaco
PR: Porto Rico | porto-riquenho
PS: Palestina, Cisjordânia, Gaza, Faixa de Gaza, Territórios Palestinos | palestino, palestiniano
PT: | português, luso, lisboeta, lusitano
PY: | paraguaio
QA: Catar, Qatar | catariano, catarense, catari
RO: Romênia, Roménia | romeno
RS: | sérvio
RU: Federação Russa | russo, checheno, tchetcheno, moscovita, siberiano
RW: | ruandês
SA: Arábia Saudita, Arábia | saudita
SD: | sudanês
SE: | sueco
SG: Singapura, Cingapura | singapuriano, cingapuriano
SI: | esloveno
SK: | eslovaco
SL: | serra-leonês
SN: | senegalês
SO: | somali
SR: | surinamês
SS: | sul-sudanês
SV: El Salvador, Salvador | salvadorenho
SY: | sírio
TD: Chade | chadiano
TG: | togolês
TH: | tailandês
TJ: | tadjique, tajique
TL: Timor-Leste, Timor Leste | timorense
TM: Turcomenistão, Turquemenistão, Turcomenistão | turcomeno, turquemeno
TN: | tunisiano, tunisino
TR: | turco
TT: Trinidad, Trinidad e Tobago |
TW: | taiwanês
TZ: Tanzânia | tanzaniano
UA: | ucraniano
UG: | ugandense, ugandês
US: EUA, E.U.A., Estados Unidos da América, USA, EE.UU. | americano, estadunidense, norte-americano, estado-unidense, californiano, texano, nova-iorquino
UY: | uruguaio
UZ: Uzbequistão, Usbequistão | uzbeque, usbeque
VA: Vaticano, Santa Sé |
VE: | venezuelano
VN: Vietnã, Vietname, Vietnam | vietnamita
XK: | kosovar
YE: Iêmen, Iémen | iemenita
ZA: África do Sul | sul-africano
ZM: | zambiano
ZW: | zimbabuano, zimbabweano
`,
})
