/** A word beside what it has tabled, changed or refused, for parties that people play. */
import type { Channel } from '../../../shared/rules/talk/channel.ts'
import { lastRevision, type Treaty, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { capitalOf } from '../cabinet/names.ts'
import { explain } from './explain.ts'
import { isPlayed, type Line } from './line.ts'
import { WORDS } from './words.ts'

export const aboutTexts = (cabinet: Cabinet): readonly Line[] => {
  const { known, power } = cabinet
  return Object.values(known.treaties).flatMap((treaty): readonly Line[] => {
    const people = treaty.parties.filter((party) => party !== power && isPlayed(known, party))
    if (people.length === 0 || !treaty.parties.includes(power)) return []
    const text = sentenceAbout(cabinet, treaty)
    const channel: Channel = { kind: 'powers', powers: treaty.parties }
    return text ? [{ channel, text, why: `says a word about ${termsOf(treaty).title}` }] : []
  })
}

const sentenceAbout = (cabinet: Cabinet, treaty: Treaty): string | null => {
  const { known, power, round } = cabinet
  const terms = termsOf(treaty)
  const { by, number, round: written } = lastRevision(treaty.revisions)
  if (treaty.status === 'refused')
    return treaty.by === power && treaty.round === round && treaty.because !== 'notRatified'
      ? WORDS.refused(terms.title, WORDS.because[treaty.because])
      : null
  if (treaty.status !== 'tabled' || by !== power || written !== round) return null
  const explained = explain(cabinet, treaty.parties, terms)
  return number === 1
    ? WORDS.offer(capitalOf(known, power), terms.title, explained)
    : WORDS.answered(terms.title, explained)
}
