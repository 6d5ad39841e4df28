import { useEffect } from 'preact/hooks'
import { send } from '../../api.ts'
import type { Desk } from './desk.ts'
import type { Draft, Kept } from './draft.ts'

/** Gives a time back to the practice before its ten minutes are over. Without a network it comes free by itself. */
export function giveBack(practice: string, { key, hold }: Kept): void {
  if (hold)
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
