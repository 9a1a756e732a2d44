import type { Build, Created, Evaluated } from './evaluate.ts'
import { arn } from './fake-aws.ts'
import { type Statement, statementsOf } from './policy.ts'

/** A function of the evaluated program, with what it may do and what calls it. */
export interface DeployedFunction {
  readonly id: string
  readonly build: Build
  readonly inputs: Created['inputs']
  readonly arn: string
  readonly role: Created['inputs']
  readonly statements: readonly Statement[]
}

/** The inputs of every resource of one type. */
export const inputsOf = ({ created }: Evaluated, type: string) =>
  created.filter((one) => one.type === type).map(({ inputs }) => inputs)

/** Every function of the program, by name. */
export const functionsOf = (program: Evaluated): DeployedFunction[] =>
  [...program.builds].sort(byId).map((build) => {
    const { functionID: id } = build
    const inputs = inputsNamed(program, 'aws:lambda/function:Function', `${id}Function`)
    const role = inputsNamed(program, 'aws:iam/role:Role', `${id}Role`)
    return {
      id,
      build,
      inputs,
      arn: arn('lambda', `function:${inputs.name}`),
      role,
      statements: inlineStatements(role),
    }
  })

const byId = (a: Build, b: Build) => a.functionID.localeCompare(b.functionID)

/** What a role's inline policies say. */
export const inlineStatements = (role: Created['inputs']): Statement[] =>
  (role.inlinePolicies as { policy: string }[]).flatMap(({ policy }) => statementsOf(policy))

function inputsNamed({ created }: Evaluated, type: string, name: string): Created['inputs'] {
  const found = created.find((one) => one.type === type && one.name === name)
  if (!found) throw new Error(`The program creates no ${type} called ${name}`)
  return found.inputs
}
