import { stopConditions, type StopConditionId } from '@unspasm/guideline/effect/effect-conditions'
import { urgencyRank, type Disposition } from '@unspasm/guideline/disposition'
import { isFlareDay } from '../check-in/reactions.ts'
import type { Episode } from '../diary.ts'
import { daysBetween, type LocalDate } from '../local-date.ts'
import { historyOf, painsOf } from '../review/history.ts'
import { daysLater, isSince } from '../review/moment.ts'
import { createHolding, effectContext } from './effect-context.ts'
import type { OwnTest } from './own-test.ts'

/** What decides whether a test goes on. */
export type StopInput = {
  readonly episode: Episode
  /** The result in force. */
  readonly disposition: Disposition
  /** Days since the start on which the result became more urgent, as the days tell. */
  readonly raisedOn: readonly LocalDate[]
  readonly on: LocalDate
  /** Pain given just now at a request, 0 to 10. */
  readonly painAsked?: number
}

const isHeld = createHolding(stopConditions)
const mostDays = 730

/**
 * The first reason to stop a test at once, or `null`.
 *
 * Everything since its start is looked at, so that a day on which nobody looked is not passed over.
 * Source: plan 6.2.
 */
export function stopReasonOf(
  test: OwnTest,
  { episode, disposition, raisedOn, on, painAsked }: StopInput,
): StopConditionId | null {
  const worst = worstPain(test, episode, painAsked)
  const facts = {
    disposition,
    'o-raised':
      urgencyRank(disposition) < urgencyRank(test.disposition) || raisedOn.some((day) => day > test.started.on),
    'o-flare-run': flareRun(test, episode, on),
    ...(worst !== null && { 'o-worst-pain': worst }),
  }
  return isHeld(effectContext({}, facts, on))[0] ?? null
}

function worstPain({ started, requests }: OwnTest, episode: Episode, painAsked?: number): number | null {
  const said = painsOf(historyOf(episode))
    .filter((entry) => isSince(entry, started))
    .map(({ pain }) => pain)
  const asked = requests.flatMap(({ painBefore, painAfter }) => [painBefore, painAfter ?? painBefore])
  const all = [...said, ...asked, ...(painAsked === undefined ? [] : [painAsked])]
  return all.length === 0 ? null : Math.max(...all)
}

/** Longest run of flare days after the day of the start. */
function flareRun({ started }: OwnTest, episode: Episode, on: LocalDate): number {
  const length = Math.min(mostDays, Math.max(0, daysBetween(started.on, on) ?? 0))
  let [run, longest] = [0, 0]
  for (let day = 1; day <= length; day += 1) {
    run = isFlareDay(episode, daysLater(started.on, day)) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
