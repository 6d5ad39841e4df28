import type { Answers } from '@unspasm/care/answers'
import type { PracticeSummary, Service, SharedCase } from '@unspasm/server/api'
import type { Bout } from '../../bout/bout.ts'
import type { Draft } from './draft.ts'
import type { Judged } from './judged.ts'

/** What every page of booking stands on. */
export type Desk = {
  readonly bout: Bout
  readonly practice: PracticeSummary
  readonly judged: readonly Judged[]
  readonly draft: Draft
  readonly setDraft: (change: (before: Draft) => Draft) => void
  /** The answers that would be sent. */
  readonly answers: Answers
  /** Those, as they are sent. */
  readonly shared: SharedCase
  /** Under 18, or of an age that is not known. */
  readonly isMinor: boolean
}

/** What every page stands on once it is said what is wanted, and it was judged open. */
export type Wanted = Desk & { readonly service: Service }
