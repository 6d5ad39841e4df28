/**
 * Which kind of heat, when it is at hand: the first one that is open and whose condition holds.
 *
 * Source: plan 4.1, N-07.
 */
export const heatChoice = [
  { variant: 'heat-wrap', when: 'equipment has heat-wrap' },
  { variant: 'electric-pad', when: 'equipment has electric-pad and t-pad-auto-off' },
  {
    variant: 'hot-water-bottle',
    when: 'equipment has hot-water-bottle or (helper-present and unknown(equipment))',
  },
  { variant: 'warm-shower', when: 'equipment has shower' },
  { variant: 'improvised-bottle', when: 'equipment has plastic-bottle' },
] as const

/** For the day ahead it is enough that the person may have it; its own setup asks the rest. */
export const heatChoiceToday = [
  ...heatChoice,
  { variant: 'electric-pad', when: 'equipment has electric-pad' },
  { variant: 'hot-water-bottle', when: 'unknown(equipment)' },
  { variant: 'warm-shower', when: 'unknown(equipment)' },
  { variant: 'electric-pad', when: 'unknown(equipment)' },
] as const
