import { findings } from '@unspasm/guideline/findings'
import { stopSigns, stopSignsOnlyIf, type StopSign, type StopSignId } from '@unspasm/guideline/stop-signs'
import { doNow, signs, stopSheet as words } from '@unspasm/guideline/words/en/stop-signs'
import type { Answers } from '@unspasm/care/answers'
import { readContext, engineInForce } from '@unspasm/care/engine'
import { toCondition } from '@unspasm/guideline/condition'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import './stop-sheet.css'

type Props = {
  readonly answers: Answers
  /** Ends the session for reasons of safety, before the questions open. */
  readonly onStop: (sign: StopSignId) => void
  /** Goes on with the session: nothing was wrong, or it passed. */
  readonly onBack: () => void
  /** Ends the session as the person wishes. */
  readonly onEnd: (sign: StopSignId) => void
}

const table: readonly StopSign[] = stopSigns

/** "Something is wrong": one tap says what, and that decides. Source: remedies 8. */
export function StopSheet({ answers, onStop, onBack, onEnd }: Props) {
  const [tapped, tap] = useState<StopSign | null>(null)
  const { clock } = useAppState()
  if (tapped) return <Tapped sign={tapped} onStop={onStop} onBack={onBack} onEnd={onEnd} />

  const context = readContext(engineInForce, answers, clock.today())
  const concerns = (id: string) => {
    const when = stopSignsOnlyIf[id as StopSignId]
    return when === undefined || engineInForce.compile(toCondition(when))(context)
  }
  const bar = (
    <button type="button" className="button plain" onClick={onBack}>
      {words.nothing}
    </button>
  )
  return (
    <ToolPage title={words.title} bar={bar}>
      <div className="stack stop-rows">
        {table
          .filter(({ id }) => concerns(id))
          .map((sign) => (
            <button key={sign.id} type="button" className="stop-row" onClick={() => tap(sign)}>
              {signs[sign.id as StopSignId]}
            </button>
          ))}
      </div>
    </ToolPage>
  )
}

type TappedProps = Omit<Props, 'answers'> & { readonly sign: StopSign }

function Tapped({ sign, onStop, onBack, onEnd }: TappedProps) {
  const [, navigate] = useLocation()
  const [legs, setLegs] = useState<'both' | 'one' | null>(null)
  const id = sign.id as StopSignId
  const check = () => {
    onStop(id)
    navigate(checkAddress(sign.opens))
  }
  if (sign.asksBothLegs && legs === null) {
    const choices = (
      <>
        <button type="button" className="button second" onClick={() => setLegs('both')}>
          {words.both}
        </button>
        <button type="button" className="button second" onClick={() => setLegs('one')}>
          {words.one}
        </button>
      </>
    )
    return <ToolPage title={words.bothLegs} bar={choices} />
  }
  const asks = sign.opens.length > 0 && legs !== 'one'
  const bar = asks ? (
    <button type="button" className="button" onClick={check}>
      {words.checkNow}
    </button>
  ) : (
    <>
      {sign.does === 'rest' && (
        <button type="button" className="button second" onClick={onBack}>
          {words.goOn}
        </button>
      )}
      <button type="button" className="button" onClick={() => (sign.does === 'rest' ? onEnd(id) : onStop(id))}>
        {words.endHere}
      </button>
    </>
  )
  return (
    <ToolPage title={doNow[id]} bar={bar}>
      {id === 'SS-10' && <Calm onLeave={() => onEnd(id)} />}
    </ToolPage>
  )
}

/** Something calm, without a comment. */
function Calm({ onLeave }: { readonly onLeave: () => void }) {
  const [, navigate] = useLocation()
  const go = (address: string) => {
    onLeave()
    navigate(address)
  }
  return (
    <div className="stack">
      <button type="button" className="button second" onClick={() => go('/tool/movement-now?variant=breathing')}>
        {words.breathe}
      </button>
      <button type="button" className="button second" onClick={() => go('/tool/positions')}>
        {words.rest}
      </button>
    </div>
  )
}

const screensAsked: ReadonlySet<string> = new Set(findings.map(({ screen }) => screen))

/** Where the questions of a sign are asked. */
export function checkAddress(opens: readonly string[]): string {
  return `/check?part=open&screens=${opens.filter((screen) => screensAsked.has(screen)).join()}&back=/result`
}
