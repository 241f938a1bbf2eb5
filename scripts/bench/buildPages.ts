/** Builds the pages as they are played: what is shown or weighed is what students are sent. */
import { build } from 'vite'

const root = `${import.meta.dirname}/../..`

export const buildPages = async (): Promise<void> => {
  await build({ configFile: `${root}/vite.config.ts`, mode: 'production', logLevel: 'error' })
}
