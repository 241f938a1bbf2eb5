/** Before the browser tests: a browser to open, and a client to open in it. */
import { execFileSync } from 'node:child_process'
import { ensureChromium } from './chromium.ts'

const root = `${import.meta.dirname}/../..`

export default () => {
  ensureChromium()
  if (process.env.CLIENT_IS_BUILT !== '1') buildClient()
}

/** A process of its own, because under vitest NODE_ENV says `test`, and what is played is the production build. */
const buildClient = () => {
  const { NODE_ENV: _, ...env } = process.env
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
}
