import type { Place } from '../../ui/map-projection.ts'

/** Where a visit would be. `name`: as the practice calls it; `null`: a pin. */
export type ChosenPlace = Place & { readonly name: string | null }

/** One of several visits that are kept as one. */
export type KeptSitting = {
  readonly id: string
  readonly startsAt: string
  readonly endsAt: string
  /** `false`: the usual hour could not be had, or another one was chosen. */
  readonly isUsual: boolean
  /** It was put there by the person; missing: not. */
  readonly isChosen?: boolean
}

/** A time that somebody is about to have, or has for ten minutes. */
export type Kept = {
  /** Made here; the same key is the same request, however often it is sent. */
  readonly key: string
  readonly professionalId: string
  /** First name of whoever comes; empty when it is not known. */
  readonly name: string
  readonly startsAt: string
  /** The place in the waiting list for which the practice keeps it; missing: it was chosen here. */
  readonly waitingId?: string
  /** Days from each visit to the next; missing: it is one visit. */
  readonly gapsDays?: readonly number[]
  /** Missing until the practice has answered. */
  readonly hold?: {
    readonly id: string
    readonly endsAt: string
    /** `null`: the clock of this device is not right, and only the practice knows. */
    readonly until: string | null
    /** Every visit that is kept, the first included; missing: it is one visit. */
    readonly sittings?: readonly KeptSitting[]
  }
}

/** A time that the practice keeps. */
export type Held = Kept & Required<Pick<Kept, 'hold'>>

export type Access = Readonly<Record<'stairs' | 'lift' | 'parking' | 'pets' | 'space' | 'chaperone', boolean>>

/** What is told about the person and the place, once a time is kept. `null`: not said yet. */
export type Details = {
  readonly firstName: string | null
  readonly phone: string | null
  readonly address: string
  readonly entryNotes: string
  readonly access: Access
  readonly guardian: string
}

/** A booking that is being made. It lies on the device and survives a reload, a sign-in and a phone that sleeps. */
export type Draft = {
  readonly practice: string | null
  /** The role that a link named. */
  readonly role: string | null
  readonly serviceId: string | null
  /** Only this professional. */
  readonly professionalId: string | null
  /** A guardian will be there. */
  readonly hasGuardian: boolean
  /** The very answers that the person agreed to share, as text; others are asked for again. */
  readonly agreedTo: string | null
  readonly place: ChosenPlace | null
  readonly language: string
  readonly gender: '' | 'woman' | 'man'
  /** Days from each visit to the next; empty: one visit is wanted. */
  readonly gapsDays: readonly number[]
  readonly kept: Kept | null
  readonly details: Details
}

export const noDetails: Details = {
  firstName: null,
  phone: null,
  address: '',
  entryNotes: '',
  access: { stairs: false, lift: false, parking: false, pets: false, space: false, chaperone: false },
  guardian: '',
}

export const noDraft: Draft = {
  practice: null,
  role: null,
  serviceId: null,
  professionalId: null,
  hasGuardian: false,
  agreedTo: null,
  place: null,
  language: '',
  gender: '',
  gapsDays: [],
  kept: null,
  details: noDetails,
}

/** Name of the draft among what the device keeps. */
export const draftName = 'booking'

/** Reads a stored draft; each part that is damaged or missing is as at the beginning. */
export function readDraft(stored: unknown): Draft {
  const raw = isRaw(stored) ? stored : {}
  return {
    practice: textOr(raw['practice'], null),
    role: textOr(raw['role'], null),
    serviceId: textOr(raw['serviceId'], null),
    professionalId: textOr(raw['professionalId'], null),
    hasGuardian: raw['hasGuardian'] === true,
    agreedTo: textOr(raw['agreedTo'], null),
    place: readPlace(raw['place']),
    language: textOr(raw['language'], ''),
    gender: raw['gender'] === 'woman' || raw['gender'] === 'man' ? raw['gender'] : '',
    gapsDays: readGaps(raw['gapsDays']) ?? [],
    kept: readKept(raw['kept']),
    details: readDetails(raw['details']),
  }
}

