import { partsOf, regionSides, zonesOf, type Zone } from './body-zones.ts'

type Props = {
  readonly marked: ReadonlySet<Zone>
  readonly onToggle: (zone: Zone) => void
  /** Words for the options of `pain-region` and `pain-side`. */
  readonly regionNames: Readonly<Record<string, string>>
  readonly sideNames: Readonly<Record<string, string>>
}

/** Every zone of the picture as a plain tick box, region by region. */
export function BodyList({ marked, onToggle, regionNames, sideNames }: Props) {
  const tick = (zone: Zone, name: string | undefined) => (
    <label key={zone}>
      <input type="checkbox" checked={marked.has(zone)} onChange={() => onToggle(zone)} />
      {name}
    </label>
  )
  return (
    <>
      {Object.entries(regionSides).map(([region, sides]) =>
        sides.length === 0 ? (
          <div key={region} class="body-row">
            {tick(region, regionNames[region])}
          </div>
        ) : (
          <fieldset key={region} class="body-row">
            <legend>{regionNames[region]}</legend>
            {zonesOf(region).map((zone) => tick(zone, sideNames[partsOf(zone).side ?? '']))}
          </fieldset>
        ),
      )}
    </>
  )
}
