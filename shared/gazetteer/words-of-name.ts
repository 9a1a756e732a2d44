import { fold } from '../text/normalise.ts'

const separators = /[^\p{L}\p{M}\p{N}]+|[\u02B0-\u02FF]+/u
const severalWords = /[ '’.\-‑–(,/"]|[\u02B0-\u02FF]/

/** The words of a name as `readWords` has them in a dispatch, without the columns that nobody asks for here. */
export function wordsOfName(name: string): readonly string[] {
  const folded = fold(name)
  return severalWords.test(folded) ? folded.split(separators).filter((word) => word !== '') : [folded]
}
