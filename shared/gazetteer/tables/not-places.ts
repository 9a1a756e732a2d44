/** Set phrases that hold the name of a country or place and speak of something else. A line is a phrase. */
export const notPlaces = () => `
guinea pig
guinea pigs
guinea fowl
chili pepper
chili powder
chile pepper
brazil nut
brazil nuts
french fries
french toast
french bread
french kiss
english breakfast
danish pastry
swiss cheese
dutch oven
dutch auction
dutch courage
dutch elm
turkish delight
turkish bath
german shepherd
german measles
irish setter
irish coffee
scotch whisky
scotch tape
polish remover
nail polish
shoe polish
bone china
fine china
china cabinet
cold turkey
turkey breast
turkey meat
turkey sandwich
jersey cow
panama hat
panama hats
india ink
indian summer
indian ocean
indian territory
american indian
american indians
red indian
west indies
west indian
west indians
east indies
indian reservation
persian gulf
persian rug
persian cat
gulf of mexico
gulf of guinea
gulf of oman
gulf of aden
gulf of thailand
gulf of finland
south china sea
east china sea
sea of japan
sea of azov
english channel
irish sea
norwegian sea
java sea
java applet
bay of biscay
bay of bengal
straits of gibraltar
latin america
latin american
latin americans
south america
south american
south americans
central america
central american
central americans
north america
north american
north americans
north american free trade
organization of american states
inter-american
pan american
pan am
american express
paris hilton
paris club
club de paris
club of paris
treaty of rome
rome statute
statut de rome
estatuto de roma
statuto di roma
römisches statut
römischen statuts
statuut van rome
римский статут
римского статута
римським статутом
римський статут
rome treaty
treaty of versailles
treaty of maastricht
jack london
london school of economics
michael jordan
jordan belfort
jordan peterson
chad smith
cuba gooding
georgia o'keeffe
georgia tech
irving berlin
isaiah berlin
israel katz
denzel washington
george washington
booker t washington
washington post
washington irving
new york times
washington times
wall street journal
boston globe
los angeles times
le monde
france presse
agence france presse
times of india
times of israel
china daily
south china morning post
japan times
irish times
le parisien
financial times
chicago tribune
chicago sun-times
jakarta post
jerusalem post
moscow times
london gazette
houston rockets
abraham lincoln
whitney houston
indiana jones
hannah montana
joe montana
tony montana
jackson pollock
samuel jackson
michael jackson
andrew jackson
jesse jackson
janet jackson
calvin harris
florence nightingale
florence welch
queen victoria
reine victoria
reina victoria
regina vittoria
lake victoria
lac victoria
victoria falls
victoria's secret
victoria beckham
reine elizabeth
charlotte brontë
charlotte gainsbourg
london broil
boston consulting
vienna convention
geneva convention
geneva conventions
convention de genève
conventions de genève
genfer konvention
convención de ginebra
convenzione di ginevra
convenção de genebra
женевская конвенция
kyoto protocol
protocole de kyoto
kyoto-protokoll
helsinki accords
warsaw pact
pacte de varsovie
warschauer pakt
pacto de varsovia
patto di varsavia
oslo accords
stockholm syndrome
syndrome de stockholm
montreal protocol
protocole de montréal
bretton woods
océan indien
océano índico
oceano indiano
oceano índico
indischer ozean
indischen ozean
indische oceaan
ocean indyjski
индийский океан
індійський океан
индийски океан
indický oceán
indijski ocean
hint okyanusu
үнді мұхиты
المحيط الهندي
印度洋
インド洋
amérique latine
amérique du sud
amérique centrale
amérique du nord
lateinamerika
américa latina
américa del sur
américa del norte
américa central
américa do sul
américa do norte
america latina
america centrale
america del sud
america del nord
sud america
latijns-amerika
zuid-amerika
noord-amerika
midden-amerika
latin amerika
güney amerika
kuzey amerika
orta amerika
латинская америка
южная америка
северная америка
центральная америка
латинська америка
південна америка
північна америка
центральна америка
латинска америка
южна америка
северна америка
централна америка
ameryka łacińska
ameryka południowa
ameryka północna
ameryka środkowa
latinská amerika
jižní amerika
severní amerika
střední amerika
latinska amerika
južna amerika
severna amerika
латын америкасы
оңтүстік америка
солтүстік америка
түштүк америка
түндүк америка
латын америка
janubiy amerika
shimoliy amerika
lotin amerikasi
أمريكا اللاتينية
أمريكا الجنوبية
أمريكا الشمالية
أمريكا الوسطى
أميركا اللاتينية
أميركا الجنوبية
أميركا الشمالية
الخليج الفارسي
خلیج فارس
آمریکای لاتین
آمریکای جنوبی
آمریکای شمالی
آمریکای مرکزی
אמריקה הלטינית
אמריקה הדרומית
אמריקה הצפונית
דרום אמריקה
צפון אמריקה
מרכז אמריקה
האוקיינוס ההודי
המפרץ הפרסי
λατινική αμερική
λατινικής αμερικής
νότια αμερική
νότιας αμερικής
βόρεια αμερική
βόρειας αμερικής
κεντρική αμερική
ινδικός ωκεανός
ινδικού ωκεανού
ινδικό ωκεανό
南アメリカ
北アメリカ
中央アメリカ
ラテンアメリカ
アメリカンフットボール
印第安
南美
北美
golfe persique
persischer golf
persischen golf
golfo pérsico
golfo persico
perzische golf
zatoka perska
zatoki perskiej
персидский залив
персидского залива
перська затока
перської затоки
perský záliv
perzijski zaliv
basra körfezi
парсы шығанағы
波斯湾
ペルシャ湾
golfo de méxico
golfe du mexique
golf von mexiko
golfo del messico
golfo do méxico
golf van mexico
zatoka meksykańska
мексиканский залив
мексиканского залива
мексиканском заливе
мексиканська затока
мексиканській затоці
meksika körfezi
خليج المكسيك
墨西哥湾
メキシコ湾
mer de chine
südchinesisches meer
südchinesischen meer
mar de china
mar da china
mare cinese
zuid-chinese zee
morze południowochińskie
южно-китайское море
南海
南シナ海
東シナ海
montagnes russes
montaña rusa
montanha-russa
montagne russe
roulette russe
ruleta rusa
roulette russa
cochon d'inde
noix du brésil
conejillo de indias
porquinho-da-índia
porco-da-índia
indias occidentales
indie occidentali
американские горки
американські гірки
морская свинка
грецкий орех
грецкие орехи
волоський горіх
шведский стол
шведська стінка
orzechy włoskie
orzech włoski
ryba po grecku
kapusta włoska
vlašský ořech
türk kahvesi
hint yağı
turkish coffee
greek salad
crème anglaise
clef anglaise
filer à l'anglaise
assiette anglaise
berger allemand
pastor alemán
pastore tedesco
schwedische gardinen
british honduras
north pole
south pole
southern africa
англійський канал
английский канал
severni tok
nord stream
північного потоку
північний потік
северен поток
северном потоке
северным потоком
северному потоку
северного потока
северный поток
`
