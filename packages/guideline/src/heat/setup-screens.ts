import type { HeatVariant } from './heat-variant.ts'
import { hotWaterBottleSetup, improvisedBottleSetup } from './setup-bottle.ts'
import { coldPackSetup, electricPadSetup, heatWrapSetup, warmShowerSetup } from './setup-other.ts'
import type { SetupScreen } from './setup-screen.ts'

/**
 * The screens of each kind of heat and of cold, in order.
 *
 * Source: remedies 1.5, 1.9.
 */
export const setupScreens: Readonly<Record<HeatVariant, readonly SetupScreen[]>> = {
  'heat-wrap': heatWrapSetup,
  'electric-pad': electricPadSetup,
  'hot-water-bottle': hotWaterBottleSetup,
  'warm-shower': warmShowerSetup,
  'improvised-bottle': improvisedBottleSetup,
  'cold-pack': coldPackSetup,
}

type ScreenOf<Screens extends readonly SetupScreen[]> = Screens[number]['id']

/** Every screen of a setup. */
export type SetupScreenId =
  | ScreenOf<typeof hotWaterBottleSetup>
  | ScreenOf<typeof improvisedBottleSetup>
  | ScreenOf<typeof electricPadSetup>
  | ScreenOf<typeof heatWrapSetup>
  | ScreenOf<typeof warmShowerSetup>
  | ScreenOf<typeof coldPackSetup>
