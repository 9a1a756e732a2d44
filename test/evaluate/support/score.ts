import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluationData } from './evaluation-data.ts'

/** One line of a score: the whole (`all`), or a group such as `lang=fr`. */
export interface ScoreRow {
  readonly group: string
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly macroF1?: number | null
}

export interface Score {
  readonly rows: readonly ScoreRow[]
  /** One row for each label (country, topic) of the gold. */
  readonly labels?: readonly (ScoreRow & { readonly tp: number; readonly fp: number; readonly fn: number })[]
}

/**
 * Scores lines of output with the labelled set's own scorer, as a separate process.
 *
 * `input` is the option that takes the lines (`annotations` or `matches`); the rest of the options are given as they
 * are. Throws where the scorer finds evidence that is not in its dispatch, or malformed lines.
 */
export function score(
  command: string,
  input: 'annotations' | 'matches',
  lines: readonly unknown[],
  options: Readonly<Record<string, string>>,
): Score {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-evaluate-'))
  try {
    const file = join(folder, 'lines.jsonl')
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const flags = Object.entries({ [input]: file, ...options }).flatMap(([name, value]) => [
      `--${name}`,
      value,
    ])
    const scorer = join(evaluationData, 'score.mjs')
    const output = execFileSync(process.execPath, [scorer, command, ...flags, '--json'], {
      maxBuffer: 256 * 1024 * 1024,
      encoding: 'utf8',
    })
    return JSON.parse(output) as Score
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The row of a group (`all`, `lang=fr`). */
export function rowOf(scored: Score, group = 'all'): ScoreRow {
  const row = scored.rows.find((each) => each.group === group)
  if (row === undefined) throw new Error(`no group ${group} was scored`)
  return row
}
