// Draws the portraits of the invented people of the demonstration, as the photographs that real people would upload:
// `node scripts/portraits.mjs` writes packages/server/portraits/<first name>.png. Drawn plainly, so that nobody takes
// them for photographs of somebody.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { launchOptions } from './browser.mjs'

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages/server/portraits')
const sizePixels = 240

const grounds = { sand: '#EADFCB', sea: '#CFE3E1', leaf: '#D6E3CF', rose: '#EBD5CB', sky: '#D3DDE8' }
const skins = { light: '#EBC3A0', warm: '#D9A077', brown: '#A86B45', dark: '#6F4229' }
const hairs = { black: '#2A2320', brown: '#5B3B26', fair: '#C99A55', red: '#A5522D', grey: '#A7A39C' }
const tops = { teal: '#0E5A60', clay: '#A8472F', calm: '#24613F', quiet: '#51626A', plum: '#6B3F5B' }

/** Shapes on a field of 120 by 120; the head is an ellipse around 60, 54. `behind` lies behind the head. */
const hairstyles = {
  short: { over: 'M36 54 C34 28 48 20 60 20 C74 20 86 28 84 54 C82 44 76 38 66 37 C54 40 44 38 40 44 Z' },
  sideways: {
    over: 'M36 56 C32 26 50 18 64 20 C80 22 87 34 84 56 C83 46 80 42 76 38 C64 44 48 42 42 36 C38 42 37 48 36 56 Z',
  },
  bob: {
    behind: 'M32 78 C28 28 44 18 60 18 C76 18 92 28 88 78 C80 84 40 84 32 78 Z',
    over: 'M38 52 C38 32 48 26 60 26 C72 26 82 32 82 52 C74 44 68 38 62 34 C54 42 46 46 38 52 Z',
  },
  long: {
    behind: 'M34 104 C22 84 30 18 60 18 C90 18 98 84 86 104 C76 110 44 110 34 104 Z',
    over: 'M38 54 C38 32 48 26 60 26 C72 26 82 32 82 54 C78 42 72 36 60 32 C48 36 42 42 38 54 Z',
  },
  bun: {
    behind: 'M48 18 a12 11 0 1 1 24 0 a12 11 0 1 1 -24 0',
    over: 'M37 54 C35 28 48 22 60 22 C72 22 85 28 83 54 C80 42 72 34 60 34 C48 34 40 42 37 54 Z',
  },
  curls: {
    behind:
      'M34 62 a13 13 0 0 1 -4 -20 a13 13 0 0 1 10 -17 a14 14 0 0 1 20 -9 a14 14 0 0 1 20 9 a13 13 0 0 1 10 17 a13 13 0 0 1 -4 20 Z',
    over: 'M38 50 C40 34 50 30 60 30 C70 30 80 34 82 50 C84 36 76 24 60 24 C44 24 36 36 38 50 Z',
  },
  scarf: {
    behind: 'M30 100 C20 60 30 16 60 16 C90 16 100 60 90 100 Z',
    over: 'M34 60 C32 28 46 20 60 20 C74 20 88 28 86 60 C84 40 76 32 60 32 C44 32 36 40 34 60 Z',
  },
  bald: { over: '' },
}

/** One line a person: the same first names as in packages/server/src/demonstration/staff.ts. */
const people = [
  { name: 'nadia', ground: 'sea', skin: 'warm', hair: 'plum', style: 'scarf', top: 'teal' },
  { name: 'gareth', ground: 'sand', skin: 'light', hair: 'grey', style: 'bald', top: 'quiet', beard: true },
  { name: 'ifeoma', ground: 'leaf', skin: 'dark', hair: 'black', style: 'curls', top: 'clay' },
  { name: 'tomasz', ground: 'sky', skin: 'light', hair: 'fair', style: 'short', top: 'calm' },
  { name: 'robin', ground: 'rose', skin: 'light', hair: 'red', style: 'sideways', top: 'teal', glasses: true },
  { name: 'asha', ground: 'sand', skin: 'brown', hair: 'black', style: 'long', top: 'plum' },
  { name: 'daniel', ground: 'sea', skin: 'brown', hair: 'black', style: 'short', top: 'quiet', beard: true },
  { name: 'marta', ground: 'leaf', skin: 'warm', hair: 'brown', style: 'bun', top: 'clay' },
  { name: 'callum', ground: 'sky', skin: 'light', hair: 'brown', style: 'sideways', top: 'calm' },
  { name: 'helen', ground: 'rose', skin: 'light', hair: 'grey', style: 'bob', top: 'teal', glasses: true },
  { name: 'lewis', ground: 'leaf', skin: 'dark', hair: 'black', style: 'short', top: 'plum' },
  { name: 'sofia', ground: 'sand', skin: 'warm', hair: 'brown', style: 'bob', top: 'quiet' },
]

function drawing({ ground, skin, hair, style, top, beard = false, glasses = false }) {
  const { behind = '', over } = hairstyles[style]
  const hairColour = hairs[hair] ?? tops[hair]
  const shade = `fill="#000" opacity="0.12"`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" width="${sizePixels}" height="${sizePixels}">
    <rect width="120" height="120" fill="${grounds[ground]}"/>
    <path d="${behind}" fill="${hairColour}"/>
    <path d="M14 124 C14 98 36 92 60 92 C84 92 106 98 106 124 Z" fill="${tops[top]}"/>
    <path d="M49 74 H71 V92 C71 102 49 102 49 92 Z" fill="${skins[skin]}"/>
    <path d="M49 80 C54 86 66 86 71 80 V84 C66 91 54 91 49 84 Z" ${shade}/>
    <ellipse cx="60" cy="54" rx="22.5" ry="27" fill="${skins[skin]}"/>
    ${beard ? `<path d="M37.500 56 C38 86 50 84 60 84 C70 84 82 86 82.500 56 C80 66 74 68 68 66 C62 64 58 64 52 66 C46 68 40 66 37.500 56 Z" fill="${hairColour}"/>` : ''}
    <path d="${over}" fill="${hairColour}"/>
    <circle cx="51" cy="55" r="2.200" fill="#2A2320"/><circle cx="69" cy="55" r="2.200" fill="#2A2320"/>
    <path d="M53 ${beard ? 72 : 68} Q60 ${beard ? 75 : 73} 67 ${beard ? 72 : 68}" fill="none" stroke="${beard ? '#F2E6DA' : '#2A2320'}" stroke-width="2" stroke-linecap="round"/>
    ${glasses ? `<g fill="none" stroke="#2A2320" stroke-width="1.800"><circle cx="51" cy="55" r="7.500"/><circle cx="69" cy="55" r="7.500"/><path d="M58.500 54 H61.500"/></g>` : ''}
  </svg>`
}

const browser = await chromium.launch(await launchOptions())
const page = await browser.newPage({ viewport: { width: sizePixels, height: sizePixels } })
mkdirSync(folder, { recursive: true })
for (const person of people) {
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing(person)}`)
  writeFileSync(join(folder, `${person.name}.png`), await page.screenshot())
}
await browser.close()
