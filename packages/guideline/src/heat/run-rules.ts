import type { Sources } from '../source.ts'
import type { HeatVariant } from './heat-variant.ts'

type Ruled = { readonly sources: Sources } & Readonly<Record<string, unknown>>

/** When somebody is asked: at `first` minutes on the skin, then `thenEvery`. `skinAt`: minutes at which the skin is looked at. */
export type CheckSchedule = {
  readonly first: readonly number[]
  readonly thenEvery: number
  readonly skinAt: readonly number[] | 'all'
}

const usual = { first: [5, 10], thenEvery: 10, skinAt: [10] } as const satisfies CheckSchedule

/**
 * Checks of each kind. A gate can only ask more often; with such a gate the skin is looked at each time. The end is a
 * check too.
 *
 * Source: remedies 1.5 (wrap), 1.6, 1.9 (cold), H-2, H-11, H-12.
 */
export const checkSchedules: Readonly<Record<HeatVariant, CheckSchedule>> = {
  'heat-wrap': { first: [30], thenEvery: 60, skinAt: 'all' },
  'electric-pad': { ...usual, skinAt: [10, 20] },
  'hot-water-bottle': usual,
  'warm-shower': usual,
  'improvised-bottle': usual,
  'cold-pack': { ...usual, skinAt: [5, 10] },
}

/**
 * A check that nobody answers: after `loudSeconds` the alarm is loud, after `endSeconds` the session is over. It
 * counts as ended at the tap that says that it is off: the hour of rest (H-20) begins there.
 *
 * `louderEverySeconds`: the end of a pad that does not switch itself off. `gains`: loudness from 0 to 1, step by step.
 * Source: remedies 1.5 (pad), 1.6.
 */
export const unanswered = {
  loudSeconds: 60,
  endSeconds: 120,
  louderEverySeconds: 30,
  gains: [0.25, 0.5, 0.75, 1],
  sources: ['R44', 'EXPERT'],
} as const satisfies Ruled

/**
 * The comfort scale: 0 no warmth, 1 barely warm, 2 comfortably warm, 3 hot, 4 hurts.
 *
 * Up to `mildMost` an extra layer may go; up to `fineMost` it goes on; at `hot` it comes off for `restMinutes`, and one
 * layer is added; the `hotTimesEnd`th time ends the session; `hurts` stops it and leads to the flow after a burn.
 * Source: remedies 1.4, comfort scale.
 */
export const comfort = {
  scale: [0, 1, 2, 3, 4],
  mildMost: 1,
  fineMost: 2,
  hot: 3,
  hurts: 4,
  restMinutes: 3,
  layersAdded: 1,
  hotTimesEnd: 2,
  sources: ['EXPERT'],
} as const satisfies Ruled

/**
 * The touch of the forearm before the start. When it is too hot: one layer more, wait, touch again.
 *
 * Source: remedies 1.5, 7.
 */
export const forearmTest = { seconds: 20, waitMinutes: 3, sources: ['E6', 'EXPERT'] } as const satisfies Ruled

/**
 * The pad as a device: how long it warms up off the body, and when it is switched off at the wall whatever the skin says.
 *
 * `longer`: the only way to a longer session on the skin: all of the conditions hold, and no gate has made the usual
 * maximum shorter.
 * Source: remedies 1.2, 1.4.
 */
export const electricPad = {
  preheatMinutes: { from: 8, until: 10 },
  deviceRunMostMinutes: 120,
  longer: {
    mostMinutes: 30,
    setting: { screen: 'pad-low', answer: 'low' },
    fact: 't-pad-auto-off',
    normalChecksAt: [10, 20],
  },
  sources: ['R0', 'E5', 'E8', 'EXPERT'],
} as const satisfies Ruled

/** A wrap on its first day. Source: remedies 1.4. */
export const firstWrap = { mostMinutes: 240, sources: ['E2', 'EXPERT'] } as const satisfies Ruled

/** Hours of the local day in which nobody has heat on unless they stay awake. Source: remedies 1.6, H-21. */
export const sleepBan = { fromHour: 22, untilHour: 6, sources: ['E9', 'R44'] } as const satisfies Ruled

/** A session is at least so long; with less time left today there is none. */
export const shortestMinutes = { minutes: 3, sources: ['EXPERT'] } as const satisfies Ruled

/** The skin is looked at again so long after the end; movement is best so soon after it. Source: remedies 1.6, 1.7. */
export const afterHeat = { lookAgainMinutes: 60, moveWithinMinutes: 10, sources: ['E2', 'E5'] } as const satisfies Ruled

/**
 * Days in a row: from `askFrom` on it is asked once a day whether heat still helps. The cap from day 14 on is gate H-22,
 * until the skin was normal after two sessions in a row.
 *
 * `leastDays`: days with and days without that are needed before their pain is shown side by side.
 * Source: remedies 1.4; plan 6.6.
 */
export const daysInARow = { askFrom: 7, leastDays: 5, sources: ['E5', 'EXPERT'] } as const satisfies Ruled

/** Cold is offered first when this holds. Source: remedies 1.9. */
export const coldFirst = { when: 'heat-response is worse', sources: ['E2', 'EXPERT'] } as const satisfies Ruled

/** People whom somebody else should be able to call for: after an unanswered check the contact is offered. */
export const contactOffered = {
  variants: ['electric-pad'],
  when: 'takes-sedating-medicine or unsure(takes-sedating-medicine)',
  sources: ['R44', 'EXPERT'],
} as const satisfies Ruled

/**
 * Skin temperature: what is aimed at, and how long a skin bears what is above. Shown in help only.
 *
 * Source: remedies 1.4.
 */
export const skinTemperature = {
  aimMostCelsius: 42,
  harm: [
    { celsius: 44, after: 'hours' },
    { celsius: 48, after: 'ten-minutes' },
    { celsius: 51, after: 'a-minute' },
    { celsius: 55, after: 'seconds' },
  ],
  sources: ['E6', 'E7'],
} as const satisfies Ruled
