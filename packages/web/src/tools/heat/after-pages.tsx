import { afterAt } from '@unspasm/care/heat/after-flow'
import type { SkinLook } from '@unspasm/care/heat/heat-run'
import { afterHeat } from '@unspasm/guideline/heat/run-rules'
import type { HeatState } from '@unspasm/care/heat/heat-state'
import type { Plan } from '@unspasm/care/plan/types'
import { heat } from '@unspasm/guideline/words/en/heat'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { notifyAt } from '../device/notices.ts'
import { PainPicker } from '../ui/pain-picker.tsx'
import type { SessionOf } from '../use-session.ts'
import { fill } from './fill.ts'
import { withState, type HeatPageProps } from './heat-page-props.ts'
import { minutesOnSkin, paramsOf, withBurn, withLookAgain, withSkinMark } from './heat-record.ts'
import { NetQuestion } from './net-question.tsx'
import { SkinPicker } from './skin-picker.tsx'
import { SpokenPage } from './spoken-page.tsx'

const words = heat.after
const noticeId = 'heat-again'

type Props = HeatPageProps & { readonly plan: Plan; readonly end: SessionOf<HeatState>['end'] }

/** After it is off: the skin, the pain, and the small movement that follows best. Source: remedies 1.7. */
export function AfterPages({ session, now, change, end, plan }: Props) {
  const { clock, episode, setEpisode } = useAppState()
  const [, navigate] = useLocation()
  const { state, painAfter, tightnessAfter } = session
  const { after, variant } = state
  const isCold = variant === 'cold-pack'
  const moment = momentNow(clock)

  const tellLook = (look: SkinLook) => {
    change((live, at) => {
      const told = {
        ...withState(live, { after: { ...live.state.after, look } }),
        checks: [...live.checks, { id: 'skin-after', at, answer: look }],
      }
      return look === 'blister' ? withBurn(told, true, at) : told
    })
    setEpisode((before) => before && withSkinMark(before, look, isCold, moment))
  }
  const tellNet = (isNet: boolean | '?') =>
    change((live, at) => ({
      ...withState(live, { after: { ...live.state.after, isNet } }),
      checks: [...live.checks, { id: 'net-pattern', at, answer: isNet }],
    }))
  const finish = (address: string) => {
    const minutes = minutesOnSkin(state)
    change((live) => ({ ...live, params: paramsOf(live, episode?.sessions ?? [], moment.on) }))
    end({ endReason: session.endReason ?? 'completed', minutes })
    if (!isCold && minutes > 0 && after.look !== 'marked') {
      const dueAt = (session.endedAt ?? now) + afterHeat.lookAgainMinutes * 60_000
      const again = { kind: 'look-again', variant, sessionId: session.id, dueAt, isRed: null } as const
      setEpisode((before) => before && withLookAgain(before, clock.newId(), again, now))
      notifyAt(noticeId, dueAt, now, heat.again.notice, heat.again.title)
    }
    navigate(address, { replace: true })
  }

  switch (afterAt(after)) {
    case 'skin':
      return (
        <SpokenPage title={heat.skin.title} lines={[heat.skin.how]}>
          <SkinPicker onPick={tellLook} />
        </SpokenPage>
      )
    case 'net':
      return <NetQuestion onAnswer={tellNet} />
    case 'pain': {
      const bar = (
        <button
          type="button"
          className={painAfter === undefined ? 'button plain' : 'button'}
          onClick={() => change((live) => withState(live, { after: { ...live.state.after, isPainTold: true } }))}
        >
          {painAfter === undefined ? heat.before.skip : heat.before.goOn}
        </button>
      )
      return (
        <SpokenPage title={words.pain} bar={bar}>
          <PainPicker
            label={words.pain}
            isTitled
            value={painAfter}
            onPick={(pain) => change((live) => ({ ...live, painAfter: pain }))}
          />
          <details className="disclosure">
            <summary>{heat.before.addTightness}</summary>
            <PainPicker
              label={words.tightness}
              value={tightnessAfter}
              ends={heat.before.tightEnds}
              onPick={(tightness) => change((live) => ({ ...live, tightnessAfter: tightness }))}
            />
          </details>
        </SpokenPage>
      )
    }
    case 'done': {
      const mayMove = !isCold && !plan.hidden.some(({ tool, variant: way }) => tool === 'movement-now' && !way)
      const bar = (
        <>
          {mayMove && (
            <button type="button" className="button" onClick={() => finish('/tool/movement-now')}>
              {words.move}
            </button>
          )}
          <button type="button" className={mayMove ? 'button second' : 'button'} onClick={() => finish('/plan')}>
            {words.finish}
          </button>
        </>
      )
      return (
        <SpokenPage
          title={mayMove ? words.done : words.doneNoMove}
          lines={mayMove ? [fill(words.doneText, { n: afterHeat.moveWithinMinutes })] : []}
          bar={bar}
        >
          {lineAfter(after.look, after.isNet, isCold) && <p>{lineAfter(after.look, after.isNet, isCold)}</p>}
        </SpokenPage>
      )
    }
  }
}

function lineAfter(look: SkinLook | null, isNet: boolean | '?' | null, isCold: boolean): string {
  if (look === 'marked') return isNet === false ? words.marked : words.netText
  if (isCold) return ''
  return look === 'normal' ? words.pink : words.unseen
}
