/// <reference path="./.sst/platform/config.d.ts" />

/** The deployed Vigie: `infra/` holds its parts; a permanent stage keeps its data and cannot be removed by mistake. */
export default $config({
  app(input) {
    const permanent = ['production', 'staging'].includes(input.stage)
    return {
      name: 'vigie',
      home: 'aws',
      removal: permanent ? 'retain' : 'remove',
      protect: permanent,
      version: '>= 4.17.0 < 5',
      state: { retention: 30 },
    }
  },
  async run() {
    await import('./infra/defaults.ts')
    const { api } = await import('./infra/api.ts')
    const { table } = await import('./infra/table.ts')
    await import('./infra/pipeline.ts')
    if ($app.protect) {
      await import('./infra/canary.ts')
      await import('./infra/alarms.ts')
      await import('./infra/silence.ts')
      await import('./infra/dashboard.ts')
    }
    return { url: api.url, table: table.name }
  },
})
