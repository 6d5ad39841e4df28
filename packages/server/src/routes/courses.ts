import { Hono, type Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { findCourse, toCourse, type CourseRow } from '../bookings/course-row.ts'
import {
  course,
  courseConfirmation,
  courseEnd,
  courseNew,
  sittingStarts,
  sittingStartsWish,
  sittingSwap,
} from '../contract/courses.ts'
import type { PracticeSummary } from '../contract/practices.ts'
import { forStaff, operationOf } from '../openapi/operation.ts'
import { cancelCourse } from '../operations/cancel-course.ts'
import { confirmCourse, releaseCourse } from '../operations/confirm-course.ts'
import { listSittingStarts, swapSitting } from '../operations/swap-sitting.ts'
import { findPractice } from '../operations/find-practice.ts'
import { holdCourse } from '../operations/hold-course.ts'
import { overLimit } from '../people/limited.ts'
import { peerOf } from '../people/peer.ts'
import type { Action } from '../people/permissions.ts'
import { isRecordId } from '../people/record-id.ts'
import { personIn } from '../people/viewer.ts'
import { asks, noSuchRecord, reachable } from '../people/with-viewer.ts'
import { readValid } from '../valid-body.ts'
import type { Site } from '../world.ts'
import { caseLimitBytes } from './assess.ts'
import { confirmRefusals, holdRefusals, judgedRefusals, startRefusals } from './booking-refusals.ts'
import { refuseBooking } from './refuse-booking.ts'

const path = { id: 'Id of the course.' }
const sittingPath = { ...path, sitting: 'Id of the booking.' }
const swapRefusals = ['record/not-found', 'request/too-often', ...judgedRefusals, ...startRefusals] as const

export const coursesPaths = {
  '/api/practices/{practice}/courses': {
    post: operationOf({
      id: 'holdCourse',
      summary:
        'Keeps several sittings for ten minutes, all or none. One that cannot be at its usual time is moved near it.',
      body: courseNew,
      answer: course,
      status: 201,
      refusals: ['record/not-found', ...holdRefusals, 'course/too-much', 'course/not-for-this', 'course/no-time'],
    }),
  },
  '/api/practices/{practice}/courses/{id}': {
    get: operationOf({ id: 'course', summary: 'A course that was booked.', path, answer: course, refusals: forStaff }),
  },
  '/api/practices/{practice}/courses/{id}/release': {
    post: operationOf({
      id: 'releaseCourse',
      summary: 'Gives held sittings back before their time is over.',
      path,
      body: courseEnd,
      refusals: ['record/not-found'],
    }),
  },
  '/api/practices/{practice}/courses/{id}/sittings/{sitting}/starts': {
    post: operationOf({
      id: 'sittingStarts',
      summary: 'When else a held sitting could be, near its day. The answers are judged and forgotten.',
      path: sittingPath,
      body: sittingStartsWish,
      answer: sittingStarts,
      refusals: [...swapRefusals, 'booking/wrong-place', 'booking/hold-expired'],
    }),
  },
  '/api/practices/{practice}/courses/{id}/sittings/{sitting}/swap': {
    post: operationOf({
      id: 'swapSitting',
      summary: 'Gives a held sitting another start near its day. Refused, it stays where it is.',
      path: sittingPath,
      body: sittingSwap,
      answer: course,
      refusals: [...swapRefusals, 'booking/wrong-place', 'booking/hold-expired', 'course/no-room'],
    }),
  },
  '/api/practices/{practice}/courses/{id}/confirm': {
    post: operationOf({
      id: 'confirmCourse',
      summary: 'Books all sittings that are held, or none. A second time is answered as the first.',
      path,
      body: courseConfirmation,
      answer: course,
      refusals: [...confirmRefusals, 'course/too-much'],
    }),
  },
  '/api/practices/{practice}/courses/{id}/cancel': {
    post: operationOf({
      id: 'cancelCourse',
      summary: 'Takes back every sitting that has not begun.',
      path,
      answer: course,
      refusals: forStaff,
    }),
  },
} as const

/** Several sittings that are booked as one: kept for everybody, signed in or not, and booked for whoever is. */
export const coursesRoutes = (site: Site) =>
  new Hono<AppEnv>()
    .post('/api/practices/:practice/courses', async (c) => {
      const practice = await findPractice(c.get('world'), c.req.param('practice'))
      if (practice === null) return noSuchRecord(c)
      const body = await readValid(c, courseNew, caseLimitBytes)
      if (!body.ok) return body.refusal
      const sittings = body.value.gapsDays.length + 1
      const tooOften = await overLimit(c, practice.id, 'hold/peer', peerOf(c, site.proxies), sittings)
      if (tooOften) return tooOften
      const held = await holdCourse(c.get('world'), practice, personIn(c.get('viewer'), practice.id), body.value)
      return held.ok ? c.json(toCourse(held.course, practice.zone), 201) : refuseBooking(c, held)
    })
    .get('/api/practices/:practice/courses/:id', asks('course/read'), async (c) => {
      const found = await reachableCourse(c, 'course/read')
      return found ? c.json(toCourse(found.row, found.practice.zone)) : noSuchRecord(c)
    })
    .post('/api/practices/:practice/courses/:id/release', async (c) => {
      const body = await readValid(c, courseEnd)
      if (!body.ok) return body.refusal
      const { practice: practiceId, id } = c.req.param()
      const practice = await findPractice(c.get('world'), practiceId)
      const isThere =
        practice !== null && isRecordId(id) && (await releaseCourse(c.get('world'), practice.id, id, body.value.key))
      return isThere ? c.body(null, 204) : noSuchRecord(c)
    })
    .post('/api/practices/:practice/courses/:id/sittings/:sitting/starts', async (c) => {
      const practice = await findPractice(c.get('world'), c.req.param('practice'))
      const sitting = sittingOf(c.req.param())
      if (practice === null || sitting === null) return noSuchRecord(c)
      const tooOften = await overLimit(c, practice.id, 'offer/peer', peerOf(c, site.proxies))
      if (tooOften) return tooOften
      const body = await readValid(c, sittingStartsWish, caseLimitBytes)
      if (!body.ok) return body.refusal
      const found = await listSittingStarts(c.get('world'), practice, sitting, body.value)
      return found.ok ? c.json({ starts: found.starts }) : refuseBooking(c, found)
    })
    .post('/api/practices/:practice/courses/:id/sittings/:sitting/swap', async (c) => {
      const practice = await findPractice(c.get('world'), c.req.param('practice'))
      const sitting = sittingOf(c.req.param())
      if (practice === null || sitting === null) return noSuchRecord(c)
      const tooOften = await overLimit(c, practice.id, 'hold/peer', peerOf(c, site.proxies))
      if (tooOften) return tooOften
      const body = await readValid(c, sittingSwap, caseLimitBytes)
      if (!body.ok) return body.refusal
      const swapped = await swapSitting(c.get('world'), practice, sitting, body.value)
      return swapped.ok ? c.json(toCourse(swapped.course, practice.zone)) : refuseBooking(c, swapped)
    })
    .post('/api/practices/:practice/courses/:id/confirm', asks('course/book'), async (c) => {
      const { practiceId, personId } = c.get('asker')
      const tooOften = await overLimit(c, practiceId, 'booking/person', personId)
      if (tooOften) return tooOften
      const body = await readValid(c, courseConfirmation, caseLimitBytes)
      if (!body.ok) return body.refusal
      const practice = await findPractice(c.get('world'), practiceId)
      const id = c.req.param('id')
      if (practice === null || !isRecordId(id)) return noSuchRecord(c)
      const confirmed = await confirmCourse(c.get('world'), practice, personId, id, body.value)
      return confirmed.ok ? c.json(toCourse(confirmed.course, practice.zone)) : refuseBooking(c, confirmed)
    })
    .post('/api/practices/:practice/courses/:id/cancel', asks('course/cancel'), async (c) => {
      const found = await reachableCourse(c, 'course/cancel')
      if (found === null) return noSuchRecord(c)
      const { practice, row } = found
      const { personId } = c.get('asker')
      const side = personId === row.clientId ? 'client' : personId === row.workerId ? 'professional' : 'practice'
      const cancelled = await cancelCourse(c.get('world'), practice, { personId, side }, row)
      return c.json(toCourse(cancelled, practice.zone))
    })

/** The sitting of the address; `null`: there can be none. */
const sittingOf = ({ id, sitting }: { readonly id: string; readonly sitting: string }) =>
  isRecordId(id) && isRecordId(sitting) ? { courseId: id, id: sitting } : null

type Found = { readonly practice: PracticeSummary; readonly row: CourseRow }

/** The confirmed course of the address, `:id`, if the viewer may do this to it; else `null`. */
async function reachableCourse(c: Context<AppEnv>, action: Action): Promise<Found | null> {
  const id = c.req.param('id') ?? ''
  const asker = c.get('asker')
  const practice = await findPractice(c.get('world'), asker.practiceId)
  if (practice === null || !isRecordId(id)) return null
  const found = await findCourse(c.get('world').db, asker.practiceId, { id })
  const confirmed = found?.confirmedAt ? found : null
  const row = reachable(asker, action, confirmed, ({ practiceId, clientId, workerId }) => ({
    practiceId,
    personId: clientId,
    assignedTo: [workerId],
  }))
  return row && { practice, row }
}
