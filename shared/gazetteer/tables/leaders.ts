/**
 * Who leads or led a state, a government or those against it since about 1985, whom the news names without the country,
 * in every script read: the surname where it is hardly anybody else's, else the whole name. A line is `XX: name, name, …`.
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
AE: Mohammed bin Zayed, Mohamed bin Zayed, Mohamed ben Zayed
AF: Hamid Karzai, Akhundzada, Ajundzada, Achundsada, Ахундзада, Mullah Omar, mollah Omar, mulá Omar, mulah Omar, мулла Омар, Hekmatyar, Hekmatiar, Ahmad Shah Massoud, Ahmad Shah Masood
AL: Edi Rama, Sali Berisha, Berisha
AM: Kocharyan, Kocharian, Kotcharian, Kotscharjan, Кочарян, Кочаряна, Serj Sarkissian, Sargsyan
AR: Alberto Fernández
AU: Scott Morrison, Anthony Albanese, Malcolm Turnbull, Kevin Rudd, Julia Gillard, Tony Abbott
AZ: Mehriban Aliyeva
BA: Milorad Dodik, Dodik, Додик, Alija Izetbegovic, Izetbegović, Radovan Karadzic, Karadžić, Караджич, Ratko Mladic, Ратко Младич
BD: Muhammad Yunus, Мухаммад Юнус
BF: Ibrahim Traoré, Ибрагим Траоре, Damiba, Marc Christian Kaboré, Roch Kaboré
BG: Boyko Borisov, Boïko Borissov, Bojko Borissow, Бойко Борисов, Бойко Борисова, Rumen Radev, Румен Радев, Roumen Radev
BI: Ndayishimiye, Ndadaye
BJ: Patrice Talon, Boni Yayi
BO: Luis Arce, Jeanine Áñez, Sánchez de Lozada
BR: Jair Bolsonaro, Michel Temer
BY: Tsikhanouskaya, Tikhanovskaya, Tikhanovskaïa, Tsikhanovskaïa, Tichanowskaja, Tijanóvskaya, Tichanovskaja, Tichanovská, Cichanouska, Cichanouskaja, Тихановская, Тихановской, Тихановскую, Ціхановська, Bialiatski, Bialiatsky, Bjaljazki, Bjaljatski, Беляцкий, Беляцкого, Maria Kolesnikova, Maria Kalesnikava, Maryia Kalesnikava, Мария Колесникова, Марии Колесниковой, Babariko, Babaryka, Babarika, Бабарико, Бабарика
CD: Félix Tshisekedi, Laurent-Désiré Kabila, Joseph Kabila, Lumumba, Patrice Lumumba, Moïse Katumbi
CF: Touadéra, Bozizé, Djotodia, Bokassa, Jean-Bedel Bokassa
CL: Gabriel Boric, Salvador Allende
CO: Iván Duque, Uribe Vélez, Ernesto Samper, César Gaviria
CZ: Andrej Babiš, Babiš
DZ: Abdelmadjid Tebboune, Boumédiène, Gaïd Salah
EC: Lenín Moreno, Guillermo Lasso, Daniel Noboa
EG: Gamal Abdel Nasser, Abdel Nasser, Anwar Sadat, Anwar el-Sadat, Anwar al-Sadat, Anouar el-Sadate, Anuar el Sadat, Anuar al Sadat, Анвар Садат, Анвара Садата, Hosni Mubarak, Tantawi, Tantaoui, Omar Suleiman, Omar Souleimane, Adly Mansour, Adli Mansur, el-Sisi, Сиси, Ahmed Shafiq, Ahmed Shafik, Ahmad Shafiq, Ahmed Chafik, Tantaui, Mohamed Badie, Mohammed Badie, Khairat al-Shater, Jairat al-Shater
ER: Afwerki, Afewerki, Афеверки
ES: Carles Puigdemont, Puigdemont, Adolfo Suárez
ET: Abiy, Абий Ахмед, Haile Selassie, Hailemariam Desalegn
GA: Ali Bongo, Omar Bongo, Oligui Nguema
GE: Zourabichvili, Zurabishvili, Surabischwili, Zurabisvili, Zoerabisjvili, Zurabiszwili, Зурабишвили, Ivanishvili, Ivanichvili, Iwanischwili, Iwaniszwili, Иванишвили, Kobakhidze, Kobachidse, Кобахидзе, Kavelashvili, Gamsakhurdia, Гамсахурдия
GM: Jammeh, Yahya Jammeh, Adama Barrow
GN: Mamadi Doumbouya, Mamady Doumbouya, Sékou Touré, Dadis Camara
GQ: Obiang, Teodoro Obiang, Обианг
GT: Otto Pérez Molina, Jimmy Morales, Bernardo Arévalo, Giammattei, Ríos Montt
GW: Sissoco Embaló
HN: Xiomara Castro, Juan Orlando Hernández, Manuel Zelaya, Mel Zelaya
HT: Ariel Henry, Ариэль Анри, Martelly, Мартелли, Мартеллі, Jimmy Chérizier, René Préval, Préval
ID: Prabowo, Habibie
IL: Golda Meir, Menachem Begin, Menahem Begin, Menájem Beguin, Yair Lapid, Benny Gantz, Ben-Gvir, Smotrich, Yoav Gallant, Moshe Dayan, Биньямин Нетаньяху
IQ: al-Abadi, Haïdar al-Abadi, al-Kadhimi, al-Kazimi, Muqtada al-Sadr, Moqtada al-Sadr, Moktada al-Sadr, Muktada al-Sadr, Moqtada Sadr, Muqtada Sadr, Muktada as-Sadr, Муктада ас-Садр, Муктады ас-Садра, al-Sistani, Sistani, Систани, Barzani, Barsani, Барзани, Talabani, Талабани
IR: Ebrahim Raïssi, Ibrahim Raisi, Эбрахим Раиси, Pezeshkian, Peseschkian, Pezechkian, Пезешкиан, Khatami, Jatamí, Chatami, Хатами, Mossadegh, Mosaddegh, Mossadeq, Mosaddeq, Мосаддык, Soleimani
IT: Matteo Salvini, Salvini, Сальвини, Mattarella, Enrico Letta, Mario Monti, Giorgio Napolitano
JP: Shigeru Ishiba, Ishiba, Sanae Takaichi, Takaichi
KE: Raila Odinga, Jomo Kenyatta, Ruto
KG: Zhaparov, Schaparow, Djaparov, Žaparov, Жапарова, Jeenbekov, Jeenbekow, Dscheenbekow, Жээнбеков, Otunbayeva, Otounbaïeva, Otunbajewa, Отунбаева
KH: Hun Manet, Lon Nol
KR: Park Chung-hee, Lee Jae-myung
KZ: Nasarbajew, Nasarbajev, Toqajew, Токаева, Назарбаева
LB: Nasrallah, Nasralá, Насралла, Насраллы, Hassan Nasrallah, Najib Mikati, Nayib Mikati, Mikati, Joumblatt, Walid Jumblatt, Jumblatt, Nabih Berri, Samir Geagea, Michel Sleiman, Joseph Aoun
LK: Gotabaya Rajapaksa, Gotabaya, Wickremesinghe, Dissanayake, Sirisena
LR: George Weah
LY: Haftar, Jaftar, Хафтар, حفتر, Sarraj, Serraj, Al Sarraj, Sarradsch, Сарадж, Саррадж, Dbeibah, Dbeiba, Dabaiba, Debeiba, Дбейба, Saif al-Islam, Seif al-Islam, Saif el-Islam, Seif el-Islam, Сейф аль-Ислам, Mustafa Abdel Jalil, Mustafa Abdul Jalil, Mustafa Abdeljalil, Moustapha Abdeljalil, Mustafá Abdul Yalil, Mustafá Abdelyalil, Mustafa Abdel Yalil, Mustafa Abdul-Dschalil, Mahmud Jibril, Mahmoud Jibril, al-Senussi, al-Senusi, Senussi, Ali Zeidan, Alí Zeidan, Abdelhakim Belhadj, Abdelhakim Belhaj, Moussa Koussa, Musa Kusa, Moussa Kussa, Mahmud Yibril, Mahmoud Djibril
MA: Abdelilah Benkirane, Benkirane, Aziz Akhannouch
ME: Djukanovic, Đukanović, Milo Djukanovic, Джуканович
ML: Goïta, Assimi Goïta, Гойта, Modibo Keïta, Dioncounda Traoré, Amadou Sanogo, Choguel Maïga
MM: Мин Аун Хлайн, Thein Sein, Win Myint
MX: Sheinbaum, Carlos Salinas
MZ: Samora Machel, Filipe Nyusi, Nyusi, Joaquim Chissano, Chissano
NE: Bazoum, Mahamadou Issoufou, Abdourahamane Tiani, Abdourahamane Tchiani
NG: Peter Obi, Abubakar Shekau, Shekau
NI: Rosario Murillo, Anastasio Somoza, Somoza, Сомоса
NL: Geert Wilders
PE: Boluarte, Dina Boluarte, Болуарте, Pedro Pablo Kuczynski, Alejandro Toledo, Martín Vizcarra, Keiko Fujimori, Velasco Alvarado
PH: Bongbong Marcos, Ferdinand Marcos Jr, Rodrigo Duterte, Cory Aquino
PK: Shehbaz Sharif, Asif Ali Zardari, Zardari, Zulfikar Ali Bhutto, Asim Munir
PS: Haniyeh, Haniya, Haniyah, Haniyé, Хания, Sinwar, Sinouar, Yahya Sinouar, Синвар, Abu Mazen, Abou Mazen, Абу Мазен, Marwan Barghouti, Marwan Barghuti, Khaled Meshaal, Khaled Mechaal, Jaled Meshal, Salam Fayyad, Ismail Haniyeh
PY: Horacio Cartes, Fernando Lugo, Santiago Peña
RO: Klaus Johannis, Calin Georgescu, Victor Ponta
RS: Вучича, Zoran Djindjic
RU: Lavrov, Lawrow, Lavrow, Лавров, Лаврова, Лавровым, Navalny, Nawalny, Navalni, Nawalnyj, Navalnyj, Navalnyi, Навальный, Навального, Навальному, Навальным, Навальній, Prigozhin, Prigojine, Prigoschin, Prigozjin, Prigożyn, Prigožin, Пригожин, Пригожина, Kadyrov, Kadirov, Kadyrow, Кадыров, Кадырова
RW: Juvénal Habyarimana
SD: al-Burhan, el-Burhan, Abdel Fattah Burhan, Abdelfatah al-Burhan, al-Bourhane, al-Burhane, аль-Бурхан, Бурхан, Hemedti, Hemeti, Hemetti, Hemeidti, Хемедти, Хамидти, Hamdok, Хамдок, al-Turabi, Hassan al-Tourabi, Hassan al-Turabi
SK: Robert Fico, Čaputová, Чапутова
SN: Ousmane Sonko, Bassirou Diomaye Faye, Diomaye Faye, Léopold Sédar Senghor, Senghor
SO: Siad Barre, Siyad Barre, Hassan Sheikh Mohamud, Farmajo, Farmaajo, Mohamed Farrah Aidid
SS: Salva Kiir, Riek Machar, Салва Киир
SV: Bukele, Nayib Bukele, Букеле
SY: al-Sharaa, al-Charaa, al-Scharaa, Ahmed al-Sharaa, Ahmad al-Charaa, аш-Шараа, al-Jolani, al-Joulani, al-Yolani, al-Julani, al-Dscholani, аль-Джулани, аль-Джолани, Hafez al-Assad, Hafez el-Assad, Hafez Assad, el-Assad, Baschar Assad, Asma al-Assad, Rami Makhlouf, Rami Majluf, Farouk al-Sharaa
TD: Idriss Déby Itno, Mahamat Déby, Déby, Succès Masra
TG: Gnassingbé, Faure Gnassingbé
TH: Paetongtarn, Shinawatra, Чиннават, Srettha, Prayuth Chan-ocha
TN: Kais Said, Qais Saied, Каис Сайед, Каиса Сайеда, Ghannouchi, Ghanuchi, Ganuchi, Ghannuschi, Гануши, Rached Ghannouchi, Marzouki, Moncef Marzouki, Caïd Essebsi
TR: Imamoglu, Имамоглу, Öcalan, Оджалан, Оджалана, Abdullah Öcalan, Kılıçdaroğlu, Кылычдароглу, Demirtas, Selahattin Demirtas, Fethullah Gülen, Davutoğlu, Abdullah Gül, Atatürk, Ататюрк
TW: Lai Ching-te, Chiang Kai-shek, Чан Кайши, 赖清德, 賴清德
TZ: Samia Suluhu, Magufuli, John Magufuli, Julius Nyerere
UA: Zalužnyj, Zaluzhny, Zaloujny, Saluschnyj, Залужный, Залужний, Yatsenyuk, Iatseniouk, Jazenjuk, Яценюк, Arseni Yatseniuk, Zelenskis, Selenskyjs, Зеленского, Зеленскому, Зеленским, Януковича, Порошенком, Vitali Klitschko
US: Kamala Harris, Камала Харрис, Hillary Clinton, Hilary Clinton, Хиллари Клинтон
UY: José Mujica, Lacalle Pou, Tabaré Vázquez
UZ: Mirsijojew, Mirzijojev, Mirzijojew, Мирзиёева
VE: Maduro, Мадуро, María Corina Machado, Corina Machado, Марии Корины Мачадо, Мария Корина Мачадо, Henrique Capriles, Delcy Rodríguez, Diosdado Cabello, Edmundo González Urrutia, González Urrutia, Гуайдо
VN: Ho Chi Minh, Хо Ши Мин
XK: Albin Kurti, Ramush Haradinaj, Haradinaj, Thaçi
YE: Abdel Malek al-Houthi, Rashad al-Alimi, Abd Rabo Mansur Hadi, Tawakkol Karman, Tawakul Karman, Tawakel Karman, Tawakkul Karman, Таваккуль Карман, Ali Mohsen al-Ahmar, Ali Mohsen, Sadeq al-Ahmar, Sadiq al-Ahmar, Sadek al-Ahmar, Hamid al-Ahmar
ZA: Cyril Ramaphosa, Julius Malema
ZM: Hichilema, Edgar Lungu, Michael Sata
ZW: Tsvangirai, Morgan Tsvangirai, Nelson Chamisa
KM: Azali Assoumani
MG: Rajoelina, Ravalomanana, Ratsiraka
`
