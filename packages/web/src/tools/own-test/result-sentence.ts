import { remedyOfTest, type OwnTest, type TestResult } from '@unspasm/care/effect/own-test'
import { inHalves, inPercent } from '@unspasm/care/effect/rounding'
import type { DiaryGroups } from '@unspasm/care/effect/diary-groups'
import {
  diaryRemedyWords,
  effectTemplates,
  ownTest as words,
  stopWords,
  testedRemedyWords,
} from '@unspasm/guideline/words/en/effect'

/** Puts values into a template, each `{name}` by its own. */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([^}]+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** What is called in a sentence after "with". */
export const nameOf = (test: Pick<OwnTest, 'remedy'>): string => testedRemedyWords[test.remedy].name

/** The verdict of a test as the fixed template says it. Source: plan 6.6. */
export function resultSentence(test: OwnTest, { verdict, points, comparisons, likely }: TestResult): string {
  return filled(effectTemplates[verdict], {
    x: inHalves(Math.abs(points)),
    remedy: nameOf(test),
    n: comparisons,
    'p %': inPercent(likely),
  })
}

/** What is said of a test that is over. */
export function endSentence(test: OwnTest): string {
  if (!test.end) return ''
  const { reason, result } = test.end
  if (result) return resultSentence(test, result)
  if (reason === 'own-choice') return words.stopped
  if (reason === 'new-bout' || reason === 'result') return words.newBout
  return stopWords[reason]
}

/** What the diary shows of a remedy, and that it shows no cause. Source: plan 6.6. */
export function diarySentence({ remedy, withDays, withPain, withoutDays, withoutPain }: DiaryGroups): string {
  return filled(effectTemplates.diary, {
    n1: withDays,
    remedy: diaryRemedyWords[remedy] ?? remedy,
    a: inHalves(withPain),
    n0: withoutDays,
    b: inHalves(withoutPain),
  })
}

/** Whether a test waits for requests. */
export const isByRequest = (test: OwnTest): boolean => remedyOfTest(test).mode === 'wait-test'
