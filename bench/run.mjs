// Bundles one measurement and runs it: node bench/run.mjs assess|taps|effect|offers|bookings|roads [--quick]
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))
const measurements = ['assess', 'taps', 'effect', 'offers', 'bookings', 'roads']
const [name = 'assess'] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (!measurements.includes(name)) {
  console.error(`expected one of ${measurements.join(', ')}, got ${name}`)
  process.exit(2)
}

/** Scripts stay where they are: they find what they have fetched beside themselves. */
const scriptsInPlace = {
  name: 'scripts-in-place',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id.includes('/scripts/') ? { id: new URL(id, pathToFileURL(importer)).href, external: true } : null,
}

const outDir = join(dirname(here), 'node_modules/.cache/unspasm-bench')
mkdirSync(outDir, { recursive: true })
await build({
  configFile: false,
  logLevel: 'error',
  root: here,
  plugins: [scriptsInPlace],
  ssr: { noExternal: [/^@unspasm\//] },
  build: {
    ssr: `${name}.ts`,
    target: 'node20',
    outDir,
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
  },
})
await import(pathToFileURL(join(outDir, `${name}.mjs`)).href)
