import type { Mix } from '@unspasm/care/heat/water-mixer'
import { waterRules, type HotWater } from '@unspasm/guideline/heat/water-rules'
import { heat } from '@unspasm/guideline/words/en/heat'
import { fill } from './fill.ts'

const words = heat.water

type Props = { readonly mix: Mix; readonly from: HotWater; readonly bottleLitres: number }

const body = { top: 34, bottom: 170 } as const

/** A bottle with its cold and its hot water, and the two amounts in the order in which they go in. */
export function MixPicture({ mix, from, bottleLitres }: Props) {
  const { coldLitres, hotLitres, fromCelsius, toCelsius } = mix
  const height = body.bottom - body.top
  const coldTop = body.bottom - (coldLitres / bottleLitres) * height
  const hotTop = coldTop - (hotLitres / bottleLitres) * height
  return (
    <section className="heat-mix">
      <svg viewBox="0 0 120 180" aria-hidden="true">
        <defs>
          <clipPath id="heat-bottle">
            <path d="M48 8h24v18q0 6 10 8a22 22 0 0 1 22 22v92a22 22 0 0 1-22 22H38a22 22 0 0 1-22-22V56a22 22 0 0 1 22-22q10-2 10-8z" />
          </clipPath>
        </defs>
        <g clipPath="url(#heat-bottle)">
          <rect className="empty" width="120" height="180" />
          <rect className="cold" y={coldTop} width="120" height={body.bottom - coldTop} />
          <rect className="hot" y={hotTop} width="120" height={coldTop - hotTop} />
          <line className="mark" x1="0" x2="120" y1={hotTop} y2={hotTop} />
        </g>
        <rect className="cap" x="44" y="2" width="32" height="10" rx="3" />
      </svg>
      <ol className="heat-pour">
        <li>
          <strong>{amount(coldLitres)}</strong> {words.coldFirst}
        </li>
        <li>
          <strong>{amount(hotLitres)}</strong> {words.thenHot[from]}
        </li>
      </ol>
      <p className="small quiet">
        {fill(words.about, { from: Math.round(fromCelsius), to: Math.min(Math.round(toCelsius), waterRules.most) })}
      </p>
    </section>
  )
}

const amount = (litres: number) => `${litres.toFixed(2)} L`
