/**
 * Names of places that are also plain words, given names or surnames, or the names of lesser namesakes: believed only
 * where the dispatch names their country in another way too. Folded.
 */
export const doubtfulNames = new Set(
  `nice tours split bath reading mobile most male orange of man van nancy sale cork lens laval leon mary same bam bor
  batman marina victoria santiago surprise enterprise liberty independence aurora hamilton warren irving garland gilbert
  chandler lincoln jackson austin madison franklin carson mason wilson mesa essen halle hof singen regen baden
  wesel zug worms bergen gera assen angers vannes corona hull wells derry ordu bursa aydin kars malang natal vitoria belem
  santos porto salvador merida trinidad armenia cordoba toledo guadalajara valencia cartagena trujillo granada como
  bari prato tula орел орле мир санта того чад мали мале сале бари лиме лим мен перми перм буй уфы ница тур тура туре туры
  kent devon essex sussex norfolk surrey hampshire columbia florence charlotte montgomery richmond stockton
  pasadena pomona hayward concord  springfield salem bedford lancaster newport kingston
  georgetown jersey buckingham bristol picardie rif
  goa generalitat zarzuela quirinal kivu ituri kasai galicia
  borneo kashmir amazonas petrobras sana medina hama hula
  مالي بنين ليون كوبي سنا سان باري نيس حماة ملاوي ليما المدينة
  faro fatima hue deli melo mora nova palma cali salta pune
  chester dover derby york puebla posadas asuncion libreville oran abadan sale fes
  stanley douglas hanover piedmont columbia bethlehem macao pisa pise aby sama severnyi северный северного северном
  владимир владимира владимиру владимиром совете совета пермь орел ria dan rosario hermosillo surat mendoza callao
  sam lion damas dunaj rim rom abe osaki gand mons malines gante tolosa haga giz lyons abe sabah
  багато кали бати m23 м23 akp menaka galilee klang натал soul cayenne al_shabab
  memphis canterbury salisbury stratford bosque maria ibague pasto florencia bello soledad palmira popular sincelejo villa nueva esperanza santa
  ana rosa clara cruz barbara fe monica isabel teresa domingo juan jose luis miguel pedro pablo antonio francisco
  `
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((name) => name.replace('_', ' ')),
)

/**
 * Names of countries and peoples that are plain words too: doubtful where everything is in capitals, as headlines are.
 * Folded.
 */
export const doubtfulInCapitals = new Set(
  `polish turkey china guinea chile chili jersey swiss us poles finn dane jordan chad reunion riunione reuniao
  la_reunion la_paz`
    .split(/\s+/)
    .map((name) => name.replace('_', ' ')),
)

/** The same where they open a sentence, so that their capital says nothing, in any language. Folded. */
export const doubtfulAtSentenceStart = new Set(
  'того чад мали poles let lets est fin pool noor indie'.split(' '),
)

/** Cities known to all that have namesakes known too: which one is meant depends on what else is named. Folded. */
export const contestedNames = new Set(
  'cambridge birmingham alexandria manchester valencia cordoba santiago hamilton kingston victoria newcastle tripoli'.split(
    ' ',
  ),
)

/** Names of countries that are mostly parts of other names: believed only with support. Folded. */
export const doubtfulCountries = new Set('jersey dominique dominika dominik dominiki dominiko'.split(' '))

/** Halves of names, words of their own unless a hyphen joins them to the other half (`sino-russo`). Folded. */
export const halfNames = new Set(['sino'])

/** Words that only look like an inflected name. Folded. */
export const plainWords = new Set(
  `כיוון מכיוון כיוונים הכיוון בכיוון לכיוון מקרים במקרים המקרים למקרים מבקרים למבקרים המבקרים קטנים לשלם קניות הקניות האגאי
  האטלנטי הסופית קרים סופית מאלי מליה سالم مالي المالي ماليين الماليين ماليه المالية ماليا امان الامان بامان اليمنى يمنى ميدان
  الميدان بميدان روس كره رياضي ترك سنوي القرم самое самой само питер питера питером багато пермь βασιλειων βασιλεων βασιλεια
  ανατολικο ανατολικη ανατολικησ ανατολικου ανατολικα كاين الكاين لكاين انفا
  سن سني سنه اقصر أقصر pise rusi sama dan`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
