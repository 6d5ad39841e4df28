import type { PhoneNumber } from '@unspasm/guideline/region'
import { regionOf, telephoneAddress } from '@unspasm/guideline/region-of'
import { regions } from '@unspasm/guideline/regions'
import { settingsWords } from '@unspasm/guideline/words/en/settings'
import { useAppState } from '../../app-state.tsx'
import { devicePlace, useRegion } from '../../ui/region.ts'

const words = settingsWords.region

/** Which country's numbers are shown: that of the device, or a chosen one. Source: triage 1.1. */
export function RegionChooser() {
  const { preferences, setPreferences } = useAppState()
  const region = useRegion()
  const device = regionOf({ chosen: null, ...devicePlace() })
  const automatic = device.code === null ? words.automaticUnknown : words.automatic.replace('{region}', device.name)
  const phones = [region.emergency, region.urgentAdvice, region.crisis]

  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <p>{words.help}</p>
      <label className="stack">
        <span className="small">{words.label}</span>
        <select
          value={preferences.region ?? ''}
          onChange={(event) => setPreferences({ region: event.currentTarget.value || null })}
        >
          <option value="">{automatic}</option>
          {regions.map(({ code, name }) => (
            <option key={code} value={code ?? ''}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <dl className="numbers">
        <Row name={words.emergency} phone={region.emergency} />
        <Row name={words.urgentAdvice} phone={region.urgentAdvice} />
        <Row name={words.crisis} phone={region.crisis} />
      </dl>
      {phones.some((phone) => phone?.source === 'memory') && <p className="small quiet">{words.unchecked}</p>}
    </section>
  )
}

function Row({ name, phone }: { readonly name: string; readonly phone: PhoneNumber | undefined }) {
  if (!phone) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <a href={telephoneAddress(phone)}>{phone.number}</a>
      </dd>
    </div>
  )
}
