import { setupScreens } from '@unspasm/guideline/heat/setup-screens'
import type { HeatVariant } from '@unspasm/guideline/heat/heat-variant'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsSet, mostCelsiusOf, mostMinutesOf, setupAt, stepBack, type SetupAnswers } from './setup-walk.ts'

const context = { answers: {}, on: '2026-11-24', hasContact: false }
const variants = Object.keys(setupScreens) as HeatVariant[]

const good: Readonly<Record<HeatVariant, SetupAnswers>> = {
  'hot-water-bottle': {
    'age-mark': 'young',
    worn: 'no',
    kettle: 'self',
    water: 'filled',
    drip: 'no',
    layers: 'yes',
    forearm: 'fine',
  },
  'improvised-bottle': {
    plastic: 'yes',
    'recycling-mark': 'pp-5',
    'screw-cap': 'yes',
    kettle: 'helper',
    water: 'filled',
    'drip-ten': 'no',
    layers: 'yes',
    forearm: 'fine',
  },
  'electric-pad': {
    'pad-sound': 'yes',
    'pad-age': 'yes',
    'auto-off': 'yes',
    'pad-dry': 'yes',
    'pad-flat': 'yes',
    'pad-alone': 'yes',
    contact: 'done',
    preheat: 'warm',
    'pad-low': 'low',
    forearm: 'fine',
  },
  'heat-wrap': {
    'wrap-date': 'yes',
    'label-hours': 'eight',
    'wrap-alone': 'yes',
    'wrap-loose': 'yes',
    'wrap-no-rub': 'yes',
    'wrap-not-asleep': 'yes',
    'wrap-clothing': 'yes',
  },
  'warm-shower': { 'shower-stand': 'yes', 'shower-hear': 'yes', 'shower-warm': 'yes', forearm: 'fine' },
  'cold-pack': { 'pack-sound': 'yes', 'pack-cloth': 'yes' },
}

/** Every answer that closes, as the guideline has it. */
const closes: Readonly<Record<HeatVariant, readonly string[]>> = {
  'hot-water-bottle': [
    'age-mark old',
    'age-mark not-found',
    'worn yes',
    'worn not-sure',
    'kettle nobody',
    'drip yes',
    'drip not-sure',
    'layers no',
  ],
  'improvised-bottle': [
    'plastic no',
    'plastic not-sure',
    'screw-cap no',
    'kettle nobody',
    'drip-ten yes',
    'drip-ten not-sure',
    'layers no',
  ],
  'electric-pad': ['pad-sound', 'pad-age', 'pad-dry', 'pad-flat', 'pad-alone'].flatMap((screen) => [
    `${screen} no`,
    `${screen} not-sure`,
  ]),
  'heat-wrap': [
    ...['wrap-date', 'wrap-alone', 'wrap-loose', 'wrap-no-rub'].flatMap((screen) => [
      `${screen} no`,
      `${screen} not-sure`,
    ]),
    'wrap-not-asleep no',
    'wrap-clothing no',
  ],
  'warm-shower': [
    'shower-stand no',
    'shower-stand not-sure',
    'shower-hear no',
    'shower-warm no',
    'shower-warm not-sure',
  ],
  'cold-pack': ['pack-sound no', 'pack-sound not-sure', 'pack-cloth no'],
}

describe('the setup', () => {
  it.each(variants)('of %s is ready when every screen is answered well', (variant) => {
    expect(setupAt(variant, good[variant], context)).toEqual({ at: 'ready' })
  })

  it.each(variants)('of %s closes at the answers that the guideline names, and at no others', (variant) => {
    const closing = setupScreens[variant].flatMap(({ id, answers }) =>
      answers
        .map((answer) => ({
          answer: answer.id,
          at: setupAt(variant, { ...good[variant], [id]: answer.id }, context).at,
        }))
        .filter(({ at }) => at === 'closed')
        .map(({ answer }) => `${id} ${answer}`),
    )
    expect(closing).toEqual(closes[variant])
  })

  it('leads to the flow after a burn when the forearm hurts', () => {
    expect(setupAt('hot-water-bottle', { ...good['hot-water-bottle'], forearm: 'hurts' }, context).at).toBe('burn')
  })

  it('lets only a helper fill the bottle of somebody on the floor', () => {
    const onFloor = { ...context, answers: { 'mobility-now': 'on-floor' } }
    const place = setupAt('hot-water-bottle', { 'age-mark': 'young', worn: 'no' }, onFloor)
    expect(place.at === 'screen' && place.answers.map(({ id }) => id)).toEqual(['helper', 'nobody'])
    expect(setupAt('hot-water-bottle', good['hot-water-bottle'], onFloor).at).toBe('screen')
  })

  it('does not ask for a number to call that is known', () => {
    const { contact: _contact, ...rest } = good['electric-pad']
    expect(setupAt('electric-pad', rest, context).at).toBe('screen')
    expect(setupAt('electric-pad', rest, { ...context, hasContact: true }).at).toBe('ready')
  })

  it('never gets past a screen that is not answered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...variants), fc.nat(), (variant, index) => {
        const screens = setupScreens[variant]
        const { id } = screens[index % screens.length]!
        const { [id]: _left, ...rest } = good[variant]
        const place = setupAt(variant, rest, context)
        expect(place.at === 'screen' && place.screen.id).toBe(id)
      }),
    )
  })

  it('asks again when a stored answer fits no more', () => {
    const place = setupAt('cold-pack', { 'pack-sound': 'perhaps' }, context)
    expect(place.at === 'screen' && place.screen.id).toBe('pack-sound')
  })

  it('goes a step back to the newest answer', () => {
    expect(stepBack({ worn: 'no', kettle: 'self' })).toEqual({ worn: 'no' })
  })
})

describe('what a setup settles', () => {
  it('is 45 °C at most for thin or unknown plastic', () => {
    const most = (mark: string) => mostCelsiusOf('improvised-bottle', { 'recycling-mark': mark })
    expect(['pet-1', 'unknown', 'hdpe-2', 'pp-5'].map(most)).toEqual([45, 45, null, null])
  })

  it('is the label of a wrap; not sure is the shortest', () => {
    const most = (hours: string) => mostMinutesOf('heat-wrap', { 'label-hours': hours })
    expect(['eight', 'six', 'four', 'not-sure'].map(most)).toEqual([480, 360, 240, 240])
  })

  it('is whether the pad switches itself off; not sure is no', () => {
    const set = (answer: string) => factsSet('electric-pad', { 'auto-off': answer })['t-pad-auto-off']
    expect(['yes', 'no', 'not-sure'].map(set)).toEqual([true, false, false])
  })
})
