import type { PhoneNumber } from '@unspasm/guideline/region'
import { emergencyNumberText, telephoneAddress } from '@unspasm/guideline/region-of'
import { useRegion } from './region.ts'
import './emergency-call.css'

type Props = {
  /** `true`: a small link for the top of a page instead of a button. */
  readonly small?: boolean
}

/**
 * One tap to the emergency number of the place, on every page. The number is printed too, for another telephone.
 *
 * Source: triage 1.1, hazards HZ-09 and HZ-26.
 */
export function EmergencyCall({ small = false }: Props) {
  const region = useRegion()
  const { number } = region.emergency
  return (
    <a
      className={small ? 'button plain emergency-call' : 'button danger'}
      href={telephoneAddress(region.emergency)}
      aria-label={`Emergency: call ${emergencyNumberText(region)}`}
    >
      {small ? `Emergency ${number}` : `Call ${number}`}
    </a>
  )
}

type CallProps = {
  readonly phone: PhoneNumber
  /** What the button says, with the number in it. */
  readonly children: string
  readonly className?: string
}

/** A button that calls a number. */
export function CallButton({ phone, children, className = 'button danger' }: CallProps) {
  return (
    <a className={className} href={telephoneAddress(phone)}>
      {children}
    </a>
  )
}
