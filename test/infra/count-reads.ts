import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'esbuild'
import { root } from './platform.ts'

/** Modules that hold data of the gazetteer, the topics and the languages. */
const dataModules = /shared\/(gazetteer|topics|annotate)\/(data|tables)\/[^/]+\.ts$/

/** A function without parameters that stands for data, with its name where a module has several. */
const dataFunction = /(?:'([^']+)': |export const \w+ = )\(\)(?:: [^=]+)? => /g

/**
 * Makes a bundle tell in `globalThis.dataRead` what data it reads, such as `gazetteer/data/world latin`.
 *
 * Refuses to bundle data that is no function, for it would be read when it is imported.
 */
export const countReads: Plugin = {
  name: 'count-reads',
  setup: ({ onLoad }) =>
    onLoad({ filter: dataModules }, ({ path }) => {
      const module = relative(join(root, 'shared'), path).replace(/\.ts$/, '')
      const text = readFileSync(path, 'utf8')
      const contents = text.replace(dataFunction, (start, name?: string) => {
        const read = JSON.stringify(name === undefined ? module : `${module} ${name}`)
        return `${start}(globalThis.dataRead ??= []).push(${read}) && `
      })
      if (contents === text)
        return { errors: [{ text: `the data of ${module} is read when it is imported` }] }
      return { contents, loader: 'ts' }
    }),
}
