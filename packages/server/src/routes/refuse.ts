import type { Fault } from '@unspasm/care/case'
import type { Context } from 'hono'
import { noSuchRecord } from '../people/with-viewer.ts'
import { problem, type ProblemCode } from '../problem.ts'

/** What happened and what helps, for refusals of the practice side that say the same wherever they come up. */
const details = {
  'place/refused': 'Nothing was changed. Put the lines below right and send the file again.',
  'service/name-taken': 'Give it another name. Nothing was changed.',
  'service/not-remote': 'Massage needs hands. Nothing was changed.',
  'service/not-of-role': 'Give the person the role first. Nothing was changed.',
  'role-setting/refused': 'Answer what is listed below, or leave the role off. Nothing was changed.',
  'professional/already-here': 'Open this person in the list instead. Nothing was changed.',
  'professional/not-ready': 'Nobody is shown whose records are not valid. Put right what the page lists first.',
  'area/too-large': 'No corner may be further than 300 km from the home base. Nothing was changed.',
  'area/too-few-corners': 'A line needs at least 3 corners. Nothing was changed.',
  'area/too-many-corners': 'A line has at most 100 corners. Nothing was changed.',
  'area/crosses-itself': 'Move a corner so that no two sides cross. Nothing was changed.',
  'hours/refused': 'Nothing was saved. Please look at this:',
  'absence/ends-before-start': 'Choose a last day that is not before the first. Nothing was saved.',
  'absence/too-long': 'An absence may last 400 days. Nothing was saved.',
  'feed/address-refused': 'Give the address of a calendar that begins with https:// or webcal://. Nothing was saved.',
  'holiday/day-twice': 'Each day can be listed once. Nothing was changed.',
  'file/too-large': 'A file may have 8 MB. Take a smaller photo or scan, and send it again.',
  'file/wrong-type': 'Only PDF, PNG, JPEG and WebP are taken, whatever the name of the file says.',
  'file/not-found': 'Choose the file again. Nothing was saved.',
  'credential/role-not-held': 'The owner gives roles. Nothing was saved.',
  'credential/decided': 'Load the page again to see what was decided. Nothing was changed.',
  'credential/four-eyes': 'You entered this record, or it is about you. Nothing was changed.',
  'credential/lacks': 'The page lists what is lacking. Refuse it and say what is wrong. Nothing was changed.',
  'credential/needs-register': 'Open the public register, look for the number, and say so. Nothing was changed.',
  'credential/no-register': 'Nothing was changed.',
} as const satisfies Readonly<Partial<Record<ProblemCode, string>>>

type Told = { readonly code: keyof typeof details | 'record/not-found'; readonly faults?: readonly Fault[] }

/** Answers with a refusal of an operation. */
export function refuse(c: Context, { code, faults }: Told): Response {
  return code === 'record/not-found' ? noSuchRecord(c) : problem(c, code, details[code], faults)
}
