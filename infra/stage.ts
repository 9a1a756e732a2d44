/**
 * What may be set for a stage, in `.env` or `.env.<stage>` beside `sst.config.ts`.
 *
 * `VIGIE_SENDER` (required): the domain mail comes from, or on a throw-away stage one address of your own.
 * `VIGIE_OPERATOR` (required on permanent stages): who is mailed when an alarm goes off.
 * `VIGIE_DOMAIN`: a name for the API and pages, such as `vigie.example.org`; without it API Gateway's own is used.
 * `VIGIE_DNS=elsewhere`: those names are not in Route 53 of this account, so no records are made.
 * `VIGIE_SANDBOX=no`: SES lets this account write to anybody (the default on permanent stages).
 * `VIGIE_DELIVERIES`: how many deliveries may run at once, so that SES's rate is kept (default 2 on permanent stages).
 * `VIGIE_SILENCE_HOURS`: after how many hours without a dispatch a source is said to be silent (default 24, at most 168).
 */
const setting = (name: string) => process.env[name]?.trim() || undefined

const permanent = $app.protect
const sender = setting('VIGIE_SENDER')
const operator = setting('VIGIE_OPERATOR')
const deliveries = setting('VIGIE_DELIVERIES') ?? (permanent ? '2' : '0')

if (!sender) throw new Error('Set VIGIE_SENDER in .env: the domain, or the address, that mail comes from')
if (permanent && sender.includes('@'))
  throw new Error(`VIGIE_SENDER must be a domain on the stage ${$app.stage}, so that its mail is signed`)
if (permanent && !operator)
  throw new Error('Set VIGIE_OPERATOR in .env: the address that is told when an alarm goes off')
if (!/^\d{1,3}$/.test(deliveries)) throw new Error('VIGIE_DELIVERIES must be a number from 0 to 999')

const silenceHours = Number(setting('VIGIE_SILENCE_HOURS') ?? 24)
if (!Number.isInteger(silenceHours) || silenceHours < 1 || silenceHours > 168)
  throw new Error('VIGIE_SILENCE_HOURS must be a number from 1 to 168')

export const stage = {
  permanent,
  sender,
  /** The address in `From`. */
  from: sender.includes('@') ? sender : `alerts@${sender}`,
  operator,
  domain: setting('VIGIE_DOMAIN'),
  dnsElsewhere: setting('VIGIE_DNS') === 'elsewhere',
  sandbox: (setting('VIGIE_SANDBOX') ?? (permanent ? 'no' : 'yes')) !== 'no',
  /** Reserved concurrency of `deliver`; nothing is reserved at 0, as accounts too new to reserve any need. */
  deliveries: deliveries === '0' ? undefined : Number(deliveries),
  silenceHours,
  logRetentionDays: permanent ? 90 : 7,
}
