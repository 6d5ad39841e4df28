import { scopes } from '@unspasm/guideline/practice/scope'
import { credentialNames, neverNames, roleNames, taskNames } from '@unspasm/guideline/words/en/professions'
import type { TherapistProfile } from '@unspasm/server/api'
import { therapistWords as words } from '../../words/en/therapists.ts'
import { Link } from 'wouter-preact'
import { Page } from '../../ui/page.tsx'
import { LeavesMark } from '../../ui/marks.tsx'
import { dayText } from '../../ui/clock-text.ts'
import { useAsked } from '../asked/use-asked.ts'
import { Face, factsOf } from './card.tsx'
import { Failed, TherapistsTop } from './frame.tsx'
import '../../ui/disclosure.css'

type Props = { readonly practiceId: string; readonly id: string }

/** One therapist: who, what was checked and when, what they do and never do here. */
export function TherapistPage({ practiceId, id }: Props) {
  const [asked, load] = useAsked('GET /api/practices/:practice/professionals/:id', {
    params: { practice: practiceId, id },
  })
  const title = asked.state === 'ready' ? asked.value.firstName : words.title
  return (
    <Page title={title} className="therapists" top={<TherapistsTop />}>
      {asked.state === 'loading' && <output>{words.loading}</output>}
      {asked.state === 'failed' &&
        (asked.problem.code === 'record/not-found' ? <p>{words.gone}</p> : <Failed onAgain={() => void load()} />)}
      {asked.state === 'ready' && <Profile practiceId={practiceId} therapist={asked.value} />}
    </Page>
  )
}

function Profile({ practiceId, therapist }: { readonly practiceId: string; readonly therapist: TherapistProfile }) {
  return (
    <>
      <div className="therapist">
        <Face practiceId={practiceId} therapist={therapist} />
        <div className="stack">
          <p>
            <strong>{therapist.roles.map((role) => roleNames[role]).join(', ')}</strong>
            {therapist.gender && <span className="quiet"> · {words.gendersShown[therapist.gender]}</span>}
          </p>
          <ul className="facts-list">
            {factsOf(therapist).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </div>
      </div>
      {therapist.about !== '' && <p className="about">{therapist.about}</p>}
      {therapist.services.length > 0 && (
        <div>
          <Link className="button" href={`/book?practice=${practiceId}&professional=${therapist.id}`}>
            {words.book}
          </Link>
        </div>
      )}
      <Checked therapist={therapist} />
      {therapist.services.length > 0 && (
        <section className="stack">
          <h2>{words.services}</h2>
          <ul className="facts-list">
            {therapist.services.map(({ id, name, firstMinutes, laterMinutes, isRemote }) => (
              <li key={id}>
                <strong>{name}</strong>
                <br />
                <span className="quiet">
                  {words.minutes.replace('{first}', String(firstMinutes)).replace('{later}', String(laterMinutes))}
                  {isRemote && `, ${words.remote.toLowerCase()}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {therapist.scopes.map(({ role, may }) => (
        <section key={role} className="stack">
          <h2>{words.may.replace('{role}', roleNames[role].toLowerCase())}</h2>
          <ul>
            {may.map((task) => (
              <li key={task}>{taskNames[task]}</li>
            ))}
          </ul>
          {scopes[role].mayNever.length > 0 && (
            <details className="disclosure">
              <summary>{words.never.replace('{role}', roleNames[role].toLowerCase())}</summary>
              <ul>
                {scopes[role].mayNever.map((never) => (
                  <li key={never}>{neverNames[never]}</li>
                ))}
              </ul>
            </details>
          )}
        </section>
      ))}
    </>
  )
}

function Checked({ therapist: { licences, checked, isSelfVerified } }: { readonly therapist: TherapistProfile }) {
  return (
    <section className="stack">
      <h2>{words.checked}</h2>
      <ul className="facts-list checked-list">
        {licences.map(({ role, register, number, url, checkedOn }) => (
          <li key={`${role} ${number}`}>
            {words.licence
              .replace('{role}', roleNames[role])
              .replace('{register}', register)
              .replace('{number}', number)}
            {url !== null && (
              <>
                {' '}
                <a href={url} target="_blank" rel="noreferrer">
                  {words.lookUp} <LeavesMark />
                </a>
              </>
            )}
            <br />
            <span className="quiet">{words.lastChecked.replace('{on}', dayText(checkedOn))}</span>
          </li>
        ))}
        {checked.map((kind) => (
          <li key={kind}>{credentialNames[kind]}</li>
        ))}
      </ul>
      {isSelfVerified && (
        <p className="caution">
          <strong>{words.selfVerified}.</strong> {words.selfVerifiedHelp}
        </p>
      )}
    </section>
  )
}
