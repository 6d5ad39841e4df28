import { isBagHeavy, isBagTooMuch } from '@unspasm/care/desk/loads'
import { bagRule } from '@unspasm/guideline/desk/load-rules'
import { bag as words } from '@unspasm/guideline/words/en/desk'
import { useAppState } from '../../app-state.tsx'
import { longDate } from '../../ui/long-date.ts'
import { useOnChange } from '../breaks/use-on-change.ts'
import { cancelNotice, notifyAt } from '../device/notices.ts'
import { useAlarm } from '../device/use-alarm.ts'
import type { ToolProps } from '../tool-props.ts'
import { Timer } from '../ui/timer.tsx'
import { ToolPage } from '../ui/tool-page.tsx'
import { useNow } from '../use-now.ts'
import { useToolState } from '../use-tool-state.ts'
import { Kilograms } from './kilograms.tsx'
import { readBagState, type BagSide } from './load-state.ts'
import './desk.css'
import '../../pages/check/questions.css'

const noticeId = 'bag-swap'
const millisecondsPerMinute = 60_000
const shownRows = 7
const mostBodyKg = 400
const mostBagKg = 100
const sides: readonly BagSide[] = ['left', 'right', 'both']

/** Bags on one side: how heavy, how long, and when to swap. Source: remedies 3.5, uneven load. */
export default function BagRule({ tool }: ToolProps) {
  const { clock } = useAppState()
  const [bag, setBag] = useToolState(tool, readBagState)
  const { bodyKg, bagKg, side, carriedSince, sideSince, diary } = bag
  const { ring } = useAlarm()
  const isCarrying = carriedSince !== null && sideSince !== null
  const now = useNow(isCarrying)
  const isOneSided = side === 'left' || side === 'right'
  const swapAt = (sideSince ?? now) + bagRule.swapEveryMinutes * millisecondsPerMinute
  const isDue = isCarrying && isOneSided && now >= swapAt
  const carried = carriedSince === null ? null : (now - carriedSince) / millisecondsPerMinute
  const isTooMuch = isOneSided && isBagTooMuch(bagKg, bodyKg, carried) === true

  useOnChange(isCarrying && isOneSided ? swapAt : null, () => {
    if (!isCarrying || !isOneSided) return cancelNotice(noticeId)
    notifyAt(noticeId, swapAt, now, words.swap, '')
  })
  useOnChange(isDue, () => {
    if (isDue) ring('soft')
  })

  if (isCarrying) {
    const putDown = () =>
      setBag((before) => ({
        ...before,
        carriedSince: null,
        sideSince: null,
        diary:
          bagKg === null || side === null
            ? before.diary
            : [...before.diary, { on: clock.today(), kg: bagKg, side, minutes: Math.round(carried ?? 0) }],
      }))
    const swap = () =>
      setBag((before) => ({ ...before, side: side === 'left' ? 'right' : 'left', sideSince: clock.steady() }))
    const bar = (
      <>
        {isOneSided && (
          <button type="button" className="button" onClick={swap}>
            {words.swap}
          </button>
        )}
        <button type="button" className="button second" onClick={putDown}>
          {words.putDown}
        </button>
      </>
    )
    return (
      <ToolPage title={isDue ? words.swap : words.sides[side ?? 'both']} bar={bar}>
        {isOneSided && <Timer seconds={Math.max(0, (swapAt - now) / 1000)} label={words.carrying} />}
        {isTooMuch && <output>{words.tooLong.replace('{n}', String(bagRule.overMinutes))}</output>}
      </ToolPage>
    )
  }

  const most = bodyKg === null ? null : Math.floor((bodyKg * bagRule.percentOfBody) / 100)
  const told =
    bodyKg === null || bagKg === null
      ? words.unknown
      : isBagHeavy(bagKg, bodyKg)
        ? words.heavy.replace('{n}', String(most))
        : words.fine
  const carry = () => setBag((before) => ({ ...before, carriedSince: clock.steady(), sideSince: clock.steady() }))
  const bar = (
    <button type="button" className="button" disabled={bagKg === null || side === null} onClick={carry}>
      {words.carry}
    </button>
  )
  return (
    <ToolPage title={words.title} bar={bar}>
      <Kilograms
        label={words.bodyKg}
        value={bodyKg}
        most={mostBodyKg}
        onChange={(kg) => setBag((before) => ({ ...before, bodyKg: kg }))}
      />
      <Kilograms
        label={words.bagKg}
        value={bagKg}
        most={mostBagKg}
        onChange={(kg) => setBag((before) => ({ ...before, bagKg: kg }))}
      />
      <output>
        <strong>{told}</strong>
      </output>
      <fieldset className="question">
        <legend>{words.side}</legend>
        <div className="choices row">
          {sides.map((each) => (
            <button
              key={each}
              type="button"
              className="choice"
              aria-pressed={side === each}
              onClick={() => setBag((before) => ({ ...before, side: each }))}
            >
              {words.sides[each]}
            </button>
          ))}
        </div>
      </fieldset>
      {diary.length > 0 && (
        <section className="stack">
          <h2>{words.diary}</h2>
          <ul className="stack desk-lines">
            {diary
              .slice(-shownRows)
              .toReversed()
              .map(({ on, kg, side: carriedOn, minutes }, at) => (
                <li key={at}>
                  {words.row
                    .replace('{date}', longDate(on))
                    .replace('{kg}', String(kg))
                    .replace('{side}', words.sides[carriedOn])
                    .replace('{minutes}', String(minutes))}
                </li>
              ))}
          </ul>
        </section>
      )}
      <p className="small quiet">{words.body}</p>
    </ToolPage>
  )
}
