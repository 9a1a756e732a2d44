/**
 * What other languages call cities, where it is not their own name, and places that a list of big ones lacks: towns of
 * battles, camps, squares. A line is `XX: name, name, …`.
 */
export const exonyms = `
AE: Abou Dhabi, Abu Zabi, Abu Dabi, Abou Dabi, Dubaï, Dubái, Doubaï, Dubaj, Доубай, Дубай, Абу-Даби, Абу-Дабі
AF: Kaboul, Kabul, Cabul, Kábul, Kandahar, Herat, Qobul
AL: Tirana, Tiranë
AM: Erevan, Yerevan, Eriwan, Jerewan, Jerevan, Ereván, Erivan
AO: Luanda
AR: Buenos-Ayres
AT: Vienna, Vienne, Wien, Viena, Wenen, Wiedeń, Vídeň, Viyana, Вена, Відень, Виена, Vena, 维也纳, ウィーン, Innsbruck
AU: Canberra, Camberra, Sydney, Сидней, Сідней, Melbourne, 堪培拉, 悉尼, 墨尔本, シドニー, メルボルン, キャンベラ
AZ: Bakou, Baku, Bakú, Bakoe, Баку
BA: Sarajewo, Sarajevo
BD: Dacca, Dhaka
BE: Brussels, Bruxelles, Brüssel, Brussel, Bruselas, Bruxelas, Bruksela, Brusel, Bruselj, Brüksel, Брюссель, Брюксел, 布鲁塞尔, ブリュッセル, بروكسل, Βρυξέλλες, Βρυξελλών, בריסל, بروکسل, Antwerp, Anvers, Antwerpen, Amberes, Anversa, Antuérpia, Antwerpia, Ghent, Gent, Gand, Gante, Bruges, Brugge, Brujas, Liège, Luik, Lüttich, Lieja, Liegi, Louvain, Leuven, Namur, Charleroi, Ostende, Oostende, Ostend, Malines, Mechelen, Антверпен, Брюгге, Гент
BG: Sofia, Sofía, Sofija, Sofya, София, Софія
BR: Brasilia, Brasília, Rio de Janeiro, Río de Janeiro, Рио-де-Жанейро, Ріо-де-Жанейро, 里约热内卢, 里约, リオデジャネイロ, Rio
BY: Minsk, Мінск, Мiнск
CA: Ottawa, Otawa, Оттава, Montreal, Montréal, Monréal, Monreal, Монреаль, Монтреал, Toronto, Vancouver, Calgary, 渥太华, 多伦多, 温哥华, 蒙特利尔, トロント, バンクーバー, モントリオール, オタワ
CH: Geneva, Genève, Genf, Ginebra, Ginevra, Genebra, Genewa, Ženeva, Ženevi, Cenevre, Женева, 日内瓦, ジュネーブ, جنيف, Γενεύη, ז'נבה, Bern, Berne, Berna, Берн, Zurich, Zürich, Zúrich, Zurigo, Zurique, Zurych, Curych, Цюрих, Basel, Bâle, Basilea, Bazylea, Lausanne, Losanna, Lausana, Лозанна, Lugano, Lucerne, Luzern, Davos, 苏黎世, チューリッヒ
CI: Abidjan, Yamoussoukro
CL: Santiago de Chile, Santiago du Chili, Сантьяго
CM: Yaoundé, Yaounde, Douala
CN: Beijing, Pékin, Pekín, Peking, Pekin, Pechino, Pequim, 北京, Пекин, Пекін, Shanghaï, Schanghai, Shangái, Xangai, Szanghaj, Šanghaj, Canton, Kanton, Cantón, Wuhan, Ухань, Urumqi, Lhasa, Лхаса
CO: Bogota, Bogotá, Medellín
CU: Havana, La Havane, Havanna, La Habana, L'Avana, Avana, Hawana, Гавана, Хавана
CY: Nicosia, Nicosie, Nikosia, Nikozja, Nikósie, Никосия, Нікосія, Limassol
CZ: Prague, Praga, Prag, Praha, Praag, Прага, 布拉格, プラハ, براغ, Πράγα, פראג, Prago, Brno, Брно, Ostrava, Plzeň
DE: Berlin, Berlín, Berlino, Berlim, Berlijn, Берлин, Берлін, 柏林, ベルリン, Munich, München, Monaco di Baviera, Múnich, Munique, Monachium, Mnichov, Münih, Мюнхен, 慕尼黑, ミュンヘン, Frankfurt, Francfort, Francoforte, Fráncfort, Франкфурт, 法兰克福, フランクフルト, Cologne, Köln, Colonia, Colônia, Keulen, Kolonia, Kolín nad Rýnem, Кёльн, Кельн, 科隆, Hamburg, Hambourg, Hamburgo, Amburgo, Гамбург, Хамбург, Dresden, Dresde, Dresda, Drezno, Drážďany, Дрезден, Nuremberg, Nürnberg, Norimberga, Núremberg, Norymberga, Нюрнберг, Leipzig, Lipsia, Lipsk, Lipsko, Лейпциг, Bonn, Бонн, Stuttgart, Düsseldorf, Bremen, Brême, Hannover, Hanover, Hanovre, Potsdam, Потсдам, Aachen, Aix-la-Chapelle, Aquisgrán, Aquisgrana, Regensburg, Ratisbonne, Karlsruhe, Heidelberg, Darmstadt, Rostock, Росток, Wolfsburg, Mannheim, Mainz, Mayence
DK: Copenhagen, Copenhague, Kopenhagen, Copenaghen, Kopenhaga, Kodaň, København, Köbenhavn, Kopenhag, Копенгаген, Копенхаген, 哥本哈根, コペンハーゲン, كوبنهاغن, Κοπεγχάγη, קופנהגן, Aarhus
DO: Santo Domingo, Saint-Domingue
DZ: Algiers, Alger, Algier, Argel, Algeri, Oran
EE: Tallinn, Tallin, Таллин, Таллинн, Таллінн
EG: Cairo, Le Caire, Kairo, El Cairo, Il Cairo, Kair, Káhira, Kahire, Caïro, Каир, Каїр, Кайро, Қаир, Qohira, 开罗, カイロ, Alexandrie, Alejandría, Alessandria d'Egitto, Alexandrië, Aleksandria, Александрия, Александрія, الإسكندرية, Suez, Суэц, Aswan, Assouan, Asuán, Assuan, Port Said, Ismailia
ES: Madrid, Мадрид, Мадрід, 马德里, マドリード, Barcelona, Barcelone, Barcellona, Барселона, 巴塞罗那, バルセロナ, Seville, Séville, Sevilla, Siviglia, Sewilla, Севилья, Севілья, Saragosse, Zaragoza, Saragossa, Bilbao, Málaga, Malaga, Granada, Pamplona, Toledo, Salamanca, San Sebastian, San Sebastián, Donostia, Alicante, Cadiz, Cádiz, Santander, Oviedo, Ceuta, Melilla
ET: Addis Abeba, Addis-Abeba, Adis Abeba, Addis Ababa, Addis Abebě, Аддис-Абеба
FI: Helsinki, Helsingfors, Helsinque, Helsinky, Хельсинки, Гельсінкі, Хелзинки, Хелсинки, 赫尔辛基, ヘルシンキ, Espoo, Tampere
FR: Paris, París, Parigi, Parijs, Paryż, Paříž, Pariz, Париж, Parij, 巴黎, パリ, باريس, Παρίσι, פריז, پاریس, Marseille, Marseilles, Marsiglia, Marsella, Marselha, Marsylia, Марсель, Марсилия, Lyon, Lyons, Lione, Лион, Ліон, Strasbourg, Straßburg, Estrasburgo, Strasburgo, Straatsburg, Strasburg, Štrasburk, Štrasburg, Strazburg, Страсбург, 斯特拉斯堡, ストラスブール, Bordeaux, Burdeos, Bordéus, Toulouse, Tolosa, Cannes, Канны, Канни, Grenoble, Montpellier, Lille, Rennes, Nantes, Calais, Rouen, Dijon, Reims, Metz, Avignon, Aviñón, Lourdes, Nîmes, Angers, Le Havre, Dunkirk, Dunkerque, Chamonix, Ajaccio, Saint-Denis
GB: London, Londres, Londra, Londen, Londyn, Londýn, Londona, Лондон, 伦敦, 倫敦, ロンドン, لندن, Λονδίνο, Λονδίνου, לונדון, Edinburgh, Édimbourg, Edimbourg, Edimburgo, Edinburg, Edynburg, Эдинбург, Единбург, 爱丁堡, エディンバラ, إدنبرة, Oxford, Оксфорд, 牛津, オックスフォード, أكسفورد, Οξφόρδη, אוקספורד, Glasgow, Глазго, Belfast, Cardiff, Manchester, Liverpool, Bristol, Leeds, Sheffield, Nottingham, Leicester, Aberdeen, Dundee, Southampton, Portsmouth, Plymouth, Brighton, Coventry, Newcastle, Londonderry, Swansea, Wimbledon, Dover, Stratford-upon-Avon, Cantorbéry, Canterbury, Salisbury, Манчестер, Ливерпуль, Ліверпуль, 曼彻斯特, 利物浦, マンチェスター, リバプール
GB: Cambridge, Кембридж, Кембрідж, Кеймбридж, 剑桥, ケンブリッジ, كامبريدج, Κέμπριτζ, קיימברידג'
GE: Tbilisi, Tbilissi, Tiflis, Tiflís, Тбилиси, Тбілісі, Batumi
GH: Accra
GN: Conakry
GR: Athens, Athènes, Athen, Atenas, Atene, Ateny, Athény, Athene, Atina, Афины, Афіни, Атина, Афина, 雅典, アテネ, أثينا, Αθήνα, Αθήνας, אתונה, آتن, Thessaloniki, Salonica, Salonique, Salonicco, Saloniki, Salónica, Салоники, Салоніки, Delphi, Olympia, Corinth, Corinthe, Corinto, Korinth
GT: Guatemala City, Ciudad de Guatemala
HR: Zagreb, Zágreb, Zagabria, Zagrzeb, Záhřeb, Загреб, Dubrovnik
HT: Port-au-Prince, Puerto Príncipe, Porto Príncipe, Порт-о-Пренс, 太子港, Port au Prince
HU: Budapest, Budapeste, Boedapest, Budapeszt, Budapešť, Budimpešta, Budapeşte, Будапешт, Будапеща, 布达佩斯, ブダペスト
ID: Jakarta, Djakarta, Yakarta, Jacarta, Giacarta, Cakarta, Dżakarta, Джакарта, 雅加达, Surabaya, Denpasar, Ubud
IE: Dublin, Dublín, Dublino, Dublim, Дублин, Дублін, Дъблин, 都柏林, ダブリン, دبلن, Δουβλίνο, דבלין, Galway, Limerick
IL: Jerusalem, Jérusalem, Jerusalén, Gerusalemme, Jerusalém, Jeruzalem, Jerozolima, Jeruzalém, Kudüs, Иерусалим, Єрусалим, Ерусалим, Йерусалим, Quddus, 耶路撒冷, エルサレム, القدس, Ιερουσαλήμ, ירושלים, اورشلیم, Tel Aviv, Tel-Aviv, Tel Awiw, Тель-Авив, Тель-Авів, Тел Авив, 特拉维夫, テルアビブ, تل أبيب, Τελ Αβίβ, תל אביב, Haifa, Haïfa, Хайфа, Eilat, Jaffa, Beersheba
IN: New Delhi, Nueva Delhi, Nuova Delhi, Nova Délhi, Nova Deli, Neu-Delhi, Nové Dillí, Nowe Delhi, Yeni Delhi, Нью-Дели, Нью-Делі, Ню Делхи, 新德里, ニューデリー, نيودلهي, Νέο Δελχί, ניו דלהי, Delhi, Bombay, Mumbai, Bombaim, Bombaj, Мумбаи, Мумбаї, 孟买, ムンバイ, مومباي, Calcutta, Kolkata, Kalkutta, Calcuta, Калькутта, 加尔各答, コルカタ, Bangalore, Bengaluru, Madras, Chennai, Bhopal, Srinagar, Amritsar, Darjeeling, Varanasi
IQ: Baghdad, Bagdad, Bagdade, Bağdat, Багдад, 巴格达, バグダッド, بغداد, Βαγδάτη, בגדד, Mosul, Mossoul, Mosoul, Мосул, Basra, Bassora, Basora, Bassorah, Басра, Fallujah, Falloujah, Faluya, Erbil, Irbil, Arbil, Kirkuk, Kirkouk, Tikrit, Kerbala, Karbala, Najaf, Вавилон, Babylon, Babylone, Babilonia
IR: Tehran, Téhéran, Teheran, Teherán, Teerã, Teerão, Tahran, Тегеран, Техеран, 德黑兰, テヘラン, طهران, Τεχεράνη, טהרן, تهران, Isfahan, Ispahan, Shiraz, Chiraz, Tabriz, Mashhad, Qom, Bushehr, Natanz, Abadan, Bandar Abbas, Kharg Island
IS: Reykjavik, Reykjavík, Reikiavik, Rejkiawik, Рейкьявик
IT: Rome, Roma, Rom, Rzym, Řím, Rim, Рим, Rooma, 罗马, 羅馬, ローマ, روما, Ρώμη, רומא, Milan, Mailand, Milano, Milán, Milaan, Mediolan, Milánó, Miláno, Milão, Милан, Мілан, Милано, 米兰, ミラノ, ميلانو, Μιλάνο, מילאנו, Venice, Venise, Venedig, Venecia, Venezia, Veneza, Venetië, Wenecja, Benátky, Benetke, Venedik, Венеция, Венеція, 威尼斯, ヴェネツィア, Naples, Neapel, Nápoles, Napoli, Napels, Neapol, Neapelj, Неаполь, Неапол, Firenze, Florencia, Florença, Florenz, Florencja, Флоренция, Флоренція, 佛罗伦萨, フィレンツェ, Turin, Turín, Torino, Turyn, Турин, Genoa, Gênes, Génova, Genova, Genua, Gênova, Генуя, Palermo, Bologna, Bologne, Bolonia, Bolonha, Болонья, Verona, Pisa, Pompeii, Pompéi, Pompeya, Pompei, Помпеи, 庞贝, Siracusa, Trieste, Triest, Padua, Padova, Cagliari, Catania, Bergamo, Brindisi, L'Aquila
JO: Amman, Ammán, Amán, Амман, 安曼
JP: Tokyo, Tōkyō, Tokio, Tóquio, Токио, Токіо, 东京, 東京, طوكيو, Τόκιο, טוקיו, توکیو, Kyoto, Kioto, Quioto, Kjóto, Киото, Кіото, 京都, Osaka, Ōsaka, Осака, 大阪, Hiroshima, Hirošima, Hiroszima, Hiroşima, Хиросима, Хіросіма, Хирошима, 广岛, 広島, هيروشيما, Nagasaki, Нагасаки, Нагасакі, 长崎, 長崎, Yokohama, Kobe, Nagoya, Sapporo, Fukuoka, Sendai, Nagano, Narita, 横浜, 神戸, 名古屋, 札幌, 福岡, 仙台, 長野
KE: Nairobi, Найроби, Найробі, Mombasa, Mombassa
KG: Bishkek, Bichkek, Bischkek, Biskek, Biszkek, Biškek, Бишкек, Бішкек
KH: Phnom Penh, Pnom Penh, Phnom Pen, Phnompenh, Пномпень, Angkor, Angkor Wat, Ангкор
KP: Pyongyang, Pjöngjang, Pionyang, Pjongjang, Pchjongjang, Piongyang, Пхеньян, Пхенян, 平壤, 平壌, ピョンヤン, بيونغ يانغ, Πιονγιάνγκ, פיונגיאנג
KR: Seoul, Séoul, Seúl, Seul, Soul, Сеул, 首尔, ソウル, سيول, Σεούλ, סיאול, Busan, Pusan, Пусан, Пхёнчхан, Pyeongchang
KZ: Almaty, Alma-Ata, Alma Ata, Almatı, Ałmaty, Алматы, Алмати, 阿拉木图, アルマトイ, ألماتي, Astana, Astaná, Астана, Nur-Sultan, Nour-Soultan, Нур-Султан, Нұр-Сұлтан, 努尔苏丹, 阿斯塔纳, アスタナ, Shymkent, Chymkent, Шымкент, Karaganda, Караганда, Қарағанды, Baikonur, Baïkonour, Baikonour, Байконур, Бајқоңыр, Байқоңыр, Semey, Semipalatinsk, Семипалатинск, Aktau, Aktaou, Aqtau, Актау, Ақтау, Atyrau, Atyraou, Атырау, Janaozen, Zhanaozen, Жанаозен, Жаңаөзен, Ust-Kamenogorsk, Öskemen, Pavlodar, Павлодар
LA: Vientiane
LB: Beirut, Beyrouth, Beiroet, Beirute, Bejrut, Bejrút, Beyrut, Бейрут, 贝鲁特, ベイルート, بيروت, Βηρυτός, Βηρυτό, ביירות
LT: Vilnius, Wilno, Wilna, Вильнюс, Вільнюс, Vilna
LU: Luxembourg City
LV: Riga, Рига, Ryga
LY: Tripoli, Trípoli, Tripolis, Trypolis, Trablus, Триполи, Тріполі, 的黎波里, トリポリ, طرابلس, Τρίπολη, טריפולי, Benghazi, Bengasi, Bengazi, Бенгази, Бенгазі, بنغازي, Misrata, Misurata, Misratah, Мисрата, مصراتة, Sirte, Syrte, Sirtes, Surt, Сирт, سرت, Tobruk, Tobrouk, Zawiya, Zawiyah, Zauiya, Zlitan, Zliten, Ras Lanuf, Ras Lanouf, Brega, Ajdabiya, Ajdabiyah, Ajdabia, Ayabiya, Agedabia, Bani Walid, Derna, Sabha, Nafusa
MA: Rabat, Casablanca, Marrakech, Marrakesh, Marraquech, Marrakesch, Tangier, Tanger, Tangeri, Tânger, Agadir
MD: Chisinau, Chișinău, Kishinev, Kichinev, Kiszyniów, Kišiněv, Кишинев, Кишинів
ME: Podgorica
MK: Skopje, Skoplje, Скопье, Скоп'є, Скопие
MM: Yangon, Rangoon, Rangoun, Rangún, Rangun, Naypyidaw, Янгон, 仰光, ヤンゴン
MN: Ulaanbaatar, Oulan-Bator, Ulan Bator, Ulán Bator, Улан-Батор, 乌兰巴托
MX: Mexico City, Ciudad de México, Città del Messico, Cidade do México, Mexiko-Stadt, Mexico-Stad, Mexico-stad, Meksyk, Ciudad de Mexico, Мехико, Мехіко, Мексико Сити, 墨西哥城, メキシコシティ, Tijuana, Acapulco, Cancun, Cancún, Ciudad Juárez, Chihuahua
MY: Kuala Lumpur, Koeala Loempoer, Kuala-Lumpur, Куала-Лумпур, 吉隆坡, クアラルンプール, كوالالمبور, Putrajaya
NL: Amsterdam, Amsterdã, Amesterdão, Ámsterdam, Amszterdam, Amsterodam, Амстердам, 阿姆斯特丹, アムステルダム, أمستردام, Άμστερνταμ, אמסטרדם, The Hague, La Haye, Den Haag, La Haya, L'Aia, Haia, Haag, Haga, Lahey, Гаага, Хага, 海牙, ハーグ, لاهاي, Χάγη, האג, Rotterdam, Róterdam, Роттердам, 鹿特丹, ロッテルダム, Eindhoven, Utrecht, Maastricht, Gouda, Delft, Leiden, Groningen
NG: Lagos, Abuja, Port Harcourt
NO: Oslo, Осло, 奥斯陆, オスロ, أوسلو, Όσλο, אוסלו, Bergen, Stavanger, Trondheim, Utøya, Tromsø
NP: Kathmandu, Katmandou, Katmandú, Kathmandou, Katmandu, Катманду, 加德满都, カトマンズ, Mount Everest, Everest, Эверест, Еверест, 珠穆朗玛峰, エベレスト
NZ: Wellington, Auckland, Christchurch, Окленд, Веллингтон, Веллінгтон, Крайстчерч, 奥克兰, 惠灵顿, オークランド, Queenstown
PE: Lima, Ліма
PG: Port Moresby
PH: Manila, Manille, Maniła, Манила, Маніла, 马尼拉, マニラ, Quezon City
PK: Islamabad, Islamabád, Исламабад, Ісламабад, Islomobod, 伊斯兰堡, イスラマバード, Karachi, Karatchi, Karatschi, Karači, Karaczi, Карачи, Карачі, Lahore, Láhaur, Láhauru, Lahaur, Лахор, Peshawar, Peschawar, Péšávar, Пешавар, Rawalpindi, Rávalpindí, Равалпинди, Multan, Мултан, Faisalabad, Фейсалабад, Abbottabad, Quetta, Кветта, Sheikhupura, Шейхупура, Sialkot
PL: Warsaw, Varsovie, Warschau, Varsovia, Varsavia, Varsóvia, Warszawa, Varšava, Varşova, Варшава, 华沙, ワルシャワ, وارسو, Βαρσοβία, ורשה, ورشو, Krakow, Kraków, Cracow, Cracovie, Krakau, Cracovia, Cracóvia, Krakov, Краков, Краків, Gdansk, Gdańsk, Danzig, Dantzig, Гданьск, Гданськ, Wroclaw, Wrocław, Breslau, Вроцлав, Poznań, Poznan, Lodz, Łódź, Katowice, Świnoujście, Szczecin, Stettin, Lublin, Białystok, Rzeszów, Gdynia, Modlin, Auschwitz, Oświęcim, Аушвиц, Освенцим
PS: Ramallah, Ramalá, Ramala, Рамалла, Bethlehem, Bethléem, Belén, Betlemme, Вифлеем, Hebron, Hébron, Jericho, Jéricho, Nablus, Naplouse, Jenin, Rafah, Khan Yunis, غزة
PT: Lisbon, Lisbonne, Lissabon, Lisboa, Lisbona, Lizbona, Lisabon, Lizbon, Лиссабон, Лісабон, Лисабон, 里斯本, リスボン, لشبونة, Λισαβόνα, ליסבון, Oporto, Coimbra
QA: Doha, Доха
RO: Bucharest, Bucarest, Bukarest, Bucareste, Boekarest, Bukareszt, Bukurešť, Bukarešta, Bükreş, București, Бухарест, Букурещ, 布加勒斯特, ブカレスト, Cluj, Timisoara, Timișoara
RS: Belgrade, Belgrad, Belgrado, Beograd, Bělehrad, Белград, Бєлград, 贝尔格莱德, ベオグラード, Novi Sad
RU: Moscow, Moscou, Moskau, Moscú, Mosca, Moscovo, Moskou, Moskwa, Moskva, Moskova, Москва, Мәскеу, 莫斯科, モスクワ, موسكو, Μόσχα, מוסקבה, مسکو, Saint Petersburg, St. Petersburg, St Petersburg, Saint-Pétersbourg, Sankt Petersburg, San Petersburgo, San Pietroburgo, São Petersburgo, Sint-Petersburg, Petrohrad, Petersburg, Санкт-Петербург, Петербург, 圣彼得堡, サンクトペテルブルク, سانت بطرسبرغ, Leningrad, Léningrad, Leningrado, Ленинград, Stalingrad, Volgograd, Vladivostok, Владивосток, Novosibirsk, Sochi, Sotchi, Sotschi, Sotči, Soczi, Сочи, Сочі, Grozny, Grozni, Грозный, Грозний, Kazan, Казань, Yekaterinburg, Ekaterinbourg, Beslan, Беслан, Murmansk, Мурманск
RW: Kigali
SA: Riyadh, Riad, Riyad, Rijad, Rijád, Er-Riad, Эр-Рияд, Ер-Ріяд, Рияд, Ar-Riyad, 利雅得, リヤド, الرياض, Ριάντ, ריאד, ریاض, Mecca, La Mecque, Mekka, La Meca, Meca, Mekke, Мекка, Мекке, 麦加, メッカ, مكة, Médine, Медина, المدينة المنورة, Jeddah, Djeddah, Yeda, Gedda, Джидда, Джедда, جدة, Dhahran, Ras Tanura
SD: Khartoum, Jartum, Khartum, Chartúm, Chartum, Hartum, Хартум, الخرطوم, 喀土穆
SE: Stockholm, Estocolmo, Stoccolma, Sztokholm, Stokholm, Стокгольм, Стокхолм, 斯德哥尔摩, ストックホルム, ستوكهولم, Στοκχόλμη, סטוקהולם, Göteborg, Gothenburg, Гетеборг, Malmö, Мальме, Uppsala
SI: Ljubljana, Lubiana, Liubliana, Lublana, Lublaň, Laibach, Любляна, Maribor, Bled
SK: Bratislava, Bratislawa, Presbourg, Pressburg, Братислава, 布拉迪斯拉发
SN: Dakar, Дакар
SO: Mogadishu, Mogadiscio, Mogadischu, Mogadiszu, Mogadišo, Могадишо
SY: Damascus, Damas, Damaskus, Damasco, Damaszek, Damašek, Damask, Şam, Дамаск, 大马士革, ダマスカス, دمشق, Δαμασκός, Δαμασκό, דמשק, Aleppo, Alep, Alepo, Halep, Алеппо, Халеб, حلب, Homs, Hims, Хомс, حمص, Hama, Hamah, Хама, حماة, Daraa, Deraa, Dara'a, Deir ez-Zor, Deir Ezzor, Latakia, Lattaquié, Latakía, Laodicea, Palmyra, Palmyre, Palmira, Пальмира, Raqqa, Raqa, Idleb, Houla, Hula, Rastan, Qusayr, Tartus, Tartous, Baniyas
TH: Bangkok, Banguecoque, Бангкок, Банкок, 曼谷, バンコク, بانكوك, Μπανγκόκ, בנגקוק, Phuket, Пхукет, Chiang Mai, Pattaya
TJ: Dushanbe, Douchanbé, Duschanbe, Dusambé, Душанбе
TM: Ashgabat, Achgabat, Aschgabat, Ашхабад, Ашгабат
TN: Tunis, Tunisi, Kairouan, Sfax, Sidi Bouzid, Carthage, Cartago, Cartagine, Karthago, Карфаген
TR: Ankara, Ancara, Анкара, Istanbul, İstanbul, Estambul, Istambul, Stambuł, Istanbulu, Carigrad, Стамбул, Истанбул, 伊斯坦布尔, イスタンブール, إسطنبول, اسطنبول, Κωνσταντινούπολη, Ιστανμπούλ, איסטנבול, استانبول, Constantinople, Constantinopla, Constantinopoli, Konstantinopel, Konstantynopol, Konstantinopol, Константинополь, Константинопол, 君士坦丁堡, コンスタンティノープル, القسطنطينية, Izmir, Smyrne, Smyrna, Esmirna, Antalya, Diyarbakir, Edirne, Ephesus, Éphèse
TW: Taipei, Taïpei, Taipeh, Taipéi, Tajpej, Тайбэй, Тайбей, Тайпе, Тайпей, 台北, 臺北, 高雄
TZ: Dodoma, Dar es Salaam, Dar-es-Salaam, Дар-эс-Салам, Kilimanjaro, Килиманджаро
UA: Kiev, Kyiv, Kiew, Kijów, Kyjev, Kijev, Киев, Київ, Kyjiv, Киïв, 基辅, キエフ, キーウ, كييف, Κίεβο, קייב, کی‌یف, Odessa, Odesa, Odesse, Одесса, Одеса, Lviv, Lvov, Lemberg, Lwów, Львов, Львів, Kharkiv, Kharkov, Charkiw, Charków, Charkov, Харьков, Харків, Donetsk, Donezk, Donieck, Doněck, Донецк, Донецьк, Luhansk, Lugansk, Луганск, Луганськ, Mariupol, Marioupol, Мариуполь, Маріуполь, Sevastopol, Sébastopol, Sewastopol, Севастополь, Yalta, Jalta, Ялта, Simferopol, Zaporizhia, Zaporizhzhia, Запорожье, Запоріжжя, Dnipro, Днепр, Дніпро, Dnipropetrovsk, Bakhmut, Bucha
UG: Kampala, Entebbe
US: New York, Nueva York, Nova York, Nova Iorque, Nowy Jork, Nový York, Нью-Йорк, Ню Йорк, 纽约, ニューヨーク, نيويورك, Νέα Υόρκη, Νέας Υόρκης, ניו יורק, نیویورک, Nyu-York, Washington, Вашингтон, Los Angeles, Los Ángeles, Лос-Анджелес, Лос Анджелис, 洛杉矶, ロサンゼルス, لوس أنجلوس, Chicago, Чикаго, 芝加哥, シカゴ, San Francisco, Сан-Франциско, 旧金山, サンフランシスコ, سان فرانسيسكو, New Orleans, La Nouvelle-Orléans, Nouvelle-Orléans, Nueva Orleans, Нью-Орлеан, Новий Орлеан, 新奥尔良, ニューオーリンズ, Philadelphia, Philadelphie, Filadelfia, Filadélfia, Филадельфия, Філадельфія, Boston, Бостон, 波士顿, ボストン, Miami, Майами, Маямі, Маями, 迈阿密, マイアミ, Seattle, Сиэтл, Detroit, Детройт, Dallas, Даллас, Houston, Хьюстон, Г'юстон, Atlanta, Атланта, 亚特兰大, 华盛顿, 西雅图, 底特律, 休斯顿, 达拉斯, Pittsburgh, Cleveland, Baltimore, Denver, Minneapolis, Saint Louis, St. Louis, San Diego, Honolulu, Гонолулу, Pearl Harbor, Salt Lake City, Anchorage, Cape Canaveral, Roswell, Beverly Hills, Charleston, Fort Worth, Milwaukee, Indianapolis, Nashville
UY: Montevideo, Montevidéu, Монтевидео, Punta del Este
UZ: Tashkent, Tachkent, Taschkent, Taszkent, Taškent, Taskent, Ташкент, Тошкент, Toshkent, Samarkand, Samarcande, Самарканд, Bukhara, Boukhara, Бухара
VA: Saint Peter's Square, St. Peter's Square, Piazza San Pietro, Place Saint-Pierre, Castel Gandolfo
VE: Caracas, Каракас
VN: Hanoi, Hanoï, Hanói, Hà Nội, Ханой, 河内, ハノイ, Saigon, Saïgon, Saigón, Сайгон, Ho Chi Minh City, Hô-Chi-Minh-Ville, Ciudad Ho Chi Minh, Ho-Chi-Minh-Stadt, Хошимин, 胡志明市, ホーチミン, Da Nang
XK: Pristina
YE: Sanaa, Sana'a, Sanaá, Saná, Sana, Sanà, San'a, Сана, صنعاء, Aden, Adén, Аден, Taiz, Taez, Ta'izz, Hodeidah, Hodeida
ZA: Johannesburg, Johannesbourg, Johannesburgo, Joanesburgo, Йоханнесбург, Йоганнесбург, Йоханесбург, 约翰内斯堡, ヨハネスブルグ, Pretoria, Prétoria, Претория, Преторія, Cape Town, Kapstadt, Kaapstad, Ciudad del Cabo, Città del Capo, Cidade do Cabo, Kapsztad, Kapské Město, Кейптаун, 开普敦, ケープタウン, كيب تاون, Soweto, Durban
ZW: Harare, Хараре, Bulawayo
AF: Kunduz, Kundus, Koundouz, Mazar-i-Sharif, Mazar-e-Sharif, Mazar-e-Charif, Jalalabad, Djalalabad, Lashkar Gah, Tora Bora, Bagram, Кундуз, Мазари-Шариф
AM: Gyumri, Spitak, Спитак
AR: Bariloche, Ushuaia
AZ: Nagorno-Karabakh, Haut-Karabakh, Bergkarabach, Nagorno Karabaj, Nagorno-Karabach, Stepanakert, Нагорный Карабах, Нагорного Карабаха, Нагорном Карабахе, Степанакерт, Sumgait
BA: Srebrenica, Srebreniza, Сребреница, Сребренице, Mostar, Banja Luka, Tuzla, Bihac, Bihać, Gorazde
BF: Ouagadougou, Uagadugú, Uagadugu
BI: Bujumbura
BY: Grodno, Hrodna, Гродно, Gomel, Гомель, Vitebsk, Witebsk, Витебск, Brest-Litovsk
CD: Goma, Bukavu, Lubumbashi, Kisangani, Bunia
CF: Bangui
CM: Bamenda, Maroua
CN: Ürümqi, Kashgar, Kachgar, Xinjiang, Tibet, Tíbet, Тибет, Hangzhou, Nanjing, Nankin, Nanking, Chengdu, Chongqing, Shenzhen
CO: Cúcuta, Cucuta, Buenaventura
CU: Guantánamo Bay, Bay of Pigs, Baie des Cochons, San Antonio de los Baños
DZ: Tizi Ouzou, Tamanrasset, Tindouf, Tinduf, Ghardaïa
EG: Sharm el-Sheikh, Sharm el Sheikh, Charm el-Cheikh, Scharm el-Scheich, Sharm el Sheij, Szarm el-Szejk, Шарм-эль-Шейх, شرم الشيخ, Luxor, Louxor, Luksor, Луксор, Port Saïd, El Arish, al-Arish, Hurghada, Хургада, Tahrir Square, piazza Tahrir, plaza Tahrir, place Tahrir, Tahrir-Platz, Plac Tahrir, площадь Тахрир, ميدان التحرير
ET: Mekelle, Mekele, Gondar, Axum
GE: Tskhinvali, Zchinwali, Tskhinval, Cchinvali, Цхинвали, Цхинвал, Sukhumi, Suchumi, Soukhoumi, Сухуми, Abkhazia, Abkhazie, Abchasien, Abjasia, Abcasia, Abchazja, Абхазия, Абхазии, South Ossetia, Ossétie du Sud, Südossetien, Osetia del Sur, Южная Осетия, Южной Осетии, Zugdidi
HT: Cap-Haïtien, Jacmel, Cité Soleil, Les Cayes
IL: Ashkelon, Ashdod, Sderot, Dimona, Ашкелон, Сдерот, Netanya, Golan Heights, Nazareth, Nazaret
IN: Ayodhya, Kargil, Pulwama, Guwahati, Imphal, Manipur
IQ: Falloudja, Faludscha, Faloudja, Faludja, Falludscha, Fallouja, Фаллуджа, Ramadi, Samarra, Nasiriyah, Nasiriya, Halabja, Abu Ghraib, Abou Ghraib, Абу-Грейб, Sinjar, Baquba, Bakuba, Suleimaniyah, Sulaymaniyah, Kurdistan irakien, Iraqi Kurdistan
IR: Zahedan, Sanandaj, Ahvaz, Ahwaz, Fordow, Fordo, Evin, Bandar-e Abbas, Hormozgan
JP: Fukushima, Fukuschima, Fukuszima, Fukušima, Фукусима, 福岛, 福島, フクシマ, فوكوشيما, Okinawa, Окинава, 沖縄, 冲绳
KE: Dadaab, Garissa, Eldoret, Kisumu
LB: Tripoli du Liban, Trípoli del Líbano, Sidon, Saïda, Sidón, Sidone, Baalbek, Bekaa, Chatila, Shatila, Sabra and Shatila, Sabra et Chatila
LY: Bengazi, Bengasi, Benghasi, Bengházi, Bengàsi, Misuráta, Misurata, Misratá, Ajdabiyah, Ajdabija, Adjdabiyah, Ajdabia, Sirta, Syrta, Sirty, Syrte, Tobruq, Tobroek, Tobruch, Zawia, Zauiya, Az Zawiyah, Zuwara, Zuara, Sebha, Bani Walid, Beni Ulid, Dirna, Gharyan, Garian, Zintan, Ras Lanouf, Ghadames, Bin Jawad, Ben Gauad, Marsa el Brega, Marsa el-Brega, Tajoura, Tagiura, Мисурата, Тобрук
MA: Al Hoceima, Alhucemas, Laâyoune, El Aaiún, Tétouan, Tetuán, Ouarzazate
ML: Bamako, Timbuktu, Tombouctou, Tombuctú, Timbuctù, Timbuktoe, Тимбукту, Kidal, Mopti
MM: Mandalay, Rakhine, Arakan, Rakáin, Rakhaing, Sittwe, Naypyitaw
MX: Ciudad Juarez, Culiacán, Ayotzinapa, Oaxaca, Oajaca, Chiapas, Tlatelolco, Veracruz
MZ: Cabo Delgado, Pemba
NE: Niamey, Agadez, Diffa
NG: Maiduguri, Chibok, Kaduna, Borno
PH: Marawi, Mindanao, Tacloban, Zamboanga
PK: Swat Valley, vallée de Swat, Waziristan, Wasiristan, Вазиристан, Balochistan, Baloutchistan, Mingora, Muzaffarabad
PS: Gaza City, Ciudad de Gaza, Gaza-Stadt, Khan Younès, Khan Younis, Jan Yunis, Chan Junis, Djénine, Yenín, Dschenin, Dżenin, Tulkarem, Qalqilya
RS: Niš, Vojvodina, Preševo, Kragujevac
RU: Beslan, Beslán, Беслан, Беслана, Беслане, Chechnya, Tchétchénie, Tschetschenien, Chechenia, Cecenia, Czeczenia, Čečensko, Чечня, Чечні, Dagestan, Daghestan, Daguestan, Дагестан, Ingushetia, Ingouchie, Ингушетия, Makhachkala, Machatschkala, Махачкала, Khabarovsk, Хабаровск, Magnitogorsk, Norilsk, Норильск, Belgorod, Белгород, Murmansk, Mourmansk, Мурманск, Arkhangelsk, Архангельск, Kursk, Koursk, Курск, Voronezh, Voronej, Воронеж
SD: Darfur, Darfour, Дарфур, دارفور, El Fasher, El-Fasher, al-Fashir, El Facher, Omdurman, Omdourman, Port Sudan
SN: Ziguinchor, Casamance
SO: Kismayo, Kismaayo, Baidoa, Baïdoa, Hargeisa, Somaliland, Puntland
SS: Malakal, Bentiu
SY: Dar'a, Dara'a, Darʿa, Deraa, Dera'a, Daraá, Deir el-Zor, Deir al-Zor, Deir Ezor, Dayr az-Zawr, Dair as-Saur, Dajr az-Zaur, Deir er-Zor, Deir-el-Zour, Kobani, Kobané, Kobane, Кобани, Afrin, Afrine, Африн, Ghouta, Guta Oriental, Ghuta, Ost-Ghuta, Гута, Гуты, Jisr al-Shughour, Jisr al-Shugur, Yisr al Shugur, Manbij, Manbiy, Hassaké, Hasaka, Hasakeh, Qamishli, Kameshli, Suwayda, Soueïda, Al Qusair, Al Qusayr, Qousseir, Rastán, Al Rastan, Telkalakh, Tal Kalaj, Khan Cheikhoun, Khan Sheikhoun, Jan Sheijun, Хан-Шейхун, Дераа, Латакия, Ракка, Ракке, Дейр-эз-Зор, Идлибе, اللاذقية, دير الزور
TH: Pattaya, Chiang Mai, Phuket
TN: Sidi Bou Zid, Sidi Buzid, Kasserine, Gafsa, Djerba, Redeyef, Сусс
TR: Suruç, Incirlik, İncirlik, Diyarbakır, Diyarbekir, Диярбакир, Gaziantep, Taksim, Gezi Park, parc Gezi, parque Gezi
UA: Bakhmut, Bakhmout, Bachmut, Бахмут, Debaltseve, Debalzewe, Debalcewo, Дебальцево, Bucha, Boutcha, Butscha, Bucza, Буча, Буче, Sloviansk, Slavyansk, Slowjansk, Славянск, Слов'янськ, Kramatorsk, Краматорск, Kherson, Cherson, Херсон, Jerson, Chernobyl, Tchernobyl, Tschernobyl, Chernóbil, Czarnobyl, Černobyl, Çernobil, Tsjernobyl, Чернобыль, Чорнобиль, Чернобил, 切尔诺贝利, チェルノブイリ, تشيرنوبيل, Avdiivka, Awdijiwka, Авдеевка, Melitopol, Мелитополь, Severodonetsk, Sievierodonetsk, Сєвєродонецьк, Северодонецк, Irpin, Irpine, Ирпень, Ірпінь, Vuhledar, Pripyat, Pripiat, Припять
UZ: Andijan, Andijon, Andischan, Andiján, Andyżan, Андижан, Nukus, Нукус, Fergana, Фергана
VE: Maracaibo
XK: Mitrovica, Mitrovicë, Kosovska Mitrovica, Косовска Митровица, Prizren, Gnjilane
YE: Sana'á, San'à, Sanaa', Sanà, Sana’a, Saná, Taizz, Taïz, Ta'iz, Таиз, Hodeida, Hodeïda, Hudaida, Hudaydah, al-Hudayda, Hodeidah, Zinjibar, Zinyibar, Zingibar, Zindjibar, Marib, Mareb, Saada, Sa'dah, Saadah, Mukalla, Moukalla, Abyan, Hadramaut, Hadramawt
ZA: Sharpeville, Marikana, Bloemfontein, KwaZulu
AF: Ghazni, Gazni, Ghasni, Газни, Helmand, Гильменд, Гельменд, Nangarhar, Нангархар, Panjshir, Panchir, Panshir, Pandschir, Panjsjir, Pandjchir, Панджшер, Панджшир, Masar-i-Scharif, Mazar-i-Charif, Mazar-e-Sarif, Герат, Bamiyan, Bamian, Бамиан, Paktia, Paktika, Пактика, Kapisa, Uruzgan, Oruzgan, Урузган, Qandahar, Кандагар, Джелалабад, Баграм
AM: Vagharshapat, Etchmiadzin, Etchmiadzine, Эчмиадзин, Meghri, Syunik, Siounik, Сюник
AZ: Artsakh, Арцах, Арцаха, Shusha, Shushi, Choucha, Chouchi, Schuscha, Sjoesja, Sjusja, Шуша, Шуши, Lachin, Latchine, Latschin, Latsjin, Latchin, Лачин, Лачинский коридор, Лачинского коридора, Лачинскому коридору, Khankendi, Ханкенди, Alto Karabaj, Alto Karabakh, Nagorni Karabaj, Haut Karabagh, Nagornyj Karabach, Karabaj, Karabach, Karabagh, Agdam, Aghdam, Martakert, Kelbajar, Kalbajar, Nakhichevan, Nakhitchevan, Najicheván, Nachitschewan, Нахичевань, Sumqayit
BA: Žepa, Visegrad
BD: Chittagong, Chattogram, Cox's Bazar, Читтагонг
BF: Djibo, Bobo-Dioulasso
BO: Cochabamba, Кочабамба
BY: Гомеле, Mogilev, Mahilyow, Moguilev, Могилёв, Grodna, Homiel, Kurapaty, Soligorsk, Salihorsk, Солигорск, Салігорск
CD: Rutshuru, Masisi, Масиси, Uvira, Butembo, Walikale, Kolwezi, Mbandaka, Mbuji-Mayi, Virunga, Букаву, Kananga, Matadi
CF: Bambari, Bangassou, Bossangoa, Банги
CM: Buea
CN: Hotan, Khotan, Urumchi, Ouroumtsi, Ürümtschi, Урумчи, Кашгар, Lhassa, Three Gorges, Trois-Gorges, Tres Gargantas, Tre Gole, Drei-Schluchten, Yanan, Shigatse
CO: Catatumbo, Tumaco, Quibdó, Barranquilla
DZ: Béjaïa, Hassi Messaoud, In Amenas, Tiguentourine
EG: Assiut, Assiout, Asyut, Asiut, Асьют, Mansoura, Mansura, al-Mansoura, Мансура, al-Mahalla, Mahalla al-Kubra, Mahalla el-Kubra, Mahalla el-Kobra, el-Mahalla, al-Minya, el-Minya, Minieh, Nasr City, Porto Said, Порт-Саид, Damietta, Damiette, Damieta, Zagazig, Zagazik, Marsa Matruh, Marsa Matrouh, Wadi al-Natrun, Wadi Natroun, Исмаилия, Rabaa al-Adawiya, Rabaa al-Adawiyya, Rabaa al-Adawija, Rabaa al-Adauiya, Rabaa al-Adauiyya, Rabea al-Adawiya, Rabia al-Adawiya, Rabia al-Adawija, Rabia al-Adauiya, Raba al-Adauiya, Rab'a al-Adawiyya, Рабаа аль-Адавия, Tahrirplein, Tahrirplatz, Al-Arich, Charm el-Cheik
ER: Asmara, Асмэра, Asmera
ET: Makallé, Macallè, Makale, Мэкэле, Мекеле, Axoum, Aksum, Adigrat, Adigrate, Адди-Грат, Адиграт, Lalibela, Гондэр, Humera, Adwa, Bahir Dar, Bahar Dar, Dire Dawa, Hawassa
GE: Kutaisi, Koutaïssi, Кутаиси, Батуми, Zougdidi, Зугдиди, Batoumi, Rustaveli Avenue, avenue Roustaveli, avenue Rustaveli, avenida Rustaveli, viale Rustaveli, Rustaweli-Allee, проспект Руставели, проспекте Руставели
GN: Nzérékoré, N'Zérékoré
GR: Syntagma, plaza Síntagma, Синтагма, Lesvos, Idomeni, Ιδομένη
HN: Tegucigalpa, San Pedro Sula
HT: Pétion-Ville, Pétionville, Петьонвиль, Порт-о-Пренса, Порт-о-Пренсе, Порт-о-Пренсом, Gonaïves, Artibonite, Artibonito, Léogâne, Croix-des-Bouquets, Carrefour-Feuilles, Cabo Haitiano, Kenscoff
IL: Netanja, Be'er Sheva, Beersheva, Berseba, Bersheva, Эйлат, Galilee, Galilea, Galiläa, Галилея, Negev, Néguev, Негев, Metula, Kiryat Shmona, Re'im, Kfar Aza, Be'eri
IQ: Tal Afar, Tel Afar, Talafar, Талль-Афар, Тель-Афар, Hawija, Hawidja, Haditha, Hadita, Sindjar, Sinyar, Sindschar, Shengal, Синджар, Киркук, Nassiriya, Nassiriyah, Nassirija, Насирия, Dohuk, Duhok, Dahuk, Kerbela, Кербела, Nadschaf, Nadjaf, Nayaf, Неджеф, Наджаф, Эрбиль, Эрбил, Эль-Фаллуджа, Рамади, Эр-Рамади, Sadr City, Тикрит, Falluja, Suleimaniya, Suleimaniye, Souleimaniyé, Sulaimaniyah, Solimania, Halabya, Halabdja, Diyala, Baiji, Habbaniyah, Ain al-Asad, Qaraqosh, Karakosch
IR: Saqqez, Sakkes, Saghez, Saqez, Секкез, Sanandadj, Izeh, Mahabad, Machhad, Maschhad, Mašhad, Masshad, Мешхед, Ghom, Шираз, Esfahan, Исфахан, Tabris, Тебриз, Natans, Натанз, Фордо, Bouchehr, Buschehr, Busher, Бушер, Kermanshah, Kermanchah, Evine, Эвин, Khouzistan, Khuzestán, Juzestán, Chuzestan
JO: Zaatari, Zaatari camp, Irbid
KE: Kibera, Westgate Mall
KG: Jalal-Abad, Djalal-Abad, Dschalalabat, Джалал-Абад, Жалал-Абад, Batken, Баткен, Issyk-Kul, Иссык-Куль
KH: Siem Reap, Battambang, Sihanoukville
KZ: Aktobe, Aqtobe, Актобе, Ақтөбе, Mangystau, Mangistau, Manguistaou, Manguistau, Mangghystau, Мангистау, Маңғыстау, Мангистауская область, Мангистауской области, Zhanaosen, Schangaösen, Schanaosen, Zjanaozen, Žanaozen, Żangaözen, Kyzylorda, Qyzylorda, Кызылорда, Uralsk, Уральск, Kostanay, Kostanaï, Костанай, Ekibastuz, Экибастуз, Schymkent, Nursultan
LB: Nabatieh, Nabatiyeh, Nabatiye, Nabatija, Набатия, Dahieh, Dahiyeh, Dahiye, Dahie, Дахия, Baalbeck, Beqaa, Бекаа, Sabra e Shatila, Sabra y Chatila, Sabra und Schatila, Naqoura, Nakoura, Bint Jbeil, Bint Dschubail, Marjayoun, Ain al-Hilweh, Aïn el-Héloué, Ain el Hilwe, Nahr al-Bared
LK: Jaffna, Джафна, Mullaitivu, Mullivaikkal, Kilinochchi, Trincomalee, Batticaloa
LY: Tarhuna, Tarhouna, Tarhoena, Тархуна, Sabratha, Sabrata, Сабрата, Kufra, Koufra, Kufrah, Mitiga, Митига, Zuwarah, Zouara, Zouwara, Zawiyya, Zaouïa, Sauija, Syrt, Сирте, Bab al-Aziziya, Bab al-Aziziyah, Bab al-Azizia, Bab el-Azizia, Bab al-Azizija, Bab el-Aziziya, Баб-эль-Азизия, Баб аль-Азизия, Jufra, Giofra, Joufra, Джуфра, Gharian, Nalout, Jebel Nefusa, Nafusah, Adschdabija, Ajdabiyya, Adjabiya, Аджабия, Адждабия, Zueitina, Zouetina, Es Sider, al-Sidra, Рас-Лануф, Marsa Brega, El Brega, Себха, Abu Salim, Tajura, Taŷura, Taoerga, Tawergha, Taourgha
MA: Jerada, Fnideq, Khouribga, Meknès, Rabat-Salé
ML: Ménaka, Ségou, Sikasso, Konna, Taoudenni, Кидаль, Кидал, Бамако, Tessalit, Tinzaouaten, Tinzawaten
MM: Sagaing, Сагайн, Мандалай, Myitkyina, Lashio, Myawaddy, Myawadi, Loikaw, Maungdaw, Rakhin, Ракхайн, Kachin, Качин, Kayin State, Shan State, Chin State, Naipyidó, Naipyidaw, Нейпьидо, Найпьидо, Рангун, Янгоне, Letpadan
MX: Reynosa, Tamaulipas, Michoacan
MZ: Mocímboa da Praia
NE: Tillabéri, Tillabery, Zinder, Arlit, Ниамей
NG: Zamfara, Katsina, Yobe, Adamawa, Dapchi, Sambisa, Майдугури, Чибок
NI: Matagalpa, Managua, Манагуа
NC: Nouméa, Numea, Нумеа
PE: Ayacucho, Аякучо, Arequipa, Juliaca, Bagua, Апуримак, Apurímac, Huancavelica
PH: Cotabato, Basilan
PK: Mohmand, Bajaur, Miranshah, Gwadar, Гвадар
PS: Jabalia, Jabaliya, Jabaliyah, Yabalia, Yabaliya, Giabalia, Dschabalia, Dschabalija, Dżabalija, Джабалия, Джебалия, Nuseirat, Nousseirat, Nusseirat, Нусейрат, Beit Hanoun, Beit Hanún, Бейт-Ханун, Beit Lahia, Beit Lahiya, Beit Lahya, Deir al-Balah, Deir el-Balah, Dair al-Balah, Дейр-эль-Балах, Jan Yunes, Chan Yunis, Хан-Юнис, Хан-Юнисе, Rafá, Rafiah, Рафах, al-Shifa, al-Chifa, al-Schifa, Netzarim, Sheikh Jarrah, Cheikh Jarrah, Tulkarm, Хеврон, Jénine, Дженин, Naplusa, Наблус, Masafer Yatta
RU: Bielgorod, Vorkuta, Kolyma, Nóvgorod, Nizhny Novgorod, Nijni Novgorod, Нижний Новгород, Rostov-on-Don, Rostov-sur-le-Don, Rostow am Don, Ростов-на-Дону, Ростове-на-Дону, Krasnodar, Краснодар, Magadan, Магадан, Chelyabinsk, Tcheliabinsk, Tscheljabinsk, Челябинск, Omsk, Омск, Томск, Nazran, Nalchik, Naltchik, Нальчик, Владикавказ, Vladikavkaz
SD: El Geneina, al-Geneina, Al-Junaynah, Эль-Генейна, Nyala, Ньяла, Zalingei, El-Obeid, al-Obeid, Wad Madani, Wad Medani, Ouad Madani, Вад-Медани, Kassala, Gedaref, Al Fasher, al-Faschir, al-Fascher, al-Facher, Эль-Фашир, Al-Fasir, Омдурман, Ondurman, Port-Soudan, Puerto Sudán, Порт-Судан, Nuba Mountains, monts Nouba, Merowe
SO: Beledweyne, Belet Weyne, Beledwein, Бэлэдуэйнэ, Chisimaio, Kismaio, Kismayu, Kisimayo, Кисмайо, Jubaland, Galkayo, Bosaso, Баладвейн
SS: Pibor, Upper Nile State, Jonglei
SY: Saraqeb, Saraqib, Sarakib, Saraqueb, Саракиб, Maaret al-Noomane, Maarat al-Numan, Maaret al-Numan, Maarrat al-Numan, Maarat an-Numan, Маарет-эн-Нуман, Manbidsch, Mambij, Manbidż, Мембидж, Манбидж, Rakka, al-Raqa, al-Raqqa, ar-Raqqa, Saydnaya, Sednaya, Saidnaya, Saidnaja, Sednaja, Sednayah, Сайдная, Седная, Daraya, Darayya, Дарайя, Yarmouk, Yarmuk, Jarmuk, Ярмук, Baba Amr, Baba Amro, Bab Amro, Баба-Амр, Jaramana, Al-Tanf, At-Tanf, Эт-Танф, Quneitra, Kuneitra, Kouneitra, Кунейтра, Tel Abyad, Tal Abyad, Tall Abyad, Ras al-Ain, Ras al-Ayn, Madaya, Мадая, Aazaz, Азаз, Dabiq, Дабик, Lattakia, Latakija, Lataquia, Тартус, Banias, Jableh, Hmeimim, Khmeimim, Hmeymim, Хмеймим, Hassakah, al-Hasakah, Hassakeh, Al Hasaka, Хасеке, Хасака, Camichli, Qamichli, Qamishlo, Kamischli, Камышлы, Kamishli, Deir al-Zour, Deirezzor, Deir Azzor, Der Essor, Deir es-Sor, Shayrat, Chayrat, Shairat, Шайрат, Barzeh, Jobar, Zabadani, Qalamoun, Kalamoun, Kalamun, Serekaniye, Suweida, Sweida, Sueida, Suwaida, Swaida, Ас-Сувейда, Сувейда, Idlib, Идлиб, Jisr al-Shoughour, Jisr al-Choghour, Jisr ash-Shughur, Jisr al-Chougour, Dschisr al-Schughur, Darat Izza, Talbiseh, Tadmur, Deir al Zur, Deir el Zur, Deir ez Zur, Deir Ezzur, Jan Shijún, Al Guta, Guta oriental
TD: N'Djamena, Ndjamena, Yamena, Нджамена
TN: Сфакс, Bizerte, Biserta, Bizerta, Ben Gardane, Ben Guerdane, Ben Gardène, Сиди-Бузид, Gabès, Medenine, Musée du Bardo, museo del Bardo, Bardo Museum, Bardo National Museum, музей Бардо, Gerba, Dscherba
TR: Saraçhane, Imrali, Имралы, Silivri, Cizre, Şırnak, Hakkari, Reyhanlı, Kahramanmaraş, Marmaris, Bodrum, Антакья, Antakya, Izmit, Şanlıurfa, Газиантеп
UA: Kryvyï Rih, Kryvyj Rih, Krywyj Rih, Krzywy Róg, Krivyi Rih, Kriviy Rih, Krivói Rog, Krivoy Rog, Krivoj Rog, Кривой Рог, Кривого Рога, Кривом Роге, Кривий Ріг, Кривого Рогу, Mykolaiv, Mykolajiw, Mykolajów, Mykolajiv, Mikolaiv, Mikolayiv, Mikolajiv, Миколаїв, Миколаєва, Миколаєві, Nikolaïev, Chernihiv, Tchernihiv, Tschernihiw, Tsjernihiv, Chernígov, Tchernigov, Czernihów, Černihiv, Černigov, Чернигов, Чернігів, Чернігова, Чернігові, Sumy, Soumy, Сумы, Суми, Poltava, Полтава, Vinnytsia, Vinnytsya, Vinnytsja, Winnyzja, Vinnitsa, Винница, Вінниця, Zhytomyr, Jytomyr, Schytomyr, Zjytomyr, Житомир, Ivano-Frankivsk, Ивано-Франковск, Івано-Франківськ, Uzhhorod, Oujhorod, Uschhorod, Ужгород, Izium, Izyum, Izioum, Isjum, Kupiansk, Koupiansk, Kupjansk, Купянск, Куп'янськ, Pokrovsk, Pokrowsk, Покровск, Покровськ, Chasiv Yar, Tchassiv Iar, Chasov Yar, Tschassiw Jar, Часов Яр, Часовом Яре, Часів Яр, Toretsk, Торецк, Soledar, Соледар, Lysychansk, Lyssytchansk, Lissitchansk, Lyssytschansk, Lisichansk, Лисичанск, Лисичанськ, Sjewjerodonezk, Sieverodonetsk, Volnovakha, Волноваха, Berdiansk, Berdyansk, Berdjansk, Бердянск, Бердянськ, Enerhodar, Energodar, Энергодар, Енергодар, Zaporijjia, Zaporizhzhya, Zaporijia, Zaporiyia, Zaporiyiya, Saporischschja, Zaporizja, Zaporizjzja, Zaporoże, Záporoží, Záporožie, Zaporizhzha, Kakhovka, Nova Kakhovka, Kachowka, Kajovka, Каховка, Azovstal, Asowstal, Азовсталь, Hostomel, Gostomel, Гостомель, Borodyanka, Borodianka, Бородянка, Ilovaisk, Иловайск, Horlivka, Gorlovka, Горловка, Makiivka, Makeevka, Makijiwka, Макеевка, Макіївка, Kertch, Kertsch, Керчь, Snake Island, île des Serpents, isla de las Serpientes, isola dei Serpenti, Schlangeninsel, Jarkov, Járkiv, Leópolis, Leopoli, Marioepol, Boetsja, Bachmoet, Loehansk, Lougansk, Kupyansk, Vovchansk, Volchansk, Волчанск, Вовчанськ, Robotyne
UZ: Karakalpakstan, Karakalpakistan, Qaraqalpaqstan, Каракалпакстан, Qoraqalpogʻiston, Urgench, Namangan
VE: Barquisimeto, Баркисимето, Маракайбо, Maturín, Ciudad Guayana, Ciudad Bolívar, Táchira, San Cristóbal de Táchira, La Guaira
YE: Shabwa, Chabwa, Shabua, Schabwa, Shabwah, Шабва, Мариб, Ma'rib, Hodaida, Ходейда, Ходейде, Socotra, Socotora, Sokotra, Сокотра, Dhamar, Hajjah, Zanŷibar, Lahj, Mukallah
`
