import { settingsWords } from '@unspasm/guideline/words/en/settings'
import { useEffect, useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'

const words = settingsWords.lasting

/** Whether the browser may throw the records away when the device is full, and the way to ask it not to. */
export function LastingSection() {
  const { isLasting } = useAppState()
  const [state, setState] = useState<'kept' | 'mayGo' | 'refused' | null>(null)
  useEffect(() => {
    void navigator.storage?.persisted?.().then((isKept) => setState(isKept ? 'kept' : 'mayGo'))
  }, [])
  const ask = async () => setState((await navigator.storage.persist()) ? 'kept' : 'refused')

  if (!isLasting || state === null) return null
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <output>{words[state]}</output>
      {state === 'mayGo' && (
        <button type="button" className="button second" onClick={() => void ask()}>
          {words.ask}
        </button>
      )}
    </section>
  )
}
