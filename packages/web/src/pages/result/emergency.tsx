import type { Assessment } from '@unspasm/care/assess'
import { emergencyNumberText } from '@unspasm/guideline/region-of'
import { actionWords, callWords, emergencyWords as words, resultWords } from '@unspasm/guideline/words/en/result'
import { useEffect, useState } from 'preact/hooks'
import { Link, useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import type { Episode } from '../../device/records.ts'
import { CallButton } from '../../ui/emergency-call.tsx'
import { Page } from '../../ui/page.tsx'
import { useRegion } from '../../ui/region.ts'
import { LeavesMark } from '../../ui/marks.tsx'
import { SourceNote } from '../../ui/source-note.tsx'
import { TextWithNumbers } from '../../ui/text-with-numbers.tsx'
import { withdraw } from '../check/withdraw.ts'
import { adviceOf } from './advice.ts'
import { beforeAnswer, givenAnswers, labelOf } from './answer-text.ts'
import { CallScriptPage } from './call-script-page.tsx'
import { answersToTakeBack } from './mistake.ts'
import { aboutText, isStale } from './age.ts'
import { reasonsOf } from './reasons.ts'
import { hospitalMap } from './links.ts'

type Props = { readonly episode: Episode; readonly assessment: Assessment }

/**
 * What to do in an emergency, and nothing else: no causes, no remedies, no word that is not needed.
 * The whole page takes on the colour of danger while it is shown. All of it works without a network.
 *
 * Source: triage 1.2, hazards HZ-10 and HZ-25.
 */
export function EmergencyResult({ episode, assessment }: Props) {
  const { clock, setEpisode } = useAppState()
  const [, navigate] = useLocation()
  const [shown, show] = useState<'advice' | 'script' | 'mistake'>('advice')
  const region = useRegion()
  const on = clock.today()
  const { answers } = episode.check
  const { title, text, calls, actions } = adviceOf(assessment, region)
  useDangerColour()

  const { ticks, others } = answersToTakeBack(assessment, answers, on)
  const takeBack = (finding: string) => {
    setEpisode((before) => before && withdraw(before, finding, clock.now()))
    navigate('/check')
  }
  const buttons = calls.map(({ target, phone }, place) => (
    <CallButton key={target} phone={phone} className={place === 0 ? 'button big' : 'button second'}>
      {callWords[target].replace('{number}', phone.number)}
    </CallButton>
  ))

  if (shown === 'script') {
    return <CallScriptPage episode={episode} assessment={assessment} call={buttons[0]} onClose={() => show('advice')} />
  }
  if (shown === 'mistake') {
    return (
      <Page title={words.whichMistake} className="emergency" bar={buttons[0]}>
        <p>{words.whichMistakeHelp}</p>
        <div className="stack">
          {ticks.map((finding) => (
            <button key={finding} type="button" className="button second row" onClick={() => takeBack(finding)}>
              {labelOf(finding)}
            </button>
          ))}
          {givenAnswers(others, answers).map(({ finding, label, answer }) => (
            <button key={finding} type="button" className="button second row" onClick={() => takeBack(finding)}>
              {beforeAnswer(label)} {answer}
            </button>
          ))}
          <button type="button" className="button plain" onClick={() => show('advice')}>
            {words.noMistake}
          </button>
        </div>
      </Page>
    )
  }

  return (
    <Page title={title} className="emergency" bar={buttons}>
      <div className="orders">
        {text.map((piece) => (
          <p key={piece}>
            <TextWithNumbers text={piece} region={region} />
          </p>
        ))}
      </div>
      <div className="stack">
        {actions.includes('say') && (
          <button type="button" className="button second" onClick={() => show('script')}>
            {actionWords.say}
          </button>
        )}
        {actions.includes('find-hospital') && (
          <div className="stack tight">
            <a className="button second" href={hospitalMap(region)} target="_blank" rel="noopener noreferrer">
              {actionWords['find-hospital']} <LeavesMark />
            </a>
            <p className="small">{words.hospitalLeaves.replace('{emergencyNumber}', emergencyNumberText(region))}</p>
          </div>
        )}
        {actions.includes('doctor-sheet') && (
          <Link className="button second" href="/doctor">
            {actionWords['doctor-sheet']}
          </Link>
        )}
        <button
          type="button"
          className="button plain"
          onClick={() => (ticks.length === 1 ? takeBack(ticks[0]!) : show('mistake'))}
        >
          {actionWords['tapped-by-mistake']}
        </button>
      </div>
      <details className="disclosure why">
        <summary>{words.why}</summary>
        <ul className="stack">
          {reasonsOf(assessment, answers, on).map(({ rule, plain, answers: given, sources }) => (
            <li key={rule}>
              <p>{plain}</p>
              <ul className="small stack">
                {given.map(({ finding, label, answer }) => (
                  <li key={finding}>
                    {beforeAnswer(label)} <strong>{answer}</strong>
                  </li>
                ))}
              </ul>
              <SourceNote ids={sources} />
            </li>
          ))}
        </ul>
      </details>
      <p className="small">
        {region.code === null ? words.numbersUnknown : words.numbersFor.replace('{region}', region.name)}{' '}
        <Link href="/settings">{words.changeRegion}</Link>
      </p>
      <p className="small">
        {aboutText(episode)}{' '}
        {isStale(episode, clock.now()) && <Link href="/check?part=again">{resultWords.stale.again}</Link>}
      </p>
    </Page>
  )
}

/** Colours the whole document, not only the column of text, for as long as the page is open. */
function useDangerColour(): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset['urgency'] = 'emergency'
    return () => {
      delete dataset['urgency']
    }
  }, [])
}
