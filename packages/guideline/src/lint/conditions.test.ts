import { describe, expect, it } from 'vitest'
import { kindsWhen, kindsWith, tinyGuideline, tinyParts } from '../../test/tiny-guideline.ts'

describe('a condition', () => {
  it('must be one', () => {
    expect(kindsWhen('fever and')).toEqual(['RF-01 no-condition'])
  })

  it('reads names that exist', () => {
    expect(kindsWhen('fever and chills')).toEqual(['RF-01 unknown-name'])
  })

  it('reads options that exist, and of that finding', () => {
    expect(kindsWhen('fever and duration is years')).toEqual(['RF-01 unknown-option'])
    expect(kindsWhen('fever and duration in [new, curve]')).toEqual(['RF-01 unknown-option'])
    expect(kindsWhen('fever and shape has new')).toEqual(['RF-01 unknown-option'])
  })

  it('asks of each kind what it can answer', () => {
    expect(kindsWhen('fever and duration >= 3')).toEqual(['RF-01 wrong-kind'])
    expect(kindsWhen('fever has curve')).toEqual(['RF-01 wrong-kind'])
    expect(kindsWhen('fever and shape is curve')).toEqual(['RF-01 wrong-kind'])
    expect(kindsWhen('fever and duration')).toEqual(['RF-01 wrong-kind'])
    expect(kindsWhen('fever and age')).toEqual(['RF-01 wrong-kind'])
    expect(kindsWhen('fever and duration has new')).toEqual(['RF-01 wrong-kind'])
    expect(kindsWhen('fever and unknown(d-odd-shape)')).toEqual(['RF-01 wrong-kind'])
    expect(kindsWhen('fever and unsure(d-signs)')).toEqual(['RF-01 wrong-kind'])
  })

  it('compares with numbers that split the range of the finding', () => {
    expect(kindsWhen('fever and age >= 121')).toEqual(['RF-01 out-of-range'])
    expect(kindsWhen('fever and age <= 120')).toEqual(['RF-01 out-of-range'])
    expect(kindsWhen('fever and age < 0')).toEqual(['RF-01 out-of-range'])
    expect(kindsWhen('fever and age >= 0')).toEqual(['RF-01 out-of-range'])
    expect(kindsWhen('fever and age >= 120')).toEqual([])
    expect(kindsWhen('fever and d-signs >= 3')).toEqual(['RF-01 out-of-range'])
    expect(kindsWhen('count(fever, d-odd-shape) >= 3')).toEqual(['RF-01 out-of-range'])
    expect(kindsWhen('count(fever, d-odd-shape) >= 2')).toEqual([])
  })

  it('reads only what is known when it is looked at', () => {
    expect(kindsWhen('fever and top-cause is strain')).toEqual(['RF-01 read-too-early'])
    expect(kindsWhen('fever and disposition is self-care')).toEqual(['RF-01 read-too-early'])
    expect(kindsWhen('fever and m-day >= 28')).toEqual(['RF-01 read-too-early'])
    expect(kindsWhen('fever and worst(time) is clinician-2w')).toEqual(['RF-01 read-too-early'])
    expect(kindsWhen('fever and blocked(heat)')).toEqual(['RF-01 read-too-early'])
    expect(kindsWhen('fever and open(heat-session)')).toEqual(['RF-01 read-too-early'])
    expect(kindsWhen('fever and fired(RF-03)')).toEqual(['RF-01 read-too-early'])
    expect(kindsWhen('fever and band(strain) is likely')).toEqual(['RF-01 read-too-early'])
  })

  it('does not read a band in a gate, which is run before the causes', () => {
    const [first, ...rest] = tinyGuideline.remedyGates

    expect(kindsWith({ remedyGates: [{ ...first!, when: 'band(strain) is likely' }, ...rest] })).toEqual([
      'RG-01 read-too-early',
    ])
  })

  it.each([
    ['band(flu) is likely', 'unknown-cause'],
    ['band(strain) is certain', 'unknown-band'],
    ['worst(plague) is emergency-today', 'unknown-group'],
    ['worst(infection) is tomorrow', 'unknown-disposition'],
    ['worst(infection) is clinician-2w', 'out-of-range'],
    ['blocked(sauna)', 'unknown-token'],
    ['fired(RF-99)', 'unknown-rule'],
    ['fired(H-1)', 'unknown-rule'],
    ['open(sauna)', 'unknown-tool'],
    ['top-cause is flu', 'unknown-option'],
    ['disposition is tomorrow', 'unknown-option'],
  ])('of a plan says of %s: %s', (when, what) => {
    const toolTables = tinyParts.toolTables.map((table) =>
      table.isPlan ? { ...table, rows: [{ id: 'N-01', when, sources: ['R1'] }] } : table,
    )

    expect(kindsWith({}, { toolTables })).toContain(`N-01 ${what}`)
  })

  it('is looked at wherever it stands', () => {
    const { findings, derived, redFlags, remedyGates, professionalRules, causeWeights, consistencyPrompts } =
      tinyGuideline
    const bad = 'chills'
    const spoil = <Row extends { readonly id: string }>(rows: readonly Row[], field: keyof Row) =>
      rows.map((row, place) => (place === 0 ? { ...row, [field]: bad } : row))
    const { screens, reviewRules, movements, toolTables } = tinyParts
    const [review] = reviewRules
    const [movement] = movements
    const unknown = [
      ...kindsWith({ findings: spoil(findings, 'askedIf') }),
      ...kindsWith({
        derived: derived.map((row) => (row.id === 'd-signs' ? { ...row, expression: 'count(chills)' } : row)),
      }),
      ...kindsWith({ redFlags: spoil(redFlags, 'when') }),
      ...kindsWith({ remedyGates: spoil(remedyGates, 'when') }),
      ...kindsWith({ professionalRules: spoil(professionalRules, 'when') }),
      ...kindsWith({ causeWeights: spoil(causeWeights, 'when') }),
      ...kindsWith({ consistencyPrompts: spoil(consistencyPrompts, 'when') }),
      ...kindsWith({}, { screens: spoil(screens, 'shownIf') }),
      ...kindsWith(
        {},
        { screens: [{ ...screens[0]!, bringsForward: [{ finding: 'age', askedIf: bad }] }, screens[1]!] },
      ),
      ...kindsWith({}, { reviewRules: spoil(reviewRules, 'when') }),
      ...kindsWith({}, { reviewRules: [{ ...review!, effect: { ...review!.effect, raiseIf: bad } }] }),
      ...kindsWith(
        {},
        { reviewRules: [{ ...review!, effect: { ...review!.effect, offerIf: { offer: 'doctor', when: bad } } }] },
      ),
      ...kindsWith({}, { movements: spoil(movements, 'blockedBy') }),
      ...kindsWith({}, { movements: [{ ...movement!, limitedBy: [{ when: bad, instead: 'sitting' }] }] }),
      ...kindsWith({}, { toolTables: toolTables.map((table) => ({ ...table, rows: spoil(table.rows, 'when') })) }),
    ].filter((line) => line.endsWith(' unknown-name'))

    expect(unknown.map((line) => line.split(' ')[0])).toEqual([
      'fever',
      'd-signs',
      'RF-01',
      'RG-01',
      'PD-01',
      'strain/odd-shape',
      'CP-1',
      's1-ill',
      's1-ill',
      'RV-01',
      'RV-01',
      'RV-01',
      'breathe',
      'breathe',
      'H-1',
      'N-01',
    ])
  })

  it.each(['fever or age >= 60', 'age', 'count(fever) >= 1'])(
    'of a derived number counts, and is not %s',
    (expression) => {
      const derived = tinyGuideline.derived.map((value) => (value.id === 'd-signs' ? { ...value, expression } : value))

      expect(kindsWith({ derived })).toContain('d-signs no-condition')
    },
  )
})
