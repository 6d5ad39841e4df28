import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { onBothDatabases } from '../../test/databases.ts'
import { jobKind } from './job-kind.ts'
import { openJobs, work, type Work } from './jobs.ts'
import { listJobs } from './list-jobs.ts'

const greet = jobKind({
  name: 'test/greet',
  payload: z.object({ practiceId: z.string(), name: z.string() }),
  retries: 1,
  retryAfterSeconds: 1,
  expireSeconds: 5,
})

describe('background work', () => {
  onBothDatabases((database) => {
    const withJobs = async (
      works: readonly Work[],
      run: (jobs: Awaited<ReturnType<typeof openJobs>>) => Promise<void>,
    ) => {
      const jobs = await openJobs(database(), [greet], (error) => {
        throw error
      })
      try {
        await jobs.begin(works)
        await run(jobs)
      } finally {
        await jobs.close()
      }
    }
    const anna = { practiceId: 'north', name: 'Anna' }

    it('is done once when what caused it is committed', async () => {
      const done: string[] = []
      await withJobs([work(greet, async ({ name }) => void done.push(name))], async (jobs) => {
        await database()
          .db.transaction()
          .execute((trx) => jobs.add(trx, greet, anna))
        await vi.waitFor(() => expect(done).toEqual(['Anna']), 20_000)
        await vi.waitFor(async () => expect(await listJobs(database().db, 'north')).toEqual([]), 20_000)
      })

      expect(done).toEqual(['Anna'])
    })

    it('never was when what caused it is rolled back', async () => {
      await withJobs([], async (jobs) => {
        await database()
          .db.transaction()
          .execute(async (trx) => {
            await jobs.add(trx, greet, anna)
            throw new Error('changed my mind')
          })
          .catch(() => undefined)

        expect(await listJobs(database().db, 'north')).toEqual([])
      })
    })

    it('is tried again when it fails, and then stands there as failed for the owner to see', async () => {
      let tries = 0
      const fails = work(greet, async () => {
        tries += 1
        throw new Error('no')
      })
      await withJobs([fails], async (jobs) => {
        await database()
          .db.transaction()
          .execute((trx) => jobs.add(trx, greet, anna))

        await vi.waitFor(
          async () =>
            expect(await listJobs(database().db, 'north')).toMatchObject([{ kind: 'test/greet', state: 'failed' }]),
          25_000,
        )
        expect(await listJobs(database().db, 'south')).toEqual([])
      })

      expect(tries).toBe(2)
    })

    it('waits for its time, and shows that it waits', async () => {
      const at = new Date('2099-01-01T00:00:00Z')
      const done: string[] = []
      await withJobs([work(greet, async ({ name }) => void done.push(name))], async (jobs) => {
        await database()
          .db.transaction()
          .execute((trx) => jobs.add(trx, greet, anna, { at }))

        expect(await listJobs(database().db, 'north')).toMatchObject([
          { kind: 'test/greet', state: 'waiting', at: at.toISOString() },
        ])
      })

      expect(done).toEqual([])
    })

    it('is taken up again when the server that did it was killed', async () => {
      const never = work(greet, () => new Promise(() => undefined))
      const done: string[] = []
      const first = await openJobs(database(), [greet], () => undefined)
      await first.begin([never])
      await database()
        .db.transaction()
        .execute((trx) => first.add(trx, greet, anna))
      await vi.waitFor(
        async () => expect(await listJobs(database().db, 'north')).toMatchObject([{ state: 'running' }]),
        20_000,
      )
      await vi.waitFor(
        async () => expect(await listJobs(database().db, 'north')).not.toMatchObject([{ state: 'running' }]),
        60_000,
      )
      await first.close()

      await withJobs([work(greet, async ({ name }) => void done.push(name))], async () => {
        await vi.waitFor(() => expect(done).toEqual(['Anna']), 60_000)
      })
    }, 150_000)
  })
})
