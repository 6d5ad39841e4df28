import { safetyFindings } from '@unspasm/guideline/words/en/safety-findings'
import { useRef, useState } from 'preact/hooks'
import { BodyList } from '../figure/body-list.tsx'
import { BodyZones } from '../figure/body-view.tsx'
import {
  answersOf,
  inForce,
  partsOf,
  regionSides,
  toggled,
  type BodySide,
  type PainSide,
  type Zone,
} from '../figure/body-zones.ts'
import './body-map.css'
import './disclosure.css'

type Props = {
  /** Options of `pain-region` that are chosen. */
  readonly regions: readonly string[]
  /** Sides of the pain as a whole; `sidesOf` of body-zones reads them from the answer to `pain-side`. */
  readonly sides: Iterable<BodySide>
  /** Both answers after a tap; no side when only places without sides are marked. */
  readonly onChange: (regions: readonly string[], side: PainSide | undefined) => void
  /** Floor mode: targets of 64 px. */
  readonly big?: boolean
}

const words = {
  back: 'Back',
  front: 'Front',
  left: 'your left',
  right: 'your right',
  list: 'Choose from a list',
  none: 'Nothing marked yet',
  one: '1 place marked',
  many: (count: number) => `${count} places marked`,
  remove: 'remove',
  and: 'and',
} as const

const regionNames: Readonly<Record<string, string>> = safetyFindings['pain-region'].options
const sideNames: Readonly<Record<string, string>> = safetyFindings['pain-side'].options
const sideName = (side: PainSide) => (sideNames[side] ?? side).toLowerCase()

/** A zone in words: "Lower back, left". */
function nameOf(zone: Zone): string {
  const { region, side } = partsOf(zone)
  return [regionNames[region] ?? region, ...(side ? [sideName(side)] : [])].join(', ')
}

/** A region with the sides of it that are marked: "Buttock, both sides". */
function nameOfRegion(region: string, zones: ReadonlySet<Zone>): string {
  const sides = (regionSides[region] ?? []).filter((side) => zones.has(`${region}/${side}`))
  const isBoth = sides.length === 2 && !sides.includes('middle')
  const told = isBoth ? [sideName('both')] : sides.length > 0 ? [sides.map(sideName).join(` ${words.and} `)] : []
  return [regionNames[region] ?? region, ...told].join(', ')
}

/**
 * Where it hurts: the person from behind and from the front, to tap. One tap gives place and side.
 *
 * What is marked stands below in words, and everything can be chosen from a list instead.
 */
export function BodyMap({ regions, sides, onChange, big = false }: Props) {
  const [tapped, setTapped] = useState<ReadonlySet<Zone>>(() => new Set())
  const count = useRef<HTMLOutputElement>(null)
  const zones = inForce(tapped, regions, sides)
  const chosen = answersOf(zones).regions

  const change = (next: ReadonlySet<Zone>) => {
    setTapped(next)
    const answers = answersOf(next)
    onChange(answers.regions, answers.side)
  }
  const toggle = (zone: Zone) => change(toggled(zones, zone))
  const remove = (region: string) => {
    change(new Set([...zones].filter((zone) => partsOf(zone).region !== region)))
    count.current?.focus()
  }

  return (
    <div class={`body-map${big ? ' big' : ''}`}>
      <div class="body-views">
        <BodyZones view="back" title={words.back} hands={words} marked={zones} nameOf={nameOf} onToggle={toggle} />
        <BodyZones view="front" title={words.front} hands={words} marked={zones} nameOf={nameOf} onToggle={toggle} />
      </div>
      <button
        type="button"
        class="button second body-wide"
        aria-pressed={zones.has('widespread')}
        onClick={() => toggle('widespread')}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 8.5l4 4 8-9" />
        </svg>
        {nameOf('widespread')}
      </button>
      <output ref={count} class="body-count" tabIndex={-1}>
        {chosen.length === 0 ? words.none : chosen.length === 1 ? words.one : words.many(chosen.length)}
      </output>
      {chosen.length > 0 && (
        <ul class="body-chips">
          {chosen.map((region) => (
            <li key={region}>
              <button type="button" onClick={() => remove(region)}>
                <span>
                  {nameOfRegion(region, zones)}
                  <span class="unseen"> {words.remove}</span>
                </span>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M3 3l10 10M13 3L3 13" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      <details class="body-list disclosure">
        <summary>{words.list}</summary>
        <BodyList marked={zones} onToggle={toggle} regionNames={regionNames} sideNames={sideNames} />
      </details>
    </div>
  )
}
