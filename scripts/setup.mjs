// Makes a clone ready: installs what package-lock.json names, builds what is stale, and for tests unpacks a browser
// and fetches a PostgreSQL where the machine has none, and a road engine where that is asked for.
// It runs before anything is installed, so it imports only what Node brings along.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isBuilt } from './fingerprint.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const forTests = process.argv.includes('--tests')

requireNode(20, 19)
if (!isInstalled()) {
  step(
    'Installing the parts that Unspasm is made of. This takes about half a minute, once',
    npm('ci', '--no-progress', '--loglevel=error'),
  )
}
if (!isBuilt(root)) {
  step('Building the page, the server and the command line. This takes a few seconds', node('scripts/build.mjs'))
}
if (forTests) {
  step(null, node('scripts/browser.mjs'))
  step(null, node('scripts/postgres.mjs', '--install'))
  if (process.env['ROAD_ENGINE_TESTS'] === 'on') step(null, node('scripts/road-engine.mjs', '--install'))
}

/** The lock that npm writes after an install is older than ours, or missing: something has changed since. */
function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

function requireNode(major, minor) {
  const [ours = 0, oursMinor = 0] = process.versions.node.split('.').map(Number)
  if (ours > major || (ours === major && oursMinor >= minor)) return
  process.stderr.write(
    `Unspasm needs Node ${major}.${minor} or newer; this is Node ${process.versions.node}. ` +
      'Install a newer Node from nodejs.org and run the same command again.\n',
  )
  process.exit(1)
}

function node(...args) {
  return { command: process.execPath, args, shell: false }
}

/** The npm that started us, or the one on the path. On Windows npm is a script and needs a shell. */
function npm(...args) {
  const running = process.env['npm_execpath']
  if (running?.endsWith('.js') || running?.endsWith('.cjs')) return node(running, ...args)
  return { command: 'npm', args, shell: process.platform === 'win32' }
}

function step(name, { command, args, shell }) {
  const started = performance.now()
  if (name) process.stdout.write(`${name} …\n`)
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell })
  if (status === 0) {
    if (name) process.stdout.write(`Done in ${((performance.now() - started) / 1000).toFixed(1)} s.\n\n`)
    return
  }
  const cause = error ? error.message : `"${[command, ...args].join(' ')}" ended with code ${status}`
  process.stderr.write(`\nThis step failed: ${cause}. What it said stands above. Nothing else was changed.\n`)
  process.exit(1)
}
