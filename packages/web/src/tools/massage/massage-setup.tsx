import type { Answer } from '@unspasm/care/answers'
import { findScript, openPlaces, readyMassage } from '@unspasm/care/massage/ready-massage'
import type { MarkedReason } from '@unspasm/care/massage/zones'
import type { MassagePlace } from '@unspasm/guideline/massage/massage-scripts'
import type { Limits } from '@unspasm/guideline/tool'
import { useState } from 'preact/hooks'
import { ConsentPage } from './consent-page.tsx'
import { LocalReasons } from './local-reasons.tsx'
import { MassageCard, NothingLeft } from './massage-card.tsx'
import { PlacePage } from './place-page.tsx'

type Begin = {
  readonly place: MassagePlace['id'] | null
  readonly marked: readonly MarkedReason[]
  readonly params: Readonly<Record<string, Answer>>
}

type Props = {
  readonly variant: string
  readonly limits: Limits
  readonly cap: number
  readonly onOther: () => void
  readonly onBegin: (how: Begin) => void
}

/** What is settled before a massage: where, which places are left out, and with other hands the consent. */
export function MassageSetup({ variant, limits, cap, onOther, onBegin }: Props) {
  const script = findScript(variant)!
  const [place, setPlace] = useState<MassagePlace['id'] | null>(null)
  const [marked, setMarked] = useState<readonly MarkedReason[] | null>(null)
  const [consent, setConsent] = useState<Readonly<Record<string, Answer>> | null>(null)

  if (marked === null) return <LocalReasons limits={limits} onDone={setMarked} />
  if (script.places && place === null)
    return (
      <PlacePage
        places={script.places}
        open={openPlaces({ variant, limits, marked, cap })}
        onChoose={setPlace}
        onOther={onOther}
      />
    )
  const ready = readyMassage({ variant, place, limits, marked, cap })
  if (!ready) return <NothingLeft onOther={onOther} />
  if (script.byPartner && consent === null) return <ConsentPage onAgree={setConsent} onNo={onOther} />
  return (
    <MassageCard
      ready={ready}
      cap={cap}
      limits={limits}
      variant={variant}
      onStart={() =>
        onBegin({ place, marked, params: { ...consent, cap, ...(place !== null && { place }), ...skippedOf(marked) } })
      }
      onOther={onOther}
    />
  )
}

const skippedOf = (marked: readonly MarkedReason[]): Readonly<Record<string, Answer>> =>
  marked.length > 0 ? { 'left-out': marked.map(({ reason }) => reason) } : {}
