import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { evaluationData } from './support/evaluation-data.ts'
import { printTable, type Row } from './support/table.ts'

/** What `test/evaluate/<subject>.ts` exports. */
interface Subject {
  readonly evaluate: () => Promise<Row[]>
}

/**
 * Measures the quality of reading and matching on labelled text: `npm run evaluate`, or `npm run evaluate -- countries`
 * for some subjects only. Every file beside this one is a subject; their rows make one table.
 */
async function main() {
  const all = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts') && file !== 'evaluate.ts')
    .map((file) => basename(file, '.ts'))
  const asked = process.argv.slice(2)
  const unknown = asked.filter((subject) => !all.includes(subject))
  if (unknown.length > 0)
    throw new Error(`no such subject: ${unknown.join(', ')}; there are ${all.join(', ')}`)
  if (!existsSync(evaluationData)) return console.log(`skipped: no labelled text at ${evaluationData}`)
  const rows: Row[] = []
  for (const subject of asked.length > 0 ? asked : all) {
    const { evaluate }: Subject = await import(join(import.meta.dirname, `${subject}.ts`))
    rows.push(...(await evaluate()))
  }
  printTable(rows)
}

await main()
