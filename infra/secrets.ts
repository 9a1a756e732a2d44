import { stage } from './stage.ts'

/** Signs every link that leaves by mail; `sst secret set LinkSecret "$(openssl rand -base64 32)"`. */
export const linkSecret = new sst.Secret('LinkSecret')

/** Who may post, and the secrets each may sign with: `{"belga":["whsec_…"]}`; the newest first when one is changed. */
export const sourceSecrets = new sst.Secret('SourceSecrets')

/** What the canary of a permanent stage signs with; `sst secret set CanarySecret "whsec_$(openssl rand -base64 32)"`. */
export const canarySecret = stage.permanent ? new sst.Secret('CanarySecret') : undefined
