/** What is wrong with a query: where (UTF-16 offsets into its text), what, and how to mend it. */
export interface QueryProblem {
  readonly start: number
  readonly end: number
  readonly message: string
  readonly remedy: string
}

/** Stops reading a query; caught where parsing began, never seen outside. */
export class QueryError extends Error {
  readonly problem: QueryProblem

  constructor(problem: QueryProblem) {
    super(problem.message)
    this.problem = problem
  }
}

/** Refuses what stands at `start` to `end`. */
export function refuse(start: number, end: number, message: string, remedy: string): never {
  throw new QueryError({ start, end, message, remedy })
}

/** A problem on one line: `at character 7: a quotation mark is not closed; close it with "`. */
export function printProblem({ start, message, remedy }: QueryProblem): string {
  return `at character ${start + 1}: ${message}; ${remedy}`
}
