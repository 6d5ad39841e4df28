import { expect, test, type CDPSession, type Page } from '@playwright/test'
import { movements, transitions } from '@unspasm/guideline/movements'
import { serveFigures } from './figures/figures-page.ts'

/** How much slower the processor is made: a cheap phone beside the machine that measures. */
const slower = 4
/** Milliseconds of a picture at 60 a second. */
const pictureMs = 1000 / 60
/** A picture that comes later than this after the one before was missed at least once. */
const lateMs = pictureMs * 1.5
const watchedMs = 1500

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Microseconds of the processor. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** One figure: pictures a second, how many were late, and the milliseconds of the processor that each took. */
type Measured = {
  readonly name: string
  readonly perSecond: number
  readonly late: number
  readonly pictures: number
  readonly workMs: readonly number[]
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN

/** Instants at which the page was asked for a picture, in milliseconds, while the browser writes its trace. */
async function watch(page: Page, session: CDPSession) {
  const events: TraceEvent[] = []
  const note = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', note)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  })
  const instants = await page.evaluate(
    (span) =>
      new Promise<number[]>((done) => {
        const seen: number[] = []
        const tick = (at: number) => {
          seen.push(at)
          if (at - seen[0]! < span) requestAnimationFrame(tick)
          else done(seen)
        }
        requestAnimationFrame(tick)
      }),
    watchedMs,
  )
  const isWritten = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()))
  await session.send('Tracing.end')
  await isWritten
  session.off('Tracing.dataCollected', note)
  return { instants, events }
}

/**
 * Milliseconds of the processor for each picture: script, style, layout and painting, which are one task of the browser.
 *
 * The processor is slowed meanwhile, so they are what the slow phone takes. What another program takes is not in them;
 * turning what is painted into pixels is not either: another thread does it, and on a phone the graphics processor.
 */
function workOf(events: readonly TraceEvent[]): readonly number[] {
  const scripts = events.filter(({ name }) => name === 'FireAnimationFrame')
  const [first] = scripts
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === first?.pid && tid === first.tid)
  const drawing = tasks.filter(({ ts, dur = 0 }) => scripts.some((script) => script.ts >= ts && script.ts <= ts + dur))
  return drawing.map(({ tdur = 0 }) => tdur / 1000).toSorted((a, b) => a - b)
}

async function measure(page: Page, session: CDPSession, name: string): Promise<Measured> {
  await page.goto(`/index.html?as=moving&of=${name}`)
  await expect(page.locator('svg.figure')).toBeVisible()
  // NOTE: the first pictures are drawn by code that the browser has not made fast yet.
  await watch(page, session)
  const { instants, events } = await watch(page, session)
  const gaps = instants.slice(1).map((at, index) => at - instants[index]!)
  return {
    name,
    perSecond: (gaps.length * 1000) / (instants.at(-1)! - instants[0]!),
    late: gaps.filter((gap) => gap > lateMs).length,
    pictures: gaps.length,
    workMs: workOf(events),
  }
}

function tableOf(rows: readonly Measured[]): string {
  const fixed = (value: number) => value.toFixed(1).padStart(7)
  const title = `${'figure'.padEnd(30)}  per s     late    work ms: half   19/20    most`
  return [
    `Pictures a second, the processor ${slower} times slower; late: more than ${lateMs.toFixed(0)} ms after the one before;`,
    `work: of the processor on one picture, of ${pictureMs.toFixed(1)} ms`,
    title,
    ...rows.map(
      ({ name, perSecond, late, pictures, workMs }) =>
        `${name.padEnd(30)}${fixed(perSecond)}${`${late}/${pictures}`.padStart(9)}        ${fixed(quantile(workMs, 0.5))} ${fixed(quantile(workMs, 0.95))} ${fixed(workMs.at(-1) ?? Number.NaN)}`,
    ),
  ].join('\n')
}

// NOTE: what a failure leaves is recorded beside the page, and would be measured with it.
test.use({ trace: 'off' })

test(
  'every figure is drawn fast enough for 60 pictures a second on a slow phone',
  { tag: '@frames' },
  async ({ page }) => {
    test.slow()
    await serveFigures(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    const rows: Measured[] = []
    for (const { id } of [...movements, ...transitions]) rows.push(await measure(page, session, id))

    console.log(tableOf(rows))
    const tooSlow = rows.filter(({ workMs }) => !(quantile(workMs, 0.5) < pictureMs)).map(({ name }) => name)
    expect(tooSlow).toEqual([])
  },
)
