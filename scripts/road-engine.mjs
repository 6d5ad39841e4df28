// Finds the road engine that tests and measurements run. With --install it fetches one, 280 MB; run by itself it prints
// where it is. Nothing fetches it unasked: its tests are skipped where it is not there, and say so.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Laid out as a practice lays it out: the engine in here, and maps beside it. */
const fetched = join(root, '.cache/roads')
const carried = '@valhallajs/valhallajs'
const version = '3.6.1'

/**
 * The folder below which maps find the engine, and the program that makes them.
 *
 * @returns {{ folder: string, program: string } | null}
 */
export function findRoadEngine() {
  const program = join(fetched, 'node_modules', carried, 'bin/valhalla-cli.js')
  return existsSync(program) ? { folder: fetched, program } : null
}

function install() {
  if (findRoadEngine() !== null) return
  process.stdout.write('Fetching the road engine for its tests, 280 MB, once …\n')
  mkdirSync(fetched, { recursive: true })
  const args = ['install', '--loglevel=error', `--prefix=${fetched}`, `${carried}@${version}`]
  const { status } = spawnSync('npm', args, { cwd: fetched, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.stderr.write('It could not be fetched: its tests will be skipped.\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--install')) install()
  else process.stdout.write(`Road engine: ${findRoadEngine()?.folder ?? 'none'}\n`)
}
