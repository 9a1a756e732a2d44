import type * as z from 'zod'
import { type Issue, Problem } from './problem.ts'

/** Parses what a caller sent. Only here may a schema failure be the caller's fault: a 422 naming every issue by path. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw invalidInput(parsed.error.issues.flatMap((issue) => issuesOf(issue)))
}

/** The problem of an input that can be read but not be meant, with every issue. */
export const invalidInput = (issues: readonly Issue[]) =>
  new Problem(422, 'The input is not valid', {
    detail: issues
      .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
      .slice(0, 3)
      .join('; '),
    issues,
  })

/** A union's failure is told by its branch that came nearest, that is the one with fewest faults deepest down. */
function issuesOf(issue: z.core.$ZodIssue, parent: readonly PropertyKey[] = []): Issue[] {
  const path = [...parent, ...issue.path]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const depth = (branch: readonly z.core.$ZodIssue[]) =>
      Math.max(0, ...branch.map((inner) => inner.path.length))
    const nearest = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0]!
    if (depth(nearest) > 0) return nearest.flatMap((inner) => issuesOf(inner, path))
    return [
      {
        path: path.join('.'),
        message: [...new Set(issue.errors.flat().map(({ message }) => message))].join(', or '),
      },
    ]
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), message: 'is not a known property' }))
  return [{ path: path.join('.'), message: issue.message }]
}
