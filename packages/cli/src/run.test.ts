import { describe, expect, it } from 'vitest'
import { createTestWorld } from '../test/test-world.ts'
import { caseLimitBytes } from './answer-cases.ts'
import { run } from './run.ts'
import { usage } from './usage.ts'

const danger = '{"id":"danger","answers":{"breathless":true}}'
const quiet = '{"id":"quiet","on":"2026-11-20","answers":{}}'

describe('unspasm', () => {
  it('explains itself', async () => {
    const { world, printed } = createTestWorld()

    expect(await run(['--help'], world)).toBe(0)
    expect(printed).toEqual({ out: usage, err: '' })
  })

  it('names its versions', async () => {
    const { world, printed } = createTestWorld()

    expect(await run(['--version'], world)).toBe(0)
    expect(printed.out).toBe('unspasm 9.8.7, guideline 0.2.2\n')
  })

  it('shows an example in its help that it can judge', async () => {
    const example = usage.split('\n').find((line) => line.trim().startsWith('{'))!
    const { world, results } = createTestWorld({ stdin: example })

    expect(await run(['assess'], world)).toBe(0)
    expect(results()).toMatchObject([{ id: 'a' }])
  })

  it.each([
    [[], 'expected assess, plan, review, guideline or practice, got nothing'],
    [['diagnose'], 'got "diagnose"'],
    [['assess', 'a.json', 'b.json'], 'at most one file'],
    [['assess', '--fast'], '--fast'],
    [['guideline'], 'guideline lint'],
    [['guideline', 'sing'], 'guideline sing'],
    [['guideline', 'lint', '--complete'], '--complete'],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { world, printed } = createTestWorld()

    expect(await run(args, world)).toBe(2)
    expect(printed.out).toBe('')
    expect(printed.err).toContain(message)
    expect(printed.err).toContain('unspasm --help')
  })
})

