import { PgBoss } from 'pg-boss'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { z } from 'zod'
import { onBothDatabases } from '../../test/databases.ts'
import { aPractice } from '../../test/practices.ts'
import { enqueue } from './enqueue.ts'
import { jobKind, work } from './job-kind.ts'
import { listJobs, retryJob } from './list-jobs.ts'
import { jobSchema, openQueues } from './queues.ts'
import { jobKinds, worksOf } from './registry.ts'
import { startWorking } from './start-working.ts'
import { sweepPeopleJob } from './sweep-people-job.ts'

const ring = jobKind({
  name: 'test/ring',
  payload: z.strictObject({ practiceId: z.string(), bell: z.string() }),
  retries: 1,
  retryAfterSeconds: 0,
  expireSeconds: 60,
})
const slow = jobKind({ ...ring, name: 'test/slow', expireSeconds: 1 })
const kinds = [ring, slow]
const soon = { timeout: 20_000, interval: 50 }

describe('jobs', () => {
  onBothDatabases((database) => {
    /** Works on the kinds of these tests until the test is over, and keeps which bells rang. */
    const working = async (run: (bell: string) => void = () => undefined) => {
      const rang: string[] = []
      const bugs: string[] = []
      const keep = async ({ bell }: { bell: string }) => {
        rang.push(bell)
        run(bell)
      }
      const stop = await startWorking({
        database: database(),
        kinds,
        works: [work(ring, keep), work(slow, keep)],
        reportBug: (error) => bugs.push(error.message),
        pollSeconds: 0.5,
      })
      onTestFinished(stop)
      return { rang, bugs }
    }
    const north = (bell: string) => ({ practiceId: 'north', bell })
    beforeEach(() => openQueues(database(), kinds))

    it('are not there when what caused them was rolled back', async () => {
      const rolledBack = database()
        .db.transaction()
        .execute(async (trx) => {
          await enqueue(trx, ring, north('never'))
          throw new Error('changed my mind')
        })
      await expect(rolledBack).rejects.toThrow('changed my mind')
      await enqueue(database().db, ring, north('last'))

      const { rang } = await working()

      await vi.waitFor(() => expect(rang).toEqual(['last']), soon)
    })

    it('run once when what caused them was committed', async () => {
      const { rang } = await working()
      await database()
        .db.transaction()
        .execute(async (trx) => {
          await enqueue(trx, ring, north('first'))
          await enqueue(trx, ring, north('second'))
        })

      await vi.waitFor(async () => expect(await listJobs(database().db, 'north')).toEqual([]), soon)
      expect(rang.toSorted()).toEqual(['first', 'second'])
    })

    it('that fail are tried again, and then stay for the owner of their practice to see and to try again', async () => {
      let isBroken = true
      const { rang, bugs } = await working(() => {
        if (isBroken) throw new TypeError('the secret of somebody')
      })
      await enqueue(database().db, ring, north('once'))

      const failed = { kind: 'test/ring', state: 'failed', retries: 1, failure: 'TypeError' }
      await vi.waitFor(async () => expect(await listJobs(database().db, 'north')).toMatchObject([failed]), soon)
      expect(rang).toEqual(['once', 'once'])
      expect(bugs).toEqual(['the secret of somebody', 'the secret of somebody'])
      expect(await listJobs(database().db, 'south')).toEqual([])

      isBroken = false
      const id = (await listJobs(database().db, 'north'))[0]!.id
      expect(await retryJob(database().db, 'south', id)).toBe(false)
      expect(await retryJob(database().db, 'north', id)).toBe(true)
      await vi.waitFor(async () => expect(await listJobs(database().db, 'north')).toEqual([]), soon)
    })

    it('that a server was killed over run again', async () => {
      await enqueue(database().db, slow, north('again'))
      const killed = new PgBoss({ db: { executeSql: database().run }, schema: jobSchema, registerInstance: false })
      await killed.start()
      expect(await killed.fetch('test/slow')).toHaveLength(1)
      await killed.stop({ graceful: false, close: false })
      expect(await listJobs(database().db, 'north')).toMatchObject([{ state: 'running' }])

      const { rang } = await working()
      // NOTE: among several servers, one looks after the queues once a minute; here another one does every second.
      const watch = new PgBoss({
        db: { executeSql: database().run },
        schema: jobSchema,
        registerInstance: false,
        superviseIntervalSeconds: 1,
        monitorIntervalSeconds: 1,
      })
      await watch.start()
      onTestFinished(() => watch.stop({ graceful: false, close: false }))
      await vi.waitFor(() => expect(rang).toEqual(['again']), soon)
    })

    it('of every kind of this version have a queue and somebody who does them, and wait for their time', async () => {
      await aPractice(database().db, 'north')
      const at = new Date('2099-01-01T00:00:00Z')
      await database()
        .db.transaction()
        .execute((trx) => enqueue(trx, sweepPeopleJob, {}, { at }))

      expect(await listJobs(database().db, 'north')).toMatchObject([
        { kind: 'people/sweep', state: 'waiting', at: at.toISOString(), retries: 0, failure: null },
      ])
      const queues = await database().run('select name from jobs.queue')
      const names = jobKinds.map(({ name }) => name)
      expect(queues.rows.map((row) => (row as { name: string }).name)).toEqual(expect.arrayContaining(names))
      expect(worksOf({} as never, {} as never).map(({ name }) => name)).toEqual(names)
    })

    it('whose payload is not what their kind takes fail', async () => {
      const { rang } = await working()
      await enqueue(database().db, ring, { practiceId: 'north', bell: 7 } as never)

      await vi.waitFor(
        async () => expect(await listJobs(database().db, 'north')).toMatchObject([{ state: 'failed' }]),
        soon,
      )
      expect(rang).toEqual([])
    })
  })
})
