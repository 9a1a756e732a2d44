import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

/** What `test/bench/<subject>.ts` exports. */
interface Subject {
  readonly bench: () => Promise<void>
}

/** Measures speed beside a baseline in the same run: `npm run bench`, or `npm run bench -- monitor` for some subjects. */
async function main() {
  const all = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts') && file !== 'bench.ts')
    .map((file) => basename(file, '.ts'))
  const asked = process.argv.slice(2)
  const unknown = asked.filter((subject) => !all.includes(subject))
  if (unknown.length > 0)
    throw new Error(`no such subject: ${unknown.join(', ')}; there are ${all.join(', ')}`)
  for (const subject of asked.length > 0 ? asked : all) {
    console.log(`\n${subject}`)
    const { bench }: Subject = await import(join(import.meta.dirname, `${subject}.ts`))
    await bench()
  }
}

await main()
