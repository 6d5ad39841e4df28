import { z } from 'zod'

/** A practice as anybody may see it. */
export const practiceSummary = z.object({
  id: z.string().meta({ description: 'Name of the practice in addresses.' }),
  name: z.string(),
  city: z.string(),
  country: z.string().meta({ description: 'ISO 3166-1, two letters.' }),
  zone: z.string().meta({ description: 'IANA time zone; it decides what "9 o’clock" means.' }),
  isDemonstration: z.boolean().meta({ description: 'Its people are invented, and nobody comes.' }),
})

/** One practice, with what a visitor needs to know of it. */
export const practiceDetail = practiceSummary.extend({
  mail: z.enum(['sent', 'outbox']).meta({
    description: 'Whether its mails are sent, or wait in the outbox, which only this machine sees.',
  }),
})

export const practiceList = z.object({ practices: z.array(practiceSummary) })

export type PracticeSummary = z.infer<typeof practiceSummary>
export type PracticeDetail = z.infer<typeof practiceDetail>

export type PracticesApi = {
  'GET /api/practices': { answer: z.infer<typeof practiceList> }
  'GET /api/practices/:practice': { answer: PracticeDetail }
}
