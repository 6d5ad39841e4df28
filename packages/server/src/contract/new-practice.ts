import { z } from 'zod'

const isZone = (zone: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== ''
  } catch {
    return false
  }
}

/** A practice that begins here, as its owner gives it. */
export const newPractice = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/, 'expected 2 to 31 small letters, digits and hyphens, a letter first'),
  name: z.string().trim().min(1).max(200),
  zone: z.string().refine(isZone, 'expected an IANA zone such as Europe/London'),
  country: z.string().regex(/^[A-Z]{2}$/, 'expected two capital letters such as GB'),
  city: z.string().trim().min(1).max(200),
  owner: z.string().trim().toLowerCase().pipe(z.email().max(254)),
})

export type NewPractice = z.output<typeof newPractice>
