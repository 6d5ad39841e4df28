import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { listEmitted } from './emitted.ts'

const worker = 'service-worker.js'

/** Files that only a server or a search engine reads. */
const notForTheDevice = new Set([worker, 'robots.txt'])

/**
 * Tells the service worker which files the page consists of: it writes their addresses, and a version that changes
 * with any of their contents, in place of `PAGE_FILES` and `PAGE_VERSION`.
 */
export function offline(): Plugin {
  return {
    name: 'unspasm:offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        const files = (await listEmitted(dir)).filter((path) => !notForTheDevice.has(path))
        const version = createHash('sha256')
        for (const path of files) version.update(`${path}\0`).update(await readFile(join(dir, path)))

        const code = await readFile(join(dir, worker), 'utf8')
        for (const name of ['PAGE_FILES', 'PAGE_VERSION']) {
          if (code.split(name).length !== 2) throw new Error(`expected ${name} once in ${worker}, got it not once`)
        }
        const addresses = JSON.stringify(files.map((path) => `/${path}`))
        const filled = code
          .replace('PAGE_FILES', () => addresses)
          .replace('PAGE_VERSION', JSON.stringify(version.digest('hex').slice(0, 16)))
        await writeFile(join(dir, worker), filled)
      },
    },
  }
}
