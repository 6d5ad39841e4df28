import { Hono, type Context } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { civilDate } from '../contract/bounds.ts'
import {
  absence,
  absenceList,
  absenceNew,
  exceptionChange,
  holidayList,
  holidaysChange,
  hours,
  hoursChange,
  type HoursApi,
} from '../contract/hours.ts'
import { forStaff, operationOf } from '../openapi/operation.ts'
import { addAbsence, listAbsences, removeAbsence } from '../operations/change-absences.ts'
import { listHolidays, setHolidays } from '../operations/set-holidays.ts'
import { listHours, removeHoursException, setHoursException, setWeeklyHours } from '../operations/set-hours.ts'
import { isRecordId } from '../people/record-id.ts'
import { asks, noSuchRecord } from '../people/with-viewer.ts'
import { getToday, getZone } from '../professionals/practice-zone.ts'
import { readValid } from '../valid-body.ts'
import { refuse } from './refuse.ts'
import { reachableStaff } from './staff-member.ts'

const path = { id: 'Id of the professional.' }
const ofDay = { ...path, on: 'The day, YYYY-MM-DD.' }

export const hoursPaths = {
  '/api/practices/{practice}/staff/{id}/hours': {
    get: operationOf({
      id: 'hours',
      summary: 'The week of somebody, and days from today on that are not like it.',
      path,
      answer: hours,
      refusals: forStaff,
    }),
    put: operationOf({
      id: 'setHours',
      summary: 'Sets the week. Hours that overlap are refused, and it is told which two.',
      path,
      body: hoursChange,
      answer: hours,
      refusals: [...forStaff, 'hours/refused'],
    }),
  },
  '/api/practices/{practice}/staff/{id}/hours/{on}': {
    put: operationOf({
      id: 'setHoursOfDay',
      summary: 'Gives one day hours of its own; none: no work.',
      path: ofDay,
      body: exceptionChange,
      answer: hours,
      refusals: [...forStaff, 'hours/refused'],
    }),
    delete: operationOf({
      id: 'removeHoursOfDay',
      summary: 'Lets a day be like its weekday again.',
      path: ofDay,
      answer: hours,
      refusals: forStaff,
    }),
  },
  '/api/practices/{practice}/staff/{id}/absences': {
    get: operationOf({
      id: 'absences',
      summary: 'Absences that are not over, earliest first.',
      path,
      answer: absenceList,
      refusals: forStaff,
    }),
    post: operationOf({
      id: 'addAbsence',
      summary: 'Keeps that somebody is away.',
      path,
      body: absenceNew,
      answer: absence,
      status: 201,
      refusals: [...forStaff, 'absence/ends-before-start', 'absence/too-long'],
    }),
  },
  '/api/practices/{practice}/staff/{id}/absences/{absence}': {
    delete: operationOf({
      id: 'removeAbsence',
      summary: 'Takes back an absence.',
      path: { ...path, absence: 'Id of the absence.' },
      refusals: forStaff,
    }),
  },
  '/api/practices/{practice}/holidays': {
    get: operationOf({
      id: 'holidays',
      summary: 'Days on which the practice is closed. For whoever works there.',
      answer: holidayList,
      refusals: forStaff,
    }),
    put: operationOf({
      id: 'setHolidays',
      summary: 'Sets the list of holidays. For the owner.',
      body: holidaysChange,
      answer: holidayList,
      refusals: [...forStaff, 'holiday/day-twice'],
    }),
  },
} as const

/** Greatest length of a list of holidays as it is sent. */
const holidaysLimitBytes = 64 * 1024

