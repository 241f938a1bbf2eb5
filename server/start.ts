/** `npm start`: builds the pages if they are missing or older than what they are made of, then runs the server. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const built = join(root, 'dist/client/index.html')

const newestIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0)

const isStale = () => {
  if (!existsSync(built)) return true
  const sources = [newestIn(join(root, 'client')), newestIn(join(root, 'shared'))]
  return Math.max(...sources, statSync(join(root, 'vite.config.ts')).mtimeMs) > statSync(built).mtimeMs
}

if (isStale()) {
  process.stdout.write('Building the pages; this happens once after each change.\n')
  try {
    const { build } = await import('vite')
    await build({ configFile: join(root, 'vite.config.ts'), mode: 'production', logLevel: 'warn' })
  } catch (error) {
    process.stderr.write(`The pages could not be built: ${error instanceof Error ? error.message : error}\n`)
    if (!existsSync(built)) process.exit(1)
    process.stderr.write('The pages of before are shown instead.\n')
  }
}
await import('./main.ts')
