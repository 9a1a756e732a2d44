/**
 * One figure of the table: `measure` of our code on `set`, beside the `target` to reach (at least) and the naive
 * `baseline` measured in the same run. Without a target a row only informs.
 */
export interface Row {
  readonly set: string
  readonly measure: string
  readonly value: number | null
  readonly target?: number
  readonly baseline?: number | null
}

const figure = (value: number | null | undefined) =>
  value === undefined || value === null
    ? '–'
    : Number.isInteger(value) && value > 1
      ? String(value)
      : value.toFixed(3)

const verdict = ({ value, target }: Row) =>
  target === undefined ? '' : value !== null && value >= target ? 'reached' : 'missed'

/** Prints the rows as one table, and how many targets were reached. */
export function printTable(rows: readonly Row[]) {
  const cells = rows.map((row) => [
    row.set,
    row.measure,
    figure(row.value),
    row.target === undefined ? '' : `≥ ${row.target}`,
    figure(row.baseline),
    verdict(row),
  ])
  const table = [['set', 'measure', 'Vigie', 'target', 'baseline', ''], ...cells]
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
  const judged = rows.filter((row) => row.target !== undefined)
  console.log(
    `${judged.filter((row) => verdict(row) === 'reached').length} of ${judged.length} targets reached`,
  )
}
