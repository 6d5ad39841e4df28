import { useEffect } from 'preact/hooks'
import { send } from '../../api.ts'
import type { Desk } from './desk.ts'
import type { Draft, Kept } from './draft.ts'

/**
 * Gives a time back to the practice before it comes free by itself, which it does without a network. One that was kept for
 * somebody who waits is declined: they go on waiting.
 */
export function giveBack(practice: string, { key, hold, waitingId }: Kept): void {
  if (waitingId !== undefined)
    void send('POST /api/practices/:practice/waitlist/:id/decline', { params: { practice, id: waitingId } })
  else if (hold)
    void send('POST /api/practices/:practice/holds/:id/release', { params: { practice, id: hold.id }, body: { key } })
}

/** A time that is kept goes back when the answers begin to speak against the visit. */
export function useGiveBack({ kept, practice }: Draft, setDraft: Desk['setDraft'], isClosed: boolean): void {
  useEffect(() => {
    if (!isClosed || kept === null) return
    if (practice !== null) giveBack(practice, kept)
    setDraft((before) => ({ ...before, kept: null }))
  }, [isClosed, kept, practice, setDraft])
}
