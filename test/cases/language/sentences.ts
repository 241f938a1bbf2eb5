/** Every sentence that a case can say. A new kind stands in the file of its subject. */
import { BALLOTS } from './deeds/ballots.ts'
import { CALENDAR, HEADINGS } from './deeds/calendar.ts'
import { ORDERS } from './deeds/orders.ts'
import { QUARRELS } from './deeds/quarrels.ts'
import { SEATS } from './deeds/seats.ts'
import { TABLE } from './deeds/table.ts'
import { TALK } from './deeds/talk.ts'
import { MOTIONS } from './outcomes/ballots.ts'
import { CRISES } from './outcomes/crises.ts'
import { GAUGES } from './outcomes/gauges.ts'
import { LEDGER } from './outcomes/ledger.ts'
import { LESSONS } from './outcomes/lessons.ts'
import { STATE } from './outcomes/powers.ts'
import { TREATIES } from './outcomes/treaties.ts'
import { VIEWS } from './outcomes/views.ts'
import { WISHES } from './position/objectives.ts'
import { POWERS } from './position/powers.ts'
import { SCENARIO } from './position/scenario.ts'
import type { Sentence } from './sentence.ts'

export const SENTENCES: readonly Sentence[] = [
  ...POWERS,
  ...SCENARIO,
  ...WISHES,
  ...HEADINGS,
  ...CALENDAR,
  ...TABLE,
  ...BALLOTS,
  ...ORDERS,
  ...QUARRELS,
  ...TALK,
  ...SEATS,
  ...STATE,
  ...TREATIES,
  ...MOTIONS,
  ...LEDGER,
  ...CRISES,
  ...GAUGES,
  ...LESSONS,
  ...VIEWS,
]
