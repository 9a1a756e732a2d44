import type { Locale } from '../domain/locale.ts'

/** Everything a mail says in its own words, in one language. */
export interface Wording {
  readonly because: string
  readonly readDispatch: string
  readonly manage: string
  readonly unsubscribe: (name: string) => string
  readonly unsubscribeAll: string
  readonly received: string
  readonly quote: (words: string) => string
  readonly label: (name: string, value: string) => string
  readonly clause: { readonly [Kind in 'country' | 'mention' | 'person' | 'topic' | 'words']: string }
  readonly more: (count: number) => string
  readonly foundBy: string
  readonly confirmation: {
    readonly subject: (name: string) => string
    readonly ask: (name: string) => string
    readonly button: string
    readonly ignore: (days: number) => string
  }
}

const en: Wording = {
  because: 'Why you get this',
  readDispatch: 'Read the dispatch',
  manage: 'Manage your watchlists',
  unsubscribe: (name) => `Unsubscribe from “${name}”`,
  unsubscribeAll: 'Unsubscribe from everything',
  received: 'received',
  quote: (words) => `“${words}”`,
  label: (name, value) => `${name}: ${value}`,
  clause: {
    country: 'about the country',
    mention: 'country mentioned',
    person: 'person',
    topic: 'topic',
    words: 'words',
  },
  more: (count) => `and ${count} more`,
  foundBy: 'by',
  confirmation: {
    subject: (name) => `Confirm your watchlist: ${name}`,
    ask: (name) =>
      `Somebody, most likely you, asked Vigie to watch the news wires for “${name}” and to mail this address whenever a dispatch matches.`,
    button: 'Confirm this watchlist',
    ignore: (days) =>
      `The link works for ${days} days. If you did not ask for this, do nothing: you will not be mailed.`,
  },
}

const fr: Wording = {
  because: 'Pourquoi vous recevez ceci',
  readDispatch: 'Lire la dépêche',
  manage: 'Gérer vos veilles',
  unsubscribe: (name) => `Se désabonner de « ${name} »`,
  unsubscribeAll: 'Se désabonner de tout',
  received: 'reçue le',
  quote: (words) => `« ${words} »`,
  label: (name, value) => `${name} : ${value}`,
  clause: {
    country: 'au sujet du pays',
    mention: 'pays mentionné',
    person: 'personne',
    topic: 'thème',
    words: 'mots',
  },
  more: (count) => `et ${count} de plus`,
  foundBy: 'par',
  confirmation: {
    subject: (name) => `Confirmez votre veille : ${name}`,
    ask: (name) =>
      `Quelqu’un, sans doute vous, a demandé à Vigie de surveiller les dépêches pour « ${name} » et d’écrire à cette adresse dès que l’une d’elles y répond.`,
    button: 'Confirmer cette veille',
    ignore: (days) =>
      `Le lien est valable ${days} jours. Si vous n’avez rien demandé, ne faites rien : vous ne recevrez rien.`,
  },
}

export const wordings: Record<Locale, Wording> = { en, fr }
