// Measures what a phone downloads from an empty cache until the first result can be shown, and fails above the budget.
import { chromium } from 'playwright-core'
import { launchOptions } from './browser.mjs'
import { startServer } from './served.mjs'

/** Bytes over the wire, headers of the answers included. */
const budgetBytes = 120_000

/** Every page up to the first result, in the order a person sees them. */
const addresses = ['/', '/check', '/result']

/** Files that must not be sent as they are. */
const mustBeBrotli = /\.(js|css|html)$|\/$/

const server = await startServer()
const browser = await chromium.launch(await launchOptions())
try {
  const files = await measure()
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const plain = files.filter(({ path, encoding }) => mustBeBrotli.test(path) && encoding !== 'br')
  print(files, total)
  if (files.length < 2) fail('expected the page to load its files, got almost none')
  for (const { path } of plain) fail(`expected ${path} in brotli, got it uncompressed`)
  if (total > budgetBytes) fail(`${total - budgetBytes} bytes too many`)
} finally {
  await browser.close()
  await server.stop()
}

/** What the page asks for: the service worker keeps its copies later, when the page is idle, so it is left out. */
async function measure() {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  page.on('pageerror', (error) => fail(`the page threw: ${error.message}`))
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const files = new Map()
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    const encoding = response.headers['Content-Encoding'] ?? response.headers['content-encoding'] ?? ''
    files.set(requestId, { path: new URL(response.url).pathname, type, encoding, bytes: 0 })
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId)
    if (file) file.bytes = encodedDataLength
  })

  await page.goto(server.url, { waitUntil: 'networkidle' })
  for (const address of addresses.slice(1)) {
    // NOTE: as a tap on a link does it, so that a part that is loaded for this page only is counted, too.
    await page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, address)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(200)
  }
  await context.close()
  return [...files.values()]
}

function row(bytes, encoding, path) {
  process.stdout.write(`${String(bytes).padStart(8)}  ${encoding.padEnd(4)}  ${path}\n`)
}

function print(files, total) {
  process.stdout.write('   bytes  form  file\n')
  for (const { bytes, encoding, path } of files.toSorted((a, b) => b.bytes - a.bytes)) row(bytes, encoding, path)
  row(total, '', `in all, of ${budgetBytes} (${Math.round((total / budgetBytes) * 100)} %)`)
}

function fail(reason) {
  process.stderr.write(`Budget: ${reason}\n`)
  process.exitCode = 1
}
