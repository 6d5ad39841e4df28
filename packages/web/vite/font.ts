import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

/** Weights between which the page chooses: `tokens.css` and the styles use 400, 600 and 700. */
const weights = { min: 400, max: 700 }

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)).join('')

/** Basic Latin, Latin-1, and the signs that words of ours have besides. Others take the font of the device. */
const letters = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}‘’“”–—…•′″€−≥≤→←œŒıŸ`

/** Leaves out of the typeface what no page shows: about half of its bytes. */
export function font(): Plugin {
  return {
    name: 'unspasm:font',
    apply: 'build',
    enforce: 'pre',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.woff2')) continue
        file.source = await subsetFont(Buffer.from(file.source), letters, {
          targetFormat: 'woff2',
          variationAxes: { wght: weights },
        })
      }
    },
  }
}
