/** What stands in a record, with its ids: the language itself knows the keys only as strings. */

export const keysOf = <K extends string>(record: Readonly<Partial<Record<K, unknown>>>): readonly K[] =>
  Object.keys(record) as K[]

export const entriesOf = <K extends string, V>(
  record: Readonly<Partial<Record<K, V>>>,
): readonly (readonly [K, V])[] => Object.entries(record) as [K, V][]