/** The draft after a link was followed: what it names is wanted. A link that names nothing changes nothing. */
export function withLink(before: Draft, query: URLSearchParams): Draft {
  const [practice, role, professionalId] = ['practice', 'role', 'professional'].map((name) => query.get(name))
  const isThere =
    (practice ?? before.practice) === before.practice &&
    (role ?? before.role) === before.role &&
    (professionalId ?? before.professionalId) === before.professionalId
  return isThere
    ? before
    : withWish(before, {
        practice: practice ?? before.practice,
        role: role ?? null,
        serviceId: null,
        professionalId: professionalId ?? null,
        gapsDays: [],
      })
}

/** The draft with another wish: a time that was kept is no longer meant. */
export const withWish = (before: Draft, wish: Partial<Draft>): Draft => ({ ...before, ...wish, kept: null })

type Raw = Readonly<Record<string, unknown>>

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)

const textOr = <Other>(value: unknown, other: Other): string | Other => (typeof value === 'string' ? value : other)

const isInstant = (value: unknown): value is string => typeof value === 'string' && Number.isFinite(Date.parse(value))

function readPlace(raw: unknown): ChosenPlace | null {
  if (!isRaw(raw)) return null
  const { latitude, longitude, name } = raw
  const isPlace = typeof latitude === 'number' && typeof longitude === 'number'
  return isPlace ? { latitude, longitude, name: textOr(name, null) } : null
}

function readKept(raw: unknown): Kept | null {
  if (!isRaw(raw)) return null
  const { key, professionalId, startsAt, hold } = raw
  if (typeof key !== 'string' || typeof professionalId !== 'string' || !isInstant(startsAt)) return null
  const waitingId = raw['waitingId']
  const gapsDays = readGaps(raw['gapsDays'])
  if (gapsDays === null) return null
  const kept = {
    key,
    professionalId,
    startsAt,
    name: textOr(raw['name'], ''),
    ...(typeof waitingId === 'string' && { waitingId }),
    ...(gapsDays.length > 0 && { gapsDays }),
  }
  if (!isRaw(hold) || typeof hold['id'] !== 'string' || !isInstant(hold['endsAt'])) return kept
  const until = isInstant(hold['until']) ? hold['until'] : null
  const one = { ...kept, hold: { id: hold['id'], endsAt: hold['endsAt'], until } }
  if (gapsDays.length === 0) return one
  const sittings = Array.isArray(hold['sittings']) ? hold['sittings'].filter(isSitting) : []
  return sittings.length === gapsDays.length + 1 ? { ...one, hold: { ...one.hold, sittings } } : kept
}

/** Days from each visit to the next, none when there are none; `null`: they cannot be read. */
function readGaps(raw: unknown): readonly number[] | null {
  if (raw === undefined) return []
  return Array.isArray(raw) && raw.every((gap) => Number.isInteger(gap) && gap > 0) ? raw : null
}

const isSitting = (raw: unknown): raw is KeptSitting =>
  isRaw(raw) &&
  typeof raw['id'] === 'string' &&
  isInstant(raw['startsAt']) &&
  isInstant(raw['endsAt']) &&
  typeof raw['isUsual'] === 'boolean'

function readDetails(raw: unknown): Details {
  if (!isRaw(raw)) return noDetails
  const access = isRaw(raw['access']) ? raw['access'] : {}
  return {
    firstName: textOr(raw['firstName'], null),
    phone: textOr(raw['phone'], null),
    address: textOr(raw['address'], ''),
    entryNotes: textOr(raw['entryNotes'], ''),
    access: {
      stairs: access['stairs'] === true,
      lift: access['lift'] === true,
      parking: access['parking'] === true,
      pets: access['pets'] === true,
      space: access['space'] === true,
      chaperone: access['chaperone'] === true,
    },
    guardian: textOr(raw['guardian'], ''),
  }
}
