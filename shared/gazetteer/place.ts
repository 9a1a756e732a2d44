/**
 * What a name in the gazetteer stands for.
 *
 * `name` a country itself, `demonym` its people or adjective, `region` a part of it, `city`, `seat` a seat of power that
 * stands for it, `leader` who leads or led it, `group` a movement, party or force of it, `abbreviation` a part of it written short, after a comma, `nothing` a set phrase that speaks of no place.
 */
export type PlaceKind =
  | 'name'
  | 'demonym'
  | 'region'
  | 'city'
  | 'seat'
  | 'leader'
  | 'group'
  | 'abbreviation'
  | 'nothing'

/** One thing that a name may stand for. */
export interface Place {
  /** The country; empty for `nothing`. */
  readonly code: string
  readonly kind: PlaceKind
  /** Written in capitals throughout (`US`, `ЮАР`): only so is it a name. */
  readonly acronym: boolean
  /** May begin with a small letter. */
  readonly lowerCase: boolean
  /** Is believed only where the dispatch names its country in another way too. */
  readonly weak: boolean
  readonly capital: boolean
  /** A city that is meant whatever lesser namesakes it has. */
  readonly dominant: boolean
}

/** Whether a name only speaks of a country through somebody from it, who may act elsewhere. */
export const isSomebody = (kind: PlaceKind): boolean => kind === 'leader' || kind === 'group'
