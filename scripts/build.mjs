// Builds the server, the command line and the page, each into its package's dist folder, and a database with empty tables
// that a first start copies.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { databaseFingerprint, fingerprint, stampPath } from './fingerprint.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const before = fingerprint(root)

// NOTE: whoever builds may have set it otherwise, a test runner for one, and what is built here is what people get.
process.env['NODE_ENV'] = 'production'

/** Parts that bring files of their own (wasm, extensions) or find parts of theirs while they run. */
const external = ['@electric-sql/pglite', 'pg', 'pg-boss']

/**
 * Files for Node with nearly everything inside, so that they start fast; the rest is in node_modules. The command line
 * is split: most of its commands need no database.
 */
const program = (name, entry = 'main', { isFirst = true } = {}) =>
  build({
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'packages', name),
    ssr: { noExternal: true, external },
    build: {
      ssr: `src/${entry}.ts`,
      target: 'node20',
      outDir: 'dist',
      emptyOutDir: isFirst,
      rolldownOptions: { output: { entryFileNames: `${basename(entry)}.js`, codeSplitting: name === 'cli' } },
    },
  })

const page = () => build({ configFile: join(root, 'packages/web/vite.config.ts'), logLevel: 'warn' })

/** The server, and what runs beside it: its embedded database, calendars from outside, the road engine. */
async function server() {
  await program('server')
  await program('server', 'db/pglite-worker', { isFirst: false })
  await program('server', 'feeds/busy-times-worker', { isFirst: false })
  await program('server', 'outside/road-engine-process', { isFirst: false })
  await program('server', 'db/make-template', { isFirst: false })
  cpSync(template(), join(root, 'packages/server/dist/database-template'), { recursive: true })
}

/** Folder of a closed database with the tables of this version, made once for each state of what makes them. */
function template() {
  const kept = join(root, '.cache/database-template', databaseFingerprint(root))
  if (existsSync(kept)) return kept
  rmSync(dirname(kept), { recursive: true, force: true })
  mkdirSync(dirname(kept), { recursive: true })
  const { status, stderr } = spawnSync(process.execPath, ['packages/server/dist/make-template.js', `${kept}.new`], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the prepared database could not be made: ${stderr}`)
  renameSync(join(`${kept}.new`, 'database'), kept)
  return kept
}

try {
  await Promise.all([server(), program('cli'), page()])
  mkdirSync(dirname(join(root, stampPath)), { recursive: true })
  writeFileSync(join(root, stampPath), before)
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
