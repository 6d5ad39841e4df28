import { newSignScreens, type StopSign, type StopSignId } from '@unspasm/guideline/stop-signs'
import { doNow, stopSheet as words } from '@unspasm/guideline/words/en/stop-signs'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { withNewSign } from '../../bout/said.ts'
import { Timer } from '../ui/timer.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { useNow } from '../use-now.ts'
import { checkAddress } from './check-address.ts'
import type { StopSheetProps } from './stop-sheet.tsx'

type Props<Id extends string> = StopSheetProps<Id> & { readonly sign: StopSign; readonly onWrongRow: () => void }

/** What follows from one sign. Until a button here is tapped nothing is decided, and the session stays stopped. */
export function SignTapped<Id extends string>(props: Props<Id>) {
  const { sign, times, rechecks = [], onWrongRow } = props
  const [legs, setLegs] = useState<'both' | 'one' | null>(null)
  const id = sign.id as Id
  const back = (
    <button type="button" className="button plain" onClick={onWrongRow}>
      {words.wrongRow}
    </button>
  )
  if (rechecks.includes(id) || !(sign.id in doNow))
    return <Checked {...props} title={words.checkTitle} back={back} screens={sign.opens} />
  if (sign.asksBothLegs && legs === null) {
    const choices = (
      <>
        <button type="button" className="button second" onClick={() => setLegs('both')}>
          {words.both}
        </button>
        <button type="button" className="button second" onClick={() => setLegs('one')}>
          {words.one}
        </button>
        {back}
      </>
    )
    return <ToolPage title={words.bothLegs} bar={choices} />
  }
  if (sign.opens.length > 0 && legs !== 'one')
    return <Checked {...props} title={doNow[sign.id as StopSignId]} back={back} screens={sign.opens} />
  const isLast = sign.endsAfter !== undefined && (times?.[id] ?? 0) + 1 >= sign.endsAfter
  if (sign.does !== 'rest' || isLast) return <Left {...props} back={back} isLast={isLast} />
  return <Rested {...props} back={back} />
}

type PartProps<Id extends string> = Props<Id> & { readonly back: preact.ComponentChild }

/** A sign that needs the danger questions: the session ends, "something is new" is written down, and they open. */
function Checked<Id extends string>({
  sign,
  title,
  screens,
  back,
  onStop,
}: PartProps<Id> & { readonly title: string; readonly screens: readonly string[] }) {
  const { clock, setEpisode } = useAppState()
  const [, navigate] = useLocation()
  const check = () => {
    onStop(sign.id as Id, true)
    setEpisode((before) => before && withNewSign(before, momentNow(clock), true, clock.now()))
    navigate(checkAddress([...screens, ...newSignScreens]))
  }
  const bar = (
    <>
      <button type="button" className="button" onClick={check}>
        {words.checkNow}
      </button>
      {back}
    </>
  )
  return <ToolPage title={title} bar={bar} />
}

/** A sign that ends what is at hand, or the session. */
function Left<Id extends string>({
  sign,
  back,
  isLast,
  onLeave,
  onStop,
}: PartProps<Id> & { readonly isLast: boolean }) {
  const id = sign.id as Id
  const bar = (
    <>
      {onLeave && !isLast && (
        <button type="button" className="button" onClick={() => onLeave(id)}>
          {words.leave}
        </button>
      )}
      <button
        type="button"
        className={onLeave && !isLast ? 'button second' : 'button'}
        onClick={() => onStop(id, false)}
      >
        {words.endHere}
      </button>
      {back}
    </>
  )
  return (
    <ToolPage title={doNow[sign.id as StopSignId]} bar={bar}>
      {isLast && <p>{words.again}</p>}
    </ToolPage>
  )
}

/** A sign that passes: rest, then go on or end. Fear is offered something calm, without a comment. */
function Rested<Id extends string>({ sign, back, onBack, onRested = onBack, onEnd }: PartProps<Id>) {
  const [, navigate] = useLocation()
  const id = sign.id as Id
  const go = (address: string) => {
    onEnd(id)
    navigate(address)
  }
  const bar = (
    <>
      <button type="button" className="button second" onClick={() => onRested(id)}>
        {words.goOn}
      </button>
      <button type="button" className="button" onClick={() => onEnd(id)}>
        {words.endHere}
      </button>
      {back}
    </>
  )
  return (
    <ToolPage title={doNow[sign.id as StopSignId]} bar={bar}>
      {sign.stretchSeconds !== undefined && <Stretch seconds={sign.stretchSeconds} />}
      {sign.offers && (
        <div className="stack">
          <button type="button" className="button second" onClick={() => go('/tool/movement-now?variant=breathing')}>
            {words.breathe}
          </button>
          <button type="button" className="button second" onClick={() => go('/tool/positions')}>
            {words.rest}
          </button>
        </div>
      )}
    </ToolPage>
  )
}

function Stretch({ seconds }: { readonly seconds: number }) {
  const now = useNow(true)
  const [since] = useState(now)
  return <Timer seconds={Math.max(0, seconds - Math.max(0, now - since) / 1000)} label={words.stretchLeft} />
}
