import type { Finding } from './scan-names.ts'

/** How the words for money begin, folded, in the languages read: after an adjective they make it a currency. */
const money =
  /^(dlrs?$|dol+ar|frank|franc|mark(s|ka|i|ek)?$|yens?$|pound|livre|sterling|stg$|pfund|lira|lire|kron|crown|corona|peso|rupe|rupi|rou?bl|rubel|rubl|rand$|guilder|gulden|schilling|peseta|escudo|yuan|won$|baht|ringgit|reais$|euro(s|bond)?$|hryvn|zlot|forint|tenge|dinar|riyal|rial|dirham|доллар|долар|франк|марк|иен|єн|фунт|лир|крон|песо|рубл|рупи|юан|вон|тенге|гривн|злот|форинт|динар|бат)/

/** Whether a name only tells which money is meant: `Canadian dollars`, `швейцарских франков`. */
export function isCurrency({ words, to, places }: Finding): boolean {
  return places[0]!.kind === 'demonym' && to < words.count && money.test(words.folded[to]!)
}
