import type { Answers } from '@unspasm/care/answers'
import { engineInForce } from '@unspasm/care/engine'
import { screens } from '@unspasm/guideline/screens'
import { explanationWords as words } from '@unspasm/guideline/words/en/explanation'
import { screens as screenWords } from '@unspasm/guideline/words/en/screens'
import { Link } from 'wouter-preact'
import { beforeAnswer, givenAnswers } from './answer-text.ts'

/** Every answer, by screen in asking order, each screen with the way back to it. */
export function GivenAnswersList({ answers }: { readonly answers: Answers }) {
  const groups = screens.flatMap((screen) => {
    const ids = engineInForce.guideline.findings
      .filter((finding) => finding.screen === screen.id && finding.id in answers)
      .map(({ id }) => id)
    return ids.length === 0 ? [] : [{ screen: screen.id, given: givenAnswers(ids, answers) }]
  })
  return (
    <section className="stack">
      <details className="disclosure your-answers">
        <summary>
          <h2>{words.yourAnswers}</h2>
        </summary>
        <div className="stack">
          {groups.map(({ screen, given }) => (
            <article key={screen}>
              <h3>{screenWords[screen]}</h3>
              <ul className="given">
                {given.map(({ finding, label, answer }) => (
                  <li key={finding}>
                    {beforeAnswer(label)} <strong>{answer}</strong>
                  </li>
                ))}
              </ul>
              <Link
                className="button plain"
                href={`/check?screen=${screen}&back=/result`}
                aria-label={`${words.change}: ${screenWords[screen]}`}
              >
                {words.change}
              </Link>
            </article>
          ))}
        </div>
      </details>
    </section>
  )
}
