/**
 * Movements, parties, militias and forces that belong to one country, where the news names them without it, in every
 * script read. Written small, a name may be so in a dispatch too. Those at home in several countries are left out
 * (the Muslim Brotherhood, Islamic State, al-Qaeda). A line is `XX: name, name, …`.
 */
export const groups = `
AF: taliban, talibans, talibanes, talebani, talebano, Taliban-Kämpfer, Talibã, talibowie, talibów, Талибан, талибы, талибов, талибам, талибами, талибах, талиби, талибите, Талібан, таліби, талібів, طالبان, 塔利班, タリバン, Haqqani network, réseau Haqqani, red Haqqani, rete Haqqani, Haqqani-Netzwerk, Loya Jirga, talibãs
AO: Mpla
AR: peronismo, peronista, peronistas, kirchnerismo, kirchnerista, kirchneristas, kirchnérisme, Montoneros
BD: Awami League, Ligue Awami, Liga Awami, Awami-Liga
BI: Imbonerakure, CNDD-FDD
BR: bolsonarismo, bolsonarista, bolsonaristas, bolsonariste, bolsonaristes
CD: M23, М23, Mouvement du 23 Mars, March 23 Movement, Movimiento 23 de Marzo, Movimento 23 marzo, Movimento del 23 marzo, Banyamulenge, Codeco
CF: Séléka, anti-balaka, antibalaka, антибалака, Селека
CM: Ambazonia, Ambazonie, Ambazonien
CO: Farc, ФАРК, Clan del Golfo, Clan du Golfe, Gulf Clan, uribismo, uribista, uribistas
CN: Uyghurs, Uighurs, Ouïghours, uigures, uiguri, Uiguren, Oeigoeren, уйгуры, уйгуров, уйгурам, уйгурами, уйгурах, Falun Gong, Фалуньгун, 法轮功
EG: Supreme Council of the Armed Forces, Consejo Supremo de las Fuerzas Armadas, Consiglio supremo delle Forze armate, Conseil suprême des forces armées, Oberster Militärrat, Scaf, Tamarod, Tamarrud
EH: Polisario, Frente Polisario, Front Polisario, Fronte Polisario, Polisario-Front, Полисарио
ES: Guardia Civil, mossos d'esquadra, Ertzaintza, etarra, etarras
ET: Tplf, НФОТ, Tigray People's Liberation Front, oromo, Oromos, amhara, Amharas, tigréen, tigréens, tigréenne, tigréennes, Tigrayan, Tigrayans, tigrini, tigriña
FR: gilets jaunes, yellow vests, chalecos amarillos, gilet gialli, Gelbwesten, gele hesjes, жёлтые жилеты, жёлтых жилетов, Rassemblement national, FLNC
GB: Sinn Fein, Шинн Фейн, Royal Navy, Royal Air Force, Scottish National Party
GE: Georgian Dream, Rêve géorgien, Sueño Georgiano, Грузинская мечта
GR: Golden Dawn, Aube dorée, Amanecer Dorado, Alba Dorata, Goldene Morgenröte, Золотая заря, Syriza, Сириза, Pasok
GW: PAIGC
HT: Viv Ansanm, tontons macoutes, Tonton Macoute, Tonton Macoutes, Lavalas
HU: Fidesz, Фидес, Jobbik
IL: Likud, Likoud, Ликуд, tsahal, Tzahal, Цахал, Shin Bet, Shin Beth, Schin Bet, Шин-Бет, Шабак, Haganah, Irgun
IN: Bharatiya Janata Party, BJP, naxalite, naxalites, Naxaliten, наксалиты, Shiv Sena, Rashtriya Swayamsevak Sangh
IQ: peshmerga, peshmergas, Peschmerga, pesjmerga's, пешмерга, пешмерги, Hashd al-Shaabi, Hachd al-Chaabi, Haschd al-Schaabi, Хашд аш-Шааби, Kataib Hezbollah, Kata'ib Hezbollah, Kataeb Hezbollah
IR: Basij, Bassij, bassidji, bassidjis, basidji, basiyíes, Басидж, Quds Force, Force al-Qods, Fuerza Quds, Forza Quds, Al-Kuds-Brigaden, Savak
IT: carabinieri, carabiniere, карабинеры, карабинеров, Lega Nord, Movimento 5 Stelle, Movimento Cinque Stelle, ndrangheta, camorra, Cosa nostra
KH: khmers rouges, Khmer Rouge, khmer rossi, jemeres rojos, Rote Khmer, Roten Khmer, Rode Khmer, красные кхмеры, красных кхмеров
LB: Hezbollah, Hizbollah, Hizbullah, Hezbolá, Hizbulá, Hizbolá, Hisbollah, Hesbollah, Hezbolah, Хезболла, Хезболлы, Хезболле, Хезболлу, Хезболлой, Хизбалла, Хізбалла, حزب الله, חיזבאללה, 真主党, ヒズボラ, Fatah al-Islam
LK: Tamil Tigers, LTTE, tigres tamouls, Tigres tamiles, Tigri Tamil, Tamil-Tiger, Tigres de Liberación del Eelam Tamil, Tamil Eelam, тамильские тигры, тамильских тигров, Тигры освобождения Тамил-Илама
LY: Jamahiriya, Jamahiriyah, Djamahiriya, Giamahiria, Yamahiriya, Jamahirija, Dschamahirija, Джамахирия, Jamahiria, Yamahiria
ML: Azawad, Азавад, Ansar Dine, Ansar Eddine, Ansar al-Dine, Dan Nan Ambassagou
MM: Tatmadaw, Татмадау, Arakan Army, Armée de l'Arakan, Ejército de Arakán, rohingyas, rohinyás, rohinyá, Rohingya, рохинджа
MX: zapatistas, zapatista, zapatistes, zapatisti, zapatismo, EZLN, CJNG, cártel de Sinaloa, Sinaloa Cartel, cartello di Sinaloa, Sinaloa-Kartell, Los Zetas
MZ: Frelimo, Renamo
NA: Swapo
NC: FLNKS
NG: Boko Haram, Боко Харам, بوكو حرام, IPOB, Ohanaeze
NI: sandinista, sandinistas, sandinisti, sandiniste, sandinistes, sandinismo, sandinisme, Sandinisten, sandinistische, сандинисты, сандинистов
PE: Shining Path, Sendero Luminoso, Sentier lumineux, Sentiero Luminoso, Leuchtender Pfad, Leuchtenden Pfads, Lichtend Pad, Сендеро Луминосо, fujimorismo, fujimorista, fujimoristas
PH: Abu Sayyaf, Abou Sayyaf, Абу Сайяф, New People's Army, Moro Islamic Liberation Front
PK: Tehrik-i-Taliban, Tehreek-e-Taliban, Tehrik-e-Taliban, Pakistani Taliban, talibans pakistanais, talibanes paquistaníes, talebani pachistani, talebani pakistani, pakistanische Taliban, pakistanischen Taliban, Pakistaanse Taliban, пакистанские талибы, пакистанских талибов, Lashkar-e-Taiba, Lashkar-e-Toiba, Jaish-e-Mohammed, Tehreek-e-Labbaik, Tehreek-e-Insaf, Tehrik-e-Insaf
PS: Hamas, Хамас, Хамаса, Хамасу, Хамасом, Хамасе, חמאס, 哈马斯, ハマス, Fatah, al-Fatah, Фатх, Olp
RU: Wagner Group, groupe Wagner, grupo Wagner, gruppo Wagner, Gruppe Wagner, Wagner-Gruppe, Wagnergroep, Wagner-groep, ЧВК Вагнер, ЧВК Вагнера, United Russia, Единая Россия, Единой России, Roscosmos, Roskosmos, Роскосмос, Росгвардия, Росгвардии, ФСБ
RW: Interahamwe
SD: Rapid Support Forces, Forces de soutien rapide, Fuerzas de Apoyo Rápido, Forze di supporto rapido, Силы быстрой поддержки, Силами быстрой поддержки, Сил быстрой поддержки, janjaweed, janjawid, djandjawid, yanyauid, Dschandschawid, джанджавид
SO: al-Shabaab, al-Shabab, al-Chabab, al-Schabab, shebab, shebabs, chebab, аш-Шабаб
SY: Hayat Tahrir al-Sham, Hayat Tahrir al-Cham, Hay'at Tahrir al-Sham, Haiat Tahrir al-Scham, Tahrir al-Sham, Tahrir al-Cham, Хайят Тахрир аш-Шам, Тахрир аш-Шам, al-Nusra, Jabhat al-Nusra, Front al-Nosra, al-Nosra, Frente al Nusra, Fronte al Nusra, Nusra-Front, ан-Нусра, Джабхат ан-Нусра, White Helmets, Casques blancs, Cascos Blancos, Caschi Bianchi, Weißhelme, Weißhelmen, Witte Helmen, Белые каски, Белых касок, shabiha, chabiha, Schabiha, шабиха, Ypg, Jaish al-Islam, Ahrar al-Sham, Ahrar al-Cham, Ахрар аш-Шам, OSDH, SOHR
TN: Ennahda, Ennahdha, Ennahdah, Nidaa Tounès
TR: Pkk, ПКК, Akp, Grey Wolves, Loups gris, Lobos Grises, Lupi grigi, Graue Wölfe, Grauen Wölfe, Grijze Wolven
TW: Kuomintang, Guomindang, Гоминьдан, 国民党, 國民黨
UA: Azov Battalion, bataillon Azov, batallón Azov, battaglione Azov, Bataillon Asow, полк Азов, батальон Азов, СБУ, Right Sector, Pravyï Sektor, Pravy Sektor, Правый сектор
UG: Lord's Resistance Army, Armée de résistance du Seigneur, Ejército de Resistencia del Señor, Esercito di resistenza del Signore
UY: tupamaros
VE: chavismo, chavista, chavistas, chavisti, chaviste, chavistes, chavisme, Chavismus, Chavisten, чавизм, Pdvsa, Tren de Aragua
YE: houthi, houthis, houthiste, houthistes, huthi, huthis, hutí, hutíes, hutis, huthíes, хуситы, хуситов, хуситам, хуситами, хуситах, хусит, хуси, хусити, хуситите, хути, الحوثيون, الحوثيين, الحوثي, 胡塞, フーシ派, Ansar Allah, Ansarallah, Ансар Аллах, Southern Transitional Council, húsíové, húsíů, hutijevci, hutijevcev, Husiler, AQAP, AQPA, al-Qaeda in the Arabian Peninsula, al-Qaida in the Arabian Peninsula, al-Qaïda dans la péninsule arabique, al-Qaida en la Península Arábiga, al-Qaeda en la Península Arábiga, al-Qaeda nella penisola arabica, al-Qaida auf der Arabischen Halbinsel
ZA: Umkhonto we Sizwe, African National Congress, Congrès national africain, Congreso Nacional Africano, Congresso nazionale africano
ZW: ZANU-PF
`
