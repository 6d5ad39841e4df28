import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDatabase, type Database } from './open.ts'

/** What was written through and what of the control file was written, in turn. Node itself does both; here it is seen. */
const seen = vi.hoisted(() => ({ events: [] as string[], paths: new Map<number, string>() }))

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>()
  const openSync: typeof fs.openSync = (path, ...rest) => {
    const file = fs.openSync(path, ...rest)
    seen.paths.set(file, String(path))
    return file
  }
  const fdatasyncSync: typeof fs.fdatasyncSync = (file) => {
    seen.events.push(seen.paths.get(file) ?? 'unknown')
    fs.fdatasyncSync(file)
  }
  return { ...fs, openSync, fdatasyncSync }
})

const isLog = (path: string) => path.includes('pg_wal')

describe('files of an embedded database', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'unspasm-synced-'))
  let database: Database
  beforeAll(async () => {
    database = await openDatabase({ dataDir })
    await database.run('create table kept (id int)')
  }, 240_000)
  afterAll(async () => {
    await database.close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  beforeEach(() => void (seen.events.length = 0))

  it('are written through before a commit is acknowledged: the log, and nothing but the log', async () => {
    await database.run('insert into kept values (1)')

    expect(seen.events.length).toBeGreaterThan(0)
    expect(seen.events.every(isLog)).toBe(true)
  })

  it('are left alone when nothing was written', async () => {
    await database.run('select id from kept')

    expect(seen.events).toEqual([])
  })

  it('are all written through by a checkpoint, which lets the log before it go', async () => {
    await database.run('insert into kept values (2)')
    seen.events.length = 0

    await database.maintain()

    expect(seen.events.some((path) => /[\\/]base[\\/]/.test(path))).toBe(true)
  })
})
