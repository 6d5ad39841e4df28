import { testableNow } from '@unspasm/care/effect/may-start'
import { openTools } from '@unspasm/care/plan'
import type { Plan } from '@unspasm/care/plan/types'
import { testModes, type TestMode } from '@unspasm/guideline/effect/effect-rules'
import { neverTested, type TestedRemedyId } from '@unspasm/guideline/effect/tested-remedies'
import { neverTestedWords, ownTest as words, testedRemedyWords } from '@unspasm/guideline/words/en/effect'
import type { Episode } from '../../device/records.ts'
import '../../pages/check/questions.css'
import '../../ui/disclosure.css'
import { ToolPage } from '../ui/tool-page.tsx'
import { useBout } from '../use-bout.ts'
import { DiaryLines } from './diary-lines.tsx'
import { History } from './history.tsx'
import type { OwnTestsNow } from './use-own-tests.ts'

type Props = {
  readonly now: OwnTestsNow
  readonly plan: Plan
  readonly episode: Episode
  readonly onChoose: (remedy: TestedRemedyId) => void
}

const titles = { 'wait-test': words.byRequest, 'day-test': words.byDay } as const
const hows = { 'wait-test': words.byRequestHow, 'day-test': words.byDayHow } as const

/** What can be tested now, by the two ways of testing. */
export function ChooseRemedy({ now: { tests, record }, plan, episode, onChoose }: Props) {
  const bout = useBout(episode)
  const testable = testableNow(bout.answers, plan, openTools(bout.planInput))
  const group = (mode: TestMode) => {
    const remedies = testable.filter((remedy) => remedy.mode === mode)
    return remedies.length === 0 ? null : (
      <section key={mode} className="stack" aria-labelledby={`by-${mode}`}>
        <h2 id={`by-${mode}`}>{titles[mode]}</h2>
        <p className="small quiet">{hows[mode]}</p>
        <div className="choices">
          {remedies.map(({ id }) => (
            <button key={id} type="button" className="choice" onClick={() => onChoose(id as TestedRemedyId)}>
              {testedRemedyWords[id as TestedRemedyId].title}
            </button>
          ))}
        </div>
      </section>
    )
  }
  return (
    <ToolPage title={words.titles.choose}>
      <p>{testable.length === 0 ? words.nothingOpen : words.why}</p>
      {testModes.map(group)}
      <details className="disclosure">
        <summary>{words.never}</summary>
        <ul className="test-reasons stack">
          {neverTested.map(({ id }) => (
            <li key={id}>{neverTestedWords[id]}</li>
          ))}
        </ul>
      </details>
      <DiaryLines checkIns={record.checkIns} />
      <History tests={tests} />
    </ToolPage>
  )
}
