import { drinkGoalOf, type DrinkGoal } from '@unspasm/care/drinking/drink-goal'
import { keepRecent, lastHourMl, noDay, sumOf, type DaySum, type DrinkDay } from '@unspasm/care/drinking/drink-log'
import { isStopped, paceReaction, type DrinkStop, type PaceReaction } from '@unspasm/care/drinking/drink-pace'
import { roomMl } from '@unspasm/care/drinking/drink-prompt'
import type { Answers } from '@unspasm/care/answers'
import type { ToolStatus } from '@unspasm/care/gates'
import type { DrinkKindId } from '@unspasm/guideline/drinking/drink-kinds'
import { useAppState, type Clock } from '../../app-state.tsx'
import { useNow } from '../use-now.ts'
import { useToolState } from '../use-tool-state.ts'
import { keptDays, readDrinks, type DrinksState } from './drinks-state.ts'

/** The drinks of this person, today. */
export type Drinks = {
  readonly state: DrinksState
  readonly change: (how: (before: DrinksState) => DrinksState) => void
  readonly goal: DrinkGoal
  readonly day: DrinkDay
  readonly sum: DaySum
  /** The rest from drinking that lasts; `null`: none. */
  readonly stop: DrinkStop | null
  /** What the pace of the last hour and the amount of the day say now. */
  readonly reaction: PaceReaction
  /** Millilitres that may still be drunk now; 0 without a number. */
  readonly room: number
  /** Logs a drink of now, and begins a rest when it is too much. Gives back what it sets off. */
  readonly log: (kind: DrinkKindId, ml: number) => PaceReaction
  /** Takes the newest drink of today back. */
  readonly undo: () => void
}

/** Reads and keeps the log of drinks, by the person's own day. */
export function useDrinks(status: Pick<ToolStatus, 'state' | 'limits'>, answers: Answers): Drinks {
  const { clock } = useAppState()
  const [state, change] = useToolState('drinks', readDrinks)
  const stop = stopNow(state.stop, clock)
  useNow(stop !== null)
  const now = clock.steady()
  const today = clock.today()
  const day = dayOf(state, today)
  const goal = drinkGoalOf({ status, answers, on: today, day, clinician: state.clinician })
  const sum = sumOf(state.drinks, today)
  const hour = lastHourMl(state.drinks, now)
  return {
    state,
    change,
    goal,
    day,
    sum,
    stop,
    reaction: paceReaction(state.drinks, day, goal, now),
    room: roomMl(goal, hour, sum.pouredMl),
    log: (kind, ml) => {
      const drink = { at: clock.steady(), on: clock.today(), kind, ml }
      const drinks = [...keepRecent(state.drinks, drink.on, keptDays), drink]
      const reaction = paceReaction(drinks, dayOf(state, drink.on), goal, drink.at)
      const isTooMuch = reaction === 'P-2' || reaction === 'P-3'
      change((before) => ({
        ...before,
        drinks: [...keepRecent(before.drinks, drink.on, keptDays), drink],
        ...(isTooMuch && { stop: { rule: reaction, since: drink.at, signs: {} } }),
      }))
      return reaction
    },
    undo: () =>
      change((before) => {
        const last = before.drinks.findLastIndex(({ on }) => on === clock.today())
        return { ...before, drinks: before.drinks.filter((_, at) => at !== last) }
      }),
  }
}

/** A rest lasts until it is surely over: nothing tells a clock that was set forward from a phone that slept. */
const stopNow = (stop: DrinkStop | null, clock: Clock): DrinkStop | null =>
  stop && isStopped(stop, clock.surely(stop.since)) ? stop : null

const dayOf = ({ day }: DrinksState, today: string): DrinkDay => (day?.on === today ? day : noDay(today))
