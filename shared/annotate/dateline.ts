/** How far into a body a dateline may reach. */
const reach = 120

const patterns = [
  // BRUXELLES (Belga) – …, El Cairo (EFE).- …
  /^[^\p{L}]*(?!\p{Ll})[\p{L}\p{M}'’.,/ -]{2,60}?,?[^()\n.]{0,25}\([^()\n]{2,40}\)\s*[-–—:.]{0,2}/u,
  // WASHINGTON, Feb 26 - …
  /^[^\p{L}]*\p{Lu}[^\n]{1,70}?\s[-–—]{1,2}\s/u,
]

/**
 * Where the dateline of a body ends, 0 where it has none: the place (and time, and agency) that agencies open with
 * says where a dispatch was written, not what it speaks of.
 */
export function datelineEnd(body: string): number {
  const beginning = body.slice(0, reach)
  for (const pattern of patterns) {
    const found = pattern.exec(beginning)
    if (found !== null) return found[0].length
  }
  return 0
}
