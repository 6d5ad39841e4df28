import type { FindingId } from '@unspasm/guideline/finding-id'
import type { FindingWords } from '@unspasm/guideline/words'
import { safetyFindings } from '@unspasm/guideline/words/en/safety-findings'
import { useEffect, useState } from 'preact/hooks'

const known = new Map<string, FindingWords>(Object.entries(safetyFindings))
let loading: Promise<void> | null = null
let isLoaded = false

/**
 * Words of a finding. Those up to the first result are always there; the others once `loadLaterWords` is over, and the
 * id of the finding stands for them until then.
 */
export function wordsOf(id: FindingId): FindingWords {
  return known.get(id) ?? { question: id, why: '' }
}

/** Whether each of these findings has its words. */
export const haveWords = (ids: readonly string[]): boolean => ids.every((id) => known.has(id))

const retryMs = 2000

/** Loads the words of what is asked after the first result, once. Without a network it tries again until it has them. */
export function loadLaterWords(): Promise<void> {
  loading ??= import('@unspasm/guideline/words/en/later-findings').then(
    ({ laterFindings }) => {
      for (const [id, words] of Object.entries(laterFindings)) known.set(id, words)
      isLoaded = true
    },
    () =>
      new Promise<void>((resolve) => setTimeout(resolve, retryMs)).then(() => {
        loading = null
        return loadLaterWords()
      }),
  )
  return loading
}

/** Whether those words are there; loads them when they are needed. */
export function useLaterWords(isNeeded: boolean): boolean {
  const [isThere, setThere] = useState(isLoaded)
  useEffect(() => {
    if (isNeeded && !isThere) void loadLaterWords().then(() => setThere(true))
  }, [isNeeded, isThere])
  return isThere
}

/** A page that needs these words besides its own code. */
export async function withLaterWords<Module>(load: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([load, loadLaterWords()])
  return module
}
