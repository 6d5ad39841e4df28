import type { HoursException, HoursSpan, WeeklySpan } from '@unspasm/server/api'
import { useState } from 'preact/hooks'
import { practiceWords } from '../../words/en/practice.ts'
import { clockMinute, clockText, dayText, spanOfClock, spanText } from '../../ui/clock-text.ts'
import { DeskPage, Ready, titleFor, usePractice, useDesk, useStaff } from './desk.tsx'
import { RemoveMark } from '../../ui/marks.tsx'
import { TextField, Tick } from './fields.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'
import { useAsked } from '../asked/use-asked.ts'
import '../../ui/tick-line.css'
import './hours.css'

const words = practiceWords.hours

/** The week of one professional, and the days that are not like it. */
export function HoursPage({ id }: { readonly id: string }) {
  const { ownId, zone } = useDesk()
  const [staff] = useStaff(id)
  const [asked, load] = useAsked('GET /api/practices/:practice/staff/:id/hours', { params: { ...usePractice(), id } })
  const person = staff.state === 'ready' ? staff.value : null
  return (
    <DeskPage title={titleFor(words.title, words.titleOf, person, ownId)} about={person}>
      <p className="quiet">{words.zone.replace('{zone}', zone)}</p>
      <Ready asked={asked} onAgain={() => void load()}>
        {({ weekly, exceptions }) => (
          <>
            <Week id={id} stored={weekly} />
            <Exceptions id={id} exceptions={exceptions} onChanged={load} />
          </>
        )}
      </Ready>
    </DeskPage>
  )
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const nine = 540
const five = 1020
const minutesPerDay = 1440

const inOrder = (spans: readonly WeeklySpan[]) =>
  spans.toSorted((a, b) => a.weekday - b.weekday || a.startMinute - b.startMinute)

function Week({ id, stored }: { readonly id: string; readonly stored: readonly WeeklySpan[] }) {
  const practice = usePractice()
  const [spans, setSpans] = useState<readonly WeeklySpan[]>(() => inOrder(stored))
  const { outcome, change, forget } = useChange()
  const set = (next: readonly WeeklySpan[]) => {
    forget()
    setSpans(next)
  }
  const minutes = spans.reduce((sum, { startMinute, endMinute }) => sum + endMinute - startMinute, 0)

  return (
    <section className="stack">
      <ol className="week">
        {weekdays.map((weekday) => {
          const day = words.days[weekday - 1]!
          const own = spans.filter((span) => span.weekday === weekday)
          const before = spans.filter((span) => span.weekday === weekday - 1)
          const others = spans.filter((span) => span.weekday !== weekday)
          const setDay = (next: readonly HoursSpan[]) =>
            set(inOrder([...others, ...next.map((span) => ({ ...span, weekday }))]))
          const latest = own.at(-1)?.endMinute ?? 0
          const start = own.length === 0 ? nine : Math.min(latest + 60, minutesPerDay - 60)
          return (
            <li key={weekday}>
              <fieldset>
                <legend>{day}</legend>
                {own.map((span, index) => (
                  <SpanRow
                    // NOTE: a row keeps its place while its times are typed.
                    key={index}
                    day={day}
                    span={span}
                    onChange={(next) => setDay(own.map((one, at) => (at === index ? next : one)))}
                    onRemove={() => setDay(own.filter((_, at) => at !== index))}
                  />
                ))}
                <div className="actions">
                  {own.length === 0 && <span className="quiet">{words.off}</span>}
                  <button
                    type="button"
                    className="button plain"
                    onClick={() =>
                      setDay([...own, { startMinute: start, endMinute: own.length === 0 ? five : start + 60 }])
                    }
                  >
                    {words.add}
                    <span className="unseen">: {day}</span>
                  </button>
                  {own.length === 0 && before.length > 0 && (
                    <button type="button" className="button plain" onClick={() => setDay(before)}>
                      {words.copy.replace('{day}', words.days[weekday - 2]!)}
                    </button>
                  )}
                </div>
              </fieldset>
              <DayBar spans={own} />
            </li>
          )
        })}
      </ol>
      <OutcomeNote outcome={outcome} />
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() =>
            void change('PUT /api/practices/:practice/staff/:id/hours', {
              params: { ...practice, id },
              body: { weekly: [...spans] },
            })
          }
        >
          {practiceWords.save}
        </button>
        <span className="quiet">{words.total.replace('{hours}', String(Math.round(minutes / 6) / 10))}</span>
      </div>
    </section>
  )
}

