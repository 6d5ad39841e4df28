import type { Answers } from '@unspasm/care/answers'
import type { Assessment } from '@unspasm/care/assess'
import type { LocalDate } from '@unspasm/care/local-date'
import type { Token } from '@unspasm/guideline/token'
import { explanationWords as words } from '@unspasm/guideline/words/en/explanation'
import { tokens as tokenWords } from '@unspasm/guideline/words/en/result'
import { Link } from 'wouter-preact'
import { closuresOf, openingsOf } from './permissions.ts'

type Props = { readonly assessment: Assessment; readonly answers: Answers; readonly on: LocalDate }

/** What may be used and with what care, home care first; what is closed, and the reason of the rule that closes it. */
export function PermissionsSection({ assessment, answers, on }: Props) {
  const closures = closuresOf(assessment, answers, on)
  return (
    <>
      <section className="stack">
        <h2>{words.open}</h2>
        <ul className="permissions">
          <li>{words.always}</li>
          {openingsOf(assessment)
            .filter(({ token }) => tokenWords[token].open !== null)
            .map(({ token, care, isExtra }) => (
              <li key={token}>
                <strong>{tokenWords[token].name}.</strong> {isExtra ? words.extraComfort : tokenWords[token].open}
                {care.map((sentence) => (
                  <p key={sentence} className="care">
                    <span className="mark">Take care:</span> {sentence}
                  </p>
                ))}
              </li>
            ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{words.closed}</h2>
        {closures.length === 0 ? (
          <p>{words.nothingClosed}</p>
        ) : (
          <ul className="permissions">
            {closures.map(({ tokens, because, unasked }) => (
              <li key={tokens.join()}>
                <strong>{namesOf(tokens)}.</strong> {because.join(' ')}
                {unasked.length > 0 && (
                  <>
                    {words.notAsked} {unasked.join('; ')}.{' '}
                    <Link href="/check?part=gates&back=/result">{words.askNow}</Link>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

/** Names in one list; only the first keeps its capital. */
function namesOf(tokens: readonly Token[]): string {
  const names = tokens.map((token) => tokenWords[token].name)
  return names.map((name, place) => (place === 0 ? name : name[0]!.toLowerCase() + name.slice(1))).join(', ')
}
