import type { LiveSession } from '@unspasm/care/session'
import { massageStop } from '@unspasm/guideline/massage/massage-stop'
import { newSignScreens } from '@unspasm/guideline/stop-signs'
import { massage as words } from '@unspasm/guideline/words/en/massage'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import { withNewSign } from '../../bout/said.ts'
import { checkAddress } from '../stop-sign/check-address.ts'
import { PainPicker } from '../ui/pain-picker.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import type { SessionOf } from '../use-session.ts'
import type { MassageState } from './massage-state.ts'

type Props = {
  readonly session: LiveSession<MassageState>
  /** Every step was over. */
  readonly isWhole: boolean
  readonly change: SessionOf<MassageState>['change']
  readonly end: (endReason: 'completed' | 'user-stop' | 'safety-stop') => void
}

/** Pain after the massage. A rise of 2 is a stop sign, and the danger questions come first. Source: remedies 2.5. */
export function MassageAfter({ session, isWhole, change, end }: Props) {
  const { clock, setEpisode } = useAppState()
  const [, navigate] = useLocation()
  const [pain, setPain] = useState<number | null>(null)
  const { painBefore } = session
  const isRise = pain !== null && painBefore !== undefined && pain >= painBefore + massageStop.painRise
  const keep = () => change((live) => ({ ...live, ...(pain !== null && { painAfter: pain }) }))
  const save = () => {
    keep()
    end(isWhole ? 'completed' : 'user-stop')
    navigate('/plan', { replace: true })
  }
  const check = () => {
    keep()
    end('safety-stop')
    setEpisode((before) => before && withNewSign(before, momentNow(clock), true, clock.now()))
    navigate(checkAddress(newSignScreens))
  }
  const bar = isRise ? (
    <button type="button" className="button" onClick={check}>
      {words.check}
    </button>
  ) : (
    <button type="button" className="button" onClick={save}>
      {pain === null ? words.saveUnsaid : words.save}
    </button>
  )
  return (
    <ToolPage title={words.afterTitle} bar={bar}>
      <PainPicker label={words.after} value={pain ?? undefined} onPick={setPain} />
      {isRise ? (
        <p role="alert" className="massage-refused">
          <strong>{words.riseTitle}.</strong> {words.riseText}
        </p>
      ) : (
        <p>{words.soreness}</p>
      )}
    </ToolPage>
  )
}
