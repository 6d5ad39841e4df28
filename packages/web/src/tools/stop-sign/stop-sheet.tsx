import type { Answers } from '@unspasm/care/answers'
import { engineInForce, readContext } from '@unspasm/care/engine'
import { toCondition } from '@unspasm/guideline/condition'
import { stopSigns, stopSignsOnlyIf, type StopSign, type StopSignId } from '@unspasm/guideline/stop-signs'
import { signs, stopSheet as words } from '@unspasm/guideline/words/en/stop-signs'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { SignTapped } from './sign-tapped.tsx'
import './stop-sheet.css'

export type StopSheetProps<Id extends string = StopSignId> = {
  readonly answers: Answers
  /** How often each sign came before in this session; missing means never. */
  readonly times?: Readonly<Partial<Record<Id, number>>>
  /** Signs that stop and ask the danger questions here, though they do not elsewhere. */
  readonly rechecks?: readonly Id[]
  /** Signs of this tool besides the ten, with what they are called; shown first. */
  readonly more?: readonly { readonly sign: StopSign; readonly label: string }[]
  /**
   * Ends the session for reasons of safety, before any question opens.
   *
   * @param isNewSign whether the tap counts as "something is new"; the sheet itself has written it down.
   */
  readonly onStop: (sign: Id, isNewSign: boolean) => void
  /** Leaves the movement or position at hand, and goes on with the next; missing: there is no other, and it stops. */
  readonly onLeave?: (sign: Id) => void
  /** Goes on with the session after a sign that passed; missing means as `onBack`. */
  readonly onRested?: (sign: Id) => void
  /** Goes on with the session: nothing was wrong. */
  readonly onBack: () => void
  /** Ends the session as the person wishes. */
  readonly onEnd: (sign: Id) => void
}

const table: readonly StopSign[] = stopSigns

/** "Something is wrong": one tap says what, and that decides. Source: remedies 8. */
export function StopSheet<Id extends string = StopSignId>(props: StopSheetProps<Id>) {
  const [tapped, tap] = useState<StopSign | null>(null)
  const { clock } = useAppState()
  if (tapped) return <SignTapped {...props} sign={tapped} onWrongRow={() => tap(null)} />

  const context = readContext(engineInForce, props.answers, clock.today())
  const concerns = (id: string) => {
    const when = stopSignsOnlyIf[id as StopSignId]
    return when === undefined || engineInForce.compile(toCondition(when))(context)
  }
  const bar = (
    <button type="button" className="button plain" onClick={props.onBack}>
      {words.nothing}
    </button>
  )
  return (
    <ToolPage title={words.title} bar={bar}>
      <div className="stack">
        {props.more?.map(({ sign, label }) => (
          <button key={sign.id} type="button" className="stop-row" onClick={() => tap(sign)}>
            {label}
          </button>
        ))}
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
