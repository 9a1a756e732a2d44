import { createHash } from 'node:crypto'

/** Names a text by its content: the same headline and body give the same hash, anything else another. */
export function textHash(text: { headline?: string | undefined; body: string }): string {
  return createHash('sha256')
    .update(JSON.stringify([text.headline ?? '', text.body]))
    .digest('base64url')
    .slice(0, 27)
}
