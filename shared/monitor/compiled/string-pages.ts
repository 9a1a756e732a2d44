import { decode, type StringTable } from './string-table.ts'

/** Strings of a page, as a power of two. */
const pageBits = 16

/**
 * Reads strings of a table by their numbers, where many are read: their letters are decoded a page at a time when one of
 * it is first asked for, and each string is a slice of its page.
 */
export function openPages({ start, letters }: StringTable): (number: number) => string {
  const pages: string[] = []
  const last = start.length - 1
  const read = (page: number) => {
    const end = start[Math.min((page + 1) << pageBits, last)]
    const text = decode(letters.subarray(start[page << pageBits], end))
    pages[page] = text
    return text
  }
  return (number) => {
    const page = number >>> pageBits
    const text = pages[page] ?? read(page)
    const first = start[page << pageBits]!
    return text.slice(start[number]! - first, start[number + 1]! - first)
  }
}
