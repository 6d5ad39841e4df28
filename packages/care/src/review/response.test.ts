import { describe, expect, it } from 'vitest'
import { sittingResponseOf } from './response.ts'

const respond = (said: 'better' | 'same' | 'worse' | null, before: number | null, after: number | null, sign = false) =>
  sittingResponseOf(said, before, after, sign)

describe('the response to a sitting', () => {
  it('is worse from a rise of 2, whatever was said', () => {
    expect(respond('better', 4, 6)).toEqual({ response: 'worse', byNumbers: 'worse', disagrees: true })
    expect(respond('same', 4, 5)).toEqual({ response: 'same', byNumbers: 'same', disagrees: false })
  })

  it('is worse when the person says so, also when pain fell', () => {
    expect(respond('worse', 6, 3)).toEqual({ response: 'worse', byNumbers: 'better', disagrees: true })
  })

  it('is worse with a new sign in the legs', () => {
    expect(respond('better', 6, 3, true)).toEqual({ response: 'worse', byNumbers: 'worse', disagrees: true })
    expect(respond(null, null, null, true)).toEqual({ response: 'worse', byNumbers: 'worse', disagrees: false })
  })

  it('is better when the person says so and pain fell by 1', () => {
    expect(respond('better', 5, 4)?.response).toBe('better')
    expect(respond('better', 5, 5)).toEqual({ response: 'same', byNumbers: 'same', disagrees: true })
  })

  it('is better by a fall of 2 without the word, and the less favourable when the word says the same', () => {
    expect(respond(null, 5, 3)).toEqual({ response: 'better', byNumbers: 'better', disagrees: false })
    expect(respond(null, 5, 4)?.response).toBe('same')
    expect(respond('same', 5, 3)).toEqual({ response: 'same', byNumbers: 'better', disagrees: true })
  })

  it('is the word alone without numbers, and nothing without either', () => {
    expect(respond('better', null, 3)).toEqual({ response: 'better', byNumbers: null, disagrees: false })
    expect(respond(null, null, null)).toBeNull()
  })
})
