import { reminderEntries } from '@unspasm/care/reminders/series'
import { isTime } from '@unspasm/care/reminders/settings'
import { remindersOfDay } from '@unspasm/care/reminders/reminders'
import { daysLater } from '@unspasm/care/review/moment'
import { reminderSeries } from '@unspasm/guideline/reminders'
import { remindersPage as words, seriesWords } from '@unspasm/guideline/words/en/reminders'
import { useState } from 'preact/hooks'
import { Redirect } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import { momentNow } from '../bout/moment.ts'
import { saveCalendarFile } from '../device/calendar-file.ts'
import type { Episode } from '../device/records.ts'
import { BackLink } from '../ui/back-link.tsx'
import { EmergencyCall } from '../ui/emergency-call.tsx'
import { Page } from '../ui/page.tsx'
import { Switch } from '../ui/switch.tsx'
import { AllowNotices } from './reminders/allow-notices.tsx'
import { DayList } from './reminders/day-list.tsx'
import { QuietHours } from './reminders/quiet-hours.tsx'
import { useReminders, wordsOfReminder } from './reminders/use-reminders.ts'
import './reminders/reminders.css'

/** When the person is reminded of what, and how it reaches them. */
export function RemindersPage() {
  const { episode } = useAppState()
  if (!episode?.first) return <Redirect to="/" replace />
  return <RemindersOf episode={episode} />
}

const entryMinutes = 5

function RemindersOf({ episode }: { readonly episode: Episode }) {
  const { clock } = useAppState()
  const { input, settings, setSettings } = useReminders(episode)
  const [told, tell] = useState('')
  const now = momentNow(clock)
  if (!input) return null

  const unmuted = { ...input, settings: { ...settings, muted: [] } }
  const tomorrow = daysLater(now.on, 1)
  const offered = new Set([now.on, tomorrow].flatMap((on) => remindersOfDay(unmuted, on).map(({ series }) => series)))
  const listed = reminderSeries.filter(({ id }) => offered.has(id) || settings.muted.includes(id))

  const save = () => {
    const entries = reminderEntries(input, now, episode.id)
    if (entries.length === 0) return tell(words.nothingToSave)
    try {
      saveCalendarFile(
        entries.map((entry) => ({ ...entry, ...wordsOfReminder(entry), minutes: entryMinutes })),
        clock.now(),
        'unspasm-reminders.ics',
      )
      return tell(words.saved)
    } catch {
      return tell(words.failed)
    }
  }

  return (
    <Page
      title={words.title}
      className="reminders"
      top={
        <>
          <BackLink>{words.back}</BackLink>
          <EmergencyCall small />
        </>
      }
      bar={
        <>
          <output className={told ? 'small' : 'unseen'}>{told}</output>
          <button type="button" className="button" onClick={save}>
            {words.calendar}
          </button>
        </>
      }
    >
      <section className="stack">
        <label className="time-field">
          <span>
            {words.time}
            <span className="small quiet">{words.timeHelp}</span>
          </span>
          <input
            type="time"
            value={settings.time}
            onChange={({ currentTarget: { value } }) => isTime(value) && setSettings({ time: value })}
          />
        </label>
        <QuietHours quiet={settings.quiet} onChange={(quiet) => setSettings({ quiet })} />
      </section>
      {listed.length > 0 && (
        <section className="stack">
          <h2>{words.series}</h2>
          {listed.map(({ id }) => (
            <Switch
              key={id}
              label={seriesWords[id].name}
              isOn={!settings.muted.includes(id)}
              onChange={(isOn) =>
                setSettings({ muted: isOn ? settings.muted.filter((each) => each !== id) : [...settings.muted, id] })
              }
            />
          ))}
        </section>
      )}
      <DayList title={words.today} planned={remindersOfDay(input, now.on).filter(({ time }) => time > now.time)} />
      <DayList title={words.tomorrow} planned={remindersOfDay(input, tomorrow)} />
      <section className="stack">
        <h2>{words.how}</h2>
        <p>{words.calendarHelp}</p>
        <p>{words.notices}</p>
        <AllowNotices />
      </section>
    </Page>
  )
}
