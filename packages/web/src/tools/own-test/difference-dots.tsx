import type { TestResult } from '@unspasm/care/effect/own-test'
import { ownTest as words } from '@unspasm/guideline/words/en/effect'
import '../../ui/disclosure.css'
import { filled } from './result-sentence.ts'

type Row = { readonly label: string | null; readonly points: readonly number[] }

const width = 340
const dot = 6
const step = 15
const rowGap = 30
const axisHeight = 44
const margin = 20
/** The picture shows at least so many points to each side. */
const leastSpan = 4

const signed = (points: number) => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0')

/** Every comparison as a small dot: left of the line less pain, right of it more. Each number is one tap away. */
export function DifferenceDots({ result: { differences, now, wait } }: { readonly result: TestResult }) {
  const rows: readonly Row[] =
    differences.length > 0
      ? [{ label: null, points: differences }]
      : [
          { label: words.pictureNow, points: now },
          { label: words.pictureWait, points: wait },
        ]
  const all = rows.flatMap(({ points }) => points)
  const span = Math.max(leastSpan, ...all.map(Math.abs))
  const x = (points: number) => width / 2 + (points / span) * (width / 2 - margin)
  const heights = rows.map(({ label, points }) => tallest(points) * step + (label ? rowGap : 8))
  const base = (row: number) => heights.slice(0, row + 1).reduce((sum, each) => sum + each, 0)
  const bottom = base(rows.length - 1)
  const ticks = Array.from({ length: 2 * Math.floor(span) + 1 }, (_, place) => place - Math.floor(span)).filter(
    (tick) => span <= 6 || tick % 2 === 0,
  )
  return (
    <figure className="test-dots stack">
      <figcaption className="small">{words.picture}</figcaption>
      <svg viewBox={`0 0 ${width} ${bottom + axisHeight}`} aria-hidden="true">
        <line className="test-zero" x1={x(0)} x2={x(0)} y1={0} y2={bottom} />
        {rows.map(({ label, points }, row) => (
          <g key={label ?? 'pairs'}>
            {label && (
              <text className="test-row" x={0} y={base(row) - heights[row]! + 14}>
                {label}
              </text>
            )}
            {stacked(points).map(({ value, height }, place) => (
              <circle key={place} cx={x(value)} cy={base(row) - dot - 2 - height * step} r={dot} />
            ))}
            <line className="test-line" x1={0} x2={width} y1={base(row)} y2={base(row)} />
          </g>
        ))}
        {ticks.map((tick) => (
          <text key={tick} x={x(tick)} y={bottom + 18} textAnchor="middle">
            {signed(tick)}
          </text>
        ))}
        <text x={0} y={bottom + 40}>
          ← {words.less}
        </text>
        <text x={width} y={bottom + 40} textAnchor="end">
          {words.more} →
        </text>
      </svg>
      <details className="disclosure">
        <summary>{words.numbers}</summary>
        <ul className="test-reasons">
          {differences.map((points, place) => (
            <li key={place}>{filled(words.pairRow, { n: place + 1, x: signed(points) })}</li>
          ))}
          {now.length > 0 && <li>{filled(words.nowRow, { list: now.map(signed).join(', ') })}</li>}
          {wait.length > 0 && <li>{filled(words.waitRow, { list: wait.map(signed).join(', ') })}</li>}
        </ul>
      </details>
    </figure>
  )
}

/** Dots of the same value stand on each other. */
function stacked(points: readonly number[]): readonly { readonly value: number; readonly height: number }[] {
  const seen = new Map<number, number>()
  return points.map((value) => {
    const height = seen.get(value) ?? 0
    seen.set(value, height + 1)
    return { value, height }
  })
}

const tallest = (points: readonly number[]) => Math.max(1, ...stacked(points).map(({ height }) => height + 1))
