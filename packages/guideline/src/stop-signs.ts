import type { ScreenId } from './screen.ts'
import type { Sources } from './source.ts'
import type { ToolKey } from './tools.ts'

/** A sign that stops a movement, a massage or a position. */
export type StopSign = {
  readonly id: string
  /**
   * What happens: `stop` ends the session for reasons of safety; `leave` ends the movement, position or spot at hand, and
   * the session too where it has no other; `rest` holds it and offers something calm.
   */
  readonly does: 'stop' | 'leave' | 'rest'
  /**
   * Screens of the check that open at once, in this order. Where there is one, the sign counts as "something is new", so
   * every tool stays closed until the check is finished. Where both legs are asked, only for both, or not sure.
   */
  readonly opens: readonly ScreenId[]
  /** Asked first, where screens open only for one of two answers: "both legs". Not sure counts as both. */
  readonly asksBothLegs?: true
  /** Movements of the same direction stay closed for the `closedDays` of the direction test. */
  readonly closesDirection?: true
  /** The light that the movement gets; missing means that of its pain so far, and never green. */
  readonly light?: 'red'
  /** So many times in one session end it. */
  readonly endsAfter?: number
  /** Stretch the muscle for so long. */
  readonly stretchSeconds?: number
  /** Half the way the next time. */
  readonly halvesNext?: true
  /** Tools that are offered, without comment. */
  readonly offers?: readonly ToolKey[]
  /** Fact of the session facts that it leaves behind. */
  readonly leaves?: 't-frightened-24h'
  readonly sources: Sources
}

/**
 * Signs that stop every movement, massage and position.
 *
 * SS-7 is stopped and checked for everybody: it names the people with thin bones, and the others lose nothing by a check.
 * Source: remedies 8.
 */
export const stopSigns = [
  { id: 'SS-1', does: 'stop', opens: ['s2-nerves'], sources: ['R9'] },
  { id: 'SS-2', does: 'stop', opens: ['s2-nerves'], sources: ['R9'] },
  {
    id: 'SS-3',
    does: 'leave',
    opens: ['s2-nerves'],
    asksBothLegs: true,
    closesDirection: true,
    light: 'red',
    sources: ['EXPERT'],
  },
  { id: 'SS-4', does: 'leave', opens: [], light: 'red', sources: ['E53'] },
  { id: 'SS-5', does: 'stop', opens: ['s1-danger-now'], sources: ['EXPERT'] },
  { id: 'SS-6', does: 'rest', opens: [], endsAfter: 2, sources: ['EXPERT'] },
  {
    id: 'SS-7',
    does: 'stop',
    opens: [
      's1-danger-now',
      's2-nerves',
      's3-feeling-ill',
      's4-other-signs',
      's6-health-history',
      's10-how-it-began',
      's11-pattern',
    ],
    sources: ['EXPERT'],
  },
  { id: 'SS-8', does: 'stop', opens: ['s5b-pregnancy'], sources: ['EXPERT'] },
  { id: 'SS-9', does: 'rest', opens: [], stretchSeconds: 30, halvesNext: true, sources: ['EXPERT'] },
  {
    id: 'SS-10',
    does: 'rest',
    opens: [],
    offers: ['movement-now:breathing', 'positions'],
    leaves: 't-frightened-24h',
    sources: ['R41'],
  },
] as const satisfies readonly StopSign[]

export type StopSignId = (typeof stopSigns)[number]['id']

/** Screens of the check that every new sign opens, behind those of the sign itself. Source: triage 4, RV-01. */
export const newSignScreens = [
  's1-danger-now',
  's2-nerves',
  's3-feeling-ill',
  's4-other-signs',
] as const satisfies readonly ScreenId[]

/** Which signs concern whom: the others are shown to everybody. An unknown answer shows them. */
export const stopSignsOnlyIf: Readonly<Partial<Record<StopSignId, string>>> = { 'SS-8': 'd-pregnant' }
