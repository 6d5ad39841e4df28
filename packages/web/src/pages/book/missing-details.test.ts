import { expect, it } from 'vitest'
import { noDetails } from './draft.ts'
import { missingIn } from './missing-details.ts'

const whole = { ...noDetails, firstName: 'Nora', phone: '+44 (0)117/1', address: '7 Long Street' }
const atHome = { isRemote: false, hasGuardian: false }

it('a home visit needs a name, a telephone that can be dialled, and an address', () => {
  expect(missingIn(noDetails, atHome)).toEqual(['firstName', 'phone', 'address'])
  expect(missingIn({ ...whole, phone: 'call me', firstName: '  ' }, atHome)).toEqual(['firstName', 'phone'])
  expect(missingIn(whole, atHome)).toEqual([])
})

it('a call needs no address, and somebody under 18 needs a guardian', () => {
  expect(missingIn({ ...whole, address: '' }, { isRemote: true, hasGuardian: false })).toEqual([])
  expect(missingIn(whole, { isRemote: false, hasGuardian: true })).toEqual(['guardian'])
})
