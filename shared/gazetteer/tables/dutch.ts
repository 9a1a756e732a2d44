import type { LanguageTable } from '../language-table.ts'

/** Dutch: other names of countries | demonyms and adjectives. */
export const dutch = (): LanguageTable => ({
  names: '*: ∅ s',
  demonyms: '*: ∅ e en s n er ers se sen es',
  lowerCase: false,
  table: `
AD: | Andorrees
AE: VAE, Emiraten | Emirati, Emiraats
AF: | Afghaan, Afghan, Afghaans
AL: | Albanees, Albanez, Albaniër
AM: | Armeens, Armeniër
AO: | Angolees, Angolez
AR: | Argentijn, Argentijns
AT: | Oostenrijk, Oostenrijks, Oostenrijker
AU: | Australisch, Australiër
AZ: Azerbeidjan, Azerbaidzjan | Azerbeidzjaans, Azeri, Azerbeidzjaan
BA: Bosnië, Herzegovina, Bosnië-Hercegovina | Bosnisch, Bosniër, Bosniak
BB: | Barbadiaans
BD: | Bengalees, Bengaals, Bangladees, Bangladesh
BE: | Belg, Belgisch, Vlaams, Vlaming, Waals, Waal, Brusselaar, Brussels
BF: Burkina, Opper-Volta | Burkinees, Burkinabé
BG: | Bulgaar, Bulgaars
BH: | Bahreins, Bahreiner
BI: | Burundees, Burundisch
BJ: | Benins, Beniner
BO: | Boliviaan, Boliviaans
BR: | Braziliaan, Braziliaans
BT: | Bhutaans, Bhutanees
BW: | Botswaans
BY: Wit-Rusland, Belarus | Wit-Russisch, Wit-Rus, Wit-Russ, Belarussisch, Belarus, Belaruss
CA: | Canadees, Canadez
CD: DR Congo, DRC, Democratische Republiek Congo, Zaïre, Congo-Kinshasa | Zaïrees
CF: | Centraal-Afrikaan, Centraal-Afrikaans
CG: Congo-Brazzaville, Republiek Congo | =Congolees, =Congolese, =Congolezen
CH: | Zwitser, Zwitsers
CI: Ivoorkust | Ivoriaan, Ivoriaans, Ivoorkust
CL: Chili, Chile | Chileen, Chileens, Chilen
CM: Kameroen | Kameroens, Kameroener
CN: Volksrepubliek China | Chinees, Chinez, =Sino
CO: | Colombiaan, Colombiaans
CR: | Costa Ricaan, Costa Ricaans
CU: | Cubaan, Cubaans, Cuban
CV: | Kaapverdisch, Kaapverdiaan
CY: | Cyprioot, Cypriot, Cypriotisch
CZ: Tsjechië, Tsjechische Republiek | Tsjech, Tsjechisch
DE: Bondsrepubliek, West-Duitsland, Oost-Duitsland, DDR | Duits, Duitser, West-Duits, Oost-Duits, Berlijn
DJ: | Djiboutiaans
DK: | Deen, Deens, =Denen
DO: | Dominicaan, Dominicaans
DZ: | Algerijn, Algerijns
EC: | Ecuadoraan, Ecuadoraans, Ecuadoriaan, Ecuadoriaans
EE: | Est, Ests, Estlander, Estlands
EG: | Egyptisch, Egyptenaar, Egyptenar
ER: | Eritrees, Eritreeër
ES: | Spaans, Spanjaard, Catalaan, Catalaans, Catalan, Bask, Baskisch
ET: | Ethiopisch, Ethiopiër
FI: | Fin, Fins, Finn
FJ: | Fijisch
FO: | Faeröers
FR: | Frans, Fransman, Fransoos, Parijs, Parijzenaar, Bretons
GA: | Gabonees
GB: VK, Groot-Brittannië, Engeland, Schotland, Wales, Noord-Ierland, Brittannië, UK | Brit, Brits, Britt, Engels, Engelsman, Engelsmannen, Schot, Schots, Schott, Welsh, Londen, Londenaar, Noord-Iers
GE: Georgië | Georgisch, Georgiër
GH: | Ghanees, Ghanez
GL: | Groenlands, Groenlander
GM: | Gambiaan, Gambiaans
GN: Guinee | Guinees, Guineeër
GR: | Griek, Grieks
GT: | Guatemalteek, Guatemalteeks
GY: | Guyaans, Guyanees
HK: Hong Kong, Hongkong | Hongkongs, Hongkonger
HN: | Hondurees
HR: | Kroaat, Kroatisch, Kroat
HT: | Haïtiaan, Haïtiaans
HU: | Hongaar, Hongaars, Hongar
ID: | Indonesisch, Indonesiër, Javaans, Balinees
IE: Ierse Republiek | Ier, Iers
IL: | Israëlisch, Israëli, Israëliër
IN: | Indiaas, Indiër, Indias, Indias
IQ: | Iraaks, Irakees, Irakez, Irakaan
IR: Perzië | Iraans, Iraniër, Perzisch
IS: | IJslands, IJslander
IT: | Italiaan, Italiaans, Siciliaan, Siciliaans, Venetiaans
JM: | Jamaicaan, Jamaicaans
JO: | Jordaans, Jordaniër
JP: | Japanner, Japans
KE: Kenya | Keniaan, Keniaans, Kenyaan, Kenyaans
KG: Kirgistan, Kirgizstan | Kirgizisch, Kirgies, Kirgiz
KH: | Cambodjaan, Cambodjaans, Khmer
KP: Noord-Korea | Noord-Koreaan, Noord-Koreaans
KR: Zuid-Korea, Korea | Zuid-Koreaan, Zuid-Koreaans, Koreaan, Koreaans
KW: | Koeweits, Koeweiti, Koeweiter
KZ: Kazakstan, Kazachstan | Kazachs, Kazach, Kazak, Kazakstaans, Kazachstaans
LA: | Laotiaan, Laotiaans
LB: | Libanees, Libanez
LI: | Liechtensteins, Liechtensteiner
LK: | Sri Lankaan, Sri Lankaans
LR: | Liberiaan, Liberiaans
LS: | Lesothaans
LT: | Litouws, Litouwer
LU: | Luxemburgs, Luxemburger
LV: | Lets, Let, Lett
LY: | Libisch, Libiër
MA: | Marokkaan, Marokkaans, Marokkan
MC: | Monegask, Monegaskisch
MD: Moldova | Moldavisch, Moldaviër, Moldovisch
ME: | Montenegrijn, Montenegrijns
MG: | Malagassisch, Madagaskisch
MK: Macedonië | Macedonisch, Macedoniër, Noord-Macedonisch
ML: | Malinees, Malinez
MM: Birma, Myanmar | Birmees, Birmaans, Birmaan, Myanmarees
MN: | Mongool, Mongools
MR: | Mauritaans, Mauritaniër
MT: | Maltees, Maltez
MU: | Mauritiaans
MV: | Maldivisch
MW: | Malawisch, Malawiër
MX: | Mexicaan, Mexicaans, Mexican
MY: | Maleisisch, Maleisiër, Maleis
MZ: | Mozambikaan, Mozambikaans
NA: | Namibisch, Namibiër
NE: | Nigerees, Nigerijns
NG: | Nigeriaan, Nigeriaans
NI: | Nicaraguaan, Nicaraguaans
NL: Holland, Koninkrijk der Nederlanden | Nederlands, Nederlander, Hollands, Hollander, Amsterdams, Rotterdams
NO: | Noor, Noors
NP: | Nepalees, Nepalez
NZ: | Nieuw-Zeelands, Nieuw-Zeelander, Maori
OM: | Omaans, Omani
PA: | Panamees, Panamez
PE: | Peruaan, Peruaans, Peruviaan, Peruviaans
PF: Tahiti | Tahitiaan, Tahitiaans
PG: | Papoea
PH: Filippijnen | Filipijn, Filipijns, Filippijns, Filipino
PK: | Pakistaan, Pakistaans, Pakistan, Pakistani
PL: | Pool, Pools
PR: | Puerto Ricaan, Puerto Ricaans
PS: Palestina, Gaza, Gazastrook, Westelijke Jordaanoever, Westbank, Westoever, Palestijnse gebieden | Palestijn, Palestijns
PT: | Portugees, Portugez
PY: | Paraguayaan, Paraguayaans
QA: | Qatarees, Qatarez, Qatari
RO: | Roemeen, Roemeens
RS: | Serviër, Servisch, Serv
RU: Russische Federatie | Rus, Russ, Russisch, Tsjetsjeen, Tsjetsjeens, Moskoviet, Siberisch
RW: | Rwandees, Rwandez
SA: Saoedi-Arabië, Saudi-Arabië, Saoudi-Arabië | Saoedisch, Saoedi, Saoediër, Saudi, Saudisch, Saoedi-Arabisch
SC: | Seychels
SD: Sudan | Soedanees, Soedanez, Sudanees
SE: | Zweed, Zweeds
SG: | Singaporees, Singaporees
SI: | Sloveen, Sloveens
SK: | Slowaak, Slowaaks, Slowak
SL: | Sierra Leoons
SN: | Senegalees, Senegalez
SO: | Somalisch, Somaliër, Somali
SR: | Surinaams, Surinamer
SS: | Zuid-Soedanees
SV: | Salvadoraan, Salvadoraans
SY: | Syriër, Syrisch
TD: Tsjaad, Tchad | Tsjadisch, Tsjaads, Tsjadiër
TG: | Togolees, Togoleez
TH: | Thai, Thais, Thailands, Thaise
TJ: | Tadzjieks, Tadzjiek
TL: Oost-Timor | Oost-Timorees, Timorees
TM: | Turkmeens, Turkmeen
TN: | Tunesisch, Tunesiër
TR: | Turk, Turks
TT: Trinidad |
TW: | Taiwanees, Taiwanez
TZ: | Tanzaniaan, Tanzaniaans
UA: | Oekraïens, Oekraïner
UG: Uganda | Oegandees, Ugandees
US: VS, V.S., Verenigde Staten van Amerika, Amerika, USA | Amerikaan, Amerikaans, Californisch, Texaans
UY: | Uruguayaan, Uruguayaans, Uruguees
UZ: Oezbekistan | Oezbeek, Oezbeeks
VA: Vaticaan, Heilige Stoel |
VE: | Venezolaan, Venezolaans, Venezuelaan, Venezuelaans
VN: | Vietnamees, Vietnamez
XK: | Kosovaar, Kosovaars, Kosovar
YE: | Jemenitisch, Jemeniet, Jemeni
ZA: | Zuid-Afrikaan, Zuid-Afrikaans
ZM: | Zambiaan, Zambiaans
ZW: | Zimbabwaan, Zimbabwaans
`,
})
