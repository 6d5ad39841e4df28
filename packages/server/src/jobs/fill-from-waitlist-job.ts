import { z } from 'zod'
import { jobKind } from './job-kind.ts'

/** Time of a professional that has become free, ISO 8601; the end excluded. */
const payload = z.object({
  practiceId: z.string(),
  professionalId: z.string(),
  start: z.string(),
  end: z.string(),
})

export type FreeTime = z.output<typeof payload>

/** When time becomes free: offers it to the first in the line whom it fits. */
export const fillFromWaitlistJob = jobKind({
  name: 'waitlist/fill',
  payload,
  retries: 5,
  retryAfterSeconds: 30,
  expireSeconds: 120,
})
