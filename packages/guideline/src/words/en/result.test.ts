import { describe, expect, it } from 'vitest'
import { dangerList } from './result.ts'

describe('the danger list', () => {
  it('is the sentence of the specification', () => {
    const signs = dangerList.signs
    expect(`${dangerList.title} ${signs.slice(0, -1).join(', ')}, or ${signs.at(-1)}.`).toBe(
      'Get help at once if: numb between the legs, trouble peeing or pooing, weak leg, both legs painful, fever, chest or belly pain, sudden very strong pain that does not change when you move, brown or red pee, passing out, or you feel very ill.',
    )
  })
})
