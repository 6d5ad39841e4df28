import type { Answer, Answers } from '@unspasm/care/answers'
import type { ToolStatus } from '@unspasm/care/gates'
import type { Plan } from '@unspasm/care/plan/types'
import type { ToolId } from '@unspasm/guideline/tools'

/** What a tool is given when its gate is open. */
export type ToolProps = {
  readonly tool: ToolId
  /** Ways of using it that are open, in order of preference; empty for a tool that has only one. */
  readonly variants: readonly ToolStatus[]
  /** What the gates say of the chosen way, or of the tool as a whole. */
  readonly status: ToolStatus
  /** The way that the address asks for; `null` when it asks for none. */
  readonly variant: string | null
  /** Facts answered at this start, by id of `session-facts.ts`. */
  readonly facts: Readonly<Record<string, Answer>>
  /** The plan of now. */
  readonly plan: Plan
  /** The newest answers of the person. */
  readonly answers: Answers
}
