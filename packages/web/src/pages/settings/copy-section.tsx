import { guidelineVersion } from '@unspasm/guideline/guideline'
import { settingsWords } from '@unspasm/guideline/words/en/settings'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { handFile } from '../../device/hand-file.ts'
import { canEncrypt } from '../../device/lock.ts'

const words = settingsWords.copy

/** Puts everything that was entered into one file. */
export function CopySection() {
  const { clock, episode, preferences, tools, past } = useAppState()
  const [passphrase, setPassphrase] = useState('')
  const [isMade, setMade] = useState(false)
  const isEmpty = episode === null && past.length === 0

  const make = async () => {
    const { makeCopy } = await import('../../device/copy.ts')
    const made = { madeAt: clock.now().toISOString(), guideline: guidelineVersion }
    const text = await makeCopy({ episode, preferences, tools, past }, made, passphrase.trim() || null)
    handFile(text, 'application/json', `unspasm-${clock.today()}.json`)
    setMade(true)
  }
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <p>{isEmpty ? words.nothing : words.text}</p>
      {!isEmpty && (
        <>
          {canEncrypt() && (
            <label className="field">
              {words.passphrase}
              <input
                type="password"
                autoComplete="new-password"
                value={passphrase}
                onInput={(event) => setPassphrase(event.currentTarget.value)}
              />
            </label>
          )}
          {passphrase.trim() === '' && <p className="small quiet">{words.open}</p>}
          <button type="button" className="button second" onClick={() => void make()}>
            {words.make}
          </button>
        </>
      )}
      <output>{isMade ? words.made : ''}</output>
    </section>
  )
}
