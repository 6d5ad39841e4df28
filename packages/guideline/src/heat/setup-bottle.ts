import type { SetupScreen } from './setup-screen.ts'

const goOn = { id: 'yes', leads: 'next', isMain: true } as const
const fails = { id: 'no', leads: 'closed' } as const
const failsUnsure = { id: 'not-sure', leads: 'closed' } as const

/** Touch of the inside of the forearm, before anything touches the back. */
export const forearm = {
  id: 'forearm',
  asks: 'forearm',
  isHot: true,
  answers: [
    { id: 'fine', leads: 'next' },
    { id: 'hurts', leads: 'burn' },
  ],
  sources: ['E6', 'EXPERT'],
} as const satisfies SetupScreen

/**
 * A hot-water bottle, made ready.
 *
 * Source: remedies 1.5, 1 to 7. The placement, 8, is the last page before the start.
 */
export const hotWaterBottleSetup = [
  {
    id: 'age-mark',
    asks: 'age-mark',
    answers: [
      { id: 'young', leads: 'next' },
      { id: 'old', leads: 'closed' },
      { id: 'not-found', leads: 'closed' },
    ],
    sources: ['E8'],
  },
  {
    id: 'worn',
    asks: 'answer',
    answers: [
      { id: 'no', leads: 'next', isMain: true },
      { id: 'yes', leads: 'closed' },
      { id: 'not-sure', leads: 'closed' },
    ],
    sources: ['E8'],
  },
  {
    id: 'kettle',
    asks: 'answer',
    isHot: true,
    answers: [
      { id: 'self', leads: 'next', unless: 'mobility-now is on-floor' },
      { id: 'helper', leads: 'next' },
      { id: 'nobody', leads: 'closed' },
    ],
    sources: ['EXPERT'],
  },
  {
    id: 'water',
    asks: 'water',
    isHot: true,
    answers: [{ id: 'filled', leads: 'next', isMain: true }],
    sources: ['E8', 'EXPERT'],
  },
  {
    id: 'drip',
    asks: 'answer',
    isHot: true,
    answers: [
      { id: 'no', leads: 'next', isMain: true },
      { id: 'yes', leads: 'closed' },
      { id: 'not-sure', leads: 'closed' },
    ],
    sources: ['E8'],
  },
  { id: 'layers', asks: 'answer', isHot: true, answers: [goOn, fails], sources: ['E8', 'EXPERT'] },
  forearm,
] as const satisfies readonly SetupScreen[]

/**
 * Any leak-proof plastic bottle, made ready: stricter than a hot-water bottle.
 *
 * Source: remedies 1.5, extra rules of `improvised-bottle`.
 */
export const improvisedBottleSetup = [
  {
    id: 'plastic',
    asks: 'answer',
    answers: [goOn, fails, failsUnsure],
    sources: ['EXPERT'],
  },
  {
    id: 'recycling-mark',
    asks: 'answer',
    answers: [
      { id: 'hdpe-2', leads: 'next' },
      { id: 'pp-5', leads: 'next' },
      { id: 'pet-1', leads: 'next', mostCelsius: 45 },
      { id: 'unknown', leads: 'next', mostCelsius: 45 },
    ],
    sources: ['EXPERT'],
  },
  { id: 'screw-cap', asks: 'answer', answers: [goOn, fails], sources: ['EXPERT'] },
  hotWaterBottleSetup[2],
  hotWaterBottleSetup[3],
  {
    id: 'drip-ten',
    asks: 'answer',
    isHot: true,
    answers: hotWaterBottleSetup[4].answers,
    sources: ['EXPERT'],
  },
  { id: 'layers', asks: 'answer', isHot: true, answers: [goOn, fails], sources: ['EXPERT'] },
  forearm,
] as const satisfies readonly SetupScreen[]
