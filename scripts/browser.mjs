// Finds the browser that tests, measurements and screenshots drive. Run by itself it prints where the browser is.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const installedBrowsers = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
}

/**
 * The path of a Chromium, ready to be launched: `CHROME_PATH` when it is set, else on Linux x64 the one that
 * @sparticuz/chromium carries (unpacked once into `.cache`), else one that is installed on the machine.
 *
 * Sets LD_LIBRARY_PATH and FONTCONFIG_PATH of this process for the carried one: it brings its own libraries and font.
 *
 * @returns {Promise<string>}
 * @throws when there is none, with what to do.
 */
export async function findBrowser() {
  const chosen = process.env['CHROME_PATH']
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Error(`expected CHROME_PATH to name a browser, got ${chosen}, which does not exist`)
  }
  if (process.platform === 'linux' && process.arch === 'x64') return carriedBrowser()

  const installed = (installedBrowsers[process.platform] ?? []).find((path) => existsSync(path))
  if (installed) return installed
  throw new Error('expected Chrome or Chromium on this machine, got none: install one, or set CHROME_PATH to its path')
}

/** How Playwright launches it. Containers run as root, where Chromium's sandbox does not. */
export async function launchOptions() {
  return { executablePath: await findBrowser(), args: ['--no-sandbox', '--font-render-hinting=none'] }
}

async function carriedBrowser() {
  const manifest = readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')
  const folder = join(root, '.cache', `chromium-${JSON.parse(manifest).version}`)
  if (!existsSync(folder)) await unpack(folder)

  const fonts = join(folder, 'fonts')
  writeFileSync(
    join(fonts, 'fonts.conf'),
    `<fontconfig><dir>${fonts}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
  )
  const libraries = join(folder, 'al2023', 'lib')
  const path = process.env['LD_LIBRARY_PATH']?.split(':').filter((entry) => entry && entry !== libraries) ?? []
  process.env['LD_LIBRARY_PATH'] = [libraries, ...path].join(':')
  process.env['FONTCONFIG_PATH'] = fonts
  return join(folder, 'chromium')
}

/** Unpacks beside the place and moves there at the end, so that a half unpacked browser is never found. */
async function unpack(folder) {
  process.stdout.write('Unpacking the browser that the tests use, once …\n')
  mkdirSync(dirname(folder), { recursive: true })
  const beside = mkdtempSync(`${folder}-`)
  const temporary = process.env['TMPDIR']
  // NOTE: the package unpacks into the temporary folder, and its libraries only where it believes itself on a bare machine.
  process.env['TMPDIR'] = beside
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x'
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    chmodSync(beside, 0o755)
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    // NOTE: another process may have unpacked the same browser meanwhile.
    if (!existsSync(folder)) throw error
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = temporary
    delete process.env['AWS_LAMBDA_JS_RUNTIME']
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`Browser: ${await findBrowser()}\n`)
