/** Cities by script: country, thousands of people (* a capital), names (GeoNames); read when asked for. Compiled by `npx tsx functions/cli/compile-gazetteer.ts`; see NOTICE. */
export const cities: Readonly<Record<string, () => string>> = {
'latin': () => `
CN 22315 Shanghai
TR !14804 Istanbul
AR *13076 Buenos Aires
IN !12692 Mumbai
MX *!12294 Mexico City
CN *!11717 Beijing
PK !11624 Karachi
CN 11090 Tianjin
CN 11071 Guangzhou
IN !10928 Delhi
RU *!10381 Moscow
CN !10358 Shenzhen
BD *!10357 Dhaka
KR *!10349 Seoul
BR 10021 São Paulo
CN !9785 Wuhan
NG !9000 Lagos
ID *!8540 Jakarta
JP *!8337 Tokyo
US 8175 New York City
CN 8000 Dongguan
TW *!7872 Taipei
CD *7786 Kinshasa
PE *!7737 Lima
EG *!7735 Cairo
CO *!7674 Bogotá
GB *!7557 London
CN !7458 Chongqing
CN !7416 Chengdu
IQ *!7216 Baghdad
CN !7165 Nanjing
IR *!7153 Tehran
CN 7150 Nanchong
HK *7013 Hong Kong
CN 6501 Xi’an
PK !6311 Lahore
CN 6256 Shenyang
CN !6242 Hangzhou
BR !6024 Rio de Janeiro
CN 5879 Harbin
CN 5499 Tai’an
CN 5346 Suzhou
CN 5329 Shantou
TH *!5104 Bangkok
IN !5104 Bengaluru
RU !5028 Saint Petersburg
CL *4837 Santiago
IN !4631 Kolkata
AU !4627 Sydney
MM !4478 Yangon
CN 4336 Jinan
IN !4328 Chennai
CN 4254 Zhengzhou
AU !4246 Melbourne
SA *!4206 Riyadh
CN 4193 Changchun
CN 4088 Dalian
US !3972 Los Angeles
BD !3920 Chittagong
CN 3855 Kunming
EG 3812 Alexandria
IN 3720 Ahmedabad
CN 3719 Qingdao
KR !3679 Busan
CI !3677 Abidjan
NG 3626 Kano
CN 3600 Foshan
IN 3598 Hyderabad
CN 3590 Puyang
JP !3574 Yokohama
NG 3565 Ibadan
SG *3548 Singapore
CN 3544 Wuxi
CN 3531 Xiamen
TR *!3517 Ankara
CN 3500 Tianshui
CN 3492 Ningbo
VN !3467 Ho Chi Minh City
CN 3460 Shiyan
ZA !3433 Cape Town
CN 3427 Taiyuan
DE *!3426 Berlin
CN 3372 Tangshan
CN 3310 Hefei
ES *!3256 Madrid
KP *!3222 Pyongyang
MA !3145 Casablanca
CN 3129 Zibo
CN 3121 Zhongshan
ZA !3120 Durban
CN 3094 Changsha
AF *!3044 Kabul
CN !3029 Ürümqi
VE *!3000 Caracas
AE 2957 Dubai
IN 2936 Pune
IN 2895 Sūrat
SA !2867 Jeddah
CN 2835 Shijiazhuang
IN 2823 Kanpur
UA *!2798 Kyiv
AO *!2776 Luanda
PH !2762 Quezon City
ET *!2758 Addis Ababa
KE *!2751 Nairobi
US !2721 Chicago
BR 2712 Salvador
IN 2712 Jaipur
TZ !2699 Dar es Salaam
CN 2628 Lanzhou
KR 2628 Incheon
CN 2613 Yunfu
CA !2600 Toronto
IN 2600 Navi Mumbai
IQ 2600 Basrah
JP !2592 Osaka
SO *!2587 Mogadishu
KR 2567 Daegu
PK !2507 Faisalabad
TR 2501 İzmir
SN *!2476 Dakar
IN 2472 Lucknow
EG 2443 Giza
BR 2400 Fortaleza
CO 2393 Cali
ID !2375 Surabaya
BR 2373 Belo Horizonte
CN 2358 Nanchang
IT *!2319 Rome
IR !2307 Mashhad
US 2301 Brooklyn
US !2296 Houston
US 2273 Queens
IN 2228 Nagpur
VE !2225 Maracaibo
BR *!2208 Brasília
DO *!2202 Santo Domingo
JP !2191 Nagoya
AU 2190 Brisbane
CU *!2164 Havana
FR *!2139 Paris
IQ 2066 Al Mawşil al Jadīdah
ZA !2026 Johannesburg
HK 2020 Kowloon
IQ 2015 Al Başrah al Qadīmah
KZ !2001 Almaty
CN 2000 Dadonghai
CO !2000 Medellín
UZ *!1978 Tashkent
DZ *!1978 Algiers
SD *!1975 Khartoum
GH *!1963 Accra
EC 1952 Guayaquil
CN 1941 Ordos
YE *!1937 Sanaa
LB *!1916 Beirut
AU 1897 Perth
JP !1883 Sapporo
CN 1882 Jilin
RO *!1877 Bucharest
GN 1871 Camayenne
IN 1837 Indore
MX 1816 Iztapalapa
GN *!1767 Conakry
CN 1760 Bayan Nur
VE 1754 Maracay
ID 1751 Medan
PK !1743 Rawalpindi
BY *!1742 Minsk
HU *!1741 Budapest
IQ !1740 Mosul
DE !1739 Hamburg
BR 1718 Curitiba
PL *!1702 Warsaw
ID 1700 Bandung
ZA !1695 Soweto
AT *!1691 Vienna
MA *!1656 Rabat
MX 1655 Ecatepec de Morelos
ES !1622 Barcelona
ZA *!1619 Pretoria
SY !1602 Aleppo
PH *!1600 Manila
CN 1600 Kunshan
CA !1600 Montréal
IN 1600 Patna
IN !1600 Bhopal
BR 1598 Manaus
CN 1591 Xinyang
NG !1582 Kaduna
KH *!1574 Phnom Penh
SY *!1569 Damascus
US !1567 Philadelphia
US 1563 Phoenix
IR !1547 Isfahan
IN 1545 Ludhiāna
ZW *!1543 Harare
JP !1528 Kobe
ID 1520 Bekasi
TW 1520 Kaohsiung
SE *!1515 Stockholm
PH 1500 Caloocan City
MX 1495 Guadalajara
US 1488 Manhattan
PY *1482 Asunción
BR 1478 Recife
KR 1475 Daejeon
US 1470 San Antonio
GH 1469 Kumasi
MY 1460 Kota Bharu
JP !1460 Kyoto
MY *!1454 Kuala Lumpur
IR 1448 Karaj
NP *!1442 Kathmandu
ID 1442 Palembang
PK !1437 Multan
IN 1436 Tirunelveli
MX 1434 Puebla
VN *!1431 Hanoi
UA !1431 Kharkiv
IN 1430 Agra
AR 1428 Córdoba
IR !1425 Tabriz
RU !1419 Novosibirsk
KR 1417 Gwangju
TR 1413 Bursa
IN 1409 Vadodara
BR 1408 Belém
CN 1401 Fushun
EC *1400 Quito
US !1395 San Diego
JP !1392 Fukuoka
MG *1391 Antananarivo
CN 1391 Luoyang
PK 1386 Hyderabad
US 1385 The Bronx
VE 1385 Valencia
PK 1384 Gujranwala
CO !1380 Barranquilla
CN 1380 Guankou
CD !1374 Lubumbashi
BR 1373 Porto Alegre
ID 1372 Tangerang
IN 1365 Najafgarh
BO 1364 Santa Cruz de la Sierra
CN 1358 Handan
UG *!1353 Kampala
RU !1350 Yekaterinburg
BD 1342 Khulna
CM !1338 Douala
IN 1325 Gorakhpur
AE 1324 Sharjah
SA !1324 Mecca
ID 1322 Makassar
MX 1321 Juárez
JP 1307 Kawasaki
ID 1304 South Tangerang
CN 1302 Baotou
MX !1301 Tijuana
US !1300 Dallas
SA 1300 Medina
CM *!1299 Yaoundé
ML *!1297 Bamako
IN 1289 Nashik
ID 1288 Semarang
CG *1285 Brazzaville
IN 1285 Pimpri
RU 1284 Nizhniy Novgorod
JO *!1276 Amman
PH 1274 Budta
RS *!1274 Belgrade
UY *!1271 Montevideo
ZM *1267 Lusaka
CN 1266 Xuchang
IN 1262 Kalyān
IN 1262 Thāne
DE !1260 Munich
LB 1252 Ra’s Bayrūt
IR !1250 Shiraz
TR 1249 Adana
KR 1243 Suwon
MX 1239 León de los Aldama
IT !1237 Milan
HT *!1235 Port-au-Prince
AU 1225 Adelaide
IN 1223 Meerut
IN 1221 Nowrangapur
IN 1220 Faridabad
PK !1219 Peshawar
PH 1213 Davao
MM !1208 Mandalay
CN 1200 Yueyang
DO 1200 Santiago de los Caballeros
SD !1200 Omdurman
CN 1199 Anshan
CN 1199 Tongshan
IN 1199 Ghāziābād
ID 1198 Depok
JP 1193 Saitama
IN 1193 Dombivli
MZ *1192 Maputo
MX 1186 Gustavo Adolfo Madero
CN 1180 Fuzhou
IN 1177 Rājkot
AR 1174 Rosario
CN 1172 Guiyang
BR 1171 Goiânia
BR 1170 Guarulhos
CZ *!1166 Prague
IN !1164 Varanasi
ID 1164 Batam
DK *!1154 Copenhagen
BG *!1153 Sofia
LY *!1151 Tripoli
NG !1149 Port Harcourt
JP !1144 Hiroshima
MX 1142 Zapopan
CN 1138 Lijiang
MX 1136 Monterrey
RU 1135 Samara
RU !1129 Omsk
NG 1125 Benin City
PH 1122 Malingao
AZ *!1117 Baku
NG !1112 Maiduguri
RU !1105 Kazan
MX 1105 Ciudad Nezahualcoyotl
AM *!1093 Yerevan
IN !1092 Amritsar
BF *!1087 Ouagadougou
JP 1078 Yono
RU 1074 Rostov-na-Donu
IN 1073 Allahābād
KR 1073 Goyang-si
TR !1066 Gaziantep
IN 1063 Visakhapatnam
JP !1063 Sendai
RU !1063 Chelyabinsk
CN 1053 Datong
GE *!1049 Tbilisi
CN 1048 Changshu City
TW 1041 Taichung
IN 1035 Teni
CN 1034 Xianyang
RU 1033 Ufa
UA !1033 Dnipro
KR 1032 Seongnam-si
BR 1032 Campinas
IN 1030 Jabalpur
IN 1028 Hāora
CN 1028 Huainan
US 1027 San Jose
UA !1025 Donetsk
IE *!1024 Dublin
CA !1020 Calgary
BE *!1019 Brussels
IN 1016 Aurangabad
RU !1011 Volgograd
BR 1002 Nova Iguaçu
CN 1002 Jieyang
UA !1002 Odessa
IN 1000 Shivaji Nagar
CN 1000 Zhu Cheng City
JP 998 Kitakyushu
IN 997 Solāpur
CN 996 Baoding
GT *!995 Guatemala City
CN 988 Benxi
GB 984 Birmingham
RU 982 Perm
IN !976 Srinagar
NG 975 Zaria
NI *!973 Managua
ZA 968 Port Elizabeth
MA 965 Fès
DE !963 Köln; Koeln
KR 963 Ulsan
IN 961 Chandigarh
IN 960 Coimbatore
IT !959 Naples
BR 955 Maceió
CO 952 Cartagena
CN 949 Changzhou
SA 947 Sulţānah
LR *940 Monrovia
JM *938 Kingston
IQ !933 Erbil
US 932 Austin
RU 927 Krasnoyarsk
MM *925 Nay Pyi Taw
IN 921 Jodhpur
JP 920 Chiba
BR 917 São Luís
IN 910 Madurai
MA 903 Sale
CN 903 Huaibei
BO !900 Cochabamba
IQ 900 Abū Ghurayb
IR !900 Qom
KG *!900 Bishkek
CN 900 Kaifeng
CI 900 Abobo
IN !899 Guwahati
NG 898 Aba
CN 890 Pingdingshan
IN 882 Gwalior
CN 882 Qiqihar
MY 880 Klang
AR 877 Mendoza
TR 876 Konya
CD !875 Mbuji-Mayi
IN 875 Vijayawada
SN 874 Pikine
IT !870 Turin
IN 868 Mysore
US 868 Jacksonville
CN 866 Wenzhou
US !865 San Francisco
GB !864 Liverpool
RU 864 Saratov
IN 860 Rohini
HN *!851 Tegucigalpa
KR 851 Bucheon-si
US 850 Columbus
RU !849 Voronezh
IN 846 Ranchi
MN *!845 Ulan Bator
KH 844 Takeo
IR !841 Ahvaz
PE !841 Arequipa
ID 840 Padang
IN 840 Hubli
CN 840 Zhabei
MA !839 Marrakesh
ID !835 Denpasar
MY 834 Kampung Baru Subang
US !833 Fort Worth
US !830 Indianapolis
US 827 Charlotte
BR 818 Duque de Caxias
NG 817 Jos
ES 814 Valencia
NG 814 Ilorin
PE 813 Callao
BO 813 La Paz
CA *!812 Ottawa
VE !809 Barquisimeto
MX !809 Chihuahua
CN 804 Nanning
SL *803 Freetown
MY 802 Johor Bahru
IL !801 Jerusalem
ID 800 Bandar Lampung
IN 800 Narela
ID 800 Bogor
KE !800 Mombasa
PH 799 Cebu City
OM *797 Muscat
UA !796 Zaporizhia
FR !795 Marseille
JO 793 Zarqa
MX 792 Naucalpan de Juárez
TR 792 Çankaya
PK 789 Rahim Yar Khan
IR 788 Pasragad Branch
DZ 786 Boumerdas
IN 785 Jalandhar
IN 784 Thiruvananthapuram
JP 782 Sakai
CN 781 Anyang
AR 781 San Miguel de Tucumán
BJ 780 Cotonou
IN 778 Salem
MX 778 Mérida
IN 775 Tiruchirappalli
SY !775 Homs
CN 774 Hohhot
NE *!774 Niamey
TW 771 Tainan
CN 770 Shangyu
PL !769 Łódź
SA 769 Dammam
CN 768 Xining
IR 767 Kahrīz
IN 763 Kota
BR 763 Natal
IN 762 Bhubaneshwar
CN 760 Qinhuangdao
CN 760 Hengyang
TR !758 Antalya
PL !755 Kraków
IN 753 Alīgarh
VN !752 Da Nang
ZA 751 Pietermaritzburg
TG *750 Lomé
PE 747 Trujillo
ID 747 Malang
VE !747 Ciudad Guayana
IN 745 Bareilly
RW *!745 Kigali
BR 745 Teresina
CN 744 Xinxiang
BR 743 São Bernardo do Campo
CN 743 Hegang
LV *!743 Riga
NL *!742 Amsterdam
NG 736 Oyo
PK !734 Quetta
GB !730 Nottingham
BR 729 Campo Grande
TM *!728 Ashgabat
MX 727 Álvaro Obregón
PK 725 Muzaffarābād
TR 724 Bağcılar
IQ 723 As Sulaymānīyah
MX 723 San Luis Potosí
MX 722 Aguascalientes
CO !721 Cúcuta
IN 721 Morādābād
TD *!721 N'Djamena
CN 720 Langfang
CN 720 Zhumadian
CN 719 Yantai
UA !718 Lviv
MX 715 Hermosillo
CA 712 Edmonton
KR 711 Jeonju
MX 710 Saltillo
CN 709 Zhuzhou
MY 708 Subang Jaya
IN 707 Bhiwandi
ID 704 Pekanbaru
ES !703 Sevilla
RU 703 Tol’yatti
BR 703 Jaboatão
JP 702 Shizuoka
DO 701 Santo Domingo Oeste
BD 700 Rājshāhi
PK 700 Battagram
ID 700 City of Balikpapan
DO 700 Santo Domingo Este
CN 700 Changzhi
ZW !699 Bulawayo
HR *!699 Zagreb
MA !698 Agadir
BA *!697 Sarajevo
AR 694 La Plata
TN *!693 Tunis
CN 693 Zhangjiakou
CN 690 Zigong
MX 690 Mexicali
CN 689 Fuxin
NG 689 Enugu
MA !688 Tangier
CN 688 Huangshi
CN 688 Liaoyang
GB !685 Sheffield
US !684 Seattle
US !683 Denver
US 681 El Paso
JP 680 Kumamoto
IN 680 Raipur
PH 680 General Santos
TJ *!679 Dushanbe
BR 678 Osasco
US !677 Detroit
MX !676 Culiacán
MZ 675 Matola
ES !674 Zaragoza
IN 674 Gorakhpur
CN 674 Xiangtan
MX 674 Guadalupe
MX 673 Acapulco de Juárez
MY 673 Ipoh
CA 669 Mississauga
US !667 Boston
CN 666 Puyang Chengguanzhen
CN 666 Nantong
CN 666 Mudanjiang
GR *!664 Athens
BR 662 Santo André
MR *661 Nouakchott
CG 659 Pointe-Noire
US 656 Memphis
MX 653 Tlalnepantla
UA 652 Kryvyi Rih
BR 651 João Pessoa
KR 651 Ansan-si
LY !651 Benghazi
DE 650 Frankfurt am Main
RU !650 Krasnodar
CN 649 Guilin
IT !648 Palermo
LK *648 Colombo
MW *647 Lilongwe
DZ !646 Oran
TR !645 Diyarbakır
PH 644 Taguig
US 642 New South Memphis
RU 641 Ulyanovsk
PK 640 Kotli
JP 640 Okayama
CN 638 Zhanjiang
KW 637 Al Aḩmadī
ID 637 Yogyakarta
CA 636 North York
MD *!636 Chisinau
PL !635 Wrocław
KR 635 Cheongju-si
KR 634 Anyang-si
DZ 634 Tébessa
CN 633 Zhenjiang
US 632 Portland
CA 632 Winnipeg
CN 632 Dandong
US 631 Oklahoma City
RU 631 Izhevsk
BR 630 Jaboatão dos Guararapes
CN 629 Shaoguan
CN 628 Yancheng
MX !628 Cancún
BR 627 Contagem
MX 626 Santiago de Querétaro
IN 625 Bhilai
CN 625 Panshan
DJ *624 Djibouti
US 624 Las Vegas
US !622 Baltimore
IR !621 Kermanshah
MX 620 Coyoacán
BR 620 Ribeirão Preto
YE 618 Al Ḩudaydah
PH 617 Pasig City
GB !617 Bristol
IN 616 Jamshedpur
CN 616 Haikou
YE 615 Ta‘izz
BR 614 São José dos Campos
MX 612 Santa María Chimalhuacán
CN 612 Taizhou
CN 612 Xingtai
IN 610 Borivli
MX 609 Torreón
RU 607 Yaroslavl
ZA 605 Benoni
JP 605 Hamamatsu
IN 605 Cochin
CN 604 Jinzhou
IN 604 Amrāvati
AE *603 Abu Dhabi
VN 603 Haiphong
US *602 Washington, D.C.
PK *!602 Islamabad
IQ !601 Kirkuk
IN 601 Sāngli
US !600 Milwaukee
ID 600 Situbondo
CN 600 Shuangyashan
CA !600 Vancouver
CA 600 Scarborough
RU 600 Barnaul
NL !598 Rotterdam
MX 598 Morelia
CN 597 Luancheng
IR 595 Rasht
NG 593 Abeokuta
DE 593 Essen
TR 593 Kayseri
GB !592 Glasgow
AU 591 Gold Coast
CN 591 Yingkou
NG *!590 Abuja
PH 590 Las Piñas
CN 590 Zhangzhou
DE !590 Stuttgart
MX !589 Reynosa
DE 588 Dortmund
RU !587 Vladivostok
RU 587 Irkutsk
MW 585 Blantyre
JM 584 New Kingston
TR 583 Üsküdar; UEskuedar
IT !580 Genoa
IN 580 Cuttack
NO *!580 Oslo
JP 579 Hachiōji
RU !579 Khabarovsk
RU 578 Khabarovsk Vtoroy
GA *578 Libreville
IR 578 Kerman
PE 577 Chiclayo
IR 577 Orūmīyeh
TR 577 Bahçelievler
CN 577 Bengbu
IN 576 Bīkaner
MX 576 Tlaquepaque
MX 575 Tlalpan
TR 573 Umraniye
DE !573 Düsseldorf; Duesseldorf
ID 573 Banjarmasin
SE !573 Göteborg; Goeteborg
CN 573 Shihezi
CO 572 Bucaramanga
US 571 South Boston
MY 570 Kuching
PL !570 Poznań
ES !568 Málaga
CI 567 Bouaké
SD !566 Nyala
ER *!564 Asmara
NG 564 Sokoto
BR 564 Uberlândia
NG 561 Onitsha
JP 561 Honchō
US 559 Albuquerque
KP 559 Hamhŭng
BR 559 Sorocaba
FI *!558 Helsinki
IN 558 Warangal
CU 556 Santiago de Cuba
CN 556 Siping
JP 555 Kagoshima
ID 555 Surakarta
CN 555 Huai'an
IN 555 Bhavnagar
AR 554 Mar del Plata
PK 553 Bahawalpur
IR !552 Zahedan
YE !551 Aden
IN 551 Nanded
RU 550 Orenburg
KR 550 Changwon
XK *!550 Pristina
CN 550 Jiamusi
PH 550 Antipolo
CN 547 Neijiang
DE !547 Bremen
MA !546 Meknès
TW 543 Banqiao
PK 543 Sargodha
CF *!542 Bangui
LT *!542 Vilnius
CN 540 Yangzhou
RU 540 Novokuznetsk
CD !539 Kisangani
EG !538 Port Said
TR 538 Mersin
MX 537 Tuxtla
IN 536 Raurkela
NG 536 Warri
CN 536 Guli
NG 536 Ebute Ikorodu
CN 535 Tanggu
CN 532 Jiangmen
MX 532 Cuauhtémoc
US 532 Tucson
US !531 Nashville
SA 531 Ta’if
MZ 531 Beira
IN 531 Guntur
SN 529 Touba
CA 529 Québec
IR 528 Hamadān
CN 528 Cangzhou
SV *526 San Salvador
IN 522 Dehra Dūn
BR 522 Cuiabá
MY 521 Petaling Jaya
MO *520 Macau
IN 520 Bhayandar
TR 520 Esenler
RU 520 Ryazan’
US 520 Fresno
CA 520 Hamilton
RU 519 Tyumen
IN 519 Durgapur
MX 519 Victoria de Durango
IN 518 Ajmer
PT *!518 Lisbon
CN 518 Changde
CN 518 Jiaozuo
IN 517 Ulhasnagar
IN 516 Kolhāpur
RU 516 Lipetsk
IN 516 Siliguri
DE !515 Hannover
TR 515 Eskişehir
IR 514 Āzādshahr
AR 513 Salta
RU 513 Penza
ZA 512 Tembisa
IN 511 Bilimora
UA 511 Mykolayiv
BR 511 Aparecida de Goiânia
CL 510 Puente Alto
PH 510 Makati City
CN 510 Tonghua
RU 510 Naberezhnyye Chelny
GB !509 Leicester
CN 508 Wuhu
JP 505 Niigata
IN 505 Karol Bāgh
DE !505 Leipzig
RU 505 Kalininskiy
DE 504 Duisburg
IN 504 Āsansol
IR 504 Arāk
RU 503 Astrakhan
CN 501 Zhuhai
KR 500 Pohang
DE !499 Nürnberg; Nuernberg
CN 499 Shashi
RU !498 Makhachkala
ID 494 Cimahi
CN 493 Wuwei
IN 492 Jamnagar
US 491 Sacramento
BR 490 Aracaju
AE 490 Ajman City
CN 490 Jianshui
SD !490 Port Sudan
AR 490 Santa Fe
HN !489 San Pedro Sula
MX 489 Toluca
MX 489 Ciudad López Mateos
EG !488 Suez
DE !487 Dresden
RU 486 Tomsk
CD 485 Masina
IN 485 Sahāranpur
MX 485 Cuautitlán Izcalli
IN 484 Gulbarga
IN 483 Bhātpāra
IQ !483 Najaf
BR 482 Feira de Santana
MY 482 Shah Alam
UA !482 Mariupol
JP 481 Himeji
BY 481 Homyel'
CN 480 Qionghai
NG 479 Okene
KR 479 Uijeongbu-si
ZA 479 East London
IR 478 Yazd
SO 478 Hargeysa
PK !477 Sialkot
RU 477 Kemerovo
CN 477 Yichang
KR 476 Hwaseong-si
US 475 Kansas City
CN 475 Yinchuan
MK *!475 Skopje
ZA 475 Vereeniging
NL !474 The Hague
US 474 Long Beach
GT 473 Mixco
FR !472 Lyon
BR 472 Londrina
US 472 Mesa
CN 471 Jiaojiang
JP 470 Matsudo
BR 470 Juiz de Fora
JP 469 Nishinomiya-hama
RU 469 Tula
US 469 Staten Island
JP 469 Kawaguchi
MX 467 Ciudad Apodaca
CN 466 Zunyi
CN 466 Jiaxing
BR 466 Belford Roxo
IN 466 Jammu
CN 465 Liaoyuan
GB !465 Edinburgh
US !464 Atlanta
CD !464 Kananga
ZA !463 Bloemfontein
CN 463 Xiangyang
PL !462 Gdańsk
NG 462 Calabar
CN 462 Dadukou
BR 461 Joinville
SY 461 Ḩamāh
IN 460 Kurnool
BE !460 Antwerpen
JP 459 Kanazawa
TR 458 Karabağlar
PH !458 Zamboanga
RU 457 Kirov
IN 457 Ujjain
MY 457 Kota Kinabalu
US 457 Colorado Springs
BR 456 Niterói
CN 456 Hengshui
SA 455 Tabuk
ID 455 Pontianak
GB !455 Leeds
KP 455 Namp’o
PH 455 Bacolod City
BR 455 São João de Meriti
PH 454 Mansilingan
US 453 Virginia Beach
IN 452 Rāmgundam
UA !452 Luhansk
ID 452 Manado
KZ 452 Karagandy
US 451 Raleigh
CN 450 Jining
DZ 450 Constantine
SS *450 Juba
TR 450 Muratpaşa
CN 450 Wenshan City
JP 450 Utsunomiya
MX 450 Heroica Matamoros
TR !450 Şanlıurfa
CN 449 Chengde
JP 449 Ōita
GB !447 Cardiff
AR 447 San Juan
RU 447 Cheboksary
ZA 445 Boksburg
PH 445 Cagayan de Oro
US 444 Omaha
JP 443 Matsuyama
MX 443 San Nicolás de los Garza
JP 442 Amagasaki
HT 442 Carrefour
IN 442 Shyamnagar
PH 442 Dasmariñas
TR 442 Malatya
US !441 Miami
IN 441 Nangi
CO 440 Pereira
IN 440 Kozhikode
MM 439 Mawlamyine
PE 438 Iquitos
JP 438 Kurashiki
KP 437 Sunch’ŏn
TR 437 Sultangazi
CM 437 Garoua
ES 437 Murcia
TZ 437 Mwanza
NG 437 Uyo
CN 436 Bei’an
CM 436 Kousséri
IN 435 Mālegaon
IN 435 Davangere
RU 435 Kaliningrad
IQ !434 Karbala
KR 434 Masan
BR 434 Ananindeua
ID 434 Balikpapan
CA 434 Brampton
FR !433 Toulouse
IL !433 Tel Aviv
UZ !432 Namangan
NG !432 Katsina
ZA 432 Welkom
CO 432 Santa Marta
EG 431 Al Maḩallah al Kubrá
MX 431 Venustiano Carranza
IN 429 Jalgaon
JP 429 Yokosuka
IN 429 Akola
IN 429 Belgaum
MX !428 Veracruz
PS 428 East Jerusalem
CN 428 Luqiao
RU 427 Bryansk
TR 427 Maltepe
SA 425 Al Kharj
VE 425 Barcelona
CN 425 Chaozhou
MX 425 Xalapa de Enríquez
NG 424 Ado-Ekiti
SK *!424 Bratislava
IN 424 Gaya
IN 423 Udaipur
CD 422 Likasi
EG !422 Luxor
CO 422 Ibagué
CN 421 Shaoxing
RU 421 Ivanovo
TR 421 Erzurum
NG 421 Akure
EG 421 Asyūţ
ID 420 Jambi City
EG 420 Al Manşūrah
US 419 Oakland
IN 419 Korba
IN 419 Bokāro
PR *418 San Juan
CD !418 Kolwezi
NZ !418 Auckland
PK 418 Sukkur
IN 417 Mangalore
CN 417 Luohe
PH 417 Pasay
UA !416 Sevastopol
MX 415 Azcapotzalco
KZ !414 Shymkent
CN 413 Yangquan
RU !413 Magnitogorsk
IN 413 Jhānsi
BR 413 Florianópolis
DE 411 Wandsbek
BR 411 Santos
VE !411 Maturín
US !411 Minneapolis
IN 411 Thoothukudi
IR 411 Ardabīl
JP !410 Nagasaki
CN 410 Chaoyang
PS 410 Gaza
RU !409 Kursk
MX 409 Tonalá
KR 408 Jeju City
PA *408 Panamá
MX 408 Xochimilco
PL !408 Szczecin
VN 407 Biên Hòa
GT 407 Villa Nueva
BR 407 Ribeirão das Neves
JP 406 Hirakata
MA 405 Oujda-Angad
EG 405 Tanda
ZA 405 Newcastle
IN 404 Nellore
TW 404 Hsinchu
CN 404 Jixi
TZ 404 Zanzibar
US 404 Tulsa
TW 402 Taoyuan City
SD !401 Kassala
NG 401 Lekki
ES 401 Palma
ZM 401 Kitwe
IQ !400 Nasiriyah
RU 400 Tver
IL 400 West Jerusalem
JP 400 Machida
CN 400 Yangjiang
UA 398 Khmelnytskyi
JP 398 Gifu-shi
IN 398 Tiruppur
TW 398 Keelung
MA 396 Al Hoceïma
GB !396 Manchester
CA 395 Surrey
BR 395 Vila Velha
CN 395 Weifang
JP 395 Fujisawa
ZM 395 Ndola
IN 394 Kollam
BR 394 Serra
TR 394 Samsun
EE *!394 Tallinn
CM !394 Bamenda
SD 393 El Obeid
CO 393 Bello
CN 392 Xinpu
MY 392 Sandakan
SA 391 Buraydah
AF 391 Kandahār
BR 391 Diadema
US 390 Wichita
US !390 New Orleans
BD 389 Comilla
TH 389 Samut Prakan
MZ 389 Nampula
US 388 Arlington
US !388 Cleveland
GW *388 Bissau
PH 388 Iloilo
SA 388 Khamis Mushait
BR 387 Campos dos Goytacazes
AR 387 Resistencia
LY 386 Mişrātah
BR 386 Mauá
BJ 386 Abomey-Calavi
DE 386 Bochum
RO 385 Sector 3
MX 385 Benito Juárez
JP 384 Toyonaka
MX 384 Iztacalco
BR 384 Betim
JP 383 Fukuyama
AO 383 N’dalatando
HT 383 Delmas 73
CO 382 Pasto
TR 382 Batman
NZ *!382 Wellington
ES 382 Las Palmas de Gran Canaria
MX 382 Mazatlán
BR 381 Caxias do Sul
RU 381 Nizhny Tagil
MX 381 Irapuato
DE 380 Bochum-Hordel
CN 380 Dezhou
ZA 379 Krugersdorp
IN 379 Pānihāti
BD 379 Shibganj
JP 378 Toyohashi
CN 377 Zhoukou
CA 377 Laval
PE 377 Huancayo
UA 377 Makiyivka
CN 377 Putian
TR !376 Kahramanmaraş
JP 375 Minato
AL *!375 Tirana
BR 375 São José do Rio Preto
LT 375 Kaunas
MX 374 Nuevo Laredo
US 374 Bakersfield
CN 373 Zhangjiakou Shi Xuanhua Qu
MY 373 Seremban
MX 373 Miguel Hidalgo
GB 373 Stoke-on-Trent
CN 372 Pingxiang
TR 372 Van
US !372 Honolulu
IR !370 Abadan
VE 370 Puerto La Cruz
CN 370 Fenghuang
CZ !370 Brno
BY !369 Mahilyow
BD 369 Natore
US 369 Tampa
RO 368 Sector 6
AU *!368 Canberra
JP 367 Nara-shi
IN 367 Ahmadnagar
IN 367 Dhūlia
BR 367 Olinda
MA 367 Kenitra
PL 366 Bydgoszcz
MY 366 Kuantan
IT !366 Bologna
KR 365 Cheonan
VE 365 Petare
PK 364 Larkana
SD 364 Al Qadarif
NZ !364 Christchurch
RU 363 Stavropol’
JP 362 Toyota
NZ 362 Manukau City
CN 362 Zhaoqing
TR 362 Ataşehir
IN 362 Bhāgalpur
PK 361 Shekhupura
BR 361 Carapicuíba
DE 361 Wuppertal
GH 361 Tamale
RU 360 Ulan-Ude
JP !360 Nagano
BF !360 Bobo-Dioulasso
PL !360 Lublin
CN 360 Huocheng
US 359 Aurora
GB !359 Coventry
CA 359 Halifax
CN 359 Anqing
KZ 358 Taraz
PH 358 San Jose del Monte
CO 358 Manizales
KR 358 Kwangmyŏng
IR 357 Zanjān
JP 357 Iwaki
PH 357 Bacoor
JP 357 Asahikawa
MX 356 Xico
KR 356 Kimhae
RU 356 Arkhangel’sk
ID 356 Ambon
ID 355 Samarinda
MX 355 Benito Juarez
ES !355 Bilbao
AR 355 Santiago del Estero
JP 354 Takatsuki
GR 354 Thessaloníki
MX 354 Villahermosa
VE 353 Barinas
CO 353 Neiva
MX 352 Ciudad General Escobedo
JP 352 Okazaki
IR !352 Bandar Abbas
UA !352 Vinnytsia
AE 352 Ras Al Khaimah City
CN 352 Anshun
JP 352 Suita
JP 351 Wakayama
US 351 Anaheim
TW 350 Hualien City
PH 350 Lapu-Lapu City
IN 350 Punāsa
ZA 350 Diepsloot
IN 350 Muzaffarnagar
IT 349 Florence
IR !349 Sanandaj
IN 349 Latur
BR 349 Campina Grande
CA 348 Etobicoke
CU 348 Camagüey
CA 347 London
CN 347 Chifeng
KP 346 Hŭngnam
KZ *!346 Nur-Sultan
RO 345 Sector 2
RU !345 Belgorod
SD 345 Kosti
CN 345 Taihecun
QA *!345 Doha
VE 345 Turmero
RU 343 Kurgan
BD 343 Rangpur
PK 343 Bhimbar
BY !343 Vitebsk
PH 343 Iligan
CO 343 Soledad
CN 342 Shiqi
BR 342 Piracicaba
CH !342 Zürich
IN 342 Kūkatpalli
PK 341 Jhang Sadr
TZ 341 Arusha
IN 341 Ambattūr
JP 341 Kōriyama
BG 340 Plovdiv
MX 340 Celaya
ZW 340 Chitungwiza
JP 340 Kashiwa
SY !340 Latakia
CN 340 Aksu
GM 340 Serekunda
JP 339 Tokorozawa
AR 339 Corrientes
RU 339 Kaluga
BR 339 Macapá
US 339 West Raleigh
MX 339 Cuernavaca
FR 339 Nice
KP 338 Kaesŏng
VE !338 Ciudad Bolívar
JP 338 Kawagoe
BD 338 Tungi
RU 337 Krasnogvargeisky
ZA 337 Randburg
IN 337 Bellary
BR 337 Itaquaquecetuba
UA !336 Simferopol
JP 336 Kochi
GB 335 Sunderland
US 335 Santa Ana
BR 335 Bauru
CR *335 San José
ES !335 Alicante
JP 334 Takamatsu
CN 334 Tieling
IR 334 Qazvin
IN 333 Muzaffarpur
IN 333 Kāmārhāti
MX 333 Tepic
SD !333 Wad Medani
CN 333 Jincheng
BR 332 Montes Claros
DE 332 Bielefeld
BI !332 Bujumbura
PH 331 Mandaue City
IR 331 Khorramshahr
IN 331 Mathura
IR 330 Khorramabad
SV 330 Soyapango
IN 329 Patiāla
KP 329 Wŏnsan
GB 329 Brent
KZ !329 Pavlodar
ES 328 Córdoba
IN 328 Chānda
BR 328 Canoas
RU !328 Sochi
KP 327 Chongjin
CN 327 Yanji
IN 326 Bhīlwāra
MA !326 Tétouan
BR 326 Mogi das Cruzes
JP 326 Toyama
PE 325 Piura
GB 325 Birkenhead
IN 325 Thrissur
IN 325 Brahmapur
BR 324 São Vicente
RU 324 Orël
US 324 Corpus Christi
CN 324 Suizhou
AR 324 Posadas
IQ 323 Al ‘Amārah
RU 323 Volzhskiy
US 322 Riverside
MX 322 Ixtapaluca
CO 322 Villavicencio
BR 322 Jundiaí
PA 322 San Miguelito
RU 321 Smolensk
PY 321 Ciudad del Este
BR 321 Pelotas
UA !320 Kherson
IN 320 Shāhjānpur
JP 320 Akita
SN 320 Thiès
CM !320 Maroua
AR 320 Morón
BR 320 Anápolis
IN 320 Shimoga
UZ !319 Samarkand
RU !319 Murmansk
GB 319 Islington
CU 319 Holguín
KZ !319 Ust-Kamenogorsk
IQ 319 Ad Dīwānīyah
CN 319 Shangrao
ID 319 Mataram
UZ !318 Andijon
GB 318 Reading
RO 318 Iaşi
ES 318 Valladolid
UA !318 Poltava
IN *!318 New Delhi
JP 317 Koshigaya
RU !317 Vladikavkaz
BY !317 Hrodna
PL !317 Katowice
IN 317 Rohtak
CN 317 Baicheng
PE 317 Chimbote
RO 317 Cluj-Napoca
PH 317 Calamba
NG 316 Bauchi
RU 316 Cherepovets
US !316 St. Louis
CO 315 Armenia
IQ 315 Al Kūt
RO 315 Timişoara
RU 315 Vologda
TR 315 Şişli
US 314 Lexington-Fayette
GB 314 Kingston upon Hull
CO 314 Soacha
MA 314 Temara
GB 313 Preston
AZ 313 Ganja
CN 313 Lianshan
TR 313 Denizli
NG 313 Ikeja
DE !313 Bonn
CZ !313 Ostrava
BG 313 Varna
BR 313 Vitória
CN 313 Wusong
PH 312 Iligan City
PE 312 Cusco
BR 312 Maringá
JP 311 Miyazaki
ID 311 Percut
PE 311 Pucallpa
CN 311 Jingdezhen
BR 310 Guarujá
KP 310 Sariwŏn
RU 310 Vladimir
CL 310 Antofagasta
ZA 310 Botshabelo
ID 310 Bengkulu
PH 310 Butuan
MX 309 Tampico
CA 309 Oshawa
PH 309 Cabuyao
RU 309 Chita
AU 308 Newcastle
CO 308 Valledupar
DZ 308 Biskra
DE !308 Mannheim
UA !308 Chernihiv
JO !307 Irbid
IN 307 Tumkūr
KR 307 Chinju
GB 307 Newport
MY 306 Tawau
CN 306 Shengli
IN 306 Fīrozābād
EG 306 Al Fayyūm
BR 306 Porto Velho
AR 306 San Salvador de Jujuy
ZA 306 Brakpan
US 306 Stockton
PH 306 Mandaluyong City
IN 305 Nizāmābād
IN 305 Kulti
MX 305 Ciudad Victoria
MX 305 Tláhuac
BR 305 Franca
IN 305 Rājahmundry
US !304 Pittsburgh
RO 304 Craiova
RO 303 Constanţa
RU 303 Saransk
AF 303 Mazār-e Sharīf
IN 302 Barddhamān
SE !302 Malmö; Malmoe
PK 302 Gujrat
JP 301 Naha
BY 301 Brest
PK 300 Mardan
RU 300 Surgut
GB !300 Swansea
PK 300 Malir Cantonment
KZ !300 Kyzylorda
CN 300 Xinyuan
PH 300 Biñan
MY 300 George Town
CN 300 Yangshuo
VE 300 Mérida
SS 300 Winejok
TR 300 Batikent
PH 299 Angeles City
GB 299 Bradford
PH 299 Santol
US !299 Anchorage
MX 299 Ciudad Obregón
JP 299 Kasugai
ID 299 Jember
JP 298 Aomori
JP 298 Ōtsu
IN 298 Bārāsat
TR 298 Elazığ
CA 298 Okanagan
UA 298 Cherkasy
ES 297 Vigo
JP 297 Akashi
IN 297 Bāli
US 297 Cincinnati
IN 296 Hisar
IN 296 Rāmpur
JP 296 Yokkaichi
KR 296 Yeosu
GB 295 Southend-on-Sea
JP 295 Morioka
CL 295 Viña del Mar
UA !294 Sumy
JP !294 Fukushima
RO 294 Galaţi
BR 294 Blumenau
IN 294 Greater Noida
IN 294 Noida
BR 294 Foz do Iguaçu
SA 293 Al Hufūf
IN 293 Kākināda
IN 293 Pānīpat
KZ !293 Semey
NG 293 Makurdi
AU 292 Wollongong
BR 292 Ponta Grossa
NG 292 Minna
PL !292 Białystok
TZ 292 Mbeya
TH 292 Mueang Nonthaburi
KR 291 Gumi
RU 291 Tambov
IT !291 Catania
SA 291 Al Mubarraz
CM 291 Bafoussam
PK 291 Kasur
NL !291 Utrecht
CN 290 Xiuying
BR 290 Paulista
IQ 290 Al Ḩillah
BR 290 Limeira
IN 290 Parbhani
CA 290 Victoria
CN 290 Beihai
CN 289 Huizhou
TR 289 Zeytinburnu
HK 289 Tsuen Wan
US 289 Ironville
US 289 Meads
DZ 288 Sétif
MA 288 Safi
KP 288 Sinŭiju
RO 288 Sector 4
VN 287 Huế
IN 287 Darbhanga
DE 287 Marienthal
TR 287 Adapazarı
TR 287 Sultanbeyli
US 286 Henderson
US 285 Greensboro
BR 285 Viamão
EG !285 Zagazig
US 285 Saint Paul
MY 285 Kuala Terengganu
EG !285 Ismailia
VE 284 Alto Barinas
IQ 284 Dihok
DE !284 Karlsruhe
PG *!284 Port Moresby
US 284 Plano
JP 284 Ichihara
KR 284 Iksan
VN 283 Nha Trang
BR 283 Suzano
IN 283 Alwar
PH 283 Cainta
HT !283 Pétionville
JP 283 Maebashi
IN 283 Bilāspur
AU 283 Logan City
CL 282 Valparaíso
ID 282 Palu
ID 282 Kupang
UA !282 Zhytomyr
US 282 Newark
CO 282 Itagüí; Itaguei
MX 282 Nicolás Romero
TR 281 Gebze
BD 281 Narsingdi
DZ 281 Batna
CN 281 Chuzhou
TR 280 Merkezefendi
JP 280 Ichinomiya
PE 280 Tacna
DE 280 Hamburg-Nord
PK !280 Mingora
US 280 Toledo
MX 280 Ensenada
NG 279 Efon-Alaaye
RU 279 Yoshkar-Ola
RU 279 Taganrog
VE 279 Santa Teresa del Tuy
UA !279 Horlivka
CA 278 Windsor
MX 278 Coacalco
NG 278 Ilesa
RU 278 Kostroma
ES 278 Gijón
IT 277 Bari
US 277 Lincoln
IR 277 Khomeynī Shahr
TN !277 Sfax
FR !277 Nantes
EC 277 Cuenca
NG 277 Owo
AR 277 Bahía Blanca
ID 276 Sukabumi
RO 276 Braşov
RU 276 Komsomolsk-on-Amur
JP 276 Hakodate
DZ 276 Bab Ezzouar
CM 275 Mokolo
BR 275 Caucaia
FR !275 Strasbourg
GB !275 Belfast
CN !275 Kashgar
IQ !275 Ramadi
IN 274 Ichalkaranji
JP 274 Ibaraki
JP 273 Yao
AF 273 Herāt
CU 273 Guantánamo
RU 273 Nal’chik
PH 273 Baguio
BR 273 Petrópolis
QA 272 Ar Rayyān
DE 272 Wiesbaden
CO 272 Montería
SI *!272 Ljubljana
SA 272 Hafar Al-Batin
JP 272 Kakogawachō-honmachi
RO 272 Sector 5
ID 271 Tasikmalaya
IN 271 Bijapur
US 271 Orlando
CN 271 Linyi
GB 270 Derby
PH 270 San Pedro
DE 270 Münster; Muenster
DE 270 Gelsenkirchen
KR 268 Mokpo
MX 268 Santa Catarina
JO 268 Russeifa
NA *268 Windhoek
CD 267 Tshikapa
EG 267 Kafr ad Dawwār
JP 267 Tokushima
IL !267 Haifa
RU 267 Sterlitamak
SA 267 Ha'il
ES 266 Eixample
BD 266 Bagerhat
CN 266 Chengzhong
CN 266 Wuzhou
US 266 Chula Vista
CN 265 Hulan Ergi
IN 265 Aizawl
DE !265 Aachen
AZ 265 Sumqayıt
PH 265 Mantampay
RU 265 Petrozavodsk
SD 265 El Daein
NG 265 Umuahia
MX 264 Uruapan
US 264 Jersey City
CN 264 Mianyang
TR 264 Sivas
ZA 262 Witbank
KZ !262 Aktobe
AR 262 Paraná
IN 262 Jālna
IN 262 Lal Bahadur Nagar
DE 262 Mönchengladbach; Moenchengladbach
CA 262 Markham
IN 261 Dewas
CO 261 Sincelejo
CN 261 Tongliao
BR 261 Uberaba
US 261 Chandler
US 260 Fort Wayne
GB !260 Plymouth
IN 260 Baranagar
CN 260 Karamay
CN 260 Aral
KE 260 Nakuru
VN 260 Cần Thơ
DE 259 Augsburg
JP 259 Hiratsuka
IN 259 Gajuwaka
CN 259 Jiujiang
CN 259 Jining
CO 259 Popayán
SA 259 Najrān
YE !258 Mukalla
US 258 Buffalo
GB 258 Luton
ID 258 Pekalongan
VE 258 Cumaná
IN 258 Satna
BR 258 Rio Branco
US 258 Durham
IN 257 Etāwah
MX 257 Gómez Palacio
BR 257 Cascavel
US 257 St. Petersburg
ES 257 L'Hospitalet de Llobregat
NG 257 Ondo
MZ 257 Chimoio
US 257 Irvine
FI !257 Espoo
ES 257 Latina
MX 257 Los Mochis
RU 257 Bratsk
MX 257 Pachuca de Soto
TR 256 Tarsus
US 255 Laredo
IR 255 Sari
IN 255 Durg
UA 255 Rivne
MX !255 Oaxaca
MX 255 Soledad de Graciano Sánchez
CN 255 Turpan
NG 255 Ikot Ekpene
CN 255 Heze
JP 255 Yamagata
ID 254 Cirebon
BR 254 Novo Hamburgo
BD 254 Cox’s Bāzār
PL !254 Gdynia
ES 254 Carabanchel
IN 253 Naihāti
BR 253 Vitória da Conquista
CN 253 Laohekou
CL 253 Talcahuano
ZA 253 Richards Bay
GB 253 Wolverhampton
SD !253 El Fasher
SG 253 Woodlands
SN 252 Thiès Nones
ET !252 Dire Dawa
CO 252 Floridablanca
CN 252 Suihua
BR 252 Barueri
IR 252 Borūjerd
DE 252 Eimsbüttel; Eimsbuettel
CN 252 Liupanshui
IR 252 Qarchak
PE 252 Santiago de Surco
BR 252 Taubaté
CN 252 Nanyang
PH 251 San Fernando
TZ 251 Morogoro
BR 251 Governador Valadares
IN 251 Tirupati
ID 251 Banda Aceh
CN 251 Wafangdian
IN 251 Sonīpat
CU 251 Santa Clara
NG 250 Iwo
PH 250 Libertad
NG 250 Gombe
DE 250 Altona
IN 250 Āvadi
BR 250 Praia Grande
SD 250 Singa
HT 250 Port-de-Paix
MX 250 Colonia del Valle
RS !250 Niš
CL 250 San Bernardo
BR 250 Várzea Grande
PT 250 Porto
BR 250 Volta Redonda
PH 249 Navotas
UA 249 Kropyvnytskyi
BR 249 Santa Maria
US 249 Lubbock
US 249 Madison
MX 249 Tehuacán
JP 249 Fukui-shi
UA 249 Kamianske
FR !248 Montpellier
NG 248 Jimeta
PL 248 Częstochowa
IN 248 Tiruvottiyūr
CO 248 Palmira
UZ !248 Bukhara
GB 248 City of Westminster
US 248 Gilbert
IN 247 Saugor
TH 247 Udon Thani
DE 247 Chemnitz
PE 247 Ica
RU 247 Orsk
ZA 247 Vanderbijlpark
VE 247 San Cristóbal
JP 247 Mito
US 246 Norfolk
CN 246 Rizhao
GB !246 Southampton
MM 246 Kyain Seikgyi Township
ES 246 A Coruña
IN 246 Mau
JP 246 Shimonoseki
PE !246 Juliaca
CN 245 Ji’an
IR 245 Gorgān
RU 245 Nizhnevartovsk
DE 245 Braunschweig
CN 245 Hebi
MM 244 Bago
IN 244 Bihār Sharīf
VE 244 Baruta
AR 244 Merlo
ES 244 Puente de Vallecas
TR 244 Trabzon
BD 244 Jessore
TR 244 Manisa
US 244 Louisville
BR 244 Santa Luzia
KR 243 Gunsan
KR 243 Wŏnju
AE 243 Musaffah
RU 243 Angarsk
RU 243 Mar’ino
IN 243 Hāpur
IN 243 Bathinda
SY !243 Deir ez-Zor
CN 242 Huayin
SO 242 Berbera
MX 242 Ojo de Agua
CA 242 Gatineau
CN 242 Yibin
AR 242 Neuquén
PH !242 Tacloban
RU 242 Novorossiysk
US 241 Reno
EG !241 Aswan
US 241 Winston-Salem
IN 241 Farrukhābād
TR 241 Sancaktepe
JP 241 Takasaki
IN 240 Anantapur
CO !240 Buenaventura
AZ 240 Lankaran
US 240 Glendale
JP 240 Fuji
RU 240 Khimki
GB 239 Blackpool
CN 239 Xiantao
JP 239 Hachinohe
CA 239 Vaughan
BR 239 Gravataí
JP 239 Neyagawa
MX 238 Magdalena Contreras
BD 238 Nāgarpur
JP 238 Kurume
TR 238 Balıkesir
CL 238 Temuco
DE 238 Krefeld
OM 238 Seeb
IN 238 Bārāsat
DK 238 Århus
JP 237 Sasebo
PH 237 Batangas
SA 237 Al Jubayl
MM 237 Pathein
ID 237 Tegal
US 237 Hialeah
BJ 237 Djougou
BD 237 Sylhet
US 237 Garland
IN 237 Ratlām
US 237 Scottsdale
US 237 Irving
SK 237 Košice
UA 236 Chernivtsi
PK 236 Dera Ghazi Khan
MX 236 Coatzacoalcos
CN 236 Yuci
ES 236 Sant Martí
PK 236 Sahiwal
UA 236 Ternopil
ES 236 Gasteiz / Vitoria
RU 236 Yakutsk
US 235 Chesapeake
BR 235 Caruaru
EG 235 Qinā
BR 235 Boa Vista
ID 235 Kediri
GY *235 Georgetown
IN 235 Ramagundam
SO !235 Kismayo
YE 235 Ibb
TM 235 Türkmenabat
US 235 North Las Vegas
ES !234 Granada
RU 234 Nizhnekamsk
BJ *234 Porto-Novo
DE 234 Halle (Saale)
CA 234 Kitchener
ZA 233 Centurion
PH 233 Magugpo Poblacion
DE 233 Hamburg-Mitte
RU 233 Dzerzhinsk
GH 233 Takoradi
DE 233 Kiel
CN 233 Linfen
US 232 Fremont
CD 232 Beni
FR !232 Bordeaux
IN 232 Gangānagar
JP 232 Chigasaki
BE !231 Gent
PH 231 Taytay
JP 231 Sōka
CM 231 Ngaoundéré
KR 231 Suncheon
KR 230 Sejong
AR 230 José C. Paz
RU 230 Syktyvkar
ES 230 Elche
SO 230 Marka
UZ !230 Nukus
NG 230 Atani
AR 230 Quilmes
EG 230 Ḩalwān
GB 230 Milton Keynes
DE 230 Magdeburg
BR 230 Rio Verde
PK 230 Nawabshah
LB 229 Tripoli
IN 229 Bharatpur
CA 229 Longueuil
JP 229 Atsugi
HT !229 Croix-des-Bouquets
ZA 229 Uitenhage
RO 229 Ploieşti
MY 229 Sungai Petani
ID 229 Binjai
PH 229 Lucena
BR 229 Ipatinga
IN 229 Karīmnagar
US 229 Baton Rouge
VN 228 Rạch Giá
FR !228 Lille
MY 228 Miri
ES 228 Ciudad Lineal
GB 228 Bexley
BR 228 Sumaré
EG 228 Damanhūr
BS *228 Nassau
PY 228 San Lorenzo
CL 227 Iquique
UA 227 Kremenchuk
IN 227 Puducherry
PL 227 Sosnowiec
CU 227 Diez de Octubre
EG 227 Al Minyā
RU 227 Staryy Oskol
CN 227 Liaocheng
NG 227 Gusau
DE 227 Neue Neustadt
PL 227 Radom
AR 227 Pilar
IN 226 Shrīrāmpur
CN 226 Fendou
IR 226 Sabzevar
AO 226 Huambo
RU 226 Groznyy
AU 226 Geelong
IN 226 Rāichūr
CN 226 Huanggang
IN 226 Quthbullapur
NG 226 Mubi
RO 225 Sector 1
CD !225 Bukavu
US 225 Lexington
BR 225 Juazeiro do Norte
BD 225 Mymensingh
IN 225 Karnāl
ZA 225 Roodepoort
TZ 225 Tanga
CN 225 Jingling
BO *225 Sucre
MZ 225 Nacala
IL !225 Ashdod
JP 224 Minamirinkan
ES !224 Oviedo
SR *224 Paramaribo
TR 224 Adıyaman
IN 224 Arrah
PK 224 Okara
BD 224 Nārāyanganj
CN 224 Tongchuanshi
IN !224 Imphal
IR 223 Najafābād
US 223 Paradise
UZ 223 Qarshi
IN 223 Gosāba
PH 223 Puerto Princesa
CN 222 Xintai
ES 222 Santa Cruz de Tenerife
KP 222 Haeju
AT 222 Graz
NG 222 Ikire
BR 222 Embu
AR 221 Formosa
RU 221 Shakhty
RU 221 Blagoveshchensk
PH 221 Olongapo
BA !221 Banja Luka
VN 221 Thị Xã Phú Mỹ
IR 221 Neyshābūr
CN 221 Wuxue
BY 221 Babruysk
IL 220 Rishon LeẔiyyon
MX 220 Campeche
US 220 Richmond
PH 220 Cabanatuan City
ES 220 Fuencarral-El Pardo
IN 220 Mirzāpur
IT 220 Messina
LK 220 Dehiwala-Mount Lavinia
JP 220 Takarazuka
IN 220 Kharagpur
IN 220 Dhanbād
IN 220 Tanjore
ES 220 Badalona
JP 219 Ageoshimo
PH 219 Binangonan
DE 219 Oberhausen
TH 219 Chon Buri
IT !219 Verona
RU 219 Prokop’yevsk
KE !218 Eldoret
CN 218 Wuhai
CM 218 Bertoua
BR 218 Imperatriz
DO 218 San Pedro de Macorís
IN 218 Amarnāth
MY 218 Taiping
MY 217 Alor Setar
ID 217 Purwokerto
BR 217 Colombo
US 217 Jamaica
RU 217 Rybinsk
AU 217 Hobart
PH 217 Santa Rosa
KE !216 Kisumu
US 216 San Bernardino
PH 216 Imus
RU 216 Vykhino-Zhulebino
DE 216 Freiburg
GB 216 Northampton
ID 216 Purwakarta
RU 216 Zelenograd
GB 216 Archway
PK 216 Mirpur Khas
CI 216 Daloa
ET 216 Mek'ele
RU 215 Biysk
CL 215 Concepción
RS !215 Novi Sad
CN 215 Jinzhou
MX 215 Monclova
VE 215 Mucumpiz
MX 215 La Paz
RU 215 Velikiy Novgorod
NG 215 Owerri
RU 215 Centralniy
NG 215 Shagamu
BR 215 Taboão da Serra
ET 214 Nazrēt
IN 214 Nāgercoil
UA 214 Lutsk
NO !214 Bergen
RO 214 Brăila
IR 213 Naz̧arābād
CN 213 Guangyuan
IR 213 Būkān
US 213 Spokane
GB 213 Norwich
BR 213 Jacareí
JP 213 Chōfu
ID 213 Loa Janan
CL 213 Rancagua
PL 213 Mokotów
MX 213 Nogales
US 212 Birmingham
MY 212 Bukit Mertajam
PH 212 Lipa City
BR 212 Marília
DE 212 Lübeck; Luebeck
MY 212 Sepang
ES 212 Cartagena
TR 211 Esenyurt
US 211 Modesto
TR 211 Kırıkkale
CN 211 Hailar
ES 211 Terrassa
SA 211 Abha
LY !211 Tarhuna
EG 211 Idkū
JP 211 Matsumoto
CN 210 Daliang
VN 210 Qui Nhon
US 210 Des Moines
IN 210 Pāli
CU 210 Arroyo Naranjo
BD 210 Bogra
KZ !210 Kostanay
TR !210 Antakya
US 210 Rochester
KR 210 Chuncheon
VN 210 Vũng Tàu
NL !210 Eindhoven
ID 210 Pematangsiantar
KP 210 Kanggye
BR 210 Presidente Prudente
CN 209 Sanming
EG 209 Sohag
FR !209 Rennes
BR 209 São Leopoldo
NG 209 Ijebu-Ode
IN 209 Yamunānagar
TH 209 Nakhon Ratchasima
PL 209 Toruń
BO 209 Oruro
PL 209 Kielce
IN 208 Rewa
DO 208 La Romana
BW *208 Gaborone
CN 208 Hangu
US 208 Maryvale
US 208 Tacoma
AO 208 Lobito
NZ 208 North Shore
ID 208 Ciputat
IR 208 Sirjan
US 208 Arlington
PH 208 San Pablo
ES 208 Jerez de la Frontera
US 207 Fontana
US 207 Oxnard
ID 207 Ciampea
JP 207 Kasukabe
RO 207 Oradea
DZ 207 Annaba
ES 206 Sabadell
ES 206 Móstoles
MG 206 Toamasina
BD 206 Dinājpur
MX 206 Buenavista
BR 206 Itabuna
JP 206 Kishiwada
CN 205 Suzhou
BR 205 São Carlos
AT 205 Linz
ES 205 Alcalá de Henares
CN 204 Gaoping
JP 204 Numazu
UA !204 Ivano-Frankivsk
US 204 Moreno Valley
IN 204 Secunderabad
JP 204 Jōetsu
HU 204 Debrecen
IN 204 Bīdar
IT !204 Padova
CU 204 Las Tunas
VN 204 Sa Dec
BR 204 Hortolândia
PR 203 Bayamón
CN 203 Daqing
MX 203 Puerto Vallarta
IN 203 Agartala
DE 203 Erfurt
IN 203 Monghyr
CM 203 Edéa
RU 203 Vasyl'evsky Ostrov
JP 203 Odawara
GH 203 Atsiaman
TR 203 Osmaniye
CA 203 Burnaby
IR 203 Bābol
IN 203 Burhānpur
FI !203 Tampere
MX 203 Tapachula
CN 203 Yiyang
TR 203 Çorlu
DE 203 Harburg
CN 202 Linxia Chengguanzhen
BD 202 Barisāl
ID 202 Cileungsir
IN 202 Nadiād
BR 202 Mossoró
RU 202 Pskov
US 202 Fayetteville
CN 202 Yuncheng
LY 202 Al Khums
US 202 Huntington Beach
AT 202 Favoriten
PK 202 Chiniot
BR 202 Itapevi
IN 202 Chāpra
ID 201 Rengasdengklok
BR 201 Sete Lagoas
CL 201 La Pintana
US 201 Yonkers
US 201 Glendale
TH !201 Chiang Mai
KZ 201 Petropavl
VE 201 Cabimas
IN 201 Dindigul
US 201 Aurora
US 201 Montgomery
US 201 Columbus
CY *!200 Nicosia
EC 200 Santo Domingo de los Colorados
AF 200 Jalālābād
NG 200 Ugep
SA 200 Yanbu
BE !200 Charleroi
MA 200 Salé Al Jadida
PK 200 Shahkot
NG 200 Chakwama
NP 200 Pokhara
KG 200 Osh
ID 200 Sumedang
KE 200 Thika
LY 200 Az Zāwīyah
IL 200 Petaẖ Tiqwa
BR 200 São José
RU 200 Severnyy
KZ 200 Oral
IN 200 Panchkula
CA 200 Ladner
EG 200 New Cairo
IN 200 Sīkar
NL 200 Tilburg
RU 200 Balakovo
RU 200 Armavir
PK 200 Kamoke
BD 199 Saidpur
IR 199 Āmol
UA 199 Bila Tserkva
GB 199 Dudley
DE 199 Hagen
CA 199 Saskatoon
PL 199 Gliwice
CN 199 Changji
PH 199 Malolos
US 199 Amarillo
IN 199 Bulandshahr
PY 199 Capiatá
ES !198 Pamplona
IN 198 Purnia
CN 198 Kaiyuan
DE !198 Rostock
MY 198 Sibu
TR 198 Arnavutköy; Arnavutkoey
EC 198 Machala
US 198 Little Rock
IN 198 Hospet
ES 198 Fuenlabrada
CN 198 Mentougou
US 198 Akron
CL 197 Talca
IN 197 Gurgaon
MX 197 Ciudad Madero
US 197 Shreveport
VN 197 Ðà Lạt
IR 197 Bīrjand
CI 197 San-Pédro
LA *!197 Vientiane
GB !197 Aberdeen
JP 197 Kure
TR 197 İzmit
FR !197 Reims
EH 196 Laayoune
BR 196 Palmas
BR 196 Parauapebas
KR 196 Icheon-si
AU 196 Townsville
IN 196 Sambhal
BR 196 Americana
RU 196 Engel’s
IN 196 Gandhinagar
BG 196 Burgas
IN 196 Murwāra
JP 195 Nagaoka
KR 195 Guri-si
VE 195 Coro
JP 195 Nishi-Tokyo-shi
CN 195 Xinhui
US 195 Grand Rapids
ID 195 Kendari
BR 195 Petrolina
CI *!195 Yamoussoukro
DE 195 Kassel
IN 194 Nāngloi Jāt
RU 194 Severodvinsk
US 194 Mobile
GB !194 Portsmouth
NG 194 Nnewi
ID 194 Parung
BR 194 Divinópolis
TR 194 Başakşehir
CN 194 Ezhou
BR 194 Maracanaú
JP 194 Itami
VN 193 Nam Định
JP 193 Uji
IN 193 Machilīpatnam
KP 193 Hyesan
US !193 Salt Lake City
CU 193 Bayamo
IN 193 Katihar
ID 192 Tanjung Pinang
BD 192 Pār Naogaon
GB 192 Newcastle upon Tyne
LT 192 Klaipėda
PL 192 Zabrze
IR 192 Bojnūrd
VE 192 Guatire
CN 192 Humen
DZ 192 Sidi Bel Abbès
TH 192 Hat Yai
CN 192 Haicheng
JP 191 Suzuka
NE !191 Zinder
ID 191 Curug
CO 191 Barrancabermeja
RU 191 Zlatoust
PH 191 Ormoc
IN 191 Bhiwāni
US 191 Huntsville
CN 191 Zoucheng
IE 190 Cork
IQ 190 Al Fallūjah
NG 190 Ise-Ekiti
FI 190 Vantaa
JP 190 Kōfu
ZA 190 Paarl
US 190 Tallahassee
PK 190 Saddiqabad
EG 190 Banī Suwayf
BR 189 Planaltina
US 189 Sunrise Manor
RU 189 Syzran’
PL 189 Bytom
CD 189 Mwene-Ditu
PH 189 Panalanoy
JP 189 Izumi
BR 189 Santarém
CN 189 Wanxian
ZM 189 Kabwe
MZ 189 Quelimane
AR 189 San Fernando del Valle de Catamarca
ES 189 Almería
BR 189 Camaçari
ID 189 Labuan Bajo
ID 189 Cibinong
CN 189 Donghai
CU 189 Boyeros
CN 189 Baiyin
PH 188 Mabalacat City
CN 188 Laizhou
BR 188 Santa Bárbara d'Oeste
IN 188 Kultali
PL 188 Praga Południe
BR 188 Rio Grande
US 188 Grand Prairie
MA 188 Mohammedia
GB 188 Sutton
UZ 187 Qo‘qon
RU 187 Petropavlovsk-Kamchatsky
MX 187 Chilpancingo
IT !187 Trieste
BR 187 Cachoeiro de Itapemirim
AT 187 Donaustadt
CD 187 Kikwit
CU 187 Pinar del Río
PH 187 Pagadian
BD 187 Pābna
CU 187 Cienfuegos
IL !187 Beersheba
US 187 Overland Park
IN 186 Raebareli
ZA 186 Springs
EG 186 Shibīn al Kawm
JP 186 Hitachi
MG 186 Antsirabe
LY !186 Zawiya
ID 186 Madiun
IN 186 Haridwar
ES 186 Leganés
SD 186 Ad-Damazin
CL 186 Arica
FR !186 Le Havre
GB 186 Swindon
IN 186 Singrauli
CA 186 Richmond Hill
ES 185 Donostia / San Sebastián; San Sebastian
DE 185 Hamm
US 185 Knoxville
SO 185 Jamaame
MX 185 Poza Rica de Hidalgo
LK 185 Moratuwa
TR 185 Kütahya
DE !185 Mainz
PH 185 Meycauayan
IT 185 Brescia
US 185 Worcester
CN 185 Zaoyang
BD 184 Paltan
IN 184 Jūnāgadh
ZW 184 Mutare
CD !184 Mbandaka
ID 184 Pemalang
CN 184 Quanzhou
AR 184 San Luis
CH !184 Genève
PH 184 Tarlac City
PK 184 Būrewāla
US 184 Brownsville
CN 184 Baishan
IN 184 Sūjāngarh
CN 184 Zaozhuang
JP 184 Kushiro
FR 183 Cergy-Pontoise
TR 183 Çorum
IN 183 Ellore
NP 183 Pātan
EC 183 Manta
ID 183 Lembang
ES 183 Sants-Montjuïc
IN 183 Bhusāval
TH 183 Pak Kret
IN 183 Khandwa
ES !183 Santander
BE !183 Liège
VE 183 Cúa
JP 183 Sakura
RU 183 Kamensk-Ural’skiy
BR 182 Itaboraí
DZ 182 Blida
US 182 Newport News
US 182 Santa Clarita
NP 182 Biratnagar
ZA 182 Carletonville
IN 182 Bahraigh
CA 182 Barrie
MM 182 Monywa
CA 182 Richmond
IT 182 Prato
ID 182 Probolinggo
IN 182 Sirsa
VE 182 Guarenas
CN 181 Anda
DE 181 Saarbrücken; Saarbruecken
CN 181 Shangqiu
JO 181 Wādī as Sīr
NL !181 Groningen
IT 181 Taranto
MY 181 Malacca
IN 181 Chandannagar
KR 181 Gangneung
IN 181 Baharampur
TZ *!181 Dodoma
GB 181 Crawley
BR 180 Rio Claro
BD 180 Tāngāil
CD !180 Matadi
ES 180 Castelló de la Plana
RU 180 Yasenevo
CA 180 Nepean
KZ !180 Atyrau
KR 180 Yangju
BR 180 Indaiatuba
IN 180 Surendranagar
IR 180 Varāmīn
CO 180 Dosquebradas
BR 180 Passo Fundo
CN 179 Xianning
PH 179 Legaspi
CN 179 Korla
PH !179 Cotabato
RU 179 Podolsk
IN 179 Vizianagaram
US 179 Providence
NG 179 Ila Orangun
CN 179 Qianjiang
CN 179 Chenzhou
ES 179 Burgos
ZA 179 Klerksdorp
TH 179 Si Racha
DZ 179 Tiaret
PT 179 Amadora
GB 179 Ipswich
JP 179 Kamirenjaku
NG 179 Saki
DZ 179 Chlef
US 179 Fort Lauderdale
US 178 East Flatbush
JP 178 Anjō
US 178 Spring Valley
GE !178 Kutaisi
CU 178 Ciudad Camilo Cienfuegos
CN 178 Jingzhou
IN 178 Proddatūr
MM !178 Sittwe
SY 178 Ar Raqqah
MM 177 Meiktila
CM 177 Loum
IN 177 Vellore
IN 177 Hugli
IN 177 Alappuzha
SV 177 Santa Ana
US 177 Chattanooga
IR 177 Malāyer
PL 177 Bielsko-Biala
RU 176 Yuzhno-Sakhalinsk
NL 176 Almere Stad
HR 176 Split
FR 176 Saint-Étienne
IN 176 Amroha
CA 176 Regina
CN 176 Zhenzhou
SN 176 Saint-Louis
FI 176 Turku
US 176 Tempe
CN 176 Xindi
US 176 Oceanside
DO 176 Bella Vista
JP 176 Tsukuba
IR 176 Sāveh
GB 175 Wigan
US 175 Garden Grove
IR 175 Khowy
MW 175 Mzuzu
TR 175 Siverek
US 175 Rancho Cucamonga
US 175 Cape Coral
CN 175 Jiutai
JP 175 Hirosaki
US 175 Santa Rosa
PH 175 Naga
BR 175 Cotia
JP 175 Tomakomai
IN 175 Tambaram
ID 175 Pamulang
SL 174 Bo
IN 174 Pathānkot
JP 174 Hadano
CN 174 Bozhou
ID 174 Cikupa
IN 174 Bhind
VE 174 Puerto Cabello
JP 174 Obihiro
JP 174 Ube
UA 174 Kramators’k
IN 174 Shimla
GB 173 Croydon
MM 173 Myeik
US 173 East New York
PS 173 Khān Yūnis
GQ 173 Bata
ZA 173 Midrand
MX 173 Chicoloapan
IN 173 Ongole
US 173 Vancouver
IN 173 Gadag-Betageri
CN 173 Licheng
ID 173 Salatiga
HU 173 Miskolc
TR 172 Isparta
CN 172 Weinan
SN 172 Kaolack
GB 172 Walsall
DE 172 Herne
RU 172 Lyublino
GB 172 Mansfield
PL 172 Olsztyn
BR 172 Francisco Morato
JP 172 Hino
IL !172 Netanya
CN 172 Nanping
NG 172 Bida
US 172 Sioux Falls
XK !171 Prizren
CN 171 Dongling
RO 171 Bacău
GB !171 Oxford
TH 171 Phra Pradaeng
PH 171 Dagupan
US 171 Peoria
US 171 Ontario
IN 171 Navsāri
DE 171 Mülheim; Muelheim
MY 171 Kulim
IN 171 Puri
IN 171 Haldia
US 171 Jackson
KZ 171 Temirtau
PK 171 Jacobabad
IN 171 Khammam
PR 170 Carolina
CD !170 Uvira
EC 170 Portoviejo
IN 170 Rāiganj
JP 170 Takaoka
IN 170 Ingrāj Bāzār
BR 170 Araçatuba
CN 170 Fuyang
MY 170 Kluang
ES 170 Albacete
CN 170 Laiyang
IN 170 Jaunpur
MX 169 Ciudad del Carmen
IT 169 Reggio Calabria
LK !169 Jaffna
RO 169 Arad
ET !169 Bahir Dar
BY 169 Baranovichi
MX 169 Chalco
FR 169 Toulon
PS 169 Jabālyā
BR 168 Araraquara
DZ 168 Bordj Bou Arreridj
FR !168 Angers
ES 168 Horta-Guinardó
GR 168 Pátra
ES 168 Alcorcón
DZ 168 Ech Chettia
BD 168 Jamālpur
BR 168 Ferraz de Vasconcelos
UZ 168 Chirchiq
EC 168 Eloy Alfaro
CN 168 Jingmen
RU 168 Berezniki
NG 168 Awka
RU 168 Volgodonsk
MA !168 Khouribga
NL 168 Breda
RO 168 Piteşti
US 168 Hollywood
NG 168 Ijero-Ekiti
RU 168 Miass
AR 167 Berazategui
CI 167 Korhogo
RU 167 Abakan
DE 167 Neukölln; Neukoelln
MG 167 Fianarantsoa
ES 167 Getafe
ID 167 Plumbon
EG 167 Banhā
RU 167 Novocherkassk
US 167 Elk Grove
US 167 Springfield
US 167 Pembroke Pines
BR 167 Arapiraca
CN 167 Fuling
TM 167 Daşoguz
IN 166 Fatehpur
DE 166 Osnabrück; Osnabrueck
MA 166 Beni Mellal
IN 166 Gāndhīdhām
ES 166 Nou Barris
VE 166 Ocumare del Tuy
CN 166 Gaozhou
JP 166 Kamakura
CN 166 Ulanhot
SA 166 Khobar
IL 166 H̱olon
CN 166 Shanwei
CA 166 Oakville
US 166 Deer Valley
CO 166 Tuluá
GB 165 Warrington
IR !165 Bushehr
IN 165 Nandyāl
JP 165 Saga
EC 165 Esmeraldas
PK 165 Muzaffargarh
CN 165 Jiaozhou
IN 165 Udupi
ID 165 Banjaran
HU 165 Szeged
CN 165 Fendou
IN 165 Loni
ID 165 Serang
BR 165 Lages
US 165 Port Saint Lucie
US 165 Salem
CH !164 Basel
IN 164 Sītāpur
BA 164 Zenica
CA 164 Burlington
DE 164 Solingen
UZ !164 Fergana
TZ 164 Kigoma
PK 164 Muridke
US 164 Corona
IN 164 Shivpuri
KW 164 Ḩawallī
CZ 164 Pilsen
NG 164 Inisa
RU 164 Nazran’
TN 164 Sousse
DZ 164 Bejaïa
BR 164 Barra Mansa
BR 164 Nossa Senhora do Socorro
IN 164 Bhadrāvati
GB 164 Slough
VN 164 Vinh
BJ 164 Parakou
GR 164 Piraeus
IN 164 Ādoni
GB 164 Bournemouth
LB !164 Sidon
NE 163 Maradi
JP 163 Tsu
US 163 Eugene
GB 163 Peterborough
IN 163 Verāval
CN 163 Tongzhou
DE 163 Ludwigshafen am Rhein
OM 163 Şalālah
TR 163 Büyükçekmece; Bueyuekcekmece
TR 163 Aydın
CO 163 Envigado
SD 163 Geneina
CN 163 Anbu
US 163 McKinney
IN 163 Sambalpur
AT 163 Floridsdorf
DE 163 Leverkusen
DZ 163 Skikda
AR 163 La Rioja
IN 163 Gadag
CD 163 Boma
IR 162 Mahābād
MX 162 Jiutepec
BR 162 Dourados
NG 162 Suleja
BR 162 Criciúma
AF !162 Kunduz
SV 162 San Miguel
NG 162 Sapele
IN 162 Unnāo
ES 162 Hortaleza
IN 162 Budaun
CL 161 Coquimbo
IN 161 Jīnd
VN 161 Đưc Trọng; GJuc Trong
US 161 Fort Collins
IN 161 Madhyamgram
US 161 Lancaster
RU 161 Rubtsovsk
JP 161 Sayama
PE 161 Sullana
SS !161 Malakal
VN 161 Phan Thiết
VN 161 La Gi
RU 161 Mytishchi
JP 161 Kawanishi
MX 160 Delegación Cuajimalpa de Morelos
PS !160 Hebron
CN 160 Xiaogan
SV 160 Mejicanos
IN 160 Jāmuria
MX 160 Salamanca
BR 160 Chapecó
MM 160 Taunggyi
YE 160 Dhamār
CL 160 Puerto Montt
CN 160 Qapqal
TR 160 İskenderun
JP 160 Oyama
RU 160 Salavat
SN !160 Ziguinchor
US 160 Cary
MY 160 Skudai
JP 160 Ashikaga
OM 159 Bawshar
BD 159 Puthia
CN 159 Zhicheng
ID 159 Lawang
CU 159 San Miguel del Padrón
BO 159 Tarija
DE 159 Oldenburg
RU 159 Khoroshëvo-Mnevniki
RU 159 Bibirevo
KR 159 Osan
IT 159 Modena
NL 159 Nijmegen
IN 159 Jaigaon
ID 159 Pasuruan
IN 159 Cuddalore
FR !159 Grenoble
IQ 159 Sāmarrā’
GB !158 Cambridge
PL !158 Rzeszów
US 158 Tempe Junction
US 158 Palmdale
DZ 158 El Achir
CN 158 Huzhou
BR 158 Barreiras
US 158 Hayward
IN 158 Orai
VN 158 Long Xuyên
CU 158 Centro Habana
IN 158 Hoshiārpur
GB 158 Doncaster
MX 158 San Luis Río Colorado
MX 158 San Cristóbal de las Casas
RU 158 Gol’yanovo
UA !158 Melitopol
BR 158 Sobral
ID 158 Sunggal
RU 158 Admiralteisky
CA 158 Greater Sudbury
EG 158 Ţalkhā
AR 158 San Miguel
US 157 Salinas
ES 157 San Blas-Canillejas
ID 157 Perbaungan
IN 157 Pallāvaram
RU 157 Ussuriysk
CN 157 Nanpiao
MD 157 Tiraspol
TZ 157 Moshi
PH 157 Toledo
PK 157 Shikarpur
ZA 157 Westonaria
JP 157 Matsue
JP 157 Hitachi-Naka
DZ 157 Souk Ahras
NG 157 Osogbo
KH !157 Sihanoukville
HU 157 Pécs
BG 156 Ruse
MY 156 Batu Pahat
MX 156 San Pablo de las Salinas
TH 156 Lampang
JP 156 Nagareyama
MA 156 Fès al Bali
JP 156 Katsuta
GQ *156 Malabo
JP 156 Kumagaya
GH 156 Tema
CN 156 Yichun
BR 156 Itajaí
KR 156 Seogwipo
IN 156 Hanumāngarh
ES !156 Salamanca
RS 156 Zemun
NG 156 Kisi
BR 155 Ilhéus
PH 155 Guyong
KR 155 Gyeongju
MU *155 Port Louis
IN 155 Kanchipuram
CN 155 Lianghu
ES 155 Tetuán de las Victorias
CN 155 Beipiao
CN 155 Guangshui
ZA 155 Middelburg
MG 155 Mahajanga
RU 155 Lyubertsy
CD !155 Butembo
CL 155 La Serena
CN 154 Leshan
CD 154 Gandajika
US 154 Frisco
CN 154 Zhaodong
IL 154 Bnei Brak
EC 154 Ambato
MX 154 Cuautla
US 154 Springfield
DZ 154 Djelfa
ID 154 Pasarkemis
RU 154 Kovrov
TR 154 Viranşehir
JP 154 Tottori
DO 154 San Cristóbal
US 154 East Chattanooga
CN 154 Xinzhou
CY !154 Limassol
ET !154 Gondar
US 154 Pasadena
IN 154 Alandur
IT 154 Livorno
AR 154 Río Cuarto
GB 154 York
CN 154 Sanshui
IN 154 Guna
PK 154 Hafizabad
NL 154 Enschede
BR 154 Angra dos Reis
IN 154 Bahādurgarh
CN 154 Boshan
CN 154 Yangchun
IN 154 Bharūch
US 154 Alexandria
AT 153 Salzburg
BR 153 Nova Friburgo
IN 153 Medinīpur
US 153 Pomona
PE 153 Chincha Alta
AU 153 Cairns
IN 153 Fyzābād
IN 153 Dinapore
CN 153 Linhai
CN 153 Dingzhou
BR 153 Rondonópolis
IQ 153 As Samawah
TR 153 Uşak
UZ 153 Jizzax
NZ 153 Hamilton
PR 153 Ponce
US 153 Washington Heights
US 153 Lakewood
CN 153 Weihai
IQ 153 Baqubah
DE 152 Neuss
CN 152 Chenghua
KP 152 Songnim
IN 152 Silchar
IN 152 Bānda
TR 152 Aksaray
VN 152 Cần Giuộc
AR 152 Balvanera
CN 152 Deyang
CN 152 Yichun
ES 152 Logroño
JP 152 Ōta
CN 152 Longfeng
IN 152 Morena
RU 152 Strogino
VN 152 Bảo Lộc
RO 152 Sibiu
MX 152 Ciudad Benito Juárez
US 152 Sunnyvale
VE 152 Guacara
CA 152 Abbotsford
MY 152 Bintulu
BR 152 Itapecerica da Serra
US 151 Escondido
PK 151 Kohat
IN 151 Tonk
US 151 Kansas City
CN 151 Qingyuan
MX 151 Chetumal
IR !151 Saqqez
AO 151 Benguela
JP 151 Komaki
VE 151 El Tigre
ID 151 Soreang
BR 151 Guarapuava
CN 151 Gaomi
IN 151 Rāj-Nāndgaon
CN 151 Loudi
ES 151 La Laguna
JP 151 Ōgaki
JP 151 Higashimurayama
IN 151 Serilingampalle
CN 150 Huangyan
KH !150 Battambang
CL 150 Chillán
IN 150 Virār
BR 150 Parnamirim
PH 150 Bago City
ID 150 Purwodadi
MX 150 Piedras Negras
TR 150 Kızıltepe
US 150 Astoria
UZ 150 Urganch
RU 150 Balashikha
GB 150 Poole
GB 150 Gloucester
ZA 150 Vryheid
PK 150 Tordher
TL *150 Dili
KR 150 Gimcheon
DZ 150 Mascara
RU 150 Zhulebino
IN 150 Malkajgiri
BH *147 Manama
RE *137 Saint-Denis
ME *!136 Podgorica
CW *125 Willemstad
CH *!122 Bern
IS *!119 Reykjavík
LS *118 Maseru
CV *113 Praia
MV *104 Male
BT *99 Thimphu
BB *99 Bridgetown
NC *!93 Nouméa
MQ *90 Fort-de-France
FJ *77 Suva
LU *77 Luxembourg
SZ *76 Mbabane
BN *64 Bandar Seri Begawan
GF *62 Cayenne
KW *60 Kuwait City
SB *56 Honiara
YT *55 Mamoudzou
ST *53 São Tomé
TT *49 Port of Spain
MP *48 Saipan
KM *43 Moroni
BI *41 Gitega
WS *40 Apia
KI *40 Tarawa
VU *36 Port-Vila
GM *35 Banjul
MC *33 Monaco
AW *30 Oranjestad
KY *29 George Town
JE *28 Saint Helier
GI *27 Gibraltar
PF *26 Papeete
IM *26 Douglas
MH *25 Majuro
VC *25 Kingstown
AG *24 Saint John’s
SC *23 Victoria
TO *22 Nuku‘alofa
AD *20 Andorra la Vella
LC *20 Castries
VI *20 Charlotte Amalie
DM *17 Roseau
GG *16 Saint Peter Port
GL *15 Nuuk
BZ *13 Belmopan
CK *13 Avarua
FO *13 Tórshavn
KN *13 Basseterre
AS *12 Pago Pago
GP *11 Basse-Terre
AX *11 Mariehamn
VG *8 Road Town
GD *8 Saint George's
MT *7 Valletta
PM *6 Saint-Pierre
BL *6 Gustavia
MF *6 Marigot
LI *5 Vaduz
SM *5 San Marino
TV *4 Funafuti
TC *4 Cockburn Town
BQ *3 Kralendijk
FK *2 Stanley
SJ *2 Longyearbyen
AI *2 The Valley
SX *1 Philipsburg
WF *1 Mata-Utu
NR *1 Yaren
GU *1 Hagåtña
BM *1 Hamilton
NF *1 Kingston
VA *1 Vatican City
SH *1 Jamestown
NU *1 Alofi
CX *1 Flying Fish Cove
CC *0 West Island
PN *0 Adamstown
TF *0 Port-aux-Français
GS *0 Grytviken
`,
'cyrillic': () => `
CN 22315 Шангај; Шанхай
TR !14804 Истанбул; Стамбул
AR *13076 Буенос Аирес; Буенос Айрес; Буенос Аірес; Буенос Ајрес; Буэнас-Айрэс; Буэнос Айрес; Буэнос-Айрес ош
IN !12692 Бомбай; Бомбей; Мумбаи; Мумбай; Мумбаі; Мумбаї; Мумбај
MX *!12294 Мексико; Мексико Сити; Мехико; Мехіко
CN *!11717 Бейжің; Бээжин; Бәәҗң балһсн; Пекин; Пекинг; Пекін; Пекінґ
PK !11624 Карачи; Карачы; Карачі
CN 11090 Тиендзин; Тэндьиин; Тяньцзинь; Тяньцзінь; Тјенцин
CN 11071 Гуангџоу; Гуанджоу; Гуандьоу; Гуанжоу; Гуанчжоу; Гуанчжоў; Гуаңҗу; Кантон
IN !10928 Дели; Делхи; Делі; Деҳли; Дэлі; Старе Делі
RU *!10381 Маскав; Масква; Москва; Москова; Москох; Москъва; Мускав; Муско; Мәскәү
CN !10358 Шеньчжень; Шенџен; Шънджън; Шэньчжэнь
BD *!10357 Даака; Дака; Дакка; Дакке; Дгака
KR *!10349 Сеул; Соул; Сөүл
BR 10021 Сан Пауло; Сан Паулу; Сан-Паўлу; Сао Паоло; Сао Пауло
CN !9785 Вухан; Вухан балһсн; Ухан; Ухань; Үхань; Үһән
NG !9000 Лагас; Лагос; Лагос шаары; Лаґос
ID *!8540 Џакарта; Джакарта; Дьакарта; Жакарта
JP *!8337 Токио; Токё; Токіо
US 8175 Њу Јорк; Њујорк; Нью-Ёрк; Нью-Йорк; Ню Йорк
CN 8000 Донггуан; Дунгуан; Дунгуань; Дунґуань
TW *!7872 Тайбэй; Тайпей; Тајпеј
CD *7786 Киншаса; Киншасе; Кіншаса
PE *!7737 Лима; Лиме; Ліма
EG *!7735 Каир; Каиро; Кайро; Каїр
CO *!7674 Багата; Богота; Боґота; Санта-Фе-де-Богота
GB *!7557 Лондан; Лондон; Лондон ош; Лондонъ; Лёндан
CN !7458 Чунгкинг; Чунцин; Чунцін
CN !7416 Ченгду; Ченду; Чънду; Чыңду; Чэнду; Чөндү
IQ *!7216 Багдад; Бағдод
CN !7165 Нанкин; Нанкинг; Нанкін; Наньжин; Наньцзин; Нәнҗиң
IR *!7153 Тегеран; Техеран; Теҳрон
CN 7150 Нанчунг; Наньчун
HK *7013 Ганконг; Гонконг; Хонгконг; Хонконг; Һоң Коң
CN 6501 Сиань
PK !6311 Лахор
CN 6256 Шеньян; Шеньяң; Шенјанг; Шънян; Шэньян; Шэньян хот
CN !6242 Хангџоу; Ханджоу; Ханжоу; Ханчжоу
BR !6024 Рио де Жанеиро; Рио де Жанейро; Рыа-дэ-Жанэйра; Ріо де Жанейро
CN 5879 Харбин; Харбін
CN 5499 Тайань
CN 5346 Суджоу; Сучжоу; Сучжоў; Суџоу; Сүжоу
CN 5329 Шантоу; Шаньтоу
TH *!5104 Бангкок; Банкок; Баҥкок
IN !5104 Бангалор; Бенгалуру; Бенґалуру
RU !5028 Бетъырбух; Ленинград; Петербург; Петроград; Питер; Санкт Петербург; Санкт Петерзбург
CL *4837 Сантьяго; Сантяго де Чиле; Сантяго де Чили
IN !4631 Калькута; Калькутта; Колката; Колкате
AU !4627 Сиднеи; Сидней; Сиднеј; Сидни; Сідней; Сідні
MM !4478 Јангон; Рангун; Янгон; Янгон хот
CN 4336 Ђинан; Дзинан; Жинань; Цзинань; Цзінань
IN !4328 Ченай; Ченај; Ченнаи; Ченнай; Ченнаї; Чэнаі
CN 4254 Џенгџоу; Джънджоу; Жөнжоу; Чженчжоу; Чжэнчжоу; Чжэнчжоў
AU !4246 Мелбурн; Мелбърн; Мельбурн
SA *!4206 Ар-Рияд; Ер-Ріяд; Рияд; Ријад; Эр-Рияд; Эр-Рыяд
CN 4193 Чангчуен; Чанчун; Чанчунь; Чанчүнь хот
CN 4088 Далянь
US !3972 Лос Анджелес; Лос Анджелис; Лос Андьелес; Лос Анжелес; Лос Анђелес; Лос Анџелес; Лос Анҷелес; Лос-Анджэлес; Лос-Анжелес шаары
BD !3920 Читагонг; Читтагонг; Читтаґонґ
CN 3855 Куенминг; Кунмин; Куньмин; Куньмин шаары; Куньминь; Куньмін; Күньмин
EG 3812 Александрий; Александрия; Александрија; Александрыя; Александрія; Искандри; Искәндәриә; Ӧльӧксандрия
IN 3720 Ахмадабад; Ахмадабад шаары; Ахмедабад; Аҳмадобод
CN 3719 Ћингдао; Циндао; Ціндао; Чиндао; Чиңдау
KR !3679 Пусан
CI !3677 Абиджан; Абиджан шаары; Абижан хот; Абиџан; Абіджан
NG 3626 Кано
CN 3600 Фошан; Фошань
IN 3598 Хайдарабад; Хајдерабад
JP !3574 Јокохама; Иокогама
NG 3565 Ібадан; Ибадан; Ибадан шаары
SG *3548 Сингапур; Сінгапур
CN 3544 Вуси
CN 3531 Сямень; Сямън; Сямынь; Сямэнь; Сјамен
TR *!3517 Анкара; Анкара хот; Анкъара; Әнкара
CN 3492 Нинбо; Нингбо; Нінбо
VN !3467 Хошимин
CN 3460 Шиянь; Шијен; Шъйен
ZA !3433 Капске Місто; Кейптаун; Кейптаўн; Кејптаун
CN 3427 Таијуан; Тайюань; Тайюен
DE *!3426 Берлин; Берлін; Бэрлін
CN 3372 Таншан; Таншань
CN 3310 Хефей; Хефеј; Хъфей; Хэфэй; Хөфэй
ES *!3256 Мадрид; Мадрид ош; Мадрыд; Мадрід
KP *!3222 Пхеньян; Пхенян; Пјонгјанг
MA !3145 Казабланка; Касабланка
CN 3129 Дзъбо; Цзыбо
ZA !3120 Дурбан; Дърбан
CN 3094 Чангша; Чанша
AF *!3044 Кабул; Кобул
CN !3029 Урумчи; Урумчі; Урумћи; Үрімжі; Үрүмчи; Үрүмчү; Өрөмч хот
VE *!3000 Каракас
AE 2957 Дубаи; Дубай; Эмірат Дубай
IN 2936 Пуна; Пуне; Пуно
IN 2895 Сурат
SA !2867 Џеда; Джида; Джидда; Джиддат; Джидде; Джыда; Жидда
CN 2835 Шижяжуан; Шицзячжуан; Шиђаџуанг; Шъдзяджуан
IN 2823 Канпур
UA *!2798 Кейӳ; Киев; Киев ош; Київ; Кијев; Кыив; Кыйив; Кіеў; Кꙑѥвъ
AO *!2776 Луанда
PH !2762 Кесон-Сити
ET *!2758 Аддис-Абеба; Адис Абеба
KE *!2751 Найроби; Найробі; Најроби
US !2721 Чикаго; Чикаґо; Чыкага
BR 2712 Салвадор; Сальвадор
IN 2712 Џајпур; Джайпур; Жайпур
TZ !2699 Дар ес Салам; Дар ес-Салаам; Дар-эс-Салам; Дар-эс-Салам шаары
CN 2628 Ланджоу; Ланьжоу; Ланьчжоу; Ланьчжоу шаары; Ланџоу
KR 2628 Інчхон; Инчон; Инчхон; Инчхън
CN 2613 Юньфу
CA !2600 Таронта; Торонто
IN 2600 Нави Мумбаи; Нави Мумбај
IQ 2600 Басра
JP !2592 Осака
SO *!2587 Магадыша; Могадишо; Могадишу; Могадішо
KR 2567 Тегу; Тэгу; Тэгү
PK !2507 Фейсалабаде
TR 2501 Измир
SN *!2476 Дакар
IN 2472 Лакнау; Лакхнау; Лакхнау шаары
EG 2443 Гиза
BR 2400 Фарталеза; Форталеза
CO 2393 Кали; Калі
ID !2375 Сурабайа; Сурабая; Сурабаја
BR 2373 Бело Оризонте; Бело Оризонти; Бело Хоризонте; Белу-Арызонты; Белу-Оризонти; Белу-Оризонті
CN 2358 Нанчан; Нанчанг; Наньчан
IT *!2319 Римъ
IR !2307 Машхад; Машҳад; Мешхед; МешхӀед; Мешһед; Мәшһәд
US 2301 Бруклин; Бруклін
US !2296 Хьюстон; Хюстан; Хюстон; Хюстън; Хјустон
IN 2228 Нагпур; Наґпур
VE !2225 Маракаибо; Маракайба; Маракайбо
BR *!2208 Бразилиа; Бразилия; Бразилия шаары; Бразилија; Бразиліа; Бразілія; Ҳавзаи федералии Бразилиа
DO *!2202 Санто-Доминго
JP !2191 Нагоя
AU 2190 Бризбейн; Бризбејн; Брисбен; Брисбэн; Брысбен
CU *!2164 Гавана; Гаване; Хавана; Ҳавана
FR *!2139 Париж; Париж ош; Парижь; Париз; Парис; Парыж; Паріж
ZA !2026 Ёганесбург; Јоханезбург; Јоханесбург; Йоганнесбург; Йогьаннесбург; Йоханесбург; Йоханнесбург
HK 2020 Цзюлун
KZ !2001 Алма-Ата; Алмаато; Алмати; Алматы
CN 2000 Дадунхай
CO !2000 Меделин; Медельин; Медельїн; Медељин; Медэльін
UZ *!1978 Ташкен; Ташкент; Ташкент ош; Тошканд
DZ *!1978 Алжир; Алжир хот; Алжир шаары; Алжыр; Алҷазоир
SD *!1975 Картум; Хартум
GH *!1963 Аккра; Акра
EC 1952 Гвајакил; Гуаякил; Гуаякиль; Гуаякіль; Ґуаякіль
CN 1941 Ордос; Ордос хот
YE *!1937 Сана; Санъо
LB *!1916 Бейрут; Бейрут ошсь; Бејрут; Бәйрут
AU 1897 Перт; Пертһ; Пърт
JP !1883 Сапара; Сапоро; Саппоро
CN 1882 Ђилин; Гирин; Гирин хот; Дзилин; Цзилинь
RO *!1877 Букурешт; Букурещ; Бухарест
IN 1837 Індаур; Индаур; Индор
MX 1816 Истапалапа
GN *!1767 Конакри
VE 1754 Маракай
ID 1751 Медан
PK !1743 Равалпинди; Равалпінді
BY *!1742 Минск; Минск ош; Минскай; Мінск; Мінськ; Мѣньскъ
HU *!1741 Будапешт; Будапешт ош; Будапеща; Будимпешта
IQ !1740 Мосул; Мосул хот
DE !1739 Гамбург; Гамбурґ; Хамбург
BR 1718 Коуритиба; Куритиба; Курытыба; Курыціба
PL *!1702 Варшава
ID 1700 Бандунг; Бандуң
ZA !1695 Совето; Соуэто
AT *!1691 Вена; Виена; Відень
MA *!1656 Рабат
ES !1622 Барселон; Барселона; Барселоно
ZA *!1619 Претори; Претория; Преторија; Преторія; Прэторыя
SY !1602 Алеп; Алеппо; Халеб; Халеб хот; ХӀалаб; Хәлеб
PH *!1600 Манила; Маніла
CN 1600 Куншан; Куньшань
CA !1600 Монреал; Монреаль; Монтреал
IN 1600 Патна
IN !1600 Бопал; Бхапал; Бхопал
BR 1598 Манаус; Манаўс
CN 1591 Цзинань
NG !1582 Кадуна
KH *!1574 Пнампень; Пном Пен; Пном Пэнь; Пномпень
SY *!1569 Дамаск; Дамаскус; Дамаскъ; Димашкъ; Димишкъ; Димишқ
US !1567 Филаделфиа; Филаделфия; Филаделфија; Филадельфи; Филадельфий; Филадельфия; Філадельфія; Філадэльфія
US 1563 Финикс; Фінікс
IR !1547 Ісфахан; Исфахан; Исфаҳон; Исфаһан
IN 1545 Лудхияна
ZW *!1543 Хараре; Харарэ
JP !1528 Кобе; Кобэ
ID 1520 Бекаси; Бекасі
TW 1520 Гаосюн
SE *!1515 Стакгольм; Стокгольм; Стокгольм ош; Стокольма; Стокхолм; Стокҳолм; Стёколна
MX 1495 Гвадалахара; Гуадалахара
US 1488 Манхеттен
PY *1482 Асунсион; Асунсьйон; Асунсьон; Асунсьён
BR 1478 Ресифе; Ресифи; Ресіфі; Рэсіфі
KR 1475 Тэджон
US 1470 Сан Антонио; Сан-Антоніа; Сан-Антоніо
GH 1469 Кумаси; Кумаси шаары; Кумасі
MY 1460 Кота Бару
JP !1460 Киото; Кёто; Кіото; Кіёта; Кјото
MY *!1454 Куала Лумпур
IR 1448 Карай; Караџ; Караҷ; Кередж; Кереж
NP *!1442 Катманду
ID 1442 Палембанг
PK !1437 Мултан
IN 1436 Тирунелвели
MX 1434 Пуебла; Пуэбла-де-Сарагоса; Эроіка-Пуэбла-дэ-Сарагоса
VN *!1431 Ханой; Ханој
UA !1431 Харков; Харків; Харьков
IN 1430 Агра; Аґра
AR 1428 Кордава; Кордоба; Кордова; Кордова хот
IR !1425 Табрез; Табриз; Тебриз; Тэбрыз; Тәбриз
RU !1419 Виль Сибиркар; Новасібірск; Новониколаевск; Новосибирск; Новосибирскай; Новосибирьскъ; Новосибірськ; Новосібір; Одсибирень ош
KR 1417 Квангџу; Кванджу; Кванже; Кваңджу; Куанджу; Куанжү
TR 1413 Бурса; Бурсо
IN 1409 Вадодара
BR 1408 Белем; Белен
CN 1401 Фушун; Фушунь
EC *1400 Кито; Кіта; Кіто
US !1395 Сан Диего; Сан Дијего; Сан-Дыега; Сан-Дієго
JP !1392 Фукуока
MG *1391 Антананариво; Антананариву; Антананарыву; Антананаріву; Тананариве
CN 1391 Лаян; Лоян; Лоян шаары; Луоян; Луојанг
PK 1386 Хайдарабад; Хајдерабад
US 1385 Бронкс
VE 1385 Валенс; Валенси; Валенсия; Валенсија; Валенсія
PK 1384 Гайранвала
CO !1380 Баранкиля; Баранкиља; Баранкілья; Барранкилья; Барранкілья
CN 1380 Лиуянг
CD !1374 Лубумбаши; Лубумбаши шаары; Лубумбашы; Лубумбаші
BR 1373 Порто Алегре; Порто Алегри; Порту-Алегре; Порту-Алегри; Порту-Алегры; Порту-Алегрі
ID 1372 Тангеранг
BO 1364 Санта-Крус-де-ла-Сиерра
CN 1358 Хандан; Ханьдань
UG *!1353 Кампала
RU !1350 Екатеринбург; Свердловск
BD 1342 Кулна; Кхелна; Кхулна
CM !1338 Дуала
IN 1325 Горакпура
AE 1324 Шарджа; Шарджа куорат; Шарџа; Шарҗә
SA !1324 Мека; Мекка
ID 1322 Макассар
MX 1321 Сиудад Хуарес; Сијудад Хуарез; Сьюдад-Хуарес; Сьюдад-Хуарэс
JP 1307 Кавасаки; Кавасакі
CN 1302 Баотоу; Баотоу шаары; Бугат хот
MX !1301 Тихуана; Тыхуана; Тіхуана
US !1300 Далас; Даллас; Даллас шаары
SA 1300 Мадина; Мадинат; Медзіна; Медина; Медине; Медіна; Мәдинә
CM *!1299 Јаунде; Яунде; Яўндэ
ML *!1297 Бамако
IN 1289 Насик; Нашик; Нашік
ID 1288 Семаранг
CG *1285 Браззавиль
RU 1284 Горький; Нижний Новгород
JO *!1276 Аман; Амман; Аммон
RS *!1274 Белград; Београд
UY *!1271 Мантэвідэа; Монтевидео; Монтевідео
ZM *1267 Лусака
IN 1262 Кальян
IN 1262 Таня
DE !1260 Минхен; Мюнхен; Мүнхен; Мүнхэн; Мӱнхен
IR !1250 Шероз; Шираз; Шыраз
TR 1249 Адана
KR 1243 Сувон
IT !1237 Mилан; Милан; Милано; Мілан
HT *!1235 Порт о Пренс; Порт-о-Прэнс
AU 1225 Аделаида; Аделаїда; Аделейд; Аделејд; Адэлаіда
IN 1223 Меерут; Мератх; Мирут; Мірут
IN 1220 Фаридабад
PK !1219 Пешавар
PH 1213 Давао
MM !1208 Мандалай; Мандалеј
CN 1200 Юэян
DO 1200 Сантьяго-де-лос-Кабальерос; Сантьяго-де-лос-Трейнта-Кабальерос; Сантьяго-де-лос-Трейнта-Кабальєрос
SD !1200 Омдурман; Омдурман қаласы
CN 1199 Аншан; Аньшань
CN 1199 Сюйчжоу
IN 1199 Газиабад
JP 1193 Саитама
MZ *1192 Мапуто; Мапуту
CN 1180 Фуджоу; Фучжоу; Фуџоу
IN 1177 Раджкот
AR 1174 Расарыа; Росарио; Росаріо
CN 1172 Гуейян; Гуејанг; Гуйян; Ґуйян
BR 1171 Гояни; Гояния; Гоянія; Гојанија
BR 1170 Гуарульюс
CZ *!1166 Праг; Прага
IN !1164 Варанаси
ID 1164 Батам
DK *!1154 Капэнгаген; Копенгаген; Копенхаген
BG *!1153 Сафія; Софи; Софий; София; София ош; Софија; Софія; Софїꙗ
LY *!1151 Триполи; Триполі; Трыпалі
NG !1149 Порт Харкурт; Порт-Харкорт
JP !1144 Хиросима; Хирошима; Хіросіма
MX 1142 Запопан; Сапапан; Сапопан
CN 1138 Лицзян; Лицзян шаары; Лиђанг
MX 1136 Мантэрэй; Монтерей; Монтереј; Монтеррей
RU 1135 Куйбышев; Самар; Самар ош; Самар хот; Самара; Самаре; Самарҕа; Һамар
RU !1129 Омбы; Омва; Омск; Омськ; Омьскъ
NG 1125 Бенин; Бенин-Сити; Бенін-Сіті
AZ *!1117 Баку; Бакы; Баҡы; Боку
NG !1112 Маидугури; Майдугури; Майдугурі
RU !1105 Казан; Казань; Казань ош; Казањ; Каꙁанъ; Козань; Кузон; Къазан; Озаҥ; Хусан; Хъазан; Қазан; Ҡазан
MX 1105 Несауалькойотль
AM *!1093 Єреван; Јереван; Ереван; Ереван ош; Ерэван
IN !1092 Амритсар; Амрицар; Амрітсар
BF *!1087 Уагадугу
RU 1074 Дон ӱмбалне Ростов; Дон-тӀера-Ростов; Дондагъы Ростов; Дондағы Ростов; Дондохи Ростов; Донын Ростов; Растовъ на Донѣ; Растоў-на-Доне; Ростов; Ростов на Дон; Ростов на Дону; Ростов-Доныл; Ростов-на-Дону балһсн; Тындагы Ростов
IN 1073 Аллахабад
TR !1066 Газиантеп; Газијантеп; Газіянтэп; Гъазиантеп; Ґазіантеп
IN 1063 Визагапатнам; Вишакхапатнам; Вішакхапатнам
JP !1063 Сендай
RU !1063 Силәбе; Чалябінск; Челепи; Челяба; Челяба ош; Челябе; Челябинск; Челябі; Челябінськ; Чељабинск; Чиләбе; Чєлѣбиньскъ
CN 1053 Датун; Датунг
GE *!1049 Тбилис; Тбилиси; Тбилиси ош; Тбілісі; Ттуплис; Қарҭ
TW 1041 Тайжун; Тайчжун
IN 1035 Тхени
CN 1034 Саньян; Сиенян; Сяньян; Сјанјанг
RU 1033 Ĕпхӳ; Оуфа
UA !1033 Днепр; Днепрапятроўск; Днепропетровск; Днипро; Дняпро; Дніпро; Дніпропетровськ; Днїпро; Днїпропетровск; Дњепропетровск; Дњипро; Екатериносла́въ; Екатеринослав; Екацярынаслаў; Новарасійск; Новий Кодак
BR 1032 Кампинас; Кампінас
IN 1030 Џабалпур; Джабалпур
US 1027 Сан Хозе; Сан Хосе; Сан-Хасэ
UA !1025 Данецк; Донецк; Донецк ош; Донецьк; Доњецк; Сталино; Сталіне; Сталіно; Юзовка; Юзівка
IE *!1024 Даблин; Дублин; Дублін; Дъблин
CA !1020 Калгари; Калгары; Калгарі
BE *!1019 Брисел; Брусэль; Брюксел; Брюсель; Брюссель
IN 1016 Аурангабад
RU !1011 Аһш балһсн; Валгаград; Вльгоградъ; Волгоград; Сталинград; Царицын
BR 1002 Нова Игуасу; Нова-Ігуасу
CN 1002 Цзеян
UA !1002 Адэса; Одеса; Одесс; Одесса; Одесса ош; Одессе
JP 998 Китакюсю; Китакюшу; Китакюшю; Китакјушу; Кіта-Кюшю
IN 997 Солапур
CN 996 Баодин; Баодинг
GT *!995 Гватемала
CN 988 Бенси; Беньсі; Бънси; Бэньси
GB 984 Бирмингам; Бирмингем; Бірмінгем
RU 982 Молотов; Перем; Перм; Пермь; Перым; Пєрмь
IN !976 Сринагар; Срынагар; Срінагар; Шринагар
NG 975 Зариа; Заря
NI *!973 Манагва; Манагуа
ZA 968 Порт Елизабет; Порт-Елізабет; Порт-Элизабет; Порт-Элізабет
DE !963 Келн; Кельн; Кьолн; Кӧльн; Көлн
KR 963 Ульсан
IN 961 Чандигар; Чандигарх
IN 960 Коимбатор; Коимбатур; Коїмбатор
IT !959 Напуљ; Неапаль; Неапол; Неаполь
BR 955 Масейо; Масејо
CO 952 Картахена; Картахена де Индијас
CN 949 Чангџоу; Чанджоу; Чанжоу хот; Чанчжоу
LR *940 Манровія; Монрови; Монровия; Монровија; Монровія
JM *938 Кингстон
IQ !933 Арбил; Вилояти Арбӣл
US 932 Остин; Остін; Осцін
RU 927 Красноярск
IN 921 Џодпур; Джодхпур
JP 920 Чиба
BR 917 Сан-Луис; Сан-Луіс; Сан-Луїс; Сао Луис
IN 910 Мадурай; Мадурај
MA 903 Сале
CN 903 Хуайбей; Хуайбэй; Хуајбеј
BO !900 Кочабамба
IQ 900 Абу-Грейб
IR !900 Кум шаары
KG *!900 Бишкек; Бишкек ош; Бішкек
CN 900 Кайфен; Кайфын; Кайфэн; Кајфенг
IN !899 Гаухати; Гувахати; Ґувахаті
CN 890 Пингдингшан; Пиндиншан; Пиндиншань
IN 882 Гвалиор
CN 882 Ћићихар; Цицикар; Цицихар; Ціцікар
MY 880 Келанг; Кланг
AR 877 Мендоза; Мендоса
TR 876 Кония; Конија; Конья; Къонья
CD !875 Мбужи-Майи
IN 875 Виджаявада; Виџајавада; Віджаявада
SN 874 Пикин
IT !870 Торино; Турин; Турын
IN 868 Майсур; Мајсор
US 868 Џексонвил; Джаксънвил; Джексонвілл; Джэксанвіл; Джэксонвилл; Жэксонвилл
CN 866 Веньчжоу; Венџоу; Вэньчжоу; Уънджоу
US !865 Сан Франсиско; Сан Франциско; Сан-Францыска; Сан-Франціско
GB !864 Ливерпул; Ливерпуль; Ливерпүүл; Ливърпул; Ліверпул; Ліверпуль
RU 864 Саратаў; Саратов; Саратов балһсн; Саратов ош; Саратовъ; Сарик; Сарытау; Һарытау
HN *!851 Тегусигалпа; Тегусигальпа; Тегусігальпа; Тэгусігальпа
US 850 Калумбус; Коламбус; Колумбус; Кълъмбъс
RU !849 Воронеж; Воронежская область
IN 846 Ранчи; Ранчі
MN *!845 Улаанбаатар; Улан Батор
IR !841 Ахваз; Ахваз шаары; Аҳвоз
PE !841 Арекипа; Арекіпа; Арэкіпа
ID 840 Паданг
IN 840 Хубли-Дхарвад
MA !839 Маракеш; Марракеш
ID !835 Денпасар; Дэнпасар
US !833 Форт Ворт; Форт Уърт; Форт Уэрт
US !830 Індыянапаліс; Індіанаполіс; Индианаполис; Индијанаполис
US 827 Шарлат; Шарлот; Шарлотт; Шарлът
BR 818 Дуке де Кашијас; Дуки ди Кашиас
NG 817 Джос
ES 814 Валенси; Валенсиа; Валенсий; Валенсия; Валенсија; Валенсія
NG 814 Ілорын; Илорин
PE 813 Кальяа; Кальяо; Каляо; Каяо; Каљао
BO 813 Ла Паз; Ла Пас; Ла-Пас шаары
CA *!812 Атава; Отава; Оттава
VE !809 Баркисимето; Баркісімета; Баркісімето
MX !809 Чивава; Чиуауа; Чіуауа
CN 804 Нанин; Нанинг; Наньнин; Наньнін
SL *803 Фрийтаун; Фритаун; Фрытаўн; Фрітаун
MY 802 Џохор Бахру; Джохор Бахру; Джохор-Бару
IL !801 Єрусалим; Іерусалім; Їєроусалимъ; Јерусалим; Байтул Макъдис; Ерусалим; Иерусалим; Йерусалим; Кудус; Къудс-ГӀала; Уршалим
ID 800 Бандар-Лампунг
ID 800 Богор
KE !800 Мамбаса; Момбаса
PH 799 Себу
OM *797 Маскат; Масқат; Мускат
UA !796 Алекса́ндровск; Запарожжа; Запорожье; Запорожје; Запоріжжя; Запоріжя
FR !795 Марсель; Марсеј; Марсељ; Марсилия
JO 793 Зарка; Эз-Зарка
MX 792 Наукалпан; Наукалпан де Хуарез; Наукальпан; Наукальпан-де-Хуарес
PK 789 Рагім Яр Хан; Рахимъярхан; Рахијар Хан
DZ 786 Бумердес
IN 785 Џаландар; Джаландхар
IN 784 Тируванантапурам; Тхіруванантхапурам
JP 782 Сакаи
CN 781 Аньян; Аньянг; Анян; Анјанг
AR 781 Сан Мигел де Тукуман; Сан-Мигель-де-Тукуман; Сан-Мігель-де-Тукуман; Сан-Мігель-дэ-Тукуман; Тукуман
BJ 780 Катану; Котону
IN 778 Салем
MX 778 Мерида; Мерыда; Меріда
IN 775 Тиручирапали; Тируччираппалли; Тіручірапаллі
SY !775 ХІумс; Хомс; Хьомс
CN 774 Хох хот; Хохот; Хух-Хото; Хөх хот
NE *!774 Ниамей; Нијамеј; Ніамей; Ніямей
TW 771 Тайнань
PL !769 Лодз; Лодзь; Лодзь ош
SA 769 Дамам; Даммам
CN 768 Синиин; Синин; Сининг; Сінін; Шинин
IN 763 Кота
BR 763 Натал
IN 762 Бхубанешвар
CN 760 Ћинхуангдао; Цинхуандао; Циньхуандао; Ціньхуандао
CN 760 Хенгјанг; Хънян; Хэнъян
TR !758 Анталия; Анталија; Анталья; Анҭалиа
PL !755 Кракаў; Краков; Краковия; Краків
IN 753 Алигарх
VN !752 Да Нанг
ZA 751 Питермарицбург; Питърмарицбург; Пітермаріцбург; Пітэрмарыцбург
TG *750 Ламэ; Ломе
PE 747 Трухильо; Трухилјо; Трухійо; Трухільё
ID 747 Маланг
VE !747 Сиудад Гуаяна; Сијудад Гвајана; Сьюдад-Гуаяна
IN 745 Барейли; Барели; Барејли
RW *!745 Кигали; Кігалі
BR 745 Терезина; Терезіна; Тэрэзіна
CN 744 Синьсян
BR 743 Сан-Бернардо-ду-Кампу
CN 743 Хеганг; Хъган; Хэган
LV *!743 Рига; Рыга; Ріґа
NL *!742 Амстердам; Амстэрдам
PK !734 Квета; Кветта; Куета
GB !730 Ноттингем; Ноттингҳам
BR 729 Кампо Гранде; Кампо Гранди; Кампу-Гранде; Кампу-Гранди; Кампу-Гранды; Кампу-Гранді
TM *!728 Ашгабад; Ашгабат; Ашкабад; Ашхабад; Ашхабад ош; Ашқобод; ГІашкъабад
PK 725 Музафарабад
TR 724 Багджылар
IQ 723 Сулеймания
MX 723 Сан Луис Потоси; Сан-Луіс-Патасі
MX 722 Агваскалијентес; Агуаскалиентес; Агуаскальентес; Аґуаскальєнтес
CO !721 Кукута
IN 721 Морадабад
TD *!721 Нджамена
CN 720 Ланфан
CN 720 Чжумадянь
CN 719 Јантај; Янтай; Яньтай
UA !718 Лавов; Лвов; Львив; Львов; Львов ош; Львоў; Львів
MX 715 Ермосильо; Ермосиљо; Ермосійо; Эрмосильо
CA 712 Едмонтон; Едмънтън; Эдмантан; Эдмонтон
KR 711 Чонджу; Чоньжү
MX 710 Салтилло; Салтильо; Салтиљо; Сальтильо; Сальтільйо
CN 709 Џуџоу; Джуджоу; Чжучжоу
MY 708 Субанг Джая
IN 707 Биванди; Бхиванди
ID 704 Пеканбару
ES !703 Севиджэ; Севилья; Севиля; Севилја; Севиља; Севілья
RU 703 Ставрополь; Тальяці; Толиати; Тольятти; Тольятти ош; Тољати
JP 702 Сидзуока; Сідзуока; Шидзуока; Шизуока
BD 700 Раджшахи
CN 700 Чанчжи
ZW !699 Булавайо; Булаваё; Булавајо; Булавейо
HR *!699 Заграб; Загреб; Ꙁагрєбъ
MA !698 Агадир; Агадір
BA *!697 Сараева; Сараево; Сараево ош; Сараєво; Сарајево; Сараѥво
AR 694 Ла Плата; Ла-Плата шаары
TN *!693 Тунис; Тунис хот; Тунис шаары; Тунисин Орн; Туніс
CN 693 Џангђакоу; Джандзякоу; Хаалган; Чжанцзякоу
CN 690 Дзъгун; Цзыгун; Цигунг
MX 690 Мехикали; Мехікалі
CN 689 Фусин; Фусинь; Фүшинь хот
NG 689 Енугу; Энугу
MA !688 Тангер; Танжер
CN 688 Хуангши; Хуанши; Хуаншъ
CN 688 Љаојанг; Ляоян
GB !685 Шефилд; Шеффилд; Шеффілд; Шэфілд
US !684 Сиатъл; Сиетл; Сиэтл; Сијетл; Сіэтл; Сієтл
US !683 Денвер; Денвър; Дэнвер
US 681 Ел Пасо; Ель-Пасо; Эль-Паса; Эль-Пасо
JP 680 Кумамото
IN 680 Райпур; Рајпур
PH 680 Генерал-Сантос
TJ *!679 Душанбе
BR 678 Осаску
US !677 Детроит; Детройт; Дэтройт
MX !676 Кулиакан; Кулијакан; Кульякан
MZ 675 Матола
ES !674 Сарагоса; Сарагосо
IN 674 Горакпур; Горакпура; Горакхпур
CN 674 Сянтан; Сянтань; Сјангтан
MX 674 Гвадалупе
MX 673 Акапулко; Акапулька; Акапулько
MY 673 Іпох; Ипох
CA 669 Мисисага; Мисисога; Миссиссога; Міссісога
US !667 Бостан; Бостон; Бостън
CN 666 Нантун; Нантунг; Наньтун
CN 666 Мудандзян; Муданьцзян; Муданђанг
GR *!664 Атина; Атэны; Афины; Афіни; Аѳины
BR 662 Санту-Андре
MR *661 Нуакшот
CG 659 Пуэнт-Нуар
US 656 Мемфис; Мемфіс
MX 653 Тлалнепантла
UA 652 Криви Рог; Кривий Риҕ; Кривий Ріг; Кривой Рог; Кривый Ріг; Крывы Рог
BR 651 Жоао Песоа; Жуан-Песоа; Жуан-Пессоа
LY !651 Бенгази; Бенгазі; Вилояти Бенғази
DE 650 Франкфурт; Франкфурт на Майн; Франкфурт на Мајни; Франкфурт-на-Майне
RU !650 Краснодар
CN 649 Гарадская акруга Гуйлінь; Гуейлин; Гуејлин; Гуйлинь
IT !648 Палерма; Палермо
LK *648 Каломба; Коломбо
MW *647 Лилонгве; Лілонгве; Лілонгвэ
DZ !646 Аран; Оран; Оран қаласы
TR !645 Диарбекир; Диярбакыр; Диярбақыр; Дијарбакир; Дијарбекир; Дыярбакыр; Діярбакир
PH 644 Тагиг
RU 641 Оулиꙗновьскъ; Сембер; Синбирск; Сімбір; Ульск; Ульянаўск; Ульяновск; Ульяновськ; Ульянонь ош; Уляновск; Улјановск; Уљановск
JP 640 Окаяма
CN 638 Чжаньцзян
ID 637 Џогџакарта; Джоджакарта; Джокьякарта; Джокякарта
CA 636 Норт-Йорк
MD *!636 Кишинев; Кишинэу; Кишињев; Кішынёў
PL !635 Вроцлав; Вроцлаў
DZ 634 Тебесса; Тебесса қаласы
US 632 Портланд; Портленд
CA 632 Винипег; Виннипег; Вінніпег; Вінніпеґ; Вініпег; Уинипег; Уиннипег
CN 632 Дандун; Дандунг; Даньдун
US 631 Аклахома-Сіці; Оклахома; Оклахома Сити; Оклахома-Сіті
RU 631 Іжевськ; Іжэўск; Ижау; Ижевск; Ижкар
BR 630 Жабоатан-дус-Гуарарапис; Жабоатао дос Гварарапес; Жабоатао дос Гуарарапис; Жабуатан-дус-Гуарарапіс
CN 629 Шаогуан; Шаогуань
CN 628 Јанченг; Йенчън; Яньчэн
MX !628 Канкун
BR 627 Контажен
MX 626 Керетаро; Сантијаго де Керетаро; Сантьяго-де-Керетаро; Сантяго де Керетаро
IN 625 Билај; Бхилаи
DJ *624 Џибути; Джибути; Джибуті; Джыбуці; Жибути шаары; Ҷибути
US 624 Лас Вегас
US !622 Балтимор; Балтимор шаары; Балтымар
IR !621 Керманшах; Кирмоншоҳ; Устони Кирмоншоҳ
BR 620 Рибеирао Прето; Рибейран-Прету; Рибейрао Прето; Рібейран-Прету
GB !617 Бристол; Бристоль; Бристъл; Брысталь
IN 616 Џамшедпур; Джамшедпур
CN 616 Хайкоу; Хајкоу
YE 615 Таиз
BR 614 Сан-Жозе-дус-Кампус; Сао Жозе дос Кампос; Сао Жосе дос Кампос
CN 612 Тайджоу; Тайчжоу; Тајџоу
CN 612 Сингтај; Синтай; Сінтай
MX 609 Тореон; Торреон
RU 607 Јарослављ; Яраслаўль; Ярославль; Ярославль ош; Ярославъл
ZA 605 Бенони; Беноні
JP 605 Хамамацу; Хамамацү; Ҳамаматсу
IN 605 Кочин
CN 604 Ђинџоу; Цзиньчжоу; Цзіньчжоу
AE *603 Абу Даби; Абу-Даби хот; Абу-Дабі; Әбу-Даби
VN 603 Хайфон
US *602 Вашингтон
PK *!602 Ісламабад; Исламабад
IQ !601 Киркук; Кіркук; Кәркүк
US !600 Милвоки; Милуоки; Мілуокі
CN 600 Шуангјашан; Шуанъяшань
CA !600 Ванкувер; Ванкувър
CA 600 Скарборо
RU 600 Барнаул; Барнауыл
NL !598 Ратэрдам; Ротердам; Роттердам
MX 598 Морелия; Морелија; Морелія
IR 595 Рашт; Решт; Рәшт
NG 593 Абеокута
DE 593 Есен; Ессен; Эссен; Эсэн
TR 593 Кайсери; Кайсеры; Кайсері; Кајсери; Хъайсери
GB !592 Глазга; Глазго; Глазгов; Глазгоу
AU 591 Голд Коуст
CN 591 Инкоу
NG *!590 Абуджа; Абужа; Абуџа; Абуҷа
CN 590 Џангџоу; Джанджоу; Чжанчжоу
DE !590 Штутгарт; Штуттгарт; Щутгарт
MX !589 Рейноса; Рејноса
DE 588 Дортмунд
RU !587 Владивосток; Уладзівасток
RU 587 Іркутськ; Іркуцк; Иркутск; Иркутскай; Эрхүү хот; Эрхүү хото; Өркет
MW 585 Блантайр; Блантайър; Блантајер
TR 583 Ускюдар
IT !580 Ђенова; Генуа; Генуя
IN 580 Катак; Каттак; Каттаке
NO *!580 Осла; Осло; Осло ош
JP 579 Хатиодзи; Хатіодзі; Хачиоджи; Хачиоџи; Ҳачиоҷи
RU !579 Хабараўск; Хабаровск; Хабаровскай; Хабаровськ
RU 578 Хабаровск Второй
GA *578 Либрвил; Либревил; Либревиль; Лібревіль; Лібрэвіль
IR 578 Керман; Кирмон
PE 577 Чиклайо; Чиклајо; Чыклая; Чіклайо
IR 577 Урмия; Урумия
CN 577 Бенгбу; Бънбу; Бэнбу
IN 576 Биканер
MX 576 Тлакепаке
DE !573 Дзюсельдорф; Диселдорф; Дюселдорф; Дюссельдорф; Дүсселдорф
ID 573 Банджармасин
SE !573 Гетеборг; Гьотеборг; Гётэбарг
CN 573 Шихэцзы; Шихәнзә
CO 572 Букараманга; Букараманґа
MY 570 Кучинг
PL !570 Познан; Познань; Познань ош; Познањ
ES !568 Малага
CI 567 Буаке
SD !566 Ньяла
ER *!564 Асмара; Асмэра; Асмєра
NG 564 Сокото
BR 564 Уберландия; Уберландија
NG 561 Онитша; Онича; Оніча
JP 561 Фунабаси; Фунабасі; Фунабаши
US 559 Албакерки; Албакърки; Албукерки; Албюкуэрокю; Альбукерке
BR 559 Сорокаба
FI *!558 Гельсінкі; Хелзинки; Хелсинки; Хельсинки; Хельсинки ош; Хельсінкі; Ҳелсинкӣ; Һельсинки
IN 558 Варангал
CU 556 Сантијаго де Куба; Сантьяго-де-Куба; Сантяга-дэ-Куба; Сантяго де Куба
CN 556 Сипинг; Съпин; Сыпин
JP 555 Кагошима
ID 555 Суракарта; Суракарте
IN 555 Бхавнагаром
AR 554 Мар дел Плата; Мар-дель-Плата; Мар-дэль-Плата
PK 553 Бахавалпура
IR !552 Захедан; Зоҳидон
YE !551 Аден; Аден хот; Аден шаары; Адэн
IN 551 Нандед; Нандер
RU 550 Ăренпур; Арэнбург; Оренбург; Оренбург ош; Орынбор; Чкалов; Ырымбур; Ырынбур
KR 550 Чанвон; Чангуон; Чханвон
XK *!550 Приштина; Прищина; Прышціна
CN 550 Ђамуси; Цзямусы
CN 547 Нејђанг; Нэйцзян
DE !547 Бремен; Брэмен; Брэмэн
MA !546 Мекнес
PK 543 Саргода; Саргодха
CF *!542 Банги; Бангі
LT *!542 Вилниус; Вилнус; Вилнюс; Вилн҄ь; Вильнюс; Вилњус; Виљнус; Вільнюс
CN 540 Јангџоу; Янджоу; Янчжоу
RU 540 Навакузнецк; Новокузнетск; Новокузнецк; Новокузнецьк; Новокузњецк; Сталинск
CD !539 Кисангани; Кісангані
EG !538 Порт-Саид
TR 538 Мерсин
MX 537 Тукстла Гутијерез; Тустла Гутиерес; Тустла-Гутьеррес; Тустла-Ґутьєррес
IN 536 Руркела
NG 536 Варри
CN 536 Гули
CN 535 Танго
CN 532 Ђангмен; Дзянмън; Цзянмынь; Цзянмэнь
US 532 Тусан; Тусон
US !531 Нашвил; Нашвилл; Нашвіл; Нашвілл; Нешвил; Нэшвилл
SA 531 Таиф
MZ 531 Беира; Бейра
IN 531 Гунтура
SN 529 Туба
CA 529 Квебек; Куэбэк
IR 528 Хамадан
CN 528 Цангџоу; Цанджоу; Цанчжоу
SV *526 Сан Салвадор; Сан-Сальвадор
IN 522 Дехрадуне
BR 522 Куяба; Кујаба
MY 521 Петалинг Джая
MO *520 Аоминь; Аумын; Макаа; Макао
RU 520 Рязань
US 520 Фрезно; Фресно; Фрэсна
CA 520 Гамильтон; Гамільтан; Гамільтон; Хамилтон; Хамилтън
RU 519 Тюмен; Тюмень; Тюмень хот; Тјумењ; Түмен; Түмэн; Төмән; Цюмень
IN 519 Дургапур
MX 519 Виктория-де-Дуранго; Викторија де Дуранго; Дуранго
IN 518 Аджмер; Аџмер
PT *!518 Лисабон; Лиссабон; Лісабон
CN 518 Чангде; Чандэ
CN 518 Ђаоцуо; Цзяоцзо
IN 517 Уласнагар; Улхаснагар
RU 516 Липецк; Липецк балһсн; Липецк шаары; Липецьк; Ліпецк
IN 516 Силигури
DE !515 Ганновер; Ганновэр; Гановер; Ханновер; Хановер
TR 515 Ескишехир; Ескішехір; Эскишехир; Эскішэхір
AR 513 Салта; Сальта
RU 513 Пенза; Пенза балһсн; Пенза ош; Пензе
UA 511 Верноленинск; Миколаїв; Николаев
BR 511 Апаресида де Гојанија; Апаресида ди Гояния
CL 510 Пуенте Алто; Пуэнте-Альто
CN 510 Тунхуа
RU 510 Брежнев; Набережные Челны; Яр Чаллы
GB !509 Лестер; Лестър; Лестэр
CN 508 Вуху
JP 505 Ниигата
DE !505 Лайпциг; Лајпциг; Лейпциг; Лейпцыг
RU 505 Калининский
DE 504 Дуизбург; Дуйсбург; Дујсбург
IN 504 Асансол
IR 504 Арак; Арок; Эрак
RU 503 Астархаан; Астрахан; Астрахань; Ашттархан; Ащтэрхъан; Әстерхан; Әәдрхн балһсн
CN 501 Џухај; Джухай; Чжухай
DE !499 Нирнберг; Нюрнберг; Нӳрнберг
CN 499 Шаши
RU !498 Анжи; Магьачкъала; МахІачхъала; Махачкала
IN 492 Джамнагаром
US 491 Сакрамента; Сакраменто
BR 490 Аракажу
SD !490 Порт Судан
AR 490 Санта Фе
HN !489 Сан Педро Сула; Сан-Педра-Сула
MX 489 Толука; Толука-де-Лердо
MX 489 Сьюдад-Лопес-Матеус
EG !488 Сувайс; Суец; Суэц; Суэцкий
DE !487 Дрезден; Дрэздэн
RU 486 Томск; Томскай; Томськ; Томьскъ
IN 484 Гулбарга; Гульбарга
IQ !483 Ан-Наджаф; Наджаф; Наџаф; Эн-Наджаф
BR 482 Феира де Сантана; Фейра ди Сантана; Фейра-де-Сантана
MY 482 Шах Алам
UA !482 Жданов; Мариупол; Мариуполь; Маријупољ; Марыупаль; Маріуполь; Марїоуполь
JP 481 Химеджи; Химедзи; Химеџи; Химэдзи; Хімедзі; Ҳимеҷи
BY 481 Гомел; Гомель; Гомељ; Гомєль
ZA 479 Іст-Лондан; Іст-Лондон; Източен Лондон; Ист-Лондон; Источни Лондон
IR 478 Јазд; Йезд
SO 478 Харгейсе
PK !477 Сиалкот; Сиялкот; Сијалкот; Сіялкот
RU 477 Кемерава; Кемерово; Кемерово хот
CN 477 Ічан; Јичанг; Ичан
US 475 Канзас Сити; Канзас-Сіті; Канзас-Сіці
CN 475 Їньчуань; Јинчуан; Инчуан; Иньчуань
MK *!475 Скоп'е; Скоп'є; Скопе; Скопие; Скопье; Скопје; Скопље; Съкопиѥ
ZA 475 Веренигинг; Феринихинг; Ферінігінг
NL !474 Гаага; Хага
US 474 Лонг Бийч; Лонг Бич; Лонг-Біч
GT 473 Мишко
FR !472 Лион; Ліон; Ліён
BR 472 Лондрина
US 472 Мейса; Меса
JP 470 Матсудо; Мацудо
BR 470 Жуиз де Фора; Жуиз ди Фора; Жуис-ди-Фора; Жуїз-ді-Фора
JP 469 Нисиномия
RU 469 Тула; Туло
JP 469 Кавагути; Кавагучи; Каваґуті; Кауагучи
MX 467 Аподака; Сијудад Аподака
CN 466 Цзуньи; Цуенји
CN 466 Ђасинг; Дзясин; Цзясин; Цзясін
BR 466 Белфорд Рошо; Белфорд-Рошу
IN 466 Џаму; Джамму; Джаму
CN 465 Љаојуен; Ляоюань
GB !465 Единбург; Эдинбург; Эдынбург
US !464 Атланта
CD !464 Кананга
ZA !463 Блумфантэйн; Блумфонтейн; Блумфонтејн
CN 463 Сянфань
PL !462 Гданск; Гданськ; Гданьск; Гдањск; Гъданьскъ
NG 462 Калабар
CN 462 Паньчжихуа
BR 461 Жоинвиле; Жоинвили; Жойнвили
SY 461 Хама
IN 460 Карнул
BE !460 Антверпен
JP 459 Канадзава
PH !458 Замбоанга
RU 457 Киров; Кіраў; Кіров
IN 457 Удджайн; Уџајин
MY 457 Кота-Кинабалу
US 457 Каларада-Спрынгс; Колорадо Спрингс; Колорадо-Спрінгз
BR 456 Нитерой
CN 456 Хенгшуеј; Хэншуй
SA 455 Табук
ID 455 Понтианак
GB !455 Лидс; Лийдс; Лідс
KP 455 Нампхо
BR 455 Сан-Жуан-ди-Мерити; Сан-Жуан-ды-Мерыты; Сао Жоао де Мерити; Сао Жоао ди Мерити
US 453 Верджиния-Бич; Виргиния-Бич; Вирджини-Бич; Вирджиния Бийч; Вирджиния-Бич; Вирџинија Бич; Вірджинія-Біч; Вірджынія-Біч
UA !452 Ворошиловград; Луганск; Луганскай; Луганськ; Луганьск; Луханск; Луһанск
ID 452 Манадо
KZ 452 Караганда
US 451 Рали; Ралі; Роли; Ролі
CN 450 Цзинин
DZ 450 Константина
SS *450 Джуба
JP 450 Уцуномия
MX 450 Матаморос
TR !450 Эдесса
CN 449 Ченгде; Чэндэ
JP 449 Оита
GB !447 Кардиф; Кардифф; Кардыф; Кардіфф
AR 447 Сан Хуан
RU 447 Чабаксар; Чебоксар; Чебоксара; Чебоксари; Чебоксары; Чэбаксары; Шовакшэҥер; Шоупашкаръ; Шубашкар; Шупашкар; Шывашар
ZA 445 Боксбург
PH 445 Кагаян-де-Оро
US 444 Омаха
JP 443 Матсуяма; Мацуяма; Мацујама
MX 443 Сан Николас де лос Гарза; Сан Николас де лос Гарса
PH 442 Дасмариньяс
TR 442 Малатия; Малатија; Малатья; Малатя
US !441 Майами; Маями; Маямі; Мајами
CO 440 Перейра
IN 440 Калькутта; Кожикод; Кожикоде
MM 439 Моламьяйн; Моламяйн; Моуламјин
PE 438 Ікітас; Ікітос; Икитос
JP 438 Курасики; Курасікі; Курашики
CM 437 Гаруа
ES 437 Мурсия
TZ 437 Мванза; Муанза
IN 435 Малегаон
RU 435 Калининград; Калињинград; Калінінград
IQ !434 Вилояти Карбало; Карбала; Кербала; Кербела
BR 434 Ананиндеуа; Ананіндеуа
ID 434 Баликпапан
CA 434 Брамптон; Брамптън
FR !433 Тулуза; Тулузо
IL !433 Тел Авив; Тель-Авив; Тель-Авів; Тэль-Авіў
UZ !432 Наманган; Наманған
NG !432 Катсина
ZA 432 Велком
CO 432 Санта Марта
IN 429 Џалгаон; Джалгаон; Джалгаоне
JP 429 Ёкосука; Іакосука; Јокосука; Йокосука
IN 429 Акола
IN 429 Белгаан; Белгаум
MX !428 Веракруз; Веракрус
PS 428 Восточный Иерусалим; Източен Йерусалим; Источен Ерусалим; Малхбален Къудс-ГӀала; Східний Єрусалим; Усходні Іерусалім
RU 427 Брянск; Брјанск
SA 425 Эль-Хардж
VE 425 Барселона
CN 425 Чаочжоу; Чаоџоу
SK *!424 Братислав; Братислава; Братислава ош; Братіслава; Братїслава; Браціслава
IN 423 Удайпур; Удајпур
CD 422 Ликаси; Лікасі
EG !422 Луксор; Луксор шаары
CO 422 Ібаге; Ібагэ; Ибаге
CN 421 Шаосин; Шаосинг
RU 421 Іванава; Іваново; Иваново; Иваново шаары
TR 421 Ерзурум; Эрзурум
NG 421 Акуре
EG 421 Асьют
ID 420 Джамби
US 419 Окланд; Окленд; Оукланд; Оукленд
IN 419 Корба
IN 419 Бокаро
PR *418 Сан Хуан
CD !418 Колвези
NZ !418 Окланд; Окленд
PK 418 Суккур; Сукур
IN 417 Мангалор; Мангалур; Мангалуру
CN 417 Лохэ; Луохе
UA !416 Акъяр; Севастопаль; Севастопол; Севастополь; Севастопољ
KZ !414 Чимкент; Чымкент; Шимкент; Шымкент
CN 413 Јангћуен; Янцюань
RU !413 Магнитогорск; Магнітагорск; Магнітогорськ
BR 413 Флорианополис; Флоријанополис; Флоріанополіс
DE 411 Вандсбек
BR 411 Сантос; Сантус; Сантус хот
VE !411 Матурин; Матурін
US !411 Минеаполис; Миннеаполис; Мінеапаліс; Міннеаполіс
IN 411 Тутикорин; Тутукуди
IR 411 Ардабел
JP !410 Нагасаки
CN 410 Чаоян
PS 410 Газа; Газзә
RU !409 Курск; Курськ
MX 409 Тонала
KR 408 Чеджу
PA *408 Панама
PL !408 Шчечин; Шчећин; Шчеќин; Шчэцін; Щецин; Щечин
GT 407 Вилья-Нуэва; Вилянуева
MA 405 Уджда; Уджда қаласы; Уџда
EG 405 Танта
IN 404 Неллуру; Нелор
TW 404 Синьчжу; Шиньжү
CN 404 Ђиси; Цзиси
TZ 404 Занзибар; Занзібар
US 404 Талса; Тълса
TW 402 Таоюань
SD !401 Кассала; Кассале
ES 401 Пальма
ZM 401 Китве; Китве-Нкана; Китуе; Кітве
IQ !400 Насирия
RU 400 Калинин; Твер; Тверь; Цвер
IL 400 Западный Иерусалим
JP 400 Матида; Матіда; Мачида
CN 400 Јангђанг; Янцзян
UA 398 Плоскуров; Плоскурів; Проскуров; Хмельницкий; Хмельницький
JP 398 Гифу
IN 398 Тируппур; Тирупур
TW 398 Цзилун; Ши-лун
GB !396 Манчестер; Манчестър; Манчэстэр
CA 395 Сари; Суррей; Съри
BR 395 Вила Веля; Вила Веља; Вила-Велья
CN 395 Вејфанг; Вэйфан
JP 395 Фуджисава; Фудзисава; Фудзісава; Фуџисава; Фуҷисава
ZM 395 Ндола
IN 394 Квилон; Колам; Коллам
BR 394 Серра
TR 394 Самсун
EE *!394 Талин; Таллин; Таллин ош; Таллинн; Таллінн; Талін
CM !394 Баменда; Баменды
SD 393 Ел Обеид
CO 393 Бейо; Белла; Бельо
MY 392 Сандакан
AF 391 Кандагар
BR 391 Диадема
US 390 Вичита; Вічіта; Уичита; Уичито; Уічыта
US !390 Њу Орлеанс; Жаңы орлеан; Новий Орлеан; Новы Арлеан; Новый Орлеан; Ног Орлеан; Нью-Орлеан; Нью-Орлеанс; Ню Орлиънс; У Орлеан
BD 389 Комилла; Комилле
TH 389 Самутпракан
MZ 389 Нампула
US 388 Арлингтон; Арлингтън; Арлінгтан; Арлінгтон
US !388 Клевалэнд; Кливланд; Кливленд; Клівленд; Кліўленд
GW *388 Бисао; Бисау; Бісау
PH 388 Илоило
SA 388 Хамис Мушаит; Хамис-Мушайт; Хаміс-Мушайт
BR 387 Кампос; Кампус-дус-Гойтаказис; Кампус-дус-Гойтаказіс
AR 387 Ресистенсия; Ресистенсија; Ресістенсія
LY 386 Мисурата
BR 386 Мауа
BJ 386 Абомей-Калави
DE 386 Бохум
BR 384 Бетим; Бетин
JP 383 Фукуяма; Фукујама
CO 382 Пасто
TR 382 Батман; Баҭман
NZ *!382 Велингтон; Веллингтон; Веллінгтон; Велінгтан; Уелингтън
ES 382 Лас Палмас де Гран Канариа; Лас-Пальмас-де-Гран-Канария
MX 382 Мазатлан; Масатлан; Мацатлан
BR 381 Кашиас до Сул; Кашиас-ду-Сул; Кашијас до Сул
RU 381 Нижний Тагил
MX 381 Ирапуато
CN 380 Деџоу; Дэчжоу
ZA 379 Крюгерсдорп; Крюгерсдорпа
BD 379 Шибгандж
JP 378 Тоехаси; Тойохасі; Тойохаши; Тоёҳаши; Тојохаши
CN 377 Џоукоу; Чжоуко; Чжоукоу
CA 377 Лавал; Лаваль
PE 377 Гуанкаё; Уанкайо; Уанкајо
UA 377 Макеевка; Макіївка
CN 377 Путянь; Путјен
TR !376 Караманмараш; Кахраманмараш; Къагьраманмараш; Қаһраманмараш
AL *!375 Тиран хот; Тирана; Тиране; Трнава; Тырана
BR 375 Сан-Жозе-ду-Риу-Прету; Сан-Жозе-ду-Ріу-Прету; Сао Жозе до Рио Прето
LT 375 Каунас; Каўнас
MX 374 Нуево Ларедо; Нуэво-Ларедо
US 374 Бейкерсфилд; Бейкерсфілд; Бейкърсфийлд; Бејкерсфилд
MY 373 Серембан; Серэмбан
GB 373 Сток-он-Трент; Сток-он-Трэнт; Стоук на Трент; Стоук на Тренту; Стоук он Трент
CN 372 Пингсјанг; Пинсян
US !372 Ганалулу; Гонолулу; Хонолулу; Һонолулу
IR !370 Абадан; Ободон
VE 370 Пуерто Ла Крус; Пуэрто Ла Круз; Пуэрто-ла-Крус
CN 370 Фенхуань
CZ !370 Брно; Брно ош; Бърно
BY !369 Магілёў; Могилев; Могильов; Могиљов
BD 369 Натор
US 369 Тампа
AU *!368 Канбера; Канберра; Канберре; Канбєра
JP 367 Нара
IN 367 Дуле; Дхуле
BR 367 Олинда; Олінда
MA 367 Кенитра; Кенитра қаласы; Кенітра
PL 366 Бидгошч; Бидгощ; Быдгашч; Быдгощ
MY 366 Куантан
IT !366 Балёнья; Болонья; Болоня; Болоња
KR 365 Чонань; Чхонан
VE 365 Петаре
PK 364 Ларкане
SD 364 Гедареф
NZ !364 Крайстчерч; Крайстчърч; Крайстчэрч; Крајстчерч
RU 363 Ставрополь
JP 362 Тойота; Тоёота хот; Тоёта; Тојота
CN 362 Џаоћинг; Чжаоцин
PK 361 Шеикхупура; Шекхупура
DE 361 Вупертал; Вуперталь; Вупперталь
GH 361 Тамале
RU 360 Верхнеудинск; Улаан-Удэ; Улаан-Үдэ; Улан Уде; Улан-Удэ
JP !360 Нагано
BF !360 Бобо-Диуласо; Бобо-Діуласо
PL !360 Лублин; Люблин; Люблин ош; Люблин шаары; Люблін
US 359 Аврора; Аурора; Орора
GB !359 Ковентри; Ковентры; Ковентрі; Ковънтри
CA 359 Галифакс
CN 359 Анцин; Аньцин; Аньцін; Анћинг
KZ 358 Тараз
PH 358 Сан-Хосе-дель-Монте
CO 358 Манисалес; Манісалес
IR 357 Зенджан
JP 357 Івакі; Иваки
PH 357 Бакоор
JP 357 Асахикава; Асахікава; Асаҳикауа
RU 356 Архангельск
ID 356 Амбон
ID 355 Самаринда; Самарында
ES !355 Билбао; Бильбао; Більбаа; Більбао
AR 355 Сантијаго дел Естеро; Сантьяго-дель-Естеро; Сантьяго-дель-Эстеро; Сантяга-дэль-Эстэра; Сантяго дел Естеро
GR 354 Салоники; Салоніки; Солун; Ѳєссалонїка
MX 354 Вильяэрмоса; Виляермоса; Виљаермоса
VE 353 Баринас; Барінас; Иёлоти Баринас
CO 353 Нейва
JP 352 Окадзаки; Окадзакі; Оказаки
IR !352 Бандар-Аббос; Бендер Абас; Бендер-Аббас; Бендэр-Абас
UA !352 Винница; Вінниця
AE 352 Рас-эль-Хайма
CN 352 Аншун; Аньшунь
JP 352 Суита; Суйта
JP 351 Вакаяма
US 351 Анахайм; Анахајм
TW 350 Хуалянь
IN 350 Музафарнагар
IT 349 Фиренца; Фларэнцыя; Флоренц; Флоренци; Флоренций; Флоренция; Флоренція
IR !349 Санандаџ; Санандаҷ; Сенендедж; Сенендэдж; Сәнәндәҗ
IN 349 Латур
BR 349 Кампина Гранде; Кампина Гранди
CA 348 Етобіко; Этобикок
CU 348 Камагуей; Камагуэй
CA 347 Лондон
CN 347 Улаанхад; Чифенг; Чифэн
KZ *!346 Ак-Мола; Акмола; Акмолінськ; Астана; Нур-Солтан; Нур-Султан; Нұр-Сұлтан; Остона; Цілиноград
RU !345 Белгарад; Белгород; Белгород балһсн; Белгород шаары; Бєлгород
SD 345 Кусти
QA *!345 Доха; Дохо; Доҳа; Доһа
VE 345 Турмеро
RU 343 Курган
BD 343 Рангпур
BY !343 Витебск; Витепск; Витьбьскъ; Вітебськ; Віцебск
BR 342 Пирасикаба; Пірасікаба
CH !342 Цирих; Цюрих; Цюрих хот; Цюрых
TZ 341 Аруша
JP 341 Корияма; Коријама; Коріяма
BG 340 Пловдив; Фїлїппополь
MX 340 Селая; Селаја
ZW 340 Читунгвиза; Читунгвіза; Чытунгвіза
JP 340 Касива; Касіва; Кашива
SY !340 Латакия; Латакия шаары; Латакија; Латакія
CN 340 Аксу; Ақсу
JP 339 Токородзава; Токорозава; Токорозауа
AR 339 Карыентэс; Кориентес; Коријентес; Корриентес; Коррієнтес
RU 339 Калуга; Калуго
BR 339 Макапа
MX 339 Куернавака; Куэрнавака
FR 339 Ница; Ницца; Ніца; Ніцца
KP 338 Кэсон
VE !338 Сиудад Боливар; Сьюдад-Балівар; Сьюдад-Боливар; Сьюдад-Болівар
JP 338 Кавагое; Кавагоэ; Каваґое
RU 337 Красногвардейский
IN 337 Белари; Беллари
UA !336 Акмәсҗит; Симфереполь; Симферопол; Симферополь; Симферопољ; Сімферопаль; Сімферополь
JP 336 Кочин
GB 335 Сандерланд; Сандерленд; Съндърланд
US 335 Санта Ана
BR 335 Бауру
CR *335 Сан Хозе; Сан Хосе; Сан-Хасэ
ES !335 Аликанте; Аліканте; Алікантэ
JP 334 Такаматсу; Такамацу
CN 334 Телин
IR 334 Казвин; Казвін; Къазвин; Қазвин
MX 333 Тепик
CN 333 Ђинченг; Дзинчън; Цзиньчэн
BR 332 Монтес Кларос; Монтис Кларос; Монтис-Кларус
DE 332 Билефелд; Билефельд; Білефельд
BI !332 Бужумбура; Буџумбура; Буҷумбура
IR 331 Корамшар; Хорремшехр; Хуррамшаҳр
IN 331 Матура; Матхура
IR 330 Хуррамобод
SV 330 Сояпанго; Сојапанго
IN 329 Патьяла
KP 329 Вонсан
GB 329 Лондонска општина Брент
KZ !329 Павлодар; Паўладар
ES 328 Кордава; Кордоба; Кордова
IN 328 Чандрапур
BR 328 Каноас
RU !328 Сочи; Сочі
KP 327 Чонжинь; Чхонджин; Чхонджін; Чхончжине; Чхънджин
CN 327 Јанђи; Яньцзи
MA !326 Тетуан; Тетуан қаласы; Тэтуан
JP 326 Тояма
PE 325 Пиура; Пьюра; Пюра; Піура
GB 325 Беркенгед; Беркенхед; Биркенхед
IN 325 Тричура
IN 325 Берхампур; Брамапур
BR 324 Сан-Висенти; Сан-Вісенті; Сао Висенте; Сао Висенти
RU 324 Орел
US 324 Корпус Кристи; Корпус-Крысты; Корпус-Крісті; Корпъс Кристи
CN 324 Суејџоу; Суйчжоу
AR 324 Посадас
RU 323 Волжский
US 322 Риверсайд; Риверсајд; Ривърсайд; Ріверсайд
CO 322 Вильявисенсио; Вилявисенсио; Віявісенсіо
BR 322 Жундиаи; Жундијаи; Жундіаї
RU 321 Смаленск; Смоленск; Смоленскай; Смоленськ; Смоленьск; Смольньскъ; Смулен
PY 321 Сиудад дел Есте; Сијудад дел Есте; Сьюдад-дель-Есте; Сьюдад-дель-Эсте; Сјудад дел Есте
BR 321 Пелотас
UA !320 Херсон
JP 320 Акита
CM !320 Маруа
AR 320 Морон
BR 320 Анаполис
IN 320 Шимога
UZ !319 Самарканд
RU !319 Мурманск; Мурманск ош; Мурманськ
GB 319 Ізлінгтан; Ислингтон
CU 319 Олгин; Ольгин; Ольгін
KZ !319 Усть-Каменогорск; Өскемен
IQ 319 Дивания
CN 319 Шангжао; Шанжао
ID 319 Матарам
UZ !318 Андижан
GB 318 Рединг
RO 318 Јаши; Ясси; Яссы
ES 318 Вальядалід; Вальядолид; Вальядолід; Валядолид; Ваљадолид
UA !318 Палтава; Полтав; Полтава; Полтаве
IN *!318 Њу Делхи; Нев Дели; Нью-Дели
JP 317 Косигая; Косіґая; Кошигая; Кошигаја
RU !317 Буро-ГӀала; Владикавказ; Владикавказ балһсн; КӀапӀкӀай; Орджоникидзе; Тэрчкъалэ; Уладзікаўказ
BY !317 Гродна; Гродно
PL !317 Катавіцы; Катовица; Катовице; Катовице ош; Катовіце
IN 317 Рохтак
CN 317 Байчен; Байчэн; Бајченг
PE 317 Чимботе; Чімботе
RO 317 Клуж-Напока; Клуж-Напока хот
PH 317 Каламба
NG 316 Баучи
RU 316 Чарапавец; Череповетс; Череповец; Череповець
US !316 Сейнт Луис; Сент Луис; Сент-Луіс; Сент-Луїс
RO 315 Темишвар; Тимишоара
RU 315 Bологда; Волагда; Вологда; Вологдо; Волоґда
GB 314 Кингстон-апон-Халл
CO 314 Соачу
GB 313 Престон; Престън; Прэстан
AZ 313 Ганджа; Гандза; Ганџа; Ганҷа; Гянджа; Гянжа; Гәнжә; Елизаветполь
TR 313 Денизли; Денізлі; Дэнізлі
DE !313 Бонн
CZ !313 Острава
BG 313 Варна; Варна хот
BR 313 Витория
PE 312 Куска; Куско
BR 312 Маринга
JP 311 Миядзаки
PE 311 Пукалпа; Пукальпа
CN 311 Цзиндэчжэнь
BR 310 Гваружа; Гуаружа
KP 310 Саривоне
RU 310 Владимир; Владимир хот; Владимир шаары; Володимир; Уладзімір
CL 310 Антафагаста; Антофагаста
ID 310 Бенгкулу; Бенкулу
MX 309 Тампико; Тампіка
CA 309 Ошава
RU 309 Чита
AU 308 Њукасл; Австралын Ньюкасл; Ньюкасл; Нюкасъл
CO 308 Валедупар; Вальедупар
DZ 308 Бискра; Біскра
DE !308 Мангейм; Манхайм; Манхајм
UA !308 Чарнігаў; Чернигов; Чернігів; Чернїгів
JO !307 Ірбід; Ирбид; Ирбид қаласы
KR 307 Чинджу
GB 307 Њупорт; Ньюпарт; Ньюпорт; Нюпорт
MY 306 Тавау
CN 306 Дунгјинг; Дунъин; Дуньин
EG 306 Аль-Фаюм
BR 306 Порто Вельо; Порто Вељо; Порту-Велью; Порту-Велю
AR 306 Сан Салвадор де Хухуй; Сан Салвадор де Хухуј; Сан Сальвадор де Жужуй; Сан Сальвадор де Хухуй; Сан-Сальвадор-дэ-Жужуй; Хухуй
US 306 Стоктон; Стоктън
IN 305 Култи
MX 305 Сиудад Виктория; Сијудад Викторија; Сьюдад-Виктория
BR 305 Франка; Франко
IN 305 Раджамандри
US !304 Питсбург; Питсбърг; Питтсбург; Пітсбург; Піттсбург
RO 304 Крайова; Крайова хот; Краёва; Крајова
RO 303 Канстанца; Константса; Констанца; Кюстенджа
RU 303 Саран; Саран ош; Саранош; Саранск; Саранск балһсн; Саранськ
AF 303 Мазари-Шариф
SE !302 Малме; Малмьо; Мальмё
PK 302 Гуджарат
JP 301 Наха
BY 301 Берасьце; Берестя; Брест; Брэст
PK 300 Мардан
RU 300 Соргыт; Сургут
GB !300 Свонзи; Свонсі; Суонзи; Суонси
KZ !300 Ак-Мечеть; Кзыл-Орда; Кизилорда; Къзълорда; Кызыларда; Кызылорда; Перовск; Форт Перовский; Қызылорда
CN 300 Күнәс
MY 300 Џорџ Таун; Джорджтаун
CN 300 Яншо
VE 300 Мерида; Мерыда; Меріда
GB 299 Брадфорд; Бредфорд; Брэдфард; Брэдфорд
US !299 Анкоридж; Анкорыдж; Анкъридж; Енкориџ
MX 299 Сиудад Обрегон; Сијудад Обрегон; Сьюдад Обрегон
JP 299 Касугаи; Касугай; Касугај; Касуґай; Касүгаи
JP 298 Аомори
JP 298 Отсу
TR 298 Елазиг; Елязиг; Елязъг; Элязыг
UA 298 Чаркасы; Черкас хот; Черкаси; Черкасси; Черкассы; Черкасы
ES 297 Виго; Виго шаары; Віга; Віго
JP 297 Акаси; Акаши; Акаші
IN 297 Бали
US 297 Синсинати; Синсинатти; Цинциннати; Цинциннаті; Цынцынаці
IN 296 Хисар
JP 296 Ёкаіці; Ёккаичи; Јокаичи; Йокаичи; Йоккаити; Йоккаичи; Йоккаїті
KR 296 Йосу
GB 295 Саутенд-он-Си
JP 295 Мориока; Моріока
CL 295 Винья-дель-Мар; Виня дел Мар; Виња дел Мар; Віня-дель-Мар
UA !294 Суми; Сумы
JP !294 Фукусима
RO 294 Галатс; Галац
BR 294 Блуменау
IN 294 Велика Нойда
IN 294 Ноида; Нойда
BR 294 Фоз до Игуасу; Фос до Игуасу; Фос-ду-Іґуасу; Фос-ду-Игуасу
IN 293 Какинада
IN 293 Панипата
KZ !293 Семей; Семеј; Семипалатинск
NG 293 Макурди; Макурді
AU 292 Вуланганг; Вуллонгон; Вуллонгонг; Вулонгонг; Уулонгонг
BR 292 Понта Гроса
NG 292 Минна; Мінна
PL !292 Беласток; Белосток; Бялисток; Білосток; Бјалисток
TZ 292 Мбее; Мбея
TH 292 Нонтхабури
KR 291 Куми
RU 291 Тамбов; Тамбоў; Томбу
IT !291 Катания; Катанија
CM 291 Бафусам; Бафуссама
PK 291 Касур
NL !291 Утрехт; Утрехт хот; Утрэхт
BR 290 Паулиста
IQ 290 Аль-Хилла
BR 290 Лимеира; Лимейра
IN 290 Парбани; Парбхани
CA 290 Виктори; Виктория; Викторија; Вікторія
CN 290 Бейхай; Бејхај; Бэйхай
CN 289 Хойчжоу; Хуејџоу; Хуэйчжоу
DZ 288 Сетиф; Сетиф қаласы; Сетыф; Сетіф
MA 288 Сафи; Сафі
IN 287 Дарбанга; Дарбханга
TR 287 Адапазар; Адапазари; Адапазаръ; Адапазары; Адаҧазары; Сакарья
US 286 Гендерсон; Хендерсон; Хендерсън; Хендэрсан
US 285 Грийнсбъро; Гринсборо; Грынсбара; Ґрінсборо
BR 285 Виаман; Вијамао
EG !285 Эз-Заказик
US 285 Сейнт Пол; Сент Пол
MY 285 Куала Теренгану; Куала Теренггану; Куала-Тренгану; Куала-Тренггану
EG !285 Ісмаілія; Ісмаїлія; Исмаилия; Исмаилија
IQ 284 Дахук
DE !284 Карлсруе; Карлсруэ
PG *!284 Порт Морсби; Порт-Морсбі
US 284 Планом; Плейно; Плейноу; Плејно
JP 284 Ітіхара; Итихара; Ичихара; Ичиҳара
KR 284 Іксан; Иксан
VN 283 Ња Чанг; Ня Чанг; Нячанг
BR 283 Сузано; Сузану
IN 283 Алвар
JP 283 Маэбаси
IN 283 Биласпура
CL 282 Валпараисо; Вальпараисо; Вальпараіса; Вальпараїсо
ID 282 Купанг; Купанге
UA !282 Житомир; Житомиръ; Жытомир; Жытомір
US 282 Њуарк; Ньюарк; Нюарк
CO 282 Итагуи
MX 282 Сиудад Николас Ромеро; Сијудад Николас Ромеро
TR 281 Гебзе
DZ 281 Батна; Батна қаласы
CN 281 Чуджоу; Чучжоу; Чуџоу
JP 280 Ітіномія; Итиномия; Ичиномия; Ичиномија
PE 280 Такна
DE 280 Хамбург-Норд
PK !280 Мингаора; Мингора
US 280 Таліда; Толедо; Толидо; Толідо
MX 280 Енсенада; Энсенада
RU 279 Йошкар-Ола
RU 279 Таганрог
UA !279 Горлаўка; Горловк; Горловка; Горловко; Горлівка; Һорливка
CA 278 Виндзор; Віндзор; Уиндзър; Уинсор
RU 278 Кастрама; Кострома
ES 278 Хихон; Хіхон
IT 277 Бари; Барі
US 277 Линколн; Линкольн; Линкълн; Лінкальн; Лінкольн
TN !277 Сфакс; Сфвкс
FR !277 Нант
EC 277 Куенка; Куэнка; Куэнка шаары
AR 277 Баия-Бланка; Баија Бланка; Байя-Бланка; Баїя-Бланка
ID 276 Сукабуми; Сукабумі
RO 276 Брашов
RU 276 Комсомольск-на-Амуре; Комсомольськ-на-Амурі
JP 276 Хакодате; Хакодатэ; Ҳакодате
FR !275 Стразбур; Страсбур; Страсбург
GB !275 Белфаст
CN !275 Кашгар; Кашкар; Қәшқәр
IQ !275 Ер-Рамаді; Рамади; Эр-Рамади
IN 274 Ицалкаранџи
JP 274 Ібаракі; Ибараки
AF 273 Герат; Херат
CU 273 Гуантанама; Гуантанамо
RU 273 Налшык; Нальчик
PH 273 Багио
BR 273 Петрополис; Петрополіс
DE 272 Висбаден; Вісбаден; Вісбадэн
CO 272 Монтерия
SI *!272 Љубљана; Люблян; Любляна; Любляна ош; Люблꙗна
ID 271 Тасикмалая
IN 271 Биджапур; Биџапур
US 271 Орландо
CN 271 Линьи; Линји
GB 270 Дарби; Дерби; Дербі; Дэрбі
DE 270 Минстер; Мюнстер; Мюнстэр
DE 270 Гелзенкирхен; Гельзенкирхен; Гельзенкірхен
KR 268 Могпхо
NA *268 Виндхук; Віндгук; Віндхук
CD 267 Чикапа
JP 267 Токусима
IL !267 Хайфа; Хајфа
RU 267 Стерлитамак; Стерлитамак балһсн; Стерлітамак; Стэрлітамак; Стәрлетамак; Стәрлетамаҡ
ES 266 Ашямпла; Эшампле
BD 266 Багерхат
CN 266 Вуџоу; Учжоу
US 266 Чула Виста; Чула-Віста
IN 265 Аиджал; Аїджал; Ајзол
DE !265 Аахен; Ахен
AZ 265 Сумгаит
RU 265 Петразаводск; Петрозаводск; Петрозаводськ; Петроской; Петроской ош
NG 265 Умуахия; Умуахія
MX 264 Уруапан; Уруапан дел Прогресо
US 264 Џерзи Сити; Џерси Сити; Джерсей Сити; Джерси-Сити; Джерсі-Сіті; Джърси Сити; Джэрсі-Сіці
CN 264 Миенян; Мяньян; Мјенјанг
TR 264 Сивас; Сівас
ZA 262 Вітбанк; Эмалахлени; Эмалахлені
KZ !262 Актобе; Актюбинск; Ақтөбе
AR 262 Парана
DE 262 Менхенгладбах; Мьонхенгладбах
CA 262 Маркам; Маркем; Маркъм
IN 261 Девас
CO 261 Синселехо
CN 261 Тонляо хот; Тунгљао; Тунляо
BR 261 Убераба
US 261 Чандлер; Чандлър
US 260 Форт Вејн; Форт Уейн; Форт-Вейн; Форт-Уэйн
GB !260 Плимут; Плимът; Плімут
IN 260 Баранагар
CN 260 Карамай; Карамай хот; Карамај
CN 260 Арал; Аральское
KE 260 Накуру
DE 259 Аугзбург; Аугсбург; Аўгсбург
JP 259 Хирацука; Хірацука; Ҳиратсука
CN 259 Ђуђанг; Дзюдзян; Цзюцзян
CN 259 Цзинин
CO 259 Попаян
YE !258 Аль-Мукалла
US 258 Бафало; Баффало; Буфала; Буфало; Буффало; Бъфало
GB 258 Лутон; Лутън
VE 258 Кумана
BR 258 Рио Бранко; Риу-Бранку; Ріу-Бранку
US 258 Дарам; Дарем; Дарэм; Дърам
BR 257 Каскавел
ES 257 Оспиталет-де-Льобрегат
NG 257 Ондо
MZ 257 Шимойо
US 257 Ервайн; Ервајн; Ирвайн; Ирвин; Ървайн
FI !257 Еспо; Еспоо; Эспоо
MX 257 Лос Мочис
RU 257 Братск; Братськ; Брацк
MX 257 Пачука; Пачука де Сото
TR 256 Тарс; Тарсус
US 255 Ларедо
IR 255 Сари; Сарі; Сорӣ
IN 255 Дург
UA 255 Ровно; Роўна; Рівне
MX !255 Оаксака де Хуарез; Оахака; Оахака де Хуарес
CN 255 Турпан; Турфан
CN 255 Хеце; Хэцзэ
JP 255 Ямагата
ID 254 Чиребон
BR 254 Ново Амбурго; Нову-Амбургу
BD 254 Кокс-Базар
PL !254 Гдиня; Гдиња; Гдыня
BR 253 Витория-да-Конкиста; Виторија да Конкиста
CL 253 Талкауано; Талькауана; Талькауано
ZA 253 Ричардс Беј; Ричардс-Бей
GB 253 Вулвергемптон; Вулверхемптон; Улвърхамптън
SD !253 Эль-Фашир
ET !252 Диредавы
CN 252 Суејхуа; Суйхуа
BR 252 Баруери; Баруері; Баруэри
IR 252 Боруджерд
DE 252 Аймсбюттель; Ајмсбител
CN 252 Люпаньшуй
BR 252 Таубате
CN 252 Наньян; Нанјанг
PH 251 Сан Фернандо
TZ 251 Марагора; Морогоро
BR 251 Говернадор Валадарес; Говернадор Валадарис
IN 251 Тирупати; Тірупаті
ID 251 Банда Ачех
CU 251 Санта Клара
NG 250 Гомбе
DE 250 Алтона; Альтона
IN 250 Авади
BR 250 Прайя-Гранди; Прая-Гранди; Прая-Гранді; Праја Гранде
HT 250 Пор-де-Пе
CL 250 Сан-Бернардо
PT 250 Порто; Порту
BR 250 Волта Редонда; Волта-Рэдонда
UA 249 Єлизаветград; Єлисавет; Елисаветград; Зиновьевск; Зінов'євськ; Кирово; Кировоград; Кропивницкий; Кропивницький; Кіраваград; Кірово; Кіровоград
BR 249 Санта Марија; Санта-Мария
US 249 Лаббок; Лабок; Лъбък
US 249 Мадисон; Мадисън; Мадысан; Медисон; Медісон; Мэдисон
MX 249 Тевакан; Теуакан
JP 249 Фукуй
UA 249 Днепродзержинск; Дніпродзержинськ; Кам'янське; Каменское
FR !248 Манпелье; Монпелие; Монпелье; Монпельє; Монпелје; Монпеље
PL 248 Чанстахова; Ченстохова
UZ !248 Бухар; Бухара; Бухоро; Бұхара
US 248 Гилберт; Гилбърт; Гілберт
IN 247 Сагар
TH 247 Удон Тани; Удонтхани
DE 247 Кемниц; Хемниц; Хемніц
RU 247 Орск; Орски; Орськ
ZA 247 Фандербајпарк; Фандербейлпарк
VE 247 Сан Кристобал; Сан-Кристобаль; Сан-Крыстобаль; Сан-Крістобаль
US 246 Норфалк; Норфок; Норфолк
GB !246 Саутгемптон; Саутхамптън; Саутхемптон; Саўтгемптан
ES 246 А Коруња; А-Корунья; Коруња; Ла Коруня; Ла-Карунья; Ла-Корунья
JP 246 Симоносеки; Сіманасекі; Сімоносекі; Шимоносеки
PE !246 Хулијака; Хульяка
CN 245 Цзиань
IR 245 Горган; Гургон
RU 245 Нижневартовск; Нижньовартовськ; Нижњевартовск; Ніжнявартаўск; Түбән Варта
DE 245 Брауншвайг; Брауншвајг; Брауншвейг; Браўншвейг
CN 245 Хеби; Хэби
MM 244 Пегу
AR 244 Мерло
TR 244 Трабзон; Трапезунт
TR 244 Маниса
US 244 Луивил; Луисвил; Луисвилл; Луйзвилл; Луісвіл; Луїсвілл
BR 244 Санта Лузија; Санта-Лузия; Санта-Лусия
KR 243 Кунсан
KR 243 Вонджу
AE 243 Мусаффа
RU 243 Ангарск; Ангарськ
RU 243 Марьино
IN 243 Бхатинда
SY !243 Дайр-эз-Заур; Дейр ез-Зор; Дейр-эз-Зор
SO 242 Бербера; Бербера қаласы
CA 242 Гатино; Гатіно
CN 242 Јибин; Ибин; Ибинь
AR 242 Неукен; Неўкен
PH !242 Таклобан; Таклопан
RU 242 Новоросијск; Новороссийск
US 241 Рено; Рино; Рэно
EG !241 Асуан
US 241 Винстон-Салем; Винстон-Сейлем; Винстон-Сејлем; Уинстон-Сейлем; Уинстън-Сейлъм
JP 241 Такасаки; Такасакі
IN 240 Анантапур; Анантапуре
CO !240 Буенавентура; Буэнавентура
AZ 240 Ленкорань; Лянкяран
US 240 Глендейл; Глендејл; Глендэйл
JP 240 Фуджи; Фудзи; Фудзі; Фуџи; Фуҷи; Фүжи
RU 240 Химки; Химки балһсн; Хімки; Хімкі
GB 239 Блакпул; Блекпул; Блэкпул
BR 239 Граватаи
JP 238 Куруме
TR 238 Баликесир; Баликесір; Балъкесир; Балыкесир; Балыкесір; Балықесир
CL 238 Темуко
DE 238 Крефелд; Крефельд; Крэфельд
OM 238 Эс-Сиб
DK 238 Орхус
JP 237 Сасеба; Сасебо
PH 237 Батангас
SA 237 Аль-Джубайль
MM 237 Бассейн; Пантейн; Патейн
ID 237 Тегал
US 237 Хайалиа; Хаялия; Хаяліа; Хајалија
BD 237 Силхет; Сілет
US 237 Гарланд; Гарленд; Гирлянда; Ґарланд
US 237 Скотсдейл; Скотсдејл; Скоттсдейл
US 237 Ірвінг; Ервинг; Ирвинг; Ървинг
SK 237 Кошице; Кошыцы; Кошіцї
UA 236 Чарнаўцы; Чернивци; Черновци; Черновцы; Чернівці; Чернівцї
PK 236 Дера Гази Хан
MX 236 Коацакоалкос; Коацакоалькос
PK 236 Сахивал; Сахівал
UA 236 Тернополь; Тернопіль
ES 236 Витория; Витория-Гастейс
RU 236 Дьокуускай; Якутск
US 235 Чесапийк; Чесапик; Чесапік
BR 235 Каруару
BR 235 Боа-Виста
ID 235 Кедири
GY *235 Џорџтаун; Джорджтаун; Джорджтаўн; Жоржтаун
IN 235 Рамагундам
TM 235 Туркменабад; Туркменабат; Түркменабат
US 235 Норт-Лас-Вегас; Северен Лас Вегас; Северни Лас Вегас
ES !234 Гранада; Гренада
RU 234 Анат Кама; Нижнекамск; Нижньокамськ; Нижњекамск; Ніжнякамск; Түбән Кама
BJ *234 Порта-Нова; Порто Ново
DE 234 Галле; Хале
CA 234 Китченер; Киченер; Кітчэнер; Кіченер
ZA 233 Центурион
DE 233 Хамбург-Мите
RU 233 Дзержинск; Дзержинськ; Дзяржынск
DE 233 Киль; Кіль
CN 233 Линфен; Линьфынь; Линьфэнь
US 232 Фремонт; Фримонт
CD 232 Бени
FR !232 Бардо; Бордо
JP 232 Тигасаки; Тіґасакі; Чигасаки
BE !231 Гент
CM 231 Нгаундере
RU 230 Сиктивкар; Сыктывкар; Сыктывкар балһсн; Сыктыўкар; Усть-Сысольск
ES 230 Елче; Ельче; Эльч; Эльче
UZ !230 Нукус; Нүкіс
AR 230 Килмес; Кильмес; Кільмес
EG 230 Хелуан
GB 230 Милтон-Кинс; Мілтон-Кінз
DE 230 Магдебург; Магдэбург
BR 230 Риу-Верди
LB 229 Триполи; Триполі; Трыпалі
IN 229 Батарпур; Бхаратпур
CA 229 Лангёй; Лонгеј; Лонгьой; Лонгёй
JP 229 Атсуги; Ацуги; Ацуґі
ZA 229 Ейтенхахе; Эйтенхахе; Ютънхах
RO 229 Плоещ
PH 229 Лусена
BR 229 Ипатинга
US 229 Батан-Руж; Батон Руж; Батън Руж
VN 228 Жаћ Жја; Ратьзя; Рацьзя
FR !228 Лилль; Лілль; Ліль
MY 228 Мири
GB 228 Лондонска општина Бексли
BR 228 Сумаре
EG 228 Даманхур
BS *228 Насау; Нассау
PY 228 Сан Лорензо; Сан-Лоренсо
CL 227 Ікіке; Икике
UA 227 Керменчӳк; Кирмәнчек; Крамянчуг; Кременчуг; Кременчук
IN 227 Пондишери; Пондішері
PL 227 Сосновец
EG 227 Эль-Минья
RU 227 Старий Оскол; Старый Оскол
CN 227 Љаоченг; Ляочэн
NG 227 Гусау
DE 227 Нойштадт
PL 227 Радам; Радом
IR 226 Сабзевар; Сабзивор; Себзевар
AO 226 Вилояти Ҳвамбо; Уамбо; Хуамбо
RU 226 Грозни; Грозный; Джовхар-ГӀала; Джохар; Джохаргала; Соьлж-ГІала; Соьлжа-ГІала; Соьлжа-ГӀала
AU 226 Џилонг; Джелонг; Джилонг; Желон
IN 226 Райчур
CN 226 Хуанган
NG 226 Муби
CD !225 Букаву
US 225 Лексингтон; Лексингтън
BR 225 Жуазеиро до Норте; Жуазейру-ду-Норти
BD 225 Майменсингх
IN 225 Карнал
TZ 225 Танга
BO *225 Иёлоти Сукре; Сукре; Сукрэ
MZ 225 Город-де-Накала
IL !225 Ашдод
ES !224 Аўеда; Овиедо; Овиједо; Овьедо; Овєдо
SR *224 Парамарибо; Парамарыба; Парамарібо
TR 224 Адияман; Адијаман; Адъяман; Адыяман
IN 224 Аррах
PK 224 Окара
CN 224 Тунгчуан; Тунчуань
IN !224 Импхал
IR 223 Наджафабад
US 223 Парадайз; Парадайс; Парадајс
UZ 223 Карши; Каршы; Карші; Харш хот; Қарсы
PH 223 Пуерто Принсеса; Пуэрто-Принсеса
ES 222 Санта Круз де Тенерифе; Санта Крус де Тенерифе; Санта-Крус-де-Тенеріфе; Санта-Крус-дэ-Тэнэрыфэ
KP 222 Хэджу
AT 222 Грац
BR 222 Эмба
AR 221 Формоза; Формоса
RU 221 Шахти; Шахты
RU 221 Благавешчанск; Благовешенск; Благовешченск; Благовещенск; Благовещенск шаары; Благовєщенськ; Благовјешченск
BA !221 Баня Лука; Банꙗ Лоука; Бања Лука
IR 221 Нишапур; Нишопур
BY 221 Бабруйск; Бобруйск
IL 220 Ришон-ле-Цион
MX 220 Кампече
US 220 Ричмонд; Ричмънд; Рычманд
IN 220 Мирзапур
IT 220 Месина; Мессина
LK 220 Дехивала-Маунт-Лавиния; Дехівала-Маунт-Лавінія
JP 220 Такарадзука; Такаразука
IN 220 Харагпур
IN 220 Дханбад
IN 220 Тханджавур
ES 220 Бадалона
DE 219 Обергаузен; Оберхаузен
TH 219 Чонбури
IT !219 Верона
RU 219 Прокопьевск
KE !218 Елдорет; Элдорет
CN 218 Ухай; Үхай хот
CM 218 Бертуа
BR 218 Императриз; Императрис
IN 218 Амарнатх
MY 218 Тайпин
MY 217 Алор Стар; Алор-Сетар
BR 217 Коломбо; Коломбу
RU 217 Рибинск; Рибінськ; Рыбинск; Рыбінск
AU 217 Гобарт; Хобарт; Хоубарт
PH 217 Санта-Роса
KE !216 Кисуму; Кісуму
US 216 Сан Бернандино; Сан Бернардино
PH 216 Имус
RU 216 Выхино-Жулебино
DE 216 Фрайбург; Фрайбург-им-Брайсгау; Фрајбург
GB 216 Нортгемптон; Нортхамптън; Нортхемптон
RU 216 Зеленоград
PK 216 Мирпур Хас
CI 216 Далоа
ET 216 Мекеле; Мэкэле
RU 215 Бийск; Бійськ
CL 215 Кансепсьён; Консепсион; Консепсьйон; Консепсьон; Консепшон
RS !215 Нови Сад; Нови-Сад хот; Новий Сад; Новъ Садъ; Нові-Сад
CN 215 Цзиньчжоу
MX 215 Монклова
MX 215 Ла-Пас
RU 215 Велики Новгород; Великий Новгород; Новгород; Новъ Градъ; Новъградъ
NG 215 Овери; Оверри
RU 215 Центральный
UA 214 Луцк; Луцьк
NO !214 Берген
RO 214 Браила
CN 213 Гуангјуен; Гуанъюань
IR 213 Букан
US 213 Спакан; Спокан; Спокен
GB 213 Норвіч; Норидж; Норич
BR 213 Жакареи
CL 213 Ранкагуа
PL 213 Мокотув
MX 213 Ногалес
US 212 Бермингхам; Бирмингам; Бирмингем; Бірмінгем
PH 212 Липа
BR 212 Марилия; Марилија; Марилья
DE 212 Либек; Любек
MY 212 Сепанг
ES 212 Картагена; Картагина; Картахена
US 211 Модесто
TR 211 Кирикале; Кириккале; Къръккале; Кырыкале; Кырыккале
CN 211 Хайлар
ES 211 Террасса
SA 211 Абга; Абха
LY !211 Тархуны
EG 211 Идку
JP 211 Матсумото; Мацумото
CN 210 Далян
VN 210 Куинён
US 210 Де Мойн; Де Мојн; Дэ-Мойн; Дэс Мойнс
IN 210 Пали
BD 210 Богра
KZ !210 Костанай; Кустанай; Кустанај; Қостанай
TR !210 Антакия; Антакья; Антиохия; Антиохија
US 210 Рочестер; Рочестър
KR 210 Чхунчхон; Чүньчонь
VN 210 Вунгтау
NL !210 Айндховен; Ајндховен; Ейндговен; Эйндховен; Эйндховен хот
KP 210 Канге
BR 210 Президенте Пруденте; Президенти-Пруденти; Презіденті-Пруденті
CN 209 Санминг; Саньмин
EG 209 Согаґ; Сохаг
FR !209 Ренн
BR 209 Сан-Леополду; Сао Леополдо
TH 209 Накхонратчасима
PL 209 Торун; Торунь; Торуњ
BO 209 Оруро
PL 209 Келце; Кельце; Кельцы; Кјелце; Кјељце
IN 208 Рева
DO 208 Ла-Романа
BW *208 Габаронэ; Габороне
CN 208 Ханга
US 208 Такома; Такоума
AO 208 Лобито; Лобиту; Лобіту
NZ 208 Норт-Шор
IR 208 Серҷон; Сирджан
US 208 Арлингтон
ES 208 Херез де ла Фронтера; Херес де ла Фронтера; Херэс-дэ-ла-Франтэра
US 207 Фонтана
US 207 Окснард
JP 207 Касукабе
RO 207 Арадзя; Велики Варадин; Орадя; Орадя хот
DZ 207 Анаба; Аннаба; Аннаба қаласы
ES 206 Мосталес; Мостолес
MG 206 Тоамасина; Туамасина; Туамасіна
BR 206 Итабуна
JP 206 Кисивада
CN 205 Сучжоу
BR 205 Сан-Карлос; Сан-Карлус; Сао Карлос
AT 205 Линц; Лінц
ES 205 Алкала де Енарес; Алькала-де-Енарес; Алькала-де-Энарес; Алькала-дэ-Энарэс
JP 204 Нумадзу; Нумазу; Нүмазү
UA !204 Івано-Франківськ; Ивано-Франковск
US 204 Морено Вали; Морено-Валли; Морено-Валлі
IN 204 Секундерабад
JP 204 Џоецу; Дзьоецу; Дзёэцу; Йоецу; Ҷоетсу
HU 204 Дебрецен; Дебрецин
IN 204 Бидар; Бідар
IT !204 Падова; Падуа; Падуя
CU 204 Викторија де Лас Тунас; Лас-Тунас; Тунас
BR 204 Ортоландия
PR 203 Баямон; Бајамон
CN 203 Дацин; Дацын; Дачин
MX 203 Пуерто Валярта; Пуэрто-Вальярта
IN 203 Агартала
DE 203 Ерфурт; Эрфурт
IN 203 Мангер
CM 203 Едеа; Эдеа
RU 203 Василеостровский; Васильевский остров
JP 203 Одавара
TR 203 Асманіе; Османие; Османије; Османіє
CA 203 Бернаби; Бернабі; Бърнаби; Бөрнаби
IR 203 Баболь
FI !203 Тампере; Тамперэ
MX 203 Тапачула; Тапачуле
TR 203 Чарлу; Чорлу
DE 203 Харбург
CN 202 Линься
BD 202 Барисал
BR 202 Мосоро
RU 202 Псков; Псков ош; Пскоў
US 202 Файетвил; Фейетвилл; Феєтвіль; Фејетвил
CN 202 Јунченг; Юньчэн
LY 202 Аль-Хумс; Хомс; Хумс
US 202 Гантінґтон-Біч; Хантингтон Бич; Хънтингтън Бийч
PK 202 Чиниот
IN 202 Чапра; Чхапра
BR 201 Сете Лагоас; Сети-Лагоас
CL 201 Ла Пинтана
US 201 Іонкерс; Јонкерс; Йонкерс; Йонкърс
US 201 Глендейл; Глендејл; Глендэйл; Ґлендейл
TH !201 Чианг-Май
KZ 201 Петропавел; Петропавл; Петропавловск; Петропавловськ
VE 201 Кабимас
IN 201 Диндигул; Диндуккал
US 201 Аврора
US 201 Мантгомеры; Монтгомери; Монтгомері; Монтгомъри
US 201 Коламбус; Колумбус; Кълъмбъс
CY *!200 Лефкоша; Никозия; Никозија; Никоси; Никосий; Никосия; Никосия ош; Нікасія; Нікосія
EC 200 Санто-Доминго-де-лос-Колорадос
AF 200 Джелалабад
BE !200 Шарлероа; Шарлеруа; Шарлроа
NP 200 Покхара
RU 200 Северный
KZ 200 Орал; Уралск; Уральск; Уральськ; Җаек
IN 200 Панчкула
NL 200 Тилбург; Тілбург; Цілбург
RU 200 Балакова; Балаково; Балаково балһсн
RU 200 Армавир; Армавир балһсн; Армавір
IR 199 Амоль
UA 199 Белая Царква; Белая Церковь; Била Церква; Біла Церква
GB 199 Дадли; Дадлі; Дъдли
DE 199 Хаген
CA 199 Саскатун
PL 199 Гливице; Глівіце; Глівіцы; Гљивице
CN 199 Санҗи; Чанцзи
PH 199 Малолос
US 199 Амарилло; Амарило
IN 199 Буландшар; Буландшахр; Буландшахре
PY 199 Капијата
ES !198 Памплона
IN 198 Пурния; Пурнија
CN 198 Кайюань
DE !198 Ростак; Росток; Рошток; Рощок
MY 198 Сибу
EC 198 Мачала
US 198 Литл Рок; Литъл Рок; Літл-Рок
IN 198 Хоспет
ES 198 Фуенлабрада; Фуэнлабрада
US 198 Акрон; Акрън; Экрон
CL 197 Талка; Талька
IN 197 Гургаон; Ґурґаон
MX 197 Сиудад Мадеро; Сьюдад-Мадеро
US 197 Шревепорт; Шривпорт
VN 197 Далат
IR 197 Бирдженд; Бӣрҷанд
CI 197 Сан-Педро
LA *!197 Вентян; Венцьян; Виентијан; Виентян; Вијентијан; Вьентьян; Вєнтьян
GB !197 Абердзін; Абердин; Абърдийн
JP 197 Куре
TR 197 Измит
FR !197 Реймс; Ремс; Рэймс
EH 196 Ел Ајун; Эль-Аюн
BR 196 Палмас
BR 196 Парауапебас
AU 196 Таунсвил; Таунсвилл; Таунсвіль
IN 196 Самбал
BR 196 Американа
RU 196 Энгельс
IN 196 Гандинагар
BG 196 Бургас; Бургас хот; Пѷргъ
JP 195 Нагаока; Наґаока
VE 195 Коро; Коро шаары; Санта-Ана-де-Коро
US 195 Гранд Рапидс; Гранд-Рапідс; Гренд-Репідс
ID 195 Кендари
BR 195 Петролина
CI *!195 Јамусукро; Ямусукра; Ямусукро; Ямусукро хот
DE 195 Касел; Касель; Кассель
RU 194 Северадзвінск; Северодвинск; Сєверодвінськ
US 194 Мобајл; Мобил; Мобіл
GB !194 Портсмут; Портсмът
NG 194 Ннюви
BR 194 Дивинополис
JP 194 Ітамі; Итами
VN 193 Намдинь
JP 193 Уджі; Удзи
US !193 Солт Лейк Сити; Солт Лејк Сити; Солт-Лейк-Сіті; Солт-Лэйк-Сіці
CU 193 Баямо
ID 192 Танджунгпинанг
GB 192 Њукасл на Тајну; Ньюкасл; Ньюкасл-апан-Тайн; Ньюкасл-апон-Тайн; Нюкасъл ъпон Тайн
LT 192 Клаипеда; Клайпеда; Клајпеда
PL 192 Забже; Забжэ
IR 192 Боджнурд
VE 192 Гуатире; Гуатіре
CN 192 Хумэнь
DZ 192 Сиди Бел Абес; Сиди-Бель-Аббес; Сиди-Бель-Аббес қаласы; Сіды-Бель-Абес; Сіді-Бель-Аббес
TH 192 Хат Јаи; Хатъяй
JP 191 Судзука; Сузука
NE !191 Зиндер; Зіндер; Зіндэр
CO 191 Барранкабермеха
RU 191 Златавуст; Златоуст
PH 191 Ормок
US 191 Гантсвілл; Хантсвил; Хантсвилл; Хънтсвил
CN 191 Цзоучен; Цзоучэн
IE 190 Корк
IQ 190 Фалуджа; Фалуџа
FI 190 Ванта; Вантаа
JP 190 Кофе; Кофу
ZA 190 Паарл
US 190 Талахаси; Талахасі; Таллахасси; Таллахассі
US 189 Санрайз-Мэнер; Санрајз Мејнор
RU 189 Сызрань
PL 189 Битом; Бытом
CD 189 Мвене-Диту
BR 189 Сантарем; Сантарен
ZM 189 Кабве; Кабвэ; Кабуе
MZ 189 Келимане; Келімане; Келіманэ
AR 189 Катамарка; Сан Фернандо дел Вале де Катамарка; Сан-Фернандо-дель-Вайє-де-Катамарка; Сан-Фернандо-дель-Валье-де-Катамарка
ES 189 Алмерия; Алмерија; Альмери; Альмерия; Альмерыя; Альмерія
BR 189 Камасари
ID 189 Лабуанбаджо
ID 189 Сибинонге
CU 189 Бойерос
CN 189 Байинь
BR 188 Рио-Гранде
US 188 Гранд Прери; Гранд-Прері
MA 188 Мохаммедия
GB 188 Саттон
UZ 187 Коканд
RU 187 Камчаткатааҕы Петропавловскай; Петрапаўлаўск-Камчацкі; Петропавловск Камчатски; Петропавловск-Камчатский; Петропавловськ-Камчатський
IT !187 Триест; Трст; Трыест; Трієст
BR 187 Кашуэйру-ди-Итапемирин
CD 187 Киквит; Киквите; Кіквіт
CU 187 Пинар дел Рио; Пинар-дель-Рио
BD 187 Пабне
CU 187 Сьенфуэгас; Сьенфуэгос; Сьєнфуегос; Сјенфуегос
IL !187 Беер Шева; Бершева; Беэр-Шева; Биршеба
US 187 Оверланд Парк; Оверленд-Парк; Оувърлънд Парк
JP 186 Хитати; Хитачи; Хітаті; Ҳитачи
MG 186 Анцирабе
IN 186 Хардвар; Харидвар; Харідвар
ES 186 Леганес
SD 186 Ед Дамазин
CL 186 Арика; Аріка
FR !186 Гавр; Гаўр; Хавър
GB 186 Свиндон; Свіндон; Суиндон; Суиндън
IN 186 Синграули
CA 186 Ричмонд Хил; Ричмонд-Гілл; Ричмонд-Хилл
ES 185 Сан-Себастьян
DE 185 Гамм; Хамм
US 185 Ноксвил; Ноксвилл; Ноксвілл
LK 185 Моратува
TR 185 Кутахја; Кютахия; Кютахья; Кютахя; Кӱтахья
DE !185 Майнц; Мајнц
IT 185 Бреша; Брешиа
US 185 Вустер; Вустэр; Уорсестэр; Устър
ZW 184 Мутаре; Мутарэ
CD !184 Мбандака
CN 184 Цюаньчжоу
AR 184 Сан Луис; Сан-Луїс
CH !184 Женева; Жэнева
US 184 Браунсвил; Браунсвилл
CN 184 Байшань
CN 184 Цзаочжуан
JP 184 Кусиро; Кусіро; Куширо
TR 183 Чарум; Чорум
NP 183 Лалитпур
EC 183 Манта
ID 183 Лембанге
IN 183 Кандва
ES !183 Сантандер; Сантандэр
BE !183 Лиеж; Лијеж; Льеж; Льєж
JP 183 Сакура
RU 183 Каменск-Уральский
BR 182 Итабораи
DZ 182 Блида; Бліда
US 182 Ньюпорт-Ньюс
US 182 Санта Кларита; Санта-Кларіта
NP 182 Биратнагар
CA 182 Бари; Барри; Беррі
MM 182 Моунъюа
CA 182 Ричмонд; Ричмънд; Річмонд
IT 182 Прато
IN 182 Сирса
CN 181 Анда
DE 181 Саарбрукен; Саарбрюкен; Саарбрюккен; Сарбрикен
CN 181 Шанцю
NL !181 Вилояти Гронинген; Гронинген; Гронінген
IT 181 Таранто
MY 181 Малакка
IN 181 Чанданнагар; Чанданнаґар
KR 181 Каннын
IN 181 Бахарампур
TZ *!181 Дадома; Додома
GB 181 Кроули
CD !180 Матади; Матады; Матаді
ES 180 Кастельон-де-ла-Плана; Кастељон де ла Плана
RU 180 Ясенево
CA 180 Непин
KZ !180 Атирау; Атърау; Атырау
KR 180 Янджу
BR 180 Индаятуба
IR 180 Варамин
BR 180 Пасу-Фунду
CN 179 Сяньнин
CN 179 Корла; Корла балһсн; Хорол хот
PH !179 Котабато
RU 179 Подольск
IN 179 Визианагарам; Визијанагарам
US 179 Провиденс; Провидънс; Провіденс; Провідэнс
CN 179 Юаньлинь
CN 179 Чэньчжоу
ES 179 Бургас; Бургос
ZA 179 Клерксдорп
DZ 179 Тиарет; Тіарет
PT 179 Амадора
GB 179 Іпсвіч; Ипсвич; Ипсуич
JP 179 Митака
NG 179 Саки
DZ 179 Шлеф
US 179 Форт Лодердејл; Форт Лодърдейл; Форт-Лодердейл
JP 178 Андзьо; Андзё; Анџо; Анҷо
US 178 Спринг Вали; Спринг-Вэлли
GE !178 Кутаиси; Кутаїсі
CN 178 Дзинджоу; Цзинчжоу
MM !178 Акьяб; Ситуэ; Сітуе
SY 178 Ар-Ракка
MM 177 Мейтхила
IN 177 Веллор; Веллуру; Велуру
IN 177 Хугли
IN 177 Алаппужа
SV 177 Санта Ана
US 177 Чатануга; Чаттануга; Чаттануґа
PL 177 Белско-Бяла; Бельско-Бяла; Бельсько-Бяла; Бјелско-Бјала
RU 176 Јужно-Сахалинск; Южна-Сахалінск; Южно-Сахалинск; Южно-Сахалінськ; Южносахалинск
HR 176 Сплит; Спліт
FR 176 Сент Етиен; Сент Етјен; Сент-Етьєн; Сент-Этьен; Сент-Эцьен
CA 176 Реджайна; Реџајна; Риджайна; Рэджайна
SN 176 Сен-Луи; Сен-Луі; Сен-Луї; Сенегалын Сен-Луи
FI 176 Турку
US 176 Темпе; Темпи; Темпі
US 176 Оушансајд; Оушенсайд; Оушънсайд
IR 176 Сава
GB 175 Виган; Віган; Уиган; Уигън
US 175 Гарден Гров; Гарден Гроув; Гардън Гроув
MW 175 Мзузу
TR 175 Сивереке
US 175 Ранчо Кукаманга; Ранчо Кукамонга; Ранчо-Кукамонґа
US 175 Кейп Коръл; Кейп-Корал; Кејп Корал
JP 175 Хиросаки; Хиросаки қаласы; Хіросакі; Ҳиросаки
US 175 Санта Роза; Санта Роса
PH 175 Наги
JP 175 Томакомаи; Томакомай; Томакомај
IN 174 Патханкот
JP 174 Хадано; Ҳадано
CN 174 Бочжоу
VE 174 Пуерто Кабелло; Пуерто-Кабельйо; Пуэрто-Кабельо
JP 174 Обихиро; Обиҳиро; Обіхіро
UA 174 Краматорск; Краматорськ
IN 174 Шимла; Шімла
GB 173 Кройдън
MM 173 Мьей
PS 173 Хан-Юнис
GQ 173 Бата
ZA 173 Мидранд
IN 173 Онголе
US 173 Ванкувер; Ванкувър
HU 173 Мишколц; Мишкольц; Мішкольц
TR 172 Испарта; Ъспарта; Ыспарта
CN 172 Вејнан; Вэйнань
GB 172 Волсол; Уолсол; Уолсолл
DE 172 Герне; Херне; Хернэ
RU 172 Люблино
GB 172 Мансфийлд; Менсфилд; Менсфілд; Мэнсфилд
PL 172 Ольштын
JP 172 Хино; Хіно; Ҳино
IL !172 Нетания; Нетанья; Нетаня; Нетанія; Нетанја
CN 172 Наньпин
NG 172 Бида
US 172 Сиукс Фолс; Су Фолс
XK !171 Призрен; Приꙁрѣнь; Прізрен
CN 171 Донлин
RO 171 Бакъу; Бакэу
GB !171 Оксфард; Оксфорд; Оқсфорд
US 171 Пеори; Пеория; Пиорија; Піорія
US 171 Онтарио; Онтаріо; Онтэрио
DE 171 Мюльхайм-на-Руре
IN 171 Пури
US 171 Џексон; Джаксън; Джексон; Джэксан; Жэксон; Сити оф Джексон
KZ 171 Темиртау; Теміртау
PK 171 Джейкобабад
IN 171 Кхаммам
CD !170 Увира
EC 170 Партаўеха; Портовьехо
JP 170 Такаока
BR 170 Арасатуба
CN 170 Фуян
ES 170 Албасете; Альбасете; Альбасетэ
IN 170 Джаунпур
MX 169 Сьюдад-дель-Кармен
IT 169 Реджо-ди-Калабрия
LK !169 Джафна
RO 169 Арад
ET !169 Бахир Дар; Бахр-Дар
BY 169 Баранавічы; Барановичи
FR 169 Тулон
PS 169 Джабалия
BR 168 Араракуара
FR !168 Анже; Анжэ
GR 168 Патра
ES 168 Алкоркон; Алькаркон; Алькоркон
UZ 168 Чирчик; Чирчиқ
CN 168 Цзинмэнь
RU 168 Березники; Березњики; Бярэзнікі; Кыдззакар
NG 168 Авка
RU 168 Валгадонск; Волгодонск; Волгодонск балһсн; Волгодонськ
NL 168 Бреда; Бреда хот; Брэда
RO 168 Питещ
US 168 Галівуд; Голливуд; Голлівуд; Холивуд
RU 168 Мейәс; Миас; Миасс; Мияс; Мијас; Міас
CI 167 Корого
RU 167 Абакан; Абакан шаары; Ағбан
MG 167 Фианаранцуа; Фіанаранцуа
ES 167 Хетафе; Хетафэ
EG 167 Бенха
RU 167 Новачаркаск; Новочеркаск; Новочеркасск; Новочеркаськ
US 167 Елк Гроув; Елк-Ґроув; Элк-Гров
US 167 Спрингфийлд; Спрингфилд; Спрингфілд
US 167 Пемброк-Пайнс; Пемброук Пайнс; Пембрук Пајнс
CN 167 Фулин
TM 167 Дашагуз; Дашогуз
IN 166 Фатехпур
DE 166 Аснабрук; Оснабрик; Оснабрюк
MA 166 Бени-Меллаль
JP 166 Камакура
SA 166 Ель-Хубар; Эль-Хубар; Әл-Хубар
IL 166 Холон
CN 166 Шаньвэй
CA 166 Оквил; Оквилл; Оквілл
CO 166 Тулуа
GB 165 Ворингтон; Уоррингтон
IR !165 Бушер; Бушир; Бӯшеҳр; Бӯшиҳр
JP 165 Сага; Сага Япония
PK 165 Музафаргарх; Музаффаргар; Музаффаргарх
HU 165 Сегед
IN 165 Лоне
BR 165 Лажис
US 165 Салем; Сейлем; Сейлъм; Сејлем
CH !164 Базел; Базель; Базель хот
BA 164 Зеница; Зениця
CA 164 Берлингтон; Берлінгтон
DE 164 Золинген; Золінген
UZ !164 Фарғона; Фергана
TZ 164 Кигома; Кигоме; Кігома
US 164 Корона
IN 164 Шивпури
CZ 164 Пилзен; Плзен; Плзењ; Пльзень; П’лзењ
RU 164 Назрань; Нана-Наьсаре
TN 164 Сусс
DZ 164 Беджая; Беџаја
BR 164 Барра-Манса
GB 164 Слау
VN 164 Винь; Вінь
BJ 164 Параку
GR 164 Пирей; Пирея; Пиреј; Пірей; Пірэй
IN 164 Адони
GB 164 Борнмут; Борнмът
LB !164 Сайда; Сидон; Сідон; Сїдѡнъ
NE 163 Маради
US 163 Јуџин; Юджийн; Юджин; Юджын; Юджін
GB 163 Питерборо; Пітерборо
CN 163 Тунчжоу
DE 163 Лудвигсхафен; Лудвигсхафен на Рајни; Людвигсхафен-на-Рейне; Людвіґсгафен-на-Рейні
OM 163 Салала
TR 163 Айдин; Айдън; Айдын; Ајдин
CO 163 Енвигадо; Энвигадо
US 163 Мак-Кинни; Мак-Кінні; Макини
IN 163 Самбалпур
DE 163 Леверкузен
DZ 163 Скикда; Скикда қаласы; Скікда
AR 163 Ла Риоха; Ла-Рыёха; Ла-Ріоха; Риоха
CD 163 Бома
IR 162 Махабад
BR 162 Дорадус
NG 162 Абуджа
BR 162 Крисиума
AF !162 Кундуз; Кундуз хот
IN 162 Бадаюн
CL 161 Кокимбо; Кокімбо
VN 161 Дык Тронг
US 161 Форт Колинс; Форт Коллинс; Форт-Коллінс
US 161 Ланкастер; Ланкастър
RU 161 Рубцовск; Рубцовськ; Рубцоўск; Рупцовск
JP 161 Саяма; Сајама
PE 161 Сульяна; Суљана
SS !161 Малакал; Малакаль
VN 161 Фантьет
RU 161 Митишчи; Митищі; Мытищи; Мытищи балһсн; Мыцішчы
JP 161 Каваниси; Каваниши; Каваніші; Кауаниши
PS !160 Халиль; Хеброн; Хеврон; Хеўрон; Әл-Халил
CN 160 Сяогань
SV 160 Мехиканос
MX 160 Саламанка
BR 160 Шапеко
MM 160 Таунджи; Таунџи
CL 160 Пуерто Монт; Пуерто-Монтт; Пуэрто-Монт
CN 160 Чапчал
TR 160 Іскендерун; Іскендэрун; Искендерун
JP 160 Ояма; Ојама
RU 160 Салават; Салават балһсн; Салауат
SN !160 Зигиншор
US 160 Кери; Кері; Кэри
JP 160 Асикага; Асікаґа; Ашикага
BD 159 Путхия
BO 159 Тариха; Таріха
DE 159 Олденбург; Ольденбург; Ольдэнбург; Өльдэнбург
RU 159 Хорошёво
RU 159 Бибирево
KR 159 Осан; Усань
IT 159 Модена
NL 159 Наймеген; Најмеген; Неймеген
IN 159 Куддалор; Куддалоре
FR !159 Гренобл; Гренобль; Гренобъл; Грэнобль
GB !158 Кеймбридж; Кембридж; Кембриџ; Кембриҷ; Кембрыдж; Кембрідж
PL !158 Жешов; Жешув; Жэшаў; Ряшів
US 158 Палмдейл; Палмдејл
BR 158 Баррейрас
US 158 Гейвард; Хейвард; Хейуърд; Хејвард
GB 158 Данкастэр; Донкастер; Донкастър
MX 158 Сан-Луис-Рио-Колорадо
RU 158 Гольяново
UA !158 Мелитополь; Мелітополь
BR 158 Собрал
RU 158 Адмиралтейский
CA 158 Большой Садбери; Велики Садбери; Садбері
AR 158 Сан Мигел
US 157 Салинас; Салінас
RU 157 Уссурийск
MD 157 Тираспол; Тирасполь; Тираспољ; Ціраспаль
TZ 157 Моши
PH 157 Толедо
ZA 157 Вестонария
JP 157 Матсуе; Мацуе; Мацуэ
JP 157 Хитатинака; Хитачинака
DZ 157 Сук-Ахрас
KH !157 Сиануквиль
HU 157 Печуј
BG 156 Роусє; Русе
TH 156 Лампанг
JP 156 Нагареяма; Нагарејама; Наґареяма
GQ *156 Малаба; Малабо
JP 156 Кумагая; Кумагаја; Кумаґая
GH 156 Тема
CN 156 Ичунь
BR 156 Итажаи
KR 156 Согвипхо
ES !156 Саламанка
RS 156 Земун
BR 155 Ильеус; Иљеус
KR 155 Кёнджу
MU *155 Порт Луи; Порт Луис; Порт-Луі; Порт-Луї
IN 155 Канчипурам
ZA 155 Мидделбург
MG 155 Махаджанга; Махадзанга
RU 155 Љуберци; Люберци; Люберцы; Люберці
CD !155 Бутембо
CL 155 Ла Серена; Серена
CN 154 Лэшань
US 154 Фриско; Фріско
EC 154 Амбата; Амбато
US 154 Спрингфийлд; Спрингфилд; Спрингфілд; Спрынгфілд
RU 154 Каўроў; Ковров
TR 154 Вираншехире
JP 154 Тотори; Тоттори; Тотторі
CN 154 Синьчжоу; Сіньджоў
CY !154 Лимасол; Лимасол шаары; Лімасол
ET !154 Гондар; Гондэр
US 154 Пасадена; Пасадина
IT 154 Ливорно
AR 154 Рио Кварто; Рио Куарто; Ріо-Кварто
GB 154 Јорк; Йорк
NL 154 Енсхеде; Энсхеде; Энсхедэ
BR 154 Ангра-дус-Рейс
US 154 Александри; Александрия; Александрија; Александрія
AT 153 Залцбург; Зальцбург; Иёлати Залтсбург; Салцбург
BR 153 Нова Фрибурго; Нова-Фрибургу
IN 153 Миднапор
US 153 Помона
PE 153 Чинча Алта; Чинча-Альта
AU 153 Кернс; Кэрнс
IN 153 Файзабад
IQ 153 Самава
TR 153 Ушак
UZ 153 Джизак; Джиззак; Жызак; Жызақ
NZ 153 Гамильтон; Гамільтан; Гамільтон; Хамилтон; Хамилтън
PR 153 Понсе
US 153 Лейквуд; Лейкуд; Лејквуд; Лэйквуд
CN 153 Вэйхай
IQ 153 Бакуба
DE 152 Нойс; Нојс
IN 152 Силчар
TR 152 Аксарай; Аксарај; Акъсарай; Ақсарай
CN 152 Дэян
CN 152 Ичунь
ES 152 Лагронья; Логроньйо; Логроньо; Логроњо
IN 152 Морена
RU 152 Строгино
VN 152 Баолок
RO 152 Сибиу; Сибињ; Сібіу
US 152 Санивејл; Саннивейл; Саннівейл; Сънивейл
CA 152 Абботсфорд; Аботсфорд
MY 152 Бинтулу
BR 152 Итапесерика-да-Серра
US 151 Ескондидо; Эскондидо
PK 151 Кохат
US 151 Канзас-Сити
CN 151 Цинъюань
MX 151 Четумал; Четумаль
IR !151 Саққиз; Секкез
AO 151 Бенгела
JP 151 Комаки; Комакі
BR 151 Гуарапуава
CN 151 Лоуди
ES 151 Ла-Лагуна
JP 151 Огаки; Оґакі
KH !150 Батамбанг; Батдамбан; Баттамбанг
BR 150 Парнамирин
TR 150 Кызылтепе
US 150 Астория
UZ 150 Ургенч
RU 150 Балашиха; Балашихе; Балашыха
GB 150 Глостер; Глостър; Глостэр
TL *150 Дили; Дили хот; Дылі; Ділі
KR 150 Кимчхон
DZ 150 Маскара
RU 150 Жулебино
BH *147 Манама
RE *137 Сен-Дени
ME *!136 Падгорыца; Подгоритса; Подгорица; Подгориця; Подъгорица
CW *125 Вилемстад; Виллемстад; Вілемстад; Віллемстад
CH *!122 Берн; Берн ош
IS *!119 Рейкиявик; Рейкьявик; Рейкявик; Рейкявік; Рејкјавик; Рэйкявік
LS *118 Масеру
CV *113 Прая; Праја
MV *104 Мале
BT *99 Тимбу; Тхимпху; Тхімпху
BB *99 Бриджтаун; Бриџтаун
NC *!93 Нумеа
MQ *90 Фор де Франс; Фор дьо Франс; Форт-де-Франс; Форт-дэ-Франс
FJ *77 Сува
LU *77 Луксембург; Люксембург; Лүксембург
SZ *76 Мбабане; Мбабанэ
BN *64 Бандар Сери Бегаван; Бандар-Серы-Бегаван; Бандар-Сері-Бегаван
GF *62 Каена; Кайен; Кайенна; Кайеннэ; Каєнна; Кајена
KW *60 Эль-Кувейт
SB *56 Хониара
YT *55 Мамудзу
ST *53 Сан-Тамэ; Сан-Томе; Сао Томе
TT *49 Порт ов Спејн; Порт оф Спейн; Порт оф Спејн; Порт ъф Спейн
MP *48 Сайпан
KM *43 Мароні; Морони; Мороні
BI *41 Гитеге
WS *40 Апиа; Апия; Апија; Апіа; Апія
KI *40 Южная Тарава
VU *36 Порт Вила
GM *35 Банджул; Банжул; Банџул; Банҷул
MC *33 Монако
AW *30 Араньестад; Оранестад; Ораньестад; Ораньєстад; Орањестад
KY *29 Џорџ Таун; Џорџтаун; Джордж Таун; Джорджтаун; Джорджтаўн
JE *28 Сент-Хельер
GI *27 Гибралтар; Ґібралтар
PF *26 Папеете; Папете; Папеэте; Папеэтэ
IM *26 Даглас; Дуглас; Дъглас
MH *25 Маджуро
VC *25 Кингстаун; Киҥстаун; Кінгстаун; Кінгстаўн
AG *24 Сент-Джонс
SC *23 Виктори; Виктория; Викторија; Вікторыя; Вікторія
TO *22 Нукуалофа
AD *20 Андора ла Веля; Андора ла Веља; Андора ля Вэлья; Андорра-ла-Велья
LC *20 Кастри; Кастрийс; Кастрис; Кастры; Кастрі
VI *20 Шарлот Амали; Шарлота Амалия; Шарлота Амалија; Шарлота-Амалія; Шарлотта-Амалия; Шарлотта-Амалія
DM *17 Разо; Розо
GG *16 Сейнт Питър Порт; Сент Питер Порт; Сент-Пітер-Порт; Сент-Пітэр-Порт
GL *15 Нуук
BZ *13 Белмопан; Бельмапан; Бельмопан
CK *13 Аваруа
FO *13 Торсгавн; Торсхавн; Торсхаўн; Торшгавн; Торшхавн
KN *13 Бастер; Бастэр
AS *12 Пага-Пага; Паго Паго; Пагопаго
GP *11 Бас Тер; Бас-Тэр
AX *11 Мариехамн
VG *8 Род-Таун; Род-Таўн; Роуд Таун
GD *8 Сент-Джоржес
MT *7 Валета; Валлетта; Валлетта ош; Ла Валета
BL *6 Густави; Густавия; Густавија; Густавія
MF *6 Мариго; Марыго; Маріго
LI *5 Вадуц
SM *5 Сан Марино; Сан-Марына
TC *4 Коберн Таун; Коберн-Таўн; Кокбърн Таун
BQ *3 Кралендайк; Кралендајк; Кралендейк; Кралендэйк
FK *2 Порт Стенли; Порт-Стенлі; Порт-Стэнли; Стенли; Стэнлі
SJ *2 Лонгийър; Лонгйир; Лонгйирбюен ош; Лонгйір; Лонгьир; Лонгїр; Лонгјир
AI *2 Вали; Валли; Валлі; Валі
SX *1 Филипсбург; Філіпсбург
WF *1 Мата-Уту
NR *1 Јарен; Ярен; Ярэн
GU *1 Вёска Аганья; Хагатна; Хагатња
BM *1 Гамильтон; Гамільтан; Гамільтон; Хамилтон; Хамилтън
NF *1 Кингстон; Кингстън; Кінгстон; Пасёлак Кінгстан
VA *1 Ватикан
SH *1 Џејмстаун; Джеймстаун; Джэймстаўн; Жеймстаун
NU *1 Алофи; Алофі; Пасёлак Алофі
CX *1 Флаинг Фиш Коув; Флайинг-Фиш-Коув; Флаін-Фіш-Коўв; Флајинг Фиш Коув
PN *0 Адамстаун; Адамстаўн
TF *0 Порт-о-Франсе; Порт-о-Франсэ
GS *0 Грутвикен; Грутвікен; Грютвикен; Грютвікен
`,
'greek': () => `
CN 22315 Σανγκάη
TR !14804 Βυζάντιο; Ισταμπουλ; Κωνσταντινουπολη; Κωνσταντινούπολις
AR *13076 Μπουένος Άιρες
IN !12692 Βομβάη
MX *!12294 Πόλη του Μεξικού
CN *!11717 Πεκίνο
PK !11624 Καράτσι
CN 11090 Τιαντζίν
CN 11071 Κουανγκτσόου
IN !10928 Δελχί
RU *!10381 Μόσχα
BD *!10357 Ντάκα; Ντάκκα
KR *!10349 Σεούλ
BR 10021 Σάο Πάολο
CN !9785 Γουχάν
NG !9000 Λάγος
ID *!8540 Τζακάρτα
JP *!8337 Τόκιο
US 8175 Νέα Υόρκη
CN 8000 Ντογκουάν
TW *!7872 Ταϊπέι
CD *7786 Κινσάσα
PE *!7737 Λίμα
EG *!7735 Κάιρο
CO *!7674 Μπογκοτά
GB *!7557 Λονδίνο
CN !7416 Τσενγκντού
IQ *!7216 Βαγδάτη
CN !7165 Ναντσίνγκ
IR *!7153 Τεχεράνη
HK *7013 Χονγκ Κονγκ
PK !6311 Λαχόρη
CN 6256 Σενγιάνγκ
CN !6242 Χανγκτσόου
BR !6024 Ρίο ντε Τζανέιρο
CN 5879 Χαρμπίν
CN 5346 Σουτσόου
TH *!5104 Μπανγκόκ
IN !5104 Μπανγκαλόρ
RU !5028 Αγία Πετρούπολη
CL *4837 Σαντιάγκο; Σαντιάγο
IN !4631 Καλκούτα
AU !4627 Σίδνεϋ
MM !4478 Γιανγκόν
CN 4336 Τζινάν
IN !4328 Τσεννάι
CN 4254 Τσεντσόου
AU !4246 Μελβούρνη
SA *!4206 Ριάντ
CN 4088 Νταλιάν
US !3972 Λος Άντζελες
BD !3920 Τσιταγκόνγκ
CN 3855 Κουνμίγκ
EG 3812 Αλεξάνδρεια
IN 3720 Αχμενταμπάντ
CN 3719 Τσινγκτάο
KR !3679 Μπούσαν
CI !3677 Αμπιτζάν
CN 3600 Φοσάν
SG *3548 Σιγκαπούρη
CN 3531 Σιαμέν
ZA !3433 Κέιπ Τάουν
CN 3427 Ταϊγιουάν
DE *!3426 Βερολίνο
CN 3310 Χεφέι
ES *!3256 Μαδρίτη
KP *!3222 Πιονγιάνγκ; Πιονγκγιάνγκ
MA !3145 Καζαμπλάνκα
ZA !3120 Ντέρμπαν
CN 3094 Τσανγκσά
AF *!3044 Καμπούλ
CN !3029 Ουρούμτσι
VE *!3000 Καράκας
AE 2957 Ντουμπάι
IN 2936 Πούνε
SA !2867 Τζέντα
CN 2835 Σιτζιαζουάγκ
UA *!2798 Κίεβο
AO *!2776 Λουάντα
ET *!2758 Αντίς Αμπέμπα
KE *!2751 Ναϊρόμπι
US !2721 Σικάγο
BR 2712 Σαλβαδόρ
IN 2712 Τζαϊπούρ
TZ !2699 Νταρ ες Σαλάμ; Ντοντόμα
CN 2628 Λαντσόου
KR 2628 Ίντσον
CA !2600 Τορόντο
SO *!2587 Μογκαντίσου; Μουκντίσο
KR 2567 Ντέγκου
TR 2501 Σμύρνη
SN *!2476 Ντακάρ
IN 2472 Λάκναου
BR 2400 Φορταλέζα
ID !2375 Σουραμπάγια
BR 2373 Μπέλο Οριζόντε
IT *!2319 Ρώμη
IR !2307 Μασάντ
US !2296 Χιούστον
IN 2228 Ναγκπούρ
VE !2225 Μαρακάιμπο
BR *!2208 Μπραζίλια
DO *!2202 Σάντο Ντομίνγκο
AU 2190 Μπρίσμπεϊν
CU *!2164 Αβάνα
FR *!2139 Παρίσι
ZA !2026 Γιοχάνεσμπουργκ
KZ !2001 Αλμάτι
CO !2000 Μεδεγίν
UZ *!1978 Τασκένδη
DZ *!1978 Αλγέρι
SD *!1975 Χαρτούμ
GH *!1963 Άκκρα
EC 1952 Γουαγιακίλ
YE *!1937 Σάνα
LB *!1916 Βηρυτός
AU 1897 Περθ
JP !1883 Σαππόρο
RO *!1877 Βουκουρέστι
GN *!1767 Κόνακρι
VE 1754 Μαρακάι
ID 1751 Μεντάν
BY *!1742 Μινσκ
HU *!1741 Βουδαπέστη
IQ !1740 Μοσούλη
DE !1739 Αμβούργο
BR 1718 Κουριτίμπα
PL *!1702 Βαρσοβία
ID 1700 Μπαντούνγκ
ZA !1695 Σοβέτο
AT *!1691 Βιέννη
MA *!1656 Ραμπάτ
ES !1622 Βαρκελώνη
ZA *!1619 Πρετόρια
SY !1602 Χαλέπι
PH *!1600 Μανίλα
CA !1600 Μοντρεαλ
IN 1600 Πάτνα
IN !1600 Μποπάλ
KH *!1574 Πνομ Πενχ
SY *!1569 Δαμασκός
US !1567 Φιλαδέλφεια
US 1563 Φοίνιξ
IR !1547 Ισφαχάν
ZW *!1543 Χαράρε
JP !1528 Κόμπε
SE *!1515 Στοκχόλμη
MX 1495 Γουαδαλαχάρα
PY *1482 Ασουνθιόν; Ασουνσιόν
BR 1478 Ρεσίφε
US 1470 Σαν Αντόνιο
JP !1460 Κιότο
MY *!1454 Κουάλα Λουμπούρ
IR 1448 Καράτζ
NP *!1442 Κατμαντού
ID 1442 Παλεμπάνγκ
MX 1434 Πουέμπλα
VN *!1431 Ανόι
AR 1428 Κόρδοβα
IR !1425 Ταμπρίζ
RU !1419 Νοβοσιμπίρσκ
TR 1413 Προύσα
BR 1408 Μπελέμ
EC *1400 Κίτο
US !1395 Σαν Ντιέγκο
MG *1391 Ανταναναρίβο; Ταναναρίβη
PK 1386 Χαϊντεραμπάντ
CO !1380 Μπαρρανκίγια
BR 1373 Πόρτο Αλέγκρε
UG *!1353 Καμπάλα
CM !1338 Ντουάλα
SA !1324 Μέκκα
MX 1321 Σιουδάδ Χουάρες
JP 1307 Καβασάκι
MX !1301 Τιχουάνα
US !1300 Ντάλας
SA 1300 Μεδίνα
CM *!1299 Γιαουντέ
ML *!1297 Μπαμάκο
ID 1288 Σεμαράνγκ
CG *1285 Μπραζαβίλ
JO *!1276 Αμμάν
RS *!1274 Βελιγράδι
UY *!1271 Μοντεβιδέο
ZM *1267 Λουσάκα
DE !1260 Μόναχο
IR !1250 Σιράζ
TR 1249 Άδανα; Αντιόχεια
KR 1243 Σούουον
HT *!1235 Πορτ-ο-Πρενς
AU 1225 Αδελαΐδα
PK !1219 Πεσαβάρ
DO 1200 Σαντιάγο δε λος Καμπαγιέρος
MZ *1192 Μαπούτο
CN 1180 Φουτσόου
AR 1174 Ροσάριο
CZ *!1166 Πράγα
DK *!1154 Κοπεγχάγη
BG *!1153 Σόφια
LY *!1151 Τρίπολη
JP !1144 Χιροσίμα
MX 1142 Σαπόπαν
MX 1136 Μοντερρέι
RU 1135 Σαμάρα
RU !1129 Ομσκ
AZ *!1117 Μπακού
RU !1105 Καζάν
AM *!1093 Γιερεβάν; Ερεβάν
BF *!1087 Ουαγκαντουγκού
RU 1074 Ροστόφ επί του Ντον
TR !1066 Γκαζιαντέπ
RU !1063 Τσελιάμπινσκ
GE *!1049 Τιφλίδα
UA !1033 Ντνίπρο; Ντνιπροπετρόφσκ
US 1027 Σαν Χοσέ
UA !1025 Ντονέτσκ
IE *!1024 Δουβλίνο
CA !1020 Κάλγκαρι
BE *!1019 Βρυξέλλες
RU !1011 Βόλγκογκραντ
UA !1002 Οδησσός
GT *!995 Πόλη της Γουατεμάλας
GB 984 Μπέρμιγχαμ
RU 982 Περμ
IN !976 Σριναγκάρ
NI *!973 Μανάγκουα; Μανάγουα
ZA 968 Πορτ Ελίζαμπεθ
DE !963 Κολωνία
IT !959 Νάπολη
LR *940 Μονρόβια
JM *938 Κίνγκστον
US 932 Ώστιν
IN 921 Τζοντχπούρ
BR 917 Σάο Λουίς
KG *!900 Μπισκέκ
AR 877 Μεντόσα
TR 876 Ικόνιο
IT !870 Τορίνο
US 868 Τζάκσονβιλ
US !865 Σαν Φρανσίσκο
GB !864 Λίβερπουλ
RU 864 Σαράτοφ
HN *!851 Τεγκουσιγκάλπα; Τεγουσιγάλπα
US 850 Κολόμπους
MN *!845 Ουλάν Μπατόρ
PE !841 Αρεκίπα
ID !835 Ντενπασάρ
US !833 Φορτ Γουόρθ
US !830 Ινδιανάπολη
US 827 Σάρλοτ
ES 814 Βαλένθια
BO 813 Λα Πας
CA *!812 Οττάβα
MX !809 Τσιουάουα
SL *803 Φρίταουν
IL !801 Αριηλ; Ιεβους; Ιεροσολυμα; Ιερουσαλήμ; Μωριας; Σαλημ; Σιων; Σολυμα
KE !800 Μομπάσα
OM *797 Μουσκάτ
FR !795 Μασσαλία
MX 792 Ναουκάλπαν
AR 781 Σαν Μιγκέλ ντε Τουκουμάν
BJ 780 Κοτονού
MX 778 Μέριδα
SY !775 Χομς; Ἔμεσα
NE *!774 Νιαμέι; Νιαμέυ
PL !769 Λοτζ
SA 769 Νταμάμ
TR !758 Αττάλεια
PL !755 Κρακοβία
TG *750 Λομέ
RW *!745 Κιγκάλι
LV *!743 Ρίγα
NL *!742 Άμστερνταμ
TM *!728 Ασγκαμπάτ
MX 723 Σαν Λουίς Ποτοσί
TD *!721 Τζαμένα
UA !718 Λβιβ
CA 712 Έντμοντον
ES !703 Σεβίλλη
RU 703 Τολιάττι
HR *!699 Ζάγκρεμπ
MA !698 Αγκαντίρ
BA *!697 Σαράγεβο; Σαράγιεβο
AR 694 Λα Πλάτα
TN *!693 Τύνιδα
MX 690 Μεξικάλι
GB !685 Σέφιλντ
US !684 Σιάτλ
US !683 Ντένβερ
US 681 Ελ Πάσο
TJ *!679 Ντουσάνμπε
US !677 Ντιτρόιτ
ES !674 Σαραγόσα
MX 673 Ακαπούλκο
US !667 Βοστωνη
GR *!664 Αθήνα; Αθήναι
MR *661 Νουακσότ; Νουαξότ
US 656 Μέμφις
BR 651 Ζοάο Πεσόα
LY !651 Βεγγάζη
DE 650 Φρανκφούρτη
LK *648 Κολόμπο
MW *647 Λιλόνγκουε
DZ !646 Οράν
TR !645 Ντιγιαρμπακίρ
RU 641 Ουλιάνοφσκ
ID 637 Γιογκιακάρτα
MD *!636 Κισινάου
PL !635 Βρότσλαβ
US 632 Πόρτλαντ
CA 632 Γουίνιπεγκ
US 631 Οκλαχόμα Σίτι
RU 631 Ιζέβσκ
MX !628 Κανκούν
MX 626 Σαντιάγο ντε Κερέταρο
DJ *624 Τζιμπουτί
US 624 Λας Βέγκας
US !622 Βαλτιμόρη
GB !617 Μπρίστολ
MX 609 Τορρεόν
RU 607 Γιαροσλάβλ
AE *603 Άμπου Ντάμπι
US *602 Ουάσιγκτον
PK *!602 Ισλαμαμπάντ
IQ !601 Κιρκούκ
US !600 Μιλγουόκι
CA !600 Βανκούβερ
RU 600 Μπαρναούλ
NL !598 Ρότερνταμ
DE 593 Έσσεν
TR 593 Καισάρεια
GB !592 Γλασκώβη
NG *!590 Αμπούζα
DE !590 Στουτγκάρδη
DE 588 Ντόρτμουντ
RU !587 Βλαδιβοστόκ
RU 587 Ιρκούτσκ
MW 585 Μπλαντάιρ
NO *!580 Όσλο
RU !579 Χαμπάροφσκ
GA *578 Λιμπρβίλ; Λιμπρεβίλ
DE !573 Ντίσελντορφ; Ντύσσελντορφ
SE !573 Γκέτεμποργκ
PL !570 Πόζναν
ES !568 Μάλαγα
ER *!564 Ασμάρα
US 559 Αλμπουκέρκη
FI *!558 Ελσίνκι
CU 556 Σαντιάγο ντε Κούβα
ID 555 Σουρακάρτα
AR 554 Μαρ ντελ Πλάτα
YE !551 Άντεν
XK *!550 Πρίστινα
DE !547 Βρέμη
CF *!542 Μπανγκουί
LT *!542 Βίλνα; Βίλνιους
RU 540 Νοβοκουζνέτσκ
CD !539 Κισανγκάνι
EG !538 ΠΟΡΤΣΑΪΝΤ
TR 538 Μερσίνη
MX 537 Τούξτλα Γκουτιέρρες
US 532 Τουσόν
US !531 Νάσβιλ
MZ 531 Μπέιρα
CA 529 Κεμπέκ
SV *526 Σαν Σαλβαδόρ
BR 522 Κουιαμπά
MO *520 Μακάου
US 520 Φρέσνο
PT *!518 Λισαβώνα
DE !515 Αννόβερο
TR 515 Εσκισεχίρ
AR 513 Σάλτα
RU 513 Πένζα
GB !509 Λέστερ
DE !505 Λειψία
DE 504 Ντούισμπουργκ
RU 503 Άστραχαν
DE !499 Νυρεμβέργη
US 491 Σακραμέντο
MX 489 Τολούκα
EG !488 Σουέζ
DE !487 Δρέσδη
RU 486 Τομσκ
IQ !483 Νατζάφ
UA !482 Μαριούπολη
BY 481 Γόμελ
IR 478 Γιαζντ
US 475 Κάνσας Σίτυ
MK *!475 Σκόπια
NL !474 Χάγη
US 474 Λονγκ Μπιτς
FR !472 Λυών
US 472 Μέσα
RU 469 Τούλα
GB !465 Εδιμβούργο
US !464 Ατλάντα
ZA !463 Μπλουμφοντέιν
PL !462 Γκντανσκ
BE !460 Αμβέρσα
US 457 Κολοράντο Σπρινγκς
GB !455 Ληντς
US 453 Βιρτζίνια Μπιτς
UA !452 Λουχάνσκ
US 451 Ράλεϊ
DZ 450 Κωνσταντίνη
TR !450 Αντιόχεια
GB !447 Κάρντιφ
US 444 Ομάχα
TR 442 Μαλάτεια
US !441 Μαϊάμι
RU 435 Καλίνινγκραντ
IQ !434 Καρμπάλα
FR !433 Τουλούζη
IL !433 Τελ Αβίβ
VE 425 Βαρκελώνη
SK *!424 Μπρατισλάβα
EG !422 Λούξορ
TR 421 Ερζερούμ; Θεοδοσιούπολη
US 419 Όουκλαντ
PR *418 Σαν Χουάν
NZ !418 Ώκλαντ
UA !416 Σεβαστούπολη
KZ !414 Σιμκέντ
RU !413 Μαγκνιτογκόρσκ
BR 411 Σάντος
US !411 Μινεάπολη
PS 410 Γάζα
KR 408 Τζέτζου
PA *408 Πόλη του Παναμά
PL !408 Στσέτσιν
TZ 404 Πόλη της Ζανζιβάρης
ZM 401 Κίτουε
GB !396 Μάντσεστερ
ZM 395 Ντόλα
TR 394 Αμισός; Σαμψούντα
EE *!394 Ταλίν; Ταλλίν
CO 393 Μπέγιο
US 390 Ουιτσίτα
US !390 Νέα Ορλεάνη
MZ 389 Ναμπούλα
US 388 Άρλινγκτον
US !388 Κλίβελαντ
GW *388 Μπισσάου
DE 386 Μπόχουμ
TR 382 Μπατμάν
NZ *!382 Ουέλλιγκτον; Ουέλλινγκτον
MX 382 Μαζατλάν
CA 377 Λαβάλ
TR !376 Καχραμανμαράς
AL *!375 Τίρανα
LT 375 Κάουνας
US 374 Μπέικερσφιλντ
GB 373 Στόουκ ον Τρεντ
US !372 Χονολουλού
IR !370 Αμπαντάν
CZ !370 Μπρνο
US 369 Τάμπα
AU *!368 Καμπέρα
PL 366 Μπιντγκός
NZ !364 Κράισττσερτς
DE 361 Βούπερταλ
RU 360 Ουλάν Ουντέ
PL !360 Λούμπλιν
GB !359 Κόβεντρι
KZ 358 Ταράζ
ES !355 Μπιλμπάο
GR 354 Θεσσαλονίκη; Σαλονίκη
VE 353 Μπαρίνας
IR !352 Μπαντάρ Αμπάς
US 351 Άναχαϊμ
IT 349 Φλωρεντία
KZ *!346 Aστάνα
RU !345 Μπέλγκοροντ
QA *!345 Ντόχα
BY !343 Βιτσέμπσκ
CH !342 Ζυρίχη
BG 340 Φιλιππούπολη
SY !340 Λαττάκεια
JP 339 Τοκοροζάβα
FR 339 Νίκαια
UA !336 Συμφερόπολη
GB 335 Σάντερλαντ
CR *335 Σαν Χοσέ
ES !335 Αλικάντε
DE 332 Μπίλεφελντ
BI !332 Μπουζουμπούρα
KZ !329 Παβλοντάρ
ES 328 Κόρδοβα
MA !326 Τετουάν
US 324 Κόρπους Κρίστι
US 322 Ριβερσάιντ
RU 321 Σμολένσκ
UA !320 Χερσώνα
CM !320 Μαρουά
RU !319 Μούρμανσκ
RO 318 Ιάσιο
ES 318 Βαγιαδολίδ
IN *!318 Νέο Δελχί
RU !317 Βλαντικαβκάζ
PL !317 Κάτοβιτσε
RO 317 Κλουζ-Ναπόκα
US !316 Σαιντ Λούις
AZ 313 Γκαντζά
TR 313 Ντενιζλί
DE !313 Βόννη
CZ !313 Οστράβα
BG 313 Βάρνα
PE 312 Κούσκο
RU 310 Βλαντίμιρ
CL 310 Αντοφαγάστα
DE !308 Μάνχαϊμ
GB 307 Νιούπορτ
US !304 Πίτσμπεργκ
RO 304 Κραϊόβα
RO 303 Κωνστάντζα
GB !300 Σουόνσι
KZ !300 Κιζιλορντά
VE 300 Μέριδα
GB 299 Μπράντφορντ
US !299 Ανκορέιτζ
ES 297 Βίγο
US 297 Σινσινάτι
RO 294 Γκαλάτσι
KZ !293 Σεμέι
PL !292 Μπιάλιστοκ
IT !291 Κατάνη
CM 291 Μπαφουσάμ
NL !291 Ουτρέχτη
CA 290 Βικτώρια Βρετανικής Κολομβίας
VN 287 Χουέ
TR 287 Ανταπαζαρί
US 286 Χέντερσον
US 285 Σαιντ Πωλ
EG !285 Ισμαηλία
DE !284 Καρλσρούη
PG *!284 Πορτ Μόρεσμπι
CL 282 Βαλπαραΐσο
US 282 Νιούαρκ
CO 282 Ιταγουί
RU 279 Ταγκανρόγκ
IT 277 Μπάρι
US 277 Λίνκολν
TN !277 Σφαξ
FR !277 Νάντη
FR !275 Στρασβούργο
GB !275 Μπέλφαστ
IQ !275 Ραμάντι
DE 272 Βιζμπάντεν
SI *!272 Λιουμπλιάνα
US 271 Ορλάντο
GB 270 Ντέρμπι
DE 270 Μύνστερ
DE 270 Γκελζενκίρχεν
NA *268 Βίντχουκ; Γουίντχουκ
IL !267 Χάιφα
ES 266 Εσάμπλε
DE !265 Άαχεν
RU 265 Πετροζαβόντσκ
MX 264 Ουρουάπαν
TR 264 Σεβάστεια
AR 262 Παρανά
DE 262 Μενχενγκλάντμπαχ
US 260 Φορτ Γουέιν
GB !260 Πλίμουθ
DE 259 Άουγκσμπουργκ
US 258 Μπάφαλο
BR 258 Ρίο Μπράνκο
BR 257 Κροταλίας
FI !257 Έσποο
TR 256 Ταρσός
IR 255 Σάρι
MX !255 Οαχάκα ντε Χουάρες
PL !254 Γκντίνια
GB 253 Γουλβερχάμπτον
TZ 251 Μορογκόρο
ID 251 Μπάντα Άτσεχ
CU 251 Σάντα Κλάρα
PT 250 Πορτο
US 249 Μάντισον
FR !248 Μονπελιέ
UZ !248 Μπουχάρα
DE 247 Κέμνιτς
GB !246 Σαουθάμπτον
DE 245 Μπράουνσβαϊχ
TR 244 Τραπεζούντα
US 244 Λούισβιλ
SY !243 Ντέιρ αλ-Ζορ
PH !242 Τακλομπάν
RU 242 Νοβορωσίσκ
US 241 Ρίνο
EG !241 Ασσουάν
IN 240 Ανάνταπουρ
US 240 Γκλέντεϊλ
JP 240 Φούτζι
TR 238 Μπαλικεσίρ
CL 238 Τεμούκο
DE 238 Κρέφελντ
DK 238 Άρχους
SK 237 Κόσιτσε
GY *235 Τζορτζτάουν; Τζώρτζταουν
ES !234 Γρανάδα
BJ *234 Πόρτο Νόβο
DE 233 Κίελο
FR !232 Μπορντό
BE !231 Γάνδη
DE 230 Μαγδεβούργο
LB 229 Τρίπολη
US 229 Μπατόν Ρουζ
BS *228 Νασσάου
CL 227 Ικίκε
PL 227 Ράντομ
RU 226 Γκρόζνυ
TZ 225 Τάνγκα
BO *225 Σούκρε
IL !225 Ασντόντ
SR *224 Παραμαρίμπο
TR 224 Αντιγιαμάν
ES 222 Σάντα Κρουθ ντε Τενερίφε
AT 222 Γκρατς
BA !221 Μπάνια Λούκα
US 220 Ρίτσμοντ
ES 220 Μπαδαλόνα
DE 219 Ομπερχάουζεν
CM 218 Μπερτουά
AU 217 Χόμπαρτ
DE 216 Φράιμπουργκ
GB 216 Νορθάμπτον
RU 215 Μπισκ
CL 215 Κονσεπσιόν
RS !215 Νόβι Σαντ
RU 215 Νόβγκοροντ
NO !214 Μπέργκεν
US 213 Σποκέιν
GB 213 Νόργουιτς
CL 213 Ρανκάγουα
US 212 Μπέρμιγχαμ
DE 212 Λίμπεκ
ES 212 Καρθαγένη
TR 211 Κιρίκαλε
ES 211 Τεράσα
US 210 Ντε Μόιν
KZ !210 Κοστανάι
TR !210 Αντιόχεια
US 210 Ρότσεστερ
NL !210 Αϊντχόφεν
PL 209 Τόρουν
BW *208 Γκαμπορόνε
US 208 Τακόμα
NZ 208 Βόρεια Ακτή
RO 207 Οράντεα
MG 206 Τοαμασίνα
AT 205 Λιντς
ES 205 Αλκαλά ντε Ενάρες
HU 204 Ντέμπρετσεν
IN 203 Αγκαρτάλα
DE 203 Ερφούρτη
JP 203 Ονταγουάρα
TR 203 Οσμανίγιε
FI !203 Τάμπερε
KZ 201 Πετροπάβλ
US 201 Μοντγκόμερι
CY *!200 Λευκωσία; Λευκωσίαν
BE !200 Σαρλερουά
NP 200 Ποκάρα
KZ 200 Οράλ
GB 199 Ντάντλεϊ
CA 199 Σασκατούν
DE !198 Ρόστοκ
US 198 Λιτλ Ροκ
CL 197 Τάλκα
LA *!197 Βιεντιάν
GB !197 Αμπερντήν
FR !197 Ρενς
BG 196 Μπουργκάς
CI *!195 Γιαμουσσούκρο
DE 195 Κάσσελ
GB !194 Πόρτσμουθ
US !193 Σολτ Λέικ Σίτι
GB 192 Νιούκασλ
LT 192 Κλαϊπέντα
IE 190 Κορκ
FI 190 Βάνταα
US 190 Ταλαχάσι
MZ 189 Κελιμάνε
ES 189 Αλμερία
RU 187 Πετροπάβλοφσκ Καμτσάτσκι
IT !187 Τεργέστη
IL !187 Μπερ Σεβά
CL 186 Αρίκα
FR !186 Χάβρη
US 185 Νόξβιλ
TR 185 Κιουτάχεια
DE !185 Μάιντς
US 185 Ουόρστερ
CH !184 Γενέβη; Γενευη
TR 183 Τσορούμ
BE !183 Λιέγη
DE 181 Σααρμπρύκεν
NL !181 Χρόνινγκεν
TZ *!181 Ντοντόμα
US 179 Πρόβιντενς
ES 179 Μπούργος
PT 179 Αμαδόρα
SV 177 Σάντα Άνα
US 177 Τσαττανούγκα
HR 176 Σπλιτ
FR 176 Σαιντ-Ετιέν
CA 176 Ρεγγίνα
FI 176 Τούρκου
MW 175 Μζούζου
US 173 Βανκούβερ
TR 172 Ισπάρτα
IL !172 Νετάνια
US 172 Σιου Φολς
XK !171 Πρίζρεν
GB !171 Οξφόρδη
DE 171 Μιλχάιμ
US 171 Τζάκσον
ET !169 Μπαχρ-Νταρ
FR 169 Τουλόν
FR !168 Ανζέ
GR 168 Πάτρα
NL 168 Μπρέντα
US 168 Χόλυγουντ
RU 167 Αμπακάν
MG 167 Φιαναραντσόα
ES 167 Χετάφε
US 165 Σάλεμ
CH !164 Βασιλεία
DE 164 Ζόλινγκεν
UZ !164 Φεργκάνα
CZ 164 Πίλζεν; Πίλσεν
GR 164 Πειραιάς; Πειραιεύς
LB !164 Σιδώνα
DE 163 Λουντβιχσχάφεν
TR 163 Αϊδίνιο
CO 163 Ενβιγάδο
DE 163 Λεβερκούζεν
PS !160 Χεβρώνα
CL 160 Πουέρτο Μοντ
TR 160 Αλεξανδρέττα
NL 159 Ναϊμέχεν
FR !159 Γκρενόμπλ
GB !158 Κέμπριτζ
TZ 157 Μόσι
HU 157 Πετς
BG 156 Ρούσε
GQ *156 Μαλάμπο
RS 156 Σεμλίνο
MU *155 Πορ Λουί
MG 155 Μαχατζάνγκα
CY !154 Λεμεσός
ET !154 Γκόνταιρ
IT 154 Λιβόρνο
GB 154 Γιορκ
AT 153 Σάλτσμπουργκ
TR 153 Ουσάκ
TR 152 Ακσαράι
ES 152 Λογρόνιο
RO 152 Σιμπίου
KH !150 Μπατταμπάνγκ
US 150 Αστόρια
TL *150 Ντίλι
BH *147 Μανάμα
ME *!136 Ποντγκόριτσα
CW *125 Βίλλεμσταντ
CH *!122 Βέρνη
IS *!119 Ρέικιαβικ; Ρευκιαβικ
LS *118 Μαζέρου; Μασερού
CV *113 Πράγια; Πράια
MV *104 Μαλέ
BT *99 Θίμφου
NC *!93 Νουμεά
MQ *90 Φορ-ντε-Φρανς
FJ *77 Σούβα
LU *77 Λουξεμβούργο
SZ *76 Μπαμπάνε
BN *64 Μπαντάρ Σερί Μπεγκαβάν
GF *62 Καγιέν
KW *60 Πόλη του Κουβέιτ
SB *56 Ονιάρα
ST *53 Σάο Τομέ
TT *49 Πορτ οφ Σπέιν
KM *43 Μορονί
WS *40 Απία
VU *36 Βίλα
GM *35 Μπανζούλ
MC *33 Μονακό
AW *30 Οράνιεστατ
KY *29 Τζωρτζ Τάουν
GI *27 Γιβραλτάρ
PF *26 Παπεέτε
IM *26 Ντάγκλας
MH *25 Μαζούρο
VC *25 Κίνγκσταουν
AG *24 Σεντ Τζονς
SC *23 Βικτόρια; Βικτώρια
TO *22 Νουκουαλόφα
AD *20 Ανδόρρα
LC *20 Κάστρις
VI *20 Σαρλότ Αμαλί
DM *17 Ροζό
GL *15 Νουούκ
BZ *13 Μπελμοπάν
CK *13 Αβαρούα
FO *13 Τόρσχαβν
KN *13 Μπαστέρ
AS *12 Πάγκο Πάγκο
GP *11 Μπας-Τερ
VG *8 Ρόουντ Τάουν
GD *8 Σεντ Τζόρτζες
MT *7 Βαλέτα; Βαλέττα
BL *6 Γουσταβία
MF *6 Μαριγκό
LI *5 Βαντούζ
SM *5 Άγιος Μαρίνος
TV *4 Φουναφούτι
TC *4 Κόκμπερν Τάουν
BQ *3 Κράλεντικ
FK *2 Στάνλεϋ
AI *2 Δε Βάλεϊ
SX *1 Φίλιπσμπουργκ
WF *1 Μάτα-Ούτου
NR *1 Γιαρέν
GU *1 Αγκάνα
BM *1 Χάμιλτον
SH *1 Τζέιμσταουν
NU *1 Αλόφι
PN *0 Άνταμσταουν
`,
'arabic': () => `
CN 22315 شانغهاي; شانگهای; شاڭخەي; شاڭخەي شەھىرى
TR !14804 اسطنبول
AR *13076 بوئنوس آیرس; بوينس آيرس; بوينوس ايريس; بۆینس ئایرس; بیونس آئرس
IN !12692 بمبئی; بومباي; بَمبَے; ممبئي; ممبای; مومباى
MX *!12294 مدينة مكسيكو; مکزیکو; مکزیکوسیتی; مېكسىكا شەھىرى
CN *!11717 بكين; بيكين; بیجنگ; بېجینګ; بېيجىڭ; بېيجىڭ شەھىرى; پێکەن
PK !11624 كاراتشى; كاراچى; كراتشي; کراچی; کراچۍ; کَرٲچی; کەراچی; ڪراچي
CN 11090 تيانجين; تيەنجىن شەھىرى; تیانجن
CN 11071 شینیانگ; غوانزو; کانتون; گوانگژو; گۇاڭجۇ شەھىرى
IN !10928 دلهي; دلھی; دهلي; دهلی قدیم; ديلهى; دہلی; دێھلی; پرانی دہلی; ډېلي
RU *!10381 ماسکو; مسکو; موسكو; موسكۋا
CN !10358 شينزين; شینژین; شېنجېن شەھىرى
BD *!10357 داكا; ڈھاکہ
KR *!10349 سئول; سێئول; سېئول
BR 10021 ساؤ پالو; ساؤ پولو; سائوپائولو; ساو باولو
CN !9785 ووهان; ووھان; ووہان; ۋۇخەن شەھىرى
NG !9000 لاجوس; لاغوس; لاگوس; لاگۆس
ID *!8540 جاكارتا; جکارتا; جکارتہ
JP *!8337 توكيو; طوكيو
US 8175 نيويورك; نیویارک شہر
CN 8000 دونغقوان; دونگوان; ڈونگ گوآن; ڈونگوان
TW *!7872 تەيبېي
CD *7786 كينشاسا; کنشاسا; کنشاسہ
PE *!7737 لىما
EG *!7735 القاهرة; قاهره; قاھىرە; قاہرہ
CO *!7674 بوجوتا; بوغوتا; بوگوتا; بگوٹا; بۆگۆتا
GB *!7557 لأندأن; لندن; لوندون; لەندەن
CN !7458 تشونغتشينغ; چونگ کینگ; چونگچنگ; چۇڭچىڭ شەھىرى
CN !7416 تشنغدو; چنگدو; چینگدو; چېڭدۇ شەھىر
IQ *!7216 بغداد; بەغداد
CN !7165 نانجنگ; نانجينغ; نانجینگ; نەنجىڭ شەھىرى
IR *!7153 تهران; تهرون; تِهِرَن; تہران; طهران
CN 7150 نانچونگ
HK *7013 شياڭگاڭ; هانگ کانگ; هنگ کنگ; هونج كونج; هونغ كونغ; هونگ کونگ; ھونگ کونگ; ھۆنگ کۆنگ; ہانگ کانگ
CN 6501 شىئەن شەھىرى
PK !6311 لاهور; لاھور; لاھۆر; لاہور; لوہوٗر; لہور
CN 6256 شنيانغ; شنیانگ; شینیانگ; شېنياڭ شەھىرى
CN !6242 خاڭجۇ شەھىر; هانغتشو; هانگژو; ہانگژو
BR !6024 ريو دى جانيرو; ریو دو ژانیرو; ریو دوژانیرو; ریو دے جینیرو; ریو ڈی جینرو; ڕیۆ دێ ژانێرۆ
CN 5879 خاربىن شەھىرى; هاربن; هاربین; ہاربن
CN 5346 سوجو; سوژو; سوژوو; سۇجۇ شەھىرى
CN 5329 شانتو; شانتوؤ; شەنتۇ شەھىرى
TH *!5104 بانكوك; بانکۆک; بانګکوک; بانگكوك; بنکاک
IN !5104 بنغالور; بنگلور; بینگلور
RU !5028 سانت بطرسبرغ; سن پترزبورگ
CL *4837 سانتىياگو; سانتياغو; سانتیاگو
IN !4631 كلكتا; كولكاتا; کلکته; کلکتہ; کولکاتہ; کەلکەتە
AU !4627 سيدنى; سڈنی
MM !4478 رنگون; يانغون; یانگون
CN 4336 جىنەن شەھىرى; جينان
IN !4328 تشيناي; چنائی; چنای; چينای; چینائی
CN 4254 تشنغتشو; جېڭجۇ شەھىرى; ژنگژو; ژینگژو
AU !4246 ملبورن; مېلبۇرن
SA *!4206 الرياض; رىياد; رياض; ڕیاز
CN 4193 تشانغتشون; چانگچون; چاڭچۈن شەھىرى
CN 4088 داليان
US !3972 لاس اینجلس; لس آنجلس; لوس آنجلس; لوس أنجلوس; لوس ئانجېلېس; لوس انجليس; لۆس ئانجلەس
BD !3920 شيتاجونج; شيتاغونغ; چٹاگانگ; چیتاگونگ
CN 3855 كونمينغ; كۈنمىڭ شەھىرى; کونمنگ; کونمینگ
EG 3812 ئەسکەندەریە; اسكندريه; اسکندریہ; الإسكندرية
IN 3720 أحمد آباد; احمدآباد
CN 3719 تشينغداو; چنگڈاؤ; چىڭداۋ شەھىرى; چینگداؤ
CI !3677 آبدجان; آبیجان; أبيدجان
NG 3626 كانو
CN 3600 فوشان; فۇشەن شەھىر
IN 3598 حیدر آباد; حیدر آباد دکن; حیدرآباد
JP !3574 يوكوهاما
NG 3565 إبادان; إيبادان
SG *3548 سنغافورة; سنگاپور
CN 3544 ووشي; ۋۇشى شەھىرى
CN 3531 شيامن; شيامېن شەھىرى; شیامین
TR *!3517 آنکارا; أنقرة; ئەنقەرە; انقره; انقرہ; انکرہ
CN 3492 نانگبو; ننگبو; نىڭبو شەھىرى; نينغبو
VN !3467 سايگون; مدينة هو تشي مينه
CN 3460 شییان
ZA !3433 كيب تاون; کیپ ٹاؤن; کېپ ټاون; کەیپ تاون
CN 3427 تائی یوآن; تاي يوان; تاییوان; تەييۈەن شەھىرى
DE *!3426 برلين; بېرلىن
CN 3372 تانگشان; تاڭشەن شەھىرى
CN 3310 خېفېي شەھىر; هفئی; ہیفئی; ہیفیئی
ES *!3256 مادرىد; مدريد; میدرد; مەدرید
KP *!3222 بيونغيانغ; پيونګيانګ; پيونگ يانگ; پيوڭياڭ; پیانگ یانگ; پیۆنگیانگ
MA !3145 أنفا; الدار البيضاء; دار البیضاء; دارالبیضا; كازابلانكا; کاسابلانکا
CN 3129 زایبو; زىبو شەھىرى; زيبو
ZA !3120 دوربان; ديربان; ڈربن
CN 3094 تشانغشا; چانگشا; چاڭشا شەھىر
AF *!3044 كابل; كابۇل; کابول
CN !3029 أورومتشي; ئۈرۈمچى; ئۈرۈمچى شەھىرى; ارومچی; اورومچی
VE *!3000 كاراكاس; کراکس
AE 2957 دبئی; دوبەی; دۇبائى
IN 2936 بونه; پونا; پونه; پونہ; پونی
CN 2835 شىجياجۇاڭ شەھىرى; شيجياتشوانغ; شیجیاژوانگ
UA *!2798 كىيېۋ; كييف; کیێڤ
AO *!2776 لوآندا; لونڈا
ET *!2758 آدیس آبابا
KE *!2751 نايروبى; نایرۆبی; نيروبي
US !2721 شيكاجو; شيكاغو; شکاگو; شیکاگو; شیکاگۆ
BR 2712 سالوادور; سلوادور
IN 2712 جايبور; جایپور; جيپور; جے پور
TZ !2699 دار السلام; دارالسلام; دارېسسالام
CN 2628 لانتشو; لانزہو; لانژو; لەنجۇ شەھىرى
KR 2628 إنتشون; انچن; اینچئون
CN 2613 یانفو; ینفو; یونفو
CA !2600 تورنتو; تورونتو; ٹورانٹو; ٹورنٹو
IN 2600 بمبئی نو; ناوي مومبای; نوی ممبئی
IQ 2600 البصرة; بصرة; بصره
JP !2592 أوساكا; ئوساكا; اوزاکا
SO *!2587 مقديشو; مقديشيو; موغادیشو; موگادیشو; مۆگادیشۆ
KR 2567 دائجو; ديغو; ڈیگو
PK !2507 فيصل آباد
TR 2501 إزمير
SN *!2476 داكار; ڈا کار; ڈاکار
IN 2472 لكهنؤ; لکناو; لکھنؤ
EG 2443 الجيزة; جیزه
BR 2400 فورتالزا; فورتاليزا
CO 2393 كالي
ID !2375 سورابايا
BR 2373 بلو هوریزونته; بيلو هوريزونتي; بیلو ہوریزونتے
CN 2358 نانتشانغ; نانچانگ; نەنچاڭ شەھىرى
IT *!2319 روما
IR !2307 مشهد; مشہد; مەشھەد
US 2301 بروكلين
US !2296 هيوستن; هیوستون; ھیووستن; ہیوسٹن
IN 2228 ناغبور; ناگپور
VE !2225 ماراكايبو
BR *!2208 بئرازیلیا; برازيليا; برازیلیہ; براسیلیا; بەڕازیلیا
JP !2191 ناغويا
AU 2190 برسبین; برىسبان; بريزبن; بریزبین; بریزبێن
CU *!2164 هافانا; هاوانا; ہوانا
FR *!2139 باريس; پارىژ; پاريس; پیرس
IQ 2066 الموصل الجديدة
ZA !2026 جوهانسبرغ; جوہانسبرگ; جۆھانسبێرگ; ژوهانسبورگ; یوہانس برگ
IQ 2015 البصرة القديمة
KZ !2001 آلماآتی; آلماتی; ئالمۇتا
CO !2000 مدلین; ميديللين; ميديلين; میڈیلن
UZ *!1978 تاشقند; تاشكند; تاشكەنت; تاشکەند; طشقند
DZ *!1978 ئالجىر; الجزائر; الجزائر العاصمة; الجزائر شہر; الجزيره; الجیرز; جەزائیر; مدينة الجزائر
SD *!1975 خارطوم; خرطوم
GH *!1963 آکرا; ئەکرا; عکرہ
EC 1952 غواياكيل; گوآیاکوئل; گوایاکل; گوایاکیول
YE *!1937 صنعاء
LB *!1916 بيروت; بېيرۇت; بەیرووت
AU 1897 بيرث
JP !1883 سابورو; ساپورو; سیپورو
CN 1882 جىلىن شەھىرى; جیلن شہر
RO *!1877 بخارست; بوخارست; بۇخارېست
IN 1837 إندور; ایندور
VE 1754 ماراکای
ID 1751 مدان; ميدان
PK !1743 راولبندي; راولپندی; راولپنڈی; راولپنڈی شہر; راولپنډي; راۋالپىندى
BY *!1742 منسک; مىنىسكى; مينسك
HU *!1741 بودابست; بودابيست; بوداپست; بوداپێست; بوډاپسټ
IQ !1740 الموصل; موسڵ; موصل; موصول; مووسڵ
DE !1739 هامبورغ; هامبورگ; ہیمبرگ
BR 1718 كوريتيبا
PL *!1702 وارسو; ورشو; ۋارشاۋا
ID 1700 باندونج; باندونگ; بندونگ; بنڈونگ
ZA !1695 سويتو
AT *!1691 فيينا
MA *!1656 الرباط; رابات; ربات; رباط; ڕەبات
ES !1622 بارسلون; بارسلونا; بارسیلونا; بارسێلۆنا; برشلونة; برشلونہ
ZA *!1619 بريتوريا; پرتوریا; پریٹوریا; پرێتۆریا
PH *!1600 مانىلا; مانیل
CN 1600 کونشان
CA !1600 مونترآل; مونتریال; مونترېئال
IN 1600 باتنا; پتنه; پٹنہ; پټنا
IN !1600 بوبال; بوپال; بھوپال; بہوپال
CN 1591 شينيانج
NG !1582 كادونا
KH *!1574 بنوم بنه; فنوم پن; فنوم پېن; پنوم پن; پنۆم پێن
SY *!1569 د مشق; دمشق; دیمەشق; دەمەشىق
US !1567 فلاڈیلفیا; فيلادلفيا
US 1563 فينيكس; فینکس
IR !1547 أصفهان; ئسفأھان; ئەسفەھان; اصفہان; ایصفاهان
ZW *!1543 هارارى; هراره; هراري; ھارارې; ھەرارێ; ہرارے
JP !1528 كوبه; کوبے
ID 1520 بيكاسي; بکاسی
SE *!1515 استکهلم; ستوكهولم; ستۆکھۆڵم; سٹاکہوم
MX 1495 غوادالاخارا; گواڈلہارا
US 1488 مانهاتن
PY *1482 آسونسیون; ئاسۇنسىئون; اسنشن
BR 1478 ريسيفي; ریسیف
US 1470 سان آنتونیو; سان أنطونيو; سان انٹونیو
GH 1469 كوماسي
MY 1460 كوتا بهارو
JP !1460 كيوتو; کیوٹو
MY *!1454 كوالا لامبور; كوالالمبور; كۇئالالۇمپۇر; کوالا لمپور; کوالالامپور; کوالالمپور; کوالالومپور
IR 1448 قَصَبِهِ كَرَج; کەرەج
NP *!1442 كاتماندو; كاتماندۇ; کاتماندوو; کھٹمنڈو
ID 1442 باليمبانج; پالمبانگ; پالیمبانگ
PK !1437 مُلتان
IN 1436 ترونلویلی; تيرونلفلي; تيرونيلويلي; تیرونلولی; تیرونلویلی
MX 1434 بويبلا; پوئبلا٬ پوئبلا
VN *!1431 خانوي; هانوى; ھانۆی; ہنوئی
UA !1431 خاركوف
IN 1430 آگرہ
AR 1428 كوردوبا; کاردوبا
IR !1425 تبريز; تەورێز
RU !1419 نوفوسيبيرسك; نووسیبرسک; نووسیبیرسک
KR 1417 غوانغجو; گوانگ جو; گوانگجو
TR 1413 برصہ; بورسا; بورصة; بورصه; بورصہ; بۇرسا
IN 1409 فادودارا; وادودارا; واڈوڈارا; ودودره; وڈودرا
BR 1408 بيليم
CN 1401 فوشون
EC *1400 كىتو; کوئتو; کیٹو
US !1395 سان دييغو; سان ڈیاگو; سان ڈیگو; سن دیگو
JP !1392 فوكوكا
MG *1391 آنتاناناریوو; أنتاناناريفو; ئانتاناناریڤۆ; انٹاناناریوو; اینٹانانیریو
CN 1391 لوئویانگ; لوویانگ; لويانغ; لوياڭ شەھىرى
PK 1386 حيدر آباد; حیدرآباد
VE 1385 بلنسية
PK 1384 گوجرانوالہ
CO !1380 بارانكويلا; بارانکولا
CD !1374 لوبمباشی; لوبومباشي
BR 1373 بورتو أليغري; پورتو الگره; پورتو الیگرے
ID 1372 تانگرانگ
CN 1358 خەندەن شەھىرى; هاندان; ہاندان
UG *!1353 كامبالا; كامپالا; کمپالا; کمپالہ
BD 1342 خولنا; کھلنا
CM !1338 دوالا
AE 1324 إمارة الشارقة; الشارقة; شارجه; شارجہ; مدينة الشارقة
SA !1324 مكة المكرمة
ID 1322 ماکاسار
MX 1321 سيوداد خواريز; سیوداد خوارس٬ چیئوائوا
JP 1307 كاواساكي
CN 1302 بائوتو; باۋتۇ شەھىر
MX !1301 تيخوانا
US !1300 دالاس; داللاس; داڵاس; ڈیلاس
SA 1300 المدينة; المدينة المنورة; المدينة المنوره; مدينه; مدینھ; مدینہ منورہ; مەدینە
CM *!1299 ياوندي; یاؤندے; یائونده; یائوندێ; یاونڈی
ML *!1297 باماكو
IN 1289 ناسک; ناسیک; ناشک
ID 1288 سمارانگ; سيمارانج; سیمارانگ
CG *1285 برازافيل; برازاویل
JO *!1276 ئاممان; امان; عمان; عمان شہر; عەممان
RS *!1274 بلغراد; بېلگراد
UY *!1271 مونتفيدو; مونته ویدئو; مونتیبیدیو; مونتېۋىدېئو
ZM *1267 لوساكا; لووساکا; لۇساكا
IN 1262 تانه; تاني; تھانے; تہانہ
DE !1260 مونیخ; ميونخ; ميونيخ
IR !1250 شيراز
TR 1249 آدانا; أضنة; ئادانا
KR 1243 سوون
IT !1237 مىلان; ميلانو
HT *!1235 بورت أو برانس; پورتو پرنس; پورتوپرنس; پورٹ او پرنس
AU 1225 آدلاید; أديليد; ئادېلايدې; ایڈیلیڈ
IN 1223 ميروت; ميروټ; میرٹھ
PK !1219 بيشاور; پشاور; پیشاور; پېشاۋار; پېښور
PH 1213 دافاو; داوائو سیتی
MM !1208 ماندالاي; ماندالی; ماندالے
DO 1200 سانتیاغو دے لوس کابائیروس
SD !1200 أم درمان
CN 1199 آنشان; ئەنشەن شەھىرى
CN 1199 شۈجو شەھىرى
MZ *1192 مابوتو; ماپوتو; ماپوتۆ; ماپوٹو
CN 1180 فوجو; فوزهو; فوژو; فۇجو شەھىرى
AR 1174 روساريو
CN 1172 غوييانغ; گوئیانگ; گۇيياڭ شەھىرى
BR 1171 غويانيا; گوئیانیا
CZ *!1166 براغ; پراگ; پراگا
IN !1164 بنارس; فاراناسي; واراناسی; وارانسي
ID 1164 باتام; باتم
DK *!1154 كوبنهاغن; كوپېنھاگېن
BG *!1153 سوفىيە; سۆفیا; صوفيا; صوفیه; صوفیہ
LY *!1151 ترابلس; ترىپولى; تەرابلوس; طرابلس
NG !1149 بورت هاركورت
JP !1144 هيروشيما
CN 1138 لىجياڭ شەھىرى; ليجيانج; لیجیانگ
MX 1136 مونتری; مونتيري; مونتےرئی
RU 1135 سامارا; سامارہ; سمارا
RU !1129 أومسك; امسک
NG 1125 بنين; بینن شہر
AZ *!1117 باكو; باکوو
NG !1112 مايدوجوري; مايدوغوري; مايدوگورو; ميدغري
RU !1105 قازان; كازان
AM *!1093 ایروان; شهر ایروان; يريفان; يېرېۋان; یریوان; یەریڤان
IN !1092 أمريتسار; ئامریتسار; امرتسر; امريتسر
BF *!1087 آواگادوگو; اوگاڈوگو; واغادوغو; واگادووگوو; واگادوگو
RU 1074 روستوو نا دانو
IN 1073 الہ آباد
TR !1066 عنتاب; غازی عینتاب; گازی ئانتەپ
IN 1063 فشاكاباتنم; فيساخاباتنام; فيشاخاباتنام; و شاکھا پٹنم; وشاکاپاتنم; وشاکھ پٹنم; وشاکھاپٹنم; ويساکاپټنام; ویساکاپاتنام; ویساکھاپتنام
RU !1063 تشيليابنسك; چلیابنسک; چلیابینسک; چیلیابنسک
CN 1053 داتونگ; داتۇڭ شەھىر
GE *!1049 تبليسي; تبلیس; تبىلىسى; تفلیس; طفلس
TW 1041 تاي شانغ
CN 1034 شیانیانگ
RU 1033 أوفا
UA !1033 دنيبرو; دنيبروبتروفسك; دنیپروپتروفسک; دنیپروپترووسک
BR 1032 كامبيناس; کمپیناس
IN 1030 جبل پور; جبلبور
US 1027 سا ن جوز; سان هوزيه
UA !1025 دونتسک; دونيتسك; دۆنێتسک
IE *!1024 دبلن; دوبلين; دۇبلىن; ڈبلن; ډبلن
CA !1020 كالغاري; کالگری; کلگری; کیلگری
BE *!1019 بروكسل; بريۇسسېل
IN 1016 أورنك آباد; اورنگ آباد
RU !1011 فولجوجراد; فولغوغراد; ولگوگراد; وولگو گراد; وولگوگراد; ڤۆڵگۆگراد
CN 1002 جی یانگ; جیئیانگ
UA !1002 أوديسا; اودسا
JP 998 كيتاكيوشو
CN 996 بائودینگ; باوڈنگ
GT *!995 شهر گواتمالا; مدينة غواتيمالا
CN 988 بنشی; بینشی
GB 984 برمنگم; برمينغهام; بیرمنگام
RU 982 بيرم; پیرم
IN !976 جموں; سري نغر; سري نگر; سريناغار; سرينغر; سرینگر
NG 975 زاريا
NI *!973 ماناغوا; ماناگوآ; ماناگۇئا
ZA 968 بورت إليزابيث; پورت الیزابت; پورٹ الزبتھ
DE !963 كولونيا; کلون; کولون
IN 960 كويمباتور; کويمبتور; کویمبٹور
IT !959 نابولي; ناپل; ناپولی; نیپلز
BR 955 ماسئیو; ماسايو
CO 952 کارتاجینا; کارتاگینا
CN 949 چانگژو; چاڭجو شەھىر
LR *940 مانروویا; مونروفيا; مونروویا; مۆنرۆڤیا
JM *938 کینگستون
IQ !933 أربيل; محافظة أربيل; هەولێر
US 932 آسٹن; أوستن
IN 921 جوداپور; جودبور; جودپور; جودھ پور; جودھپور
JP 920 تشيبا
BR 917 ساؤ لوئیس; ساو لويز
IN 910 مادورائ; مدورائی; مدورای
CN 903 هوایبی; ہوآئیبئی; ہوائیبوئی
BO !900 كوتشابامبا; کوچابامبا
IQ 900 أبو غريب
KG *!900 بشکیک; بيشكك; بيشكيك; بیشکێک
CN 900 كايفنغ; کائفینگ; کایفنگ
IN !899 جواهاتي; گواتی; گواهتي; گوواہاتی; گوہاٹی
CN 890 پنگڈنگشان; پینگدینگشان
CN 882 چىچىخار شەھىرى; چیچیهار; چیچیہار
MY 880 كلانج; کلانگ
AR 877 مندوزا; میندوزا
TR 876 قونية; قونیه; قونیہ
IN 875 فجاياوادا; فيجاياوادا; وجئے واڑہ; وجیاوادا; ويجیواډا; ویجایاواڈا; ویجیاوادا
IT !870 تورينو; تورین
IN 868 مايسور; میسور
US 868 جاكسونفيل; جیکسن ویل
CN 866 ونتشو; ونژو
US !865 سان فرانسسکو; سان فرانسيسكو; سان فرانسیسکۆ
GB !864 ليفربول; لیور پول; لیورپول; لیڤەرپوول
RU 864 ساراتوف; ساراٹوف
HN *!851 تيغوسيغالبا; تگوسیگالپا; ٹیگوسیگلپا
US 850 كولومبوس
IN 846 رانشي; رانچي
MN *!845 أولان باتور
IR !841 ئەھواز; الأهواز; اهواز; اہواز
PE !841 أريكيبا; ارکیپا; اریکیپا
ID 840 بادانغ; پادانگ; پاڈانگ
MA !839 مراكش
ID !835 دنپاسار; ڈنپاسار; ڈنپسار
US !833 فورت وورث; فورٹ ورتھ
US !830 إنديانابوليس; انڈیاناپولس; ایندیاناپولیس
US 827 تشارلوت
BR 818 دوق دي كاكسياس
ES 814 بلنسية; والنسیا; ویلنسیا; ویلنسیہ; ڤالينسيا; ڤالێنسیا
NG 814 الورن
PE 813 كاياو; کایائو; کلاؤ
BO 813 لا پاز; لاباز; لاپاز
CA *!812 أوتاوا; ئۆتاوا; اتاوا; اوٹاوا; اٹاوہ
VE !809 بارکیسیمتو
MX !809 چہواہوا; چیئوائوا٬ چیئوائوا
CN 804 ناننینگ; نانينغ; نانینگ; نەننىڭ شەھىرى
SL *803 فريتاون; فريتون; فری ٹاؤن
MY 802 جوهر بهرو; جوهور بهرو; جوھر بھرو
IL !801 أورسالم; أورشليم; أورشليم القدس; أولى القبلتين; إيلياء; ئورشەلیم; اريئيل; البلا; القدس; القدس الشريف; اورسلیمان; بيت المقدس; ساليم; صهيون; قُدس; قۇدس; لقدس; مدينة القدس; مريّا; ورشليم; يبوس; یروشلم
ID 800 بندر لامپونگ
ID 800 بوكور; بوگور
KE !800 ممباسا; مومباسا
OM *797 مسقط; مۇسكات; مەسقەت
UA !796 زاباروجيا
FR !795 مارسيليا; مارسی; مارسیلز; مارسێی; مرسيليا
JO 793 الزرقاء; زرقاء
MX 792 ناوكالبان دي خواريز; کاوکالپان
PK 789 رحيم يار خان
IN 785 جالندھر; جلندر; جەلەندەر
IN 784 تریواندروم; تریوینڈرم; تھیروواننتھاپورم; ثيروفانانثابورام
CN 781 انيانغ
AR 781 سان ميغيل دي توكومان; سان میگوئیل دی توکومان; سانتیاگو دوتوکومان
BJ 780 كوتونو
IN 778 سالم
MX 778 ماردة
IN 775 تروچراپلی; تيروچيراپلي; تیروچیراپالی; ٹیروچیراپالی
SY !775 مدينة حمص
CN 774 هوهوت; ہوہوٹ
NE *!774 نيامي; نیامەی
TW 771 تاينان
PL !769 لودز; وودج
SA 769 الدمام; دمام
CN 768 شينينغ; شینینگ
IR 767 کهریز
IN 763 کوتا; کوٹا
CN 760 تشنهوانغداو; چینہوانگداو; کینگهوانگداو
CN 760 هنگیانگ; ہینگیانگ
TR !758 آنتالیا; أنطاليا; ئانتالیا; انطالیہ
PL !755 كراكوف
IN 753 علی گڑھ
ZA 751 بيترماريتزبرغ; پیترماریتسبرگ; پیٹرماریٹزبرگ; پیٹرومیرٹبرگ
TG *750 لومه; لومي; لوميه; لومې; لومے; لۆمێ
PE 747 تروخیو
ID 747 مالانغ; مالنگ
IN 745 بريلي
RW *!745 كيغالي; کیگالی
BR 745 تيريسينا
CN 743 هنگانگ; هيغانغ; ہیگانگ
LV *!743 رىگا; ريجا; ريغا
NL *!742 آمستردام; ئامستېردام; ئەمستەردام; امسټرډام; ایمسٹرڈیم
PK !734 كويته; کوئٹہ; کوټه
GB !730 نوتنغهام
BR 729 كامبو غراندي; کامپوگرانده; کیمپو گراندے
TM *!728 ئاشخاباد; اشک آباد; عشق آباد; عەشقاباد
IQ 723 السليمانية; سلیمانیه; سلێمانى
MX 723 سان لوئیس پوتوسی سٹی
MX 722 آگوئاسکالینتس; آگوسکالینٹس
CO !721 سوسوتا; کوکوتا
TD *!721 أنجمينا; إنجامينا; انجامنا; فور لامي; نجامينا; نجامێنا; نجمینا
CN 719 يەنتەي شەھىرى; یانتائی; یانتای
UA !718 لفيف; لووف; لویو; لڤیڤ; لیویو
MX 715 ارموسييو سونورا; ارموسیو
CA 712 إدمونتون; ایڈمنٹن
KR 711 جئونجو; جونجو
MX 710 سالتيو
CN 709 ژانژو; ژوژوو
MY 708 سوبانغ جايا; سوبانگ جایا
IN 707 بيوانډي; بھیواندی; بھیونڈی; بیواندی
ID 704 پکانبارو; پیکانبارو
ES !703 إشبيلية; اشبیلیہ; سویا; سيبييا; سێڤیلیا
RU 703 تولياتي
JP 702 شيزوكا; شیزوئوکا
HR *!699 زاجريب; زاغرب; زاگرب; زاگرێب; زغرب
MA !698 أغادير; أكادير; أگادیر; أݣادير
BA *!697 ساراجیوو; ساراييفو; سارايېۋو; سارایه وو; سارایوو; سارایێڤۆ; سرائیوو; سراييفو
AR 694 لا پلاتا; لابلاتا
TN *!693 تونس; تونس شہر; توونس; تۇنىس شەھىرى; ٹیونس نگر
CN 693 جانگجیاکو; ژانگجیاکوو
CN 690 زيجونج; زیگانگ; زیگونگ
MX 690 مخیکالی; مكسيكالي; میکسیکالی
CN 689 فاکسین; فوشن
NG 689 إنوغو; انوگو
MA !688 طنجة
CN 688 خۇئاڭشى شەھىرى; هوانگشی; ہوانگشی
CN 688 لياۋياڭ شەھەر; لیاویانگ
GB !685 شفيلد; شيفيلد; شیفیلڈ; شێفیڵد
US !684 سياتل; سیئٹل; سیاٹل
US !683 دنفر; دنور; ڈینور
US 681 إل باسو; ال پاسو; ایل پاسو
IN 680 رائے پور; رايبور; رای پور; راۓپور
PH 680 جنرال سانتوس; جنرل سانتوس
TJ *!679 دوشنبه
US !677 ديترويت; ڈیٹرائٹ
ES !674 ساراجوسا; ساراگوسا; سرقسطة; سەرەگۆسا
IN 674 گوراکپور; گورکھپور
CN 674 شیانگتان
MX 673 أكابولكو
MY 673 ايبوه; ایپو; ایپوه
CA 669 مسس ساگا; مسساگا; ميسيساغا; ميسيسوجا; میسیساگا
US !667 بوستون; بوسطن; بوسٹن; بۆستن
CN 666 نانتانگ; نانتونگ
CN 666 مودانجیانگ; مۇدەنجياڭ شەھىرى
GR *!664 أثينا; ئافېنا
MR *661 نواكشوط; نواکشوت; نواکشۆت; نوواکوٹ
US 656 ممفيس
UA 652 كريفي ريه; کریفیی ریه
BR 651 جوآو پیسوآ; جواو بيسوا
LY !651 بنغازى
DE 650 فرانكفورت
CN 649 گۇيلىن شەھىرى
IT !648 بالرمو; باليرمو; بلرم; بلرمة; پالرمو; پاليرمو; پلرمو
LK *648 كولمبو; كولومبو; کلمبو
MW *647 ليلونغوي; لیلونگوه; لیلونگوے; لیلۆنگوێ; لیلیونگوے
DZ !646 ولاية وهران; وهران; وہران; وەھران
TR !645 ئامەد; ديار بكر; دیاربکر
RU 641 أوليانوفسك; الیانووسک; اولیانووسک
CN 638 جاڭجياڭ شەھىرى
KW 637 الاحمدي
ID 637 يوجياكرتا; یوگیاکارتا
MD *!636 كيشيناو
PL !635 فروتسواف; وروتسواف; وروسلاو; ڤرۆتسواف
DZ 634 تبسة; تیبازہ
CN 633 جېنجياڭ شەھىرى
CA 632 ونی پیگ; ونیپگ; وينيبيغ; وینیپگ
CN 632 داندونج; داندونغ; داندونگ
US 631 أوكلاهوما سيتي; اکلاهما سیتی
RU 631 إيجيفسك; ازوسک; ایژوسک
CN 629 شاؤگوآن
CN 628 يەنچېن شەھىرى; یانچنگ; ینچینگ
MX !628 كانكون; کانکون٬ کینتانا رو
IN 625 بالای; بھلائی; بھیلائ
DJ *624 جبوتی; جبوتی علاقہ; جيبوتي; جیبووتی
US 624 لاس فيغاس; لاس وگاس
US !622 بالتيمور; بالٹیمور
IR !621 استان کرمانشاه; كرمانشاه
YE 618 الحديدة; حدیده
GB !617 برسٹل نگر; بريستول
IN 616 جمشدپور; جمشيد پور; جمشيدبور; جمشیدپور
CN 616 هايكو; ہائکو; ہائیکؤ
BR 614 سائو خوزه دوس کامپس
CN 612 تایژو
CN 612 شنگتائی; شینگتای
MX 609 تورئون٬ کواویلا
RU 607 ياروسلافل; یاروسلاول
JP 605 هاماماتسو; ہاماماتسو
CN 604 جنژوو; جینجو
AE *603 أبوظبي; ئەبووزەبی; ابو ظبى; ابوظہبی; جزيرة أبوظبي وجزر داخلية اخرى
VN 603 هايفونغ
PK *!602 إسلام آباد; ئىسلامئاباد; ئیسلاماباد
IQ !601 كركوك; كەركوك; کەرکووک
US !600 ملواکی; ميلواكي
CN 600 شوانگیاشان
CA !600 فانكوفر; ونکوور; وینکوور
RU 600 بارنائول; بارنال; بارناول
NL !598 راٹرڈیم; رتردام; روتردام
MX 598 موريليا
IR 595 ڕەشت
NG 593 أبيوكوتا; ابوکاتا
DE 593 ایسن; ایسین
TR 593 قيصرية; قیصری; قیصریه; قەیسەری; کیسری شہر
GB !592 جلاسجو; غلاسكو; گلاسگو; گلاسگوۋ; گلاسگۆ
NG *!590 آبوجا; ئەبووجا
CN 590 جانگجاو; ژانگژو
DE !590 اشتوتگارت; سٹٹگارٹ; شتوتغارت; شتوتگارت; شٹوٹگارٹ
MX !589 ریئنوسا; رینوسا تامائولیپاس
DE 588 دورتموند; دۆرتمۆند; ڈارٹمنڈ
RU !587 فلاديفوستوك; ولادیوستوک; ولاڈیووسٹوک
RU 587 إيركوتسك; ارکٹسک; ایرکتسک
MW 585 بلانتاير; بلانتیئر
TR 583 اسکدار
IT !580 جنوا; جنوة
IN 580 کاتک; کوٹاک; کټاک
NO *!580 أوسلو; ئوسلو; ئۆسلۆ; اسلو
JP 579 هاتشيؤوجي
RU !579 خاباروفسك; خابارووسک; ہابروسک
GA *578 لبرول; لبریویل; ليبرفيل; لیبرویل; لیبرێڤیل
IR 578 كرمان
PE 577 تشيكلايو; چیکلایو
IR 577 أرومية; ارومیه; شهرستان ارومیه
CN 577 بنگبو; بینگبو; بېڭبۇ شەھەرى
MX 576 تلاکوپاکو
DE !573 دوسلدورف; دوسلدۆرف; ڈسلڈورف
SE !573 جوتنبرج; غوتنبرغ; گووتھنبرگ; یوتبری
CN 573 شىخەنزە; شىخەنزە شەھرى; شىخەنزە شەھىرى
CO 572 بوکارامانگا
MY 570 كوتشينغ; کوچینگ
PL !570 بوزنان; پوزنان; پۆزنان
ES !568 مالاجا; مالاگا; مالقة; مالگا; ملقة; مەلەگا
CI 567 بواكي
SD !566 نيالا; نیاله
ER *!564 أسمرة; ئەسمەرە; اسمارا; اسمره
JP 561 فوناباشي
US 559 ألباكركي; البوکرکی
FI *!558 هلسنكي; هلسنڪي; هلسینکی; هيلسينكى; ھێلسینکی; ہلسنکی; ہیلسنکی
IN 558 وارانگل; ورنجل
CU 556 سانتياغو دي كوبا; سانتیاگو د کوبا
CN 556 سیپینگ
JP 555 كاغوشيما
ID 555 سوراكارتا
IN 555 باونگر; بھاونگر
AR 554 مار دل پلاتا; ماريه ديل بلاتا
IR !552 زاهدان; زاہدان
IN 551 ناندد; ناندید; ناندیڑ; ننديد
RU 550 أورنبرغ; أورينبورغ; اورنبرگ; اورنبورگ
KR 550 تشانغوون; چانگون; چانگوون
XK *!550 بريشتينا; پریسٹینا; پریشتینا
CN 550 جيامۇسى شەھىرى; جیاموسی
CN 547 نائجیانگ
DE !547 برمن; بريمن; مدينة بريمن
MA !546 مكناس
PK 543 سرگودها; سرگودھا
CF *!542 بانگوئی
LT *!542 فيلنيوس; ولنیس; ویلنیوس; ڤیلنیوس
CN 540 يانغتشو; یانگژو
RU 540 نوفوكوزنتسك; نووکوزنتسک; نووکوزنٹسک
EG !538 بور سعيد; بورسعيد
MX 537 توستلا گیوتیرس; توكستلا غوتيريز; توکسلا گوتیرس٬ چیاپاس
IN 536 رورکلا
NG 536 واري
CN 532 جیانگمن; جیانگمین; ژیانگمن
US 532 توسان; توسون
US !531 ناشفيل; ناشولے; نشویل
SA 531 الطائف
IN 531 جونتور; غنتور; گنتور; گنٹور; گونتور
CA 529 مدينة كيبك; کیوبک شہر
IR 528 همدان
CN 528 ساڭجو شەھىرى; کانگجو; کانگذوو
SV *526 سان سالوادور; سان سالۋادور; سان سلفادور; سان سلواڈور
BR 522 كويابا; کوئیابا
MY 521 بيتالينغ جايا; پتالینگ جایا; پیتالنیگ جایا
MO *520 ئاۋمېن; ماكاو; ماکائو; مکاؤ
US 520 فرزنو; فريسنو; فرینسو
CA 520 هاميلتون; ہاملٹن
RU 519 تيومين; تیومن; ٹیومن
IN 519 درگاپور; دورگاپور
MX 519 دورانگو سٹی
IN 518 أجمير; اجمېر
PT *!518 لشبونة; لىسابون; لیسبون
CN 518 چانگدا; چانگدی
CN 518 جیاوزوو; ژیاوزو
IN 517 الھاس نگر ممبئي; الہاسنگر; الہسنگر; اولاسناگر; اولهسنگر
RU 516 ليبيتسك; لپٹسک; لیپتسک; لیپٹسک
DE !515 هانوفر; ھانۆفەر; ہینوور
TR 515 أسكي شهر; ئێسکی شەھر; اسکی شہر
IR 514 آزادشهر
AR 513 سالتا
RU 513 بينزا; پنزا; پینزا
CN 510 تانگهوا; تونگہوا
GB !509 لايستر; لستر; لیسسٹر
CN 508 واها; ووہو
DE !505 لائپزش; لايبزيغ; لایپزیگ; لیپزش
DE 504 دويسبورغ; دویسبورگ; ڈوئسبرگ; ڈیسبورگ
IR 504 اراک; ساوه; سُلطان آباد
RU 503 آستراخان
CN 501 جوهای; زوهاي; ژوہوئی
DE !499 نورنبرگ; نورنبيرغ; نۆریمبێرگ; نیورمبرگ
US 491 ساكرامنتو; ساکرامنٹو
BR 490 اراکاجو
AE 490 عجمان; مدينة عجمان
SD !490 بور سودان; بورتسودان; پورٹ سوڈان
HN !489 سان بيدرو سولا; سان پیڈرو سولا
MX 489 تولوکا
EG !488 السويس; سوئز; سوئیز; سويس
DE !487 درسدن; دريسدن; درێسدن; ڈریسڈن; ڊريسڊن
RU 486 تومسك; ٹومسک
IN 484 كلبركة; گلبرگه; گلبرگہ
IQ !483 النجف; النجف الاشرف
MY 482 شاه عالم
UA !482 ماريوبول; ماریوپول; مروپل
JP 481 هيميجي
BY 481 غوميل; گومل
ZA 479 إيست لندن; ایسٹ لندن
PK !477 سيالکوټ; سیالکوٹ
RU 477 كيميروفو; کمروف; کیمیروو
CN 477 ایچانگ; يىچاڭ شەھىرى; یچنگ
US 475 كانساس سيتي
CN 475 مدينة ينشوان; يىنچۈئەن شەھىرى; ینچوآن; یینچوان
MK *!475 إسكوبية; اسکوپیه; اسکوپیہ; سكوبيه; سكوپليې; سکوپ جے
ZA 475 فيرينجنغ; فيرينخن; ورینیگینگ
NL !474 لاهاي; لاهه
US 474 لونغ بيتش
FR !472 ليون; لیۆن
BR 472 لوندرينا
US 472 ميسا; میزا
JP 470 ماتسودو
RU 469 تولا; ٹولا
JP 469 كاواغوتشي
MX 467 آپوداکا
CN 466 زونئی; زونیئی; زونیای
CN 466 جياشىڭ شەھىرى; جیاشنگ; جیشانگ
IN 466 جموں
CN 465 لیاویوان
GB !465 إدنبرة; ئێدینبەرە; ادینبرو; ایڈنبرا
US !464 آتلانتا; ئەتڵانتا; اٹلانٹا
CD !464 كانانغا
ZA !463 بلوئمفونٹین; بلومفونتن; بلومفونتين; بلومفونٹین; بلوومفۆنتەین
CN 463 شياڭفان شەھىرى
PL !462 غدانسك; گدانسک
NG 462 کالابار
SY 461 حماة; حماه
IN 460 کرنول; کورنوول
BE !460 آنتورپ; أنتويرب; انتورب; انٹیورپ
RU 457 كيروف; کیروو
IN 457 اجین; اوجائین; اوجاين; اوجین; اوجېن
MY 457 کوتا کینابالو
US 457 كولورادو سبرينغس; کلرادو اسپرینگز
CN 456 هنگشوی; ہینگشوئی
SA 455 تبوك
ID 455 بونتياناك; پونتیاناک; پونٹیاناک
GB !455 ليدز; لیڈز
US 453 فرجينيا بيتش; ورجینیا بیچ
UA !452 لوهانسك; لوہانسک
ID 452 مانادو; مناڈو
US 451 رالي
CN 450 جنینگ; جینینگ
DZ 450 قسنطينة; قسنطینه
SS *450 جوبا
CN 449 چنگده; چینگدے
GB !447 كارديف; کارڈف
AR 447 سان جوآن
RU 447 تشيبوكساري; چیبوکساری; چیبوکسارے
US 444 أوماها; اوماها نبراسكا
JP 443 ماتسوياما
MX 443 سن نیکولاس د لوس گارزا
PH 442 داسمارنگاس; داسمارینیاس
TR 442 مالاطیہ; ملطية; ملطیه; مەلەدی
US !441 مايامى; ميامي
IN 440 كاليكوت; کالیکٹ; کوزیکوڈ
MM 439 ماولامیئن; ماولامیاین
PE 438 اکیتوس; ایکیتوس
CM 437 غاروا; گارؤا
ES 437 مرسية; مورسیا
TZ 437 موانزا
CM 436 فور فورو; قصور; كوسيري
RU 435 كالينينغراد; کالیننگراڈ; کالینینگراد; کیلننگراڈ
IQ !434 كةربالا; كربلاء; محافظة كربلاء; کربلا; کەربەلا; ڪربلا
CA 434 برامبتون; بریمپٹن
FR !433 تولوز
IL !433 تل آویو; تل آویو یافو; تل آڤیڤ; تل أبيب; تل أبيب يافا; تل الربيع; تلاویو; تێل ئەڤیڤ; تېلاۋىف
UZ !432 نمنقان; نمنكان; نمنگان
CO 432 سانتا مارتا
EG 431 المحلة الكبرى
IN 429 جالگاو; جالگاون; جلگاؤن; جلگاؤں
JP 429 يوكوسوكا
IN 429 اکولا; اکولہ
IN 429 بلگام; بلگایوم; بيلگوم; بیلگاؤم
MX !428 وراکروس
PS 428 القدس الشرقية; قدس شرقی; مشرقی یروشلم
SA 425 الخرج
CN 425 چاؤژوؤ; چاوژو
SK *!424 براتسلاوا; براتسیلاڤا; براتىسلاۋا; براتيسلافا; براتیسلاو; براتیسلاوا; براٹیسلاوا
IN 423 ادے پور; اودہےپور; اودی پور
EG !422 اقصر; الأقصر; لکسر
CO 422 أباجي; اباگوۓ
CN 421 شاوشنگ; شاوشینگ; شاوكسينج
RU 421 إيفانوفو; ایوانوفو; ایوانوو
TR 421 أرضروم; ئەرزیڕۆم; ارزروم; ارض روم
NG 421 اکورے
EG 421 أسيوط
ID 420 جامبي
EG 420 المنصورة; منصورة; منصوره
US 419 أوكلاند; اوکلند; اوکلینڈ
PR *418 سان خوآن
NZ !418 آوکلند; أوكلاند; ئاۋكلاند
PK 418 سکھر
IN 417 مانغلور; مانگلور; منگلور
CN 417 لوهی
UA !416 سواستوپول; سيفاستوبول
KZ !414 شمکینت; شمکێنت; شيمكنت; چیمکند
CN 413 یانگچوان; یانگکوان
RU !413 ماگنیتوگورسک; ماگنیٹوگورس; مغنيتاغورسك
BR 413 فلوريانوبوليس; فلوریانوپلیس; فلوریانوپولس
BR 411 سانتوس
VE !411 ماتورين
US !411 منیاپولس; مينيابولس; مینیاپولیس
IN 411 توتوکودی
IR 411 اردبيل
JP !410 ناجازاكي; ناغاساكي; ناگازاکی
CN 410 چاویانگ
PS 410 غەززە
KR 408 جيجو
PA *408 شهر پاناما
PL !408 شتتين; ششیچن; شچچین
MA 405 وجدة; وجده; وجدہ
EG 405 طنطا
IN 404 نلور; نيلور; نيلوری
TW 404 سين شو
CN 404 جيشي
TZ 404 زنجبار شہر; زنگبار; مدينة زنجبار
SD !401 كسلا
ES 401 ميورقة
ZM 401 كيتوي; کتوے
IQ !400 الناصرية; الناصريه
RU 400 تفير; توور
JP 400 ماتشيدا
CN 400 یانگ جیانگ; یانگژیانگ; ینگجیانگ
IN 398 تيروپور
TW 398 كي لنغ
MA 396 الحسيمة; حسیمه
GB !396 مانشستر; مانچسٹر; منچئستئر; منچستر
CA 395 سوری
CN 395 ویفانگ
JP 395 فوجيساوا
ZM 395 ندولا
IN 394 کولام; کولم
TR 394 سامسون; سیمسن
EE *!394 تاللىن; تالين; تاڵین; ٹالن
CM !394 بامیندا
SD 393 الأبي
CO 393 بییو
CN 392 ليەنيۈنگاڭ شەھىرى
MY 392 سانداكان; سنداکان
SA 391 بُرَيدَة
AF 391 قندهار; كندهار
US 390 ويتشيتا
US !390 اورلینز پارش; نيو أورلينز
BD 389 کومیلا
MZ 389 نامپولا
US 388 آرلنگٹن; أرلينغتون
US !388 كليفلاند; کلیولند
GW *388 بساؤ; بيساو; بیسائو
SA 388 خميس مشيط
AR 387 رزیستنسیا; ريسيستينسيا; ریسیستینا
LY 386 مصراتة; مصراته
DE 386 بوخم; بوخوم
JP 383 فوکویاما
TR 382 ئێلح; باتمان; بطمان; ضلع باتمان
NZ *!382 ولینگتون; ويلينجتون; ويلينغتون; ویلنگٹن; ۋېللىنگتون
MX 382 ماساتلان
MX 381 ايرابواتو; ایراپواتو
CN 380 دیژوو
CN 377 زهوكو; ژووکوو
CA 377 لافال; لاول
PE 377 اوانکایو; وانكاشو; وانکایو
CN 377 پوتیان
TR !376 قهرمان مرعش; قہرمان مرعش; مرعش; مەرعەش; کہرامانمراش
AL *!375 تىرانا
LT 375 كاوناس
MX 374 نوئوو لاردو; نوئوو لاریدو
US 374 بيكرسفيلد; بیکرزفیلڈ
MY 373 سرمبان
GB 373 سٹاک اون ٹرینٹ
CN 372 پنگشیانگ; پینگشیانگ
US !372 هونولولو; ہونولولو
IR !370 آبادان; عبادان
VE 370 بويرتو لا كروز
CZ !370 برنو
US 369 تامبا
AU *!368 كانبرا; کانبێرا; کینبرا
JP 367 نارا
IN 367 أحمد نجر; أحمد نغر; أحمدناجار; احمد نگر; احمدنقر; احمدنگر
IN 367 دوله; دھول
MA 367 القنيطرة; قنیطره
PL 366 بيدغوشتش; بیدگوشچ
MY 366 كوانتان
IT !366 بولونيا
KR 365 تشونان; چئونان
SD 364 القضارف
NZ !364 كرايستشرش; کرائسٹ چرچ
JP 362 تويوتا; ٹویوٹہ
CN 362 ژاؤچینگ; ژاوچنگ; ژاوکینگ
PK 361 شيخوپوره; شیخوپورا; شیخوپورہ
DE 361 فوبرتال; ووپاٹال; ووپرتال; وپرٹال
BF !360 بوبو دیولاسو; بوبوديولاسو
PL !360 لبلن; لوبلين
US 359 أورورا
GB !359 كوفنتري; کاونتری; کونٹری
CN 359 ئەنچىڭ شەھىرى; انکنگ
KZ 358 تاراز; تراز; طراز
CO 358 مانيزاليس; منیزالس
IR 357 زنجان
JP 357 لواكي
PH 357 باکوور
JP 357 أساهيكاوا
ID 356 آمبن; آمبون
ID 355 ساماريندا; سامارینڈا
ES !355 بلباو; بیلبائو; بیلباو
AR 355 سان تیاگو دیل استیرو; سانتياغو ديل استيرو; سانتیاگو دل استرو
GR 354 سالونيك
MX 354 بیائرموسا; فيلاهيرموسا
VE 353 باريناس
JP 352 أوكازاكي
IR !352 بندر عباس; بندرعباس; بَندَر عَبّاسی; بەندەر عەباس; گُمبرُّن
AE 352 رأس الخيمة; مدينة رأس الخيمة
CN 352 انشون
US 351 آناهايم; ایناہیم
TW 350 هوالین
IN 350 مظفر نگر; مظفرنگر
IT 349 فلورانس; فلورنس; فلورنسا
IR !349 سنندج; سِنَّ; سِنِّه
IN 349 لاتر; لاتور
CA 347 لندن
CN 347 چیفنگ; چیفینگ
KZ *!346 آستانا; آستانه; آستانٱ; آستانہ; أستانة; أسطانا; ئاستانا; نور سلطان; نورسلطان; نورسولتان; نۇرسۇلتان
RU !345 بلگورود; بيلغورود; بیلگوروڈ
QA *!345 الدوحة; الدوحه; دوحه; دوحہ; دوھا; دەوحە
VE 345 ترمرو
RU 343 كورغان; کرگان
BD 343 رنگپور شہر
BY !343 فيتيبسك; وتیبسک
CH !342 زوريخ; زيورخ; زیورچ; سيۇرىخ; څوریخ
TZ 341 آروشا
JP 341 كورياما
BG 340 بلوفديف; پلوودیف; پلوودیو
MX 340 سلایا; سيلايا; سیلائیا
ZW 340 چیتونگویزا
JP 340 كاشيوا
SY !340 اللاذقية; لاذقية; لاذقیه; لاذقیہ
CN 340 أقسو; ئاقسۇ; ئاقسۇ شەھىرى
GM 340 سيريكوندا
JP 339 توكوروزاوا
AR 339 كورينتس; کوریئنتس
RU 339 كالوغا; کالوگا; کلوگا
BR 339 ماكابا; ماکاپا
MX 339 کورناواک
VE !338 سیوداد بولیوار
JP 338 كاواغويه
IN 337 بلاری; بللاری; بیلاری
UA !336 سمفروپول; سيمفربول; سيمفروبول; سیمفروپول
GB 335 ساندرلند; سندرلاند
US 335 سانتا أنا
CR *335 سان جوز; سان خوزه; سان خوسيه; سان خوسې
ES !335 آلیکانته; أليكانتي; الیکانت; الیکانتے
JP 334 تاكاماتسو
IR 334 قزوين; قەزوین
SD !333 ود مدني
CN 333 جنچینگ; جینچن
DE 332 بيليفيلد; بیلفیلڈ
BI !332 باجمبورا; بوجومبرا; بوجومبورا
IR 331 المحمرة; بندر خرمشهر; خرمشهر; خرمشھر
IN 331 ماتورا; متھرا
IR 330 خرم آباد
SV 330 سویاپانگو
KZ !329 بافلودار; پاؤلودار; پاولودر; پاڤلۆدار
ES 328 قرطبة; قرطبه; قرطبہ; كوردوبا; کۆردۆبا
IN 328 چاندراپور; چندراپور; چندرپور
KP 327 چونگجن
CN 327 يانجي; یانگژی
MA !326 تطوان
PE 325 پیورا
IN 325 برهماپور; برہمپور
US 324 كوربوس كريستي; کورپس کرسٹی; کورپس کریستی
CN 324 سویژؤ
AR 324 پوساداس
IQ 323 العمارة; العماره
US 322 رور سائڈ; ريفرسايد
CO 322 ولاویکنسیو
BR 322 جوندياي
RU 321 اسمولنسک; سمولنسک; سمولينسك
PY 321 سیوداد دل استه; سیوداد دیل استے
UA !320 خرسون; خيرسون
JP 320 آکیتا
CM !320 مارؤا
AR 320 مورون
IN 320 شیموگا; شیواموگا
UZ !319 سمرقند
RU !319 مورمانسك
GB 319 ایزلینتن
IQ 319 الديوانية
CN 319 شانگراو
ID 319 ماتارام; ماٹارام
UZ !318 ظةنجان
RO 318 ایاشی
ES 318 بلد الوليد; فايادوليذ; والاڈولڈ; وایادولید; ڤایادۆلید
UA !318 بولتافا; پولتاوا
IN *!318 دلهي الجديدة; نيودلهي
JP 317 كوشيغايا
RU !317 فلاديقوقاز; ولادیقفقاز
BY !317 غرودنو; گرودنا
PL !317 كاتوفيتسه; کاتووچ; کاتوویتس
IN 317 روتک; روهتاك; روہتک
CN 317 بائچینگ; بایچنگ
PE 317 چیمبوته
RO 317 كلوج نابوكا; کلوج ناپوکا; کلوژ ناپوکا
RU 316 تشيريبوفيتس; چرپووتس; چیریپووتس
US !316 سانت لويس; سنت لوئیس; سینٹ لوئس
IQ 315 الكوت
RO 315 تيميشوارا; طمشوار
RU 315 فولوغدا; ولوگدا; وولوگدا
GB 313 برستون; پرستون
AZ 313 جنجا; كنجه; گانجا شہر; گنجه; گنجہ
TR 313 دنيزلي; دەنیزلی; ڈینزلی
CZ !313 أوسترافا
BG 313 فارنا; وارنا
PE 312 قوسقو; کوزکو
PE 311 پوکاایپا; پوکایپا
RU 310 فلاديمير; ولادیمیر
CL 310 آنتوفاگاستا; أنتوفاغاستا; انتوفاجاستا; انتوفاکوستا
ID 310 بنجكولو; بنگکولو
PH 310 بوتوان
MX 309 تامبيكو; تامپیکو
CA 309 أوشاوا
AU 308 نيوكاسل; نیو کاسل; نیوکاسڵ
CO 308 توربو; ویلیدوپار
DZ 308 بسكرة; بسکره; بسکرہ; ولاية بسكرة
DE !308 مانهايم
UA !308 تشرنيهيف; چرنیهیف; چرنیہیف
JO !307 إربد
GB 307 نيوبورت; نیوپورت; نیوپورٹ
MY 306 تاواو
EG 306 استان فیوم; الفيوم; محافظة الفيوم
BR 306 بورتو فاليو; پورتو ویلہو
AR 306 سان سالوادور دل خوخوئی; سان سالوادور ده خوخوئی; سان سلفادور دي خوخوي; سان سلوادور دی جوجوئے
US 306 استوکتون; ستوكتون; سٹوکٹن
MX 305 سیوداد وکٹوریہ; سیوداد ویکتوریا
BR 305 فرانكا
US !304 بيتسبرغ; پٹس برگ; پٹسبرگ
RO 304 كرايوفا; کرائیؤوا; کرايووا
RO 303 كونستانتسا; کونستانسا
RU 303 سارانسك; سرانسک
AF 303 مزار شريف
PK 302 گجرات
BY 301 برست
PK 300 مردان
RU 300 سرگوت; سورغوت; سورگوت
GB !300 سوانزي; سوانسی
KZ !300 قزل اوردا; قیزیلوردا; كيزيلوردا
CN 300 كۈنەس
PH 300 بنگان
MY 300 جرج تاون پنانگ; جورج تاون; جورج تون; جورجتون
VE 300 ماردة; مریدا
GB 299 برادفورد; بریڈفورڈ
US !299 أنكوريج
MX 299 سیوداد اوبرگن; سیوداد اوبریگون
JP 299 كاسوغاي; کاسوگای
JP 298 آوموري
JP 298 أوتسو
TR 298 الازیغ; ایلازغ; خارپێت; معمورة العزيز
UA 298 چرکاسی; چرکیسی; چیرکاسی
ES 297 بیگو; فيغو; ویگو
JP 297 آکاشی
US 297 سنسیناٹی; سينسيناتي
IN 296 حصار; ہسار; ہیسار
JP 296 يوكايتشي
KR 296 یئوسو; یوسو
JP 295 موريوكا
CL 295 فينيا ديل مار; وینیا دل مار
UA !294 سومي
RO 294 غالاتس; گالاتسی; گلاتسی
BR 294 بلوميناو
IN 294 گریٹر نوئیڈا
IN 294 نوئدا; نوئیڈا; نويډا
BR 294 فوز دو إيغواسو; فوز دو لوآچو
SA 293 الهفوف
KZ !293 سيماي; سیمی; سێمێی
NG 293 ماکوردی
AU 292 ولونغونغ; ولونگونگ; وولونقونق; وولونگونگ; وۆڵۆنگانگ
BR 292 پونتا گروسا
PL !292 بیالیستوک; بیاویستوک
TZ 292 امبیا; مبيا
RU 291 تامبوف
IT !291 كاتانيا
SA 291 المبرز
CM 291 بافؤسام
NL !291 أوترخت; یوترخت; یوتریخت
IQ 290 الحلة
IN 290 پربانی; پربھنی
CA 290 فكتوريا; وکٹوریا
CN 290 بیئہائی; بیئیہائی; بیهای; بېيخەي شەھىرى
CN 289 هویژو; ہوئیژوؤ
DZ 288 سطيف; ولاية سطيف
MA 288 آسفي
VN 287 هوئه; ہوائے
IN 287 داربهانجا; دربنگا; دربھنگا; دربھنگہ
TR 287 آدابازاري; آداپازاری; ئاداپازاری; ضلع اداپازاری
US 286 هندرسون
US 285 غرينزبورو
EG !285 الزقازيق
US 285 سانت باول; سینٹ پال
MY 285 كوالا ترنغانو; کوالا تیرنگانو
EG !285 اسماعيليه; اسماعیلیہ; الإسماعيلية; مدينة الإسماعيلية
IQ 284 دهوك; دهۆك; دووهۆک; دَهُکْ
DE !284 كارلسروه; کارلزروہے محل; کارلسروهه
PG *!284 بورت مورسبي; صوبہ پورٹ مورسبائی; مورېسبى پورتى; پورت مورسبی; پورٹ مورسبی; پۆرت مۆرسبی
US 284 بلانو; پلانو; پلینو
JP 284 إيتشيهارا
KR 284 اکسان; ایکسان
VN 283 نها ترانج; نها ترنگ
IN 283 الوار
AU 283 لوغان سيتي; لوگن سٹی
CL 282 بآلپارایسو; فالبارايسو; والپارایزو; والپرائیسو; والپرایزو; ڤالپارایسۆ
ID 282 کوپانگ
UA !282 جيتومير; ژیتومیر
US 282 نيوآرك
CO 282 اتاگوی; ایتاگویی
TR 281 ضلع گیبزے; ککبوزه; گبزه; گەبزە
DZ 281 باتنة; باتنہ; ولاية باتنة
CN 281 چاجوا; چوژوؤ
JP 280 إيتشينوميا
PE 280 تاكنا
PK !280 مينگوره; مینګورہ; مینگورا; مینگورہ
US 280 توليدو
MX 280 إنسينادا
RU 279 تاغانروغ; تاگانروگ
UA !279 هورليفكا
CA 278 وندسور; ونڈسور
RU 278 كوستروما
ES 278 خيخون; خیخن; خیخۆن; گیجون
IT 277 باري
US 277 لنكن
IR 277 خمینی شهر
TN !277 صفاقس
FR !277 نانت
EC 277 کوئنکا; کوانکا
AR 277 باهيا بلانكا; باییا بلانکا
ID 276 سوکابومی
JP 276 هاكوداته
DZ 276 باب الزوار
FR !275 استراسبورگ; ستراسبورغ; ستراسبورگ; شٹراسبرگ
GB !275 بلفاست; بیلفاسٹ
CN !275 قەشقەر; كاشغر; کاشقار
IQ !275 الرمادى; رامادی; رمادی
IN 274 ایچالکارانجی; ایچل کرنجی; ایچلکیرنجی
JP 274 إباراكي
AF 273 هراة; هرات
PH 273 باگیؤ
QA 272 الريان
DE 272 فيسبادن; وائزبادن; ویسبادن
SI *!272 ليوبليانا; ليۇبليانا
IN 271 بیجاپور
US 271 أورلاندو; اورلینڈو
CN 271 لنیی; لینیای
GB 270 ديربي; ڈربی
DE 270 مونستر
DE 270 غيلسنكيرشن; گلزنکیرشن; گلسنکرچن
NA *268 ونڈہوک; ويندهوك; ویندھوک; وینٹہوک
CD 267 تشيكابا
EG 267 كفر الدوار
IL !267 جحفية; حيفا; حەیفا
RU 267 استرلیتاماک; سترليتاماك
SA 267 حائل
CN 266 واژو; ووژوؤ
US 266 تشولا فيستا; چولا وستا
IN 265 آئزال; آئیزول; ایزوال
RU 265 بيتروزوفودسك; پتروزاودسک; پیتروزاوودسک; پیٹروزاودسک
SD 265 الضعين
NG 265 اومواہیا
MX 264 اورواپان
US 264 جرزی سیتی; جيرسي سيتي
CN 264 ميەنياڭ شەھىرى; میانیانگ
TR 264 سيواس; سێواس
ZA 262 وٹبینک
KZ !262 أكتوبي
AR 262 پارانا
IN 262 جالنا; جالنہ; جلنا
DE 262 مونشنغلادباخ
CA 262 ماركام
IN 261 دواس; دیواس
CO 261 سنسیلخو; سنسیلیو; سینسلخو
CN 261 تونگلیاو; ٹونگلیاو
US 261 تشاندلر
US 260 فورت واين
GB !260 بليموث; پلائیموتھ; پلیموت; پلیموث
IN 260 بارانگر
CN 260 قاراماي شەھىرى; کارامای
CN 260 ئارال
KE 260 ناکورو
DE 259 آوغسبورغ; آوگسبورگ; اگزبرگ
JP 259 هيراتسوكا
CO 259 پوپایان
SA 259 نجران
YE !258 المكلا
US 258 بوفالو; بوفیلو
GB 258 لوتن; لوتون
VE 258 کومانا
BR 258 ريو برانكو
US 258 دورهام
BR 257 الأفعى ذات الجرس; مار زنگی
MZ 257 شیمویو
US 257 إرفاين; اروائن
ES 257 لاتینا
MX 257 لوس موچیس
RU 257 براتسك
MX 257 پاچوکا٬ ایدالگو
TR 256 تارسوس; ضلع ٹارسس; طرسوس
US 255 لاريدو; لریڈو
IR 255 سارى
IN 255 دورج; دورگ
UA 255 روفنو; ریون; ریونه
MX !255 أوخاكا; اوآخاکا د خوارز; اوکساکا سٹی
CN 255 تۇرپان
CN 255 ہازا
ID 254 سيريبون
PL !254 غدينيا; گدنیا
ES 254 كارابانتشيل
CL 253 تالكاهوانو
GB 253 ولورهمپتون; وولفرهامبتون; وولورہیمپٹن
ET !252 ديرة داوا
CN 252 سایهوا; سوئہوا
IR 252 بروجرد; بوروجيرد
CN 252 ليوبانشيو; لیوپانشای; لیوپانشوئی
IR 252 قرچك
TZ 251 موروغورو; موروگورو
IN 251 تروپتی; تیروپاتی; تیروپتی
ID 251 باندا آتشيه; باندا آسه; بندا آچے
CU 251 سانتا كلارا
SD 250 سنجة
HT 250 پورت دے پئے
PT 250 بورتو; پورتو
UA 249 کیرووهراد; کیرووہراد
BR 249 سانتا ماریا
US 249 لوبوك
US 249 ماديسون; میڈیسن
MX 249 تهواکان; تیہواکان
FR !248 مونبلييه; مونٹپلائیر; مونپلیه; مونپیلیے
PL 248 تشيستوخوفا; چستوهووا
UZ !248 بخارا; بخارى; بوخارا
TH 247 اودون تھانی; ودون تاني
DE 247 كيمنتس; چیمنتز; کمنیتز
RU 247 أورسك
ZA 247 فاندربيجلبارك; واندربجلپارک; وندربیجلپرک
VE 247 سان كريستوبال
US 246 نورفولك
GB !246 ساؤتھمپٹن; ساوثهامبتون
ES 246 اے کرونا; لا كورونيا; لا کۆرونیا; لاکرونیا
IN 246 ماؤ ناتھ بھنجن
JP 246 شيمونوسكي
PE !246 خولیاکا
IR 245 اَستِر آباد; گرگان; گورگان
RU 245 نيجنفارتوفسك; نیژنوارتوفسک; نیژنیوارتووسک
DE 245 برانشویگ; براونشفايغ; براونشوایگ
CN 245 ہئبی
AR 244 مرلو
TR 244 ترابزون; ترابزۆن; طرابزون
US 244 لويفيل
AE 243 مصفح
RU 243 آنگارسک; أنغارسك
IN 243 باتیندا
SY !243 دير الزور; دیرالزور
SO 242 بربرة; بربرہ
CA 242 غاتينو; گاتینو; گیتینؤ; گیٹینیو
CN 242 ایبلین; یبین
AR 242 نئوکن; نيوكوين
PH !242 تاكلوبان
US 241 رينو
EG !241 أسوان
JP 241 تاكاساكي
IN 240 آنانتاپور; اننت پور
CO !240 بوئناونتورا
US 240 غلانديل
JP 240 فوجي
RU 240 خيمكي
GB 239 بلاكبول
CA 239 فاوجان; واگھن
JP 238 كورومي
TR 238 بالِق أسير; بالیکسیر
CL 238 تیموکو
DE 238 كريفلد; کرفلد; کریفیلڈ
OM 238 السيب; السيب الجديدة
JP 237 ساسيبو
SA 237 الجبيل
MM 237 پاتھین; پاتین
ID 237 تيغال; تگال
US 237 هياليه; ہیالیح
BD 237 سلہٹ; سيلهت; سیلت
US 237 غارلاند; گارلینڈ
US 237 سكوتسديل
US 237 ايرفينغ
SK 237 كوشيتسه; کوشیسہ; کوشیسے
UA 236 چرنیوتسی; چیرنیوتسی
PK 236 ڈیرہ غازی خان; ډېره غازي خان
MX 236 کواتزاکوالکوس
PK 236 ساهيوال; ساہِيوال
US 235 تشيسابيك
EG 235 استان قنا
ID 235 كديري
GY *235 جورج تاون; جورج توغن
IN 235 راماگندم; راماگوندام; راماگڈم
TM 235 ترکمان آباد; ترکمن آباد
US 235 نورث لاس فيغاس
ES !234 جرانادا; جرينادا; غرناطة; غرناطہ; ګرېنادا; گرانادا; گرېنادا
RU 234 نيجنكامسك; نیژنکامسک; نیژنیکامسک
BJ *234 بورتو نوفو; پورتو نووو; پورٹو نووو; پۆرتۆ نۆڤۆ
DE 234 هاله
CA 234 كيتشنر; کچنر; کیچنر
PH 233 تاگوم
RU 233 دزرژینسک; دزيرجينسك; دزیرژنسک
CN 233 لینفن; لینفین
US 232 فريمونت; فریمونٹ
FR !232 بوردو; بورڈو
JP 232 تشيغاساكي
BE !231 غینٹ
CM 231 نگاؤندیرے
RU 230 سيكتيفكار; سیکتیوکار
ES 230 الچه
UZ !230 نؤکیس; نكوص; نوکوس
AR 230 كويلمس; کیلمس
EG 230 حلوان
GB 230 ميلتون كينز
DE 230 ماغديبورغ; ماگدبورگ; مگڈیبرگ
LB 229 ترابلس; طرابلس; طرابلس الشام
IN 229 بھارتپور
CA 229 لونغوي; لونگؤل; لونگوی
JP 229 أتسوغي
ZA 229 اویتنهاگ
US 229 باتون روج; باتون روژ; باٹن روگ
VN 228 راچا گیا; رچ گیآ
MY 228 ميري
ES 228 سويداد لينيال
GB 228 بکسلی
EG 228 دمنهور
BS *228 ناسائو; ناساو; نساؤ
PY 228 سان لورينزو
CL 227 اکوئیکیو
UA 227 کرمنچوک
EG 227 المنيا
CN 227 لیاوچینگ
PL 227 رادوم
IR 226 سبزوار
AO 226 ہوامبو
AU 226 جیلانق; جیلانگ; جیڵانگ; غيلونغ; گیلانگ
US 225 ليكسينغتون
TZ 225 تنجا
BO *225 سوكري; سوکره; سکرے; سۇكرې
IL !225 أشدود
ES !224 أوفييدو; ابیدو; اوویدو
SR *224 باراماريبو; پاراماریبو
TR 224 آدیامان; ئادىياما; ادییامین; سەمسوور
IN 224 آراہ
CN 224 تونگچوان
IR 223 نجف آباد
US 223 بارادايس
UZ 223 قارشی; قرشي; نخشب
PH 223 بورتوبرنسس; پورتوپرنسس; پویرتو پرنسیسا
ES 222 سانتا كروث دي تينيريفه; سانتا كروس دى تينيريفا; سانتا کروز دی تینیرف; سانتا کروز ٹینرائف; سانتا کروس
AT 222 غراتس; گراتس
AR 221 فارموسا; فورموزا
RU 221 شاختاي; شاختی
RU 221 بلاغوفيشتشينسك; بلاگووشچنسک; بلاگوویشچنسک; بلاگوویشچینسک
PH 221 اولونگاپو
BA !221 بانجا لوکا; بانيا لوكا
IR 221 نيسابور; نیشابور; نیشاپور
US 220 ريتشموند; رچمنڈ; ریچموند
IT 220 ميسينا
JP 220 تاكارازوكا
IN 220 خراگپور
IN 220 دان اباد; دانباد; دنباد; دھنباد
ES 220 بادالونا
DE 219 أوبرهاوزن
IT !219 فيرونا; ورونا
KE !218 الدورت
CN 218 ووهای; ووہائی
CM 218 بیتؤا
MY 217 ألور ستار; الور سیتار
RU 217 رايبانسك; ریبنسک; ریبینسک
AU 217 هوبارت; ہابرٹ; ہوبارٹ
KE !216 كيزيمو
US 216 سانبرنارڈینو
PH 216 اموس
DE 216 فرايبورغ; فرایبورگ
GB 216 نارتھیمپٹن; نورثامبتون; نورثهامبتون
PK 216 ميرپور خاص; میر پور خاص
ET 216 میکیلے
CL 215 کونسیپشیون
RS !215 نوفي ساد; نووی ساد
MX 215 مونکلووا
NG 215 أويري; اوویری
NO !214 برغن; برگن
IR 213 نظر آباد; نَظَرابادِ بُزُرگ
CN 213 گوانگیوان
IR 213 بوکان
US 213 اسپوکن; سبوكين; سپوکین
GB 213 ناروچ; نورويتش; نورویچ
CL 213 رانکاگوآ
US 212 برمنغهام
DE 212 لوبك; لوبيك
ES 212 كارتاخينا; کارتاگنا; کارتیگانا
US 211 موديستو; موڈیسٹو
TR 211 قیریق قلعہ; كيركالي; کیرک کلے
SA 211 أبها; ابھا
EG 211 إدكو
JP 211 ماتسوموتو
US 210 دي موين; ڈس موئنس
BD 210 بوگرا
KZ !210 قوستانائی; قوستانای; قۆستانای; كوستناي
TR !210 أنطاكية; نتاكيّة
US 210 روتشستر; روچسٹر
KR 210 تشنتشون; چانچئون; چونچیون
NL !210 آئنڈھون; آيندهوفن; آیندهوون; اینتہوون
CN 209 سانمنگ; سانمینگ
EG 209 سوهاج
FR !209 رینے
TH 209 ناخون راتشاسيما; ناکھون راتچاسیما; نکھون راٹچاسیما
PL 209 ترونی; تورون; تورینی; تۆرون
BO 209 أورورو
PL 209 كيلسي; کیئلتسہ; کیلتس; کیلچ
IN 208 ریوا
BW *208 جابورون; گابورون; گابۆرۆن; گبرون
US 208 تاكوما; ٹاکوما
IR 208 سيرجان
ES 208 جیراز دی لا فرونتیرا; شريش
US 207 فونتانا; فونٹانا
US 207 أوكسنارد; اوکسنارڈ
JP 207 كاسوكابي
RO 207 أوراديا
DZ 207 عنابة; عنابه; عنابہ
ES 206 موستولس; موستوليس
MG 206 تواماسینا
CN 205 شيۇجۇ شەھىرى
BR 205 ساو كارلوس
AT 205 لينتز; لینتس
ES 205 ألكالا دي إيناريس
JP 204 نامازو
US 204 مورينو فالي; مورینو ویلی
IN 204 سکندر آباد
JP 204 جويتسو
HU 204 دبرتسن; دبرسن; دیبریسین
IN 204 بیدر
IT !204 بادوفا
CU 204 لاس توناس
PR 203 بايامون
CN 203 داچىڭ شەھىر; داچینگ; داکینگ
IN 203 اگارتالا; اگرتلا
DE 203 إرفورت; ارفرٹ
CM 203 إديا
TR 203 عثمانية; عثمانیه; عثمانیہ; عثمانیے
CA 203 برنابی; برنابے; برنیبی; بورنبي
IR 203 بابل
FI !203 تامبيري; تامپره; تامپیرے; ٹیمپیر
MX 203 تاپاچولا
TR 203 تشورلو; ضلع چورلو; چورلو
RU 202 بسكوف; پسکوف
US 202 فاييتفيل
CN 202 یانگچنگ; یونچینگ
LY 202 الخمس
US 202 هونتينغتون بيتش; ہنٹنگٹن بیچ
PK 202 چنيوټ; چنیوٹ
IN 202 چاپرا
CL 201 لا پینٹانا
US 201 يونكيرس; یانکرز; یونکرز
US 201 غلينديل; گلندیل; گلینڈیل
KZ 201 بتروبافل; پیتروپاول; پێترۆپاڤل
VE 201 كابيماس
IN 201 دیندیگول
US 201 مونتغومري; مونتگمری; مونٹگمری
US 201 كولومبوس
CY *!200 نىكوسىيە; نيقوسيا; نيكوسيا; نیکوزیا; نیکۆسیا
AF 200 جلال آباد
SA 200 ينبع
BE !200 شارلروآ; شارلوروا; چارلیروئی
NP 200 بوخارا; پوکھرا
LY 200 الزاوية
KZ 200 أورال
IN 200 بانتشكولا
EG 200 القاهرة الجديدة
NL 200 تیلبورخ; ٹلبرگ
RU 200 بالاكوفو; بالاکوو
RU 200 آرماویر; أرمافير
UA 199 بيلا تسيركفا; بیلا تسرکفا
DE 199 هاغن
CA 199 ساسكاتون; ساسکاٹون
PL 199 غليفيتسه; گلیویتسه; گلیویتسہ
CN 199 سانجى
US 199 أماريلو
IN 199 بلند شہر; بلندشهر
PY 199 کاپیاتا
ES !198 بنبلونة; پامپلونا
IN 198 بورنيا; پورنیا; پورنیہ
DE !198 روستوك; روسٹاک
MY 198 سيبو
EC 198 ماتشالا; ماچالا; مچالا
US 198 ليتل روك; لٹل راک
IN 198 هوسپت; ہوسپٹ
ES 198 فوينلابرادا
US 198 آكرون
CL 197 تالكا
IN 197 جورجاون; گرگاؤں; گورگان; گورگاو; گڑگاؤں
MX 197 سیوداد مادرو
US 197 شريفبورت
IR 197 بيرجند
CI 197 سان بيدرو
LA *!197 فيينتيان; وینتیان; ڤیێنتیان
GB !197 أبردين; ابرڈین
JP 197 كورشي
FR !197 رائیم; رانس
EH 196 العيون
AU 196 تاونزویل; تاونزڤیل; تاونسفيل; ٹاؤنزویلی; ٹاؤنسول
IN 196 سامبال; سنبھل
BG 196 برگاس; بورغاس; بورگاس
JP 195 ناغاوكا
VE 195 سانتا آنا دي كورو; سانتا آنا دے کورو
CN 195 شینهوی
ID 195 کنداری
CI *!195 ياموسوكرو; يامۇسسۇكرو; یاموسسوکرو; یامووسووکرۆ; یوموسوکرو
DE 195 كاسل; کیسل
RU 194 سفرودفنسك; سورودوینسک; سیورودونسک
US 194 موبيل
GB !194 بورتسموث; پورتسموث; پۆرتسموت
JP 194 إتامي
JP 193 يوجي
US !193 سالت ليك; سالت لیک سیتی; سالٹ لیک سٹی
ID 192 تانجونغ; تانجونگ پینانگ
GB 192 نيوكاسل أبون تاين; نیوکاسل; نیوکاسڵ
PL 192 زابجه; زابژه; زبرزے
IR 192 بجنورد
DZ 192 سيدي بلعباس; ولاية سيدي بلعباس
TH 192 هات ياي; ہات یائی
JP 191 سوزوكا
NE !191 زندر; زيندر
RU 191 زلاتؤوست; زلاتوست
PH 191 اورموک
US 191 هنتسفيل
IE 190 كورك
IQ 190 الفلوجة
FI 190 فانتا; وانتا
JP 190 كوفو
US 190 تالاهاسي; ٹالیحسی
EG 190 بني سويف
US 189 سنرايز مانور
PL 189 بیتوم
ZM 189 كابوي; کابوے
MZ 189 کیلیمانی
AR 189 سان فرناندو دل والے دے کاتامارکا; سان فرناندو ديل فالي دي كاتاماركا; سان فرناندو دیل ویلا دی کاتامارکا; سان فرناندودل وله دکاتامارکا
ES 189 آلمریا; ألمرية; المریہ; المیریا
CN 189 بائی ین; بائیین
US 188 غراند براري; گرینڈ پریری; گرینڈ پریرے
MA 188 المحمدية; الهراويين; محمدیه; محمدیہ
RU 187 بتروبافلوفسك; پیتروپاولووسک کمچاتسکی
IT !187 ترييستي; تریسته; تریستے; ٹریسٹ
BR 187 ايتابيميريم دي كاتشويرو
CU 187 سينفويغوس
IL !187 بئر السبع; بئرشبع; بئير شيبع; بئير شيفع; بئير شيڤع; بير سبع; بِئِير شِڤَع
US 187 أوفرلاند بارك
EG 186 شبين الكوم
JP 186 هيتاتشي
MG 186 أنتسيرابي
IN 186 ہریدوار
ES 186 ليجانيس
SD 186 الدمازين
CL 186 آریکا
FR !186 لو آور; لو هافر; لی ہاور
GB 186 سوئیندون; سويندون
IN 186 سنگراؤلی; سینگراولی
CA 186 ريتشموند هيل
ES 185 سان سباستيان
US 185 نوكسفيل
LK 185 موراتووا
TR 185 كوتاهية; کتہیا; کوتاهیه; کوتاھیا; کوتاہیا
DE !185 مائنز; ماينتس
PH 185 میئکاوایان
IT 185 بريشيا
US 185 ورسستر
CD !184 مبانداکا
CN 184 تشوانتشو; چوئنژو; چوانژو; کوانژو
AR 184 سان لوئیس; سان لويس
CH !184 جنيف; جنیوا
US 184 براؤنزول; براونزفيل
CN 184 بائشان
CN 184 زاوژوانگ
JP 184 كوشيرو
TR 183 جوروم; چوروم; چۆروم
ES !183 سانتاندر; سانتاندير; سانٹانڈر
BE !183 لييج
JP 183 ساكورا
DZ 182 البليدة; البلیده; بلیدہ
US 182 سانتا كلاريتا; سانٹا کلاریٹا
NP 182 بيراتناغار; بيراتنغر; بیرات نگر; بیراتنگر
CA 182 باري
MM 182 مونیوا
CA 182 ريتشموند; رچمونڈ
IT 182 براتو
IN 182 سیرسا; ضلع سرسہ
DE 181 زاربروکن; ساربروكن; ساربرکن
CN 181 شانغكيو; شانگچیو
JO 181 وادي السير
NL !181 خرونینگن; گروننگن شہر
IT 181 تارانتو
IN 181 چندنگر
IN 181 بہرام پور
TZ *!181 دودوما; دۆدۆما; ڈوڈوما
CD !180 ماتادی
KZ !180 آتیراؤ; ئاتراو
KR 180 یانگجو
IR 180 ورامين
CN 179 كورلا; كورلا شەھىرى
IN 179 فيزينجارم; وجایانگرم
US 179 بروفيدنس; پراویدنس; پروویڈنس
ES 179 برغش; برگوس; بورگوس
DZ 179 تيارت
GB 179 إبسوتش; ایپسوییچ
DZ 179 أورليانفيل; الأصنام; الشلف; كاستيليوم تانجيتانيوم; كستلم تنجيتانم
US 179 فورت لاودردال; فورٹ لاؤڈرڈیل
JP 178 أنجو; اینجو
US 178 سبرينغ فالي
CN 178 جنگژوو; جیانگژو
MM !178 ویتوی
SY 178 الرقة
MM 177 میئکتیلا
IN 177 ویلور
US 177 تشاتانوغا
IR 177 ملایر
PL 177 بیلسکو بیاوا
RU 176 یوژنوسخالینسک
HR 176 اسپلیت; سبليت
FR 176 سانت إتيان; ساں اتین; سنت اتین
CA 176 رجاینا; ريجاينا
SN 176 سانت لويس
FI 176 ترکو; توركو
US 176 أوسيانسيدي; اوشینسائڈ
IR 176 ساوه
GB 175 ویگان
US 175 غاردين غروفي; گارڈن گروو
MW 175 مزوزو
US 175 رانتشو كوكامونغا; رانچھو کیوکامونگا
US 175 كيب كورال
JP 175 هيروساكي
US 175 سانتا روسا; سانٹا روزا
JP 175 توماكوماي
IN 174 پٹھان کوٹ
JP 174 هادانو
CN 174 بوجوا; بوژؤ; بوژوو
JP 174 أوبيهيرو
JP 174 يوبي
IN 174 شملہ; شيملا
GB 173 کرویدون
PS 173 خان يونس
GQ 173 باتا
IN 173 اونگل; اونگول
US 173 فانكوفر
HU 173 مسکولس; ميشكولتس
TR 172 إسبرطة; اسپارتا
CN 172 وئینان; واینان
GB 172 والسال
DE 172 هرنه; هيرنه; ہرنے
GB 172 منزفیلد
JP 172 هينو
IL !172 نتانيا
CN 172 نانپنگ; نانپینگ
US 172 سايوكس فالز
XK !171 بريزرن; پریزرن
GB !171 آکسفورد; آکسفورڈ; اوكسفورد
PH 171 داگوپان
US 171 بيوريا
US 171 أونتاريو
US 171 جاكسون; جیکسن
KZ 171 تميرتاو; تێمیرتاو
PK 171 جيکب اباد; جيڪب آباد
IN 171 خامام; کھمم
EC 170 پورتو ویئجو; پورتوبیخو
JP 170 تاكاوكا
CN 170 فویانگ
ES 170 آلباسته; الباچیتے; البسيط
IN 170 جون پور; جونفور; جونپور
MX 169 سیوداد دل کارمن
IT 169 ريدجو كالابريا
LK !169 جافنا
ET !169 بحر دار
FR 169 تولون; طولون
PS 169 جباليا
DZ 168 برج بوعريريج
FR !168 آنژه; آنژو; آنژہ; أنجيه; اینگرز
ES 168 ألكوركون
UZ 168 چیرچیق
CN 168 جنگمین; جىڭمېن شەھىرى
RU 168 برزنیکی; بریزنیکی; بيريزنيكي
NG 168 اوکا
RU 168 فولغودونسك; ولگودونسک; وولگودونسک
MA !168 خريبكة
NL 168 بردا; بريدا; بریڈا
US 168 هاليووډ; هالیوود; هوليوود; ھۆلیوود; ہالی وڈ
RU 168 مياس
RU 167 آباکان
MG 167 فیانارانتسوا
ES 167 خيتافي
EG 167 بنها
RU 167 نوفوتشركاسك; نووچرکاسک; نووچرکیسک
US 167 إلك غروفي; الک گروو
US 167 سبرينغفيلد
US 167 بيمبروك باينز; پمبروک پائینز
TM 167 داش اوغوز; داشوغوز
DE 166 أسنابروك; اوسنابروک
MA 166 بني ملال
JP 166 كاماكورا
CN 166 أولان هوت; اولان ہوت
SA 166 الخبر; محافظة الخبر
IL 166 حولون
CN 166 شانوئی; شانوی; شانویئی
CA 166 أوكفيل
CO 166 تولوآ
GB 165 وارینگتون
IR !165 بندر بوشهر; بوشهر
JP 165 ساغا; ساگا
PK 165 مظفر گڑھ
HU 165 سکدین
US 165 سالم; سايلم
CH !164 بازل
BA 164 زنیتسا; زنیکا; زينيتسا
CA 164 برلنگٹن; بيرلينجتون
DE 164 زولينغن; زولینگن; سولنگن
UZ !164 فرغانة; فرغانه; فرغانہ; فیرغانا; فەرغانە
TZ 164 كيغوما; کیگوما
US 164 كورونا
KW 164 حولي
CZ 164 بلزن; پلزن
TN 164 سوسة; سوسه
DZ 164 بجاية; بجایه; بجایہ
VN 164 فينه; وینہ
GR 164 بيرايوس; پیره
GB 164 بورنموث
LB !164 صيدا
US 163 يوجين
GB 163 پیتربورو; پیٹربرا
DE 163 لودفيغسهافن; لودویگسهافن; لڈوگشافن
OM 163 صلالة; صلاله
TR 163 آیدین; ایودن
CO 163 انویگادو; ایمبیگادو
SD 163 الجنينة
US 163 ماككيني
IN 163 سمبلپور
DE 163 لورکوزن; ليفركوزن; لیورکوسن
DZ 163 سكيكدة; سکیکدہ; ولاية سعيدة
AR 163 لا ريوخا; لا ریؤجا
IR 162 مهاباد; مَه آباد
BR 162 دورادوس
AF !162 قندز; قندوز; كندز; کندوز
IN 162 بدایوں
CL 161 كوكويمبو
US 161 فورت كولنز
IN 161 مدھیامگرام
US 161 لانكستر; لینکاسٹر
RU 161 روبتسوفسك; روبتسووسک
JP 161 ساياما
PE 161 سویانا
SS !161 ملكال
RU 161 مايتشي; میتیشچی
JP 161 كاوانيشي
PS !160 الخليل
CN 160 شياۋگەن شەھىرى; شیاوگان
MX 160 سلامنكا
MM 160 تاونگئی
YE 160 ذمار
CL 160 پرتو مونت; پیترو مونت
CN 160 چاپچال
TR 160 إسكندرونة; اسكندرون
JP 160 أوياما
RU 160 سالافات; سالاوات
SN !160 زیگینچور
US 160 كاري
JP 160 أشيكاغا
OM 159 بوشر
BO 159 تاریخا
DE 159 أولدنبورغ; اولدنبورگ; اولڈنبرگ
KR 159 اوسان
IT 159 مودينا
NL 159 نايميخن; نجمیگان; نیمیخن
FR !159 غرونوبل; گرونوبل; گرینوبل
IQ 159 سامراء
GB !158 كامبريدج; کمبریج; کیمبرج
PL !158 جيشوف; ژشوف
US 158 بالمديل; پالم ڈیل
US 158 هايوارد; ہےوارڈ
GB 158 دونكاستر
MX 158 سان لویس ریو کولورادو; سن لوئیس ریو کلرادو
CA 158 سادبری بزرگ; غريتر سودبوري; گریٹر سڈبری
EG 158 طلخا
AR 158 سان میگوئل
US 157 ساليناس
MD 157 تيراسبول; تیراسپول
TZ 157 موشی
JP 157 ماتسوئه; ماتسوا
DZ 157 سوق أهراس; سوق اہراس
HU 157 بيتش
BG 156 روسه; ڕوسێ
TH 156 لامپانگ; لیمپینگ
JP 156 ناغاره ياما
GQ *156 مالابو; مالابۆ; ملابو
JP 156 كوماغايا
CN 156 یایچان
ES !156 سلمنقة
MU *155 بور لويس; پورٹ لوئس; پورٹ لوئی; پۆرت لویس
IN 155 كانتشيبورام; كانشيبورم; کانچی پورم; کانچیپورام
MG 155 ماجنكا
RU 155 ليوبارتسي; لیوبرتسی; لیوبیرتسی
CL 155 لا سيرينا; لاسرنا; لاسیرینا
CN 154 لیشان
US 154 فريسكو
EC 154 أمباتو
US 154 سبرينغفيلد
DZ 154 الجلفة; جلفه; ولاية الجلفة
RU 154 كوفروف; کاوروو; کووروف
JP 154 توتوري
CN 154 شنژوو; شینجو
CY !154 ليماسول
US 154 باسادينا
IT 154 ليفورنو
AR 154 ریو کوارتو
GB 154 يورك; یارک; یۆرک
NL 154 إنسخيده; انسخده; انشیدے
US 154 الإسكندرية
AT 153 زالتسبورگ; سالزبرگ; سالزبورغ
US 153 بومونا; پومونا
PE 153 چینچا آلتا
AU 153 كيرنز; کارنز; کێنز
IQ 153 السماوه
TR 153 أوشاك; عشاق
UZ 153 جيزاخ; جيزك; جیزخ
NZ 153 هاميلتون
US 153 ليكوود
CN 153 ویهای; وییہائی; ۋېيخەي شەھىرى
IQ 153 بعقوبة
DE 152 نويس; نیوس
TR 152 آق سراي; آکسرے
CN 152 دییانگ
CN 152 یچان
ES 152 لوغرونيو; لوگرونو; لگرنیو
JP 152 أوتا
IN 152 مورینا
RO 152 سيبيو; سیبو
US 152 سانيفال; سنیویل
CA 152 أبوتسفورد; ایباٹسفورڈ
MY 152 بينتولو
US 151 إسكونديدو; اسکونڈیڈو
CN 151 چنگیوآن; چینگیوان; کینگوان
MX 151 چتومال; چتومال٬ کینتانا رو
IR !151 سَغِز; سَقِّز; سَكيز; سەقز
JP 151 کوماکی
CN 151 لؤدی; لوادی
JP 151 أوغاكي
KH !150 باٹامبانگ
US 150 آستوریا
RU 150 بالاشيكا; بالاشیخا
GB 150 جلوستر; غلوستر; گلاستر; گلوسسٹر; گلوسٹر
TL *150 دىلى
KR 150 گمچیون; گیمچئون
DZ 150 معسكر
IN 150 ماکاجگیری; ملکاجگیری
BH *147 المنامة; المنامه; منامه; منامہ; مەنامە
ME *!136 بودغوريتسا; پودگوریتسا; پوڈگوریکا; پۆدگۆریتسا
CW *125 ويلمستاد; ویلمسٹیڈ
CH *!122 بيرن; بێرن; بېرن
IS *!119 ريكيافيك; ریکجاوک; ریکیاوک; ریکیاویک; رېيكياۋىك; ڕێکیاڤیک
LS *118 ماسرو; ماسيرو; ماسێرو
CV *113 برايا; پرائا; پرائیا; پڕایا
BT *99 تىمپۇ; تيمفو; تھمپو; تیمفوو; تیمپو; ٹھمپھو
BB *99 بريدج تاون
NC *!93 نومئا
MQ *90 فور دو فرانس; فورٹ ڈی فرانس
FJ *77 سوفا; سووا
LU *77 لوكسمبورغ; لوکزامبورگ; لوکسەمبورگ; ليۇكسېمبۇرگ شەھىرى; لکسمبرگ
SZ *76 امبابانی; مبابان; مبابانه; مبابانێ; مبابین
BN *64 باندار سەرى بەگاۋان; بندر سري بكاوان; بندر سری بگاوان; بندر سری بیگوان; بەندەر سێری بێگاوان; سری بگاوان
GF *62 كايين; کاین
KW *60 اَلْكُوَيْت; مدينة الكويت
SB *56 هونيارا
ST *53 ساؤ ٹومے; سائوتومه; ساو تومي; ساو تۆمێ
TT *49 بورت أوف سبين; پرت آو اسپاین; پورٹ آف اسپین
KM *43 موروني; مۆرۆنی
WS *40 آپیا; أبيا
GM *35 بانجول
AW *30 أورنجستاد
KY *29 جورج تاون
GI *27 جبل طارق; محمية جبل طارق
PF *26 بابيتي; پاپیته; پاپیٹی
IM *26 دوغلاس; دوگلاس; ڈگلس
VC *25 كينغستاون; کنگز ٹاؤن; کینگزتاون
SC *23 فيكتوريا; وکٹوریا; وکٹوریہ; ویکتوریا
AD *20 أندورا لا فيلا
LC *20 كاستريس
VI *20 شارلوت آمالی; شارلٹ ایملی
DM *17 روسو
GG *16 سان بيتر بورت; سن پتر پورت; سینٹ پیٹر پورٹ
BZ *13 بلموبان; بلموپان; بیلموپان
CK *13 آواروآ; آواریا
FO *13 تورشھاون; توشهافن; توشهاون; تۆرشاون
KN *13 باستير; باسیتیر
AS *12 باغو باغو; پاگو پاگو
VG *8 رود تاون; روڈ ٹاون
MT *7 فاليتا; والتا; والیٹا; ولیٹا; ڤالێتا
BL *6 گوستاویا; گوسٹاویا
MF *6 ماریگاٹ; ماریگو
SM *5 سان مارينو المدينة; سان مارینو شہر; سان مارینۆ; سان مرینو شہر; سن مارینو
TC *4 کاک برن ٹاؤن
BQ *3 كراليندايك; کرالندیک
FK *2 ستانلي; سٹینلے
SJ *2 لانگایربین; لانگیربین; لونغياربين; لونقييربين
AI *2 د ولی; دی ویلی
SX *1 فلپسبرگ
NR *1 ضاحية يارين; یارن
GU *1 هاغاتنيا; هاگاتنا; هاگاتنیا
BM *1 هاميلتون; همیلتون; ہیملٹن
NF *1 كينغستون; کنگسٹن; کینگستون
SH *1 جيمس تاون; جیمزٹاؤن; جەیمستاون
NU *1 الوفی
CX *1 فلائینگ فش کوو; فلاينغ فيش كوف
PN *0 آدمزتاون
`,
'hebrew': () => `
CN 22315 שאנגחאי
TR !14804 ביזנטיון
AR *13076 בואנוס איירס; בוענאס איירעס
IN !12692 מומבאי; מומביי
MX *!12294 מקסיקו סיטי
CN *!11717 בייג'ינג; בייזשינג
PK !11624 קאראטשי; קראצי
CN 11090 טיינג'ין
CN 11071 גואנגגואו
IN !10928 דלהי; דעלהי
RU *!10381 מאָסקװע; מאסקווע; מוסקבה
CN !10358 שנג'ן
BD *!10357 דאקא; דאקה
KR *!10349 סאול; סיאול; סעאל
BR 10021 סאו פאולא; סאו פאולו
CN !9785 ווהאן
NG !9000 לאגאס; לאגוס
ID *!8540 ג'קרטה; דזשאקארטא
JP *!8337 טוקיו
US 8175 ניו יארק; ניו יורק; ניו־יאָרק
CN 8000 דונגגוואן
TW *!7872 טאיפי; טאיפיי
CD *7786 קינשאזע; קינשאסה
PE *!7737 לימא; לימה
EG *!7735 קהיר
CO *!7674 באגאטא; בוגוטה
GB *!7557 לאנדאן; לונדון
CN !7458 צ'ונגצ'ינג
CN !7416 צנגדו
IQ *!7216 בגדאד
CN !7165 נאנגינג
IR *!7153 טהראן; טהרן
HK *7013 האנג קאנג; הונג קונג
PK !6311 לאהור
CN 6256 שן-יאנג
CN !6242 האנגגואו
BR !6024 ריא דע זשאנערא; ריו דה זניירו
CN 5879 חרבין
CN 5346 סוגואו
CN 5329 שנטאו
TH *!5104 באנגקאק; בנגקוק
IN !5104 בנגלור
RU !5028 סנקט פטרבורג
CL *4837 סנטיאגו דה צ'ילה
IN !4631 כלכותה; קאלקאטא; קולקטה
AU !4627 סידני
MM !4478 יאנגון
CN 4336 גינאן
IN !4328 צנאי
AU !4246 מלבורן
SA *!4206 ריאד
CN 4193 צאנגצון
CN 4088 דאליין
US !3972 לאס אנדזשעלעס; לוס אנגלס
BD !3920 טשיטאגאנג; ציטגונג
CN 3855 קונמינג
EG 3812 אלכסנדריה; אלעקסאנדריע
IN 3720 אחמדאבאד
CN 3719 צינגדאו
CI !3677 אבידגאן; אבידזשאן
JP !3574 יוקוהמה
NG 3565 איבדאן
SG *3548 סינגפור
CN 3544 וושי
CN 3531 שיאמן
TR *!3517 אנקארא; אנקרה
VN !3467 הו צ'י מין סיטי
ZA !3433 קאפשטאט; קייפטאון
CN 3427 טאי-יואן
DE *!3426 בערלין; ברלין
ES *!3256 מאדריד; מדריד
KP *!3222 פיאנגיאנג; פיונגיאנג
MA !3145 קזבלנקה
ZA !3120 דרבן
AF *!3044 קאבול
CN !3029 אורומצי
VE *!3000 קאראקאס; קראקס
AE 2957 דובאי; דוביי
IN 2936 פונה
CN 2835 שה-גיאגוואנג
IN 2823 קאנפור
UA *!2798 קייב; קיעוו
AO *!2776 לואנדה; לואנדע
ET *!2758 אדיס אבבה
KE *!2751 נייראבי; ניירובי
US !2721 שיקאגא; שיקגו
BR 2712 סלבדור
IN 2712 גאיפור
TZ !2699 דאר א-סלאם; דאר עס סאלאאם
KR 2628 אינצ'ון
CA !2600 טאראנטא; טורונטו
IN 2600 נבי מומבאי
IQ 2600 בצרה
JP !2592 אוסקה
SO *!2587 מאגאדישו; מוגדישו
TR 2501 איזמיר
SN *!2476 דאקאר
IN 2472 לאקנאו
BR 2400 פורטלזה
CO 2393 סנטיאגו דה קאלי
ID !2375 סורביה
BR 2373 בלו הוריזונטה
CN 2358 נאנצאנג
IT *!2319 רומא
IR !2307 משהד
US 2301 ברוקלין
US !2296 היוסטן; יוסטון
IN 2228 נאגפור
VE !2225 מרקאיבו
BR *!2208 בראזיליא; ברזיליה
AU 2190 בריזביין; בריזבן
CU *!2164 האוואנע; הוואנה
FR *!2139 פאריז; פריז
ZA !2026 יאהאנעסבורג; יוהנסבורג
KZ !2001 אלמאטיע; אלמטי
CO !2000 מדיין
UZ *!1978 טאשקענט; טשקנט
DZ *!1978 אלגיר; אלזשירס
SD *!1975 חרטום
GH *!1963 אקרא; אקרה
EC 1952 גואיאקיל
YE *!1937 צנעא
LB *!1916 ביירוט; ביירות
AU 1897 פרת'
JP !1883 סאפורו
CN 1882 גילין
RO *!1877 בוקאַרעשט; בוקרשט
GN *!1767 קונאקרי
PK !1743 רוואלפינדי
BY *!1742 מינסק
HU *!1741 בודאפעשט; בודפשט
IQ !1740 מאסול; מוסול
DE !1739 האַמבורג; המבורג
BR 1718 קוריטיבא; קוריטיבה
PL *!1702 ווארשע; ורשה; װאַרשע
ID 1700 באנדונג
ZA !1695 סווטו
MA *!1656 ראבאט; רבאט
ES !1622 בארצעלאנע; ברצלונה
ZA *!1619 פרטוריה
SY !1602 חאלב
PH *!1600 מנילה
CA !1600 מונטריאול
IN 1600 פטנה
IN !1600 בופאל
BR 1598 מנאוס
NG !1582 קדונה
KH *!1574 פנום פן
SY *!1569 דמשק
US !1567 פילאדעלפיע; פילדלפיה
US 1563 פיניקס; פניקס
IR !1547 אספהאן
ZW *!1543 הארארה
JP !1528 קובה
ID 1520 בקאסי
SE *!1515 סטוקהולם; שטאקהאלם
MX 1495 גוודלחרה
US 1488 מנהטן
PY *1482 אסונסיאן; אסונסיון
BR 1478 רסיפה
US 1470 סאן אנטאניא; סן אנטוניו
JP !1460 קיאטא; קיוטו
MY *!1454 קואלה לומפור
IR 1448 כאראג
NP *!1442 קאטמאנדו; קטמנדו
MX 1434 פואבלה
VN *!1431 האנוי
UA !1431 חרקוב
IN 1430 אגרה
AR 1428 קארדאבע; קורדובה
IR !1425 טאבריז; תבריז
RU !1419 נובוסיבירסק
KR 1417 קוואנגגו
TR 1413 בורסה
CN 1401 פושון
EC *1400 קיטא; קיטו
US !1395 סאן דיעגא; סן דייגו
MG *1391 אנטאנאנאריווא; אנטננריבו
CN 1391 לוו-יאנג
PK 1386 היידראבאד
VE 1385 ולנסיה
CO !1380 ברנקייה
CD !1374 לובומבאשי
BR 1373 פורטו אלגרה
CN 1358 האנדאן
UG *!1353 קאמפאלא; קמפלה
RU !1350 יקטרינבורג
CM !1338 דואלה
AE 1324 שארגה
MX 1321 סיודאד חוארס
JP 1307 קווסאקי
MX !1301 טיחואנה
US !1300 דאלאס
SA 1300 אל-מדינה
CM *!1299 יאונדה; יאונדע
ML *!1297 במקו
CG *1285 ברזוויל
JO *!1276 אמאן; עמאן
RS *!1274 בלגרד
UY *!1271 מאנטעווידעא; מונטווידאו
ZM *1267 לוסאקא; לוסקה
DE !1260 מינכן
IR !1250 שיראז
TR 1249 אדנה
IT !1237 מילאנו
HT *!1235 פורט או פרינס; פורט-או-פרנס
AU 1225 אדלייד
IN 1223 מיראט
PK !1219 פשאוור
DO 1200 סנטיאגו דה לוס קביירוס
SD !1200 אומדורמאן
CN 1199 אנשאן
MZ *1192 מפוטו
AR 1174 רוסאריו
BR 1171 גואיאניה
CZ *!1166 פראג
DK *!1154 קופנהאגן; קופנהגן
BG *!1153 סאפיע; סופיה
LY *!1151 טריפאלי; טריפולי
NG !1149 פורט הרקורט
JP !1144 הירושימה
CN 1138 ליגיאנג
MX 1136 מונטריי
RU 1135 סמרה
RU !1129 אומסק
AZ *!1117 באקו
NG !1112 מידוגורי
RU !1105 קאזאן
AM *!1093 יערעוואן; ירוואן
IN !1092 אמריטסר
BF *!1087 ואגאדוגו; וואגאדוגו
RU 1074 רוסטוב על הדון
TR !1066 גזיאנטפ
RU !1063 טשעליאבינסק; צליאבינסק
GE *!1049 טביליסי
RU 1033 אופה
UA !1033 דניפרא; דניפרופטרובסק
BR 1032 קמפינאס
US 1027 סן חוזה
UA !1025 דונצק
IE *!1024 דבלין; דובלין
CA !1020 קלגרי
BE *!1019 בריסל
RU !1011 וולגוגרד
UA !1002 אדעס; אודיסא; אודסה
CN 996 באודינג
GT *!995 גואטמלה סיטי; גוואטמלה סיטי
CN 988 בנשי
GB 984 בירמינגהאם; ברמינגהאם
IN !976 סרינגאר
NI *!973 מנגואה
ZA 968 פורט אליזבת
DE !963 קעלן
IN 961 צ'אנדיגאר
IT !959 נאפאלי; נאפולי
BR 955 מסייאו
CO 952 קרטחנה
LR *940 מאנראוויע; מונרוביה
IQ !933 מחוז ארביל
US 932 אוסטין; אסטין
IN 921 גודפור
BR 917 סאו לואיס
BO !900 קוצבמבה
IQ 900 אבו גרייב
KG *!900 בישקעק; בישקק
CN 900 קאיפנג
AR 877 מנדוסה
TR 876 קוניה
IN 875 ויגיאוואדה
IT !870 טורין; טורינו
US 868 גקסונוויל
US !865 סאן פראנציסקא; סן פרנסיסקו
GB !864 ליברפול; ליווערפול
RU 864 סראטוב
HN *!851 טגוסיגלפה; טעגוסיגאלפע
US 850 קאלומבוס; קולומבוס
IN 846 ראנצי
MN *!845 אולן בטור
IR !841 אהוואז
PE !841 ארקיפה
ID !835 דנפסאר
US !833 פורט וורת
US !830 אינדיאנאפאליס; אינדיאנפוליס
US 827 שארלוט
ES 814 וואלענציע; ולנסיה
NG 814 אילורין
BO 813 לא פאז; לה פאס
CA *!812 אוטווה; אטאווא
VE !809 ברקיסימטו
MX !809 ציוואווה
SL *803 פריטאון
MY 802 גוהור באהרו
IL !801 אֵילִיָּה קַפִּיטוֹלִינָה; הַקֹּדֶשׁ; יְבוּס; יְרוּשְׁלֶם; יְרוּשָׁלַיִם; מוֹרִיָּה; צִיּוֹן; שָׁלֵם
KE !800 מומבסה
OM *797 מסקט
FR !795 מארסיי; מרסיי
IN 784 טריוונדרום
AR 781 טוקומאן
BJ 780 קוטונו
SY !775 חומס
CN 774 חוחחוט
NE *!774 ניאמיי
TW 771 טאינאן
PL !769 לאדזש; לודז
SA 769 דמאם
CN 768 שינינג
BR 763 נאטאל
IN 762 בובנשוואר
TR !758 אנטליה
PL !755 קראקע; קרקוב
TG *750 לאמע; לומה
PE 747 טרוחיו
VE !747 סיודד גואיאנה
RW *!745 קיגאלי
BR 745 תרזינה
LV *!743 ריגה; ריגע
NL *!742 אמסטערדאם; אמסטרדם
GB !730 נוטינגהאם
BR 729 קמפו גראנדה
TM *!728 אשגאבאט; אשגבאט
MX 723 סן לואיס פוטוסי
MX 722 אגואסקליינטס
TD *!721 נג'מנה
UA !718 לבוב; לעמבערג; לעמבריק
MX 715 ארמוסיו
CA 712 אדמונטון
MX 710 סלטיו
ES !703 סביליה; סעווילא
JP 702 שיזואוקה
HR *!699 זאגרב; זאגרעב
MA !698 אגאדיר
BA *!697 סאראיעווא; סרייבו
AR 694 לא פלאטא; לה פלאטה
TN *!693 תוניס
MX 690 מקסיקלי
GB !685 שעפילד; שפילד
US !684 סיאטל
US !683 דנוור; דענווער
US 681 אל פאסו
TJ *!679 דושנבה
US !677 דטרויט; דעטרויט
ES !674 סאראגאסא; סרגוסה
MX 673 אקפולקו
MY 673 איפוה
CA 669 מיסיסוגה
US !667 באסטאן; בוסטון
GR *!664 אתונה
MR *661 נואקשוט
US 656 ממפיס; מעמפיס
UA 652 קריבי ריה
BR 651 ז'ואאו פזואה; זואאו פסואה
LY !651 בנגאזי
DE 650 פרנקפורט
RU !650 קרסנודר
IT !648 פלרמו
LK *648 קולומבו
MW *647 לילאנגווע; לילונגווה
DZ !646 אוראן
TR !645 דיארבקיר
RU 641 אוליאנובסק
MD *!636 קישינאו; קישינב; קישיניאוו; קעשענעוו
PL !635 ברעסלוי; ורוצלב
US 632 פורטלנד
CA 632 ויניפג
US 631 אוקלהומה סיטי
RU 631 איזבסק
CN 629 שאוגואן
MX !628 קנקון
MX 626 קרטרו
DJ *624 גיבוטי; דזשיבוטי
US 624 לאס וגאס; לאס וועגאס
US !622 באלטימאר; בולטימור
GB !617 בריסטאל; בריסטול
RU 607 ירוסלבל
IN 605 קוצי
AE *603 אבו דאבי
PK *!602 איסלאמאבאד; איסלמבאד
IQ !601 כירכוכ
US !600 מילוואקי; מילווקי
CA !600 ונקובר
RU 600 ברנאול
NL !598 ראטערדאם; רוטרדם
MX 598 מורליה
IR 595 ראשת
NG 593 אבאוקוטה
TR 593 קייסרי
GB !592 גלאזגא; גלאזגו
NG *!590 אבוגה; אבודזשא
DE !590 שטוטגארט; שטוטגרט
MX !589 ריינוסה
DE 588 דורטמונד
RU !587 וולאדיוואסטאק; ולדיווסטוק
RU 587 אירקוטסק; אירקוצק
MW 585 בלנטייר
IT !580 גנואה
NO *!580 אוסלו
RU !579 חברובסק
GA *578 ליברוויל; ליברעוויל
IR 578 כרמאן
PE 577 ציקלאיו
IR 577 אורמיה
DE !573 דיסלדורף
SE !573 גטבורג; געטעבארג
MY 570 קוצינג
PL !570 פוזנן; פויזן
ES !568 מאלגה; מלאגה
ER *!564 אסמרה
US 559 אלבקרקי
FI *!558 הלסינקי; העלסינקי
CU 556 סנטיאגו דה קובה
AR 554 מאר דל פלאטה
RU 550 אורנבורג
KR 550 צנגוון
XK *!550 פרישטינה
DE !547 ברמן
MA !546 מקנס
CF *!542 בנגואי
LT *!542 ווילנע; וילנה
CN 540 יאנגצו
RU 540 נובוקוזנצק
EG !538 פורט סעיד
MX 537 טוסטלה גוטיירס
US 532 טוסון
US !531 נאשוויל
CA 529 קוויבק סיטי
SV *526 סאן סאלוואדאר; סן סלוודור
BR 522 קויאבה
MO *520 מקאו
US 520 פרזנו
CA 520 המילטון
RU 519 טיומן
MX 519 דורנגו
PT *!518 ליסבון
DE !515 האנאווער; הנובר
TR 515 אסקישהיר
AR 513 סלטה
RU 513 פנזה
UA 511 מיקולאייב; ניקוֹלייב
GB !509 לסטר; לעסטער
DE !505 לייפציג
DE 504 דיסבורג
RU 503 אסטרחן
DE !499 נירנבערג; נירנברג
RU !498 מחצקלה
US 491 סאקראמענטא; סקרמנטו
BR 490 אראקזו
SD !490 פורט סודאן
EG !488 סואץ
DE !487 דרזדן; דרעזדן
RU 486 טומסק
UA !482 מאריופאל; מריאופול
JP 481 הימגי
BY 481 הומל
ZA 479 איסט לונדון
RU 477 קמרובו
US 475 קנזס סיטי
MK *!475 סקאפיע; סקופיה
US 474 לונג ביץ
FR !472 ליאן; ליון
RU 469 טולה
GB !465 אדינבורו; עדינבורג
US !464 אטלאנטא; אטלנטה
ZA !463 בלומפונטיין
PL !462 גדנסק; דאנציג
BR 461 זוינווילי
BE !460 אנטווערפן; אנטוורפן
RU 457 קירוב
US 457 קולורדו ספרינגס
SA 455 תבוכ
ID 455 פונטיאנק
GB !455 לידז; לידס
US 453 וירגיניה ביץ
UA !452 לוהנסק
US 451 ראלי
CN 450 גינינג
DZ 450 קונסטנטין
SS *450 ג'ובה
GB !447 קארדיף
AR 447 סן חואן
RU 447 צבוקסרי
US 444 אומהה
JP 443 מצויאמה
TR 442 מלטיה
US !441 מיאמי
IN 440 קוזיקוד
PE 438 איקיטוס
ES 437 מורסיה
RU 435 קלינינגרד
IQ !434 כרבלא; מחוז כרבלא
BR 434 אננינדאואה
FR !433 טולוז
IL !433 תל אביב; תל אביב-יפו
CO 432 סנטה מרתה
JP 429 יוקוסוקה
PS 428 מזרח ירושלים
SK *!424 בראטיסלאווא; ברטיסלאבה
EG !422 לוקסור
RU 421 איוואנובו
TR 421 ארזורום
US 419 אוקלנד; אקלאנד
PR *418 סן חואן
NZ !418 אוקלנד
UA !416 סבסטופול
KZ !414 שימקנט
RU !413 מגניטוגורסק
BR 413 פלוריאנופוליס
BR 411 סנטוס
US !411 מיניאפוליס
JP !410 נגסאקי
PA *408 פנמה סיטי
PL !408 שטעטין; שצ'צ'ין
MA 405 וגדה
EG 405 טנטא; טנטה
TZ 404 זנזיבר סיטי
ES 401 פלמה דה מיורקה
IL 400 מערב ירושלים
GB !396 מאנטשעסטער; מנצ'סטר
CA 395 סארי
BR 395 וילה וליה
TR 394 סמסון
EE *!394 טאלין
AF 391 קנדהאר
US 390 ויציטה
US !390 ניו אורלינס; ניו ארלינס
US 388 ארלינגטון
US !388 קליבלנד; קליוולאנד
GW *388 ביסאו
SA 388 חמיס מושייט
AR 387 רסיסטנסיה
LY 386 מיסורטה
DE 386 בוכום
TR 382 בטמן
NZ *!382 ולינגטון; װעלינגטאן
MX 382 מסטלאן
CA 377 לאוואל
TR !376 קהרמאנמרש
AL *!375 טיראנא; טירנה
LT 375 קאוונע; קובנה
MX 374 נואבו לארדו
US 374 בייקרספילד
US !372 האנאלולו; הונולולו
IR !370 אבאדאן
CZ !370 ברין; ברנו
BY !369 מאהליב; מוגילב; מוהילב
US 369 טמפה
AU *!368 קאנבערא; קנברה
BR 367 אולינדה
MA 367 אל-קניטרה
PL 366 בידגאש; בידגושץ
IT !366 בולוניה
SD 364 אל-קדריף
NZ !364 קרייסטצרץ
CN 362 גאוצינג
DE 361 וופרטל
RU 360 אולן-אודה
PL !360 לובלין
US 359 אורורה
GB !359 קובנטרי
KZ 358 טאראז
JP 357 אסהיקאווה
ES !355 בילבאו
AR 355 סנטיאגו דל אסטרו
GR 354 סלוניקה; סלוניקי
MX 354 וייארמוסה
IR !352 בנדר עבאס
UA !352 וויניצע; ויניצא; ויניצה
US 351 אנאהיים; אנהיים
IT 349 פירנצה; פירענצע
CU 348 קמאגואיי
CA 347 לונדון
KZ *!346 אסטנה
RU !345 בלגורוד
QA *!345 דאכא; דוחא; דוחה
BY !343 וויטעבסק; ויטבסק
CH !342 ציריך
BG 340 פלאוודיוו; פלובדיב
SY !340 לטקיה
AR 339 קוריינטס
RU 339 קלוגה
BR 339 מקאפה
UA !336 סימפרופול
GB 335 סנדרלנד
US 335 סנטה אנה
BR 335 באורו
CR *335 סאן חוסה; סן חוסה
ES !335 אליקנטה
MX 333 טפיק
BI !332 בוגומבורה; בוזשומבורע
KZ !329 פבלודר
ES 328 קארדאבע; קורדובה
MA !326 תטואן
PE 325 פיורה
BR 324 סאו ויסנטה
US 324 קורפוס כריסטי
AR 324 פוסאדאס
US 322 ריברסייד
RU 321 סמאלענסק; סמולנסק
PY 321 סיודאד דעל עסטע; סיודד דל אסטה
UA !320 חרסון
UZ !319 סמרקנד
RU !319 מורמנסק
GB 319 איזלינגטון
CU 319 אולגין
RO 318 יאשי
ES 318 ואיאדוליד
UA !318 פאלטאווע; פולטבה
IN *!318 ניו דלהי
RU !317 ולדיקווקז
BY !317 הורדנה
PL !317 קאטאוויץ; קטוביץ
RO 317 קלוז'-נאפוקה; קלויזנבורג
US !316 סנט לואיס
RO 315 טימישוארה
RU 315 וולוגדה
GB 313 פרסטון
AZ 313 גנגה
CZ !313 אוסטרבה
BG 313 וארנה
BR 313 ויטוריה
PE 312 קוסקו
RU 310 ולדימיר
CL 310 אנטאפאגאסטא; אנטופגסטה
AU 308 ניוקאסל
DE !308 מנהיים
UA !308 צ'רניהיב
JO !307 אירביד
GB 307 ניופורט
BR 306 פורטו ולאהו; פורטו וליו
AR 306 סן סלבדור דה חוחוי
US 306 סטוקטון
MX 305 סיודד ויקטוריה
US !304 פיטסבורג
RO 304 קראיובה; קריובה
RO 303 קונסטנצה
RU 303 סרנסק
SE !302 מאלמה
BY 301 בריסק; ברסט
RU 300 סורגוט
GB !300 סוונסי
MY 300 גורג טאון
VE 300 מערידא; מרידה
GB 299 בראדפארד; ברדפורד
US !299 אנקורג
MX 299 סיודד אוברגון
UA 298 צרקאסי
ES 297 ויגו
US 297 סינסינטי
JP 295 מוריאוקה
CL 295 ויניה דל מאר
UA !294 סומי
RO 294 גאלאץ; גאלץ
BR 294 פאס דו איגוואסו; פוז דו איגואסו
KZ !293 סמיי
AU 292 וולונגונג
PL !292 ביאליסטאק; ביאליסטוק
RU 291 טמבוב
IT !291 קטניה
NL !291 אוטרכט
CA 290 ויקטוריה
DZ 288 סטיף
MA 288 סאפי
VN 287 הואה
US 286 הנדרסון
US 285 גרינסבורו
US 285 סיינט פול
EG !285 איסמעיליה
DE !284 קרלסרוהה
PG *!284 פורט מורסבי
US 284 פלאנו
CL 282 וואלפאראיסא; ולפראיסו
UA !282 ז'יטומיר; זשיטאמיר
US 282 נוארק; ניוארק
PE 280 טאקנה
US 280 טולדו
MX 280 אנסנדה
RU 279 יושקר-אולה
UA !279 הורליבקה
CA 278 וינדזור
RU 278 קוסטרומה
ES 278 חיחון
IT 277 בארי
US 277 לינקולן
TN !277 ספקס
FR !277 נאנט
EC 277 קואנקה
AR 277 באיה בלנקה
RO 276 ברשוב
JP 276 הקודאטה
FR !275 שטראסבורג; שטרסבורג
GB !275 בלפאסט; בעלפאסט
CN !275 קאשגאר
IQ !275 רמאדי
CU 273 גואנטנמו
BR 273 פטרופוליס
DE 272 וויסבאדן; ויסבאדן
SI *!272 ליובליאנה
US 271 אורלנדו
GB 270 דארבי; דרבי
DE 270 מינסטר
DE 270 גלזנקירכן
NA *268 ווינטהוק; וינדהוק
IL !267 חיפה
ES 266 אישמפלה
US 266 צולה ויסטה
DE !265 אאכן
AZ 265 סומגאיט
RU 265 פטרוזבודסק
US 264 גרזי סיטי
TR 264 סיווס
KZ !262 אקטובה
AR 262 פרנה
DE 262 מנשנגלדבך
US 260 פורט ויין
GB !260 פלימות'
DE 259 אאוגסבורג
US 258 באפאלא; באפלו
BR 258 ריו ברנקו
US 258 דרהאם
BR 257 עכסנים
US 257 אירוויין
MX 257 לוס מוציס
TR 256 טרסוס
US 255 לארדו
UA 255 ראוונא; ראוונע; רובנו
MX !255 אואחאקה
PL !254 גדיניה
CL 253 טאלקאוואנא
GB 253 וואלווערהאמפטאן; וולברהמפטון
ET !252 דירה דאווה
CU 251 סנטה קלרה
DE 250 אלטונה
PT 250 פורטו
UA 249 זינובייבסק; יליסבטגרד; קירובו; קירובוגרד; קרופיבניצקי
BR 249 סנטה מריה
US 249 לאבק
US 249 מדיסון
FR !248 מונפלייה
PL 248 צנסטוחובה
UZ !248 בוכרה
US 248 גילברט
TH 247 אודון תאני
DE 247 קמניץ; קעמניץ
US 246 נורפוק
GB !246 סאות'המפטון
ES 246 א קורוניה
DE 245 בראונשווייג
TR 244 טרבזון
US 244 לואיוויל
SY !243 דיר א-זור
SO 242 ברברה
AR 242 נאוקן
PH !242 טאקלאבאן; טקלובן
US 241 רינא; רינו
EG !241 אסואן
US 240 גלנדייל
RU 240 חימקי
CL 238 טעמוקא
DE 238 קרפלד
DK 238 אורהוס
JP 237 ססבו
US 237 סקוטסדייל
SK 237 קושיצה
UA 236 טשערנאוויץ; צרנוביץ
UA 236 טרנופול
ES 236 ויטוריה
US 235 צספיק
BR 235 בואה ויסטה
GY *235 גורגטאון
ES !234 גרנדה
BJ *234 פארטא-נאווא; פורטו נובו
CA 234 קיצנר
US 232 פרימונט
FR !232 בארדא; בורדו
RU 230 סיקטיבקר
UZ !230 נוקוס
AR 230 קילמס
DE 230 מגדבורג
LB 229 טריפאלי; טריפולי
RO 229 פלוישט; פלוישטי
US 229 באטון רוז
BS *228 נסאו
CL 227 איקיקה
UA 227 קרמנצוג
PL 227 ראדום; ראדעם
AO 226 הואמבו
RU 226 גרוזני
AU 226 גילונג
US 225 לקסינגטון
TZ 225 טאנגה
BO *225 סוקרה
IL !225 אשדוד
ES !224 אוביידו
SR *224 פאראמאריבא; פרמריבו
TR 224 אדיאמן
UZ 223 קרשי
ES 222 סאנטא קרוז דע טענעריפע; סנטה קרוס דה טנריפה
AT 222 גראץ
AR 221 פורמוסה
RU 221 בלאגובשצנסק
BA !221 באניה לוקה
BY 221 בוברויסק
IL 220 ראשון לציון
US 220 ריצמונד
IT 220 מסינה
DE 219 אוברהאוזן
IT !219 ורונה
US 217 גמייקה
AU 217 הובארט
US 216 סן ברנרדינו
CI 216 דאלואה
ET 216 מקלה
CL 215 קאנסעפסיאן; קונספסיון
RS !215 נובי סאד
RU 215 נובגורוד
UA 214 לוצק
NO !214 ברגן
RO 214 בראילה
US 213 ספוקיין
CL 213 ראנקאגווע
US 212 ברמינגהאם
DE 212 ליבק
ES 212 קרטחנה
US 211 מודסטו
US 210 דה מוין
TR !210 אנטיוכיה
US 210 רוצסטר
NL !210 איינדהובן
PL 209 טורון
PL 209 קיילצה; קעלץ
DO 208 לה רומנה
BW *208 גאבאראן; גאבורון
US 208 טקומה
ES 208 חרס דה לה פרונטרה
US 207 אוקסנארד
RO 207 אוראדיה; גרויסווארדיין
ES 206 מוסטולס
MG 206 טומאסינה
AT 205 לינץ
ES 205 אלקלה דה אנארס
UA !204 איוונו-פרנקיבסק; סטאניסלאוו; סטניסלב
HU 204 דברצן
IT !204 פאדובה
CU 204 ויקטוריה דה לאס טונאס
DE 203 ארפורט; ערפורט
TR 203 אוסמניה; אסמאניע
FI !203 טמפרה
RU 202 פסקוב
US 202 פאייטוויל
LY 202 אל-חומס
US 201 יאנקערס; יונקרס
US 201 גלנדייל
TH !201 צ'אנג מאי; צ'יאנג מאי
US 201 מאנטגאמערי; מונטגומרי
US 201 קולומבוס
CY *!200 ניקאסיע; ניקוסיה
BE !200 שרלרואה
NP 200 פוקארה
IL 200 פתח תיקוה; פתח תיקווה; פתח תקוה; פתח תקווה
KZ 200 אוראל
UA 199 בילה צרקווה; שדה לבן; שווארצע טומאה
CA 199 ססקטון
PL 199 גליביצה
US 199 אמרילו
ES !198 פמפלונה
DE !198 רוסטוק
EC 198 מצאלה
US 198 ליטל ראק; ליטל רוק
ES 198 פואנלברדה
US 198 אקרון
US 197 שריבפורט
LA *!197 ויינטיאן
GB !197 אבערדין; אברדין
JP 197 קורה
FR !197 ריימס
BR 196 פלמס
AU 196 טאונסוויל
BG 196 בורגס
VE 195 קורו
US 195 גרנד ראפידס
CI *!195 יאמוסאקרא; יאמוסוקרו
DE 195 קאסל
US 194 מוביל
GB !194 פורטסמות'
US !193 סולט לייק סיטי
GB 192 ניוקאסטל; ניוקאסל
LT 192 קלייפדה; קליפדה
PL 192 זאבזה
DZ 192 סידי בל-עבאס
TH 192 האד-יאי
US 191 האנטסוויל
IE 190 קורק
FI 190 ונטה
JP 190 קופו
US 190 טאלאהאסי
PL 189 ביטום
BR 189 סנטרם
AR 189 קטמרקה
ES 189 אלמריה
RU 187 פטרופבלובסק-קמצטסקי
IT !187 טריאסטה
BR 187 קשואיירו דה איטפמירין
CU 187 סיינפואגוס
IL !187 באר שבע
MG 186 אנטסיראבה
CL 186 אריקא; אריקה
FR !186 לה הבר
ES 185 סן סבסטיאן
US 185 נוקסוויל
DE !185 מיינץ
US 185 ווסטר
AR 184 סן לואיס
CH !184 זנבה
US 184 בראונסוויל
JP 184 קושירו
ES !183 סנטנדר
BE !183 לייז; ליעזש
US 182 סנטה קלריטה
DE 181 זארבריקן
NL !181 חרונינגן
TZ *!181 דאדאמא; דודומה
CD !180 מאטדי
ES 180 קאסטיון דה לה פלאנה
KZ !180 אטיראו
US 179 פראווידענס; פרובידנס
ES 179 בורגוס
GB 179 איפסוויץ
US 179 פורט לודרדייל
GE !178 כותאיסי; קוטאיסי
SV 177 סנטה אנה
US 177 צטנוגה
PL 177 ביילסקו-ביאלה
RU 176 יוזנו-סחלינסק
HR 176 ספליט
FR 176 סנט אטיין
CA 176 רגיינה
SN 176 סן-לואי
FI 176 טורקו
US 176 אושנסייד
US 175 קייפ קורל
US 175 סנטה רוזה
IN 174 שימלה
GQ 173 באטה
US 173 ונקובר
HU 173 מישקולץ
TR 172 אספרטה
GB 172 מנספילד
IL !172 נתניה
US 172 סו פולס
RO 171 בקאו
GB !171 אוקספורד; אקספארד
DE 171 מילהיים על הרוהר
IN 171 פורי
US 171 גקסון
ES 170 אלבסטה
IT 169 רג'ו די קלבריה
ET !169 בהר דר
FR 169 טולון
FR !168 אנזה
GR 168 פטרס
RU 168 וולגודונסק
NL 168 ברדה
RO 168 פיטשט
US 168 האליוואד; הוליווד
MG 167 פיאנארנצוה
RU 167 נובוצרקסק
US 167 ספרינגפילד
DE 166 אוסנבריק
MA 166 בני מלל
IL 166 חולון
US 165 סיילם
CH !164 באזעל
BA 164 זניצה
DE 164 זולינגן
UZ !164 פרגנה
TZ 164 קיגומה
CZ 164 פילזן; פילזען
TN 164 סוסה
BJ 164 פאראקו
GR 164 פיראוס
LB !164 צידון
US 163 יוגין
DE 163 לודוויגסהאפן
DE 163 לברקוזן
AR 163 לה ריוחה
US 161 פורט קולינס
US 161 לנקסטר
SS !161 מלקאל
PS !160 חברון
CL 160 פּארטא מאנט; פוארטו מונט
DE 159 אולדנבורג
NL 159 ניימכן
FR !159 גרנובל; גרענאבלע
GB !158 קיימברידג'
PL !158 זשוב; ריישע
US 158 פאלמדייל
CA 158 גרייטר סדברי
MD 157 טירספול
TZ 157 מושי
HU 157 פעטש
BG 156 רוסה
GQ *156 מלאבו
RS 156 זמון
MU *155 פור לואי
MG 155 מאהאזאנגה
CL 155 לה סרנה
IL 154 בני ברק
US 154 ספרינגפילד
CY !154 לימסול
ET !154 גונדר
IT 154 ליבורנו
AR 154 ריו קוארטו
GB 154 יורק
NL 154 אנסחדה
US 154 אלכסנדריה
AT 153 זאלצבורג; זלצבורג
US 153 פומונה
AU 153 קיירנס
UZ 153 דזיזק
US 153 לייקווד
ES 152 לוגרוניו
RO 152 סיביו
US 152 סאניווייל
MX 151 צטומל
GB 150 גלאסטער; גלוסטר
TL *150 דילי
BH *147 מנאמה
RE *137 סנט דניס
ME *!136 פודגוריצה
CW *125 וילמסטאד
CH *!122 בערן
IS *!119 רייקיאוויק; רעקיאוויק
LS *118 מאסערו; מסרו
CV *113 פראיה
MV *104 מאלה
BT *99 טהימפהו
BB *99 ברידג'טאון
NC *!93 נומאה
MQ *90 פור-דה-פראנס
FJ *77 סובה
LU *77 לוקסמבורג
SZ *76 מבאבאנע; מבבנה
BN *64 בנדר סרי בגוואן
GF *62 קאיין
KW *60 כווית סיטי
SB *56 הוניארה
ST *53 סאו טומה
TT *49 פורט אוף ספיין
KM *43 מורוני
WS *40 אפיה
KI *40 דרום טאראווה
VU *36 פורט וילה
GM *35 באנזשול; בנגול
AW *30 אורנייסטאד
KY *29 גורג טאון
GI *27 גיברלטר
IM *26 דאגלס
VC *25 קינגסטאון
AG *24 סנט ג'ונס
SC *23 ויקטוריה
TO *22 נוקואלופה
AD *20 אנדורה לה וולה
LC *20 קסטריז
VI *20 שרלוט אמאלי
DM *17 רוזו
GG *16 סנט פיטר פורט
GL *15 נואוק
BZ *13 בלמופן; בעלמאפאן
CK *13 אוורואה
FO *13 טורסהאבן
KN *13 באסטר
AS *12 פאגו פאגו
GP *11 באס טר
VG *8 רואוד טאון
GD *8 סנט ג'ורג'
MT *7 וואלעטא; ולטה
LI *5 פאדוץ
SM *5 סן מרינו
TC *4 קוקבורן טאון
FK *2 סטאנלי; סטנלי
SJ *2 לונגיירבין
AI *2 הוואלי
NR *1 יארן
BM *1 המילטון
SH *1 גיימסטאון; דזשיימסטאן
PN *0 אדמסטאון
GS *0 גריטוויקן
`,
'spaceless': () => `
CN 22315 上海; 上海市; 中国上海
TR !14804 イスタンブール; ビュザンティオン; 伊斯坦布尔
AR *13076 ブエノスアイレス; 布宜諾斯艾利斯; 布宜诺斯艾利斯
IN !12692 ムンバイ; 孟买
MX *!12294 メキシコシティ; 墨西哥城
CN *!11717 北京; 北京市
PK !11624 カラチ; カラーチー; 卡拉奇; 喀拉蚩
CN 11090 天津; 天津市
CN 11071 广州; 广州市; 広州; 広州市; 廣州; 廣州市
IN !10928 デリー; 德里
RU *!10381 モスクワ; 莫斯科
CN !10358 深圳; 深圳市
BD *!10357 ダッカ; 达卡; 達卡
KR *!10349 ソウル; 首尔; 首尔特别市
BR 10021 サンパウロ; 聖保羅; 圣保罗
CN !9785 武汉; 武汉市; 武漢; 武漢市
NG !9000 ラゴス; 拉哥斯
ID *!8540 ジャカルタ; 雅加达
JP *!8337 东京; 東京; 東京都; 东京都
US 8175 ニューヨーク; マンハッタン; 紐約市; 纽约市; 纽约
CN 8000 东莞; 东莞市; 東莞; 東莞市
TW *!7872 台北; 台北市; 臺北市
CD *7786 キンシャサ; 金夏沙; 金沙薩; 金沙萨
PE *!7737 利馬; 利马
EG *!7735 カイロ; 开罗
CO *!7674 ボゴタ; 波哥大
GB *!7557 ロンドン; 伦敦; 倫敦
CN !7458 重庆; 重庆市; 重慶; 重慶市
CN !7416 成都; 成都市
IQ *!7216 バグダード; 巴格达
CN !7165 南京; 南京市
IR *!7153 テヘラン; 德黑兰
CN 7150 南充; 南充市
HK *7013 香港
CN 6501 西安; 西安市
PK !6311 ラホール; ラーホール; 拉合尔; 拉合爾
CN 6256 沈阳; 沈阳市; 沉阳市; 瀋陽; 瀋陽市
CN !6242 杭州; 杭州市
BR !6024 リオデジャネイロ; 里約熱內盧; 里约热内卢
CN 5879 ハルビン; 哈尔滨; 哈尔滨市; 哈爾濱
CN 5346 苏州; 苏州市; 蘇州; 蘇州市
CN 5329 汕头; 汕头市; 汕頭; 汕頭市
TH *!5104 バンコク; 曼谷
IN !5104 バンガロール; 班加罗尔; 班加羅爾
RU !5028 サンクトペテルブルク; 圣彼得堡
CL *4837 サンティアゴ; 圣地亚哥
IN !4631 コルカタ; 加尔各答; 架利吉打
AU !4627 シドニー; 悉尼; 雪梨
MM !4478 ヤンゴン; 仰光
CN 4336 济南; 济南市; 済南; 済南市; 濟南; 濟南市
IN !4328 チェンナイ; 清奈; 金奈
CN 4254 郑州; 郑州市; 鄭州; 鄭州市
AU !4246 メルボルン; 墨尔本; 墨爾本
SA *!4206 リヤド; 利雅得; 利雅德
CN 4193 長春; 长春; 長春市; 长春市
CN 4088 大连; 大连市; 大連; 大連市
US !3972 ロサンゼルス; 洛杉矶; 洛杉磯
BD !3920 チッタゴン; 吉大港; 吉大港市
CN 3855 昆明; 昆明市
EG 3812 アレクサンドリア; 亚历山大港; 亞歷山卓; 亚历山卓; 亞歷山大港
IN 3720 アフマダーバード; 艾哈迈德堡; 艾哈迈达巴德; 阿美達巴德; 阿美达巴德
CN 3719 青岛; 青岛市; 青島; 青島市
KR !3679 釜山; 釜山市; 釜山广域市; 釜山広域市
CI !3677 アビジャン; 阿必仁; 阿比让
NG 3626 卡諾; 卡诺
CN 3600 仏山市; 佛山; 佛山市
IN 3598 ハイデラバード; 海得拉巴
CN 3590 浦阳; 浦阳街道
JP !3574 ヨコハマ; ヨコハマシ; 横浜; 横浜市; 横滨市
NG 3565 イバダン; 伊巴丹
SG *3548 シンガポール; 新加坡; 星架坡
CN 3544 无锡; 无锡市; 無錫; 無錫市
CN 3531 厦门; 厦门市; 廈門; 廈門市
TR *!3517 アンカラ; 安卡拉
CN 3500 天水
CN 3492 宁波; 宁波市; 寧波; 寧波市
VN !3467 サイゴン; ホーチミン; 胡志明市
CN 3460 十堰; 十堰市
ZA !3433 ケープタウン; 好望角鎮; 好望角镇; 開普敦; 开普敦
CN 3427 太原; 太原市
DE *!3426 ベルリン; 柏林
CN 3372 唐山; 唐山市
CN 3310 合肥; 合肥市
ES *!3256 マドリード; 馬德里; 马德里
KP *!3222 平壌; 平壤; 平壤市
MA !3145 カサブランカ; 卡萨布兰卡
CN 3129 淄博; 淄博市
CN 3121 中山; 中山市
ZA !3120 ダーバン; 德班; 爹濱; 爹滨
CN 3094 長沙; 长沙; 長沙市; 长沙市
AF *!3044 カブール; カーブル; 喀布尔; 喀布爾
CN !3029 ウルムチ; 乌鲁木齐; 乌鲁木齐市; 烏魯木齊; 烏魯木齊市
VE *!3000 カラカス; 卡拉卡斯
AE 2957 ドバイ; 杜拜; 迪拜
IN 2936 プネー; 浦那
IN 2895 スーラト; 苏拉特
SA !2867 ジッダ; 吉达; 吉達
CN 2835 石家庄; 石家庄市; 石家荘; 石家荘市; 石家莊; 石家莊市
IN 2823 カーンプル
UA *!2798 キエフ; 基輔
AO *!2776 ルアンダ; 罗安达
ET *!2758 アディスアベバ; 阿迪斯阿貝巴; 阿迪斯阿贝巴
KE *!2751 ナイロビ; 内罗毕; 奈洛比
US !2721 シカゴ; 芝加哥
BR 2712 サルバドール; サルヴァドール; 萨尔瓦多
IN 2712 ジャイプル; 齋浦爾; 斋浦尔; 齋葡亞; 斋葡亚
TZ !2699 ダルエスサラーム; 三蘭港; 三兰港; 达累斯萨拉姆
CN 2628 兰州; 兰州市; 蘭州; 蘭州市
KR 2628 仁川广域市; 仁川広域市; 仁川廣域市
CN 2613 云浮; 云浮市; 雲浮; 雲浮市
CA !2600 トロント; 多伦多; 多倫多
IN 2600 ナビムンバイ; 新孟買
IQ 2600 バスラ; 巴士拉; 巴斯拉
JP !2592 大阪; 大阪市
SO *!2587 モガディシュ; 摩加迪休; 摩加迪沙
KR 2567 大邱广域市; 大邱広域市; 大邱廣域市
PK !2507 ファイサラバード; ファイサラーバード
TR 2501 イズミル; 伊兹密尔
SN *!2476 ダカール; 達喀爾; 达喀尔
IN 2472 ラクナウ; ラクナウー; 勒克瑙
EG 2443 ギーザ
BR 2400 フォルタレザ; 福塔雷萨; 福塔雷薩
CO 2393 サンティアゴ・デ・カリ; 卡利
ID !2375 スラバヤ; 泗水
BR 2373 ベロオリゾンチ; ベロオリゾンテ; 貝洛奥里藏特; 贝洛奥里藏特
CN 2358 南昌; 南昌市
IT *!2319 ローマ; 罗马市
IR !2307 マシュハド; 馬什哈德; 马什哈德
US 2301 布鲁克林区
US !2296 ヒューストン; 休斯敦; 休斯頓; 休斯顿; 侯斯頓; 侯斯顿
IN 2228 ナーグプル; 那格浦尔
VE !2225 マラカイボ; 马拉开波
BR *!2208 ブラジリア; 巴西利亚; 巴西利亞
JP !2191 名古屋; 名古屋市
AU 2190 ブリスベン; 布里司班; 布里斯本; 布里斯班
CU *!2164 ハバナ; 哈瓦那; 夏灣拿; 夏湾拿
FR *!2139 巴黎
ZA !2026 ヨハネスブルグ; 約翰尼斯堡; 约翰尼斯堡; 约翰内斯堡
HK 2020 九龍; 九龙; 意法半
KZ !2001 アルマトイ; 阿拉木圖; 阿拉木图
CO !2000 メデジン; 麦德林
UZ *!1978 タシュケント; 塔什干
DZ *!1978 アルジェ; 阿爾及爾; 阿尔及尔
SD *!1975 ハルツーム; 喀土穆
GH *!1963 アクラ; 阿克拉
EC 1952 グアヤキル; 瓜亞基爾; 瓜亚基尔
CN 1941 鄂尔多斯市
YE *!1937 サヌア; 萨那
LB *!1916 ベイルート; 貝魯特; 贝鲁特
AU 1897 パース; 珀斯
JP !1883 サッポロ; サッポロシ; 札幌; 札幌市
CN 1882 吉林; 吉林市
RO *!1877 ブカレスト; 布加勒斯特
IN 1837 インドール; 印多尔
MX 1816 伊斯塔帕拉帕
GN *!1767 コナクリ; 科納克里; 科纳克里
VE 1754 マラカイ; 马拉凯
ID 1751 メダン; 棉蘭; 棉兰
PK !1743 ラーワルピンディー; 拉瓦尔品第
BY *!1742 ミンスク; 明斯克; 明斯克市
HU *!1741 ブダペスト; 布达佩斯
IQ !1740 モースル; 摩苏尔; 摩蘇爾
DE !1739 ハンブルク; 汉堡; 汉堡市
BR 1718 クリチバ; 古里提巴; 庫里奇巴
PL *!1702 ワルシャワ; 华沙; 華沙
ID 1700 バンドン; 万隆; 萬隆
ZA !1695 ソウェト; 索韦托
MA *!1656 ラバト; 剌八; 拉巴特
ES !1622 バルセロナ; 巴塞罗那; 巴薩隆拿; 巴萨隆拿
ZA *!1619 プレトリア; 普利托里亞; 普利托里亚; 比勒陀利亞; 比勒陀利亚
SY !1602 アレッポ; 阿勒颇
PH *!1600 マニラ; 马尼拉
CN 1600 崑山; 崑山市; 昆山; 昆山市; 玉山; 玉山镇
CA !1600 モントリオール; 蒙特利尔
IN 1600 パトナ; パトナー; 巴特那
IN !1600 ボパール; ボーパール; 博帕尔
BR 1598 マナウス; 马瑙斯
CN 1591 信阳; 信陽; 信陽市; 信阳市
NG !1582 カドゥナ; 卡杜納; 卡杜纳
KH *!1574 プノンペン; 金边
SY *!1569 ダマスカス; 大馬士革; 大马士革
US !1567 フィラデルフィア; 費城; 费城
US 1563 フェニックス; 凤凰城; 鳳凰城
IR !1547 エスファハーン; 伊斯法罕
IN 1545 ルディアーナ; ルディヤーナー
ZW *!1543 ハラレ; 哈拉雷
JP !1528 神戶; 神户市; 神戸; 神戸市
ID 1520 ブカシ; 勿加泗
TW 1520 高雄; 高雄巿; 高雄市
SE *!1515 ストックホルム; 斯德哥尔摩; 斯德哥爾摩
MX 1495 グアダラハラ; 瓜达拉哈拉
US 1488 曼哈顿
PY *1482 アスンシオン; 亞松森; 亚松森
BR 1478 レシフェ; 李斯腓; 累西腓
KR 1475 大田广域市; 大田広域市
US 1470 サンアントニオ; 圣安东尼奥; 聖安東尼奧
GH 1469 クマシ; 库马西
MY 1460 コタバル; 哥打巴鲁
JP !1460 京都; 京都市
MY *!1454 クアラルンプール; 吉隆坡
IR 1448 キャラジ; 卡拉季
NP *!1442 カトマンズ; 加德滿都; 加德满都
ID 1442 パレンバン; 巨港
PK !1437 ムルターン; 木爾坦; 木尔坦
IN 1436 ティルネルヴェーリ; 蒂魯內爾維利; 蒂鲁内尔维利
MX 1434 プエブラ; 普埃布拉
VN *!1431 ハノイ; 河內; 河内; 河內市; 河内市
UA !1431 ハリコフ; 哈爾科夫; 哈尔科夫
IN 1430 アーグラ; アーグラー; 阿格拉
AR 1428 コルドバ; 科尔多瓦
IR !1425 タブリーズ; 大不里士
RU !1419 ノヴォシビルスク; 新西伯利亚; 新西伯利亞
KR 1417 光州; 光州市; 光州广域市; 光州広域市; 光州廣域市
TR 1413 ブルサ; 布尔萨
IN 1409 ヴァドダラ; ヴァドーダラー; 巴罗达
BR 1408 ベレン; 贝伦
CN 1401 抚顺市; 撫順; 撫顺; 撫順市; 撫顺市
EC *1400 基多
US !1395 サンディエゴ; 聖地牙哥; 圣地牙哥
JP !1392 フクオカ; フクオカシ; 福岡; 福岡市
MG *1391 アンタナナリボ; 塔那那利佛; 安塔那那利佛
CN 1391 洛阳; 洛阳市; 洛陽; 洛陽市
PK 1386 ハイデラバード; 海得拉巴
VE 1385 バレンシア; 巴伦西亚
CO !1380 バランキージャ; 巴兰基亚; 巴冷基也
CN 1380 关口; 浏阳; 浏阳市
CD !1374 ルブンバシ; 盧本巴希; 卢本巴希
BR 1373 ポルト・アレグレ; 阿雷格里港
ID 1372 タンゲラン; 坦格朗
BO 1364 サンタクルス
CN 1358 邯郸市; 邯鄲; 邯鄲市
UG *!1353 カンパラ; 坎帕拉
RU !1350 エカテリンブルク; 葉卡捷琳堡; 叶卡捷琳堡
BD 1342 クルナ; 库尔纳市
CM !1338 ドゥアラ; 杜阿拉
AE 1324 シャールジャ; 夏尔迦
SA !1324 メッカ; 麥加; 麦加
ID 1322 マカッサル
MX 1321 シウダー・フアレス; 華雷斯城; 华雷斯城
JP 1307 川崎; 川崎市
CN 1302 包头市; 包頭; 包头; 包頭市
MX !1301 ティフアナ; 蒂華納; 蒂华纳
US !1300 ダラス; 達拉斯; 达拉斯
SA 1300 マディーナ; 麥地那; 麦地那
CM *!1299 ヤウンデ; 耶溫得; 耶温得; 雅温得
ML *!1297 バマコ; 巴馬科; 巴马科
IN 1289 ナーシク; 纳西克
ID 1288 スマラン; 三孖冷; 三宝垄; 三寶瓏
CG *1285 ブラザヴィル; 布拉柴维尔
JO *!1276 アンマン; 安曼
RS *!1274 ベオグラード; 贝尔格莱德
UY *!1271 モンテビデオ; 蒙得维的亚; 蒙特維多; 蒙特维多
ZM *1267 ルサカ; 盧薩卡; 卢萨卡; 路沙卡
CN 1266 将官池
DE !1260 ミュンヘン; 慕尼黑
IR !1250 シーラーズ; 設拉子; 设拉子
TR 1249 アダナ; 阿达纳
KR 1243 水原市
MX 1239 レオン
IT !1237 ミラノ; 米蘭; 米兰
HT *!1235 ポルトープランス; 太子港
AU 1225 アデレード; 阿德来得; 阿德莱德
IN 1223 メーラト; 密拉特
IN 1220 ファリダバード; ファリーダーバード
PK !1219 ペシャーワル; 白沙瓦
PH 1213 ダバオ; 达沃市
MM !1208 マンダレー; 曼德勒
CN 1200 岳阳市; 岳陽市
DO 1200 サンティアゴ・デ・ロス・カバリェロス; 聖地牙哥; 圣地牙哥
SD !1200 オムドゥルマン; 恩图曼
CN 1199 鞍山; 鞍山市
CN 1199 徐州; 徐州市
MZ *1192 マプト; 马普托
CN 1180 福州; 福州市
IN 1177 ラージコット
AR 1174 ロサリオ; 罗萨里奥; 羅沙里奧; 罗沙里奥
CN 1172 貴陽; 貴阳; 貴陽市; 貴阳市; 贵阳; 贵阳市
BR 1171 ゴイアニア; 戈亚尼亚
CZ *!1166 プラハ; 布拉格
IN !1164 ワーラーナシー; 瓦臘納西; 瓦臘纳西
ID 1164 巴淡島; 巴淡岛
DK *!1154 コペンハーゲン; 哥本哈根
BG *!1153 ソフィア; 索菲亞; 索菲亚
LY *!1151 トリポリ; 的黎波里
NG !1149 ポートハーコート; 哈科特港
JP !1144 ヒロシマ; ヒロシマシ; 広島; 広岛; 広島市; 広岛市; 廣島市; 广岛市
MX 1142 サポパン; 萨波潘
CN 1138 丽江市; 麗江; 丽江; 麗江市
MX 1136 モンテレイ; 蒙特雷
RU 1135 サマーラ; 薩馬拉; 萨马拉
RU !1129 オムスク; 鄂木斯克
NG 1125 ベニンシティ; 贝宁城
AZ *!1117 バクー; 巴库
NG !1112 マイドゥグリ; 邁杜古里; 迈杜古里
RU !1105 カザン; 喀山
AM *!1093 エレバン; 葉里溫; 叶里温
IN !1092 アムリトサル; 阿姆利则
BF *!1087 ワガドゥグー; 瓦加杜古
RU 1074 ロストフ・ナ・ドヌ; 顿河畔罗斯托夫
IN 1073 アラハバード; イラーハーバード; 安拉阿巴德
TR !1066 ガズィアンテプ; 加濟安泰普; 加济安泰普
IN 1063 ヴィシャーカパトナム; 维沙卡帕特南
JP !1063 センダイ; センダイシ; 仙台; 仙台市
RU !1063 チェリャビンスク; 車里雅賓斯克; 车里雅宾斯克
CN 1053 大同市
GE *!1049 トビリシ; 第比利斯
TW 1041 台中; 台中市; 臺中市
CN 1034 咸阳; 咸阳市; 咸陽; 咸陽市
RU 1033 ウファ; 烏法; 乌法
UA !1033 ドニプロペトロウシク; 聶伯城
BR 1032 カンピーナス; 坎皮纳斯
IN 1030 ジャバルプル; 贾巴尔普尔
IN 1028 ハウラー; ハーウラー
US 1027 サンノゼ; 聖荷西; 圣荷西
UA !1025 ドネツィク; 頓涅茨克; 顿涅茨克
IE *!1024 ダブリン; 都柏林
CA !1020 カルガリー; 卡加利; 卡尔加里
BE *!1019 ブリュッセル; 布魯塞爾; 布鲁塞尔
IN 1016 アウランガーバード
RU !1011 ヴォルゴグラード; 伏尔加格勒; 伏爾加格勒
BR 1002 ノヴァ・イグアス; 新伊瓜蘇; 新伊瓜苏
CN 1002 掲陽市; 掲阳市; 揭阳; 揭阳市; 揭陽
UA !1002 オデッサ; 敖德薩; 敖德萨
JP 998 北九州; 北九州市
IN 997 ソーラープル
CN 996 保定; 保定市
GT *!995 グアテマラシティ; 瓜地馬拉市; 瓜地马拉市
CN 988 本渓; 本渓市; 本溪; 本溪市
GB 984 バーミンガム; 伯明翰; 伯明翰市
RU 982 ペルミ; 彼尔姆
IN !976 シュリーナガル; 斯利那加
NG 975 ザリア; 扎里亚
NI *!973 マナグア; 馬拿瓜; 马拿瓜; 馬納瓜; 马纳瓜
ZA 968 ポート・エリザベス; 伊莉莎白港
MA 965 フェズ
DE !963 ケルン; 古龍; 古龙; 科隆
KR 963 蔚山; 蔚山広域市
IN 961 チャンディーガル; 昌迪加尔
IN 960 コーヤンブットゥール; 哥印拜陀
IT !959 ナポリ; 那不勒斯
BR 955 マセイオ; 马塞约
CO 952 カルタヘナ; 卡塔赫纳
CN 949 常州; 常州市
LR *940 モンロビア; 蒙罗维亚; 蒙羅維亞
JM *938 キングストン; 京斯敦
IQ !933 埃爾比勒省; 埃尔比勒省
US 932 オースティン; 奧斯汀; 奥斯汀; 柯士甸
IN 921 ジョドプル; ジョードプル; 焦特布尔
JP 920 チバシ; 千葉; 千叶; 千葉市; 千叶市
BR 917 サン・ルイス; 圣路易斯
IN 910 マドゥライ; 马杜赖
CN 903 淮北; 淮北市
BO !900 コチャバンバ; 科恰班巴
IR !900 库姆
KG *!900 ビシュケク; 比什凯克
CN 900 开封; 开封市; 開封; 開封市
IN !899 グワハティ; グワーハーティー; 古瓦哈提
NG 898 阿巴
CN 890 平頂山; 平頂山市; 平顶山; 平顶山市
CN 882 チチハル; 齊齊哈爾; 齐齐哈尔; 齊齊哈爾市; 齐齐哈尔市
MY 880 クラン
AR 877 メンドーサ; 门多萨
TR 876 コンヤ; 科尼亞; 科尼亚
IN 875 ヴィジャヤワーダ; 维杰亚瓦达
SN 874 ピキン; 皮金
IT !870 トリノ; 都灵
IN 868 マイソール; 迈索尔
US 868 ジャクソンビル; 杰克逊维尔
CN 866 温州; 温州市; 溫州市
US !865 サンフランシスコ; 三藩市; 旧金山; 舊金山
GB !864 リヴァプール; 利物浦
RU 864 サラトフ; 薩拉托夫; 萨拉托夫
HN *!851 テグシガルパ; 德古斯加巴; 特古西加爾巴; 特古西加尔巴
US 850 コロンバス; 哥伦布; 哥倫布
RU !849 ヴォロネジ
IN 846 ラーンチー; 蘭契; 兰契
MN *!845 ウランバートル; 乌兰巴托
IR !841 アフヴァーズ; 阿瓦士
PE !841 アレキパ; 阿雷基帕
ID 840 パダン; 巴東; 巴东
CN 840 闸北
MA !839 マラケシュ; 马拉喀什
ID !835 デンパサール; 丹帕沙
US !833 フォートワース; 沃思堡
US !830 インディアナポリス; 印第安納波利斯; 印第安纳波利斯
US 827 シャーロット; 夏洛特
BR 818 ドゥケ・デ・カシアス; 卡希亞斯公爵城; 卡希亚斯公爵城
NG 817 ジョス; 乔斯
ES 814 バレンシア; 巴倫西亞; 巴伦西亚; 瓦伦西亚; 瓦倫西亞; 華倫西亞; 华伦西亚
NG 814 イロリン; 伊洛林
PE 813 カヤオ; 卡亞俄; 卡亚俄
BO 813 ラパス; 拉巴斯
CA *!812 オタワ; 渥太華; 渥太华
VE !809 バルキシメト; 巴基西梅托
MX !809 チワワ; 奇瓦瓦市; 芝華華市; 芝华华市
CN 804 南宁; 南宁市; 南寧; 南寧市
SL *803 フリータウン; 弗里敦; 自由市
MY 802 ジョホールバル; 新山
IL !801 エルサレム; 耶路撒冷
ID 800 バンダールランプン; 班達楠榜; 班达楠榜
ID 800 ボゴール; 茂物
KE !800 モンバサ; 蒙巴萨
OM *797 マスカット; 馬斯喀特; 马斯喀特
UA !796 扎波罗热; 扎波里日扎
FR !795 マルセイユ; 马赛
JO 793 ザルカ; 扎尔卡
MX 792 ナウカルパン; 瑙卡尔潘
PK 789 拉希姆亞爾汗; 拉希姆亚尔汗
IN 785 ジャランダル; 賈朗達爾; 賈朗达尔
IN 784 ティルヴァナンタプラム; 特里凡得琅
JP 782 堺市
CN 781 安阳市; 安陽市; 灯塔路
AR 781 サン・ミゲル・デ・トゥクマン
BJ 780 コトヌー; 吉大奴; 科托努
IN 778 セーラム; 塞勒姆
MX 778 メリダ; 梅里达; 梅里達
IN 775 ティルチラーパッリ; ティルッチラーッパッリ; 蒂魯吉拉帕利; 蒂鲁吉拉帕利
SY !775 ホムス; 霍姆斯
CN 774 フフホト; 呼和浩特; 呼和浩特市
NE *!774 ニアメ; 尼亞美; 尼亚美
TW 771 台南; 台南市; 臺南; 臺南市
PL !769 ウッチ; 罗兹; 羅茲; 罗茲
SA 769 ダンマーム; 达曼
CN 768 西宁; 西宁市; 西寧; 西寧市
IN 763 コーター; 科塔
IN 762 ブバネーシュワル
CN 760 秦皇岛; 秦皇岛市; 秦皇島; 秦皇島市
CN 760 衡阳市; 衡陽; 衡阳; 衡陽市
TR !758 アンタルヤ; 安塔利亚; 安塔利亞
PL !755 クラクフ; 克拉科夫
VN !752 ダナン; 岘港; 峴港
ZA 751 ピーターマリッツバーグ; 彼得马里茨堡
TG *750 洛美
PE 747 トルヒーリョ; 特鲁希略
ID 747 マラン; 瑪琅; 玛琅
VE !747 シウダーグアヤナ; 圭亞那城; 圭亚那城
IN 745 バレーリー; 巴雷利
RW *!745 キガリ; 吉佳利
BR 745 テレジーナ; 特雷西納; 特雷西纳
CN 744 南干道
CN 743 鶴崗; 鹤崗; 鶴崗市; 鹤崗市; 鹤岗; 鹤岗市
LV *!743 里加
NL *!742 アムステルダム; 阿姆斯特丹
PK !734 クエッタ; 奎達; 奎达
GB !730 ノッティンガム; 諾定咸; 诺定咸; 诺丁汉
BR 729 カンポ・グランデ; 格蘭德營; 格兰德營
TM *!728 アシガバート; 阿什哈巴德
MX 723 サン・ルイス・ポトシ; 圣路易斯波托西市
MX 722 アグアスカリエンテス; 阿瓜斯卡连特斯
CO !721 ククタ; 库库塔
TD *!721 ンジャメナ; 恩賈梅納; 恩賈梅纳
CN 720 廊坊市
CN 720 驻马店市
CN 719 烟台市; 煙台市; 煙臺; 煙台
UA !718 リヴィウ; 利沃夫
MX 715 エルモシージョ; 埃莫西约
CA 712 エドモントン; 埃德蒙顿
KR 711 全州; 全州市
MX 710 サルティーヨ; 萨尔蒂约
CN 709 株洲; 株洲市
MY 708 スバン・ジャヤ; 梳邦; 梳邦再也
IN 707 ビワンディー; 皮文迪
ID 704 プカンバル; 北干巴魯; 北干巴鲁
ES !703 セビリア; セビリャ; 塞維亞; 塞维亚; 塞维利亚
RU 703 トリヤッチ; 陶里亚蒂
JP 702 シズオカ; シズオカシ; 静岡; 静岡市; 靜岡市
ZW !699 ブラワヨ; 布拉瓦约
HR *!699 ザグレブ; 萨格勒布; 薩格勒布
MA !698 アガディール; 阿加迪尔
BA *!697 サラエヴォ; 塞拉耶佛; 薩拉熱窩; 萨拉热窝
AR 694 ラプラタ; 拉普拉塔
TN *!693 チュニス; 突尼斯; 突尼斯市
CN 693 张家口市; 張家口; 張家口市
CN 690 自貢; 自贡; 自貢市; 自贡市
MX 690 メヒカリ; 墨西卡利
CN 689 阜新; 阜新市
NG 689 エヌグ; 埃努古
MA !688 坦幾亞; 坦幾亚
CN 688 黃石市; 黄石市; 黄石
CN 688 辽阳市; 遼陽; 遼阳; 遼陽市; 遼阳市
GB !685 シェフィールド; 谢菲尔德
US !684 シアトル; 西雅圖; 西雅图
US !683 デンバー; 丹佛
US 681 エル・パソ; 艾爾帕索; 艾尔帕索
JP 680 熊本; 熊本市
IN 680 ラーイプル; 賴布爾; 赖布尔
PH 680 ジェネラル・サントス; 三投斯將軍市; 三投斯將军市
TJ *!679 ドゥシャンベ; 杜尚别
US !677 デトロイト; 底特律
MX !676 クリアカン; 库利亚坎
ES !674 サラゴサ; 萨拉戈萨
IN 674 ゴーラクプル; 戈勒克布爾; 戈勒克布尔
CN 674 湘潭; 湘潭市
MX 673 アカプルコ; 阿卡普尔科
MY 673 イポー; 怡保
CA 669 ミシサガ; 密西沙加
US !667 ボストン; 波士頓; 波士顿
CN 666 濮阳; 濮阳城关镇
CN 666 南通; 南通市
CN 666 牡丹江; 牡丹江市
GR *!664 アテネ; 雅典
MR *661 ヌアクショット; 努瓦克肖特; 或索
US 656 メンフィス; 孟菲斯; 孟非斯
UA 652 クルィヴィーイ・リーフ; 克里沃罗格; 克雷維里格; 克雷维里格
BR 651 ジョアンペソア; 若昂佩索阿
KR 651 安山; 安山市
LY !651 ベンガジ; 班加西
DE 650 フランクフルト・アム・マイン; 法兰克福
RU !650 クラスノダル; 克拉斯诺达尔
CN 649 桂林; 桂林市
IT !648 パレルモ; 巴勒莫市
LK *648 コロンボ; 可倫坡; 可伦坡; 哥林堡
MW *647 リロングウェ; 利隆圭; 里朗威
DZ !646 オラン; 瓦赫蘭; 瓦赫兰
TR !645 ディヤルバクル; 迪亚巴克尔
RU 641 ウリヤノフスク; 乌里扬诺夫斯克
JP 640 オカヤマ; オカヤマシ; 岡山; 岡山市
CN 638 湛江; 湛江市
ID 637 日惹
CA 636 ノースヨーク; 北約克; 北约克
MD *!636 キシナウ; 基希讷乌
PL !635 ヴロツワフ; 弗罗茨瓦夫
DZ 634 泰贝萨
CN 633 鎮江; 镇江; 镇江市
US 632 ポートランド; 波特蘭; 波特兰
CA 632 ウィニペグ; 温尼伯
CN 632 丹东市; 丹東; 丹东; 丹東市
US 631 オクラホマシティ; 俄克拉荷馬城; 俄克拉荷马城; 奧克拉荷馬市; 奥克拉荷马市
RU 631 イジェフスク; 伊熱夫斯克; 伊热夫斯克
BR 630 ジャボアタン・ドス・グアララペス; 熱博阿陶; 热博阿陶
CN 629 韶关; 韶关市; 韶関市; 韶關; 韶關市
CN 628 塩城市; 盐城; 盐城市; 鹽城
MX !628 カンクン; 坎昆; 港觀; 港观
BR 627 コンタジェン; 孔塔任
MX 626 ケレタロ; 克雷塔罗
IN 625 ビラーイー; 比萊; 比莱
DJ *624 吉布地市; 吉布提城
US 624 ラスベガス; 拉斯維加斯; 拉斯维加斯
US !622 ボルチモア; 巴爾的摩; 巴尔的摩
IR !621 ケルマーンシャー; 克尔曼沙赫
MX 620 コヨアカン
BR 620 リベイラン・プレト; 里貝朗普雷圖; 里贝朗普雷图
GB !617 ブリストル; 布里斯托尔
IN 616 ジャムシェドプル; ジャムシェードプル; 賈姆謝德布爾; 賈姆谢德布尔; 贾姆谢德布尔
CN 616 海口; 海口市
BR 614 サン・ジョゼ・ドス・カンポス; 聖若澤多斯坎波斯; 圣若泽多斯坎波斯
CN 612 泰州; 泰州市
CN 612 邢台; 邢台市
MX 609 トレオン; 托雷翁
RU 607 ヤロスラヴリ; 雅罗斯拉夫尔
JP 605 浜松; 浜松市; 滨松市
IN 605 コーチ; 柯枝
CN 604 錦州; 錦州市; 锦州市
AE *603 アブダビ; 阿布扎比
VN 603 ハイフォン; 海防市
US *602 华盛顿特区
PK *!602 イスラマバード; 伊斯兰堡; 伊斯蘭堡
IQ !601 キルクーク; 基爾庫克; 基尔庫克
US !600 ミルウォーキー; 密尔沃基; 密爾沃基
CN 600 双鴨山市; 双鸭山市; 雙鴨山; 双鸭山
CA !600 バンクーバー; 溫哥華; 温哥华
CA 600 スカーバロー; 士嘉堡
RU 600 バルナウル; 巴尔瑙尔
NL !598 ロッテルダム; 鹿特丹
MX 598 モレリア; 莫雷利亚
IR 595 ラシュト; 拉什特
NG 593 アベオクタ; 阿贝奥库塔
DE 593 エッセン; 埃森
TR 593 カイセリ; 開塞利; 开塞利
GB !592 グラスゴー; 格拉斯哥
AU 591 ゴールドコースト; ゴールド・コースト; 黃金海岸; 黄金海岸
CN 591 営口; 営口市; 營口; 营口; 营口市
NG *!590 アブジャ; 阿布賈; 阿布贾
CN 590 漳州; 漳州市
DE !590 シュトゥットガルト; 斯图加特
MX !589 レイノサ; 雷諾薩; 雷诺萨
DE 588 ドルトムント; 多特蒙德
RU !587 ウラジオストク; 海参崴; 海參崴
RU 587 イルクーツク; 伊爾庫茨克; 伊尔庫茨克
MW 585 ブランタイヤ; 布兰太尔
IT !580 ジェノヴァ; 热那亚
IN 580 カタック; 克塔克
NO *!580 オスロ; 奥斯陆
JP 579 八王子; 八王子市
RU !579 ハバロフスク; 伯力
GA *578 リーブルヴィル; 利伯維爾; 利伯维尔
IR 578 ケルマーン; 克尔曼
PE 577 チクラーヨ; 奇克拉约
CN 577 蚌埠; 蚌埠市
MX 576 トラケパケ; 特拉克帕克
DE !573 デュッセルドルフ; 杜塞尔多夫; 調素多爾夫; 调素多尔夫
SE !573 ヨーテボリ; 哥德堡
CN 573 石河子; 石河子乡; 石河子市
CO 572 ブカラマンガ; 布卡拉曼加
MY 570 クチン; 古晉; 古晋
PL !570 ポズナン; 波茲南
ES !568 マラガ; 馬拉加; 马拉加
CI 567 ブアケ; 布瓦凯
SD !566 ニャラ; 尼亚拉
ER *!564 アスマラ; 阿斯馬拉; 阿斯马拉
NG 564 ソコト; 索科托
BR 564 ウベルランジア; 烏貝蘭迪亞; 乌贝兰迪亚
NG 561 オニチャ; 奧尼查; 奥尼查
JP 561 本町; 船橋; 船桥; 船橋市; 船桥市
US 559 アルバカーキ; 阿布奎基
KP 559 咸興市; 咸兴市
BR 559 ソロカーバ; 索羅卡巴; 索罗卡巴
FI *!558 ヘルシンキ; 赫尔辛基; 赫爾辛基
IN 558 ワランガル; 瓦朗加尔
CU 556 サンティアーゴ・デ・クーバ
CN 556 四平; 四平市; 四平街
JP 555 カゴシマ; カゴシマシ; 鹿儿岛市; 鹿児島; 鹿児岛; 鹿児島市; 鹿児岛市
ID 555 スラカルタ; 梭罗市; 索罗
IN 555 バーヴナガル; 巴夫那加尔
AR 554 マル・デル・プラタ; 马德普拉塔
IR !552 ザーヘダーン; 扎黑丹
YE !551 アデン; 亚丁; 亞丁
IN 551 ナーンデード; 楠代德
RU 550 オレンブルク; 奥伦堡
KR 550 昌原; 昌原市
XK *!550 プリシュティナ; 普里什蒂納; 普里什蒂纳
CN 550 ジャムス; 佳木斯; 佳木斯市
CN 547 內江; 内江; 内江市
DE !547 ブレーメン; 不来梅
MA !546 メクネス; 梅克内斯
TW 543 板橋; 板桥; 板橋區; 板桥区; 枋橋; 枋桥
PK 543 サルゴーダー; 萨戈达
CF *!542 バンギ; 班基
LT *!542 ヴィリニュス; 维尔纽斯
CN 540 扬州市; 揚州; 揚州市
RU 540 ノヴォクズネツク; 新库兹涅茨克
CD !539 キサンガニ; 基桑加尼
EG !538 塞德港
MX 537 トゥストラ・グティエレス; 图斯特拉古铁雷斯
IN 536 魯吉拉; 鲁吉拉
NG 536 瓦里
CN 535 塘沽
CN 532 江門; 江门; 江門市; 江门市
US 532 ツーソン; 图森
US !531 ナッシュビル; 納殊維爾; 纳殊维尔; 纳什维尔
MZ 531 ベイラ; 贝拉
SN 529 トゥーバ; 圖巴; 图巴
CA 529 ケベック・シティー; 魁北克市
CN 528 沧州市; 滄州; 滄州市
SV *526 サンサルバドル; 聖薩爾瓦多; 圣萨尔瓦多
BR 522 クイアバ; 库亚巴
MY 521 プタリン・ジャヤ; 八打灵再也
MO *520 マカオ; 澳門; 澳门
RU 520 リャザン; 梁赞
US 520 フレズノ; 弗雷斯诺
CA 520 ハミルトン; 哈密尔顿
RU 519 チュメニ; 秋明
IN 519 ドゥルガプル; 杜爾加布爾; 杜尔加布尔
MX 519 ドゥランゴ; 杜兰戈
IN 518 アジュメール; 阿杰梅尔
PT *!518 リスボン; 里斯本
CN 518 常徳; 常徳市; 常德; 常德市
CN 518 焦作; 焦作市
IN 517 ウルハースナガル; 烏爾哈斯訥格爾; 乌尔哈斯訥格尔
RU 516 リペツク; 利佩茨克
IN 516 西里古里
DE !515 ハノーファー; 汉诺威; 漢諾威
TR 515 エスキシェヒル; 埃斯基谢希尔
AR 513 サルタ; 萨尔塔
RU 513 ペンザ; 奔萨
BR 511 アパレシダ・デ・ゴイアニア
CL 510 上普恩特
CN 510 通化; 通化市
GB !509 レスター; 莱斯特
CN 508 芜湖; 芜湖市; 蕪湖; 蕪湖市
JP 505 ニイガタ; ニイガタシ; 新潟; 新潟市
DE !505 ライプツィヒ; 莱比锡; 萊比錫
DE 504 デュースブルク; 杜伊斯堡
IN 504 アサンソル
RU 503 アストラハン; 阿斯特拉罕
CN 501 珠海; 珠海市
DE !499 ニュルンベルク; 纽伦堡
RU !498 マハチカラ
CN 493 武威; 武威市
US 491 サクラメント; 沙加緬度; 沙加缅度
BR 490 アラカジュ; 阿拉卡茹
CN 490 碱水
SD !490 ポートスーダン; 苏丹港
HN !489 サン・ペドロ・スーラ; 圣佩德罗苏拉
MX 489 トルーカ; 托卢卡
EG !488 スエズ; 苏伊士; 蘇伊士
DE !487 ドレスデン; 德累斯顿
RU 486 トムスク; 托木斯克
IN 484 グルバルガ; 古尔伯加
IQ !483 ナジャフ; 納杰夫; 纳杰夫
BR 482 フェイラ・デ・サンタナ; 費拉迪聖安娜; 费拉迪圣安娜
MY 482 シャー・アラム; 沙亞南; 沙亚南; 莎阿南
UA !482 日本語; 日本语; 马里乌波尔
JP 481 姫路; 姫路市; 姬路市
BY 481 ホメリ; 戈梅利
CN 480 嘉积; 琼海; 琼海市; 瓊海; 瓊海市
ZA 479 イースト・ロンドン; 東倫敦; 东伦敦
IR 478 ヤズド; 亚兹德
PK !477 シアールコート; 锡亚尔科特
RU 477 ケメロヴォ; 克麥羅沃; 克麦罗沃
CN 477 宜昌; 宜昌市
US 475 カンザスシティ; 堪薩斯城; 堪萨斯城
CN 475 銀川; 银川; 銀川市; 银川市
MK *!475 スコピエ; 斯科普里
ZA 475 フェリーニヒング; 弗里尼欣
NL !474 デン・ハーグ; 海牙
US 474 ロングビーチ; 長灘; 长灘
FR !472 リヨン; 里昂
BR 472 ロンドリーナ; 隆德里納; 隆德里纳
US 472 梅薩; 梅萨
CN 471 椒江村
JP 470 松戶市; 松戸; 松戸市
BR 470 ジュイス・デ・フォーラ; 茹伊斯迪福拉
JP 469 西宮; 西宮市; 西宮浜
RU 469 トゥーラ; 圖拉; 图拉
JP 469 カワグチ; 川口; 川口市
MX 467 阿波達卡; 阿波达卡
CN 466 遵义市; 遵義; 遵義市
CN 466 嘉兴; 嘉兴市; 嘉興; 嘉興市
BR 466 ベルフォード・ロッショ; 貝爾福羅舒; 贝尔福罗舒
IN 466 ジャンムー; 贾姆穆
CN 465 辽源市; 遼源; 遼源市
GB !465 エディンバラ; 爱丁堡
US !464 アトランタ; 亚特兰大; 亞特蘭大
CD !464 カナンガ; 卡南加
ZA !463 ブルームフォンテーン; 布隆方丹
CN 463 樊城; 樊城镇; 襄樊; 襄樊市; 襄阳; 襄阳市; 襄阳府
PL !462 グダニスク; 格但斯克
NG 462 卡拉巴尔
CN 462 大渡口; 大渡口街道
BR 461 ジョインヴィレ; 若茵维莱
IN 460 カルヌール; 卡努爾; 卡努尔
BE !460 アントウェルペン; アントワープ; 安特卫普; 安特衞普
JP 459 カナザワ; カナザワシ; 金沢; 金沢市; 金澤市; 金泽市
PH !458 サンボアンガ; 三宝颜
RU 457 キーロフ; 基洛夫
IN 457 ウッジャイン; 鄔闍衍那
MY 457 コタキナバル; 亞庇; 亚庇
US 457 コロラドスプリングス; 科罗拉多斯普林斯
BR 456 ニテロイ
CN 456 衡水; 衡水市
SA 455 タブーク; 塔布克
ID 455 ポンティアナック; 坤甸
GB !455 リーズ; 列斯; 利兹
BR 455 聖若昂迪梅里蒂; 圣若昂迪梅里蒂
US 453 バージニアビーチ; 維珍尼亞海灘; 维珍尼亚海灘
UA !452 ルハーンシク; 卢甘斯克
ID 452 マナド; 万鸦老; 萬鴉老; 萬鸦老
US 451 ローリー; 罗利
CN 450 济宁市; 済寧市; 濟寧; 济寧
DZ 450 コンスタンティーヌ; 君士坦丁
CN 450 文山; 文山市
JP 450 ウツノミヤ; ウツノミヤシ; 宇都宮; 宇都宮市
CN 449 承徳市; 承德; 承德市
JP 449 オオイタ; オオイタシ; 大分; 大分市
GB !447 カーディフ; 加的夫
AR 447 サンフアン; 圣胡安
RU 447 チェボクサル; 切博克萨雷
PH 445 カガヤン・デ・オロ; 卡加延德奥罗
US 444 オマハ; 奥马哈
JP 443 松山; 松山市
MX 443 聖尼古拉斯市; 圣尼古拉斯市
JP 442 尼崎; 尼崎市
PH 442 ダスマリニャス; 达斯马里尼亚斯
TR 442 マラティヤ; 馬拉蒂亞; 马拉蒂亚
US !441 マイアミ; 迈阿密; 邁亞美; 迈亚美; 邁阿密
IN 440 カリカット; 科泽科德
MM 439 モーラミャイン; 毛淡棉
PE 438 イキトス; 伊基托斯
JP 438 倉敷; 仓敷; 倉敷市; 仓敷市
CM 437 ガルア; 加鲁阿
ES 437 ムルシア; 穆尔西亚
TZ 437 ムワンザ; 姆万扎
RU 435 カリーニングラード; 加里寧格勒
IQ !434 カルバラー; 卡爾巴拉; 卡尔巴拉
BR 434 アナニンデウア; 阿納寧德瓦; 阿纳寧德瓦
ID 434 バリクパパン; 巴厘巴板
CA 434 ブランプトン; 布兰普顿
FR !433 トゥールーズ; 圖盧茲; 图卢茲; 圖魯茲; 图鲁茲
IL !433 テルアビブ; 特拉維夫; 特拉维夫
UZ !432 ナマンガン; 納曼干; 纳曼干
NG !432 卡齐纳
ZA 432 ウェルコム; 韋爾科姆; 韋尔科姆
IN 429 加爾岡; 加尔岡
JP 429 横須賀; 横须贺; 横須賀市; 横须贺市; 橫須賀市; 橫须贺市
IN 429 阿科拉
IN 429 ベルガウム; 贝尔高姆
MX !428 ベラクルス; 韦拉克鲁斯
PS 428 东耶路撒冷
CN 428 路桥
VE 425 バルセロナ; 巴塞羅那; 巴塞罗那
CN 425 潮州; 潮州市
SK *!424 ブラチスラヴァ; 布拉迪斯拉发; 布拉迪斯拉發
IN 423 ウダイプル; 烏代浦; 乌代浦
CD 422 リカシ; 利卡西
EG !422 ルクソール; 樂蜀
CO 422 イバゲ; 伊瓦格
CN 421 紹興; 紹兴; 紹興市; 紹兴市; 绍兴; 绍兴市
RU 421 イヴァノヴォ; 伊万诺沃
TR 421 エルズルム; 埃尔祖鲁姆
NG 421 阿庫雷
US 419 オークランド; 奥克兰; 奧克蘭
PR *418 サンフアン; 圣胡安
NZ !418 オークランド; 奧克蘭都會區; 奥克兰都会区
PK 418 サッカル; 蘇庫爾; 苏庫尔
IN 417 マンガロール; 门格洛尔
CN 417 漯河; 漯河市
UA !416 セヴァストポリ; 塞瓦斯托波爾; 塞瓦斯托波尔
KZ !414 シムケント; 奇姆肯特
CN 413 阳泉; 阳泉市; 陽泉; 陽泉市
RU !413 マグニトゴルスク; 马格尼托哥尔斯克
BR 413 フロリアノーポリス; 弗洛里亚诺波利斯
BR 411 サントス; 桑托斯
VE !411 馬圖林; 马图林
US !411 ミネアポリス; 明尼亞波利斯; 明尼亚波利斯; 明尼阿波利斯
IN 411 トゥーットゥックディ; 杜蒂戈林
JP !410 ナガサキ; ナガサキシ; 長崎; 长崎; 長崎市; 长崎市
CN 410 朝陽市; 朝阳市
PS 410 加沙; 加沙城; 加薩; 加萨
RU !409 クルスク; 库尔斯克; 庫爾斯克; 庫尔斯克
MX 409 托納拉; 托纳拉
KR 408 済州市; 濟州; 济州; 濟州市; 济州市
PA *408 パナマシティ; 巴拿馬城; 巴拿马城
PL !408 シュチェチン; 什切青
GT 407 比亞努埃瓦; 比亚努埃瓦
JP 406 枚方; 枚方市
MA 405 ウジダ; 乌季达
IN 404 ネルール; 內洛爾; 内洛尔
TW 404 新竹; 新竹市
CN 404 鶏西; 鶏西市; 鷄西; 鸡西; 鸡西市
TZ 404 ザンジバルシティ; 桑给巴尔市
US 404 タルサ; 圖爾薩; 图尔萨
SD !401 カッサラ; 卡薩拉; 卡萨拉
ES 401 パルマ・デ・マリョルカ; 帕爾馬; 帕尔马
ZM 401 キトウェ; 基特韦
IQ !400 ナーシリーヤ
RU 400 トヴェリ; 特维尔
JP 400 町田; 町田市
CN 400 阳江; 阳江市; 陽江; 陽江市
JP 398 岐阜; 岐阜市
IN 398 蒂魯普; 蒂鲁普
TW 398 基隆; 基隆市
GB !396 マンチェスター; 曼彻斯特
CA 395 サレー; 素里
BR 395 ヴィラ・ヴェーリャ; 韦利亚镇
CN 395 潍坊市; 濰坊
JP 395 藤沢; 藤沢市; 藤澤市; 藤泽市
ZM 395 ンドラ; 恩多拉
IN 394 コッラム; 奎隆
TR 394 サムスン; 薩姆松; 萨姆松
EE *!394 タリン; 塔林
CM !394 バメンダ; 巴门达
CO 393 貝約; 贝约
CN 392 新浦; 连云港; 连云港市; 連雲港; 連云港; 連雲港市; 連云港市
MY 392 サンダカン; 山打根
AF 391 カンダハール; 坎大哈
US 390 ウィチタ; 威奇托
US !390 ニューオーリンズ; 新奥尔良; 紐奧良; 纽奥良
BD 389 クミッラ
TH 389 サムットプラーカーン
MZ 389 ナンプラ; 楠普拉
US 388 アーリントン; 阿灵顿
US !388 クリーブランド; 克利夫兰; 克里夫蘭; 克里夫兰; 卡夫蘭; 卡夫兰
GW *388 ビサウ; 比紹; 比绍
SA 388 ハミース・ムシャイト; 海米斯穆谢特
AR 387 レシステンシア; 雷西斯滕西亚
BR 386 毛阿
DE 386 ボーフム; 波鸿
JP 384 豊中
BR 384 ベチン; 貝廷; 贝廷
JP 383 福山; 福山市
TR 382 バトマン; 巴特曼
NZ *!382 ウェリントン; 威靈頓; 威灵顿; 惠灵顿
ES 382 ラス・パルマス・デ・グラン・カナリア; 拉斯帕尔马斯
MX 382 マサトラン; 馬薩特蘭; 马萨特兰
BR 381 カシアス・ド・スル; 南卡希亞斯; 南卡希亚斯
MX 381 伊拉普阿托
CN 380 徳州市; 德州; 德州市
ZA 379 克魯格斯多普; 克鲁格斯多普
JP 378 豊橋; 豊桥; 豊橋市; 豊桥市; 豐橋市; 丰桥市
CN 377 周口; 周口市
CA 377 ラヴァル; 拉瓦勒
PE 377 ワンカヨ; 万卡约
CN 377 莆田; 莆田市
TR !376 カフラマンマラシュ; 卡赫拉曼馬拉什; 卡赫拉曼马拉什
AL *!375 ティラナ; 地拉那
BR 375 サン・ジョゼー・ド・リオ・プレト; 普雷图河畔圣若泽
LT 375 カウナス; 考那斯
MX 374 ヌエボ・ラレド; 新拉雷多
US 374 ベーカーズフィールド; 贝克斯菲尔德
CN 373 张家口市宣化区
MY 373 スレンバン; 芙蓉市
GB 373 ストーク・オン・トレント; 特倫特河畔斯托克; 特伦特河畔斯托克
CN 372 萍乡; 萍乡市; 萍郷; 萍郷市; 萍鄉
TR 372 ヴァン; 凡城
US !372 ホノルル; 檀香山
IR !370 アバダーン; アーバーダーン; 阿巴丹
VE 370 拉克魯斯港; 拉克鲁斯港
CZ !370 ブルノ; 布爾諾; 布尔诺
US 369 タンパ; 坦帕
AU *!368 キャンベラ; 坎培拉; 堪培拉
JP 367 奈良; 奈良市
IN 367 圖萊; 图莱
BR 367 オリンダ; 奧林達; 奥林达
MA 367 ケニトラ; 蓋尼特拉; 盖尼特拉
PL 366 ブィドゴシュチュ; 比得哥什
MY 366 クアンタン; 关丹
IT !366 ボローニャ; 博洛尼亚
KR 365 天安市
VE 365 ペタレ; 佩塔雷
SD 364 加达里夫
NZ !364 クライストチャーチ; 克赖斯特彻奇; 基督城
JP 362 丰田市; 豊田; 豊田市
CN 362 肇庆; 肇庆市; 肇慶; 肇慶市
PK 361 謝胡布爾; 谢胡布尔
DE 361 ヴッパータール; 伍珀塔尔
RU 360 ウラン・ウデ; 烏蘭烏德; 乌兰乌德
JP !360 ナガノ; ナガノシ; 長野; 长野; 長野市; 长野市
BF !360 ボボ・ディウラッソ; 博博迪乌拉索
PL !360 ルブリン; 卢布林; 盧布林
CN 360 霍城; 霍城县
US 359 オーロラ; 奥罗拉
GB !359 コヴェントリー; 考文垂
CN 359 安庆; 安庆市; 安慶; 安慶市
KZ 358 タラズ; 塔拉兹
CO 358 マニサレス; 馬尼薩萊斯; 马尼萨莱斯
JP 357 磐城; 磐城市
JP 357 旭川; 旭川市
ID 356 アンボン; 安汶
ID 355 サマリンダ; 沙馬林達; 沙马林达
ES !355 ビルバオ; 毕尔巴鄂
AR 355 サンティアゴ・デル・エステロ
JP 354 高槻; 高槻市
GR 354 テッサロニキ; 塞萨洛尼基
MX 354 ビヤエルモサ; 比亚埃尔莫萨
VE 353 巴里納斯; 巴里纳斯
JP 352 岡崎; 岡崎市
IR !352 バンダレ・アッバース; 阿巴斯港
CN 352 安順; 安顺; 安順市; 安顺市
JP 352 吹田; 吹田市
JP 351 ワカヤマ; ワカヤマシ; 和歌山; 和歌山市
US 351 アナハイム; 安那罕; 阿納海姆; 阿纳海姆
TW 350 花蓮市
PH 350 拉普拉普市
IN 350 ムザッファルナガル; 穆扎法尔纳加尔
IT 349 フィレンツェ; 佛罗伦萨; 翡冷翠
IR !349 萨南达季
IN 349 ラートゥール; 拉杜爾; 拉杜尔
BR 349 カンピナグランデ; 大坎皮納; 大坎皮纳
CA 348 エトビコ; 怡陶碧谷
CU 348 カマグエイ
CA 347 ロンドン; 伦敦
CN 347 红山区; 赤峰; 赤峰市
KZ *!346 アスタナ; 阿斯塔纳
RU !345 ベルゴロド; 别尔哥罗德
CN 345 太和; 太河村
QA *!345 ドーハ; 多哈
VE 345 圖爾梅羅; 图尔梅罗
RU 343 クルガン; 库尔干
BD 343 ランプル; 朗布尔市
BY !343 ヴィーツェプスク; 维捷布斯克
PH 343 イリガン; 伊利甘
CN 342 石岐; 石岐街道
BR 342 皮拉西卡巴
CH !342 チューリッヒ; 苏黎世; 蘇黎世
TZ 341 アルーシャ; 阿鲁沙
JP 341 郡山; 郡山市
BG 340 プロヴディフ; 普罗夫迪夫
MX 340 塞拉亞; 塞拉亚
JP 340 柏市
SY !340 ラタキア; 拉塔基亚
CN 340 アクス; 阿克苏; 阿克苏市
GM 340 セレクンダ
JP 339 所沢; 所沢市; 所澤市; 所泽市
AR 339 コリエンテス; 科连特斯
RU 339 カルーガ; 卡盧加; 卡卢加
BR 339 マカパ; 馬卡帕; 马卡帕
MX 339 クエルナバカ; 庫埃納瓦卡; 庫埃纳瓦卡
FR 339 ニース; 尼斯
KP 338 开城特级市; 開城市; 开城市
VE !338 シウダ・ボリバル; 玻利瓦尔城
JP 338 川越; 川越市
IN 337 贝拉里
UA !336 シンフェロポリ; 辛菲罗波尔
JP 336 コウチ; コウチシ; 高知; 高知市
GB 335 サンダーランド; 桑德兰
US 335 サンタアナ; 圣安娜
BR 335 バウル; 巴烏魯; 巴乌鲁
CR *335 サンホセ; 聖荷西; 圣荷西
ES !335 アリカンテ; 阿利坎特
JP 334 タカマツ; タカマツシ; 高松; 高松市
CN 334 鉄嶺市; 鐵嶺; 铁嶺; 铁岭
IR 334 ガズヴィーン; 加兹温
MX 333 テピク; 特皮克
CN 333 晉城; 晋城; 晋城市
BR 332 蒙蒂斯克拉鲁斯
DE 332 ビーレフェルト; 比勒费尔德
BI !332 ブジュンブラ; 布松布拉; 布琼布拉
IR 331 ホッラムシャフル; 霍拉姆沙赫尔
IN 331 マトゥラー; 马图拉
SV 330 索亞潘戈; 索亚潘戈
KP 329 元山市
KZ !329 パヴロダル; 巴甫洛達爾; 巴甫洛达尔
ES 328 コルドバ; 哥多華; 哥多华; 科爾多瓦; 科尔多瓦
IN 328 钱德拉普尔
BR 328 カノアス; 卡諾阿斯; 卡诺阿斯
RU !328 索契
KP 327 清津市
CN 327 延吉市
MA !326 テトゥアン; 得土安
JP 326 トヤマ; トヤマシ; 富山; 富山市
PE 325 ピウラ; 皮乌拉
GB 325 バーケンヘッド
IN 325 布拉赫马普尔
BR 324 聖維森特市; 圣维森特市
RU 324 オリョール
US 324 コーパスクリスティ; 科珀斯克里斯蒂
CN 324 随州市; 隨州; 随州
AR 324 ポサーダス; 波萨达斯
US 322 リバーサイド; 里弗赛德
CO 322 ビリャビセンシオ; 比亚维森西奥
BR 322 容迪亞伊; 容迪亚伊
RU 321 スモレンスク; 斯摩棱斯克
PY 321 シウダー・デル・エステ; 東方市; 东方市
BR 321 佩洛塔斯
UA !320 ヘルソン; 赫尔松
JP 320 秋田; 秋田市
CM !320 マルア; 马鲁阿
AR 320 モロン; 莫龙
BR 320 アナポリス; 阿纳波利斯
IN 320 希莫加
UZ !319 サマルカンド; 撒馬爾罕; 撒马尔罕
RU !319 ムルマンスク; 摩爾曼斯克; 摩尔曼斯克
GB 319 イズリントン; 伊斯靈頓; 伊斯灵顿
CU 319 オルギン; 奧爾金; 奥尔金
KZ !319 ウスチ・カメノゴルスク
CN 319 上饒; 上饒市; 上饶; 上饶市
ID 319 マタラム; 馬塔蘭; 马塔兰
UZ !318 アンディジャン; 安集延
RO 318 雅西
ES 318 バリャドリッド; 巴利亚多利德
UA !318 ポルタヴァ; 波尔塔瓦
IN *!318 ニューデリー; 新德里
JP 317 越谷; 越谷市
RU !317 ウラジカフカス; 弗拉季高加索
BY !317 フロドナ; 格罗德诺
PL !317 カトヴィツェ; 卡托維治; 卡托维治; 卡托维兹
IN 317 罗赫塔克
CN 317 白城; 白城市
PE 317 チンボテ; 钦博特
PH 317 卡兰巴
NG 316 包奇
RU 316 チェレポヴェツ; 切列波韋茨
US !316 セントルイス; 圣路易斯
RO 315 ティミショアラ
RU 315 ヴォログダ; 沃洛格达
GB 314 赫爾河畔京士頓; 赫尔河畔京士顿
GB 313 プレストン; 普雷斯顿
AZ 313 ギャンジャ; 占贾
CN 313 连山; 连山区
TR 313 デニズリ; 代尼茲利
DE !313 波恩
CZ !313 オストラヴァ; 俄斯特拉發; 俄斯特拉发; 奥斯特拉瓦
BG 313 ヴァルナ; 瓦爾納; 瓦尔纳
BR 313 ビトリア
CN 313 五松; 铜陵; 铜陵市
PE 312 クスコ; 庫斯科
BR 312 マリンガ; 馬林加; 马林加
JP 311 ミヤザキ; ミヤザキシ; 宮崎; 宮崎市
PE 311 プカルバ; 普兰尔帕; 普卡尔帕
CN 311 景徳鎮; 景徳镇; 景德镇; 景德镇市
BR 310 グアルジャ; 瓜魯雅; 瓜鲁雅
RU 310 ウラジーミル; 弗拉基米尔
CL 310 アントファガスタ; 安托法加斯塔
ID 310 明古魯市; 明古鲁市
PH 310 ブトゥアン; 武端市
MX 309 タンピコ; 坦皮科
CA 309 オシャワ; 奧沙華; 奥沙华
PH 309 卡布堯
RU 309 赤塔
AU 308 ニューカッスル; 纽卡斯尔
CO 308 バジェドゥパル; 巴耶杜帕尔
DZ 308 ビスクラ; 比斯克拉
DE !308 マンハイム; 曼海姆
UA !308 チェルニーヒウ; 切尔尼戈夫
JO !307 イルビド; 伊爾比德; 伊尔比德
KR 307 晋州; 晋州市
GB 307 ニューポート; 纽波特
MY 306 タワウ; 斗湖
CN 306 东营市; 東営市; 东営市; 東營; 东營; 胜利; 胜利街道
BR 306 ポルト・ヴェーリョ; 韋柳港
AR 306 サン・サルバドール・デ・フフイ
US 306 ストックトン; 士德頓; 士德顿; 斯托克顿
MX 305 シウダービクトリア; 維多利亞城; 维多利亚城
BR 305 フランカ; 弗朗卡
US !304 ピッツバーグ; 匹兹堡; 匹茲堡
RO 304 クラヨーヴァ; 克拉約瓦; 克拉约瓦
RO 303 コンスタンツァ; 康斯坦察
RU 303 サランスク; 萨兰斯克
AF 303 マザーリシャリーフ
SE !302 マルメ; 马尔莫; 马尔默
JP 301 ナハシ; 那覇; 那覇市; 那霸市
BY 301 ブレスト; 布列斯特
PK 300 馬爾丹; 马尔丹
RU 300 スルグト; 蘇爾古特; 苏尔古特
GB !300 スウォンジ; 斯旺西
KZ !300 クズロルダ; 克孜勒奧爾達; 克孜勒奥尔达
CN 300 新源; 新源县
MY 300 ジョージタウン; 乔治市; 喬治市
CN 300 阳朔
VE 300 メリダ; 梅里達市; 梅里达市
GB 299 ブラッドフォード; 巴拉福特; 布拉德福德
US !299 アンカレッジ; 安克拉治
MX 299 シウダ・オブレゴン; 奧夫雷貢城; 奥夫雷贡城
JP 299 春日井; 春日井市
JP 298 アオモリ; アオモリシ; 青森; 青森市
JP 298 オオツ; オオツシ; 大津; 大津市
TR 298 エラズー; 埃拉泽
CA 298 オカナガン
UA 298 チェルカースィ; 切爾卡瑟; 切尔卡瑟
ES 297 ビーゴ; 維戈; 维戈
JP 297 明石; 明石市
US 297 シンシナティ; 辛辛那提
IN 296 希萨尔
JP 296 四日; 四日市市
KR 296 麗水市; 丽水市
JP 295 モリオカ; モリオカシ; 盛岡; 盛岡市
CL 295 ビニャ・デル・マール; 比尼亚德尔马
UA !294 スームィ; 蘇梅; 苏梅
JP !294 フクシマ; フクシマシ; 福島; 福岛; 福島市; 福岛市
RO 294 ガラツィ; 加拉茨
BR 294 ブルメナウ; 布盧梅瑙; 布卢梅瑙
IN 294 诺伊达
BR 294 フォス・ド・イグアス; 伊瓜苏
KZ !293 セメイ; 塞米伊
NG 293 马库尔迪
AU 292 ウロンゴン; 卧龙岗; 卧龙岗市
BR 292 蓬塔格羅薩; 蓬塔格罗萨
NG 292 明納; 明纳
PL !292 ビャウィストク; 比亚韦斯托克
TZ 292 ムベヤ; 姆貝亞; 姆贝亚
KR 291 亀尾市; 龟尾市
RU 291 タンボフ; 坦波夫
IT !291 カターニア
CM 291 バフーサム; 巴富薩姆; 巴富萨姆
NL !291 ユトレヒト; 乌得勒支; 烏德勒支; 乌德勒支
CN 290 秀英
BR 290 利梅拉
IN 290 帕尔巴尼
CA 290 ビクトリア; ヴィクトリア; 維多利亞; 维多利亚
CN 290 北海; 北海市
CN 289 恵州; 恵州市; 惠州; 惠州市
HK 289 荃灣; 荃湾
DZ 288 セティフ; 塞提夫
MA 288 サフィ; 薩非; 萨非
KP 288 新义州; 新義州市
VN 287 順化; 顺化; 順化市; 顺化市
IN 287 达尔邦格阿
TR 287 アダパザル; 阿达帕扎勒
US 286 ヘンダーソン; 亨德森
US 285 グリーンズボロ; 格林斯伯勒
BR 285 维亚芒
EG !285 宰加济格
US 285 セントポール; 圣保罗
MY 285 クアラトレンガヌ; 瓜拉登嘉楼
EG !285 イスマイリア; 伊斯梅利亚
DE !284 カールスルーエ; 卡尔斯鲁厄
PG *!284 ポートモレスビー; 莫尔兹比港
US 284 プレイノ; 普莱诺
JP 284 市原市
KR 284 益山市
VN 283 ニャチャン; 芽庄市; 芽莊; 芽庄; 芽莊市
BR 283 スザノ; 蘇扎諾; 苏扎诺
IN 283 アルワル; 阿尔瓦尔
JP 283 マエバシ; マエバシシ; 前橋; 前桥; 前橋市; 前桥市
AU 283 洛根市
CL 282 バルパライソ; 瓦尔帕莱索; 瓦爾帕萊索
ID 282 クパン; 古邦
UA !282 ジトームィル; 日托米尔
US 282 ニューアーク; 紐華克; 纽华克
CO 282 伊塔圭
MX 282 尼古拉斯羅梅羅; 尼古拉斯罗梅罗
TR 281 ゲブゼ; 蓋布澤; 盖布泽
DZ 281 バトナ; 巴特纳
CN 281 滁州; 滁州市
JP 280 一宮; 一宮市
PE 280 タクナ; 塔克纳
DE 280 汉堡北区
PK !280 明戈拉; 明绞拉
US 280 トレド; 托莱多
MX 280 エンセナーダ; 恩森那达
RU 279 ヨシュカル・オラ
RU 279 タガンログ; 塔甘羅格; 塔甘罗格
UA !279 戈爾洛夫卡; 戈尔洛夫卡
CA 278 ウィンザー; ウインザー; 温莎
RU 278 コストロマ; 科斯特羅馬; 科斯特罗马
ES 278 ヒホン; 希洪
IT 277 バーリ; 巴里
US 277 リンカーン; 林肯
TN !277 スファックス; 斯法克斯
FR !277 ナント; 南特
EC 277 クエンカ; 昆卡
AR 277 バイアブランカ; 布兰卡港
ID 276 蘇加武眉; 苏加武眉
RO 276 ブラショフ
RU 276 コムソモリスク・ナ・アムーレ; 阿穆尔河畔共青城
JP 276 函館; 函馆; 函館市; 函馆市
FR !275 ストラスブール; 斯特拉斯堡
GB !275 ベルファスト; 貝爾法斯特; 贝尔法斯特
CN !275 カシュガル; 喀什; 喀什市
IQ !275 ラマーディー; 拉馬迪; 拉马迪
IN 274 伊切尔格伦吉
JP 274 茨城市; 茨木; 茨木市
JP 273 八尾; 八尾市
AF 273 ヘラート; 赫拉特
CU 273 グアンタナモ
PH 273 バギオ; 碧瑶市
BR 273 ペトロポリス; 彼得罗波利斯
DE 272 ヴィースバーデン; 威斯巴登
SI *!272 リュブリャナ; 卢布尔雅那; 盧布爾雅那
JP 272 加古川市; 加古川町本町
IN 271 ビジャープル; 比贾布尔
US 271 オーランド; 奥兰多
CN 271 临沂; 临沂市; 臨沂; 臨沂市
GB 270 ダービー; 德比
DE 270 ミュンスター; 明斯特
DE 270 ゲルゼンキルヒェン; 盖尔森基兴
NA *268 ウィントフック; 温得和克; 溫得和克; 溫荷克; 温荷克
CD 267 ツィカパ; 奇卡帕
JP 267 トクシマ; トクシマシ; 徳島; 徳岛; 徳島市; 徳岛市
IL !267 ハイファ; 海法
RU 267 ステルリタマク; 斯捷尔利塔马克
ES 266 アシャンプラ; 扩展区
CN 266 城中; 城中街道; 应城
CN 266 梧州; 梧州市
US 266 チュラビスタ; 丘拉維斯塔; 丘拉维斯塔
IN 265 アイザウル; 艾藻尔
DE !265 アーヘン; 亚琛; 阿臣
RU 265 ペトロザヴォーツク; 彼得罗扎沃茨克
NG 265 乌穆阿希亚
MX 264 烏魯阿潘; 乌鲁阿潘
US 264 ジャージーシティ; 泽西市
CN 264 綿陽; 绵阳; 綿陽市; 绵阳市
TR 264 スィヴァス; 錫瓦斯; 锡瓦斯
ZA 262 威特班克
KZ !262 アクトベ; 阿克托比
AR 262 パラナ; 巴拉那
DE 262 メンヒェングラートバッハ; 门兴格拉德巴赫
CA 262 マーカム; 萬錦市
IN 261 デーワース; 德瓦斯
CO 261 辛塞萊霍; 辛塞莱霍
CN 261 巴彦塔拉; 科尔沁区; 通辽; 通辽市; 通遼; 通遼市
BR 261 烏貝拉巴; 乌贝拉巴
US 261 チャンドラー; 钱德勒
US 260 フォートウェイン; 韋恩堡
GB !260 プリマス; 普利茅斯
IN 260 巴拉纳加尔
CN 260 克拉玛依; 克拉玛依市; 克拉瑪依
CN 260 阿拉尔; 阿拉尔市
KE 260 ナクル; 纳库鲁
VN 260 カントー; 芹苴市
DE 259 アウクスブルク; アウグスブルク; 奥格斯堡
JP 259 平塚; 平塚市
CN 259 九江; 九江市
CN 259 平地泉镇; 集宁; 集宁区
CO 259 ポパヤン; 波帕扬
US 258 バッファロー; 水牛城
GB 258 ルートン; 卢顿
VE 258 クマナ; 庫馬納; 庫马纳
BR 258 リオブランコ; 里約布蘭科; 里约布兰科
US 258 ダーラム; 德罕
BR 257 卡斯卡韋爾; 卡斯卡韋尔
MZ 257 希莫尤
US 257 アーバイン; 歐文; 欧文; 爾灣; 尔湾
FI !257 エスポー; 埃斯波
ES 257 ラティーナ
MX 257 ロスモチス; 洛斯莫奇斯
RU 257 ブラーツク; 布拉茨克
MX 257 パチューカ; 帕丘卡
TR 256 タルスス; 大數
US 255 ラレド; 拉雷多
IR 255 サーリー; 薩里市; 萨里市
IN 255 杜爾格; 杜尔格
UA 255 リウネ; 羅夫諾; 罗夫诺
MX !255 オアハカ; 瓦哈卡市
CN 255 吐鲁番; 吐鲁番县; 吐鲁番市
CN 255 菏泽; 菏泽市; 菏澤
JP 255 ヤマガタ; ヤマガタシ; 山形; 山形市
ID 254 チルボン; 井裡汶
BR 254 ノヴォ・アンブルゴ; 新漢堡; 新汉堡
PL !254 グディニャ; 格丁尼亚
ES 254 カラバンチェル
BR 253 ヴィトリア・ダ・コンキスタ
CN 253 老河口
CL 253 タルカワノ; 塔爾卡瓦諾; 塔尔卡瓦诺
GB 253 ウォルヴァーハンプトン; 伍爾弗漢普頓; 伍尔弗汉普顿
CN 252 綏化; 綏化市; 绥化; 绥化市
BR 252 バルエリ; 巴魯埃里; 巴鲁埃里
DE 252 艾姆斯比特尔区
CN 252 六盘水市; 六盤水; 六盘水; 六盤水市
BR 252 タウバテ; 陶巴特
CN 252 南阳市; 南陽; 南阳; 南陽市
PH 251 サンフェルナンド; 圣费尔南多
TZ 251 モロゴロ; 莫罗戈罗
BR 251 ゴベルナドール・バラダレス; 瓦拉達里斯州長市; 瓦拉达里斯州长市
IN 251 蒂鲁帕蒂
ID 251 バンダ・アチェ; 班達亞齊; 班达亚齐
CU 251 サンタ・クララ; 圣克拉拉
DE 250 阿尔托纳区
BR 250 大普拉亚
HT 250 ポールドペ; 和平港
CL 250 聖貝爾納多; 圣贝尔纳多
PT 250 ポルト; 波圖; 波图
BR 250 沃尔塔雷东达
UA 249 キロヴォフラード; 基洛沃格勒
BR 249 聖瑪麗亞; 圣玛丽亚
US 249 ラボック; 拉伯克
US 249 マディソン; 麦迪逊
MX 249 提瓦坎
JP 249 福井; 福井市
FR !248 モンペリエ; 夢比利耶; 蒙庇利埃; 蒙彼利埃
PL 248 チェンストホヴァ; 琴斯托霍瓦
UZ !248 ブハラ; 布哈拉
US 248 ギルバート; 吉尔伯特
TH 247 テーサバーンナコーン・ウドーンターニー; 乌隆他尼
DE 247 ケムニッツ; 开姆尼茨
PE 247 伊卡
RU 247 オルスク; 奧爾斯克; 奥尔斯克
ZA 247 范德拜爾帕克; 范德拜尔帕克
VE 247 聖克里斯托瓦爾; 圣克里斯托瓦尔
JP 247 ミトシ; 水戸; 水戸市
US 246 ノーフォーク; 諾福克; 诺福克
CN 246 东港; 日照; 日照市; 日照街道
GB !246 サウサンプトン; 南安普敦
ES 246 ア・コルーニャ; 拉科魯尼亞; 拉科鲁尼亚
IN 246 毛纳特班詹
JP 246 下关市; 下関市
PE !246 フリアカ; 胡利亞卡; 胡利亚卡
CN 245 吉安; 吉安市
RU 245 ニジネヴァルトフスク; 下瓦爾托夫斯克; 下瓦尔托夫斯克
DE 245 ブラウンシュヴァイク; 不伦瑞克
CN 245 鶴壁; 鹤壁; 鶴壁市; 鹤壁市
MM 244 バゴー; 勃固
AR 244 メルロ; 梅洛
ES 244 プエンテ・デ・バリェカス
TR 244 トラブゾン; 特拉布宗
US 244 ルイビル; 路易維爾; 路易维尔
BR 244 聖盧西亞; 圣卢西亚
KR 243 群山市
RU 243 アンガルスク; 安加尔斯克
IN 243 巴廷達; 巴廷达
SY !243 デリゾール; 代尔祖尔
SO 242 ベルベラ; 柏培拉
CA 242 ガティノー; 加蒂諾; 加蒂诺; 加蒂诺市
CN 242 叙州城; 叙府; 宜宾; 宜宾市; 宜賓; 宜賓市
AR 242 ネウケン; 内乌肯
PH !242 タクロバン; 独鲁万市
US 241 雷諾; 雷诺
EG !241 アスワン; 阿斯旺
US 241 ウィンストン・セーラム
JP 241 高崎; 高崎市
IN 240 阿纳恩塔普尔
CO !240 布埃納文圖拉; 布埃纳文图拉
US 240 グレンデール; 格蘭岱爾; 格兰岱尔
JP 240 富士; 富士市
RU 240 ヒムキ; 希姆基
GB 239 ブラックプール; 黑潭
JP 239 八戸
CA 239 ヴォーン; 旺市
BR 239 格拉瓦塔伊
JP 239 寝屋川; 寝屋川市
JP 238 久留米; 久留米市
TR 238 バルケスィル; 巴勒克埃西爾; 巴勒克埃西尔
CL 238 テムコ; 特木科
DE 238 クレフェルト; クレーフェルト; 克雷费尔德
OM 238 锡卜
DK 238 オーフス; 奥胡斯
JP 237 佐世保; 佐世保市
MM 237 パテイン; 勃生
ID 237 直葛
US 237 ハイアリア; 海厄利亞; 海厄利亚
BD 237 シレット; 錫爾赫特市; 锡尔赫特市
US 237 ガーランド; 加蘭; 加兰
US 237 スコッツデール; 斯科茨代爾; 斯科茨代尔
US 237 アービング; 歐文; 欧文
SK 237 コシツェ; 科希策
UA 236 チェルニウツィー; 切爾諾夫策; 切尔诺夫策
PK 236 德拉加齊汗; 德拉加齐汗
MX 236 コアツァコアルコス; 夸察夸爾科斯; 夸察夸尔科斯
CN 236 榆次; 榆次区
PK 236 薩希瓦爾; 萨希瓦尔
ES 236 ビトリア
US 235 チェサピーク; 切萨皮克
ID 235 諫義里
GY *235 ジョージタウン; 乔治敦; 佐治城
IN 235 拉马古恩达姆
SO !235 キスマヨ
YE 235 イッブ; 伊卜
TM 235 テュルクメナバート; 土庫曼納巴德; 土庫曼纳巴德
US 235 ノースラスベガス; 北拉斯維加斯; 北拉斯维加斯
ES !234 グラナダ; グレナダ; 格拉纳达; 格林纳达
RU 234 ニジネカムスク; 下卡姆斯克
BJ *234 ポルトノボ; 新港; 波圖奴埠; 波图奴埠; 波多诺伏
CA 234 キッチナー; 基秦拿
DE 233 汉堡中区
RU 233 ジェルジンスク; 捷尔任斯克
DE 233 キール; 基尔
CN 233 临汾; 临汾市; 尧都区; 平阳; 平阳府; 臨汾; 臨汾市
US 232 フリーモント; 費利蒙; 费利蒙
FR !232 ボルドー; 波尔多; 波爾多
JP 232 茅崎市
BE !231 ヘント; 根特
JP 231 草加
CM 231 ヌガウンデレ; 恩冈代雷
KR 230 世宗
RU 230 スィクティフカル; 瑟克特夫卡爾; 瑟克特夫卡尔
ES 230 エルチェ; 埃爾切; 埃尔切
UZ !230 ヌクス; 努库斯
AR 230 キルメス; 基尔梅斯
GB 230 ミルトン・キーンズ; 米尔顿凯恩斯
DE 230 マクデブルク; 马格德堡
BR 230 里奥韦尔迪
LB 229 トリポリ; 的黎波里
IN 229 バラトプル; 珀勒德布爾; 珀勒德布尔
CA 229 ロンゲール; 朗基爾; 朗基尔
JP 229 厚木; 厚木市; 厚木町
ZA 229 オイテンハーヘ
ID 229 民禮; 民礼
PH 229 卢塞纳
BR 229 イパチンガ; 伊帕廷加
US 229 バトンルージュ; 巴吞鲁日
VN 228 ラックザー; 迪石市
FR !228 リール; 里尔; 里爾
MY 228 美里
ES 228 シウダー・リネアル
BR 228 蘇馬雷; 苏马雷
BS *228 ナッソー; 拿騷; 拿骚
PY 228 聖洛倫索; 圣洛伦索
CL 227 イキケ; 伊基克
UA 227 クレメンチューク; 克列緬丘格; 克列缅丘格
IN 227 ポンディシェリ; 本地治里; 本地治里市
CN 227 聊城; 聊城市
PL 227 ラドム; 拉多姆
CN 226 奋斗; 奋斗街道; 让胡路; 让胡路区
IR 226 薩卜澤瓦爾; 萨卜泽瓦尔
AO 226 ウアンボ; 万博
RU 226 グロズヌイ
AU 226 ジーロング; 吉朗
CN 226 黄冈
US 225 レキシントン; 列克星敦
BR 225 北茹阿澤魯; 北茹阿泽鲁
TZ 225 タンガ; 坦噶
BO *225 スクレ; 苏克雷; 蘇克雷
IL !225 アシュドッド; 阿什杜德
JP 224 南林間; 南林间
ES !224 オビエド; 奥维耶多
SR *224 パラマリボ; 巴拉馬利波; 巴拉马利波; 帕拉马里博
TR 224 アドゥヤマン; 阿德亚曼; 阿德亚曼省
IN 224 阿拉
CN 224 銅川; 铜川; 銅川市; 铜川市
IN !224 インパール
US 223 パラダイス; 天堂市
UZ 223 カルシ; 卡爾希; 卡尔希
PH 223 プエルト・プリンセサ; 普林塞薩港; 普林塞萨港
ES 222 サンタ・クルス・デ・テネリフェ
AT 222 グラーツ; 格拉茨
AR 221 フォルモーサ; 福莫萨
RU 221 沙赫特
RU 221 ブラゴヴェシチェンスク; 海兰泡; 海蘭泡
PH 221 奥隆阿波
BA !221 バニャ・ルカ; 巴尼亚卢卡
IR 221 ニシャプー
CN 221 武穴; 武穴街道
US 220 リッチモンド; 列治文; 里士满
IT 220 メッシーナ; 墨西拿
LK 220 デヒワラ・マウントラビニア
JP 220 宝塚; 宝塚市; 寶塚市
IN 220 克勒格布爾; 克勒格布尔
IN 220 ダンバード
IN 220 タンジャーヴール
ES 220 バダロナ; 巴达洛纳
JP 219 アゲオシモ; 上尾; 上尾下; 上尾市
DE 219 オーバーハウゼン; 奥伯豪森
IT !219 ヴェローナ; 维罗纳
KE !218 エルドレット; 埃爾多雷特; 埃尔多雷特
CN 218 乌海; 乌海市; 海勃湾; 烏海; 烏海市
CM 218 ベルトゥア; 贝尔图阿
BR 218 因佩拉特里斯
MY 218 タイピン; 太平
MY 217 アロースター; 亚罗士打; 亞羅士打
BR 217 コロンボ; 哥伦布
RU 217 ルイビンスク; 雷宾斯克
AU 217 ホバート; 荷巴特; 霍巴特
KE !216 キスム; 基蘇木; 基苏木
US 216 サンバーナーディーノ; 聖貝納迪諾; 圣贝纳迪诺
DE 216 フライブルク; 弗莱堡
GB 216 ノーザンプトン; 北安普顿
PK 216 米爾布爾哈斯; 米尔布尔哈斯
CI 216 ダロア; 達洛亞; 达洛亚
ET 216 默克萊; 默克莱
RU 215 比斯克
CL 215 コンセプシオン; 康塞普西翁; 康賽普西翁; 康赛普西翁
RS !215 ノヴィ・サド; 诺威萨
MX 215 蒙克洛瓦
RU 215 ノヴゴロド; 大诺夫哥罗德
NG 215 奧韋里; 奥韋里
NO !214 ベルゲン; 卑爾根; 卑尔根
CN 213 广元; 广元市; 広元市; 廣元
US 213 スポケーン; スポーケン; 斯波坎
GB 213 ノリッチ; 諾里奇; 诺里奇
BR 213 雅卡雷伊
CL 213 ランカグア; 兰卡瓜
MX 213 諾加萊斯; 诺加莱斯
US 212 バーミングハム; バーミンハム; 伯明翰
BR 212 馬里利亞; 马里利亚
DE 212 リューベック; 吕贝克
ES 212 カルタヘナ; 卡塔赫纳
US 211 モデスト; 莫德斯托
TR 211 クルッカレ; 克勒克卡萊; 克勒克卡莱
CN 211 海拉尔区
ES 211 テッラーサ
SA 211 アブハー; 艾卜哈
JP 211 松本; 松本市
CN 210 大良; 大良街道; 顺德区
VN 210 クイニョン; 歸仁市; 归仁市
US 210 デモイン; 德梅因
BD 210 ボグラ
KZ !210 コスタナイ; 庫斯塔奈
TR !210 アンティオケイア; 安条克
US 210 ロチェスター; 羅徹斯特; 罗徹斯特
KR 210 春川; 春川市
VN 210 ブンタウ
NL !210 アイントホーフェン; 埃因霍温; 燕豪芬
KP 210 江界; 江界市
BR 210 普鲁登特总统城
CN 209 三明; 三明市
EG 209 索哈傑; 索哈杰
FR !209 レンヌ; 雷恩
BR 209 サン・レオポルド; 圣利奥波尔杜
TH 209 ナコーンラーチャシーマー; 呵叻
PL 209 トルン; 托伦
BO 209 オルロ; 奥鲁罗
PL 209 キェルツェ; 凯尔采
IN 208 リーワー; 雷瓦
DO 208 ラ・ロマーナ; 羅馬納; 罗马纳
BW *208 ハボローネ; 嘉柏隆里; 嘉波隆里
US 208 タコマ; 塔科马; 打金麻
AO 208 ロビト; 洛比托
NZ 208 北岸市
IR 208 錫爾詹; 锡尔詹
US 208 アーリントン; 阿靈頓縣; 阿灵顿县
ES 208 ヘレス・デ・ラ・フロンテーラ
US 207 フォンタナ; 方塔納; 方塔纳
US 207 オックスナード; 奥克斯纳德
JP 207 カスカベ; 春日部; 春日部市; 粕壁
RO 207 オラデア; 奥拉迪亚
DZ 207 アンナバ; 安纳巴
ES 206 モストレス; 莫斯托莱斯
MG 206 トゥアマシナ; 图阿马西纳
BR 206 イタブーナ; 伊塔布纳
JP 206 岸和田; 岸和田市
CN 205 宿州市
BR 205 聖卡洛斯; 圣卡洛斯
AT 205 リンツ; 林茨
ES 205 アルカラ・デ・エナーレス; 埃纳雷斯堡
CN 204 高坪
JP 204 沼津; 沼津市
US 204 モレノバレー; 莫雷諾谷; 莫雷诺谷
IN 204 シカンダラーバード; 塞康德拉巴德
JP 204 上越; 上越市
HU 204 デブレツェン; 德布勒森
IN 204 ビーダル; 比德爾; 比德尔
IT !204 パドヴァ; 帕多瓦
BR 204 奥托兰迪亚
PR 203 バヤモン; 巴阿蒙
CN 203 大庆市; 大慶; 大庆; 大慶市
MX 203 巴亚尔塔港
IN 203 アガルタラ; 阿加尔塔拉
DE 203 エアフルト; 埃尔福特
CM 203 エデア; 埃代阿
JP 203 小田原; 小田原市
TR 203 オスマニエ; 奧斯曼尼耶; 奥斯曼尼耶
CA 203 バーナビー; 本拿比; 本那比
FI !203 タンペレ; 坦佩雷
MX 203 塔帕丘拉
TR 203 喬爾盧; 乔尔卢
DE 203 汉堡区
CN 202 临夏城关镇; 临夏市
BR 202 モソロー; 莫索罗
RU 202 プスコフ; 普斯科夫
US 202 ファイエットビル; 費耶特維爾; 费耶特维尔
CN 202 安邑; 运城; 运城市; 運城; 運城市
LY 202 フムス; 胡姆斯
US 202 ハンティントンビーチ; 亨廷頓比奇; 亨廷顿比奇
PK 202 吉尼奧德; 吉尼奥德
IN 202 恰普拉
CL 201 拉平塔納; 拉平塔纳
US 201 ヨンカーズ; 揚克斯
US 201 グレンデール; 格倫代爾; 格伦代尔
TH !201 チエンマイ; 清迈; 清邁
KZ 201 ペトロパブル; 彼得罗巴甫尔
VE 201 卡維馬斯; 卡维马斯
IN 201 ティンドゥッカル; 丁迪古爾; 丁迪古尔
US 201 モンゴメリー; 蒙哥馬利; 蒙哥马利
US 201 コロンバス; 哥伦布
CY *!200 ニコシア; 尼科西亚; 尼科西亞
BE !200 シャルルロワ; 沙勒罗瓦
NP 200 ポカラ; 博克拉
KG 200 奧什; 奥什
KZ 200 オラル; 烏拉爾; 乌拉尔
NL 200 ティルブルフ; 蒂尔堡
RU 200 巴拉科沃
RU 200 アルマヴィル; 阿爾馬維爾; 阿尔马维尔
UA 199 ビーラ・ツェールクヴァ; 白采尔科维
GB 199 ダドリー; 達德利; 达德利
DE 199 ハーゲン
CA 199 サスカトゥーン; 萨斯卡通
PL 199 グリヴィツェ; 格利维采
CN 199 延安北路; 昌吉市
US 199 アマリロ; 阿馬里洛; 阿马里洛
IN 199 布兰德斯哈赫尔
PY 199 カピアタ; 卡皮亞塔; 卡皮亚塔
ES !198 パンプローナ; 潘普洛納; 潘普洛纳
IN 198 普尔尼亚
CN 198 开远
DE !198 ロストック; 罗斯托克
MY 198 詩巫; 诗巫
EC 198 マチャラ; 馬查拉; 马查拉
US 198 リトルロック; 列度洛埠; 小岩城; 小石城
IN 198 霍斯佩特
ES 198 フエンラブラダ; 丰拉夫拉达
CN 198 门头沟
US 198 アクロン; 阿克伦
CL 197 タルカ; 塔爾卡; 塔尔卡
IN 197 グルガーオン; 古爾岡; 古尔岡
MX 197 馬德羅城; 马德罗城
US 197 シュリーブポート; 什里夫波特
CI 197 聖佩德羅; 圣佩德罗
LA *!197 ヴィエンチャン; 万象; 永珍
GB !197 アバディーン; 阿伯丁; 鴨巴甸; 鸭巴甸
JP 197 吳市; 呉市
TR 197 イズミット; 伊兹密特
FR !197 ランス; 兰斯
EH 196 アイウン; 阿尤恩
AU 196 タウンズビル; 汤斯维尔; 湯士威路; 汤士威路
BR 196 亚美利加纳
IN 196 ガンジナガル; ガンディーナガル
BG 196 ブルガス; 布爾加斯; 布尔加斯
JP 195 長岡; 长岡; 長岡市; 长岡市
VE 195 聖安娜德科羅; 圣安娜德科罗
JP 195 保谷市; 田無市; 田无市; 西東京; 西东京; 西東京市; 西东京市
CN 195 新会; 新会区; 新會; 新會區
US 195 グランドラピッズ; 大急流城
ID 195 ケンダリ; 肯達里; 肯达里
BR 195 彼得羅利納; 彼得罗利纳
CI *!195 ヤムスクロ; 亚穆苏克罗; 雅穆蘇克雷; 雅穆苏克雷
DE 195 カッセル; 卡塞尔; 卡塞爾市; 卡塞尔市
RU 194 セヴェロドヴィンスク; 北德文斯克
US 194 モービル; 莫比尔
GB !194 ポーツマス; 朴次茅斯
BR 194 迪维诺波利斯
JP 194 伊丹; 伊丹市
JP 193 宇治; 宇治市
KP 193 恵山市; 惠山市
US !193 ソルトレイクシティ; 盐湖城; 鹽湖城
ID 192 タンジュン・ピナン; 丹戎檳榔
GB 192 ニューカッスル・アポン・タイン; 泰恩河畔纽卡斯尔
LT 192 クライペダ; 克莱佩达
PL 192 ザブジェ; 扎布热
VE 192 グアティレ; 瓜蒂雷
CN 192 虎门; 虎门镇
DZ 192 西迪贝勒阿巴斯
TH 192 合艾
CN 192 海城; 海城市
JP 191 鈴鹿; 铃鹿; 鈴鹿市; 铃鹿市
NE !191 ザンデール; 津德尔
CO 191 バランカベルメハ; 巴蘭卡韋梅哈; 巴兰卡韋梅哈
RU 191 ズラトウースト; 兹拉托乌斯特
PH 191 オルモック
US 191 ハンツビル; 亨茨维尔
CN 191 邹城市; 鄒城市
IE 190 コーク; 科克
IQ 190 ファルージャ; 费卢杰
FI 190 ヴァンター; 万塔
JP 190 コウフ; コウフシ; 甲府; 甲府市
ZA 190 パール; 帕阿爾; 帕阿尔
US 190 タラハシー; 塔拉赫西; 達拉哈西; 达拉哈西
BR 189 高園
US 189 サンライズマナー
PL 189 ビトム; 比托姆
JP 189 和泉
BR 189 サンタレン; 聖塔倫; 圣塔伦
ZM 189 カブウェ; 卡布韦
MZ 189 ケリマネ; 克利馬內; 克利马内
AR 189 サン・フェルナンド・デル・バジェ・デ・カタマルカ; 卡塔马卡
ES 189 アルメリア; 阿尔梅里亚
BR 189 カマサリ; 卡馬薩里; 卡马萨里
CN 189 东海; 陆丰
CN 189 白銀; 白银; 白銀市; 白银市
CN 188 掖县; 文昌路; 文昌路街道; 莱州; 莱州市
US 188 グランドプレーリー; 大草原城
MA 188 穆罕默迪耶
UZ 187 コーカンド
RU 187 ペトロパブロフスク・カムチャツキー
IT !187 トリエステ; 的里雅斯特; 第里雅斯特
BR 187 カショエイロ・ジ・イタペミリン
CD 187 キクウィト; 基奎特
CU 187 シエンフエーゴス; 西恩富戈斯
IL !187 ベエルシェバ; 贝尔谢巴
US 187 オーバーランドパーク; 歐弗蘭帕克; 欧弗兰帕克
JP 186 日立; 日立市
MG 186 アンツィラベ; 安齐拉贝
IN 186 ハリドワール; 赫尔德瓦尔
ES 186 レガネス; 萊加內斯; 莱加内斯
CL 186 アリカ; 阿列卡; 阿里卡
FR !186 ル・アーヴル; 勒阿弗尔; 夏華; 夏华
GB 186 スウィンドン; 斯温顿
IN 186 辛格劳利
CA 186 リッチモンドヒル; 列治文山; 烈治文山
ES 185 サン・セバスティアン; 圣塞瓦斯提安
DE 185 哈姆
US 185 ノックスビル; 諾克斯維爾; 诺克斯维尔
LK 185 モラトゥワ; 莫拉圖瓦; 莫拉图瓦
TR 185 キュタヒヤ; 屈塔希亞; 屈塔希亚
DE !185 マインツ; 美因茨
IT 185 ブレシア; 布雷西亚
US 185 ウースター; 伍斯特
ZW 184 穆塔雷
CD !184 ムバンダカ; 姆班达卡
CN 184 泉州; 泉州市
AR 184 サン・ルイス; 聖路易斯; 圣路易斯
CH !184 ジュネーヴ; 日内瓦
US 184 ブラウンズビル; 布朗斯維爾; 布朗斯维尔
CN 184 八道江; 白山; 白山市
CN 184 枣庄市; 棗荘市; 棗莊; 棗庄
JP 184 釧路; 釧路市
TR 183 チョルム; 喬魯姆; 乔鲁姆
EC 183 曼塔
ES 183 サンツ・ムンジュイック
IN 183 坎德瓦
ES !183 サンタンデール; 桑坦德
BE !183 リエージュ; 列日
JP 183 佐倉; 佐仓; 佐倉市; 佐仓市
BR 182 伊塔博拉伊
DZ 182 ブリダ; 卜利达
US 182 サンタクラリタ; 聖塔克拉利塔; 圣塔克拉利塔
NP 182 ビラートナガル; 比拉德訥格爾; 比拉德訥格尔
CA 182 バリー; 巴里
MM 182 モンユワ; 蒙育瓦
CA 182 リッチモンド; 列治文
IT 182 プラート; 普拉托
IN 182 西尔萨
CN 181 安达; 安达市; 安达镇
DE 181 ザールブリュッケン; 沙卜勤; 萨尔布吕肯
CN 181 商丘; 商丘市
NL !181 フローニンゲン; 格罗宁根
IT 181 ターラント
MY 181 マラッカ; 马六甲
IN 181 シャンデルナゴル; 金德訥格爾; 金德訥格尔
KR 181 江陵市
IN 181 巴哈拉姆普尔
TZ *!181 ドドマ; 多多马; 杜篤瑪; 杜篤玛
GB 181 克劳利
CD !180 マタディ; 马塔迪
ES 180 カステリョン・デ・ラ・プラナ
KZ !180 アティラウ; 阿特勞; 阿特劳
KR 180 楊州市
BR 180 因达亚图巴
BR 180 帕苏丰杜
CN 179 コルラ; 库尔勒; 库尔勒市; 萨依巴格
PH !179 コタバト
IN 179 ヴィジャヤナガラム; 维济亚讷格勒姆
US 179 プロビデンス; プロヴィデンス; 普洛威頓斯; 普洛威顿斯; 普罗维登斯
CN 179 园林; 园林街道
CN 179 郴州
ES 179 ブルゴス; 布尔戈斯
ZA 179 克萊克斯多普; 克莱克斯多普
DZ 179 提亚雷特
GB 179 イプスウィッチ; 伊普斯威奇
JP 179 カミレンジャク; 上連雀
DZ 179 シュレフ; 谢利夫
US 179 フォートローダーデール; 劳德代尔堡
JP 178 安城; 安城市
US 178 スプリングバレー
GE !178 クタイシ
CN 178 荆州市; 荊州; 荊州市
MM !178 シットウェ; 实兑
MM 177 メイッティーラ
IN 177 ヴェールール; 韦洛尔
SV 177 サンタ・アナ; 聖安娜; 圣安娜
US 177 チャタヌーガ; 查塔努加
RU 176 ユジノサハリンスク; 南萨哈林斯克
HR 176 スプリト; 斯普利特
FR 176 圣艾蒂安
CA 176 レジャイナ; 里賈納; 里賈纳; 里贾纳
CN 176 仪征市; 真州; 真州镇
SN 176 圣路易
FI 176 トゥルク; 图尔库; 圖爾庫; 图尔庫
US 176 テンピ; 坦佩
US 176 オーシャンサイド; 歐申賽德; 欧申赛德
GB 175 ウィガン; 威根; 维甘
US 175 ガーデングローブ; 加登格羅夫; 加登格罗夫
MW 175 ムズズ; 姆祖祖
US 175 ランチョクカモンガ; 庫卡蒙格牧場
US 175 ケープコーラル; 開普科勒爾; 开普科勒尔
JP 175 弘前; 弘前市
US 175 サンタローザ; 聖羅莎; 圣罗莎
JP 175 苫小牧; 苫小牧市
IN 175 塔姆巴拉姆
SL 174 博城
IN 174 帕坦科特
JP 174 秦野; 秦野市
CN 174 亳州; 亳州市
VE 174 卡貝略港; 卡贝略港
JP 174 帯広; 帯広市; 帶廣市; 帶广市
JP 174 宇部; 宇部市
IN 174 シムラ; シムラー; 西姆拉
GB 173 クロイドン; 克羅伊登; 克罗伊登
GQ 173 巴塔
IN 173 翁果爾; 翁果尔
US 173 バンクーバー; 溫哥華; 温哥华
CN 173 曾城; 荔城; 荔城街道
HU 173 ミシュコルツ; 米什科尔茨
TR 172 ウスパルタ; 伊斯帕爾塔; 伊斯帕尔塔
CN 172 渭南; 渭南市
GB 172 ウォルソール; 沃爾索爾; 沃尔索尔
DE 172 ヘルネ; 黑尔讷
GB 172 マンスフィールド; 曼斯菲爾德; 曼斯菲尔德
JP 172 日野; 日野市
IL !172 ネタニヤ; 内坦亚
CN 172 南平; 南平市
US 172 スーフォールズ; 蘇瀑; 苏瀑
XK !171 プリズレン; 普里兹伦
GB !171 オックスフォード; 牛津
US 171 ピオリア; 皮奧里亞; 皮奥里亚
US 171 オンタリオ; 安大略
IN 171 プーリ
US 171 ジャクソン; 杰克逊
KZ 171 鐵米爾套; 铁米尔套
PK 171 雅各布阿巴德
IN 171 卡姆马姆
EC 170 波托維耶霍; 波托维耶霍
JP 170 高岡; 高岡市
BR 170 阿拉萨图巴
CN 170 阜阳市; 阜陽; 阜阳; 阜陽市
ES 170 アルバセテ; 阿尔瓦塞特; 阿爾瓦塞特
IN 170 ジャウンプル; 乔恩普尔
MX 169 卡門城; 卡门城
IT 169 レッジョ・ディ・カラブリア; 雷焦卡拉布里亚
LK !169 ジャフナ; 賈夫納; 賈夫纳
ET !169 巴赫達爾; 巴赫达尔
FR 169 トゥーロン; 土伦; 土倫
BR 168 アララクアラ; 阿拉拉夸拉
FR !168 アンジェ; 昂热
GR 168 パトラ; 帕特雷
ES 168 アルコルコン; 阿尔科尔孔
UZ 168 チルチク; 奇爾奇克; 奇尔奇克
CN 168 荆门市; 荊門; 荊门; 荊門市; 荊门市
RU 168 ベレズニキ; 别列兹尼基
NG 168 奧卡; 奥卡
RU 168 ヴォルゴドンスク; 伏尔加顿斯克
NL 168 ブレダ; 布雷达
US 168 ハリウッド; 好莱坞; 荷里活
RU 168 ミアス; 米阿斯
CI 167 コロゴ; 科霍戈
RU 167 アバカン; 阿巴坎
MG 167 フィアナランツォア; 菲亞納蘭楚阿; 菲亚纳兰楚阿
ES 167 ヘタフェ; 赫塔费
RU 167 ノヴォチェルカッスク; 新切爾卡斯克; 新切尔卡斯克
US 167 エルクグローブ; 埃爾克格羅夫; 埃尔克格罗夫
US 167 スプリングフィールド; 斯普林菲尔德
US 167 ペンブロークパインズ; 彭布羅克派恩斯; 彭布罗克派恩斯
CN 167 涪陵
TM 167 ダショグズ; 达沙古兹
DE 166 オスナブリュック; 奥斯纳布吕克
MA 166 貝尼邁拉勒; 贝尼迈拉勒
CN 166 高州
JP 166 鎌倉; 鎌仓; 鎌倉市; 鎌仓市; 镰仓市
CN 166 乌兰浩特; 乌兰浩特市; 王爷庙
SA 166 アル・コバール
CN 166 汕尾; 汕尾市
CA 166 オークビル; 奥克维尔
CO 166 图卢阿
GB 165 沃灵顿
JP 165 サガシ; 佐賀; 佐贺; 佐賀市; 佐贺市
PK 165 穆扎法尔格尔县
IN 165 乌杜皮
CN 165 奋斗; 恒山区
BR 165 拉热斯
US 165 セイラム; 塞勒姆
CH !164 バーゼル; 巴塞尔; 巴塞爾; 白才尔
BA 164 ゼニツァ; 泽尼察
CA 164 バーリントン; 伯灵顿
DE 164 ゾーリンゲン; 索林根
UZ !164 フェルガナ; 费尔干纳
TZ 164 キゴマ; 基戈馬; 基戈马
US 164 コロナ; 科洛納; 科洛纳
IN 164 斯希沃普里
CZ 164 プルゼニ; 比尔森
TN 164 スース; 昔兰尼; 苏塞
BR 164 巴拉曼萨市
VN 164 ヴィン; 荣市
BJ 164 パラクー; 帕拉庫
GR 164 ピレウス; 比雷埃夫斯
GB 164 ボーンマス; 伯恩茅斯
LB !164 サイダ; 赛达
NE 163 マラディ
JP 163 津市
US 163 ユージン; ユージーン; 尤金
GB 163 ピーターバラ; 彼得伯勒
CN 163 通州
DE 163 ルートヴィッヒスハーフェン; ルートヴィヒスハーフェン; 路德维希港
TR 163 アイドゥン; 艾登
CO 163 恩維加多; 恩维加多
CN 163 庵埠
US 163 マッキニー; 麥金尼; 麦金尼
IN 163 サンバルプル; 萨姆巴尔普尔
DE 163 レバークーゼン; 勒沃库森
DZ 163 斯基克达
AR 163 ラ・リオハ; 拉里奧哈; 拉里奥哈
CD 163 ボーマ; 博馬; 博马
BR 162 多拉杜斯
BR 162 克里西烏馬; 克里西乌马
AF !162 クンドゥーズ; 昆都士
ES 162 オルタレサ
IN 162 布道恩
CL 161 コキンボ; 科金博
US 161 フォート・コリンズ; 科林斯堡
IN 161 马迪亚姆格拉姆
US 161 ランカスター; 蘭開斯特; 兰开斯特
RU 161 ルプツォフスク; 魯布佐夫斯克; 鲁布佐夫斯克
JP 161 狭山; 狭山市; 狹山市
PE 161 蘇亞納; 苏亚纳
SS !161 マラカル; 馬拉卡爾; 马拉卡尔
VN 161 潘切
RU 161 ムィティシ; 梅季希
JP 161 川西; 川西市
PS !160 ヘブロン; 希伯仑
CN 160 孝感; 孝感市
MX 160 薩拉曼卡; 萨拉曼卡
BR 160 沙佩科
MM 160 タウンジー; 東枝; 东枝
CL 160 プエルトモント; 蒙特港
CN 160 察布查尔; 察布查尔自治县
TR 160 伊斯肯德倫; 伊斯肯德伦
JP 160 小山; 小山市
RU 160 サラヴァト; 薩拉瓦特; 萨拉瓦特
SN !160 ジガンショール; 济金绍尔
US 160 ケーリー; 卡瑞
JP 160 足利; 足利市
CN 159 枝城; 枝城镇
BO 159 タリハ; 塔里哈
DE 159 オルデンブルク; 奥尔登堡
KR 159 烏山市; 乌山市
IT 159 モデナ
NL 159 ナイメーヘン; 奈梅亨
IN 159 カダルール; 古达罗尔
FR !159 グルノーブル; 格勒诺布尔
GB !158 ケンブリッジ; 劍橋; 剑桥
PL !158 ジェシュフ; 热舒夫
US 158 パームデール; 棕櫚谷
CN 158 吴兴; 吴兴区; 湖州; 湖州市
US 158 ヘイワード; 海沃德
GB 158 ドンカスター; 唐卡士打; 唐卡斯特
CA 158 サドバリー; 大薩德伯里; 大萨德伯里
AR 158 聖米格爾; 圣米格尔
US 157 サリナス; 萨利纳斯
RU 157 ウスリースク; 乌苏里斯克
CN 157 南票
MD 157 ティラスポリ; 蒂拉斯波尔
TZ 157 莫希
JP 157 マツエ; マツエシ; 松江; 松江市
DZ 157 苏格艾赫拉斯
KH !157 シアヌークビル; 西哈努克市
HU 157 ペーチ; 佩奇
BG 156 鲁塞
JP 156 流山; 流山市
GQ *156 マラボ; 馬拉博; 马拉博
JP 156 熊谷; 熊谷市
GH 156 特马
CN 156 伊春; 伊春市
BR 156 伊達賈伊; 伊达賈伊
ES !156 サラマンカ
RS 156 ゼムン; 泽蒙
BR 155 イリェウス; 伊列乌斯
KR 155 慶州; 庆州; 慶州市; 庆州市
MU *155 ポートルイス; 路易港
IN 155 カーンチープラム; 甘吉布勒姆
CN 155 梁湖; 梁湖镇
CN 155 广水; 广水街道
ZA 155 米德爾堡; 米德尔堡
MG 155 マハジャンガ; 马哈赞加
RU 155 リュベルツィ; 柳別爾齊; 柳别尔齐
CL 155 ラ・セレナ; 拉塞雷纳
CN 154 乐山; 乐山市; 楽山市; 樂山
US 154 フリスコ
CN 154 肇东; 肇东市; 肇东镇
EC 154 アンバート; 安巴托
US 154 スプリングフィールド; 斯普林菲尔德
RU 154 コヴロフ; 科夫罗夫
JP 154 鳥取; 鸟取; 鳥取市; 鸟取市
CN 154 忻州; 忻州市; 忻府区
CY !154 リマソール; 利马索尔
ET !154 ゴンダール; 貢德爾; 贡德尔
US 154 パサデナ; 帕薩迪納; 帕萨迪纳
IT 154 リヴォルノ
AR 154 リオ・クアルト; 里奥夸尔托
GB 154 ヨーク; 約克; 约克
CN 154 三水
NL 154 エンスヘーデ; 恩斯赫德
BR 154 安格拉杜斯雷斯
CN 154 阳春
US 154 アレクサンドリア; 亚历山德里亚
AT 153 ザルツブルク; 柴尔兹孛格; 萨尔斯堡; 萨尔茨堡; 薩爾斯堡
BR 153 新弗里堡
US 153 ポモナ; 波莫纳
PE 153 上欽查
AU 153 ケアンズ; 凱恩斯; 凯恩斯; 柬兹
CN 153 临海
TR 153 ウシャク; 烏沙克; 乌沙克
UZ 153 ジザフ; 吉扎克
NZ 153 ハミルトン; 哈密尔顿
PR 153 ポンセ; 龐塞; 庞塞
US 153 ワシントンハイツ
US 153 レイクウッド; 萊克伍德; 莱克伍德
CN 153 威海; 威海市
IQ 153 巴古拜
DE 152 ノイス; 诺伊斯
CN 152 澄华; 澄海
IN 152 西尔恰尔
TR 152 アクサライ; 阿克萨赖
CN 152 徳陽市; 徳阳市; 德阳市; 德陽; 德阳
CN 152 宜春; 宜春市
ES 152 ログローニョ; 洛格罗尼奥
JP 152 太田; 太田市
CN 152 龙凤; 龙凤区; 龙凤街道
IN 152 莫雷纳
RO 152 シビウ; 錫比烏; 锡比乌
US 152 サニーベール; 森尼韦尔
CA 152 アボッツフォード; 亞博斯福; 亚博斯福
MY 152 民都魯; 民都鲁
US 151 エスコンディード; 埃斯孔迪多
US 151 堪薩斯城; 堪萨斯城
CN 151 清远; 清远市; 清遠; 清遠市
MX 151 チェトゥマル; 切图马尔
IR !151 薩蓋茲; 萨盖茲
AO 151 本吉拉
JP 151 小牧; 小牧市
VE 151 埃爾蒂格雷; 埃尔蒂格雷
BR 151 瓜拉普阿瓦
CN 151 娄底市; 婁底; 婁底市
JP 151 大垣; 大垣市
JP 151 東村山; 东村山; 東村山市; 东村山市
CN 150 黄岩
KH !150 バタンバン; 马德望
UZ 150 ウルゲンチ
RU 150 バラシハ; 巴拉希哈
GB 150 プール; 普爾; 普尔
GB 150 グロスター; 告羅士打; 告罗士打; 格洛斯特
TL *150 ディリ; 帝力
KR 150 金泉市
DZ 150 マスカラ; 穆阿斯凯尔
IN 150 马尔卡杰吉里
BH *147 マナーマ; 麥納瑪; 麦纳玛; 麦纳麦
RE *137 サン・ドゥニ
ME *!136 ポドゴリツァ; 波德戈里察
CW *125 ウィレムスタット; 威廉斯塔德
CH *!122 ベルン; 伯尔尼; 伯恩; 办合纳
IS *!119 レイキャヴィーク; 雷克亞維克; 雷克亚维克; 雷克雅未克; 雷克雅維克; 雷克雅维克
LS *118 マセル; 馬些盧; 马些卢; 马塞卢
CV *113 プライア; 培亞; 培亚
MV *104 瑪律; 玛律; 馬累; 马累
BT *99 ティンプー; 廷布
BB *99 ブリッジタウン; 布里奇敦
NC *!93 ヌメア; 努美阿
MQ *90 法兰西堡
FJ *77 蘇瓦; 苏瓦
LU *77 ルクセンブルク; 盧森堡城; 卢森堡城; 盧森堡市; 卢森堡市
SZ *76 ムババーネ; 墨巴本
BN *64 バンダルスリブガワン; 斯里巴加湾市; 斯里巴加灣; 斯里巴加湾; 斯里巴加灣市
GF *62 カイエンヌ; 開雲; 开云
KW *60 科威特市
SB *56 ホニアラ; 霍尼亚拉; 霍尼亞拉
ST *53 サントメ; 圣多美; 聖多美
TT *49 ポートオブスペイン; 西班牙港
KM *43 モロニ; 莫洛尼; 莫羅尼; 莫罗尼
WS *40 アピア; 阿皮亚; 阿皮亞
VU *36 ポートビラ; 維拉港; 维拉港
GM *35 バンジュール; 班珠尔; 班竹
AW *30 オラニエスタッド; 奥拉涅斯塔德
KY *29 ジョージタウン; 喬治敦; 乔治敦
GI *27 ジブラルタル; 直布罗陀
PF *26 パペーテ; 帕皮提
IM *26 ダグラス; 道格拉斯
VC *25 キングスタウン; 金斯敦
AG *24 セントジョンズ; 圣约翰; 圣约翰市
SC *23 ヴィクトリア; 維多利亞; 维多利亚
TO *22 ヌクアロファ; 努库阿洛法; 努庫阿洛發; 努庫阿洛发
AD *20 アンドラ・ラ・ヴェリャ; 安道爾城; 安道尔城
LC *20 カストリーズ; 卡斯特里
VI *20 シャーロット・アマリー; 夏洛特阿马利亚
DM *17 ロゾー; 羅索; 罗索
GG *16 セント・ピーター・ポート; 圣彼得港
GL *15 ヌーク; 努克
BZ *13 ベルモパン; 貝爾墨邦; 贝尔墨邦; 貝爾莫潘; 贝尔莫潘
CK *13 アバルア; 阿瓦鲁阿
FO *13 トースハウン; 托爾斯港; 托尔斯港; 雷神港
KN *13 バセテール; 巴斯特尔
AS *12 パゴパゴ; 帕果帕果
GP *11 バステール; 巴斯特尔
AX *11 マリエハムン
VG *8 ロードタウン; 罗德城
GD *8 セントジョージズ
MT *7 バレッタ; 瓦莱塔; 華列他; 华列他
BL *6 グスタビア; 居斯塔维亚
MF *6 マリゴ; 马里戈
LI *5 ファドゥーツ; 瓦都茲
SM *5 サンマリノ; 聖馬力諾; 圣马力诺; 聖馬連奴城; 圣马連奴城
TC *4 コックバーンタウン; 科伯恩城
BQ *3 クラレンダイク; 克拉伦代克
FK *2 スタンリー; スタンレー; 斯坦利; 斯坦利港
SJ *2 ロングイェールビーン; 朗伊爾城; 朗伊尔城
AI *2 バレー; 瓦利
SX *1 フィリップスブルフ; 菲利普斯堡
WF *1 マタウトゥ; 马塔乌图
NR *1 亞倫區; 亚伦区
GU *1 ハガニア; 阿加尼亚
BM *1 ハミルトン; 哈密尔顿
NF *1 キングストン; 金斯敦
SH *1 ジェームズタウン; 詹姆斯敦
NU *1 アロフィ; 阿洛菲
CX *1 フライング・フィッシュ・コーブ; 飞鱼湾
PN *0 アダムスタウン; 亚当斯敦
TF *0 ポルトーフランセ; 法兰西港
GS *0 グリトビケン; 古利德維肯; 古利德维肯
`,
}
