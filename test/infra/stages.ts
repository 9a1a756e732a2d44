import type { Evaluation } from './evaluate.ts'

/** What the source `belga` signs with. */
export const sourceSecret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwnGfA8sTKLFQ='

const secrets = {
  SST_SECRET_LinkSecret: 'bGluay1zZWNyZXQtb2YtdGhlLWV2YWx1YXRpb24tMTIz',
  SST_SECRET_SourceSecrets: JSON.stringify({ belga: [sourceSecret] }),
}

/** A stage that stays: its own domain, an operator, SES out of its sandbox. */
export const production: Evaluation = {
  stage: 'production',
  settings: {
    ...secrets,
    SST_SECRET_CanarySecret: 'whsec_Y2FuYXJ5LXNlY3JldC1vZi10aGUtZXZhbHVhdGlvbg==',
    VIGIE_SENDER: 'vigie.example.org',
    VIGIE_DOMAIN: 'vigie.example.org',
    VIGIE_OPERATOR: 'operator@example.org',
  },
}

/** A developer's own stage, to be thrown away: mail from one address, in SES's sandbox. */
export const personal: Evaluation = {
  stage: 'ada',
  settings: { ...secrets, VIGIE_SENDER: 'ada@example.org' },
}
