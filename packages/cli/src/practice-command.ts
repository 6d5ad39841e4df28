import { parseConfig } from '@unspasm/server/config'
import { newPractice } from '@unspasm/server/contract/new-practice'
import { migrate } from '@unspasm/server/db/migrate'
import { openDatabase, type Database } from '@unspasm/server/db/open'
import { createPractice } from '@unspasm/server/operations/create-practice'
import { exportPractice } from '@unspasm/server/operations/export-practice'
import { loadPortraits } from '@unspasm/server/demonstration/portraits'
import { seedDemonstration } from '@unspasm/server/operations/seed-demonstration'
import { fileURLToPath } from 'node:url'
import type { PracticeCommand } from './command.ts'
import type { World } from './world.ts'

/**
 * Does something with a practice of the database that the environment names.
 *
 * @returns whether it was done; if not, standard error says why, and nothing has changed.
 */
export async function runOnPractice(command: PracticeCommand, world: World): Promise<boolean> {
  const refuse = async (lines: readonly string[]) => {
    await world.stderr(lines.map((line) => `unspasm: ${line}\n`).join(''))
    return false
  }
  const wanted = command.name === 'create' ? newPractice.safeParse(command.wanted) : null
  if (wanted?.success === false) {
    return refuse(wanted.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
  }
  const parsed = parseConfig(world.environment)
  if (!parsed.ok) return refuse(parsed.faults)
  const { databaseUrl, dataDir } = parsed.config

  let database: Database
  try {
    database = await openDatabase(databaseUrl === null ? { dataDir } : { databaseUrl })
  } catch (error) {
    return refuse([(error as Error).message])
  }
  try {
    await migrate(database)
    const { db } = database
    const own = { db, clock: () => new Date(world.now()) }
    switch (command.name) {
      case 'create': {
        const { id, owner } = wanted!.data!
        const created = await createPractice(own, wanted!.data!)
        if (!created.ok) return await refuse([`id: there is a practice "${id}" already`])
        await world.stdout(`Practice ${id} is there. ${owner} signs in at /sign-in?practice=${id}\n`)
        return true
      }
      case 'seed': {
        const folder = fileURLToPath(new URL('../../server/portraits', import.meta.url))
        if (!(await seedDemonstration(own, () => loadPortraits(folder)))) {
          return await refuse(['the demonstration is made only in a database without any practice'])
        }
        await world.stdout('The demonstration practice is there.\n')
        return true
      }
      case 'export': {
        const lines = await exportPractice(own, command.practiceId)
        if (!lines) return await refuse([`there is no practice "${command.practiceId}"`])
        for await (const line of lines) await world.stdout(line)
        return true
      }
    }
  } finally {
    await database.close()
  }
}
