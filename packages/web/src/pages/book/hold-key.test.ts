import { expect, it } from 'vitest'
import { holdKey } from './hold-key.ts'

it('the key of a hold is 256 bits in base64url', () => {
  expect(holdKey(() => 'f'.repeat(32))).toBe(`${'_'.repeat(42)}8`)
  expect(holdKey(() => '0'.repeat(32))).toMatch(/^[A-Za-z0-9_-]{43}$/)
})
