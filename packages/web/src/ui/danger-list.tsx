import { dangerList } from '@unspasm/guideline/words/en/result'
import { EmergencyCall } from './emergency-call.tsx'
import './danger-list.css'

/**
 * When to get help at once. Stands under every result that is no emergency.
 *
 * Source: triage 1.2, hazard HZ-08.
 */
export function DangerList({ id = 'danger-list' }: { readonly id?: string }) {
  return (
    <section className="danger-list card" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{dangerList.title}</h2>
      <ul>
        {dangerList.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <EmergencyCall small />
    </section>
  )
}
