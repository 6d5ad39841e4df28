import { pressureScale } from '@unspasm/guideline/massage/pressure'
import { pressureWords } from '@unspasm/guideline/words/en/massage'

/** The word of a pressure number: that of the nearest number below that has one. */
export const pressureWord = (pressure: number): string =>
  pressureWords[pressureScale.anchors.findLast((anchor) => anchor <= Math.max(1, pressure)) ?? 0] ?? ''
