/** How one well-known person is written by the wires. */
export interface Spelling {
  readonly person: string
  readonly language: string
  readonly written: string
}

/**
 * Well-known people as agencies write them, one a line, written down by hand for this test: AP in English | AFP and
 * Belga in French | dpa in German | Belga in Dutch | EFE in Spanish | TASS in Russian | Arabic. `=` is the English.
 */
const table = `
Vladimir Putin | Vladimir Poutine | Wladimir Putin | Vladimir Poetin | Vladímir Putin | Владимир Путин | فلاديمير بوتين
Dmitry Medvedev | Dmitri Medvedev | Dmitri Medwedew | Dmitri Medvedev | Dmitri Medvédev | Дмитрий Медведев | دميتري ميدفيديف
Sergei Lavrov | Sergueï Lavrov | Sergej Lawrow | Sergej Lavrov | Serguéi Lavrov | Сергей Лавров | سيرغي لافروف
Sergei Shoigu | Sergueï Choïgou | Sergej Schoigu | Sergej Sjojgoe | Serguéi Shoigú | Сергей Шойгу | سيرغي شويغو
Dmitry Peskov | Dmitri Peskov | Dmitri Peskow | Dmitri Peskov | Dmitri Peskov | Дмитрий Песков | دميتري بيسكوف
Alexei Navalny | Alexeï Navalny | Alexej Nawalny | Aleksej Navalny | Alexéi Navalni | Алексей Навальный | أليكسي نافالني
Yulia Navalnaya | Ioulia Navalnaïa | Julia Nawalnaja | Joelia Navalnaja | Yulia Naválnaya | Юлия Навальная | يوليا نافالنايا
Mikhail Gorbachev | Mikhaïl Gorbatchev | Michail Gorbatschow | Michail Gorbatsjov | Mijaíl Gorbachov | Михаил Горбачёв | ميخائيل غورباتشوف
Boris Yeltsin | Boris Eltsine | Boris Jelzin | Boris Jeltsin | Borís Yeltsin | Борис Ельцин | بوريس يلتسين
Nikita Khrushchev | Nikita Khrouchtchev | Nikita Chruschtschow | Nikita Chroesjtsjov | Nikita Jruschov | Никита Хрущёв | نيكيتا خروتشوف
Leonid Brezhnev | Léonid Brejnev | Leonid Breschnew | Leonid Brezjnev | Leonid Brézhnev | Леонид Брежнев | ليونيد بريجنيف
Yevgeny Prigozhin | Evguéni Prigojine | Jewgeni Prigoschin | Jevgeni Prigozjin | Yevgueni Prigozhin | Евгений Пригожин | يفغيني بريغوجين
Ramzan Kadyrov | Ramzan Kadyrov | Ramsan Kadyrow | Ramzan Kadirov | Ramzán Kadírov | Рамзан Кадыров | رمضان قديروف
Mikhail Khodorkovsky | Mikhaïl Khodorkovski | Michail Chodorkowski | Michail Chodorkovski | Mijaíl Jodorkovski | Михаил Ходорковский | ميخائيل خودوركوفسكي
Garry Kasparov | Garry Kasparov | Garri Kasparow | Garri Kasparov | Garri Kaspárov | Гарри Каспаров | غاري كاسباروف
Vladimir Kara-Murza | Vladimir Kara-Mourza | Wladimir Kara-Mursa | Vladimir Kara-Moerza | Vladímir Kara-Murzá | Владимир Кара-Мурза | فلاديمير كارا مورزا
Anna Politkovskaya | Anna Politkovskaïa | Anna Politkowskaja | Anna Politkovskaja | Ana Politkóvskaya | Анна Политковская | آنا بوليتكوفسكايا
Boris Nemtsov | Boris Nemtsov | Boris Nemzow | Boris Nemtsov | Borís Nemtsov | Борис Немцов | بوريس نيمتسوف
Sergei Skripal | Sergueï Skripal | Sergej Skripal | Sergej Skripal | Serguéi Skripal | Сергей Скрипаль | سيرغي سكريبال
Mikhail Mishustin | Mikhaïl Michoustine | Michail Mischustin | Michail Misjoestin | Mijaíl Mishustin | Михаил Мишустин | ميخائيل ميشوستين
Maria Zakharova | Maria Zakharova | Maria Sacharowa | Maria Zacharova | María Zajárova | Мария Захарова | ماريا زاخاروفا
Valery Gerasimov | Valéri Guérassimov | Waleri Gerassimow | Valeri Gerasimov | Valeri Guerásimov | Валерий Герасимов | فاليري غيراسيموف
Viktor Yanukovych | Viktor Ianoukovitch | Viktor Janukowitsch | Viktor Janoekovitsj | Víktor Yanukóvich | Виктор Янукович | فيكتور يانوكوفيتش
Volodymyr Zelenskyy | Volodymyr Zelensky | Wolodymyr Selenskyj | Volodymyr Zelensky | Volodímir Zelenski | Владимир Зеленский | فولوديمير زيلينسكي
Petro Poroshenko | Petro Porochenko | Petro Poroschenko | Petro Porosjenko | Petró Poroshenko | Пётр Порошенко | بيترو بوروشينكو
Yulia Tymoshenko | Ioulia Timochenko | Julia Timoschenko | Joelia Timosjenko | Yulia Timoshenko | Юлия Тимошенко | يوليا تيموشينكو
Vitali Klitschko | Vitali Klitschko | Vitali Klitschko | Vitali Klitsjko | Vitali Klichkó | Виталий Кличко | فيتالي كليتشكو
Dmytro Kuleba | Dmytro Kouleba | Dmytro Kuleba | Dmytro Koeleba | Dmitró Kuleba | Дмитрий Кулеба | دميترو كوليبا
Valerii Zaluzhnyi | Valéri Zaloujny | Walerij Saluschnyj | Valeri Zaloezjny | Valeri Zaluzhni | Валерий Залужный | فاليري زالوجني
Oleksandr Syrskyi | Oleksandr Syrsky | Olexander Syrskyj | Oleksandr Syrsky | Oleksandr Sirski | Александр Сырский | أولكسندر سيرسكي
Alexander Lukashenko | Alexandre Loukachenko | Alexander Lukaschenko | Aleksandr Loekasjenko | Alexandr Lukashenko | Александр Лукашенко | ألكسندر لوكاشينكو
Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaïa | Swetlana Tichanowskaja | Svetlana Tichanovskaja | Svetlana Tijanóvskaya | Светлана Тихановская | سفيتلانا تيخانوفسكايا
Maria Kolesnikova | Maria Kolesnikova | Maria Kolesnikowa | Maria Kolesnikova | María Kolésnikova | Мария Колесникова | ماريا كوليسنيكوفا
Ales Bialiatski | Ales Bialiatski | Ales Bjaljazki | Ales Bjaljatski | Alés Bialiatski | Алесь Беляцкий | أليس بيالياتسكي
Nursultan Nazarbayev | Noursoultan Nazarbaïev | Nursultan Nasarbajew | Noersoeltan Nazarbajev | Nursultán Nazarbáyev | Нурсултан Назарбаев | نور سلطان نزارباييف
Kassym-Jomart Tokayev | Kassym-Jomart Tokaïev | Kassym-Schomart Tokajew | Kasym-Zjomart Tokajev | Kasim-Yomart Tokáyev | Касым-Жомарт Токаев | قاسم جومارت توكاييف
Mukhtar Ablyazov | Moukhtar Abliazov | Muchtar Abljasow | Moechtar Abljazov | Mujtar Abliázov | Мухтар Аблязов | مختار أبليازوف
Islam Karimov | Islam Karimov | Islam Karimow | Islam Karimov | Islam Karímov | Ислам Каримов | إسلام كريموف
Shavkat Mirziyoyev | Chavkat Mirzioïev | Schawkat Mirsijojew | Sjavkat Mirzijojev | Shavkat Mirziyóyev | Шавкат Мирзиёев | شوكت ميرضيائيف
Emomali Rahmon | Emomali Rahmon | Emomali Rachmon | Emomali Rachmon | Emomalí Rahmón | Эмомали Рахмон | إمام علي رحمن
Gurbanguly Berdymukhamedov | Gourbangouly Berdymoukhamedov | Gurbanguly Berdimuchamedow | Goerbangoeli Berdimoechamedov | Gurbangulí Berdimujamédov | Гурбангулы Бердымухамедов | قربان قولي بيردي محمدوف
Sadyr Japarov | Sadyr Japarov | Sadyr Schaparow | Sadyr Zjaparov | Sadir Zhapárov | Садыр Жапаров | صدر جباروف
Almazbek Atambayev | Almazbek Atambaïev | Almasbek Atambajew | Almazbek Atambajev | Almazbek Atambáyev | Алмазбек Атамбаев | ألماس بيك أتامباييف
Kurmanbek Bakiyev | Kourmanbek Bakiev | Kurmanbek Bakijew | Koermanbek Bakijev | Kurmanbek Bakíev | Курманбек Бакиев | كرمان بيك باكييف
Ilham Aliyev | Ilham Aliev | Ilham Alijew | Ilham Alijev | Ilham Alíev | Ильхам Алиев | إلهام علييف
Nikol Pashinyan | Nikol Pachinian | Nikol Paschinjan | Nikol Pasjinian | Nikol Pashinián | Никол Пашинян | نيكول باشينيان
Serzh Sargsyan | Serge Sarkissian | Sersch Sargsjan | Serzj Sarkisian | Serge Sargsián | Серж Саргсян | سيرج سركسيان
Mikheil Saakashvili | Mikhaïl Saakachvili | Michail Saakaschwili | Michail Saakasjvili | Mijaíl Saakashvili | Михаил Саакашвили | ميخائيل ساكاشفيلي
Eduard Shevardnadze | Edouard Chevardnadze | Eduard Schewardnadse | Edoeard Sjevardnadze | Eduard Shevardnadze | Эдуард Шеварднадзе | إدوارد شيفردنادزه
Salome Zourabichvili | Salomé Zourabichvili | Salome Surabischwili | Salome Zoerabisjvili | Salomé Zurabishvili | Саломе Зурабишвили | سالومي زورابيشفيلي
Bidzina Ivanishvili | Bidzina Ivanichvili | Bidsina Iwanischwili | Bidzina Ivanisjvili | Bidzina Ivanishvili | Бидзина Иванишвили | بيدزينا إيفانيشفيلي
Maia Sandu | = | = | = | Maia Sandu | Майя Санду | مايا ساندو
Bashar al-Assad | Bachar al-Assad | Baschar al-Assad | Bashar al-Assad | Bachar al Asad | Башар Асад | بشار الأسد
Saddam Hussein | = | = | Saddam Hoessein | Sadam Husein | Саддам Хусейн | صدام حسين
Muammar Gaddafi | Mouammar Kadhafi | Muammar al-Gaddafi | Moammar Kadhafi | Muamar el Gadafi | Муаммар Каддафи | معمر القذافي
Hosni Mubarak | Hosni Moubarak | Husni Mubarak | Hosni Moebarak | Hosni Mubarak | Хосни Мубарак | حسني مبارك
Abdel Fattah el-Sissi | Abdel Fattah al-Sissi | Abdel Fattah al-Sisi | Abdel Fattah al-Sisi | Abdelfatah al Sisi | Абдель Фаттах ас-Сиси | عبد الفتاح السيسي
Mohammed Morsi | Mohamed Morsi | Mohammed Mursi | Mohamed Morsi | Mohamed Mursi | Мухаммед Мурси | محمد مرسي
Osama bin Laden | Oussama ben Laden | Osama bin Laden | Osama bin Laden | Osama bin Laden | Усама бен Ладен | أسامة بن لادن
Ayman al-Zawahri | Ayman al-Zawahiri | Aiman al-Sawahiri | Ayman al-Zawahiri | Aymán al Zawahiri | Айман аз-Завахири | أيمن الظواهري
Yasser Arafat | Yasser Arafat | Jassir Arafat | Yasser Arafat | Yaser Arafat | Ясир Арафат | ياسر عرفات
Mahmoud Abbas | = | Mahmud Abbas | Mahmoud Abbas | Mahmud Abás | Махмуд Аббас | محمود عباس
Ismail Haniyeh | Ismaïl Haniyeh | Ismail Hanija | Ismail Haniyeh | Ismail Haniye | Исмаил Хания | إسماعيل هنية
Yahya Sinwar | Yahya Sinouar | Jihia al-Sinwar | Yahya Sinwar | Yahya Sinwar | Яхья Синвар | يحيى السنوار
Hassan Nasrallah | = | = | = | Hasán Nasralá | Хасан Насралла | حسن نصر الله
Hassan Rouhani | Hassan Rohani | Hassan Ruhani | Hassan Rohani | Hasán Rohaní | Хасан Рухани | حسن روحاني
Mahmoud Ahmadinejad | = | Mahmud Ahmadinedschad | Mahmoud Ahmadinejad | Mahmud Ahmadineyad | Махмуд Ахмадинежад | محمود أحمدي نجاد
Ali Khamenei | = | Ali Chamenei | Ali Khamenei | Alí Jameneí | Али Хаменеи | علي خامنئي
Ruhollah Khomeini | Rouhollah Khomeini | Ruhollah Chomeini | Ruhollah Khomeini | Ruholá Jomeini | Рухолла Хомейни | روح الله الخميني
Ebrahim Raisi | Ebrahim Raïssi | Ebrahim Raisi | Ebrahim Raisi | Ebrahim Raisí | Эбрахим Раиси | إبراهيم رئيسي
Mohammad Javad Zarif | Mohammad Javad Zarif | Mohammed Dschawad Sarif | Mohammad Javad Zarif | Mohamad Yavad Zarif | Мохаммад Джавад Зариф | محمد جواد ظريف
Qassem Soleimani | Qassem Soleimani | Ghassem Soleimani | Qassem Soleimani | Qasem Soleimaní | Касем Сулеймани | قاسم سليماني
Narges Mohammadi | = | Narges Mohammadi | Narges Mohammadi | Nargués Mohammadí | Наргес Мохаммади | نرجس محمدي
Mohammed bin Salman | Mohammed ben Salmane | Mohammed bin Salman | Mohammed bin Salman | Mohamed bin Salmán | Мухаммед бен Сальман | محمد بن سلمان
Mohammed bin Zayed | Mohammed ben Zayed | Mohammed bin Sajid | Mohammed bin Zayed | Mohamed bin Zayed | Мухаммед бен Заид | محمد بن زايد
Jamal Khashoggi | Jamal Khashoggi | Dschamal Chaschukdschi | Jamal Khashoggi | Yamal Jashogui | Джамаль Хашогги | جمال خاشقجي
Khalifa Hifter | Khalifa Haftar | Chalifa Haftar | Khalifa Haftar | Jalifa Hafter | Халифа Хафтар | خليفة حفتر
Fayez Serraj | Fayez al-Sarraj | Fajis al-Sarradsch | Fayez al-Sarraj | Fayez al Serraj | Файез Саррадж | فايز السراج
Ali Abdullah Saleh | Ali Abdallah Saleh | Ali Abdullah Salih | Ali Abdullah Saleh | Alí Abdalá Saleh | Али Абдалла Салех | علي عبد الله صالح
Omar al-Bashir | Omar el-Béchir | Omar al-Baschir | Omar al-Bashir | Omar al Bashir | Омар аль-Башир | عمر البشير
Abdel Fattah Burhan | Abdel Fattah al-Burhane | Abdel Fattah al-Burhan | Abdel Fattah al-Burhan | Abdelfatah al Burhan | Абдель Фаттах аль-Бурхан | عبد الفتاح البرهان
Zine El Abidine Ben Ali | Zine el-Abidine Ben Ali | Zine el Abidine Ben Ali | Zine El Abidine Ben Ali | Zin el Abidín Ben Alí | Зин эль-Абидин Бен Али | زين العابدين بن علي
Kais Saied | Kaïs Saïed | Kais Saied | Kais Saied | Kais Said | Каис Саид | قيس سعيد
Abdelaziz Bouteflika | Abdelaziz Bouteflika | Abdelaziz Bouteflika | Abdelaziz Bouteflika | Abdelaziz Buteflika | Абдельазиз Бутефлика | عبد العزيز بوتفليقة
Abdelmadjid Tebboune | Abdelmadjid Tebboune | Abdelmadjid Tebboune | Abdelmadjid Tebboune | Abdelmayid Tebún | Абдельмаджид Теббун | عبد المجيد تبون
Najib Mikati | Najib Mikati | Nadschib Mikati | Najib Mikati | Nayib Mikati | Наджиб Микати | نجيب ميقاتي
Saad Hariri | Saad Hariri | Saad Hariri | Saad Hariri | Saad Hariri | Саад Харири | سعد الحريري
Nouri al-Maliki | Nouri al-Maliki | Nuri al-Maliki | Nouri al-Maliki | Nuri al Maliki | Нури аль-Малики | نوري المالكي
Muqtada al-Sadr | Moqtada al-Sadr | Muktada al-Sadr | Moqtada al-Sadr | Muqtada al Sadr | Муктада ас-Садр | مقتدى الصدر
Abu Bakr al-Baghdadi | Abou Bakr al-Baghdadi | Abu Bakr al-Bagdadi | Abu Bakr al-Baghdadi | Abu Bakr al Bagdadi | Абу Бакр аль-Багдади | أبو بكر البغدادي
Benjamin Netanyahu | Benjamin Netanyahou | Benjamin Netanjahu | Benjamin Netanyahu | Benjamín Netanyahu | Биньямин Нетаньяху | بنيامين نتنياهو
Yitzhak Rabin | Yitzhak Rabin | Izchak Rabin | Yitzhak Rabin | Isaac Rabin | Ицхак Рабин | إسحاق رابين
Ariel Sharon | Ariel Sharon | Ariel Scharon | Ariel Sharon | Ariel Sharón | Ариэль Шарон | أرييل شارون
Yair Lapid | Yaïr Lapid | Jair Lapid | Yair Lapid | Yair Lapid | Яир Лапид | يائير لابيد
Yoav Gallant | Yoav Gallant | Joav Galant | Yoav Gallant | Yoav Gallant | Йоав Галант | يوآف غالانت
Recep Tayyip Erdogan | = | Recep Tayyip Erdoğan | Recep Tayyip Erdogan | Recep Tayyip Erdogan | Реджеп Тайип Эрдоган | رجب طيب أردوغان
Ekrem Imamoglu | = | Ekrem İmamoğlu | = | Ekrem Imamoglu | Экрем Имамоглу | أكرم إمام أوغلو
Selahattin Demirtas | = | Selahattin Demirtaş | = | = | Селахаттин Демирташ | صلاح الدين دميرطاش
Xi Jinping | = | = | = | = | Си Цзиньпин | شي جين بينغ
Li Keqiang | = | = | = | = | Ли Кэцян | لي كه تشيانغ
Hu Jintao | = | = | = | = | Ху Цзиньтао | هو جين تاو
Mao Zedong | Mao Tsé-toung | Mao Tse-tung | Mao Zedong | = | Мао Цзэдун | ماو تسي تونغ
Deng Xiaoping | = | = | = | = | Дэн Сяопин | دينغ شياو بينغ
Zhou Enlai | = | Zhou Enlai | = | = | Чжоу Эньлай | تشو إن لاي
Wang Yi | = | = | = | = | Ван И | وانغ يي
Liu Xiaobo | = | = | = | = | Лю Сяобо | ليو شياو بو
Tsai Ing-wen | = | = | = | = | Цай Инвэнь | تساي إنغ ون
Kim Jong Un | Kim Jong-un | Kim Jong Un | Kim Jong-un | Kim Jong-un | Ким Чен Ын | كيم جونغ أون
Kim Jong Il | Kim Jong-il | Kim Jong Il | Kim Jong-il | Kim Jong-il | Ким Чен Ир | كيم جونغ إيل
Moon Jae-in | = | = | = | = | Мун Чжэ Ин | مون جيه إن
Ban Ki-moon | = | = | = | = | Пан Ги Мун | بان كي مون
Shinzo Abe | Shinzo Abe | Shinzo Abe | Shinzo Abe | Shinzo Abe | Синдзо Абэ | شينزو آبي
Fumio Kishida | = | = | = | = | Фумио Кисида | فوميو كيشيدا
Narendra Modi | = | = | = | = | Нарендра Моди | ناريندرا مودي
Imran Khan | = | = | = | Imrán Jan | Имран Хан | عمران خان
Nawaz Sharif | = | Nawaz Sharif | = | Nawaz Sharif | Наваз Шариф | نواز شريف
Hamid Karzai | Hamid Karzaï | Hamid Karsai | Hamid Karzai | Hamid Karzai | Хамид Карзай | حامد كرزاي
Ashraf Ghani | = | Aschraf Ghani | = | Ashraf Ghani | Ашраф Гани | أشرف غني
Aung San Suu Kyi | = | = | = | = | Аун Сан Су Чжи | أونغ سان سو تشي
Ho Chi Minh | Hô Chi Minh | Ho Chi Minh | Ho Chi Minh | = | Хо Ши Мин | هو تشي منه
Donald Trump | = | = | = | = | Дональд Трамп | دونالد ترامب
Joe Biden | = | = | = | = | Джо Байден | جو بايدن
Barack Obama | = | = | = | = | Барак Обама | باراك أوباما
Hillary Clinton | = | = | = | = | Хиллари Клинтон | هيلاري كلينتون
Kamala Harris | = | = | = | = | Камала Харрис | كامالا هاريس
Antony Blinken | = | = | = | = | Энтони Блинкен | أنتوني بلينكن
Henry Kissinger | = | = | = | = | Генри Киссинджер | هنري كيسنجر
Ronald Reagan | = | = | = | = | Рональд Рейган | رونالد ريغان
Angela Merkel | = | = | = | = | Ангела Меркель | أنغيلا ميركل
Olaf Scholz | = | = | = | = | Олаф Шольц | أولاف شولتس
Frank-Walter Steinmeier | = | = | = | = | Франк-Вальтер Штайнмайер | فرانك فالتر شتاينماير
Emmanuel Macron | = | = | = | = | Эммануэль Макрон | إيمانويل ماكرون
Nicolas Sarkozy | = | = | = | = | Николя Саркози | نيكولا ساركوزي
Marine Le Pen | = | = | = | = | Марин Ле Пен | مارين لوبان
Boris Johnson | = | = | = | = | Борис Джонсон | بوريس جونسون
Margaret Thatcher | = | = | = | = | Маргарет Тэтчер | مارغريت تاتشر
Giorgia Meloni | = | = | = | = | Джорджа Мелони | جورجيا ميلوني
Silvio Berlusconi | = | = | = | = | Сильвио Берлускони | سيلفيو برلسكوني
Pedro Sánchez | Pedro Sanchez | Pedro Sánchez | Pedro Sánchez | Pedro Sánchez | Педро Санчес | بيدرو سانشيز
Mariano Rajoy | = | = | = | = | Мариано Рахой | ماريانو راخوي
Viktor Orban | Viktor Orban | Viktor Orbán | Viktor Orban | Viktor Orbán | Виктор Орбан | فيكتور أوربان
Andrzej Duda | = | = | = | = | Анджей Дуда | أندريه دودا
Donald Tusk | = | = | = | = | Дональд Туск | دونالد توسك
Lech Walesa | = | Lech Walesa | Lech Walesa | Lech Walesa | Лех Валенса | ليخ فاونسا
Jaroslaw Kaczynski | Jaroslaw Kaczynski | Jaroslaw Kaczynski | Jaroslaw Kaczynski | Jaroslaw Kaczynski | Ярослав Качиньский | ياروسلاف كاتشينسكي
Vaclav Havel | Vaclav Havel | Václav Havel | Vaclav Havel | Vaclav Havel | Вацлав Гавел | فاتسلاف هافيل
Robert Fico | = | = | = | = | Роберт Фицо | روبرت فيتسو
Andrej Babis | Andrej Babis | Andrej Babiš | Andrej Babis | Andrej Babis | Андрей Бабиш | أندريه بابيش
Aleksandar Vucic | Aleksandar Vucic | Aleksandar Vučić | Aleksandar Vucic | Aleksandar Vucic | Александр Вучич | ألكسندر فوتشيتش
Slobodan Milosevic | Slobodan Milosevic | Slobodan Milošević | Slobodan Milosevic | Slobodan Milosevic | Слободан Милошевич | سلوبودان ميلوسيفيتش
Radovan Karadzic | Radovan Karadzic | Radovan Karadžić | Radovan Karadzic | Radovan Karadzic | Радован Караджич | رادوفان كاراديتش
Novak Djokovic | Novak Djokovic | Novak Djokovic | Novak Djokovic | Novak Djokovic | Новак Джокович | نوفاك ديوكوفيتش
Alexis Tsipras | = | = | = | = | Алексис Ципрас | ألكسيس تسيبراس
Kyriakos Mitsotakis | = | = | = | = | Кириакос Мицотакис | كيرياكوس ميتسوتاكيس
Nikos Christodoulides | = | Nikos Christodoulidis | = | Nikos Jristodulidis | Никос Христодулидис | نيكوس خريستودوليدس
Ursula von der Leyen | = | = | = | = | Урсула фон дер Ляйен | أورسولا فون دير لاين
Jens Stoltenberg | = | = | = | = | Йенс Столтенберг | ينس ستولتنبرغ
Mark Rutte | = | = | = | = | Марк Рютте | مارك روته
Geert Wilders | = | = | = | = | Герт Вилдерс | خيرت فيلدرز
Bart De Wever | = | = | = | = | Барт Де Вевер | بارت دي ويفر
Alexander De Croo | = | = | = | = | Александр Де Кроо | ألكسندر دي كرو
Luiz Inácio Lula da Silva | Luiz Inacio Lula da Silva | Luiz Inácio Lula da Silva | Luiz Inacio Lula da Silva | Luiz Inácio Lula da Silva | Луис Инасиу Лула да Силва | لويس إيناسيو لولا دا سيلفا
Jair Bolsonaro | = | = | = | = | Жаир Болсонару | جايير بولسونارو
Nicolás Maduro | Nicolas Maduro | Nicolás Maduro | Nicolas Maduro | Nicolás Maduro | Николас Мадуро | نيكولاس مادورو
Fidel Castro | = | = | = | = | Фидель Кастро | فيدل كاسترو
Hugo Chávez | Hugo Chavez | Hugo Chávez | Hugo Chavez | Hugo Chávez | Уго Чавес | هوغو تشافيز
Javier Milei | = | = | = | = | Хавьер Милей | خافيير ميلي
Nelson Mandela | = | = | = | = | Нельсон Мандела | نيلسون مانديلا
Robert Mugabe | = | = | = | = | Роберт Мугабе | روبرت موغابي
António Guterres | Antonio Guterres | António Guterres | Antonio Guterres | António Guterres | Антониу Гутерриш | أنطونيو غوتيريش
Kofi Annan | = | = | = | Kofi Annan | Кофи Аннан | كوفي أنان
Julian Assange | = | = | = | = | Джулиан Ассанж | جوليان أسانج
Edward Snowden | = | = | = | = | Эдвард Сноуден | إدوارد سنودن
Elon Musk | = | = | = | = | Илон Маск | إيلون ماسك
Pope Francis | pape François | Papst Franziskus | paus Franciscus | papa Francisco | папа Франциск | البابا فرنسيس
Lionel Messi | = | = | = | = | Лионель Месси | ليونيل ميسي
`

