import { describe, expect, it } from 'vitest'
import { isLock } from './lock.ts'
import { makeLock, newDataKey, openLock, roundsOfNewLocks, seal, unseal } from './passphrase.ts'

const fewRounds = 10

describe('a passphrase', () => {
  it('opens what it has locked, however an accent is typed and whatever spaces stand around it', async () => {
    const key = await newDataKey()
    const lock = await makeLock('caf\u00e9 au lait', key, fewRounds)

    const opened = await openLock('  cafe\u0301 au lait ', lock)
    expect(await unseal(opened!, 'episode', await seal(key, 'episode', { pain: 7 }))).toEqual({ pain: 7 })
  })

  it('opens nothing when it is another one', async () => {
    const lock = await makeLock('three blue chairs', await newDataKey(), fewRounds)

    expect(await openLock('three blue chair', lock)).toBeNull()
    expect(await openLock('', lock)).toBeNull()
  })

  it('opens nothing when the lock is damaged', async () => {
    const lock = await makeLock('three blue chairs', await newDataKey(), fewRounds)

    expect(await openLock('three blue chairs', { ...lock, wrapped: lock.wrapped.slice(1) })).toBeNull()
  })

  it('takes as many rounds as the source asks for', async () => {
    const { rounds } = await makeLock('three blue chairs', await newDataKey())

    expect(rounds).toBe(roundsOfNewLocks)
  })
})

describe('a sealed record', () => {
  it('shows nothing of what it holds, and never looks the same twice', async () => {
    const key = await newDataKey()
    const [first, second] = [
      await seal(key, 'episode', 'saddle-numbness'),
      await seal(key, 'episode', 'saddle-numbness'),
    ]

    expect(new TextDecoder().decode(first.sealed)).not.toContain('saddle')
    expect(first.sealed).not.toEqual(second.sealed)
  })

  it('cannot take the place of another', async () => {
    const key = await newDataKey()

    await expect(unseal(key, 'past', await seal(key, 'episode', {}))).rejects.toThrow()
  })
})

describe('a lock from elsewhere', () => {
  it('is none when something is missing, or would keep a phone busy for minutes', async () => {
    const lock = await makeLock('three blue chairs', await newDataKey(), fewRounds)

    expect(isLock(lock)).toBe(true)
    for (const wrong of [null, {}, { ...lock, salt: 'salt' }, { ...lock, rounds: 0 }, { ...lock, rounds: 1e9 }])
      expect(isLock(wrong)).toBe(false)
  })
})
