import { notSure, type Answers } from '@unspasm/care/answers'
import type { Assessment } from '@unspasm/care/assess'
import { engineInForce } from '@unspasm/care/engine'
import { durationDays } from '@unspasm/care/facts'
import type { LocalDate } from '@unspasm/care/local-date'
import { causeSources, type CauseId } from '@unspasm/guideline/causes'
import { isEmergency } from '@unspasm/guideline/disposition'
import { parameters } from '@unspasm/guideline/parameters'
import { causes as causeWords } from '@unspasm/guideline/words/en/causes'
import { longPain } from '@unspasm/guideline/words/en/explanation'
import { weights as weightWords } from '@unspasm/guideline/words/en/weights'
import type { CauseWords } from '@unspasm/guideline/words'
import { replaceWords } from './advice.ts'

/** A cause as it is shown: what it may be, and what speaks for and against it, strongest first. */
export type LikelyCause = {
  readonly id: string
  readonly words: CauseWords
  readonly speaksFor: readonly string[]
  readonly speaksAgainst: readonly string[]
  readonly sources: readonly string[]
}

const others = 2

/**
 * The top cause and up to two others that are at least possible; when none is, the one row `unclear`.
 *
 * @returns nothing in an emergency.
 * Source: triage 3, hazard HZ-25.
 */
export function likelyCauses({ disposition, causes, topCause, fired }: Assessment): readonly LikelyCause[] {
  if (isEmergency(disposition)) return []
  const ranked = causes.filter(({ band }) => band !== 'unlikely')
  const shown = ranked.length > 0 ? ranked.slice(0, 1 + others) : [{ id: topCause, for: [], against: [] }]
  const words: Readonly<Record<string, string>> = weightWords
  return shown.map((cause) => {
    const id = cause.id as CauseId | 'unclear'
    return {
      id,
      words: { ...causeWords[id], shown: replaceWords(causeWords[id].shown, fired) },
      speaksFor: cause.for.map((weight) => words[weight] ?? weight),
      speaksAgainst: cause.against.map((weight) => words[weight] ?? weight),
      sources: causeSources[id],
    }
  })
}

/** Whether too few questions about the cause are answered for more than a rough guess. "Not sure" tells nothing. */
export function isRoughGuess(answers: Answers): boolean {
  const answered = engineInForce.guideline.findings.filter(
    ({ id, category }) => category === 'cause' && id in answers && answers[id] !== notSure,
  )
  return answered.length < parameters.roughGuessBelow.value
}

/**
 * What is said of pain that has lasted long; `null` before three months.
 *
 * Source: triage 3.3.
 */
export function longPainText(answers: Answers, on: LocalDate): string | null {
  const days = durationDays(answers, on)
  if (days >= parameters.chronicDays.value) return longPain.chronic
  return days >= parameters.persistentDays.value ? longPain.persistent : null
}
