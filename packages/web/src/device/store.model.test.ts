import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLock } from './passphrase.ts'
import { openStore, storeOn, type Store } from './store.ts'
import type { Records } from './records.ts'
import type { Kept, Note, Table } from './table.ts'

/** A table in memory, each step of which takes a turn of the event loop, as in a browser. */
function memoryTable(): Table {
  let kept: Kept = { note: { version: 1, revision: 0, lock: null }, records: {} }
  const aTurn = () => new Promise<void>((done) => setImmediate(done))
  return {
    read: async () => {
      await aTurn()
      return kept
    },
    write: async (revision: number, changes: Readonly<Record<string, unknown>>, note: Note) => {
      await aTurn()
      if (kept.note.revision !== revision) return false
      const after = Object.entries({ ...kept.records, ...changes }).filter(([, value]) => value !== null)
      kept = { note, records: structuredClone(Object.fromEntries(after)) }
      return true
    },
    clear: async () => {
      await aTurn()
      kept = { note: { version: 1, revision: 0, lock: null }, records: {} }
    },
  }
}

const added = (word: string) => (before: Records) => ({
  tools: { words: [...((before.tools['words'] as readonly string[] | undefined) ?? []), word] },
})
const wordsOf = ({ tools }: Records) => ((tools['words'] as readonly string[] | undefined) ?? []).toSorted()

/** What one page does: it adds words one after the other, each to what it has seen last. */
async function add({ store, records }: { store: Store; records: Records }, words: readonly string[]): Promise<void> {
  let seen = records
  store.onChanged((inForce) => {
    if (inForce) seen = inForce
  })
  for (const word of words) {
    const change = added(word)
    const parts = change(seen)
    seen = (await store.change(parts, change)) ?? { ...seen, ...parts }
  }
}

const passphrase = 'three blue chairs'

/** Pages that write at once, each its words, and what lies on the device afterwards. */
async function wordsAfter(plans: readonly (readonly string[])[], isLocked: boolean) {
  const table = memoryTable()
  const first = await storeOn(table, await table.read(), null)
  if (isLocked) await first.store.setPassphrase(passphrase)
  const { lock } = (await table.read()).note
  const open = async () => storeOn(table, await table.read(), lock && (await openLock(passphrase, lock)))
  const others = await Promise.all(plans.slice(1).map(open))

  await Promise.all([first, ...others].map((page, place) => add(page, plans[place]!)))

  expect(JSON.stringify((await table.read()).records).includes('page 0')).toBe(!isLocked && plans[0]!.length > 0)
  return wordsOf((await open()).records)
}

/** How many words each of two or three pages writes. */
const plans = fc
  .array(fc.nat(4), { minLength: 2, maxLength: 3 })
  .map((counts) => counts.map((count, page) => Array.from({ length: count }, (_, word) => `page ${page} word ${word}`)))

describe('several pages on one device', () => {
  it('lose nothing that any of them wrote, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (words) => {
        expect(await wordsAfter(words, false)).toEqual(words.flat().toSorted())
      }),
      { numRuns: 50 },
    )
  })

  it('lose nothing under a passphrase either, and leave no word in the open', async () => {
    const words = [['page 0 word 0', 'page 0 word 1'], ['page 1 word 0']]

    expect(await wordsAfter(words, true)).toEqual(words.flat())
  })

  it('without the passphrase that another page has set begin anew, and write nothing', async () => {
    const table = memoryTable()
    const [first, second] = [
      await storeOn(table, await table.read(), null),
      await storeOn(table, await table.read(), null),
    ]
    const told: (Records | null)[] = []
    second.store.onChanged((inForce) => told.push(inForce))
    await first.store.setPassphrase(passphrase)
    const before = await table.read()

    await expect(second.store.change(added('late')(second.records), added('late'))).rejects.toThrow('another page')
    expect(told).toContain(null)
    expect(await table.read()).toEqual(before)
  })
})

it('taking the passphrase away leaves all records readable', async () => {
  const table = memoryTable()
  const { store, records } = await storeOn(table, await table.read(), null)
  await store.change(added('kept')(records), added('kept'))
  await store.setPassphrase(passphrase)
  await store.setPassphrase(null)

  expect(wordsOf((await storeOn(table, await table.read(), null)).records)).toEqual(['kept'])
})

it('a number that a page knew before "erase everything" is not used again', async () => {
  const table = memoryTable()
  const { store, records } = await storeOn(table, await table.read(), null)
  const revisionAfterOneWrite = async () => {
    await store.change(added('kept')(records), added('kept'))
    return (await table.read()).note.revision
  }
  const before = await revisionAfterOneWrite()
  await store.erase()

  expect(await revisionAfterOneWrite()).not.toBe(before)
})

it('a browser without storage gets a store that forgets', async () => {
  const opened = await openStore()

  expect(opened.kind === 'open' && opened.store.isLasting).toBe(false)
})
