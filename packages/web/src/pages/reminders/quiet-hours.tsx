import { minuteOf } from '@unspasm/care/check-in/off-time'
import { timeOf } from '@unspasm/care/review/moment'
import { isTime, type ReminderSettings } from '@unspasm/care/reminders/settings'
import { remindersPage as words } from '@unspasm/guideline/words/en/reminders'

type Quiet = ReminderSettings['quiet']
type Props = { readonly quiet: Quiet; readonly onChange: (quiet: Quiet) => void }

const names: Readonly<Record<keyof Quiet, string>> = { from: words.quietFrom, until: words.quietUntil }

/** From when until when nothing rings. */
export function QuietHours({ quiet, onChange }: Props) {
  return (
    <fieldset className="quiet-hours">
      <legend>{words.quiet}</legend>
      <p className="small quiet">{words.quietHelp}</p>
      {(['from', 'until'] as const).map((end) => (
        <label key={end} className="time-field">
          {names[end]}
          <input
            type="time"
            value={timeOf(quiet[end])}
            onChange={({ currentTarget: { value } }) => isTime(value) && onChange({ ...quiet, [end]: minuteOf(value) })}
          />
        </label>
      ))}
    </fieldset>
  )
}
