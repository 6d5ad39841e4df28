import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestWorld } from '../test/test-world.ts'
import { run } from './run.ts'

const create = ['practice', 'create', 'hands-in-leeds']
const options = '--name=Hands in Leeds,--zone=Europe/London,--country=GB,--city=Leeds,--owner=olga@hands.example'.split(
  ',',
)

describe('unspasm practice', () => {
  let dataDir = ''
  beforeAll(async () => {
    dataDir = join(await mkdtemp(join(tmpdir(), 'unspasm-')), 'data')
  })
  afterAll(() => rm(dataDir, { recursive: true, force: true }))
  const practice = async (...args: string[]) => {
    const { world, printed } = createTestWorld({ environment: { DATA_DIR: dataDir } })
    return { code: await run(args, world), ...printed }
  }

  it('makes the demonstration, a practice of its own, and gives each out by itself', async () => {
    expect((await practice('practice', 'seed')).code).toBe(0)
    expect(await practice(...create, ...options)).toMatchObject({ code: 0, err: '' })
    expect(await practice(...create, ...options)).toMatchObject({
      code: 2,
      err: 'unspasm: id: there is a practice "hands-in-leeds" already\n',
    })

    const { out } = await practice('practice', 'export', 'hands-in-leeds')
    const [first, ...rows] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(first).toMatchObject({ format: 'unspasm-practice', version: 1, practice: { id: 'hands-in-leeds' } })
    expect(rows.map(({ table }) => table)).toContain('person')
    expect(out).not.toContain('demonstration')
    expect(await practice('practice', 'export', 'nowhere')).toMatchObject({ code: 2, out: '' })
  })

  it('names every field that is wrong, and opens no database for it', async () => {
    const { code, err } = await practice('practice', 'create', 'Leeds', '--zone=Mars', '--owner=nobody')

    expect(code).toBe(2)
    for (const field of ['id', 'name', 'zone', 'country', 'city', 'owner']) expect(err).toContain(`unspasm: ${field}: `)
  })

  it('says what it expects', async () => {
    expect(await practice('practice')).toMatchObject({ code: 2 })
    expect((await practice('practice', 'export')).err).toContain('expected "practice create ID"')
    expect((await practice('practice', 'drop', 'north')).err).toContain('got "practice drop north"')
  })
})
