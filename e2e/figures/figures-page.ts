import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'

const root = join(import.meta.dirname)

/** The files of a page that draws any figure by itself, by their path; nothing is written. */
async function buildFigures(): Promise<ReadonlyMap<string, string>> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false },
  })) as Rolldown.RolldownOutput
  return new Map(
    built.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : String(file.source)]),
  )
}

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/** Lets the page find the figures at `/index.html`, in the place of what the server has there. */
export async function serveFigures(page: Page): Promise<void> {
  const files = await buildFigures()
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    const body = files.get(pathname)
    if (body === undefined) return route.continue()
    return route.fulfill({ body, contentType: types[pathname.split('.').at(-1)!] ?? 'text/plain' })
  })
}
