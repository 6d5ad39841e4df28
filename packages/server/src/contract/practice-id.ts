import { z } from 'zod'

/** Name of a practice in addresses. */
export const practiceId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,30}$/, 'expected 2 to 31 small letters, digits and hyphens, a letter first')

export const isPracticeId = (text: string): boolean => practiceId.safeParse(text).success
