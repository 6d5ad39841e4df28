// Builds the server, the command line and the page, each into its package's dist folder.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { fingerprint, stampPath } from './fingerprint.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const before = fingerprint(root)

// NOTE: whoever builds may have set it otherwise, a test runner for one, and what is built here is what people get.
process.env['NODE_ENV'] = 'production'

/** Parts that bring files of their own (wasm, extensions) or find parts of theirs while they run. */
const external = ['@electric-sql/pglite', 'pg', 'pg-boss']

/** One file for Node with nearly everything inside, so that it starts fast; the rest is in node_modules. */
const program = (name) =>
  build({
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'packages', name),
    ssr: { noExternal: true, external },
    build: {
      ssr: 'src/main.ts',
      target: 'node20',
      outDir: 'dist',
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'main.js', codeSplitting: false } },
    },
  })

const page = () => build({ configFile: join(root, 'packages/web/vite.config.ts'), logLevel: 'warn' })

try {
  await Promise.all([program('server'), program('cli'), page()])
  mkdirSync(dirname(join(root, stampPath)), { recursive: true })
  writeFileSync(join(root, stampPath), before)
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
