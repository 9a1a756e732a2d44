/** Names of countries in all languages, by script (CLDR, world-countries); read when asked for. Compiled by `npx tsx functions/cli/compile-gazetteer.ts`; see NOTICE. */
export const foreignNames: Readonly<Record<string, () => string>> = {
'latin': () => `andorra		ADn0Andorra
birləsmis		AEn0Birləşmiş Ərəb Əmirlikləri	GBn0Birləşmiş Krallıq
ərəb	
əmirlikləri	
əfqanistan		AFn0Əfqanıstan
antiqua		AGn0Antiqua və Barbuda
və	
barbuda	
angilya		AIn0Angilya
albaniya		ALn0Albaniya
ermənistan		AMn0Ermənistan
anqola		AOn0Anqola
antarktika		AQn0Antarktika
argentina		ARn0Argentina
amerika		ASn0Amerika Samoası	USn0Amerika Birləşmiş Ştatları	USn0Amerika Serikat	USn0Amerika Birleşik Devletleri	VIn0Amerika Birleşik Devletleri Virjin Adaları	USn0Amerika Qo‘shma Shtatlari
samoasi	
avstriya		ATn0Avstriya
avstraliya		AUn0Avstraliya
aruba		AWn0Aruba
aland		AXn0Aland adaları	AXn0Åland	AXn0Åland Islands	AXn0Åland-szigetek	AXn0Aland orollari
adalari	
azərbaycan		AZn0Azərbaycan
bosniya		BAn0Bosniya və Herseqovina	BAn0Bosniya va Gertsegovina
herseqovina	
barbados		BBn0Barbados
banqlades		BDn0Banqladeş
belcika		BEn0Belçika
burkina		BFn0Burkina Faso	BFn0Burkina Fasas
faso	
bolqaristan		BGn0Bolqarıstan
bəhreyn		BHn0Bəhreyn
burundi		BIn0Burundi
benin		BJn0Benin
sent		BLn0Sent-Bartelemi	KNn0Sent-Kits və Nevis	LCn0Sent-Lusiya	MFn0Sent Martin	VCn0Sent-Vinsent və Qrenadinlər	KNn0Sent Kitsas ir Nevis	LCn0Sent Lusija	KNn0Sent-Kits va Nevis	LCn0Sent-Lyusiya	VCn0Sent-Vinsent va Grenadin
bartelemi	
bermud		BMn0Bermud adaları
bruney		BNn0Bruney
boliviya		BOn0Boliviya
karib		BQn0Karib Niderlandı
niderlandi	
braziliya		BRn0Braziliya
baham		BSn0Baham adaları
butan		BTn0Butan
buve		BVn0Buve adası	BVn0Buvė Sala	BVn0Buve oroli
adasi	
botsvana		BWn0Botsvana
belarus		BYn0Belarus
beliz		BZn0Beliz
kanada		CAn0Kanada
kokos		CCn0Kokos (Kilinq) adaları	CCn0Kokos (Kiling) orollari
kilinq	
konqo		CDn0Konqo - Kinşasa	CDn0Konqo	CGn0Konqo - Brazzavil	CGn0Konqo
kinsasa		CDn0Kinšasa
mərkəzi		CFn0Mərkəzi Afrika Respublikası
afrika		ZAn0Afrika Selatan	ZAn0Afrika e Jugut
respublikasi	
brazzavil	
isvecrə		CHn0İsveçrə
kotd		CIn0Kotd’ivuar
ivuar	
fil		CIn0Fil Dişi Sahili	CIn0Fil suyagi qirg‘og‘i
disi	
sahili	
kuk		CKn0Kuk adaları	CKn0Kuk orollari
kamerun		CMn0Kamerun
kolumbiya		COn0Kolumbiya
kosta		CRn0Kosta Rika	CRn0Kosta-Rikë
rika	
kabo		CVn0Kabo-Verde
verde	
kurasao		CWn0Kurasao
milad		CXn0Milad adası
cexiya		CZn0Çexiya
cex		CZn0Çex Respublikası
almaniya		DEn0Almaniya
cibuti		DJn0Cibuti
danimarka		DKn0Danimarka
dominika		DMn0Dominika
dominikan		DOn0Dominikan Respublikası
əlcəzair		DZn0Əlcəzair
ekvador		ECn0Ekvador
estoniya		EEn0Estoniya
misir		EGn0Misir
qərbi		EHn0Qərbi Saxara
saxara	
eritreya		ERn0Eritreya
ispaniya		ESn0İspaniya
efiopiya		ETn0Efiopiya
finlandiya		FIn0Finlandiya
folklend		FKn0Folklend adaları	FKn0Folklend orollari	FKn0Folklend (Malvin) orollari
malvin		FKn0Malvin adaları	FKn0Malvin-szigetek
mikroneziya		FMn0Mikroneziya
farer		FOn0Farer adaları	FOn0Farer orollari
fransa		FRn0Fransa	GFn0Fransa Qvianası	PFn0Fransa Polineziyası
qabon		GAn0Qabon
kralliq	
qrenada		GDn0Qrenada
gurcustan		GEn0Gürcüstan
qvianasi	
gernsi		GGn0Gernsi
cəbəllutariq		GIn0Cəbəllütariq
qrenlandiya		GLn0Qrenlandiya
qambiya		GMn0Qambiya
qvineya		GNn0Qvineya	GWn0Qvineya-Bisau
qvadelupa		GPn0Qvadelupa
ekvatorial		GQn0Ekvatorial Qvineya	GQn0Ekvatorial-Guinea	GQn0Ekvatorial Gvineya
yunanistan		GRn0Yunanıstan
cənubi		GSn0Cənubi Corciya və Cənubi Sendviç adaları	KRn0Cənubi Koreya	SSn0Cənubi Sudan
corciya	
sendvic	
qvatemala		GTn0Qvatemala
bisau		GWn0Bisau Gvinėja
qayana		GYn0Qayana
honq		HKn0Honq Konq	HKn0Honq Konq Xüsusi İnzibati Rayonu Çin
konq	
xususi	
inzibati	
rayonu	
cin		HKn0Çin Hong Kong ÖİB	MOn0Çin Makao ÖİB
herd		HMn0Herd və Makdonald adaları
makdonald	
honduras		HNn0Honduras
xorvatiya		HRn0Xorvatiya
haiti		HTn0Haiti
macaristan		HUn0Macarıstan
indoneziya		IDn0İndoneziya
irlandiya		IEn0İrlandiya
israil		ILn0İsrail
men		IMn0Men adası	IMn0Men oroli
hindistan		INn0Hindistan
britaniyanin		IOn0Britaniyanın Hind Okeanı Ərazisi	VGn0Britaniyanın Virgin adaları
hind	
okeani	
ərazisi	
islandiya		ISn0İslandiya
italiya		ITn0İtaliya
cersi		JEn0Cersi
yamayka		JMn0Yamayka
iordaniya		JOn0İordaniya
yaponiya		JPn0Yaponiya
keniya		KEn0Keniya
qirgizistan		KGn0Qırğızıstan
kamboca		KHn0Kamboca
kiribati		KIn0Kiribati
komor		KMn0Komor adaları	KMn0Komor orollari
kits	
nevis	
simali		KPn0Şimali Koreya	MKn0Şimali Makedoniya	MPn0Şimali Marian adaları
koreya	
kuveyt		KWn0Küveyt
kayman		KYn0Kayman adaları	KYn0Kayman orollari
qazaxistan		KZn0Qazaxıstan
livan		LBn0Livan
lusiya	
lixtensteyn		LIn0Lixtenşteyn
sri		LKn0Şri-Lanka	LKn0Sri-Lankë
lanka	
liberiya		LRn0Liberiya
lesoto		LSn0Lesoto
litva		LTn0Litva
luksemburq		LUn0Lüksemburq
latviya		LVn0Latviya
liviya		LYn0Liviya
mərakes		MAn0Mərakeş
monako		MCn0Monako
moldova		MDn0Moldova
monteneqro		MEn0Monteneqro
martin	
madaqaskar		MGn0Madaqaskar
marsal		MHn0Marşal adaları
makedoniya	
myanma		MMn0Myanma
monqolustan		MNn0Monqolustan
makao		MOn0Makao	MOn0Makao XİR Çin	MOn0Makaó KKT
xir	
marian	
martinik		MQn0Martinik
mavritaniya		MRn0Mavritaniya
monserat		MSn0Monserat
malta		MTn0Malta
mavriki		MUn0Mavriki
maldiv		MVn0Maldiv adaları	MVn0Maldív-szigetek	MVn0Maldiv orollari
malavi		MWn0Malavi
meksika		MXn0Meksika
malayziya		MYn0Malayziya
mozambik		MZn0Mozambik
namibiya		NAn0Namibiya
yeni		NCn0Yeni Kaledoniya	NZn0Yeni Zelandiya	NCn0Yeni Kaledonya	NZn0Yeni Zelanda
kaledoniya	
niger		NEn0Niger
norfolk		NFn0Norfolk adası	NFn0Norfolk	NFn0Norfolk Island	NFn0Norfolk-sziget	NFn0Norfolk oroli
nigeriya		NGn0Nigeriya
nikaraqua		NIn0Nikaraqua
niderland		NLn0Niderland
norvec		NOn0Norveç
nepal		NPn0Nepal
nauru		NRn0Nauru
zelandiya	
aotearoa		NZn0Aotearoa Yeni Zelandiya	NZn0Aotearoa	NZn0Aotearoa – Nový Zéland	NZn0Aotearoa New Zealand	NZn0Aotearoa Uus-Meremaa	NZn0Aotearoa Novi Zeland	NZn0Aotearoa Nieuw-Zeeland	NZn0Aotearoa da Nova Zelândia	NZn0Aotearoa Noua Zeelandă	NZn0Aotearoa Nova Zelandija	NZn0Aotearoa Nya Zeeland	NZn0Aotearoa Yeni Zelanda	NZn0Aotearoa Yangi Zelandiya
panama		PAn0Panama
polineziyasi	
papua		PGn0Papua-Yeni Qvineya	PGn0Papua Nova Guinea	PGn0Papua Ny Guinea	PGn0Papua-Neuguinea	PGn0Papua New Guinea	PGn0Papúa Nueva Guinea	PGn0Papua-Uusi-Guinea	PGn0Papua Nova Gvineja	PGn0Pápua Új-Guinea	PGn0Papua Nugini	PGn0Papua Nuova Guinea	PGn0Papua Naujoji Gvinėja	PGn0Papua-Jaungvineja	PGn0Papua-Nowa Gwinea	PGn0Papua-Nova Guiné	PGn0Papua-Noua Guinee	PGn0Papua Nya Guinea	PGn0Papua Yeni Gine	PGn0Papua – Yangi Gvineya
filippin		PHn0Filippin
pakistan		PKn0Pakistan
polsa		PLn0Polşa
muqəddəs		PMn0Müqəddəs Pyer və Mikelon	SHn0Müqəddəs Yelena
pyer	
mikelon	
pitkern		PNn0Pitkern adaları	PNn0Pitkern orollari
puerto		PRn0Puerto Riko	PRn0Puerto Rico	PRn0Puerto Rikas
riko	
fələstin		PSn0Fələstin	PSn0Fələstin Əraziləri
əraziləri	
portuqaliya		PTn0Portuqaliya
palau		PWn0Palau
paraqvay		PYn0Paraqvay
qətər		QAn0Qətər
reyunyon		REn0Reyunyon
ruminiya		ROn0Rumıniya
serbiya		RSn0Serbiya
rusiya		RUn0Rusiya
ruanda		RWn0Ruanda
səudiyyə		SAn0Səudiyyə Ərəbistanı
ərəbistani	
solomon		SBn0Solomon adaları	SBn0Solomon Islands	SBn0Solomon eilanden	SBn0Solomon orollari
seysel		SCn0Seyşel adaları
sudan		SDn0Sudan	SSn0Sudan del Sud	SSn0Sudán del Sur	SSn0Sudan Selatan	SSn0Sudan Południowy	SSn0Sudan
isvec		SEn0İsveç
sinqapur		SGn0Sinqapur
yelena	
sloveniya		SIn0Sloveniya
svalbard		SJn0Svalbard və Yan-Mayen	SJn0Svalbard i Jan Mayen	SJn0Svalbard og Jan Mayen	SJn0Svalbard & Jan Mayen	SJn0Svalbard and Jan Mayen	SJn0Svalbard y Jan Mayen	SJn0Svalbard ja Jan Mayen	SJn0Svalbard et Jan Mayen	SJn0Svalbard és Jan Mayen	SJn0Svalbard e Jan Mayen	SJn0Svalbard en Jan Mayen	SJn0Svalbard și Jan Mayen	SJn0Svalbard a Jan Mayen	SJn0Svalbard in Jan Mayen	SJn0Svalbard e Jan-Majen	SJn0Svalbard och Jan Mayen	SJn0Svalbard ve Jan Mayen	SJn0Svalbard và Jan Mayen
yan	
mayen	
slovakiya		SKn0Slovakiya
syerra		SLn0Syerra-Leone
leone	
san		SMn0San-Marino	STn0San-Tome və Prinsipi	BLn0San Bartolomé	KNn0San Cristóbal y Nieves	MFn0San Martín	PMn0San Pedro y Miquelón	VCn0San Vicente y las Granadinas	VCn0San Vicente y Granadinas	SMn0San Marinas	STn0San Tomė ir Prinsipė	STn0San-Tome va Prinsipi
marino	
seneqal		SNn0Seneqal
somali		SOn0Somali
surinam		SRn0Surinam
tome	
prinsipi	
salvador		SVn0Salvador
sint		SXn0Sint-Marten	SXn0Sint Maarten	SXn0Sint Martenas	SHn0Sint-Helena	SHn0Sint-Helena, Ascension en Tristan da Cunha
marten	
suriya		SYn0Suriya
esvatini		SZn0Esvatini
svazilend		SZn0Svazilend
torks		TCn0Törks və Kaykos adaları
kaykos	
fransanin		TFn0Fransanın Cənub Əraziləri
cənub		ZAn0Cənub Afrika
tailand		THn0Tailand
tacikistan		TJn0Tacikistan
tokelau		TKn0Tokelau
sərqi		TLn0Şərqi Timor
timor		TLn0Timor-Leste	TLn0Timor Oriental	TLn0Timor Timur	TLn0Timor Est	TLn0Timor Wschodni
turkmənistan		TMn0Türkmənistan
tunis		TNn0Tunis
tonqa		TOn0Tonqa
turkiyə		TRn0Türkiyə
trinidad		TTn0Trinidad və Tobaqo	TTn0Trinidad i Tobago	TTn0Trinidad a Tobago	TTn0Trinidad og Tobago	TTn0Trinidad und Tobago	TTn0Trinidad & Tobago	TTn0Trinidad and Tobago	TTn0Trinidad y Tobago	TTn0Trinidad ja Tobago	TTn0Trinidad és Tobago	TTn0Trinidad dan Tobago	TTn0Trinidad e Tobago	TTn0Trinidad en Tobago	TTn0Trinidad și Tobago	TTn0Trinidad in Tobago	TTn0Trinidad och Tobago	TTn0Trinidad ve Tobago	TTn0Trinidad va Tobago
tobaqo	
tuvalu		TVn0Tuvalu
tayvan		TWn0Tayvan
tanzaniya		TZn0Tanzaniya
ukrayna		UAn0Ukrayna
uqanda		UGn0Uqanda
statlari	
uruqvay		UYn0Uruqvay
ozbəkistan		UZn0Özbəkistan
vatikan		VAn0Vatikan
vinsent	
qrenadinlər	
venesuela		VEn0Venesuela
virgin		VGn0Virgin Islands	VIn0Virgin Islands of the United States
abs		VIn0ABŞ Virgin adaları
vyetnam		VNn0Vyetnam
vanuatu		VUn0Vanuatu
uollis		WFn0Uollis və Futuna	WFn0Uollis e Futuna	WFn0Uollis va Futuna
futuna	
samoa		WSn0Samoa	ASn0Samoa Americana	ASn0Samoa américaines	ASn0Samoa Amerika	ASn0Samoa Americane	ASn0Samoa Amerykańskie	ASn0Samoa Amerikane	ASn0Samoa thuộc Mỹ
kosovo		XKn0Kosovo
yəmən		YEn0Yəmən
mayot		YTn0Mayot
zambiya		ZMn0Zambiya
zimbabve		ZWn0Zimbabve
emirats		AEn0Emirats Àrabs Units	AEn0Émirats arabes unis
arabs	
units	
afganistan		AFn0Afganistan
antigua		AGn0Antigua i Barbuda	AGn0Antigua a Barbuda	AGn0Antigua og Barbuda	AGn0Antigua und Barbuda	AGn0Antigua & Barbuda	AGn0Antigua and Barbuda	AGn0Antigua y Barbuda	AGn0Antigua ja Barbuda	AGn0Antigua-et-Barbuda	AGn0Antigua és Barbuda	AGn0Antigua dan Barbuda	AGn0Antigua e Barbuda	AGn0Antigua en Barbuda	AGn0Antigua și Barbuda	AGn0Antigua och Barbuda	AGn0Antigua ve Barbuda	AGn0Antigua va Barbuda
i	
anguilla		AIn0Anguilla
albania		ALn0Albània
armenia		AMn0Armènia
angola		AOn0Angola
antartida		AQn0Antàrtida
americana	
australia		AUn0Austràlia
illes		AXn0Illes Åland	CCn0Illes Cocos	CKn0Illes Cook	FKn0Illes Falkland	FKn0Illes Malvines	FOn0Illes Fèroe	GSn0Illes Geòrgia del Sud i Sandwich del Sud	HMn0Illes Heard i McDonald	KYn0Illes Caiman	MHn0Illes Marshall	MPn0Illes Marianes del Nord	PNn0Illes Pitcairn	SBn0Illes Salomó	TCn0Illes Turks i Caicos	VGn0Illes Verges Britàniques	VIn0Illes Verges dels Estats Units
azerbaidjan		AZn0Azerbaidjan
bosnia		BAn0Bòsnia i Hercegovina	BAn0Bosnia & Herzegovina	BAn0Bosnia and Herzegovina	BAn0Bosnia y Herzegovina	BAn0Bosnia ja Hertsegoviina	BAn0Bosnia ja Hertsegovina	BAn0Bosnia dan Herzegovina	BAn0Bosnia ed Erzegovina	BAn0Bosnia-Erzegovina	BAn0Bosnia-Hercegovina	BAn0Bośnia i Hercegowina	BAn0Bósnia e Herzegovina	BAn0Bosnia și Herțegovina	BAn0Bosnia và Herzegovina
hercegovina	
bangladesh		BDn0Bangladesh
belgica		BEn0Bèlgica
bulgaria		BGn0Bulgària
bahrain		BHn0Bahrain
saint		BLn0Saint-Barthélemy	KNn0Saint Kitts i Nevis	LCn0Saint Lucia	MFn0Saint Martin	PMn0Saint-Pierre-et-Miquelon	VCn0Saint Vincent i les Grenadines	PMn0Saint-Pierre a Miquelon	KNn0Saint Kitts og Nevis	PMn0Saint Pierre og Miquelon	VCn0Saint Vincent og Grenadinerne	KNn0Saint Kitts and Nevis	PMn0Saint Pierre and Miquelon	SHn0Saint Helena, Ascension and Tristan da Cunha	VCn0Saint Vincent and the Grenadines	KNn0Saint Kitts ja Nevis	PMn0Saint-Pierre ja Miquelon	SHn0Saint Helena	VCn0Saint Vincent ja Grenadiinid	VCn0Saint Vincent ja Grenadiinit	KNn0Saint-Christophe-et-Niévès	SMn0Saint-Marin	SXn0Saint-Martin	VCn0Saint-Vincent-et-les Grenadines	KNn0Saint Kitts és Nevis	PMn0Saint-Pierre és Miquelon	VCn0Saint Vincent és a Grenadine-szigetek	KNn0Saint Kitts dan Nevis	PMn0Saint Pierre dan Miquelon	VCn0Saint Vincent dan Grenadine	KNn0Saint Kitts e Nevis	PMn0Saint-Pierre e Miquelon	VCn0Saint Vincent e Grenadine	KNn0Saint Kitts en Nevis	PMn0Saint-Pierre en Miquelon	VCn0Saint Vincent en de Grenadines	PMn0Saint-Pierre i Miquelon	VCn0Saint Vincent i Grenadyny	KNn0Saint Kitts și Nevis	PMn0Saint-Pierre și Miquelon	VCn0Saint Vincent și Grenadinele	KNn0Saint Kitts och Nevis	PMn0Saint-Pierre och Miquelon	VCn0Saint Vincent och Grenadinerna	KNn0Saint Kitts ve Nevis	PMn0Saint Pierre ve Miquelon	VCn0Saint Vincent ve Grenadinler	PMn0Saint Pierre và Miquelon
barthelemy	
bermudes		BMn0Bermudes
brunei		BNn0Brunei	BNn0Brunei Darussalam
bolivia		BOn0Bolívia
carib		BQn0Carib Neerlandès
neerlandes	
brasil		BRn0Brasil
bahames		BSn0Bahames
bhutan		BTn0Bhutan
illa		BVn0Illa Bouvet	CXn0Illa Christmas	IMn0Illa de Man	NFn0Illa Norfolk	REn0Illa de la Reunió
bouvet		BVn0Bouvet Island	BVn0Bouvet’ saar	BVn0Bouvet’nsaari	BVn0Bouvet-sziget	BVn0Bouvet Adası
botswana		BWn0Botswana
belize		BZn0Belize
canada		CAn0Canadà
cocos		CCn0Cocos (Keeling) Islands	CCn0Cocos (Keeling) Adaları
congo		CDn0Congo - Kinshasa	CGn0Congo - Brazzaville	CDn0Congo	CGn0Congo
kinshasa	
republica		CDn0República Democràtica del Congo	CFn0República Centreafricana	CGn0República del Congo	CZn0República Txeca	DOn0República Dominicana	BJn0República de Benin	BYn0República de Belarús	CFn0República Centroafricana	CIn0República de Côte d'Ivoire	CZn0República Checa	DZn0República Argelina Democrática y Popular	EHn0República Árabe Saharaui Democrática	FJn0República de Fiji	FRn0República francés	GRn0República Helénica	GWn0República de Guinea-Bissau	KEn0República de Kenya	KGn0República Kirguisa	KPn0República Popular Democrática de Corea	KRn0República de Corea	KZn0República de Kazajstán	LAn0República Democrática Popular Lao	LBn0República Libanesa	MDn0República de Moldova	MLn0República de Malí	PTn0República Portuguesa	RWn0República de Rwanda	SKn0República Eslovaca	CDn0República Democrática do Congo	CFn0República Centro-Africana	CFn0República Centro-Africano	CGn0República do Congo	CIn0República da Côte d'Ivoire	CZn0República Tcheca	DZn0República Argelina Democrática e Popular	EGn0República Árabe do Egipto	FRn0República Francesa	ITn0República Italiana	KPn0República Popular Democrática da Coreia	KRn0República da Coreia	MUn0República das Maurícias	PTn0República português	SCn0República das Seychelles	TLn0República Democrática de Timor-Leste	TWn0República da China	UZn0República do Usbequistão	CDn0Republica Democrată Congo	CFn0Republica Centrafricană	CZn0Republica Cehă	MDn0Republica Moldova
democratica	
del		KRn0Dél-Korea	SSn0Dél-Szudán	ZAn0Dél-afrikai Köztársaság
centreafricana	
brazzaville	
suissa		CHn0Suïssa
cote		CIn0Côte d’Ivoire
d	
ivoire	
costa		CIn0Costa d’Ivori	CRn0Costa Rica	CIn0Costa de Marfil	CIn0Costa d’Avorio	CIn0Costa do Marfim
ivori	
cook		CKn0Cook Islands	CKn0Cook-szigetek	CKn0Cook eilanden	CKn0Cook Adaları
camerun		CMn0Camerun
colombia		COn0Colòmbia
rica	
cap		CVn0Cap Verd	CVn0Cap-Vert
verd	
curacao		CWn0Curaçao
christmas		CXn0Christmas Island	CXn0Christmas Adası
xipre		CYn0Xipre
txequia		CZn0Txèquia
txeca	
alemanya		DEn0Alemanya
djibouti		DJn0Djibouti
dinamarca		DKn0Dinamarca
dominica		DMn0Dominica
dominicana	
algeria		DZn0Algèria
equador		ECn0Equador
estonia		EEn0Estònia
egipte		EGn0Egipte
sahara		EHn0Sàhara Occidental	EHn0Sahara Barat	EHn0Sahara Occidentale	EHn0Sahara Zachodnia	EHn0Sahara Occidentală
occidental	
eritrea		ERn0Eritrea
espanya		ESn0Espanya
etiopia		ETn0Etiòpia
finlandia		FIn0Finlàndia
falkland		FKn0Falkland Islands	FKn0Falkland-szigetek	FKn0Falkland eilanden	FKn0Falkland Adaları	FKn0Falkland (Malvina) Adaları
malvines	
micronesia		FMn0Micronèsia
feroe	
franca		FRn0França
gabon		GAn0Gabon
regne		GBn0Regne Unit
unit	
grenada		GDn0Grenada
georgia		GEn0Geòrgia	GSn0Georgia del Sur y las Islas Sandwich del Sur	GSn0Georgia Selatan & Kep. Sandwich Selatan	GSn0Georgia del Sud e Sandwich Australi	GSn0Georgia del Sud e Isole Sandwich Meridionali	GSn0Georgia del Sud e isole Sandwich del Sud	GSn0Georgia Południowa i Sandwich Południowy	GSn0Geórgia do Sul e Sandwich do Sul	GSn0Georgia de Sud și Insulele Sandwich de Sud
guaiana		GFn0Guaiana Francesa
francesa	
guernsey		GGn0Guernsey
ghana		GHn0Ghana
gibraltar		GIn0Gibraltar
groenlandia		GLn0Groenlàndia
gambia		GMn0Gàmbia
guinea		GNn0Guinea	GQn0Guinea Equatorial	GWn0Guinea Bissau	GQn0Guinea Ecuatorial	GWn0Guinea-Bisáu	GQn0Guinea Ekuatorial	GQn0Guinea Equatoriale	GQn0Guinea Xích Đạo
guadalupe		GPn0Guadalupe
equatorial		GQn0Equatorial Guinea
grecia		GRn0Grècia
sud		ZAn0Sud-àfrica	SSn0Sud Sudan
sandwich	
guatemala		GTn0Guatemala
bissau		GWn0Bissau-Guinea
guyana		GYn0Guyana	GFn0Guyana Prancis	GFn0Guyana Francese	GFn0Guyana	GFn0Guyana Franceză
hong		HKn0Hong Kong	HKn0Hong Kong SAR China	HKn0Hong Kong DAK Tiongkok	HKn0Hong Kong Speciale Administratieve Regio van de Volksrepubliek China	HKn0Hong Kong, RAE da China	HKn0Hong Kong Специальный административный район Китайской Народной Республики Китая
kong	
heard		HMn0Heard Island og McDonald Islands	HMn0Heard und McDonaldinseln	HMn0Heard und die McDonaldinseln	HMn0Heard & McDonald Islands	HMn0Heard Island and McDonald Islands	HMn0Heard ja McDonaldinsaaret	HMn0Heard-sziget és McDonald-szigetek	HMn0Heard- og McDonaldøyene	HMn0Heard en McDonaldeilanden	HMn0Heard- och McDonaldöarna	HMn0Heard Adası ve McDonald Adaları
mcdonald	
hondures		HNn0Hondures
croacia		HRn0Croàcia
hongria		HUn0Hongria
indonesia		IDn0Indonèsia
irlanda		IEn0Irlanda
israel		ILn0Israel
de		AEn0De Forenede Arabiske Emirater	BQn0De tidligere Nederlandske Antiller	PSn0De palæstinensiske områder	TFn0De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis	VGn0De Britiske Jomfruøer	VIn0De Amerikanske Jomfruøer	AEn0De forente arabiske emirater	TFn0De franske sørterritorier	VGn0De britiske jomfruøyene	VIn0De amerikanske jomfruøyene
man		IMn0Man-sziget	IMn0Man Adası
territori		IOn0Territori Britànic de l’Oceà Índic	PSn0Territori Palestinesi	TFn0Territori Francesi del Sud	IOn0Territori Britanik i Oqeanit Indian
britanic	
l	
ocea	
indic	
islandia		ISn0Islàndia
italia		ITn0Itàlia
jersey		JEn0Jersey
jamaica		JMn0Jamaica
jordania		JOn0Jordània
kenya		KEn0Kenya
kirguizstan		KGn0Kirguizstan
cambodja		KHn0Cambodja
comores		KMn0Comores
kitts	
corea		KPn0Corea del Nord	KRn0Corea del Sud	KPn0Corea del Norte	KRn0Corea del Sur
nord		KPn0Nord-Korea	MKn0Nord-Makedonia	MPn0Nord-Marianene
kuwait		KWn0Kuwait
caiman	
kazakhstan		KZn0Kazakhstan
liban		LBn0Líban
lucia	
liechtenstein		LIn0Liechtenstein
liberia		LRn0Libèria
lesotho		LSn0Lesotho
lituania		LTn0Lituània
luxemburg		LUn0Luxemburg
letonia		LVn0Letònia
libia		LYn0Líbia
marroc		MAn0Marroc
monaco		MCn0Mònaco
moldavia		MDn0Moldàvia
montenegro		MEn0Montenegro
madagascar		MGn0Madagascar
marshall		MHn0Marshall Islands	MHn0Marshall-szigetek	MHn0Marshall Adaları	MHn0Marshall orollari
macedonia		MKn0Macedònia del Nord	MKn0Macedonia del Norte	MKn0Macedonia Północna	MKn0Macedônia do Norte	MKn0Macedonia de Nord
myanmar		MMn0Myanmar
birmania		MMn0Birmània
mongolia		MNn0Mongòlia
macau		MOn0Macau	MOn0Macau erihalduspiirkond	MOn0Macau SAR van China	MOn0Macau, RAE da China
marianes	
martinica		MQn0Martinica
mauritania		MRn0Mauritània
montserrat		MSn0Montserrat
maurici		MUn0Maurici
maldives		MVn0Maldives
malawi		MWn0Malawi
mexic		MXn0Mèxic
malaisia		MYn0Malàisia
mocambic		MZn0Moçambic
namibia		NAn0Namíbia
nova		NCn0Nova Caledònia	NZn0Nova Zelanda	NCn0Nová Kaledonie	NCn0Nova Kaledonija	NZn0Nova Zelândia	NCn0Nová Kaledónia	NZn0Nova Zelandija
caledonia	
nigeria		NGn0Nigèria
nicaragua		NIn0Nicaragua
paisos		NLn0Països Baixos
baixos	
noruega		NOn0Noruega
zelanda		NZn0Zelanda e Re-Aotearoa
polinesia		PFn0Polinèsia Francesa	PFn0Polinesia francés	PFn0Polinesia Prancis	PFn0Polinesia Francese
filipines		PHn0Filipines
polonia		PLn0Polònia
pierre	
et	
miquelon	
pitcairn		PNn0Pitcairn	PNn0Pitcairn Islands	PNn0Pitcairn Group of Islands	PNn0Pitcairn-szigetek	PNn0Pitcairn gruppo di isole	PNn0Pitcairn groep eilanden	PNn0Pitcairn grupo de ilhas	PNn0Pitcairn Adaları	PNn0Pitcairn, Henderson, Ducie ve Oeno Adaları
rico	
palestina		PSn0Palestina
territoris		PSn0Territoris palestins
palestins	
portugal		PTn0Portugal
paraguai		PYn0Paraguai
qatar		QAn0Qatar
la		REn0La Réunion
reunio	
romania		ROn0Romania
serbia		RSn0Sèrbia
russia		RUn0Rússia
arabia		SAn0Aràbia Saudí	SAn0Arabia Saudita	SAn0Arabia Saudyjska
saudi		SAn0Saudi-Arabien	SAn0Saudi Arabia	SAn0Saudi Araabia
salomo	
seychelles		SCn0Seychelles
suecia		SEn0Suècia
singapur		SGn0Singapur
santa		SHn0Santa Helena	LCn0Santa Lucía	SHn0Santa Elena	SHn0Santa Elena, Ascensión y Tristán de Acuña	SHn0Santa Helena, Ascensão e Tristão da Cunha
helena	
eslovenia		SIn0Eslovènia
jan		SJn0Jan Mayen Svalbard
eslovaquia		SKn0Eslovàquia
sierra		SLn0Sierra Leone	SLn0Sierra Leona
senegal		SNn0Senegal
somalia		SOn0Somàlia
sao		STn0São Tomé i Príncipe	STn0São Tomé og Príncipe	STn0São Tomé und Príncipe	STn0São Tomé & Príncipe	STn0São Tomé and Príncipe	STn0São Tomé ja Príncipe	STn0Sao Tomé-et-Principe	STn0São Tomé és Príncipe	STn0Sao Tome dan Principe	STn0São Tomé e Príncipe	STn0Sao Tomé en Principe	BLn0São Bartolomeu	KNn0São Cristóvão e Névis	MFn0São Martinho	PMn0São Pedro e Miquelão	SXn0São Martinho	VCn0São Vicente e Granadinas	VCn0São Vincente e Granadinas	STn0São Tomé și Príncipe	STn0São Tomé och Príncipe	STn0Sao Tome ve Principe	STn0São Tomé và Príncipe
principe	
el		SVn0El Salvador
maarten	
siria		SYn0Síria
eswatini		SZn0Eswatini
swazilandia		SZn0Swazilàndia
turks		TCn0Turks a Caicos	TCn0Turks- og Caicosøerne	TCn0Turks- und Caicosinseln	TCn0Turks und Caicos Inseln	TCn0Turks & Caicos Islands	TCn0Turks and Caicos Islands	TCn0Turks ja Caicos	TCn0Turks- ja Caicossaaret	TCn0Turks- és Caicos-szigetek	TCn0Turks e Caicos	TCn0Turks- og Caicosøyene	TCn0Turks- en Caicoseilanden	TCn0Turks i Caicos	TCn0Turks- och Caicosöarna	TCn0Turks ve Caicos Adaları	TCn0Turks va Kaykos orollari
caicos	
terres		TFn0Terres Australs Antàrtiques Franceses	TFn0Terres australes françaises	TFn0Terres australes et antarctiques françaises
australs	
antartiques	
franceses	
tailandia		THn0Tailàndia
tadjikistan		TJn0Tadjikistan
leste	
oriental	
turkmenistan		TMn0Turkmenistan
tunisia		TNn0Tunísia
tonga		TOn0Tonga
turquia		TRn0Turquia
tobago	
taiwan		TWn0Taiwan
tanzania		TZn0Tanzània
ucraina		UAn0Ucraïna
uganda		UGn0Uganda
estats		USn0Estats Units
uruguai		UYn0Uruguai
uzbekistan		UZn0Uzbekistan
ciutat		VAn0Ciutat del Vaticà
vatica	
vincent	
les		USn0Les états-unis d'Amérique
grenadines	
venecuela		VEn0Veneçuela
verges	
britaniques	
dels	
vietnam		VNn0Vietnam
wallis		WFn0Wallis i Futuna	WFn0Wallis a Futuna	WFn0Wallis og Futuna	WFn0Wallis und Futuna	WFn0Wallis & Futuna	WFn0Wallis and Futuna	WFn0Wallis y Futuna	WFn0Wallis ja Futuna	WFn0Wallis-et-Futuna	WFn0Wallis és Futuna	WFn0Wallis e Futuna	WFn0Wallis en Futuna	WFn0Wallis și Futuna	WFn0Wallis in Futuna	WFn0Wallis- och Futunaöarna	WFn0Wallis ve Futuna	WFn0Wallis ve Futuna Adaları Bölgesi	WFn0Wallis và Futuna
iemen		YEn0Iemen
mayotte		YTn0Mayotte
africa		ZAn0África do Sul	ZAn0Africa de Sud
zambia		ZMn0Zàmbia
zimbabue		ZWn0Zimbàbue
andorrske		ADn0Andorrské knížectví
knizectvi		LIn0Knížectví Lichtenštejnské
spojene		AEn0Spojené arabské emiráty	GBn0Spojené království	MXn0Spojené státy mexické	USn0Spojené státy	GBn0Spojené kráľovstvo
arabske	
emiraty	
afghanistan		AFn0Afghánistán
afghanska		AFn0Afghánská islámská republika
islamska		MRn0Islamska Republika Mauretańska
republika		ALn0Republika Albanii	AMn0Republika Armenii	AOn0Republika Angoli	ARn0Republika Argentyńska	ATn0Republika Austrii	BGn0Republika Bułgarii	BWn0Republika Botswany	BYn0Republika Białorusi	CFn0Republika Środkowoafrykańska	CGn0Republika Konga	CIn0Republika WybrzeŻa Kości Słoniowej	CMn0Republika WybrzeŻa Kości Słoniowej	COn0Republika Kolumbii	CRn0Republika Kostaryki	CUn0Republika Kuby	CVn0Republika Zielonego Przylądka	CZn0Republika Czeska	DEn0Republika Federalna Niemiec	DOn0Republika Dominikańska	EEn0Republika Estońska	FIn0Republika Finlandii	FRn0Republika Francuska	GAn0Republika Gabońska	GHn0Republika Ghany	GMn0Republika Gambii	GNn0Republika Gwinei	GQn0Republika Gwinei Równikowej	GRn0Republika Grecka	GTn0Republika Gwatemali	GWn0Republika Gwinei Bissau	HRn0Republika Chorwacji	IDn0Republika Indonezji	IEn0Republika Irlandii	INn0Republika Indii	ISn0Republika Islandii	ITn0Republika Włoska	KEn0Republika Kenii	KGn0Republika Kirgiska	KRn0Republika Korei	LBn0Republika Libańska	LRn0Republika Liberii	LTn0Republika Litewska	LVn0Republika Łotewska	MDn0Republika Mołdawii	MHn0Republika Wysp Marshalla	MKn0Republika Macedonii Północnej	MMn0Republika Związku Mjanmy	MTn0Republika Malty	MVn0Republika Malediwów	NAn0Republika Namibii	NEn0Republika Nigru	NIn0Republika Nikaragui	PAn0Republika Panamy	PHn0Republika Filipin	PTn0Republika Portugalska	RSn0Republika Serbii	RWn0Republika Rwandy	SCn0Republika Seszeli	SIn0Republika Słowenii	SKn0Republika Słowacka	TGn0Republika Togijska	TNn0Republika Tunezyjska	TRn0Republika Turcji	UGn0Republika Ugandy	XKn0Republika Kosowa	YEn0Republika Jemeńska	ZAn0Republika Południowej Afryki	ZMn0Republika Zambii	CFn0Republika e Afrikës Qendrore	CZn0Republika Çeke	DOn0Republika Dominikane
a	~americii	SAn0Ả Rập Xê-út
albanie		ALn0Albánie
albanska		ALn0Albánská republika
armenie		AMn0Arménie
armenska		AMn0Arménská republika
angolska		AOn0Angolská republika
antarktida		AQn0Antarktida
argentinska		ARn0Argentinská republika
americka		ASn0Americká Samoa
rakousko		ATn0Rakousko
rakouska		ATn0Rakouská republika
australie		AUn0Austrálie
australske		AUn0Australské společenství
spolecenstvi		MPn0Společenství Severních Marian
alandy		AXn0Ålandy
alandske		AXn0Ålandské ostrovy
ostrovy	
azerbajdzan		AZn0Ázerbájdžán
bosna		BAn0Bosna a Hercegovina	BAn0Bosna i Hercegovina	BAn0Bosna in Hercegovina	BAn0Bosna-Hersek	BAn0Bosna ve Hersek
banglades		BDn0Bangladéš
belgie		BEn0Belgie
belgicke		BEn0Belgické království
kralovstvi	
bulharsko		BGn0Bulharsko
bulharska		BGn0Bulharská republika
bahrajn		BHn0Bahrajn
burundska		BIn0Burundská republika
svaty		BLn0Svatý Bartoloměj	KNn0Svatý Kryštof a Nevis	MFn0Svatý Martin	STn0Svatý Tomáš a Princův ostrov	SXn0Svatý Martin	VCn0Svatý Vincenc a Grenadiny	KNn0Svätý Krištof a Nevis	STn0Svätý Tomáš a Princov ostrov	VCn0Svätý Vincent a Grenadíny
bartolomej	
bermudy		BMn0Bermudy
bermudske		BMn0Bermudské ostrovy
brunej		BNn0Brunej
bolivie		BOn0Bolívie
karibske		BQn0Karibské Nizozemsko	BQn0Karibské Holandsko
nizozemsko		NLn0Nizozemsko
brazilie		BRn0Brazílie
brazilska		BRn0Brazilská federativní republika
federativni	
bahamy		BSn0Bahamy
bahamske		BSn0Bahamské společenství
bouvetuv		BVn0Bouvetův ostrov
ostrov		IMn0Ostrov Man
botswanska		BWn0Botswanská republika
belorusko		BYn0Bělorusko
beloruska		BYn0Běloruská republika
kokosove		CCn0Kokosové ostrovy
kongo		CDn0Kongo – Kinshasa	CDn0Kongo	CGn0Kongo – Brazzaville	CGn0Kongo	CDn0Kongo DV	CGn0Kongo Vabariik	CDn0Kongo Demokratinė Respublika	CGn0Kongo Respublika	CDn0Kongo Demokrātiskā Republika	CGn0Kongo-Brazavilë	CDn0Kongo - Kinşasa	CDn0Kongo Demokratik Cumhuriyeti	CGn0Kongo - Brazavil	CGn0Kongo Cumhuriyeti	CGn0Kongo – Brazzavil
dr		CDn0DR Kongo	CDn0DR Congo
stredoafricka		CFn0Středoafrická republika
konzska		CGn0Konžská republika	CDn0Konžská demokratická republika
svycarsko		CHn0Švýcarsko
svycarska		CHn0Švýcarská konfederace
konfederace	
pobrezi		CIn0Pobřeží slonoviny
slonoviny	
cookovy		CKn0Cookovy ostrovy
chile		CLn0Chile
chilska		CLn0Chilská republika
cinska		CNn0Čínská lidová republika	TWn0Čínská republika
lidova	
kolumbie		COn0Kolumbie
kolumbijska		COn0Kolumbijská republika
kostarika		CRn0Kostarika
kostaricka		CRn0Kostarická republika
kubanska		CUn0Kubánská republika
kapverdy		CVn0Kapverdy
kapverdska		CVn0Kapverdská republika
vanocni		CXn0Vánoční ostrov
teritorium		CXn0Teritorium Vánočního ostrova
vanocniho	
ostrova	
kyperska		CYn0Kyperská republika
cesko		CZn0Česko
ceska		CZn0Česká republika	CZn0Češka
nemecko		DEn0Německo
dzibutsko		DJn0Džibutsko
dzibutska		DJn0Džibutská republika
dansko		DKn0Dánsko
danske		DKn0Dánské království
dominikanske		DMn0Dominikánské společenství
dominikanska		DOn0Dominikánská republika	DOn0Dominikanska republiken
alzirsko		DZn0Alžírsko
alzirska		DZn0Alžírská demokratická a lidová republika
demokraticka	
estonsko		EEn0Estonsko
estonska		EEn0Estonská republika
egypt		EGn0Egypt
zapadni		EHn0Západní Sahara
spanelsko		ESn0Španělsko
spanelske		ESn0Španělské království
etiopie		ETn0Etiopie
etiopska		ETn0Etiopská federativní demokratická republika
finsko		FIn0Finsko
finska		FIn0Finská republika	FIn0Finska
fidzi		FJn0Fidži
falklandske		FKn0Falklandské ostrovy
malviny		FKn0Malvíny
falklandy		FKn0Falklandy
mikronesie		FMn0Mikronésie
faerske		FOn0Faerské ostrovy
francie		FRn0Francie
francouzska		FRn0Francouzská republika	GFn0Francouzská Guyana	PFn0Francouzská Polynésie	TFn0Francouzská jižní území	TFn0Francouzská jižní a antarktická území
gruzie		GEn0Gruzie
ghanska		GHn0Ghanská republika
gronsko		GLn0Grónsko
gambie		GMn0Gambie
gambijska		GMn0Gambijská republika
guinejska		GNn0Guinejská republika
guadeloupe		GPn0Guadeloupe
rovnikova		GQn0Rovníková Guinea
recko		GRn0Řecko
recka		GRn0Řecká republika
jizni		GSn0Jižní Georgie a Jižní Sandwichovy ostrovy	KRn0Jižní Korea	SSn0Jižní Súdán
georgie		GEn0Géorgie	GSn0Géorgie du Sud-et-les Îles Sandwich du Sud
sandwichovy	
hongkong		HKn0Hongkong	HKn0Hongkong – ZAO Číny	HKn0Hongkong – Kiinan erityishallintoalue	HKn0Hongkong KKT	HKn0Hongkong SAR Kina	HKn0Hongkong SAR van China	HKn0Hongkong – OAO Číny	HKn0Hongkong SAR
zao	
ciny	
hearduv		HMn0Heardův ostrov a McDonaldovy ostrovy
mcdonaldovy	
chorvatsko		HRn0Chorvatsko
chorvatska		HRn0Chorvatská republika
madarsko		HUn0Maďarsko
indonesie		IDn0Indonésie
indoneska		IDn0Indonéská republika
irsko		IEn0Irsko
izrael		ILn0Izrael
indicka		INn0Indická republika
britske		IOn0Britské indickooceánské území	VGn0Britské Panenské ostrovy	IOn0Britské indickooceánske územie
indickooceanske	
uzemi	
iracka		IQn0Irácká republika
italie		ITn0Itálie
italska		ITn0Italská republika
jamajka		JMn0Jamajka
jordansko		JOn0Jordánsko
jordanske		JOn0Jordánské hášimovské království
hasimovske	
japonsko		JPn0Japonsko
kenska		KEn0Keňská republika
kyrgyzstan		KGn0Kyrgyzstán
kyrgyzska		KGn0Kyrgyzská republika
kambodza		KHn0Kambodža
kambodzske		KHn0Kambodžské království
komory		KMn0Komory
komorsky		KMn0Komorský svaz
svaz	
krystof	
federace		KNn0Federace Sv. Kryštof a Nevis
sv		SHn0Šv. Elenos Sala	SHn0Sv.Helēnas sala
severni		KPn0Severní Korea	MKn0Severní Makedonie	MPn0Severní Mariany	MPn0Severni Marianski otoki
korea		KPn0Korea Utara	KRn0Korea Selatan	KPn0Korea Północna	KRn0Korea Południowa
korejska		KPn0Korejská lidově demokratická republika	KRn0Korejská republika
lidove	
kuvajt		KWn0Kuvajt
kajmanske		KYn0Kajmanské ostrovy
kazachstan		KZn0Kazachstán
libanon		LBn0Libanon
svata		LCn0Svatá Lucie	SHn0Svatá Helena	SHn0Svatá Helena, Ascension a Tristan da Cunha	LCn0Svätá Lucia
lucie	
lichtenstejnsko		LIn0Lichtenštejnsko
lichtenstejnske	
srilanska		LKn0Srílanská demokratická socialistická republika
socialisticka	
liberie		LRn0Libérie
liberijska		LRn0Liberijská republika
lesothske		LSn0Lesothské království
litevska		LTn0Litevská republika
lucembursko		LUn0Lucembursko
lucemburske		LUn0Lucemburské velkovévodství
velkovevodstvi	
lotyssko		LVn0Lotyšsko
lotysska		LVn0Lotyšská republika
libye		LYn0Libye
maroko		MAn0Maroko
marocke		MAn0Marocké království
monacke		MCn0Monacké knížectví
moldavsko		MDn0Moldavsko
moldavska		MDn0Moldavská republika
cerna		MEn0Černá Hora
hora	
madagaskar		MGn0Madagaskar
marshallovy		MHn0Marshallovy ostrovy
makedonie	
barma		MMn0Barma
mongolsko		MNn0Mongolsko
macao		MOn0Macao	MOn0Macao – ZAO Číny	MOn0Macao SAR China	MOn0Macao – Kiinan erityishallintoalue	MOn0Macao SAR Kina	MOn0Macao – OAO Číny	MOn0Macao SAR
mariany		MPn0Mariany Północne
severnich	
mauritanie		MRn0Mauritánie
mauritanska		MRn0Mauritánská islámská republika
maltska		MTn0Maltská republika
mauricius		MUn0Mauricius
mauricijska		MUn0Mauricijská republika
maledivy		MVn0Maledivy
maledivska		MVn0Maledivská republika
mexiko		MXn0Mexiko
staty	
mexicke	
malajsie		MYn0Malajsie
mosambik		MZn0Mosambik
mosambicka		MZn0Mosambická republika
namibie		NAn0Namibie
namibijska		NAn0Namibijská republika
kaledonie	
nigerie		NGn0Nigérie
nigerijska		NGn0Nigerijská federativní republika
nikaragua		NIn0Nikaragua
nizozemske		NLn0Nizozemské království
norsko		NOn0Norsko
norske		NOn0Norské království
novy		NZn0Nový Zéland
zeland	
panamska		PAn0Panamská republika
polynesie		PFn0Polynésie française
nezavisly		PGn0Nezávislý stát Papua Nová Guinea
stat	
filipiny		PHn0Filipíny
filipinska		PHn0Filipínská republika
polsko		PLn0Polsko
polska		PLn0Polská republika	PLn0Polska
pitcairnovy		PNn0Pitcairnovy ostrovy
portoriko		PRn0Portoriko
palestinska		PSn0Palestinská území	PSn0Palestínska samospráva	PSn0Palestinska territorierna
portugalsko		PTn0Portugalsko
portugalska		PTn0Portugalská republika	PTn0Portugalska
paraguay		PYn0Paraguay
katar		QAn0Katar
reunion		REn0Réunion
rumunsko		ROn0Rumunsko
srbsko		RSn0Srbsko
srbska		RSn0Srbská republika
rusko		RUn0Rusko
ruska		RUn0Ruská federace
rwanda		RWn0Rwanda
rwandska		RWn0Rwandská republika
saudska		SAn0Saúdská Arábie	SAn0Saudská Arábia
arabie		SAn0Arabie saoudite
saudskoarabske		SAn0Saúdskoarabské království
salamounovy		SBn0Šalamounovy ostrovy
seychely		SCn0Seychely
seychelska		SCn0Seychelská republika
svedsko		SEn0Švédsko
svedske		SEn0Švédské království
ascension	
tristan	
da	
cunha	
slovinsko		SIn0Slovinsko
slovinska		SIn0Slovinská republika
spicberky		SJn0Špicberky a Jan Mayen
slovensko		SKn0Slovensko
slovenska		SKn0Slovenská republika
somalsko		SOn0Somálsko
somalska		SOn0Somálská demokratická republika
jihosudanska		SSn0Jihosúdánská republika
tomas	
princuv	
syrie		SYn0Sýrie
syrska		SYn0Syrská arabská republika
arabska	
svazijsko		SZn0Svazijsko
svazijske		SZn0Svazijské království
antarkticka	
thajsko		THn0Thajsko
thajske		THn0Thajské království
tadzikistan		TJn0Tádžikistán
vychodni		TLn0Východní Timor
tunisko		TNn0Tunisko
tuniska		TNn0Tuniská republika
turecko		TRn0Turecko
turecka		TRn0Turecká republika
tchaj		TWn0Tchaj-wan
wan	
tanzanie		TZn0Tanzanie
sjednocena		TZn0Sjednocená tanzanská republika
tanzanska	
ukrajina		UAn0Ukrajina
ugandska		UGn0Ugandská republika
uruguay		UYn0Uruguay
vincenc	
grenadiny	
venezuela		VEn0Venezuela
panenske	
americke		VIn0Americké Panenské ostrovy
kosovska		XKn0Kosovská republika
jemen		YEn0Jemen
jihoafricka		ZAn0Jihoafrická republika
zambie		ZMn0Zambie
zambijska		ZMn0Zambijská republika
zimbabwe		ZWn0Zimbabwe
zimbabwska		ZWn0Zimbabwská republika
forenede	
arabiske	
emirater	
og	
albanien		ALn0Albanien
armenien		AMn0Armenien
antarktis		AQn0Antarktis
amerikansk		ASn0Amerikansk Samoa
ostrig		ATn0Østrig
australien		AUn0Australien
aserbajdsjan		AZn0Aserbajdsjan
bosnien		BAn0Bosnien-Hercegovina	BAn0Bosnien und Herzegowina	BAn0Bosnien och Hercegovina
belgien		BEn0Belgien
bulgarien		BGn0Bulgarien
bermuda		BMn0Bermuda	BMn0Bermuda orollari
tidligere	
nederlandske	
antiller	
brasilien		BRn0Brasilien
bahamas		BSn0Bahamas
bouvetoen		BVn0Bouvetøen
cocosoerne		CCn0Cocosøerne
den		CDn0Den Demokratiske Republik Congo	CFn0Den Centralafrikanske Republik	CZn0Den Tjekkiske Republik	DOn0Den Dominikanske Republik	CDn0Den demokratiske republikken Kongo	CFn0Den sentralafrikanske republikk	CZn0Den tsjekkiske republikk	DOn0Den dominikanske republikk
demokratiske	
republik		KRn0Republik Korea	MDn0Republik Moldau	CFn0Republik Afrika Tengah	CZn0Republik Ceko	DOn0Republik Dominika
centralafrikanske	
republikken		CGn0Republikken Congo	CGn0Republikken Kongo
schweiz		CHn0Schweiz
elfenbenskysten		CIn0Elfenbenskysten
cookoerne		CKn0Cookøerne
cameroun		CMn0Cameroun
kap		CVn0Kap Verde
juleoen		CXn0Juleøen
cypern		CYn0Cypern
tjekkiet		CZn0Tjekkiet
tjekkiske	
tyskland		DEn0Tyskland
danmark		DKn0Danmark
algeriet		DZn0Algeriet
ecuador		ECn0Ecuador
estland		EEn0Estland
egypten		EGn0Egypten
vestsahara		EHn0Vestsahara
spanien		ESn0Spanien
etiopien		ETn0Etiopien
finland		FIn0Finland
falklandsoerne		FKn0Falklandsøerne
islas		FKn0Islas Malvinas	AXn0Islas Aland	CCn0Islas Cocos	CCn0Islas Cocos o Islas Keeling	CKn0Islas Cook	FKn0Islas Falkland	FOn0Islas Feroe	FOn0Islas Faroe	GSn0Islas Georgia del Sur y Sandwich del Sur	GSn0Islas Georgias del Sur y Sandwich del Sur	HMn0Islas Heard y McDonald	KYn0Islas Caimán	MHn0Islas Marshall	MPn0Islas Marianas del Norte	PNn0Islas Pitcairn	SBn0Islas Salomón	SJn0Islas Svalbard y Jan Mayen	TCn0Islas Turcas y Caicos	TCn0Islas Turks y Caicos	TKn0Islas Tokelau	VGn0Islas Vírgenes Británicas	VGn0Islas Vírgenes del Reino Unido	VGn0Islas Vírgenes	VIn0Islas Vírgenes de EE. UU.	VIn0Islas Vírgenes de los Estados Unidos
malvinas		FKn0Malvinas	FKn0Malvinas Adaları
mikronesien		FMn0Mikronesien
faeroerne		FOn0Færøerne
frankrig		FRn0Frankrig
storbritannien		GBn0Storbritannien
georgien		GEn0Georgien
fransk		GFn0Fransk Guyana	PFn0Fransk Polynesien	PFn0Fransk Polynesia
gronland		GLn0Grønland
aekvatorialguinea		GQn0Ækvatorialguinea
graekenland		GRn0Grækenland
south		GSn0South Georgia og De Sydlige Sandwichøer	GSn0South Georgia & South Sandwich Islands	GSn0South Georgia	KRn0South Korea	SSn0South Sudan	ZAn0South Africa
sydlige	
sandwichoer	
sar		HKn0SAR Hongkong	MOn0SAR Macao
island	
islands	
kroatien		HRn0Kroatien
ungarn		HUn0Ungarn
indonesien		IDn0Indonesien
irland		IEn0Irland
isle		IMn0Isle of Man
of	
indien		INn0Indien
det		IOn0Det Britiske Territorium i Det Indiske Ocean	IOn0Det britiske territoriet i Indiahavet	PSn0Det palestinske området
britiske	
territorium	
indiske	
ocean	
italien		ITn0Italien
jordan		JOn0Jordan
japan		JPn0Japan
kirgisistan		KGn0Kirgisistan
comorerne		KMn0Comorerne
nordkorea		KPn0Nordkorea
sydkorea		KRn0Sydkorea
caymanoerne		KYn0Caymanøerne
kasakhstan		KZn0Kasakhstan
litauen		LTn0Litauen
luxembourg		LUn0Luxembourg
letland		LVn0Letland
libyen		LYn0Libyen
marokko		MAn0Marokko
marshalloerne		MHn0Marshalløerne
nordmakedonien		MKn0Nordmakedonien
burma		MMn0Burma
mongoliet		MNn0Mongoliet
nordmarianerne		MPn0Nordmarianerne
martinique		MQn0Martinique
mauretanien		MRn0Mauretanien
mauritius		MUn0Mauritius
maldiverne		MVn0Maldiverne
mexico		MXn0Mexico
malaysia		MYn0Malaysia
mozambique		MZn0Mozambique
ny		NCn0Ny Kaledonien	NCn0Ny-Caledonia
kaledonien	
nederlandene		NLn0Nederlandene
norge		NOn0Norge
new		NZn0New Zealand	NCn0New Caledonia
zealand	
polynesien	
filippinerne		PHn0Filippinerne
polen		PLn0Polen
palaestina		PSn0Palæstina
palaestinensiske	
omrader	
rumaenien		ROn0Rumænien
serbien		RSn0Serbien
rusland		RUn0Rusland
arabien	
salomonoerne		SBn0Salomonøerne
seychellerne		SCn0Seychellerne
sverige		SEn0Sverige
singapore		SGn0Singapore
st		SHn0St. Helena	BLn0St. Barthélemy	KNn0St. Kitts und Nevis	LCn0St. Lucia	MFn0St. Martin	PMn0St. Pierre und Miquelon	SHn0St. Helena, Ascension und Tristan da Cunha	VCn0St. Vincent und die Grenadinen	KNn0St. Kitts & Nevis	PMn0St. Pierre & Miquelon	VCn0St. Vincent & Grenadines	VCn0St. Vincent og Grenadinene	KNn0St. Kitts và Nevis	VCn0St. Vincent và Grenadines
slovenien		SIn0Slovenien
slovakiet		SKn0Slovakiet
sydsudan		SSn0Sydsudan
syrien		SYn0Syrien
swaziland		SZn0Swaziland
caicosoerne	
tchad		TDn0Tchad
franske	
besiddelser	
thailand		THn0Thailand
tadsjikistan		TJn0Tadsjikistan
osttimor		TLn0Østtimor
tunesien		TNn0Tunesien
tyrkiet		TRn0Tyrkiet
ukraine		UAn0Ukraine
usbekistan		UZn0Usbekistan
vatikanstaten		VAn0Vatikanstaten
grenadinerne	
jomfruoer	
amerikanske	
yemen		YEn0Yemen
sydafrika		ZAn0Sydafrika
vereinigte		AEn0Vereinigte Arabische Emirate	MXn0Vereinigte Mexikanische Staaten	USn0Vereinigte Staaten
arabische	
emirate	
und	
argentinien		ARn0Argentinien
argentinische		ARn0Argentinische Republik
amerikanisch		ASn0Amerikanisch-Samoa
osterreich		ATn0Österreich
alandinseln		AXn0Ålandinseln
aserbaidschan		AZn0Aserbaidschan
herzegowina	
bangladesch		BDn0Bangladesch
darussalam	
bolivien		BOn0Bolivien
karibische		BQn0Karibische Niederlande
niederlande		NLn0Niederlande
bonaire		BQn0Bonaire, Sint Eustatius und Saba	BQn0Bonaire, Sint Eustatius and Saba	BQn0Bonaire, San Eustaquio y Saba	BQn0Bonaire, Saint-Eustache et Saba	BQn0Bonaire, Sint Eustatius e Saba	BQn0Bonaire, Sint Eustatius en Saba	BQn0Bonaire, Sint Eustatius i Saba	BQn0Bonaire, Saba e Santo Eustáquio
eustatius	
saba	
bouvetinsel		BVn0Bouvetinsel
botsuana		BWn0Botsuana
kokosinseln		CCn0Kokosinseln
gebiet		CCn0Gebiet der Kokos- (Keeling-) Inseln	TFn0Gebiet der Französisch Süd- und Antarktisgebiete
der	
keeling	
inseln	
demokratische		CDn0Demokratische Republik	EHn0Demokratische Arabische Republik Sahara	KPn0Demokratische Volksrepublik Korea
dem		CDn0Dem. Rep.
rep		CDn0Rep. Dem.
zentralafrikanische		CFn0Zentralafrikanische Republik
elfenbeinkuste		CIn0Elfenbeinküste
cookinseln		CKn0Cookinseln
china		CNn0China
kolumbien		COn0Kolumbien
cabo		CVn0Cabo Verde
weihnachtsinsel		CXn0Weihnachtsinsel
zypern		CYn0Zypern
tschechien		CZn0Tschechien
tschechische		CZn0Tschechische Republik
deutschland		DEn0Deutschland
dschibuti		DJn0Dschibuti
danemark		DKn0Dänemark
dominikanische		DOn0Dominikanische Republik
algerien		DZn0Algerien
agypten		EGn0Ägypten
westsahara		EHn0Westsahara
athiopien		ETn0Äthiopien
finnland		FIn0Finnland
fidschi		FJn0Fidschi
falklandinseln		FKn0Falklandinseln
malwinen		FKn0Malwinen
faroer		FOn0Färöer	FOn0Färöer-Inseln
frankreich		FRn0Frankreich
franzosische		FRn0Französische Republik	TFn0Französische Süd- und Antarktisgebiete
gabun		GAn0Gabun
vereinigtes		GBn0Vereinigtes Königreich
konigreich	
franzosisch		GFn0Französisch-Guayana	PFn0Französisch-Polynesien
guayana		GFn0Guayana Francesa	GFn0Guayana
aquatorialguinea		GQn0Äquatorialguinea
griechenland		GRn0Griechenland
hellenische		GRn0Hellenische Republik
sudgeorgien		GSn0Südgeorgien und die Südlichen Sandwichinseln
die	
sudlichen	
sandwichinseln	
sonderverwaltungsregion		HKn0Sonderverwaltungsregion Hongkong	MOn0Sonderverwaltungsregion Macau
mcdonaldinseln	
insel		IMn0Insel Man
britisches		IOn0Britisches Territorium im Indischen Ozean
im	
indischen	
ozean	
jamaika		JMn0Jamaika
jordanien		JOn0Jordanien
kenia		KEn0Kenia
kirgisische		KGn0Kirgisische Republik
kambodscha		KHn0Kambodscha
komoren		KMn0Komoren
volksrepublik	
sudkorea		KRn0Südkorea
kaimaninseln		KYn0Kaimaninseln
cayman		KYn0Cayman-Inseln	KYn0Cayman Islands	KYn0Cayman Adaları
kasachstan		KZn0Kasachstan
libanesische		LBn0Libanesische Republik
lettland		LVn0Lettland
moldau	
moldawien		MDn0Moldawien
marshallinseln		MHn0Marshallinseln
nordmazedonien		MKn0Nordmazedonien
mongolei		MNn0Mongolei
nordliche		MPn0Nördliche Marianen
marianen	
commonwealth		MPn0Commonwealth der Nördlichen Marianen	MPn0Commonwealth des îles Mariannes du Nord	PRn0Commonwealth of Puerto Rico
nordlichen	
malediven		MVn0Malediven
mexikanische	
staaten	
neukaledonien		NCn0Neukaledonien
norfolkinsel		NFn0Norfolkinsel
norwegen		NOn0Norwegen
neuseeland		NZn0Neuseeland
neuguinea	
philippinen		PHn0Philippinen
pitcairninseln		PNn0Pitcairninseln
palastina		PSn0Palästina
palastinensische		PSn0Palästinensische Autonomiegebiete
autonomiegebiete	
portugiesische		PTn0Portugiesische Republik
rumanien		ROn0Rumänien
russland		RUn0Russland
russische		RUn0Russische Föderation	RUn0Russische Federatie
foderation	
salomonen		SBn0Salomonen
seychellen		SCn0Seychellen
schweden		SEn0Schweden
sankt		SHn0Sankt Helena, Ascension und Tristan da Cunha
slowenien		SIn0Slowenien
spitzbergen		SJn0Spitzbergen und Jan Mayen
slowakei		SKn0Slowakei
slowakische		SKn0Slowakische Republik
suriname		SRn0Suriname
sudsudan		SSn0Südsudan
swasiland		SZn0Swasiland
caicosinseln	
tschad		TDn0Tschad
antarktisgebiete	
tadschikistan		TJn0Tadschikistan
tunesische		TNn0Tunesische Republik
turkei		TRn0Türkei
tansania		TZn0Tansania
vatikanstadt		VAn0Vatikanstadt
grenadinen	
britische		VGn0Britische Jungferninseln
jungferninseln		VGn0Jungferninseln
amerikanische		VIn0Amerikanische Jungferninseln
sudafrika		ZAn0Südafrika
sambia		ZMn0Sambia
simbabwe		ZWn0Simbabwe
united		AEn0United Arab Emirates	GBn0United Kingdom	MXn0United Mexican States	USn0United States	VIn0United States Virgin Islands
arab		SAn0Arab Saudi
emirates	
and	
antarctica		AQn0Antarctica
argentine		ARn0Argentine Republic	ARn0Argentine
republic		CGn0Republic of the Congo	CIn0Republic of Côte d'Ivoire	KRn0Republic of Korea	IEn0Republic of Ireland
american		ASn0American Samoa
azerbaijan		AZn0Azerbaijan
herzegovina	
belgium		BEn0Belgium
caribbean		BQn0Caribbean Netherlands
netherlands		NLn0Netherlands
brazil		BRn0Brazil
central		CFn0Central African Republic
african	
the	
switzerland		CHn0Switzerland
swiss		CHn0Swiss Confederation	CHn0Swiss
confederation		CHn0Confédération suisse
ivory		CIn0Ivory Coast
coast	
cameroon		CMn0Cameroon
cape		CVn0Cape Verde
cyprus		CYn0Cyprus
czechia		CZn0Czechia
czech		CZn0Czech Republic
germany		DEn0Germany
denmark		DKn0Denmark
dominican		DOn0Dominican Republic
western		EHn0Western Sahara
sahrawi		EHn0Sahrawi Arab Democratic Republic	EHn0Sahrawi Arabische Democratische Republiek	EHn0Sahrawi Арабская Демократическая Республика
democratic		KPn0Democratic People's Republic of Korea
spain		ESn0Spain
ethiopia		ETn0Ethiopia
faroe		FOn0Faroe Islands	FOn0Faroe Adaları
france		FRn0France
french		FRn0French Republic	GFn0French Guiana	PFn0French Polynesia	TFn0French Southern Territories	TFn0French Southern and Antarctic Lands
kingdom	
guiana		GFn0Guiana	GFn0Guiana Francesa	GYn0Guiana	GFn0Guiana thuộc Pháp
greenland		GLn0Greenland
greece		GRn0Greece
hellenic		GRn0Hellenic Republic
croatia		HRn0Croatia
hungary		HUn0Hungary
ireland		IEn0Ireland
british		IOn0British Indian Ocean Territory	VGn0British Virgin Islands
indian	
territory	
iceland		ISn0Iceland
italy		ITn0Italy
italian		ITn0Italian Republic
kyrgyz		KGn0Kyrgyz Republic
cambodia		KHn0Cambodia
comoros		KMn0Comoros
federation		KNn0Federation of Saint Christopher and Nevis
christopher	
north		KPn0North Korea	MKn0North Macedonia
people	
s	~americii	USn0S.U.A.	BLn0S:t Barthélemy	KNn0S:t Kitts och Nevis	LCn0S:t Lucia	PMn0S:t Pierre och Miquelon	SHn0S:t Helena	VCn0S:t Vincent och Grenadinerna
lao		LAn0Lao People's Democratic Republic	LAn0Lao Democratische Volksrepubliek
lebanon		LBn0Lebanon
lebanese		LBn0Lebanese Republic
lithuania		LTn0Lithuania
latvia		LVn0Latvia
libya		LYn0Libya
morocco		MAn0Morocco
northern		MPn0Northern Mariana Islands
mariana	
mexican	
states	
norway		NOn0Norway
polynesia		PFn0Polynesia thuộc Pháp
philippines		PHn0Philippines
poland		PLn0Poland
group	
palestine		PSn0Palestine
palestinian		PSn0Palestinian Territories
territories	
portuguese		PTn0Portuguese Republic
sweden		SEn0Sweden
slovenia		SIn0Slovenia
slovakia		SKn0Slovakia
slovak		SKn0Slovak Republic	SKn0Slovak Cumhuriyeti
syria		SYn0Syria
southern	
antarctic	
lands	
tajikistan		TJn0Tajikistan
east		TLn0East Timor
turkiye		TRn0Türkiye
turkey		TRn0Turkey
vatican		VAn0Vatican City
city	
u	~americii	VIn0U.S. Virgin Islands
emiratos		AEn0Emiratos Árabes Unidos
arabes	
unidos	
y	
anguila		AIn0Anguila
alandia		AXn0Alandia
azerbaiyan		AZn0Azerbaiyán
barein		BHn0Baréin
bahrein		BHn0Bahrein
bartolome	
colectividad		BLn0Colectividad de San Barthélemy
bermudas		BMn0Bermudas
caribe		BQn0Caribe neerlandés
eustaquio	
isla		BVn0Isla Bouvet	CXn0Isla de Navidad	IMn0Isla de Man	NFn0Isla Norfolk	NFn0Isla de Norfolk
bielorrusia		BYn0Bielorrusia
belice		BZn0Belice
o		UZn0Oʻzbekiston
centroafricana	
suiza		CHn0Suiza
marfil	
curazao		CWn0Curazao
navidad	
chipre		CYn0Chipre
chequia		CZn0Chequia
checa	
alemania		DEn0Alemania
yibuti		DJn0Yibuti
argelia		DZn0Argelia
argelina	
popular	
egipto		EGn0Egipto
arabe	
saharaui	
espana		ESn0España
fiji	
francia		FRn0Francia	GFn0Francia Guyana	PFn0Francia Polinézia	TFn0Francia Déli Területek
frances	
reino		GBn0Reino Unido	SAn0Reino de Arabia Saudita	SZn0Reino de eSwatini
unido	
guernesey		GGn0Guernesey
ecuatorial	
helenica	
sur	
georgias	
las	
rae		HKn0RAE de Hong Kong	MOn0RAE de Macao
hungria		HUn0Hungría
territorio		IOn0Territorio Británico del Océano Índico	TFn0Territorio del Francés Tierras australes y antárticas	CXn0Territorio di Christmas Island	IOn0Territorio Britannico dell’Oceano Indiano	NFn0Territorio di Norfolk Island	TFn0Territorio della australi e antartiche francesi Terre	CCn0Território dos Cocos (Keeling)	IOn0Território Britânico do Oceano Índico	TFn0Território do Sul e Antártica Francesa
britanico	
oceano	
indico	
japon		JPn0Japón
kirguistan		KGn0Kirguistán
kirguizistan		KGn0Kirguizistán
kirguisa	
camboya		KHn0Camboya
comoras		KMn0Comoras
cristobal	
nieves	
federacion		KNn0Federación de San Cristóbal y Nevis
norte	
kazajistan		KZn0Kazajistán
kazajstan	
libano		LBn0Líbano
libanesa	
luxemburgo		LUn0Luxemburgo
marruecos		MAn0Marruecos
mali	
marianas		MPn0Marianas Setentrionais
mauricio		MUn0Mauricio
maldivas		MVn0Maldivas
malaui		MWn0Malaui
estados		MXn0Estados Unidos Mexicanos	USn0Estados Unidos
mexicanos	
malasia		MYn0Malasia
nueva		NCn0Nueva Caledonia	NZn0Nueva Zelanda
paises		NLn0Países Bajos	BQn0Países Baixos Caribenhos	NLn0Países Baixos
bajos	
filipinas		PHn0Filipinas
pedro	
territorios		PSn0Territorios Palestinos	TFn0Territorios Australes Franceses	TFn0Territórios Franceses do Sul
palestinos		PSn0Palestinos teritorija
portuguesa	
palaos		PWn0Palaos
catar		QAn0Catar
estado		QAn0Estado de Qatar	QAn0Estado do Qatar
rumania		ROn0Rumanía
rusia		RUn0Rusia
saudita	
salomon	
elena	
acuna	
eslovaca	
leona	
santo		STn0Santo Tomé y Príncipe
esuatini		SZn0Esuatini
suazilandia		SZn0Suazilandia
turcas	
australes	
tierras		TFn0Tierras Australes y Antárticas Francesas
antarticas	
francesas	
tayikistan		TJn0Tayikistán
tunez		TNn0Túnez
ucrania		UAn0Ucrania
ee		USn0EE. UU.
uu	
ciudad		VAn0Ciudad del Vaticano
vaticano	
vicente	
granadinas	
virgenes	
britanicas	
los	
sudafrica		ZAn0Sudáfrica
araabia		AEn0Araabia Ühendemiraadid
uhendemiraadid	
ja	
albaania		ALn0Albaania
armeenia		AMn0Armeenia
ameerika		ASn0Ameerika Samoa	USn0Ameerika Ühendriigid
austraalia		AUn0Austraalia
ahvenamaa		AXn0Ahvenamaa
aserbaidzaan		AZn0Aserbaidžaan
hertsegoviina	
belgia		BEn0Belgia
bulgaaria		BGn0Bulgaaria
boliivia		BOn0Boliivia
kariibi		BQn0Kariibi Madalmaad
madalmaad	
brasiilia		BRn0Brasiilia
bahama		BSn0Bahama	BSn0Bahama-szigetek	BSn0Bahama’s	BSn0Bahama Milletler Topluluğu
saar	
valgevene		BYn0Valgevene
kookossaared		CCn0Kookossaared
dv	
kesk		CFn0Kesk-Aafrika Vabariik
aafrika	
vabariik	
sveits		CHn0Šveits
elevandiluurannik		CIn0Elevandiluurannik
cooki		CKn0Cooki saared
saared	
tsiili		CLn0Tšiili
hiina		CNn0Hiina
kuuba		CUn0Kuuba
roheneemesaared		CVn0Roheneemesaared
joulusaar		CXn0Jõulusaar
kupros		CYn0Küpros
tsehhi		CZn0Tšehhi	CZn0Tšehhi Vabariik
saksamaa		DEn0Saksamaa
taani		DKn0Taani
dominikaani		DOn0Dominikaani Vabariik
alzeeria		DZn0Alžeeria
eesti		EEn0Eesti
egiptus		EGn0Egiptus
laane		EHn0Lääne-Sahara
hispaania		ESn0Hispaania
etioopia		ETn0Etioopia
soome		FIn0Soome
falklandi		FKn0Falklandi saared
malviini		FKn0Malviini saared
mikroneesia		FMn0Mikroneesia
faari		FOn0Fääri saared
prantsusmaa		FRn0Prantsusmaa
uhendkuningriik		GBn0Ühendkuningriik
gruusia		GEn0Gruusia
prantsuse		GFn0Prantsuse Guajaana	PFn0Prantsuse Polüneesia	TFn0Prantsuse Lõunaalad
guajaana	
groonimaa		GLn0Gröönimaa
ekvatoriaal		GQn0Ekvatoriaal-Guinea
kreeka		GRn0Kreeka
louna		GSn0Lõuna-Georgia ja Lõuna-Sandwichi saared	KRn0Lõuna-Korea	SSn0Lõuna-Sudaan	ZAn0Lõuna-Aafrika Vabariik
sandwichi	
hongkongi		HKn0Hongkongi erihalduspiirkond
erihalduspiirkond	
heardi		HMn0Heardi ja McDonaldi saared
mcdonaldi	
horvaatia		HRn0Horvaatia
ungari		HUn0Ungari
indoneesia		IDn0Indoneesia
iirimaa		IEn0Iirimaa
iisrael		ILn0Iisrael
mani		IMn0Mani saar
briti		IOn0Briti India ookeani ala	VGn0Briti Neitsisaared
india	
ookeani	
ala	
iraak		IQn0Iraak
iraan		IRn0Iraan
itaalia		ITn0Itaalia
jordaania		JOn0Jordaania
jaapan		JPn0Jaapan
keenia		KEn0Keenia
korgozstan		KGn0Kõrgõzstan
komoorid		KMn0Komoorid
pohja		KPn0Põhja-Korea	MKn0Põhja-Makedoonia	MPn0Põhja-Mariaanid
kuveit		KWn0Kuveit
kaimanisaared		KYn0Kaimanisaared
kasahstan		KZn0Kasahstan
liibanon		LBn0Liibanon
libeeria		LRn0Libeeria
leedu		LTn0Leedu
luksemburg		LUn0Luksemburg
liibua		LYn0Liibüa
marshalli		MHn0Marshalli Saared
makedoonia	
birma		MMn0Birma
mongoolia		MNn0Mongoolia
mariaanid	
mauritaania		MRn0Mauritaania
maldiivid		MVn0Maldiivid
mehhiko		MXn0Mehhiko
mosambiik		MZn0Mosambiik
namiibia		NAn0Namiibia
uus		NCn0Uus-Kaledoonia	NZn0Uus-Meremaa
kaledoonia	
nigeeria		NGn0Nigeeria
holland		NLn0Holland	BQn0Holland Karib-térség
norra		NOn0Norra
meremaa	
omaan		OMn0Omaan
peruu		PEn0Peruu
poluneesia	
paapua		PGn0Paapua Uus-Guinea
filipiinid		PHn0Filipiinid
poola		PLn0Poola
pitcairni		PNn0Pitcairni saared
palestiina		PSn0Palestiina	PSn0Palestiina alad
alad	
belau		PWn0Belau
rumeenia		ROn0Rumeenia
venemaa		RUn0Venemaa
saalomoni		SBn0Saalomoni Saared
seisellid		SCn0Seišellid
sudaan		SDn0Sudaan
rootsi		SEn0Rootsi
sloveenia		SIn0Sloveenia
slovakkia		SKn0Slovakkia
somaalia		SOn0Somaalia
suuria		SYn0Süüria
svaasimaa		SZn0Svaasimaa
tsaad		TDn0Tšaad
lounaalad	
ida		TLn0Ida-Timor
tuneesia		TNn0Tuneesia
turgi		TRn0Türgi
tansaania		TZn0Tansaania
ukraina		UAn0Ukraina
uhendriigid	
grenadiinid	
neitsisaared	
usa		VIn0USA Neitsisaared
jeemen		YEn0Jeemen
arabiemiirikunnat		AEn0Arabiemiirikunnat
argentiina		ARn0Argentiina
amerikan		ASn0Amerikan Samoa	ASn0Amerikan Samoası
itavalta		ATn0Itävalta
ahvenanmaa		AXn0Ahvenanmaa
azerbaidzan		AZn0Azerbaidžan
hertsegovina	
karibian		BQn0Karibian Alankomaat
alankomaat		NLn0Alankomaat
brasilia		BRn0Brasilia
nsaari	
valko		BYn0Valko-Venäjä
venaja		RUn0Venäjä
kookossaaret		CCn0Kookossaaret
kongon		CDn0Kongon demokraattinen tasavalta	CGn0Kongon tasavalta
demokraattinen	
tasavalta	
keski		CFn0Keski-Afrikan tasavalta
afrikan	
sveitsi		CHn0Sveitsi
norsunluurannikko		CIn0Norsunluurannikko
cookinsaaret		CKn0Cookinsaaret
kiina		CNn0Kiina
kolumbia		COn0Kolumbia
joulusaari		CXn0Joulusaari
kypros		CYn0Kypros
tsekki		CZn0Tšekki
tsekin		CZn0Tšekin tasavalta
saksa		DEn0Saksa
tanska		DKn0Tanska
dominikaaninen		DOn0Dominikaaninen tasavalta
egypti		EGn0Egypti
lansi		EHn0Länsi-Sahara
espanja		ESn0Espanja
suomi		FIn0Suomi
falklandinsaaret		FKn0Falklandinsaaret
malvinassaaret		FKn0Malvinassaaret
mikronesia		FMn0Mikronesia
farsaaret		FOn0Färsaaret
ranska		FRn0Ranska
iso		GBn0Iso-Britannia
britannia		GBn0Britannia
ranskan		GFn0Ranskan Guayana	PFn0Ranskan Polynesia	TFn0Ranskan eteläiset ja antarktiset alueet
gronlanti		GLn0Grönlanti
paivantasaajan		GQn0Päiväntasaajan Guinea
kreikka		GRn0Kreikka
etela		GSn0Etelä-Georgia ja Eteläiset Sandwichinsaaret	KRn0Etelä-Korea	SSn0Etelä-Sudan	ZAn0Etelä-Afrikka
etelaiset	
sandwichinsaaret	
kiinan	
erityishallintoalue	
mcdonaldinsaaret	
kroatia		HRn0Kroatia
unkari		HUn0Unkari
irlanti		IEn0Irlanti
mansaari		IMn0Mansaari
intia		INn0Intia
brittilainen		IOn0Brittiläinen Intian valtameren alue
intian	
valtameren	
alue	
islanti		ISn0Islanti
japani		JPn0Japani
kirgisia		KGn0Kirgisia
komorit		KMn0Komorit
pohjois		KPn0Pohjois-Korea	MKn0Pohjois-Makedonia	MPn0Pohjois-Mariaanit
caymansaaret		KYn0Caymansaaret
kazakstan		KZn0Kazakstan
liettua		LTn0Liettua
marshallinsaaret		MHn0Marshallinsaaret
makedonia		MKn0Makedonia Utara
mariaanit	
malediivit		MVn0Malediivit
meksiko		MXn0Meksiko
malesia		MYn0Malesia
uusi		NCn0Uusi-Kaledonia	NZn0Uusi-Seelanti
kaledonia		NCn0Kaledonia Baru
norfolkinsaari		NFn0Norfolkinsaari
norja		NOn0Norja
seelanti	
filippiinit		PHn0Filippiinit
puola		PLn0Puola
palestiinalaisalue		PSn0Palestiinalaisalue
portugali		PTn0Portugali
salomonsaaret		SBn0Salomonsaaret
seychellit		SCn0Seychellit
ruotsi		SEn0Ruotsi
huippuvuoret		SJn0Huippuvuoret ja Jan Mayen
syyria		SYn0Syyria
swazimaa		SZn0Swazimaa
caicossaaret	
antarktiset	
alueet	
thaimaa		THn0Thaimaa
ita		TLn0Itä-Timor
turkki		TRn0Turkki
yhdysvallat		USn0Yhdysvallat
vatikaani		VAn0Vatikaani
grenadiinit	
brittilaiset		VGn0Brittiläiset Neitsytsaaret
neitsytsaaret	
yhdysvaltain		VIn0Yhdysvaltain Neitsytsaaret
afrikka	
andorre		ADn0Andorre
unis	
antarctique		AQn0Antarctique
republique		ARn0République argentine	BFn0République du Burkina	CFn0République centrafricaine	CGn0République du Congo	CIn0République de Côte d’Ivoire	CZn0République tchèque	DOn0République dominicaine	EHn0République arabe sahraouie démocratique	FRn0République française	GAn0République gabonaise	GRn0République hellénique	ITn0République italienne	KGn0République kirghize	KPn0République populaire démocratique de Corée	KRn0République de Corée	LAn0République démocratique populaire lao	LBn0République libanaise	LRn0République du Libéria	PTn0République portugaise	RWn0République rwandaise	SKn0République slovaque	SYn0République arabe syrienne	TGn0République togolaise	TNn0République tunisienne
americaines	
autriche		ATn0Autriche
iles		AXn0Îles Åland	CCn0Îles Cocos	CKn0Îles Cook	CVn0Îles du Cap-Vert	FKn0Îles Malouines	FKn0Îles Falkland	FOn0Îles Féroé	HMn0Îles Heard-et-MacDonald	KYn0Îles Caïmans	MHn0Îles Marshall	MPn0Îles Mariannes du Nord	PNn0Îles Pitcairn	SBn0Îles Salomon	TCn0Îles Turques-et-Caïques	VGn0Îles Vierges britanniques	VGn0îles Vierges	VIn0Îles Vierges des États-Unis
bosnie		BAn0Bosnie-Herzégovine	BAn0Bosnie-et-Herzégovine	BAn0Bosnië en Herzegovina	BAn0Bosnië-Herzegovina
herzegovine	
barbade		BBn0Barbade
belgique		BEn0Belgique
du	
bulgarie		BGn0Bulgarie
pays		BQn0Pays-Bas caribéens	NLn0Pays-Bas
bas	
caribeens	
eustache	
bresil		BRn0Brésil
bhoutan		BTn0Bhoutan
ile		BVn0Île Bouvet	CXn0Île Christmas	IMn0Île de Man	MUn0Île Maurice	NFn0Île Norfolk
bielorussie		BYn0Biélorussie
territoire		CCn0Territoire des îles Cocos (Keeling)	CXn0Territoire de l'île Christmas	IOn0Territoire britannique de l’océan Indien	NFn0Territoire de l'île Norfolk	WFn0Territoire des îles Wallis et Futuna
des	
centrafricaine	
suisse	
chili		CLn0Chili
chine		CNn0Chine
colombie		COn0Colombie
vert	
chypre		CYn0Chypre
tchequie		CZn0Tchéquie
tcheque	
allemagne		DEn0Allemagne
dominique		DMn0Dominique
dominicaine	
algerie		DZn0Algérie
equateur		ECn0Équateur
estonie		EEn0Estonie
egypte		EGn0Égypte
sahraouie	
democratique	
erythree		ERn0Érythrée
espagne		ESn0Espagne
ethiopie		ETn0Éthiopie
finlande		FIn0Finlande
fidji		FJn0Fidji
malouines	
micronesie		FMn0Micronésie
francaise	
gabonaise	
royaume		GBn0Royaume-Uni
uni		AEn0Uni Emirat Arab
r		GBn0R.-U.	HKn0R.A.S. chinoise de Hong Kong	MOn0R.A.S. chinoise de Macao	HKn0R.A.S. Hong Kong, China	MOn0R.A.S. Macao, China
grenade		GDn0Grenade
guyane		GFn0Guyane française	GFn0Guyane
groenland		GLn0Groenland
guinee		GNn0Guinée	GQn0Guinée équatoriale	GWn0Guinée-Bissau
equatoriale	
grece		GRn0Grèce
hellenique	
chinoise	
macdonald	
croatie		HRn0Croatie
hongrie		HUn0Hongrie
irlande		IEn0Irlande
britannique	
islande		ISn0Islande
italienne	
jamaique		JMn0Jamaïque
jordanie		JOn0Jordanie
kirghizstan		KGn0Kirghizstan
kirghizistan		KGn0Kirghizistan
kirghize	
cambodge		KHn0Cambodge
christophe	
coree		KPn0Corée du Nord	KRn0Corée du Sud
populaire	
koweit		KWn0Koweït
caimans	
libanaise	
sainte		LCn0Sainte-Lucie	SHn0Sainte-Hélène	SHn0Sainte-Hélène, Ascension et Tristan da Cunha
lituanie		LTn0Lituanie
lettonie		LVn0Lettonie
grande		LYn0Grande République arabe libyenne populaire et socialiste
libyenne	
socialiste	
maroc		MAn0Maroc
moldavie		MDn0Moldavie
macedoine		MKn0Macédoine du Nord
birmanie		MMn0Birmanie
mongolie		MNn0Mongolie
mariannes	
malte		MTn0Malte
maurice		MUn0Maurice
mexique		MXn0Mexique
malaisie		MYn0Malaisie
nouvelle		NCn0Nouvelle-Calédonie	NZn0Nouvelle-Zélande
caledonie	
norvege		NOn0Norvège
zelande		NZn0Zelandë e Re
perou		PEn0Pérou
papouasie		PGn0Papouasie-Nouvelle-Guinée
pologne		PLn0Pologne
groupe		PNn0Groupe d'îles Pitcairn
porto		PRn0Porto Rico	PRn0Porto-Riko
territoires		PSn0Territoires palestiniens
palestiniens	
portugaise	
roumanie		ROn0Roumanie
serbie		RSn0Serbie
russie		RUn0Russie
rwandaise	
saoudite	
soudan		SDn0Soudan	SSn0Soudan du Sud
suede		SEn0Suède
singapour		SGn0Singapour
helene	
slovenie		SIn0Slovénie
slovaquie		SKn0Slovaquie
slovaque	
marin	
somalie		SOn0Somalie
syrienne	
turques	
caiques	
francaises	
antarctiques	
togolaise	
thailande		THn0Thaïlande
tunisie		TNn0Tunisie
tunisienne	
turquie		TRn0Turquie
trinite		TTn0Trinité-et-Tobago
ouganda		UGn0Ouganda
etats		USn0États-Unis
e		USn0É.-U.
amerique	
ouzbekistan		UZn0Ouzbékistan
etat		VAn0État de la Cité du Vatican
cite		VAn0Cité du Vatican
vierges	
britanniques	
viet		VNn0Viêt Nam
nam		AQn0Nam Cực	GSn0Nam Georgia & Quần đảo Nam Sandwich	SSn0Nam Sudan	ZAn0Nam Phi
afrique		ZAn0Afrique du Sud
andora		ADn0Andora
ujedinjeni		AEn0Ujedinjeni Arapski Emirati
arapski	
emirati		AEn0Emirati Arabi Uniti
antigva		AGn0Antigva i Barbuda	AGn0Antigva ir Barbuda	AGn0Antigva un Barbuda	AGn0Antigva in Barbuda
angvila		AIn0Angvila
albanija		ALn0Albanija
armenija		AMn0Armenija
austrija		ATn0Austrija
australija		AUn0Australija
alandski		AXn0Ålandski otoci	AXn0Alandski otoki
otoci		HMn0Otoci Heard i McDonald	TCn0Otoci Turks i Caicos
belgija		BEn0Belgija
bugarska		BGn0Bugarska
bermudi		BMn0Bermudi
bolivija		BOn0Bolivija
karipski		BQn0Karipski otoci Nizozemske
bahami		BSn0Bahami
otok		BVn0Otok Bouvet	IMn0Otok Man	NFn0Otok Norfolk
bocvana		BWn0Bocvana
bjelorusija		BYn0Bjelorusija
kokosovi		CCn0Kokosovi (Keelingovi) Otoci	CCn0Kokosovi otoki
keelingovi	
srednjoafricka		CFn0Srednjoafrička Republika
svicarska		CHn0Švicarska
obala		CIn0Obala Bjelokosti
bjelokosti	
bjelokosna		CIn0Bjelokosna Obala
cookovi		CKn0Cookovi Otoci	CKn0Cookovi otoki
kolumbija		COn0Kolumbija
zelenortska		CVn0Zelenortska Republika
bozicni		CXn0Božićni Otok
cipar		CYn0Cipar
njemacka		DEn0Njemačka
dzibuti		DJn0Džibuti
danska		DKn0Danska
alzir		DZn0Alžir
estonija		EEn0Estonija
egipat		EGn0Egipat
zapadna		EHn0Zapadna Sahara
eritreja		ERn0Eritreja
spanjolska		ESn0Španjolska
etiopija		ETn0Etiopija
falklandski		FKn0Falklandski Otoci	FKn0Falklandski otoki
malvini		FKn0Malvini
mikronezija		FMn0Mikronezija
farski		FOn0Farski Otoci
francuska		FRn0Francuska	GFn0Francuska Gijana	PFn0Francuska Polinezija
ujedinjeno		GBn0Ujedinjeno Kraljevstvo
kraljevstvo	
gruzija		GEn0Gruzija
gijana	
grenland		GLn0Grenland
gambija		GMn0Gambija
gvineja		GNn0Gvineja	GWn0Gvineja Bisau	GWn0Gvineja-Bisava	GWn0Gvineja Bissau
ekvatorska		GQn0Ekvatorska Gvineja
grcka		GRn0Grčka
juzna		GSn0Južna Georgia i Otoci Južni Sandwich	KRn0Južna Koreja	GSn0Južná Georgia a Južné Sandwichove ostrovy	KRn0Južná Kórea	ZAn0Južná Afrika	GSn0Južna Georgia in Južni Sandwichevi otoki
juzni		SSn0Južni Sudan
gvatemala		GTn0Gvatemala
gvajana		GYn0Gvajana
pup		HKn0PUP Hong Kong Kina	MOn0PUP Makao Kina
kina	
hrvatska		HRn0Hrvatska
madarska		HUn0Mađarska
indonezija		IDn0Indonezija
irska		IEn0Irska
indija		INn0Indija
britanski		IOn0Britanski Indijskooceanski Teritorij	VGn0Britanski Djevičanski Otoci	VGn0Britanski Deviški otoki
indijskooceanski	
teritorij	
italija		ITn0Italija
kenija		KEn0Kenija
kirgistan		KGn0Kirgistan
komori		KMn0Komori
sveti		KNn0Sveti Kristofor i Nevis	PMn0Sveti Petar i Mikelon	STn0Sveti Toma i Princip	VCn0Sveti Vincent i Grenadini	BLn0Sveti Bartolomej	KNn0Sveti Krištof in Nevis	STn0Sveti Tomaž in Princ	VCn0Sveti Vincencij in Grenadine
kristofor	
sjeverna		KPn0Sjeverna Koreja	MKn0Sjeverna Makedonija
koreja	
kajmanski		KYn0Kajmanski Otoci
kazahstan		KZn0Kazahstan
sveta		LCn0Sveta Lucija	SHn0Sveta Helena	PMn0Sveta Peter in Mihael
lucija	
lihtenstajn		LIn0Lihtenštajn
liberija		LRn0Liberija
latvija		LVn0Latvija
libija		LYn0Libija
moldavija		MDn0Moldavija
crna		MEn0Crna Gora
gora	
marsalovi		MHn0Maršalovi Otoci
makedonija	
mjanmar		MMn0Mjanmar
mongolija		MNn0Mongolija
sjevernomarijanski		MPn0Sjevernomarijanski Otoci
mauretanija		MRn0Mauretanija
mauricijus		MUn0Mauricijus
maldivi		MVn0Maldivi
malezija		MYn0Malezija
namibija		NAn0Namibija
kaledonija	
nigerija		NGn0Nigerija
nikaragva		NIn0Nikaragva
nizozemska		NLn0Nizozemska
norveska		NOn0Norveška
novi		NZn0Novi Zeland
polinezija	
filipini		PHn0Filipini
poljska		PLn0Poljska
petar	
pitcairnovi		PNn0Pitcairnovi Otoci
palestinsko		PSn0Palestinsko područje	PSn0Palestinsko ozemlje
podrucje	
paragvaj		PYn0Paragvaj
rumunjska		ROn0Rumunjska
srbija		RSn0Srbija
rusija		RUn0Rusija
saudijska		SAn0Saudijska Arabija
arabija	
salomonovi		SBn0Salomonovi Otoci	SBn0Salomonovi otoki
sejseli		SCn0Sejšeli
svedska		SEn0Švedska
slovenija		SIn0Slovenija
slovacka		SKn0Slovačka
sijera		SLn0Sijera Leone
somalija		SOn0Somalija
toma	
princip	
sirija		SYn0Sirija
svazi		SZn0Svazi
francuski		TFn0Francuski Južni Teritoriji
teritoriji	
tajland		THn0Tajland
istocni		TLn0Istočni Timor
turska		TRn0Turska
tajvan		TWn0Tajvan
tanzanija		TZn0Tanzanija
sjedinjene		USn0Sjedinjene Američke Države
drzave	
urugvaj		UYn0Urugvaj
grenadini	
djevicanski	
americki		VIn0Američki Djevičanski Otoci
vijetnam		VNn0Vijetnam
juznoafricka		ZAn0Južnoafrička Republika
zambija		ZMn0Zambija
egyesult		AEn0Egyesült Arab Emírségek	GBn0Egyesült Királyság	USn0Egyesült Államok
emirsegek	
afganisztan		AFn0Afganisztán
es	
ormenyorszag		AMn0Örményország
antarktisz		AQn0Antarktisz
amerikai		ASn0Amerikai Szamoa	VIn0Amerikai Virgin-szigetek
szamoa		WSn0Szamoa
ausztria		ATn0Ausztria
ausztralia		AUn0Ausztrália
szigetek	
azerbajdzsan		AZn0Azerbajdzsán
bosznia		BAn0Bosznia-Hercegovina
terseg	
brazilia		BRn0Brazília
sziget	
belarusz		BYn0Belarusz
kokusz		CCn0Kókusz (Keeling)-szigetek
kozep		CFn0Közép-afrikai Köztársaság
afrikai	
koztarsasag	
svajc		CHn0Svájc
elefantcsontpart		CIn0Elefántcsontpart
zold		CVn0Zöld-foki Köztársaság
foki	
karacsony		CXn0Karácsony-sziget
ciprus		CYn0Ciprus
csehorszag		CZn0Csehország
cseh		CZn0Cseh Köztársaság
nemetorszag		DEn0Németország
dzsibuti		DJn0Dzsibuti
dania		DKn0Dánia
dominikai		DOn0Dominikai Köztársaság
esztorszag		EEn0Észtország
egyiptom		EGn0Egyiptom
nyugat		EHn0Nyugat-Szahara
szahara	
spanyolorszag		ESn0Spanyolország
finnorszag		FIn0Finnország
fidzsi		FJn0Fidzsi
mikronezia		FMn0Mikronézia
feroer		FOn0Feröer szigetek
franciaorszag		FRn0Franciaország
kiralysag	
gruzia		GEn0Grúzia
egyenlitoi		GQn0Egyenlítői-Guinea
gorogorszag		GRn0Görögország
deli		GSn0Déli-Georgia és Déli-Sandwich-szigetek
kkt	
horvatorszag		HRn0Horvátország
magyarorszag		HUn0Magyarország
indonezia		IDn0Indonézia
irorszag		IEn0Írország
brit		IOn0Brit Indiai-óceáni Terület	VGn0Brit Virgin-szigetek
indiai	
oceani	
terulet	
izland		ISn0Izland
olaszorszag		ITn0Olaszország
kirgizisztan		KGn0Kirgizisztán
kambodzsa		KHn0Kambodzsa
comore		KMn0Comore-szigetek	KMn0Comore
eszak		KPn0Észak-Korea	MKn0Észak-Macedónia
kuvait		KWn0Kuvait
kajman		KYn0Kajmán-szigetek
kazahsztan		KZn0Kazahsztán
laosz		LAn0Laosz
litvania		LTn0Litvánia
lettorszag		LVn0Lettország
madagaszkar		MGn0Madagaszkár
mianmar		MMn0Mianmar
eszaki		MPn0Északi Mariana-szigetek
malajzia		MYn0Malajzia
uj		NCn0Új-Kaledónia	NZn0Új-Zéland
hollandia		NLn0Hollandia
norvegia		NOn0Norvégia
polinezia		PFn0Polinezia Franceză	PFn0Polinezia Franceze
fulop		PHn0Fülöp-szigetek
pakisztan		PKn0Pakisztán
lengyelorszag		PLn0Lengyelország
palesztina		PSn0Palesztina
palesztin		PSn0Palesztin Autonómia
autonomia	
portugalia		PTn0Portugália
szerbia		RSn0Szerbia
oroszorszag		RUn0Oroszország
szaud		SAn0Szaúd-Arábia
salamon		SBn0Salamon-szigetek
seychelle		SCn0Seychelle-szigetek
szudan		SDn0Szudán
svedorszag		SEn0Svédország
szingapur		SGn0Szingapúr
szent		SHn0Szent Ilona
ilona	
szlovenia		SIn0Szlovénia
szlovakia		SKn0Szlovákia
szenegal		SNn0Szenegál
szomalia		SOn0Szomália
sziria		SYn0Szíria
szvazifold		SZn0Szváziföld
teruletek	
thaifold		THn0Thaiföld
tadzsikisztan		TJn0Tádzsikisztán
kelet		TLn0Kelet-Timor
turkmenisztan		TMn0Türkmenisztán
tunezia		TNn0Tunézia
torokorszag		TRn0Törökország
ukrajna		UAn0Ukrajna
allamok	
uzbegisztan		UZn0Üzbegisztán
grenadine	
koszovo		XKn0Koszovó
emirat	
dan		DKn0Đan Mạch
kepulauan		AXn0Kepulauan Aland	CCn0Kepulauan Cocos	CKn0Kepulauan Cook	FKn0Kepulauan Falkland	FOn0Kepulauan Faroe	KYn0Kepulauan Cayman	MHn0Kepulauan Marshall	MPn0Kepulauan Mariana Utara	NFn0Kepulauan Norfolk	PNn0Kepulauan Pitcairn	SBn0Kepulauan Solomon	SJn0Kepulauan Svalbard dan Jan Mayen	TCn0Kepulauan Turks dan Caicos	VGn0Kepulauan Virgin Britania Raya	VIn0Kepulauan Virgin Amerika Serikat	WFn0Kepulauan Wallis dan Futuna
belanda		BQn0Belanda Karibia	NLn0Belanda
karibia	
pulau		BVn0Pulau Bouvet	CXn0Pulau Natal	HMn0Pulau Heard dan Kepulauan McDonald	IMn0Pulau Man
tengah	
pantai		CIn0Pantai Gading
gading	
tiongkok		CNn0Tiongkok
kolombia		COn0Kolombia
tanjung		CVn0Tanjung Verde
natal	
siprus		CYn0Siprus
ceko	
jerman		DEn0Jerman
jibuti		DJn0Jibuti
aljazair		DZn0Aljazair
ekuador		ECn0Ekuador
mesir		EGn0Mesir
barat	
spanyol		ESn0Spanyol
prancis		FRn0Prancis
inggris		GBn0Inggris Raya
raya	
ekuatorial	
yunani		GRn0Yunani
selatan	
kep	
dak	
kroasia		HRn0Kroasia
hungaria		HUn0Hungaria
irlandia		IEn0Irlandia
wilayah		IOn0Wilayah Inggris di Samudra Hindia	PSn0Wilayah Palestina	TFn0Wilayah Selatan Prancis
di	
samudra	
hindia	
yordania		JOn0Yordania
jepang		JPn0Jepang
kirgizstan		KGn0Kirgizstan
kamboja		KHn0Kamboja
komoro		KMn0Komoro
utara	
makau		MOn0Makau	MOn0Makau DAK Tiongkok
maladewa		MVn0Maladewa
baru	
norwegia		NOn0Norwegia
selandia		NZn0Selandia Baru
nugini	
filipina		PHn0Filipina
polandia		PLn0Polandia
swedia		SEn0Swedia
singapura		SGn0Singapura
suriah		SYn0Suriah
timur	
turki		TRn0Turki
serikat	
britania	
yaman		YEn0Yaman
arabi		SAn0Arabi Saudite
uniti	
antartide		AQn0Antartide
americane	
isole		AXn0Isole Åland	CCn0Isole Cocos	CCn0Isole Cocos e Keeling	CKn0Isole Cook	FKn0Isole Falkland	FKn0Isole Malvine	FKn0Isole Falkland o Isole Malvine	FOn0Isole Fær Øer	FOn0Isole Far Oer	FOn0Isole Faroe	HMn0Isole Heard e McDonald	KYn0Isole Cayman	MHn0Isole Marshall	MPn0Isole Marianne Settentrionali	PNn0Isole Pitcairn	SBn0Isole Salomone	TCn0Isole Turks e Caicos	TKn0Isole Tokelau	VGn0Isole Vergini Britanniche	VGn0Isole Vergini	VIn0Isole Vergini Americane	VIn0Isole Vergini degli Stati Uniti
azerbaigian		AZn0Azerbaigian
ed	
erzegovina	
belgio		BEn0Belgio
regno		BHn0Regno del Bahrain	GBn0Regno Unito	SZn0Regno di Eswatini
antille		BLn0Antille Francesi
francesi	
collettivita		BLn0Collettività di Saint Barthélemy
caraibi		BQn0Caraibi Olandesi
olandesi	
paesi		BQn0Paesi Bassi caraibici	NLn0Paesi Bassi
bassi	
caraibici	
brasile		BRn0Brasile
isola		BVn0Isola Bouvet	CXn0Isola Christmas	CXn0Isola di Natale	IMn0Isola di Man	JEn0Isola di Jersey	NFn0Isola Norfolk
bielorussia		BYn0Bielorussia
repubblica		BYn0Repubblica di Belarus	CFn0Repubblica Centrafricana	CNn0Repubblica popolare cinese	CZn0Repubblica Ceca	DOn0Repubblica Dominicana	EHn0Repubblica Araba Saharawi Democratica	FRn0Repubblica francese	GAn0Repubblica gabonese	GRn0Repubblica ellenica	ITn0Repubblica italiana	KPn0Repubblica democratica popolare di Corea	KRn0Repubblica di Corea	KZn0Repubblica del Kazakhstan	LBn0Repubblica libanese	MDn0Repubblica di Moldova	PTn0Repubblica portoghese	SKn0Repubblica slovacca	SSn0Repubblica del Sudan del Sud	SYn0Repubblica araba siriana	TJn0Repubblica del Tajikistan	TNn0Repubblica tunisina
centrafricana	
svizzera		CHn0Svizzera
confederazione		CHn0Confederazione svizzera
avorio	
popolare	
cinese	
capo		CVn0Capo Verde
natale	
cipro		CYn0Cipro
cechia		CZn0Cechia
ceca	
germania		DEn0Germania
gibuti		DJn0Gibuti
danimarca		DKn0Danimarca
egitto		EGn0Egitto
occidentale	
araba	
saharawi	
spagna		ESn0Spagna
malvine		FKn0Malvine
faer	
oer	
far	
francese	
gabonese	
unito	
gibilterra		GIn0Gibilterra
guadalupa		GPn0Guadalupa
guadeloupa		GPn0Guadeloupa
ellenica	
australi		AUn0Australi
meridionali	
ras		HKn0RAS di Hong Kong	MOn0RAS di Macao
croazia		HRn0Croazia
ungheria		HUn0Ungheria
israele		ILn0Israele
britannico	
dell	
indiano	
islanda		ISn0Islanda
italiana	
giamaica		JMn0Giamaica
giordania		JOn0Giordania
giappone		JPn0Giappone
cambogia		KHn0Cambogia
federazione		KNn0Federazione di Saint Christopher e Nevis	RUn0Federazione russa
kazakistan		KZn0Kazakistan
libanese		LBn0Libanese Republiek
lussemburgo		LUn0Lussemburgo
lettonia		LVn0Lettonia
marocco		MAn0Marocco
principato		MCn0Principato di Monaco
marianne	
settentrionali	
maldive		MVn0Maldive
messico		MXn0Messico
mozambico		MZn0Mozambico
nuova		NCn0Nuova Caledonia	NZn0Nuova Zelanda
filippine		PHn0Filippine
gruppo	
portorico		PRn0Portorico
palestinesi	
portogallo		PTn0Portogallo
portoghese	
riunione		REn0Riunione
russa	
salomone	
svezia		SEn0Svezia
sant		SHn0Sant’Elena	SHn0Sant'Elena, Ascensione e Tristan da Cunha
ascensione	
slovacchia		SKn0Slovacchia
slovacca	
siriana	
terre		TFn0Terre Australi Francesi
della	
antartiche	
thailandia		THn0Thailandia
tagikistan		TJn0Tagikistan
est	
tunisina	
turchia		TRn0Turchia
stati		USn0Stati Uniti	USn0Stati Uniti d'America
america	
citta		VAn0Città del Vaticano
vergini	
britanniche	
degli	
bes諸島		BQn0BES諸島
jungtiniai		AEn0Jungtiniai Arabų Emyratai
arabu	
emyratai	
afganistanas		AFn0Afganistanas
ir	
angilija		AIn0Angilija
amerikos		ASn0Amerikos Samoa
alandu		AXn0Alandų Salos
salos	
azerbaidzanas		AZn0Azerbaidžanas
bosnija		BAn0Bosnija ir Hercegovina	BAn0Bosnija un Hercegovina
barbadosas		BBn0Barbadosas
bangladesas		BDn0Bangladešas
fasas	
bulgarija		BGn0Bulgarija
bahreinas		BHn0Bahreinas
burundis		BIn0Burundis
beninas		BJn0Beninas
sen		BLn0Sen Bartelemi	MFn0Sen Martenas	PMn0Sen Pjeras ir Mikelonas	MFn0Sen-Marten	PMn0Sen-Pyer va Mikelon
brunejus		BNn0Brunėjus
karibu		BQn0Karibų Nyderlandai
nyderlandai		NLn0Nyderlandai
brazilija		BRn0Brazilija
bahamos		BSn0Bahamos
butanas		BTn0Butanas
sala	
baltarusija		BYn0Baltarusija
belizas		BZn0Belizas
kokosu		CCn0Kokosų (Kilingo) Salos	CCn0Kokosu (Kīlinga) salas
kilingo	
kongas		CDn0Kongas-Kinšasa	CGn0Kongas-Brazavilis
demokratine	
respublika	
centrines		CFn0Centrinės Afrikos Respublika
afrikos	
brazavilis	
sveicarija		CHn0Šveicarija
dramblio		CIn0Dramblio Kaulo Krantas	CIn0Dramblio Kaulo Kranto Respublika
kaulo	
krantas	
kranto	
kuko		CKn0Kuko Salos
kamerunas		CMn0Kamerūnas
kinija		CNn0Kinija
zaliasis		CVn0Žaliasis Kyšulys
kysulys	
kiurasao		CWn0Kiurasao
kaledu		CXn0Kalėdų Sala
kipras		CYn0Kipras
cekija		CZn0Čekija
cekijos		CZn0Čekijos Respublika
vokietija		DEn0Vokietija
dzibutis		DJn0Džibutis
danija		DKn0Danija
dominikos		DOn0Dominikos Respublika
alzyras		DZn0Alžyras
ekvadoras		ECn0Ekvadoras
estija		EEn0Estija
egiptas		EGn0Egiptas
vakaru		EHn0Vakarų Sachara
sachara	
ispanija		ESn0Ispanija
suomija		FIn0Suomija
fidzis		FJn0Fidžis
folklando		FKn0Folklando salos	FKn0Folklando (Malvinų) salos
malvinu	
fareru		FOn0Farerų Salos
prancuzija		FRn0Prancūzija
gabonas		GAn0Gabonas
jungtine		GBn0Jungtinė Karalystė
karalyste	
prancuzijos		GFn0Prancūzijos Gviana	PFn0Prancūzijos Polinezija	TFn0Prancūzijos Pietų sritys
gviana	
gernsis		GGn0Gernsis
gibraltaras		GIn0Gibraltaras
grenlandija		GLn0Grenlandija
gvadelupa		GPn0Gvadelupa
pusiaujo		GQn0Pusiaujo Gvinėja
graikija		GRn0Graikija
pietu		GSn0Pietų Džordžija ir Pietų Sandvičo salos	KRn0Pietų Korėja	SSn0Pietų Sudanas	ZAn0Pietų Afrika
dzordzija	
sandvico	
guamas		GUn0Guamas
gajana		GYn0Gajana
honkongas		HKn0Honkongas
ypatingasis		HKn0Ypatingasis Administracinis Kinijos Regionas Honkongas	MOn0Ypatingasis Administracinis Kinijos Regionas Makao
administracinis	
kinijos	
regionas	
herdo		HMn0Herdo ir Makdonaldo Salos
makdonaldo	
kroatija		HRn0Kroatija
haitis		HTn0Haitis
vengrija		HUn0Vengrija
airija		IEn0Airija
izraelis		ILn0Izraelis
meno		IMn0Meno Sala
indijos		IOn0Indijos Vandenyno Britų Sritis
vandenyno	
britu		VGn0Britu Virdžīnas
sritis	
irakas		IQn0Irakas
iranas		IRn0Iranas
islandija		ISn0Islandija
dzersis		JEn0Džersis
jordanija		JOn0Jordanija
japonija		JPn0Japonija
kirgizija		KGn0Kirgizija
kiribatis		KIn0Kiribatis
komorai		KMn0Komorai
kitsas	
siaures		KPn0Šiaurės Korėja	MKn0Šiaurės Makedonija
kuveitas		KWn0Kuveitas
kaimanu		KYn0Kaimanų Salos	KYn0Kaimanu salas
kazachstanas		KZn0Kazachstanas
laosas		LAn0Laosas
libanas		LBn0Libanas
lusija	
lichtensteinas		LIn0Lichtenšteinas
lesotas		LSn0Lesotas
lietuva		LTn0Lietuva
liuksemburgas		LUn0Liuksemburgas
marokas		MAn0Marokas
monakas		MCn0Monakas
juodkalnija		MEn0Juodkalnija
martenas	
madagaskaras		MGn0Madagaskaras
marsalo		MHn0Maršalo Salos
malis		MLn0Malis
mianmaras		MMn0Mianmaras
marianos		MPn0Marianos Šiaurinės Salos
siaurines	
martinika		MQn0Martinika
mauritanija		MRn0Mauritanija
montseratas		MSn0Montseratas
maldyvai		MVn0Maldyvai
malavis		MWn0Malavis
malaizija		MYn0Malaizija
mozambikas		MZn0Mozambikas
naujoji		NCn0Naujoji Kaledonija	NZn0Naujoji Zelandija
nigeris		NEn0Nigeris
norfolko		NFn0Norfolko sala
norvegija		NOn0Norvegija
nepalas		NPn0Nepalas
niuje		NUn0Niujė
zelandija	
omanas		OMn0Omanas
filipinai		PHn0Filipinai
pakistanas		PKn0Pakistanas
lenkija		PLn0Lenkija
pjeras	
mikelonas	
pitkerno		PNn0Pitkerno salos
rikas	
teritorija	
portugalija		PTn0Portugalija
paragvajus		PYn0Paragvajus
kataras		QAn0Kataras
reunjonas		REn0Reunjonas
rumunija		ROn0Rumunija
serbija		RSn0Serbija
saudo		SAn0Saudo Arabija
saliamono		SBn0Saliamono Salos
seiseliai		SCn0Seišeliai
sudanas		SDn0Sudanas
svedija		SEn0Švedija
singapuras		SGn0Singapūras
elenos	
svalbardas		SJn0Svalbardas ir Janas Majenas
janas	
majenas	
slovakija		SKn0Slovakija
siera		SLn0Siera Leonė
marinas	
senegalas		SNn0Senegalas
somalis		SOn0Somalis
surinamas		SRn0Surinamas
prinsipe	
salvadoras		SVn0Salvadoras
svazilandas		SZn0Svazilandas
terkso		TCn0Terkso ir Kaikoso Salos
kaikoso	
cadas		TDn0Čadas
sritys	
togas		TGn0Togas
tailandas		THn0Tailandas
tadzikija		TJn0Tadžikija
rytu		TLn0Rytų Timoras
timoras	
turkmenistanas		TMn0Turkmėnistanas
tunisas		TNn0Tunisas
turkija		TRn0Turkija
trinidadas		TTn0Trinidadas ir Tobagas
tobagas	
taivanas		TWn0Taivanas
jungtines		USn0Jungtinės Valstijos
valstijos	
urugvajus		UYn0Urugvajus
uzbekistanas		UZn0Uzbekistanas
vatikano		VAn0Vatikano Miesto Valstybė
miesto	
valstybe	
sventasis		VCn0Šventasis Vincentas ir Grenadinai
vincentas	
grenadinai	
didziosios		VGn0Didžiosios Britanijos Mergelių Salos
britanijos	
mergeliu	
jungtiniu		VIn0Jungtinių Valstijų Mergelių Salos
valstiju	
vietnamas		VNn0Vietnamas
volisas		WFn0Volisas ir Futūna
kosovas		XKn0Kosovas
jemenas		YEn0Jemenas
majotas		YTn0Majotas
apvienotie		AEn0Apvienotie Arābu Emirāti
afganistana		AFn0Afganistāna
un	
angilja		AIn0Angilja
asv		ASn0ASV Samoa	VIn0ASV Virdžīnas
olandes		AXn0Olandes salas
salas	
azerbaidzana		AZn0Azerbaidžāna
barbadosa		BBn0Barbadosa
bangladesa		BDn0Bangladeša
burkinafaso		BFn0Burkinafaso
bahreina		BHn0Bahreina
burundija		BIn0Burundija
benina		BJn0Benina
senbartelmi		BLn0Senbartelmī
bermudu		BMn0Bermudu salas
bruneja		BNn0Bruneja
niderlandes		BQn0Nīderlandes Karību salas
bahamu		BSn0Bahamu salas
butana		BTn0Butāna
baltkrievija		BYn0Baltkrievija
beliza		BZn0Beliza
kilinga	
demokratiska		CDn0Demokratiska republiken Kongo	KPn0Demokratiska Folkrepubliken Korea
centralafrikas		CFn0Centrālāfrikas Republika
sveice		CHn0Šveice
kotdivuara		CIn0Kotdivuāra
zilonkaula		CIn0Ziloņkaula krasts
krasts	
kuka		CKn0Kuka salas
kameruna		CMn0Kamerūna
kaboverde		CVn0Kaboverde
kirasao		CWn0Kirasao
ziemsvetku		CXn0Ziemsvētku sala
kipra		CYn0Kipra
cehija		CZn0Čehija
cehijas		CZn0Čehijas Republika
vacija		DEn0Vācija
dzibutija		DJn0Džibutija
dominikana		DOn0Dominikāna
alzirija		DZn0Alžīrija
ekvadora		ECn0Ekvadora
igaunija		EEn0Igaunija
rietumsahara		EHn0Rietumsahāra
spanija		ESn0Spānija
somija		FIn0Somija
folklenda		FKn0Folklenda salas	FKn0Folklenda (Malvinu) salas
feru		FOn0Fēru salas
francija		FRn0Francija
gabona		GAn0Gabona
apvienota		GBn0Apvienotā Karaliste
karaliste	
francijas		GFn0Francijas Gviāna	PFn0Francijas Polinēzija	TFn0Francijas Dienvidjūru teritorija
gernsija		GGn0Gērnsija
gibraltars		GIn0Gibraltārs
grenlande		GLn0Grenlande
ekvatoriala		GQn0Ekvatoriālā Gvineja
griekija		GRn0Grieķija
dienviddzordzija		GSn0Dienviddžordžija un Dienvidsendviču salas
dienvidsendvicu	
guama		GUn0Guama
bisava	
honkonga		HKn0Honkonga
kinas		HKn0Ķīnas īpašās pārvaldes apgabals Honkonga
ipasas	
parvaldes	
apgabals	
herda		HMn0Hērda sala un Makdonalda salas
makdonalda	
hondurasa		HNn0Hondurasa
horvatija		HRn0Horvātija
ungarija		HUn0Ungārija
irija		IEn0Īrija
izraela		ILn0Izraēla
menas		IMn0Menas sala
indijas		IOn0Indijas okeāna Britu teritorija
okeana	
iraka		IQn0Irāka
irana		IRn0Irāna
dzersija		JEn0Džērsija
japana		JPn0Japāna
kirgizstana		KGn0Kirgizstāna
komoru		KMn0Komoru salas
sentkitsa		KNn0Sentkitsa un Nevisa
nevisa	
ziemelkoreja		KPn0Ziemeļkoreja
dienvidkoreja		KRn0Dienvidkoreja
kuveita		KWn0Kuveita
kazahstana		KZn0Kazahstāna
laosa		LAn0Laosa
libana		LBn0Libāna
sentlusija		LCn0Sentlūsija
lihtensteina		LIn0Lihtenšteina
srilanka		LKn0Šrilanka
luksemburga		LUn0Luksemburga
maroka		MAn0Maroka
melnkalne		MEn0Melnkalne
senmartena		MFn0Senmartēna
madagaskara		MGn0Madagaskara
marsala		MHn0Māršala salas
ziemelmakedonija		MKn0Ziemeļmaķedonija
mjanma		MMn0Mjanma
ktr		MOn0ĶTR īpašais administratīvais reģions Makao
ipasais	
administrativais	
regions	
ziemelu		MPn0Ziemeļu Marianas salas
montserrata		MSn0Montserrata
mauricija		MUn0Maurīcija
maldivija		MVn0Maldīvija
malavija		MWn0Malāvija
mozambika		MZn0Mozambika
jaunkaledonija		NCn0Jaunkaledonija
nigera		NEn0Nigēra
norfolkas		NFn0Norfolkas sala
niderlande		NLn0Nīderlande
nepala		NPn0Nepāla
jaunzelande		NZn0Jaunzēlande
omana		OMn0Omāna
jaungvineja	
pakistana		PKn0Pakistāna
polija		PLn0Polija
senpjera		PMn0Senpjēra un Mikelona
mikelona	
pitkernas		PNn0Pitkērnas salas
puertoriko		PRn0Puertoriko
palestinas		PSn0Palestīnas teritorijas
teritorijas	
portugale		PTn0Portugāle
paragvaja		PYn0Paragvaja
katara		QAn0Katara
reinjona		REn0Reinjona
rumanija		ROn0Rumānija
krievija		RUn0Krievija
sauda		SAn0Saūda Arābija
zalamana		SBn0Zālamana salas
seiselu		SCn0Seišelu salas
sudana		SDn0Sudāna
zviedrija		SEn0Zviedrija
helenas	
svalbara		SJn0Svalbāra un Jana Majena sala
jana	
majena	
sjerraleone		SLn0Sjerraleone
sanmarino		SMn0Sanmarīno
senegala		SNn0Senegāla
surinama		SRn0Surinama
dienvidsudana		SSn0Dienvidsudāna
santome		STn0Santome un Prinsipi
salvadora		SVn0Salvadora
sintmartena		SXn0Sintmārtena
svatini		SZn0Svatini
svazilenda		SZn0Svazilenda
terksas		TCn0Tērksas un Kaikosas salas
kaikosas	
dienvidjuru	
taizeme		THn0Taizeme
tadzikistana		TJn0Tadžikistāna
austrumtimora		TLn0Austrumtimora
turkmenistana		TMn0Turkmenistāna
tunisija		TNn0Tunisija
turcija		TRn0Turcija
trinidada		TTn0Trinidāda un Tobāgo
taivana		TWn0Taivāna
amerikas		USn0Amerikas Savienotās Valstis	USn0Amerikas förenta stater
savienotas	
valstis	
urugvaja		UYn0Urugvaja
uzbekistana		UZn0Uzbekistāna
vatikans		VAn0Vatikāns
sentvinsenta		VCn0Sentvinsenta un Grenadīnas
grenadinas	
virdzinas	
vjetnama		VNn0Vjetnama
volisa		WFn0Volisa un Futunas salas
futunas	
kosova		XKn0Kosova
jemena		YEn0Jemena
majota		YTn0Majota
dienvidafrikas		ZAn0Dienvidāfrikas Republika
forente	
osterrike		ATn0Østerrike
karibisk		BQn0Karibisk Nederland
nederland		NLn0Nederland
bouvetoya		BVn0Bouvetøya
kokosoyene		CCn0Kokosøyene
sentralafrikanske	
republikk	
cookoyene		CKn0Cookøyene
kapp		CVn0Kapp Verde
christmasoya		CXn0Christmasøya
tsjekkia		CZn0Tsjekkia
tsjekkiske	
vest		EHn0Vest-Sahara
spania		ESn0Spania
falklandsoyene		FKn0Falklandsøyene
mikronesiafoderasjonen		FMn0Mikronesiaføderasjonen
faeroyene		FOn0Færøyene
frankrike		FRn0Frankrike
storbritannia		GBn0Storbritannia
hellas		GRn0Hellas
sor		GSn0Sør-Georgia og Sør-Sandwichøyene	KRn0Sør-Korea	SSn0Sør-Sudan	ZAn0Sør-Afrika
sandwichoyene	
mcdonaldoyene	
territoriet	
indiahavet	
kambodsja		KHn0Kambodsja
komorene		KMn0Komorene
caymanoyene		KYn0Caymanøyene
marshalloyene		MHn0Marshalløyene
marianene	
maldivene		MVn0Maldivene
norfolkoya		NFn0Norfolkøya
filippinene		PHn0Filippinene
pitcairnoyene		PNn0Pitcairnøyene
palestinske		PSn0Palestínske územia
omradet	
salomonoyene		SBn0Salomonøyene
seychellene		SCn0Seychellene
caicosoyene	
tsjad		TDn0Tsjad
sorterritorier	
ost		TLn0Øst-Timor
tyrkia		TRn0Tyrkia
grenadinene	
jomfruoyene	
verenigde		AEn0Verenigde Arabische Emiraten	MXn0Verenigde Mexicaanse Staten	USn0Verenigde Staten
emiraten	
en	
argentinie		ARn0Argentinië
argentijnse		ARn0Argentijnse Republiek
republiek		CVn0Republiek van Cabo Verde	KRn0Republiek Korea	MHn0Republiek van de Marshall-eilanden	MVn0Republiek van de Malediven	UGn0Republiek Uganda
amerikaans		ASn0Amerikaans-Samoa
oostenrijk		ATn0Oostenrijk
alandeilanden		AXn0Ålandeilanden
azerbeidzjan		AZn0Azerbeidzjan
bulgarije		BGn0Bulgarije
caribisch		BQn0Caribisch Nederland
gemenebest		BSn0Gemenebest van de Bahama's
van	
bouveteiland		BVn0Bouveteiland
wit		BYn0Wit-Rusland
cocoseilanden		CCn0Cocoseilanden
grondgebied		CCn0Grondgebied van de Eilanden Cocos (Keeling )	CXn0Grondgebied van Christmas Island	TFn0Grondgebied van de Franse Zuidelijke en Antarctische gebieden
eilanden	
centraal		CFn0Centraal-Afrikaanse Republiek
afrikaanse	
zwitserland		CHn0Zwitserland
zwitserse		CHn0Zwitserse Confederatie
confederatie	
ivoorkust		CIn0Ivoorkust
cookeilanden		CKn0Cookeilanden
kameroen		CMn0Kameroen
kaapverdie		CVn0Kaapverdië
christmaseiland		CXn0Christmaseiland
tsjechie		CZn0Tsjechië
tsjechische		CZn0Tsjechische Republiek
duitsland		DEn0Duitsland
denemarken		DKn0Denemarken
dominicaanse		DOn0Dominicaanse Republiek
algerije		DZn0Algerije
westelijke		EHn0Westelijke Sahara
democratische		KPn0Democratische Volksrepubliek Korea	TLn0Democratische Republiek Oost-Timor
spanje		ESn0Spanje
falklandeilanden		FKn0Falklandeilanden
faeroer		FOn0Faeröer
frankrijk		FRn0Frankrijk
franse		FRn0Franse Republiek	TFn0Franse Gebieden in de zuidelijke Indische Oceaan
verenigd		GBn0Verenigd Koninkrijk
koninkrijk		SZn0Koninkrijk eSwatini
frans		GFn0Frans-Guyana	PFn0Frans-Polynesië
equatoriaal		GQn0Equatoriaal-Guinea
griekenland		GRn0Griekenland
helleense		GRn0Helleense Republiek
zuid		GSn0Zuid-Georgia en Zuidelijke Sandwicheilanden	GSn0Zuid-Georgië en de Zuidelijke Sandwich-eilanden	KRn0Zuid-Korea	SSn0Zuid-Soedan	ZAn0Zuid-Afrika
zuidelijke	
sandwicheilanden	
speciale	
administratieve	
regio	
volksrepubliek	
mcdonaldeilanden	
kroatie		HRn0Kroatië
hongarije		HUn0Hongarije
ierland		IEn0Ierland
brits		IOn0Brits Indische Oceaanterritorium	IOn0Brits Indische Oceaan Territorium
indische	
oceaanterritorium	
britse		IOn0Britse Gebieden in de Indische Oceaan	VGn0Britse Maagdeneilanden
gebieden	
in	
oceaan	
ijsland		ISn0IJsland
italiaanse		ITn0Italiaanse Republiek
kirgizie		KGn0Kirgizië
kirgizische		KGn0Kirgizische Republiek
comoren		KMn0Comoren
noord		KPn0Noord-Korea	MKn0Noord-Macedonië
koeweit		KWn0Koeweit
kaaimaneilanden		KYn0Kaaimaneilanden
caymaneilanden		KYn0Caymaneilanden
litouwen		LTn0Litouwen
libie		LYn0Libië
marshalleilanden		MHn0Marshalleilanden
macedonie	
noordelijke		MPn0Noordelijke Marianen	MPn0Noordelijke Marianeneilanden
marianeneilanden	
maldiven		MVn0Maldiven
mexicaanse	
staten	
maleisie		MYn0Maleisië
nieuw		NCn0Nieuw-Caledonië	NZn0Nieuw-Zeeland
norfolkeiland		NFn0Norfolkeiland
noorwegen		NOn0Noorwegen
zeeland	
papoea		PGn0Papoea-Nieuw-Guinea
onafhankelijke		PGn0Onafhankelijke Staat Papoea -Nieuw-Guinea
staat	
filipijnen		PHn0Filipijnen
pitcairneilanden		PNn0Pitcairneilanden
groep	
palestijnse		PSn0Palestijnse gebieden
portugese		PTn0Portugese Republiek
roemenie		ROn0Roemenië
servie		RSn0Servië
federatie	
saoedi		SAn0Saoedi-Arabië
salomonseilanden		SBn0Salomonseilanden
soedan		SDn0Soedan
zweden		SEn0Zweden
spitsbergen		SJn0Spitsbergen en Jan Mayen
slowakije		SKn0Slowakije
slowaakse		SKn0Slowaakse Republiek
syrische		SYn0Syrische Arabische Republiek
caicoseilanden	
tsjaad		TDn0Tsjaad
antarctische	
tadzjikistan		TJn0Tadzjikistan
oost		TLn0Oost-Timor
tunesie		TNn0Tunesië
turkije		TRn0Turkije
oekraine		UAn0Oekraïne
oeganda		UGn0Oeganda
oezbekistan		UZn0Oezbekistan
vaticaanstad		VAn0Vaticaanstad
maagdeneilanden		VGn0Maagdeneilanden	VIn0Maagdeneilanden van de Verenigde Staten
amerikaanse		VIn0Amerikaanse Maagdeneilanden
ksiestwo		ADn0Księstwo Andory
andory	
zjednoczone		AEn0Zjednoczone Emiraty Arabskie	GBn0Zjednoczone Królestwo
arabskie	
albanii	
armenii	
angoli	
antarktyda		AQn0Antarktyda
antarktyka		AQn0Antarktyka
argentyna		ARn0Argentyna
argentynska	
amerykanskie	
austrii	
zwiazek		AUn0Związek Australijski	KMn0Związek Komorów
australijski	
wyspy		AXn0Wyspy Alandzkie	CCn0Wyspy Kokosowe	CKn0Wyspy Cooka	FOn0Wyspy Owcze	HMn0Wyspy Heard i McDonalda	MHn0Wyspy Marshalla	SBn0Wyspy Salomona	STn0Wyspy Świętego Tomasza i Książęca	VIn0Wyspy Dziewicze Stanów Zjednoczonych
alandzkie	
azerbejdzan		AZn0Azerbejdżan
hercegowina	
bangladesz		BDn0Bangladesz
krolestwo		BEn0Królestwo Belgii	DKn0Królestwo Danii	ESn0Królestwo Hiszpanii 	KHn0Królestwo Kambodży	MAn0Królestwo Marokańskie	NLn0Królestwo Niderlandów	NOn0Królestwo Norwegii	SAn0Królestwo Arabii Saudyjskiej	SEn0Królestwo Szwecji	THn0Królestwo Tajlandii
belgii	
bulgarii	
boliwia		BOn0Boliwia
niderlandy		BQn0Niderlandy Karaibskie
karaibskie	
antyle		BQn0Antyle Holenderskie
holenderskie	
brazylia		BRn0Brazylia
federacyjna		BRn0Federacyjna Republika Brazylii
brazylii	
wyspa		BVn0Wyspa Bouveta	CXn0Wyspa Bożego Narodzenia	IMn0Wyspa Man	NFn0Wyspa Norfolk	SHn0Wyspa Świętej Heleny	SHn0Wyspa Świętej Heleny, Wyspa Wniebowstąpienia i Tristan da Cunha
bouveta	
botswany	
bialorus		BYn0Białoruś
bialorusi	
kokosowe	
demokratyczna		CDn0Demokratyczna Republika Konga	STn0Demokratyczna Republika Wysp Świętego Tomasza i Książęcej	TLn0Demokratyczna Republika Timoru Wschodniego
konga	
srodkowoafrykanska	
szwajcaria		CHn0Szwajcaria
konfederacja		CHn0Konfederacja Szwajcarska
szwajcarska	
wybrzeze		CIn0Wybrzeże Kości Słoniowej	CMn0WybrzeŻe Kości Słoniowej
kosci	
sloniowej	
wybrzeza	
cooka	
chiny		CNn0Chiny
chinska		CNn0Chińska Republika Ludowa
ludowa	
kolumbii	
kostaryka		CRn0Kostaryka
kostaryki	
kuby	
zielonego	
przyladka	
bozego	
narodzenia	
czechy		CZn0Czechy
czeska	
niemcy		DEn0Niemcy
federalna		ETn0Federalna Demokratyczna Republika Etiopii	NGn0Federalna Republika Nigerii	SOn0Federalna Republika Somalii
niemiec	
danii	
wspolnota		DMn0Wspólnota Dominiki	MPn0Wspólnota Marianów Północnych
dominiki	
algieria		DZn0Algieria
algierska		DZn0Algierska Republika Ludowo-Demokratyczna
ludowo	
ekwador		ECn0Ekwador
egipt		EGn0Egipt
zachodnia	
saharyjska		EHn0Saharyjska Arabska Republika Demokratyczna
erytrea		ERn0Erytrea
hiszpania		ESn0Hiszpania
hiszpanii	
etiopii	
finlandii	
malwiny		FKn0Malwiny
mikronezja		FMn0Mikronezja
sfederowane		FMn0Sfederowane Stany Mikronezji
stany		USn0Stany Zjednoczone
mikronezji	
owcze	
francja		FRn0Francja
gabonska	
wielka		GBn0Wielka Brytania
brytania	
wlk		GBn0Wlk. Bryt.
bryt	
gruzja		GEn0Gruzja
gujana		GFn0Gujana Francuska	GYn0Gujana
ghany	
grenlandia		GLn0Grenlandia
gambii	
gwinea		GNn0Gwinea	GQn0Gwinea Równikowa	GWn0Gwinea Bissau
gwinei	
gwadelupa		GPn0Gwadelupa
rownikowa	
rownikowej	
grecja		GRn0Grecja
grecka	
poludniowa		ZAn0Południowa Afryka
poludniowy	
gwatemala		GTn0Gwatemala
gwatemali	
kooperacyjna		GYn0Kooperacyjna Republika Gujany
gujany	
sra		HKn0SRA Hongkong	MOn0SRA Makau
mcdonalda	
terytorium		HMn0Terytorium Wysp Heard i McDonalda
wysp	
chorwacja		HRn0Chorwacja
chorwacji	
wegry		HUn0Węgry
indonezja		IDn0Indonezja
indonezji	
irlandii	
indii	
brytyjskie		IOn0Brytyjskie Terytorium Oceanu Indyjskiego	VGn0Brytyjskie Wyspy Dziewicze
oceanu	
indyjskiego	
islandii	
wlochy		ITn0Włochy
wloska	
jordanskie		JOn0Jordańskie Królestwo Haszymidzkie
haszymidzkie	
japonia		JPn0Japonia
kenii	
kirgiska	
kambodzy	
komorow	
polnocna	
koreanska		KPn0Koreańska Republika Ludowo-Demokratyczna
korei	
kuwejt		KWn0Kuwejt
kajmany		KYn0Kajmany
laotanska		LAn0Laotańska Republika Ludowo-Demokratyczna
libanska	
demokratyczno		LKn0Demokratyczno-Socjalistyczna Republika Sri Lanki
socjalistyczna	
lanki	
liberii	
litwa		LTn0Litwa
litewska	
lotwa		LVn0Łotwa
lotewska	
marokanskie	
moldawia		MDn0Mołdawia
moldawii	
czarnogora		MEn0Czarnogóra
marshalla	
macedonii	
polnocnej	
zwiazku	
mjanmy	
polnocne	
marianow	
polnocnych	
martynika		MQn0Martynika
mauretania		MRn0Mauretania
mauretanska	
malty	
malediwy		MVn0Malediwy
malediwow	
meksyk		MXn0Meksyk
malezja		MYn0Malezja
namibii	
nowa		NCn0Nowa Kaledonia	NZn0Nowa Zelandia
nigru	
nigerii	
nikaragui	
holandia		NLn0Holandia
niderlandow	
norwegii	
zelandia	
panamy	
polinezja		PFn0Polinezja Francuska
niezalezne		PGn0Niezależne Państwo Papui-Nowej Gwinei
panstwo		VAn0Państwo Watykańskie
papui	
nowej	
filipin	
portoryko		PRn0Portoryko
palestyna		PSn0Palestyna
terytoria		PSn0Terytoria Palestyńskie
palestynskie	
paragwaj		PYn0Paragwaj
rumunia		ROn0Rumunia
serbii	
rosja		RUn0Rosja
federacja		RUn0Federacja Rosyjska
rosyjska	
rwandy	
saudyjska	
arabii	
saudyjskiej	
salomona	
seszele		SCn0Seszele
seszeli	
szwecja		SEn0Szwecja
szwecji	
swietej	
heleny	
wniebowstapienia	
slowenia		SIn0Słowenia
slowenii	
slowacja		SKn0Słowacja
slowacka	
somalii	
swietego	
tomasza	
ksiazeca	
ksiazecej	
salwador		SVn0Salwador
syryjska		SYn0Syryjska Republika Arabska
suazi		SZn0Suazi
francuskie		TFn0Francuskie Terytoria Południowe i Antarktyczne
poludniowe	
antarktyczne	
togijska	
tajlandia		THn0Tajlandia
tajlandii	
tadzykistan		TJn0Tadżykistan
wschodni	
timoru	
wschodniego	
tunezja		TNn0Tunezja
tunezyjska	
turcja		TRn0Turcja
turcji	
trynidad		TTn0Trynidad i Tobago
tajwan		TWn0Tajwan
zjednoczona		TZn0Zjednoczona Republika Tanzanii
tanzanii	
ugandy	
urugwaj		UYn0Urugwaj
watykan		VAn0Watykan
watykanskie	
grenadyny	
wenezuela		VEn0Wenezuela
boliwarianska		VEn0Boliwariańska Republika Wenezueli
wenezueli	
dziewicze	
stanow	
zjednoczonych	
wietnam		VNn0Wietnam
kosowo		XKn0Kosowo
kosowa	
jemenska	
majotta		YTn0Majotta
poludniowej	
afryki	
afryka	
zambii	
emirados		AEn0Emirados Árabes Unidos
afeganistao		AFn0Afeganistão
antartica		AQn0Antártica
ilhas		AXn0Ilhas Aland	CCn0Ilhas Cocos	CKn0Ilhas Cook	FKn0Ilhas Malvinas	FKn0Ilhas Falkland	FOn0Ilhas Faroé	GSn0Ilhas Geórgia do Sul e Sandwich do Sul	HMn0Ilhas Heard e McDonald	KYn0Ilhas Cayman	KYn0Ilhas Caimão	MHn0Ilhas Marshall	MPn0Ilhas Marianas do Norte	PNn0Ilhas Pitcairn	SBn0Ilhas Salomão	SJn0Ilhas Svalbard e Jan Mayen	TCn0Ilhas Turcas e Caicos	TCn0Ilhas Turks e Caicos	VGn0Ilhas Virgens Britânicas	VGn0Ilhas Virgens	VIn0Ilhas Virgens Americanas	VIn0Ilhas Virgens dos Estados Unidos
azerbaijao		AZn0Azerbaijão
azerbeijao		AZn0Azerbeijão
burquina		BFn0Burquina Faso
bartolomeu	
coletividade		BLn0Coletividade de Saint Barthélemy
caribenhos	
butao		BTn0Butão
ilha		BVn0Ilha Bouvet	CWn0ilha da Curação	CXn0Ilha Christmas	CXn0Ilha do Natal	HMn0Ilha Heard e Ilhas McDonald	IMn0Ilha de Man	NFn0Ilha Norfolk	TWn0Ilha Formosa
bielorrussia		BYn0Bielorrússia
dos	
do	
centro	
africana	
africano	
suica		CHn0Suíça
marfim	
camaroes		CMn0Camarões
tchequia		CZn0Tchéquia
tcheca	
alemanha		DEn0Alemanha
djibuti		DJn0Djibuti
egito		EGn0Egito
saara		EHn0Saara Ocidental
ocidental	
eritreia		ERn0Eritreia
espanha		ESn0Espanha
gabao		GAn0Gabão
gronelandia		GLn0Gronelândia
guine		GNn0Guiné	GQn0Guiné Equatorial	GWn0Guiné-Bissau	GWn0Guine-Bisau
sul	
iraque		IQn0Iraque
japao		JPn0Japão
quenia		KEn0Quênia
quirguistao		KGn0Quirguistão
camboja		KHn0Camboja
quiribati		KIn0Quiribati
cristovao	
coreia		KPn0Coreia do Norte	KRn0Coreia do Sul
caimao	
cazaquistao		KZn0Cazaquistão
marrocos		MAn0Marrocos
martinho	
setentrionais	
das	
mauricias	
mocambique		MZn0Moçambique
holanda		NLn0Holanda
paquistao		PKn0Paquistão
miquelao	
grupo	
portugues	
reuniao		REn0Reunião
romenia		ROn0Romênia
servia		RSn0Sérvia
federacao		RUn0Federação Russa
salomao	
seicheles		SCn0Seicheles
sudao		SDn0Sudão	SSn0Sudão do Sul
ascensao	
tristao	
serra		SLn0Serra Leoa
leoa	
essuatini		SZn0Essuatíni
chade		TDn0Chade
terras		TFn0Terras Austrais e Antárticas Francesas
austrais	
tadjiquistao		TJn0Tadjiquistão
tajiquistao		TJn0Tajiquistão
turcomenistao		TMn0Turcomenistão
turquemenistao		TMn0Turquemenistão
trinidade		TTn0Trinidade e Tobago
formosa	
uzbequistao		UZn0Uzbequistão
usbequistao	
cidade		VAn0Cidade do Vaticano
vincente	
virgens	
americanas	
vietna		VNn0Vietnã
vietname		VNn0Vietname
emiratele		AEn0Emiratele Arabe Unite
unite	
si	
insulele		AXn0Insulele Åland	BQn0Insulele Caraibe Olandeze	CCn0Insulele Cocos	CKn0Insulele Cook	FKn0Insulele Falkland	FKn0Insulele Malvine	FOn0Insulele Feroe	KYn0Insulele Cayman	MHn0Insulele Marshall	MPn0Insulele Mariane de Nord	PNn0Insulele Pitcairn	SBn0Insulele Solomon	TCn0Insulele Turks și Caicos	VGn0Insulele Virgine Britanice	VIn0Insulele Virgine Americane
hertegovina	
caraibe	
olandeze	
insula		BVn0Insula Bouvet	CXn0Insula Christmas	HMn0Insula Heard și Insulele McDonald	IMn0Insula Man	NFn0Insula Norfolk
democrata	
elvetia		CHn0Elveția
coasta		CIn0Coasta de Fildeș
fildes	
capul		CVn0Capul Verde
cipru		CYn0Cipru
cehia		CZn0Cehia
ceha	
danemarca		DKn0Danemarca
occidentala	
eritreea		ERn0Eritreea
finlanda		FIn0Finlanda
micronezia		FMn0Micronezia
franta		FRn0Franța
regatul		GBn0Regatul Unit
franceza	
groenlanda		GLn0Groenlanda
guineea		GNn0Guineea	GQn0Guineea Ecuatorială	GWn0Guineea-Bissau
guadelupa		GPn0Guadelupa
ecuatoriala	
ungaria		HUn0Ungaria
teritoriul		IOn0Teritoriul Britanic din Oceanul Indian
din	
oceanul	
iordania		JOn0Iordania
kargazstan		KGn0Kârgâzstan
cambodgia		KHn0Cambodgia
coreea		KPn0Coreea de Nord	KRn0Coreea de Sud
kuweit		KWn0Kuweit
sfanta		LCn0Sfânta Lucia	SHn0Sfânta Elena
muntenegru		MEn0Muntenegru
sfantul		MFn0Sfântul Martin
mariane	
mozambic		MZn0Mozambic
noua		NCn0Noua Caledonie	NZn0Noua Zeelandă
tarile		NLn0Țările de Jos
jos	
zeelanda	
filipine		PHn0Filipine
teritoriile		PSn0Teritoriile Palestiniene	TFn0Teritoriile Australe și Antarctice Franceze
palestiniene	
suedia		SEn0Suedia
slovacia		SKn0Slovacia
sudanul		SSn0Sudanul de Sud
australe	
antarctice	
franceze	
thailanda		THn0Thailanda
timorul		TLn0Timorul de Est
turcia		TRn0Turcia
tr		TRn0TR-variant
variant	
statele		USn0Statele Unite ale Americii
ale	
americii	
statul		VAn0Statul Cetății Vaticanului
cetatii	
vaticanului	
grenadinele	
virgine	
britanice	
арабская	
демократическая	
республика	
специальный	
административный	
район	
китайской	
народной	
республики	
китая	
albansko		ALn0Albánsko
armensko		AMn0Arménsko
rakusko		ATn0Rakúsko
belgicko		BEn0Belgicko
holandsko		NLn0Holandsko
bouvetov		BVn0Bouvetov ostrov	BVn0Bouvetov otok
bielorusko		BYn0Bielorusko
svajciarsko		CHn0Švajčiarsko
pobrezie		CIn0Pobrežie Slonoviny
cookove		CKn0Cookove ostrovy
vianocny		CXn0Vianočný ostrov
spanielsko		ESn0Španielsko
francuzsko		FRn0Francúzsko
kralovstvo	
gruzinsko		GEn0Gruzínsko
francuzska		GFn0Francúzska Guyana	PFn0Francúzska Polynézia
grecko		GRn0Grécko
juzne	
sandwichove	
oao	
heardov		HMn0Heardov ostrov a Macdonaldove ostrovy	HMn0Heardov otok in McDonaldovi otoki
macdonaldove	
uzemie	
taliansko		ITn0Taliansko
kirgizsko		KGn0Kirgizsko
kristof	
severna		KPn0Severná Kórea	KPn0Severna Koreja	MKn0Severna Makedonija
kajmanie		KYn0Kajmanie ostrovy
lichtenstajnsko		LIn0Lichtenštajnsko
luxembursko		LUn0Luxembursko
cierna		MEn0Čierna Hora
marshallove		MHn0Marshallove ostrovy
severne		MKn0Severné Macedónsko	MPn0Severné Mariány
macedonsko	
mjanmarsko		MMn0Mjanmarsko
maldivy		MVn0Maldivy
polynezia	
pitcairnove		PNn0Pitcairnove ostrovy
samosprava	
uzemia	
paraguaj		PYn0Paraguaj
salamunove		SBn0Šalamúnove ostrovy
juzny		SSn0Južný Sudán
princov	
francuzske		TFn0Francúzske južné a antarktické územia
antarkticke	
vychodny		TLn0Východný Timor
turkmensko		TMn0Turkménsko
uruguaj		UYn0Uruguaj
zdruzeni		AEn0Združeni arabski emirati
arabski	
ameriska		ASn0Ameriška Samoa
avstrija		ATn0Avstrija
avstralija		AUn0Avstralija
otoki		TCn0Otoki Turks in Caicos
bolgarija		BGn0Bolgarija
nizozemski		BQn0Nizozemski Karibi	SXn0Nizozemski Sveti Martin
karibi	
belorusija		BYn0Belorusija
demokraticna		CDn0Demokratična republika Kongo
srednjeafriska		CFn0Srednjeafriška republika
svica		CHn0Švica
slonokoscena		CIn0Slonokoščena obala
kitajska		CNn0Kitajska
zelenortski		CVn0Zelenortski otoki
ciper		CYn0Ciper
nemcija		DEn0Nemčija
zahodna		EHn0Zahodna Sahara
ferski		FOn0Ferski otoki
zdruzeno		GBn0Združeno kraljestvo
kraljestvo	
francoska		GFn0Francoska Gvajana	PFn0Francoska Polinezija
gvadelup		GPn0Gvadelup
ekvatorialna		GQn0Ekvatorialna Gvineja
grcija		GRn0Grčija
sandwichevi	
posebno		HKn0Posebno upravno območje Ljudske republike Kitajske Hongkong	MOn0Posebno upravno območje Kitajske Makav
upravno	
obmocje	
ljudske	
republike	
kitajske	
mcdonaldovi	
hrvaska		HRn0Hrvaška
madzarska		HUn0Madžarska
britansko		IOn0Britansko ozemlje v Indijskem oceanu
ozemlje	
v	
indijskem	
japonska		JPn0Japonska
kirgizistan		KGn0Kirgizistan
kajmanji		KYn0Kajmanji otoki
francoski		MFn0Francoski Sveti Martin
marshallovi		MHn0Marshallovi otoki
makav		MOn0Makav
marianski	
mavretanija		MRn0Mavretanija
mavricij		MUn0Mavricij
mehika		MXn0Mehika
norfolski		NFn0Norfolški otok
peter	
mihael	
palav		PWn0Palav
romunija		ROn0Romunija
saudova		SAn0Saudova Arabija
slovaska		SKn0Slovaška
tomaz	
princ	
francosko		TFn0Francosko južno ozemlje
juzno	
tajska		THn0Tajska
tokelav		TKn0Tokelav
vzhodni		TLn0Vzhodni Timor
tunizija		TNn0Tunizija
zdruzene		USn0Združene države Amerike
amerike	
vincencij	
deviski	
ameriski		VIn0Ameriški Deviški otoki
juznoafriska		ZAn0Južnoafriška republika
emiratet		AEn0Emiratet e Bashkuara Arabe
bashkuara	
anguile		AIn0Anguilë
shqiperi		ALn0Shqipëri
armeni		AMn0Armeni
angole		AOn0Angolë
antarktike		AQn0Antarktikë
argjentine		ARn0Argjentinë
amerikane	
austri		ATn0Austri
arube		AWn0Arubë
ishujt		AXn0Ishujt Alandë	CCn0Ishujt Kokos	CKn0Ishujt Kuk	FKn0Ishujt Falkland	FOn0Ishujt Faroe	HMn0Ishujt Hërd e Mekdonald	KYn0Ishujt Kajman	MHn0Ishujt Marshall	MPn0Ishujt e Marianës Veriore	PNn0Ishujt Pitkern	SBn0Ishujt Solomon	TCn0Ishujt Turks dhe Kaikos	VGn0Ishujt e Virgjër Britanikë	VIn0Ishujt e Virgjër të SHBA-së
alande	
azerbajxhan		AZn0Azerbajxhan
bosnje		BAn0Bosnjë-Hercegovinë
hercegovine	
belgjike		BEn0Belgjikë
bullgari		BGn0Bullgari
bahrejn		BHn0Bahrejn
bermude		BMn0Bermude
bolivi		BOn0Bolivi
karaibet		BQn0Karaibet holandeze
holandeze	
ishulli		BVn0Ishulli Bove	CXn0Ishulli i Krishtlindjes	IMn0Ishulli i Manit	NFn0Ishulli Norfolk
bove	
botsvane		BWn0Botsvanë
bjellorusi		BYn0Bjellorusi
afrikes	
qendrore	
brazavile	
zvicer		CHn0Zvicër
bregu		CIn0Bregu i Fildishtë
fildishte	
kolumbi		COn0Kolumbi
rike	
kepi		CVn0Kepi i Gjelbër
gjelber	
krishtlindjes	
qipro		CYn0Qipro
ceke	
gjermani		DEn0Gjermani
xhibuti		DJn0Xhibuti
danimarke		DKn0Danimarkë
dominike		DMn0Dominikë
dominikane	
algjeri		DZn0Algjeri
estoni		EEn0Estoni
egjipt		EGn0Egjipt
saharaja		EHn0Saharaja Perëndimore
perendimore	
eritre		ERn0Eritre
etiopi		ETn0Etiopi
fixhi		FJn0Fixhi
mikronezi		FMn0Mikronezi
mbreteria		GBn0Mbretëria e Bashkuar
bashkuar	
granade		GDn0Granadë
gjeorgji		GEn0Gjeorgji
guajana		GFn0Guajana Franceze
gernsej		GGn0Gernsej
gjibraltar		GIn0Gjibraltar
gambi		GMn0Gambi
guadelupe		GPn0Guadelupë
guineja		GQn0Guineja Ekuatoriale	PGn0Guineja e Re-Papua
ekuatoriale	
greqi		GRn0Greqi
xhorxha		GSn0Xhorxha Jugore dhe Ishujt Senduiçë të Jugut
jugore	
dhe	
senduice	
te	
jugut	
guatemale		GTn0Guatemalë
guajane		GYn0Guajanë
rpa		HKn0RPA i Hong-Kongut	MOn0RPA i Makaos
kongut	
mekdonald	
kroaci		HRn0Kroaci
hungari		HUn0Hungari
indonezi		IDn0Indonezi
manit	
britanik	
oqeanit	
itali		ITn0Itali
xhersej		JEn0Xhersej
xhamajke		JMn0Xhamajkë
jordani		JOn0Jordani
japoni		JPn0Japoni
kirgizi		KGn0Kirgizi
kamboxhia		KHn0Kamboxhia
komore		KMn0Komore
shen		KNn0Shën-Kits dhe Nevis	LCn0Shën-Luçia	PMn0Shën-Pier dhe Mikelon	SHn0Shën-Elenë	VCn0Shën-Vincent dhe Grenadine
kore		KPn0Kore e Veriut	KRn0Kore e Jugut	KPn0Kore Demokratik Halk Cumhuriyeti	KRn0Kore Cumhuriyeti
veriut	
lihtenshtajn		LIn0Lihtenshtajn
lanke	
liberi		LRn0Liberi
lituani		LTn0Lituani
letoni		LVn0Letoni
marok		MAn0Marok
moldavi		MDn0Moldavi
mal		MEn0Mal i Zi
zi	
maqedonia		MKn0Maqedonia e Veriut
burme		MMn0Burmë
mongoli		MNn0Mongoli
makaos	
veriore	
martinike		MQn0Martinikë
mauritani		MRn0Mauritani
montserat		MSn0Montserat
meksike		MXn0Meksikë
malajzi		MYn0Malajzi
namibi		NAn0Namibi
kaledoni		NCn0Kaledoni e Re
re	
nigeri		NGn0Nigeri
holande		NLn0Holandë
norvegji		NOn0Norvegji
poloni		PLn0Poloni
pier	
territoret		PSn0Territoret Palestineze	TFn0Territoret Jugore Franceze
palestineze	
rumani		ROn0Rumani
serbi		RSn0Serbi
ruande		RWn0Ruandë
saudite	
sejshelle		SCn0Sejshelle
suedi		SEn0Suedi
singapor		SGn0Singapor
elene	
slloveni		SIn0Slloveni
majen	
sllovaki		SKn0Sllovaki
surinami		SRn0Surinami
sudani		SSn0Sudani i Jugut
suazilend		SZn0Suazilend
kaikos	
tajlande		THn0Tajlandë
taxhikistan		TJn0Taxhikistan
timori		TLn0Timori Lindor
lindor	
tunizi		TNn0Tunizi
turqi		TRn0Turqi
tanzani		TZn0Tanzani
ugande		UGn0Ugandë
venezuele		VEn0Venezuelë
virgjer	
britanike	
shba	
se	
kosove		XKn0Kosovë
majote		YTn0Majotë
zambi		ZMn0Zambi
forenade		AEn0Förenade Arabemiraten
arabemiraten	
och	
amerikanska		ASn0Amerikanska Samoa	VIn0Amerikanska Jungfruöarna
australiska		AUn0Australiska statsförbundet
statsforbundet	
azerbajdzjan		AZn0Azerbajdzjan
t	
karibiska		BQn0Karibiska Nederländerna
nederlanderna		NLn0Nederländerna
bouveton		BVn0Bouvetön
republiken		BYn0Republiken Vitryssland	CGn0Republiken Kongo	KRn0Republiken Korea	TWn0Republiken Kina
vitryssland	
kokosoarna		CCn0Kokosöarna
centralafrikanska		CFn0Centralafrikanska republiken
elfenbenskusten		CIn0Elfenbenskusten
cookoarna		CKn0Cooköarna
julon		CXn0Julön
tjeckien		CZn0Tjeckien
vastsahara		EHn0Västsahara
falklandsoarna		FKn0Falklandsöarna
mikronesiska		FMn0Mikronesiska federationen
federationen	
faroarna		FOn0Färöarna
franska		GFn0Franska Guyana	PFn0Franska Polynesien	TFn0Franska sydterritorierna	TFn0Franska södra territorierna	TFn0Franska syd- och Antarktisterritorierna
ekvatorialguinea		GQn0Ekvatorialguinea
grekland		GRn0Grekland
sydgeorgien		GSn0Sydgeorgien och Sydsandwichöarna	GSn0Sydgeorgien
sydsandwichoarna	
heardon		HMn0Heardön och McDonaldöarna
mcdonaldoarna	
ungern		HUn0Ungern
brittiska		IOn0Brittiska territoriet i Indiska oceanen	VGn0Brittiska Jungfruöarna
indiska	
oceanen	
kambodja		KHn0Kambodja
komorerna		KMn0Komorerna
folkrepubliken	
caymanoarna		KYn0Caymanöarna
marocko		MAn0Marocko
moldavien		MDn0Moldavien
marshalloarna		MHn0Marshallöarna
nordmarianerna		MPn0Nordmarianerna
maldiverna		MVn0Maldiverna
nya		NCn0Nya Kaledonien	NZn0Nya Zeeland
norfolkon		NFn0Norfolkön
filippinerna		PHn0Filippinerna
pitcairnoarna		PNn0Pitcairnöarna
territorierna	
ryssland		RUn0Ryssland
ryska		RUn0Ryska federationen
saudiarabien		SAn0Saudiarabien
salomonoarna		SBn0Salomonöarna
seychellerna		SCn0Seychellerna
sankta		SHn0Sankta Helena
slovakien		SKn0Slovakien
syriska		SYn0Syriska arabiska republiken
arabiska	
caicosoarna	
sydterritorierna	
sodra	
syd	
antarktisterritorierna	
tokelauoarna		TKn0Tokelauöarna
tunisien		TNn0Tunisien
turkiet		TRn0Turkiet
forenta	
stater	
grenadinerna	
jungfruoarna	
futunaoarna	
birlesik		AEn0Birleşik Arap Emirlikleri	GBn0Birleşik Krallık
arap	
emirlikleri	
ve	
arnavutluk		ALn0Arnavutluk
ermenistan		AMn0Ermenistan
arjantin		ARn0Arjantin
avusturya		ATn0Avusturya
avustralya		AUn0Avustralya
azerbaycan		AZn0Azerbaycan
hersek	
bulgaristan		BGn0Bulgaristan
bahreyn		BHn0Bahreyn
bolivya		BOn0Bolivya
karayip		BQn0Karayip Hollandası
hollandasi	
brezilya		BRn0Brezilya
bahamalar		BSn0Bahamalar
milletler	
toplulugu	
demokratik	
cumhuriyeti	
orta		CFn0Orta Afrika Cumhuriyeti
brazavil	
isvicre		CHn0İsviçre
fildisi		CIn0Fildişi Sahili
kolombiya		COn0Kolombiya
yesil		CVn0Yeşil Burun
burun	
kibris		CYn0Kıbrıs
cekya		CZn0Çekya
cek		CZn0Çek Cumhuriyeti
almanya		DEn0Almanya
dominik		DOn0Dominik Cumhuriyeti
cezayir		DZn0Cezayir
estonya		EEn0Estonya
bati		EHn0Batı Sahra
sahra		EHn0Sahra Demokratik Arap Cumhuriyeti
ispanya		ESn0İspanya
etiyopya		ETn0Etiyopya
malvina	
mikronezya		FMn0Mikronezya
krallik	
buyuk		GBn0Büyük Britanya ve Kuzey İrlanda Birleşik Krallığı	GBn0Buyuk Britaniya
britanya		IOn0Britanya Hint Okyanusu Toprakları	VGn0Britanya Virjin Adaları
kuzey		KPn0Kuzey Kore	MKn0Kuzey Makedonya	MPn0Kuzey Mariana Adaları
kralligi	
gurcistan		GEn0Gürcistan
fransiz		GFn0Fransız Guyanası	PFn0Fransız Polinezyası	TFn0Fransız Güney Toprakları	TFn0Fransız Güney ve Antarktika Toprakları
guyanasi	
cebelitarik		GIn0Cebelitarık
gambiya		GMn0Gambiya
ekvator		GQn0Ekvator Ginesi
ginesi	
helen		GRn0Helen Cumhuriyeti
guney		GSn0Güney Georgia ve Güney Sandwich Adaları	KRn0Güney Kore	SSn0Güney Sudan	ZAn0Güney Afrika
gine		GWn0Gine-Bissau
oib	
hirvatistan		HRn0Hırvatistan
endonezya		IDn0Endonezya
hint	
okyanusu	
topraklari	
izlanda		ISn0İzlanda
italya		ITn0İtalya
urdun		JOn0Ürdün
japonya		JPn0Japonya
kirgiz		KGn0Kırgız Cumhuriyeti
kambocya		KHn0Kamboçya
komorlar		KMn0Komorlar
halk	
lubnan		LBn0Lübnan
lihtenstayn		LIn0Lihtenştayn
liberya		LRn0Liberya
litvanya		LTn0Litvanya
letonya		LVn0Letonya
karadag		MEn0Karadağ
makedonya	
mogolistan		MNn0Moğolistan
moritanya		MRn0Moritanya
maldivler		MVn0Maldivler
malezya		MYn0Malezya
namibya		NAn0Namibya
kaledonya	
nijerya		NGn0Nijerya
hollanda		NLn0Hollanda
umman		OMn0Umman
polinezyasi	
filipinler		PHn0Filipinler
polonya		PLn0Polonya
henderson	
ducie	
oeno	
filistin		PSn0Filistin	PSn0Filistin Bölgeleri
bolgeleri	
portekiz		PTn0Portekiz
romanya		ROn0Romanya
sirbistan		RSn0Sırbistan
rusya		RUn0Rusya
suudi		SAn0Suudi Arabistan
arabistan	
seyseller		SCn0Seyşeller
slovenya		SIn0Slovenya
slovakya		SKn0Slovakya
suriye		SYn0Suriye
svaziland		SZn0Svaziland
tayland		THn0Tayland
dogu		TLn0Doğu Timor
tunus		TNn0Tunus
tanzanya		TZn0Tanzanya
devletleri	
ozbekistan		UZn0Özbekistan
grenadinler	
virjin		VGn0Virjin Adaları
abd		VIn0ABD Virjin Adaları
bolgesi	
bagimsiz		WSn0Bağımsız Samoa Devleti
devleti	
birlashgan		AEn0Birlashgan Arab Amirliklari
amirliklari	
afg		AFn0Afgʻoniston
oniston	
va	
armaniston		AMn0Armaniston
orollari	
ozarbayjon		AZn0Ozarbayjon
gertsegovina	
belgiya		BEn0Belgiya
bolgariya		BGn0Bolgariya
bahrayn		BHn0Bahrayn
boneyr		BQn0Boneyr, Sint-Estatius va Saba
estatius	
bagama		BSn0Bagama orollari
oroli	
kiling	
markaziy		CFn0Markaziy Afrika Respublikasi
shveytsariya		CHn0Shveytsariya
kot		CIn0Kot-d’Ivuar
suyagi	
qirg		KGn0Qirgʻiziston
xitoy		CNn0Xitoy
kyurasao		CWn0Kyurasao
rojdestvo		CXn0Rojdestvo oroli
chexiya		CZn0Chexiya	CZn0Chexiya Respublikasi
germaniya		DEn0Germaniya
daniya		DKn0Daniya
jazoir		DZn0Jazoir
g		EHn0G‘arbiy Sahroi Kabir
arbiy	
sahroi	
kabir	
fransiya		FRn0Fransiya
britaniya		GBn0Britaniya	VGn0Britaniya Virgin orollari
gruziya		GEn0Gruziya
fransuz		GFn0Fransuz Gvianasi	PFn0Fransuz Polineziyasi	TFn0Fransuz Janubiy hududlari
gvianasi	
grenlandiya		GLn0Grenlandiya
gvineya		GNn0Gvineya	GWn0Gvineya-Bisau
gvadelupe		GPn0Gvadelupe
gretsiya		GRn0Gretsiya
janubiy		GSn0Janubiy Georgiya va Janubiy Sendvich orollari	KRn0Janubiy Koreya	SSn0Janubiy Sudan	ZAn0Janubiy Afrika Respublikasi
georgiya	
sendvich	
gayana		GYn0Gayana
gonkong		HKn0Gonkong
xerd		HMn0Xerd va Makdonald orollari
gonduras		HNn0Gonduras
gaiti		HTn0Gaiti
vengriya		HUn0Vengriya
isroil		ILn0Isroil
hindiston		INn0Hindiston
britaniyaning		IOn0Britaniyaning Hind okeanidagi hududi
okeanidagi	
hududi	
jersi		JEn0Jersi
iziston	
shimoliy		KPn0Shimoliy Koreya	MKn0Shimoliy Makedoniya	MPn0Shimoliy Mariana orollari
quvayt		KWn0Quvayt
qozog		KZn0Qozogʻiston
iston	
lyusiya	
lixtenshteyn		LIn0Lixtenshteyn
shri		LKn0Shri-Lanka
lyuksemburg		LUn0Lyuksemburg
marokash		MAn0Marokash
chernogoriya		MEn0Chernogoriya
mongoliya		MNn0Mongoliya
mavrikiy		MUn0Mavrikiy
yangi		NCn0Yangi Kaledoniya	NZn0Yangi Zelandiya
niderlandiya		NLn0Niderlandiya
norvegiya		NOn0Norvegiya
ummon		OMn0Ummon
pokiston		PKn0Pokiston
polsha		PLn0Polsha
falastin		PSn0Falastin	PSn0Falastin hududlari
hududlari	
portugaliya		PTn0Portugaliya
paragvay		PYn0Paragvay
reyunion		REn0Reyunion
rossiya		RUn0Rossiya
saudiya		SAn0Saudiya Arabistoni
arabistoni	
seyshel		SCn0Seyshel orollari
shvetsiya		SEn0Shvetsiya
muqaddas		SHn0Muqaddas Yelena oroli
shpitsbergen		SJn0Shpitsbergen va Yan-Mayen
tojikiston		TJn0Tojikiston
sharqiy		TLn0Sharqiy Timor
turkmaniston		TMn0Turkmaniston
turkiya		TRn0Turkiya
qo	
shma	
shtatlari	
urugvay		UYn0Urugvay
zbekiston	
grenadin	
aqsh		VIn0AQSH Virgin orollari
mayotta		YTn0Mayotta
cac		AEn0Các Tiểu Vương quốc Ả Rập Thống nhất
tieu	
vuong		GBn0Vương quốc Anh
quoc	
rap	
thong	
nhat		JPn0Nhật Bản
cuc	
thuoc	
my	
quan		AXn0Quần đảo Åland	CCn0Quần đảo Cocos	CKn0Quần đảo Cook	FKn0Quần đảo Falkland	FOn0Quần đảo Faroe	HMn0Quần đảo Heard và McDonald	KYn0Quần đảo Cayman	MHn0Quần đảo Marshall	MPn0Quần đảo Bắc Mariana	PNn0Quần đảo Pitcairn	SBn0Quần đảo Solomon	TCn0Quần đảo Turks và Caicos	VGn0Quần đảo Virgin thuộc Anh	VIn0Quần đảo Virgin thuộc Hoa Kỳ
dao		BVn0Đảo Bouvet	CXn0Đảo Giáng Sinh	IMn0Đảo Man	NFn0Đảo Norfolk
ca		BQn0Ca-ri-bê Hà Lan
ri	
be	
ha		NLn0Hà Lan
lan	
cong		CDn0Cộng hòa Dân chủ Congo	CFn0Cộng hòa Trung Phi	CGn0Cộng hòa Congo	CZn0Cộng hòa Séc	DOn0Cộng hòa Dominica
hoa		USn0Hoa Kỳ
chu	
trung		CNn0Trung Quốc
phi	
thuy		CHn0Thụy Sĩ	SEn0Thụy Điển
bo		CIn0Bờ Biển Ngà	PTn0Bồ Đào Nha
bien	
nga	
giang	
sinh	
sec	
mach	
ai		EGn0Ai Cập
tay		EHn0Tây Sahara	ESn0Tây Ban Nha
ban	
nha	
phan		FIn0Phần Lan
anh	
phap	
xich	
hy		GRn0Hy Lạp
lap	
dac		HKn0Đặc khu Hành chính Hồng Kông, Trung Quốc	MOn0Đặc khu Hành chính Macao, Trung Quốc
khu	
hanh	
chinh	
an		INn0Ấn Độ
lanh		IOn0Lãnh thổ Ấn Độ Dương thuộc Anh	PSn0Lãnh thổ Palestine	TFn0Lãnh thổ phía Nam Thuộc Pháp
tho		TRn0Thổ Nhĩ Kỳ
duong	
campuchia		KHn0Campuchia
trieu		KPn0Triều Tiên
tien	
han		KRn0Hàn Quốc
li		LBn0Li-băng
bang	
ma		MAn0Ma-rốc
roc	
bac		MKn0Bắc Macedonia
mien		MMn0Miến Điện
dien	
mong		MNn0Mông Cổ
co	
na		NOn0Na Uy
uy	
ba		PLn0Ba Lan
xe	
ut	
phia	
thai		THn0Thái Lan
dong		TLn0Đông Timor
nhi	
ky	
dai		TWn0Đài Loan
loan	
thanh		VAn0Thành Vatican
`,
'cyrillic': () => `андора		ADn0Андора
аб		AEn0Аб’яднаныя Арабскія Эміраты
яднаныя	
арабскія	
эміраты	
афганістан		AFn0Афганістан
антыгуа		AGn0Антыгуа і Барбуда
і	
барбуда	
ангілья		AIn0Ангілья
албанія		ALn0Албанія
арменія		AMn0Арменія
ангола		AOn0Ангола
антарктыка		AQn0Антарктыка
аргенціна		ARn0Аргенціна
амерыканскае		ASn0Амерыканскае Самоа
самоа		WSn0Самоа
аўстрыя		ATn0Аўстрыя
аўстралія		AUn0Аўстралія
аруба		AWn0Аруба
аландскія		AXn0Аландскія астравы
астравы		CKn0Астравы Кука	HMn0Астравы Херд і Макдональд	PNn0Астравы Піткэрн	TCn0Астравы Цёркс і Кайкас
азербайджан		AZn0Азербайджан
боснія		BAn0Боснія і Герцагавіна	BAn0Боснія і Герцеговина
герцагавіна	
барбадас		BBn0Барбадас
бангладэш		BDn0Бангладэш
бельгія		BEn0Бельгія
буркіна		BFn0Буркіна-Фасо
фасо	
балгарыя		BGn0Балгарыя
бахрэйн		BHn0Бахрэйн
бурундзі		BIn0Бурундзі
бенін		BJn0Бенін
сен		BLn0Сен-Бартэльмі	MFn0Сен-Мартэн	PMn0Сен-П’ер і Мікелон	BLn0Сен Бартелеми	MFn0Сен Мартен	PMn0Сен Пиер и Микелон	PMn0Сен-Пьер және Микелон	PMn0Сен-Пьер жана Микелон	PMn0Сен-Пьер и Микелон	PMn0Сен Пјер и Микелон	BLn0Сен-Бартелемі	PMn0Сен-Пʼєр і Мікелон
бартэльмі	
бермудскія		BMn0Бермудскія астравы
бруней		BNn0Бруней	BNn0Бруней Даруссалам
балівія		BOn0Балівія
карыбскія		BQn0Карыбскія Нідэрланды
нідэрланды		NLn0Нідэрланды
бразілія		BRn0Бразілія
багамскія		BSn0Багамскія астравы
бутан		BTn0Бутан
востраў		BVn0Востраў Бувэ	CXn0Востраў Каляд	IMn0Востраў Мэн	NFn0Востраў Норфалк	SHn0Востраў Святой Алены
бувэ	
батсвана		BWn0Батсвана
беларусь		BYn0Беларусь
беліз		BZn0Беліз
канада		CAn0Канада
какосавыя		CCn0Какосавыя (Кілінг) астравы
кілінг	
конга		CDn0Конга	CGn0Конга - Бразавіль
кіншаса		CDn0Кіншаса
цэнтральна		CFn0Цэнтральна-Афрыканская Рэспубліка
афрыканская	
рэспубліка		CGn0Рэспубліка Конга
бразавіль	
швейцарыя		CHn0Швейцарыя
кот		CIn0Кот-д’Івуар	CIn0Кот д’Ивоар	CIn0Кот-д’Ивуар
д	
івуар	
бераг		CIn0Бераг Слановай Косці
слановай	
косці	
кука	
камерун		CMn0Камерун
кітай		CNn0Кітай
калумбія		COn0Калумбія
коста		CRn0Коста-Рыка	CRn0Коста Рика
рыка	
каба		CVn0Каба-Вердэ
вердэ	
кюрасаа		CWn0Кюрасаа
каляд	
чэхія		CZn0Чэхія
чэшская		CZn0Чэшская Рэспубліка
германія		DEn0Германія
джыбуці		DJn0Джыбуці
данія		DKn0Данія
дамініка		DMn0Дамініка
дамініканская		DOn0Дамініканская Рэспубліка
алжыр		DZn0Алжыр
эквадор		ECn0Эквадор
эстонія		EEn0Эстонія
егіпет		EGn0Егіпет
заходняя		EHn0Заходняя Сахара
сахара	
эрытрэя		ERn0Эрытрэя
іспанія		ESn0Іспанія
эфіопія		ETn0Эфіопія
фінляндыя		FIn0Фінляндыя
фіджы		FJn0Фіджы
фалклендскія		FKn0Фалклендскія астравы	FKn0Фалклендскія (Мальвінскія) астравы
мальвінскія	
мікранезія		FMn0Мікранезія
фарэрскія		FOn0Фарэрскія астравы
францыя		FRn0Францыя
габон		GAn0Габон
вялікабрытанія		GBn0Вялікабрытанія
грэнада		GDn0Грэнада
грузія		GEn0Грузія
французская		GFn0Французская Гвіяна	PFn0Французская Палінезія	FRn0Французская Республика	GFn0Французская Гвиана	PFn0Французская Полинезия
гвіяна	
гернсі		GGn0Гернсі
гібралтар		GIn0Гібралтар
грэнландыя		GLn0Грэнландыя
гамбія		GMn0Гамбія
гвінея		GNn0Гвінея	GWn0Гвінея-Бісау
гвадэлупа		GPn0Гвадэлупа
экватарыяльная		GQn0Экватарыяльная Гвінея
грэцыя		GRn0Грэцыя
паўдневая		GSn0Паўднёвая Георгія і Паўднёвыя Сандвічавы астравы	KRn0Паўднёвая Карэя
георгія	
паўдневыя	
сандвічавы	
гватэмала		GTn0Гватэмала
бісау	
гаяна		GYn0Гаяна
ганконг		HKn0Ганконг	HKn0Ганконг, САР
сар		HKn0САР Хонгконг	MOn0САР Макао
херд		HMn0Херд аралы және Макдональд аралдары	HMn0Херд жана Макдональд аралдары	HMn0Херд ба Макдональдийн арлууд
макдональд	
гандурас		HNn0Гандурас
харватыя		HRn0Харватыя
гаіці		HTn0Гаіці
венгрыя		HUn0Венгрыя
інданезія		IDn0Інданезія
ірландыя		IEn0Ірландыя
ізраіль		ILn0Ізраіль
мэн		IMn0Мэн аралы	IMn0Мэн Арал
індыя		INn0Індыя
брытанская		IOn0Брытанская тэрыторыя ў Індыйскім акіяне
тэрыторыя	
ў	
індыйскім	
акіяне	
ісландыя		ISn0Ісландыя
італія		ITn0Італія
джэрсі		JEn0Джэрсі
ямайка		JMn0Ямайка
іарданія		JOn0Іарданія
японія		JPn0Японія
кенія		KEn0Кенія
кыргызстан		KGn0Кыргызстан
камбоджа		KHn0Камбоджа
кірыбаці		KIn0Кірыбаці
каморскія		KMn0Каморскія астравы
сент		KNn0Сент-Кітс і Невіс	LCn0Сент-Люсія	VCn0Сент-Вінсент і Грэнадзіны	KNn0Сент-Китс және Невис	LCn0Сент-Люсия	VCn0Сент-Винсент және Гренадин аралдары	BLn0Сент Бартелеми	KNn0Сент-Китс жана Невис	MFn0Сент-Мартин	VCn0Сент-Винсент жана Гренадиндер	LCn0Сент Лусија	PMn0Сент Пјер и Микелан	VCn0Сент Винсент и Гренадини	BLn0Сент-Бартельми	KNn0Сент-Киттс ба Невис	LCn0Сент Люсиа	PMn0Сент-Пьер ба Микело	SHn0Сент Хелена	VCn0Сент-Винсент ба Гренадин	KNn0Сент-Китс и Невис	VCn0Сент-Винсент и Гренадины	VCn0Сент-Вінсент і Гренадіни
кітс	
невіс	
паўночная		KPn0Паўночная Карэя	MKn0Паўночная Македонія
карэя	
кувейт		KWn0Кувейт
кайманавы		KYn0Кайманавы астравы
казахстан		KZn0Казахстан
ліван		LBn0Ліван
люсія	
ліхтэнштэйн		LIn0Ліхтэнштэйн
шры		LKn0Шры-Ланка
ланка	
ліберыя		LRn0Ліберыя
лесота		LSn0Лесота
літва		LTn0Літва
люксембург		LUn0Люксембург
латвія		LVn0Латвія
лівія		LYn0Лівія
марока		MAn0Марока
манака		MCn0Манака
малдова		MDn0Малдова
чарнагорыя		MEn0Чарнагорыя
мартэн	
мадагаскар		MGn0Мадагаскар
маршалавы		MHn0Маршалавы астравы
македонія	
м		MMn0М’янма
янма	
бірма		MMn0Бірма
манголія		MNn0Манголія
макаа		MOn0Макаа	MOn0Макаа, САР
паўночныя		MPn0Паўночныя Марыянскія астравы
марыянскія	
марцініка		MQn0Марцініка
маўрытанія		MRn0Маўрытанія
мантсерат		MSn0Мантсерат
мальта		MTn0Мальта
маўрыкій		MUn0Маўрыкій
мальдывы		MVn0Мальдывы
малаві		MWn0Малаві
мексіка		MXn0Мексіка
малайзія		MYn0Малайзія
мазамбік		MZn0Мазамбік
намібія		NAn0Намібія
новая		NCn0Новая Каледонія	NZn0Новая Зеландыя	NCn0Новая Каледония	NZn0Новая Зеландия
каледонія	
нігер		NEn0Нігер
норфалк	
нігерыя		NGn0Нігерыя
нікарагуа		NIn0Нікарагуа
нарвегія		NOn0Нарвегія
непал		NPn0Непал
науру		NRn0Науру
зеландыя	
аотэароа		NZn0Аотэароа
панама		PAn0Панама
палінезія	
папуа		PGn0Папуа-Новая Гвінея	PGn0Папуа-Нова Гвинея	PGn0Папуа — Жаңа Гвинея	PGn0Папуа-Жаңы Гвинея	PGn0Папуа Нова Гвинеја	PGn0Папуа Шинэ Гвиней	PGn0Папуа — Новая Гвинея	PGn0Папуа-Нова Гвінея
філіпіны		PHn0Філіпіны
пакістан		PKn0Пакістан
польшча		PLn0Польшча
п	
ер	
мікелон	
піткэрн	
пуэрта		PRn0Пуэрта-Рыка
палесціна		PSn0Палесціна
палесцінскія		PSn0Палесцінскія Тэрыторыі
тэрыторыі	
партугалія		PTn0Партугалія
палау		PWn0Палау
парагвай		PYn0Парагвай
катар		QAn0Катар
рэюньен		REn0Рэюньён
румынія		ROn0Румынія
сербія		RSn0Сербія
расія		RUn0Расія
руанда		RWn0Руанда
саудаўская		SAn0Саудаўская Аравія
аравія	
саламонавы		SBn0Саламонавы астравы
сейшэльскія		SCn0Сейшэльскія астравы
судан		SDn0Судан
швецыя		SEn0Швецыя
сінгапур		SGn0Сінгапур
святой	
алены	
славенія		SIn0Славенія
шпіцберген		SJn0Шпіцберген і Ян-Маен	SJn0Шпіцберген та Ян-Маєн
ян	
маен	
славакія		SKn0Славакія
сьера		SLn0Сьера-Леонэ
леонэ	
сан		SMn0Сан-Марына	STn0Сан-Тамэ і Прынсіпі	SMn0Сан Марино	STn0Сан-Томе және Принсипи	STn0Сан-Томе жана Принсипи	STn0Сан-Томе ба Принсипи	STn0Сан-Томе и Принсипи	STn0Сан-Томе і Принсіпі
марына	
сенегал		SNn0Сенегал
самалі		SOn0Самалі
сурынам		SRn0Сурынам
паўдневы		SSn0Паўднёвы Судан
тамэ	
прынсіпі	
сальвадор		SVn0Сальвадор
сінт		SXn0Сінт-Мартэн	SXn0Сінт-Мартен
сірыя		SYn0Сірыя
эсватыні		SZn0Эсватыні
свазіленд		SZn0Свазіленд
церкс	
кайкас	
французскія		TFn0Французскія паўднёвыя тэрыторыі
тайланд		THn0Тайланд
таджыкістан		TJn0Таджыкістан
такелау		TKn0Такелау
тымор		TLn0Тымор-Лешці
лешці	
усходні		TLn0Усходні Тымор
туркменістан		TMn0Туркменістан
туніс		TNn0Туніс
тонга		TOn0Тонга
турцыя		TRn0Турцыя
трынідад		TTn0Трынідад і Табага
табага	
тувалу		TVn0Тувалу
тайвань		TWn0Тайвань
танзанія		TZn0Танзанія
украіна		UAn0Украіна
уганда		UGn0Уганда
злучаныя		USn0Злучаныя Штаты Амерыкі
штаты	
амерыкі	
уругвай		UYn0Уругвай
узбекістан		UZn0Узбекістан
ватыкан		VAn0Ватыкан
вінсент	
грэнадзіны	
венесуэла		VEn0Венесуэла
брытанскія		VGn0Брытанскія Віргінскія астравы
віргінскія	
амерыканскія		VIn0Амерыканскія Віргінскія астравы
в		VNn0В’етнам	VNn0Вʼєтнам
етнам	
вануату		VUn0Вануату
уоліс		WFn0Уоліс і Футуна
футуна	
косава		XKn0Косава
маета		YTn0Маёта
паўднева		ZAn0Паўднёва-Афрыканская Рэспубліка
замбія		ZMn0Замбія
зімбабвэ		ZWn0Зімбабвэ
обединени		AEn0Обединени арабски емирства
арабски	
емирства	
афганистан		AFn0Афганистан
антигуа		AGn0Антигуа и Барбуда	AGn0Антигуа және Барбуда	AGn0Антигуа жана Барбуда	AGn0Антигуа ба Барбуда	AGn0Антигуа і Барбуда
и	
ангуила		AIn0Ангуила
албания		ALn0Албания
армения		AMn0Армения
антарктика		AQn0Антарктика
аржентина		ARn0Аржентина
американска		ASn0Американска Самоа
австрия		ATn0Австрия
австралия		AUn0Австралия
оландски		AXn0Оландски острови
острови		CKn0острови Кук	HMn0острови Хърд и Макдоналд	PNn0Острови Питкерн	TCn0острови Търкс и Кайкос	TCn0Острови Туркс и Каикос	CKn0Острови Кука	HMn0Острови Герд і Макдоналд	PNn0Острови Піткерн	TCn0Острови Теркс і Кайкос
босна		BAn0Босна и Херцеговина
херцеговина	
барбадос		BBn0Барбадос
бангладеш		BDn0Бангладеш
белгия		BEn0Белгия
буркина		BFn0Буркина Фасо
българия		BGn0България
бахрейн		BHn0Бахрейн
бурунди		BIn0Бурунди
бенин		BJn0Бенин
бартелеми	
бермудски		BMn0Бермудски острови
даруссалам	
боливия		BOn0Боливия
карибска		BQn0Карибска Нидерландия
нидерландия		NLn0Нидерландия
бразилия		BRn0Бразилия
бахамски		BSn0Бахамски острови
остров		BVn0остров Буве	CXn0остров Рождество	IMn0остров Ман	NFn0остров Норфолк	HMn0Остров Херд и Острови Мекдоналд	CXn0Остров Рождества	HMn0Остров Херд и острова Макдональд	IMn0Остров Мэн
буве		BVn0Буве аралы	BVn0Буве арал
ботсвана		BWn0Ботсвана
беларус		BYn0Беларус
белиз		BZn0Белиз
кокосови		CCn0Кокосови острови	CCn0Кокосови (Килиншки) Острови
конго		CDn0Конго	CGn0Конго	CDn0Конго Демократиялық Республикасы	CGn0Конго-Браззавиль Республикасы	CGn0Конго Республикасы	CDn0Конго-Киншаса	CGn0Конго-Браззавил	CGn0Конго - Бразавил	CGn0Конго-Браззавиль	CDn0Конго – Кіншаса	CGn0Конго – Браззавіль
киншаса		CDn0Киншаса
централноафриканска		CFn0Централноафриканска република
република	
швейцария		CHn0Швейцария
ивоар	
кук		CKn0Кук аралдары
китай		CNn0Китай
колумбия		COn0Колумбия
рика	
кабо		CVn0Кабо Верде
верде	
кюрасао		CWn0Кюрасао
рождество		CXn0Рождество аралы
кипър		CYn0Кипър
чехия		CZn0Чехия
чешка		CZn0Чешка република	CZn0Чешка
германия		DEn0Германия
джибути		DJn0Джибути
дания		DKn0Дания
доминика		DMn0Доминика	DOn0Доминика Республикасы
доминиканска		DOn0Доминиканска република
алжир		DZn0Алжир
еквадор		ECn0Еквадор
естония		EEn0Естония
египет		EGn0Египет
западна		EHn0Западна Сахара
еритрея		ERn0Еритрея
испания		ESn0Испания
етиопия		ETn0Етиопия
финландия		FIn0Финландия
фиджи		FJn0Фиджи
фолкландски		FKn0Фолкландски острови
малвински		FKn0Малвински острови
микронезия		FMn0Микронезия
фарьорски		FOn0Фарьорски острови
франция		FRn0Франция	GFn0Франция Гвианасы
обединеното		GBn0Обединеното кралство
кралство	
гренада		GDn0Гренада
грузия		GEn0Грузия
френска		GFn0Френска Гвиана	PFn0Френска Полинезия
гвиана		GFn0Гвиана
гърнзи		GGn0Гърнзи
гибралтар		GIn0Гибралтар
гренландия		GLn0Гренландия
гамбия		GMn0Гамбия
гвинея		GNn0Гвинея	GWn0Гвинея-Бисау
гваделупа		GPn0Гваделупа
екваториална		GQn0Екваториална Гвинея
гърция		GRn0Гърция
южна		GSn0Южна Джорджия и Южни Сандвичеви острови	KRn0Южна Корея	ZAn0Южна Африка
джорджия	
южни	
сандвичеви	
гватемала		GTn0Гватемала
бисау	
хонконг		HKn0Хонконг	HKn0Хонконг, САР на Китай
на	
хърд	
макдоналд	
хондурас		HNn0Хондурас
хърватия		HRn0Хърватия
хаити		HTn0Хаити
унгария		HUn0Унгария
индонезия		IDn0Индонезия
ирландия		IEn0Ирландия
израел		ILn0Израел
ман	
индия		INn0Индия
британска		IOn0Британска територия в Индийския океан	IOn0Британска Индоокеанска Територија	IOn0Британска територија Индијског океана	VGn0Британска Девичанска Острва
територия	
индийския	
океан	
исландия		ISn0Исландия
италия		ITn0Италия
джърси		JEn0Джърси
йордания		JOn0Йордания
япония		JPn0Япония
кения		KEn0Кения
киргизстан		KGn0Киргизстан
кирибати		KIn0Кирибати
коморски		KMn0Коморски острови
сейнт		KNn0Сейнт Китс и Невис	LCn0Сейнт Лусия	VCn0Сейнт Винсънт и Гренадини
китс	
невис	
северна		KPn0Северна Корея	MKn0Северна Македония	KPn0Северна Кореја	MKn0Северна Македонија	MPn0Северна Маријанска Острва
корея	
кайманови		KYn0Кайманови острови
ливан		LBn0Ливан
лусия	
лихтенщайн		LIn0Лихтенщайн
шри		LKn0Шри Ланка
либерия		LRn0Либерия
лесото		LSn0Лесото
литва		LTn0Литва
латвия		LVn0Латвия
либия		LYn0Либия
мароко		MAn0Мароко
монако		MCn0Монако
молдова		MDn0Молдова
черна		MEn0Черна гора
гора	
мартен	
маршалови		MHn0Маршалови острови
македония	
мианмар		MMn0Мианмар
бирма		MMn0Бирма
монголия		MNn0Монголия
макао		MOn0Макао	MOn0Макао, САР на Китай	MOn0Макао АӘА	MOn0Макао Кытай ААА	MOn0Макао САР	MOn0Макао, ОАР Китаю
северни		MPn0Северни Мариански острови	MPn0Северни Маријански Острови
мариански	
мартиника		MQn0Мартиника
мавритания		MRn0Мавритания
монтсерат		MSn0Монтсерат
малта		MTn0Малта
мавриций		MUn0Мавриций
малдиви		MVn0Малдиви
малави		MWn0Малави
мексико		MXn0Мексико
малайзия		MYn0Малайзия
мозамбик		MZn0Мозамбик
намибия		NAn0Намибия
нова		NCn0Нова Каледония	NZn0Нова Зеландия	NCn0Нова Каледонија	NCn0Нова Каледонія	NZn0Нова Зеландія
каледония	
нигер		NEn0Нигер
норфолк		NFn0Норфолк аралы	NFn0Норфолк арал	NFn0Норфолк
нигерия		NGn0Нигерия
никарагуа		NIn0Никарагуа
норвегия		NOn0Норвегия
зеландия	
аотеароа		NZn0Аотеароа Нова Зеландия	NZn0Аотеароа, Жаңа Зеландия	NZn0Аотеароа
полинезия		PFn0Полинезия
филипини		PHn0Филипини
пакистан		PKn0Пакистан
полша		PLn0Полша
пиер	
микелон	
питкерн		PNn0Питкерн
пуерто		PRn0Пуерто Рико
рико	
палестина		PSn0Палестина	PSn0Палестина аймақтары	PSn0Палестина аймактары
палестински		PSn0Палестински територии
територии	
португалия		PTn0Португалия
реюнион		REn0Реюнион
румъния		ROn0Румъния
сърбия		RSn0Сърбия
русия		RUn0Русия
саудитска		SAn0Саудитска Арабия
арабия	
соломонови		SBn0Соломонови острови
сейшели		SCn0Сейшели
швеция		SEn0Швеция
сингапур		SGn0Сингапур
света		SHn0Света Елена	LCn0Света Луција	SHn0Света Јелена
елена	
словения		SIn0Словения
свалбард		SJn0Свалбард и Ян Майен	SJn0Свалбард и Јан Мајен	SJn0Свалбард ба Ян Майен
майен	
словакия		SKn0Словакия
сиера		SLn0Сиера Леоне
леоне	
марино	
сомалия		SOn0Сомалия
суринам		SRn0Суринам
южен		SSn0Южен Судан
сао		STn0Сао Томе и Принсипи	STn0Сао Томе и Принципе
томе	
принсипи	
салвадор		SVn0Салвадор
синт		SXn0Синт Мартен	SXn0Синт-Маартен
сирия		SYn0Сирия
есватини		SZn0Есватини
свазиленд		SZn0Свазиленд
търкс	
кайкос	
френски		TFn0Френски южни територии
таджикистан		TJn0Таджикистан
токелау		TKn0Токелау
тимор		TLn0Тимор Лесте	TLn0Тимор-Лешті
лесте	
източен		TLn0Източен Тимор
туркменистан		TMn0Туркменистан
тунис		TNn0Тунис
турция		TRn0Турция
тринидад		TTn0Тринидад и Тобаго	TTn0Тринидад және Тобаго	TTn0Тринидад жана Тобаго	TTn0Тринидад ба Тобаго
тобаго	
тайван		TWn0Тайван
танзания		TZn0Танзания
украйна		UAn0Украйна
съединени		USn0Съединени щати
щати	
узбекистан		UZn0Узбекистан
ватикан		VAn0Ватикан	VAn0Ватикан хот улс
винсънт	
гренадини	
венецуела		VEn0Венецуела
британски		VGn0Британски Вирджински острови	VGn0Британски Девствени Острови
вирджински	
американски		VIn0Американски Вирджински острови	VIn0Американски Девствени Острови
виетнам		VNn0Виетнам
уолис		WFn0Уолис и Футуна
косово		XKn0Косово
йемен		YEn0Йемен
майот		YTn0Майот
африка	
замбия		ZMn0Замбия
зимбабве		ZWn0Зимбабве
андорра		ADn0Андорра
біріккен		AEn0Біріккен Араб Әмірліктері
араб	
әмірліктері	
ауғанстан		AFn0Ауғанстан
және	
ангилья		AIn0Ангилья
антарктида		AQn0Антарктида
аргентина		ARn0Аргентина
америкалық		ASn0Америкалық Самоа
аустрия		ATn0Аустрия
аустралия		AUn0Аустралия
аланд		AXn0Аланд аралдары
аралдары	
әзірбайжан		AZn0Әзірбайжан
босния		BAn0Босния және Герцеговина	BAn0Босния жана Герцеговина	BAn0Босния и Герцеговина
герцеговина	
бельгия		BEn0Бельгия
болгария		BGn0Болгария
бермуд		BMn0Бермуд аралдары
бонэйр		BQn0Бонэйр, Синт-Эстатиус және Саба	BQn0Бонэйр, Синт-Эстатиус и Саба
эстатиус	
саба	
багам		BSn0Багам аралдары
аралы	
кокос		CCn0Кокос (Килинг) аралдары	CCn0Кокос (Кийлинг) арлууд
килинг	
демократиялық	
республикасы	
орталық		CFn0Орталық Африка Республикасы
браззавиль	
ивуар	
қытай		CNn0Қытай
чех		CZn0Чех Республикасы
доминикан		DOn0Доминикан Республикасы
эстония		EEn0Эстония
мысыр		EGn0Мысыр
батыс		EHn0Батыс Сахара
эритрея		ERn0Эритрея
эфиопия		ETn0Эфиопия
финляндия		FIn0Финляндия
фолкленд		FKn0Фолкленд аралдары	FKn0Фолкленд (Мальвина) аралдары
мальвин		FKn0Мальвин аралдары
фарер		FOn0Фарер аралдары
ұлыбритания		GBn0Ұлыбритания
француз		GFn0Француз Гвианасы	PFn0Француз Полинезиясы
гвианасы	
гернси		GGn0Гернси
экваторлық		GQn0Экваторлық Гвинея
грекия		GRn0Грекия
оңтүстік		GSn0Оңтүстік Георгия және Оңтүстік Сандвич аралдары	KRn0Оңтүстік Корея	SSn0Оңтүстік Судан	ZAn0Оңтүстік Африка
георгия	
сандвич	
гайана		GYn0Гайана
сянган		HKn0Сянган	HKn0Сянган АӘА
аәа	
гондурас		HNn0Гондурас
хорватия		HRn0Хорватия
гаити		HTn0Гаити
венгрия		HUn0Венгрия
израиль		ILn0Израиль
үндістан		INn0Үндістан
үнді		IOn0Үнді мұхитындағы Британ аймағы
мұхитындағы	
британ	
аймағы	
джерси		JEn0Джерси
иордания		JOn0Иордания
жапония		JPn0Жапония
қырғызстан		KGn0Қырғызстан
комор		KMn0Комор аралдары
солтүстік		KPn0Солтүстік Корея	MKn0Солтүстік Македония	MPn0Солтүстік Мариана аралдары
кайман		KYn0Кайман аралдары
қазақстан		KZn0Қазақстан
люсия	
лихтенштейн		LIn0Лихтенштейн
ливия		LYn0Ливия
марокко		MAn0Марокко
черногория		MEn0Черногория
маршалл		MHn0Маршалл аралдары
мьянма		MMn0Мьянма
моңғолия		MNn0Моңғолия
мариана	
монтсеррат		MSn0Монтсеррат
маврикий		MUn0Маврикий
мальдив		MVn0Мальдив аралдары	MVn0Мальдив
мексика		MXn0Мексика
жаңа		NCn0Жаңа Каледония	NZn0Жаңа Зеландия
нидерланд		NLn0Нидерланд
полинезиясы	
филиппин		PHn0Филиппин аралдары	PHn0Филиппин
пәкістан		PKn0Пәкістан
польша		PLn0Польша
пьер	
питкэрн		PNn0Питкэрн аралдары	PNn0Питкэрн арлууд	PNn0Питкэрн группа островов
пуэрто		PRn0Пуэрто-Рико
аймақтары	
реюньон		REn0Реюньон
румыния		ROn0Румыния
сербия		RSn0Сербия
ресей		RUn0Ресей
сауд		SAn0Сауд Арабиясы
арабиясы	
соломон		SBn0Соломон аралдары
сейшель		SCn0Сейшель аралдары
әулие		SHn0Әулие Елена аралы
шпицберген		SJn0Шпицберген және Ян-Майен	SJn0Шпицберген жана Ян-Майен	SJn0Шпицберген и Ян-Майен
сьерра		SLn0Сьерра-Леоне
сомали		SOn0Сомали
эсватини		SZn0Эсватини
теркс		TCn0Теркс және Кайкос аралдары	TCn0Тёркс и Кайкос
францияның		TFn0Францияның оңтүстік аймақтары
таиланд		THn0Таиланд
тәжікстан		TJn0Тәжікстан
шығыс		TLn0Шығыс Тимор
түрікменстан		TMn0Түрікменстан
түркия		TRn0Түркия
украина		UAn0Украина
америка		USn0Америка Құрама Штаттары
құрама	
штаттары	
өзбекстан		UZn0Өзбекстан
винсент	
гренадин	
британдық		VGn0Британдық Виргин аралдары
виргин		VGn0Виргин аралдары	VIn0Виргин аралдары
ақш		VIn0АҚШ-тың Виргин аралдары
тың	
вьетнам		VNn0Вьетнам
уоллис		WFn0Уоллис және Футуна	WFn0Уоллис жана Футуна	WFn0Уоллис ба Футуна	WFn0Уоллис и Футуна
майотта		YTn0Майотта
бириккен		AEn0Бириккен Араб Эмираттары
эмираттары	
жана	
америкалык		ASn0Америкалык Самоа
азербайжан		AZn0Азербайжан
кариб		BQn0Кариб Нидерланддары
нидерланддары	
багама		BSn0Багама аралдары
борбордук		CFn0Борбордук Африка Республикасы
браззавил	
пил		CIn0Пил сөөктүү жээк
сөөктүү	
жээк	
кытай		CNn0Кытай
батыш		EHn0Батыш Сахара
мальвина	
улуу		GBn0Улуу Британия
британия		GBn0Британия
экватордук		GQn0Экватордук Гвинея
греция		GRn0Греция
түштүк		GSn0Түштүк Жоржия жана Түштүк Сэндвич аралдары	KRn0Түштүк Корея	SSn0Түштүк Судан	ZAn0Түштүк-Африка Республикасы
жоржия	
сэндвич	
гонконг		HKn0Гонконг	HKn0Гонконг Кытай ААА	HKn0Гонконг, ОАР Китаю
ааа	
инди		IOn0Инди океанындагы Британ территориясы
океанындагы	
территориясы	
жерси		JEn0Жерси
коморос		KMn0Коморос
түндүк		KPn0Түндүк Корея	MKn0Түндүк Македония	MPn0Түндүк Мариана аралдары
казакстан		KZn0Казакстан
мартин	
жаңы		NCn0Жаңы Каледония	NZn0Жаңы Зеландия
аймактары	
россия		RUn0Россия
сейшел		SCn0Сейшел аралдары
ыйык		SHn0Ыйык Елена
эль		SVn0Эль-Сальвадор
түркс		TCn0Түркс жана Кайкос аралдары
франциянын		TFn0Франциянын Түштүктөгү аймактары
түштүктөгү	
тажикстан		TJn0Тажикстан
чыгыш		TLn0Чыгыш Тимор
түркмөнстан		TMn0Түркмөнстан
түркие		TRn0Түркие
кошмо		USn0Кошмо Штаттар
штаттар	
гренадиндер	
обединети		AEn0Обединети Арапски Емирати
арапски	
емирати	
авганистан		AFn0Авганистан
антига		AGn0Антига и Барбуда
ангвила		AIn0Ангвила
албанија		ALn0Албанија
ерменија		AMn0Ерменија
антарктик		AQn0Антарктик
австрија		ATn0Австрија
австралија		AUn0Австралија
азербејџан		AZn0Азербејџан
белгија		BEn0Белгија
бугарија		BGn0Бугарија
бахреин		BHn0Бахреин
свети		BLn0Свети Вартоломеј	KNn0Свети Китс и Невис	SXn0Свети Мартин	BLn0Свети Бартоломеј	MFn0Свети Мартин
вартоломеј	
бермуди		BMn0Бермуди
брунеј		BNn0Брунеј
боливија		BOn0Боливија
карипска		BQn0Карипска Холандија
холандија		NLn0Холандија
бразил		BRn0Бразил
бахами		BSn0Бахами
боцвана		BWn0Боцвана
белорусија		BYn0Белорусија
белизе		BZn0Белизе
килиншки	
демократска		CDn0Демократска Република Конго
бразавил	
швајцарија		CHn0Швајцарија
брегот		CIn0Брегот на Слоновата Коска
слоновата	
коска	
брег		CIn0Брег на Слоновата Коска
кукови		CKn0Кукови Острови
колумбија		COn0Колумбија
костарика		CRn0Костарика
курасао		CWn0Курасао
божиќен		CXn0Божиќен Остров
кипар		CYn0Кипар
германија		DEn0Германија
џибути		DJn0Џибути
данска		DKn0Данска
естонија		EEn0Естонија
еритреја		ERn0Еритреја
шпанија		ESn0Шпанија
етиопија		ETn0Етиопија
финска		FIn0Финска
микронезија		FMn0Микронезија
фарски		FOn0Фарски Острови
франција		FRn0Франција
обединето		GBn0Обединето Кралство
грузија		GEn0Грузија
француска		GFn0Француска Гвајана	PFn0Француска Полинезија	FRn0Француска
гвајана		GYn0Гвајана
гернзи		GGn0Гернзи
гренланд		GLn0Гренланд
гамбија		GMn0Гамбија
гвинеја		GNn0Гвинеја	GWn0Гвинеја Бисао
гвадалупе		GPn0Гвадалупе
екваторска		GQn0Екваторска Гвинеја
грција		GRn0Грција
јужна		GSn0Јужна Џорџија и Јужни Сендвички Острови	KRn0Јужна Кореја	GSn0Јужна Џорџија и Јужна Сендвичка Острва
џорџија	
јужни		SSn0Јужни Судан
сендвички	
бисао	
хонгконг		HKn0Хонгконг	HKn0Хонгконг САР Кина
кина	
мекдоналд	
хрватска		HRn0Хрватска
унгарија		HUn0Унгарија
индонезија		IDn0Индонезија
ирска		IEn0Ирска
индија		INn0Индија
индоокеанска	
територија	
исланд		ISn0Исланд
италија		ITn0Италија
џерси		JEn0Џерси
јамајка		JMn0Јамајка
јордан		JOn0Јордан
јапонија		JPn0Јапонија
кенија		KEn0Кенија
киргистан		KGn0Киргистан
камбоџа		KHn0Камбоџа
кореја	
кувајт		KWn0Кувајт
кајмански		KYn0Кајмански Острови
либан		LBn0Либан
лусија	
лихтенштајн		LIn0Лихтенштајн
либерија		LRn0Либерија
литванија		LTn0Литванија
луксембург		LUn0Луксембург
латвија		LVn0Латвија
либија		LYn0Либија
молдавија		MDn0Молдавија
црна		MEn0Црна Гора
маршалски		MHn0Маршалски Острови
македонија	
мјанмар		MMn0Мјанмар
бурма		MMn0Бурма
монголија		MNn0Монголија
маријански	
мартиник		MQn0Мартиник
мавританија		MRn0Мавританија
монсерат		MSn0Монсерат
маврициус		MUn0Маврициус
малезија		MYn0Малезија
намибија		NAn0Намибија
каледонија	
норфолшки		NFn0Норфолшки Остров
нигерија		NGn0Нигерија
никарагва		NIn0Никарагва
норвешка		NOn0Норвешка
ниује		NUn0Ниује
нов		NZn0Нов Зеланд
зеланд	
полинезија	
полска		PLn0Полска
пјер	
микелан	
питкернски		PNn0Питкернски Острови
порторико		PRn0Порторико
португалија		PTn0Португалија
парагвај		PYn0Парагвај
рејунион		REn0Рејунион
романија		ROn0Романија
србија		RSn0Србија
русија		RUn0Русија
саудиска		SAn0Саудиска Арабија
арабија	
соломонски		SBn0Соломонски Острови
сејшели		SCn0Сејшели
шведска		SEn0Шведска
словенија		SIn0Словенија
јан	
мајен	
словачка		SKn0Словачка
сомалија		SOn0Сомалија
јужен		SSn0Јужен Судан
саун		STn0Саун Томе и Принсип
принсип	
ел		SVn0Ел Салвадор
сирија		SYn0Сирија
туркс	
каикос	
француски		TFn0Француски Јужни Територии
тајланд		THn0Тајланд
таџикистан		TJn0Таџикистан
источен		TLn0Источен Тимор
турција		TRn0Турција
тајван		TWn0Тајван
танзанија		TZn0Танзанија
соединети		USn0Соединети Американски Држави
држави	
уругвај		UYn0Уругвај
девствени	
валис		WFn0Валис и Футуна
јемен		YEn0Јемен
мајот		YTn0Мајот
јужноафриканска		ZAn0Јужноафриканска Република
замбија		ZMn0Замбија
арабын		AEn0Арабын Нэгдсэн Эмират Улс
нэгдсэн	
эмират	
улс	
ба	
албани		ALn0Албани
армени		AMn0Армени
ангол		AOn0Ангол
антарктид		AQn0Антарктид
аргентин		ARn0Аргентин
америкийн		ASn0Америкийн Самоа	USn0Америкийн Нэгдсэн Улс
австри		ATn0Австри
австрали		AUn0Австрали
аландын		AXn0Аландын арлууд
арлууд	
босни		BAn0Босни-Херцеговин
херцеговин	
бельги		BEn0Бельги
болгар		BGn0Болгар
бартельми	
бермуда		BMn0Бермуда
боливи		BOn0Боливи
карибын		BQn0Карибын Нидерланд
багамын		BSn0Багамын арлууд
арал	
ботсван		BWn0Ботсван
канад		CAn0Канад
кийлинг	
бүгд		CDn0Бүгд Найрамдах Ардчилсан Конго Улс	CZn0Бүгд Найрамдах Чех Улс	DOn0Бүгд Найрамдах Доминикан Улс
найрамдах	
ардчилсан	
төв		CFn0Төв Африкийн Бүгд Найрамдах Улс
африкийн	
швейцар		CHn0Швейцар
күүкийн		CKn0Күүкийн арлууд
хятад		CNn0Хятад
колумби		COn0Колумби
зул		CXn0Зул сарын арал
сарын	
герман		DEn0Герман
эстони		EEn0Эстони
баруун		EHn0Баруун Сахар
сахар	
эритрей		ERn0Эритрей
испани		ESn0Испани
этиоп		ETn0Этиоп
финланд		FIn0Финланд
фолклендийн		FKn0Фолклендийн арлууд
мальвины		FKn0Мальвины арлууд
микронези		FMn0Микронези
фарерын		FOn0Фарерын арлууд
франц		FRn0Франц
их		GBn0Их Британи
британи	
францын		GFn0Францын Гвиана	PFn0Францын Полинез	TFn0Францын өмнөд газар нутаг
гамби		GMn0Гамби
гвиней		GNn0Гвиней	GWn0Гвиней-Бисау
гваделуп		GPn0Гваделуп
экваторын		GQn0Экваторын Гвиней
өмнөд		GSn0Өмнөд Жоржиа ба Өмнөд Сэндвичийн арлууд	KRn0Өмнөд Солонгос	SSn0Өмнөд Судан	ZAn0Өмнөд Африк
жоржиа	
сэндвичийн	
гватемал		GTn0Гватемал
хонг		HKn0Хонг Конг
конг	
бнхау		HKn0БНХАУ-ын Тусгай захиргааны бүс Хонг-Конг	MOn0БНХАУ-ын Тусгай захиргааны бүс Макао
ын	
тусгай	
захиргааны	
бүс	
макдональдийн	
хорват		HRn0Хорват
унгар		HUn0Унгар
индонез		IDn0Индонез
ирланд		IEn0Ирланд
израил		ILn0Израил
энэтхэг		INn0Энэтхэг
британийн		IOn0Британийн харьяа Энэтхэгийн далай дахь нутаг дэвсгэр	VGn0Британийн Виржиний арлууд
харьяа	
энэтхэгийн	
далай	
дахь	
нутаг	
дэвсгэр	
итали		ITn0Итали
йордан		JOn0Йордан
киргиз		KGn0Киргиз
камбож		KHn0Камбож
коморын		KMn0Коморын арлууд
киттс	
хойд		KPn0Хойд Солонгос	MKn0Хойд Македон	MPn0Хойд Марианы арлууд
солонгос	
кайманы		KYn0Кайманы арлууд
люсиа	
лихтенштайн		LIn0Лихтенштайн
либери		LRn0Либери
латви		LVn0Латви
морокко		MAn0Морокко
монтенегро		MEn0Монтенегро
маршаллын		MHn0Маршаллын арлууд
македон	
мьянмар		MMn0Мьянмар
монгол		MNn0Монгол
марианы	
мавритани		MRn0Мавритани
мексик		MXn0Мексик
малайз		MYn0Малайз
намиби		NAn0Намиби
шинэ		NCn0Шинэ Каледони	NZn0Шинэ Зеланд
каледони	
нигери		NGn0Нигери
норвег		NOn0Норвег
балба		NPn0Балба
аотеароагийн		NZn0Аотеароагийн Шинэ Зеланд
панам		PAn0Панам
полинез	
польш		PLn0Польш
микело	
палестин		PSn0Палестин
палестины		PSn0Палестины нутаг дэвсгэр
португал		PTn0Португал
румын		ROn0Румын
серби		RSn0Серби
саудын		SAn0Саудын Араб
соломоны		SBn0Соломоны арлууд
сейшелийн		SCn0Сейшелийн арлууд
хелена	
словени		SIn0Словени
словак		SKn0Словак
свазиланд		SZn0Свазиланд
турк		TCn0Турк ба Кайкосын Арлууд
кайкосын	
газар	
тажикистан		TJn0Тажикистан
зүүн		TLn0Зүүн Тимор
танзани		TZn0Танзани
украин		UAn0Украин
хот	
венесуэл		VEn0Венесуэл
виржиний	
ану		VIn0АНУ-ын Виржиний арлууд
африк	
замби		ZMn0Замби
объединенные		AEn0Объединённые Арабские Эмираты
арабские	
эмираты	
аргентинская		ARn0Аргентинская Республика
республика		CGn0Республика Конго	CIn0Республика Кот-д'Ивуаре	CVn0Республика Кабо -Верде	GWn0Республика Гвинея -Бисау	KRn0Республика Корея	MHn0Республика Маршалловы острова	TRn0Республика Турции	XKn0Республика Косово
американское		ASn0Американское Самоа
австрийская		ATn0Австрийская Республика
содружество		AUn0Содружество Австралии	BSn0Содружество Багамских Островов	DMn0Содружество Доминики	MPn0Содружество Северных Марианских островов
австралии	
аландские		AXn0Аландские о-ва	AXn0Аландские острова
о		BVn0о-в Буве	CKn0о-ва Кука	CXn0о-в Рождества	HMn0о-ва Херд и Макдональд	IMn0о-в Мэн	KYn0о-ва Кайман	NFn0о-в Норфолк	PNn0о-ва Питкэрн	SHn0о-в Св. Елены
ва	
острова		CKn0Острова Кука	PNn0Острова Питкэрн	SHn0Острова Святой Елены, Вознесения и Тристан-да-Кунья
коллективность		BLn0Коллективность Санкт -Бартельми
санкт	
бермудские		BMn0Бермудские о-ва	BMn0Бермудские Острова
карибские		BQn0Карибские Нидерланды
нидерланды		NLn0Нидерланды
багамы		BSn0Багамы
багамские		BSn0Багамские Острова
багамских	
островов	
кокосовые		CCn0Кокосовые о-ва	CCn0Кокосовые острова
территория		CCn0Территория Кокосовые (Килинг) острова	CXn0Территория острова Рождества	TFn0Территория Французские Южные и Антарктические земли
демократическая		CDn0Демократическая Республика Конго	TLn0Демократическая Республика Тимор -Лешти
центрально		CFn0Центрально-Африканская Республика
африканская	
центральноафриканская		CFn0Центральноафриканская Республика
швейцарская		CHn0Швейцарская Конфедерация
конфедерация	
ивуаре	
рождества	
чешская		CZn0Чешская Республика
доминики	
доминиканская		DOn0Доминиканская Республика
эстонская		EEn0Эстонская Республика
западная		EHn0Западная Сахара
финляндская		FIn0Финляндская Республика
фолклендские		FKn0Фолклендские о-ва	FKn0Фолклендские (Мальвинские) о-ва	FKn0Фолклендские острова
мальвинские	
федеративные		FMn0Федеративные Штаты Микронезии
микронезии	
фарерские		FOn0Фарерские о-ва	FOn0Фарерские острова
великобритания		GBn0Великобритания
соединенное		GBn0Соединенное Королевство Великобритании и Северной Ирландии
королевство	
великобритании	
северной	
ирландии	
экваториальная		GQn0Экваториальная Гвинея
греческая		GRn0Греческая Республика
южная		GSn0Южная Георгия и Южные Сандвичевы о-ва	GSn0Южная Георгия и Южные Сандвичевы острова	KRn0Южная Корея
южные	
сандвичевы	
британская		IOn0Британская территория в Индийском океане	IOn0Британская территория Индийского океана
индийском	
океане	
индийского	
океана	
итальянская		ITn0итальянская Республика
иорданского		JOn0Иорданского Хашимитского Королевства
хашимитского	
королевства	
киргизия		KGn0Киргизия
кыргызская		KGn0Кыргызская Республика
коморы		KMn0Коморы
союз		KMn0Союз Коморских Островов
коморских	
федерация		KNn0Федерация Сент-Кристофер и Н е в и с
кристофер	
н	
е	
с	
северная		KPn0Северная Корея	MKn0Северная Македония
корейская		KPn0Корейская Народно-Демократическая Республика Корея
народно	
каймановы		KYn0Каймановы острова
литовская		LTn0Литовская Республика
латвийская		LVn0Латвийская Республика
государство		LYn0Государство Ливии
ливии	
молдавия		MDn0Молдавия
маршалловы		MHn0Маршалловы о-ва	MHn0Маршалловы Острова
северные		MPn0Северные Марианские о-ва	MPn0Северные Марианские острова
марианские	
северных	
марианских	
мальдивы		MVn0Мальдивы
независимое		PGn0Независимое Государство Папуа-Новой Гвинеи
новой	
гвинеи	
филиппины		PHn0Филиппины
группа	
палестинские		PSn0Палестинские территории
территории	
португальская		PTn0Португальская Республика
российская		RUn0Российская Федерация
саудовская		SAn0Саудовская Аравия
аравия	
соломоновы		SBn0Соломоновы о-ва	SBn0Соломоновы Острова
сейшельские		SCn0Сейшельские о-ва	SCn0Сейшельские Острова
св	
елены	
вознесения	
тристан	
да	
кунья	
свальбарда		SJn0Свальбарда ог Ян-Майен
ог	
словацкая		SKn0Словацкая Республика
южный		SSn0Южный Судан
маартен	
сирийская		SYn0Сирийская Арабская Республика
арабская	
французские		TFn0Французские Южные территории	TFn0Французские Южные и Антарктические территории
антарктические	
земли	
восточный		TLn0Восточный Тимор
лешти	
туркмения		TMn0Туркмения
турции	
китайская		TWn0Китайская Республика
соединенные		USn0Соединенные Штаты	USn0Соединённые Штаты Америки
америки	
гренадины	
виргинские		VGn0Виргинские о-ва	VGn0Виргинские острова	VIn0Виргинские о-ва	VIn0Виргинские Острова	VIn0Виргинские острова Соединенных Штатов
британские		VGn0Британские Виргинские острова
соединенных	
штатов	
южно		ZAn0Южно-Африканская Республика
уједињени		AEn0Уједињени Арапски Емирати
антигва		AGn0Антигва и Барбуда
јерменија		AMn0Јерменија
америчка		ASn0Америчка Самоа	VIn0Америчка Девичанска Острва
аустрија		ATn0Аустрија
аустралија		AUn0Аустралија
оландска		AXn0Оландска Острва
острва		TCn0Острва Туркс и Каикос
бугарска		BGn0Бугарска
бартоломеј	
острво		BVn0Острво Буве	HMn0Острво Херд и Мекдоналдова острва	IMn0Острво Ман	NFn0Острво Норфок
кокосова		CCn0Кокосова (Килингова) Острва
килингова	
централноафричка		CFn0Централноафричка Република
швајцарска		CHn0Швајцарска
обала		CIn0Обала Слоноваче
слоноваче	
кукова		CKn0Кукова Острва
зеленортска		CVn0Зеленортска Острва
божићно		CXn0Божићно Острво
немачка		DEn0Немачка
египат		EGn0Египат
фокландска		FKn0Фокландска Острва	FKn0Фокландска (Малвинска) острва
малвинска	
фарска		FOn0Фарска Острва
уједињено		GBn0Уједињено Краљевство
краљевство	
екваторијална		GQn0Екваторијална Гвинеја
грчка		GRn0Грчка
сендвичка	
мекдоналдова	
мађарска		HUn0Мађарска
индијског	
џерзи		JEn0Џерзи
јапан		JPn0Јапан
коморска		KMn0Коморска Острва
кајманска		KYn0Кајманска Острва
луција	
летонија		LVn0Летонија
маршалска		MHn0Маршалска Острва
мијанмар		MMn0Мијанмар
маријанска	
мауританија		MRn0Мауританија
маурицијус		MUn0Маурицијус
норфок	
нови		NZn0Нови Зеланд
пољска		PLn0Пољска
палестинске		PSn0Палестинске територије
територије	
реинион		REn0Реинион
румунија		ROn0Румунија
саудијска		SAn0Саудијска Арабија
соломонска		SBn0Соломонска Острва
јелена	
сијера		SLn0Сијера Леоне
принципе	
француске		TFn0Француске Јужне Територије
јужне	
источни		TLn0Источни Тимор
турска		TRn0Турска
украјина		UAn0Украјина
сједињене		USn0Сједињене Државе
државе	
девичанска	
вијетнам		VNn0Вијетнам
јужноафричка		ZAn0Јужноафричка Република
об		AEn0Обʼєднані Арабські Емірати
єднані	
арабські	
емірати	
вірменія		AMn0Вірменія
американське		ASn0Американське Самоа
австрія		ATn0Австрія
австралія		AUn0Австралія
аландські		AXn0Аландські Острови
болгарія		BGn0Болгарія
бурунді		BIn0Бурунді
бартелемі	
бермудські		BMn0Бермудські Острови
болівія		BOn0Болівія
карибські		BQn0Карибські Нідерланди
нідерланди		NLn0Нідерланди
бразилія		BRn0Бразилія
багамські		BSn0Багамські Острови
острів		BVn0Острів Буве	CXn0Острів Різдва	IMn0Острів Мен	NFn0Острів Норфолк	SHn0Острів Святої Єлени
білорусь		BYn0Білорусь
кокосові		CCn0Кокосові (Кілінг) Острови
центральноафриканська		CFn0Центральноафриканська Республіка
республіка	
браззавіль	
швейцарія		CHn0Швейцарія
берег		CIn0Берег Слонової Кістки
слонової	
кістки	
колумбія		COn0Колумбія
різдва	
чехія		CZn0Чехія
чеська		CZn0Чеська Республіка
німеччина		DEn0Німеччина
джибуті		DJn0Джибуті
домініка		DMn0Домініка
домініканська		DOn0Домініканська Республіка
естонія		EEn0Естонія
єгипет		EGn0Єгипет
західна		EHn0Західна Сахара
ефіопія		ETn0Ефіопія
фінляндія		FIn0Фінляндія
фіджі		FJn0Фіджі
фолклендські		FKn0Фолклендські Острови	FKn0Фолклендські (Мальвінські) Острови
мальвінські	
мікронезія		FMn0Мікронезія
федеративні		FMn0Федеративні Штати Мікронезії
штати	
мікронезії	
фарерські		FOn0Фарерські Острови
франція		FRn0Франція
велика		GBn0Велика Британія
британія	
французька		GFn0Французька Гвіана	PFn0Французька Полінезія
гвіана	
гренландія		GLn0Гренландія
екваторіальна		GQn0Екваторіальна Гвінея
греція		GRn0Греція
південна		GSn0Південна Джорджія та Південні Сандвічеві Острови	KRn0Південна Корея
джорджія	
та	
південні	
сандвічеві	
оар	
китаю	
герд	
хорватія		HRn0Хорватія
гаїті		HTn0Гаїті
угорщина		HUn0Угорщина
індонезія		IDn0Індонезія
ірландія		IEn0Ірландія
ізраїль		ILn0Ізраїль
мен	
індія		INn0Індія
британська		IOn0Британська територія в Індійському океані
територія	
індійському	
океані	
ісландія		ISn0Ісландія
джерсі		JEn0Джерсі
йорданія		JOn0Йорданія
кірибаті		KIn0Кірибаті
комори		KMn0Комори
північна		KPn0Північна Корея	MKn0Північна Македонія
кайманові		KYn0Кайманові Острови
ліхтенштейн		LIn0Ліхтенштейн
шрі		LKn0Шрі-Ланка
ліберія		LRn0Ліберія
чорногорія		MEn0Чорногорія
маршаллові		MHn0Маршаллові Острови
монголія		MNn0Монголія
північні		MPn0Північні Маріанські Острови
маріанські	
мартиніка		MQn0Мартиніка
мавританія		MRn0Мавританія
маврикій		MUn0Маврикій
мальдіви		MVn0Мальдіви
мозамбік		MZn0Мозамбік
нігерія		NGn0Нігерія
норвегія		NOn0Норвегія
зеландія	
полінезія	
філіппіни		PHn0Філіппіни
польща		PLn0Польща
єр	
піткерн	
палестинські		PSn0Палестинські території
території	
португалія		PTn0Португалія
реюньйон		REn0Реюньйон
румунія		ROn0Румунія
росія		RUn0Росія
саудівська		SAn0Саудівська Аравія
соломонові		SBn0Соломонові Острови
сейшельські		SCn0Сейшельські Острови
швеція		SEn0Швеція
святої	
єлени	
словенія		SIn0Словенія
маєн	
словаччина		SKn0Словаччина
сьєрра		SLn0Сьєрра-Леоне
сомалі		SOn0Сомалі
південний		SSn0Південний Судан
принсіпі	
сирія		SYn0Сирія
есватіні		SZn0Есватіні
французькі		TFn0Французькі Південні Території
таїланд		THn0Таїланд
лешті	
східний		TLn0Східний Тимор
туреччина		TRn0Туреччина
тринідад		TTn0Тринідад і Тобаго
україна		UAn0Україна
сполучені		USn0Сполучені Штати
гренадіни	
венесуела		VEn0Венесуела
британські		VGn0Британські Віргінські острови
віргінські		VIn0Віргінські Острови
єтнам	
уолліс		WFn0Уолліс і Футуна
південно		ZAn0Південно-Африканська Республіка
африканська	
зімбабве		ZWn0Зімбабве
`,
'greek': () => `ανδορα		ADn0Ανδόρα
ηνωμενα		AEn0Ηνωμένα Αραβικά Εμιράτα
αραβικα	
εμιρατα	
αφγανισταν		AFn0Αφγανιστάν
αντιγκουα		AGn0Αντίγκουα και Μπαρμπούντα
και	
μπαρμπουντα	
ανγκουιλα		AIn0Ανγκουίλα
αλβανια		ALn0Αλβανία
αρμενια		AMn0Αρμενία
αγκολα		AOn0Αγκόλα
ανταρκτικη		AQn0Ανταρκτική
αργεντινη		ARn0Αργεντινή
αμερικανικη		ASn0Αμερικανική Σαμόα
σαμοα		WSn0Σαμόα
αυστρια		ATn0Αυστρία
αυστραλια		AUn0Αυστραλία
αρουμπα		AWn0Αρούμπα
νησοι		AXn0Νήσοι Όλαντ	CCn0Νήσοι Κόκος	CKn0Νήσοι Κουκ	FKn0Νήσοι Φόκλαντ	FKn0Νήσοι Μαλβίνας	FOn0Νήσοι Φερόες	GSn0Νήσοι Νότια Γεωργία και Νότιες Σάντουιτς	HMn0Νήσοι Χερντ και Μακντόναλντ	KYn0Νήσοι Κέιμαν	MHn0Νήσοι Μάρσαλ	MPn0Νήσοι Βόρειες Μαριάνες	PNn0Νήσοι Πίτκερν	SBn0Νήσοι Σολομώντος	TCn0Νήσοι Τερκς και Κάικος
ολαντ	
αζερμπαιτζαν		AZn0Αζερμπαϊτζάν
βοσνια		BAn0Βοσνία - Ερζεγοβίνη
ερζεγοβινη	
μπαρμπειντοσ		BBn0Μπαρμπέιντος
μπανγκλαντεσ		BDn0Μπανγκλαντές
βελγιο		BEn0Βέλγιο
μπουρκινα		BFn0Μπουρκίνα Φάσο
φασο	
βουλγαρια		BGn0Βουλγαρία
μπαχρειν		BHn0Μπαχρέιν
μπουρουντι		BIn0Μπουρούντι
μπενιν		BJn0Μπενίν
αγιοσ		BLn0Άγιος Βαρθολομαίος	MFn0Άγιος Μαρτίνος	SMn0Άγιος Μαρίνος	SXn0Άγιος Μαρτίνος	VCn0Άγιος Βικέντιος και Γρεναδίνες
βαρθολομαιοσ	
βερμουδεσ		BMn0Βερμούδες
μπρουνει		BNn0Μπρουνέι
βολιβια		BOn0Βολιβία
ολλανδια		BQn0Ολλανδία Καραϊβικής
καραιβικησ	
βραζιλια		BRn0Βραζιλία
μπαχαμεσ		BSn0Μπαχάμες
μπουταν		BTn0Μπουτάν
νησοσ		BVn0Νήσος Μπουβέ	CXn0Νήσος των Χριστουγέννων	IMn0Νήσος του Μαν	NFn0Νήσος Νόρφολκ
μπουβε	
μποτσουανα		BWn0Μποτσουάνα
λευκορωσια		BYn0Λευκορωσία
μπελιζ		BZn0Μπελίζ
καναδασ		CAn0Καναδάς
κοκοσ	
κονγκο		CDn0Κονγκό - Κινσάσα	CDn0Κονγκό	CGn0Κονγκό - Μπραζαβίλ	CGn0Κονγκό
κινσασα	
κεντροαφρικανικη		CFn0Κεντροαφρικανική Δημοκρατία
δημοκρατια	
μπραζαβιλ	
ελβετια		CHn0Ελβετία
ακτη		CIn0Ακτή Ελεφαντοστού
ελεφαντοστου	
κουκ	
καμερουν		CMn0Καμερούν
κολομβια		COn0Κολομβία
κοστα		CRn0Κόστα Ρίκα
ρικα	
κουβα		CUn0Κούβα
πρασινο		CVn0Πράσινο Ακρωτήριο
ακρωτηριο	
κουρασαο		CWn0Κουρασάο
των	
χριστουγεννων	
κυπροσ		CYn0Κύπρος
τσεχια		CZn0Τσεχία
τσεχικη		CZn0Τσεχική Δημοκρατία
γερμανια		DEn0Γερμανία
τζιμπουτι		DJn0Τζιμπουτί
δανια		DKn0Δανία
ντομινικα		DMn0Ντομίνικα
δομινικανη		DOn0Δομινικανή Δημοκρατία
αλγερια		DZn0Αλγερία
ισημερινοσ		ECn0Ισημερινός
εσθονια		EEn0Εσθονία
αιγυπτοσ		EGn0Αίγυπτος
δυτικη		EHn0Δυτική Σαχάρα
σαχαρα	
ερυθραια		ERn0Ερυθραία
ισπανια		ESn0Ισπανία
αιθιοπια		ETn0Αιθιοπία
φινλανδια		FIn0Φινλανδία
φιτζι		FJn0Φίτζι
φοκλαντ	
μαλβινασ	
μικρονησια		FMn0Μικρονησία
φεροεσ	
γαλλια		FRn0Γαλλία
γκαμπον		GAn0Γκαμπόν
ηνωμενο		GBn0Ηνωμένο Βασίλειο
βασιλειο	
γρεναδα		GDn0Γρενάδα
γεωργια		GEn0Γεωργία
γαλλικη		GFn0Γαλλική Γουιάνα	PFn0Γαλλική Πολυνησία
γουιανα		GYn0Γουιάνα
γκερνζι		GGn0Γκέρνζι
γκανα		GHn0Γκάνα
γιβραλταρ		GIn0Γιβραλτάρ
γροιλανδια		GLn0Γροιλανδία
γκαμπια		GMn0Γκάμπια
γουινεα		GNn0Γουινέα	GWn0Γουινέα Μπισάου
γουαδελουπη		GPn0Γουαδελούπη
ισημερινη		GQn0Ισημερινή Γουινέα
ελλαδα		GRn0Ελλάδα
νοτια		KRn0Νότια Κορέα	ZAn0Νότια Αφρική
νοτιεσ	
σαντουιτσ	
γουατεμαλα		GTn0Γουατεμάλα
γκουαμ		GUn0Γκουάμ
μπισαου	
χονγκ		HKn0Χονγκ Κονγκ	HKn0Χονγκ Κονγκ ΕΔΠ Κίνας
κονγκ	
εδπ	
κινασ	
χερντ	
μακντοναλντ	
ονδουρα		HNn0Ονδούρα
κροατια		HRn0Κροατία
ουγγαρια		HUn0Ουγγαρία
ινδονησια		IDn0Ινδονησία
ιρλανδια		IEn0Ιρλανδία
ισραηλ		ILn0Ισραήλ
του	
μαν	
ινδια		INn0Ινδία
βρετανικα		IOn0Βρετανικά Εδάφη Ινδικού Ωκεανού
εδαφη	
ινδικου	
ωκεανου	
ισλανδια		ISn0Ισλανδία
ιταλια		ITn0Ιταλία
τζερζι		JEn0Τζέρζι
τζαμαικα		JMn0Τζαμάικα
ιορδανια		JOn0Ιορδανία
ιαπωνια		JPn0Ιαπωνία
κενυα		KEn0Κένυα
κιργισταν		KGn0Κιργιστάν
καμποτζη		KHn0Καμπότζη
κιριμπατι		KIn0Κιριμπάτι
κομορεσ		KMn0Κομόρες
σεν		KNn0Σεν Κιτς και Νέβις	PMn0Σεν Πιερ και Μικελόν
κιτσ	
νεβισ	
βορεια		KPn0Βόρεια Κορέα	MKn0Βόρεια Μακεδονία
κορεα	
κουβειτ		KWn0Κουβέιτ
κειμαν	
καζακσταν		KZn0Καζακστάν
λιβανοσ		LBn0Λίβανος
αγια		LCn0Αγία Λουκία	SHn0Αγία Ελένη
λουκια	
λιχτενσταιν		LIn0Λιχτενστάιν
σρι		LKn0Σρι Λάνκα
λανκα	
λιβερια		LRn0Λιβερία
λεσοτο		LSn0Λεσότο
λιθουανια		LTn0Λιθουανία
λουξεμβουργο		LUn0Λουξεμβούργο
λετονια		LVn0Λετονία
λιβυη		LYn0Λιβύη
μαροκο		MAn0Μαρόκο
μονακο		MCn0Μονακό
μολδαβια		MDn0Μολδαβία
μαυροβουνιο		MEn0Μαυροβούνιο
μαρτινοσ	
μαδαγασκαρη		MGn0Μαδαγασκάρη
μαρσαλ	
μακεδονια	
μιανμαρ		MMn0Μιανμάρ
βιρμανια		MMn0Βιρμανία
μογγολια		MNn0Μογγολία
μακαο		MOn0Μακάο	MOn0Μακάο ΕΔΠ Κίνας
βορειεσ	
μαριανεσ	
μαρτινικα		MQn0Μαρτινίκα
μαυριτανια		MRn0Μαυριτανία
μονσερατ		MSn0Μονσεράτ
μαλτα		MTn0Μάλτα
μαυρικιοσ		MUn0Μαυρίκιος
μαλδιβεσ		MVn0Μαλδίβες
μαλαουι		MWn0Μαλάουι
μεξικο		MXn0Μεξικό
μαλαισια		MYn0Μαλαισία
μοζαμβικη		MZn0Μοζαμβίκη
ναμιμπια		NAn0Ναμίμπια
νεα		NCn0Νέα Καληδονία	NZn0Νέα Ζηλανδία
καληδονια	
νιγηρασ		NEn0Νίγηρας
νορφολκ	
νιγηρια		NGn0Νιγηρία
νικαραγουα		NIn0Νικαράγουα
κατω		NLn0Κάτω Χώρες
χωρεσ	
νορβηγια		NOn0Νορβηγία
νεπαλ		NPn0Νεπάλ
ναουρου		NRn0Ναουρού
νιουε		NUn0Νιούε
ζηλανδια	
αοτεαροα		NZn0Αοτεαρόα Νέα Ζηλανδία
παναμασ		PAn0Παναμάς
περου		PEn0Περού
πολυνησια	
παπουα		PGn0Παπούα Νέα Γουινέα
φιλιππινεσ		PHn0Φιλιππίνες
πακισταν		PKn0Πακιστάν
πολωνια		PLn0Πολωνία
πιερ	
μικελον	
πιτκερν	
πουερτο		PRn0Πουέρτο Ρίκο
ρικο	
παλαιστινη		PSn0Παλαιστίνη
παλαιστινιακα		PSn0Παλαιστινιακά Εδάφη
πορτογαλια		PTn0Πορτογαλία
παλαου		PWn0Παλάου
παραγουαη		PYn0Παραγουάη
καταρ		QAn0Κατάρ
ρεινιον		REn0Ρεϊνιόν
ρουμανια		ROn0Ρουμανία
σερβια		RSn0Σερβία
ρωσια		RUn0Ρωσία
ρουαντα		RWn0Ρουάντα
σαουδικη		SAn0Σαουδική Αραβία
αραβια	
σολομωντοσ	
σευχελλεσ		SCn0Σεϋχέλλες
σουδαν		SDn0Σουδάν
σουηδια		SEn0Σουηδία
σιγκαπουρη		SGn0Σιγκαπούρη
ελενη	
σλοβενια		SIn0Σλοβενία
σβαλμπαρντ		SJn0Σβάλμπαρντ και Γιαν Μαγιέν
γιαν	
μαγιεν	
σλοβακια		SKn0Σλοβακία
σιερα		SLn0Σιέρα Λεόνε
λεονε	
μαρινοσ	
σενεγαλη		SNn0Σενεγάλη
σομαλια		SOn0Σομαλία
σουριναμ		SRn0Σουρινάμ
νοτιο		SSn0Νότιο Σουδάν
σαο		STn0Σάο Τομέ και Πρίνσιπε
τομε	
πρινσιπε	
ελ		SVn0Ελ Σαλβαδόρ
σαλβαδορ	
συρια		SYn0Συρία
εσουατινι		SZn0Εσουατίνι
σουαζιλανδη		SZn0Σουαζιλάνδη
τερκσ	
καικοσ	
τσαντ		TDn0Τσαντ
γαλλικα		TFn0Γαλλικά Νότια Εδάφη
τογκο		TGn0Τόγκο
ταιλανδη		THn0Ταϊλάνδη
τατζικισταν		TJn0Τατζικιστάν
τοκελαου		TKn0Τοκελάου
τιμορ		TLn0Τιμόρ-Λέστε
λεστε	
ανατολικο		TLn0Ανατολικό Τιμόρ
τουρκμενισταν		TMn0Τουρκμενιστάν
τυνησια		TNn0Τυνησία
τονγκα		TOn0Τόνγκα
τουρκια		TRn0Τουρκία
τρινινταντ		TTn0Τρινιντάντ και Τομπάγκο
τομπαγκο	
τουβαλου		TVn0Τουβαλού
ταιβαν		TWn0Ταϊβάν
τανζανια		TZn0Τανζανία
ουκρανια		UAn0Ουκρανία
ουγκαντα		UGn0Ουγκάντα
ηνωμενεσ		USn0Ηνωμένες Πολιτείες
πολιτειεσ	
ουρουγουαη		UYn0Ουρουγουάη
ουζμπεκισταν		UZn0Ουζμπεκιστάν
βατικανο		VAn0Βατικανό
βικεντιοσ	
γρεναδινεσ	
βενεζουελα		VEn0Βενεζουέλα
βρετανικεσ		VGn0Βρετανικές Παρθένες Νήσοι
παρθενεσ	
αμερικανικεσ		VIn0Αμερικανικές Παρθένες Νήσοι
βιετναμ		VNn0Βιετνάμ
βανουατου		VUn0Βανουάτου
γουαλισ		WFn0Γουάλις και Φουτούνα
φουτουνα	
κοσσυφοπεδιο		XKn0Κοσσυφοπέδιο
υεμενη		YEn0Υεμένη
μαγιοτ		YTn0Μαγιότ
αφρικη	
ζαμπια		ZMn0Ζάμπια
ζιμπαμπουε		ZWn0Ζιμπάμπουε
`,
'arabic': () => `اندورا		ADn0أندورا
الامارات		AEn0الإمارات العربية المتحدة	AEn0الإمارات
العربية	
المتحدة	
افغانستان		AFn0أفغانستان
جمهورية		AFn0جمهورية أففانستان الإسلامية	AOn0جمهورية أنغولا	CDn0جمهورية الكونغو الديمقراطية	CFn0جمهورية أفريقيا الوسطى	CGn0جمهورية الكونغو	CZn0جمهورية التشيك	DOn0جمهورية الدومينيكان	KPn0جمهورية كوريا الديمقراطية الشعبية	KRn0جمهورية كوريا
اففانستان	
الاسلامية	
انتيغوا		AGn0أنتيغوا وبربودا	AGn0أنتيغوا وباربودا
وبربودا	
وباربودا	
انغويلا		AIn0أنغويلا
البانيا		ALn0ألبانيا
ارمينيا		AMn0أرمينيا
انغولا		AOn0أنغولا
انتاركتيكا		AQn0أنتاركتيكا
انتارتيكا		AQn0أنتارتيكا
الارجنتين		ARn0الأرجنتين
ساموا		ASn0ساموا الأمريكية	WSn0ساموا
الامريكية	
النمسا		ATn0النمسا
استراليا		AUn0أستراليا
اروبا		AWn0أروبا
جزر		AXn0جزر آلاند	AXn0جزر أولاند	BSn0جزر البهاما	BVn0جزر بوفيه	CCn0جزر كوكوس	CKn0جزر كوك	FKn0جزر فوكلاند	FKn0جزر فوكلاند - جزر مالفيناس	FOn0جزر فارو	KMn0جزر القمر	KYn0جزر كايمان	MHn0جزر مارشال	MPn0جزر ماريانا الشمالية	MQn0جزر المارتينيك	MVn0جزر المالديف	PNn0جزر بيتكيرن	SBn0جزر سليمان	TCn0جزر توركس وكايكوس	VGn0جزر فيرجن البريطانية	VGn0جزر العذراء	VIn0جزر فيرجن الأمريكية	VIn0جزر العذراء الامريكية	WFn0جزر والس وفوتونا
الاند	
اولاند	
اذربيجان		AZn0أذربيجان
البوسنة		BAn0البوسنة والهرسك
والهرسك	
بربادوس		BBn0بربادوس
باربادوس		BBn0باربادوس
بنغلاديش		BDn0بنغلاديش
بلجيكا		BEn0بلجيكا
بوركينا		BFn0بوركينا فاسو
فاسو	
بلغاريا		BGn0بلغاريا
البحرين		BHn0البحرين
بوروندي		BIn0بوروندي
سان		BLn0سان بارتليمي	MFn0سان مارتن	PMn0سان بيير ومكويلون	PMn0سان بيير وميكلون	SMn0سان مارينو
بارتليمي	
التجمع		BLn0التجمع الإقليمي لسانت بارتيليمي
الاقليمي	
لسانت	
بارتيليمي	
برمودا		BMn0برمودا
بروناي		BNn0بروناي
بوليفيا		BOn0بوليفيا
هولندا		BQn0هولندا الكاريبية	NLn0هولندا
الكاريبية	
الجزر		BQn0الجزر الكاريبية الهولندية
الهولندية	
بونير		BQn0بونير وسينت أوستاتيوس وسابا
وسينت	
اوستاتيوس	
وسابا	
البرازيل		BRn0البرازيل
البهاما		BSn0البهاما
بوتان		BTn0بوتان
جزيرة		BVn0جزيرة بوفيه	CXn0جزيرة كريسماس	HMn0جزيرة هيرد وجزر ماكدونالد	IMn0جزيرة مان	NFn0جزيرة نورفولك
بوفيه	
بوتسوانا		BWn0بوتسوانا
بيلاروس		BYn0بيلاروس
بيلاروسيا		BYn0بيلاروسيا
كوكوس		CCn0کوکوس (کیلنگ) جزائر
الكونغو		CDn0الكونغو - كينشاسا	CDn0الكونغو	CGn0الكونغو - برازافيل
كينشاسا	
الديمقراطية	
افريقيا	
الوسطي	
برازافيل	
سويسرا		CHn0سويسرا
الاتحاد		CHn0الاتحاد السويسري	KMn0الإتحاد القمري
السويسري	
ساحل		CIn0ساحل العاج	CIn0ساحل عاج
العاج	
كوت		CIn0كوت ديفوار
ديفوار	
كوك	
تشيلي		CLn0تشيلي
الكاميرون		CMn0الكاميرون
الصين		CNn0الصين
كولومبيا		COn0كولومبيا
كوستاريكا		CRn0كوستاريكا
الراس		CVn0الرأس الأخضر
الاخضر	
كابو		CVn0كابو فيردي
فيردي	
كوراساو		CWn0كوراساو
كريسماس	
التشيك		CZn0التشيك
المانيا		DEn0ألمانيا
جيبوتي		DJn0جيبوتي
الدانمرك		DKn0الدانمرك
الدنمارك		DKn0الدنمارك
دومينيكا		DMn0دومينيكا
الدومينيكان	
الجزاير		DZn0الجزائر
الاكوادور		ECn0الإكوادور
استونيا		EEn0إستونيا
الصحراء		EHn0الصحراء الغربية
الغربية	
الجمهورية		EHn0الجمهورية العربية الصحراوية الديمقراطية	FRn0الجمهورية الفرنسية	GRn0الجمهورية الهيلينية	ITn0الجمهورية الإيطالية	KGn0الجمهورية القيرغيزية	MRn0الجمهورية الإسلامية الموريتانية	PLn0الجمهورية البولندية	SYn0الجمهورية العربية السورية	TRn0الجمهورية التركية
الصحراوية	
اريتريا		ERn0إريتريا
اسبانيا		ESn0إسبانيا
اثيوبيا		ETn0إثيوبيا
فنلندا		FIn0فنلندا
فوكلاند	
مالفيناس	
ميكرونيزيا		FMn0ميكرونيزيا
ميكرونيسيا		FMn0ميكرونيسيا
فارو	
فرنسا		FRn0فرنسا
الفرنسية	
الغابون		GAn0الغابون
المملكة		GBn0المملكة المتحدة	SAn0المملكة العربية السعودية
غرينادا		GDn0غرينادا
جورجيا		GEn0جورجيا	GSn0جورجيا الجنوبية وجزر ساندويتش الجنوبية	GSn0جورجيا الجنوبية
غويانا		GFn0غويانا الفرنسية	GFn0غويانا
غيرنزي		GGn0غيرنزي
جبل		GIn0جبل طارق	GIn0جبل الطارق
طارق	
غرينلاند		GLn0غرينلاند
جرينلاند		GLn0جرينلاند
غامبيا		GMn0غامبيا
غينيا		GNn0غينيا	GQn0غينيا الاستوائية	GWn0غينيا بيساو
غوادلوب		GPn0غوادلوب
الاستوايية	
اليونان		GRn0اليونان
الهيلينية	
الجنوبية	
وجزر	
ساندويتش	
غواتيمالا		GTn0غواتيمالا
بيساو	
غيانا		GYn0غيانا
هونغ		HKn0هونغ كونغ	HKn0هونغ كونغ الصينية
كونغ	
الصينية	
هيرد	
ماكدونالد	
هندوراس		HNn0هندوراس
كرواتيا		HRn0كرواتيا
هايتي		HTn0هايتي
هنغاريا		HUn0هنغاريا
المجر		HUn0المجر
اندونيسيا		IDn0إندونيسيا
ايرلندا		IEn0أيرلندا
اسراييل		ILn0إسرائيل
مان	
الهند		INn0الهند
الاقليم		IOn0الإقليم البريطاني في المحيط الهندي
البريطاني	
في	
المحيط	
الهندي	
اقليم		IOn0إقليم المحيط الهندي البريطاني
العراق		IQn0العراق
ايران		IRn0إيران
ايسلندا		ISn0آيسلندا
ايطاليا		ITn0إيطاليا
الايطالية	
جيرسي		JEn0جيرسي
جيرزي		JEn0جيرزي
جامايكا		JMn0جامايكا
الاردن		JOn0الأردن
اليابان		JPn0اليابان
كينيا		KEn0كينيا
قيرغيزستان		KGn0قيرغيزستان
القيرغيزية	
كمبوديا		KHn0كمبوديا
كيريباتي		KIn0كيريباتي
القمر	
القمري	
سانت		KNn0سانت كيتس ونيفيس	LCn0سانت لوسيا	MFn0سانت مارتن	SHn0سانت هيلينا	SHn0سانت هيلينا وأسينشين وتريستان دا كونا	SXn0سانت مارتن	VCn0سانت فنسنت وجزر غرينادين	VCn0سانت فينسنت والغرينادين
كيتس	
ونيفيس	
اتحاد		KNn0اتحاد القديس كريستوفر ونيفيس	KMn0اتحاد قُمُر
القديس	
كريستوفر	
كوريا		KPn0كوريا الشمالية	KRn0كوريا الجنوبية
الشمالية	
الشعبية	
الكويت		KWn0الكويت
كايمان	
كازاخستان		KZn0كازاخستان
لبنان		LBn0لبنان
لوسيا	
ليختنشتاين		LIn0ليختنشتاين
سريلانكا		LKn0سريلانكا
ليبيريا		LRn0ليبيريا
ليسوتو		LSn0ليسوتو
ليتوانيا		LTn0ليتوانيا
لوكسمبورغ		LUn0لوكسمبورغ
لاتفيا		LVn0لاتفيا
ليبيا		LYn0ليبيا
المغرب		MAn0المغرب
موناكو		MCn0موناكو
مولدوفا		MDn0مولدوفا
مولدوڤا		MDn0مولدوڤا
الجبل		MEn0الجبل الأسود
الاسود	
مارتن	
مدغشقر		MGn0مدغشقر
مارشال	
مقدونيا		MKn0مقدونيا الشمالية
شمال		MKn0شمال مقدونيا
ميانمار		MMn0ميانمار
بورما		MMn0بورما
منغوليا		MNn0منغوليا
منطقة		MOn0منطقة ماكاو الإدارية الخاصة
ماكاو		MOn0ماكاو
الادارية	
الخاصة	
ماريانا	
المارتينيك	
مارتينيك		MQn0مارتينيك
موريتانيا		MRn0موريتانيا
الموريتانية	
مونتسرات		MSn0مونتسرات
مالطا		MTn0مالطا
موريشيوس		MUn0موريشيوس
المالديف		MVn0المالديف
ملاوي		MWn0ملاوي
مالاوي		MWn0مالاوي
المكسيك		MXn0المكسيك
المسكيك		MXn0المسكيك
ماليزيا		MYn0ماليزيا
موزمبيق		MZn0موزمبيق
ناميبيا		NAn0ناميبيا
كاليدونيا		NCn0كاليدونيا الجديدة
الجديدة	
النيجر		NEn0النيجر
نورفولك	
نيجيريا		NGn0نيجيريا
نيكاراغوا		NIn0نيكاراغوا
النرويج		NOn0النرويج
نيبال		NPn0نيبال
ناورو		NRn0ناورو
نييوي		NUn0نييوي
نيوزيلندا		NZn0نيوزيلندا
عمان		OMn0عُمان
بولينيزيا		PFn0بولينيزيا الفرنسية
بولينزيا		PFn0بولينزيا الفرنسية
بابوا		PGn0بابوا غينيا الجديدة
الفلبين		PHn0الفلبين
باكستان		PKn0باكستان
بولندا		PLn0بولندا
البولندية	
بيير	
ومكويلون	
وميكلون	
بيتكيرن	
بورتوريكو		PRn0بورتوريكو
بويرتوريكو		PRn0بويرتوريكو
فلسطين		PSn0فلسطين	ILn0فلسطين اشغالی
الاراضي		PSn0الأراضي الفلسطينية
الفلسطينية	
البرتغال		PTn0البرتغال
بالاو		PWn0بالاو
باراغواي		PYn0باراغواي
روينيون		REn0روينيون
لا		REn0لا ريونيون
ريونيون		REn0رئونیون
رومانيا		ROn0رومانيا
صربيا		RSn0صربيا
صيربيا		RSn0صيربيا
روسيا		RUn0روسيا
رواندا		RWn0رواندا
السعودية		SAn0السعودية
سليمان	
السودان		SDn0السودان
السويد		SEn0السويد
سنغافورة		SGn0سنغافورة
هيلينا	
واسينشين	
وتريستان	
دا	
كونا	
سلوفينيا		SIn0سلوفينيا
سفالبارد		SJn0سفالبارد وجان ماين	SJn0سفالبارد ويان ماين
وجان	
ماين	
ويان	
سلوفاكيا		SKn0سلوفاكيا
سيراليون		SLn0سيراليون
مارينو	
السنغال		SNn0السنغال
الصومال		SOn0الصومال
سورينام		SRn0سورينام
جنوب		SSn0جنوب السودان	ZAn0جنوب أفريقيا
ساو		STn0ساو تومي وبرينسيبي	STn0ساو تومي وبرينسيب	STn0ساؤ ٹومے اور پرنسپے
تومي	
وبرينسيبي	
وبرينسيب	
السلفادور		SVn0السلفادور
سينت		SXn0سينت مارتن
سوريا		SYn0سوريا
السورية	
اسواتيني		SZn0إسواتيني
سوازيلاند		SZn0سوازيلاند
توركس	
وكايكوس	
الاقاليم		TFn0الأقاليم الجنوبية الفرنسية
اراض		TFn0أراض فرنسية جنوبية وأنتارتيكية
فرنسية	
جنوبية	
وانتارتيكية	
مقاطعات		TFn0مقاطعات وأقاليم ما وراء البحار الفرنسية
واقاليم	
ما	
وراء	
البحار	
تايلاند		THn0تايلاند
تايلند		THn0تايلند
طاجيكستان		TJn0طاجيكستان
توكيلاو		TKn0توكيلاو
تيمور		TLn0تيمور - ليشتي	TLn0تيمور الشرقية	TLn0تیمور-لسته	TLn0تیمور شرقی	TLn0تیمور لیسٹ
ليشتي	
الشرقية	
تركمانستان		TMn0تركمانستان
تونغا		TOn0تونغا
تركيا		TRn0تركيا
التركية	
ترينيداد		TTn0ترينيداد وتوباغو	TTn0ترینیداد و توباگو	TTn0ترینیداد اور ٹوباگو
وتوباغو	
توفالو		TVn0توفالو
تايوان		TWn0تايوان
تنزانيا		TZn0تنزانيا
اوكرانيا		UAn0أوكرانيا
اوغندا		UGn0أوغندا
الولايات		USn0الولايات المتحدة
اورغواي		UYn0أورغواي
الاوروغواي		UYn0الأوروغواي
اوزبكستان		UZn0أوزبكستان
اوزباكستان		UZn0أوزباكستان
الفاتيكان		VAn0الفاتيكان
مدينة		VAn0مدينة الفاتيكان
فنسنت	
غرينادين	
فينسنت	
والغرينادين	
فنزويلا		VEn0فنزويلا
فيرجن	
البريطانية	
العذراء	
فيتنام		VNn0فيتنام
فانواتو		VUn0فانواتو
والس	
وفوتونا	
واليس		WFn0واليس وفوتونا	WFn0والیس و فوتونا
كوسوفو		XKn0كوسوفو
اليمن		YEn0اليمن
مايوت		YTn0مايوت
زامبيا		ZMn0زامبيا
زيمبابوي		ZWn0زيمبابوي
امارات		AEn0امارات متحدهٔ عربی	AEn0امارات
متحده	
عربي	
انتيگوا		AGn0آنتیگوا و باربودا
و	
باربودا	
انگويلا		AIn0آنگویلا
الباني		ALn0آلبانی
ارمنستان		AMn0ارمنستان
انگولا		AOn0آنگولا
جنوبگان		AQn0جنوبگان
ارژانتين		ARn0آرژانتین
سامواي		ASn0ساموآی امریکا
امريكا		USn0امریکا
اتريش		ATn0اتریش
جزاير		AXn0جزایر آلاند	AXn0جزایر الند	BQn0جزایر کارائیب هلند	CCn0جزایر کوکوس	CKn0جزایر کوک	FKn0جزایر فالکلند	FOn0جزایر فارو	FOn0جزایر فاروئه	GSn0جزایر جورجیای جنوبی و ساندویچ جنوبی	KYn0جزایر کِیمن	MHn0جزایر مارشال	MPn0جزایر ماریانای شمالی	PNn0جزایر پیت‌کرن	SBn0جزایر سلیمان	TCn0جزایر تورکس و کایکوس	VGn0جزایر ویرجین بریتانیا	VIn0جزایر ویرجین ایالات متحده	VIn0جزایر ویرجین ایالات متحده آمریکا
الند	
جمهوري		AZn0جمهوری آذربایجان	CDn0جمهوری دموکراتیک	CFn0جمهوری افریقای مرکزی	CGn0جمهوری کُنگو	CGn0جمهوری برازاویل کُنگو	CVn0جمهوری کبو ورد	CZn0جمهوری چک	DOn0جمهوری دومینیکن	GAn0جمهوری گابُن	KGn0جمهوری قِرقیزستان	KPn0جمهوری دموکراتیک خلق کره	KRn0جمهوری کره	TWn0جمهوری چین
اذربايجان	
بوسني		BAn0بوسنی و هرزگوین
هرزگوين	
بنگلادش		BDn0بنگلادش
بلژيك		BEn0بلژیک
بوركينافاسو		BFn0بورکینافاسو
بلغارستان		BGn0بلغارستان
بحرين		BHn0بحرین
سن		BLn0سن بارتلمی	MFn0سن مارتن	PMn0سن پیر و میکلن	PMn0سن-پیر-ا-میکلون	SXn0سن مارتن
بارتلمي	
برونيي		BNn0برونئی
بوليوي		BOn0بولیوی
كاراييب	
هلند	
برزيل		BRn0برزیل
باهاما		BSn0باهاما
جزيره		BVn0جزیرهٔ بووه	CXn0جزیرهٔ کریسمس	HMn0جزیره هرد و جزایر مک‌دونالد	IMn0جزیرهٔ من	NFn0جزیرهٔ نورفولک	NFn0جزیره نورفک
بووه	
بلاروس		BYn0بلاروس
كانادا		CAn0کانادا
كنگو		CDn0کنگو - کینشاسا	CDn0کنگو دموکراتیک	CGn0کنگو - برازویل
دموكراتيك	
افريقاي		ZAn0افریقای جنوبی
مركزي	
برازويل	
برازاويل	
سوييس		CHn0سوئیس
عاج	
ساحلعاج		CIn0ساحل‌عاج
كامرون		CMn0کامرون
كلمبيا		COn0کلمبیا
كاستاريكا		CRn0کاستاریکا
كيپورد		CVn0کیپ‌ورد
دماغه		CVn0دماغهٔ سبز
سبز	
كبو	
ورد	
كوراسايو		CWn0کوراسائو
كريسمس	
چك	
المان		DEn0آلمان
دانمارك		DKn0دانمارک
دومينيكن	
اكوادور		ECn0اکوادور
استوني		EEn0استونی
صحراي		EHn0صحرای غربی
غربي	
اريتره		ERn0اریتره
اسپانيا		ESn0اسپانیا
اتيوپي		ETn0اتیوپی
فنلاند		FIn0فنلاند
فالكلند	
ايسلاس		FKn0ایسلاس مالویناس
مالويناس		FKn0مالویناس
ميكرونزي		FMn0میکرونزی
فارويه	
فرانسه		FRn0فرانسه
گابن	
بريتانيا		GBn0بریتانیا
انگليس		GBn0انگلیس
گرنادا		GDn0گرنادا
گرجستان		GEn0گرجستان
گويان		GFn0گویان فرانسه	GYn0گویان
گرنزي		GGn0گرنزی
جبلالطارق		GIn0جبل‌الطارق
گرينلند		GLn0گرینلند
گروينلند		GLn0گروئنلند
گامبيا		GMn0گامبیا
پاپوا		GNn0پاپوآ گینه نو	PGn0پاپوا گینهٔ نو	PGn0پاپوآ نیو گنی
گينه		GQn0گینهٔ استوایی	GWn0گینهٔ بیسائو
نو	
گوادلوپ		GPn0گوادلوپ
استوايي		GQn0استوائی گیانا
يونان		GRn0یونان
جورجياي		GSn0جورجیای جنوبی و جزایر ساندویچ جنوبی
جنوبي		GSn0جنوبی جارجیا اور جنوبی سینڈوچ جزائر	KRn0جنوبی کوریا	SSn0جنوبی سوڈان	ZAn0جنوبی افریقہ
ساندويچ	
گواتمالا		GTn0گواتمالا
بيسايو	
هنگكنگ		HKn0هنگ‌کنگ	HKn0هنگ‌کنگ، منطقهٔ ویژهٔ اداری چین
منطقه	
ويژه	
اداري	
چين	
هنگ		HKn0هُنگ کُنگ
كنگ	
هرد		HMn0هرد و جزایر مک‌دونالد
مكدونالد	
كرواسي		HRn0کرواسی
هاييتي		HTn0هائیتی
مجارستان		HUn0مجارستان
اندونزي		IDn0اندونزی
ايرلند		IEn0ایرلند
اشغالي	
من	
قلمرو		IOn0قلمرو بریتانیا در اقیانوس هند	NFn0قلمرو جزایر نورفک
در	
اقيانوس	
هند	
ايسلند		ISn0ایسلند
ايتاليا		ITn0ایتالیا
جاماييكا		JMn0جامائیکا
پادشاهي		JOn0پادشاهی اُردُن هاشمی	SAn0پادشاهی عربی سَعودی
اردن	
هاشمي	
قرقيزستان		KGn0قرقیزستان
كامبوج		KHn0کامبوج
كومور		KMn0کومور
قمر	
مجمعالجزاير		KMn0مجمع‌الجزایر قمر
سنت		KNn0سنت کیتس و نویس	LCn0سنت لوسیا	MFn0سنت مارتین	SHn0سنت هلن	SXn0سنت مارتن	VCn0سنت وینسنت و گرنادین	VCn0سنت وینسنت و گرنادین‌ها
نويس	
كره		KPn0کرهٔ شمالی	KRn0کرهٔ جنوبی
شمالي		KPn0شمالی کوریا	MKn0شمالی مقدونیہ	MPn0شمالی ماریانا آئلینڈز
خلق	
كيمن	
قزاقستان		KZn0قزاقستان
لايوس		LAn0لائوس
ليختناشتاين		LIn0لیختن‌اشتاین
ليبريا		LRn0لیبریا
لسوتو		LSn0لسوتو
ليتواني		LTn0لیتوانی
ليتوانياييها		LTn0لیتوانیایی‌ها
لوكزامبورگ		LUn0لوکزامبورگ
لتوني		LVn0لتونی
مراكش		MAn0مراکش
مولداوي		MDn0مولداوی
مونتهنگرو		MEn0مونته‌نگرو
مارتين	
ماداگاسكار		MGn0ماداگاسکار
مقدونيه		MKn0مقدونیهٔ شمالی
مغولستان		MNn0مغولستان
ماكايو		MOn0ماکائو	MOn0ماکائو، منطقهٔ ویژهٔ اداری چین
مارياناي	
موريتاني		MRn0موریتانی
موريس		MUn0موریس
مالديو		MVn0مالدیو
مكزيك		MXn0مکزیک
مالزي		MYn0مالزی
موزامبيك		MZn0موزامبیک
كالدونياي		NCn0کالدونیای جدید
جديد	
نورفك	
نيجريه		NGn0نیجریه
نيكاراگويه		NIn0نیکاراگوئه
نايورو		NRn0نائورو
نيويه		NUn0نیوئه
نيووي		NUn0نیووی
نيوزيلند		NZn0نیوزیلند
اتروا		NZn0آتروا نیوزیلند
سلطاننشين		OMn0سلطان‌نشین عُمان
پاناما		PAn0پاناما
پلينزي		PFn0پلی‌نزی فرانسه
مملكت		PGn0مملکت مستقل پاپوآ گینهٔ نو
مستقل	
فيليپين		PHn0فیلیپین
پاكستان		PKn0پاکستان
لهستان		PLn0لهستان
پير	
ميكلن	
ا	
ميكلون	
پيتكرن	
پورتوريكو		PRn0پورتوریکو
سرزمينهاي		PSn0سرزمین‌های فلسطینی	TFn0سرزمین‌های جنوبی فرانسه	TFn0سرزمین‌های جنوبی و جنوبگانی فرانسه
فلسطيني		PSn0فلسطینی خطے
پرتغال		PTn0پرتغال
پالايو		PWn0پالائو
پاراگويه		PYn0پاراگوئه
روماني		ROn0رومانی
صربستان		RSn0صربستان
روسيه		RUn0روسیه
عربستان		SAn0عربستان سعودی
سعودي		SAn0سعودی عرب
سودان		SDn0سودان	SSn0سودان جنوبی
سنگاپور		SGn0سنگاپور
هلن	
اسلووني		SIn0اسلوونی
سوالبارد		SJn0سوالبارد و یان ماین
يان	
اسلواكي		SKn0اسلواکی
سانمارينو		SMn0سان‌مارینو
سنگال		SNn0سنگال
سومالي		SOn0سومالی
سايوتومه		STn0سائوتومه و پرینسیپ	STn0سائوتومه و پرنسیپ
پرينسيپ	
پرنسيپ	
السالوادور		SVn0السالوادور
سوريه		SYn0سوریه
سوازيلند		SZn0سوازیلند
كايكوس	
جنوبگاني	
تاجيكستان		TJn0تاجیکستان
توكلايو		TKn0توکلائو
لسته	
شرقي	
تركمنستان		TMn0ترکمنستان
تونگا		TOn0تونگا
تركيه		TRn0ترکیه
توباگو	
تووالو		TVn0تووالو
تانزانيا		TZn0تانزانیا
اوكراين		UAn0اوکراین
اوگاندا		UGn0اوگاندا
ايالات		USn0ایالات متحده	USn0ایالات متحده آمریکا
اروگويه		UYn0اروگوئه
ازبكستان		UZn0ازبکستان
واتيكان		VAn0واتیکان
وينسنت	
گرنادين	
گرنادينها	
ونزويلا		VEn0ونزوئلا
ويرجين	
ويتنام		VNn0ویتنام
وانواتو		VUn0وانواتو
فوتونا	
كوزوو		XKn0کوزوو
زيمبابوه		ZWn0زیمبابوه
انڈورا		ADn0انڈورا
متحدہ		AEn0متحدہ عرب امارات
عرب	
انٹيگوا		AGn0انٹیگوا اور باربودا
اور	
انگوييلا		AIn0انگوئیلا
البانيہ		ALn0البانیہ
انٹاركٹيكا		AQn0انٹارکٹیکا
ارجنٹينا		ARn0ارجنٹینا
امريكي		ASn0امریکی ساموآ	VIn0امریکی ورجن آئلینڈز
اسٹريا		ATn0آسٹریا
اسٹريليا		AUn0آسٹریلیا
الينڈ		AXn0آلینڈ آئلینڈز
ايلينڈز	
اذرباييجان		AZn0آذربائیجان
بوسنيا		BAn0بوسنیا اور ہرزیگووینا
ہرزيگووينا	
بارباڈوس		BBn0بارباڈوس
بنگلہ		BDn0بنگلہ دیش
ديش	
بيلجيم		BEn0بیلجیم
بركينا		BFn0برکینا فاسو
بلغاريہ		BGn0بلغاریہ
برونڈي		BIn0برونڈی
سينٹ		BLn0سینٹ برتھلیمی	KNn0سینٹ کٹس اور نیویس	LCn0سینٹ لوسیا	MFn0سینٹ مارٹن	PMn0سینٹ پیئر اور میکلیئون	SHn0سینٹ ہیلینا	VCn0سینٹ ونسنٹ اور گرینیڈائنز
برتھليمي	
برونايي		BNn0برونائی
بوليويا		BOn0بولیویا
كريبيايي		BQn0کریبیائی نیدرلینڈز
نيدرلينڈز	
برازيل		BRn0برازیل
بہاماس		BSn0بہاماس
بھوٹان		BTn0بھوٹان
بوويٹ		BVn0بؤویٹ آئلینڈ
ايلينڈ	
بيلايز		BZn0بیلائز
كينيڈا		CAn0کینیڈا
كيلنگ	
كانگو		CDn0کانگو - کنشاسا	CDn0کانگو	CGn0کانگو - برازاویلے	CGn0کانگو
كنشاسا	
وسط		CFn0وسط افریقی جمہوریہ
افريقي	
جمہوريہ		DOn0جمہوریہ ڈومينيکن
برازاويلے	
سويٹزر		CHn0سوئٹزر لینڈ
لينڈ	
كوٹ		CIn0کوٹ ڈی آئیوری
ڈي	
اييوري		CIn0آئیوری کوسٹ
كوسٹ	
كك		CKn0کک آئلینڈز
كيمرون		CMn0کیمرون
كولمبيا		COn0کولمبیا
كوسٹا		CRn0کوسٹا ریکا
ريكا	
كيوبا		CUn0کیوبا
كيپ		CVn0کیپ ورڈی
ورڈي	
كيوراكاو		CWn0کیوراکاؤ
جزيرہ		CXn0جزیرہ کرسمس
كرسمس	
چيكيا		CZn0چیکیا
چيك		CZn0چیک جمہوریہ
جرمني		DEn0جرمنی
جبوتي		DJn0جبوتی
ڈنمارك		DKn0ڈنمارک
ڈومنيكا		DMn0ڈومنیکا
ڈومينيكن	
الجيريا		DZn0الجیریا
ايكواڈور		ECn0ایکواڈور
اسٹونيا		EEn0اسٹونیا
مغربي		EHn0مغربی صحارا
صحارا	
اريٹيريا		ERn0اریٹیریا
ہسپانيہ		ESn0ہسپانیہ
ايتھوپيا		ETn0ایتھوپیا
فن		FIn0فن لینڈ
فاكلينڈ		FKn0فاکلینڈ جزائر
مايكرونيشيا		FMn0مائکرونیشیا
فرانس		FRn0فرانس
گيبون		GAn0گیبون
سلطنت		GBn0سلطنت متحدہ
يو		GBn0یو کے
كے	
گريناڈا		GDn0گریناڈا
جارجيا		GEn0جارجیا
فرينچ		GFn0فرینچ گیانا
گيانا		GYn0گیانا
گويرنسي		GGn0گوئرنسی
گھانا		GHn0گھانا
الطارق	
گرين		GLn0گرین لینڈ
گيمبيا		GMn0گیمبیا
گواڈيلوپ		GPn0گواڈیلوپ
سينڈوچ	
گواٹے		GTn0گواٹے مالا
مالا	
گني		GWn0گنی بساؤ
بساو	
ہانگ		HKn0ہانگ کانگ	HKn0ہانگ کانگ SAR چین
كانگ	
sar	
ہيرڈ		HMn0ہیرڈ جزیرہ و میکڈولینڈ جزائر
ميكڈولينڈ	
ہونڈاروس		HNn0ہونڈاروس
كروشيا		HRn0کروشیا
ہنگري		HUn0ہنگری
انڈونيشيا		IDn0انڈونیشیا
ايرلينڈ		IEn0آئرلینڈ
ايل		IMn0آئل آف مین
اف	
مين	
بھارت		INn0بھارت
برطانوي		IOn0برطانوی بحر ہند کا علاقہ
بحر	
ہند	
كا	
علاقہ	
ايس		ISn0آئس لینڈ
جماييكا		JMn0جمائیکا
جاپان		JPn0جاپان
كرغزستان		KGn0کرغزستان
كمبوڈيا		KHn0کمبوڈیا
كريباتي		KIn0کریباتی
كوموروس		KMn0کوموروس
كٹس	
نيويس	
كيمين		KYn0کیمین آئلینڈز
قزاخستان		KZn0قزاخستان
ليشٹنسٹاين		LIn0لیشٹنسٹائن
سري		LKn0سری لنکا
لنكا	
لايبيريا		LRn0لائبیریا
ليسوتھو		LSn0لیسوتھو
ليتھونيا		LTn0لیتھونیا
لكسمبرگ		LUn0لکسمبرگ
لٹويا		LVn0لٹویا
مالدووا		MDn0مالدووا
مونٹے		MEn0مونٹے نیگرو
نيگرو	
مارٹن	
مڈغاسكر		MGn0مڈغاسکر
مارشل		MHn0مارشل آئلینڈز
مقدونيہ	
منگوليا		MNn0منگولیا
مكاو		MOn0مکاؤ SAR چین
مارٹينك		MQn0مارٹینک
موريطانيہ		MRn0موریطانیہ
مونٹسيراٹ		MSn0مونٹسیراٹ
مالٹا		MTn0مالٹا
ماريشس		MUn0ماریشس
مالديپ		MVn0مالدیپ
ميكسيكو		MXn0میکسیکو
ملايشيا		MYn0ملائشیا
نيو		NCn0نیو کلیڈونیا
كليڈونيا	
نايجر		NEn0نائجر
نارفوك		NFn0نارفوک آئلینڈ
نايجيريا		NGn0نائجیریا
نكاراگووا		NIn0نکاراگووا
نيدر		NLn0نیدر لینڈز
لينڈز	
ناروے		NOn0ناروے
نيپال		NPn0نیپال
نيوزي		NZn0نیوزی لینڈ
اوتيارورا		NZn0آؤتیارورا نیوزی لینڈ
پانامہ		PAn0پانامہ
فرانسيسي		PFn0فرانسیسی پولینیشیا	TFn0فرانسیسی جنوبی خطے
پولينيشيا	
فلپاين		PHn0فلپائن
پولينڈ		PLn0پولینڈ
پيير	
ميكلييون	
پٹكايرن		PNn0پٹکائرن جزائر
پيورٹو		PRn0پیورٹو ریکو
ريكو	
خطے	
پرتگال		PTn0پرتگال
پيراگويے		PYn0پیراگوئے
ري		REn0ری یونین
يونين	
رومانيہ		ROn0رومانیہ
سربيا		RSn0سربیا
روانڈا		RWn0روانڈا
سولومن		SBn0سولومن آئلینڈز
سشليز		SCn0سشلیز
سوڈان		SDn0سوڈان
سويڈن		SEn0سویڈن
ہيلينا	
سلووينيا		SIn0سلووینیا
سوالبرڈ		SJn0سوالبرڈ اور جان ماین
جان	
سلوواكيہ		SKn0سلوواکیہ
سينيگل		SNn0سینیگل
صوماليہ		SOn0صومالیہ
ٹومے	
پرنسپے	
ال		SVn0ال سلواڈور
سلواڈور	
سنٹ		SXn0سنٹ مارٹن
سواتني		SZn0سواتنی
سوازي		SZn0سوازی لینڈ
ٹركس		TCn0ٹرکس اور کیکوس جزائر
كيكوس	
تھايي		THn0تھائی لینڈ
تاجكستان		TJn0تاجکستان
ٹوكيلاو		TKn0ٹوکیلاؤ
ليسٹ	
مشرقي		TLn0مشرقی تیمور
ٹونگا		TOn0ٹونگا
تركيہ		TRn0ترکیہ
ٹوباگو	
ٹووالو		TVn0ٹووالو
تاييوان		TWn0تائیوان
تنزانيہ		TZn0تنزانیہ
يوكرين		UAn0یوکرین
يوگنڈا		UGn0یوگنڈا
رياست		USn0ریاست ہائے متحدہ امریکہ
ہايے	
امريكہ	
يوروگويے		UYn0یوروگوئے
ويٹيكن		VAn0ویٹیکن سٹی
سٹي	
ونسنٹ	
گرينيڈاينز	
وينزوييلا		VEn0وینزوئیلا
برٹش		VGn0برٹش ورجن آئلینڈز
ورجن	
وينواٹو		VUn0وینوآٹو
ويليز		WFn0ویلیز اور فیوٹیونا
فيوٹيونا	
كوسووو		XKn0کوسووو
مايوٹ		YTn0مایوٹ
افريقہ	
زمبابوے		ZWn0زمبابوے
`,
'hebrew': () => `אנדורה		ADn0אנדורה
איחוד		AEn0איחוד האמירויות הערביות
האמירויות	
הערביות	
אפגניסטן		AFn0אפגניסטן
אנטיגואה		AGn0אנטיגואה וברבודה
וברבודה	
אנגווילה		AIn0אנגווילה
אלבניה		ALn0אלבניה
ארמניה		AMn0ארמניה
אנגולה		AOn0אנגולה
אנטארקטיקה		AQn0אנטארקטיקה
ארגנטינה		ARn0ארגנטינה
סמואה		ASn0סמואה האמריקנית	WSn0סמואה
האמריקנית	
אוסטריה		ATn0אוסטריה
אוסטרליה		AUn0אוסטרליה
ארובה		AWn0ארובה
איי		AXn0איי אולנד	BSn0איי בהאמה	CCn0איי קוקוס	CKn0איי קוק	FKn0איי פוקלנד	FKn0איי מלווינס	FOn0איי פארו	HMn0איי הרד ומקדונלד	KYn0איי קיימן	MHn0איי מרשל	MPn0איי מריאנה הצפוניים	PNn0איי פיטקרן	SBn0איי שלמה	SCn0איי סיישל	TCn0איי טרקס וקייקוס	VGn0איי הבתולה הבריטיים	VIn0איי הבתולה של ארצות הברית	WFn0איי ווליס ופוטונה
אולנד	
אזרבייג׳ן		AZn0אזרבייג׳ן
בוסניה		BAn0בוסניה והרצגובינה
והרצגובינה	
ברבדוס		BBn0ברבדוס
בנגלדש		BDn0בנגלדש
בלגיה		BEn0בלגיה
בורקינה		BFn0בורקינה פאסו
פאסו	
בולגריה		BGn0בולגריה
בחריין		BHn0בחריין
בורונדי		BIn0בורונדי
סנט		BLn0סנט ברתולומיאו	KNn0סנט קיטס ונוויס	LCn0סנט לוסיה	PMn0סנט פייר ומיקלון	SHn0סנט הלנה	SXn0סנט מארטן	VCn0סנט וינסנט והגרנדינים
ברתולומיאו	
ברמודה		BMn0ברמודה
ברוניי		BNn0ברוניי
בוליביה		BOn0בוליביה
האיים		BQn0האיים הקריביים ההולנדיים	MVn0האיים המלדיביים
הקריביים	
ההולנדיים	
ברזיל		BRn0ברזיל
בהאמה	
בהוטן		BTn0בהוטן
האי		BVn0האי בובה	IMn0האי מאן	NFn0האי נורפוק
בובה	
בוטסואנה		BWn0בוטסואנה
בלארוס		BYn0בלארוס
קוקוס	
קונגו		CDn0קונגו - קינשאסה	CDn0קונגו	CGn0קונגו - ברזאויל	CGn0קונגו
קינשאסה	
הרפובליקה		CDn0הרפובליקה הדמוקרטית של קונגו	CFn0הרפובליקה המרכז-אפריקאית	CZn0הרפובליקה הצ׳כית	DOn0הרפובליקה הדומיניקנית
הדמוקרטית	
של	
המרכז	
אפריקאית	
ברזאויל	
שווייץ		CHn0שווייץ
חוף		CIn0חוף השנהב
השנהב	
קוט		CIn0קוט דיוואר
דיוואר	
קוק	
צ׳ילה		CLn0צ׳ילה
קמרון		CMn0קמרון
קולומביה		COn0קולומביה
קוסטה		CRn0קוסטה ריקה
ריקה	
כף		CVn0כף ורדה
ורדה	
קוראסאו		CWn0קוראסאו
אי		CXn0אי חג המולד
חג	
המולד	
קפריסין		CYn0קפריסין
צ׳כיה		CZn0צ׳כיה
הצ	
כית	
גרמניה		DEn0גרמניה
ג׳יבוטי		DJn0ג׳יבוטי
דנמרק		DKn0דנמרק
דומיניקה		DMn0דומיניקה
הדומיניקנית	
אלג׳יריה		DZn0אלג׳יריה
אקוודור		ECn0אקוודור
אסטוניה		EEn0אסטוניה
מצרים		EGn0מצרים
סהרה		EHn0סהרה המערבית
המערבית	
אריתריאה		ERn0אריתריאה
אתיופיה		ETn0אתיופיה
פינלנד		FIn0פינלנד
פיג׳י		FJn0פיג׳י
פוקלנד	
מלווינס	
מיקרונזיה		FMn0מיקרונזיה
פארו	
בריטניה		GBn0בריטניה
גרנדה		GDn0גרנדה
גאורגיה		GEn0גאורגיה
גיאנה		GFn0גיאנה הצרפתית	GYn0גיאנה
הצרפתית	
גרנזי		GGn0גרנזי
גיברלטר		GIn0גיברלטר
גרינלנד		GLn0גרינלנד
גמביה		GMn0גמביה
גינאה		GNn0גינאה	GQn0גינאה המשוונית	GWn0גינאה-ביסאו
גוואדלופ		GPn0גוואדלופ
המשוונית	
ג		GSn0ג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים
ורג	
יה	
הדרומית	
ואיי	
סנדוויץ	
הדרומיים	
גואטמלה		GTn0גואטמלה
ביסאו	
הונג		HKn0הונג קונג
קונג	
הרד	
ומקדונלד	
הונדורס		HNn0הונדורס
קרואטיה		HRn0קרואטיה
האיטי		HTn0האיטי
הונגריה		HUn0הונגריה
אינדונזיה		IDn0אינדונזיה
אירלנד		IEn0אירלנד
ישראל		ILn0ישראל
מאן	
הטריטוריה		IOn0הטריטוריה הבריטית באוקיינוס ההודי
הבריטית	
באוקיינוס	
ההודי	
עיראק		IQn0עיראק
איראן		IRn0איראן
איסלנד		ISn0איסלנד
איטליה		ITn0איטליה
ג׳רזי		JEn0ג׳רזי
ג׳מייקה		JMn0ג׳מייקה
קירגיזסטן		KGn0קירגיזסטן
קמבודיה		KHn0קמבודיה
קיריבאטי		KIn0קיריבאטי
קומורו		KMn0קומורו
קיטס	
ונוויס	
קוריאה		KPn0קוריאה הצפונית	KRn0קוריאה הדרומית
הצפונית	
כווית		KWn0כווית
קיימן	
קזחסטן		KZn0קזחסטן
לבנון		LBn0לבנון
לוסיה	
ליכטנשטיין		LIn0ליכטנשטיין
סרי		LKn0סרי לנקה
לנקה	
ליבריה		LRn0ליבריה
לסוטו		LSn0לסוטו
לוקסמבורג		LUn0לוקסמבורג
לטביה		LVn0לטביה
מרוקו		MAn0מרוקו
מונקו		MCn0מונקו
מולדובה		MDn0מולדובה
מונטנגרו		MEn0מונטנגרו
סן		MFn0סן מרטן	SMn0סן מרינו
מרטן	
מדגסקר		MGn0מדגסקר
מרשל	
מקדוניה		MKn0מקדוניה הצפונית
מיאנמר		MMn0מיאנמר
בורמה		MMn0בורמה
מונגוליה		MNn0מונגוליה
מריאנה	
הצפוניים	
מרטיניק		MQn0מרטיניק
מאוריטניה		MRn0מאוריטניה
מונסראט		MSn0מונסראט
מאוריציוס		MUn0מאוריציוס
המלדיביים	
מלאווי		MWn0מלאווי
מקסיקו		MXn0מקסיקו
מלזיה		MYn0מלזיה
מוזמביק		MZn0מוזמביק
נמיביה		NAn0נמיביה
קלדוניה		NCn0קלדוניה החדשה
החדשה	
ניז׳ר		NEn0ניז׳ר
נורפוק	
ניגריה		NGn0ניגריה
ניקרגואה		NIn0ניקרגואה
הולנד		NLn0הולנד
נורווגיה		NOn0נורווגיה
נאורו		NRn0נאורו
ניווה		NUn0ניווה
ניו		NZn0ניו זילנד
זילנד	
אאוטארואה		NZn0אאוטארואה
עומאן		OMn0עומאן
פולינזיה		PFn0פולינזיה הצרפתית
פפואה		PGn0פפואה גינאה החדשה
הפיליפינים		PHn0הפיליפינים
פקיסטן		PKn0פקיסטן
פולין		PLn0פולין
פייר	
ומיקלון	
פיטקרן	
פוארטו		PRn0פוארטו ריקו
ריקו	
פלסטין		PSn0פלסטין
השטחים		PSn0השטחים הפלסטיניים
הפלסטיניים	
פורטוגל		PTn0פורטוגל
פרגוואי		PYn0פרגוואי
ראוניון		REn0ראוניון
רומניה		ROn0רומניה
סרביה		RSn0סרביה
רוסיה		RUn0רוסיה
רואנדה		RWn0רואנדה
ערב		SAn0ערב הסעודית
הסעודית	
שלמה	
סיישל	
שוודיה		SEn0שוודיה
סינגפור		SGn0סינגפור
הלנה	
סלובניה		SIn0סלובניה
סבאלברד		SJn0סבאלברד ויאן מאיין
ויאן	
מאיין	
סלובקיה		SKn0סלובקיה
סיירה		SLn0סיירה לאון
לאון	
מרינו	
סומליה		SOn0סומליה
סורינאם		SRn0סורינאם
דרום		SSn0דרום סודן	ZAn0דרום אפריקה
סודן	
סאו		STn0סאו טומה ופרינסיפה
טומה	
ופרינסיפה	
אל		SVn0אל סלבדור
סלבדור	
מארטן	
סוריה		SYn0סוריה
אסוואטיני		SZn0אסוואטיני
סווזילנד		SZn0סווזילנד
טרקס	
וקייקוס	
הטריטוריות		TFn0הטריטוריות הדרומיות של צרפת
הדרומיות	
צרפת	
תאילנד		THn0תאילנד
טג׳יקיסטן		TJn0טג׳יקיסטן
טוקלאו		TKn0טוקלאו
טימור		TLn0טימור-לסטה
לסטה	
מזרח		TLn0מזרח טימור
טורקמניסטן		TMn0טורקמניסטן
תוניסיה		TNn0תוניסיה
טונגה		TOn0טונגה
טורקיה		TRn0טורקיה
טרינידד		TTn0טרינידד וטובגו
וטובגו	
טובאלו		TVn0טובאלו
טייוואן		TWn0טייוואן
טנזניה		TZn0טנזניה
אוקראינה		UAn0אוקראינה
אוגנדה		UGn0אוגנדה
ארצות		USn0ארצות הברית
הברית	
ארה״ב		USn0ארה״ב
אורוגוואי		UYn0אורוגוואי
אוזבקיסטן		UZn0אוזבקיסטן
הוותיקן		VAn0הוותיקן
וינסנט	
והגרנדינים	
ונצואלה		VEn0ונצואלה
הבתולה	
הבריטיים	
וייטנאם		VNn0וייטנאם
ונואטו		VUn0ונואטו
ווליס	
ופוטונה	
קוסובו		XKn0קוסובו
מאיוט		YTn0מאיוט
אפריקה	
זמביה		ZMn0זמביה
זימבבואה		ZWn0זימבבואה
`,
'other': () => `আন্ডোরা		ADn0আন্ডোরা
সংযুক্ত		AEn0সংযুক্ত আরব আমিরাত
আরব	
আমিরাত	
আফগানিস্তান		AFn0আফগানিস্তান
অ্যান্টিগুয়া		AGn0অ্যান্টিগুয়া ও বারবুডা
ও	
বারবুডা	
অ্যাঙ্গুইলা		AIn0অ্যাঙ্গুইলা
আলবেনিয়া		ALn0আলবেনিয়া
আর্মেনিয়া		AMn0আর্মেনিয়া
অ্যাঙ্গোলা		AOn0অ্যাঙ্গোলা
অ্যান্টার্কটিকা		AQn0অ্যান্টার্কটিকা
আর্জেন্টিনা		ARn0আর্জেন্টিনা
আমেরিকান		ASn0আমেরিকান সামোয়া
সামোয়া		WSn0সামোয়া
অস্ট্রিয়া		ATn0অস্ট্রিয়া
অস্ট্রেলিয়া		AUn0অস্ট্রেলিয়া
আরুবা		AWn0আরুবা
অলান্ড		AXn0অলান্ড দ্বীপপুঞ্জ
দ্বীপপুঞ্জ	
আজারবাইজান		AZn0আজারবাইজান
বসনিয়া		BAn0বসনিয়া ও হার্জেগোভিনা
হার্জেগোভিনা	
বার্বাডোজ		BBn0বার্বাডোজ
বাংলাদেশ		BDn0বাংলাদেশ
বেলজিয়াম		BEn0বেলজিয়াম
বুরকিনা		BFn0বুরকিনা ফাসো
ফাসো	
বুলগেরিয়া		BGn0বুলগেরিয়া
বাহারিন		BHn0বাহারিন
বুরুন্ডি		BIn0বুরুন্ডি
বেনিন		BJn0বেনিন
সেন্ট		BLn0সেন্ট বার্থেলেমি	KNn0সেন্ট কিটস ও নেভিস	LCn0সেন্ট লুসিয়া	MFn0সেন্ট মার্টিন	PMn0সেন্ট পিয়ের ও মিকুয়েলন	SHn0সেন্ট হেলেনা	VCn0সেন্ট ভিনসেন্ট ও গ্রেনাডিনস
বার্থেলেমি	
বারমুডা		BMn0বারমুডা
ব্রুনেই		BNn0ব্রুনেই
বলিভিয়া		BOn0বলিভিয়া
ক্যারিবিয়ান		BQn0ক্যারিবিয়ান নেদারল্যান্ডস
নেদারল্যান্ডস		NLn0নেদারল্যান্ডস
ব্রাজিল		BRn0ব্রাজিল
বাহামা		BSn0বাহামা দ্বীপপুঞ্জ
ভুটান		BTn0ভুটান
বোভেট		BVn0বোভেট দ্বীপ
দ্বীপ	
বতসোয়ানা		BWn0বতসোয়ানা
বেলারুশ		BYn0বেলারুশ
বেলিজ		BZn0বেলিজ
কানাডা		CAn0কানাডা
কোকোস		CCn0কোকোস (কিলিং) দ্বীপপুঞ্জ
কিলিং	
কঙ্গো		CDn0কঙ্গো-কিনশাসা	CDn0কঙ্গো	CGn0কঙ্গো - ব্রাজাভিল	CGn0কঙ্গো
কিনশাসা	
মধ্য		CFn0মধ্য আফ্রিকান প্রজাতন্ত্র
আফ্রিকান	
প্রজাতন্ত্র	
ব্রাজাভিল	
সুইজারল্যান্ড		CHn0সুইজারল্যান্ড
কোট		CIn0কোট ডি‘আইভোর
ডি	
আইভোর	
আইভরি		CIn0আইভরি কোস্ট
কোস্ট	
কুক		CKn0কুক দ্বীপপুঞ্জ
ক্যামেরুন		CMn0ক্যামেরুন
কলম্বিয়া		COn0কলম্বিয়া
কোস্টারিকা		CRn0কোস্টারিকা
কিউবা		CUn0কিউবা
কেপ		CVn0কেপ ভার্দে
ভার্দে	
কুরাসাও		CWn0কুরাসাও
ক্রিসমাস		CXn0ক্রিসমাস দ্বীপ
সাইপ্রাস		CYn0সাইপ্রাস
চেকিয়া		CZn0চেকিয়া
চেক		CZn0চেক প্রজাতন্ত্র
জার্মানি		DEn0জার্মানি
জিবুতি		DJn0জিবুতি
ডেনমার্ক		DKn0ডেনমার্ক
ডোমিনিকা		DMn0ডোমিনিকা
ডোমেনিকান		DOn0ডোমেনিকান প্রজাতন্ত্র
আলজেরিয়া		DZn0আলজেরিয়া
ইকুয়েডর		ECn0ইকুয়েডর
এস্তোনিয়া		EEn0এস্তোনিয়া
পশ্চিম		EHn0পশ্চিম সাহারা
সাহারা	
ইরিত্রিয়া		ERn0ইরিত্রিয়া
স্পেন		ESn0স্পেন
ইথিওপিয়া		ETn0ইথিওপিয়া
ফিনল্যান্ড		FIn0ফিনল্যান্ড
ফকল্যান্ড		FKn0ফকল্যান্ড দ্বীপপুঞ্জ	FKn0ফকল্যান্ড আইল্যান্ড
আইল্যান্ড	
ইসল্যাস		FKn0ইসল্যাস মাসভেনিস
মাসভেনিস	
মাইক্রোনেশিয়া		FMn0মাইক্রোনেশিয়া
ফ্যারো		FOn0ফ্যারো দ্বীপপুঞ্জ
ফ্রান্স		FRn0ফ্রান্স
গ্যাবন		GAn0গ্যাবন
যুক্তরাজ্য		GBn0যুক্তরাজ্য
ইউ		GBn0ইউ কে	USn0ইউ এস
কে	
গ্রেনাডা		GDn0গ্রেনাডা
জর্জিয়া		GEn0জর্জিয়া
ফরাসী		GFn0ফরাসী গায়ানা	PFn0ফরাসী পলিনেশিয়া	TFn0ফরাসী দক্ষিণাঞ্চল
গায়ানা	
গার্নসি		GGn0গার্নসি
জিব্রাল্টার		GIn0জিব্রাল্টার
গ্রীনল্যান্ড		GLn0গ্রীনল্যান্ড
গাম্বিয়া		GMn0গাম্বিয়া
গুয়াদেলৌপ		GPn0গুয়াদেলৌপ
নিরক্ষীয়		GQn0নিরক্ষীয় গিনি
গিনি		GWn0গিনি-বিসাউ
গ্রীস		GRn0গ্রীস
দক্ষিণ		GSn0দক্ষিণ জর্জিয়া ও দক্ষিণ স্যান্ডউইচ দ্বীপপুঞ্জ	KRn0দক্ষিণ কোরিয়া	SSn0দক্ষিণ সুদান	ZAn0দক্ষিণ আফ্রিকা
স্যান্ডউইচ	
গুয়াতেমালা		GTn0গুয়াতেমালা
গুয়াম		GUn0গুয়াম
বিসাউ	
গিয়ানা		GYn0গিয়ানা
হংকং		HKn0হংকং এসএআর চীনা
এসএআর	
চীনা	
হার্ড		HMn0হার্ড এবং ম্যাকডোনাল্ড দ্বীপপুঞ্জ
এবং	
ম্যাকডোনাল্ড	
হন্ডুরাস		HNn0হন্ডুরাস
ক্রোয়েশিয়া		HRn0ক্রোয়েশিয়া
হাইতি		HTn0হাইতি
হাঙ্গেরি		HUn0হাঙ্গেরি
ইন্দোনেশিয়া		IDn0ইন্দোনেশিয়া
আয়ারল্যান্ড		IEn0আয়ারল্যান্ড
ইজরায়েল		ILn0ইজরায়েল
আইল		IMn0আইল অফ ম্যান
অফ	
ম্যান	
ব্রিটিশ		IOn0ব্রিটিশ ভারত মহাসাগরীয় অঞ্চল	VGn0ব্রিটিশ ভার্জিন দ্বীপপুঞ্জ
ভারত	
মহাসাগরীয়	
অঞ্চল	
আইসল্যান্ড		ISn0আইসল্যান্ড
ইতালি		ITn0ইতালি
জার্সি		JEn0জার্সি
জামাইকা		JMn0জামাইকা
জর্ডন		JOn0জর্ডন
জাপান		JPn0জাপান
কেনিয়া		KEn0কেনিয়া
কিরগিজিস্তান		KGn0কিরগিজিস্তান
কম্বোডিয়া		KHn0কম্বোডিয়া
কিরিবাতি		KIn0কিরিবাতি
কমোরোস		KMn0কমোরোস
কিটস	
নেভিস	
উত্তর		KPn0উত্তর কোরিয়া	MKn0উত্তর ম্যাসেডোনিয়া
কোরিয়া	
কুয়েত		KWn0কুয়েত
কেম্যান		KYn0কেম্যান দ্বীপপুঞ্জ
কাজাখস্তান		KZn0কাজাখস্তান
লেবানন		LBn0লেবানন
লুসিয়া	
লিচেনস্টেইন		LIn0লিচেনস্টেইন
শ্রীলঙ্কা		LKn0শ্রীলঙ্কা
লাইবেরিয়া		LRn0লাইবেরিয়া
লেসোথো		LSn0লেসোথো
লিথুয়ানিয়া		LTn0লিথুয়ানিয়া
লাক্সেমবার্গ		LUn0লাক্সেমবার্গ
লাটভিয়া		LVn0লাটভিয়া
লিবিয়া		LYn0লিবিয়া
মরক্কো		MAn0মরক্কো
মোনাকো		MCn0মোনাকো
মলডোভা		MDn0মলডোভা
মন্টিনিগ্রো		MEn0মন্টিনিগ্রো
মার্টিন	
মাদাগাস্কার		MGn0মাদাগাস্কার
মার্শাল		MHn0মার্শাল দ্বীপপুঞ্জ
ম্যাসেডোনিয়া	
মায়ানমার		MMn0মায়ানমার
বার্মা		MMn0বার্মা
মঙ্গোলিয়া		MNn0মঙ্গোলিয়া
ম্যাকাও		MOn0ম্যাকাও	MOn0ম্যাকাও এসএআর চীন
চীন	
উত্তরাঞ্চলীয়		MPn0উত্তরাঞ্চলীয় মারিয়ানা দ্বীপপুঞ্জ
মারিয়ানা	
মার্টিনিক		MQn0মার্টিনিক
মরিতানিয়া		MRn0মরিতানিয়া
মন্টসেরাট		MSn0মন্টসেরাট
মাল্টা		MTn0মাল্টা
মরিশাস		MUn0মরিশাস
মালদ্বীপ		MVn0মালদ্বীপ
মালাউই		MWn0মালাউই
মেক্সিকো		MXn0মেক্সিকো
মালয়েশিয়া		MYn0মালয়েশিয়া
মোজাম্বিক		MZn0মোজাম্বিক
নামিবিয়া		NAn0নামিবিয়া
নিউ		NCn0নিউ ক্যালেডোনিয়া
ক্যালেডোনিয়া	
নাইজার		NEn0নাইজার
নরফোক		NFn0নরফোক দ্বীপ
নাইজেরিয়া		NGn0নাইজেরিয়া
নিকারাগুয়া		NIn0নিকারাগুয়া
নরওয়ে		NOn0নরওয়ে
নেপাল		NPn0নেপাল
নাউরু		NRn0নাউরু
নিউয়ে		NUn0নিউয়ে
নিউজিল্যান্ড		NZn0নিউজিল্যান্ড
আউটেরুয়া		NZn0আউটেরুয়া নিউজিল্যান্ড
পানামা		PAn0পানামা
পলিনেশিয়া	
পাপুয়া		PGn0পাপুয়া নিউ গিনি
ফিলিপাইন		PHn0ফিলিপাইন
পাকিস্তান		PKn0পাকিস্তান
পোল্যান্ড		PLn0পোল্যান্ড
পিয়ের	
মিকুয়েলন	
পিটকেয়ার্ন		PNn0পিটকেয়ার্ন দ্বীপপুঞ্জ
পুয়ের্তো		PRn0পুয়ের্তো রিকো
রিকো	
ফিলিস্তিন		PSn0ফিলিস্তিন
প্যালেস্টাইন		PSn0প্যালেস্টাইন ভূখণ্ড
ভূখণ্ড	
পর্তুগাল		PTn0পর্তুগাল
পালাউ		PWn0পালাউ
প্যারাগুয়ে		PYn0প্যারাগুয়ে
কাতার		QAn0কাতার
রিইউনিয়ন		REn0রিইউনিয়ন
রোমানিয়া		ROn0রোমানিয়া
সার্বিয়া		RSn0সার্বিয়া
রাশিয়া		RUn0রাশিয়া
রুয়ান্ডা		RWn0রুয়ান্ডা
সৌদি		SAn0সৌদি আরব
সলোমন		SBn0সলোমন দ্বীপপুঞ্জ
সিসিলি		SCn0সিসিলি
সুদান		SDn0সুদান
সুইডেন		SEn0সুইডেন
সিঙ্গাপুর		SGn0সিঙ্গাপুর
হেলেনা	
স্লোভানিয়া		SIn0স্লোভানিয়া
স্বালবার্ড		SJn0স্বালবার্ড ও জান মেয়েন
জান	
মেয়েন	
স্লোভাকিয়া		SKn0স্লোভাকিয়া
সিয়েরা		SLn0সিয়েরা লিওন
লিওন	
সান		SMn0সান মারিনো
মারিনো	
সেনেগাল		SNn0সেনেগাল
সোমালিয়া		SOn0সোমালিয়া
সুরিনাম		SRn0সুরিনাম
সাওটোমা		STn0সাওটোমা ও প্রিন্সিপি
প্রিন্সিপি	
এল		SVn0এল সালভেদর
সালভেদর	
সিন্ট		SXn0সিন্ট মার্টেন
মার্টেন	
সিরিয়া		SYn0সিরিয়া
ইসওয়াতিনি		SZn0ইসওয়াতিনি
সোয়াজিল্যান্ড		SZn0সোয়াজিল্যান্ড
তুর্কস		TCn0তুর্কস ও কাইকোস দ্বীপপুঞ্জ
কাইকোস	
দক্ষিণাঞ্চল	
থাইল্যান্ড		THn0থাইল্যান্ড
তাজিকিস্তান		TJn0তাজিকিস্তান
টোকেলাউ		TKn0টোকেলাউ
তিমুর		TLn0তিমুর-লেস্তে
লেস্তে	
পূর্ব		TLn0পূর্ব তিমুর
তুর্কমেনিস্তান		TMn0তুর্কমেনিস্তান
তিউনিসিয়া		TNn0তিউনিসিয়া
টোঙ্গা		TOn0টোঙ্গা
তুরস্ক		TRn0তুরস্ক
ত্রিনিদাদ		TTn0ত্রিনিদাদ ও টোবাগো
টোবাগো	
টুভালু		TVn0টুভালু
তাইওয়ান		TWn0তাইওয়ান
তাঞ্জানিয়া		TZn0তাঞ্জানিয়া
ইউক্রেন		UAn0ইউক্রেন
উগান্ডা		UGn0উগান্ডা
মার্কিন		USn0মার্কিন যুক্তরাষ্ট্র	VIn0মার্কিন যুক্তরাষ্ট্রীয় ভার্জিন দ্বীপপুঞ্জ
যুক্তরাষ্ট্র	
এস	
উরুগুয়ে		UYn0উরুগুয়ে
উজবেকিস্তান		UZn0উজবেকিস্তান
ভ্যাটিকান		VAn0ভ্যাটিকান সিটি
সিটি	
ভিনসেন্ট	
গ্রেনাডিনস	
ভেনেজুয়েলা		VEn0ভেনেজুয়েলা
ভার্জিন	
যুক্তরাষ্ট্রীয়	
ভিয়েতনাম		VNn0ভিয়েতনাম
ভানুয়াটু		VUn0ভানুয়াটু
ওয়ালিস		WFn0ওয়ালিস ও ফুটুনা
ফুটুনা	
কসোভো		XKn0কসোভো
ইয়েমেন		YEn0ইয়েমেন
মায়োত্তে		YTn0মায়োত্তে
আফ্রিকা	
জাম্বিয়া		ZMn0জাম্বিয়া
জিম্বাবোয়ে		ZWn0জিম্বাবোয়ে
एंडोरा		ADn0एंडोरा
संयुक्त		AEn0संयुक्त अरब अमीरात	USn0संयुक्त राज्य
अरब	
अमीरात	
अफ़गानिस्तान		AFn0अफ़गानिस्तान
एंटिगुआ		AGn0एंटिगुआ और बरबुडा
और	
बरबुडा	
एंग्विला		AIn0एंग्विला
अल्बानिया		ALn0अल्बानिया
आर्मेनिया		AMn0आर्मेनिया
अंगोला		AOn0अंगोला
अंटार्कटिका		AQn0अंटार्कटिका
अर्जेंटीना		ARn0अर्जेंटीना
अमेरिकी		ASn0अमेरिकी समोआ
समोआ	
ऑस्ट्रिया		ATn0ऑस्ट्रिया
ऑस्ट्रेलिया		AUn0ऑस्ट्रेलिया
अरूबा		AWn0अरूबा
एलैंड		AXn0एलैंड द्वीपसमूह
द्वीपसमूह	
अज़रबैजान		AZn0अज़रबैजान
बोस्निया		BAn0बोस्निया और हर्ज़ेगोविना
हर्ज़ेगोविना	
बारबाडोस		BBn0बारबाडोस
बांग्लादेश		BDn0बांग्लादेश
बेल्जियम		BEn0बेल्जियम
बुर्किना		BFn0बुर्किना फ़ासो
फ़ासो	
बुल्गारिया		BGn0बुल्गारिया
बहरीन		BHn0बहरीन
बुरुंडी		BIn0बुरुंडी
बेनिन		BJn0बेनिन
सेंट		BLn0सेंट बार्थेलेमी	KNn0सेंट किट्स और नेविस	LCn0सेंट लूसिया	MFn0सेंट मार्टिन	PMn0सेंट पिएरे और मिक्वेलान	SHn0सेंट हेलेना	VCn0सेंट विंसेंट और ग्रेनाडाइंस
बार्थेलेमी	
बरमूडा		BMn0बरमूडा
ब्रूनेई		BNn0ब्रूनेई
बोलीविया		BOn0बोलीविया
कैरिबियन		BQn0कैरिबियन नीदरलैंड
नीदरलैंड		NLn0नीदरलैंड
ब्राज़ील		BRn0ब्राज़ील
बहामास		BSn0बहामास
भूटान		BTn0भूटान
बोवेत		BVn0बोवेत द्वीप
द्वीप	
बोत्स्वाना		BWn0बोत्स्वाना
बेलारूस		BYn0बेलारूस
बेलीज़		BZn0बेलीज़
कनाडा		CAn0कनाडा
कोकोस		CCn0कोकोस (कीलिंग) द्वीपसमूह
कीलिंग	
कांगो		CDn0कांगो - किंशासा	CDn0कांगो	CGn0कांगो – ब्राज़ाविल	CGn0कांगो
किंशासा	
डीआरसी		CDn0डीआरसी
मध्य		CFn0मध्य अफ़्रीकी गणराज्य
अफ़्रीकी	
गणराज्य	
ब्राज़ाविल	
स्विट्ज़रलैंड		CHn0स्विट्ज़रलैंड
कोत		CIn0कोत दिवुआर
दिवुआर	
आइवरी		CIn0आइवरी कोस्ट
कोस्ट	
कुक		CKn0कुक द्वीपसमूह
कैमरून		CMn0कैमरून
कोलंबिया		COn0कोलंबिया
कोस्टारिका		CRn0कोस्टारिका
क्यूबा		CUn0क्यूबा
केप		CVn0केप वर्ड
वर्ड	
कुरासाओ		CWn0कुरासाओ
क्रिसमस		CXn0क्रिसमस द्वीप
साइप्रस		CYn0साइप्रस
चेकिया		CZn0चेकिया
चेक		CZn0चेक गणराज्य
जर्मनी		DEn0जर्मनी
जिबूती		DJn0जिबूती
डेनमार्क		DKn0डेनमार्क
डोमिनिका		DMn0डोमिनिका
डोमिनिकन		DOn0डोमिनिकन गणराज्य
अल्जीरिया		DZn0अल्जीरिया
इक्वाडोर		ECn0इक्वाडोर
एस्टोनिया		EEn0एस्टोनिया
मिस्र		EGn0मिस्र
पश्चिमी		EHn0पश्चिमी सहारा
सहारा	
इरिट्रिया		ERn0इरिट्रिया
स्पेन		ESn0स्पेन
इथियोपिया		ETn0इथियोपिया
फ़िनलैंड		FIn0फ़िनलैंड
फ़िजी		FJn0फ़िजी
फ़ॉकलैंड		FKn0फ़ॉकलैंड द्वीपसमूह
इज़्लास		FKn0इज़्लास माल्विनास
माल्विनास	
माइक्रोनेशिया		FMn0माइक्रोनेशिया
फ़ेरो		FOn0फ़ेरो द्वीपसमूह
फ़्रांस		FRn0फ़्रांस
गैबॉन		GAn0गैबॉन
यूनाइटेड		GBn0यूनाइटेड किंगडम
किंगडम	
यू॰के॰		GBn0यू॰के॰
ग्रेनाडा		GDn0ग्रेनाडा
जॉर्जिया		GEn0जॉर्जिया
फ़्रेंच		GFn0फ़्रेंच गुयाना	PFn0फ़्रेंच पोलिनेशिया
गुयाना		GYn0गुयाना
गर्नसी		GGn0गर्नसी
जिब्राल्टर		GIn0जिब्राल्टर
ग्रीनलैंड		GLn0ग्रीनलैंड
गाम्बिया		GMn0गाम्बिया
ग्वाडेलूप		GPn0ग्वाडेलूप
इक्वेटोरियल		GQn0इक्वेटोरियल गिनी
गिनी		GWn0गिनी-बिसाउ
यूनान		GRn0यूनान
दक्षिण		GSn0दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह	KRn0दक्षिण कोरिया	SSn0दक्षिण सूडान	ZAn0दक्षिण अफ़्रीका
सैंडविच	
ग्वाटेमाला		GTn0ग्वाटेमाला
बिसाउ	
हाँग		HKn0हाँग काँग
काँग	
हर्ड		HMn0हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह
मैकडोनॉल्ड	
होंडूरास		HNn0होंडूरास
क्रोएशिया		HRn0क्रोएशिया
हंगरी		HUn0हंगरी
इंडोनेशिया		IDn0इंडोनेशिया
आयरलैंड		IEn0आयरलैंड
इज़राइल		ILn0इज़राइल
आइल		IMn0आइल ऑफ़ मैन
ऑफ़	
मैन	
ब्रिटिश		IOn0ब्रिटिश हिंद महासागरीय क्षेत्र	VGn0ब्रिटिश वर्जिन द्वीपसमूह
हिंद	
महासागरीय	
क्षेत्र	
आइसलैंड		ISn0आइसलैंड
जर्सी		JEn0जर्सी
जमैका		JMn0जमैका
जॉर्डन		JOn0जॉर्डन
जापान		JPn0जापान
केन्या		KEn0केन्या
किर्गिज़स्तान		KGn0किर्गिज़स्तान
कंबोडिया		KHn0कंबोडिया
किरिबाती		KIn0किरिबाती
कोमोरोस		KMn0कोमोरोस
किट्स	
नेविस	
उत्तर		KPn0उत्तर कोरिया
कोरिया	
कुवैत		KWn0कुवैत
कैमेन		KYn0कैमेन द्वीपसमूह
कज़ाखस्तान		KZn0कज़ाखस्तान
लेबनान		LBn0लेबनान
लूसिया	
लिचेंस्टीन		LIn0लिचेंस्टीन
श्रीलंका		LKn0श्रीलंका
लाइबेरिया		LRn0लाइबेरिया
लेसोथो		LSn0लेसोथो
लिथुआनिया		LTn0लिथुआनिया
लग्ज़मबर्ग		LUn0लग्ज़मबर्ग
लातविया		LVn0लातविया
लीबिया		LYn0लीबिया
मोरक्को		MAn0मोरक्को
मोनाको		MCn0मोनाको
मॉल्डोवा		MDn0मॉल्डोवा
मोंटेनेग्रो		MEn0मोंटेनेग्रो
मार्टिन	
मेडागास्कर		MGn0मेडागास्कर
मार्शल		MHn0मार्शल द्वीपसमूह
उत्तरी		MKn0उत्तरी मकदूनिया	MPn0उत्तरी मारियाना द्वीपसमूह
मकदूनिया	
म्यांमार		MMn0म्यांमार
बर्मा		MMn0बर्मा
मंगोलिया		MNn0मंगोलिया
मारियाना	
मार्टीनिक		MQn0मार्टीनिक
मॉरिटानिया		MRn0मॉरिटानिया
मोंटसेरात		MSn0मोंटसेरात
माल्टा		MTn0माल्टा
मॉरीशस		MUn0मॉरीशस
मालदीव		MVn0मालदीव
मलावी		MWn0मलावी
मैक्सिको		MXn0मैक्सिको
मलेशिया		MYn0मलेशिया
मोज़ांबिक		MZn0मोज़ांबिक
नामीबिया		NAn0नामीबिया
न्यू		NCn0न्यू कैलेडोनिया
कैलेडोनिया	
नाइजर		NEn0नाइजर
नॉरफ़ॉक		NFn0नॉरफ़ॉक द्वीप
नाइजीरिया		NGn0नाइजीरिया
निकारागुआ		NIn0निकारागुआ
नॉर्वे		NOn0नॉर्वे
नेपाल		NPn0नेपाल
नाउरु		NRn0नाउरु
न्यूज़ीलैंड		NZn0न्यूज़ीलैंड
औटेआरोआ		NZn0औटेआरोआ न्यूज़ीलैंड
पनामा		PAn0पनामा
पोलिनेशिया	
पापुआ		PGn0पापुआ न्यू गिनी
फ़िलिपींस		PHn0फ़िलिपींस
पाकिस्तान		PKn0पाकिस्तान
पोलैंड		PLn0पोलैंड
पिएरे	
मिक्वेलान	
पिटकैर्न		PNn0पिटकैर्न द्वीपसमूह
पोर्टो		PRn0पोर्टो रिको
रिको	
फ़िलिस्तीन		PSn0फ़िलिस्तीन
फ़िलिस्तीनी		PSn0फ़िलिस्तीनी क्षेत्र
पुर्तगाल		PTn0पुर्तगाल
पराग्वे		PYn0पराग्वे
रियूनियन		REn0रियूनियन
रोमानिया		ROn0रोमानिया
सर्बिया		RSn0सर्बिया
रवांडा		RWn0रवांडा
सऊदी		SAn0सऊदी अरब
सोलोमन		SBn0सोलोमन द्वीपसमूह
सेशेल्स		SCn0सेशेल्स
सूडान		SDn0सूडान
स्वीडन		SEn0स्वीडन
सिंगापुर		SGn0सिंगापुर
हेलेना	
स्लोवेनिया		SIn0स्लोवेनिया
स्वालबार्ड		SJn0स्वालबार्ड और जान मायेन
जान	
मायेन	
स्लोवाकिया		SKn0स्लोवाकिया
सिएरा		SLn0सिएरा लियोन
लियोन	
सैन		SMn0सैन मेरीनो
मेरीनो	
सेनेगल		SNn0सेनेगल
सोमालिया		SOn0सोमालिया
सूरीनाम		SRn0सूरीनाम
साओ		STn0साओ टोम और प्रिंसिपे
टोम	
प्रिंसिपे	
अल		SVn0अल सल्वाडोर
सल्वाडोर	
सिंट		SXn0सिंट मार्टिन
सीरिया		SYn0सीरिया
एस्वाटिनी		SZn0एस्वाटिनी
स्वाज़ीलैंड		SZn0स्वाज़ीलैंड
तुर्क		TCn0तुर्क और कैकोज़ द्वीपसमूह
कैकोज़	
फ़्रांसीसी		TFn0फ़्रांसीसी दक्षिणी क्षेत्र
दक्षिणी	
थाईलैंड		THn0थाईलैंड
ताजिकिस्तान		TJn0ताजिकिस्तान
तोकेलाउ		TKn0तोकेलाउ
तिमोर		TLn0तिमोर-लेस्त
लेस्त	
पूर्वी		TLn0पूर्वी तिमोर
तुर्कमेनिस्तान		TMn0तुर्कमेनिस्तान
ट्यूनीशिया		TNn0ट्यूनीशिया
टोंगा		TOn0टोंगा
तुर्किये		TRn0तुर्किये
त्रिनिदाद		TTn0त्रिनिदाद और टोबैगो
टोबैगो	
तुवालू		TVn0तुवालू
ताइवान		TWn0ताइवान
तंज़ानिया		TZn0तंज़ानिया
यूक्रेन		UAn0यूक्रेन
युगांडा		UGn0युगांडा
राज्य	
अमेरिका		USn0अमेरिका
उरूग्वे		UYn0उरूग्वे
उज़्बेकिस्तान		UZn0उज़्बेकिस्तान
वेटिकन		VAn0वेटिकन सिटी
सिटी	
विंसेंट	
ग्रेनाडाइंस	
वेनेज़ुएला		VEn0वेनेज़ुएला
वर्जिन	
यू		VIn0यू॰एस॰ वर्जिन द्वीपसमूह
एस	
वियतनाम		VNn0वियतनाम
वनुआतू		VUn0वनुआतू
वालिस		WFn0वालिस और फ़्यूचूना
फ़्यूचूना	
कोसोवो		XKn0कोसोवो
मायोते		YTn0मायोते
अफ़्रीका	
ज़ाम्बिया		ZMn0ज़ाम्बिया
ज़िम्बाब्वे		ZWn0ज़िम्बाब्वे
անդորրա		ADn0Անդորրա
արաբական		AEn0Արաբական Միացյալ Էմիրություններ
միացյալ		GBn0Միացյալ Թագավորություն	USn0Միացյալ Նահանգներ
էմիրություններ	
աֆղանստան		AFn0Աֆղանստան
անտիգուա		AGn0Անտիգուա և Բարբուդա
եւ	
բարբուդա	
անգուիլա		AIn0Անգուիլա
ալբանիա		ALn0Ալբանիա
հայաստան		AMn0Հայաստան
անգոլա		AOn0Անգոլա
անտարկտիդա		AQn0Անտարկտիդա
արգենտինա		ARn0Արգենտինա
ամերիկյան		ASn0Ամերիկյան Սամոա
սամոա		WSn0Սամոա
ավստրիա		ATn0Ավստրիա
ավստրալիա		AUn0Ավստրալիա
արուբա		AWn0Արուբա
ալանդյան		AXn0Ալանդյան կղզիներ
կղզիներ	
ադրբեջան		AZn0Ադրբեջան
բոսնիա		BAn0Բոսնիա և Հերցեգովինա
հերցեգովինա	
բարբադոս		BBn0Բարբադոս
բանգլադեշ		BDn0Բանգլադեշ
բելգիա		BEn0Բելգիա
բուրկինա		BFn0Բուրկինա Ֆասո
ֆասո	
բուլղարիա		BGn0Բուլղարիա
բահրեյն		BHn0Բահրեյն
բուրունդի		BIn0Բուրունդի
բենին		BJn0Բենին
սուրբ		BLn0Սուրբ Բարդուղիմեոս	CXn0Սուրբ Ծննդյան կղզի	SHn0Սուրբ Հեղինեի կղզի
բարդուղիմեոս	
բերմուդներ		BMn0Բերմուդներ
բրունեյ		BNn0Բրունեյ
բոլիվիա		BOn0Բոլիվիա
կարիբյան		BQn0Կարիբյան Նիդեռլանդներ
նիդեռլանդներ		NLn0Նիդեռլանդներ
բրազիլիա		BRn0Բրազիլիա
բահամյան		BSn0Բահամյան կղզիներ
բութան		BTn0Բութան
բուվե		BVn0Բուվե կղզի
կղզի	
բոտսվանա		BWn0Բոտսվանա
բելառուս		BYn0Բելառուս
բելիզ		BZn0Բելիզ
կանադա		CAn0Կանադա
կոկոսյան		CCn0Կոկոսյան (Քիլինգ) կղզիներ
քիլինգ	
կոնգո		CDn0Կոնգո - Կինշասա	CDn0Կոնգո	CGn0Կոնգո - Բրազավիլ	CGn0Կոնգո
կինշասա	
կենտրոնական		CFn0Կենտրոնական Աֆրիկյան Հանրապետություն
աֆրիկյան	
հանրապետություն	
բրազավիլ	
շվեյցարիա		CHn0Շվեյցարիա
կոտ		CIn0Կոտ դ՚Իվուար
դ	
իվուար	
փղոսկրի		CIn0Փղոսկրի Ափ
ափ	
կուկի		CKn0Կուկի կղզիներ
կամերուն		CMn0Կամերուն
չինաստան		CNn0Չինաստան
կոլումբիա		COn0Կոլումբիա
կոստա		CRn0Կոստա Ռիկա
ռիկա	
կուբա		CUn0Կուբա
կաբո		CVn0Կաբո Վերդե
վերդե	
կյուրասաո		CWn0Կյուրասաո
ծննդյան	
կիպրոս		CYn0Կիպրոս
չեխիա		CZn0Չեխիա
չեխիայի		CZn0Չեխիայի Հանրապետություն
գերմանիա		DEn0Գերմանիա
ջիբութի		DJn0Ջիբութի
դանիա		DKn0Դանիա
դոմինիկա		DMn0Դոմինիկա
դոմինիկյան		DOn0Դոմինիկյան Հանրապետություն
ալժիր		DZn0Ալժիր
էկվադոր		ECn0Էկվադոր
էստոնիա		EEn0Էստոնիա
եգիպտոս		EGn0Եգիպտոս
արեւմտյան		EHn0Արևմտյան Սահարա
սահարա	
էրիթրեա		ERn0Էրիթրեա
իսպանիա		ESn0Իսպանիա
եթովպիա		ETn0Եթովպիա
ֆինլանդիա		FIn0Ֆինլանդիա
ֆոլքլենդյան		FKn0Ֆոլքլենդյան կղզիներ	FKn0Ֆոլքլենդյան (Մալվինյան) կղզիներ
մալվինյան	
միկրոնեզիա		FMn0Միկրոնեզիա
ֆարերյան		FOn0Ֆարերյան կղզիներ
ֆրանսիա		FRn0Ֆրանսիա
գաբոն		GAn0Գաբոն
թագավորություն	
գրենադա		GDn0Գրենադա
վրաստան		GEn0Վրաստան
ֆրանսիական		GFn0Ֆրանսիական Գվիանա	PFn0Ֆրանսիական Պոլինեզիա	TFn0Ֆրանսիական Հարավային Տարածքներ
գվիանա	
գերնսի		GGn0Գերնսի
ջիբրալթար		GIn0Ջիբրալթար
գրենլանդիա		GLn0Գրենլանդիա
գամբիա		GMn0Գամբիա
գվինեա		GNn0Գվինեա	GWn0Գվինեա-Բիսաու
գվադելուպա		GPn0Գվադելուպա
հասարակածային		GQn0Հասարակածային Գվինեա
հունաստան		GRn0Հունաստան
հարավային		GSn0Հարավային Ջորջիա և Հարավային Սենդվիչյան կղզիներ	KRn0Հարավային Կորեա	SSn0Հարավային Սուդան
ջորջիա	
սենդվիչյան	
գվատեմալա		GTn0Գվատեմալա
գուամ		GUn0Գուամ
բիսաու	
գայանա		GYn0Գայանա
հոնկոնգ		HKn0Հոնկոնգ
հոնկոնգի		HKn0Հոնկոնգի ՀՎՇ
հվշ	
հերդ		HMn0Հերդ կղզի և ՄակԴոնալդի կղզիներ
մակդոնալդի	
հոնդուրաս		HNn0Հոնդուրաս
խորվաթիա		HRn0Խորվաթիա
հայիթի		HTn0Հայիթի
հունգարիա		HUn0Հունգարիա
ինդոնեզիա		IDn0Ինդոնեզիա
իռլանդիա		IEn0Իռլանդիա
իսրայել		ILn0Իսրայել
մեն		IMn0Մեն կղզի
հնդկաստան		INn0Հնդկաստան
բրիտանական		IOn0Բրիտանական տարածք Հնդկական Օվկիանոսում	VGn0Բրիտանական Վիրջինյան կղզիներ
տարածք	
հնդկական	
օվկիանոսում	
իսլանդիա		ISn0Իսլանդիա
իտալիա		ITn0Իտալիա
ջերսի		JEn0Ջերսի
ճամայկա		JMn0Ճամայկա
հորդանան		JOn0Հորդանան
ճապոնիա		JPn0Ճապոնիա
քենիա		KEn0Քենիա
ղրղզստան		KGn0Ղրղզստան
կամբոջա		KHn0Կամբոջա
կիրիբատի		KIn0Կիրիբատի
կոմորյան		KMn0Կոմորյան կղզիներ
սենթ		KNn0Սենթ Քիտս և Նևիս	LCn0Սենթ Լյուսիա	VCn0Սենթ Վինսենթ և Գրենադիններ
քիտս	
նեւիս	
հյուսիսային		KPn0Հյուսիսային Կորեա	MKn0Հյուսիսային Մակեդոնիա	MPn0Հյուսիսային Մարիանյան կղզիներ
կորեա	
քուվեյթ		KWn0Քուվեյթ
կայմանյան		KYn0Կայմանյան կղզիներ
ղազախստան		KZn0Ղազախստան
լիբանան		LBn0Լիբանան
լյուսիա	
լիխտենշտեյն		LIn0Լիխտենշտեյն
շրի		LKn0Շրի Լանկա
լանկա	
լիբերիա		LRn0Լիբերիա
լեսոտո		LSn0Լեսոտո
լիտվա		LTn0Լիտվա
լյուքսեմբուրգ		LUn0Լյուքսեմբուրգ
լատվիա		LVn0Լատվիա
լիբիա		LYn0Լիբիա
մարոկկո		MAn0Մարոկկո
մոնակո		MCn0Մոնակո
մոլդովա		MDn0Մոլդովա
չեռնոգորիա		MEn0Չեռնոգորիա
սեն		MFn0Սեն Մարտեն	PMn0Սեն Պիեռ և Միքելոն
մարտեն	
մադագասկար		MGn0Մադագասկար
մարշալյան		MHn0Մարշալյան կղզիներ
մակեդոնիա	
մյանմա		MMn0Մյանմա
բիրմա		MMn0Բիրմա
մոնղոլիա		MNn0Մոնղոլիա
մակաո		MOn0Մակաո
չինաստանի		MOn0Չինաստանի Մակաո ՀՎՇ
մարիանյան	
մարտինիկա		MQn0Մարտինիկա
մավրիտանիա		MRn0Մավրիտանիա
մոնսեռատ		MSn0Մոնսեռատ
մալթա		MTn0Մալթա
մավրիկիոս		MUn0Մավրիկիոս
մալդիվներ		MVn0Մալդիվներ
մալավի		MWn0Մալավի
մեքսիկա		MXn0Մեքսիկա
մալայզիա		MYn0Մալայզիա
մոզամբիկ		MZn0Մոզամբիկ
նամիբիա		NAn0Նամիբիա
նոր		NCn0Նոր Կալեդոնիա	NZn0Նոր Զելանդիա
կալեդոնիա	
նիգեր		NEn0Նիգեր
նորֆոլկ		NFn0Նորֆոլկ կղզի
նիգերիա		NGn0Նիգերիա
նիկարագուա		NIn0Նիկարագուա
նորվեգիա		NOn0Նորվեգիա
նեպալ		NPn0Նեպալ
նաուրու		NRn0Նաուրու
նիուե		NUn0Նիուե
զելանդիա	
աոտեարոա		NZn0Աոտեարոա Նոր Զելանդիա
պանամա		PAn0Պանամա
պերու		PEn0Պերու
պոլինեզիա	
պապուա		PGn0Պապուա Նոր Գվինեա
ֆիլիպիններ		PHn0Ֆիլիպիններ
պակիստան		PKn0Պակիստան
լեհաստան		PLn0Լեհաստան
պիեռ	
միքելոն	
պիտկեռն		PNn0Պիտկեռն կղզիներ
պուերտո		PRn0Պուերտո Ռիկո
ռիկո	
պաղեստին		PSn0Պաղեստին
պաղեստինյան		PSn0Պաղեստինյան տարածքներ
տարածքներ	
պորտուգալիա		PTn0Պորտուգալիա
պալաու		PWn0Պալաու
պարագվայ		PYn0Պարագվայ
կատար		QAn0Կատար
ռեյունիոն		REn0Ռեյունիոն
ռումինիա		ROn0Ռումինիա
սերբիա		RSn0Սերբիա
ռուսաստան		RUn0Ռուսաստան
ռուանդա		RWn0Ռուանդա
սաուդյան		SAn0Սաուդյան Արաբիա
արաբիա	
սողոմոնյան		SBn0Սողոմոնյան կղզիներ
սեյշելներ		SCn0Սեյշելներ
սուդան		SDn0Սուդան
շվեդիա		SEn0Շվեդիա
սինգապուր		SGn0Սինգապուր
հեղինեի	
սլովենիա		SIn0Սլովենիա
սվալբարդ		SJn0Սվալբարդ և Յան Մայեն
յան	
մայեն	
սլովակիա		SKn0Սլովակիա
սիեռա		SLn0Սիեռա Լեոնե
լեոնե	
սան		SMn0Սան Մարինո	STn0Սան Տոմե և Փրինսիպի
մարինո	
սենեգալ		SNn0Սենեգալ
սոմալի		SOn0Սոմալի
սուրինամ		SRn0Սուրինամ
տոմե	
փրինսիպի	
սալվադոր		SVn0Սալվադոր
սինտ		SXn0Սինտ Մարտեն
սիրիա		SYn0Սիրիա
էսվատինի		SZn0Էսվատինի
սվազիլենդ		SZn0Սվազիլենդ
թըրքս		TCn0Թըրքս և Կայկոս կղզիներ
կայկոս	
թաիլանդ		THn0Թաիլանդ
տաջիկստան		TJn0Տաջիկստան
տոկելաու		TKn0Տոկելաու
թիմոր		TLn0Թիմոր Լեշտի
լեշտի	
արեւելյան		TLn0Արևելյան Թիմոր
թուրքմենստան		TMn0Թուրքմենստան
թունիս		TNn0Թունիս
տոնգա		TOn0Տոնգա
թուրքիա		TRn0Թուրքիա
տրինիդադ		TTn0Տրինիդադ և Տոբագո
տոբագո	
տուվալու		TVn0Տուվալու
թայվան		TWn0Թայվան
տանզանիա		TZn0Տանզանիա
ուկրաինա		UAn0Ուկրաինա
ուգանդա		UGn0Ուգանդա
նահանգներ	
ուրուգվայ		UYn0Ուրուգվայ
ուզբեկստան		UZn0Ուզբեկստան
վատիկան		VAn0Վատիկան
վինսենթ	
գրենադիններ	
վենեսուելա		VEn0Վենեսուելա
վիրջինյան	
ամն		VIn0ԱՄՆ Վիրջինյան կղզիներ
վիետնամ		VNn0Վիետնամ
վանուատու		VUn0Վանուատու
ուոլիս		WFn0Ուոլիս և Ֆուտունա
ֆուտունա	
կոսովո		XKn0Կոսովո
մայոտ		YTn0Մայոտ
հարավաֆրիկյան		ZAn0Հարավաֆրիկյան Հանրապետություն
զամբիա		ZMn0Զամբիա
զիմբաբվե		ZWn0Զիմբաբվե
ანდორა		ADn0ანდორა
არაბთა		AEn0არაბთა გაერთიანებული საამიროები
გაერთიანებული		GBn0გაერთიანებული სამეფო
საამიროები	
ავღანეთი		AFn0ავღანეთი
ანტიგუა		AGn0ანტიგუა და ბარბუდა
და	
ბარბუდა	
ანგილია		AIn0ანგილია
ალბანეთი		ALn0ალბანეთი
სომხეთი		AMn0სომხეთი
ანგოლა		AOn0ანგოლა
ანტარქტიკა		AQn0ანტარქტიკა
არგენტინა		ARn0არგენტინა
ამერიკის		ASn0ამერიკის სამოა	USn0ამერიკის შეერთებული შტატები
სამოა		WSn0სამოა
ავსტრია		ATn0ავსტრია
ავსტრალია		AUn0ავსტრალია
არუბა		AWn0არუბა
ალანდის		AXn0ალანდის კუნძულები
კუნძულები	
აზერბაიჯანი		AZn0აზერბაიჯანი
ბოსნია		BAn0ბოსნია და ჰერცეგოვინა
ჰერცეგოვინა	
ბარბადოსი		BBn0ბარბადოსი
ბანგლადეში		BDn0ბანგლადეში
ბელგია		BEn0ბელგია
ბურკინა		BFn0ბურკინა-ფასო
ფასო	
ბულგარეთი		BGn0ბულგარეთი
ბაჰრეინი		BHn0ბაჰრეინი
ბურუნდი		BIn0ბურუნდი
ბენინი		BJn0ბენინი
სენ		BLn0სენ-ბართელმი	MFn0სენ-მარტენი	PMn0სენ-პიერი და მიკელონი
ბართელმი	
ბერმუდა		BMn0ბერმუდა
ბრუნეი		BNn0ბრუნეი
ბოლივია		BOn0ბოლივია
კარიბის		BQn0კარიბის ნიდერლანდები
ნიდერლანდები		NLn0ნიდერლანდები
ბრაზილია		BRn0ბრაზილია
ბაჰამის		BSn0ბაჰამის კუნძულები
ბუტანი		BTn0ბუტანი
ბოტსვანა		BWn0ბოტსვანა
ბელარუსი		BYn0ბელარუსი
ბელიზი		BZn0ბელიზი
კანადა		CAn0კანადა
ქოქოსის		CCn0ქოქოსის (კილინგის) კუნძულები
კილინგის	
კონგო		CDn0კონგო - კინშასა	CDn0კონგო	CGn0კონგო - ბრაზავილი	CGn0კონგო
კინშასა	
კონგოს		CDn0კონგოს დემოკრატიული რესპუბლიკა
დემოკრატიული	
რესპუბლიკა	
ცენტრალური		CFn0ცენტრალური აფრიკის რესპუბლიკა
აფრიკის	
ბრაზავილი	
შვეიცარია		CHn0შვეიცარია
კოტ		CIn0კოტ-დივუარი
დივუარი	
სპილოს		CIn0სპილოს ძვლის სანაპირო
ძვლის	
სანაპირო	
კუკის		CKn0კუკის კუნძულები
კამერუნი		CMn0კამერუნი
ჩინეთი		CNn0ჩინეთი
კოლუმბია		COn0კოლუმბია
კოსტა		CRn0კოსტა-რიკა
რიკა	
კაბო		CVn0კაბო-ვერდე
ვერდე	
კიურასაო		CWn0კიურასაო
შობის		CXn0შობის კუნძული
კუნძული	
კვიპროსი		CYn0კვიპროსი
ჩეხეთი		CZn0ჩეხეთი
ჩეხეთის		CZn0ჩეხეთის რესპუბლიკა
გერმანია		DEn0გერმანია
ჯიბუტი		DJn0ჯიბუტი
დანია		DKn0დანია
დომინიკა		DMn0დომინიკა
დომინიკელთა		DOn0დომინიკელთა რესპუბლიკა
ალჟირი		DZn0ალჟირი
ეკვადორი		ECn0ეკვადორი
ესტონეთი		EEn0ესტონეთი
ეგვიპტე		EGn0ეგვიპტე
დასავლეთ		EHn0დასავლეთ საჰარა
საჰარა	
ერიტრეა		ERn0ერიტრეა
ესპანეთი		ESn0ესპანეთი
ეთიოპია		ETn0ეთიოპია
ფინეთი		FIn0ფინეთი
ფოლკლენდის		FKn0ფოლკლენდის კუნძულები
მალვინის		FKn0მალვინის კუნძულები
მიკრონეზია		FMn0მიკრონეზია
ფარერის		FOn0ფარერის კუნძულები
საფრანგეთი		FRn0საფრანგეთი
გაბონი		GAn0გაბონი
სამეფო	
გაერთ		GBn0გაერთ.სამ.
სამ	
გრენადა		GDn0გრენადა
საქართველო		GEn0საქართველო
საფრანგეთის		GFn0საფრანგეთის გვიანა	PFn0საფრანგეთის პოლინეზია
გვიანა	
გერნსი		GGn0გერნსი
გიბრალტარი		GIn0გიბრალტარი
გრენლანდია		GLn0გრენლანდია
გამბია		GMn0გამბია
გვინეა		GNn0გვინეა	GWn0გვინეა-ბისაუ
გვადელუპა		GPn0გვადელუპა
ეკვატორული		GQn0ეკვატორული გვინეა
საბერძნეთი		GRn0საბერძნეთი
სამხრეთ		GSn0სამხრეთ ჯორჯია და სამხრეთ სენდვიჩის კუნძულები	KRn0სამხრეთ კორეა	SSn0სამხრეთ სუდანი	ZAn0სამხრეთ აფრიკის რესპუბლიკა
ჯორჯია	
სენდვიჩის	
გვატემალა		GTn0გვატემალა
გუამი		GUn0გუამი
ბისაუ	
გაიანა		GYn0გაიანა
ჰონკონგი		HKn0ჰონკონგი
ჰონკონგის		HKn0ჰონკონგის სპეციალური ადმინისტრაციული რეგიონი, ჩინეთი
სპეციალური	
ადმინისტრაციული	
რეგიონი	
ჰერდი		HMn0ჰერდი და მაკდონალდის კუნძულები
მაკდონალდის	
ჰონდურასი		HNn0ჰონდურასი
ხორვატია		HRn0ხორვატია
ჰაიტი		HTn0ჰაიტი
უნგრეთი		HUn0უნგრეთი
ინდონეზია		IDn0ინდონეზია
ირლანდია		IEn0ირლანდია
ისრაელი		ILn0ისრაელი
მენის		IMn0მენის კუნძული
ინდოეთი		INn0ინდოეთი
ბრიტანეთის		IOn0ბრიტანეთის ტერიტორია ინდოეთის ოკეანეში	VGn0ბრიტანეთის ვირჯინის კუნძულები
ტერიტორია	
ინდოეთის	
ოკეანეში	
ერაყი		IQn0ერაყი
ირანი		IRn0ირანი
ისლანდია		ISn0ისლანდია
იტალია		ITn0იტალია
ჯერსი		JEn0ჯერსი
იამაიკა		JMn0იამაიკა
იორდანია		JOn0იორდანია
იაპონია		JPn0იაპონია
კენია		KEn0კენია
ყირგიზეთი		KGn0ყირგიზეთი
კამბოჯა		KHn0კამბოჯა
კირიბატი		KIn0კირიბატი
კომორის		KMn0კომორის კუნძულები
სენტ		KNn0სენტ-კიტსი და ნევისი	LCn0სენტ-ლუსია	VCn0სენტ-ვინსენტი და გრენადინები
კიტსი	
ნევისი	
ჩრდილოეთ		KPn0ჩრდილოეთ კორეა	MKn0ჩრდილოეთ მაკედონია	MPn0ჩრდილოეთ მარიანას კუნძულები
კორეა	
ქუვეითი		KWn0ქუვეითი
კაიმანის		KYn0კაიმანის კუნძულები
ყაზახეთი		KZn0ყაზახეთი
ლაოსი		LAn0ლაოსი
ლიბანი		LBn0ლიბანი
ლუსია	
ლიხტენშტაინი		LIn0ლიხტენშტაინი
შრი		LKn0შრი-ლანკა
ლანკა	
ლიბერია		LRn0ლიბერია
ლესოთო		LSn0ლესოთო
ლიეტუვა		LTn0ლიეტუვა
ლუქსემბურგი		LUn0ლუქსემბურგი
ლატვია		LVn0ლატვია
ლიბია		LYn0ლიბია
მაროკო		MAn0მაროკო
მონაკო		MCn0მონაკო
მოლდოვა		MDn0მოლდოვა
მონტენეგრო		MEn0მონტენეგრო
მარტენი	
მადაგასკარი		MGn0მადაგასკარი
მარშალის		MHn0მარშალის კუნძულები
მაკედონია	
მიანმარი		MMn0მიანმარი
ბირმა		MMn0ბირმა
მონღოლეთი		MNn0მონღოლეთი
მაკაო		MOn0მაკაო
მაკაოს		MOn0მაკაოს სპეციალური ადმინისტრაციული რეგიონი, ჩინეთი
მარიანას	
მარტინიკა		MQn0მარტინიკა
მავრიტანია		MRn0მავრიტანია
მონსერატი		MSn0მონსერატი
მალტა		MTn0მალტა
მავრიკი		MUn0მავრიკი
მალდივები		MVn0მალდივები
მალავი		MWn0მალავი
მექსიკა		MXn0მექსიკა
მალაიზია		MYn0მალაიზია
მოზამბიკი		MZn0მოზამბიკი
ნამიბია		NAn0ნამიბია
ახალი		NCn0ახალი კალედონია	NZn0ახალი ზელანდია
კალედონია	
ნიგერი		NEn0ნიგერი
ნორფოლკის		NFn0ნორფოლკის კუნძული
ნიგერია		NGn0ნიგერია
ნიკარაგუა		NIn0ნიკარაგუა
ნორვეგია		NOn0ნორვეგია
ნეპალი		NPn0ნეპალი
ნაურუ		NRn0ნაურუ
ზელანდია	
აოტეროა		NZn0აოტეროა
ომანი		OMn0ომანი
პანამა		PAn0პანამა
პოლინეზია	
პაპუა		PGn0პაპუა-ახალი გვინეა
ფილიპინები		PHn0ფილიპინები
პაკისტანი		PKn0პაკისტანი
პოლონეთი		PLn0პოლონეთი
პიერი	
მიკელონი	
პიტკერნის		PNn0პიტკერნის კუნძულები
პუერტო		PRn0პუერტო-რიკო
რიკო	
პალესტინა		PSn0პალესტინა
პალესტინის		PSn0პალესტინის ტერიტორიები
ტერიტორიები	
პორტუგალია		PTn0პორტუგალია
პალაუ		PWn0პალაუ
პარაგვაი		PYn0პარაგვაი
კატარი		QAn0კატარი
რეუნიონი		REn0რეუნიონი
რუმინეთი		ROn0რუმინეთი
სერბეთი		RSn0სერბეთი
რუსეთი		RUn0რუსეთი
რუანდა		RWn0რუანდა
საუდის		SAn0საუდის არაბეთი
არაბეთი	
სოლომონის		SBn0სოლომონის კუნძულები
სეიშელის		SCn0სეიშელის კუნძულები
სუდანი		SDn0სუდანი
შვედეთი		SEn0შვედეთი
სინგაპური		SGn0სინგაპური
წმინდა		SHn0წმინდა ელენეს კუნძული
ელენეს	
სლოვენია		SIn0სლოვენია
შპიცბერგენი		SJn0შპიცბერგენი და იან-მაიენი
იან	
მაიენი	
სლოვაკეთი		SKn0სლოვაკეთი
სიერა		SLn0სიერა-ლეონე
ლეონე	
სან		SMn0სან-მარინო	STn0სან-ტომე და პრინსიპი
მარინო	
სენეგალი		SNn0სენეგალი
სომალი		SOn0სომალი
სურინამი		SRn0სურინამი
ტომე	
პრინსიპი	
სალვადორი		SVn0სალვადორი
სინტ		SXn0სინტ-მარტენი
სირია		SYn0სირია
სვაზილენდი		SZn0სვაზილენდი
თერქს		TCn0თერქს-ქაიქოსის კუნძულები
ქაიქოსის	
ფრანგული		TFn0ფრანგული სამხრეთის ტერიტორიები
სამხრეთის	
ტაილანდი		THn0ტაილანდი
ტაჯიკეთი		TJn0ტაჯიკეთი
ტოკელაუ		TKn0ტოკელაუ
ტიმორ		TLn0ტიმორ-ლესტე
ლესტე	
აღმოსავლეთ		TLn0აღმოსავლეთ ტიმორი
ტიმორი	
თურქმენეთი		TMn0თურქმენეთი
ტუნისი		TNn0ტუნისი
ტონგა		TOn0ტონგა
თურქეთი		TRn0თურქეთი
ტრინიდადი		TTn0ტრინიდადი და ტობაგო
ტობაგო	
ტუვალუ		TVn0ტუვალუ
ტაივანი		TWn0ტაივანი
ტანზანია		TZn0ტანზანია
უკრაინა		UAn0უკრაინა
უგანდა		UGn0უგანდა
შეერთებული	
შტატები	
ურუგვაი		UYn0ურუგვაი
უზბეკეთი		UZn0უზბეკეთი
ქალაქი		VAn0ქალაქი ვატიკანი
ვატიკანი	
ვინსენტი	
გრენადინები	
ვენესუელა		VEn0ვენესუელა
ვირჯინის	
აშშ		VIn0აშშ-ის ვირჯინის კუნძულები
ის	
ვიეტნამი		VNn0ვიეტნამი
ვანუატუ		VUn0ვანუატუ
უოლისი		WFn0უოლისი და ფუტუნა
ფუტუნა	
კოსოვო		XKn0კოსოვო
იემენი		YEn0იემენი
მაიოტა		YTn0მაიოტა
ზამბია		ZMn0ზამბია
ზიმბაბვე		ZWn0ზიმბაბვე
아랍에미리트		AEn0아랍에미리트
아랍		AEn0아랍 토후국 연방
토후국	
연방	
아프가니스탄		AFn0아프가니스탄
앤티가		AGn0앤티가 바부다
바부다	
아르메니아		AMn0아르메니아
남극		AQn0남극 대륙
대륙	
아르헨티나		ARn0아르헨티나
아메리칸		ASn0아메리칸 사모아
사모아	
아메리칸사모아		ASn0아메리칸사모아
오스트리아		ATn0오스트리아
오스트레일리아		AUn0오스트레일리아
올란드		AXn0올란드 제도
제도	
아제르바이잔		AZn0아제르바이잔
보스니아		BAn0보스니아 헤르체고비나
헤르체고비나	
바베이도스		BBn0바베이도스
방글라데시		BDn0방글라데시
부르키나파소		BFn0부르키나파소
생바르텔레미		BLn0생바르텔레미
네덜란드령		BQn0네덜란드령 카리브
카리브		BQn0카리브 네덜란드
네덜란드	
보네르		BQn0보네르, 신트외스타티위스, 사바
신트외스타티위스	
사바	
코코스		CCn0코코스 제도
콩고		CDn0콩고-킨샤사	CDn0콩고 민주 공화국	CGn0콩고-브라자빌	CGn0콩고 공화국
킨샤사	
콩고민주공화국		CDn0콩고민주공화국
민주	
공화국	
중앙		CFn0중앙 아프리카 공화국
아프리카	
중앙아프리카		CFn0중앙아프리카 공화국
브라자빌	
코트디부아르		CIn0코트디부아르
아이보리		CIn0아이보리 코스트
코스트	
중화인민공화국		CNn0중화인민공화국
코스타리카		CRn0코스타리카
카보베르데		CVn0카보베르데
크리스마스섬		CXn0크리스마스섬
크리스마스		CXn0크리스마스 섬
섬	
체코		CZn0체코 공화국
도미니카		DMn0도미니카 공화국	DOn0도미니카 공화국
에스토니아		EEn0에스토니아
사하라		EHn0사하라 아랍 민주 공화국
에리트리아		ERn0에리트리아
에리트레아		ERn0에리트레아
에스파냐		ESn0에스파냐 왕국
왕국	
에티오피아		ETn0에티오피아
포클랜드		FKn0포클랜드 제도
말비나스		FKn0말비나스 군도
군도	
미크로네시아		FMn0미크로네시아
페로		FOn0페로 제도
그레이트브리튼		GBn0그레이트브리튼 북아일랜드 연합 왕국
북아일랜드	
연합	
프랑스령		GFn0프랑스령 기아나	PFn0프랑스령 폴리네시아	TFn0프랑스령 남방 지역	TFn0프랑스령 남부와 남극 지역
기아나	
적도		GQn0적도 기니
기니	
사우스조지아		GSn0사우스조지아 사우스샌드위치 제도
사우스샌드위치	
기니비사우		GWn0기니비사우
허드		HMn0허드 맥도널드 제도
맥도널드	
크로아티아		HRn0크로아티아
인도네시아		IDn0인도네시아
영국령		IOn0영국령 인도양 지역	VGn0영국령 버진아일랜드
인도양	
지역	
아이슬란드		ISn0아이슬란드
키르기스스탄		KGn0키르기스스탄
키르기스		KGn0키르기스 공화국
세인트키츠		KNn0세인트키츠 네비스
네비스	
케이맨		KYn0케이맨 제도
카자흐스탄		KZn0카자흐스탄
라오		LAn0라오 인민 민주 공화국
인민	
세인트루시아		LCn0세인트루시아
리히텐슈타인		LIn0리히텐슈타인
라이베리아		LRn0라이베리아
리투아니아		LTn0리투아니아
룩셈부르크		LUn0룩셈부르크
몬테네그로		MEn0몬테네그로
마다가스카르		MGn0마다가스카르
마셜		MHn0마셜 제도
북마케도니아		MKn0북마케도니아
북마리아나제도		MPn0북마리아나제도
북마리아나		MPn0북마리아나 제도
마르티니크		MQn0마르티니크
몬트세라트		MSn0몬트세라트
말레이시아		MYn0말레이시아
뉴칼레도니아		NCn0뉴칼레도니아
누벨칼레도니		NCn0누벨칼레도니
나이지리아		NGn0나이지리아
폴리네시아	
파푸아뉴기니		PGn0파푸아뉴기니
생피에르		PMn0생피에르 미클롱
미클롱	
핏케언		PNn0핏케언 제도
푸에르토리코		PRn0푸에르토리코
팔레스타인		PSn0팔레스타인	PSn0팔레스타인 지구
지구	
사우디아라비아		SAn0사우디아라비아
솔로몬		SBn0솔로몬 제도
세인트헬레나		SHn0세인트헬레나
슬로베니아		SIn0슬로베니아
스발바르제도		SJn0스발바르제도-얀마웬섬
얀마웬섬	
스발바르		SJn0스발바르 얀마옌 제도
얀마옌	
슬로바키아		SKn0슬로바키아
시에라리온		SLn0시에라리온
상투메		STn0상투메 프린시페
프린시페	
엘살바도르		SVn0엘살바도르
신트마르턴		SXn0신트마르턴
에스와티니		SZn0에스와티니
스와질란드		SZn0스와질란드
터크스		TCn0터크스 케이커스 제도
케이커스	
남방	
남부와	
타이		THn0타이 왕국
타지키스탄		TJn0타지키스탄
티모르레스테		TLn0티모르레스테
투르크메니스탄		TMn0투르크메니스탄
트리니다드		TTn0트리니다드 토바고
토바고	
우크라이나		UAn0우크라이나
아메리카		USn0아메리카 합중국
합중국	
우즈베키스탄		UZn0우즈베키스탄
바티칸		VAn0바티칸 시국
시국	
세인트빈센트그레나딘		VCn0세인트빈센트그레나딘
세인트빈센트		VCn0세인트빈센트 그레나딘
그레나딘	
베네수엘라		VEn0베네수엘라
버진아일랜드	
미국령		VIn0미국령 버진아일랜드
왈리스		WFn0왈리스-푸투나 제도	WFn0왈리스 퓌튀나
푸투나	
퓌튀나	
남아프리카		ZAn0남아프리카
`,
}
