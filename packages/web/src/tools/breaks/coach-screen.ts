import type { ToolProps } from '../tool-props.ts'
import type { Coach } from './use-coach.ts'

/** What every screen of the break coach is given. */
export type CoachScreenProps = { readonly coach: Coach; readonly openSettings: () => void } & Pick<
  ToolProps,
  'answers' | 'plan'
>
