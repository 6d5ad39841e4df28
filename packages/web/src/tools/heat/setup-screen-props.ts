import type { forearmAt } from '@unspasm/care/heat/heat-state'
import type { SetupAnswer } from '@unspasm/guideline/heat/setup-screen'
import type { ComponentChildren } from 'preact'
import type { HeatPageProps } from './heat-page-props.ts'

/** What each screen of a setup is given; texts have their numbers. */
export type ScreenProps = HeatPageProps & {
  readonly title: string
  readonly lines: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  readonly offered: readonly SetupAnswer[]
  /** The warmest that the water may be, degrees Celsius. */
  readonly mostCelsius: number
  readonly touch: ReturnType<typeof forearmAt>
  /** A step back, leaving, and the way after a scald. */
  readonly wayOut: ComponentChildren
  readonly onAnswer: (answer: string) => void
}
