import { fallOf } from '@unspasm/care/positions/find-position'
import { useAppState } from '../../app-state.tsx'
import type { ToolProps } from '../tool-props.ts'
import { useSession } from '../use-session.ts'
import { useToolState } from '../use-tool-state.ts'
import { PositionsHome } from './positions-home.tsx'
import { PositionsSession } from './positions-session.tsx'
import { isPosition, readMyPosition, readPositionsState, withPositionAtHand } from './positions-state.ts'
import './positions.css'

/** Finding the position that eases most, and resting in it. Source: remedies 3.5. */
export default function Positions({ tool, variants, variant, plan, answers }: ToolProps) {
  const { clock } = useAppState()
  const { session, now, begin, change, end, discard } = useSession(tool, readPositionsState)
  const [mine, setMine] = useToolState('my-position', readMyPosition)
  const open = variants.flatMap(({ variant: id }) => (isPosition(id) ? [id] : []))

  if (!session)
    return (
      <PositionsHome
        open={open}
        where={plan.where}
        wanted={isPosition(variant) ? variant : null}
        mine={mine?.position ?? null}
        onBegin={begin}
      />
    )
  return (
    <PositionsSession
      session={session}
      now={now}
      change={(how) => change((live, at) => withPositionAtHand(how(live, at)))}
      end={end}
      discard={discard}
      answers={answers}
      onFound={(best) => {
        if (fallOf(best) > 0) setMine(() => ({ position: best.position, on: clock.today() }))
      }}
    />
  )
}
