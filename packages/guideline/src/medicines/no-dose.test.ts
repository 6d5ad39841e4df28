import { describe, expect, it } from 'vitest'
import { supplementUpper } from '../supplements/substances.ts'
import * as drinking from '../words/en/drinking.ts'
import * as food from '../words/en/food.ts'
import * as medicines from '../words/en/medicines.ts'
import * as supplements from '../words/en/supplements.ts'

/** Every text that a table of words holds, however deep. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : []
}

const everyText = textsOf([drinking, food, medicines, supplements])

const amount =
  /(\d|\b(half|one|two|three|four|six|eight)\b)[\d.,]*\s*(an?\s)?(mg|mcg|µg|μg|micrograms?|milligrams?|grams?|g|iu|units?|mmol|tablets?|pills?|capsules?|drops?|spoons?(ful)?|sachets?|doses?)\b/i
const products =
  /paracetamol|acetaminophen|ibuprofen|naproxen|diclofenac|aspirin|metamizole|codeine|tramadol|morphine|oxycodone|tizanidine|baclofen|cyclobenzaprine|methocarbamol|tylenol|panadol|advil|motrin|nurofen|aleve|voltaren|brufen|dafalgan|doliprane|novalgin|aspro|lioresal|magnesiocard|magnerot|magmin|slow-?mag|magvit|doctor'?s best|centrum|dioralyte|pedialyte|gatorade|powerade/i

describe('the words about drinks, food, supplements and medicines', () => {
  it('are read to the last one', () => {
    expect(everyText.length).toBeGreaterThan(250)
    expect(everyText).toContain('Ask first about a supplement')
  })

  it('never name an amount of a medicine or supplement', () => {
    expect(everyText.filter((text) => amount.test(text))).toEqual([])
  })

  it.each(['Take 300 mg at night.', 'Two tablets a day', 'half a tablet', '400 IU', '1 sachet in a glass', '2,5 g'])(
    'would be caught saying "%s"',
    (text) => {
      expect(amount.test(text)).toBe(true)
    },
  )

  it('never name a product or a painkiller', () => {
    expect(everyText.filter((text) => products.test(text))).toEqual([])
  })

  it('never promise that a supplement or a medicine cures', () => {
    expect(textsOf([supplements, medicines]).filter((text) => /\b(cures?|heals?|will work)\b/i.test(text))).toEqual([])
  })

  it('never show the limit of supplements', () => {
    const limits = Object.values(supplementUpper).flatMap(({ mgPerDay, mgPerDayIn }) => [
      mgPerDay,
      ...Object.values(mgPerDayIn),
    ])
    expect(limits.length).toBeGreaterThan(0)
    expect(everyText.filter((text) => limits.some((limit) => text.includes(String(limit))))).toEqual([])
  })

  it('neither shout, praise, blame nor soothe', () => {
    const manner =
      /!|well done|great|good job|keep it up|streak|you are behind|you missed|you should have|don'?t worry|nothing serious/i
    expect(everyText.filter((text) => manner.test(text))).toEqual([])
  })
})
