/** A dispatch written for the tests, with the topics it is about; `accepted` are those on which editors may differ. */
export interface Sample {
  readonly language: string
  readonly headline: string
  readonly body: string
  readonly expected: readonly string[]
  readonly accepted?: readonly string[]
}

/** Two in each of ten languages; the topics were decided before any was read by the program. */
export const samples: readonly Sample[] = [
  {
    language: 'en',
    headline: 'Floods force thousands from homes in Mozambique',
    body: 'Torrential rain has flooded large parts of central Mozambique, forcing at least 12,000 people to leave their homes, the disaster agency said on Monday. Rescue teams in boats were looking for families stranded on rooftops. Two rivers burst their banks overnight and several bridges were swept away. More rain is expected this week.',
    expected: ['floods', 'rescue'],
    accepted: ['weather', 'refugees', 'storms'],
  },
  {
    language: 'en',
    headline: 'Central bank raises interest rates to curb inflation',
    body: 'The Bank of Ghana raised its policy rate by 150 basis points on Friday, the third increase this year, as consumer prices keep climbing. Governor Ama Mensah said inflation, now at 27 percent, remained the main risk to the economy. The cedi gained slightly against the dollar after the decision.',
    expected: ['interest-rates', 'inflation', 'central-banks'],
    accepted: ['currencies', 'dollar', 'economic-growth'],
  },
  {
    language: 'fr',
    headline: 'Les cheminots en grève contre la réforme des retraites',
    body: "Le trafic ferroviaire sera fortement perturbé mardi : les quatre syndicats de la SNCF appellent à la grève contre la réforme des retraites. Un train sur trois circulera sur les grandes lignes. Les organisations syndicales dénoncent le recul de l'âge de départ et demandent l'ouverture de négociations avec le gouvernement.",
    expected: ['strikes', 'pensions', 'trade-unions', 'railways'],
    accepted: ['government', 'politics', 'employment'],
  },
  {
    language: 'fr',
    headline: 'Une journaliste condamnée à quatre ans de prison à Minsk',
    body: "Un tribunal de Minsk a condamné jeudi la journaliste Alena Kavalenka à quatre ans de prison pour avoir filmé une manifestation de l'opposition. Reporters sans frontières dénonce une nouvelle atteinte à la liberté de la presse et demande sa libération immédiate. Plus de trente journalistes sont détenus dans le pays.",
    expected: ['press-freedom', 'courts', 'media', 'prisons'],
    accepted: [
      'human-rights',
      'political-prisoners',
      'opposition',
      'protest',
      'politics',
      'conflict-and-peace',
    ],
  },
  {
    language: 'de',
    headline: 'Erdbeben der Stärke 6,4 erschüttert Kroatien',
    body: 'Ein schweres Erdbeben hat am Dienstag die Gegend um Petrinja erschüttert. Mindestens sieben Menschen kamen ums Leben, Dutzende wurden verletzt. Das Beben hatte nach Angaben von Seismologen die Stärke 6,4. Rettungskräfte suchten in den Trümmern nach Verschütteten. Mehrere Nachbeben wurden registriert.',
    expected: ['earthquakes', 'rescue'],
  },
  {
    language: 'de',
    headline: 'Bayern München gewinnt Finale der Champions League',
    body: 'Der FC Bayern München hat die Champions League gewonnen. Im Endspiel setzte sich die Mannschaft am Sonntagabend in Lissabon mit 1:0 gegen Paris Saint-Germain durch. Das Tor erzielte Kingsley Coman in der 59. Minute. Torhüter Manuel Neuer rettete mehrmals. Der Trainer sprach von einem historischen Sieg.',
    expected: ['football'],
  },
  {
    language: 'nl',
    headline: 'Boeren protesteren met tractoren tegen stikstofplannen',
    body: 'Honderden boeren hebben woensdag met tractoren de wegen rond Den Haag geblokkeerd uit protest tegen de stikstofplannen van de regering. De betogers eisen dat het kabinet de plannen om de veestapel in te krimpen intrekt. De politie hield vier betogers aan. De landbouworganisaties kondigen nieuwe acties aan.',
    expected: ['protest', 'agriculture'],
    accepted: [
      'livestock',
      'police',
      'government',
      'politics',
      'environment',
      'pollution',
      'crime-and-justice',
    ],
  },
  {
    language: 'nl',
    headline: 'Hackers leggen ziekenhuis in Luik plat',
    body: 'Het universitair ziekenhuis van Luik is het slachtoffer van een cyberaanval. Hackers versleutelden zondagnacht met gijzelsoftware de computers van het ziekenhuis en eisen losgeld. Operaties worden uitgesteld en patiënten naar andere ziekenhuizen gebracht. De politie en het centrum voor cyberveiligheid onderzoeken de aanval.',
    expected: ['cyberattacks', 'hospitals'],
    accepted: ['technology', 'health', 'police', 'kidnapping', 'science-and-technology'],
  },
  {
    language: 'ru',
    headline: 'Суд в Москве приговорил правозащитника к шести годам колонии',
    body: 'Московский суд приговорил правозащитника Андрея Лебедева к шести годам колонии. Прокуратура обвиняла его в клевете на армию. Адвокаты заявили, что обжалуют приговор. Международные организации признали Лебедева политзаключенным и потребовали его немедленного освобождения.',
    expected: ['human-rights', 'political-prisoners', 'courts'],
    accepted: ['prisons', 'politics', 'defence', 'crime-and-justice'],
  },
  {
    language: 'ru',
    headline: 'ОПЕК договорилась сократить добычу нефти',
    body: 'Страны ОПЕК договорились сократить добычу нефти на миллион баррелей в сутки. Цена барреля нефти марки Brent после этого выросла до 86 долларов. Аналитики полагают, что сокращение добычи поддержит нефтяной рынок до конца года.',
    expected: ['oil'],
    accepted: ['commodities', 'dollar', 'currencies', 'natural-gas'],
  },
  {
    language: 'uk',
    headline: 'Вибори президента: виборчі дільниці відкрито',
    body: 'В Україні о восьмій ранку відкрилися виборчі дільниці: виборці обирають президента. За посаду змагаються двоє кандидатів. Центральна виборча комісія обіцяє оприлюднити перші результати голосування опівночі. Явка на виборах станом на полудень становила 19 відсотків.',
    expected: ['elections'],
    accepted: ['politics', 'government'],
  },
  {
    language: 'uk',
    headline: 'На Прикарпатті спалахнув спалах кору: діти без щеплень',
    body: 'Лікарі Івано-Франківська повідомляють про спалах кору: захворіло 140 дітей, більшість із них не мала щеплень. Міністерство охорони здоров’я закликає батьків вакцинувати дітей. До області привезли 20 тисяч доз вакцини. Хворих лікують в інфекційній лікарні.',
    expected: ['epidemics', 'vaccines'],
    accepted: ['hospitals', 'health', 'health-policy'],
  },
  {
    language: 'pl',
    headline: 'Pożar lasu w Biebrzańskim Parku Narodowym',
    body: 'Ponad trzystu strażaków walczy z pożarem lasu w Biebrzańskim Parku Narodowym. Ogień strawił już pięć tysięcy hektarów łąk i lasów. W akcji gaśniczej biorą udział samoloty gaśnicze i śmigłowce. Przyczyną pożaru jest susza oraz wypalanie traw.',
    expected: ['wildfires', 'fires'],
    accepted: ['drought', 'biodiversity', 'rescue', 'environment', 'forestry'],
  },
  {
    language: 'pl',
    headline: 'Migranci na granicy z Białorusią proszą o azyl',
    body: 'Na granicy polsko-białoruskiej koczuje grupa migrantów z Afganistanu. Proszą o azyl, ale Straż Graniczna nie wpuszcza ich do kraju. Organizacje humanitarne apelują o przyjęcie wniosków o ochronę międzynarodową i o pomoc dla uchodźców.',
    expected: ['migration', 'asylum', 'refugees'],
    accepted: ['humanitarian-aid'],
  },
  {
    language: 'tr',
    headline: 'Maden ocağında patlama: 41 işçi hayatını kaybetti',
    body: 'Bartın’daki kömür madeninde meydana gelen patlamada 41 işçi hayatını kaybetti. Kurtarma ekipleri yerin altında mahsur kalan madencilere ulaşmaya çalışıyor. Patlamanın nedeni grizu olarak açıklandı. Savcılık maden kazası hakkında soruşturma başlattı.',
    expected: ['industrial-accidents', 'explosions', 'mining', 'rescue'],
    accepted: ['coal', 'energy', 'labour', 'economy', 'crime-and-justice', 'courts'],
  },
  {
    language: 'tr',
    headline: 'Ateşkes görüşmeleri Kahire’de yeniden başladı',
    body: 'Taraflar arasında ateşkes görüşmeleri Kahire’de yeniden başladı. Arabulucular, rehinelerin serbest bırakılması ve barış anlaşması için bir taslak sundu. Çatışmalar gece boyunca sürdü; hava saldırılarında on iki kişi öldü.',
    expected: ['peace-talks', 'armed-conflict'],
    accepted: ['kidnapping', 'diplomacy'],
  },
  {
    language: 'ar',
    headline: 'انقلاب عسكري في النيجر والجيش يعلن إغلاق الحدود',
    body: 'أعلن ضباط من الجيش عبر التلفزيون الرسمي الاستيلاء على السلطة في النيجر بعد انقلاب عسكري أطاح بالرئيس. وعلق الانقلابيون العمل بالدستور وفرضوا حظر التجول. ودعا الاتحاد الأفريقي إلى إعادة النظام الدستوري فورا.',
    expected: ['coup'],
    accepted: [
      'constitution',
      'politics',
      'international-organisations',
      'defence',
      'international-relations',
      'riots',
      'political-crisis',
    ],
  },
  {
    language: 'ar',
    headline: 'الجفاف يهدد ملايين الصوماليين بالمجاعة',
    body: 'حذرت الأمم المتحدة من أن الجفاف في الصومال يهدد الملايين بالمجاعة بعد أربعة مواسم بلا أمطار. ونفقت آلاف رؤوس الماشية ونزحت مئات الأسر. ودعا برنامج الأغذية العالمي إلى تقديم مساعدات إنسانية عاجلة.',
    expected: ['drought', 'famine', 'humanitarian-aid'],
    accepted: [
      'livestock',
      'refugees',
      'international-organisations',
      'international-relations',
      'agriculture',
      'politics',
      'weather',
    ],
  },
  {
    language: 'zh',
    headline: '美国宣布对俄罗斯实施新制裁',
    body: '美国财政部星期四宣布对俄罗斯十二家企业和四名官员实施新的经济制裁，冻结其在美资产。白宫表示，制裁是对俄罗斯军事行动的回应。俄罗斯外交部谴责这一制裁，称将采取反制措施。',
    expected: ['sanctions'],
    accepted: [
      'diplomacy',
      'international-relations',
      'armed-conflict',
      'government',
      'politics',
      'conflict-and-peace',
    ],
  },
  {
    language: 'zh',
    headline: '科学家发射探测器前往火星',
    body: '中国航天局星期五宣布，运载火箭已将火星探测器送入预定轨道。科学家说，探测器将飞行七个月后抵达火星，研究火星的土壤和大气。这是中国首次独立的火星探测任务。',
    expected: ['space'],
    accepted: ['science-and-technology'],
  },
]
