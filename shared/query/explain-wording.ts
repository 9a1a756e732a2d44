import type { Level } from '../domain/annotation.ts'
import type { Locale } from '../domain/locale.ts'
import type { Comparison, Form, Place } from './query.ts'

/** The sentences of one language. */
export interface Wording {
  readonly and: string
  readonly or: string
  readonly not: (clause: string) => string
  readonly quote: (text: string) => string
  readonly has: (noun: string) => string
  readonly words: (quoted: string, form: Form, isPhrase: boolean) => string
  readonly prefix: (quoted: string) => string
  readonly oneOf: (nouns: readonly string[]) => string
  readonly near: (left: string, right: string, distance: number, ordered: boolean) => string
  readonly places: Record<Place, string>
  readonly onlyIn: (language: string) => string
  readonly country: (name: string, level: Level) => string
  readonly person: (name: string) => string
  readonly topic: (name: string) => string
  readonly ownTopic: (name: string) => string
  readonly language: (name: string) => string
  readonly source: (id: string) => string
  readonly urgency: (comparison: Comparison, value: number) => string
  readonly weighted: (threshold: number, items: string) => string
  readonly item: (noun: string, weight: number, cap: number) => string
}

const english: Wording = {
  and: ', and ',
  or: ', or ',
  not: (clause) => `does not meet this: ${clause}`,
  quote: (text) => `“${text}”`,
  has: (noun) => `has ${noun}`,
  words: (quoted, form, isPhrase) => {
    const what = isPhrase ? `the words ${quoted} in a row` : quoted
    if (form === 'stemmed') return `${what} in any form`
    return form === 'exact'
      ? `${what} in exactly this form`
      : `${what} in exactly this form and these capitals`
  },
  prefix: (quoted) => `a word that begins with ${quoted}`,
  oneOf: (nouns) => `one of: ${nouns.join(' / ')}`,
  near: (left, right, distance, ordered) =>
    ordered
      ? `has ${left}, followed within ${distance} ${distance === 1 ? 'word' : 'words'} by ${right}`
      : `has ${left} within ${distance} ${distance === 1 ? 'word' : 'words'} of ${right}`,
  places: { headline: 'in its headline', lead: 'in its first paragraph', body: 'in its body' },
  onlyIn: (language) => `only in dispatches in ${language}`,
  country: (name, level) => (level === 'about' ? `is about ${name}` : `mentions ${name}`),
  person: (name) => `names ${name} in any spelling`,
  topic: (name) => `is on the topic ${name}`,
  ownTopic: (name) => `meets your own topic ${name}`,
  language: (name) => `is in ${name}`,
  source: (id) => `comes from ${id}`,
  urgency: (comparison, value) =>
    `has an urgency of ${value}${comparison === '=' ? '' : comparison === '<=' ? ' or more pressing' : ' or less pressing'}`,
  weighted: (threshold, items) => `reaches ${threshold} points (${items})`,
  item: (noun, weight, cap) => `${weight} for ${noun}${cap === 1 ? '' : `, up to ${cap} times`}`,
}

const french: Wording = {
  and: ', et ',
  or: ', ou ',
  not: (clause) => `ne remplit pas ceci\u00a0: ${clause}`,
  quote: (text) => `«\u00a0${text}\u00a0»`,
  has: (noun) => `contient ${noun}`,
  words: (quoted, form, isPhrase) => {
    const what = isPhrase ? `les mots ${quoted} à la suite` : quoted
    if (form === 'stemmed') return `${what} sous toutes ses formes`
    return form === 'exact'
      ? `${what} sous cette forme exacte`
      : `${what} sous cette forme exacte, majuscules comprises`
  },
  prefix: (quoted) => `un mot qui commence par ${quoted}`,
  oneOf: (nouns) => `l’un de ceux-ci\u00a0: ${nouns.join(' / ')}`,
  near: (left, right, distance, ordered) =>
    ordered
      ? `contient ${left}, suivi à ${distance} ${distance === 1 ? 'mot' : 'mots'} au plus de ${right}`
      : `contient ${left} à ${distance} ${distance === 1 ? 'mot' : 'mots'} au plus de ${right}`,
  places: { headline: 'dans son titre', lead: 'dans son premier paragraphe', body: 'dans son texte' },
  onlyIn: (language) => `seulement dans les dépêches en ${language}`,
  country: (name, level) =>
    level === 'about' ? `porte sur «\u00a0${name}\u00a0»` : `cite «\u00a0${name}\u00a0»`,
  person: (name) => `nomme ${name}, quelle que soit l’orthographe`,
  topic: (name) => `traite du thème ${name}`,
  ownTopic: (name) => `répond à votre propre thème ${name}`,
  language: (name) => `est en ${name}`,
  source: (id) => `vient de ${id}`,
  urgency: (comparison, value) =>
    `a l’urgence ${value}${comparison === '=' ? '' : comparison === '<=' ? ' ou plus pressante' : ' ou moins pressante'}`,
  weighted: (threshold, items) => `atteint ${threshold} points (${items})`,
  item: (noun, weight, cap) => `${weight} pour ${noun}${cap === 1 ? '' : `, ${cap} fois au plus`}`,
}

export const wordings: Record<Locale, Wording> = { en: english, fr: french }
