import { expect, test, type Page } from '@playwright/test'
import { toolGates } from '@unspasm/guideline/tool-gates'
import { registry } from '../packages/web/src/tools/registry.ts'
import { seedEpisode } from './seed-episode.ts'
import { atTheDesk } from './seed-tools.ts'

const closed: readonly string[] = toolGates.find(({ id }) => id === 'G-9')!.effect.closes
const runnable = Object.keys(registry)
/** Tools that run with the person and that a new sign closes: every one but a sheet to read and a way to get up. */
const remedies = runnable.filter((tool) => closed.includes(tool))
const reason = 'Something changed. We check again first.'

/** Somebody who said an hour ago that something is new, and has not answered the danger questions since. */
async function saysSomethingIsNew(page: Page, live: readonly unknown[]): Promise<void> {
  const now = new Date()
  const checkIns = [
    { on: now.toISOString().slice(0, 10), time: '00:01', answers: { 'any-new-sign': true, 'pain-now': 3 } },
  ]
  await seedEpisode(page, { ...atTheDesk, 'any-new-sign': true }, { firstHoursAgo: 48, live, diary: { checkIns } })
}

test.describe('a new sign', () => {
  test('closes every remedy, from the table of tools', () => {
    expect(runnable.filter((tool) => !closed.includes(tool))).toEqual([])
  })

  test('lets no tool start', async ({ page }) => {
    await saysSomethingIsNew(page, [])
    for (const tool of remedies) {
      await page.goto(`/tool/${tool}`)
      await expect(page.getByText(reason), tool).toBeVisible()
    }
  })

  test('stops every tool that runs, with the reason', async ({ page }) => {
    const phaseSince = Date.now() - 120_000
    await saysSomethingIsNew(
      page,
      remedies.map((remedy) => ({
        id: remedy,
        remedy,
        phase: 'run',
        startedAt: phaseSince,
        phaseSince,
        params: {},
        checks: [],
        facts: {},
        assignment: 'free',
        state: {},
      })),
    )
    for (const tool of remedies) {
      await page.goto(`/tool/${tool}`)
      await expect(page.getByRole('heading', { name: /^Stop now/ }), tool).toBeVisible()
      await expect(page.getByText(reason), tool).toBeVisible()
    }
  })
})
