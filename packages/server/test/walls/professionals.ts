import { aDraft, aRecord, aService, bristol, settingsOf } from '../professionals.ts'
import { testNow } from '../practices.ts'
import type { Town, WallRow } from '../walls-of-practices.ts'

const nothing = async () => ({})
const base = '/api/practices/:practice'

/** The professional of the north, with a draft of their own. */
const pia = async ({ db, north: { professional } }: Town) => {
  const { id } = await aDraft(db, 'north', { personId: professional.personId })
  return { params: { id }, record: { practiceId: 'north', personId: professional.personId } }
}

const piaWith = (body: unknown) => async (town: Town) => ({ ...(await pia(town)), body })

/** Drafts for everybody of the north who works there. */
const everybody = async (town: Town) => {
  for (const { personId } of [town.north.owner, town.north.professional, town.north.colleague]) {
    await aDraft(town.db, 'north', { personId })
  }
  return {}
}

const piasRecord = async (town: Town, changes: Readonly<Record<string, unknown>> = {}) => {
  const { params, record } = await pia(town)
  const professional = { id: params.id, personId: town.north.professional.personId }
  return { params: { id: await aRecord(town.db, 'north', professional, 'licence', changes) }, record }
}

const waiting = { state: 'entered', method: null, verifiedBy: null, verifiedAt: null, verifiedOn: null }

const piasWaiting = (body: unknown) => async (town: Town) => ({ ...(await piasRecord(town, waiting)), body })

async function aFile({ db, north }: Town): Promise<string> {
  const { id } = await db
    .insertInto('file')
    .values({
      practiceId: 'north',
      purpose: 'proof',
      mediaType: 'application/pdf',
      name: 'licence.pdf',
      sizeBytes: 5,
      sha256: Buffer.alloc(32),
      content: Buffer.from('%PDF-'),
      uploadedBy: north.professional.personId,
      uploadedAt: testNow,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const piasAbsence = async (town: Town) => {
  const { params, record } = await pia(town)
  const { id } = await town.db
    .insertInto('absence')
    .values({
      practiceId: 'north',
      professionalId: params.id,
      during: '[2026-12-01T00:00:00Z,2026-12-02T00:00:00Z)',
      source: 'own',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { params: { ...params, absence: id }, record }
}

const service = {
  kind: 'massage',
  name: 'Back massage',
  firstMinutes: 45,
  laterMinutes: 60,
  isRemote: false,
  isActive: true,
}

export const walls: readonly WallRow[] = [
  { route: `GET ${base}/places`, isPublic: true },
  { route: `GET ${base}/places/count`, isPublic: true },
  { route: `GET ${base}/services`, isPublic: true },
  { route: `GET ${base}/professionals`, isPublic: true },
  { route: `GET ${base}/professionals/:id`, isPublic: true },
  { route: `GET ${base}/professionals/:id/photo`, isPublic: true },
  {
    route: `PUT ${base}/places`,
    ask: async () => ({ body: { csv: 'name,postcode,latitude,longitude\nClifton,BS8,51.46,-2.62' } }),
  },
  { route: `POST ${base}/services`, ask: async () => ({ body: service }) },
  {
    route: `PUT ${base}/services/:id`,
    ask: async ({ db }) => ({
      params: { id: await aService(db, 'north', 'massage') },
      body: service,
      record: { practiceId: 'north' },
    }),
  },
  { route: `GET ${base}/staff`, ask: nothing },
  {
    route: `POST ${base}/staff`,
    ask: async () => ({
      body: { firstName: 'Nia', name: 'Nia New', email: 'nia@north.example', roles: ['physiotherapist'] },
    }),
  },
  { route: `GET ${base}/staff/own`, ask: everybody },
  { route: `GET ${base}/staff/:id`, ask: pia },
  {
    route: `PUT ${base}/staff/:id/profile`,
    ask: piaWith({ about: '', languages: ['en'], gender: null, workingSinceYear: null }),
  },
  { route: `PUT ${base}/staff/:id/roles`, ask: piaWith({ roles: ['physiotherapist'] }) },
  { route: `PUT ${base}/staff/:id/services`, ask: piaWith({ serviceIds: [] }) },
  { route: `PUT ${base}/staff/:id/state`, ask: piaWith({ state: 'draft' }) },
  {
    route: `PUT ${base}/staff/:id/area`,
    ask: piaWith({
      homeBase: bristol,
      area: { kind: 'circle', radiusMetres: 5000 },
      travelMode: 'bicycle',
      bufferMinutes: 15,
    }),
  },
  { route: `POST ${base}/staff/:id/photo`, ask: pia },
  { route: `POST ${base}/staff/:id/files`, ask: pia },
  { route: `GET ${base}/staff/:id/hours`, ask: pia },
  { route: `PUT ${base}/staff/:id/hours`, ask: piaWith({ weekly: [] }) },
  {
    route: `PUT ${base}/staff/:id/hours/:on`,
    ask: async (town) => {
      const { params, record } = await pia(town)
      return { params: { ...params, on: '2026-12-24' }, record, body: { spans: [] } }
    },
  },
  {
    route: `DELETE ${base}/staff/:id/hours/:on`,
    ask: async (town) => {
      const { params, record } = await pia(town)
      return { params: { ...params, on: '2026-12-24' }, record }
    },
  },
  { route: `GET ${base}/staff/:id/absences`, ask: pia },
  { route: `POST ${base}/staff/:id/absences`, ask: piaWith({ from: '2026-12-24', to: '2026-12-26' }) },
  { route: `DELETE ${base}/staff/:id/absences/:absence`, ask: piasAbsence },
  { route: `GET ${base}/holidays`, ask: nothing },
  {
    route: `PUT ${base}/holidays`,
    ask: async () => ({ body: { holidays: [{ on: '2026-12-25', name: 'Christmas' }] } }),
  },
  { route: `GET ${base}/staff/:id/credentials`, ask: pia },
  {
    route: `POST ${base}/staff/:id/credentials`,
    ask: piaWith({ kind: 'right-to-work', details: { allowed: true } }),
  },
  { route: `GET ${base}/credentials/:id`, ask: piasRecord },
  { route: `POST ${base}/credentials/:id/verification`, ask: piasWaiting({ method: 'document' }) },
  { route: `POST ${base}/credentials/:id/refusal`, ask: piasWaiting({ note: 'Too blurred to read.' }) },
  {
    route: `POST ${base}/credentials/:id/suspension`,
    ask: async (town) => ({ ...(await piasRecord(town)), body: { note: 'The register says suspended.' } }),
  },
  {
    route: `POST ${base}/credentials/:id/register-checks`,
    ask: async (town) => ({ ...(await piasRecord(town)), body: { outcome: 'found' } }),
  },
  {
    route: `GET ${base}/files/:id`,
    ask: async (town) => {
      const fileId = await aFile(town)
      const { record } = await piasRecord(town, { fileId })
      return { params: { id: fileId }, record }
    },
  },
  { route: `GET ${base}/decisions`, ask: nothing },
  { route: `GET ${base}/role-settings`, ask: nothing },
  {
    route: `PUT ${base}/role-settings`,
    ask: async () => ({
      body: { role: 'physiotherapist', isOn: true, settings: settingsOf('physiotherapist') },
    }),
  },
]
