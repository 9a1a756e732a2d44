/**
 * States, provinces and parts of countries that the world speaks of by name, in every script read; each counts as its
 * country. A line is `XX: name, name, …`. The English name comes first.
 */
export const regions = `
US: Alabama, Алабама, 阿拉巴马, 亚拉巴马, アラバマ, ألاباما, Αλαμπάμα, אלבמה
US: Alaska, Аляска, Аляска, 阿拉斯加, アラスカ, ألاسكا, Αλάσκα, אלסקה, آلاسکا
US: Arizona, Аризона, Аризона, Арізона, 亚利桑那, アリゾナ, أريزونا, Αριζόνα, אריזונה, آریزونا
US: Arkansas, Арканзас, 阿肯色, アーカンソー, أركنساس, אַרקנסו
US: California, Kalifornien, Californie, Kalifornia, Kalifornie, Kalifornija, Kaliforniya, Californië, Калифорния, Каліфорнія, 加利福尼亚, 加州, カリフォルニア, كاليفورنيا, Καλιφόρνια, קליפורניה, کالیفرنیا
US: Colorado, Колорадо, 科罗拉多, コロラド, كولورادو, Κολοράντο, קולורדו, کلرادو
US: Connecticut, Коннектикут, Коннектикут, 康涅狄格, コネチカット, كونيتيكت, קונטיקט
US: Delaware, Делавэр, Делавер, 特拉华, デラウェア, ديلاوير, דלאוור
US: Florida, Floride, Floryda, Флорида, Флорида, Флорида, Флоріда, 佛罗里达, フロリダ, فلوريدا, Φλόριντα, פלורידה, فلوریدا
US: Georgia, Géorgie, Geórgia, Джорджия, Джорджія, 佐治亚, جورجيا, ジョージア州
US: Hawaii, Hawaï, Havaí, Hawái, Havaj, Hawaje, Havaji, Гавайи, Гаваї, Хаваи, Гавай, 夏威夷, ハワイ, هاواي, Χαβάη, הוואי, هاوایی
US: Idaho, Айдахо, 爱达荷, アイダホ, أيداهو, איידהו
US: Illinois, Иллинойс, Іллінойс, Илинойс, 伊利诺伊, イリノイ, إلينوي, Ιλινόις, אילינוי
US: Indiana, Индиана, Індіана, 印第安纳, インディアナ, إنديانا, אינדיאנה
US: Iowa, Айова, 爱荷华, 艾奥瓦, アイオワ, آيوا, Αϊόβα, איווה
US: Kansas, Канзас, 堪萨斯, カンザス, كانساس, Κάνσας, קנזס
US: Kentucky, Кентукки, Кентуккі, Кентъки, 肯塔基, ケンタッキー, كنتاكي, קנטקי
US: Louisiana, Louisiane, Luisiana, Luizjana, Луизиана, Луїзіана, 路易斯安那, ルイジアナ, لويزيانا, Λουιζιάνα, לואיזיאנה
US: Maryland, Мэриленд, Меріленд, Мериленд, 马里兰, メリーランド, ماريلاند, מרילנד
US: Massachusetts, Массачусетс, Массачусетс, Масачузетс, 马萨诸塞, 麻省, マサチューセッツ, ماساتشوستس, Μασαχουσέτη, מסצ'וסטס, ماساچوست
US: Michigan, Мичиган, Мічиган, 密歇根, 密西根, ミシガン, ميشيغان, Μίσιγκαν, מישיגן
US: Minnesota, Миннесота, Міннесота, Минесота, 明尼苏达, ミネソタ, مينيسوتا, Μινεσότα, מינסוטה
US: Mississippi, Misisipi, Миссисипи, Міссісіпі, Мисисипи, 密西西比, ミシシッピ, ميسيسيبي, מיסיסיפי
US: Missouri, Misuri, Миссури, Міссурі, Мисури, 密苏里, ミズーリ, ميزوري, מיזורי
US: Montana, Монтана, 蒙大拿, モンタナ, مونتانا, מונטנה
US: Nebraska, Небраска, 内布拉斯加, ネブラスカ, نبراسكا, נברסקה
US: Nevada, Невада, 内华达, ネバダ, نيفادا, Νεβάδα, נבדה
US: New Hampshire, Nuevo Hampshire, Нью-Гэмпшир, Нью-Гемпшир, Ню Хампшър, 新罕布什尔, ニューハンプシャー, نيوهامشير, ניו המפשייר
US: New Jersey, Nueva Jersey, Nova Jersey, Нью-Джерси, Нью-Джерсі, Ню Джърси, 新泽西, ニュージャージー, نيوجيرسي, Νιου Τζέρσεϊ, ניו ג'רזי
US: New Mexico, Nouveau-Mexique, Nuevo México, Nuovo Messico, Novo México, Nowy Meksyk, Nové Mexiko, Нью-Мексико, Ню Мексико, 新墨西哥, ニューメキシコ, نيو مكسيكو, Νέο Μεξικό, ניו מקסיקו
US: North Carolina, Nordcarolina, Caroline du Nord, Carolina del Norte, Carolina del Nord, Carolina do Norte, Karolina Północna, Severní Karolína, Noord-Carolina, Северная Каролина, Північна Кароліна, Северна Каролина, 北卡罗来纳, 北卡, ノースカロライナ, كارولاينا الشمالية, קרוליינה הצפונית, צפון קרוליינה
US: South Carolina, Südcarolina, Caroline du Sud, Carolina del Sur, Carolina del Sud, Carolina do Sul, Karolina Południowa, Zuid-Carolina, Южная Каролина, Південна Кароліна, Южна Каролина, 南卡罗来纳, 南卡, サウスカロライナ, كارولاينا الجنوبية, דרום קרוליינה
US: North Dakota, Dakota du Nord, Dakota del Norte, Nord-Dakota, Северная Дакота, Північна Дакота, 北达科他, ノースダコタ
US: South Dakota, Dakota du Sud, Dakota del Sur, Süd-Dakota, Южная Дакота, Південна Дакота, 南达科他, サウスダコタ
US: Ohio, Огайо, Охайо, 俄亥俄, オハイオ, أوهايو, Οχάιο, אוהיו
US: Oklahoma, Оклахома, 俄克拉荷马, オクラホマ, أوكلاهوما, אוקלהומה
US: Oregon, Орегон, 俄勒冈, オレゴン, أوريغون, Όρεγκον, אורגון
US: Pennsylvania, Pennsylvanie, Pensilvania, Pensylwania, Pensilvânia, Pensylvánie, Пенсильвания, Пенсільванія, Пенсилвания, 宾夕法尼亚, 宾州, ペンシルベニア, بنسلفانيا, Πενσυλβάνια, פנסילבניה
US: Rhode Island, Род-Айленд, Роуд Айланд, 罗得岛州, ロードアイランド, رود آيلاند
US: Tennessee, Теннесси, Теннессі, Тенеси, 田纳西, テネシー, تينيسي, טנסי
US: Texas, Tejas, Teksas, Техас, 德克萨斯, 得克萨斯, 德州, テキサス, تكساس, Τέξας, טקסס, تگزاس
US: Utah, Юта, 犹他, ユタ, يوتا, יוטה
US: Vermont, Вермонт, 佛蒙特, バーモント, فيرمونت, ורמונט
US: Virginia, Virginie, Wirginia, Виргиния, Вірджинія, Вирджиния, 弗吉尼亚, バージニア, فرجينيا, Βιρτζίνια, וירג'יניה
US: West Virginia, Virginie-Occidentale, Virginia Occidental, Западная Виргиния, Західна Вірджинія, 西弗吉尼亚, ウェストバージニア, فرجينيا الغربية
US: Washington State, Washington DC, Washington D.C., État de Washington, Вашингтон, Вашингтон, 华盛顿, ワシントン, واشنطن, Ουάσινγκτον, וושינגטון, واشنگتن, Waszyngton, Vašington, Vaşington, Uoşington
US: Wisconsin, Висконсин, Вісконсин, Уисконсин, 威斯康星, ウィスコンシン, ويسكونسن, ויסקונסין
US: Wyoming, Вайоминг, Вайомінг, Уайоминг, 怀俄明, ワイオミング, وايومنغ, ויומינג
US: New England, Nouvelle-Angleterre, Nueva Inglaterra, Новая Англия, ニューイングランド
US: Silicon Valley, Кремниевая долина, Силиконовая долина, シリコンバレー, 硅谷
US: Manhattan, Brooklyn, Bronx, Hollywood, Los Alamos, Las Vegas, Alcatraz, Манхэттен, Манхеттен, Бруклин, Голливуд, Голлівуд, Холивуд, 曼哈顿, 布鲁克林, 好莱坞, ハリウッド, マンハッタン, هوليوود, מנהטן, הוליווד, Χόλιγουντ, هالیوود
US: Yellowstone, Grand Canyon, Midwest, Appalachia, Appalachian Mountains, Cape Cod, Long Island, Guantanamo Bay
PR: Puerto Rico, Porto Rico, Пуэрто-Рико, 波多黎各, プエルトリコ
CA: Ontario, Онтарио, Онтаріо, 安大略, オンタリオ, أونتاريو, אונטריו
CA: Quebec, Québec, Квебек, 魁北克, ケベック, كيبيك, Κεμπέκ, קוויבק
CA: British Columbia, Colombie-Britannique, Columbia Británica, Columbia Britannica, Colúmbia Britânica, Britisch-Kolumbien, Kolumbia Brytyjska, Британская Колумбия, Британська Колумбія, 不列颠哥伦比亚, 卑诗省, ブリティッシュコロンビア
CA: Alberta, Альберта, 阿尔伯塔, アルバータ
CA: Manitoba, Манитоба, Манітоба, 曼尼托巴, マニトバ
CA: Saskatchewan, Саскачеван, 萨斯喀彻温, サスカチュワン
CA: Nova Scotia, Nouvelle-Écosse, Nueva Escocia, Neuschottland, Новая Шотландия, Нова Шотландія, 新斯科舍, ノバスコシア
CA: New Brunswick, Nouveau-Brunswick, Newfoundland, Terre-Neuve, Labrador, Yukon, Nunavut, Prince Edward Island, Northwest Territories, Юкон, Ньюфаундленд, ニューファンドランド, 纽芬兰
GB: England, Scotland, Wales, Northern Ireland
GB: Cornwall, Yorkshire, Lancashire, Devon, Sussex, Kent, Surrey, Essex, Norfolk, Suffolk, Hampshire, Merseyside, Cumbria, Shetland, Orkney, Hebrides, Midlands, Stonehenge, Heathrow, Gatwick, Wimbledon
GB: Falkland Islands, Falklands
AU: New South Wales, Nouvelle-Galles du Sud, Nueva Gales del Sur, Nuovo Galles del Sud, Новый Южный Уэльс, Новий Південний Уельс, 新南威尔士, ニューサウスウェールズ, نيو ساوث ويلز
AU: Queensland, Квинсленд, Квінсленд, 昆士兰, クイーンズランド, كوينزلاند
AU: Tasmania, Tasmanie, Tasmanien, Tasmanië, Tasmânia, Тасмания, Тасманія, 塔斯马尼亚, タスマニア, تسمانيا, טסמניה
AU: Western Australia, South Australia, Northern Territory, Great Barrier Reef, Westaustralien, Australie-Occidentale
BR: Minas Gerais, Bahia, Pernambuco, Rio Grande do Sul, Mato Grosso, Rondônia, Espírito Santo
MX: Chiapas, Oaxaca, Yucatan, Yucatán, Sinaloa, Michoacán, Baja California, Чьяпас
DE: Bavaria, Bayern, Bavière, Baviera, Beieren, Bawaria, Bavorsko, Bavarska, Бавария, Баварія, 巴伐利亚, バイエルン, بافاريا, Βαυαρία, בוואריה
DE: Saxony, Sachsen, Saxe, Sajonia, Sassonia, Saksonia, Sasko, Saksen, Саксония, Саксонія, 萨克森, ザクセン
DE: Westphalia, Nordrhein-Westfalen, North Rhine-Westphalia, Baden-Württemberg, Hessen, Hesse, Thuringia, Thüringen, Brandenburg, Schleswig-Holstein, Niedersachsen, Lower Saxony, Mecklenburg-Vorpommern, Rheinland-Pfalz, Ruhr, Ruhrgebiet, Бранденбург, Мекленбург-Передняя Померания, Mecklenburg
DE: Lubmin, Грайфсвальд, Greifswald, Лубмин, Любмин
FR: Corsica, Corse, Córcega, Korsika, Korsyka, Корсика, 科西嘉, コルシカ, كورسيكا, Κορσική, קורסיקה
FR: Brittany, Bretagne, Bretaña, Bretagna, Bretania, Бретань, 布列塔尼, ブルターニュ
FR: Normandy, Normandie, Normandía, Normandia, Нормандия, Нормандія, 诺曼底, ノルマンディー, نورماندي, Νορμανδία, נורמנדי, Normandiya, Normandië
FR: Alsace, Provence, Burgundy, Bourgogne, Aquitaine, Lorraine, Camargue, Riviera française, French Riviera, Côte d'Azur, Versailles, Savoie, Picardie, Эльзас, Прованс, ヴェルサイユ, 凡尔赛, Версаль
FR: Reunion Island, La Réunion, New Caledonia, French Polynesia
ES: Catalonia, Catalogne, Katalonien, Cataluña, Catalunya, Catalogna, Catalunha, Katalonia, Katalánsko, Katalonija, Catalonië, Каталония, Каталонія, 加泰罗尼亚, カタルーニャ, كاتالونيا, Καταλονία, קטלוניה, Katalonya
ES: Basque Country, Pays basque, Baskenland, País Vasco, Euskadi, Paesi Baschi, País Basco, Kraj Basków, Страна Басков, バスク
ES: Andalusia, Andalousie, Andalusien, Andalucía, Andaluzia, Andaluzja, Андалусия, 安达卢西亚, アンダルシア, الأندلس
ES: Canary Islands, Îles Canaries, Canaries, Kanarische Inseln, Kanaren, Islas Canarias, Canarias, Canarie, Ilhas Canárias, Wyspy Kanaryjskie, Kanarské ostrovy, Canarische Eilanden, Канарские острова, Канары, Канарські острови, 加那利群岛, カナリア諸島, جزر الكناري
ES: Mallorca, Majorca, Ibiza, Galicia, Asturias, Castilla, Castile, Aragon, Navarra, Navarre, Extremadura, Tenerife, Майорка, Ибица, 马略卡
IT: Sicily, Sicile, Sizilien, Sicilia, Sicília, Sycylia, Sicílie, Sicilija, Sicilië, Сицилия, Сицилія, 西西里, シチリア, صقلية, Σικελία, סיציליה, Sicilya
IT: Sardinia, Sardaigne, Sardinien, Cerdeña, Sardegna, Sardenha, Sardynia, Sardinie, Сардиния, Сардинія, 撒丁岛, サルデーニャ, سردينيا, Σαρδηνία, סרדיניה
IT: Tuscany, Toscane, Toskana, Toscana, Тоскана, 托斯卡纳, トスカーナ, توسكانا
IT: Lombardy, Lombardia, Lombardei, Lombardie, Lampedusa, Calabria, Piedmont, Piemonte, Umbria, Veneto, Liguria, Puglia, Ломбардия, Лампедуза
BE: Flanders, Flandre, Flandern, Vlaanderen, Flandes, Fiandre, Flandres, Flandria, Фландрия, Фландрія, フランドル
BE: Wallonia, Wallonie, Wallonië, Valonia, Vallonia, Валлония
BE: Ardennes, Ardennen, Zeebrugge, Zaventem, Molenbeek, Hainaut, Henegouwen
NL: Zeeland, Friesland, Noord-Holland, Zuid-Holland, Utrecht, Gelderland, Noord-Brabant, Schiphol
AT: Tyrol, Tirol, Carinthia, Kärnten, Styria, Steiermark, Salzburg
CH: Ticino, Valais, Wallis, Davos, Graubünden
DK: Jutland, Bornholm, Борнхольм, Bornholmu
GL: Greenland
FI: Lapland, Hanko, Лапландия
SE: Gotland, Готланд, Götaland
PL: Silesia, Śląsk, Schlesien, Pomorze, Mazury, Mazovia, Mazowsze, Małopolska, Wielkopolska, Podkarpacie, Силезия, Сілезія
CZ: Moravia, Morava, Bohemia, Mähren, Böhmen, Моравия, Богемия
RO: Transylvania, Transilvania, Transylvanie, Siebenbürgen, Трансильвания, 特兰西瓦尼亚, トランシルバニア
RU: Siberia, Sibérie, Sibirien, Sibir, Sibirya, Siberië, Sibéria, Syberia, Sibiř, Sibirija, Сибирь, Сибір, Сибир, 西伯利亚, シベリア, سيبيريا, Σιβηρία, סיביר
RU: Chechnya, Tchétchénie, Tschetschenien, Chechenia, Cecenia, Chechênia, Czeczenia, Čečensko, Čečenija, Tsjetsjenië, Çeçenistan, Чечня, Чечень, Чечения, Шешенстан, 车臣, チェチェン, الشيشان, Τσετσενία, צ'צ'ניה
RU: Dagestan, Daghestan, Tatarstan, Bashkortostan, Ingushetia, North Ossetia, Yakutia, Kamchatka, Sakhalin, Kuril Islands, Kaliningrad, Karelia, Buryatia, Дагестан, Татарстан, Башкортостан, Ингушетия, Северная Осетия, Якутия, Камчатка, Сахалин, Курильские острова, Калининград, Карелия, 千岛群岛, サハリン, カムチャツカ, داغستان
RU: Ust-Luga, Усть-Луга, Vyborg, Выборг, Виборг, Ямал, Yamal, Выборга
UA: Crimea, Crimée, Krim, Crimea, Crimeia, Krym, Kırım, Крым, Крим, Қырым, Кырым, 克里米亚, クリミア, القرم, شبه جزيرة القرم, Κριμαία, קרים, کریمه
UA: Donbas, Donbass, Donbás, Донбасс, Донбас, 顿巴斯, ドンバス, دونباس
UA: Transcarpathia, Zakarpattia, Закарпатье, Закарпаття, Chernobyl, Chornobyl, Tchernobyl, Tschernobyl, Чернобыль, Чорнобиль, Czarnobyl, Černobyl, 切尔诺贝利, チェルノブイリ, تشيرنوبل, צ'רנוביל, Çernobil, Černobil
GE: Abkhazia, Abkhazie, Abchasien, Abjasia, Abcasia, Abchazja, Абхазия, Абхазія, Adjara, South Ossetia, Ossétie du Sud, Südossetien, Osetia del Sur, Ossezia del Sud, Южная Осетия, Південна Осетія, 南奥塞梯, 南オセチア
MD: Transnistria, Transnistrie, Transnistrien, Приднестровье, Придністров'я, Gagauzia
AZ: Nagorno-Karabakh, Haut-Karabakh, Bergkarabach, Nagorny Karabakh, Nakhchivan, Нагорный Карабах, Нагірний Карабах, Karabakh, Карабах
CN: Tibet, Tíbet, Tibete, Тибет, Тибет, 西藏, チベット, التبت, Θιβέτ, טיבט, Tybet, تبت
CN: Xinjiang, Sinkiang, Uyghur, Uighur, Ouïghour, Uigur, Uigure, Синьцзян, Сіньцзян, 新疆, 维吾尔, 新疆ウイグル, شينجيانغ, Шыңжаң
CN: Manchuria, Mandchourie, Mandschurei, Manchukuo, Inner Mongolia, Mongolie intérieure, Innere Mongolei, Guangdong, Sichuan, Hubei, Hunan, Henan, Hebei, Shandong, Shanxi, Shaanxi, Yunnan, Guangxi, Fujian, Zhejiang, Jiangsu, Liaoning, Heilongjiang, Gansu, Qinghai, Hainan, Anhui, Jiangxi, Guizhou, Jilin, Ningxia, Маньчжурия, Маньчжурія, Внутренняя Монголия, Сычуань, 满洲, 内蒙古, 广东, 四川, 湖北, 湖南, 河南, 河北, 山东, 山西, 陕西, 云南, 广西, 福建, 浙江, 江苏, 辽宁, 黑龙江, 甘肃, 青海, 海南, 安徽, 江西, 贵州, 吉林, 宁夏, 満州, 四川省, 湖北省, 武漢
IN: Kerala, Gujarat, Maharashtra, Tamil Nadu, Karnataka, Bihar, Uttar Pradesh, Rajasthan, Assam, Orissa, Odisha, West Bengal, Andhra Pradesh, Telangana, Madhya Pradesh, Himachal Pradesh, Jharkhand, Chhattisgarh, Goa, Manipur, Nagaland, Haryana, Bollywood, Керала, Гуджарат, Гоа, 喀拉拉邦, 古吉拉特, ケララ, グジャラート
IN: Jammu, Ladakh
IN: Punjab, Pendjab, Punyab, Pandžab, Paňdžáb, Pendżab, Penjab, Пенджаб, Пенджаб, Пънджаб, البنجاب, 旁遮普, パンジャブ
PK: Punjab, Pendjab, Punyab, Pandžab, Paňdžáb, Pendżab, Penjab, Пенджаб, Пенджаб, Пънджаб, البنجاب, 旁遮普, パンジャブ
PK: Sindh, Balochistan, Baluchistan, Khyber Pakhtunkhwa, Waziristan, Пенджаба, Белуджистан, Вазиристан
ID: Sumatra, Bali, Sulawesi, Aceh, Kalimantan, West Papua, Irian Jaya, Moluccas, Lombok, Суматра, Бали, Балі, Ява, 苏门答腊, 巴厘岛, 爪哇, スマトラ, バリ島, سومطرة, بالي, Σουμάτρα, סומטרה, סומטרה
MY: Sabah, Sarawak, Penang, Johor, Malacca, Саравак
PH: Luzon, Mindanao, Visayas, Cebu, Palawan, Лусон, Минданао, 吕宋, 棉兰老, ルソン, ミンダナオ
JP: Hokkaido, Okinawa, Honshu, Kyushu, Shikoku, Fukushima, Iwo Jima, Хоккайдо, Окинава, Окінава, Фукусима, Фукусіма, 北海道, 冲绳, 沖縄, 福岛, 福島, أوكيناوا, فوكوشيما, Οκινάουα, אוקינאווה, Fukušima, Fukuşima
KR: Jeju, Gangwon, Cheju
KP: Yongbyon
VN: Tonkin, Annam, Cochinchina, Mekong Delta
EG: Sinai, Sinaï, Sinaí, Synaj, Синай, Сінай, 西奈, シナイ, سيناء, Σινά, סיני, Tahrir, Tahrir Square, Plaza Tahrir, piazza Tahrir, Giza, Gizeh, Gize, Guiza, Гиза, Гіза, 吉萨, ギザ, الجيزة, Γκίζα, Luxor, Louxor, Луксор, Sharm el-Sheikh, Charm el-Cheikh
SD: Darfur, Darfour, Дарфур, 达尔富尔, ダルフール, دارفور, Kordofan
ET: Tigray, Oromia, Ogaden, Тыграй, تيغراي, 提格雷, ティグレ
CD: Katanga, Kivu, Ituri, Kasai, Катанга
NG: Biafra, Borno, Niger Delta, Lagos State
ZA: Transvaal, KwaZulu, KwaZulu-Natal, Gauteng, Western Cape, Robben Island
MZ: Cabo Delgado
TZ: Zanzibar, Занзибар, 桑给巴尔, ザンジバル, زنجبار, Ζανζιβάρη, זנזיבר, Serengeti, Серенгети
SY: Idlib, Rojava, Идлиб, إدلب
IQ: Iraqi Kurdistan, Anbar, Kurdistan irakien, Иракский Курдистан
IR: Khuzestan, Khorasan, Azadi Square
TR: Anatolia, Anatolie, Anatolien, Anadolu, Anatolië, Cappadocia, Cappadoce, Анатолия, Анатолія, 安纳托利亚, アナトリア, الأناضول, Ανατολία, Gallipoli, Gelibolu, Галлиполи
GR: Crete, Crète, Kreta, Creta, Kréta, Krét, Κρήτη, Крит, Кріт, 克里特, クレタ島, كريت, כרתים, Girit, Lesbos, Peloponnese, Péloponnèse, Peloponnes, Sparta, Sparte, Esparta, Спарта, 斯巴达, スパルタ, Σπάρτη, ספרטה, Chalkidiki, Mytilene
CY: Northern Cyprus, Chypre du Nord, Nordzypern, Северный Кипр
PT: Azores, Açores, Azoren, Azory, Madeira, Madère, Algarve, Азорские острова, Мадейра
NO: Svalbard, Spitsbergen, Spitzbergen, Шпицберген
CL: Easter Island, Île de Pâques, Osterinsel, Isla de Pascua, Isola di Pasqua, Rapa Nui, Atacama, Остров Пасхи, 复活节岛, イースター島
EC: Galapagos, Galápagos, Галапагосские острова, Галапагосы, Галапагоські острови, 加拉帕戈斯, ガラパゴス, غالاباغوس, Γκαλαπάγκος, גלפגוס
PE: Machu Picchu, Cusco, Cuzco, Мачу-Пикчу, 马丘比丘, マチュピチュ
AR: Tierra del Fuego
SS: Juba
PS: Gaza, Gaza Strip, West Bank, East Jerusalem, Газа
MA: Rif
LY: Cyrenaica, Tripolitania, Cirenaica, Tripolitanie, Fezzan, Киренаика
YE: Hadramaut, Hadramout, Hadhramaut, Abyan, Saada, Sa'dah, أبين, Radfan, Zinjibar, Zanyibar
NZ: South Island, North Island, Otago, Waikato
RW: Gisenyi
XK: Mitrovica, Priština, Prishtina, Приштина
ME: Boka Kotorska
BA: Srebrenica, Republika Srpska, Сребреница, 斯雷布雷尼察
SI: Prekmurje, Štajerska, Gorenjska, Dolenjska
HR: Istria, Dalmatia, Dalmacija, Dalmatie, Dalmatien, Slavonija, Истрия, Далмация
CD: North Kivu, South Kivu, North and South Kivu, Nord-Kivu, Sud-Kivu, Kivu du Nord, Kivu du Sud, Kivu Norte, Kivu Sur, Nord-Kiwu, Nordkivu, Südkivu, Noord-Kivu, Zuid-Kivu, Северное Киву, Северном Киву, Южное Киву, Южном Киву, Haut-Katanga, Kasaï-Central
CO: Guaviare, Putumayo
ET: Amhara Region, Tigrai, Амхара, Тыграе, Oromie, Оромия, Wollega
GE: Adjarie, Adscharien, Аджария
IQ: Kurdistán iraquí, Kurdistan iracheno, Ninive, Nineveh, Niniveh, Al Anbar, Анбар, Шингал
KZ: Semirechye
LY: Cyrénaïque, Kyrenaika, Cyrenaika, Cyrenajka, Tripolitaine, Tripolitanien, Триполитания, Fazzan, Fezán, Феццан
MM: Rakhine State, État de Rakhine, Stato di Rakhine, Estado de Rakáin
NG: delta du Niger, delta del Níger, Nigerdelta, дельта Нигера
PS: Cisjordanie, Cisjordania, Cisgiordania, Westjordanland, Westjordanlands, Westelijke Jordaanoever, Zachodni Brzeg, Západní břeh Jordánu, Zahodni breg, Западный берег реки Иордан, Западном берегу реки Иордан, Западного берега реки Иордан, Западный берег Иордана, Западном берегу Иордана, Gazastreifen, Gazastreifens, Gazastrook, сектор Газа, сектора Газа, секторе Газа, сектором Газа, Strefa Gazy, Strefie Gazy, pásmo Gazy, pásmu Gazy, Jerusalén Este, Jérusalem-Est, Gerusalemme Est, Ostjerusalem, Ost-Jerusalem, Oost-Jeruzalem, Восточный Иерусалим, Восточном Иерусалиме
SD: North Darfur, Darfoer, Darfur Norte, Дарфуре, Blue Nile State, Кордофан
SO: Сомалиленд, Пунтленд
SY: Ghouta orientale, Ghuta orientale, Jabal al-Druze, Djebel druze
UA: Donezbecken, Днепропетровская область
YE: Hadramut, Hadramawt, Hadramaout, Хадрамаут
`
