import { remindersOfDay } from '@unspasm/care/reminders/reminders'
import { nextDrinkPromptAt, promptMl } from '@unspasm/care/drinking/drink-prompt'
import { lastHourMl } from '@unspasm/care/drinking/drink-log'
import { drinking } from '@unspasm/guideline/words/en/drinking'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import type { Episode } from '../../device/records.ts'
import { AllowNotices } from '../../pages/reminders/allow-notices.tsx'
import { useReminders } from '../../pages/reminders/use-reminders.ts'
import { Switch } from '../../ui/switch.tsx'
import { minuteOfDay } from '../breaks/work-hours.ts'
import { useOnChange } from '../breaks/use-on-change.ts'
import { useAlarm } from '../device/use-alarm.ts'
import { useNow } from '../use-now.ts'
import { fill } from './litres.ts'
import type { Drinks } from './use-drinks.ts'

const series = 'drink'

/**
 * The calls to drink as one series of reminders, muted in one tap; nothing on a day that plans none. While the page is
 * open a call is shown only when the pace, the amount and the hour allow it.
 *
 * Source: remedies 4.4; plan 4.5 S-6.
 */
export function DrinkPrompts({ drinks, episode }: { readonly drinks: Drinks; readonly episode: Episode }) {
  const { clock } = useAppState()
  const { input, settings, setSettings } = useReminders(episode)
  const { ring } = useAlarm()
  const [isCalled, call] = useState(false)
  const isOn = !settings.muted.includes(series)
  useNow(isOn)
  const { on, time } = momentNow(clock)
  const others = settings.muted.filter((each) => each !== series)
  const planned = input
    ? remindersOfDay({ ...input, settings: { ...settings, muted: others } }, on).filter(
        (each) => each.series === series,
      )
    : []
  const past = planned.findLast((each) => each.time <= time)?.time ?? null
  const [heard, hear] = useState(past)
  const now = clock.steady()
  const { goal, state, sum } = drinks
  const minuteAt = (instant: number) => minuteOfDay(clock.wallOf(instant))
  const mayCall = () => {
    const { quiet } = settings
    const from = { goal, drinks: state.drinks, on, now, minuteAt, quiet, bedtime: quiet.from, promptedAt: null }
    const at = nextDrinkPromptAt(from)
    return at !== null && at <= now && promptMl(goal, lastHourMl(state.drinks, now), sum.pouredMl) > 0
  }
  useOnChange(past, () => {
    if (isOn && past !== null && past !== heard && mayCall()) {
      ring('soft')
      call(true)
    }
    hear(past)
  })
  useOnChange(state.drinks.length, () => call(false))

  if (planned.length === 0) return null
  const times = planned.map((each) => each.time).join(', ')
  return (
    <section className="stack">
      {isOn && isCalled && (
        <output>
          <strong>{drinking.prompt.title}</strong> {drinking.prompt.body}
        </output>
      )}
      <Switch
        label={drinking.more.reminders}
        help={fill(drinking.more.remindersHelp, { times })}
        isOn={isOn}
        onChange={(isNowOn) => setSettings({ muted: isNowOn ? others : [...others, series] })}
      />
      {isOn && <AllowNotices />}
    </section>
  )
}
