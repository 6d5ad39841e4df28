import type { Sitting } from '@unspasm/care/diary'
import { permissionCard } from '@unspasm/care/massage/permission-card'
import { doorCheck } from '@unspasm/guideline/massage/door-check'
import { useState } from 'preact/hooks'
import { useAppState } from '../../app-state.tsx'
import { momentNow } from '../../bout/moment.ts'
import type { ToolProps } from '../tool-props.ts'
import { useSession } from '../use-session.ts'
import { useToolState } from '../use-tool-state.ts'
import { CardPage } from './card-page.tsx'
import { ConsentPage } from './consent-page.tsx'
import { DoorPage } from './door-page.tsx'
import { HadOnePage } from './had-one-page.tsx'
import { LocalReasons } from './local-reasons.tsx'
import { ResponsePage } from './response-page.tsx'
import { waitingSitting } from './sittings.ts'
import { readVisitRecord, readVisitState } from './visit-state.ts'
import { VisitSession } from './visit-session.tsx'
import './massage.css'
import './visit.css'

type View =
  'card' | 'reasons' | 'door' | 'had-one' | { readonly respondTo: Sitting } | { readonly consentFor: 'usual' | 'light' }

/**
 * Handing over to a therapist, booked here or not: the card, the check at the door, the sitting, and how it was a
 * day or two later. Source: remedies 2.6, 2.7, 2.8.
 */
export default function MassageVisit({ tool, status, answers }: ToolProps) {
  const { episode, clock, setEpisode } = useAppState()
  const { session, now, begin, change, end, discard } = useSession(tool, readVisitState)
  const [record, setRecord] = useToolState('massage-visit', readVisitRecord)
  const [view, show] = useState<View>('card')
  const sittings = episode?.diary.sittings ?? []
  const card = permissionCard(status.limits, status.cautions, sittings, record.marked)
  const moment = momentNow(clock)
  const waiting = episode && waitingSitting(episode, moment)
  const toCard = () => show('card')

  if (session)
    return (
      <VisitSession
        session={session}
        now={now}
        change={change}
        end={end}
        discard={discard}
        answers={answers}
        card={card}
        onEnded={toCard}
      />
    )
  if (view === 'reasons')
    return (
      <LocalReasons
        limits={status.limits}
        onDone={(marked) => {
          setRecord((before) => ({ ...before, marked }))
          toCard()
        }}
      />
    )
  if (view === 'door') return <DoorPage onBegin={(how) => show({ consentFor: how })} onOther={toCard} />
  if (view === 'had-one') return <HadOnePage today={moment.on} onDone={toCard} setEpisode={setEpisode} />
  if (typeof view === 'object' && 'respondTo' in view)
    return (
      <ResponsePage
        sitting={view.respondTo}
        onKeep={(said) => setRecord((before) => ({ ...before, said: [...before.said, said] }))}
        onChosen={(chosen) =>
          setRecord((before) => ({
            ...before,
            said: before.said.map((each, at) => (at === before.said.length - 1 ? { ...each, chosen } : each)),
          }))
        }
        onDone={toCard}
      />
    )
  if (typeof view === 'object') {
    const isLight = view.consentFor === 'light'
    return (
      <ConsentPage
        onNo={toCard}
        onAgree={(signed) =>
          begin({
            phase: 'before',
            params: { ...signed, door: view.consentFor },
            state: {
              cap: isLight ? Math.min(doorCheck.light.pressureCap, card.pressureCap) : card.pressureCap,
              maxMinutes: isLight ? Math.min(doorCheck.light.maxMinutes, card.maxMinutes) : card.maxMinutes,
              since: null,
              asked: [],
            },
          })
        }
      />
    )
  }
  return (
    <CardPage
      card={card}
      sittings={sittings}
      today={moment.on}
      waiting={waiting}
      onReasons={() => show('reasons')}
      onDoor={() => show('door')}
      onHadOne={() => show('had-one')}
      onResponse={() => waiting && show({ respondTo: waiting.sitting })}
    />
  )
}
