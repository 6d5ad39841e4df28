import type { Assessment } from '@unspasm/care/assess'
import { callScript as words } from '@unspasm/guideline/words/en/result'
import type { ComponentChildren } from 'preact'
import { useAppState } from '../../app-state.tsx'
import type { Episode } from '../../device/records.ts'
import { Page } from '../../ui/page.tsx'
import { callScript } from './call-script.ts'

type Props = {
  readonly episode: Episode
  readonly assessment: Assessment
  /** The call button, which stays in reach. */
  readonly call: ComponentChildren
  readonly onClose: () => void
}

/** What to say on the call, in letters big enough to read with the phone at arm's length. */
export function CallScriptPage({ episode, assessment, call, onClose }: Props) {
  const { clock } = useAppState()
  const script = callScript(assessment, episode.check.answers, clock.today(), episode.who === 'someone-else')
  return (
    <Page
      title={words.title}
      className="emergency"
      bar={
        <>
          {call}
          <button type="button" className="button second" onClick={onClose}>
            {words.back}
          </button>
        </>
      }
    >
      <div className="script">
        <p>{script.problem}</p>
        {script.age && <p>{script.age}</p>}
        <p>{script.place}</p>
        <p className="small">{words.placeHelp}</p>
        <Signs title={words.signs} signs={script.signs} />
        <Signs title={words.notSure} signs={script.notSure} />
      </div>
    </Page>
  )
}

function Signs({ title, signs }: { readonly title: string; readonly signs: readonly string[] }) {
  if (signs.length === 0) return null
  return (
    <section className="small">
      <h2>{title}</h2>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </section>
  )
}