describe('unspasm assess', () => {
  it('reads one case from standard input', async () => {
    const { world, results, printed } = createTestWorld({ stdin: danger })

    expect(await run(['assess'], world)).toBe(0)
    expect(results()).toMatchObject([{ id: 'danger', disposition: 'emergency-now', guideline: '0.2.2' }])
    expect(printed.err).toBe('')
  })

  it('prints a result with exactly the fields that are promised', async () => {
    const { world, results } = createTestWorld({ stdin: danger })
    await run(['assess', '-'], world)

    expect(Object.keys(results()[0]!)).toEqual([
      'id',
      'disposition',
      'decidedBy',
      'fired',
      'blocked',
      'cautions',
      'causes',
      'topCause',
      'complete',
      'guideline',
    ])
  })

  it('reads one case that is written over several lines from a file', async () => {
    const text = JSON.stringify(JSON.parse(danger), null, 2)
    const { world, results } = createTestWorld({ files: { 'case.json': text } })

    expect(await run(['assess', 'case.json'], world)).toBe(0)
    expect(results()).toHaveLength(1)
  })

  it.each(['cases.ndjson', 'cases.jsonl', 'cases.txt', '-'])('reads one case a line from %s', async (file) => {
    const text = `${danger}\r\n\n${quiet}\n`
    const { world, results } = createTestWorld({ stdin: text, files: { [file]: text } })

    expect(await run(['assess', file], world)).toBe(0)
    expect(results().map(({ id }) => id)).toEqual(['danger', 'quiet'])
  })

  it('counts what is left out as no only with --complete', async () => {
    const [plain, complete] = [createTestWorld({ stdin: quiet }), createTestWorld({ stdin: quiet })]
    await run(['assess'], plain.world)
    await run(['assess', '--complete'], complete.world)

    expect(plain.results()[0]!['blocked']).toContain('heat')
    expect(complete.results()[0]!['blocked']).not.toContain('heat')
  })

  it('answers the other cases, in order, when some are wrong, and names line, field, what came and what was expected', async () => {
    const text = [danger, '{"answers":{"breathless":1,"no-such":true}}', 'not json', '', quiet].join('\n')
    const { world, results, messages } = createTestWorld({ files: { 'cases.ndjson': text } })

    expect(await run(['assess', 'cases.ndjson'], world)).toBe(2)
    expect(results().map(({ id }) => id)).toEqual(['danger', 'quiet'])
    expect(messages()).toEqual([
      'unspasm: line 2, answers.breathless: expected true, false or "?", got 1',
      'unspasm: line 2, answers.no-such: expected the id of a finding of the guideline, got true',
      expect.stringMatching(/^unspasm: line 3, case: expected valid JSON \(.+\), got not json$/),
    ])
  })

  it('answers the later cases when the first line is broken, on standard input too', async () => {
    const { world, results, messages } = createTestWorld({ stdin: `{"answers":\n${danger}\n${quiet}` })

    expect(await run(['assess'], world)).toBe(2)
    expect(results().map(({ id }) => id)).toEqual(['danger', 'quiet'])
    expect(messages()).toMatchObject([expect.stringContaining('line 1, case: expected valid JSON')])
  })

  it('names the line of a field in a case that is written over several lines', async () => {
    const stdin = '\n{\n  "answers": {\n    "breathless": true,\n    "age": 400\n  }\n}\n'
    const { world, results, messages } = createTestWorld({ stdin })

    expect(await run(['assess'], world)).toBe(2)
    expect(results()).toEqual([])
    expect(messages()).toEqual([
      'unspasm: line 5, answers.age: expected "?" or a number from 0 to 120 years in steps of 1, got 400',
    ])
  })

  it.each(['', '\n \n'])('refuses an input without a case', async (stdin) => {
    const { world, messages } = createTestWorld({ stdin })

    expect(await run(['assess'], world)).toBe(2)
    expect(messages()).toEqual(['unspasm: line 1, case: expected one JSON case, got nothing'])
  })

  it.each(['1', 'null', '"case"', '[]', '{}', '{"answers":[]}', `[${danger}]`])('refuses %s', async (stdin) => {
    const { world, printed } = createTestWorld({ stdin })

    expect(await run(['assess'], world)).toBe(2)
    expect(printed.out).toBe('')
    expect(printed.err).toMatch(/^unspasm: line 1, /)
  })

  it('says when a file does not exist', async () => {
    const { world, printed } = createTestWorld()

    expect(await run(['assess', 'gone.json'], world)).toBe(2)
    expect(printed.err).toBe('unspasm: gone.json does not exist\n')
  })

  it('passes over a line that is too long and answers the next', async () => {
    const long = `{"answers":{}${' '.repeat(caseLimitBytes)}}`
    const { world, results, messages } = createTestWorld({ stdin: `${danger}\n${long}\n${quiet}` })

    expect(await run(['assess'], world)).toBe(2)
    expect(results().map(({ id }) => id)).toEqual(['danger', 'quiet'])
    expect(messages()).toEqual([
      `unspasm: line 2, case: expected a case of at most ${caseLimitBytes} bytes, got ${long.length} bytes`,
    ])
  })

  it('gives up on one case over many lines that is too long, with one message', async () => {
    const { world, printed, messages } = createTestWorld({ stdin: '[\n'.repeat(caseLimitBytes) })

    expect(await run(['assess'], world)).toBe(2)
    expect(printed.out).toBe('')
    expect(messages()).toHaveLength(1)
  })
})

describe('unspasm plan', () => {
  it('makes the plan of each case, and of no other', async () => {
    const { world, results, messages } = createTestWorld({ stdin: `${quiet}\n{"answers":{},"hour":99}\n${danger}` })

    expect(await run(['plan'], world)).toBe(2)
    expect(results().map(({ id }) => id)).toEqual(['quiet', 'danger'])
    expect(messages()).toEqual(['unspasm: line 2, hour: expected a whole number from 0 to 23, got 99'])
  })
})

describe('unspasm guideline', () => {
  it('finds nothing wrong with the guideline in force', async () => {
    const { world, printed } = createTestWorld()

    expect(await run(['guideline', 'lint'], world)).toBe(0)
    expect(printed).toEqual({ out: 'Guideline 0.2.2: nothing is wrong.\n', err: '' })
  })

  it('prints the guideline, the same each time', async () => {
    const [first, second] = [createTestWorld(), createTestWorld()]

    expect(await run(['guideline', 'print'], first.world)).toBe(0)
    await run(['guideline', 'print'], second.world)
    expect(first.printed.out).toMatch(/^# /)
    expect(first.printed.out).toContain('RF-01')
    expect(second.printed).toEqual(first.printed)
  })
})
