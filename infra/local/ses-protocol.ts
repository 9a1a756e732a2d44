/**
 * The part of SES's v1 query protocol that Vigie's clients speak, as
 * https://docs.aws.amazon.com/ses/latest/APIReference/ defines it.
 */

/** A fault as SES tells it; `Throttling` and the like come with status 400 too. */
export interface SesFault {
  readonly code: string
  readonly message: string
  readonly status?: number
}

/** What a client asks to be sent: the envelope, and the message as MIME. */
export interface SendRequest {
  readonly action: 'SendRawEmail' | 'SendEmail'
  readonly source: string | undefined
  readonly recipients: readonly string[]
  readonly form: Readonly<Record<string, string>>
}

/** Reads a request's form. */
export function readSendRequest(form: Readonly<Record<string, string>>): SendRequest | SesFault {
  const { Action: action, Source: source } = form
  if (action !== 'SendRawEmail' && action !== 'SendEmail')
    return { code: 'InvalidAction', message: `The action ${action ?? ''} is not valid for this endpoint.` }
  const members = Object.keys(form).filter((key) =>
    /^(Destinations|Destination\.(To|Cc|Bcc)Addresses)\.member\.\d+$/.test(key),
  )
  return { action, source, recipients: members.map((key) => form[key]!), form }
}

export const sentXml = (action: SendRequest['action'], messageId: string) =>
  `<${action}Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><${action}Result><MessageId>${messageId}</MessageId></${action}Result><ResponseMetadata><RequestId>${messageId}</RequestId></ResponseMetadata></${action}Response>`

export const faultXml = ({ code, message }: SesFault) =>
  `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>local</RequestId></ErrorResponse>`

const escapeXml = (text: string) => text.replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`)
