import * as z from 'zod'

const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Blanks control characters, NULs and lone surrogates one for one: no offset into the text moves. */
export function cleanText(text: string): string {
  return text.replace(control, ' ').replace(loneSurrogate, '\uFFFD')
}

/** Text from outside of at most `max` UTF-16 units, cleaned by {@link cleanText}. */
export const plainText = (max: number) => z.string().max(max).transform(cleanText)
