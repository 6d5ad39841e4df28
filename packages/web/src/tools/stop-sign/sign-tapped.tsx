import { timesOf } from '@unspasm/care/stop-sign/noted-sign'
import { decideSign, type Legs, type SignDecision } from '@unspasm/care/stop-sign/sign-decision'
import type { StopSign, StopSignId } from '@unspasm/guideline/stop-signs'
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

type Props = StopSheetProps & { readonly sign: StopSign; readonly onWrongRow: () => void }

/** What follows from one sign. Until a button here is tapped nothing is decided, and the session stays stopped. */
export function SignTapped(props: Props) {
  const { sign, session, rechecks = [], onNote, onStop, onLeave, onBack, onRested = onBack, onEnd, onWrongRow } = props
  const [legs, setLegs] = useState<Legs | null>(null)
  const decision = decideSign(sign, {
    legs,
    times: timesOf(session, sign.id),
    rechecks,
    hasNext: onLeave !== undefined,
  })
  const back = (
    <button type="button" className="button plain" onClick={onWrongRow}>
      {words.wrongRow}
    </button>
  )
  const noted = (then: (sign: StopSign) => void) => () => {
    onNote(sign)
    then(sign)
  }
  const part = {
    sign,
    back,
    onStop: noted(onStop),
    onRested: noted(onRested),
    onEnd: noted(onEnd),
    ...(onLeave && { onLeave: noted(onLeave) }),
  }
  switch (decision.does) {
    case 'ask-legs': {
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
    case 'check':
      return <Checked {...part} rechecks={rechecks} decision={decision} />
    case 'leave':
    case 'end':
      return <Left {...part} isAgain={decision.does === 'end' && decision.isAgain} />
    case 'rest':
      return <Rested {...part} decision={decision} />
  }
}

type DecisionThat<Does extends SignDecision['does']> = Extract<SignDecision, { readonly does: Does }>
/** What a part can do with the sign, which is written down first each time. */
type PartProps = {
  readonly sign: StopSign
  readonly back: preact.ComponentChild
  readonly onStop: () => void
  readonly onLeave?: () => void
  readonly onRested: () => void
  readonly onEnd: () => void
}

type CheckedProps = PartProps & { readonly rechecks: readonly string[]; readonly decision: DecisionThat<'check'> }

/** A sign that needs the danger questions: the session ends, "something is new" is written down, and they open. */
function Checked({ sign, rechecks, decision, back, onStop }: CheckedProps) {
  const { clock, setEpisode } = useAppState()
  const [, navigate] = useLocation()
  const check = () => {
    onStop()
    setEpisode((before) => before && withNewSign(before, momentNow(clock), true, clock.now()))
    navigate(checkAddress(decision.screens))
  }
  const bar = (
    <>
      <button type="button" className="button" onClick={check}>
        {words.checkNow}
      </button>
      {back}
    </>
  )
  const isOfTool = rechecks.includes(sign.id) || !(sign.id in doNow)
  return <ToolPage title={isOfTool ? words.checkTitle : doNow[sign.id as StopSignId]} bar={bar} />
}

/** A sign that ends what is at hand, or the session. */
function Left({ sign, back, isAgain, onLeave, onStop }: PartProps & { readonly isAgain: boolean }) {
  const leave = isAgain ? undefined : onLeave
  const bar = (
    <>
      {leave && (
        <button type="button" className="button" onClick={leave}>
          {words.leave}
        </button>
      )}
      <button type="button" className={leave ? 'button second' : 'button'} onClick={onStop}>
        {words.endHere}
      </button>
      {back}
    </>
  )
  return (
    <ToolPage title={doNow[sign.id as StopSignId]} bar={bar}>
      {isAgain && <p>{words.again}</p>}
    </ToolPage>
  )
}

const offerWords: Readonly<Record<string, string>> = {
  'movement-now:breathing': words.breathe,
  positions: words.rest,
}

/** A sign that passes: rest, then go on or end. Fear is offered something calm, without a comment. */
function Rested({ sign, back, decision, onRested, onEnd }: PartProps & { readonly decision: DecisionThat<'rest'> }) {
  const [, navigate] = useLocation()
  const take = (offer: string) => {
    onEnd()
    navigate(`/tool/${offer.replace(':', '?variant=')}`)
  }
  const bar = (
    <>
      <button type="button" className="button second" onClick={onRested}>
        {words.goOn}
      </button>
      <button type="button" className="button" onClick={onEnd}>
        {words.endHere}
      </button>
      {back}
    </>
  )
  return (
    <ToolPage title={doNow[sign.id as StopSignId]} bar={bar}>
      {decision.stretchSeconds !== undefined && <Stretch seconds={decision.stretchSeconds} />}
      {decision.offers.length > 0 && (
        <div className="stack">
          {decision.offers.map((offer) => (
            <button key={offer} type="button" className="button second" onClick={() => take(offer)}>
              {offerWords[offer]}
            </button>
          ))}
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
