import type { OwnTest, OwnTests } from '@unspasm/care/effect/own-test'
import { ownTest as words, testedRemedyWords } from '@unspasm/guideline/words/en/effect'
import { frame } from '@unspasm/guideline/words/en/tool-frame'
import { Link } from 'wouter-preact'
import type { Episode } from '../../device/records.ts'
import { ToolPage } from '../ui/tool-page.tsx'
import { DiaryLines } from './diary-lines.tsx'
import { DifferenceDots } from './difference-dots.tsx'
import { History } from './history.tsx'
import { endSentence } from './result-sentence.ts'

type Props = {
  readonly test: OwnTest
  readonly tests: OwnTests
  readonly episode: Episode
  readonly onAnother: () => void
}

/** What a test said, in words first; the picture shows every comparison. */
export function Outcome({ test, tests, episode, onAnother }: Props) {
  const result = test.end?.result
  const bar = (
    <>
      <button type="button" className="button second" onClick={onAnother}>
        {words.another}
      </button>
      <Link className="button" href={test.end?.reason === 'raised' ? '/result' : '/plan'}>
        {test.end?.reason === 'raised' ? words.toResult : frame.toPlan}
      </Link>
    </>
  )
  return (
    <ToolPage title={words.titles.outcome} bar={bar}>
      <section className="card stack">
        <h2>{testedRemedyWords[test.remedy].title}</h2>
        <p>{endSentence(test)}</p>
        {result && !result.isEnough && <p>{words.notEnough}</p>}
      </section>
      {result && result.comparisons > 0 && <DifferenceDots result={result} />}
      {result && <p className="small quiet">{words.expectation}</p>}
      <DiaryLines checkIns={episode.diary.checkIns} />
      <History tests={tests} but={test.id} />
    </ToolPage>
  )
}
