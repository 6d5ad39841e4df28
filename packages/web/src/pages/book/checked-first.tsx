import { ask } from '@unspasm/care/ask'
import { assess } from '@unspasm/care/assess'
import { isEmergency } from '@unspasm/guideline/disposition'
import type { ComponentChildren } from 'preact'
import { useAppState } from '../../app-state.tsx'
import type { Bout } from '../../bout/bout.ts'
import type { Episode } from '../../device/records.ts'
import { useBout } from '../../tools/use-bout.ts'
import { addressOverGates } from '../result/links.ts'
import { useGiveBack } from './give-back.ts'
import { NewSignPage } from './new-sign-page.tsx'
import { CheckFirstPage, EmergencyPage } from './nothing-to-book.tsx'
import { asksNewSign, newSignOf, type NewSign } from './shared-case.ts'
import { useDraft } from './use-draft.ts'

/** What stands once every question was answered that comes before hands. */
export type Checked = { readonly bout: Bout; readonly newSign: NewSign }

type Props = {
  /** Where to go on after questions. */
  readonly back: string
  readonly children: (checked: Checked) => ComponentChildren
}

/** What needs a body that was judged safe; until it is, the questions that are missing, and nothing is sent. */
export function CheckedFirst({ back, children }: Props) {
  const { episode, clock } = useAppState()
  const isEmergencyNow = episode !== null && isEmergency(assess(episode.check.answers, clock.today()).disposition)
  const [draft, setDraft] = useDraft()
  useGiveBack(draft, setDraft, isEmergencyNow)
  if (isEmergencyNow) return <EmergencyPage />
  const isChecked = episode !== null && ask.nextStep(episode.check, clock.today()).kind === 'result'
  if (!isChecked) return <CheckFirstPage address="/check" isWaiting={false} />
  return (
    <Rest episode={episode} back={back}>
      {children}
    </Rest>
  )
}

function Rest({ episode, back, children }: Props & { readonly episode: Episode }) {
  const { clock } = useAppState()
  const bout = useBout(episode)
  const waits = (bout.review?.open ?? []).length > 0
  const newSign = newSignOf(episode, waits)
  const address = addressOverGates(back, episode.check, clock.today())
  if (waits) return <CheckFirstPage address={`/check?part=again&back=${back}`} isWaiting />
  if (asksNewSign(newSign, clock.now())) return <NewSignPage />
  if (address !== back) return <CheckFirstPage address={address} isWaiting={false} />
  return <>{children({ bout, newSign })}</>
}
