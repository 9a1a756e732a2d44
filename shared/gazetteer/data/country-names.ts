/** Names of countries by language, the usual one first (CLDR, world-countries); read when asked for. Compiled by `npx tsx functions/cli/compile-gazetteer.ts`; see NOTICE. */
export const countryNames: Readonly<Record<string, () => string>> = {
'ar': () => `AD: أندورا
AE: الإمارات العربية المتحدة; الإمارات
AF: أفغانستان; جمهورية أففانستان الإسلامية
AG: أنتيغوا وبربودا; أنتيغوا وباربودا
AI: أنغويلا
AL: ألبانيا
AM: أرمينيا
AO: أنغولا; جمهورية أنغولا
AQ: أنتاركتيكا; أنتارتيكا
AR: الأرجنتين
AS: ساموا الأمريكية
AT: النمسا
AU: أستراليا
AW: أروبا
AX: جزر آلاند; جزر أولاند
AZ: أذربيجان
BA: البوسنة والهرسك
BB: بربادوس; باربادوس
BD: بنغلاديش
BE: بلجيكا
BF: بوركينا فاسو
BG: بلغاريا
BH: البحرين
BI: بوروندي
BJ: بنين
BL: سان بارتليمي; التجمع الإقليمي لسانت بارتيليمي
BM: برمودا
BN: بروناي
BO: بوليفيا
BQ: هولندا الكاريبية; الجزر الكاريبية الهولندية; بونير وسينت أوستاتيوس وسابا
BR: البرازيل
BS: جزر البهاما; البهاما
BT: بوتان
BV: جزيرة بوفيه; جزر بوفيه
BW: بوتسوانا
BY: بيلاروس; بيلاروسيا
BZ: بليز
CA: كندا
CC: جزر كوكوس
CD: الكونغو - كينشاسا; جمهورية الكونغو الديمقراطية; الكونغو
CF: جمهورية أفريقيا الوسطى
CG: الكونغو - برازافيل; جمهورية الكونغو
CH: سويسرا; الاتحاد السويسري
CI: ساحل العاج; كوت ديفوار
CK: جزر كوك
CL: تشيلي
CM: الكاميرون
CN: الصين
CO: كولومبيا
CR: كوستاريكا
CU: كوبا
CV: الرأس الأخضر; كابو فيردي
CW: كوراساو
CX: جزيرة كريسماس
CY: قبرص
CZ: التشيك; جمهورية التشيك
DE: ألمانيا
DJ: جيبوتي
DK: الدانمرك; الدنمارك
DM: دومينيكا
DO: جمهورية الدومينيكان
DZ: الجزائر
EC: الإكوادور
EE: إستونيا
EG: مصر
EH: الصحراء الغربية; الجمهورية العربية الصحراوية الديمقراطية
ER: إريتريا
ES: إسبانيا
ET: إثيوبيا
FI: فنلندا
FJ: فيجي
FK: جزر فوكلاند; جزر فوكلاند - جزر مالفيناس
FM: ميكرونيزيا; ميكرونيسيا
FO: جزر فارو
FR: فرنسا; الجمهورية الفرنسية
GA: الغابون
GB: المملكة المتحدة
GD: غرينادا
GE: جورجيا
GF: غويانا الفرنسية; غويانا
GG: غيرنزي
GH: غانا
GI: جبل طارق
GL: غرينلاند; جرينلاند
GM: غامبيا
GN: غينيا
GP: غوادلوب
GQ: غينيا الاستوائية
GR: اليونان; الجمهورية الهيلينية
GS: جورجيا الجنوبية وجزر ساندويتش الجنوبية; جورجيا الجنوبية
GT: غواتيمالا
GU: غوام
GW: غينيا بيساو
GY: غيانا
HK: هونغ كونغ; هونغ كونغ الصينية
HM: جزيرة هيرد وجزر ماكدونالد
HN: هندوراس
HR: كرواتيا
HT: هايتي
HU: هنغاريا; المجر
ID: إندونيسيا
IE: أيرلندا
IL: إسرائيل
IM: جزيرة مان
IN: الهند
IO: الإقليم البريطاني في المحيط الهندي; إقليم المحيط الهندي البريطاني
IQ: العراق
IR: إيران
IS: آيسلندا
IT: إيطاليا; الجمهورية الإيطالية
JE: جيرسي; جيرزي
JM: جامايكا
JO: الأردن
JP: اليابان
KE: كينيا
KG: قيرغيزستان; الجمهورية القيرغيزية
KH: كمبوديا
KI: كيريباتي
KM: جزر القمر; الإتحاد القمري
KN: سانت كيتس ونيفيس; اتحاد القديس كريستوفر ونيفيس
KP: كوريا الشمالية; جمهورية كوريا الديمقراطية الشعبية
KR: كوريا الجنوبية; جمهورية كوريا
KW: الكويت
KY: جزر كايمان
KZ: كازاخستان
LA: لاوس
LB: لبنان
LC: سانت لوسيا
LI: ليختنشتاين
LK: سريلانكا
LR: ليبيريا
LS: ليسوتو
LT: ليتوانيا
LU: لوكسمبورغ
LV: لاتفيا
LY: ليبيا
MA: المغرب
MC: موناكو
MD: مولدوفا; مولدوڤا
ME: الجبل الأسود
MF: سان مارتن; سانت مارتن
MG: مدغشقر
MH: جزر مارشال
MK: مقدونيا الشمالية; شمال مقدونيا
ML: مالي
MM: ميانمار; بورما
MN: منغوليا
MO: مكاو; منطقة ماكاو الإدارية الخاصة; ماكاو
MP: جزر ماريانا الشمالية
MQ: جزر المارتينيك; مارتينيك
MR: موريتانيا; الجمهورية الإسلامية الموريتانية
MS: مونتسرات
MT: مالطا
MU: موريشيوس
MV: جزر المالديف; المالديف
MW: ملاوي; مالاوي
MX: المكسيك; المسكيك
MY: ماليزيا
MZ: موزمبيق
NA: ناميبيا
NC: كاليدونيا الجديدة
NE: النيجر
NF: جزيرة نورفولك
NG: نيجيريا
NI: نيكاراغوا
NL: هولندا
NO: النرويج
NP: نيبال
NR: ناورو
NU: نيوي; نييوي
NZ: نيوزيلندا
OM: عُمان
PA: بنما
PE: بيرو
PF: بولينيزيا الفرنسية; بولينزيا الفرنسية
PG: بابوا غينيا الجديدة
PH: الفلبين
PK: باكستان
PL: بولندا; الجمهورية البولندية
PM: سان بيير ومكويلون; سان بيير وميكلون
PN: جزر بيتكيرن
PR: بورتوريكو; بويرتوريكو
PS: فلسطين; الأراضي الفلسطينية
PT: البرتغال
PW: بالاو
PY: باراغواي
QA: قطر
RE: روينيون; لا ريونيون
RO: رومانيا
RS: صربيا; صيربيا
RU: روسيا
RW: رواندا
SA: المملكة العربية السعودية; السعودية
SB: جزر سليمان
SC: سيشل
SD: السودان
SE: السويد
SG: سنغافورة
SH: سانت هيلينا; سانت هيلينا وأسينشين وتريستان دا كونا
SI: سلوفينيا
SJ: سفالبارد وجان ماين; سفالبارد ويان ماين
SK: سلوفاكيا
SL: سيراليون
SM: سان مارينو
SN: السنغال
SO: الصومال
SR: سورينام
SS: جنوب السودان
ST: ساو تومي وبرينسيبي; ساو تومي وبرينسيب
SV: السلفادور
SX: سانت مارتن; سينت مارتن
SY: سوريا; الجمهورية العربية السورية
SZ: إسواتيني; سوازيلاند
TC: جزر توركس وكايكوس
TD: تشاد
TF: الأقاليم الجنوبية الفرنسية; أراض فرنسية جنوبية وأنتارتيكية; مقاطعات وأقاليم ما وراء البحار الفرنسية
TG: توغو
TH: تايلاند; تايلند
TJ: طاجيكستان
TK: توكيلاو
TL: تيمور - ليشتي; تيمور الشرقية
TM: تركمانستان
TN: تونس
TO: تونغا
TR: تركيا; الجمهورية التركية
TT: ترينيداد وتوباغو
TV: توفالو
TW: تايوان
TZ: تنزانيا
UA: أوكرانيا
UG: أوغندا
US: الولايات المتحدة
UY: أورغواي; الأوروغواي
UZ: أوزبكستان; أوزباكستان
VA: الفاتيكان; مدينة الفاتيكان
VC: سانت فنسنت وجزر غرينادين; سانت فينسنت والغرينادين
VE: فنزويلا
VG: جزر فيرجن البريطانية; جزر العذراء
VI: جزر فيرجن الأمريكية; جزر العذراء الامريكية
VN: فيتنام
VU: فانواتو
WF: جزر والس وفوتونا; واليس وفوتونا
WS: ساموا
XK: كوسوفو
YE: اليمن
YT: مايوت
ZA: جنوب أفريقيا
ZM: زامبيا
ZW: زيمبابوي
`,
'az': () => `AD: Andorra
AE: Birləşmiş Ərəb Əmirlikləri
AF: Əfqanıstan
AG: Antiqua və Barbuda
AI: Angilya
AL: Albaniya
AM: Ermənistan
AO: Anqola
AQ: Antarktika
AR: Argentina
AS: Amerika Samoası
AT: Avstriya
AU: Avstraliya
AW: Aruba
AX: Aland adaları
AZ: Azərbaycan
BA: Bosniya və Herseqovina
BB: Barbados
BD: Banqladeş
BE: Belçika
BF: Burkina Faso
BG: Bolqarıstan
BH: Bəhreyn
BI: Burundi
BJ: Benin
BL: Sent-Bartelemi
BM: Bermud adaları
BN: Bruney
BO: Boliviya
BQ: Karib Niderlandı
BR: Braziliya
BS: Baham adaları
BT: Butan
BV: Buve adası
BW: Botsvana
BY: Belarus
BZ: Beliz
CA: Kanada
CC: Kokos (Kilinq) adaları
CD: Konqo - Kinşasa; Konqo; KDR
CF: Mərkəzi Afrika Respublikası
CG: Konqo - Brazzavil; Konqo
CH: İsveçrə
CI: Kotd’ivuar; Fil Dişi Sahili
CK: Kuk adaları
CL: Çili
CM: Kamerun
CN: Çin
CO: Kolumbiya
CR: Kosta Rika
CU: Kuba
CV: Kabo-Verde
CW: Kurasao
CX: Milad adası
CY: Kipr
CZ: Çexiya; Çex Respublikası
DE: Almaniya
DJ: Cibuti
DK: Danimarka
DM: Dominika
DO: Dominikan Respublikası
DZ: Əlcəzair
EC: Ekvador
EE: Estoniya
EG: Misir
EH: Qərbi Saxara
ER: Eritreya
ES: İspaniya
ET: Efiopiya
FI: Finlandiya
FJ: Fici
FK: Folklend adaları; Malvin adaları
FM: Mikroneziya
FO: Farer adaları
FR: Fransa
GA: Qabon
GB: Birləşmiş Krallıq; BK
GD: Qrenada
GE: Gürcüstan
GF: Fransa Qvianası
GG: Gernsi
GH: Qana
GI: Cəbəllütariq
GL: Qrenlandiya
GM: Qambiya
GN: Qvineya
GP: Qvadelupa
GQ: Ekvatorial Qvineya
GR: Yunanıstan
GS: Cənubi Corciya və Cənubi Sendviç adaları
GT: Qvatemala
GU: Quam
GW: Qvineya-Bisau
GY: Qayana
HK: Honq Konq; Honq Konq Xüsusi İnzibati Rayonu Çin
HM: Herd və Makdonald adaları
HN: Honduras
HR: Xorvatiya
HT: Haiti
HU: Macarıstan
ID: İndoneziya
IE: İrlandiya
IL: İsrail
IM: Men adası
IN: Hindistan
IO: Britaniyanın Hind Okeanı Ərazisi
IQ: İraq
IR: İran
IS: İslandiya
IT: İtaliya
JE: Cersi
JM: Yamayka
JO: İordaniya
JP: Yaponiya
KE: Keniya
KG: Qırğızıstan
KH: Kamboca
KI: Kiribati
KM: Komor adaları
KN: Sent-Kits və Nevis
KP: Şimali Koreya
KR: Cənubi Koreya
KW: Küveyt
KY: Kayman adaları
KZ: Qazaxıstan
LA: Laos
LB: Livan
LC: Sent-Lusiya
LI: Lixtenşteyn
LK: Şri-Lanka
LR: Liberiya
LS: Lesoto
LT: Litva
LU: Lüksemburq
LV: Latviya
LY: Liviya
MA: Mərakeş
MC: Monako
MD: Moldova
ME: Monteneqro
MF: Sent Martin
MG: Madaqaskar
MH: Marşal adaları
MK: Şimali Makedoniya
ML: Mali
MM: Myanma
MN: Monqolustan
MO: Makao; Makao XİR Çin
MP: Şimali Marian adaları
MQ: Martinik
MR: Mavritaniya
MS: Monserat
MT: Malta
MU: Mavriki
MV: Maldiv adaları
MW: Malavi
MX: Meksika
MY: Malayziya
MZ: Mozambik
NA: Namibiya
NC: Yeni Kaledoniya
NE: Niger
NF: Norfolk adası
NG: Nigeriya
NI: Nikaraqua
NL: Niderland
NO: Norveç
NP: Nepal
NR: Nauru
NU: Niue
NZ: Yeni Zelandiya; Aotearoa Yeni Zelandiya
OM: Oman
PA: Panama
PE: Peru
PF: Fransa Polineziyası
PG: Papua-Yeni Qvineya
PH: Filippin
PK: Pakistan
PL: Polşa
PM: Müqəddəs Pyer və Mikelon
PN: Pitkern adaları
PR: Puerto Riko
PS: Fələstin; Fələstin Əraziləri
PT: Portuqaliya
PW: Palau
PY: Paraqvay
QA: Qətər
RE: Reyunyon
RO: Rumıniya
RS: Serbiya
RU: Rusiya
RW: Ruanda
SA: Səudiyyə Ərəbistanı
SB: Solomon adaları
SC: Seyşel adaları
SD: Sudan
SE: İsveç
SG: Sinqapur
SH: Müqəddəs Yelena
SI: Sloveniya
SJ: Svalbard və Yan-Mayen
SK: Slovakiya
SL: Syerra-Leone
SM: San-Marino
SN: Seneqal
SO: Somali
SR: Surinam
SS: Cənubi Sudan
ST: San-Tome və Prinsipi
SV: Salvador
SX: Sint-Marten
SY: Suriya
SZ: Esvatini; Svazilend
TC: Törks və Kaykos adaları
TD: Çad
TF: Fransanın Cənub Əraziləri
TG: Toqo
TH: Tailand
TJ: Tacikistan
TK: Tokelau
TL: Şərqi Timor
TM: Türkmənistan
TN: Tunis
TO: Tonqa
TR: Türkiyə
TT: Trinidad və Tobaqo
TV: Tuvalu
TW: Tayvan
TZ: Tanzaniya
UA: Ukrayna
UG: Uqanda
US: Amerika Birləşmiş Ştatları; ABŞ
UY: Uruqvay
UZ: Özbəkistan
VA: Vatikan
VC: Sent-Vinsent və Qrenadinlər
VE: Venesuela
VG: Britaniyanın Virgin adaları
VI: ABŞ Virgin adaları
VN: Vyetnam
VU: Vanuatu
WF: Uollis və Futuna
WS: Samoa
XK: Kosovo
YE: Yəmən
YT: Mayot
ZA: Cənub Afrika
ZM: Zambiya
ZW: Zimbabve
`,
'be': () => `AD: Андора
AE: Аб’яднаныя Арабскія Эміраты
AF: Афганістан
AG: Антыгуа і Барбуда
AI: Ангілья
AL: Албанія
AM: Арменія
AO: Ангола
AQ: Антарктыка
AR: Аргенціна
AS: Амерыканскае Самоа
AT: Аўстрыя
AU: Аўстралія
AW: Аруба
AX: Аландскія астравы
AZ: Азербайджан
BA: Боснія і Герцагавіна
BB: Барбадас
BD: Бангладэш
BE: Бельгія
BF: Буркіна-Фасо
BG: Балгарыя
BH: Бахрэйн
BI: Бурундзі
BJ: Бенін
BL: Сен-Бартэльмі
BM: Бермудскія астравы
BN: Бруней
BO: Балівія
BQ: Карыбскія Нідэрланды
BR: Бразілія
BS: Багамскія астравы
BT: Бутан
BV: Востраў Бувэ
BW: Батсвана
BY: Беларусь
BZ: Беліз
CA: Канада
CC: Какосавыя (Кілінг) астравы
CD: Конга; Кіншаса; ДРК
CF: Цэнтральна-Афрыканская Рэспубліка
CG: Конга - Бразавіль; Рэспубліка Конга
CH: Швейцарыя
CI: Кот-д’Івуар; Бераг Слановай Косці
CK: Астравы Кука
CL: Чылі
CM: Камерун
CN: Кітай
CO: Калумбія
CR: Коста-Рыка
CU: Куба
CV: Каба-Вердэ
CW: Кюрасаа
CX: Востраў Каляд
CY: Кіпр
CZ: Чэхія; Чэшская Рэспубліка
DE: Германія
DJ: Джыбуці
DK: Данія
DM: Дамініка
DO: Дамініканская Рэспубліка
DZ: Алжыр
EC: Эквадор
EE: Эстонія
EG: Егіпет
EH: Заходняя Сахара
ER: Эрытрэя
ES: Іспанія
ET: Эфіопія
FI: Фінляндыя
FJ: Фіджы
FK: Фалклендскія астравы; Фалклендскія (Мальвінскія) астравы
FM: Мікранезія
FO: Фарэрскія астравы
FR: Францыя
GA: Габон
GB: Вялікабрытанія
GD: Грэнада
GE: Грузія
GF: Французская Гвіяна
GG: Гернсі
GH: Гана
GI: Гібралтар
GL: Грэнландыя
GM: Гамбія
GN: Гвінея
GP: Гвадэлупа
GQ: Экватарыяльная Гвінея
GR: Грэцыя
GS: Паўднёвая Георгія і Паўднёвыя Сандвічавы астравы
GT: Гватэмала
GU: Гуам
GW: Гвінея-Бісау
GY: Гаяна
HK: Ганконг; Ганконг, САР
HM: Астравы Херд і Макдональд
HN: Гандурас
HR: Харватыя
HT: Гаіці
HU: Венгрыя
ID: Інданезія
IE: Ірландыя
IL: Ізраіль
IM: Востраў Мэн
IN: Індыя
IO: Брытанская тэрыторыя ў Індыйскім акіяне
IQ: Ірак
IR: Іран
IS: Ісландыя
IT: Італія
JE: Джэрсі
JM: Ямайка
JO: Іарданія
JP: Японія
KE: Кенія
KG: Кыргызстан
KH: Камбоджа
KI: Кірыбаці
KM: Каморскія астравы
KN: Сент-Кітс і Невіс
KP: Паўночная Карэя
KR: Паўднёвая Карэя
KW: Кувейт
KY: Кайманавы астравы
KZ: Казахстан
LA: Лаос
LB: Ліван
LC: Сент-Люсія
LI: Ліхтэнштэйн
LK: Шры-Ланка
LR: Ліберыя
LS: Лесота
LT: Літва
LU: Люксембург
LV: Латвія
LY: Лівія
MA: Марока
MC: Манака
MD: Малдова
ME: Чарнагорыя
MF: Сен-Мартэн
MG: Мадагаскар
MH: Маршалавы астравы
MK: Паўночная Македонія
ML: Малі
MM: М’янма; Бірма
MN: Манголія
MO: Макаа; Макаа, САР
MP: Паўночныя Марыянскія астравы
MQ: Марцініка
MR: Маўрытанія
MS: Мантсерат
MT: Мальта
MU: Маўрыкій
MV: Мальдывы
MW: Малаві
MX: Мексіка
MY: Малайзія
MZ: Мазамбік
NA: Намібія
NC: Новая Каледонія
NE: Нігер
NF: Востраў Норфалк
NG: Нігерыя
NI: Нікарагуа
NL: Нідэрланды
NO: Нарвегія
NP: Непал
NR: Науру
NU: Ніуэ
NZ: Новая Зеландыя; Аотэароа
OM: Аман
PA: Панама
PE: Перу
PF: Французская Палінезія
PG: Папуа-Новая Гвінея
PH: Філіпіны
PK: Пакістан
PL: Польшча
PM: Сен-П’ер і Мікелон
PN: Астравы Піткэрн
PR: Пуэрта-Рыка
PS: Палесціна; Палесцінскія Тэрыторыі
PT: Партугалія
PW: Палау
PY: Парагвай
QA: Катар
RE: Рэюньён
RO: Румынія
RS: Сербія
RU: Расія
RW: Руанда
SA: Саудаўская Аравія
SB: Саламонавы астравы
SC: Сейшэльскія астравы
SD: Судан
SE: Швецыя
SG: Сінгапур
SH: Востраў Святой Алены
SI: Славенія
SJ: Шпіцберген і Ян-Маен
SK: Славакія
SL: Сьера-Леонэ
SM: Сан-Марына
SN: Сенегал
SO: Самалі
SR: Сурынам
SS: Паўднёвы Судан
ST: Сан-Тамэ і Прынсіпі
SV: Сальвадор
SX: Сінт-Мартэн
SY: Сірыя
SZ: Эсватыні; Свазіленд
TC: Астравы Цёркс і Кайкас
TD: Чад
TF: Французскія паўднёвыя тэрыторыі
TG: Тога
TH: Тайланд
TJ: Таджыкістан
TK: Такелау
TL: Тымор-Лешці; Усходні Тымор
TM: Туркменістан
TN: Туніс
TO: Тонга
TR: Турцыя
TT: Трынідад і Табага
TV: Тувалу
TW: Тайвань
TZ: Танзанія
UA: Украіна
UG: Уганда
US: Злучаныя Штаты Амерыкі; ЗША
UY: Уругвай
UZ: Узбекістан
VA: Ватыкан
VC: Сент-Вінсент і Грэнадзіны
VE: Венесуэла
VG: Брытанскія Віргінскія астравы
VI: Амерыканскія Віргінскія астравы
VN: В’етнам
VU: Вануату
WF: Уоліс і Футуна
WS: Самоа
XK: Косава
YE: Емен
YT: Маёта
ZA: Паўднёва-Афрыканская Рэспубліка
ZM: Замбія
ZW: Зімбабвэ
`,
'bg': () => `AD: Андора
AE: Обединени арабски емирства
AF: Афганистан
AG: Антигуа и Барбуда
AI: Ангуила
AL: Албания
AM: Армения
AO: Ангола
AQ: Антарктика
AR: Аржентина
AS: Американска Самоа
AT: Австрия
AU: Австралия
AW: Аруба
AX: Оландски острови
AZ: Азербайджан
BA: Босна и Херцеговина
BB: Барбадос
BD: Бангладеш
BE: Белгия
BF: Буркина Фасо
BG: България
BH: Бахрейн
BI: Бурунди
BJ: Бенин
BL: Сен Бартелеми
BM: Бермудски острови
BN: Бруней Даруссалам
BO: Боливия
BQ: Карибска Нидерландия
BR: Бразилия
BS: Бахамски острови
BT: Бутан
BV: остров Буве
BW: Ботсвана
BY: Беларус
BZ: Белиз
CA: Канада
CC: Кокосови острови
CD: Конго; Киншаса; ДРК
CF: Централноафриканска република
CG: Конго
CH: Швейцария
CI: Кот д’Ивоар
CK: острови Кук
CL: Чили
CM: Камерун
CN: Китай
CO: Колумбия
CR: Коста Рика
CU: Куба
CV: Кабо Верде
CW: Кюрасао
CX: остров Рождество
CY: Кипър
CZ: Чехия; Чешка република
DE: Германия
DJ: Джибути
DK: Дания
DM: Доминика
DO: Доминиканска република
DZ: Алжир
EC: Еквадор
EE: Естония
EG: Египет
EH: Западна Сахара
ER: Еритрея
ES: Испания
ET: Етиопия
FI: Финландия
FJ: Фиджи
FK: Фолкландски острови; Малвински острови
FM: Микронезия
FO: Фарьорски острови
FR: Франция
GA: Габон
GB: Обединеното кралство
GD: Гренада
GE: Грузия
GF: Френска Гвиана
GG: Гърнзи
GH: Гана
GI: Гибралтар
GL: Гренландия
GM: Гамбия
GN: Гвинея
GP: Гваделупа
GQ: Екваториална Гвинея
GR: Гърция
GS: Южна Джорджия и Южни Сандвичеви острови
GT: Гватемала
GU: Гуам
GW: Гвинея-Бисау
GY: Гаяна
HK: Хонконг; Хонконг, САР на Китай
HM: острови Хърд и Макдоналд
HN: Хондурас
HR: Хърватия
HT: Хаити
HU: Унгария
ID: Индонезия
IE: Ирландия
IL: Израел
IM: остров Ман
IN: Индия
IO: Британска територия в Индийския океан
IQ: Ирак
IR: Иран
IS: Исландия
IT: Италия
JE: Джърси
JM: Ямайка
JO: Йордания
JP: Япония
KE: Кения
KG: Киргизстан
KH: Камбоджа
KI: Кирибати
KM: Коморски острови
KN: Сейнт Китс и Невис
KP: Северна Корея
KR: Южна Корея
KW: Кувейт
KY: Кайманови острови
KZ: Казахстан
LA: Лаос
LB: Ливан
LC: Сейнт Лусия
LI: Лихтенщайн
LK: Шри Ланка
LR: Либерия
LS: Лесото
LT: Литва
LU: Люксембург
LV: Латвия
LY: Либия
MA: Мароко
MC: Монако
MD: Молдова
ME: Черна гора
MF: Сен Мартен
MG: Мадагаскар
MH: Маршалови острови
MK: Северна Македония
ML: Мали
MM: Мианмар; Бирма
MN: Монголия
MO: Макао; Макао, САР на Китай
MP: Северни Мариански острови
MQ: Мартиника
MR: Мавритания
MS: Монтсерат
MT: Малта
MU: Мавриций
MV: Малдиви
MW: Малави
MX: Мексико
MY: Малайзия
MZ: Мозамбик
NA: Намибия
NC: Нова Каледония
NE: Нигер
NF: остров Норфолк
NG: Нигерия
NI: Никарагуа
NL: Нидерландия
NO: Норвегия
NP: Непал
NR: Науру
NU: Ниуе
NZ: Нова Зеландия; Аотеароа Нова Зеландия
OM: Оман
PA: Панама
PE: Перу
PF: Френска Полинезия
PG: Папуа-Нова Гвинея
PH: Филипини
PK: Пакистан
PL: Полша
PM: Сен Пиер и Микелон
PN: Острови Питкерн
PR: Пуерто Рико
PS: Палестина; Палестински територии
PT: Португалия
PW: Палау
PY: Парагвай
QA: Катар
RE: Реюнион
RO: Румъния
RS: Сърбия
RU: Русия
RW: Руанда
SA: Саудитска Арабия
SB: Соломонови острови
SC: Сейшели
SD: Судан
SE: Швеция
SG: Сингапур
SH: Света Елена
SI: Словения
SJ: Свалбард и Ян Майен
SK: Словакия
SL: Сиера Леоне
SM: Сан Марино
SN: Сенегал
SO: Сомалия
SR: Суринам
SS: Южен Судан
ST: Сао Томе и Принсипи
SV: Салвадор
SX: Синт Мартен
SY: Сирия
SZ: Есватини; Свазиленд
TC: острови Търкс и Кайкос
TD: Чад
TF: Френски южни територии
TG: Того
TH: Тайланд
TJ: Таджикистан
TK: Токелау
TL: Тимор Лесте; Източен Тимор
TM: Туркменистан
TN: Тунис
TO: Тонга
TR: Турция
TT: Тринидад и Тобаго
TV: Тувалу
TW: Тайван
TZ: Танзания
UA: Украйна
UG: Уганда
US: Съединени щати; САЩ
UY: Уругвай
UZ: Узбекистан
VA: Ватикан
VC: Сейнт Винсънт и Гренадини
VE: Венецуела
VG: Британски Вирджински острови
VI: Американски Вирджински острови
VN: Виетнам
VU: Вануату
WF: Уолис и Футуна
WS: Самоа
XK: Косово
YE: Йемен
YT: Майот
ZA: Южна Африка
ZM: Замбия
ZW: Зимбабве
`,
'bn': () => `AD: আন্ডোরা
AE: সংযুক্ত আরব আমিরাত
AF: আফগানিস্তান
AG: অ্যান্টিগুয়া ও বারবুডা
AI: অ্যাঙ্গুইলা
AL: আলবেনিয়া
AM: আর্মেনিয়া
AO: অ্যাঙ্গোলা
AQ: অ্যান্টার্কটিকা
AR: আর্জেন্টিনা
AS: আমেরিকান সামোয়া
AT: অস্ট্রিয়া
AU: অস্ট্রেলিয়া
AW: আরুবা
AX: অলান্ড দ্বীপপুঞ্জ
AZ: আজারবাইজান
BA: বসনিয়া ও হার্জেগোভিনা
BB: বার্বাডোজ
BD: বাংলাদেশ
BE: বেলজিয়াম
BF: বুরকিনা ফাসো
BG: বুলগেরিয়া
BH: বাহারিন
BI: বুরুন্ডি
BJ: বেনিন
BL: সেন্ট বার্থেলেমি
BM: বারমুডা
BN: ব্রুনেই
BO: বলিভিয়া
BQ: ক্যারিবিয়ান নেদারল্যান্ডস
BR: ব্রাজিল
BS: বাহামা দ্বীপপুঞ্জ
BT: ভুটান
BV: বোভেট দ্বীপ
BW: বতসোয়ানা
BY: বেলারুশ
BZ: বেলিজ
CA: কানাডা
CC: কোকোস (কিলিং) দ্বীপপুঞ্জ
CD: কঙ্গো-কিনশাসা; কঙ্গো; DRC
CF: মধ্য আফ্রিকান প্রজাতন্ত্র
CG: কঙ্গো - ব্রাজাভিল; কঙ্গো
CH: সুইজারল্যান্ড
CI: কোট ডি‘আইভোর; আইভরি কোস্ট
CK: কুক দ্বীপপুঞ্জ
CL: চিলি
CM: ক্যামেরুন
CN: চীন
CO: কলম্বিয়া
CR: কোস্টারিকা
CU: কিউবা
CV: কেপ ভার্দে
CW: কুরাসাও
CX: ক্রিসমাস দ্বীপ
CY: সাইপ্রাস
CZ: চেকিয়া; চেক প্রজাতন্ত্র
DE: জার্মানি
DJ: জিবুতি
DK: ডেনমার্ক
DM: ডোমিনিকা
DO: ডোমেনিকান প্রজাতন্ত্র
DZ: আলজেরিয়া
EC: ইকুয়েডর
EE: এস্তোনিয়া
EG: মিশর
EH: পশ্চিম সাহারা
ER: ইরিত্রিয়া
ES: স্পেন
ET: ইথিওপিয়া
FI: ফিনল্যান্ড
FJ: ফিজি
FK: ফকল্যান্ড দ্বীপপুঞ্জ; ফকল্যান্ড আইল্যান্ড; ইসল্যাস মাসভেনিস
FM: মাইক্রোনেশিয়া
FO: ফ্যারো দ্বীপপুঞ্জ
FR: ফ্রান্স
GA: গ্যাবন
GB: যুক্তরাজ্য; ইউ কে
GD: গ্রেনাডা
GE: জর্জিয়া
GF: ফরাসী গায়ানা
GG: গার্নসি
GH: ঘানা
GI: জিব্রাল্টার
GL: গ্রীনল্যান্ড
GM: গাম্বিয়া
GN: গিনি
GP: গুয়াদেলৌপ
GQ: নিরক্ষীয় গিনি
GR: গ্রীস
GS: দক্ষিণ জর্জিয়া ও দক্ষিণ স্যান্ডউইচ দ্বীপপুঞ্জ
GT: গুয়াতেমালা
GU: গুয়াম
GW: গিনি-বিসাউ
GY: গিয়ানা
HK: হংকং; হংকং এসএআর চীনা
HM: হার্ড এবং ম্যাকডোনাল্ড দ্বীপপুঞ্জ
HN: হন্ডুরাস
HR: ক্রোয়েশিয়া
HT: হাইতি
HU: হাঙ্গেরি
ID: ইন্দোনেশিয়া
IE: আয়ারল্যান্ড
IL: ইজরায়েল
IM: আইল অফ ম্যান
IN: ভারত
IO: ব্রিটিশ ভারত মহাসাগরীয় অঞ্চল
IQ: ইরাক
IR: ইরান
IS: আইসল্যান্ড
IT: ইতালি
JE: জার্সি
JM: জামাইকা
JO: জর্ডন
JP: জাপান
KE: কেনিয়া
KG: কিরগিজিস্তান
KH: কম্বোডিয়া
KI: কিরিবাতি
KM: কমোরোস
KN: সেন্ট কিটস ও নেভিস
KP: উত্তর কোরিয়া
KR: দক্ষিণ কোরিয়া
KW: কুয়েত
KY: কেম্যান দ্বীপপুঞ্জ
KZ: কাজাখস্তান
LA: লাওস
LB: লেবানন
LC: সেন্ট লুসিয়া
LI: লিচেনস্টেইন
LK: শ্রীলঙ্কা
LR: লাইবেরিয়া
LS: লেসোথো
LT: লিথুয়ানিয়া
LU: লাক্সেমবার্গ
LV: লাটভিয়া
LY: লিবিয়া
MA: মরক্কো
MC: মোনাকো
MD: মলডোভা
ME: মন্টিনিগ্রো
MF: সেন্ট মার্টিন
MG: মাদাগাস্কার
MH: মার্শাল দ্বীপপুঞ্জ
MK: উত্তর ম্যাসেডোনিয়া
ML: মালি
MM: মায়ানমার; বার্মা
MN: মঙ্গোলিয়া
MO: ম্যাকাও; ম্যাকাও এসএআর চীন
MP: উত্তরাঞ্চলীয় মারিয়ানা দ্বীপপুঞ্জ
MQ: মার্টিনিক
MR: মরিতানিয়া
MS: মন্টসেরাট
MT: মাল্টা
MU: মরিশাস
MV: মালদ্বীপ
MW: মালাউই
MX: মেক্সিকো
MY: মালয়েশিয়া
MZ: মোজাম্বিক
NA: নামিবিয়া
NC: নিউ ক্যালেডোনিয়া
NE: নাইজার
NF: নরফোক দ্বীপ
NG: নাইজেরিয়া
NI: নিকারাগুয়া
NL: নেদারল্যান্ডস
NO: নরওয়ে
NP: নেপাল
NR: নাউরু
NU: নিউয়ে
NZ: নিউজিল্যান্ড; আউটেরুয়া নিউজিল্যান্ড
OM: ওমান
PA: পানামা
PE: পেরু
PF: ফরাসী পলিনেশিয়া
PG: পাপুয়া নিউ গিনি
PH: ফিলিপাইন
PK: পাকিস্তান
PL: পোল্যান্ড
PM: সেন্ট পিয়ের ও মিকুয়েলন
PN: পিটকেয়ার্ন দ্বীপপুঞ্জ
PR: পুয়ের্তো রিকো
PS: ফিলিস্তিন; প্যালেস্টাইন ভূখণ্ড
PT: পর্তুগাল
PW: পালাউ
PY: প্যারাগুয়ে
QA: কাতার
RE: রিইউনিয়ন
RO: রোমানিয়া
RS: সার্বিয়া
RU: রাশিয়া
RW: রুয়ান্ডা
SA: সৌদি আরব
SB: সলোমন দ্বীপপুঞ্জ
SC: সিসিলি
SD: সুদান
SE: সুইডেন
SG: সিঙ্গাপুর
SH: সেন্ট হেলেনা
SI: স্লোভানিয়া
SJ: স্বালবার্ড ও জান মেয়েন
SK: স্লোভাকিয়া
SL: সিয়েরা লিওন
SM: সান মারিনো
SN: সেনেগাল
SO: সোমালিয়া
SR: সুরিনাম
SS: দক্ষিণ সুদান
ST: সাওটোমা ও প্রিন্সিপি
SV: এল সালভেদর
SX: সিন্ট মার্টেন
SY: সিরিয়া
SZ: ইসওয়াতিনি; সোয়াজিল্যান্ড
TC: তুর্কস ও কাইকোস দ্বীপপুঞ্জ
TD: চাদ
TF: ফরাসী দক্ষিণাঞ্চল
TG: টোগো
TH: থাইল্যান্ড
TJ: তাজিকিস্তান
TK: টোকেলাউ
TL: তিমুর-লেস্তে; পূর্ব তিমুর
TM: তুর্কমেনিস্তান
TN: তিউনিসিয়া
TO: টোঙ্গা
TR: তুরস্ক
TT: ত্রিনিদাদ ও টোবাগো
TV: টুভালু
TW: তাইওয়ান
TZ: তাঞ্জানিয়া
UA: ইউক্রেন
UG: উগান্ডা
US: মার্কিন যুক্তরাষ্ট্র; ইউ এস
UY: উরুগুয়ে
UZ: উজবেকিস্তান
VA: ভ্যাটিকান সিটি
VC: সেন্ট ভিনসেন্ট ও গ্রেনাডিনস
VE: ভেনেজুয়েলা
VG: ব্রিটিশ ভার্জিন দ্বীপপুঞ্জ
VI: মার্কিন যুক্তরাষ্ট্রীয় ভার্জিন দ্বীপপুঞ্জ
VN: ভিয়েতনাম
VU: ভানুয়াটু
WF: ওয়ালিস ও ফুটুনা
WS: সামোয়া
XK: কসোভো
YE: ইয়েমেন
YT: মায়োত্তে
ZA: দক্ষিণ আফ্রিকা
ZM: জাম্বিয়া
ZW: জিম্বাবোয়ে
`,
'ca': () => `AD: Andorra
AE: Emirats Àrabs Units
AF: Afganistan
AG: Antigua i Barbuda
AI: Anguilla
AL: Albània
AM: Armènia
AO: Angola
AQ: Antàrtida
AR: Argentina
AS: Samoa Americana
AT: Àustria
AU: Austràlia
AW: Aruba
AX: Illes Åland
AZ: Azerbaidjan
BA: Bòsnia i Hercegovina
BB: Barbados
BD: Bangladesh
BE: Bèlgica
BF: Burkina Faso
BG: Bulgària
BH: Bahrain
BI: Burundi
BJ: Benín
BL: Saint-Barthélemy
BM: Bermudes
BN: Brunei
BO: Bolívia
BQ: Carib Neerlandès
BR: Brasil
BS: Bahames
BT: Bhutan
BV: Illa Bouvet
BW: Botswana
BY: Belarús
BZ: Belize
CA: Canadà
CC: Illes Cocos
CD: Congo - Kinshasa; República Democràtica del Congo
CF: República Centreafricana
CG: Congo - Brazzaville; República del Congo
CH: Suïssa
CI: Côte d’Ivoire; Costa d’Ivori
CK: Illes Cook
CL: Xile
CM: Camerun
CN: Xina
CO: Colòmbia
CR: Costa Rica
CU: Cuba
CV: Cap Verd
CW: Curaçao
CX: Illa Christmas
CY: Xipre
CZ: Txèquia; República Txeca
DE: Alemanya
DJ: Djibouti
DK: Dinamarca
DM: Dominica
DO: República Dominicana
DZ: Algèria
EC: Equador
EE: Estònia
EG: Egipte
EH: Sàhara Occidental
ER: Eritrea
ES: Espanya
ET: Etiòpia
FI: Finlàndia
FJ: Fiji
FK: Illes Falkland; Illes Malvines
FM: Micronèsia
FO: Illes Fèroe
FR: França
GA: Gabon
GB: Regne Unit; RU
GD: Grenada
GE: Geòrgia
GF: Guaiana Francesa
GG: Guernsey
GH: Ghana
GI: Gibraltar
GL: Groenlàndia
GM: Gàmbia
GN: Guinea
GP: Guadalupe
GQ: Guinea Equatorial
GR: Grècia
GS: Illes Geòrgia del Sud i Sandwich del Sud
GT: Guatemala
GU: Guam
GW: Guinea Bissau
GY: Guyana
HK: Hong Kong
HM: Illes Heard i McDonald
HN: Hondures
HR: Croàcia
HT: Haití
HU: Hongria
ID: Indonèsia
IE: Irlanda
IL: Israel
IM: Illa de Man
IN: Índia
IO: Territori Britànic de l’Oceà Índic
IQ: Iraq
IR: Iran
IS: Islàndia
IT: Itàlia
JE: Jersey
JM: Jamaica
JO: Jordània
JP: Japó
KE: Kenya
KG: Kirguizstan
KH: Cambodja
KI: Kiribati
KM: Comores
KN: Saint Kitts i Nevis
KP: Corea del Nord
KR: Corea del Sud
KW: Kuwait
KY: Illes Caiman
KZ: Kazakhstan
LA: Lao
LB: Líban
LC: Saint Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Libèria
LS: Lesotho
LT: Lituània
LU: Luxemburg
LV: Letònia
LY: Líbia
MA: Marroc
MC: Mònaco
MD: Moldàvia
ME: Montenegro
MF: Saint Martin
MG: Madagascar
MH: Illes Marshall
MK: Macedònia del Nord
ML: Mali
MM: Myanmar; Birmània
MN: Mongòlia
MO: Macau
MP: Illes Marianes del Nord
MQ: Martinica
MR: Mauritània
MS: Montserrat
MT: Malta
MU: Maurici
MV: Maldives
MW: Malawi
MX: Mèxic
MY: Malàisia
MZ: Moçambic
NA: Namíbia
NC: Nova Caledònia
NE: Níger
NF: Illa Norfolk
NG: Nigèria
NI: Nicaragua
NL: Països Baixos
NO: Noruega
NP: Nepal
NR: Nauru
NU: Niue
NZ: Nova Zelanda; Aotearoa
OM: Oman
PA: Panamà
PE: Perú
PF: Polinèsia Francesa
PG: Papua Nova Guinea
PH: Filipines
PK: Pakistan
PL: Polònia
PM: Saint-Pierre-et-Miquelon
PN: Illes Pitcairn
PR: Puerto Rico
PS: Palestina; Territoris palestins
PT: Portugal
PW: Palau
PY: Paraguai
QA: Qatar
RE: Illa de la Reunió
RO: Romania
RS: Sèrbia
RU: Rússia
RW: Ruanda
SA: Aràbia Saudí
SB: Illes Salomó
SC: Seychelles
SD: Sudan
SE: Suècia
SG: Singapur
SH: Santa Helena
SI: Eslovènia
SJ: Svalbard i Jan Mayen
SK: Eslovàquia
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somàlia
SR: Surinam
SS: Sudan del Sud
ST: São Tomé i Príncipe
SV: El Salvador
SX: Sint Maarten
SY: Síria
SZ: Eswatini; Swazilàndia
TC: Illes Turks i Caicos
TD: Txad
TF: Terres Australs Antàrtiques Franceses
TG: Togo
TH: Tailàndia
TJ: Tadjikistan
TK: Tokelau
TL: Timor-Leste; Timor Oriental
TM: Turkmenistan
TN: Tunísia
TO: Tonga
TR: Turquia
TT: Trinidad i Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tanzània
UA: Ucraïna
UG: Uganda
US: Estats Units; EUA
UY: Uruguai
UZ: Uzbekistan
VA: Ciutat del Vaticà
VC: Saint Vincent i les Grenadines
VE: Veneçuela
VG: Illes Verges Britàniques
VI: Illes Verges dels Estats Units
VN: Vietnam
VU: Vanuatu
WF: Wallis i Futuna
WS: Samoa
XK: Kosovo
YE: Iemen
YT: Mayotte
ZA: Sud-àfrica
ZM: Zàmbia
ZW: Zimbàbue
`,
'cs': () => `AD: Andorra; Andorrské knížectví
AE: Spojené arabské emiráty
AF: Afghánistán; Afghánská islámská republika
AG: Antigua a Barbuda
AI: Anguilla
AL: Albánie; Albánská republika
AM: Arménie; Arménská republika
AO: Angola; Angolská republika
AQ: Antarktida
AR: Argentina; Argentinská republika
AS: Americká Samoa
AT: Rakousko; Rakouská republika
AU: Austrálie; Australské společenství
AW: Aruba
AX: Ålandy; Ålandské ostrovy
AZ: Ázerbájdžán
BA: Bosna a Hercegovina
BB: Barbados
BD: Bangladéš
BE: Belgie; Belgické království
BF: Burkina Faso
BG: Bulharsko; Bulharská republika
BH: Bahrajn
BI: Burundi; Burundská republika
BJ: Benin
BL: Svatý Bartoloměj
BM: Bermudy; Bermudské ostrovy
BN: Brunej
BO: Bolívie
BQ: Karibské Nizozemsko
BR: Brazílie; Brazilská federativní republika
BS: Bahamy; Bahamské společenství
BT: Bhútán
BV: Bouvetův ostrov
BW: Botswana; Botswanská republika
BY: Bělorusko; Běloruská republika
BZ: Belize
CA: Kanada
CC: Kokosové ostrovy
CD: Kongo – Kinshasa; Kongo; DRK; DR Kongo
CF: Středoafrická republika
CG: Kongo – Brazzaville; Kongo; Konžská republika
CH: Švýcarsko; Švýcarská konfederace
CI: Pobřeží slonoviny; Côte d’Ivoire
CK: Cookovy ostrovy
CL: Chile; Chilská republika
CM: Kamerun
CN: Čína; Čínská lidová republika
CO: Kolumbie; Kolumbijská republika
CR: Kostarika; Kostarická republika
CU: Kuba; Kubánská republika
CV: Kapverdy; Kapverdská republika
CW: Curaçao
CX: Vánoční ostrov; Teritorium Vánočního ostrova
CY: Kypr; Kyperská republika
CZ: Česko; Česká republika
DE: Německo
DJ: Džibutsko; Džibutská republika
DK: Dánsko; Dánské království
DM: Dominika; Dominikánské společenství
DO: Dominikánská republika
DZ: Alžírsko; Alžírská demokratická a lidová republika
EC: Ekvádor
EE: Estonsko; Estonská republika
EG: Egypt
EH: Západní Sahara
ER: Eritrea
ES: Španělsko; Španělské království
ET: Etiopie; Etiopská federativní demokratická republika
FI: Finsko; Finská republika
FJ: Fidži
FK: Falklandské ostrovy; Malvíny; Falklandy
FM: Mikronésie
FO: Faerské ostrovy
FR: Francie; Francouzská republika
GA: Gabon
GB: Spojené království; GB
GD: Grenada
GE: Gruzie
GF: Francouzská Guyana
GG: Guernsey
GH: Ghana; Ghanská republika
GI: Gibraltar
GL: Grónsko
GM: Gambie; Gambijská republika
GN: Guinea; Guinejská republika
GP: Guadeloupe
GQ: Rovníková Guinea
GR: Řecko; Řecká republika
GS: Jižní Georgie a Jižní Sandwichovy ostrovy
GT: Guatemala
GU: Guam
GW: Guinea-Bissau
GY: Guyana
HK: Hongkong; Hongkong – ZAO Číny
HM: Heardův ostrov a McDonaldovy ostrovy
HN: Honduras
HR: Chorvatsko; Chorvatská republika
HT: Haiti
HU: Maďarsko
ID: Indonésie; Indonéská republika
IE: Irsko
IL: Izrael
IM: Ostrov Man
IN: Indie; Indická republika
IO: Britské indickooceánské území
IQ: Irák; Irácká republika
IR: Írán
IS: Island
IT: Itálie; Italská republika
JE: Jersey
JM: Jamajka
JO: Jordánsko; Jordánské hášimovské království
JP: Japonsko
KE: Keňa; Keňská republika
KG: Kyrgyzstán; Kyrgyzská republika
KH: Kambodža; Kambodžské království
KI: Kiribati
KM: Komory; Komorský svaz
KN: Svatý Kryštof a Nevis; Federace Sv. Kryštof a Nevis
KP: Severní Korea; Korejská lidově demokratická republika
KR: Jižní Korea; Korejská republika
KW: Kuvajt
KY: Kajmanské ostrovy
KZ: Kazachstán
LA: Laos
LB: Libanon
LC: Svatá Lucie
LI: Lichtenštejnsko; Knížectví Lichtenštejnské
LK: Srí Lanka; Srílanská demokratická socialistická republika
LR: Libérie; Liberijská republika
LS: Lesotho; Lesothské království
LT: Litva; Litevská republika
LU: Lucembursko; Lucemburské velkovévodství
LV: Lotyšsko; Lotyšská republika
LY: Libye
MA: Maroko; Marocké království
MC: Monako; Monacké knížectví
MD: Moldavsko; Moldavská republika
ME: Černá Hora
MF: Svatý Martin
MG: Madagaskar
MH: Marshallovy ostrovy
MK: Severní Makedonie
ML: Mali
MM: Myanmar; Barma
MN: Mongolsko
MO: Macao; Macao – ZAO Číny
MP: Severní Mariany; Společenství Severních Marian
MQ: Martinik
MR: Mauritánie; Mauritánská islámská republika
MS: Montserrat
MT: Malta; Maltská republika
MU: Mauricius; Mauricijská republika
MV: Maledivy; Maledivská republika
MW: Malawi
MX: Mexiko; Spojené státy mexické
MY: Malajsie
MZ: Mosambik; Mosambická republika
NA: Namibie; Namibijská republika
NC: Nová Kaledonie
NE: Niger
NF: Norfolk
NG: Nigérie; Nigerijská federativní republika
NI: Nikaragua
NL: Nizozemsko; Nizozemské království
NO: Norsko; Norské království
NP: Nepál
NR: Nauru
NU: Niue
NZ: Nový Zéland; Aotearoa – Nový Zéland
OM: Omán
PA: Panama; Panamská republika
PE: Peru
PF: Francouzská Polynésie
PG: Papua-Nová Guinea; Nezávislý stát Papua Nová Guinea
PH: Filipíny; Filipínská republika
PK: Pákistán
PL: Polsko; Polská republika
PM: Saint-Pierre a Miquelon
PN: Pitcairnovy ostrovy
PR: Portoriko
PS: Palestina; Palestinská území
PT: Portugalsko; Portugalská republika
PW: Palau
PY: Paraguay
QA: Katar
RE: Réunion
RO: Rumunsko
RS: Srbsko; Srbská republika
RU: Rusko; Ruská federace
RW: Rwanda; Rwandská republika
SA: Saúdská Arábie; Saúdskoarabské království
SB: Šalamounovy ostrovy
SC: Seychely; Seychelská republika
SD: Súdán
SE: Švédsko; Švédské království
SG: Singapur
SH: Svatá Helena; Svatá Helena, Ascension a Tristan da Cunha
SI: Slovinsko; Slovinská republika
SJ: Špicberky a Jan Mayen
SK: Slovensko; Slovenská republika
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somálsko; Somálská demokratická republika
SR: Surinam
SS: Jižní Súdán; Jihosúdánská republika
ST: Svatý Tomáš a Princův ostrov
SV: Salvador
SX: Svatý Martin
SY: Sýrie; Syrská arabská republika
SZ: Eswatini; Svazijsko; Svazijské království
TC: Turks a Caicos
TD: Čad
TF: Francouzská jižní území; Francouzská jižní a antarktická území
TG: Togo
TH: Thajsko; Thajské království
TJ: Tádžikistán
TK: Tokelau
TL: Východní Timor; Timor-Leste
TM: Turkmenistán
TN: Tunisko; Tuniská republika
TO: Tonga
TR: Turecko; Turecká republika
TT: Trinidad a Tobago
TV: Tuvalu
TW: Tchaj-wan; Čínská republika
TZ: Tanzanie; Sjednocená tanzanská republika
UA: Ukrajina
UG: Uganda; Ugandská republika
US: Spojené státy; USA
UY: Uruguay
UZ: Uzbekistán
VA: Vatikán
VC: Svatý Vincenc a Grenadiny
VE: Venezuela
VG: Britské Panenské ostrovy
VI: Americké Panenské ostrovy
VN: Vietnam
VU: Vanuatu
WF: Wallis a Futuna
WS: Samoa
XK: Kosovo; Kosovská republika
YE: Jemen
YT: Mayotte
ZA: Jihoafrická republika
ZM: Zambie; Zambijská republika
ZW: Zimbabwe; Zimbabwská republika
`,
'da': () => `AD: Andorra
AE: De Forenede Arabiske Emirater
AF: Afghanistan
AG: Antigua og Barbuda
AI: Anguilla
AL: Albanien
AM: Armenien
AO: Angola
AQ: Antarktis
AR: Argentina
AS: Amerikansk Samoa
AT: Østrig
AU: Australien
AW: Aruba
AX: Åland
AZ: Aserbajdsjan
BA: Bosnien-Hercegovina
BB: Barbados
BD: Bangladesh
BE: Belgien
BF: Burkina Faso
BG: Bulgarien
BH: Bahrain
BI: Burundi
BJ: Benin
BL: Saint Barthélemy
BM: Bermuda
BN: Brunei
BO: Bolivia
BQ: De tidligere Nederlandske Antiller
BR: Brasilien
BS: Bahamas
BT: Bhutan
BV: Bouvetøen
BW: Botswana
BY: Belarus
BZ: Belize
CA: Canada
CC: Cocosøerne
CD: Congo-Kinshasa; Den Demokratiske Republik Congo; DRC
CF: Den Centralafrikanske Republik
CG: Congo-Brazzaville; Republikken Congo
CH: Schweiz
CI: Elfenbenskysten
CK: Cookøerne
CL: Chile
CM: Cameroun
CN: Kina
CO: Colombia
CR: Costa Rica
CU: Cuba
CV: Kap Verde
CW: Curaçao
CX: Juleøen
CY: Cypern
CZ: Tjekkiet; Den Tjekkiske Republik
DE: Tyskland
DJ: Djibouti
DK: Danmark
DM: Dominica
DO: Den Dominikanske Republik
DZ: Algeriet
EC: Ecuador
EE: Estland
EG: Egypten
EH: Vestsahara
ER: Eritrea
ES: Spanien
ET: Etiopien
FI: Finland
FJ: Fiji
FK: Falklandsøerne; Islas Malvinas
FM: Mikronesien
FO: Færøerne
FR: Frankrig
GA: Gabon
GB: Storbritannien
GD: Grenada
GE: Georgien
GF: Fransk Guyana
GG: Guernsey
GH: Ghana
GI: Gibraltar
GL: Grønland
GM: Gambia
GN: Guinea
GP: Guadeloupe
GQ: Ækvatorialguinea
GR: Grækenland
GS: South Georgia og De Sydlige Sandwichøer
GT: Guatemala
GU: Guam
GW: Guinea-Bissau
GY: Guyana
HK: Hongkong; SAR Hongkong
HM: Heard Island og McDonald Islands
HN: Honduras
HR: Kroatien
HT: Haiti
HU: Ungarn
ID: Indonesien
IE: Irland
IL: Israel
IM: Isle of Man
IN: Indien
IO: Det Britiske Territorium i Det Indiske Ocean
IQ: Irak
IR: Iran
IS: Island
IT: Italien
JE: Jersey
JM: Jamaica
JO: Jordan
JP: Japan
KE: Kenya
KG: Kirgisistan
KH: Cambodja
KI: Kiribati
KM: Comorerne
KN: Saint Kitts og Nevis
KP: Nordkorea
KR: Sydkorea
KW: Kuwait
KY: Caymanøerne
KZ: Kasakhstan
LA: Laos
LB: Libanon
LC: Saint Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia
LS: Lesotho
LT: Litauen
LU: Luxembourg
LV: Letland
LY: Libyen
MA: Marokko
MC: Monaco
MD: Moldova
ME: Montenegro
MF: Saint Martin
MG: Madagaskar
MH: Marshalløerne
MK: Nordmakedonien
ML: Mali
MM: Myanmar; Burma
MN: Mongoliet
MO: Macao; SAR Macao
MP: Nordmarianerne
MQ: Martinique
MR: Mauretanien
MS: Montserrat
MT: Malta
MU: Mauritius
MV: Maldiverne
MW: Malawi
MX: Mexico
MY: Malaysia
MZ: Mozambique
NA: Namibia
NC: Ny Kaledonien
NE: Niger
NF: Norfolk Island
NG: Nigeria
NI: Nicaragua
NL: Nederlandene
NO: Norge
NP: Nepal
NR: Nauru
NU: Niue
NZ: New Zealand; Aotearoa New Zealand
OM: Oman
PA: Panama
PE: Peru
PF: Fransk Polynesien
PG: Papua Ny Guinea
PH: Filippinerne
PK: Pakistan
PL: Polen
PM: Saint Pierre og Miquelon
PN: Pitcairn
PR: Puerto Rico
PS: Palæstina; De palæstinensiske områder
PT: Portugal
PW: Palau
PY: Paraguay
QA: Qatar
RE: Réunion
RO: Rumænien
RS: Serbien
RU: Rusland
RW: Rwanda
SA: Saudi-Arabien
SB: Salomonøerne
SC: Seychellerne
SD: Sudan
SE: Sverige
SG: Singapore
SH: St. Helena
SI: Slovenien
SJ: Svalbard og Jan Mayen
SK: Slovakiet
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Surinam
SS: Sydsudan
ST: São Tomé og Príncipe
SV: El Salvador
SX: Sint Maarten
SY: Syrien
SZ: Eswatini; Swaziland
TC: Turks- og Caicosøerne
TD: Tchad
TF: De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis
TG: Togo
TH: Thailand
TJ: Tadsjikistan
TK: Tokelau
TL: Timor-Leste; Østtimor
TM: Turkmenistan
TN: Tunesien
TO: Tonga
TR: Tyrkiet
TT: Trinidad og Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tanzania
UA: Ukraine
UG: Uganda
US: USA
UY: Uruguay
UZ: Usbekistan
VA: Vatikanstaten
VC: Saint Vincent og Grenadinerne
VE: Venezuela
VG: De Britiske Jomfruøer
VI: De Amerikanske Jomfruøer
VN: Vietnam
VU: Vanuatu
WF: Wallis og Futuna
WS: Samoa
XK: Kosovo
YE: Yemen
YT: Mayotte
ZA: Sydafrika
ZM: Zambia
ZW: Zimbabwe
`,
'de': () => `AD: Andorra
AE: Vereinigte Arabische Emirate
AF: Afghanistan
AG: Antigua und Barbuda
AI: Anguilla
AL: Albanien
AM: Armenien
AO: Angola
AQ: Antarktis; Antarktika
AR: Argentinien; Argentinische Republik
AS: Amerikanisch-Samoa
AT: Österreich
AU: Australien
AW: Aruba
AX: Ålandinseln; Åland
AZ: Aserbaidschan
BA: Bosnien und Herzegowina
BB: Barbados
BD: Bangladesch
BE: Belgien
BF: Burkina Faso
BG: Bulgarien
BH: Bahrain
BI: Burundi
BJ: Benin
BL: St. Barthélemy; Saint-Barthélemy
BM: Bermuda
BN: Brunei Darussalam; Brunei
BO: Bolivien
BQ: Karibische Niederlande; Bonaire, Sint Eustatius und Saba
BR: Brasilien
BS: Bahamas
BT: Bhutan
BV: Bouvetinsel
BW: Botsuana; Botswana
BY: Belarus
BZ: Belize
CA: Kanada
CC: Kokosinseln; Gebiet der Kokos- (Keeling-) Inseln
CD: Kongo-Kinshasa; Kongo; Demokratische Republik; Dem. Rep.
CF: Zentralafrikanische Republik
CG: Kongo-Brazzaville; Kongo
CH: Schweiz
CI: Côte d’Ivoire; Elfenbeinküste
CK: Cookinseln
CL: Chile
CM: Kamerun
CN: China
CO: Kolumbien
CR: Costa Rica
CU: Kuba
CV: Cabo Verde; Kap Verde
CW: Curaçao
CX: Weihnachtsinsel
CY: Zypern
CZ: Tschechien; Tschechische Republik
DE: Deutschland
DJ: Dschibuti
DK: Dänemark
DM: Dominica
DO: Dominikanische Republik
DZ: Algerien
EC: Ecuador
EE: Estland
EG: Ägypten
EH: Westsahara; Demokratische Arabische Republik Sahara
ER: Eritrea
ES: Spanien
ET: Äthiopien
FI: Finnland
FJ: Fidschi
FK: Falklandinseln; Malwinen
FM: Mikronesien
FO: Färöer; Färöer-Inseln
FR: Frankreich; Französische Republik
GA: Gabun
GB: Vereinigtes Königreich; UK
GD: Grenada
GE: Georgien
GF: Französisch-Guayana
GG: Guernsey
GH: Ghana
GI: Gibraltar
GL: Grönland
GM: Gambia
GN: Guinea
GP: Guadeloupe
GQ: Äquatorialguinea
GR: Griechenland; Hellenische Republik
GS: Südgeorgien und die Südlichen Sandwichinseln
GT: Guatemala
GU: Guam
GW: Guinea-Bissau
GY: Guyana
HK: Hongkong; Sonderverwaltungsregion Hongkong
HM: Heard und McDonaldinseln; Heard und die McDonaldinseln
HN: Honduras
HR: Kroatien
HT: Haiti
HU: Ungarn
ID: Indonesien
IE: Irland
IL: Israel
IM: Isle of Man; Insel Man
IN: Indien
IO: Britisches Territorium im Indischen Ozean
IQ: Irak
IR: Iran
IS: Island
IT: Italien
JE: Jersey
JM: Jamaika
JO: Jordanien
JP: Japan
KE: Kenia
KG: Kirgisistan; Kirgisische Republik
KH: Kambodscha
KI: Kiribati
KM: Komoren
KN: St. Kitts und Nevis
KP: Nordkorea; Demokratische Volksrepublik Korea
KR: Südkorea; Republik Korea
KW: Kuwait
KY: Kaimaninseln; Cayman-Inseln
KZ: Kasachstan
LA: Laos
LB: Libanon; Libanesische Republik
LC: St. Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia
LS: Lesotho
LT: Litauen
LU: Luxemburg
LV: Lettland
LY: Libyen
MA: Marokko
MC: Monaco
MD: Republik Moldau; Moldawien
ME: Montenegro
MF: St. Martin; Saint-Martin
MG: Madagaskar
MH: Marshallinseln
MK: Nordmazedonien
ML: Mali
MM: Myanmar
MN: Mongolei
MO: Macau; Sonderverwaltungsregion Macau; Macao
MP: Nördliche Marianen; Commonwealth der Nördlichen Marianen
MQ: Martinique
MR: Mauretanien
MS: Montserrat
MT: Malta
MU: Mauritius
MV: Malediven
MW: Malawi
MX: Mexiko; Vereinigte Mexikanische Staaten
MY: Malaysia
MZ: Mosambik
NA: Namibia
NC: Neukaledonien
NE: Niger
NF: Norfolkinsel
NG: Nigeria
NI: Nicaragua
NL: Niederlande
NO: Norwegen
NP: Nepal
NR: Nauru
NU: Niue
NZ: Neuseeland; Aotearoa
OM: Oman
PA: Panama
PE: Peru
PF: Französisch-Polynesien
PG: Papua-Neuguinea
PH: Philippinen
PK: Pakistan
PL: Polen
PM: St. Pierre und Miquelon
PN: Pitcairninseln
PR: Puerto Rico
PS: Palästina; Palästinensische Autonomiegebiete
PT: Portugal; Portugiesische Republik
PW: Palau
PY: Paraguay
QA: Katar
RE: Réunion
RO: Rumänien
RS: Serbien
RU: Russland; Russische Föderation
RW: Ruanda
SA: Saudi-Arabien
SB: Salomonen
SC: Seychellen
SD: Sudan
SE: Schweden
SG: Singapur
SH: St. Helena; St. Helena, Ascension und Tristan da Cunha; Sankt Helena, Ascension und Tristan da Cunha
SI: Slowenien
SJ: Spitzbergen und Jan Mayen
SK: Slowakei; Slowakische Republik
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Suriname
SS: Südsudan
ST: São Tomé und Príncipe
SV: El Salvador
SX: Sint Maarten
SY: Syrien
SZ: Eswatini; Swasiland
TC: Turks- und Caicosinseln; Turks und Caicos Inseln
TD: Tschad
TF: Französische Süd- und Antarktisgebiete; Gebiet der Französisch Süd- und Antarktisgebiete
TG: Togo
TH: Thailand
TJ: Tadschikistan
TK: Tokelau
TL: Timor-Leste; Osttimor
TM: Turkmenistan
TN: Tunesien; Tunesische Republik
TO: Tonga
TR: Türkei
TT: Trinidad und Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tansania
UA: Ukraine
UG: Uganda
US: Vereinigte Staaten; USA
UY: Uruguay
UZ: Usbekistan
VA: Vatikanstadt
VC: St. Vincent und die Grenadinen
VE: Venezuela
VG: Britische Jungferninseln; Jungferninseln
VI: Amerikanische Jungferninseln
VN: Vietnam
VU: Vanuatu
WF: Wallis und Futuna
WS: Samoa
XK: Kosovo
YE: Jemen
YT: Mayotte
ZA: Südafrika
ZM: Sambia
ZW: Simbabwe
`,
'el': () => `AD: Ανδόρα
AE: Ηνωμένα Αραβικά Εμιράτα
AF: Αφγανιστάν
AG: Αντίγκουα και Μπαρμπούντα
AI: Ανγκουίλα
AL: Αλβανία
AM: Αρμενία
AO: Αγκόλα
AQ: Ανταρκτική
AR: Αργεντινή
AS: Αμερικανική Σαμόα
AT: Αυστρία
AU: Αυστραλία
AW: Αρούμπα
AX: Νήσοι Όλαντ
AZ: Αζερμπαϊτζάν
BA: Βοσνία - Ερζεγοβίνη
BB: Μπαρμπέιντος
BD: Μπανγκλαντές
BE: Βέλγιο
BF: Μπουρκίνα Φάσο
BG: Βουλγαρία
BH: Μπαχρέιν
BI: Μπουρούντι
BJ: Μπενίν
BL: Άγιος Βαρθολομαίος
BM: Βερμούδες
BN: Μπρουνέι
BO: Βολιβία
BQ: Ολλανδία Καραϊβικής
BR: Βραζιλία
BS: Μπαχάμες
BT: Μπουτάν
BV: Νήσος Μπουβέ
BW: Μποτσουάνα
BY: Λευκορωσία
BZ: Μπελίζ
CA: Καναδάς
CC: Νήσοι Κόκος
CD: Κονγκό - Κινσάσα; Κονγκό; ΛΔΚ
CF: Κεντροαφρικανική Δημοκρατία
CG: Κονγκό - Μπραζαβίλ; Κονγκό
CH: Ελβετία
CI: Ακτή Ελεφαντοστού
CK: Νήσοι Κουκ
CL: Χιλή
CM: Καμερούν
CN: Κίνα
CO: Κολομβία
CR: Κόστα Ρίκα
CU: Κούβα
CV: Πράσινο Ακρωτήριο
CW: Κουρασάο
CX: Νήσος των Χριστουγέννων
CY: Κύπρος
CZ: Τσεχία; Τσεχική Δημοκρατία
DE: Γερμανία
DJ: Τζιμπουτί
DK: Δανία
DM: Ντομίνικα
DO: Δομινικανή Δημοκρατία
DZ: Αλγερία
EC: Ισημερινός
EE: Εσθονία
EG: Αίγυπτος
EH: Δυτική Σαχάρα
ER: Ερυθραία
ES: Ισπανία
ET: Αιθιοπία
FI: Φινλανδία
FJ: Φίτζι
FK: Νήσοι Φόκλαντ; Νήσοι Μαλβίνας
FM: Μικρονησία
FO: Νήσοι Φερόες
FR: Γαλλία
GA: Γκαμπόν
GB: Ηνωμένο Βασίλειο; ΗΒ
GD: Γρενάδα
GE: Γεωργία
GF: Γαλλική Γουιάνα
GG: Γκέρνζι
GH: Γκάνα
GI: Γιβραλτάρ
GL: Γροιλανδία
GM: Γκάμπια
GN: Γουινέα
GP: Γουαδελούπη
GQ: Ισημερινή Γουινέα
GR: Ελλάδα
GS: Νήσοι Νότια Γεωργία και Νότιες Σάντουιτς
GT: Γουατεμάλα
GU: Γκουάμ
GW: Γουινέα Μπισάου
GY: Γουιάνα
HK: Χονγκ Κονγκ; Χονγκ Κονγκ ΕΔΠ Κίνας
HM: Νήσοι Χερντ και Μακντόναλντ
HN: Ονδούρα
HR: Κροατία
HT: Αϊτή
HU: Ουγγαρία
ID: Ινδονησία
IE: Ιρλανδία
IL: Ισραήλ
IM: Νήσος του Μαν
IN: Ινδία
IO: Βρετανικά Εδάφη Ινδικού Ωκεανού
IQ: Ιράκ
IR: Ιράν
IS: Ισλανδία
IT: Ιταλία
JE: Τζέρζι
JM: Τζαμάικα
JO: Ιορδανία
JP: Ιαπωνία
KE: Κένυα
KG: Κιργιστάν
KH: Καμπότζη
KI: Κιριμπάτι
KM: Κομόρες
KN: Σεν Κιτς και Νέβις
KP: Βόρεια Κορέα
KR: Νότια Κορέα
KW: Κουβέιτ
KY: Νήσοι Κέιμαν
KZ: Καζακστάν
LA: Λάος
LB: Λίβανος
LC: Αγία Λουκία
LI: Λιχτενστάιν
LK: Σρι Λάνκα
LR: Λιβερία
LS: Λεσότο
LT: Λιθουανία
LU: Λουξεμβούργο
LV: Λετονία
LY: Λιβύη
MA: Μαρόκο
MC: Μονακό
MD: Μολδαβία
ME: Μαυροβούνιο
MF: Άγιος Μαρτίνος
MG: Μαδαγασκάρη
MH: Νήσοι Μάρσαλ
MK: Βόρεια Μακεδονία
ML: Μάλι
MM: Μιανμάρ; Βιρμανία
MN: Μογγολία
MO: Μακάο; Μακάο ΕΔΠ Κίνας
MP: Νήσοι Βόρειες Μαριάνες
MQ: Μαρτινίκα
MR: Μαυριτανία
MS: Μονσεράτ
MT: Μάλτα
MU: Μαυρίκιος
MV: Μαλδίβες
MW: Μαλάουι
MX: Μεξικό
MY: Μαλαισία
MZ: Μοζαμβίκη
NA: Ναμίμπια
NC: Νέα Καληδονία
NE: Νίγηρας
NF: Νήσος Νόρφολκ
NG: Νιγηρία
NI: Νικαράγουα
NL: Κάτω Χώρες
NO: Νορβηγία
NP: Νεπάλ
NR: Ναουρού
NU: Νιούε
NZ: Νέα Ζηλανδία; Αοτεαρόα Νέα Ζηλανδία
OM: Ομάν
PA: Παναμάς
PE: Περού
PF: Γαλλική Πολυνησία
PG: Παπούα Νέα Γουινέα
PH: Φιλιππίνες
PK: Πακιστάν
PL: Πολωνία
PM: Σεν Πιερ και Μικελόν
PN: Νήσοι Πίτκερν
PR: Πουέρτο Ρίκο
PS: Παλαιστίνη; Παλαιστινιακά Εδάφη
PT: Πορτογαλία
PW: Παλάου
PY: Παραγουάη
QA: Κατάρ
RE: Ρεϊνιόν
RO: Ρουμανία
RS: Σερβία
RU: Ρωσία
RW: Ρουάντα
SA: Σαουδική Αραβία
SB: Νήσοι Σολομώντος
SC: Σεϋχέλλες
SD: Σουδάν
SE: Σουηδία
SG: Σιγκαπούρη
SH: Αγία Ελένη
SI: Σλοβενία
SJ: Σβάλμπαρντ και Γιαν Μαγιέν
SK: Σλοβακία
SL: Σιέρα Λεόνε
SM: Άγιος Μαρίνος
SN: Σενεγάλη
SO: Σομαλία
SR: Σουρινάμ
SS: Νότιο Σουδάν
ST: Σάο Τομέ και Πρίνσιπε
SV: Ελ Σαλβαδόρ
SX: Άγιος Μαρτίνος
SY: Συρία
SZ: Εσουατίνι; Σουαζιλάνδη
TC: Νήσοι Τερκς και Κάικος
TD: Τσαντ
TF: Γαλλικά Νότια Εδάφη
TG: Τόγκο
TH: Ταϊλάνδη
TJ: Τατζικιστάν
TK: Τοκελάου
TL: Τιμόρ-Λέστε; Ανατολικό Τιμόρ
TM: Τουρκμενιστάν
TN: Τυνησία
TO: Τόνγκα
TR: Τουρκία
TT: Τρινιντάντ και Τομπάγκο
TV: Τουβαλού
TW: Ταϊβάν
TZ: Τανζανία
UA: Ουκρανία
UG: Ουγκάντα
US: Ηνωμένες Πολιτείες; ΗΠΑ
UY: Ουρουγουάη
UZ: Ουζμπεκιστάν
VA: Βατικανό
VC: Άγιος Βικέντιος και Γρεναδίνες
VE: Βενεζουέλα
VG: Βρετανικές Παρθένες Νήσοι
VI: Αμερικανικές Παρθένες Νήσοι
VN: Βιετνάμ
VU: Βανουάτου
WF: Γουάλις και Φουτούνα
WS: Σαμόα
XK: Κοσσυφοπέδιο
YE: Υεμένη
YT: Μαγιότ
ZA: Νότια Αφρική
ZM: Ζάμπια
ZW: Ζιμπάμπουε
`,
'en': () => `AD: Andorra
AE: United Arab Emirates
AF: Afghanistan
AG: Antigua & Barbuda; Antigua and Barbuda
AI: Anguilla
AL: Albania
AM: Armenia
AO: Angola
AQ: Antarctica
AR: Argentina; Argentine Republic
AS: American Samoa
AT: Austria
AU: Australia
AW: Aruba
AX: Åland Islands
AZ: Azerbaijan
BA: Bosnia & Herzegovina; Bosnia and Herzegovina
BB: Barbados
BD: Bangladesh
BE: Belgium
BF: Burkina Faso
BG: Bulgaria
BH: Bahrain
BI: Burundi
BJ: Benin
BL: St. Barthélemy; Saint Barthélemy
BM: Bermuda
BN: Brunei
BO: Bolivia
BQ: Caribbean Netherlands; Bonaire, Sint Eustatius and Saba
BR: Brazil
BS: Bahamas
BT: Bhutan
BV: Bouvet Island
BW: Botswana
BY: Belarus
BZ: Belize
CA: Canada
CC: Cocos (Keeling) Islands
CD: Congo - Kinshasa; Congo; DRC; DR Congo
CF: Central African Republic
CG: Congo - Brazzaville; Congo; Republic of the Congo
CH: Switzerland; Swiss Confederation
CI: Côte d’Ivoire; Ivory Coast; Republic of Côte d'Ivoire
CK: Cook Islands
CL: Chile
CM: Cameroon
CN: China
CO: Colombia
CR: Costa Rica
CU: Cuba
CV: Cape Verde; Cabo Verde
CW: Curaçao
CX: Christmas Island
CY: Cyprus
CZ: Czechia; Czech Republic
DE: Germany
DJ: Djibouti
DK: Denmark
DM: Dominica
DO: Dominican Republic
DZ: Algeria
EC: Ecuador
EE: Estonia
EG: Egypt
EH: Western Sahara; Sahrawi Arab Democratic Republic
ER: Eritrea
ES: Spain
ET: Ethiopia
FI: Finland
FJ: Fiji
FK: Falkland Islands; Islas Malvinas
FM: Micronesia
FO: Faroe Islands
FR: France; French Republic
GA: Gabon
GB: United Kingdom; UK
GD: Grenada
GE: Georgia
GF: French Guiana; Guiana
GG: Guernsey
GH: Ghana
GI: Gibraltar
GL: Greenland
GM: Gambia
GN: Guinea
GP: Guadeloupe
GQ: Equatorial Guinea
GR: Greece; Hellenic Republic
GS: South Georgia & South Sandwich Islands; South Georgia
GT: Guatemala
GU: Guam
GW: Guinea-Bissau
GY: Guyana
HK: Hong Kong; Hong Kong SAR China
HM: Heard & McDonald Islands; Heard Island and McDonald Islands
HN: Honduras
HR: Croatia
HT: Haiti
HU: Hungary
ID: Indonesia
IE: Ireland
IL: Israel
IM: Isle of Man
IN: India
IO: British Indian Ocean Territory
IQ: Iraq
IR: Iran
IS: Iceland
IT: Italy; Italian Republic
JE: Jersey
JM: Jamaica
JO: Jordan
JP: Japan
KE: Kenya
KG: Kyrgyzstan; Kyrgyz Republic
KH: Cambodia
KI: Kiribati
KM: Comoros
KN: St. Kitts & Nevis; Saint Kitts and Nevis; Federation of Saint Christopher and Nevis
KP: North Korea; Democratic People's Republic of Korea
KR: South Korea; Republic of Korea
KW: Kuwait
KY: Cayman Islands
KZ: Kazakhstan
LA: Laos; Lao People's Democratic Republic
LB: Lebanon; Lebanese Republic
LC: St. Lucia; Saint Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia
LS: Lesotho
LT: Lithuania
LU: Luxembourg
LV: Latvia
LY: Libya
MA: Morocco
MC: Monaco
MD: Moldova
ME: Montenegro
MF: St. Martin; Saint Martin
MG: Madagascar
MH: Marshall Islands
MK: North Macedonia
ML: Mali
MM: Myanmar; Burma
MN: Mongolia
MO: Macao; Macao SAR China; Macau
MP: Northern Mariana Islands
MQ: Martinique
MR: Mauritania
MS: Montserrat
MT: Malta
MU: Mauritius
MV: Maldives
MW: Malawi
MX: Mexico; United Mexican States
MY: Malaysia
MZ: Mozambique
NA: Namibia
NC: New Caledonia
NE: Niger
NF: Norfolk Island
NG: Nigeria
NI: Nicaragua
NL: Netherlands
NO: Norway
NP: Nepal
NR: Nauru
NU: Niue
NZ: New Zealand; Aotearoa New Zealand
OM: Oman
PA: Panama
PE: Peru
PF: French Polynesia
PG: Papua New Guinea
PH: Philippines
PK: Pakistan
PL: Poland
PM: St. Pierre & Miquelon; Saint Pierre and Miquelon
PN: Pitcairn Islands; Pitcairn Group of Islands
PR: Puerto Rico
PS: Palestine; Palestinian Territories
PT: Portugal; Portuguese Republic
PW: Palau
PY: Paraguay
QA: Qatar
RE: Réunion
RO: Romania
RS: Serbia
RU: Russia
RW: Rwanda
SA: Saudi Arabia
SB: Solomon Islands
SC: Seychelles
SD: Sudan
SE: Sweden
SG: Singapore
SH: St. Helena; Saint Helena, Ascension and Tristan da Cunha
SI: Slovenia
SJ: Svalbard & Jan Mayen; Svalbard and Jan Mayen; Svalbard og Jan Mayen
SK: Slovakia; Slovak Republic
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Suriname
SS: South Sudan
ST: São Tomé & Príncipe; São Tomé and Príncipe
SV: El Salvador
SX: Sint Maarten
SY: Syria
SZ: Eswatini; Swaziland
TC: Turks & Caicos Islands; Turks and Caicos Islands
TD: Chad
TF: French Southern Territories; French Southern and Antarctic Lands
TG: Togo
TH: Thailand
TJ: Tajikistan
TK: Tokelau
TL: Timor-Leste; East Timor
TM: Turkmenistan
TN: Tunisia
TO: Tonga
TR: Türkiye; Turkey
TT: Trinidad & Tobago; Trinidad and Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tanzania
UA: Ukraine
UG: Uganda
US: United States; US
UY: Uruguay
UZ: Uzbekistan
VA: Vatican City
VC: St. Vincent & Grenadines; Saint Vincent and the Grenadines
VE: Venezuela
VG: British Virgin Islands; Virgin Islands
VI: U.S. Virgin Islands; United States Virgin Islands; Virgin Islands of the United States
VN: Vietnam
VU: Vanuatu
WF: Wallis & Futuna; Wallis and Futuna
WS: Samoa
XK: Kosovo
YE: Yemen
YT: Mayotte
ZA: South Africa
ZM: Zambia
ZW: Zimbabwe
`,
'es': () => `AD: Andorra
AE: Emiratos Árabes Unidos
AF: Afganistán
AG: Antigua y Barbuda
AI: Anguila; Anguilla
AL: Albania
AM: Armenia
AO: Angola
AQ: Antártida
AR: Argentina
AS: Samoa Americana
AT: Austria
AU: Australia
AW: Aruba
AX: Islas Aland; Alandia
AZ: Azerbaiyán
BA: Bosnia y Herzegovina
BB: Barbados
BD: Bangladés; Bangladesh
BE: Bélgica
BF: Burkina Faso
BG: Bulgaria
BH: Baréin; Bahrein
BI: Burundi
BJ: Benín; República de Benin
BL: San Bartolomé; Colectividad de San Barthélemy
BM: Bermudas; Bermuda
BN: Brunéi
BO: Bolivia
BQ: Caribe neerlandés; Bonaire, San Eustaquio y Saba
BR: Brasil
BS: Bahamas
BT: Bután
BV: Isla Bouvet
BW: Botsuana; Botswana
BY: Bielorrusia; República de Belarús
BZ: Belice
CA: Canadá
CC: Islas Cocos; Islas Cocos o Islas Keeling
CD: República Democrática del Congo; Congo; RDC; Rep. Dem.
CF: República Centroafricana
CG: Congo
CH: Suiza
CI: Côte d’Ivoire; Costa de Marfil; República de Côte d'Ivoire
CK: Islas Cook
CL: Chile
CM: Camerún
CN: China
CO: Colombia
CR: Costa Rica
CU: Cuba
CV: Cabo Verde
CW: Curazao
CX: Isla de Navidad
CY: Chipre
CZ: Chequia; República Checa
DE: Alemania
DJ: Yibuti; Djibouti
DK: Dinamarca
DM: Dominica
DO: República Dominicana
DZ: Argelia; República Argelina Democrática y Popular
EC: Ecuador
EE: Estonia
EG: Egipto
EH: Sáhara Occidental; República Árabe Saharaui Democrática
ER: Eritrea
ES: España
ET: Etiopía
FI: Finlandia
FJ: Fiyi; República de Fiji
FK: Islas Malvinas; Islas Falkland
FM: Micronesia
FO: Islas Feroe; Islas Faroe
FR: Francia; República francés
GA: Gabón
GB: Reino Unido; RU
GD: Granada; Grenada
GE: Georgia
GF: Guayana Francesa; Guayana
GG: Guernesey; Guernsey
GH: Ghana
GI: Gibraltar
GL: Groenlandia
GM: Gambia
GN: Guinea
GP: Guadalupe
GQ: Guinea Ecuatorial
GR: Grecia; República Helénica
GS: Islas Georgia del Sur y Sandwich del Sur; Islas Georgias del Sur y Sandwich del Sur; Georgia del Sur y las Islas Sandwich del Sur
GT: Guatemala
GU: Guam
GW: Guinea-Bisáu; República de Guinea-Bissau
GY: Guyana
HK: Hong Kong; RAE de Hong Kong
HM: Islas Heard y McDonald
HN: Honduras
HR: Croacia
HT: Haití
HU: Hungría
ID: Indonesia
IE: Irlanda
IL: Israel
IM: Isla de Man
IN: India
IO: Territorio Británico del Océano Índico
IQ: Irak
IR: Irán
IS: Islandia
IT: Italia
JE: Jersey
JM: Jamaica
JO: Jordania
JP: Japón
KE: Kenia; República de Kenya
KG: Kirguistán; Kirguizistán; República Kirguisa
KH: Camboya
KI: Kiribati
KM: Comoras
KN: San Cristóbal y Nieves; Federación de San Cristóbal y Nevis
KP: Corea del Norte; República Popular Democrática de Corea
KR: Corea del Sur; República de Corea
KW: Kuwait
KY: Islas Caimán
KZ: Kazajistán; República de Kazajstán
LA: Laos; República Democrática Popular Lao
LB: Líbano; República Libanesa
LC: Santa Lucía
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia
LS: Lesoto; Lesotho
LT: Lituania
LU: Luxemburgo
LV: Letonia
LY: Libia
MA: Marruecos
MC: Mónaco
MD: Moldavia; República de Moldova
ME: Montenegro
MF: San Martín; Saint Martin
MG: Madagascar
MH: Islas Marshall
MK: Macedonia del Norte
ML: Mali; República de Malí
MM: Myanmar; Birmania
MN: Mongolia
MO: Macao; RAE de Macao
MP: Islas Marianas del Norte
MQ: Martinica
MR: Mauritania
MS: Montserrat
MT: Malta
MU: Mauricio
MV: Maldivas
MW: Malaui; Malawi
MX: México; Estados Unidos Mexicanos
MY: Malasia
MZ: Mozambique
NA: Namibia
NC: Nueva Caledonia
NE: Níger
NF: Isla Norfolk; Isla de Norfolk
NG: Nigeria
NI: Nicaragua
NL: Países Bajos
NO: Noruega
NP: Nepal
NR: Nauru
NU: Niue
NZ: Nueva Zelanda; Aotearoa
OM: Omán
PA: Panamá
PE: Perú
PF: Polinesia Francesa; Polinesia francés
PG: Papúa Nueva Guinea
PH: Filipinas
PK: Pakistán
PL: Polonia
PM: San Pedro y Miquelón
PN: Islas Pitcairn
PR: Puerto Rico
PS: Palestina; Territorios Palestinos
PT: Portugal; República Portuguesa
PW: Palaos; Palau
PY: Paraguay
QA: Catar; Estado de Qatar
RE: Reunión
RO: Rumanía
RS: Serbia
RU: Rusia
RW: Ruanda; República de Rwanda
SA: Arabia Saudí; Reino de Arabia Saudita
SB: Islas Salomón
SC: Seychelles
SD: Sudán
SE: Suecia
SG: Singapur
SH: Santa Elena; Santa Elena, Ascensión y Tristán de Acuña
SI: Eslovenia
SJ: Svalbard y Jan Mayen; Islas Svalbard y Jan Mayen; Svalbard og Jan Mayen
SK: Eslovaquia; República Eslovaca
SL: Sierra Leona; Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Surinam
SS: Sudán del Sur
ST: Santo Tomé y Príncipe
SV: El Salvador
SX: Sint Maarten
SY: Siria
SZ: Esuatini; Suazilandia; Reino de eSwatini
TC: Islas Turcas y Caicos; Islas Turks y Caicos
TD: Chad
TF: Territorios Australes Franceses; Tierras Australes y Antárticas Francesas; Territorio del Francés Tierras australes y antárticas
TG: Togo
TH: Tailandia
TJ: Tayikistán
TK: Tokelau; Islas Tokelau
TL: Timor-Leste; Timor Oriental
TM: Turkmenistán
TN: Túnez
TO: Tonga
TR: Turquía
TT: Trinidad y Tobago
TV: Tuvalu
TW: Taiwán
TZ: Tanzania
UA: Ucrania
UG: Uganda
US: Estados Unidos; EE. UU.
UY: Uruguay
UZ: Uzbekistán
VA: Ciudad del Vaticano
VC: San Vicente y las Granadinas; San Vicente y Granadinas
VE: Venezuela
VG: Islas Vírgenes Británicas; Islas Vírgenes del Reino Unido; Islas Vírgenes
VI: Islas Vírgenes de EE. UU.; Islas Vírgenes de los Estados Unidos
VN: Vietnam
VU: Vanuatu
WF: Wallis y Futuna
WS: Samoa
XK: Kosovo
YE: Yemen
YT: Mayotte
ZA: Sudáfrica
ZM: Zambia
ZW: Zimbabue
`,
'et': () => `AD: Andorra
AE: Araabia Ühendemiraadid
AF: Afganistan
AG: Antigua ja Barbuda
AI: Anguilla
AL: Albaania
AM: Armeenia
AO: Angola
AQ: Antarktika
AR: Argentina
AS: Ameerika Samoa
AT: Austria
AU: Austraalia
AW: Aruba
AX: Ahvenamaa
AZ: Aserbaidžaan
BA: Bosnia ja Hertsegoviina
BB: Barbados
BD: Bangladesh
BE: Belgia
BF: Burkina Faso
BG: Bulgaaria
BH: Bahrein
BI: Burundi
BJ: Benin
BL: Saint-Barthélemy
BM: Bermuda
BN: Brunei
BO: Boliivia
BQ: Kariibi Madalmaad
BR: Brasiilia
BS: Bahama
BT: Bhutan
BV: Bouvet’ saar
BW: Botswana
BY: Valgevene
BZ: Belize
CA: Kanada
CC: Kookossaared
CD: Kongo DV; Kongo-Kinshasa
CF: Kesk-Aafrika Vabariik
CG: Kongo Vabariik; Kongo-Brazzaville
CH: Šveits
CI: Elevandiluurannik; Côte d’Ivoire
CK: Cooki saared
CL: Tšiili
CM: Kamerun
CN: Hiina
CO: Colombia
CR: Costa Rica
CU: Kuuba
CV: Roheneemesaared
CW: Curaçao
CX: Jõulusaar
CY: Küpros
CZ: Tšehhi; Tšehhi Vabariik
DE: Saksamaa
DJ: Djibouti
DK: Taani
DM: Dominica
DO: Dominikaani Vabariik
DZ: Alžeeria
EC: Ecuador
EE: Eesti
EG: Egiptus
EH: Lääne-Sahara
ER: Eritrea
ES: Hispaania
ET: Etioopia
FI: Soome
FJ: Fidži
FK: Falklandi saared; Malviini saared
FM: Mikroneesia
FO: Fääri saared
FR: Prantsusmaa
GA: Gabon
GB: Ühendkuningriik; ÜK
GD: Grenada
GE: Gruusia
GF: Prantsuse Guajaana
GG: Guernsey
GH: Ghana
GI: Gibraltar
GL: Gröönimaa
GM: Gambia
GN: Guinea
GP: Guadeloupe
GQ: Ekvatoriaal-Guinea
GR: Kreeka
GS: Lõuna-Georgia ja Lõuna-Sandwichi saared
GT: Guatemala
GU: Guam
GW: Guinea-Bissau
GY: Guyana
HK: Hongkong; Hongkongi erihalduspiirkond
HM: Heardi ja McDonaldi saared
HN: Honduras
HR: Horvaatia
HT: Haiti
HU: Ungari
ID: Indoneesia
IE: Iirimaa
IL: Iisrael
IM: Mani saar
IN: India
IO: Briti India ookeani ala
IQ: Iraak
IR: Iraan
IS: Island
IT: Itaalia
JE: Jersey
JM: Jamaica
JO: Jordaania
JP: Jaapan
KE: Keenia
KG: Kõrgõzstan
KH: Kambodža
KI: Kiribati
KM: Komoorid
KN: Saint Kitts ja Nevis
KP: Põhja-Korea
KR: Lõuna-Korea
KW: Kuveit
KY: Kaimanisaared
KZ: Kasahstan
LA: Laos
LB: Liibanon
LC: Saint Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Libeeria
LS: Lesotho
LT: Leedu
LU: Luksemburg
LV: Läti
LY: Liibüa
MA: Maroko
MC: Monaco
MD: Moldova
ME: Montenegro
MF: Saint-Martin
MG: Madagaskar
MH: Marshalli Saared
MK: Põhja-Makedoonia
ML: Mali
MM: Myanmar; Birma
MN: Mongoolia
MO: Macau; Macau erihalduspiirkond
MP: Põhja-Mariaanid
MQ: Martinique
MR: Mauritaania
MS: Montserrat
MT: Malta
MU: Mauritius
MV: Maldiivid
MW: Malawi
MX: Mehhiko
MY: Malaisia
MZ: Mosambiik
NA: Namiibia
NC: Uus-Kaledoonia
NE: Niger
NF: Norfolk
NG: Nigeeria
NI: Nicaragua
NL: Holland
NO: Norra
NP: Nepal
NR: Nauru
NU: Niue
NZ: Uus-Meremaa; Aotearoa Uus-Meremaa
OM: Omaan
PA: Panama
PE: Peruu
PF: Prantsuse Polüneesia
PG: Paapua Uus-Guinea
PH: Filipiinid
PK: Pakistan
PL: Poola
PM: Saint-Pierre ja Miquelon
PN: Pitcairni saared
PR: Puerto Rico
PS: Palestiina; Palestiina alad
PT: Portugal
PW: Belau
PY: Paraguay
QA: Katar
RE: Réunion
RO: Rumeenia
RS: Serbia
RU: Venemaa
RW: Rwanda
SA: Saudi Araabia
SB: Saalomoni Saared
SC: Seišellid
SD: Sudaan
SE: Rootsi
SG: Singapur
SH: Saint Helena
SI: Sloveenia
SJ: Svalbard ja Jan Mayen
SK: Slovakkia
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somaalia
SR: Suriname
SS: Lõuna-Sudaan
ST: São Tomé ja Príncipe
SV: El Salvador
SX: Sint Maarten
SY: Süüria
SZ: Svaasimaa; eSwatini
TC: Turks ja Caicos
TD: Tšaad
TF: Prantsuse Lõunaalad
TG: Togo
TH: Tai
TJ: Tadžikistan
TK: Tokelau
TL: Ida-Timor; Timor-Leste
TM: Türkmenistan
TN: Tuneesia
TO: Tonga
TR: Türgi
TT: Trinidad ja Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tansaania
UA: Ukraina
UG: Uganda
US: Ameerika Ühendriigid; USA
UY: Uruguay
UZ: Usbekistan
VA: Vatikan
VC: Saint Vincent ja Grenadiinid
VE: Venezuela
VG: Briti Neitsisaared
VI: USA Neitsisaared
VN: Vietnam
VU: Vanuatu
WF: Wallis ja Futuna
WS: Samoa
XK: Kosovo
YE: Jeemen
YT: Mayotte
ZA: Lõuna-Aafrika Vabariik
ZM: Sambia
ZW: Zimbabwe
`,
'fa': () => `AD: آندورا
AE: امارات متحدهٔ عربی; امارات
AF: افغانستان
AG: آنتیگوا و باربودا
AI: آنگویلا
AL: آلبانی
AM: ارمنستان
AO: آنگولا
AQ: جنوبگان
AR: آرژانتین
AS: ساموآی امریکا
AT: اتریش
AU: استرالیا
AW: آروبا
AX: جزایر آلاند; جزایر الند
AZ: جمهوری آذربایجان
BA: بوسنی و هرزگوین
BB: باربادوس
BD: بنگلادش
BE: بلژیک
BF: بورکینافاسو
BG: بلغارستان
BH: بحرین
BI: بوروندی
BJ: بنین
BL: سن بارتلمی
BM: برمودا
BN: برونئی
BO: بولیوی
BQ: جزایر کارائیب هلند
BR: برزیل
BS: باهاما
BT: بوتان
BV: جزیرهٔ بووه
BW: بوتسوانا
BY: بلاروس
BZ: بلیز
CA: کانادا
CC: جزایر کوکوس
CD: کنگو - کینشاسا; کنگو; جمهوری دموکراتیک; کنگو دموکراتیک
CF: جمهوری افریقای مرکزی
CG: کنگو - برازویل; کنگو; جمهوری کُنگو; جمهوری برازاویل کُنگو
CH: سوئیس
CI: ساحل عاج; ساحل‌عاج
CK: جزایر کوک
CL: شیلی
CM: کامرون
CN: چین
CO: کلمبیا
CR: کاستاریکا
CU: کوبا
CV: کیپ‌ورد; دماغهٔ سبز; جمهوری کبو ورد
CW: کوراسائو
CX: جزیرهٔ کریسمس
CY: قبرس
CZ: چک; جمهوری چک
DE: آلمان
DJ: جیبوتی
DK: دانمارک
DM: دومینیکا
DO: جمهوری دومینیکن
DZ: الجزایر
EC: اکوادور
EE: استونی
EG: مصر
EH: صحرای غربی
ER: اریتره
ES: اسپانیا
ET: اتیوپی
FI: فنلاند
FJ: فیجی
FK: جزایر فالکلند; ایسلاس مالویناس
FM: میکرونزی
FO: جزایر فارو; جزایر فاروئه
FR: فرانسه
GA: گابن; جمهوری گابُن
GB: بریتانیا; انگلیس
GD: گرنادا
GE: گرجستان
GF: گویان فرانسه
GG: گرنزی
GH: غنا
GI: جبل‌الطارق; جبل طارق
GL: گرینلند; گروئنلند
GM: گامبیا
GN: گینه; پاپوآ گینه نو
GP: گوادلوپ
GQ: گینهٔ استوایی
GR: یونان
GS: جورجیای جنوبی و جزایر ساندویچ جنوبی; جزایر جورجیای جنوبی و ساندویچ جنوبی
GT: گواتمالا
GU: گوام
GW: گینهٔ بیسائو
GY: گویان
HK: هنگ‌کنگ; هنگ‌کنگ، منطقهٔ ویژهٔ اداری چین; هُنگ کُنگ
HM: هرد و جزایر مک‌دونالد; جزیره هرد و جزایر مک‌دونالد
HN: هندوراس
HR: کرواسی
HT: هائیتی
HU: مجارستان
ID: اندونزی
IE: ایرلند
IL: اسرائیل; فلسطين اشغالی
IM: جزیرهٔ من
IN: هند
IO: قلمرو بریتانیا در اقیانوس هند
IQ: عراق
IR: ایران
IS: ایسلند
IT: ایتالیا
JE: جرزی
JM: جامائیکا
JO: اردن; پادشاهی اُردُن هاشمی
JP: ژاپن
KE: کنیا
KG: قرقیزستان; جمهوری قِرقیزستان
KH: کامبوج
KI: کیریباتی
KM: کومور; اتحاد قُمُر; مجمع‌الجزایر قمر
KN: سنت کیتس و نویس
KP: کرهٔ شمالی; جمهوری دموکراتیک خلق کره
KR: کرهٔ جنوبی; جمهوری کره
KW: کویت
KY: جزایر کِیمن
KZ: قزاقستان
LA: لائوس
LB: لبنان
LC: سنت لوسیا
LI: لیختن‌اشتاین
LK: سری‌لانکا
LR: لیبریا
LS: لسوتو
LT: لیتوانی; لیتوانیایی‌ها
LU: لوکزامبورگ
LV: لتونی
LY: لیبی
MA: مراکش
MC: موناکو
MD: مولداوی
ME: مونته‌نگرو
MF: سنت مارتین; سن مارتن
MG: ماداگاسکار
MH: جزایر مارشال
MK: مقدونیهٔ شمالی
ML: مالی
MM: میانمار; برمه
MN: مغولستان
MO: ماکائو; ماکائو، منطقهٔ ویژهٔ اداری چین
MP: جزایر ماریانای شمالی
MQ: مارتینیک
MR: موریتانی
MS: مونت‌سرات
MT: مالت
MU: موریس
MV: مالدیو
MW: مالاوی
MX: مکزیک
MY: مالزی
MZ: موزامبیک
NA: نامیبیا
NC: کالدونیای جدید
NE: نیجر
NF: جزیرهٔ نورفولک; جزیره نورفک; قلمرو جزایر نورفک
NG: نیجریه
NI: نیکاراگوئه
NL: هلند
NO: نروژ
NP: نپال
NR: نائورو
NU: نیوئه; نیووی
NZ: نیوزیلند; آتروا نیوزیلند
OM: عمان; سلطان‌نشین عُمان
PA: پاناما
PE: پرو
PF: پلی‌نزی فرانسه
PG: پاپوا گینهٔ نو; مملکت مستقل پاپوآ گینهٔ نو
PH: فیلیپین
PK: پاکستان
PL: لهستان
PM: سن پیر و میکلن; سن-پیر-ا-میکلون
PN: جزایر پیت‌کرن
PR: پورتوریکو
PS: فلسطین; سرزمین‌های فلسطینی
PT: پرتغال
PW: پالائو
PY: پاراگوئه
QA: قطر
RE: رئونیون
RO: رومانی
RS: صربستان
RU: روسیه
RW: رواندا
SA: عربستان سعودی; پادشاهی عربی سَعودی
SB: جزایر سلیمان
SC: سیشل
SD: سودان
SE: سوئد
SG: سنگاپور
SH: سنت هلن
SI: اسلوونی
SJ: سوالبارد و یان ماین
SK: اسلواکی
SL: سیرالئون
SM: سان‌مارینو; سان مارینو
SN: سنگال
SO: سومالی
SR: سورینام
SS: سودان جنوبی
ST: سائوتومه و پرینسیپ; سائوتومه و پرنسیپ
SV: السالوادور
SX: سنت مارتن; سن مارتن
SY: سوریه
SZ: اسواتینی; سوازیلند
TC: جزایر تورکس و کایکوس
TD: چاد
TF: سرزمین‌های جنوبی فرانسه; سرزمین‌های جنوبی و جنوبگانی فرانسه
TG: توگو
TH: تایلند
TJ: تاجیکستان
TK: توکلائو
TL: تیمور-لسته; تیمور شرقی
TM: ترکمنستان
TN: تونس
TO: تونگا
TR: ترکیه
TT: ترینیداد و توباگو
TV: تووالو
TW: تایوان; جمهوری چین
TZ: تانزانیا
UA: اوکراین
UG: اوگاندا
US: ایالات متحده; ایالات متحده آمریکا
UY: اروگوئه
UZ: ازبکستان
VA: واتیکان
VC: سنت وینسنت و گرنادین; سنت وینسنت و گرنادین‌ها
VE: ونزوئلا
VG: جزایر ویرجین بریتانیا
VI: جزایر ویرجین ایالات متحده; جزایر ویرجین ایالات متحده آمریکا
VN: ویتنام
VU: وانواتو
WF: والیس و فوتونا
WS: ساموآ
XK: کوزوو
YE: یمن
YT: مایوت
ZA: افریقای جنوبی
ZM: زامبیا
ZW: زیمبابوه
`,
'fi': () => `AD: Andorra
AE: Arabiemiirikunnat
AF: Afganistan
AG: Antigua ja Barbuda
AI: Anguilla
AL: Albania
AM: Armenia
AO: Angola
AQ: Antarktis
AR: Argentiina
AS: Amerikan Samoa
AT: Itävalta
AU: Australia
AW: Aruba
AX: Ahvenanmaa
AZ: Azerbaidžan
BA: Bosnia ja Hertsegovina
BB: Barbados
BD: Bangladesh
BE: Belgia
BF: Burkina Faso
BG: Bulgaria
BH: Bahrain
BI: Burundi
BJ: Benin
BL: Saint-Barthélemy
BM: Bermuda
BN: Brunei
BO: Bolivia
BQ: Karibian Alankomaat
BR: Brasilia
BS: Bahama
BT: Bhutan
BV: Bouvet’nsaari
BW: Botswana
BY: Valko-Venäjä
BZ: Belize
CA: Kanada
CC: Kookossaaret
CD: Kongon demokraattinen tasavalta; Kongo-Kinshasa
CF: Keski-Afrikan tasavalta
CG: Kongon tasavalta; Kongo-Brazzaville
CH: Sveitsi
CI: Norsunluurannikko; Côte d’Ivoire
CK: Cookinsaaret
CL: Chile
CM: Kamerun
CN: Kiina
CO: Kolumbia
CR: Costa Rica
CU: Kuuba
CV: Kap Verde
CW: Curaçao
CX: Joulusaari
CY: Kypros
CZ: Tšekki; Tšekin tasavalta
DE: Saksa
DJ: Djibouti
DK: Tanska
DM: Dominica
DO: Dominikaaninen tasavalta
DZ: Algeria
EC: Ecuador
EE: Viro
EG: Egypti
EH: Länsi-Sahara
ER: Eritrea
ES: Espanja
ET: Etiopia
FI: Suomi
FJ: Fidži
FK: Falklandinsaaret; Malvinassaaret
FM: Mikronesia
FO: Färsaaret
FR: Ranska
GA: Gabon
GB: Iso-Britannia; Britannia
GD: Grenada
GE: Georgia
GF: Ranskan Guayana
GG: Guernsey
GH: Ghana
GI: Gibraltar
GL: Grönlanti
GM: Gambia
GN: Guinea
GP: Guadeloupe
GQ: Päiväntasaajan Guinea
GR: Kreikka
GS: Etelä-Georgia ja Eteläiset Sandwichinsaaret
GT: Guatemala
GU: Guam
GW: Guinea-Bissau
GY: Guyana
HK: Hongkong; Hongkong – Kiinan erityishallintoalue
HM: Heard ja McDonaldinsaaret
HN: Honduras
HR: Kroatia
HT: Haiti
HU: Unkari
ID: Indonesia
IE: Irlanti
IL: Israel
IM: Mansaari
IN: Intia
IO: Brittiläinen Intian valtameren alue
IQ: Irak
IR: Iran
IS: Islanti
IT: Italia
JE: Jersey
JM: Jamaika
JO: Jordania
JP: Japani
KE: Kenia
KG: Kirgisia
KH: Kambodža
KI: Kiribati
KM: Komorit
KN: Saint Kitts ja Nevis
KP: Pohjois-Korea
KR: Etelä-Korea
KW: Kuwait
KY: Caymansaaret
KZ: Kazakstan
LA: Laos
LB: Libanon
LC: Saint Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia
LS: Lesotho
LT: Liettua
LU: Luxemburg
LV: Latvia
LY: Libya
MA: Marokko
MC: Monaco
MD: Moldova
ME: Montenegro
MF: Saint-Martin
MG: Madagaskar
MH: Marshallinsaaret
MK: Pohjois-Makedonia
ML: Mali
MM: Myanmar; Burma
MN: Mongolia
MO: Macao; Macao – Kiinan erityishallintoalue
MP: Pohjois-Mariaanit
MQ: Martinique
MR: Mauritania
MS: Montserrat
MT: Malta
MU: Mauritius
MV: Malediivit
MW: Malawi
MX: Meksiko
MY: Malesia
MZ: Mosambik
NA: Namibia
NC: Uusi-Kaledonia
NE: Niger
NF: Norfolkinsaari
NG: Nigeria
NI: Nicaragua
NL: Alankomaat
NO: Norja
NP: Nepal
NR: Nauru
NU: Niue
NZ: Uusi-Seelanti; Aotearoa
OM: Oman
PA: Panama
PE: Peru
PF: Ranskan Polynesia
PG: Papua-Uusi-Guinea
PH: Filippiinit
PK: Pakistan
PL: Puola
PM: Saint-Pierre ja Miquelon
PN: Pitcairn
PR: Puerto Rico
PS: Palestiina; Palestiinalaisalue
PT: Portugali
PW: Palau
PY: Paraguay
QA: Qatar
RE: Réunion
RO: Romania
RS: Serbia
RU: Venäjä
RW: Ruanda
SA: Saudi-Arabia
SB: Salomonsaaret
SC: Seychellit
SD: Sudan
SE: Ruotsi
SG: Singapore
SH: Saint Helena
SI: Slovenia
SJ: Huippuvuoret ja Jan Mayen
SK: Slovakia
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Suriname
SS: Etelä-Sudan
ST: São Tomé ja Príncipe
SV: El Salvador
SX: Sint Maarten
SY: Syyria
SZ: Eswatini; Swazimaa
TC: Turks- ja Caicossaaret
TD: Tšad
TF: Ranskan eteläiset ja antarktiset alueet
TG: Togo
TH: Thaimaa
TJ: Tadžikistan
TK: Tokelau
TL: Itä-Timor; Timor-Leste
TM: Turkmenistan
TN: Tunisia
TO: Tonga
TR: Turkki
TT: Trinidad ja Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tansania
UA: Ukraina
UG: Uganda
US: Yhdysvallat; USA
UY: Uruguay
UZ: Uzbekistan
VA: Vatikaani
VC: Saint Vincent ja Grenadiinit
VE: Venezuela
VG: Brittiläiset Neitsytsaaret
VI: Yhdysvaltain Neitsytsaaret
VN: Vietnam
VU: Vanuatu
WF: Wallis ja Futuna
WS: Samoa
XK: Kosovo
YE: Jemen
YT: Mayotte
ZA: Etelä-Afrikka
ZM: Sambia
ZW: Zimbabwe
`,
'fr': () => `AD: Andorre
AE: Émirats arabes unis
AF: Afghanistan
AG: Antigua-et-Barbuda
AI: Anguilla
AL: Albanie
AM: Arménie
AO: Angola
AQ: Antarctique
AR: Argentine; République argentine
AS: Samoa américaines
AT: Autriche
AU: Australie
AW: Aruba
AX: Îles Åland; Ahvenanmaa
AZ: Azerbaïdjan
BA: Bosnie-Herzégovine; Bosnie-et-Herzégovine
BB: Barbade
BD: Bangladesh
BE: Belgique
BF: Burkina Faso; République du Burkina
BG: Bulgarie
BH: Bahreïn
BI: Burundi
BJ: Bénin
BL: Saint-Barthélemy
BM: Bermudes
BN: Brunei
BO: Bolivie
BQ: Pays-Bas caribéens; Bonaire, Saint-Eustache et Saba
BR: Brésil
BS: Bahamas
BT: Bhoutan
BV: Île Bouvet
BW: Botswana
BY: Biélorussie
BZ: Belize
CA: Canada
CC: Îles Cocos; Territoire des îles Cocos (Keeling)
CD: Congo-Kinshasa; Congo; RDC; Rép. dém.
CF: République centrafricaine
CG: Congo-Brazzaville; République du Congo; Congo
CH: Suisse; Confédération suisse
CI: Côte d’Ivoire; République de Côte d’Ivoire
CK: Îles Cook
CL: Chili
CM: Cameroun
CN: Chine
CO: Colombie
CR: Costa Rica
CU: Cuba
CV: Cap-Vert; Îles du Cap-Vert
CW: Curaçao
CX: Île Christmas; Territoire de l'île Christmas
CY: Chypre
CZ: Tchéquie; République tchèque
DE: Allemagne
DJ: Djibouti
DK: Danemark
DM: Dominique
DO: République dominicaine
DZ: Algérie
EC: Équateur
EE: Estonie
EG: Égypte
EH: Sahara occidental; République arabe sahraouie démocratique
ER: Érythrée
ES: Espagne
ET: Éthiopie
FI: Finlande
FJ: Fidji
FK: Îles Malouines; Îles Falkland
FM: Micronésie
FO: Îles Féroé
FR: France; République française
GA: Gabon; République gabonaise
GB: Royaume-Uni; R.-U.
GD: Grenade
GE: Géorgie
GF: Guyane française; Guyane
GG: Guernesey
GH: Ghana
GI: Gibraltar
GL: Groenland
GM: Gambie
GN: Guinée
GP: Guadeloupe
GQ: Guinée équatoriale
GR: Grèce; République hellénique
GS: Géorgie du Sud-et-les Îles Sandwich du Sud
GT: Guatemala
GU: Guam
GW: Guinée-Bissau
GY: Guyana
HK: Hong Kong; R.A.S. chinoise de Hong Kong
HM: Îles Heard-et-MacDonald
HN: Honduras
HR: Croatie
HT: Haïti
HU: Hongrie
ID: Indonésie
IE: Irlande
IL: Israël
IM: Île de Man; Isle of Man
IN: Inde
IO: Territoire britannique de l’océan Indien
IQ: Irak
IR: Iran
IS: Islande
IT: Italie; République italienne
JE: Jersey
JM: Jamaïque
JO: Jordanie
JP: Japon
KE: Kenya
KG: Kirghizstan; Kirghizistan; République kirghize
KH: Cambodge
KI: Kiribati
KM: Comores
KN: Saint-Christophe-et-Niévès
KP: Corée du Nord; République populaire démocratique de Corée
KR: Corée du Sud; République de Corée
KW: Koweït
KY: Îles Caïmans
KZ: Kazakhstan
LA: Laos; République démocratique populaire lao
LB: Liban; République libanaise
LC: Sainte-Lucie
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia; République du Libéria
LS: Lesotho
LT: Lituanie
LU: Luxembourg
LV: Lettonie
LY: Libye; Grande République arabe libyenne populaire et socialiste
MA: Maroc
MC: Monaco
MD: Moldavie
ME: Monténégro
MF: Saint-Martin
MG: Madagascar
MH: Îles Marshall
MK: Macédoine du Nord
ML: Mali
MM: Myanmar; Birmanie
MN: Mongolie
MO: Macao; R.A.S. chinoise de Macao
MP: Îles Mariannes du Nord; Commonwealth des îles Mariannes du Nord
MQ: Martinique
MR: Mauritanie
MS: Montserrat
MT: Malte
MU: Maurice; Île Maurice
MV: Maldives
MW: Malawi
MX: Mexique
MY: Malaisie
MZ: Mozambique
NA: Namibie
NC: Nouvelle-Calédonie
NE: Niger
NF: Île Norfolk; Territoire de l'île Norfolk
NG: Nigeria
NI: Nicaragua
NL: Pays-Bas
NO: Norvège
NP: Népal
NR: Nauru
NU: Niue
NZ: Nouvelle-Zélande; Aotearoa
OM: Oman
PA: Panama
PE: Pérou
PF: Polynésie française
PG: Papouasie-Nouvelle-Guinée
PH: Philippines
PK: Pakistan
PL: Pologne
PM: Saint-Pierre-et-Miquelon
PN: Îles Pitcairn; Groupe d'îles Pitcairn
PR: Porto Rico
PS: Palestine; Territoires palestiniens
PT: Portugal; République portugaise
PW: Palaos
PY: Paraguay
QA: Qatar
RE: La Réunion; Réunion
RO: Roumanie
RS: Serbie
RU: Russie
RW: Rwanda; République rwandaise
SA: Arabie saoudite
SB: Îles Salomon
SC: Seychelles
SD: Soudan
SE: Suède
SG: Singapour
SH: Sainte-Hélène; Sainte-Hélène, Ascension et Tristan da Cunha
SI: Slovénie
SJ: Svalbard et Jan Mayen; Jan Mayen Svalbard
SK: Slovaquie; République slovaque
SL: Sierra Leone
SM: Saint-Marin
SN: Sénégal
SO: Somalie
SR: Suriname; Surinam
SS: Soudan du Sud
ST: Sao Tomé-et-Principe
SV: Salvador
SX: Saint-Martin; Sint Maarten
SY: Syrie; République arabe syrienne
SZ: Eswatini; Swaziland
TC: Îles Turques-et-Caïques
TD: Tchad
TF: Terres australes françaises; Terres australes et antarctiques françaises
TG: Togo; République togolaise
TH: Thaïlande
TJ: Tadjikistan
TK: Tokelau
TL: Timor oriental
TM: Turkménistan
TN: Tunisie; République tunisienne
TO: Tonga
TR: Turquie; Türkiye
TT: Trinité-et-Tobago
TV: Tuvalu
TW: Taïwan
TZ: Tanzanie
UA: Ukraine
UG: Ouganda
US: États-Unis; É.-U.; Les états-unis d'Amérique
UY: Uruguay
UZ: Ouzbékistan
VA: État de la Cité du Vatican; Cité du Vatican
VC: Saint-Vincent-et-les Grenadines
VE: Venezuela
VG: Îles Vierges britanniques; îles Vierges
VI: Îles Vierges des États-Unis
VN: Viêt Nam
VU: Vanuatu
WF: Wallis-et-Futuna; Territoire des îles Wallis et Futuna
WS: Samoa
XK: Kosovo
YE: Yémen
YT: Mayotte
ZA: Afrique du Sud
ZM: Zambie
ZW: Zimbabwe
`,
'he': () => `AD: אנדורה
AE: איחוד האמירויות הערביות
AF: אפגניסטן
AG: אנטיגואה וברבודה
AI: אנגווילה
AL: אלבניה
AM: ארמניה
AO: אנגולה
AQ: אנטארקטיקה
AR: ארגנטינה
AS: סמואה האמריקנית
AT: אוסטריה
AU: אוסטרליה
AW: ארובה
AX: איי אולנד
AZ: אזרבייג׳ן
BA: בוסניה והרצגובינה
BB: ברבדוס
BD: בנגלדש
BE: בלגיה
BF: בורקינה פאסו
BG: בולגריה
BH: בחריין
BI: בורונדי
BJ: בנין
BL: סנט ברתולומיאו
BM: ברמודה
BN: ברוניי
BO: בוליביה
BQ: האיים הקריביים ההולנדיים
BR: ברזיל
BS: איי בהאמה
BT: בהוטן
BV: האי בובה
BW: בוטסואנה
BY: בלארוס
BZ: בליז
CA: קנדה
CC: איי קוקוס
CD: קונגו - קינשאסה; קונגו; הרפובליקה הדמוקרטית של קונגו
CF: הרפובליקה המרכז-אפריקאית
CG: קונגו - ברזאויל; קונגו
CH: שווייץ
CI: חוף השנהב; קוט דיוואר
CK: איי קוק
CL: צ׳ילה
CM: קמרון
CN: סין
CO: קולומביה
CR: קוסטה ריקה
CU: קובה
CV: כף ורדה
CW: קוראסאו
CX: אי חג המולד
CY: קפריסין
CZ: צ׳כיה; הרפובליקה הצ׳כית
DE: גרמניה
DJ: ג׳יבוטי
DK: דנמרק
DM: דומיניקה
DO: הרפובליקה הדומיניקנית
DZ: אלג׳יריה
EC: אקוודור
EE: אסטוניה
EG: מצרים
EH: סהרה המערבית
ER: אריתריאה
ES: ספרד
ET: אתיופיה
FI: פינלנד
FJ: פיג׳י
FK: איי פוקלנד; איי מלווינס
FM: מיקרונזיה
FO: איי פארו
FR: צרפת
GA: גבון
GB: בריטניה
GD: גרנדה
GE: גאורגיה
GF: גיאנה הצרפתית
GG: גרנזי
GH: גאנה
GI: גיברלטר
GL: גרינלנד
GM: גמביה
GN: גינאה
GP: גוואדלופ
GQ: גינאה המשוונית
GR: יוון
GS: ג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים
GT: גואטמלה
GU: גואם
GW: גינאה-ביסאו
GY: גיאנה
HK: הונג קונג
HM: איי הרד ומקדונלד
HN: הונדורס
HR: קרואטיה
HT: האיטי
HU: הונגריה
ID: אינדונזיה
IE: אירלנד
IL: ישראל
IM: האי מאן
IN: הודו
IO: הטריטוריה הבריטית באוקיינוס ההודי
IQ: עיראק
IR: איראן
IS: איסלנד
IT: איטליה
JE: ג׳רזי
JM: ג׳מייקה
JO: ירדן
JP: יפן
KE: קניה
KG: קירגיזסטן
KH: קמבודיה
KI: קיריבאטי
KM: קומורו
KN: סנט קיטס ונוויס
KP: קוריאה הצפונית
KR: קוריאה הדרומית
KW: כווית
KY: איי קיימן
KZ: קזחסטן
LA: לאוס
LB: לבנון
LC: סנט לוסיה
LI: ליכטנשטיין
LK: סרי לנקה
LR: ליבריה
LS: לסוטו
LT: ליטא
LU: לוקסמבורג
LV: לטביה
LY: לוב
MA: מרוקו
MC: מונקו
MD: מולדובה
ME: מונטנגרו
MF: סן מרטן
MG: מדגסקר
MH: איי מרשל
MK: מקדוניה הצפונית
ML: מאלי
MM: מיאנמר; בורמה
MN: מונגוליה
MO: מקאו
MP: איי מריאנה הצפוניים
MQ: מרטיניק
MR: מאוריטניה
MS: מונסראט
MT: מלטה
MU: מאוריציוס
MV: האיים המלדיביים
MW: מלאווי
MX: מקסיקו
MY: מלזיה
MZ: מוזמביק
NA: נמיביה
NC: קלדוניה החדשה
NE: ניז׳ר
NF: האי נורפוק
NG: ניגריה
NI: ניקרגואה
NL: הולנד
NO: נורווגיה
NP: נפאל
NR: נאורו
NU: ניווה
NZ: ניו זילנד; אאוטארואה
OM: עומאן
PA: פנמה
PE: פרו
PF: פולינזיה הצרפתית
PG: פפואה גינאה החדשה
PH: הפיליפינים
PK: פקיסטן
PL: פולין
PM: סנט פייר ומיקלון
PN: איי פיטקרן
PR: פוארטו ריקו
PS: פלסטין; השטחים הפלסטיניים
PT: פורטוגל
PW: פלאו
PY: פרגוואי
QA: קטאר
RE: ראוניון
RO: רומניה
RS: סרביה
RU: רוסיה
RW: רואנדה
SA: ערב הסעודית
SB: איי שלמה
SC: איי סיישל
SD: סודן
SE: שוודיה
SG: סינגפור
SH: סנט הלנה
SI: סלובניה
SJ: סבאלברד ויאן מאיין
SK: סלובקיה
SL: סיירה לאון
SM: סן מרינו
SN: סנגל
SO: סומליה
SR: סורינאם
SS: דרום סודן
ST: סאו טומה ופרינסיפה
SV: אל סלבדור
SX: סנט מארטן
SY: סוריה
SZ: אסוואטיני; סווזילנד
TC: איי טרקס וקייקוס
TD: צ׳אד
TF: הטריטוריות הדרומיות של צרפת
TG: טוגו
TH: תאילנד
TJ: טג׳יקיסטן
TK: טוקלאו
TL: טימור-לסטה; מזרח טימור
TM: טורקמניסטן
TN: תוניסיה
TO: טונגה
TR: טורקיה
TT: טרינידד וטובגו
TV: טובאלו
TW: טייוואן
TZ: טנזניה
UA: אוקראינה
UG: אוגנדה
US: ארצות הברית; ארה״ב
UY: אורוגוואי
UZ: אוזבקיסטן
VA: הוותיקן
VC: סנט וינסנט והגרנדינים
VE: ונצואלה
VG: איי הבתולה הבריטיים
VI: איי הבתולה של ארצות הברית
VN: וייטנאם
VU: ונואטו
WF: איי ווליס ופוטונה
WS: סמואה
XK: קוסובו
YE: תימן
YT: מאיוט
ZA: דרום אפריקה
ZM: זמביה
ZW: זימבבואה
`,
'hi': () => `AD: एंडोरा
AE: संयुक्त अरब अमीरात
AF: अफ़गानिस्तान
AG: एंटिगुआ और बरबुडा
AI: एंग्विला
AL: अल्बानिया
AM: आर्मेनिया
AO: अंगोला
AQ: अंटार्कटिका
AR: अर्जेंटीना
AS: अमेरिकी समोआ
AT: ऑस्ट्रिया
AU: ऑस्ट्रेलिया
AW: अरूबा
AX: एलैंड द्वीपसमूह
AZ: अज़रबैजान
BA: बोस्निया और हर्ज़ेगोविना
BB: बारबाडोस
BD: बांग्लादेश
BE: बेल्जियम
BF: बुर्किना फ़ासो
BG: बुल्गारिया
BH: बहरीन
BI: बुरुंडी
BJ: बेनिन
BL: सेंट बार्थेलेमी
BM: बरमूडा
BN: ब्रूनेई
BO: बोलीविया
BQ: कैरिबियन नीदरलैंड
BR: ब्राज़ील
BS: बहामास
BT: भूटान
BV: बोवेत द्वीप
BW: बोत्स्वाना
BY: बेलारूस
BZ: बेलीज़
CA: कनाडा
CC: कोकोस (कीलिंग) द्वीपसमूह
CD: कांगो - किंशासा; कांगो; डीआरसी
CF: मध्य अफ़्रीकी गणराज्य
CG: कांगो – ब्राज़ाविल; कांगो
CH: स्विट्ज़रलैंड
CI: कोत दिवुआर; आइवरी कोस्ट
CK: कुक द्वीपसमूह
CL: चिली
CM: कैमरून
CN: चीन
CO: कोलंबिया
CR: कोस्टारिका
CU: क्यूबा
CV: केप वर्ड
CW: कुरासाओ
CX: क्रिसमस द्वीप
CY: साइप्रस
CZ: चेकिया; चेक गणराज्य
DE: जर्मनी
DJ: जिबूती
DK: डेनमार्क
DM: डोमिनिका
DO: डोमिनिकन गणराज्य
DZ: अल्जीरिया
EC: इक्वाडोर
EE: एस्टोनिया
EG: मिस्र
EH: पश्चिमी सहारा
ER: इरिट्रिया
ES: स्पेन
ET: इथियोपिया
FI: फ़िनलैंड
FJ: फ़िजी
FK: फ़ॉकलैंड द्वीपसमूह; इज़्लास माल्विनास
FM: माइक्रोनेशिया
FO: फ़ेरो द्वीपसमूह
FR: फ़्रांस
GA: गैबॉन
GB: यूनाइटेड किंगडम; यू॰के॰
GD: ग्रेनाडा
GE: जॉर्जिया
GF: फ़्रेंच गुयाना
GG: गर्नसी
GH: घाना
GI: जिब्राल्टर
GL: ग्रीनलैंड
GM: गाम्बिया
GN: गिनी
GP: ग्वाडेलूप
GQ: इक्वेटोरियल गिनी
GR: यूनान
GS: दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह
GT: ग्वाटेमाला
GU: गुआम
GW: गिनी-बिसाउ
GY: गुयाना
HK: हाँग काँग
HM: हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह
HN: होंडूरास
HR: क्रोएशिया
HT: हैती
HU: हंगरी
ID: इंडोनेशिया
IE: आयरलैंड
IL: इज़राइल
IM: आइल ऑफ़ मैन
IN: भारत
IO: ब्रिटिश हिंद महासागरीय क्षेत्र
IQ: इराक
IR: ईरान
IS: आइसलैंड
IT: इटली
JE: जर्सी
JM: जमैका
JO: जॉर्डन
JP: जापान
KE: केन्या
KG: किर्गिज़स्तान
KH: कंबोडिया
KI: किरिबाती
KM: कोमोरोस
KN: सेंट किट्स और नेविस
KP: उत्तर कोरिया
KR: दक्षिण कोरिया
KW: कुवैत
KY: कैमेन द्वीपसमूह
KZ: कज़ाखस्तान
LA: लाओस
LB: लेबनान
LC: सेंट लूसिया
LI: लिचेंस्टीन
LK: श्रीलंका
LR: लाइबेरिया
LS: लेसोथो
LT: लिथुआनिया
LU: लग्ज़मबर्ग
LV: लातविया
LY: लीबिया
MA: मोरक्को
MC: मोनाको
MD: मॉल्डोवा
ME: मोंटेनेग्रो
MF: सेंट मार्टिन
MG: मेडागास्कर
MH: मार्शल द्वीपसमूह
MK: उत्तरी मकदूनिया
ML: माली
MM: म्यांमार; बर्मा
MN: मंगोलिया
MO: मकाऊ
MP: उत्तरी मारियाना द्वीपसमूह
MQ: मार्टीनिक
MR: मॉरिटानिया
MS: मोंटसेरात
MT: माल्टा
MU: मॉरीशस
MV: मालदीव
MW: मलावी
MX: मैक्सिको
MY: मलेशिया
MZ: मोज़ांबिक
NA: नामीबिया
NC: न्यू कैलेडोनिया
NE: नाइजर
NF: नॉरफ़ॉक द्वीप
NG: नाइजीरिया
NI: निकारागुआ
NL: नीदरलैंड
NO: नॉर्वे
NP: नेपाल
NR: नाउरु
NU: नीयू
NZ: न्यूज़ीलैंड; औटेआरोआ न्यूज़ीलैंड
OM: ओमान
PA: पनामा
PE: पेरू
PF: फ़्रेंच पोलिनेशिया
PG: पापुआ न्यू गिनी
PH: फ़िलिपींस
PK: पाकिस्तान
PL: पोलैंड
PM: सेंट पिएरे और मिक्वेलान
PN: पिटकैर्न द्वीपसमूह
PR: पोर्टो रिको
PS: फ़िलिस्तीन; फ़िलिस्तीनी क्षेत्र
PT: पुर्तगाल
PW: पलाऊ
PY: पराग्वे
QA: क़तर
RE: रियूनियन
RO: रोमानिया
RS: सर्बिया
RU: रूस
RW: रवांडा
SA: सऊदी अरब
SB: सोलोमन द्वीपसमूह
SC: सेशेल्स
SD: सूडान
SE: स्वीडन
SG: सिंगापुर
SH: सेंट हेलेना
SI: स्लोवेनिया
SJ: स्वालबार्ड और जान मायेन
SK: स्लोवाकिया
SL: सिएरा लियोन
SM: सैन मेरीनो
SN: सेनेगल
SO: सोमालिया
SR: सूरीनाम
SS: दक्षिण सूडान
ST: साओ टोम और प्रिंसिपे
SV: अल सल्वाडोर
SX: सिंट मार्टिन
SY: सीरिया
SZ: एस्वाटिनी; स्वाज़ीलैंड
TC: तुर्क और कैकोज़ द्वीपसमूह
TD: चाड
TF: फ़्रांसीसी दक्षिणी क्षेत्र
TG: टोगो
TH: थाईलैंड
TJ: ताजिकिस्तान
TK: तोकेलाउ
TL: तिमोर-लेस्त; पूर्वी तिमोर
TM: तुर्कमेनिस्तान
TN: ट्यूनीशिया
TO: टोंगा
TR: तुर्किये
TT: त्रिनिदाद और टोबैगो
TV: तुवालू
TW: ताइवान
TZ: तंज़ानिया
UA: यूक्रेन
UG: युगांडा
US: संयुक्त राज्य; अमेरिका
UY: उरूग्वे
UZ: उज़्बेकिस्तान
VA: वेटिकन सिटी
VC: सेंट विंसेंट और ग्रेनाडाइंस
VE: वेनेज़ुएला
VG: ब्रिटिश वर्जिन द्वीपसमूह
VI: यू॰एस॰ वर्जिन द्वीपसमूह
VN: वियतनाम
VU: वनुआतू
WF: वालिस और फ़्यूचूना
WS: समोआ
XK: कोसोवो
YE: यमन
YT: मायोते
ZA: दक्षिण अफ़्रीका
ZM: ज़ाम्बिया
ZW: ज़िम्बाब्वे
`,
'hr': () => `AD: Andora
AE: Ujedinjeni Arapski Emirati
AF: Afganistan
AG: Antigva i Barbuda
AI: Angvila
AL: Albanija
AM: Armenija
AO: Angola
AQ: Antarktika
AR: Argentina
AS: Američka Samoa
AT: Austrija
AU: Australija
AW: Aruba
AX: Ålandski otoci
AZ: Azerbajdžan
BA: Bosna i Hercegovina
BB: Barbados
BD: Bangladeš
BE: Belgija
BF: Burkina Faso
BG: Bugarska
BH: Bahrein
BI: Burundi
BJ: Benin
BL: Saint Barthélemy
BM: Bermudi
BN: Brunej
BO: Bolivija
BQ: Karipski otoci Nizozemske
BR: Brazil
BS: Bahami
BT: Butan
BV: Otok Bouvet
BW: Bocvana
BY: Bjelorusija
BZ: Belize
CA: Kanada
CC: Kokosovi (Keelingovi) Otoci
CD: Kongo - Kinshasa; Kongo; DR
CF: Srednjoafrička Republika
CG: Kongo - Brazzaville; Kongo
CH: Švicarska
CI: Obala Bjelokosti; Bjelokosna Obala
CK: Cookovi Otoci
CL: Čile
CM: Kamerun
CN: Kina
CO: Kolumbija
CR: Kostarika
CU: Kuba
CV: Zelenortska Republika
CW: Curaçao
CX: Božićni Otok
CY: Cipar
CZ: Češka; Češka Republika
DE: Njemačka
DJ: Džibuti
DK: Danska
DM: Dominika
DO: Dominikanska Republika
DZ: Alžir
EC: Ekvador
EE: Estonija
EG: Egipat
EH: Zapadna Sahara
ER: Eritreja
ES: Španjolska
ET: Etiopija
FI: Finska
FJ: Fidži
FK: Falklandski Otoci; Malvini
FM: Mikronezija
FO: Farski Otoci
FR: Francuska
GA: Gabon
GB: Ujedinjeno Kraljevstvo; UK
GD: Grenada
GE: Gruzija
GF: Francuska Gijana
GG: Guernsey
GH: Gana
GI: Gibraltar
GL: Grenland
GM: Gambija
GN: Gvineja
GP: Guadalupe
GQ: Ekvatorska Gvineja
GR: Grčka
GS: Južna Georgia i Otoci Južni Sandwich
GT: Gvatemala
GU: Guam
GW: Gvineja Bisau
GY: Gvajana
HK: Hong Kong; PUP Hong Kong Kina
HM: Otoci Heard i McDonald
HN: Honduras
HR: Hrvatska
HT: Haiti
HU: Mađarska
ID: Indonezija
IE: Irska
IL: Izrael
IM: Otok Man
IN: Indija
IO: Britanski Indijskooceanski Teritorij
IQ: Irak
IR: Iran
IS: Island
IT: Italija
JE: Jersey
JM: Jamajka
JO: Jordan
JP: Japan
KE: Kenija
KG: Kirgistan
KH: Kambodža
KI: Kiribati
KM: Komori
KN: Sveti Kristofor i Nevis
KP: Sjeverna Koreja
KR: Južna Koreja
KW: Kuvajt
KY: Kajmanski Otoci
KZ: Kazahstan
LA: Laos
LB: Libanon
LC: Sveta Lucija
LI: Lihtenštajn
LK: Šri Lanka
LR: Liberija
LS: Lesoto
LT: Litva
LU: Luksemburg
LV: Latvija
LY: Libija
MA: Maroko
MC: Monako
MD: Moldavija
ME: Crna Gora
MF: Saint Martin
MG: Madagaskar
MH: Maršalovi Otoci
MK: Sjeverna Makedonija
ML: Mali
MM: Mjanmar; Burma
MN: Mongolija
MO: Makao; PUP Makao Kina
MP: Sjevernomarijanski Otoci
MQ: Martinik
MR: Mauretanija
MS: Montserrat
MT: Malta
MU: Mauricijus
MV: Maldivi
MW: Malavi
MX: Meksiko
MY: Malezija
MZ: Mozambik
NA: Namibija
NC: Nova Kaledonija
NE: Niger
NF: Otok Norfolk
NG: Nigerija
NI: Nikaragva
NL: Nizozemska
NO: Norveška
NP: Nepal
NR: Nauru
NU: Niue
NZ: Novi Zeland; Aotearoa Novi Zeland
OM: Oman
PA: Panama
PE: Peru
PF: Francuska Polinezija
PG: Papua Nova Gvineja
PH: Filipini
PK: Pakistan
PL: Poljska
PM: Sveti Petar i Mikelon
PN: Pitcairnovi Otoci
PR: Portoriko
PS: Palestina; Palestinsko područje
PT: Portugal
PW: Palau
PY: Paragvaj
QA: Katar
RE: Réunion
RO: Rumunjska
RS: Srbija
RU: Rusija
RW: Ruanda
SA: Saudijska Arabija
SB: Salomonovi Otoci
SC: Sejšeli
SD: Sudan
SE: Švedska
SG: Singapur
SH: Sveta Helena
SI: Slovenija
SJ: Svalbard i Jan Mayen
SK: Slovačka
SL: Sijera Leone
SM: San Marino
SN: Senegal
SO: Somalija
SR: Surinam
SS: Južni Sudan
ST: Sveti Toma i Princip
SV: Salvador
SX: Sint Maarten
SY: Sirija
SZ: Esvatini; Svazi
TC: Otoci Turks i Caicos
TD: Čad
TF: Francuski Južni Teritoriji
TG: Togo
TH: Tajland
TJ: Tadžikistan
TK: Tokelau
TL: Timor-Leste; Istočni Timor
TM: Turkmenistan
TN: Tunis
TO: Tonga
TR: Turska; Türkiye
TT: Trinidad i Tobago
TV: Tuvalu
TW: Tajvan
TZ: Tanzanija
UA: Ukrajina
UG: Uganda
US: Sjedinjene Američke Države; SAD
UY: Urugvaj
UZ: Uzbekistan
VA: Vatikan
VC: Sveti Vincent i Grenadini
VE: Venezuela
VG: Britanski Djevičanski Otoci
VI: Američki Djevičanski Otoci
VN: Vijetnam
VU: Vanuatu
WF: Wallis i Futuna
WS: Samoa
XK: Kosovo
YE: Jemen
YT: Mayotte
ZA: Južnoafrička Republika
ZM: Zambija
ZW: Zimbabve
`,
'hu': () => `AD: Andorra
AE: Egyesült Arab Emírségek
AF: Afganisztán
AG: Antigua és Barbuda
AI: Anguilla
AL: Albánia
AM: Örményország
AO: Angola
AQ: Antarktisz
AR: Argentína
AS: Amerikai Szamoa
AT: Ausztria
AU: Ausztrália
AW: Aruba
AX: Åland-szigetek
AZ: Azerbajdzsán
BA: Bosznia-Hercegovina
BB: Barbados
BD: Banglades
BE: Belgium
BF: Burkina Faso
BG: Bulgária
BH: Bahrein
BI: Burundi
BJ: Benin
BL: Saint-Barthélemy
BM: Bermuda
BN: Brunei
BO: Bolívia
BQ: Holland Karib-térség
BR: Brazília
BS: Bahama-szigetek
BT: Bhután
BV: Bouvet-sziget
BW: Botswana
BY: Belarusz
BZ: Belize
CA: Kanada
CC: Kókusz (Keeling)-szigetek
CD: Kongó – Kinshasa; Kongó; KDK
CF: Közép-afrikai Köztársaság
CG: Kongó – Brazzaville; Kongó
CH: Svájc
CI: Elefántcsontpart
CK: Cook-szigetek
CL: Chile
CM: Kamerun
CN: Kína
CO: Kolumbia
CR: Costa Rica
CU: Kuba
CV: Zöld-foki Köztársaság
CW: Curaçao
CX: Karácsony-sziget
CY: Ciprus
CZ: Csehország; Cseh Köztársaság
DE: Németország
DJ: Dzsibuti
DK: Dánia
DM: Dominika
DO: Dominikai Köztársaság
DZ: Algéria
EC: Ecuador
EE: Észtország
EG: Egyiptom
EH: Nyugat-Szahara
ER: Eritrea
ES: Spanyolország
ET: Etiópia
FI: Finnország
FJ: Fidzsi
FK: Falkland-szigetek; Malvin-szigetek
FM: Mikronézia
FO: Feröer szigetek
FR: Franciaország
GA: Gabon
GB: Egyesült Királyság; UK
GD: Grenada
GE: Grúzia
GF: Francia Guyana
GG: Guernsey
GH: Ghána
GI: Gibraltár
GL: Grönland
GM: Gambia
GN: Guinea
GP: Guadeloupe
GQ: Egyenlítői-Guinea
GR: Görögország
GS: Déli-Georgia és Déli-Sandwich-szigetek
GT: Guatemala
GU: Guam
GW: Bissau-Guinea
GY: Guyana
HK: Hongkong; Hongkong KKT
HM: Heard-sziget és McDonald-szigetek
HN: Honduras
HR: Horvátország
HT: Haiti
HU: Magyarország
ID: Indonézia
IE: Írország
IL: Izrael
IM: Man-sziget
IN: India
IO: Brit Indiai-óceáni Terület
IQ: Irak
IR: Irán
IS: Izland
IT: Olaszország
JE: Jersey
JM: Jamaica
JO: Jordánia
JP: Japán
KE: Kenya
KG: Kirgizisztán
KH: Kambodzsa
KI: Kiribati
KM: Comore-szigetek
KN: Saint Kitts és Nevis
KP: Észak-Korea
KR: Dél-Korea
KW: Kuvait
KY: Kajmán-szigetek
KZ: Kazahsztán
LA: Laosz
LB: Libanon
LC: Saint Lucia
LI: Liechtenstein
LK: Srí Lanka
LR: Libéria
LS: Lesotho
LT: Litvánia
LU: Luxemburg
LV: Lettország
LY: Líbia
MA: Marokkó
MC: Monaco
MD: Moldova
ME: Montenegró
MF: Saint Martin
MG: Madagaszkár
MH: Marshall-szigetek
MK: Észak-Macedónia
ML: Mali
MM: Mianmar
MN: Mongólia
MO: Makaó; Makaó KKT
MP: Északi Mariana-szigetek
MQ: Martinique
MR: Mauritánia
MS: Montserrat
MT: Málta
MU: Mauritius
MV: Maldív-szigetek
MW: Malawi
MX: Mexikó
MY: Malajzia
MZ: Mozambik
NA: Namíbia
NC: Új-Kaledónia
NE: Niger
NF: Norfolk-sziget
NG: Nigéria
NI: Nicaragua
NL: Hollandia
NO: Norvégia
NP: Nepál
NR: Nauru
NU: Niue
NZ: Új-Zéland; Aotearoa
OM: Omán
PA: Panama
PE: Peru
PF: Francia Polinézia
PG: Pápua Új-Guinea
PH: Fülöp-szigetek
PK: Pakisztán
PL: Lengyelország
PM: Saint-Pierre és Miquelon
PN: Pitcairn-szigetek
PR: Puerto Rico
PS: Palesztina; Palesztin Autonómia
PT: Portugália
PW: Palau
PY: Paraguay
QA: Katar
RE: Réunion
RO: Románia
RS: Szerbia
RU: Oroszország
RW: Ruanda
SA: Szaúd-Arábia
SB: Salamon-szigetek
SC: Seychelle-szigetek
SD: Szudán
SE: Svédország
SG: Szingapúr
SH: Szent Ilona
SI: Szlovénia
SJ: Svalbard és Jan Mayen
SK: Szlovákia
SL: Sierra Leone
SM: San Marino
SN: Szenegál
SO: Szomália
SR: Suriname
SS: Dél-Szudán
ST: São Tomé és Príncipe
SV: Salvador
SX: Sint Maarten
SY: Szíria
SZ: Szváziföld; Eswatini
TC: Turks- és Caicos-szigetek
TD: Csád
TF: Francia Déli Területek
TG: Togo
TH: Thaiföld
TJ: Tádzsikisztán
TK: Tokelau
TL: Kelet-Timor; Timor-Leste
TM: Türkmenisztán
TN: Tunézia
TO: Tonga
TR: Törökország
TT: Trinidad és Tobago
TV: Tuvalu
TW: Tajvan
TZ: Tanzánia
UA: Ukrajna
UG: Uganda
US: Egyesült Államok; USA
UY: Uruguay
UZ: Üzbegisztán
VA: Vatikán
VC: Saint Vincent és a Grenadine-szigetek
VE: Venezuela
VG: Brit Virgin-szigetek
VI: Amerikai Virgin-szigetek
VN: Vietnám
VU: Vanuatu
WF: Wallis és Futuna
WS: Szamoa
XK: Koszovó
YE: Jemen
YT: Mayotte
ZA: Dél-afrikai Köztársaság
ZM: Zambia
ZW: Zimbabwe
`,
'hy': () => `AD: Անդորրա
AE: Արաբական Միացյալ Էմիրություններ
AF: Աֆղանստան
AG: Անտիգուա և Բարբուդա
AI: Անգուիլա
AL: Ալբանիա
AM: Հայաստան
AO: Անգոլա
AQ: Անտարկտիդա
AR: Արգենտինա
AS: Ամերիկյան Սամոա
AT: Ավստրիա
AU: Ավստրալիա
AW: Արուբա
AX: Ալանդյան կղզիներ
AZ: Ադրբեջան
BA: Բոսնիա և Հերցեգովինա
BB: Բարբադոս
BD: Բանգլադեշ
BE: Բելգիա
BF: Բուրկինա Ֆասո
BG: Բուլղարիա
BH: Բահրեյն
BI: Բուրունդի
BJ: Բենին
BL: Սուրբ Բարդուղիմեոս
BM: Բերմուդներ
BN: Բրունեյ
BO: Բոլիվիա
BQ: Կարիբյան Նիդեռլանդներ
BR: Բրազիլիա
BS: Բահամյան կղզիներ
BT: Բութան
BV: Բուվե կղզի
BW: Բոտսվանա
BY: Բելառուս
BZ: Բելիզ
CA: Կանադա
CC: Կոկոսյան (Քիլինգ) կղզիներ
CD: Կոնգո - Կինշասա; Կոնգո; ԿԺՀ
CF: Կենտրոնական Աֆրիկյան Հանրապետություն
CG: Կոնգո - Բրազավիլ; Կոնգո
CH: Շվեյցարիա
CI: Կոտ դ՚Իվուար; Փղոսկրի Ափ
CK: Կուկի կղզիներ
CL: Չիլի
CM: Կամերուն
CN: Չինաստան
CO: Կոլումբիա
CR: Կոստա Ռիկա
CU: Կուբա
CV: Կաբո Վերդե
CW: Կյուրասաո
CX: Սուրբ Ծննդյան կղզի
CY: Կիպրոս
CZ: Չեխիա; Չեխիայի Հանրապետություն
DE: Գերմանիա
DJ: Ջիբութի
DK: Դանիա
DM: Դոմինիկա
DO: Դոմինիկյան Հանրապետություն
DZ: Ալժիր
EC: Էկվադոր
EE: Էստոնիա
EG: Եգիպտոս
EH: Արևմտյան Սահարա
ER: Էրիթրեա
ES: Իսպանիա
ET: Եթովպիա
FI: Ֆինլանդիա
FJ: Ֆիջի
FK: Ֆոլքլենդյան կղզիներ; Ֆոլքլենդյան (Մալվինյան) կղզիներ
FM: Միկրոնեզիա
FO: Ֆարերյան կղզիներ
FR: Ֆրանսիա
GA: Գաբոն
GB: Միացյալ Թագավորություն; ՄԹ
GD: Գրենադա
GE: Վրաստան
GF: Ֆրանսիական Գվիանա
GG: Գերնսի
GH: Գանա
GI: Ջիբրալթար
GL: Գրենլանդիա
GM: Գամբիա
GN: Գվինեա
GP: Գվադելուպա
GQ: Հասարակածային Գվինեա
GR: Հունաստան
GS: Հարավային Ջորջիա և Հարավային Սենդվիչյան կղզիներ
GT: Գվատեմալա
GU: Գուամ
GW: Գվինեա-Բիսաու
GY: Գայանա
HK: Հոնկոնգ; Հոնկոնգի ՀՎՇ
HM: Հերդ կղզի և ՄակԴոնալդի կղզիներ
HN: Հոնդուրաս
HR: Խորվաթիա
HT: Հայիթի
HU: Հունգարիա
ID: Ինդոնեզիա
IE: Իռլանդիա
IL: Իսրայել
IM: Մեն կղզի
IN: Հնդկաստան
IO: Բրիտանական տարածք Հնդկական Օվկիանոսում
IQ: Իրաք
IR: Իրան
IS: Իսլանդիա
IT: Իտալիա
JE: Ջերսի
JM: Ճամայկա
JO: Հորդանան
JP: Ճապոնիա
KE: Քենիա
KG: Ղրղզստան
KH: Կամբոջա
KI: Կիրիբատի
KM: Կոմորյան կղզիներ
KN: Սենթ Քիտս և Նևիս
KP: Հյուսիսային Կորեա
KR: Հարավային Կորեա
KW: Քուվեյթ
KY: Կայմանյան կղզիներ
KZ: Ղազախստան
LA: Լաոս
LB: Լիբանան
LC: Սենթ Լյուսիա
LI: Լիխտենշտեյն
LK: Շրի Լանկա
LR: Լիբերիա
LS: Լեսոտո
LT: Լիտվա
LU: Լյուքսեմբուրգ
LV: Լատվիա
LY: Լիբիա
MA: Մարոկկո
MC: Մոնակո
MD: Մոլդովա
ME: Չեռնոգորիա
MF: Սեն Մարտեն
MG: Մադագասկար
MH: Մարշալյան կղզիներ
MK: Հյուսիսային Մակեդոնիա
ML: Մալի
MM: Մյանմա; Բիրմա
MN: Մոնղոլիա
MO: Մակաո; Չինաստանի Մակաո ՀՎՇ
MP: Հյուսիսային Մարիանյան կղզիներ
MQ: Մարտինիկա
MR: Մավրիտանիա
MS: Մոնսեռատ
MT: Մալթա
MU: Մավրիկիոս
MV: Մալդիվներ
MW: Մալավի
MX: Մեքսիկա
MY: Մալայզիա
MZ: Մոզամբիկ
NA: Նամիբիա
NC: Նոր Կալեդոնիա
NE: Նիգեր
NF: Նորֆոլկ կղզի
NG: Նիգերիա
NI: Նիկարագուա
NL: Նիդեռլանդներ
NO: Նորվեգիա
NP: Նեպալ
NR: Նաուրու
NU: Նիուե
NZ: Նոր Զելանդիա; Աոտեարոա Նոր Զելանդիա
OM: Օման
PA: Պանամա
PE: Պերու
PF: Ֆրանսիական Պոլինեզիա
PG: Պապուա Նոր Գվինեա
PH: Ֆիլիպիններ
PK: Պակիստան
PL: Լեհաստան
PM: Սեն Պիեռ և Միքելոն
PN: Պիտկեռն կղզիներ
PR: Պուերտո Ռիկո
PS: Պաղեստին; Պաղեստինյան տարածքներ
PT: Պորտուգալիա
PW: Պալաու
PY: Պարագվայ
QA: Կատար
RE: Ռեյունիոն
RO: Ռումինիա
RS: Սերբիա
RU: Ռուսաստան
RW: Ռուանդա
SA: Սաուդյան Արաբիա
SB: Սողոմոնյան կղզիներ
SC: Սեյշելներ
SD: Սուդան
SE: Շվեդիա
SG: Սինգապուր
SH: Սուրբ Հեղինեի կղզի
SI: Սլովենիա
SJ: Սվալբարդ և Յան Մայեն
SK: Սլովակիա
SL: Սիեռա Լեոնե
SM: Սան Մարինո
SN: Սենեգալ
SO: Սոմալի
SR: Սուրինամ
SS: Հարավային Սուդան
ST: Սան Տոմե և Փրինսիպի
SV: Սալվադոր
SX: Սինտ Մարտեն
SY: Սիրիա
SZ: Էսվատինի; Սվազիլենդ
TC: Թըրքս և Կայկոս կղզիներ
TD: Չադ
TF: Ֆրանսիական Հարավային Տարածքներ
TG: Տոգո
TH: Թաիլանդ
TJ: Տաջիկստան
TK: Տոկելաու
TL: Թիմոր Լեշտի; Արևելյան Թիմոր
TM: Թուրքմենստան
TN: Թունիս
TO: Տոնգա
TR: Թուրքիա
TT: Տրինիդադ և Տոբագո
TV: Տուվալու
TW: Թայվան
TZ: Տանզանիա
UA: Ուկրաինա
UG: Ուգանդա
US: Միացյալ Նահանգներ; ԱՄՆ
UY: Ուրուգվայ
UZ: Ուզբեկստան
VA: Վատիկան
VC: Սենթ Վինսենթ և Գրենադիններ
VE: Վենեսուելա
VG: Բրիտանական Վիրջինյան կղզիներ
VI: ԱՄՆ Վիրջինյան կղզիներ
VN: Վիետնամ
VU: Վանուատու
WF: Ուոլիս և Ֆուտունա
WS: Սամոա
XK: Կոսովո
YE: Եմեն
YT: Մայոտ
ZA: Հարավաֆրիկյան Հանրապետություն
ZM: Զամբիա
ZW: Զիմբաբվե
`,
'id': () => `AD: Andorra
AE: Uni Emirat Arab
AF: Afganistan
AG: Antigua dan Barbuda
AI: Anguilla
AL: Albania
AM: Armenia
AO: Angola
AQ: Antarktika
AR: Argentina
AS: Samoa Amerika
AT: Austria
AU: Australia
AW: Aruba
AX: Kepulauan Aland
AZ: Azerbaijan
BA: Bosnia dan Herzegovina
BB: Barbados
BD: Bangladesh
BE: Belgia
BF: Burkina Faso
BG: Bulgaria
BH: Bahrain
BI: Burundi
BJ: Benin
BL: Saint Barthélemy
BM: Bermuda
BN: Brunei
BO: Bolivia
BQ: Belanda Karibia
BR: Brasil
BS: Bahama
BT: Bhutan
BV: Pulau Bouvet
BW: Botswana
BY: Belarus
BZ: Belize
CA: Kanada
CC: Kepulauan Cocos
CD: Kongo - Kinshasa; Kongo; RDK
CF: Republik Afrika Tengah
CG: Kongo - Brazzaville; Kongo
CH: Swiss
CI: Côte d’Ivoire; Pantai Gading
CK: Kepulauan Cook
CL: Cile
CM: Kamerun
CN: Tiongkok
CO: Kolombia
CR: Kosta Rika
CU: Kuba
CV: Tanjung Verde
CW: Curaçao
CX: Pulau Natal
CY: Siprus
CZ: Ceko; Republik Ceko
DE: Jerman
DJ: Jibuti
DK: Denmark
DM: Dominika
DO: Republik Dominika
DZ: Aljazair
EC: Ekuador
EE: Estonia
EG: Mesir
EH: Sahara Barat
ER: Eritrea
ES: Spanyol
ET: Etiopia
FI: Finlandia
FJ: Fiji
FK: Kepulauan Falkland; Malvinas
FM: Mikronesia
FO: Kepulauan Faroe
FR: Prancis
GA: Gabon
GB: Inggris Raya; UK
GD: Grenada
GE: Georgia
GF: Guyana Prancis
GG: Guernsey
GH: Ghana
GI: Gibraltar
GL: Greenland
GM: Gambia
GN: Guinea
GP: Guadeloupe
GQ: Guinea Ekuatorial
GR: Yunani
GS: Georgia Selatan & Kep. Sandwich Selatan
GT: Guatemala
GU: Guam
GW: Guinea-Bissau
GY: Guyana
HK: Hong Kong; Hong Kong DAK Tiongkok
HM: Pulau Heard dan Kepulauan McDonald
HN: Honduras
HR: Kroasia
HT: Haiti
HU: Hungaria
ID: Indonesia
IE: Irlandia
IL: Israel
IM: Pulau Man
IN: India
IO: Wilayah Inggris di Samudra Hindia
IQ: Irak
IR: Iran
IS: Islandia
IT: Italia
JE: Jersey
JM: Jamaika
JO: Yordania
JP: Jepang
KE: Kenya
KG: Kirgizstan
KH: Kamboja
KI: Kiribati
KM: Komoro
KN: Saint Kitts dan Nevis
KP: Korea Utara
KR: Korea Selatan
KW: Kuwait
KY: Kepulauan Cayman
KZ: Kazakhstan
LA: Laos
LB: Lebanon
LC: Saint Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia
LS: Lesotho
LT: Lituania
LU: Luksemburg
LV: Latvia
LY: Libya
MA: Maroko
MC: Monako
MD: Moldova
ME: Montenegro
MF: Saint Martin
MG: Madagaskar
MH: Kepulauan Marshall
MK: Makedonia Utara
ML: Mali
MM: Myanmar; Burma
MN: Mongolia
MO: Makau; Makau DAK Tiongkok
MP: Kepulauan Mariana Utara
MQ: Martinik
MR: Mauritania
MS: Montserrat
MT: Malta
MU: Mauritius
MV: Maladewa
MW: Malawi
MX: Meksiko
MY: Malaysia
MZ: Mozambik
NA: Namibia
NC: Kaledonia Baru
NE: Niger
NF: Kepulauan Norfolk
NG: Nigeria
NI: Nikaragua
NL: Belanda
NO: Norwegia
NP: Nepal
NR: Nauru
NU: Niue
NZ: Selandia Baru; Aotearoa
OM: Oman
PA: Panama
PE: Peru
PF: Polinesia Prancis
PG: Papua Nugini
PH: Filipina
PK: Pakistan
PL: Polandia
PM: Saint Pierre dan Miquelon
PN: Kepulauan Pitcairn
PR: Puerto Riko
PS: Palestina; Wilayah Palestina
PT: Portugal
PW: Palau
PY: Paraguay
QA: Qatar
RE: Réunion
RO: Rumania
RS: Serbia
RU: Rusia
RW: Rwanda
SA: Arab Saudi
SB: Kepulauan Solomon
SC: Seychelles
SD: Sudan
SE: Swedia
SG: Singapura
SH: Saint Helena
SI: Slovenia
SJ: Kepulauan Svalbard dan Jan Mayen
SK: Slovakia
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Suriname
SS: Sudan Selatan
ST: Sao Tome dan Principe
SV: El Salvador
SX: Sint Maarten
SY: Suriah
SZ: eSwatini
TC: Kepulauan Turks dan Caicos
TD: Chad
TF: Wilayah Selatan Prancis
TG: Togo
TH: Thailand
TJ: Tajikistan
TK: Tokelau
TL: Timor Leste; Timor Timur
TM: Turkmenistan
TN: Tunisia
TO: Tonga
TR: Turki; Turkiye
TT: Trinidad dan Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tanzania
UA: Ukraina
UG: Uganda
US: Amerika Serikat; AS
UY: Uruguay
UZ: Uzbekistan
VA: Vatikan
VC: Saint Vincent dan Grenadine
VE: Venezuela
VG: Kepulauan Virgin Britania Raya
VI: Kepulauan Virgin Amerika Serikat
VN: Vietnam
VU: Vanuatu
WF: Kepulauan Wallis dan Futuna
WS: Samoa
XK: Kosovo
YE: Yaman
YT: Mayotte
ZA: Afrika Selatan
ZM: Zambia
ZW: Zimbabwe
`,
'it': () => `AD: Andorra
AE: Emirati Arabi Uniti
AF: Afghanistan
AG: Antigua e Barbuda
AI: Anguilla
AL: Albania
AM: Armenia
AO: Angola
AQ: Antartide
AR: Argentina
AS: Samoa Americane
AT: Austria
AU: Australia
AW: Aruba
AX: Isole Åland
AZ: Azerbaigian; Azerbaijan
BA: Bosnia ed Erzegovina; Bosnia-Erzegovina
BB: Barbados
BD: Bangladesh
BE: Belgio
BF: Burkina Faso
BG: Bulgaria
BH: Bahrein; Regno del Bahrain
BI: Burundi
BJ: Benin
BL: Saint-Barthélemy; Antille Francesi; Collettività di Saint Barthélemy
BM: Bermuda
BN: Brunei
BO: Bolivia
BQ: Caraibi Olandesi; Paesi Bassi caraibici; Bonaire, Sint Eustatius e Saba
BR: Brasile
BS: Bahamas
BT: Bhutan
BV: Isola Bouvet
BW: Botswana
BY: Bielorussia; Repubblica di Belarus
BZ: Belize
CA: Canada
CC: Isole Cocos; Isole Cocos e Keeling
CD: Congo - Kinshasa; Congo; RDC; Rep. Dem.
CF: Repubblica Centrafricana
CG: Congo-Brazzaville; Congo
CH: Svizzera; Confederazione svizzera
CI: Costa d’Avorio; Côte d’Ivoire
CK: Isole Cook
CL: Cile
CM: Camerun
CN: Cina; Repubblica popolare cinese
CO: Colombia
CR: Costa Rica
CU: Cuba
CV: Capo Verde
CW: Curaçao
CX: Isola Christmas; Isola di Natale; Territorio di Christmas Island
CY: Cipro
CZ: Cechia; Repubblica Ceca
DE: Germania
DJ: Gibuti
DK: Danimarca
DM: Dominica
DO: Repubblica Dominicana
DZ: Algeria
EC: Ecuador
EE: Estonia
EG: Egitto
EH: Sahara Occidentale; Repubblica Araba Saharawi Democratica
ER: Eritrea
ES: Spagna
ET: Etiopia
FI: Finlandia
FJ: Figi
FK: Isole Falkland; Isole Malvine; Isole Falkland o Isole Malvine
FM: Micronesia
FO: Isole Fær Øer; Isole Far Oer; Isole Faroe
FR: Francia; Repubblica francese
GA: Gabon; Repubblica gabonese
GB: Regno Unito; UK
GD: Grenada
GE: Georgia
GF: Guyana Francese; Guiana
GG: Guernsey
GH: Ghana
GI: Gibilterra
GL: Groenlandia
GM: Gambia
GN: Guinea
GP: Guadalupa; Guadeloupa; Guadeloupe
GQ: Guinea Equatoriale
GR: Grecia; Repubblica ellenica
GS: Georgia del Sud e Sandwich Australi; Georgia del Sud e Isole Sandwich Meridionali; Georgia del Sud e isole Sandwich del Sud
GT: Guatemala
GU: Guam
GW: Guinea-Bissau
GY: Guyana
HK: Hong Kong; RAS di Hong Kong
HM: Isole Heard e McDonald
HN: Honduras
HR: Croazia
HT: Haiti
HU: Ungheria
ID: Indonesia
IE: Irlanda
IL: Israele
IM: Isola di Man
IN: India
IO: Territorio Britannico dell’Oceano Indiano
IQ: Iraq
IR: Iran
IS: Islanda
IT: Italia; Repubblica italiana
JE: Jersey; Isola di Jersey
JM: Giamaica
JO: Giordania
JP: Giappone
KE: Kenya
KG: Kirghizistan
KH: Cambogia
KI: Kiribati
KM: Comore
KN: Saint Kitts e Nevis; Federazione di Saint Christopher e Nevis
KP: Corea del Nord; Repubblica democratica popolare di Corea
KR: Corea del Sud; Repubblica di Corea
KW: Kuwait
KY: Isole Cayman
KZ: Kazakistan; Repubblica del Kazakhstan
LA: Laos
LB: Libano; Repubblica libanese
LC: Saint Lucia; Santa Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia
LS: Lesotho
LT: Lituania
LU: Lussemburgo
LV: Lettonia
LY: Libia
MA: Marocco
MC: Monaco; Principato di Monaco
MD: Moldavia; Repubblica di Moldova
ME: Montenegro
MF: Saint Martin
MG: Madagascar
MH: Isole Marshall
MK: Macedonia del Nord
ML: Mali
MM: Myanmar; Birmania
MN: Mongolia
MO: Macao; RAS di Macao
MP: Isole Marianne Settentrionali
MQ: Martinica; Martinique
MR: Mauritania
MS: Montserrat
MT: Malta
MU: Mauritius
MV: Maldive
MW: Malawi
MX: Messico
MY: Malaysia; Malesia
MZ: Mozambico
NA: Namibia
NC: Nuova Caledonia
NE: Niger
NF: Isola Norfolk; Territorio di Norfolk Island
NG: Nigeria
NI: Nicaragua
NL: Paesi Bassi
NO: Norvegia
NP: Nepal
NR: Nauru
NU: Niue
NZ: Nuova Zelanda
OM: Oman
PA: Panama
PE: Perù
PF: Polinesia Francese
PG: Papua Nuova Guinea
PH: Filippine
PK: Pakistan
PL: Polonia
PM: Saint-Pierre e Miquelon
PN: Isole Pitcairn; Pitcairn gruppo di isole
PR: Portorico; Porto Rico
PS: Palestina; Territori Palestinesi
PT: Portogallo; Repubblica portoghese
PW: Palau
PY: Paraguay
QA: Qatar
RE: Riunione; Réunion
RO: Romania
RS: Serbia
RU: Russia; Federazione russa
RW: Ruanda
SA: Arabia Saudita
SB: Isole Salomone
SC: Seychelles
SD: Sudan
SE: Svezia
SG: Singapore
SH: Sant’Elena; Sant'Elena, Ascensione e Tristan da Cunha
SI: Slovenia
SJ: Svalbard e Jan Mayen; Svalbard og Jan Mayen
SK: Slovacchia; Repubblica slovacca
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Suriname
SS: Sud Sudan; Sudan del sud; Repubblica del Sudan del Sud
ST: São Tomé e Príncipe
SV: El Salvador
SX: Sint Maarten
SY: Siria; Repubblica araba siriana
SZ: Eswatini; Regno di Eswatini; Swaziland
TC: Isole Turks e Caicos; Turks e Caicos
TD: Ciad
TF: Terre Australi Francesi; Territori Francesi del Sud; Territorio della australi e antartiche francesi Terre
TG: Togo
TH: Thailandia; Tailandia
TJ: Tagikistan; Repubblica del Tajikistan
TK: Tokelau; Isole Tokelau
TL: Timor Est; Timor Leste
TM: Turkmenistan
TN: Tunisia; Repubblica tunisina
TO: Tonga
TR: Turchia; Türkiye
TT: Trinidad e Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tanzania
UA: Ucraina
UG: Uganda
US: Stati Uniti; USA; Stati Uniti d'America
UY: Uruguay
UZ: Uzbekistan
VA: Città del Vaticano
VC: Saint Vincent e Grenadine
VE: Venezuela
VG: Isole Vergini Britanniche; Isole Vergini
VI: Isole Vergini Americane; Isole Vergini degli Stati Uniti
VN: Vietnam
VU: Vanuatu
WF: Wallis e Futuna
WS: Samoa
XK: Kosovo
YE: Yemen
YT: Mayotte
ZA: Sudafrica; Sud Africa
ZM: Zambia
ZW: Zimbabwe
`,
'ja': () => `AD: アンドラ
AE: アラブ首長国連邦; UAE
AF: アフガニスタン
AG: アンティグア・バーブーダ
AI: アンギラ
AL: アルバニア
AM: アルメニア
AO: アンゴラ
AQ: 南極; 南極大陸
AR: アルゼンチン
AS: 米領サモア; アメリカ領サモア
AT: オーストリア
AU: オーストラリア
AW: アルバ
AX: オーランド諸島; オーランド
AZ: アゼルバイジャン
BA: ボスニア・ヘルツェゴビナ
BB: バルバドス
BD: バングラデシュ
BE: ベルギー
BF: ブルキナファソ
BG: ブルガリア
BH: バーレーン
BI: ブルンジ
BJ: ベナン
BL: サン・バルテルミー; サン・バルテルミー島; サンバルテルミー
BM: バミューダ
BN: ブルネイ
BO: ボリビア
BQ: オランダ領カリブ; BES諸島; オランダカリブ領域
BR: ブラジル
BS: バハマ
BT: ブータン
BV: ブーベ島
BW: ボツワナ
BY: ベラルーシ
BZ: ベリーズ
CA: カナダ
CC: ココス(キーリング)諸島; ココス諸島
CD: コンゴ民主共和国; キンシャサ
CF: 中央アフリカ共和国; 中央アフリカ
CG: コンゴ共和国
CH: スイス
CI: コートジボワール; 象牙海岸
CK: クック諸島
CL: チリ
CM: カメルーン
CN: 中国; 中華人民共和国
CO: コロンビア
CR: コスタリカ
CU: キューバ
CV: カーボベルデ
CW: キュラソー
CX: クリスマス島
CY: キプロス
CZ: チェコ; チェコ共和国
DE: ドイツ
DJ: ジブチ
DK: デンマーク
DM: ドミニカ国
DO: ドミニカ共和国
DZ: アルジェリア
EC: エクアドル
EE: エストニア
EG: エジプト
EH: 西サハラ
ER: エリトリア
ES: スペイン
ET: エチオピア
FI: フィンランド
FJ: フィジー
FK: フォークランド諸島; マルビーナス諸島; フォークランド（マルビナス）諸島
FM: ミクロネシア連邦; ミクロネシア
FO: フェロー諸島
FR: フランス
GA: ガボン
GB: イギリス; 英国; グレートブリテン及び北アイルランド連合王国
GD: グレナダ
GE: ジョージア
GF: 仏領ギアナ; フランス領ギアナ
GG: ガーンジー
GH: ガーナ
GI: ジブラルタル
GL: グリーンランド
GM: ガンビア
GN: ギニア
GP: グアドループ
GQ: 赤道ギニア
GR: ギリシャ
GS: サウスジョージア・サウスサンドウィッチ諸島; 南ジョージア島・南サンドイッチ諸島
GT: グアテマラ
GU: グアム
GW: ギニアビサウ
GY: ガイアナ
HK: 香港; 中華人民共和国香港特別行政区
HM: ハード島・マクドナルド諸島; ハード島とマクドナルド諸島
HN: ホンジュラス
HR: クロアチア
HT: ハイチ
HU: ハンガリー
ID: インドネシア
IE: アイルランド
IL: イスラエル
IM: マン島
IN: インド
IO: 英領インド洋地域; イギリス領インド洋地域
IQ: イラク
IR: イラン
IS: アイスランド
IT: イタリア
JE: ジャージー
JM: ジャマイカ
JO: ヨルダン
JP: 日本
KE: ケニア
KG: キルギス
KH: カンボジア
KI: キリバス
KM: コモロ
KN: セントクリストファー・ネーヴィス; セントキッツ・ネーヴィス連邦; セントキッツ・ネービス
KP: 北朝鮮
KR: 韓国; 大韓民国
KW: クウェート
KY: ケイマン諸島
KZ: カザフスタン
LA: ラオス
LB: レバノン
LC: セントルシア
LI: リヒテンシュタイン
LK: スリランカ
LR: リベリア
LS: レソト
LT: リトアニア
LU: ルクセンブルク
LV: ラトビア
LY: リビア
MA: モロッコ
MC: モナコ
MD: モルドバ
ME: モンテネグロ
MF: サン・マルタン; サンマルタン
MG: マダガスカル
MH: マーシャル諸島
MK: 北マケドニア
ML: マリ
MM: ミャンマー; ビルマ
MN: モンゴル
MO: マカオ; 中華人民共和国マカオ特別行政区; 澳門特別行政区
MP: 北マリアナ諸島
MQ: マルティニーク; マルチニーク島
MR: モーリタニア
MS: モントセラト
MT: マルタ
MU: モーリシャス
MV: モルディブ
MW: マラウイ
MX: メキシコ
MY: マレーシア
MZ: モザンビーク
NA: ナミビア
NC: ニューカレドニア
NE: ニジェール
NF: ノーフォーク島
NG: ナイジェリア
NI: ニカラグア
NL: オランダ
NO: ノルウェー
NP: ネパール
NR: ナウル
NU: ニウエ
NZ: ニュージーランド; アオテアロア・ニュージーランド
OM: オマーン
PA: パナマ
PE: ペルー
PF: 仏領ポリネシア; フランス領ポリネシア
PG: パプアニューギニア
PH: フィリピン
PK: パキスタン
PL: ポーランド
PM: サンピエール島・ミクロン島; サンピエール島及びミクロン島
PN: ピトケアン諸島
PR: プエルトリコ
PS: パレスチナ; パレスチナ自治区
PT: ポルトガル
PW: パラオ
PY: パラグアイ
QA: カタール
RE: レユニオン
RO: ルーマニア
RS: セルビア
RU: ロシア
RW: ルワンダ
SA: サウジアラビア
SB: ソロモン諸島
SC: セーシェル
SD: スーダン
SE: スウェーデン
SG: シンガポール
SH: セントヘレナ
SI: スロベニア
SJ: スバールバル諸島・ヤンマイエン島; スヴァールバル諸島およびヤンマイエン島; スヴァールバル諸島・ヤンマイエン島
SK: スロバキア
SL: シエラレオネ
SM: サンマリノ
SN: セネガル
SO: ソマリア
SR: スリナム
SS: 南スーダン
ST: サントメ・プリンシペ
SV: エルサルバドル
SX: シント・マールテン
SY: シリア
SZ: エスワティニ; スワジランド
TC: タークス・カイコス諸島
TD: チャド
TF: 仏領極南諸島; フランス領南方・南極地域; フランス領極南諸島
TG: トーゴ
TH: タイ
TJ: タジキスタン
TK: トケラウ
TL: 東ティモール; 東チモール
TM: トルクメニスタン
TN: チュニジア
TO: トンガ
TR: トルコ; テュルキエ
TT: トリニダード・トバゴ
TV: ツバル
TW: 台湾; 中華民国
TZ: タンザニア
UA: ウクライナ
UG: ウガンダ
US: アメリカ合衆国; アメリカ
UY: ウルグアイ
UZ: ウズベキスタン
VA: バチカン市国; バチカン
VC: セントビンセント及びグレナディーン諸島; セントビンセント・グレナディーン
VE: ベネズエラ
VG: 英領ヴァージン諸島; イギリス領ヴァージン諸島
VI: 米領ヴァージン諸島; アメリカ領ヴァージン諸島
VN: ベトナム
VU: バヌアツ
WF: ウォリス・フツナ; ワリス・フテュナ諸島
WS: サモア
XK: コソボ
YE: イエメン
YT: マヨット; マイヨット島
ZA: 南アフリカ
ZM: ザンビア
ZW: ジンバブエ
`,
'ka': () => `AD: ანდორა
AE: არაბთა გაერთიანებული საამიროები
AF: ავღანეთი
AG: ანტიგუა და ბარბუდა
AI: ანგილია
AL: ალბანეთი
AM: სომხეთი
AO: ანგოლა
AQ: ანტარქტიკა
AR: არგენტინა
AS: ამერიკის სამოა
AT: ავსტრია
AU: ავსტრალია
AW: არუბა
AX: ალანდის კუნძულები
AZ: აზერბაიჯანი
BA: ბოსნია და ჰერცეგოვინა
BB: ბარბადოსი
BD: ბანგლადეში
BE: ბელგია
BF: ბურკინა-ფასო
BG: ბულგარეთი
BH: ბაჰრეინი
BI: ბურუნდი
BJ: ბენინი
BL: სენ-ბართელმი
BM: ბერმუდა
BN: ბრუნეი
BO: ბოლივია
BQ: კარიბის ნიდერლანდები
BR: ბრაზილია
BS: ბაჰამის კუნძულები
BT: ბუტანი
BV: ბუვე
BW: ბოტსვანა
BY: ბელარუსი
BZ: ბელიზი
CA: კანადა
CC: ქოქოსის (კილინგის) კუნძულები
CD: კონგო - კინშასა; კონგო; კონგოს დემოკრატიული რესპუბლიკა
CF: ცენტრალური აფრიკის რესპუბლიკა
CG: კონგო - ბრაზავილი; კონგო
CH: შვეიცარია
CI: კოტ-დივუარი; სპილოს ძვლის სანაპირო
CK: კუკის კუნძულები
CL: ჩილე
CM: კამერუნი
CN: ჩინეთი
CO: კოლუმბია
CR: კოსტა-რიკა
CU: კუბა
CV: კაბო-ვერდე
CW: კიურასაო
CX: შობის კუნძული
CY: კვიპროსი
CZ: ჩეხეთი; ჩეხეთის რესპუბლიკა
DE: გერმანია
DJ: ჯიბუტი
DK: დანია
DM: დომინიკა
DO: დომინიკელთა რესპუბლიკა
DZ: ალჟირი
EC: ეკვადორი
EE: ესტონეთი
EG: ეგვიპტე
EH: დასავლეთ საჰარა
ER: ერიტრეა
ES: ესპანეთი
ET: ეთიოპია
FI: ფინეთი
FJ: ფიჯი
FK: ფოლკლენდის კუნძულები; მალვინის კუნძულები
FM: მიკრონეზია
FO: ფარერის კუნძულები
FR: საფრანგეთი
GA: გაბონი
GB: გაერთიანებული სამეფო; გაერთ.სამ.
GD: გრენადა
GE: საქართველო
GF: საფრანგეთის გვიანა
GG: გერნსი
GH: განა
GI: გიბრალტარი
GL: გრენლანდია
GM: გამბია
GN: გვინეა
GP: გვადელუპა
GQ: ეკვატორული გვინეა
GR: საბერძნეთი
GS: სამხრეთ ჯორჯია და სამხრეთ სენდვიჩის კუნძულები
GT: გვატემალა
GU: გუამი
GW: გვინეა-ბისაუ
GY: გაიანა
HK: ჰონკონგი; ჰონკონგის სპეციალური ადმინისტრაციული რეგიონი, ჩინეთი
HM: ჰერდი და მაკდონალდის კუნძულები
HN: ჰონდურასი
HR: ხორვატია
HT: ჰაიტი
HU: უნგრეთი
ID: ინდონეზია
IE: ირლანდია
IL: ისრაელი
IM: მენის კუნძული
IN: ინდოეთი
IO: ბრიტანეთის ტერიტორია ინდოეთის ოკეანეში
IQ: ერაყი
IR: ირანი
IS: ისლანდია
IT: იტალია
JE: ჯერსი
JM: იამაიკა
JO: იორდანია
JP: იაპონია
KE: კენია
KG: ყირგიზეთი
KH: კამბოჯა
KI: კირიბატი
KM: კომორის კუნძულები
KN: სენტ-კიტსი და ნევისი
KP: ჩრდილოეთ კორეა
KR: სამხრეთ კორეა
KW: ქუვეითი
KY: კაიმანის კუნძულები
KZ: ყაზახეთი
LA: ლაოსი
LB: ლიბანი
LC: სენტ-ლუსია
LI: ლიხტენშტაინი
LK: შრი-ლანკა
LR: ლიბერია
LS: ლესოთო
LT: ლიეტუვა
LU: ლუქსემბურგი
LV: ლატვია
LY: ლიბია
MA: მაროკო
MC: მონაკო
MD: მოლდოვა
ME: მონტენეგრო
MF: სენ-მარტენი
MG: მადაგასკარი
MH: მარშალის კუნძულები
MK: ჩრდილოეთ მაკედონია
ML: მალი
MM: მიანმარი; ბირმა
MN: მონღოლეთი
MO: მაკაო; მაკაოს სპეციალური ადმინისტრაციული რეგიონი, ჩინეთი
MP: ჩრდილოეთ მარიანას კუნძულები
MQ: მარტინიკა
MR: მავრიტანია
MS: მონსერატი
MT: მალტა
MU: მავრიკი
MV: მალდივები
MW: მალავი
MX: მექსიკა
MY: მალაიზია
MZ: მოზამბიკი
NA: ნამიბია
NC: ახალი კალედონია
NE: ნიგერი
NF: ნორფოლკის კუნძული
NG: ნიგერია
NI: ნიკარაგუა
NL: ნიდერლანდები
NO: ნორვეგია
NP: ნეპალი
NR: ნაურუ
NU: ნიუე
NZ: ახალი ზელანდია; აოტეროა
OM: ომანი
PA: პანამა
PE: პერუ
PF: საფრანგეთის პოლინეზია
PG: პაპუა-ახალი გვინეა
PH: ფილიპინები
PK: პაკისტანი
PL: პოლონეთი
PM: სენ-პიერი და მიკელონი
PN: პიტკერნის კუნძულები
PR: პუერტო-რიკო
PS: პალესტინა; პალესტინის ტერიტორიები
PT: პორტუგალია
PW: პალაუ
PY: პარაგვაი
QA: კატარი
RE: რეუნიონი
RO: რუმინეთი
RS: სერბეთი
RU: რუსეთი
RW: რუანდა
SA: საუდის არაბეთი
SB: სოლომონის კუნძულები
SC: სეიშელის კუნძულები
SD: სუდანი
SE: შვედეთი
SG: სინგაპური
SH: წმინდა ელენეს კუნძული
SI: სლოვენია
SJ: შპიცბერგენი და იან-მაიენი
SK: სლოვაკეთი
SL: სიერა-ლეონე
SM: სან-მარინო
SN: სენეგალი
SO: სომალი
SR: სურინამი
SS: სამხრეთ სუდანი
ST: სან-ტომე და პრინსიპი
SV: სალვადორი
SX: სინტ-მარტენი
SY: სირია
SZ: სვაზილენდი
TC: თერქს-ქაიქოსის კუნძულები
TD: ჩადი
TF: ფრანგული სამხრეთის ტერიტორიები
TG: ტოგო
TH: ტაილანდი
TJ: ტაჯიკეთი
TK: ტოკელაუ
TL: ტიმორ-ლესტე; აღმოსავლეთ ტიმორი
TM: თურქმენეთი
TN: ტუნისი
TO: ტონგა
TR: თურქეთი
TT: ტრინიდადი და ტობაგო
TV: ტუვალუ
TW: ტაივანი
TZ: ტანზანია
UA: უკრაინა
UG: უგანდა
US: ამერიკის შეერთებული შტატები; აშშ
UY: ურუგვაი
UZ: უზბეკეთი
VA: ქალაქი ვატიკანი
VC: სენტ-ვინსენტი და გრენადინები
VE: ვენესუელა
VG: ბრიტანეთის ვირჯინის კუნძულები
VI: აშშ-ის ვირჯინის კუნძულები
VN: ვიეტნამი
VU: ვანუატუ
WF: უოლისი და ფუტუნა
WS: სამოა
XK: კოსოვო
YE: იემენი
YT: მაიოტა
ZA: სამხრეთ აფრიკის რესპუბლიკა
ZM: ზამბია
ZW: ზიმბაბვე
`,
'kk': () => `AD: Андорра
AE: Біріккен Араб Әмірліктері
AF: Ауғанстан
AG: Антигуа және Барбуда
AI: Ангилья
AL: Албания
AM: Армения
AO: Ангола
AQ: Антарктида
AR: Аргентина
AS: Америкалық Самоа
AT: Аустрия
AU: Аустралия
AW: Аруба
AX: Аланд аралдары
AZ: Әзірбайжан
BA: Босния және Герцеговина
BB: Барбадос
BD: Бангладеш
BE: Бельгия
BF: Буркина-Фасо
BG: Болгария
BH: Бахрейн
BI: Бурунди
BJ: Бенин
BL: Сен-Бартелеми
BM: Бермуд аралдары
BN: Бруней
BO: Боливия
BQ: Бонэйр, Синт-Эстатиус және Саба
BR: Бразилия
BS: Багам аралдары
BT: Бутан
BV: Буве аралы
BW: Ботсвана
BY: Беларусь
BZ: Белиз
CA: Канада
CC: Кокос (Килинг) аралдары
CD: Конго; Конго Демократиялық Республикасы
CF: Орталық Африка Республикасы
CG: Конго-Браззавиль Республикасы; Конго Республикасы
CH: Швейцария
CI: Кот-д’Ивуар
CK: Кук аралдары
CL: Чили
CM: Камерун
CN: Қытай
CO: Колумбия
CR: Коста-Рика
CU: Куба
CV: Кабо-Верде
CW: Кюрасао
CX: Рождество аралы
CY: Кипр
CZ: Чехия; Чех Республикасы
DE: Германия
DJ: Джибути
DK: Дания
DM: Доминика
DO: Доминикан Республикасы
DZ: Алжир
EC: Эквадор
EE: Эстония
EG: Мысыр
EH: Батыс Сахара
ER: Эритрея
ES: Испания
ET: Эфиопия
FI: Финляндия
FJ: Фиджи
FK: Фолкленд аралдары; Мальвин аралдары
FM: Микронезия
FO: Фарер аралдары
FR: Франция
GA: Габон
GB: Ұлыбритания
GD: Гренада
GE: Грузия
GF: Француз Гвианасы
GG: Гернси
GH: Гана
GI: Гибралтар
GL: Гренландия
GM: Гамбия
GN: Гвинея
GP: Гваделупа
GQ: Экваторлық Гвинея
GR: Грекия
GS: Оңтүстік Георгия және Оңтүстік Сандвич аралдары
GT: Гватемала
GU: Гуам
GW: Гвинея-Бисау
GY: Гайана
HK: Сянган; Сянган АӘА
HM: Херд аралы және Макдональд аралдары
HN: Гондурас
HR: Хорватия
HT: Гаити
HU: Венгрия
ID: Индонезия
IE: Ирландия
IL: Израиль
IM: Мэн аралы
IN: Үндістан
IO: Үнді мұхитындағы Британ аймағы
IQ: Ирак
IR: Иран
IS: Исландия
IT: Италия
JE: Джерси
JM: Ямайка
JO: Иордания
JP: Жапония
KE: Кения
KG: Қырғызстан
KH: Камбоджа
KI: Кирибати
KM: Комор аралдары
KN: Сент-Китс және Невис
KP: Солтүстік Корея
KR: Оңтүстік Корея
KW: Кувейт
KY: Кайман аралдары
KZ: Қазақстан
LA: Лаос
LB: Ливан
LC: Сент-Люсия
LI: Лихтенштейн
LK: Шри-Ланка
LR: Либерия
LS: Лесото
LT: Литва
LU: Люксембург
LV: Латвия
LY: Ливия
MA: Марокко
MC: Монако
MD: Молдова
ME: Черногория
MF: Сен-Мартен
MG: Мадагаскар
MH: Маршалл аралдары
MK: Солтүстік Македония
ML: Мали
MM: Мьянма; Бирма
MN: Моңғолия
MO: Макао; Макао АӘА
MP: Солтүстік Мариана аралдары
MQ: Мартиника
MR: Мавритания
MS: Монтсеррат
MT: Мальта
MU: Маврикий
MV: Мальдив аралдары
MW: Малави
MX: Мексика
MY: Малайзия
MZ: Мозамбик
NA: Намибия
NC: Жаңа Каледония
NE: Нигер
NF: Норфолк аралы
NG: Нигерия
NI: Никарагуа
NL: Нидерланд
NO: Норвегия
NP: Непал
NR: Науру
NU: Ниуэ
NZ: Жаңа Зеландия; Аотеароа, Жаңа Зеландия
OM: Оман
PA: Панама
PE: Перу
PF: Француз Полинезиясы
PG: Папуа — Жаңа Гвинея
PH: Филиппин аралдары
PK: Пәкістан
PL: Польша
PM: Сен-Пьер және Микелон
PN: Питкэрн аралдары
PR: Пуэрто-Рико
PS: Палестина; Палестина аймақтары
PT: Португалия
PW: Палау
PY: Парагвай
QA: Катар
RE: Реюньон
RO: Румыния
RS: Сербия
RU: Ресей
RW: Руанда
SA: Сауд Арабиясы
SB: Соломон аралдары
SC: Сейшель аралдары
SD: Судан
SE: Швеция
SG: Сингапур
SH: Әулие Елена аралы
SI: Словения
SJ: Шпицберген және Ян-Майен
SK: Словакия
SL: Сьерра-Леоне
SM: Сан-Марино
SN: Сенегал
SO: Сомали
SR: Суринам
SS: Оңтүстік Судан
ST: Сан-Томе және Принсипи
SV: Сальвадор
SX: Синт-Мартен
SY: Сирия
SZ: Эсватини; Свазиленд
TC: Теркс және Кайкос аралдары
TD: Чад
TF: Францияның оңтүстік аймақтары
TG: Того
TH: Таиланд
TJ: Тәжікстан
TK: Токелау
TL: Тимор-Лесте; Шығыс Тимор
TM: Түрікменстан
TN: Тунис
TO: Тонга
TR: Түркия
TT: Тринидад және Тобаго
TV: Тувалу
TW: Тайвань
TZ: Танзания
UA: Украина
UG: Уганда
US: Америка Құрама Штаттары; АҚШ
UY: Уругвай
UZ: Өзбекстан
VA: Ватикан
VC: Сент-Винсент және Гренадин аралдары
VE: Венесуэла
VG: Британдық Виргин аралдары
VI: АҚШ-тың Виргин аралдары
VN: Вьетнам
VU: Вануату
WF: Уоллис және Футуна
WS: Самоа
XK: Косово
YE: Йемен
YT: Майотта
ZA: Оңтүстік Африка
ZM: Замбия
ZW: Зимбабве
`,
'ko': () => `AD: 안도라
AE: 아랍에미리트; 아랍 토후국 연방
AF: 아프가니스탄
AG: 앤티가 바부다
AI: 앵귈라
AL: 알바니아
AM: 아르메니아
AO: 앙골라
AQ: 남극 대륙; 남극
AR: 아르헨티나
AS: 아메리칸 사모아; 아메리칸사모아
AT: 오스트리아
AU: 오스트레일리아; 호주
AW: 아루바
AX: 올란드 제도
AZ: 아제르바이잔
BA: 보스니아 헤르체고비나
BB: 바베이도스
BD: 방글라데시
BE: 벨기에
BF: 부르키나파소
BG: 불가리아
BH: 바레인
BI: 부룬디
BJ: 베냉
BL: 생바르텔레미
BM: 버뮤다
BN: 브루나이
BO: 볼리비아
BQ: 네덜란드령 카리브; 카리브 네덜란드; 보네르, 신트외스타티위스, 사바
BR: 브라질
BS: 바하마
BT: 부탄
BV: 부베섬; 부베 섬
BW: 보츠와나
BY: 벨라루스
BZ: 벨리즈
CA: 캐나다
CC: 코코스 제도
CD: 콩고-킨샤사; 콩고민주공화국; 콩고 민주 공화국
CF: 중앙 아프리카 공화국; 중앙아프리카 공화국
CG: 콩고-브라자빌; 콩고 공화국; 콩고
CH: 스위스
CI: 코트디부아르; 아이보리 코스트
CK: 쿡 제도
CL: 칠레
CM: 카메룬
CN: 중국; 중화인민공화국
CO: 콜롬비아
CR: 코스타리카
CU: 쿠바
CV: 카보베르데
CW: 퀴라소
CX: 크리스마스섬; 크리스마스 섬
CY: 키프로스
CZ: 체코; 체코 공화국
DE: 독일
DJ: 지부티
DK: 덴마크
DM: 도미니카; 도미니카 공화국
DO: 도미니카 공화국
DZ: 알제리
EC: 에콰도르
EE: 에스토니아
EG: 이집트
EH: 서사하라; 사하라 아랍 민주 공화국
ER: 에리트리아; 에리트레아
ES: 스페인; 에스파냐 왕국
ET: 에티오피아
FI: 핀란드
FJ: 피지
FK: 포클랜드 제도; 말비나스 군도
FM: 미크로네시아
FO: 페로 제도
FR: 프랑스
GA: 가봉
GB: 영국; 그레이트브리튼 북아일랜드 연합 왕국
GD: 그레나다
GE: 조지아
GF: 프랑스령 기아나
GG: 건지; 건지 섬
GH: 가나
GI: 지브롤터
GL: 그린란드
GM: 감비아
GN: 기니
GP: 과들루프
GQ: 적도 기니
GR: 그리스
GS: 사우스조지아 사우스샌드위치 제도; 조지아
GT: 과테말라
GU: 괌
GW: 기니비사우
GY: 가이아나
HK: 홍콩
HM: 허드 맥도널드 제도
HN: 온두라스
HR: 크로아티아
HT: 아이티
HU: 헝가리
ID: 인도네시아
IE: 아일랜드
IL: 이스라엘
IM: 맨섬
IN: 인도
IO: 영국령 인도양 지역; 인도
IQ: 이라크
IR: 이란
IS: 아이슬란드
IT: 이탈리아
JE: 저지; 저지 섬
JM: 자메이카
JO: 요르단
JP: 일본
KE: 케냐
KG: 키르기스스탄; 키르기스 공화국
KH: 캄보디아
KI: 키리바시
KM: 코모로
KN: 세인트키츠 네비스
KP: 북한; 조선
KR: 대한민국; 한국
KW: 쿠웨이트
KY: 케이맨 제도
KZ: 카자흐스탄
LA: 라오스; 라오 인민 민주 공화국
LB: 레바논
LC: 세인트루시아
LI: 리히텐슈타인
LK: 스리랑카
LR: 라이베리아
LS: 레소토
LT: 리투아니아
LU: 룩셈부르크
LV: 라트비아
LY: 리비아
MA: 모로코
MC: 모나코
MD: 몰도바
ME: 몬테네그로
MF: 생마르탱
MG: 마다가스카르
MH: 마셜 제도
MK: 북마케도니아
ML: 말리
MM: 미얀마
MN: 몽골; 몽골국
MO: 마카오
MP: 북마리아나제도; 북마리아나 제도
MQ: 마르티니크
MR: 모리타니
MS: 몬트세라트; 몬트세랫
MT: 몰타
MU: 모리셔스
MV: 몰디브
MW: 말라위
MX: 멕시코
MY: 말레이시아
MZ: 모잠비크
NA: 나미비아
NC: 뉴칼레도니아; 누벨칼레도니
NE: 니제르
NF: 노퍽섬; 노퍽 섬
NG: 나이지리아
NI: 니카라과
NL: 네덜란드
NO: 노르웨이
NP: 네팔
NR: 나우루
NU: 니우에
NZ: 뉴질랜드
OM: 오만
PA: 파나마
PE: 페루
PF: 프랑스령 폴리네시아
PG: 파푸아뉴기니
PH: 필리핀
PK: 파키스탄
PL: 폴란드
PM: 생피에르 미클롱
PN: 핏케언 제도
PR: 푸에르토리코
PS: 팔레스타인; 팔레스타인 지구
PT: 포르투갈
PW: 팔라우
PY: 파라과이
QA: 카타르
RE: 레위니옹
RO: 루마니아
RS: 세르비아
RU: 러시아
RW: 르완다
SA: 사우디아라비아
SB: 솔로몬 제도
SC: 세이셸
SD: 수단
SE: 스웨덴
SG: 싱가포르
SH: 세인트헬레나
SI: 슬로베니아
SJ: 스발바르제도-얀마웬섬; 스발바르 얀마옌 제도
SK: 슬로바키아
SL: 시에라리온
SM: 산마리노
SN: 세네갈
SO: 소말리아
SR: 수리남
SS: 남수단
ST: 상투메 프린시페
SV: 엘살바도르
SX: 신트마르턴
SY: 시리아
SZ: 에스와티니; 스와질란드
TC: 터크스 케이커스 제도
TD: 차드
TF: 프랑스령 남방 지역; 프랑스령 남부와 남극 지역
TG: 토고
TH: 태국; 타이 왕국
TJ: 타지키스탄
TK: 토켈라우
TL: 동티모르; 티모르레스테
TM: 투르크메니스탄
TN: 튀니지
TO: 통가
TR: 튀르키예; 터키
TT: 트리니다드 토바고
TV: 투발루
TW: 대만; 중화민국
TZ: 탄자니아
UA: 우크라이나
UG: 우간다
US: 미국; 아메리카 합중국
UY: 우루과이
UZ: 우즈베키스탄
VA: 바티칸 시국; 바티칸
VC: 세인트빈센트그레나딘; 세인트빈센트 그레나딘
VE: 베네수엘라
VG: 영국령 버진아일랜드
VI: 미국령 버진아일랜드
VN: 베트남
VU: 바누아투
WF: 왈리스-푸투나 제도; 왈리스 퓌튀나
WS: 사모아
XK: 코소보
YE: 예멘
YT: 마요트
ZA: 남아프리카
ZM: 잠비아
ZW: 짐바브웨
`,
'ky': () => `AD: Андорра
AE: Бириккен Араб Эмираттары
AF: Афганистан
AG: Антигуа жана Барбуда
AI: Ангилья
AL: Албания
AM: Армения
AO: Ангола
AQ: Антарктида
AR: Аргентина
AS: Америкалык Самоа
AT: Австрия
AU: Австралия
AW: Аруба
AX: Аланд аралдары
AZ: Азербайжан
BA: Босния жана Герцеговина
BB: Барбадос
BD: Бангладеш
BE: Бельгия
BF: Буркина-Фасо
BG: Болгария
BH: Бахрейн
BI: Бурунди
BJ: Бенин
BL: Сент Бартелеми
BM: Бермуд аралдары
BN: Бруней
BO: Боливия
BQ: Кариб Нидерланддары
BR: Бразилия
BS: Багама аралдары
BT: Бутан
BV: Буве аралы
BW: Ботсвана
BY: Беларусь
BZ: Белиз
CA: Канада
CC: Кокос (Килинг) аралдары
CD: Конго-Киншаса; Конго; КДР
CF: Борбордук Африка Республикасы
CG: Конго-Браззавил; Конго
CH: Швейцария
CI: Кот-д’Ивуар; Пил сөөктүү жээк
CK: Кук аралдары
CL: Чили
CM: Камерун
CN: Кытай
CO: Колумбия
CR: Коста-Рика
CU: Куба
CV: Кабо-Верде
CW: Кюрасао
CX: Рождество аралы
CY: Кипр
CZ: Чехия; Чех Республикасы
DE: Германия
DJ: Джибути
DK: Дания
DM: Доминика
DO: Доминика Республикасы
DZ: Алжир
EC: Эквадор
EE: Эстония
EG: Египет
EH: Батыш Сахара
ER: Эритрея
ES: Испания
ET: Эфиопия
FI: Финляндия
FJ: Фиджи
FK: Фолкленд аралдары; Фолкленд (Мальвина) аралдары
FM: Микронезия
FO: Фарер аралдары
FR: Франция
GA: Габон
GB: Улуу Британия; УБ
GD: Гренада
GE: Грузия
GF: Франция Гвианасы
GG: Гернси
GH: Гана
GI: Гибралтар
GL: Гренландия
GM: Гамбия
GN: Гвинея
GP: Гваделупа
GQ: Экватордук Гвинея
GR: Греция
GS: Түштүк Жоржия жана Түштүк Сэндвич аралдары
GT: Гватемала
GU: Гуам
GW: Гвинея-Бисау
GY: Гайана
HK: Гонконг; Гонконг Кытай ААА
HM: Херд жана Макдональд аралдары
HN: Гондурас
HR: Хорватия
HT: Гаити
HU: Венгрия
ID: Индонезия
IE: Ирландия
IL: Израиль
IM: Мэн аралы
IN: Индия
IO: Инди океанындагы Британ территориясы
IQ: Ирак
IR: Иран
IS: Исландия
IT: Италия
JE: Жерси
JM: Ямайка
JO: Иордания
JP: Жапония
KE: Кения
KG: Кыргызстан
KH: Камбоджа
KI: Кирибати
KM: Коморос
KN: Сент-Китс жана Невис
KP: Түндүк Корея
KR: Түштүк Корея
KW: Кувейт
KY: Кайман аралдары
KZ: Казакстан
LA: Лаос
LB: Ливан
LC: Сент-Люсия
LI: Лихтенштейн
LK: Шри-Ланка
LR: Либерия
LS: Лесото
LT: Литва
LU: Люксембург
LV: Латвия
LY: Ливия
MA: Марокко
MC: Монако
MD: Молдова
ME: Черногория
MF: Сент-Мартин
MG: Мадагаскар
MH: Маршалл аралдары
MK: Түндүк Македония
ML: Мали
MM: Мьянма; Бирма
MN: Монголия
MO: Макао; Макао Кытай ААА
MP: Түндүк Мариана аралдары
MQ: Мартиника
MR: Мавритания
MS: Монтсеррат
MT: Мальта
MU: Маврикий
MV: Мальдив
MW: Малави
MX: Мексика
MY: Малайзия
MZ: Мозамбик
NA: Намибия
NC: Жаңы Каледония
NE: Нигер
NF: Норфолк аралы
NG: Нигерия
NI: Никарагуа
NL: Нидерланд
NO: Норвегия
NP: Непал
NR: Науру
NU: Ниуэ
NZ: Жаңы Зеландия
OM: Оман
PA: Панама
PE: Перу
PF: Полинезия
PG: Папуа-Жаңы Гвинея
PH: Филиппин
PK: Пакистан
PL: Польша
PM: Сен-Пьер жана Микелон
PN: Питкэрн аралдары
PR: Пуэрто-Рико
PS: Палестина; Палестина аймактары
PT: Португалия
PW: Палау
PY: Парагвай
QA: Катар
RE: Реюньон
RO: Румыния
RS: Сербия
RU: Россия
RW: Руанда
SA: Сауд Арабиясы
SB: Соломон аралдары
SC: Сейшел аралдары
SD: Судан
SE: Швеция
SG: Сингапур
SH: Ыйык Елена
SI: Словения
SJ: Шпицберген жана Ян-Майен
SK: Словакия
SL: Сьерра-Леоне
SM: Сан Марино
SN: Сенегал
SO: Сомали
SR: Суринам
SS: Түштүк Судан
ST: Сан-Томе жана Принсипи
SV: Эль-Сальвадор
SX: Синт-Мартен
SY: Сирия
SZ: Свазиленд
TC: Түркс жана Кайкос аралдары
TD: Чад
TF: Франциянын Түштүктөгү аймактары
TG: Того
TH: Тайланд
TJ: Тажикстан
TK: Токелау
TL: Тимор-Лесте; Чыгыш Тимор
TM: Түркмөнстан
TN: Тунис
TO: Тонга
TR: Түркия; Түркие
TT: Тринидад жана Тобаго
TV: Тувалу
TW: Тайвань
TZ: Танзания
UA: Украина
UG: Уганда
US: Кошмо Штаттар; АКШ
UY: Уругвай
UZ: Өзбекстан
VA: Ватикан
VC: Сент-Винсент жана Гренадиндер
VE: Венесуэла
VG: Виргин аралдары
VI: Виргин аралдары
VN: Вьетнам
VU: Вануату
WF: Уоллис жана Футуна
WS: Самоа
XK: Косово
YE: Йемен
YT: Майотта
ZA: Түштүк-Африка Республикасы
ZM: Замбия
ZW: Зимбабве
`,
'lt': () => `AD: Andora
AE: Jungtiniai Arabų Emyratai
AF: Afganistanas
AG: Antigva ir Barbuda
AI: Angilija
AL: Albanija
AM: Armėnija
AO: Angola
AQ: Antarktida
AR: Argentina
AS: Amerikos Samoa
AT: Austrija
AU: Australija
AW: Aruba
AX: Alandų Salos
AZ: Azerbaidžanas
BA: Bosnija ir Hercegovina
BB: Barbadosas
BD: Bangladešas
BE: Belgija
BF: Burkina Fasas
BG: Bulgarija
BH: Bahreinas
BI: Burundis
BJ: Beninas
BL: Sen Bartelemi
BM: Bermuda
BN: Brunėjus
BO: Bolivija
BQ: Karibų Nyderlandai
BR: Brazilija
BS: Bahamos
BT: Butanas
BV: Buvė Sala
BW: Botsvana
BY: Baltarusija
BZ: Belizas
CA: Kanada
CC: Kokosų (Kilingo) Salos
CD: Kongas-Kinšasa; Kongo Demokratinė Respublika
CF: Centrinės Afrikos Respublika
CG: Kongas-Brazavilis; Kongo Respublika
CH: Šveicarija
CI: Dramblio Kaulo Krantas; Dramblio Kaulo Kranto Respublika
CK: Kuko Salos
CL: Čilė
CM: Kamerūnas
CN: Kinija
CO: Kolumbija
CR: Kosta Rika
CU: Kuba
CV: Žaliasis Kyšulys
CW: Kiurasao
CX: Kalėdų Sala
CY: Kipras
CZ: Čekija; Čekijos Respublika
DE: Vokietija
DJ: Džibutis
DK: Danija
DM: Dominika
DO: Dominikos Respublika
DZ: Alžyras
EC: Ekvadoras
EE: Estija
EG: Egiptas
EH: Vakarų Sachara
ER: Eritrėja
ES: Ispanija
ET: Etiopija
FI: Suomija
FJ: Fidžis
FK: Folklando salos; Folklando (Malvinų) salos
FM: Mikronezija
FO: Farerų Salos
FR: Prancūzija
GA: Gabonas
GB: Jungtinė Karalystė; JK
GD: Grenada
GE: Gruzija
GF: Prancūzijos Gviana
GG: Gernsis
GH: Gana
GI: Gibraltaras
GL: Grenlandija
GM: Gambija
GN: Gvinėja
GP: Gvadelupa
GQ: Pusiaujo Gvinėja
GR: Graikija
GS: Pietų Džordžija ir Pietų Sandvičo salos
GT: Gvatemala
GU: Guamas
GW: Bisau Gvinėja
GY: Gajana
HK: Honkongas; Ypatingasis Administracinis Kinijos Regionas Honkongas
HM: Herdo ir Makdonaldo Salos
HN: Hondūras
HR: Kroatija
HT: Haitis
HU: Vengrija
ID: Indonezija
IE: Airija
IL: Izraelis
IM: Meno Sala
IN: Indija
IO: Indijos Vandenyno Britų Sritis
IQ: Irakas
IR: Iranas
IS: Islandija
IT: Italija
JE: Džersis
JM: Jamaika
JO: Jordanija
JP: Japonija
KE: Kenija
KG: Kirgizija
KH: Kambodža
KI: Kiribatis
KM: Komorai
KN: Sent Kitsas ir Nevis
KP: Šiaurės Korėja
KR: Pietų Korėja
KW: Kuveitas
KY: Kaimanų Salos
KZ: Kazachstanas
LA: Laosas
LB: Libanas
LC: Sent Lusija
LI: Lichtenšteinas
LK: Šri Lanka
LR: Liberija
LS: Lesotas
LT: Lietuva
LU: Liuksemburgas
LV: Latvija
LY: Libija
MA: Marokas
MC: Monakas
MD: Moldova
ME: Juodkalnija
MF: Sen Martenas
MG: Madagaskaras
MH: Maršalo Salos
MK: Šiaurės Makedonija
ML: Malis
MM: Mianmaras; Birma
MN: Mongolija
MO: Makao; Ypatingasis Administracinis Kinijos Regionas Makao
MP: Marianos Šiaurinės Salos
MQ: Martinika
MR: Mauritanija
MS: Montseratas
MT: Malta
MU: Mauricijus
MV: Maldyvai
MW: Malavis
MX: Meksika
MY: Malaizija
MZ: Mozambikas
NA: Namibija
NC: Naujoji Kaledonija
NE: Nigeris
NF: Norfolko sala
NG: Nigerija
NI: Nikaragva
NL: Nyderlandai
NO: Norvegija
NP: Nepalas
NR: Nauru
NU: Niujė
NZ: Naujoji Zelandija
OM: Omanas
PA: Panama
PE: Peru
PF: Prancūzijos Polinezija
PG: Papua Naujoji Gvinėja
PH: Filipinai
PK: Pakistanas
PL: Lenkija
PM: Sen Pjeras ir Mikelonas
PN: Pitkerno salos
PR: Puerto Rikas
PS: Palestina; Palestinos teritorija
PT: Portugalija
PW: Palau
PY: Paragvajus
QA: Kataras
RE: Reunjonas
RO: Rumunija
RS: Serbija
RU: Rusija
RW: Ruanda
SA: Saudo Arabija
SB: Saliamono Salos
SC: Seišeliai
SD: Sudanas
SE: Švedija
SG: Singapūras
SH: Šv. Elenos Sala
SI: Slovėnija
SJ: Svalbardas ir Janas Majenas
SK: Slovakija
SL: Siera Leonė
SM: San Marinas
SN: Senegalas
SO: Somalis
SR: Surinamas
SS: Pietų Sudanas
ST: San Tomė ir Prinsipė
SV: Salvadoras
SX: Sint Martenas
SY: Sirija
SZ: Svazilandas
TC: Terkso ir Kaikoso Salos
TD: Čadas
TF: Prancūzijos Pietų sritys
TG: Togas
TH: Tailandas
TJ: Tadžikija
TK: Tokelau
TL: Rytų Timoras
TM: Turkmėnistanas
TN: Tunisas
TO: Tonga
TR: Turkija
TT: Trinidadas ir Tobagas
TV: Tuvalu
TW: Taivanas
TZ: Tanzanija
UA: Ukraina
UG: Uganda
US: Jungtinės Valstijos; JAV
UY: Urugvajus
UZ: Uzbekistanas
VA: Vatikano Miesto Valstybė
VC: Šventasis Vincentas ir Grenadinai
VE: Venesuela
VG: Didžiosios Britanijos Mergelių Salos
VI: Jungtinių Valstijų Mergelių Salos
VN: Vietnamas
VU: Vanuatu
WF: Volisas ir Futūna
WS: Samoa
XK: Kosovas
YE: Jemenas
YT: Majotas
ZA: Pietų Afrika
ZM: Zambija
ZW: Zimbabvė
`,
'lv': () => `AD: Andora
AE: Apvienotie Arābu Emirāti
AF: Afganistāna
AG: Antigva un Barbuda
AI: Angilja
AL: Albānija
AM: Armēnija
AO: Angola
AQ: Antarktika
AR: Argentīna
AS: ASV Samoa
AT: Austrija
AU: Austrālija
AW: Aruba
AX: Olandes salas
AZ: Azerbaidžāna
BA: Bosnija un Hercegovina
BB: Barbadosa
BD: Bangladeša
BE: Beļģija
BF: Burkinafaso
BG: Bulgārija
BH: Bahreina
BI: Burundija
BJ: Benina
BL: Senbartelmī
BM: Bermudu salas
BN: Bruneja
BO: Bolīvija
BQ: Nīderlandes Karību salas
BR: Brazīlija
BS: Bahamu salas
BT: Butāna
BV: Buvē sala
BW: Botsvāna
BY: Baltkrievija
BZ: Beliza
CA: Kanāda
CC: Kokosu (Kīlinga) salas
CD: Kongo; Kinšasa; Kongo Demokrātiskā Republika
CF: Centrālāfrikas Republika
CG: Kongo
CH: Šveice
CI: Kotdivuāra; Ziloņkaula krasts
CK: Kuka salas
CL: Čīle
CM: Kamerūna
CN: Ķīna
CO: Kolumbija
CR: Kostarika
CU: Kuba
CV: Kaboverde
CW: Kirasao
CX: Ziemsvētku sala
CY: Kipra
CZ: Čehija; Čehijas Republika
DE: Vācija
DJ: Džibutija
DK: Dānija
DM: Dominika
DO: Dominikāna
DZ: Alžīrija
EC: Ekvadora
EE: Igaunija
EG: Ēģipte
EH: Rietumsahāra
ER: Eritreja
ES: Spānija
ET: Etiopija
FI: Somija
FJ: Fidži
FK: Folklenda salas; Folklenda (Malvinu) salas
FM: Mikronēzija
FO: Fēru salas
FR: Francija
GA: Gabona
GB: Apvienotā Karaliste
GD: Grenāda
GE: Gruzija
GF: Francijas Gviāna
GG: Gērnsija
GH: Gana
GI: Gibraltārs
GL: Grenlande
GM: Gambija
GN: Gvineja
GP: Gvadelupa
GQ: Ekvatoriālā Gvineja
GR: Grieķija
GS: Dienviddžordžija un Dienvidsendviču salas
GT: Gvatemala
GU: Guama
GW: Gvineja-Bisava
GY: Gajāna
HK: Honkonga; Ķīnas īpašās pārvaldes apgabals Honkonga
HM: Hērda sala un Makdonalda salas
HN: Hondurasa
HR: Horvātija
HT: Haiti
HU: Ungārija
ID: Indonēzija
IE: Īrija
IL: Izraēla
IM: Menas sala
IN: Indija
IO: Indijas okeāna Britu teritorija
IQ: Irāka
IR: Irāna
IS: Islande
IT: Itālija
JE: Džērsija
JM: Jamaika
JO: Jordānija
JP: Japāna
KE: Kenija
KG: Kirgizstāna
KH: Kambodža
KI: Kiribati
KM: Komoru salas
KN: Sentkitsa un Nevisa
KP: Ziemeļkoreja
KR: Dienvidkoreja
KW: Kuveita
KY: Kaimanu salas
KZ: Kazahstāna
LA: Laosa
LB: Libāna
LC: Sentlūsija
LI: Lihtenšteina
LK: Šrilanka
LR: Libērija
LS: Lesoto
LT: Lietuva
LU: Luksemburga
LV: Latvija
LY: Lībija
MA: Maroka
MC: Monako
MD: Moldova
ME: Melnkalne
MF: Senmartēna
MG: Madagaskara
MH: Māršala salas
MK: Ziemeļmaķedonija
ML: Mali
MM: Mjanma; Birma
MN: Mongolija
MO: Makao; ĶTR īpašais administratīvais reģions Makao
MP: Ziemeļu Marianas salas
MQ: Martinika
MR: Mauritānija
MS: Montserrata
MT: Malta
MU: Maurīcija
MV: Maldīvija
MW: Malāvija
MX: Meksika
MY: Malaizija
MZ: Mozambika
NA: Namībija
NC: Jaunkaledonija
NE: Nigēra
NF: Norfolkas sala
NG: Nigērija
NI: Nikaragva
NL: Nīderlande
NO: Norvēģija
NP: Nepāla
NR: Nauru
NU: Niue
NZ: Jaunzēlande
OM: Omāna
PA: Panama
PE: Peru
PF: Francijas Polinēzija
PG: Papua-Jaungvineja
PH: Filipīnas
PK: Pakistāna
PL: Polija
PM: Senpjēra un Mikelona
PN: Pitkērnas salas
PR: Puertoriko
PS: Palestīna; Palestīnas teritorijas
PT: Portugāle
PW: Palau
PY: Paragvaja
QA: Katara
RE: Reinjona
RO: Rumānija
RS: Serbija
RU: Krievija
RW: Ruanda
SA: Saūda Arābija
SB: Zālamana salas
SC: Seišelu salas
SD: Sudāna
SE: Zviedrija
SG: Singapūra
SH: Sv.Helēnas sala
SI: Slovēnija
SJ: Svalbāra un Jana Majena sala
SK: Slovākija
SL: Sjerraleone
SM: Sanmarīno
SN: Senegāla
SO: Somālija
SR: Surinama
SS: Dienvidsudāna
ST: Santome un Prinsipi
SV: Salvadora
SX: Sintmārtena
SY: Sīrija
SZ: Svatini; Svazilenda
TC: Tērksas un Kaikosas salas
TD: Čada
TF: Francijas Dienvidjūru teritorija
TG: Togo
TH: Taizeme
TJ: Tadžikistāna
TK: Tokelau
TL: Austrumtimora
TM: Turkmenistāna
TN: Tunisija
TO: Tonga
TR: Turcija
TT: Trinidāda un Tobāgo
TV: Tuvalu
TW: Taivāna
TZ: Tanzānija
UA: Ukraina
UG: Uganda
US: Amerikas Savienotās Valstis; ASV
UY: Urugvaja
UZ: Uzbekistāna
VA: Vatikāns
VC: Sentvinsenta un Grenadīnas
VE: Venecuēla
VG: Britu Virdžīnas
VI: ASV Virdžīnas
VN: Vjetnama
VU: Vanuatu
WF: Volisa un Futunas salas
WS: Samoa
XK: Kosova
YE: Jemena
YT: Majota
ZA: Dienvidāfrikas Republika
ZM: Zambija
ZW: Zimbabve
`,
'mk': () => `AD: Андора
AE: Обединети Арапски Емирати
AF: Авганистан
AG: Антига и Барбуда
AI: Ангвила
AL: Албанија
AM: Ерменија
AO: Ангола
AQ: Антарктик
AR: Аргентина
AS: Американска Самоа
AT: Австрија
AU: Австралија
AW: Аруба
AX: Оландски Острови
AZ: Азербејџан
BA: Босна и Херцеговина
BB: Барбадос
BD: Бангладеш
BE: Белгија
BF: Буркина Фасо
BG: Бугарија
BH: Бахреин
BI: Бурунди
BJ: Бенин
BL: Свети Вартоломеј
BM: Бермуди
BN: Брунеј
BO: Боливија
BQ: Карипска Холандија
BR: Бразил
BS: Бахами
BT: Бутан
BV: Остров Буве
BW: Боцвана
BY: Белорусија
BZ: Белизе
CA: Канада
CC: Кокосови (Килиншки) Острови
CD: Конго - Киншаса; Конго; Демократска Република Конго
CF: Централноафриканска Република
CG: Конго - Бразавил; Конго
CH: Швајцарија
CI: Брегот на Слоновата Коска; Брег на Слоновата Коска
CK: Кукови Острови
CL: Чиле
CM: Камерун
CN: Кина
CO: Колумбија
CR: Костарика
CU: Куба
CV: Кабо Верде
CW: Курасао
CX: Божиќен Остров
CY: Кипар
CZ: Чешка; Чешка Република
DE: Германија
DJ: Џибути
DK: Данска
DM: Доминика
DO: Доминиканска Република
DZ: Алжир
EC: Еквадор
EE: Естонија
EG: Египет
EH: Западна Сахара
ER: Еритреја
ES: Шпанија
ET: Етиопија
FI: Финска
FJ: Фиџи
FK: Фолкландски Острови; Малвински Острови
FM: Микронезија
FO: Фарски Острови
FR: Франција
GA: Габон
GB: Обединето Кралство; ОК
GD: Гренада
GE: Грузија
GF: Француска Гвајана
GG: Гернзи
GH: Гана
GI: Гибралтар
GL: Гренланд
GM: Гамбија
GN: Гвинеја
GP: Гвадалупе
GQ: Екваторска Гвинеја
GR: Грција
GS: Јужна Џорџија и Јужни Сендвички Острови
GT: Гватемала
GU: Гуам
GW: Гвинеја Бисао
GY: Гвајана
HK: Хонгконг; Хонгконг САР Кина
HM: Остров Херд и Острови Мекдоналд
HN: Хондурас
HR: Хрватска
HT: Хаити
HU: Унгарија
ID: Индонезија
IE: Ирска
IL: Израел
IM: Остров Ман
IN: Индија
IO: Британска Индоокеанска Територија
IQ: Ирак
IR: Иран
IS: Исланд
IT: Италија
JE: Џерси
JM: Јамајка
JO: Јордан
JP: Јапонија
KE: Кенија
KG: Киргистан
KH: Камбоџа
KI: Кирибати
KM: Коморски Острови
KN: Свети Китс и Невис
KP: Северна Кореја
KR: Јужна Кореја
KW: Кувајт
KY: Кајмански Острови
KZ: Казахстан
LA: Лаос
LB: Либан
LC: Сент Лусија
LI: Лихтенштајн
LK: Шри Ланка
LR: Либерија
LS: Лесото
LT: Литванија
LU: Луксембург
LV: Латвија
LY: Либија
MA: Мароко
MC: Монако
MD: Молдавија
ME: Црна Гора
MF: Сент Мартин
MG: Мадагаскар
MH: Маршалски Острови
MK: Северна Македонија
ML: Мали
MM: Мјанмар; Бурма
MN: Монголија
MO: Макао; Макао САР
MP: Северни Маријански Острови
MQ: Мартиник
MR: Мавританија
MS: Монсерат
MT: Малта
MU: Маврициус
MV: Малдиви
MW: Малави
MX: Мексико
MY: Малезија
MZ: Мозамбик
NA: Намибија
NC: Нова Каледонија
NE: Нигер
NF: Норфолшки Остров
NG: Нигерија
NI: Никарагва
NL: Холандија
NO: Норвешка
NP: Непал
NR: Науру
NU: Ниује
NZ: Нов Зеланд; Аотеароа
OM: Оман
PA: Панама
PE: Перу
PF: Француска Полинезија
PG: Папуа Нова Гвинеја
PH: Филипини
PK: Пакистан
PL: Полска
PM: Сент Пјер и Микелан
PN: Питкернски Острови
PR: Порторико
PS: Палестина; Палестински Територии
PT: Португалија
PW: Палау
PY: Парагвај
QA: Катар
RE: Рејунион
RO: Романија
RS: Србија
RU: Русија
RW: Руанда
SA: Саудиска Арабија
SB: Соломонски Острови
SC: Сејшели
SD: Судан
SE: Шведска
SG: Сингапур
SH: Света Елена
SI: Словенија
SJ: Свалбард и Јан Мајен
SK: Словачка
SL: Сиера Леоне
SM: Сан Марино
SN: Сенегал
SO: Сомалија
SR: Суринам
SS: Јужен Судан
ST: Саун Томе и Принсип
SV: Ел Салвадор
SX: Свети Мартин
SY: Сирија
SZ: Есватини
TC: Острови Туркс и Каикос
TD: Чад
TF: Француски Јужни Територии
TG: Того
TH: Тајланд
TJ: Таџикистан
TK: Токелау
TL: Тимор Лесте; Источен Тимор
TM: Туркменистан
TN: Тунис
TO: Тонга
TR: Турција
TT: Тринидад и Тобаго
TV: Тувалу
TW: Тајван
TZ: Танзанија
UA: Украина
UG: Уганда
US: Соединети Американски Држави; САД
UY: Уругвај
UZ: Узбекистан
VA: Ватикан
VC: Сент Винсент и Гренадини
VE: Венецуела
VG: Британски Девствени Острови
VI: Американски Девствени Острови
VN: Виетнам
VU: Вануату
WF: Валис и Футуна
WS: Самоа
XK: Косово
YE: Јемен
YT: Мајот
ZA: Јужноафриканска Република
ZM: Замбија
ZW: Зимбабве
`,
'mn': () => `AD: Андорра
AE: Арабын Нэгдсэн Эмират Улс
AF: Афганистан
AG: Антигуа ба Барбуда
AI: Ангилья
AL: Албани
AM: Армени
AO: Ангол
AQ: Антарктид
AR: Аргентин
AS: Америкийн Самоа
AT: Австри
AU: Австрали
AW: Аруба
AX: Аландын арлууд
AZ: Азербайжан
BA: Босни-Херцеговин
BB: Барбадос
BD: Бангладеш
BE: Бельги
BF: Буркина Фасо
BG: Болгар
BH: Бахрейн
BI: Бурунди
BJ: Бенин
BL: Сент-Бартельми
BM: Бермуда
BN: Бруней
BO: Боливи
BQ: Карибын Нидерланд
BR: Бразил
BS: Багамын арлууд
BT: Бутан
BV: Буве арал
BW: Ботсван
BY: Беларусь
BZ: Белизе
CA: Канад
CC: Кокос (Кийлинг) арлууд
CD: Конго-Киншаса; Бүгд Найрамдах Ардчилсан Конго Улс
CF: Төв Африкийн Бүгд Найрамдах Улс
CG: Конго-Браззавиль; Конго
CH: Швейцар
CI: Кот-д’Ивуар
CK: Күүкийн арлууд
CL: Чили
CM: Камерун
CN: Хятад
CO: Колумби
CR: Коста-Рика
CU: Куба
CV: Кабо-Верде
CW: Кюрасао
CX: Зул сарын арал
CY: Кипр
CZ: Чех; Бүгд Найрамдах Чех Улс
DE: Герман
DJ: Джибути
DK: Дани
DM: Доминика
DO: Бүгд Найрамдах Доминикан Улс
DZ: Алжир
EC: Эквадор
EE: Эстони
EG: Египет
EH: Баруун Сахар
ER: Эритрей
ES: Испани
ET: Этиоп
FI: Финланд
FJ: Фижи
FK: Фолклендийн арлууд; Мальвины арлууд
FM: Микронези
FO: Фарерын арлууд
FR: Франц
GA: Габон
GB: Их Британи; ИБ
GD: Гренада
GE: Гүрж
GF: Францын Гвиана
GG: Гернси
GH: Гана
GI: Гибралтар
GL: Гренланд
GM: Гамби
GN: Гвиней
GP: Гваделуп
GQ: Экваторын Гвиней
GR: Грек
GS: Өмнөд Жоржиа ба Өмнөд Сэндвичийн арлууд
GT: Гватемал
GU: Гуам
GW: Гвиней-Бисау
GY: Гайана
HK: Хонг Конг; БНХАУ-ын Тусгай захиргааны бүс Хонг-Конг
HM: Херд ба Макдональдийн арлууд
HN: Гондурас
HR: Хорват
HT: Гаити
HU: Унгар
ID: Индонез
IE: Ирланд
IL: Израил
IM: Мэн Арал
IN: Энэтхэг
IO: Британийн харьяа Энэтхэгийн далай дахь нутаг дэвсгэр
IQ: Ирак
IR: Иран
IS: Исланд
IT: Итали
JE: Жерси
JM: Ямайка
JO: Йордан
JP: Япон
KE: Кени
KG: Киргиз
KH: Камбож
KI: Кирибати
KM: Коморын арлууд
KN: Сент-Киттс ба Невис
KP: Хойд Солонгос
KR: Өмнөд Солонгос
KW: Кувейт
KY: Кайманы арлууд
KZ: Казахстан
LA: Лаос
LB: Ливан
LC: Сент Люсиа
LI: Лихтенштайн
LK: Шри-Ланка
LR: Либери
LS: Лесото
LT: Литва
LU: Люксембург
LV: Латви
LY: Ливи
MA: Морокко
MC: Монако
MD: Молдова
ME: Монтенегро
MF: Сент-Мартин
MG: Мадагаскар
MH: Маршаллын арлууд
MK: Хойд Македон
ML: Мали
MM: Мьянмар
MN: Монгол
MO: Макао; БНХАУ-ын Тусгай захиргааны бүс Макао
MP: Хойд Марианы арлууд
MQ: Мартиник
MR: Мавритани
MS: Монтсеррат
MT: Мальта
MU: Маврикий
MV: Мальдив
MW: Малави
MX: Мексик
MY: Малайз
MZ: Мозамбик
NA: Намиби
NC: Шинэ Каледони
NE: Нигер
NF: Норфолк арал
NG: Нигери
NI: Никарагуа
NL: Нидерланд
NO: Норвег
NP: Балба
NR: Науру
NU: Ниуэ
NZ: Шинэ Зеланд; Аотеароагийн Шинэ Зеланд
OM: Оман
PA: Панам
PE: Перу
PF: Францын Полинез
PG: Папуа Шинэ Гвиней
PH: Филиппин
PK: Пакистан
PL: Польш
PM: Сент-Пьер ба Микело
PN: Питкэрн арлууд
PR: Пуэрто-Рико
PS: Палестин; Палестины нутаг дэвсгэр
PT: Португал
PW: Палау
PY: Парагвай
QA: Катар
RE: Реюнион
RO: Румын
RS: Серби
RU: Орос
RW: Руанда
SA: Саудын Араб
SB: Соломоны арлууд
SC: Сейшелийн арлууд
SD: Судан
SE: Швед
SG: Сингапур
SH: Сент Хелена
SI: Словени
SJ: Свалбард ба Ян Майен
SK: Словак
SL: Сьерра-Леоне
SM: Сан-Марино
SN: Сенегал
SO: Сомали
SR: Суринам
SS: Өмнөд Судан
ST: Сан-Томе ба Принсипи
SV: Эль Сальвадор
SX: Синт Мартен
SY: Сири
SZ: Эсватини; Свазиланд
TC: Турк ба Кайкосын Арлууд
TD: Чад
TF: Францын өмнөд газар нутаг
TG: Того
TH: Тайланд
TJ: Тажикистан
TK: Токелау
TL: Тимор-Лесте; Зүүн Тимор
TM: Туркменистан
TN: Тунис
TO: Тонга
TR: Турк
TT: Тринидад ба Тобаго
TV: Тувалу
TW: Тайвань
TZ: Танзани
UA: Украин
UG: Уганда
US: Америкийн Нэгдсэн Улс; АНУ
UY: Уругвай
UZ: Узбекистан
VA: Ватикан хот улс
VC: Сент-Винсент ба Гренадин
VE: Венесуэл
VG: Британийн Виржиний арлууд
VI: АНУ-ын Виржиний арлууд
VN: Вьетнам
VU: Вануату
WF: Уоллис ба Футуна
WS: Самоа
XK: Косово
YE: Йемен
YT: Майотта
ZA: Өмнөд Африк
ZM: Замби
ZW: Зимбабве
`,
'nb': () => `AD: Andorra
AE: De forente arabiske emirater
AF: Afghanistan
AG: Antigua og Barbuda
AI: Anguilla
AL: Albania
AM: Armenia
AO: Angola
AQ: Antarktis
AR: Argentina
AS: Amerikansk Samoa
AT: Østerrike
AU: Australia
AW: Aruba
AX: Åland
AZ: Aserbajdsjan
BA: Bosnia-Hercegovina
BB: Barbados
BD: Bangladesh
BE: Belgia
BF: Burkina Faso
BG: Bulgaria
BH: Bahrain
BI: Burundi
BJ: Benin
BL: Saint-Barthélemy
BM: Bermuda
BN: Brunei
BO: Bolivia
BQ: Karibisk Nederland
BR: Brasil
BS: Bahamas
BT: Bhutan
BV: Bouvetøya
BW: Botswana
BY: Belarus
BZ: Belize
CA: Canada
CC: Kokosøyene
CD: Kongo; Den demokratiske republikken Kongo
CF: Den sentralafrikanske republikk
CG: Kongo-Brazzaville; Republikken Kongo
CH: Sveits
CI: Elfenbenskysten
CK: Cookøyene
CL: Chile
CM: Kamerun
CN: Kina
CO: Colombia
CR: Costa Rica
CU: Cuba
CV: Kapp Verde
CW: Curaçao
CX: Christmasøya
CY: Kypros
CZ: Tsjekkia; Den tsjekkiske republikk
DE: Tyskland
DJ: Djibouti
DK: Danmark
DM: Dominica
DO: Den dominikanske republikk
DZ: Algerie
EC: Ecuador
EE: Estland
EG: Egypt
EH: Vest-Sahara
ER: Eritrea
ES: Spania
ET: Etiopia
FI: Finland
FJ: Fiji
FK: Falklandsøyene; Islas Malvinas
FM: Mikronesiaføderasjonen
FO: Færøyene
FR: Frankrike
GA: Gabon
GB: Storbritannia
GD: Grenada
GE: Georgia
GF: Fransk Guyana
GG: Guernsey
GH: Ghana
GI: Gibraltar
GL: Grønland
GM: Gambia
GN: Guinea
GP: Guadeloupe
GQ: Ekvatorial-Guinea
GR: Hellas
GS: Sør-Georgia og Sør-Sandwichøyene
GT: Guatemala
GU: Guam
GW: Guinea-Bissau
GY: Guyana
HK: Hongkong; Hongkong SAR Kina
HM: Heard- og McDonaldøyene
HN: Honduras
HR: Kroatia
HT: Haiti
HU: Ungarn
ID: Indonesia
IE: Irland
IL: Israel
IM: Man
IN: India
IO: Det britiske territoriet i Indiahavet
IQ: Irak
IR: Iran
IS: Island
IT: Italia
JE: Jersey
JM: Jamaica
JO: Jordan
JP: Japan
KE: Kenya
KG: Kirgisistan
KH: Kambodsja
KI: Kiribati
KM: Komorene
KN: Saint Kitts og Nevis
KP: Nord-Korea
KR: Sør-Korea
KW: Kuwait
KY: Caymanøyene
KZ: Kasakhstan
LA: Laos
LB: Libanon
LC: St. Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia
LS: Lesotho
LT: Litauen
LU: Luxemburg
LV: Latvia
LY: Libya
MA: Marokko
MC: Monaco
MD: Moldova
ME: Montenegro
MF: Saint-Martin
MG: Madagaskar
MH: Marshalløyene
MK: Nord-Makedonia
ML: Mali
MM: Myanmar; Burma
MN: Mongolia
MO: Macao; Macao SAR Kina
MP: Nord-Marianene
MQ: Martinique
MR: Mauritania
MS: Montserrat
MT: Malta
MU: Mauritius
MV: Maldivene
MW: Malawi
MX: Mexico
MY: Malaysia
MZ: Mosambik
NA: Namibia
NC: Ny-Caledonia
NE: Niger
NF: Norfolkøya
NG: Nigeria
NI: Nicaragua
NL: Nederland
NO: Norge
NP: Nepal
NR: Nauru
NU: Niue
NZ: New Zealand; Aotearoa New Zealand
OM: Oman
PA: Panama
PE: Peru
PF: Fransk Polynesia
PG: Papua Ny-Guinea
PH: Filippinene
PK: Pakistan
PL: Polen
PM: Saint-Pierre-et-Miquelon
PN: Pitcairnøyene
PR: Puerto Rico
PS: Palestina; Det palestinske området
PT: Portugal
PW: Palau
PY: Paraguay
QA: Qatar
RE: Réunion
RO: Romania
RS: Serbia
RU: Russland
RW: Rwanda
SA: Saudi-Arabia
SB: Salomonøyene
SC: Seychellene
SD: Sudan
SE: Sverige
SG: Singapore
SH: St. Helena
SI: Slovenia
SJ: Svalbard og Jan Mayen
SK: Slovakia
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Surinam
SS: Sør-Sudan
ST: São Tomé og Príncipe
SV: El Salvador
SX: Sint Maarten
SY: Syria
SZ: Eswatini; Swaziland
TC: Turks- og Caicosøyene
TD: Tsjad
TF: De franske sørterritorier
TG: Togo
TH: Thailand
TJ: Tadsjikistan
TK: Tokelau
TL: Øst-Timor; Timor-Leste
TM: Turkmenistan
TN: Tunisia
TO: Tonga
TR: Tyrkia
TT: Trinidad og Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tanzania
UA: Ukraina
UG: Uganda
US: USA
UY: Uruguay
UZ: Usbekistan
VA: Vatikanstaten
VC: St. Vincent og Grenadinene
VE: Venezuela
VG: De britiske jomfruøyene
VI: De amerikanske jomfruøyene
VN: Vietnam
VU: Vanuatu
WF: Wallis og Futuna
WS: Samoa
XK: Kosovo
YE: Jemen
YT: Mayotte
ZA: Sør-Afrika
ZM: Zambia
ZW: Zimbabwe
`,
'nl': () => `AD: Andorra
AE: Verenigde Arabische Emiraten
AF: Afghanistan
AG: Antigua en Barbuda
AI: Anguilla
AL: Albanië
AM: Armenië
AO: Angola
AQ: Antarctica
AR: Argentinië; Argentijnse Republiek
AS: Amerikaans-Samoa
AT: Oostenrijk
AU: Australië
AW: Aruba
AX: Åland; Ålandeilanden
AZ: Azerbeidzjan
BA: Bosnië en Herzegovina; Bosnië-Herzegovina
BB: Barbados
BD: Bangladesh
BE: België
BF: Burkina Faso
BG: Bulgarije
BH: Bahrein
BI: Burundi
BJ: Benin
BL: Saint-Barthélemy
BM: Bermuda
BN: Brunei
BO: Bolivia
BQ: Caribisch Nederland; Bonaire, Sint Eustatius en Saba
BR: Brazilië
BS: Bahama’s; Gemenebest van de Bahama's
BT: Bhutan
BV: Bouveteiland; Bouvet Island
BW: Botswana
BY: Belarus; Wit-Rusland
BZ: Belize
CA: Canada
CC: Cocoseilanden; Grondgebied van de Eilanden Cocos (Keeling )
CD: Congo-Kinshasa; Congo; DRC
CF: Centraal-Afrikaanse Republiek
CG: Congo-Brazzaville; Congo
CH: Zwitserland; Zwitserse Confederatie
CI: Ivoorkust; Côte d’Ivoire
CK: Cookeilanden; Cook eilanden
CL: Chili
CM: Kameroen
CN: China
CO: Colombia
CR: Costa Rica
CU: Cuba
CV: Kaapverdië; Republiek van Cabo Verde
CW: Curaçao
CX: Christmaseiland; Grondgebied van Christmas Island
CY: Cyprus
CZ: Tsjechië; Tsjechische Republiek
DE: Duitsland
DJ: Djibouti
DK: Denemarken
DM: Dominica
DO: Dominicaanse Republiek
DZ: Algerije
EC: Ecuador
EE: Estland
EG: Egypte
EH: Westelijke Sahara; Sahrawi Arabische Democratische Republiek
ER: Eritrea
ES: Spanje
ET: Ethiopië
FI: Finland
FJ: Fiji
FK: Falklandeilanden; Islas Malvinas; Falkland eilanden
FM: Micronesia; Micronesië
FO: Faeröer
FR: Frankrijk; Franse Republiek
GA: Gabon
GB: Verenigd Koninkrijk; VK
GD: Grenada
GE: Georgië; Georgia
GF: Frans-Guyana; Guyana
GG: Guernsey
GH: Ghana
GI: Gibraltar
GL: Groenland
GM: Gambia
GN: Guinee
GP: Guadeloupe
GQ: Equatoriaal-Guinea
GR: Griekenland; Helleense Republiek
GS: Zuid-Georgia en Zuidelijke Sandwicheilanden; Zuid-Georgië en de Zuidelijke Sandwich-eilanden
GT: Guatemala
GU: Guam
GW: Guinee-Bissau
GY: Guyana
HK: Hongkong; Hongkong SAR van China; Hong Kong Speciale Administratieve Regio van de Volksrepubliek China
HM: Heard en McDonaldeilanden
HN: Honduras
HR: Kroatië
HT: Haïti
HU: Hongarije
ID: Indonesië
IE: Ierland; Republic of Ireland
IL: Israël
IM: Isle of Man
IN: India
IO: Brits Indische Oceaanterritorium; Britse Gebieden in de Indische Oceaan; Brits Indische Oceaan Territorium
IQ: Irak
IR: Iran
IS: IJsland
IT: Italië; Italiaanse Republiek
JE: Jersey
JM: Jamaica
JO: Jordanië
JP: Japan
KE: Kenia
KG: Kirgizië; Kirgizische Republiek
KH: Cambodja
KI: Kiribati
KM: Comoren
KN: Saint Kitts en Nevis
KP: Noord-Korea; Democratische Volksrepubliek Korea
KR: Zuid-Korea; Republiek Korea
KW: Koeweit
KY: Kaaimaneilanden; Caymaneilanden
KZ: Kazachstan
LA: Laos; Lao Democratische Volksrepubliek
LB: Libanon; Libanese Republiek
LC: Saint Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia
LS: Lesotho
LT: Litouwen
LU: Luxemburg
LV: Letland
LY: Libië
MA: Marokko
MC: Monaco
MD: Moldavië
ME: Montenegro
MF: Saint-Martin
MG: Madagaskar
MH: Marshalleilanden; Republiek van de Marshall-eilanden
MK: Noord-Macedonië
ML: Mali
MM: Myanmar; Birma
MN: Mongolië
MO: Macau; Macau SAR van China; Macao
MP: Noordelijke Marianen; Noordelijke Marianeneilanden
MQ: Martinique
MR: Mauritanië
MS: Montserrat
MT: Malta
MU: Mauritius
MV: Maldiven; Republiek van de Malediven
MW: Malawi
MX: Mexico; Verenigde Mexicaanse Staten
MY: Maleisië
MZ: Mozambique
NA: Namibië
NC: Nieuw-Caledonië
NE: Niger
NF: Norfolk; Norfolkeiland
NG: Nigeria
NI: Nicaragua
NL: Nederland
NO: Noorwegen
NP: Nepal
NR: Nauru
NU: Niue
NZ: Nieuw-Zeeland; Aotearoa Nieuw-Zeeland
OM: Oman
PA: Panama
PE: Peru
PF: Frans-Polynesië
PG: Papoea-Nieuw-Guinea; Onafhankelijke Staat Papoea -Nieuw-Guinea
PH: Filipijnen
PK: Pakistan
PL: Polen
PM: Saint-Pierre en Miquelon
PN: Pitcairneilanden; Pitcairn groep eilanden
PR: Puerto Rico
PS: Palestina; Palestijnse gebieden
PT: Portugal; Portugese Republiek
PW: Palau
PY: Paraguay
QA: Qatar
RE: Réunion
RO: Roemenië
RS: Servië
RU: Rusland; Russische Federatie
RW: Rwanda
SA: Saoedi-Arabië
SB: Salomonseilanden; Solomon eilanden
SC: Seychellen
SD: Soedan
SE: Zweden
SG: Singapore
SH: Sint-Helena; Sint-Helena, Ascension en Tristan da Cunha
SI: Slovenië
SJ: Spitsbergen en Jan Mayen; Svalbard en Jan Mayen; Svalbard og Jan Mayen
SK: Slowakije; Slowaakse Republiek
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalië
SR: Suriname
SS: Zuid-Soedan
ST: Sao Tomé en Principe
SV: El Salvador
SX: Sint-Maarten
SY: Syrië; Syrische Arabische Republiek
SZ: Eswatini; Swaziland; Koninkrijk eSwatini
TC: Turks- en Caicoseilanden
TD: Tsjaad
TF: Franse Gebieden in de zuidelijke Indische Oceaan; Grondgebied van de Franse Zuidelijke en Antarctische gebieden
TG: Togo
TH: Thailand
TJ: Tadzjikistan
TK: Tokelau
TL: Oost-Timor; Democratische Republiek Oost-Timor
TM: Turkmenistan
TN: Tunesië
TO: Tonga
TR: Turkije; Türkiye
TT: Trinidad en Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tanzania
UA: Oekraïne
UG: Oeganda; Republiek Uganda
US: Verenigde Staten; VS
UY: Uruguay
UZ: Oezbekistan
VA: Vaticaanstad
VC: Saint Vincent en de Grenadines
VE: Venezuela
VG: Britse Maagdeneilanden; Maagdeneilanden
VI: Amerikaanse Maagdeneilanden; Maagdeneilanden van de Verenigde Staten
VN: Vietnam
VU: Vanuatu
WF: Wallis en Futuna
WS: Samoa
XK: Kosovo
YE: Jemen
YT: Mayotte
ZA: Zuid-Afrika
ZM: Zambia
ZW: Zimbabwe
`,
'pl': () => `AD: Andora; Księstwo Andory
AE: Zjednoczone Emiraty Arabskie
AF: Afganistan
AG: Antigua i Barbuda
AI: Anguilla
AL: Albania; Republika Albanii
AM: Armenia; Republika Armenii
AO: Angola; Republika Angoli
AQ: Antarktyda; Antarktyka
AR: Argentyna; Republika Argentyńska
AS: Samoa Amerykańskie
AT: Austria; Republika Austrii
AU: Australia; Związek Australijski
AW: Aruba
AX: Wyspy Alandzkie
AZ: Azerbejdżan
BA: Bośnia i Hercegowina
BB: Barbados
BD: Bangladesz
BE: Belgia; Królestwo Belgii
BF: Burkina Faso
BG: Bułgaria; Republika Bułgarii
BH: Bahrajn
BI: Burundi
BJ: Benin
BL: Saint-Barthélemy
BM: Bermudy
BN: Brunei
BO: Boliwia
BQ: Niderlandy Karaibskie; Antyle Holenderskie; Bonaire, Sint Eustatius i Saba
BR: Brazylia; Federacyjna Republika Brazylii
BS: Bahamy
BT: Bhutan
BV: Wyspa Bouveta
BW: Botswana; Republika Botswany
BY: Białoruś; Republika Białorusi
BZ: Belize
CA: Kanada
CC: Wyspy Kokosowe
CD: Demokratyczna Republika Konga; Kongo; DRK
CF: Republika Środkowoafrykańska
CG: Kongo; Republika Konga
CH: Szwajcaria; Konfederacja Szwajcarska
CI: Côte d’Ivoire; Wybrzeże Kości Słoniowej; Republika WybrzeŻa Kości Słoniowej
CK: Wyspy Cooka
CL: Chile
CM: Kamerun; WybrzeŻe Kości Słoniowej; Republika WybrzeŻa Kości Słoniowej
CN: Chiny; Chińska Republika Ludowa
CO: Kolumbia; Republika Kolumbii
CR: Kostaryka; Republika Kostaryki
CU: Kuba; Republika Kuby
CV: Republika Zielonego Przylądka
CW: Curaçao
CX: Wyspa Bożego Narodzenia
CY: Cypr
CZ: Czechy; Republika Czeska
DE: Niemcy; Republika Federalna Niemiec
DJ: Dżibuti
DK: Dania; Królestwo Danii
DM: Dominika; Wspólnota Dominiki
DO: Dominikana; Republika Dominikańska
DZ: Algieria; Algierska Republika Ludowo-Demokratyczna
EC: Ekwador
EE: Estonia; Republika Estońska
EG: Egipt
EH: Sahara Zachodnia; Saharyjska Arabska Republika Demokratyczna
ER: Erytrea
ES: Hiszpania; Królestwo Hiszpanii 
ET: Etiopia; Federalna Demokratyczna Republika Etiopii
FI: Finlandia; Republika Finlandii
FJ: Fidżi
FK: Falklandy; Malwiny
FM: Mikronezja; Sfederowane Stany Mikronezji
FO: Wyspy Owcze
FR: Francja; Republika Francuska
GA: Gabon; Republika Gabońska
GB: Wielka Brytania; Wlk. Bryt.; Zjednoczone Królestwo
GD: Grenada
GE: Gruzja
GF: Gujana Francuska
GG: Guernsey
GH: Ghana; Republika Ghany
GI: Gibraltar
GL: Grenlandia
GM: Gambia; Republika Gambii
GN: Gwinea; Republika Gwinei
GP: Gwadelupa
GQ: Gwinea Równikowa; Republika Gwinei Równikowej
GR: Grecja; Republika Grecka
GS: Georgia Południowa i Sandwich Południowy
GT: Gwatemala; Republika Gwatemali
GU: Guam
GW: Gwinea Bissau; Republika Gwinei Bissau
GY: Gujana; Kooperacyjna Republika Gujany
HK: Hongkong; SRA Hongkong
HM: Wyspy Heard i McDonalda; Terytorium Wysp Heard i McDonalda
HN: Honduras
HR: Chorwacja; Republika Chorwacji
HT: Haiti
HU: Węgry
ID: Indonezja; Republika Indonezji
IE: Irlandia; Republika Irlandii
IL: Izrael
IM: Wyspa Man
IN: Indie; Republika Indii
IO: Brytyjskie Terytorium Oceanu Indyjskiego
IQ: Irak
IR: Iran
IS: Islandia; Republika Islandii
IT: Włochy; Republika Włoska
JE: Jersey
JM: Jamajka
JO: Jordania; Jordańskie Królestwo Haszymidzkie
JP: Japonia
KE: Kenia; Republika Kenii
KG: Kirgistan; Republika Kirgiska
KH: Kambodża; Królestwo Kambodży
KI: Kiribati
KM: Komory; Związek Komorów
KN: Saint Kitts i Nevis
KP: Korea Północna; Koreańska Republika Ludowo-Demokratyczna
KR: Korea Południowa; Republika Korei
KW: Kuwejt
KY: Kajmany
KZ: Kazachstan
LA: Laos; Laotańska Republika Ludowo-Demokratyczna
LB: Liban; Republika Libańska
LC: Saint Lucia
LI: Liechtenstein
LK: Sri Lanka; Demokratyczno-Socjalistyczna Republika Sri Lanki
LR: Liberia; Republika Liberii
LS: Lesotho
LT: Litwa; Republika Litewska
LU: Luksemburg
LV: Łotwa; Republika Łotewska
LY: Libia
MA: Maroko; Królestwo Marokańskie
MC: Monako
MD: Mołdawia; Republika Mołdawii
ME: Czarnogóra
MF: Saint-Martin
MG: Madagaskar
MH: Wyspy Marshalla; Republika Wysp Marshalla
MK: Macedonia Północna; Republika Macedonii Północnej
ML: Mali
MM: Mjanma; Birma; Republika Związku Mjanmy
MN: Mongolia
MO: Makau; SRA Makau
MP: Mariany Północne; Wspólnota Marianów Północnych
MQ: Martynika
MR: Mauretania; Islamska Republika Mauretańska
MS: Montserrat
MT: Malta; Republika Malty
MU: Mauritius
MV: Malediwy; Republika Malediwów
MW: Malawi
MX: Meksyk
MY: Malezja
MZ: Mozambik
NA: Namibia; Republika Namibii
NC: Nowa Kaledonia
NE: Niger; Republika Nigru
NF: Norfolk; Wyspa Norfolk
NG: Nigeria; Federalna Republika Nigerii
NI: Nikaragua; Republika Nikaragui
NL: Holandia; Królestwo Niderlandów
NO: Norwegia; Królestwo Norwegii
NP: Nepal
NR: Nauru
NU: Niue
NZ: Nowa Zelandia
OM: Oman
PA: Panama; Republika Panamy
PE: Peru
PF: Polinezja Francuska
PG: Papua-Nowa Gwinea; Niezależne Państwo Papui-Nowej Gwinei
PH: Filipiny; Republika Filipin
PK: Pakistan
PL: Polska
PM: Saint-Pierre i Miquelon
PN: Pitcairn
PR: Portoryko
PS: Palestyna; Terytoria Palestyńskie
PT: Portugalia; Republika Portugalska
PW: Palau
PY: Paragwaj
QA: Katar
RE: Reunion
RO: Rumunia
RS: Serbia; Republika Serbii
RU: Rosja; Federacja Rosyjska
RW: Rwanda; Republika Rwandy
SA: Arabia Saudyjska; Królestwo Arabii Saudyjskiej
SB: Wyspy Salomona
SC: Seszele; Republika Seszeli
SD: Sudan
SE: Szwecja; Królestwo Szwecji
SG: Singapur
SH: Wyspa Świętej Heleny; Wyspa Świętej Heleny, Wyspa Wniebowstąpienia i Tristan da Cunha
SI: Słowenia; Republika Słowenii
SJ: Svalbard i Jan Mayen
SK: Słowacja; Republika Słowacka
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia; Federalna Republika Somalii
SR: Surinam
SS: Sudan Południowy; Sudan
ST: Wyspy Świętego Tomasza i Książęca; Demokratyczna Republika Wysp Świętego Tomasza i Książęcej
SV: Salwador
SX: Sint Maarten
SY: Syria; Syryjska Republika Arabska
SZ: Eswatini; Suazi
TC: Turks i Caicos
TD: Czad
TF: Francuskie Terytoria Południowe i Antarktyczne
TG: Togo; Republika Togijska
TH: Tajlandia; Królestwo Tajlandii
TJ: Tadżykistan
TK: Tokelau
TL: Timor Wschodni; Timor-Leste; Demokratyczna Republika Timoru Wschodniego
TM: Turkmenistan
TN: Tunezja; Republika Tunezyjska
TO: Tonga
TR: Turcja; Republika Turcji
TT: Trynidad i Tobago
TV: Tuvalu
TW: Tajwan
TZ: Tanzania; Zjednoczona Republika Tanzanii
UA: Ukraina
UG: Uganda; Republika Ugandy
US: Stany Zjednoczone; USA
UY: Urugwaj
UZ: Uzbekistan
VA: Watykan; Państwo Watykańskie
VC: Saint Vincent i Grenadyny
VE: Wenezuela; Boliwariańska Republika Wenezueli
VG: Brytyjskie Wyspy Dziewicze
VI: Wyspy Dziewicze Stanów Zjednoczonych
VN: Wietnam
VU: Vanuatu
WF: Wallis i Futuna
WS: Samoa
XK: Kosowo; Republika Kosowa
YE: Jemen; Republika Jemeńska
YT: Majotta
ZA: Republika Południowej Afryki; Południowa Afryka
ZM: Zambia; Republika Zambii
ZW: Zimbabwe
`,
'pt': () => `AD: Andorra
AE: Emirados Árabes Unidos
AF: Afeganistão
AG: Antígua e Barbuda
AI: Anguila; Anguilla
AL: Albânia
AM: Armênia
AO: Angola
AQ: Antártida; Antártica
AR: Argentina
AS: Samoa Americana
AT: Áustria
AU: Austrália
AW: Aruba
AX: Ilhas Aland; Alândia
AZ: Azerbaijão; Azerbeijão
BA: Bósnia e Herzegovina
BB: Barbados
BD: Bangladesh
BE: Bélgica
BF: Burquina Faso; Burkina Faso
BG: Bulgária
BH: Barein; Bahrein
BI: Burundi
BJ: Benin
BL: São Bartolomeu; Coletividade de Saint Barthélemy
BM: Bermudas
BN: Brunei
BO: Bolívia
BQ: Países Baixos Caribenhos; Bonaire, Saba e Santo Eustáquio
BR: Brasil
BS: Bahamas
BT: Butão
BV: Ilha Bouvet
BW: Botsuana; Botswana
BY: Bielorrússia; Bielorússia
BZ: Belize
CA: Canadá
CC: Ilhas Cocos; Território dos Cocos (Keeling)
CD: Congo - Kinshasa; República Democrática do Congo
CF: República Centro-Africana; República Centro-Africano
CG: República do Congo; Congo
CH: Suíça
CI: Costa do Marfim; Côte d’Ivoire; República da Côte d'Ivoire
CK: Ilhas Cook
CL: Chile
CM: Camarões
CN: China
CO: Colômbia
CR: Costa Rica
CU: Cuba
CV: Cabo Verde
CW: Curaçao; ilha da Curação
CX: Ilha Christmas; Ilha do Natal
CY: Chipre
CZ: Tchéquia; República Tcheca; Chéquia; República Checa
DE: Alemanha
DJ: Djibuti; Djibouti
DK: Dinamarca
DM: Dominica
DO: República Dominicana
DZ: Argélia; República Argelina Democrática e Popular
EC: Equador
EE: Estônia
EG: Egito; República Árabe do Egipto
EH: Saara Ocidental; República Árabe Saharaui Democrática
ER: Eritreia
ES: Espanha
ET: Etiópia
FI: Finlândia
FJ: Fiji
FK: Ilhas Malvinas; Ilhas Falkland
FM: Micronésia
FO: Ilhas Faroé
FR: França; República Francesa
GA: Gabão
GB: Reino Unido
GD: Granada; Grenada
GE: Geórgia
GF: Guiana Francesa; Guiana
GG: Guernsey
GH: Gana
GI: Gibraltar
GL: Groenlândia; Gronelândia
GM: Gâmbia
GN: Guiné
GP: Guadalupe
GQ: Guiné Equatorial
GR: Grécia; República Helénica
GS: Ilhas Geórgia do Sul e Sandwich do Sul; Geórgia do Sul e Sandwich do Sul
GT: Guatemala
GU: Guam
GW: Guiné-Bissau
GY: Guiana
HK: Hong Kong; Hong Kong, RAE da China
HM: Ilhas Heard e McDonald; Ilha Heard e Ilhas McDonald
HN: Honduras
HR: Croácia
HT: Haiti
HU: Hungria
ID: Indonésia
IE: Irlanda
IL: Israel
IM: Ilha de Man; Isle of Man
IN: Índia
IO: Território Britânico do Oceano Índico; British Indian Ocean Territory
IQ: Iraque
IR: Irã; Irão
IS: Islândia
IT: Itália; República Italiana
JE: Jersey
JM: Jamaica
JO: Jordânia
JP: Japão
KE: Quênia
KG: Quirguistão
KH: Camboja
KI: Quiribati; Kiribati
KM: Comores
KN: São Cristóvão e Névis
KP: Coreia do Norte; República Popular Democrática da Coreia
KR: Coreia do Sul; República da Coreia
KW: Kuwait
KY: Ilhas Cayman; Ilhas Caimão
KZ: Cazaquistão
LA: Laos
LB: Líbano; República Libanesa
LC: Santa Lúcia
LI: Liechtenstein
LK: Sri Lanka
LR: Libéria
LS: Lesoto
LT: Lituânia
LU: Luxemburgo
LV: Letônia
LY: Líbia
MA: Marrocos
MC: Mônaco
MD: Moldávia
ME: Montenegro
MF: São Martinho; saint Martin
MG: Madagascar
MH: Ilhas Marshall
MK: Macedônia do Norte
ML: Mali
MM: Mianmar; Birmânia; Myanmar
MN: Mongólia
MO: Macau; Macau, RAE da China
MP: Ilhas Marianas do Norte; Marianas Setentrionais
MQ: Martinica; Martinique
MR: Mauritânia
MS: Montserrat
MT: Malta
MU: Maurício; República das Maurícias
MV: Maldivas
MW: Malaui; Malawi
MX: México; Estados Unidos Mexicanos
MY: Malásia
MZ: Moçambique
NA: Namíbia
NC: Nova Caledônia; New Caledonia
NE: Níger
NF: Ilha Norfolk
NG: Nigéria
NI: Nicarágua
NL: Países Baixos; Holanda
NO: Noruega
NP: Nepal
NR: Nauru
NU: Niue
NZ: Nova Zelândia; Aotearoa da Nova Zelândia
OM: Omã
PA: Panamá
PE: Peru
PF: Polinésia Francesa
PG: Papua-Nova Guiné
PH: Filipinas
PK: Paquistão
PL: Polônia
PM: São Pedro e Miquelão; Saint-Pierre e Miquelon
PN: Ilhas Pitcairn; Pitcairn grupo de ilhas
PR: Porto Rico; Commonwealth of Puerto Rico
PS: Palestina; Territórios palestinos
PT: Portugal; República português
PW: Palau
PY: Paraguai
QA: Catar; Estado do Qatar
RE: Reunião
RO: Romênia
RS: Sérvia
RU: Rússia; Federação Russa
RW: Ruanda
SA: Arábia Saudita
SB: Ilhas Salomão
SC: Seicheles; República das Seychelles
SD: Sudão
SE: Suécia
SG: Singapura
SH: Santa Helena; Santa Helena, Ascensão e Tristão da Cunha
SI: Eslovênia
SJ: Svalbard e Jan Mayen; Ilhas Svalbard e Jan Mayen; Svalbard og Jan Mayen
SK: Eslováquia; República Eslovaca
SL: Serra Leoa
SM: San Marino
SN: Senegal
SO: Somália
SR: Suriname
SS: Sudão do Sul
ST: São Tomé e Príncipe
SV: El Salvador
SX: Sint Maarten; São Martinho
SY: Síria
SZ: Essuatíni; Suazilândia; Reino de eSwatini
TC: Ilhas Turcas e Caicos; Ilhas Turks e Caicos
TD: Chade
TF: Territórios Franceses do Sul; Terras Austrais e Antárticas Francesas; Território do Sul e Antártica Francesa
TG: Togo
TH: Tailândia
TJ: Tadjiquistão; Tajiquistão
TK: Tokelau
TL: Timor-Leste; República Democrática de Timor-Leste
TM: Turcomenistão; Turquemenistão
TN: Tunísia
TO: Tonga
TR: Turquia
TT: Trinidad e Tobago; Trinidade e Tobago
TV: Tuvalu
TW: Taiwan; Ilha Formosa; República da China
TZ: Tanzânia
UA: Ucrânia
UG: Uganda
US: Estados Unidos; EUA
UY: Uruguai
UZ: Uzbequistão; República do Usbequistão
VA: Cidade do Vaticano
VC: São Vicente e Granadinas; São Vincente e Granadinas
VE: Venezuela
VG: Ilhas Virgens Britânicas; Ilhas Virgens
VI: Ilhas Virgens Americanas; Ilhas Virgens dos Estados Unidos
VN: Vietnã; Vietname
VU: Vanuatu
WF: Wallis e Futuna
WS: Samoa
XK: Kosovo
YE: Iêmen
YT: Mayotte
ZA: África do Sul
ZM: Zâmbia
ZW: Zimbábue; Zimbabwe
`,
'ro': () => `AD: Andorra
AE: Emiratele Arabe Unite
AF: Afganistan
AG: Antigua și Barbuda
AI: Anguilla
AL: Albania
AM: Armenia
AO: Angola
AQ: Antarctica
AR: Argentina
AS: Samoa Americană
AT: Austria
AU: Australia
AW: Aruba
AX: Insulele Åland
AZ: Azerbaidjan
BA: Bosnia și Herțegovina
BB: Barbados
BD: Bangladesh
BE: Belgia
BF: Burkina Faso
BG: Bulgaria
BH: Bahrain
BI: Burundi
BJ: Benin
BL: Saint-Barthélemy
BM: Bermuda
BN: Brunei
BO: Bolivia
BQ: Insulele Caraibe Olandeze
BR: Brazilia
BS: Bahamas
BT: Bhutan
BV: Insula Bouvet
BW: Botswana
BY: Belarus
BZ: Belize
CA: Canada
CC: Insulele Cocos
CD: Congo - Kinshasa; Congo; Republica Democrată Congo
CF: Republica Centrafricană
CG: Congo - Brazzaville; Congo
CH: Elveția
CI: Côte d’Ivoire; Coasta de Fildeș
CK: Insulele Cook
CL: Chile
CM: Camerun
CN: China
CO: Columbia
CR: Costa Rica
CU: Cuba
CV: Capul Verde
CW: Curaçao
CX: Insula Christmas
CY: Cipru
CZ: Cehia; Republica Cehă
DE: Germania
DJ: Djibouti
DK: Danemarca
DM: Dominica
DO: Republica Dominicană
DZ: Algeria
EC: Ecuador
EE: Estonia
EG: Egipt
EH: Sahara Occidentală
ER: Eritreea
ES: Spania
ET: Etiopia
FI: Finlanda
FJ: Fiji
FK: Insulele Falkland; Insulele Malvine
FM: Micronezia
FO: Insulele Feroe
FR: Franța
GA: Gabon
GB: Regatul Unit
GD: Grenada
GE: Georgia
GF: Guyana Franceză
GG: Guernsey
GH: Ghana
GI: Gibraltar
GL: Groenlanda
GM: Gambia
GN: Guineea
GP: Guadelupa
GQ: Guineea Ecuatorială
GR: Grecia
GS: Georgia de Sud și Insulele Sandwich de Sud
GT: Guatemala
GU: Guam
GW: Guineea-Bissau
GY: Guyana
HK: Hong Kong; R.A.S. Hong Kong, China
HM: Insula Heard și Insulele McDonald
HN: Honduras
HR: Croația
HT: Haiti
HU: Ungaria
ID: Indonezia
IE: Irlanda
IL: Israel
IM: Insula Man
IN: India
IO: Teritoriul Britanic din Oceanul Indian
IQ: Irak
IR: Iran
IS: Islanda
IT: Italia
JE: Jersey
JM: Jamaica
JO: Iordania
JP: Japonia
KE: Kenya
KG: Kârgâzstan
KH: Cambodgia
KI: Kiribati
KM: Comore
KN: Saint Kitts și Nevis
KP: Coreea de Nord
KR: Coreea de Sud
KW: Kuweit
KY: Insulele Cayman
KZ: Kazahstan
LA: Laos
LB: Liban
LC: Sfânta Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia
LS: Lesotho
LT: Lituania
LU: Luxemburg
LV: Letonia
LY: Libia
MA: Maroc
MC: Monaco
MD: Republica Moldova
ME: Muntenegru
MF: Sfântul Martin
MG: Madagascar
MH: Insulele Marshall
MK: Macedonia de Nord
ML: Mali
MM: Myanmar; Birmania
MN: Mongolia
MO: Macao; R.A.S. Macao, China
MP: Insulele Mariane de Nord
MQ: Martinica
MR: Mauritania
MS: Montserrat
MT: Malta
MU: Mauritius
MV: Maldive
MW: Malawi
MX: Mexic
MY: Malaysia
MZ: Mozambic
NA: Namibia
NC: Noua Caledonie
NE: Niger
NF: Insula Norfolk
NG: Nigeria
NI: Nicaragua
NL: Țările de Jos
NO: Norvegia
NP: Nepal
NR: Nauru
NU: Niue
NZ: Noua Zeelandă; Aotearoa Noua Zeelandă
OM: Oman
PA: Panama
PE: Peru
PF: Polinezia Franceză
PG: Papua-Noua Guinee
PH: Filipine
PK: Pakistan
PL: Polonia
PM: Saint-Pierre și Miquelon
PN: Insulele Pitcairn
PR: Puerto Rico
PS: Palestina; Teritoriile Palestiniene
PT: Portugalia
PW: Palau
PY: Paraguay
QA: Qatar
RE: Réunion
RO: România
RS: Serbia
RU: Rusia
RW: Rwanda
SA: Arabia Saudită
SB: Insulele Solomon
SC: Seychelles
SD: Sudan
SE: Suedia
SG: Singapore
SH: Sfânta Elena
SI: Slovenia
SJ: Svalbard și Jan Mayen
SK: Slovacia
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Suriname
SS: Sudanul de Sud
ST: São Tomé și Príncipe
SV: El Salvador
SX: Sint-Maarten
SY: Siria
SZ: Eswatini; Swaziland
TC: Insulele Turks și Caicos
TD: Ciad
TF: Teritoriile Australe și Antarctice Franceze
TG: Togo
TH: Thailanda
TJ: Tadjikistan
TK: Tokelau
TL: Timor-Leste; Timorul de Est
TM: Turkmenistan
TN: Tunisia
TO: Tonga
TR: Turcia; TR-variant
TT: Trinidad și Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tanzania
UA: Ucraina
UG: Uganda
US: Statele Unite ale Americii; S.U.A.
UY: Uruguay
UZ: Uzbekistan
VA: Statul Cetății Vaticanului
VC: Saint Vincent și Grenadinele
VE: Venezuela
VG: Insulele Virgine Britanice
VI: Insulele Virgine Americane
VN: Vietnam
VU: Vanuatu
WF: Wallis și Futuna
WS: Samoa
XK: Kosovo
YE: Yemen
YT: Mayotte
ZA: Africa de Sud
ZM: Zambia
ZW: Zimbabwe
`,
'ru': () => `AD: Андорра
AE: ОАЭ; Объединённые Арабские Эмираты
AF: Афганистан
AG: Антигуа и Барбуда
AI: Ангилья
AL: Албания
AM: Армения
AO: Ангола
AQ: Антарктида
AR: Аргентина; Аргентинская Республика
AS: Американское Самоа
AT: Австрия; Австрийская Республика
AU: Австралия; Содружество Австралии
AW: Аруба
AX: Аландские о-ва; Аландские острова
AZ: Азербайджан
BA: Босния и Герцеговина
BB: Барбадос
BD: Бангладеш
BE: Бельгия
BF: Буркина-Фасо
BG: Болгария
BH: Бахрейн
BI: Бурунди
BJ: Бенин
BL: Сен-Бартелеми; Коллективность Санкт -Бартельми
BM: Бермудские о-ва; Бермудские Острова
BN: Бруней
BO: Боливия
BQ: Бонэйр, Синт-Эстатиус и Саба; Карибские Нидерланды
BR: Бразилия
BS: Багамы; Багамские Острова; Содружество Багамских Островов
BT: Бутан
BV: о-в Буве; Остров Буве
BW: Ботсвана
BY: Беларусь
BZ: Белиз
CA: Канада
CC: Кокосовые о-ва; Кокосовые острова; Территория Кокосовые (Килинг) острова
CD: Конго - Киншаса; Конго; ДРК; Демократическая Республика Конго
CF: Центрально-Африканская Республика; Центральноафриканская Республика
CG: Конго - Браззавиль; Республика Конго
CH: Швейцария; Швейцарская Конфедерация
CI: Кот-д’Ивуар; Республика Кот-д'Ивуаре
CK: о-ва Кука; Острова Кука
CL: Чили
CM: Камерун
CN: Китай
CO: Колумбия
CR: Коста-Рика
CU: Куба
CV: Кабо-Верде; Республика Кабо -Верде
CW: Кюрасао
CX: о-в Рождества; Остров Рождества; Территория острова Рождества
CY: Кипр
CZ: Чехия; Чешская Республика
DE: Германия
DJ: Джибути
DK: Дания
DM: Доминика; Содружество Доминики
DO: Доминиканская Республика
DZ: Алжир
EC: Эквадор
EE: Эстония; Эстонская Республика
EG: Египет
EH: Западная Сахара; Sahrawi Арабская Демократическая Республика
ER: Эритрея
ES: Испания
ET: Эфиопия
FI: Финляндия; Финляндская Республика
FJ: Фиджи
FK: Фолклендские о-ва; Фолклендские (Мальвинские) о-ва; Фолклендские острова
FM: Федеративные Штаты Микронезии
FO: Фарерские о-ва; Фарерские острова
FR: Франция; Французская Республика
GA: Габон
GB: Великобритания; Британия; Соединенное Королевство Великобритании и Северной Ирландии
GD: Гренада
GE: Грузия
GF: Французская Гвиана; Гвиана
GG: Гернси
GH: Гана
GI: Гибралтар
GL: Гренландия
GM: Гамбия
GN: Гвинея
GP: Гваделупа
GQ: Экваториальная Гвинея
GR: Греция; Греческая Республика
GS: Южная Георгия и Южные Сандвичевы о-ва; Южная Георгия и Южные Сандвичевы острова
GT: Гватемала
GU: Гуам
GW: Гвинея-Бисау; Республика Гвинея -Бисау
GY: Гайана
HK: Гонконг; Hong Kong Специальный административный район Китайской Народной Республики Китая
HM: о-ва Херд и Макдональд; Остров Херд и острова Макдональд
HN: Гондурас
HR: Хорватия
HT: Гаити
HU: Венгрия
ID: Индонезия
IE: Ирландия
IL: Израиль
IM: о-в Мэн; Остров Мэн
IN: Индия
IO: Британская территория в Индийском океане; Британская территория Индийского океана
IQ: Ирак
IR: Иран
IS: Исландия
IT: Италия; итальянская Республика
JE: Джерси
JM: Ямайка
JO: Иордания; Иорданского Хашимитского Королевства
JP: Япония
KE: Кения
KG: Киргизия; Кыргызская Республика
KH: Камбоджа
KI: Кирибати
KM: Коморы; Союз Коморских Островов
KN: Сент-Китс и Невис; Федерация Сент-Кристофер и Н е в и с
KP: КНДР; Северная Корея; Корейская Народно-Демократическая Республика Корея
KR: Республика Корея; Южная Корея
KW: Кувейт
KY: о-ва Кайман; Каймановы острова
KZ: Казахстан
LA: Лаос
LB: Ливан
LC: Сент-Люсия
LI: Лихтенштейн
LK: Шри-Ланка
LR: Либерия
LS: Лесото
LT: Литва; Литовская Республика
LU: Люксембург
LV: Латвия; Латвийская Республика
LY: Ливия; Государство Ливии
MA: Марокко
MC: Монако
MD: Молдова; Молдавия
ME: Черногория
MF: Сен-Мартен
MG: Мадагаскар
MH: Маршалловы о-ва; Маршалловы Острова; Республика Маршалловы острова
MK: Северная Македония
ML: Мали
MM: Мьянма; Бирма
MN: Монголия
MO: Макао
MP: Северные Марианские о-ва; Северные Марианские острова; Содружество Северных Марианских островов
MQ: Мартиника
MR: Мавритания
MS: Монтсеррат
MT: Мальта
MU: Маврикий
MV: Мальдивы
MW: Малави
MX: Мексика
MY: Малайзия
MZ: Мозамбик
NA: Намибия
NC: Новая Каледония
NE: Нигер
NF: о-в Норфолк; Норфолк
NG: Нигерия
NI: Никарагуа
NL: Нидерланды
NO: Норвегия
NP: Непал
NR: Науру
NU: Ниуэ
NZ: Новая Зеландия; Аотеароа
OM: Оман
PA: Панама
PE: Перу
PF: Французская Полинезия
PG: Папуа — Новая Гвинея; Независимое Государство Папуа-Новой Гвинеи
PH: Филиппины
PK: Пакистан
PL: Польша
PM: Сен-Пьер и Микелон
PN: о-ва Питкэрн; Острова Питкэрн; Питкэрн группа островов
PR: Пуэрто-Рико
PS: Палестина; Палестинские территории
PT: Португалия; Португальская Республика
PW: Палау
PY: Парагвай
QA: Катар
RE: Реюньон
RO: Румыния
RS: Сербия
RU: Россия; Российская Федерация
RW: Руанда
SA: Саудовская Аравия
SB: Соломоновы о-ва; Соломоновы Острова
SC: Сейшельские о-ва; Сейшельские Острова
SD: Судан
SE: Швеция
SG: Сингапур
SH: о-в Св. Елены; Острова Святой Елены, Вознесения и Тристан-да-Кунья
SI: Словения
SJ: Шпицберген и Ян-Майен; Свальбарда ог Ян-Майен
SK: Словакия; Словацкая Республика
SL: Сьерра-Леоне
SM: Сан-Марино
SN: Сенегал
SO: Сомали
SR: Суринам
SS: Южный Судан
ST: Сан-Томе и Принсипи
SV: Сальвадор
SX: Синт-Мартен; Синт-Маартен
SY: Сирия; Сирийская Арабская Республика
SZ: Эсватини; Свазиленд
TC: Тёркс и Кайкос
TD: Чад
TF: Французские Южные территории; Французские Южные и Антарктические территории; Территория Французские Южные и Антарктические земли
TG: Того
TH: Таиланд
TJ: Таджикистан
TK: Токелау
TL: Восточный Тимор; Тимор-Лесте; Демократическая Республика Тимор -Лешти
TM: Туркменистан; Туркмения
TN: Тунис
TO: Тонга
TR: Турция; Республика Турции
TT: Тринидад и Тобаго
TV: Тувалу
TW: Тайвань; Китайская Республика
TZ: Танзания
UA: Украина
UG: Уганда
US: Соединенные Штаты; США; Соединённые Штаты Америки
UY: Уругвай
UZ: Узбекистан
VA: Ватикан
VC: Сент-Винсент и Гренадины
VE: Венесуэла
VG: Виргинские о-ва; Британские Виргинские острова; Виргинские острова
VI: Виргинские о-ва; Виргинские Острова; Виргинские острова Соединенных Штатов
VN: Вьетнам
VU: Вануату
WF: Уоллис и Футуна
WS: Самоа
XK: Косово; Республика Косово
YE: Йемен
YT: Майотта
ZA: Южно-Африканская Республика
ZM: Замбия
ZW: Зимбабве
`,
'sk': () => `AD: Andorra
AE: Spojené arabské emiráty
AF: Afganistan
AG: Antigua a Barbuda
AI: Anguilla
AL: Albánsko
AM: Arménsko
AO: Angola
AQ: Antarktída
AR: Argentína
AS: Americká Samoa
AT: Rakúsko
AU: Austrália
AW: Aruba
AX: Alandy
AZ: Azerbajdžan
BA: Bosna a Hercegovina
BB: Barbados
BD: Bangladéš
BE: Belgicko
BF: Burkina Faso
BG: Bulharsko
BH: Bahrajn
BI: Burundi
BJ: Benin
BL: Svätý Bartolomej
BM: Bermudy
BN: Brunej
BO: Bolívia
BQ: Karibské Holandsko
BR: Brazília
BS: Bahamy
BT: Bhután
BV: Bouvetov ostrov
BW: Botswana
BY: Bielorusko
BZ: Belize
CA: Kanada
CC: Kokosové ostrovy
CD: Konžská demokratická republika; Kongo; DRK
CF: Stredoafrická republika
CG: Konžská republika; Kongo
CH: Švajčiarsko
CI: Pobrežie Slonoviny
CK: Cookove ostrovy
CL: Čile
CM: Kamerun
CN: Čína
CO: Kolumbia
CR: Kostarika
CU: Kuba
CV: Kapverdy
CW: Curaçao
CX: Vianočný ostrov
CY: Cyprus
CZ: Česko; Česká republika
DE: Nemecko
DJ: Džibutsko
DK: Dánsko
DM: Dominika
DO: Dominikánska republika
DZ: Alžírsko
EC: Ekvádor
EE: Estónsko
EG: Egypt
EH: Západná Sahara
ER: Eritrea
ES: Španielsko
ET: Etiópia
FI: Fínsko
FJ: Fidži
FK: Falklandy; Malvíny
FM: Mikronézia
FO: Faerské ostrovy
FR: Francúzsko
GA: Gabon
GB: Spojené kráľovstvo; UK
GD: Grenada
GE: Gruzínsko
GF: Francúzska Guyana
GG: Guernsey
GH: Ghana
GI: Gibraltár
GL: Grónsko
GM: Gambia
GN: Guinea
GP: Guadeloupe
GQ: Rovníková Guinea
GR: Grécko
GS: Južná Georgia a Južné Sandwichove ostrovy
GT: Guatemala
GU: Guam
GW: Guinea-Bissau
GY: Guyana
HK: Hongkong; Hongkong – OAO Číny
HM: Heardov ostrov a Macdonaldove ostrovy
HN: Honduras
HR: Chorvátsko
HT: Haiti
HU: Maďarsko
ID: Indonézia
IE: Írsko
IL: Izrael
IM: Ostrov Man
IN: India
IO: Britské indickooceánske územie
IQ: Irak
IR: Irán
IS: Island
IT: Taliansko
JE: Jersey
JM: Jamajka
JO: Jordánsko
JP: Japonsko
KE: Keňa
KG: Kirgizsko
KH: Kambodža
KI: Kiribati
KM: Komory
KN: Svätý Krištof a Nevis
KP: Severná Kórea
KR: Južná Kórea
KW: Kuvajt
KY: Kajmanie ostrovy
KZ: Kazachstan
LA: Laos
LB: Libanon
LC: Svätá Lucia
LI: Lichtenštajnsko
LK: Srí Lanka
LR: Libéria
LS: Lesotho
LT: Litva
LU: Luxembursko
LV: Lotyšsko
LY: Líbya
MA: Maroko
MC: Monako
MD: Moldavsko
ME: Čierna Hora
MF: Svätý Martin
MG: Madagaskar
MH: Marshallove ostrovy
MK: Severné Macedónsko
ML: Mali
MM: Mjanmarsko
MN: Mongolsko
MO: Macao; Macao – OAO Číny
MP: Severné Mariány
MQ: Martinik
MR: Mauritánia
MS: Montserrat
MT: Malta
MU: Maurícius
MV: Maldivy
MW: Malawi
MX: Mexiko
MY: Malajzia
MZ: Mozambik
NA: Namíbia
NC: Nová Kaledónia
NE: Niger
NF: Norfolk
NG: Nigéria
NI: Nikaragua
NL: Holandsko
NO: Nórsko
NP: Nepál
NR: Nauru
NU: Niue
NZ: Nový Zéland; Aotearoa – Nový Zéland
OM: Omán
PA: Panama
PE: Peru
PF: Francúzska Polynézia
PG: Papua-Nová Guinea
PH: Filipíny
PK: Pakistan
PL: Poľsko
PM: Saint Pierre a Miquelon
PN: Pitcairnove ostrovy
PR: Portoriko
PS: Palestínska samospráva; Palestínske územia
PT: Portugalsko
PW: Palau
PY: Paraguaj
QA: Katar
RE: Réunion
RO: Rumunsko
RS: Srbsko
RU: Rusko
RW: Rwanda
SA: Saudská Arábia
SB: Šalamúnove ostrovy
SC: Seychely
SD: Sudán
SE: Švédsko
SG: Singapur
SH: Svätá Helena
SI: Slovinsko
SJ: Svalbard a Jan Mayen
SK: Slovensko
SL: Sierra Leone
SM: San Maríno
SN: Senegal
SO: Somálsko
SR: Surinam
SS: Južný Sudán
ST: Svätý Tomáš a Princov ostrov
SV: Salvádor
SX: Svätý Martin
SY: Sýria
SZ: Eswatini; Svazijsko
TC: Turks a Caicos
TD: Čad
TF: Francúzske južné a antarktické územia
TG: Togo
TH: Thajsko
TJ: Tadžikistan
TK: Tokelau
TL: Východný Timor
TM: Turkménsko
TN: Tunisko
TO: Tonga
TR: Turecko
TT: Trinidad a Tobago
TV: Tuvalu
TW: Taiwan
TZ: Tanzánia
UA: Ukrajina
UG: Uganda
US: Spojené štáty; USA
UY: Uruguaj
UZ: Uzbekistan
VA: Vatikán
VC: Svätý Vincent a Grenadíny
VE: Venezuela
VG: Britské Panenské ostrovy
VI: Americké Panenské ostrovy
VN: Vietnam
VU: Vanuatu
WF: Wallis a Futuna
WS: Samoa
XK: Kosovo
YE: Jemen
YT: Mayotte
ZA: Južná Afrika
ZM: Zambia
ZW: Zimbabwe
`,
'sl': () => `AD: Andora
AE: Združeni arabski emirati
AF: Afganistan
AG: Antigva in Barbuda
AI: Angvila
AL: Albanija
AM: Armenija
AO: Angola
AQ: Antarktika
AR: Argentina
AS: Ameriška Samoa
AT: Avstrija
AU: Avstralija
AW: Aruba
AX: Alandski otoki
AZ: Azerbajdžan
BA: Bosna in Hercegovina
BB: Barbados
BD: Bangladeš
BE: Belgija
BF: Burkina Faso
BG: Bolgarija
BH: Bahrajn
BI: Burundi
BJ: Benin
BL: Sveti Bartolomej
BM: Bermudi
BN: Brunej
BO: Bolivija
BQ: Nizozemski Karibi
BR: Brazilija
BS: Bahami
BT: Butan
BV: Bouvetov otok
BW: Bocvana
BY: Belorusija
BZ: Belize
CA: Kanada
CC: Kokosovi otoki
CD: Demokratična republika Kongo; Kongo
CF: Srednjeafriška republika
CG: Kongo - Brazzaville; Kongo
CH: Švica
CI: Slonokoščena obala; Côte d’Ivoire
CK: Cookovi otoki
CL: Čile
CM: Kamerun
CN: Kitajska
CO: Kolumbija
CR: Kostarika
CU: Kuba
CV: Zelenortski otoki
CW: Curaçao
CX: Božični otok
CY: Ciper
CZ: Češka; Češka republika
DE: Nemčija
DJ: Džibuti
DK: Danska
DM: Dominika
DO: Dominikanska republika
DZ: Alžirija
EC: Ekvador
EE: Estonija
EG: Egipt
EH: Zahodna Sahara
ER: Eritreja
ES: Španija
ET: Etiopija
FI: Finska
FJ: Fidži
FK: Falklandski otoki; Malvini
FM: Mikronezija
FO: Ferski otoki
FR: Francija
GA: Gabon
GB: Združeno kraljestvo; ZK
GD: Grenada
GE: Gruzija
GF: Francoska Gvajana
GG: Guernsey
GH: Gana
GI: Gibraltar
GL: Grenlandija
GM: Gambija
GN: Gvineja
GP: Gvadelup
GQ: Ekvatorialna Gvineja
GR: Grčija
GS: Južna Georgia in Južni Sandwichevi otoki
GT: Gvatemala
GU: Gvam
GW: Gvineja Bissau
GY: Gvajana
HK: Hongkong; Posebno upravno območje Ljudske republike Kitajske Hongkong
HM: Heardov otok in McDonaldovi otoki
HN: Honduras
HR: Hrvaška
HT: Haiti
HU: Madžarska
ID: Indonezija
IE: Irska
IL: Izrael
IM: Otok Man
IN: Indija
IO: Britansko ozemlje v Indijskem oceanu
IQ: Irak
IR: Iran
IS: Islandija
IT: Italija
JE: Jersey
JM: Jamajka
JO: Jordanija
JP: Japonska
KE: Kenija
KG: Kirgizistan
KH: Kambodža
KI: Kiribati
KM: Komori
KN: Sveti Krištof in Nevis
KP: Severna Koreja
KR: Južna Koreja
KW: Kuvajt
KY: Kajmanji otoki
KZ: Kazahstan
LA: Laos
LB: Libanon
LC: Sveta Lucija
LI: Lihtenštajn
LK: Šrilanka
LR: Liberija
LS: Lesoto
LT: Litva
LU: Luksemburg
LV: Latvija
LY: Libija
MA: Maroko
MC: Monako
MD: Moldavija
ME: Črna gora
MF: Francoski Sveti Martin
MG: Madagaskar
MH: Marshallovi otoki
MK: Severna Makedonija
ML: Mali
MM: Mjanmar; Burma
MN: Mongolija
MO: Makav; Posebno upravno območje Kitajske Makav
MP: Severni Marianski otoki
MQ: Martinik
MR: Mavretanija
MS: Montserrat
MT: Malta
MU: Mavricij
MV: Maldivi
MW: Malavi
MX: Mehika
MY: Malezija
MZ: Mozambik
NA: Namibija
NC: Nova Kaledonija
NE: Niger
NF: Norfolški otok
NG: Nigerija
NI: Nikaragva
NL: Nizozemska
NO: Norveška
NP: Nepal
NR: Nauru
NU: Niue
NZ: Nova Zelandija; Aotearoa Nova Zelandija
OM: Oman
PA: Panama
PE: Peru
PF: Francoska Polinezija
PG: Papua Nova Gvineja
PH: Filipini
PK: Pakistan
PL: Poljska
PM: Sveta Peter in Mihael
PN: Pitcairn
PR: Portoriko
PS: Palestina; Palestinsko ozemlje
PT: Portugalska
PW: Palav
PY: Paragvaj
QA: Katar
RE: Reunion
RO: Romunija
RS: Srbija
RU: Rusija
RW: Ruanda
SA: Saudova Arabija
SB: Salomonovi otoki
SC: Sejšeli
SD: Sudan
SE: Švedska
SG: Singapur
SH: Sveta Helena
SI: Slovenija
SJ: Svalbard in Jan Mayen
SK: Slovaška
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalija
SR: Surinam
SS: Južni Sudan
ST: Sveti Tomaž in Princ
SV: Salvador
SX: Nizozemski Sveti Martin
SY: Sirija
SZ: Esvatini; Svazi
TC: Otoki Turks in Caicos
TD: Čad
TF: Francosko južno ozemlje
TG: Togo
TH: Tajska
TJ: Tadžikistan
TK: Tokelav
TL: Timor-Leste; Vzhodni Timor
TM: Turkmenistan
TN: Tunizija
TO: Tonga
TR: Turčija; Türkiye
TT: Trinidad in Tobago
TV: Tuvalu
TW: Tajvan
TZ: Tanzanija
UA: Ukrajina
UG: Uganda
US: Združene države Amerike; ZDA
UY: Urugvaj
UZ: Uzbekistan
VA: Vatikan
VC: Sveti Vincencij in Grenadine
VE: Venezuela
VG: Britanski Deviški otoki
VI: Ameriški Deviški otoki
VN: Vietnam
VU: Vanuatu
WF: Wallis in Futuna
WS: Samoa
XK: Kosovo
YE: Jemen
YT: Mayotte
ZA: Južnoafriška republika
ZM: Zambija
ZW: Zimbabve
`,
'sq': () => `AD: Andorrë
AE: Emiratet e Bashkuara Arabe
AF: Afganistan
AG: Antigua e Barbuda
AI: Anguilë
AL: Shqipëri
AM: Armeni
AO: Angolë
AQ: Antarktikë
AR: Argjentinë
AS: Samoa Amerikane
AT: Austri
AU: Australi
AW: Arubë
AX: Ishujt Alandë
AZ: Azerbajxhan
BA: Bosnjë-Hercegovinë
BB: Barbados
BD: Bangladesh
BE: Belgjikë
BF: Burkina-Faso
BG: Bullgari
BH: Bahrejn
BI: Burundi
BJ: Benin
BL: Sen-Bartelemi
BM: Bermude
BN: Brunei
BO: Bolivi
BQ: Karaibet holandeze
BR: Brazil
BS: Bahama
BT: Butan
BV: Ishulli Bove
BW: Botsvanë
BY: Bjellorusi
BZ: Belizë
CA: Kanada
CC: Ishujt Kokos
CD: Kongo-Kinshasa; Kongo; RDK
CF: Republika e Afrikës Qendrore
CG: Kongo-Brazavilë; Kongo
CH: Zvicër
CI: Côte d’Ivoire; Bregu i Fildishtë
CK: Ishujt Kuk
CL: Kili
CM: Kamerun
CN: Kinë
CO: Kolumbi
CR: Kosta-Rikë
CU: Kubë
CV: Kepi i Gjelbër
CW: Kurasao
CX: Ishulli i Krishtlindjes
CY: Qipro
CZ: Çeki; Republika Çeke
DE: Gjermani
DJ: Xhibuti
DK: Danimarkë
DM: Dominikë
DO: Republika Dominikane
DZ: Algjeri
EC: Ekuador
EE: Estoni
EG: Egjipt
EH: Saharaja Perëndimore
ER: Eritre
ES: Spanjë
ET: Etiopi
FI: Finlandë
FJ: Fixhi
FK: Ishujt Falkland; Malvine
FM: Mikronezi
FO: Ishujt Faroe
FR: Francë
GA: Gabon
GB: Mbretëria e Bashkuar; MB
GD: Granadë
GE: Gjeorgji
GF: Guajana Franceze
GG: Gernsej
GH: Ganë
GI: Gjibraltar
GL: Grënlandë
GM: Gambi
GN: Guine
GP: Guadelupë
GQ: Guineja Ekuatoriale
GR: Greqi
GS: Xhorxha Jugore dhe Ishujt Senduiçë të Jugut
GT: Guatemalë
GU: Guam
GW: Guine-Bisau
GY: Guajanë
HK: Hong-Kong; RPA i Hong-Kongut
HM: Ishujt Hërd e Mekdonald
HN: Honduras
HR: Kroaci
HT: Haiti
HU: Hungari
ID: Indonezi
IE: Irlandë
IL: Izrael
IM: Ishulli i Manit
IN: Indi
IO: Territori Britanik i Oqeanit Indian
IQ: Irak
IR: Iran
IS: Islandë
IT: Itali
JE: Xhersej
JM: Xhamajkë
JO: Jordani
JP: Japoni
KE: Kenia
KG: Kirgizi
KH: Kamboxhia
KI: Kiribati
KM: Komore
KN: Shën-Kits dhe Nevis
KP: Kore e Veriut
KR: Kore e Jugut
KW: Kuvajt
KY: Ishujt Kajman
KZ: Kazakistan
LA: Laos
LB: Liban
LC: Shën-Luçia
LI: Lihtenshtajn
LK: Sri-Lankë
LR: Liberi
LS: Lesoto
LT: Lituani
LU: Luksemburg
LV: Letoni
LY: Libi
MA: Marok
MC: Monako
MD: Moldavi
ME: Mal i Zi
MF: Sen-Marten
MG: Madagaskar
MH: Ishujt Marshall
MK: Maqedonia e Veriut
ML: Mali
MM: Mianmar; Burmë
MN: Mongoli
MO: Makao; RPA i Makaos
MP: Ishujt e Marianës Veriore
MQ: Martinikë
MR: Mauritani
MS: Montserat
MT: Maltë
MU: Mauritius
MV: Maldive
MW: Malavi
MX: Meksikë
MY: Malajzi
MZ: Mozambik
NA: Namibi
NC: Kaledoni e Re
NE: Niger
NF: Ishulli Norfolk
NG: Nigeri
NI: Nikaragua
NL: Holandë
NO: Norvegji
NP: Nepal
NR: Nauru
NU: Niue
NZ: Zelandë e Re; Zelanda e Re-Aotearoa
OM: Oman
PA: Panama
PE: Peru
PF: Polinezia Franceze
PG: Guineja e Re-Papua
PH: Filipine
PK: Pakistan
PL: Poloni
PM: Shën-Pier dhe Mikelon
PN: Ishujt Pitkern
PR: Porto-Riko
PS: Palestinë; Territoret Palestineze
PT: Portugali
PW: Palau
PY: Paraguai
QA: Katar
RE: Reunion
RO: Rumani
RS: Serbi
RU: Rusi
RW: Ruandë
SA: Arabi Saudite
SB: Ishujt Solomon
SC: Sejshelle
SD: Sudan
SE: Suedi
SG: Singapor
SH: Shën-Elenë
SI: Slloveni
SJ: Svalbard e Jan-Majen
SK: Sllovaki
SL: Sierra-Leone
SM: San-Marino
SN: Senegal
SO: Somali
SR: Surinami
SS: Sudani i Jugut
ST: Sao-Tome e Principe
SV: Salvador
SX: Sint-Marten
SY: Siri
SZ: Esvatini; Suazilend
TC: Ishujt Turks dhe Kaikos
TD: Çad
TF: Territoret Jugore Franceze
TG: Togo
TH: Tajlandë
TJ: Taxhikistan
TK: Tokelau
TL: Timor-Leste; Timori Lindor
TM: Turkmenistan
TN: Tunizi
TO: Tonga
TR: Turqi
TT: Trinidad e Tobago
TV: Tuvalu
TW: Tajvan
TZ: Tanzani
UA: Ukrainë
UG: Ugandë
US: SHBA
UY: Uruguai
UZ: Uzbekistan
VA: Vatikan
VC: Shën-Vincent dhe Grenadine
VE: Venezuelë
VG: Ishujt e Virgjër Britanikë
VI: Ishujt e Virgjër të SHBA-së
VN: Vietnam
VU: Vanuatu
WF: Uollis e Futuna
WS: Samoa
XK: Kosovë
YE: Jemen
YT: Majotë
ZA: Afrika e Jugut
ZM: Zambi
ZW: Zimbabve
`,
'sr': () => `AD: Андора
AE: Уједињени Арапски Емирати
AF: Авганистан
AG: Антигва и Барбуда
AI: Ангвила
AL: Албанија
AM: Јерменија
AO: Ангола
AQ: Антарктик
AR: Аргентина
AS: Америчка Самоа
AT: Аустрија
AU: Аустралија
AW: Аруба
AX: Оландска Острва
AZ: Азербејџан
BA: Босна и Херцеговина
BB: Барбадос
BD: Бангладеш
BE: Белгија
BF: Буркина Фасо
BG: Бугарска
BH: Бахреин
BI: Бурунди
BJ: Бенин
BL: Свети Бартоломеј
BM: Бермуди
BN: Брунеј
BO: Боливија
BQ: Карипска Холандија
BR: Бразил
BS: Бахами
BT: Бутан
BV: Острво Буве
BW: Боцвана
BY: Белорусија
BZ: Белизе
CA: Канада
CC: Кокосова (Килингова) Острва
CD: Конго - Киншаса; Конго; ДРК
CF: Централноафричка Република
CG: Конго - Бразавил; Конго
CH: Швајцарска
CI: Обала Слоноваче; Кот д’Ивоар
CK: Кукова Острва
CL: Чиле
CM: Камерун
CN: Кина
CO: Колумбија
CR: Костарика
CU: Куба
CV: Зеленортска Острва
CW: Курасао
CX: Божићно Острво
CY: Кипар
CZ: Чешка; Чешка Република
DE: Немачка
DJ: Џибути
DK: Данска
DM: Доминика
DO: Доминиканска Република
DZ: Алжир
EC: Еквадор
EE: Естонија
EG: Египат
EH: Западна Сахара
ER: Еритреја
ES: Шпанија
ET: Етиопија
FI: Финска
FJ: Фиџи
FK: Фокландска Острва; Фокландска (Малвинска) острва
FM: Микронезија
FO: Фарска Острва
FR: Француска
GA: Габон
GB: Уједињено Краљевство; УК
GD: Гренада
GE: Грузија
GF: Француска Гвајана
GG: Гернзи
GH: Гана
GI: Гибралтар
GL: Гренланд
GM: Гамбија
GN: Гвинеја
GP: Гваделуп
GQ: Екваторијална Гвинеја
GR: Грчка
GS: Јужна Џорџија и Јужна Сендвичка Острва
GT: Гватемала
GU: Гуам
GW: Гвинеја-Бисао
GY: Гвајана
HK: Хонгконг; САР Хонгконг
HM: Острво Херд и Мекдоналдова острва
HN: Хондурас
HR: Хрватска
HT: Хаити
HU: Мађарска
ID: Индонезија
IE: Ирска
IL: Израел
IM: Острво Ман
IN: Индија
IO: Британска територија Индијског океана
IQ: Ирак
IR: Иран
IS: Исланд
IT: Италија
JE: Џерзи
JM: Јамајка
JO: Јордан
JP: Јапан
KE: Кенија
KG: Киргистан
KH: Камбоџа
KI: Кирибати
KM: Коморска Острва
KN: Сент Китс и Невис
KP: Северна Кореја
KR: Јужна Кореја
KW: Кувајт
KY: Кајманска Острва
KZ: Казахстан
LA: Лаос
LB: Либан
LC: Света Луција
LI: Лихтенштајн
LK: Шри Ланка
LR: Либерија
LS: Лесото
LT: Литванија
LU: Луксембург
LV: Летонија
LY: Либија
MA: Мароко
MC: Монако
MD: Молдавија
ME: Црна Гора
MF: Свети Мартин
MG: Мадагаскар
MH: Маршалска Острва
MK: Северна Македонија
ML: Мали
MM: Мијанмар; Бурма
MN: Монголија
MO: Макао; САР Макао
MP: Северна Маријанска Острва
MQ: Мартиник
MR: Мауританија
MS: Монсерат
MT: Малта
MU: Маурицијус
MV: Малдиви
MW: Малави
MX: Мексико
MY: Малезија
MZ: Мозамбик
NA: Намибија
NC: Нова Каледонија
NE: Нигер
NF: Острво Норфок
NG: Нигерија
NI: Никарагва
NL: Холандија
NO: Норвешка
NP: Непал
NR: Науру
NU: Ниуе
NZ: Нови Зеланд
OM: Оман
PA: Панама
PE: Перу
PF: Француска Полинезија
PG: Папуа Нова Гвинеја
PH: Филипини
PK: Пакистан
PL: Пољска
PM: Сен Пјер и Микелон
PN: Питкерн
PR: Порторико
PS: Палестина; Палестинске територије
PT: Португалија
PW: Палау
PY: Парагвај
QA: Катар
RE: Реинион
RO: Румунија
RS: Србија
RU: Русија
RW: Руанда
SA: Саудијска Арабија
SB: Соломонска Острва
SC: Сејшели
SD: Судан
SE: Шведска
SG: Сингапур
SH: Света Јелена
SI: Словенија
SJ: Свалбард и Јан Мајен
SK: Словачка
SL: Сијера Леоне
SM: Сан Марино
SN: Сенегал
SO: Сомалија
SR: Суринам
SS: Јужни Судан
ST: Сао Томе и Принципе
SV: Салвадор
SX: Свети Мартин
SY: Сирија
SZ: Свазиленд
TC: Острва Туркс и Каикос
TD: Чад
TF: Француске Јужне Територије
TG: Того
TH: Тајланд
TJ: Таџикистан
TK: Токелау
TL: Тимор-Лесте; Источни Тимор
TM: Туркменистан
TN: Тунис
TO: Тонга
TR: Турска
TT: Тринидад и Тобаго
TV: Тувалу
TW: Тајван
TZ: Танзанија
UA: Украјина
UG: Уганда
US: Сједињене Државе; САД
UY: Уругвај
UZ: Узбекистан
VA: Ватикан
VC: Сент Винсент и Гренадини
VE: Венецуела
VG: Британска Девичанска Острва
VI: Америчка Девичанска Острва
VN: Вијетнам
VU: Вануату
WF: Валис и Футуна
WS: Самоа
XK: Косово
YE: Јемен
YT: Мајот
ZA: Јужноафричка Република
ZM: Замбија
ZW: Зимбабве
`,
'sv': () => `AD: Andorra
AE: Förenade Arabemiraten
AF: Afghanistan
AG: Antigua och Barbuda
AI: Anguilla
AL: Albanien
AM: Armenien
AO: Angola
AQ: Antarktis
AR: Argentina
AS: Amerikanska Samoa
AT: Österrike
AU: Australien; Australiska statsförbundet
AW: Aruba
AX: Åland
AZ: Azerbajdzjan
BA: Bosnien och Hercegovina
BB: Barbados
BD: Bangladesh
BE: Belgien
BF: Burkina Faso
BG: Bulgarien
BH: Bahrain
BI: Burundi
BJ: Benin
BL: S:t Barthélemy; Saint-Barthélemy
BM: Bermuda
BN: Brunei
BO: Bolivia
BQ: Karibiska Nederländerna; Bonaire, Sint Eustatius and Saba
BR: Brasilien
BS: Bahamas
BT: Bhutan
BV: Bouvetön
BW: Botswana
BY: Belarus; Republiken Vitryssland
BZ: Belize
CA: Kanada
CC: Kokosöarna
CD: Kongo-Kinshasa; Demokratiska republiken Kongo
CF: Centralafrikanska republiken
CG: Kongo-Brazzaville; Republiken Kongo
CH: Schweiz
CI: Elfenbenskusten; Côte d’Ivoire
CK: Cooköarna
CL: Chile
CM: Kamerun
CN: Kina
CO: Colombia
CR: Costa Rica
CU: Kuba
CV: Kap Verde
CW: Curaçao
CX: Julön
CY: Cypern
CZ: Tjeckien
DE: Tyskland
DJ: Djibouti
DK: Danmark
DM: Dominica
DO: Dominikanska republiken
DZ: Algeriet
EC: Ecuador
EE: Estland
EG: Egypten
EH: Västsahara
ER: Eritrea
ES: Spanien
ET: Etiopien
FI: Finland
FJ: Fiji
FK: Falklandsöarna
FM: Mikronesien; Mikronesiska federationen
FO: Färöarna
FR: Frankrike
GA: Gabon
GB: Storbritannien
GD: Grenada
GE: Georgien
GF: Franska Guyana
GG: Guernsey
GH: Ghana
GI: Gibraltar
GL: Grönland
GM: Gambia
GN: Guinea
GP: Guadeloupe
GQ: Ekvatorialguinea
GR: Grekland
GS: Sydgeorgien och Sydsandwichöarna; Sydgeorgien
GT: Guatemala
GU: Guam
GW: Guinea-Bissau
GY: Guyana
HK: Hongkong; Hongkong SAR
HM: Heardön och McDonaldöarna; Heard- och McDonaldöarna
HN: Honduras
HR: Kroatien
HT: Haiti
HU: Ungern
ID: Indonesien
IE: Irland
IL: Israel
IM: Isle of Man
IN: Indien
IO: Brittiska territoriet i Indiska oceanen
IQ: Irak
IR: Iran
IS: Island
IT: Italien
JE: Jersey
JM: Jamaica
JO: Jordanien
JP: Japan
KE: Kenya
KG: Kirgizistan
KH: Kambodja
KI: Kiribati
KM: Komorerna
KN: S:t Kitts och Nevis; Saint Kitts och Nevis
KP: Nordkorea; Demokratiska Folkrepubliken Korea
KR: Sydkorea; Republiken Korea
KW: Kuwait
KY: Caymanöarna
KZ: Kazakstan
LA: Laos
LB: Libanon
LC: S:t Lucia; Saint Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia
LS: Lesotho
LT: Litauen
LU: Luxemburg
LV: Lettland
LY: Libyen
MA: Marocko
MC: Monaco
MD: Moldavien
ME: Montenegro
MF: Saint-Martin
MG: Madagaskar
MH: Marshallöarna
MK: Nordmakedonien
ML: Mali
MM: Myanmar; Burma
MN: Mongoliet
MO: Macao; Macao SAR
MP: Nordmarianerna
MQ: Martinique
MR: Mauretanien
MS: Montserrat
MT: Malta
MU: Mauritius
MV: Maldiverna
MW: Malawi
MX: Mexiko
MY: Malaysia
MZ: Moçambique
NA: Namibia
NC: Nya Kaledonien
NE: Niger
NF: Norfolkön
NG: Nigeria
NI: Nicaragua
NL: Nederländerna
NO: Norge
NP: Nepal
NR: Nauru
NU: Niue
NZ: Nya Zeeland; Aotearoa Nya Zeeland
OM: Oman
PA: Panama
PE: Peru
PF: Franska Polynesien
PG: Papua Nya Guinea
PH: Filippinerna
PK: Pakistan
PL: Polen
PM: S:t Pierre och Miquelon; Saint-Pierre och Miquelon
PN: Pitcairnöarna
PR: Puerto Rico
PS: Palestina; Palestinska territorierna
PT: Portugal
PW: Palau
PY: Paraguay
QA: Qatar
RE: Réunion
RO: Rumänien
RS: Serbien
RU: Ryssland; Ryska federationen
RW: Rwanda
SA: Saudiarabien
SB: Salomonöarna
SC: Seychellerna
SD: Sudan
SE: Sverige
SG: Singapore
SH: S:t Helena; Sankta Helena
SI: Slovenien
SJ: Svalbard och Jan Mayen
SK: Slovakien
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Surinam
SS: Sydsudan
ST: São Tomé och Príncipe
SV: El Salvador
SX: Sint Maarten
SY: Syrien; Syriska arabiska republiken
SZ: Eswatini; Swaziland
TC: Turks- och Caicosöarna
TD: Tchad
TF: Franska sydterritorierna; Franska södra territorierna; Franska syd- och Antarktisterritorierna
TG: Togo
TH: Thailand
TJ: Tadzjikistan
TK: Tokelauöarna
TL: Östtimor; Timor-Leste
TM: Turkmenistan
TN: Tunisien
TO: Tonga
TR: Turkiet
TT: Trinidad och Tobago
TV: Tuvalu
TW: Taiwan; Republiken Kina
TZ: Tanzania
UA: Ukraina
UG: Uganda
US: USA; Amerikas förenta stater
UY: Uruguay
UZ: Uzbekistan
VA: Vatikanstaten
VC: S:t Vincent och Grenadinerna; Saint Vincent och Grenadinerna
VE: Venezuela
VG: Brittiska Jungfruöarna
VI: Amerikanska Jungfruöarna
VN: Vietnam
VU: Vanuatu
WF: Wallis- och Futunaöarna
WS: Samoa
XK: Kosovo
YE: Jemen
YT: Mayotte
ZA: Sydafrika
ZM: Zambia
ZW: Zimbabwe
`,
'th': () => `AD: อันดอร์รา
AE: สหรัฐอาหรับเอมิเรตส์
AF: อัฟกานิสถาน
AG: แอนติกาและบาร์บูดา
AI: แองกวิลลา
AL: แอลเบเนีย
AM: อาร์เมเนีย
AO: แองโกลา
AQ: แอนตาร์กติกา
AR: อาร์เจนตินา
AS: อเมริกันซามัว
AT: ออสเตรีย
AU: ออสเตรเลีย
AW: อารูบา
AX: หมู่เกาะโอลันด์
AZ: อาเซอร์ไบจาน
BA: บอสเนียและเฮอร์เซโกวีนา
BB: บาร์เบโดส
BD: บังกลาเทศ
BE: เบลเยียม
BF: บูร์กินาฟาโซ
BG: บัลแกเรีย
BH: บาห์เรน
BI: บุรุนดี
BJ: เบนิน
BL: เซนต์บาร์เธเลมี
BM: เบอร์มิวดา
BN: บรูไน
BO: โบลิเวีย
BQ: เนเธอร์แลนด์แคริบเบียน
BR: บราซิล
BS: บาฮามาส
BT: ภูฏาน
BV: เกาะบูเว
BW: บอตสวานา
BY: เบลารุส
BZ: เบลีซ
CA: แคนาดา
CC: หมู่เกาะโคโคส
CD: คองโก - กินชาซา; คองโก; สาธารณรัฐประชาธิปไตย
CF: สาธารณรัฐแอฟริกากลาง
CG: คองโก - บราซซาวิล; คองโก
CH: สวิตเซอร์แลนด์
CI: โกตดิวัวร์; ไอวอรี่โคสต์
CK: หมู่เกาะคุก
CL: ชิลี
CM: แคเมอรูน
CN: จีน
CO: โคลอมเบีย
CR: คอสตาริกา
CU: คิวบา
CV: เคปเวิร์ด
CW: คูราเซา
CX: เกาะคริสต์มาส
CY: ไซปรัส
CZ: เช็ก; สาธารณรัฐเช็ก
DE: เยอรมนี
DJ: จิบูตี
DK: เดนมาร์ก
DM: โดมินิกา
DO: สาธารณรัฐโดมินิกัน
DZ: แอลจีเรีย
EC: เอกวาดอร์
EE: เอสโตเนีย
EG: อียิปต์
EH: ซาฮาราตะวันตก
ER: เอริเทรีย
ES: สเปน
ET: เอธิโอเปีย
FI: ฟินแลนด์
FJ: ฟิจิ
FK: หมู่เกาะฟอล์กแลนด์; อิสลาส มาลวินาส
FM: ไมโครนีเซีย
FO: หมู่เกาะแฟโร
FR: ฝรั่งเศส
GA: กาบอง
GB: สหราชอาณาจักร
GD: เกรเนดา
GE: จอร์เจีย
GF: เฟรนช์เกียนา
GG: เกิร์นซีย์
GH: กานา
GI: ยิบรอลตาร์
GL: กรีนแลนด์
GM: แกมเบีย
GN: กินี
GP: กวาเดอลูป
GQ: อิเควทอเรียลกินี
GR: กรีซ
GS: เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช
GT: กัวเตมาลา
GU: กวม
GW: กินี-บิสเซา
GY: กายอานา
HK: ฮ่องกง; เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน
HM: เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์
HN: ฮอนดูรัส
HR: โครเอเชีย
HT: เฮติ
HU: ฮังการี
ID: อินโดนีเซีย
IE: ไอร์แลนด์
IL: อิสราเอล
IM: เกาะแมน
IN: อินเดีย
IO: บริติชอินเดียนโอเชียนเทร์ริทอรี
IQ: อิรัก
IR: อิหร่าน
IS: ไอซ์แลนด์
IT: อิตาลี
JE: เจอร์ซีย์
JM: จาเมกา
JO: จอร์แดน
JP: ญี่ปุ่น
KE: เคนยา
KG: คีร์กีซสถาน
KH: กัมพูชา
KI: คิริบาส
KM: คอโมโรส
KN: เซนต์คิตส์และเนวิส
KP: เกาหลีเหนือ
KR: เกาหลีใต้
KW: คูเวต
KY: หมู่เกาะเคย์แมน
KZ: คาซัคสถาน
LA: ลาว
LB: เลบานอน
LC: เซนต์ลูเซีย
LI: ลิกเตนสไตน์
LK: ศรีลังกา
LR: ไลบีเรีย
LS: เลโซโท
LT: ลิทัวเนีย
LU: ลักเซมเบิร์ก
LV: ลัตเวีย
LY: ลิเบีย
MA: โมร็อกโก
MC: โมนาโก
MD: มอลโดวา
ME: มอนเตเนโกร
MF: เซนต์มาร์ติน
MG: มาดากัสการ์
MH: หมู่เกาะมาร์แชลล์
MK: มาซิโดเนียเหนือ
ML: มาลี
MM: เมียนมา; พม่า
MN: มองโกเลีย
MO: มาเก๊า; เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน
MP: หมู่เกาะนอร์เทิร์นมาเรียนา
MQ: มาร์ตินีก
MR: มอริเตเนีย
MS: มอนต์เซอร์รัต
MT: มอลตา
MU: มอริเชียส
MV: มัลดีฟส์
MW: มาลาวี
MX: เม็กซิโก
MY: มาเลเซีย
MZ: โมซัมบิก
NA: นามิเบีย
NC: นิวแคลิโดเนีย
NE: ไนเจอร์
NF: เกาะนอร์ฟอล์ก
NG: ไนจีเรีย
NI: นิการากัว
NL: เนเธอร์แลนด์
NO: นอร์เวย์
NP: เนปาล
NR: นาอูรู
NU: นีอูเอ
NZ: นิวซีแลนด์; เอาเตอารัว นิวซีแลนด์
OM: โอมาน
PA: ปานามา
PE: เปรู
PF: เฟรนช์โปลินีเซีย
PG: ปาปัวนิวกินี
PH: ฟิลิปปินส์
PK: ปากีสถาน
PL: โปแลนด์
PM: แซงปีแยร์และมีเกอลง
PN: หมู่เกาะพิตแคร์น
PR: เปอร์โตริโก
PS: ปาเลสไตน์; ดินแดนปาเลสไตน์
PT: โปรตุเกส
PW: ปาเลา
PY: ปารากวัย
QA: กาตาร์
RE: เรอูนียง
RO: โรมาเนีย
RS: เซอร์เบีย
RU: รัสเซีย
RW: รวันดา
SA: ซาอุดีอาระเบีย
SB: หมู่เกาะโซโลมอน
SC: เซเชลส์
SD: ซูดาน
SE: สวีเดน
SG: สิงคโปร์
SH: เซนต์เฮเลนา
SI: สโลวีเนีย
SJ: สฟาลบาร์และยานไมเอน
SK: สโลวะเกีย
SL: เซียร์ราลีโอน
SM: ซานมาริโน
SN: เซเนกัล
SO: โซมาเลีย
SR: ซูรินาเม
SS: ซูดานใต้
ST: เซาตูเมและปรินซิปี
SV: เอลซัลวาดอร์
SX: ซินต์มาร์เทน
SY: ซีเรีย
SZ: เอสวาตีนี; สวาซิแลนด์
TC: หมู่เกาะเติกส์และหมู่เกาะเคคอส
TD: ชาด
TF: เฟรนช์เซาเทิร์นเทร์ริทอรีส์
TG: โตโก
TH: ไทย
TJ: ทาจิกิสถาน
TK: โตเกเลา
TL: ติมอร์-เลสเต; ติมอร์ตะวันออก
TM: เติร์กเมนิสถาน
TN: ตูนิเซีย
TO: ตองกา
TR: ตุรกี; ทูร์เคีย
TT: ตรินิแดดและโตเบโก
TV: ตูวาลู
TW: ไต้หวัน
TZ: แทนซาเนีย
UA: ยูเครน
UG: ยูกันดา
US: สหรัฐอเมริกา; สหรัฐฯ
UY: อุรุกวัย
UZ: อุซเบกิสถาน
VA: นครวาติกัน
VC: เซนต์วินเซนต์และเกรนาดีนส์
VE: เวเนซุเอลา
VG: หมู่เกาะบริติชเวอร์จิน
VI: หมู่เกาะเวอร์จินของสหรัฐอเมริกา
VN: เวียดนาม
VU: วานูอาตู
WF: วาลลิสและฟุตูนา
WS: ซามัว
XK: โคโซโว
YE: เยเมน
YT: มายอต
ZA: แอฟริกาใต้
ZM: แซมเบีย
ZW: ซิมบับเว
`,
'tr': () => `AD: Andorra
AE: Birleşik Arap Emirlikleri
AF: Afganistan
AG: Antigua ve Barbuda
AI: Anguilla
AL: Arnavutluk
AM: Ermenistan
AO: Angola
AQ: Antarktika
AR: Arjantin
AS: Amerikan Samoası
AT: Avusturya
AU: Avustralya
AW: Aruba
AX: Åland Adaları; Åland
AZ: Azerbaycan
BA: Bosna-Hersek; Bosna ve Hersek
BB: Barbados
BD: Bangladeş
BE: Belçika
BF: Burkina Faso
BG: Bulgaristan
BH: Bahreyn
BI: Burundi
BJ: Benin
BL: Saint Barthelemy
BM: Bermuda
BN: Brunei
BO: Bolivya
BQ: Karayip Hollandası
BR: Brezilya
BS: Bahamalar; Bahama Milletler Topluluğu
BT: Butan
BV: Bouvet Adası
BW: Botsvana
BY: Belarus
BZ: Belize
CA: Kanada
CC: Cocos (Keeling) Adaları
CD: Kongo - Kinşasa; Kongo Demokratik Cumhuriyeti
CF: Orta Afrika Cumhuriyeti
CG: Kongo - Brazavil; Kongo Cumhuriyeti
CH: İsviçre
CI: Côte d’Ivoire; Fildişi Sahili
CK: Cook Adaları
CL: Şili
CM: Kamerun
CN: Çin
CO: Kolombiya
CR: Kosta Rika
CU: Küba
CV: Cabo Verde; Yeşil Burun
CW: Curaçao
CX: Christmas Adası
CY: Kıbrıs
CZ: Çekya; Çek Cumhuriyeti
DE: Almanya
DJ: Cibuti
DK: Danimarka
DM: Dominika
DO: Dominik Cumhuriyeti
DZ: Cezayir
EC: Ekvador
EE: Estonya
EG: Mısır
EH: Batı Sahra; Sahra Demokratik Arap Cumhuriyeti
ER: Eritre
ES: İspanya
ET: Etiyopya
FI: Finlandiya
FJ: Fiji
FK: Falkland Adaları; Malvinas Adaları; Falkland (Malvina) Adaları
FM: Mikronezya
FO: Faroe Adaları
FR: Fransa
GA: Gabon
GB: Birleşik Krallık; BK; Büyük Britanya ve Kuzey İrlanda Birleşik Krallığı
GD: Grenada
GE: Gürcistan
GF: Fransız Guyanası
GG: Guernsey
GH: Gana
GI: Cebelitarık
GL: Grönland
GM: Gambiya
GN: Gine
GP: Guadeloupe
GQ: Ekvator Ginesi
GR: Yunanistan; Helen Cumhuriyeti
GS: Güney Georgia ve Güney Sandwich Adaları
GT: Guatemala
GU: Guam
GW: Gine-Bissau
GY: Guyana
HK: Hong Kong; Çin Hong Kong ÖİB
HM: Heard Adası ve McDonald Adaları
HN: Honduras
HR: Hırvatistan
HT: Haiti
HU: Macaristan
ID: Endonezya
IE: İrlanda
IL: İsrail
IM: Man Adası
IN: Hindistan
IO: Britanya Hint Okyanusu Toprakları
IQ: Irak
IR: İran
IS: İzlanda
IT: İtalya
JE: Jersey
JM: Jamaika
JO: Ürdün
JP: Japonya
KE: Kenya
KG: Kırgızistan; Kırgız Cumhuriyeti
KH: Kamboçya
KI: Kiribati
KM: Komorlar
KN: Saint Kitts ve Nevis
KP: Kuzey Kore; Kore Demokratik Halk Cumhuriyeti
KR: Güney Kore; Kore Cumhuriyeti
KW: Kuveyt
KY: Cayman Adaları
KZ: Kazakistan
LA: Laos
LB: Lübnan
LC: Saint Lucia
LI: Liechtenstein; Lihtenştayn
LK: Sri Lanka
LR: Liberya
LS: Lesotho
LT: Litvanya
LU: Lüksemburg
LV: Letonya
LY: Libya
MA: Fas
MC: Monako
MD: Moldova
ME: Karadağ
MF: Saint Martin
MG: Madagaskar
MH: Marshall Adaları
MK: Kuzey Makedonya
ML: Mali
MM: Myanmar; Burma
MN: Moğolistan
MO: Makao; Çin Makao ÖİB
MP: Kuzey Mariana Adaları
MQ: Martinik
MR: Moritanya
MS: Montserrat
MT: Malta
MU: Mauritius
MV: Maldivler
MW: Malavi
MX: Meksika
MY: Malezya
MZ: Mozambik
NA: Namibya
NC: Yeni Kaledonya
NE: Nijer
NF: Norfolk Adası
NG: Nijerya
NI: Nikaragua
NL: Hollanda
NO: Norveç
NP: Nepal
NR: Nauru
NU: Niue
NZ: Yeni Zelanda; Aotearoa Yeni Zelanda
OM: Umman
PA: Panama
PE: Peru
PF: Fransız Polinezyası
PG: Papua Yeni Gine
PH: Filipinler
PK: Pakistan
PL: Polonya
PM: Saint Pierre ve Miquelon
PN: Pitcairn Adaları; Pitcairn, Henderson, Ducie ve Oeno Adaları
PR: Porto Riko
PS: Filistin; Filistin Bölgeleri
PT: Portekiz
PW: Palau
PY: Paraguay
QA: Katar
RE: Reunion
RO: Romanya
RS: Sırbistan
RU: Rusya
RW: Ruanda
SA: Suudi Arabistan
SB: Solomon Adaları
SC: Seyşeller
SD: Sudan
SE: İsveç
SG: Singapur
SH: Saint Helena
SI: Slovenya
SJ: Svalbard ve Jan Mayen
SK: Slovakya; Slovak Cumhuriyeti
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somali
SR: Surinam
SS: Güney Sudan
ST: Sao Tome ve Principe
SV: El Salvador
SX: Sint Maarten
SY: Suriye
SZ: Esvatini; Svaziland
TC: Turks ve Caicos Adaları
TD: Çad
TF: Fransız Güney Toprakları; Fransız Güney ve Antarktika Toprakları
TG: Togo
TH: Tayland
TJ: Tacikistan
TK: Tokelau
TL: Timor-Leste; Doğu Timor
TM: Türkmenistan
TN: Tunus
TO: Tonga
TR: Türkiye
TT: Trinidad ve Tobago
TV: Tuvalu
TW: Tayvan
TZ: Tanzanya
UA: Ukrayna
UG: Uganda
US: Amerika Birleşik Devletleri; ABD
UY: Uruguay
UZ: Özbekistan
VA: Vatikan
VC: Saint Vincent ve Grenadinler
VE: Venezuela
VG: Britanya Virjin Adaları; Virjin Adaları
VI: ABD Virjin Adaları; Amerika Birleşik Devletleri Virjin Adaları
VN: Vietnam
VU: Vanuatu
WF: Wallis ve Futuna; Wallis ve Futuna Adaları Bölgesi
WS: Samoa; Bağımsız Samoa Devleti
XK: Kosova
YE: Yemen
YT: Mayotte
ZA: Güney Afrika
ZM: Zambiya
ZW: Zimbabve
`,
'uk': () => `AD: Андорра
AE: Обʼєднані Арабські Емірати
AF: Афганістан
AG: Антигуа і Барбуда
AI: Ангілья
AL: Албанія
AM: Вірменія
AO: Ангола
AQ: Антарктика
AR: Аргентина
AS: Американське Самоа
AT: Австрія
AU: Австралія
AW: Аруба
AX: Аландські Острови
AZ: Азербайджан
BA: Боснія і Герцеговина
BB: Барбадос
BD: Бангладеш
BE: Бельгія
BF: Буркіна-Фасо
BG: Болгарія
BH: Бахрейн
BI: Бурунді
BJ: Бенін
BL: Сен-Бартелемі
BM: Бермудські Острови
BN: Бруней
BO: Болівія
BQ: Карибські Нідерланди
BR: Бразилія
BS: Багамські Острови
BT: Бутан
BV: Острів Буве
BW: Ботсвана
BY: Білорусь
BZ: Беліз
CA: Канада
CC: Кокосові (Кілінг) Острови
CD: Конго – Кіншаса; Конго; ДРК
CF: Центральноафриканська Республіка
CG: Конго – Браззавіль; Конго
CH: Швейцарія
CI: Кот-дʼІвуар; Берег Слонової Кістки
CK: Острови Кука
CL: Чилі
CM: Камерун
CN: Китай
CO: Колумбія
CR: Коста-Рика
CU: Куба
CV: Кабо-Верде
CW: Кюрасао
CX: Острів Різдва
CY: Кіпр
CZ: Чехія; Чеська Республіка
DE: Німеччина
DJ: Джибуті
DK: Данія
DM: Домініка
DO: Домініканська Республіка
DZ: Алжир
EC: Еквадор
EE: Естонія
EG: Єгипет
EH: Західна Сахара
ER: Еритрея
ES: Іспанія
ET: Ефіопія
FI: Фінляндія
FJ: Фіджі
FK: Фолклендські Острови; Фолклендські (Мальвінські) Острови
FM: Мікронезія; Федеративні Штати Мікронезії
FO: Фарерські Острови
FR: Франція
GA: Габон
GB: Велика Британія
GD: Гренада
GE: Грузія
GF: Французька Гвіана
GG: Гернсі
GH: Гана
GI: Гібралтар
GL: Гренландія
GM: Гамбія
GN: Гвінея
GP: Гваделупа
GQ: Екваторіальна Гвінея
GR: Греція
GS: Південна Джорджія та Південні Сандвічеві Острови
GT: Гватемала
GU: Гуам
GW: Гвінея-Бісау
GY: Гаяна
HK: Гонконг; Гонконг, ОАР Китаю
HM: Острови Герд і Макдоналд
HN: Гондурас
HR: Хорватія
HT: Гаїті
HU: Угорщина
ID: Індонезія
IE: Ірландія
IL: Ізраїль
IM: Острів Мен
IN: Індія
IO: Британська територія в Індійському океані
IQ: Ірак
IR: Іран
IS: Ісландія
IT: Італія
JE: Джерсі
JM: Ямайка
JO: Йорданія
JP: Японія
KE: Кенія
KG: Киргизстан
KH: Камбоджа
KI: Кірибаті
KM: Комори
KN: Сент-Кітс і Невіс
KP: Північна Корея
KR: Південна Корея
KW: Кувейт
KY: Кайманові Острови
KZ: Казахстан
LA: Лаос
LB: Ліван
LC: Сент-Люсія
LI: Ліхтенштейн
LK: Шрі-Ланка
LR: Ліберія
LS: Лесото
LT: Литва
LU: Люксембург
LV: Латвія
LY: Лівія
MA: Марокко
MC: Монако
MD: Молдова
ME: Чорногорія
MF: Сен-Мартен
MG: Мадагаскар
MH: Маршаллові Острови
MK: Північна Македонія
ML: Малі
MM: Мʼянма; Бірма
MN: Монголія
MO: Макао; Макао, ОАР Китаю
MP: Північні Маріанські Острови
MQ: Мартиніка
MR: Мавританія
MS: Монтсеррат
MT: Мальта
MU: Маврикій
MV: Мальдіви
MW: Малаві
MX: Мексика
MY: Малайзія
MZ: Мозамбік
NA: Намібія
NC: Нова Каледонія
NE: Нігер
NF: Острів Норфолк
NG: Нігерія
NI: Нікарагуа
NL: Нідерланди
NO: Норвегія
NP: Непал
NR: Науру
NU: Ніуе
NZ: Нова Зеландія; Аотеароа
OM: Оман
PA: Панама
PE: Перу
PF: Французька Полінезія
PG: Папуа-Нова Гвінея
PH: Філіппіни
PK: Пакистан
PL: Польща
PM: Сен-Пʼєр і Мікелон
PN: Острови Піткерн
PR: Пуерто-Рико
PS: Палестина; Палестинські території
PT: Португалія
PW: Палау
PY: Парагвай
QA: Катар
RE: Реюньйон
RO: Румунія
RS: Сербія
RU: Росія
RW: Руанда
SA: Саудівська Аравія
SB: Соломонові Острови
SC: Сейшельські Острови
SD: Судан
SE: Швеція
SG: Сінгапур
SH: Острів Святої Єлени
SI: Словенія
SJ: Шпіцберген та Ян-Маєн
SK: Словаччина
SL: Сьєрра-Леоне
SM: Сан-Марино
SN: Сенегал
SO: Сомалі
SR: Суринам
SS: Південний Судан
ST: Сан-Томе і Принсіпі
SV: Сальвадор
SX: Сінт-Мартен
SY: Сирія
SZ: Есватіні; Свазіленд
TC: Острови Теркс і Кайкос
TD: Чад
TF: Французькі Південні Території
TG: Того
TH: Таїланд
TJ: Таджикистан
TK: Токелау
TL: Тимор-Лешті; Східний Тимор
TM: Туркменістан
TN: Туніс
TO: Тонга
TR: Туреччина
TT: Тринідад і Тобаго
TV: Тувалу
TW: Тайвань
TZ: Танзанія
UA: Україна
UG: Уганда
US: Сполучені Штати; США
UY: Уругвай
UZ: Узбекистан
VA: Ватикан
VC: Сент-Вінсент і Гренадіни
VE: Венесуела
VG: Британські Віргінські острови
VI: Віргінські Острови
VN: Вʼєтнам
VU: Вануату
WF: Уолліс і Футуна
WS: Самоа
XK: Косово
YE: Ємен
YT: Майотта
ZA: Південно-Африканська Республіка
ZM: Замбія
ZW: Зімбабве
`,
'ur': () => `AD: انڈورا
AE: متحدہ عرب امارات
AF: افغانستان
AG: انٹیگوا اور باربودا
AI: انگوئیلا
AL: البانیہ
AM: آرمینیا
AO: انگولا
AQ: انٹارکٹیکا
AR: ارجنٹینا
AS: امریکی ساموآ
AT: آسٹریا
AU: آسٹریلیا
AW: اروبا
AX: آلینڈ آئلینڈز
AZ: آذربائیجان
BA: بوسنیا اور ہرزیگووینا
BB: بارباڈوس
BD: بنگلہ دیش
BE: بیلجیم
BF: برکینا فاسو
BG: بلغاریہ
BH: بحرین
BI: برونڈی
BJ: بینن
BL: سینٹ برتھلیمی
BM: برمودا
BN: برونائی
BO: بولیویا
BQ: کریبیائی نیدرلینڈز
BR: برازیل
BS: بہاماس
BT: بھوٹان
BV: بؤویٹ آئلینڈ
BW: بوتسوانا
BY: بیلاروس
BZ: بیلائز
CA: کینیڈا
CC: کوکوس (کیلنگ) جزائر
CD: کانگو - کنشاسا; کانگو; DRC
CF: وسط افریقی جمہوریہ
CG: کانگو - برازاویلے; کانگو
CH: سوئٹزر لینڈ
CI: کوٹ ڈی آئیوری; آئیوری کوسٹ
CK: کک آئلینڈز
CL: چلی
CM: کیمرون
CN: چین
CO: کولمبیا
CR: کوسٹا ریکا
CU: کیوبا
CV: کیپ ورڈی
CW: کیوراکاؤ
CX: جزیرہ کرسمس
CY: قبرص
CZ: چیکیا; چیک جمہوریہ
DE: جرمنی
DJ: جبوتی
DK: ڈنمارک
DM: ڈومنیکا
DO: جمہوریہ ڈومينيکن
DZ: الجیریا
EC: ایکواڈور
EE: اسٹونیا
EG: مصر
EH: مغربی صحارا
ER: اریٹیریا
ES: ہسپانیہ
ET: ایتھوپیا
FI: فن لینڈ
FJ: فجی
FK: فاکلینڈ جزائر; مالویناس
FM: مائکرونیشیا
FO: جزائر فارو
FR: فرانس
GA: گیبون
GB: سلطنت متحدہ; یو کے
GD: گریناڈا
GE: جارجیا
GF: فرینچ گیانا
GG: گوئرنسی
GH: گھانا
GI: جبل الطارق
GL: گرین لینڈ
GM: گیمبیا
GN: گنی
GP: گواڈیلوپ
GQ: استوائی گیانا
GR: یونان
GS: جنوبی جارجیا اور جنوبی سینڈوچ جزائر
GT: گواٹے مالا
GU: گوام
GW: گنی بساؤ
GY: گیانا
HK: ہانگ کانگ; ہانگ کانگ SAR چین
HM: ہیرڈ جزیرہ و میکڈولینڈ جزائر
HN: ہونڈاروس
HR: کروشیا
HT: ہیٹی
HU: ہنگری
ID: انڈونیشیا
IE: آئرلینڈ
IL: اسرائیل
IM: آئل آف مین
IN: بھارت
IO: برطانوی بحر ہند کا علاقہ
IQ: عراق
IR: ایران
IS: آئس لینڈ
IT: اٹلی
JE: جرسی
JM: جمائیکا
JO: اردن
JP: جاپان
KE: کینیا
KG: کرغزستان
KH: کمبوڈیا
KI: کریباتی
KM: کوموروس
KN: سینٹ کٹس اور نیویس
KP: شمالی کوریا
KR: جنوبی کوریا
KW: کویت
KY: کیمین آئلینڈز
KZ: قزاخستان
LA: لاؤس
LB: لبنان
LC: سینٹ لوسیا
LI: لیشٹنسٹائن
LK: سری لنکا
LR: لائبیریا
LS: لیسوتھو
LT: لیتھونیا
LU: لکسمبرگ
LV: لٹویا
LY: لیبیا
MA: مراکش
MC: موناکو
MD: مالدووا
ME: مونٹے نیگرو
MF: سینٹ مارٹن
MG: مڈغاسکر
MH: مارشل آئلینڈز
MK: شمالی مقدونیہ
ML: مالی
MM: میانمار; برما
MN: منگولیا
MO: مکاؤ; مکاؤ SAR چین
MP: شمالی ماریانا آئلینڈز
MQ: مارٹینک
MR: موریطانیہ
MS: مونٹسیراٹ
MT: مالٹا
MU: ماریشس
MV: مالدیپ
MW: ملاوی
MX: میکسیکو
MY: ملائشیا
MZ: موزمبیق
NA: نامیبیا
NC: نیو کلیڈونیا
NE: نائجر
NF: نارفوک آئلینڈ
NG: نائجیریا
NI: نکاراگووا
NL: نیدر لینڈز
NO: ناروے
NP: نیپال
NR: نؤرو
NU: نیئو
NZ: نیوزی لینڈ; آؤتیارورا نیوزی لینڈ
OM: عمان
PA: پانامہ
PE: پیرو
PF: فرانسیسی پولینیشیا
PG: پاپوآ نیو گنی
PH: فلپائن
PK: پاکستان
PL: پولینڈ
PM: سینٹ پیئر اور میکلیئون
PN: پٹکائرن جزائر
PR: پیورٹو ریکو
PS: فلسطین; فلسطینی خطے
PT: پرتگال
PW: پلاؤ
PY: پیراگوئے
QA: قطر
RE: ری یونین
RO: رومانیہ
RS: سربیا
RU: روس
RW: روانڈا
SA: سعودی عرب
SB: سولومن آئلینڈز
SC: سشلیز
SD: سوڈان
SE: سویڈن
SG: سنگاپور
SH: سینٹ ہیلینا
SI: سلووینیا
SJ: سوالبرڈ اور جان ماین
SK: سلوواکیہ
SL: سیرالیون
SM: سان مارینو
SN: سینیگل
SO: صومالیہ
SR: سورینام
SS: جنوبی سوڈان
ST: ساؤ ٹومے اور پرنسپے
SV: ال سلواڈور
SX: سنٹ مارٹن
SY: شام
SZ: سواتنی; سوازی لینڈ
TC: ٹرکس اور کیکوس جزائر
TD: چاڈ
TF: فرانسیسی جنوبی خطے
TG: ٹوگو
TH: تھائی لینڈ
TJ: تاجکستان
TK: ٹوکیلاؤ
TL: تیمور لیسٹ; مشرقی تیمور
TM: ترکمانستان
TN: تونس
TO: ٹونگا
TR: ترکیہ
TT: ترینیداد اور ٹوباگو
TV: ٹووالو
TW: تائیوان
TZ: تنزانیہ
UA: یوکرین
UG: یوگنڈا
US: ریاست ہائے متحدہ امریکہ; امریکا
UY: یوروگوئے
UZ: ازبکستان
VA: ویٹیکن سٹی
VC: سینٹ ونسنٹ اور گرینیڈائنز
VE: وینزوئیلا
VG: برٹش ورجن آئلینڈز
VI: امریکی ورجن آئلینڈز
VN: ویتنام
VU: وینوآٹو
WF: ویلیز اور فیوٹیونا
WS: ساموآ
XK: کوسووو
YE: یمن
YT: مایوٹ
ZA: جنوبی افریقہ
ZM: زامبیا
ZW: زمبابوے
`,
'uz': () => `AD: Andorra
AE: Birlashgan Arab Amirliklari
AF: Afgʻoniston
AG: Antigua va Barbuda
AI: Angilya
AL: Albaniya
AM: Armaniston
AO: Angola
AQ: Antarktida
AR: Argentina
AS: Amerika Samoasi
AT: Avstriya
AU: Avstraliya
AW: Aruba
AX: Aland orollari
AZ: Ozarbayjon
BA: Bosniya va Gertsegovina
BB: Barbados
BD: Bangladesh
BE: Belgiya
BF: Burkina-Faso
BG: Bolgariya
BH: Bahrayn
BI: Burundi
BJ: Benin
BL: Sen-Bartelemi
BM: Bermuda orollari
BN: Bruney
BO: Boliviya
BQ: Boneyr, Sint-Estatius va Saba
BR: Braziliya
BS: Bagama orollari
BT: Butan
BV: Buve oroli
BW: Botsvana
BY: Belarus
BZ: Beliz
CA: Kanada
CC: Kokos (Kiling) orollari
CD: Kongo – Kinshasa; Kongo; KDR
CF: Markaziy Afrika Respublikasi
CG: Kongo – Brazzavil; Kongo
CH: Shveytsariya
CI: Kot-d’Ivuar; Fil suyagi qirg‘og‘i
CK: Kuk orollari
CL: Chili
CM: Kamerun
CN: Xitoy
CO: Kolumbiya
CR: Kosta-Rika
CU: Kuba
CV: Kabo-Verde
CW: Kyurasao
CX: Rojdestvo oroli
CY: Kipr
CZ: Chexiya; Chexiya Respublikasi
DE: Germaniya
DJ: Jibuti
DK: Daniya
DM: Dominika
DO: Dominikan Respublikasi
DZ: Jazoir
EC: Ekvador
EE: Estoniya
EG: Misr
EH: G‘arbiy Sahroi Kabir
ER: Eritreya
ES: Ispaniya
ET: Efiopiya
FI: Finlandiya
FJ: Fiji
FK: Folklend orollari; Folklend (Malvin) orollari
FM: Mikroneziya
FO: Farer orollari
FR: Fransiya
GA: Gabon
GB: Buyuk Britaniya; Britaniya
GD: Grenada
GE: Gruziya
GF: Fransuz Gvianasi
GG: Gernsi
GH: Gana
GI: Gibraltar
GL: Grenlandiya
GM: Gambiya
GN: Gvineya
GP: Gvadelupe
GQ: Ekvatorial Gvineya
GR: Gretsiya
GS: Janubiy Georgiya va Janubiy Sendvich orollari
GT: Gvatemala
GU: Guam
GW: Gvineya-Bisau
GY: Gayana
HK: Gonkong
HM: Xerd va Makdonald orollari
HN: Gonduras
HR: Xorvatiya
HT: Gaiti
HU: Vengriya
ID: Indoneziya
IE: Irlandiya
IL: Isroil
IM: Men oroli
IN: Hindiston
IO: Britaniyaning Hind okeanidagi hududi
IQ: Iroq
IR: Eron
IS: Islandiya
IT: Italiya
JE: Jersi
JM: Yamayka
JO: Iordaniya
JP: Yaponiya
KE: Keniya
KG: Qirgʻiziston
KH: Kambodja
KI: Kiribati
KM: Komor orollari
KN: Sent-Kits va Nevis
KP: Shimoliy Koreya
KR: Janubiy Koreya
KW: Quvayt
KY: Kayman orollari
KZ: Qozogʻiston
LA: Laos
LB: Livan
LC: Sent-Lyusiya
LI: Lixtenshteyn
LK: Shri-Lanka
LR: Liberiya
LS: Lesoto
LT: Litva
LU: Lyuksemburg
LV: Latviya
LY: Liviya
MA: Marokash
MC: Monako
MD: Moldova
ME: Chernogoriya
MF: Sent-Martin
MG: Madagaskar
MH: Marshall orollari
MK: Shimoliy Makedoniya
ML: Mali
MM: Myanma; Birma
MN: Mongoliya
MO: Makao
MP: Shimoliy Mariana orollari
MQ: Martinika
MR: Mavritaniya
MS: Montserrat
MT: Malta
MU: Mavrikiy
MV: Maldiv orollari
MW: Malavi
MX: Meksika
MY: Malayziya
MZ: Mozambik
NA: Namibiya
NC: Yangi Kaledoniya
NE: Niger
NF: Norfolk oroli
NG: Nigeriya
NI: Nikaragua
NL: Niderlandiya
NO: Norvegiya
NP: Nepal
NR: Nauru
NU: Niue
NZ: Yangi Zelandiya; Aotearoa Yangi Zelandiya
OM: Ummon
PA: Panama
PE: Peru
PF: Fransuz Polineziyasi
PG: Papua – Yangi Gvineya
PH: Filippin
PK: Pokiston
PL: Polsha
PM: Sen-Pyer va Mikelon
PN: Pitkern orollari
PR: Puerto-Riko
PS: Falastin; Falastin hududlari
PT: Portugaliya
PW: Palau
PY: Paragvay
QA: Qatar
RE: Reyunion
RO: Ruminiya
RS: Serbiya
RU: Rossiya
RW: Ruanda
SA: Saudiya Arabistoni
SB: Solomon orollari
SC: Seyshel orollari
SD: Sudan
SE: Shvetsiya
SG: Singapur
SH: Muqaddas Yelena oroli
SI: Sloveniya
SJ: Shpitsbergen va Yan-Mayen
SK: Slovakiya
SL: Syerra-Leone
SM: San-Marino
SN: Senegal
SO: Somali
SR: Surinam
SS: Janubiy Sudan
ST: San-Tome va Prinsipi
SV: Salvador
SX: Sint-Marten
SY: Suriya
SZ: Svazilend
TC: Turks va Kaykos orollari
TD: Chad
TF: Fransuz Janubiy hududlari
TG: Togo
TH: Tailand
TJ: Tojikiston
TK: Tokelau
TL: Timor-Leste; Sharqiy Timor
TM: Turkmaniston
TN: Tunis
TO: Tonga
TR: Turkiya
TT: Trinidad va Tobago
TV: Tuvalu
TW: Tayvan
TZ: Tanzaniya
UA: Ukraina
UG: Uganda
US: Amerika Qo‘shma Shtatlari; AQSH
UY: Urugvay
UZ: Oʻzbekiston
VA: Vatikan
VC: Sent-Vinsent va Grenadin
VE: Venesuela
VG: Britaniya Virgin orollari
VI: AQSH Virgin orollari
VN: Vyetnam
VU: Vanuatu
WF: Uollis va Futuna
WS: Samoa
XK: Kosovo
YE: Yaman
YT: Mayotta
ZA: Janubiy Afrika Respublikasi
ZM: Zambiya
ZW: Zimbabve
`,
'vi': () => `AD: Andorra
AE: Các Tiểu Vương quốc Ả Rập Thống nhất
AF: Afghanistan
AG: Antigua và Barbuda
AI: Anguilla
AL: Albania
AM: Armenia
AO: Angola
AQ: Nam Cực
AR: Argentina
AS: Samoa thuộc Mỹ
AT: Áo
AU: Úc
AW: Aruba
AX: Quần đảo Åland
AZ: Azerbaijan
BA: Bosnia và Herzegovina
BB: Barbados
BD: Bangladesh
BE: Bỉ
BF: Burkina Faso
BG: Bulgaria
BH: Bahrain
BI: Burundi
BJ: Benin
BL: St. Barthélemy
BM: Bermuda
BN: Brunei
BO: Bolivia
BQ: Ca-ri-bê Hà Lan
BR: Brazil
BS: Bahamas
BT: Bhutan
BV: Đảo Bouvet
BW: Botswana
BY: Belarus
BZ: Belize
CA: Canada
CC: Quần đảo Cocos
CD: Congo - Kinshasa; Cộng hòa Dân chủ Congo
CF: Cộng hòa Trung Phi
CG: Congo - Brazzaville; Cộng hòa Congo
CH: Thụy Sĩ
CI: Côte d’Ivoire; Bờ Biển Ngà
CK: Quần đảo Cook
CL: Chile
CM: Cameroon
CN: Trung Quốc
CO: Colombia
CR: Costa Rica
CU: Cuba
CV: Cape Verde
CW: Curaçao
CX: Đảo Giáng Sinh
CY: Síp
CZ: Séc; Cộng hòa Séc
DE: Đức
DJ: Djibouti
DK: Đan Mạch
DM: Dominica
DO: Cộng hòa Dominica
DZ: Algeria
EC: Ecuador
EE: Estonia
EG: Ai Cập
EH: Tây Sahara
ER: Eritrea
ES: Tây Ban Nha
ET: Ethiopia
FI: Phần Lan
FJ: Fiji
FK: Quần đảo Falkland; Islas Malvinas
FM: Micronesia
FO: Quần đảo Faroe
FR: Pháp
GA: Gabon
GB: Vương quốc Anh
GD: Grenada
GE: Georgia
GF: Guiana thuộc Pháp
GG: Guernsey
GH: Ghana
GI: Gibraltar
GL: Greenland
GM: Gambia
GN: Guinea
GP: Guadeloupe
GQ: Guinea Xích Đạo
GR: Hy Lạp
GS: Nam Georgia & Quần đảo Nam Sandwich
GT: Guatemala
GU: Guam
GW: Guinea-Bissau
GY: Guyana
HK: Hồng Kông; Đặc khu Hành chính Hồng Kông, Trung Quốc
HM: Quần đảo Heard và McDonald
HN: Honduras
HR: Croatia
HT: Haiti
HU: Hungary
ID: Indonesia
IE: Ireland
IL: Israel
IM: Đảo Man
IN: Ấn Độ
IO: Lãnh thổ Ấn Độ Dương thuộc Anh
IQ: Iraq
IR: Iran
IS: Iceland
IT: Italy
JE: Jersey
JM: Jamaica
JO: Jordan
JP: Nhật Bản
KE: Kenya
KG: Kyrgyzstan
KH: Campuchia
KI: Kiribati
KM: Comoros
KN: St. Kitts và Nevis
KP: Triều Tiên
KR: Hàn Quốc
KW: Kuwait
KY: Quần đảo Cayman
KZ: Kazakhstan
LA: Lào
LB: Li-băng
LC: St. Lucia
LI: Liechtenstein
LK: Sri Lanka
LR: Liberia
LS: Lesotho
LT: Litva
LU: Luxembourg
LV: Latvia
LY: Libya
MA: Ma-rốc
MC: Monaco
MD: Moldova
ME: Montenegro
MF: St. Martin
MG: Madagascar
MH: Quần đảo Marshall
MK: Bắc Macedonia
ML: Mali
MM: Myanmar; Miến Điện
MN: Mông Cổ
MO: Macao; Đặc khu Hành chính Macao, Trung Quốc
MP: Quần đảo Bắc Mariana
MQ: Martinique
MR: Mauritania
MS: Montserrat
MT: Malta
MU: Mauritius
MV: Maldives
MW: Malawi
MX: Mexico
MY: Malaysia
MZ: Mozambique
NA: Namibia
NC: New Caledonia
NE: Niger
NF: Đảo Norfolk
NG: Nigeria
NI: Nicaragua
NL: Hà Lan
NO: Na Uy
NP: Nepal
NR: Nauru
NU: Niue
NZ: New Zealand; Aotearoa New Zealand
OM: Oman
PA: Panama
PE: Peru
PF: Polynesia thuộc Pháp
PG: Papua New Guinea
PH: Philippines
PK: Pakistan
PL: Ba Lan
PM: Saint Pierre và Miquelon
PN: Quần đảo Pitcairn
PR: Puerto Rico
PS: Palestine; Lãnh thổ Palestine
PT: Bồ Đào Nha
PW: Palau
PY: Paraguay
QA: Qatar
RE: Réunion
RO: Romania
RS: Serbia
RU: Nga
RW: Rwanda
SA: Ả Rập Xê-út
SB: Quần đảo Solomon
SC: Seychelles
SD: Sudan
SE: Thụy Điển
SG: Singapore
SH: St. Helena
SI: Slovenia
SJ: Svalbard và Jan Mayen
SK: Slovakia
SL: Sierra Leone
SM: San Marino
SN: Senegal
SO: Somalia
SR: Suriname
SS: Nam Sudan
ST: São Tomé và Príncipe
SV: El Salvador
SX: Sint Maarten
SY: Syria
SZ: Eswatini; Swaziland
TC: Quần đảo Turks và Caicos
TD: Chad
TF: Lãnh thổ phía Nam Thuộc Pháp
TG: Togo
TH: Thái Lan
TJ: Tajikistan
TK: Tokelau
TL: Timor-Leste; Đông Timor
TM: Turkmenistan
TN: Tunisia
TO: Tonga
TR: Thổ Nhĩ Kỳ
TT: Trinidad và Tobago
TV: Tuvalu
TW: Đài Loan
TZ: Tanzania
UA: Ukraina
UG: Uganda
US: Hoa Kỳ; Mỹ
UY: Uruguay
UZ: Uzbekistan
VA: Thành Vatican
VC: St. Vincent và Grenadines
VE: Venezuela
VG: Quần đảo Virgin thuộc Anh
VI: Quần đảo Virgin thuộc Hoa Kỳ
VN: Việt Nam
VU: Vanuatu
WF: Wallis và Futuna
WS: Samoa
XK: Kosovo
YE: Yemen
YT: Mayotte
ZA: Nam Phi
ZM: Zambia
ZW: Zimbabwe
`,
'zh': () => `AD: 安道尔
AE: 阿拉伯联合酋长国
AF: 阿富汗
AG: 安提瓜和巴布达
AI: 安圭拉
AL: 阿尔巴尼亚
AM: 亚美尼亚
AO: 安哥拉
AQ: 南极洲
AR: 阿根廷
AS: 美属萨摩亚
AT: 奥地利
AU: 澳大利亚
AW: 阿鲁巴
AX: 奥兰群岛
AZ: 阿塞拜疆
BA: 波斯尼亚和黑塞哥维那
BB: 巴巴多斯
BD: 孟加拉国; 孟加拉人民共和国
BE: 比利时
BF: 布基纳法索
BG: 保加利亚
BH: 巴林
BI: 布隆迪
BJ: 贝宁
BL: 圣巴泰勒米
BM: 百慕大
BN: 文莱
BO: 玻利维亚
BQ: 荷属加勒比区; 荷蘭加勒比區
BR: 巴西
BS: 巴哈马
BT: 不丹
BV: 布韦岛; 布维岛
BW: 博茨瓦纳
BY: 白俄罗斯
BZ: 伯利兹
CA: 加拿大
CC: 科科斯（基林）群岛; 科科斯
CD: 刚果; 刚果民主共和国; 民主刚果
CF: 中非共和国
CG: 刚果; 刚果共和国
CH: 瑞士
CI: 科特迪瓦; 象牙海岸
CK: 库克群岛
CL: 智利
CM: 喀麦隆
CN: 中国; 中华人民共和国
CO: 哥伦比亚
CR: 哥斯达黎加
CU: 古巴
CV: 佛得角
CW: 库拉索
CX: 圣诞岛
CY: 塞浦路斯
CZ: 捷克; 捷克共和国
DE: 德国; 德意志联邦共和国
DJ: 吉布提
DK: 丹麦
DM: 多米尼克; 多米尼加
DO: 多米尼加共和国; 多明尼加
DZ: 阿尔及利亚
EC: 厄瓜多尔
EE: 爱沙尼亚
EG: 埃及
EH: 西撒哈拉; 阿拉伯撒哈拉民主共和国
ER: 厄立特里亚
ES: 西班牙
ET: 埃塞俄比亚
FI: 芬兰
FJ: 斐济
FK: 福克兰群岛; 马尔维纳斯群岛
FM: 密克罗尼西亚
FO: 法罗群岛
FR: 法国; 法兰西共和国
GA: 加蓬
GB: 英国; 大不列颠及北爱尔兰联合王国
GD: 格林纳达
GE: 格鲁吉亚
GF: 法属圭亚那
GG: 根西岛
GH: 加纳
GI: 直布罗陀
GL: 格陵兰
GM: 冈比亚
GN: 几内亚
GP: 瓜德罗普; 瓜德罗普岛
GQ: 赤道几内亚
GR: 希腊
GS: 南乔治亚和南桑威奇群岛; 南乔治亚
GT: 危地马拉
GU: 关岛
GW: 几内亚比绍
GY: 圭亚那
HK: 香港; 中国香港特别行政区
HM: 赫德岛和麦克唐纳群岛; 赫德岛和麦当劳群岛
HN: 洪都拉斯
HR: 克罗地亚
HT: 海地
HU: 匈牙利
ID: 印度尼西亚
IE: 爱尔兰
IL: 以色列
IM: 马恩岛
IN: 印度
IO: 英属印度洋领地
IQ: 伊拉克
IR: 伊朗
IS: 冰岛
IT: 意大利
JE: 泽西岛
JM: 牙买加
JO: 约旦
JP: 日本
KE: 肯尼亚
KG: 吉尔吉斯斯坦
KH: 柬埔寨
KI: 基里巴斯
KM: 科摩罗
KN: 圣基茨和尼维斯; 圣克里斯托弗和尼维斯联邦
KP: 朝鲜
KR: 韩国; 大韩民国
KW: 科威特
KY: 开曼群岛
KZ: 哈萨克斯坦
LA: 老挝
LB: 黎巴嫩
LC: 圣卢西亚
LI: 列支敦士登
LK: 斯里兰卡
LR: 利比里亚
LS: 莱索托
LT: 立陶宛
LU: 卢森堡
LV: 拉脱维亚
LY: 利比亚
MA: 摩洛哥
MC: 摩纳哥
MD: 摩尔多瓦
ME: 黑山
MF: 法属圣马丁; 圣马丁
MG: 马达加斯加
MH: 马绍尔群岛
MK: 北马其顿; 北馬其頓
ML: 马里
MM: 缅甸
MN: 蒙古
MO: 澳门; 中国澳门特别行政区
MP: 北马里亚纳群岛
MQ: 马提尼克
MR: 毛里塔尼亚
MS: 蒙特塞拉特
MT: 马耳他
MU: 毛里求斯
MV: 马尔代夫
MW: 马拉维
MX: 墨西哥
MY: 马来西亚
MZ: 莫桑比克
NA: 纳米比亚
NC: 新喀里多尼亚
NE: 尼日尔
NF: 诺福克岛
NG: 尼日利亚
NI: 尼加拉瓜
NL: 荷兰
NO: 挪威
NP: 尼泊尔
NR: 瑙鲁
NU: 纽埃
NZ: 新西兰
OM: 阿曼
PA: 巴拿马
PE: 秘鲁
PF: 法属波利尼西亚
PG: 巴布亚新几内亚
PH: 菲律宾
PK: 巴基斯坦
PL: 波兰
PM: 圣皮埃尔和密克隆群岛; 圣皮埃尔和密克隆
PN: 皮特凯恩群岛
PR: 波多黎各
PS: 巴勒斯坦; 巴勒斯坦领土
PT: 葡萄牙
PW: 帕劳
PY: 巴拉圭
QA: 卡塔尔
RE: 留尼汪; 留尼旺岛
RO: 罗马尼亚
RS: 塞尔维亚
RU: 俄罗斯
RW: 卢旺达
SA: 沙特阿拉伯
SB: 所罗门群岛
SC: 塞舌尔
SD: 苏丹
SE: 瑞典
SG: 新加坡
SH: 圣赫勒拿; 圣赫勒拿、阿森松和特里斯坦-达库尼亚
SI: 斯洛文尼亚
SJ: 斯瓦尔巴和扬马延; 斯瓦尔巴特
SK: 斯洛伐克
SL: 塞拉利昂
SM: 圣马力诺
SN: 塞内加尔
SO: 索马里
SR: 苏里南
SS: 南苏丹
ST: 圣多美和普林西比
SV: 萨尔瓦多
SX: 荷属圣马丁; 圣马丁岛
SY: 叙利亚
SZ: 斯威士兰
TC: 特克斯和凯科斯群岛
TD: 乍得
TF: 法属南部领地; 法国南部和南极土地
TG: 多哥
TH: 泰国; 泰王国
TJ: 塔吉克斯坦
TK: 托克劳
TL: 东帝汶
TM: 土库曼斯坦
TN: 突尼斯
TO: 汤加
TR: 土耳其
TT: 特立尼达和多巴哥
TV: 图瓦卢
TW: 台湾; 台灣; 中華民國
TZ: 坦桑尼亚
UA: 乌克兰
UG: 乌干达
US: 美国; 美利坚合众国
UY: 乌拉圭
UZ: 乌兹别克斯坦
VA: 梵蒂冈
VC: 圣文森特和格林纳丁斯
VE: 委内瑞拉
VG: 英属维尔京群岛
VI: 美属维尔京群岛
VN: 越南
VU: 瓦努阿图
WF: 瓦利斯和富图纳; 瓦利斯和富图纳群岛
WS: 萨摩亚
XK: 科索沃
YE: 也门
YT: 马约特
ZA: 南非
ZM: 赞比亚
ZW: 津巴布韦
`,
'zh-Hant': () => `AD: 安道爾
AE: 阿拉伯聯合大公國
AF: 阿富汗
AG: 安地卡及巴布達
AI: 安奎拉
AL: 阿爾巴尼亞
AM: 亞美尼亞
AO: 安哥拉
AQ: 南極洲
AR: 阿根廷
AS: 美屬薩摩亞
AT: 奧地利
AU: 澳洲
AW: 荷屬阿魯巴
AX: 奧蘭群島
AZ: 亞塞拜然
BA: 波士尼亞與赫塞哥維納
BB: 巴貝多
BD: 孟加拉
BE: 比利時
BF: 布吉納法索
BG: 保加利亞
BH: 巴林
BI: 蒲隆地
BJ: 貝南
BL: 聖巴瑟米
BM: 百慕達
BN: 汶萊
BO: 玻利維亞
BQ: 荷蘭加勒比區
BR: 巴西
BS: 巴哈馬
BT: 不丹
BV: 布威島
BW: 波札那
BY: 白俄羅斯
BZ: 貝里斯
CA: 加拿大
CC: 科克斯（基靈）群島
CD: 剛果; 金夏沙; 剛果民主共和國
CF: 中非共和國
CG: 剛果; 剛果共和國
CH: 瑞士
CI: 象牙海岸
CK: 庫克群島
CL: 智利
CM: 喀麥隆
CN: 中國
CO: 哥倫比亞
CR: 哥斯大黎加
CU: 古巴
CV: 維德角
CW: 庫拉索
CX: 聖誕島
CY: 賽普勒斯
CZ: 捷克; 捷克共和國
DE: 德國
DJ: 吉布地
DK: 丹麥
DM: 多米尼克
DO: 多明尼加共和國
DZ: 阿爾及利亞
EC: 厄瓜多
EE: 愛沙尼亞
EG: 埃及
EH: 西撒哈拉
ER: 厄利垂亞
ES: 西班牙
ET: 衣索比亞
FI: 芬蘭
FJ: 斐濟
FK: 福克蘭群島; 馬爾維納斯群島
FM: 密克羅尼西亞
FO: 法羅群島
FR: 法國
GA: 加彭
GB: 英國
GD: 格瑞那達
GE: 喬治亞
GF: 法屬圭亞那
GG: 根息
GH: 迦納
GI: 直布羅陀
GL: 格陵蘭
GM: 甘比亞
GN: 幾內亞
GP: 瓜地洛普
GQ: 赤道幾內亞
GR: 希臘
GS: 南喬治亞與南三明治群島
GT: 瓜地馬拉
GU: 關島
GW: 幾內亞比索
GY: 蓋亞那
HK: 香港; 中國香港特別行政區
HM: 赫德島及麥唐納群島
HN: 宏都拉斯
HR: 克羅埃西亞
HT: 海地
HU: 匈牙利
ID: 印尼
IE: 愛爾蘭
IL: 以色列
IM: 曼島
IN: 印度
IO: 英屬印度洋領地
IQ: 伊拉克
IR: 伊朗
IS: 冰島
IT: 義大利
JE: 澤西島
JM: 牙買加
JO: 約旦
JP: 日本
KE: 肯亞
KG: 吉爾吉斯
KH: 柬埔寨
KI: 吉里巴斯
KM: 葛摩
KN: 聖克里斯多福及尼維斯
KP: 北韓
KR: 南韓
KW: 科威特
KY: 開曼群島
KZ: 哈薩克
LA: 寮國
LB: 黎巴嫩
LC: 聖露西亞
LI: 列支敦斯登
LK: 斯里蘭卡
LR: 賴比瑞亞
LS: 賴索托
LT: 立陶宛
LU: 盧森堡
LV: 拉脫維亞
LY: 利比亞
MA: 摩洛哥
MC: 摩納哥
MD: 摩爾多瓦
ME: 蒙特內哥羅
MF: 法屬聖馬丁
MG: 馬達加斯加
MH: 馬紹爾群島
MK: 北馬其頓
ML: 馬利
MM: 緬甸
MN: 蒙古
MO: 澳門; 中國澳門特別行政區
MP: 北馬利安納群島
MQ: 馬丁尼克
MR: 茅利塔尼亞
MS: 蒙哲臘
MT: 馬爾他
MU: 模里西斯
MV: 馬爾地夫
MW: 馬拉威
MX: 墨西哥
MY: 馬來西亞
MZ: 莫三比克
NA: 納米比亞
NC: 新喀里多尼亞
NE: 尼日
NF: 諾福克島
NG: 奈及利亞
NI: 尼加拉瓜
NL: 荷蘭
NO: 挪威
NP: 尼泊爾
NR: 諾魯
NU: 紐埃島
NZ: 紐西蘭
OM: 阿曼
PA: 巴拿馬
PE: 秘魯
PF: 法屬玻里尼西亞
PG: 巴布亞紐幾內亞
PH: 菲律賓
PK: 巴基斯坦
PL: 波蘭
PM: 聖皮埃與密克隆群島
PN: 皮特肯群島
PR: 波多黎各
PS: 巴勒斯坦; 巴勒斯坦自治區
PT: 葡萄牙
PW: 帛琉
PY: 巴拉圭
QA: 卡達
RE: 留尼旺
RO: 羅馬尼亞
RS: 塞爾維亞
RU: 俄羅斯
RW: 盧安達
SA: 沙烏地阿拉伯
SB: 索羅門群島
SC: 塞席爾
SD: 蘇丹
SE: 瑞典
SG: 新加坡
SH: 聖赫勒拿島
SI: 斯洛維尼亞
SJ: 挪威屬斯瓦巴及尖棉
SK: 斯洛伐克
SL: 獅子山
SM: 聖馬利諾
SN: 塞內加爾
SO: 索馬利亞
SR: 蘇利南
SS: 南蘇丹
ST: 聖多美普林西比
SV: 薩爾瓦多
SX: 荷屬聖馬丁
SY: 敘利亞
SZ: 史瓦帝尼; 史瓦濟蘭
TC: 土克斯及開科斯群島
TD: 查德
TF: 法屬南部屬地
TG: 多哥
TH: 泰國
TJ: 塔吉克
TK: 托克勞群島
TL: 東帝汶
TM: 土庫曼
TN: 突尼西亞
TO: 東加
TR: 土耳其
TT: 千里達及托巴哥
TV: 吐瓦魯
TW: 台灣
TZ: 坦尚尼亞
UA: 烏克蘭
UG: 烏干達
US: 美國
UY: 烏拉圭
UZ: 烏茲別克
VA: 梵蒂岡
VC: 聖文森及格瑞那丁
VE: 委內瑞拉
VG: 英屬維京群島
VI: 美屬維京群島
VN: 越南
VU: 萬那杜
WF: 瓦利斯群島和富圖那群島
WS: 薩摩亞
XK: 科索沃
YE: 葉門
YT: 馬約特島
ZA: 南非
ZM: 尚比亞
ZW: 辛巴威
`,
}
