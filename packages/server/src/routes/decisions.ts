import { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { decisions, roleSetting, roleSettingChange, roleSettingList, type DecisionsApi } from '../contract/decisions.ts'
import { forStaff, operationOf } from '../openapi/operation.ts'
import { listDecisions } from '../operations/list-decisions.ts'
import { listRoleSettings, setRoleSettings } from '../operations/set-role-settings.ts'
import { asks } from '../people/with-viewer.ts'
import { readValid } from '../valid-body.ts'
import { refuse } from './refuse.ts'

export const decisionsPaths = {
  '/api/practices/{practice}/decisions': {
    get: operationOf({
      id: 'decisions',
      summary: 'What waits for the owner.',
      answer: decisions,
      refusals: forStaff,
    }),
  },
  '/api/practices/{practice}/role-settings': {
    get: operationOf({
      id: 'roleSettings',
      summary: 'What the law where the practice is says of each role. For the owner.',
      answer: roleSettingList,
      refusals: forStaff,
    }),
    put: operationOf({
      id: 'setRoleSettings',
      summary: 'Fills in the settings of a role. It is switched on only with all of them. For the owner.',
      body: roleSettingChange,
      answer: roleSetting,
      refusals: [...forStaff, 'role-setting/refused'],
    }),
  },
} as const

/** What the owner decides. */
export const decisionsRoutes = () =>
  new Hono<AppEnv>()
    .get('/api/practices/:practice/decisions', asks('practice/read-settings'), async (c) => {
      const answer: DecisionsApi['GET /api/practices/:practice/decisions']['answer'] = await listDecisions(
        c.get('world'),
        c.get('asker'),
      )
      return c.json(answer)
    })
    .get('/api/practices/:practice/role-settings', asks('role-setting/read'), async (c) => {
      const answer: DecisionsApi['GET /api/practices/:practice/role-settings']['answer'] = {
        roles: await listRoleSettings(c.get('world').db, c.get('asker').practiceId),
      }
      return c.json(answer)
    })
    .put('/api/practices/:practice/role-settings', asks('role-setting/change'), async (c) => {
      const body = await readValid(c, roleSettingChange)
      if (!body.ok) return body.refusal
      const { role, isOn, settings } = body.value
      const set = await setRoleSettings(c.get('world'), c.get('asker'), role, { isOn, settings })
      return set.ok ? c.json(set.setting) : refuse(c, set)
    })
