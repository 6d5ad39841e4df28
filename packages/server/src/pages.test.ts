import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadPages } from './pages.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspasm-pages-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('loading the built page', () => {
  it('keeps each file with its compressed forms and its kind', async () => {
    await mkdir(join(folder, 'assets'))
    await writeFile(join(folder, 'index.html'), 'page')
    await writeFile(join(folder, 'index.html.br'), 'small')
    await writeFile(join(folder, 'assets', 'text-1.woff2'), 'font')

    const pages = await loadPages(folder)

    expect([...pages.keys()].toSorted()).toEqual(['/assets/text-1.woff2', '/index.html'])
    const page = pages.get('/index.html')!
    expect(Buffer.from(page.encoded.br!).toString()).toBe('small')
    expect(page).toMatchObject({ type: 'text/html; charset=utf-8', isImmutable: false })
    expect(page.encoded.gzip).toBeUndefined()
    expect(pages.get('/assets/text-1.woff2')).toMatchObject({ type: 'font/woff2', isImmutable: true, encoded: {} })
  })

  it('says what to do when there is no build', async () => {
    await expect(loadPages(join(folder, 'missing'))).rejects.toThrow('npm run build')
    await expect(loadPages(folder)).rejects.toThrow('npm run build')
  })
})
