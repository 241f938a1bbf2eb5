/** A real browser for the tests: the Chromium that the system has, or that Debian can give it. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

const canRun = (path: string) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The browser's path, or undefined where there is none. CHROMIUM_PATH, when set, is the only place looked at. */
export const findChromium = (): string | undefined => {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (!canRun(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, and no program is there.`)
    return chosen
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere].find(canRun)
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))

const apt = (...words: string[]) => {
  try {
    execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...words], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch (error) {
    const said = (error as { stderr?: string }).stderr
    throw new Error(`Chromium could not be installed: apt-get ${words.join(' ')} failed.\n${said ?? error}`)
  }
}

/** Makes sure that there is a browser, installing Debian's own where that is possible and allowed. */
export const ensureChromium = (): string => {
  const found = findChromium()
  if (found) return found

  if (!isDebian() || process.getuid?.() !== 0)
    throw new Error('The browser tests need Chromium: install it, or set CHROMIUM_PATH to a Chrome you have.')

  apt('update')
  apt('install', '--yes', '--no-install-recommends', 'chromium')

  const installed = findChromium()
  if (!installed) throw new Error("Debian's chromium was installed, and yet no browser is in /usr/bin.")
  return installed
}

/** One browser for a test file. Give every person a context of their own: `browser.newContext(screen)`. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureChromium(), args })
