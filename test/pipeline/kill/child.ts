/**
 * A Vigie in a process of its own, for the test that kills it: `child.ts DATA seed|mend|STOP-POINT`.
 *
 * `seed` makes the readers; a stop point posts a dispatch and dies there; `mend` starts as after any crash and ends
 * when nothing is left to do.
 */
import { startEmbedded } from '../../../functions/local/embedded.ts'
import { EmailAddress } from '../../../shared/domain/subscriber.ts'
import { aSource } from '../../support/builders.ts'
import { subscribe } from '../../support/use-embedded.ts'
import { dispatch, readers } from './scene.ts'
import { type StopPoint, stopPoints } from './stop-points.ts'

const [data = '', task = ''] = process.argv.slice(2)
const isStopPoint = (name: string): name is StopPoint => name in stopPoints

const vigie = await startEmbedded({
  data,
  origin: 'http://localhost:1',
  linkSecrets: ['a secret that signs links in tests only'],
  log: () => undefined,
  adapt: isStopPoint(task) ? stopPoints[task] : (ports) => ports,
})
if (task === 'seed')
  for (const [name, watchlists] of Object.entries(readers))
    for (const watchlist of watchlists) await subscribe(vigie, EmailAddress.parse(name), watchlist)
else if (isStopPoint(task)) await vigie.accept(aSource, dispatch)
await vigie.idle()
await vigie.stop()
