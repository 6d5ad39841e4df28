import { forearm } from './setup-bottle.ts'
import type { SetupScreen } from './setup-screen.ts'

const goOn = { id: 'yes', leads: 'next', isMain: true } as const
const fails = { id: 'no', leads: 'closed' } as const
const failsUnsure = { id: 'not-sure', leads: 'closed' } as const
const allTrue = [goOn, fails, failsUnsure] as const

/**
 * A mains heating pad, made ready. It warms up off the body.
 *
 * Source: remedies 1.5, `electric-pad`.
 */
export const electricPadSetup = [
  { id: 'pad-sound', asks: 'answer', answers: allTrue, sources: ['E8', 'EXPERT'] },
  { id: 'pad-age', asks: 'answer', answers: allTrue, sources: ['EXPERT'] },
  {
    id: 'auto-off',
    asks: 'answer',
    answers: [
      { id: 'yes', leads: 'next', sets: { fact: 't-pad-auto-off', to: true } },
      { id: 'no', leads: 'next', sets: { fact: 't-pad-auto-off', to: false } },
      { id: 'not-sure', leads: 'next', sets: { fact: 't-pad-auto-off', to: false } },
    ],
    sources: ['E8', 'EXPERT'],
  },
  { id: 'pad-dry', asks: 'answer', answers: allTrue, sources: ['EXPERT'] },
  { id: 'pad-flat', asks: 'answer', answers: allTrue, sources: ['EXPERT'] },
  { id: 'pad-alone', asks: 'answer', answers: allTrue, sources: ['EXPERT'] },
  {
    id: 'contact',
    asks: 'contact',
    answers: [{ id: 'done', leads: 'next', isMain: true }],
    sources: ['EXPERT'],
  },
  {
    id: 'preheat',
    asks: 'preheat',
    isHot: true,
    answers: [{ id: 'warm', leads: 'next', isMain: true }],
    sources: ['R0', 'EXPERT'],
  },
  {
    id: 'pad-low',
    asks: 'answer',
    isHot: true,
    answers: [
      { id: 'low', leads: 'next', isMain: true },
      { id: 'higher', leads: 'next' },
      { id: 'not-sure', leads: 'next' },
    ],
    sources: ['EXPERT'],
  },
  forearm,
] as const satisfies readonly SetupScreen[]

/**
 * An air-activated belt, made ready.
 *
 * Source: remedies 1.4 (`as label`), 1.5, `heat-wrap`.
 */
export const heatWrapSetup = [
  { id: 'wrap-date', asks: 'answer', answers: allTrue, sources: ['EXPERT'] },
  {
    id: 'label-hours',
    asks: 'answer',
    answers: [
      { id: 'eight', leads: 'next', mostMinutes: 480 },
      { id: 'six', leads: 'next', mostMinutes: 360 },
      { id: 'four', leads: 'next', mostMinutes: 240 },
      { id: 'not-sure', leads: 'next', mostMinutes: 240 },
    ],
    sources: ['E2', 'EXPERT'],
  },
  { id: 'wrap-alone', asks: 'answer', answers: allTrue, sources: ['EXPERT'] },
  { id: 'wrap-loose', asks: 'answer', answers: allTrue, sources: ['EXPERT'] },
  { id: 'wrap-no-rub', asks: 'answer', answers: allTrue, sources: ['R44', 'EXPERT'] },
  { id: 'wrap-not-asleep', asks: 'answer', answers: [goOn, fails], sources: ['E9'] },
  { id: 'wrap-clothing', asks: 'answer', answers: [goOn, fails], sources: ['E2', 'EXPERT'] },
] as const satisfies readonly SetupScreen[]

/**
 * A warm shower, made ready.
 *
 * Source: remedies 1.2, 1.4, H-10, H-19.
 */
export const warmShowerSetup = [
  { id: 'shower-stand', asks: 'answer', answers: allTrue, sources: ['EXPERT'] },
  { id: 'shower-hear', asks: 'answer', answers: [goOn, fails], sources: ['EXPERT'] },
  { id: 'shower-warm', asks: 'answer', isHot: true, answers: allTrue, sources: ['E6', 'EXPERT'] },
  forearm,
] as const satisfies readonly SetupScreen[]

/**
 * A gel pack or frozen peas, made ready.
 *
 * Source: remedies 1.4, 1.9.
 */
export const coldPackSetup = [
  { id: 'pack-sound', asks: 'answer', answers: allTrue, sources: ['EXPERT'] },
  { id: 'pack-cloth', asks: 'answer', answers: [goOn, fails], sources: ['EXPERT'] },
] as const satisfies readonly SetupScreen[]
