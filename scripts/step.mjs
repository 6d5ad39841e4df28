import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Path of the clone. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Runs a program from the root of the clone.
 *
 * @param {readonly string[]} command the program and its arguments.
 * @param {{ isShown?: boolean, env?: Record<string, string> }} [options] `isShown`: what it prints is shown at once.
 * @returns {Promise<{ ok: boolean, output: string }>} the output is empty when it was shown.
 */
export function runProgram([program, ...args], { isShown = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      // NOTE: a part of a long output may end inside a letter of several bytes.
      stream?.setEncoding('utf8')
      stream?.on('data', (part) => (output += part))
    }
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}

/** A command that runs a program of an installed package. */
export const installed = (name, ...args) => [`${root}/node_modules/.bin/${name}`, ...args]

/**
 * Runs one step and prints a line for it; what the step itself printed follows only when it failed.
 *
 * @param {string} name
 * @param {() => Promise<{ ok: boolean, output: string }>} run
 * @returns {Promise<boolean>} whether it passed.
 */
export async function step(name, run) {
  const started = performance.now()
  const { ok, output } = await run()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${ok ? 'ok  ' : 'FAIL'}  ${name} (${seconds} s)\n`)
  if (!ok) process.stdout.write(`${output.trimEnd()}\n\n`)
  return ok
}
