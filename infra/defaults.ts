/**
 * What holds for every function and link of the program; imported before anything else.
 *
 * A function is trusted to the Lambda service alone and may write its own log only, where SST would let the whole
 * account assume the role and grant every log. A link tells a name and grants nothing.
 */
import { logGroup, writeLog } from './logs.ts'

$transform(sst.aws.Function, (args, _opts, name) => {
  const logs = logGroup(name)
  args.runtime ??= 'nodejs24.x'
  args.architecture ??= 'arm64'
  args.nodejs ??= { format: 'esm', minify: true, sourcemap: false, splitting: true }
  args.logging = { format: 'json', logGroup: logs.name }
  args.permissions = $resolve([args.permissions ?? []]).apply(([permissions]) => [
    ...permissions,
    writeLog(logs),
  ])
  args.transform = { ...args.transform, role: trustLambdaAlone }
})

/** In `sst dev` the code runs on this machine and takes the role from the account; deployed, nobody else may. */
function trustLambdaAlone(role: aws.iam.RoleArgs) {
  role.managedPolicyArns = []
  if (!$dev) role.assumeRolePolicy = aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' })
  return undefined
}

sst.Linkable.wrap(sst.aws.Dynamo, (table) => ({ properties: { name: table.name } }))
