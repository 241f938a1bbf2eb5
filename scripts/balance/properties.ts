/** The ten properties that the model should have, in the order of docs/model.md. */
import { cooperationPays } from './properties/cooperationPays.ts'
import { dataAreNotFought } from './properties/dataAreNotFought.ts'
import { deterrence } from './properties/deterrence.ts'
import { freeRiding } from './properties/freeRiding.ts'
import { noDominantSeat } from './properties/noDominantSeat.ts'
import { noExploit } from './properties/noExploit.ts'
import { securityDilemma } from './properties/securityDilemma.ts'
import { shadowOfTheFuture } from './properties/shadowOfTheFuture.ts'
import { temptationIsReal } from './properties/temptationIsReal.ts'
import { warIsInefficient } from './properties/warIsInefficient.ts'
import type { Measured } from './property.ts'

export const PROPERTIES: readonly Measured[] = [
  cooperationPays,
  temptationIsReal,
  shadowOfTheFuture,
  freeRiding,
  securityDilemma,
  deterrence,
  warIsInefficient,
  noDominantSeat,
  dataAreNotFought,
  noExploit,
]
