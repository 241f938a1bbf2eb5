/** `npm run dev`: the server restarts and the page reloads as files change, behind one address. */
import { spawn } from 'node:child_process'
import { createServer } from 'vite'

const root = `${import.meta.dirname}/..`
const pages = await createServer({ configFile: `${root}/vite.config.ts` })
await pages.listen()

const address = `http://localhost:${pages.config.server.port}`
const server = spawn(process.execPath, ['--watch', 'server/main.ts'], {
  cwd: root,
  stdio: 'inherit',
  // Links, codes on the wall and the check of a socket's origin all speak of the address that is open.
  env: { PORT: '2567', PUBLIC_URL: address, ...process.env },
})

pages.printUrls()

const close = async () => {
  server.kill('SIGTERM')
  await pages.close()
}
server.once('exit', (code) => void pages.close().then(() => process.exit(code ?? 0)))
process.once('SIGINT', close)
process.once('SIGTERM', close)
