import type { PlannedReminder } from '@unspasm/care/reminders/reminders'
import { reminderSeries } from '@unspasm/guideline/reminders'
import { remindersPage as words, seriesWords } from '@unspasm/guideline/words/en/reminders'

type Props = { readonly title: string; readonly planned: readonly PlannedReminder[] }

const hourly: readonly string[] = reminderSeries.filter(({ times }) => times === 'hourly').map(({ id }) => id)

/** The reminders of a day; an hourly series is one line. */
export function DayList({ title, planned }: Props) {
  const lines = planned.flatMap(({ id, series, time }): readonly { id: string; when: string; name: string }[] => {
    const { name } = seriesWords[series]
    if (!hourly.includes(series)) return [{ id, when: time, name }]
    const times = planned.filter((each) => each.series === series).map((each) => each.time)
    const when = words.hourly.replace('{from}', times[0]!).replace('{until}', times.at(-1)!)
    return time === times[0] ? [{ id, when, name }] : []
  })
  return (
    <section className="stack">
      <h2>{title}</h2>
      {lines.length === 0 && <p className="quiet">{words.nothingLeft}</p>}
      <ul className="day-list">
        {lines.map(({ id, when, name }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span>{when}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
