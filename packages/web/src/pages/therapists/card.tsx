import { roleNames, skillNames } from '@unspasm/guideline/words/en/professions'
import type { TherapistCard } from '@unspasm/server/api'
import { Link } from 'wouter-preact'
import { therapistWords as words } from '../../words/en/therapists.ts'
import { languageName } from '../../ui/languages.ts'

type Props = { readonly practiceId: string; readonly therapist: TherapistCard }

const counted = (count: number, { one, other }: { readonly one: string; readonly other: string }) =>
  (count === 1 ? one : other).replace('{count}', String(count))

/** What is known about somebody, in short lines. */
export function factsOf({ languages, workingYears, visitsCompleted, near, skills }: TherapistCard): readonly string[] {
  return [
    ...(near === null ? [] : [words.near.replace('{near}', near)]),
    ...(languages.length === 0 ? [] : [words.speaks.replace('{languages}', languages.map(languageName).join(', '))]),
    ...(workingYears === null ? [] : [counted(workingYears, words.years)]),
    ...(visitsCompleted === 0 ? [] : [counted(visitsCompleted, words.visits)]),
    ...(skills.length === 0 ? [] : [`${words.skills}: ${skills.map((skill) => skillNames[skill]).join(', ')}`]),
  ]
}

/** The photograph of somebody, or their first letter. */
export function Face({ practiceId, therapist: { id, firstName, hasPhoto } }: Props) {
  if (hasPhoto) return <img className="face" src={`/api/practices/${practiceId}/professionals/${id}/photo`} alt="" />
  return (
    <span className="face" aria-hidden="true">
      {Array.from(firstName)[0]}
    </span>
  )
}

/** One person of the directory. */
export function TherapistCardView({ practiceId, therapist }: Props) {
  return (
    <article className="card therapist">
      <Face practiceId={practiceId} therapist={therapist} />
      <div className="stack">
        <div>
          <h3>
            <Link href={`/therapists/${practiceId}/${therapist.id}`}>{therapist.firstName}</Link>
          </h3>
          <p className="quiet">{therapist.roles.map((role) => roleNames[role]).join(', ')}</p>
        </div>
        <ul className="facts-list small">
          {factsOf(therapist).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        {therapist.isSelfVerified && <p className="small caution">{words.selfVerified}</p>}
      </div>
    </article>
  )
}
