/**
 * Seats of power, parliaments and the like that stand for their country, in every script read. A line is
 * `XX: name, name, …`.
 */
export const seats = `
RU: Kremlin, Kreml, Kreml', Cremlino, Kremelj, Kremelj, Кремль, Кремл, Кремъл, 克里姆林宫, クレムリン, الكرملين, Κρεμλίνο, קרמלין, کرملین, Kremľ, Duma, Douma d'État, State Duma, Госдума, Держдума, Red Square, Place Rouge, Красная площадь
US: White House, Maison Blanche, Maison-Blanche, Weißes Haus, Weißen Haus, Weiße Haus, Weißen Hauses, Witte Huis, Casa Blanca, Casa Bianca, Casa Branca, Biały Dom, Białego Domu, Białym Domu, Bílý dům, Bílého domu, Bílém domě, Bela hiša, Bele hiše, Белый дом, Белого дома, Белом доме, Белому дому, Білий дім, Білого дому, Білому домі, Білим домом, Белия дом, Белият дом, Beyaz Saray, Ақ үй, Oq uy, Ак үй, 白宫, 白宮, ホワイトハウス, البيت الأبيض, Λευκός Οίκος, Λευκού Οίκου, Λευκό Οίκο, הבית הלבן, کاخ سفید
US: Pentagon, Pentagone, Pentágono, Pentagono, Пентагон, 五角大楼, ペンタゴン, البنتاغون, Πεντάγωνο, הפנטגון, پنتاگون, Capitol Hill, Wall Street, Уолл-стрит, 华尔街, ウォール街, وول ستريت, State Department, Département d'État, US-Außenministerium, Госдеп, Госдепартамент, Держдеп, FBI, CIA, NASA, ФБР, ЦРУ, НАСА, Federal Reserve, Réserve fédérale, Reserva Federal, Federal Reserve Board, Camp David, Oval Office
GB: Downing Street, Westminster, Whitehall, Scotland Yard, Buckingham Palace, Buckingham, City of London, Даунинг-стрит, Даунінг-стріт, Вестминстер, Вестмінстер, Букингемский дворец, 唐宁街, 白金汉宫, ダウニング街, バッキンガム宮殿, داونينغ ستريت, Bank of England
FR: Élysée, Elysée, Elisei, Eliseo, Elíseo, Matignon, Quai d'Orsay, Palais-Bourbon, Palais Bourbon, Hôtel Matignon, Champs-Élysées, Елисейский дворец, Елисейского дворца, Елисейские поля, Єлисейський палац, Pałac Elizejski, Elysejský palác, 爱丽舍宫, エリゼ宮, الإليزيه, Eiffel Tower, Tour Eiffel, Eiffelturm, Эйфелева башня, Louvre, Лувр
DE: Bundestag, Bundesbank, Kanzleramt, Bundeskanzleramt, Bundeskanzler, Bundeskanzlerin, Bundesregierung, Reichstag, Brandenburg Gate, Бундестаг, Бундесбанк, Рейхстаг, Бундестагу, 联邦议院, ドイツ連邦議会, البوندستاغ, Μπούντεσταγκ, Wehrmacht, Вермахт
IL: Knesset, Кнессет, Кнесет, 以色列议会, クネセト, الكنيست, הכנסת, Mossad, Моссад, الموساد
UA: Verkhovna Rada, Верховная Рада, Верховной Рады, Верховна Рада, Верховної Ради, Верховній Раді, Maidan, Maïdan, Euromaidan, Майдан, Евромайдан, Евромайдана
PL: Sejm, Belweder
IT: Palazzo Chigi, Quirinale, Montecitorio, Palazzo Madama, Farnesina, Quirinal
ES: La Moncloa, Moncloa, Zarzuela, La Zarzuela, Generalitat
VA: Vatican, Holy See, Saint-Siège, Santa Sede, Heiliger Stuhl
IN: Lok Sabha, Rajya Sabha, Taj Mahal, Тадж-Махал, 泰姬陵, タージ・マハル
CN: Zhongnanhai, Tiananmen, Tian'anmen, Тяньаньмэнь, 天安门, 天安門, 中南海, Great Wall of China, Grande Muraille, 长城
JP: Nikkei, Никкей, Mount Fuji, 富士山
IR: Islamic Revolutionary Guard, Pasdaran, Корпус стражей исламской революции
TR: Ak Saray
BR: Planalto, Palácio do Planalto
AR: Casa Rosada
EG: Al-Azhar Mosque, Suez Canal, canal de Suez, Suezkanal, Суэцкий канал, Суецький канал, 苏伊士运河, スエズ運河, قناة السويس, Canale di Suez
PA: Panama Canal, Canal de Panamá, canal de Panama, Панамский канал, 巴拿马运河, パナマ運河
GR: Acropolis, Acropole, Akropolis, Акрополь, 雅典卫城
NL: Binnenhof, Tweede Kamer
BE: Wetstraat, Manneken Pis
KR: Blue House, Maison Bleue, Cheong Wa Dae, 青瓦台
PK: Lal Masjid
CZ: Pražský hrad, Hradčany
BG: Народното събрание
AT: Ballhausplatz, Балльхаусплац
AZ: Milli Majlis, Milli Mejlis, Милли Меджлис
BD: Ganabhaban, Bangabhaban, Jatiya Sangsad
BE: Rue de la Loi, Rue de la Loi 16
BO: Palacio Quemado
BR: Itamaraty, Palácio da Alvorada, Planalto Palace, palais du Planalto
CA: Rideau Hall, Parliament Hill
CH: Palais fédéral, Bundeshaus, Palazzo federale
CL: La Moneda, Palacio de La Moneda, palais de La Moneda, Ла-Монеда
CN: Tien An Men, Tienanmen, Tiananmenplein, Tian an Men, Тяньаньмень, площадь Тяньаньмэнь, Asamblea Popular Nacional, Assemblée nationale populaire, Great Hall of the People
CO: Casa de Nariño, Palacio de Nariño, palais de Nariño
CZ: Hradschin
DE: Brandenburger Tor, Porta di Brandeburgo, Porte de Brandebourg, Puerta de Brandeburgo, Бранденбургские ворота, Bundeswehr, Бундесвер, Бундесвера, Verfassungsschutz, Stasi, Штази, Bayern Monaco, Conferenza di Monaco, Conferenza sulla sicurezza di Monaco, Checkpoint Charlie, Bundesverfassungsgericht
DK: Christiansborg, Folketing, Folketinget, Фолькетинг
EC: Palacio de Carondelet
EE: Riigikogu, Рийгикогу
EG: Ittihadiya, Ittihadiyah, Ittihadiyya, al-Ittihadiya, Ittihadeya, palazzo Ittihadiya, Heliopolis Palace, Суэцкого канала, Суэцком канале, Suezkanaal, al-Azhar, Аль-Азхар
ES: Congreso de los Diputados, Puerta del Sol, Palacio de la Moncloa, palais de la Moncloa, Palacio de la Zarzuela
FI: Eduskunta
FR: palais de l'Élysée, Place Beauvau, Palais du Luxembourg, Notre-Dame de Paris
GB: Holyrood, Stormont, Стормонт, Number 10 Downing Street, MI5, MI6, МИ-5, МИ-6, Old Bailey
GR: Megaro Maximou, Maximos Mansion, Parthenon, Partenón, Partenone
ID: Istana Merdeka
IE: Taoiseach, Oireachtas, =Dáil, Dail Eireann, Leinster House
IL: Yad Vashem, Wailing Wall, Dome of the Rock
IN: Rashtrapati Bhavan
IQ: Camp Speicher
IR: Evin Prison, prison d'Evin, prisión de Evin, carcere di Evin, Evin-Gefängnis
IS: Althing, Althingi, Alþingi
IT: Viminale, Colosseo, Colisée
JP: Yasukuni, Ясукуни, Kasumigaseki
KG: Jogorku Kenesh, Jogorkou Kenech, Dschogorku Kenesch, Yogorku Kenesh, Жогорку Кенеш, Жогорку Кенеша, Жогорку Кенеше
KR: Cheongwadae, Gwanghwamun
KZ: Akorda, Ak Orda, Ак-Орда, Акорда, Акорды, Акорде, Ақорда, Mazhilis, Mäschilis, Мажилис, Мажилиса, Мажилисе, Мәжіліс, Мәжілісі
LB: Grand Sérail, Gran Serrallo, palais de Baabda, Baabda
LT: Seimas, Сеймас
LV: Saeima, Саэйма
ML: palais de Koulouba, Koulouba
MN: State Great Khural, Великий государственный хурал
NG: Aso Rock
NL: Eerste Kamer, Catshuis
NO: Storting, Stortinget, Стортинг
PE: Palacio de Pizarro
PH: Malacañang, Малакананг
PL: Sejmu, Sejmie
RU: Lubyanka, Loubianka, Lubjanka, Lubianka, Лубянка, Лубянке, Bolshoi, Bolchoï, Bolschoi, Совет Федерации, Совета Федерации, Госдумы, Госдуме, Красной площади, Кремлем, Roter Platz, Roten Platz
SE: Riksdag, Riksdagen, Риксдаг
SO: Villa Somalia
TN: palais de Carthage, palacio de Cartago, palazzo di Cartagine, palais du Bardo
TR: Beştepe, Anıtkabir, Topkapi, Hagia Sophia, Sainte-Sophie, Santa Sofía de Estambul, Айя-София
UA: Bankova, Bankowa, Банковая, Банковой, Банкова, Майдана, Майдане, Майдані, Euromajdan, Verchovna Rada, Werchowna Rada, Verjovna Rada, Mariinskyi
US: Gitmo, Quantico, West Wing, Despacho Oval, Bureau ovale, Studio Ovale, Овальный кабинет, Овального кабинета, Кэмп-Дэвид, Капитолийский холм
UZ: Oliy Majlis, Олий Мажлис
VE: Palacio de Miraflores, Miraflores Palace, palais de Miraflores, palais Miraflores, palazzo di Miraflores, palazzo Miraflores, Präsidentenpalast Miraflores, Miraflores-Palast, дворец Мирафлорес, дворца Мирафлорес, Fuerte Tiuna
ZA: Union Buildings
NP: Singha Durbar
`
