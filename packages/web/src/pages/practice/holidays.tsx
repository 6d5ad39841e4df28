import type { Holiday } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { practiceWords } from '../../words/en/practice.ts'
import { dayText } from '../../ui/clock-text.ts'
import { DeskPage, Ready, usePractice } from './desk.tsx'
import { TextField } from './fields.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'
import { useAsked } from '../asked/use-asked.ts'

const words = practiceWords.holidays

/** Days on which nobody of the practice works. */
export function HolidaysPage() {
  const practice = usePractice()
  const [asked, load] = useAsked('GET /api/practices/:practice/holidays', { params: practice })
  const [form, setForm] = useState<Holiday>({ on: '', name: '' })
  const { outcome, change } = useChange()
  const keep = async (holidays: Holiday[]) => {
    const answer = await change('PUT /api/practices/:practice/holidays', { params: practice, body: { holidays } })
    if (!answer?.ok) return
    setForm({ on: '', name: '' })
    await load()
  }
  return (
    <DeskPage title={words.title}>
      <p className="quiet">{words.help}</p>
      <Ready asked={asked} onAgain={() => void load()}>
        {({ holidays }) => (
          <>
            {holidays.length === 0 && <p>{words.none}</p>}
            <ul className="rows">
              {holidays.map((holiday) => (
                <li key={holiday.on}>
                  <span className="grow">
                    <strong>{dayText(holiday.on)}</strong> {holiday.name}
                  </span>
                  <button
                    type="button"
                    className="button plain"
                    onClick={() => void keep(holidays.filter(({ on }) => on !== holiday.on))}
                  >
                    {practiceWords.remove}
                    <span className="unseen">: {holiday.name}</span>
                  </button>
                </li>
              ))}
            </ul>
            <form
              className="stack"
              onSubmit={(event) => {
                event.preventDefault()
                void keep([...holidays, form])
              }}
            >
              <TextField label={words.date} type="date" value={form.on} onChange={(on) => setForm({ ...form, on })} />
              <TextField
                label={words.name}
                value={form.name}
                longest={80}
                onChange={(name) => setForm({ ...form, name })}
              />
              <OutcomeNote outcome={outcome} />
              <div>
                <button type="submit" className="button">
                  {practiceWords.add}
                </button>
              </div>
            </form>
          </>
        )}
      </Ready>
    </DeskPage>
  )
}
