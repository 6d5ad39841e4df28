import type { Api } from '@unspasm/server/api'
import { instantText } from '../../ui/clock-text.ts'
import { practiceWords } from '../../words/en/practice.ts'
import { useAsked } from '../asked/use-asked.ts'
import { DeskPage, Ready, useDesk, usePractice } from './desk.tsx'
import { OutcomeNote, useChange } from './outcome.tsx'

const words = practiceWords.jobs

type Job = Api['GET /api/practices/:practice/jobs']['answer']['jobs'][number]

/** Background work that is not done: what failed first, with a way to try it again. */
export function JobsPage() {
  const params = usePractice()
  const [asked, load] = useAsked('GET /api/practices/:practice/jobs', { params })
  const { outcome, change } = useChange()
  const retry = async (id: string) => {
    const reply = await change('POST /api/practices/:practice/jobs/:id/retry', { params: { ...params, id } })
    if (reply?.ok) await load()
  }
  return (
    <DeskPage title={words.title}>
      <p className="quiet">{words.help}</p>
      <OutcomeNote outcome={outcome} />
      <Ready asked={asked} onAgain={() => void load()}>
        {({ jobs }) => {
          const failed = jobs.filter(({ state }) => state === 'failed')
          const ahead = jobs.filter(({ state }) => state !== 'failed')
          return (
            <>
              {failed.length > 0 && <JobList title={words.failed} jobs={failed} onRetry={(id) => void retry(id)} />}
              {ahead.length > 0 ? <JobList title={words.ahead} jobs={ahead} /> : <p>{words.none}</p>}
            </>
          )
        }}
      </Ready>
    </DeskPage>
  )
}

type ListProps = {
  readonly title: string
  readonly jobs: readonly Job[]
  /** Missing: there is nothing to try again. */
  readonly onRetry?: (id: string) => void
}

function JobList({ title, jobs, onRetry }: ListProps) {
  const { zone } = useDesk()
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ul className="rows">
        {jobs.map((job) => (
          <li key={job.id}>
            <div className="grow">
              <div className="title">{words.kinds[job.kind] ?? job.kind}</div>
              <div className="quiet">{stateText(job, zone)}</div>
            </div>
            {onRetry && (
              <button type="button" className="button second" onClick={() => onRetry(job.id)}>
                {words.retry}
                <span className="unseen">: {words.kinds[job.kind] ?? job.kind}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function stateText({ state, at, retries, failure }: Job, zone: string): string {
  if (state === 'running') return words.running
  const when = instantText(at, zone)
  if (state === 'waiting') return words.due.replace('{at}', when)
  return words.failedAt
    .replace('{at}', when)
    .replace('{count}', String(retries))
    .replace('{failure}', failure ?? '')
    .trim()
}
