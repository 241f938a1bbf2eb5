/**
 * The little that a computer diplomat makes of a sentence: which powers and crises it names, which kind of treaty it
 * speaks of, and whether it says yes, no, thanks or worse. What it does not recognise it does not guess.
 */
import type { ClauseKind } from '../../../shared/rules/clauses/clauses.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { CrisisId, PowerId } from '../../../shared/rules/ids.ts'
import { positionOf, powersOf, type World } from '../../../shared/rules/world.ts'

export type Heard = Readonly<{
  /** Other powers than the speaker and the listener. */
  powers: readonly PowerId[]
  crisis: CrisisId | null
  kind: ClauseKind | null
  asks: 'why' | 'allies' | 'wants' | null
  says: 'yes' | 'no' | 'thanks' | 'threat' | 'greeting' | null
}>

/** The first that fits wins: what is more special stands before what is more general. */
const KINDS: readonly (readonly [ClauseKind, RegExp])[] = [
  ['nonAggression', /non-?aggression|not (?:to )?attack|no war between|peace (?:pact|treaty)|\bpeace\b/i],
  ['neutrality', /neutral|stay out|keep out/i],
  ['offence', /attack .* together|join (?:us|me|our attack)? ?against|offensive|march (?:with us|together)/i],
  ['sanctions', /sanction|embargo|boycott/i],
  ['jointCommand', /joint command|(?:one|common|shared) (?:command|staff)/i],
  ['intelligence', /\bintelligence\b|\bspy|\bspies\b/i],
  ['verification', /(?:open|see) (?:the |your )?books|who (?:paid|pays) what/i],
  ['council', /\bcouncil\b|\bvote together|\bveto\b/i],
  ['basing', /\bbases?\b|garrison|troops (?:on|in) your/i],
  ['settlement', /settle|compromise/i],
  ['arbitration', /arbitrat|mediat/i],
  ['aid', /\bsubsid|\bloan|\bmoney\b|lend-?lease|\bgive us\b/i],
  ['exchange', /\bexchange|student|culture|cultural/i],
  ['pool', /\bfund\b|\bpool\b|\bshares?\b|\bpay\b|\bcontribut/i],
  ['trade', /\btrade\b|customs|tariff|market|commerc/i],
  ['consultation', /consult/i],
  ['defence', /defen[cs]e|defend|alliance|\bally\b|\ballies\b|protect|\bhelp\b|\baid\b|\bpact\b|guarantee/i],
]

const SAYINGS: readonly (readonly [NonNullable<Heard['says']>, RegExp])[] = [
  ['threat', /or else|you will regret|\bthreat|we (?:will|shall) (?:attack|destroy|crush|invade)|surrender/i],
  ['thanks', /\bthank|\bgrateful|\bmerci\b/i],
  ['no', /^\s*(?:no|nope|never|sorry,? no)\b|\bwe (?:cannot|can't|won't|refuse)\b/i],
  ['yes', /^\s*(?:yes|yeah|yep|ok|okay|sure|agreed|deal|fine)\b|\bwe (?:agree|accept|will sign)\b/i],
  ['greeting', /^\s*(?:hi|hello|hey|good (?:day|morning|evening|afternoon)|greetings|dear)\b/i],
]

const QUESTIONS: readonly (readonly [NonNullable<Heard['asks']>, RegExp])[] = [
  ['why', /^\s*(?:but )?why\b/i],
  [
    'allies',
    /who(?:m)? (?:are|is|do you count among) (?:all )?your (?:allies|friends|partners)|have you (?:any )?allies/i,
  ],
  ['wants', /what (?:do|would) you (?:want|need|like)|what can we (?:do|offer)/i],
]

export const understand = (known: World, own: PowerId, speaker: PowerId, text: string): Heard => {
  const named = powersOf(known).filter(
    (power) => power !== own && power !== speaker && namesPower(known, power, text),
  )
  const crisis = openCrises(known).find(({ title }) => mentions(text, title.replace(/^The /, '')))
  return {
    powers: named,
    crisis: crisis?.id ?? (/\bcrisis\b/i.test(text) ? (openCrises(known)[0]?.id ?? null) : null),
    kind: KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null,
    asks: QUESTIONS.find(([, pattern]) => pattern.test(text))?.[0] ?? null,
    says: SAYINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null,
  }
}

export const namesPower = (known: World, power: PowerId, text: string): boolean => {
  const { short, adjective, capital } = positionOf(known, power).names
  return [short, adjective, capital].some((name) => mentions(text, name))
}

const mentions = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'iu').test(text)
