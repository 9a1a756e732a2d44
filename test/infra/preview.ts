import { evaluate } from './evaluate.ts'
import { listProgram } from './listing.ts'
import { personal, production } from './stages.ts'

/** `npm run infra`: what `sst deploy` would create, on a permanent stage and on a throw-away one. */
for (const one of [production, personal]) console.log(listProgram(one.stage, await evaluate(one)))
