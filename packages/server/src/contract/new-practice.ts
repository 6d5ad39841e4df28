import { z } from 'zod'
import { practiceId } from './practice-id.ts'
import { line } from './text.ts'

const isZone = (zone: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== ''
  } catch {
    return false
  }
}

/** A practice that begins here, as its owner gives it. */
export const newPractice = z.strictObject({
  id: practiceId,
  name: line(200),
  zone: z.string().refine(isZone, 'expected an IANA zone such as Europe/London'),
  country: z.string().regex(/^[A-Z]{2}$/, 'expected two capital letters such as GB'),
  city: line(200),
  owner: z.string().trim().toLowerCase().pipe(z.email().max(254)),
})

export type NewPractice = z.output<typeof newPractice>
