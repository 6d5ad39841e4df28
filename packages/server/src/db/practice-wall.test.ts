import { CamelCasePlugin, DummyDriver, Kysely, PostgresAdapter, PostgresQueryCompiler, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { practiceWall } from './practice-wall.ts'

type Tables = {
  practice: { id: string; name: string }
  person: { practiceId: string; id: string; email: string }
  signInLink: { practiceId: string; id: string; email: string; tokenHash: string }
}

const db = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: () => {
      throw new Error('expected no introspection')
    },
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
  plugins: [new CamelCasePlugin(), practiceWall(new Set(['person', 'sign_in_link']))],
})
const people = db.selectFrom('person').selectAll()
const refusal = /practice_id/

describe('the wall between practices', () => {
  it.each([
    ['a select', () => people.where('id', '=', 'x')],
    ['a select without any condition', () => people],
    ['a condition within or', () => people.where((eb) => eb.or([eb('practiceId', '=', 'a'), eb('id', '=', 'x')]))],
    ['several practices at once', () => people.where('practiceId', 'in', ['a', 'b'])],
    ['another comparison', () => people.where('practiceId', '!=', 'a')],
    ['a table compared with itself', () => people.whereRef('person.practiceId', '=', 'person.practiceId')],
    [
      'a join that leaves one table loose',
      () =>
        db
          .selectFrom('person as p')
          .innerJoin('signInLink as l', 'l.email', 'p.email')
          .where('p.practiceId', '=', 'a')
          .select('p.id'),
    ],
    [
      'two tables tied to each other and to no practice',
      () => db.selectFrom('person as p').innerJoin('signInLink as l', 'l.practiceId', 'p.practiceId').select('p.id'),
    ],
    [
      'a left join whose condition holds only the joined table',
      () =>
        db
          .selectFrom('person as p')
          .leftJoin('signInLink as l', (join) => join.on('l.practiceId', '=', 'a').on('p.practiceId', '=', 'a'))
          .select('p.id'),
    ],
    [
      'a right join',
      () =>
        db
          .selectFrom('person as p')
          .rightJoin('signInLink as l', 'l.practiceId', 'p.practiceId')
          .where('p.practiceId', '=', 'a')
          .select('l.id'),
    ],
    [
      'a loose subquery',
      () =>
        people
          .where('practiceId', '=', 'a')
          .where((eb) => eb.exists(eb.selectFrom('signInLink').select('id').whereRef('email', '=', 'person.email'))),
    ],
    [
      'a loose table of a "with"',
      () =>
        db
          .with('all_of_them', (q) => q.selectFrom('person').selectAll())
          .selectFrom('practice')
          .selectAll(),
    ],
    ['a loose part of a union', () => people.where('practiceId', '=', 'a').union(people)],
    ['an update', () => db.updateTable('person').set({ email: 'x' }).where('id', '=', 'x')],
    [
      'an update that moves a row',
      () => db.updateTable('person').set({ practiceId: 'b' }).where('practiceId', '=', 'a'),
    ],
    ['a delete', () => db.deleteFrom('person').where('id', '=', 'x')],
    ['an insert', () => db.insertInto('person').values({ id: 'x', email: 'x' } as never)],
  ])('refuses %s', (_, query) => {
    expect(() => query().compile()).toThrow(refusal)
  })

  it.each([
    ['a select', () => people.where('practiceId', '=', 'a')],
    ['a condition among others', () => people.where((eb) => eb.and([eb('practiceId', '=', 'a'), eb('id', '=', 'x')]))],
    ['the table of practices', () => db.selectFrom('practice').selectAll()],
    [
      'a join through the practice',
      () =>
        db
          .selectFrom('person as p')
          .innerJoin('signInLink as l', (join) =>
            join.onRef('l.practiceId', '=', 'p.practiceId').onRef('l.email', '=', 'p.email'),
          )
          .where('p.practiceId', '=', 'a')
          .select('p.id'),
    ],
    [
      'a left join through the practice',
      () =>
        db
          .selectFrom('person as p')
          .leftJoin('signInLink as l', 'l.practiceId', 'p.practiceId')
          .where('p.practiceId', '=', 'a')
          .select('p.id'),
    ],
    [
      'a subquery that follows the outer row',
      () =>
        people
          .where('practiceId', '=', 'a')
          .where((eb) =>
            eb.exists(
              eb.selectFrom('signInLink').select('id').whereRef('signInLink.practiceId', '=', 'person.practiceId'),
            ),
          ),
    ],
    [
      'a "with" that is held',
      () =>
        db
          .with('held', (q) => q.selectFrom('person').selectAll().where('practiceId', '=', 'a'))
          .selectFrom('held')
          .selectAll(),
    ],
    ['an update', () => db.updateTable('person').set({ email: 'x' }).where('practiceId', '=', 'a')],
    ['a delete', () => db.deleteFrom('person').where('practiceId', '=', 'a')],
    ['an insert', () => db.insertInto('person').values({ practiceId: 'a', id: 'x', email: 'x' })],
  ])('lets through %s', (_, query) => {
    expect(() => query().compile()).not.toThrow()
  })

  it.each([
    ['text', () => sql`select * from person where id = ${'x'}`],
    ['a delete in text', () => sql`delete from sign_in_link`],
    ['a table by name', () => sql`select * from ${sql.table('person')}`],
    [
      'a part of a query',
      () => people.where('practiceId', '=', 'a').where(sql<boolean>`exists (select 1 from sign_in_link)`),
    ],
  ])('refuses raw SQL over a practice table without the practice: %s', (_, query) => {
    expect(() => query().compile(db)).toThrow(refusal)
  })

  it('lets raw SQL through that names the practice, or no practice table', () => {
    expect(() => sql`select * from person where practice_id = ${'a'}`.compile(db)).not.toThrow()
    expect(() => sql`select now()`.compile(db)).not.toThrow()
  })
})
