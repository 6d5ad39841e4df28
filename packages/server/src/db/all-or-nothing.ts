import type { Db } from './open.ts'

/** Runs something in a transaction that a refusal takes back. */
export async function allOrNothing<Result extends { readonly ok: boolean }>(
  db: Db,
  run: (trx: Db) => Promise<Result>,
): Promise<Result> {
  let refused: Result | null = null
  return db
    .transaction()
    .execute(async (trx) => {
      const result = await run(trx)
      if (result.ok) return result
      refused = result
      throw takenBack
    })
    .catch((error: unknown) => {
      if (error !== takenBack || refused === null) throw error
      return refused
    })
}

const takenBack = new Error('a refusal takes the transaction back')
