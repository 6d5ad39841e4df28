import { defineConfig } from '@playwright/test'
import { createServer, type AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { launchOptions } from '../scripts/browser.mjs'
import { sharedPath } from './practice-server.ts'

/** A port of this machine that nobody listens on. */
function findFreePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => found(port))
    })
  })
}

// NOTE: each worker reads this file again and must come to the same port.
process.env['E2E_PORT'] ??= String(await findFreePort())
const baseURL = `http://localhost:${process.env['E2E_PORT']}`

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  globalTeardown: './throw-away.ts',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: process.env['CI'] !== undefined,
  // NOTE: bounds for something that hangs, on a machine that does much else; a test waits for states, not for time.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL,
    launchOptions: await launchOptions(),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    // NOTE: keeping every file of the page on the device is half the work of a test, done anew for each. Tests about
    // that, and about being without a network, allow it.
    serviceWorkers: 'block',
    // NOTE: recording every test takes two fifths of the time of all. One that fails is run again with it.
    trace: process.env['E2E_TRACE'] === undefined ? 'off' : 'on',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" packages/server/dist/main.js`,
    cwd: resolve(import.meta.dirname, '..'),
    url: `${baseURL}/api/health`,
    env: {
      PORT: process.env['E2E_PORT'],
      HOST: '127.0.0.1',
      DATA_DIR: sharedPath(),
    },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
