import type { Page } from '@playwright/test'

/** A file that was downloaded. `form` is the encoding it came in; empty for none. */
export type Download = { readonly path: string; readonly type: string; readonly form: string; bytes: number }

/** Notes what the page downloads from now on, each file once, as it came over the wire. */
export async function watchDownloads(page: Page): Promise<readonly Download[]> {
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

/** A table of what was downloaded, the largest first, and the sum against a budget. */
export function tableOf(downloads: readonly Download[], budgetBytes: number): string {
  const total = totalOf(downloads)
  return [
    '   bytes  form  file',
    ...downloads.toSorted((a, b) => b.bytes - a.bytes).map(({ bytes, form, path }) => row(bytes, form, path)),
    row(total, '', `in all, of ${budgetBytes} (${Math.round((total / budgetBytes) * 100)} %)`),
  ].join('\n')
}

export const totalOf = (downloads: readonly Download[]): number => downloads.reduce((sum, { bytes }) => sum + bytes, 0)

const row = (bytes: number, form: string, path: string): string =>
  `${String(bytes).padStart(8)}  ${form.padEnd(4)}  ${path}`
