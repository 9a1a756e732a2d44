import type { Revision } from '../domain/dispatch.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Locale } from '../domain/locale.ts'
import type { Mail } from '../domain/mail.ts'
import type { EmailAddress } from '../domain/subscriber.ts'
import { alertHtml } from './alert-html.tsx'
import { alertText } from './alert-text.ts'
import { reasonsOf, type TopicName } from './clause-words.ts'
import { excerptOf, markField } from './excerpt.ts'
import { sayTime } from './say-time.ts'
import { subjectOf } from './subject.ts'

/** What an alert mail is made from; addresses of links come ready and signed. */
export interface AlertMailContent {
  readonly to: EmailAddress
  readonly locale: Locale
  readonly revision: Revision
  /** The source as its readers know it. */
  readonly sourceName: string
  readonly alerts: readonly {
    readonly name: string
    readonly evidence: readonly Evidence[]
    readonly unsubscribe: string
  }[]
  readonly links: { readonly page: string; readonly manage: string; readonly unsubscribeAll: string }
  readonly topicName: TopicName
}

/** Sentences quoted in one mail. */
const maxSentences = 8

/** The mail that tells a reader of one dispatch and of all their watchlists that it matched. */
export function composeAlertMail(content: AlertMailContent): Mail {
  const { to, revision, alerts, links, sourceName } = content
  const view = viewOf(content)
  const names = alerts.map(({ name }) => name)
  const host = new URL(links.page).hostname
  const [only, ...others] = alerts
  const unsubscribe = only !== undefined && others.length === 0 ? only.unsubscribe : links.unsubscribeAll
  return {
    to,
    subject: subjectOf(revision.dispatch, sourceName, names),
    text: alertText(view),
    html: alertHtml(view),
    headers: {
      'List-Id': `<alerts.${host}>`,
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
    references: [`${threadOf(revision.dispatch.id)}@${host}`],
  }
}

/** An alert mail's content in the reader's words, for either of its bodies to lay out. */
export type AlertView = ReturnType<typeof viewOf>

function viewOf({ locale, revision, alerts, links, sourceName, topicName }: AlertMailContent) {
  const { dispatch } = revision
  const evidence = alerts.flatMap((alert) => alert.evidence)
  return {
    locale,
    language: dispatch.language,
    headline: markField(dispatch, 'headline', evidence),
    source: sourceName,
    time: sayTime(revision, locale),
    excerpt: excerptOf(dispatch, evidence, maxSentences),
    alerts: alerts.map(({ name, unsubscribe, evidence: found }) => {
      return { name, unsubscribe, reasons: reasonsOf(found, locale, topicName) }
    }),
    links,
  }
}

/** One thread per dispatch: SES overwrites Message-ID, but this reference, which all its mails share, survives. */
export const threadOf = (id: string) =>
  `dispatch.${id.replace(/[^A-Za-z0-9.-]/gu, (other) => `_${other.codePointAt(0)!.toString(16)}_`)}`
