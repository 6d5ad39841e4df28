import { settingsWords } from '@unspasm/guideline/words/en/settings'
import { useRef, useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import type { CopyFault, PlainCopy, SealedCopy } from '../../device/copy.ts'
import type { Records } from '../../device/records.ts'
import { longDate } from '../../ui/long-date.ts'

const words = settingsWords.bring

type Copy = PlainCopy | SealedCopy
type Fault = CopyFault | 'wrong-passphrase' | 'not-stored'
type Step =
  | { readonly kind: 'closed' | 'done' }
  | { readonly kind: 'sealed'; readonly copy: Copy }
  | { readonly kind: 'asking'; readonly copy: Copy; readonly records: Records }

const modules = () => import('../../device/copy.ts')

/** Takes over the copy of another phone: shows what it holds, asks, and then replaces everything or nothing. */
export function BringSection() {
  const { replaceAll, isLasting } = useAppState()
  const [step, setStep] = useState<Step>({ kind: 'closed' })
  const [fault, setFault] = useState<Fault | null>(null)
  const passphrase = useRef<HTMLInputElement>(null)

  const choose = async (file: File | undefined) => {
    setFault(null)
    setStep({ kind: 'closed' })
    if (!file) return
    const { mostCopyBytes, readCopy } = await modules()
    if (file.size > mostCopyBytes) return setFault('too-large')
    const read = readCopy(await file.text().catch(() => ''))
    if (!read.ok) return setFault(read.code)
    if ('lock' in read.copy) return setStep({ kind: 'sealed', copy: read.copy })
    await open(read.copy, '')
  }
  const open = async (copy: Copy, phrase: string) => {
    const { openCopy } = await modules()
    const opened = await openCopy(copy, phrase)
    setFault(opened.ok ? null : opened.code)
    if (opened.ok) setStep({ kind: 'asking', copy, records: opened.records })
  }
  const replace = async (records: Records) => {
    try {
      await replaceAll(records)
      setStep({ kind: 'done' })
    } catch {
      setFault('not-stored')
    }
  }
  const cancel = (
    <button type="button" className="button second" onClick={() => setStep({ kind: 'closed' })}>
      {words.cancel}
    </button>
  )

  if (!isLasting) return null
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <label className="field">
        {words.choose}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
      {step.kind === 'sealed' && (
        <form
          className="card stack"
          onSubmit={(event) => {
            event.preventDefault()
            void open(step.copy, passphrase.current?.value ?? '')
          }}
        >
          <label className="field">
            {words.passphrase}
            <input ref={passphrase} type="password" autoComplete="off" />
          </label>
          <button type="submit" className="button">
            {words.open}
          </button>
          {cancel}
        </form>
      )}
      {step.kind === 'asking' && (
        <div className="card stack">
          <p>{words.made.replace('{date}', longDate(step.copy.madeAt.slice(0, 10)))}</p>
          <p>{contentsOf(step.records)}</p>
          <p>
            <strong>{words.question}</strong>
          </p>
          <button type="button" className="button" onClick={() => void replace(step.records)}>
            {words.replace}
          </button>
          {cancel}
        </div>
      )}
      <output>{fault ? words.faults[fault] : step.kind === 'done' ? words.done : ''}</output>
    </section>
  )
}

function contentsOf({ episode, past }: Records): string {
  const bouts = [...(episode ? [episode] : []), ...past]
  const days = bouts.flatMap(({ diary }) => diary.checkIns)
  return `${counted(words.bouts, bouts.length)} ${counted(words.days, days.length)}`
}

function counted({ one, more, none }: { one: string; more: string; none: string }, count: number): string {
  return count === 0 ? none : count === 1 ? one : more.replace('{count}', String(count))
}
