import type { IncomingDispatch } from '../../shared/domain/dispatch.ts'
import type { Locale } from '../../shared/domain/locale.ts'
import { EmailAddress } from '../../shared/domain/subscriber.ts'
import type { WatchlistInput } from '../../shared/domain/watchlist.ts'

/** The reader that a first start makes; reserved by RFC 2606, so no mail could ever reach it. */
export const sampleReader = {
  address: EmailAddress.parse('camille@example.org'),
  locale: 'fr' as Locale,
} as const

/** What the sample reader watches; all but football is in the sample dispatch. */
export const sampleWatchlists: readonly WatchlistInput[] = [
  { name: 'Kazakhstan', countries: [{ code: 'KZ', level: 'about' }] },
  { name: 'France', countries: [{ code: 'FR', level: 'mention' }] },
  { name: 'Мухтар Аблязов', people: [{ name: 'Мухтар Аблязов' }] },
  { name: 'Nursultan Nazarbayev', people: [{ name: 'Nursultan Nazarbayev' }] },
  { name: 'Droits humains', topics: ['human-rights'] },
  { name: 'Prisonniers politiques', topics: ['political-prisoners', 'protest'] },
  { name: 'Parlement européen', query: '"parlement europeen"' },
  { name: 'Football', topics: ['football'] },
]

/** A dispatch written for this purpose, on events of February 2021. */
export const sampleDispatch: IncomingDispatch = {
  id: 'sample-1',
  headline: "Kazakhstan : des dizaines d'opposants arrêtés avant des rassemblements",
  publishedAt: '2021-02',
  urgency: 4,
  body: `La police kazakhe a arrêté dimanche plusieurs dizaines de manifestants qui réclamaient la remise en liberté des « prisonniers politiques ». À Almaty, première ville du pays, une cinquantaine de personnes ont été emmenées sans avoir pu gagner le parc où elles devaient se réunir. L'internet mobile y était coupé.

Les protestataires répondaient à l'appel de l'opposition, quelques jours après une résolution du Parlement européen. Adopté le 11 février, ce texte qui ne lie personne demande que les droits humains passent en premier dans les relations avec le Kazakhstan. Il regrette aussi l'interdiction de deux mouvements proches de Moukhtar Abliazov, qui fut ministre de l'Énergie. Le ministère kazakh des Affaires étrangères y voit la main de responsables « hostiles ».

Le Parquet avait promis jusqu'à cinquante jours de prison à qui manifesterait. Parti de son pays en 2009, Moukhtar Abliazov, à qui la France a accordé l'asile politique, a encouragé les Kazakhs sur Facebook à ne pas se taire. La justice le recherche pour fraude et pour le meurtre d'un banquier ; il dit payer son opposition à l'ancien président Noursoultan Nazarbaïev, qui garde un grand poids dans la vie politique.`,
}
