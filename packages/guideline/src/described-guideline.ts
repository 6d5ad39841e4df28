import { guideline, type Guideline } from './guideline.ts'
import { meanings } from './words/en/meanings.ts'

const texts: Readonly<Record<string, string>> = meanings
const described = <Value extends { readonly id: string }>(value: Value) => ({
  ...value,
  meaning: texts[value.id] ?? '',
})

/** The guideline in force with what each derived value and metric means, for the lint and for clinicians. */
export const describedGuideline: Guideline = {
  ...guideline,
  derived: guideline.derived.map(described),
  metrics: guideline.metrics.map(described),
}
