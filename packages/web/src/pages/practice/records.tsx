import { credentialNames, roleNames, skillNames } from '@unspasm/guideline/words/en/professions'
import type { Credential } from '@unspasm/server/api'
import { Link } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import { practiceWords } from '../../words/en/practice.ts'
import { dayText } from '../../ui/clock-text.ts'
import { DeskPage, Ready, titleFor, usePractice, useDesk, useStaff } from './desk.tsx'
import { RecordForm } from './record-form.tsx'
import { ReasonList, TrafficMark } from './traffic-mark.tsx'
import { useAsked } from '../asked/use-asked.ts'
import '../../ui/tick-line.css'

const words = practiceWords.records

/** The records of one professional, what is still needed, and a form for one more. */
export function RecordsPage({ id }: { readonly id: string }) {
  const { ownId } = useDesk()
  const [staff, loadStaff] = useStaff(id)
  const [asked, load] = useAsked('GET /api/practices/:practice/staff/:id/credentials', {
    params: { ...usePractice(), id },
  })
  const person = staff.state === 'ready' ? staff.value : null
  const reload = async () => {
    await Promise.all([load(), loadStaff()])
  }
  return (
    <DeskPage title={titleFor(words.title, `${words.title}: {name}`, person, ownId)} about={person}>
      <p className="quiet">{words.help}</p>
      {person && (
        <section className="stack">
          <TrafficMark state={person.traffic} />
          <ReasonList reasons={person.reasons} />
        </section>
      )}
      <Ready asked={asked} onAgain={() => void load()}>
        {({ credentials }) => (
          <>
            <RecordRows credentials={credentials} />
            <RecordForm id={id} roles={person?.roles ?? []} onSaved={reload} />
          </>
        )}
      </Ready>
    </DeskPage>
  )
}

/** What a record is called: "Licence (Physiotherapist)". */
export function recordName({ kind, role, skill }: Pick<Credential, 'kind' | 'role' | 'skill'>): string {
  if (skill) return skillNames[skill]
  return role ? `${credentialNames[kind]} (${roleNames[role]})` : credentialNames[kind]
}

/** Records as a list, each a way to its page. */
export function RecordRows({ credentials }: { readonly credentials: readonly Credential[] }) {
  const { today } = useAppState().clock
  if (credentials.length === 0) return <p>{words.none}</p>
  return (
    <ul className="rows">
      {credentials.map((record) => (
        <li key={record.id}>
          <div className="grow">
            <Link href={`/practice/credentials/${record.id}`} className="title">
              {recordName(record)}
            </Link>
            <div className="quiet">
              {[record.issuer, record.number].filter(Boolean).join(', ')}
              {record.decisionNote && ` · ${record.decisionNote}`}
            </div>
          </div>
          <div className="aside">
            <span className="quiet">{endText(record.expiresOn, today())}</span>
            <span>
              {words.state[record.state]}
              {record.isSelfVerified && `, ${words.selfVerified.toLowerCase()}`}
            </span>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Until when a record counts, or that it is over. */
function endText(expiresOn: string | null, today: string): string {
  if (expiresOn === null) return words.noEnd
  return (expiresOn <= today ? words.ended : words.ends).replace('{on}', dayText(expiresOn))
}
