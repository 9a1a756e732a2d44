/** Regions, seats of power, leaders (our own tables) and cities (GeoNames) by script; read when asked for. Compiled by `npx tsx functions/cli/compile-gazetteer.ts`; see NOTICE. */
export const world: Readonly<Record<string, () => string>> = {
'latin': () => `alabama		USr0Alabama
alaska		USr0Alaska
arizona		USr0Arizona
arkansas		USr0Arkansas
california		USr0California
kalifornien		USr0Kalifornien
californie		USr0Californie	USr0Californië
kalifornia		USr0Kalifornia
kalifornie		USr0Kalifornie
kalifornija		USr0Kalifornija
kaliforniya		USr0Kaliforniya
colorado		USr0Colorado	USc1Colorado Springs
connecticut		USr0Connecticut
delaware		USr0Delaware
florida		USr0Florida
floride		USr0Floride
floryda		USr0Floryda
georgia		USr0Georgia	USr0Geórgia
georgie		USr0Géorgie
hawaii		USr0Hawaii
hawai		USr0Hawaï	USr0Hawái
havai		USr0Havaí
havaj		USr0Havaj
hawaje		USr0Hawaje
havaji		USr0Havaji
idaho		USr0Idaho
illinois		USr0Illinois
indiana		USr0Indiana
iowa		USr0Iowa
kansas		USr0Kansas	USc1Kansas City	USc1Kansas City
kentucky		USr0Kentucky
louisiana		USr0Louisiana
louisiane		USr0Louisiane
luisiana		USr0Luisiana
luizjana		USr0Luizjana
maryland		USr0Maryland
massachusetts		USr0Massachusetts
michigan		USr0Michigan
minnesota		USr0Minnesota
mississippi		USr0Mississippi
misisipi		USr0Misisipi
missouri		USr0Missouri
misuri		USr0Misuri
montana		USr0Montana
nebraska		USr0Nebraska
nevada		USr0Nevada
new		USr0New Hampshire	USr0New Jersey	USr0New Mexico	USr0New England	CAr0New Brunswick	AUr0New South Wales	FRr0New Caledonia	INc4New Delhi	USc4New York	USc4New Orleans	PHg0New People's Army	USc4New York City	USc1New South Memphis	JMc1New Kingston	USc4New Orleans	INc6New Delhi	EGc1New Cairo
hampshire		GBr0Hampshire
nuevo		USr0Nuevo Hampshire	USr0Nuevo México	MXc1Nuevo Laredo
jersey		USc1Jersey City
nueva		USr0Nueva Jersey	USr0Nueva Inglaterra	CAr0Nueva Escocia	AUr0Nueva Gales del Sur	INc4Nueva Delhi	USc4Nueva York	USc4Nueva Orleans
nova		USr0Nova Jersey	CAr0Nova Scotia	INc4Nova Délhi	INc4Nova Deli	USc4Nova York	USc4Nova Iorque	UAc4Nova Kakhovka	BRc0Nova Iguaçu	BRc1Nova Friburgo
mexico		MXc4Mexico City	MXc4Mexico-Stad	MXc4Mexico-stad	MXc6Mexico City
nouveau		USr0Nouveau-Mexique	CAr0Nouveau-Brunswick
mexique	
nuovo		USr0Nuovo Messico	AUr0Nuovo Galles del Sud
messico	
novo		USr0Novo México	BRc1Novo Hamburgo
nowy		USr0Nowy Meksyk	USc4Nowy Jork
meksyk		MXc4Meksyk
nove		USr0Nové Mexiko	INc4Nové Dillí
mexiko		MXc4Mexiko-Stadt
north		USr0North Carolina	USr0North Dakota	DEr0North Rhine-Westphalia	RUr0North Ossetia	NZr0North Island	CDr0North Kivu	CDr0North and South Kivu	SDr0North Darfur	CAc1North York	USc1North Las Vegas	NZc1North Shore
carolina		USr0Carolina del Norte	USr0Carolina del Nord	USr0Carolina do Norte	USr0Carolina del Sur	USr0Carolina del Sud	USr0Carolina do Sul	PRc1Carolina
nordcarolina		USr0Nordcarolina
caroline		USr0Caroline du Nord	USr0Caroline du Sud
du	
nord		USr0Nord-Dakota	CDr0Nord-Kivu	CDr0Nord-Kiwu
del		USa0Del.
norte	
do	
karolina		USr0Karolina Północna	USr0Karolina Południowa
polnocna	
severni		USr0Severní Karolína
noord		USr0Noord-Carolina	NLr0Noord-Holland	NLr0Noord-Brabant	CDr0Noord-Kivu
south		USr0South Carolina	USr0South Dakota	AUr0South Australia	GEr0South Ossetia	NZr0South Island	CDr0South Kivu	GEc4South Ossetia	IDc0South Tangerang	USc1South Boston
sudcarolina		USr0Südcarolina
sud		USr0Süd-Dakota	CDr0Sud-Kivu
sur	
sul	
poludniowa	
zuid		USr0Zuid-Carolina	NLr0Zuid-Holland	CDr0Zuid-Kivu
dakota		USr0Dakota du Nord	USr0Dakota del Norte	USr0Dakota du Sud	USr0Dakota del Sur
ohio		USr0Ohio
oklahoma		USr0Oklahoma	USc1Oklahoma City
oregon		USr0Oregon
pennsylvania		USr0Pennsylvania
pennsylvanie		USr0Pennsylvanie
pensilvania		USr0Pensilvania	USr0Pensilvânia
pensylwania		USr0Pensylwania
pensylvanie		USr0Pensylvánie
rhode		USr0Rhode Island
island	
tennessee		USr0Tennessee
texas		USr0Texas
tejas		USr0Tejas
teksas		USr0Teksas
utah		USr0Utah
vermont		USr0Vermont
virginia		USr0Virginia	USr0Virginia Occidental	USc1Virginia Beach
virginie		USr0Virginie	USr0Virginie-Occidentale
wirginia		USr0Wirginia
west		USr0West Virginia	INr0West Bengal	IDr0West Papua	PSr0West Bank	USs0West Wing	ILc1West Jerusalem	USc1West Raleigh	CCc3West Island
occidentale	
occidental	
washington		USr0Washington State	USr0Washington DC	USr0Washington D.C.	USc4Washington	USc6Washington, D.C.	USc1Washington Heights
state		RUs0State Duma	USs0State Department	MNs0State Great Khural
dc	
d	~m	USa0D.C.
c	~m
etat		USr0État de Washington	MMr0État de Rakhine
de		ZAl8de Klerk	ZAl0De Klerk
waszyngton		USr0Waszyngton
vasington		USr0Vašington	USr0Vaşington
uosington		USr0Uoşington
wisconsin		USr0Wisconsin
wyoming		USr0Wyoming
england		GBr0England
nouvelle		USr0Nouvelle-Angleterre	CAr0Nouvelle-Écosse	AUr0Nouvelle-Galles du Sud	USc4Nouvelle-Orléans
angleterre	
inglaterra	
silicon		USr0Silicon Valley
valley	
manhattan		USr0Manhattan	USc0Manhattan
brooklyn		USr0Brooklyn	USc4Brooklyn
bronx		USr0Bronx
hollywood		USr0Hollywood	USc1Hollywood
los		USr0Los Alamos	USc4Los Angeles	USc4Los Ángeles	MXg0Los Zetas	USc4Los Angeles	MXc1Los Mochis
alamos	
las		USr0Las Vegas	USc1Las Vegas	PHc1Las Piñas	ESc1Las Palmas de Gran Canaria	CUc1Las Tunas
vegas	
alcatraz		USr0Alcatraz
yellowstone		USr0Yellowstone
grand		USr0Grand Canyon	LBs0Grand Sérail	USc1Grand Rapids	USc1Grand Prairie
canyon	
midwest		USr0Midwest
appalachia		USr0Appalachia
appalachian		USr0Appalachian Mountains
mountains	
cape		USr0Cape Cod	USc4Cape Canaveral	ZAc4Cape Town	ZAc4Cape Town	USc1Cape Coral
cod	
long		USr0Long Island	USc1Long Beach	VNc1Long Xuyên
guantanamo		USr0Guantanamo Bay	CUc4Guantánamo Bay	CUc1Guantánamo
bay		CUc4Bay of Pigs
puerto		PRr0Puerto Rico	HTc4Puerto Príncipe	SDc4Puerto Sudán	VEc1Puerto La Cruz	PHc1Puerto Princesa	MXc1Puerto Vallarta	VEc1Puerto Cabello	CLc1Puerto Montt
rico	
porto		PRr0Porto Rico	HTc4Porto Príncipe	EGc4Porto Said	BRc0Porto Alegre	BRc1Porto Velho	PTc1Porto	BJc6Porto-Novo
ontario		CAr0Ontario	USc1Ontario
quebec		CAr0Quebec	CAr0Québec	CAc1Québec
british		CAr0British Columbia
columbia		CAr0Columbia Británica	CAr0Columbia Britannica	CAr0Colúmbia Britânica
colombie		CAr0Colombie-Britannique
britannique	
britanica	
britannica	
britisch		CAr0Britisch-Kolumbien
kolumbien	
kolumbia		CAr0Kolumbia Brytyjska
brytyjska	
alberta		CAr0Alberta
manitoba		CAr0Manitoba
saskatchewan		CAr0Saskatchewan
scotia	
ecosse	
escocia	
neuschottland		CAr0Neuschottland
brunswick	
newfoundland		CAr0Newfoundland
terre		CAr0Terre-Neuve
neuve	
labrador		CAr0Labrador
yukon		CAr0Yukon
nunavut		CAr0Nunavut
prince		CAr0Prince Edward Island
edward	
northwest		CAr0Northwest Territories
territories	
scotland		GBr0Scotland	GBs0Scotland Yard
wales		GBr0Wales
northern		GBr0Northern Ireland	AUr0Northern Territory	CYr0Northern Cyprus
ireland	
cornwall		GBr0Cornwall
yorkshire		GBr0Yorkshire
lancashire		GBr0Lancashire
devon		GBr0Devon
sussex		GBr0Sussex
kent		GBr0Kent
surrey		GBr0Surrey	CAc1Surrey
essex		GBr0Essex
norfolk		GBr0Norfolk	USc1Norfolk
suffolk		GBr0Suffolk
merseyside		GBr0Merseyside
cumbria		GBr0Cumbria
shetland		GBr0Shetland
orkney		GBr0Orkney
hebrides		GBr0Hebrides
midlands		GBr0Midlands
stonehenge		GBr0Stonehenge
heathrow		GBr0Heathrow
gatwick		GBr0Gatwick
wimbledon		GBr0Wimbledon	GBc4Wimbledon
falkland		GBr0Falkland Islands
islands	
falklands		GBr0Falklands
galles	
gales	
queensland		AUr0Queensland
tasmania		AUr0Tasmania	AUr0Tasmânia
tasmanie		AUr0Tasmanie	AUr0Tasmanië
tasmanien		AUr0Tasmanien
western		AUr0Western Australia	ZAr0Western Cape
australia	
territory	
great		AUr0Great Barrier Reef	CNs0Great Wall of China	CNs0Great Hall of the People
barrier	
reef	
westaustralien		AUr0Westaustralien
australie		AUr0Australie-Occidentale
minas		BRr0Minas Gerais
gerais	
bahia		BRr0Bahia	ARc1Bahía Blanca
pernambuco		BRr0Pernambuco
rio		BRr0Rio Grande do Sul	BRc4Rio de Janeiro	BRc4Río de Janeiro	BRc4Rio	BRc4Rio de Janeiro	BRc1Rio Branco	BRc1Rio Verde	BRc1Rio Grande	BRc1Rio Claro	ARc1Río Cuarto
grande		CNs0Grande Muraille
mato		BRr0Mato Grosso
grosso	
rondonia		BRr0Rondônia
espirito		BRr0Espírito Santo
santo		DOc4Santo Domingo	DOc6Santo Domingo	DOc0Santo Domingo Oeste	DOc0Santo Domingo Este	BRc1Santo André	ECc1Santo Domingo de los Colorados
chiapas		MXr0Chiapas	MXc4Chiapas
oaxaca		MXr0Oaxaca	MXc4Oaxaca	MXc4Oaxaca
yucatan		MXr0Yucatan	MXr0Yucatán
sinaloa		MXr0Sinaloa	MXg0Sinaloa Cartel	MXg0Sinaloa-Kartell
michoacan		MXr0Michoacán	MXc4Michoacan
baja		MXr0Baja California
bavaria		DEr0Bavaria
bayern		DEr0Bayern	DEs0Bayern Monaco
baviere		DEr0Bavière
baviera		DEr0Baviera
beieren		DEr0Beieren
bawaria		DEr0Bawaria
bavorsko		DEr0Bavorsko
bavarska		DEr0Bavarska
saxony		DEr0Saxony
sachsen		DEr0Sachsen
saxe		DEr0Saxe
sajonia		DEr0Sajonia
sassonia		DEr0Sassonia
saksonia		DEr0Saksonia
sasko		DEr0Sasko
saksen		DEr0Saksen
westphalia		DEr0Westphalia
nordrhein		DEr0Nordrhein-Westfalen
westfalen	
rhine	
baden		DEr0Baden-Württemberg
wurttemberg	
hessen		DEr0Hessen
hesse		DEr0Hesse
thuringia		DEr0Thuringia
thuringen		DEr0Thüringen
brandenburg		DEr0Brandenburg	DEs0Brandenburg Gate
schleswig		DEr0Schleswig-Holstein
holstein	
niedersachsen		DEr0Niedersachsen
lower		DEr0Lower Saxony
mecklenburg		DEr0Mecklenburg-Vorpommern	DEr0Mecklenburg
vorpommern	
rheinland		DEr0Rheinland-Pfalz
pfalz	
ruhr		DEr0Ruhr
ruhrgebiet		DEr0Ruhrgebiet
lubmin		DEr0Lubmin
greifswald		DEr0Greifswald
corsica		FRr0Corsica
corse		FRr0Corse
corcega		FRr0Córcega
korsika		FRr0Korsika
korsyka		FRr0Korsyka
brittany		FRr0Brittany
bretagne		FRr0Bretagne
bretana		FRr0Bretaña
bretagna		FRr0Bretagna
bretania		FRr0Bretania
normandy		FRr0Normandy
normandie		FRr0Normandie	FRr0Normandië
normandia		FRr0Normandía	FRr0Normandia
normandiya		FRr0Normandiya
alsace		FRr0Alsace
provence		FRr0Provence
burgundy		FRr0Burgundy
bourgogne		FRr0Bourgogne
aquitaine		FRr0Aquitaine
lorraine		FRr0Lorraine
camargue		FRr0Camargue
riviera		FRr0Riviera française
francaise	
french		FRr0French Riviera	FRr0French Polynesia
cote		FRr0Côte d'Azur
azur	
versailles		FRr0Versailles
savoie		FRr0Savoie
picardie		FRr0Picardie
reunion		FRr0Reunion Island
la		FRr0La Réunion	ESs0La Moncloa	ESs0La Zarzuela	CLs0La Moneda	CUc4La Havane	CUc4La Habana	NLc4La Haye	NLc4La Haya	SAc4La Mecque	SAc4La Meca	USc4La Nouvelle-Orléans	VEc4La Guaira	BOc0La Paz	ARc1La Plata	MXc1La Paz	DOc1La Romana	CLc1La Pintana	ARc1La Rioja	VNc1La Gi	CLc1La Serena	ESc1La Laguna	USa0La.
caledonia	
polynesia	
catalonia		ESr0Catalonia
catalogne		ESr0Catalogne
katalonien		ESr0Katalonien
cataluna		ESr0Cataluña
catalunya		ESr0Catalunya
catalogna		ESr0Catalogna
catalunha		ESr0Catalunha
katalonia		ESr0Katalonia
katalansko		ESr0Katalánsko
katalonija		ESr0Katalonija
catalonie		ESr0Catalonië
katalonya		ESr0Katalonya
basque		ESr0Basque Country
country	
pays		ESr0Pays basque
baskenland		ESr0Baskenland
pais		ESr0País Vasco	ESr0País Basco
vasco	
euskadi		ESr0Euskadi
paesi		ESr0Paesi Baschi
baschi	
basco	
kraj		ESr0Kraj Basków
baskow	
andalusia		ESr0Andalusia
andalousie		ESr0Andalousie
andalusien		ESr0Andalusien
andalucia		ESr0Andalucía
andaluzia		ESr0Andaluzia
andaluzja		ESr0Andaluzja
canary		ESr0Canary Islands
iles		ESr0Îles Canaries
canaries		ESr0Canaries
kanarische		ESr0Kanarische Inseln
inseln	
kanaren		ESr0Kanaren
islas		ESr0Islas Canarias
canarias		ESr0Canarias
canarie		ESr0Canarie
ilhas		ESr0Ilhas Canárias
wyspy		ESr0Wyspy Kanaryjskie
kanaryjskie	
kanarske		ESr0Kanarské ostrovy
ostrovy	
canarische		ESr0Canarische Eilanden
eilanden	
mallorca		ESr0Mallorca
majorca		ESr0Majorca
ibiza		ESr0Ibiza
galicia		ESr0Galicia
asturias		ESr0Asturias
castilla		ESr0Castilla
castile		ESr0Castile
aragon		ESr0Aragon
navarra		ESr0Navarra
navarre		ESr0Navarre
extremadura		ESr0Extremadura
tenerife		ESr0Tenerife
sicily		ITr0Sicily
sicile		ITr0Sicile
sizilien		ITr0Sizilien
sicilia		ITr0Sicilia	ITr0Sicília
sycylia		ITr0Sycylia
sicilie		ITr0Sicílie	ITr0Sicilië
sicilija		ITr0Sicilija
sicilya		ITr0Sicilya
sardinia		ITr0Sardinia
sardaigne		ITr0Sardaigne
sardinien		ITr0Sardinien
cerdena		ITr0Cerdeña
sardegna		ITr0Sardegna
sardenha		ITr0Sardenha
sardynia		ITr0Sardynia
sardinie		ITr0Sardinie
tuscany		ITr0Tuscany
toscane		ITr0Toscane
toskana		ITr0Toskana
toscana		ITr0Toscana
lombardy		ITr0Lombardy
lombardia		ITr0Lombardia
lombardei		ITr0Lombardei
lombardie		ITr0Lombardie
lampedusa		ITr0Lampedusa
calabria		ITr0Calabria
piedmont		ITr0Piedmont
piemonte		ITr0Piemonte
umbria		ITr0Umbria
veneto		ITr0Veneto
liguria		ITr0Liguria
puglia		ITr0Puglia
flanders		BEr0Flanders
flandre		BEr0Flandre
flandern		BEr0Flandern
vlaanderen		BEr0Vlaanderen
flandes		BEr0Flandes
fiandre		BEr0Fiandre
flandres		BEr0Flandres
flandria		BEr0Flandria
wallonia		BEr0Wallonia
wallonie		BEr0Wallonie	BEr0Wallonië
valonia		BEr0Valonia
vallonia		BEr0Vallonia
ardennes		BEr0Ardennes
ardennen		BEr0Ardennen
zeebrugge		BEr0Zeebrugge
zaventem		BEr0Zaventem
molenbeek		BEr0Molenbeek
hainaut		BEr0Hainaut
henegouwen		BEr0Henegouwen
zeeland		NLr0Zeeland
friesland		NLr0Friesland
holland	
utrecht		NLr0Utrecht	NLc4Utrecht	NLc4Utrecht
gelderland		NLr0Gelderland
brabant	
schiphol		NLr0Schiphol
tyrol		ATr0Tyrol
tirol		ATr0Tirol
carinthia		ATr0Carinthia
karnten		ATr0Kärnten
styria		ATr0Styria
steiermark		ATr0Steiermark
salzburg		ATr0Salzburg	ATc1Salzburg
ticino		CHr0Ticino
valais		CHr0Valais
wallis		CHr0Wallis
davos		CHr0Davos	CHc4Davos
graubunden		CHr0Graubünden
jutland		DKr0Jutland
bornholm		DKr0Bornholm
bornholmu		DKr0Bornholmu
greenland		GLr0Greenland
lapland		FIr0Lapland
hanko		FIr0Hanko
gotland		SEr0Gotland
gotaland		SEr0Götaland
silesia		PLr0Silesia
slask		PLr0Śląsk
schlesien		PLr0Schlesien
pomorze		PLr0Pomorze
mazury		PLr0Mazury
mazovia		PLr0Mazovia
mazowsze		PLr0Mazowsze
malopolska		PLr0Małopolska
wielkopolska		PLr0Wielkopolska
podkarpacie		PLr0Podkarpacie
moravia		CZr0Moravia
morava		CZr0Morava
bohemia		CZr0Bohemia
mahren		CZr0Mähren
bohmen		CZr0Böhmen
transylvania		ROr0Transylvania
transilvania		ROr0Transilvania
transylvanie		ROr0Transylvanie
siebenburgen		ROr0Siebenbürgen
siberia		RUr0Siberia	RUr0Sibéria
siberie		RUr0Sibérie	RUr0Siberië
sibirien		RUr0Sibirien
sibir		RUr0Sibir	RUr0Sibiř
sibirya		RUr0Sibirya
syberia		RUr0Syberia
sibirija		RUr0Sibirija
chechnya		RUr0Chechnya	RUc4Chechnya
tchetchenie		RUr0Tchétchénie	RUc4Tchétchénie
tschetschenien		RUr0Tschetschenien	RUc4Tschetschenien
chechenia		RUr0Chechenia	RUr0Chechênia	RUc4Chechenia
cecenia		RUr0Cecenia	RUc4Cecenia
czeczenia		RUr0Czeczenia	RUc4Czeczenia
cecensko		RUr0Čečensko	RUc4Čečensko
cecenija		RUr0Čečenija
tsjetsjenie		RUr0Tsjetsjenië
cecenistan		RUr0Çeçenistan
dagestan		RUr0Dagestan	RUc4Dagestan
daghestan		RUr0Daghestan	RUc4Daghestan
tatarstan		RUr0Tatarstan
bashkortostan		RUr0Bashkortostan
ingushetia		RUr0Ingushetia	RUc4Ingushetia
ossetia	
yakutia		RUr0Yakutia
kamchatka		RUr0Kamchatka
sakhalin		RUr0Sakhalin
kuril		RUr0Kuril Islands
kaliningrad		RUr0Kaliningrad	RUc1Kaliningrad
karelia		RUr0Karelia
buryatia		RUr0Buryatia
ust		RUr0Ust-Luga	KZc4Ust-Kamenogorsk	KZc4Ust-Kamenogorsk
luga	
vyborg		RUr0Vyborg
yamal		RUr0Yamal
crimea		UAr0Crimea	UAr0Crimea
crimee		UAr0Crimée
krim		UAr0Krim
crimeia		UAr0Crimeia
krym		UAr0Krym
kirim		UAr0Kırım
donbas		UAr0Donbas	UAr0Donbás
donbass		UAr0Donbass
transcarpathia		UAr0Transcarpathia
zakarpattia		UAr0Zakarpattia
chernobyl		UAr0Chernobyl	UAc4Chernobyl
chornobyl		UAr0Chornobyl
tchernobyl		UAr0Tchernobyl	UAc4Tchernobyl
tschernobyl		UAr0Tschernobyl	UAc4Tschernobyl
czarnobyl		UAr0Czarnobyl	UAc4Czarnobyl
cernobyl		UAr0Černobyl	UAc4Černobyl
cernobil		UAr0Çernobil	UAr0Černobil	UAc4Çernobil
abkhazia		GEr0Abkhazia	GEc4Abkhazia
abkhazie		GEr0Abkhazie	GEc4Abkhazie
abchasien		GEr0Abchasien	GEc4Abchasien
abjasia		GEr0Abjasia	GEc4Abjasia
abcasia		GEr0Abcasia	GEc4Abcasia
abchazja		GEr0Abchazja	GEc4Abchazja
adjara		GEr0Adjara
ossetie		GEr0Ossétie du Sud	GEc4Ossétie du Sud
sudossetien		GEr0Südossetien	GEc4Südossetien
osetia		GEr0Osetia del Sur	GEc4Osetia del Sur
ossezia		GEr0Ossezia del Sud
transnistria		MDr0Transnistria
transnistrie		MDr0Transnistrie
transnistrien		MDr0Transnistrien
gagauzia		MDr0Gagauzia
nagorno		AZr0Nagorno-Karabakh	AZc4Nagorno-Karabakh	AZc4Nagorno Karabaj	AZc4Nagorno-Karabach
karabakh		AZr0Karabakh
haut		AZr0Haut-Karabakh	CDr0Haut-Katanga	AZc4Haut-Karabakh	AZc4Haut Karabagh
bergkarabach		AZr0Bergkarabach	AZc4Bergkarabach
nagorny		AZr0Nagorny Karabakh
nakhchivan		AZr0Nakhchivan
tibet		CNr0Tibet	CNr0Tíbet	CNc4Tibet	CNc4Tíbet
tibete		CNr0Tibete
tybet		CNr0Tybet
xinjiang		CNr0Xinjiang	CNc4Xinjiang
sinkiang		CNr0Sinkiang
uyghur		CNr0Uyghur
uighur		CNr0Uighur
ouighour		CNr0Ouïghour
uigur		CNr0Uigur
uigure		CNr0Uigure
manchuria		CNr0Manchuria
mandchourie		CNr0Mandchourie
mandschurei		CNr0Mandschurei
manchukuo		CNr0Manchukuo
inner		CNr0Inner Mongolia
mongolia	
mongolie		CNr0Mongolie intérieure
interieure	
innere		CNr0Innere Mongolei
mongolei	
guangdong		CNr0Guangdong
sichuan		CNr0Sichuan
hubei		CNr0Hubei
hunan		CNr0Hunan
henan		CNr0Henan
hebei		CNr0Hebei
shandong		CNr0Shandong
shanxi		CNr0Shanxi
shaanxi		CNr0Shaanxi
yunnan		CNr0Yunnan
guangxi		CNr0Guangxi
fujian		CNr0Fujian
zhejiang		CNr0Zhejiang
jiangsu		CNr0Jiangsu
liaoning		CNr0Liaoning
heilongjiang		CNr0Heilongjiang
gansu		CNr0Gansu
qinghai		CNr0Qinghai
hainan		CNr0Hainan
anhui		CNr0Anhui
jiangxi		CNr0Jiangxi
guizhou		CNr0Guizhou
jilin		CNr0Jilin	CNc4Jilin
ningxia		CNr0Ningxia
kerala		INr0Kerala
gujarat		INr0Gujarat
maharashtra		INr0Maharashtra
tamil		INr0Tamil Nadu	LKg0Tamil Tigers	LKg0Tamil-Tiger	LKg0Tamil Eelam
nadu	
karnataka		INr0Karnataka
bihar		INr0Bihar	INc1Bihār Sharīf
uttar		INr0Uttar Pradesh
pradesh	
rajasthan		INr0Rajasthan
assam		INr0Assam
orissa		INr0Orissa
odisha		INr0Odisha
bengal	
andhra		INr0Andhra Pradesh
telangana		INr0Telangana
madhya		INr0Madhya Pradesh
himachal		INr0Himachal Pradesh
jharkhand		INr0Jharkhand
chhattisgarh		INr0Chhattisgarh
goa		INr0Goa
manipur		INr0Manipur	INc4Manipur
nagaland		INr0Nagaland
haryana		INr0Haryana
bollywood		INr0Bollywood
jammu		INr0Jammu	INc1Jammu
ladakh		INr0Ladakh
punjab		INr0Punjab	PKr0Punjab
pendjab		INr0Pendjab	PKr0Pendjab
punyab		INr0Punyab	PKr0Punyab
pandzab		INr0Pandžab	INr0Paňdžáb	PKr0Pandžab	PKr0Paňdžáb
pendzab		INr0Pendżab	PKr0Pendżab
penjab		INr0Penjab	PKr0Penjab
sindh		PKr0Sindh
balochistan		PKr0Balochistan	PKc4Balochistan
baluchistan		PKr0Baluchistan
khyber		PKr0Khyber Pakhtunkhwa
pakhtunkhwa	
waziristan		PKr0Waziristan	PKc4Waziristan
sumatra		IDr0Sumatra
bali		IDr0Bali	INc1Bāli
sulawesi		IDr0Sulawesi
aceh		IDr0Aceh
kalimantan		IDr0Kalimantan
papua	
irian		IDr0Irian Jaya
jaya	
moluccas		IDr0Moluccas
lombok		IDr0Lombok
sabah		MYr0Sabah
sarawak		MYr0Sarawak
penang		MYr0Penang
johor		MYr0Johor	MYc0Johor Bahru
malacca		MYr0Malacca	MYc1Malacca
luzon		PHr0Luzon
mindanao		PHr0Mindanao	PHc4Mindanao
visayas		PHr0Visayas
cebu		PHr0Cebu	PHc0Cebu City
palawan		PHr0Palawan
hokkaido		JPr0Hokkaido
okinawa		JPr0Okinawa	JPc4Okinawa
honshu		JPr0Honshu
kyushu		JPr0Kyushu
shikoku		JPr0Shikoku
fukushima		JPr0Fukushima	JPc4Fukushima	JPc4Fukushima
iwo		JPr0Iwo Jima	NGc1Iwo
jima	
fukusima		JPr0Fukušima	JPr0Fukuşima	JPc4Fukušima
jeju		KRr0Jeju	KRc1Jeju City
gangwon		KRr0Gangwon
cheju		KRr0Cheju
yongbyon		KPr0Yongbyon
tonkin		VNr0Tonkin
annam		VNr0Annam
cochinchina		VNr0Cochinchina
mekong		VNr0Mekong Delta
delta		NGr8delta du Niger	NGr8delta del Níger
sinai		EGr0Sinai	EGr0Sinaï	EGr0Sinaí
synaj		EGr0Synaj
tahrir		EGr0Tahrir	EGr0Tahrir Square	EGc4Tahrir Square	EGc4Tahrir-Platz	SYg0Tahrir al-Sham	SYg0Tahrir al-Cham
square	
plaza		EGr0Plaza Tahrir	EGccplaza Tahrir	GRccplaza Síntagma
piazza		EGr8piazza Tahrir	VAc4Piazza San Pietro	EGccpiazza Tahrir
giza		EGr0Giza	EGc4Giza
gizeh		EGr0Gizeh
gize		EGr0Gize
guiza		EGr0Guiza
luxor		EGr0Luxor	EGc4Luxor	EGc4Luxor
louxor		EGr0Louxor	EGc4Louxor
sharm		EGr0Sharm el-Sheikh	EGc4Sharm el-Sheikh	EGc4Sharm el Sheikh	EGc4Sharm el Sheij
el		EGc4El Cairo	EGc4El Arish	MAc4El Aaiún	SDc4El Fasher	SDc4El-Fasher	SDc4El Facher	EGccel-Mahalla	EGccel-Minya	LYc4El Brega	SDc4El Geneina	SDc4El-Obeid	SYl0El Asad	EGl8el-Sisi	SDl8el-Burhan	SYl8el-Assad	USc1El Paso	SDc1El Obeid	SDc1El Daein	SDc4El Fasher	DZc1El Achir	VEc1El Tigre
sheikh		PSc4Sheikh Jarrah	BDl0Sheikh Hasina
charm		EGr0Charm el-Cheikh	EGc4Charm el-Cheikh	EGc4Charm el-Cheik
cheikh		PSc4Cheikh Jarrah	BDl0Cheikh Hasina
darfur		SDr0Darfur	SDr0Darfur Norte	SDc4Darfur
darfour		SDr0Darfour	SDc4Darfour
kordofan		SDr0Kordofan
tigray		ETr0Tigray	ETg0Tigray People's Liberation Front
oromia		ETr0Oromia
ogaden		ETr0Ogaden
katanga		CDr0Katanga
kivu		CDr0Kivu	CDr0Kivu du Nord	CDr0Kivu du Sud	CDr0Kivu Norte	CDr0Kivu Sur
ituri		CDr0Ituri
kasai		CDr0Kasai	CDr0Kasaï-Central
biafra		NGr0Biafra
borno		NGr0Borno	NGc4Borno
niger		NGr0Niger Delta
lagos		NGr0Lagos State	NGc4Lagos	NGc4Lagos
transvaal		ZAr0Transvaal
kwazulu		ZAr0KwaZulu	ZAr0KwaZulu-Natal	ZAc4KwaZulu
natal		BRc0Natal
gauteng		ZAr0Gauteng
robben		ZAr0Robben Island
cabo		MZr0Cabo Delgado	MZc4Cabo Delgado	HTc4Cabo Haitiano
delgado	
zanzibar		TZr0Zanzibar	TZc1Zanzibar
serengeti		TZr0Serengeti
idlib		SYr0Idlib	SYc4Idlib
rojava		SYr0Rojava
iraqi		IQr0Iraqi Kurdistan	IQc4Iraqi Kurdistan
kurdistan		IQr0Kurdistan irakien	IQr0Kurdistán iraquí	IQr0Kurdistan iracheno	IQc4Kurdistan irakien
anbar		IQr0Anbar
irakien	
khuzestan		IRr0Khuzestan	IRc4Khuzestán
khorasan		IRr0Khorasan
azadi		IRr0Azadi Square
anatolia		TRr0Anatolia
anatolie		TRr0Anatolie	TRr0Anatolië
anatolien		TRr0Anatolien
anadolu		TRr0Anadolu
cappadocia		TRr0Cappadocia
cappadoce		TRr0Cappadoce
gallipoli		TRr0Gallipoli
gelibolu		TRr0Gelibolu
crete		GRr0Crete	GRr0Crète
kreta		GRr0Kreta	GRr0Kréta
creta		GRr0Creta
kret		GRr0Krét
girit		GRr0Girit
lesbos		GRr0Lesbos
peloponnese		GRr0Peloponnese	GRr0Péloponnèse
peloponnes		GRr0Peloponnes
sparta		GRr0Sparta
sparte		GRr0Sparte
esparta		GRr0Esparta
chalkidiki		GRr0Chalkidiki
mytilene		GRr0Mytilene
cyprus	
chypre		CYr0Chypre du Nord
nordzypern		CYr0Nordzypern
azores		PTr0Azores
acores		PTr0Açores
azoren		PTr0Azoren
azory		PTr0Azory
madeira		PTr0Madeira
madere		PTr0Madère
algarve		PTr0Algarve
svalbard		NOr0Svalbard
spitsbergen		NOr0Spitsbergen
spitzbergen		NOr0Spitzbergen
easter		CLr0Easter Island
ile		CLr0Île de Pâques	UAccîle des Serpents
paques	
osterinsel		CLr0Osterinsel
isla		CLr0Isla de Pascua	UAccisla de las Serpientes
pascua	
isola		CLr0Isola di Pasqua	UAccisola dei Serpenti
di	
pasqua	
rapa		CLr0Rapa Nui
nui	
atacama		CLr0Atacama
galapagos		ECr0Galapagos	ECr0Galápagos
machu		PEr0Machu Picchu
picchu	
cusco		PEr0Cusco	PEc1Cusco
cuzco		PEr0Cuzco
tierra		ARr0Tierra del Fuego
fuego	
juba		SSr0Juba	SSc6Juba
gaza		PSr0Gaza	PSr0Gaza Strip	PSc4Gaza City	PSc4Gaza-Stadt	PSc1Gaza
strip	
bank		GBs0Bank of England
east		PSr0East Jerusalem	ZAc1East London	PSc1East Jerusalem	USc1East Flatbush	USc1East New York	USc1East Chattanooga
jerusalem		PSr0Jérusalem-Est	ILc4Jerusalem	ILc4Jérusalem	ILc4Jerusalém	ILc4Jerusalem
rif		MAr0Rif
cyrenaica		LYr0Cyrenaica
tripolitania		LYr0Tripolitania
cirenaica		LYr0Cirenaica
tripolitanie		LYr0Tripolitanie
fezzan		LYr0Fezzan
hadramaut		YEr0Hadramaut	YEc4Hadramaut
hadramout		YEr0Hadramout
hadhramaut		YEr0Hadhramaut
abyan		YEr0Abyan	YEc4Abyan
saada		YEr0Saada	YEc4Saada
sa		YEr0Sa'dah	YEc4Sa'dah	VNc1Sa Dec
dah	
radfan		YEr0Radfan
zinjibar		YEr0Zinjibar	YEc4Zinjibar
zanyibar		YEr0Zanyibar	YEc4Zanŷibar
otago		NZr0Otago
waikato		NZr0Waikato
gisenyi		RWr0Gisenyi
mitrovica		XKr0Mitrovica	XKc4Mitrovica
pristina		XKr0Priština	XKc4Pristina	XKc6Pristina
prishtina		XKr0Prishtina
boka		MEr0Boka Kotorska
kotorska	
srebrenica		BAr0Srebrenica	BAc4Srebrenica
republika		BAr0Republika Srpska
srpska	
prekmurje		SIr0Prekmurje
stajerska		SIr0Štajerska
gorenjska		SIr0Gorenjska
dolenjska		SIr0Dolenjska
istria		HRr0Istria
dalmatia		HRr0Dalmatia
dalmacija		HRr0Dalmacija
dalmatie		HRr0Dalmatie
dalmatien		HRr0Dalmatien
slavonija		HRr0Slavonija
and	
kiwu	
nordkivu		CDr0Nordkivu
sudkivu		CDr0Südkivu
central	
guaviare		COr0Guaviare
putumayo		COr0Putumayo
amhara		ETr0Amhara Region	ETg8amhara
region	
tigrai		ETr0Tigrai
oromie		ETr0Oromie
wollega		ETr0Wollega
adjarie		GEr0Adjarie
adscharien		GEr0Adscharien
iraqui	
iracheno	
ninive		IQr0Ninive
nineveh		IQr0Nineveh
niniveh		IQr0Niniveh
al		IQr0Al Anbar	EGs0Al-Azhar Mosque	EGs8al-Ittihadiya	EGs8al-Azhar	EGccal-Arish	MAc4Al Hoceima	SDccal-Fashir	SYc4Al Qusair	SYc4Al Qusayr	SYc4Al Rastan	YEccal-Hudayda	EGccal-Mansoura	EGccal-Mahalla	EGccal-Minya	EGc4Al-Arich	LYccal-Sidra	PSccal-Shifa	PSccal-Chifa	PSccal-Schifa	SDccal-Geneina	SDc4Al-Junaynah	SDccal-Obeid	SDc4Al Fasher	SDccal-Faschir	SDccal-Fascher	SDccal-Facher	SDc4Al-Fasir	SYccal-Raqa	SYccal-Raqqa	SYc4Al-Tanf	SYccal-Hasakah	SYc4Al Hasaka	SYc4Al Guta	EGl8al-Sisi	EGl0Al Sissi	EGl8al-Sissi	EGl0Al Sisi	SYl8al-Assad	SYl8al-Asad	SYl0Al Asad	IQl8al-Abadi	IQl8al-Kadhimi	IQl8al-Kazimi	IQl8al-Sistani	LYl0Al Sarraj	LYl8al-Senussi	LYl8al-Senusi	SDl8al-Burhan	SDl8al-Bourhane	SDl8al-Burhane	SDl8al-Turabi	SYl8al-Sharaa	SYl8al-Charaa	SYl8al-Scharaa	SYl8al-Jolani	SYl8al-Joulani	SYl8al-Yolani	SYl8al-Julani	SYl8al-Dscholani	IRg0Al-Kuds-Brigaden	PSg8al-Fatah	SOg8al-Shabaab	SOg8al-Shabab	SOg8al-Chabab	SOg8al-Schabab	SYg8al-Nusra	SYg8al-Nosra	YEg8al-Qaeda in the Arabian Peninsula	YEg8al-Qaida in the Arabian Peninsula	YEg8al-Qaïda dans la péninsule arabique	YEg8al-Qaida en la Península Arábiga	YEg8al-Qaeda en la Península Arábiga	YEg8al-Qaeda nella penisola arabica	YEg8al-Qaida auf der Arabischen Halbinsel	IQc4Al Mawşil al Jadīdah	IQc4Al Başrah al Qadīmah	KWc1Al Aḩmadī	YEc1Al Ḩudaydah	EGc1Al Maḩallah al Kubrá	SAc1Al Kharj	EGc1Al Manşūrah	MAc1Al Hoceïma	SDc1Al Qadarif	IQc1Al ‘Amārah	IQc1Al Kūt	EGc1Al Fayyūm	SAc1Al Hufūf	SAc1Al Mubarraz	IQc1Al Ḩillah	SAc1Al Jubayl	EGc1Al Minyā	LYc1Al Khums	IQc1Al Fallūjah
semirechye		KZr0Semirechye
cyrenaique		LYr0Cyrénaïque
kyrenaika		LYr0Kyrenaika
cyrenaika		LYr0Cyrenaika
cyrenajka		LYr0Cyrenajka
tripolitaine		LYr0Tripolitaine
tripolitanien		LYr0Tripolitanien
fazzan		LYr0Fazzan
fezan		LYr0Fezán
rakhine		MMr0Rakhine State	MMc4Rakhine
stato		MMr0Stato di Rakhine
estado		MMr0Estado de Rakáin
rakain		MMc4Rakáin
nigerdelta		NGr0Nigerdelta
cisjordanie		PSr0Cisjordanie
cisjordania		PSr0Cisjordania
cisgiordania		PSr0Cisgiordania
westjordanland		PSr0Westjordanland
westjordanlands		PSr0Westjordanlands
westelijke		PSr0Westelijke Jordaanoever
jordaanoever	
zachodni		PSr0Zachodni Brzeg
brzeg	
zapadni		PSr0Západní břeh Jordánu
breh	
jordanu	
zahodni		PSr0Zahodni breg
breg	
gazastreifen		PSr0Gazastreifen
gazastreifens		PSr0Gazastreifens
gazastrook		PSr0Gazastrook
strefa		PSr0Strefa Gazy
gazy	
strefie		PSr0Strefie Gazy
pasmo		PSr8pásmo Gazy
pasmu		PSr8pásmu Gazy
jerusalen		PSr0Jerusalén Este	ILc4Jerusalén
este	
est	
gerusalemme		PSr0Gerusalemme Est	ILc4Gerusalemme
ostjerusalem		PSr0Ostjerusalem
ost		PSr0Ost-Jerusalem	SYc4Ost-Ghuta
oost		PSr0Oost-Jeruzalem
jeruzalem		ILc4Jeruzalem	ILc4Jeruzalém
darfoer		SDr0Darfoer
blue		SDr0Blue Nile State	KRs0Blue House
nile	
ghouta		SYr0Ghouta orientale	SYc4Ghouta
orientale	
ghuta		SYr0Ghuta orientale	SYc4Ghuta
jabal		SYr0Jabal al-Druze
druze	
djebel		SYr0Djebel druze
donezbecken		UAr0Donezbecken
hadramut		YEr0Hadramut
hadramawt		YEr0Hadramawt	YEc4Hadramawt
hadramaout		YEr0Hadramaout
kremlin		RUs0Kremlin
kreml		RUs0Kreml	RUs0Kreml'	RUs0Kremľ
cremlino		RUs0Cremlino
kremelj		RUs0Kremelj	RUs0Kremelj
duma		RUs0Duma
douma		RUs0Douma d'État
red		RUs0Red Square	AFg8red Haqqani
place		RUs0Place Rouge	FRs0Place Beauvau	VAc4Place Saint-Pierre	EGccplace Tahrir
rouge	
white		USs0White House	SYg0White Helmets
house	
maison		USs0Maison Blanche	USs0Maison-Blanche	KRs0Maison Bleue
blanche	
weisses		USs0Weißes Haus
haus	
weissen		USs0Weißen Haus	USs0Weißen Hauses
weisse		USs0Weiße Haus
hauses	
witte		USs0Witte Huis	SYg0Witte Helmen
huis	
casa		USs0Casa Blanca	USs0Casa Bianca	USs0Casa Branca	ARs0Casa Rosada	COs0Casa de Nariño
blanca	
bianca	
branca	
bialy		USs0Biały Dom
dom	
bialego		USs0Białego Domu
domu	
bialym		USs0Białym Domu
bily		USs0Bílý dům
dum	
bileho		USs0Bílého domu
bilem		USs0Bílém domě
dome		ILs0Dome of the Rock
bela		USs0Bela hiša
hisa	
bele		USs0Bele hiše
hise	
beyaz		USs0Beyaz Saray
saray	
oq		USs0Oq uy
uy	
pentagon		USs0Pentagon
pentagone		USs0Pentagone
pentagono		USs0Pentágono	USs0Pentagono
capitol		USs0Capitol Hill
hill	
wall		USs0Wall Street
street	
department	
departement		USs0Département d'État
us		USs0US-Außenministerium
aussenministerium	
fbi	=	USs0FBI
cia	=	USs0CIA
nasa	=	USs0NASA
federal		USs0Federal Reserve	USs0Federal Reserve Board
reserve		USs0Réserve fédérale
federale	
reserva		USs0Reserva Federal
board	
camp		USs0Camp David	IQs0Camp Speicher
david		GBl0David Cameron
oval		USs0Oval Office
office	
downing		GBs0Downing Street
westminster		GBs0Westminster
whitehall		GBs0Whitehall
yard	
buckingham		GBs0Buckingham Palace	GBs0Buckingham
palace	
city		GBs0City of London	IDc0City of Balikpapan	GBc1City of Westminster
of	
london		GBc4London	GBc6London	CAc1London
elysee		FRs0Élysée	FRs0Elysée
elisei		FRs0Elisei
eliseo		FRs0Eliseo	FRs0Elíseo
matignon		FRs0Matignon
quai		FRs0Quai d'Orsay
orsay	
palais		FRs0Palais-Bourbon	FRs0Palais Bourbon	BRs8palais du Planalto	CHs0Palais fédéral	CLs8palais de La Moneda	COs8palais de Nariño	ESs8palais de la Moncloa	FRs8palais de l'Élysée	FRs0Palais du Luxembourg	LBs8palais de Baabda	MLs8palais de Koulouba	TNs8palais de Carthage	TNs8palais du Bardo	VEs8palais de Miraflores	VEs8palais Miraflores
bourbon	
hotel		FRs0Hôtel Matignon
champs		FRs0Champs-Élysées
elysees	
palac		FRs0Pałac Elizejski
elizejski	
elysejsky		FRs0Elysejský palác
eiffel		FRs0Eiffel Tower
tower	
tour		FRs0Tour Eiffel
eiffelturm		FRs0Eiffelturm
louvre		FRs0Louvre
bundestag		DEs0Bundestag
bundesbank		DEs0Bundesbank
kanzleramt		DEs0Kanzleramt
bundeskanzleramt		DEs0Bundeskanzleramt
bundeskanzler		DEs0Bundeskanzler
bundeskanzlerin		DEs0Bundeskanzlerin
bundesregierung		DEs0Bundesregierung
reichstag		DEs0Reichstag
gate	
wehrmacht		DEs0Wehrmacht
knesset		ILs0Knesset
mossad		ILs0Mossad
verkhovna		UAs0Verkhovna Rada
rada	
maidan		UAs0Maidan	UAs0Maïdan
euromaidan		UAs0Euromaidan
sejm		PLs0Sejm
belweder		PLs0Belweder
palazzo		ITs0Palazzo Chigi	ITs0Palazzo Madama	CHs0Palazzo federale	EGs8palazzo Ittihadiya	TNs8palazzo di Cartagine	VEs8palazzo di Miraflores	VEs8palazzo Miraflores
chigi	
quirinale		ITs0Quirinale
montecitorio		ITs0Montecitorio
madama	
farnesina		ITs0Farnesina
quirinal		ITs0Quirinal
moncloa		ESs0Moncloa
zarzuela		ESs0Zarzuela
generalitat		ESs0Generalitat
vatican		VAs0Vatican	VAc3Vatican City
holy		VAs0Holy See
see	
saint		VAs0Saint-Siège	DOc4Saint-Domingue	FRc4Saint-Denis	RUc4Saint Petersburg	RUc4Saint-Pétersbourg	USc4Saint Louis	VAc4Saint Peter's Square	RUc4Saint Petersburg	USc1Saint Paul	FRc1Saint-Étienne	SNc1Saint-Louis	REc6Saint-Denis	JEc3Saint Helier	AGc3Saint John’s	GGc3Saint Peter Port	GDc3Saint George's	PMc3Saint-Pierre
siege	
santa		VAs0Santa Sede	TRs0Santa Sofía de Estambul	BOc0Santa Cruz de la Sierra	MXc1Santa María Chimalhuacán	ARc1Santa Fe	COc1Santa Marta	USc1Santa Ana	VEc1Santa Teresa del Tuy	MXc1Santa Catarina	CUc1Santa Clara	BRc1Santa Maria	BRc1Santa Luzia	ESc1Santa Cruz de Tenerife	PHc1Santa Rosa	BRc1Santa Bárbara d'Oeste	USc1Santa Clarita	SVc1Santa Ana	USc1Santa Rosa
sede	
heiliger		VAs0Heiliger Stuhl
stuhl	
lok		INs0Lok Sabha
sabha		LYc4Sabha
rajya		INs0Rajya Sabha
taj		INs0Taj Mahal
mahal	
zhongnanhai		CNs0Zhongnanhai
tiananmen		CNs0Tiananmen
tian		CNs0Tian'anmen	CNs0Tian an Men
anmen	
china	
muraille	
nikkei		JPs0Nikkei
mount		JPs0Mount Fuji	NPc4Mount Everest
fuji		JPc1Fuji
islamic		IRs0Islamic Revolutionary Guard
revolutionary	
guard	
pasdaran		IRs0Pasdaran
ak		TRs0Ak Saray	KZs0Ak Orda
planalto		BRs0Planalto	BRs0Planalto Palace
palacio		BRs0Palácio do Planalto	BOs0Palacio Quemado	BRs0Palácio da Alvorada	CLs0Palacio de La Moneda	COs0Palacio de Nariño	ECs0Palacio de Carondelet	ESs0Palacio de la Moncloa	ESs0Palacio de la Zarzuela	PEs0Palacio de Pizarro	TNs8palacio de Cartago	VEs0Palacio de Miraflores
rosada	
azhar	
mosque	
suez		EGs0Suez Canal	EGc4Suez	EGc4Suez
canal		EGs8canal de Suez	PAs0Canal de Panamá	PAs8canal de Panama
suezkanal		EGs0Suezkanal
canale		EGs0Canale di Suez
panama		PAs0Panama Canal	PAc6Panamá
acropolis		GRs0Acropolis
acropole		GRs0Acropole
akropolis		GRs0Akropolis
binnenhof		NLs0Binnenhof
tweede		NLs0Tweede Kamer
kamer	
wetstraat		BEs0Wetstraat
manneken		BEs0Manneken Pis
pis	
bleue	
cheong		KRs0Cheong Wa Dae
wa	
dae	
lal		PKs0Lal Masjid	INc1Lal Bahadur Nagar
masjid	
prazsky		CZs0Pražský hrad
hrad	
hradcany		CZs0Hradčany
ballhausplatz		ATs0Ballhausplatz
milli		AZs0Milli Majlis	AZs0Milli Mejlis
majlis	
mejlis	
ganabhaban		BDs0Ganabhaban
bangabhaban		BDs0Bangabhaban
jatiya		BDs0Jatiya Sangsad
sangsad	
rue		BEs0Rue de la Loi	BEs0Rue de la Loi 16
loi	
16	
quemado	
itamaraty		BRs0Itamaraty
da		VNc4Da Nang	VNc4Da Nang	VNc1Ðà Lạt
alvorada	
rideau		CAs0Rideau Hall
hall	
parliament		CAs0Parliament Hill
bundeshaus		CHs0Bundeshaus
moneda	
tien		CNs0Tien An Men
an	
men	
tienanmen		CNs0Tienanmen
tiananmenplein		CNs0Tiananmenplein
asamblea		CNs0Asamblea Popular Nacional
popular	
nacional	
assemblee		CNs0Assemblée nationale populaire
nationale	
populaire	
the		NLc4The Hague	USc0The Bronx	NLc4The Hague	AIc3The Valley
people	
narino	
hradschin		CZs0Hradschin
brandenburger		DEs0Brandenburger Tor
tor	
porta		DEs0Porta di Brandeburgo
brandeburgo	
porte		DEs0Porte de Brandebourg
brandebourg	
puerta		DEs0Puerta de Brandeburgo	ESs0Puerta del Sol
bundeswehr		DEs0Bundeswehr
verfassungsschutz		DEs0Verfassungsschutz
stasi		DEs0Stasi
monaco		DEc4Monaco di Baviera	MCc3Monaco
conferenza		DEs0Conferenza di Monaco	DEs0Conferenza sulla sicurezza di Monaco
sulla	
sicurezza	
checkpoint		DEs0Checkpoint Charlie
charlie	
bundesverfassungsgericht		DEs0Bundesverfassungsgericht
christiansborg		DKs0Christiansborg
folketing		DKs0Folketing
folketinget		DKs0Folketinget
carondelet	
riigikogu		EEs0Riigikogu
ittihadiya		EGs0Ittihadiya
ittihadiyah		EGs0Ittihadiyah
ittihadiyya		EGs0Ittihadiyya
ittihadeya		EGs0Ittihadeya
heliopolis		EGs0Heliopolis Palace
suezkanaal		EGs0Suezkanaal
congreso		ESs0Congreso de los Diputados	ZAg0Congreso Nacional Africano
diputados	
sol	
eduskunta		FIs0Eduskunta
l		CUc4L'Avana	ITc4L'Aquila	NLc4L'Aia	ESc1L'Hospitalet de Llobregat
beauvau	
luxembourg		LUc4Luxembourg City	LUc6Luxembourg
notre		FRs0Notre-Dame de Paris
dame	
paris		FRc4Paris	FRc4París	FRc6Paris
holyrood		GBs0Holyrood
stormont		GBs0Stormont
number		GBs0Number 10 Downing Street
10	
mi5		GBs0MI5
mi6		GBs0MI6
old		GBs0Old Bailey
bailey	
megaro		GRs0Megaro Maximou
maximou	
maximos		GRs0Maximos Mansion
mansion	
parthenon		GRs0Parthenon
partenon		GRs0Partenón
partenone		GRs0Partenone
istana		IDs0Istana Merdeka
merdeka	
taoiseach		IEs0Taoiseach
oireachtas		IEs0Oireachtas
=dail		IEs0=Dáil
dail		IEs0Dail Eireann
eireann	
leinster		IEs0Leinster House
yad		ILs0Yad Vashem
vashem	
wailing		ILs0Wailing Wall
rock	
rashtrapati		INs0Rashtrapati Bhavan
bhavan	
speicher	
evin		IRs0Evin Prison	IRs0Evin-Gefängnis	IRc4Evin
prison		IRs8prison d'Evin
prision		IRs8prisión de Evin
carcere		IRs8carcere di Evin
gefangnis	
althing		ISs0Althing
althingi		ISs0Althingi	ISs0Alþingi
viminale		ITs0Viminale
colosseo		ITs0Colosseo
colisee		ITs0Colisée
yasukuni		JPs0Yasukuni
kasumigaseki		JPs0Kasumigaseki
jogorku		KGs0Jogorku Kenesh
kenesh	
jogorkou		KGs0Jogorkou Kenech
kenech	
dschogorku		KGs0Dschogorku Kenesch
kenesch	
yogorku		KGs0Yogorku Kenesh
cheongwadae		KRs0Cheongwadae
gwanghwamun		KRs0Gwanghwamun
akorda		KZs0Akorda
orda	
mazhilis		KZs0Mazhilis
maschilis		KZs0Mäschilis
serail	
gran		LBs0Gran Serrallo
serrallo	
baabda		LBs0Baabda
seimas		LTs0Seimas
saeima		LVs0Saeima
koulouba		MLs0Koulouba
khural	
aso		NGs0Aso Rock
eerste		NLs0Eerste Kamer
catshuis		NLs0Catshuis
storting		NOs0Storting
stortinget		NOs0Stortinget
pizarro	
malacanang		PHs0Malacañang
sejmu		PLs0Sejmu
sejmie		PLs0Sejmie
lubyanka		RUs0Lubyanka
loubianka		RUs0Loubianka
lubjanka		RUs0Lubjanka
lubianka		RUs0Lubianka
bolshoi		RUs0Bolshoi
bolchoi		RUs0Bolchoï
bolschoi		RUs0Bolschoi
roter		RUs0Roter Platz
platz	
roten		RUs0Roten Platz	KHg0Roten Khmer
riksdag		SEs0Riksdag
riksdagen		SEs0Riksdagen
villa		SOs0Villa Somalia	GTc1Villa Nueva
somalia	
carthage		TNc4Carthage
cartago		TNc4Cartago
cartagine		TNc4Cartagine
bardo		TNc4Bardo Museum	TNc4Bardo National Museum
bestepe		TRs0Beştepe
anitkabir		TRs0Anıtkabir
topkapi		TRs0Topkapi
hagia		TRs0Hagia Sophia
sophia	
sainte		TRs0Sainte-Sophie
sophie	
sofia		BGc4Sofia	BGc4Sofía	BGc6Sofia
estambul		TRc4Estambul
bankova		UAs0Bankova
bankowa		UAs0Bankowa
euromajdan		UAs0Euromajdan
verchovna		UAs0Verchovna Rada
werchowna		UAs0Werchowna Rada
verjovna		UAs0Verjovna Rada
mariinskyi		UAs0Mariinskyi
gitmo		USs0Gitmo
quantico		USs0Quantico
wing	
despacho		USs0Despacho Oval
bureau		USs0Bureau ovale
ovale	
studio		USs0Studio Ovale
oliy		UZs0Oliy Majlis
miraflores		VEs0Miraflores Palace	VEs0Miraflores-Palast
prasidentenpalast		VEs0Präsidentenpalast Miraflores
palast	
fuerte		VEs0Fuerte Tiuna
tiuna	
union		ZAs0Union Buildings
buildings	
singha		NPs0Singha Durbar
durbar	
abou		AEc4Abou Dhabi	AEc4Abou Dabi	IQc4Abou Ghraib	PSl0Abou Mazen	PHg0Abou Sayyaf
dhabi	
abu		AEc4Abu Zabi	AEc4Abu Dabi	IQc4Abu Ghraib	LYc4Abu Salim	PSl0Abu Mazen	PHg0Abu Sayyaf	IQc0Abū Ghurayb	AEc6Abu Dhabi
zabi	
dabi	
dubai		AEc4Dubaï	AEc4Dubái	AEc4Dubai
doubai		AEc4Doubaï
dubaj		AEc4Dubaj
kaboul		AFc4Kaboul
kabul		AFc4Kabul	AFc4Kábul	AFc6Kabul
cabul		AFc4Cabul
kandahar		AFc4Kandahar	AFc1Kandahār
herat		AFc4Herat	AFc1Herāt
qobul		AFc4Qobul
tirana		ALc4Tirana	ALc6Tirana
tirane		ALc4Tiranë
erevan		AMc4Erevan	AMc4Ereván
yerevan		AMc4Yerevan	AMc6Yerevan
eriwan		AMc4Eriwan
jerewan		AMc4Jerewan
jerevan		AMc4Jerevan
erivan		AMc4Erivan
luanda		AOc4Luanda	AOc6Luanda
buenos		ARc4Buenos-Ayres	ARc6Buenos Aires
ayres	
vienna		ATc4Vienna	ATc6Vienna
vienne		ATc4Vienne
wien		ATc4Wien
viena		ATc4Viena
wenen		ATc4Wenen
wieden		ATc4Wiedeń
viden		ATc4Vídeň
viyana		ATc4Viyana
vena		ATc4Vena
innsbruck		ATc4Innsbruck
canberra		AUc4Canberra	AUc6Canberra
camberra		AUc4Camberra
sydney		AUc4Sydney	AUc4Sydney
melbourne		AUc4Melbourne	AUc4Melbourne
bakou		AZc4Bakou
baku		AZc4Baku	AZc4Bakú	AZc6Baku
bakoe		AZc4Bakoe
sarajewo		BAc4Sarajewo
sarajevo		BAc4Sarajevo	BAc6Sarajevo
dacca		BDc4Dacca
dhaka		BDc4Dhaka	BDc6Dhaka
brussels		BEc4Brussels	BEc6Brussels
bruxelles		BEc4Bruxelles
brussel		BEc4Brüssel	BEc4Brussel
bruselas		BEc4Bruselas
bruxelas		BEc4Bruxelas
bruksela		BEc4Bruksela
brusel		BEc4Brusel
bruselj		BEc4Bruselj
bruksel		BEc4Brüksel
antwerp		BEc4Antwerp
anvers		BEc4Anvers
antwerpen		BEc4Antwerpen	BEc4Antwerpen
amberes		BEc4Amberes
anversa		BEc4Anversa
antuerpia		BEc4Antuérpia
antwerpia		BEc4Antwerpia
ghent		BEc4Ghent
gent		BEc4Gent	BEc4Gent
gand		BEc4Gand
gante		BEc4Gante
bruges		BEc4Bruges
brugge		BEc4Brugge
brujas		BEc4Brujas
liege		BEc4Liège	BEc4Liège
luik		BEc4Luik
luttich		BEc4Lüttich
lieja		BEc4Lieja
liegi		BEc4Liegi
louvain		BEc4Louvain
leuven		BEc4Leuven
namur		BEc4Namur
charleroi		BEc4Charleroi	BEc4Charleroi
ostende		BEc4Ostende
oostende		BEc4Oostende
ostend		BEc4Ostend
malines		BEc4Malines
mechelen		BEc4Mechelen
sofija		BGc4Sofija
sofya		BGc4Sofya
brasilia		BRc4Brasilia	BRc4Brasília	BRc6Brasília
janeiro	
minsk		BYc4Minsk	BYc6Minsk
ottawa		CAc4Ottawa	CAc6Ottawa
otawa		CAc4Otawa
montreal		CAc4Montreal	CAc4Montréal	CAc4Montréal
monreal		CAc4Monréal	CAc4Monreal
toronto		CAc4Toronto	CAc4Toronto
vancouver		CAc4Vancouver	CAc4Vancouver	USc1Vancouver
calgary		CAc4Calgary	CAc4Calgary
geneva		CHc4Geneva
geneve		CHc4Genève	CHc4Genève
genf		CHc4Genf
ginebra		CHc4Ginebra
ginevra		CHc4Ginevra
genebra		CHc4Genebra
genewa		CHc4Genewa
zeneva		CHc4Ženeva
zenevi		CHc4Ženevi
cenevre		CHc4Cenevre
bern		CHc4Bern	CHc6Bern
berne		CHc4Berne
berna		CHc4Berna
zurich		CHc4Zurich	CHc4Zürich	CHc4Zúrich	CHc4Zürich
zurigo		CHc4Zurigo
zurique		CHc4Zurique
zurych		CHc4Zurych
curych		CHc4Curych
basel		CHc4Basel	CHc4Basel
bale		CHc4Bâle
basilea		CHc4Basilea
bazylea		CHc4Bazylea
lausanne		CHc4Lausanne
losanna		CHc4Losanna
lausana		CHc4Lausana
lugano		CHc4Lugano
lucerne		CHc4Lucerne
luzern		CHc4Luzern
abidjan		CIc4Abidjan	CIc4Abidjan
yamoussoukro		CIc4Yamoussoukro	CIc6Yamoussoukro
santiago		CLc4Santiago de Chile	CLc4Santiago du Chili	PYl0Santiago Peña	CLc6Santiago	DOc0Santiago de los Caballeros	MXc1Santiago de Querétaro	CUc1Santiago de Cuba	ARc1Santiago del Estero	PEc1Santiago de Surco
chile	
chili	
yaounde		CMc4Yaoundé	CMc4Yaounde	CMc6Yaoundé
douala		CMc4Douala	CMc4Douala
beijing		CNc4Beijing	CNc6Beijing
pekin		CNc4Pékin	CNc4Pekín	CNc4Pekin
peking		CNc4Peking
pechino		CNc4Pechino
pequim		CNc4Pequim
shanghai		CNc4Shanghaï	CNc4Shanghai
schanghai		CNc4Schanghai
shangai		CNc4Shangái
xangai		CNc4Xangai
szanghaj		CNc4Szanghaj
sanghaj		CNc4Šanghaj
canton		CNc4Canton	CNc4Cantón
kanton		CNc4Kanton
wuhan		CNc4Wuhan	CNc4Wuhan
urumqi		CNc4Urumqi	CNc4Ürümqi	CNc4Ürümqi
lhasa		CNc4Lhasa
bogota		COc4Bogota	COc4Bogotá	COc6Bogotá
medellin		COc4Medellín	COc4Medellín
havana		CUc4Havana	CUc6Havana
havane	
havanna		CUc4Havanna
habana	
avana		CUc4Avana
hawana		CUc4Hawana
nicosia		CYc4Nicosia	CYc6Nicosia
nicosie		CYc4Nicosie
nikosia		CYc4Nikosia
nikozja		CYc4Nikozja
nikosie		CYc4Nikósie
limassol		CYc4Limassol	CYc4Limassol
prague		CZc4Prague	CZc6Prague
praga		CZc4Praga	PLc1Praga Południe
prag		CZc4Prag
praha		CZc4Praha
praag		CZc4Praag
prago		CZc4Prago
brno		CZc4Brno	CZc4Brno
ostrava		CZc4Ostrava	CZc4Ostrava
plzen		CZc4Plzeň
berlin		DEc4Berlin	DEc4Berlín	DEc6Berlin
berlino		DEc4Berlino
berlim		DEc4Berlim
berlijn		DEc4Berlijn
munich		DEc4Munich	DEc4Múnich	DEc4Munich
munchen		DEc4München
munique		DEc4Munique
monachium		DEc4Monachium
mnichov		DEc4Mnichov
munih		DEc4Münih
frankfurt		DEc4Frankfurt	DEc1Frankfurt am Main
francfort		DEc4Francfort	DEc4Fráncfort
francoforte		DEc4Francoforte
cologne		DEc4Cologne
koln		DEc4Köln	DEc4Köln
colonia		DEc4Colonia	DEc4Colônia	MXc1Colonia del Valle
keulen		DEc4Keulen
kolonia		DEc4Kolonia
kolin		DEc4Kolín nad Rýnem
nad	
rynem	
hamburg		DEc4Hamburg	DEc4Hamburg	DEc1Hamburg-Nord	DEc1Hamburg-Mitte
hambourg		DEc4Hambourg
hamburgo		DEc4Hamburgo
amburgo		DEc4Amburgo
dresden		DEc4Dresden	DEc4Dresden
dresde		DEc4Dresde
dresda		DEc4Dresda
drezno		DEc4Drezno
drazdany		DEc4Drážďany
nuremberg		DEc4Nuremberg	DEc4Núremberg
nurnberg		DEc4Nürnberg	DEc4Nürnberg
norimberga		DEc4Norimberga
norymberga		DEc4Norymberga
leipzig		DEc4Leipzig	DEc4Leipzig
lipsia		DEc4Lipsia
lipsk		DEc4Lipsk
lipsko		DEc4Lipsko
bonn		DEc4Bonn	DEc4Bonn
stuttgart		DEc4Stuttgart	DEc4Stuttgart
dusseldorf		DEc4Düsseldorf	DEc4Düsseldorf
bremen		DEc4Bremen	DEc4Bremen
breme		DEc4Brême
hannover		DEc4Hannover	DEc4Hannover
hanover		DEc4Hanover
hanovre		DEc4Hanovre
potsdam		DEc4Potsdam
aachen		DEc4Aachen	DEc4Aachen
aix		DEc4Aix-la-Chapelle
chapelle	
aquisgran		DEc4Aquisgrán
aquisgrana		DEc4Aquisgrana
regensburg		DEc4Regensburg
ratisbonne		DEc4Ratisbonne
karlsruhe		DEc4Karlsruhe	DEc4Karlsruhe
heidelberg		DEc4Heidelberg
darmstadt		DEc4Darmstadt
rostock		DEc4Rostock	DEc4Rostock
wolfsburg		DEc4Wolfsburg
mannheim		DEc4Mannheim	DEc4Mannheim
mainz		DEc4Mainz	DEc4Mainz
mayence		DEc4Mayence
copenhagen		DKc4Copenhagen	DKc6Copenhagen
copenhague		DKc4Copenhague
kopenhagen		DKc4Kopenhagen
copenaghen		DKc4Copenaghen
kopenhaga		DKc4Kopenhaga
kodan		DKc4Kodaň
kobenhavn		DKc4København	DKc4Köbenhavn
kopenhag		DKc4Kopenhag
aarhus		DKc4Aarhus
domingo	
domingue	
algiers		DZc4Algiers	DZc6Algiers
alger		DZc4Alger
algier		DZc4Algier
argel		DZc4Argel
algeri		DZc4Algeri
oran		DZc4Oran	DZc4Oran
tallinn		EEc4Tallinn	EEc6Tallinn
tallin		EEc4Tallin
cairo		EGc4Cairo	EGc4Caïro	EGc6Cairo
le		EGc4Le Caire	FRc4Le Havre	FRc4Le Havre
caire	
kairo		EGc4Kairo
il		EGc4Il Cairo
kair		EGc4Kair
kahira		EGc4Káhira
kahire		EGc4Kahire
qohira		EGc4Qohira
alexandrie		EGc4Alexandrie	EGc4Alexandrië
alejandria		EGc4Alejandría
alessandria		EGc4Alessandria d'Egitto
egitto	
aleksandria		EGc4Aleksandria
aswan		EGc4Aswan	EGc4Aswan
assouan		EGc4Assouan
asuan		EGc4Asuán
assuan		EGc4Assuan
port		EGc4Port Said	HTc4Port-au-Prince	HTc4Port au Prince	NGc4Port Harcourt	PGc4Port Moresby	EGc4Port Saïd	SDc4Port Sudan	SDc4Port-Soudan	HTc6Port-au-Prince	NGc4Port Harcourt	ZAc0Port Elizabeth	EGc4Port Said	SDc4Port Sudan	PGc6Port Moresby	HTc1Port-de-Paix	USc1Port Saint Lucie	MUc6Port Louis	TTc3Port of Spain	VUc3Port-Vila	TFc3Port-aux-Français
said	
ismailia		EGc4Ismailia	EGc4Ismailia
madrid		ESc4Madrid	ESc6Madrid
barcelona		ESc4Barcelona	ESc4Barcelona	VEc1Barcelona
barcelone		ESc4Barcelone
barcellona		ESc4Barcellona
seville		ESc4Seville	ESc4Séville
sevilla		ESc4Sevilla	ESc4Sevilla
siviglia		ESc4Siviglia
sewilla		ESc4Sewilla
saragosse		ESc4Saragosse
zaragoza		ESc4Zaragoza	ESc4Zaragoza
saragossa		ESc4Saragossa
bilbao		ESc4Bilbao	ESc4Bilbao
malaga		ESc4Málaga	ESc4Malaga	ESc4Málaga
granada		ESc4Granada	ESc4Granada
pamplona		ESc4Pamplona	ESc4Pamplona
toledo		ESc4Toledo	USc1Toledo	PHc1Toledo
salamanca		ESc4Salamanca	MXc1Salamanca	ESc4Salamanca
san		ESc4San Sebastian	ESc4San Sebastián	RUc4San Petersburgo	RUc4San Pietroburgo	USc4San Francisco	USc4San Diego	YEc4San'a	CUc4San Antonio de los Baños	YEc4San'à	HNc4San Pedro Sula	VEc4San Cristóbal de Táchira	USc0San Antonio	USc4San Diego	USc0San Jose	USc4San Francisco	ARc0San Miguel de Tucumán	MXc0San Luis Potosí	SVc6San Salvador	HNc4San Pedro Sula	ARc1San Juan	MXc1San Nicolás de los Garza	PRc6San Juan	PHc1San Jose del Monte	CRc6San José	PAc1San Miguelito	ARc1San Salvador de Jujuy	PHc1San Pedro	PHc1San Fernando	CLc1San Bernardo	VEc1San Cristóbal	PYc1San Lorenzo	DOc1San Pedro de Macorís	USc1San Bernardino	PHc1San Pablo	CIc1San-Pédro	ARc1San Fernando del Valle de Catamarca	ESc1San Sebastian	ARc1San Luis	SVc1San Miguel	CUc1San Miguel del Padrón	MXc1San Luis Río Colorado	MXc1San Cristóbal de las Casas	ARc1San Miguel	ESc1San Blas-Canillejas	MXc1San Pablo de las Salinas	DOc1San Cristóbal	SMc3San Marino
sebastian		ATl0Sebastian Kurz	CLl0Sebastián Piñera	CLl0Sebastian Pinera
donostia		ESc4Donostia	ESc1Donostia / San Sebastián
alicante		ESc4Alicante	ESc4Alicante
cadiz		ESc4Cadiz	ESc4Cádiz
santander		ESc4Santander	ESc4Santander
oviedo		ESc4Oviedo	ESc4Oviedo
ceuta		ESc4Ceuta
melilla		ESc4Melilla
addis		ETc4Addis Abeba	ETc4Addis-Abeba	ETc4Addis Ababa	ETc4Addis Abebě	ETc6Addis Ababa
abeba	
adis		ETc4Adis Abeba
ababa	
abebe	
helsinki		FIc4Helsinki	FIc6Helsinki
helsingfors		FIc4Helsingfors
helsinque		FIc4Helsinque
helsinky		FIc4Helsinky
espoo		FIc4Espoo	FIc4Espoo
tampere		FIc4Tampere	FIc4Tampere
parigi		FRc4Parigi
parijs		FRc4Parijs
paryz		FRc4Paryż
pariz		FRc4Paříž	FRc4Pariz
parij		FRc4Parij
marseille		FRc4Marseille	FRc4Marseille
marseilles		FRc4Marseilles
marsiglia		FRc4Marsiglia
marsella		FRc4Marsella
marselha		FRc4Marselha
marsylia		FRc4Marsylia
lyon		FRc4Lyon	FRc4Lyon
lyons		FRc4Lyons
lione		FRc4Lione
strasbourg		FRc4Strasbourg	FRc4Strasbourg
strassburg		FRc4Straßburg
estrasburgo		FRc4Estrasburgo
strasburgo		FRc4Strasburgo
straatsburg		FRc4Straatsburg
strasburg		FRc4Strasburg	FRc4Štrasburg
strasburk		FRc4Štrasburk
strazburg		FRc4Strazburg
bordeaux		FRc4Bordeaux	FRc4Bordeaux
burdeos		FRc4Burdeos
bordeus		FRc4Bordéus
toulouse		FRc4Toulouse	FRc4Toulouse
tolosa		FRc4Tolosa
cannes		FRc4Cannes
grenoble		FRc4Grenoble	FRc4Grenoble
montpellier		FRc4Montpellier	FRc4Montpellier
lille		FRc4Lille	FRc4Lille
rennes		FRc4Rennes	FRc4Rennes
nantes		FRc4Nantes	FRc4Nantes
calais		FRc4Calais
rouen		FRc4Rouen
dijon		FRc4Dijon
reims		FRc4Reims	FRc4Reims
metz		FRc4Metz
avignon		FRc4Avignon
avinon		FRc4Aviñón
lourdes		FRc4Lourdes
nimes		FRc4Nîmes
angers		FRc4Angers	FRc4Angers
havre	
dunkirk		FRc4Dunkirk
dunkerque		FRc4Dunkerque
chamonix		FRc4Chamonix
ajaccio		FRc4Ajaccio
denis	
londres		GBc4Londres
londra		GBc4Londra
londen		GBc4Londen
londyn		GBc4Londyn	GBc4Londýn
londona		GBc4Londona
edinburgh		GBc4Edinburgh	GBc4Edinburgh
edimbourg		GBc4Édimbourg	GBc4Edimbourg
edimburgo		GBc4Edimburgo
edinburg		GBc4Edinburg
edynburg		GBc4Edynburg
oxford		GBc4Oxford	GBc4Oxford
glasgow		GBc4Glasgow	GBc4Glasgow
belfast		GBc4Belfast	GBc4Belfast
cardiff		GBc4Cardiff	GBc4Cardiff
manchester		GBc4Manchester	GBc4Manchester
liverpool		GBc4Liverpool	GBc4Liverpool
bristol		GBc4Bristol	GBc4Bristol
leeds		GBc4Leeds	GBc4Leeds
sheffield		GBc4Sheffield	GBc4Sheffield
nottingham		GBc4Nottingham	GBc4Nottingham
leicester		GBc4Leicester	GBc4Leicester
aberdeen		GBc4Aberdeen	GBc4Aberdeen
dundee		GBc4Dundee
southampton		GBc4Southampton	GBc4Southampton
portsmouth		GBc4Portsmouth	GBc4Portsmouth
plymouth		GBc4Plymouth	GBc4Plymouth
brighton		GBc4Brighton
coventry		GBc4Coventry	GBc4Coventry
newcastle		GBc4Newcastle	ZAc1Newcastle	AUc1Newcastle	GBc1Newcastle upon Tyne
londonderry		GBc4Londonderry
swansea		GBc4Swansea	GBc4Swansea
dover		GBc4Dover
stratford		GBc4Stratford-upon-Avon
upon	
avon	
cantorbery		GBc4Cantorbéry
canterbury		GBc4Canterbury
salisbury		GBc4Salisbury
cambridge		GBc4Cambridge	GBc4Cambridge
tbilisi		GEc4Tbilisi	GEc6Tbilisi
tbilissi		GEc4Tbilissi
tiflis		GEc4Tiflis	GEc4Tiflís
batumi		GEc4Batumi
accra		GHc4Accra	GHc6Accra
conakry		GNc4Conakry	GNc6Conakry
athens		GRc4Athens	GRc6Athens
athenes		GRc4Athènes
athen		GRc4Athen
atenas		GRc4Atenas
atene		GRc4Atene
ateny		GRc4Ateny
atheny		GRc4Athény
athene		GRc4Athene
atina		GRc4Atina
thessaloniki		GRc4Thessaloniki	GRc1Thessaloníki
salonica		GRc4Salonica	GRc4Salónica
salonique		GRc4Salonique
salonicco		GRc4Salonicco
saloniki		GRc4Saloniki
delphi		GRc4Delphi
olympia		GRc4Olympia
corinth		GRc4Corinth
corinthe		GRc4Corinthe
corinto		GRc4Corinto
korinth		GRc4Korinth
guatemala		GTc4Guatemala City	GTc6Guatemala City
ciudad		GTc4Ciudad de Guatemala	MXc4Ciudad de México	MXc4Ciudad de Mexico	MXc4Ciudad Juárez	VNc4Ciudad Ho Chi Minh	ZAc4Ciudad del Cabo	MXc4Ciudad Juarez	PSc4Ciudad de Gaza	VEc4Ciudad Guayana	VEc4Ciudad Bolívar	MXc0Ciudad Nezahualcoyotl	VEc4Ciudad Guayana	MXc1Ciudad López Mateos	MXc1Ciudad Apodaca	MXc1Ciudad General Escobedo	VEc4Ciudad Bolívar	PYc1Ciudad del Este	MXc1Ciudad Victoria	MXc1Ciudad Obregón	ESc1Ciudad Lineal	MXc1Ciudad Madero	CUc1Ciudad Camilo Cienfuegos	MXc1Ciudad del Carmen	MXc1Ciudad Benito Juárez
zagreb		HRc4Zagreb	HRc4Zágreb	HRc6Zagreb
zagabria		HRc4Zagabria
zagrzeb		HRc4Zagrzeb
zahreb		HRc4Záhřeb
dubrovnik		HRc4Dubrovnik
au	
principe	
budapest		HUc4Budapest	HUc4Budapešť	HUc6Budapest
budapeste		HUc4Budapeste	HUc4Budapeşte
boedapest		HUc4Boedapest
budapeszt		HUc4Budapeszt
budimpesta		HUc4Budimpešta
jakarta		IDc4Jakarta	IDc6Jakarta
djakarta		IDc4Djakarta
yakarta		IDc4Yakarta
jacarta		IDc4Jacarta
giacarta		IDc4Giacarta
cakarta		IDc4Cakarta
dzakarta		IDc4Dżakarta
surabaya		IDc4Surabaya	IDc4Surabaya
denpasar		IDc4Denpasar	IDc4Denpasar
ubud		IDc4Ubud
dublin		IEc4Dublin	IEc4Dublín	IEc6Dublin
dublino		IEc4Dublino
dublim		IEc4Dublim
galway		IEc4Galway
limerick		IEc4Limerick
jerozolima		ILc4Jerozolima
kudus		ILc4Kudüs
quddus		ILc4Quddus
tel		ILc4Tel Aviv	ILc4Tel-Aviv	ILc4Tel Awiw	IQc4Tel Afar	SYc4Tel Abyad	ILc4Tel Aviv
aviv	
awiw	
haifa		ILc4Haifa	ILc4Haïfa	ILc4Haifa
eilat		ILc4Eilat
jaffa		ILc4Jaffa
beersheba		ILc4Beersheba	ILc4Beersheba
delhi		INc4Delhi	INc4Delhi
nuova		INc4Nuova Delhi
deli	
neu		INc4Neu-Delhi
dilli	
nowe		INc4Nowe Delhi
yeni		INc4Yeni Delhi
bombay		INc4Bombay
mumbai		INc4Mumbai	INc4Mumbai
bombaim		INc4Bombaim
bombaj		INc4Bombaj
calcutta		INc4Calcutta
kolkata		INc4Kolkata	INc4Kolkata
kalkutta		INc4Kalkutta
calcuta		INc4Calcuta
bangalore		INc4Bangalore
bengaluru		INc4Bengaluru	INc4Bengaluru
madras		INc4Madras
chennai		INc4Chennai	INc4Chennai
bhopal		INc4Bhopal	INc4Bhopal
srinagar		INc4Srinagar	INc4Srinagar
amritsar		INc4Amritsar	INc4Amritsar
darjeeling		INc4Darjeeling
varanasi		INc4Varanasi	INc4Varanasi
baghdad		IQc4Baghdad	IQc6Baghdad
bagdad		IQc4Bagdad
bagdade		IQc4Bagdade
bagdat		IQc4Bağdat
mosul		IQc4Mosul	IQc4Mosul
mossoul		IQc4Mossoul
mosoul		IQc4Mosoul
basra		IQc4Basra
bassora		IQc4Bassora
basora		IQc4Basora
bassorah		IQc4Bassorah
fallujah		IQc4Fallujah
falloujah		IQc4Falloujah
faluya		IQc4Faluya
erbil		IQc4Erbil	IQc4Erbil
irbil		IQc4Irbil
arbil		IQc4Arbil
kirkuk		IQc4Kirkuk	IQc4Kirkuk
kirkouk		IQc4Kirkouk
tikrit		IQc4Tikrit
kerbala		IQc4Kerbala
karbala		IQc4Karbala	IQc4Karbala
najaf		IQc4Najaf	IQc4Najaf
babylon		IQc4Babylon
babylone		IQc4Babylone
babilonia		IQc4Babilonia
tehran		IRc4Tehran	IRc6Tehran
teheran		IRc4Téhéran	IRc4Teheran	IRc4Teherán
teera		IRc4Teerã
teerao		IRc4Teerão
tahran		IRc4Tahran
isfahan		IRc4Isfahan	IRc4Isfahan
ispahan		IRc4Ispahan
shiraz		IRc4Shiraz	IRc4Shiraz
chiraz		IRc4Chiraz
tabriz		IRc4Tabriz	IRc4Tabriz
mashhad		IRc4Mashhad	IRc4Mashhad
qom		IRc4Qom	IRc4Qom
bushehr		IRc4Bushehr	IRc4Bushehr
natanz		IRc4Natanz
abadan		IRc4Abadan	IRc4Abadan
bandar		IRc4Bandar Abbas	IRc4Bandar-e Abbas	IDc0Bandar Lampung	IRc4Bandar Abbas	BNc6Bandar Seri Begawan
abbas	
kharg		IRc4Kharg Island
reykjavik		ISc4Reykjavik	ISc4Reykjavík	ISc6Reykjavík
reikiavik		ISc4Reikiavik
rejkiawik		ISc4Rejkiawik
rome		ITc4Rome	ITc6Rome
roma		ITc4Roma
rom		ITc4Rom
rzym		ITc4Rzym
rim		ITc4Řím	ITc4Rim
rooma		ITc4Rooma
milan		ITc4Milan	ITc4Milán	ITc4Milan
mailand		ITc4Mailand
milano		ITc4Milano	ITc4Milánó	ITc4Miláno
milaan		ITc4Milaan
mediolan		ITc4Mediolan
milao		ITc4Milão
venice		ITc4Venice
venise		ITc4Venise
venedig		ITc4Venedig
venecia		ITc4Venecia
venezia		ITc4Venezia
veneza		ITc4Veneza
venetie		ITc4Venetië
wenecja		ITc4Wenecja
benatky		ITc4Benátky
benetke		ITc4Benetke
venedik		ITc4Venedik
naples		ITc4Naples	ITc4Naples
neapel		ITc4Neapel
napoles		ITc4Nápoles
napoli		ITc4Napoli
napels		ITc4Napels
neapol		ITc4Neapol
neapelj		ITc4Neapelj
firenze		ITc4Firenze
florencia		ITc4Florencia
florenca		ITc4Florença
florenz		ITc4Florenz
florencja		ITc4Florencja
turin		ITc4Turin	ITc4Turín	ITc4Turin
torino		ITc4Torino
turyn		ITc4Turyn
genoa		ITc4Genoa	ITc4Genoa
genes		ITc4Gênes
genova		ITc4Génova	ITc4Genova	ITc4Gênova
genua		ITc4Genua
palermo		ITc4Palermo	ITc4Palermo
bologna		ITc4Bologna	ITc4Bologna
bologne		ITc4Bologne
bolonia		ITc4Bolonia
bolonha		ITc4Bolonha
verona		ITc4Verona	ITc4Verona
pisa		ITc4Pisa
pompeii		ITc4Pompeii
pompei		ITc4Pompéi	ITc4Pompei
pompeya		ITc4Pompeya
siracusa		ITc4Siracusa
trieste		ITc4Trieste	ITc4Trieste
triest		ITc4Triest
padua		ITc4Padua
padova		ITc4Padova	ITc4Padova
cagliari		ITc4Cagliari
catania		ITc4Catania	ITc4Catania
bergamo		ITc4Bergamo
brindisi		ITc4Brindisi
aquila	
amman		JOc4Amman	JOc4Ammán	JOc6Amman
aman		JOc4Amán
tokyo		JPc4Tokyo	JPc4Tōkyō	JPc6Tokyo
tokio		JPc4Tokio
toquio		JPc4Tóquio
kyoto		JPc4Kyoto	JPc4Kyoto
kioto		JPc4Kioto
quioto		JPc4Quioto
kjoto		JPc4Kjóto
osaka		JPc4Osaka	JPc4Ōsaka	JPc4Osaka
hiroshima		JPc4Hiroshima	JPc4Hiroshima
hirosima		JPc4Hirošima	JPc4Hiroşima
hiroszima		JPc4Hiroszima
nagasaki		JPc4Nagasaki	JPc4Nagasaki
yokohama		JPc4Yokohama	JPc4Yokohama
kobe		JPc4Kobe	JPc4Kobe
nagoya		JPc4Nagoya	JPc4Nagoya
sapporo		JPc4Sapporo	JPc4Sapporo
fukuoka		JPc4Fukuoka	JPc4Fukuoka
sendai		JPc4Sendai	JPc4Sendai
nagano		JPc4Nagano	JPc4Nagano
narita		JPc4Narita
nairobi		KEc4Nairobi	KEc6Nairobi
mombasa		KEc4Mombasa	KEc4Mombasa
mombassa		KEc4Mombassa
bishkek		KGc4Bishkek	KGc6Bishkek
bichkek		KGc4Bichkek
bischkek		KGc4Bischkek
biskek		KGc4Biskek	KGc4Biškek
biszkek		KGc4Biszkek
phnom		KHc4Phnom Penh	KHc4Phnom Pen	KHc6Phnom Penh
penh	
pnom		KHc4Pnom Penh
pen	
phnompenh		KHc4Phnompenh
angkor		KHc4Angkor	KHc4Angkor Wat
wat	
pyongyang		KPc4Pyongyang	KPc6Pyongyang
pjongjang		KPc4Pjöngjang	KPc4Pjongjang
pionyang		KPc4Pionyang
pchjongjang		KPc4Pchjongjang
piongyang		KPc4Piongyang
seoul		KRc4Seoul	KRc4Séoul	KRc6Seoul
seul		KRc4Seúl	KRc4Seul
soul		KRc4Soul
busan		KRc4Busan	KRc4Busan
pusan		KRc4Pusan
pyeongchang		KRc4Pyeongchang
almaty		KZc4Almaty	KZc4Ałmaty	KZc4Almaty
alma		KZc4Alma-Ata	KZc4Alma Ata
ata	
almati		KZc4Almatı
astana		KZc4Astana	KZc4Astaná
nur		KZc4Nur-Sultan	KZc6Nur-Sultan
sultan	
nour		KZc4Nour-Soultan
soultan	
shymkent		KZc4Shymkent	KZc4Shymkent
chymkent		KZc4Chymkent
karaganda		KZc4Karaganda
baikonur		KZc4Baikonur
baikonour		KZc4Baïkonour	KZc4Baikonour
semey		KZc4Semey	KZc4Semey
semipalatinsk		KZc4Semipalatinsk
aktau		KZc4Aktau
aktaou		KZc4Aktaou
aqtau		KZc4Aqtau
atyrau		KZc4Atyrau	KZc4Atyrau
atyraou		KZc4Atyraou
janaozen		KZc4Janaozen
zhanaozen		KZc4Zhanaozen
kamenogorsk	
oskemen		KZc4Öskemen
pavlodar		KZc4Pavlodar	KZc4Pavlodar
vientiane		LAc4Vientiane	LAc6Vientiane
beirut		LBc4Beirut	LBc6Beirut
beyrouth		LBc4Beyrouth
beiroet		LBc4Beiroet
beirute		LBc4Beirute
bejrut		LBc4Bejrut	LBc4Bejrút
beyrut		LBc4Beyrut
vilnius		LTc4Vilnius	LTc6Vilnius
wilno		LTc4Wilno
wilna		LTc4Wilna
vilna		LTc4Vilna
riga		LVc4Riga	LVc6Riga
ryga		LVc4Ryga
tripoli		LYc4Tripoli	LYc4Trípoli	LBc4Tripoli du Liban	LBc4Trípoli del Líbano	LYc6Tripoli	LBc1Tripoli
tripolis		LYc4Tripolis
trypolis		LYc4Trypolis
trablus		LYc4Trablus
benghazi		LYc4Benghazi	LYc4Bengházi	LYc4Benghazi
bengasi		LYc4Bengasi	LYc4Bengasi	LYc4Bengàsi
bengazi		LYc4Bengazi	LYc4Bengazi
misrata		LYc4Misrata	LYc4Misratá
misurata		LYc4Misurata	LYc4Misuráta	LYc4Misurata
misratah		LYc4Misratah	LYc1Mişrātah
sirte		LYc4Sirte
syrte		LYc4Syrte	LYc4Syrte
sirtes		LYc4Sirtes
surt		LYc4Surt
tobruk		LYc4Tobruk
tobrouk		LYc4Tobrouk
zawiya		LYc4Zawiya	LYc4Zawiya
zawiyah		LYc4Zawiyah
zauiya		LYc4Zauiya	LYc4Zauiya
zlitan		LYc4Zlitan
zliten		LYc4Zliten
ras		LYc4Ras Lanuf	LYc4Ras Lanouf	SAc4Ras Tanura	LYc4Ras Lanouf	SYc4Ras al-Ain	SYc4Ras al-Ayn	AEc1Ras Al Khaimah City
lanuf	
lanouf	
brega		LYc4Brega
ajdabiya		LYc4Ajdabiya
ajdabiyah		LYc4Ajdabiyah	LYc4Ajdabiyah
ajdabia		LYc4Ajdabia	LYc4Ajdabia
ayabiya		LYc4Ayabiya
agedabia		LYc4Agedabia
bani		LYc4Bani Walid	LYc4Bani Walid	EGc1Banī Suwayf
walid		LBl0Walid Jumblatt
derna		LYc4Derna
nafusa		LYc4Nafusa
rabat		MAc4Rabat	MAc4Rabat-Salé	MAc6Rabat
casablanca		MAc4Casablanca	MAc4Casablanca
marrakech		MAc4Marrakech
marrakesh		MAc4Marrakesh	MAc4Marrakesh
marraquech		MAc4Marraquech
marrakesch		MAc4Marrakesch
tangier		MAc4Tangier	MAc4Tangier
tanger		MAc4Tanger	MAc4Tânger
tangeri		MAc4Tangeri
agadir		MAc4Agadir	MAc4Agadir
chisinau		MDc4Chisinau	MDc4Chișinău	MDc6Chisinau
kishinev		MDc4Kishinev
kichinev		MDc4Kichinev
kiszyniow		MDc4Kiszyniów
kisinev		MDc4Kišiněv
podgorica		MEc4Podgorica	MEc6Podgorica
skopje		MKc4Skopje	MKc6Skopje
skoplje		MKc4Skoplje
yangon		MMc4Yangon	MMc4Yangon
rangoon		MMc4Rangoon
rangoun		MMc4Rangoun
rangun		MMc4Rangún	MMc4Rangun
naypyidaw		MMc4Naypyidaw
ulaanbaatar		MNc4Ulaanbaatar
oulan		MNc4Oulan-Bator
bator	
ulan		MNc4Ulan Bator	MNc4Ulán Bator	MNc6Ulan Bator	RUc1Ulan-Ude
citta		MXc4Città del Messico	ZAc4Città del Capo
cidade		MXc4Cidade do México	ZAc4Cidade do Cabo
stadt	
stad	
tijuana		MXc4Tijuana	MXc4Tijuana
acapulco		MXc4Acapulco	MXc1Acapulco de Juárez
cancun		MXc4Cancun	MXc4Cancún	MXc4Cancún
juarez		MXc0Juárez
chihuahua		MXc4Chihuahua	MXc4Chihuahua
kuala		MYc4Kuala Lumpur	MYc4Kuala-Lumpur	MYc6Kuala Lumpur	MYc1Kuala Terengganu
lumpur	
koeala		MYc4Koeala Loempoer
loempoer	
putrajaya		MYc4Putrajaya
amsterdam		NLc4Amsterdam	NLc4Ámsterdam	NLc6Amsterdam
amsterda		NLc4Amsterdã
amesterdao		NLc4Amesterdão
amszterdam		NLc4Amszterdam
amsterodam		NLc4Amsterodam
hague	
haye	
den		NLc4Den Haag
haag		NLc4Haag
haya	
aia	
haia		NLc4Haia
haga		NLc4Haga
lahey		NLc4Lahey
rotterdam		NLc4Rotterdam	NLc4Rotterdam
roterdam		NLc4Róterdam
eindhoven		NLc4Eindhoven	NLc4Eindhoven
maastricht		NLc4Maastricht
gouda		NLc4Gouda
delft		NLc4Delft
leiden		NLc4Leiden
groningen		NLc4Groningen	NLc4Groningen
abuja		NGc4Abuja	NGc6Abuja
harcourt	
oslo		NOc4Oslo	NOc6Oslo
bergen		NOc4Bergen	NOc4Bergen
stavanger		NOc4Stavanger
trondheim		NOc4Trondheim
utoya		NOc4Utøya
tromso		NOc4Tromsø
kathmandu		NPc4Kathmandu	NPc6Kathmandu
katmandou		NPc4Katmandou
katmandu		NPc4Katmandú	NPc4Katmandu
kathmandou		NPc4Kathmandou
everest		NPc4Everest
wellington		NZc4Wellington	NZc6Wellington
auckland		NZc4Auckland	NZc4Auckland
christchurch		NZc4Christchurch	NZc4Christchurch
queenstown		NZc4Queenstown
lima		PEc4Lima	PEc6Lima
moresby	
manila		PHc4Manila	PHc4Maniła	PHc6Manila
manille		PHc4Manille
quezon		PHc4Quezon City	PHc4Quezon City
islamabad		PKc4Islamabad	PKc4Islamabád	PKc6Islamabad
islomobod		PKc4Islomobod
karachi		PKc4Karachi	PKc4Karachi
karatchi		PKc4Karatchi
karatschi		PKc4Karatschi
karaci		PKc4Karači
karaczi		PKc4Karaczi
lahore		PKc4Lahore	PKc4Lahore
lahaur		PKc4Láhaur	PKc4Lahaur
lahauru		PKc4Láhauru
peshawar		PKc4Peshawar	PKc4Peshawar
peschawar		PKc4Peschawar
pesavar		PKc4Péšávar
rawalpindi		PKc4Rawalpindi	PKc4Rawalpindi
ravalpindi		PKc4Rávalpindí
multan		PKc4Multan	PKc4Multan
faisalabad		PKc4Faisalabad	PKc4Faisalabad
abbottabad		PKc4Abbottabad
quetta		PKc4Quetta	PKc4Quetta
sheikhupura		PKc4Sheikhupura
sialkot		PKc4Sialkot	PKc4Sialkot
warsaw		PLc4Warsaw	PLc6Warsaw
varsovie		PLc4Varsovie
warschau		PLc4Warschau
varsovia		PLc4Varsovia	PLc4Varsóvia
varsavia		PLc4Varsavia
warszawa		PLc4Warszawa
varsava		PLc4Varšava
varsova		PLc4Varşova
krakow		PLc4Krakow	PLc4Kraków	PLc4Kraków
cracow		PLc4Cracow
cracovie		PLc4Cracovie
krakau		PLc4Krakau
cracovia		PLc4Cracovia	PLc4Cracóvia
krakov		PLc4Krakov
gdansk		PLc4Gdansk	PLc4Gdańsk	PLc4Gdańsk
danzig		PLc4Danzig
dantzig		PLc4Dantzig
wroclaw		PLc4Wroclaw	PLc4Wrocław	PLc4Wrocław
breslau		PLc4Breslau
poznan		PLc4Poznań	PLc4Poznan	PLc4Poznań
lodz		PLc4Lodz	PLc4Łódź	PLc4Łódź
katowice		PLc4Katowice	PLc4Katowice
swinoujscie		PLc4Świnoujście
szczecin		PLc4Szczecin	PLc4Szczecin
stettin		PLc4Stettin
lublin		PLc4Lublin	PLc4Lublin
bialystok		PLc4Białystok	PLc4Białystok
rzeszow		PLc4Rzeszów	PLc4Rzeszów
gdynia		PLc4Gdynia	PLc4Gdynia
modlin		PLc4Modlin
auschwitz		PLc4Auschwitz
oswiecim		PLc4Oświęcim
ramallah		PSc4Ramallah
ramala		PSc4Ramalá	PSc4Ramala
bethlehem		PSc4Bethlehem
bethleem		PSc4Bethléem
belen		PSc4Belén
betlemme		PSc4Betlemme
hebron		PSc4Hebron	PSc4Hébron	PSc4Hebron
jericho		PSc4Jericho	PSc4Jéricho
nablus		PSc4Nablus
naplouse		PSc4Naplouse
jenin		PSc4Jenin
rafah		PSc4Rafah
khan		PSc4Khan Yunis	PSc4Khan Younès	PSc4Khan Younis	SYc4Khan Cheikhoun	SYc4Khan Sheikhoun	PSc1Khān Yūnis
yunis	
lisbon		PTc4Lisbon	PTc6Lisbon
lisbonne		PTc4Lisbonne
lissabon		PTc4Lissabon
lisboa		PTc4Lisboa
lisbona		PTc4Lisbona
lizbona		PTc4Lizbona
lisabon		PTc4Lisabon
lizbon		PTc4Lizbon
oporto		PTc4Oporto
coimbra		PTc4Coimbra
doha		QAc4Doha	QAc6Doha
bucharest		ROc4Bucharest	ROc6Bucharest
bucarest		ROc4Bucarest
bukarest		ROc4Bukarest
bucareste		ROc4Bucareste
boekarest		ROc4Boekarest
bukareszt		ROc4Bukareszt
bukurest		ROc4Bukurešť
bukaresta		ROc4Bukarešta
bukres		ROc4Bükreş
bucuresti		ROc4București
cluj		ROc4Cluj	ROc1Cluj-Napoca
timisoara		ROc4Timisoara	ROc4Timișoara	ROc1Timişoara
belgrade		RSc4Belgrade	RSc6Belgrade
belgrad		RSc4Belgrad
belgrado		RSc4Belgrado
beograd		RSc4Beograd
belehrad		RSc4Bělehrad
novi		RSc4Novi Sad	RSc4Novi Sad
sad	
moscow		RUc4Moscow	RUc6Moscow
moscou		RUc4Moscou
moskau		RUc4Moskau
moscu		RUc4Moscú
mosca		RUc4Mosca
moscovo		RUc4Moscovo
moskou		RUc4Moskou
moskwa		RUc4Moskwa
moskva		RUc4Moskva
moskova		RUc4Moskova
petersburg		RUc4Petersburg
st		RUc4St. Petersburg	RUc4St Petersburg	USc4St. Louis	VAc4St. Peter's Square	USc4St. Louis	USc1St. Petersburg
petersbourg	
sankt		RUc4Sankt Petersburg
petersburgo	
pietroburgo	
sao		RUc4São Petersburgo	BRc4São Paulo	BRc0São Luís	BRc0São Bernardo do Campo	BRc1São José dos Campos	BRc1São João de Meriti	BRc1São José do Rio Preto	BRc1São Vicente	BRc1São Leopoldo	BRc1São Carlos	BRc1São José	STc3São Tomé
sint		RUc4Sint-Petersburg
petrohrad		RUc4Petrohrad
leningrad		RUc4Leningrad	RUc4Léningrad
leningrado		RUc4Leningrado
stalingrad		RUc4Stalingrad
volgograd		RUc4Volgograd	RUc4Volgograd
vladivostok		RUc4Vladivostok	RUc4Vladivostok
novosibirsk		RUc4Novosibirsk	RUc4Novosibirsk
sochi		RUc4Sochi	RUc4Sochi
sotchi		RUc4Sotchi
sotschi		RUc4Sotschi
sotci		RUc4Sotči
soczi		RUc4Soczi
grozny		RUc4Grozny
grozni		RUc4Grozni
kazan		RUc4Kazan	RUc4Kazan
yekaterinburg		RUc4Yekaterinburg	RUc4Yekaterinburg
ekaterinbourg		RUc4Ekaterinbourg
beslan		RUc4Beslan	RUc4Beslan	RUc4Beslán
murmansk		RUc4Murmansk	RUc4Murmansk	RUc4Murmansk
kigali		RWc4Kigali	RWc6Kigali
riyadh		SAc4Riyadh	SAc6Riyadh
riad		SAc4Riad
riyad		SAc4Riyad
rijad		SAc4Rijad	SAc4Rijád
er		SAc4Er-Riad
ar		SAc4Ar-Riyad	SYccar-Raqqa	QAc1Ar Rayyān	SYc1Ar Raqqah
mecca		SAc4Mecca	SAc4Mecca
mecque	
mekka		SAc4Mekka
meca		SAc4Meca
mekke		SAc4Mekke
medine		SAc4Médine
jeddah		SAc4Jeddah	SAc4Jeddah
djeddah		SAc4Djeddah
yeda		SAc4Yeda
gedda		SAc4Gedda
dhahran		SAc4Dhahran
tanura	
khartoum		SDc4Khartoum	SDc6Khartoum
jartum		SDc4Jartum
khartum		SDc4Khartum
chartum		SDc4Chartúm	SDc4Chartum
hartum		SDc4Hartum
stockholm		SEc4Stockholm	SEc6Stockholm
estocolmo		SEc4Estocolmo
stoccolma		SEc4Stoccolma
sztokholm		SEc4Sztokholm
stokholm		SEc4Stokholm
goteborg		SEc4Göteborg	SEc4Göteborg
gothenburg		SEc4Gothenburg
malmo		SEc4Malmö	SEc4Malmö
uppsala		SEc4Uppsala
ljubljana		SIc4Ljubljana	SIc6Ljubljana
lubiana		SIc4Lubiana
liubliana		SIc4Liubliana
lublana		SIc4Lublana
lublan		SIc4Lublaň
laibach		SIc4Laibach
maribor		SIc4Maribor
bled		SIc4Bled
bratislava		SKc4Bratislava	SKc6Bratislava
bratislawa		SKc4Bratislawa
presbourg		SKc4Presbourg
pressburg		SKc4Pressburg
dakar		SNc4Dakar	SNc6Dakar
mogadishu		SOc4Mogadishu	SOc6Mogadishu
mogadiscio		SOc4Mogadiscio
mogadischu		SOc4Mogadischu
mogadiszu		SOc4Mogadiszu
mogadiso		SOc4Mogadišo
damascus		SYc4Damascus	SYc6Damascus
damas		SYc4Damas
damaskus		SYc4Damaskus
damasco		SYc4Damasco
damaszek		SYc4Damaszek
damasek		SYc4Damašek
damask		SYc4Damask
sam		SYc4Şam
aleppo		SYc4Aleppo	SYc4Aleppo
alep		SYc4Alep
alepo		SYc4Alepo
halep		SYc4Halep
homs		SYc4Homs	SYc4Homs
hims		SYc4Hims
hama		SYc4Hama
hamah		SYc4Hamah	SYc1Ḩamāh
daraa		SYc4Daraa	SYc4Daraá
deraa		SYc4Deraa	SYc4Deraa
dara		SYc4Dara'a	SYc4Dara'a
a		ESc1A Coruña
deir		SYc4Deir ez-Zor	SYc4Deir Ezzor	SYc4Deir el-Zor	SYc4Deir al-Zor	SYc4Deir Ezor	SYc4Deir er-Zor	SYc4Deir-el-Zour	PSc4Deir al-Balah	PSc4Deir el-Balah	SYc4Deir al-Zour	SYc4Deir Azzor	SYc4Deir es-Sor	SYc4Deir al Zur	SYc4Deir el Zur	SYc4Deir ez Zur	SYc4Deir Ezzur	SYc4Deir ez-Zor
ez	
zor	
ezzor	
latakia		SYc4Latakia	SYc4Latakía	SYc4Latakia
lattaquie		SYc4Lattaquié
laodicea		SYc4Laodicea
palmyra		SYc4Palmyra
palmyre		SYc4Palmyre
palmira		SYc4Palmira	COc1Palmira
raqqa		SYc4Raqqa
raqa		SYc4Raqa
idleb		SYc4Idleb
houla		SYc4Houla
hula		SYc4Hula
rastan		SYc4Rastan	SYc4Rastán
qusayr		SYc4Qusayr
tartus		SYc4Tartus
tartous		SYc4Tartous
baniyas		SYc4Baniyas
bangkok		THc4Bangkok	THc6Bangkok
banguecoque		THc4Banguecoque
phuket		THc4Phuket	THc4Phuket
chiang		THc4Chiang Mai	THc4Chiang Mai	TWl0Chiang Kai-shek	THc4Chiang Mai
mai	
pattaya		THc4Pattaya	THc4Pattaya
dushanbe		TJc4Dushanbe	TJc6Dushanbe
douchanbe		TJc4Douchanbé
duschanbe		TJc4Duschanbe
dusambe		TJc4Dusambé
ashgabat		TMc4Ashgabat	TMc6Ashgabat
achgabat		TMc4Achgabat
aschgabat		TMc4Aschgabat
tunis		TNc4Tunis	TNc6Tunis
tunisi		TNc4Tunisi
kairouan		TNc4Kairouan
sfax		TNc4Sfax	TNc4Sfax
sidi		TNc4Sidi Bouzid	TNc4Sidi Bou Zid	TNc4Sidi Buzid	DZc1Sidi Bel Abbès
bouzid	
karthago		TNc4Karthago
ankara		TRc4Ankara	TRc6Ankara
ancara		TRc4Ancara
istanbul		TRc4Istanbul	TRc4İstanbul	TRc4Istanbul
istambul		TRc4Istambul
stambul		TRc4Stambuł
istanbulu		TRc4Istanbulu
carigrad		TRc4Carigrad
constantinople		TRc4Constantinople
constantinopla		TRc4Constantinopla
constantinopoli		TRc4Constantinopoli
konstantinopel		TRc4Konstantinopel
konstantynopol		TRc4Konstantynopol
konstantinopol		TRc4Konstantinopol
izmir		TRc4Izmir	TRc4İzmir
smyrne		TRc4Smyrne
smyrna		TRc4Smyrna
esmirna		TRc4Esmirna
antalya		TRc4Antalya	TRc4Antalya
diyarbakir		TRc4Diyarbakir	TRc4Diyarbakır	TRc4Diyarbakır
edirne		TRc4Edirne
ephesus		TRc4Ephesus
ephese		TRc4Éphèse
taipei		TWc4Taipei	TWc4Taïpei	TWc4Taipéi	TWc6Taipei
taipeh		TWc4Taipeh
tajpej		TWc4Tajpej
dodoma		TZc4Dodoma	TZc6Dodoma
dar		TZc4Dar es Salaam	TZc4Dar-es-Salaam	SYc4Dar'a	SYc4Darʿa	TZc4Dar es Salaam
es		LYc4Es Sider
salaam	
kilimanjaro		TZc4Kilimanjaro
kiev		UAc4Kiev
kyiv		UAc4Kyiv	UAc6Kyiv
kiew		UAc4Kiew
kijow		UAc4Kijów
kyjev		UAc4Kyjev
kijev		UAc4Kijev
kyjiv		UAc4Kyjiv
odessa		UAc4Odessa	UAc4Odessa
odesa		UAc4Odesa
odesse		UAc4Odesse
lviv		UAc4Lviv	UAc4Lviv
lvov		UAc4Lvov
lemberg		UAc4Lemberg
lwow		UAc4Lwów
kharkiv		UAc4Kharkiv	UAc4Kharkiv
kharkov		UAc4Kharkov
charkiw		UAc4Charkiw
charkow		UAc4Charków
charkov		UAc4Charkov
donetsk		UAc4Donetsk	UAc4Donetsk
donezk		UAc4Donezk
donieck		UAc4Donieck
doneck		UAc4Doněck
luhansk		UAc4Luhansk	UAc4Luhansk
lugansk		UAc4Lugansk
mariupol		UAc4Mariupol	UAc4Mariupol
marioupol		UAc4Marioupol
sevastopol		UAc4Sevastopol	UAc4Sevastopol
sebastopol		UAc4Sébastopol
sewastopol		UAc4Sewastopol
yalta		UAc4Yalta
jalta		UAc4Jalta
simferopol		UAc4Simferopol	UAc4Simferopol
zaporizhia		UAc4Zaporizhia	UAc4Zaporizhia
zaporizhzhia		UAc4Zaporizhzhia
dnipro		UAc4Dnipro	UAc4Dnipro
dnipropetrovsk		UAc4Dnipropetrovsk
bakhmut		UAc4Bakhmut	UAc4Bakhmut
bucha		UAc4Bucha	UAc4Bucha
kampala		UGc4Kampala	UGc6Kampala
entebbe		UGc4Entebbe
york		GBc1York
iorque	
jork	
novy		USc4Nový York
nyu		USc4Nyu-York
angeles		PHc1Angeles City
chicago		USc4Chicago	USc4Chicago
francisco		BRc1Francisco Morato
orleans	
philadelphia		USc4Philadelphia	USc4Philadelphia
philadelphie		USc4Philadelphie
filadelfia		USc4Filadelfia	USc4Filadélfia
boston		USc4Boston	USc4Boston
miami		USc4Miami	USc4Miami
seattle		USc4Seattle	USc4Seattle
detroit		USc4Detroit	USc4Detroit
dallas		USc4Dallas	USc4Dallas
houston		USc4Houston	USc4Houston
atlanta		USc4Atlanta	USc4Atlanta
pittsburgh		USc4Pittsburgh	USc4Pittsburgh
cleveland		USc4Cleveland	USc4Cleveland
baltimore		USc4Baltimore	USc4Baltimore
denver		USc4Denver	USc4Denver
minneapolis		USc4Minneapolis	USc4Minneapolis
louis	
diego	
honolulu		USc4Honolulu	USc4Honolulu
pearl		USc4Pearl Harbor
harbor	
salt		USc4Salt Lake City	USc4Salt Lake City
lake	
anchorage		USc4Anchorage	USc4Anchorage
canaveral	
roswell		USc4Roswell
beverly		USc4Beverly Hills
hills	
charleston		USc4Charleston
fort		USc4Fort Worth	USc4Fort Worth	USc1Fort Wayne	USc1Fort Lauderdale	USc1Fort Collins	MQc6Fort-de-France
worth	
milwaukee		USc4Milwaukee	USc4Milwaukee
indianapolis		USc4Indianapolis	USc4Indianapolis
nashville		USc4Nashville	USc4Nashville
montevideo		UYc4Montevideo	UYc6Montevideo
montevideu		UYc4Montevidéu
punta		UYc4Punta del Este
tashkent		UZc4Tashkent	UZc6Tashkent
tachkent		UZc4Tachkent
taschkent		UZc4Taschkent
taszkent		UZc4Taszkent
taskent		UZc4Taškent	UZc4Taskent
toshkent		UZc4Toshkent
samarkand		UZc4Samarkand	UZc4Samarkand
samarcande		UZc4Samarcande
bukhara		UZc4Bukhara	UZc4Bukhara
boukhara		UZc4Boukhara
peter		NGl0Peter Obi
s	~r	USa0S.C.	USa0S.D.
pietro	
pierre	
castel		VAc4Castel Gandolfo
gandolfo	
caracas		VEc4Caracas	VEc6Caracas
hanoi		VNc4Hanoi	VNc4Hanoï	VNc4Hanói	VNc6Hanoi
ha		VNc4Hà Nội	SAc1Ha'il
noi	
saigon		VNc4Saigon	VNc4Saïgon	VNc4Saigón
ho		VNc4Ho Chi Minh City	VNc4Hô-Chi-Minh-Ville	VNc4Ho-Chi-Minh-Stadt	VNl0Ho Chi Minh	VNc4Ho Chi Minh City
chi	
minh	
ville	
nang	
sanaa		YEc4Sanaa	YEc4Sanaá	YEc4Sanaa'	YEc6Sanaa
sana		YEc4Sana'a	YEc4Saná	YEc4Sana	YEc4Sanà	YEc4Sana'á	YEc4Sanà	YEc4Sana’a	YEc4Saná
aden		YEc4Aden	YEc4Adén	YEc4Aden
taiz		YEc4Taiz	YEc4Taïz
taez		YEc4Taez
ta		YEc4Ta'izz	YEc4Ta'iz	SAc1Ta’if
izz	
hodeidah		YEc4Hodeidah	YEc4Hodeidah
hodeida		YEc4Hodeida	YEc4Hodeida	YEc4Hodeïda
johannesburg		ZAc4Johannesburg	ZAc4Johannesburg
johannesbourg		ZAc4Johannesbourg
johannesburgo		ZAc4Johannesburgo
joanesburgo		ZAc4Joanesburgo
pretoria		ZAc4Pretoria	ZAc4Prétoria	ZAc6Pretoria
town	
kapstadt		ZAc4Kapstadt
kaapstad		ZAc4Kaapstad
capo	
kapsztad		ZAc4Kapsztad
kapske		ZAc4Kapské Město
mesto	
soweto		ZAc4Soweto	ZAc4Soweto
durban		ZAc4Durban	ZAc4Durban
harare		ZWc4Harare	ZWc6Harare
bulawayo		ZWc4Bulawayo	ZWc4Bulawayo
kunduz		AFc4Kunduz	AFc4Kunduz
kundus		AFc4Kundus
koundouz		AFc4Koundouz
mazar		AFc4Mazar-i-Sharif	AFc4Mazar-e-Sharif	AFc4Mazar-e-Charif	AFc4Mazar-i-Charif	AFc4Mazar-e-Sarif	AFc1Mazār-e Sharīf
i	~r
sharif	
e	
charif	
jalalabad		AFc4Jalalabad	AFc1Jalālābād
djalalabad		AFc4Djalalabad
lashkar		AFc4Lashkar Gah	PKg0Lashkar-e-Taiba	PKg0Lashkar-e-Toiba
gah	
tora		AFc4Tora Bora
bora	
bagram		AFc4Bagram
gyumri		AMc4Gyumri
spitak		AMc4Spitak
bariloche		ARc4Bariloche
ushuaia		ARc4Ushuaia
karabaj		AZc4Karabaj
karabach		AZc4Karabach
stepanakert		AZc4Stepanakert
sumgait		AZc4Sumgait
srebreniza		BAc4Srebreniza
mostar		BAc4Mostar
banja		BAc4Banja Luka	BAc4Banja Luka
luka	
tuzla		BAc4Tuzla
bihac		BAc4Bihac	BAc4Bihać
gorazde		BAc4Gorazde
ouagadougou		BFc4Ouagadougou	BFc6Ouagadougou
uagadugu		BFc4Uagadugú	BFc4Uagadugu
bujumbura		BIc4Bujumbura	BIc4Bujumbura
grodno		BYc4Grodno
hrodna		BYc4Hrodna	BYc4Hrodna
gomel		BYc4Gomel
vitebsk		BYc4Vitebsk	BYc4Vitebsk
witebsk		BYc4Witebsk
brest		BYc4Brest-Litovsk	BYc1Brest
litovsk	
goma		CDc4Goma
bukavu		CDc4Bukavu	CDc4Bukavu
lubumbashi		CDc4Lubumbashi	CDc4Lubumbashi
kisangani		CDc4Kisangani	CDc4Kisangani
bunia		CDc4Bunia
bangui		CFc4Bangui	CFc6Bangui
bamenda		CMc4Bamenda	CMc4Bamenda
maroua		CMc4Maroua	CMc4Maroua
kashgar		CNc4Kashgar	CNc4Kashgar
kachgar		CNc4Kachgar
hangzhou		CNc4Hangzhou	CNc4Hangzhou
nanjing		CNc4Nanjing	CNc4Nanjing
nankin		CNc4Nankin
nanking		CNc4Nanking
chengdu		CNc4Chengdu	CNc4Chengdu
chongqing		CNc4Chongqing	CNc4Chongqing
shenzhen		CNc4Shenzhen	CNc4Shenzhen
cucuta		COc4Cúcuta	COc4Cucuta	COc4Cúcuta
buenaventura		COc4Buenaventura	COc4Buenaventura
pigs	
baie		CUc4Baie des Cochons
des		USc1Des Moines
cochons	
antonio		PTl0António Costa
banos	
tizi		DZc4Tizi Ouzou
ouzou	
tamanrasset		DZc4Tamanrasset
tindouf		DZc4Tindouf
tinduf		DZc4Tinduf
ghardaia		DZc4Ghardaïa
scharm		EGc4Scharm el-Scheich
scheich	
sheij	
szarm		EGc4Szarm el-Szejk
szejk	
luksor		EGc4Luksor
arish	
hurghada		EGc4Hurghada
plac		EGc4Plac Tahrir
mekelle		ETc4Mekelle
mekele		ETc4Mekele
gondar		ETc4Gondar	ETc4Gondar
axum		ETc4Axum
tskhinvali		GEc4Tskhinvali
zchinwali		GEc4Zchinwali
tskhinval		GEc4Tskhinval
cchinvali		GEc4Cchinvali
sukhumi		GEc4Sukhumi
suchumi		GEc4Suchumi
soukhoumi		GEc4Soukhoumi
zugdidi		GEc4Zugdidi
cap		HTc4Cap-Haïtien
haitien	
jacmel		HTc4Jacmel
cite		HTc4Cité Soleil
soleil	
les		HTc4Les Cayes
cayes	
ashkelon		ILc4Ashkelon
ashdod		ILc4Ashdod	ILc4Ashdod
sderot		ILc4Sderot
dimona		ILc4Dimona
netanya		ILc4Netanya	ILc4Netanya
golan		ILc4Golan Heights
heights	
nazareth		ILc4Nazareth
nazaret		ILc4Nazaret
ayodhya		INc4Ayodhya
kargil		INc4Kargil
pulwama		INc4Pulwama
guwahati		INc4Guwahati	INc4Guwahati
imphal		INc4Imphal	INc4Imphal
falloudja		IQc4Falloudja
faludscha		IQc4Faludscha
faloudja		IQc4Faloudja
faludja		IQc4Faludja
falludscha		IQc4Falludscha
fallouja		IQc4Fallouja
ramadi		IQc4Ramadi	IQc4Ramadi
samarra		IQc4Samarra	IQc1Sāmarrā’
nasiriyah		IQc4Nasiriyah	IQc4Nasiriyah
nasiriya		IQc4Nasiriya
halabja		IQc4Halabja
ghraib	
sinjar		IQc4Sinjar
baquba		IQc4Baquba
bakuba		IQc4Bakuba
suleimaniyah		IQc4Suleimaniyah
sulaymaniyah		IQc4Sulaymaniyah
zahedan		IRc4Zahedan	IRc4Zahedan
sanandaj		IRc4Sanandaj	IRc4Sanandaj
ahvaz		IRc4Ahvaz	IRc4Ahvaz
ahwaz		IRc4Ahwaz
fordow		IRc4Fordow
fordo		IRc4Fordo
hormozgan		IRc4Hormozgan
fukuschima		JPc4Fukuschima
fukuszima		JPc4Fukuszima
dadaab		KEc4Dadaab
garissa		KEc4Garissa
eldoret		KEc4Eldoret	KEc4Eldoret
kisumu		KEc4Kisumu	KEc4Kisumu
liban	
libano	
sidon		LBc4Sidon	LBc4Sidón	LBc4Sidon
saida		LBc4Saïda
sidone		LBc4Sidone
baalbek		LBc4Baalbek
bekaa		LBc4Bekaa
chatila		LBc4Chatila
shatila		LBc4Shatila
sabra		LBc4Sabra and Shatila	LBc4Sabra et Chatila	LBc4Sabra e Shatila	LBc4Sabra y Chatila	LBc4Sabra und Schatila
et	
benghasi		LYc4Benghasi
ajdabija		LYc4Ajdabija
adjdabiyah		LYc4Adjdabiyah
sirta		LYc4Sirta
syrta		LYc4Syrta
sirty		LYc4Sirty
tobruq		LYc4Tobruq
tobroek		LYc4Tobroek
tobruch		LYc4Tobruch
zawia		LYc4Zawia
az		LYc4Az Zawiyah	LYc1Az Zāwīyah
zuwara		LYc4Zuwara
zuara		LYc4Zuara
sebha		LYc4Sebha
beni		LYc4Beni Ulid	CDc1Beni	MAc1Beni Mellal
ulid	
dirna		LYc4Dirna
gharyan		LYc4Gharyan
garian		LYc4Garian
zintan		LYc4Zintan
ghadames		LYc4Ghadames
bin		LYc4Bin Jawad	TNl0Bin Ali
jawad	
ben		LYc4Ben Gauad	TNc4Ben Gardane	TNc4Ben Guerdane	TNc4Ben Gardène	TNl0Ben Ali	ILl0Ben-Gvir
gauad	
marsa		LYc4Marsa el Brega	LYc4Marsa el-Brega	EGc4Marsa Matruh	EGc4Marsa Matrouh	LYc4Marsa Brega
tajoura		LYc4Tajoura
tagiura		LYc4Tagiura
hoceima	
alhucemas		MAc4Alhucemas
laayoune		MAc4Laâyoune	EHc1Laayoune
aaiun	
tetouan		MAc4Tétouan	MAc4Tétouan
tetuan		MAc4Tetuán	ESc1Tetuán de las Victorias
ouarzazate		MAc4Ouarzazate
bamako		MLc4Bamako	MLc6Bamako
timbuktu		MLc4Timbuktu
tombouctou		MLc4Tombouctou
tombuctu		MLc4Tombuctú
timbuctu		MLc4Timbuctù
timbuktoe		MLc4Timbuktoe
kidal		MLc4Kidal
mopti		MLc4Mopti
mandalay		MMc4Mandalay	MMc4Mandalay
arakan		MMc4Arakan	MMg0Arakan Army
rakhaing		MMc4Rakhaing
sittwe		MMc4Sittwe	MMc4Sittwe
naypyitaw		MMc4Naypyitaw
culiacan		MXc4Culiacán	MXc4Culiacán
ayotzinapa		MXc4Ayotzinapa
oajaca		MXc4Oajaca
tlatelolco		MXc4Tlatelolco
veracruz		MXc4Veracruz	MXc4Veracruz
pemba		MZc4Pemba
niamey		NEc4Niamey	NEc6Niamey
agadez		NEc4Agadez
diffa		NEc4Diffa
maiduguri		NGc4Maiduguri	NGc4Maiduguri
chibok		NGc4Chibok
kaduna		NGc4Kaduna	NGc4Kaduna
marawi		PHc4Marawi
tacloban		PHc4Tacloban	PHc4Tacloban
zamboanga		PHc4Zamboanga	PHc4Zamboanga
swat		PKc4Swat Valley
vallee		PKccvallée de Swat
wasiristan		PKc4Wasiristan
baloutchistan		PKc4Baloutchistan
mingora		PKc4Mingora	PKc4Mingora
muzaffarabad		PKc4Muzaffarabad	PKc0Muzaffarābād
younes	
younis	
jan		PSc4Jan Yunis	SYc4Jan Sheijun	PSc4Jan Yunes	SYc4Jan Shijún
chan		PSc4Chan Junis	PSc4Chan Yunis
junis	
djenine		PSc4Djénine
yenin		PSc4Yenín
dschenin		PSc4Dschenin
dzenin		PSc4Dżenin
tulkarem		PSc4Tulkarem
qalqilya		PSc4Qalqilya
nis		RSc4Niš	RSc4Niš
vojvodina		RSc4Vojvodina
presevo		RSc4Preševo
kragujevac		RSc4Kragujevac
daguestan		RUc4Daguestan
ingouchie		RUc4Ingouchie
makhachkala		RUc4Makhachkala	RUc4Makhachkala
machatschkala		RUc4Machatschkala
khabarovsk		RUc4Khabarovsk	RUc4Khabarovsk	RUc1Khabarovsk Vtoroy
magnitogorsk		RUc4Magnitogorsk	RUc4Magnitogorsk
norilsk		RUc4Norilsk
belgorod		RUc4Belgorod	RUc4Belgorod
mourmansk		RUc4Mourmansk
arkhangelsk		RUc4Arkhangelsk
kursk		RUc4Kursk	RUc4Kursk
koursk		RUc4Koursk
voronezh		RUc4Voronezh	RUc4Voronezh
voronej		RUc4Voronej
fasher	
fashir	
facher	
omdurman		SDc4Omdurman	SDc4Omdurman
omdourman		SDc4Omdourman
sudan	
ziguinchor		SNc4Ziguinchor	SNc4Ziguinchor
casamance		SNc4Casamance
kismayo		SOc4Kismayo	SOc4Kismayo
kismaayo		SOc4Kismaayo
baidoa		SOc4Baidoa	SOc4Baïdoa
hargeisa		SOc4Hargeisa
somaliland		SOc4Somaliland
puntland		SOc4Puntland
malakal		SSc4Malakal	SSc4Malakal
bentiu		SSc4Bentiu
dera		SYc4Dera'a	PKc1Dera Ghazi Khan
ezor	
dayr		SYc4Dayr az-Zawr
zawr	
dair		SYc4Dair as-Saur	PSc4Dair al-Balah
as		IQc0As Sulaymānīyah	IQc1As Samawah
saur	
dajr		SYc4Dajr az-Zaur
zaur	
zour	
kobani		SYc4Kobani
kobane		SYc4Kobané	SYc4Kobane
afrin		SYc4Afrin
afrine		SYc4Afrine
guta		SYc4Guta Oriental	SYc4Guta oriental
oriental	
jisr		SYc4Jisr al-Shughour	SYc4Jisr al-Shugur	SYc4Jisr al-Shoughour	SYc4Jisr al-Choghour	SYc4Jisr ash-Shughur	SYc4Jisr al-Chougour
shughour	
shugur	
yisr		SYc4Yisr al Shugur
manbij		SYc4Manbij
manbiy		SYc4Manbiy
hassake		SYc4Hassaké
hasaka		SYc4Hasaka
hasakeh		SYc4Hasakeh
qamishli		SYc4Qamishli
kameshli		SYc4Kameshli
suwayda		SYc4Suwayda
soueida		SYc4Soueïda
qusair	
qousseir		SYc4Qousseir
telkalakh		SYc4Telkalakh
tal		SYc4Tal Kalaj	IQc4Tal Afar	SYc4Tal Abyad
kalaj	
cheikhoun	
sheikhoun	
sheijun	
bou	
zid	
buzid	
kasserine		TNc4Kasserine
gafsa		TNc4Gafsa
djerba		TNc4Djerba
redeyef		TNc4Redeyef
suruc		TRc4Suruç
incirlik		TRc4Incirlik	TRc4İncirlik
diyarbekir		TRc4Diyarbekir
gaziantep		TRc4Gaziantep	TRc4Gaziantep
taksim		TRc4Taksim
gezi		TRc4Gezi Park
park		KRl0Park Geun-hye	KRl0Park Chung-hee
parc		TRccparc Gezi
parque		TRccparque Gezi
bakhmout		UAc4Bakhmout
bachmut		UAc4Bachmut
debaltseve		UAc4Debaltseve
debalzewe		UAc4Debalzewe
debalcewo		UAc4Debalcewo
boutcha		UAc4Boutcha
butscha		UAc4Butscha
bucza		UAc4Bucza
sloviansk		UAc4Sloviansk
slavyansk		UAc4Slavyansk
slowjansk		UAc4Slowjansk
kramatorsk		UAc4Kramatorsk
kherson		UAc4Kherson	UAc4Kherson
cherson		UAc4Cherson
jerson		UAc4Jerson
chernobil		UAc4Chernóbil
tsjernobyl		UAc4Tsjernobyl
avdiivka		UAc4Avdiivka
awdijiwka		UAc4Awdijiwka
melitopol		UAc4Melitopol	UAc4Melitopol
severodonetsk		UAc4Severodonetsk
sievierodonetsk		UAc4Sievierodonetsk
irpin		UAc4Irpin
irpine		UAc4Irpine
vuhledar		UAc4Vuhledar
pripyat		UAc4Pripyat
pripiat		UAc4Pripiat
andijan		UZc4Andijan	UZc4Andiján
andijon		UZc4Andijon	UZc4Andijon
andischan		UZc4Andischan
andyzan		UZc4Andyżan
nukus		UZc4Nukus	UZc4Nukus
fergana		UZc4Fergana	UZc4Fergana
maracaibo		VEc4Maracaibo	VEc4Maracaibo
mitrovice		XKc4Mitrovicë
kosovska		XKc4Kosovska Mitrovica
prizren		XKc4Prizren	XKc4Prizren
gnjilane		XKc4Gnjilane
taizz		YEc4Taizz
iz	
hudaida		YEc4Hudaida
hudaydah		YEc4Hudaydah
hudayda	
zinyibar		YEc4Zinyibar
zingibar		YEc4Zingibar
zindjibar		YEc4Zindjibar
marib		YEc4Marib
mareb		YEc4Mareb
saadah		YEc4Saadah
mukalla		YEc4Mukalla	YEc4Mukalla
moukalla		YEc4Moukalla
sharpeville		ZAc4Sharpeville
marikana		ZAc4Marikana
bloemfontein		ZAc4Bloemfontein	ZAc4Bloemfontein
ghazni		AFc4Ghazni
gazni		AFc4Gazni
ghasni		AFc4Ghasni
helmand		AFc4Helmand
nangarhar		AFc4Nangarhar
panjshir		AFc4Panjshir
panchir		AFc4Panchir
panshir		AFc4Panshir
pandschir		AFc4Pandschir
panjsjir		AFc4Panjsjir
pandjchir		AFc4Pandjchir
masar		AFc4Masar-i-Scharif
scharif	
sarif	
bamiyan		AFc4Bamiyan
bamian		AFc4Bamian
paktia		AFc4Paktia
paktika		AFc4Paktika
kapisa		AFc4Kapisa
uruzgan		AFc4Uruzgan
oruzgan		AFc4Oruzgan
qandahar		AFc4Qandahar
vagharshapat		AMc4Vagharshapat
etchmiadzin		AMc4Etchmiadzin
etchmiadzine		AMc4Etchmiadzine
meghri		AMc4Meghri
syunik		AMc4Syunik
siounik		AMc4Siounik
artsakh		AZc4Artsakh
shusha		AZc4Shusha
shushi		AZc4Shushi
choucha		AZc4Choucha
chouchi		AZc4Chouchi
schuscha		AZc4Schuscha
sjoesja		AZc4Sjoesja
sjusja		AZc4Sjusja
lachin		AZc4Lachin
latchine		AZc4Latchine
latschin		AZc4Latschin
latsjin		AZc4Latsjin
latchin		AZc4Latchin
khankendi		AZc4Khankendi
alto		AZc4Alto Karabaj	AZc4Alto Karabakh	VEc1Alto Barinas
nagorni		AZc4Nagorni Karabaj
karabagh		AZc4Karabagh
nagornyj		AZc4Nagornyj Karabach
agdam		AZc4Agdam
aghdam		AZc4Aghdam
martakert		AZc4Martakert
kelbajar		AZc4Kelbajar
kalbajar		AZc4Kalbajar
nakhichevan		AZc4Nakhichevan
nakhitchevan		AZc4Nakhitchevan
najichevan		AZc4Najicheván
nachitschewan		AZc4Nachitschewan
sumqayit		AZc4Sumqayit	AZc1Sumqayıt
zepa		BAc4Žepa
visegrad		BAc4Visegrad
chittagong		BDc4Chittagong	BDc4Chittagong
chattogram		BDc4Chattogram
cox		BDc4Cox's Bazar	BDc1Cox’s Bāzār
bazar	
djibo		BFc4Djibo
bobo		BFc4Bobo-Dioulasso	BFc4Bobo-Dioulasso
dioulasso	
cochabamba		BOc4Cochabamba	BOc4Cochabamba
mogilev		BYc4Mogilev
mahilyow		BYc4Mahilyow	BYc4Mahilyow
moguilev		BYc4Moguilev
grodna		BYc4Grodna
homiel		BYc4Homiel
kurapaty		BYc4Kurapaty
soligorsk		BYc4Soligorsk
salihorsk		BYc4Salihorsk
rutshuru		CDc4Rutshuru
masisi		CDc4Masisi
uvira		CDc4Uvira	CDc4Uvira
butembo		CDc4Butembo	CDc4Butembo
walikale		CDc4Walikale
kolwezi		CDc4Kolwezi	CDc4Kolwezi
mbandaka		CDc4Mbandaka	CDc4Mbandaka
mbuji		CDc4Mbuji-Mayi	CDc4Mbuji-Mayi
mayi	
virunga		CDc4Virunga
kananga		CDc4Kananga	CDc4Kananga
matadi		CDc4Matadi	CDc4Matadi
bambari		CFc4Bambari
bangassou		CFc4Bangassou
bossangoa		CFc4Bossangoa
buea		CMc4Buea
hotan		CNc4Hotan
khotan		CNc4Khotan
urumchi		CNc4Urumchi
ouroumtsi		CNc4Ouroumtsi
urumtschi		CNc4Ürümtschi
lhassa		CNc4Lhassa
three		CNc4Three Gorges
gorges	
trois		CNc4Trois-Gorges
tres		CNc4Tres Gargantas
gargantas	
tre		CNc4Tre Gole
gole	
drei		CNc4Drei-Schluchten
schluchten	
yanan		CNc4Yanan
shigatse		CNc4Shigatse
catatumbo		COc4Catatumbo
tumaco		COc4Tumaco
quibdo		COc4Quibdó
barranquilla		COc4Barranquilla	COc4Barranquilla
bejaia		DZc4Béjaïa	DZc1Bejaïa
hassi		DZc4Hassi Messaoud
messaoud	
in		DZc4In Amenas
amenas	
tiguentourine		DZc4Tiguentourine
assiut		EGc4Assiut
assiout		EGc4Assiout
asyut		EGc4Asyut	EGc1Asyūţ
asiut		EGc4Asiut
mansoura		EGc4Mansoura
mansura		EGc4Mansura
mahalla		EGc4Mahalla al-Kubra	EGc4Mahalla el-Kubra	EGc4Mahalla el-Kobra
kubra	
kobra	
minya	
minieh		EGc4Minieh
nasr		EGc4Nasr City
damietta		EGc4Damietta
damiette		EGc4Damiette
damieta		EGc4Damieta
zagazig		EGc4Zagazig	EGc4Zagazig
zagazik		EGc4Zagazik
matruh	
matrouh	
wadi		EGc4Wadi al-Natrun	EGc4Wadi Natroun	JOc1Wādī as Sīr
natrun	
natroun	
rabaa		EGc4Rabaa al-Adawiya	EGc4Rabaa al-Adawiyya	EGc4Rabaa al-Adawija	EGc4Rabaa al-Adauiya	EGc4Rabaa al-Adauiyya
adawiya	
adawiyya	
adawija	
adauiya	
adauiyya	
rabea		EGc4Rabea al-Adawiya
rabia		EGc4Rabia al-Adawiya	EGc4Rabia al-Adawija	EGc4Rabia al-Adauiya
raba		EGc4Raba al-Adauiya
rab		EGc4Rab'a al-Adawiyya
tahrirplein		EGc4Tahrirplein
tahrirplatz		EGc4Tahrirplatz
arich	
cheik	
asmara		ERc4Asmara	ERc6Asmara
asmera		ERc4Asmera
makalle		ETc4Makallé
macalle		ETc4Macallè
makale		ETc4Makale
axoum		ETc4Axoum
aksum		ETc4Aksum
adigrat		ETc4Adigrat
adigrate		ETc4Adigrate
lalibela		ETc4Lalibela
humera		ETc4Humera
adwa		ETc4Adwa
bahir		ETc4Bahir Dar	ETc4Bahir Dar
bahar		ETc4Bahar Dar
dire		ETc4Dire Dawa	ETc4Dire Dawa
dawa	
hawassa		ETc4Hawassa
kutaisi		GEc4Kutaisi	GEc4Kutaisi
koutaissi		GEc4Koutaïssi
zougdidi		GEc4Zougdidi
batoumi		GEc4Batoumi
rustaveli		GEc4Rustaveli Avenue
avenue		GEccavenue Roustaveli	GEccavenue Rustaveli
roustaveli	
avenida		GEccavenida Rustaveli
viale		GEccviale Rustaveli
rustaweli		GEc4Rustaweli-Allee
allee	
nzerekore		GNc4Nzérékoré
n	~nev	GNc4N'Zérékoré	TDc4N'Djamena	TDc6N'Djamena	AOc1N’dalatando	USa0N.H.	USa0N.J.	USa0N.M.	USa0N.Y.	USa0N.C.	USa0N.D.	CAa0N.S.	CAa0N.B.
zerekore	
syntagma		GRc4Syntagma
sintagma	
lesvos		GRc4Lesvos
idomeni		GRc4Idomeni
tegucigalpa		HNc4Tegucigalpa	HNc6Tegucigalpa
pedro		ESl0Pedro Sánchez	ESl0Pedro Sanchez	PEl0Pedro Castillo	PEl0Pedro Pablo Kuczynski
sula	
petion		HTc4Pétion-Ville
petionville		HTc4Pétionville	HTc4Pétionville
gonaives		HTc4Gonaïves
artibonite		HTc4Artibonite
artibonito		HTc4Artibonito
leogane		HTc4Léogâne
croix		HTc4Croix-des-Bouquets	HTc4Croix-des-Bouquets
bouquets	
carrefour		HTc4Carrefour-Feuilles	HTc1Carrefour
feuilles	
haitiano	
kenscoff		HTc4Kenscoff
netanja		ILc4Netanja
be		ILc4Be'er Sheva	ILc4Be'eri
sheva	
beersheva		ILc4Beersheva
berseba		ILc4Berseba
bersheva		ILc4Bersheva
galilee		ILc4Galilee
galilea		ILc4Galilea
galilaa		ILc4Galiläa
negev		ILc4Negev
neguev		ILc4Néguev
metula		ILc4Metula
kiryat		ILc4Kiryat Shmona
shmona	
re		ILc4Re'im
im	
kfar		ILc4Kfar Aza
aza	
eri	
afar	
talafar		IQc4Talafar
hawija		IQc4Hawija
hawidja		IQc4Hawidja
haditha		IQc4Haditha
hadita		IQc4Hadita
sindjar		IQc4Sindjar
sinyar		IQc4Sinyar
sindschar		IQc4Sindschar
shengal		IQc4Shengal
nassiriya		IQc4Nassiriya
nassiriyah		IQc4Nassiriyah
nassirija		IQc4Nassirija
dohuk		IQc4Dohuk
duhok		IQc4Duhok
dahuk		IQc4Dahuk
kerbela		IQc4Kerbela
nadschaf		IQc4Nadschaf
nadjaf		IQc4Nadjaf
nayaf		IQc4Nayaf
sadr		IQc4Sadr City
falluja		IQc4Falluja
suleimaniya		IQc4Suleimaniya
suleimaniye		IQc4Suleimaniye
souleimaniye		IQc4Souleimaniyé
sulaimaniyah		IQc4Sulaimaniyah
solimania		IQc4Solimania
halabya		IQc4Halabya
halabdja		IQc4Halabdja
diyala		IQc4Diyala
baiji		IQc4Baiji
habbaniyah		IQc4Habbaniyah
ain		IQc4Ain al-Asad	LBc4Ain al-Hilweh	LBc4Aïn el-Héloué	LBc4Ain el Hilwe
asad	
qaraqosh		IQc4Qaraqosh
karakosch		IQc4Karakosch
saqqez		IRc4Saqqez	IRc4Saqqez
sakkes		IRc4Sakkes
saghez		IRc4Saghez
saqez		IRc4Saqez
sanandadj		IRc4Sanandadj
izeh		IRc4Izeh
mahabad		IRc4Mahabad	IRc1Mahābād
machhad		IRc4Machhad
maschhad		IRc4Maschhad
mashad		IRc4Mašhad
masshad		IRc4Masshad
ghom		IRc4Ghom
esfahan		IRc4Esfahan
tabris		IRc4Tabris
natans		IRc4Natans
bouchehr		IRc4Bouchehr
buschehr		IRc4Buschehr
busher		IRc4Busher
kermanshah		IRc4Kermanshah	IRc4Kermanshah
kermanchah		IRc4Kermanchah
evine		IRc4Evine
khouzistan		IRc4Khouzistan
juzestan		IRc4Juzestán
chuzestan		IRc4Chuzestan
zaatari		JOc4Zaatari	JOc4Zaatari camp
irbid		JOc4Irbid	JOc4Irbid
kibera		KEc4Kibera
westgate		KEc4Westgate Mall
mall	
jalal		KGc4Jalal-Abad
abad	
djalal		KGc4Djalal-Abad
dschalalabat		KGc4Dschalalabat
batken		KGc4Batken
issyk		KGc4Issyk-Kul
kul	
siem		KHc4Siem Reap
reap	
battambang		KHc4Battambang	KHc4Battambang
sihanoukville		KHc4Sihanoukville	KHc4Sihanoukville
aktobe		KZc4Aktobe	KZc4Aktobe
aqtobe		KZc4Aqtobe
mangystau		KZc4Mangystau
mangistau		KZc4Mangistau
manguistaou		KZc4Manguistaou
manguistau		KZc4Manguistau
mangghystau		KZc4Mangghystau
zhanaosen		KZc4Zhanaosen
schangaosen		KZc4Schangaösen
schanaosen		KZc4Schanaosen
zjanaozen		KZc4Zjanaozen
zanaozen		KZc4Žanaozen
zangaozen		KZc4Żangaözen
kyzylorda		KZc4Kyzylorda	KZc4Kyzylorda
qyzylorda		KZc4Qyzylorda
uralsk		KZc4Uralsk
kostanay		KZc4Kostanay	KZc4Kostanay
kostanai		KZc4Kostanaï
ekibastuz		KZc4Ekibastuz
schymkent		KZc4Schymkent
nursultan		KZc4Nursultan	KZl0Nursultan Nazarbayev
nabatieh		LBc4Nabatieh
nabatiyeh		LBc4Nabatiyeh
nabatiye		LBc4Nabatiye
nabatija		LBc4Nabatija
dahieh		LBc4Dahieh
dahiyeh		LBc4Dahiyeh
dahiye		LBc4Dahiye
dahie		LBc4Dahie
baalbeck		LBc4Baalbeck
beqaa		LBc4Beqaa
y	~m
und	
schatila	
naqoura		LBc4Naqoura
nakoura		LBc4Nakoura
bint		LBc4Bint Jbeil	LBc4Bint Dschubail
jbeil	
dschubail	
marjayoun		LBc4Marjayoun
hilweh	
heloue	
hilwe	
nahr		LBc4Nahr al-Bared
bared	
jaffna		LKc4Jaffna	LKc4Jaffna
mullaitivu		LKc4Mullaitivu
mullivaikkal		LKc4Mullivaikkal
kilinochchi		LKc4Kilinochchi
trincomalee		LKc4Trincomalee
batticaloa		LKc4Batticaloa
tarhuna		LYc4Tarhuna	LYc4Tarhuna
tarhouna		LYc4Tarhouna
tarhoena		LYc4Tarhoena
sabratha		LYc4Sabratha
sabrata		LYc4Sabrata
kufra		LYc4Kufra
koufra		LYc4Koufra
kufrah		LYc4Kufrah
mitiga		LYc4Mitiga
zuwarah		LYc4Zuwarah
zouara		LYc4Zouara
zouwara		LYc4Zouwara
zawiyya		LYc4Zawiyya
zaouia		LYc4Zaouïa
sauija		LYc4Sauija
syrt		LYc4Syrt
bab		LYc4Bab al-Aziziya	LYc4Bab al-Aziziyah	LYc4Bab al-Azizia	LYc4Bab el-Azizia	LYc4Bab al-Azizija	LYc4Bab el-Aziziya	SYc4Bab Amro	DZc1Bab Ezzouar
aziziya	
aziziyah	
azizia	
azizija	
jufra		LYc4Jufra
giofra		LYc4Giofra
joufra		LYc4Joufra
gharian		LYc4Gharian
nalout		LYc4Nalout
jebel		LYc4Jebel Nefusa
nefusa	
nafusah		LYc4Nafusah
adschdabija		LYc4Adschdabija
ajdabiyya		LYc4Ajdabiyya
adjabiya		LYc4Adjabiya
zueitina		LYc4Zueitina
zouetina		LYc4Zouetina
sider	
sidra	
salim	
tajura		LYc4Tajura
tayura		LYc4Taŷura
taoerga		LYc4Taoerga
tawergha		LYc4Tawergha
taourgha		LYc4Taourgha
jerada		MAc4Jerada
fnideq		MAc4Fnideq
khouribga		MAc4Khouribga	MAc4Khouribga
meknes		MAc4Meknès	MAc4Meknès
sale		MAc0Sale	MAc1Salé Al Jadida
menaka		MLc4Ménaka
segou		MLc4Ségou
sikasso		MLc4Sikasso
konna		MLc4Konna
taoudenni		MLc4Taoudenni
tessalit		MLc4Tessalit
tinzaouaten		MLc4Tinzaouaten
tinzawaten		MLc4Tinzawaten
sagaing		MMc4Sagaing
myitkyina		MMc4Myitkyina
lashio		MMc4Lashio
myawaddy		MMc4Myawaddy
myawadi		MMc4Myawadi
loikaw		MMc4Loikaw
maungdaw		MMc4Maungdaw
rakhin		MMc4Rakhin
kachin		MMc4Kachin
kayin		MMc4Kayin State
shan		MMc4Shan State
chin		MMc4Chin State
naipyido		MMc4Naipyidó
naipyidaw		MMc4Naipyidaw
letpadan		MMc4Letpadan
reynosa		MXc4Reynosa	MXc4Reynosa
tamaulipas		MXc4Tamaulipas
mocimboa		MZc4Mocímboa da Praia
praia		BRc1Praia Grande	CVc6Praia
tillaberi		NEc4Tillabéri
tillabery		NEc4Tillabery
zinder		NEc4Zinder	NEc4Zinder
arlit		NEc4Arlit
zamfara		NGc4Zamfara
katsina		NGc4Katsina	NGc4Katsina
yobe		NGc4Yobe
adamawa		NGc4Adamawa
dapchi		NGc4Dapchi
sambisa		NGc4Sambisa
matagalpa		NIc4Matagalpa
managua		NIc4Managua	NIc6Managua
noumea		NCc4Nouméa	NCc6Nouméa
numea		NCc4Numea
ayacucho		PEc4Ayacucho
arequipa		PEc4Arequipa	PEc4Arequipa
juliaca		PEc4Juliaca	PEc4Juliaca
bagua		PEc4Bagua
apurimac		PEc4Apurímac
huancavelica		PEc4Huancavelica
cotabato		PHc4Cotabato	PHc4Cotabato
basilan		PHc4Basilan
mohmand		PKc4Mohmand
bajaur		PKc4Bajaur
miranshah		PKc4Miranshah
gwadar		PKc4Gwadar
jabalia		PSc4Jabalia
jabaliya		PSc4Jabaliya
jabaliyah		PSc4Jabaliyah
yabalia		PSc4Yabalia
yabaliya		PSc4Yabaliya
giabalia		PSc4Giabalia
dschabalia		PSc4Dschabalia
dschabalija		PSc4Dschabalija
dzabalija		PSc4Dżabalija
nuseirat		PSc4Nuseirat
nousseirat		PSc4Nousseirat
nusseirat		PSc4Nusseirat
beit		PSc4Beit Hanoun	PSc4Beit Hanún	PSc4Beit Lahia	PSc4Beit Lahiya	PSc4Beit Lahya
hanoun	
hanun	
lahia	
lahiya	
lahya	
balah	
yunes	
rafa		PSc4Rafá
rafiah		PSc4Rafiah
shifa	
chifa	
schifa	
netzarim		PSc4Netzarim
jarrah	
tulkarm		PSc4Tulkarm
jenine		PSc4Jénine
naplusa		PSc4Naplusa
masafer		PSc4Masafer Yatta
yatta	
bielgorod		RUc4Bielgorod
vorkuta		RUc4Vorkuta
kolyma		RUc4Kolyma
novgorod		RUc4Nóvgorod
nizhny		RUc4Nizhny Novgorod	RUc1Nizhny Tagil
nijni		RUc4Nijni Novgorod
rostov		RUc4Rostov-on-Don	RUc4Rostov-sur-le-Don	RUc0Rostov-na-Donu
on	
don	
rostow		RUc4Rostow am Don
am	
krasnodar		RUc4Krasnodar	RUc4Krasnodar
magadan		RUc4Magadan
chelyabinsk		RUc4Chelyabinsk	RUc4Chelyabinsk
tcheliabinsk		RUc4Tcheliabinsk
tscheljabinsk		RUc4Tscheljabinsk
omsk		RUc4Omsk	RUc4Omsk
nazran		RUc4Nazran	RUc1Nazran’
nalchik		RUc4Nalchik
naltchik		RUc4Naltchik
vladikavkaz		RUc4Vladikavkaz	RUc4Vladikavkaz
geneina		SDc1Geneina
junaynah	
nyala		SDc4Nyala	SDc4Nyala
zalingei		SDc4Zalingei
obeid	
wad		SDc4Wad Madani	SDc4Wad Medani	SDc4Wad Medani
madani	
medani	
ouad		SDc4Ouad Madani
kassala		SDc4Kassala	SDc4Kassala
gedaref		SDc4Gedaref
faschir	
fascher	
fasir	
ondurman		SDc4Ondurman
soudan	
nuba		SDc4Nuba Mountains
monts		SDccmonts Nouba
nouba	
merowe		SDc4Merowe
beledweyne		SOc4Beledweyne
belet		SOc4Belet Weyne
weyne	
beledwein		SOc4Beledwein
chisimaio		SOc4Chisimaio
kismaio		SOc4Kismaio
kismayu		SOc4Kismayu
kisimayo		SOc4Kisimayo
jubaland		SOc4Jubaland
galkayo		SOc4Galkayo
bosaso		SOc4Bosaso
pibor		SSc4Pibor
upper		SSc4Upper Nile State
jonglei		SSc4Jonglei
saraqeb		SYc4Saraqeb
saraqib		SYc4Saraqib
sarakib		SYc4Sarakib
saraqueb		SYc4Saraqueb
maaret		SYc4Maaret al-Noomane	SYc4Maaret al-Numan
noomane	
maarat		SYc4Maarat al-Numan	SYc4Maarat an-Numan
numan	
maarrat		SYc4Maarrat al-Numan
manbidsch		SYc4Manbidsch
mambij		SYc4Mambij
manbidz		SYc4Manbidż
rakka		SYc4Rakka
saydnaya		SYc4Saydnaya
sednaya		SYc4Sednaya
saidnaya		SYc4Saidnaya
saidnaja		SYc4Saidnaja
sednaja		SYc4Sednaja
sednayah		SYc4Sednayah
daraya		SYc4Daraya
darayya		SYc4Darayya
yarmouk		SYc4Yarmouk
yarmuk		SYc4Yarmuk
jarmuk		SYc4Jarmuk
baba		SYc4Baba Amr	SYc4Baba Amro
amr	
amro	
jaramana		SYc4Jaramana
tanf	
at		SYc4At-Tanf
quneitra		SYc4Quneitra
kuneitra		SYc4Kuneitra
kouneitra		SYc4Kouneitra
abyad	
tall		SYc4Tall Abyad
ayn	
madaya		SYc4Madaya
aazaz		SYc4Aazaz
dabiq		SYc4Dabiq
lattakia		SYc4Lattakia
latakija		SYc4Latakija
lataquia		SYc4Lataquia
banias		SYc4Banias
jableh		SYc4Jableh
hmeimim		SYc4Hmeimim
khmeimim		SYc4Khmeimim
hmeymim		SYc4Hmeymim
hassakah		SYc4Hassakah
hasakah	
hassakeh		SYc4Hassakeh
camichli		SYc4Camichli
qamichli		SYc4Qamichli
qamishlo		SYc4Qamishlo
kamischli		SYc4Kamischli
kamishli		SYc4Kamishli
deirezzor		SYc4Deirezzor
azzor	
der		SYc4Der Essor
essor	
sor	
shayrat		SYc4Shayrat
chayrat		SYc4Chayrat
shairat		SYc4Shairat
barzeh		SYc4Barzeh
jobar		SYc4Jobar
zabadani		SYc4Zabadani
qalamoun		SYc4Qalamoun
kalamoun		SYc4Kalamoun
kalamun		SYc4Kalamun
serekaniye		SYc4Serekaniye
suweida		SYc4Suweida
sweida		SYc4Sweida
sueida		SYc4Sueida
suwaida		SYc4Suwaida
swaida		SYc4Swaida
shoughour	
choghour	
ash	
shughur	
chougour	
dschisr		SYc4Dschisr al-Schughur
schughur	
darat		SYc4Darat Izza
izza	
talbiseh		SYc4Talbiseh
tadmur		SYc4Tadmur
zur	
ezzur	
shijun	
djamena	
ndjamena		TDc4Ndjamena
yamena		TDc4Yamena
bizerte		TNc4Bizerte
biserta		TNc4Biserta
bizerta		TNc4Bizerta
gardane	
guerdane	
gardene	
gabes		TNc4Gabès
medenine		TNc4Medenine
musee		TNc4Musée du Bardo
museo		TNccmuseo del Bardo
museum	
national	
gerba		TNc4Gerba
dscherba		TNc4Dscherba
sarachane		TRc4Saraçhane
imrali		TRc4Imrali
silivri		TRc4Silivri
cizre		TRc4Cizre
sirnak		TRc4Şırnak
hakkari		TRc4Hakkari
reyhanli		TRc4Reyhanlı
kahramanmaras		TRc4Kahramanmaraş	TRc4Kahramanmaraş
marmaris		TRc4Marmaris
bodrum		TRc4Bodrum
antakya		TRc4Antakya	TRc4Antakya
izmit		TRc4Izmit	TRc1İzmit
sanliurfa		TRc4Şanlıurfa	TRc4Şanlıurfa
kryvyi		UAc4Kryvyï Rih	UAc1Kryvyi Rih
rih	
kryvyj		UAc4Kryvyj Rih
krywyj		UAc4Krywyj Rih
krzywy		UAc4Krzywy Róg
rog	
krivyi		UAc4Krivyi Rih
kriviy		UAc4Kriviy Rih
krivoi		UAc4Krivói Rog
krivoy		UAc4Krivoy Rog
krivoj		UAc4Krivoj Rog
mykolaiv		UAc4Mykolaiv
mykolajiw		UAc4Mykolajiw
mykolajow		UAc4Mykolajów
mykolajiv		UAc4Mykolajiv
mikolaiv		UAc4Mikolaiv
mikolayiv		UAc4Mikolayiv
mikolajiv		UAc4Mikolajiv
nikolaiev		UAc4Nikolaïev
chernihiv		UAc4Chernihiv	UAc4Chernihiv
tchernihiv		UAc4Tchernihiv
tschernihiw		UAc4Tschernihiw
tsjernihiv		UAc4Tsjernihiv
chernigov		UAc4Chernígov
tchernigov		UAc4Tchernigov
czernihow		UAc4Czernihów
cernihiv		UAc4Černihiv
cernigov		UAc4Černigov
sumy		UAc4Sumy	UAc4Sumy
soumy		UAc4Soumy
poltava		UAc4Poltava	UAc4Poltava
vinnytsia		UAc4Vinnytsia	UAc4Vinnytsia
vinnytsya		UAc4Vinnytsya
vinnytsja		UAc4Vinnytsja
winnyzja		UAc4Winnyzja
vinnitsa		UAc4Vinnitsa
zhytomyr		UAc4Zhytomyr	UAc4Zhytomyr
jytomyr		UAc4Jytomyr
schytomyr		UAc4Schytomyr
zjytomyr		UAc4Zjytomyr
ivano		UAc4Ivano-Frankivsk	UAc4Ivano-Frankivsk
frankivsk	
uzhhorod		UAc4Uzhhorod
oujhorod		UAc4Oujhorod
uschhorod		UAc4Uschhorod
izium		UAc4Izium
izyum		UAc4Izyum
izioum		UAc4Izioum
isjum		UAc4Isjum
kupiansk		UAc4Kupiansk
koupiansk		UAc4Koupiansk
kupjansk		UAc4Kupjansk
pokrovsk		UAc4Pokrovsk
pokrowsk		UAc4Pokrowsk
chasiv		UAc4Chasiv Yar
yar	
tchassiv		UAc4Tchassiv Iar
iar	
chasov		UAc4Chasov Yar
tschassiw		UAc4Tschassiw Jar
jar	
toretsk		UAc4Toretsk
soledar		UAc4Soledar
lysychansk		UAc4Lysychansk
lyssytchansk		UAc4Lyssytchansk
lissitchansk		UAc4Lissitchansk
lyssytschansk		UAc4Lyssytschansk
lisichansk		UAc4Lisichansk
sjewjerodonezk		UAc4Sjewjerodonezk
sieverodonetsk		UAc4Sieverodonetsk
volnovakha		UAc4Volnovakha
berdiansk		UAc4Berdiansk
berdyansk		UAc4Berdyansk
berdjansk		UAc4Berdjansk
enerhodar		UAc4Enerhodar
energodar		UAc4Energodar
zaporijjia		UAc4Zaporijjia
zaporizhzhya		UAc4Zaporizhzhya
zaporijia		UAc4Zaporijia
zaporiyia		UAc4Zaporiyia
zaporiyiya		UAc4Zaporiyiya
saporischschja		UAc4Saporischschja
zaporizja		UAc4Zaporizja
zaporizjzja		UAc4Zaporizjzja
zaporoze		UAc4Zaporoże
zaporozi		UAc4Záporoží
zaporozie		UAc4Záporožie
zaporizhzha		UAc4Zaporizhzha
kakhovka		UAc4Kakhovka
kachowka		UAc4Kachowka
kajovka		UAc4Kajovka
azovstal		UAc4Azovstal
asowstal		UAc4Asowstal
hostomel		UAc4Hostomel
gostomel		UAc4Gostomel
borodyanka		UAc4Borodyanka
borodianka		UAc4Borodianka
ilovaisk		UAc4Ilovaisk
horlivka		UAc4Horlivka	UAc4Horlivka
gorlovka		UAc4Gorlovka
makiivka		UAc4Makiivka
makeevka		UAc4Makeevka
makijiwka		UAc4Makijiwka
kertch		UAc4Kertch
kertsch		UAc4Kertsch
snake		UAc4Snake Island
serpents	
serpientes	
dei	
serpenti	
schlangeninsel		UAc4Schlangeninsel
jarkov		UAc4Jarkov
jarkiv		UAc4Járkiv
leopolis		UAc4Leópolis
leopoli		UAc4Leopoli
marioepol		UAc4Marioepol
boetsja		UAc4Boetsja
bachmoet		UAc4Bachmoet
loehansk		UAc4Loehansk
lougansk		UAc4Lougansk
kupyansk		UAc4Kupyansk
vovchansk		UAc4Vovchansk
volchansk		UAc4Volchansk
robotyne		UAc4Robotyne
karakalpakstan		UZc4Karakalpakstan
karakalpakistan		UZc4Karakalpakistan
qaraqalpaqstan		UZc4Qaraqalpaqstan
qoraqalpog		UZc4Qoraqalpogʻiston
iston	
urgench		UZc4Urgench
namangan		UZc4Namangan	UZc4Namangan
barquisimeto		VEc4Barquisimeto	VEc4Barquisimeto
maturin		VEc4Maturín	VEc4Maturín
guayana	
bolivar	
tachira		VEc4Táchira
cristobal	
guaira	
shabwa		YEc4Shabwa
chabwa		YEc4Chabwa
shabua		YEc4Shabua
schabwa		YEc4Schabwa
shabwah		YEc4Shabwah
ma		YEc4Ma'rib	TWl0Ma Ying-jeou
rib	
hodaida		YEc4Hodaida
socotra		YEc4Socotra
socotora		YEc4Socotora
sokotra		YEc4Sokotra
dhamar		YEc4Dhamar	YEc1Dhamār
hajjah		YEc4Hajjah
lahj		YEc4Lahj
mukallah		YEc4Mukallah
karzai		AFl0Karzai	AFl0Karzaï
karsai		AFl0Karsai
ashraf		AFl0Ashraf Ghani
ghani	
aschraf		AFl0Aschraf Ghani
najibullah		AFl0Najibullah
pashinyan		AMl0Pashinyan
pachinian		AMl0Pachinian
paschinjan		AMl0Paschinjan
paszinian		AMl0Paszinian
pasinjan		AMl0Pašinjan
ter		AMl0Ter-Petrossian
petrossian	
serge		AMl0Serge Sarkissian
sarkissian	
serzh		AMl0Serzh Sargsyan
sargsyan		AMl0Sargsyan
jose		AOl0José Eduardo dos Santos	AOl0Jose Eduardo dos Santos	BRl0José Sarney	BRl0Jose Sarney	ESl0José María Aznar	ESl0Jose Maria Aznar	PTl0José Sócrates	UYl0José Mujica	ARc1José C. Paz
eduardo	
dos	
santos		BRc1Santos
alfonsin		ARl0Alfonsin	ARl0Alfonsín
carlos		ARl0Carlos Menem	VEl0Carlos Andrés Pérez	MXl0Carlos Salinas
menem		ARl0Menem
nestor		ARl0Nestor Kirchner	ARl0Néstor Kirchner
kirchner		ARl0Kirchner
cristina		ARl0Cristina Kirchner	ARl0Cristina Fernández de Kirchner
fernandez	
mauricio		ARl0Mauricio Macri
macri	
javier		ARl0Javier Milei
milei		ARl0Milei
kurt		ATl0Kurt Waldheim
waldheim		ATl0Waldheim
kurz	
ilham		AZl0Ilham Aliyev	AZl0Ilham Aliev	AZl0Ilham Alijew	AZl0Ilham Alijev	AZl0İlham Aliyev
aliyev		AZl0Aliyev
aliev	
alijew	
alijev	
əliyev		AZl0Əliyev
hasina	
khaleda		BDl0Khaleda Zia
zia		PKl0Zia-ul-Haq	PKl0Zia ul-Haq
compaore		BFl0Compaoré
blaise		BFl0Blaise Compaore
thomas		BFl0Thomas Sankara
sankara		BFl0Sankara
nkurunziza		BIl0Nkurunziza
evo		BOl0Evo Morales
morales	
lula		BRl0Lula da Silva
silva	
bolsonaro		BRl0Bolsonaro
dilma		BRl0Dilma Rousseff
rousseff		BRl0Rousseff
sarney		BRl0Sarney
collor		BRl0Collor de Mello
mello	
fernando		BRl0Fernando Henrique Cardoso	PYl0Fernando Lugo
henrique		VEl0Henrique Capriles
cardoso	
lukashenko		BYl0Lukashenko
loukachenko		BYl0Loukachenko
lukaschenko		BYl0Lukaschenko
lukasenko		BYl0Lukašenko	BYl0Lukaşenko
lukaszenka		BYl0Lukaszenka
lukaszenko		BYl0Lukaszenko
lukashenka		BYl0Lukashenka
loekasjenko		BYl0Loekasjenko
justin		CAl0Justin Trudeau
trudeau		CAl0Trudeau
trudeauova		CAl0Trudeauová
stephen		CAl0Stephen Harper
harper	
mulroney		CAl0Mulroney
brian		CAl0Brian Mulroney
jean		CAl0Jean Chretien	CAl0Jean Chrétien	HTl0Jean-Claude Duvalier	HTl0Jean-Bertrand Aristide	CFl0Jean-Bedel Bokassa
chretien	
mobutu		CDl0Mobutu	CDl0Mobutu Sese Seko
sese	
seko	
kabila		CDl0Kabila
tshisekedi		CDl0Tshisekedi
sassou		CGl0Sassou Nguesso	CGl0Sassou-Nguesso
nguesso	
houphouet		CIl0Houphouët-Boigny	CIl0Houphouet-Boigny
boigny	
laurent		CIl0Laurent Gbagbo	CDl0Laurent-Désiré Kabila
gbagbo		CIl0Gbagbo
alassane		CIl0Alassane Ouattara
ouattara		CIl0Ouattara
pinochet		CLl0Pinochet
michelle		CLl0Michelle Bachelet
bachelet		CLl0Bachelet
pinera	
paul		CMl0Paul Biya	RWl0Paul Kagame
biya		CMl0Biya
xi		CNl0Xi Jinping	CNc4Xi’an
jinping	
si		CNl0Şi Cinping	THc1Si Racha
cinping	
hu		CNl0Hu Jintao
jintao	
jiang		CNl0Jiang Zemin
zemin	
deng		CNl0Deng Xiaoping
xiaoping	
teng		CNl0Teng Hsiao-ping
hsiao	
ping	
zhao		CNl0Zhao Ziyang
ziyang	
wen		CNl0Wen Jiabao
jiabao	
li		CNl0Li Keqiang
keqiang	
alvaro		COl0Alvaro Uribe	COl0Álvaro Uribe	MXc0Álvaro Obregón
uribe		COl0Uribe Vélez
juan		COl0Juan Manuel Santos	VEl0Juan Guaidó	HNl0Juan Orlando Hernández
manuel		PAl0Manuel Noriega	HNl0Manuel Zelaya
gustavo		COl0Gustavo Petro	MXc0Gustavo Adolfo Madero
petro	
fidel		CUl0Fidel Castro
castro	
raul		CUl0Raul Castro	CUl0Raúl Castro
diaz		CUl0Díaz-Canel
canel	
vaclav		CZl0Vaclav Havel	CZl0Václav Havel	CZl0Vaclav Klaus	CZl0Václav Klaus
havel	
klaus		ROl0Klaus Iohannis	ROl0Klaus Johannis
milos		CZl0Milos Zeman	CZl0Miloš Zeman
zeman	
angela		DEl0Angela Merkel
merkel		DEl0Merkel
helmut		DEl0Helmut Kohl
kohl	
gerhard		DEl0Gerhard Schröder	DEl0Gerhard Schroeder
schroder	
schroeder	
olaf		DEl0Olaf Scholz
scholz	
friedrich		DEl0Friedrich Merz
merz	
erich		DEl0Erich Honecker
honecker		DEl0Honecker
bouteflika		DZl0Bouteflika
buteflika		DZl0Buteflika
butefliqa		DZl0Butefliqa
bouteflica		DZl0Bouteflica
tebboune		DZl0Tebboune
chadli		DZl0Chadli Bendjedid
bendjedid	
rafael		ECl0Rafael Correa
correa	
mubarak		EGl0Mubarak
moubarak		EGl0Moubarak
mubarek		EGl0Mubarek
moebarak		EGl0Moebarak
mohamed		EGl0Mohamed Morsi	EGl0Mohamed Mursi	AEl0Mohamed bin Zayed	AEl0Mohamed ben Zayed	EGl0Mohamed Badie	SOl0Mohamed Farrah Aidid
morsi		EGl0Morsi
mohammed		EGl0Mohammed Morsi	EGl0Mohammed Mursi	EGl0Mohammed Morsy	MAl0Mohammed VI	AEl0Mohammed bin Zayed	EGl0Mohammed Badie
mursi		EGl0Mursi
morsy	
sisi	
sissi	
abdel		EGl0Abdel Fattah al-Sisi	EGl0Abdel Nasser	SDl0Abdel Fattah Burhan	YEl0Abdel Malek al-Houthi
fattah	
felipe		ESl0Felipe González	ESl0Felipe Gonzalez	MXl0Felipe Calderón
gonzalez		VEl0González Urrutia
maria		BYl0Maria Kolesnikova	BYl0Maria Kalesnikava	VEl0María Corina Machado
aznar		ESl0Aznar
rodriguez		ESl0Rodríguez Zapatero	ESl0Rodriguez Zapatero
zapatero		ESl0Zapatero
mariano		ESl0Mariano Rajoy
rajoy		ESl0Rajoy
sanchez		BOl0Sánchez de Lozada
isaias		ERl0Isaias Afwerki	ERl0Isaias Afewerki
afwerki		ERl0Afwerki
afewerki		ERl0Afewerki
mengistu		ETl0Mengistu	ETl0Mengistu Haile Mariam
haile		ETl0Haile Selassie
mariam	
meles		ETl0Meles Zenawi
zenawi	
abiy		ETl0Abiy Ahmed	ETl0Abiy
ahmed		EGl0Ahmed Shafiq	EGl0Ahmed Shafik	EGl0Ahmed Chafik	SYl0Ahmed al-Sharaa
mitterrand		FRl0Mitterrand
miterrand		FRl0Miterrand
jacques		FRl0Jacques Chirac
chirac		FRl0Chirac
sarkozy		FRl0Sarkozy
francois		FRl0François Hollande	FRl0Francois Hollande
hollande	
macron		FRl0Macron
margaret		GBl0Margaret Thatcher
thatcher		GBl0Thatcher
thatcherova		GBl0Thatcherová
john		GBl0John Major	TZl0John Magufuli
major	
tony		GBl0Tony Blair	AUl0Tony Abbott
blair	
gordon		GBl0Gordon Brown
brown	
cameron	
theresa		GBl0Theresa May
may	
boris		GBl0Boris Johnson	RSl0Boris Tadić
johnson	
liz		GBl0Liz Truss
truss	
rishi		GBl0Rishi Sunak
sunak	
keir		GBl0Keir Starmer
starmer	
saakashvili		GEl0Saakashvili
saakachvili		GEl0Saakachvili
saakaschwili		GEl0Saakaschwili
saakaszwili		GEl0Saakaszwili
saakasvili		GEl0Saakašvili
shevardnadze		GEl0Shevardnadze
chevardnadze		GEl0Chevardnadze
schewardnadse		GEl0Schewardnadse
szewardnadze		GEl0Szewardnadze
jerry		GHl0Jerry Rawlings
rawlings		GHl0Rawlings
alpha		GNl0Alpha Condé
conde	
lansana		GNl0Lansana Conté
conte	
papandreou		GRl0Papandreou	GRl0Papandréou
tsipras		GRl0Tsipras
mitsotakis		GRl0Mitsotakis	GRl0Mitsotákis
forbes		GYl0Forbes Burnham
burnham	
claude	
duvalier		HTl0Duvalier
bertrand	
aristide	
jovenel		HTl0Jovenel Moïse	HTl0Jovenel Moise
moise		CDl0Moïse Katumbi
viktor		HUl0Viktor Orban	HUl0Viktor Orbán	HUl0Viktor Orbana
orban		HUl0Orbán
orbana	
janos		HUl0Janos Kadar	HUl0János Kádár
kadar	
suharto		IDl0Suharto
soeharto		IDl0Soeharto
yudhoyono		IDl0Yudhoyono
joko		IDl0Joko Widodo
widodo		IDl0Widodo
jokowi		IDl0Jokowi
megawati		IDl0Megawati
prabowo		IDl0Prabowo Subianto	IDl0Prabowo
subianto	
netanyahu		ILl0Netanyahu
netanyahou		ILl0Nétanyahou	ILl0Netanyahou
netanjahu		ILl0Netanjahu
netaniahu		ILl0Netaniahu
yitzhak		ILl0Yitzhak Rabin	ILl0Yitzhak Shamir
rabin	
shamir	
itzhak		ILl0Itzhak Rabin
ariel		ILl0Ariel Sharon	HTl0Ariel Henry
sharon	
shimon		ILl0Shimon Peres
peres	
ehud		ILl0Ehud Barak	ILl0Ehud Olmert
barak	
olmert	
naftali		ILl0Naftali Bennett
bennett	
narendra		INl0Narendra Modi
modi	
rajiv		INl0Rajiv Gandhi
gandhi	
indira		INl0Indira Gandhi
manmohan		INl0Manmohan Singh
singh	
vajpayee		INl0Vajpayee
saddam		IQl0Saddam Hussein	IQl0Saddam Husein	IQl0Saddam Husajn	IQl0Saddám Husajn	IQl0Saddam Hüseyin	IQl0Saddam
hussein	
husein	
husajn	
sadam		IQl0Sadam Husein	IQl0Sadam Hussein
huseyin	
nouri		IQl0Nouri al-Maliki
maliki	
nuri		IQl0Nuri al-Maliki
khomeini		IRl0Khomeini
khomeiny		IRl0Khomeiny
jomeini		IRl0Jomeini
chomeini		IRl0Chomeini
chomejni		IRl0Chomejni	IRl0Chomejní
khamenei		IRl0Khamenei	IRl0Khameneï
jamenei		IRl0Jamenei
chamenei		IRl0Chamenei	IRl0Chameneí
chamenej		IRl0Chamenej
ahmadinejad		IRl0Ahmadinejad
ahmadineyad		IRl0Ahmadineyad
ahmadinedschad		IRl0Ahmadinedschad
ahmadinezad		IRl0Ahmadineżad	IRl0Ahmadinežad
rafsanjani		IRl0Rafsanjani
rafsandjani		IRl0Rafsandjani
rafsandschani		IRl0Rafsandschani
hassan		IRl0Hassan Rouhani	IRl0Hassan Rohani	MAl0Hassan II	LBl0Hassan Nasrallah	SDl0Hassan al-Tourabi	SDl0Hassan al-Turabi	SOl0Hassan Sheikh Mohamud
rouhani		IRl0Rouhani
rohani		IRl0Rohani
hasan		IRl0Hasan Rohani	IRl0Hasan Rouhani
ebrahim		IRl0Ebrahim Raisi	IRl0Ebrahim Raïssi
raisi	
berlusconi		ITl0Berlusconi
romano		ITl0Romano Prodi
prodi	
matteo		ITl0Matteo Renzi	ITl0Matteo Salvini
renzi	
giulio		ITl0Giulio Andreotti
andreotti		ITl0Andreotti
bettino		ITl0Bettino Craxi
craxi		ITl0Craxi
mario		ITl0Mario Draghi	PTl0Mário Soares	PTl0Mario Soares	ITl0Mario Monti
draghi	
giorgia		ITl0Giorgia Meloni
meloni	
giuseppe		ITl0Giuseppe Conte
nakasone		JPl0Nakasone
noboru		JPl0Noboru Takeshita
takeshita	
koizumi		JPl0Koizumi
shinzo		JPl0Shinzo Abe	JPl0Shinzō Abe
abe	
fumio		JPl0Fumio Kishida
kishida	
yoshihide		JPl0Yoshihide Suga
suga	
hirohito		JPl0Hirohito
akihito		JPl0Akihito
daniel		KEl0Daniel arap Moi	NIl0Daniel Ortega	ECl0Daniel Noboa
arap		KEl0Arap Moi
moi	
mwai		KEl0Mwai Kibaki
kibaki		KEl0Kibaki
uhuru		KEl0Uhuru Kenyatta
kenyatta		KEl0Kenyatta
william		KEl0William Ruto
ruto		KEl0Ruto
askar		KGl0Askar Akayev	KGl0Askar Akaïev
akayev	
akaiev	
bakiyev		KGl0Bakiyev
bakiev		KGl0Bakiev
atambayev		KGl0Atambayev
japarov		KGl0Japarov
hun		KHl0Hun Sen	KHl0Hun Manet
sen	
norodom		KHl0Norodom Sihanouk
sihanouk		KHl0Sihanouk
sihanuk		KHl0Sihanuk
pol		KHl0Pol Pot
pot	
kim		KPl0Kim Jong-un	KPl0Kim Jong Un	KPl0Kim Dzong Un	KPl0Kim Dzong Una	KPl0Kim Čong-un	KPl0Kim Yong-un	KPl0Kim Jong-il	KPl0Kim Jong Il	KPl0Kim Il-sung	KPl0Kim Il Sung	KRl0Kim Dae-jung	KRl0Kim Young-sam
jong	
un	
dzong	
una	
cong	
yong	
sung	
geun	
hye	
moon		KRl0Moon Jae-in
jae	
roh		KRl0Roh Tae Woo	KRl0Roh Tae-woo
tae	
woo	
chun		KRl0Chun Doo Hwan	KRl0Chun Doo-hwan
doo	
hwan	
jung	
young	
lee		KRl0Lee Myung-bak	SGl0Lee Kuan Yew	TWl0Lee Teng-hui	KRl0Lee Jae-myung
myung	
bak	
yoon		KRl0Yoon Suk Yeol
suk	
yeol	
nazarbayev		KZl0Nazarbayev	KZl0Nazarbáyev
nazarbaiev		KZl0Nazarbaïev
nazarbajew		KZl0Nazarbajew
nazarbaev		KZl0Nazarbaev
nazarbajev		KZl0Nazarbajev
nazarbajevas		KZl0Nazarbajevas
nazarbayef		KZl0Nazarbayef
noursoultan		KZl0Noursoultan Nazarbaïev
tokayev		KZl0Tokayev	KZl0Tokáyev
tokaiev		KZl0Tokaïev
tokajew		KZl0Tokajew
tokaev		KZl0Tokaev
tokajev		KZl0Tokajev
rafic		LBl0Rafic Hariri
hariri	
rafik		LBl0Rafik Hariri
saad		LBl0Saad Hariri
michel		LBl0Michel Aoun	BRl0Michel Temer	LBl0Michel Sleiman
aoun	
amin		LBl0Amin Gemayel
gemayel	
amine		LBl0Amine Gemayel
rajapaksa		LKl0Rajapaksa
charles		LRl0Charles Taylor
taylor	
ellen		LRl0Ellen Johnson Sirleaf
sirleaf	
samuel		LRl0Samuel Doe
doe	
gaddafi		LYl0Gaddafi
gadhafi		LYl0Gadhafi
gadafi		LYl0Gadafi
gheddafi		LYl0Gheddafi
kadhafi		LYl0Kadhafi
khadafi		LYl0Khadafi
kadafi		LYl0Kadafi
kaddafi		LYl0Kaddafi	LYl0Kaddáfí
khadafy		LYl0Khadafy
qaddafi		LYl0Qaddafi
qadhafi		LYl0Qadhafi
gadaffi		LYl0Gadaffi
ghaddafi		LYl0Ghaddafi
khaddafi		LYl0Khaddafi
kaddafija		LYl0Kaddafija
vi	
ii	
vladimir		MDl0Vladimir Voronin	RUc1Vladimir
voronin	
maia		MDl0Maia Sandu
sandu	
igor		MDl0Igor Dodon
dodon	
plahotniuc		MDl0Plahotniuc
gruevski		MKl0Gruevski
ibrahim		MLl0Ibrahim Boubacar Keïta	XKl0Ibrahim Rugova	BFl0Ibrahim Traoré	IRl0Ibrahim Raisi
boubacar	
keita	
amadou		MLl0Amadou Toumani Touré	MLl0Amadou Sanogo
toumani	
toure	
aung		MMl0Aung San Suu Kyi
suu		MMl0Suu Kyi
kyi	
min		MMl0Min Aung Hlaing
hlaing	
than		MMl0Than Shwe
shwe	
salinas		MXl0Salinas de Gortari	USc1Salinas
gortari	
ernesto		MXl0Ernesto Zedillo	COl0Ernesto Samper
zedillo	
vicente		MXl0Vicente Fox
fox	
calderon	
pena		MXl0Peña Nieto
nieto	
lopez		MXl0López Obrador	MXl0Lopez Obrador
obrador	
claudia		MXl0Claudia Sheinbaum
sheinbaum		MXl0Sheinbaum
miguel		MXl0Miguel de la Madrid	MXc1Miguel Hidalgo
mahathir		MYl0Mahathir
najib		MYl0Najib Razak	LBl0Najib Mikati
razak	
anwar		MYl0Anwar Ibrahim	EGl0Anwar Sadat	EGl0Anwar el-Sadat	EGl0Anwar al-Sadat
obasanjo		NGl0Obasanjo
goodluck		NGl0Goodluck Jonathan
jonathan	
buhari		NGl0Buhari
babangida		NGl0Babangida
sani		NGl0Sani Abacha
abacha		NGl0Abacha
tinubu		NGl0Tinubu
ortega	
violeta		NIl0Violeta Chamorro
chamorro	
mark		NLl0Mark Rutte
rutte		NLl0Rutte
ruud		NLl0Ruud Lubbers
lubbers		NLl0Lubbers
balkenende		NLl0Balkenende
jacinda		NZl0Jacinda Ardern
ardern		NZl0Ardern
noriega		PAl0Noriega
fujimori		PEl0Fujimori
alan		PEl0Alan García	PEl0Alan Garcia
garcia	
ollanta		PEl0Ollanta Humala
humala	
castillo	
corazon		PHl0Corazon Aquino
aquino		PHl0Aquino
ferdinand		PHl0Ferdinand Marcos	PHl0Ferdinand Marcos Jr
marcos	
imelda		PHl0Imelda Marcos
joseph		PHl0Joseph Estrada	CDl0Joseph Kabila	LBl0Joseph Aoun
estrada	
gloria		PHl0Gloria Arroyo
arroyo		CUc1Arroyo Naranjo
duterte		PHl0Duterte
benigno		PHl0Benigno Aquino
musharraf		PKl0Musharraf
moucharraf		PKl0Moucharraf
muscharraf		PKl0Muscharraf
muszarraf		PKl0Muszarraf
musaraf		PKl0Mušaraf
benazir		PKl0Benazir Bhutto
bhutto		PKl0Bhutto
ul	
haq	
nawaz		PKl0Nawaz Sharif	PKl0Nawaz Scharif
imran		PKl0Imran Khan	PKl0Imran Chán	PKl0Imran Chan
jaruzelski		PLl0Jaruzelski
lech		PLl0Lech Walesa	PLl0Lech Wałęsa	PLl0Lech Kaczyński	PLl0Lech Kaczynski
walesa		PLl0Wałęsa	PLl0Walesa
kwasniewski		PLl0Kwaśniewski	PLl0Kwasniewski
kaczynski	
jaroslaw		PLl0Jarosław Kaczyński	PLl0Jaroslaw Kaczynski
mateusz		PLl0Mateusz Morawiecki
morawiecki		PLl0Morawiecki
andrzej		PLl0Andrzej Duda
duda	
yasser		PSl0Yasser Arafat
arafat		PSl0Arafat
jassir		PSl0Jassir Arafat
yasir		PSl0Yasir Arafat
jasir		PSl0Jasir Arafat
mahmoud		PSl0Mahmoud Abbas	LYl0Mahmoud Jibril	LYl0Mahmoud Djibril
mahmud		PSl0Mahmud Abbas	LYl0Mahmud Jibril	LYl0Mahmud Yibril
soares	
cavaco		PTl0Cavaco Silva
socrates	
costa	
stroessner		PYl0Stroessner
alfredo		PYl0Alfredo Stroessner
ceausescu		ROl0Ceausescu	ROl0Ceaușescu	ROl0Ceauşescu
ion		ROl0Ion Iliescu
iliescu		ROl0Iliescu
basescu		ROl0Basescu	ROl0Băsescu
iohannis		ROl0Iohannis
milosevic		RSl0Milosevic	RSl0Milošević	RSl0Miloševič	RSl0Miloşeviç
miloszewicz		RSl0Miloszewicz
aleksandar		RSl0Aleksandar Vucic	RSl0Aleksandar Vučić
vucic		RSl0Vučić
kostunica		RSl0Kostunica	RSl0Koštunica
tadic	
putin		RUl0Putin
poutine		RUl0Poutine
poetin		RUl0Poetin
putinom		RUl0Putinom
medvedev		RUl0Medvedev	RUl0Medvédev	RUl0Medveděv
medwedew		RUl0Medwedew
miedwiediew		RUl0Miedwiediew
medvedjev		RUl0Medvedjev
yeltsin		RUl0Yeltsin
eltsine		RUl0Eltsine
jelzin		RUl0Jelzin
jelcyn		RUl0Jelcyn
jelcin		RUl0Jelcin
ieltsin		RUl0Ieltsin
jeltsin		RUl0Jeltsin
kagame		RWl0Kagame
habyarimana		RWl0Habyarimana
omar		SDl0Omar al-Bashir	SDl0Omar el-Bashir	SDl0Omar al-Baschir	SDl0Omar el-Béchir	SDl0Omar al-Bachir	SDl0Omar al Bashir	SDl0Omar Hassan al-Bashir	EGl0Omar Suleiman	EGl0Omar Souleimane	GAl0Omar Bongo
bashir	
baschir	
bechir	
bachir	
numeiri		SDl0Numeiri
nimeiri		SDl0Nimeiri
abdoulaye		SNl0Abdoulaye Wade
wade	
macky		SNl0Macky Sall
sall	
abdou		SNl0Abdou Diouf
diouf	
kuan	
yew	
assad		SYl0Assad
bachar		SYl0Bachar al-Assad	SYl0Bachar al Asad	SYl0Bachar el-Assad
bashar		SYl0Bashar Assad	SYl0Bashar al Asad
baschar		SYl0Baschar al-Assad	SYl0Baschar Assad
baszar		SYl0Baszar al-Asad
basar		SYl0Bašár Asad
besar		SYl0Beşar Esad
esad	
idriss		TDl0Idriss Déby	TDl0Idriss Deby	TDl0Idriss Déby Itno
deby		TDl0Déby
hissene		TDl0Hissène Habré	TDl0Hissene Habre
habre	
eyadema		TGl0Eyadéma	TGl0Eyadema
thaksin		THl0Thaksin
yingluck		THl0Yingluck
prayuth		THl0Prayuth	THl0Prayuth Chan-ocha
niyazov		TMl0Niyazov
niazov		TMl0Niazov
berdymukhamedov		TMl0Berdymukhamedov
berdimuhamedow		TMl0Berdimuhamedow
berdimuhamedov		TMl0Berdimuhamedov
ali		YEl0Ali Abdullah Saleh	YEl0Ali Abdallah Saleh	YEl0Ali Abdalá Saleh	YEl0Ali Abdulah Saleh	YEl0Alí Abdalá Saleh	YEl0Alí Abdulá Saleh	YEl0Ali Abdullah Salih	GAl0Ali Bongo	LYl0Ali Zeidan	LYl0Alí Zeidan	YEl0Ali Mohsen al-Ahmar	YEl0Ali Mohsen
bourguiba		TNl0Bourguiba
habib		TNl0Habib Bourguiba
kais		TNl0Kaïs Saïed	TNl0Kais Saied	TNl0Kais Said
saied	
essebsi		TNl0Essebsi
rahmon		TJl0Rahmon
rahmonov		TJl0Rahmonov
erdogan		TRl0Erdogan	TRl0Erdoğan
erdoganem		TRl0Erdoganem
turgut		TRl0Turgut Ozal	TRl0Turgut Özal	TRl0Turgut Oezal
ozal		TRl0Özal
oezal	
bulent		TRl0Bülent Ecevit
ecevit		TRl0Ecevit
tansu		TRl0Tansu Çiller
ciller	
suleyman		TRl0Süleyman Demirel
demirel		TRl0Demirel
chen		TWl0Chen Shui-bian
shui	
bian	
tsai		TWl0Tsai Ing-wen
ing	
ying	
jeou	
hui	
zelensky		UAl0Zelensky
zelenskyy		UAl0Zelenskyy
zelenskiy		UAl0Zelenskiy
zelenski		UAl0Zelenski	UAl0Zełenski
selenskyj		UAl0Selenskyj
selenski		UAl0Selenski
zelenskiego		UAl0Zełenskiego
zelenskyj		UAl0Zelenskyj
poroshenko		UAl0Poroshenko
porochenko		UAl0Porochenko
poroschenko		UAl0Poroschenko
poroszenko		UAl0Poroszenko
porosenko		UAl0Porošenko
yanukovych		UAl0Yanukovych
yanukovich		UAl0Yanukovich
ianoukovitch		UAl0Ianoukovitch
janukowitsch		UAl0Janukowitsch
janukowycz		UAl0Janukowycz
janukovyc		UAl0Janukovyč
janukovic		UAl0Janukovič
yushchenko		UAl0Yushchenko
iouchtchenko		UAl0Iouchtchenko
juschtschenko		UAl0Juschtschenko
juszczenko		UAl0Juszczenko
juscenko		UAl0Juščenko
tymoshenko		UAl0Tymoshenko
timoshenko		UAl0Timoshenko
timochenko		UAl0Timochenko
tymoszenko		UAl0Tymoszenko
timoschenko		UAl0Timoschenko
kuchma		UAl0Kuchma
koutchma		UAl0Koutchma
kutschma		UAl0Kutschma
kuczma		UAl0Kuczma
kucma		UAl0Kučma
museveni		UGl0Museveni
idi		UGl0Idi Amin
ronald		USl0Ronald Reagan
reagan		USl0Reagan
george		USl0George Bush	USl0George W. Bush	USl0George H.W. Bush	LRl0George Weah	MYc1George Town	KYc3George Town
bush	
w		USa0W.Va.
h	~nev
bill		USl0Bill Clinton
clinton	
barack		USl0Barack Obama
obama		USl0Obama
donald		USl0Donald Trump
trump		USl0Trump
joe		USl0Joe Biden
biden		USl0Biden
jimmy		USl0Jimmy Carter	GTl0Jimmy Morales	HTl0Jimmy Chérizier
carter	
islam		UZl0Islam Karimov
karimov		UZl0Karimov
karimow		UZl0Karimow
mirziyoyev		UZl0Mirziyoyev
mirzioiev		UZl0Mirzioïev
mirziyoev		UZl0Mirziyoev
hugo		VEl0Hugo Chávez	VEl0Hugo Chavez
chavez		VEl0Chávez
nicolas		VEl0Nicolás Maduro	VEl0Nicolas Maduro	MXc1Nicolás Romero
maduro		VEl0Maduro
guaido		VEl0Guaidó
andres	
perez	
nguyen		VNl0Nguyen Van Linh
van		TRc1Van
linh	
hashim		XKl0Hashim Thaci	XKl0Hashim Thaçi
thaci		XKl0Thaçi
rugova	
abdullah		YEl0Abdullah Saleh	TRl0Abdullah Öcalan	TRl0Abdullah Gül
saleh	
abdallah		YEl0Abdallah Saleh
abdala	
abdulah	
abdula	
salih	
abd		YEl0Abd Rabbo Mansour Hadi	YEl0Abd-Rabbu Mansour Hadi	YEl0Abd Rabo Mansur Hadi
rabbo	
mansour		YEl0Mansour Hadi
hadi	
rabbu	
abdrabuh		YEl0Abdrabuh Mansur Hadi
mansur		YEl0Mansur Hadi
abed		YEl0Abed Rabbo Mansour Hadi
nelson		ZAl0Nelson Mandela	ZWl0Nelson Chamisa
mandela		ZAl0Mandela
pieter		ZAl0Pieter Botha
botha	
p		ZAl0P.W. Botha
klerk	
frederik		ZAl0Frederik de Klerk
thabo		ZAl0Thabo Mbeki
mbeki		ZAl0Mbeki
jacob		ZAl0Jacob Zuma
zuma		ZAl0Zuma
ramaphosa		ZAl0Ramaphosa
kenneth		ZMl0Kenneth Kaunda
kaunda		ZMl0Kaunda
robert		ZWl0Robert Mugabe	SKl0Robert Fico
mugabe		ZWl0Mugabe
mnangagwa		ZWl0Mnangagwa
zayed	
hamid		AFl0Hamid Karzai	YEl0Hamid al-Ahmar
akhundzada		AFl0Akhundzada
ajundzada		AFl0Ajundzada
achundsada		AFl0Achundsada
mullah		AFl0Mullah Omar
mollah		AFl8mollah Omar
mula		AFl8mulá Omar
mulah		AFl8mulah Omar
hekmatyar		AFl0Hekmatyar
hekmatiar		AFl0Hekmatiar
ahmad		AFl0Ahmad Shah Massoud	AFl0Ahmad Shah Masood	EGl0Ahmad Shafiq	SYl0Ahmad al-Charaa
shah		MYc1Shah Alam
massoud	
masood	
edi		ALl0Edi Rama
rama	
sali		ALl0Sali Berisha
berisha		ALl0Berisha
kocharyan		AMl0Kocharyan
kocharian		AMl0Kocharian
kotcharian		AMl0Kotcharian
kotscharjan		AMl0Kotscharjan
serj		AMl0Serj Sarkissian
alberto		ARl0Alberto Fernández
scott		AUl0Scott Morrison
morrison	
anthony		AUl0Anthony Albanese
albanese	
malcolm		AUl0Malcolm Turnbull
turnbull	
kevin		AUl0Kevin Rudd
rudd	
julia		AUl0Julia Gillard
gillard	
abbott	
mehriban		AZl0Mehriban Aliyeva
aliyeva	
milorad		BAl0Milorad Dodik
dodik		BAl0Dodik
alija		BAl0Alija Izetbegovic
izetbegovic		BAl0Izetbegović
radovan		BAl0Radovan Karadzic
karadzic		BAl0Karadžić
ratko		BAl0Ratko Mladic
mladic	
muhammad		BDl0Muhammad Yunus
yunus	
traore	
damiba		BFl0Damiba
marc		BFl0Marc Christian Kaboré
christian	
kabore	
roch		BFl0Roch Kaboré
boyko		BGl0Boyko Borisov
borisov	
boiko		BGl0Boïko Borissov
borissov	
bojko		BGl0Bojko Borissow
borissow	
rumen		BGl0Rumen Radev
radev	
roumen		BGl0Roumen Radev
ndayishimiye		BIl0Ndayishimiye
ndadaye		BIl0Ndadaye
patrice		BJl0Patrice Talon	CDl0Patrice Lumumba
talon	
boni		BJl0Boni Yayi
yayi	
luis		BOl0Luis Arce
arce	
jeanine		BOl0Jeanine Áñez
anez	
lozada	
jair		BRl0Jair Bolsonaro
temer	
tsikhanouskaya		BYl0Tsikhanouskaya
tikhanovskaya		BYl0Tikhanovskaya
tikhanovskaia		BYl0Tikhanovskaïa
tsikhanovskaia		BYl0Tsikhanovskaïa
tichanowskaja		BYl0Tichanowskaja
tijanovskaya		BYl0Tijanóvskaya
tichanovskaja		BYl0Tichanovskaja
tichanovska		BYl0Tichanovská
cichanouska		BYl0Cichanouska
cichanouskaja		BYl0Cichanouskaja
bialiatski		BYl0Bialiatski
bialiatsky		BYl0Bialiatsky
bjaljazki		BYl0Bjaljazki
bjaljatski		BYl0Bjaljatski
kolesnikova	
kalesnikava	
maryia		BYl0Maryia Kalesnikava
babariko		BYl0Babariko
babaryka		BYl0Babaryka
babarika		BYl0Babarika
felix		CDl0Félix Tshisekedi
desire	
lumumba		CDl0Lumumba
katumbi	
touadera		CFl0Touadéra
bozize		CFl0Bozizé
djotodia		CFl0Djotodia
bokassa		CFl0Bokassa
bedel	
gabriel		CLl0Gabriel Boric
boric	
salvador		CLl0Salvador Allende	BRc4Salvador
allende	
ivan		COl0Iván Duque
duque		BRc0Duque de Caxias
velez	
samper	
cesar		COl0César Gaviria
gaviria	
andrej		CZl0Andrej Babiš
babis		CZl0Babiš
abdelmadjid		DZl0Abdelmadjid Tebboune
boumediene		DZl0Boumédiène
gaid		DZl0Gaïd Salah
salah	
lenin		ECl0Lenín Moreno
moreno		USc1Moreno Valley
guillermo		ECl0Guillermo Lasso
lasso	
noboa	
gamal		EGl0Gamal Abdel Nasser
nasser	
sadat	
anouar		EGl0Anouar el-Sadate
sadate	
anuar		EGl0Anuar el Sadat	EGl0Anuar al Sadat
hosni		EGl0Hosni Mubarak
tantawi		EGl0Tantawi
tantaoui		EGl0Tantaoui
suleiman	
souleimane	
adly		EGl0Adly Mansour
adli		EGl0Adli Mansur
shafiq	
shafik	
chafik	
tantaui		EGl0Tantaui
badie	
khairat		EGl0Khairat al-Shater
shater	
jairat		EGl0Jairat al-Shater
carles		ESl0Carles Puigdemont
puigdemont		ESl0Puigdemont
adolfo		ESl0Adolfo Suárez
suarez	
selassie	
hailemariam		ETl0Hailemariam Desalegn
desalegn	
bongo	
oligui		GAl0Oligui Nguema
nguema	
zourabichvili		GEl0Zourabichvili
zurabishvili		GEl0Zurabishvili
surabischwili		GEl0Surabischwili
zurabisvili		GEl0Zurabisvili
zoerabisjvili		GEl0Zoerabisjvili
zurabiszwili		GEl0Zurabiszwili
ivanishvili		GEl0Ivanishvili
ivanichvili		GEl0Ivanichvili
iwanischwili		GEl0Iwanischwili
iwaniszwili		GEl0Iwaniszwili
kobakhidze		GEl0Kobakhidze
kobachidse		GEl0Kobachidse
kavelashvili		GEl0Kavelashvili
gamsakhurdia		GEl0Gamsakhurdia
jammeh		GMl0Jammeh
yahya		GMl0Yahya Jammeh	PSl0Yahya Sinouar
adama		GMl0Adama Barrow
barrow	
mamadi		GNl0Mamadi Doumbouya
doumbouya	
mamady		GNl0Mamady Doumbouya
sekou		GNl0Sékou Touré
dadis		GNl0Dadis Camara
camara	
obiang		GQl0Obiang
teodoro		GQl0Teodoro Obiang
otto		GTl0Otto Pérez Molina
molina	
bernardo		GTl0Bernardo Arévalo
arevalo	
giammattei		GTl0Giammattei
rios		GTl0Ríos Montt
montt	
sissoco		GWl0Sissoco Embaló
embalo	
xiomara		HNl0Xiomara Castro
orlando		USc1Orlando
hernandez	
zelaya	
mel		HNl0Mel Zelaya
henry	
martelly		HTl0Martelly
cherizier	
rene		HTl0René Préval
preval		HTl0Préval
habibie		IDl0Habibie
golda		ILl0Golda Meir
meir	
menachem		ILl0Menachem Begin
begin	
menahem		ILl0Menahem Begin
menajem		ILl0Menájem Beguin
beguin	
yair		ILl0Yair Lapid
lapid	
benny		ILl0Benny Gantz
gantz	
gvir	
smotrich		ILl0Smotrich
yoav		ILl0Yoav Gallant
gallant	
moshe		ILl0Moshe Dayan
dayan	
abadi	
haidar		IQl0Haïdar al-Abadi
kadhimi	
kazimi	
muqtada		IQl0Muqtada al-Sadr	IQl0Muqtada Sadr
moqtada		IQl0Moqtada al-Sadr	IQl0Moqtada Sadr
moktada		IQl0Moktada al-Sadr
muktada		IQl0Muktada al-Sadr	IQl0Muktada as-Sadr
sistani		IQl0Sistani
barzani		IQl0Barzani
barsani		IQl0Barsani
talabani		IQl0Talabani
raissi	
pezeshkian		IRl0Pezeshkian
peseschkian		IRl0Peseschkian
pezechkian		IRl0Pezechkian
khatami		IRl0Khatami
jatami		IRl0Jatamí
chatami		IRl0Chatami
mossadegh		IRl0Mossadegh
mosaddegh		IRl0Mosaddegh
mossadeq		IRl0Mossadeq
mosaddeq		IRl0Mosaddeq
soleimani		IRl0Soleimani
salvini		ITl0Salvini
mattarella		ITl0Mattarella
enrico		ITl0Enrico Letta
letta	
monti	
giorgio		ITl0Giorgio Napolitano
napolitano	
shigeru		JPl0Shigeru Ishiba
ishiba		JPl0Ishiba
sanae		JPl0Sanae Takaichi
takaichi		JPl0Takaichi
raila		KEl0Raila Odinga
odinga	
jomo		KEl0Jomo Kenyatta
zhaparov		KGl0Zhaparov
schaparow		KGl0Schaparow
djaparov		KGl0Djaparov
zaparov		KGl0Žaparov
jeenbekov		KGl0Jeenbekov
jeenbekow		KGl0Jeenbekow
dscheenbekow		KGl0Dscheenbekow
otunbayeva		KGl0Otunbayeva
otounbaieva		KGl0Otounbaïeva
otunbajewa		KGl0Otunbajewa
manet	
lon		KHl0Lon Nol
nol	
chung	
hee	
nasarbajew		KZl0Nasarbajew
nasarbajev		KZl0Nasarbajev
toqajew		KZl0Toqajew
nasrallah		LBl0Nasrallah
nasrala		LBl0Nasralá
mikati		LBl0Mikati
nayib		LBl0Nayib Mikati	SVl0Nayib Bukele
joumblatt		LBl0Joumblatt
jumblatt		LBl0Jumblatt
nabih		LBl0Nabih Berri
berri	
samir		LBl0Samir Geagea
geagea	
sleiman	
gotabaya		LKl0Gotabaya Rajapaksa	LKl0Gotabaya
wickremesinghe		LKl0Wickremesinghe
dissanayake		LKl0Dissanayake
sirisena		LKl0Sirisena
weah	
haftar		LYl0Haftar
jaftar		LYl0Jaftar
sarraj		LYl0Sarraj
serraj		LYl0Serraj
sarradsch		LYl0Sarradsch
dbeibah		LYl0Dbeibah
dbeiba		LYl0Dbeiba
dabaiba		LYl0Dabaiba
debeiba		LYl0Debeiba
saif		LYl0Saif al-Islam	LYl0Saif el-Islam
seif		LYl0Seif al-Islam	LYl0Seif el-Islam
mustafa		LYl0Mustafa Abdel Jalil	LYl0Mustafa Abdul Jalil	LYl0Mustafa Abdeljalil	LYl0Mustafá Abdul Yalil	LYl0Mustafá Abdelyalil	LYl0Mustafa Abdel Yalil	LYl0Mustafa Abdul-Dschalil
jalil	
abdul	
abdeljalil	
moustapha		LYl0Moustapha Abdeljalil
yalil	
abdelyalil	
dschalil	
jibril	
senussi		LYl0Senussi
senusi	
zeidan	
abdelhakim		LYl0Abdelhakim Belhadj	LYl0Abdelhakim Belhaj
belhadj	
belhaj	
moussa		LYl0Moussa Koussa	LYl0Moussa Kussa
koussa	
musa		LYl0Musa Kusa
kusa	
kussa	
yibril	
djibril	
abdelilah		MAl0Abdelilah Benkirane
benkirane		MAl0Benkirane
aziz		MAl0Aziz Akhannouch
akhannouch	
djukanovic		MEl0Djukanovic
dukanovic		MEl0Đukanović
milo		MEl0Milo Djukanovic
goita		MLl0Goïta
assimi		MLl0Assimi Goïta
modibo		MLl0Modibo Keïta
dioncounda		MLl0Dioncounda Traoré
sanogo	
choguel		MLl0Choguel Maïga
maiga	
thein		MMl0Thein Sein
sein	
win		MMl0Win Myint
myint	
samora		MZl0Samora Machel
machel	
filipe		MZl0Filipe Nyusi
nyusi		MZl0Nyusi
joaquim		MZl0Joaquim Chissano
chissano		MZl0Chissano
bazoum		NEl0Bazoum
mahamadou		NEl0Mahamadou Issoufou
issoufou	
abdourahamane		NEl0Abdourahamane Tiani	NEl0Abdourahamane Tchiani
tiani	
tchiani	
obi	
abubakar		NGl0Abubakar Shekau
shekau		NGl0Shekau
rosario		NIl0Rosario Murillo	ARc0Rosario
murillo	
anastasio		NIl0Anastasio Somoza
somoza		NIl0Somoza
geert		NLl0Geert Wilders
wilders	
boluarte		PEl0Boluarte
dina		PEl0Dina Boluarte
pablo	
kuczynski	
alejandro		PEl0Alejandro Toledo
martin		PEl0Martín Vizcarra
vizcarra	
keiko		PEl0Keiko Fujimori
velasco		PEl0Velasco Alvarado
alvarado	
bongbong		PHl0Bongbong Marcos
jr	
rodrigo		PHl0Rodrigo Duterte
cory		PHl0Cory Aquino
shehbaz		PKl0Shehbaz Sharif
asif		PKl0Asif Ali Zardari
zardari		PKl0Zardari
zulfikar		PKl0Zulfikar Ali Bhutto
asim		PKl0Asim Munir
munir	
haniyeh		PSl0Haniyeh
haniya		PSl0Haniya
haniyah		PSl0Haniyah
haniye		PSl0Haniyé
sinwar		PSl0Sinwar
sinouar		PSl0Sinouar
mazen	
marwan		PSl0Marwan Barghouti	PSl0Marwan Barghuti
barghouti	
barghuti	
khaled		PSl0Khaled Meshaal	PSl0Khaled Mechaal
meshaal	
mechaal	
jaled		PSl0Jaled Meshal
meshal	
salam		PSl0Salam Fayyad
fayyad	
ismail		PSl0Ismail Haniyeh
horacio		PYl0Horacio Cartes
cartes	
lugo	
johannis	
calin		ROl0Calin Georgescu
georgescu	
victor		ROl0Victor Ponta
ponta		BRc1Ponta Grossa
zoran		RSl0Zoran Djindjic
djindjic	
lavrov		RUl0Lavrov
lawrow		RUl0Lawrow
lavrow		RUl0Lavrow
navalny		RUl0Navalny
nawalny		RUl0Nawalny
navalni		RUl0Navalni
nawalnyj		RUl0Nawalnyj
navalnyj		RUl0Navalnyj
navalnyi		RUl0Navalnyi
prigozhin		RUl0Prigozhin
prigojine		RUl0Prigojine
prigoschin		RUl0Prigoschin
prigozjin		RUl0Prigozjin
prigozyn		RUl0Prigożyn
prigozin		RUl0Prigožin
kadyrov		RUl0Kadyrov
kadirov		RUl0Kadirov
kadyrow		RUl0Kadyrow
juvenal		RWl0Juvénal Habyarimana
burhan	
abdelfatah		SDl0Abdelfatah al-Burhan
bourhane	
burhane	
hemedti		SDl0Hemedti
hemeti		SDl0Hemeti
hemetti		SDl0Hemetti
hemeidti		SDl0Hemeidti
hamdok		SDl0Hamdok
turabi	
tourabi	
fico	
caputova		SKl0Čaputová
ousmane		SNl0Ousmane Sonko
sonko	
bassirou		SNl0Bassirou Diomaye Faye
diomaye		SNl0Diomaye Faye
faye	
leopold		SNl0Léopold Sédar Senghor
sedar	
senghor		SNl0Senghor
siad		SOl0Siad Barre
barre	
siyad		SOl0Siyad Barre
mohamud	
farmajo		SOl0Farmajo
farmaajo		SOl0Farmaajo
farrah	
aidid	
salva		SSl0Salva Kiir
kiir	
riek		SSl0Riek Machar
machar	
bukele		SVl0Bukele
sharaa	
charaa	
scharaa	
jolani	
joulani	
yolani	
julani	
dscholani	
hafez		SYl0Hafez al-Assad	SYl0Hafez el-Assad	SYl0Hafez Assad
asma		SYl0Asma al-Assad
rami		SYl0Rami Makhlouf	SYl0Rami Majluf
makhlouf	
majluf	
farouk		SYl0Farouk al-Sharaa
itno	
mahamat		TDl0Mahamat Déby
succes		TDl0Succès Masra
masra	
gnassingbe		TGl0Gnassingbé
faure		TGl0Faure Gnassingbé
paetongtarn		THl0Paetongtarn
shinawatra		THl0Shinawatra
srettha		THl0Srettha
ocha	
qais		TNl0Qais Saied
ghannouchi		TNl0Ghannouchi
ghanuchi		TNl0Ghanuchi
ganuchi		TNl0Ganuchi
ghannuschi		TNl0Ghannuschi
rached		TNl0Rached Ghannouchi
marzouki		TNl0Marzouki
moncef		TNl0Moncef Marzouki
caid		TNl0Caïd Essebsi
imamoglu		TRl0Imamoglu
ocalan		TRl0Öcalan
kilicdaroglu		TRl0Kılıçdaroğlu
demirtas		TRl0Demirtas
selahattin		TRl0Selahattin Demirtas
fethullah		TRl0Fethullah Gülen
gulen	
davutoglu		TRl0Davutoğlu
gul	
ataturk		TRl0Atatürk
lai		TWl0Lai Ching-te
ching	
te	
kai	
shek	
samia		TZl0Samia Suluhu
suluhu	
magufuli		TZl0Magufuli
julius		TZl0Julius Nyerere	ZAl0Julius Malema
nyerere	
zaluznyj		UAl0Zalužnyj
zaluzhny		UAl0Zaluzhny
zaloujny		UAl0Zaloujny
saluschnyj		UAl0Saluschnyj
yatsenyuk		UAl0Yatsenyuk
iatseniouk		UAl0Iatseniouk
jazenjuk		UAl0Jazenjuk
arseni		UAl0Arseni Yatseniuk
yatseniuk	
zelenskis		UAl0Zelenskis
selenskyjs		UAl0Selenskyjs
vitali		UAl0Vitali Klitschko
klitschko	
kamala		USl0Kamala Harris
harris	
hillary		USl0Hillary Clinton
hilary		USl0Hilary Clinton
mujica	
lacalle		UYl0Lacalle Pou
pou	
tabare		UYl0Tabaré Vázquez
vazquez	
mirsijojew		UZl0Mirsijojew
mirzijojev		UZl0Mirzijojev
mirzijojew		UZl0Mirzijojew
corina		VEl0Corina Machado
machado	
capriles	
delcy		VEl0Delcy Rodríguez
diosdado		VEl0Diosdado Cabello
cabello	
edmundo		VEl0Edmundo González Urrutia
urrutia	
albin		XKl0Albin Kurti
kurti	
ramush		XKl0Ramush Haradinaj
haradinaj		XKl0Haradinaj
malek	
houthi		YEg8houthi
rashad		YEl0Rashad al-Alimi
alimi	
rabo	
tawakkol		YEl0Tawakkol Karman
karman	
tawakul		YEl0Tawakul Karman
tawakel		YEl0Tawakel Karman
tawakkul		YEl0Tawakkul Karman
mohsen	
ahmar	
sadeq		YEl0Sadeq al-Ahmar
sadiq		YEl0Sadiq al-Ahmar
sadek		YEl0Sadek al-Ahmar
cyril		ZAl0Cyril Ramaphosa
malema	
hichilema		ZMl0Hichilema
edgar		ZMl0Edgar Lungu
lungu	
michael		ZMl0Michael Sata
sata	
tsvangirai		ZWl0Tsvangirai
morgan		ZWl0Morgan Tsvangirai
chamisa	
azali		KMl0Azali Assoumani
assoumani	
rajoelina		MGl0Rajoelina
ravalomanana		MGl0Ravalomanana
ratsiraka		MGl0Ratsiraka
taliban		AFg8taliban	AFg0Taliban-Kämpfer
talibans		AFg8talibans	PKg8talibans pakistanais
talibanes		AFg8talibanes	PKg8talibanes paquistaníes
talebani		AFg8talebani	PKg8talebani pachistani	PKg8talebani pakistani
talebano		AFg8talebano
kampfer	
taliba		AFg0Talibã
talibowie		AFg8talibowie
talibow		AFg8talibów
haqqani		AFg0Haqqani network	AFg0Haqqani-Netzwerk
network	
reseau		AFg8réseau Haqqani
rete		AFg8rete Haqqani
netzwerk	
loya		AFg0Loya Jirga
jirga	
talibas		AFg8talibãs
mpla		AOg0Mpla
peronismo		ARg8peronismo
peronista		ARg8peronista
peronistas		ARg8peronistas
kirchnerismo		ARg8kirchnerismo
kirchnerista		ARg8kirchnerista
kirchneristas		ARg8kirchneristas
kirchnerisme		ARg8kirchnérisme
montoneros		ARg0Montoneros
awami		BDg0Awami League	BDg0Awami-Liga
league	
ligue		BDg0Ligue Awami
liga		BDg0Liga Awami
imbonerakure		BIg0Imbonerakure
cndd		BIg0CNDD-FDD
fdd	
bolsonarismo		BRg8bolsonarismo
bolsonarista		BRg8bolsonarista
bolsonaristas		BRg8bolsonaristas
bolsonariste		BRg8bolsonariste
bolsonaristes		BRg8bolsonaristes
m23		CDg0M23
mouvement		CDg0Mouvement du 23 Mars
23	
mars	
march		CDg0March 23 Movement
movement	
movimiento		CDg0Movimiento 23 de Marzo
marzo	
movimento		CDg0Movimento 23 marzo	CDg0Movimento del 23 marzo	ITg0Movimento 5 Stelle	ITg0Movimento Cinque Stelle
banyamulenge		CDg0Banyamulenge
codeco		CDg0Codeco
seleka		CFg0Séléka
anti		CFg8anti-balaka
balaka	
antibalaka		CFg8antibalaka
ambazonia		CMg0Ambazonia
ambazonie		CMg0Ambazonie
ambazonien		CMg0Ambazonien
farc		COg0Farc
clan		COg0Clan del Golfo	COg0Clan du Golfe
golfo	
golfe	
gulf		COg0Gulf Clan
uribismo		COg8uribismo
uribista		COg8uribista
uribistas		COg8uribistas
uyghurs		CNg0Uyghurs
uighurs		CNg0Uighurs
ouighours		CNg0Ouïghours
uigures		CNg8uigures
uiguri		CNg8uiguri
uiguren		CNg0Uiguren
oeigoeren		CNg0Oeigoeren
falun		CNg0Falun Gong
gong	
supreme		EGg0Supreme Council of the Armed Forces
council	
armed	
forces		SDg0Forces de soutien rapide
consejo		EGg0Consejo Supremo de las Fuerzas Armadas
supremo	
fuerzas		SDg0Fuerzas de Apoyo Rápido
armadas	
consiglio		EGg0Consiglio supremo delle Forze armate
delle	
forze		SDg0Forze di supporto rapido
armate	
conseil		EGg0Conseil suprême des forces armées
armees	
oberster		EGg0Oberster Militärrat
militarrat	
scaf		EGg0Scaf
tamarod		EGg0Tamarod
tamarrud		EGg0Tamarrud
polisario		EHg0Polisario	EHg0Polisario-Front
frente		EHg0Frente Polisario	SYg0Frente al Nusra
front		EHg0Front Polisario	SYg0Front al-Nosra
fronte		EHg0Fronte Polisario	SYg0Fronte al Nusra
guardia		ESg0Guardia Civil
civil	
mossos		ESg8mossos d'esquadra
esquadra	
ertzaintza		ESg0Ertzaintza
etarra		ESg8etarra
etarras		ESg8etarras
tplf		ETg0Tplf
liberation	
oromo		ETg8oromo
oromos		ETg0Oromos
amharas		ETg0Amharas
tigreen		ETg8tigréen
tigreens		ETg8tigréens
tigreenne		ETg8tigréenne
tigreennes		ETg8tigréennes
tigrayan		ETg0Tigrayan
tigrayans		ETg0Tigrayans
tigrini		ETg8tigrini
tigrina		ETg8tigriña
gilets		FRg8gilets jaunes
jaunes	
yellow		FRg8yellow vests
vests	
chalecos		FRg8chalecos amarillos
amarillos	
gilet		FRg8gilet gialli
gialli	
gelbwesten		FRg0Gelbwesten
gele		FRg8gele hesjes
hesjes	
rassemblement		FRg0Rassemblement national
flnc	=	FRg0FLNC
sinn		GBg0Sinn Fein
fein	
royal		GBg0Royal Navy	GBg0Royal Air Force
navy	
air	
force		IRg0Force al-Qods
scottish		GBg0Scottish National Party
party	
georgian		GEg0Georgian Dream
dream	
reve		GEg0Rêve géorgien
georgien	
sueno		GEg0Sueño Georgiano
georgiano	
golden		GRg0Golden Dawn
dawn	
aube		GRg0Aube dorée
doree	
amanecer		GRg0Amanecer Dorado
dorado	
alba		GRg0Alba Dorata
dorata	
goldene		GRg0Goldene Morgenröte
morgenrote	
syriza		GRg0Syriza
pasok		GRg0Pasok
paigc	=	GWg0PAIGC
viv		HTg0Viv Ansanm
ansanm	
tontons		HTg8tontons macoutes
macoutes	
tonton		HTg0Tonton Macoute	HTg0Tonton Macoutes
macoute	
lavalas		HTg0Lavalas
fidesz		HUg0Fidesz
jobbik		HUg0Jobbik
likud		ILg0Likud
likoud		ILg0Likoud
tsahal		ILg8tsahal
tzahal		ILg0Tzahal
shin		ILg0Shin Bet	ILg0Shin Beth
bet	
beth	
schin		ILg0Schin Bet
haganah		ILg0Haganah
irgun		ILg0Irgun
bharatiya		INg0Bharatiya Janata Party
janata	
bjp	=	INg0BJP
naxalite		INg8naxalite
naxalites		INg8naxalites
naxaliten		INg0Naxaliten
shiv		INg0Shiv Sena
sena	
rashtriya		INg0Rashtriya Swayamsevak Sangh
swayamsevak	
sangh	
peshmerga		IQg8peshmerga
peshmergas		IQg8peshmergas
peschmerga		IQg0Peschmerga
pesjmerga		IQg8pesjmerga's
hashd		IQg0Hashd al-Shaabi
shaabi	
hachd		IQg0Hachd al-Chaabi
chaabi	
haschd		IQg0Haschd al-Schaabi
schaabi	
kataib		IQg0Kataib Hezbollah
hezbollah		LBg0Hezbollah
kata		IQg0Kata'ib Hezbollah
ib	
kataeb		IQg0Kataeb Hezbollah
basij		IRg0Basij
bassij		IRg0Bassij
bassidji		IRg8bassidji
bassidjis		IRg8bassidjis
basidji		IRg8basidji
basiyies		IRg8basiyíes
quds		IRg0Quds Force
qods	
fuerza		IRg0Fuerza Quds
forza		IRg0Forza Quds
kuds	
brigaden	
savak		IRg0Savak
carabinieri		ITg8carabinieri
carabiniere		ITg8carabiniere
lega		ITg0Lega Nord
5	
stelle	
cinque	
ndrangheta		ITg8ndrangheta
camorra		ITg8camorra
cosa		ITg0Cosa nostra
nostra	
khmers		KHg8khmers rouges
rouges	
khmer		KHg0Khmer Rouge	KHg8khmer rossi
rossi	
jemeres		KHg8jemeres rojos
rojos	
rote		KHg0Rote Khmer
rode		KHg0Rode Khmer
hizbollah		LBg0Hizbollah
hizbullah		LBg0Hizbullah
hezbola		LBg0Hezbolá
hizbula		LBg0Hizbulá
hizbola		LBg0Hizbolá
hisbollah		LBg0Hisbollah
hesbollah		LBg0Hesbollah
hezbolah		LBg0Hezbolah
fatah		LBg0Fatah al-Islam	PSg0Fatah
tigers	
ltte	=	LKg0LTTE
tigres		LKg8tigres tamouls	LKg0Tigres tamiles	LKg0Tigres de Liberación del Eelam Tamil
tamouls	
tamiles	
tigri		LKg0Tigri Tamil
tiger	
liberacion	
eelam	
jamahiriya		LYg0Jamahiriya
jamahiriyah		LYg0Jamahiriyah
djamahiriya		LYg0Djamahiriya
giamahiria		LYg0Giamahiria
yamahiriya		LYg0Yamahiriya
jamahirija		LYg0Jamahirija
dschamahirija		LYg0Dschamahirija
jamahiria		LYg0Jamahiria
yamahiria		LYg0Yamahiria
azawad		MLg0Azawad
ansar		MLg0Ansar Dine	MLg0Ansar Eddine	MLg0Ansar al-Dine	YEg0Ansar Allah
dine	
eddine	
dan		MLg0Dan Nan Ambassagou
nan	
ambassagou	
tatmadaw		MMg0Tatmadaw
army	
armee		MMg0Armée de l'Arakan	UGg0Armée de résistance du Seigneur
ejercito		MMg0Ejército de Arakán	UGg0Ejército de Resistencia del Señor
rohingyas		MMg8rohingyas
rohinyas		MMg8rohinyás
rohinya		MMg8rohinyá
rohingya		MMg0Rohingya
zapatistas		MXg8zapatistas
zapatista		MXg8zapatista
zapatistes		MXg8zapatistes
zapatisti		MXg8zapatisti
zapatismo		MXg8zapatismo
ezln	=	MXg0EZLN
cjng	=	MXg0CJNG
cartel		MXg8cártel de Sinaloa
cartello		MXg8cartello di Sinaloa
kartell	
zetas	
frelimo		MZg0Frelimo
renamo		MZg0Renamo
swapo		NAg0Swapo
flnks	=	NCg0FLNKS
boko		NGg0Boko Haram
haram	
ipob	=	NGg0IPOB
ohanaeze		NGg0Ohanaeze
sandinista		NIg8sandinista
sandinistas		NIg8sandinistas
sandinisti		NIg8sandinisti
sandiniste		NIg8sandiniste
sandinistes		NIg8sandinistes
sandinismo		NIg8sandinismo
sandinisme		NIg8sandinisme
sandinisten		NIg0Sandinisten
sandinistische		NIg8sandinistische
shining		PEg0Shining Path
path	
sendero		PEg0Sendero Luminoso
luminoso	
sentier		PEg0Sentier lumineux
lumineux	
sentiero		PEg0Sentiero Luminoso
leuchtender		PEg0Leuchtender Pfad
pfad	
leuchtenden		PEg0Leuchtenden Pfads
pfads	
lichtend		PEg0Lichtend Pad
pad	
fujimorismo		PEg8fujimorismo
fujimorista		PEg8fujimorista
fujimoristas		PEg8fujimoristas
sayyaf	
moro		PHg0Moro Islamic Liberation Front
tehrik		PKg0Tehrik-i-Taliban	PKg0Tehrik-e-Taliban	PKg0Tehrik-e-Insaf
tehreek		PKg0Tehreek-e-Taliban	PKg0Tehreek-e-Labbaik	PKg0Tehreek-e-Insaf
pakistani		PKg0Pakistani Taliban
pakistanais	
paquistanies	
pachistani	
pakistanische		PKg8pakistanische Taliban
pakistanischen		PKg8pakistanischen Taliban
pakistaanse		PKg0Pakistaanse Taliban
taiba	
toiba	
jaish		PKg0Jaish-e-Mohammed	SYg0Jaish al-Islam
labbaik	
insaf	
hamas		PSg0Hamas
olp		PSg0Olp
wagner		RUg0Wagner Group	RUg0Wagner-Gruppe	RUg0Wagner-groep
group	
groupe		RUg8groupe Wagner
grupo		RUg8grupo Wagner
gruppo		RUg8gruppo Wagner
gruppe		RUg0Gruppe Wagner
wagnergroep		RUg0Wagnergroep
groep	
united		RUg0United Russia
russia	
roscosmos		RUg0Roscosmos
roskosmos		RUg0Roskosmos
interahamwe		RWg0Interahamwe
rapid		SDg0Rapid Support Forces
support	
soutien	
rapide	
apoyo	
rapido	
supporto	
janjaweed		SDg8janjaweed
janjawid		SDg8janjawid
djandjawid		SDg8djandjawid
yanyauid		SDg8yanyauid
dschandschawid		SDg0Dschandschawid
shabaab	
shabab	
chabab	
schabab	
shebab		SOg8shebab
shebabs		SOg8shebabs
chebab		SOg8chebab
hayat		SYg0Hayat Tahrir al-Sham	SYg0Hayat Tahrir al-Cham
sham	
cham	
hay		SYg0Hay'at Tahrir al-Sham
haiat		SYg0Haiat Tahrir al-Scham
scham	
nusra		SYg0Nusra-Front
jabhat		SYg0Jabhat al-Nusra
nosra	
helmets	
casques		SYg0Casques blancs
blancs	
cascos		SYg0Cascos Blancos
blancos	
caschi		SYg0Caschi Bianchi
bianchi	
weisshelme		SYg0Weißhelme
weisshelmen		SYg0Weißhelmen
helmen	
shabiha		SYg8shabiha
chabiha		SYg8chabiha
schabiha		SYg0Schabiha
ypg		SYg0Ypg
ahrar		SYg0Ahrar al-Sham	SYg0Ahrar al-Cham
osdh	=	SYg0OSDH
sohr	=	SYg0SOHR
ennahda		TNg0Ennahda
ennahdha		TNg0Ennahdha
ennahdah		TNg0Ennahdah
nidaa		TNg0Nidaa Tounès
tounes	
pkk		TRg0Pkk
akp		TRg0Akp
grey		TRg0Grey Wolves
wolves	
loups		TRg0Loups gris
gris	
lobos		TRg0Lobos Grises
grises	
lupi		TRg0Lupi grigi
grigi	
graue		TRg0Graue Wölfe
wolfe	
grauen		TRg0Grauen Wölfe
grijze		TRg0Grijze Wolven
wolven	
kuomintang		TWg0Kuomintang
guomindang		TWg0Guomindang
azov		UAg0Azov Battalion
battalion	
bataillon		UAg8bataillon Azov	UAg0Bataillon Asow
batallon		UAg8batallón Azov
battaglione		UAg8battaglione Azov
asow	
right		UAg0Right Sector
sector		ROc1Sector 3	ROc1Sector 6	ROc1Sector 2	ROc1Sector 4	ROc1Sector 5	ROc1Sector 1
pravyi		UAg0Pravyï Sektor
sektor	
pravy		UAg0Pravy Sektor
lord		UGg0Lord's Resistance Army
resistance	
seigneur	
resistencia		ARc1Resistencia
senor	
esercito		UGg0Esercito di resistenza del Signore
resistenza	
signore	
tupamaros		UYg8tupamaros
chavismo		VEg8chavismo
chavista		VEg8chavista
chavistas		VEg8chavistas
chavisti		VEg8chavisti
chaviste		VEg8chaviste
chavistes		VEg8chavistes
chavisme		VEg8chavisme
chavismus		VEg0Chavismus
chavisten		VEg0Chavisten
pdvsa		VEg0Pdvsa
tren		VEg0Tren de Aragua
aragua	
houthis		YEg8houthis
houthiste		YEg8houthiste
houthistes		YEg8houthistes
huthi		YEg8huthi
huthis		YEg8huthis
huti		YEg8hutí
huties		YEg8hutíes
hutis		YEg8hutis
huthies		YEg8huthíes
allah	
ansarallah		YEg0Ansarallah
southern		YEg0Southern Transitional Council
transitional	
husiove		YEg8húsíové
husiu		YEg8húsíů
hutijevci		YEg8hutijevci
hutijevcev		YEg8hutijevcev
husiler		YEg0Husiler
aqap	=	YEg0AQAP
aqpa	=	YEg0AQPA
qaeda	
arabian	
peninsula	
qaida	
dans	
peninsule	
arabique	
en	
arabiga	
nella	
penisola	
arabica	
auf	
arabischen	
halbinsel	
umkhonto		ZAg0Umkhonto we Sizwe
we	
sizwe	
african		ZAg0African National Congress
congress	
congres		ZAg0Congrès national africain
africain	
africano	
congresso		ZAg0Congresso nazionale africano
nazionale	
zanu		ZWg0ZANU-PF
pf	
aires	
tianjin		CNc4Tianjin
guangzhou		CNc4Guangzhou
paulo	
dongguan		CNc4Dongguan
kinshasa		CDc6Kinshasa
nanchong		CNc4Nanchong
hong		HKc6Hong Kong
kong	
shenyang		CNc4Shenyang
harbin		CNc4Harbin
tai		CNc4Tai’an
suzhou		CNc4Suzhou	CNc1Suzhou
shantou		CNc4Shantou
jinan		CNc4Jinan
zhengzhou		CNc4Zhengzhou
changchun		CNc4Changchun
dalian		CNc4Dalian
kunming		CNc4Kunming
alexandria		EGc4Alexandria	USc1Alexandria
ahmedabad		INc4Ahmedabad
qingdao		CNc4Qingdao
kano		NGc4Kano
foshan		CNc4Foshan
hyderabad		INc4Hyderabad	PKc0Hyderabad
puyang		CNc4Puyang	CNc1Puyang Chengguanzhen
ibadan		NGc4Ibadan
singapore		SGc6Singapore
wuxi		CNc4Wuxi
xiamen		CNc4Xiamen
tianshui		CNc4Tianshui
ningbo		CNc4Ningbo
shiyan		CNc4Shiyan
taiyuan		CNc4Taiyuan
tangshan		CNc4Tangshan
hefei		CNc4Hefei
zibo		CNc4Zibo
zhongshan		CNc4Zhongshan
changsha		CNc4Changsha
pune		INc4Pune
surat		INc4Sūrat
shijiazhuang		CNc4Shijiazhuang
kanpur		INc4Kanpur
jaipur		INc4Jaipur
lanzhou		CNc4Lanzhou
incheon		KRc4Incheon
yunfu		CNc4Yunfu
navi		INc4Navi Mumbai
basrah		IQc4Basrah
daegu		KRc4Daegu
lucknow		INc4Lucknow
fortaleza		BRc4Fortaleza
cali		COc4Cali
belo		BRc4Belo Horizonte
horizonte	
nanchang		CNc4Nanchang
queens		USc4Queens
nagpur		INc4Nagpur
brisbane		AUc4Brisbane
mawsil	
jadidah	
kowloon		HKc4Kowloon
qadimah	
dadonghai		CNc4Dadonghai
guayaquil		ECc4Guayaquil
ordos		CNc4Ordos
perth		AUc4Perth
camayenne		GNc4Camayenne
indore		INc4Indore
iztapalapa		MXc4Iztapalapa
bayan		CNc4Bayan Nur
maracay		VEc4Maracay
medan		IDc4Medan
curitiba		BRc4Curitiba
bandung		IDc4Bandung
ecatepec		MXc4Ecatepec de Morelos
morelos	
kunshan		CNc4Kunshan
patna		INc4Patna
manaus		BRc4Manaus
xinyang		CNc4Xinyang
phoenix		USc4Phoenix
ludhiana		INc4Ludhiāna
bekasi		IDc4Bekasi
kaohsiung		TWc4Kaohsiung
caloocan		PHc4Caloocan City
guadalajara		MXc0Guadalajara
asuncion		PYc6Asunción
recife		BRc0Recife
daejeon		KRc0Daejeon
kumasi		GHc0Kumasi
kota		MYc0Kota Bharu	INc0Kota	MYc1Kota Kinabalu
bharu	
karaj		IRc0Karaj
palembang		IDc0Palembang
tirunelveli		INc0Tirunelveli
puebla		MXc0Puebla
agra		INc0Agra
cordoba		ARc0Córdoba	ESc1Córdoba
gwangju		KRc0Gwangju
bursa		TRc0Bursa
vadodara		INc0Vadodara
belem		BRc0Belém
fushun		CNc0Fushun
quito		ECc6Quito
antananarivo		MGc6Antananarivo
luoyang		CNc0Luoyang
valencia		VEc0Valencia	ESc0Valencia
gujranwala		PKc0Gujranwala
guankou		CNc0Guankou
alegre	
tangerang		IDc0Tangerang
najafgarh		INc0Najafgarh
cruz	
sierra	
handan		CNc0Handan
khulna		BDc0Khulna
gorakhpur		INc0Gorakhpur	INc1Gorakhpur
sharjah		AEc0Sharjah
makassar		IDc0Makassar
kawasaki		JPc0Kawasaki
baotou		CNc0Baotou
medina		SAc0Medina
nashik		INc0Nashik
semarang		IDc0Semarang
brazzaville		CGc6Brazzaville
pimpri		INc0Pimpri
nizhniy		RUc0Nizhniy Novgorod
budta		PHc0Budta
lusaka		ZMc6Lusaka
xuchang		CNc0Xuchang
kalyan		INc0Kalyān
thane		INc0Thāne
ra		LBc0Ra’s Bayrūt
bayrut	
adana		TRc0Adana
suwon		KRc0Suwon
leon		MXc0León de los Aldama
aldama	
adelaide		AUc0Adelaide
meerut		INc0Meerut
nowrangapur		INc0Nowrangapur
faridabad		INc0Faridabad
davao		PHc0Davao
yueyang		CNc0Yueyang
caballeros	
anshan		CNc0Anshan
tongshan		CNc0Tongshan
ghaziabad		INc0Ghāziābād
depok		IDc0Depok
saitama		JPc0Saitama
dombivli		INc0Dombivli
maputo		MZc6Maputo
madero	
fuzhou		CNc0Fuzhou
rajkot		INc0Rājkot
guiyang		CNc0Guiyang
goiania		BRc0Goiânia
guarulhos		BRc0Guarulhos
batam		IDc0Batam
zapopan		MXc0Zapopan
lijiang		CNc0Lijiang
monterrey		MXc0Monterrey
samara		RUc0Samara
benin		NGc0Benin City
malingao		PHc0Malingao
nezahualcoyotl	
yono		JPc0Yono
na	
donu	
allahabad		INc0Allahābād
goyang		KRc0Goyang-si
visakhapatnam		INc0Visakhapatnam
datong		CNc0Datong
changshu		CNc0Changshu City
taichung		TWc0Taichung
teni		INc0Teni
xianyang		CNc0Xianyang
ufa		RUc0Ufa
seongnam		KRc0Seongnam-si
campinas		BRc0Campinas
jabalpur		INc0Jabalpur
haora		INc0Hāora
huainan		CNc0Huainan
aurangabad		INc0Aurangabad
iguacu	
jieyang		CNc0Jieyang
shivaji		INc0Shivaji Nagar
nagar	
zhu		CNc0Zhu Cheng City
cheng	
kitakyushu		JPc0Kitakyushu
solapur		INc0Solāpur
baoding		CNc0Baoding
benxi		CNc0Benxi
birmingham		GBc0Birmingham	USc1Birmingham
perm		RUc0Perm
zaria		NGc0Zaria
elizabeth	
fes		MAc0Fès	MAc1Fès al Bali
koeln		DEc4Koeln
ulsan		KRc0Ulsan
chandigarh		INc0Chandigarh
coimbatore		INc0Coimbatore
maceio		BRc0Maceió
cartagena		COc0Cartagena	ESc1Cartagena
changzhou		CNc0Changzhou
sultanah		SAc0Sulţānah
monrovia		LRc6Monrovia
kingston		JMc6Kingston	GBc1Kingston upon Hull	NFc3Kingston
austin		USc0Austin
krasnoyarsk		RUc0Krasnoyarsk
nay		MMc6Nay Pyi Taw
pyi	
taw	
jodhpur		INc0Jodhpur
chiba		JPc0Chiba
madurai		INc0Madurai
huaibei		CNc0Huaibei
ghurayb	
kaifeng		CNc0Kaifeng
abobo		CIc0Abobo
aba		NGc0Aba
pingdingshan		CNc0Pingdingshan
gwalior		INc0Gwalior
qiqihar		CNc0Qiqihar
klang		MYc0Klang
mendoza		ARc0Mendoza
konya		TRc0Konya
vijayawada		INc0Vijayawada
pikine		SNc0Pikine
mysore		INc0Mysore
jacksonville		USc0Jacksonville
wenzhou		CNc0Wenzhou
saratov		RUc0Saratov
rohini		INc0Rohini
bucheon		KRc0Bucheon-si
columbus		USc0Columbus	USc1Columbus
ranchi		INc0Ranchi
takeo		KHc0Takeo
padang		IDc0Padang
hubli		INc0Hubli
zhabei		CNc0Zhabei
kampung		MYc0Kampung Baru Subang
baru	
subang		MYc0Subang Jaya
charlotte		USc0Charlotte	VIc3Charlotte Amalie
caxias		BRc1Caxias do Sul
jos		NGc0Jos
ilorin		NGc0Ilorin
callao		PEc0Callao
paz	
nanning		CNc0Nanning
freetown		SLc6Freetown
bahru	
lampung	
narela		INc0Narela
bogor		IDc0Bogor
muscat		OMc6Muscat
zarqa		JOc0Zarqa
naucalpan		MXc0Naucalpan de Juárez
cankaya		TRc0Çankaya
rahim		PKc0Rahim Yar Khan
pasragad		IRc0Pasragad Branch
branch	
boumerdas		DZc0Boumerdas
jalandhar		INc0Jalandhar
thiruvananthapuram		INc0Thiruvananthapuram
sakai		JPc0Sakai
anyang		CNc0Anyang	KRc1Anyang-si
tucuman	
cotonou		BJc0Cotonou
salem		INc0Salem	USc1Salem
merida		MXc0Mérida	VEc1Mérida
tiruchirappalli		INc0Tiruchirappalli
hohhot		CNc0Hohhot
tainan		TWc0Tainan
shangyu		CNc0Shangyu
dammam		SAc0Dammam
xining		CNc0Xining
kahriz		IRc0Kahrīz
bhubaneshwar		INc0Bhubaneshwar
qinhuangdao		CNc0Qinhuangdao
hengyang		CNc0Hengyang
aligarh		INc0Alīgarh
pietermaritzburg		ZAc0Pietermaritzburg
lome		TGc6Lomé
trujillo		PEc0Trujillo
malang		IDc0Malang
bareilly		INc0Bareilly
teresina		BRc0Teresina
xinxiang		CNc0Xinxiang
campo		BRc0Campo Grande
hegang		CNc0Hegang
oyo		NGc0Oyo
obregon	
bagcilar		TRc0Bağcılar
potosi	
aguascalientes		MXc0Aguascalientes
moradabad		INc0Morādābād
langfang		CNc0Langfang
zhumadian		CNc0Zhumadian
yantai		CNc0Yantai
hermosillo		MXc0Hermosillo
edmonton		CAc0Edmonton
jeonju		KRc0Jeonju
saltillo		MXc0Saltillo
zhuzhou		CNc0Zhuzhou
bhiwandi		INc0Bhiwandi
pekanbaru		IDc0Pekanbaru
tol		RUc0Tol’yatti
yatti	
jaboatao		BRc0Jaboatão	BRc1Jaboatão dos Guararapes
shizuoka		JPc0Shizuoka
oeste	
rajshahi		BDc0Rājshāhi
battagram		PKc0Battagram
balikpapan		IDc1Balikpapan
changzhi		CNc0Changzhi
plata	
zhangjiakou		CNc1Zhangjiakou	CNc1Zhangjiakou Shi Xuanhua Qu
zigong		CNc1Zigong
mexicali		MXc1Mexicali
fuxin		CNc1Fuxin
enugu		NGc1Enugu
huangshi		CNc1Huangshi
liaoyang		CNc1Liaoyang
paso	
kumamoto		JPc1Kumamoto
raipur		INc1Raipur
general		PHc1General Santos
osasco		BRc1Osasco
matola		MZc1Matola
xiangtan		CNc1Xiangtan
guadalupe		MXc1Guadalupe
ipoh		MYc1Ipoh
mississauga		CAc1Mississauga
chengguanzhen	
nantong		CNc1Nantong
mudanjiang		CNc1Mudanjiang
andre	
nouakchott		MRc6Nouakchott
pointe		CGc1Pointe-Noire
noire	
memphis		USc1Memphis
tlalnepantla		MXc1Tlalnepantla
joao		BRc1João Pessoa
pessoa	
ansan		KRc1Ansan-si
main	
guilin		CNc1Guilin
colombo		LKc6Colombo	BRc1Colombo
lilongwe		MWc6Lilongwe
taguig		PHc1Taguig
ulyanovsk		RUc1Ulyanovsk
kotli		PKc1Kotli
okayama		JPc1Okayama
zhanjiang		CNc1Zhanjiang
ahmadi	
yogyakarta		IDc1Yogyakarta
cheongju		KRc1Cheongju-si
tebessa		DZc1Tébessa
zhenjiang		CNc1Zhenjiang
portland		USc1Portland
winnipeg		CAc1Winnipeg
dandong		CNc1Dandong
izhevsk		RUc1Izhevsk
guararapes	
shaoguan		CNc1Shaoguan
yancheng		CNc1Yancheng
contagem		BRc1Contagem
queretaro	
bhilai		INc1Bhilai
panshan		CNc1Panshan
djibouti		DJc6Djibouti
coyoacan		MXc1Coyoacán
ribeirao		BRc1Ribeirão Preto	BRc1Ribeirão das Neves
preto	
pasig		PHc1Pasig City
jamshedpur		INc1Jamshedpur
haikou		CNc1Haikou
ta‘izz		YEc1Ta‘izz
campos		BRc1Campos dos Goytacazes
chimalhuacan	
taizhou		CNc1Taizhou
xingtai		CNc1Xingtai
borivli		INc1Borivli
torreon		MXc1Torreón
yaroslavl		RUc1Yaroslavl
benoni		ZAc1Benoni
hamamatsu		JPc1Hamamatsu
cochin		INc1Cochin
jinzhou		CNc1Jinzhou	CNc1Jinzhou
amravati		INc1Amrāvati
haiphong		VNc1Haiphong
sangli		INc1Sāngli
situbondo		IDc1Situbondo
shuangyashan		CNc1Shuangyashan
scarborough		CAc1Scarborough
barnaul		RUc1Barnaul
morelia		MXc1Morelia
luancheng		CNc1Luancheng
rasht		IRc1Rasht
abeokuta		NGc1Abeokuta
essen		DEc1Essen
kayseri		TRc1Kayseri
gold		AUc1Gold Coast
coast	
yingkou		CNc1Yingkou
pinas	
zhangzhou		CNc1Zhangzhou
dortmund		DEc1Dortmund
irkutsk		RUc1Irkutsk
blantyre		MWc1Blantyre
uskudar		TRc1Üsküdar
ueskuedar		TRc1UEskuedar
cuttack		INc1Cuttack
hachioji		JPc1Hachiōji
vtoroy	
libreville		GAc6Libreville
kerman		IRc1Kerman
chiclayo		PEc1Chiclayo
orumiyeh		IRc1Orūmīyeh
bahcelievler		TRc1Bahçelievler
bengbu		CNc1Bengbu
bikaner		INc1Bīkaner
tlaquepaque		MXc1Tlaquepaque
tlalpan		MXc1Tlalpan
umraniye		TRc1Umraniye
duesseldorf		DEc4Duesseldorf
banjarmasin		IDc1Banjarmasin
goeteborg		SEc4Goeteborg
shihezi		CNc1Shihezi
bucaramanga		COc1Bucaramanga
kuching		MYc1Kuching
bouake		CIc1Bouaké
sokoto		NGc1Sokoto
uberlandia		BRc1Uberlândia
onitsha		NGc1Onitsha
honcho		JPc1Honchō
albuquerque		USc1Albuquerque
hamhung		KPc1Hamhŭng
sorocaba		BRc1Sorocaba
warangal		INc1Warangal
cuba	
siping		CNc1Siping
kagoshima		JPc1Kagoshima
surakarta		IDc1Surakarta
huai		CNc1Huai'an
bhavnagar		INc1Bhavnagar
mar		ARc1Mar del Plata	RUc1Mar’ino
bahawalpur		PKc1Bahawalpur
nanded		INc1Nanded
orenburg		RUc1Orenburg
changwon		KRc1Changwon
jiamusi		CNc1Jiamusi
antipolo		PHc1Antipolo
neijiang		CNc1Neijiang
banqiao		TWc1Banqiao
sargodha		PKc1Sargodha
yangzhou		CNc1Yangzhou
novokuznetsk		RUc1Novokuznetsk
mersin		TRc1Mersin
tuxtla		MXc1Tuxtla
raurkela		INc1Raurkela
warri		NGc1Warri
guli		CNc1Guli
ebute		NGc1Ebute Ikorodu
ikorodu	
tanggu		CNc1Tanggu
jiangmen		CNc1Jiangmen
cuauhtemoc		MXc1Cuauhtémoc
tucson		USc1Tucson
if	
beira		MZc1Beira
guntur		INc1Guntur
touba		SNc1Touba
hamadan		IRc1Hamadān
cangzhou		CNc1Cangzhou
dehra		INc1Dehra Dūn
dun	
cuiaba		BRc1Cuiabá
petaling		MYc1Petaling Jaya
macau		MOc6Macau
bhayandar		INc1Bhayandar
esenler		TRc1Esenler
ryazan		RUc1Ryazan’
fresno		USc1Fresno
hamilton		CAc1Hamilton	NZc1Hamilton	BMc3Hamilton
tyumen		RUc1Tyumen
durgapur		INc1Durgapur
victoria		MXc1Victoria de Durango	CAc1Victoria	SCc3Victoria
durango	
ajmer		INc1Ajmer
changde		CNc1Changde
jiaozuo		CNc1Jiaozuo
ulhasnagar		INc1Ulhasnagar
kolhapur		INc1Kolhāpur
lipetsk		RUc1Lipetsk
siliguri		INc1Siliguri
eskisehir		TRc1Eskişehir
azadshahr		IRc1Āzādshahr
salta		ARc1Salta
penza		RUc1Penza
tembisa		ZAc1Tembisa
bilimora		INc1Bilimora
mykolayiv		UAc1Mykolayiv
aparecida		BRc1Aparecida de Goiânia
puente		CLc1Puente Alto	ESc1Puente de Vallecas
makati		PHc1Makati City
tonghua		CNc1Tonghua
naberezhnyye		RUc1Naberezhnyye Chelny
chelny	
wuhu		CNc1Wuhu
niigata		JPc1Niigata
karol		INc1Karol Bāgh
bagh	
kalininskiy		RUc1Kalininskiy
duisburg		DEc1Duisburg
asansol		INc1Āsansol
arak		IRc1Arāk
astrakhan		RUc1Astrakhan
zhuhai		CNc1Zhuhai
pohang		KRc1Pohang
nuernberg		DEc4Nuernberg
shashi		CNc1Shashi
cimahi		IDc1Cimahi
wuwei		CNc1Wuwei
jamnagar		INc1Jamnagar
sacramento		USc1Sacramento
aracaju		BRc1Aracaju
ajman		AEc1Ajman City
jianshui		CNc1Jianshui
fe	
toluca		MXc1Toluca
mateos	
tomsk		RUc1Tomsk
masina		CDc1Masina
saharanpur		INc1Sahāranpur
cuautitlan		MXc1Cuautitlán Izcalli
izcalli	
gulbarga		INc1Gulbarga
bhatpara		INc1Bhātpāra
feira		BRc1Feira de Santana
santana	
alam	
himeji		JPc1Himeji
homyel		BYc1Homyel'
qionghai		CNc1Qionghai
okene		NGc1Okene
uijeongbu		KRc1Uijeongbu-si
yazd		IRc1Yazd
hargeysa		SOc1Hargeysa
kemerovo		RUc1Kemerovo
yichang		CNc1Yichang
hwaseong		KRc1Hwaseong-si
yinchuan		CNc1Yinchuan
vereeniging		ZAc1Vereeniging
beach	
mixco		GTc1Mixco
londrina		BRc1Londrina
mesa		USc1Mesa
jiaojiang		CNc1Jiaojiang
matsudo		JPc1Matsudo
juiz		BRc1Juiz de Fora
fora	
nishinomiya		JPc1Nishinomiya-hama
tula		RUc1Tula
staten		USc1Staten Island
kawaguchi		JPc1Kawaguchi
apodaca	
zunyi		CNc1Zunyi
jiaxing		CNc1Jiaxing
belford		BRc1Belford Roxo
roxo	
liaoyuan		CNc1Liaoyuan
xiangyang		CNc1Xiangyang
calabar		NGc1Calabar
dadukou		CNc1Dadukou
joinville		BRc1Joinville
kurnool		INc1Kurnool
kanazawa		JPc1Kanazawa
karabaglar		TRc1Karabağlar
kirov		RUc1Kirov
ujjain		INc1Ujjain
kinabalu	
springs		ZAc1Springs
niteroi		BRc1Niterói
hengshui		CNc1Hengshui
tabuk		SAc1Tabuk
pontianak		IDc1Pontianak
namp		KPc1Namp’o
o	
bacolod		PHc1Bacolod City
meriti	
mansilingan		PHc1Mansilingan
ramgundam		INc1Rāmgundam
manado		IDc1Manado
karagandy		KZc1Karagandy
raleigh		USc1Raleigh
jining		CNc1Jining	CNc1Jining
constantine		DZc1Constantine
muratpasa		TRc1Muratpaşa
wenshan		CNc1Wenshan City
utsunomiya		JPc1Utsunomiya
heroica		MXc1Heroica Matamoros
matamoros	
chengde		CNc1Chengde
oita		JPc1Ōita
cheboksary		RUc1Cheboksary
boksburg		ZAc1Boksburg
cagayan		PHc1Cagayan de Oro
oro	
omaha		USc1Omaha
matsuyama		JPc1Matsuyama
garza	
amagasaki		JPc1Amagasaki
shyamnagar		INc1Shyamnagar
dasmarinas		PHc1Dasmariñas
malatya		TRc1Malatya
nangi		INc1Nangi
pereira		COc1Pereira
kozhikode		INc1Kozhikode
mawlamyine		MMc1Mawlamyine
iquitos		PEc1Iquitos
kurashiki		JPc1Kurashiki
sunch		KPc1Sunch’ŏn
sultangazi		TRc1Sultangazi
garoua		CMc1Garoua
murcia		ESc1Murcia
mwanza		TZc1Mwanza
uyo		NGc1Uyo
bei		CNc1Bei’an
kousseri		CMc1Kousséri
malegaon		INc1Mālegaon
davangere		INc1Davangere
masan		KRc1Masan
ananindeua		BRc1Ananindeua
brampton		CAc1Brampton
welkom		ZAc1Welkom
marta	
mahallah	
venustiano		MXc1Venustiano Carranza
carranza	
jalgaon		INc1Jalgaon
yokosuka		JPc1Yokosuka
akola		INc1Akola
belgaum		INc1Belgaum
luqiao		CNc1Luqiao
bryansk		RUc1Bryansk
maltepe		TRc1Maltepe
kharj	
chaozhou		CNc1Chaozhou
xalapa		MXc1Xalapa de Enríquez
enriquez	
ado		NGc1Ado-Ekiti
ekiti	
gaya		INc1Gaya
udaipur		INc1Udaipur
likasi		CDc1Likasi
ibague		COc1Ibagué
shaoxing		CNc1Shaoxing
ivanovo		RUc1Ivanovo
erzurum		TRc1Erzurum
akure		NGc1Akure
jambi		IDc1Jambi City
mansurah	
oakland		USc1Oakland
korba		INc1Korba
bokaro		INc1Bokāro
sukkur		PKc1Sukkur
mangalore		INc1Mangalore
luohe		CNc1Luohe
pasay		PHc1Pasay
azcapotzalco		MXc1Azcapotzalco
yangquan		CNc1Yangquan
jhansi		INc1Jhānsi
florianopolis		BRc1Florianópolis
wandsbek		DEc1Wandsbek
thoothukudi		INc1Thoothukudi
ardabil		IRc1Ardabīl
chaoyang		CNc1Chaoyang
tonala		MXc1Tonalá
xochimilco		MXc1Xochimilco
bien		VNc1Biên Hòa
hoa	
das	
neves	
hirakata		JPc1Hirakata
oujda		MAc1Oujda-Angad
angad	
tanda		EGc1Tanda
nellore		INc1Nellore
hsinchu		TWc1Hsinchu
jixi		CNc1Jixi
tulsa		USc1Tulsa
taoyuan		TWc1Taoyuan City
lekki		NGc1Lekki
palma		ESc1Palma
kitwe		ZMc1Kitwe
tver		RUc1Tver
machida		JPc1Machida
yangjiang		CNc1Yangjiang
khmelnytskyi		UAc1Khmelnytskyi
gifu		JPc1Gifu-shi
shi	
tiruppur		INc1Tiruppur
keelung		TWc1Keelung
vila		BRc1Vila Velha
velha	
weifang		CNc1Weifang
fujisawa		JPc1Fujisawa
ndola		ZMc1Ndola
kollam		INc1Kollam
serra		BRc1Serra
samsun		TRc1Samsun
bello		COc1Bello
xinpu		CNc1Xinpu
sandakan		MYc1Sandakan
buraydah		SAc1Buraydah
diadema		BRc1Diadema
wichita		USc1Wichita
comilla		BDc1Comilla
samut		THc1Samut Prakan
prakan	
nampula		MZc1Nampula
arlington		USc1Arlington	USc1Arlington
bissau		GWc6Bissau
iloilo		PHc1Iloilo
khamis		SAc1Khamis Mushait
mushait	
goytacazes	
maua		BRc1Mauá
abomey		BJc1Abomey-Calavi
calavi	
bochum		DEc1Bochum	DEc1Bochum-Hordel
3	
benito		MXc1Benito Juárez	MXc1Benito Juarez
toyonaka		JPc1Toyonaka
iztacalco		MXc1Iztacalco
betim		BRc1Betim
fukuyama		JPc1Fukuyama
dalatando	
delmas		HTc1Delmas 73
73	
pasto		COc1Pasto
batman		TRc1Batman
palmas		BRc1Palmas
canaria	
mazatlan		MXc1Mazatlán
tagil	
irapuato		MXc1Irapuato
hordel	
dezhou		CNc1Dezhou
krugersdorp		ZAc1Krugersdorp
panihati		INc1Pānihāti
shibganj		BDc1Shibganj
toyohashi		JPc1Toyohashi
zhoukou		CNc1Zhoukou
laval		CAc1Laval
huancayo		PEc1Huancayo
makiyivka		UAc1Makiyivka
putian		CNc1Putian
minato		JPc1Minato
kaunas		LTc1Kaunas
laredo		USc1Laredo
bakersfield		USc1Bakersfield
xuanhua	
qu	
seremban		MYc1Seremban
hidalgo	
stoke		GBc1Stoke-on-Trent
trent	
pingxiang		CNc1Pingxiang
fenghuang		CNc1Fenghuang
natore		BDc1Natore
tampa		USc1Tampa
6	
nara		JPc1Nara-shi
ahmadnagar		INc1Ahmadnagar
dhulia		INc1Dhūlia
olinda		BRc1Olinda
kenitra		MAc1Kenitra
bydgoszcz		PLc1Bydgoszcz
kuantan		MYc1Kuantan
cheonan		KRc1Cheonan
petare		VEc1Petare
larkana		PKc1Larkana
qadarif	
stavropol		RUc1Stavropol’
toyota		JPc1Toyota
manukau		NZc1Manukau City
zhaoqing		CNc1Zhaoqing
atasehir		TRc1Ataşehir
bhagalpur		INc1Bhāgalpur
shekhupura		PKc1Shekhupura
carapicuiba		BRc1Carapicuíba
wuppertal		DEc1Wuppertal
tamale		GHc1Tamale
ude	
huocheng		CNc1Huocheng
aurora		USc1Aurora	USc1Aurora
halifax		CAc1Halifax
anqing		CNc1Anqing
taraz		KZc1Taraz
monte	
manizales		COc1Manizales
kwangmyong		KRc1Kwangmyŏng
zanjan		IRc1Zanjān
iwaki		JPc1Iwaki
bacoor		PHc1Bacoor
asahikawa		JPc1Asahikawa
xico		MXc1Xico
kimhae		KRc1Kimhae
arkhangel		RUc1Arkhangel’sk
sk	
ambon		IDc1Ambon
samarinda		IDc1Samarinda
estero	
takatsuki		JPc1Takatsuki
villahermosa		MXc1Villahermosa
barinas		VEc1Barinas
neiva		COc1Neiva
escobedo	
okazaki		JPc1Okazaki
khaimah	
anshun		CNc1Anshun
suita		JPc1Suita
wakayama		JPc1Wakayama
anaheim		USc1Anaheim
hualien		TWc1Hualien City
lapu		PHc1Lapu-Lapu City
punasa		INc1Punāsa
diepsloot		ZAc1Diepsloot
muzaffarnagar		INc1Muzaffarnagar
florence		ITc1Florence
latur		INc1Latur
campina		BRc1Campina Grande
etobicoke		CAc1Etobicoke
camaguey		CUc1Camagüey
chifeng		CNc1Chifeng
hungnam		KPc1Hŭngnam
2	
kosti		SDc1Kosti
taihecun		CNc1Taihecun
turmero		VEc1Turmero
kurgan		RUc1Kurgan
rangpur		BDc1Rangpur
bhimbar		PKc1Bhimbar
iligan		PHc1Iligan	PHc1Iligan City
soledad		COc1Soledad	MXc1Soledad de Graciano Sánchez
shiqi		CNc1Shiqi
piracicaba		BRc1Piracicaba
kukatpalli		INc1Kūkatpalli
jhang		PKc1Jhang Sadr
arusha		TZc1Arusha
ambattur		INc1Ambattūr
koriyama		JPc1Kōriyama
plovdiv		BGc1Plovdiv
celaya		MXc1Celaya
chitungwiza		ZWc1Chitungwiza
kashiwa		JPc1Kashiwa
aksu		CNc1Aksu
serekunda		GMc1Serekunda
tokorozawa		JPc1Tokorozawa
corrientes		ARc1Corrientes
kaluga		RUc1Kaluga
macapa		BRc1Macapá
cuernavaca		MXc1Cuernavaca
nice		FRc1Nice
kaesong		KPc1Kaesŏng
kawagoe		JPc1Kawagoe
tungi		BDc1Tungi
krasnogvargeisky		RUc1Krasnogvargeisky
randburg		ZAc1Randburg
bellary		INc1Bellary
itaquaquecetuba		BRc1Itaquaquecetuba
kochi		JPc1Kochi
sunderland		GBc1Sunderland
ana	
bauru		BRc1Bauru
takamatsu		JPc1Takamatsu
tieling		CNc1Tieling
qazvin		IRc1Qazvin
muzaffarpur		INc1Muzaffarpur
kamarhati		INc1Kāmārhāti
tepic		MXc1Tepic
jincheng		CNc1Jincheng
montes		BRc1Montes Claros
claros	
bielefeld		DEc1Bielefeld
mandaue		PHc1Mandaue City
khorramshahr		IRc1Khorramshahr
mathura		INc1Mathura
khorramabad		IRc1Khorramabad
soyapango		SVc1Soyapango
patiala		INc1Patiāla
wonsan		KPc1Wŏnsan
brent		GBc1Brent
chanda		INc1Chānda
canoas		BRc1Canoas
chongjin		KPc1Chongjin
yanji		CNc1Yanji
bhilwara		INc1Bhīlwāra
mogi		BRc1Mogi das Cruzes
cruzes	
toyama		JPc1Toyama
piura		PEc1Piura
birkenhead		GBc1Birkenhead
thrissur		INc1Thrissur
brahmapur		INc1Brahmapur
orel		RUc1Orël
corpus		USc1Corpus Christi
christi	
suizhou		CNc1Suizhou
posadas		ARc1Posadas
amarah	
volzhskiy		RUc1Volzhskiy
riverside		USc1Riverside
ixtapaluca		MXc1Ixtapaluca
villavicencio		COc1Villavicencio
jundiai		BRc1Jundiaí
miguelito	
smolensk		RUc1Smolensk
pelotas		BRc1Pelotas
shahjanpur		INc1Shāhjānpur
akita		JPc1Akita
thies		SNc1Thiès	SNc1Thiès Nones
moron		ARc1Morón
anapolis		BRc1Anápolis
shimoga		INc1Shimoga
islington		GBc1Islington
holguin		CUc1Holguín
ad		IQc1Ad Dīwānīyah	SDc1Ad-Damazin
diwaniyah	
shangrao		CNc1Shangrao
mataram		IDc1Mataram
reading		GBc1Reading
iasi		ROc1Iaşi
valladolid		ESc1Valladolid
koshigaya		JPc1Koshigaya
rohtak		INc1Rohtak
baicheng		CNc1Baicheng
chimbote		PEc1Chimbote
napoca	
calamba		PHc1Calamba
bauchi		NGc1Bauchi
cherepovets		RUc1Cherepovets
armenia		COc1Armenia
kut	
vologda		RUc1Vologda
sisli		TRc1Şişli
lexington		USc1Lexington-Fayette	USc1Lexington
fayette	
hull	
soacha		COc1Soacha
temara		MAc1Temara
preston		GBc1Preston
ganja		AZc1Ganja
lianshan		CNc1Lianshan
denizli		TRc1Denizli
ikeja		NGc1Ikeja
varna		BGc1Varna
vitoria		BRc1Vitória	BRc1Vitória da Conquista
wusong		CNc1Wusong
maringa		BRc1Maringá
miyazaki		JPc1Miyazaki
percut		IDc1Percut
pucallpa		PEc1Pucallpa
jingdezhen		CNc1Jingdezhen
guaruja		BRc1Guarujá
sariwon		KPc1Sariwŏn
antofagasta		CLc1Antofagasta
botshabelo		ZAc1Botshabelo
bengkulu		IDc1Bengkulu
butuan		PHc1Butuan
tampico		MXc1Tampico
oshawa		CAc1Oshawa
cabuyao		PHc1Cabuyao
chita		RUc1Chita
valledupar		COc1Valledupar
biskra		DZc1Biskra
tumkur		INc1Tumkūr
chinju		KRc1Chinju
newport		GBc1Newport	USc1Newport News
tawau		MYc1Tawau
shengli		CNc1Shengli
firozabad		INc1Fīrozābād
fayyum	
velho	
jujuy	
brakpan		ZAc1Brakpan
stockton		USc1Stockton
mandaluyong		PHc1Mandaluyong City
nizamabad		INc1Nizāmābād
kulti		INc1Kulti
tlahuac		MXc1Tláhuac
franca		BRc1Franca
rajahmundry		INc1Rājahmundry
craiova		ROc1Craiova
constanta		ROc1Constanţa
saransk		RUc1Saransk
barddhaman		INc1Barddhamān
malmoe		SEc4Malmoe
gujrat		PKc1Gujrat
naha		JPc1Naha
mardan		PKc1Mardan
surgut		RUc1Surgut
malir		PKc1Malir Cantonment
cantonment	
xinyuan		CNc1Xinyuan
binan		PHc1Biñan
yangshuo		CNc1Yangshuo
winejok		SSc1Winejok
batikent		TRc1Batikent
bradford		GBc1Bradford
santol		PHc1Santol
kasugai		JPc1Kasugai
jember		IDc1Jember
aomori		JPc1Aomori
otsu		JPc1Ōtsu
barasat		INc1Bārāsat	INc1Bārāsat
elazig		TRc1Elazığ
okanagan		CAc1Okanagan
cherkasy		UAc1Cherkasy
vigo		ESc1Vigo
akashi		JPc1Akashi
cincinnati		USc1Cincinnati
hisar		INc1Hisar
rampur		INc1Rāmpur
yokkaichi		JPc1Yokkaichi
yeosu		KRc1Yeosu
southend		GBc1Southend-on-Sea
sea	
morioka		JPc1Morioka
vina		CLc1Viña del Mar
galati		ROc1Galaţi
blumenau		BRc1Blumenau
greater		INc1Greater Noida	CAc1Greater Sudbury
noida		INc1Noida
foz		BRc1Foz do Iguaçu
hufuf	
kakinada		INc1Kākināda
panipat		INc1Pānīpat
makurdi		NGc1Makurdi
wollongong		AUc1Wollongong
grossa	
minna		NGc1Minna
mbeya		TZc1Mbeya
mueang		THc1Mueang Nonthaburi
nonthaburi	
gumi		KRc1Gumi
tambov		RUc1Tambov
mubarraz	
bafoussam		CMc1Bafoussam
kasur		PKc1Kasur
xiuying		CNc1Xiuying
paulista		BRc1Paulista
hillah	
limeira		BRc1Limeira
parbhani		INc1Parbhani
beihai		CNc1Beihai
huizhou		CNc1Huizhou
zeytinburnu		TRc1Zeytinburnu
tsuen		HKc1Tsuen Wan
wan	
ironville		USc1Ironville
meads		USc1Meads
setif		DZc1Sétif
safi		MAc1Safi
sinuiju		KPc1Sinŭiju
4	
hue		VNc1Huế
darbhanga		INc1Darbhanga
marienthal		DEc1Marienthal
adapazari		TRc1Adapazarı
sultanbeyli		TRc1Sultanbeyli
henderson		USc1Henderson
greensboro		USc1Greensboro
viamao		BRc1Viamão
terengganu	
dihok		IQc1Dihok
plano		USc1Plano
ichihara		JPc1Ichihara
iksan		KRc1Iksan
nha		VNc1Nha Trang
trang	
suzano		BRc1Suzano
alwar		INc1Alwar
cainta		PHc1Cainta
maebashi		JPc1Maebashi
bilaspur		INc1Bilāspur
logan		AUc1Logan City
valparaiso		CLc1Valparaíso
palu		IDc1Palu
kupang		IDc1Kupang
newark		USc1Newark
itagui		COc1Itagüí
itaguei		COc1Itaguei
romero	
gebze		TRc1Gebze
narsingdi		BDc1Narsingdi
batna		DZc1Batna
chuzhou		CNc1Chuzhou
merkezefendi		TRc1Merkezefendi
ichinomiya		JPc1Ichinomiya
tacna		PEc1Tacna
ensenada		MXc1Ensenada
efon		NGc1Efon-Alaaye
alaaye	
yoshkar		RUc1Yoshkar-Ola
ola	
taganrog		RUc1Taganrog
teresa	
tuy	
windsor		CAc1Windsor
coacalco		MXc1Coacalco
ilesa		NGc1Ilesa
kostroma		RUc1Kostroma
gijon		ESc1Gijón
bari		ITc1Bari
lincoln		USc1Lincoln
khomeyni		IRc1Khomeynī Shahr
shahr	
cuenca		ECc1Cuenca
owo		NGc1Owo
sukabumi		IDc1Sukabumi
brasov		ROc1Braşov
komsomolsk		RUc1Komsomolsk-on-Amur
amur	
hakodate		JPc1Hakodate
ezzouar	
mokolo		CMc1Mokolo
caucaia		BRc1Caucaia
ichalkaranji		INc1Ichalkaranji
ibaraki		JPc1Ibaraki
yao		JPc1Yao
nal		RUc1Nal’chik
chik	
baguio		PHc1Baguio
petropolis		BRc1Petrópolis
rayyan	
wiesbaden		DEc1Wiesbaden
monteria		COc1Montería
hafar		SAc1Hafar Al-Batin
batin	
kakogawacho		JPc1Kakogawachō-honmachi
honmachi	
tasikmalaya		IDc1Tasikmalaya
bijapur		INc1Bijapur
linyi		CNc1Linyi
derby		GBc1Derby
munster		DEc1Münster
muenster		DEc1Muenster
gelsenkirchen		DEc1Gelsenkirchen
mokpo		KRc1Mokpo
catarina	
russeifa		JOc1Russeifa
windhoek		NAc6Windhoek
tshikapa		CDc1Tshikapa
kafr		EGc1Kafr ad Dawwār
dawwar	
tokushima		JPc1Tokushima
sterlitamak		RUc1Sterlitamak
eixample		ESc1Eixample
bagerhat		BDc1Bagerhat
chengzhong		CNc1Chengzhong
wuzhou		CNc1Wuzhou
chula		USc1Chula Vista
vista	
hulan		CNc1Hulan Ergi
ergi	
aizawl		INc1Aizawl
mantampay		PHc1Mantampay
petrozavodsk		RUc1Petrozavodsk
daein	
umuahia		NGc1Umuahia
uruapan		MXc1Uruapan
mianyang		CNc1Mianyang
sivas		TRc1Sivas
witbank		ZAc1Witbank
parana		ARc1Paraná
jalna		INc1Jālna
bahadur	
monchengladbach		DEc1Mönchengladbach
moenchengladbach		DEc1Moenchengladbach
markham		CAc1Markham
dewas		INc1Dewas
sincelejo		COc1Sincelejo
tongliao		CNc1Tongliao
uberaba		BRc1Uberaba
chandler		USc1Chandler
wayne	
baranagar		INc1Baranagar
karamay		CNc1Karamay
aral		CNc1Aral
nakuru		KEc1Nakuru
can		VNc1Cần Thơ	VNc1Cần Giuộc
tho	
augsburg		DEc1Augsburg
hiratsuka		JPc1Hiratsuka
gajuwaka		INc1Gajuwaka
jiujiang		CNc1Jiujiang
popayan		COc1Popayán
najran		SAc1Najrān
buffalo		USc1Buffalo
luton		GBc1Luton
pekalongan		IDc1Pekalongan
cumana		VEc1Cumaná
satna		INc1Satna
branco	
durham		USc1Durham
etawah		INc1Etāwah
gomez		MXc1Gómez Palacio
cascavel		BRc1Cascavel
hospitalet	
llobregat	
ondo		NGc1Ondo
chimoio		MZc1Chimoio
irvine		USc1Irvine
latina		ESc1Latina
mochis	
bratsk		RUc1Bratsk
pachuca		MXc1Pachuca de Soto
soto	
tarsus		TRc1Tarsus
sari		IRc1Sari
durg		INc1Durg
rivne		UAc1Rivne
graciano	
turpan		CNc1Turpan
ikot		NGc1Ikot Ekpene
ekpene	
heze		CNc1Heze
yamagata		JPc1Yamagata
cirebon		IDc1Cirebon
carabanchel		ESc1Carabanchel
naihati		INc1Naihāti
conquista	
laohekou		CNc1Laohekou
talcahuano		CLc1Talcahuano
richards		ZAc1Richards Bay
wolverhampton		GBc1Wolverhampton
woodlands		SGc1Woodlands
nones	
floridablanca		COc1Floridablanca
suihua		CNc1Suihua
barueri		BRc1Barueri
borujerd		IRc1Borūjerd
eimsbuttel		DEc1Eimsbüttel
eimsbuettel		DEc1Eimsbuettel
liupanshui		CNc1Liupanshui
qarchak		IRc1Qarchak
surco	
taubate		BRc1Taubaté
nanyang		CNc1Nanyang
morogoro		TZc1Morogoro
governador		BRc1Governador Valadares
valadares	
tirupati		INc1Tirupati
banda		IDc1Banda Aceh	INc1Bānda
wafangdian		CNc1Wafangdian
sonipat		INc1Sonīpat
clara	
libertad		PHc1Libertad
gombe		NGc1Gombe
altona		DEc1Altona
avadi		INc1Āvadi
singa		SDc1Singa
paix	
valle	
varzea		BRc1Várzea Grande
volta		BRc1Volta Redonda
redonda	
navotas		PHc1Navotas
kropyvnytskyi		UAc1Kropyvnytskyi
lubbock		USc1Lubbock
madison		USc1Madison
tehuacan		MXc1Tehuacán
fukui		JPc1Fukui-shi
kamianske		UAc1Kamianske
jimeta		NGc1Jimeta
czestochowa		PLc1Częstochowa
tiruvottiyur		INc1Tiruvottiyūr
gilbert		USc1Gilbert
saugor		INc1Saugor
udon		THc1Udon Thani
thani	
chemnitz		DEc1Chemnitz
ica		PEc1Ica
orsk		RUc1Orsk
vanderbijlpark		ZAc1Vanderbijlpark
mito		JPc1Mito
rizhao		CNc1Rizhao
kyain		MMc1Kyain Seikgyi Township
seikgyi	
township	
coruna	
mau		INc1Mau
shimonoseki		JPc1Shimonoseki
ji		CNc1Ji’an
gorgan		IRc1Gorgān
nizhnevartovsk		RUc1Nizhnevartovsk
braunschweig		DEc1Braunschweig
hebi		CNc1Hebi
bago		MMc1Bago	PHc1Bago City
baruta		VEc1Baruta
merlo		ARc1Merlo
vallecas	
trabzon		TRc1Trabzon
jessore		BDc1Jessore
manisa		TRc1Manisa
louisville		USc1Louisville
luzia	
gunsan		KRc1Gunsan
wonju		KRc1Wŏnju
musaffah		AEc1Musaffah
angarsk		RUc1Angarsk
ino	
hapur		INc1Hāpur
bathinda		INc1Bathinda
huayin		CNc1Huayin
berbera		SOc1Berbera
ojo		MXc1Ojo de Agua
agua	
gatineau		CAc1Gatineau
yibin		CNc1Yibin
neuquen		ARc1Neuquén
novorossiysk		RUc1Novorossiysk
reno		USc1Reno
winston		USc1Winston-Salem
farrukhabad		INc1Farrukhābād
sancaktepe		TRc1Sancaktepe
takasaki		JPc1Takasaki
anantapur		INc1Anantapur
lankaran		AZc1Lankaran
glendale		USc1Glendale	USc1Glendale
khimki		RUc1Khimki
blackpool		GBc1Blackpool
xiantao		CNc1Xiantao
hachinohe		JPc1Hachinohe
vaughan		CAc1Vaughan
gravatai		BRc1Gravataí
neyagawa		JPc1Neyagawa
magdalena		MXc1Magdalena Contreras
contreras	
nagarpur		BDc1Nāgarpur
kurume		JPc1Kurume
balikesir		TRc1Balıkesir
temuco		CLc1Temuco
krefeld		DEc1Krefeld
seeb		OMc1Seeb
arhus		DKc1Århus
sasebo		JPc1Sasebo
batangas		PHc1Batangas
jubayl	
pathein		MMc1Pathein
tegal		IDc1Tegal
hialeah		USc1Hialeah
djougou		BJc1Djougou
sylhet		BDc1Sylhet
garland		USc1Garland
ratlam		INc1Ratlām
scottsdale		USc1Scottsdale
irving		USc1Irving
kosice		SKc1Košice
chernivtsi		UAc1Chernivtsi
ghazi	
coatzacoalcos		MXc1Coatzacoalcos
yuci		CNc1Yuci
sant		ESc1Sant Martí
marti	
sahiwal		PKc1Sahiwal
ternopil		UAc1Ternopil
gasteiz		ESc1Gasteiz / Vitoria
yakutsk		RUc1Yakutsk
chesapeake		USc1Chesapeake
caruaru		BRc1Caruaru
qina		EGc1Qinā
boa		BRc1Boa Vista
kediri		IDc1Kediri
georgetown		GYc6Georgetown
ramagundam		INc1Ramagundam
ibb		YEc1Ibb
turkmenabat		TMc1Türkmenabat
nizhnekamsk		RUc1Nizhnekamsk
halle		DEc1Halle (Saale)
saale	
kitchener		CAc1Kitchener
centurion		ZAc1Centurion
magugpo		PHc1Magugpo Poblacion
poblacion	
mitte	
dzerzhinsk		RUc1Dzerzhinsk
takoradi		GHc1Takoradi
kiel		DEc1Kiel
linfen		CNc1Linfen
fremont		USc1Fremont
ganganagar		INc1Gangānagar
chigasaki		JPc1Chigasaki
taytay		PHc1Taytay
soka		JPc1Sōka
ngaoundere		CMc1Ngaoundéré
suncheon		KRc1Suncheon
sejong		KRc1Sejong
syktyvkar		RUc1Syktyvkar
elche		ESc1Elche
marka		SOc1Marka
atani		NGc1Atani
quilmes		ARc1Quilmes
halwan		EGc1Ḩalwān
milton		GBc1Milton Keynes
keynes	
magdeburg		DEc1Magdeburg
verde	
nawabshah		PKc1Nawabshah
bharatpur		INc1Bharatpur
longueuil		CAc1Longueuil
atsugi		JPc1Atsugi
uitenhage		ZAc1Uitenhage
ploiesti		ROc1Ploieşti
sungai		MYc1Sungai Petani
petani	
binjai		IDc1Binjai
lucena		PHc1Lucena
ipatinga		BRc1Ipatinga
karimnagar		INc1Karīmnagar
baton		USc1Baton Rouge
rach		VNc1Rạch Giá
gia	
miri		MYc1Miri
lineal	
bexley		GBc1Bexley
sumare		BRc1Sumaré
damanhur		EGc1Damanhūr
nassau		BSc6Nassau
lorenzo	
iquique		CLc1Iquique
kremenchuk		UAc1Kremenchuk
puducherry		INc1Puducherry
sosnowiec		PLc1Sosnowiec
diez		CUc1Diez de Octubre
octubre	
staryy		RUc1Staryy Oskol
oskol	
liaocheng		CNc1Liaocheng
gusau		NGc1Gusau
neue		DEc1Neue Neustadt
neustadt	
radom		PLc1Radom
pilar		ARc1Pilar
shrirampur		INc1Shrīrāmpur
fendou		CNc1Fendou	CNc1Fendou
sabzevar		IRc1Sabzevar
huambo		AOc1Huambo
groznyy		RUc1Groznyy
geelong		AUc1Geelong
raichur		INc1Rāichūr
huanggang		CNc1Huanggang
quthbullapur		INc1Quthbullapur
mubi		NGc1Mubi
1	
juazeiro		BRc1Juazeiro do Norte
mymensingh		BDc1Mymensingh
karnal		INc1Karnāl
roodepoort		ZAc1Roodepoort
tanga		TZc1Tanga
jingling		CNc1Jingling
sucre		BOc6Sucre
nacala		MZc1Nacala
minamirinkan		JPc1Minamirinkan
paramaribo		SRc6Paramaribo
adiyaman		TRc1Adıyaman
arrah		INc1Arrah
okara		PKc1Okara
narayanganj		BDc1Nārāyanganj
tongchuanshi		CNc1Tongchuanshi
najafabad		IRc1Najafābād
paradise		USc1Paradise
qarshi		UZc1Qarshi
gosaba		INc1Gosāba
princesa	
xintai		CNc1Xintai
haeju		KPc1Haeju
graz		ATc1Graz
ikire		NGc1Ikire
embu		BRc1Embu
formosa		ARc1Formosa
shakhty		RUc1Shakhty
blagoveshchensk		RUc1Blagoveshchensk
olongapo		PHc1Olongapo
thi		VNc1Thị Xã Phú Mỹ
xa	
phu	
my	
neyshabur		IRc1Neyshābūr
wuxue		CNc1Wuxue
babruysk		BYc1Babruysk
rishon		ILc1Rishon LeẔiyyon
leziyyon	
campeche		MXc1Campeche
richmond		USc1Richmond	CAc1Richmond Hill	CAc1Richmond
cabanatuan		PHc1Cabanatuan City
fuencarral		ESc1Fuencarral-El Pardo
pardo	
mirzapur		INc1Mirzāpur
messina		ITc1Messina
dehiwala		LKc1Dehiwala-Mount Lavinia
lavinia	
takarazuka		JPc1Takarazuka
kharagpur		INc1Kharagpur
dhanbad		INc1Dhanbād
tanjore		INc1Tanjore
badalona		ESc1Badalona
ageoshimo		JPc1Ageoshimo
binangonan		PHc1Binangonan
oberhausen		DEc1Oberhausen
chon		THc1Chon Buri
buri	
prokop		RUc1Prokop’yevsk
yevsk	
wuhai		CNc1Wuhai
bertoua		CMc1Bertoua
imperatriz		BRc1Imperatriz
macoris	
amarnath		INc1Amarnāth
taiping		MYc1Taiping
alor		MYc1Alor Setar
setar	
purwokerto		IDc1Purwokerto
jamaica		USc1Jamaica
rybinsk		RUc1Rybinsk
hobart		AUc1Hobart
rosa	
bernardino	
imus		PHc1Imus
vykhino		RUc1Vykhino-Zhulebino
zhulebino		RUc1Zhulebino
freiburg		DEc1Freiburg
northampton		GBc1Northampton
purwakarta		IDc1Purwakarta
zelenograd		RUc1Zelenograd
archway		GBc1Archway
mirpur		PKc1Mirpur Khas
khas	
daloa		CIc1Daloa
mek		ETc1Mek'ele
ele	
biysk		RUc1Biysk
concepcion		CLc1Concepción
monclova		MXc1Monclova
mucumpiz		VEc1Mucumpiz
velikiy		RUc1Velikiy Novgorod
owerri		NGc1Owerri
centralniy		RUc1Centralniy
shagamu		NGc1Shagamu
taboao		BRc1Taboão da Serra
nazret		ETc1Nazrēt
nagercoil		INc1Nāgercoil
lutsk		UAc1Lutsk
braila		ROc1Brăila
nazarabad		IRc1Naz̧arābād
guangyuan		CNc1Guangyuan
bukan		IRc1Būkān
spokane		USc1Spokane
norwich		GBc1Norwich
jacarei		BRc1Jacareí
chofu		JPc1Chōfu
loa		IDc1Loa Janan
janan	
rancagua		CLc1Rancagua
mokotow		PLc1Mokotów
nogales		MXc1Nogales
bukit		MYc1Bukit Mertajam
mertajam	
lipa		PHc1Lipa City
marilia		BRc1Marília
lubeck		DEc1Lübeck
luebeck		DEc1Luebeck
sepang		MYc1Sepang
esenyurt		TRc1Esenyurt
modesto		USc1Modesto
kirikkale		TRc1Kırıkkale
hailar		CNc1Hailar
terrassa		ESc1Terrassa
abha		SAc1Abha
idku		EGc1Idkū
matsumoto		JPc1Matsumoto
daliang		CNc1Daliang
qui		VNc1Qui Nhon
nhon	
moines	
pali		INc1Pāli
naranjo	
bogra		BDc1Bogra
rochester		USc1Rochester
chuncheon		KRc1Chuncheon
vung		VNc1Vũng Tàu
tau	
pematangsiantar		IDc1Pematangsiantar
kanggye		KPc1Kanggye
presidente		BRc1Presidente Prudente
prudente	
sanming		CNc1Sanming
sohag		EGc1Sohag
leopoldo	
ijebu		NGc1Ijebu-Ode
ode	
yamunanagar		INc1Yamunānagar
nakhon		THc1Nakhon Ratchasima
ratchasima	
torun		PLc1Toruń
oruro		BOc1Oruro
kielce		PLc1Kielce
rewa		INc1Rewa
romana	
gaborone		BWc6Gaborone
hangu		CNc1Hangu
maryvale		USc1Maryvale
tacoma		USc1Tacoma
lobito		AOc1Lobito
shore	
ciputat		IDc1Ciputat
sirjan		IRc1Sirjan
jerez		ESc1Jerez de la Frontera
frontera	
fontana		USc1Fontana
oxnard		USc1Oxnard
ciampea		IDc1Ciampea
kasukabe		JPc1Kasukabe
oradea		ROc1Oradea
annaba		DZc1Annaba
sabadell		ESc1Sabadell
mostoles		ESc1Móstoles
toamasina		MGc1Toamasina
dinajpur		BDc1Dinājpur
buenavista		MXc1Buenavista
itabuna		BRc1Itabuna
kishiwada		JPc1Kishiwada
linz		ATc1Linz
alcala		ESc1Alcalá de Henares
henares	
gaoping		CNc1Gaoping
numazu		JPc1Numazu
secunderabad		INc1Secunderabad
joetsu		JPc1Jōetsu
debrecen		HUc1Debrecen
bidar		INc1Bīdar
tunas	
dec	
hortolandia		BRc1Hortolândia
bayamon		PRc1Bayamón
daqing		CNc1Daqing
vallarta	
agartala		INc1Agartala
erfurt		DEc1Erfurt
monghyr		INc1Monghyr
edea		CMc1Edéa
vasyl		RUc1Vasyl'evsky Ostrov
evsky	
ostrov	
odawara		JPc1Odawara
atsiaman		GHc1Atsiaman
osmaniye		TRc1Osmaniye
burnaby		CAc1Burnaby
babol		IRc1Bābol
burhanpur		INc1Burhānpur
tapachula		MXc1Tapachula
yiyang		CNc1Yiyang
corlu		TRc1Çorlu
harburg		DEc1Harburg
linxia		CNc1Linxia Chengguanzhen
barisal		BDc1Barisāl
cileungsir		IDc1Cileungsir
nadiad		INc1Nadiād
mossoro		BRc1Mossoró
pskov		RUc1Pskov
fayetteville		USc1Fayetteville
yuncheng		CNc1Yuncheng
khums	
huntington		USc1Huntington Beach
favoriten		ATc1Favoriten
chiniot		PKc1Chiniot
itapevi		BRc1Itapevi
chapra		INc1Chāpra
rengasdengklok		IDc1Rengasdengklok
sete		BRc1Sete Lagoas
lagoas	
pintana	
yonkers		USc1Yonkers
petropavl		KZc1Petropavl
cabimas		VEc1Cabimas
dindigul		INc1Dindigul
montgomery		USc1Montgomery
colorados	
ugep		NGc1Ugep
yanbu		SAc1Yanbu
jadida	
shahkot		PKc1Shahkot
chakwama		NGc1Chakwama
pokhara		NPc1Pokhara
osh		KGc1Osh
sumedang		IDc1Sumedang
thika		KEc1Thika
petah		ILc1Petaẖ Tiqwa
tiqwa	
severnyy		RUc1Severnyy
oral		KZc1Oral
panchkula		INc1Panchkula
ladner		CAc1Ladner
sikar		INc1Sīkar
tilburg		NLc1Tilburg
balakovo		RUc1Balakovo
armavir		RUc1Armavir
kamoke		PKc1Kamoke
saidpur		BDc1Saidpur
amol		IRc1Āmol
bila		UAc1Bila Tserkva
tserkva	
dudley		GBc1Dudley
hagen		DEc1Hagen
saskatoon		CAc1Saskatoon
gliwice		PLc1Gliwice
changji		CNc1Changji
malolos		PHc1Malolos
amarillo		USc1Amarillo
bulandshahr		INc1Bulandshahr
capiata		PYc1Capiatá
purnia		INc1Purnia
kaiyuan		CNc1Kaiyuan
sibu		MYc1Sibu
arnavutkoy		TRc1Arnavutköy
arnavutkoey		TRc1Arnavutkoey
machala		ECc1Machala
little		USc1Little Rock
hospet		INc1Hospet
fuenlabrada		ESc1Fuenlabrada
mentougou		CNc1Mentougou
akron		USc1Akron
talca		CLc1Talca
gurgaon		INc1Gurgaon
shreveport		USc1Shreveport
lat	
birjand		IRc1Bīrjand
kure		JPc1Kure
parauapebas		BRc1Parauapebas
icheon		KRc1Icheon-si
townsville		AUc1Townsville
sambhal		INc1Sambhal
americana		BRc1Americana
engel		RUc1Engel’s
gandhinagar		INc1Gandhinagar
burgas		BGc1Burgas
murwara		INc1Murwāra
nagaoka		JPc1Nagaoka
guri		KRc1Guri-si
coro		VEc1Coro
nishi		JPc1Nishi-Tokyo-shi
xinhui		CNc1Xinhui
rapids	
kendari		IDc1Kendari
petrolina		BRc1Petrolina
kassel		DEc1Kassel
nangloi		INc1Nāngloi Jāt
jat	
severodvinsk		RUc1Severodvinsk
mobile		USc1Mobile
nnewi		NGc1Nnewi
parung		IDc1Parung
divinopolis		BRc1Divinópolis
basaksehir		TRc1Başakşehir
ezhou		CNc1Ezhou
maracanau		BRc1Maracanaú
itami		JPc1Itami
nam		VNc1Nam Định
dinh	
uji		JPc1Uji
machilipatnam		INc1Machilīpatnam
hyesan		KPc1Hyesan
bayamo		CUc1Bayamo
katihar		INc1Katihar
tanjung		IDc1Tanjung Pinang
pinang	
par		BDc1Pār Naogaon
naogaon	
tyne	
klaipeda		LTc1Klaipėda
zabrze		PLc1Zabrze
bojnurd		IRc1Bojnūrd
guatire		VEc1Guatire
humen		CNc1Humen
bel	
abbes	
hat		THc1Hat Yai
yai	
haicheng		CNc1Haicheng
suzuka		JPc1Suzuka
curug		IDc1Curug
barrancabermeja		COc1Barrancabermeja
zlatoust		RUc1Zlatoust
ormoc		PHc1Ormoc
bhiwani		INc1Bhiwāni
huntsville		USc1Huntsville
zoucheng		CNc1Zoucheng
cork		IEc1Cork
ise		NGc1Ise-Ekiti
vantaa		FIc1Vantaa
kofu		JPc1Kōfu
paarl		ZAc1Paarl
tallahassee		USc1Tallahassee
saddiqabad		PKc1Saddiqabad
suwayf	
planaltina		BRc1Planaltina
sunrise		USc1Sunrise Manor
manor	
syzran		RUc1Syzran’
bytom		PLc1Bytom
mwene		CDc1Mwene-Ditu
ditu	
panalanoy		PHc1Panalanoy
izumi		JPc1Izumi
santarem		BRc1Santarém
wanxian		CNc1Wanxian
kabwe		ZMc1Kabwe
quelimane		MZc1Quelimane
catamarca	
almeria		ESc1Almería
camacari		BRc1Camaçari
labuan		IDc1Labuan Bajo
bajo	
cibinong		IDc1Cibinong
donghai		CNc1Donghai
boyeros		CUc1Boyeros
baiyin		CNc1Baiyin
mabalacat		PHc1Mabalacat City
laizhou		CNc1Laizhou
barbara	
kultali		INc1Kultali
poludnie	
prairie	
mohammedia		MAc1Mohammedia
sutton		GBc1Sutton
qo‘qon		UZc1Qo‘qon
petropavlovsk		RUc1Petropavlovsk-Kamchatsky
kamchatsky	
chilpancingo		MXc1Chilpancingo
cachoeiro		BRc1Cachoeiro de Itapemirim
itapemirim	
donaustadt		ATc1Donaustadt
kikwit		CDc1Kikwit
pinar		CUc1Pinar del Río
pagadian		PHc1Pagadian
pabna		BDc1Pābna
cienfuegos		CUc1Cienfuegos
overland		USc1Overland Park
raebareli		INc1Raebareli
shibin		EGc1Shibīn al Kawm
kawm	
hitachi		JPc1Hitachi	JPc1Hitachi-Naka
antsirabe		MGc1Antsirabe
madiun		IDc1Madiun
haridwar		INc1Haridwar
leganes		ESc1Leganés
damazin	
arica		CLc1Arica
swindon		GBc1Swindon
singrauli		INc1Singrauli
hamm		DEc1Hamm
knoxville		USc1Knoxville
jamaame		SOc1Jamaame
poza		MXc1Poza Rica de Hidalgo
rica	
moratuwa		LKc1Moratuwa
kutahya		TRc1Kütahya
meycauayan		PHc1Meycauayan
brescia		ITc1Brescia
worcester		USc1Worcester
zaoyang		CNc1Zaoyang
paltan		BDc1Paltan
junagadh		INc1Jūnāgadh
mutare		ZWc1Mutare
pemalang		IDc1Pemalang
quanzhou		CNc1Quanzhou
tarlac		PHc1Tarlac City
burewala		PKc1Būrewāla
brownsville		USc1Brownsville
baishan		CNc1Baishan
sujangarh		INc1Sūjāngarh
zaozhuang		CNc1Zaozhuang
kushiro		JPc1Kushiro
cergy		FRc1Cergy-Pontoise
pontoise	
corum		TRc1Çorum
ellore		INc1Ellore
patan		NPc1Pātan
manta		ECc1Manta
lembang		IDc1Lembang
sants		ESc1Sants-Montjuïc
montjuic	
bhusaval		INc1Bhusāval
pak		THc1Pak Kret
khandwa		INc1Khandwa
cua		VEc1Cúa
sakura		JPc1Sakura
kamensk		RUc1Kamensk-Ural’skiy
ural	
skiy	
itaborai		BRc1Itaboraí
blida		DZc1Blida
news	
clarita	
biratnagar		NPc1Biratnagar
carletonville		ZAc1Carletonville
bahraigh		INc1Bahraigh
barrie		CAc1Barrie
monywa		MMc1Monywa
prato		ITc1Prato
probolinggo		IDc1Probolinggo
sirsa		INc1Sirsa
guarenas		VEc1Guarenas
anda		CNc1Anda
saarbrucken		DEc1Saarbrücken
saarbruecken		DEc1Saarbruecken
shangqiu		CNc1Shangqiu
sir	
taranto		ITc1Taranto
chandannagar		INc1Chandannagar
gangneung		KRc1Gangneung
baharampur		INc1Baharampur
crawley		GBc1Crawley
claro	
tangail		BDc1Tāngāil
castello		ESc1Castelló de la Plana
plana	
yasenevo		RUc1Yasenevo
nepean		CAc1Nepean
yangju		KRc1Yangju
indaiatuba		BRc1Indaiatuba
surendranagar		INc1Surendranagar
varamin		IRc1Varāmīn
dosquebradas		COc1Dosquebradas
passo		BRc1Passo Fundo
fundo	
xianning		CNc1Xianning
legaspi		PHc1Legaspi
korla		CNc1Korla
podolsk		RUc1Podolsk
vizianagaram		INc1Vizianagaram
providence		USc1Providence
ila		NGc1Ila Orangun
orangun	
qianjiang		CNc1Qianjiang
chenzhou		CNc1Chenzhou
burgos		ESc1Burgos
klerksdorp		ZAc1Klerksdorp
racha	
tiaret		DZc1Tiaret
amadora		PTc1Amadora
ipswich		GBc1Ipswich
kamirenjaku		JPc1Kamirenjaku
saki		NGc1Saki
chlef		DZc1Chlef
lauderdale	
flatbush	
anjo		JPc1Anjō
spring		USc1Spring Valley
camilo	
jingzhou		CNc1Jingzhou
proddatur		INc1Proddatūr
raqqah	
meiktila		MMc1Meiktila
loum		CMc1Loum
vellore		INc1Vellore
hugli		INc1Hugli
alappuzha		INc1Alappuzha
chattanooga		USc1Chattanooga
malayer		IRc1Malāyer
bielsko		PLc1Bielsko-Biala
biala	
yuzhno		RUc1Yuzhno-Sakhalinsk
sakhalinsk	
almere		NLc1Almere Stad
split		HRc1Split
etienne	
amroha		INc1Amroha
regina		CAc1Regina
zhenzhou		CNc1Zhenzhou
turku		FIc1Turku
tempe		USc1Tempe	USc1Tempe Junction
xindi		CNc1Xindi
oceanside		USc1Oceanside
bella		DOc1Bella Vista
tsukuba		JPc1Tsukuba
saveh		IRc1Sāveh
wigan		GBc1Wigan
garden		USc1Garden Grove
grove	
khowy		IRc1Khowy
mzuzu		MWc1Mzuzu
siverek		TRc1Siverek
rancho		USc1Rancho Cucamonga
cucamonga	
coral	
jiutai		CNc1Jiutai
hirosaki		JPc1Hirosaki
naga		PHc1Naga
cotia		BRc1Cotia
tomakomai		JPc1Tomakomai
tambaram		INc1Tambaram
pamulang		IDc1Pamulang
bo		SLc1Bo
pathankot		INc1Pathānkot
hadano		JPc1Hadano
bozhou		CNc1Bozhou
cikupa		IDc1Cikupa
bhind		INc1Bhind
obihiro		JPc1Obihiro
ube		JPc1Ube
kramators		UAc1Kramators’k
k	
shimla		INc1Shimla
croydon		GBc1Croydon
myeik		MMc1Myeik
bata		GQc1Bata
midrand		ZAc1Midrand
chicoloapan		MXc1Chicoloapan
ongole		INc1Ongole
gadag		INc1Gadag-Betageri	INc1Gadag
betageri	
licheng		CNc1Licheng
salatiga		IDc1Salatiga
miskolc		HUc1Miskolc
isparta		TRc1Isparta
weinan		CNc1Weinan
kaolack		SNc1Kaolack
walsall		GBc1Walsall
herne		DEc1Herne
lyublino		RUc1Lyublino
mansfield		GBc1Mansfield
olsztyn		PLc1Olsztyn
morato	
hino		JPc1Hino
nanping		CNc1Nanping
bida		NGc1Bida
sioux		USc1Sioux Falls
falls	
dongling		CNc1Dongling
bacau		ROc1Bacău
phra		THc1Phra Pradaeng
pradaeng	
dagupan		PHc1Dagupan
peoria		USc1Peoria
navsari		INc1Navsāri
mulheim		DEc1Mülheim
muelheim		DEc1Muelheim
kulim		MYc1Kulim
puri		INc1Puri
haldia		INc1Haldia
jackson		USc1Jackson
temirtau		KZc1Temirtau
jacobabad		PKc1Jacobabad
khammam		INc1Khammam
portoviejo		ECc1Portoviejo
raiganj		INc1Rāiganj
takaoka		JPc1Takaoka
ingraj		INc1Ingrāj Bāzār
aracatuba		BRc1Araçatuba
fuyang		CNc1Fuyang
kluang		MYc1Kluang
albacete		ESc1Albacete
laiyang		CNc1Laiyang
jaunpur		INc1Jaunpur
carmen	
reggio		ITc1Reggio Calabria
arad		ROc1Arad
baranovichi		BYc1Baranovichi
chalco		MXc1Chalco
toulon		FRc1Toulon
jabalya		PSc1Jabālyā
araraquara		BRc1Araraquara
bordj		DZc1Bordj Bou Arreridj
arreridj	
horta		ESc1Horta-Guinardó
guinardo	
patra		GRc1Pátra
alcorcon		ESc1Alcorcón
ech		DZc1Ech Chettia
chettia	
jamalpur		BDc1Jamālpur
ferraz		BRc1Ferraz de Vasconcelos
vasconcelos	
chirchiq		UZc1Chirchiq
eloy		ECc1Eloy Alfaro
alfaro	
jingmen		CNc1Jingmen
berezniki		RUc1Berezniki
awka		NGc1Awka
volgodonsk		RUc1Volgodonsk
breda		NLc1Breda
pitesti		ROc1Piteşti
ijero		NGc1Ijero-Ekiti
miass		RUc1Miass
berazategui		ARc1Berazategui
korhogo		CIc1Korhogo
abakan		RUc1Abakan
neukolln		DEc1Neukölln
neukoelln		DEc1Neukoelln
fianarantsoa		MGc1Fianarantsoa
getafe		ESc1Getafe
plumbon		IDc1Plumbon
banha		EGc1Banhā
novocherkassk		RUc1Novocherkassk
elk		USc1Elk Grove
springfield		USc1Springfield	USc1Springfield
pembroke		USc1Pembroke Pines
pines	
arapiraca		BRc1Arapiraca
fuling		CNc1Fuling
dasoguz		TMc1Daşoguz
fatehpur		INc1Fatehpur
osnabruck		DEc1Osnabrück
osnabrueck		DEc1Osnabrueck
mellal	
gandhidham		INc1Gāndhīdhām
nou		ESc1Nou Barris
barris	
ocumare		VEc1Ocumare del Tuy
gaozhou		CNc1Gaozhou
kamakura		JPc1Kamakura
ulanhot		CNc1Ulanhot
khobar		SAc1Khobar
holon		ILc1H̱olon
shanwei		CNc1Shanwei
oakville		CAc1Oakville
deer		USc1Deer Valley
tulua		COc1Tuluá
warrington		GBc1Warrington
nandyal		INc1Nandyāl
saga		JPc1Saga
esmeraldas		ECc1Esmeraldas
muzaffargarh		PKc1Muzaffargarh
jiaozhou		CNc1Jiaozhou
udupi		INc1Udupi
banjaran		IDc1Banjaran
szeged		HUc1Szeged
loni		INc1Loni
serang		IDc1Serang
lages		BRc1Lages
lucie	
sitapur		INc1Sītāpur
zenica		BAc1Zenica
burlington		CAc1Burlington
solingen		DEc1Solingen
kigoma		TZc1Kigoma
muridke		PKc1Muridke
corona		USc1Corona
shivpuri		INc1Shivpuri
hawalli		KWc1Ḩawallī
pilsen		CZc1Pilsen
inisa		NGc1Inisa
sousse		TNc1Sousse
barra		BRc1Barra Mansa
mansa	
nossa		BRc1Nossa Senhora do Socorro
senhora	
socorro	
bhadravati		INc1Bhadrāvati
slough		GBc1Slough
vinh		VNc1Vinh
parakou		BJc1Parakou
piraeus		GRc1Piraeus
adoni		INc1Ādoni
bournemouth		GBc1Bournemouth
maradi		NEc1Maradi
tsu		JPc1Tsu
eugene		USc1Eugene
peterborough		GBc1Peterborough
veraval		INc1Verāval
tongzhou		CNc1Tongzhou
ludwigshafen		DEc1Ludwigshafen am Rhein
rhein	
salalah		OMc1Şalālah
buyukcekmece		TRc1Büyükçekmece
bueyuekcekmece		TRc1Bueyuekcekmece
aydin		TRc1Aydın
envigado		COc1Envigado
anbu		CNc1Anbu
mckinney		USc1McKinney
sambalpur		INc1Sambalpur
floridsdorf		ATc1Floridsdorf
leverkusen		DEc1Leverkusen
skikda		DZc1Skikda
rioja	
boma		CDc1Boma
jiutepec		MXc1Jiutepec
dourados		BRc1Dourados
suleja		NGc1Suleja
criciuma		BRc1Criciúma
sapele		NGc1Sapele
unnao		INc1Unnāo
hortaleza		ESc1Hortaleza
budaun		INc1Budaun
coquimbo		CLc1Coquimbo
jind		INc1Jīnd
duc		VNc1Đưc Trọng
trong	
gjuc		VNc1GJuc Trong
collins	
madhyamgram		INc1Madhyamgram
lancaster		USc1Lancaster
rubtsovsk		RUc1Rubtsovsk
sayama		JPc1Sayama
sullana		PEc1Sullana
phan		VNc1Phan Thiết
thiet	
gi	
mytishchi		RUc1Mytishchi
kawanishi		JPc1Kawanishi
delegacion		MXc1Delegación Cuajimalpa de Morelos
cuajimalpa	
xiaogan		CNc1Xiaogan
mejicanos		SVc1Mejicanos
jamuria		INc1Jāmuria
chapeco		BRc1Chapecó
taunggyi		MMc1Taunggyi
qapqal		CNc1Qapqal
iskenderun		TRc1İskenderun
oyama		JPc1Oyama
salavat		RUc1Salavat
cary		USc1Cary
skudai		MYc1Skudai
ashikaga		JPc1Ashikaga
bawshar		OMc1Bawshar
puthia		BDc1Puthia
zhicheng		CNc1Zhicheng
lawang		IDc1Lawang
padron	
tarija		BOc1Tarija
oldenburg		DEc1Oldenburg
khoroshevo		RUc1Khoroshëvo-Mnevniki
mnevniki	
bibirevo		RUc1Bibirevo
osan		KRc1Osan
modena		ITc1Modena
nijmegen		NLc1Nijmegen
jaigaon		INc1Jaigaon
pasuruan		IDc1Pasuruan
cuddalore		INc1Cuddalore
junction	
palmdale		USc1Palmdale
achir	
huzhou		CNc1Huzhou
barreiras		BRc1Barreiras
hayward		USc1Hayward
orai		INc1Orai
xuyen	
centro		CUc1Centro Habana
hoshiarpur		INc1Hoshiārpur
doncaster		GBc1Doncaster
casas	
gol		RUc1Gol’yanovo
yanovo	
sobral		BRc1Sobral
sunggal		IDc1Sunggal
admiralteisky		RUc1Admiralteisky
sudbury	
talkha		EGc1Ţalkhā
blas	
canillejas	
perbaungan		IDc1Perbaungan
pallavaram		INc1Pallāvaram
ussuriysk		RUc1Ussuriysk
nanpiao		CNc1Nanpiao
tiraspol		MDc1Tiraspol
moshi		TZc1Moshi
shikarpur		PKc1Shikarpur
westonaria		ZAc1Westonaria
matsue		JPc1Matsue
naka	
souk		DZc1Souk Ahras
ahras	
osogbo		NGc1Osogbo
pecs		HUc1Pécs
ruse		BGc1Ruse
batu		MYc1Batu Pahat
pahat	
lampang		THc1Lampang
nagareyama		JPc1Nagareyama
katsuta		JPc1Katsuta
malabo		GQc6Malabo
kumagaya		JPc1Kumagaya
tema		GHc1Tema
yichun		CNc1Yichun	CNc1Yichun
itajai		BRc1Itajaí
seogwipo		KRc1Seogwipo
hanumangarh		INc1Hanumāngarh
zemun		RSc1Zemun
kisi		NGc1Kisi
ilheus		BRc1Ilhéus
guyong		PHc1Guyong
gyeongju		KRc1Gyeongju
kanchipuram		INc1Kanchipuram
lianghu		CNc1Lianghu
victorias	
beipiao		CNc1Beipiao
guangshui		CNc1Guangshui
middelburg		ZAc1Middelburg
mahajanga		MGc1Mahajanga
lyubertsy		RUc1Lyubertsy
serena	
leshan		CNc1Leshan
gandajika		CDc1Gandajika
frisco		USc1Frisco
zhaodong		CNc1Zhaodong
bnei		ILc1Bnei Brak
brak	
ambato		ECc1Ambato
cuautla		MXc1Cuautla
djelfa		DZc1Djelfa
pasarkemis		IDc1Pasarkemis
kovrov		RUc1Kovrov
viransehir		TRc1Viranşehir
tottori		JPc1Tottori
xinzhou		CNc1Xinzhou
pasadena		USc1Pasadena
alandur		INc1Alandur
livorno		ITc1Livorno
cuarto	
sanshui		CNc1Sanshui
guna		INc1Guna
hafizabad		PKc1Hafizabad
enschede		NLc1Enschede
angra		BRc1Angra dos Reis
reis	
bahadurgarh		INc1Bahādurgarh
boshan		CNc1Boshan
yangchun		CNc1Yangchun
bharuch		INc1Bharūch
friburgo	
medinipur		INc1Medinīpur
pomona		USc1Pomona
chincha		PEc1Chincha Alta
alta		CAa0Alta.
cairns		AUc1Cairns
fyzabad		INc1Fyzābād
dinapore		INc1Dinapore
linhai		CNc1Linhai
dingzhou		CNc1Dingzhou
rondonopolis		BRc1Rondonópolis
samawah	
usak		TRc1Uşak
jizzax		UZc1Jizzax
ponce		PRc1Ponce
lakewood		USc1Lakewood
weihai		CNc1Weihai
baqubah		IQc1Baqubah
neuss		DEc1Neuss
chenghua		CNc1Chenghua
songnim		KPc1Songnim
silchar		INc1Silchar
aksaray		TRc1Aksaray
giuoc	
balvanera		ARc1Balvanera
deyang		CNc1Deyang
logrono		ESc1Logroño
ota		JPc1Ōta
longfeng		CNc1Longfeng
morena		INc1Morena
strogino		RUc1Strogino
bao		VNc1Bảo Lộc
loc	
sibiu		ROc1Sibiu
sunnyvale		USc1Sunnyvale
guacara		VEc1Guacara
abbotsford		CAc1Abbotsford
bintulu		MYc1Bintulu
itapecerica		BRc1Itapecerica da Serra
escondido		USc1Escondido
kohat		PKc1Kohat
tonk		INc1Tonk
qingyuan		CNc1Qingyuan
chetumal		MXc1Chetumal
benguela		AOc1Benguela
komaki		JPc1Komaki
tigre	
soreang		IDc1Soreang
guarapuava		BRc1Guarapuava
gaomi		CNc1Gaomi
raj		INc1Rāj-Nāndgaon
nandgaon	
loudi		CNc1Loudi
laguna	
ogaki		JPc1Ōgaki
higashimurayama		JPc1Higashimurayama
serilingampalle		INc1Serilingampalle
huangyan		CNc1Huangyan
chillan		CLc1Chillán
virar		INc1Virār
parnamirim		BRc1Parnamirim
purwodadi		IDc1Purwodadi
piedras		MXc1Piedras Negras
negras	
kiziltepe		TRc1Kızıltepe
astoria		USc1Astoria
urganch		UZc1Urganch
balashikha		RUc1Balashikha
poole		GBc1Poole
gloucester		GBc1Gloucester
vryheid		ZAc1Vryheid
tordher		PKc1Tordher
dili		TLc6Dili
gimcheon		KRc1Gimcheon
mascara		DZc1Mascara
malkajgiri		INc1Malkajgiri
manama		BHc6Manama
willemstad		CWc6Willemstad
maseru		LSc6Maseru
male		MVc6Male
thimphu		BTc6Thimphu
bridgetown		BBc6Bridgetown
france	
suva		FJc6Suva
mbabane		SZc6Mbabane
seri	
begawan	
cayenne		GFc6Cayenne
kuwait		KWc6Kuwait City
honiara		SBc3Honiara
mamoudzou		YTc3Mamoudzou
tome	
spain	
saipan		MPc3Saipan
moroni		KMc3Moroni
gitega		BIc3Gitega
apia		WSc3Apia
tarawa		KIc3Tarawa
banjul		GMc3Banjul
oranjestad		AWc3Oranjestad
helier	
gibraltar		GIc3Gibraltar
papeete		PFc3Papeete
douglas		IMc3Douglas
majuro		MHc3Majuro
kingstown		VCc3Kingstown
nuku‘alofa		TOc3Nuku‘alofa
andorra		ADc3Andorra la Vella
vella	
castries		LCc3Castries
amalie	
roseau		DMc3Roseau
nuuk		GLc3Nuuk
belmopan		BZc3Belmopan
avarua		CKc3Avarua
torshavn		FOc3Tórshavn
basseterre		KNc3Basseterre
pago		ASc3Pago Pago
basse		GPc3Basse-Terre
mariehamn		AXc3Mariehamn
road		VGc3Road Town
valletta		MTc3Valletta
gustavia		BLc3Gustavia
marigot		MFc3Marigot
vaduz		LIc3Vaduz
marino	
funafuti		TVc3Funafuti
cockburn		TCc3Cockburn Town
kralendijk		BQc3Kralendijk
stanley		FKc3Stanley
longyearbyen		SJc3Longyearbyen
philipsburg		SXc3Philipsburg
mata		WFc3Mata-Utu
utu	
yaren		NRc3Yaren
hagatna		GUc3Hagåtña
jamestown		SHc3Jamestown
alofi		NUc3Alofi
flying		CXc3Flying Fish Cove
fish	
cove	
adamstown		PNc3Adamstown
aux	
francais	
grytviken		GSc3Grytviken
ala		USa0Ala.
ariz		USa0Ariz.
ark		USa0Ark.
calif		USa0Calif.
colo		USa0Colo.
conn		USa0Conn.
fla		USa0Fla.
ga		USa0Ga.
ill		USa0Ill.
ind		USa0Ind.
kan		USa0Kan.
ky		USa0Ky.
md		USa0Md.
mass		USa0Mass.
mich		USa0Mich.
minn		USa0Minn.
miss		USa0Miss.
mo		USa0Mo.
mont		USa0Mont.
neb		USa0Neb.
nev		USa0Nev.
j	=
m	=
okla		USa0Okla.
ore		USa0Ore.
pa		USa0Pa.
r	=	USa0R.I.
tenn		USa0Tenn.
tex		USa0Tex.
vt		USa0Vt.
va		USa0Va.
wash		USa0Wash.
wis		USa0Wis.
wyo		USa0Wyo.
ont		CAa0Ont.
que		CAa0Que.
b	=	CAa0B.C.
sask		CAa0Sask.
man		CAa0Man.
`,
'cyrillic': () => `алабама		USr0Алабама
аляска		USr0Аляска	USr0Аляска
аризона		USr0Аризона	USr0Аризона
арізона		USr0Арізона
арканзас		USr0Арканзас
калифорния		USr0Калифорния
каліфорнія		USr0Каліфорнія
колорадо		USr0Колорадо	USc1Колорадо Спрингс	USc1Колорадо-Спрінгз
коннектикут		USr0Коннектикут	USr0Коннектикут
делавэр		USr0Делавэр
делавер		USr0Делавер
флорида		USr0Флорида	USr0Флорида	USr0Флорида
флоріда		USr0Флоріда
джорджия		USr0Джорджия
джорджія		USr0Джорджія
гавайи		USr0Гавайи
гаваї		USr0Гаваї
хаваи		USr0Хаваи
гавай		USr0Гавай
айдахо		USr0Айдахо
иллинойс		USr0Иллинойс
іллінойс		USr0Іллінойс
илинойс		USr0Илинойс
индиана		USr0Индиана
індіана		USr0Індіана
айова		USr0Айова
канзас		USr0Канзас	USc1Канзас Сити	USc1Канзас-Сіті	USc1Канзас-Сіці	USc1Канзас-Сити
кентукки		USr0Кентукки
кентуккі		USr0Кентуккі
кентъки		USr0Кентъки
луизиана		USr0Луизиана
луїзіана		USr0Луїзіана
мэриленд		USr0Мэриленд
меріленд		USr0Меріленд
мериленд		USr0Мериленд
массачусетс		USr0Массачусетс	USr0Массачусетс
масачузетс		USr0Масачузетс
мичиган		USr0Мичиган
мічиган		USr0Мічиган
миннесота		USr0Миннесота
міннесота		USr0Міннесота
минесота		USr0Минесота
миссисипи		USr0Миссисипи
міссісіпі		USr0Міссісіпі
мисисипи		USr0Мисисипи
миссури		USr0Миссури
міссурі		USr0Міссурі
мисури		USr0Мисури
монтана		USr0Монтана
небраска		USr0Небраска
невада		USr0Невада
нью		USr0Нью-Гэмпшир	USr0Нью-Гемпшир	USr0Нью-Джерси	USr0Нью-Джерсі	USr0Нью-Мексико	INc4Нью-Дели	INc4Нью-Делі	USc4Нью-Йорк	USc4Нью-Орлеан	USc4Нью-Ёрк	USc4Нью-Йорк	USc4Нью-Орлеан	USc4Нью-Орлеанс	INc6Нью-Дели
гэмпшир	
гемпшир	
ню		USr0Ню Хампшър	USr0Ню Джърси	USr0Ню Мексико	INc4Ню Делхи	USc4Ню Йорк	USc4Ню Йорк	USc4Ню Орлиънс
хампшър	
джерси		USc1Джерси-Сити
джерсі		USc1Джерсі-Сіті
джърси		USc1Джърси Сити
мексико		MXc4Мексико Сити	MXc6Мексико	MXc6Мексико Сити
северная		USr0Северная Каролина	USr0Северная Дакота	RUr0Северная Осетия
каролина	
північна		USr0Північна Кароліна	USr0Північна Дакота
кароліна	
северна		USr0Северна Каролина
южная		USr0Южная Каролина	USr0Южная Дакота	GEr0Южная Осетия	GEc4Южная Осетия	KIc3Южная Тарава
південна		USr0Південна Кароліна	USr0Південна Дакота	GEr0Південна Осетія
южна		USr0Южна Каролина	RUc1Южна-Сахалінск
дакота	
огайо		USr0Огайо
охайо		USr0Охайо
оклахома		USr0Оклахома	USc1Оклахома	USc1Оклахома Сити	USc1Оклахома-Сіті
орегон		USr0Орегон
пенсильвания		USr0Пенсильвания
пенсільванія		USr0Пенсільванія
пенсилвания		USr0Пенсилвания
род		USr0Род-Айленд	VGc3Род-Таун	VGc3Род-Таўн
айленд	
роуд		USr0Роуд Айланд	VGc3Роуд Таун
айланд	
теннесси		USr0Теннесси
теннессі		USr0Теннессі
тенеси		USr0Тенеси
техас		USr0Техас
юта		USr0Юта
вермонт		USr0Вермонт
виргиния		USr0Виргиния	USc1Виргиния-Бич
вірджинія		USr0Вірджинія	USc1Вірджинія-Біч
вирджиния		USr0Вирджиния	USc1Вирджиния Бийч	USc1Вирджиния-Бич
западная		USr0Западная Виргиния
західна		USr0Західна Вірджинія
вашингтон		USr0Вашингтон	USr0Вашингтон	USc4Вашингтон	USc6Вашингтон
висконсин		USr0Висконсин
вісконсин		USr0Вісконсин
уисконсин		USr0Уисконсин
вайоминг		USr0Вайоминг
вайомінг		USr0Вайомінг
уайоминг		USr0Уайоминг
новая		USr0Новая Англия	CAr0Новая Шотландия
англия	
кремниевая		USr0Кремниевая долина
долина	
силиконовая		USr0Силиконовая долина
манхэттен		USr0Манхэттен
манхеттен		USr0Манхеттен	USc0Манхеттен
бруклин		USr0Бруклин	USc4Бруклин
голливуд		USr0Голливуд	USc1Голливуд
голлівуд		USr0Голлівуд	USc1Голлівуд
холивуд		USr0Холивуд	USc1Холивуд
пуэрто		PRr0Пуэрто-Рико	VEc1Пуэрто Ла Круз	VEc1Пуэрто-ла-Крус	PHc1Пуэрто-Принсеса	MXc1Пуэрто-Вальярта	VEc1Пуэрто-Кабельо	CLc1Пуэрто-Монт
рико	
онтарио		CAr0Онтарио	USc1Онтарио
онтаріо		CAr0Онтаріо	USc1Онтаріо
квебек		CAr0Квебек	CAc1Квебек
британская		CAr0Британская Колумбия
колумбия	
британська		CAr0Британська Колумбія
колумбія	
альберта		CAr0Альберта
манитоба		CAr0Манитоба
манітоба		CAr0Манітоба
саскачеван		CAr0Саскачеван
шотландия	
нова		CAr0Нова Шотландія	BRc0Нова Игуасу	BRc0Нова-Ігуасу	BRc1Нова Фрибурго	BRc1Нова-Фрибургу
шотландія	
юкон		CAr0Юкон
ньюфаундленд		CAr0Ньюфаундленд
новый		AUr0Новый Южный Уэльс	USc4Новый Орлеан
южный	
уэльс	
новий		AUr0Новий Південний Уельс	USc4Новий Орлеан	UAc4Новий Кодак	USc4Новий Орлеан	RSc4Новий Сад
південний	
уельс	
квинсленд		AUr0Квинсленд
квінсленд		AUr0Квінсленд
тасмания		AUr0Тасмания
тасманія		AUr0Тасманія
чьяпас		MXr0Чьяпас
бавария		DEr0Бавария
баварія		DEr0Баварія
саксония		DEr0Саксония
саксонія		DEr0Саксонія
бранденбург		DEr0Бранденбург
мекленбург		DEr0Мекленбург-Передняя Померания
передняя	
померания	
грайфсвальд		DEr0Грайфсвальд
лубмин		DEr0Лубмин
любмин		DEr0Любмин
корсика		FRr0Корсика
бретань		FRr0Бретань
нормандия		FRr0Нормандия
нормандія		FRr0Нормандія
эльзас		FRr0Эльзас
прованс		FRr0Прованс
версаль		FRr0Версаль
каталония		ESr0Каталония
каталонія		ESr0Каталонія
страна		ESr0Страна Басков
басков	
андалусия		ESr0Андалусия
канарские		ESr0Канарские острова
острова	
канары		ESr0Канары
канарські		ESr0Канарські острови
острови	
майорка		ESr0Майорка
ибица		ESr0Ибица
сицилия		ITr0Сицилия
сицилія		ITr0Сицилія
сардиния		ITr0Сардиния
сардинія		ITr0Сардинія
тоскана		ITr0Тоскана
ломбардия		ITr0Ломбардия
лампедуза		ITr0Лампедуза
фландрия		BEr0Фландрия
фландрія		BEr0Фландрія
валлония		BEr0Валлония
борнхольм		DKr0Борнхольм
лапландия		FIr0Лапландия
готланд		SEr0Готланд
силезия		PLr0Силезия
сілезія		PLr0Сілезія
моравия		CZr0Моравия
богемия		CZr0Богемия
трансильвания		ROr0Трансильвания
сибирь		RUr0Сибирь
сибір		RUr0Сибір
сибир		RUr0Сибир
чечня		RUr0Чечня	RUc4Чечня
чечень		RUr0Чечень
чечения		RUr0Чечения
шешенстан		RUr0Шешенстан
дагестан		RUr0Дагестан	RUc4Дагестан
татарстан		RUr0Татарстан
башкортостан		RUr0Башкортостан
ингушетия		RUr0Ингушетия	RUc4Ингушетия
осетия	
якутия		RUr0Якутия
камчатка		RUr0Камчатка
сахалин		RUr0Сахалин
курильские		RUr0Курильские острова
калининград		RUr0Калининград	RUc1Калининград
карелия		RUr0Карелия
усть		RUr0Усть-Луга	KZc4Усть-Каменогорск	RUc1Усть-Сысольск
луга	
выборг		RUr0Выборг
виборг		RUr0Виборг
ямал		RUr0Ямал
выборга		RUr0Выборга
крым		UAr0Крым
крим		UAr0Крим
қырым		UAr0Қырым
кырым		UAr0Кырым
донбасс		UAr0Донбасс
донбас		UAr0Донбас
закарпатье		UAr0Закарпатье
закарпаття		UAr0Закарпаття
чернобыль		UAr0Чернобыль	UAc4Чернобыль
чорнобиль		UAr0Чорнобиль	UAc4Чорнобиль
абхазия		GEr0Абхазия	GEc4Абхазия
абхазія		GEr0Абхазія
осетія	
приднестровье		MDr0Приднестровье
придністров		MDr0Придністров'я
я	
нагорный		AZr0Нагорный Карабах	AZc4Нагорный Карабах
карабах		AZr0Карабах
нагірний		AZr0Нагірний Карабах
тибет		CNr0Тибет	CNr0Тибет	CNc4Тибет
синьцзян		CNr0Синьцзян
сіньцзян		CNr0Сіньцзян
шыңжаң		CNr0Шыңжаң
маньчжурия		CNr0Маньчжурия
маньчжурія		CNr0Маньчжурія
внутренняя		CNr0Внутренняя Монголия
монголия	
сычуань		CNr0Сычуань
керала		INr0Керала
гуджарат		INr0Гуджарат	PKc1Гуджарат
гоа		INr0Гоа
пенджаб		INr0Пенджаб	INr0Пенджаб	PKr0Пенджаб	PKr0Пенджаб
пънджаб		INr0Пънджаб	PKr0Пънджаб
пенджаба		PKr0Пенджаба
белуджистан		PKr0Белуджистан
вазиристан		PKr0Вазиристан	PKc4Вазиристан
суматра		IDr0Суматра
бали		IDr0Бали	INc1Бали
балі		IDr0Балі
ява		IDr0Ява
саравак		MYr0Саравак
лусон		PHr0Лусон
минданао		PHr0Минданао
хоккайдо		JPr0Хоккайдо
окинава		JPr0Окинава	JPc4Окинава
окінава		JPr0Окінава
фукусима		JPr0Фукусима	JPc4Фукусима	JPc4Фукусима
фукусіма		JPr0Фукусіма
синай		EGr0Синай
сінай		EGr0Сінай
гиза		EGr0Гиза	EGc4Гиза
гіза		EGr0Гіза
луксор		EGr0Луксор	EGc4Луксор	EGc4Луксор	EGc4Луксор шаары
дарфур		SDr0Дарфур	SDc4Дарфур
тыграй		ETr0Тыграй
катанга		CDr0Катанга
занзибар		TZr0Занзибар	TZc1Занзибар
серенгети		TZr0Серенгети
идлиб		SYr0Идлиб	SYc4Идлиб
иракский		IQr0Иракский Курдистан
курдистан	
анатолия		TRr0Анатолия
анатолія		TRr0Анатолія
галлиполи		TRr0Галлиполи
крит		GRr0Крит
кріт		GRr0Кріт
спарта		GRr0Спарта
северный		CYr0Северный Кипр	RUc1Северный
кипр	
азорские		PTr0Азорские острова
мадейра		PTr0Мадейра
шпицберген		NOr0Шпицберген
остров		CLr0Остров Пасхи
пасхи	
галапагосские		ECr0Галапагосские острова
галапагосы		ECr0Галапагосы
галапагоські		ECr0Галапагоські острови
мачу		PEr0Мачу-Пикчу
пикчу	
газа		PSr0Газа	PSc1Газа
киренаика		LYr0Киренаика
приштина		XKr0Приштина	XKc6Приштина
сребреница		BAr0Сребреница	BAc4Сребреница
истрия		HRr0Истрия
далмация		HRr0Далмация
северное		CDr0Северное Киву
киву	
северном		CDr0Северном Киву
южное		CDr0Южное Киву
южном		CDr0Южном Киву
амхара		ETr0Амхара
тыграе		ETr0Тыграе
оромия		ETr0Оромия
аджария		GEr0Аджария
анбар		IQr0Анбар
шингал		IQr0Шингал
триполитания		LYr0Триполитания
феццан		LYr0Феццан
дельта		NGr8дельта Нигера
нигера	
западный		PSr0Западный берег реки Иордан	PSr0Западный берег Иордана	ILc1Западный Иерусалим
берег	
реки	
иордан	
западном		PSr0Западном берегу реки Иордан	PSr0Западном берегу Иордана
берегу	
западного		PSr0Западного берега реки Иордан
берега	
иордана	
сектор		PSr8сектор Газа
сектора		PSr8сектора Газа
секторе		PSr8секторе Газа
сектором		PSr8сектором Газа
восточный		PSr0Восточный Иерусалим	PSc1Восточный Иерусалим
иерусалим		ILc4Иерусалим	ILc4Иерусалим
восточном		PSr0Восточном Иерусалиме
иерусалиме	
дарфуре		SDr0Дарфуре
кордофан		SDr0Кордофан
сомалиленд		SOr0Сомалиленд
пунтленд		SOr0Пунтленд
днепропетровская		UAr0Днепропетровская область
область	
хадрамаут		YEr0Хадрамаут
кремль		RUs0Кремль
кремл		RUs0Кремл
кремъл		RUs0Кремъл
госдума		RUs0Госдума
держдума		RUs0Держдума
красная		RUs0Красная площадь
площадь		CNs8площадь Тяньаньмэнь	EGccплощадь Тахрир
белый		USs0Белый дом
дом	
белого		USs0Белого дома
дома	
белом		USs0Белом доме
доме	
белому		USs0Белому дому
дому	
білий		USs0Білий дім
дім	
білого		USs0Білого дому
білому		USs0Білому домі
домі	
білим		USs0Білим домом
домом	
белия		USs0Белия дом
белият		USs0Белият дом
ақ		USs0Ақ үй
үй	
ак		USs0Ак үй	KZs0Ак-Орда	KZc6Ак-Мола	KZc4Ак-Мечеть
пентагон		USs0Пентагон
уолл		USs0Уолл-стрит
стрит	
госдеп		USs0Госдеп
госдепартамент		USs0Госдепартамент
держдеп		USs0Держдеп
фбр	=	USs0ФБР
цру	=	USs0ЦРУ
наса	=	USs0НАСА
даунинг		GBs0Даунинг-стрит
даунінг		GBs0Даунінг-стріт
стріт	
вестминстер		GBs0Вестминстер
вестмінстер		GBs0Вестмінстер
букингемский		GBs0Букингемский дворец
дворец		VEs8дворец Мирафлорес
елисейский		FRs0Елисейский дворец
елисейского		FRs0Елисейского дворца
дворца		VEs8дворца Мирафлорес
елисейские		FRs0Елисейские поля
поля	
єлисейський		FRs0Єлисейський палац
палац	
эйфелева		FRs0Эйфелева башня
башня	
лувр		FRs0Лувр
бундестаг		DEs0Бундестаг
бундесбанк		DEs0Бундесбанк
рейхстаг		DEs0Рейхстаг
бундестагу		DEs0Бундестагу
вермахт		DEs0Вермахт
кнессет		ILs0Кнессет
кнесет		ILs0Кнесет
моссад		ILs0Моссад
верховная		UAs0Верховная Рада
рада	
верховной		UAs0Верховной Рады
рады	
верховна		UAs0Верховна Рада
верховної		UAs0Верховної Ради
ради	
верховній		UAs0Верховній Раді
раді	
майдан		UAs0Майдан
евромайдан		UAs0Евромайдан
евромайдана		UAs0Евромайдана
тадж		INs0Тадж-Махал
махал	
тяньаньмэнь		CNs0Тяньаньмэнь
никкей		JPs0Никкей
корпус		IRs0Корпус стражей исламской революции	USc1Корпус Кристи	USc1Корпус-Крысты	USc1Корпус-Крісті
стражей	
исламской	
революции	
суэцкий		EGs0Суэцкий канал	EGc4Суэцкий
канал	
суецький		EGs0Суецький канал
панамский		PAs0Панамский канал
акрополь		GRs0Акрополь
народното		BGs0Народното събрание
събрание	
балльхаусплац		ATs0Балльхаусплац
милли		AZs0Милли Меджлис
меджлис	
ла		CLs0Ла-Монеда	BOc0Ла Паз	BOc0Ла Пас	BOc0Ла-Пас шаары	ARc1Ла Плата	ARc1Ла-Плата шаары	ESc1Ла Коруня	ESc1Ла-Карунья	ESc1Ла-Корунья	MXc1Ла-Пас	DOc1Ла-Романа	CLc1Ла Пинтана	ARc1Ла Риоха	ARc1Ла-Рыёха	ARc1Ла-Ріоха	CLc1Ла Серена	ESc1Ла-Лагуна	MTc3Ла Валета
монеда	
тяньаньмень		CNs0Тяньаньмень
бранденбургские		DEs0Бранденбургские ворота
ворота	
бундесвер		DEs0Бундесвер
бундесвера		DEs0Бундесвера
штази		DEs0Штази
фолькетинг		DKs0Фолькетинг
рийгикогу		EEs0Рийгикогу
суэцкого		EGs0Суэцкого канала
канала	
суэцком		EGs0Суэцком канале
канале	
аль		EGs0Аль-Азхар	SDl8аль-Бурхан	SYl8аль-Джулани	SYl8аль-Джолани	EGc1Аль-Фаюм	IQc1Аль-Хилла	YEc4Аль-Мукалла	SAc1Аль-Джубайль	LYc1Аль-Хумс
азхар	
стормонт		GBs0Стормонт
ми		GBs0МИ-5	GBs0МИ-6
5	
6	
ясукуни		JPs0Ясукуни
жогорку		KGs0Жогорку Кенеш	KGs0Жогорку Кенеша	KGs0Жогорку Кенеше
кенеш	
кенеша	
кенеше	
орда	
акорда		KZs0Акорда
акорды		KZs0Акорды
акорде		KZs0Акорде
ақорда		KZs0Ақорда
мажилис		KZs0Мажилис
мажилиса		KZs0Мажилиса
мажилисе		KZs0Мажилисе
мәжіліс		KZs0Мәжіліс
мәжілісі		KZs0Мәжілісі
сеймас		LTs0Сеймас
саэйма		LVs0Саэйма
великий		MNs0Великий государственный хурал	RUc1Великий Новгород
государственный	
хурал	
стортинг		NOs0Стортинг
малакананг		PHs0Малакананг
лубянка		RUs0Лубянка
лубянке		RUs0Лубянке
совет		RUs0Совет Федерации
федерации	
совета		RUs0Совета Федерации
госдумы		RUs0Госдумы
госдуме		RUs0Госдуме
красной		RUs0Красной площади
площади	
кремлем		RUs0Кремлем
риксдаг		SEs0Риксдаг
айя		TRs0Айя-София
софия		BGc4София	BGc6София	BGc6София ош
банковая		UAs0Банковая
банковой		UAs0Банковой
банкова		UAs0Банкова
майдана		UAs0Майдана
майдане		UAs0Майдане
майдані		UAs0Майдані
овальный		USs0Овальный кабинет
кабинет	
овального		USs0Овального кабинета
кабинета	
кэмп		USs0Кэмп-Дэвид
дэвид		GBl0Дэвид Кэмерон
капитолийский		USs0Капитолийский холм
холм	
олий		UZs0Олий Мажлис
мажлис	
мирафлорес	
доубай		AEc4Доубай
дубай		AEc4Дубай	AEc4Дубай
абу		AEc4Абу-Даби	AEc4Абу-Дабі	IQc4Абу-Грейб	PSl0Абу Мазен	PHg0Абу Сайяф	IQc0Абу-Грейб	AEc6Абу Даби	AEc6Абу-Даби хот	AEc6Абу-Дабі
даби	
дабі	
вена		ATc4Вена	ATc6Вена
відень		ATc4Відень	ATc6Відень
виена		ATc4Виена	ATc6Виена
сидней		AUc4Сидней	AUc4Сидней
сідней		AUc4Сідней	AUc4Сідней
баку		AZc4Баку	AZc6Баку
брюссель		BEc4Брюссель	BEc6Брюссель
брюксел		BEc4Брюксел	BEc6Брюксел
антверпен		BEc4Антверпен	BEc4Антверпен
брюгге		BEc4Брюгге
гент		BEc4Гент	BEc4Гент
софія		BGc4Софія	BGc6Софія
рио		BRc4Рио-де-Жанейро	BRc4Рио де Жанеиро	BRc4Рио де Жанейро	BRc1Рио Бранко	BRc1Рио-Гранде	ARc1Рио Кварто	ARc1Рио Куарто
де		USc1Де Мойн	USc1Де Мојн
жанейро	
ріо		BRc4Ріо-де-Жанейро	BRc4Ріо де Жанейро	ARc1Ріо-Кварто
мінск		BYc4Мінск	BYc6Мінск
мiнск		BYc4Мiнск
оттава		CAc4Оттава	CAc6Оттава
монреаль		CAc4Монреаль	CAc4Монреаль
монтреал		CAc4Монтреал	CAc4Монтреал
женева		CHc4Женева	CHc4Женева
берн		CHc4Берн	CHc6Берн	CHc6Берн ош
цюрих		CHc4Цюрих	CHc4Цюрих	CHc4Цюрих хот
лозанна		CHc4Лозанна
сантьяго		CLc4Сантьяго	CLc6Сантьяго	DOc0Сантьяго-де-лос-Кабальерос	DOc0Сантьяго-де-лос-Трейнта-Кабальерос	DOc0Сантьяго-де-лос-Трейнта-Кабальєрос	MXc1Сантьяго-де-Керетаро	CUc1Сантьяго-де-Куба	ARc1Сантьяго-дель-Естеро	ARc1Сантьяго-дель-Эстеро
пекин		CNc4Пекин	CNc6Пекин
пекін		CNc4Пекін	CNc6Пекін
ухань		CNc4Ухань	CNc4Ухань
лхаса		CNc4Лхаса
гавана		CUc4Гавана	CUc6Гавана
хавана		CUc4Хавана	CUc6Хавана
никосия		CYc4Никосия	CYc6Никосия	CYc6Никосия ош
нікосія		CYc4Нікосія	CYc6Нікосія
прага		CZc4Прага	CZc6Прага
брно		CZc4Брно	CZc4Брно	CZc4Брно ош
берлин		DEc4Берлин	DEc6Берлин
берлін		DEc4Берлін	DEc6Берлін
мюнхен		DEc4Мюнхен	DEc4Мюнхен
франкфурт		DEc4Франкфурт	DEc1Франкфурт	DEc1Франкфурт на Майн	DEc1Франкфурт на Мајни	DEc1Франкфурт-на-Майне
кельн		DEc4Кёльн	DEc4Кельн	DEc4Кельн
гамбург		DEc4Гамбург	DEc4Гамбург
хамбург		DEc4Хамбург	DEc4Хамбург	DEc1Хамбург-Норд	DEc1Хамбург-Мите
дрезден		DEc4Дрезден	DEc4Дрезден
нюрнберг		DEc4Нюрнберг	DEc4Нюрнберг
лейпциг		DEc4Лейпциг	DEc4Лейпциг
бонн		DEc4Бонн	DEc4Бонн
потсдам		DEc4Потсдам
росток		DEc4Росток	DEc4Росток
копенгаген		DKc4Копенгаген	DKc6Копенгаген
копенхаген		DKc4Копенхаген	DKc6Копенхаген
таллин		EEc4Таллин	EEc6Таллин	EEc6Таллин ош
таллинн		EEc4Таллинн	EEc6Таллинн
таллінн		EEc4Таллінн	EEc6Таллінн
каир		EGc4Каир	EGc6Каир
каїр		EGc4Каїр	EGc6Каїр
кайро		EGc4Кайро	EGc6Кайро
қаир		EGc4Қаир
александрия		EGc4Александрия	EGc4Александрия	USc1Александрия
александрія		EGc4Александрія	EGc4Александрія	USc1Александрія
суэц		EGc4Суэц	EGc4Суэц
мадрид		ESc4Мадрид	ESc6Мадрид	ESc6Мадрид ош
мадрід		ESc4Мадрід	ESc6Мадрід
барселона		ESc4Барселона	ESc4Барселона	VEc1Барселона
севилья		ESc4Севилья	ESc4Севилья
севілья		ESc4Севілья	ESc4Севілья
аддис		ETc4Аддис-Абеба	ETc6Аддис-Абеба
абеба	
хельсинки		FIc4Хельсинки	FIc6Хельсинки	FIc6Хельсинки ош
гельсінкі		FIc4Гельсінкі	FIc6Гельсінкі
хелзинки		FIc4Хелзинки	FIc6Хелзинки
хелсинки		FIc4Хелсинки	FIc6Хелсинки
париж		FRc4Париж	FRc6Париж	FRc6Париж ош
марсель		FRc4Марсель	FRc4Марсель
марсилия		FRc4Марсилия	FRc4Марсилия
лион		FRc4Лион	FRc4Лион
ліон		FRc4Ліон	FRc4Ліон
страсбург		FRc4Страсбург	FRc4Страсбург
канны		FRc4Канны
канни		FRc4Канни
лондон		GBc4Лондон	GBc6Лондон	GBc6Лондон ош	CAc1Лондон
эдинбург		GBc4Эдинбург	GBc4Эдинбург
единбург		GBc4Единбург	GBc4Единбург
оксфорд		GBc4Оксфорд	GBc4Оксфорд
глазго		GBc4Глазго	GBc4Глазго
манчестер		GBc4Манчестер	GBc4Манчестер
ливерпуль		GBc4Ливерпуль	GBc4Ливерпуль
ліверпуль		GBc4Ліверпуль	GBc4Ліверпуль
кембридж		GBc4Кембридж	GBc4Кембридж
кембрідж		GBc4Кембрідж	GBc4Кембрідж
кеймбридж		GBc4Кеймбридж	GBc4Кеймбридж
тбилиси		GEc4Тбилиси	GEc6Тбилиси	GEc6Тбилиси ош
тбілісі		GEc4Тбілісі	GEc6Тбілісі
афины		GRc4Афины	GRc6Афины
афіни		GRc4Афіни	GRc6Афіни
атина		GRc4Атина	GRc6Атина
афина		GRc4Афина
салоники		GRc4Салоники	GRc1Салоники
салоніки		GRc4Салоніки	GRc1Салоніки
загреб		HRc4Загреб	HRc6Загреб
порт		HTc4Порт-о-Пренс	EGc4Порт-Саид	HTc4Порт-о-Пренса	HTc4Порт-о-Пренсе	HTc4Порт-о-Пренсом	SDc4Порт-Судан	HTc6Порт о Пренс	HTc6Порт-о-Прэнс	NGc4Порт Харкурт	NGc4Порт-Харкорт	ZAc0Порт Елизабет	ZAc0Порт-Елізабет	ZAc0Порт-Элизабет	ZAc0Порт-Элізабет	EGc4Порт-Саид	SDc4Порт Судан	PGc6Порт Морсби	PGc6Порт-Морсбі	MUc6Порт Луи	MUc6Порт Луис	MUc6Порт-Луі	MUc6Порт-Луї	TTc3Порт ов Спејн	TTc3Порт оф Спейн	TTc3Порт оф Спејн	TTc3Порт ъф Спейн	VUc3Порт Вила	FKc3Порт Стенли	FKc3Порт-Стенлі	FKc3Порт-Стэнли	TFc3Порт-о-Франсе	TFc3Порт-о-Франсэ
о	
пренс	
будапешт		HUc4Будапешт	HUc6Будапешт	HUc6Будапешт ош
будапеща		HUc4Будапеща	HUc6Будапеща
джакарта		IDc4Джакарта	IDc6Джакарта
дублин		IEc4Дублин	IEc6Дублин
дублін		IEc4Дублін	IEc6Дублін
дъблин		IEc4Дъблин	IEc6Дъблин
єрусалим		ILc4Єрусалим	ILc4Єрусалим
ерусалим		ILc4Ерусалим	ILc4Ерусалим
йерусалим		ILc4Йерусалим	ILc4Йерусалим
тель		ILc4Тель-Авив	ILc4Тель-Авів	IQc4Тель-Афар	ILc4Тель-Авив	ILc4Тель-Авів
авив	
авів	
тел		ILc4Тел Авив	ILc4Тел Авив
хайфа		ILc4Хайфа	ILc4Хайфа
дели		INc4Дели
делі		INc4Делі
делхи		INc4Делхи
мумбаи		INc4Мумбаи	INc4Мумбаи
мумбаї		INc4Мумбаї	INc4Мумбаї
калькутта		INc4Калькутта	INc4Калькутта	INc1Калькутта
багдад		IQc4Багдад	IQc6Багдад
мосул		IQc4Мосул	IQc4Мосул	IQc4Мосул хот
басра		IQc4Басра	IQc4Басра
вавилон		IQc4Вавилон
тегеран		IRc4Тегеран	IRc6Тегеран
техеран		IRc4Техеран	IRc6Техеран
рейкьявик		ISc4Рейкьявик	ISc6Рейкьявик
рим		ITc4Рим
милан		ITc4Милан	ITc4Милан
мілан		ITc4Мілан	ITc4Мілан
милано		ITc4Милано	ITc4Милано
венеция		ITc4Венеция
венеція		ITc4Венеція
неаполь		ITc4Неаполь	ITc4Неаполь
неапол		ITc4Неапол	ITc4Неапол
флоренция		ITc4Флоренция	ITc1Флоренция
флоренція		ITc4Флоренція	ITc1Флоренція
турин		ITc4Турин	ITc4Турин
генуя		ITc4Генуя	ITc4Генуя
болонья		ITc4Болонья	ITc4Болонья
помпеи		ITc4Помпеи
амман		JOc4Амман	JOc6Амман
токио		JPc4Токио	JPc6Токио
токіо		JPc4Токіо	JPc6Токіо
киото		JPc4Киото	JPc4Киото
кіото		JPc4Кіото	JPc4Кіото
осака		JPc4Осака	JPc4Осака
хиросима		JPc4Хиросима	JPc4Хиросима
хіросіма		JPc4Хіросіма	JPc4Хіросіма
хирошима		JPc4Хирошима	JPc4Хирошима
нагасаки		JPc4Нагасаки	JPc4Нагасаки
нагасакі		JPc4Нагасакі
найроби		KEc4Найроби	KEc6Найроби
найробі		KEc4Найробі	KEc6Найробі
бишкек		KGc4Бишкек	KGc6Бишкек	KGc6Бишкек ош
бішкек		KGc4Бішкек	KGc6Бішкек
пномпень		KHc4Пномпень	KHc6Пномпень
ангкор		KHc4Ангкор
пхеньян		KPc4Пхеньян	KPc6Пхеньян
пхенян		KPc4Пхенян	KPc6Пхенян
сеул		KRc4Сеул	KRc6Сеул
пусан		KRc4Пусан	KRc4Пусан
пхенчхан		KRc4Пхёнчхан
алматы		KZc4Алматы	KZc4Алматы
алмати		KZc4Алмати	KZc4Алмати
астана		KZc4Астана	KZc6Астана
нур		KZc4Нур-Султан	KZc6Нур-Солтан	KZc6Нур-Султан
султан	
нұр		KZc4Нұр-Сұлтан	KZc6Нұр-Сұлтан
сұлтан	
шымкент		KZc4Шымкент	KZc4Шымкент
караганда		KZc4Караганда	KZc1Караганда
қарағанды		KZc4Қарағанды
байконур		KZc4Байконур
бајқоңыр		KZc4Бајқоңыр
байқоңыр		KZc4Байқоңыр
семипалатинск		KZc4Семипалатинск	KZc4Семипалатинск
актау		KZc4Актау
ақтау		KZc4Ақтау
атырау		KZc4Атырау	KZc4Атырау
жанаозен		KZc4Жанаозен
жаңаөзен		KZc4Жаңаөзен
павлодар		KZc4Павлодар	KZc4Павлодар
бейрут		LBc4Бейрут	LBc6Бейрут	LBc6Бейрут ошсь
вильнюс		LTc4Вильнюс	LTc6Вильнюс
вільнюс		LTc4Вільнюс	LTc6Вільнюс
рига		LVc4Рига	LVc6Рига
триполи		LYc4Триполи	LYc6Триполи	LBc1Триполи
тріполі		LYc4Тріполі
бенгази		LYc4Бенгази	LYc4Бенгази
бенгазі		LYc4Бенгазі	LYc4Бенгазі
мисрата		LYc4Мисрата
сирт		LYc4Сирт
кишинев		MDc4Кишинев	MDc6Кишинев
кишинів		MDc4Кишинів
скопье		MKc4Скопье	MKc6Скопье
скоп		MKc4Скоп'є	MKc6Скоп'е	MKc6Скоп'є
є	
скопие		MKc4Скопие	MKc6Скопие
янгон		MMc4Янгон	MMc4Янгон	MMc4Янгон хот
улан		MNc4Улан-Батор	MNc6Улан Батор	RUc1Улан Уде	RUc1Улан-Удэ
батор	
мехико		MXc4Мехико	MXc6Мехико
мехіко		MXc4Мехіко	MXc6Мехіко
сити		USc1Сити оф Джексон
куала		MYc4Куала-Лумпур	MYc6Куала Лумпур	MYc1Куала Теренгану	MYc1Куала Теренггану	MYc1Куала-Тренгану	MYc1Куала-Тренггану
лумпур	
амстердам		NLc4Амстердам	NLc6Амстердам
гаага		NLc4Гаага	NLc4Гаага
хага		NLc4Хага	NLc4Хага
роттердам		NLc4Роттердам	NLc4Роттердам
осло		NOc4Осло	NOc6Осло	NOc6Осло ош
катманду		NPc4Катманду	NPc6Катманду
эверест		NPc4Эверест
еверест		NPc4Еверест
окленд		NZc4Окленд	USc1Окленд	NZc4Окленд
веллингтон		NZc4Веллингтон	NZc6Веллингтон
веллінгтон		NZc4Веллінгтон	NZc6Веллінгтон
крайстчерч		NZc4Крайстчерч	NZc4Крайстчерч
ліма		PEc4Ліма	PEc6Ліма
манила		PHc4Манила	PHc6Манила
маніла		PHc4Маніла	PHc6Маніла
исламабад		PKc4Исламабад	PKc6Исламабад
ісламабад		PKc4Ісламабад	PKc6Ісламабад
карачи		PKc4Карачи	PKc4Карачи
карачі		PKc4Карачі	PKc4Карачі
лахор		PKc4Лахор	PKc4Лахор
пешавар		PKc4Пешавар	PKc4Пешавар
равалпинди		PKc4Равалпинди	PKc4Равалпинди
мултан		PKc4Мултан	PKc4Мултан
фейсалабад		PKc4Фейсалабад
кветта		PKc4Кветта	PKc4Кветта
шейхупура		PKc4Шейхупура
варшава		PLc4Варшава	PLc6Варшава
краков		PLc4Краков	PLc4Краков
краків		PLc4Краків	PLc4Краків
гданьск		PLc4Гданьск	PLc4Гданьск
гданськ		PLc4Гданськ	PLc4Гданськ
вроцлав		PLc4Вроцлав	PLc4Вроцлав
аушвиц		PLc4Аушвиц
освенцим		PLc4Освенцим
рамалла		PSc4Рамалла
вифлеем		PSc4Вифлеем
лиссабон		PTc4Лиссабон	PTc6Лиссабон
лісабон		PTc4Лісабон	PTc6Лісабон
лисабон		PTc4Лисабон	PTc6Лисабон
доха		QAc4Доха	QAc6Доха
бухарест		ROc4Бухарест	ROc6Бухарест
букурещ		ROc4Букурещ	ROc6Букурещ
белград		RSc4Белград	RSc6Белград
бєлград		RSc4Бєлград
москва		RUc4Москва	RUc6Москва
мәскеу		RUc4Мәскеу
санкт		RUc4Санкт-Петербург	RUc4Санкт Петербург	RUc4Санкт Петерзбург
петербург		RUc4Петербург	RUc4Петербург
ленинград		RUc4Ленинград	RUc4Ленинград
владивосток		RUc4Владивосток	RUc4Владивосток
сочи		RUc4Сочи	RUc4Сочи
сочі		RUc4Сочі	RUc4Сочі
грозный		RUc4Грозный	RUc1Грозный
грозний		RUc4Грозний
казань		RUc4Казань	RUc4Казань	RUc4Казань ош
беслан		RUc4Беслан	RUc4Беслан
мурманск		RUc4Мурманск	RUc4Мурманск	RUc4Мурманск	RUc4Мурманск ош
эр		SAc4Эр-Рияд	IQc4Эр-Рамади	SAc6Эр-Рияд	SAc6Эр-Рыяд	IQc4Эр-Рамади
рияд		SAc4Рияд	SAc6Рияд
ер		SAc4Ер-Ріяд	SAc6Ер-Ріяд	IQc4Ер-Рамаді
ріяд	
мекка		SAc4Мекка	SAc4Мекка
мекке		SAc4Мекке
медина		SAc4Медина	SAc0Медина
джидда		SAc4Джидда	SAc4Джидда
джедда		SAc4Джедда
хартум		SDc4Хартум	SDc6Хартум
стокгольм		SEc4Стокгольм	SEc6Стокгольм	SEc6Стокгольм ош
стокхолм		SEc4Стокхолм	SEc6Стокхолм
гетеборг		SEc4Гетеборг	SEc4Гетеборг
мальме		SEc4Мальме	SEc4Мальмё
любляна		SIc4Любляна	SIc6Любляна	SIc6Любляна ош
братислава		SKc4Братислава	SKc6Братислава	SKc6Братислава ош
дакар		SNc4Дакар	SNc6Дакар
могадишо		SOc4Могадишо	SOc6Могадишо
дамаск		SYc4Дамаск	SYc6Дамаск
алеппо		SYc4Алеппо	SYc4Алеппо
халеб		SYc4Халеб	SYc4Халеб	SYc4Халеб хот
хомс		SYc4Хомс	SYc4Хомс	LYc1Хомс
хама		SYc4Хама	SYc1Хама
пальмира		SYc4Пальмира
бангкок		THc4Бангкок	THc6Бангкок
банкок		THc4Банкок	THc6Банкок
пхукет		THc4Пхукет
душанбе		TJc4Душанбе	TJc6Душанбе
ашхабад		TMc4Ашхабад	TMc6Ашхабад	TMc6Ашхабад ош
ашгабат		TMc4Ашгабат	TMc6Ашгабат
карфаген		TNc4Карфаген
анкара		TRc4Анкара	TRc6Анкара	TRc6Анкара хот
стамбул		TRc4Стамбул	TRc4Стамбул
истанбул		TRc4Истанбул	TRc4Истанбул
константинополь		TRc4Константинополь
константинопол		TRc4Константинопол
тайбэй		TWc4Тайбэй	TWc6Тайбэй
тайбей		TWc4Тайбей
тайпе		TWc4Тайпе
тайпей		TWc4Тайпей	TWc6Тайпей
дар		TZc4Дар-эс-Салам	TZc4Дар ес Салам	TZc4Дар ес-Салаам	TZc4Дар-эс-Салам	TZc4Дар-эс-Салам шаары
эс		OMc1Эс-Сиб
салам	
килиманджаро		TZc4Килиманджаро
киев		UAc4Киев	UAc6Киев	UAc6Киев ош
київ		UAc4Київ	UAc6Київ
киiв		UAc4Киïв
одесса		UAc4Одесса	UAc4Одесса	UAc4Одесса ош
одеса		UAc4Одеса	UAc4Одеса
львов		UAc4Львов	UAc4Львов	UAc4Львов ош
львів		UAc4Львів	UAc4Львів
харьков		UAc4Харьков	UAc4Харьков
харків		UAc4Харків	UAc4Харків
донецк		UAc4Донецк	UAc4Донецк	UAc4Донецк ош
донецьк		UAc4Донецьк	UAc4Донецьк
луганск		UAc4Луганск	UAc4Луганск
луганськ		UAc4Луганськ	UAc4Луганськ
мариуполь		UAc4Мариуполь	UAc4Мариуполь
маріуполь		UAc4Маріуполь	UAc4Маріуполь
севастополь		UAc4Севастополь	UAc4Севастополь
ялта		UAc4Ялта
запорожье		UAc4Запорожье	UAc4Запорожье
запоріжжя		UAc4Запоріжжя	UAc4Запоріжжя
днепр		UAc4Днепр	UAc4Днепр
дніпро		UAc4Дніпро	UAc4Дніпро
йорк		GBc1Йорк
лос		USc4Лос-Анджелес	USc4Лос Анджелис	USc4Лос Анджелес	USc4Лос Анджелис	USc4Лос Андьелес	USc4Лос Анжелес	USc4Лос Анђелес	USc4Лос Анџелес	USc4Лос Анҷелес	USc4Лос-Анджэлес	USc4Лос-Анжелес шаары	MXc1Лос Мочис
анджелес	
анджелис	
чикаго		USc4Чикаго	USc4Чикаго
сан		USc4Сан-Франциско	BRc4Сан Пауло	BRc4Сан Паулу	BRc4Сан-Паўлу	USc0Сан Антонио	USc0Сан-Антоніа	USc0Сан-Антоніо	USc4Сан Диего	USc4Сан Дијего	USc4Сан-Дыега	USc4Сан-Дієго	USc0Сан Хозе	USc0Сан Хосе	USc0Сан-Хасэ	BRc0Сан-Луис	BRc0Сан-Луіс	BRc0Сан-Луїс	USc4Сан Франсиско	USc4Сан Франциско	USc4Сан-Францыска	USc4Сан-Франціско	ARc0Сан Мигел де Тукуман	ARc0Сан-Мигель-де-Тукуман	ARc0Сан-Мігель-де-Тукуман	ARc0Сан-Мігель-дэ-Тукуман	BRc0Сан-Бернардо-ду-Кампу	MXc0Сан Луис Потоси	MXc0Сан-Луіс-Патасі	BRc1Сан-Жозе-дус-Кампус	SVc6Сан Салвадор	SVc6Сан-Сальвадор	HNc4Сан Педро Сула	HNc4Сан-Педра-Сула	BRc1Сан-Жуан-ди-Мерити	BRc1Сан-Жуан-ды-Мерыты	ARc1Сан Хуан	MXc1Сан Николас де лос Гарза	MXc1Сан Николас де лос Гарса	PRc6Сан Хуан	BRc1Сан-Жозе-ду-Риу-Прету	BRc1Сан-Жозе-ду-Ріу-Прету	PHc1Сан-Хосе-дель-Монте	CRc6Сан Хозе	CRc6Сан Хосе	CRc6Сан-Хасэ	BRc1Сан-Висенти	BRc1Сан-Вісенті	ARc1Сан Салвадор де Хухуй	ARc1Сан Салвадор де Хухуј	ARc1Сан Сальвадор де Жужуй	ARc1Сан Сальвадор де Хухуй	ARc1Сан-Сальвадор-дэ-Жужуй	PHc1Сан Фернандо	CLc1Сан-Бернардо	VEc1Сан Кристобал	VEc1Сан-Кристобаль	VEc1Сан-Крыстобаль	VEc1Сан-Крістобаль	PYc1Сан Лорензо	PYc1Сан-Лоренсо	USc1Сан Бернандино	USc1Сан Бернардино	BRc1Сан-Леополду	BRc1Сан-Карлос	BRc1Сан-Карлус	CIc1Сан-Педро	ARc1Сан Фернандо дел Вале де Катамарка	ARc1Сан-Фернандо-дель-Вайє-де-Катамарка	ARc1Сан-Фернандо-дель-Валье-де-Катамарка	ESc1Сан-Себастьян	ARc1Сан Луис	ARc1Сан-Луїс	MXc1Сан-Луис-Рио-Колорадо	ARc1Сан Мигел	STc3Сан-Тамэ	STc3Сан-Томе	SMc3Сан Марино	SMc3Сан-Марына
франциско	
орлеан	
филадельфия		USc4Филадельфия	USc4Филадельфия
філадельфія		USc4Філадельфія	USc4Філадельфія
бостон		USc4Бостон	USc4Бостон
майами		USc4Майами	USc4Майами
маямі		USc4Маямі	USc4Маямі
маями		USc4Маями	USc4Маями
сиэтл		USc4Сиэтл	USc4Сиэтл
детройт		USc4Детройт	USc4Детройт
даллас		USc4Даллас	USc4Даллас	USc4Даллас шаары
хьюстон		USc4Хьюстон	USc4Хьюстон
г		USc4Г'юстон
юстон	
атланта		USc4Атланта	USc4Атланта
гонолулу		USc4Гонолулу	USc4Гонолулу
монтевидео		UYc4Монтевидео	UYc6Монтевидео
ташкент		UZc4Ташкент	UZc6Ташкент	UZc6Ташкент ош
тошкент		UZc4Тошкент
самарканд		UZc4Самарканд	UZc4Самарканд
бухара		UZc4Бухара	UZc4Бухара
каракас		VEc4Каракас	VEc6Каракас
ханой		VNc4Ханой	VNc6Ханой
сайгон		VNc4Сайгон
хошимин		VNc4Хошимин	VNc4Хошимин
сана		YEc4Сана	YEc6Сана
аден		YEc4Аден	YEc4Аден	YEc4Аден хот	YEc4Аден шаары
йоханнесбург		ZAc4Йоханнесбург	ZAc4Йоханнесбург
йоганнесбург		ZAc4Йоганнесбург	ZAc4Йоганнесбург
йоханесбург		ZAc4Йоханесбург	ZAc4Йоханесбург
претория		ZAc4Претория	ZAc6Претория
преторія		ZAc4Преторія	ZAc6Преторія
кейптаун		ZAc4Кейптаун	ZAc4Кейптаун
хараре		ZWc4Хараре	ZWc6Хараре
кундуз		AFc4Кундуз	AFc4Кундуз	AFc4Кундуз хот
мазари		AFc4Мазари-Шариф	AFc1Мазари-Шариф
шариф	
спитак		AMc4Спитак
нагорного		AZc4Нагорного Карабаха
карабаха	
нагорном		AZc4Нагорном Карабахе
карабахе	
степанакерт		AZc4Степанакерт
сребренице		BAc4Сребренице
гродно		BYc4Гродно	BYc4Гродно
гомель		BYc4Гомель	BYc1Гомель
витебск		BYc4Витебск	BYc4Витебск
шарм		EGc4Шарм-эль-Шейх
эль		IQc4Эль-Фаллуджа	SDc4Эль-Генейна	SDc4Эль-Фашир	USc1Эль-Паса	USc1Эль-Пасо	SAc1Эль-Хардж	SDc4Эль-Фашир	EGc1Эль-Минья	EHc1Эль-Аюн	SAc1Эль-Хубар	KWc6Эль-Кувейт
шейх		BDl0Шейх Хасина
хургада		EGc4Хургада
тахрир		SYg0Тахрир аш-Шам
цхинвали		GEc4Цхинвали
цхинвал		GEc4Цхинвал
сухуми		GEc4Сухуми
абхазии		GEc4Абхазии
южной		GEc4Южной Осетии
осетии	
ашкелон		ILc4Ашкелон
сдерот		ILc4Сдерот
фаллуджа		IQc4Фаллуджа
грейб	
мисурата		LYc4Мисурата	LYc1Мисурата
тобрук		LYc4Тобрук
тимбукту		MLc4Тимбукту
беслана		RUc4Беслана
беслане		RUc4Беслане
чечні		RUc4Чечні
махачкала		RUc4Махачкала	RUc4Махачкала
хабаровск		RUc4Хабаровск	RUc4Хабаровск	RUc1Хабаровск Второй
норильск		RUc4Норильск
белгород		RUc4Белгород	RUc4Белгород	RUc4Белгород балһсн	RUc4Белгород шаары
архангельск		RUc4Архангельск	RUc1Архангельск
курск		RUc4Курск	RUc4Курск
воронеж		RUc4Воронеж	RUc4Воронеж
кобани		SYc4Кобани
африн		SYc4Африн
гута		SYc4Гута
гуты		SYc4Гуты
хан		SYc4Хан-Шейхун	PSc4Хан-Юнис	PSc4Хан-Юнисе	PSc1Хан-Юнис
шейхун	
дераа		SYc4Дераа
латакия		SYc4Латакия	SYc4Латакия	SYc4Латакия шаары
ракка		SYc4Ракка
ракке		SYc4Ракке
дейр		SYc4Дейр-эз-Зор	PSc4Дейр-эль-Балах	SYc4Дейр ез-Зор	SYc4Дейр-эз-Зор
эз		JOc0Эз-Зарка	EGc4Эз-Заказик
зор	
идлибе		SYc4Идлибе
сусс		TNc4Сусс	TNc1Сусс
диярбакир		TRc4Диярбакир
бахмут		UAc4Бахмут
дебальцево		UAc4Дебальцево
буча		UAc4Буча
буче		UAc4Буче
славянск		UAc4Славянск
слов		UAc4Слов'янськ
янськ	
краматорск		UAc4Краматорск	UAc1Краматорск
херсон		UAc4Херсон	UAc4Херсон
чернобил		UAc4Чернобил
авдеевка		UAc4Авдеевка
мелитополь		UAc4Мелитополь	UAc4Мелитополь
сєвєродонецьк		UAc4Сєвєродонецьк
северодонецк		UAc4Северодонецк
ирпень		UAc4Ирпень
ірпінь		UAc4Ірпінь
припять		UAc4Припять
андижан		UZc4Андижан	UZc4Андижан
нукус		UZc4Нукус	UZc4Нукус
фергана		UZc4Фергана	UZc4Фергана
косовска		XKc4Косовска Митровица
митровица	
таиз		YEc4Таиз	YEc1Таиз
газни		AFc4Газни
гильменд		AFc4Гильменд
гельменд		AFc4Гельменд
нангархар		AFc4Нангархар
панджшер		AFc4Панджшер
панджшир		AFc4Панджшир
герат		AFc4Герат	AFc1Герат
бамиан		AFc4Бамиан
пактика		AFc4Пактика
урузган		AFc4Урузган
кандагар		AFc4Кандагар	AFc1Кандагар
джелалабад		AFc4Джелалабад	AFc1Джелалабад
баграм		AFc4Баграм
эчмиадзин		AMc4Эчмиадзин
сюник		AMc4Сюник
арцах		AZc4Арцах
арцаха		AZc4Арцаха
шуша		AZc4Шуша
шуши		AZc4Шуши
лачин		AZc4Лачин
лачинский		AZc4Лачинский коридор
коридор	
лачинского		AZc4Лачинского коридора
коридора	
лачинскому		AZc4Лачинскому коридору
коридору	
ханкенди		AZc4Ханкенди
нахичевань		AZc4Нахичевань
читтагонг		BDc4Читтагонг	BDc4Читтагонг
кочабамба		BOc4Кочабамба	BOc4Кочабамба
гомеле		BYc4Гомеле
могилев		BYc4Могилёв	BYc4Могилев
солигорск		BYc4Солигорск
салігорск		BYc4Салігорск
масиси		CDc4Масиси
букаву		CDc4Букаву	CDc4Букаву
банги		CFc4Банги	CFc6Банги
урумчи		CNc4Урумчи	CNc4Урумчи
кашгар		CNc4Кашгар	CNc4Кашгар
асьют		EGc4Асьют	EGc1Асьют
мансура		EGc4Мансура
саид	
исмаилия		EGc4Исмаилия	EGc4Исмаилия
рабаа		EGc4Рабаа аль-Адавия
адавия	
асмэра		ERc4Асмэра	ERc6Асмэра
мэкэле		ETc4Мэкэле	ETc1Мэкэле
мекеле		ETc4Мекеле	ETc1Мекеле
адди		ETc4Адди-Грат
грат	
адиграт		ETc4Адиграт
гондэр		ETc4Гондэр	ETc4Гондэр
кутаиси		GEc4Кутаиси	GEc4Кутаиси
батуми		GEc4Батуми
зугдиди		GEc4Зугдиди
проспект		GEccпроспект Руставели
руставели	
проспекте		GEccпроспекте Руставели
синтагма		GRc4Синтагма
петьонвиль		HTc4Петьонвиль
пренса	
пренсе	
пренсом	
эйлат		ILc4Эйлат
галилея		ILc4Галилея
негев		ILc4Негев
талль		IQc4Талль-Афар
афар	
синджар		IQc4Синджар
киркук		IQc4Киркук	IQc4Киркук
насирия		IQc4Насирия	IQc4Насирия
кербела		IQc4Кербела	IQc4Кербела
неджеф		IQc4Неджеф
наджаф		IQc4Наджаф	IQc4Наджаф
эрбиль		IQc4Эрбиль
эрбил		IQc4Эрбил
рамади		IQc4Рамади	IQc4Рамади
тикрит		IQc4Тикрит
секкез		IRc4Секкез	IRc4Секкез
мешхед		IRc4Мешхед	IRc4Мешхед
шираз		IRc4Шираз	IRc4Шираз
исфахан		IRc4Исфахан	IRc4Исфахан
тебриз		IRc4Тебриз	IRc4Тебриз
натанз		IRc4Натанз
фордо		IRc4Фордо
бушер		IRc4Бушер	IRc4Бушер
эвин		IRc4Эвин
джалал		KGc4Джалал-Абад
абад	
жалал		KGc4Жалал-Абад
баткен		KGc4Баткен
иссык		KGc4Иссык-Куль
куль	
актобе		KZc4Актобе	KZc4Актобе
ақтөбе		KZc4Ақтөбе	KZc4Ақтөбе
мангистау		KZc4Мангистау
маңғыстау		KZc4Маңғыстау
мангистауская		KZc4Мангистауская область
мангистауской		KZc4Мангистауской области
области	
кызылорда		KZc4Кызылорда	KZc4Кызылорда
уральск		KZc4Уральск	KZc1Уральск
костанай		KZc4Костанай	KZc4Костанай
экибастуз		KZc4Экибастуз
набатия		LBc4Набатия
дахия		LBc4Дахия
бекаа		LBc4Бекаа
джафна		LKc4Джафна	LKc4Джафна
тархуна		LYc4Тархуна
сабрата		LYc4Сабрата
митига		LYc4Митига
сирте		LYc4Сирте
баб		LYc4Баб-эль-Азизия	LYc4Баб аль-Азизия
азизия	
джуфра		LYc4Джуфра
аджабия		LYc4Аджабия
адждабия		LYc4Адждабия
рас		LYc4Рас-Лануф	AEc1Рас-эль-Хайма
лануф	
себха		LYc4Себха
кидаль		MLc4Кидаль
кидал		MLc4Кидал
бамако		MLc4Бамако	MLc6Бамако
сагайн		MMc4Сагайн
мандалай		MMc4Мандалай	MMc4Мандалай
ракхайн		MMc4Ракхайн
качин		MMc4Качин
нейпьидо		MMc4Нейпьидо
найпьидо		MMc4Найпьидо
рангун		MMc4Рангун	MMc4Рангун
янгоне		MMc4Янгоне
ниамей		NEc4Ниамей	NEc6Ниамей
майдугури		NGc4Майдугури	NGc4Майдугури
чибок		NGc4Чибок
манагуа		NIc4Манагуа	NIc6Манагуа
нумеа		NCc4Нумеа	NCc6Нумеа
аякучо		PEc4Аякучо
апуримак		PEc4Апуримак
гвадар		PKc4Гвадар
джабалия		PSc4Джабалия	PSc1Джабалия
джебалия		PSc4Джебалия
нусейрат		PSc4Нусейрат
бейт		PSc4Бейт-Ханун
ханун	
балах	
юнис	
юнисе	
рафах		PSc4Рафах
хеврон		PSc4Хеврон	PSc4Хеврон
дженин		PSc4Дженин
наблус		PSc4Наблус
нижний		RUc4Нижний Новгород	RUc0Нижний Новгород	RUc1Нижний Тагил
новгород		RUc1Новгород
ростов		RUc4Ростов-на-Дону	RUc0Ростов	RUc0Ростов на Дон	RUc0Ростов на Дону	RUc0Ростов-Доныл	RUc0Ростов-на-Дону балһсн
на	
дону	
ростове		RUc4Ростове-на-Дону
краснодар		RUc4Краснодар	RUc4Краснодар
магадан		RUc4Магадан
челябинск		RUc4Челябинск	RUc4Челябинск
омск		RUc4Омск	RUc4Омск
томск		RUc4Томск	RUc1Томск
нальчик		RUc4Нальчик	RUc1Нальчик
владикавказ		RUc4Владикавказ	RUc4Владикавказ	RUc4Владикавказ балһсн
генейна	
ньяла		SDc4Ньяла	SDc4Ньяла
вад		SDc4Вад-Медани
медани	
фашир	
омдурман		SDc4Омдурман	SDc4Омдурман	SDc4Омдурман қаласы
судан	
бэлэдуэйнэ		SOc4Бэлэдуэйнэ
кисмайо		SOc4Кисмайо
баладвейн		SOc4Баладвейн
саракиб		SYc4Саракиб
маарет		SYc4Маарет-эн-Нуман
эн		IQc4Эн-Наджаф
нуман	
мембидж		SYc4Мембидж
манбидж		SYc4Манбидж
сайдная		SYc4Сайдная
седная		SYc4Седная
дарайя		SYc4Дарайя
ярмук		SYc4Ярмук
баба		SYc4Баба-Амр
амр	
эт		SYc4Эт-Танф
танф	
кунейтра		SYc4Кунейтра
мадая		SYc4Мадая
азаз		SYc4Азаз
дабик		SYc4Дабик
тартус		SYc4Тартус
хмеймим		SYc4Хмеймим
хасеке		SYc4Хасеке
хасака		SYc4Хасака
камышлы		SYc4Камышлы
шайрат		SYc4Шайрат
ас		SYc4Ас-Сувейда	EGl0Ас-Сиси
сувейда		SYc4Сувейда
нджамена		TDc4Нджамена	TDc6Нджамена
сфакс		TNc4Сфакс	TNc4Сфакс
сиди		TNc4Сиди-Бузид	DZc1Сиди Бел Абес	DZc1Сиди-Бель-Аббес	DZc1Сиди-Бель-Аббес қаласы
бузид	
музей		TNccмузей Бардо
бардо		FRc4Бардо
имралы		TRc4Имралы
антакья		TRc4Антакья	TRc4Антакья
газиантеп		TRc4Газиантеп	TRc4Газиантеп
кривой		UAc4Кривой Рог	UAc1Кривой Рог
рог	
кривого		UAc4Кривого Рога	UAc4Кривого Рогу
рога	
кривом		UAc4Кривом Роге
роге	
кривий		UAc4Кривий Ріг	UAc1Кривий Риҕ	UAc1Кривий Ріг
ріг	
рогу	
миколаїв		UAc4Миколаїв	UAc1Миколаїв
миколаєва		UAc4Миколаєва
миколаєві		UAc4Миколаєві
чернигов		UAc4Чернигов	UAc4Чернигов
чернігів		UAc4Чернігів	UAc4Чернігів
чернігова		UAc4Чернігова
чернігові		UAc4Чернігові
сумы		UAc4Сумы	UAc4Сумы
суми		UAc4Суми	UAc4Суми
полтава		UAc4Полтава	UAc4Полтава
винница		UAc4Винница	UAc4Винница
вінниця		UAc4Вінниця	UAc4Вінниця
житомир		UAc4Житомир	UAc4Житомир
ивано		UAc4Ивано-Франковск	UAc4Ивано-Франковск
франковск	
івано		UAc4Івано-Франківськ	UAc4Івано-Франківськ
франківськ	
ужгород		UAc4Ужгород
купянск		UAc4Купянск
куп		UAc4Куп'янськ
покровск		UAc4Покровск
покровськ		UAc4Покровськ
часов		UAc4Часов Яр
яр		RUc1Яр Чаллы
часовом		UAc4Часовом Яре
яре	
часів		UAc4Часів Яр
торецк		UAc4Торецк
соледар		UAc4Соледар
лисичанск		UAc4Лисичанск
лисичанськ		UAc4Лисичанськ
волноваха		UAc4Волноваха
бердянск		UAc4Бердянск
бердянськ		UAc4Бердянськ
энергодар		UAc4Энергодар
енергодар		UAc4Енергодар
каховка		UAc4Каховка
азовсталь		UAc4Азовсталь
гостомель		UAc4Гостомель
бородянка		UAc4Бородянка
иловайск		UAc4Иловайск
горловка		UAc4Горловка	UAc4Горловка
макеевка		UAc4Макеевка	UAc1Макеевка
макіївка		UAc4Макіївка	UAc1Макіївка
керчь		UAc4Керчь
волчанск		UAc4Волчанск
вовчанськ		UAc4Вовчанськ
каракалпакстан		UZc4Каракалпакстан
баркисимето		VEc4Баркисимето	VEc4Баркисимето
маракайбо		VEc4Маракайбо	VEc4Маракайбо
шабва		YEc4Шабва
мариб		YEc4Мариб
ходейда		YEc4Ходейда
ходейде		YEc4Ходейде
сокотра		YEc4Сокотра
карзай		AFl0Карзай
ашраф		AFl0Ашраф Гани
гани	
пашинян		AMl0Пашинян
саргсян		AMl0Саргсян
милей		ARl0Милей
ильхам		AZl0Ильхам Алиев
алиев		AZl0Алиев
ільхам		AZl0Ільхам Алієв
алієв		AZl0Алієв
хасина	
эво		BOl0Эво Моралес
моралес	
болсонару		BRl0Болсонару
лукашенко		BYl0Лукашенко
лукашэнка		BYl0Лукашэнка
трюдо		CAl0Трюдо
мобуту		CDl0Мобуту
кабила		CDl0Кабила
гбагбо		CIl0Гбагбо
пиночет		CLl0Пиночет
піночет		CLl0Піночет
си		CNl0Си Цзиньпин	CNl0Си Цзиньпина	CNl0Си Цзиньпином
цзиньпин	
цзиньпина	
цзиньпином	
сі		CNl0Сі Цзіньпін
цзіньпін	
ху		CNl0Ху Цзиньтао
цзиньтао	
дэн		CNl0Дэн Сяопин
сяопин	
фидель		CUl0Фидель Кастро
кастро	
фідель		CUl0Фідель Кастро
вацлав		CZl0Вацлав Гавел
гавел	
меркель		DEl0Меркель
меркел		DEl0Меркел
гельмут		DEl0Гельмут Коль
коль	
гельмута		DEl0Гельмута Коля
коля	
герхард		DEl0Герхард Шрёдер	DEl0Герхард Шредер
шредер	
герхарда		DEl0Герхарда Шрёдера	DEl0Герхарда Шредера
шредера	
олаф		DEl0Олаф Шольц
шольц	
хонеккер		DEl0Хонеккер
бутефлика		DZl0Бутефлика
мубарак		EGl0Мубарак
мубарака		EGl0Мубарака
мухаммед		EGl0Мухаммед Мурси
мурси		EGl0Мурси
сиси		EGl0Сиси
рахой		ESl0Рахой
педро		ESl0Педро Санчес
санчес	
миттеран		FRl0Миттеран
міттеран		FRl0Міттеран
ширак		FRl0Ширак
саркози		FRl0Саркози
саркозі		FRl0Саркозі
франсуа		FRl0Франсуа Олланд	FRl0Франсуа Олланда
олланд	
олланда	
макрон		FRl0Макрон
тэтчер		GBl0Тэтчер
тетчер		GBl0Тетчер
тачър		GBl0Тачър
тони		GBl0Тони Блэр
блэр	
тоні		GBl0Тоні Блер
блер	
кэмерон	
девід		GBl0Девід Кемерон
кемерон	
тереза		GBl0Тереза Мэй	GBl0Тереза Мей
мэй	
мей	
терезы		GBl0Терезы Мэй
борис		GBl0Борис Джонсон
джонсон	
бориса		GBl0Бориса Джонсона
джонсона	
саакашвили		GEl0Саакашвили
саакашвілі		GEl0Саакашвілі
шеварднадзе		GEl0Шеварднадзе
папандреу		GRl0Папандреу
ципрас		GRl0Ципрас
мицотакис		GRl0Мицотакис
орбан		HUl0Орбан
орбана		HUl0Орбана
сухарто		IDl0Сухарто
нетаньяху		ILl0Нетаньяху
нетаньягу		ILl0Нетаньягу
нетаняху		ILl0Нетаняху
нарендра		INl0Нарендра Моди
моди	
нарендри		INl0Нарендри Моді
моді	
саддам		IQl0Саддам Хусейн	IQl0Саддам
хусейн	
саддама		IQl0Саддама Хусейна	IQl0Саддама
хусейна	
саддамом		IQl0Саддамом Хусейном
хусейном	
хомейни		IRl0Хомейни
хомейні		IRl0Хомейні
хаменеи		IRl0Хаменеи
хаменеї		IRl0Хаменеї
ахмадинежад		IRl0Ахмадинежад
ахмадінежад		IRl0Ахмадінежад
рафсанджани		IRl0Рафсанджани
роухани		IRl0Роухани
рухани		IRl0Рухани
берлускони		ITl0Берлускони
берлусконі		ITl0Берлусконі
накасонэ		JPl0Накасонэ
коидзуми		JPl0Коидзуми
синдзо		JPl0Синдзо Абэ
абэ	
хирохито		JPl0Хирохито
акаев		KGl0Акаев
бакиев		KGl0Бакиев
атамбаев		KGl0Атамбаев
жапаров		KGl0Жапаров
хун		KHl0Хун Сен
сен		SNc1Сен-Луи	SNc1Сен-Луі	SNc1Сен-Луї	REc6Сен-Дени
пол		KHl0Пол Пот
пот	
ким		KPl0Ким Чен Ын	KPl0Ким Чен Ына	KPl0Ким Чен Ир	KPl0Ким Ир Сен
чен	
ын	
ына	
кім		KPl0Кім Чен Ин
ин	
ир	
пак		KRl0Пак Кын Хе
кын	
хе	
мун		KRl0Мун Чжэ Ин
чжэ	
назарбаев		KZl0Назарбаев
назарбаєв		KZl0Назарбаєв
токаев		KZl0Токаев
тоқаев		KZl0Тоқаев
токаєв		KZl0Токаєв
раджапакса		LKl0Раджапакса
каддафи		LYl0Каддафи
каддафі		LYl0Каддафі
кадафи		LYl0Кадафи
майя		MDl0Майя Санду
санду	
груевски		MKl0Груевски
груевский		MKl0Груевский
су		MMl0Су Чжи	USc1Су Фолс
чжи	
аун		MMl0Аун Сан Су Чжи
махатхир		MYl0Махатхир
даниэль		NIl0Даниэль Ортега
ортега	
рютте		NLl0Рютте
ардерн		NZl0Ардерн
норьега		PAl0Норьега
фухимори		PEl0Фухимори
дутерте		PHl0Дутерте
мушарраф		PKl0Мушарраф
бхутто		PKl0Бхутто
наваз		PKl0Наваз Шариф
имран		PKl0Имран Хан
имрана		PKl0Имрана Хана
хана	
імран		PKl0Імран Хан
імрана		PKl0Імрана Хана
ярузельский		PLl0Ярузельский
лех		PLl0Лех Валенса
валенса	
леха		PLl0Леха Валенсы
валенсы	
анджей		PLl0Анджей Дуда
дуда	
арафат		PSl0Арафат
арафата		PSl0Арафата
махмуд		PSl0Махмуд Аббас
аббас	
чаушеску		ROl0Чаушеску
милошевич		RSl0Милошевич
мілошевич		RSl0Мілошевич
милошевић		RSl0Милошевић
вучич		RSl0Вучич
вучић		RSl0Вучић
путин		RUl0Путин
путиным		RUl0Путиным
путін		RUl0Путін
путіним		RUl0Путіним
медведев		RUl0Медведев
медведєв		RUl0Медведєв
ельцин		RUl0Ельцин
єльцин		RUl0Єльцин
елцин		RUl0Елцин
кагаме		RWl0Кагаме
омар		SDl0Омар аль-Башир
башир	
омара		SDl0Омара аль-Башира
башира	
ли		SGl0Ли Куан Ю
куан	
ю	
асад		SYl0Асад
асада		SYl0Асада
асаду		SYl0Асаду
асадом		SYl0Асадом
таксин		THl0Таксин
ниязов		TMl0Ниязов
бердымухамедов		TMl0Бердымухамедов
бен		TNl0Бен Али
али		YEl0Али Абдалла Салех	YEl0Али Абдаллы Салеха
бургиба		TNl0Бургиба
рахмон		TJl0Рахмон
эрдоган		TRl0Эрдоган
ердоган		TRl0Ердоган
эрдоганом		TRl0Эрдоганом
зеленский		UAl0Зеленский
зеленського		UAl0Зеленського
зеленський		UAl0Зеленський
зеленски		UAl0Зеленски
порошенко		UAl0Порошенко
янукович		UAl0Янукович
ющенко		UAl0Ющенко
тимошенко		UAl0Тимошенко
кучма		UAl0Кучма
мусевени		UGl0Мусевени
рейган		USl0Рейган
рейгън		USl0Рейгън
джордж		USl0Джордж Буш	KYc3Джордж Таун
буш	
джорджа		USl0Джорджа Буша
буша	
билл		USl0Билл Клинтон
клинтон	
билла		USl0Билла Клинтона
клинтона	
білл		USl0Білл Клінтон
клінтон	
обама		USl0Обама
трамп		USl0Трамп
тръмп		USl0Тръмп
байден		USl0Байден
каримов		UZl0Каримов
каримова		UZl0Каримова
мирзиеев		UZl0Мирзиёев
уго		VEl0Уго Чавес	VEl0Уго Чавеса
чавес	
чавеса	
николас		VEl0Николас Мадуро
мадуро		VEl0Мадуро
николаса		VEl0Николаса Мадуро
абдалла	
салех	
абдаллы	
салеха	
мандела		ZAl0Мандела
мугабе		ZWl0Мугабе
ахундзада		AFl0Ахундзада
мулла		AFl8мулла Омар
кочарян		AMl0Кочарян
кочаряна		AMl0Кочаряна
додик		BAl0Додик
караджич		BAl0Караджич
ратко		BAl0Ратко Младич
младич	
мухаммад		BDl0Мухаммад Юнус
юнус	
ибрагим		BFl0Ибрагим Траоре
траоре	
бойко		BGl0Бойко Борисов	BGl0Бойко Борисова
борисов	
борисова	
румен		BGl0Румен Радев
радев	
тихановская		BYl0Тихановская
тихановской		BYl0Тихановской
тихановскую		BYl0Тихановскую
ціхановська		BYl0Ціхановська
беляцкий		BYl0Беляцкий
беляцкого		BYl0Беляцкого
мария		BYl0Мария Колесникова	VEl0Мария Корина Мачадо
колесникова	
марии		BYl0Марии Колесниковой	VEl0Марии Корины Мачадо
колесниковой	
бабарико		BYl0Бабарико
бабарика		BYl0Бабарика
анвар		EGl0Анвар Садат
садат	
анвара		EGl0Анвара Садата
садата	
афеверки		ERl0Афеверки
абий		ETl0Абий Ахмед
ахмед	
зурабишвили		GEl0Зурабишвили
иванишвили		GEl0Иванишвили
кобахидзе		GEl0Кобахидзе
гамсахурдия		GEl0Гамсахурдия
обианг		GQl0Обианг
ариэль		HTl0Ариэль Анри
анри	
мартелли		HTl0Мартелли
мартеллі		HTl0Мартеллі
биньямин		ILl0Биньямин Нетаньяху
муктада		IQl0Муктада ас-Садр
садр	
муктады		IQl0Муктады ас-Садра
садра	
систани		IQl0Систани
барзани		IQl0Барзани
талабани		IQl0Талабани
эбрахим		IRl0Эбрахим Раиси
раиси	
пезешкиан		IRl0Пезешкиан
хатами		IRl0Хатами
мосаддык		IRl0Мосаддык
сальвини		ITl0Сальвини
жапарова		KGl0Жапарова
жээнбеков		KGl0Жээнбеков
отунбаева		KGl0Отунбаева
токаева		KZl0Токаева
назарбаева		KZl0Назарбаева
насралла		LBl0Насралла
насраллы		LBl0Насраллы
хафтар		LYl0Хафтар
сарадж		LYl0Сарадж
саррадж		LYl0Саррадж
дбейба		LYl0Дбейба
сейф		LYl0Сейф аль-Ислам
ислам	
джуканович		MEl0Джуканович
гойта		MLl0Гойта
мин		MMl0Мин Аун Хлайн
хлайн	
сомоса		NIl0Сомоса
болуарте		PEl0Болуарте
хания		PSl0Хания
синвар		PSl0Синвар
мазен	
вучича		RSl0Вучича
лавров		RUl0Лавров
лаврова		RUl0Лаврова
лавровым		RUl0Лавровым
навальный		RUl0Навальный
навального		RUl0Навального
навальному		RUl0Навальному
навальным		RUl0Навальным
навальній		RUl0Навальній
пригожин		RUl0Пригожин
пригожина		RUl0Пригожина
кадыров		RUl0Кадыров
кадырова		RUl0Кадырова
бурхан		SDl0Бурхан
хемедти		SDl0Хемедти
хамидти		SDl0Хамидти
хамдок		SDl0Хамдок
чапутова		SKl0Чапутова
салва		SSl0Салва Киир
киир	
букеле		SVl0Букеле
аш		SYl8аш-Шараа	SOg8аш-Шабаб
шараа	
джулани	
джолани	
чиннават		THl0Чиннават
каис		TNl0Каис Сайед
сайед	
каиса		TNl0Каиса Сайеда
сайеда	
гануши		TNl0Гануши
имамоглу		TRl0Имамоглу
оджалан		TRl0Оджалан
оджалана		TRl0Оджалана
кылычдароглу		TRl0Кылычдароглу
ататюрк		TRl0Ататюрк
чан		TWl0Чан Кайши
кайши	
залужный		UAl0Залужный
залужний		UAl0Залужний
яценюк		UAl0Яценюк
зеленского		UAl0Зеленского
зеленскому		UAl0Зеленскому
зеленским		UAl0Зеленским
януковича		UAl0Януковича
порошенком		UAl0Порошенком
камала		USl0Камала Харрис
харрис	
хиллари		USl0Хиллари Клинтон
мирзиеева		UZl0Мирзиёева
корины	
мачадо	
корина	
гуайдо		VEl0Гуайдо
хо		VNl0Хо Ши Мин
ши		TWc1Ши-лун
таваккуль		YEl0Таваккуль Карман
карман	
талибан		AFg0Талибан
талибы		AFg8талибы
талибов		AFg8талибов
талибам		AFg8талибам
талибами		AFg8талибами
талибах		AFg8талибах
талиби		AFg8талиби
талибите		AFg8талибите
талібан		AFg0Талібан
таліби		AFg8таліби
талібів		AFg8талібів
м23		CDg0М23
антибалака		CFg8антибалака
селека		CFg0Селека
фарк	=	COg0ФАРК
уйгуры		CNg8уйгуры
уйгуров		CNg8уйгуров
уйгурам		CNg8уйгурам
уйгурами		CNg8уйгурами
уйгурах		CNg8уйгурах
фалуньгун		CNg0Фалуньгун
полисарио		EHg0Полисарио
нфот	=	ETg0НФОТ
желтые		FRg8жёлтые жилеты
жилеты	
желтых		FRg8жёлтых жилетов
жилетов	
шинн		GBg0Шинн Фейн
фейн	
грузинская		GEg0Грузинская мечта
мечта	
золотая		GRg0Золотая заря
заря		NGc0Заря
сириза		GRg0Сириза
фидес		HUg0Фидес
ликуд		ILg0Ликуд
цахал		ILg0Цахал
шин		ILg0Шин-Бет
бет	
шабак		ILg0Шабак
наксалиты		INg8наксалиты
пешмерга		IQg8пешмерга
пешмерги		IQg8пешмерги
хашд		IQg0Хашд аш-Шааби
шааби	
басидж		IRg0Басидж
карабинеры		ITg8карабинеры
карабинеров		ITg8карабинеров
красные		KHg8красные кхмеры
кхмеры	
красных		KHg8красных кхмеров
кхмеров	
хезболла		LBg0Хезболла
хезболлы		LBg0Хезболлы
хезболле		LBg0Хезболле
хезболлу		LBg0Хезболлу
хезболлой		LBg0Хезболлой
хизбалла		LBg0Хизбалла
хізбалла		LBg0Хізбалла
тамильские		LKg8тамильские тигры
тигры		LKg0Тигры освобождения Тамил-Илама
тамильских		LKg8тамильских тигров
тигров	
освобождения	
тамил	
илама	
джамахирия		LYg0Джамахирия
азавад		MLg0Азавад
татмадау		MMg0Татмадау
рохинджа		MMg8рохинджа
боко		NGg0Боко Харам
харам	
сандинисты		NIg8сандинисты
сандинистов		NIg8сандинистов
сендеро		PEg0Сендеро Луминосо
луминосо	
сайяф	
пакистанские		PKg8пакистанские талибы
пакистанских		PKg8пакистанских талибов
хамас		PSg0Хамас
хамаса		PSg0Хамаса
хамасу		PSg0Хамасу
хамасом		PSg0Хамасом
хамасе		PSg0Хамасе
фатх		PSg0Фатх
чвк		RUg0ЧВК Вагнер	RUg0ЧВК Вагнера
вагнер	
вагнера	
единая		RUg0Единая Россия
россия	
единой		RUg0Единой России
россии	
роскосмос		RUg0Роскосмос
росгвардия		RUg0Росгвардия
росгвардии		RUg0Росгвардии
фсб	=	RUg0ФСБ
силы		SDg0Силы быстрой поддержки
быстрой	
поддержки	
силами		SDg0Силами быстрой поддержки
сил		SDg0Сил быстрой поддержки
джанджавид		SDg8джанджавид
шабаб	
хайят		SYg0Хайят Тахрир аш-Шам
шам	
ан		SYg8ан-Нусра	IQc4Ан-Наджаф
нусра	
джабхат		SYg0Джабхат ан-Нусра
белые		SYg0Белые каски
каски	
белых		SYg0Белых касок
касок	
шабиха		SYg8шабиха
ахрар		SYg0Ахрар аш-Шам
пкк	=	TRg0ПКК
гоминьдан		TWg0Гоминьдан
полк		UAg8полк Азов
азов	
батальон		UAg8батальон Азов
сбу	=	UAg0СБУ
правый		UAg0Правый сектор
чавизм		VEg8чавизм
хуситы		YEg8хуситы
хуситов		YEg8хуситов
хуситам		YEg8хуситам
хуситами		YEg8хуситами
хуситах		YEg8хуситах
хусит		YEg8хусит
хуси		YEg8хуси
хусити		YEg8хусити
хуситите		YEg8хуситите
хути		YEg8хути
ансар		YEg0Ансар Аллах
аллах	
шангај		CNc4Шангај
шанхай		CNc4Шанхай
буенос		ARc6Буенос Аирес	ARc6Буенос Айрес	ARc6Буенос Аірес	ARc6Буенос Ајрес
аирес	
айрес	
аірес	
ајрес	
буэнас		ARc6Буэнас-Айрэс
айрэс	
буэнос		ARc6Буэнос Айрес	ARc6Буэнос-Айрес ош
ош	
бомбай		INc4Бомбай
бомбей		INc4Бомбей
мумбай		INc4Мумбай
мумбаі		INc4Мумбаі
мумбај		INc4Мумбај
бейжің		CNc6Бейжің
бээжин		CNc6Бээжин
бәәҗң		CNc6Бәәҗң балһсн
балһсн	
пекинг		CNc6Пекинг
пекінґ		CNc6Пекінґ
карачы		PKc4Карачы
тиендзин		CNc4Тиендзин
тэндьиин		CNc4Тэндьиин
тяньцзинь		CNc4Тяньцзинь
тяньцзінь		CNc4Тяньцзінь
тјенцин		CNc4Тјенцин
гуангџоу		CNc4Гуангџоу
гуанджоу		CNc4Гуанджоу
гуандьоу		CNc4Гуандьоу
гуанжоу		CNc4Гуанжоу
гуанчжоу		CNc4Гуанчжоу
гуанчжоў		CNc4Гуанчжоў
гуаңҗу		CNc4Гуаңҗу
кантон		CNc4Кантон
деҳли		INc4Деҳли
дэлі		INc4Дэлі
старе		INc4Старе Делі
маскав		RUc6Маскав
масква		RUc6Масква
москова		RUc6Москова
москох		RUc6Москох
москъва		RUc6Москъва
мускав		RUc6Мускав
муско		RUc6Муско
мәскәү		RUc6Мәскәү
шеньчжень		CNc4Шеньчжень
шенџен		CNc4Шенџен
шънджън		CNc4Шънджън
шэньчжэнь		CNc4Шэньчжэнь
даака		BDc6Даака
дака		BDc6Дака
дакка		BDc6Дакка
дакке		BDc6Дакке
дгака		BDc6Дгака
соул		KRc6Соул
сөүл		KRc6Сөүл
пауло	
паулу	
паўлу	
сао		BRc4Сао Паоло	BRc4Сао Пауло	BRc0Сао Луис	BRc1Сао Жозе дос Кампос	BRc1Сао Жосе дос Кампос	BRc1Сао Жоао де Мерити	BRc1Сао Жоао ди Мерити	BRc1Сао Жозе до Рио Прето	BRc1Сао Висенте	BRc1Сао Висенти	BRc1Сао Леополдо	BRc1Сао Карлос	STc3Сао Томе
паоло	
вухан		CNc4Вухан	CNc4Вухан балһсн
ухан		CNc4Ухан
үхань		CNc4Үхань
үһән		CNc4Үһән
лагас		NGc4Лагас
лагос		NGc4Лагос	NGc4Лагос шаары
шаары	
лаґос		NGc4Лаґос
џакарта		IDc6Џакарта
дьакарта		IDc6Дьакарта
жакарта		IDc6Жакарта
токе		JPc6Токё
њу		USc4Њу Јорк	USc4Њу Орлеанс	INc6Њу Делхи
јорк		GBc1Јорк
њујорк		USc4Њујорк
ерк	
донггуан		CNc4Донггуан
дунгуан		CNc4Дунгуан
дунгуань		CNc4Дунгуань
дунґуань		CNc4Дунґуань
тајпеј		TWc6Тајпеј
киншаса		CDc6Киншаса
киншасе		CDc6Киншасе
кіншаса		CDc6Кіншаса
лима		PEc6Лима
лиме		PEc6Лиме
каиро		EGc6Каиро
багата		COc6Багата
богота		COc6Богота
боґота		COc6Боґота
санта		COc6Санта-Фе-де-Богота	BOc0Санта-Крус-де-ла-Сиерра	ARc1Санта Фе	COc1Санта Марта	USc1Санта Ана	CUc1Санта Клара	BRc1Санта Марија	BRc1Санта-Мария	BRc1Санта Лузија	BRc1Санта-Лузия	BRc1Санта-Лусия	ESc1Санта Круз де Тенерифе	ESc1Санта Крус де Тенерифе	ESc1Санта-Крус-де-Тенеріфе	ESc1Санта-Крус-дэ-Тэнэрыфэ	PHc1Санта-Роса	VEc1Санта-Ана-де-Коро	USc1Санта Кларита	USc1Санта-Кларіта	SVc1Санта Ана	USc1Санта Роза	USc1Санта Роса
фе	
лондан		GBc6Лондан
лондонъ		GBc6Лондонъ
лендан		GBc6Лёндан
чунгкинг		CNc4Чунгкинг
чунцин		CNc4Чунцин
чунцін		CNc4Чунцін
ченгду		CNc4Ченгду
ченду		CNc4Ченду
чънду		CNc4Чънду
чыңду		CNc4Чыңду
чэнду		CNc4Чэнду
чөндү		CNc4Чөндү
бағдод		IQc6Бағдод
нанкин		CNc4Нанкин
нанкинг		CNc4Нанкинг
нанкін		CNc4Нанкін
наньжин		CNc4Наньжин
наньцзин		CNc4Наньцзин
нәнҗиң		CNc4Нәнҗиң
теҳрон		IRc6Теҳрон
нанчунг		CNc4Нанчунг
наньчун		CNc4Наньчун
ганконг		HKc6Ганконг
гонконг		HKc6Гонконг
хонгконг		HKc6Хонгконг
хонконг		HKc6Хонконг
һоң		HKc6Һоң Коң
коң	
сиань		CNc4Сиань
шеньян		CNc4Шеньян
шеньяң		CNc4Шеньяң
шенјанг		CNc4Шенјанг
шънян		CNc4Шънян
шэньян		CNc4Шэньян	CNc4Шэньян хот
хот	
хангџоу		CNc4Хангџоу
ханджоу		CNc4Ханджоу
ханжоу		CNc4Ханжоу
ханчжоу		CNc4Ханчжоу
жанеиро	
рыа		BRc4Рыа-дэ-Жанэйра
дэ		USc1Дэ-Мойн
жанэйра	
харбин		CNc4Харбин
харбін		CNc4Харбін
тайань		CNc4Тайань
суджоу		CNc4Суджоу
сучжоу		CNc4Сучжоу	CNc1Сучжоу
сучжоў		CNc4Сучжоў
суџоу		CNc4Суџоу
сүжоу		CNc4Сүжоу
шантоу		CNc4Шантоу
шаньтоу		CNc4Шаньтоу
баҥкок		THc6Баҥкок
бангалор		INc4Бангалор
бенгалуру		INc4Бенгалуру
бенґалуру		INc4Бенґалуру
бетъырбух		RUc4Бетъырбух
петроград		RUc4Петроград
питер		RUc4Питер
петерзбург	
сантяго		CLc6Сантяго де Чиле	CLc6Сантяго де Чили	MXc1Сантяго де Керетаро	CUc1Сантяго де Куба	ARc1Сантяго дел Естеро
чиле	
чили	
калькута		INc4Калькута
колката		INc4Колката
колкате		INc4Колкате
сиднеи		AUc4Сиднеи
сиднеј		AUc4Сиднеј
сидни		AUc4Сидни
сідні		AUc4Сідні
јангон		MMc4Јангон
ђинан		CNc4Ђинан
дзинан		CNc4Дзинан
жинань		CNc4Жинань
цзинань		CNc4Цзинань	CNc4Цзинань
цзінань		CNc4Цзінань
ченай		INc4Ченай
ченај		INc4Ченај
ченнаи		INc4Ченнаи
ченнай		INc4Ченнай
ченнаї		INc4Ченнаї
чэнаі		INc4Чэнаі
џенгџоу		CNc4Џенгџоу
джънджоу		CNc4Джънджоу
жөнжоу		CNc4Жөнжоу
чженчжоу		CNc4Чженчжоу
чжэнчжоу		CNc4Чжэнчжоу
чжэнчжоў		CNc4Чжэнчжоў
мелбурн		AUc4Мелбурн
мелбърн		AUc4Мелбърн
мельбурн		AUc4Мельбурн
ар		SAc6Ар-Рияд	SYc1Ар-Ракка
ријад		SAc6Ријад
рыяд	
чангчуен		CNc4Чангчуен
чанчун		CNc4Чанчун
чанчунь		CNc4Чанчунь
чанчүнь		CNc4Чанчүнь хот
далянь		CNc4Далянь
андьелес	
анжелес	
анђелес	
анџелес	
анҷелес	
анджэлес	
читагонг		BDc4Читагонг
читтаґонґ		BDc4Читтаґонґ
куенминг		CNc4Куенминг
кунмин		CNc4Кунмин
куньмин		CNc4Куньмин	CNc4Куньмин шаары
куньминь		CNc4Куньминь
куньмін		CNc4Куньмін
күньмин		CNc4Күньмин
александрий		EGc4Александрий
александрија		EGc4Александрија	USc1Александрија
александрыя		EGc4Александрыя
искандри		EGc4Искандри
искәндәриә		EGc4Искәндәриә
ольоксандрия		EGc4Ӧльӧксандрия
ахмадабад		INc4Ахмадабад	INc4Ахмадабад шаары
ахмедабад		INc4Ахмедабад
аҳмадобод		INc4Аҳмадобод
ћингдао		CNc4Ћингдао
циндао		CNc4Циндао
ціндао		CNc4Ціндао
чиндао		CNc4Чиндао
чиңдау		CNc4Чиңдау
абиджан		CIc4Абиджан	CIc4Абиджан шаары
абижан		CIc4Абижан хот
абиџан		CIc4Абиџан
абіджан		CIc4Абіджан
кано		NGc4Кано
фошан		CNc4Фошан
фошань		CNc4Фошань
хайдарабад		INc4Хайдарабад	PKc0Хайдарабад
хајдерабад		INc4Хајдерабад	PKc0Хајдерабад
јокохама		JPc4Јокохама
иокогама		JPc4Иокогама
ібадан		NGc4Ібадан
ибадан		NGc4Ибадан	NGc4Ибадан шаары
сингапур		SGc6Сингапур
сінгапур		SGc6Сінгапур
вуси		CNc4Вуси
сямень		CNc4Сямень
сямън		CNc4Сямън
сямынь		CNc4Сямынь
сямэнь		CNc4Сямэнь
сјамен		CNc4Сјамен
анкъара		TRc6Анкъара
әнкара		TRc6Әнкара
нинбо		CNc4Нинбо
нингбо		CNc4Нингбо
нінбо		CNc4Нінбо
шиянь		CNc4Шиянь
шијен		CNc4Шијен
шъйен		CNc4Шъйен
капске		ZAc4Капске Місто
місто	
кейптаўн		ZAc4Кейптаўн
кејптаун		ZAc4Кејптаун
таијуан		CNc4Таијуан
тайюань		CNc4Тайюань
тайюен		CNc4Тайюен
бэрлін		DEc6Бэрлін
таншан		CNc4Таншан
таншань		CNc4Таншань
хефей		CNc4Хефей
хефеј		CNc4Хефеј
хъфей		CNc4Хъфей
хэфэй		CNc4Хэфэй
хөфэй		CNc4Хөфэй
мадрыд		ESc6Мадрыд
пјонгјанг		KPc6Пјонгјанг
казабланка		MAc4Казабланка
касабланка		MAc4Касабланка
дзъбо		CNc4Дзъбо
цзыбо		CNc4Цзыбо
дурбан		ZAc4Дурбан
дърбан		ZAc4Дърбан
чангша		CNc4Чангша
чанша		CNc4Чанша
кабул		AFc6Кабул
кобул		AFc6Кобул
урумчі		CNc4Урумчі
урумћи		CNc4Урумћи
үрімжі		CNc4Үрімжі
үрүмчи		CNc4Үрүмчи
үрүмчү		CNc4Үрүмчү
өрөмч		CNc4Өрөмч хот
дубаи		AEc4Дубаи
эмірат		AEc4Эмірат Дубай
пуна		INc4Пуна
пуне		INc4Пуне
пуно		INc4Пуно
сурат		INc4Сурат
џеда		SAc4Џеда
джида		SAc4Джида
джиддат		SAc4Джиддат
джидде		SAc4Джидде
джыда		SAc4Джыда
жидда		SAc4Жидда
шижяжуан		CNc4Шижяжуан
шицзячжуан		CNc4Шицзячжуан
шиђаџуанг		CNc4Шиђаџуанг
шъдзяджуан		CNc4Шъдзяджуан
канпур		INc4Канпур
кейу		UAc6Кейӳ
кијев		UAc6Кијев
кыив		UAc6Кыив
кыйив		UAc6Кыйив
кіеў		UAc6Кіеў
кꙑѥвъ		UAc6Кꙑѥвъ
луанда		AOc6Луанда
кесон		PHc4Кесон-Сити
адис		ETc6Адис Абеба
најроби		KEc6Најроби
чикаґо		USc4Чикаґо
чыкага		USc4Чыкага
салвадор		BRc4Салвадор
сальвадор		BRc4Сальвадор
џајпур		INc4Џајпур
джайпур		INc4Джайпур
жайпур		INc4Жайпур
ес	
салаам	
ланджоу		CNc4Ланджоу
ланьжоу		CNc4Ланьжоу
ланьчжоу		CNc4Ланьчжоу	CNc4Ланьчжоу шаары
ланџоу		CNc4Ланџоу
інчхон		KRc4Інчхон
инчон		KRc4Инчон
инчхон		KRc4Инчхон
инчхън		KRc4Инчхън
юньфу		CNc4Юньфу
таронта		CAc4Таронта
торонто		CAc4Торонто
нави		INc4Нави Мумбаи	INc4Нави Мумбај
магадыша		SOc6Магадыша
могадишу		SOc6Могадишу
могадішо		SOc6Могадішо
тегу		KRc4Тегу
тэгу		KRc4Тэгу
тэгү		KRc4Тэгү
фейсалабаде		PKc4Фейсалабаде
измир		TRc4Измир
лакнау		INc4Лакнау
лакхнау		INc4Лакхнау	INc4Лакхнау шаары
фарталеза		BRc4Фарталеза
форталеза		BRc4Форталеза
кали		COc4Кали
калі		COc4Калі
сурабайа		IDc4Сурабайа
сурабая		IDc4Сурабая
сурабаја		IDc4Сурабаја
бело		BRc4Бело Оризонте	BRc4Бело Оризонти	BRc4Бело Хоризонте
оризонте	
оризонти	
хоризонте	
белу		BRc4Белу-Арызонты	BRc4Белу-Оризонти	BRc4Белу-Оризонті
арызонты	
оризонті	
нанчан		CNc4Нанчан
нанчанг		CNc4Нанчанг
наньчан		CNc4Наньчан
римъ		ITc6Римъ
машхад		IRc4Машхад
машҳад		IRc4Машҳад
мешхӏед		IRc4МешхӀед
мешһед		IRc4Мешһед
мәшһәд		IRc4Мәшһәд
бруклін		USc4Бруклін
хюстан		USc4Хюстан
хюстон		USc4Хюстон
хюстън		USc4Хюстън
хјустон		USc4Хјустон
нагпур		INc4Нагпур
наґпур		INc4Наґпур
маракаибо		VEc4Маракаибо
маракайба		VEc4Маракайба
бразилиа		BRc6Бразилиа
бразилия		BRc6Бразилия	BRc6Бразилия шаары
бразилија		BRc6Бразилија
бразиліа		BRc6Бразиліа
бразілія		BRc6Бразілія
ҳавзаи		BRc6Ҳавзаи федералии Бразилиа
федералии	
санто		DOc6Санто-Доминго	ECc1Санто-Доминго-де-лос-Колорадос
доминго	
нагоя		JPc4Нагоя
бризбейн		AUc4Бризбейн
бризбејн		AUc4Бризбејн
брисбен		AUc4Брисбен
брисбэн		AUc4Брисбэн
брысбен		AUc4Брысбен
гаване		CUc6Гаване
ҳавана		CUc6Ҳавана
парижь		FRc6Парижь
париз		FRc6Париз
парис		FRc6Парис
парыж		FRc6Парыж
паріж		FRc6Паріж
еганесбург		ZAc4Ёганесбург
јоханезбург		ZAc4Јоханезбург
јоханесбург		ZAc4Јоханесбург
йогьаннесбург		ZAc4Йогьаннесбург
цзюлун		HKc4Цзюлун
алма		KZc4Алма-Ата
ата	
алмаато		KZc4Алмаато
дадунхай		CNc4Дадунхай
меделин		COc4Меделин
медельин		COc4Медельин
медельїн		COc4Медельїн
медељин		COc4Медељин
медэльін		COc4Медэльін
ташкен		UZc6Ташкен
тошканд		UZc6Тошканд
алжир		DZc6Алжир	DZc6Алжир хот	DZc6Алжир шаары
алжыр		DZc6Алжыр
алҷазоир		DZc6Алҷазоир
картум		SDc6Картум
аккра		GHc6Аккра
акра		GHc6Акра
гвајакил		ECc4Гвајакил
гуаякил		ECc4Гуаякил
гуаякиль		ECc4Гуаякиль
гуаякіль		ECc4Гуаякіль
ґуаякіль		ECc4Ґуаякіль
ордос		CNc4Ордос	CNc4Ордос хот
санъо		YEc6Санъо
ошсь	
бејрут		LBc6Бејрут
бәйрут		LBc6Бәйрут
перт		AUc4Перт
пертһ		AUc4Пертһ
пърт		AUc4Пърт
сапара		JPc4Сапара
сапоро		JPc4Сапоро
саппоро		JPc4Саппоро
ђилин		CNc4Ђилин
гирин		CNc4Гирин	CNc4Гирин хот
дзилин		CNc4Дзилин
цзилинь		CNc4Цзилинь
букурешт		ROc6Букурешт
індаур		INc4Індаур
индаур		INc4Индаур
индор		INc4Индор
истапалапа		MXc4Истапалапа
конакри		GNc6Конакри
маракай		VEc4Маракай
медан		IDc4Медан
равалпінді		PKc4Равалпінді
минск		BYc6Минск	BYc6Минск ош
минскай		BYc6Минскай
мінськ		BYc6Мінськ
мѣньскъ		BYc6Мѣньскъ
будимпешта		HUc6Будимпешта
гамбурґ		DEc4Гамбурґ
коуритиба		BRc4Коуритиба
куритиба		BRc4Куритиба
курытыба		BRc4Курытыба
курыціба		BRc4Курыціба
бандунг		IDc4Бандунг
бандуң		IDc4Бандуң
совето		ZAc4Совето
соуэто		ZAc4Соуэто
рабат		MAc6Рабат
барселон		ESc4Барселон
барселоно		ESc4Барселоно
претори		ZAc6Претори
преторија		ZAc6Преторија
прэторыя		ZAc6Прэторыя
алеп		SYc4Алеп
хӏалаб		SYc4ХӀалаб
хәлеб		SYc4Хәлеб
куншан		CNc4Куншан
куньшань		CNc4Куньшань
монреал		CAc4Монреал
патна		INc4Патна
бопал		INc4Бопал
бхапал		INc4Бхапал
бхопал		INc4Бхопал
манаус		BRc4Манаус
манаўс		BRc4Манаўс
кадуна		NGc4Кадуна
пнампень		KHc6Пнампень
пном		KHc6Пном Пен	KHc6Пном Пэнь
пен	
пэнь	
дамаскус		SYc6Дамаскус
дамаскъ		SYc6Дамаскъ
димашкъ		SYc6Димашкъ
димишкъ		SYc6Димишкъ
димишқ		SYc6Димишқ
филаделфиа		USc4Филаделфиа
филаделфия		USc4Филаделфия
филаделфија		USc4Филаделфија
филадельфи		USc4Филадельфи
филадельфий		USc4Филадельфий
філадэльфія		USc4Філадэльфія
финикс		USc4Финикс
фінікс		USc4Фінікс
ісфахан		IRc4Ісфахан
исфаҳон		IRc4Исфаҳон
исфаһан		IRc4Исфаһан
лудхияна		INc4Лудхияна
харарэ		ZWc6Харарэ
кобе		JPc4Кобе
кобэ		JPc4Кобэ
бекаси		IDc4Бекаси
бекасі		IDc4Бекасі
гаосюн		TWc4Гаосюн
стакгольм		SEc6Стакгольм
стокольма		SEc6Стокольма
стокҳолм		SEc6Стокҳолм
стеколна		SEc6Стёколна
гвадалахара		MXc0Гвадалахара
гуадалахара		MXc0Гуадалахара
асунсион		PYc6Асунсион
асунсьйон		PYc6Асунсьйон
асунсьон		PYc6Асунсьон
асунсьен		PYc6Асунсьён
ресифе		BRc0Ресифе
ресифи		BRc0Ресифи
ресіфі		BRc0Ресіфі
рэсіфі		BRc0Рэсіфі
тэджон		KRc0Тэджон
антонио	
антоніа	
антоніо	
кумаси		GHc0Кумаси	GHc0Кумаси шаары
кумасі		GHc0Кумасі
кота		MYc0Кота Бару	INc0Кота	MYc1Кота-Кинабалу
бару	
кето		JPc4Кёто
кіета		JPc4Кіёта
кјото		JPc4Кјото
карай		IRc0Карай
караџ		IRc0Караџ
караҷ		IRc0Караҷ
кередж		IRc0Кередж
кереж		IRc0Кереж
палембанг		IDc0Палембанг
тирунелвели		INc0Тирунелвели
пуебла		MXc0Пуебла
пуэбла		MXc0Пуэбла-де-Сарагоса
сарагоса		ESc4Сарагоса
эроіка		MXc0Эроіка-Пуэбла-дэ-Сарагоса
ханој		VNc6Ханој
харков		UAc4Харков
агра		INc0Агра
аґра		INc0Аґра
кордава		ARc0Кордава	ESc1Кордава
кордоба		ARc0Кордоба	ESc1Кордоба
кордова		ARc0Кордова	ARc0Кордова хот	ESc1Кордова
табрез		IRc4Табрез
табриз		IRc4Табриз
тэбрыз		IRc4Тэбрыз
тәбриз		IRc4Тәбриз
виль		RUc4Виль Сибиркар
сибиркар	
новасібірск		RUc4Новасібірск
новониколаевск		RUc4Новониколаевск
новосибирск		RUc4Новосибирск
новосибирскай		RUc4Новосибирскай
новосибирьскъ		RUc4Новосибирьскъ
новосибірськ		RUc4Новосибірськ
новосібір		RUc4Новосібір
одсибирень		RUc4Одсибирень ош
квангџу		KRc0Квангџу
кванджу		KRc0Кванджу
кванже		KRc0Кванже
кваңджу		KRc0Кваңджу
куанджу		KRc0Куанджу
куанжү		KRc0Куанжү
бурса		TRc0Бурса
бурсо		TRc0Бурсо
вадодара		INc0Вадодара
белем		BRc0Белем
белен		BRc0Белен
фушун		CNc0Фушун
фушунь		CNc0Фушунь
кито		ECc6Кито
кіта		ECc6Кіта	JPc0Кіта-Кюшю
кіто		ECc6Кіто
диего	
дијего	
дыега	
дієго	
фукуока		JPc4Фукуока
антананариво		MGc6Антананариво
антананариву		MGc6Антананариву
антананарыву		MGc6Антананарыву
антананаріву		MGc6Антананаріву
тананариве		MGc6Тананариве
лаян		CNc0Лаян
лоян		CNc0Лоян	CNc0Лоян шаары
луоян		CNc0Луоян
луојанг		CNc0Луојанг
бронкс		USc0Бронкс
валенс		VEc0Валенс
валенси		VEc0Валенси	ESc0Валенси
валенсия		VEc0Валенсия	ESc0Валенсия
валенсија		VEc0Валенсија	ESc0Валенсија
валенсія		VEc0Валенсія	ESc0Валенсія
гайранвала		PKc0Гайранвала
баранкиля		COc4Баранкиля
баранкиља		COc4Баранкиља
баранкілья		COc4Баранкілья
барранкилья		COc4Барранкилья
барранкілья		COc4Барранкілья
лиуянг		CNc0Лиуянг
лубумбаши		CDc4Лубумбаши	CDc4Лубумбаши шаары
лубумбашы		CDc4Лубумбашы
лубумбаші		CDc4Лубумбаші
порто		BRc0Порто Алегре	BRc0Порто Алегри	BRc1Порто Вельо	BRc1Порто Вељо	PTc1Порто	BJc6Порто Ново
алегре	
алегри	
порту		BRc0Порту-Алегре	BRc0Порту-Алегри	BRc0Порту-Алегры	BRc0Порту-Алегрі	BRc1Порту-Велью	BRc1Порту-Велю	PTc1Порту
алегры	
алегрі	
тангеранг		IDc0Тангеранг
крус	
сиерра	
хандан		CNc0Хандан
ханьдань		CNc0Ханьдань
кампала		UGc6Кампала
екатеринбург		RUc4Екатеринбург
свердловск		RUc4Свердловск
кулна		BDc0Кулна
кхелна		BDc0Кхелна
кхулна		BDc0Кхулна
дуала		CMc4Дуала
горакпура		INc0Горакпура	INc1Горакпура
шарджа		AEc0Шарджа	AEc0Шарджа куорат
куорат	
шарџа		AEc0Шарџа
шарҗә		AEc0Шарҗә
мека		SAc4Мека
макассар		IDc0Макассар
сиудад		MXc0Сиудад Хуарес	VEc4Сиудад Гуаяна	VEc4Сиудад Боливар	PYc1Сиудад дел Есте	MXc1Сиудад Виктория	MXc1Сиудад Обрегон	MXc1Сиудад Николас Ромеро	MXc1Сиудад Мадеро
хуарес	
сијудад		MXc0Сијудад Хуарез	VEc4Сијудад Гвајана	MXc1Сијудад Аподака	PYc1Сијудад дел Есте	MXc1Сијудад Викторија	MXc1Сијудад Обрегон	MXc1Сијудад Николас Ромеро
хуарез	
сьюдад		MXc0Сьюдад-Хуарес	MXc0Сьюдад-Хуарэс	VEc4Сьюдад-Гуаяна	MXc1Сьюдад-Лопес-Матеус	VEc4Сьюдад-Балівар	VEc4Сьюдад-Боливар	VEc4Сьюдад-Болівар	PYc1Сьюдад-дель-Есте	PYc1Сьюдад-дель-Эсте	MXc1Сьюдад-Виктория	MXc1Сьюдад Обрегон	MXc1Сьюдад-Мадеро	MXc1Сьюдад-дель-Кармен
хуарэс	
кавасаки		JPc0Кавасаки
кавасакі		JPc0Кавасакі
баотоу		CNc0Баотоу	CNc0Баотоу шаары
бугат		CNc0Бугат хот
тихуана		MXc4Тихуана
тыхуана		MXc4Тыхуана
тіхуана		MXc4Тіхуана
далас		USc4Далас
мадина		SAc0Мадина
мадинат		SAc0Мадинат
медзіна		SAc0Медзіна
медине		SAc0Медине
медіна		SAc0Медіна
мәдинә		SAc0Мәдинә
јаунде		CMc6Јаунде
яунде		CMc6Яунде
яўндэ		CMc6Яўндэ
насик		INc0Насик
нашик		INc0Нашик
нашік		INc0Нашік
семаранг		IDc0Семаранг
браззавиль		CGc6Браззавиль
горький		RUc0Горький
аман		JOc6Аман
аммон		JOc6Аммон
београд		RSc6Београд
мантэвідэа		UYc6Мантэвідэа
монтевідео		UYc6Монтевідео
лусака		ZMc6Лусака
кальян		INc0Кальян
таня		INc0Таня
минхен		DEc4Минхен
мүнхен		DEc4Мүнхен
мүнхэн		DEc4Мүнхэн
мунхен		DEc4Мӱнхен
шероз		IRc4Шероз
шыраз		IRc4Шыраз
адана		TRc0Адана
сувон		KRc0Сувон
прэнс	
аделаида		AUc0Аделаида
аделаїда		AUc0Аделаїда
аделейд		AUc0Аделейд
аделејд		AUc0Аделејд
адэлаіда		AUc0Адэлаіда
меерут		INc0Меерут
мератх		INc0Мератх
мирут		INc0Мирут
мірут		INc0Мірут
фаридабад		INc0Фаридабад
давао		PHc0Давао
мандалеј		MMc4Мандалеј
юэян		CNc0Юэян
кабальерос	
трейнта	
кабальєрос	
қаласы	
аншан		CNc0Аншан
аньшань		CNc0Аньшань
сюйчжоу		CNc0Сюйчжоу
газиабад		INc0Газиабад
саитама		JPc0Саитама
мапуто		MZc6Мапуто
мапуту		MZc6Мапуту
фуджоу		CNc0Фуджоу
фучжоу		CNc0Фучжоу
фуџоу		CNc0Фуџоу
раджкот		INc0Раджкот
расарыа		ARc0Расарыа
росарио		ARc0Росарио
росаріо		ARc0Росаріо
гуейян		CNc0Гуейян
гуејанг		CNc0Гуејанг
гуйян		CNc0Гуйян
ґуйян		CNc0Ґуйян
гояни		BRc0Гояни
гояния		BRc0Гояния
гоянія		BRc0Гоянія
гојанија		BRc0Гојанија
гуарульюс		BRc0Гуарульюс
праг		CZc6Праг
варанаси		INc4Варанаси
батам		IDc0Батам
капэнгаген		DKc6Капэнгаген
сафія		BGc6Сафія
софи		BGc6Софи
софий		BGc6Софий
софија		BGc6Софија
софїꙗ		BGc6Софїꙗ
триполі		LYc6Триполі	LBc1Триполі
трыпалі		LYc6Трыпалі	LBc1Трыпалі
харкурт	
харкорт	
запопан		MXc0Запопан
сапапан		MXc0Сапапан
сапопан		MXc0Сапопан
лицзян		CNc0Лицзян	CNc0Лицзян шаары
лиђанг		CNc0Лиђанг
мантэрэй		MXc0Мантэрэй
монтерей		MXc0Монтерей
монтереј		MXc0Монтереј
монтеррей		MXc0Монтеррей
куйбышев		RUc0Куйбышев
самар		RUc0Самар	RUc0Самар ош	RUc0Самар хот
самара		RUc0Самара
самаре		RUc0Самаре
самарҕа		RUc0Самарҕа
һамар		RUc0Һамар
омбы		RUc4Омбы
омва		RUc4Омва
омськ		RUc4Омськ
омьскъ		RUc4Омьскъ
бенин		NGc0Бенин	NGc0Бенин-Сити
бенін		NGc0Бенін-Сіті
сіті	
бакы		AZc6Бакы
баҡы		AZc6Баҡы
боку		AZc6Боку
маидугури		NGc4Маидугури
майдугурі		NGc4Майдугурі
казан		RUc4Казан
казањ		RUc4Казањ
каꙁанъ		RUc4Каꙁанъ
козань		RUc4Козань
кузон		RUc4Кузон
къазан		RUc4Къазан
озаҥ		RUc4Озаҥ
хусан		RUc4Хусан
хъазан		RUc4Хъазан
қазан		RUc4Қазан
ҡазан		RUc4Ҡазан
несауалькойотль		MXc0Несауалькойотль
єреван		AMc6Єреван
јереван		AMc6Јереван
ереван		AMc6Ереван	AMc6Ереван ош
ерэван		AMc6Ерэван
амритсар		INc4Амритсар
амрицар		INc4Амрицар
амрітсар		INc4Амрітсар
уагадугу		BFc6Уагадугу
дон		RUc0Дон ӱмбалне Ростов	RUc0Дон-тӀера-Ростов
умбалне	
тӏера	
дондагъы		RUc0Дондагъы Ростов
дондағы		RUc0Дондағы Ростов
дондохи		RUc0Дондохи Ростов
донын		RUc0Донын Ростов
растовъ		RUc0Растовъ на Донѣ
донѣ	
растоў		RUc0Растоў-на-Доне
доне	
доныл	
тындагы		RUc0Тындагы Ростов
аллахабад		INc0Аллахабад
газијантеп		TRc4Газијантеп
газіянтэп		TRc4Газіянтэп
гъазиантеп		TRc4Гъазиантеп
ґазіантеп		TRc4Ґазіантеп
визагапатнам		INc0Визагапатнам
вишакхапатнам		INc0Вишакхапатнам
вішакхапатнам		INc0Вішакхапатнам
сендай		JPc4Сендай
силәбе		RUc4Силәбе
чалябінск		RUc4Чалябінск
челепи		RUc4Челепи
челяба		RUc4Челяба	RUc4Челяба ош
челябе		RUc4Челябе
челябі		RUc4Челябі
челябінськ		RUc4Челябінськ
чељабинск		RUc4Чељабинск
чиләбе		RUc4Чиләбе
чєлѣбиньскъ		RUc4Чєлѣбиньскъ
датун		CNc0Датун
датунг		CNc0Датунг
тбилис		GEc6Тбилис
ттуплис		GEc6Ттуплис
қарҭ		GEc6Қарҭ
тайжун		TWc0Тайжун
тайчжун		TWc0Тайчжун
тхени		INc0Тхени
саньян		CNc0Саньян
сиенян		CNc0Сиенян
сяньян		CNc0Сяньян
сјанјанг		CNc0Сјанјанг
оуфа		RUc0Оуфа
днепрапятроўск		UAc4Днепрапятроўск
днепропетровск		UAc4Днепропетровск
днипро		UAc4Днипро
дняпро		UAc4Дняпро
дніпропетровськ		UAc4Дніпропетровськ
днїпро		UAc4Днїпро
днїпропетровск		UAc4Днїпропетровск
дњепропетровск		UAc4Дњепропетровск
дњипро		UAc4Дњипро
екатеринославъ		UAc4Екатериносла́въ
екатеринослав		UAc4Екатеринослав
екацярынаслаў		UAc4Екацярынаслаў
новарасійск		UAc4Новарасійск
кодак	
кампинас		BRc0Кампинас
кампінас		BRc0Кампінас
џабалпур		INc0Џабалпур
джабалпур		INc0Джабалпур
хозе	
хосе	
хасэ	
данецк		UAc4Данецк
доњецк		UAc4Доњецк
сталино		UAc4Сталино
сталіне		UAc4Сталіне
сталіно		UAc4Сталіно
юзовка		UAc4Юзовка
юзівка		UAc4Юзівка
даблин		IEc6Даблин
калгари		CAc4Калгари
калгары		CAc4Калгары
калгарі		CAc4Калгарі
брисел		BEc6Брисел
брусэль		BEc6Брусэль
брюсель		BEc6Брюсель
аурангабад		INc0Аурангабад
аһш		RUc4Аһш балһсн
валгаград		RUc4Валгаград
вльгоградъ		RUc4Вльгоградъ
волгоград		RUc4Волгоград
сталинград		RUc4Сталинград
царицын		RUc4Царицын
игуасу	
ігуасу	
цзеян		CNc0Цзеян
адэса		UAc4Адэса
одесс		UAc4Одесс
одессе		UAc4Одессе
китакюсю		JPc0Китакюсю
китакюшу		JPc0Китакюшу
китакюшю		JPc0Китакюшю
китакјушу		JPc0Китакјушу
кюшю	
солапур		INc0Солапур
баодин		CNc0Баодин
баодинг		CNc0Баодинг
гватемала		GTc6Гватемала
бенси		CNc0Бенси
беньсі		CNc0Беньсі
бънси		CNc0Бънси
бэньси		CNc0Бэньси
бирмингам		GBc0Бирмингам	USc1Бирмингам
бирмингем		GBc0Бирмингем	USc1Бирмингем
бірмінгем		GBc0Бірмінгем	USc1Бірмінгем
молотов		RUc0Молотов
перем		RUc0Перем
перм		RUc0Перм
пермь		RUc0Пермь
перым		RUc0Перым
пєрмь		RUc0Пєрмь
сринагар		INc4Сринагар
срынагар		INc4Срынагар
срінагар		INc4Срінагар
шринагар		INc4Шринагар
зариа		NGc0Зариа
манагва		NIc6Манагва
елизабет	
елізабет	
элизабет	
элізабет	
келн		DEc4Келн
кьолн		DEc4Кьолн
кольн		DEc4Кӧльн
көлн		DEc4Көлн
ульсан		KRc0Ульсан
чандигар		INc0Чандигар
чандигарх		INc0Чандигарх
коимбатор		INc0Коимбатор
коимбатур		INc0Коимбатур
коїмбатор		INc0Коїмбатор
напуљ		ITc4Напуљ
неапаль		ITc4Неапаль
масейо		BRc0Масейо
масејо		BRc0Масејо
картахена		COc0Картахена	COc0Картахена де Индијас	ESc1Картахена
индијас	
чангџоу		CNc0Чангџоу
чанджоу		CNc0Чанджоу
чанжоу		CNc0Чанжоу хот
чанчжоу		CNc0Чанчжоу
манровія		LRc6Манровія
монрови		LRc6Монрови
монровия		LRc6Монровия
монровија		LRc6Монровија
монровія		LRc6Монровія
кингстон		JMc6Кингстон	GBc1Кингстон-апон-Халл	NFc3Кингстон
арбил		IQc4Арбил
вилояти		IQc4Вилояти Арбӣл	LYc4Вилояти Бенғази	IQc4Вилояти Карбало	AOc1Вилояти Ҳвамбо	NLc4Вилояти Гронинген
остин		USc0Остин
остін		USc0Остін
осцін		USc0Осцін
красноярск		RUc0Красноярск
џодпур		INc0Џодпур
джодхпур		INc0Джодхпур
чиба		JPc0Чиба
луис	
луіс	
луїс	
мадурай		INc0Мадурай
мадурај		INc0Мадурај
сале		MAc0Сале
хуайбей		CNc0Хуайбей
хуайбэй		CNc0Хуайбэй
хуајбеј		CNc0Хуајбеј
кум		IRc4Кум шаары
кайфен		CNc0Кайфен
кайфын		CNc0Кайфын
кайфэн		CNc0Кайфэн
кајфенг		CNc0Кајфенг
гаухати		INc4Гаухати
гувахати		INc4Гувахати
ґувахаті		INc4Ґувахаті
пингдингшан		CNc0Пингдингшан
пиндиншан		CNc0Пиндиншан
пиндиншань		CNc0Пиндиншань
гвалиор		INc0Гвалиор
ћићихар		CNc0Ћићихар
цицикар		CNc0Цицикар
цицихар		CNc0Цицихар
ціцікар		CNc0Ціцікар
келанг		MYc0Келанг
кланг		MYc0Кланг
мендоза		ARc0Мендоза
мендоса		ARc0Мендоса
кония		TRc0Кония
конија		TRc0Конија
конья		TRc0Конья
къонья		TRc0Къонья
мбужи		CDc4Мбужи-Майи
майи	
виджаявада		INc0Виджаявада
виџајавада		INc0Виџајавада
віджаявада		INc0Віджаявада
пикин		SNc0Пикин
торино		ITc4Торино
турын		ITc4Турын
майсур		INc0Майсур
мајсор		INc0Мајсор
џексонвил		USc0Џексонвил
джаксънвил		USc0Джаксънвил
джексонвілл		USc0Джексонвілл
джэксанвіл		USc0Джэксанвіл
джэксонвилл		USc0Джэксонвилл
жэксонвилл		USc0Жэксонвилл
веньчжоу		CNc0Веньчжоу
венџоу		CNc0Венџоу
вэньчжоу		CNc0Вэньчжоу
уънджоу		CNc0Уънджоу
франсиско	
францыска	
франціско	
ливерпул		GBc4Ливерпул
ливерпүүл		GBc4Ливерпүүл
ливърпул		GBc4Ливърпул
ліверпул		GBc4Ліверпул
саратаў		RUc0Саратаў
саратов		RUc0Саратов	RUc0Саратов балһсн	RUc0Саратов ош
саратовъ		RUc0Саратовъ
сарик		RUc0Сарик
сарытау		RUc0Сарытау
һарытау		RUc0Һарытау
тегусигалпа		HNc6Тегусигалпа
тегусигальпа		HNc6Тегусигальпа
тегусігальпа		HNc6Тегусігальпа
тэгусігальпа		HNc6Тэгусігальпа
калумбус		USc0Калумбус
коламбус		USc0Коламбус	USc1Коламбус
колумбус		USc0Колумбус	USc1Колумбус
кълъмбъс		USc0Кълъмбъс	USc1Кълъмбъс
воронежская		RUc4Воронежская область
ранчи		INc0Ранчи
ранчі		INc0Ранчі
улаанбаатар		MNc6Улаанбаатар
ахваз		IRc4Ахваз	IRc4Ахваз шаары
аҳвоз		IRc4Аҳвоз
арекипа		PEc4Арекипа
арекіпа		PEc4Арекіпа
арэкіпа		PEc4Арэкіпа
паданг		IDc0Паданг
хубли		INc0Хубли-Дхарвад
дхарвад	
маракеш		MAc4Маракеш
марракеш		MAc4Марракеш
денпасар		IDc4Денпасар
дэнпасар		IDc4Дэнпасар
форт		USc4Форт Ворт	USc4Форт Уърт	USc4Форт Уэрт	KZc4Форт Перовский	USc1Форт Вејн	USc1Форт Уейн	USc1Форт-Вейн	USc1Форт-Уэйн	USc1Форт Лодердејл	USc1Форт Лодърдейл	USc1Форт-Лодердейл	USc1Форт Колинс	USc1Форт Коллинс	USc1Форт-Коллінс	MQc6Форт-де-Франс	MQc6Форт-дэ-Франс
ворт	
уърт	
уэрт	
індыянапаліс		USc4Індыянапаліс
індіанаполіс		USc4Індіанаполіс
индианаполис		USc4Индианаполис
индијанаполис		USc4Индијанаполис
шарлат		USc0Шарлат
шарлот		USc0Шарлот	VIc3Шарлот Амали
шарлотт		USc0Шарлотт
шарлът		USc0Шарлът
дуке		BRc0Дуке де Кашијас
кашијас		BRc1Кашијас до Сул
дуки		BRc0Дуки ди Кашиас
ди	
кашиас		BRc1Кашиас до Сул	BRc1Кашиас-ду-Сул
джос		NGc0Джос
валенсиа		ESc0Валенсиа
валенсий		ESc0Валенсий
ілорын		NGc0Ілорын
илорин		NGc0Илорин
кальяа		PEc0Кальяа
кальяо		PEc0Кальяо
каляо		PEc0Каляо
каяо		PEc0Каяо
каљао		PEc0Каљао
паз	
пас	
атава		CAc6Атава
отава		CAc6Отава
баркісімета		VEc4Баркісімета
баркісімето		VEc4Баркісімето
чивава		MXc4Чивава
чиуауа		MXc4Чиуауа
чіуауа		MXc4Чіуауа
нанин		CNc0Нанин
нанинг		CNc0Нанинг
наньнин		CNc0Наньнин
наньнін		CNc0Наньнін
фрийтаун		SLc6Фрийтаун
фритаун		SLc6Фритаун
фрытаўн		SLc6Фрытаўн
фрітаун		SLc6Фрітаун
џохор		MYc0Џохор Бахру
бахру	
джохор		MYc0Джохор Бахру	MYc0Джохор-Бару
іерусалім		ILc4Іерусалім
їєроусалимъ		ILc4Їєроусалимъ
јерусалим		ILc4Јерусалим
байтул		ILc4Байтул Макъдис
макъдис	
кудус		ILc4Кудус
къудс		ILc4Къудс-ГӀала
гӏала	
уршалим		ILc4Уршалим
бандар		IDc0Бандар-Лампунг	IRc4Бандар-Аббос	BNc6Бандар Сери Бегаван	BNc6Бандар-Серы-Бегаван	BNc6Бандар-Сері-Бегаван
лампунг	
богор		IDc0Богор
мамбаса		KEc4Мамбаса
момбаса		KEc4Момбаса
себу		PHc0Себу
маскат		OMc6Маскат
масқат		OMc6Масқат
мускат		OMc6Мускат
александровск		UAc4Алекса́ндровск
запарожжа		UAc4Запарожжа
запорожје		UAc4Запорожје
запоріжя		UAc4Запоріжя
марсеј		FRc4Марсеј
марсељ		FRc4Марсељ
зарка		JOc0Зарка
наукалпан		MXc0Наукалпан	MXc0Наукалпан де Хуарез
наукальпан		MXc0Наукальпан	MXc0Наукальпан-де-Хуарес
рагім		PKc0Рагім Яр Хан
рахимъярхан		PKc0Рахимъярхан
рахијар		PKc0Рахијар Хан
бумердес		DZc0Бумердес
џаландар		INc0Џаландар
джаландхар		INc0Джаландхар
тируванантапурам		INc0Тируванантапурам
тхіруванантхапурам		INc0Тхіруванантхапурам
сакаи		JPc0Сакаи
аньян		CNc0Аньян
аньянг		CNc0Аньянг
анян		CNc0Анян
анјанг		CNc0Анјанг
мигел	
тукуман		ARc0Тукуман
мигель	
мігель	
катану		BJc0Катану
котону		BJc0Котону
салем		INc0Салем	USc1Салем
мерида		MXc0Мерида	VEc1Мерида
мерыда		MXc0Мерыда	VEc1Мерыда
меріда		MXc0Меріда	VEc1Меріда
тиручирапали		INc0Тиручирапали
тируччираппалли		INc0Тируччираппалли
тіручірапаллі		INc0Тіручірапаллі
хіумс		SYc4ХІумс
хьомс		SYc4Хьомс
хох		CNc0Хох хот
хохот		CNc0Хохот
хух		CNc0Хух-Хото
хото	
хөх		CNc0Хөх хот
нијамеј		NEc6Нијамеј
ніамей		NEc6Ніамей
ніямей		NEc6Ніямей
тайнань		TWc0Тайнань
лодз		PLc4Лодз
лодзь		PLc4Лодзь	PLc4Лодзь ош
дамам		SAc0Дамам
даммам		SAc0Даммам
синиин		CNc0Синиин
синин		CNc0Синин
сининг		CNc0Сининг
сінін		CNc0Сінін
шинин		CNc0Шинин
натал		BRc0Натал
бхубанешвар		INc0Бхубанешвар
ћинхуангдао		CNc0Ћинхуангдао
цинхуандао		CNc0Цинхуандао
циньхуандао		CNc0Циньхуандао
ціньхуандао		CNc0Ціньхуандао
хенгјанг		CNc0Хенгјанг
хънян		CNc0Хънян
хэнъян		CNc0Хэнъян
анталия		TRc4Анталия
анталија		TRc4Анталија
анталья		TRc4Анталья
анҭалиа		TRc4Анҭалиа
кракаў		PLc4Кракаў
краковия		PLc4Краковия
алигарх		INc0Алигарх
да		VNc4Да Нанг
нанг	
питермарицбург		ZAc0Питермарицбург
питърмарицбург		ZAc0Питърмарицбург
пітермаріцбург		ZAc0Пітермаріцбург
пітэрмарыцбург		ZAc0Пітэрмарыцбург
ламэ		TGc6Ламэ
ломе		TGc6Ломе
трухильо		PEc0Трухильо
трухилјо		PEc0Трухилјо
трухійо		PEc0Трухійо
трухілье		PEc0Трухільё
маланг		IDc0Маланг
гуаяна	
гвајана	
барейли		INc0Барейли
барели		INc0Барели
барејли		INc0Барејли
кигали		RWc6Кигали
кігалі		RWc6Кігалі
терезина		BRc0Терезина
терезіна		BRc0Терезіна
тэрэзіна		BRc0Тэрэзіна
синьсян		CNc0Синьсян
бернардо	
ду	
кампу		BRc0Кампу-Гранде	BRc0Кампу-Гранди	BRc0Кампу-Гранды	BRc0Кампу-Гранді
хеганг		CNc0Хеганг
хъган		CNc0Хъган
хэган		CNc0Хэган
рыга		LVc6Рыга
ріґа		LVc6Ріґа
амстэрдам		NLc6Амстэрдам
квета		PKc4Квета
куета		PKc4Куета
ноттингем		GBc4Ноттингем
ноттингҳам		GBc4Ноттингҳам
кампо		BRc0Кампо Гранде	BRc0Кампо Гранди
гранде	
гранди	
гранды	
гранді	
ашгабад		TMc6Ашгабад
ашкабад		TMc6Ашкабад
ашқобод		TMc6Ашқобод
гіашкъабад		TMc6ГІашкъабад
музафарабад		PKc0Музафарабад
багджылар		TRc0Багджылар
сулеймания		IQc0Сулеймания
потоси	
патасі	
агваскалијентес		MXc0Агваскалијентес
агуаскалиентес		MXc0Агуаскалиентес
агуаскальентес		MXc0Агуаскальентес
аґуаскальєнтес		MXc0Аґуаскальєнтес
кукута		COc4Кукута
морадабад		INc0Морадабад
ланфан		CNc0Ланфан
чжумадянь		CNc0Чжумадянь
јантај		CNc0Јантај
янтай		CNc0Янтай
яньтай		CNc0Яньтай
лавов		UAc4Лавов
лвов		UAc4Лвов
львив		UAc4Львив
львоў		UAc4Львоў
ермосильо		MXc0Ермосильо
ермосиљо		MXc0Ермосиљо
ермосійо		MXc0Ермосійо
эрмосильо		MXc0Эрмосильо
едмонтон		CAc0Едмонтон
едмънтън		CAc0Едмънтън
эдмантан		CAc0Эдмантан
эдмонтон		CAc0Эдмонтон
чонджу		KRc0Чонджу
чоньжү		KRc0Чоньжү
салтилло		MXc0Салтилло
салтильо		MXc0Салтильо
салтиљо		MXc0Салтиљо
сальтильо		MXc0Сальтильо
сальтільйо		MXc0Сальтільйо
џуџоу		CNc0Џуџоу
джуджоу		CNc0Джуджоу
чжучжоу		CNc0Чжучжоу
субанг		MYc0Субанг Джая
джая	
биванди		INc0Биванди
бхиванди		INc0Бхиванди
пеканбару		IDc0Пеканбару
севиджэ		ESc4Севиджэ
севиля		ESc4Севиля
севилја		ESc4Севилја
севиља		ESc4Севиља
ставрополь		RUc0Ставрополь	RUc1Ставрополь
тальяці		RUc0Тальяці
толиати		RUc0Толиати
тольятти		RUc0Тольятти	RUc0Тольятти ош
тољати		RUc0Тољати
сидзуока		JPc0Сидзуока
сідзуока		JPc0Сідзуока
шидзуока		JPc0Шидзуока
шизуока		JPc0Шизуока
раджшахи		BDc0Раджшахи
чанчжи		CNc0Чанчжи
булавайо		ZWc4Булавайо
булавае		ZWc4Булаваё
булавајо		ZWc4Булавајо
булавейо		ZWc4Булавейо
заграб		HRc6Заграб
агадир		MAc4Агадир
агадір		MAc4Агадір
сараева		BAc6Сараева
сараево		BAc6Сараево	BAc6Сараево ош
сараєво		BAc6Сараєво
сарајево		BAc6Сарајево
сараѥво		BAc6Сараѥво
плата	
тунис		TNc6Тунис	TNc6Тунис хот	TNc6Тунис шаары
тунисин		TNc6Тунисин Орн
орн	
туніс		TNc6Туніс
џангђакоу		CNc1Џангђакоу
джандзякоу		CNc1Джандзякоу
хаалган		CNc1Хаалган
чжанцзякоу		CNc1Чжанцзякоу
дзъгун		CNc1Дзъгун
цзыгун		CNc1Цзыгун
цигунг		CNc1Цигунг
мехикали		MXc1Мехикали
мехікалі		MXc1Мехікалі
фусин		CNc1Фусин
фусинь		CNc1Фусинь
фүшинь		CNc1Фүшинь хот
енугу		NGc1Енугу
энугу		NGc1Энугу
тангер		MAc4Тангер
танжер		MAc4Танжер
хуангши		CNc1Хуангши
хуанши		CNc1Хуанши
хуаншъ		CNc1Хуаншъ
љаојанг		CNc1Љаојанг
ляоян		CNc1Ляоян
шефилд		GBc4Шефилд
шеффилд		GBc4Шеффилд
шеффілд		GBc4Шеффілд
шэфілд		GBc4Шэфілд
сиатъл		USc4Сиатъл
сиетл		USc4Сиетл
сијетл		USc4Сијетл
сіэтл		USc4Сіэтл
сієтл		USc4Сієтл
денвер		USc4Денвер
денвър		USc4Денвър
дэнвер		USc4Дэнвер
ел		USc1Ел Пасо	SDc1Ел Обеид	EHc1Ел Ајун
пасо	
ель		USc1Ель-Пасо	SAc1Ель-Хубар
паса	
кумамото		JPc1Кумамото
райпур		INc1Райпур
рајпур		INc1Рајпур
генерал		PHc1Генерал-Сантос
сантос		BRc1Сантос
осаску		BRc1Осаску
детроит		USc4Детроит
дэтройт		USc4Дэтройт
кулиакан		MXc4Кулиакан
кулијакан		MXc4Кулијакан
кульякан		MXc4Кульякан
матола		MZc1Матола
сарагосо		ESc4Сарагосо
горакпур		INc1Горакпур
горакхпур		INc1Горакхпур
сянтан		CNc1Сянтан
сянтань		CNc1Сянтань
сјангтан		CNc1Сјангтан
гвадалупе		MXc1Гвадалупе
акапулко		MXc1Акапулко
акапулька		MXc1Акапулька
акапулько		MXc1Акапулько
іпох		MYc1Іпох
ипох		MYc1Ипох
мисисага		CAc1Мисисага
мисисога		CAc1Мисисога
миссиссога		CAc1Миссиссога
міссісога		CAc1Міссісога
бостан		USc4Бостан
бостън		USc4Бостън
нантун		CNc1Нантун
нантунг		CNc1Нантунг
наньтун		CNc1Наньтун
мудандзян		CNc1Мудандзян
муданьцзян		CNc1Муданьцзян
муданђанг		CNc1Муданђанг
атэны		GRc6Атэны
аѳины		GRc6Аѳины
санту		BRc1Санту-Андре
андре	
нуакшот		MRc6Нуакшот
пуэнт		CGc1Пуэнт-Нуар
нуар	
мемфис		USc1Мемфис
мемфіс		USc1Мемфіс
тлалнепантла		MXc1Тлалнепантла
криви		UAc1Криви Рог
риҕ	
кривый		UAc1Кривый Ріг
крывы		UAc1Крывы Рог
жоао		BRc1Жоао Песоа
песоа	
жуан		BRc1Жуан-Песоа	BRc1Жуан-Пессоа
пессоа	
бенғази	
майн	
мајни	
майне	
гарадская		CNc1Гарадская акруга Гуйлінь
акруга	
гуйлінь	
гуейлин		CNc1Гуейлин
гуејлин		CNc1Гуејлин
гуйлинь		CNc1Гуйлинь
палерма		ITc4Палерма
палермо		ITc4Палермо
каломба		LKc6Каломба
коломбо		LKc6Коломбо	BRc1Коломбо
лилонгве		MWc6Лилонгве
лілонгве		MWc6Лілонгве
лілонгвэ		MWc6Лілонгвэ
аран		DZc4Аран
оран		DZc4Оран	DZc4Оран қаласы
диарбекир		TRc4Диарбекир
диярбакыр		TRc4Диярбакыр
диярбақыр		TRc4Диярбақыр
дијарбакир		TRc4Дијарбакир
дијарбекир		TRc4Дијарбекир
дыярбакыр		TRc4Дыярбакыр
діярбакир		TRc4Діярбакир
тагиг		PHc1Тагиг
оулиꙗновьскъ		RUc1Оулиꙗновьскъ
сембер		RUc1Сембер
синбирск		RUc1Синбирск
сімбір		RUc1Сімбір
ульск		RUc1Ульск
ульянаўск		RUc1Ульянаўск
ульяновск		RUc1Ульяновск
ульяновськ		RUc1Ульяновськ
ульянонь		RUc1Ульянонь ош
уляновск		RUc1Уляновск
улјановск		RUc1Улјановск
уљановск		RUc1Уљановск
окаяма		JPc1Окаяма
чжаньцзян		CNc1Чжаньцзян
џогџакарта		IDc1Џогџакарта
джоджакарта		IDc1Джоджакарта
джокьякарта		IDc1Джокьякарта
джокякарта		IDc1Джокякарта
норт		CAc1Норт-Йорк	USc1Норт-Лас-Вегас	NZc1Норт-Шор
кишинэу		MDc6Кишинэу
кишињев		MDc6Кишињев
кішынеў		MDc6Кішынёў
вроцлаў		PLc4Вроцлаў
тебесса		DZc1Тебесса	DZc1Тебесса қаласы
портланд		USc1Портланд
портленд		USc1Портленд
винипег		CAc1Винипег
виннипег		CAc1Виннипег
вінніпег		CAc1Вінніпег
вінніпеґ		CAc1Вінніпеґ
вініпег		CAc1Вініпег
уинипег		CAc1Уинипег
уиннипег		CAc1Уиннипег
дандун		CNc1Дандун
дандунг		CNc1Дандунг
даньдун		CNc1Даньдун
аклахома		USc1Аклахома-Сіці
сіці	
іжевськ		RUc1Іжевськ
іжэўск		RUc1Іжэўск
ижау		RUc1Ижау
ижевск		RUc1Ижевск
ижкар		RUc1Ижкар
жабоатан		BRc1Жабоатан-дус-Гуарарапис
дус	
гуарарапис	
жабоатао		BRc1Жабоатао дос Гварарапес	BRc1Жабоатао дос Гуарарапис
дос	
гварарапес	
жабуатан		BRc1Жабуатан-дус-Гуарарапіс
гуарарапіс	
шаогуан		CNc1Шаогуан
шаогуань		CNc1Шаогуань
јанченг		CNc1Јанченг
йенчън		CNc1Йенчън
яньчэн		CNc1Яньчэн
канкун		MXc4Канкун
контажен		BRc1Контажен
керетаро		MXc1Керетаро
сантијаго		MXc1Сантијаго де Керетаро	CUc1Сантијаго де Куба	ARc1Сантијаго дел Естеро
билај		INc1Билај
бхилаи		INc1Бхилаи
џибути		DJc6Џибути
джибути		DJc6Джибути
джибуті		DJc6Джибуті
джыбуці		DJc6Джыбуці
жибути		DJc6Жибути шаары
ҷибути		DJc6Ҷибути
лас		USc1Лас Вегас	ESc1Лас Палмас де Гран Канариа	ESc1Лас-Пальмас-де-Гран-Канария	CUc1Лас-Тунас
вегас	
балтимор		USc4Балтимор	USc4Балтимор шаары
балтымар		USc4Балтымар
керманшах		IRc4Керманшах
кирмоншоҳ		IRc4Кирмоншоҳ
устони		IRc4Устони Кирмоншоҳ
рибеирао		BRc1Рибеирао Прето
прето	
рибейран		BRc1Рибейран-Прету
прету	
рибейрао		BRc1Рибейрао Прето
рібейран		BRc1Рібейран-Прету
бристол		GBc4Бристол
бристоль		GBc4Бристоль
бристъл		GBc4Бристъл
брысталь		GBc4Брысталь
џамшедпур		INc1Џамшедпур
джамшедпур		INc1Джамшедпур
хайкоу		CNc1Хайкоу
хајкоу		CNc1Хајкоу
жозе	
кампус		BRc1Кампус-дус-Гойтаказис	BRc1Кампус-дус-Гойтаказіс
кампос		BRc1Кампос
жосе	
тайджоу		CNc1Тайджоу
тайчжоу		CNc1Тайчжоу
тајџоу		CNc1Тајџоу
сингтај		CNc1Сингтај
синтай		CNc1Синтай
сінтай		CNc1Сінтай
тореон		MXc1Тореон
торреон		MXc1Торреон
јарослављ		RUc1Јарослављ
яраслаўль		RUc1Яраслаўль
ярославль		RUc1Ярославль	RUc1Ярославль ош
ярославъл		RUc1Ярославъл
бенони		ZAc1Бенони
беноні		ZAc1Беноні
хамамацу		JPc1Хамамацу
хамамацү		JPc1Хамамацү
ҳамаматсу		JPc1Ҳамаматсу
кочин		INc1Кочин	JPc1Кочин
ђинџоу		CNc1Ђинџоу
цзиньчжоу		CNc1Цзиньчжоу	CNc1Цзиньчжоу
цзіньчжоу		CNc1Цзіньчжоу
әбу		AEc6Әбу-Даби
хайфон		VNc1Хайфон
кіркук		IQc4Кіркук
кәркүк		IQc4Кәркүк
милвоки		USc4Милвоки
милуоки		USc4Милуоки
мілуокі		USc4Мілуокі
шуангјашан		CNc1Шуангјашан
шуанъяшань		CNc1Шуанъяшань
ванкувер		CAc4Ванкувер	USc1Ванкувер
ванкувър		CAc4Ванкувър	USc1Ванкувър
скарборо		CAc1Скарборо
барнаул		RUc1Барнаул
барнауыл		RUc1Барнауыл
ратэрдам		NLc4Ратэрдам
ротердам		NLc4Ротердам
морелия		MXc1Морелия
морелија		MXc1Морелија
морелія		MXc1Морелія
рашт		IRc1Рашт
решт		IRc1Решт
рәшт		IRc1Рәшт
абеокута		NGc1Абеокута
есен		DEc1Есен
ессен		DEc1Ессен
эссен		DEc1Эссен
эсэн		DEc1Эсэн
кайсери		TRc1Кайсери
кайсеры		TRc1Кайсеры
кайсері		TRc1Кайсері
кајсери		TRc1Кајсери
хъайсери		TRc1Хъайсери
глазга		GBc4Глазга
глазгов		GBc4Глазгов
глазгоу		GBc4Глазгоу
голд		AUc1Голд Коуст
коуст	
инкоу		CNc1Инкоу
абуджа		NGc6Абуджа	NGc1Абуджа
абужа		NGc6Абужа
абуџа		NGc6Абуџа
абуҷа		NGc6Абуҷа
џангџоу		CNc1Џангџоу
джанджоу		CNc1Джанджоу
чжанчжоу		CNc1Чжанчжоу
штутгарт		DEc4Штутгарт
штуттгарт		DEc4Штуттгарт
щутгарт		DEc4Щутгарт
рейноса		MXc4Рейноса
рејноса		MXc4Рејноса
дортмунд		DEc1Дортмунд
уладзівасток		RUc4Уладзівасток
іркутськ		RUc1Іркутськ
іркуцк		RUc1Іркуцк
иркутск		RUc1Иркутск
иркутскай		RUc1Иркутскай
эрхүү		RUc1Эрхүү хот	RUc1Эрхүү хото
өркет		RUc1Өркет
блантайр		MWc1Блантайр
блантайър		MWc1Блантайър
блантајер		MWc1Блантајер
ускюдар		TRc1Ускюдар
ђенова		ITc4Ђенова
генуа		ITc4Генуа
катак		INc1Катак
каттак		INc1Каттак
каттаке		INc1Каттаке
осла		NOc6Осла
хатиодзи		JPc1Хатиодзи
хатіодзі		JPc1Хатіодзі
хачиоджи		JPc1Хачиоджи
хачиоџи		JPc1Хачиоџи
ҳачиоҷи		JPc1Ҳачиоҷи
хабараўск		RUc4Хабараўск
хабаровскай		RUc4Хабаровскай
хабаровськ		RUc4Хабаровськ
второй	
либрвил		GAc6Либрвил
либревил		GAc6Либревил
либревиль		GAc6Либревиль
лібревіль		GAc6Лібревіль
лібрэвіль		GAc6Лібрэвіль
керман		IRc1Керман
кирмон		IRc1Кирмон
чиклайо		PEc1Чиклайо
чиклајо		PEc1Чиклајо
чыклая		PEc1Чыклая
чіклайо		PEc1Чіклайо
урмия		IRc1Урмия
урумия		IRc1Урумия
бенгбу		CNc1Бенгбу
бънбу		CNc1Бънбу
бэнбу		CNc1Бэнбу
биканер		INc1Биканер
тлакепаке		MXc1Тлакепаке
дзюсельдорф		DEc4Дзюсельдорф
диселдорф		DEc4Диселдорф
дюселдорф		DEc4Дюселдорф
дюссельдорф		DEc4Дюссельдорф
дүсселдорф		DEc4Дүсселдорф
банджармасин		IDc1Банджармасин
гьотеборг		SEc4Гьотеборг
гетэбарг		SEc4Гётэбарг
шихэцзы		CNc1Шихэцзы
шихәнзә		CNc1Шихәнзә
букараманга		COc1Букараманга
букараманґа		COc1Букараманґа
кучинг		MYc1Кучинг
познан		PLc4Познан
познань		PLc4Познань	PLc4Познань ош
познањ		PLc4Познањ
малага		ESc4Малага
буаке		CIc1Буаке
асмара		ERc6Асмара
асмєра		ERc6Асмєра
сокото		NGc1Сокото
уберландия		BRc1Уберландия
уберландија		BRc1Уберландија
онитша		NGc1Онитша
онича		NGc1Онича
оніча		NGc1Оніча
фунабаси		JPc1Фунабаси
фунабасі		JPc1Фунабасі
фунабаши		JPc1Фунабаши
албакерки		USc1Албакерки
албакърки		USc1Албакърки
албукерки		USc1Албукерки
албюкуэрокю		USc1Албюкуэрокю
альбукерке		USc1Альбукерке
сорокаба		BRc1Сорокаба
хельсінкі		FIc6Хельсінкі
ҳелсинки		FIc6Ҳелсинкӣ
һельсинки		FIc6Һельсинки
варангал		INc1Варангал
куба	
сантяга		CUc1Сантяга-дэ-Куба	ARc1Сантяга-дэль-Эстэра
сипинг		CNc1Сипинг
съпин		CNc1Съпин
сыпин		CNc1Сыпин
кагошима		JPc1Кагошима
суракарта		IDc1Суракарта
суракарте		IDc1Суракарте
бхавнагаром		INc1Бхавнагаром
мар		ARc1Мар дел Плата	ARc1Мар-дель-Плата	ARc1Мар-дэль-Плата
дел	
дель	
дэль	
бахавалпура		PKc1Бахавалпура
захедан		IRc4Захедан
зоҳидон		IRc4Зоҳидон
адэн		YEc4Адэн
нандед		INc1Нандед
нандер		INc1Нандер
арэнбург		RUc1Арэнбург
оренбург		RUc1Оренбург	RUc1Оренбург ош
орынбор		RUc1Орынбор
чкалов		RUc1Чкалов
ырымбур		RUc1Ырымбур
ырынбур		RUc1Ырынбур
чанвон		KRc1Чанвон
чангуон		KRc1Чангуон
чханвон		KRc1Чханвон
прищина		XKc6Прищина
прышціна		XKc6Прышціна
ђамуси		CNc1Ђамуси
цзямусы		CNc1Цзямусы
нејђанг		CNc1Нејђанг
нэйцзян		CNc1Нэйцзян
бремен		DEc4Бремен
брэмен		DEc4Брэмен
брэмэн		DEc4Брэмэн
мекнес		MAc4Мекнес
саргода		PKc1Саргода
саргодха		PKc1Саргодха
бангі		CFc6Бангі
вилниус		LTc6Вилниус
вилнус		LTc6Вилнус
вилнюс		LTc6Вилнюс
вилнь		LTc6Вилн҄ь
вилњус		LTc6Вилњус
виљнус		LTc6Виљнус
јангџоу		CNc1Јангџоу
янджоу		CNc1Янджоу
янчжоу		CNc1Янчжоу
навакузнецк		RUc1Навакузнецк
новокузнетск		RUc1Новокузнетск
новокузнецк		RUc1Новокузнецк
новокузнецьк		RUc1Новокузнецьк
новокузњецк		RUc1Новокузњецк
сталинск		RUc1Сталинск
кисангани		CDc4Кисангани
кісангані		CDc4Кісангані
мерсин		TRc1Мерсин
тукстла		MXc1Тукстла Гутијерез
гутијерез	
тустла		MXc1Тустла Гутиерес	MXc1Тустла-Гутьеррес	MXc1Тустла-Ґутьєррес
гутиерес	
гутьеррес	
ґутьєррес	
руркела		INc1Руркела
варри		NGc1Варри
гули		CNc1Гули
танго		CNc1Танго
ђангмен		CNc1Ђангмен
дзянмън		CNc1Дзянмън
цзянмынь		CNc1Цзянмынь
цзянмэнь		CNc1Цзянмэнь
тусан		USc1Тусан
тусон		USc1Тусон
нашвил		USc4Нашвил
нашвилл		USc4Нашвилл
нашвіл		USc4Нашвіл
нашвілл		USc4Нашвілл
нешвил		USc4Нешвил
нэшвилл		USc4Нэшвилл
таиф		SAc1Таиф
беира		MZc1Беира
бейра		MZc1Бейра
гунтура		INc1Гунтура
туба		SNc1Туба
куэбэк		CAc1Куэбэк
хамадан		IRc1Хамадан
цангџоу		CNc1Цангџоу
цанджоу		CNc1Цанджоу
цанчжоу		CNc1Цанчжоу
дехрадуне		INc1Дехрадуне
куяба		BRc1Куяба
кујаба		BRc1Кујаба
петалинг		MYc1Петалинг Джая
аоминь		MOc6Аоминь
аумын		MOc6Аумын
макаа		MOc6Макаа
макао		MOc6Макао
рязань		RUc1Рязань
фрезно		USc1Фрезно
фресно		USc1Фресно
фрэсна		USc1Фрэсна
гамильтон		CAc1Гамильтон	NZc1Гамильтон	BMc3Гамильтон
гамільтан		CAc1Гамільтан	NZc1Гамільтан	BMc3Гамільтан
гамільтон		CAc1Гамільтон	NZc1Гамільтон	BMc3Гамільтон
хамилтон		CAc1Хамилтон	NZc1Хамилтон	BMc3Хамилтон
хамилтън		CAc1Хамилтън	NZc1Хамилтън	BMc3Хамилтън
тюмен		RUc1Тюмен
тюмень		RUc1Тюмень	RUc1Тюмень хот
тјумењ		RUc1Тјумењ
түмен		RUc1Түмен
түмэн		RUc1Түмэн
төмән		RUc1Төмән
цюмень		RUc1Цюмень
дургапур		INc1Дургапур
виктория		MXc1Виктория-де-Дуранго	CAc1Виктория	SCc3Виктория
дуранго		MXc1Дуранго
викторија		MXc1Викторија де Дуранго	CAc1Викторија	CUc1Викторија де Лас Тунас	SCc3Викторија
аджмер		INc1Аджмер
аџмер		INc1Аџмер
чангде		CNc1Чангде
чандэ		CNc1Чандэ
ђаоцуо		CNc1Ђаоцуо
цзяоцзо		CNc1Цзяоцзо
уласнагар		INc1Уласнагар
улхаснагар		INc1Улхаснагар
липецк		RUc1Липецк	RUc1Липецк балһсн	RUc1Липецк шаары
липецьк		RUc1Липецьк
ліпецк		RUc1Ліпецк
силигури		INc1Силигури
ганновер		DEc4Ганновер
ганновэр		DEc4Ганновэр
гановер		DEc4Гановер
ханновер		DEc4Ханновер
хановер		DEc4Хановер
ескишехир		TRc1Ескишехир
ескішехір		TRc1Ескішехір
эскишехир		TRc1Эскишехир
эскішэхір		TRc1Эскішэхір
салта		ARc1Салта
сальта		ARc1Сальта
пенза		RUc1Пенза	RUc1Пенза балһсн	RUc1Пенза ош
пензе		RUc1Пензе
верноленинск		UAc1Верноленинск
николаев		UAc1Николаев
апаресида		BRc1Апаресида де Гојанија	BRc1Апаресида ди Гояния
пуенте		CLc1Пуенте Алто
алто	
пуэнте		CLc1Пуэнте-Альто
альто	
тунхуа		CNc1Тунхуа
брежнев		RUc1Брежнев
набережные		RUc1Набережные Челны
челны	
чаллы	
лестер		GBc4Лестер
лестър		GBc4Лестър
лестэр		GBc4Лестэр
вуху		CNc1Вуху
ниигата		JPc1Ниигата
лайпциг		DEc4Лайпциг
лајпциг		DEc4Лајпциг
лейпцыг		DEc4Лейпцыг
калининский		RUc1Калининский
дуизбург		DEc1Дуизбург
дуйсбург		DEc1Дуйсбург
дујсбург		DEc1Дујсбург
асансол		INc1Асансол
арак		IRc1Арак
арок		IRc1Арок
эрак		IRc1Эрак
астархаан		RUc1Астархаан
астрахан		RUc1Астрахан
астрахань		RUc1Астрахань
ашттархан		RUc1Ашттархан
ащтэрхъан		RUc1Ащтэрхъан
әстерхан		RUc1Әстерхан
әәдрхн		RUc1Әәдрхн балһсн
џухај		CNc1Џухај
джухай		CNc1Джухай
чжухай		CNc1Чжухай
нирнберг		DEc4Нирнберг
нурнберг		DEc4Нӳрнберг
шаши		CNc1Шаши
анжи		RUc4Анжи
магьачкъала		RUc4Магьачкъала
махіачхъала		RUc4МахІачхъала
джамнагаром		INc1Джамнагаром
сакрамента		USc1Сакрамента
сакраменто		USc1Сакраменто
аракажу		BRc1Аракажу
сула	
педра	
толука		MXc1Толука	MXc1Толука-де-Лердо
лердо	
лопес	
матеус	
сувайс		EGc4Сувайс
суец		EGc4Суец
дрэздэн		DEc4Дрэздэн
томскай		RUc1Томскай
томськ		RUc1Томськ
томьскъ		RUc1Томьскъ
гулбарга		INc1Гулбарга
гульбарга		INc1Гульбарга
наџаф		IQc4Наџаф
феира		BRc1Феира де Сантана
сантана	
фейра		BRc1Фейра ди Сантана	BRc1Фейра-де-Сантана
шах		MYc1Шах Алам
алам	
жданов		UAc4Жданов
мариупол		UAc4Мариупол
маријупољ		UAc4Маријупољ
марыупаль		UAc4Марыупаль
марїоуполь		UAc4Марїоуполь
химеджи		JPc1Химеджи
химедзи		JPc1Химедзи
химеџи		JPc1Химеџи
химэдзи		JPc1Химэдзи
хімедзі		JPc1Хімедзі
ҳимеҷи		JPc1Ҳимеҷи
гомел		BYc1Гомел
гомељ		BYc1Гомељ
гомєль		BYc1Гомєль
іст		ZAc1Іст-Лондан	ZAc1Іст-Лондон
източен		ZAc1Източен Лондон	PSc1Източен Йерусалим
ист		ZAc1Ист-Лондон
источни		ZAc1Источни Лондон
јазд		IRc1Јазд
йезд		IRc1Йезд
харгейсе		SOc1Харгейсе
сиалкот		PKc4Сиалкот
сиялкот		PKc4Сиялкот
сијалкот		PKc4Сијалкот
сіялкот		PKc4Сіялкот
кемерава		RUc1Кемерава
кемерово		RUc1Кемерово	RUc1Кемерово хот
ічан		CNc1Ічан
јичанг		CNc1Јичанг
ичан		CNc1Ичан
їньчуань		CNc1Їньчуань
јинчуан		CNc1Јинчуан
инчуан		CNc1Инчуан
иньчуань		CNc1Иньчуань
е	
скопе		MKc6Скопе
скопје		MKc6Скопје
скопље		MKc6Скопље
съкопиѥ		MKc6Съкопиѥ
веренигинг		ZAc1Веренигинг
феринихинг		ZAc1Феринихинг
ферінігінг		ZAc1Ферінігінг
лонг		USc1Лонг Бийч	USc1Лонг Бич	USc1Лонг-Біч
бийч	
бич	
біч	
мишко		GTc1Мишко
ліен		FRc4Ліён
лондрина		BRc1Лондрина
мейса		USc1Мейса
меса		USc1Меса
матсудо		JPc1Матсудо
мацудо		JPc1Мацудо
жуиз		BRc1Жуиз де Фора	BRc1Жуиз ди Фора
фора	
жуис		BRc1Жуис-ди-Фора
жуїз		BRc1Жуїз-ді-Фора
ді	
нисиномия		JPc1Нисиномия
тула		RUc1Тула
туло		RUc1Туло
кавагути		JPc1Кавагути
кавагучи		JPc1Кавагучи
каваґуті		JPc1Каваґуті
кауагучи		JPc1Кауагучи
аподака		MXc1Аподака
цзуньи		CNc1Цзуньи
цуенји		CNc1Цуенји
ђасинг		CNc1Ђасинг
дзясин		CNc1Дзясин
цзясин		CNc1Цзясин
цзясін		CNc1Цзясін
белфорд		BRc1Белфорд Рошо	BRc1Белфорд-Рошу
рошо	
рошу	
џаму		INc1Џаму
джамму		INc1Джамму
джаму		INc1Джаму
љаојуен		CNc1Љаојуен
ляоюань		CNc1Ляоюань
эдынбург		GBc4Эдынбург
кананга		CDc4Кананга
блумфантэйн		ZAc4Блумфантэйн
блумфонтейн		ZAc4Блумфонтейн
блумфонтејн		ZAc4Блумфонтејн
сянфань		CNc1Сянфань
гданск		PLc4Гданск
гдањск		PLc4Гдањск
гъданьскъ		PLc4Гъданьскъ
калабар		NGc1Калабар
паньчжихуа		CNc1Паньчжихуа
жоинвиле		BRc1Жоинвиле
жоинвили		BRc1Жоинвили
жойнвили		BRc1Жойнвили
карнул		INc1Карнул
канадзава		JPc1Канадзава
замбоанга		PHc4Замбоанга
киров		RUc1Киров
кіраў		RUc1Кіраў
кіров		RUc1Кіров
удджайн		INc1Удджайн
уџајин		INc1Уџајин
кинабалу	
каларада		USc1Каларада-Спрынгс
спрынгс	
спрингс	
спрінгз	
нитерой		BRc1Нитерой
хенгшуеј		CNc1Хенгшуеј
хэншуй		CNc1Хэншуй
табук		SAc1Табук
понтианак		IDc1Понтианак
лидс		GBc4Лидс
лийдс		GBc4Лийдс
лідс		GBc4Лідс
нампхо		KPc1Нампхо
мерити	
ды	
мерыты	
верджиния		USc1Верджиния-Бич
вирджини		USc1Вирджини-Бич
вирџинија		USc1Вирџинија Бич
вірджынія		USc1Вірджынія-Біч
ворошиловград		UAc4Ворошиловград
луганскай		UAc4Луганскай
луганьск		UAc4Луганьск
луханск		UAc4Луханск
луһанск		UAc4Луһанск
манадо		IDc1Манадо
рали		USc1Рали
ралі		USc1Ралі
роли		USc1Роли
ролі		USc1Ролі
цзинин		CNc1Цзинин	CNc1Цзинин
константина		DZc1Константина
джуба		SSc6Джуба
уцуномия		JPc1Уцуномия
матаморос		MXc1Матаморос
эдесса		TRc4Эдесса
ченгде		CNc1Ченгде
чэндэ		CNc1Чэндэ
оита		JPc1Оита
кардиф		GBc4Кардиф
кардифф		GBc4Кардифф
кардыф		GBc4Кардыф
кардіфф		GBc4Кардіфф
хуан	
чабаксар		RUc1Чабаксар
чебоксар		RUc1Чебоксар
чебоксара		RUc1Чебоксара
чебоксари		RUc1Чебоксари
чебоксары		RUc1Чебоксары
чэбаксары		RUc1Чэбаксары
шовакшэҥер		RUc1Шовакшэҥер
шоупашкаръ		RUc1Шоупашкаръ
шубашкар		RUc1Шубашкар
шупашкар		RUc1Шупашкар
шывашар		RUc1Шывашар
боксбург		ZAc1Боксбург
кагаян		PHc1Кагаян-де-Оро
оро	
омаха		USc1Омаха
матсуяма		JPc1Матсуяма
мацуяма		JPc1Мацуяма
мацујама		JPc1Мацујама
гарза	
гарса	
дасмариньяс		PHc1Дасмариньяс
малатия		TRc1Малатия
малатија		TRc1Малатија
малатья		TRc1Малатья
малатя		TRc1Малатя
мајами		USc4Мајами
перейра		COc1Перейра
кожикод		INc1Кожикод
кожикоде		INc1Кожикоде
моламьяйн		MMc1Моламьяйн
моламяйн		MMc1Моламяйн
моуламјин		MMc1Моуламјин
ікітас		PEc1Ікітас
ікітос		PEc1Ікітос
икитос		PEc1Икитос
курасики		JPc1Курасики
курасікі		JPc1Курасікі
курашики		JPc1Курашики
гаруа		CMc1Гаруа
мурсия		ESc1Мурсия
мванза		TZc1Мванза
муанза		TZc1Муанза
малегаон		INc1Малегаон
калињинград		RUc1Калињинград
калінінград		RUc1Калінінград
карбало	
карбала		IQc4Карбала
кербала		IQc4Кербала
ананиндеуа		BRc1Ананиндеуа
ананіндеуа		BRc1Ананіндеуа
баликпапан		IDc1Баликпапан
брамптон		CAc1Брамптон
брамптън		CAc1Брамптън
тулуза		FRc4Тулуза
тулузо		FRc4Тулузо
тэль		ILc4Тэль-Авіў
авіў	
наманган		UZc4Наманган
наманған		UZc4Наманған
катсина		NGc4Катсина
велком		ZAc1Велком
марта	
џалгаон		INc1Џалгаон
джалгаон		INc1Джалгаон
джалгаоне		INc1Джалгаоне
екосука		JPc1Ёкосука
іакосука		JPc1Іакосука
јокосука		JPc1Јокосука
йокосука		JPc1Йокосука
акола		INc1Акола
белгаан		INc1Белгаан
белгаум		INc1Белгаум
веракруз		MXc4Веракруз
веракрус		MXc4Веракрус
источен		PSc1Источен Ерусалим
малхбален		PSc1Малхбален Къудс-ГӀала
східний		PSc1Східний Єрусалим
усходні		PSc1Усходні Іерусалім
брянск		RUc1Брянск
брјанск		RUc1Брјанск
хардж	
чаочжоу		CNc1Чаочжоу
чаоџоу		CNc1Чаоџоу
братислав		SKc6Братислав
братіслава		SKc6Братіслава
братїслава		SKc6Братїслава
браціслава		SKc6Браціслава
удайпур		INc1Удайпур
удајпур		INc1Удајпур
ликаси		CDc1Ликаси
лікасі		CDc1Лікасі
ібаге		COc1Ібаге
ібагэ		COc1Ібагэ
ибаге		COc1Ибаге
шаосин		CNc1Шаосин
шаосинг		CNc1Шаосинг
іванава		RUc1Іванава
іваново		RUc1Іваново
иваново		RUc1Иваново	RUc1Иваново шаары
ерзурум		TRc1Ерзурум
эрзурум		TRc1Эрзурум
акуре		NGc1Акуре
джамби		IDc1Джамби
окланд		USc1Окланд	NZc4Окланд
оукланд		USc1Оукланд
оукленд		USc1Оукленд
корба		INc1Корба
бокаро		INc1Бокаро
колвези		CDc4Колвези
суккур		PKc1Суккур
сукур		PKc1Сукур
мангалор		INc1Мангалор
мангалур		INc1Мангалур
мангалуру		INc1Мангалуру
лохэ		CNc1Лохэ
луохе		CNc1Луохе
акъяр		UAc4Акъяр
севастопаль		UAc4Севастопаль
севастопол		UAc4Севастопол
севастопољ		UAc4Севастопољ
чимкент		KZc4Чимкент
чымкент		KZc4Чымкент
шимкент		KZc4Шимкент
јангћуен		CNc1Јангћуен
янцюань		CNc1Янцюань
магнитогорск		RUc4Магнитогорск
магнітагорск		RUc4Магнітагорск
магнітогорськ		RUc4Магнітогорськ
флорианополис		BRc1Флорианополис
флоријанополис		BRc1Флоријанополис
флоріанополіс		BRc1Флоріанополіс
вандсбек		DEc1Вандсбек
сантус		BRc1Сантус	BRc1Сантус хот
матурин		VEc4Матурин
матурін		VEc4Матурін
минеаполис		USc4Минеаполис
миннеаполис		USc4Миннеаполис
мінеапаліс		USc4Мінеапаліс
міннеаполіс		USc4Міннеаполіс
тутикорин		INc1Тутикорин
тутукуди		INc1Тутукуди
ардабел		IRc1Ардабел
чаоян		CNc1Чаоян
газзә		PSc1Газзә
курськ		RUc4Курськ
тонала		MXc1Тонала
чеджу		KRc1Чеджу
панама		PAc6Панама
шчечин		PLc4Шчечин
шчећин		PLc4Шчећин
шчеќин		PLc4Шчеќин
шчэцін		PLc4Шчэцін
щецин		PLc4Щецин
щечин		PLc4Щечин
вилья		GTc1Вилья-Нуэва
нуэва	
вилянуева		GTc1Вилянуева
уджда		MAc1Уджда	MAc1Уджда қаласы
уџда		MAc1Уџда
танта		EGc1Танта
неллуру		INc1Неллуру
нелор		INc1Нелор
синьчжу		TWc1Синьчжу
шиньжү		TWc1Шиньжү
ђиси		CNc1Ђиси
цзиси		CNc1Цзиси
занзібар		TZc1Занзібар
талса		USc1Талса
тълса		USc1Тълса
таоюань		TWc1Таоюань
кассала		SDc4Кассала
кассале		SDc4Кассале
пальма		ESc1Пальма
китве		ZMc1Китве	ZMc1Китве-Нкана
нкана	
китуе		ZMc1Китуе
кітве		ZMc1Кітве
калинин		RUc1Калинин
твер		RUc1Твер
тверь		RUc1Тверь
цвер		RUc1Цвер
матида		JPc1Матида
матіда		JPc1Матіда
мачида		JPc1Мачида
јангђанг		CNc1Јангђанг
янцзян		CNc1Янцзян
плоскуров		UAc1Плоскуров
плоскурів		UAc1Плоскурів
проскуров		UAc1Проскуров
хмельницкий		UAc1Хмельницкий
хмельницький		UAc1Хмельницький
гифу		JPc1Гифу
тируппур		INc1Тируппур
тирупур		INc1Тирупур
цзилун		TWc1Цзилун
лун	
манчестър		GBc4Манчестър
манчэстэр		GBc4Манчэстэр
сари		CAc1Сари	IRc1Сари
суррей		CAc1Суррей
съри		CAc1Съри
вила		BRc1Вила Веля	BRc1Вила Веља	BRc1Вила-Велья
веля	
веља	
велья	
вејфанг		CNc1Вејфанг
вэйфан		CNc1Вэйфан
фуджисава		JPc1Фуджисава
фудзисава		JPc1Фудзисава
фудзісава		JPc1Фудзісава
фуџисава		JPc1Фуџисава
фуҷисава		JPc1Фуҷисава
ндола		ZMc1Ндола
квилон		INc1Квилон
колам		INc1Колам
коллам		INc1Коллам
серра		BRc1Серра
самсун		TRc1Самсун
талин		EEc6Талин
талін		EEc6Талін
баменда		CMc4Баменда
баменды		CMc4Баменды
обеид	
бейо		COc1Бейо
белла		COc1Белла
бельо		COc1Бельо
сандакан		MYc1Сандакан
диадема		BRc1Диадема
вичита		USc1Вичита
вічіта		USc1Вічіта
уичита		USc1Уичита
уичито		USc1Уичито
уічыта		USc1Уічыта
орлеанс	
жаңы		USc4Жаңы орлеан
новы		USc4Новы Арлеан
арлеан	
ног		USc4Ног Орлеан
орлиънс	
у		USc4У Орлеан
комилла		BDc1Комилла
комилле		BDc1Комилле
самутпракан		THc1Самутпракан
нампула		MZc1Нампула
арлингтон		USc1Арлингтон	USc1Арлингтон
арлингтън		USc1Арлингтън
арлінгтан		USc1Арлінгтан
арлінгтон		USc1Арлінгтон
клевалэнд		USc4Клевалэнд
кливланд		USc4Кливланд
кливленд		USc4Кливленд
клівленд		USc4Клівленд
кліўленд		USc4Кліўленд
бисао		GWc6Бисао
бисау		GWc6Бисау
бісау		GWc6Бісау
илоило		PHc1Илоило
хамис		SAc1Хамис Мушаит	SAc1Хамис-Мушайт
мушаит	
мушайт	
хаміс		SAc1Хаміс-Мушайт
гойтаказис	
гойтаказіс	
ресистенсия		ARc1Ресистенсия
ресистенсија		ARc1Ресистенсија
ресістенсія		ARc1Ресістенсія
мауа		BRc1Мауа
абомей		BJc1Абомей-Калави
калави	
бохум		DEc1Бохум
бетим		BRc1Бетим
бетин		BRc1Бетин
фукуяма		JPc1Фукуяма
фукујама		JPc1Фукујама
пасто		COc1Пасто
батман		TRc1Батман
баҭман		TRc1Баҭман
велингтон		NZc6Велингтон
велінгтан		NZc6Велінгтан
уелингтън		NZc6Уелингтън
палмас		BRc1Палмас
гран	
канариа	
пальмас	
канария	
мазатлан		MXc1Мазатлан
масатлан		MXc1Масатлан
мацатлан		MXc1Мацатлан
до	
сул	
тагил	
ирапуато		MXc1Ирапуато
деџоу		CNc1Деџоу
дэчжоу		CNc1Дэчжоу
крюгерсдорп		ZAc1Крюгерсдорп
крюгерсдорпа		ZAc1Крюгерсдорпа
шибгандж		BDc1Шибгандж
тоехаси		JPc1Тоехаси
тойохасі		JPc1Тойохасі
тойохаши		JPc1Тойохаши
тоеҳаши		JPc1Тоёҳаши
тојохаши		JPc1Тојохаши
џоукоу		CNc1Џоукоу
чжоуко		CNc1Чжоуко
чжоукоу		CNc1Чжоукоу
лавал		CAc1Лавал
лаваль		CAc1Лаваль
гуанкае		PEc1Гуанкаё
уанкайо		PEc1Уанкайо
уанкајо		PEc1Уанкајо
путянь		CNc1Путянь
путјен		CNc1Путјен
караманмараш		TRc4Караманмараш
кахраманмараш		TRc4Кахраманмараш
къагьраманмараш		TRc4Къагьраманмараш
қаһраманмараш		TRc4Қаһраманмараш
тиран		ALc6Тиран хот
тирана		ALc6Тирана
тиране		ALc6Тиране
трнава		ALc6Трнава
тырана		ALc6Тырана
риу		BRc1Риу-Бранку	BRc1Риу-Верди
ріу		BRc1Ріу-Бранку
каунас		LTc1Каунас
каўнас		LTc1Каўнас
нуево		MXc1Нуево Ларедо
ларедо		USc1Ларедо
нуэво		MXc1Нуэво-Ларедо
бейкерсфилд		USc1Бейкерсфилд
бейкерсфілд		USc1Бейкерсфілд
бейкърсфийлд		USc1Бейкърсфийлд
бејкерсфилд		USc1Бејкерсфилд
серембан		MYc1Серембан
серэмбан		MYc1Серэмбан
сток		GBc1Сток-он-Трент	GBc1Сток-он-Трэнт
он	
трент	
трэнт	
стоук		GBc1Стоук на Трент	GBc1Стоук на Тренту	GBc1Стоук он Трент
тренту	
пингсјанг		CNc1Пингсјанг
пинсян		CNc1Пинсян
ганалулу		USc4Ганалулу
хонолулу		USc4Хонолулу
һонолулу		USc4Һонолулу
абадан		IRc4Абадан
ободон		IRc4Ободон
пуерто		VEc1Пуерто Ла Крус	PHc1Пуерто Принсеса	MXc1Пуерто Валярта	VEc1Пуерто Кабелло	VEc1Пуерто-Кабельйо	CLc1Пуерто Монт	CLc1Пуерто-Монтт
круз	
фенхуань		CNc1Фенхуань
бърно		CZc4Бърно
магілеў		BYc4Магілёў
могильов		BYc4Могильов
могиљов		BYc4Могиљов
натор		BDc1Натор
тампа		USc1Тампа
канбера		AUc6Канбера
канберра		AUc6Канберра
канберре		AUc6Канберре
канбєра		AUc6Канбєра
нара		JPc1Нара
дуле		INc1Дуле
дхуле		INc1Дхуле
олинда		BRc1Олинда
олінда		BRc1Олінда
кенитра		MAc1Кенитра	MAc1Кенитра қаласы
кенітра		MAc1Кенітра
бидгошч		PLc1Бидгошч
бидгощ		PLc1Бидгощ
быдгашч		PLc1Быдгашч
быдгощ		PLc1Быдгощ
куантан		MYc1Куантан
баленья		ITc4Балёнья
болоня		ITc4Болоня
болоња		ITc4Болоња
чонань		KRc1Чонань
чхонан		KRc1Чхонан
петаре		VEc1Петаре
ларкане		PKc1Ларкане
гедареф		SDc1Гедареф
крайстчърч		NZc4Крайстчърч
крайстчэрч		NZc4Крайстчэрч
крајстчерч		NZc4Крајстчерч
тойота		JPc1Тойота
тоеота		JPc1Тоёота хот
тоета		JPc1Тоёта
тојота		JPc1Тојота
џаоћинг		CNc1Џаоћинг
чжаоцин		CNc1Чжаоцин
шеикхупура		PKc1Шеикхупура
шекхупура		PKc1Шекхупура
вупертал		DEc1Вупертал
вуперталь		DEc1Вуперталь
вупперталь		DEc1Вупперталь
тамале		GHc1Тамале
верхнеудинск		RUc1Верхнеудинск
улаан		RUc1Улаан-Удэ	RUc1Улаан-Үдэ
удэ	
үдэ	
уде	
нагано		JPc4Нагано
бобо		BFc4Бобо-Диуласо	BFc4Бобо-Діуласо
диуласо	
діуласо	
лублин		PLc4Лублин
люблин		PLc4Люблин	PLc4Люблин ош	PLc4Люблин шаары
люблін		PLc4Люблін
аврора		USc1Аврора	USc1Аврора
аурора		USc1Аурора
орора		USc1Орора
ковентри		GBc4Ковентри
ковентры		GBc4Ковентры
ковентрі		GBc4Ковентрі
ковънтри		GBc4Ковънтри
галифакс		CAc1Галифакс
анцин		CNc1Анцин
аньцин		CNc1Аньцин
аньцін		CNc1Аньцін
анћинг		CNc1Анћинг
тараз		KZc1Тараз
монте	
манисалес		COc1Манисалес
манісалес		COc1Манісалес
зенджан		IRc1Зенджан
івакі		JPc1Івакі
иваки		JPc1Иваки
бакоор		PHc1Бакоор
асахикава		JPc1Асахикава
асахікава		JPc1Асахікава
асаҳикауа		JPc1Асаҳикауа
амбон		IDc1Амбон
самаринда		IDc1Самаринда
самарында		IDc1Самарында
билбао		ESc4Билбао
бильбао		ESc4Бильбао
більбаа		ESc4Більбаа
більбао		ESc4Більбао
естеро	
эстеро	
эстэра	
солун		GRc1Солун
ѳєссалонїка		GRc1Ѳєссалонїка
вильяэрмоса		MXc1Вильяэрмоса
виляермоса		MXc1Виляермоса
виљаермоса		MXc1Виљаермоса
баринас		VEc1Баринас
барінас		VEc1Барінас
иелоти		VEc1Иёлоти Баринас	BOc6Иёлоти Сукре
нейва		COc1Нейва
окадзаки		JPc1Окадзаки
окадзакі		JPc1Окадзакі
оказаки		JPc1Оказаки
аббос	
бендер		IRc4Бендер Абас	IRc4Бендер-Аббас
абас	
бендэр		IRc4Бендэр-Абас
хайма	
аншун		CNc1Аншун
аньшунь		CNc1Аньшунь
суита		JPc1Суита
суйта		JPc1Суйта
вакаяма		JPc1Вакаяма
анахайм		USc1Анахайм
анахајм		USc1Анахајм
хуалянь		TWc1Хуалянь
музафарнагар		INc1Музафарнагар
фиренца		ITc1Фиренца
фларэнцыя		ITc1Фларэнцыя
флоренц		ITc1Флоренц
флоренци		ITc1Флоренци
флоренций		ITc1Флоренций
санандаџ		IRc4Санандаџ
санандаҷ		IRc4Санандаҷ
сенендедж		IRc4Сенендедж
сенендэдж		IRc4Сенендэдж
сәнәндәҗ		IRc4Сәнәндәҗ
латур		INc1Латур
кампина		BRc1Кампина Гранде	BRc1Кампина Гранди
етобіко		CAc1Етобіко
этобикок		CAc1Этобикок
камагуей		CUc1Камагуей
камагуэй		CUc1Камагуэй
улаанхад		CNc1Улаанхад
чифенг		CNc1Чифенг
чифэн		CNc1Чифэн
мола	
акмола		KZc6Акмола
акмолінськ		KZc6Акмолінськ
солтан	
остона		KZc6Остона
цілиноград		KZc6Цілиноград
белгарад		RUc4Белгарад
бєлгород		RUc4Бєлгород
кусти		SDc1Кусти
дохо		QAc6Дохо
доҳа		QAc6Доҳа
доһа		QAc6Доһа
турмеро		VEc1Турмеро
курган		RUc1Курган
рангпур		BDc1Рангпур
витепск		BYc4Витепск
витьбьскъ		BYc4Витьбьскъ
вітебськ		BYc4Вітебськ
віцебск		BYc4Віцебск
пирасикаба		BRc1Пирасикаба
пірасікаба		BRc1Пірасікаба
цирих		CHc4Цирих
цюрых		CHc4Цюрых
аруша		TZc1Аруша
корияма		JPc1Корияма
коријама		JPc1Коријама
коріяма		JPc1Коріяма
пловдив		BGc1Пловдив
фїлїппополь		BGc1Фїлїппополь
селая		MXc1Селая
селаја		MXc1Селаја
читунгвиза		ZWc1Читунгвиза
читунгвіза		ZWc1Читунгвіза
чытунгвіза		ZWc1Чытунгвіза
касива		JPc1Касива
касіва		JPc1Касіва
кашива		JPc1Кашива
латакија		SYc4Латакија
латакія		SYc4Латакія
аксу		CNc1Аксу
ақсу		CNc1Ақсу
токородзава		JPc1Токородзава
токорозава		JPc1Токорозава
токорозауа		JPc1Токорозауа
карыентэс		ARc1Карыентэс
кориентес		ARc1Кориентес
коријентес		ARc1Коријентес
корриентес		ARc1Корриентес
коррієнтес		ARc1Коррієнтес
калуга		RUc1Калуга
калуго		RUc1Калуго
макапа		BRc1Макапа
куернавака		MXc1Куернавака
куэрнавака		MXc1Куэрнавака
ница		FRc1Ница
ницца		FRc1Ницца
ніца		FRc1Ніца
ніцца		FRc1Ніцца
кэсон		KPc1Кэсон
боливар	
балівар	
болівар	
кавагое		JPc1Кавагое
кавагоэ		JPc1Кавагоэ
каваґое		JPc1Каваґое
красногвардейский		RUc1Красногвардейский
белари		INc1Белари
беллари		INc1Беллари
акмәсҗит		UAc4Акмәсҗит
симфереполь		UAc4Симфереполь
симферопол		UAc4Симферопол
симферополь		UAc4Симферополь
симферопољ		UAc4Симферопољ
сімферопаль		UAc4Сімферопаль
сімферополь		UAc4Сімферополь
сандерланд		GBc1Сандерланд
сандерленд		GBc1Сандерленд
съндърланд		GBc1Съндърланд
ана	
бауру		BRc1Бауру
аликанте		ESc4Аликанте
аліканте		ESc4Аліканте
алікантэ		ESc4Алікантэ
такаматсу		JPc1Такаматсу
такамацу		JPc1Такамацу
телин		CNc1Телин
казвин		IRc1Казвин
казвін		IRc1Казвін
къазвин		IRc1Къазвин
қазвин		IRc1Қазвин
тепик		MXc1Тепик
ђинченг		CNc1Ђинченг
дзинчън		CNc1Дзинчън
цзиньчэн		CNc1Цзиньчэн
монтес		BRc1Монтес Кларос
кларос	
монтис		BRc1Монтис Кларос	BRc1Монтис-Кларус
кларус	
билефелд		DEc1Билефелд
билефельд		DEc1Билефельд
білефельд		DEc1Білефельд
бужумбура		BIc4Бужумбура
буџумбура		BIc4Буџумбура
буҷумбура		BIc4Буҷумбура
корамшар		IRc1Корамшар
хорремшехр		IRc1Хорремшехр
хуррамшаҳр		IRc1Хуррамшаҳр
матура		INc1Матура
матхура		INc1Матхура
хуррамобод		IRc1Хуррамобод
сояпанго		SVc1Сояпанго
сојапанго		SVc1Сојапанго
патьяла		INc1Патьяла
вонсан		KPc1Вонсан
лондонска		GBc1Лондонска општина Брент	GBc1Лондонска општина Бексли
општина	
брент	
паўладар		KZc4Паўладар
чандрапур		INc1Чандрапур
каноас		BRc1Каноас
чонжинь		KPc1Чонжинь
чхонджин		KPc1Чхонджин
чхонджін		KPc1Чхонджін
чхончжине		KPc1Чхончжине
чхънджин		KPc1Чхънджин
јанђи		CNc1Јанђи
яньцзи		CNc1Яньцзи
тетуан		MAc4Тетуан	MAc4Тетуан қаласы
тэтуан		MAc4Тэтуан
тояма		JPc1Тояма
пиура		PEc1Пиура
пьюра		PEc1Пьюра
пюра		PEc1Пюра
піура		PEc1Піура
беркенгед		GBc1Беркенгед
беркенхед		GBc1Беркенхед
биркенхед		GBc1Биркенхед
тричура		INc1Тричура
берхампур		INc1Берхампур
брамапур		INc1Брамапур
висенти	
вісенті	
висенте	
орел		RUc1Орел
кристи	
крысты	
крісті	
корпъс		USc1Корпъс Кристи
суејџоу		CNc1Суејџоу
суйчжоу		CNc1Суйчжоу
посадас		ARc1Посадас
волжский		RUc1Волжский
риверсайд		USc1Риверсайд
риверсајд		USc1Риверсајд
ривърсайд		USc1Ривърсайд
ріверсайд		USc1Ріверсайд
вильявисенсио		COc1Вильявисенсио
вилявисенсио		COc1Вилявисенсио
віявісенсіо		COc1Віявісенсіо
жундиаи		BRc1Жундиаи
жундијаи		BRc1Жундијаи
жундіаї		BRc1Жундіаї
смаленск		RUc1Смаленск
смоленск		RUc1Смоленск
смоленскай		RUc1Смоленскай
смоленськ		RUc1Смоленськ
смоленьск		RUc1Смоленьск
смольньскъ		RUc1Смольньскъ
смулен		RUc1Смулен
есте	
эсте	
сјудад		PYc1Сјудад дел Есте
пелотас		BRc1Пелотас
акита		JPc1Акита
маруа		CMc4Маруа
морон		ARc1Морон
анаполис		BRc1Анаполис
шимога		INc1Шимога
мурманськ		RUc4Мурманськ
ізлінгтан		GBc1Ізлінгтан
ислингтон		GBc1Ислингтон
олгин		CUc1Олгин
ольгин		CUc1Ольгин
ольгін		CUc1Ольгін
каменогорск	
өскемен		KZc4Өскемен
дивания		IQc1Дивания
шангжао		CNc1Шангжао
шанжао		CNc1Шанжао
матарам		IDc1Матарам
рединг		GBc1Рединг
јаши		ROc1Јаши
ясси		ROc1Ясси
яссы		ROc1Яссы
вальядалід		ESc1Вальядалід
вальядолид		ESc1Вальядолид
вальядолід		ESc1Вальядолід
валядолид		ESc1Валядолид
ваљадолид		ESc1Ваљадолид
палтава		UAc4Палтава
полтав		UAc4Полтав
полтаве		UAc4Полтаве
нев		INc6Нев Дели
косигая		JPc1Косигая
косіґая		JPc1Косіґая
кошигая		JPc1Кошигая
кошигаја		JPc1Кошигаја
буро		RUc4Буро-ГӀала
кӏапӏкӏай		RUc4КӀапӀкӀай
орджоникидзе		RUc4Орджоникидзе
тэрчкъалэ		RUc4Тэрчкъалэ
уладзікаўказ		RUc4Уладзікаўказ
гродна		BYc4Гродна
катавіцы		PLc4Катавіцы
катовица		PLc4Катовица
катовице		PLc4Катовице	PLc4Катовице ош
катовіце		PLc4Катовіце
рохтак		INc1Рохтак
байчен		CNc1Байчен
байчэн		CNc1Байчэн
бајченг		CNc1Бајченг
чимботе		PEc1Чимботе
чімботе		PEc1Чімботе
клуж		ROc1Клуж-Напока	ROc1Клуж-Напока хот
напока	
каламба		PHc1Каламба
баучи		NGc1Баучи
чарапавец		RUc1Чарапавец
череповетс		RUc1Череповетс
череповец		RUc1Череповец
череповець		RUc1Череповець
сейнт		USc4Сейнт Луис	USc1Сейнт Пол	GGc3Сейнт Питър Порт
сент		USc4Сент Луис	USc4Сент-Луіс	USc4Сент-Луїс	USc1Сент Пол	FRc1Сент Етиен	FRc1Сент Етјен	FRc1Сент-Етьєн	FRc1Сент-Этьен	FRc1Сент-Эцьен	JEc3Сент-Хельер	AGc3Сент-Джонс	GGc3Сент Питер Порт	GGc3Сент-Пітер-Порт	GGc3Сент-Пітэр-Порт	GDc3Сент-Джоржес
темишвар		ROc1Темишвар
тимишоара		ROc1Тимишоара
волагда		RUc1Волагда
вологда		RUc1Вологда
вологдо		RUc1Вологдо
волоґда		RUc1Волоґда
апон	
халл	
соачу		COc1Соачу
престон		GBc1Престон
престън		GBc1Престън
прэстан		GBc1Прэстан
ганджа		AZc1Ганджа
гандза		AZc1Гандза
ганџа		AZc1Ганџа
ганҷа		AZc1Ганҷа
гянджа		AZc1Гянджа
гянжа		AZc1Гянжа
гәнжә		AZc1Гәнжә
елизаветполь		AZc1Елизаветполь
денизли		TRc1Денизли
денізлі		TRc1Денізлі
дэнізлі		TRc1Дэнізлі
острава		CZc4Острава
варна		BGc1Варна	BGc1Варна хот
витория		BRc1Витория	BRc1Витория-да-Конкиста	ESc1Витория	ESc1Витория-Гастейс
куска		PEc1Куска
куско		PEc1Куско
маринга		BRc1Маринга
миядзаки		JPc1Миядзаки
пукалпа		PEc1Пукалпа
пукальпа		PEc1Пукальпа
цзиндэчжэнь		CNc1Цзиндэчжэнь
гваружа		BRc1Гваружа
гуаружа		BRc1Гуаружа
саривоне		KPc1Саривоне
владимир		RUc1Владимир	RUc1Владимир хот	RUc1Владимир шаары
володимир		RUc1Володимир
уладзімір		RUc1Уладзімір
антафагаста		CLc1Антафагаста
антофагаста		CLc1Антофагаста
бенгкулу		IDc1Бенгкулу
бенкулу		IDc1Бенкулу
тампико		MXc1Тампико
тампіка		MXc1Тампіка
ошава		CAc1Ошава
чита		RUc1Чита
њукасл		AUc1Њукасл	GBc1Њукасл на Тајну
австралын		AUc1Австралын Ньюкасл
ньюкасл		AUc1Ньюкасл	GBc1Ньюкасл	GBc1Ньюкасл-апан-Тайн	GBc1Ньюкасл-апон-Тайн
нюкасъл		AUc1Нюкасъл	GBc1Нюкасъл ъпон Тайн
валедупар		COc1Валедупар
вальедупар		COc1Вальедупар
бискра		DZc1Бискра
біскра		DZc1Біскра
мангейм		DEc4Мангейм
манхайм		DEc4Манхайм
манхајм		DEc4Манхајм
чарнігаў		UAc4Чарнігаў
чернїгів		UAc4Чернїгів
ірбід		JOc4Ірбід
ирбид		JOc4Ирбид	JOc4Ирбид қаласы
чинджу		KRc1Чинджу
њупорт		GBc1Њупорт
ньюпарт		GBc1Ньюпарт
ньюпорт		GBc1Ньюпорт	USc1Ньюпорт-Ньюс
нюпорт		GBc1Нюпорт
тавау		MYc1Тавау
дунгјинг		CNc1Дунгјинг
дунъин		CNc1Дунъин
дуньин		CNc1Дуньин
фаюм	
вельо	
вељо	
велью	
велю	
хухуй		ARc1Хухуй
хухуј	
жужуй	
стоктон		USc1Стоктон
стоктън		USc1Стоктън
култи		INc1Култи
франка		BRc1Франка
франко		BRc1Франко
раджамандри		INc1Раджамандри
питсбург		USc4Питсбург
питсбърг		USc4Питсбърг
питтсбург		USc4Питтсбург
пітсбург		USc4Пітсбург
піттсбург		USc4Піттсбург
крайова		ROc1Крайова	ROc1Крайова хот
краева		ROc1Краёва
крајова		ROc1Крајова
канстанца		ROc1Канстанца
константса		ROc1Константса
констанца		ROc1Констанца
кюстенджа		ROc1Кюстенджа
саран		RUc1Саран	RUc1Саран ош
саранош		RUc1Саранош
саранск		RUc1Саранск	RUc1Саранск балһсн
саранськ		RUc1Саранськ
малме		SEc4Малме
малмьо		SEc4Малмьо
наха		JPc1Наха
берасьце		BYc1Берасьце
берестя		BYc1Берестя
брест		BYc1Брест
брэст		BYc1Брэст
мардан		PKc1Мардан
соргыт		RUc1Соргыт
сургут		RUc1Сургут
свонзи		GBc4Свонзи
свонсі		GBc4Свонсі
суонзи		GBc4Суонзи
суонси		GBc4Суонси
мечеть	
кзыл		KZc4Кзыл-Орда
кизилорда		KZc4Кизилорда
къзълорда		KZc4Къзълорда
кызыларда		KZc4Кызыларда
перовск		KZc4Перовск
перовский	
қызылорда		KZc4Қызылорда
күнәс		CNc1Күнәс
џорџ		MYc1Џорџ Таун	KYc3Џорџ Таун
таун	
джорджтаун		MYc1Джорджтаун	GYc6Джорджтаун	KYc3Джорджтаун
яншо		CNc1Яншо
брадфорд		GBc1Брадфорд
бредфорд		GBc1Бредфорд
брэдфард		GBc1Брэдфард
брэдфорд		GBc1Брэдфорд
анкоридж		USc4Анкоридж
анкорыдж		USc4Анкорыдж
анкъридж		USc4Анкъридж
енкориџ		USc4Енкориџ
обрегон	
касугаи		JPc1Касугаи
касугай		JPc1Касугай
касугај		JPc1Касугај
касуґай		JPc1Касуґай
касүгаи		JPc1Касүгаи
аомори		JPc1Аомори
отсу		JPc1Отсу
елазиг		TRc1Елазиг
елязиг		TRc1Елязиг
елязъг		TRc1Елязъг
элязыг		TRc1Элязыг
чаркасы		UAc1Чаркасы
черкас		UAc1Черкас хот
черкаси		UAc1Черкаси
черкасси		UAc1Черкасси
черкассы		UAc1Черкассы
черкасы		UAc1Черкасы
виго		ESc1Виго	ESc1Виго шаары
віга		ESc1Віга
віго		ESc1Віго
акаси		JPc1Акаси
акаши		JPc1Акаши
акаші		JPc1Акаші
синсинати		USc1Синсинати
синсинатти		USc1Синсинатти
цинциннати		USc1Цинциннати
цинциннаті		USc1Цинциннаті
цынцынаці		USc1Цынцынаці
хисар		INc1Хисар
екаіці		JPc1Ёкаіці
еккаичи		JPc1Ёккаичи
јокаичи		JPc1Јокаичи
йокаичи		JPc1Йокаичи
йоккаити		JPc1Йоккаити
йоккаичи		JPc1Йоккаичи
йоккаїті		JPc1Йоккаїті
йосу		KRc1Йосу
саутенд		GBc1Саутенд-он-Си
мориока		JPc1Мориока
моріока		JPc1Моріока
винья		CLc1Винья-дель-Мар
виня		CLc1Виня дел Мар
виња		CLc1Виња дел Мар
віня		CLc1Віня-дель-Мар
галатс		ROc1Галатс
галац		ROc1Галац
блуменау		BRc1Блуменау
велика		INc1Велика Нойда
нойда		INc1Нойда
ноида		INc1Ноида
фоз		BRc1Фоз до Игуасу
фос		BRc1Фос до Игуасу	BRc1Фос-ду-Іґуасу	BRc1Фос-ду-Игуасу
іґуасу	
какинада		INc1Какинада
панипата		INc1Панипата
семей		KZc4Семей
семеј		KZc4Семеј
макурди		NGc1Макурди
макурді		NGc1Макурді
вуланганг		AUc1Вуланганг
вуллонгон		AUc1Вуллонгон
вуллонгонг		AUc1Вуллонгонг
вулонгонг		AUc1Вулонгонг
уулонгонг		AUc1Уулонгонг
понта		BRc1Понта Гроса
гроса	
минна		NGc1Минна
мінна		NGc1Мінна
беласток		PLc4Беласток
белосток		PLc4Белосток
бялисток		PLc4Бялисток
білосток		PLc4Білосток
бјалисток		PLc4Бјалисток
мбее		TZc1Мбее
мбея		TZc1Мбея
нонтхабури		THc1Нонтхабури
куми		KRc1Куми
тамбов		RUc1Тамбов
тамбоў		RUc1Тамбоў
томбу		RUc1Томбу
катания		ITc4Катания
катанија		ITc4Катанија
бафусам		CMc1Бафусам
бафуссама		CMc1Бафуссама
касур		PKc1Касур
утрехт		NLc4Утрехт	NLc4Утрехт хот
утрэхт		NLc4Утрэхт
паулиста		BRc1Паулиста
хилла	
лимеира		BRc1Лимеира
лимейра		BRc1Лимейра
парбани		INc1Парбани
парбхани		INc1Парбхани
виктори		CAc1Виктори	SCc3Виктори
вікторія		CAc1Вікторія	SCc3Вікторія
бейхай		CNc1Бейхай
бејхај		CNc1Бејхај
бэйхай		CNc1Бэйхай
хойчжоу		CNc1Хойчжоу
хуејџоу		CNc1Хуејџоу
хуэйчжоу		CNc1Хуэйчжоу
сетиф		DZc1Сетиф	DZc1Сетиф қаласы
сетыф		DZc1Сетыф
сетіф		DZc1Сетіф
сафи		MAc1Сафи
сафі		MAc1Сафі
дарбанга		INc1Дарбанга
дарбханга		INc1Дарбханга
адапазар		TRc1Адапазар
адапазари		TRc1Адапазари
адапазаръ		TRc1Адапазаръ
адапазары		TRc1Адапазары
адаҧазары		TRc1Адаҧазары
сакарья		TRc1Сакарья
гендерсон		USc1Гендерсон
хендерсон		USc1Хендерсон
хендерсън		USc1Хендерсън
хендэрсан		USc1Хендэрсан
грийнсбъро		USc1Грийнсбъро
гринсборо		USc1Гринсборо
грынсбара		USc1Грынсбара
ґрінсборо		USc1Ґрінсборо
виаман		BRc1Виаман
вијамао		BRc1Вијамао
заказик	
теренгану	
теренггану	
тренгану	
тренггану	
ісмаілія		EGc4Ісмаілія
ісмаїлія		EGc4Ісмаїлія
исмаилија		EGc4Исмаилија
дахук		IQc1Дахук
карлсруе		DEc4Карлсруе
карлсруэ		DEc4Карлсруэ
морсби	
морсбі	
планом		USc1Планом
плейно		USc1Плейно
плейноу		USc1Плейноу
плејно		USc1Плејно
ітіхара		JPc1Ітіхара
итихара		JPc1Итихара
ичихара		JPc1Ичихара
ичиҳара		JPc1Ичиҳара
іксан		KRc1Іксан
иксан		KRc1Иксан
ња		VNc1Ња Чанг
чанг	
ня		VNc1Ня Чанг
нячанг		VNc1Нячанг
сузано		BRc1Сузано
сузану		BRc1Сузану
алвар		INc1Алвар
маэбаси		JPc1Маэбаси
биласпура		INc1Биласпура
валпараисо		CLc1Валпараисо
вальпараисо		CLc1Вальпараисо
вальпараіса		CLc1Вальпараіса
вальпараїсо		CLc1Вальпараїсо
купанг		IDc1Купанг
купанге		IDc1Купанге
житомиръ		UAc4Житомиръ
жытомир		UAc4Жытомир
жытомір		UAc4Жытомір
њуарк		USc1Њуарк
ньюарк		USc1Ньюарк
нюарк		USc1Нюарк
итагуи		COc1Итагуи
ромеро	
гебзе		TRc1Гебзе
батна		DZc1Батна	DZc1Батна қаласы
чуджоу		CNc1Чуджоу
чучжоу		CNc1Чучжоу
чуџоу		CNc1Чуџоу
ітіномія		JPc1Ітіномія
итиномия		JPc1Итиномия
ичиномия		JPc1Ичиномия
ичиномија		JPc1Ичиномија
такна		PEc1Такна
норд	
мингаора		PKc4Мингаора
мингора		PKc4Мингора
таліда		USc1Таліда
толедо		USc1Толедо	PHc1Толедо
толидо		USc1Толидо
толідо		USc1Толідо
енсенада		MXc1Енсенада
энсенада		MXc1Энсенада
йошкар		RUc1Йошкар-Ола
ола	
таганрог		RUc1Таганрог
горлаўка		UAc4Горлаўка
горловк		UAc4Горловк
горловко		UAc4Горловко
горлівка		UAc4Горлівка
һорливка		UAc4Һорливка
виндзор		CAc1Виндзор
віндзор		CAc1Віндзор
уиндзър		CAc1Уиндзър
уинсор		CAc1Уинсор
кастрама		RUc1Кастрама
кострома		RUc1Кострома
хихон		ESc1Хихон
хіхон		ESc1Хіхон
бари		ITc1Бари	CAc1Бари
барі		ITc1Барі
линколн		USc1Линколн
линкольн		USc1Линкольн
линкълн		USc1Линкълн
лінкальн		USc1Лінкальн
лінкольн		USc1Лінкольн
сфвкс		TNc4Сфвкс
нант		FRc4Нант
куенка		ECc1Куенка
куэнка		ECc1Куэнка	ECc1Куэнка шаары
баия		ARc1Баия-Бланка
бланка	
баија		ARc1Баија Бланка
байя		ARc1Байя-Бланка
баїя		ARc1Баїя-Бланка
сукабуми		IDc1Сукабуми
сукабумі		IDc1Сукабумі
брашов		ROc1Брашов
комсомольск		RUc1Комсомольск-на-Амуре
амуре	
комсомольськ		RUc1Комсомольськ-на-Амурі
амурі	
хакодате		JPc1Хакодате
хакодатэ		JPc1Хакодатэ
ҳакодате		JPc1Ҳакодате
стразбур		FRc4Стразбур
страсбур		FRc4Страсбур
белфаст		GBc4Белфаст
кашкар		CNc4Кашкар
қәшқәр		CNc4Қәшқәр
рамаді	
ицалкаранџи		INc1Ицалкаранџи
ібаракі		JPc1Ібаракі
ибараки		JPc1Ибараки
херат		AFc1Херат
гуантанама		CUc1Гуантанама
гуантанамо		CUc1Гуантанамо
налшык		RUc1Налшык
багио		PHc1Багио
петрополис		BRc1Петрополис
петрополіс		BRc1Петрополіс
висбаден		DEc1Висбаден
вісбаден		DEc1Вісбаден
вісбадэн		DEc1Вісбадэн
монтерия		COc1Монтерия
љубљана		SIc6Љубљана
люблян		SIc6Люблян
люблꙗна		SIc6Люблꙗна
тасикмалая		IDc1Тасикмалая
биджапур		INc1Биджапур
биџапур		INc1Биџапур
орландо		USc1Орландо
линьи		CNc1Линьи
линји		CNc1Линји
дарби		GBc1Дарби
дерби		GBc1Дерби
дербі		GBc1Дербі
дэрбі		GBc1Дэрбі
минстер		DEc1Минстер
мюнстер		DEc1Мюнстер
мюнстэр		DEc1Мюнстэр
гелзенкирхен		DEc1Гелзенкирхен
гельзенкирхен		DEc1Гельзенкирхен
гельзенкірхен		DEc1Гельзенкірхен
могпхо		KRc1Могпхо
виндхук		NAc6Виндхук
віндгук		NAc6Віндгук
віндхук		NAc6Віндхук
чикапа		CDc1Чикапа
токусима		JPc1Токусима
хајфа		ILc4Хајфа
стерлитамак		RUc1Стерлитамак	RUc1Стерлитамак балһсн
стерлітамак		RUc1Стерлітамак
стэрлітамак		RUc1Стэрлітамак
стәрлетамак		RUc1Стәрлетамак
стәрлетамаҡ		RUc1Стәрлетамаҡ
ашямпла		ESc1Ашямпла
эшампле		ESc1Эшампле
багерхат		BDc1Багерхат
вуџоу		CNc1Вуџоу
учжоу		CNc1Учжоу
чула		USc1Чула Виста	USc1Чула-Віста
виста	
віста	
аиджал		INc1Аиджал
аїджал		INc1Аїджал
ајзол		INc1Ајзол
аахен		DEc4Аахен
ахен		DEc4Ахен
сумгаит		AZc1Сумгаит
петразаводск		RUc1Петразаводск
петрозаводск		RUc1Петрозаводск
петрозаводськ		RUc1Петрозаводськ
петроской		RUc1Петроской	RUc1Петроской ош
умуахия		NGc1Умуахия
умуахія		NGc1Умуахія
уруапан		MXc1Уруапан	MXc1Уруапан дел Прогресо
прогресо	
џерзи		USc1Џерзи Сити
џерси		USc1Џерси Сити
джерсей		USc1Джерсей Сити
джэрсі		USc1Джэрсі-Сіці
миенян		CNc1Миенян
мяньян		CNc1Мяньян
мјенјанг		CNc1Мјенјанг
сивас		TRc1Сивас
сівас		TRc1Сівас
вітбанк		ZAc1Вітбанк
эмалахлени		ZAc1Эмалахлени
эмалахлені		ZAc1Эмалахлені
актюбинск		KZc4Актюбинск
парана		ARc1Парана
менхенгладбах		DEc1Менхенгладбах
мьонхенгладбах		DEc1Мьонхенгладбах
маркам		CAc1Маркам
маркем		CAc1Маркем
маркъм		CAc1Маркъм
девас		INc1Девас
синселехо		COc1Синселехо
тонляо		CNc1Тонляо хот
тунгљао		CNc1Тунгљао
тунляо		CNc1Тунляо
убераба		BRc1Убераба
чандлер		USc1Чандлер
чандлър		USc1Чандлър
вејн	
уейн	
вейн	
уэйн	
плимут		GBc4Плимут
плимът		GBc4Плимът
плімут		GBc4Плімут
баранагар		INc1Баранагар
карамай		CNc1Карамай	CNc1Карамай хот
карамај		CNc1Карамај
арал		CNc1Арал
аральское		CNc1Аральское
накуру		KEc1Накуру
аугзбург		DEc1Аугзбург
аугсбург		DEc1Аугсбург
аўгсбург		DEc1Аўгсбург
хирацука		JPc1Хирацука
хірацука		JPc1Хірацука
ҳиратсука		JPc1Ҳиратсука
ђуђанг		CNc1Ђуђанг
дзюдзян		CNc1Дзюдзян
цзюцзян		CNc1Цзюцзян
попаян		COc1Попаян
мукалла	
бафало		USc1Бафало
баффало		USc1Баффало
буфала		USc1Буфала
буфало		USc1Буфало
буффало		USc1Буффало
бъфало		USc1Бъфало
лутон		GBc1Лутон
лутън		GBc1Лутън
кумана		VEc1Кумана
бранко	
бранку	
дарам		USc1Дарам
дарем		USc1Дарем
дарэм		USc1Дарэм
дърам		USc1Дърам
каскавел		BRc1Каскавел
оспиталет		ESc1Оспиталет-де-Льобрегат
льобрегат	
ондо		NGc1Ондо
шимойо		MZc1Шимойо
ервайн		USc1Ервайн
ервајн		USc1Ервајн
ирвайн		USc1Ирвайн
ирвин		USc1Ирвин
ървайн		USc1Ървайн
еспо		FIc4Еспо
еспоо		FIc4Еспоо
эспоо		FIc4Эспоо
мочис	
братск		RUc1Братск
братськ		RUc1Братськ
брацк		RUc1Брацк
пачука		MXc1Пачука	MXc1Пачука де Сото
сото	
тарс		TRc1Тарс
тарсус		TRc1Тарсус
сарі		IRc1Сарі
сори		IRc1Сорӣ
дург		INc1Дург
ровно		UAc1Ровно
роўна		UAc1Роўна
рівне		UAc1Рівне
оаксака		MXc4Оаксака де Хуарез
оахака		MXc4Оахака	MXc4Оахака де Хуарес
турпан		CNc1Турпан
турфан		CNc1Турфан
хеце		CNc1Хеце
хэцзэ		CNc1Хэцзэ
ямагата		JPc1Ямагата
чиребон		IDc1Чиребон
ново		BRc1Ново Амбурго
амбурго	
нову		BRc1Нову-Амбургу
амбургу	
кокс		BDc1Кокс-Базар
базар	
гдиня		PLc4Гдиня
гдиња		PLc4Гдиња
гдыня		PLc4Гдыня
конкиста	
виторија		BRc1Виторија да Конкиста
талкауано		CLc1Талкауано
талькауана		CLc1Талькауана
талькауано		CLc1Талькауано
ричардс		ZAc1Ричардс Беј	ZAc1Ричардс-Бей
беј	
бей	
вулвергемптон		GBc1Вулвергемптон
вулверхемптон		GBc1Вулверхемптон
улвърхамптън		GBc1Улвърхамптън
диредавы		ETc4Диредавы
суејхуа		CNc1Суејхуа
суйхуа		CNc1Суйхуа
баруери		BRc1Баруери
баруері		BRc1Баруері
баруэри		BRc1Баруэри
боруджерд		IRc1Боруджерд
аймсбюттель		DEc1Аймсбюттель
ајмсбител		DEc1Ајмсбител
люпаньшуй		CNc1Люпаньшуй
таубате		BRc1Таубате
наньян		CNc1Наньян
нанјанг		CNc1Нанјанг
фернандо	
марагора		TZc1Марагора
морогоро		TZc1Морогоро
говернадор		BRc1Говернадор Валадарес	BRc1Говернадор Валадарис
валадарес	
валадарис	
тирупати		INc1Тирупати
тірупаті		INc1Тірупаті
банда		IDc1Банда Ачех
ачех	
клара	
гомбе		NGc1Гомбе
алтона		DEc1Алтона
альтона		DEc1Альтона
авади		INc1Авади
прайя		BRc1Прайя-Гранди
прая		BRc1Прая-Гранди	BRc1Прая-Гранді	CVc6Прая
праја		BRc1Праја Гранде	CVc6Праја
пор		HTc1Пор-де-Пе
пе	
волта		BRc1Волта Редонда	BRc1Волта-Рэдонда
редонда	
рэдонда	
єлизаветград		UAc1Єлизаветград
єлисавет		UAc1Єлисавет
елисаветград		UAc1Елисаветград
зиновьевск		UAc1Зиновьевск
зінов		UAc1Зінов'євськ
євськ	
кирово		UAc1Кирово
кировоград		UAc1Кировоград
кропивницкий		UAc1Кропивницкий
кропивницький		UAc1Кропивницький
кіраваград		UAc1Кіраваград
кірово		UAc1Кірово
кіровоград		UAc1Кіровоград
марија	
лаббок		USc1Лаббок
лабок		USc1Лабок
лъбък		USc1Лъбък
мадисон		USc1Мадисон
мадисън		USc1Мадисън
мадысан		USc1Мадысан
медисон		USc1Медисон
медісон		USc1Медісон
мэдисон		USc1Мэдисон
тевакан		MXc1Тевакан
теуакан		MXc1Теуакан
фукуй		JPc1Фукуй
днепродзержинск		UAc1Днепродзержинск
дніпродзержинськ		UAc1Дніпродзержинськ
кам		UAc1Кам'янське
янське	
каменское		UAc1Каменское
манпелье		FRc4Манпелье
монпелие		FRc4Монпелие
монпелье		FRc4Монпелье
монпельє		FRc4Монпельє
монпелје		FRc4Монпелје
монпеље		FRc4Монпеље
чанстахова		PLc1Чанстахова
ченстохова		PLc1Ченстохова
бухар		UZc4Бухар
бухоро		UZc4Бухоро
бұхара		UZc4Бұхара
гилберт		USc1Гилберт
гилбърт		USc1Гилбърт
гілберт		USc1Гілберт
сагар		INc1Сагар
удон		THc1Удон Тани
тани	
удонтхани		THc1Удонтхани
кемниц		DEc1Кемниц
хемниц		DEc1Хемниц
хемніц		DEc1Хемніц
орск		RUc1Орск
орски		RUc1Орски
орськ		RUc1Орськ
фандербајпарк		ZAc1Фандербајпарк
фандербейлпарк		ZAc1Фандербейлпарк
кристобал	
кристобаль	
крыстобаль	
крістобаль	
норфалк		USc1Норфалк
норфок		USc1Норфок
норфолк		USc1Норфолк
саутгемптон		GBc4Саутгемптон
саутхамптън		GBc4Саутхамптън
саутхемптон		GBc4Саутхемптон
саўтгемптан		GBc4Саўтгемптан
а		ESc1А Коруња	ESc1А-Корунья
коруња		ESc1Коруња
корунья	
коруня	
карунья	
симоносеки		JPc1Симоносеки
сіманасекі		JPc1Сіманасекі
сімоносекі		JPc1Сімоносекі
шимоносеки		JPc1Шимоносеки
хулијака		PEc4Хулијака
хульяка		PEc4Хульяка
цзиань		CNc1Цзиань
горган		IRc1Горган
гургон		IRc1Гургон
нижневартовск		RUc1Нижневартовск
нижньовартовськ		RUc1Нижньовартовськ
нижњевартовск		RUc1Нижњевартовск
ніжнявартаўск		RUc1Ніжнявартаўск
түбән		RUc1Түбән Варта	RUc1Түбән Кама
варта	
брауншвайг		DEc1Брауншвайг
брауншвајг		DEc1Брауншвајг
брауншвейг		DEc1Брауншвейг
браўншвейг		DEc1Браўншвейг
хеби		CNc1Хеби
хэби		CNc1Хэби
пегу		MMc1Пегу
мерло		ARc1Мерло
трабзон		TRc1Трабзон
трапезунт		TRc1Трапезунт
маниса		TRc1Маниса
луивил		USc1Луивил
луисвил		USc1Луисвил
луисвилл		USc1Луисвилл
луйзвилл		USc1Луйзвилл
луісвіл		USc1Луісвіл
луїсвілл		USc1Луїсвілл
лузија	
лузия	
лусия	
кунсан		KRc1Кунсан
вонджу		KRc1Вонджу
мусаффа		AEc1Мусаффа
ангарск		RUc1Ангарск
ангарськ		RUc1Ангарськ
марьино		RUc1Марьино
бхатинда		INc1Бхатинда
дайр		SYc4Дайр-эз-Заур
заур	
ез	
бербера		SOc1Бербера	SOc1Бербера қаласы
гатино		CAc1Гатино
гатіно		CAc1Гатіно
јибин		CNc1Јибин
ибин		CNc1Ибин
ибинь		CNc1Ибинь
неукен		ARc1Неукен
неўкен		ARc1Неўкен
таклобан		PHc4Таклобан
таклопан		PHc4Таклопан
новоросијск		RUc1Новоросијск
новороссийск		RUc1Новороссийск
рено		USc1Рено
рино		USc1Рино
рэно		USc1Рэно
асуан		EGc4Асуан
винстон		USc1Винстон-Салем	USc1Винстон-Сейлем	USc1Винстон-Сејлем
сейлем		USc1Сейлем
сејлем		USc1Сејлем
уинстон		USc1Уинстон-Сейлем
уинстън		USc1Уинстън-Сейлъм
сейлъм		USc1Сейлъм
такасаки		JPc1Такасаки
такасакі		JPc1Такасакі
анантапур		INc1Анантапур
анантапуре		INc1Анантапуре
буенавентура		COc4Буенавентура
буэнавентура		COc4Буэнавентура
ленкорань		AZc1Ленкорань
лянкяран		AZc1Лянкяран
глендейл		USc1Глендейл	USc1Глендейл
глендејл		USc1Глендејл	USc1Глендејл
глендэйл		USc1Глендэйл	USc1Глендэйл
фуджи		JPc1Фуджи
фудзи		JPc1Фудзи
фудзі		JPc1Фудзі
фуџи		JPc1Фуџи
фуҷи		JPc1Фуҷи
фүжи		JPc1Фүжи
химки		RUc1Химки	RUc1Химки балһсн
хімки		RUc1Хімки
хімкі		RUc1Хімкі
блакпул		GBc1Блакпул
блекпул		GBc1Блекпул
блэкпул		GBc1Блэкпул
граватаи		BRc1Граватаи
куруме		JPc1Куруме
баликесир		TRc1Баликесир
баликесір		TRc1Баликесір
балъкесир		TRc1Балъкесир
балыкесир		TRc1Балыкесир
балыкесір		TRc1Балыкесір
балықесир		TRc1Балықесир
темуко		CLc1Темуко
крефелд		DEc1Крефелд
крефельд		DEc1Крефельд
крэфельд		DEc1Крэфельд
сиб	
орхус		DKc1Орхус
сасеба		JPc1Сасеба
сасебо		JPc1Сасебо
батангас		PHc1Батангас
джубайль	
бассейн		MMc1Бассейн
пантейн		MMc1Пантейн
патейн		MMc1Патейн
тегал		IDc1Тегал
хайалиа		USc1Хайалиа
хаялия		USc1Хаялия
хаяліа		USc1Хаяліа
хајалија		USc1Хајалија
силхет		BDc1Силхет
сілет		BDc1Сілет
гарланд		USc1Гарланд
гарленд		USc1Гарленд
гирлянда		USc1Гирлянда
ґарланд		USc1Ґарланд
скотсдейл		USc1Скотсдейл
скотсдејл		USc1Скотсдејл
скоттсдейл		USc1Скоттсдейл
ірвінг		USc1Ірвінг
ервинг		USc1Ервинг
ирвинг		USc1Ирвинг
ървинг		USc1Ървинг
кошице		SKc1Кошице
кошыцы		SKc1Кошыцы
кошіцї		SKc1Кошіцї
чарнаўцы		UAc1Чарнаўцы
чернивци		UAc1Чернивци
черновци		UAc1Черновци
черновцы		UAc1Черновцы
чернівці		UAc1Чернівці
чернівцї		UAc1Чернівцї
дера		PKc1Дера Гази Хан
гази	
коацакоалкос		MXc1Коацакоалкос
коацакоалькос		MXc1Коацакоалькос
сахивал		PKc1Сахивал
сахівал		PKc1Сахівал
тернополь		UAc1Тернополь
тернопіль		UAc1Тернопіль
гастейс	
дьокуускай		RUc1Дьокуускай
якутск		RUc1Якутск
чесапийк		USc1Чесапийк
чесапик		USc1Чесапик
чесапік		USc1Чесапік
каруару		BRc1Каруару
боа		BRc1Боа-Виста
кедири		IDc1Кедири
џорџтаун		GYc6Џорџтаун	KYc3Џорџтаун
джорджтаўн		GYc6Джорджтаўн	KYc3Джорджтаўн
жоржтаун		GYc6Жоржтаун
рамагундам		INc1Рамагундам
туркменабад		TMc1Туркменабад
туркменабат		TMc1Туркменабат
түркменабат		TMc1Түркменабат
северен		USc1Северен Лас Вегас
северни		USc1Северни Лас Вегас
гранада		ESc4Гранада
гренада		ESc4Гренада
анат		RUc1Анат Кама
кама	
нижнекамск		RUc1Нижнекамск
нижньокамськ		RUc1Нижньокамськ
нижњекамск		RUc1Нижњекамск
ніжнякамск		RUc1Ніжнякамск
порта		BJc6Порта-Нова
галле		DEc1Галле
хале		DEc1Хале
китченер		CAc1Китченер
киченер		CAc1Киченер
кітчэнер		CAc1Кітчэнер
кіченер		CAc1Кіченер
центурион		ZAc1Центурион
мите	
дзержинск		RUc1Дзержинск
дзержинськ		RUc1Дзержинськ
дзяржынск		RUc1Дзяржынск
киль		DEc1Киль
кіль		DEc1Кіль
линфен		CNc1Линфен
линьфынь		CNc1Линьфынь
линьфэнь		CNc1Линьфэнь
фремонт		USc1Фремонт
фримонт		USc1Фримонт
бени		CDc1Бени	MAc1Бени-Меллаль
бордо		FRc4Бордо
тигасаки		JPc1Тигасаки
тіґасакі		JPc1Тіґасакі
чигасаки		JPc1Чигасаки
нгаундере		CMc1Нгаундере
сиктивкар		RUc1Сиктивкар
сыктывкар		RUc1Сыктывкар	RUc1Сыктывкар балһсн
сыктыўкар		RUc1Сыктыўкар
сысольск	
елче		ESc1Елче
ельче		ESc1Ельче
эльч		ESc1Эльч
эльче		ESc1Эльче
нүкіс		UZc4Нүкіс
килмес		ARc1Килмес
кильмес		ARc1Кильмес
кільмес		ARc1Кільмес
хелуан		EGc1Хелуан
милтон		GBc1Милтон-Кинс
кинс	
мілтон		GBc1Мілтон-Кінз
кінз	
магдебург		DEc1Магдебург
магдэбург		DEc1Магдэбург
верди	
батарпур		INc1Батарпур
бхаратпур		INc1Бхаратпур
лангей		CAc1Лангёй
лонгеј		CAc1Лонгеј
лонгьой		CAc1Лонгьой
лонгей		CAc1Лонгёй
атсуги		JPc1Атсуги
ацуги		JPc1Ацуги
ацуґі		JPc1Ацуґі
ейтенхахе		ZAc1Ейтенхахе
эйтенхахе		ZAc1Эйтенхахе
ютънхах		ZAc1Ютънхах
плоещ		ROc1Плоещ
лусена		PHc1Лусена
ипатинга		BRc1Ипатинга
батан		USc1Батан-Руж
руж	
батон		USc1Батон Руж
батън		USc1Батън Руж
жаћ		VNc1Жаћ Жја
жја	
ратьзя		VNc1Ратьзя
рацьзя		VNc1Рацьзя
лилль		FRc4Лилль
лілль		FRc4Лілль
ліль		FRc4Ліль
мири		MYc1Мири
бексли	
сумаре		BRc1Сумаре
даманхур		EGc1Даманхур
насау		BSc6Насау
нассау		BSc6Нассау
лорензо	
лоренсо	
ікіке		CLc1Ікіке
икике		CLc1Икике
керменчук		UAc1Керменчӳк
кирмәнчек		UAc1Кирмәнчек
крамянчуг		UAc1Крамянчуг
кременчуг		UAc1Кременчуг
кременчук		UAc1Кременчук
пондишери		INc1Пондишери
пондішері		INc1Пондішері
сосновец		PLc1Сосновец
минья	
старий		RUc1Старий Оскол
оскол	
старый		RUc1Старый Оскол
љаоченг		CNc1Љаоченг
ляочэн		CNc1Ляочэн
гусау		NGc1Гусау
нойштадт		DEc1Нойштадт
радам		PLc1Радам
радом		PLc1Радом
сабзевар		IRc1Сабзевар
сабзивор		IRc1Сабзивор
себзевар		IRc1Себзевар
ҳвамбо	
уамбо		AOc1Уамбо
хуамбо		AOc1Хуамбо
грозни		RUc1Грозни
джовхар		RUc1Джовхар-ГӀала
джохар		RUc1Джохар
джохаргала		RUc1Джохаргала
соьлж		RUc1Соьлж-ГІала
гіала	
соьлжа		RUc1Соьлжа-ГІала	RUc1Соьлжа-ГӀала
џилонг		AUc1Џилонг
джелонг		AUc1Джелонг
джилонг		AUc1Джилонг
желон		AUc1Желон
райчур		INc1Райчур
хуанган		CNc1Хуанган
муби		NGc1Муби
лексингтон		USc1Лексингтон
лексингтън		USc1Лексингтън
жуазеиро		BRc1Жуазеиро до Норте
норте	
жуазейру		BRc1Жуазейру-ду-Норти
норти	
майменсингх		BDc1Майменсингх
карнал		INc1Карнал
танга		TZc1Танга
сукре		BOc6Сукре
сукрэ		BOc6Сукрэ
город		MZc1Город-де-Накала
накала	
ашдод		ILc4Ашдод
аўеда		ESc4Аўеда
овиедо		ESc4Овиедо
овиједо		ESc4Овиједо
овьедо		ESc4Овьедо
овєдо		ESc4Овєдо
парамарибо		SRc6Парамарибо
парамарыба		SRc6Парамарыба
парамарібо		SRc6Парамарібо
адияман		TRc1Адияман
адијаман		TRc1Адијаман
адъяман		TRc1Адъяман
адыяман		TRc1Адыяман
аррах		INc1Аррах
окара		PKc1Окара
тунгчуан		CNc1Тунгчуан
тунчуань		CNc1Тунчуань
импхал		INc4Импхал
наджафабад		IRc1Наджафабад
парадайз		USc1Парадайз
парадайс		USc1Парадайс
парадајс		USc1Парадајс
карши		UZc1Карши
каршы		UZc1Каршы
карші		UZc1Карші
харш		UZc1Харш хот
қарсы		UZc1Қарсы
принсеса	
тенерифе	
тенеріфе	
тэнэрыфэ	
хэджу		KPc1Хэджу
грац		ATc1Грац
эмба		BRc1Эмба
формоза		ARc1Формоза
формоса		ARc1Формоса
шахти		RUc1Шахти
шахты		RUc1Шахты
благавешчанск		RUc1Благавешчанск
благовешенск		RUc1Благовешенск
благовешченск		RUc1Благовешченск
благовещенск		RUc1Благовещенск	RUc1Благовещенск шаары
благовєщенськ		RUc1Благовєщенськ
благовјешченск		RUc1Благовјешченск
баня		BAc4Баня Лука
лука	
банꙗ		BAc4Банꙗ Лоука
лоука	
бања		BAc4Бања Лука
нишапур		IRc1Нишапур
нишопур		IRc1Нишопур
бабруйск		BYc1Бабруйск
бобруйск		BYc1Бобруйск
ришон		ILc1Ришон-ле-Цион
ле	
цион	
кампече		MXc1Кампече
ричмонд		USc1Ричмонд	CAc1Ричмонд Хил	CAc1Ричмонд-Гілл	CAc1Ричмонд-Хилл	CAc1Ричмонд
ричмънд		USc1Ричмънд	CAc1Ричмънд
рычманд		USc1Рычманд
мирзапур		INc1Мирзапур
месина		ITc1Месина
мессина		ITc1Мессина
дехивала		LKc1Дехивала-Маунт-Лавиния
маунт	
лавиния	
дехівала		LKc1Дехівала-Маунт-Лавінія
лавінія	
такарадзука		JPc1Такарадзука
такаразука		JPc1Такаразука
харагпур		INc1Харагпур
дханбад		INc1Дханбад
тханджавур		INc1Тханджавур
бадалона		ESc1Бадалона
обергаузен		DEc1Обергаузен
оберхаузен		DEc1Оберхаузен
чонбури		THc1Чонбури
верона		ITc4Верона
прокопьевск		RUc1Прокопьевск
елдорет		KEc4Елдорет
элдорет		KEc4Элдорет
ухай		CNc1Ухай
үхай		CNc1Үхай хот
бертуа		CMc1Бертуа
императриз		BRc1Императриз
императрис		BRc1Императрис
амарнатх		INc1Амарнатх
тайпин		MYc1Тайпин
алор		MYc1Алор Стар	MYc1Алор-Сетар
стар	
сетар	
коломбу		BRc1Коломбу
рибинск		RUc1Рибинск
рибінськ		RUc1Рибінськ
рыбинск		RUc1Рыбинск
рыбінск		RUc1Рыбінск
гобарт		AUc1Гобарт
хобарт		AUc1Хобарт
хоубарт		AUc1Хоубарт
роса	
кисуму		KEc4Кисуму
кісуму		KEc4Кісуму
бернандино	
бернардино	
имус		PHc1Имус
выхино		RUc1Выхино-Жулебино
жулебино		RUc1Жулебино
фрайбург		DEc1Фрайбург	DEc1Фрайбург-им-Брайсгау
им	
брайсгау	
фрајбург		DEc1Фрајбург
нортгемптон		GBc1Нортгемптон
нортхамптън		GBc1Нортхамптън
нортхемптон		GBc1Нортхемптон
зеленоград		RUc1Зеленоград
мирпур		PKc1Мирпур Хас
хас	
далоа		CIc1Далоа
бийск		RUc1Бийск
бійськ		RUc1Бійськ
кансепсьен		CLc1Кансепсьён
консепсион		CLc1Консепсион
консепсьйон		CLc1Консепсьйон
консепсьон		CLc1Консепсьон
консепшон		CLc1Консепшон
нови		RSc4Нови Сад	RSc4Нови-Сад хот
сад	
новъ		RSc4Новъ Садъ	RUc1Новъ Градъ
садъ	
нові		RSc4Нові-Сад
монклова		MXc1Монклова
велики		RUc1Велики Новгород	ROc1Велики Варадин	CAc1Велики Садбери
градъ	
новъградъ		RUc1Новъградъ
овери		NGc1Овери
оверри		NGc1Оверри
центральный		RUc1Центральный
луцк		UAc1Луцк
луцьк		UAc1Луцьк
берген		NOc4Берген
браила		ROc1Браила
гуангјуен		CNc1Гуангјуен
гуанъюань		CNc1Гуанъюань
букан		IRc1Букан
спакан		USc1Спакан
спокан		USc1Спокан
спокен		USc1Спокен
норвіч		GBc1Норвіч
норидж		GBc1Норидж
норич		GBc1Норич
жакареи		BRc1Жакареи
ранкагуа		CLc1Ранкагуа
мокотув		PLc1Мокотув
ногалес		MXc1Ногалес
бермингхам		USc1Бермингхам
липа		PHc1Липа
марилия		BRc1Марилия
марилија		BRc1Марилија
марилья		BRc1Марилья
либек		DEc1Либек
любек		DEc1Любек
сепанг		MYc1Сепанг
картагена		ESc1Картагена
картагина		ESc1Картагина
модесто		USc1Модесто
кирикале		TRc1Кирикале
кириккале		TRc1Кириккале
къръккале		TRc1Къръккале
кырыкале		TRc1Кырыкале
кырыккале		TRc1Кырыккале
хайлар		CNc1Хайлар
террасса		ESc1Террасса
абга		SAc1Абга
абха		SAc1Абха
тархуны		LYc4Тархуны
идку		EGc1Идку
матсумото		JPc1Матсумото
мацумото		JPc1Мацумото
далян		CNc1Далян
куинен		VNc1Куинён
мойн	
мојн	
дэс		USc1Дэс Мойнс
мойнс	
пали		INc1Пали
богра		BDc1Богра
кустанай		KZc4Кустанай
кустанај		KZc4Кустанај
қостанай		KZc4Қостанай
антакия		TRc4Антакия
антиохия		TRc4Антиохия
антиохија		TRc4Антиохија
рочестер		USc1Рочестер
рочестър		USc1Рочестър
чхунчхон		KRc1Чхунчхон
чүньчонь		KRc1Чүньчонь
вунгтау		VNc1Вунгтау
айндховен		NLc4Айндховен
ајндховен		NLc4Ајндховен
ейндговен		NLc4Ейндговен
эйндховен		NLc4Эйндховен	NLc4Эйндховен хот
канге		KPc1Канге
президенте		BRc1Президенте Пруденте
пруденте	
президенти		BRc1Президенти-Пруденти
пруденти	
презіденті		BRc1Презіденті-Пруденті
пруденті	
санминг		CNc1Санминг
саньмин		CNc1Саньмин
согаґ		EGc1Согаґ
сохаг		EGc1Сохаг
ренн		FRc4Ренн
леополду	
леополдо	
накхонратчасима		THc1Накхонратчасима
торун		PLc1Торун
торунь		PLc1Торунь
торуњ		PLc1Торуњ
оруро		BOc1Оруро
келце		PLc1Келце
кельце		PLc1Кельце
кельцы		PLc1Кельцы
кјелце		PLc1Кјелце
кјељце		PLc1Кјељце
рева		INc1Рева
романа	
габаронэ		BWc6Габаронэ
габороне		BWc6Габороне
ханга		CNc1Ханга
такома		USc1Такома
такоума		USc1Такоума
лобито		AOc1Лобито
лобиту		AOc1Лобиту
лобіту		AOc1Лобіту
шор	
серҷон		IRc1Серҷон
сирджан		IRc1Сирджан
херез		ESc1Херез де ла Фронтера
фронтера	
херес		ESc1Херес де ла Фронтера
херэс		ESc1Херэс-дэ-ла-Франтэра
франтэра	
фонтана		USc1Фонтана
окснард		USc1Окснард
касукабе		JPc1Касукабе
арадзя		ROc1Арадзя
варадин	
орадя		ROc1Орадя	ROc1Орадя хот
анаба		DZc1Анаба
аннаба		DZc1Аннаба	DZc1Аннаба қаласы
мосталес		ESc1Мосталес
мостолес		ESc1Мостолес
тоамасина		MGc1Тоамасина
туамасина		MGc1Туамасина
туамасіна		MGc1Туамасіна
итабуна		BRc1Итабуна
кисивада		JPc1Кисивада
карлос	
карлус	
линц		ATc1Линц
лінц		ATc1Лінц
алкала		ESc1Алкала де Енарес
енарес	
алькала		ESc1Алькала-де-Енарес	ESc1Алькала-де-Энарес	ESc1Алькала-дэ-Энарэс
энарес	
энарэс	
нумадзу		JPc1Нумадзу
нумазу		JPc1Нумазу
нүмазү		JPc1Нүмазү
морено		USc1Морено Вали	USc1Морено-Валли	USc1Морено-Валлі
вали		AIc3Вали
валли		AIc3Валли
валлі		AIc3Валлі
секундерабад		INc1Секундерабад
џоецу		JPc1Џоецу
дзьоецу		JPc1Дзьоецу
дзеэцу		JPc1Дзёэцу
йоецу		JPc1Йоецу
ҷоетсу		JPc1Ҷоетсу
дебрецен		HUc1Дебрецен
дебрецин		HUc1Дебрецин
бидар		INc1Бидар
бідар		INc1Бідар
падова		ITc4Падова
падуа		ITc4Падуа
падуя		ITc4Падуя
тунас		CUc1Тунас
ортоландия		BRc1Ортоландия
баямон		PRc1Баямон
бајамон		PRc1Бајамон
дацин		CNc1Дацин
дацын		CNc1Дацын
дачин		CNc1Дачин
валярта	
вальярта	
агартала		INc1Агартала
ерфурт		DEc1Ерфурт
эрфурт		DEc1Эрфурт
мангер		INc1Мангер
едеа		CMc1Едеа
эдеа		CMc1Эдеа
василеостровский		RUc1Василеостровский
васильевский		RUc1Васильевский остров
одавара		JPc1Одавара
асманіе		TRc1Асманіе
османие		TRc1Османие
османије		TRc1Османије
османіє		TRc1Османіє
бернаби		CAc1Бернаби
бернабі		CAc1Бернабі
бърнаби		CAc1Бърнаби
бөрнаби		CAc1Бөрнаби
баболь		IRc1Баболь
тампере		FIc4Тампере
тамперэ		FIc4Тамперэ
тапачула		MXc1Тапачула
тапачуле		MXc1Тапачуле
чарлу		TRc1Чарлу
чорлу		TRc1Чорлу
харбург		DEc1Харбург
линься		CNc1Линься
барисал		BDc1Барисал
мосоро		BRc1Мосоро
псков		RUc1Псков	RUc1Псков ош
пскоў		RUc1Пскоў
файетвил		USc1Файетвил
фейетвилл		USc1Фейетвилл
феєтвіль		USc1Феєтвіль
фејетвил		USc1Фејетвил
јунченг		CNc1Јунченг
юньчэн		CNc1Юньчэн
хумс		LYc1Хумс
гантінґтон		USc1Гантінґтон-Біч
хантингтон		USc1Хантингтон Бич
хънтингтън		USc1Хънтингтън Бийч
чиниот		PKc1Чиниот
чапра		INc1Чапра
чхапра		INc1Чхапра
сете		BRc1Сете Лагоас
лагоас	
сети		BRc1Сети-Лагоас
пинтана	
іонкерс		USc1Іонкерс
јонкерс		USc1Јонкерс
йонкерс		USc1Йонкерс
йонкърс		USc1Йонкърс
ґлендейл		USc1Ґлендейл
чианг		THc4Чианг-Май
май	
петропавел		KZc1Петропавел
петропавл		KZc1Петропавл
петропавловск		KZc1Петропавловск	RUc1Петропавловск Камчатски	RUc1Петропавловск-Камчатский
петропавловськ		KZc1Петропавловськ	RUc1Петропавловськ-Камчатський
кабимас		VEc1Кабимас
диндигул		INc1Диндигул
диндуккал		INc1Диндуккал
мантгомеры		USc1Мантгомеры
монтгомери		USc1Монтгомери
монтгомері		USc1Монтгомері
монтгомъри		USc1Монтгомъри
лефкоша		CYc6Лефкоша
никозия		CYc6Никозия
никозија		CYc6Никозија
никоси		CYc6Никоси
никосий		CYc6Никосий
нікасія		CYc6Нікасія
колорадос	
шарлероа		BEc4Шарлероа
шарлеруа		BEc4Шарлеруа
шарлроа		BEc4Шарлроа
покхара		NPc1Покхара
орал		KZc1Орал
уралск		KZc1Уралск
уральськ		KZc1Уральськ
җаек		KZc1Җаек
панчкула		INc1Панчкула
тилбург		NLc1Тилбург
тілбург		NLc1Тілбург
цілбург		NLc1Цілбург
балакова		RUc1Балакова
балаково		RUc1Балаково	RUc1Балаково балһсн
армавир		RUc1Армавир	RUc1Армавир балһсн
армавір		RUc1Армавір
амоль		IRc1Амоль
белая		UAc1Белая Царква	UAc1Белая Церковь
царква	
церковь	
била		UAc1Била Церква
церква	
біла		UAc1Біла Церква
дадли		GBc1Дадли
дадлі		GBc1Дадлі
дъдли		GBc1Дъдли
хаген		DEc1Хаген
саскатун		CAc1Саскатун
гливице		PLc1Гливице
глівіце		PLc1Глівіце
глівіцы		PLc1Глівіцы
гљивице		PLc1Гљивице
санҗи		CNc1Санҗи
чанцзи		CNc1Чанцзи
малолос		PHc1Малолос
амарилло		USc1Амарилло
амарило		USc1Амарило
буландшар		INc1Буландшар
буландшахр		INc1Буландшахр
буландшахре		INc1Буландшахре
капијата		PYc1Капијата
памплона		ESc4Памплона
пурния		INc1Пурния
пурнија		INc1Пурнија
кайюань		CNc1Кайюань
ростак		DEc4Ростак
рошток		DEc4Рошток
рощок		DEc4Рощок
сибу		MYc1Сибу
мачала		ECc1Мачала
литл		USc1Литл Рок
рок	
литъл		USc1Литъл Рок
літл		USc1Літл-Рок
хоспет		INc1Хоспет
фуенлабрада		ESc1Фуенлабрада
фуэнлабрада		ESc1Фуэнлабрада
акрон		USc1Акрон
акрън		USc1Акрън
экрон		USc1Экрон
талка		CLc1Талка
талька		CLc1Талька
гургаон		INc1Гургаон
ґурґаон		INc1Ґурґаон
мадеро	
шревепорт		USc1Шревепорт
шривпорт		USc1Шривпорт
далат		VNc1Далат
бирдженд		IRc1Бирдженд
бирҷанд		IRc1Бӣрҷанд
вентян		LAc6Вентян
венцьян		LAc6Венцьян
виентијан		LAc6Виентијан
виентян		LAc6Виентян
вијентијан		LAc6Вијентијан
вьентьян		LAc6Вьентьян
вєнтьян		LAc6Вєнтьян
абердзін		GBc4Абердзін
абердин		GBc4Абердин
абърдийн		GBc4Абърдийн
куре		JPc1Куре
измит		TRc1Измит
реймс		FRc4Реймс
ремс		FRc4Ремс
рэймс		FRc4Рэймс
ајун	
аюн	
парауапебас		BRc1Парауапебас
таунсвил		AUc1Таунсвил
таунсвилл		AUc1Таунсвилл
таунсвіль		AUc1Таунсвіль
самбал		INc1Самбал
американа		BRc1Американа
энгельс		RUc1Энгельс
гандинагар		INc1Гандинагар
бургас		BGc1Бургас	BGc1Бургас хот	ESc1Бургас
пѵргъ		BGc1Пѷргъ
нагаока		JPc1Нагаока
наґаока		JPc1Наґаока
коро		VEc1Коро	VEc1Коро шаары
гранд		USc1Гранд Рапидс	USc1Гранд-Рапідс	USc1Гранд Прери	USc1Гранд-Прері
рапидс	
рапідс	
гренд		USc1Гренд-Репідс
репідс	
кендари		IDc1Кендари
петролина		BRc1Петролина
јамусукро		CIc6Јамусукро
ямусукра		CIc6Ямусукра
ямусукро		CIc6Ямусукро	CIc6Ямусукро хот
касел		DEc1Касел
касель		DEc1Касель
кассель		DEc1Кассель
северадзвінск		RUc1Северадзвінск
северодвинск		RUc1Северодвинск
сєверодвінськ		RUc1Сєверодвінськ
мобајл		USc1Мобајл
мобил		USc1Мобил
мобіл		USc1Мобіл
портсмут		GBc4Портсмут
портсмът		GBc4Портсмът
ннюви		NGc1Ннюви
дивинополис		BRc1Дивинополис
ітамі		JPc1Ітамі
итами		JPc1Итами
намдинь		VNc1Намдинь
уджі		JPc1Уджі
удзи		JPc1Удзи
солт		USc4Солт Лейк Сити	USc4Солт Лејк Сити	USc4Солт-Лейк-Сіті	USc4Солт-Лэйк-Сіці
лейк	
лејк	
лэйк	
баямо		CUc1Баямо
танджунгпинанг		IDc1Танджунгпинанг
тајну	
апан	
тайн	
ъпон	
клаипеда		LTc1Клаипеда
клайпеда		LTc1Клайпеда
клајпеда		LTc1Клајпеда
забже		PLc1Забже
забжэ		PLc1Забжэ
боджнурд		IRc1Боджнурд
гуатире		VEc1Гуатире
гуатіре		VEc1Гуатіре
хумэнь		CNc1Хумэнь
бел	
абес	
бель	
аббес	
сіды		DZc1Сіды-Бель-Абес
сіді		DZc1Сіді-Бель-Аббес
хат		THc1Хат Јаи
јаи	
хатъяй		THc1Хатъяй
судзука		JPc1Судзука
сузука		JPc1Сузука
зиндер		NEc4Зиндер
зіндер		NEc4Зіндер
зіндэр		NEc4Зіндэр
барранкабермеха		COc1Барранкабермеха
златавуст		RUc1Златавуст
златоуст		RUc1Златоуст
ормок		PHc1Ормок
гантсвілл		USc1Гантсвілл
хантсвил		USc1Хантсвил
хантсвилл		USc1Хантсвилл
хънтсвил		USc1Хънтсвил
цзоучен		CNc1Цзоучен
цзоучэн		CNc1Цзоучэн
корк		IEc1Корк
фалуджа		IQc1Фалуджа
фалуџа		IQc1Фалуџа
ванта		FIc1Ванта
вантаа		FIc1Вантаа
кофе		JPc1Кофе
кофу		JPc1Кофу
паарл		ZAc1Паарл
талахаси		USc1Талахаси
талахасі		USc1Талахасі
таллахасси		USc1Таллахасси
таллахассі		USc1Таллахассі
санрайз		USc1Санрайз-Мэнер
мэнер	
санрајз		USc1Санрајз Мејнор
мејнор	
сызрань		RUc1Сызрань
битом		PLc1Битом
бытом		PLc1Бытом
мвене		CDc1Мвене-Диту
диту	
сантарем		BRc1Сантарем
сантарен		BRc1Сантарен
кабве		ZMc1Кабве
кабвэ		ZMc1Кабвэ
кабуе		ZMc1Кабуе
келимане		MZc1Келимане
келімане		MZc1Келімане
келіманэ		MZc1Келіманэ
катамарка		ARc1Катамарка
вале	
вайє	
валье	
алмерия		ESc1Алмерия
алмерија		ESc1Алмерија
альмери		ESc1Альмери
альмерия		ESc1Альмерия
альмерыя		ESc1Альмерыя
альмерія		ESc1Альмерія
камасари		BRc1Камасари
лабуанбаджо		IDc1Лабуанбаджо
сибинонге		IDc1Сибинонге
бойерос		CUc1Бойерос
байинь		CNc1Байинь
прери	
прері	
мохаммедия		MAc1Мохаммедия
саттон		GBc1Саттон
коканд		UZc1Коканд
камчаткатааҕы		RUc1Камчаткатааҕы Петропавловскай
петропавловскай	
петрапаўлаўск		RUc1Петрапаўлаўск-Камчацкі
камчацкі	
камчатски	
камчатский	
камчатський	
триест		ITc4Триест
трст		ITc4Трст
трыест		ITc4Трыест
трієст		ITc4Трієст
кашуэйру		BRc1Кашуэйру-ди-Итапемирин
итапемирин	
киквит		CDc1Киквит
киквите		CDc1Киквите
кіквіт		CDc1Кіквіт
пинар		CUc1Пинар дел Рио	CUc1Пинар-дель-Рио
пабне		BDc1Пабне
сьенфуэгас		CUc1Сьенфуэгас
сьенфуэгос		CUc1Сьенфуэгос
сьєнфуегос		CUc1Сьєнфуегос
сјенфуегос		CUc1Сјенфуегос
беер		ILc4Беер Шева
шева	
бершева		ILc4Бершева
беэр		ILc4Беэр-Шева
биршеба		ILc4Биршеба
оверланд		USc1Оверланд Парк
парк	
оверленд		USc1Оверленд-Парк
оувърлънд		USc1Оувърлънд Парк
хитати		JPc1Хитати
хитачи		JPc1Хитачи
хітаті		JPc1Хітаті
ҳитачи		JPc1Ҳитачи
анцирабе		MGc1Анцирабе
хардвар		INc1Хардвар
харидвар		INc1Харидвар
харідвар		INc1Харідвар
леганес		ESc1Леганес
ед		SDc1Ед Дамазин
дамазин	
арика		CLc1Арика
аріка		CLc1Аріка
гавр		FRc4Гавр
гаўр		FRc4Гаўр
хавър		FRc4Хавър
свиндон		GBc1Свиндон
свіндон		GBc1Свіндон
суиндон		GBc1Суиндон
суиндън		GBc1Суиндън
синграули		INc1Синграули
хил	
гілл	
хилл	
себастьян	
гамм		DEc1Гамм
хамм		DEc1Хамм
ноксвил		USc1Ноксвил
ноксвилл		USc1Ноксвилл
ноксвілл		USc1Ноксвілл
моратува		LKc1Моратува
кутахја		TRc1Кутахја
кютахия		TRc1Кютахия
кютахья		TRc1Кютахья
кютахя		TRc1Кютахя
кутахья		TRc1Кӱтахья
майнц		DEc4Майнц
мајнц		DEc4Мајнц
бреша		ITc1Бреша
брешиа		ITc1Брешиа
вустер		USc1Вустер
вустэр		USc1Вустэр
уорсестэр		USc1Уорсестэр
устър		USc1Устър
мутаре		ZWc1Мутаре
мутарэ		ZWc1Мутарэ
мбандака		CDc4Мбандака
цюаньчжоу		CNc1Цюаньчжоу
жэнева		CHc4Жэнева
браунсвил		USc1Браунсвил
браунсвилл		USc1Браунсвилл
байшань		CNc1Байшань
цзаочжуан		CNc1Цзаочжуан
кусиро		JPc1Кусиро
кусіро		JPc1Кусіро
куширо		JPc1Куширо
чарум		TRc1Чарум
чорум		TRc1Чорум
лалитпур		NPc1Лалитпур
манта		ECc1Манта
лембанге		IDc1Лембанге
кандва		INc1Кандва
сантандер		ESc4Сантандер
сантандэр		ESc4Сантандэр
лиеж		BEc4Лиеж
лијеж		BEc4Лијеж
льеж		BEc4Льеж
льєж		BEc4Льєж
сакура		JPc1Сакура
каменск		RUc1Каменск-Уральский
уральский	
итабораи		BRc1Итабораи
блида		DZc1Блида
бліда		DZc1Бліда
ньюс	
кларита	
кларіта	
биратнагар		NPc1Биратнагар
барри		CAc1Барри
беррі		CAc1Беррі
моунъюа		MMc1Моунъюа
річмонд		CAc1Річмонд
прато		ITc1Прато
сирса		INc1Сирса
анда		CNc1Анда
саарбрукен		DEc1Саарбрукен
саарбрюкен		DEc1Саарбрюкен
саарбрюккен		DEc1Саарбрюккен
сарбрикен		DEc1Сарбрикен
шанцю		CNc1Шанцю
гронинген		NLc4Гронинген
гронінген		NLc4Гронінген
таранто		ITc1Таранто
малакка		MYc1Малакка
чанданнагар		INc1Чанданнагар
чанданнаґар		INc1Чанданнаґар
каннын		KRc1Каннын
бахарампур		INc1Бахарампур
дадома		TZc6Дадома
додома		TZc6Додома
кроули		GBc1Кроули
матади		CDc4Матади
матады		CDc4Матады
матаді		CDc4Матаді
кастельон		ESc1Кастельон-де-ла-Плана
плана	
кастељон		ESc1Кастељон де ла Плана
ясенево		RUc1Ясенево
непин		CAc1Непин
атирау		KZc4Атирау
атърау		KZc4Атърау
янджу		KRc1Янджу
индаятуба		BRc1Индаятуба
варамин		IRc1Варамин
пасу		BRc1Пасу-Фунду
фунду	
сяньнин		CNc1Сяньнин
корла		CNc1Корла	CNc1Корла балһсн
хорол		CNc1Хорол хот
котабато		PHc4Котабато
подольск		RUc1Подольск
визианагарам		INc1Визианагарам
визијанагарам		INc1Визијанагарам
провиденс		USc1Провиденс
провидънс		USc1Провидънс
провіденс		USc1Провіденс
провідэнс		USc1Провідэнс
юаньлинь		CNc1Юаньлинь
чэньчжоу		CNc1Чэньчжоу
бургос		ESc1Бургос
клерксдорп		ZAc1Клерксдорп
тиарет		DZc1Тиарет
тіарет		DZc1Тіарет
амадора		PTc1Амадора
іпсвіч		GBc1Іпсвіч
ипсвич		GBc1Ипсвич
ипсуич		GBc1Ипсуич
митака		JPc1Митака
саки		NGc1Саки
шлеф		DZc1Шлеф
лодердејл	
лодърдейл	
лодердейл	
андзьо		JPc1Андзьо
андзе		JPc1Андзё
анџо		JPc1Анџо
анҷо		JPc1Анҷо
спринг		USc1Спринг Вали	USc1Спринг-Вэлли
вэлли	
кутаїсі		GEc4Кутаїсі
дзинджоу		CNc1Дзинджоу
цзинчжоу		CNc1Цзинчжоу
акьяб		MMc4Акьяб
ситуэ		MMc4Ситуэ
сітуе		MMc4Сітуе
мейтхила		MMc1Мейтхила
веллор		INc1Веллор
веллуру		INc1Веллуру
велуру		INc1Велуру
хугли		INc1Хугли
алаппужа		INc1Алаппужа
чатануга		USc1Чатануга
чаттануга		USc1Чаттануга
чаттануґа		USc1Чаттануґа
белско		PLc1Белско-Бяла
бяла	
бельско		PLc1Бельско-Бяла
бельсько		PLc1Бельсько-Бяла
бјелско		PLc1Бјелско-Бјала
бјала	
јужно		RUc1Јужно-Сахалинск
сахалинск	
сахалінск	
южно		RUc1Южно-Сахалинск	RUc1Южно-Сахалінськ
сахалінськ	
южносахалинск		RUc1Южносахалинск
сплит		HRc1Сплит
спліт		HRc1Спліт
етиен	
етјен	
етьєн	
этьен	
эцьен	
реджайна		CAc1Реджайна
реџајна		CAc1Реџајна
риджайна		CAc1Риджайна
рэджайна		CAc1Рэджайна
луи	
луі	
луї	
сенегалын		SNc1Сенегалын Сен-Луи
турку		FIc1Турку
темпе		USc1Темпе
темпи		USc1Темпи
темпі		USc1Темпі
оушансајд		USc1Оушансајд
оушенсайд		USc1Оушенсайд
оушънсайд		USc1Оушънсайд
сава		IRc1Сава
виган		GBc1Виган
віган		GBc1Віган
уиган		GBc1Уиган
уигън		GBc1Уигън
гарден		USc1Гарден Гров	USc1Гарден Гроув
гров	
гроув	
гардън		USc1Гардън Гроув
мзузу		MWc1Мзузу
сивереке		TRc1Сивереке
ранчо		USc1Ранчо Кукаманга	USc1Ранчо Кукамонга	USc1Ранчо-Кукамонґа
кукаманга	
кукамонга	
кукамонґа	
кейп		USc1Кейп Коръл	USc1Кейп-Корал
коръл	
корал	
кејп		USc1Кејп Корал
хиросаки		JPc1Хиросаки	JPc1Хиросаки қаласы
хіросакі		JPc1Хіросакі
ҳиросаки		JPc1Ҳиросаки
роза	
наги		PHc1Наги
томакомаи		JPc1Томакомаи
томакомай		JPc1Томакомай
томакомај		JPc1Томакомај
патханкот		INc1Патханкот
хадано		JPc1Хадано
ҳадано		JPc1Ҳадано
бочжоу		CNc1Бочжоу
кабелло	
кабельйо	
кабельо	
обихиро		JPc1Обихиро
обиҳиро		JPc1Обиҳиро
обіхіро		JPc1Обіхіро
краматорськ		UAc1Краматорськ
шимла		INc1Шимла
шімла		INc1Шімла
кройдън		GBc1Кройдън
мьей		MMc1Мьей
бата		GQc1Бата
мидранд		ZAc1Мидранд
онголе		INc1Онголе
мишколц		HUc1Мишколц
мишкольц		HUc1Мишкольц
мішкольц		HUc1Мішкольц
испарта		TRc1Испарта
ъспарта		TRc1Ъспарта
ыспарта		TRc1Ыспарта
вејнан		CNc1Вејнан
вэйнань		CNc1Вэйнань
волсол		GBc1Волсол
уолсол		GBc1Уолсол
уолсолл		GBc1Уолсолл
герне		DEc1Герне
херне		DEc1Херне
хернэ		DEc1Хернэ
люблино		RUc1Люблино
мансфийлд		GBc1Мансфийлд
менсфилд		GBc1Менсфилд
менсфілд		GBc1Менсфілд
мэнсфилд		GBc1Мэнсфилд
ольштын		PLc1Ольштын
хино		JPc1Хино
хіно		JPc1Хіно
ҳино		JPc1Ҳино
нетания		ILc4Нетания
нетанья		ILc4Нетанья
нетаня		ILc4Нетаня
нетанія		ILc4Нетанія
нетанја		ILc4Нетанја
наньпин		CNc1Наньпин
бида		NGc1Бида
сиукс		USc1Сиукс Фолс
фолс	
призрен		XKc4Призрен
приꙁрѣнь		XKc4Приꙁрѣнь
прізрен		XKc4Прізрен
донлин		CNc1Донлин
бакъу		ROc1Бакъу
бакэу		ROc1Бакэу
оксфард		GBc4Оксфард
оқсфорд		GBc4Оқсфорд
пеори		USc1Пеори
пеория		USc1Пеория
пиорија		USc1Пиорија
піорія		USc1Піорія
онтэрио		USc1Онтэрио
мюльхайм		DEc1Мюльхайм-на-Руре
руре	
пури		INc1Пури
џексон		USc1Џексон
джаксън		USc1Джаксън
джексон		USc1Джексон
джэксан		USc1Джэксан
жэксон		USc1Жэксон
оф	
темиртау		KZc1Темиртау
теміртау		KZc1Теміртау
джейкобабад		PKc1Джейкобабад
кхаммам		INc1Кхаммам
увира		CDc4Увира
партаўеха		ECc1Партаўеха
портовьехо		ECc1Портовьехо
такаока		JPc1Такаока
арасатуба		BRc1Арасатуба
фуян		CNc1Фуян
албасете		ESc1Албасете
альбасете		ESc1Альбасете
альбасетэ		ESc1Альбасетэ
джаунпур		INc1Джаунпур
кармен	
реджо		ITc1Реджо-ди-Калабрия
калабрия	
арад		ROc1Арад
бахир		ETc4Бахир Дар
бахр		ETc4Бахр-Дар
баранавічы		BYc1Баранавічы
барановичи		BYc1Барановичи
тулон		FRc1Тулон
араракуара		BRc1Араракуара
анже		FRc4Анже
анжэ		FRc4Анжэ
патра		GRc1Патра
алкоркон		ESc1Алкоркон
алькаркон		ESc1Алькаркон
алькоркон		ESc1Алькоркон
чирчик		UZc1Чирчик
чирчиқ		UZc1Чирчиқ
цзинмэнь		CNc1Цзинмэнь
березники		RUc1Березники
березњики		RUc1Березњики
бярэзнікі		RUc1Бярэзнікі
кыдззакар		RUc1Кыдззакар
авка		NGc1Авка
валгадонск		RUc1Валгадонск
волгодонск		RUc1Волгодонск	RUc1Волгодонск балһсн
волгодонськ		RUc1Волгодонськ
бреда		NLc1Бреда	NLc1Бреда хот
брэда		NLc1Брэда
питещ		ROc1Питещ
галівуд		USc1Галівуд
мейәс		RUc1Мейәс
миас		RUc1Миас
миасс		RUc1Миасс
мияс		RUc1Мияс
мијас		RUc1Мијас
міас		RUc1Міас
корого		CIc1Корого
абакан		RUc1Абакан	RUc1Абакан шаары
ағбан		RUc1Ағбан
фианаранцуа		MGc1Фианаранцуа
фіанаранцуа		MGc1Фіанаранцуа
хетафе		ESc1Хетафе
хетафэ		ESc1Хетафэ
бенха		EGc1Бенха
новачаркаск		RUc1Новачаркаск
новочеркаск		RUc1Новочеркаск
новочеркасск		RUc1Новочеркасск
новочеркаськ		RUc1Новочеркаськ
елк		USc1Елк Гроув	USc1Елк-Ґроув
ґроув	
элк		USc1Элк-Гров
спрингфийлд		USc1Спрингфийлд	USc1Спрингфийлд
спрингфилд		USc1Спрингфилд	USc1Спрингфилд
спрингфілд		USc1Спрингфілд	USc1Спрингфілд
пемброк		USc1Пемброк-Пайнс
пайнс	
пемброук		USc1Пемброук Пайнс
пембрук		USc1Пембрук Пајнс
пајнс	
фулин		CNc1Фулин
дашагуз		TMc1Дашагуз
дашогуз		TMc1Дашогуз
фатехпур		INc1Фатехпур
аснабрук		DEc1Аснабрук
оснабрик		DEc1Оснабрик
оснабрюк		DEc1Оснабрюк
меллаль	
камакура		JPc1Камакура
хубар	
әл		SAc1Әл-Хубар	PSc4Әл-Халил
холон		ILc1Холон
шаньвэй		CNc1Шаньвэй
оквил		CAc1Оквил
оквилл		CAc1Оквилл
оквілл		CAc1Оквілл
тулуа		COc1Тулуа
ворингтон		GBc1Ворингтон
уоррингтон		GBc1Уоррингтон
бушир		IRc4Бушир
бушеҳр		IRc4Бӯшеҳр
бушиҳр		IRc4Бӯшиҳр
сага		JPc1Сага	JPc1Сага Япония
япония	
музафаргарх		PKc1Музафаргарх
музаффаргар		PKc1Музаффаргар
музаффаргарх		PKc1Музаффаргарх
сегед		HUc1Сегед
лоне		INc1Лоне
лажис		BRc1Лажис
базел		CHc4Базел
базель		CHc4Базель	CHc4Базель хот
зеница		BAc1Зеница
зениця		BAc1Зениця
берлингтон		CAc1Берлингтон
берлінгтон		CAc1Берлінгтон
золинген		DEc1Золинген
золінген		DEc1Золінген
фарғона		UZc4Фарғона
кигома		TZc1Кигома
кигоме		TZc1Кигоме
кігома		TZc1Кігома
корона		USc1Корона
шивпури		INc1Шивпури
пилзен		CZc1Пилзен
плзен		CZc1Плзен
плзењ		CZc1Плзењ
пльзень		CZc1Пльзень
п		CZc1П’лзењ
лзењ	
назрань		RUc1Назрань
нана		RUc1Нана-Наьсаре
наьсаре	
беджая		DZc1Беджая
беџаја		DZc1Беџаја
барра		BRc1Барра-Манса
манса	
слау		GBc1Слау
винь		VNc1Винь
вінь		VNc1Вінь
параку		BJc1Параку
пирей		GRc1Пирей
пирея		GRc1Пирея
пиреј		GRc1Пиреј
пірей		GRc1Пірей
пірэй		GRc1Пірэй
адони		INc1Адони
борнмут		GBc1Борнмут
борнмът		GBc1Борнмът
сайда		LBc4Сайда
сидон		LBc4Сидон
сідон		LBc4Сідон
сїдѡнъ		LBc4Сїдѡнъ
маради		NEc1Маради
јуџин		USc1Јуџин
юджийн		USc1Юджийн
юджин		USc1Юджин
юджын		USc1Юджын
юджін		USc1Юджін
питерборо		GBc1Питерборо
пітерборо		GBc1Пітерборо
тунчжоу		CNc1Тунчжоу
лудвигсхафен		DEc1Лудвигсхафен	DEc1Лудвигсхафен на Рајни
рајни	
людвигсхафен		DEc1Людвигсхафен-на-Рейне
рейне	
людвіґсгафен		DEc1Людвіґсгафен-на-Рейні
рейні	
салала		OMc1Салала
айдин		TRc1Айдин
айдън		TRc1Айдън
айдын		TRc1Айдын
ајдин		TRc1Ајдин
енвигадо		COc1Енвигадо
энвигадо		COc1Энвигадо
мак		USc1Мак-Кинни	USc1Мак-Кінні
кинни	
кінні	
макини		USc1Макини
самбалпур		INc1Самбалпур
леверкузен		DEc1Леверкузен
скикда		DZc1Скикда	DZc1Скикда қаласы
скікда		DZc1Скікда
риоха		ARc1Риоха
рыеха	
ріоха	
бома		CDc1Бома
махабад		IRc1Махабад
дорадус		BRc1Дорадус
крисиума		BRc1Крисиума
бадаюн		INc1Бадаюн
кокимбо		CLc1Кокимбо
кокімбо		CLc1Кокімбо
дык		VNc1Дык Тронг
тронг	
колинс	
коллинс	
коллінс	
ланкастер		USc1Ланкастер
ланкастър		USc1Ланкастър
рубцовск		RUc1Рубцовск
рубцовськ		RUc1Рубцовськ
рубцоўск		RUc1Рубцоўск
рупцовск		RUc1Рупцовск
саяма		JPc1Саяма
сајама		JPc1Сајама
сульяна		PEc1Сульяна
суљана		PEc1Суљана
малакал		SSc4Малакал
малакаль		SSc4Малакаль
фантьет		VNc1Фантьет
митишчи		RUc1Митишчи
митищі		RUc1Митищі
мытищи		RUc1Мытищи	RUc1Мытищи балһсн
мыцішчы		RUc1Мыцішчы
каваниси		JPc1Каваниси
каваниши		JPc1Каваниши
каваніші		JPc1Каваніші
кауаниши		JPc1Кауаниши
халиль		PSc4Халиль
хеброн		PSc4Хеброн
хеўрон		PSc4Хеўрон
халил	
сяогань		CNc1Сяогань
мехиканос		SVc1Мехиканос
саламанка		MXc1Саламанка	ESc4Саламанка
шапеко		BRc1Шапеко
таунджи		MMc1Таунджи
таунџи		MMc1Таунџи
монт	
монтт	
чапчал		CNc1Чапчал
іскендерун		TRc1Іскендерун
іскендэрун		TRc1Іскендэрун
искендерун		TRc1Искендерун
ояма		JPc1Ояма
ојама		JPc1Ојама
салават		RUc1Салават	RUc1Салават балһсн
салауат		RUc1Салауат
зигиншор		SNc4Зигиншор
кери		USc1Кери
кері		USc1Кері
кэри		USc1Кэри
асикага		JPc1Асикага
асікаґа		JPc1Асікаґа
ашикага		JPc1Ашикага
путхия		BDc1Путхия
тариха		BOc1Тариха
таріха		BOc1Таріха
олденбург		DEc1Олденбург
ольденбург		DEc1Ольденбург
ольдэнбург		DEc1Ольдэнбург
өльдэнбург		DEc1Өльдэнбург
хорошево		RUc1Хорошёво
бибирево		RUc1Бибирево
осан		KRc1Осан
усань		KRc1Усань
модена		ITc1Модена
наймеген		NLc1Наймеген
најмеген		NLc1Најмеген
неймеген		NLc1Неймеген
куддалор		INc1Куддалор
куддалоре		INc1Куддалоре
гренобл		FRc4Гренобл
гренобль		FRc4Гренобль
гренобъл		FRc4Гренобъл
грэнобль		FRc4Грэнобль
кембриџ		GBc4Кембриџ
кембриҷ		GBc4Кембриҷ
кембрыдж		GBc4Кембрыдж
жешов		PLc4Жешов
жешув		PLc4Жешув
жэшаў		PLc4Жэшаў
ряшів		PLc4Ряшів
палмдейл		USc1Палмдейл
палмдејл		USc1Палмдејл
баррейрас		BRc1Баррейрас
гейвард		USc1Гейвард
хейвард		USc1Хейвард
хейуърд		USc1Хейуърд
хејвард		USc1Хејвард
данкастэр		GBc1Данкастэр
донкастер		GBc1Донкастер
донкастър		GBc1Донкастър
гольяново		RUc1Гольяново
мелітополь		UAc4Мелітополь
собрал		BRc1Собрал
адмиралтейский		RUc1Адмиралтейский
большой		CAc1Большой Садбери
садбери	
садбері		CAc1Садбері
салинас		USc1Салинас
салінас		USc1Салінас
уссурийск		RUc1Уссурийск
тираспол		MDc1Тираспол
тирасполь		MDc1Тирасполь
тираспољ		MDc1Тираспољ
ціраспаль		MDc1Ціраспаль
моши		TZc1Моши
вестонария		ZAc1Вестонария
матсуе		JPc1Матсуе
мацуе		JPc1Мацуе
мацуэ		JPc1Мацуэ
хитатинака		JPc1Хитатинака
хитачинака		JPc1Хитачинака
сук		DZc1Сук-Ахрас
ахрас	
сиануквиль		KHc4Сиануквиль
печуј		HUc1Печуј
роусє		BGc1Роусє
русе		BGc1Русе
лампанг		THc1Лампанг
нагареяма		JPc1Нагареяма
нагарејама		JPc1Нагарејама
наґареяма		JPc1Наґареяма
малаба		GQc6Малаба
малабо		GQc6Малабо
кумагая		JPc1Кумагая
кумагаја		JPc1Кумагаја
кумаґая		JPc1Кумаґая
тема		GHc1Тема
ичунь		CNc1Ичунь	CNc1Ичунь
итажаи		BRc1Итажаи
согвипхо		KRc1Согвипхо
земун		RSc1Земун
ильеус		BRc1Ильеус
иљеус		BRc1Иљеус
кенджу		KRc1Кёнджу
канчипурам		INc1Канчипурам
мидделбург		ZAc1Мидделбург
махаджанга		MGc1Махаджанга
махадзанга		MGc1Махадзанга
љуберци		RUc1Љуберци
люберци		RUc1Люберци
люберцы		RUc1Люберцы
люберці		RUc1Люберці
бутембо		CDc4Бутембо
серена		CLc1Серена
лэшань		CNc1Лэшань
фриско		USc1Фриско
фріско		USc1Фріско
амбата		ECc1Амбата
амбато		ECc1Амбато
спрынгфілд		USc1Спрынгфілд
каўроў		RUc1Каўроў
ковров		RUc1Ковров
вираншехире		TRc1Вираншехире
тотори		JPc1Тотори
тоттори		JPc1Тоттори
тотторі		JPc1Тотторі
синьчжоу		CNc1Синьчжоу
сіньджоў		CNc1Сіньджоў
лимасол		CYc4Лимасол	CYc4Лимасол шаары
лімасол		CYc4Лімасол
гондар		ETc4Гондар
пасадена		USc1Пасадена
пасадина		USc1Пасадина
ливорно		ITc1Ливорно
кварто	
куарто	
енсхеде		NLc1Енсхеде
энсхеде		NLc1Энсхеде
энсхедэ		NLc1Энсхедэ
ангра		BRc1Ангра-дус-Рейс
рейс	
александри		USc1Александри
залцбург		ATc1Залцбург
зальцбург		ATc1Зальцбург
иелати		ATc1Иёлати Залтсбург
залтсбург	
салцбург		ATc1Салцбург
фрибурго	
фрибургу	
миднапор		INc1Миднапор
помона		USc1Помона
чинча		PEc1Чинча Алта	PEc1Чинча-Альта
алта	
альта	
кернс		AUc1Кернс
кэрнс		AUc1Кэрнс
файзабад		INc1Файзабад
самава		IQc1Самава
ушак		TRc1Ушак
джизак		UZc1Джизак
джиззак		UZc1Джиззак
жызак		UZc1Жызак
жызақ		UZc1Жызақ
понсе		PRc1Понсе
лейквуд		USc1Лейквуд
лейкуд		USc1Лейкуд
лејквуд		USc1Лејквуд
лэйквуд		USc1Лэйквуд
вэйхай		CNc1Вэйхай
бакуба		IQc1Бакуба
нойс		DEc1Нойс
нојс		DEc1Нојс
силчар		INc1Силчар
аксарай		TRc1Аксарай
аксарај		TRc1Аксарај
акъсарай		TRc1Акъсарай
ақсарай		TRc1Ақсарай
дэян		CNc1Дэян
лагронья		ESc1Лагронья
логроньйо		ESc1Логроньйо
логроньо		ESc1Логроньо
логроњо		ESc1Логроњо
морена		INc1Морена
строгино		RUc1Строгино
баолок		VNc1Баолок
сибиу		ROc1Сибиу
сибињ		ROc1Сибињ
сібіу		ROc1Сібіу
санивејл		USc1Санивејл
саннивейл		USc1Саннивейл
саннівейл		USc1Саннівейл
сънивейл		USc1Сънивейл
абботсфорд		CAc1Абботсфорд
аботсфорд		CAc1Аботсфорд
бинтулу		MYc1Бинтулу
итапесерика		BRc1Итапесерика-да-Серра
ескондидо		USc1Ескондидо
эскондидо		USc1Эскондидо
кохат		PKc1Кохат
цинъюань		CNc1Цинъюань
четумал		MXc1Четумал
четумаль		MXc1Четумаль
саққиз		IRc4Саққиз
бенгела		AOc1Бенгела
комаки		JPc1Комаки
комакі		JPc1Комакі
гуарапуава		BRc1Гуарапуава
лоуди		CNc1Лоуди
лагуна	
огаки		JPc1Огаки
оґакі		JPc1Оґакі
батамбанг		KHc4Батамбанг
батдамбан		KHc4Батдамбан
баттамбанг		KHc4Баттамбанг
парнамирин		BRc1Парнамирин
кызылтепе		TRc1Кызылтепе
астория		USc1Астория
ургенч		UZc1Ургенч
балашиха		RUc1Балашиха
балашихе		RUc1Балашихе
балашыха		RUc1Балашыха
глостер		GBc1Глостер
глостър		GBc1Глостър
глостэр		GBc1Глостэр
дили		TLc6Дили	TLc6Дили хот
дылі		TLc6Дылі
ділі		TLc6Ділі
кимчхон		KRc1Кимчхон
маскара		DZc1Маскара
манама		BHc6Манама
дени	
падгорыца		MEc6Падгорыца
подгоритса		MEc6Подгоритса
подгорица		MEc6Подгорица
подгориця		MEc6Подгориця
подъгорица		MEc6Подъгорица
вилемстад		CWc6Вилемстад
виллемстад		CWc6Виллемстад
вілемстад		CWc6Вілемстад
віллемстад		CWc6Віллемстад
рейкиявик		ISc6Рейкиявик
рейкявик		ISc6Рейкявик
рейкявік		ISc6Рейкявік
рејкјавик		ISc6Рејкјавик
рэйкявік		ISc6Рэйкявік
масеру		LSc6Масеру
мале		MVc6Мале
тимбу		BTc6Тимбу
тхимпху		BTc6Тхимпху
тхімпху		BTc6Тхімпху
бриджтаун		BBc6Бриджтаун
бриџтаун		BBc6Бриџтаун
фор		MQc6Фор де Франс	MQc6Фор дьо Франс
франс	
дьо	
сува		FJc6Сува
луксембург		LUc6Луксембург
люксембург		LUc6Люксембург
лүксембург		LUc6Лүксембург
мбабане		SZc6Мбабане
мбабанэ		SZc6Мбабанэ
сери	
бегаван	
серы	
сері	
каена		GFc6Каена
кайен		GFc6Кайен
кайенна		GFc6Кайенна
кайеннэ		GFc6Кайеннэ
каєнна		GFc6Каєнна
кајена		GFc6Кајена
кувейт	
хониара		SBc3Хониара
мамудзу		YTc3Мамудзу
тамэ	
томе	
ов	
спејн	
спейн	
ъф	
сайпан		MPc3Сайпан
мароні		KMc3Мароні
морони		KMc3Морони
мороні		KMc3Мороні
гитеге		BIc3Гитеге
апиа		WSc3Апиа
апия		WSc3Апия
апија		WSc3Апија
апіа		WSc3Апіа
апія		WSc3Апія
тарава	
банджул		GMc3Банджул
банжул		GMc3Банжул
банџул		GMc3Банџул
банҷул		GMc3Банҷул
монако		MCc3Монако
араньестад		AWc3Араньестад
оранестад		AWc3Оранестад
ораньестад		AWc3Ораньестад
ораньєстад		AWc3Ораньєстад
орањестад		AWc3Орањестад
хельер	
гибралтар		GIc3Гибралтар
ґібралтар		GIc3Ґібралтар
папеете		PFc3Папеете
папете		PFc3Папете
папеэте		PFc3Папеэте
папеэтэ		PFc3Папеэтэ
даглас		IMc3Даглас
дуглас		IMc3Дуглас
дъглас		IMc3Дъглас
маджуро		MHc3Маджуро
кингстаун		VCc3Кингстаун
киҥстаун		VCc3Киҥстаун
кінгстаун		VCc3Кінгстаун
кінгстаўн		VCc3Кінгстаўн
джонс	
вікторыя		SCc3Вікторыя
нукуалофа		TOc3Нукуалофа
андора		ADc3Андора ла Веля	ADc3Андора ла Веља	ADc3Андора ля Вэлья
ля	
вэлья	
андорра		ADc3Андорра-ла-Велья
кастри		LCc3Кастри
кастрийс		LCc3Кастрийс
кастрис		LCc3Кастрис
кастры		LCc3Кастры
кастрі		LCc3Кастрі
амали	
шарлота		VIc3Шарлота Амалия	VIc3Шарлота Амалија	VIc3Шарлота-Амалія
амалия	
амалија	
амалія	
шарлотта		VIc3Шарлотта-Амалия	VIc3Шарлотта-Амалія
разо		DMc3Разо
розо		DMc3Розо
питър	
пітер	
пітэр	
нуук		GLc3Нуук
белмопан		BZc3Белмопан
бельмапан		BZc3Бельмапан
бельмопан		BZc3Бельмопан
аваруа		CKc3Аваруа
торсгавн		FOc3Торсгавн
торсхавн		FOc3Торсхавн
торсхаўн		FOc3Торсхаўн
торшгавн		FOc3Торшгавн
торшхавн		FOc3Торшхавн
бастер		KNc3Бастер
бастэр		KNc3Бастэр
пага		ASc3Пага-Пага
паго		ASc3Паго Паго
пагопаго		ASc3Пагопаго
бас		GPc3Бас Тер	GPc3Бас-Тэр
тер	
тэр	
мариехамн		AXc3Мариехамн
таўн	
джоржес	
валета		MTc3Валета
валлетта		MTc3Валлетта	MTc3Валлетта ош
густави		BLc3Густави
густавия		BLc3Густавия
густавија		BLc3Густавија
густавія		BLc3Густавія
мариго		MFc3Мариго
марыго		MFc3Марыго
маріго		MFc3Маріго
вадуц		LIc3Вадуц
марино	
марына	
коберн		TCc3Коберн Таун	TCc3Коберн-Таўн
кокбърн		TCc3Кокбърн Таун
кралендайк		BQc3Кралендайк
кралендајк		BQc3Кралендајк
кралендейк		BQc3Кралендейк
кралендэйк		BQc3Кралендэйк
стенли		FKc3Стенли
стенлі	
стэнли	
стэнлі		FKc3Стэнлі
лонгийър		SJc3Лонгийър
лонгйир		SJc3Лонгйир
лонгйирбюен		SJc3Лонгйирбюен ош
лонгйір		SJc3Лонгйір
лонгьир		SJc3Лонгьир
лонгїр		SJc3Лонгїр
лонгјир		SJc3Лонгјир
валі		AIc3Валі
филипсбург		SXc3Филипсбург
філіпсбург		SXc3Філіпсбург
мата		WFc3Мата-Уту
уту	
јарен		NRc3Јарен
ярен		NRc3Ярен
ярэн		NRc3Ярэн
веска		GUc3Вёска Аганья
аганья	
хагатна		GUc3Хагатна
хагатња		GUc3Хагатња
кингстън		NFc3Кингстън
кінгстон		NFc3Кінгстон
паселак		NFc3Пасёлак Кінгстан	NUc3Пасёлак Алофі
кінгстан	
ватикан		VAc3Ватикан
џејмстаун		SHc3Џејмстаун
джеймстаун		SHc3Джеймстаун
джэймстаўн		SHc3Джэймстаўн
жеймстаун		SHc3Жеймстаун
алофи		NUc3Алофи
алофі		NUc3Алофі
флаинг		CXc3Флаинг Фиш Коув
фиш	
коув	
флайинг		CXc3Флайинг-Фиш-Коув
флаін		CXc3Флаін-Фіш-Коўв
фіш	
коўв	
флајинг		CXc3Флајинг Фиш Коув
адамстаун		PNc3Адамстаун
адамстаўн		PNc3Адамстаўн
франсе	
франсэ	
грутвикен		GSc3Грутвикен
грутвікен		GSc3Грутвікен
грютвикен		GSc3Грютвикен
грютвікен		GSc3Грютвікен
`,
'greek': () => `αλαμπαμα		USr0Αλαμπάμα
αλασκα		USr0Αλάσκα
αριζονα		USr0Αριζόνα
καλιφορνια		USr0Καλιφόρνια
κολοραντο		USr0Κολοράντο	USc1Κολοράντο Σπρινγκς
φλοριντα		USr0Φλόριντα
χαβαη		USr0Χαβάη
ιλινοισ		USr0Ιλινόις
αιοβα		USr0Αϊόβα
κανσασ		USr0Κάνσας	USc1Κάνσας Σίτυ
λουιζιανα		USr0Λουιζιάνα
μασαχουσετη		USr0Μασαχουσέτη
μισιγκαν		USr0Μίσιγκαν
μινεσοτα		USr0Μινεσότα
νεβαδα		USr0Νεβάδα
νιου		USr0Νιου Τζέρσεϊ
τζερσει	
νεο		USr0Νέο Μεξικό	INc4Νέο Δελχί	INc6Νέο Δελχί
μεξικο	
οχαιο		USr0Οχάιο
ορεγκον		USr0Όρεγκον
πενσυλβανια		USr0Πενσυλβάνια
τεξασ		USr0Τέξας
βιρτζινια		USr0Βιρτζίνια	USc1Βιρτζίνια Μπιτς
ουασινγκτον		USr0Ουάσινγκτον
χολιγουντ		USr0Χόλιγουντ
κεμπεκ		CAr0Κεμπέκ	CAc1Κεμπέκ
βαυαρια		DEr0Βαυαρία
κορσικη		FRr0Κορσική
νορμανδια		FRr0Νορμανδία
καταλονια		ESr0Καταλονία
σικελια		ITr0Σικελία
σαρδηνια		ITr0Σαρδηνία
σιβηρια		RUr0Σιβηρία
τσετσενια		RUr0Τσετσενία
κριμαια		UAr0Κριμαία
θιβετ		CNr0Θιβέτ
σουματρα		IDr0Σουμάτρα
οκιναουα		JPr0Οκινάουα
σινα		EGr0Σινά
γκιζα		EGr0Γκίζα
ζανζιβαρη		TZr0Ζανζιβάρη
ανατολια		TRr0Ανατολία
κρητη		GRr0Κρήτη
σπαρτη		GRr0Σπάρτη
γκαλαπαγκοσ		ECr0Γκαλαπάγκος
κρεμλινο		RUs0Κρεμλίνο
λευκοσ		USs0Λευκός Οίκος
οικοσ	
λευκου		USs0Λευκού Οίκου
οικου	
λευκο		USs0Λευκό Οίκο
οικο	
πενταγωνο		USs0Πεντάγωνο
μπουντεσταγκ		DEs0Μπούντεσταγκ
βρυξελλεσ		BEc4Βρυξέλλες	BEc6Βρυξέλλες
βρυξελλων		BEc4Βρυξελλών
γενευη		CHc4Γενεύη	CHc4Γενευη
πραγα		CZc4Πράγα	CZc6Πράγα
κοπεγχαγη		DKc4Κοπεγχάγη	DKc6Κοπεγχάγη
παρισι		FRc4Παρίσι	FRc6Παρίσι
λονδινο		GBc4Λονδίνο	GBc6Λονδίνο
λονδινου		GBc4Λονδίνου
οξφορδη		GBc4Οξφόρδη	GBc4Οξφόρδη
κεμπριτζ		GBc4Κέμπριτζ	GBc4Κέμπριτζ
αθηνα		GRc4Αθήνα	GRc6Αθήνα
αθηνασ		GRc4Αθήνας
δουβλινο		IEc4Δουβλίνο	IEc6Δουβλίνο
ιερουσαλημ		ILc4Ιερουσαλήμ	ILc4Ιερουσαλήμ
τελ		ILc4Τελ Αβίβ	ILc4Τελ Αβίβ
αβιβ	
δελχι		INc4Δελχί
βαγδατη		IQc4Βαγδάτη	IQc6Βαγδάτη
τεχερανη		IRc4Τεχεράνη	IRc6Τεχεράνη
ρωμη		ITc4Ρώμη	ITc6Ρώμη
μιλανο		ITc4Μιλάνο
τοκιο		JPc4Τόκιο	JPc6Τόκιο
πιονγιανγκ		KPc4Πιονγιάνγκ	KPc6Πιονγιάνγκ
σεουλ		KRc4Σεούλ	KRc6Σεούλ
βηρυτοσ		LBc4Βηρυτός	LBc6Βηρυτός
βηρυτο		LBc4Βηρυτό
τριπολη		LYc4Τρίπολη	LYc6Τρίπολη	LBc1Τρίπολη
αμστερνταμ		NLc4Άμστερνταμ	NLc6Άμστερνταμ
χαγη		NLc4Χάγη	NLc4Χάγη
οσλο		NOc4Όσλο	NOc6Όσλο
βαρσοβια		PLc4Βαρσοβία	PLc6Βαρσοβία
λισαβονα		PTc4Λισαβόνα
μοσχα		RUc4Μόσχα	RUc6Μόσχα
ριαντ		SAc4Ριάντ	SAc6Ριάντ
στοκχολμη		SEc4Στοκχόλμη	SEc6Στοκχόλμη
δαμασκοσ		SYc4Δαμασκός	SYc6Δαμασκός
δαμασκο		SYc4Δαμασκό
μπανγκοκ		THc4Μπανγκόκ	THc6Μπανγκόκ
κωνσταντινουπολη		TRc4Κωνσταντινούπολη	TRc4Κωνσταντινουπολη
ιστανμπουλ		TRc4Ιστανμπούλ
κιεβο		UAc4Κίεβο	UAc6Κίεβο
νεα		USc4Νέα Υόρκη	USc4Νέα Υόρκη	USc4Νέα Ορλεάνη
υορκη	
νεασ		USc4Νέας Υόρκης
υορκησ	
ιδομενη		GRc4Ιδομένη
λουκασενκο		BYl0Λουκασένκο
μερκελ		DEl0Μέρκελ
μουμπαρακ		EGl0Μουμπάρακ
μακρον		FRl0Μακρόν
παπανδρεου		GRl0Παπανδρέου
τσιπρασ		GRl0Τσίπρας
τσιπρα		GRl0Τσίπρα
μητσοτακησ		GRl0Μητσοτάκης
μητσοτακη		GRl0Μητσοτάκη
νετανιαχου		ILl0Νετανιάχου
κανταφι		LYl0Καντάφι
πουτιν		RUl0Πούτιν
ασαντ		SYl0Άσαντ
ερντογαν		TRl0Ερντογάν
ζελενσκι		UAl0Ζελένσκι
ριγκαν		USl0Ρίγκαν
ομπαμα		USl0Ομπάμα
τραμπ		USl0Τραμπ
μπαιντεν		USl0Μπάιντεν
σανγκαη		CNc4Σανγκάη
βυζαντιο		TRc4Βυζάντιο
ισταμπουλ		TRc4Ισταμπουλ
κωνσταντινουπολισ		TRc4Κωνσταντινούπολις
μπουενοσ		ARc6Μπουένος Άιρες
αιρεσ	
βομβαη		INc4Βομβάη
πολη		MXc6Πόλη του Μεξικού	GTc6Πόλη της Γουατεμάλας	PAc6Πόλη του Παναμά	TZc1Πόλη της Ζανζιβάρης	KWc6Πόλη του Κουβέιτ
του	
μεξικου	
πεκινο		CNc6Πεκίνο
καρατσι		PKc4Καράτσι
τιαντζιν		CNc4Τιαντζίν
κουανγκτσοου		CNc4Κουανγκτσόου
ντακα		BDc6Ντάκα
ντακκα		BDc6Ντάκκα
σαο		BRc4Σάο Πάολο	BRc0Σάο Λουίς	STc3Σάο Τομέ
παολο	
γουχαν		CNc4Γουχάν
λαγοσ		NGc4Λάγος
τζακαρτα		IDc6Τζακάρτα
ντογκουαν		CNc4Ντογκουάν
ταιπει		TWc6Ταϊπέι
κινσασα		CDc6Κινσάσα
λιμα		PEc6Λίμα
καιρο		EGc6Κάιρο
μπογκοτα		COc6Μπογκοτά
τσενγκντου		CNc4Τσενγκντού
ναντσινγκ		CNc4Ναντσίνγκ
χονγκ		HKc6Χονγκ Κονγκ
κονγκ	
λαχορη		PKc4Λαχόρη
σενγιανγκ		CNc4Σενγιάνγκ
χανγκτσοου		CNc4Χανγκτσόου
ριο		BRc4Ρίο ντε Τζανέιρο	BRc1Ρίο Μπράνκο
ντε		USc1Ντε Μόιν
τζανειρο	
χαρμπιν		CNc4Χαρμπίν
σουτσοου		CNc4Σουτσόου
μπανγκαλορ		INc4Μπανγκαλόρ
αγια		RUc4Αγία Πετρούπολη
πετρουπολη	
σαντιαγκο		CLc6Σαντιάγκο
σαντιαγο		CLc6Σαντιάγο	DOc0Σαντιάγο δε λος Καμπαγιέρος	MXc1Σαντιάγο ντε Κερέταρο	CUc1Σαντιάγο ντε Κούβα
καλκουτα		INc4Καλκούτα
σιδνευ		AUc4Σίδνεϋ
γιανγκον		MMc4Γιανγκόν
τζιναν		CNc4Τζινάν
τσενναι		INc4Τσεννάι
τσεντσοου		CNc4Τσεντσόου
μελβουρνη		AUc4Μελβούρνη
νταλιαν		CNc4Νταλιάν
λοσ		USc4Λος Άντζελες
αντζελεσ	
τσιταγκονγκ		BDc4Τσιταγκόνγκ
κουνμιγκ		CNc4Κουνμίγκ
αλεξανδρεια		EGc4Αλεξάνδρεια
αχμενταμπαντ		INc4Αχμενταμπάντ
τσινγκταο		CNc4Τσινγκτάο
μπουσαν		KRc4Μπούσαν
αμπιτζαν		CIc4Αμπιτζάν
φοσαν		CNc4Φοσάν
σιγκαπουρη		SGc6Σιγκαπούρη
σιαμεν		CNc4Σιαμέν
κειπ		ZAc4Κέιπ Τάουν
ταουν	
ταιγιουαν		CNc4Ταϊγιουάν
βερολινο		DEc6Βερολίνο
χεφει		CNc4Χεφέι
μαδριτη		ESc6Μαδρίτη
πιονγκγιανγκ		KPc6Πιονγκγιάνγκ
καζαμπλανκα		MAc4Καζαμπλάνκα
ντερμπαν		ZAc4Ντέρμπαν
τσανγκσα		CNc4Τσανγκσά
καμπουλ		AFc6Καμπούλ
ουρουμτσι		CNc4Ουρούμτσι
καρακασ		VEc6Καράκας
ντουμπαι		AEc4Ντουμπάι
πουνε		INc4Πούνε
τζεντα		SAc4Τζέντα
σιτζιαζουαγκ		CNc4Σιτζιαζουάγκ
λουαντα		AOc6Λουάντα
αντισ		ETc6Αντίς Αμπέμπα
αμπεμπα	
ναιρομπι		KEc6Ναϊρόμπι
σικαγο		USc4Σικάγο
σαλβαδορ		BRc4Σαλβαδόρ
τζαιπουρ		INc4Τζαϊπούρ
νταρ		TZc4Νταρ ες Σαλάμ
εσ	
σαλαμ	
ντοντομα		TZc4Ντοντόμα	TZc6Ντοντόμα
λαντσοου		CNc4Λαντσόου
ιντσον		KRc4Ίντσον
τοροντο		CAc4Τορόντο
μογκαντισου		SOc6Μογκαντίσου
μουκντισο		SOc6Μουκντίσο
ντεγκου		KRc4Ντέγκου
σμυρνη		TRc4Σμύρνη
ντακαρ		SNc6Ντακάρ
λακναου		INc4Λάκναου
φορταλεζα		BRc4Φορταλέζα
σουραμπαγια		IDc4Σουραμπάγια
μπελο		BRc4Μπέλο Οριζόντε
οριζοντε	
μασαντ		IRc4Μασάντ
χιουστον		USc4Χιούστον
ναγκπουρ		INc4Ναγκπούρ
μαρακαιμπο		VEc4Μαρακάιμπο
μπραζιλια		BRc6Μπραζίλια
σαντο		DOc6Σάντο Ντομίνγκο
ντομινγκο	
μπρισμπειν		AUc4Μπρίσμπεϊν
αβανα		CUc6Αβάνα
γιοχανεσμπουργκ		ZAc4Γιοχάνεσμπουργκ
αλματι		KZc4Αλμάτι
μεδεγιν		COc4Μεδεγίν
τασκενδη		UZc6Τασκένδη
αλγερι		DZc6Αλγέρι
χαρτουμ		SDc6Χαρτούμ
ακκρα		GHc6Άκκρα
γουαγιακιλ		ECc4Γουαγιακίλ
σανα		YEc6Σάνα
περθ		AUc4Περθ
σαππορο		JPc4Σαππόρο
βουκουρεστι		ROc6Βουκουρέστι
κονακρι		GNc6Κόνακρι
μαρακαι		VEc4Μαρακάι
μενταν		IDc4Μεντάν
μινσκ		BYc6Μινσκ
βουδαπεστη		HUc6Βουδαπέστη
μοσουλη		IQc4Μοσούλη
αμβουργο		DEc4Αμβούργο
κουριτιμπα		BRc4Κουριτίμπα
μπαντουνγκ		IDc4Μπαντούνγκ
σοβετο		ZAc4Σοβέτο
βιεννη		ATc6Βιέννη
ραμπατ		MAc6Ραμπάτ
βαρκελωνη		ESc4Βαρκελώνη	VEc1Βαρκελώνη
πρετορια		ZAc6Πρετόρια
χαλεπι		SYc4Χαλέπι
μανιλα		PHc6Μανίλα
μοντρεαλ		CAc4Μοντρεαλ
πατνα		INc4Πάτνα
μποπαλ		INc4Μποπάλ
πνομ		KHc6Πνομ Πενχ
πενχ	
φιλαδελφεια		USc4Φιλαδέλφεια
φοινιξ		USc4Φοίνιξ
ισφαχαν		IRc4Ισφαχάν
χαραρε		ZWc6Χαράρε
κομπε		JPc4Κόμπε
γουαδαλαχαρα		MXc0Γουαδαλαχάρα
ασουνθιον		PYc6Ασουνθιόν
ασουνσιον		PYc6Ασουνσιόν
ρεσιφε		BRc0Ρεσίφε
σαν		USc0Σαν Αντόνιο	USc4Σαν Ντιέγκο	USc0Σαν Χοσέ	USc4Σαν Φρανσίσκο	ARc0Σαν Μιγκέλ ντε Τουκουμάν	MXc0Σαν Λουίς Ποτοσί	SVc6Σαν Σαλβαδόρ	PRc6Σαν Χουάν	CRc6Σαν Χοσέ
αντονιο	
κιοτο		JPc4Κιότο
κουαλα		MYc6Κουάλα Λουμπούρ
λουμπουρ	
καρατζ		IRc0Καράτζ
κατμαντου		NPc6Κατμαντού
παλεμπανγκ		IDc0Παλεμπάνγκ
πουεμπλα		MXc0Πουέμπλα
ανοι		VNc6Ανόι
κορδοβα		ARc0Κόρδοβα	ESc1Κόρδοβα
ταμπριζ		IRc4Ταμπρίζ
νοβοσιμπιρσκ		RUc4Νοβοσιμπίρσκ
προυσα		TRc0Προύσα
μπελεμ		BRc0Μπελέμ
κιτο		ECc6Κίτο
ντιεγκο	
ανταναναριβο		MGc6Ανταναναρίβο
ταναναριβη		MGc6Ταναναρίβη
χαιντεραμπαντ		PKc0Χαϊντεραμπάντ
μπαρρανκιγια		COc4Μπαρρανκίγια
πορτο		BRc0Πόρτο Αλέγκρε	PTc1Πορτο	BJc6Πόρτο Νόβο
αλεγκρε	
καμπαλα		UGc6Καμπάλα
ντουαλα		CMc4Ντουάλα
μεκκα		SAc4Μέκκα
σιουδαδ		MXc0Σιουδάδ Χουάρες
χουαρεσ	
καβασακι		JPc0Καβασάκι
τιχουανα		MXc4Τιχουάνα
νταλασ		USc4Ντάλας
μεδινα		SAc0Μεδίνα
γιαουντε		CMc6Γιαουντέ
μπαμακο		MLc6Μπαμάκο
σεμαρανγκ		IDc0Σεμαράνγκ
μπραζαβιλ		CGc6Μπραζαβίλ
αμμαν		JOc6Αμμάν
βελιγραδι		RSc6Βελιγράδι
μοντεβιδεο		UYc6Μοντεβιδέο
λουσακα		ZMc6Λουσάκα
μοναχο		DEc4Μόναχο
σιραζ		IRc4Σιράζ
αδανα		TRc0Άδανα
αντιοχεια		TRc0Αντιόχεια	TRc4Αντιόχεια	TRc4Αντιόχεια
σουουον		KRc0Σούουον
πορτ		HTc6Πορτ-ο-Πρενς	ZAc0Πορτ Ελίζαμπεθ	PGc6Πορτ Μόρεσμπι	TTc3Πορτ οφ Σπέιν
ο	
πρενσ	
αδελαιδα		AUc0Αδελαΐδα
πεσαβαρ		PKc4Πεσαβάρ
δε		AIc3Δε Βάλεϊ
καμπαγιεροσ	
μαπουτο		MZc6Μαπούτο
φουτσοου		CNc0Φουτσόου
ροσαριο		ARc0Ροσάριο
σοφια		BGc6Σόφια
χιροσιμα		JPc4Χιροσίμα
σαποπαν		MXc0Σαπόπαν
μοντερρει		MXc0Μοντερρέι
σαμαρα		RUc0Σαμάρα
ομσκ		RUc4Ομσκ
μπακου		AZc6Μπακού
καζαν		RUc4Καζάν
γιερεβαν		AMc6Γιερεβάν
ερεβαν		AMc6Ερεβάν
ουαγκαντουγκου		BFc6Ουαγκαντουγκού
ροστοφ		RUc0Ροστόφ επί του Ντον
επι	
ντον	
γκαζιαντεπ		TRc4Γκαζιαντέπ
τσελιαμπινσκ		RUc4Τσελιάμπινσκ
τιφλιδα		GEc6Τιφλίδα
ντνιπρο		UAc4Ντνίπρο
ντνιπροπετροφσκ		UAc4Ντνιπροπετρόφσκ
χοσε	
ντονετσκ		UAc4Ντονέτσκ
καλγκαρι		CAc4Κάλγκαρι
βολγκογκραντ		RUc4Βόλγκογκραντ
οδησσοσ		UAc4Οδησσός
τησ	
γουατεμαλασ	
μπερμιγχαμ		GBc0Μπέρμιγχαμ	USc1Μπέρμιγχαμ
περμ		RUc0Περμ
σριναγκαρ		INc4Σριναγκάρ
μαναγκουα		NIc6Μανάγκουα
μαναγουα		NIc6Μανάγουα
ελιζαμπεθ	
κολωνια		DEc4Κολωνία
ναπολη		ITc4Νάπολη
μονροβια		LRc6Μονρόβια
κινγκστον		JMc6Κίνγκστον
ωστιν		USc0Ώστιν
τζοντχπουρ		INc0Τζοντχπούρ
λουισ	
μπισκεκ		KGc6Μπισκέκ
μεντοσα		ARc0Μεντόσα
ικονιο		TRc0Ικόνιο
τορινο		ITc4Τορίνο
τζακσονβιλ		USc0Τζάκσονβιλ
φρανσισκο	
λιβερπουλ		GBc4Λίβερπουλ
σαρατοφ		RUc0Σαράτοφ
τεγκουσιγκαλπα		HNc6Τεγκουσιγκάλπα
τεγουσιγαλπα		HNc6Τεγουσιγάλπα
κολομπουσ		USc0Κολόμπους
ουλαν		MNc6Ουλάν Μπατόρ	RUc1Ουλάν Ουντέ
μπατορ	
αρεκιπα		PEc4Αρεκίπα
ντενπασαρ		IDc4Ντενπασάρ
φορτ		USc4Φορτ Γουόρθ	USc1Φορτ Γουέιν
γουορθ	
ινδιαναπολη		USc4Ινδιανάπολη
σαρλοτ		USc0Σάρλοτ	VIc3Σαρλότ Αμαλί
βαλενθια		ESc0Βαλένθια
λα		BOc0Λα Πας	ARc1Λα Πλάτα
πασ	
οτταβα		CAc6Οττάβα
τσιουαουα		MXc4Τσιουάουα
φριταουν		SLc6Φρίταουν
αριηλ		ILc4Αριηλ
ιεβουσ		ILc4Ιεβους
ιεροσολυμα		ILc4Ιεροσολυμα
μωριασ		ILc4Μωριας
σαλημ		ILc4Σαλημ
σιων		ILc4Σιων
σολυμα		ILc4Σολυμα
μομπασα		KEc4Μομπάσα
μουσκατ		OMc6Μουσκάτ
μασσαλια		FRc4Μασσαλία
ναουκαλπαν		MXc0Ναουκάλπαν
μιγκελ	
τουκουμαν	
κοτονου		BJc0Κοτονού
μεριδα		MXc0Μέριδα	VEc1Μέριδα
χομσ		SYc4Χομς
εμεσα		SYc4Ἔμεσα
νιαμει		NEc6Νιαμέι
νιαμευ		NEc6Νιαμέυ
λοτζ		PLc4Λοτζ
νταμαμ		SAc0Νταμάμ
ατταλεια		TRc4Αττάλεια
κρακοβια		PLc4Κρακοβία
λομε		TGc6Λομέ
κιγκαλι		RWc6Κιγκάλι
ριγα		LVc6Ρίγα
ασγκαμπατ		TMc6Ασγκαμπάτ
ποτοσι	
τζαμενα		TDc6Τζαμένα
λβιβ		UAc4Λβιβ
εντμοντον		CAc0Έντμοντον
σεβιλλη		ESc4Σεβίλλη
τολιαττι		RUc0Τολιάττι
ζαγκρεμπ		HRc6Ζάγκρεμπ
αγκαντιρ		MAc4Αγκαντίρ
σαραγεβο		BAc6Σαράγεβο
σαραγιεβο		BAc6Σαράγιεβο
πλατα	
τυνιδα		TNc6Τύνιδα
μεξικαλι		MXc1Μεξικάλι
σεφιλντ		GBc4Σέφιλντ
σιατλ		USc4Σιάτλ
ντενβερ		USc4Ντένβερ
ελ		USc1Ελ Πάσο
πασο	
ντουσανμπε		TJc6Ντουσάνμπε
ντιτροιτ		USc4Ντιτρόιτ
σαραγοσα		ESc4Σαραγόσα
ακαπουλκο		MXc1Ακαπούλκο
βοστωνη		USc4Βοστωνη
αθηναι		GRc6Αθήναι
νουακσοτ		MRc6Νουακσότ
νουαξοτ		MRc6Νουαξότ
μεμφισ		USc1Μέμφις
ζοαο		BRc1Ζοάο Πεσόα
πεσοα	
βεγγαζη		LYc4Βεγγάζη
φρανκφουρτη		DEc1Φρανκφούρτη
κολομπο		LKc6Κολόμπο
λιλονγκουε		MWc6Λιλόνγκουε
οραν		DZc4Οράν
ντιγιαρμπακιρ		TRc4Ντιγιαρμπακίρ
ουλιανοφσκ		RUc1Ουλιάνοφσκ
γιογκιακαρτα		IDc1Γιογκιακάρτα
κισιναου		MDc6Κισινάου
βροτσλαβ		PLc4Βρότσλαβ
πορτλαντ		USc1Πόρτλαντ
γουινιπεγκ		CAc1Γουίνιπεγκ
οκλαχομα		USc1Οκλαχόμα Σίτι
σιτι	
ιζεβσκ		RUc1Ιζέβσκ
κανκουν		MXc4Κανκούν
κερεταρο	
τζιμπουτι		DJc6Τζιμπουτί
λασ		USc1Λας Βέγκας
βεγκασ	
βαλτιμορη		USc4Βαλτιμόρη
μπριστολ		GBc4Μπρίστολ
τορρεον		MXc1Τορρεόν
γιαροσλαβλ		RUc1Γιαροσλάβλ
αμπου		AEc6Άμπου Ντάμπι
νταμπι	
ουασιγκτον		USc6Ουάσιγκτον
ισλαμαμπαντ		PKc6Ισλαμαμπάντ
κιρκουκ		IQc4Κιρκούκ
μιλγουοκι		USc4Μιλγουόκι
βανκουβερ		CAc4Βανκούβερ	USc1Βανκούβερ
μπαρναουλ		RUc1Μπαρναούλ
ροτερνταμ		NLc4Ρότερνταμ
εσσεν		DEc1Έσσεν
καισαρεια		TRc1Καισάρεια
γλασκωβη		GBc4Γλασκώβη
αμπουζα		NGc6Αμπούζα
στουτγκαρδη		DEc4Στουτγκάρδη
ντορτμουντ		DEc1Ντόρτμουντ
βλαδιβοστοκ		RUc4Βλαδιβοστόκ
ιρκουτσκ		RUc1Ιρκούτσκ
μπλανταιρ		MWc1Μπλαντάιρ
χαμπαροφσκ		RUc4Χαμπάροφσκ
λιμπρβιλ		GAc6Λιμπρβίλ
λιμπρεβιλ		GAc6Λιμπρεβίλ
ντισελντορφ		DEc4Ντίσελντορφ
ντυσσελντορφ		DEc4Ντύσσελντορφ
γκετεμποργκ		SEc4Γκέτεμποργκ
ποζναν		PLc4Πόζναν
μαλαγα		ESc4Μάλαγα
ασμαρα		ERc6Ασμάρα
αλμπουκερκη		USc1Αλμπουκέρκη
ελσινκι		FIc6Ελσίνκι
κουβα	
σουρακαρτα		IDc1Σουρακάρτα
μαρ		ARc1Μαρ ντελ Πλάτα
ντελ	
αντεν		YEc4Άντεν
πριστινα		XKc6Πρίστινα
βρεμη		DEc4Βρέμη
μπανγκουι		CFc6Μπανγκουί
βιλνα		LTc6Βίλνα
βιλνιουσ		LTc6Βίλνιους
νοβοκουζνετσκ		RUc1Νοβοκουζνέτσκ
κισανγκανι		CDc4Κισανγκάνι
πορτσαιντ		EGc4ΠΟΡΤΣΑΪΝΤ
μερσινη		TRc1Μερσίνη
τουξτλα		MXc1Τούξτλα Γκουτιέρρες
γκουτιερρεσ	
τουσον		USc1Τουσόν
νασβιλ		USc4Νάσβιλ
μπειρα		MZc1Μπέιρα
κουιαμπα		BRc1Κουιαμπά
μακαου		MOc6Μακάου
φρεσνο		USc1Φρέσνο
λισαβωνα		PTc6Λισαβώνα
αννοβερο		DEc4Αννόβερο
εσκισεχιρ		TRc1Εσκισεχίρ
σαλτα		ARc1Σάλτα
πενζα		RUc1Πένζα
λεστερ		GBc4Λέστερ
λειψια		DEc4Λειψία
ντουισμπουργκ		DEc1Ντούισμπουργκ
αστραχαν		RUc1Άστραχαν
νυρεμβεργη		DEc4Νυρεμβέργη
σακραμεντο		USc1Σακραμέντο
τολουκα		MXc1Τολούκα
σουεζ		EGc4Σουέζ
δρεσδη		DEc4Δρέσδη
τομσκ		RUc1Τομσκ
νατζαφ		IQc4Νατζάφ
μαριουπολη		UAc4Μαριούπολη
γομελ		BYc1Γόμελ
γιαζντ		IRc1Γιαζντ
σιτυ	
σκοπια		MKc6Σκόπια
λονγκ		USc1Λονγκ Μπιτς
μπιτσ	
λυων		FRc4Λυών
μεσα		USc1Μέσα
τουλα		RUc1Τούλα
εδιμβουργο		GBc4Εδιμβούργο
ατλαντα		USc4Ατλάντα
μπλουμφοντειν		ZAc4Μπλουμφοντέιν
γκντανσκ		PLc4Γκντανσκ
αμβερσα		BEc4Αμβέρσα
σπρινγκσ	
ληντσ		GBc4Ληντς
λουχανσκ		UAc4Λουχάνσκ
ραλει		USc1Ράλεϊ
κωνσταντινη		DZc1Κωνσταντίνη
καρντιφ		GBc4Κάρντιφ
ομαχα		USc1Ομάχα
μαλατεια		TRc1Μαλάτεια
μαιαμι		USc4Μαϊάμι
καλινινγκραντ		RUc1Καλίνινγκραντ
καρμπαλα		IQc4Καρμπάλα
τουλουζη		FRc4Τουλούζη
μπρατισλαβα		SKc6Μπρατισλάβα
λουξορ		EGc4Λούξορ
ερζερουμ		TRc1Ερζερούμ
θεοδοσιουπολη		TRc1Θεοδοσιούπολη
οουκλαντ		USc1Όουκλαντ
χουαν	
ωκλαντ		NZc4Ώκλαντ
σεβαστουπολη		UAc4Σεβαστούπολη
σιμκεντ		KZc4Σιμκέντ
μαγκνιτογκορσκ		RUc4Μαγκνιτογκόρσκ
σαντοσ		BRc1Σάντος
μινεαπολη		USc4Μινεάπολη
γαζα		PSc1Γάζα
τζετζου		KRc1Τζέτζου
παναμα	
στσετσιν		PLc4Στσέτσιν
ζανζιβαρησ	
κιτουε		ZMc1Κίτουε
μαντσεστερ		GBc4Μάντσεστερ
ντολα		ZMc1Ντόλα
αμισοσ		TRc1Αμισός
σαμψουντα		TRc1Σαμψούντα
ταλιν		EEc6Ταλίν
ταλλιν		EEc6Ταλλίν
μπεγιο		COc1Μπέγιο
ουιτσιτα		USc1Ουιτσίτα
ορλεανη	
ναμπουλα		MZc1Ναμπούλα
αρλινγκτον		USc1Άρλινγκτον
κλιβελαντ		USc4Κλίβελαντ
μπισσαου		GWc6Μπισσάου
μποχουμ		DEc1Μπόχουμ
μπατμαν		TRc1Μπατμάν
ουελλιγκτον		NZc6Ουέλλιγκτον
ουελλινγκτον		NZc6Ουέλλινγκτον
μαζατλαν		MXc1Μαζατλάν
λαβαλ		CAc1Λαβάλ
καχραμανμαρασ		TRc4Καχραμανμαράς
τιρανα		ALc6Τίρανα
καουνασ		LTc1Κάουνας
μπεικερσφιλντ		USc1Μπέικερσφιλντ
στοουκ		GBc1Στόουκ ον Τρεντ
ον	
τρεντ	
χονολουλου		USc4Χονολουλού
αμπανταν		IRc4Αμπαντάν
μπρνο		CZc4Μπρνο
ταμπα		USc1Τάμπα
καμπερα		AUc6Καμπέρα
μπιντγκοσ		PLc1Μπιντγκός
κραισττσερτσ		NZc4Κράισττσερτς
βουπερταλ		DEc1Βούπερταλ
ουντε	
λουμπλιν		PLc4Λούμπλιν
κοβεντρι		GBc4Κόβεντρι
ταραζ		KZc1Ταράζ
μπιλμπαο		ESc4Μπιλμπάο
θεσσαλονικη		GRc1Θεσσαλονίκη
σαλονικη		GRc1Σαλονίκη
μπαρινασ		VEc1Μπαρίνας
μπανταρ		IRc4Μπαντάρ Αμπάς	BNc6Μπαντάρ Σερί Μπεγκαβάν
αμπασ	
αναχαιμ		USc1Άναχαϊμ
φλωρεντια		ITc1Φλωρεντία
μπελγκοροντ		RUc4Μπέλγκοροντ
ντοχα		QAc6Ντόχα
βιτσεμπσκ		BYc4Βιτσέμπσκ
ζυριχη		CHc4Ζυρίχη
φιλιππουπολη		BGc1Φιλιππούπολη
λαττακεια		SYc4Λαττάκεια
τοκοροζαβα		JPc1Τοκοροζάβα
νικαια		FRc1Νίκαια
συμφεροπολη		UAc4Συμφερόπολη
σαντερλαντ		GBc1Σάντερλαντ
αλικαντε		ESc4Αλικάντε
μπιλεφελντ		DEc1Μπίλεφελντ
μπουζουμπουρα		BIc4Μπουζουμπούρα
παβλονταρ		KZc4Παβλοντάρ
τετουαν		MAc4Τετουάν
κορπουσ		USc1Κόρπους Κρίστι
κριστι	
ριβερσαιντ		USc1Ριβερσάιντ
σμολενσκ		RUc1Σμολένσκ
χερσωνα		UAc4Χερσώνα
μαρουα		CMc4Μαρουά
μουρμανσκ		RUc4Μούρμανσκ
ιασιο		ROc1Ιάσιο
βαγιαδολιδ		ESc1Βαγιαδολίδ
βλαντικαβκαζ		RUc4Βλαντικαβκάζ
κατοβιτσε		PLc4Κάτοβιτσε
κλουζ		ROc1Κλουζ-Ναπόκα
ναποκα	
σαιντ		USc4Σαιντ Λούις	USc1Σαιντ Πωλ	FRc1Σαιντ-Ετιέν
γκαντζα		AZc1Γκαντζά
ντενιζλι		TRc1Ντενιζλί
βοννη		DEc4Βόννη
οστραβα		CZc4Οστράβα
βαρνα		BGc1Βάρνα
κουσκο		PEc1Κούσκο
βλαντιμιρ		RUc1Βλαντίμιρ
αντοφαγαστα		CLc1Αντοφαγάστα
μανχαιμ		DEc4Μάνχαϊμ
νιουπορτ		GBc1Νιούπορτ
πιτσμπεργκ		USc4Πίτσμπεργκ
κραιοβα		ROc1Κραϊόβα
κωνσταντζα		ROc1Κωνστάντζα
σουονσι		GBc4Σουόνσι
κιζιλορντα		KZc4Κιζιλορντά
μπραντφορντ		GBc1Μπράντφορντ
ανκορειτζ		USc4Ανκορέιτζ
βιγο		ESc1Βίγο
σινσινατι		USc1Σινσινάτι
γκαλατσι		ROc1Γκαλάτσι
σεμει		KZc4Σεμέι
μπιαλιστοκ		PLc4Μπιάλιστοκ
κατανη		ITc4Κατάνη
μπαφουσαμ		CMc1Μπαφουσάμ
ουτρεχτη		NLc4Ουτρέχτη
βικτωρια		CAc1Βικτώρια Βρετανικής Κολομβίας	SCc3Βικτώρια
βρετανικησ	
κολομβιασ	
χουε		VNc1Χουέ
ανταπαζαρι		TRc1Ανταπαζαρί
χεντερσον		USc1Χέντερσον
πωλ	
ισμαηλια		EGc4Ισμαηλία
καρλσρουη		DEc4Καρλσρούη
μορεσμπι	
βαλπαραισο		CLc1Βαλπαραΐσο
νιουαρκ		USc1Νιούαρκ
ιταγουι		COc1Ιταγουί
ταγκανρογκ		RUc1Ταγκανρόγκ
μπαρι		ITc1Μπάρι
λινκολν		USc1Λίνκολν
σφαξ		TNc4Σφαξ
ναντη		FRc4Νάντη
στρασβουργο		FRc4Στρασβούργο
μπελφαστ		GBc4Μπέλφαστ
ραμαντι		IQc4Ραμάντι
βιζμπαντεν		DEc1Βιζμπάντεν
λιουμπλιανα		SIc6Λιουμπλιάνα
ορλαντο		USc1Ορλάντο
ντερμπι		GBc1Ντέρμπι
μυνστερ		DEc1Μύνστερ
γκελζενκιρχεν		DEc1Γκελζενκίρχεν
βιντχουκ		NAc6Βίντχουκ
γουιντχουκ		NAc6Γουίντχουκ
χαιφα		ILc4Χάιφα
εσαμπλε		ESc1Εσάμπλε
ααχεν		DEc4Άαχεν
πετροζαβοντσκ		RUc1Πετροζαβόντσκ
ουρουαπαν		MXc1Ουρουάπαν
σεβαστεια		TRc1Σεβάστεια
παρανα		ARc1Παρανά
μενχενγκλαντμπαχ		DEc1Μενχενγκλάντμπαχ
γουειν	
πλιμουθ		GBc4Πλίμουθ
αουγκσμπουργκ		DEc1Άουγκσμπουργκ
μπαφαλο		USc1Μπάφαλο
μπρανκο	
κροταλιασ		BRc1Κροταλίας
εσποο		FIc4Έσποο
ταρσοσ		TRc1Ταρσός
σαρι		IRc1Σάρι
οαχακα		MXc4Οαχάκα ντε Χουάρες
γκντινια		PLc4Γκντίνια
γουλβερχαμπτον		GBc1Γουλβερχάμπτον
μορογκορο		TZc1Μορογκόρο
μπαντα		IDc1Μπάντα Άτσεχ
ατσεχ	
σαντα		CUc1Σάντα Κλάρα	ESc1Σάντα Κρουθ ντε Τενερίφε	SVc1Σάντα Άνα
κλαρα	
μαντισον		USc1Μάντισον
μονπελιε		FRc4Μονπελιέ
μπουχαρα		UZc4Μπουχάρα
κεμνιτσ		DEc1Κέμνιτς
σαουθαμπτον		GBc4Σαουθάμπτον
μπραουνσβαιχ		DEc1Μπράουνσβαϊχ
τραπεζουντα		TRc1Τραπεζούντα
λουισβιλ		USc1Λούισβιλ
ντειρ		SYc4Ντέιρ αλ-Ζορ
αλ	
ζορ	
τακλομπαν		PHc4Τακλομπάν
νοβορωσισκ		RUc1Νοβορωσίσκ
ρινο		USc1Ρίνο
ασσουαν		EGc4Ασσουάν
ανανταπουρ		INc1Ανάνταπουρ
γκλεντειλ		USc1Γκλέντεϊλ
φουτζι		JPc1Φούτζι
μπαλικεσιρ		TRc1Μπαλικεσίρ
τεμουκο		CLc1Τεμούκο
κρεφελντ		DEc1Κρέφελντ
αρχουσ		DKc1Άρχους
κοσιτσε		SKc1Κόσιτσε
τζορτζταουν		GYc6Τζορτζτάουν
τζωρτζταουν		GYc6Τζώρτζταουν
γραναδα		ESc4Γρανάδα
νοβο	
κιελο		DEc1Κίελο
μπορντο		FRc4Μπορντό
γανδη		BEc4Γάνδη
μαγδεβουργο		DEc1Μαγδεβούργο
μπατον		USc1Μπατόν Ρουζ
ρουζ	
νασσαου		BSc6Νασσάου
ικικε		CLc1Ικίκε
ραντομ		PLc1Ράντομ
γκροζνυ		RUc1Γκρόζνυ
τανγκα		TZc1Τάνγκα
σουκρε		BOc6Σούκρε
ασντοντ		ILc4Ασντόντ
παραμαριμπο		SRc6Παραμαρίμπο
αντιγιαμαν		TRc1Αντιγιαμάν
κρουθ	
τενεριφε	
γκρατσ		ATc1Γκρατς
μπανια		BAc4Μπάνια Λούκα
λουκα	
ριτσμοντ		USc1Ρίτσμοντ
μπαδαλονα		ESc1Μπαδαλόνα
ομπερχαουζεν		DEc1Ομπερχάουζεν
μπερτουα		CMc1Μπερτουά
χομπαρτ		AUc1Χόμπαρτ
φραιμπουργκ		DEc1Φράιμπουργκ
νορθαμπτον		GBc1Νορθάμπτον
μπισκ		RUc1Μπισκ
κονσεπσιον		CLc1Κονσεπσιόν
νοβι		RSc4Νόβι Σαντ
σαντ	
νοβγκοροντ		RUc1Νόβγκοροντ
μπεργκεν		NOc4Μπέργκεν
σποκειν		USc1Σποκέιν
νοργουιτσ		GBc1Νόργουιτς
ρανκαγουα		CLc1Ρανκάγουα
λιμπεκ		DEc1Λίμπεκ
καρθαγενη		ESc1Καρθαγένη
κιρικαλε		TRc1Κιρίκαλε
τερασα		ESc1Τεράσα
μοιν	
κοσταναι		KZc4Κοστανάι
ροτσεστερ		USc1Ρότσεστερ
αιντχοφεν		NLc4Αϊντχόφεν
τορουν		PLc1Τόρουν
γκαμπορονε		BWc6Γκαμπορόνε
τακομα		USc1Τακόμα
βορεια		NZc1Βόρεια Ακτή
ακτη	
οραντεα		ROc1Οράντεα
τοαμασινα		MGc1Τοαμασίνα
λιντσ		ATc1Λιντς
αλκαλα		ESc1Αλκαλά ντε Ενάρες
εναρεσ	
ντεμπρετσεν		HUc1Ντέμπρετσεν
αγκαρταλα		INc1Αγκαρτάλα
ερφουρτη		DEc1Ερφούρτη
ονταγουαρα		JPc1Ονταγουάρα
οσμανιγιε		TRc1Οσμανίγιε
ταμπερε		FIc4Τάμπερε
πετροπαβλ		KZc1Πετροπάβλ
μοντγκομερι		USc1Μοντγκόμερι
λευκωσια		CYc6Λευκωσία
λευκωσιαν		CYc6Λευκωσίαν
σαρλερουα		BEc4Σαρλερουά
ποκαρα		NPc1Ποκάρα
οραλ		KZc1Οράλ
νταντλει		GBc1Ντάντλεϊ
σασκατουν		CAc1Σασκατούν
ροστοκ		DEc4Ρόστοκ
λιτλ		USc1Λιτλ Ροκ
ροκ	
ταλκα		CLc1Τάλκα
βιεντιαν		LAc6Βιεντιάν
αμπερντην		GBc4Αμπερντήν
ρενσ		FRc4Ρενς
μπουργκασ		BGc1Μπουργκάς
γιαμουσσουκρο		CIc6Γιαμουσσούκρο
κασσελ		DEc1Κάσσελ
πορτσμουθ		GBc4Πόρτσμουθ
σολτ		USc4Σολτ Λέικ Σίτι
λεικ	
νιουκασλ		GBc1Νιούκασλ
κλαιπεντα		LTc1Κλαϊπέντα
κορκ		IEc1Κορκ
βανταα		FIc1Βάνταα
ταλαχασι		USc1Ταλαχάσι
κελιμανε		MZc1Κελιμάνε
αλμερια		ESc1Αλμερία
πετροπαβλοφσκ		RUc1Πετροπάβλοφσκ Καμτσάτσκι
καμτσατσκι	
τεργεστη		ITc4Τεργέστη
μπερ		ILc4Μπερ Σεβά
σεβα	
αρικα		CLc1Αρίκα
χαβρη		FRc4Χάβρη
νοξβιλ		USc1Νόξβιλ
κιουταχεια		TRc1Κιουτάχεια
μαιντσ		DEc4Μάιντς
ουορστερ		USc1Ουόρστερ
γενεβη		CHc4Γενέβη
τσορουμ		TRc1Τσορούμ
λιεγη		BEc4Λιέγη
σααρμπρυκεν		DEc1Σααρμπρύκεν
χρονινγκεν		NLc4Χρόνινγκεν
προβιντενσ		USc1Πρόβιντενς
μπουργοσ		ESc1Μπούργος
αμαδορα		PTc1Αμαδόρα
ανα	
τσαττανουγκα		USc1Τσαττανούγκα
σπλιτ		HRc1Σπλιτ
ετιεν	
ρεγγινα		CAc1Ρεγγίνα
τουρκου		FIc1Τούρκου
μζουζου		MWc1Μζούζου
ισπαρτα		TRc1Ισπάρτα
νετανια		ILc4Νετάνια
σιου		USc1Σιου Φολς
φολσ	
πριζρεν		XKc4Πρίζρεν
μιλχαιμ		DEc1Μιλχάιμ
τζακσον		USc1Τζάκσον
μπαχρ		ETc4Μπαχρ-Νταρ
τουλον		FRc1Τουλόν
ανζε		FRc4Ανζέ
πατρα		GRc1Πάτρα
μπρεντα		NLc1Μπρέντα
χολυγουντ		USc1Χόλυγουντ
αμπακαν		RUc1Αμπακάν
φιαναραντσοα		MGc1Φιαναραντσόα
χεταφε		ESc1Χετάφε
σαλεμ		USc1Σάλεμ
βασιλεια		CHc4Βασιλεία
ζολινγκεν		DEc1Ζόλινγκεν
φεργκανα		UZc4Φεργκάνα
πιλζεν		CZc1Πίλζεν
πιλσεν		CZc1Πίλσεν
πειραιασ		GRc1Πειραιάς
πειραιευσ		GRc1Πειραιεύς
σιδωνα		LBc4Σιδώνα
λουντβιχσχαφεν		DEc1Λουντβιχσχάφεν
αιδινιο		TRc1Αϊδίνιο
ενβιγαδο		COc1Ενβιγάδο
λεβερκουζεν		DEc1Λεβερκούζεν
χεβρωνα		PSc4Χεβρώνα
πουερτο		CLc1Πουέρτο Μοντ
μοντ	
αλεξανδρεττα		TRc1Αλεξανδρέττα
ναιμεχεν		NLc1Ναϊμέχεν
γκρενομπλ		FRc4Γκρενόμπλ
μοσι		TZc1Μόσι
πετσ		HUc1Πετς
ρουσε		BGc1Ρούσε
μαλαμπο		GQc6Μαλάμπο
σεμλινο		RSc1Σεμλίνο
πορ		MUc6Πορ Λουί
λουι	
μαχατζανγκα		MGc1Μαχατζάνγκα
λεμεσοσ		CYc4Λεμεσός
γκονταιρ		ETc4Γκόνταιρ
λιβορνο		ITc1Λιβόρνο
γιορκ		GBc1Γιορκ
σαλτσμπουργκ		ATc1Σάλτσμπουργκ
ουσακ		TRc1Ουσάκ
ακσαραι		TRc1Ακσαράι
λογρονιο		ESc1Λογρόνιο
σιμπιου		ROc1Σιμπίου
μπατταμπανγκ		KHc4Μπατταμπάνγκ
αστορια		USc1Αστόρια
ντιλι		TLc6Ντίλι
μαναμα		BHc6Μανάμα
ποντγκοριτσα		MEc6Ποντγκόριτσα
βιλλεμσταντ		CWc6Βίλλεμσταντ
βερνη		CHc6Βέρνη
ρεικιαβικ		ISc6Ρέικιαβικ
ρευκιαβικ		ISc6Ρευκιαβικ
μαζερου		LSc6Μαζέρου
μασερου		LSc6Μασερού
πραγια		CVc6Πράγια
πραια		CVc6Πράια
μαλε		MVc6Μαλέ
θιμφου		BTc6Θίμφου
νουμεα		NCc6Νουμεά
φορ		MQc6Φορ-ντε-Φρανς
φρανσ	
σουβα		FJc6Σούβα
λουξεμβουργο		LUc6Λουξεμβούργο
μπαμπανε		SZc6Μπαμπάνε
σερι	
μπεγκαβαν	
καγιεν		GFc6Καγιέν
κουβειτ	
ονιαρα		SBc3Ονιάρα
τομε	
οφ	
σπειν	
μορονι		KMc3Μορονί
απια		WSc3Απία
βιλα		VUc3Βίλα
μπανζουλ		GMc3Μπανζούλ
μονακο		MCc3Μονακό
ορανιεστατ		AWc3Οράνιεστατ
τζωρτζ		KYc3Τζωρτζ Τάουν
γιβραλταρ		GIc3Γιβραλτάρ
παπεετε		PFc3Παπεέτε
νταγκλασ		IMc3Ντάγκλας
μαζουρο		MHc3Μαζούρο
κινγκσταουν		VCc3Κίνγκσταουν
σεντ		AGc3Σεντ Τζονς	GDc3Σεντ Τζόρτζες
τζονσ	
βικτορια		SCc3Βικτόρια
νουκουαλοφα		TOc3Νουκουαλόφα
ανδορρα		ADc3Ανδόρρα
καστρισ		LCc3Κάστρις
αμαλι	
ροζο		DMc3Ροζό
νουουκ		GLc3Νουούκ
μπελμοπαν		BZc3Μπελμοπάν
αβαρουα		CKc3Αβαρούα
τορσχαβν		FOc3Τόρσχαβν
μπαστερ		KNc3Μπαστέρ
παγκο		ASc3Πάγκο Πάγκο
μπασ		GPc3Μπας-Τερ
τερ	
ροουντ		VGc3Ρόουντ Τάουν
τζορτζεσ	
βαλετα		MTc3Βαλέτα
βαλεττα		MTc3Βαλέττα
γουσταβια		BLc3Γουσταβία
μαριγκο		MFc3Μαριγκό
βαντουζ		LIc3Βαντούζ
αγιοσ		SMc3Άγιος Μαρίνος
μαρινοσ	
φουναφουτι		TVc3Φουναφούτι
κοκμπερν		TCc3Κόκμπερν Τάουν
κραλεντικ		BQc3Κράλεντικ
στανλευ		FKc3Στάνλεϋ
βαλει	
φιλιπσμπουργκ		SXc3Φίλιπσμπουργκ
ματα		WFc3Μάτα-Ούτου
ουτου	
γιαρεν		NRc3Γιαρέν
αγκανα		GUc3Αγκάνα
χαμιλτον		BMc3Χάμιλτον
τζειμσταουν		SHc3Τζέιμσταουν
αλοφι		NUc3Αλόφι
ανταμσταουν		PNc3Άνταμσταουν
`,
'arabic': () => `الاباما		USr0ألاباما
الاسكا		USr0ألاسكا	USr0آلاسکا
اريزونا		USr0أريزونا	USr0آریزونا
اركنساس		USr0أركنساس
كاليفورنيا		USr0كاليفورنيا
كاليفرنيا		USr0کالیفرنیا
كولورادو		USr0كولورادو	USc1كولورادو سبرينغس
كلرادو		USr0کلرادو	USc1کلرادو اسپرینگز
كونيتيكت		USr0كونيتيكت
ديلاوير		USr0ديلاوير
فلوريدا		USr0فلوريدا	USr0فلوریدا
جورجيا		USr0جورجيا
هاواي		USr0هاواي
هاوايي		USr0هاوایی
ايداهو		USr0أيداهو
الينوي		USr0إلينوي
انديانا		USr0إنديانا
ايوا		USr0آيوا
كانساس		USr0كانساس	USc1كانساس سيتي
كنتاكي		USr0كنتاكي
لويزيانا		USr0لويزيانا
ماريلاند		USr0ماريلاند
ماساتشوستس		USr0ماساتشوستس
ماساچوست		USr0ماساچوست
ميشيغان		USr0ميشيغان
مينيسوتا		USr0مينيسوتا
ميسيسيبي		USr0ميسيسيبي
ميزوري		USr0ميزوري
مونتانا		USr0مونتانا
نبراسكا		USr0نبراسكا
نيفادا		USr0نيفادا
نيوهامشير		USr0نيوهامشير
نيوجيرسي		USr0نيوجيرسي
نيو		USr0نيو مكسيكو	AUr0نيو ساوث ويلز	USc4نيو أورلينز	AUc1نیو کاسل
مكسيكو	
كارولاينا		USr0كارولاينا الشمالية	USr0كارولاينا الجنوبية
الشمالية	
الجنوبية	
اوهايو		USr0أوهايو
اوكلاهوما		USr0أوكلاهوما	USc1أوكلاهوما سيتي
اوريغون		USr0أوريغون
بنسلفانيا		USr0بنسلفانيا
رود		USr0رود آيلاند	VGc3رود تاون
ايلاند	
تينيسي		USr0تينيسي
تكساس		USr0تكساس
تگزاس		USr0تگزاس
يوتا		USr0يوتا
فيرمونت		USr0فيرمونت
فرجينيا		USr0فرجينيا	USr0فرجينيا الغربية	USc1فرجينيا بيتش
الغربية	
واشنطن		USr0واشنطن
واشنگتن		USr0واشنگتن
ويسكونسن		USr0ويسكونسن
وايومنغ		USr0وايومنغ
هوليوود		USr0هوليوود	USc1هوليوود
هاليوود		USr0هالیوود	USc1هالیوود
اونتاريو		CAr0أونتاريو	USc1أونتاريو
كيبيك		CAr0كيبيك
ساوث	
ويلز	
كوينزلاند		AUr0كوينزلاند
تسمانيا		AUr0تسمانيا
بافاريا		DEr0بافاريا
كورسيكا		FRr0كورسيكا
نورماندي		FRr0نورماندي
كاتالونيا		ESr0كاتالونيا
الاندلس		ESr0الأندلس
جزر		ESr0جزر الكناري
الكناري	
صقلية		ITr0صقلية
سردينيا		ITr0سردينيا
توسكانا		ITr0توسكانا
سيبيريا		RUr0سيبيريا
الشيشان		RUr0الشيشان
داغستان		RUr0داغستان
القرم		UAr0القرم
شبه		UAr0شبه جزيرة القرم
جزيرة		AEc6جزيرة أبوظبي وجزر داخلية اخرى
كريمه		UAr0کریمه
دونباس		UAr0دونباس
تشيرنوبل		UAr0تشيرنوبل
التبت		CNr0التبت
تبت		CNr0تبت
شينجيانغ		CNr0شينجيانغ
البنجاب		INr0البنجاب	PKr0البنجاب
سومطرة		IDr0سومطرة
بالي		IDr0بالي
اوكيناوا		JPr0أوكيناوا
فوكوشيما		JPr0فوكوشيما	JPc4فوكوشيما
سيناء		EGr0سيناء
الجيزة		EGr0الجيزة	EGc4الجيزة
دارفور		SDr0دارفور	SDc4دارفور
تيغراي		ETr0تيغراي
زنجبار		TZr0زنجبار	TZc1زنجبار شہر
ادلب		SYr0إدلب
الاناضول		TRr0الأناضول
كريت		GRr0كريت
غالاباغوس		ECr0غالاباغوس
ابين		YEr0أبين
الكرملين		RUs0الكرملين
كرملين		RUs0کرملین
البيت		USs0البيت الأبيض
الابيض	
كاخ		USs0کاخ سفید
سفيد	
البنتاغون		USs0البنتاغون
پنتاگون		USs0پنتاگون
وول		USs0وول ستريت
ستريت	
داونينغ		GBs0داونينغ ستريت
الاليزيه		FRs0الإليزيه
البوندستاغ		DEs0البوندستاغ
الكنيست		ILs0الكنيست
الموساد		ILs0الموساد
قناة		EGs0قناة السويس
السويس		EGc4السويس
بروكسل		BEc4بروكسل	BEc4بروکسل	BEc6بروكسل
جنيف		CHc4جنيف	CHc4جنيف
براغ		CZc4براغ	CZc6براغ
كوبنهاغن		DKc4كوبنهاغن	DKc6كوبنهاغن
الاسكندرية		EGc4الإسكندرية	EGc4الإسكندرية	USc1الإسكندرية
باريس		FRc4باريس	FRc6باريس
پاريس		FRc4پاریس	FRc6پاريس
لندن		GBc4لندن	GBc6لندن	CAc1لندن
ادنبرة		GBc4إدنبرة	GBc4إدنبرة
اكسفورد		GBc4أكسفورد	GBc4آکسفورد
كامبريدج		GBc4كامبريدج	GBc4كامبريدج
اثينا		GRc4أثينا	GRc6أثينا
اتن		GRc4آتن
دبلن		IEc4دبلن	IEc6دبلن
القدس		ILc4القدس	ILc4القدس	ILc4القدس الشريف	PSc1القدس الشرقية
اورشليم		ILc4اورشلیم	ILc4أورشليم	ILc4أورشليم القدس
تل		ILc4تل أبيب	ILc4تل آویو	ILc4تل آویو یافو	ILc4تل آڤیڤ	ILc4تل أبيب	ILc4تل أبيب يافا	ILc4تل الربيع
ابيب	
نيودلهي		INc4نيودلهي	INc6نيودلهي
مومباي		INc4مومباي	INc4مومباى
بغداد		IQc4بغداد	IQc6بغداد
طهران		IRc4طهران	IRc6طهران
تهران		IRc4تهران	IRc6تهران
روما		ITc4روما	ITc6روما
ميلانو		ITc4ميلانو	ITc4ميلانو
طوكيو		JPc4طوكيو	JPc6طوكيو
توكيو		JPc4توکیو	JPc6توكيو
هيروشيما		JPc4هيروشيما	JPc4هيروشيما
بيونغ		KPc4بيونغ يانغ
يانغ	
سيول		KRc4سيول	KRc6سئول
الماتي		KZc4ألماتي	KZc4آلماتی
بيروت		LBc4بيروت	LBc6بيروت
طرابلس		LYc4طرابلس	LYc6طرابلس	LBc1طرابلس	LBc1طرابلس الشام
بنغازي		LYc4بنغازي	LYc4بنغازى
مصراتة		LYc4مصراتة	LYc1مصراتة
سرت		LYc4سرت
كوالالمبور		MYc4كوالالمبور	MYc6كوالالمبور
امستردام		NLc4أمستردام	NLc6آمستردام
لاهاي		NLc4لاهاي	NLc4لاهاي
اوسلو		NOc4أوسلو	NOc6أوسلو
وارسو		PLc4وارسو	PLc6وارسو
ورشو		PLc4ورشو	PLc6ورشو
غزة		PSc4غزة
لشبونة		PTc4لشبونة	PTc6لشبونة
موسكو		RUc4موسكو	RUc6موسكو
مسكو		RUc4مسکو	RUc6مسکو
سانت		RUc4سانت بطرسبرغ	RUc4سانت بطرسبرغ	USc4سانت لويس	USc1سانت باول	FRc1سانت إتيان	SNc1سانت لويس
بطرسبرغ	
الرياض		SAc4الرياض	SAc6الرياض
رياض		SAc4ریاض	SAc6رياض
مكة		SAc4مكة	SAc4مكة المكرمة
المدينة		SAc4المدينة المنورة	SAc0المدينة	SAc0المدينة المنورة	SAc0المدينة المنوره
المنورة	
جدة		SAc4جدة
الخرطوم		SDc4الخرطوم
ستوكهولم		SEc4ستوكهولم	SEc6ستوكهولم
دمشق		SYc4دمشق	SYc6دمشق
حلب		SYc4حلب
حمص		SYc4حمص
حماة		SYc4حماة	SYc1حماة
بانكوك		THc4بانكوك	THc6بانكوك
اسطنبول		TRc4إسطنبول	TRc4اسطنبول	TRc4اسطنبول
استانبول		TRc4استانبول
القسطنطينية		TRc4القسطنطينية
كييف		UAc4كييف	UAc4کی‌یف	UAc6كييف
نيويورك		USc4نيويورك	USc4نیویورک	USc4نيويورك
لوس		USc4لوس أنجلوس	USc4لوس آنجلس	USc4لوس أنجلوس	USc4لوس ئانجېلېس	USc4لوس انجليس	MXc1لوس موچیس
انجلوس	
سان		USc4سان فرانسيسكو	USc0سان آنتونیو	USc0سان أنطونيو	USc0سان انٹونیو	USc4سان دييغو	USc4سان ڈیاگو	USc4سان ڈیگو	USc0سان هوزيه	USc4سان فرانسسکو	USc4سان فرانسيسكو	USc4سان فرانسیسکۆ	ARc0سان ميغيل دي توكومان	ARc0سان میگوئیل دی توکومان	MXc0سان لوئیس پوتوسی سٹی	SVc6سان سالوادور	SVc6سان سالۋادور	SVc6سان سلفادور	SVc6سان سلواڈور	HNc4سان بيدرو سولا	HNc4سان پیڈرو سولا	ARc1سان جوآن	PRc6سان خوآن	ARc1سان تیاگو دیل استیرو	CRc6سان جوز	CRc6سان خوزه	CRc6سان خوسيه	CRc6سان خوسې	ARc1سان سالوادور دل خوخوئی	ARc1سان سالوادور ده خوخوئی	ARc1سان سلفادور دي خوخوي	ARc1سان سلوادور دی جوجوئے	VEc1سان كريستوبال	PYc1سان لورينزو	CIc1سان بيدرو	ARc1سان فرناندو دل والے دے کاتامارکا	ARc1سان فرناندو ديل فالي دي كاتاماركا	ARc1سان فرناندو دیل ویلا دی کاتامارکا	ARc1سان فرناندودل وله دکاتامارکا	ESc1سان سباستيان	ARc1سان لوئیس	ARc1سان لويس	MXc1سان لویس ریو کولورادو	ARc1سان میگوئل	GGc3سان بيتر بورت	SMc3سان مارينو المدينة	SMc3سان مارینو شہر	SMc3سان مارینۆ	SMc3سان مرینو شہر
فرانسيسكو	
صنعاء		YEc4صنعاء	YEc6صنعاء
كيب		ZAc4كيب تاون	ZAc4كيب تاون	USc1كيب كورال
تاون	
شرم		EGc4شرم الشيخ
الشيخ	
ميدان		EGc4ميدان التحرير	IDc4ميدان
التحرير	
اللاذقية		SYc4اللاذقية	SYc4اللاذقية
دير		SYc4دير الزور	SYc4دير الزور
الزور	
تشيرنوبيل		UAc4تشيرنوبيل
كرزاي		AFl0كرزاي
باشينيان		AMl0باشينيان
بولسونارو		BRl0بولسونارو
لوكاشينكو		BYl0لوكاشينكو
كابيلا		CDl0كابيلا
بينوشيه		CLl0بينوشيه
شي		CNl0شي جين بينغ
جين	
بينغ	
كاسترو		CUl0كاسترو
ميركل		DEl0ميركل
بوتفليقة		DZl0بوتفليقة
تبون		DZl0تبون
حسني		EGl0حسني مبارك
مبارك	
محمد		EGl0محمد مرسي
مرسي	
عبد		EGl0عبد الفتاح السيسي
الفتاح	
السيسي		EGl0السيسي
ميتران		FRl0ميتران
شيراك		FRl0شيراك
ساركوزي		FRl0ساركوزي
ماكرون		FRl0ماكرون
تاتشر		GBl0تاتشر
ساكاشفيلي		GEl0ساكاشفيلي
سوهارتو		IDl0سوهارتو
نتنياهو		ILl0نتنياهو
صدام		IQl0صدام حسين	IQl0صدام
حسين	
الخميني		IRl0الخميني
خميني		IRl0خمینی	IRc1خمینی شهر
خامنيي		IRl0خامنئي
خامنهاي		IRl0خامنه‌ای
احمدي		IRl0أحمدي نجاد
نجاد	
رفسنجاني		IRl0رفسنجاني
روحاني		IRl0روحاني
برلسكوني		ITl0برلسكوني
كيم		KPl0كيم جونغ أون
جونغ	
اون	
نزارباييف		KZl0نزارباييف
توكاييف		KZl0توكاييف
رفيق		LBl0رفيق الحريري
الحريري	
القذافي		LYl0القذافي
قذافي		LYl0قذافي	LYl0قذافی
اونغ		MMl0أونغ سان سو تشي
سو	
تشي	
دوتيرتي		PHl0دوتيرتي
نواز		PKl0نواز شريف
شريف	
عمران		PKl0عمران خان
خان		PSc1خان يونس
عرفات		PSl0عرفات
محمود		PSl0محمود عباس
عباس	
ميلوسيفيتش		RSl0ميلوسيفيتش
بوتين		RUl0بوتين
پوتين		RUl0پوتین
ميدفيديف		RUl0ميدفيديف
يلتسين		RUl0يلتسين
كاغامي		RWl0كاغامي
عمر		SDl0عمر البشير
البشير	
بشار		SYl0بشار الأسد
الاسد	
بن		TNl0بن علي
علي		YEl0علي عبد الله صالح	INc0علی گڑھ
قيس		TNl0قيس سعيد
سعيد	
اردوغان		TRl0أردوغان
زيلينسكي		UAl0زيلينسكي
بوروشينكو		UAl0بوروشينكو
ريغان		USl0ريغان
جورج		USl0جورج بوش	MYc1جورج تاون	MYc1جورج تون	GYc6جورج تاون	GYc6جورج توغن	KYc3جورج تاون
بوش	
بيل		USl0بيل كلينتون
كلينتون	
اوباما		USl0أوباما
ترامب		USl0ترامب
بايدن		USl0بايدن
تشافيز		VEl0تشافيز
مادورو		VEl0مادورو
الله	
صالح	
مانديلا		ZAl0مانديلا
موغابي		ZWl0موغابي
حفتر		LYl0حفتر
طالبان		AFg0طالبان
حزب		LBg0حزب الله
بوكو		NGg0بوكو حرام
حرام	
الحوثيون		YEg0الحوثيون
الحوثيين		YEg0الحوثيين
الحوثي		YEg0الحوثي
شانغهاي		CNc4شانغهاي
شانگهاي		CNc4شانگهای
شاڭخهي		CNc4شاڭخەي	CNc4شاڭخەي شەھىرى
شهھيري	
بوينوس		ARc6بوئنوس آیرس	ARc6بوينوس ايريس
ايرس	
بوينس		ARc6بوينس آيرس
ايريس	
بۆينس		ARc6بۆینس ئایرس
يايرس	
بيونس		ARc6بیونس آئرس
بمبيي		INc4بمبئی	INc4بمبئی نو
بومباي		INc4بومباي
بمبے		INc4بَمبَے
ممبيي		INc4ممبئي
ممباي		INc4ممبای
مدينة		MXc6مدينة مكسيكو	VNc4مدينة هو تشي مينه	DZc6مدينة الجزائر	AEc0مدينة الشارقة	GTc6مدينة غواتيمالا	ILc4مدينة القدس	SYc4مدينة حمص	DEc4مدينة بريمن	CAc1مدينة كيبك	AEc1مدينة عجمان	CNc1مدينة ينشوان	TZc1مدينة زنجبار	AEc1مدينة رأس الخيمة	EGc4مدينة الإسماعيلية	KWc6مدينة الكويت
مكزيكو		MXc6مکزیکو
مكزيكوسيتي		MXc6مکزیکوسیتی
مېكسيكا		MXc6مېكسىكا شەھىرى
بكين		CNc6بكين
بيكين		CNc6بيكين
بيجنگ		CNc6بیجنگ
بېجينګ		CNc6بېجینګ
بېيجيڭ		CNc6بېيجىڭ	CNc6بېيجىڭ شەھىرى
پێكهن		CNc6پێکەن
كاراتشي		PKc4كاراتشى
كاراچي		PKc4كاراچى
كراتشي		PKc4كراتشي
كراچي		PKc4کراچی
كراچۍ		PKc4کراچۍ
كرٲچي		PKc4کَرٲچی
كهراچي		PKc4کەراچی
ڪراچي		PKc4ڪراچي
تيانجين		CNc4تيانجين
تيهنجين		CNc4تيەنجىن شەھىرى
تيانجن		CNc4تیانجن
شينيانگ		CNc4شینیانگ	CNc4شینیانگ
غوانزو		CNc4غوانزو
كانتون		CNc4کانتون
گوانگژو		CNc4گوانگژو
گۇاڭجۇ		CNc4گۇاڭجۇ شەھىرى
دلهي		INc4دلهي	INc6دلهي الجديدة
دلھي		INc4دلھی
دهلي		INc4دهلي	INc4دهلی قدیم
قديم	
ديلهي		INc4ديلهى
دہلي		INc4دہلی
دێھلي		INc4دێھلی
پراني		INc4پرانی دہلی
ډېلي		INc4ډېلي
ماسكو		RUc6ماسکو
موسكۋا		RUc6موسكۋا
شينزين		CNc4شينزين
شينژين		CNc4شینژین
شېنجېن		CNc4شېنجېن شەھىرى
داكا		BDc6داكا
ڈھاكہ		BDc6ڈھاکہ
سێيول		KRc6سێئول
سېيول		KRc6سېئول
ساو		BRc4ساؤ پالو	BRc4ساؤ پولو	BRc4ساو باولو	BRc0ساؤ لوئیس	BRc0ساو لويز	BRc1ساو كارلوس	STc3ساؤ ٹومے	STc3ساو تومي	STc3ساو تۆمێ
پالو	
پولو	
سايوپايولو		BRc4سائوپائولو
باولو	
ووهان		CNc4ووهان
ووھان		CNc4ووھان
ووہان		CNc4ووہان
ۋۇخهن		CNc4ۋۇخەن شەھىرى
لاجوس		NGc4لاجوس
لاغوس		NGc4لاغوس
لاگوس		NGc4لاگوس
لاگۆس		NGc4لاگۆس
جاكارتا		IDc6جاكارتا
جكارتا		IDc6جکارتا
جكارتہ		IDc6جکارتہ
نيويارك		USc4نیویارک شہر
شہر	
دونغقوان		CNc4دونغقوان
دونگوان		CNc4دونگوان
ڈونگ		CNc4ڈونگ گوآن
گوان	
ڈونگوان		CNc4ڈونگوان
تهيبېي		TWc6تەيبېي
كينشاسا		CDc6كينشاسا
كنشاسا		CDc6کنشاسا
كنشاسہ		CDc6کنشاسہ
ليما		PEc6لىما
القاهرة		EGc6القاهرة	EGc1القاهرة الجديدة
قاهره		EGc6قاهره
قاھيره		EGc6قاھىرە
قاہرہ		EGc6قاہرہ
بوجوتا		COc6بوجوتا
بوغوتا		COc6بوغوتا
بوگوتا		COc6بوگوتا
بگوٹا		COc6بگوٹا
بۆگۆتا		COc6بۆگۆتا
لاندان		GBc6لأندأن
لوندون		GBc6لوندون
لهندهن		GBc6لەندەن
تشونغتشينغ		CNc4تشونغتشينغ
چونگ		CNc4چونگ کینگ
كينگ	
چونگچنگ		CNc4چونگچنگ
چۇڭچيڭ		CNc4چۇڭچىڭ شەھىرى
تشنغدو		CNc4تشنغدو
چنگدو		CNc4چنگدو
چينگدو		CNc4چینگدو
چېڭدۇ		CNc4چېڭدۇ شەھىر
شهھير	
بهغداد		IQc6بەغداد
نانجنگ		CNc4نانجنگ
نانجينغ		CNc4نانجينغ
نانجينگ		CNc4نانجینگ
نهنجيڭ		CNc4نەنجىڭ شەھىرى
تهرون		IRc6تهرون
تهرن		IRc6تِهِرَن
تہران		IRc6تہران
نانچونگ		CNc4نانچونگ
شياڭگاڭ		HKc6شياڭگاڭ
هانگ		HKc6هانگ کانگ
كانگ	
هنگ		HKc6هنگ کنگ
كنگ	
هونج		HKc6هونج كونج
كونج	
هونغ		HKc6هونغ كونغ
كونغ	
هونگ		HKc6هونگ کونگ
كونگ	
ھونگ		HKc6ھونگ کونگ
ھۆنگ		HKc6ھۆنگ کۆنگ
كۆنگ	
ہانگ		HKc6ہانگ کانگ
شييهن		CNc4شىئەن شەھىرى
لاهور		PKc4لاهور
لاھور		PKc4لاھور
لاھۆر		PKc4لاھۆر
لاہور		PKc4لاہور
لوہور		PKc4لوہوٗر
لہور		PKc4لہور
شنيانغ		CNc4شنيانغ
شنيانگ		CNc4شنیانگ
شېنياڭ		CNc4شېنياڭ شەھىرى
خاڭجۇ		CNc4خاڭجۇ شەھىر
هانغتشو		CNc4هانغتشو
هانگژو		CNc4هانگژو
ہانگژو		CNc4ہانگژو
ريو		BRc4ريو دى جانيرو	BRc4ریو دو ژانیرو	BRc4ریو دوژانیرو	BRc4ریو دے جینیرو	BRc4ریو ڈی جینرو	BRc1ريو برانكو	ARc1ریو کوارتو
دي		USc1دي موين	AIc3دی ویلی
جانيرو	
دو	
ژانيرو	
دوژانيرو	
دے	
جينيرو	
ڈي	
جينرو	
ڕيۆ		BRc4ڕیۆ دێ ژانێرۆ
دێ	
ژانێرۆ	
خاربين		CNc4خاربىن شەھىرى
هاربن		CNc4هاربن
هاربين		CNc4هاربین
ہاربن		CNc4ہاربن
سوجو		CNc4سوجو
سوژو		CNc4سوژو
سوژوو		CNc4سوژوو
سۇجۇ		CNc4سۇجۇ شەھىرى
شانتو		CNc4شانتو
شانتوو		CNc4شانتوؤ
شهنتۇ		CNc4شەنتۇ شەھىرى
بانكۆك		THc6بانکۆک
بانګكوك		THc6بانګکوک
بانگكوك		THc6بانگكوك
بنكاك		THc6بنکاک
بنغالور		INc4بنغالور
بنگلور		INc4بنگلور
بينگلور		INc4بینگلور
سن		RUc4سن پترزبورگ	USc4سن دیگو	MXc1سن نیکولاس د لوس گارزا	IRc4سِنَّ	MXc1سن لوئیس ریو کلرادو	GGc3سن پتر پورت	SMc3سن مارینو
پترزبورگ	
سانتيياگو		CLc6سانتىياگو
سانتياغو		CLc6سانتياغو	DOc0سانتیاغو دے لوس کابائیروس	CUc1سانتياغو دي كوبا	ARc1سانتياغو ديل استيرو
سانتياگو		CLc6سانتیاگو	ARc0سانتیاگو دوتوکومان	CUc1سانتیاگو د کوبا	ARc1سانتیاگو دل استرو
كلكتا		INc4كلكتا
كولكاتا		INc4كولكاتا
كلكته		INc4کلکته
كلكتہ		INc4کلکتہ
كولكاتہ		INc4کولکاتہ
كهلكهته		INc4کەلکەتە
سيدني		AUc4سيدنى
سڈني		AUc4سڈنی
رنگون		MMc4رنگون
يانغون		MMc4يانغون
يانگون		MMc4یانگون
جينهن		CNc4جىنەن شەھىرى
جينان		CNc4جينان
تشيناي		INc4تشيناي
چنايي		INc4چنائی
چناي		INc4چنای
چيناي		INc4چينای
چينايي		INc4چینائی
تشنغتشو		CNc4تشنغتشو
جېڭجۇ		CNc4جېڭجۇ شەھىرى
ژنگژو		CNc4ژنگژو
ژينگژو		CNc4ژینگژو
ملبورن		AUc4ملبورن
مېلبۇرن		AUc4مېلبۇرن
ريياد		SAc6رىياد
ڕياز		SAc6ڕیاز
تشانغتشون		CNc4تشانغتشون
چانگچون		CNc4چانگچون
چاڭچۈن		CNc4چاڭچۈن شەھىرى
داليان		CNc4داليان
لاس		USc4لاس اینجلس	USc1لاس فيغاس	USc1لاس وگاس	CUc1لاس توناس
اينجلس	
لس		USc4لس آنجلس
انجلس	
يانجېلېس	
انجليس	
لۆس		USc4لۆس ئانجلەس
يانجلهس	
شيتاجونج		BDc4شيتاجونج
شيتاغونغ		BDc4شيتاغونغ
چٹاگانگ		BDc4چٹاگانگ
چيتاگونگ		BDc4چیتاگونگ
كونمينغ		CNc4كونمينغ
كۈنميڭ		CNc4كۈنمىڭ شەھىرى
كونمنگ		CNc4کونمنگ
كونمينگ		CNc4کونمینگ
يهسكهندهريه		EGc4ئەسکەندەریە
اسكندريه		EGc4اسكندريه
اسكندريہ		EGc4اسکندریہ
احمد		INc4أحمد آباد	INc1أحمد نجر	INc1أحمد نغر	INc1احمد نگر
اباد	
احمداباد		INc4احمدآباد
تشينغداو		CNc4تشينغداو
چنگڈاو		CNc4چنگڈاؤ
چيڭداۋ		CNc4چىڭداۋ شەھىرى
چينگداو		CNc4چینگداؤ
ابدجان		CIc4آبدجان
ابيجان		CIc4آبیجان
ابيدجان		CIc4أبيدجان
كانو		NGc4كانو
فوشان		CNc4فوشان
فۇشهن		CNc4فۇشەن شەھىر
حيدر		INc4حیدر آباد	INc4حیدر آباد دکن	PKc0حيدر آباد
دكن	
حيدراباد		INc4حیدرآباد	PKc0حیدرآباد
يوكوهاما		JPc4يوكوهاما
ابادان		NGc4إبادان	IRc4آبادان
ايبادان		NGc4إيبادان
سنغافورة		SGc6سنغافورة
سنگاپور		SGc6سنگاپور
ووشي		CNc4ووشي
ۋۇشي		CNc4ۋۇشى شەھىرى
شيامن		CNc4شيامن
شيامېن		CNc4شيامېن شەھىرى
شيامين		CNc4شیامین
انكارا		TRc6آنکارا
انقرة		TRc6أنقرة
يهنقهره		TRc6ئەنقەرە
انقره		TRc6انقره
انقرہ		TRc6انقرہ
انكرہ		TRc6انکرہ
نانگبو		CNc4نانگبو
ننگبو		CNc4ننگبو
نيڭبو		CNc4نىڭبو شەھىرى
نينغبو		CNc4نينغبو
سايگون		VNc4سايگون
هو	
مينه	
شييان		CNc4شییان
كيپ		ZAc4کیپ ٹاؤن
ٹاون	
كېپ		ZAc4کېپ ټاون
ټاون	
كهيپ		ZAc4کەیپ تاون
تايي		CNc4تائی یوآن
يوان	
تاي		CNc4تاي يوان	TWc0تاي شانغ
تاييوان		CNc4تاییوان
تهييۈهن		CNc4تەييۈەن شەھىرى
برلين		DEc6برلين
بېرلين		DEc6بېرلىن
تانگشان		CNc4تانگشان
تاڭشهن		CNc4تاڭشەن شەھىرى
خېفېي		CNc4خېفېي شەھىر
هفيي		CNc4هفئی
ہيفيي		CNc4ہیفئی
ہيفييي		CNc4ہیفیئی
مادريد		ESc6مادرىد
مدريد		ESc6مدريد
ميدرد		ESc6میدرد
مهدريد		ESc6مەدرید
بيونغيانغ		KPc6بيونغيانغ
پيونګيانګ		KPc6پيونګيانګ
پيونگ		KPc6پيونگ يانگ
يانگ		CNc1یانگ جیانگ
پيوڭياڭ		KPc6پيوڭياڭ
پيانگ		KPc6پیانگ یانگ
پيۆنگيانگ		KPc6پیۆنگیانگ
انفا		MAc4أنفا
الدار		MAc4الدار البيضاء
البيضاء	
دار		MAc4دار البیضاء	TZc4دار السلام
دارالبيضا		MAc4دارالبیضا
كازابلانكا		MAc4كازابلانكا
كاسابلانكا		MAc4کاسابلانکا
زايبو		CNc4زایبو
زيبو		CNc4زىبو شەھىرى	CNc4زيبو
دوربان		ZAc4دوربان
ديربان		ZAc4ديربان
ڈربن		ZAc4ڈربن
تشانغشا		CNc4تشانغشا
چانگشا		CNc4چانگشا
چاڭشا		CNc4چاڭشا شەھىر
كابل		AFc6كابل
كابۇل		AFc6كابۇل
كابول		AFc6کابول
اورومتشي		CNc4أورومتشي
يۈرۈمچي		CNc4ئۈرۈمچى	CNc4ئۈرۈمچى شەھىرى
ارومچي		CNc4ارومچی
اورومچي		CNc4اورومچی
كاراكاس		VEc6كاراكاس
كراكس		VEc6کراکس
دبيي		AEc4دبئی
دوبهي		AEc4دوبەی
دۇبايي		AEc4دۇبائى
بونه		INc4بونه
پونا		INc4پونا
پونه		INc4پونه
پونہ		INc4پونہ
پوني		INc4پونی
شيجياجۇاڭ		CNc4شىجياجۇاڭ شەھىرى
شيجياتشوانغ		CNc4شيجياتشوانغ
شيجياژوانگ		CNc4شیجیاژوانگ
كييېۋ		UAc6كىيېۋ
كيێڤ		UAc6کیێڤ
لواندا		AOc6لوآندا
لونڈا		AOc6لونڈا
اديس		ETc6آدیس آبابا
ابابا	
نايروبي		KEc6نايروبى
نايرۆبي		KEc6نایرۆبی
نيروبي		KEc6نيروبي
شيكاجو		USc4شيكاجو
شيكاغو		USc4شيكاغو
شكاگو		USc4شکاگو
شيكاگو		USc4شیکاگو
شيكاگۆ		USc4شیکاگۆ
سالوادور		BRc4سالوادور
سلوادور		BRc4سلوادور
جايبور		INc4جايبور
جايپور		INc4جایپور
جيپور		INc4جيپور
جے		INc4جے پور
پور	
السلام	
دارالسلام		TZc4دارالسلام
دارېسسالام		TZc4دارېسسالام
لانتشو		CNc4لانتشو
لانزہو		CNc4لانزہو
لانژو		CNc4لانژو
لهنجۇ		CNc4لەنجۇ شەھىرى
انتشون		KRc4إنتشون
انچن		KRc4انچن
اينچيون		KRc4اینچئون
يانفو		CNc4یانفو
ينفو		CNc4ینفو
يونفو		CNc4یونفو
تورنتو		CAc4تورنتو
تورونتو		CAc4تورونتو
ٹورانٹو		CAc4ٹورانٹو
ٹورنٹو		CAc4ٹورنٹو
نو	
ناوي		INc4ناوي مومبای
نوي		INc4نوی ممبئی
البصرة		IQc4البصرة	IQc4البصرة القديمة
بصرة		IQc4بصرة
بصره		IQc4بصره
اوساكا		JPc4أوساكا
يوساكا		JPc4ئوساكا
اوزاكا		JPc4اوزاکا
مقديشو		SOc6مقديشو
مقديشيو		SOc6مقديشيو
موغاديشو		SOc6موغادیشو
موگاديشو		SOc6موگادیشو
مۆگاديشۆ		SOc6مۆگادیشۆ
دايجو		KRc4دائجو
ديغو		KRc4ديغو
ڈيگو		KRc4ڈیگو
فيصل		PKc4فيصل آباد
ازمير		TRc4إزمير
داكار		SNc6داكار
ڈا		SNc6ڈا کار
كار	
ڈاكار		SNc6ڈاکار
لكهنو		INc4لكهنؤ
لكناو		INc4لکناو
لكھنو		INc4لکھنؤ
جيزه		EGc4جیزه
فورتالزا		BRc4فورتالزا
فورتاليزا		BRc4فورتاليزا
كالي		COc4كالي
سورابايا		IDc4سورابايا
بلو		BRc4بلو هوریزونته
هوريزونته	
بيلو		BRc4بيلو هوريزونتي	BRc4بیلو ہوریزونتے
هوريزونتي	
ہوريزونتے	
نانتشانغ		CNc4نانتشانغ
نانچانگ		CNc4نانچانگ
نهنچاڭ		CNc4نەنچاڭ شەھىرى
مشهد		IRc4مشهد
مشہد		IRc4مشہد
مهشھهد		IRc4مەشھەد
بروكلين		USc4بروكلين
هيوستن		USc4هيوستن
هيوستون		USc4هیوستون
ھيووستن		USc4ھیووستن
ہيوسٹن		USc4ہیوسٹن
ناغبور		INc4ناغبور
ناگپور		INc4ناگپور
ماراكايبو		VEc4ماراكايبو
بيرازيليا		BRc6بئرازیلیا
برازيليا		BRc6برازيليا
برازيليہ		BRc6برازیلیہ
براسيليا		BRc6براسیلیا
بهڕازيليا		BRc6بەڕازیلیا
ناغويا		JPc4ناغويا
برسبين		AUc4برسبین
بريسبان		AUc4برىسبان
بريزبن		AUc4بريزبن
بريزبين		AUc4بریزبین
بريزبێن		AUc4بریزبێن
هافانا		CUc6هافانا
هاوانا		CUc6هاوانا
ہوانا		CUc6ہوانا
پاريژ		FRc6پارىژ
پيرس		FRc6پیرس
الموصل		IQc4الموصل الجديدة	IQc4الموصل
الجديدة	
جوهانسبرغ		ZAc4جوهانسبرغ
جوہانسبرگ		ZAc4جوہانسبرگ
جۆھانسبێرگ		ZAc4جۆھانسبێرگ
ژوهانسبورگ		ZAc4ژوهانسبورگ
يوہانس		ZAc4یوہانس برگ
برگ	
القديمة	
المااتي		KZc4آلماآتی
يالمۇتا		KZc4ئالمۇتا
مدلين		COc4مدلین
ميديللين		COc4ميديللين
ميديلين		COc4ميديلين
ميڈيلن		COc4میڈیلن
تاشقند		UZc6تاشقند
تاشكند		UZc6تاشكند
تاشكهنت		UZc6تاشكەنت
تاشكهند		UZc6تاشکەند
طشقند		UZc6طشقند
يالجير		DZc6ئالجىر
الجزاير		DZc6الجزائر	DZc6الجزائر العاصمة	DZc6الجزائر شہر
العاصمة	
الجزيره		DZc6الجزيره
الجيرز		DZc6الجیرز
جهزايير		DZc6جەزائیر
خارطوم		SDc6خارطوم
خرطوم		SDc6خرطوم
اكرا		GHc6آکرا
يهكرا		GHc6ئەکرا
عكرہ		GHc6عکرہ
غواياكيل		ECc4غواياكيل
گواياكويل		ECc4گوآیاکوئل
گواياكل		ECc4گوایاکل
گواياكيول		ECc4گوایاکیول
بېيرۇت		LBc6بېيرۇت
بهيرووت		LBc6بەیرووت
بيرث		AUc4بيرث
سابورو		JPc4سابورو
ساپورو		JPc4ساپورو
سيپورو		JPc4سیپورو
جيلين		CNc4جىلىن شەھىرى
جيلن		CNc4جیلن شہر
بخارست		ROc6بخارست
بوخارست		ROc6بوخارست
بۇخارېست		ROc6بۇخارېست
اندور		INc4إندور
ايندور		INc4ایندور
ماراكاي		VEc4ماراکای
مدان		IDc4مدان
راولبندي		PKc4راولبندي
راولپندي		PKc4راولپندی
راولپنڈي		PKc4راولپنڈی	PKc4راولپنڈی شہر
راولپنډي		PKc4راولپنډي
راۋالپيندي		PKc4راۋالپىندى
منسك		BYc6منسک
مينيسكي		BYc6مىنىسكى
مينسك		BYc6مينسك
بودابست		HUc6بودابست
بودابيست		HUc6بودابيست
بوداپست		HUc6بوداپست
بوداپێست		HUc6بوداپێست
بوډاپسټ		HUc6بوډاپسټ
موسڵ		IQc4موسڵ
موصل		IQc4موصل
موصول		IQc4موصول
مووسڵ		IQc4مووسڵ
هامبورغ		DEc4هامبورغ
هامبورگ		DEc4هامبورگ
ہيمبرگ		DEc4ہیمبرگ
كوريتيبا		BRc4كوريتيبا
ۋارشاۋا		PLc6ۋارشاۋا
باندونج		IDc4باندونج
باندونگ		IDc4باندونگ
بندونگ		IDc4بندونگ
بنڈونگ		IDc4بنڈونگ
سويتو		ZAc4سويتو
فيينا		ATc6فيينا
الرباط		MAc6الرباط
رابات		MAc6رابات
ربات		MAc6ربات
رباط		MAc6رباط
ڕهبات		MAc6ڕەبات
بارسلون		ESc4بارسلون
بارسلونا		ESc4بارسلونا
بارسيلونا		ESc4بارسیلونا
بارسێلۆنا		ESc4بارسێلۆنا
برشلونة		ESc4برشلونة
برشلونہ		ESc4برشلونہ
بريتوريا		ZAc6بريتوريا
پرتوريا		ZAc6پرتوریا
پريٹوريا		ZAc6پریٹوریا
پرێتۆريا		ZAc6پرێتۆریا
مانيلا		PHc6مانىلا
مانيل		PHc6مانیل
كونشان		CNc4کونشان
مونترال		CAc4مونترآل
مونتريال		CAc4مونتریال
مونترېيال		CAc4مونترېئال
باتنا		INc4باتنا
پتنه		INc4پتنه
پٹنہ		INc4پٹنہ
پټنا		INc4پټنا
بوبال		INc4بوبال
بوپال		INc4بوپال
بھوپال		INc4بھوپال
بہوپال		INc4بہوپال
شينيانج		CNc4شينيانج
كادونا		NGc4كادونا
بنوم		KHc6بنوم بنه
بنه	
فنوم		KHc6فنوم پن	KHc6فنوم پېن
پن	
پېن	
پنوم		KHc6پنوم پن
پنۆم		KHc6پنۆم پێن
پێن	
د		SYc6د مشق	AIc3د ولی
مشق	
ديمهشق		SYc6دیمەشق
دهمهشيق		SYc6دەمەشىق
فلاڈيلفيا		USc4فلاڈیلفیا
فيلادلفيا		USc4فيلادلفيا
فينيكس		USc4فينيكس
فينكس		USc4فینکس
اصفهان		IRc4أصفهان
يسفاھان		IRc4ئسفأھان
يهسفهھان		IRc4ئەسفەھان
اصفہان		IRc4اصفہان
ايصفاهان		IRc4ایصفاهان
هاراري		ZWc6هارارى
هراره		ZWc6هراره
هراري		ZWc6هراري
ھارارې		ZWc6ھارارې
ھهرارێ		ZWc6ھەرارێ
ہرارے		ZWc6ہرارے
كوبه		JPc4كوبه
كوبے		JPc4کوبے
بيكاسي		IDc4بيكاسي
بكاسي		IDc4بکاسی
استكهلم		SEc6استکهلم
ستۆكھۆڵم		SEc6ستۆکھۆڵم
سٹاكہوم		SEc6سٹاکہوم
غوادالاخارا		MXc0غوادالاخارا
گواڈلہارا		MXc0گواڈلہارا
مانهاتن		USc0مانهاتن
اسونسيون		PYc6آسونسیون
ياسۇنسييون		PYc6ئاسۇنسىئون
اسنشن		PYc6اسنشن
ريسيفي		BRc0ريسيفي
ريسيف		BRc0ریسیف
انتونيو	
انطونيو	
انٹونيو	
كوماسي		GHc0كوماسي
كوتا		MYc0كوتا بهارو	INc0کوتا	MYc1کوتا کینابالو
بهارو	
كيوتو		JPc4كيوتو
كيوٹو		JPc4کیوٹو
كوالا		MYc6كوالا لامبور	MYc6کوالا لمپور	MYc1كوالا ترنغانو	MYc1کوالا تیرنگانو
لامبور	
كۇيالالۇمپۇر		MYc6كۇئالالۇمپۇر
لمپور	
كوالالامپور		MYc6کوالالامپور
كوالالمپور		MYc6کوالالمپور
كوالالومپور		MYc6کوالالومپور
قصبه		IRc0قَصَبِهِ كَرَج
كرج	
كهرهج		IRc0کەرەج
كاتماندو		NPc6كاتماندو
كاتماندۇ		NPc6كاتماندۇ
كاتماندوو		NPc6کاتماندوو
كھٹمنڈو		NPc6کھٹمنڈو
باليمبانج		IDc0باليمبانج
پالمبانگ		IDc0پالمبانگ
پاليمبانگ		IDc0پالیمبانگ
ملتان		PKc4مُلتان
ترونلويلي		INc0ترونلویلی
تيرونلفلي		INc0تيرونلفلي
تيرونيلويلي		INc0تيرونيلويلي
تيرونلولي		INc0تیرونلولی
تيرونلويلي		INc0تیرونلویلی
بويبلا		MXc0بويبلا
پويبلا		MXc0پوئبلا٬ پوئبلا
خانوي		VNc6خانوي
هانوي		VNc6هانوى
ھانۆي		VNc6ھانۆی
ہنويي		VNc6ہنوئی
خاركوف		UAc4خاركوف
اگرہ		INc0آگرہ
كوردوبا		ARc0كوردوبا	ESc1كوردوبا
كاردوبا		ARc0کاردوبا
تبريز		IRc4تبريز
تهورێز		IRc4تەورێز
نوفوسيبيرسك		RUc4نوفوسيبيرسك
نووسيبرسك		RUc4نووسیبرسک
نووسيبيرسك		RUc4نووسیبیرسک
غوانغجو		KRc0غوانغجو
گوانگ		KRc0گوانگ جو
جو	
گوانگجو		KRc0گوانگجو
برصہ		TRc0برصہ
بورسا		TRc0بورسا
بورصة		TRc0بورصة
بورصه		TRc0بورصه
بورصہ		TRc0بورصہ
بۇرسا		TRc0بۇرسا
فادودارا		INc0فادودارا
وادودارا		INc0وادودارا
واڈوڈارا		INc0واڈوڈارا
ودودره		INc0ودودره
وڈودرا		INc0وڈودرا
بيليم		BRc0بيليم
فوشون		CNc0فوشون
كيتو		ECc6كىتو
كويتو		ECc6کوئتو
كيٹو		ECc6کیٹو
دييغو	
ڈياگو	
ديگو	
فوكوكا		JPc4فوكوكا
انتاناناريوو		MGc6آنتاناناریوو
انتاناناريفو		MGc6أنتاناناريفو
يانتاناناريڤۆ		MGc6ئانتاناناریڤۆ
انٹاناناريوو		MGc6انٹاناناریوو
اينٹانانيريو		MGc6اینٹانانیریو
لويويانگ		CNc0لوئویانگ
لوويانگ		CNc0لوویانگ
لويانغ		CNc0لويانغ
لوياڭ		CNc0لوياڭ شەھىرى
بلنسية		VEc0بلنسية	ESc0بلنسية
گوجرانوالہ		PKc0گوجرانوالہ
بارانكويلا		COc4بارانكويلا
بارانكولا		COc4بارانکولا
لوبمباشي		CDc4لوبمباشی
لوبومباشي		CDc4لوبومباشي
بورتو		BRc0بورتو أليغري	BRc1بورتو فاليو	PTc1بورتو	BJc6بورتو نوفو
اليغري	
پورتو		BRc0پورتو الگره	BRc0پورتو الیگرے	HTc6پورتو پرنس	BRc1پورتو ویلہو	PTc1پورتو	BJc6پورتو نووو	ECc1پورتو ویئجو
الگره	
اليگرے	
تانگرانگ		IDc0تانگرانگ
خهندهن		CNc0خەندەن شەھىرى
هاندان		CNc0هاندان
ہاندان		CNc0ہاندان
كامبالا		UGc6كامبالا
كامپالا		UGc6كامپالا
كمپالا		UGc6کمپالا
كمپالہ		UGc6کمپالہ
خولنا		BDc0خولنا
كھلنا		BDc0کھلنا
دوالا		CMc4دوالا
امارة		AEc0إمارة الشارقة
الشارقة		AEc0الشارقة
شارجه		AEc0شارجه
شارجہ		AEc0شارجہ
المكرمة	
ماكاسار		IDc0ماکاسار
سيوداد		MXc0سيوداد خواريز	MXc0سیوداد خوارس٬ چیئوائوا	VEc4سیوداد بولیوار	PYc1سیوداد دل استه	PYc1سیوداد دیل استے	MXc1سیوداد وکٹوریہ	MXc1سیوداد ویکتوریا	MXc1سیوداد اوبرگن	MXc1سیوداد اوبریگون	MXc1سیوداد مادرو	MXc1سیوداد دل کارمن
خواريز	
خوارس	
چييوايوا		MXc4چیئوائوا٬ چیئوائوا
كاواساكي		JPc0كاواساكي
بايوتو		CNc0بائوتو
باۋتۇ		CNc0باۋتۇ شەھىر
تيخوانا		MXc4تيخوانا
دالاس		USc4دالاس
داللاس		USc4داللاس
داڵاس		USc4داڵاس
ڈيلاس		USc4ڈیلاس
المنوره	
مدينه		SAc0مدينه
مدينھ		SAc0مدینھ
مدينہ		SAc0مدینہ منورہ
منورہ	
مهدينه		SAc0مەدینە
ياوندي		CMc6ياوندي
ياوندے		CMc6یاؤندے
يايونده		CMc6یائونده
يايوندێ		CMc6یائوندێ
ياونڈي		CMc6یاونڈی
باماكو		MLc6باماكو
ناسك		INc0ناسک
ناسيك		INc0ناسیک
ناشك		INc0ناشک
سمارانگ		IDc0سمارانگ
سيمارانج		IDc0سيمارانج
سيمارانگ		IDc0سیمارانگ
برازافيل		CGc6برازافيل
برازاويل		CGc6برازاویل
ياممان		JOc6ئاممان
امان		JOc6امان
عمان		JOc6عمان	JOc6عمان شہر
عهممان		JOc6عەممان
بلغراد		RSc6بلغراد
بېلگراد		RSc6بېلگراد
مونتفيدو		UYc6مونتفيدو
مونته		UYc6مونته ویدئو
ويديو	
مونتيبيديو		UYc6مونتیبیدیو
مونتېۋيدېيو		UYc6مونتېۋىدېئو
لوساكا		ZMc6لوساكا
لووساكا		ZMc6لووساکا
لۇساكا		ZMc6لۇساكا
تانه		INc0تانه
تاني		INc0تاني
تھانے		INc0تھانے
تہانہ		INc0تہانہ
مونيخ		DEc4مونیخ
ميونخ		DEc4ميونخ
ميونيخ		DEc4ميونيخ
شيراز		IRc4شيراز
ادانا		TRc0آدانا
اضنة		TRc0أضنة
يادانا		TRc0ئادانا
سوون		KRc0سوون
ميلان		ITc4مىلان
بورت		HTc6بورت أو برانس	NGc4بورت هاركورت	ZAc0بورت إليزابيث	PGc6بورت مورسبي	TTc3بورت أوف سبين
او	
برانس	
پرنس	
پورتوپرنس		HTc6پورتوپرنس
پورٹ		HTc6پورٹ او پرنس	ZAc0پورٹ الزبتھ	SDc4پورٹ سوڈان	PGc6پورٹ مورسبی	MUc6پورٹ لوئس	MUc6پورٹ لوئی	TTc3پورٹ آف اسپین
ادلايد		AUc0آدلاید
اديليد		AUc0أديليد
يادېلايدې		AUc0ئادېلايدې
ايڈيليڈ		AUc0ایڈیلیڈ
ميروت		INc0ميروت
ميروټ		INc0ميروټ
ميرٹھ		INc0میرٹھ
بيشاور		PKc4بيشاور
پشاور		PKc4پشاور
پيشاور		PKc4پیشاور
پېشاۋار		PKc4پېشاۋار
پېښور		PKc4پېښور
دافاو		PHc0دافاو
داوايو		PHc0داوائو سیتی
سيتي	
ماندالاي		MMc4ماندالاي
ماندالي		MMc4ماندالی
ماندالے		MMc4ماندالے
كاباييروس	
ام		SDc4أم درمان
درمان	
انشان		CNc0آنشان
يهنشهن		CNc0ئەنشەن شەھىرى
شۈجو		CNc0شۈجو شەھىرى
مابوتو		MZc6مابوتو
ماپوتو		MZc6ماپوتو
ماپوتۆ		MZc6ماپوتۆ
ماپوٹو		MZc6ماپوٹو
فوجو		CNc0فوجو
فوزهو		CNc0فوزهو
فوژو		CNc0فوژو
فۇجو		CNc0فۇجو شەھىرى
روساريو		ARc0روساريو
غوييانغ		CNc0غوييانغ
گوييانگ		CNc0گوئیانگ
گۇيياڭ		CNc0گۇيياڭ شەھىرى
غويانيا		BRc0غويانيا
گوييانيا		BRc0گوئیانیا
پراگ		CZc6پراگ
پراگا		CZc6پراگا
بنارس		INc4بنارس
فاراناسي		INc4فاراناسي
واراناسي		INc4واراناسی
وارانسي		INc4وارانسي
باتام		IDc0باتام
باتم		IDc0باتم
كوپېنھاگېن		DKc6كوپېنھاگېن
سوفييه		BGc6سوفىيە
سۆفيا		BGc6سۆفیا
صوفيا		BGc6صوفيا
صوفيه		BGc6صوفیه
صوفيہ		BGc6صوفیہ
ترابلس		LYc6ترابلس	LBc1ترابلس
تريپولي		LYc6ترىپولى
تهرابلوس		LYc6تەرابلوس
هاركورت	
ليجياڭ		CNc0لىجياڭ شەھىرى
ليجيانج		CNc0ليجيانج
ليجيانگ		CNc0لیجیانگ
مونتري		MXc0مونتری
مونتيري		MXc0مونتيري
مونتےريي		MXc0مونتےرئی
سامارا		RUc0سامارا
سامارہ		RUc0سامارہ
سمارا		RUc0سمارا
اومسك		RUc4أومسك
امسك		RUc4امسک
بنين		NGc0بنين
بينن		NGc0بینن شہر
باكو		AZc6باكو
باكوو		AZc6باکوو
مايدوجوري		NGc4مايدوجوري
مايدوغوري		NGc4مايدوغوري
مايدوگورو		NGc4مايدوگورو
ميدغري		NGc4ميدغري
قازان		RUc4قازان
كازان		RUc4كازان
ايروان		AMc6ایروان
شهر		AMc6شهر ایروان	GTc6شهر گواتمالا	PAc6شهر پاناما
يريفان		AMc6يريفان
يېرېۋان		AMc6يېرېۋان
يريوان		AMc6یریوان
يهريڤان		AMc6یەریڤان
امريتسار		INc4أمريتسار
يامريتسار		INc4ئامریتسار
امرتسر		INc4امرتسر
امريتسر		INc4امريتسر
اواگادوگو		BFc6آواگادوگو
اوگاڈوگو		BFc6اوگاڈوگو
واغادوغو		BFc6واغادوغو
واگادووگوو		BFc6واگادووگوو
واگادوگو		BFc6واگادوگو
روستوو		RUc0روستوو نا دانو
نا	
دانو	
الہ		INc0الہ آباد
عنتاب		TRc4عنتاب
غازي		TRc4غازی عینتاب
عينتاب	
گازي		TRc4گازی ئانتەپ
يانتهپ	
فشاكاباتنم		INc0فشاكاباتنم
فيساخاباتنام		INc0فيساخاباتنام
فيشاخاباتنام		INc0فيشاخاباتنام
و		INc0و شاکھا پٹنم
شاكھا	
پٹنم	
وشاكاپاتنم		INc0وشاکاپاتنم
وشاكھ		INc0وشاکھ پٹنم
وشاكھاپٹنم		INc0وشاکھاپٹنم
ويساكاپټنام		INc0ويساکاپټنام
ويساكاپاتنام		INc0ویساکاپاتنام
ويساكھاپتنام		INc0ویساکھاپتنام
تشيليابنسك		RUc4تشيليابنسك
چليابنسك		RUc4چلیابنسک
چليابينسك		RUc4چلیابینسک
چيليابنسك		RUc4چیلیابنسک
داتونگ		CNc0داتونگ
داتۇڭ		CNc0داتۇڭ شەھىر
تبليسي		GEc6تبليسي
تبليس		GEc6تبلیس
تبيليسي		GEc6تبىلىسى
تفليس		GEc6تفلیس
طفلس		GEc6طفلس
شانغ	
شيانيانگ		CNc0شیانیانگ
اوفا		RUc0أوفا
دنيبرو		UAc4دنيبرو
دنيبروبتروفسك		UAc4دنيبروبتروفسك
دنيپروپتروفسك		UAc4دنیپروپتروفسک
دنيپروپترووسك		UAc4دنیپروپترووسک
كامبيناس		BRc0كامبيناس
كمپيناس		BRc0کمپیناس
جبل		INc0جبل پور	GIc3جبل طارق
جبلبور		INc0جبلبور
سا		USc0سا ن جوز
ن	
جوز	
هوزيه	
دونتسك		UAc4دونتسک
دونيتسك		UAc4دونيتسك
دۆنێتسك		UAc4دۆنێتسک
دوبلين		IEc6دوبلين
دۇبلين		IEc6دۇبلىن
ڈبلن		IEc6ڈبلن
ډبلن		IEc6ډبلن
كالغاري		CAc4كالغاري
كالگري		CAc4کالگری
كلگري		CAc4کلگری
كيلگري		CAc4کیلگری
بريۇسسېل		BEc6بريۇسسېل
اورنك		INc0أورنك آباد
اورنگ		INc0اورنگ آباد
فولجوجراد		RUc4فولجوجراد
فولغوغراد		RUc4فولغوغراد
ولگوگراد		RUc4ولگوگراد
وولگو		RUc4وولگو گراد
گراد	
وولگوگراد		RUc4وولگوگراد
ڤۆڵگۆگراد		RUc4ڤۆڵگۆگراد
جي		CNc0جی یانگ
جيييانگ		CNc0جیئیانگ
اوديسا		UAc4أوديسا
اودسا		UAc4اودسا
كيتاكيوشو		JPc0كيتاكيوشو
بايودينگ		CNc0بائودینگ
باوڈنگ		CNc0باوڈنگ
گواتمالا	
غواتيمالا	
بنشي		CNc0بنشی
بينشي		CNc0بینشی
برمنگم		GBc0برمنگم
برمينغهام		GBc0برمينغهام
بيرمنگام		GBc0بیرمنگام
بيرم		RUc0بيرم
پيرم		RUc0پیرم
جموں		INc4جموں	INc1جموں
سري		INc4سري نغر	INc4سري نگر	BNc6سری بگاوان
نغر	
نگر	
سريناغار		INc4سريناغار
سرينغر		INc4سرينغر
سرينگر		INc4سرینگر
زاريا		NGc0زاريا
ماناغوا		NIc6ماناغوا
ماناگوا		NIc6ماناگوآ
ماناگۇيا		NIc6ماناگۇئا
اليزابيث	
پورت		ZAc0پورت الیزابت	PGc6پورت مورسبی	HTc1پورت دے پئے
اليزابت	
الزبتھ	
كولونيا		DEc4كولونيا
كلون		DEc4کلون
كولون		DEc4کولون
كويمباتور		INc0كويمباتور
كويمبتور		INc0کويمبتور
كويمبٹور		INc0کویمبٹور
نابولي		ITc4نابولي
ناپل		ITc4ناپل
ناپولي		ITc4ناپولی
نيپلز		ITc4نیپلز
ماسييو		BRc0ماسئیو
ماسايو		BRc0ماسايو
كارتاجينا		COc0کارتاجینا
كارتاگينا		COc0کارتاگینا
چانگژو		CNc0چانگژو
چاڭجو		CNc0چاڭجو شەھىر
مانروويا		LRc6مانروویا
مونروفيا		LRc6مونروفيا
مونروويا		LRc6مونروویا
مۆنرۆڤيا		LRc6مۆنرۆڤیا
كينگستون		JMc6کینگستون	NFc3کینگستون
اربيل		IQc4أربيل
محافظة		IQc4محافظة أربيل	IQc4محافظة كربلاء	EGc1محافظة الفيوم	SAc1محافظة الخبر
ههولێر		IQc4هەولێر
اسٹن		USc0آسٹن
اوستن		USc0أوستن
جوداپور		INc0جوداپور
جودبور		INc0جودبور
جودپور		INc0جودپور
جودھ		INc0جودھ پور
جودھپور		INc0جودھپور
تشيبا		JPc0تشيبا
لوييس	
لويز	
مادوراي		INc0مادورائ
مدورايي		INc0مدورائی
مدوراي		INc0مدورای
هوايبي		CNc0هوایبی
ہواييبيي		CNc0ہوآئیبئی
ہواييبويي		CNc0ہوائیبوئی
كوتشابامبا		BOc4كوتشابامبا
كوچابامبا		BOc4کوچابامبا
ابو		IQc0أبو غريب	AEc6ابو ظبى
غريب	
بشكيك		KGc6بشکیک
بيشكك		KGc6بيشكك
بيشكيك		KGc6بيشكيك
بيشكێك		KGc6بیشکێک
كايفنغ		CNc0كايفنغ
كايفينگ		CNc0کائفینگ
كايفنگ		CNc0کایفنگ
جواهاتي		INc4جواهاتي
گواتي		INc4گواتی
گواهتي		INc4گواهتي
گوواہاتي		INc4گوواہاتی
گوہاٹي		INc4گوہاٹی
پنگڈنگشان		CNc0پنگڈنگشان
پينگدينگشان		CNc0پینگدینگشان
چيچيخار		CNc0چىچىخار شەھىرى
چيچيهار		CNc0چیچیهار
چيچيہار		CNc0چیچیہار
كلانج		MYc0كلانج
كلانگ		MYc0کلانگ
مندوزا		ARc0مندوزا
ميندوزا		ARc0میندوزا
قونية		TRc0قونية
قونيه		TRc0قونیه
قونيہ		TRc0قونیہ
فجاياوادا		INc0فجاياوادا
فيجاياوادا		INc0فيجاياوادا
وجيے		INc0وجئے واڑہ
واڑہ	
وجياوادا		INc0وجیاوادا
ويجيواډا		INc0ويجیواډا
ويجاياواڈا		INc0ویجایاواڈا
ويجياوادا		INc0ویجیاوادا
تورينو		ITc4تورينو
تورين		ITc4تورین
مايسور		INc0مايسور
ميسور		INc0میسور
جاكسونفيل		USc0جاكسونفيل
جيكسن		USc0جیکسن ویل	USc1جیکسن
ويل	
ونتشو		CNc0ونتشو
ونژو		CNc0ونژو
فرانسسكو	
فرانسيسكۆ	
ليفربول		GBc4ليفربول
ليور		GBc4لیور پول
پول	
ليورپول		GBc4لیورپول
ليڤهرپوول		GBc4لیڤەرپوول
ساراتوف		RUc0ساراتوف
ساراٹوف		RUc0ساراٹوف
تيغوسيغالبا		HNc6تيغوسيغالبا
تگوسيگالپا		HNc6تگوسیگالپا
ٹيگوسيگلپا		HNc6ٹیگوسیگلپا
كولومبوس		USc0كولومبوس	USc1كولومبوس
رانشي		INc0رانشي
رانچي		INc0رانچي
اولان		MNc6أولان باتور	CNc1أولان هوت	CNc1اولان ہوت
باتور	
يهھواز		IRc4ئەھواز
الاهواز		IRc4الأهواز
اهواز		IRc4اهواز
اہواز		IRc4اہواز
اريكيبا		PEc4أريكيبا
اركيپا		PEc4ارکیپا
اريكيپا		PEc4اریکیپا
بادانغ		IDc0بادانغ
پادانگ		IDc0پادانگ
پاڈانگ		IDc0پاڈانگ
مراكش		MAc4مراكش
دنپاسار		IDc4دنپاسار
ڈنپاسار		IDc4ڈنپاسار
ڈنپسار		IDc4ڈنپسار
فورت		USc4فورت وورث	USc1فورت واين	USc1فورت لاودردال	USc1فورت كولنز
وورث	
فورٹ		USc4فورٹ ورتھ	USc1فورٹ لاؤڈرڈیل	MQc6فورٹ ڈی فرانس
ورتھ	
انديانابوليس		USc4إنديانابوليس
انڈياناپولس		USc4انڈیاناپولس
ايندياناپوليس		USc4ایندیاناپولیس
تشارلوت		USc0تشارلوت
دوق		BRc0دوق دي كاكسياس
كاكسياس	
والنسيا		ESc0والنسیا
ويلنسيا		ESc0ویلنسیا
ويلنسيہ		ESc0ویلنسیہ
ڤالينسيا		ESc0ڤالينسيا
ڤالێنسيا		ESc0ڤالێنسیا
الورن		NGc0الورن
كاياو		PEc0كاياو
كايايو		PEc0کایائو
كلاو		PEc0کلاؤ
لا		BOc0لا پاز	ARc1لا پلاتا	ESc1لا كورونيا	ESc1لا کۆرونیا	CLc1لا پینٹانا	ARc1لا ريوخا	ARc1لا ریؤجا	CLc1لا سيرينا
پاز	
لاباز		BOc0لاباز
لاپاز		BOc0لاپاز
اوتاوا		CAc6أوتاوا
يۆتاوا		CAc6ئۆتاوا
اتاوا		CAc6اتاوا
اوٹاوا		CAc6اوٹاوا
اٹاوہ		CAc6اٹاوہ
باركيسيمتو		VEc4بارکیسیمتو
چہواہوا		MXc4چہواہوا
ناننينگ		CNc0ناننینگ
نانينغ		CNc0نانينغ
نانينگ		CNc0نانینگ
نهننيڭ		CNc0نەننىڭ شەھىرى
فريتاون		SLc6فريتاون
فريتون		SLc6فريتون
فري		SLc6فری ٹاؤن
جوهر		MYc0جوهر بهرو
بهرو	
جوهور		MYc0جوهور بهرو
جوھر		MYc0جوھر بھرو
بھرو	
اورسالم		ILc4أورسالم
اولي		ILc4أولى القبلتين
القبلتين	
ايلياء		ILc4إيلياء
يورشهليم		ILc4ئورشەلیم
اريييل		ILc4اريئيل
البلا		ILc4البلا
الشريف	
اورسليمان		ILc4اورسلیمان
بيت		ILc4بيت المقدس
المقدس	
ساليم		ILc4ساليم
صهيون		ILc4صهيون
قدس		ILc4قُدس	PSc1قدس شرقی
قۇدس		ILc4قۇدس
لقدس		ILc4لقدس
مريا		ILc4مريّا
ورشليم		ILc4ورشليم
يبوس		ILc4يبوس
يروشلم		ILc4یروشلم
بندر		IDc0بندر لامپونگ	IRc4بندر عباس	IRc4بَندَر عَبّاسی	IRc1بندر خرمشهر	IRc4بندر بوشهر	BNc6بندر سري بكاوان	BNc6بندر سری بگاوان	BNc6بندر سری بیگوان
لامپونگ	
بوكور		IDc0بوكور
بوگور		IDc0بوگور
ممباسا		KEc4ممباسا
مومباسا		KEc4مومباسا
مسقط		OMc6مسقط
مۇسكات		OMc6مۇسكات
مهسقهت		OMc6مەسقەت
زاباروجيا		UAc4زاباروجيا
مارسيليا		FRc4مارسيليا
مارسي		FRc4مارسی
مارسيلز		FRc4مارسیلز
مارسێي		FRc4مارسێی
مرسيليا		FRc4مرسيليا
الزرقاء		JOc0الزرقاء
زرقاء		JOc0زرقاء
ناوكالبان		MXc0ناوكالبان دي خواريز
كاوكالپان		MXc0کاوکالپان
رحيم		PKc0رحيم يار خان
يار	
جالندھر		INc0جالندھر
جلندر		INc0جلندر
جهلهندهر		INc0جەلەندەر
تريواندروم		INc0تریواندروم
تريوينڈرم		INc0تریوینڈرم
تھيروواننتھاپورم		INc0تھیروواننتھاپورم
ثيروفانانثابورام		INc0ثيروفانانثابورام
انيانغ		CNc0انيانغ
ميغيل	
توكومان	
ميگوييل	
دوتوكومان	
كوتونو		BJc0كوتونو
سالم		INc0سالم	USc1سالم
ماردة		MXc0ماردة	VEc1ماردة
تروچراپلي		INc0تروچراپلی
تيروچيراپلي		INc0تيروچيراپلي
تيروچيراپالي		INc0تیروچیراپالی
ٹيروچيراپالي		INc0ٹیروچیراپالی
هوهوت		CNc0هوهوت
ہوہوٹ		CNc0ہوہوٹ
نيامي		NEc6نيامي
نيامهي		NEc6نیامەی
تاينان		TWc0تاينان
لودز		PLc4لودز
وودج		PLc4وودج
الدمام		SAc0الدمام
دمام		SAc0دمام
شينينغ		CNc0شينينغ
شينينگ		CNc0شینینگ
كهريز		IRc0کهریز
كوٹا		INc0کوٹا
تشنهوانغداو		CNc0تشنهوانغداو
چينہوانگداو		CNc0چینہوانگداو
كينگهوانگداو		CNc0کینگهوانگداو
هنگيانگ		CNc0هنگیانگ
ہينگيانگ		CNc0ہینگیانگ
انتاليا		TRc4آنتالیا
انطاليا		TRc4أنطاليا
يانتاليا		TRc4ئانتالیا
انطاليہ		TRc4انطالیہ
كراكوف		PLc4كراكوف
گڑھ	
بيترماريتزبرغ		ZAc0بيترماريتزبرغ
پيترماريتسبرگ		ZAc0پیترماریتسبرگ
پيٹرماريٹزبرگ		ZAc0پیٹرماریٹزبرگ
پيٹروميرٹبرگ		ZAc0پیٹرومیرٹبرگ
لومه		TGc6لومه
لومي		TGc6لومي
لوميه		TGc6لوميه
لومې		TGc6لومې
لومے		TGc6لومے
لۆمێ		TGc6لۆمێ
تروخيو		PEc0تروخیو
مالانغ		IDc0مالانغ
مالنگ		IDc0مالنگ
بريلي		INc0بريلي
كيغالي		RWc6كيغالي
كيگالي		RWc6کیگالی
تيريسينا		BRc0تيريسينا
هنگانگ		CNc0هنگانگ
هيغانغ		CNc0هيغانغ
ہيگانگ		CNc0ہیگانگ
ريگا		LVc6رىگا
ريجا		LVc6ريجا
ريغا		LVc6ريغا
يامستېردام		NLc6ئامستېردام
يهمستهردام		NLc6ئەمستەردام
امسټرډام		NLc6امسټرډام
ايمسٹرڈيم		NLc6ایمسٹرڈیم
كويته		PKc4كويته
كويٹہ		PKc4کوئٹہ
كوټه		PKc4کوټه
نوتنغهام		GBc4نوتنغهام
كامبو		BRc0كامبو غراندي
غراندي	
كامپوگرانده		BRc0کامپوگرانده
كيمپو		BRc0کیمپو گراندے
گراندے	
ياشخاباد		TMc6ئاشخاباد
اشك		TMc6اشک آباد
عشق		TMc6عشق آباد
عهشقاباد		TMc6عەشقاباد
السليمانية		IQc0السليمانية
سليمانيه		IQc0سلیمانیه
سلێماني		IQc0سلێمانى
پوتوسي	
سٹي	
اگوياسكالينتس		MXc0آگوئاسکالینتس
اگوسكالينٹس		MXc0آگوسکالینٹس
سوسوتا		COc4سوسوتا
كوكوتا		COc4کوکوتا
انجمينا		TDc6أنجمينا
انجامينا		TDc6إنجامينا
انجامنا		TDc6انجامنا
فور		TDc6فور لامي	CMc1فور فورو	MQc6فور دو فرانس
لامي	
نجامينا		TDc6نجامينا
نجامێنا		TDc6نجامێنا
نجمينا		TDc6نجمینا
يهنتهي		CNc0يەنتەي شەھىرى
يانتايي		CNc0یانتائی
يانتاي		CNc0یانتای
لفيف		UAc4لفيف
لووف		UAc4لووف
لويو		UAc4لویو
لڤيڤ		UAc4لڤیڤ
ليويو		UAc4لیویو
ارموسييو		MXc0ارموسييو سونورا
سونورا	
ارموسيو		MXc0ارموسیو
ادمونتون		CAc0إدمونتون
ايڈمنٹن		CAc0ایڈمنٹن
جيونجو		KRc0جئونجو
جونجو		KRc0جونجو
سالتيو		MXc0سالتيو
ژانژو		CNc0ژانژو
ژوژوو		CNc0ژوژوو
سوبانغ		MYc0سوبانغ جايا
جايا	
سوبانگ		MYc0سوبانگ جایا
بيوانډي		INc0بيوانډي
بھيواندي		INc0بھیواندی
بھيونڈي		INc0بھیونڈی
بيواندي		INc0بیواندی
پكانبارو		IDc0پکانبارو
پيكانبارو		IDc0پیکانبارو
اشبيلية		ESc4إشبيلية
اشبيليہ		ESc4اشبیلیہ
سويا		ESc4سویا
سيبييا		ESc4سيبييا
سێڤيليا		ESc4سێڤیلیا
تولياتي		RUc0تولياتي
شيزوكا		JPc0شيزوكا
شيزويوكا		JPc0شیزوئوکا
زاجريب		HRc6زاجريب
زاغرب		HRc6زاغرب
زاگرب		HRc6زاگرب
زاگرێب		HRc6زاگرێب
زغرب		HRc6زغرب
اغادير		MAc4أغادير
اكادير		MAc4أكادير
اگادير		MAc4أگادیر
اݣادير		MAc4أݣادير
ساراجيوو		BAc6ساراجیوو
ساراييفو		BAc6ساراييفو
سارايېۋو		BAc6سارايېۋو
سارايه		BAc6سارایه وو
وو	
سارايوو		BAc6سارایوو
سارايێڤۆ		BAc6سارایێڤۆ
سراييوو		BAc6سرائیوو
سراييفو		BAc6سراييفو
پلاتا	
لابلاتا		ARc1لابلاتا
تونس		TNc6تونس	TNc6تونس شہر
توونس		TNc6توونس
تۇنيس		TNc6تۇنىس شەھىرى
ٹيونس		TNc6ٹیونس نگر
جانگجياكو		CNc1جانگجیاکو
ژانگجياكوو		CNc1ژانگجیاکوو
زيجونج		CNc1زيجونج
زيگانگ		CNc1زیگانگ
زيگونگ		CNc1زیگونگ
مخيكالي		MXc1مخیکالی
مكسيكالي		MXc1مكسيكالي
ميكسيكالي		MXc1میکسیکالی
فاكسين		CNc1فاکسین
فوشن		CNc1فوشن
انوغو		NGc1إنوغو
انوگو		NGc1انوگو
طنجة		MAc4طنجة
خۇياڭشي		CNc1خۇئاڭشى شەھىرى
هوانگشي		CNc1هوانگشی
ہوانگشي		CNc1ہوانگشی
لياۋياڭ		CNc1لياۋياڭ شەھەر
شهھهر	
لياويانگ		CNc1لیاویانگ
شفيلد		GBc4شفيلد
شيفيلد		GBc4شيفيلد
شيفيلڈ		GBc4شیفیلڈ
شێفيڵد		GBc4شێفیڵد
سياتل		USc4سياتل
سييٹل		USc4سیئٹل
سياٹل		USc4سیاٹل
دنفر		USc4دنفر
دنور		USc4دنور
ڈينور		USc4ڈینور
ال		USc1إل باسو	USc1ال پاسو
باسو	
پاسو	
ايل		USc1ایل پاسو
رايے		INc1رائے پور
رايبور		INc1رايبور
راي		INc1رای پور
راےپور		INc1راۓپور
جنرال		PHc1جنرال سانتوس
سانتوس		BRc1سانتوس
جنرل		PHc1جنرل سانتوس
دوشنبه		TJc6دوشنبه
ديترويت		USc4ديترويت
ڈيٹرايٹ		USc4ڈیٹرائٹ
ساراجوسا		ESc4ساراجوسا
ساراگوسا		ESc4ساراگوسا
سرقسطة		ESc4سرقسطة
سهرهگۆسا		ESc4سەرەگۆسا
گوراكپور		INc1گوراکپور
گوركھپور		INc1گورکھپور
شيانگتان		CNc1شیانگتان
اكابولكو		MXc1أكابولكو
ايبوه		MYc1ايبوه
ايپو		MYc1ایپو
ايپوه		MYc1ایپوه
مسس		CAc1مسس ساگا
ساگا		JPc1ساگا
مسساگا		CAc1مسساگا
ميسيساغا		CAc1ميسيساغا
ميسيسوجا		CAc1ميسيسوجا
ميسيساگا		CAc1میسیساگا
بوستون		USc4بوستون
بوسطن		USc4بوسطن
بوسٹن		USc4بوسٹن
بۆستن		USc4بۆستن
نانتانگ		CNc1نانتانگ
نانتونگ		CNc1نانتونگ
مودانجيانگ		CNc1مودانجیانگ
مۇدهنجياڭ		CNc1مۇدەنجياڭ شەھىرى
يافېنا		GRc6ئافېنا
نواكشوط		MRc6نواكشوط
نواكشوت		MRc6نواکشوت
نواكشۆت		MRc6نواکشۆت
نوواكوٹ		MRc6نوواکوٹ
ممفيس		USc1ممفيس
كريفي		UAc1كريفي ريه
ريه	
كريفيي		UAc1کریفیی ریه
جواو		BRc1جوآو پیسوآ	BRc1جواو بيسوا
پيسوا	
بيسوا	
فرانكفورت		DEc1فرانكفورت
گۇيلين		CNc1گۇيلىن شەھىرى
بالرمو		ITc4بالرمو
باليرمو		ITc4باليرمو
بلرم		ITc4بلرم
بلرمة		ITc4بلرمة
پالرمو		ITc4پالرمو
پاليرمو		ITc4پاليرمو
پلرمو		ITc4پلرمو
كولمبو		LKc6كولمبو
كولومبو		LKc6كولومبو
كلمبو		LKc6کلمبو
ليلونغوي		MWc6ليلونغوي
ليلونگوه		MWc6لیلونگوه
ليلونگوے		MWc6لیلونگوے
ليلۆنگوێ		MWc6لیلۆنگوێ
ليليونگوے		MWc6لیلیونگوے
ولاية		DZc4ولاية وهران	DZc1ولاية بسكرة	DZc1ولاية سطيف	DZc1ولاية باتنة	DZc1ولاية سيدي بلعباس	DZc1ولاية سعيدة	DZc1ولاية الجلفة
وهران		DZc4وهران
وہران		DZc4وہران
وهھران		DZc4وەھران
يامهد		TRc4ئامەد
ديار		TRc4ديار بكر
بكر	
دياربكر		TRc4دیاربکر
اوليانوفسك		RUc1أوليانوفسك
اليانووسك		RUc1الیانووسک
اوليانووسك		RUc1اولیانووسک
جاڭجياڭ		CNc1جاڭجياڭ شەھىرى
الاحمدي		KWc1الاحمدي
يوجياكرتا		IDc1يوجياكرتا
يوگياكارتا		IDc1یوگیاکارتا
كيشيناو		MDc6كيشيناو
فروتسواف		PLc4فروتسواف
وروتسواف		PLc4وروتسواف
وروسلاو		PLc4وروسلاو
ڤرۆتسواف		PLc4ڤرۆتسواف
تبسة		DZc1تبسة
تيبازہ		DZc1تیبازہ
جېنجياڭ		CNc1جېنجياڭ شەھىرى
وني		CAc1ونی پیگ
پيگ	
ونيپگ		CAc1ونیپگ
وينيبيغ		CAc1وينيبيغ
وينيپگ		CAc1وینیپگ
داندونج		CNc1داندونج
داندونغ		CNc1داندونغ
داندونگ		CNc1داندونگ
اكلاهما		USc1اکلاهما سیتی
ايجيفسك		RUc1إيجيفسك
ازوسك		RUc1ازوسک
ايژوسك		RUc1ایژوسک
شاوگوان		CNc1شاؤگوآن
يهنچېن		CNc1يەنچېن شەھىرى
يانچنگ		CNc1یانچنگ
ينچينگ		CNc1ینچینگ
كانكون		MXc4كانكون	MXc4کانکون٬ کینتانا رو
كينتانا	
رو	
بالاي		INc1بالای
بھلايي		INc1بھلائی
بھيلاي		INc1بھیلائ
جبوتي		DJc6جبوتی	DJc6جبوتی علاقہ
علاقہ	
جيبوتي		DJc6جيبوتي
جيبووتي		DJc6جیبووتی
فيغاس	
وگاس	
بالتيمور		USc4بالتيمور
بالٹيمور		USc4بالٹیمور
استان		IRc4استان کرمانشاه	EGc1استان فیوم	EGc1استان قنا
كرمانشاه		IRc4كرمانشاه
الحديدة		YEc1الحديدة
حديده		YEc1حدیده
برسٹل		GBc4برسٹل نگر
بريستول		GBc4بريستول
جمشدپور		INc1جمشدپور
جمشيد		INc1جمشيد پور
جمشيدبور		INc1جمشيدبور
جمشيدپور		INc1جمشیدپور
هايكو		CNc1هايكو
ہايكو		CNc1ہائکو
ہاييكو		CNc1ہائیکؤ
سايو		BRc1سائو خوزه دوس کامپس
خوزه	
دوس	
كامپس	
تايژو		CNc1تایژو
شنگتايي		CNc1شنگتائی
شينگتاي		CNc1شینگتای
توريون		MXc1تورئون٬ کواویلا
كواويلا	
ياروسلافل		RUc1ياروسلافل
ياروسلاول		RUc1یاروسلاول
هاماماتسو		JPc1هاماماتسو
ہاماماتسو		JPc1ہاماماتسو
جنژوو		CNc1جنژوو
جينجو		CNc1جینجو
ابوظبي		AEc6أبوظبي
يهبووزهبي		AEc6ئەبووزەبی
ظبي	
ابوظہبي		AEc6ابوظہبی
وجزر	
داخلية	
اخري	
هايفونغ		VNc1هايفونغ
اسلام		PKc6إسلام آباد
ييسلامياباد		PKc6ئىسلامئاباد
ييسلاماباد		PKc6ئیسلاماباد
كركوك		IQc4كركوك
كهركوك		IQc4كەركوك
كهركووك		IQc4کەرکووک
ملواكي		USc4ملواکی
ميلواكي		USc4ميلواكي
شوانگياشان		CNc1شوانگیاشان
فانكوفر		CAc4فانكوفر	USc1فانكوفر
ونكوور		CAc4ونکوور
وينكوور		CAc4وینکوور
بارنايول		RUc1بارنائول
بارنال		RUc1بارنال
بارناول		RUc1بارناول
راٹرڈيم		NLc4راٹرڈیم
رتردام		NLc4رتردام
روتردام		NLc4روتردام
موريليا		MXc1موريليا
ڕهشت		IRc1ڕەشت
ابيوكوتا		NGc1أبيوكوتا
ابوكاتا		NGc1ابوکاتا
ايسن		DEc1ایسن
ايسين		DEc1ایسین
قيصرية		TRc1قيصرية
قيصري		TRc1قیصری
قيصريه		TRc1قیصریه
قهيسهري		TRc1قەیسەری
كيسري		TRc1کیسری شہر
جلاسجو		GBc4جلاسجو
غلاسكو		GBc4غلاسكو
گلاسگو		GBc4گلاسگو
گلاسگوۋ		GBc4گلاسگوۋ
گلاسگۆ		GBc4گلاسگۆ
ابوجا		NGc6آبوجا
يهبووجا		NGc6ئەبووجا
جانگجاو		CNc1جانگجاو
ژانگژو		CNc1ژانگژو
اشتوتگارت		DEc4اشتوتگارت
سٹٹگارٹ		DEc4سٹٹگارٹ
شتوتغارت		DEc4شتوتغارت
شتوتگارت		DEc4شتوتگارت
شٹوٹگارٹ		DEc4شٹوٹگارٹ
ريينوسا		MXc4ریئنوسا
رينوسا		MXc4رینوسا تامائولیپاس
تامايوليپاس	
دورتموند		DEc1دورتموند
دۆرتمۆند		DEc1دۆرتمۆند
ڈارٹمنڈ		DEc1ڈارٹمنڈ
فلاديفوستوك		RUc4فلاديفوستوك
ولاديوستوك		RUc4ولادیوستوک
ولاڈيووسٹوك		RUc4ولاڈیووسٹوک
ايركوتسك		RUc1إيركوتسك
اركٹسك		RUc1ارکٹسک
ايركتسك		RUc1ایرکتسک
بلانتاير		MWc1بلانتاير
بلانتيير		MWc1بلانتیئر
اسكدار		TRc1اسکدار
جنوا		ITc4جنوا
جنوة		ITc4جنوة
كاتك		INc1کاتک
كوٹاك		INc1کوٹاک
كټاك		INc1کټاک
يوسلو		NOc6ئوسلو
يۆسلۆ		NOc6ئۆسلۆ
اسلو		NOc6اسلو
هاتشيووجي		JPc1هاتشيؤوجي
خاباروفسك		RUc4خاباروفسك
خابارووسك		RUc4خابارووسک
ہابروسك		RUc4ہابروسک
لبرول		GAc6لبرول
لبريويل		GAc6لبریویل
ليبرفيل		GAc6ليبرفيل
ليبرويل		GAc6لیبرویل
ليبرێڤيل		GAc6لیبرێڤیل
كرمان		IRc1كرمان
تشيكلايو		PEc1تشيكلايو
چيكلايو		PEc1چیکلایو
ارومية		IRc1أرومية
اروميه		IRc1ارومیه
شهرستان		IRc1شهرستان ارومیه
بنگبو		CNc1بنگبو
بينگبو		CNc1بینگبو
بېڭبۇ		CNc1بېڭبۇ شەھەرى
شهھهري	
تلاكوپاكو		MXc1تلاکوپاکو
دوسلدورف		DEc4دوسلدورف
دوسلدۆرف		DEc4دوسلدۆرف
ڈسلڈورف		DEc4ڈسلڈورف
جوتنبرج		SEc4جوتنبرج
غوتنبرغ		SEc4غوتنبرغ
گووتھنبرگ		SEc4گووتھنبرگ
يوتبري		SEc4یوتبری
شيخهنزه		CNc1شىخەنزە	CNc1شىخەنزە شەھرى	CNc1شىخەنزە شەھىرى
شهھري	
بوكارامانگا		COc1بوکارامانگا
كوتشينغ		MYc1كوتشينغ
كوچينگ		MYc1کوچینگ
بوزنان		PLc4بوزنان
پوزنان		PLc4پوزنان
پۆزنان		PLc4پۆزنان
مالاجا		ESc4مالاجا
مالاگا		ESc4مالاگا
مالقة		ESc4مالقة
مالگا		ESc4مالگا
ملقة		ESc4ملقة
مهلهگا		ESc4مەلەگا
بواكي		CIc1بواكي
نيالا		SDc4نيالا
نياله		SDc4نیاله
اسمرة		ERc6أسمرة
يهسمهره		ERc6ئەسمەرە
اسمارا		ERc6اسمارا
اسمره		ERc6اسمره
فوناباشي		JPc1فوناباشي
الباكركي		USc1ألباكركي
البوكركي		USc1البوکرکی
هلسنكي		FIc6هلسنكي
هلسنڪي		FIc6هلسنڪي
هلسينكي		FIc6هلسینکی
هيلسينكي		FIc6هيلسينكى
ھێلسينكي		FIc6ھێلسینکی
ہلسنكي		FIc6ہلسنکی
ہيلسنكي		FIc6ہیلسنکی
وارانگل		INc1وارانگل
ورنجل		INc1ورنجل
كوبا	
سيپينگ		CNc1سیپینگ
كاغوشيما		JPc1كاغوشيما
سوراكارتا		IDc1سوراكارتا
باونگر		INc1باونگر
بھاونگر		INc1بھاونگر
مار		ARc1مار دل پلاتا	BRc1مار زنگی
دل	
ماريه		ARc1ماريه ديل بلاتا
ديل	
بلاتا	
زاهدان		IRc4زاهدان
زاہدان		IRc4زاہدان
ناندد		INc1ناندد
نانديد		INc1ناندید
نانديڑ		INc1ناندیڑ
ننديد		INc1ننديد
اورنبرغ		RUc1أورنبرغ
اورينبورغ		RUc1أورينبورغ
اورنبرگ		RUc1اورنبرگ
اورنبورگ		RUc1اورنبورگ
تشانغوون		KRc1تشانغوون
چانگون		KRc1چانگون
چانگوون		KRc1چانگوون
بريشتينا		XKc6بريشتينا
پريسٹينا		XKc6پریسٹینا
پريشتينا		XKc6پریشتینا
جيامۇسي		CNc1جيامۇسى شەھىرى
جياموسي		CNc1جیاموسی
نايجيانگ		CNc1نائجیانگ
برمن		DEc4برمن
بريمن		DEc4بريمن
مكناس		MAc4مكناس
سرگودها		PKc1سرگودها
سرگودھا		PKc1سرگودھا
بانگويي		CFc6بانگوئی
فيلنيوس		LTc6فيلنيوس
ولنيس		LTc6ولنیس
ويلنيوس		LTc6ویلنیوس
ڤيلنيوس		LTc6ڤیلنیوس
يانغتشو		CNc1يانغتشو
يانگژو		CNc1یانگژو
نوفوكوزنتسك		RUc1نوفوكوزنتسك
نووكوزنتسك		RUc1نووکوزنتسک
نووكوزنٹسك		RUc1نووکوزنٹسک
بور		EGc4بور سعيد	SDc4بور سودان	MUc6بور لويس
بورسعيد		EGc4بورسعيد
توستلا		MXc1توستلا گیوتیرس
گيوتيرس	
توكستلا		MXc1توكستلا غوتيريز
غوتيريز	
توكسلا		MXc1توکسلا گوتیرس٬ چیاپاس
گوتيرس	
چياپاس	
روركلا		INc1رورکلا
واري		NGc1واري
جيانگمن		CNc1جیانگمن
جيانگمين		CNc1جیانگمین
ژيانگمن		CNc1ژیانگمن
توسان		USc1توسان
توسون		USc1توسون
ناشفيل		USc4ناشفيل
ناشولے		USc4ناشولے
نشويل		USc4نشویل
الطايف		SAc1الطائف
جونتور		INc1جونتور
غنتور		INc1غنتور
گنتور		INc1گنتور
گنٹور		INc1گنٹور
گونتور		INc1گونتور
كيبك	
كيوبك		CAc1کیوبک شہر
همدان		IRc1همدان
ساڭجو		CNc1ساڭجو شەھىرى
كانگجو		CNc1کانگجو
كانگذوو		CNc1کانگذوو
سالۋادور	
سلفادور	
سلواڈور	
كويابا		BRc1كويابا
كوييابا		BRc1کوئیابا
بيتالينغ		MYc1بيتالينغ جايا
پتالينگ		MYc1پتالینگ جایا
پيتالنيگ		MYc1پیتالنیگ جایا
ياۋمېن		MOc6ئاۋمېن
ماكاو		MOc6ماكاو
ماكايو		MOc6ماکائو
مكاو		MOc6مکاؤ
فرزنو		USc1فرزنو
فريسنو		USc1فريسنو
فرينسو		USc1فرینسو
هاميلتون		CAc1هاميلتون	NZc1هاميلتون	BMc3هاميلتون
ہاملٹن		CAc1ہاملٹن
تيومين		RUc1تيومين
تيومن		RUc1تیومن
ٹيومن		RUc1ٹیومن
درگاپور		INc1درگاپور
دورگاپور		INc1دورگاپور
دورانگو		MXc1دورانگو سٹی
اجمير		INc1أجمير
اجمېر		INc1اجمېر
ليسابون		PTc6لىسابون
ليسبون		PTc6لیسبون
چانگدا		CNc1چانگدا
چانگدي		CNc1چانگدی
جياوزوو		CNc1جیاوزوو
ژياوزو		CNc1ژیاوزو
الھاس		INc1الھاس نگر ممبئي
الہاسنگر		INc1الہاسنگر
الہسنگر		INc1الہسنگر
اولاسناگر		INc1اولاسناگر
اولهسنگر		INc1اولهسنگر
ليبيتسك		RUc1ليبيتسك
لپٹسك		RUc1لپٹسک
ليپتسك		RUc1لیپتسک
ليپٹسك		RUc1لیپٹسک
هانوفر		DEc4هانوفر
ھانۆفهر		DEc4ھانۆفەر
ہينوور		DEc4ہینوور
اسكي		TRc1أسكي شهر	TRc1اسکی شہر
يێسكي		TRc1ئێسکی شەھر
شهھر	
ازادشهر		IRc1آزادشهر
سالتا		ARc1سالتا
بينزا		RUc1بينزا
پنزا		RUc1پنزا
پينزا		RUc1پینزا
تانگهوا		CNc1تانگهوا
تونگہوا		CNc1تونگہوا
لايستر		GBc4لايستر
لستر		GBc4لستر
ليسسٹر		GBc4لیسسٹر
واها		CNc1واها
ووہو		CNc1ووہو
لايپزش		DEc4لائپزش
لايبزيغ		DEc4لايبزيغ
لايپزيگ		DEc4لایپزیگ
ليپزش		DEc4لیپزش
دويسبورغ		DEc1دويسبورغ
دويسبورگ		DEc1دویسبورگ
ڈويسبرگ		DEc1ڈوئسبرگ
ڈيسبورگ		DEc1ڈیسبورگ
اراك		IRc1اراک
ساوه		IRc1ساوه	IRc1ساوه
سلطان		IRc1سُلطان آباد
استراخان		RUc1آستراخان
جوهاي		CNc1جوهای
زوهاي		CNc1زوهاي
ژوہويي		CNc1ژوہوئی
نورنبرگ		DEc4نورنبرگ
نورنبيرغ		DEc4نورنبيرغ
نۆريمبێرگ		DEc4نۆریمبێرگ
نيورمبرگ		DEc4نیورمبرگ
ساكرامنتو		USc1ساكرامنتو
ساكرامنٹو		USc1ساکرامنٹو
اراكاجو		BRc1اراکاجو
عجمان		AEc1عجمان
سودان	
بورتسودان		SDc4بورتسودان
سوڈان	
بيدرو	
سولا	
پيڈرو	
تولوكا		MXc1تولوکا
سويز		EGc4سوئز
سوييز		EGc4سوئیز
سويس		EGc4سويس
درسدن		DEc4درسدن
دريسدن		DEc4دريسدن
درێسدن		DEc4درێسدن
ڈريسڈن		DEc4ڈریسڈن
ڊريسڊن		DEc4ڊريسڊن
تومسك		RUc1تومسك
ٹومسك		RUc1ٹومسک
كلبركة		INc1كلبركة
گلبرگه		INc1گلبرگه
گلبرگہ		INc1گلبرگہ
النجف		IQc4النجف	IQc4النجف الاشرف
الاشرف	
شاه		MYc1شاه عالم
عالم	
ماريوبول		UAc4ماريوبول
ماريوپول		UAc4ماریوپول
مروپل		UAc4مروپل
هيميجي		JPc1هيميجي
غوميل		BYc1غوميل
گومل		BYc1گومل
ايست		ZAc1إيست لندن
ايسٹ		ZAc1ایسٹ لندن
سيالكوټ		PKc4سيالکوټ
سيالكوٹ		PKc4سیالکوٹ
كيميروفو		RUc1كيميروفو
كمروف		RUc1کمروف
كيميروو		RUc1کیمیروو
ايچانگ		CNc1ایچانگ
ييچاڭ		CNc1يىچاڭ شەھىرى
يچنگ		CNc1یچنگ
ينشوان	
يينچۈيهن		CNc1يىنچۈئەن شەھىرى
ينچوان		CNc1ینچوآن
يينچوان		CNc1یینچوان
اسكوبية		MKc6إسكوبية
اسكوپيه		MKc6اسکوپیه
اسكوپيہ		MKc6اسکوپیہ
سكوبيه		MKc6سكوبيه
سكوپليې		MKc6سكوپليې
سكوپ		MKc6سکوپ جے
فيرينجنغ		ZAc1فيرينجنغ
فيرينخن		ZAc1فيرينخن
ورينيگينگ		ZAc1ورینیگینگ
لاهه		NLc4لاهه
لونغ		USc1لونغ بيتش
بيتش		HUc1بيتش
ليون		FRc4ليون
ليۆن		FRc4لیۆن
لوندرينا		BRc1لوندرينا
ميسا		USc1ميسا
ميزا		USc1میزا
ماتسودو		JPc1ماتسودو
تولا		RUc1تولا
ٹولا		RUc1ٹولا
كاواغوتشي		JPc1كاواغوتشي
اپوداكا		MXc1آپوداکا
زونيي		CNc1زونئی
زونييي		CNc1زونیئی
زونياي		CNc1زونیای
جياشيڭ		CNc1جياشىڭ شەھىرى
جياشنگ		CNc1جیاشنگ
جيشانگ		CNc1جیشانگ
لياويوان		CNc1لیاویوان
يێدينبهره		GBc4ئێدینبەرە
ادينبرو		GBc4ادینبرو
ايڈنبرا		GBc4ایڈنبرا
اتلانتا		USc4آتلانتا
يهتڵانتا		USc4ئەتڵانتا
اٹلانٹا		USc4اٹلانٹا
كانانغا		CDc4كانانغا
بلويمفونٹين		ZAc4بلوئمفونٹین
بلومفونتن		ZAc4بلومفونتن
بلومفونتين		ZAc4بلومفونتين
بلومفونٹين		ZAc4بلومفونٹین
بلوومفۆنتهين		ZAc4بلوومفۆنتەین
شياڭفان		CNc1شياڭفان شەھىرى
غدانسك		PLc4غدانسك
گدانسك		PLc4گدانسک
كالابار		NGc1کالابار
حماه		SYc1حماه
كرنول		INc1کرنول
كورنوول		INc1کورنوول
انتورپ		BEc4آنتورپ
انتويرب		BEc4أنتويرب
انتورب		BEc4انتورب
انٹيورپ		BEc4انٹیورپ
كيروف		RUc1كيروف
كيروو		RUc1کیروو
اجين		INc1اجین
اوجايين		INc1اوجائین
اوجاين		INc1اوجاين
اوجين		INc1اوجین
اوجېن		INc1اوجېن
كينابالو	
سبرينغس	
اسپرينگز	
هنگشوي		CNc1هنگشوی
ہينگشويي		CNc1ہینگشوئی
تبوك		SAc1تبوك
بونتياناك		IDc1بونتياناك
پونتياناك		IDc1پونتیاناک
پونٹياناك		IDc1پونٹیاناک
ليدز		GBc4ليدز
ليڈز		GBc4لیڈز
ورجينيا		USc1ورجینیا بیچ
بيچ	
لوهانسك		UAc4لوهانسك
لوہانسك		UAc4لوہانسک
مانادو		IDc1مانادو
مناڈو		IDc1مناڈو
رالي		USc1رالي
جنينگ		CNc1جنینگ
جينينگ		CNc1جینینگ
قسنطينة		DZc1قسنطينة
قسنطينه		DZc1قسنطینه
جوبا		SSc6جوبا
چنگده		CNc1چنگده
چينگدے		CNc1چینگدے
كارديف		GBc4كارديف
كارڈف		GBc4کارڈف
جوان	
تشيبوكساري		RUc1تشيبوكساري
چيبوكساري		RUc1چیبوکساری
چيبوكسارے		RUc1چیبوکسارے
اوماها		USc1أوماها	USc1اوماها نبراسكا
ماتسوياما		JPc1ماتسوياما
نيكولاس	
گارزا	
داسمارنگاس		PHc1داسمارنگاس
داسمارينياس		PHc1داسمارینیاس
مالاطيہ		TRc1مالاطیہ
ملطية		TRc1ملطية
ملطيه		TRc1ملطیه
مهلهدي		TRc1مەلەدی
مايامي		USc4مايامى
ميامي		USc4ميامي
كاليكوت		INc1كاليكوت
كاليكٹ		INc1کالیکٹ
كوزيكوڈ		INc1کوزیکوڈ
ماولاميين		MMc1ماولامیئن
ماولامياين		MMc1ماولامیاین
اكيتوس		PEc1اکیتوس
ايكيتوس		PEc1ایکیتوس
غاروا		CMc1غاروا
گاروا		CMc1گارؤا
مرسية		ESc1مرسية
مورسيا		ESc1مورسیا
موانزا		TZc1موانزا
فورو	
قصور		CMc1قصور
كوسيري		CMc1كوسيري
كالينينغراد		RUc1كالينينغراد
كاليننگراڈ		RUc1کالیننگراڈ
كالينينگراد		RUc1کالینینگراد
كيلننگراڈ		RUc1کیلننگراڈ
كةربالا		IQc4كةربالا
كربلاء		IQc4كربلاء
كربلا		IQc4کربلا
كهربهلا		IQc4کەربەلا
ڪربلا		IQc4ڪربلا
برامبتون		CAc1برامبتون
بريمپٹن		CAc1بریمپٹن
تولوز		FRc4تولوز
اويو	
يافو	
اڤيڤ	
يافا	
الربيع	
تلاويو		ILc4تلاویو
تێل		ILc4تێل ئەڤیڤ
يهڤيڤ	
تېلاۋيف		ILc4تېلاۋىف
نمنقان		UZc4نمنقان
نمنكان		UZc4نمنكان
نمنگان		UZc4نمنگان
سانتا		COc1سانتا مارتا	USc1سانتا أنا	CUc1سانتا كلارا	BRc1سانتا ماریا	ESc1سانتا كروث دي تينيريفه	ESc1سانتا كروس دى تينيريفا	ESc1سانتا کروز دی تینیرف	ESc1سانتا کروز ٹینرائف	ESc1سانتا کروس	VEc1سانتا آنا دي كورو	VEc1سانتا آنا دے کورو	USc1سانتا كلاريتا	USc1سانتا روسا
مارتا	
المحلة		EGc1المحلة الكبرى
الكبري	
جالگاو		INc1جالگاو
جالگاون		INc1جالگاون
جلگاون		INc1جلگاؤن
جلگاوں		INc1جلگاؤں
يوكوسوكا		JPc1يوكوسوكا
اكولا		INc1اکولا
اكولہ		INc1اکولہ
بلگام		INc1بلگام
بلگايوم		INc1بلگایوم
بيلگوم		INc1بيلگوم
بيلگاوم		INc1بیلگاؤم
وراكروس		MXc4وراکروس
الشرقية	
شرقي	
مشرقي		PSc1مشرقی یروشلم
الخرج		SAc1الخرج
چاوژوو		CNc1چاؤژوؤ
چاوژو		CNc1چاوژو
براتسلاوا		SKc6براتسلاوا
براتسيلاڤا		SKc6براتسیلاڤا
براتيسلاۋا		SKc6براتىسلاۋا
براتيسلافا		SKc6براتيسلافا
براتيسلاو		SKc6براتیسلاو
براتيسلاوا		SKc6براتیسلاوا
براٹيسلاوا		SKc6براٹیسلاوا
ادے		INc1ادے پور
اودہےپور		INc1اودہےپور
اودي		INc1اودی پور
اقصر		EGc4اقصر
الاقصر		EGc4الأقصر
لكسر		EGc4لکسر
اباجي		COc1أباجي
اباگوے		COc1اباگوۓ
شاوشنگ		CNc1شاوشنگ
شاوشينگ		CNc1شاوشینگ
شاوكسينج		CNc1شاوكسينج
ايفانوفو		RUc1إيفانوفو
ايوانوفو		RUc1ایوانوفو
ايوانوو		RUc1ایوانوو
ارضروم		TRc1أرضروم
يهرزيڕۆم		TRc1ئەرزیڕۆم
ارزروم		TRc1ارزروم
ارض		TRc1ارض روم
روم	
اكورے		NGc1اکورے
اسيوط		EGc1أسيوط
جامبي		IDc1جامبي
المنصورة		EGc1المنصورة
منصورة		EGc1منصورة
منصوره		EGc1منصوره
اوكلاند		USc1أوكلاند	NZc4أوكلاند
اوكلند		USc1اوکلند	NZc4آوکلند
اوكلينڈ		USc1اوکلینڈ
خوان	
ياۋكلاند		NZc4ئاۋكلاند
سكھر		PKc1سکھر
مانغلور		INc1مانغلور
مانگلور		INc1مانگلور
منگلور		INc1منگلور
لوهي		CNc1لوهی
سواستوپول		UAc4سواستوپول
سيفاستوبول		UAc4سيفاستوبول
شمكينت		KZc4شمکینت
شمكێنت		KZc4شمکێنت
شيمكنت		KZc4شيمكنت
چيمكند		KZc4چیمکند
يانگچوان		CNc1یانگچوان
يانگكوان		CNc1یانگکوان
ماگنيتوگورسك		RUc4ماگنیتوگورسک
ماگنيٹوگورس		RUc4ماگنیٹوگورس
مغنيتاغورسك		RUc4مغنيتاغورسك
فلوريانوبوليس		BRc1فلوريانوبوليس
فلوريانوپليس		BRc1فلوریانوپلیس
فلوريانوپولس		BRc1فلوریانوپولس
ماتورين		VEc4ماتورين
منياپولس		USc4منیاپولس
مينيابولس		USc4مينيابولس
مينياپوليس		USc4مینیاپولیس
توتوكودي		INc1توتوکودی
اردبيل		IRc1اردبيل
ناجازاكي		JPc4ناجازاكي
ناغاساكي		JPc4ناغاساكي
ناگازاكي		JPc4ناگازاکی
چاويانگ		CNc1چاویانگ
غهززه		PSc1غەززە
جيجو		KRc1جيجو
پاناما	
شتتين		PLc4شتتين
ششيچن		PLc4ششیچن
شچچين		PLc4شچچین
وجدة		MAc1وجدة
وجده		MAc1وجده
وجدہ		MAc1وجدہ
طنطا		EGc1طنطا
نلور		INc1نلور
نيلور		INc1نيلور
نيلوري		INc1نيلوری
سين		TWc1سين شو
شو	
جيشي		CNc1جيشي
زنگبار		TZc1زنگبار
كسلا		SDc4كسلا
ميورقة		ESc1ميورقة
كيتوي		ZMc1كيتوي
كتوے		ZMc1کتوے
الناصرية		IQc4الناصرية
الناصريه		IQc4الناصريه
تفير		RUc1تفير
توور		RUc1توور
ماتشيدا		JPc1ماتشيدا
جيانگ	
يانگژيانگ		CNc1یانگژیانگ
ينگجيانگ		CNc1ینگجیانگ
تيروپور		INc1تيروپور
كي		TWc1كي لنغ
لنغ	
الحسيمة		MAc1الحسيمة
حسيمه		MAc1حسیمه
مانشستر		GBc4مانشستر
مانچسٹر		GBc4مانچسٹر
منچيستير		GBc4منچئستئر
منچستر		GBc4منچستر
سوري		CAc1سوری
ويفانگ		CNc1ویفانگ
فوجيساوا		JPc1فوجيساوا
ندولا		ZMc1ندولا
كولام		INc1کولام
كولم		INc1کولم
سامسون		TRc1سامسون
سيمسن		TRc1سیمسن
تاللين		EEc6تاللىن
تالين		EEc6تالين
تاڵين		EEc6تاڵین
ٹالن		EEc6ٹالن
باميندا		CMc4بامیندا
الابي		SDc1الأبي
بييو		COc1بییو
ليهنيۈنگاڭ		CNc1ليەنيۈنگاڭ شەھىرى
سانداكان		MYc1سانداكان
سنداكان		MYc1سنداکان
بريدة		SAc1بُرَيدَة
قندهار		AFc1قندهار
كندهار		AFc1كندهار
ويتشيتا		USc1ويتشيتا
اورلينز		USc4اورلینز پارش
پارش	
كوميلا		BDc1کومیلا
نامپولا		MZc1نامپولا
ارلنگٹن		USc1آرلنگٹن
ارلينغتون		USc1أرلينغتون
كليفلاند		USc4كليفلاند
كليولند		USc4کلیولند
بساو		GWc6بساؤ
بيساو		GWc6بيساو
بيسايو		GWc6بیسائو
خميس		SAc1خميس مشيط
مشيط	
رزيستنسيا		ARc1رزیستنسیا
ريسيستينسيا		ARc1ريسيستينسيا
ريسيستينا		ARc1ریسیستینا
مصراته		LYc1مصراته
بوخم		DEc1بوخم
بوخوم		DEc1بوخوم
فوكوياما		JPc1فوکویاما
يێلح		TRc1ئێلح
باتمان		TRc1باتمان
بطمان		TRc1بطمان
ضلع		TRc1ضلع باتمان	TRc1ضلع اداپازاری	TRc1ضلع گیبزے	TRc1ضلع ٹارسس	TRc1ضلع چورلو	INc1ضلع سرسہ
ولينگتون		NZc6ولینگتون
ويلينجتون		NZc6ويلينجتون
ويلينغتون		NZc6ويلينغتون
ويلنگٹن		NZc6ویلنگٹن
ۋېللينگتون		NZc6ۋېللىنگتون
ماساتلان		MXc1ماساتلان
ايرابواتو		MXc1ايرابواتو
ايراپواتو		MXc1ایراپواتو
ديژوو		CNc1دیژوو
زهوكو		CNc1زهوكو
ژووكوو		CNc1ژووکوو
لافال		CAc1لافال
لاول		CAc1لاول
اوانكايو		PEc1اوانکایو
وانكاشو		PEc1وانكاشو
وانكايو		PEc1وانکایو
پوتيان		CNc1پوتیان
قهرمان		TRc4قهرمان مرعش
مرعش		TRc4مرعش
قہرمان		TRc4قہرمان مرعش
مهرعهش		TRc4مەرعەش
كہرامانمراش		TRc4کہرامانمراش
تيرانا		ALc6تىرانا
كاوناس		LTc1كاوناس
نويوو		MXc1نوئوو لاردو	MXc1نوئوو لاریدو
لاردو	
لاريدو		USc1لاريدو
بيكرسفيلد		USc1بيكرسفيلد
بيكرزفيلڈ		USc1بیکرزفیلڈ
سرمبان		MYc1سرمبان
سٹاك		GBc1سٹاک اون ٹرینٹ
ٹرينٹ	
پنگشيانگ		CNc1پنگشیانگ
پينگشيانگ		CNc1پینگشیانگ
هونولولو		USc4هونولولو
ہونولولو		USc4ہونولولو
عبادان		IRc4عبادان
بويرتو		VEc1بويرتو لا كروز
كروز	
برنو		CZc4برنو
تامبا		USc1تامبا
كانبرا		AUc6كانبرا
كانبێرا		AUc6کانبێرا
كينبرا		AUc6کینبرا
نارا		JPc1نارا
نجر	
احمدناجار		INc1أحمدناجار
احمدنقر		INc1احمدنقر
احمدنگر		INc1احمدنگر
دوله		INc1دوله
دھول		INc1دھول
القنيطرة		MAc1القنيطرة
قنيطره		MAc1قنیطره
بيدغوشتش		PLc1بيدغوشتش
بيدگوشچ		PLc1بیدگوشچ
كوانتان		MYc1كوانتان
بولونيا		ITc4بولونيا
تشونان		KRc1تشونان
چيونان		KRc1چئونان
القضارف		SDc1القضارف
كرايستشرش		NZc4كرايستشرش
كرايسٹ		NZc4کرائسٹ چرچ
چرچ	
تويوتا		JPc1تويوتا
ٹويوٹہ		JPc1ٹویوٹہ
ژاوچينگ		CNc1ژاؤچینگ
ژاوچنگ		CNc1ژاوچنگ
ژاوكينگ		CNc1ژاوکینگ
شيخوپوره		PKc1شيخوپوره
شيخوپورا		PKc1شیخوپورا
شيخوپورہ		PKc1شیخوپورہ
فوبرتال		DEc1فوبرتال
ووپاٹال		DEc1ووپاٹال
ووپرتال		DEc1ووپرتال
وپرٹال		DEc1وپرٹال
بوبو		BFc4بوبو دیولاسو
ديولاسو	
بوبوديولاسو		BFc4بوبوديولاسو
لبلن		PLc4لبلن
لوبلين		PLc4لوبلين
اورورا		USc1أورورا
كوفنتري		GBc4كوفنتري
كاونتري		GBc4کاونتری
كونٹري		GBc4کونٹری
يهنچيڭ		CNc1ئەنچىڭ شەھىرى
انكنگ		CNc1انکنگ
تاراز		KZc1تاراز
تراز		KZc1تراز
طراز		KZc1طراز
مانيزاليس		COc1مانيزاليس
منيزالس		COc1منیزالس
زنجان		IRc1زنجان
لواكي		JPc1لواكي
باكوور		PHc1باکوور
اساهيكاوا		JPc1أساهيكاوا
امبن		IDc1آمبن
امبون		IDc1آمبون
ساماريندا		IDc1ساماريندا
سامارينڈا		IDc1سامارینڈا
بلباو		ESc4بلباو
بيلبايو		ESc4بیلبائو
بيلباو		ESc4بیلباو
تياگو	
استيرو	
استرو	
سالونيك		GRc1سالونيك
بيايرموسا		MXc1بیائرموسا
فيلاهيرموسا		MXc1فيلاهيرموسا
باريناس		VEc1باريناس
اوكازاكي		JPc1أوكازاكي
بندرعباس		IRc4بندرعباس
عباسي	
بهندهر		IRc4بەندەر عەباس	BNc6بەندەر سێری بێگاوان
عهباس	
گمبرن		IRc4گُمبرُّن
راس		AEc1رأس الخيمة
الخيمة	
انشون		CNc1انشون
اناهايم		USc1آناهايم
ايناہيم		USc1ایناہیم
هوالين		TWc1هوالین
مظفر		INc1مظفر نگر	PKc1مظفر گڑھ
مظفرنگر		INc1مظفرنگر
فلورانس		ITc1فلورانس
فلورنس		ITc1فلورنس
فلورنسا		ITc1فلورنسا
سنندج		IRc4سنندج
سنه		IRc4سِنِّه
لاتر		INc1لاتر
لاتور		INc1لاتور
چيفنگ		CNc1چیفنگ
چيفينگ		CNc1چیفینگ
استانا		KZc6آستانا
استانه		KZc6آستانه
استانٱ		KZc6آستانٱ
استانہ		KZc6آستانہ
استانة		KZc6أستانة
اسطانا		KZc6أسطانا
ياستانا		KZc6ئاستانا
نور		KZc6نور سلطان
نورسلطان		KZc6نورسلطان
نورسولتان		KZc6نورسولتان
نۇرسۇلتان		KZc6نۇرسۇلتان
بلگورود		RUc4بلگورود
بيلغورود		RUc4بيلغورود
بيلگوروڈ		RUc4بیلگوروڈ
الدوحة		QAc6الدوحة
الدوحه		QAc6الدوحه
دوحه		QAc6دوحه
دوحہ		QAc6دوحہ
دوھا		QAc6دوھا
دهوحه		QAc6دەوحە
ترمرو		VEc1ترمرو
كورغان		RUc1كورغان
كرگان		RUc1کرگان
رنگپور		BDc1رنگپور شہر
فيتيبسك		BYc4فيتيبسك
وتيبسك		BYc4وتیبسک
زوريخ		CHc4زوريخ
زيورخ		CHc4زيورخ
زيورچ		CHc4زیورچ
سيۇريخ		CHc4سيۇرىخ
څوريخ		CHc4څوریخ
اروشا		TZc1آروشا
كورياما		JPc1كورياما
بلوفديف		BGc1بلوفديف
پلووديف		BGc1پلوودیف
پلووديو		BGc1پلوودیو
سلايا		MXc1سلایا
سيلايا		MXc1سيلايا
سيلاييا		MXc1سیلائیا
چيتونگويزا		ZWc1چیتونگویزا
كاشيوا		JPc1كاشيوا
لاذقية		SYc4لاذقية
لاذقيه		SYc4لاذقیه
لاذقيہ		SYc4لاذقیہ
اقسو		CNc1أقسو
ياقسۇ		CNc1ئاقسۇ	CNc1ئاقسۇ شەھىرى
سيريكوندا		GMc1سيريكوندا
توكوروزاوا		JPc1توكوروزاوا
كورينتس		ARc1كورينتس
كوريينتس		ARc1کوریئنتس
كالوغا		RUc1كالوغا
كالوگا		RUc1کالوگا
كلوگا		RUc1کلوگا
ماكابا		BRc1ماكابا
ماكاپا		BRc1ماکاپا
كورناواك		MXc1کورناواک
بوليوار	
كاواغويه		JPc1كاواغويه
بلاري		INc1بلاری
بللاري		INc1بللاری
بيلاري		INc1بیلاری
سمفروپول		UAc4سمفروپول
سيمفربول		UAc4سيمفربول
سيمفروبول		UAc4سيمفروبول
سيمفروپول		UAc4سیمفروپول
ساندرلند		GBc1ساندرلند
سندرلاند		GBc1سندرلاند
انا	
خوسيه	
خوسې	
اليكانته		ESc4آلیکانته
اليكانتي		ESc4أليكانتي
اليكانت		ESc4الیکانت
اليكانتے		ESc4الیکانتے
تاكاماتسو		JPc1تاكاماتسو
قزوين		IRc1قزوين
قهزوين		IRc1قەزوین
ود		SDc4ود مدني
مدني	
جنچينگ		CNc1جنچینگ
جينچن		CNc1جینچن
بيليفيلد		DEc1بيليفيلد
بيلفيلڈ		DEc1بیلفیلڈ
باجمبورا		BIc4باجمبورا
بوجومبرا		BIc4بوجومبرا
بوجومبورا		BIc4بوجومبورا
المحمرة		IRc1المحمرة
خرمشهر		IRc1خرمشهر
خرمشھر		IRc1خرمشھر
ماتورا		INc1ماتورا
متھرا		INc1متھرا
خرم		IRc1خرم آباد
سوياپانگو		SVc1سویاپانگو
بافلودار		KZc4بافلودار
پاولودار		KZc4پاؤلودار
پاولودر		KZc4پاولودر
پاڤلۆدار		KZc4پاڤلۆدار
قرطبة		ESc1قرطبة
قرطبه		ESc1قرطبه
قرطبہ		ESc1قرطبہ
كۆردۆبا		ESc1کۆردۆبا
چاندراپور		INc1چاندراپور
چندراپور		INc1چندراپور
چندرپور		INc1چندرپور
چونگجن		KPc1چونگجن
يانجي		CNc1يانجي
يانگژي		CNc1یانگژی
تطوان		MAc4تطوان
پيورا		PEc1پیورا
برهماپور		INc1برهماپور
برہمپور		INc1برہمپور
كوربوس		USc1كوربوس كريستي
كريستي	
كورپس		USc1کورپس کرسٹی	USc1کورپس کریستی
كرسٹي	
سويژو		CNc1سویژؤ
پوساداس		ARc1پوساداس
العمارة		IQc1العمارة
العماره		IQc1العماره
رور		USc1رور سائڈ
سايڈ	
ريفرسايد		USc1ريفرسايد
ولاويكنسيو		COc1ولاویکنسیو
جوندياي		BRc1جوندياي
اسمولنسك		RUc1اسمولنسک
سمولنسك		RUc1سمولنسک
سمولينسك		RUc1سمولينسك
استه	
استے	
خرسون		UAc4خرسون
خيرسون		UAc4خيرسون
اكيتا		JPc1آکیتا
ماروا		CMc4مارؤا
مورون		ARc1مورون
شيموگا		INc1شیموگا
شيواموگا		INc1شیواموگا
سمرقند		UZc4سمرقند
مورمانسك		RUc4مورمانسك
ايزلينتن		GBc1ایزلینتن
الديوانية		IQc1الديوانية
شانگراو		CNc1شانگراو
ماتارام		IDc1ماتارام
ماٹارام		IDc1ماٹارام
ظةنجان		UZc4ظةنجان
اياشي		ROc1ایاشی
بلد		ESc1بلد الوليد
الوليد	
فايادوليذ		ESc1فايادوليذ
والاڈولڈ		ESc1والاڈولڈ
وايادوليد		ESc1وایادولید
ڤايادۆليد		ESc1ڤایادۆلید
بولتافا		UAc4بولتافا
پولتاوا		UAc4پولتاوا
كوشيغايا		JPc1كوشيغايا
فلاديقوقاز		RUc4فلاديقوقاز
ولاديقفقاز		RUc4ولادیقفقاز
غرودنو		BYc4غرودنو
گرودنا		BYc4گرودنا
كاتوفيتسه		PLc4كاتوفيتسه
كاتووچ		PLc4کاتووچ
كاتوويتس		PLc4کاتوویتس
روتك		INc1روتک
روهتاك		INc1روهتاك
روہتك		INc1روہتک
بايچينگ		CNc1بائچینگ
بايچنگ		CNc1بایچنگ
چيمبوته		PEc1چیمبوته
كلوج		ROc1كلوج نابوكا	ROc1کلوج ناپوکا
نابوكا	
ناپوكا	
كلوژ		ROc1کلوژ ناپوکا
تشيريبوفيتس		RUc1تشيريبوفيتس
چرپووتس		RUc1چرپووتس
چيريپووتس		RUc1چیریپووتس
لويس	
سنت		USc4سنت لوئیس	FRc1سنت اتین
سينٹ		USc4سینٹ لوئس	USc1سینٹ پال	GGc3سینٹ پیٹر پورٹ
الكوت		IQc1الكوت
تيميشوارا		ROc1تيميشوارا
طمشوار		ROc1طمشوار
فولوغدا		RUc1فولوغدا
ولوگدا		RUc1ولوگدا
وولوگدا		RUc1وولوگدا
برستون		GBc1برستون
پرستون		GBc1پرستون
جنجا		AZc1جنجا
كنجه		AZc1كنجه
گانجا		AZc1گانجا شہر
گنجه		AZc1گنجه
گنجہ		AZc1گنجہ
دنيزلي		TRc1دنيزلي
دهنيزلي		TRc1دەنیزلی
ڈينزلي		TRc1ڈینزلی
اوسترافا		CZc4أوسترافا
فارنا		BGc1فارنا
وارنا		BGc1وارنا
قوسقو		PEc1قوسقو
كوزكو		PEc1کوزکو
پوكاايپا		PEc1پوکاایپا
پوكايپا		PEc1پوکایپا
فلاديمير		RUc1فلاديمير
ولاديمير		RUc1ولادیمیر
انتوفاگاستا		CLc1آنتوفاگاستا
انتوفاغاستا		CLc1أنتوفاغاستا
انتوفاجاستا		CLc1انتوفاجاستا
انتوفاكوستا		CLc1انتوفاکوستا
بنجكولو		IDc1بنجكولو
بنگكولو		IDc1بنگکولو
بوتوان		PHc1بوتوان
تامبيكو		MXc1تامبيكو
تامپيكو		MXc1تامپیکو
اوشاوا		CAc1أوشاوا
نيوكاسل		AUc1نيوكاسل	GBc1نيوكاسل أبون تاين	GBc1نیوکاسل
كاسل		DEc1كاسل
نيوكاسڵ		AUc1نیوکاسڵ	GBc1نیوکاسڵ
توربو		COc1توربو
ويليدوپار		COc1ویلیدوپار
بسكرة		DZc1بسكرة
بسكره		DZc1بسکره
بسكرہ		DZc1بسکرہ
مانهايم		DEc4مانهايم
تشرنيهيف		UAc4تشرنيهيف
چرنيهيف		UAc4چرنیهیف
چرنيہيف		UAc4چرنیہیف
اربد		JOc4إربد
نيوبورت		GBc1نيوبورت
نيوپورت		GBc1نیوپورت
نيوپورٹ		GBc1نیوپورٹ
تاواو		MYc1تاواو
فيوم	
الفيوم		EGc1الفيوم
فاليو	
ويلہو	
خوخويي	
ده	
خوخوي	
جوجويے	
استوكتون		USc1استوکتون
ستوكتون		USc1ستوكتون
سٹوكٹن		USc1سٹوکٹن
وكٹوريہ		SCc3وکٹوریہ
ويكتوريا		SCc3ویکتوریا
فرانكا		BRc1فرانكا
بيتسبرغ		USc4بيتسبرغ
پٹس		USc4پٹس برگ
پٹسبرگ		USc4پٹسبرگ
كرايوفا		ROc1كرايوفا
كراييووا		ROc1کرائیؤوا
كرايووا		ROc1کرايووا
كونستانتسا		ROc1كونستانتسا
كونستانسا		ROc1کونستانسا
سارانسك		RUc1سارانسك
سرانسك		RUc1سرانسک
مزار		AFc1مزار شريف
گجرات		PKc1گجرات
برست		BYc1برست
مردان		PKc1مردان
سرگوت		RUc1سرگوت
سورغوت		RUc1سورغوت
سورگوت		RUc1سورگوت
سوانزي		GBc4سوانزي
سوانسي		GBc4سوانسی
قزل		KZc4قزل اوردا
اوردا	
قيزيلوردا		KZc4قیزیلوردا
كيزيلوردا		KZc4كيزيلوردا
كۈنهس		CNc1كۈنەس
بنگان		PHc1بنگان
جرج		MYc1جرج تاون پنانگ
پنانگ	
تون	
جورجتون		MYc1جورجتون
مريدا		VEc1مریدا
برادفورد		GBc1برادفورد
بريڈفورڈ		GBc1بریڈفورڈ
انكوريج		USc4أنكوريج
اوبرگن	
اوبريگون	
كاسوغاي		JPc1كاسوغاي
كاسوگاي		JPc1کاسوگای
اوموري		JPc1آوموري
اوتسو		JPc1أوتسو
الازيغ		TRc1الازیغ
ايلازغ		TRc1ایلازغ
خارپێت		TRc1خارپێت
معمورة		TRc1معمورة العزيز
العزيز	
چركاسي		UAc1چرکاسی
چركيسي		UAc1چرکیسی
چيركاسي		UAc1چیرکاسی
بيگو		ESc1بیگو
فيغو		ESc1فيغو
ويگو		ESc1ویگو
اكاشي		JPc1آکاشی
سنسيناٹي		USc1سنسیناٹی
سينسيناتي		USc1سينسيناتي
حصار		INc1حصار
ہسار		INc1ہسار
ہيسار		INc1ہیسار
يوكايتشي		JPc1يوكايتشي
ييوسو		KRc1یئوسو
يوسو		KRc1یوسو
موريوكا		JPc1موريوكا
فينيا		CLc1فينيا ديل مار
وينيا		CLc1وینیا دل مار
سومي		UAc4سومي
غالاتس		ROc1غالاتس
گالاتسي		ROc1گالاتسی
گلاتسي		ROc1گلاتسی
بلوميناو		BRc1بلوميناو
گريٹر		INc1گریٹر نوئیڈا	CAc1گریٹر سڈبری
نوييڈا		INc1نوئیڈا
نويدا		INc1نوئدا
نويډا		INc1نويډا
فوز		BRc1فوز دو إيغواسو	BRc1فوز دو لوآچو
ايغواسو	
لواچو	
الهفوف		SAc1الهفوف
سيماي		KZc4سيماي
سيمي		KZc4سیمی
سێمێي		KZc4سێمێی
ماكوردي		NGc1ماکوردی
ولونغونغ		AUc1ولونغونغ
ولونگونگ		AUc1ولونگونگ
وولونقونق		AUc1وولونقونق
وولونگونگ		AUc1وولونگونگ
وۆڵۆنگانگ		AUc1وۆڵۆنگانگ
پونتا		BRc1پونتا گروسا
گروسا	
بياليستوك		PLc4بیالیستوک
بياويستوك		PLc4بیاویستوک
امبيا		TZc1امبیا
مبيا		TZc1مبيا
تامبوف		RUc1تامبوف
كاتانيا		ITc4كاتانيا
المبرز		SAc1المبرز
بافوسام		CMc1بافؤسام
اوترخت		NLc4أوترخت
يوترخت		NLc4یوترخت
يوتريخت		NLc4یوتریخت
الحلة		IQc1الحلة
پرباني		INc1پربانی
پربھني		INc1پربھنی
فكتوريا		CAc1فكتوريا
وكٹوريا		CAc1وکٹوریا	SCc3وکٹوریا
بييہايي		CNc1بیئہائی
بيييہايي		CNc1بیئیہائی
بيهاي		CNc1بیهای
بېيخهي		CNc1بېيخەي شەھىرى
هويژو		CNc1هویژو
ہوييژوو		CNc1ہوئیژوؤ
سطيف		DZc1سطيف
اسفي		MAc1آسفي
هويه		VNc1هوئه
ہوايے		VNc1ہوائے
داربهانجا		INc1داربهانجا
دربنگا		INc1دربنگا
دربھنگا		INc1دربھنگا
دربھنگہ		INc1دربھنگہ
ادابازاري		TRc1آدابازاري
اداپازاري		TRc1آداپازاری
ياداپازاري		TRc1ئاداپازاری
هندرسون		USc1هندرسون
غرينزبورو		USc1غرينزبورو
الزقازيق		EGc4الزقازيق
باول	
پال	
ترنغانو	
تيرنگانو	
اسماعيليه		EGc4اسماعيليه
اسماعيليہ		EGc4اسماعیلیہ
الاسماعيلية		EGc4الإسماعيلية
دهوك		IQc1دهوك
دهۆك		IQc1دهۆك
دووهۆك		IQc1دووهۆک
دهك		IQc1دَهُکْ
كارلسروه		DEc4كارلسروه
كارلزروہے		DEc4کارلزروہے محل
محل	
كارلسروهه		DEc4کارلسروهه
مورسبي	
صوبہ		PGc6صوبہ پورٹ مورسبائی
مورسبايي	
مورېسبي		PGc6مورېسبى پورتى
پورتي	
پۆرت		PGc6پۆرت مۆرسبی	MUc6پۆرت لویس
مۆرسبي	
بلانو		USc1بلانو
پلانو		USc1پلانو
پلينو		USc1پلینو
ايتشيهارا		JPc1إيتشيهارا
اكسان		KRc1اکسان
ايكسان		KRc1ایکسان
نها		VNc1نها ترانج	VNc1نها ترنگ
ترانج	
ترنگ	
الوار		INc1الوار
لوغان		AUc1لوغان سيتي
لوگن		AUc1لوگن سٹی
بالپارايسو		CLc1بآلپارایسو
فالبارايسو		CLc1فالبارايسو
والپارايزو		CLc1والپارایزو
والپراييسو		CLc1والپرائیسو
والپرايزو		CLc1والپرایزو
ڤالپارايسۆ		CLc1ڤالپارایسۆ
كوپانگ		IDc1کوپانگ
جيتومير		UAc4جيتومير
ژيتومير		UAc4ژیتومیر
نيوارك		USc1نيوآرك
اتاگوي		COc1اتاگوی
ايتاگويي		COc1ایتاگویی
گيبزے	
ككبوزه		TRc1ککبوزه
گبزه		TRc1گبزه
گهبزه		TRc1گەبزە
باتنة		DZc1باتنة
باتنہ		DZc1باتنہ
چاجوا		CNc1چاجوا
چوژوو		CNc1چوژوؤ
ايتشينوميا		JPc1إيتشينوميا
تاكنا		PEc1تاكنا
مينگوره		PKc4مينگوره
مينګورہ		PKc4مینګورہ
مينگورا		PKc4مینگورا
مينگورہ		PKc4مینگورہ
توليدو		USc1توليدو
انسينادا		MXc1إنسينادا
تاغانروغ		RUc1تاغانروغ
تاگانروگ		RUc1تاگانروگ
هورليفكا		UAc4هورليفكا
وندسور		CAc1وندسور
ونڈسور		CAc1ونڈسور
كوستروما		RUc1كوستروما
خيخون		ESc1خيخون
خيخن		ESc1خیخن
خيخۆن		ESc1خیخۆن
گيجون		ESc1گیجون
باري		ITc1باري	CAc1باري
لنكن		USc1لنكن
صفاقس		TNc4صفاقس
نانت		FRc4نانت
كوينكا		ECc1کوئنکا
كوانكا		ECc1کوانکا
باهيا		ARc1باهيا بلانكا
بلانكا	
باييا		ARc1باییا بلانکا
سوكابومي		IDc1سوکابومی
هاكوداته		JPc1هاكوداته
باب		DZc1باب الزوار
الزوار	
استراسبورگ		FRc4استراسبورگ
ستراسبورغ		FRc4ستراسبورغ
ستراسبورگ		FRc4ستراسبورگ
شٹراسبرگ		FRc4شٹراسبرگ
بلفاست		GBc4بلفاست
بيلفاسٹ		GBc4بیلفاسٹ
قهشقهر		CNc4قەشقەر
كاشغر		CNc4كاشغر
كاشقار		CNc4کاشقار
الرمادي		IQc4الرمادى
رامادي		IQc4رامادی
رمادي		IQc4رمادی
ايچالكارانجي		INc1ایچالکارانجی
ايچل		INc1ایچل کرنجی
كرنجي	
ايچلكيرنجي		INc1ایچلکیرنجی
اباراكي		JPc1إباراكي
هراة		AFc1هراة
هرات		AFc1هرات
باگيو		PHc1باگیؤ
الريان		QAc1الريان
فيسبادن		DEc1فيسبادن
وايزبادن		DEc1وائزبادن
ويسبادن		DEc1ویسبادن
ليوبليانا		SIc6ليوبليانا
ليۇبليانا		SIc6ليۇبليانا
بيجاپور		INc1بیجاپور
اورلاندو		USc1أورلاندو
اورلينڈو		USc1اورلینڈو
لنيي		CNc1لنیی
لينياي		CNc1لینیای
ديربي		GBc1ديربي
ڈربي		GBc1ڈربی
مونستر		DEc1مونستر
غيلسنكيرشن		DEc1غيلسنكيرشن
گلزنكيرشن		DEc1گلزنکیرشن
گلسنكرچن		DEc1گلسنکرچن
ونڈہوك		NAc6ونڈہوک
ويندهوك		NAc6ويندهوك
ويندھوك		NAc6ویندھوک
وينٹہوك		NAc6وینٹہوک
تشيكابا		CDc1تشيكابا
كفر		EGc1كفر الدوار
الدوار	
جحفية		ILc4جحفية
حيفا		ILc4حيفا
حهيفا		ILc4حەیفا
استرليتاماك		RUc1استرلیتاماک
سترليتاماك		RUc1سترليتاماك
حايل		SAc1حائل
واژو		CNc1واژو
ووژوو		CNc1ووژوؤ
تشولا		USc1تشولا فيستا
فيستا	
چولا		USc1چولا وستا
وستا	
ايزال		INc1آئزال
اييزول		INc1آئیزول
ايزوال		INc1ایزوال
بيتروزوفودسك		RUc1بيتروزوفودسك
پتروزاودسك		RUc1پتروزاودسک
پيتروزاوودسك		RUc1پیتروزاوودسک
پيٹروزاودسك		RUc1پیٹروزاودسک
الضعين		SDc1الضعين
اومواہيا		NGc1اومواہیا
اورواپان		MXc1اورواپان
جرزي		USc1جرزی سیتی
جيرسي		USc1جيرسي سيتي
ميهنياڭ		CNc1ميەنياڭ شەھىرى
ميانيانگ		CNc1میانیانگ
سيواس		TRc1سيواس
سێواس		TRc1سێواس
وٹبينك		ZAc1وٹبینک
اكتوبي		KZc4أكتوبي
پارانا		ARc1پارانا
جالنا		INc1جالنا
جالنہ		INc1جالنہ
جلنا		INc1جلنا
مونشنغلادباخ		DEc1مونشنغلادباخ
ماركام		CAc1ماركام
دواس		INc1دواس
ديواس		INc1دیواس
سنسيلخو		COc1سنسیلخو
سنسيليو		COc1سنسیلیو
سينسلخو		COc1سینسلخو
تونگلياو		CNc1تونگلیاو
ٹونگلياو		CNc1ٹونگلیاو
تشاندلر		USc1تشاندلر
واين	
بليموث		GBc4بليموث
پلاييموتھ		GBc4پلائیموتھ
پليموت		GBc4پلیموت
پليموث		GBc4پلیموث
بارانگر		INc1بارانگر
قاراماي		CNc1قاراماي شەھىرى
كاراماي		CNc1کارامای
يارال		CNc1ئارال
ناكورو		KEc1ناکورو
اوغسبورغ		DEc1آوغسبورغ
اوگسبورگ		DEc1آوگسبورگ
اگزبرگ		DEc1اگزبرگ
هيراتسوكا		JPc1هيراتسوكا
پوپايان		COc1پوپایان
نجران		SAc1نجران
المكلا		YEc4المكلا
بوفالو		USc1بوفالو
بوفيلو		USc1بوفیلو
لوتن		GBc1لوتن
لوتون		GBc1لوتون
كومانا		VEc1کومانا
برانكو	
دورهام		USc1دورهام
الافعي		BRc1الأفعى ذات الجرس
ذات	
الجرس	
زنگي	
شيمويو		MZc1شیمویو
ارفاين		USc1إرفاين
ارواين		USc1اروائن
لاتينا		ESc1لاتینا
موچيس	
براتسك		RUc1براتسك
پاچوكا		MXc1پاچوکا٬ ایدالگو
ايدالگو	
تارسوس		TRc1تارسوس
ٹارسس	
طرسوس		TRc1طرسوس
لريڈو		USc1لریڈو
ساري		IRc1سارى
دورج		INc1دورج
دورگ		INc1دورگ
روفنو		UAc1روفنو
ريون		UAc1ریون
ريونه		UAc1ریونه
اوخاكا		MXc4أوخاكا
اواخاكا		MXc4اوآخاکا د خوارز
خوارز	
اوكساكا		MXc4اوکساکا سٹی
تۇرپان		CNc1تۇرپان
ہازا		CNc1ہازا
سيريبون		IDc1سيريبون
غدينيا		PLc4غدينيا
گدنيا		PLc4گدنیا
كارابانتشيل		ESc1كارابانتشيل
تالكاهوانو		CLc1تالكاهوانو
ولورهمپتون		GBc1ولورهمپتون
وولفرهامبتون		GBc1وولفرهامبتون
وولورہيمپٹن		GBc1وولورہیمپٹن
ديرة		ETc4ديرة داوا
داوا	
سايهوا		CNc1سایهوا
سويہوا		CNc1سوئہوا
بروجرد		IRc1بروجرد
بوروجيرد		IRc1بوروجيرد
ليوبانشيو		CNc1ليوبانشيو
ليوپانشاي		CNc1لیوپانشای
ليوپانشويي		CNc1لیوپانشوئی
قرچك		IRc1قرچك
موروغورو		TZc1موروغورو
موروگورو		TZc1موروگورو
تروپتي		INc1تروپتی
تيروپاتي		INc1تیروپاتی
تيروپتي		INc1تیروپتی
باندا		IDc1باندا آتشيه	IDc1باندا آسه
اتشيه	
اسه	
بندا		IDc1بندا آچے
اچے	
كلارا	
سنجة		SDc1سنجة
پيے	
كيرووهراد		UAc1کیرووهراد
كيرووہراد		UAc1کیرووہراد
ماريا	
لوبوك		USc1لوبوك
ماديسون		USc1ماديسون
ميڈيسن		USc1میڈیسن
تهواكان		MXc1تهواکان
تيہواكان		MXc1تیہواکان
مونبلييه		FRc4مونبلييه
مونٹپلايير		FRc4مونٹپلائیر
مونپليه		FRc4مونپلیه
مونپيليے		FRc4مونپیلیے
تشيستوخوفا		PLc1تشيستوخوفا
چستوهووا		PLc1چستوهووا
بخارا		UZc4بخارا
بخاري		UZc4بخارى
بوخارا		UZc4بوخارا	NPc1بوخارا
اودون		THc1اودون تھانی
تھاني	
ودون		THc1ودون تاني
كيمنتس		DEc1كيمنتس
چيمنتز		DEc1چیمنتز
كمنيتز		DEc1کمنیتز
اورسك		RUc1أورسك
فاندربيجلبارك		ZAc1فاندربيجلبارك
واندربجلپارك		ZAc1واندربجلپارک
وندربيجلپرك		ZAc1وندربیجلپرک
كريستوبال	
نورفولك		USc1نورفولك
ساوتھمپٹن		GBc4ساؤتھمپٹن
ساوثهامبتون		GBc4ساوثهامبتون
اے		ESc1اے کرونا
كرونا	
كورونيا	
كۆرونيا	
لاكرونيا		ESc1لاکرونیا
ماو		INc1ماؤ ناتھ بھنجن
ناتھ	
بھنجن	
شيمونوسكي		JPc1شيمونوسكي
خولياكا		PEc4خولیاکا
استر		IRc1اَستِر آباد
گرگان		IRc1گرگان
گورگان		IRc1گورگان	INc1گورگان
نيجنفارتوفسك		RUc1نيجنفارتوفسك
نيژنوارتوفسك		RUc1نیژنوارتوفسک
نيژنيوارتووسك		RUc1نیژنیوارتووسک
برانشويگ		DEc1برانشویگ
براونشفايغ		DEc1براونشفايغ
براونشوايگ		DEc1براونشوایگ
ہيبي		CNc1ہئبی
مرلو		ARc1مرلو
ترابزون		TRc1ترابزون
ترابزۆن		TRc1ترابزۆن
طرابزون		TRc1طرابزون
لويفيل		USc1لويفيل
مصفح		AEc1مصفح
انگارسك		RUc1آنگارسک
انغارسك		RUc1أنغارسك
باتيندا		INc1باتیندا
ديرالزور		SYc4دیرالزور
بربرة		SOc1بربرة
بربرہ		SOc1بربرہ
غاتينو		CAc1غاتينو
گاتينو		CAc1گاتینو
گيتينو		CAc1گیتینؤ
گيٹينيو		CAc1گیٹینیو
ايبلين		CNc1ایبلین
يبين		CNc1یبین
نيوكن		ARc1نئوکن
نيوكوين		ARc1نيوكوين
تاكلوبان		PHc4تاكلوبان
رينو		USc1رينو
اسوان		EGc4أسوان
تاكاساكي		JPc1تاكاساكي
انانتاپور		INc1آنانتاپور
اننت		INc1اننت پور
بويناونتورا		COc4بوئناونتورا
غلانديل		USc1غلانديل
فوجي		JPc1فوجي
خيمكي		RUc1خيمكي
بلاكبول		GBc1بلاكبول
فاوجان		CAc1فاوجان
واگھن		CAc1واگھن
كورومي		JPc1كورومي
بالق		TRc1بالِق أسير
اسير	
باليكسير		TRc1بالیکسیر
تيموكو		CLc1تیموکو
كريفلد		DEc1كريفلد
كرفلد		DEc1کرفلد
كريفيلڈ		DEc1کریفیلڈ
السيب		OMc1السيب	OMc1السيب الجديدة
ساسيبو		JPc1ساسيبو
الجبيل		SAc1الجبيل
پاتھين		MMc1پاتھین
پاتين		MMc1پاتین
تيغال		IDc1تيغال
تگال		IDc1تگال
هياليه		USc1هياليه
ہياليح		USc1ہیالیح
سلہٹ		BDc1سلہٹ
سيلهت		BDc1سيلهت
سيلت		BDc1سیلت
غارلاند		USc1غارلاند
گارلينڈ		USc1گارلینڈ
سكوتسديل		USc1سكوتسديل
ايرفينغ		USc1ايرفينغ
كوشيتسه		SKc1كوشيتسه
كوشيسہ		SKc1کوشیسہ
كوشيسے		SKc1کوشیسے
چرنيوتسي		UAc1چرنیوتسی
چيرنيوتسي		UAc1چیرنیوتسی
ڈيرہ		PKc1ڈیرہ غازی خان
ډېره		PKc1ډېره غازي خان
كواتزاكوالكوس		MXc1کواتزاکوالکوس
ساهيوال		PKc1ساهيوال
ساہيوال		PKc1ساہِيوال
تشيسابيك		USc1تشيسابيك
قنا	
كديري		IDc1كديري
توغن	
راماگندم		INc1راماگندم
راماگوندام		INc1راماگوندام
راماگڈم		INc1راماگڈم
تركمان		TMc1ترکمان آباد
تركمن		TMc1ترکمن آباد
نورث		USc1نورث لاس فيغاس
جرانادا		ESc4جرانادا
جرينادا		ESc4جرينادا
غرناطة		ESc4غرناطة
غرناطہ		ESc4غرناطہ
ګرېنادا		ESc4ګرېنادا
گرانادا		ESc4گرانادا
گرېنادا		ESc4گرېنادا
نيجنكامسك		RUc1نيجنكامسك
نيژنكامسك		RUc1نیژنکامسک
نيژنيكامسك		RUc1نیژنیکامسک
نوفو	
نووو	
پورٹو		BJc6پورٹو نووو
پۆرتۆ		BJc6پۆرتۆ نۆڤۆ
نۆڤۆ	
هاله		DEc1هاله
كيتشنر		CAc1كيتشنر
كچنر		CAc1کچنر
كيچنر		CAc1کیچنر
تاگوم		PHc1تاگوم
دزرژينسك		RUc1دزرژینسک
دزيرجينسك		RUc1دزيرجينسك
دزيرژنسك		RUc1دزیرژنسک
لينفن		CNc1لینفن
لينفين		CNc1لینفین
فريمونت		USc1فريمونت
فريمونٹ		USc1فریمونٹ
بوردو		FRc4بوردو
بورڈو		FRc4بورڈو
تشيغاساكي		JPc1تشيغاساكي
غينٹ		BEc4غینٹ
نگاونديرے		CMc1نگاؤندیرے
سيكتيفكار		RUc1سيكتيفكار
سيكتيوكار		RUc1سیکتیوکار
الچه		ESc1الچه
نوكيس		UZc4نؤکیس
نكوص		UZc4نكوص
نوكوس		UZc4نوکوس
كويلمس		ARc1كويلمس
كيلمس		ARc1کیلمس
حلوان		EGc1حلوان
ميلتون		GBc1ميلتون كينز
كينز	
ماغديبورغ		DEc1ماغديبورغ
ماگدبورگ		DEc1ماگدبورگ
مگڈيبرگ		DEc1مگڈیبرگ
الشام	
بھارتپور		INc1بھارتپور
لونغوي		CAc1لونغوي
لونگول		CAc1لونگؤل
لونگوي		CAc1لونگوی
اتسوغي		JPc1أتسوغي
اويتنهاگ		ZAc1اویتنهاگ
باتون		USc1باتون روج	USc1باتون روژ
روج	
روژ	
باٹن		USc1باٹن روگ
روگ	
راچا		VNc1راچا گیا
گيا	
رچ		VNc1رچ گیآ
ميري		MYc1ميري
سويداد		ESc1سويداد لينيال
لينيال	
بكسلي		GBc1بکسلی
دمنهور		EGc1دمنهور
ناسايو		BSc6ناسائو
ناساو		BSc6ناساو
نساو		BSc6نساؤ
لورينزو	
اكوييكيو		CLc1اکوئیکیو
كرمنچوك		UAc1کرمنچوک
المنيا		EGc1المنيا
لياوچينگ		CNc1لیاوچینگ
رادوم		PLc1رادوم
سبزوار		IRc1سبزوار
ہوامبو		AOc1ہوامبو
جيلانق		AUc1جیلانق
جيلانگ		AUc1جیلانگ
جيڵانگ		AUc1جیڵانگ
غيلونغ		AUc1غيلونغ
گيلانگ		AUc1گیلانگ
ليكسينغتون		USc1ليكسينغتون
تنجا		TZc1تنجا
سوكري		BOc6سوكري
سوكره		BOc6سوکره
سكرے		BOc6سکرے
سۇكرې		BOc6سۇكرې
اشدود		ILc4أشدود
اوفييدو		ESc4أوفييدو
ابيدو		ESc4ابیدو
اوويدو		ESc4اوویدو
باراماريبو		SRc6باراماريبو
پاراماريبو		SRc6پاراماریبو
اديامان		TRc1آدیامان
ياديياما		TRc1ئادىياما
ادييامين		TRc1ادییامین
سهمسوور		TRc1سەمسوور
اراہ		INc1آراہ
تونگچوان		CNc1تونگچوان
نجف		IRc1نجف آباد
بارادايس		USc1بارادايس
قارشي		UZc1قارشی
قرشي		UZc1قرشي
نخشب		UZc1نخشب
بورتوبرنسس		PHc1بورتوبرنسس
پورتوپرنسس		PHc1پورتوپرنسس
پويرتو		PHc1پویرتو پرنسیسا
پرنسيسا	
كروث	
تينيريفه	
كروس	
تينيريفا	
تينيرف	
ٹينرايف	
غراتس		ATc1غراتس
گراتس		ATc1گراتس
فارموسا		ARc1فارموسا
فورموزا		ARc1فورموزا
شاختاي		RUc1شاختاي
شاختي		RUc1شاختی
بلاغوفيشتشينسك		RUc1بلاغوفيشتشينسك
بلاگووشچنسك		RUc1بلاگووشچنسک
بلاگوويشچنسك		RUc1بلاگوویشچنسک
بلاگوويشچينسك		RUc1بلاگوویشچینسک
اولونگاپو		PHc1اولونگاپو
بانجا		BAc4بانجا لوکا
لوكا	
بانيا		BAc4بانيا لوكا
نيسابور		IRc1نيسابور
نيشابور		IRc1نیشابور
نيشاپور		IRc1نیشاپور
ريتشموند		USc1ريتشموند	CAc1ريتشموند هيل	CAc1ريتشموند
رچمنڈ		USc1رچمنڈ
ريچموند		USc1ریچموند
ميسينا		ITc1ميسينا
تاكارازوكا		JPc1تاكارازوكا
خراگپور		INc1خراگپور
دان		INc1دان اباد
دانباد		INc1دانباد
دنباد		INc1دنباد
دھنباد		INc1دھنباد
بادالونا		ESc1بادالونا
اوبرهاوزن		DEc1أوبرهاوزن
فيرونا		ITc4فيرونا
ورونا		ITc4ورونا
الدورت		KEc4الدورت
ووهاي		CNc1ووهای
ووہايي		CNc1ووہائی
بيتوا		CMc1بیتؤا
الور		MYc1ألور ستار	MYc1الور سیتار
ستار	
سيتار	
رايبانسك		RUc1رايبانسك
ريبنسك		RUc1ریبنسک
ريبينسك		RUc1ریبینسک
هوبارت		AUc1هوبارت
ہابرٹ		AUc1ہابرٹ
ہوبارٹ		AUc1ہوبارٹ
كيزيمو		KEc4كيزيمو
سانبرنارڈينو		USc1سانبرنارڈینو
اموس		PHc1اموس
فرايبورغ		DEc1فرايبورغ
فرايبورگ		DEc1فرایبورگ
نارتھيمپٹن		GBc1نارتھیمپٹن
نورثامبتون		GBc1نورثامبتون
نورثهامبتون		GBc1نورثهامبتون
ميرپور		PKc1ميرپور خاص
خاص	
مير		PKc1میر پور خاص
ميكيلے		ETc1میکیلے
كونسيپشيون		CLc1کونسیپشیون
نوفي		RSc4نوفي ساد
ساد	
نووي		RSc4نووی ساد
مونكلووا		MXc1مونکلووا
اويري		NGc1أويري
اوويري		NGc1اوویری
برغن		NOc4برغن
برگن		NOc4برگن
نظر		IRc1نظر آباد
نظراباد		IRc1نَظَرابادِ بُزُرگ
بزرگ	
گوانگيوان		CNc1گوانگیوان
بوكان		IRc1بوکان
اسپوكن		USc1اسپوکن
سبوكين		USc1سبوكين
سپوكين		USc1سپوکین
ناروچ		GBc1ناروچ
نورويتش		GBc1نورويتش
نورويچ		GBc1نورویچ
رانكاگوا		CLc1رانکاگوآ
برمنغهام		USc1برمنغهام
لوبك		DEc1لوبك
لوبيك		DEc1لوبيك
كارتاخينا		ESc1كارتاخينا
كارتاگنا		ESc1کارتاگنا
كارتيگانا		ESc1کارتیگانا
موديستو		USc1موديستو
موڈيسٹو		USc1موڈیسٹو
قيريق		TRc1قیریق قلعہ
قلعہ	
كيركالي		TRc1كيركالي
كيرك		TRc1کیرک کلے
كلے	
ابها		SAc1أبها
ابھا		SAc1ابھا
ادكو		EGc1إدكو
ماتسوموتو		JPc1ماتسوموتو
موين	
ڈس		USc1ڈس موئنس
موينس	
بوگرا		BDc1بوگرا
قوستانايي		KZc4قوستانائی
قوستاناي		KZc4قوستانای
قۆستاناي		KZc4قۆستانای
كوستناي		KZc4كوستناي
انطاكية		TRc4أنطاكية
نتاكية		TRc4نتاكيّة
روتشستر		USc1روتشستر
روچسٹر		USc1روچسٹر
تشنتشون		KRc1تشنتشون
چانچيون		KRc1چانچئون
چونچيون		KRc1چونچیون
اينڈھون		NLc4آئنڈھون
ايندهوفن		NLc4آيندهوفن
ايندهوون		NLc4آیندهوون
اينتہوون		NLc4اینتہوون
سانمنگ		CNc1سانمنگ
سانمينگ		CNc1سانمینگ
سوهاج		EGc1سوهاج
رينے		FRc4رینے
ناخون		THc1ناخون راتشاسيما
راتشاسيما	
ناكھون		THc1ناکھون راتچاسیما
راتچاسيما	
نكھون		THc1نکھون راٹچاسیما
راٹچاسيما	
تروني		PLc1ترونی
تورون		PLc1تورون
توريني		PLc1تورینی
تۆرون		PLc1تۆرون
اورورو		BOc1أورورو
كيلسي		PLc1كيلسي
كييلتسہ		PLc1کیئلتسہ
كيلتس		PLc1کیلتس
كيلچ		PLc1کیلچ
ريوا		INc1ریوا
جابورون		BWc6جابورون
گابورون		BWc6گابورون
گابۆرۆن		BWc6گابۆرۆن
گبرون		BWc6گبرون
تاكوما		USc1تاكوما
ٹاكوما		USc1ٹاکوما
سيرجان		IRc1سيرجان
جيراز		ESc1جیراز دی لا فرونتیرا
فرونتيرا	
شريش		ESc1شريش
فونتانا		USc1فونتانا
فونٹانا		USc1فونٹانا
اوكسنارد		USc1أوكسنارد
اوكسنارڈ		USc1اوکسنارڈ
كاسوكابي		JPc1كاسوكابي
اوراديا		ROc1أوراديا
عنابة		DZc1عنابة
عنابه		DZc1عنابه
عنابہ		DZc1عنابہ
موستولس		ESc1موستولس
موستوليس		ESc1موستوليس
تواماسينا		MGc1تواماسینا
شيۇجۇ		CNc1شيۇجۇ شەھىرى
كارلوس	
لينتز		ATc1لينتز
لينتس		ATc1لینتس
الكالا		ESc1ألكالا دي إيناريس
ايناريس	
نامازو		JPc1نامازو
مورينو		USc1مورينو فالي	USc1مورینو ویلی
فالي	
ويلي	
سكندر		INc1سکندر آباد
جويتسو		JPc1جويتسو
دبرتسن		HUc1دبرتسن
دبرسن		HUc1دبرسن
ديبريسين		HUc1دیبریسین
بيدر		INc1بیدر
بادوفا		ITc4بادوفا
توناس	
بايامون		PRc1بايامون
داچيڭ		CNc1داچىڭ شەھىر
داچينگ		CNc1داچینگ
داكينگ		CNc1داکینگ
اگارتالا		INc1اگارتالا
اگرتلا		INc1اگرتلا
ارفورت		DEc1إرفورت
ارفرٹ		DEc1ارفرٹ
اديا		CMc1إديا
عثمانية		TRc1عثمانية
عثمانيه		TRc1عثمانیه
عثمانيہ		TRc1عثمانیہ
عثمانيے		TRc1عثمانیے
برنابي		CAc1برنابی
برنابے		CAc1برنابے
برنيبي		CAc1برنیبی
بورنبي		CAc1بورنبي
بابل		IRc1بابل
تامبيري		FIc4تامبيري
تامپره		FIc4تامپره
تامپيرے		FIc4تامپیرے
ٹيمپير		FIc4ٹیمپیر
تاپاچولا		MXc1تاپاچولا
تشورلو		TRc1تشورلو
چورلو		TRc1چورلو
بسكوف		RUc1بسكوف
پسكوف		RUc1پسکوف
فاييتفيل		USc1فاييتفيل
يانگچنگ		CNc1یانگچنگ
يونچينگ		CNc1یونچینگ
الخمس		LYc1الخمس
هونتينغتون		USc1هونتينغتون بيتش
ہنٹنگٹن		USc1ہنٹنگٹن بیچ
چنيوټ		PKc1چنيوټ
چنيوٹ		PKc1چنیوٹ
چاپرا		INc1چاپرا
پينٹانا	
يونكيرس		USc1يونكيرس
يانكرز		USc1یانکرز
يونكرز		USc1یونکرز
غلينديل		USc1غلينديل
گلنديل		USc1گلندیل
گلينڈيل		USc1گلینڈیل
بتروبافل		KZc1بتروبافل
پيتروپاول		KZc1پیتروپاول
پێترۆپاڤل		KZc1پێترۆپاڤل
كابيماس		VEc1كابيماس
دينديگول		INc1دیندیگول
مونتغومري		USc1مونتغومري
مونتگمري		USc1مونتگمری
مونٹگمري		USc1مونٹگمری
نيكوسييه		CYc6نىكوسىيە
نيقوسيا		CYc6نيقوسيا
نيكوسيا		CYc6نيكوسيا
نيكوزيا		CYc6نیکوزیا
نيكۆسيا		CYc6نیکۆسیا
جلال		AFc1جلال آباد
ينبع		SAc1ينبع
شارلروا		BEc4شارلروآ
شارلوروا		BEc4شارلوروا
چارليرويي		BEc4چارلیروئی
پوكھرا		NPc1پوکھرا
الزاوية		LYc1الزاوية
اورال		KZc1أورال
بانتشكولا		INc1بانتشكولا
تيلبورخ		NLc1تیلبورخ
ٹلبرگ		NLc1ٹلبرگ
بالاكوفو		RUc1بالاكوفو
بالاكوو		RUc1بالاکوو
ارماوير		RUc1آرماویر
ارمافير		RUc1أرمافير
بيلا		UAc1بيلا تسيركفا	UAc1بیلا تسرکفا
تسيركفا	
تسركفا	
هاغن		DEc1هاغن
ساسكاتون		CAc1ساسكاتون
ساسكاٹون		CAc1ساسکاٹون
غليفيتسه		PLc1غليفيتسه
گليويتسه		PLc1گلیویتسه
گليويتسہ		PLc1گلیویتسہ
سانجي		CNc1سانجى
اماريلو		USc1أماريلو
بلند		INc1بلند شہر
بلندشهر		INc1بلندشهر
كاپياتا		PYc1کاپیاتا
بنبلونة		ESc4بنبلونة
پامپلونا		ESc4پامپلونا
بورنيا		INc1بورنيا
پورنيا		INc1پورنیا
پورنيہ		INc1پورنیہ
روستوك		DEc4روستوك
روسٹاك		DEc4روسٹاک
سيبو		MYc1سيبو	ROc1سیبو
ماتشالا		ECc1ماتشالا
ماچالا		ECc1ماچالا
مچالا		ECc1مچالا
ليتل		USc1ليتل روك
روك	
لٹل		USc1لٹل راک
راك	
هوسپت		INc1هوسپت
ہوسپٹ		INc1ہوسپٹ
فوينلابرادا		ESc1فوينلابرادا
اكرون		USc1آكرون
تالكا		CLc1تالكا
جورجاون		INc1جورجاون
گرگاوں		INc1گرگاؤں
گورگاو		INc1گورگاو
گڑگاوں		INc1گڑگاؤں
مادرو	
شريفبورت		USc1شريفبورت
بيرجند		IRc1بيرجند
فيينتيان		LAc6فيينتيان
وينتيان		LAc6وینتیان
ڤيێنتيان		LAc6ڤیێنتیان
ابردين		GBc4أبردين
ابرڈين		GBc4ابرڈین
كورشي		JPc1كورشي
راييم		FRc4رائیم
رانس		FRc4رانس
العيون		EHc1العيون
تاونزويل		AUc1تاونزویل
تاونزڤيل		AUc1تاونزڤیل
تاونسفيل		AUc1تاونسفيل
ٹاونزويلي		AUc1ٹاؤنزویلی
ٹاونسول		AUc1ٹاؤنسول
سامبال		INc1سامبال
سنبھل		INc1سنبھل
برگاس		BGc1برگاس
بورغاس		BGc1بورغاس
بورگاس		BGc1بورگاس
ناغاوكا		JPc1ناغاوكا
كورو	
شينهوي		CNc1شینهوی
كنداري		IDc1کنداری
ياموسوكرو		CIc6ياموسوكرو
يامۇسسۇكرو		CIc6يامۇسسۇكرو
ياموسسوكرو		CIc6یاموسسوکرو
يامووسووكرۆ		CIc6یامووسووکرۆ
يوموسوكرو		CIc6یوموسوکرو
كيسل		DEc1کیسل
سفرودفنسك		RUc1سفرودفنسك
سورودوينسك		RUc1سورودوینسک
سيورودونسك		RUc1سیورودونسک
موبيل		USc1موبيل
بورتسموث		GBc4بورتسموث
پورتسموث		GBc4پورتسموث
پۆرتسموت		GBc4پۆرتسموت
اتامي		JPc1إتامي
يوجي		JPc1يوجي
سالت		USc4سالت ليك	USc4سالت لیک سیتی
ليك	
سالٹ		USc4سالٹ لیک سٹی
تانجونغ		IDc1تانجونغ
تانجونگ		IDc1تانجونگ پینانگ
پينانگ	
ابون	
تاين	
زابجه		PLc1زابجه
زابژه		PLc1زابژه
زبرزے		PLc1زبرزے
بجنورد		IRc1بجنورد
سيدي		DZc1سيدي بلعباس
بلعباس	
هات		THc1هات ياي
ياي	
ہات		THc1ہات یائی
يايي	
سوزوكا		JPc1سوزوكا
زندر		NEc4زندر
زيندر		NEc4زيندر
زلاتووست		RUc1زلاتؤوست
زلاتوست		RUc1زلاتوست
اورموك		PHc1اورموک
هنتسفيل		USc1هنتسفيل
كورك		IEc1كورك
الفلوجة		IQc1الفلوجة
فانتا		FIc1فانتا
وانتا		FIc1وانتا
كوفو		JPc1كوفو
تالاهاسي		USc1تالاهاسي
ٹاليحسي		USc1ٹالیحسی
بني		EGc1بني سويف	MAc1بني ملال
سويف	
سنرايز		USc1سنرايز مانور
مانور	
بيتوم		PLc1بیتوم
كابوي		ZMc1كابوي
كابوے		ZMc1کابوے
كيليماني		MZc1کیلیمانی
فرناندو	
والے	
كاتاماركا	
ويلا	
فرناندودل	
وله	
دكاتاماركا	
المريا		ESc1آلمریا
المرية		ESc1ألمرية
المريہ		ESc1المریہ
الميريا		ESc1المیریا
بايي		CNc1بائی ین
ين	
باييين		CNc1بائیین
غراند		USc1غراند براري
براري	
گرينڈ		USc1گرینڈ پریری	USc1گرینڈ پریرے
پريري	
پريرے	
المحمدية		MAc1المحمدية
الهراويين		MAc1الهراويين
محمديه		MAc1محمدیه
محمديہ		MAc1محمدیہ
بتروبافلوفسك		RUc1بتروبافلوفسك
پيتروپاولووسك		RUc1پیتروپاولووسک کمچاتسکی
كمچاتسكي	
ترييستي		ITc4ترييستي
تريسته		ITc4تریسته
تريستے		ITc4تریستے
ٹريسٹ		ITc4ٹریسٹ
ايتابيميريم		BRc1ايتابيميريم دي كاتشويرو
كاتشويرو	
سينفويغوس		CUc1سينفويغوس
بير		ILc4بئر السبع	ILc4بير سبع
السبع	
بيرشبع		ILc4بئرشبع
بيير		ILc4بئير شيبع	ILc4بئير شيفع	ILc4بئير شيڤع	ILc4بِئِير شِڤَع
شيبع	
شيفع	
شيڤع	
سبع	
شڤع	
اوفرلاند		USc1أوفرلاند بارك
بارك	
شبين		EGc1شبين الكوم
الكوم	
هيتاتشي		JPc1هيتاتشي
انتسيرابي		MGc1أنتسيرابي
ہريدوار		INc1ہریدوار
ليجانيس		ESc1ليجانيس
الدمازين		SDc1الدمازين
اريكا		CLc1آریکا
لو		FRc4لو آور	FRc4لو هافر
اور	
هافر	
لي		FRc4لی ہاور
ہاور	
سوييندون		GBc1سوئیندون
سويندون		GBc1سويندون
سنگراولي		INc1سنگراؤلی
سينگراولي		INc1سینگراولی
هيل	
سباستيان	
نوكسفيل		USc1نوكسفيل
موراتووا		LKc1موراتووا
كوتاهية		TRc1كوتاهية
كتہيا		TRc1کتہیا
كوتاهيه		TRc1کوتاهیه
كوتاھيا		TRc1کوتاھیا
كوتاہيا		TRc1کوتاہیا
ماينز		DEc4مائنز
ماينتس		DEc4ماينتس
مييكاوايان		PHc1میئکاوایان
بريشيا		ITc1بريشيا
ورسستر		USc1ورسستر
مبانداكا		CDc4مبانداکا
تشوانتشو		CNc1تشوانتشو
چوينژو		CNc1چوئنژو
چوانژو		CNc1چوانژو
كوانژو		CNc1کوانژو
جنيوا		CHc4جنیوا
براونزول		USc1براؤنزول
براونزفيل		USc1براونزفيل
بايشان		CNc1بائشان
زاوژوانگ		CNc1زاوژوانگ
كوشيرو		JPc1كوشيرو
جوروم		TRc1جوروم
چوروم		TRc1چوروم
چۆروم		TRc1چۆروم
سانتاندر		ESc4سانتاندر
سانتاندير		ESc4سانتاندير
سانٹانڈر		ESc4سانٹانڈر
لييج		BEc4لييج
ساكورا		JPc1ساكورا
البليدة		DZc1البليدة
البليده		DZc1البلیده
بليدہ		DZc1بلیدہ
كلاريتا	
سانٹا		USc1سانٹا کلاریٹا	USc1سانٹا روزا
كلاريٹا	
بيراتناغار		NPc1بيراتناغار
بيراتنغر		NPc1بيراتنغر
بيرات		NPc1بیرات نگر
بيراتنگر		NPc1بیراتنگر
مونيوا		MMc1مونیوا
رچمونڈ		CAc1رچمونڈ
براتو		ITc1براتو
سيرسا		INc1سیرسا
سرسہ	
زاربروكن		DEc1زاربروکن
ساربروكن		DEc1ساربروكن
ساربركن		DEc1ساربرکن
شانغكيو		CNc1شانغكيو
شانگچيو		CNc1شانگچیو
وادي		JOc1وادي السير
السير	
خرونينگن		NLc4خرونینگن
گروننگن		NLc4گروننگن شہر
تارانتو		ITc1تارانتو
چندنگر		INc1چندنگر
بہرام		INc1بہرام پور
دودوما		TZc6دودوما
دۆدۆما		TZc6دۆدۆما
ڈوڈوما		TZc6ڈوڈوما
ماتادي		CDc4ماتادی
اتيراو		KZc4آتیراؤ
ياتراو		KZc4ئاتراو
يانگجو		KRc1یانگجو
ورامين		IRc1ورامين
كورلا		CNc1كورلا	CNc1كورلا شەھىرى
فيزينجارم		INc1فيزينجارم
وجايانگرم		INc1وجایانگرم
بروفيدنس		USc1بروفيدنس
پراويدنس		USc1پراویدنس
پروويڈنس		USc1پروویڈنس
برغش		ESc1برغش
برگوس		ESc1برگوس
بورگوس		ESc1بورگوس
تيارت		DZc1تيارت
ابسوتش		GBc1إبسوتش
ايپسوييچ		GBc1ایپسوییچ
اورليانفيل		DZc1أورليانفيل
الاصنام		DZc1الأصنام
الشلف		DZc1الشلف
كاستيليوم		DZc1كاستيليوم تانجيتانيوم
تانجيتانيوم	
كستلم		DZc1كستلم تنجيتانم
تنجيتانم	
لاودردال	
لاوڈرڈيل	
انجو		JPc1أنجو
اينجو		JPc1اینجو
سبرينغ		USc1سبرينغ فالي
جنگژوو		CNc1جنگژوو
جيانگژو		CNc1جیانگژو
ويتوي		MMc4ویتوی
الرقة		SYc1الرقة
مييكتيلا		MMc1میئکتیلا
ويلور		INc1ویلور
تشاتانوغا		USc1تشاتانوغا
ملاير		IRc1ملایر
بيلسكو		PLc1بیلسکو بیاوا
بياوا	
يوژنوسخالينسك		RUc1یوژنوسخالینسک
اسپليت		HRc1اسپلیت
سبليت		HRc1سبليت
اتيان	
ساں		FRc1ساں اتین
اتين	
رجاينا		CAc1رجاینا
ريجاينا		CAc1ريجاينا
تركو		FIc1ترکو
توركو		FIc1توركو
اوسيانسيدي		USc1أوسيانسيدي
اوشينسايڈ		USc1اوشینسائڈ
ويگان		GBc1ویگان
غاردين		USc1غاردين غروفي
غروفي	
گارڈن		USc1گارڈن گروو
گروو	
مزوزو		MWc1مزوزو
رانتشو		USc1رانتشو كوكامونغا
كوكامونغا	
رانچھو		USc1رانچھو کیوکامونگا
كيوكامونگا	
كورال	
هيروساكي		JPc1هيروساكي
روسا	
روزا	
توماكوماي		JPc1توماكوماي
پٹھان		INc1پٹھان کوٹ
كوٹ	
هادانو		JPc1هادانو
بوجوا		CNc1بوجوا
بوژو		CNc1بوژؤ
بوژوو		CNc1بوژوو
اوبيهيرو		JPc1أوبيهيرو
يوبي		JPc1يوبي
شملہ		INc1شملہ
شيملا		INc1شيملا
كرويدون		GBc1کرویدون
يونس	
باتا		GQc1باتا
اونگل		INc1اونگل
اونگول		INc1اونگول
مسكولس		HUc1مسکولس
ميشكولتس		HUc1ميشكولتس
اسبرطة		TRc1إسبرطة
اسپارتا		TRc1اسپارتا
ويينان		CNc1وئینان
واينان		CNc1واینان
والسال		GBc1والسال
هرنه		DEc1هرنه
هيرنه		DEc1هيرنه
ہرنے		DEc1ہرنے
منزفيلد		GBc1منزفیلد
هينو		JPc1هينو
نتانيا		ILc4نتانيا
نانپنگ		CNc1نانپنگ
نانپينگ		CNc1نانپینگ
سايوكس		USc1سايوكس فالز
فالز	
بريزرن		XKc4بريزرن
پريزرن		XKc4پریزرن
اكسفورڈ		GBc4آکسفورڈ
اوكسفورد		GBc4اوكسفورد
داگوپان		PHc1داگوپان
بيوريا		USc1بيوريا
جاكسون		USc1جاكسون
تميرتاو		KZc1تميرتاو
تێميرتاو		KZc1تێمیرتاو
جيكب		PKc1جيکب اباد
جيڪب		PKc1جيڪب آباد
خامام		INc1خامام
كھمم		INc1کھمم
وييجو	
پورتوبيخو		ECc1پورتوبیخو
تاكاوكا		JPc1تاكاوكا
فويانگ		CNc1فویانگ
الباسته		ESc1آلباسته
الباچيتے		ESc1الباچیتے
البسيط		ESc1البسيط
جون		INc1جون پور
جونفور		INc1جونفور
جونپور		INc1جونپور
كارمن	
ريدجو		ITc1ريدجو كالابريا
كالابريا	
جافنا		LKc4جافنا
بحر		ETc4بحر دار
تولون		FRc1تولون
طولون		FRc1طولون
جباليا		PSc1جباليا
برج		DZc1برج بوعريريج
بوعريريج	
انژه		FRc4آنژه
انژو		FRc4آنژو
انژہ		FRc4آنژہ
انجيه		FRc4أنجيه
اينگرز		FRc4اینگرز
الكوركون		ESc1ألكوركون
چيرچيق		UZc1چیرچیق
جنگمين		CNc1جنگمین
جيڭمېن		CNc1جىڭمېن شەھىرى
برزنيكي		RUc1برزنیکی
بريزنيكي		RUc1بریزنیکی
بيريزنيكي		RUc1بيريزنيكي
اوكا		NGc1اوکا
فولغودونسك		RUc1فولغودونسك
ولگودونسك		RUc1ولگودونسک
وولگودونسك		RUc1وولگودونسک
خريبكة		MAc4خريبكة
بردا		NLc1بردا
بريدا		NLc1بريدا
بريڈا		NLc1بریڈا
هاليووډ		USc1هاليووډ
ھۆليوود		USc1ھۆلیوود
ہالي		USc1ہالی وڈ
وڈ	
مياس		RUc1مياس
اباكان		RUc1آباکان
فيانارانتسوا		MGc1فیانارانتسوا
خيتافي		ESc1خيتافي
بنها		EGc1بنها
نوفوتشركاسك		RUc1نوفوتشركاسك
نووچركاسك		RUc1نووچرکاسک
نووچركيسك		RUc1نووچرکیسک
الك		USc1إلك غروفي	USc1الک گروو
سبرينغفيلد		USc1سبرينغفيلد	USc1سبرينغفيلد
بيمبروك		USc1بيمبروك باينز
باينز	
پمبروك		USc1پمبروک پائینز
پايينز	
داش		TMc1داش اوغوز
اوغوز	
داشوغوز		TMc1داشوغوز
اسنابروك		DEc1أسنابروك
اوسنابروك		DEc1اوسنابروک
ملال	
كاماكورا		JPc1كاماكورا
هوت	
ہوت	
الخبر		SAc1الخبر
حولون		ILc1حولون
شانويي		CNc1شانوئی
شانوي		CNc1شانوی
شانوييي		CNc1شانویئی
اوكفيل		CAc1أوكفيل
تولوا		COc1تولوآ
وارينگتون		GBc1وارینگتون
بوشهر		IRc4بوشهر
ساغا		JPc1ساغا
سكدين		HUc1سکدین
سايلم		USc1سايلم
بازل		CHc4بازل
زنيتسا		BAc1زنیتسا
زنيكا		BAc1زنیکا
زينيتسا		BAc1زينيتسا
برلنگٹن		CAc1برلنگٹن
بيرلينجتون		CAc1بيرلينجتون
زولينغن		DEc1زولينغن
زولينگن		DEc1زولینگن
سولنگن		DEc1سولنگن
فرغانة		UZc4فرغانة
فرغانه		UZc4فرغانه
فرغانہ		UZc4فرغانہ
فيرغانا		UZc4فیرغانا
فهرغانه		UZc4فەرغانە
كيغوما		TZc1كيغوما
كيگوما		TZc1کیگوما
كورونا		USc1كورونا
حولي		KWc1حولي
بلزن		CZc1بلزن
پلزن		CZc1پلزن
سوسة		TNc1سوسة
سوسه		TNc1سوسه
بجاية		DZc1بجاية
بجايه		DZc1بجایه
بجايہ		DZc1بجایہ
فينه		VNc1فينه
وينہ		VNc1وینہ
بيرايوس		GRc1بيرايوس
پيره		GRc1پیره
بورنموث		GBc1بورنموث
صيدا		LBc4صيدا
يوجين		USc1يوجين
پيتربورو		GBc1پیتربورو
پيٹربرا		GBc1پیٹربرا
لودفيغسهافن		DEc1لودفيغسهافن
لودويگسهافن		DEc1لودویگسهافن
لڈوگشافن		DEc1لڈوگشافن
صلالة		OMc1صلالة
صلاله		OMc1صلاله
ايدين		TRc1آیدین
ايودن		TRc1ایودن
انويگادو		COc1انویگادو
ايمبيگادو		COc1ایمبیگادو
الجنينة		SDc1الجنينة
ماككيني		USc1ماككيني
سمبلپور		INc1سمبلپور
لوركوزن		DEc1لورکوزن
ليفركوزن		DEc1ليفركوزن
ليوركوسن		DEc1لیورکوسن
سكيكدة		DZc1سكيكدة
سكيكدہ		DZc1سکیکدہ
سعيدة	
ريوخا	
ريوجا	
مهاباد		IRc1مهاباد
مه		IRc1مَه آباد
دورادوس		BRc1دورادوس
قندز		AFc4قندز
قندوز		AFc4قندوز
كندز		AFc4كندز
كندوز		AFc4کندوز
بدايوں		INc1بدایوں
كوكويمبو		CLc1كوكويمبو
كولنز	
مدھيامگرام		INc1مدھیامگرام
لانكستر		USc1لانكستر
لينكاسٹر		USc1لینکاسٹر
روبتسوفسك		RUc1روبتسوفسك
روبتسووسك		RUc1روبتسووسک
ساياما		JPc1ساياما
سويانا		PEc1سویانا
ملكال		SSc4ملكال
مايتشي		RUc1مايتشي
ميتيشچي		RUc1میتیشچی
كاوانيشي		JPc1كاوانيشي
الخليل		PSc4الخليل
شياۋگهن		CNc1شياۋگەن شەھىرى
شياوگان		CNc1شیاوگان
سلامنكا		MXc1سلامنكا
تاونگيي		MMc1تاونگئی
ذمار		YEc1ذمار
پرتو		CLc1پرتو مونت
مونت	
پيترو		CLc1پیترو مونت
چاپچال		CNc1چاپچال
اسكندرونة		TRc1إسكندرونة
اسكندرون		TRc1اسكندرون
اوياما		JPc1أوياما
سالافات		RUc1سالافات
سالاوات		RUc1سالاوات
زيگينچور		SNc4زیگینچور
كاري		USc1كاري
اشيكاغا		JPc1أشيكاغا
بوشر		OMc1بوشر
تاريخا		BOc1تاریخا
اولدنبورغ		DEc1أولدنبورغ
اولدنبورگ		DEc1اولدنبورگ
اولڈنبرگ		DEc1اولڈنبرگ
اوسان		KRc1اوسان
مودينا		ITc1مودينا
نايميخن		NLc1نايميخن
نجميگان		NLc1نجمیگان
نيميخن		NLc1نیمیخن
غرونوبل		FRc4غرونوبل
گرونوبل		FRc4گرونوبل
گرينوبل		FRc4گرینوبل
سامراء		IQc1سامراء
كمبريج		GBc4کمبریج
كيمبرج		GBc4کیمبرج
جيشوف		PLc4جيشوف
ژشوف		PLc4ژشوف
بالمديل		USc1بالمديل
پالم		USc1پالم ڈیل
ڈيل	
هايوارد		USc1هايوارد
ہےوارڈ		USc1ہےوارڈ
دونكاستر		GBc1دونكاستر
سادبري		CAc1سادبری بزرگ
غريتر		CAc1غريتر سودبوري
سودبوري	
سڈبري	
طلخا		EGc1طلخا
ميگويل	
ساليناس		USc1ساليناس
تيراسبول		MDc1تيراسبول
تيراسپول		MDc1تیراسپول
موشي		TZc1موشی
ماتسويه		JPc1ماتسوئه
ماتسوا		JPc1ماتسوا
سوق		DZc1سوق أهراس	DZc1سوق اہراس
اهراس	
اہراس	
روسه		BGc1روسه
ڕوسێ		BGc1ڕوسێ
لامپانگ		THc1لامپانگ
ليمپينگ		THc1لیمپینگ
ناغاره		JPc1ناغاره ياما
ياما	
مالابو		GQc6مالابو
مالابۆ		GQc6مالابۆ
ملابو		GQc6ملابو
كوماغايا		JPc1كوماغايا
يايچان		CNc1یایچان
سلمنقة		ESc4سلمنقة
لويي	
كانتشيبورام		INc1كانتشيبورام
كانشيبورم		INc1كانشيبورم
كانچي		INc1کانچی پورم
پورم	
كانچيپورام		INc1کانچیپورام
ماجنكا		MGc1ماجنكا
ليوبارتسي		RUc1ليوبارتسي
ليوبرتسي		RUc1لیوبرتسی
ليوبيرتسي		RUc1لیوبیرتسی
سيرينا	
لاسرنا		CLc1لاسرنا
لاسيرينا		CLc1لاسیرینا
ليشان		CNc1لیشان
فريسكو		USc1فريسكو
امباتو		ECc1أمباتو
الجلفة		DZc1الجلفة
جلفه		DZc1جلفه
كوفروف		RUc1كوفروف
كاوروو		RUc1کاوروو
كووروف		RUc1کووروف
توتوري		JPc1توتوري
شنژوو		CNc1شنژوو
شينجو		CNc1شینجو
ليماسول		CYc4ليماسول
باسادينا		USc1باسادينا
ليفورنو		ITc1ليفورنو
كوارتو	
يورك		GBc1يورك
يارك		GBc1یارک
يۆرك		GBc1یۆرک
انسخيده		NLc1إنسخيده
انسخده		NLc1انسخده
انشيدے		NLc1انشیدے
زالتسبورگ		ATc1زالتسبورگ
سالزبرگ		ATc1سالزبرگ
سالزبورغ		ATc1سالزبورغ
بومونا		USc1بومونا
پومونا		USc1پومونا
چينچا		PEc1چینچا آلتا
التا	
كيرنز		AUc1كيرنز
كارنز		AUc1کارنز
كێنز		AUc1کێنز
السماوه		IQc1السماوه
اوشاك		TRc1أوشاك
عشاق		TRc1عشاق
جيزاخ		UZc1جيزاخ
جيزك		UZc1جيزك
جيزخ		UZc1جیزخ
ليكوود		USc1ليكوود
ويهاي		CNc1ویهای
وييہايي		CNc1وییہائی
ۋېيخهي		CNc1ۋېيخەي شەھىرى
بعقوبة		IQc1بعقوبة
نويس		DEc1نويس
نيوس		DEc1نیوس
اق		TRc1آق سراي
سراي	
اكسرے		TRc1آکسرے
دييانگ		CNc1دییانگ
يچان		CNc1یچان
لوغرونيو		ESc1لوغرونيو
لوگرونو		ESc1لوگرونو
لگرنيو		ESc1لگرنیو
اوتا		JPc1أوتا
مورينا		INc1مورینا
سيبيو		ROc1سيبيو
سانيفال		USc1سانيفال
سنيويل		USc1سنیویل
ابوتسفورد		CAc1أبوتسفورد
ايباٹسفورڈ		CAc1ایباٹسفورڈ
بينتولو		MYc1بينتولو
اسكونديدو		USc1إسكونديدو
اسكونڈيڈو		USc1اسکونڈیڈو
چنگيوان		CNc1چنگیوآن
چينگيوان		CNc1چینگیوان
كينگوان		CNc1کینگوان
چتومال		MXc1چتومال	MXc1چتومال٬ کینتانا رو
سغز		IRc4سَغِز
سقز		IRc4سَقِّز
سكيز		IRc4سَكيز
سهقز		IRc4سەقز
كوماكي		JPc1کوماکی
لودي		CNc1لؤدی
لوادي		CNc1لوادی
اوغاكي		JPc1أوغاكي
باٹامبانگ		KHc4باٹامبانگ
استوريا		USc1آستوریا
بالاشيكا		RUc1بالاشيكا
بالاشيخا		RUc1بالاشیخا
جلوستر		GBc1جلوستر
غلوستر		GBc1غلوستر
گلاستر		GBc1گلاستر
گلوسسٹر		GBc1گلوسسٹر
گلوسٹر		GBc1گلوسٹر
ديلي		TLc6دىلى
گمچيون		KRc1گمچیون
گيمچيون		KRc1گیمچئون
معسكر		DZc1معسكر
ماكاجگيري		INc1ماکاجگیری
ملكاجگيري		INc1ملکاجگیری
المنامة		BHc6المنامة
المنامه		BHc6المنامه
منامه		BHc6منامه
منامہ		BHc6منامہ
مهنامه		BHc6مەنامە
بودغوريتسا		MEc6بودغوريتسا
پودگوريتسا		MEc6پودگوریتسا
پوڈگوريكا		MEc6پوڈگوریکا
پۆدگۆريتسا		MEc6پۆدگۆریتسا
ويلمستاد		CWc6ويلمستاد
ويلمسٹيڈ		CWc6ویلمسٹیڈ
بيرن		CHc6بيرن
بێرن		CHc6بێرن
بېرن		CHc6بېرن
ريكيافيك		ISc6ريكيافيك
ريكجاوك		ISc6ریکجاوک
ريكياوك		ISc6ریکیاوک
ريكياويك		ISc6ریکیاویک
رېيكياۋيك		ISc6رېيكياۋىك
ڕێكياڤيك		ISc6ڕێکیاڤیک
ماسرو		LSc6ماسرو
ماسيرو		LSc6ماسيرو
ماسێرو		LSc6ماسێرو
برايا		CVc6برايا
پرايا		CVc6پرائا
پراييا		CVc6پرائیا
پڕايا		CVc6پڕایا
تيمپۇ		BTc6تىمپۇ
تيمفو		BTc6تيمفو
تھمپو		BTc6تھمپو
تيمفوو		BTc6تیمفوو
تيمپو		BTc6تیمپو
ٹھمپھو		BTc6ٹھمپھو
بريدج		BBc6بريدج تاون
نوميا		NCc6نومئا
فرانس	
سوفا		FJc6سوفا
سووا		FJc6سووا
لوكسمبورغ		LUc6لوكسمبورغ
لوكزامبورگ		LUc6لوکزامبورگ
لوكسهمبورگ		LUc6لوکسەمبورگ
ليۇكسېمبۇرگ		LUc6ليۇكسېمبۇرگ شەھىرى
لكسمبرگ		LUc6لکسمبرگ
امباباني		SZc6امبابانی
مبابان		SZc6مبابان
مبابانه		SZc6مبابانه
مبابانێ		SZc6مبابانێ
مبابين		SZc6مبابین
باندار		BNc6باندار سەرى بەگاۋان
سهري	
بهگاۋان	
بكاوان	
بگاوان	
بيگوان	
سێري	
بێگاوان	
كايين		GFc6كايين
كاين		GFc6کاین
الكويت		KWc6اَلْكُوَيْت
هونيارا		SBc3هونيارا
ٹومے	
سايوتومه		STc3سائوتومه
تومي	
تۆمێ	
اوف	
سبين	
پرت		TTc3پرت آو اسپاین
اسپاين	
اف	
اسپين	
موروني		KMc3موروني
مۆرۆني		KMc3مۆرۆنی
اپيا		WSc3آپیا
ابيا		WSc3أبيا
بانجول		GMc3بانجول
اورنجستاد		AWc3أورنجستاد
طارق	
محمية		GIc3محمية جبل طارق
بابيتي		PFc3بابيتي
پاپيته		PFc3پاپیته
پاپيٹي		PFc3پاپیٹی
دوغلاس		IMc3دوغلاس
دوگلاس		IMc3دوگلاس
ڈگلس		IMc3ڈگلس
كينغستاون		VCc3كينغستاون
كنگز		VCc3کنگز ٹاؤن
كينگزتاون		VCc3کینگزتاون
فيكتوريا		SCc3فيكتوريا
اندورا		ADc3أندورا لا فيلا
فيلا	
كاستريس		LCc3كاستريس
شارلوت		VIc3شارلوت آمالی
امالي	
شارلٹ		VIc3شارلٹ ایملی
ايملي	
روسو		DMc3روسو
بيتر	
پتر	
پيٹر	
بلموبان		BZc3بلموبان
بلموپان		BZc3بلموپان
بيلموپان		BZc3بیلموپان
اواروا		CKc3آواروآ
اواريا		CKc3آواریا
تورشھاون		FOc3تورشھاون
توشهافن		FOc3توشهافن
توشهاون		FOc3توشهاون
تۆرشاون		FOc3تۆرشاون
باستير		KNc3باستير
باسيتير		KNc3باسیتیر
باغو		ASc3باغو باغو
پاگو		ASc3پاگو پاگو
روڈ		VGc3روڈ ٹاون
فاليتا		MTc3فاليتا
والتا		MTc3والتا
واليٹا		MTc3والیٹا
وليٹا		MTc3ولیٹا
ڤالێتا		MTc3ڤالێتا
گوستاويا		BLc3گوستاویا
گوسٹاويا		BLc3گوسٹاویا
ماريگاٹ		MFc3ماریگاٹ
ماريگو		MFc3ماریگو
مارينو	
مارينۆ	
مرينو	
كاك		TCc3کاک برن ٹاؤن
برن	
كراليندايك		BQc3كراليندايك
كرالنديك		BQc3کرالندیک
ستانلي		FKc3ستانلي
سٹينلے		FKc3سٹینلے
لانگايربين		SJc3لانگایربین
لانگيربين		SJc3لانگیربین
لونغياربين		SJc3لونغياربين
لونقييربين		SJc3لونقييربين
ولي	
فلپسبرگ		SXc3فلپسبرگ
ضاحية		NRc3ضاحية يارين
يارين	
يارن		NRc3یارن
هاغاتنيا		GUc3هاغاتنيا
هاگاتنا		GUc3هاگاتنا
هاگاتنيا		GUc3هاگاتنیا
هميلتون		BMc3همیلتون
ہيملٹن		BMc3ہیملٹن
كينغستون		NFc3كينغستون
كنگسٹن		NFc3کنگسٹن
جيمس		SHc3جيمس تاون
جيمزٹاون		SHc3جیمزٹاؤن
جهيمستاون		SHc3جەیمستاون
الوفي		NUc3الوفی
فلايينگ		CXc3فلائینگ فش کوو
فش	
كوو	
فلاينغ		CXc3فلاينغ فيش كوف
فيش	
كوف	
ادمزتاون		PNc3آدمزتاون
`,
'hebrew': () => `אלבמה		USr0אלבמה
אלסקה		USr0אלסקה
אריזונה		USr0אריזונה
ארקנסו		USr0אַרקנסו
קליפורניה		USr0קליפורניה
קולורדו		USr0קולורדו	USc1קולורדו ספרינגס
קונטיקט		USr0קונטיקט
דלאוור		USr0דלאוור
פלורידה		USr0פלורידה
הוואי		USr0הוואי
איידהו		USr0איידהו
אילינוי		USr0אילינוי
אינדיאנה		USr0אינדיאנה
איווה		USr0איווה
קנזס		USr0קנזס	USc1קנזס סיטי
קנטקי		USr0קנטקי
לואיזיאנה		USr0לואיזיאנה
מרילנד		USr0מרילנד
מסצ		USr0מסצ'וסטס
וסטס	
מישיגן		USr0מישיגן
מינסוטה		USr0מינסוטה
מיסיסיפי		USr0מיסיסיפי
מיזורי		USr0מיזורי
מונטנה		USr0מונטנה
נברסקה		USr0נברסקה
נבדה		USr0נבדה
ניו		USr0ניו המפשייר	USr0ניו ג'רזי	USr0ניו מקסיקו	INc4ניו דלהי	USc4ניו יורק	USc4ניו יארק	USc4ניו יורק	USc4ניו אורלינס	USc4ניו ארלינס	INc6ניו דלהי
המפשייר	
ג		IDc6ג'קרטה	SSc6ג'ובה
רזי	
מקסיקו		MXc6מקסיקו סיטי
קרוליינה		USr0קרוליינה הצפונית
הצפונית	
צפון		USr0צפון קרוליינה
דרום		USr0דרום קרוליינה	KIc3דרום טאראווה
אוהיו		USr0אוהיו
אוקלהומה		USr0אוקלהומה	USc1אוקלהומה סיטי
אורגון		USr0אורגון
פנסילבניה		USr0פנסילבניה
טנסי		USr0טנסי
טקסס		USr0טקסס
יוטה		USr0יוטה
ורמונט		USr0ורמונט
וירג		USr0וירג'יניה
יניה	
וושינגטון		USr0וושינגטון
ויסקונסין		USr0ויסקונסין
ויומינג		USr0ויומינג
מנהטן		USr0מנהטן	USc0מנהטן
הוליווד		USr0הוליווד	USc1הוליווד
אונטריו		CAr0אונטריו
קוויבק		CAr0קוויבק	CAc1קוויבק סיטי
טסמניה		AUr0טסמניה
בוואריה		DEr0בוואריה
קורסיקה		FRr0קורסיקה
נורמנדי		FRr0נורמנדי
קטלוניה		ESr0קטלוניה
סיציליה		ITr0סיציליה
סרדיניה		ITr0סרדיניה
סיביר		RUr0סיביר
צ		RUr0צ'צ'ניה	UAr0צ'רנוביל	CNc4צ'ונגצ'ינג	INc0צ'אנדיגאר	UAc4צ'רניהיב	THc4צ'אנג מאי	THc4צ'יאנג מאי
ניה	
קרים		UAr0קרים
רנוביל	
טיבט		CNr0טיבט
סומטרה		IDr0סומטרה	IDr0סומטרה
אוקינאווה		JPr0אוקינאווה
סיני		EGr0סיני
זנזיבר		TZr0זנזיבר	TZc1זנזיבר סיטי
כרתים		GRr0כרתים
ספרטה		GRr0ספרטה
גלפגוס		ECr0גלפגוס
קרמלין		RUs0קרמלין
הבית		USs0הבית הלבן
הלבן	
הפנטגון		USs0הפנטגון
הכנסת		ILs0הכנסת
בריסל		BEc4בריסל	BEc6בריסל
ז		CHc4ז'נבה	BRc1ז'ואאו פזואה	UAc4ז'יטומיר
נבה	
פראג		CZc4פראג	CZc6פראג
קופנהגן		DKc4קופנהגן	DKc6קופנהגן
פריז		FRc4פריז	FRc6פריז
לונדון		GBc4לונדון	GBc6לונדון	CAc1לונדון
אוקספורד		GBc4אוקספורד	GBc4אוקספורד
קיימברידג		GBc4קיימברידג'	GBc4קיימברידג'
אתונה		GRc4אתונה	GRc6אתונה
דבלין		IEc4דבלין	IEc6דבלין
ירושלים		ILc4ירושלים	ILc4יְרוּשָׁלַיִם
תל		ILc4תל אביב	ILc4תל אביב	ILc4תל אביב-יפו
אביב	
דלהי		INc4דלהי
בגדד		IQc4בגדד
טהרן		IRc4טהרן	IRc6טהרן
רומא		ITc4רומא	ITc6רומא
מילאנו		ITc4מילאנו	ITc4מילאנו
טוקיו		JPc4טוקיו	JPc6טוקיו
פיונגיאנג		KPc4פיונגיאנג	KPc6פיונגיאנג
סיאול		KRc4סיאול	KRc6סיאול
ביירות		LBc4ביירות	LBc6ביירות
טריפולי		LYc4טריפולי	LYc6טריפולי	LBc1טריפולי
אמסטרדם		NLc4אמסטרדם	NLc6אמסטרדם
האג		NLc4האג
אוסלו		NOc4אוסלו	NOc6אוסלו
ורשה		PLc4ורשה	PLc6ורשה
ליסבון		PTc4ליסבון	PTc6ליסבון
מוסקבה		RUc4מוסקבה	RUc6מוסקבה
ריאד		SAc4ריאד	SAc6ריאד
סטוקהולם		SEc4סטוקהולם	SEc6סטוקהולם
דמשק		SYc4דמשק	SYc6דמשק
בנגקוק		THc4בנגקוק	THc6בנגקוק
איסטנבול		TRc4איסטנבול
קייב		UAc4קייב	UAc6קייב
יורק		GBc1יורק
מרקל		DEl0מרקל
מובארק		EGl0מובארק
מקרון		FRl0מקרון
נתניהו		ILl0נתניהו
קדאפי		LYl0קדאפי
ערפאת		PSl0ערפאת
פוטין		RUl0פוטין
אסד		SYl0אסד
ארדואן		TRl0ארדואן
זלנסקי		UAl0זלנסקי
אובמה		USl0אובמה
טראמפ		USl0טראמפ
ביידן		USl0ביידן
חיזבאללה		LBg0חיזבאללה
חמאס		PSg0חמאס
שאנגחאי		CNc4שאנגחאי
ביזנטיון		TRc4ביזנטיון
בואנוס		ARc6בואנוס איירס
איירס	
בוענאס		ARc6בוענאס איירעס
איירעס	
מומבאי		INc4מומבאי
מומביי		INc4מומביי
סיטי	
בייג		CNc6בייג'ינג
ינג	
בייזשינג		CNc6בייזשינג
קאראטשי		PKc4קאראטשי
קראצי		PKc4קראצי
טיינג		CNc4טיינג'ין
ין	
גואנגגואו		CNc4גואנגגואו
דעלהי		INc4דעלהי
מאסקװע		RUc6מאָסקװע
מאסקווע		RUc6מאסקווע
שנג		CNc4שנג'ן
ן	
דאקא		BDc6דאקא
דאקה		BDc6דאקה
סאול		KRc6סאול
סעאל		KRc6סעאל
סאו		BRc4סאו פאולא	BRc4סאו פאולו	BRc0סאו לואיס	BRc1סאו ויסנטה	STc3סאו טומה
פאולא	
פאולו	
ווהאן		CNc4ווהאן
לאגאס		NGc4לאגאס
לאגוס		NGc4לאגוס
קרטה	
דזשאקארטא		IDc6דזשאקארטא
יארק	
ניויארק		USc4ניו־יאָרק
דונגגוואן		CNc4דונגגוואן
טאיפי		TWc6טאיפי
טאיפיי		TWc6טאיפיי
קינשאזע		CDc6קינשאזע
קינשאסה		CDc6קינשאסה
לימא		PEc6לימא
לימה		PEc6לימה
קהיר		EGc6קהיר
באגאטא		COc6באגאטא
בוגוטה		COc6בוגוטה
לאנדאן		GBc6לאנדאן
ונגצ	
צנגדו		CNc4צנגדו
בגדאד		IQc6בגדאד
נאנגינג		CNc4נאנגינג
טהראן		IRc6טהראן
האנג		HKc6האנג קאנג
קאנג	
הונג		HKc6הונג קונג
קונג	
לאהור		PKc4לאהור
שן		CNc4שן-יאנג
יאנג	
האנגגואו		CNc4האנגגואו
ריא		BRc4ריא דע זשאנערא
דע	
זשאנערא	
ריו		BRc4ריו דה זניירו	BRc1ריו ברנקו	ARc1ריו קוארטו
דה		USc1דה מוין
זניירו	
חרבין		CNc4חרבין
סוגואו		CNc4סוגואו
שנטאו		CNc4שנטאו
באנגקאק		THc6באנגקאק
בנגלור		INc4בנגלור
סנקט		RUc4סנקט פטרבורג
פטרבורג	
סנטיאגו		CLc6סנטיאגו דה צ'ילה	COc4סנטיאגו דה קאלי	DOc0סנטיאגו דה לוס קביירוס	CUc1סנטיאגו דה קובה	ARc1סנטיאגו דל אסטרו
ילה	
כלכותה		INc4כלכותה
קאלקאטא		INc4קאלקאטא
קולקטה		INc4קולקטה
סידני		AUc4סידני
יאנגון		MMc4יאנגון
גינאן		CNc4גינאן
צנאי		INc4צנאי
מלבורן		AUc4מלבורן
צאנגצון		CNc4צאנגצון
דאליין		CNc4דאליין
לאס		USc4לאס אנדזשעלעס	USc1לאס וגאס	USc1לאס וועגאס
אנדזשעלעס	
לוס		USc4לוס אנגלס	MXc1לוס מוציס
אנגלס	
טשיטאגאנג		BDc4טשיטאגאנג
ציטגונג		BDc4ציטגונג
קונמינג		CNc4קונמינג
אלכסנדריה		EGc4אלכסנדריה	USc1אלכסנדריה
אלעקסאנדריע		EGc4אלעקסאנדריע
אחמדאבאד		INc4אחמדאבאד
צינגדאו		CNc4צינגדאו
אבידגאן		CIc4אבידגאן
אבידזשאן		CIc4אבידזשאן
יוקוהמה		JPc4יוקוהמה
איבדאן		NGc4איבדאן
סינגפור		SGc6סינגפור
וושי		CNc4וושי
שיאמן		CNc4שיאמן
אנקארא		TRc6אנקארא
אנקרה		TRc6אנקרה
הו		VNc4הו צ'י מין סיטי
י	
מין	
קאפשטאט		ZAc4קאפשטאט
קייפטאון		ZAc4קייפטאון
טאי		CNc4טאי-יואן
יואן	
בערלין		DEc6בערלין
ברלין		DEc6ברלין
מאדריד		ESc6מאדריד
מדריד		ESc6מדריד
פיאנגיאנג		KPc6פיאנגיאנג
קזבלנקה		MAc4קזבלנקה
דרבן		ZAc4דרבן
קאבול		AFc6קאבול
אורומצי		CNc4אורומצי
קאראקאס		VEc6קאראקאס
קראקס		VEc6קראקס
דובאי		AEc4דובאי
דוביי		AEc4דוביי
פונה		INc4פונה
שה		CNc4שה-גיאגוואנג
גיאגוואנג	
קאנפור		INc4קאנפור
קיעוו		UAc6קיעוו
לואנדה		AOc6לואנדה
לואנדע		AOc6לואנדע
אדיס		ETc6אדיס אבבה
אבבה	
נייראבי		KEc6נייראבי
ניירובי		KEc6ניירובי
שיקאגא		USc4שיקאגא
שיקגו		USc4שיקגו
סלבדור		BRc4סלבדור
גאיפור		INc4גאיפור
דאר		TZc4דאר א-סלאם	TZc4דאר עס סאלאאם
א		ESc1א קורוניה
סלאם	
עס	
סאלאאם	
אינצ		KRc4אינצ'ון
ון	
טאראנטא		CAc4טאראנטא
טורונטו		CAc4טורונטו
נבי		INc4נבי מומבאי
בצרה		IQc4בצרה
אוסקה		JPc4אוסקה
מאגאדישו		SOc6מאגאדישו
מוגדישו		SOc6מוגדישו
איזמיר		TRc4איזמיר
דאקאר		SNc6דאקאר
לאקנאו		INc4לאקנאו
פורטלזה		BRc4פורטלזה
קאלי	
סורביה		IDc4סורביה
בלו		BRc4בלו הוריזונטה
הוריזונטה	
נאנצאנג		CNc4נאנצאנג
משהד		IRc4משהד
ברוקלין		USc4ברוקלין
היוסטן		USc4היוסטן
יוסטון		USc4יוסטון
נאגפור		INc4נאגפור
מרקאיבו		VEc4מרקאיבו
בראזיליא		BRc6בראזיליא
ברזיליה		BRc6ברזיליה
בריזביין		AUc4בריזביין
בריזבן		AUc4בריזבן
האוואנע		CUc6האוואנע
הוואנה		CUc6הוואנה
פאריז		FRc6פאריז
יאהאנעסבורג		ZAc4יאהאנעסבורג
יוהנסבורג		ZAc4יוהנסבורג
אלמאטיע		KZc4אלמאטיע
אלמטי		KZc4אלמטי
מדיין		COc4מדיין
טאשקענט		UZc6טאשקענט
טשקנט		UZc6טשקנט
אלגיר		DZc6אלגיר
אלזשירס		DZc6אלזשירס
חרטום		SDc6חרטום
אקרא		GHc6אקרא
אקרה		GHc6אקרה
גואיאקיל		ECc4גואיאקיל
צנעא		YEc6צנעא
ביירוט		LBc6ביירוט
פרת		AUc4פרת'
סאפורו		JPc4סאפורו
גילין		CNc4גילין
בוקארעשט		ROc6בוקאַרעשט
בוקרשט		ROc6בוקרשט
קונאקרי		GNc6קונאקרי
רוואלפינדי		PKc4רוואלפינדי
מינסק		BYc6מינסק
בודאפעשט		HUc6בודאפעשט
בודפשט		HUc6בודפשט
מאסול		IQc4מאסול
מוסול		IQc4מוסול
האמבורג		DEc4האַמבורג
המבורג		DEc4המבורג
קוריטיבא		BRc4קוריטיבא
קוריטיבה		BRc4קוריטיבה
ווארשע		PLc6ווארשע
װארשע		PLc6װאַרשע
באנדונג		IDc4באנדונג
סווטו		ZAc4סווטו
ראבאט		MAc6ראבאט
רבאט		MAc6רבאט
בארצעלאנע		ESc4בארצעלאנע
ברצלונה		ESc4ברצלונה
פרטוריה		ZAc6פרטוריה
חאלב		SYc4חאלב
מנילה		PHc6מנילה
מונטריאול		CAc4מונטריאול
פטנה		INc4פטנה
בופאל		INc4בופאל
מנאוס		BRc4מנאוס
קדונה		NGc4קדונה
פנום		KHc6פנום פן
פן	
פילאדעלפיע		USc4פילאדעלפיע
פילדלפיה		USc4פילדלפיה
פיניקס		USc4פיניקס
פניקס		USc4פניקס
אספהאן		IRc4אספהאן
הארארה		ZWc6הארארה
קובה		JPc4קובה
בקאסי		IDc4בקאסי
שטאקהאלם		SEc6שטאקהאלם
גוודלחרה		MXc0גוודלחרה
אסונסיאן		PYc6אסונסיאן
אסונסיון		PYc6אסונסיון
רסיפה		BRc0רסיפה
סאן		USc0סאן אנטאניא	USc4סאן דיעגא	USc4סאן פראנציסקא	SVc6סאן סאלוואדאר	CRc6סאן חוסה
אנטאניא	
סן		USc0סן אנטוניו	USc4סן דייגו	USc0סן חוזה	USc4סן פרנסיסקו	MXc0סן לואיס פוטוסי	SVc6סן סלוודור	ARc1סן חואן	PRc6סן חואן	CRc6סן חוסה	ARc1סן סלבדור דה חוחוי	USc1סן ברנרדינו	ESc1סן סבסטיאן	ARc1סן לואיס	SNc1סן-לואי	SMc3סן מרינו
אנטוניו	
קיאטא		JPc4קיאטא
קיוטו		JPc4קיוטו
קואלה		MYc6קואלה לומפור
לומפור	
כאראג		IRc0כאראג
קאטמאנדו		NPc6קאטמאנדו
קטמנדו		NPc6קטמנדו
פואבלה		MXc0פואבלה
האנוי		VNc6האנוי
חרקוב		UAc4חרקוב
אגרה		INc0אגרה
קארדאבע		ARc0קארדאבע	ESc1קארדאבע
קורדובה		ARc0קורדובה	ESc1קורדובה
טאבריז		IRc4טאבריז
תבריז		IRc4תבריז
נובוסיבירסק		RUc4נובוסיבירסק
קוואנגגו		KRc0קוואנגגו
בורסה		TRc0בורסה
פושון		CNc0פושון
קיטא		ECc6קיטא
קיטו		ECc6קיטו
דיעגא	
דייגו	
אנטאנאנאריווא		MGc6אנטאנאנאריווא
אנטננריבו		MGc6אנטננריבו
לוו		CNc0לוו-יאנג
היידראבאד		PKc0היידראבאד
ולנסיה		VEc0ולנסיה	ESc0ולנסיה
ברנקייה		COc4ברנקייה
לובומבאשי		CDc4לובומבאשי
פורטו		BRc0פורטו אלגרה	BRc1פורטו ולאהו	BRc1פורטו וליו	PTc1פורטו	BJc6פורטו נובו
אלגרה	
האנדאן		CNc0האנדאן
קאמפאלא		UGc6קאמפאלא
קמפלה		UGc6קמפלה
יקטרינבורג		RUc4יקטרינבורג
דואלה		CMc4דואלה
שארגה		AEc0שארגה
סיודאד		MXc0סיודאד חוארס	PYc1סיודאד דעל עסטע
חוארס	
קווסאקי		JPc0קווסאקי
טיחואנה		MXc4טיחואנה
דאלאס		USc4דאלאס
אל		SAc0אל-מדינה	USc1אל פאסו	MAc1אל-קניטרה	SDc1אל-קדריף	LYc1אל-חומס
מדינה	
יאונדה		CMc6יאונדה
יאונדע		CMc6יאונדע
במקו		MLc6במקו
ברזוויל		CGc6ברזוויל
אמאן		JOc6אמאן
עמאן		JOc6עמאן
בלגרד		RSc6בלגרד
מאנטעווידעא		UYc6מאנטעווידעא
מונטווידאו		UYc6מונטווידאו
לוסאקא		ZMc6לוסאקא
לוסקה		ZMc6לוסקה
מינכן		DEc4מינכן
שיראז		IRc4שיראז
אדנה		TRc0אדנה
פורט		HTc6פורט או פרינס	HTc6פורט-או-פרנס	NGc4פורט הרקורט	ZAc0פורט אליזבת	USc4פורט וורת	EGc4פורט סעיד	SDc4פורט סודאן	PGc6פורט מורסבי	USc1פורט ויין	USc1פורט לודרדייל	USc1פורט קולינס	TTc3פורט אוף ספיין	VUc3פורט וילה
או	
פרינס	
פרנס	
אדלייד		AUc0אדלייד
מיראט		INc0מיראט
פשאוור		PKc4פשאוור
קביירוס	
אומדורמאן		SDc4אומדורמאן
אנשאן		CNc0אנשאן
מפוטו		MZc6מפוטו
רוסאריו		ARc0רוסאריו
גואיאניה		BRc0גואיאניה
קופנהאגן		DKc6קופנהאגן
סאפיע		BGc6סאפיע
סופיה		BGc6סופיה
טריפאלי		LYc6טריפאלי	LBc1טריפאלי
הרקורט	
הירושימה		JPc4הירושימה
ליגיאנג		CNc0ליגיאנג
מונטריי		MXc0מונטריי
סמרה		RUc0סמרה
אומסק		RUc4אומסק
באקו		AZc6באקו
מידוגורי		NGc4מידוגורי
קאזאן		RUc4קאזאן
יערעוואן		AMc6יערעוואן
ירוואן		AMc6ירוואן
אמריטסר		INc4אמריטסר
ואגאדוגו		BFc6ואגאדוגו
וואגאדוגו		BFc6וואגאדוגו
רוסטוב		RUc0רוסטוב על הדון
על	
הדון	
גזיאנטפ		TRc4גזיאנטפ
טשעליאבינסק		RUc4טשעליאבינסק
צליאבינסק		RUc4צליאבינסק
טביליסי		GEc6טביליסי
אופה		RUc0אופה
דניפרא		UAc4דניפרא
דניפרופטרובסק		UAc4דניפרופטרובסק
קמפינאס		BRc0קמפינאס
חוזה	
דונצק		UAc4דונצק
דובלין		IEc6דובלין
קלגרי		CAc4קלגרי
וולגוגרד		RUc4וולגוגרד
אדעס		UAc4אדעס
אודיסא		UAc4אודיסא
אודסה		UAc4אודסה
באודינג		CNc0באודינג
גואטמלה		GTc6גואטמלה סיטי
גוואטמלה		GTc6גוואטמלה סיטי
בנשי		CNc0בנשי
בירמינגהאם		GBc0בירמינגהאם
ברמינגהאם		GBc0ברמינגהאם	USc1ברמינגהאם
סרינגאר		INc4סרינגאר
מנגואה		NIc6מנגואה
אליזבת	
קעלן		DEc4קעלן
אנדיגאר	
נאפאלי		ITc4נאפאלי
נאפולי		ITc4נאפולי
מסייאו		BRc0מסייאו
קרטחנה		COc0קרטחנה	ESc1קרטחנה
מאנראוויע		LRc6מאנראוויע
מונרוביה		LRc6מונרוביה
מחוז		IQc4מחוז ארביל	IQc4מחוז כרבלא
ארביל	
אוסטין		USc0אוסטין
אסטין		USc0אסטין
גודפור		INc0גודפור
לואיס	
קוצבמבה		BOc4קוצבמבה
אבו		IQc0אבו גרייב	AEc6אבו דאבי
גרייב	
בישקעק		KGc6בישקעק
בישקק		KGc6בישקק
קאיפנג		CNc0קאיפנג
מנדוסה		ARc0מנדוסה
קוניה		TRc0קוניה
ויגיאוואדה		INc0ויגיאוואדה
טורין		ITc4טורין
טורינו		ITc4טורינו
גקסונוויל		USc0גקסונוויל
פראנציסקא	
פרנסיסקו	
ליברפול		GBc4ליברפול
ליווערפול		GBc4ליווערפול
סראטוב		RUc0סראטוב
טגוסיגלפה		HNc6טגוסיגלפה
טעגוסיגאלפע		HNc6טעגוסיגאלפע
קאלומבוס		USc0קאלומבוס
קולומבוס		USc0קולומבוס	USc1קולומבוס
ראנצי		INc0ראנצי
אולן		MNc6אולן בטור	RUc1אולן-אודה
בטור	
אהוואז		IRc4אהוואז
ארקיפה		PEc4ארקיפה
דנפסאר		IDc4דנפסאר
וורת	
אינדיאנאפאליס		USc4אינדיאנאפאליס
אינדיאנפוליס		USc4אינדיאנפוליס
שארלוט		USc0שארלוט
וואלענציע		ESc0וואלענציע
אילורין		NGc0אילורין
לא		BOc0לא פאז	ARc1לא פלאטא
פאז	
לה		BOc0לה פאס	ARc1לה פלאטה	DOc1לה רומנה	FRc4לה הבר	ARc1לה ריוחה	CLc1לה סרנה
פאס		BRc1פאס דו איגוואסו
אוטווה		CAc6אוטווה
אטאווא		CAc6אטאווא
ברקיסימטו		VEc4ברקיסימטו
ציוואווה		MXc4ציוואווה
פריטאון		SLc6פריטאון
גוהור		MYc0גוהור באהרו
באהרו	
איליה		ILc4אֵילִיָּה קַפִּיטוֹלִינָה
קפיטולינה	
הקדש		ILc4הַקֹּדֶשׁ
יבוס		ILc4יְבוּס
ירושלם		ILc4יְרוּשְׁלֶם
מוריה		ILc4מוֹרִיָּה
ציון		ILc4צִיּוֹן
שלם		ILc4שָׁלֵם
מומבסה		KEc4מומבסה
מסקט		OMc6מסקט
מארסיי		FRc4מארסיי
מרסיי		FRc4מרסיי
טריוונדרום		INc0טריוונדרום
טוקומאן		ARc0טוקומאן
קוטונו		BJc0קוטונו
חומס		SYc4חומס
חוחחוט		CNc0חוחחוט
ניאמיי		NEc6ניאמיי
טאינאן		TWc0טאינאן
לאדזש		PLc4לאדזש
לודז		PLc4לודז
דמאם		SAc0דמאם
שינינג		CNc0שינינג
נאטאל		BRc0נאטאל
בובנשוואר		INc0בובנשוואר
אנטליה		TRc4אנטליה
קראקע		PLc4קראקע
קרקוב		PLc4קרקוב
לאמע		TGc6לאמע
לומה		TGc6לומה
טרוחיו		PEc0טרוחיו
סיודד		VEc4סיודד גואיאנה	PYc1סיודד דל אסטה	MXc1סיודד ויקטוריה	MXc1סיודד אוברגון
גואיאנה	
קיגאלי		RWc6קיגאלי
תרזינה		BRc0תרזינה
ריגה		LVc6ריגה
ריגע		LVc6ריגע
אמסטערדאם		NLc6אמסטערדאם
נוטינגהאם		GBc4נוטינגהאם
קמפו		BRc0קמפו גראנדה
גראנדה	
אשגאבאט		TMc6אשגאבאט
אשגבאט		TMc6אשגבאט
פוטוסי	
אגואסקליינטס		MXc0אגואסקליינטס
נג		TDc6נג'מנה
מנה	
לבוב		UAc4לבוב
לעמבערג		UAc4לעמבערג
לעמבריק		UAc4לעמבריק
ארמוסיו		MXc0ארמוסיו
אדמונטון		CAc0אדמונטון
סלטיו		MXc0סלטיו
סביליה		ESc4סביליה
סעווילא		ESc4סעווילא
שיזואוקה		JPc0שיזואוקה
זאגרב		HRc6זאגרב
זאגרעב		HRc6זאגרעב
אגאדיר		MAc4אגאדיר
סאראיעווא		BAc6סאראיעווא
סרייבו		BAc6סרייבו
פלאטא	
פלאטה	
תוניס		TNc6תוניס
מקסיקלי		MXc1מקסיקלי
שעפילד		GBc4שעפילד
שפילד		GBc4שפילד
סיאטל		USc4סיאטל
דנוור		USc4דנוור
דענווער		USc4דענווער
פאסו	
דושנבה		TJc6דושנבה
דטרויט		USc4דטרויט
דעטרויט		USc4דעטרויט
סאראגאסא		ESc4סאראגאסא
סרגוסה		ESc4סרגוסה
אקפולקו		MXc1אקפולקו
איפוה		MYc1איפוה
מיסיסוגה		CAc1מיסיסוגה
באסטאן		USc4באסטאן
בוסטון		USc4בוסטון
נואקשוט		MRc6נואקשוט
ממפיס		USc1ממפיס
מעמפיס		USc1מעמפיס
קריבי		UAc1קריבי ריה
ריה	
ואאו	
פזואה	
זואאו		BRc1זואאו פסואה
פסואה	
בנגאזי		LYc4בנגאזי
פרנקפורט		DEc1פרנקפורט
קרסנודר		RUc4קרסנודר
פלרמו		ITc4פלרמו
קולומבו		LKc6קולומבו
לילאנגווע		MWc6לילאנגווע
לילונגווה		MWc6לילונגווה
אוראן		DZc4אוראן
דיארבקיר		TRc4דיארבקיר
אוליאנובסק		RUc1אוליאנובסק
קישינאו		MDc6קישינאו
קישינב		MDc6קישינב
קישיניאוו		MDc6קישיניאוו
קעשענעוו		MDc6קעשענעוו
ברעסלוי		PLc4ברעסלוי
ורוצלב		PLc4ורוצלב
פורטלנד		USc1פורטלנד
ויניפג		CAc1ויניפג
איזבסק		RUc1איזבסק
שאוגואן		CNc1שאוגואן
קנקון		MXc4קנקון
קרטרו		MXc1קרטרו
גיבוטי		DJc6גיבוטי
דזשיבוטי		DJc6דזשיבוטי
וגאס	
וועגאס	
באלטימאר		USc4באלטימאר
בולטימור		USc4בולטימור
בריסטאל		GBc4בריסטאל
בריסטול		GBc4בריסטול
ירוסלבל		RUc1ירוסלבל
קוצי		INc1קוצי
דאבי	
איסלאמאבאד		PKc6איסלאמאבאד
איסלמבאד		PKc6איסלמבאד
כירכוכ		IQc4כירכוכ
מילוואקי		USc4מילוואקי
מילווקי		USc4מילווקי
ונקובר		CAc4ונקובר	USc1ונקובר
ברנאול		RUc1ברנאול
ראטערדאם		NLc4ראטערדאם
רוטרדם		NLc4רוטרדם
מורליה		MXc1מורליה
ראשת		IRc1ראשת
אבאוקוטה		NGc1אבאוקוטה
קייסרי		TRc1קייסרי
גלאזגא		GBc4גלאזגא
גלאזגו		GBc4גלאזגו
אבוגה		NGc6אבוגה
אבודזשא		NGc6אבודזשא
שטוטגארט		DEc4שטוטגארט
שטוטגרט		DEc4שטוטגרט
ריינוסה		MXc4ריינוסה
דורטמונד		DEc1דורטמונד
וולאדיוואסטאק		RUc4וולאדיוואסטאק
ולדיווסטוק		RUc4ולדיווסטוק
אירקוטסק		RUc1אירקוטסק
אירקוצק		RUc1אירקוצק
בלנטייר		MWc1בלנטייר
גנואה		ITc4גנואה
חברובסק		RUc4חברובסק
ליברוויל		GAc6ליברוויל
ליברעוויל		GAc6ליברעוויל
כרמאן		IRc1כרמאן
ציקלאיו		PEc1ציקלאיו
אורמיה		IRc1אורמיה
דיסלדורף		DEc4דיסלדורף
גטבורג		SEc4גטבורג
געטעבארג		SEc4געטעבארג
קוצינג		MYc1קוצינג
פוזנן		PLc4פוזנן
פויזן		PLc4פויזן
מאלגה		ESc4מאלגה
מלאגה		ESc4מלאגה
אסמרה		ERc6אסמרה
אלבקרקי		USc1אלבקרקי
הלסינקי		FIc6הלסינקי
העלסינקי		FIc6העלסינקי
מאר		ARc1מאר דל פלאטה
דל	
אורנבורג		RUc1אורנבורג
צנגוון		KRc1צנגוון
פרישטינה		XKc6פרישטינה
ברמן		DEc4ברמן
מקנס		MAc4מקנס
בנגואי		CFc6בנגואי
ווילנע		LTc6ווילנע
וילנה		LTc6וילנה
יאנגצו		CNc1יאנגצו
נובוקוזנצק		RUc1נובוקוזנצק
סעיד	
טוסטלה		MXc1טוסטלה גוטיירס
גוטיירס	
טוסון		USc1טוסון
נאשוויל		USc4נאשוויל
סאלוואדאר	
סלוודור	
קויאבה		BRc1קויאבה
מקאו		MOc6מקאו
פרזנו		USc1פרזנו
המילטון		CAc1המילטון	BMc3המילטון
טיומן		RUc1טיומן
דורנגו		MXc1דורנגו
האנאווער		DEc4האנאווער
הנובר		DEc4הנובר
אסקישהיר		TRc1אסקישהיר
סלטה		ARc1סלטה
פנזה		RUc1פנזה
מיקולאייב		UAc1מיקולאייב
ניקולייב		UAc1ניקוֹלייב
לסטר		GBc4לסטר
לעסטער		GBc4לעסטער
לייפציג		DEc4לייפציג
דיסבורג		DEc1דיסבורג
אסטרחן		RUc1אסטרחן
נירנבערג		DEc4נירנבערג
נירנברג		DEc4נירנברג
מחצקלה		RUc4מחצקלה
סאקראמענטא		USc1סאקראמענטא
סקרמנטו		USc1סקרמנטו
אראקזו		BRc1אראקזו
סודאן	
סואץ		EGc4סואץ
דרזדן		DEc4דרזדן
דרעזדן		DEc4דרעזדן
טומסק		RUc1טומסק
מאריופאל		UAc4מאריופאל
מריאופול		UAc4מריאופול
הימגי		JPc1הימגי
הומל		BYc1הומל
איסט		ZAc1איסט לונדון
קמרובו		RUc1קמרובו
סקאפיע		MKc6סקאפיע
סקופיה		MKc6סקופיה
לונג		USc1לונג ביץ
ביץ	
ליאן		FRc4ליאן
ליון		FRc4ליון
טולה		RUc1טולה
אדינבורו		GBc4אדינבורו
עדינבורג		GBc4עדינבורג
אטלאנטא		USc4אטלאנטא
אטלנטה		USc4אטלנטה
בלומפונטיין		ZAc4בלומפונטיין
גדנסק		PLc4גדנסק
דאנציג		PLc4דאנציג
זוינווילי		BRc1זוינווילי
אנטווערפן		BEc4אנטווערפן
אנטוורפן		BEc4אנטוורפן
קירוב		RUc1קירוב
ספרינגס	
תבוכ		SAc1תבוכ
פונטיאנק		IDc1פונטיאנק
לידז		GBc4לידז
לידס		GBc4לידס
וירגיניה		USc1וירגיניה ביץ
לוהנסק		UAc4לוהנסק
ראלי		USc1ראלי
גינינג		CNc1גינינג
קונסטנטין		DZc1קונסטנטין
ובה	
קארדיף		GBc4קארדיף
חואן	
צבוקסרי		RUc1צבוקסרי
אומהה		USc1אומהה
מצויאמה		JPc1מצויאמה
מלטיה		TRc1מלטיה
מיאמי		USc4מיאמי
קוזיקוד		INc1קוזיקוד
איקיטוס		PEc1איקיטוס
מורסיה		ESc1מורסיה
קלינינגרד		RUc1קלינינגרד
כרבלא		IQc4כרבלא
אננינדאואה		BRc1אננינדאואה
טולוז		FRc4טולוז
יפו	
סנטה		COc1סנטה מרתה	USc1סנטה אנה	CUc1סנטה קלרה	BRc1סנטה מריה	ESc1סנטה קרוס דה טנריפה	USc1סנטה קלריטה	SVc1סנטה אנה	USc1סנטה רוזה
מרתה	
יוקוסוקה		JPc1יוקוסוקה
מזרח		PSc1מזרח ירושלים
בראטיסלאווא		SKc6בראטיסלאווא
ברטיסלאבה		SKc6ברטיסלאבה
לוקסור		EGc4לוקסור
איוואנובו		RUc1איוואנובו
ארזורום		TRc1ארזורום
אוקלנד		USc1אוקלנד	NZc4אוקלנד
אקלאנד		USc1אקלאנד
סבסטופול		UAc4סבסטופול
שימקנט		KZc4שימקנט
מגניטוגורסק		RUc4מגניטוגורסק
פלוריאנופוליס		BRc1פלוריאנופוליס
סנטוס		BRc1סנטוס
מיניאפוליס		USc4מיניאפוליס
נגסאקי		JPc4נגסאקי
פנמה		PAc6פנמה סיטי
שטעטין		PLc4שטעטין
שצ		PLc4שצ'צ'ין
וגדה		MAc1וגדה
טנטא		EGc1טנטא
טנטה		EGc1טנטה
פלמה		ESc1פלמה דה מיורקה
מיורקה	
מערב		ILc1מערב ירושלים
מאנטשעסטער		GBc4מאנטשעסטער
מנצ		GBc4מנצ'סטר
סטר	
סארי		CAc1סארי
וילה		BRc1וילה וליה
וליה	
סמסון		TRc1סמסון
טאלין		EEc6טאלין
קנדהאר		AFc1קנדהאר
ויציטה		USc1ויציטה
אורלינס	
ארלינס	
ארלינגטון		USc1ארלינגטון
קליבלנד		USc4קליבלנד
קליוולאנד		USc4קליוולאנד
ביסאו		GWc6ביסאו
חמיס		SAc1חמיס מושייט
מושייט	
רסיסטנסיה		ARc1רסיסטנסיה
מיסורטה		LYc1מיסורטה
בוכום		DEc1בוכום
בטמן		TRc1בטמן
ולינגטון		NZc6ולינגטון
װעלינגטאן		NZc6װעלינגטאן
מסטלאן		MXc1מסטלאן
לאוואל		CAc1לאוואל
קהרמאנמרש		TRc4קהרמאנמרש
טיראנא		ALc6טיראנא
טירנה		ALc6טירנה
קאוונע		LTc1קאוונע
קובנה		LTc1קובנה
נואבו		MXc1נואבו לארדו
לארדו		USc1לארדו
בייקרספילד		USc1בייקרספילד
האנאלולו		USc4האנאלולו
הונולולו		USc4הונולולו
אבאדאן		IRc4אבאדאן
ברין		CZc4ברין
ברנו		CZc4ברנו
מאהליב		BYc4מאהליב
מוגילב		BYc4מוגילב
מוהילב		BYc4מוהילב
טמפה		USc1טמפה
קאנבערא		AUc6קאנבערא
קנברה		AUc6קנברה
אולינדה		BRc1אולינדה
קניטרה	
בידגאש		PLc1בידגאש
בידגושץ		PLc1בידגושץ
בולוניה		ITc4בולוניה
קדריף	
קרייסטצרץ		NZc4קרייסטצרץ
גאוצינג		CNc1גאוצינג
וופרטל		DEc1וופרטל
אודה	
לובלין		PLc4לובלין
אורורה		USc1אורורה
קובנטרי		GBc4קובנטרי
טאראז		KZc1טאראז
אסהיקאווה		JPc1אסהיקאווה
בילבאו		ESc4בילבאו
אסטרו	
סלוניקה		GRc1סלוניקה
סלוניקי		GRc1סלוניקי
וייארמוסה		MXc1וייארמוסה
בנדר		IRc4בנדר עבאס	BNc6בנדר סרי בגוואן
עבאס	
וויניצע		UAc4וויניצע
ויניצא		UAc4ויניצא
ויניצה		UAc4ויניצה
אנאהיים		USc1אנאהיים
אנהיים		USc1אנהיים
פירנצה		ITc1פירנצה
פירענצע		ITc1פירענצע
קמאגואיי		CUc1קמאגואיי
אסטנה		KZc6אסטנה
בלגורוד		RUc4בלגורוד
דאכא		QAc6דאכא
דוחא		QAc6דוחא
דוחה		QAc6דוחה
וויטעבסק		BYc4וויטעבסק
ויטבסק		BYc4ויטבסק
ציריך		CHc4ציריך
פלאוודיוו		BGc1פלאוודיוו
פלובדיב		BGc1פלובדיב
לטקיה		SYc4לטקיה
קוריינטס		ARc1קוריינטס
קלוגה		RUc1קלוגה
מקאפה		BRc1מקאפה
סימפרופול		UAc4סימפרופול
סנדרלנד		GBc1סנדרלנד
אנה	
באורו		BRc1באורו
חוסה	
אליקנטה		ESc4אליקנטה
טפיק		MXc1טפיק
בוגומבורה		BIc4בוגומבורה
בוזשומבורע		BIc4בוזשומבורע
פבלודר		KZc4פבלודר
תטואן		MAc4תטואן
פיורה		PEc1פיורה
ויסנטה	
קורפוס		USc1קורפוס כריסטי
כריסטי	
פוסאדאס		ARc1פוסאדאס
ריברסייד		USc1ריברסייד
סמאלענסק		RUc1סמאלענסק
סמולנסק		RUc1סמולנסק
דעל	
עסטע	
אסטה	
חרסון		UAc4חרסון
סמרקנד		UZc4סמרקנד
מורמנסק		RUc4מורמנסק
איזלינגטון		GBc1איזלינגטון
אולגין		CUc1אולגין
יאשי		ROc1יאשי
ואיאדוליד		ESc1ואיאדוליד
פאלטאווע		UAc4פאלטאווע
פולטבה		UAc4פולטבה
ולדיקווקז		RUc4ולדיקווקז
הורדנה		BYc4הורדנה
קאטאוויץ		PLc4קאטאוויץ
קטוביץ		PLc4קטוביץ
קלוז		ROc1קלוז'-נאפוקה
נאפוקה	
קלויזנבורג		ROc1קלויזנבורג
סנט		USc4סנט לואיס	FRc1סנט אטיין	REc6סנט דניס	AGc3סנט ג'ונס	GGc3סנט פיטר פורט	GDc3סנט ג'ורג'
טימישוארה		ROc1טימישוארה
וולוגדה		RUc1וולוגדה
פרסטון		GBc1פרסטון
גנגה		AZc1גנגה
אוסטרבה		CZc4אוסטרבה
וארנה		BGc1וארנה
ויטוריה		BRc1ויטוריה	ESc1ויטוריה
קוסקו		PEc1קוסקו
ולדימיר		RUc1ולדימיר
אנטאפאגאסטא		CLc1אנטאפאגאסטא
אנטופגסטה		CLc1אנטופגסטה
ניוקאסל		AUc1ניוקאסל	GBc1ניוקאסל
מנהיים		DEc4מנהיים
רניהיב	
אירביד		JOc4אירביד
ניופורט		GBc1ניופורט
ולאהו	
וליו	
חוחוי	
סטוקטון		USc1סטוקטון
ויקטוריה		CAc1ויקטוריה	CUc1ויקטוריה דה לאס טונאס	SCc3ויקטוריה
פיטסבורג		USc4פיטסבורג
קראיובה		ROc1קראיובה
קריובה		ROc1קריובה
קונסטנצה		ROc1קונסטנצה
סרנסק		RUc1סרנסק
מאלמה		SEc4מאלמה
בריסק		BYc1בריסק
ברסט		BYc1ברסט
סורגוט		RUc1סורגוט
סוונסי		GBc4סוונסי
גורג		MYc1גורג טאון	KYc3גורג טאון
טאון	
מערידא		VEc1מערידא
מרידה		VEc1מרידה
בראדפארד		GBc1בראדפארד
ברדפורד		GBc1ברדפורד
אנקורג		USc4אנקורג
אוברגון	
צרקאסי		UAc1צרקאסי
ויגו		ESc1ויגו
סינסינטי		USc1סינסינטי
מוריאוקה		JPc1מוריאוקה
ויניה		CLc1ויניה דל מאר
סומי		UAc4סומי
גאלאץ		ROc1גאלאץ
גאלץ		ROc1גאלץ
דו	
איגוואסו	
פוז		BRc1פוז דו איגואסו
איגואסו	
סמיי		KZc4סמיי
וולונגונג		AUc1וולונגונג
ביאליסטאק		PLc4ביאליסטאק
ביאליסטוק		PLc4ביאליסטוק
טמבוב		RUc1טמבוב
קטניה		ITc4קטניה
אוטרכט		NLc4אוטרכט
סטיף		DZc1סטיף
סאפי		MAc1סאפי
הואה		VNc1הואה
הנדרסון		USc1הנדרסון
גרינסבורו		USc1גרינסבורו
סיינט		USc1סיינט פול
פול	
איסמעיליה		EGc4איסמעיליה
קרלסרוהה		DEc4קרלסרוהה
מורסבי	
פלאנו		USc1פלאנו
וואלפאראיסא		CLc1וואלפאראיסא
ולפראיסו		CLc1ולפראיסו
יטומיר	
זשיטאמיר		UAc4זשיטאמיר
נוארק		USc1נוארק
ניוארק		USc1ניוארק
טאקנה		PEc1טאקנה
טולדו		USc1טולדו
אנסנדה		MXc1אנסנדה
יושקר		RUc1יושקר-אולה
אולה	
הורליבקה		UAc4הורליבקה
וינדזור		CAc1וינדזור
קוסטרומה		RUc1קוסטרומה
חיחון		ESc1חיחון
בארי		ITc1בארי
לינקולן		USc1לינקולן
ספקס		TNc4ספקס
נאנט		FRc4נאנט
קואנקה		ECc1קואנקה
באיה		ARc1באיה בלנקה
בלנקה	
ברשוב		ROc1ברשוב
הקודאטה		JPc1הקודאטה
שטראסבורג		FRc4שטראסבורג
שטרסבורג		FRc4שטרסבורג
בלפאסט		GBc4בלפאסט
בעלפאסט		GBc4בעלפאסט
קאשגאר		CNc4קאשגאר
רמאדי		IQc4רמאדי
גואנטנמו		CUc1גואנטנמו
פטרופוליס		BRc1פטרופוליס
וויסבאדן		DEc1וויסבאדן
ויסבאדן		DEc1ויסבאדן
ליובליאנה		SIc6ליובליאנה
אורלנדו		USc1אורלנדו
דארבי		GBc1דארבי
דרבי		GBc1דרבי
מינסטר		DEc1מינסטר
גלזנקירכן		DEc1גלזנקירכן
ווינטהוק		NAc6ווינטהוק
וינדהוק		NAc6וינדהוק
חיפה		ILc4חיפה
אישמפלה		ESc1אישמפלה
צולה		USc1צולה ויסטה
ויסטה	
אאכן		DEc4אאכן
סומגאיט		AZc1סומגאיט
פטרוזבודסק		RUc1פטרוזבודסק
גרזי		USc1גרזי סיטי
סיווס		TRc1סיווס
אקטובה		KZc4אקטובה
פרנה		ARc1פרנה
מנשנגלדבך		DEc1מנשנגלדבך
ויין	
פלימות		GBc4פלימות'
אאוגסבורג		DEc1אאוגסבורג
באפאלא		USc1באפאלא
באפלו		USc1באפלו
ברנקו	
דרהאם		USc1דרהאם
עכסנים		BRc1עכסנים
אירוויין		USc1אירוויין
מוציס	
טרסוס		TRc1טרסוס
ראוונא		UAc1ראוונא
ראוונע		UAc1ראוונע
רובנו		UAc1רובנו
אואחאקה		MXc4אואחאקה
גדיניה		PLc4גדיניה
טאלקאוואנא		CLc1טאלקאוואנא
וואלווערהאמפטאן		GBc1וואלווערהאמפטאן
וולברהמפטון		GBc1וולברהמפטון
דירה		ETc4דירה דאווה
דאווה	
קלרה	
אלטונה		DEc1אלטונה
זינובייבסק		UAc1זינובייבסק
יליסבטגרד		UAc1יליסבטגרד
קירובו		UAc1קירובו
קירובוגרד		UAc1קירובוגרד
קרופיבניצקי		UAc1קרופיבניצקי
מריה	
לאבק		USc1לאבק
מדיסון		USc1מדיסון
מונפלייה		FRc4מונפלייה
צנסטוחובה		PLc1צנסטוחובה
בוכרה		UZc4בוכרה
גילברט		USc1גילברט
אודון		THc1אודון תאני
תאני	
קמניץ		DEc1קמניץ
קעמניץ		DEc1קעמניץ
נורפוק		USc1נורפוק
סאות		GBc4סאות'המפטון
המפטון	
קורוניה	
בראונשווייג		DEc1בראונשווייג
טרבזון		TRc1טרבזון
לואיוויל		USc1לואיוויל
דיר		SYc4דיר א-זור
זור	
ברברה		SOc1ברברה
נאוקן		ARc1נאוקן
טאקלאבאן		PHc4טאקלאבאן
טקלובן		PHc4טקלובן
רינא		USc1רינא
רינו		USc1רינו
אסואן		EGc4אסואן
גלנדייל		USc1גלנדייל	USc1גלנדייל
חימקי		RUc1חימקי
טעמוקא		CLc1טעמוקא
קרפלד		DEc1קרפלד
אורהוס		DKc1אורהוס
ססבו		JPc1ססבו
סקוטסדייל		USc1סקוטסדייל
קושיצה		SKc1קושיצה
טשערנאוויץ		UAc1טשערנאוויץ
צרנוביץ		UAc1צרנוביץ
טרנופול		UAc1טרנופול
צספיק		USc1צספיק
בואה		BRc1בואה ויסטה
גורגטאון		GYc6גורגטאון
גרנדה		ESc4גרנדה
פארטא		BJc6פארטא-נאווא	CLc1פּארטא מאנט
נאווא	
נובו	
קיצנר		CAc1קיצנר
פרימונט		USc1פרימונט
בארדא		FRc4בארדא
בורדו		FRc4בורדו
סיקטיבקר		RUc1סיקטיבקר
נוקוס		UZc4נוקוס
קילמס		ARc1קילמס
מגדבורג		DEc1מגדבורג
פלוישט		ROc1פלוישט
פלוישטי		ROc1פלוישטי
באטון		USc1באטון רוז
רוז	
נסאו		BSc6נסאו
איקיקה		CLc1איקיקה
קרמנצוג		UAc1קרמנצוג
ראדום		PLc1ראדום
ראדעם		PLc1ראדעם
הואמבו		AOc1הואמבו
גרוזני		RUc1גרוזני
גילונג		AUc1גילונג
לקסינגטון		USc1לקסינגטון
טאנגה		TZc1טאנגה
סוקרה		BOc6סוקרה
אשדוד		ILc4אשדוד
אוביידו		ESc4אוביידו
פאראמאריבא		SRc6פאראמאריבא
פרמריבו		SRc6פרמריבו
אדיאמן		TRc1אדיאמן
קרשי		UZc1קרשי
סאנטא		ESc1סאנטא קרוז דע טענעריפע
קרוז	
טענעריפע	
קרוס	
טנריפה	
גראץ		ATc1גראץ
פורמוסה		ARc1פורמוסה
בלאגובשצנסק		RUc1בלאגובשצנסק
באניה		BAc4באניה לוקה
לוקה	
בוברויסק		BYc1בוברויסק
ראשון		ILc1ראשון לציון
לציון	
ריצמונד		USc1ריצמונד
מסינה		ITc1מסינה
אוברהאוזן		DEc1אוברהאוזן
ורונה		ITc4ורונה
גמייקה		USc1גמייקה
הובארט		AUc1הובארט
ברנרדינו	
דאלואה		CIc1דאלואה
מקלה		ETc1מקלה
קאנסעפסיאן		CLc1קאנסעפסיאן
קונספסיון		CLc1קונספסיון
נובי		RSc4נובי סאד
סאד	
נובגורוד		RUc1נובגורוד
לוצק		UAc1לוצק
ברגן		NOc4ברגן
בראילה		ROc1בראילה
ספוקיין		USc1ספוקיין
ראנקאגווע		CLc1ראנקאגווע
ליבק		DEc1ליבק
מודסטו		USc1מודסטו
מוין	
אנטיוכיה		TRc4אנטיוכיה
רוצסטר		USc1רוצסטר
איינדהובן		NLc4איינדהובן
טורון		PLc1טורון
קיילצה		PLc1קיילצה
קעלץ		PLc1קעלץ
רומנה	
גאבאראן		BWc6גאבאראן
גאבורון		BWc6גאבורון
טקומה		USc1טקומה
חרס		ESc1חרס דה לה פרונטרה
פרונטרה	
אוקסנארד		USc1אוקסנארד
אוראדיה		ROc1אוראדיה
גרויסווארדיין		ROc1גרויסווארדיין
מוסטולס		ESc1מוסטולס
טומאסינה		MGc1טומאסינה
לינץ		ATc1לינץ
אלקלה		ESc1אלקלה דה אנארס
אנארס	
איוונו		UAc4איוונו-פרנקיבסק
פרנקיבסק	
סטאניסלאוו		UAc4סטאניסלאוו
סטניסלב		UAc4סטניסלב
דברצן		HUc1דברצן
פאדובה		ITc4פאדובה
טונאס	
ארפורט		DEc1ארפורט
ערפורט		DEc1ערפורט
אוסמניה		TRc1אוסמניה
אסמאניע		TRc1אסמאניע
טמפרה		FIc4טמפרה
פסקוב		RUc1פסקוב
פאייטוויל		USc1פאייטוויל
יאנקערס		USc1יאנקערס
יונקרס		USc1יונקרס
אנג	
מאי	
מאנטגאמערי		USc1מאנטגאמערי
מונטגומרי		USc1מונטגומרי
ניקאסיע		CYc6ניקאסיע
ניקוסיה		CYc6ניקוסיה
שרלרואה		BEc4שרלרואה
פוקארה		NPc1פוקארה
פתח		ILc1פתח תיקוה	ILc1פתח תיקווה	ILc1פתח תקוה	ILc1פתח תקווה
תיקוה	
תיקווה	
תקוה	
תקווה	
אוראל		KZc1אוראל
בילה		UAc1בילה צרקווה
צרקווה	
שדה		UAc1שדה לבן
לבן	
שווארצע		UAc1שווארצע טומאה
טומאה	
ססקטון		CAc1ססקטון
גליביצה		PLc1גליביצה
אמרילו		USc1אמרילו
פמפלונה		ESc4פמפלונה
רוסטוק		DEc4רוסטוק
מצאלה		ECc1מצאלה
ליטל		USc1ליטל ראק	USc1ליטל רוק
ראק	
רוק	
פואנלברדה		ESc1פואנלברדה
אקרון		USc1אקרון
שריבפורט		USc1שריבפורט
ויינטיאן		LAc6ויינטיאן
אבערדין		GBc4אבערדין
אברדין		GBc4אברדין
קורה		JPc1קורה
ריימס		FRc4ריימס
פלמס		BRc1פלמס
טאונסוויל		AUc1טאונסוויל
בורגס		BGc1בורגס
קורו		VEc1קורו
גרנד		USc1גרנד ראפידס
ראפידס	
יאמוסאקרא		CIc6יאמוסאקרא
יאמוסוקרו		CIc6יאמוסוקרו
קאסל		DEc1קאסל
מוביל		USc1מוביל
פורטסמות		GBc4פורטסמות'
סולט		USc4סולט לייק סיטי
לייק	
ניוקאסטל		GBc1ניוקאסטל
קלייפדה		LTc1קלייפדה
קליפדה		LTc1קליפדה
זאבזה		PLc1זאבזה
סידי		DZc1סידי בל-עבאס
בל	
האד		THc1האד-יאי
יאי	
האנטסוויל		USc1האנטסוויל
קורק		IEc1קורק
ונטה		FIc1ונטה
קופו		JPc1קופו
טאלאהאסי		USc1טאלאהאסי
ביטום		PLc1ביטום
סנטרם		BRc1סנטרם
קטמרקה		ARc1קטמרקה
אלמריה		ESc1אלמריה
פטרופבלובסק		RUc1פטרופבלובסק-קמצטסקי
קמצטסקי	
טריאסטה		ITc4טריאסטה
קשואיירו		BRc1קשואיירו דה איטפמירין
איטפמירין	
סיינפואגוס		CUc1סיינפואגוס
באר		ILc4באר שבע
שבע	
אנטסיראבה		MGc1אנטסיראבה
אריקא		CLc1אריקא
אריקה		CLc1אריקה
הבר	
סבסטיאן	
נוקסוויל		USc1נוקסוויל
מיינץ		DEc4מיינץ
ווסטר		USc1ווסטר
זנבה		CHc4זנבה
בראונסוויל		USc1בראונסוויל
קושירו		JPc1קושירו
סנטנדר		ESc4סנטנדר
לייז		BEc4לייז
ליעזש		BEc4ליעזש
קלריטה	
זארבריקן		DEc1זארבריקן
חרונינגן		NLc4חרונינגן
דאדאמא		TZc6דאדאמא
דודומה		TZc6דודומה
מאטדי		CDc4מאטדי
קאסטיון		ESc1קאסטיון דה לה פלאנה
פלאנה	
אטיראו		KZc4אטיראו
פראווידענס		USc1פראווידענס
פרובידנס		USc1פרובידנס
בורגוס		ESc1בורגוס
איפסוויץ		GBc1איפסוויץ
לודרדייל	
כותאיסי		GEc4כותאיסי
קוטאיסי		GEc4קוטאיסי
צטנוגה		USc1צטנוגה
ביילסקו		PLc1ביילסקו-ביאלה
ביאלה	
יוזנו		RUc1יוזנו-סחלינסק
סחלינסק	
ספליט		HRc1ספליט
אטיין	
רגיינה		CAc1רגיינה
לואי	
טורקו		FIc1טורקו
אושנסייד		USc1אושנסייד
קייפ		USc1קייפ קורל
קורל	
רוזה	
שימלה		INc1שימלה
באטה		GQc1באטה
מישקולץ		HUc1מישקולץ
אספרטה		TRc1אספרטה
מנספילד		GBc1מנספילד
נתניה		ILc4נתניה
סו		USc1סו פולס
פולס	
בקאו		ROc1בקאו
אקספארד		GBc4אקספארד
מילהיים		DEc1מילהיים על הרוהר
הרוהר	
פורי		INc1פורי
גקסון		USc1גקסון
אלבסטה		ESc1אלבסטה
רג		ITc1רג'ו די קלבריה
ו	
די	
קלבריה	
בהר		ETc4בהר דר
דר	
טולון		FRc1טולון
אנזה		FRc4אנזה
פטרס		GRc1פטרס
וולגודונסק		RUc1וולגודונסק
ברדה		NLc1ברדה
פיטשט		ROc1פיטשט
האליוואד		USc1האליוואד
פיאנארנצוה		MGc1פיאנארנצוה
נובוצרקסק		RUc1נובוצרקסק
ספרינגפילד		USc1ספרינגפילד	USc1ספרינגפילד
אוסנבריק		DEc1אוסנבריק
בני		MAc1בני מלל	ILc1בני ברק
מלל	
חולון		ILc1חולון
סיילם		USc1סיילם
באזעל		CHc4באזעל
זניצה		BAc1זניצה
זולינגן		DEc1זולינגן
פרגנה		UZc4פרגנה
קיגומה		TZc1קיגומה
פילזן		CZc1פילזן
פילזען		CZc1פילזען
סוסה		TNc1סוסה
פאראקו		BJc1פאראקו
פיראוס		GRc1פיראוס
צידון		LBc4צידון
יוגין		USc1יוגין
לודוויגסהאפן		DEc1לודוויגסהאפן
לברקוזן		DEc1לברקוזן
ריוחה	
קולינס	
לנקסטר		USc1לנקסטר
מלקאל		SSc4מלקאל
חברון		PSc4חברון
מאנט	
פוארטו		CLc1פוארטו מונט
מונט	
אולדנבורג		DEc1אולדנבורג
ניימכן		NLc1ניימכן
גרנובל		FRc4גרנובל
גרענאבלע		FRc4גרענאבלע
זשוב		PLc4זשוב
ריישע		PLc4ריישע
פאלמדייל		USc1פאלמדייל
גרייטר		CAc1גרייטר סדברי
סדברי	
טירספול		MDc1טירספול
מושי		TZc1מושי
פעטש		HUc1פעטש
רוסה		BGc1רוסה
מלאבו		GQc6מלאבו
זמון		RSc1זמון
פור		MUc6פור לואי	MQc6פור-דה-פראנס
מאהאזאנגה		MGc1מאהאזאנגה
סרנה	
ברק	
לימסול		CYc4לימסול
גונדר		ETc4גונדר
ליבורנו		ITc1ליבורנו
קוארטו	
אנסחדה		NLc1אנסחדה
זאלצבורג		ATc1זאלצבורג
זלצבורג		ATc1זלצבורג
פומונה		USc1פומונה
קיירנס		AUc1קיירנס
דזיזק		UZc1דזיזק
לייקווד		USc1לייקווד
לוגרוניו		ESc1לוגרוניו
סיביו		ROc1סיביו
סאניווייל		USc1סאניווייל
צטומל		MXc1צטומל
גלאסטער		GBc1גלאסטער
גלוסטר		GBc1גלוסטר
דילי		TLc6דילי
מנאמה		BHc6מנאמה
דניס	
פודגוריצה		MEc6פודגוריצה
וילמסטאד		CWc6וילמסטאד
בערן		CHc6בערן
רייקיאוויק		ISc6רייקיאוויק
רעקיאוויק		ISc6רעקיאוויק
מאסערו		LSc6מאסערו
מסרו		LSc6מסרו
פראיה		CVc6פראיה
מאלה		MVc6מאלה
טהימפהו		BTc6טהימפהו
ברידג		BBc6ברידג'טאון
נומאה		NCc6נומאה
פראנס	
סובה		FJc6סובה
לוקסמבורג		LUc6לוקסמבורג
מבאבאנע		SZc6מבאבאנע
מבבנה		SZc6מבבנה
סרי	
בגוואן	
קאיין		GFc6קאיין
כווית		KWc6כווית סיטי
הוניארה		SBc3הוניארה
טומה	
אוף	
ספיין	
מורוני		KMc3מורוני
אפיה		WSc3אפיה
טאראווה	
באנזשול		GMc3באנזשול
בנגול		GMc3בנגול
אורנייסטאד		AWc3אורנייסטאד
גיברלטר		GIc3גיברלטר
דאגלס		IMc3דאגלס
קינגסטאון		VCc3קינגסטאון
ונס	
נוקואלופה		TOc3נוקואלופה
אנדורה		ADc3אנדורה לה וולה
וולה	
קסטריז		LCc3קסטריז
שרלוט		VIc3שרלוט אמאלי
אמאלי	
רוזו		DMc3רוזו
פיטר	
נואוק		GLc3נואוק
בלמופן		BZc3בלמופן
בעלמאפאן		BZc3בעלמאפאן
אוורואה		CKc3אוורואה
טורסהאבן		FOc3טורסהאבן
באסטר		KNc3באסטר
פאגו		ASc3פאגו פאגו
באס		GPc3באס טר
טר	
רואוד		VGc3רואוד טאון
ורג	
וואלעטא		MTc3וואלעטא
ולטה		MTc3ולטה
פאדוץ		LIc3פאדוץ
מרינו	
קוקבורן		TCc3קוקבורן טאון
סטאנלי		FKc3סטאנלי
סטנלי		FKc3סטנלי
לונגיירבין		SJc3לונגיירבין
הוואלי		AIc3הוואלי
יארן		NRc3יארן
גיימסטאון		SHc3גיימסטאון
דזשיימסטאן		SHc3דזשיימסטאן
אדמסטאון		PNc3אדמסטאון
גריטוויקן		GSc3גריטוויקן
`,
'spaceless': () => `阿拉		USr0阿拉巴马	USr0阿拉斯加	KZc4阿拉木图	PSl0阿拉法特	KZc4阿拉木圖	KZc4阿拉木图	BRc1阿拉卡茹	CNc1阿拉尔	CNc1阿拉尔市	INc1阿拉	BRc1阿拉萨图巴	BRc1阿拉拉夸拉
亚拉		USr0亚拉巴马
アラ		USr0アラバマ	USr0アラスカ	PSl0アラファト	INc0アラハバード	BRc1アラカジュ	BRc1アララクアラ
亚利		USr0亚利桑那
アリ		USr0アリゾナ	ESc4アリカンテ	CLc1アリカ
阿肯		USr0阿肯色
アー		USr0アーカンソー	INc0アーグラ	INc0アーグラー	USc1アーリントン	IRc4アーバーダーン	DEc4アーヘン	USc1アーバイン	USc1アービング	USc1アーリントン
加利		USr0加利福尼亚
加州		USr0加州
カリ		USr0カリフォルニア	INc1カリカット	RUc1カリーニングラード
科罗		USr0科罗拉多	USc1科罗拉多斯普林斯
コロ		USr0コロラド	USc0コロンバス	LKc6コロンボ	USc1コロラドスプリングス	BRc1コロンボ	USc1コロンバス	CIc1コロゴ	USc1コロナ
康涅		USr0康涅狄格
コネ		USr0コネチカット
特拉		USr0特拉华	ILc4特拉维夫	MXc1特拉克帕克	ILc4特拉維夫	ILc4特拉维夫	TRc1特拉布宗
デラ		USr0デラウェア
佛罗		USr0佛罗里达	ITc4佛罗伦萨	ITc1佛罗伦萨
フロ		USr0フロリダ	BRc1フロリアノーポリス	BYc4フロドナ	NLc4フローニンゲン
佐治		USr0佐治亚	GYc6佐治城
ジョ		USr0ジョージア州	INc0ジョドプル	INc0ジョードプル	NGc0ジョス	MYc0ジョホールバル	BRc1ジョアンペソア	BRc1ジョインヴィレ	MYc1ジョージタウン	GYc6ジョージタウン	KYc3ジョージタウン
夏威		USr0夏威夷
ハワ		USr0ハワイ
爱达		USr0爱达荷
アイ		USr0アイダホ	USr0アイオワ	INc1アイザウル	NLc4アイントホーフェン	EHc1アイウン	TRc1アイドゥン
伊利		USr0伊利诺伊	PHc1伊利甘
イリ		USr0イリノイ	PHc1イリガン	BRc1イリェウス
印第		USr0印第安纳	USc4印第安納波利斯	USc4印第安纳波利斯
イン		USr0インディアナ	INc4インドール	USc4インディアナポリス	INc4インパール
爱荷		USr0爱荷华
艾奥		USr0艾奥瓦
堪萨		USr0堪萨斯	USc1堪萨斯城	USc1堪萨斯城
カン		USr0カンザス	UGc6カンパラ	BRc0カンピーナス	BRc0カンポ・グランデ	MXc4カンクン	USc1カンザスシティ	AFc1カンダハール	BRc1カンピナグランデ	VNc1カントー
肯塔		USr0肯塔基
ケン		USr0ケンタッキー	GBc4ケンブリッジ	IDc1ケンダリ	GBc4ケンブリッジ
路易		USr0路易斯安那	USc1路易維爾	USc1路易维尔	MUc6路易港
ルイ		USr0ルイジアナ	USc1ルイビル	RUc1ルイビンスク
马里		USr0马里兰	UAc4马里乌波尔	BRc1马里利亚	MFc3马里戈
メリ		USr0メリーランド	MXc0メリダ	VEc1メリダ
马萨		USr0马萨诸塞	MXc1马萨特兰
麻省		USr0麻省
マサ		USr0マサチューセッツ	MXc1マサトラン
密歇		USr0密歇根
密西		USr0密西根	USr0密西西比	CAc1密西沙加
ミシ		USr0ミシガン	USr0ミシシッピ	CAc1ミシサガ	HUc1ミシュコルツ
明尼		USr0明尼苏达	USc4明尼亞波利斯	USc4明尼亚波利斯	USc4明尼阿波利斯
ミネ		USr0ミネソタ	USc4ミネアポリス
密苏		USr0密苏里
ミズ		USr0ミズーリ
蒙大		USr0蒙大拿
モン		USr0モンタナ	CAc4モントリオール	CAc4モントリオール	UYc6モンテビデオ	MXc0モンテレイ	LRc6モンロビア	KEc4モンバサ	FRc4モンペリエ	USc1モンゴメリー	MMc1モンユワ
内布		USr0内布拉斯加
ネブ		USr0ネブラスカ
内华		USr0内华达
ネバ		USr0ネバダ
新罕		USr0新罕布什尔
ニュ		USr0ニューハンプシャー	USr0ニュージャージー	USr0ニューメキシコ	USr0ニューイングランド	CAr0ニューファンドランド	AUr0ニューサウスウェールズ	INc4ニューデリー	USc4ニューヨーク	USc4ニューオーリンズ	USc4ニューヨーク	DEc4ニュルンベルク	USc4ニューオーリンズ	INc6ニューデリー	AUc1ニューカッスル	GBc1ニューポート	USc1ニューアーク	GBc1ニューカッスル・アポン・タイン
新泽		USr0新泽西
新墨		USr0新墨西哥
北卡		USr0北卡罗来纳	USr0北卡
ノー		USr0ノースカロライナ	USr0ノースダコタ	CAc1ノースヨーク	USc1ノーフォーク	USc1ノースラスベガス	GBc1ノーザンプトン
南卡		USr0南卡罗来纳	USr0南卡	BRc1南卡希亞斯	BRc1南卡希亚斯
サウ		USr0サウスカロライナ	USr0サウスダコタ	GBc4サウサンプトン
北达		USr0北达科他
南达		USr0南达科他
俄亥		USr0俄亥俄
オハ		USr0オハイオ
俄克		USr0俄克拉荷马	USc1俄克拉荷馬城	USc1俄克拉荷马城
オク		USr0オクラホマ	USc1オクラホマシティ
俄勒		USr0俄勒冈
オレ		USr0オレゴン	RUc1オレンブルク
宾夕		USr0宾夕法尼亚
宾州		USr0宾州
ペン		USr0ペンシルベニア	USs0ペンタゴン	RUc1ペンザ	USc1ペンブロークパインズ
罗得		USr0罗得岛州
ロー		USr0ロードアイランド	ITc4ローマ	ITc6ローマ	USc1ローリー	VGc3ロードタウン
田纳		USr0田纳西
テネ		USr0テネシー
德克		USr0德克萨斯
得克		USr0得克萨斯
德州		USr0德州	CNc1德州	CNc1德州市
テキ		USr0テキサス
犹他		USr0犹他
ユタ		USr0ユタ
佛蒙		USr0佛蒙特
バー		USr0バーモント	USr0バージニア	GBc0バーミンガム	INc1バーヴナガル	USc1バージニアビーチ	GBc1バーケンヘッド	ITc1バーリ	USc1バーミングハム	USc1バーミンハム	CAc1バーナビー	CHc4バーゼル	CAc1バーリントン
弗吉		USr0弗吉尼亚
西弗		USr0西弗吉尼亚
ウェ		USr0ウェストバージニア	ZAc1ウェルコム	NZc6ウェリントン
华盛		USr0华盛顿	USc4华盛顿	USc6华盛顿特区
ワシ		USr0ワシントン	USc1ワシントンハイツ
威斯		USr0威斯康星	DEc1威斯巴登
ウィ		USr0ウィスコンシン	ATc4ウィーン	CAc1ウィニペグ	USc1ウィチタ	CAc1ウィンザー	NAc6ウィントフック	USc1ウィンストン・セーラム	GBc1ウィガン	CWc6ウィレムスタット
怀俄		USr0怀俄明
ワイ		USr0ワイオミング
シリ		USr0シリコンバレー
硅谷		USr0硅谷
曼哈		USr0曼哈顿	USc0曼哈顿
布鲁		USr0布鲁克林	BEc4布鲁塞尔	USc4布鲁克林区	BEc6布鲁塞尔
好莱		USr0好莱坞	USc1好莱坞
ハリ		USr0ハリウッド	UAc4ハリコフ	INc1ハリドワール	USc1ハリウッド
マン		USr0マンハッタン	GBc4マンチェスター	ZAl0マンデラ	USc4マンハッタン	MMc4マンダレー	INc1マンガロール	GBc4マンチェスター	DEc4マンハイム	GBc1マンスフィールド
波多		PRr0波多黎各	BJc6波多诺伏
プエ		PRr0プエルトリコ	MXc0プエブラ	ESc1プエンテ・デ・バリェカス	PHc1プエルト・プリンセサ	CLc1プエルトモント
安大		CAr0安大略	USc1安大略
オン		CAr0オンタリオ	USc1オンタリオ
魁北		CAr0魁北克	CAc1魁北克市
ケベ		CAr0ケベック	CAc1ケベック・シティー
不列		CAr0不列颠哥伦比亚
卑诗		CAr0卑诗省
ブリ		CAr0ブリティッシュコロンビア	BEc4ブリュッセル	AUc4ブリスベン	BEc6ブリュッセル	GBc4ブリストル	DZc1ブリダ	BBc6ブリッジタウン
阿尔		CAr0阿尔伯塔	DZc6阿尔及尔	INc1阿尔瓦尔	DEc1阿尔托纳区	RUc1阿尔马维尔	ESc1阿尔梅里亚	ESc1阿尔瓦塞特	ESc1阿尔科尔孔
アル		CAr0アルバータ	KZc4アルマトイ	KZc4アルマトイ	DZc6アルジェ	USc1アルバカーキ	TZc1アルーシャ	INc1アルワル	ESc1アルカラ・デ・エナーレス	RUc1アルマヴィル	ESc1アルメリア	ESc1アルバセテ	ESc1アルコルコン	SAc1アル・コバール
曼尼		CAr0曼尼托巴
マニ		CAr0マニトバ	PHc4マニラ	PHc6マニラ	COc1マニサレス
萨斯		CAr0萨斯喀彻温	CAc1萨斯卡通
サス		CAr0サスカチュワン	CAc1サスカトゥーン
新斯		CAr0新斯科舍
ノバ		CAr0ノバスコシア
纽芬		CAr0纽芬兰
新南		AUr0新南威尔士
昆士		AUr0昆士兰
クイ		AUr0クイーンズランド	BRc1クイアバ	VNc1クイニョン
塔斯		AUr0塔斯马尼亚
タス		AUr0タスマニア
巴伐		DEr0巴伐利亚
バイ		DEr0バイエルン	USl0バイデン	ARc1バイアブランカ
萨克		DEr0萨克森
ザク		DEr0ザクセン
科西		FRr0科西嘉
コル		FRr0コルシカ	INc4コルカタ	INc4コルカタ	ARc0コルドバ	ESc1コルドバ	CNc1コルラ
布列		FRr0布列塔尼	BYc1布列斯特
ブル		FRr0ブルターニュ	TRc0ブルサ	ZAc4ブルームフォンテーン	CZc4ブルノ	BRc1ブルメナウ	BGc1ブルガス	ESc1ブルゴス
诺曼		FRr0诺曼底
ノル		FRr0ノルマンディー
ヴェ		FRr0ヴェルサイユ	ITc4ヴェネツィア	ITc4ヴェローナ	INc1ヴェールール
凡尔		FRr0凡尔赛
加泰		ESr0加泰罗尼亚
カタ		ESr0カタルーニャ	INc1カタック	ITc4カターニア
バス		ESr0バスク	IQc4バスラ	GPc3バステール
安达		ESr0安达卢西亚	CNc1安达	CNc1安达市	CNc1安达镇
アン		ESr0アンダルシア	TRc6アンカラ	MGc6アンタナナリボ	JOc6アンマン	TRc4アンタルヤ	BEc4アントウェルペン	BEc4アントワープ	IDc1アンボン	UZc4アンディジャン	CLc1アントファガスタ	USc4アンカレッジ	RUc1アンガルスク	TRc4アンティオケイア	DZc1アンナバ	MGc1アンツィラベ	FRc4アンジェ	ECc1アンバート	ADc3アンドラ・ラ・ヴェリャ
加那		ESr0加那利群岛
カナ		ESr0カナリア諸島	CDc4カナンガ	JPc1カナザワ	JPc1カナザワシ
马略		ESr0马略卡
西西		ITr0西西里
シチ		ITr0シチリア
撒丁		ITr0撒丁岛
サル		ITr0サルデーニャ	FRl0サルコジ	BRc4サルバドール	BRc4サルヴァドール	MXc0サルティーヨ	PKc1サルゴーダー	ARc1サルタ
托斯		ITr0托斯卡纳
トス		ITr0トスカーナ
フラ		BEr0フランドル	DEc4フランクフルト	DEc1フランクフルト・アム・マイン	BRc1フランカ	DEc1フライブルク	CXc3フライング・フィッシュ・コーブ
特兰		ROr0特兰西瓦尼亚
トラ		ROr0トランシルバニア	USl0トランプ大統領	MXc1トラケパケ	TRc1トラブゾン
西伯		RUr0西伯利亚
シベ		RUr0シベリア
车臣		RUr0车臣
チェ		RUr0チェチェン	UAr0チェルノブイリ	UAc4チェルノブイリ	INc4チェンナイ	RUc4チェリャビンスク	RUc1チェボクサル	RUc1チェレポヴェツ	UAc4チェルニーヒウ	UAc1チェルカースィ	PLc1チェンストホヴァ	UAc1チェルニウツィー	USc1チェサピーク	MXc1チェトゥマル
千岛		RUr0千岛群岛
サハ		RUr0サハリン
カム		RUr0カムチャツカ
克里		UAr0克里米亚	GRr0克里特	RUs0克里姆林宫	UAc1克里沃罗格	USc4克里夫蘭	USc4克里夫兰	BRc1克里西烏馬	BRc1克里西乌马
クリ		UAr0クリミア	USl0クリントン	BRc4クリチバ	MXc4クリアカン	USc4クリーブランド
顿巴		UAr0顿巴斯
ドン		UAr0ドンバス	GBc1ドンカスター
切尔		UAr0切尔诺贝利	UAc4切尔诺贝利	UAc4切尔尼戈夫	UAc1切尔卡瑟	UAc1切尔诺夫策
南奥		GEr0南奥塞梯
南オ		GEr0南オセチア
西藏		CNr0西藏
チベ		CNr0チベット
新疆		CNr0新疆	CNr0新疆ウイグル
维吾		CNr0维吾尔
满洲		CNr0满洲
内蒙		CNr0内蒙古
广东		CNr0广东
四川		CNr0四川	CNr0四川省
湖北		CNr0湖北	CNr0湖北省
湖南		CNr0湖南
河南		CNr0河南
河北		CNr0河北
山东		CNr0山东
山西		CNr0山西
陕西		CNr0陕西
云南		CNr0云南
广西		CNr0广西
福建		CNr0福建
浙江		CNr0浙江
江苏		CNr0江苏
辽宁		CNr0辽宁
黑龙		CNr0黑龙江
甘肃		CNr0甘肃
青海		CNr0青海
海南		CNr0海南
安徽		CNr0安徽
江西		CNr0江西
贵州		CNr0贵州
吉林		CNr0吉林	CNc4吉林	CNc4吉林市
宁夏		CNr0宁夏
満州		CNr0満州
武漢		CNr0武漢	CNc4武漢	CNc4武漢市
喀拉		INr0喀拉拉邦	PKc4喀拉蚩
古吉		INr0古吉拉特
ケラ		INr0ケララ
グジ		INr0グジャラート
旁遮		INr0旁遮普	PKr0旁遮普
パン		INr0パンジャブ	PKr0パンジャブ	ESc4パンプローナ
苏门		IDr0苏门答腊
巴厘		IDr0巴厘岛	IDc1巴厘巴板
爪哇		IDr0爪哇
スマ		IDr0スマトラ	IDc0スマラン
バリ		IDr0バリ島	IDc1バリクパパン	ESc1バリャドリッド	CAc1バリー
吕宋		PHr0吕宋
棉兰		PHr0棉兰老	IDc4棉兰
ルソ		PHr0ルソン
ミン		PHr0ミンダナオ	BYc6ミンスク
北海		JPr0北海道	CNc1北海	CNc1北海市
冲绳		JPr0冲绳	JPc4冲绳
沖縄		JPr0沖縄	JPc4沖縄
福岛		JPr0福岛	JPc4福岛	JPc4福岛	JPc4福岛市
福島		JPr0福島	JPc4福島	JPc4福島	JPc4福島市
西奈		EGr0西奈
シナ		EGr0シナイ
吉萨		EGr0吉萨
ギザ		EGr0ギザ
达尔		SDr0达尔富尔	INc1达尔邦格阿
ダル		SDr0ダルフール	TZc4ダルエスサラーム
提格		ETr0提格雷
ティ		ETr0ティグレ	INc0ティルネルヴェーリ	MXc4ティフアナ	INc0ティルヴァナンタプラム	INc0ティルチラーパッリ	INc0ティルッチラーッパッリ	ALc6ティラナ	ROc1ティミショアラ	INc1ティンドゥッカル	NLc1ティルブルフ	MDc1ティラスポリ	BTc6ティンプー
桑给		TZr0桑给巴尔	TZc1桑给巴尔市
ザン		TZr0ザンジバル	TZc1ザンジバルシティ	NEc4ザンデール
安纳		TRr0安纳托利亚	DZc1安纳巴
アナ		TRr0アナトリア	BRc1アナニンデウア	USc1アナハイム	BRc1アナポリス
クレ		GRr0クレタ島	RUs0クレムリン	DEc1クレフェルト	DEc1クレーフェルト	UAc1クレメンチューク
斯巴		GRr0斯巴达
スパ		GRr0スパルタ
复活		CLr0复活节岛
イー		CLr0イースター島	ZAc1イースト・ロンドン
加拉		ECr0加拉帕戈斯	ROc1加拉茨
ガラ		ECr0ガラパゴス	ROc1ガラツィ
马丘		PEr0马丘比丘
マチ		PEr0マチュピチュ	ECc1マチャラ
斯雷		BAr0斯雷布雷尼察
白宫		USs0白宫
白宮		USs0白宮
ホワ		USs0ホワイトハウス
五角		USs0五角大楼
华尔		USs0华尔街
ウォ		USs0ウォール街	GBc1ウォルヴァーハンプトン	GBc1ウォルソール
唐宁		GBs0唐宁街
白金		GBs0白金汉宫
ダウ		GBs0ダウニング街
バッ		GBs0バッキンガム宮殿	USc1バッファロー
爱丽		FRs0爱丽舍宫
エリ		FRs0エリゼ宮	RUl0エリツィン
联邦		DEs0联邦议院
ドイ		DEs0ドイツ連邦議会
以色		ILs0以色列议会
クネ		ILs0クネセト
泰姬		INs0泰姬陵
ター		INs0タージ・マハル	ITc1ターラント
天安		CNs0天安门	CNs0天安門	KRc1天安市
中南		CNs0中南海
长城		CNs0长城
富士		JPs0富士山	JPc1富士	JPc1富士市
苏伊		EGs0苏伊士运河	EGc4苏伊士
スエ		EGs0スエズ運河	EGc4スエズ
巴拿		PAs0巴拿马运河	PAc6巴拿馬城	PAc6巴拿马城
パナ		PAs0パナマ運河	PAc6パナマシティ
雅典		GRs0雅典卫城	GRc4雅典	GRc6雅典
青瓦		KRs0青瓦台
维也		ATc4维也纳
堪培		AUc4堪培拉	AUc6堪培拉
悉尼		AUc4悉尼	AUc4悉尼
墨尔		AUc4墨尔本	AUc4墨尔本
シド		AUc4シドニー	AUc4シドニー
メル		AUc4メルボルン	DEl0メルケル	AUc4メルボルン	ARc1メルロ
キャ		AUc4キャンベラ	IRc0キャラジ	AUc6キャンベラ
里约		BRc4里约热内卢	BRc4里约	BRc4里约热内卢	BRc1里约布兰科
リオ		BRc4リオデジャネイロ	BRc4リオデジャネイロ	BRc1リオブランコ	ARc1リオ・クアルト
渥太		CAc4渥太华	CAc6渥太華	CAc6渥太华
多伦		CAc4多伦多	CAc4多伦多
温哥		CAc4温哥华	CAc4温哥华	USc1温哥华
蒙特		CAc4蒙特利尔	CAc4蒙特利尔	UYc6蒙特維多	UYc6蒙特维多	MXc0蒙特雷	CLc1蒙特港
トロ		CAc4トロント	CAc4トロント
バン		CAc4バンクーバー	THc4バンコク	THc6バンコク	INc4バンガロール	IDc4バンドン	IDc0バンダールランプン	CAc4バンクーバー	CFc6バンギ	IRc4バンダレ・アッバース	IDc1バンダ・アチェ	USc1バンクーバー	BNc6バンダルスリブガワン	GMc3バンジュール
オタ		CAc4オタワ	CAc6オタワ
日内		CHc4日内瓦	CHc4日内瓦
ジュ		CHc4ジュネーブ	BRc1ジュイス・デ・フォーラ	CHc4ジュネーヴ
苏黎		CHc4苏黎世	CHc4苏黎世
チュ		CHc4チューリッヒ	TNc6チュニス	RUc1チュメニ	CHc4チューリッヒ	USc1チュラビスタ
北京		CNc4北京	CNc6北京	CNc6北京市
布拉		CZc4布拉格	SKc4布拉迪斯拉发	CGc6布拉柴维尔	CZc6布拉格	ZWc4布拉瓦约	SKc6布拉迪斯拉发	SKc6布拉迪斯拉發	INc1布拉赫马普尔	GBc1布拉德福德	RUc1布拉茨克
プラ		CZc4プラハ	CZc6プラハ	ITc1プラート	CVc6プライア
柏林		DEc4柏林	DEc6柏林
ベル		DEc4ベルリン	ITl0ベルルスコーニ	DEc6ベルリン	BRc1ベルフォード・ロッショ	INc1ベルガウム	RUc4ベルゴロド	GBc4ベルファスト	SOc1ベルベラ	CMc1ベルトゥア	NOc4ベルゲン	CHc6ベルン	BZc3ベルモパン
慕尼		DEc4慕尼黑	DEc4慕尼黑
ミュ		DEc4ミュンヘン	DEc4ミュンヘン	DEc1ミュンスター
法兰		DEc4法兰克福	DEc1法兰克福	MQc6法兰西堡	TFc3法兰西港
科隆		DEc4科隆	DEc4科隆
哥本		DKc4哥本哈根	DKc6哥本哈根
コペ		DKc4コペンハーゲン	DKc6コペンハーゲン
开罗		EGc4开罗	EGc6开罗
カイ		EGc4カイロ	EGc6カイロ	TRc1カイセリ	GFc6カイエンヌ
马德		ESc4马德里	ESc6马德里	ARc1马德普拉塔	MXc1马德罗城	KHc4马德望
マド		ESc4マドリード	ESc6マドリード	INc0マドゥライ
巴塞		ESc4巴塞罗那	ESc4巴塞罗那	VEc1巴塞羅那	VEc1巴塞罗那	CHc4巴塞尔	CHc4巴塞爾
バル		ESc4バルセロナ	ESc4バルセロナ	VEc4バルキシメト	RUc1バルナウル	VEc1バルセロナ	CLc1バルパライソ	BRc1バルエリ	TRc1バルケスィル
赫尔		FIc4赫尔辛基	FIc6赫尔辛基	UAc4赫尔松	GBc1赫尔河畔京士顿	INc1赫尔德瓦尔
ヘル		FIc4ヘルシンキ	FIc6ヘルシンキ	UAc4ヘルソン	DEc1ヘルネ
巴黎		FRc4巴黎	FRc6巴黎
パリ		FRc4パリ
斯特		FRc4斯特拉斯堡	FRc4斯特拉斯堡
スト		FRc4ストラスブール	SEc4ストックホルム	SEc6ストックホルム	GBc1ストーク・オン・トレント	USc1ストックトン	FRc4ストラスブール
伦敦		GBc4伦敦	GBc6伦敦	CAc1伦敦
倫敦		GBc4倫敦	GBc6倫敦
ロン		GBc4ロンドン	GBc6ロンドン	USc1ロングビーチ	BRc1ロンドリーナ	CAc1ロンドン	CAc1ロンゲール	SJc3ロングイェールビーン
爱丁		GBc4爱丁堡	GBc4爱丁堡
エデ		GBc4エディンバラ	GBc4エディンバラ	CMc1エデア
牛津		GBc4牛津	GBc4牛津
オッ		GBc4オックスフォード	USc1オックスナード	GBc4オックスフォード
曼彻		GBc4曼彻斯特	GBc4曼彻斯特
利物		GBc4利物浦	GBc4利物浦
リバ		GBc4リバプール	USc1リバーサイド
剑桥		GBc4剑桥	GBc4剑桥
アテ		GRc4アテネ	GRc6アテネ	KZc4アティラウ
太子		HTc4太子港	HTc6太子港
布达		HUc4布达佩斯	HUc6布达佩斯
ブダ		HUc4ブダペスト	HUc6ブダペスト
雅加		IDc4雅加达	IDc6雅加达
都柏		IEc4都柏林	IEc6都柏林
ダブ		IEc4ダブリン	IEc6ダブリン
耶路		ILc4耶路撒冷	ILc4耶路撒冷
エル		ILc4エルサレム	TRl0エルドアン	ILc4エルサレム	MXc0エルモシージョ	USc1エル・パソ	TRc1エルズルム	ESc1エルチェ	KEc4エルドレット	USc1エルクグローブ
テル		ILc4テルアビブ	ILc4テルアビブ
新德		INc4新德里	INc6新德里
孟买		INc4孟买	INc4孟买
ムン		INc4ムンバイ	INc4ムンバイ
加尔		INc4加尔各答	INc4加尔各答	INc1加尔岡
巴格		IQc4巴格达	IQc6巴格达
バグ		IQc4バグダッド	IQc6バグダード
德黑		IRc4德黑兰	IRc6德黑兰
テヘ		IRc4テヘラン	IRc6テヘラン
罗马		ITc4罗马	ITc6罗马市	DOc1罗马纳
羅馬		ITc4羅馬	DOc1羅馬納
米兰		ITc4米兰	ITc4米兰
ミラ		ITc4ミラノ	ITc4ミラノ
威尼		ITc4威尼斯
フィ		ITc4フィレンツェ	USc4フィラデルフィア	ITc1フィレンツェ	MGc1フィアナランツォア	SXc3フィリップスブルフ
庞贝		ITc4庞贝
安曼		JOc4安曼	JOc6安曼
东京		JPc4东京	JPc6东京	JPc6东京都
東京		JPc4東京	JPc6東京	JPc6東京都
京都		JPc4京都	JPc4京都	JPc4京都市
大阪		JPc4大阪	JPc4大阪	JPc4大阪市
广岛		JPc4广岛	JPc4广岛市
広島		JPc4広島	JPc4広島	JPc4広島市
长崎		JPc4长崎	JPc4长崎	JPc4长崎市
長崎		JPc4長崎	JPc4長崎	JPc4長崎市
横浜		JPc4横浜	JPc4横浜	JPc4横浜市
神戸		JPc4神戸	JPc4神戸	JPc4神戸市
名古		JPc4名古屋	JPc4名古屋	JPc4名古屋市
札幌		JPc4札幌	JPc4札幌	JPc4札幌市
福岡		JPc4福岡	JPc4福岡	JPc4福岡市
仙台		JPc4仙台	JPc4仙台	JPc4仙台市
長野		JPc4長野	JPc4長野	JPc4長野市
平壤		KPc4平壤	KPc6平壤	KPc6平壤市
平壌		KPc4平壌	KPc6平壌
ピョ		KPc4ピョンヤン
首尔		KRc4首尔	KRc6首尔	KRc6首尔特别市
ソウ		KRc4ソウル	KRc6ソウル	ZAc4ソウェト
努尔		KZc4努尔苏丹
阿斯		KZc4阿斯塔纳	ERc6阿斯馬拉	ERc6阿斯马拉	RUc1阿斯特拉罕	KZc6阿斯塔纳	EGc4阿斯旺
アス		KZc4アスタナ	PYc6アスンシオン	ERc6アスマラ	RUc1アストラハン	KZc6アスタナ	EGc4アスワン
贝鲁		LBc4贝鲁特	LBc6贝鲁特
ベイ		LBc4ベイルート	LBc6ベイルート	MZc1ベイラ
的黎		LYc4的黎波里	LYc6的黎波里	LBc1的黎波里
トリ		LYc4トリポリ	LYc6トリポリ	ITc4トリノ	RUc0トリヤッチ	LBc1トリポリ	ITc4トリエステ
仰光		MMc4仰光	MMc4仰光
ヤン		MMc4ヤンゴン	MMc4ヤンゴン
乌兰		MNc4乌兰巴托	MNc6乌兰巴托	RUc1乌兰乌德	CNc1乌兰浩特	CNc1乌兰浩特市
墨西		MXc4墨西哥城	MXc6墨西哥城	MXc1墨西卡利	ITc1墨西拿
メキ		MXc4メキシコシティ	MXc6メキシコシティ
吉隆		MYc4吉隆坡	MYc6吉隆坡
クア		MYc4クアラルンプール	MYc6クアラルンプール	MYc1クアンタン	MYc1クアラトレンガヌ
阿姆		NLc4阿姆斯特丹	INc4阿姆利则	NLc6阿姆斯特丹
アム		NLc4アムステルダム	INc4アムリトサル	NLc6アムステルダム
海牙		NLc4海牙	NLc4海牙
ハー		NLc4ハーグ	INc0ハーウラー	DEc1ハーゲン
鹿特		NLc4鹿特丹	NLc4鹿特丹
ロッ		NLc4ロッテルダム	NLc4ロッテルダム
奥斯		NOc4奥斯陆	USc0奥斯汀	NOc6奥斯陆	CZc4奥斯特拉瓦	TRc1奥斯曼尼耶	DEc1奥斯纳布吕克
オス		NOc4オスロ	NOc6オスロ	CZc4オストラヴァ	TRc1オスマニエ	DEc1オスナブリュック
加德		NPc4加德满都	NPc6加德滿都	NPc6加德满都
カト		NPc4カトマンズ	NPc6カトマンズ	PLc4カトヴィツェ
珠穆		NPc4珠穆朗玛峰
エベ		NPc4エベレスト
奥克		NZc4奥克兰	USc1奥克拉荷马市	USc1奥克兰	NZc4奥克兰都会区	USc1奥克斯纳德	CAc1奥克维尔
惠灵		NZc4惠灵顿	NZc6惠灵顿
オー		NZc4オークランド	USc0オースティン	USc1オークランド	NZc4オークランド	USc1オーロラ	USc1オーランド	DKc1オーフス	DEc1オーバーハウゼン	USc1オーバーランドパーク	USc1オーシャンサイド	CAc1オークビル
马尼		PHc4马尼拉	PHc6马尼拉	COc1马尼萨莱斯
伊斯		PKc4伊斯兰堡	TRc4伊斯坦布尔	TRc4伊斯坦布尔	MXc4伊斯塔帕拉帕	IRc4伊斯法罕	PKc6伊斯兰堡	PKc6伊斯蘭堡	GBc1伊斯靈頓	GBc1伊斯灵顿	EGc4伊斯梅利亚	TRc1伊斯帕爾塔	TRc1伊斯帕尔塔	TRc1伊斯肯德倫	TRc1伊斯肯德伦
イス		PKc4イスラマバード	TRc4イスタンブール	TRc4イスタンブール	PKc6イスラマバード	EGc4イスマイリア
华沙		PLc4华沙	PLc6华沙
ワル		PLc4ワルシャワ	PLc6ワルシャワ
里斯		PTc4里斯本	PTc6里斯本
リス		PTc4リスボン	PTc6リスボン
布加		ROc4布加勒斯特	ROc6布加勒斯特
ブカ		ROc4ブカレスト	ROc6ブカレスト	IDc4ブカシ	COc1ブカラマンガ
贝尔		RSc4贝尔格莱德	RSc6贝尔格莱德	BRc1贝尔福罗舒	INc1贝尔高姆	GBc4贝尔法斯特	CMc1贝尔图阿	ILc4贝尔谢巴	BZc3贝尔墨邦	BZc3贝尔莫潘
ベオ		RSc4ベオグラード	RSc6ベオグラード
莫斯		RUc4莫斯科	RUc6莫斯科	ESc1莫斯托莱斯
モス		RUc4モスクワ	RUc6モスクワ	ESc1モストレス
圣彼		RUc4圣彼得堡	RUc4圣彼得堡	GGc3圣彼得港
サン		RUc4サンクトペテルブルク	USc4サンフランシスコ	BRc4サンパウロ	RUc4サンクトペテルブルク	CLc6サンティアゴ	COc4サンティアゴ・デ・カリ	USc0サンアントニオ	USc4サンディエゴ	BOc0サンタクルス	DOc0サンティアゴ・デ・ロス・カバリェロス	USc0サンノゼ	BRc0サン・ルイス	USc4サンフランシスコ	ARc0サン・ミゲル・デ・トゥクマン	MXc0サン・ルイス・ポトシ	BRc1サン・ジョゼ・ドス・カンポス	CUc1サンティアーゴ・デ・クーバ	SVc6サンサルバドル	HNc4サン・ペドロ・スーラ	PHc4サンボアンガ	ARc1サンフアン	PRc6サンフアン	BRc1サントス	MYc1サンダカン	BRc1サン・ジョゼー・ド・リオ・プレト	ARc1サンティアゴ・デル・エステロ	GBc1サンダーランド	USc1サンタアナ	CRc6サンホセ	ARc1サン・サルバドール・デ・フフイ	PHc1サンフェルナンド	CUc1サンタ・クララ	ESc1サンタ・クルス・デ・テネリフェ	USc1サンバーナーディーノ	BRc1サン・レオポルド	USc1サンライズマナー	BRc1サンタレン	ARc1サン・フェルナンド・デル・バジェ・デ・カタマルカ	ESc1サン・セバスティアン	ARc1サン・ルイス	ESc1サンツ・ムンジュイック	ESc4サンタンデール	USc1サンタクラリタ	SVc1サンタ・アナ	USc1サンタローザ	INc1サンバルプル	REc6サン・ドゥニ	STc3サントメ	SMc3サンマリノ
利雅		SAc4利雅得	SAc6利雅得	SAc6利雅德
リヤ		SAc4リヤド	SAc6リヤド
麦加		SAc4麦加	SAc4麦加
メッ		SAc4メッカ	SAc4メッカ	ITc1メッシーナ
喀土		SDc4喀土穆	SDc6喀土穆
斯德		SEc4斯德哥尔摩	SEc6斯德哥尔摩	SEc6斯德哥爾摩
大马		SYc4大马士革	SYc6大马士革
ダマ		SYc4ダマスカス	SYc6ダマスカス
曼谷		THc4曼谷	THc6曼谷
君士		TRc4君士坦丁堡	DZc1君士坦丁
コン		TRc4コンスタンティノープル	TRc0コンヤ	BRc1コンタジェン	DZc1コンスタンティーヌ	ROc1コンスタンツァ	CLc1コンセプシオン
台北		TWc4台北	TWc6台北	TWc6台北市
臺北		TWc4臺北	TWc6臺北市
高雄		TWc4高雄	TWc4高雄	TWc4高雄巿	TWc4高雄市
基辅		UAc4基辅
キエ		UAc4キエフ	UAc6キエフ
キー		UAc4キーウ	RUc1キーロフ	DEc1キール
纽约		USc4纽约	USc4纽约市	USc4纽约
洛杉		USc4洛杉矶	USc4洛杉矶	USc4洛杉磯
ロサ		USc4ロサンゼルス	USc4ロサンゼルス	ARc0ロサリオ
芝加		USc4芝加哥	USc4芝加哥
シカ		USc4シカゴ	USc4シカゴ	INc1シカンダラーバード
旧金		USc4旧金山	USc4旧金山
新奥		USc4新奥尔良	USc4新奥尔良
波士		USc4波士顿	USc4波士頓	USc4波士顿
ボス		USc4ボストン	USc4ボストン
迈阿		USc4迈阿密	USc4迈阿密
マイ		USc4マイアミ	NGc4マイドゥグリ	INc0マイソール	USc4マイアミ	DEc4マインツ
亚特		USc4亚特兰大	USc4亚特兰大
西雅		USc4西雅图	USc4西雅圖	USc4西雅图
底特		USc4底特律	USc4底特律
休斯		USc4休斯顿	USc4休斯敦	USc4休斯頓	USc4休斯顿
达拉		USc4达拉斯	USc4达拉斯	USc1达拉哈西
河内		VNc4河内	VNc6河内	VNc6河内市
ハノ		VNc4ハノイ	VNc6ハノイ	DEc4ハノーファー
胡志		VNc4胡志明市	VNc4胡志明市
ホー		VNc4ホーチミン	VNc4ホーチミン
约翰		ZAc4约翰内斯堡	ZAc4约翰尼斯堡	ZAc4约翰内斯堡
ヨハ		ZAc4ヨハネスブルグ	ZAc4ヨハネスブルグ
开普		ZAc4开普敦	ZAc4开普敦	USc1开普科勒尔
ケー		ZAc4ケープタウン	ZAc4ケープタウン	USc1ケープコーラル	USc1ケーリー
フク		JPc4フクシマ	JPc4フクオカ	JPc4フクオカシ	JPc4フクシマ	JPc4フクシマシ
卡尔		AFl0卡尔扎伊	CAc4卡尔加里	IQc4卡尔巴拉	DEc4卡尔斯鲁厄	UZc1卡尔希
カル		AFl0カルザイ	CAc4カルガリー	COc0カルタヘナ	INc1カルヌール	IQc4カルバラー	RUc1カルーガ	UZc1カルシ	ESc1カルタヘナ
帕希		AMl0帕希尼扬
博索		BRl0博索纳罗
ボル		BRl0ボルソナロ	USc4ボルチモア	FRc4ボルドー
卢卡		BYl0卢卡申科
ルカ		BYl0ルカシェンコ
皮诺		CLl0皮诺切特
ピノ		CLl0ピノチェト
习近		CNl0习近平
習近		CNl0習近平
胡锦		CNl0胡锦涛
胡錦		CNl0胡錦濤
江泽		CNl0江泽民
江沢		CNl0江沢民
邓小		CNl0邓小平
鄧小		CNl0鄧小平
温家		CNl0温家宝
李克		CNl0李克强
卡斯		CUl0卡斯特罗	BRc1卡斯卡韋爾	BRc1卡斯卡韋尔	LCc3卡斯特里
カス		CUl0カストロ	JPc1カスカベ	ESc1カステリョン・デ・ラ・プラナ	LCc3カストリーズ
默克		DEl0默克尔	ETc1默克萊	ETc1默克莱
布特		DZl0布特弗利卡
穆巴		EGl0穆巴拉克
ムバ		EGl0ムバラク	CDc4ムバンダカ	SZc6ムババーネ
密特		FRl0密特朗
ミッ		FRl0ミッテラン
希拉		FRl0希拉克
シラ		FRl0シラク
萨科		FRl0萨科齐
马克		FRl0马克龙
馬克		FRl0馬克宏
マク		FRl0マクロン大統領	DEc1マクデブルク
撒切		GBl0撒切尔
サッ		GBl0サッチャー	JPc4サッポロ	JPc4サッポロシ	PKc1サッカル
特蕾		GBl0特蕾莎·梅
萨卡		GEl0萨卡什维利
齐普		GRl0齐普拉斯
苏哈		IDl0苏哈托
スハ		IDl0スハルト
内塔		ILl0内塔尼亚胡
ネタ		ILl0ネタニヤフ	ILc4ネタニヤ
莫迪		INl0莫迪
萨达		IQl0萨达姆
フセ		IQl0フセイン大統領
霍梅		IRl0霍梅尼
ホメ		IRl0ホメイニ	BYc1ホメリ
哈梅		IRl0哈梅内伊
ハメ		IRl0ハメネイ
艾哈		IRl0艾哈迈迪内贾德	INc4艾哈迈德堡	INc4艾哈迈达巴德
アフ		IRl0アフマディネジャド	INc4アフマダーバード	IRc4アフヴァーズ
贝卢		ITl0贝卢斯科尼
中曽		JPl0中曽根
小泉		JPl0小泉純一郎
安倍		JPl0安倍晋三	JPl0安倍首相
岸田		JPl0岸田文雄
洪森		KHl0洪森
金正		KPl0金正恩	KPl0金正日
キム		KPl0キム・ジョンウン
金日		KPl0金日成
朴槿		KRl0朴槿恵	KRl0朴槿惠
文在		KRl0文在寅
纳扎		KZl0纳扎尔巴耶夫
ナザ		KZl0ナザルバエフ
托卡		KZl0托卡耶夫
トカ		KZl0トカエフ
卡扎		LYl0卡扎菲
カダ		LYl0カダフィ	INc1カダルール
昂山		MMl0昂山素季
翁山		MMl0翁山蘇姬
スー		MMl0スー・チー	INc4スーラト	UAc4スームィ	USc1スーフォールズ	TNc1スース
马哈		MYl0马哈蒂尔	MGc1马哈赞加
マハ		MYl0マハティール	RUc4マハチカラ	MGc1マハジャンガ
藤森		PEl0藤森
フジ		PEl0フジモリ
杜特		PHl0杜特尔特
ドゥ		PHl0ドゥテルテ	CMc4ドゥアラ	BRc0ドゥケ・デ・カシアス	TJc6ドゥシャンベ	INc1ドゥルガプル	MXc1ドゥランゴ
穆沙		PKl0穆沙拉夫
ムシ		PKl0ムシャラフ
伊姆		PKl0伊姆兰·汗
齐奥		ROl0齐奥塞斯库
チャ		ROl0チャウシェスク	VEl0チャベス	INc0チャンディーガル	USc1チャンドラー	USc1チャタヌーガ
米洛		RSl0米洛舍维奇
ミロ		RSl0ミロシェビッチ
普京		RUl0普京
普丁		RUl0普丁
プー		RUl0プーチン	INc1プーリ	GBc1プール
梅德		RUl0梅德韦杰夫
メド		RUl0メドベージェフ
叶利		RUl0叶利钦
李光		SGl0李光耀
阿萨		SYl0阿萨德
アサ		SYl0アサド	INc1アサンソル
他信		THl0他信
タク		THl0タクシン	PEc1タクナ	PHc4タクロバン
埃尔		TRl0埃尔多安	IQc4埃尔比勒省	TRc1埃尔祖鲁姆	ESc1埃尔切	KEc4埃尔多雷特	DEc1埃尔福特	USc1埃尔克格罗夫	VEc1埃尔蒂格雷
陈水		TWl0陈水扁
陳水		TWl0陳水扁
蔡英		TWl0蔡英文
李登		TWl0李登輝
泽连		UAl0泽连斯基
ゼレ		UAl0ゼレンスキー
波罗		UAl0波罗申科
ポロ		UAl0ポロシェンコ
亚努		UAl0亚努科维奇
ヤヌ		UAl0ヤヌコビッチ
里根		USl0里根
レー		USl0レーガン
布什		USl0布什总统
ブッ		USl0ブッシュ大統領
克林		USl0克林顿
奥巴		USl0奥巴马
歐巴		USl0歐巴馬
オバ		USl0オバマ
特朗		USl0特朗普
川普		USl0川普
拜登		USl0拜登
查韦		VEl0查韦斯
马杜		VEl0马杜罗	INc0马杜赖
曼德		ZAl0曼德拉	MMc4曼德勒
穆加		ZWl0穆加贝
ムガ		ZWl0ムガベ
赖清		TWl0赖清德
賴清		TWl0賴清德
塔利		AFg0塔利班
タリ		AFg0タリバン	EEc6タリン	BOc1タリハ
法轮		CNg0法轮功
真主		LBg0真主党
ヒズ		LBg0ヒズボラ
哈马		PSg0哈马斯
ハマ		PSg0ハマス
国民		TWg0国民党
國民		TWg0國民黨
胡塞		YEg0胡塞
フー		YEg0フーシ派
上海		CNc4上海	CNc4上海市
中国		CNc4中国上海
ビュ		TRc4ビュザンティオン
ブエ		ARc6ブエノスアイレス
布宜		ARc6布宜諾斯艾利斯	ARc6布宜诺斯艾利斯
カラ		PKc4カラチ	PKc4カラーチー	VEc6カラカス	ESc1カラバンチェル
卡拉		PKc4卡拉奇	VEc6卡拉卡斯	IRc0卡拉季	NGc1卡拉巴尔
天津		CNc4天津	CNc4天津市
广州		CNc4广州	CNc4广州市
広州		CNc4広州	CNc4広州市
廣州		CNc4廣州	CNc4廣州市
デリ		INc4デリー	SYc4デリゾール
德里		INc4德里
深圳		CNc4深圳	CNc4深圳市
ダッ		BDc6ダッカ
达卡		BDc6达卡
達卡		BDc6達卡
聖保		BRc4聖保羅
圣保		BRc4圣保罗	USc1圣保罗
武汉		CNc4武汉	CNc4武汉市
ラゴ		NGc4ラゴス
拉哥		NGc4拉哥斯
ジャ		IDc6ジャカルタ	INc4ジャイプル	INc0ジャバルプル	USc0ジャクソンビル	INc0ジャランダル	BRc1ジャボアタン・ドス・グアララペス	INc1ジャムシェドプル	INc1ジャムシェードプル	CNc1ジャムス	INc1ジャンムー	USc1ジャージーシティ	USc1ジャクソン	INc1ジャウンプル	LKc4ジャフナ
紐約		USc4紐約市
东莞		CNc4东莞	CNc4东莞市
東莞		CNc4東莞	CNc4東莞市
キン		CDc6キンシャサ	JMc6キングストン	VCc3キングスタウン	NFc3キングストン
金夏		CDc6金夏沙
金沙		CDc6金沙薩	CDc6金沙萨
利馬		PEc6利馬
利马		PEc6利马	CYc4利马索尔
ボゴ		COc6ボゴタ	IDc0ボゴール
波哥		COc6波哥大
重庆		CNc4重庆	CNc4重庆市
重慶		CNc4重慶	CNc4重慶市
成都		CNc4成都	CNc4成都市
南京		CNc4南京	CNc4南京市
南充		CNc4南充	CNc4南充市
香港		HKc6香港
西安		CNc4西安	CNc4西安市
ラホ		PKc4ラホール
ラー		PKc4ラーホール	PKc4ラーワルピンディー	INc0ラージコット	INc0ラーンチー	INc1ラーイプル	INc1ラートゥール
拉合		PKc4拉合尔	PKc4拉合爾
沈阳		CNc4沈阳	CNc4沈阳市
沉阳		CNc4沉阳市
瀋陽		CNc4瀋陽	CNc4瀋陽市
杭州		CNc4杭州	CNc4杭州市
里約		BRc4里約熱內盧	BRc1里約布蘭科
ハル		CNc4ハルビン	SDc6ハルツーム
哈尔		CNc4哈尔滨	CNc4哈尔滨市	UAc4哈尔科夫
哈爾		CNc4哈爾濱	UAc4哈爾科夫
苏州		CNc4苏州	CNc4苏州市
蘇州		CNc4蘇州	CNc4蘇州市
汕头		CNc4汕头	CNc4汕头市
汕頭		CNc4汕頭	CNc4汕頭市
班加		INc4班加罗尔	INc4班加羅爾	LYc4班加西
圣地		CLc6圣地亚哥	USc4圣地牙哥	DOc0圣地牙哥
架利		INc4架利吉打
雪梨		AUc4雪梨
济南		CNc4济南	CNc4济南市
済南		CNc4済南	CNc4済南市
濟南		CNc4濟南	CNc4濟南市
清奈		INc4清奈
金奈		INc4金奈
郑州		CNc4郑州	CNc4郑州市
鄭州		CNc4鄭州	CNc4鄭州市
墨爾		AUc4墨爾本
長春		CNc4長春	CNc4長春市
长春		CNc4长春	CNc4长春市
大连		CNc4大连	CNc4大连市
大連		CNc4大連	CNc4大連市
チッ		BDc4チッタゴン
吉大		BDc4吉大港	BDc4吉大港市	BJc0吉大奴
昆明		CNc4昆明	CNc4昆明市
アレ		EGc4アレクサンドリア	SYc4アレッポ	PEc4アレキパ	USc1アレクサンドリア
亚历		EGc4亚历山大港	EGc4亚历山卓	USc1亚历山德里亚
亞歷		EGc4亞歷山卓	EGc4亞歷山大港
阿美		INc4阿美達巴德	INc4阿美达巴德
青岛		CNc4青岛	CNc4青岛市
青島		CNc4青島	CNc4青島市
釜山		KRc4釜山	KRc4釜山市	KRc4釜山广域市	KRc4釜山広域市
アビ		CIc4アビジャン
阿必		CIc4阿必仁
阿比		CIc4阿比让
卡諾		NGc4卡諾	BRc1卡諾阿斯
卡诺		NGc4卡诺	BRc1卡诺阿斯
仏山		CNc4仏山市
佛山		CNc4佛山	CNc4佛山市
ハイ		INc4ハイデラバード	PKc0ハイデラバード	VNc1ハイフォン	ILc4ハイファ	USc1ハイアリア
海得		INc4海得拉巴	PKc0海得拉巴
浦阳		CNc4浦阳	CNc4浦阳街道
ヨコ		JPc4ヨコハマ	JPc4ヨコハマシ
横滨		JPc4横滨市
イバ		NGc4イバダン	COc1イバゲ
伊巴		NGc4伊巴丹
シン		SGc6シンガポール	UAc4シンフェロポリ	USc1シンシナティ
新加		SGc6新加坡
星架		SGc6星架坡
无锡		CNc4无锡	CNc4无锡市
無錫		CNc4無錫	CNc4無錫市
厦门		CNc4厦门	CNc4厦门市
廈門		CNc4廈門	CNc4廈門市
安卡		TRc6安卡拉
天水		CNc4天水
宁波		CNc4宁波	CNc4宁波市
寧波		CNc4寧波	CNc4寧波市
サイ		VNc4サイゴン	LBc4サイダ
十堰		CNc4十堰	CNc4十堰市
好望		ZAc4好望角鎮	ZAc4好望角镇
開普		ZAc4開普敦	USc1開普科勒爾
太原		CNc4太原	CNc4太原市
唐山		CNc4唐山	CNc4唐山市
合肥		CNc4合肥	CNc4合肥市
馬德		ESc6馬德里	MXc1馬德羅城
カサ		MAc4カサブランカ
卡萨		MAc4卡萨布兰卡	SDc4卡萨拉
淄博		CNc4淄博	CNc4淄博市
中山		CNc4中山	CNc4中山市
ダー		ZAc4ダーバン	GBc1ダービー	USc1ダーラム
德班		ZAc4德班
爹濱		ZAc4爹濱
爹滨		ZAc4爹滨
長沙		CNc4長沙	CNc4長沙市
长沙		CNc4长沙	CNc4长沙市
カブ		AFc6カブール	ZMc1カブウェ
カー		AFc6カーブル	INc4カーンプル	GBc4カーディフ	DEc4カールスルーエ	INc1カーンチープラム
喀布		AFc6喀布尔	AFc6喀布爾
ウル		CNc4ウルムチ	INc1ウルハースナガル	UZc1ウルゲンチ
乌鲁		CNc4乌鲁木齐	CNc4乌鲁木齐市	MXc1乌鲁阿潘
烏魯		CNc4烏魯木齊	CNc4烏魯木齊市	MXc1烏魯阿潘
ドバ		AEc4ドバイ
杜拜		AEc4杜拜
迪拜		AEc4迪拜
プネ		INc4プネー
浦那		INc4浦那
苏拉		INc4苏拉特
ジッ		SAc4ジッダ
吉达		SAc4吉达
吉達		SAc4吉達
石家		CNc4石家庄	CNc4石家庄市	CNc4石家荘	CNc4石家荘市	CNc4石家莊	CNc4石家莊市
基輔		UAc6基輔
ルア		AOc6ルアンダ
罗安		AOc6罗安达
アデ		ETc6アディスアベバ	AUc0アデレード	YEc4アデン
阿迪		ETc6阿迪斯阿貝巴	ETc6阿迪斯阿贝巴
ナイ		KEc6ナイロビ	NLc1ナイメーヘン
内罗		KEc6内罗毕
奈洛		KEc6奈洛比
萨尔		BRc4萨尔瓦多	MXc0萨尔蒂约	ARc1萨尔塔	DEc1萨尔布吕肯	ATc1萨尔斯堡	ATc1萨尔茨堡
齋浦		INc4齋浦爾
斋浦		INc4斋浦尔
齋葡		INc4齋葡亞
斋葡		INc4斋葡亚
三蘭		TZc4三蘭港
三兰		TZc4三兰港
达累		TZc4达累斯萨拉姆
兰州		CNc4兰州	CNc4兰州市
蘭州		CNc4蘭州	CNc4蘭州市
仁川		KRc4仁川广域市	KRc4仁川広域市	KRc4仁川廣域市
云浮		CNc4云浮	CNc4云浮市
雲浮		CNc4雲浮	CNc4雲浮市
多倫		CAc4多倫多
ナビ		INc4ナビムンバイ
新孟		INc4新孟買
巴士		IQc4巴士拉
巴斯		IQc4巴斯拉	KNc3巴斯特尔	GPc3巴斯特尔
モガ		SOc6モガディシュ
摩加		SOc6摩加迪休	SOc6摩加迪沙
大邱		KRc4大邱广域市	KRc4大邱広域市	KRc4大邱廣域市
ファ		PKc4ファイサラバード	PKc4ファイサラーバード	INc0ファリダバード	INc0ファリーダーバード	USc1ファイエットビル	IQc1ファルージャ	LIc3ファドゥーツ
イズ		TRc4イズミル	GBc1イズリントン	TRc1イズミット
伊兹		TRc4伊兹密尔	TRc1伊兹密特
ダカ		SNc6ダカール
達喀		SNc6達喀爾
达喀		SNc6达喀尔
ラク		INc4ラクナウ	INc4ラクナウー
勒克		INc4勒克瑙
ギー		EGc4ギーザ
フォ		BRc4フォルタレザ	USc4フォートワース	BRc1フォス・ド・イグアス	USc1フォートウェイン	ARc1フォルモーサ	USc1フォンタナ	USc1フォートローダーデール	USc1フォート・コリンズ
福塔		BRc4福塔雷萨	BRc4福塔雷薩
卡利		COc4卡利
スラ		IDc4スラバヤ	IDc1スラカルタ
泗水		IDc4泗水
ベロ		BRc4ベロオリゾンチ	BRc4ベロオリゾンテ
貝洛		BRc4貝洛奥里藏特
贝洛		BRc4贝洛奥里藏特
南昌		CNc4南昌	CNc4南昌市
マシ		IRc4マシュハド
馬什		IRc4馬什哈德
马什		IRc4马什哈德
ヒュ		USc4ヒューストン
侯斯		USc4侯斯頓	USc4侯斯顿
ナー		INc4ナーグプル	INc0ナーシク	INc1ナーンデード	IQc4ナーシリーヤ
那格		INc4那格浦尔
マラ		VEc4マラカイボ	VEc4マラカイ	MAc4マラケシュ	IDc0マラン	ESc4マラガ	TRc1マラティヤ	MYc1マラッカ	NEc1マラディ	SSc4マラカル	GQc6マラボ
马拉		VEc4马拉开波	VEc4马拉凯	MAc4马拉喀什	ESc4马拉加	TRc1马拉蒂亚	SSc4马拉卡尔	GQc6马拉博
ブラ		BRc6ブラジリア	CGc6ブラザヴィル	ZWc4ブラワヨ	MWc1ブランタイヤ	CAc1ブランプトン	SKc6ブラチスラヴァ	GBc1ブラッドフォード	ROc1ブラショフ	RUc1ブラーツク	DEc1ブラウンシュヴァイク	GBc1ブラックプール	RUc1ブラゴヴェシチェンスク	USc1ブラウンズビル
巴西		BRc6巴西利亚	BRc6巴西利亞
布里		AUc4布里司班	AUc4布里斯本	AUc4布里斯班	GBc4布里斯托尔	BBc6布里奇敦
ハバ		CUc6ハバナ	RUc4ハバロフスク
哈瓦		CUc6哈瓦那
夏灣		CUc6夏灣拿
夏湾		CUc6夏湾拿
約翰		ZAc4約翰尼斯堡
九龍		HKc4九龍
九龙		HKc4九龙
意法		HKc4意法半
メデ		COc4メデジン
麦德		COc4麦德林
タシ		UZc6タシュケント
塔什		UZc6塔什干
阿爾		DZc6阿爾及爾	RUc1阿爾馬維爾	ESc1阿爾瓦塞特
アク		GHc6アクラ	CNc1アクス	KZc4アクトベ	USc1アクロン	TRc1アクサライ
阿克		GHc6阿克拉	CNc1阿克苏	CNc1阿克苏市	KZc4阿克托比	USc1阿克伦	TRc1阿克萨赖
グア		ECc4グアヤキル	MXc0グアダラハラ	GTc6グアテマラシティ	BRc1グアルジャ	CUc1グアンタナモ	VEc1グアティレ
瓜亞		ECc4瓜亞基爾
瓜亚		ECc4瓜亚基尔
鄂尔		CNc4鄂尔多斯市
サヌ		YEc6サヌア
萨那		YEc6萨那
貝魯		LBc6貝魯特
パー		AUc4パース	ZAc1パール	USc1パームデール
珀斯		AUc4珀斯
印多		INc4印多尔
コナ		GNc6コナクリ
科納		GNc6科納克里
科纳		GNc6科纳克里
メダ		IDc4メダン
棉蘭		IDc4棉蘭
拉瓦		PKc4拉瓦尔品第	CAc1拉瓦勒
明斯		BYc6明斯克	BYc6明斯克市	DEc1明斯特
モー		IQc4モースル	MMc1モーラミャイン	USc1モービル
摩苏		IQc4摩苏尔
摩蘇		IQc4摩蘇爾
ハン		DEc4ハンブルク	USc1ハンティントンビーチ	USc1ハンツビル
汉堡		DEc4汉堡	DEc4汉堡市	DEc1汉堡北区	DEc1汉堡中区	DEc1汉堡区
古里		BRc4古里提巴
庫里		BRc4庫里奇巴
華沙		PLc6華沙
万隆		IDc4万隆
萬隆		IDc4萬隆
索韦		ZAc4索韦托
ラバ		MAc6ラバト
剌八		MAc6剌八
拉巴		MAc6拉巴特	BOc0拉巴斯
巴薩		ESc4巴薩隆拿
巴萨		ESc4巴萨隆拿
プレ		ZAc6プレトリア	GBc1プレストン	USc1プレイノ
普利		ZAc6普利托里亞	ZAc6普利托里亚	GBc4普利茅斯
比勒		ZAc6比勒陀利亞	ZAc6比勒陀利亚	DEc1比勒费尔德
阿勒		SYc4阿勒颇
崑山		CNc4崑山	CNc4崑山市
昆山		CNc4昆山	CNc4昆山市
玉山		CNc4玉山	CNc4玉山镇
パト		INc4パトナ	INc4パトナー	GRc1パトラ
巴特		INc4巴特那	TRc1巴特曼	DZc1巴特纳
ボパ		INc4ボパール
ボー		INc4ボーパール	DEc1ボーフム	GBc1ボーンマス	CDc1ボーマ
博帕		INc4博帕尔
マナ		BRc4マナウス	NIc6マナグア	IDc1マナド	BHc6マナーマ
马瑙		BRc4马瑙斯
信阳		CNc4信阳	CNc4信阳市
信陽		CNc4信陽	CNc4信陽市
カド		NGc4カドゥナ
卡杜		NGc4卡杜納	NGc4卡杜纳
プノ		KHc6プノンペン
金边		KHc6金边
大馬		SYc6大馬士革
費城		USc4費城
费城		USc4费城
フェ		USc4フェニックス	MAc0フェズ	BRc1フェイラ・デ・サンタナ	ZAc1フェリーニヒング	UZc4フェルガナ
凤凰		USc4凤凰城
鳳凰		USc4鳳凰城
エス		IRc4エスファハーン	TRc1エスキシェヒル	FIc4エスポー	USc1エスコンディード
ルデ		INc4ルディアーナ	INc4ルディヤーナー
ハラ		ZWc6ハラレ
哈拉		ZWc6哈拉雷
神戶		JPc4神戶
神户		JPc4神户市
勿加		IDc4勿加泗
瓜达		MXc0瓜达拉哈拉
亞松		PYc6亞松森
亚松		PYc6亚松森
レシ		BRc0レシフェ	ARc1レシステンシア
李斯		BRc0李斯腓
累西		BRc0累西腓
大田		KRc0大田广域市	KRc0大田広域市
圣安		USc0圣安东尼奥	USc1圣安娜	VEc1圣安娜德科罗	SVc1圣安娜
聖安		USc0聖安東尼奧	VEc1聖安娜德科羅	SVc1聖安娜
クマ		GHc0クマシ	VEc1クマナ
库马		GHc0库马西
コタ		MYc0コタバル	MYc1コタキナバル	PHc4コタバト
哥打		MYc0哥打巴鲁
パレ		IDc0パレンバン	ITc4パレルモ
巨港		IDc0巨港
ムル		PKc4ムルターン	ESc1ムルシア	RUc4ムルマンスク
木爾		PKc4木爾坦
木尔		PKc4木尔坦
蒂魯		INc0蒂魯內爾維利	INc0蒂魯吉拉帕利	INc1蒂魯普
蒂鲁		INc0蒂鲁内尔维利	INc0蒂鲁吉拉帕利	INc1蒂鲁普	INc1蒂鲁帕蒂
普埃		MXc0普埃布拉
河內		VNc6河內	VNc6河內市
阿格		INc0阿格拉
科尔		ARc0科尔多瓦	ESc1科尔多瓦	CNc1科尔沁区
タブ		IRc4タブリーズ	SAc1タブーク
大不		IRc4大不里士
ノヴ		RUc4ノヴォシビルスク	BRc0ノヴァ・イグアス	RUc1ノヴォクズネツク	BRc1ノヴォ・アンブルゴ	RSc4ノヴィ・サド	RUc1ノヴゴロド	RUc1ノヴォチェルカッスク
新西		RUc4新西伯利亚	RUc4新西伯利亞
光州		KRc0光州	KRc0光州市	KRc0光州广域市	KRc0光州広域市	KRc0光州廣域市
布尔		TRc0布尔萨	CZc4布尔诺	BGc1布尔加斯	ESc1布尔戈斯
ヴァ		INc0ヴァドダラ	INc0ヴァドーダラー	TRc1ヴァン	BGc1ヴァルナ	FIc1ヴァンター
巴罗		INc0巴罗达
ベレ		BRc0ベレン	RUc1ベレズニキ
贝伦		BRc0贝伦
抚顺		CNc0抚顺市
撫順		CNc0撫順	CNc0撫順市
撫顺		CNc0撫顺	CNc0撫顺市
基多		ECc6基多
聖地		USc4聖地牙哥	DOc0聖地牙哥
塔那		MGc6塔那那利佛
安塔		MGc6安塔那那利佛	TRc4安塔利亚	TRc4安塔利亞
洛阳		CNc0洛阳	CNc0洛阳市
洛陽		CNc0洛陽	CNc0洛陽市
バレ		VEc0バレンシア	ESc0バレンシア	INc0バレーリー	MTc3バレッタ	AIc3バレー
巴伦		VEc0巴伦西亚	ESc0巴伦西亚
バラ		COc4バランキージャ	INc1バラトプル	COc1バランカベルメハ	RUc1バラシハ
巴兰		COc4巴兰基亚	COc1巴兰卡韋梅哈
巴冷		COc4巴冷基也
关口		CNc0关口
浏阳		CNc0浏阳	CNc0浏阳市
ルブ		CDc4ルブンバシ	PLc4ルブリン
盧本		CDc4盧本巴希
卢本		CDc4卢本巴希
ポル		BRc0ポルト・アレグレ	HTc6ポルトープランス	UAc4ポルタヴァ	BRc1ポルト・ヴェーリョ	PTc1ポルト	BJc6ポルトノボ	TFc3ポルトーフランセ
阿雷		BRc0阿雷格里港	PEc4阿雷基帕
タン		IDc0タンゲラン	USc1タンパ	MXc1タンピコ	RUc1タンボフ	TZc1タンガ	INc1タンジャーヴール	FIc4タンペレ	IDc1タンジュン・ピナン
坦格		IDc0坦格朗
邯郸		CNc0邯郸市
邯鄲		CNc0邯鄲	CNc0邯鄲市
坎帕		UGc6坎帕拉
エカ		RUc4エカテリンブルク
葉卡		RUc4葉卡捷琳堡
叶卡		RUc4叶卡捷琳堡
クル		BDc0クルナ	UAc1クルィヴィーイ・リーフ	RUc4クルスク	RUc1クルガン	TRc1クルッカレ
库尔		BDc0库尔纳市	RUc4库尔斯克	RUc1库尔干	CNc1库尔勒	CNc1库尔勒市
杜阿		CMc4杜阿拉
シャ		AEc0シャールジャ	USc0シャーロット	MYc1シャー・アラム	BEc4シャルルロワ	INc1シャンデルナゴル	VIc3シャーロット・アマリー
夏尔		AEc0夏尔迦
麥加		SAc4麥加
マカ		IDc0マカッサル	MOc6マカオ	BRc1マカパ
シウ		MXc0シウダー・フアレス	VEc4シウダーグアヤナ	VEc4シウダ・ボリバル	PYc1シウダー・デル・エステ	MXc1シウダービクトリア	MXc1シウダ・オブレゴン	ESc1シウダー・リネアル
華雷		MXc0華雷斯城
华雷		MXc0华雷斯城
川崎		JPc0川崎	JPc0川崎市
包头		CNc0包头市	CNc0包头
包頭		CNc0包頭	CNc0包頭市
蒂華		MXc4蒂華納
蒂华		MXc4蒂华纳
ダラ		USc4ダラス
達拉		USc4達拉斯	USc1達拉哈西
マデ		SAc0マディーナ	USc1マディソン
麥地		SAc0麥地那
麦地		SAc0麦地那
ヤウ		CMc6ヤウンデ
耶溫		CMc6耶溫得
耶温		CMc6耶温得
雅温		CMc6雅温得
バマ		MLc6バマコ
巴馬		MLc6巴馬科
巴马		MLc6巴马科
纳西		INc0纳西克
三孖		IDc0三孖冷
三宝		IDc0三宝垄	PHc4三宝颜
三寶		IDc0三寶瓏
蒙得		UYc6蒙得维的亚
ルサ		ZMc6ルサカ
盧薩		ZMc6盧薩卡
卢萨		ZMc6卢萨卡
路沙		ZMc6路沙卡
将官		CNc0将官池
シー		IRc4シーラーズ
設拉		IRc4設拉子
设拉		IRc4设拉子
アダ		TRc0アダナ	TRc1アダパザル	PNc3アダムスタウン
阿达		TRc0阿达纳	TRc1阿达帕扎勒
水原		KRc0水原市
レオ		MXc0レオン
米蘭		ITc4米蘭
阿德		AUc0阿德来得	AUc0阿德莱德	TRc1阿德亚曼	TRc1阿德亚曼省
メー		INc0メーラト
密拉		INc0密拉特
ペシ		PKc4ペシャーワル
白沙		PKc4白沙瓦
ダバ		PHc0ダバオ
达沃		PHc0达沃市
岳阳		CNc0岳阳市
岳陽		CNc0岳陽市
オム		SDc4オムドゥルマン	RUc4オムスク
恩图		SDc4恩图曼
鞍山		CNc0鞍山	CNc0鞍山市
徐州		CNc0徐州	CNc0徐州市
マプ		MZc6マプト
马普		MZc6马普托
福州		CNc0福州	CNc0福州市
罗萨		ARc0罗萨里奥
羅沙		ARc0羅沙里奧
罗沙		ARc0罗沙里奥
貴陽		CNc0貴陽	CNc0貴陽市
貴阳		CNc0貴阳	CNc0貴阳市
贵阳		CNc0贵阳	CNc0贵阳市
ゴイ		BRc0ゴイアニア
戈亚		BRc0戈亚尼亚
ワー		INc4ワーラーナシー
瓦臘		INc4瓦臘納西	INc4瓦臘纳西
巴淡		IDc0巴淡島	IDc0巴淡岛
ソフ		BGc6ソフィア
索菲		BGc6索菲亞	BGc6索菲亚
ポー		NGc4ポートハーコート	ZAc0ポート・エリザベス	USc1ポートランド	SDc4ポートスーダン	PGc6ポートモレスビー	HTc1ポールドペ	GBc4ポーツマス	MUc6ポートルイス	TTc3ポートオブスペイン	VUc3ポートビラ
哈科		NGc4哈科特港
ヒロ		JPc4ヒロシマ	JPc4ヒロシマシ
広岛		JPc4広岛	JPc4広岛市
廣島		JPc4廣島市
サポ		MXc0サポパン
萨波		MXc0萨波潘
丽江		CNc0丽江市	CNc0丽江
麗江		CNc0麗江	CNc0麗江市
サマ		RUc0サマーラ	IDc1サマリンダ	UZc4サマルカンド
薩馬		RUc0薩馬拉
萨马		RUc0萨马拉
鄂木		RUc4鄂木斯克
ベニ		NGc0ベニンシティ
贝宁		NGc0贝宁城
バク		AZc6バクー
巴库		AZc6巴库
邁杜		NGc4邁杜古里
迈杜		NGc4迈杜古里
カザ		RUc4カザン
喀山		RUc4喀山
エレ		AMc6エレバン
葉里		AMc6葉里溫
叶里		AMc6叶里温
ワガ		BFc6ワガドゥグー
瓦加		BFc6瓦加杜古
ロス		RUc0ロストフ・ナ・ドヌ	MXc1ロスモチス	DEc4ロストック
顿河		RUc0顿河畔罗斯托夫
イラ		INc0イラーハーバード
安拉		INc0安拉阿巴德
ガズ		TRc4ガズィアンテプ	IRc1ガズヴィーン
加濟		TRc4加濟安泰普
加济		TRc4加济安泰普
ヴィ		INc0ヴィシャーカパトナム	INc0ヴィジャヤワーダ	LTc6ヴィリニュス	BRc1ヴィラ・ヴェーリャ	BYc4ヴィーツェプスク	CAc1ヴィクトリア	DEc1ヴィースバーデン	BRc1ヴィトリア・ダ・コンキスタ	LAc6ヴィエンチャン	INc1ヴィジャヤナガラム	VNc1ヴィン	SCc3ヴィクトリア
维沙		INc0维沙卡帕特南
セン		JPc4センダイ	JPc4センダイシ	USc4セントルイス	USc1セントポール	AGc3セントジョンズ	GGc3セント・ピーター・ポート	GDc3セントジョージズ
車里		RUc4車里雅賓斯克
车里		RUc4车里雅宾斯克
大同		CNc0大同市
トビ		GEc6トビリシ
第比		GEc6第比利斯
台中		TWc0台中	TWc0台中市
臺中		TWc0臺中市
咸阳		CNc0咸阳	CNc0咸阳市
咸陽		CNc0咸陽	CNc0咸陽市
ウフ		RUc0ウファ
烏法		RUc0烏法
乌法		RUc0乌法
ドニ		UAc4ドニプロペトロウシク
聶伯		UAc4聶伯城
坎皮		BRc0坎皮纳斯
贾巴		INc0贾巴尔普尔
ハウ		INc0ハウラー
聖荷		USc0聖荷西	CRc6聖荷西
圣荷		USc0圣荷西	CRc6圣荷西
ドネ		UAc4ドネツィク
頓涅		UAc4頓涅茨克
顿涅		UAc4顿涅茨克
卡加		CAc4卡加利	PHc1卡加延德奥罗
布魯		BEc6布魯塞爾
アウ		INc0アウランガーバード	DEc1アウクスブルク	DEc1アウグスブルク
ヴォ		RUc4ヴォルゴグラード	RUc4ヴォロネジ	RUc1ヴォログダ	CAc1ヴォーン	RUc1ヴォルゴドンスク
伏尔		RUc4伏尔加格勒	RUc1伏尔加顿斯克
伏爾		RUc4伏爾加格勒
新伊		BRc0新伊瓜蘇	BRc0新伊瓜苏
掲陽		CNc0掲陽市
掲阳		CNc0掲阳市
揭阳		CNc0揭阳	CNc0揭阳市
揭陽		CNc0揭陽
オデ		UAc4オデッサ
敖德		UAc4敖德薩	UAc4敖德萨
北九		JPc0北九州	JPc0北九州市
ソー		INc0ソーラープル
保定		CNc0保定	CNc0保定市
瓜地		GTc6瓜地馬拉市	GTc6瓜地马拉市
本渓		CNc0本渓	CNc0本渓市
本溪		CNc0本溪	CNc0本溪市
伯明		GBc0伯明翰	GBc0伯明翰市	USc1伯明翰
ペル		RUc0ペルミ
彼尔		RUc0彼尔姆
シュ		INc4シュリーナガル	DEc4シュトゥットガルト	PLc4シュチェチン	USc1シュリーブポート	DZc1シュレフ
斯利		INc4斯利那加
ザリ		NGc0ザリア
扎里		NGc0扎里亚
馬拿		NIc6馬拿瓜
马拿		NIc6马拿瓜
馬納		NIc6馬納瓜
马纳		NIc6马纳瓜
伊莉		ZAc0伊莉莎白港
ケル		DEc4ケルン	IRc4ケルマーンシャー	IRc1ケルマーン
古龍		DEc4古龍
古龙		DEc4古龙
蔚山		KRc0蔚山	KRc0蔚山広域市
昌迪		INc0昌迪加尔
コー		INc0コーヤンブットゥール	INc0コーター	INc1コーチ	USc1コーパスクリスティ	IEc1コーク	UZc1コーカンド
哥印		INc0哥印拜陀
ナポ		ITc4ナポリ
那不		ITc4那不勒斯
マセ		BRc0マセイオ	LSc6マセル
马塞		BRc0马塞约	LSc6马塞卢
卡塔		COc0卡塔赫纳	ESc1卡塔赫纳	ARc1卡塔马卡
常州		CNc0常州	CNc0常州市
蒙罗		LRc6蒙罗维亚
蒙羅		LRc6蒙羅維亞
京斯		JMc6京斯敦
埃爾		IQc4埃爾比勒省	ESc1埃爾切	KEc4埃爾多雷特	USc1埃爾克格羅夫	VEc1埃爾蒂格雷
奧斯		USc0奧斯汀	TRc1奧斯曼尼耶
柯士		USc0柯士甸
焦特		INc0焦特布尔
チバ		JPc0チバシ
千葉		JPc0千葉	JPc0千葉市
千叶		JPc0千叶	JPc0千叶市
圣路		BRc0圣路易斯	MXc0圣路易斯波托西市	USc4圣路易斯	ARc1圣路易斯	SNc1圣路易
淮北		CNc0淮北	CNc0淮北市
コチ		BOc4コチャバンバ
科恰		BOc4科恰班巴
库姆		IRc4库姆
ビシ		KGc6ビシュケク
比什		KGc6比什凯克
开封		CNc0开封	CNc0开封市
開封		CNc0開封	CNc0開封市
グワ		INc4グワハティ	INc4グワーハーティー
古瓦		INc4古瓦哈提
阿巴		NGc0阿巴	IRc4阿巴丹	IRc4阿巴斯港	RUc1阿巴坎
平頂		CNc0平頂山	CNc0平頂山市
平顶		CNc0平顶山	CNc0平顶山市
チチ		CNc0チチハル
齊齊		CNc0齊齊哈爾	CNc0齊齊哈爾市
齐齐		CNc0齐齐哈尔	CNc0齐齐哈尔市
クラ		MYc0クラン	PLc4クラクフ	RUc4クラスノダル	NZc4クライストチャーチ	ROc1クラヨーヴァ	LTc1クライペダ	BQc3クラレンダイク
メン		ARc0メンドーサ	USc1メンフィス	DEc1メンヒェングラートバッハ
门多		ARc0门多萨
科尼		TRc0科尼亞	TRc0科尼亚
维杰		INc0维杰亚瓦达
ピキ		SNc0ピキン
皮金		SNc0皮金
都灵		ITc4都灵
迈索		INc0迈索尔
杰克		USc0杰克逊维尔	USc1杰克逊
温州		CNc0温州	CNc0温州市
溫州		CNc0溫州市
三藩		USc4三藩市
舊金		USc4舊金山
リヴ		GBc4リヴァプール	UAc4リヴィウ	ITc1リヴォルノ
サラ		RUc0サラトフ	BAc6サラエヴォ	ESc4サラゴサ	RUc1サランスク	RUc1サラヴァト	ESc4サラマンカ
薩拉		RUc0薩拉托夫	BAc6薩拉熱窩	MXc1薩拉曼卡	RUc1薩拉瓦特
萨拉		RUc0萨拉托夫	BAc6萨拉热窝	ESc4萨拉戈萨	MXc1萨拉曼卡	RUc1萨拉瓦特
テグ		HNc6テグシガルパ
德古		HNc6德古斯加巴
特古		HNc6特古西加爾巴	HNc6特古西加尔巴
哥伦		USc0哥伦布	BRc1哥伦布	USc1哥伦布
哥倫		USc0哥倫布
蘭契		INc0蘭契
兰契		INc0兰契
ウラ		MNc6ウランバートル	RUc4ウラジオストク	RUc1ウラン・ウデ	RUc4ウラジカフカス	RUc1ウラジーミル
阿瓦		IRc4阿瓦士	CKc3阿瓦鲁阿
パダ		IDc0パダン
巴東		IDc0巴東
巴东		IDc0巴东
闸北		CNc0闸北
デン		IDc4デンパサール	USc4デンバー	NLc4デン・ハーグ
丹帕		IDc4丹帕沙
沃思		USc4沃思堡
夏洛		USc0夏洛特	VIc3夏洛特阿马利亚
卡希		BRc0卡希亞斯公爵城	BRc0卡希亚斯公爵城
乔斯		NGc0乔斯
巴倫		ESc0巴倫西亞
瓦伦		ESc0瓦伦西亚
瓦倫		ESc0瓦倫西亞
華倫		ESc0華倫西亞
华伦		ESc0华伦西亚
イロ		NGc0イロリン
伊洛		NGc0伊洛林
カヤ		PEc0カヤオ
卡亞		PEc0卡亞俄
卡亚		PEc0卡亚俄
ラパ		BOc0ラパス
巴基		VEc4巴基西梅托
チワ		MXc4チワワ
奇瓦		MXc4奇瓦瓦市
芝華		MXc4芝華華市
芝华		MXc4芝华华市
南宁		CNc0南宁	CNc0南宁市
南寧		CNc0南寧	CNc0南寧市
フリ		SLc6フリータウン	PEc4フリアカ	USc1フリーモント	USc1フリスコ
弗里		SLc6弗里敦	ZAc1弗里尼欣
自由		SLc6自由市
新山		MYc0新山
班達		IDc0班達楠榜	IDc1班達亞齊
班达		IDc0班达楠榜	IDc1班达亚齐
茂物		IDc0茂物
蒙巴		KEc4蒙巴萨
マス		OMc6マスカット	DZc1マスカラ
馬斯		OMc6馬斯喀特
马斯		OMc6马斯喀特
扎波		UAc4扎波罗热	UAc4扎波里日扎
マル		FRc4マルセイユ	ARc1マル・デル・プラタ	CMc4マルア	SEc4マルメ
马赛		FRc4马赛
ザル		JOc0ザルカ	ATc1ザルツブルク
扎尔		JOc0扎尔卡
ナウ		MXc0ナウカルパン
瑙卡		MXc0瑙卡尔潘
拉希		PKc0拉希姆亞爾汗	PKc0拉希姆亚尔汗
賈朗		INc0賈朗達爾	INc0賈朗达尔
特里		INc0特里凡得琅
堺市		JPc0堺市
安阳		CNc0安阳市
安陽		CNc0安陽市
灯塔		CNc0灯塔路
コト		BJc0コトヌー
科托		BJc0科托努
セー		INc0セーラム
塞勒		INc0塞勒姆	USc1塞勒姆
梅里		MXc0梅里达	MXc0梅里達	VEc1梅里達市	VEc1梅里达市
ホム		SYc4ホムス
霍姆		SYc4霍姆斯
フフ		CNc0フフホト
呼和		CNc0呼和浩特	CNc0呼和浩特市
ニア		NEc6ニアメ
尼亞		NEc6尼亞美
尼亚		NEc6尼亚美	SDc4尼亚拉
台南		TWc0台南	TWc0台南市
臺南		TWc0臺南	TWc0臺南市
ウッ		PLc4ウッチ	INc1ウッジャイン
罗兹		PLc4罗兹
羅茲		PLc4羅茲
罗茲		PLc4罗茲
ダン		SAc0ダンマーム	INc1ダンバード
达曼		SAc0达曼
西宁		CNc0西宁	CNc0西宁市
西寧		CNc0西寧	CNc0西寧市
科塔		INc0科塔
ブバ		INc0ブバネーシュワル
秦皇		CNc0秦皇岛	CNc0秦皇岛市	CNc0秦皇島	CNc0秦皇島市
衡阳		CNc0衡阳市	CNc0衡阳
衡陽		CNc0衡陽	CNc0衡陽市
克拉		PLc4克拉科夫	RUc4克拉斯诺达尔	ROc1克拉約瓦	ROc1克拉约瓦	CNc1克拉玛依	CNc1克拉玛依市	CNc1克拉瑪依	BQc3克拉伦代克
ダナ		VNc4ダナン
岘港		VNc4岘港
峴港		VNc4峴港
ピー		ZAc0ピーターマリッツバーグ	GBc1ピーターバラ
彼得		ZAc0彼得马里茨堡	BRc1彼得罗波利斯	RUc1彼得罗扎沃茨克	KZc1彼得罗巴甫尔	BRc1彼得羅利納	BRc1彼得罗利纳	GBc1彼得伯勒
洛美		TGc6洛美
トル		PEc0トルヒーリョ	MXc1トルーカ	PLc1トルン
特鲁		PEc0特鲁希略
瑪琅		IDc0瑪琅
玛琅		IDc0玛琅
圭亞		VEc4圭亞那城
圭亚		VEc4圭亚那城
巴雷		INc0巴雷利
キガ		RWc6キガリ
吉佳		RWc6吉佳利
テレ		BRc0テレジーナ
特雷		BRc0特雷西納	BRc0特雷西纳
南干		CNc0南干道
鶴崗		CNc0鶴崗	CNc0鶴崗市
鹤崗		CNc0鹤崗	CNc0鹤崗市
鹤岗		CNc0鹤岗	CNc0鹤岗市
里加		LVc6里加
クエ		PKc4クエッタ	MXc1クエルナバカ	ECc1クエンカ
奎達		PKc4奎達
奎达		PKc4奎达
ノッ		GBc4ノッティンガム	USc1ノックスビル
諾定		GBc4諾定咸
诺定		GBc4诺定咸
诺丁		GBc4诺丁汉
格蘭		BRc0格蘭德營	USc1格蘭岱爾
格兰		BRc0格兰德營	USc1格兰岱尔
アシ		TMc6アシガバート	ESc1アシャンプラ	ILc4アシュドッド
阿什		TMc6阿什哈巴德	ILc4阿什杜德
アグ		MXc0アグアスカリエンテス
阿瓜		MXc0阿瓜斯卡连特斯
クク		COc4ククタ
库库		COc4库库塔
ンジ		TDc6ンジャメナ
恩賈		TDc6恩賈梅納	TDc6恩賈梅纳
廊坊		CNc0廊坊市
驻马		CNc0驻马店市
烟台		CNc0烟台市
煙台		CNc0煙台市	CNc0煙台
煙臺		CNc0煙臺
利沃		UAc4利沃夫
埃莫		MXc0埃莫西约
エド		CAc0エドモントン
埃德		CAc0埃德蒙顿
全州		KRc0全州	KRc0全州市
株洲		CNc0株洲	CNc0株洲市
スバ		MYc0スバン・ジャヤ
梳邦		MYc0梳邦	MYc0梳邦再也
ビワ		INc0ビワンディー
皮文		INc0皮文迪
プカ		IDc0プカンバル	PEc1プカルバ
北干		IDc0北干巴魯	IDc0北干巴鲁
セビ		ESc4セビリア	ESc4セビリャ
塞維		ESc4塞維亞
塞维		ESc4塞维亚	ESc4塞维利亚
陶里		RUc0陶里亚蒂
シズ		JPc0シズオカ	JPc0シズオカシ
静岡		JPc0静岡	JPc0静岡市
靜岡		JPc0靜岡市
ザグ		HRc6ザグレブ
萨格		HRc6萨格勒布
薩格		HRc6薩格勒布
アガ		MAc4アガディール	INc1アガルタラ
阿加		MAc4阿加迪尔	INc1阿加尔塔拉	GUc3阿加尼亚
塞拉		BAc6塞拉耶佛	MXc1塞拉亞	MXc1塞拉亚
ラプ		ARc1ラプラタ
拉普		ARc1拉普拉塔	PHc1拉普拉普市
突尼		TNc6突尼斯	TNc6突尼斯市
张家		CNc1张家口市	CNc1张家口市宣化区
張家		CNc1張家口	CNc1張家口市
自貢		CNc1自貢	CNc1自貢市
自贡		CNc1自贡	CNc1自贡市
メヒ		MXc1メヒカリ
阜新		CNc1阜新	CNc1阜新市
エヌ		NGc1エヌグ
埃努		NGc1埃努古
坦幾		MAc4坦幾亞	MAc4坦幾亚
黃石		CNc1黃石市
黄石		CNc1黄石市	CNc1黄石
辽阳		CNc1辽阳市
遼陽		CNc1遼陽	CNc1遼陽市
遼阳		CNc1遼阳	CNc1遼阳市
シェ		GBc4シェフィールド
谢菲		GBc4谢菲尔德
シア		USc4シアトル	PKc4シアールコート	KHc4シアヌークビル
丹佛		USc4丹佛
艾爾		USc1艾爾帕索
艾尔		USc1艾尔帕索
熊本		JPc1熊本	JPc1熊本市
賴布		INc1賴布爾
赖布		INc1赖布尔
ジェ		PHc1ジェネラル・サントス	ITc4ジェノヴァ	RUc1ジェルジンスク	PLc4ジェシュフ	SHc3ジェームズタウン
三投		PHc1三投斯將軍市	PHc1三投斯將军市
杜尚		TJc6杜尚别
デト		USc4デトロイト
库利		MXc4库利亚坎
ゴー		INc1ゴーラクプル	AUc1ゴールドコースト	AUc1ゴールド・コースト
戈勒		INc1戈勒克布爾	INc1戈勒克布尔
湘潭		CNc1湘潭	CNc1湘潭市
アカ		MXc1アカプルコ
阿卡		MXc1阿卡普尔科
イポ		MYc1イポー
怡保		MYc1怡保
濮阳		CNc1濮阳	CNc1濮阳城关镇
南通		CNc1南通	CNc1南通市
牡丹		CNc1牡丹江	CNc1牡丹江市
ヌア		MRc6ヌアクショット
努瓦		MRc6努瓦克肖特
或索		MRc6或索
孟菲		USc1孟菲斯
孟非		USc1孟非斯
克雷		UAc1克雷維里格	UAc1克雷维里格	MXc1克雷塔罗	DEc1克雷费尔德
若昂		BRc1若昂佩索阿
安山		KRc1安山	KRc1安山市
ベン		LYc4ベンガジ
桂林		CNc1桂林	CNc1桂林市
巴勒		ITc4巴勒莫市	TRc1巴勒克埃西爾	TRc1巴勒克埃西尔
可倫		LKc6可倫坡
可伦		LKc6可伦坡
哥林		LKc6哥林堡
リロ		MWc6リロングウェ
利隆		MWc6利隆圭
里朗		MWc6里朗威
オラ		DZc4オラン	ROc1オラデア	KZc1オラル	AWc3オラニエスタッド
瓦赫		DZc4瓦赫蘭	DZc4瓦赫兰
ディ		TRc4ディヤルバクル	TLc6ディリ
迪亚		TRc4迪亚巴克尔
ウリ		RUc1ウリヤノフスク
乌里		RUc1乌里扬诺夫斯克
オカ		JPc1オカヤマ	JPc1オカヤマシ	CAc1オカナガン
岡山		JPc1岡山	JPc1岡山市
湛江		CNc1湛江	CNc1湛江市
日惹		IDc1日惹
北約		CAc1北約克
北约		CAc1北约克
キシ		MDc6キシナウ
基希		MDc6基希讷乌
ヴロ		PLc4ヴロツワフ
弗罗		PLc4弗罗茨瓦夫
泰贝		DZc1泰贝萨
鎮江		CNc1鎮江
镇江		CNc1镇江	CNc1镇江市
波特		USc1波特蘭	USc1波特兰
温尼		CAc1温尼伯
丹东		CNc1丹东市	CNc1丹东
丹東		CNc1丹東	CNc1丹東市
奧克		USc1奧克拉荷馬市	USc1奧克蘭	NZc4奧克蘭都會區
イジ		RUc1イジェフスク
伊熱		RUc1伊熱夫斯克
伊热		RUc1伊热夫斯克
熱博		BRc1熱博阿陶
热博		BRc1热博阿陶
韶关		CNc1韶关	CNc1韶关市
韶関		CNc1韶関市
韶關		CNc1韶關	CNc1韶關市
塩城		CNc1塩城市
盐城		CNc1盐城	CNc1盐城市
鹽城		CNc1鹽城
坎昆		MXc4坎昆
港觀		MXc4港觀
港观		MXc4港观
孔塔		BRc1孔塔任
ケレ		MXc1ケレタロ
ビラ		INc1ビラーイー	NPc1ビラートナガル
比萊		INc1比萊
比莱		INc1比莱
吉布		DJc6吉布地市	DJc6吉布提城
ラス		USc1ラスベガス	ESc1ラス・パルマス・デ・グラン・カナリア
拉斯		USc1拉斯維加斯	USc1拉斯维加斯	ESc1拉斯帕尔马斯
巴爾		USc4巴爾的摩
巴尔		USc4巴尔的摩	RUc1巴尔瑙尔
克尔		IRc4克尔曼沙赫	IRc1克尔曼
コヨ		MXc1コヨアカン
リベ		BRc1リベイラン・プレト
里貝		BRc1里貝朗普雷圖
里贝		BRc1里贝朗普雷图
賈姆		INc1賈姆謝德布爾	INc1賈姆谢德布尔
贾姆		INc1贾姆谢德布尔	INc1贾姆穆
海口		CNc1海口	CNc1海口市
聖若		BRc1聖若澤多斯坎波斯	BRc1聖若昂迪梅里蒂
圣若		BRc1圣若泽多斯坎波斯	BRc1圣若昂迪梅里蒂
泰州		CNc1泰州	CNc1泰州市
邢台		CNc1邢台	CNc1邢台市
トレ		MXc1トレオン	USc1トレド
托雷		MXc1托雷翁
ヤロ		RUc1ヤロスラヴリ
雅罗		RUc1雅罗斯拉夫尔
浜松		JPc1浜松	JPc1浜松市
滨松		JPc1滨松市
柯枝		INc1柯枝
錦州		CNc1錦州	CNc1錦州市
锦州		CNc1锦州市
アブ		AEc6アブダビ	NGc6アブジャ	SAc1アブハー
阿布		AEc6阿布扎比	NGc6阿布賈	NGc6阿布贾	USc1阿布奎基
海防		VNc1海防市
キル		IQc4キルクーク	ARc1キルメス
基爾		IQc4基爾庫克
基尔		IQc4基尔庫克	DEc1基尔	ARc1基尔梅斯
ミル		USc4ミルウォーキー	GBc1ミルトン・キーンズ
密尔		USc4密尔沃基
密爾		USc4密爾沃基
双鴨		CNc1双鴨山市
双鸭		CNc1双鸭山市	CNc1双鸭山
雙鴨		CNc1雙鴨山
溫哥		CAc4溫哥華	USc1溫哥華
スカ		CAc1スカーバロー
士嘉		CAc1士嘉堡
モレ		MXc1モレリア	USc1モレノバレー
莫雷		MXc1莫雷利亚	USc1莫雷諾谷	USc1莫雷诺谷	INc1莫雷纳
ラシ		IRc1ラシュト
拉什		IRc1拉什特
アベ		NGc1アベオクタ
阿贝		NGc1阿贝奥库塔
エッ		DEc1エッセン
埃森		DEc1埃森
開塞		TRc1開塞利
开塞		TRc1开塞利
グラ		GBc4グラスゴー	ESc4グラナダ	ATc1グラーツ	USc1グランドラピッズ	USc1グランドプレーリー
格拉		GBc4格拉斯哥	BRc1格拉瓦塔伊	ESc4格拉纳达	ATc1格拉茨
黃金		AUc1黃金海岸
黄金		AUc1黄金海岸
営口		CNc1営口	CNc1営口市
營口		CNc1營口
营口		CNc1营口	CNc1营口市
漳州		CNc1漳州	CNc1漳州市
斯图		DEc4斯图加特
レイ		MXc4レイノサ	USc1レイクウッド	ISc6レイキャヴィーク
雷諾		MXc4雷諾薩	USc1雷諾
雷诺		MXc4雷诺萨	USc1雷诺
ドル		DEc1ドルトムント
多特		DEc1多特蒙德
海参		RUc4海参崴
海參		RUc4海參崴
イル		RUc1イルクーツク	JOc4イルビド
伊爾		RUc1伊爾庫茨克	JOc4伊爾比德
伊尔		RUc1伊尔庫茨克	JOc4伊尔比德
布兰		MWc1布兰太尔	CAc1布兰普顿	ARc1布兰卡港	INc1布兰德斯哈赫尔
热那		ITc4热那亚
克塔		INc1克塔克
八王		JPc1八王子	JPc1八王子市
伯力		RUc4伯力
リー		GAc6リーブルヴィル	GBc4リーズ	FRc4リール	INc1リーワー
利伯		GAc6利伯維爾	GAc6利伯维尔
チク		PEc1チクラーヨ
奇克		PEc1奇克拉约
蚌埠		CNc1蚌埠	CNc1蚌埠市
デュ		DEc4デュッセルドルフ	DEc1デュースブルク
杜塞		DEc4杜塞尔多夫
調素		DEc4調素多爾夫
调素		DEc4调素多尔夫
ヨー		SEc4ヨーテボリ	GBc1ヨーク
哥德		SEc4哥德堡
石河		CNc1石河子	CNc1石河子乡	CNc1石河子市
布卡		COc1布卡拉曼加
クチ		MYc1クチン
古晉		MYc1古晉
古晋		MYc1古晋
ポズ		PLc4ポズナン
波茲		PLc4波茲南
馬拉		ESc4馬拉加	TRc1馬拉蒂亞	SSc4馬拉卡爾	GQc6馬拉博
ブア		CIc1ブアケ
布瓦		CIc1布瓦凯
ニャ		SDc4ニャラ	VNc1ニャチャン
ソコ		NGc1ソコト
索科		NGc1索科托
ウベ		BRc1ウベルランジア
烏貝		BRc1烏貝蘭迪亞	BRc1烏貝拉巴
乌贝		BRc1乌贝兰迪亚	BRc1乌贝拉巴
オニ		NGc1オニチャ
奧尼		NGc1奧尼查
奥尼		NGc1奥尼查
本町		JPc1本町
船橋		JPc1船橋	JPc1船橋市
船桥		JPc1船桥	JPc1船桥市
咸興		KPc1咸興市
咸兴		KPc1咸兴市
ソロ		BRc1ソロカーバ
索羅		BRc1索羅卡巴
索罗		BRc1索罗卡巴	IDc1索罗
赫爾		FIc6赫爾辛基	GBc1赫爾河畔京士頓
ワラ		INc1ワランガル
瓦朗		INc1瓦朗加尔
四平		CNc1四平	CNc1四平市	CNc1四平街
カゴ		JPc1カゴシマ	JPc1カゴシマシ
鹿儿		JPc1鹿儿岛市
鹿児		JPc1鹿児島	JPc1鹿児岛	JPc1鹿児島市	JPc1鹿児岛市
梭罗		IDc1梭罗市
巴夫		INc1巴夫那加尔
ザー		IRc4ザーヘダーン	DEc1ザールブリュッケン
扎黑		IRc4扎黑丹
亚丁		YEc4亚丁
亞丁		YEc4亞丁
楠代		INc1楠代德
奥伦		RUc1奥伦堡
昌原		KRc1昌原	KRc1昌原市
プリ		XKc6プリシュティナ	GBc4プリマス	XKc4プリズレン
普里		XKc6普里什蒂納	XKc6普里什蒂纳	XKc4普里兹伦
佳木		CNc1佳木斯	CNc1佳木斯市
內江		CNc1內江
内江		CNc1内江	CNc1内江市
ブレ		DEc4ブレーメン	BYc1ブレスト	ITc1ブレシア	NLc1ブレダ
不来		DEc4不来梅
メク		MAc4メクネス
梅克		MAc4梅克内斯
板橋		TWc1板橋	TWc1板橋區
板桥		TWc1板桥	TWc1板桥区
枋橋		TWc1枋橋
枋桥		TWc1枋桥
萨戈		PKc1萨戈达
班基		CFc6班基
维尔		LTc6维尔纽斯
扬州		CNc1扬州市
揚州		CNc1揚州	CNc1揚州市
新库		RUc1新库兹涅茨克
キサ		CDc4キサンガニ
基桑		CDc4基桑加尼
塞德		EGc4塞德港
トゥ		MXc1トゥストラ・グティエレス	SNc1トゥーバ	RUc1トゥーラ	FRc4トゥールーズ	INc1トゥーットゥックディ	MGc1トゥアマシナ	FIc1トゥルク	FRc1トゥーロン
图斯		MXc1图斯特拉古铁雷斯
魯吉		INc1魯吉拉
鲁吉		INc1鲁吉拉
瓦里		NGc1瓦里
塘沽		CNc1塘沽
江門		CNc1江門	CNc1江門市
江门		CNc1江门	CNc1江门市
ツー		USc1ツーソン
图森		USc1图森
ナッ		USc4ナッシュビル	BSc6ナッソー
納殊		USc4納殊維爾
纳殊		USc4纳殊维尔
纳什		USc4纳什维尔
贝拉		MZc1贝拉	INc1贝拉里
圖巴		SNc1圖巴
图巴		SNc1图巴
沧州		CNc1沧州市
滄州		CNc1滄州	CNc1滄州市
聖薩		SVc6聖薩爾瓦多
圣萨		SVc6圣萨尔瓦多
库亚		BRc1库亚巴
プタ		MYc1プタリン・ジャヤ
八打		MYc1八打灵再也
澳門		MOc6澳門
澳门		MOc6澳门
リャ		RUc1リャザン
梁赞		RUc1梁赞
フレ		USc1フレズノ
弗雷		USc1弗雷斯诺
ハミ		CAc1ハミルトン	SAc1ハミース・ムシャイト	NZc1ハミルトン	BMc3ハミルトン
哈密		CAc1哈密尔顿	NZc1哈密尔顿	BMc3哈密尔顿
秋明		RUc1秋明
杜爾		INc1杜爾加布爾	INc1杜爾格
杜尔		INc1杜尔加布尔	INc1杜尔格
杜兰		MXc1杜兰戈
アジ		INc1アジュメール
阿杰		INc1阿杰梅尔
常徳		CNc1常徳	CNc1常徳市
常德		CNc1常德	CNc1常德市
焦作		CNc1焦作	CNc1焦作市
烏爾		INc1烏爾哈斯訥格爾
乌尔		INc1乌尔哈斯訥格尔
リペ		RUc1リペツク
利佩		RUc1利佩茨克
西里		INc1西里古里
汉诺		DEc4汉诺威
漢諾		DEc4漢諾威
埃斯		TRc1埃斯基谢希尔	FIc4埃斯波	USc1埃斯孔迪多
奔萨		RUc1奔萨
アパ		BRc1アパレシダ・デ・ゴイアニア
上普		CLc1上普恩特
通化		CNc1通化	CNc1通化市
レス		GBc4レスター
莱斯		GBc4莱斯特
芜湖		CNc1芜湖	CNc1芜湖市
蕪湖		CNc1蕪湖	CNc1蕪湖市
ニイ		JPc1ニイガタ	JPc1ニイガタシ
新潟		JPc1新潟	JPc1新潟市
ライ		DEc4ライプツィヒ
莱比		DEc4莱比锡
萊比		DEc4萊比錫
杜伊		DEc1杜伊斯堡
珠海		CNc1珠海	CNc1珠海市
纽伦		DEc4纽伦堡
武威		CNc1武威	CNc1武威市
サク		USc1サクラメント
沙加		USc1沙加緬度	USc1沙加缅度
碱水		CNc1碱水
苏丹		SDc4苏丹港
圣佩		HNc4圣佩德罗苏拉	CIc1圣佩德罗
托卢		MXc1托卢卡
蘇伊		EGc4蘇伊士
ドレ		DEc4ドレスデン
德累		DEc4德累斯顿
トム		RUc1トムスク
托木		RUc1托木斯克
グル		INc1グルバルガ	INc1グルガーオン	FRc4グルノーブル
古尔		INc1古尔伯加	INc1古尔岡
ナジ		IQc4ナジャフ
納杰		IQc4納杰夫
纳杰		IQc4纳杰夫
費拉		BRc1費拉迪聖安娜
费拉		BRc1费拉迪圣安娜
沙亞		MYc1沙亞南
沙亚		MYc1沙亚南
莎阿		MYc1莎阿南
日本		UAc4日本語	UAc4日本语
姫路		JPc1姫路	JPc1姫路市
姬路		JPc1姬路市
戈梅		BYc1戈梅利
嘉积		CNc1嘉积
琼海		CNc1琼海	CNc1琼海市
瓊海		CNc1瓊海	CNc1瓊海市
東倫		ZAc1東倫敦
东伦		ZAc1东伦敦
ヤズ		IRc1ヤズド
亚兹		IRc1亚兹德
锡亚		PKc4锡亚尔科特
ケメ		RUc1ケメロヴォ
克麥		RUc1克麥羅沃
克麦		RUc1克麦罗沃
宜昌		CNc1宜昌	CNc1宜昌市
堪薩		USc1堪薩斯城	USc1堪薩斯城
銀川		CNc1銀川	CNc1銀川市
银川		CNc1银川	CNc1银川市
スコ		MKc6スコピエ	USc1スコッツデール
斯科		MKc6斯科普里	USc1斯科茨代爾	USc1斯科茨代尔
長灘		USc1長灘
长灘		USc1长灘
リヨ		FRc4リヨン
里昂		FRc4里昂
隆德		BRc1隆德里納	BRc1隆德里纳
梅薩		USc1梅薩
梅萨		USc1梅萨
椒江		CNc1椒江村
松戶		JPc1松戶市
松戸		JPc1松戸	JPc1松戸市
茹伊		BRc1茹伊斯迪福拉
西宮		JPc1西宮	JPc1西宮市	JPc1西宮浜
圖拉		RUc1圖拉
图拉		RUc1图拉
カワ		JPc1カワグチ
川口		JPc1川口	JPc1川口市
阿波		MXc1阿波達卡	MXc1阿波达卡
遵义		CNc1遵义市
遵義		CNc1遵義	CNc1遵義市
嘉兴		CNc1嘉兴	CNc1嘉兴市
嘉興		CNc1嘉興	CNc1嘉興市
貝爾		BRc1貝爾福羅舒	GBc4貝爾法斯特	BZc3貝爾墨邦	BZc3貝爾莫潘
辽源		CNc1辽源市
遼源		CNc1遼源	CNc1遼源市
アト		USc4アトランタ
亞特		USc4亞特蘭大
卡南		CDc4卡南加
布隆		ZAc4布隆方丹
樊城		CNc1樊城	CNc1樊城镇
襄樊		CNc1襄樊	CNc1襄樊市
襄阳		CNc1襄阳	CNc1襄阳市	CNc1襄阳府
グダ		PLc4グダニスク
格但		PLc4格但斯克
大渡		CNc1大渡口	CNc1大渡口街道
若茵		BRc1若茵维莱
卡努		INc1卡努爾	INc1卡努尔
安特		BEc4安特卫普	BEc4安特衞普
金沢		JPc1金沢	JPc1金沢市
金澤		JPc1金澤市
金泽		JPc1金泽市
基洛		RUc1基洛夫	UAc1基洛沃格勒
鄔闍		INc1鄔闍衍那
亞庇		MYc1亞庇
亚庇		MYc1亚庇
ニテ		BRc1ニテロイ
衡水		CNc1衡水	CNc1衡水市
塔布		SAc1塔布克
ポン		IDc1ポンティアナック	INc1ポンディシェリ	PRc1ポンセ
坤甸		IDc1坤甸
列斯		GBc4列斯
利兹		GBc4利兹
維珍		USc1維珍尼亞海灘
维珍		USc1维珍尼亚海灘
ルハ		UAc4ルハーンシク
卢甘		UAc4卢甘斯克
万鸦		IDc1万鸦老
萬鴉		IDc1萬鴉老
萬鸦		IDc1萬鸦老
罗利		USc1罗利
济宁		CNc1济宁市
済寧		CNc1済寧市
濟寧		CNc1濟寧
济寧		CNc1济寧
文山		CNc1文山	CNc1文山市
ウツ		JPc1ウツノミヤ	JPc1ウツノミヤシ
宇都		JPc1宇都宮	JPc1宇都宮市
承徳		CNc1承徳市
承德		CNc1承德	CNc1承德市
オオ		JPc1オオイタ	JPc1オオイタシ	JPc1オオツ	JPc1オオツシ
大分		JPc1大分	JPc1大分市
加的		GBc4加的夫
圣胡		ARc1圣胡安	PRc6圣胡安
切博		RUc1切博克萨雷
カガ		PHc1カガヤン・デ・オロ
オマ		USc1オマハ
奥马		USc1奥马哈
松山		JPc1松山	JPc1松山市
聖尼		MXc1聖尼古拉斯市
圣尼		MXc1圣尼古拉斯市
尼崎		JPc1尼崎	JPc1尼崎市
ダス		PHc1ダスマリニャス
达斯		PHc1达斯马里尼亚斯
邁亞		USc4邁亞美
迈亚		USc4迈亚美
邁阿		USc4邁阿密
科泽		INc1科泽科德
毛淡		MMc1毛淡棉
イキ		PEc1イキトス	CLc1イキケ
伊基		PEc1伊基托斯	CLc1伊基克
倉敷		JPc1倉敷	JPc1倉敷市
仓敷		JPc1仓敷	JPc1仓敷市
ガル		CMc1ガルア
加鲁		CMc1加鲁阿
穆尔		ESc1穆尔西亚
ムワ		TZc1ムワンザ
姆万		TZc1姆万扎
加里		RUc1加里寧格勒
卡爾		IQc4卡爾巴拉	UZc1卡爾希
阿納		BRc1阿納寧德瓦	USc1阿納海姆
阿纳		BRc1阿纳寧德瓦	USc1阿纳海姆	BRc1阿纳波利斯	INc1阿纳恩塔普尔
圖盧		FRc4圖盧茲
图卢		FRc4图卢茲	COc1图卢阿
圖魯		FRc4圖魯茲
图鲁		FRc4图鲁茲
ナマ		UZc4ナマンガン
納曼		UZc4納曼干
纳曼		UZc4纳曼干
卡齐		NGc4卡齐纳
韋爾		ZAc1韋爾科姆
韋尔		ZAc1韋尔科姆
加爾		INc1加爾岡
横須		JPc1横須賀	JPc1横須賀市
横须		JPc1横须贺	JPc1横须贺市
橫須		JPc1橫須賀市
橫须		JPc1橫须贺市
阿科		INc1阿科拉
ベラ		MXc4ベラクルス
韦拉		MXc4韦拉克鲁斯
东耶		PSc1东耶路撒冷
路桥		CNc1路桥
潮州		CNc1潮州	CNc1潮州市
ウダ		INc1ウダイプル
烏代		INc1烏代浦
乌代		INc1乌代浦
リカ		CDc1リカシ
利卡		CDc1利卡西
ルク		EGc4ルクソール	LUc6ルクセンブルク
樂蜀		EGc4樂蜀
伊瓦		COc1伊瓦格
紹興		CNc1紹興	CNc1紹興市
紹兴		CNc1紹兴	CNc1紹兴市
绍兴		CNc1绍兴	CNc1绍兴市
イヴ		RUc1イヴァノヴォ
伊万		RUc1伊万诺沃
阿庫		NGc1阿庫雷
蘇庫		PKc1蘇庫爾
苏庫		PKc1苏庫尔
门格		INc1门格洛尔
漯河		CNc1漯河	CNc1漯河市
セヴ		UAc4セヴァストポリ	RUc1セヴェロドヴィンスク
塞瓦		UAc4塞瓦斯托波爾	UAc4塞瓦斯托波尔
シム		KZc4シムケント	INc1シムラ	INc1シムラー
奇姆		KZc4奇姆肯特
阳泉		CNc1阳泉	CNc1阳泉市
陽泉		CNc1陽泉	CNc1陽泉市
マグ		RUc4マグニトゴルスク
马格		RUc4马格尼托哥尔斯克	DEc1马格德堡
弗洛		BRc1弗洛里亚诺波利斯
桑托		BRc1桑托斯
馬圖		VEc4馬圖林
马图		VEc4马图林	INc1马图拉
杜蒂		INc1杜蒂戈林
ナガ		JPc4ナガサキ	JPc4ナガサキシ	JPc4ナガノ	JPc4ナガノシ
朝陽		CNc1朝陽市
朝阳		CNc1朝阳市
加沙		PSc1加沙	PSc1加沙城
加薩		PSc1加薩
加萨		PSc1加萨
庫爾		RUc4庫爾斯克
庫尔		RUc4庫尔斯克
托納		MXc1托納拉
托纳		MXc1托纳拉
済州		KRc1済州市
濟州		KRc1濟州	KRc1濟州市
济州		KRc1济州	KRc1济州市
什切		PLc4什切青
比亞		GTc1比亞努埃瓦
比亚		GTc1比亚努埃瓦	MXc1比亚埃尔莫萨	COc1比亚维森西奥	PLc4比亚韦斯托克
枚方		JPc1枚方	JPc1枚方市
ウジ		MAc1ウジダ
乌季		MAc1乌季达
ネル		INc1ネルール
內洛		INc1內洛爾
内洛		INc1内洛尔
新竹		TWc1新竹	TWc1新竹市
鶏西		CNc1鶏西	CNc1鶏西市
鷄西		CNc1鷄西
鸡西		CNc1鸡西	CNc1鸡西市
タル		USc1タルサ	TRc1タルスス	CLc1タルカワノ	CLc1タルカ
圖爾		USc1圖爾薩	VEc1圖爾梅羅	FIc1圖爾庫
图尔		USc1图尔萨	VEc1图尔梅罗	FIc1图尔库	FIc1图尔庫
カッ		SDc4カッサラ	DEc1カッセル
卡薩		SDc4卡薩拉
パル		ESc1パルマ・デ・マリョルカ
帕爾		ESc1帕爾馬
帕尔		ESc1帕尔马	INc1帕尔巴尼
キト		ZMc1キトウェ
基特		ZMc1基特韦
トヴ		RUc1トヴェリ
特维		RUc1特维尔
町田		JPc1町田	JPc1町田市
阳江		CNc1阳江	CNc1阳江市
陽江		CNc1陽江	CNc1陽江市
岐阜		JPc1岐阜	JPc1岐阜市
基隆		TWc1基隆	TWc1基隆市
サレ		CAc1サレー
素里		CAc1素里
韦利		BRc1韦利亚镇
潍坊		CNc1潍坊市
濰坊		CNc1濰坊
藤沢		JPc1藤沢	JPc1藤沢市
藤澤		JPc1藤澤市
藤泽		JPc1藤泽市
ンド		ZMc1ンドラ
恩多		ZMc1恩多拉
コッ		INc1コッラム	TCc3コックバーンタウン
奎隆		INc1奎隆
サム		TRc1サムスン	THc1サムットプラーカーン
薩姆		TRc1薩姆松
萨姆		TRc1萨姆松	INc1萨姆巴尔普尔
塔林		EEc6塔林
バメ		CMc4バメンダ
巴门		CMc4巴门达
貝約		COc1貝約
贝约		COc1贝约
新浦		CNc1新浦
连云		CNc1连云港	CNc1连云港市
連雲		CNc1連雲港	CNc1連雲港市
連云		CNc1連云港	CNc1連云港市
山打		MYc1山打根
坎大		AFc1坎大哈
威奇		USc1威奇托
紐奧		USc4紐奧良
纽奥		USc4纽奥良
クミ		BDc1クミッラ
ナン		MZc1ナンプラ	FRc4ナント
楠普		MZc1楠普拉
阿灵		USc1阿灵顿	USc1阿灵顿县
克利		USc4克利夫兰	MZc1克利馬內	MZc1克利马内
卡夫		USc4卡夫蘭	USc4卡夫兰
ビサ		GWc6ビサウ
比紹		GWc6比紹
比绍		GWc6比绍
海米		SAc1海米斯穆谢特
雷西		ARc1雷西斯滕西亚
毛阿		BRc1毛阿
波鸿		DEc1波鸿
豊中		JPc1豊中
ベチ		BRc1ベチン
貝廷		BRc1貝廷
贝廷		BRc1贝廷
福山		JPc1福山	JPc1福山市
バト		TRc1バトマン	DZc1バトナ	USc1バトンルージュ
威靈		NZc6威靈頓
威灵		NZc6威灵顿
馬薩		MXc1馬薩特蘭
カシ		BRc1カシアス・ド・スル	CNc4カシュガル	BRc1カショエイロ・ジ・イタペミリン
伊拉		MXc1伊拉普阿托
徳州		CNc1徳州市
克魯		ZAc1克魯格斯多普
克鲁		ZAc1克鲁格斯多普
豊橋		JPc1豊橋	JPc1豊橋市
豊桥		JPc1豊桥	JPc1豊桥市
豐橋		JPc1豐橋市
丰桥		JPc1丰桥市
周口		CNc1周口	CNc1周口市
ラヴ		CAc1ラヴァル
ワン		PEc1ワンカヨ
万卡		PEc1万卡约
莆田		CNc1莆田	CNc1莆田市
カフ		TRc4カフラマンマラシュ
卡赫		TRc4卡赫拉曼馬拉什	TRc4卡赫拉曼马拉什
地拉		ALc6地拉那
普雷		BRc1普雷图河畔圣若泽	GBc1普雷斯顿
カウ		LTc1カウナス
考那		LTc1考那斯
ヌエ		MXc1ヌエボ・ラレド
新拉		MXc1新拉雷多
ベー		USc1ベーカーズフィールド
贝克		USc1贝克斯菲尔德
スレ		MYc1スレンバン
芙蓉		MYc1芙蓉市
特倫		GBc1特倫特河畔斯托克
特伦		GBc1特伦特河畔斯托克
萍乡		CNc1萍乡	CNc1萍乡市
萍郷		CNc1萍郷	CNc1萍郷市
萍鄉		CNc1萍鄉
凡城		TRc1凡城
ホノ		USc4ホノルル
檀香		USc4檀香山
アバ		IRc4アバダーン	GBc4アバディーン	RUc1アバカン	CKc3アバルア
拉克		VEc1拉克魯斯港	VEc1拉克鲁斯港
布爾		CZc4布爾諾	BGc1布爾加斯
坦帕		USc1坦帕
坎培		AUc6坎培拉
奈良		JPc1奈良	JPc1奈良市
圖萊		INc1圖萊
图莱		INc1图莱
オリ		BRc1オリンダ	RUc1オリョール
奧林		BRc1奧林達
奥林		BRc1奥林达
ケニ		MAc1ケニトラ
蓋尼		MAc1蓋尼特拉
盖尼		MAc1盖尼特拉
ブィ		PLc1ブィドゴシュチュ
比得		PLc1比得哥什
关丹		MYc1关丹
ボロ		ITc4ボローニャ
博洛		ITc4博洛尼亚
ペタ		VEc1ペタレ
佩塔		VEc1佩塔雷
加达		SDc1加达里夫
克赖		NZc4克赖斯特彻奇
基督		NZc4基督城
丰田		JPc1丰田市
豊田		JPc1豊田	JPc1豊田市
肇庆		CNc1肇庆	CNc1肇庆市
肇慶		CNc1肇慶	CNc1肇慶市
謝胡		PKc1謝胡布爾
谢胡		PKc1谢胡布尔
ヴッ		DEc1ヴッパータール
伍珀		DEc1伍珀塔尔
烏蘭		RUc1烏蘭烏德
长野		JPc4长野	JPc4长野市
ボボ		BFc4ボボ・ディウラッソ
博博		BFc4博博迪乌拉索
卢布		PLc4卢布林	SIc6卢布尔雅那
盧布		PLc4盧布林	SIc6盧布爾雅那
霍城		CNc1霍城	CNc1霍城县
奥罗		USc1奥罗拉
コヴ		GBc4コヴェントリー	RUc1コヴロフ
考文		GBc4考文垂
安庆		CNc1安庆	CNc1安庆市
安慶		CNc1安慶	CNc1安慶市
タラ		KZc1タラズ	USc1タラハシー
塔拉		KZc1塔拉兹	USc1塔拉赫西
馬尼		COc1馬尼薩萊斯
磐城		JPc1磐城	JPc1磐城市
旭川		JPc1旭川	JPc1旭川市
安汶		IDc1安汶
沙馬		IDc1沙馬林達
沙马		IDc1沙马林达
ビル		ESc4ビルバオ
毕尔		ESc4毕尔巴鄂
高槻		JPc1高槻	JPc1高槻市
テッ		GRc1テッサロニキ	ESc1テッラーサ
塞萨		GRc1塞萨洛尼基
ビヤ		MXc1ビヤエルモサ
巴里		VEc1巴里納斯	VEc1巴里纳斯	ITc1巴里	CAc1巴里
岡崎		JPc1岡崎	JPc1岡崎市
安順		CNc1安順	CNc1安順市
安顺		CNc1安顺	CNc1安顺市
吹田		JPc1吹田	JPc1吹田市
ワカ		JPc1ワカヤマ	JPc1ワカヤマシ
和歌		JPc1和歌山	JPc1和歌山市
安那		USc1安那罕
花蓮		TWc1花蓮市
ムザ		INc1ムザッファルナガル
穆扎		INc1穆扎法尔纳加尔	PKc1穆扎法尔格尔县
翡冷		ITc1翡冷翠
萨南		IRc4萨南达季
拉杜		INc1拉杜爾	INc1拉杜尔
大坎		BRc1大坎皮納	BRc1大坎皮纳
エト		CAc1エトビコ
怡陶		CAc1怡陶碧谷
カマ		CUc1カマグエイ	BRc1カマサリ
红山		CNc1红山区
赤峰		CNc1赤峰	CNc1赤峰市
别尔		RUc4别尔哥罗德
太和		CNc1太和
太河		CNc1太河村
ドー		QAc6ドーハ
多哈		QAc6多哈
ラン		BDc1ランプル	CLc1ランカグア	FRc4ランス	USc1ランチョクカモンガ	USc1ランカスター
朗布		BDc1朗布尔市
维捷		BYc4维捷布斯克
石岐		CNc1石岐	CNc1石岐街道
皮拉		BRc1皮拉西卡巴
蘇黎		CHc4蘇黎世
阿鲁		TZc1阿鲁沙
郡山		JPc1郡山	JPc1郡山市
プロ		BGc1プロヴディフ	USc1プロビデンス	USc1プロヴィデンス
普罗		BGc1普罗夫迪夫	USc1普罗维登斯
柏市		JPc1柏市
ラタ		SYc4ラタキア
拉塔		SYc4拉塔基亚
セレ		GMc1セレクンダ
所沢		JPc1所沢	JPc1所沢市
所澤		JPc1所澤市
所泽		JPc1所泽市
コリ		ARc1コリエンテス
科连		ARc1科连特斯
卡盧		RUc1卡盧加
卡卢		RUc1卡卢加
馬卡		BRc1馬卡帕
马卡		BRc1马卡帕
庫埃		MXc1庫埃納瓦卡	MXc1庫埃纳瓦卡
ニー		FRc1ニース
尼斯		FRc1尼斯
开城		KPc1开城特级市	KPc1开城市
開城		KPc1開城市
玻利		VEc4玻利瓦尔城
川越		JPc1川越	JPc1川越市
辛菲		UAc4辛菲罗波尔
コウ		JPc1コウチ	JPc1コウチシ	JPc1コウフ	JPc1コウフシ
高知		JPc1高知	JPc1高知市
桑德		GBc1桑德兰
バウ		BRc1バウル
巴烏		BRc1巴烏魯
巴乌		BRc1巴乌鲁
阿利		ESc4阿利坎特
タカ		JPc1タカマツ	JPc1タカマツシ
高松		JPc1高松	JPc1高松市
鉄嶺		CNc1鉄嶺市
鐵嶺		CNc1鐵嶺
铁嶺		CNc1铁嶺
铁岭		CNc1铁岭
加兹		IRc1加兹温
テピ		MXc1テピク
特皮		MXc1特皮克
晉城		CNc1晉城
晋城		CNc1晋城	CNc1晋城市
蒙蒂		BRc1蒙蒂斯克拉鲁斯
ビー		DEc1ビーレフェルト	ESc1ビーゴ	INc1ビーダル	UAc1ビーラ・ツェールクヴァ
ブジ		BIc4ブジュンブラ
布松		BIc4布松布拉
布琼		BIc4布琼布拉
ホッ		IRc1ホッラムシャフル
霍拉		IRc1霍拉姆沙赫尔
マト		INc1マトゥラー
索亞		SVc1索亞潘戈
索亚		SVc1索亚潘戈
元山		KPc1元山市
パヴ		KZc4パヴロダル
巴甫		KZc4巴甫洛達爾	KZc4巴甫洛达尔
哥多		ESc1哥多華	ESc1哥多华
科爾		ESc1科爾多瓦
钱德		INc1钱德拉普尔	USc1钱德勒
カノ		BRc1カノアス
索契		RUc4索契
清津		KPc1清津市
延吉		CNc1延吉市
テト		MAc4テトゥアン
得土		MAc4得土安
トヤ		JPc1トヤマ	JPc1トヤマシ
富山		JPc1富山	JPc1富山市
ピウ		PEc1ピウラ
皮乌		PEc1皮乌拉
聖維		BRc1聖維森特市
圣维		BRc1圣维森特市
科珀		USc1科珀斯克里斯蒂
随州		CNc1随州市	CNc1随州
隨州		CNc1隨州
ポサ		ARc1ポサーダス
波萨		ARc1波萨达斯
里弗		USc1里弗赛德
ビリ		COc1ビリャビセンシオ
容迪		BRc1容迪亞伊	BRc1容迪亚伊
スモ		RUc1スモレンスク
斯摩		RUc1斯摩棱斯克
東方		PYc1東方市
东方		PYc1东方市
佩洛		BRc1佩洛塔斯
秋田		JPc1秋田	JPc1秋田市
马鲁		CMc4马鲁阿
モロ		ARc1モロン	TZc1モロゴロ	KMc3モロニ
莫龙		ARc1莫龙
希莫		INc1希莫加	MZc1希莫尤
撒馬		UZc4撒馬爾罕
撒马		UZc4撒马尔罕
摩爾		RUc4摩爾曼斯克
摩尔		RUc4摩尔曼斯克
オル		CUc1オルギン	RUc1オルスク	BOc1オルロ	PHc1オルモック	ESc1オルタレサ	DEc1オルデンブルク
奧爾		CUc1奧爾金	RUc1奧爾斯克
奥尔		CUc1奥尔金	RUc1奥尔斯克	DEc1奥尔登堡
ウス		KZc4ウスチ・カメノゴルスク	TRc1ウスパルタ	RUc1ウスリースク
上饒		CNc1上饒	CNc1上饒市
上饶		CNc1上饶	CNc1上饶市
マタ		IDc1マタラム	CDc4マタディ	WFc3マタウトゥ
馬塔		IDc1馬塔蘭
马塔		IDc1马塔兰	CDc4马塔迪	WFc3马塔乌图
安集		UZc4安集延
雅西		ROc1雅西
巴利		ESc1巴利亚多利德
波尔		UAc4波尔塔瓦	FRc4波尔多
越谷		JPc1越谷	JPc1越谷市
弗拉		RUc4弗拉季高加索	RUc1弗拉基米尔
格罗		BYc4格罗德诺	NLc4格罗宁根
卡托		PLc4卡托維治	PLc4卡托维治	PLc4卡托维兹
罗赫		INc1罗赫塔克
白城		CNc1白城	CNc1白城市
チン		PEc1チンボテ
钦博		PEc1钦博特
卡兰		PHc1卡兰巴
包奇		NGc1包奇
切列		RUc1切列波韋茨
沃洛		RUc1沃洛格达
ギャ		AZc1ギャンジャ
占贾		AZc1占贾
连山		CNc1连山	CNc1连山区
デニ		TRc1デニズリ
代尼		TRc1代尼茲利
波恩		DEc4波恩
俄斯		CZc4俄斯特拉發	CZc4俄斯特拉发
瓦爾		BGc1瓦爾納	CLc1瓦爾帕萊索
瓦尔		BGc1瓦尔纳	CLc1瓦尔帕莱索
ビト		BRc1ビトリア	ESc1ビトリア	PLc1ビトム
五松		CNc1五松
铜陵		CNc1铜陵	CNc1铜陵市
クス		PEc1クスコ
庫斯		PEc1庫斯科	KZc4庫斯塔奈
マリ		BRc1マリンガ	AXc3マリエハムン	MFc3マリゴ
馬林		BRc1馬林加
马林		BRc1马林加
ミヤ		JPc1ミヤザキ	JPc1ミヤザキシ
宮崎		JPc1宮崎	JPc1宮崎市
普兰		PEc1普兰尔帕
普卡		PEc1普卡尔帕
景徳		CNc1景徳鎮	CNc1景徳镇
景德		CNc1景德镇	CNc1景德镇市
瓜魯		BRc1瓜魯雅
瓜鲁		BRc1瓜鲁雅
安托		CLc1安托法加斯塔
明古		IDc1明古魯市	IDc1明古鲁市
ブト		PHc1ブトゥアン
武端		PHc1武端市
坦皮		MXc1坦皮科
オシ		CAc1オシャワ
奧沙		CAc1奧沙華
奥沙		CAc1奥沙华
卡布		PHc1卡布堯	ZMc1卡布韦
赤塔		RUc1赤塔
纽卡		AUc1纽卡斯尔
バジ		COc1バジェドゥパル
巴耶		COc1巴耶杜帕尔
ビス		DZc1ビスクラ
比斯		DZc1比斯克拉	RUc1比斯克
曼海		DEc4曼海姆
晋州		KRc1晋州	KRc1晋州市
纽波		GBc1纽波特
タワ		MYc1タワウ
斗湖		MYc1斗湖
东营		CNc1东营市
東営		CNc1東営市
东営		CNc1东営市
東營		CNc1東營
东營		CNc1东營
胜利		CNc1胜利	CNc1胜利街道
韋柳		BRc1韋柳港
士德		USc1士德頓	USc1士德顿
斯托		USc1斯托克顿
維多		MXc1維多利亞城	CAc1維多利亞	SCc3維多利亞
维多		MXc1维多利亚城	CAc1维多利亚	SCc3维多利亚
弗朗		BRc1弗朗卡
ピッ		USc4ピッツバーグ
匹兹		USc4匹兹堡
匹茲		USc4匹茲堡
康斯		ROc1康斯坦察
萨兰		RUc1萨兰斯克
マザ		AFc1マザーリシャリーフ
马尔		SEc4马尔莫	SEc4马尔默	PKc1马尔丹	INc1马尔卡杰吉里
ナハ		JPc1ナハシ
那覇		JPc1那覇	JPc1那覇市
那霸		JPc1那霸市
馬爾		PKc1馬爾丹
スル		RUc1スルグト
蘇爾		RUc1蘇爾古特
苏尔		RUc1苏尔古特
スウ		GBc4スウォンジ	GBc1スウィンドン
斯旺		GBc4斯旺西
クズ		KZc4クズロルダ
克孜		KZc4克孜勒奧爾達	KZc4克孜勒奥尔达
新源		CNc1新源	CNc1新源县
乔治		MYc1乔治市	GYc6乔治敦	KYc3乔治敦
喬治		MYc1喬治市	KYc3喬治敦
阳朔		CNc1阳朔
巴拉		GBc1巴拉福特	ARc1巴拉那	INc1巴拉纳加尔	SRc6巴拉馬利波	SRc6巴拉马利波	RUc1巴拉科沃	BRc1巴拉曼萨市	RUc1巴拉希哈
安克		USc4安克拉治
奧夫		MXc1奧夫雷貢城
奥夫		MXc1奥夫雷贡城
春日		JPc1春日井	JPc1春日井市	JPc1春日部	JPc1春日部市
アオ		JPc1アオモリ	JPc1アオモリシ
青森		JPc1青森	JPc1青森市
大津		JPc1大津	JPc1大津市
エラ		TRc1エラズー
埃拉		TRc1埃拉泽
切爾		UAc1切爾卡瑟	UAc1切爾諾夫策
維戈		ESc1維戈
维戈		ESc1维戈
明石		JPc1明石	JPc1明石市
辛辛		USc1辛辛那提
希萨		INc1希萨尔
四日		JPc1四日	JPc1四日市市
麗水		KRc1麗水市
丽水		KRc1丽水市
モリ		JPc1モリオカ	JPc1モリオカシ
盛岡		JPc1盛岡	JPc1盛岡市
ビニ		CLc1ビニャ・デル・マール
比尼		CLc1比尼亚德尔马
蘇梅		UAc4蘇梅
苏梅		UAc4苏梅
布盧		BRc1布盧梅瑙
布卢		BRc1布卢梅瑙
诺伊		INc1诺伊达	DEc1诺伊斯
伊瓜		BRc1伊瓜苏
セメ		KZc4セメイ
塞米		KZc4塞米伊
马库		NGc1马库尔迪
ウロ		AUc1ウロンゴン
卧龙		AUc1卧龙岗	AUc1卧龙岗市
蓬塔		BRc1蓬塔格羅薩	BRc1蓬塔格罗萨
明納		NGc1明納
明纳		NGc1明纳
ビャ		PLc4ビャウィストク
ムベ		TZc1ムベヤ
姆貝		TZc1姆貝亞
姆贝		TZc1姆贝亚
亀尾		KRc1亀尾市
龟尾		KRc1龟尾市
坦波		RUc1坦波夫
バフ		CMc1バフーサム
巴富		CMc1巴富薩姆	CMc1巴富萨姆
ユト		NLc4ユトレヒト
乌得		NLc4乌得勒支
烏德		NLc4烏德勒支
乌德		NLc4乌德勒支
秀英		CNc1秀英
利梅		BRc1利梅拉
ビク		CAc1ビクトリア
恵州		CNc1恵州	CNc1恵州市
惠州		CNc1惠州	CNc1惠州市
荃灣		HKc1荃灣
荃湾		HKc1荃湾
セテ		DZc1セティフ
塞提		DZc1塞提夫
サフ		MAc1サフィ
薩非		MAc1薩非
萨非		MAc1萨非
新义		KPc1新义州
新義		KPc1新義州市
順化		VNc1順化	VNc1順化市
顺化		VNc1顺化	VNc1顺化市
ヘン		USc1ヘンダーソン	BEc4ヘント
亨德		USc1亨德森
グリ		USc1グリーンズボロ	PLc1グリヴィツェ	GSc3グリトビケン
格林		USc1格林斯伯勒	ESc4格林纳达
维亚		BRc1维亚芒
宰加		EGc4宰加济格
瓜拉		MYc1瓜拉登嘉楼	BRc1瓜拉普阿瓦
莫尔		PGc6莫尔兹比港
普莱		USc1普莱诺
市原		JPc1市原市
益山		KRc1益山市
芽庄		VNc1芽庄市	VNc1芽庄
芽莊		VNc1芽莊	VNc1芽莊市
スザ		BRc1スザノ
蘇扎		BRc1蘇扎諾
苏扎		BRc1苏扎诺
マエ		JPc1マエバシ	JPc1マエバシシ
前橋		JPc1前橋	JPc1前橋市
前桥		JPc1前桥	JPc1前桥市
洛根		AUc1洛根市
クパ		IDc1クパン
古邦		IDc1古邦
ジト		UAc4ジトームィル
日托		UAc4日托米尔
紐華		USc1紐華克
纽华		USc1纽华克
伊塔		COc1伊塔圭	BRc1伊塔布纳	BRc1伊塔博拉伊
尼古		MXc1尼古拉斯羅梅羅	MXc1尼古拉斯罗梅罗
ゲブ		TRc1ゲブゼ
蓋布		TRc1蓋布澤
盖布		TRc1盖布泽
滁州		CNc1滁州	CNc1滁州市
一宮		JPc1一宮	JPc1一宮市
塔克		PEc1塔克纳
明戈		PKc4明戈拉
明绞		PKc4明绞拉
托莱		USc1托莱多
エン		MXc1エンセナーダ	NLc1エンスヘーデ
恩森		MXc1恩森那达
ヨシ		RUc1ヨシュカル・オラ
タガ		RUc1タガンログ
塔甘		RUc1塔甘羅格	RUc1塔甘罗格
戈爾		UAc4戈爾洛夫卡
戈尔		UAc4戈尔洛夫卡
ウイ		CAc1ウインザー
温莎		CAc1温莎
コス		RUc1コストロマ	KZc4コスタナイ
科斯		RUc1科斯特羅馬	RUc1科斯特罗马
ヒホ		ESc1ヒホン
希洪		ESc1希洪
リン		USc1リンカーン	ATc1リンツ
林肯		USc1林肯
スフ		TNc4スファックス
斯法		TNc4斯法克斯
南特		FRc4南特
昆卡		ECc1昆卡
蘇加		IDc1蘇加武眉
苏加		IDc1苏加武眉
コム		RUc1コムソモリスク・ナ・アムーレ
阿穆		RUc1阿穆尔河畔共青城
函館		JPc1函館	JPc1函館市
函馆		JPc1函馆	JPc1函馆市
喀什		CNc4喀什	CNc4喀什市
ラマ		IQc4ラマーディー
拉馬		IQc4拉馬迪
拉马		IQc4拉马迪	INc1拉马古恩达姆
伊切		INc1伊切尔格伦吉
茨城		JPc1茨城市
茨木		JPc1茨木	JPc1茨木市
八尾		JPc1八尾	JPc1八尾市
ヘラ		AFc1ヘラート
赫拉		AFc1赫拉特
バギ		PHc1バギオ
碧瑶		PHc1碧瑶市
ペト		BRc1ペトロポリス	RUc1ペトロザヴォーツク	KZc1ペトロパブル	RUc1ペトロパブロフスク・カムチャツキー
リュ		SIc6リュブリャナ	DEc1リューベック	RUc1リュベルツィ
加古		JPc1加古川市	JPc1加古川町本町
ビジ		INc1ビジャープル
比贾		INc1比贾布尔
奥兰		USc1奥兰多
临沂		CNc1临沂	CNc1临沂市
臨沂		CNc1臨沂	CNc1臨沂市
德比		GBc1德比
ゲル		DEc1ゲルゼンキルヒェン
盖尔		DEc1盖尔森基兴
温得		NAc6温得和克
溫得		NAc6溫得和克
溫荷		NAc6溫荷克
温荷		NAc6温荷克
ツィ		CDc1ツィカパ
奇卡		CDc1奇卡帕
トク		JPc1トクシマ	JPc1トクシマシ
徳島		JPc1徳島	JPc1徳島市
徳岛		JPc1徳岛	JPc1徳岛市
海法		ILc4海法
ステ		RUc1ステルリタマク
斯捷		RUc1斯捷尔利塔马克
扩展		ESc1扩展区
城中		CNc1城中	CNc1城中街道
应城		CNc1应城
梧州		CNc1梧州	CNc1梧州市
丘拉		USc1丘拉維斯塔	USc1丘拉维斯塔
艾藻		INc1艾藻尔
亚琛		DEc4亚琛
阿臣		DEc4阿臣
乌穆		NGc1乌穆阿希亚
泽西		USc1泽西市
綿陽		CNc1綿陽	CNc1綿陽市
绵阳		CNc1绵阳	CNc1绵阳市
スィ		TRc1スィヴァス	RUc1スィクティフカル
錫瓦		TRc1錫瓦斯
锡瓦		TRc1锡瓦斯
威特		ZAc1威特班克
パラ		ARc1パラナ	SRc6パラマリボ	USc1パラダイス	BJc1パラクー
门兴		DEc1门兴格拉德巴赫
マー		CAc1マーカム
萬錦		CAc1萬錦市
デー		INc1デーワース
德瓦		INc1德瓦斯
辛塞		COc1辛塞萊霍	COc1辛塞莱霍
巴彦		CNc1巴彦塔拉
通辽		CNc1通辽	CNc1通辽市
通遼		CNc1通遼	CNc1通遼市
韋恩		USc1韋恩堡
ナク		KEc1ナクル
纳库		KEc1纳库鲁
芹苴		VNc1芹苴市
奥格		DEc1奥格斯堡
平塚		JPc1平塚	JPc1平塚市
九江		CNc1九江	CNc1九江市
平地		CNc1平地泉镇
集宁		CNc1集宁	CNc1集宁区
ポパ		COc1ポパヤン
波帕		COc1波帕扬
水牛		USc1水牛城
ルー		GBc1ルートン	DEc1ルートヴィッヒスハーフェン	DEc1ルートヴィヒスハーフェン
卢顿		GBc1卢顿
庫馬		VEc1庫馬納
庫马		VEc1庫马纳
德罕		USc1德罕
歐文		USc1歐文	USc1歐文
欧文		USc1欧文	USc1欧文
爾灣		USc1爾灣
尔湾		USc1尔湾
ラテ		ESc1ラティーナ
洛斯		MXc1洛斯莫奇斯
パチ		MXc1パチューカ
帕丘		MXc1帕丘卡
大數		TRc1大數
ラレ		USc1ラレド
拉雷		USc1拉雷多
サー		IRc1サーリー
薩里		IRc1薩里市
萨里		IRc1萨里市
リウ		UAc1リウネ
羅夫		UAc1羅夫諾
罗夫		UAc1罗夫诺
オア		MXc4オアハカ
瓦哈		MXc4瓦哈卡市
吐鲁		CNc1吐鲁番	CNc1吐鲁番县	CNc1吐鲁番市
菏泽		CNc1菏泽	CNc1菏泽市
菏澤		CNc1菏澤
ヤマ		JPc1ヤマガタ	JPc1ヤマガタシ
山形		JPc1山形	JPc1山形市
チル		IDc1チルボン	UZc1チルチク
井裡		IDc1井裡汶
新漢		BRc1新漢堡
新汉		BRc1新汉堡
グデ		PLc4グディニャ
格丁		PLc4格丁尼亚
老河		CNc1老河口
塔爾		CLc1塔爾卡瓦諾	CLc1塔爾卡
塔尔		CLc1塔尔卡瓦诺	CLc1塔尔卡
伍爾		GBc1伍爾弗漢普頓
伍尔		GBc1伍尔弗汉普顿
綏化		CNc1綏化	CNc1綏化市
绥化		CNc1绥化	CNc1绥化市
巴魯		BRc1巴魯埃里
巴鲁		BRc1巴鲁埃里
艾姆		DEc1艾姆斯比特尔区
六盘		CNc1六盘水市	CNc1六盘水
六盤		CNc1六盤水	CNc1六盤水市
タウ		BRc1タウバテ	AUc1タウンズビル	MMc1タウンジー
陶巴		BRc1陶巴特
南阳		CNc1南阳市	CNc1南阳
南陽		CNc1南陽	CNc1南陽市
圣费		PHc1圣费尔南多
莫罗		TZc1莫罗戈罗	KMc3莫罗尼
ゴベ		BRc1ゴベルナドール・バラダレス
瓦拉		BRc1瓦拉達里斯州長市	BRc1瓦拉达里斯州长市
圣克		CUc1圣克拉拉	VEc1圣克里斯托瓦尔
大普		BRc1大普拉亚
和平		HTc1和平港
聖貝		CLc1聖貝爾納多	USc1聖貝納迪諾
圣贝		CLc1圣贝尔纳多	USc1圣贝纳迪诺
波圖		PTc1波圖	BJc6波圖奴埠
波图		PTc1波图	BJc6波图奴埠
沃尔		BRc1沃尔塔雷东达	GBc1沃尔索尔
キロ		UAc1キロヴォフラード
聖瑪		BRc1聖瑪麗亞
圣玛		BRc1圣玛丽亚
ラボ		USc1ラボック
拉伯		USc1拉伯克
麦迪		USc1麦迪逊
提瓦		MXc1提瓦坎
福井		JPc1福井	JPc1福井市
夢比		FRc4夢比利耶
蒙庇		FRc4蒙庇利埃
蒙彼		FRc4蒙彼利埃
琴斯		PLc1琴斯托霍瓦
ブハ		UZc4ブハラ
布哈		UZc4布哈拉
ギル		USc1ギルバート
吉尔		USc1吉尔伯特
テー		THc1テーサバーンナコーン・ウドーンターニー
乌隆		THc1乌隆他尼
ケム		DEc1ケムニッツ
开姆		DEc1开姆尼茨
伊卡		PEc1伊卡
范德		ZAc1范德拜爾帕克	ZAc1范德拜尔帕克
聖克		VEc1聖克里斯托瓦爾
ミト		JPc1ミトシ
水戸		JPc1水戸	JPc1水戸市
諾福		USc1諾福克
诺福		USc1诺福克
东港		CNc1东港
日照		CNc1日照	CNc1日照市	CNc1日照街道
南安		GBc4南安普敦
ア・		ESc1ア・コルーニャ
拉科		ESc1拉科魯尼亞	ESc1拉科鲁尼亚
毛纳		INc1毛纳特班詹
下关		JPc1下关市
下関		JPc1下関市
胡利		PEc4胡利亞卡	PEc4胡利亚卡
吉安		CNc1吉安	CNc1吉安市
ニジ		RUc1ニジネヴァルトフスク	RUc1ニジネカムスク
下瓦		RUc1下瓦爾托夫斯克	RUc1下瓦尔托夫斯克
不伦		DEc1不伦瑞克
鶴壁		CNc1鶴壁	CNc1鶴壁市
鹤壁		CNc1鹤壁	CNc1鹤壁市
バゴ		MMc1バゴー
勃固		MMc1勃固
梅洛		ARc1梅洛
聖盧		BRc1聖盧西亞
圣卢		BRc1圣卢西亚
群山		KRc1群山市
安加		RUc1安加尔斯克
巴廷		INc1巴廷達	INc1巴廷达
代尔		SYc4代尔祖尔
柏培		SOc1柏培拉
ガテ		CAc1ガティノー
加蒂		CAc1加蒂諾	CAc1加蒂诺	CAc1加蒂诺市
叙州		CNc1叙州城
叙府		CNc1叙府
宜宾		CNc1宜宾	CNc1宜宾市
宜賓		CNc1宜賓	CNc1宜賓市
ネウ		ARc1ネウケン
内乌		ARc1内乌肯
独鲁		PHc4独鲁万市
高崎		JPc1高崎	JPc1高崎市
布埃		COc4布埃納文圖拉	COc4布埃纳文图拉
グレ		USc1グレンデール	ESc4グレナダ	USc1グレンデール
ヒム		RUc1ヒムキ
希姆		RUc1希姆基
黑潭		GBc1黑潭
八戸		JPc1八戸
旺市		CAc1旺市
寝屋		JPc1寝屋川	JPc1寝屋川市
久留		JPc1久留米	JPc1久留米市
テム		CLc1テムコ
特木		CLc1特木科
锡卜		OMc1锡卜
奥胡		DKc1奥胡斯
佐世		JPc1佐世保	JPc1佐世保市
パテ		MMc1パテイン
勃生		MMc1勃生
直葛		IDc1直葛
海厄		USc1海厄利亞	USc1海厄利亚
シレ		BDc1シレット
錫爾		BDc1錫爾赫特市	IRc1錫爾詹
锡尔		BDc1锡尔赫特市	IRc1锡尔詹
ガー		USc1ガーランド	USc1ガーデングローブ
加蘭		USc1加蘭
加兰		USc1加兰
コシ		SKc1コシツェ
科希		SKc1科希策
德拉		PKc1德拉加齊汗	PKc1德拉加齐汗
コア		MXc1コアツァコアルコス
夸察		MXc1夸察夸爾科斯	MXc1夸察夸尔科斯
榆次		CNc1榆次	CNc1榆次区
薩希		PKc1薩希瓦爾
萨希		PKc1萨希瓦尔
切萨		USc1切萨皮克
諫義		IDc1諫義里
キス		SOc4キスマヨ	KEc4キスム
イッ		YEc1イッブ
伊卜		YEc1伊卜
テュ		TMc1テュルクメナバート
土庫		TMc1土庫曼納巴德	TMc1土庫曼纳巴德
北拉		USc1北拉斯維加斯	USc1北拉斯维加斯
下卡		RUc1下卡姆斯克
新港		BJc6新港
キッ		CAc1キッチナー
基秦		CAc1基秦拿
捷尔		RUc1捷尔任斯克
临汾		CNc1临汾	CNc1临汾市
尧都		CNc1尧都区
平阳		CNc1平阳	CNc1平阳府
臨汾		CNc1臨汾	CNc1臨汾市
費利		USc1費利蒙
费利		USc1费利蒙
波爾		FRc4波爾多
茅崎		JPc1茅崎市
根特		BEc4根特
草加		JPc1草加
ヌガ		CMc1ヌガウンデレ
恩冈		CMc1恩冈代雷
世宗		KRc1世宗
瑟克		RUc1瑟克特夫卡爾	RUc1瑟克特夫卡尔
ヌク		UZc4ヌクス	TOc3ヌクアロファ
努库		UZc4努库斯	TOc3努库阿洛法
米尔		GBc1米尔顿凯恩斯	PKc1米尔布尔哈斯
里奥		BRc1里奥韦尔迪	ARc1里奥夸尔托
珀勒		INc1珀勒德布爾	INc1珀勒德布尔
朗基		CAc1朗基爾	CAc1朗基尔
厚木		JPc1厚木	JPc1厚木市	JPc1厚木町
オイ		ZAc1オイテンハーヘ
民禮		IDc1民禮
民礼		IDc1民礼
卢塞		PHc1卢塞纳
イパ		BRc1イパチンガ
伊帕		BRc1伊帕廷加
巴吞		USc1巴吞鲁日
ラッ		VNc1ラックザー
迪石		VNc1迪石市
里尔		FRc4里尔
里爾		FRc4里爾
美里		MYc1美里
蘇馬		BRc1蘇馬雷
苏马		BRc1苏马雷
拿騷		BSc6拿騷
拿骚		BSc6拿骚
聖洛		PYc1聖洛倫索
圣洛		PYc1圣洛伦索
克列		UAc1克列緬丘格	UAc1克列缅丘格
本地		INc1本地治里	INc1本地治里市
聊城		CNc1聊城	CNc1聊城市
ラド		PLc1ラドム
拉多		PLc1拉多姆
奋斗		CNc1奋斗	CNc1奋斗街道	CNc1奋斗
让胡		CNc1让胡路	CNc1让胡路区
薩卜		IRc1薩卜澤瓦爾
萨卜		IRc1萨卜泽瓦尔
ウア		AOc1ウアンボ
万博		AOc1万博
グロ		RUc1グロズヌイ	GBc1グロスター
ジー		AUc1ジーロング
吉朗		AUc1吉朗
黄冈		CNc1黄冈
レキ		USc1レキシントン
列克		USc1列克星敦
北茹		BRc1北茹阿澤魯	BRc1北茹阿泽鲁
坦噶		TZc1坦噶
スク		BOc6スクレ
苏克		BOc6苏克雷
蘇克		BOc6蘇克雷
南林		JPc1南林間	JPc1南林间
オビ		ESc4オビエド
奥维		ESc4奥维耶多
帕拉		SRc6帕拉马里博	BJc1帕拉庫
アド		TRc1アドゥヤマン
銅川		CNc1銅川	CNc1銅川市
铜川		CNc1铜川	CNc1铜川市
天堂		USc1天堂市
普林		PHc1普林塞薩港	PHc1普林塞萨港
福莫		ARc1福莫萨
沙赫		RUc1沙赫特
海兰		RUc1海兰泡
海蘭		RUc1海蘭泡
奥隆		PHc1奥隆阿波
バニ		BAc4バニャ・ルカ
巴尼		BAc4巴尼亚卢卡
ニシ		IRc1ニシャプー
武穴		CNc1武穴	CNc1武穴街道
リッ		USc1リッチモンド	CAc1リッチモンドヒル	CAc1リッチモンド
列治		USc1列治文	CAc1列治文山	CAc1列治文
里士		USc1里士满
デヒ		LKc1デヒワラ・マウントラビニア
宝塚		JPc1宝塚	JPc1宝塚市
寶塚		JPc1寶塚市
克勒		INc1克勒格布爾	INc1克勒格布尔	TRc1克勒克卡萊	TRc1克勒克卡莱
バダ		ESc1バダロナ
巴达		ESc1巴达洛纳
アゲ		JPc1アゲオシモ
上尾		JPc1上尾	JPc1上尾下	JPc1上尾市
奥伯		DEc1奥伯豪森
维罗		ITc4维罗纳
乌海		CNc1乌海	CNc1乌海市
海勃		CNc1海勃湾
烏海		CNc1烏海	CNc1烏海市
因佩		BRc1因佩拉特里斯
タイ		MYc1タイピン
太平		MYc1太平
アロ		MYc1アロースター	NUc3アロフィ
亚罗		MYc1亚罗士打
亞羅		MYc1亞羅士打
雷宾		RUc1雷宾斯克
ホバ		AUc1ホバート
荷巴		AUc1荷巴特
霍巴		AUc1霍巴特
基蘇		KEc4基蘇木
基苏		KEc4基苏木
弗莱		DEc1弗莱堡
北安		GBc1北安普顿
米爾		PKc1米爾布爾哈斯
ダロ		CIc1ダロア
達洛		CIc1達洛亞
达洛		CIc1达洛亚
康塞		CLc1康塞普西翁
康賽		CLc1康賽普西翁
康赛		CLc1康赛普西翁
诺威		RSc4诺威萨
蒙克		MXc1蒙克洛瓦
大诺		RUc1大诺夫哥罗德
奧韋		NGc1奧韋里
奥韋		NGc1奥韋里
卑爾		NOc4卑爾根
卑尔		NOc4卑尔根
广元		CNc1广元	CNc1广元市
広元		CNc1広元市
廣元		CNc1廣元
スポ		USc1スポケーン	USc1スポーケン
斯波		USc1斯波坎
ノリ		GBc1ノリッチ
諾里		GBc1諾里奇
诺里		GBc1诺里奇
雅卡		BRc1雅卡雷伊
兰卡		CLc1兰卡瓜
諾加		MXc1諾加萊斯
诺加		MXc1诺加莱斯
馬里		BRc1馬里利亞
吕贝		DEc1吕贝克
モデ		USc1モデスト	ITc1モデナ
莫德		USc1莫德斯托
海拉		CNc1海拉尔区
艾卜		SAc1艾卜哈
松本		JPc1松本	JPc1松本市
大良		CNc1大良	CNc1大良街道
顺德		CNc1顺德区
歸仁		VNc1歸仁市
归仁		VNc1归仁市
デモ		USc1デモイン
德梅		USc1德梅因
ボグ		BDc1ボグラ
安条		TRc4安条克
ロチ		USc1ロチェスター
羅徹		USc1羅徹斯特
罗徹		USc1罗徹斯特
春川		KRc1春川	KRc1春川市
ブン		VNc1ブンタウ
埃因		NLc4埃因霍温
燕豪		NLc4燕豪芬
江界		KPc1江界	KPc1江界市
普鲁		BRc1普鲁登特总统城
三明		CNc1三明	CNc1三明市
索哈		EGc1索哈傑	EGc1索哈杰
レン		FRc4レンヌ
雷恩		FRc4雷恩
圣利		BRc1圣利奥波尔杜
ナコ		THc1ナコーンラーチャシーマー
呵叻		THc1呵叻
托伦		PLc1托伦
奥鲁		BOc1奥鲁罗
キェ		PLc1キェルツェ
凯尔		PLc1凯尔采
雷瓦		INc1雷瓦
ラ・		DOc1ラ・ロマーナ	ARc1ラ・リオハ	CLc1ラ・セレナ
ハボ		BWc6ハボローネ
嘉柏		BWc6嘉柏隆里
嘉波		BWc6嘉波隆里
タコ		USc1タコマ
塔科		USc1塔科马
打金		USc1打金麻
ロビ		AOc1ロビト
洛比		AOc1洛比托
北岸		NZc1北岸市
阿靈		USc1阿靈頓縣
ヘレ		ESc1ヘレス・デ・ラ・フロンテーラ
方塔		USc1方塔納	USc1方塔纳
粕壁		JPc1粕壁
奥拉		ROc1奥拉迪亚	AWc3奥拉涅斯塔德
图阿		MGc1图阿马西纳
イタ		BRc1イタブーナ
岸和		JPc1岸和田	JPc1岸和田市
宿州		CNc1宿州市
聖卡		BRc1聖卡洛斯
圣卡		BRc1圣卡洛斯
林茨		ATc1林茨
埃纳		ESc1埃纳雷斯堡
高坪		CNc1高坪
沼津		JPc1沼津	JPc1沼津市
塞康		INc1塞康德拉巴德
上越		JPc1上越	JPc1上越市
デブ		HUc1デブレツェン
德布		HUc1德布勒森
比德		INc1比德爾	INc1比德尔
パド		ITc4パドヴァ
帕多		ITc4帕多瓦
奥托		BRc1奥托兰迪亚
バヤ		PRc1バヤモン
巴阿		PRc1巴阿蒙
大庆		CNc1大庆市	CNc1大庆
大慶		CNc1大慶	CNc1大慶市
巴亚		MXc1巴亚尔塔港
エア		DEc1エアフルト
埃代		CMc1埃代阿
小田		JPc1小田原	JPc1小田原市
本拿		CAc1本拿比
本那		CAc1本那比
坦佩		FIc4坦佩雷	USc1坦佩
塔帕		MXc1塔帕丘拉
喬爾		TRc1喬爾盧
乔尔		TRc1乔尔卢
临夏		CNc1临夏城关镇	CNc1临夏市
モソ		BRc1モソロー
莫索		BRc1莫索罗
プス		RUc1プスコフ
普斯		RUc1普斯科夫
費耶		USc1費耶特維爾
费耶		USc1费耶特维尔
安邑		CNc1安邑
运城		CNc1运城	CNc1运城市
運城		CNc1運城	CNc1運城市
フム		LYc1フムス
胡姆		LYc1胡姆斯
亨廷		USc1亨廷頓比奇	USc1亨廷顿比奇
吉尼		PKc1吉尼奧德	PKc1吉尼奥德
恰普		INc1恰普拉
拉平		CLc1拉平塔納	CLc1拉平塔纳
ヨン		USc1ヨンカーズ
揚克		USc1揚克斯
格倫		USc1格倫代爾
格伦		USc1格伦代尔
チエ		THc4チエンマイ
清迈		THc4清迈
清邁		THc4清邁
卡維		VEc1卡維馬斯
卡维		VEc1卡维马斯
丁迪		INc1丁迪古爾	INc1丁迪古尔
蒙哥		USc1蒙哥馬利	USc1蒙哥马利
ニコ		CYc6ニコシア
尼科		CYc6尼科西亚	CYc6尼科西亞
沙勒		BEc4沙勒罗瓦
ポカ		NPc1ポカラ
博克		NPc1博克拉
奧什		KGc1奧什
奥什		KGc1奥什
烏拉		KZc1烏拉爾
乌拉		KZc1乌拉尔
蒂尔		NLc1蒂尔堡
白采		UAc1白采尔科维
ダド		GBc1ダドリー
達德		GBc1達德利
达德		GBc1达德利
格利		PLc1格利维采
延安		CNc1延安北路
昌吉		CNc1昌吉市
アマ		USc1アマリロ
阿馬		USc1阿馬里洛
阿马		USc1阿马里洛
カピ		PYc1カピアタ
卡皮		PYc1卡皮亞塔	PYc1卡皮亚塔
潘普		ESc4潘普洛納	ESc4潘普洛纳
普尔		INc1普尔尼亚	GBc1普尔
开远		CNc1开远
罗斯		DEc4罗斯托克
詩巫		MYc1詩巫
诗巫		MYc1诗巫
馬查		ECc1馬查拉
马查		ECc1马查拉
リト		USc1リトルロック
列度		USc1列度洛埠
小岩		USc1小岩城
小石		USc1小石城
霍斯		INc1霍斯佩特
フエ		ESc1フエンラブラダ
丰拉		ESc1丰拉夫拉达
门头		CNc1门头沟
古爾		INc1古爾岡
什里		USc1什里夫波特
聖佩		CIc1聖佩德羅
万象		LAc6万象
永珍		LAc6永珍
阿伯		GBc4阿伯丁
鴨巴		GBc4鴨巴甸
鸭巴		GBc4鸭巴甸
吳市		JPc1吳市
呉市		JPc1呉市
兰斯		FRc4兰斯
阿尤		EHc1阿尤恩
汤斯		AUc1汤斯维尔
湯士		AUc1湯士威路
汤士		AUc1汤士威路
亚美		BRc1亚美利加纳
ガン		INc1ガンジナガル	INc1ガンディーナガル
長岡		JPc1長岡	JPc1長岡市
长岡		JPc1长岡	JPc1长岡市
保谷		JPc1保谷市
田無		JPc1田無市
田无		JPc1田无市
西東		JPc1西東京	JPc1西東京市
西东		JPc1西东京	JPc1西东京市
新会		CNc1新会	CNc1新会区
新會		CNc1新會	CNc1新會區
大急		USc1大急流城
肯達		IDc1肯達里
肯达		IDc1肯达里
ヤム		CIc6ヤムスクロ
亚穆		CIc6亚穆苏克罗
雅穆		CIc6雅穆蘇克雷	CIc6雅穆苏克雷
卡塞		DEc1卡塞尔	DEc1卡塞爾市	DEc1卡塞尔市
北德		RUc1北德文斯克
莫比		USc1莫比尔
朴次		GBc4朴次茅斯
迪维		BRc1迪维诺波利斯
伊丹		JPc1伊丹	JPc1伊丹市
宇治		JPc1宇治	JPc1宇治市
恵山		KPc1恵山市
惠山		KPc1惠山市
ソル		USc4ソルトレイクシティ
盐湖		USc4盐湖城
鹽湖		USc4鹽湖城
丹戎		IDc1丹戎檳榔
泰恩		GBc1泰恩河畔纽卡斯尔
克莱		LTc1克莱佩达	ZAc1克莱克斯多普
ザブ		PLc1ザブジェ
扎布		PLc1扎布热
瓜蒂		VEc1瓜蒂雷
虎门		CNc1虎门	CNc1虎门镇
西迪		DZc1西迪贝勒阿巴斯
合艾		THc1合艾
海城		CNc1海城	CNc1海城市
鈴鹿		JPc1鈴鹿	JPc1鈴鹿市
铃鹿		JPc1铃鹿	JPc1铃鹿市
津德		NEc4津德尔
巴蘭		COc1巴蘭卡韋梅哈
ズラ		RUc1ズラトウースト
兹拉		RUc1兹拉托乌斯特
亨茨		USc1亨茨维尔
邹城		CNc1邹城市
鄒城		CNc1鄒城市
科克		IEc1科克
费卢		IQc1费卢杰
万塔		FIc1万塔
甲府		JPc1甲府	JPc1甲府市
帕阿		ZAc1帕阿爾	ZAc1帕阿尔
高園		BRc1高園
比托		PLc1比托姆
和泉		JPc1和泉
聖塔		BRc1聖塔倫	USc1聖塔克拉利塔
圣塔		BRc1圣塔伦	USc1圣塔克拉利塔
ケリ		MZc1ケリマネ
卡馬		BRc1卡馬薩里
卡马		BRc1卡马萨里
东海		CNc1东海
陆丰		CNc1陆丰
白銀		CNc1白銀	CNc1白銀市
白银		CNc1白银	CNc1白银市
掖县		CNc1掖县
文昌		CNc1文昌路	CNc1文昌路街道
莱州		CNc1莱州	CNc1莱州市
大草		USc1大草原城
穆罕		MAc1穆罕默迪耶
的里		ITc4的里雅斯特
第里		ITc4第里雅斯特
キク		CDc1キクウィト
基奎		CDc1基奎特
シエ		CUc1シエンフエーゴス
西恩		CUc1西恩富戈斯
ベエ		ILc4ベエルシェバ
歐弗		USc1歐弗蘭帕克
欧弗		USc1欧弗兰帕克
日立		JPc1日立	JPc1日立市
安齐		MGc1安齐拉贝
レガ		ESc1レガネス
萊加		ESc1萊加內斯
莱加		ESc1莱加内斯
阿列		CLc1阿列卡
阿里		CLc1阿里卡
ル・		FRc4ル・アーヴル
勒阿		FRc4勒阿弗尔
夏華		FRc4夏華
夏华		FRc4夏华
斯温		GBc1斯温顿
辛格		INc1辛格劳利
烈治		CAc1烈治文山
圣塞		ESc1圣塞瓦斯提安
哈姆		DEc1哈姆
諾克		USc1諾克斯維爾
诺克		USc1诺克斯维尔
モラ		LKc1モラトゥワ
莫拉		LKc1莫拉圖瓦	LKc1莫拉图瓦
キュ		TRc1キュタヒヤ
屈塔		TRc1屈塔希亞	TRc1屈塔希亚
美因		DEc4美因茨
布雷		ITc1布雷西亚	NLc1布雷达
ウー		USc1ウースター
伍斯		USc1伍斯特
穆塔		ZWc1穆塔雷
姆班		CDc4姆班达卡
泉州		CNc1泉州	CNc1泉州市
聖路		ARc1聖路易斯
布朗		USc1布朗斯維爾	USc1布朗斯维尔
八道		CNc1八道江
白山		CNc1白山	CNc1白山市
枣庄		CNc1枣庄市
棗荘		CNc1棗荘市
棗莊		CNc1棗莊
棗庄		CNc1棗庄
釧路		JPc1釧路	JPc1釧路市
チョ		TRc1チョルム
喬魯		TRc1喬魯姆
乔鲁		TRc1乔鲁姆
曼塔		ECc1曼塔
坎德		INc1坎德瓦
桑坦		ESc4桑坦德
リエ		BEc4リエージュ
列日		BEc4列日
佐倉		JPc1佐倉	JPc1佐倉市
佐仓		JPc1佐仓	JPc1佐仓市
卜利		DZc1卜利达
比拉		NPc1比拉德訥格爾	NPc1比拉德訥格尔
蒙育		MMc1蒙育瓦
普拉		ITc1普拉托
西尔		INc1西尔萨	INc1西尔恰尔
沙卜		DEc1沙卜勤
商丘		CNc1商丘	CNc1商丘市
马六		MYc1马六甲
金德		INc1金德訥格爾	INc1金德訥格尔
江陵		KRc1江陵市
巴哈		INc1巴哈拉姆普尔
ドド		TZc6ドドマ
多多		TZc6多多马
杜篤		TZc6杜篤瑪	TZc6杜篤玛
克劳		GBc1克劳利
阿特		KZc4阿特勞	KZc4阿特劳
楊州		KRc1楊州市
因达		BRc1因达亚图巴
帕苏		BRc1帕苏丰杜
萨依		CNc1萨依巴格
维济		INc1维济亚讷格勒姆
普洛		USc1普洛威頓斯	USc1普洛威顿斯
园林		CNc1园林	CNc1园林街道
郴州		CNc1郴州
克萊		ZAc1克萊克斯多普
提亚		DZc1提亚雷特
イプ		GBc1イプスウィッチ
伊普		GBc1伊普斯威奇
カミ		JPc1カミレンジャク
上連		JPc1上連雀
谢利		DZc1谢利夫
劳德		USc1劳德代尔堡
安城		JPc1安城	JPc1安城市
スプ		USc1スプリングバレー	HRc1スプリト	USc1スプリングフィールド	USc1スプリングフィールド
クタ		GEc4クタイシ
荆州		CNc1荆州市
荊州		CNc1荊州	CNc1荊州市
シッ		MMc4シットウェ
实兑		MMc4实兑
メイ		MMc1メイッティーラ
韦洛		INc1韦洛尔
查塔		USc1查塔努加
ユジ		RUc1ユジノサハリンスク
南萨		RUc1南萨哈林斯克
斯普		HRc1斯普利特	USc1斯普林菲尔德	USc1斯普林菲尔德
圣艾		FRc1圣艾蒂安
レジ		CAc1レジャイナ
里賈		CAc1里賈納	CAc1里賈纳
里贾		CAc1里贾纳
仪征		CNc1仪征市
真州		CNc1真州	CNc1真州镇
テン		USc1テンピ
歐申		USc1歐申賽德
欧申		USc1欧申赛德
威根		GBc1威根
维甘		GBc1维甘
加登		USc1加登格羅夫	USc1加登格罗夫
ムズ		MWc1ムズズ
姆祖		MWc1姆祖祖
庫卡		USc1庫卡蒙格牧場
弘前		JPc1弘前	JPc1弘前市
聖羅		USc1聖羅莎
圣罗		USc1圣罗莎
苫小		JPc1苫小牧	JPc1苫小牧市
塔姆		INc1塔姆巴拉姆
博城		SLc1博城
帕坦		INc1帕坦科特
秦野		JPc1秦野	JPc1秦野市
亳州		CNc1亳州	CNc1亳州市
卡貝		VEc1卡貝略港
卡贝		VEc1卡贝略港
帯広		JPc1帯広	JPc1帯広市
帶廣		JPc1帶廣市
帶广		JPc1帶广市
宇部		JPc1宇部	JPc1宇部市
西姆		INc1西姆拉
クロ		GBc1クロイドン
克羅		GBc1克羅伊登
克罗		GBc1克罗伊登
巴塔		GQc1巴塔
翁果		INc1翁果爾	INc1翁果尔
曾城		CNc1曾城
荔城		CNc1荔城	CNc1荔城街道
米什		HUc1米什科尔茨
渭南		CNc1渭南	CNc1渭南市
沃爾		GBc1沃爾索爾
黑尔		DEc1黑尔讷
曼斯		GBc1曼斯菲爾德	GBc1曼斯菲尔德
日野		JPc1日野	JPc1日野市
内坦		ILc4内坦亚
南平		CNc1南平	CNc1南平市
蘇瀑		USc1蘇瀑
苏瀑		USc1苏瀑
ピオ		USc1ピオリア
皮奧		USc1皮奧里亞
皮奥		USc1皮奥里亚
鐵米		KZc1鐵米爾套
铁米		KZc1铁米尔套
雅各		PKc1雅各布阿巴德
卡姆		INc1卡姆马姆
波托		ECc1波托維耶霍	ECc1波托维耶霍
高岡		JPc1高岡	JPc1高岡市
阜阳		CNc1阜阳市	CNc1阜阳
阜陽		CNc1阜陽	CNc1阜陽市
乔恩		INc1乔恩普尔
卡門		MXc1卡門城
卡门		MXc1卡门城
レッ		ITc1レッジョ・ディ・カラブリア
雷焦		ITc1雷焦卡拉布里亚
賈夫		LKc4賈夫納	LKc4賈夫纳
巴赫		ETc4巴赫達爾	ETc4巴赫达尔
土伦		FRc1土伦
土倫		FRc1土倫
昂热		FRc4昂热
帕特		GRc1帕特雷
奇爾		UZc1奇爾奇克
奇尔		UZc1奇尔奇克
荆门		CNc1荆门市
荊門		CNc1荊門	CNc1荊門市
荊门		CNc1荊门	CNc1荊门市
别列		RUc1别列兹尼基
奧卡		NGc1奧卡
奥卡		NGc1奥卡
荷里		USc1荷里活
ミア		RUc1ミアス
米阿		RUc1米阿斯
科霍		CIc1科霍戈
菲亞		MGc1菲亞納蘭楚阿
菲亚		MGc1菲亚纳兰楚阿
ヘタ		ESc1ヘタフェ
赫塔		ESc1赫塔费
新切		RUc1新切爾卡斯克	RUc1新切尔卡斯克
彭布		USc1彭布羅克派恩斯	USc1彭布罗克派恩斯
涪陵		CNc1涪陵
ダシ		TMc1ダショグズ
达沙		TMc1达沙古兹
貝尼		MAc1貝尼邁拉勒
贝尼		MAc1贝尼迈拉勒
高州		CNc1高州
鎌倉		JPc1鎌倉	JPc1鎌倉市
鎌仓		JPc1鎌仓	JPc1鎌仓市
镰仓		JPc1镰仓市
王爷		CNc1王爷庙
汕尾		CNc1汕尾	CNc1汕尾市
沃灵		GBc1沃灵顿
サガ		JPc1サガシ
佐賀		JPc1佐賀	JPc1佐賀市
佐贺		JPc1佐贺	JPc1佐贺市
乌杜		INc1乌杜皮
恒山		CNc1恒山区
拉热		BRc1拉热斯
セイ		USc1セイラム
白才		CHc4白才尔
ゼニ		BAc1ゼニツァ
泽尼		BAc1泽尼察
伯灵		CAc1伯灵顿
ゾー		DEc1ゾーリンゲン
索林		DEc1索林根
费尔		UZc4费尔干纳
キゴ		TZc1キゴマ
基戈		TZc1基戈馬	TZc1基戈马
科洛		USc1科洛納	USc1科洛纳
斯希		INc1斯希沃普里
プル		CZc1プルゼニ
比尔		CZc1比尔森
昔兰		TNc1昔兰尼
苏塞		TNc1苏塞
荣市		VNc1荣市
ピレ		GRc1ピレウス
比雷		GRc1比雷埃夫斯
伯恩		GBc1伯恩茅斯	CHc6伯恩
赛达		LBc4赛达
津市		JPc1津市
ユー		USc1ユージン	USc1ユージーン
尤金		USc1尤金
通州		CNc1通州
路德		DEc1路德维希港
艾登		TRc1艾登
恩維		COc1恩維加多
恩维		COc1恩维加多
庵埠		CNc1庵埠
マッ		USc1マッキニー
麥金		USc1麥金尼
麦金		USc1麦金尼
レバ		DEc1レバークーゼン
勒沃		DEc1勒沃库森
斯基		DZc1斯基克达
拉里		ARc1拉里奧哈	ARc1拉里奥哈
博馬		CDc1博馬
博马		CDc1博马
多拉		BRc1多拉杜斯
クン		AFc4クンドゥーズ
昆都		AFc4昆都士
布道		INc1布道恩
コキ		CLc1コキンボ
科金		CLc1科金博
科林		USc1科林斯堡
马迪		INc1马迪亚姆格拉姆
蘭開		USc1蘭開斯特
兰开		USc1兰开斯特
ルプ		RUc1ルプツォフスク
魯布		RUc1魯布佐夫斯克
鲁布		RUc1鲁布佐夫斯克
狭山		JPc1狭山	JPc1狭山市
狹山		JPc1狹山市
蘇亞		PEc1蘇亞納
苏亚		PEc1苏亚纳
潘切		VNc1潘切
ムィ		RUc1ムィティシ
梅季		RUc1梅季希
川西		JPc1川西	JPc1川西市
ヘブ		PSc4ヘブロン
希伯		PSc4希伯仑
孝感		CNc1孝感	CNc1孝感市
沙佩		BRc1沙佩科
東枝		MMc1東枝
东枝		MMc1东枝
察布		CNc1察布查尔	CNc1察布查尔自治县
小山		JPc1小山	JPc1小山市
ジガ		SNc4ジガンショール
济金		SNc4济金绍尔
卡瑞		USc1卡瑞
足利		JPc1足利	JPc1足利市
枝城		CNc1枝城	CNc1枝城镇
塔里		BOc1塔里哈
烏山		KRc1烏山市
乌山		KRc1乌山市
奈梅		NLc1奈梅亨
古达		INc1古达罗尔
格勒		FRc4格勒诺布尔
劍橋		GBc4劍橋
热舒		PLc4热舒夫
棕櫚		USc1棕櫚谷
吴兴		CNc1吴兴	CNc1吴兴区
湖州		CNc1湖州	CNc1湖州市
ヘイ		USc1ヘイワード
海沃		USc1海沃德
唐卡		GBc1唐卡士打	GBc1唐卡斯特
サド		CAc1サドバリー
大薩		CAc1大薩德伯里
大萨		CAc1大萨德伯里
聖米		ARc1聖米格爾
圣米		ARc1圣米格尔
サリ		USc1サリナス
萨利		USc1萨利纳斯
乌苏		RUc1乌苏里斯克
南票		CNc1南票
蒂拉		MDc1蒂拉斯波尔
莫希		TZc1莫希
マツ		JPc1マツエ	JPc1マツエシ
松江		JPc1松江	JPc1松江市
苏格		DZc1苏格艾赫拉斯
西哈		KHc4西哈努克市
ペー		HUc1ペーチ
佩奇		HUc1佩奇
鲁塞		BGc1鲁塞
流山		JPc1流山	JPc1流山市
熊谷		JPc1熊谷	JPc1熊谷市
特马		GHc1特马
伊春		CNc1伊春	CNc1伊春市
伊達		BRc1伊達賈伊
伊达		BRc1伊达賈伊
ゼム		RSc1ゼムン
泽蒙		RSc1泽蒙
伊列		BRc1伊列乌斯
慶州		KRc1慶州	KRc1慶州市
庆州		KRc1庆州	KRc1庆州市
甘吉		INc1甘吉布勒姆
梁湖		CNc1梁湖	CNc1梁湖镇
广水		CNc1广水	CNc1广水街道
米德		ZAc1米德爾堡	ZAc1米德尔堡
柳別		RUc1柳別爾齊
柳别		RUc1柳别尔齐
拉塞		CLc1拉塞雷纳
乐山		CNc1乐山	CNc1乐山市
楽山		CNc1楽山市
樂山		CNc1樂山
肇东		CNc1肇东	CNc1肇东市	CNc1肇东镇
安巴		ECc1安巴托
科夫		RUc1科夫罗夫
鳥取		JPc1鳥取	JPc1鳥取市
鸟取		JPc1鸟取	JPc1鸟取市
忻州		CNc1忻州	CNc1忻州市
忻府		CNc1忻府区
リマ		CYc4リマソール
ゴン		ETc4ゴンダール
貢德		ETc4貢德爾
贡德		ETc4贡德尔
パサ		USc1パサデナ
帕薩		USc1帕薩迪納
帕萨		USc1帕萨迪纳
約克		GBc1約克
约克		GBc1约克
三水		CNc1三水
恩斯		NLc1恩斯赫德
安格		BRc1安格拉杜斯雷斯
阳春		CNc1阳春
柴尔		ATc1柴尔兹孛格
薩爾		ATc1薩爾斯堡
新弗		BRc1新弗里堡
ポモ		USc1ポモナ
波莫		USc1波莫纳
上欽		PEc1上欽查
ケア		AUc1ケアンズ
凱恩		AUc1凱恩斯
凯恩		AUc1凯恩斯
柬兹		AUc1柬兹
临海		CNc1临海
ウシ		TRc1ウシャク
烏沙		TRc1烏沙克
乌沙		TRc1乌沙克
ジザ		UZc1ジザフ
吉扎		UZc1吉扎克
龐塞		PRc1龐塞
庞塞		PRc1庞塞
萊克		USc1萊克伍德
莱克		USc1莱克伍德
威海		CNc1威海	CNc1威海市
巴古		IQc1巴古拜
ノイ		DEc1ノイス
澄华		CNc1澄华
澄海		CNc1澄海
徳陽		CNc1徳陽市
徳阳		CNc1徳阳市
德阳		CNc1德阳市	CNc1德阳
德陽		CNc1德陽
宜春		CNc1宜春	CNc1宜春市
ログ		ESc1ログローニョ
洛格		ESc1洛格罗尼奥
太田		JPc1太田	JPc1太田市
龙凤		CNc1龙凤	CNc1龙凤区	CNc1龙凤街道
シビ		ROc1シビウ
錫比		ROc1錫比烏
锡比		ROc1锡比乌
サニ		USc1サニーベール
森尼		USc1森尼韦尔
アボ		CAc1アボッツフォード
亞博		CAc1亞博斯福
亚博		CAc1亚博斯福
民都		MYc1民都魯	MYc1民都鲁
清远		CNc1清远	CNc1清远市
清遠		CNc1清遠	CNc1清遠市
切图		MXc1切图马尔
薩蓋		IRc4薩蓋茲
萨盖		IRc4萨盖茲
本吉		AOc1本吉拉
小牧		JPc1小牧	JPc1小牧市
娄底		CNc1娄底市
婁底		CNc1婁底	CNc1婁底市
大垣		JPc1大垣	JPc1大垣市
東村		JPc1東村山	JPc1東村山市
东村		JPc1东村山	JPc1东村山市
黄岩		CNc1黄岩
バタ		KHc4バタンバン
普爾		GBc1普爾
告羅		GBc1告羅士打
告罗		GBc1告罗士打
格洛		GBc1格洛斯特
帝力		TLc6帝力
金泉		KRc1金泉市
穆阿		DZc1穆阿斯凯尔
麥納		BHc6麥納瑪
麦纳		BHc6麦纳玛	BHc6麦纳麦
ポド		MEc6ポドゴリツァ
波德		MEc6波德戈里察
威廉		CWc6威廉斯塔德
伯尔		CHc6伯尔尼
办合		CHc6办合纳
雷克		ISc6雷克亞維克	ISc6雷克亚维克	ISc6雷克雅未克	ISc6雷克雅維克	ISc6雷克雅维克
馬些		LSc6馬些盧
马些		LSc6马些卢
培亞		CVc6培亞
培亚		CVc6培亚
瑪律		MVc6瑪律
玛律		MVc6玛律
馬累		MVc6馬累
马累		MVc6马累
廷布		BTc6廷布
ヌメ		NCc6ヌメア
努美		NCc6努美阿
蘇瓦		FJc6蘇瓦
苏瓦		FJc6苏瓦
盧森		LUc6盧森堡城	LUc6盧森堡市
卢森		LUc6卢森堡城	LUc6卢森堡市
墨巴		SZc6墨巴本
斯里		BNc6斯里巴加湾市	BNc6斯里巴加灣	BNc6斯里巴加湾	BNc6斯里巴加灣市
開雲		GFc6開雲
开云		GFc6开云
科威		KWc6科威特市
ホニ		SBc3ホニアラ
霍尼		SBc3霍尼亚拉	SBc3霍尼亞拉
圣多		STc3圣多美
聖多		STc3聖多美
西班		TTc3西班牙港
莫洛		KMc3莫洛尼
莫羅		KMc3莫羅尼
アピ		WSc3アピア
阿皮		WSc3阿皮亚	WSc3阿皮亞
維拉		VUc3維拉港
维拉		VUc3维拉港
班珠		GMc3班珠尔
班竹		GMc3班竹
ジブ		GIc3ジブラルタル
直布		GIc3直布罗陀
パペ		PFc3パペーテ
帕皮		PFc3帕皮提
ダグ		IMc3ダグラス
道格		IMc3道格拉斯
金斯		VCc3金斯敦	NFc3金斯敦
圣约		AGc3圣约翰	AGc3圣约翰市
努庫		TOc3努庫阿洛發	TOc3努庫阿洛发
安道		ADc3安道爾城	ADc3安道尔城
ロゾ		DMc3ロゾー
羅索		DMc3羅索
罗索		DMc3罗索
ヌー		GLc3ヌーク
努克		GLc3努克
トー		FOc3トースハウン
托爾		FOc3托爾斯港
托尔		FOc3托尔斯港
雷神		FOc3雷神港
バセ		KNc3バセテール
パゴ		ASc3パゴパゴ
帕果		ASc3帕果帕果
罗德		VGc3罗德城
瓦莱		MTc3瓦莱塔
華列		MTc3華列他
华列		MTc3华列他
グス		BLc3グスタビア
居斯		BLc3居斯塔维亚
瓦都		LIc3瓦都茲
聖馬		SMc3聖馬力諾	SMc3聖馬連奴城
圣马		SMc3圣马力诺	SMc3圣马連奴城
科伯		TCc3科伯恩城
スタ		FKc3スタンリー	FKc3スタンレー
斯坦		FKc3斯坦利	FKc3斯坦利港
朗伊		SJc3朗伊爾城	SJc3朗伊尔城
瓦利		AIc3瓦利
菲利		SXc3菲利普斯堡
亞倫		NRc3亞倫區
亚伦		NRc3亚伦区
ハガ		GUc3ハガニア
詹姆		SHc3詹姆斯敦
阿洛		NUc3阿洛菲
飞鱼		CXc3飞鱼湾
亚当		PNc3亚当斯敦
古利		GSc3古利德維肯	GSc3古利德维肯
`,
}
