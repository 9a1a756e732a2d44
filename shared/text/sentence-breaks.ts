import { Character, characterClass } from './characters.ts'

/** Abbreviations whose full stop ends no sentence, in the languages of the wires. */
const abbreviations = new Set(
  `mr mrs ms dr st gen sen rep gov col lt sgt capt prof hon rev jr sr vs no nos inc corp co ltd cos bros dept est fig
  jan feb mar apr jun jul aug sep sept oct nov dec mm mme mlle me pr art av bd cf env max min tel p pp vol
  sr sra srta d dña ud uds ee uu dott sig sigg avv ing on hr fr nr bzw z b u a ca usw str bijv dhr mevr
  г г-н ул им тыс млн млрд руб долл см т д п ст в вв р м tzv např mj mld mil ok tzn ul godz tys ul zł im`.split(
    /\s+/,
  ),
)

/** Lines this short, all of them, mean that the wire wrapped the text, so a line's end is no sentence's end. */
const wrapWidth = 90

/** Whether a text was wrapped at a fixed width (and not merely written in short paragraphs). */
export function isWrapped(text: string): boolean {
  let lines = 0
  let long = 0
  for (let from = 0, end = text.indexOf('\n'); end >= 0; from = end + 1, end = text.indexOf('\n', from)) {
    if (end - from > wrapWidth) return false
    if (end - from > 40) long++
    lines++
  }
  return lines > 2 && long * 2 > lines
}

/**
 * Whether a sentence ends in the gap `text[from..to)` between two words, the first of which is `before` (folded).
 *
 * A full stop ends one unless it stands within a word (`U.S.`), after an initial or abbreviation, or before a small letter.
 */
export function endsSentence(
  text: string,
  from: number,
  to: number,
  before: string,
  wrapped: boolean,
): boolean {
  let stop = false
  for (let at = from; at < to; at++) {
    switch (text.charCodeAt(at)) {
      case 0x3002: // 。
      case 0xff01: // ！
      case 0xff1f: // ？
        return true
      case 0x0a:
        if (!wrapped || isLayout(text.charCodeAt(at + 1))) return true
        break
      case 0x21: // !
      case 0x3f: // ?
      case 0x2026: // …
      case 0x61f: // ؟
      case 0x6d4: // ۔
        stop = true
        break
      case 0x2e: // .
        stop ||= to > at + 1 && before.length > 1 && !abbreviations.has(before)
        break
    }
  }
  return stop && beginsSentence(text.codePointAt(to) ?? 0)
}

const isLayout = (code: number) => code === 0x0a || code === 0x0d || code === 0x20 || code === 0x09

/** Anything but a small letter may begin a sentence; scripts without capitals may always. */
function beginsSentence(codePoint: number): boolean {
  const found = characterClass(codePoint)
  if (found & Character.upper || !(found & Character.letter)) return true
  const character = String.fromCodePoint(codePoint)
  return character.toUpperCase() === character
}
