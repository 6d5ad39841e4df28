import type { DrinkGoal } from '@unspasm/care/drinking/drink-goal'
import { drinking as words } from '@unspasm/guideline/words/en/drinking'
import { fill, litres } from './litres.ts'

type Props = { readonly goal: DrinkGoal; readonly countedMl: number }

const top = 18
const bottom = 168
const emptyMl = 2000
const headroom = 1.2

/** A jug with what was drunk in it, and the range of the day at its side. The words stand beside it. */
export function Jug({ goal, countedMl }: Props) {
  const ends = goal.kind === 'range' ? [goal.lowMl, goal.targetMl] : goal.kind === 'set' ? [goal.dayMaxMl] : []
  const full = Math.max(emptyMl, countedMl, ...ends) * headroom
  const heightOf = (ml: number) => bottom - (ml / full) * (bottom - top)
  return (
    <svg className="jug" viewBox="0 0 176 184" aria-hidden="true">
      <clipPath id="jug-inside">
        <path d="M44 14 L50 160 Q51 170 61 170 L103 170 Q113 170 114 160 L120 14 Z" />
      </clipPath>
      <g clipPath="url(#jug-inside)">
        <rect x="0" y="0" width="140" height="184" className="jug-air" />
        <rect x="0" y={heightOf(countedMl)} width="140" height="184" className="jug-water" />
      </g>
      <path
        d="M42 12 L50 160 Q51 172 63 172 L101 172 Q113 172 114 160 L122 12 L127 7 M44 50 Q8 48 12 92 Q15 124 48 122"
        className="jug-line"
      />
      {goal.kind === 'range' && (
        <path d={`M128 ${heightOf(goal.targetMl)} H134 V${heightOf(goal.lowMl)} H128`} className="jug-range" />
      )}
      {ends.map((ml) => (
        <text key={ml} x="140" y={heightOf(ml) + 4} className="jug-text">
          {fill(words.litres, { n: litres(ml) })}
        </text>
      ))}
    </svg>
  )
}
