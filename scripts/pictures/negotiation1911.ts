/** What France and Britain say and write to each other when a gunboat lies off Agadir. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Terms } from '../../shared/rules/treaties/terms.ts'
import { lastRevision } from '../../shared/rules/treaties/treaty.ts'
import { type Seated, until } from '../../test/support/classroom.ts'
import { does, textsFor } from '../bench/student.ts'
import { diplomatsAreDone, type Name, named, type TheClass } from './theClass.ts'

const france = 'france' as PowerId
const britain = 'united-kingdom' as PowerId
const germany = 'germany' as PowerId
const russia = 'russia' as PowerId

const asked: Terms = {
  title: 'Convention of Paris',
  clauses: [
    { kind: 'defence', against: [germany], when: 'automatic' },
    { kind: 'consultation' },
    { kind: 'pool', share: { rule: 'fixed', amounts: { [france]: 1, [britain]: 2 } } },
  ],
  secrecy: 'public',
  duration: 4,
  notice: 1,
}

const answered: Terms = {
  ...asked,
  clauses: [
    { kind: 'defence', against: [germany], when: 'discretion' },
    { kind: 'consultation' },
    { kind: 'pool', share: { rule: 'fixed', amounts: { [france]: 2, [britain]: 2 } } },
  ],
  secrecy: 'secret',
  duration: 2,
}

/** What Germany would like Russia to sign while Russia's promise to France is called. */
const tempting: Terms = {
  title: 'Understanding of Potsdam',
  clauses: [
    { kind: 'neutrality', against: 'anyone' },
    { kind: 'trade', depth: 1 },
  ],
  secrecy: 'secret',
  duration: 2,
  notice: 0,
}

/** The first letter of a lesson: from then on these two have a channel of their own. */
export const greetBritain = (played: TheClass): Promise<void> =>
  say(played, 'Amira', [britain], 'Paris to London: shall we make more of our Entente than a word?')

/** Other texts are refused, so that those that matter are those that wait. */
export const negotiate1911 = async (played: TheClass): Promise<void> => {
  await diplomatsAreDone(played)
  const { seat: amira } = named(played, 'Amira')
  const { seat: tom } = named(played, 'Tom')
  await clearTable(amira, france)
  await clearTable(named(played, 'Marek').seat, russia)
  await diplomatsAreDone(played)

  await does(named(played, 'Chiara').seat, { type: 'DeclareReady', ready: 'ready' })
  const { seat: lina } = named(played, 'Lina')
  await say(played, 'Lina', 'public', 'Germany wants a fair price for Morocco, and no war.')
  await does(lina, { type: 'ProposeTreaty', to: [russia], terms: tempting, draft: null })
  await say(played, 'Marek', [france], 'Our staff needs two more years. Can you settle this one?')
  await say(
    played,
    'Amira',
    [britain],
    'There is a German gunboat off Agadir. If it fires, will you be there?',
  )
  await say(played, 'Tom', [france], 'We want no German harbour there. But nobody here signs a blank cheque.')
  await does(amira, { type: 'ProposeTreaty', to: [britain], terms: asked, draft: null })
  await say(played, 'Amira', [britain], 'Only Germany, and only if it attacks. Read our text.')
  await until(named(played, 'Tom').seat, 'Britain has the text', () => ours(played) !== undefined)
  const text = ours(played)
  if (!text) return
  const { number } = lastRevision(text.revisions)
  await does(tom, { type: 'AmendTreaty', treaty: text.id, revision: number, terms: answered, draft: null })
  await say(played, 'Tom', [france], 'Help “at once and of itself” is too much. We sent it back.')
}

const clearTable = async (seat: Seated, power: PowerId) => {
  for (const { id } of textsFor(seat, power))
    await seat.command({ type: 'RefuseTreaty', treaty: id, because: 'tooLittle' })
}

const ours = (played: TheClass) =>
  textsFor(named(played, 'Tom').seat, britain).find(
    ({ revisions }) => lastRevision(revisions).terms.title === asked.title,
  )

const say = (played: TheClass, name: Name, to: 'public' | readonly PowerId[], text: string) => {
  const { seat, power } = named(played, name)
  const channel =
    to === 'public' ? ({ kind: 'public' } as const) : ({ kind: 'powers', powers: [power, ...to] } as const)
  return does(seat, { type: 'Say', channel, text, clock: null })
}
