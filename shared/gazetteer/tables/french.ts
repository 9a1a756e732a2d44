import type { LanguageTable } from '../language-table.ts'

/** French: other names of countries | demonyms and adjectives (masculine singular). */
export const french = (): LanguageTable => ({
  names: '*: ∅',
  demonyms: `
c: c cs que ques
e: e es
*: ∅ s e es ne nes`,
  lowerCase: true,
  table: `
AD: | andorran
AE: EAU, Émirats, Émirats arabes | émirati, émirien
AF: | afghan
AL: | albanais
AM: | arménien
AO: | angolais
AR: | argentin
AT: | autrichien
AU: | australien
AZ: | azerbaïdjanais, azéri
BA: Bosnie, Herzégovine | bosnien, bosniaque, bosnienne, herzégovinien
BB: | barbadien
BD: | bangladais, bangladeshi
BE: | belge, flamand, wallon, bruxellois
BF: Burkina, Haute-Volta | burkinabè, burkinabé
BG: | bulgare
BH: Bahrein, Bahreïn | bahreïni, bahreïnien
BI: | burundais
BJ: | béninois
BN: | brunéien
BO: | bolivien
BR: | brésilien
BS: | bahaméen
BT: | bhoutanais
BW: | botswanais, botswanéen
BY: Bélarus, Biélorussie | biélorusse, bélarusse, bélarussien
BZ: | bélizien
CA: | canadien, québécois
CD: RDC, RD Congo, R.D. Congo, Zaïre, République démocratique du Congo, Congo-Kinshasa | zaïrois
CF: Centrafrique | centrafricain
CG: Congo-Brazzaville, République du Congo | =congolais
CH: | suisse, helvétique, helvète, genevois, zurichois
CI: Côte d'Ivoire | ivoirien
CL: | chilien
CM: | camerounais
CN: Chine populaire, RPC, République populaire de Chine | chinois, sino
CO: | colombien
CR: | costaricain, costaricien
CU: | cubain
CV: | cap-verdien, capverdien
CY: | chypriote, chypriote grec, chypriote turc, cypriote
CZ: République tchèque, Tchéquie | tchèque
DE: RFA, RDA, République fédérale d'Allemagne, Allemagne de l'Est, Allemagne de l'Ouest | allemand, ouest-allemand, est-allemand, berlinois, bavarois
DJ: | djiboutien
DK: | danois
DO: | dominicain
DZ: | algérien, algérois, kabyle
EC: | équatorien
EE: | estonien
EG: | égyptien, cairote
EH: | sahraoui
ER: | érythréen
ES: | espagnol, catalan, madrilène, barcelonais
ET: | éthiopien
FI: | finlandais, finnois
FJ: | fidjien
FO: | féroïen
FR: Hexagone | français, parisien, breton, marseillais, lyonnais
GA: | gabonais
GB: Royaume-Uni, Angleterre, Écosse, Pays de Galles, Irlande du Nord, Grande-Bretagne, R.-U. | britannique, anglais, écossais, gallois, londonien, nord-irlandais
GE: Géorgie | géorgien
GH: | ghanéen
GL: | groenlandais
GM: | gambien
GN: Guinée, Guinée-Conakry | guinéen
GQ: | équato-guinéen, équatoguinéen
GR: | grec, grecque, hellénique, athénien, hellène
GT: | guatémaltèque
GW: | bissau-guinéen
GY: | guyanien, guyanais
HK: Hongkong | hongkongais
HN: | hondurien
HR: | croate
HT: | haïtien
HU: | hongrois, magyar
ID: | indonésien, javanais, balinais
IE: Eire, République d'Irlande | irlandais
IL: | israélien
IN: | indien
IQ: | irakien, iraquien
IR: | iranien, persan
IS: | islandais
IT: | italien, romain, milanais, sicilien, sarde, vénitien, napolitain, toscan
JM: | jamaïcain, jamaïquain
JO: | jordanien
JP: | japonais, nippon, tokyoïte
KE: | kényan, kenyan
KG: Kirghizistan, Kirghizstan, Kirghizie | kirghize
KH: | cambodgien, khmer
KM: | comorien
KP: Corée du Nord, RPDC | nord-coréen
KR: Corée du Sud, Corée | sud-coréen, coréen
KW: | koweïtien, koweïti
KZ: Kazakstan | kazakh, kazakhstanais, kazakhe, kazak
LA: | laotien
LB: | libanais
LI: | liechtensteinois
LK: Ceylan | sri-lankais, srilankais, cinghalais, sri lankais
LR: | libérien
LS: | lésothien, basotho
LT: | lituanien
LU: | luxembourgeois
LV: | letton
LY: | libyen
MA: | marocain
MC: | monégasque
MD: Moldavie, Moldova | moldave
ME: | monténégrin
MG: | malgache
MK: Macédoine, Macédoine du Nord | macédonien
ML: | malien
MM: Birmanie | birman, birmane, rohingya
MN: | mongol
MR: | mauritanien
MT: | maltais
MU: Île Maurice, Ile Maurice | mauricien
MV: | maldivien
MW: | malawien, malawite
MX: | mexicain
MY: | malaisien, malais
MZ: | mozambicain
NA: | namibien
NC: | néo-calédonien, calédonien, kanak
NE: | nigérien
NG: Nigéria | nigérian
NI: | nicaraguayen
NL: Hollande | néerlandais, hollandais
NO: | norvégien
NP: | népalais
NZ: | néo-zélandais, maori
OM: | omanais
PA: | panaméen
PE: | péruvien
PF: Tahiti | tahitien, polynésien
PG: Papouasie, Nouvelle-Guinée, Papouasie-Nouvelle-Guinée | papou, papouasien
PH: | philippin
PK: | pakistanais
PL: | polonais
PR: Porto Rico | portoricain
PS: Cisjordanie, Gaza, Bande de Gaza, Palestine, Territoires palestiniens | palestinien, gazaoui
PT: | portugais
PY: | paraguayen
QA: | qatari, qatarien, qatarí
RE: La Réunion | réunionnais
RO: | roumain
RS: | serbe
RU: Fédération de Russie | russe, tchétchène, moscovite, sibérien
RW: | rwandais
SA: Arabie saoudite, Arabie séoudite, Arabie | saoudien
SC: | seychellois
SD: | soudanais
SE: | suédois
SG: | singapourien
SI: | slovène
SK: | slovaque
SL: | sierra-léonais, sierraléonais
SN: | sénégalais
SO: | somalien, somali
SR: | surinamais, surinamien
SS: | sud-soudanais
SV: Salvador, El Salvador | salvadorien
SY: | syrien, damascène
SZ: | swazi
TD: | tchadien
TG: | togolais
TH: | thaïlandais, thaï
TJ: | tadjik, tadjike
TL: Timor oriental | timorais, est-timorais
TM: Turkménistan | turkmène
TN: | tunisien
TO: | tongien
TR: | turc, turque
TT: Trinidad, Trinité-et-Tobago, Trinidad et Tobago | trinidadien
TW: Formose, Taiwan, Taïwan | taïwanais
TZ: | tanzanien
UA: | ukrainien
UG: | ougandais
US: États-Unis, Etats-Unis d'Amérique, USA, Amérique, É.-U. | américain, étasunien, états-unien, étatsunien, californien, texan, new-yorkais
UY: | uruguayen
UZ: | ouzbek, ouzbèke
VA: Vatican, Saint-Siège |
VE: | vénézuélien
VN: Vietnam, Viêt Nam, Viet Nam | vietnamien
VU: | vanuatais
XK: | kosovar
YE: | yéménite
ZA: | sud-africain
ZM: | zambien
ZW: | zimbabwéen
`,
})
