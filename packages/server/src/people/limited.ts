import type { Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { problem } from '../problem.ts'
import type { LimitName } from './limits.ts'
import { takeFromLimit } from './rate-limit.ts'

/**
 * Takes from an allowance, and gives the refusal to answer with when there is not enough left; `null`: go on.
 *
 * @param key   whose allowance it is: an address, a peer, the id of a person.
 * @param count how many are taken at once; at most what the allowance has.
 */
export async function overLimit(
  c: Context<AppEnv>,
  practiceId: string,
  limit: LimitName,
  key: string,
  count = 1,
): Promise<Response | null> {
  const { db, clock } = c.get('world')
  const allowance = await takeFromLimit(db, { practiceId, limit, key, now: clock(), count })
  if (allowance.ok) return null
  c.header('Retry-After', String(allowance.retryAfterSeconds))
  const minutes = Math.ceil(allowance.retryAfterSeconds / 60)
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`
  return problem(c, allowance.code, `Wait ${wait} and try again. Nothing was changed.`)
}
