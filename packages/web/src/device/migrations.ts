import { emptyDiary } from '@unspasm/care/diary'

/** Records as they lie on the device, by name, before anything is believed of them. */
export type RawRecords = Readonly<Record<string, unknown>>

/** Names of the records. Each is one entry of the table. */
export const recordNames = ['episode', 'preferences', 'tools', 'past'] as const

export type RecordName = (typeof recordNames)[number]

/** Version of the form in which this page writes records. Raised with each migration. */
export const recordsVersion = 2

type Migration = (records: RawRecords) => RawRecords

/**
 * Steps from each version to the next. Version 1 is what lies on a device without a note of its version.
 *
 * A migration never drops what it does not know.
 */
const migrations: Readonly<Record<number, Migration>> = {
  1: (records) => ({
    ...records,
    ...(isRaw(records['episode']) && { episode: withDays(records['episode']) }),
    past: Array.isArray(records['past']) ? records['past'].map((each) => (isRaw(each) ? withDays(each) : each)) : [],
    tools: isRaw(records['tools']) ? records['tools'] : {},
  }),
}

/**
 * Brings records into the form of this version, one step after the other.
 *
 * @param version of the records; `recordsVersion` leaves them as they are.
 */
export function migrate(records: RawRecords, version: number): RawRecords {
  let migrated = records
  for (let step = version; step < recordsVersion; step += 1) migrated = migrations[step]!(migrated)
  return migrated
}

const isRaw = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An episode of version 1 may be from before there were days and tools. */
function withDays(episode: Record<string, unknown>): Record<string, unknown> {
  const { first = null, diary, sessions = [], live = [] } = episode
  return { ...episode, first, sessions, live, diary: { ...emptyDiary, ...(isRaw(diary) && diary) } }
}
