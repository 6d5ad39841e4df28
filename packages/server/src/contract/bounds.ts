import { z } from 'zod'
import { professionalRoleIds, serviceKinds } from '@unspasm/guideline/practice/professional-role'

const inReach = 'expected a year from 1900 to 2199'
/** Days far beyond can be written, and not be reckoned with. */
const isInReach = (text: string) => text >= '1900' && text < '2200'

/** A place on the earth, degrees. */
export const places = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})

export const professionalRole = z.enum(professionalRoleIds)
export const serviceKind = z.enum(serviceKinds)
export const gender = z.enum(['woman', 'man', 'other'])

/** A civil date on the calendar of the practice. */
export const civilDate = z.iso.date().refine(isInReach, inReach)

/** An instant, in UTC. */
export const instant = z.iso.datetime().refine(isInReach, inReach)

/** A language, BCP 47 in lower case: `en`, `pt-br`. */
export const language = z
  .string()
  .toLowerCase()
  .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,2}$/, 'a language such as en or pt-br')
