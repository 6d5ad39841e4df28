import { useEffect } from 'preact/hooks'
import type { Desk } from './desk.ts'
import type { Draft, Kept } from './draft.ts'
import { wayToBook } from './way-to-book.ts'

/** Gives a time back to the practice before it comes free by itself, which it does without a network. */
export function giveBack(practice: string, kept: Kept): void {
  void wayToBook(kept).giveBack(practice, kept)
}

/** A time that is kept goes back when the answers begin to speak against the visit. */
export function useGiveBack({ kept, practice }: Draft, setDraft: Desk['setDraft'], isClosed: boolean): void {
  useEffect(() => {
    if (!isClosed || kept === null) return
    if (practice !== null) giveBack(practice, kept)
    setDraft((before) => ({ ...before, kept: null }))
  }, [isClosed, kept, practice, setDraft])
}
