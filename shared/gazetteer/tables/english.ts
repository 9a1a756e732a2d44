import type { LanguageTable } from '../language-table.ts'

/** English: other names of countries | demonyms and adjectives. */
export const english = (): LanguageTable => ({
  names: '*: ∅',
  demonyms: '*: ∅ s',
  lowerCase: false,
  table: `
AD: | Andorran
AE: UAE, U.A.E., Emirates | Emirati
AF: | Afghan, Afghani, Afghanistani
AG: Antigua, Barbuda | Antiguan, Barbudan
AL: | Albanian
AM: | Armenian
AO: | Angolan
AR: Argentine Republic | Argentine, Argentinian, Argentinean
AT: | Austrian
AU: Oz | Australian, Aussie, Tasmanian
AZ: Azerbaidzhan | Azerbaijani, Azeri
BA: Bosnia, Herzegovina, Bosnia-Hercegovina | Bosnian, Bosniak, Herzegovinian
BB: | Barbadian, Bajan
BD: Bangla Desh | Bangladeshi
BE: | Belgian, Flemish, Walloon
BF: Burkina, Upper Volta | Burkinabe, Burkinese
BG: | Bulgarian
BH: Bahrein | Bahraini
BI: | Burundian
BJ: Dahomey | Beninese
BN: | Bruneian
BO: | Bolivian
BR: Brasil | Brazilian
BS: The Bahamas | Bahamian
BT: | Bhutanese
BW: | Botswanan, Motswana, Batswana
BY: Byelorussia, Belorussia, White Russia | Belarusian, Belarussian, Byelorussian
BZ: | Belizean
CA: | Canadian, Quebecer, Quebecker
CD: DR Congo, D.R. Congo, DRC, D.R.C., Democratic Republic of Congo, Congo-Kinshasa, Zaire, Democratic Congo, Belgian Congo | Zairean, Zairian
CF: C.A.R., Central African Empire | Central African
CG: Congo-Brazzaville, Republic of Congo, Congo Brazzaville | =Congolese
CH: | Swiss
CI: Ivory Coast, Cote d'Ivoire | Ivorian, Ivoirian
CL: | Chilean
CM: Cameroun | Cameroonian
CN: PRC, P.R.C., People's Republic of China, Mainland China, Red China, Communist China | Chinese, Sino
CO: | Colombian
CR: | Costa Rican
CU: | Cuban
CV: Cape Verde Islands | Cape Verdean
CY: | Cypriot, Greek Cypriot, Turkish Cypriot
CZ: Czech Republic | Czech
DE: Federal Republic of Germany, West Germany, East Germany, Third Reich, Nazi Germany, GDR, FRG | German, West German, East German
DJ: | Djiboutian
DK: | Danish, Dane
DM: | =Dominiquais
DO: | Dominican
DZ: | Algerian
EC: | Ecuadorean, Ecuadorian, Ecuadoran
EE: | Estonian
EG: Arab Republic of Egypt | Egyptian
EH: | Sahrawi, Saharawi, Sahrawian
ER: | Eritrean
ES: | Spanish, Spaniard, Catalan, Basque
ET: Abyssinia | Ethiopian
FI: | Finnish, Finn
FJ: | Fijian
FO: Faroes, Faeroe Islands | Faroese
FR: | French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen, Parisian, Breton, Corsican
GA: | Gabonese
GB: UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland, Ulster | British, Briton, Brit, English, Englishman, Englishmen, Englishwoman, Scottish, Scot, Scots, Scotsman, Welsh, Welshman, Northern Irish, Londoner
GD: | Grenadian
GE: | Georgian
GH: | Ghanaian, Ghanian
GL: | Greenlandic, Greenlander
GM: The Gambia | Gambian
GN: | Guinean
GQ: | Equatorial Guinean, Equatoguinean
GR: | Greek, Hellenic
GT: | Guatemalan
GW: | Bissau-Guinean
GY: | Guyanese
HK: Hongkong | Hong Konger, Hongkonger
HN: | Honduran
HR: | Croatian, Croat
HT: | Haitian
HU: | Hungarian, Magyar
ID: | Indonesian, Javanese, Balinese
IE: Republic of Ireland, Irish Republic, Eire | Irish, Irishman, Irishmen
IL: | Israeli
IN: Republic of India | Indian
IQ: | Iraqi
IR: Persia | Iranian, Persian
IS: | Icelandic, Icelander
IT: | Italian, Sicilian, Sardinian, Venetian, Neapolitan, Tuscan
JM: | Jamaican
JO: | Jordanian
JP: | Japanese
KE: | Kenyan
KG: Kirghizia, Kirgizia, Kirghizstan | Kyrgyz, Kirghiz, Kyrgyzstani
KH: Kampuchea, Democratic Kampuchea | Cambodian, Khmer, Kampuchean
KI: | I-Kiribati
KM: Comoro Islands | Comoran, Comorian
KN: St Kitts, St. Kitts, Saint Kitts | Kittitian
KP: North Korea, DPRK, D.P.R.K. | North Korean
KR: South Korea, ROK, R.O.K., Republic of Korea, Korea | South Korean, Korean
KW: | Kuwaiti
KZ: Kazakstan, Kazakhstan | Kazakh, Kazakhstani, Kazak
LA: | Laotian, Lao
LB: | Lebanese
LC: St Lucia, St. Lucia | Saint Lucian
LI: | Liechtensteiner
LK: Ceylon | Sri Lankan, Sinhalese, Ceylonese
LR: | Liberian
LS: Basutoland | Basotho
LT: | Lithuanian
LU: | Luxembourger, Luxembourgish, Luxembourgian
LV: | Latvian
LY: | Libyan
MA: | Moroccan
MC: | Monegasque, Monacan
MD: Moldavia | Moldovan, Moldavian
ME: | Montenegrin
MG: Malagasy Republic | Malagasy, Madagascan
MH: | Marshallese
MK: Macedonia, FYROM, North Macedonia | Macedonian
ML: | Malian
MM: Burma, Myanmar | Burmese, Rohingya
MN: Outer Mongolia | Mongolian, Mongol
MO: Macao, Macau | Macanese
MR: | Mauritanian
MT: | Maltese
MU: | Mauritian
MV: Maldive Islands | Maldivian
MW: Nyasaland | Malawian
MX: | Mexican
MY: Malaya | Malaysian
MZ: | Mozambican
NA: South West Africa | Namibian
NC: | New Caledonian
NE: | Nigerien
NG: | Nigerian
NI: | Nicaraguan
NL: Holland, The Netherlands | Dutch, Dutchman, Dutchmen, Netherlander
NO: | Norwegian
NP: | Nepalese, Nepali
NR: | Nauruan
NZ: N.Z., Aotearoa | New Zealander, Maori
OM: Muscat and Oman | Omani
PA: | Panamanian
PE: | Peruvian
PF: Tahiti | Tahitian, French Polynesian
PG: PNG, New Guinea | Papua New Guinean
PH: Philippine, The Philippines, Philippine Islands | Filipino, Filipina, Philippine
PK: | Pakistani
PL: | Polish, =Poles
PR: | Puerto Rican
PS: Palestine, West Bank, Gaza, Gaza Strip, Palestinian territories, Occupied Territories | Palestinian, Gazan
PT: | Portuguese
PW: | Palauan
PY: | Paraguayan
QA: | Qatari
RO: Rumania | Romanian, Rumanian
RS: | Serbian, Serb
RU: Russian Federation | Russian, Chechen, Muscovite, Siberian
RW: | Rwandan, Rwandese
SA: Saudi Arabia, Kingdom of Saudi Arabia, Saudi, Saudia | Saudi, Saudi Arabian
SB: Solomons | Solomon Islander
SC: | Seychellois
SD: | Sudanese, Darfuri
SE: | Swedish, Swede
SG: | Singaporean
SI: | Slovenian, Slovene
SK: Slovak Republic | Slovak, Slovakian
SL: | Sierra Leonean, Sierra Leonian
SM: | Sammarinese
SN: | Senegalese
SO: Somaliland, Puntland | Somali, Somalian
SR: Surinam | Surinamese
SS: | South Sudanese
ST: Sao Tome | Sao Tomean
SV: | Salvadoran, Salvadorean, Salvadorian
SY: | Syrian
SZ: Swaziland | Swazi, Eswatini
TD: | Chadian
TG: | Togolese
TH: Siam | Thai, Siamese
TJ: Tadzhikistan | Tajik, Tadzhik, Tajikistani
TL: East Timor, Timor-Leste, Timor Leste | Timorese, East Timorese
TM: | Turkmen, Turkmenistani
TN: | Tunisian
TO: | Tongan
TR: Turkey, Türkiye, Turkiye | Turkish, Turk
TT: Trinidad, Tobago | Trinidadian, Tobagonian
TV: | Tuvaluan
TW: Formosa, Chinese Taipei | Taiwanese
TZ: Tanganyika, Zanzibar | Tanzanian, Zanzibari
UA: The Ukraine | Ukrainian, Crimean
UG: | Ugandan
US: United States of America, United States, USA, U.S.A., U.S., =US, America | American, Texan, Californian, New Yorker, Hawaiian, Alaskan
UY: | Uruguayan
UZ: | Uzbek, Uzbekistani
VA: Vatican, Holy See, Vatican City | 
VC: St Vincent, St. Vincent |
VE: | Venezuelan
VN: Viet Nam, North Vietnam, South Vietnam | Vietnamese, North Vietnamese, South Vietnamese
VU: New Hebrides | Ni-Vanuatu
WS: Western Samoa | Samoan
XK: | Kosovar, Kosovan
YE: North Yemen, South Yemen | Yemeni, North Yemeni, South Yemeni
ZA: South Africa | South African
ZM: Northern Rhodesia | Zambian
ZW: Rhodesia | Zimbabwean, Rhodesian
`,
})
