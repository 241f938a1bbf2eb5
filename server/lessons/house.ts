/** What every lesson in this process shares. */
import type { Journal } from '../journal/journal.ts'
import type { Log } from '../log.ts'
import type { NextDeeds } from './diplomacy.ts'
import type { Time } from './time.ts'

export type House = Readonly<{
  journal: Journal
  log: Log
  time: Time
  diplomatPace: 'human' | 'instant'
  nextDeeds: NextDeeds
  /** Where people find the pages: "http://192.168.1.20:2567". */
  address: () => string
  /** In [0, 1); for what is not part of a world: who is dealt to which power. */
  luck: () => number
}>
