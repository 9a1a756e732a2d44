/** Tells what happened, one event each: names and numbers only, never a secret, an address or a dispatch's text. */
export type Log = (event: { readonly event: string; readonly [detail: string]: unknown }) => void
