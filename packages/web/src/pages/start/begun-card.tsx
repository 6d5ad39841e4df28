import { start as words } from '@unspasm/guideline/words/en/check'
import { Link } from 'wouter-preact'
import type { Episode } from '../../device/records.ts'
import { answerText } from '../result/answer-text.ts'
import type { Begun } from './begun.ts'

type Props = {
  readonly begun: Begun
  readonly episode: Episode
  /** Today's check-in comes first. */
  readonly hasDays: boolean
}

/** What was begun on this device, for whom, and how long ago. */
export function BegunCard({ begun, episode, hasDays }: Props) {
  return (
    <section className="card stack">
      <h2>{begun.kind === 'result' ? words.resultTitle : words.resumeTitle}</h2>
      <p>
        {aboutWhom(episode)} {words.ago(begun.hoursAgo)}
      </p>
      {begun.isOld && !hasDays && <p>{words.stale}</p>}
      {begun.hasPlan && (
        <Link className="button second" href="/plan">
          {words.seePlan}
        </Link>
      )}
      {hasDays && !begun.isOld && (
        <Link className="button plain" href={begun.address}>
          {words.seeResult}
        </Link>
      )}
      {episode.first && !begun.isDanger && (
        <Link className="button plain" href="/days">
          {words.seeDays}
        </Link>
      )}
    </section>
  )
}

/** Whom the answers are about, so that nobody goes on with those of another person. Source: hazard HZ-20. */
export function aboutWhom({ who, check: { answers } }: Episode): string {
  const age = typeof answers['age'] === 'number' ? answerText('age', answers['age']) : null
  return who === 'me' ? words.forMe(age) : words.forOther(age)
}

/** What the way on is called. */
export function wayOn({ kind, isOld, address }: Begun): string {
  if (address === '/result') return words.seeResult
  return isOld ? words.askAgain : kind === 'check' ? words.resume : words.seeResult
}
