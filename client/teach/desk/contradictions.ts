/** Promises that cannot both be kept, told to the teacher where one of the two is secret: nobody else sees it coming. */
import { type Contradiction, contradictionsIn } from '../../../shared/rules/treaties/contradictions.ts'
import { type InForce, type Treaty, termsOf } from '../../../shared/rules/treaties/treaty.ts'

/** A contradiction with the titles of its two treaties. */
export type SecretContradiction = Omit<Contradiction, 'helping' | 'restraining'> &
  Readonly<{ helping: string; restraining: string }>

export const secretContradictions = (treaties: readonly Treaty[]): readonly SecretContradiction[] => {
  const inForce = treaties.filter((treaty): treaty is InForce => treaty.status === 'inForce')
  const termsById = new Map(inForce.map((treaty) => [treaty.id, termsOf(treaty)]))
  const found = contradictionsIn(inForce).flatMap((each): readonly SecretContradiction[] => {
    const helping = termsById.get(each.helping)
    const restraining = termsById.get(each.restraining)
    if (!helping || !restraining) return []
    const isOpen = helping.secrecy === 'public' && restraining.secrecy === 'public'
    return isOpen ? [] : [{ ...each, helping: helping.title, restraining: restraining.title }]
  })
  // One card for a power and whom it would be torn against, however many it would help.
  return found.filter(
    (each, at) =>
      found.findIndex(({ power, against }) => power === each.power && against === each.against) === at,
  )
}
