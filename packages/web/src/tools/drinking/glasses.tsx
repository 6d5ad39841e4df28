import { glassesInAll, nextGlassAt, type DryGlasses } from '@unspasm/care/drinking/dry-glasses'
import { dryGlasses } from '@unspasm/guideline/drinking/dryness'
import { drinking } from '@unspasm/guideline/words/en/drinking'
import { useAppState } from '../../app-state.tsx'
import { useOnChange } from '../breaks/use-on-change.ts'
import { cancelNotice, notifyAt } from '../device/notices.ts'
import { useAlarm } from '../device/use-alarm.ts'
import { useVoice } from '../device/use-voice.ts'
import { StopButton } from '../ui/stop-button.tsx'
import { Timer } from '../ui/timer.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { fill } from './litres.ts'

const words = drinking.glasses
const noticeId = 'next-glass'
const millisecondsPerSecond = 1000

type Props = {
  readonly glasses: DryGlasses
  readonly now: number
  /** Millilitres that may still be drunk now. */
  readonly room: number
  /** `false`: this person is shown no amount, so no glasses either. */
  readonly hasNumber: boolean
  readonly onDrunk: () => void
  readonly onStop: () => void
  readonly onDone: (checksAgain: boolean) => void
}

/** Three glasses with half an hour between, then the colour. Source: remedies 4.5. */
export function Glasses({ glasses, now, room, hasNumber, onDrunk, onStop, onDone }: Props) {
  const { clock } = useAppState()
  const { ring } = useAlarm()
  const { say } = useVoice()
  const dueAt = nextGlassAt(glasses)
  const isDue = dueAt !== null && now >= dueAt
  const nth = fill(words.nth, { n: glasses.drunkAt.length + 1, of: glassesInAll })

  useOnChange(dueAt, () => {
    if (dueAt === null || isDue) return cancelNotice(noticeId)
    notifyAt(noticeId, dueAt, clock.steady(), words.notice, nth)
    return () => cancelNotice(noticeId)
  })
  useOnChange(isDue ? glasses.drunkAt.length : null, () => {
    if (!isDue) return
    if (glasses.drunkAt.length > 0) ring('soft')
    say(`${words.title}. ${words.sip}`)
  })

  if (dueAt === null) {
    const bar = (
      <>
        <button type="button" className="button" onClick={() => onDone(true)}>
          {words.check}
        </button>
        <button type="button" className="button second" onClick={() => onDone(false)}>
          {words.leave}
        </button>
      </>
    )
    return (
      <ToolPage title={words.doneTitle} bar={bar} className="drinks" speaks>
        <GlassRow drunk={glassesInAll} />
        <p>{words.done}</p>
      </ToolPage>
    )
  }
  const stop = <StopButton onStop={onStop}>{words.stop}</StopButton>
  if (!isDue)
    return (
      <ToolPage title={words.waitTitle} bar={stop} className="drinks" speaks>
        <GlassRow drunk={glasses.drunkAt.length} />
        <p>{fill(words.row, { n: glasses.drunkAt.length, of: glassesInAll })}</p>
        <Timer seconds={(dueAt - now) / millisecondsPerSecond} label={words.wait} />
        <p className="small quiet">{words.stopHelp}</p>
      </ToolPage>
    )
  if (!hasNumber)
    return (
      <ToolPage title={words.noNumber} bar={stop} className="drinks">
        <p>{words.noNumberHelp}</p>
      </ToolPage>
    )
  if (room < dryGlasses.ml)
    return (
      <ToolPage title={words.noRoom} bar={stop} className="drinks" speaks>
        <GlassRow drunk={glasses.drunkAt.length} />
        <p>{words.noRoomHelp}</p>
      </ToolPage>
    )
  const bar = (
    <>
      <button type="button" className="button" onClick={onDrunk}>
        {words.drunk}
      </button>
      {stop}
    </>
  )
  return (
    <ToolPage title={words.title} bar={bar} className="drinks" speaks>
      <GlassRow drunk={glasses.drunkAt.length} />
      <p>
        <strong>{nth}.</strong> {words.sip}
      </p>
      <p className="small quiet">{words.stopHelp}</p>
    </ToolPage>
  )
}

/** Three glasses, the empty ones drunk. */
function GlassRow({ drunk }: { readonly drunk: number }) {
  return (
    <svg className="glass-row" viewBox="0 0 210 90" aria-hidden="true">
      {Array.from({ length: glassesInAll }, (_, at) => (
        <g key={at} transform={`translate(${at * 70} 0)`}>
          {at >= drunk && (
            <path d="M16.500 28 H53.500 L50 78 Q49.500 82 45.500 82 H24.500 Q20.500 82 20 78 Z" className="jug-water" />
          )}
          <path d="M14 8 L20 78 Q20.500 82 24.500 82 H45.500 Q49.500 82 50 78 L56 8" className="jug-line" />
          {at < drunk && <path d="M26 46 L33 54 L46 36" className="glass-tick" />}
        </g>
      ))}
    </svg>
  )
}
