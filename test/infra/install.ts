import { installPlatform } from './platform.ts'

/** `npm run typecheck` on a fresh clone: the components must be there to check against. */
await installPlatform()
