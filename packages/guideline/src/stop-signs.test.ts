import { describe, expect, it } from 'vitest'
import { findings } from './findings.ts'
import { screens } from './screens.ts'
import { newSignScreens, stopSigns, type StopSign } from './stop-signs.ts'
import { doNow, signs } from './words/en/stop-signs.ts'

const row = (id: string): StopSign => (stopSigns as readonly StopSign[]).find((sign) => sign.id === id)!

describe('the stop signs', () => {
  it('are the ten of the source, each with its words', () => {
    const ids = stopSigns.map(({ id }) => id)
    expect(ids).toEqual(['SS-1', 'SS-2', 'SS-3', 'SS-4', 'SS-5', 'SS-6', 'SS-7', 'SS-8', 'SS-9', 'SS-10'])
    expect(Object.keys(signs)).toEqual(ids)
    expect(Object.keys(doNow)).toEqual(ids)
  })

  it('open the screens of the source', () => {
    expect(row('SS-1')).toMatchObject({ does: 'stop', opens: ['s2-nerves'] })
    expect(row('SS-2')).toMatchObject({ does: 'stop', opens: ['s2-nerves'] })
    expect(row('SS-3')).toMatchObject({
      does: 'leave',
      opens: ['s2-nerves'],
      asksBothLegs: true,
      closesDirection: true,
      light: 'red',
    })
    expect(row('SS-4')).toMatchObject({ does: 'leave', opens: [], light: 'red' })
    expect(row('SS-5')).toMatchObject({ does: 'stop', opens: ['s1-danger-now'] })
    expect(row('SS-6')).toMatchObject({ does: 'rest', opens: [], endsAfter: 2 })
    expect(row('SS-7').opens).toEqual(expect.arrayContaining([...newSignScreens]))
    expect(row('SS-8')).toMatchObject({ does: 'stop', opens: ['s5b-pregnancy'] })
    expect(row('SS-9')).toMatchObject({ does: 'rest', stretchSeconds: 30, halvesNext: true })
    expect(row('SS-10')).toMatchObject({ does: 'rest', offers: ['movement-now:breathing', 'positions'] })
  })

  it('ask the three questions of SS-1 on the screen that opens', () => {
    for (const id of ['saddle-numbness', 'bladder-change', 'bowel-change'])
      expect(row('SS-1').opens).toContain(findings.find((finding) => finding.id === id)?.screen)
  })

  it('open screens that exist', () => {
    expect(newSignScreens.every((id) => screens.some((screen) => screen.id === id))).toBe(true)
  })
})
