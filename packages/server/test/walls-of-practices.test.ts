import { describe, expect, it } from 'vitest'
import { onBothDatabases } from './databases.ts'
import { practiceApp } from './practices.ts'
import { aTown, expectWalls, guardedRows, routesOf, rows } from './walls-of-practices.ts'

describe('the walls between practices and people', () => {
  const registered = routesOf(practiceApp(undefined as never).app)

  it('are tested for every route there is: a new one joins a file in test/walls', () => {
    expect(rows.map(({ route }) => route).toSorted()).toEqual([...registered.keys()].toSorted())
  })

  it('have a gate on every route but those that are named public', () => {
    const open = rows.filter((row) => 'isPublic' in row).map(({ route }) => route)

    expect(
      [...registered]
        .filter(([, action]) => action === undefined)
        .map(([route]) => route)
        .toSorted(),
    ).toEqual(open.toSorted())
  })

  onBothDatabases((database) => {
    it.each(guardedRows.map((row) => [row.route, row] as const))(
      '%s shows and changes only what the table of permissions says',
      async (route, row) => {
        await expectWalls(await aTown(database().db), row, registered.get(route)!)
      },
    )
  })
})
