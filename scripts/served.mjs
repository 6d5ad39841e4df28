import { spawn } from 'node:child_process'
import { root } from './step.mjs'

/**
 * Starts the built server on a free port of this machine.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `stop` resolves when it has ended.
 * @throws when it ends before it is ready.
 */
export function startServer() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['packages/server/dist/main.js'], {
      cwd: root,
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (part) => {
      output += part
      const url = /ready: (http:\S+)/.exec(output)?.[1]
      if (!url) return
      resolve({ url, stop: () => stop(child) })
    })
    child.once('exit', (code) => reject(new Error(`expected the server to start, got exit code ${code}`)))
  })
}

function stop(child) {
  return new Promise((ended) => {
    child.once('exit', ended)
    child.kill('SIGTERM')
  })
}
