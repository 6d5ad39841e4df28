import { PgBoss } from 'pg-boss'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { onBothDatabases } from '../../test/databases.ts'
import { aPractice, testNow } from '../../test/practices.ts'
import type { World } from '../world.ts'
import { enqueue } from './enqueue.ts'
import { jobKinds, type JobPolicy } from './job-kinds.ts'
import { listJobs, retryJob } from './list-jobs.ts'
import { bossWithin, jobSchema, openQueues } from './queues.ts'
import { startWorking } from './work.ts'

const policy: JobPolicy = {
  retryLimit: 1,
  retryDelaySeconds: 0,
  greatestRetryDelaySeconds: 1,
  expireInSeconds: 60,
}
const kinds = { 'test/ring': policy, 'test/fail': policy, 'test/slow': { ...policy, expireInSeconds: 1 } }
const soon = { timeout: 20_000, interval: 50 }

describe('jobs', () => {
  onBothDatabases((database) => {
    const send = (db: World['db'], name: keyof typeof kinds, payload: object) => bossWithin(db).send(name, payload)

    /** Works on the kinds of these tests until the test is over, and keeps what was done. */
    const working = async (runs: Parameters<typeof startWorking>[0]['runs'] = {}) => {
      const done: unknown[] = []
      const bugs: string[] = []
      const keep = async (_: World, payload: never) => void done.push(payload)
      const world: World = { db: database().db, clock: () => testNow, randomBytes: () => new Uint8Array(32) }
      const stop = await startWorking({
        database: database(),
        world,
        reportBug: (error) => bugs.push(error.message),
        kinds,
        runs: { 'test/ring': keep, 'test/fail': keep, 'test/slow': keep, ...runs },
        pollSeconds: 0.5,
      })
      onTestFinished(stop)
      return { done, bugs, stop }
    }

    it('are not there when what caused them was rolled back', async () => {
      await openQueues(database(), kinds)
      const rolledBack = database()
        .db.transaction()
        .execute(async (trx) => {
          await send(trx, 'test/ring', { practiceId: 'north', ring: 'never' })
          throw new Error('changed my mind')
        })
      await expect(rolledBack).rejects.toThrow('changed my mind')
      await send(database().db, 'test/ring', { practiceId: 'north', ring: 'last' })

      const { done } = await working()

      await vi.waitFor(() => expect(done).toEqual([{ practiceId: 'north', ring: 'last' }]), soon)
    })

    it('run once when what caused them was committed', async () => {
      await openQueues(database(), kinds)
      const { done } = await working()
      await database()
        .db.transaction()
        .execute(async (trx) => {
          await send(trx, 'test/ring', { practiceId: 'north', ring: 1 })
          await send(trx, 'test/ring', { practiceId: 'north', ring: 2 })
        })

      await vi.waitFor(async () => expect(await listJobs(database().db, 'north')).toEqual([]), soon)
      expect(done.toSorted()).toEqual([
        { practiceId: 'north', ring: 1 },
        { practiceId: 'north', ring: 2 },
      ])
    })

    it('that fail are tried again, and then stay for the owner of their practice to see and to try again', async () => {
      await openQueues(database(), kinds)
      let isBroken = true
      let tries = 0
      const { bugs } = await working({
        'test/fail': async () => {
          tries += 1
          if (isBroken) throw new TypeError('the secret of somebody')
        },
      })
      await send(database().db, 'test/fail', { practiceId: 'north' })

      const failed = { name: 'test/fail', state: 'failed', retries: 1, failure: 'TypeError' }
      await vi.waitFor(async () => expect(await listJobs(database().db, 'north')).toMatchObject([failed]), soon)
      expect(tries).toBe(2)
      expect(bugs).toEqual(['the secret of somebody', 'the secret of somebody'])
      expect(await listJobs(database().db, 'south')).toEqual([])

      isBroken = false
      const [{ id }] = (await listJobs(database().db, 'north')) as [{ id: string }]
      expect(await retryJob(database().db, 'south', id)).toBe(false)
      expect(await retryJob(database().db, 'north', id)).toBe(true)
      await vi.waitFor(async () => expect(await listJobs(database().db, 'north')).toEqual([]), soon)
    })

    it('that a server was killed over run again', async () => {
      await openQueues(database(), kinds)
      await send(database().db, 'test/slow', { practiceId: 'north', ring: 'again' })
      const killed = new PgBoss({ db: { executeSql: database().run }, schema: jobSchema, registerInstance: false })
      await killed.start()
      expect(await killed.fetch('test/slow')).toHaveLength(1)
      await killed.stop({ graceful: false, close: false })
      expect(await listJobs(database().db, 'north')).toMatchObject([{ state: 'running' }])

      const { done } = await working()
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
      await vi.waitFor(() => expect(done).toEqual([{ practiceId: 'north', ring: 'again' }]), soon)
    })

    it('of this version have their queues: every kind can be left in a transaction and waits for its time', async () => {
      await aPractice(database().db, 'north')
      const startAt = new Date('2099-01-01T00:00:00Z')
      await database()
        .db.transaction()
        .execute((trx) => enqueue(trx, 'expired/forget', { practiceId: null }, { startAt }))

      expect(await listJobs(database().db, 'north')).toMatchObject([
        { name: 'expired/forget', state: 'waiting', startAt, retries: 0, failedAt: null, failure: null },
      ])
      expect(Object.keys(jobKinds)).toContain('expired/forget')
    })
  })
})
