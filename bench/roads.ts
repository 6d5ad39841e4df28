import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { startRoadEngine } from '../packages/server/src/outside/road-engine.ts'
import type { RoutedMode } from '../packages/server/src/outside/road-ways.ts'
import { gridOf } from '../packages/server/test/road-map.ts'
import { buildTiles } from '../packages/server/test/road-tiles.ts'
import { chanceFrom } from './random.ts'

const stopCounts = [10, 50]
const rounds = process.argv.includes('--quick') ? 5 : 20
const modes: readonly RoutedMode[] = ['car', 'bicycle', 'foot']

/** A city of 90,000 crossings, one each hundred metres, 33 kilometres from south to north and 31 from west to east. */
const crossings = (from: number, step: number) => Array.from({ length: 300 }, (_, n) => from + n * step)
const [south, west, step] = [51.3, -2.8, { north: 0.001, east: 0.0015 }]
const city = gridOf(crossings(south, step.north), crossings(west, step.east), 0, (line) => {
  if (line % 20 === 0) return 'primary'
  return line % 5 === 0 ? 'tertiary' : 'residential'
})

const startedAt = performance.now()
const tiles = buildTiles(city)
if (tiles === null) {
  console.error('The road engine is not there. Run: node scripts/road-engine.mjs --install')
  process.exit(1)
}
const builtMs = performance.now() - startedAt
const script = pathToFileURL('packages/server/dist/road-engine-process.js')
const engine = await startRoadEngine({ script, map: tiles.folder, report: console.error })
if (!engine.ok) throw new Error(engine.fault)

/** Of the process of the engine, as Linux tells: the only one that this one has started and that still runs. */
const pid = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').at(-1)!
const ticksPerSecond = 100
const processorMs = () => {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ').slice(13, 15).map(Number)
  return ((user! + system!) / ticksPerSecond) * 1000
}
const megabytes = (line: string) =>
  Math.round(Number(new RegExp(`${line}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024)

const chance = chanceFrom(20_261_128)
const aPlace = () => ({
  latitude: Math.round((south + chance() * 0.298) * 100) / 100,
  longitude: Math.round((west + chance() * 0.448) * 100) / 100,
})
const quantile = (times: readonly number[], share: number) =>
  Math.round([...times].sort((a, b) => a - b)[Math.ceil(share * times.length) - 1]!)

try {
  console.log(
    `Tiles built in ${Math.round(builtMs / 1000)} s. Memory of the engine at its start: ${megabytes('VmRSS')} MB.`,
  )
  console.log(`From one place to some and back, ${rounds} rounds`)
  console.log('mode      places   p50 ms   p99 ms  processor ms  memory MB')
  for (const [mode, stopCount] of modes.flatMap((each) => stopCounts.map((count) => [each, count] as const))) {
    const times: number[] = []
    const before = processorMs()
    for (let round = 0; round < rounds; round++) {
      const here = aPlace()
      const stops = Array.from({ length: stopCount }, aPlace)
      const { signal } = new AbortController()
      const start = performance.now()
      await engine.ask(stops, [here], mode, signal)
      await engine.ask([here], stops, mode, signal)
      times.push(performance.now() - start)
    }
    const own = Math.round((processorMs() - before) / rounds)
    const numbers = [stopCount, quantile(times, 0.5), quantile(times, 0.99), own, megabytes('VmHWM')]
    console.log(`${mode.padEnd(9)}${numbers.map((number) => String(number).padStart(9)).join('')}`)
  }
} finally {
  engine.stop()
  tiles.remove()
}
