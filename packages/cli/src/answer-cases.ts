import type { Fault } from '@unspasm/care/case'
import { findCases, type CaseText } from './case-texts.ts'
import { readLines } from './lines.ts'
import type { World } from './world.ts'

/** Greatest length of one case. */
export const caseLimitBytes = 1024 * 1024

/** What a command makes of one case that has been read as JSON. */
export type Judged =
  { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly faults: readonly Fault[] }

/** A case that was not judged: where, and what is wrong. */
type Refusal = Fault & { readonly line: number }

type Answered = { readonly results: readonly unknown[]; readonly refusals: readonly Refusal[] }

/**
 * Reads cases, prints one result a line for each that can be judged, and says of each other one what is wrong with it.
 * Results stay in the order of the cases. Only a part of the input is in memory at a time.
 *
 * @param file path of the input; `null` reads standard input.
 * @returns    whether every case was judged; an input without a case counts as one that was not.
 */
export async function answerCases(
  world: World,
  file: string | null,
  judge: (value: unknown) => Judged,
): Promise<boolean> {
  const parts = file === null ? world.stdin : world.readFile(file)
  const isOneALine = file !== null && /\.(ndjson|jsonl)$/i.test(file)
  let cases = 0
  let refused = 0
  for await (const texts of findCases(readLines(parts, caseLimitBytes), isOneALine, caseLimitBytes)) {
    const { results, refusals } = answer(texts, judge)
    cases += texts.length
    refused += refusals.length
    if (results.length > 0) await world.stdout(results.map((result) => `${JSON.stringify(result)}\n`).join(''))
    if (refusals.length > 0) await world.stderr(refusals.map(refusalText).join(''))
  }
  if (cases === 0)
    await world.stderr(refusalText({ line: 1, field: 'case', found: 'nothing', expected: 'one JSON case' }))
  return cases > 0 && refused === 0
}

function answer(texts: readonly CaseText[], judge: (value: unknown) => Judged): Answered {
  const results: unknown[] = []
  const refusals: Refusal[] = []
  for (const text of texts) {
    if (text.text === null) {
      refusals.push({ line: text.number, field: 'case', found: text.found, expected: text.expected })
      continue
    }
    const parsed = parseJson(text.text)
    const judged: Judged = parsed.ok ? judge(parsed.value) : { ok: false, faults: [parsed.fault] }
    if (judged.ok) results.push(judged.result)
    else
      refusals.push(...judged.faults.map((fault) => ({ ...fault, line: lineOf(fault.field, text.number, text.text) })))
  }
  return { results, refusals }
}

function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: Fault } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    const shown = text.trim().replaceAll(/\s+/g, ' ').slice(0, 60)
    return { ok: false, fault: { field: 'case', found: shown, expected: `valid JSON (${(error as Error).message})` } }
  }
}

/** The line on which a field stands: in a case over several lines, the last one that has its key. */
function lineOf(field: string, first: number, text: string): number {
  const key = JSON.stringify(field.slice(field.lastIndexOf('.') + 1))
  const place = text.lastIndexOf(key)
  return place === -1 ? first : first + text.slice(0, place).split('\n').length - 1
}

const refusalText = ({ line, field, found, expected }: Refusal): string =>
  `unspasm: line ${line}, ${field}: expected ${expected}, got ${found}\n`
