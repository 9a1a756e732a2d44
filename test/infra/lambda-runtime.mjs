// Plays the Lambda runtime in a process of its own: imports a handler once, then answers one event after another.
const [file, name] = process.argv.slice(2)
const { [name]: handler } = await import(file)
if (typeof handler !== 'function') throw new Error(`${file} exports no function called ${name}`)

process.on('message', async ({ id, event, deadline }) => {
  const context = {
    awsRequestId: id,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: '$LATEST',
    invokedFunctionArn: process.env.AWS_LAMBDA_FUNCTION_NAME,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: 'log',
    logStreamName: 'stream',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  }
  const before = process.cpuUsage()
  const settle = (outcome) => {
    const { user, system } = process.cpuUsage(before)
    process.send({ id, cpuMs: (user + system) / 1000, ...outcome })
  }
  try {
    settle({ answer: (await handler(event, context)) ?? null })
  } catch (error) {
    settle({ error: error instanceof Error ? `${error.stack}` : String(error) })
  }
})
const { user, system } = process.cpuUsage()
process.send({ ready: true, cpuMs: (user + system) / 1000 })
