/** What has been offered before: nobody likes to be asked the same twice. */
import type { PowerId, TreatyId } from '../../../shared/rules/ids.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { lastRevision, type Tabled, type Treaty, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { bindingOn } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'

const MEMORY = 3

/** Texts that this power tabled in this round, whatever became of them. */
export const offersThisRound = ({ known, power, round }: Cabinet): readonly Treaty[] =>
  Object.values(known.treaties).filter(
    ({ proposer, revisions }) => proposer === power && revisions[0]?.round === round,
  )

/** Treaties that it has signed in this round: a government has only so much ink for one year. */
export const signedThisRound = ({ known, power, round }: Cabinet): number =>
  bindingOn(known, power).filter(({ since }) => since === round).length

/** Whether a text of the same kind lies on the table between them, or one of them has refused one not long ago. */
export const wasOffered = ({ known, round }: Cabinet, parties: readonly PowerId[], terms: Terms): boolean =>
  Object.values(known.treaties).some((treaty) => {
    if (!sameKinds(termsOf(treaty), terms)) return false
    switch (treaty.status) {
      case 'tabled':
        return sameParties(treaty.parties, parties)
      case 'takenBack':
        return sameParties(treaty.parties, parties) && round - treaty.round < MEMORY
      case 'refused':
        return parties.includes(treaty.by) && isAmong(treaty, parties) && round - treaty.round < MEMORY
      default:
        return false
    }
  })

/** Whether the refusal was one to these parties: a smaller circle, or a larger, is the same question again. */
const isAmong = (treaty: Treaty, parties: readonly PowerId[]): boolean =>
  treaty.parties.filter((party) => parties.includes(party)).length >= 2

const sameParties = (a: readonly PowerId[], b: readonly PowerId[]): boolean =>
  a.length === b.length && a.every((power) => b.includes(power))

const sameKinds = (a: Terms, b: Terms): boolean =>
  a.clauses.some(({ kind }) => b.clauses.some((clause) => clause.kind === kind && kind !== 'consultation')) ||
  a.clauses.map(({ kind }) => kind).join() === b.clauses.map(({ kind }) => kind).join()

/** Texts on the table that wait for this power: written by somebody else, and not signed by it. */
export const awaiting = ({ known, power }: Cabinet): readonly Tabled[] =>
  tabledFor(known.treaties, power).filter(
    ({ signed, revisions }) => !signed.includes(power) && lastRevision(revisions).by !== power,
  )

/** Its own texts of an earlier round that nobody has answered. */
export const unanswered = ({ known, power, round }: Cabinet): readonly Tabled[] =>
  tabledFor(known.treaties, power).filter(({ revisions }) => {
    const last = lastRevision(revisions)
    return last.by === power && last.round < round
  })

const tabledFor = (treaties: Readonly<Record<TreatyId, Treaty>>, power: PowerId): readonly Tabled[] =>
  Object.values(treaties).filter(
    (treaty): treaty is Tabled => treaty.status === 'tabled' && treaty.parties.includes(power),
  )
