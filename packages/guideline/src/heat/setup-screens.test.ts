import { describe, expect, it } from 'vitest'
import type { SetupAnswer } from './setup-screen.ts'
import { setupScreens } from './setup-screens.ts'

/** An answer as a word: where it leads, what it limits, which fact it settles. */
const wordOf = ({ id, leads, unless, mostMinutes, mostCelsius, sets }: SetupAnswer): string =>
  [
    `${id}>${leads}`,
    ...(unless === undefined ? [] : [`unless ${unless}`]),
    ...(mostMinutes === undefined ? [] : [`${mostMinutes} min`]),
    ...(mostCelsius === undefined ? [] : [`${mostCelsius} °C`]),
    ...(sets === undefined ? [] : [`${sets.fact} ${sets.to}`]),
  ].join(' ')

const allTrue = 'yes>next, no>closed, not-sure>closed'
const yesOrNo = 'yes>next, no>closed'
const kettle = 'kettle: self>next unless mobility-now is on-floor, helper>next, nobody>closed'
const drip = 'no>next, yes>closed, not-sure>closed'
const forearm = 'forearm: fine>next, hurts>burn'

/** Every screen of every setup, read off the specification by hand. Source: remedies 1.5, 1.9. */
const setups = {
  'heat-wrap': [
    `wrap-date: ${allTrue}`,
    'label-hours: eight>next 480 min, six>next 360 min, four>next 240 min, not-sure>next 240 min',
    `wrap-alone: ${allTrue}`,
    `wrap-loose: ${allTrue}`,
    `wrap-no-rub: ${allTrue}`,
    `wrap-not-asleep: ${yesOrNo}`,
    `wrap-clothing: ${yesOrNo}`,
  ],
  'electric-pad': [
    `pad-sound: ${allTrue}`,
    `pad-age: ${allTrue}`,
    'auto-off: yes>next t-pad-auto-off true, no>next t-pad-auto-off false, not-sure>next t-pad-auto-off false',
    `pad-dry: ${allTrue}`,
    `pad-flat: ${allTrue}`,
    `pad-alone: ${allTrue}`,
    'contact: done>next',
    'preheat: warm>next',
    'pad-low: low>next, higher>next, not-sure>next',
    forearm,
  ],
  'hot-water-bottle': [
    'age-mark: young>next, old>closed, not-found>closed',
    `worn: ${drip}`,
    kettle,
    'water: filled>next',
    `drip: ${drip}`,
    `layers: ${yesOrNo}`,
    forearm,
  ],
  'warm-shower': [`shower-stand: ${allTrue}`, `shower-hear: ${yesOrNo}`, `shower-warm: ${allTrue}`, forearm],
  'improvised-bottle': [
    `plastic: ${allTrue}`,
    'recycling-mark: hdpe-2>next, pp-5>next, pet-1>next 45 °C, unknown>next 45 °C',
    `screw-cap: ${yesOrNo}`,
    kettle,
    'water: filled>next',
    `drip-ten: ${drip}`,
    `layers: ${yesOrNo}`,
    forearm,
  ],
  'cold-pack': [`pack-sound: ${allTrue}`, `pack-cloth: ${yesOrNo}`],
} as const

describe('each screen of a setup', () => {
  it.each(Object.entries(setups))(
    'of %s has the answers of the specification, and each leads where it says',
    (kind, screens) => {
      const present = setupScreens[kind as keyof typeof setups].map(
        ({ id, answers }) => `${id}: ${answers.map(wordOf).join(', ')}`,
      )

      expect(present).toEqual(screens)
    },
  )

  it('is of a kind that is in these examples', () => {
    expect(Object.keys(setupScreens)).toEqual(Object.keys(setups))
  })

  it('shows the way after a scald wherever something hot is about', () => {
    const hot = Object.values(setupScreens).flatMap((screens) =>
      screens.filter(({ isHot }) => isHot).map(({ id }) => id),
    )

    expect([...new Set(hot)].toSorted()).toEqual([
      'drip',
      'drip-ten',
      'forearm',
      'kettle',
      'layers',
      'pad-low',
      'preheat',
      'shower-warm',
      'water',
    ])
  })
})
