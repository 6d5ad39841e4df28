import type { Answers } from '@unspasm/care/answers'
import type { Draft } from './draft.ts'
import { agreedText } from './shared-case.ts'

/** The decisions in their order, one a page. */
export const steps = ['who', 'share', 'place', 'times', 'course', 'details', 'agree'] as const

export type Step = (typeof steps)[number]

export const isStep = (name: string): name is Step => steps.some((step) => step === name)

/** Whether one decision comes later than another. */
export const isAfter = (step: Step, other: Step): boolean => steps.indexOf(step) > steps.indexOf(other)

export const addressOf = (step: Step): string => (step === 'who' ? '/book' : `/book/${step}`)

type Known = {
  /** Something is chosen, and nothing about the body speaks against it. */
  readonly isChosen: boolean
  /** What would be sent. */
  readonly answers: Answers
  readonly isRemote: boolean
}

/** The last page that one may stand on: that of the first decision that is missing. */
export function missingStep({ agreedTo, place, kept }: Draft, { isChosen, answers, isRemote }: Known): Step {
  if (!isChosen) return 'who'
  if (agreedTo !== agreedText(answers)) return 'share'
  if (!isRemote && place === null && kept?.waitingId === undefined) return 'place'
  return kept?.hold ? 'agree' : 'times'
}
