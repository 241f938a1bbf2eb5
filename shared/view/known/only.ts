/** The parts of a record that are one viewer's. */
import type { PowerId } from '../../rules/ids.ts'
import { entriesOf } from '../../rules/record.ts'

export const onlyOwn = <V>(
  record: Readonly<Record<PowerId, V>>,
  own: PowerId | null,
): Readonly<Record<PowerId, V>> => {
  const mine = own ? record[own] : undefined
  return own && mine !== undefined ? { [own]: mine } : {}
}

export const onlyOf = <V>(
  record: Readonly<Record<PowerId, V>>,
  own: PowerId | null,
  informants: readonly PowerId[],
): Readonly<Record<PowerId, V>> =>
  Object.fromEntries(
    entriesOf<PowerId, V>(record).filter(([power]) => power === own || informants.includes(power)),
  )
