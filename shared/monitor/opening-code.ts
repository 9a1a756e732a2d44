import { grown } from './compiled/grown.ts'

/** What a word of a text finds, or opens the search for: leaves and atoms by their numbers. */
export interface Opening {
  /** The atoms that it is; it may only be a part of phrases that others open. */
  readonly atoms: readonly number[]
  /** Leaves of this one word, wherever it stands and however it is written. */
  readonly alone: readonly number[]
  /** Atoms that ask for a place or for capitals too, each with the leaf that it is. */
  readonly strict: readonly number[]
  /** Phrases of which it is the longest word, each as {@link besideOf} and {@link restOf}. */
  readonly phrases: readonly number[]
  /** Its numbers for nearness, each with the atom if that asks for a place or for capitals too, else -1. */
  readonly near: readonly number[]
}

/**
 * Openings laid down one after another in one array of numbers, equal ones once: what most words need lies in a line or two
 * of the processor's cache, where objects would be spread over many.
 *
 * Each is a bit for every atom (see {@link isAtom}), where its lists end, then the lists themselves.
 */
export interface OpeningCode {
  /** Lays an opening down, unless it is; answers its place, doubled, and 1 more where it opens anything. */
  note(opening: Opening): number
  /** All numbers; to be asked for again after a new opening. */
  numbers(): Int32Array
}

/** An opening's lists: where each ends is written so many numbers from where the opening begins. */
export const List = { alone: 1, strict: 2, phrases: 3, near: 4, atoms: 5 } as const

/** The first list begins so many numbers from where its opening begins. */
export const firstList = 6

export function createOpeningCode(): OpeningCode {
  let numbers = new Int32Array(1 << 12)
  let size = 0
  const places = new Map<string, number>()
  const add = (laid: readonly number[]): number => {
    const place = size
    size += laid.length
    if (size > numbers.length) numbers = grown(numbers, size)
    numbers.set(laid, place)
    return place
  }
  return {
    note(opening) {
      const laid = layDown(opening)
      const key = laid.join()
      const place = places.get(key) ?? add(laid)
      places.set(key, place)
      return 2 * place + (laid[List.near]! > firstList ? 1 : 0)
    },
    numbers: () => numbers,
  }
}

function layDown({ alone, strict, phrases, near, atoms }: Opening): number[] {
  const lists = [alone, strict, phrases, near, atoms]
  const laid = [atoms.reduce((bits, atom) => bits | bitOf(atom), 0)]
  let end = firstList
  for (const list of lists) {
    end += list.length
    laid.push(end)
  }
  return laid.concat(...lists)
}

const bitOf = (atom: number) => 1 << (atom & 31)

/** Whether the word of an opening is an atom; most are told by a bit that is not set. */
export function isAtom(code: Int32Array, opening: number, atom: number): boolean {
  if ((code[opening]! & bitOf(atom)) === 0) return false
  const end = opening + code[opening + List.atoms]!
  for (let at = opening + code[opening + List.near]!; at < end; at++) if (code[at] === atom) return true
  return false
}

/** The word right beside the longest of a phrase, and in the lowest bit whether it comes after: most need no further look. */
export const besideOf = (atom: number, after: boolean) => 2 * atom + (after ? 1 : 0)

/** The atom that {@link besideOf} names, and how far on it stands. */
export const atomBeside = (beside: number): number => beside >>> 1
export const stepBeside = (beside: number): -1 | 1 => ((beside & 1) === 1 ? 1 : -1)

/** What is left to be done where both words are there: if no more, the leaf, else the phrase is to be checked. */
export const restOf = (number: number, isDone: boolean) => 2 * number + (isDone ? 1 : 0)
