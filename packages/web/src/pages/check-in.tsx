import type { Answer } from '@unspasm/care/answers'
import { isOffTime } from '@unspasm/care/check-in/off-time'
import { isEmergency } from '@unspasm/guideline/disposition'
import { checkIn as words } from '@unspasm/guideline/words/en/check-in'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { Redirect } from 'wouter-preact'
import { useAppState } from '../app-state.tsx'
import { boutOf } from '../bout/bout.ts'
import { momentNow } from '../bout/moment.ts'
import type { Episode } from '../device/records.ts'
import { BackLink } from '../ui/back-link.tsx'
import { EmergencyCall } from '../ui/emergency-call.tsx'
import { BackMark } from '../ui/marks.tsx'
import { Page } from '../ui/page.tsx'
import { ReadAloud } from '../ui/read-aloud.tsx'
import { guardAgainstSlips } from '../ui/slip.ts'
import { Asked, isSingleTap, titleOf } from './check-in/asked.tsx'
import { useCheckIn } from './check-in/use-check-in.ts'
import './check/questions.css'
import './check/numbers.css'
import './check-in/check-in.css'

/** The daily check-in. It begins after the first result; an emergency has none. */
export function CheckInPage() {
  const { episode } = useAppState()
  if (!episode?.first) return <Redirect to={episode ? '/result' : '/'} replace />
  return <Guarded episode={episode} />
}

/** Judges when the page opens, and again after every change, once the device has kept it: judging would hold it up. */
function Guarded({ episode }: { readonly episode: Episode }) {
  const { clock, past, tools, whenKept } = useAppState()
  const judge = useCallback(() => {
    const { assessment } = boutOf(episode, past, { ...momentNow(clock), at: clock.now() }, tools)
    return isEmergency(assessment.disposition)
  }, [clock, episode, past, tools])
  const [isEmergencyNow, setEmergencyNow] = useState(judge)
  useEffect(() => {
    let isOver = false
    void whenKept().then(() => {
      if (!isOver) setEmergencyNow(judge())
    })
    return () => {
      isOver = true
    }
  }, [judge, whenKept])
  return isEmergencyNow ? <Redirect to="/result" replace /> : <Questions episode={episode} />
}

/** One question a page. The first, for a new sign, cannot be passed over. */
function Questions({ episode }: { readonly episode: Episode }) {
  const { preferences } = useAppState()
  const { begun, id, place, said, ticked, keep, setHands, goOn, goBack } = useCheckIn(episode)
  useEffect(guardAgainstSlips, [])
  const answer = said.answers[id]
  const isFirst = place.at === 1
  const waits = preferences.readAloud || preferences.waits || !isSingleTap(id)
  const given = answer ?? (isSingleTap(id) ? undefined : ticked)
  const isGiven = given !== undefined && !(Array.isArray(given) && given.length === 0)
  const isAgain = begun.episode.diary.checkIns.some(({ on }) => on === begun.moment.on)

  return (
    <Page
      title={titleOf(id)}
      className="check check-in"
      top={
        <>
          {goBack ? (
            <button type="button" className="button plain" onClick={goBack}>
              <BackMark /> {words.back}
            </button>
          ) : (
            <BackLink>{words.back}</BackLink>
          )}
          <span className="small quiet place">
            {words.place.replace('{at}', String(place.at)).replace('{of}', String(place.of))}
          </span>
          <EmergencyCall small />
        </>
      }
      bar={
        <>
          {waits && isGiven && (
            <button type="button" className="button" onClick={() => goOn(given)}>
              {words.goOn}
            </button>
          )}
          {!isFirst && !isGiven && (
            <button type="button" className="button plain" onClick={() => goOn(undefined)}>
              {words.skip}
            </button>
          )}
        </>
      }
    >
      {isFirst && isAgain && <p className="small quiet">{words.again}</p>}
      {isFirst && !isAgain && isOffTime(begun.moment.time, begun.chosenTime) && (
        <p className="small quiet">{words.offTime.replace('{time}', begun.chosenTime)}</p>
      )}
      {(preferences.floor || preferences.readAloud) && <ReadAloud page={id} atOnce={preferences.readAloud} />}
      <Asked
        key={id}
        id={id}
        answer={answer}
        ticked={ticked}
        ownHands={said.ownHands}
        onHands={setHands}
        onAnswer={(next: Answer) => (waits ? keep(next) : goOn(next))}
      />
    </Page>
  )
}
