import type { heatDoses } from '../tools.ts'

/** A kind of heat, or cold. */
export type HeatVariant = keyof typeof heatDoses
