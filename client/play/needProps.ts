import type { Need } from './needs.ts'
import type { Page } from './page.ts'

export type NeedProps<K extends Need['kind']> = Readonly<{
  page: Page
  need: Extract<Need, { kind: K }>
  /** The first one carries the page's filled button. */
  first: boolean
}>
