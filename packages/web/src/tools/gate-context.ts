import type { Answer } from '@unspasm/care/answers'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** What the gate of the open tool knows. */
export type GateKnows = {
  /** Gates that limit or warn. */
  readonly cautions: readonly string[]
  /** Facts answered at this start, by id of `session-facts.ts`. */
  readonly facts: Readonly<Record<string, Answer>>
}

export const GateContext = createContext<GateKnows>({ cautions: [], facts: {} })

/** What the gate of the open tool knows; nothing outside of a tool. */
export const useGate = (): GateKnows => useContext(GateContext)
