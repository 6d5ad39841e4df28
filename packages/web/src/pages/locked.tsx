import { lockedWords as words } from '@unspasm/guideline/words/en/locked'
import { useRef, useState } from 'preact/hooks'
import type { Records } from '../device/records.ts'
import type { Opened, Store } from '../device/store.ts'
import { useAppearance } from '../ui/appearance.ts'
import { EmergencyCall } from '../ui/emergency-call.tsx'
import { Page } from '../ui/page.tsx'
import '../ui/disclosure.css'
import '../ui/field.css'

type Props = {
  readonly opened: Exclude<Opened, { readonly kind: 'open' }>
  readonly onOpen: (store: Store, records: Records) => void
  /** Goes on with nothing: what is on the device stays untouched. */
  readonly onWithout: () => void
}

/**
 * What stands before records that this page cannot read: under a passphrase, or of a newer version. Help never waits for
 * them: the emergency number and a check of now are one tap away.
 */
export function LockedPage({ opened, onOpen, onWithout }: Props) {
  useAppearance()
  const top = (
    <>
      <span className="brand">Unspasm</span>
      <EmergencyCall small />
    </>
  )
  const without = (
    <button type="button" className="button second" onClick={onWithout}>
      {words.without}
    </button>
  )
  if (opened.kind === 'newer') {
    const again = (
      <>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {words.newer.again}
        </button>
        {without}
      </>
    )
    return (
      <Page title={words.newer.title} top={top} bar={again}>
        <p>{words.newer.text}</p>
        <p>{words.withoutHelp}</p>
      </Page>
    )
  }
  return (
    <Page title={words.title} top={top}>
      <Unlock unlock={opened.unlock} onOpen={onOpen} />
      <p>{words.heat}</p>
      <section className="stack">
        <h2>{words.now}</h2>
        <p>{words.withoutHelp}</p>
        {without}
      </section>
      <Forgotten erase={opened.erase} />
    </Page>
  )
}

type Locked = Extract<Opened, { readonly kind: 'locked' }>

function Unlock({ unlock, onOpen }: Pick<Locked, 'unlock'> & Pick<Props, 'onOpen'>) {
  const [step, setStep] = useState<'asking' | 'trying' | 'wrong'>('asking')
  const field = useRef<HTMLInputElement>(null)
  const open = async (event: Event) => {
    event.preventDefault()
    if (step === 'trying') return
    setStep('trying')
    const unlocked = await unlock(field.current?.value ?? '').catch(() => null)
    if (unlocked) return onOpen(unlocked.store, unlocked.records)
    setStep('wrong')
    field.current?.select()
  }
  return (
    <form className="stack" onSubmit={(event) => void open(event)}>
      <label className="field">
        {words.passphrase}
        <input ref={field} type="password" autoComplete="current-password" aria-describedby="unlock-says" />
      </label>
      <output id="unlock-says">{step === 'asking' ? '' : words[step]}</output>
      <button type="submit" className="button">
        {words.unlock}
      </button>
    </form>
  )
}

function Forgotten({ erase }: Pick<Locked, 'erase'>) {
  const [isAsking, ask] = useState(false)
  const eraseAll = async () => {
    await erase()
    window.location.reload()
  }
  return (
    <details className="disclosure">
      <summary>{words.forgotten.title}</summary>
      <div className="stack">
        <p>{words.forgotten.text}</p>
        {isAsking ? (
          <>
            <p>
              <strong>{words.forgotten.question}</strong>
            </p>
            <button type="button" className="button" onClick={() => void eraseAll()}>
              {words.forgotten.yes}
            </button>
            <button type="button" className="button second" onClick={() => ask(false)}>
              {words.forgotten.no}
            </button>
          </>
        ) : (
          <button type="button" className="button second" onClick={() => ask(true)}>
            {words.forgotten.erase}
          </button>
        )}
      </div>
    </details>
  )
}
