import { useState } from 'preact/hooks'
import { practiceWords } from '../../words/en/practice.ts'
import type { Absence } from '@unspasm/server/api'
import { dayIn, dayText, instantText, timeIn } from '../../ui/clock-text.ts'
import { DeskPage, Ready, titleFor, usePractice, useDesk, useStaff } from './desk.tsx'
import { TextField, Tick } from './fields.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'
import { useAsked } from '../asked/use-asked.ts'
import '../../ui/tick-line.css'

const words = practiceWords.away
const empty = { from: '', to: '', fromTime: '09:00', toTime: '17:00', note: '' }

/** When somebody is away. Times are those of the practice. */
export function AwayPage({ id }: { readonly id: string }) {
  const { ownId, zone } = useDesk()
  const practice = usePractice()
  const [staff] = useStaff(id)
  const [asked, load] = useAsked('GET /api/practices/:practice/staff/:id/absences', { params: { ...practice, id } })
  const [form, setForm] = useState(empty)
  const [isWholeDays, setWholeDays] = useState(true)
  const { outcome, change } = useChange()
  const person = staff.state === 'ready' ? staff.value : null
  const send = async () => {
    const to = form.to || form.from
    const answer = await change('POST /api/practices/:practice/staff/:id/absences', {
      params: { ...practice, id },
      body: {
        note: form.note,
        from: form.from,
        to,
        ...(!isWholeDays && { fromTime: form.fromTime, toTime: form.toTime }),
      },
    })
    if (!answer?.ok) return
    setForm(empty)
    await load()
  }
  const remove = async (absence: string) => {
    const answer = await change('DELETE /api/practices/:practice/staff/:id/absences/:absence', {
      params: { ...practice, id, absence },
    })
    if (answer?.ok) await load()
  }
  return (
    <DeskPage title={titleFor(words.title, words.titleOf, person, ownId)} about={person}>
      <Ready asked={asked} onAgain={() => void load()}>
        {({ absences }) => (
          <>
            {absences.length === 0 && <p>{words.none}</p>}
            <ul className="rows">
              {absences.map((absence) => (
                <li key={absence.id}>
                  <div className="grow">
                    <strong>{spanOf(absence, zone)}</strong>
                    <div className="quiet">{absence.source === 'feed' ? words.feed : absence.note}</div>
                  </div>
                  {absence.source === 'own' && (
                    <button type="button" className="button plain" onClick={() => void remove(absence.id)}>
                      {practiceWords.remove}
                      <span className="unseen">: {instantText(absence.startsAt, zone)}</span>
                    </button>
                  )}
                </li>
              ))}
            </ul>
            <form
              className="stack"
              onSubmit={(event) => {
                event.preventDefault()
                void send()
              }}
            >
              <TextField
                label={words.from}
                type="date"
                value={form.from}
                onChange={(from) => setForm({ ...form, from })}
              />
              <TextField
                label={words.to}
                type="date"
                isOptional
                value={form.to}
                onChange={(to) => setForm({ ...form, to })}
              />
              <Tick label={words.wholeDays} isOn={isWholeDays} onChange={setWholeDays} />
              {!isWholeDays && (
                <>
                  <TextField
                    label={words.fromTime}
                    type="time"
                    value={form.fromTime}
                    onChange={(fromTime) => setForm({ ...form, fromTime })}
                  />
                  <TextField
                    label={words.toTime}
                    type="time"
                    value={form.toTime}
                    onChange={(toTime) => setForm({ ...form, toTime })}
                  />
                </>
              )}
              <TextField
                label={words.note}
                isOptional
                longest={120}
                value={form.note}
                onChange={(note) => setForm({ ...form, note })}
              />
              <OutcomeNote outcome={outcome} />
              <div>
                <button type="submit" className="button" disabled={form.from === ''}>
                  {words.add}
                </button>
              </div>
            </form>
          </>
        )}
      </Ready>
    </DeskPage>
  )
}

/** "1 Dec 2026, all day", or from when to when. */
function spanOf({ startsAt, endsAt }: Absence, zone: string): string {
  const isWholeDays = timeIn(startsAt, zone) === '00:00' && timeIn(endsAt, zone) === '00:00'
  if (!isWholeDays) return `${instantText(startsAt, zone)} – ${instantText(endsAt, zone)}`
  // NOTE: the end is the first instant after it.
  const [first, last] = [dayIn(startsAt, zone), dayIn(new Date(Date.parse(endsAt) - 1), zone)]
  if (first === last) return words.allDay.replace('{on}', dayText(first))
  return words.days.replace('{from}', dayText(first)).replace('{to}', dayText(last))
}