/** When somebody works: for the owner and for themselves. */
export const hoursRoutes = () =>
  new Hono<AppEnv>()
    .get('/api/practices/:practice/staff/:id/hours', asks('hours/read'), async (c) => {
      const member = await reachableStaff(c, 'hours/read')
      return member === null ? noSuchRecord(c) : c.json(await hoursOf(c, member.id))
    })
    .put('/api/practices/:practice/staff/:id/hours', asks('hours/change'), async (c) => {
      const body = await readValid(c, hoursChange)
      if (!body.ok) return body.refusal
      const member = await reachableStaff(c, 'hours/change')
      if (member === null) return noSuchRecord(c)
      const { practiceId } = c.get('asker')
      const set = await setWeeklyHours(c.get('world'), practiceId, member.id, body.value.weekly)
      return set.ok ? c.json(await hoursOf(c, member.id)) : refuse(c, set)
    })
    .put('/api/practices/:practice/staff/:id/hours/:on', asks('hours/change'), async (c) => {
      const body = await readValid(c, exceptionChange)
      if (!body.ok) return body.refusal
      const member = await reachableStaff(c, 'hours/change')
      const on = civilDate.safeParse(c.req.param('on'))
      if (member === null || !on.success) return noSuchRecord(c)
      const { practiceId } = c.get('asker')
      const set = await setHoursException(c.get('world'), practiceId, member.id, on.data, body.value.spans)
      return set.ok ? c.json(await hoursOf(c, member.id)) : refuse(c, set)
    })
    .delete('/api/practices/:practice/staff/:id/hours/:on', asks('hours/change'), async (c) => {
      const member = await reachableStaff(c, 'hours/change')
      const on = civilDate.safeParse(c.req.param('on'))
      if (member === null || !on.success) return noSuchRecord(c)
      await removeHoursException(c.get('world'), c.get('asker').practiceId, member.id, on.data)
      return c.json(await hoursOf(c, member.id))
    })
    .get('/api/practices/:practice/staff/:id/absences', asks('absence/read'), async (c) => {
      const member = await reachableStaff(c, 'absence/read')
      if (member === null) return noSuchRecord(c)
      const { db, clock } = c.get('world')
      const answer: HoursApi['GET /api/practices/:practice/staff/:id/absences']['answer'] = {
        absences: await listAbsences(db, c.get('asker').practiceId, member.id, clock()),
      }
      return c.json(answer)
    })
    .post('/api/practices/:practice/staff/:id/absences', asks('absence/change'), async (c) => {
      const body = await readValid(c, absenceNew)
      if (!body.ok) return body.refusal
      const member = await reachableStaff(c, 'absence/change')
      if (member === null) return noSuchRecord(c)
      const { practiceId } = c.get('asker')
      const world = c.get('world')
      const zone = await getZone(world.db, practiceId)
      const added = await addAbsence(world, practiceId, member.id, zone, body.value)
      return added.ok ? c.json(added.absence, 201) : refuse(c, added)
    })
    .delete('/api/practices/:practice/staff/:id/absences/:absence', asks('absence/change'), async (c) => {
      const member = await reachableStaff(c, 'absence/change')
      const id = c.req.param('absence')
      if (member === null || !isRecordId(id)) return noSuchRecord(c)
      const removed = await removeAbsence(c.get('world'), c.get('asker').practiceId, member.id, id)
      return removed.ok ? c.body(null, 204) : refuse(c, removed)
    })
    .get('/api/practices/:practice/holidays', asks('holiday/read'), async (c) => c.json(await holidaysOf(c)))
    .put('/api/practices/:practice/holidays', asks('holiday/change'), async (c) => {
      const body = await readValid(c, holidaysChange, holidaysLimitBytes)
      if (!body.ok) return body.refusal
      const set = await setHolidays(c.get('world'), c.get('asker'), body.value.holidays)
      if (set.ok) return c.json(await holidaysOf(c))
      return refuse(c, { code: set.code, faults: [{ field: 'holidays', found: set.on, expected: 'each day once' }] })
    })

async function hoursOf(
  c: Context<AppEnv>,
  id: string,
): Promise<HoursApi['GET /api/practices/:practice/staff/:id/hours']['answer']> {
  const { practiceId } = c.get('asker')
  const { db, clock } = c.get('world')
  return listHours(db, practiceId, id, await getToday(db, practiceId, clock()))
}

async function holidaysOf(c: Context<AppEnv>): Promise<HoursApi['GET /api/practices/:practice/holidays']['answer']> {
  return { holidays: await listHolidays(c.get('world').db, c.get('asker').practiceId) }
}
