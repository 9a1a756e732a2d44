import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileStems } from '../../shared/topics/compile-stems.ts'
import { stemTexts } from '../../shared/topics/stems.ts'

/** The data modules, by file name under `shared/topics/data`. */
export const compileAllStems = (): Record<string, string> =>
  Object.fromEntries(
    Object.keys(stemTexts).map((language) => [
      `stems.${language}.ts`,
      `/** Stems of the words of topics. Compiled by \`npx tsx functions/cli/compile-stems.ts\`. */
export const stems = (): string => ${JSON.stringify(compileStems(language))}
`,
    ]),
  )

if (import.meta.filename === process.argv[1]) {
  const folder = join(import.meta.dirname, '../../shared/topics/data')
  for (const [file, text] of Object.entries(compileAllStems())) writeFileSync(join(folder, file), text)
}
