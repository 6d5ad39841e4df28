import { settingsWords } from '@unspasm/guideline/words/en/settings'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'

const words = settingsWords.erase

/** Asks once, removes everything that was entered, and says what is gone and what is left. */
export function EraseEverything() {
  const { erase } = useAppState()
  const [step, setStep] = useState<'closed' | 'asking' | 'done' | 'failed'>('closed')
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (step === 'asking') question.current?.focus()
  }, [step])

  const eraseAll = async () => {
    try {
      await erase()
      localStorage.clear()
      sessionStorage.clear()
      setStep('done')
    } catch {
      setStep('failed')
    }
  }

  return (
    <section className="stack erase">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {step === 'asking' ? (
        <fieldset className="card stack" aria-labelledby="erase-question">
          <p id="erase-question" ref={question} tabIndex={-1}>
            <strong>{words.question}</strong>
          </p>
          <button type="button" className="button" onClick={() => void eraseAll()}>
            {words.yes}
          </button>
          <button type="button" className="button second" onClick={() => setStep('closed')}>
            {words.no}
          </button>
        </fieldset>
      ) : (
        <button type="button" className="button second" onClick={() => setStep('asking')}>
          {words.start}
        </button>
      )}
      <output>{step === 'done' ? words.done : step === 'failed' ? words.failed : ''}</output>
    </section>
  )
}
