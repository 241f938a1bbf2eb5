/** What the articles of a treaty are called when they are spoken of. */

const CALLED: Readonly<Record<string, string>> = {
  defence: 'defence',
  neutrality: 'neutrality',
  nonAggression: 'non-aggression',
  consultation: 'consultation',
  pool: 'a common fund',
  verification: 'open books',
  trade: 'trade',
}

/** @param kind of a clause; an unknown one is called by its own name */
export const articleCalled = (kind: string): string => CALLED[kind] ?? kind
