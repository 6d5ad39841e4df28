import { nextGlassAt, withGlass } from '@unspasm/care/drinking/dry-glasses'
import { dryGlasses } from '@unspasm/guideline/drinking/dryness'
import { useAppState } from '../../app-state.tsx'
import type { SessionOf } from '../use-session.ts'
import type { DrinkScreen } from './drinks-home.tsx'
import { Glasses } from './glasses.tsx'
import type { GlassesState } from './glasses-state.ts'
import type { Drinks } from './use-drinks.ts'

const millisecondsPerMinute = 60_000

type Props = {
  readonly session: SessionOf<GlassesState>
  readonly drinks: Drinks
  readonly onLeave: (next: DrinkScreen) => void
}

/** The session of three glasses; it begins with the first one. */
export function GlassesRun({ session: { session, now, begin, change, end }, drinks, onLeave }: Props) {
  const { clock } = useAppState()
  const glasses = session
    ? { startedAt: session.startedAt, drunkAt: session.state.drunkAt }
    : { startedAt: clock.steady(), drunkAt: [] }
  const drink = () => {
    const after = withGlass(glasses, clock.steady())
    if (after === glasses) return
    const phase = nextGlassAt(after) === null ? 'after' : 'run'
    if (session) change((live) => ({ ...live, phase, state: { drunkAt: after.drunkAt } }))
    else begin({ variant: 'glass', phase, state: { drunkAt: after.drunkAt } })
    drinks.log('water', dryGlasses.ml)
  }
  const leave = (endReason: 'completed' | 'user-stop', next: DrinkScreen) => {
    const minutes = (clock.steady() - glasses.startedAt) / millisecondsPerMinute
    if (session) end({ endReason, minutes: Math.round(minutes) })
    onLeave(next)
  }
  return (
    <Glasses
      glasses={glasses}
      now={session ? now : glasses.startedAt}
      room={drinks.room}
      hasNumber={drinks.goal.kind !== 'none'}
      onDrunk={drink}
      onStop={() => leave('user-stop', 'home')}
      onDone={(checksAgain) => leave('completed', checksAgain ? 'dry' : 'home')}
    />
  )
}
