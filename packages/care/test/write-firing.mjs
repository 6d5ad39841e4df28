// Writes firing.json: for every rule and weight the fewest changes to the base case that make it fire.
// Run it after a change of the rules and read what changed: node packages/care/test/write-firing.mjs
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { runnerImport } from 'vite'

const here = dirname(fileURLToPath(import.meta.url))
const { module } = await runnerImport(join(here, 'find-firing.ts'), { configFile: false, logLevel: 'error' })
const file = join(here, 'firing.json')
writeFileSync(file, await format(JSON.stringify(module.findFiring()), { parser: 'json', printWidth: 120 }))