const languages = ['en', 'fr', 'de', 'nl', 'es', 'ru', 'ar']

export const people: readonly string[] = table
  .trim()
  .split('\n')
  .map((line) => line.split(' | ')[0]!)

/** Every spelling, that of the watchlist included. */
export const spellings: readonly Spelling[] = table
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [english, ...others] = line.split(' | ') as [string, ...string[]]
    return [english, ...others].map((written, at) => ({
      person: english,
      language: languages[at]!,
      written: written === '=' ? english : written,
    }))
  })

const sentences: Readonly<Record<string, (name: string) => string>> = {
  en: (name) => `The statement quoted ${name} on Tuesday.`,
  fr: (name) => `Selon le communiqué, ${name} a refusé de répondre mardi.`,
  de: (name) => `Nach Angaben der Behörde wurde ${name} am Dienstag befragt.`,
  nl: (name) => `Volgens de woordvoerder heeft ${name} dinsdag niet geantwoord.`,
  es: (name) => `Según el comunicado, ${name} no quiso responder el martes.`,
  ru: (name) => `В сообщении говорится, что ${name} отказался от комментариев.`,
  ar: (name) => `وقال البيان إن ${name} رفض التعليق يوم الثلاثاء`,
}

/** A sentence of a dispatch that names somebody. */
export const sentenceWith = (name: string, language: string) => (sentences[language] ?? sentences.en!)(name)
