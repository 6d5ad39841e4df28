import type { Page } from '@playwright/test'

/** A record as it is kept on the device; `null` when there is none. */
function keptRecord(page: Page, name: 'episode' | 'tools'): Promise<Readonly<Record<string, unknown>> | null> {
  return page.evaluate(
    (key) =>
      new Promise<Readonly<Record<string, unknown>> | null>((resolve, reject) => {
        const open = indexedDB.open('unspasm')
        open.addEventListener('error', () => reject(new Error('expected the database to open')))
        open.addEventListener('success', () => {
          const got = open.result.transaction('records').objectStore('records').get(key)
          got.addEventListener('success', () => resolve(got.result ?? null))
          got.addEventListener('error', () => reject(new Error('expected the record to be read')))
        })
      }),
    name,
  )
}

/** Sessions that are over, as they are kept on the device. */
export const keptSessions = async (page: Page): Promise<unknown> =>
  (await keptRecord(page, 'episode'))?.['sessions'] ?? []

/** What one tool keeps on the device. */
export const keptTool = async (page: Page, tool: string): Promise<unknown> => (await keptRecord(page, 'tools'))?.[tool]

/** Puts what one tool keeps in the place of what is on the device. */
export function keepTool(page: Page, tool: string, kept: unknown): Promise<void> {
  return page.evaluate(
    ([name, value]) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('unspasm')
        open.addEventListener('error', () => reject(new Error('expected the database to open')))
        open.addEventListener('success', () => {
          const transaction = open.result.transaction('records', 'readwrite')
          const records = transaction.objectStore('records')
          const got = records.get('tools')
          got.addEventListener('success', () => records.put({ ...got.result, [name]: value }, 'tools'))
          transaction.addEventListener('complete', () => resolve())
          transaction.addEventListener('abort', () => reject(new Error('expected the record to be stored')))
        })
      }),
    [tool, kept] as const,
  )
}

/** Answers of somebody who may use every tool of the desk. */
export const atTheDesk = {
  age: 40,
  sex: 'male',
  pregnancy: 'no',
  'pain-region': ['lower-back'],
  'pain-now': 3,
  duration: '2-to-4-weeks',
  'onset-speed': 'gradual',
  mechanism: 'awkward-posture',
  'clinician-seen': 'not-yet',
  'massage-sittings': 0,
  'desk-hours': 5,
  'mobility-now': 'can-walk',
} as const