type SpanProps = {
  readonly day: string
  readonly span: HoursSpan
  readonly onChange: (span: HoursSpan) => void
  readonly onRemove: () => void
}

/** One span with its two times, and a word when it ends the next day. */
function SpanRow({ day, span, onChange, onRemove }: SpanProps) {
  const set = (start: string, end: string) => {
    const [from, to] = [clockMinute(start), clockMinute(end)]
    if (from !== null && to !== null) onChange(spanOfClock(from, to))
  }
  const [start, end] = [clockText(span.startMinute), clockText(span.endMinute)]
  return (
    <div className="span">
      <input
        type="time"
        aria-label={`${day}, ${words.from}`}
        value={start}
        onChange={(event) => set(event.currentTarget.value, end)}
      />
      <span aria-hidden="true">–</span>
      <input
        type="time"
        aria-label={`${day}, ${words.to}`}
        value={end}
        onChange={(event) => set(start, event.currentTarget.value)}
      />
      <button
        type="button"
        className="button plain remove"
        aria-label={words.removeFrom.replace('{span}', spanText(span)).replace('{day}', day)}
        onClick={onRemove}
      >
        <RemoveMark />
      </button>
      {span.endMinute > minutesPerDay && <span className="small quiet">{words.nextDay}</span>}
    </div>
  )
}

/** The day as a bar from midnight to midnight; what runs on into the next day is cut at its end. */
function DayBar({ spans }: { readonly spans: readonly HoursSpan[] }) {
  return (
    <svg className="day-bar" viewBox="0 0 1440 40" preserveAspectRatio="none" aria-hidden="true">
      <rect className="day" width="1440" height="40" />
      {[360, 720, 1080].map((minute) => (
        <path key={minute} className="mark" d={`M${minute} 0v40`} />
      ))}
      {spans.map(({ startMinute, endMinute }) => (
        <rect
          key={startMinute}
          className="work"
          x={startMinute}
          width={Math.min(endMinute, minutesPerDay) - startMinute}
          height="40"
        />
      ))}
    </svg>
  )
}

type ExceptionsProps = {
  readonly id: string
  readonly exceptions: readonly HoursException[]
  readonly onChanged: () => Promise<void>
}

function Exceptions({ id, exceptions, onChanged }: ExceptionsProps) {
  const practice = usePractice()
  const [on, setOn] = useState('')
  const [isOff, setOff] = useState(true)
  const [span, setSpan] = useState<HoursSpan>({ startMinute: nine, endMinute: five })
  const { outcome, change } = useChange()
  const send = async () => {
    const answer = await change('PUT /api/practices/:practice/staff/:id/hours/:on', {
      params: { ...practice, id, on },
      body: { spans: isOff ? [] : [span] },
    })
    if (!answer?.ok) return
    setOn('')
    await onChanged()
  }
  const remove = async (date: string) => {
    const answer = await change('DELETE /api/practices/:practice/staff/:id/hours/:on', {
      params: { ...practice, id, on: date },
    })
    if (answer?.ok) await onChanged()
  }
  return (
    <section className="stack form">
      <h2>{words.exceptions}</h2>
      <p className="quiet">{words.exceptionsHelp}</p>
      {exceptions.length === 0 && <p>{words.noExceptions}</p>}
      <ul className="rows">
        {exceptions.map((exception) => (
          <li key={exception.on}>
            <span className="grow">
              <strong>{dayText(exception.on)}</strong>{' '}
              {exception.spans.length === 0 ? words.dayOff : exception.spans.map(spanText).join(', ')}
            </span>
            <button type="button" className="button plain" onClick={() => void remove(exception.on)}>
              {practiceWords.remove}
              <span className="unseen">: {dayText(exception.on)}</span>
            </button>
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
        <TextField label={words.exceptionDate} type="date" value={on} onChange={setOn} />
        <Tick label={words.dayOff} isOn={isOff} onChange={setOff} />
        {!isOff && <SpanRow day={words.exceptionDate} span={span} onChange={setSpan} onRemove={() => setOff(true)} />}
        <OutcomeNote outcome={outcome} />
        <div>
          <button type="submit" className="button second" disabled={on === ''}>
            {words.addException}
          </button>
        </div>
      </form>
    </section>
  )
}
