import type { Effect } from '../plan/types.ts'
import { remedyOfTest, type OwnTests } from './own-test.ts'

/** What a test said, for the plan; `variant` where it is about one way of using the tool only. */
export type TestedEffect = Effect & { readonly variant?: string }

/**
 * What finished tests say about tools, oldest first. Of several tests of a remedy the newest counts. A test that was
 * stopped says nothing, and neither does one of a remedy that no item of the plan is.
 *
 * Source: plan 4.0, P0-7 and P0-8; plan 6.5.
 */
export function effectsOf({ tests }: OwnTests): readonly TestedEffect[] {
  const newest = new Map<string, TestedEffect>()
  for (const test of tests) {
    const { inPlan } = remedyOfTest(test)
    if (test.end?.reason !== 'result' || test.end.result === null || inPlan === null) continue
    newest.delete(test.remedy)
    newest.set(test.remedy, { ...inPlan, verdict: test.end.result.verdict, on: test.end.on })
  }
  return [...newest.values()]
}
