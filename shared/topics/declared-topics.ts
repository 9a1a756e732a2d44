import { once } from '../domain/once.ts'
import { topics } from './taxonomy.ts'

const byCode = once(
  (): ReadonlyMap<string, string> =>
    new Map(topics().flatMap(({ id, medtop }) => medtop.map((code) => [code, id] as const))),
)

const none: ReadonlyMap<string, string> = new Map()

/**
 * The topics a sender's codes declare, each with the code that does, such as `medtop:20000592`; codes that mean none are passed over.
 *
 * An IPTC Media Topic code (20000592) means its own topic. An older IPTC Subject Code (11007000) is read by its first two
 * digits, which are those of the media topics' top level.
 */
export function declaredTopics(subjects: readonly string[]): ReadonlyMap<string, string> {
  if (subjects.length === 0) return none
  const declared = new Map<string, string>()
  for (const subject of subjects) {
    const code = /(?:^|\D)(\d{8})$/.exec(subject)?.[1]
    if (code === undefined) continue
    const topic = byCode().get(code) ?? byCode().get(`${code.slice(0, 2)}000000`)
    if (topic !== undefined && !declared.has(topic)) declared.set(topic, subject)
  }
  return declared
}
