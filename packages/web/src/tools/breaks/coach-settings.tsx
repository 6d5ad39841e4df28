import { minuteOf } from '@unspasm/care/check-in/off-time'
import { timeOf } from '@unspasm/care/review/moment'
import { isTime } from '@unspasm/care/reminders/settings'
import { breaks } from '@unspasm/guideline/words/en/breaks'
import { useState } from 'preact/hooks'
import { Switch } from '../../ui/switch.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { AllowNotices } from '../../pages/reminders/allow-notices.tsx'
import { QuietHours } from '../../pages/reminders/quiet-hours.tsx'
import type { WorkHours } from './work-hours.ts'
import '../../pages/reminders/reminders.css'
import { askForIdle, canDetectIdle } from './idle-detection.ts'
import type { Coach } from './use-coach.ts'

const words = breaks.settings

type Props = { readonly coach: Coach; readonly onDone: () => void }

/** When it may call, and by what it notices that nobody is there. */
export function CoachSettings({ coach, onDone }: Props) {
  const { work, setWork, quiet, setQuiet, record, choose } = coach
  const [isRefused, setRefused] = useState(false)
  const turnIdle = async (isOn: boolean) => {
    const isAllowed = isOn && (await askForIdle())
    setRefused(isOn && !isAllowed)
    choose({ usesIdle: isAllowed })
  }
  const toggleDay = (weekday: number) =>
    setWork((before) => {
      const { weekdays } = before
      const next = weekdays.includes(weekday) ? weekdays.filter((each) => each !== weekday) : [...weekdays, weekday]
      return { ...before, weekdays: next.toSorted() }
    })
  const bar = (
    <button type="button" className="button" onClick={onDone}>
      {words.done}
    </button>
  )
  return (
    <ToolPage title={breaks.titles.settings} bar={bar}>
      <WorkSpan work={work} onChange={(part) => setWork((before) => ({ ...before, ...part }))} />
      <fieldset className="break-days" aria-label={words.work}>
        {words.weekdaysShort.map((short, at) => (
          <button
            key={short}
            type="button"
            className="chip"
            aria-label={words.weekdays[at]}
            aria-pressed={work.weekdays.includes(at + 1)}
            onClick={() => toggleDay(at + 1)}
          >
            {short}
          </button>
        ))}
      </fieldset>
      <p className="small quiet">{words.workHelp}</p>
      <QuietHours quiet={quiet} onChange={setQuiet} />
      <AllowNotices />
      {canDetectIdle() && (
        <Switch label={words.idle} help={words.idleHelp} isOn={record.usesIdle} onChange={turnIdle} />
      )}
      {isRefused && <output className="small quiet">{words.idleRefused}</output>}
    </ToolPage>
  )
}

type SpanProps = { readonly work: WorkHours; readonly onChange: (part: Partial<WorkHours>) => void }

/** From when until when the person works. */
function WorkSpan({ work, onChange }: SpanProps) {
  return (
    <fieldset>
      <legend>{words.work}</legend>
      {(['from', 'until'] as const).map((end) => (
        <label key={end} className="time-field">
          {words[end]}
          <input
            type="time"
            value={timeOf(work[end])}
            onChange={({ currentTarget: { value } }) => isTime(value) && onChange({ [end]: minuteOf(value) })}
          />
        </label>
      ))}
    </fieldset>
  )
}
