import type { Page } from '@playwright/test'
import type { Answers } from '@unspasm/care/answers'
import { answerTheRestNo } from '@unspasm/care/complete'
import { engineInForce } from '@unspasm/care/engine'
import { screens } from '@unspasm/guideline/screens'

type Options = {
  /** `true`: every other safety question is answered with no, and every screen was left. */
  readonly complete?: boolean
  /** Age of the answers. */
  readonly hoursAgo?: number
  /** How long ago the first result was shown; missing means that none was shown yet. */
  readonly firstHoursAgo?: number
  /** Sessions of tools that are over. */
  readonly sessions?: readonly unknown[]
  /** Sessions of tools that are not over. */
  readonly live?: readonly unknown[]
  /** Lists of the diary. */
  readonly diary?: Readonly<Record<string, readonly unknown[]>>
  /** Where the page is; missing means the server that the tests share. */
  readonly url?: string
  /** The clock of the page, where a test sets it. */
  readonly now?: Date
}

/**
 * Puts an episode on the device as if its questions had been answered; the page is at the start afterwards.
 *
 * @param answers `everything`: every question is answered, every tick is made, every option chosen.
 */
export async function seedEpisode(
  page: Page,
  answers: Readonly<Record<string, unknown>> | 'everything',
  {
    complete = true,
    hoursAgo = 0,
    firstHoursAgo,
    sessions = [],
    live = [],
    diary = {},
    url = '',
    now = new Date(),
  }: Options = {},
): Promise<void> {
  const on = now.toISOString().slice(0, 10)
  const given = (answers === 'everything' ? allAnswers() : answers) as Answers
  const firstAt = firstHoursAgo === undefined ? null : new Date(now.getTime() - firstHoursAgo * 3_600_000).toISOString()
  const answeredAt = new Date(now.getTime() - hoursAgo * 3_600_000).toISOString()
  const all = complete ? answerTheRestNo(engineInForce, given, on) : given
  const episode = {
    id: 'seeded',
    startedAt: firstAt ?? answeredAt,
    answeredAt,
    who: 'me',
    check: {
      answers: all,
      left: complete ? screens.filter(({ part }) => part === 'safety').map(({ id }) => id) : [],
      rechecked: [],
      settled: [],
    },
    drafts: {},
    withdrawals: [],
    notForMe: [],
    done: [],
    guideline: engineInForce.guideline.version,
    first: firstAt && { opened: { on: firstAt.slice(0, 10), time: firstAt.slice(11, 16) }, answers: all },
    diary,
    sessions,
    live,
  }
  await page.goto(`${url}/`)
  await page.locator('h1').waitFor()
  await page.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('unspasm')
        open.addEventListener('error', () => reject(new Error('expected the database to open')))
        open.addEventListener('success', () => {
          const transaction = open.result.transaction('records', 'readwrite')
          transaction.objectStore('records').put(record, 'episode')
          // NOTE: a write that is not complete is lost with the page, when the test goes on to the next.
          transaction.addEventListener('complete', () => resolve())
          transaction.addEventListener('abort', () => reject(new Error('expected the episode to be stored')))
        })
      }),
    episode,
  )
}

/** The episode as the device holds it. */
export function storedEpisode(page: Page): Promise<Record<string, unknown> | undefined> {
  return page.evaluate(
    () =>
      new Promise<Record<string, unknown> | undefined>((resolve, reject) => {
        const open = indexedDB.open('unspasm')
        open.addEventListener('error', () => reject(new Error('expected the database to open')))
        open.addEventListener('success', () => {
          const get = open.result.transaction('records').objectStore('records').get('episode')
          get.addEventListener('success', () => resolve(get.result))
        })
      }),
  )
}

function allAnswers(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    engineInForce.guideline.findings.map(({ id, kind, options = [], max = 1 }) => {
      const several = options.filter((option) => option !== 'none')
      const answer = {
        boolean: true,
        number: max,
        choice: options[0],
        date: '2026-01-10',
        multi: several,
        region: several,
      }
      return [id, answer[kind]]
    }),
  )
}
