import { type CodedLine, readLines } from './entries.ts'
import { exonyms } from './tables/exonyms.ts'
import { groups } from './tables/groups.ts'
import { leaders } from './tables/leaders.ts'
import { regions } from './tables/regions.ts'
import { seats } from './tables/seats.ts'

/*
 * Our own tables of names that all languages of a script share. They are compiled into `data/world.ts`; who edits one
 * runs `npx tsx functions/cli/compile-gazetteer.ts`.
 */
export const regionLines = (): CodedLine[] => readLines(regions, ',')
export const seatLines = (): CodedLine[] => readLines(seats, ',')
export const leaderLines = (): CodedLine[] => readLines(leaders, ',')
export const groupLines = (): CodedLine[] => readLines(groups, ',')
export const exonymLines = (): CodedLine[] => readLines(exonyms, ',')
