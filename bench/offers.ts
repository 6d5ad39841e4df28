import { randomBytes } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { proposeOffers } from '../packages/server/src/operations/propose-offers.ts'
import { sharedBy } from '../packages/server/test/bookings.ts'
import { testNow } from '../packages/server/test/practices.ts'
import { bristol } from '../packages/server/test/professionals.ts'
import { firstOn, makeFullPractice, type Land } from './practice/full-practice.ts'
import { startBenchDatabase } from './practice/postgres.ts'
import { chanceFrom } from './random.ts'

const isQuick = process.argv.includes('--quick')
const goalMs = 200
const city: Land = { middle: bristol, widthMetres: 25_000 }
const country: Land = { middle: bristol, widthMetres: 400_000 }
const lands = [
  { professionals: 10, land: city, name: 'one city' },
  { professionals: 100, land: city, name: 'one city' },
  { professionals: 1000, land: city, name: 'one city' },
  ...(isQuick
    ? []
    : [
        { professionals: 10_000, land: city, name: 'one city' },
        { professionals: 10_000, land: country, name: 'a country' },
      ]),
]
const rounds = isQuick ? 30 : 100
const patienceMs = 60_000

const database = await startBenchDatabase()
const world = { db: database.db, clock: () => testNow, randomBytes }
try {
  console.log('Offers for one service over 14 days, from the request to the ranked list, on PostgreSQL.')
  console.log('`own ms` is the processor time of this process alone: waiting, and the database, left out.')
  console.log('professionals  where        offers  rounds   p50 ms   p99 ms   own ms  own ms per professional')
  for (const [index, { professionals, land, name }] of lands.entries()) {
    const id = `bench-${index}`
    const serviceId = await makeFullPractice(database, id, professionals, land)
    const practice = { id, zone: 'Europe/London' }
    const chance = chanceFrom(20_261_128)
    const times: number[] = []
    let offered = 0
    const ask = async () => {
      // NOTE: each time from another door, within two kilometres of the middle.
      const place = {
        latitude: bristol.latitude + (chance() - 0.5) * 0.036,
        longitude: bristol.longitude + (chance() - 0.5) * 0.058,
      }
      const wish = { serviceId, place, shared: sharedBy(), from: firstOn, days: 14 }
      const start = performance.now()
      const answer = await proposeOffers(world, practice, null, wish)
      times.push(performance.now() - start)
      if (!answer.ok) throw new Error(`expected offers, got ${answer.code}`)
      offered = answer.offers.offers.length
    }
    for (let warm = 0; warm < 5; warm++) await ask()
    times.length = 0
    const before = process.cpuUsage()
    const until = performance.now() + patienceMs
    while (times.length < rounds && performance.now() < until) await ask()
    const { user, system } = process.cpuUsage(before)
    const ownMs = (user + system) / 1000 / times.length
    const sorted = times.toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
    const [p50, p99] = [at(0.5), at(0.99)]
    console.log(
      `${String(professionals).padStart(13)}  ${name.padEnd(11)} ${String(offered).padStart(7)} ${String(times.length).padStart(7)} ` +
        `${p50.toFixed(1).padStart(8)} ${p99.toFixed(1).padStart(8)} ${ownMs.toFixed(1).padStart(8)} ${(ownMs / professionals).toFixed(3).padStart(24)}` +
        (professionals === 1000 ? `  (aim: p99 at most ${goalMs} ms)` : ''),
    )
  }
} finally {
  await database.stop()
}
