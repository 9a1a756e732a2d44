import { createCipheriv } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build as esbuild, type Metafile, type Plugin } from 'esbuild'
import type { Build } from './evaluate.ts'
import { root } from './platform.ts'

/** A function as it would be uploaded: its folder, the file Lambda imports and the name it calls. */
export interface Bundle {
  readonly folder: string
  readonly file: string
  readonly handler: string
  readonly outputs: Metafile['outputs']
}

/** What SST puts before every bundle, so that CommonJS packages find what they expect. */
const banner = [
  `import { createRequire as topLevelCreateRequire } from 'module';`,
  'const require = topLevelCreateRequire(import.meta.url);',
  `import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from "url"`,
  'const __filename = topLevelFileUrlToPath(import.meta.url)',
  'const __dirname = topLevelFileUrlToPath(new topLevelURL(".", import.meta.url))',
].join('\n')

/**
 * Bundles a function as SST's builder does (its options of 4.17) into `folder`, with its links encrypted beside it.
 *
 * `handler` may name any module of the project; `plugins` may change what is bundled.
 */
export async function bundleFunction(
  {
    handler,
    properties,
    links,
    encryptionKey,
  }: Pick<Build, 'handler' | 'properties' | 'links' | 'encryptionKey'>,
  folder: string,
  plugins: Plugin[] = [],
): Promise<Bundle> {
  const [path, name] = handler.split(/\.(?=[^.]+$)/) as [string, string]
  const { minify, splitting } = properties as { minify?: boolean; splitting?: boolean }
  const { metafile } = await esbuild({
    entryPoints: [join(root, `${path}.ts`)],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting,
    minify,
    keepNames: true,
    platform: 'node',
    format: 'esm',
    target: 'esnext',
    mainFields: ['module', 'main'],
    external: ['sharp', 'pg-native'],
    banner: { js: banner },
    plugins,
    metafile: true,
    logLevel: 'error',
  })
  writeFileSync(join(folder, 'resource.enc'), encrypt(JSON.stringify(links), encryptionKey))
  return { folder, file: join(folder, `${basename(path)}.mjs`), handler: name, outputs: metafile.outputs }
}

/** As SST's builder writes `resource.enc`: AES-256-GCM with a key made for the stage, which only the function is told. */
function encrypt(text: string, key: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'base64'), Buffer.alloc(12))
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()])
}
