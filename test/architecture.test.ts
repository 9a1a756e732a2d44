import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Each folder, and the folders it may import besides itself. This table is the architecture. */
const mayImport: Record<string, readonly string[]> = {
  'shared/domain': [],
  'shared/text': ['shared/domain'],
  'shared/wire': ['shared/domain'],
  'shared/gazetteer': ['shared/domain', 'shared/text'],
  'shared/annotate': ['shared/domain', 'shared/text', 'shared/gazetteer'],
  'shared/query': ['shared/domain', 'shared/text'],
  'shared/monitor': ['shared/domain', 'shared/text', 'shared/query'],
  'shared/topics': ['shared/domain', 'shared/text', 'shared/query', 'shared/monitor'],
  'shared/story': ['shared/domain', 'shared/text'],
  'shared/email': ['shared/domain'],
  'shared/pipeline': [
    'shared/domain',
    'shared/annotate',
    'shared/topics',
    'shared/query',
    'shared/monitor',
    'shared/story',
    'shared/email',
    'shared/gazetteer',
  ],
  'shared/store': ['shared/domain', 'shared/pipeline'],
  functions: [
    'shared/domain',
    'shared/wire',
    'shared/pipeline',
    'shared/store',
    'shared/email',
    'shared/query',
    'shared/topics',
    'shared/gazetteer',
    'shared/annotate',
    'shared/monitor',
    'infra/local',
  ],
  'infra/local': ['infra', 'shared/store', 'shared/domain'],
  infra: [],
}

/** Packages that pure folders may use: vocabulary, text and numbers; no AWS, no HTTP, no clock, no environment. */
const purePackages = [
  'zod',
  'snowball-stemmers',
  '@orama/stemmers',
  'porter2',
  'any-ascii',
  'hono/jsx',
  'hono/html',
]
const pureFolders = Object.keys(mayImport).filter(
  (folder) => folder.startsWith('shared/') && !/store|pipeline/.test(folder),
)

const folderOf = (file: string) =>
  Object.keys(mayImport)
    .filter((folder) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0]

const sources = ['shared', 'functions', 'infra']
  .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) => join(top, name)))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))

const imports = sources.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\n[^'"\n;]*?)*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ].map((found) => ({ file, target: (found[1] ?? found[2])! })),
)

describe('the architecture', () => {
  it('sees the sources it speaks of', () => {
    expect(sources.length).toBeGreaterThan(15)
    expect(imports.length).toBeGreaterThan(15)
  })

  it('lets every import follow an arrow', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.'))
      .map(({ file, target }) => ({ file, to: normalize(join(dirname(file), target)) }))
      .filter(({ file, to }) => {
        const [from, into] = [folderOf(file), folderOf(to)]
        return (
          from === undefined ||
          (from !== into && !(mayImport[from] ?? []).includes(into ?? relative('.', to)))
        )
      })
    expect(wrong).toEqual([])
  })

  it('keeps the pure folders pure', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        !target.startsWith('.') &&
        pureFolders.includes(folderOf(file) ?? '') &&
        !purePackages.some((name) => target === name || target.startsWith(`${name}/`)),
    )
    expect(wrong).toEqual([])
    const clock = sources.filter(
      (file) =>
        pureFolders.includes(folderOf(file) ?? '') &&
        /\bDate\.now\(|new Date\(\)|process\.env|Math\.random\(/.test(readFileSync(file, 'utf8')),
    )
    expect(clock).toEqual([])
  })

  it('spells the keys of the table in one module', () => {
    const wrong = sources.filter(
      (file) => file !== 'shared/store/keys.ts' && /\bpk: `/.test(readFileSync(file, 'utf8')),
    )
    expect(wrong).toEqual([])
  })
})
