import type { Change } from '@unspasm/care/days/changes'
import { stretchesOf, type CourseDay } from '@unspasm/care/days/course'
import { doneWords, pictureWords as words } from '@unspasm/guideline/words/en/days'
import { notesOf, scaleOf, type PictureScale } from './picture-scale.ts'
import './picture.css'

type Props = {
  readonly days: readonly CourseDay[]
  readonly changes: readonly Change[]
  /** What it shows, in a sentence. */
  readonly label: string
  /** Pixels. */
  readonly width: number
  readonly isSmall?: boolean
}

/**
 * A bout as one picture: pain as a line with its points, the middle of seven days, the limitation, what was done as quiet
 * marks below, and numbered notes where the advice changed. Days without a word are gaps. The axis goes from 0 to 10.
 */
export function Picture({ days, changes, label, width, isSmall = false }: Props) {
  const notes = notesOf(changes, days)
  const scale = scaleOf(days, width, isSmall, notes.length > 0)
  const { xOf, yOf, dot } = scale
  const hasLimit = days.some(({ limit }) => limit !== null)
  return (
    <figure aria-label={label}>
      <svg className="course-picture" viewBox={`0 0 ${scale.width} ${scale.height}`} aria-hidden="true">
        <Axes scale={scale} days={days} />
        <Notes scale={scale} notes={notes} />
        {hasLimit && (
          <g className="course-limit">
            <Lines scale={scale} stretches={stretchesOf(days, ({ limit }) => limit)} />
            {days.map(
              ({ day, limit }) =>
                limit !== null && <rect key={day} {...squareAt(xOf(day), yOf(limit), Math.max(3, dot * 1.5))} />,
            )}
          </g>
        )}
        <g className="course-pain">
          <Lines
            scale={scale}
            stretches={stretchesOf(days, ({ pains }) => (pains.length > 0 ? Math.max(...pains) : null))}
          />
          {days.flatMap(({ day, pains }) =>
            pains.map((pain, place) => <circle key={`${day}-${place}`} cx={xOf(day)} cy={yOf(pain)} r={dot} />),
          )}
        </g>
        <g className="course-middle">
          <Lines scale={scale} stretches={stretchesOf(days, ({ middle }) => middle)} />
        </g>
        {scale.lanes.map(({ remedy, y, days: on }) => (
          <g key={remedy} className="course-lane">
            <text x={0} y={y + 5}>
              {doneWords[remedy] ?? remedy}
            </text>
            {on.map((day) => (
              <rect key={day} {...squareAt(xOf(day), y, Math.max(3, Math.min(9, dot * 2)))} rx={1.5} />
            ))}
          </g>
        ))}
      </svg>
    </figure>
  )
}

const squareAt = (x: number, y: number, size: number) => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
})

function Axes({ scale, days }: { readonly scale: PictureScale; readonly days: readonly CourseDay[] }) {
  const { left, right, bottom, xOf, yOf, named } = scale
  const first = days[0]!.day
  return (
    <g className="course-axes">
      {[0, 5, 10].map((points) => (
        <g key={points}>
          <line x1={left} x2={right} y1={yOf(points)} y2={yOf(points)} />
          <text x={left - 10} y={yOf(points) + 5} className="course-points">
            {points}
          </text>
        </g>
      ))}
      {named.map((day) => (
        <text
          key={day}
          x={xOf(day)}
          y={bottom + 20}
          className={day === named.at(-1) && day !== first ? 'course-last' : ''}
        >
          {day === 0 ? words.firstDay : words.day.replace('{n}', String(day))}
        </text>
      ))}
    </g>
  )
}

type NotesProps = { readonly scale: PictureScale; readonly notes: ReturnType<typeof notesOf> }

function Notes({ scale: { xOf, top, bottom, width }, notes }: NotesProps) {
  return notes.map(({ day, name }) => {
    const half = name.length > 2 ? 17 : 11
    const x = Math.min(width - half - 1, xOf(day))
    return (
      <g key={day} className="course-note">
        <line x1={xOf(day)} x2={xOf(day)} y1={top - 10} y2={bottom} />
        <rect x={x - half} y={top - 32} width={2 * half} height={22} rx={11} />
        <text x={x} y={top - 16}>
          {name}
        </text>
      </g>
    )
  })
}

type LinesProps = { readonly scale: PictureScale; readonly stretches: ReturnType<typeof stretchesOf<number>> }

function Lines({ scale: { xOf, yOf }, stretches }: LinesProps) {
  return stretches
    .filter((stretch) => stretch.length > 1)
    .map((stretch) => (
      <polyline key={stretch[0]!.day} points={stretch.map(({ day, value }) => `${xOf(day)},${yOf(value)}`).join(' ')} />
    ))
}

/** What the marks of the picture mean. */
export function Legend({ hasLimit, hasNotes }: { readonly hasLimit: boolean; readonly hasNotes: boolean }) {
  return (
    <ul className="course-legend small">
      <li>
        <Sample>
          <g className="course-pain">
            <circle cx={14} cy={8} r={4} />
          </g>
        </Sample>
        {words.dot}
      </li>
      <li>
        <Sample>
          <g className="course-middle">
            <polyline points="2,8 26,8" />
          </g>
        </Sample>
        {words.middle}
      </li>
      {hasLimit && (
        <li>
          <Sample>
            <g className="course-limit">
              <polyline points="2,8 26,8" />
              <rect x={11} y={5} width={6} height={6} />
            </g>
          </Sample>
          {words.limit}
        </li>
      )}
      {hasNotes && (
        <li>
          <Sample>
            <g className="course-note">
              <rect x={5} y={0} width={18} height={16} rx={8} />
              <text x={14} y={12.5}>
                1
              </text>
            </g>
          </Sample>
          {words.note}
        </li>
      )}
    </ul>
  )
}

function Sample({ children }: { readonly children: preact.ComponentChildren }) {
  return (
    <svg viewBox="0 0 28 16" width={28} height={16} aria-hidden="true">
      {children}
    </svg>
  )
}
