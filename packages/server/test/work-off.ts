import { sql } from 'kysely'
import { worksOf } from '../src/jobs/registry.ts'
import { openFeedFetcher } from '../src/outside/feed-fetch.ts'
import type { World } from '../src/world.ts'
import { readHere } from './calendar-site.ts'

/** Does the background work that is due on the clock of a test, until none is left. @returns the names of what was done. */
export async function workOff(world: World): Promise<readonly string[]> {
  const fetchFeed = openFeedFetcher()
  const works = new Map(worksOf(world, { fetchFeed, readBusyTimes: readHere }).map(({ name, run }) => [name, run]))
  const done: string[] = []
  for (;;) {
    // NOTE: what is to be done at once begins by the clock of the database, which no test sets.
    const { rows } = await sql<{ name: string; data: unknown }>`
      delete from jobs.job where state = 'created'
        and (start_after <= ${world.clock()} or abs(extract(epoch from start_after - created_on)) < 0.001) returning name, data`.execute(
      world.db,
    )
    if (rows.length === 0) return done
    for (const { name, data } of rows) {
      await works.get(name)!(data)
      done.push(name)
    }
  }
}
