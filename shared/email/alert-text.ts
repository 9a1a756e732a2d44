import type { AlertView } from './alert-mail.ts'
import type { Reason } from './clause-words.ts'
import type { Piece } from './excerpt.ts'
import { type Wording, wordings } from './wording.ts'

/** An alert mail as plain text; marked words stand between asterisks. */
export function alertText({ locale, headline, source, time, excerpt, alerts, links }: AlertView): string {
  const words = wordings[locale]
  return [
    ...(headline.length > 0 ? [plain(headline)] : []),
    `${source} · ${time}`,
    '',
    ...excerpt.sentences.flatMap((sentence) => [`> ${plain(sentence)}`, '']),
    ...(excerpt.more > 0 ? [words.more(excerpt.more), ''] : []),
    words.because,
    ...alerts.flatMap(({ name, reasons }) => [
      '',
      `* ${name}`,
      ...reasons.map((reason) => `    ${sayReason(reason, words)}`),
    ]),
    '',
    `${words.label(words.readDispatch, links.page)}`,
    '',
    '-- ',
    words.label(words.manage, links.manage),
    ...alerts.map(({ name, unsubscribe }) => words.label(words.unsubscribe(name), unsubscribe)),
    words.label(words.unsubscribeAll, links.unsubscribeAll),
    '',
  ].join('\n')
}

const plain = (pieces: readonly Piece[]) =>
  pieces
    .map(({ text, marked }) => (marked ? `*${text}*` : text))
    .join('')
    .replace(/\s+/g, ' ')

function sayReason({ clause, words, because }: Reason, { quote }: Wording): string {
  const rules = because.length > 0 ? ` (${because.join('; ')})` : ''
  return `${clause} → ${words.map(quote).join(', ')}${rules}`
}
