import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { roadEnginePackage, roadEngineVersion } from './road-engine-says.ts'
import { startRoadEngine } from './road-engine.ts'

const script = pathToFileURL(resolve(import.meta.dirname, '../../dist/road-engine-process.js'))
const here = { latitude: 51.45, longitude: -2.59 }
const north = { latitude: 51.47, longitude: -2.59 }

/** An engine that does what the file `mood` says, and what it was asked in the file `asked`. */
const fakeEngine = (version: string) => `
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
exports.VALHALLA_VERSION = '${version}'
writeFileSync(join(__dirname, 'process'), String(process.pid))
exports.Actor = class {
  async matrix(question) {
    appendFileSync(join(__dirname, 'asked'), question + JSON.stringify(process.env) + '\\n')
    const mood = readFileSync(join(__dirname, 'mood'), 'utf8')
    if (mood === 'hangs') for (;;);
    if (mood === 'dies') process.kill(process.pid, 'SIGSEGV')
    if (mood === 'refuses') throw new Error('Matrix error: No costing method found')
    if (mood === 'nonsense') return '{"sources_to_targets":[[{"time":-1}]]}'
    const { sources, targets } = JSON.parse(question)
    return JSON.stringify({ sources_to_targets: sources.map(() => targets.map(() => ({ time: 61 }))), sources, targets })
  }
}
`

let folder = ''
let map = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unspasm-roads-'))
  map = join(folder, 'tiles')
  mkdirSync(join(map, '2'), { recursive: true })
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
})

const packageFolder = () => join(folder, 'node_modules', roadEnginePackage)
const be = (mood: string) => writeFileSync(join(packageFolder(), 'mood'), mood)

function install(source: string) {
  mkdirSync(packageFolder(), { recursive: true })
  writeFileSync(join(packageFolder(), 'index.js'), source)
  be('well')
}

const reported: string[] = []
const options = { script, report: ({ message }: Error) => void reported.push(message) }

/** An engine that has started. */
async function started(limits: { readonly longestAnswerMs?: number; readonly restMs?: number } = {}) {
  install(fakeEngine(roadEngineVersion))
  reported.length = 0
  const engine = await startRoadEngine({ ...options, map, ...limits })
  if (!engine.ok) throw new Error(engine.fault)
  onTestFinished(engine.stop)
  return () => engine.ask([here], [north, here], 'car', new AbortController().signal)
}

describe('a road engine that does not start', () => {
  it('says that there is no map', async () => {
    expect(await startRoadEngine({ ...options, map: join(folder, 'nowhere') })).toEqual({
      ok: false,
      fault: `expected a folder of tiles, as valhalla build_tiles makes it, got "${join(folder, 'nowhere')}"`,
    })
  })

  it('says how to add it when it is not there', async () => {
    expect(await startRoadEngine({ ...options, map })).toEqual({
      ok: false,
      fault: `the road engine is not there. Add it: npm install --prefix ${folder} ${roadEnginePackage}@${roadEngineVersion}`,
    })
  })

  it('says which version is expected', async () => {
    install(fakeEngine('4.0.0'))

    expect(await startRoadEngine({ ...options, map })).toMatchObject({
      ok: false,
      fault: expect.stringContaining(`expected version ${roadEngineVersion} of the road engine, got 4.0.0`),
    })
  })

  it.each([
    ['throws', 'throw new Error("Unsupported platform")', 'Unsupported platform'],
    ['dies', 'process.kill(process.pid, "SIGSEGV")', 'SIGSEGV'],
  ])('says why when it %s while it loads', async (_, source, reason) => {
    install(source)

    expect(await startRoadEngine({ ...options, map })).toEqual({
      ok: false,
      fault: expect.stringContaining(reason),
    })
  })
})

describe('a road engine', () => {
  it('answers in minutes, one question after the other, and knows nothing of the environment of the server', async () => {
    const ask = await started()

    expect(await Promise.all([ask(), ask(), ask()])).toEqual([[[2, 2]], [[2, 2]], [[2, 2]]])
    const asked = readFileSync(join(packageFolder(), 'asked'), 'utf8').trim().split('\n')
    expect(asked).toHaveLength(3)
    expect(asked[0]).toContain('"costing":"auto"')
    expect(asked[0]).not.toContain('PATH')
  })

  it.each(['refuses', 'nonsense'])('that %s gives no ways, and goes on', async (mood) => {
    const ask = await started()
    be(mood)
    await expect(ask()).rejects.toThrow()
    be('well')

    expect(await ask()).toEqual([[2, 2]])
    expect(reported).toEqual([])
  })

  it.each(['hangs', 'dies'])('that %s is ended, reported and started again', async (mood) => {
    const ask = await started({ longestAnswerMs: 3000, restMs: 0 })
    be(mood)
    await expect(ask()).rejects.toThrow('the road engine has ended')
    be('well')

    await expect.poll(() => ask().catch(() => null), { timeout: 60_000 }).toEqual([[2, 2]])
    expect(reported).not.toEqual([])
  })

  it('goes on when all processes of the server are asked to stop, since the server still finishes what it has begun', async () => {
    const ask = await started()
    process.kill(Number(readFileSync(join(packageFolder(), 'process'), 'utf8')), 'SIGTERM')

    expect(await ask()).toEqual([[2, 2]])
    expect(reported).toEqual([])
  })

  it('is left alone for a while after it has died', async () => {
    const ask = await started({ restMs: 600_000 })
    be('dies')
    await expect(ask()).rejects.toThrow('the road engine has ended')
    be('well')

    await expect(ask()).rejects.toThrow('expected a road engine that runs')
    expect(reported).toEqual(['the road engine has ended'])
  })

  it('is not asked what nobody waits for any more', async () => {
    install(fakeEngine(roadEngineVersion))
    const engine = await startRoadEngine({ ...options, map })
    if (!engine.ok) throw new Error(engine.fault)
    onTestFinished(engine.stop)

    await expect(engine.ask([here], [north], 'car', AbortSignal.abort())).rejects.toThrow('aborted')
    expect(existsSync(join(packageFolder(), 'asked'))).toBe(false)
  })
})
