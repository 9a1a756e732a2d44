/**
 * Heads of state and government since about 1985 whom the news names without their country, in every script read: the
 * surname where it is hardly anybody else's, else the whole name. A line is `XX: name, name, …`.
 */
export const leaders = `
AF: Karzai, Karzaï, Karsai, Карзай, 卡尔扎伊, カルザイ, كرزاي, Ashraf Ghani, Aschraf Ghani, Najibullah, Ашраф Гани
AM: Pashinyan, Pachinian, Paschinjan, Paszinian, Pašinjan, Пашинян, 帕希尼扬, باشينيان, Ter-Petrossian, Serge Sarkissian, Serzh Sargsyan, Саргсян
AO: José Eduardo dos Santos, Jose Eduardo dos Santos
AR: Alfonsin, Alfonsín, Carlos Menem, Menem, Nestor Kirchner, Néstor Kirchner, Cristina Kirchner, Cristina Fernández de Kirchner, Kirchner, Mauricio Macri, Javier Milei, Milei, Милей
AT: Kurt Waldheim, Waldheim, Sebastian Kurz
AZ: Ilham Aliyev, Ilham Aliev, Ilham Alijew, Ilham Alijev, Ильхам Алиев, Ільхам Алієв, Aliyev, Алиев, Алієв, İlham Aliyev, Əliyev
BD: Sheikh Hasina, Cheikh Hasina, Khaleda Zia, Шейх Хасина
BF: Compaoré, Blaise Compaore, Thomas Sankara, Sankara
BI: Nkurunziza
BO: Evo Morales, Эво Моралес
BR: Lula da Silva, Bolsonaro, Болсонару, 博索纳罗, ボルソナロ, بولسونارو, Dilma Rousseff, Rousseff, José Sarney, Jose Sarney, Sarney, Collor de Mello, Fernando Henrique Cardoso
BY: Lukashenko, Loukachenko, Lukaschenko, Lukašenko, Lukaszenka, Lukaşenko, Lukaszenko, Lukashenka, Loekasjenko, Лукашенко, Лукашэнка, 卢卡申科, ルカシェンコ, لوكاشينكو, Λουκασένκο
CA: Justin Trudeau, Trudeau, Trudeauová, Трюдо, Stephen Harper, Mulroney, Brian Mulroney, Jean Chretien, Jean Chrétien
CD: Mobutu, Mobutu Sese Seko, Мобуту, Kabila, Кабила, Tshisekedi, كابيلا
CG: Sassou Nguesso, Sassou-Nguesso
CI: Houphouët-Boigny, Houphouet-Boigny, Laurent Gbagbo, Gbagbo, Гбагбо, Alassane Ouattara, Ouattara
CL: Pinochet, Пиночет, Піночет, 皮诺切特, ピノチェト, بينوشيه, Michelle Bachelet, Bachelet, Sebastián Piñera, Sebastian Pinera
CM: Paul Biya, Biya
CN: Xi Jinping, Си Цзиньпин, Си Цзиньпина, Си Цзиньпином, Сі Цзіньпін, 习近平, 習近平, شي جين بينغ, Şi Cinping, Hu Jintao, Ху Цзиньтао, 胡锦涛, 胡錦濤, Jiang Zemin, 江泽民, 江沢民, Deng Xiaoping, Teng Hsiao-ping, Дэн Сяопин, 邓小平, 鄧小平, Zhao Ziyang, Wen Jiabao, 温家宝, Li Keqiang, 李克强
CO: Alvaro Uribe, Álvaro Uribe, Juan Manuel Santos, Gustavo Petro
CU: Fidel Castro, Raul Castro, Raúl Castro, Фидель Кастро, Фідель Кастро, 卡斯特罗, カストロ, كاسترو, Díaz-Canel
CZ: Vaclav Havel, Václav Havel, Vaclav Klaus, Václav Klaus, Milos Zeman, Miloš Zeman, Вацлав Гавел
DE: Angela Merkel, Merkel, Меркель, Меркел, 默克尔, メルケル, ميركل, Μέρκελ, מרקל, Helmut Kohl, Гельмут Коль, Гельмута Коля, Gerhard Schröder, Gerhard Schroeder, Герхард Шрёдер, Герхард Шредер, Герхарда Шрёдера, Герхарда Шредера, Olaf Scholz, Олаф Шольц, Friedrich Merz, Erich Honecker, Honecker, Хонеккер
DZ: Bouteflika, Buteflika, Butefliqa, Bouteflica, Бутефлика, 布特弗利卡, بوتفليقة, Tebboune, تبون, Chadli Bendjedid
EC: Rafael Correa
EG: Mubarak, Moubarak, Mubarek, Moebarak, Мубарак, Мубарака, 穆巴拉克, ムバラク, حسني مبارك, Μουμπάρακ, מובארק, Mohamed Morsi, Mohammed Morsi, Mohamed Mursi, Mohammed Mursi, Mohammed Morsy, Мухаммед Мурси, محمد مرسي, Morsi, Mursi, Мурси, al-Sisi, Al Sissi, al-Sissi, Abdel Fattah al-Sisi, Al Sisi, Ас-Сиси, عبد الفتاح السيسي, السيسي
ES: Felipe González, Felipe Gonzalez, José María Aznar, Jose Maria Aznar, Aznar, Rodríguez Zapatero, Rodriguez Zapatero, Zapatero, Mariano Rajoy, Rajoy, Рахой, Pedro Sánchez, Pedro Sanchez, Педро Санчес
ER: Isaias Afwerki, Isaias Afewerki
ET: Mengistu, Mengistu Haile Mariam, Meles Zenawi, Abiy Ahmed
FR: Mitterrand, Miterrand, Миттеран, Міттеран, 密特朗, ミッテラン, ميتران, Jacques Chirac, Chirac, Ширак, 希拉克, シラク, شيراك, Sarkozy, Саркози, Саркозі, 萨科齐, サルコジ, ساركوزي, François Hollande, Francois Hollande, Франсуа Олланд, Франсуа Олланда, Macron, Макрон, 马克龙, 馬克宏, マクロン大統領, ماكرون, Μακρόν, מקרון
GB: Margaret Thatcher, Thatcher, Thatcherová, Тэтчер, Тетчер, Тачър, 撒切尔, サッチャー, تاتشر, John Major, Tony Blair, Тони Блэр, Тоні Блер, Gordon Brown, David Cameron, Дэвид Кэмерон, Девід Кемерон, Theresa May, Тереза Мэй, Тереза Мей, Терезы Мэй, 特蕾莎·梅, Boris Johnson, Борис Джонсон, Бориса Джонсона, Liz Truss, Rishi Sunak, Keir Starmer
GE: Saakashvili, Saakachvili, Saakaschwili, Saakaszwili, Saakašvili, Саакашвили, Саакашвілі, 萨卡什维利, ساكاشفيلي, Shevardnadze, Chevardnadze, Schewardnadse, Szewardnadze, Шеварднадзе
GH: Jerry Rawlings, Rawlings
GN: Alpha Condé, Lansana Conté
GR: Papandreou, Papandréou, Папандреу, Παπανδρέου, Tsipras, Ципрас, Τσίπρας, Τσίπρα, 齐普拉斯, Mitsotakis, Mitsotákis, Мицотакис, Μητσοτάκης, Μητσοτάκη
GY: Forbes Burnham
HT: Jean-Claude Duvalier, Duvalier, Jean-Bertrand Aristide, Jovenel Moïse, Jovenel Moise
HU: Viktor Orban, Viktor Orbán, Orbán, Орбан, Орбана, Viktor Orbana, Janos Kadar, János Kádár
ID: Suharto, Soeharto, Сухарто, 苏哈托, スハルト, سوهارتو, Yudhoyono, Joko Widodo, Widodo, Jokowi, Megawati, Prabowo Subianto
IL: Netanyahu, Nétanyahou, Netanyahou, Netanjahu, Netaniahu, Нетаньяху, Нетаньягу, Нетаняху, 内塔尼亚胡, ネタニヤフ, نتنياهو, Νετανιάχου, נתניהו, Yitzhak Rabin, Yitzhak Shamir, Itzhak Rabin, Ariel Sharon, Shimon Peres, Ehud Barak, Ehud Olmert, Naftali Bennett
IN: Narendra Modi, Нарендра Моди, Нарендри Моді, 莫迪, Rajiv Gandhi, Indira Gandhi, Manmohan Singh, Vajpayee
IQ: Saddam Hussein, Saddam Husein, Saddam Husajn, Saddám Husajn, Sadam Husein, Sadam Hussein, Saddam Hüseyin, Saddam, Саддам Хусейн, Саддама Хусейна, Саддамом Хусейном, Саддам, Саддама, 萨达姆, フセイン大統領, صدام حسين, صدام, Nouri al-Maliki, Nuri al-Maliki
IR: Khomeini, Khomeiny, Jomeini, Chomeini, Chomejni, Chomejní, Хомейни, Хомейні, 霍梅尼, ホメイニ, الخميني, خمینی, Khamenei, Khameneï, Jamenei, Chamenei, Chamenej, Chameneí, Хаменеи, Хаменеї, 哈梅内伊, ハメネイ, خامنئي, خامنه‌ای, Ahmadinejad, Ahmadineyad, Ahmadinedschad, Ahmadineżad, Ahmadinežad, Ахмадинежад, Ахмадінежад, 艾哈迈迪内贾德, アフマディネジャド, أحمدي نجاد, Rafsanjani, Rafsandjani, Rafsandschani, Рафсанджани, رفسنجاني, Hassan Rouhani, Hassan Rohani, Hasan Rohani, Hasan Rouhani, Rouhani, Rohani, Роухани, Рухани, روحاني, Ebrahim Raisi
IT: Berlusconi, Берлускони, Берлусконі, 贝卢斯科尼, ベルルスコーニ, برلسكوني, Romano Prodi, Matteo Renzi, Giulio Andreotti, Andreotti, Bettino Craxi, Craxi, Mario Draghi, Giorgia Meloni, Giuseppe Conte
JP: Nakasone, Накасонэ, 中曽根, Noboru Takeshita, Koizumi, Коидзуми, 小泉純一郎, Shinzo Abe, Shinzō Abe, Синдзо Абэ, 安倍晋三, 安倍首相, Fumio Kishida, 岸田文雄, Yoshihide Suga, Hirohito, Хирохито, Akihito
KE: Daniel arap Moi, Arap Moi, Mwai Kibaki, Kibaki, Uhuru Kenyatta, Kenyatta, William Ruto
KG: Askar Akayev, Askar Akaïev, Акаев, Bakiyev, Bakiev, Бакиев, Atambayev, Атамбаев, Жапаров, Japarov
KH: Hun Sen, Хун Сен, 洪森, Norodom Sihanouk, Sihanouk, Sihanuk, Pol Pot, Пол Пот
KP: Kim Jong-un, Kim Jong Un, Kim Dzong Un, Kim Dzong Una, Kim Čong-un, Kim Yong-un, Ким Чен Ын, Ким Чен Ына, Кім Чен Ин, 金正恩, キム・ジョンウン, كيم جونغ أون, Kim Jong-il, Kim Jong Il, Ким Чен Ир, 金正日, Kim Il-sung, Kim Il Sung, Ким Ир Сен, 金日成
KR: Park Geun-hye, Пак Кын Хе, 朴槿恵, 朴槿惠, Moon Jae-in, Мун Чжэ Ин, 文在寅, Roh Tae Woo, Roh Tae-woo, Chun Doo Hwan, Chun Doo-hwan, Kim Dae-jung, Kim Young-sam, Lee Myung-bak, Yoon Suk Yeol
KZ: Nazarbayev, Nazarbaïev, Nazarbajew, Nazarbáyev, Nazarbaev, Nazarbajev, Nazarbajevas, Nazarbayef, Nursultan Nazarbayev, Noursoultan Nazarbaïev, Назарбаев, Назарбаєв, 纳扎尔巴耶夫, ナザルバエフ, نزارباييف, Tokayev, Tokaïev, Tokajew, Tokáyev, Tokaev, Tokajev, Токаев, Тоқаев, Токаєв, 托卡耶夫, トカエフ, توكاييف
LB: Rafic Hariri, Rafik Hariri, Saad Hariri, Michel Aoun, رفيق الحريري, Amin Gemayel, Amine Gemayel
LK: Rajapaksa, Раджапакса
LR: Charles Taylor, Ellen Johnson Sirleaf, Samuel Doe
LY: Gaddafi, Gadhafi, Gadafi, Gheddafi, Kadhafi, Khadafi, Kadafi, Kaddafi, Kaddáfí, Khadafy, Qaddafi, Qadhafi, Gadaffi, Ghaddafi, Khaddafi, Kaddafija, Каддафи, Каддафі, Кадафи, 卡扎菲, カダフィ, القذافي, قذافي, Καντάφι, קדאפי, قذافی
MA: Mohammed VI, Hassan II
MD: Vladimir Voronin, Maia Sandu, Майя Санду, Igor Dodon, Plahotniuc
MK: Gruevski, Груевски, Груевский
ML: Ibrahim Boubacar Keïta, Amadou Toumani Touré
MM: Aung San Suu Kyi, Suu Kyi, Су Чжи, Аун Сан Су Чжи, 昂山素季, 翁山蘇姬, スー・チー, أونغ سان سو تشي, Min Aung Hlaing, Than Shwe
MX: Salinas de Gortari, Ernesto Zedillo, Vicente Fox, Felipe Calderón, Peña Nieto, López Obrador, Lopez Obrador, Claudia Sheinbaum, Miguel de la Madrid
MY: Mahathir, Махатхир, 马哈蒂尔, マハティール, Najib Razak, Anwar Ibrahim
NG: Obasanjo, Goodluck Jonathan, Buhari, Babangida, Sani Abacha, Abacha, Tinubu
NI: Daniel Ortega, Даниэль Ортега, Violeta Chamorro
NL: Mark Rutte, Rutte, Рютте, Ruud Lubbers, Lubbers, Balkenende
NZ: Jacinda Ardern, Ardern, Ардерн
PA: Noriega, Manuel Noriega, Норьега
PE: Fujimori, Фухимори, 藤森, フジモリ, Alan García, Alan Garcia, Ollanta Humala, Pedro Castillo
PH: Corazon Aquino, Aquino, Ferdinand Marcos, Imelda Marcos, Joseph Estrada, Gloria Arroyo, Duterte, Дутерте, 杜特尔特, ドゥテルテ, دوتيرتي, Benigno Aquino
PK: Musharraf, Moucharraf, Muscharraf, Muszarraf, Mušaraf, Мушарраф, 穆沙拉夫, ムシャラフ, Benazir Bhutto, Bhutto, Бхутто, Zia-ul-Haq, Zia ul-Haq, Nawaz Sharif, Nawaz Scharif, Наваз Шариф, نواز شريف, Imran Khan, Imran Chán, Imran Chan, Имран Хан, Имрана Хана, Імран Хан, Імрана Хана, عمران خان, 伊姆兰·汗
PL: Jaruzelski, Ярузельский, Lech Walesa, Lech Wałęsa, Wałęsa, Walesa, Лех Валенса, Леха Валенсы, Kwaśniewski, Kwasniewski, Lech Kaczyński, Lech Kaczynski, Jarosław Kaczyński, Jaroslaw Kaczynski, Mateusz Morawiecki, Morawiecki, Andrzej Duda, Анджей Дуда
PS: Yasser Arafat, Jassir Arafat, Yasir Arafat, Jasir Arafat, Arafat, Арафат, Арафата, 阿拉法特, アラファト, عرفات, ערפאת, Mahmoud Abbas, Mahmud Abbas, Махмуд Аббас, محمود عباس
PT: Mário Soares, Mario Soares, Cavaco Silva, José Sócrates, António Costa
PY: Stroessner, Alfredo Stroessner
RO: Ceausescu, Ceaușescu, Ceauşescu, Чаушеску, 齐奥塞斯库, チャウシェスク, Ion Iliescu, Iliescu, Basescu, Băsescu, Klaus Iohannis, Iohannis
RS: Milosevic, Milošević, Miloševič, Miloszewicz, Miloşeviç, Милошевич, Мілошевич, Милошевић, 米洛舍维奇, ミロシェビッチ, ميلوسيفيتش, Aleksandar Vucic, Vučić, Aleksandar Vučić, Вучич, Вучић, Kostunica, Koštunica, Boris Tadić
RU: Putin, Poutine, Poetin, Putinom, Путин, Путиным, Путін, Путіним, 普京, 普丁, プーチン, بوتين, Πούτιν, פוטין, پوتین, Medvedev, Medvédev, Medwedew, Miedwiediew, Medveděv, Medvedjev, Медведев, Медведєв, 梅德韦杰夫, メドベージェフ, ميدفيديف, Yeltsin, Eltsine, Jelzin, Jelcyn, Jelcin, Ieltsin, Jeltsin, Ельцин, Єльцин, Елцин, 叶利钦, エリツィン, يلتسين
RW: Paul Kagame, Kagame, Кагаме, كاغامي, Habyarimana
SD: Omar al-Bashir, Omar el-Bashir, Omar al-Baschir, Omar el-Béchir, Omar al-Bachir, Omar al Bashir, Omar Hassan al-Bashir, Омар аль-Башир, Омара аль-Башира, عمر البشير, Numeiri, Nimeiri
SN: Abdoulaye Wade, Macky Sall, Abdou Diouf
SG: Lee Kuan Yew, Ли Куан Ю, 李光耀
SY: Assad, al-Assad, al-Asad, Al Asad, El Asad, Bachar al-Assad, Bashar Assad, Baschar al-Assad, Baszar al-Asad, Bašár Asad, Bachar al Asad, Bashar al Asad, Асад, Асада, Асаду, Асадом, 阿萨德, アサド, بشار الأسد, Άσαντ, אסד, Bachar el-Assad, Beşar Esad
TD: Idriss Déby, Idriss Deby, Hissène Habré, Hissene Habre
TG: Eyadéma, Eyadema
TH: Thaksin, Таксин, 他信, タクシン, Yingluck, Prayuth
TM: Niyazov, Niazov, Ниязов, Berdymukhamedov, Berdimuhamedow, Berdimuhamedov, Бердымухамедов
TN: Ben Ali, Bin Ali, Бен Али, بن علي, Bourguiba, Habib Bourguiba, Бургиба, Kaïs Saïed, Kais Saied, قيس سعيد, Essebsi
TJ: Rahmon, Rahmonov, Рахмон
TR: Erdogan, Erdoğan, Erdoganem, Эрдоган, Ердоган, Эрдоганом, 埃尔多安, エルドアン, أردوغان, Ερντογάν, ארדואן, Turgut Ozal, Turgut Özal, Turgut Oezal, Özal, Bülent Ecevit, Ecevit, Tansu Çiller, Süleyman Demirel, Demirel
TW: Chen Shui-bian, 陈水扁, 陳水扁, Tsai Ing-wen, 蔡英文, Ma Ying-jeou, Lee Teng-hui, 李登輝
UA: Zelensky, Zelenskyy, Zelenskiy, Zelenski, Selenskyj, Selenski, Zełenski, Zełenskiego, Zelenskyj, Зеленский, Зеленського, Зеленський, Зеленски, 泽连斯基, ゼレンスキー, زيلينسكي, Ζελένσκι, זלנסקי, Poroshenko, Porochenko, Poroschenko, Poroszenko, Porošenko, Порошенко, 波罗申科, ポロシェンコ, بوروشينكو, Yanukovych, Yanukovich, Ianoukovitch, Janukowitsch, Janukowycz, Janukovyč, Janukovič, Янукович, 亚努科维奇, ヤヌコビッチ, Yushchenko, Iouchtchenko, Juschtschenko, Juszczenko, Juščenko, Ющенко, Tymoshenko, Timoshenko, Timochenko, Tymoszenko, Timoschenko, Тимошенко, Kuchma, Koutchma, Kutschma, Kuczma, Kučma, Кучма
UG: Museveni, Мусевени, Idi Amin
US: Ronald Reagan, Reagan, Рейган, Рейгън, 里根, レーガン, ريغان, Ρίγκαν, George Bush, George W. Bush, George H.W. Bush, Джордж Буш, Джорджа Буша, 布什总统, ブッシュ大統領, جورج بوش, Bill Clinton, Билл Клинтон, Билла Клинтона, Білл Клінтон, 克林顿, クリントン, بيل كلينتون, Barack Obama, Obama, Обама, 奥巴马, 歐巴馬, オバマ, أوباما, Ομπάμα, אובמה, Donald Trump, Trump, Трамп, Тръмп, 特朗普, 川普, トランプ大統領, ترامب, Τραμπ, טראמפ, Joe Biden, Biden, Байден, 拜登, バイデン, بايدن, Μπάιντεν, ביידן, Jimmy Carter
UZ: Islam Karimov, Karimov, Каримов, Каримова, Karimow, Mirziyoyev, Mirzioïev, Mirziyoev, Мирзиёев
VE: Hugo Chávez, Hugo Chavez, Chávez, Уго Чавес, Уго Чавеса, 查韦斯, チャベス, تشافيز, Nicolás Maduro, Nicolas Maduro, Николас Мадуро, Николаса Мадуро, 马杜罗, مادورو, Juan Guaidó, Guaidó, Carlos Andrés Pérez
VN: Nguyen Van Linh
XK: Hashim Thaci, Hashim Thaçi, Ibrahim Rugova
YE: Ali Abdullah Saleh, Ali Abdallah Saleh, Ali Abdalá Saleh, Ali Abdulah Saleh, Alí Abdalá Saleh, Alí Abdulá Saleh, Abdullah Saleh, Abdallah Saleh, Ali Abdullah Salih, Али Абдалла Салех, Али Абдаллы Салеха, علي عبد الله صالح, Abd Rabbo Mansour Hadi, Abd-Rabbu Mansour Hadi, Abdrabuh Mansur Hadi, Abed Rabbo Mansour Hadi, Mansur Hadi, Mansour Hadi
ZA: Nelson Mandela, Mandela, Мандела, 曼德拉, マンデラ, مانديلا, Pieter Botha, P.W. Botha, de Klerk, De Klerk, Frederik de Klerk, Thabo Mbeki, Mbeki, Jacob Zuma, Zuma, Ramaphosa
ZM: Kenneth Kaunda, Kaunda
ZW: Robert Mugabe, Mugabe, Мугабе, 穆加贝, ムガベ, موغابي, Mnangagwa
`
