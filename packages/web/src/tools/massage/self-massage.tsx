import { pressureCapOf } from '@unspasm/care/massage/pressure'
import { useState } from 'preact/hooks'
import { useLocation } from 'wouter-preact'
import { useAppState } from '../../app-state.tsx'
import type { ToolProps } from '../tool-props.ts'
import { useSession } from '../use-session.ts'
import { ChooseMassage } from './choose-massage.tsx'
import { MassageSession } from './massage-session.tsx'
import { MassageSetup } from './massage-setup.tsx'
import { isVariant, readMassageState } from './massage-state.ts'
import './massage.css'

/** Massage by oneself, or with the hands of somebody who helps. Source: remedies 2.2 to 2.5. */
export default function SelfMassage({ tool, variants, variant, status, answers }: ToolProps) {
  const { episode } = useAppState()
  const { session, now, begin, change, end, discard } = useSession(tool, readMassageState)
  const [round, setRound] = useState(0)
  const [, navigate] = useLocation()
  const open = variants.flatMap(({ variant: id }) => (isVariant(id) ? [id] : []))
  const choose = (id: string | null) => {
    setRound(round + 1)
    navigate(id === null ? `/tool/${tool}` : `/tool/${tool}?variant=${id}`, { replace: id === null })
  }
  const cap = pressureCapOf(status.limits, status.cautions, episode?.diary.sittings ?? [])

  if (session)
    return (
      <MassageSession
        session={session}
        variant={session.variant ?? null}
        limits={status.limits}
        cap={cap}
        now={now}
        change={change}
        end={end}
        discard={discard}
        answers={answers}
      />
    )
  if (!isVariant(variant)) return <ChooseMassage open={open} onChoose={choose} />
  return (
    <MassageSetup
      key={`${variant}${round}`}
      variant={variant}
      limits={status.limits}
      cap={cap}
      onOther={() => choose(null)}
      onBegin={({ place, marked, params }) =>
        begin({ variant, phase: 'before', params, state: { place, marked, cap, run: null } })
      }
    />
  )
}
