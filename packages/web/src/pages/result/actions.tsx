import type { Check } from '@unspasm/care/ask'
import type { Assessment } from '@unspasm/care/assess'
import type { LocalDate } from '@unspasm/care/local-date'
import type { ResultAction } from '@unspasm/guideline/disposition-text'
import { actionWords, dueWords, findWords } from '@unspasm/guideline/words/en/result'
import { useState } from 'preact/hooks'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import type { Episode } from '../../device/records.ts'
import { bookAddress, planAddress, wishAddress } from './links.ts'

type Way = (check: Check, on: LocalDate) => string

const ways: Partial<Record<ResultAction, Way>> = {
  plan: planAddress,
  'doctor-sheet': () => '/doctor',
  'tried-home-care': () => '/check?part=next',
  'want-therapist': wishAddress,
}

/** The action that stands alone at the bottom of the page: the first that leads to another page. */
export function primaryOf(actions: readonly ResultAction[]): ResultAction | undefined {
  return actions.find((action) => action in ways)
}

type Props = {
  readonly action: ResultAction
  readonly episode: Episode
  readonly assessment: Assessment
  readonly className?: string
}

/** One thing to do next. What leads nowhere yet says so. */
export function Action({ action, episode, assessment, className = 'go-row' }: Props) {
  const { clock } = useAppState()
  const address = ways[action]?.(episode.check, clock.today())
  if (address !== undefined) {
    return (
      <Link className={className} href={address}>
        {actionWords[action]}
      </Link>
    )
  }
  if (action === 'remind') return <RemindButton episode={episode} assessment={assessment} className={className} />
  if (action === 'find-physiotherapist' || action === 'find-therapist') return <HowToFind action={action} />
  if (action === 'danger-list') {
    return (
      <a className={className} href="#danger-list">
        {actionWords[action]}
      </a>
    )
  }
  return null
}

const bookAddresses = {
  'find-physiotherapist': bookAddress('physiotherapist'),
  'find-therapist': bookAddress('massage-therapist'),
} as const

function HowToFind({ action }: { readonly action: keyof typeof bookAddresses }) {
  const { title, text } = findWords[action]
  return (
    <details className="disclosure find">
      <summary>{actionWords[action]}</summary>
      <Link className="button second" href={bookAddresses[action]}>
        {findWords.book}
      </Link>
      <h3>{title}</h3>
      {text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  )
}

/** Makes a calendar file on the device and hands it to the person. */
function RemindButton({ episode, assessment, className }: Omit<Props, 'action'>) {
  const { clock } = useAppState()
  const [told, tell] = useState('')
  const save = async () => {
    try {
      const { reminderOf, saveReminder } = await import('./reminder.ts')
      const now = clock.now()
      const reminder = reminderOf(assessment, episode.answeredAt, now, `be-seen-${episode.id}`)
      if (reminder) saveReminder(reminder, now)
      tell(dueWords.reminderSaved)
    } catch {
      tell(dueWords.reminderFailed)
    }
  }
  return (
    <>
      <button type="button" className={className} onClick={() => void save()}>
        {actionWords.remind}
      </button>
      <output className={told ? 'small' : 'unseen'}>{told}</output>
    </>
  )
}
