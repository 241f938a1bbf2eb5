/** Around every run: temporary files go into one folder, so that no test leaves anything behind by forgetting to. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const prefix = 'entente-tests-'

/** Workers are started after this and inherit the environment; os.tmpdir() reads it. */
export default () => {
  // Each project comes here, and a folder inside a folder makes paths too long for Chromium's socket.
  if (basename(tmpdir()).startsWith(prefix)) return
  const folder = mkdtempSync(join(tmpdir(), prefix))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
