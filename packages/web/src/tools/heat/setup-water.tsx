import { mixOf, waterVerdict } from '@unspasm/care/heat/water-mixer'
import { waterRules, type HotWater } from '@unspasm/guideline/heat/water-rules'
import { heat } from '@unspasm/guideline/words/en/heat'
import { useState } from 'preact/hooks'
import { fill } from './fill.ts'
import { MixPicture } from './mix-picture.tsx'
import type { ScreenProps } from './setup-screen-props.ts'
import { SpokenPage } from './spoken-page.tsx'

const words = heat.water
type From = HotWater | 'thermometer'
const ways: readonly From[] = ['kettle', 'tap', 'thermometer']

/** How much cold and how much hot, worked out; or what the thermometer says. Source: remedies 1.5, 4. */
export function WaterScreen({ title, labels, mostCelsius, wayOut, onAnswer }: ScreenProps) {
  const hasKettle = mixOf(1, 'kettle', true, mostCelsius) !== null
  const [from, setFrom] = useState<From>(hasKettle ? 'kettle' : 'tap')
  const [isWarmCold, setWarmCold] = useState(false)
  const [litres, setLitres] = useState<number>(2)
  const [celsius, setCelsius] = useState<number>(mostCelsius)
  const mix = from === 'thermometer' ? null : mixOf(litres, from, isWarmCold, mostCelsius)
  const verdict = waterVerdict(celsius, mostCelsius)
  const isReady = from === 'thermometer' ? verdict !== 'too-hot' : mix !== null
  const bar = (
    <button type="button" className="button" disabled={!isReady} onClick={() => onAnswer('filled')}>
      {labels['filled']}
    </button>
  )
  return (
    <SpokenPage title={title} bar={bar}>
      <fieldset className="heat-grid two" aria-label={words.from}>
        <legend>{words.from}</legend>
        {ways.filter((way) => way !== 'kettle' || hasKettle).map((way) => pick(way, from, words[way], setFrom))}
      </fieldset>
      {!hasKettle && (
        <p className="small">
          {words.noKettle} {fill(words.most, { n: mostCelsius })}
        </p>
      )}
      {from === 'thermometer' ? (
        <section className="stack" aria-label={words.reading}>
          <div className="heat-stepper">
            <button
              type="button"
              className="button second"
              aria-label={words.less}
              onClick={() => setCelsius(celsius - 1)}
            >
              −
            </button>
            <output>
              <strong>{celsius}</strong> °C
            </output>
            <button
              type="button"
              className="button second"
              aria-label={words.more}
              onClick={() => setCelsius(celsius + 1)}
            >
              +
            </button>
          </div>
          <output className="heat-lead">{words.verdicts[verdict]}</output>
        </section>
      ) : (
        <>
          {mix && <MixPicture mix={mix} from={from} bottleLitres={litres} />}
          <fieldset className="heat-grid four" aria-label={words.size}>
            <legend>{words.size}</legend>
            {waterRules.litres.map((each) => pick(each as number, litres, fill(words.litres, { n: each }), setLitres))}
          </fieldset>
          <fieldset className="heat-grid two" aria-label={words.cold}>
            <legend>{words.cold}</legend>
            {pick(false, isWarmCold, words.coldNo, setWarmCold)}
            {pick(true, isWarmCold, words.coldYes, setWarmCold)}
          </fieldset>
        </>
      )}
      <p className="small">
        {words.fill} {words.never}
      </p>
      {wayOut}
    </SpokenPage>
  )
}

const pick = <Value,>(value: Value, chosen: Value, label: string, set: (value: Value) => void) => (
  <button key={label} type="button" className="choice" aria-pressed={value === chosen} onClick={() => set(value)}>
    {label}
  </button>
)
