import type { Cabinet } from './cabinet.ts'
import type { Deed } from './deed.ts'

export const thingsToSay = (_cabinet: Cabinet): readonly Deed[] => []
