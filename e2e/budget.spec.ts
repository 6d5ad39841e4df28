import { expect, test, type Page } from '@playwright/test'
import { Person } from './person.ts'

/** Bytes over the wire, headers of the answers included, from an empty cache until the first result. */
const budgetBytes = 120_000

/** A file that was downloaded. `form` is the encoding it came in; empty for none. */
type Download = { readonly path: string; readonly type: string; readonly form: string; bytes: number }

/** Notes what the page downloads from now on, each file once, as it came over the wire. */
async function watchDownloads(page: Page): Promise<readonly Download[]> {
  const downloads: Download[] = []
  const open = new Map<string, Download>()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    // NOTE: pictures of the browser's own controls come from nowhere.
    if (!response.url.startsWith('http')) return
    const form = new Headers(response.headers as Record<string, string>).get('Content-Encoding') ?? ''
    const download = { path: new URL(response.url).pathname, type, form, bytes: 0 }
    open.set(requestId, download)
    downloads.push(download)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const download = open.get(requestId)
    if (download) download.bytes = encodedDataLength
  })
  return downloads
}

function row(bytes: number, form: string, path: string): string {
  return `${String(bytes).padStart(8)}  ${form.padEnd(4)}  ${path}`
}

function tableOf(downloads: readonly Download[], total: number): string {
  return [
    '   bytes  form  file',
    ...downloads.toSorted((a, b) => b.bytes - a.bytes).map(({ bytes, form, path }) => row(bytes, form, path)),
    row(total, '', `in all, of ${budgetBytes} (${Math.round((total / budgetBytes) * 100)} %)`),
  ].join('\n')
}

test.describe('from an empty cache to the first result', { tag: '@budget' }, () => {
  // NOTE: the service worker keeps its copies later, when the page is idle; nobody waits for them.
  test.use({ serviceWorkers: 'block' })

  test('no more is downloaded than the budget allows', async ({ page }) => {
    const downloads = await watchDownloads(page)
    const man = new Person(page)
    await man.begin()
    await man.hasNoDanger()
    await man.isOfAge(35)
    await man.chooses('Male')
    await man.liftedABox()
    await man.sees('You can treat this at home')
    await page.waitForLoadState('networkidle')

    const total = downloads.reduce((sum, { bytes }) => sum + bytes, 0)
    console.log(tableOf(downloads, total))
    expect(downloads.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['Document', 'Script', 'Stylesheet', 'Font']),
    )
    expect(downloads.filter(({ type, form }) => type !== 'Font' && form !== 'br')).toEqual([])
    expect(total).toBeLessThanOrEqual(budgetBytes)
  })
})
