import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { limits, type Limit, type LimitName } from './limits.ts'
import { hashOf } from './token.ts'

/** Leave to go on, or when to come back. */
export type Allowance =
  { readonly ok: true } | { readonly ok: false; readonly code: 'request/too-often'; readonly retryAfterSeconds: number }

type Use = {
  readonly practiceId: string
  readonly limit: LimitName
  /** Whose allowance it is: an address, a peer, a person. Only its hash is kept. */
  readonly key: string
  readonly now: Date
  /** How many are taken, all or none of them; left out: one. */
  readonly count?: number
}

/**
 * Takes from an allowance, if there is enough left.
 *
 * The generic cell rate algorithm: one row holds the instant at which the allowance is full again; each use moves it on
 * by count · span / most, and it may be at most one span ahead. One statement decides, so that two at once count as two.
 * Source: ITU-T I.371, annex A. Not part of the caller's transaction: what is refused later has still been asked.
 */
export async function takeFromLimit(db: Db, { practiceId, limit, key, now, count = 1 }: Use): Promise<Allowance> {
  const { most, withinMinutes }: Limit = limits[limit]
  const spanMs = withinMinutes * 60_000
  const stepMs = (count * spanMs) / most
  const after = (ms: number) => new Date(now.getTime() + ms)
  const row = { practiceId, limitName: limit, keyHash: hashOf(key) }

  const next = sql<Date>`greatest(rate_limit.full_again_at, ${now}::timestamptz) + ${stepMs}::float8 * interval '1 millisecond'`
  const taken = await db
    .insertInto('rateLimit')
    .values({ ...row, fullAgainAt: after(stepMs) })
    .onConflict((conflict) =>
      conflict
        .columns(['practiceId', 'limitName', 'keyHash'])
        .doUpdateSet({ fullAgainAt: next })
        .where(next, '<=', after(spanMs)),
    )
    .returning('fullAgainAt')
    .executeTakeFirst()
  if (taken) return { ok: true }

  const { fullAgainAt } = await db
    .selectFrom('rateLimit')
    .select('fullAgainAt')
    .where('practiceId', '=', practiceId)
    .where('limitName', '=', limit)
    .where('keyHash', '=', row.keyHash)
    .executeTakeFirstOrThrow()
  const waitMs = fullAgainAt.getTime() + stepMs - spanMs - now.getTime()
  return { ok: false, code: 'request/too-often', retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) }
}
