import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileByteGroups, type LanguageSources } from '../../shared/annotate/compile-byte-groups.ts'

/** The package's tables are no exports of it. */
const eld = join(import.meta.dirname, '../../node_modules/eld/src')

/** Reads the smallest table of eld, and how it writes bytes. */
export async function readLanguageSources(): Promise<LanguageSources> {
  const { ngramsData } = await import(join(eld, 'ngrams/extrasmall.js'))
  const { dictionary } = await import(join(eld, 'dictionary.js'))
  return { ...ngramsData, dictionary }
}

/** The text of `shared/annotate/data/byte-groups.ts`. */
export async function compileLanguages(): Promise<string> {
  const { languages, groups, counts, scores } = compileByteGroups(await readLanguageSources())
  return `/** How often groups of bytes are of a language (eld, Apache License 2.0). Compiled by \`npx tsx functions/cli/compile-languages.ts\`; see NOTICE. */
export const byteGroups = () => ({
  languages: ${JSON.stringify(languages)},
  groups: ${JSON.stringify(groups)},
  counts: ${JSON.stringify(counts)},
  scores: ${JSON.stringify(scores)},
})
`
}

if (import.meta.filename === process.argv[1])
  writeFileSync(
    join(import.meta.dirname, '../../shared/annotate/data/byte-groups.ts'),
    await compileLanguages(),
  )
