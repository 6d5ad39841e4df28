import { z } from 'zod'
import { professionalRole, serviceKind } from './bounds.ts'
import { line } from './text.ts'

const minutes = z.int().min(10).max(240)

/** What can be booked. */
export const service = z.object({
  id: z.uuid(),
  kind: serviceKind,
  role: professionalRole,
  name: z.string(),
  firstMinutes: minutes.meta({ description: 'Minutes on site of a first visit.' }),
  laterMinutes: minutes,
  isRemote: z.boolean().meta({ description: 'By phone or video: no address, no travel.' }),
  isActive: z.boolean(),
})

export const serviceList = z.object({ services: z.array(service) })

export const serviceChange = z.strictObject({
  kind: serviceKind,
  name: line(80),
  firstMinutes: minutes,
  laterMinutes: minutes,
  isRemote: z.boolean(),
  isActive: z.boolean(),
})

export type Service = z.infer<typeof service>
export type ServiceChange = z.infer<typeof serviceChange>

export type ServicesApi = {
  'GET /api/practices/:practice/services': { answer: z.infer<typeof serviceList> }
  'POST /api/practices/:practice/services': { body: ServiceChange; answer: Service }
  'PUT /api/practices/:practice/services/:id': { body: ServiceChange; answer: Service }
}
