import { createReadStream } from 'node:fs'
import { version } from '../package.json' with { type: 'json' }
import { run } from './run.ts'

/** Writes, and waits while the reader is slower than we are. */
const writeTo = (stream: NodeJS.WriteStream) => (text: string) =>
  new Promise<void>((resolve) => {
    if (stream.write(text)) resolve()
    else stream.once('drain', resolve)
  })

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // NOTE: whoever reads us has had enough, as in "unspasm assess cases.ndjson | head".
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  readFile: (path) => createReadStream(path),
  stdout: writeTo(process.stdout),
  stderr: writeTo(process.stderr),
  // NOTE: the Swedish way to write a date is YYYY-MM-DD.
  today: () => new Date().toLocaleDateString('sv-SE'),
  hour: () => new Date().getHours(),
  now: () => new Date().toISOString(),
  environment: process.env,
  version,
})
