import { check as words } from '@unspasm/guideline/words/en/check'
import { telephoneAddress } from '@unspasm/guideline/region-of'
import { useRegion } from '../../ui/region.ts'

/** Someone to talk to at once, shown before the question of life is answered. Source: hazard HZ-18. */
export function CrisisLine() {
  const { crisis, emergency } = useRegion()
  return (
    <section className="crisis stack">
      <p>{words.crisis}</p>
      {crisis && (
        <a className="button" href={telephoneAddress(crisis)}>
          {words.crisisCall(crisis.number)}
        </a>
      )}
      <a className={crisis ? 'button second' : 'button'} href={telephoneAddress(emergency)}>
        {words.crisisEmergency(emergency.number)}
      </a>
    </section>
  )
}
