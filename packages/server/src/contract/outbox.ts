import { z } from 'zod'
import { instant } from './bounds.ts'

/** Mails of a practice that has no mail server, for whoever sits at this machine. */
export const outbox = z.object({
  mails: z.array(
    z.object({
      id: z.uuid(),
      practice: z.string(),
      to: z.string(),
      subject: z.string(),
      text: z.string(),
      at: instant,
    }),
  ),
})

export type Outbox = z.infer<typeof outbox>

export type OutboxApi = { 'GET /api/outbox': { answer: Outbox } }
