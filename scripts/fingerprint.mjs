import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What a build reads, from the root of the clone: files, and folders with everything below. */
const inputs = [
  'package-lock.json',
  'scripts/build.mjs',
  'packages/guideline/src',
  'packages/care/src',
  'packages/scheduling/src',
  'packages/server/package.json',
  'packages/server/src',
  'packages/cli/package.json',
  'packages/cli/src',
  'packages/web/index.html',
  'packages/web/package.json',
  'packages/web/public',
  'packages/web/src',
  'packages/web/vite',
  'packages/web/vite.config.ts',
]

/** What a build leaves behind; when one of them is missing there is no build. */
const outputs = [
  'packages/server/dist/main.js',
  'packages/server/dist/pglite-worker.js',
  'packages/server/dist/busy-times-worker.js',
  'packages/server/dist/road-engine-process.js',
  'packages/server/dist/database-template/PG_VERSION',
  'packages/cli/dist/main.js',
  'packages/web/dist/index.html',
]

/** Where the fingerprint of the last build is kept. */
export const stampPath = '.cache/build-fingerprint'

/**
 * Names the state of everything that a build reads. Tests do not count.
 *
 * Contents rather than times decide: a checkout of another commit changes contents and may turn times back.
 *
 * @param root path of the clone.
 * @returns    64 hexadecimal digits.
 */
export function fingerprint(root) {
  const hash = createHash('sha256')
  for (const path of inputs.flatMap((input) => listFiles(root, input))) {
    hash.update(`${path}\0`)
    hash.update(readFileSync(join(root, path)))
    hash.update('\0')
  }
  return hash.digest('hex')
}

/** Names the state of everything that makes the tables of an empty database: 16 hexadecimal digits. */
export function databaseFingerprint(root) {
  const hash = createHash('sha256')
  for (const path of ['package-lock.json', ...listFiles(root, 'packages/server/src/db/migrations')]) {
    hash.update(readFileSync(join(root, path)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Whether the build in the clone was made from the sources as they are. */
export function isBuilt(root) {
  const stamp = join(root, stampPath)
  if (!existsSync(stamp) || !outputs.every((path) => existsSync(join(root, path)))) return false
  return readFileSync(stamp, 'utf8') === fingerprint(root)
}

/** Paths of the files at or below `path` without tests, in an order that does not depend on the disk. */
function listFiles(root, path) {
  if (!existsSync(join(root, path))) return []
  if (/\.[a-z]+$/.test(path)) return /\.test\.tsx?$/.test(path) ? [] : [path]
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => listFiles(root, `${path}/${name}`))
}
