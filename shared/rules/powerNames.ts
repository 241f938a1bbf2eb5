/** How a power is named in a sentence. */
export type PowerNames = Readonly<{
  /** "France", "the Ottoman Empire" is "Ottoman Empire" here and has the article below. */
  short: string
  /** "the French Republic", as a treaty's preamble says it. */
  formal: string
  /** "French" */
  adjective: string
  /** "Franco", as in Franco-Russian. */
  combining: string
  /** "Paris", for what a government does. */
  capital: string
  /** "the" where the short name wants it, else empty. */
  article: '' | 'the'
}>

/** Whose combining form is one of its own comes first, and then the alphabet decides: Anglo-French, Russo-German. */
export const pairOf = (a: PowerNames, b: PowerNames): string => {
  const plain = ({ combining, adjective }: PowerNames) => (combining === adjective ? 1 : 0)
  const [first, second] = [a, b].toSorted(
    (x, y) => plain(x) - plain(y) || x.combining.localeCompare(y.combining),
  )
  return `${first?.combining}-${second?.adjective}`
}
