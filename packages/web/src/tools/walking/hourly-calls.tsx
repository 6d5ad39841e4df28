import { remindersOfDay } from '@unspasm/care/reminders/reminders'
import { walking } from '@unspasm/guideline/words/en/walking'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import type { Episode } from '../../device/records.ts'
import { AllowNotices } from '../../pages/reminders/allow-notices.tsx'
import { useReminders } from '../../pages/reminders/use-reminders.ts'
import { Switch } from '../../ui/switch.tsx'
import { useOnChange } from '../breaks/use-on-change.ts'
import { useAlarm } from '../device/use-alarm.ts'
import { useNow } from '../use-now.ts'

const words = walking.acute
const series = 'walk'

/** The hourly walks as one series of reminders, muted in one tap; nothing on a day that plans none. Source: plan 4.5 S-6. */
export function HourlyCalls({ episode }: { readonly episode: Episode }) {
  const { clock } = useAppState()
  const { input, settings, setSettings } = useReminders(episode)
  const { ring } = useAlarm()
  const isOn = !settings.muted.includes(series)
  useNow(isOn)
  const { on, time } = momentNow(clock)
  const others = settings.muted.filter((each) => each !== series)
  const planned = input
    ? remindersOfDay({ ...input, settings: { ...settings, muted: others } }, on).filter(
        (each) => each.series === series,
      )
    : []
  const next = planned.find((each) => each.time > time)?.time ?? null
  const past = planned.findLast((each) => each.time <= time)?.time ?? null
  const [heard, hear] = useState(past)
  useOnChange(past, () => {
    if (isOn && past !== null && past !== heard) ring('soft')
    hear(past)
  })

  if (planned.length === 0) return null
  return (
    <section className="stack">
      <Switch
        label={words.remind}
        help={words.remindHelp}
        isOn={isOn}
        onChange={(isNowOn) => setSettings({ muted: isNowOn ? others : [...others, series] })}
      />
      {isOn && (
        <>
          {next !== null && <p className="small quiet">{words.next.replace('{time}', next)}</p>}
          <AllowNotices />
        </>
      )}
    </section>
  )
}
