import type * as z from 'zod'
import { type Issue, Problem } from './problem.ts'

/** What parsing an input gave: what it means, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Parses what a caller sent. Only here may a schema failure be the caller's fault: a 422 naming every issue by path. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const parsed = tryParse(schema, input)
  if (parsed.ok) return parsed.value
  throw invalidInput(parsed.issues)
}

/** Like {@link parseInput}, for whoever shows the issues in another way. */
export function tryParse<Schema extends z.ZodType>(schema: Schema, input: unknown): Parsed<z.infer<Schema>> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, issues: parsed.error.issues.flatMap((issue) => issuesOf(issue)) }
}

/** The problem of an input that can be read but not be meant, with every issue. */
export const invalidInput = (issues: readonly Issue[]) =>
  new Problem(422, 'The input is not valid', {
    detail: issues
      .slice(0, 3)
      .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
      .join('; '),
    issues,
  })

/** One fault as issues: each unknown property by itself, a union by what its likeliest branch lacks. */
function issuesOf(issue: z.core.$ZodIssue, within: readonly PropertyKey[] = []): Issue[] {
  const path = [...within, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), message: 'is not a known property' }))
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const likeliest = issue.errors.find((faults) => faults.some((fault) => isInside(fault)))
    if (likeliest !== undefined) return likeliest.flatMap((fault) => issuesOf(fault, path))
    const messages = issue.errors.flat().map(({ message }) => message)
    return [{ path: path.join('.'), message: [...new Set(messages)].join(', or ') }]
  }
  return [{ path: path.join('.'), message: issue.message }]
}

// a branch that got as far as looking inside the value is the one that was meant
const isInside = (fault: z.core.$ZodIssue) => fault.path.length > 0 || fault.code === 'unrecognized_keys'
