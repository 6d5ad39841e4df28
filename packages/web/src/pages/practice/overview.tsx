import { credentialNames, roleNames } from '@unspasm/guideline/words/en/professions'
import { Link } from 'wouter-preact'
import { practiceWords } from '../../words/en/practice.ts'
import { instantText } from '../../ui/clock-text.ts'
import { DeskPage, Ready, usePractice, useDesk } from './desk.tsx'
import { ReasonList, TrafficMark } from './traffic-mark.tsx'
import { useAsked } from '../asked/use-asked.ts'

const words = practiceWords.overview

/** What waits for the owner: first what only the owner can decide. */
export function OverviewPage() {
  const { zone } = useDesk()
  const [asked, load] = useAsked('GET /api/practices/:practice/decisions', { params: usePractice() })
  return (
    <DeskPage title={words.title}>
      <Ready asked={asked} onAgain={() => void load()}>
        {({ toVerify, inTrouble, rolesOff }) => (
          <>
            {toVerify.length + inTrouble.length + rolesOff.length === 0 && <p>{words.nothing}</p>}
            {toVerify.length > 0 && (
              <section className="stack">
                <h2>{words.toVerify}</h2>
                <ul className="rows">
                  {toVerify.map((record) => (
                    <li key={record.id}>
                      <div className="grow">
                        <div className="title">
                          {credentialNames[record.kind]}, {record.professionalName}
                        </div>
                        <div className="quiet">
                          {words.enteredBy
                            .replace('{name}', record.enteredBy)
                            .replace('{on}', instantText(record.enteredAt, zone))}
                        </div>
                      </div>
                      <Link href={`/practice/credentials/${record.id}`} className="button second">
                        {words.verify}
                        <span className="unseen">
                          : {credentialNames[record.kind]}, {record.professionalName}
                        </span>
                      </Link>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {inTrouble.length > 0 && (
              <section className="stack">
                <h2>{words.inTrouble}</h2>
                <ul className="rows">
                  {inTrouble.map(({ professionalId, name, reasons, traffic }) => (
                    <li key={professionalId}>
                      <div className="grow">
                        <Link href={`/practice/professionals/${professionalId}`} className="title">
                          {name}
                        </Link>
                        <ReasonList reasons={reasons} most={3} />
                      </div>
                      <TrafficMark state={traffic} />
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {rolesOff.length > 0 && (
              <section className="stack">
                <h2>{words.rolesOff}</h2>
                <p className="quiet">{words.rolesOffHelp}</p>
                <ul className="rows">
                  {rolesOff.map((role) => (
                    <li key={role}>
                      <span className="grow title">{roleNames[role]}</span>
                      <Link href={`/practice/roles/${role}`} className="button second">
                        {words.fill}
                        <span className="unseen">: {roleNames[role]}</span>
                      </Link>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        )}
      </Ready>
    </DeskPage>
  )
}
