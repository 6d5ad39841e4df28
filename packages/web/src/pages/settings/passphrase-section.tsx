import { settingsWords } from '@unspasm/guideline/words/en/settings'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { canEncrypt } from '../../device/lock.ts'

const words = settingsWords.passphrase

/** Short ones are guessed in no time, however slow each guess is made. */
const leastLength = 8

type Step = 'closed' | 'asking' | 'trying' | 'tooShort' | 'differ' | 'isSet' | 'isRemoved' | 'failed'

/** Sets, changes and takes away the passphrase of the records. */
export function PassphraseSection() {
  const { store } = useAppState()
  const [step, setStep] = useState<Step>('closed')
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const isLocked = store.isLocked()
  const isOpen = step === 'asking' || step === 'tooShort' || step === 'differ' || step === 'trying'

  const put = async (passphrase: string | null, done: Step) => {
    setStep('trying')
    try {
      await store.setPassphrase(passphrase)
      setFirst('')
      setAgain('')
      setStep(done)
    } catch {
      setStep('failed')
    }
  }
  const save = (event: Event) => {
    event.preventDefault()
    if (first.trim().length < leastLength) setStep('tooShort')
    else if (first !== again) setStep('differ')
    else void put(first, 'isSet')
  }
  if (!store.isLasting) return null
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <p>{isLocked ? words.locked : words.open}</p>
      {!canEncrypt() && <p>{words.noCrypto}</p>}
      {isOpen && (
        <form className="card stack" onSubmit={save}>
          <p>{words.cost}</p>
          <Field label={words.first.replace('{least}', String(leastLength))} value={first} onInput={setFirst} />
          <Field label={words.again} value={again} onInput={setAgain} />
          <button type="submit" className="button" disabled={step === 'trying'}>
            {words.save}
          </button>
          <button type="button" className="button second" onClick={() => setStep('closed')}>
            {words.cancel}
          </button>
        </form>
      )}
      {!isOpen && canEncrypt() && (
        <button type="button" className="button second" onClick={() => setStep('asking')}>
          {isLocked ? words.change : words.set}
        </button>
      )}
      {!isOpen && isLocked && (
        <button type="button" className="button plain" onClick={() => void put(null, 'isRemoved')}>
          {words.remove}
        </button>
      )}
      <output>{step === 'closed' || step === 'asking' ? '' : words[step]}</output>
    </section>
  )
}

type FieldProps = {
  readonly label: string
  readonly value: string
  readonly onInput: (text: string) => void
}

function Field({ label, value, onInput }: FieldProps) {
  return (
    <label className="field">
      {label}
      <input
        type="password"
        autoComplete="new-password"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  )
}
