/** The gaps of a sentence: which words match, and what they mean in a lesson. */
import type { Actor } from '../../../shared/rules/actor.ts'
import type { Against } from '../../../shared/rules/clauses/against.ts'
import type { AidKind, FundPurpose } from '../../../shared/rules/clauses/clause.ts'
import type { KEPT_ARTICLES } from '../../../shared/rules/clauses/owed.ts'
import type { CrisisOutcome, Stance } from '../../../shared/rules/crises/crisis.ts'
import type { Character } from '../../../shared/rules/delegations/character.ts'
import type { Regime } from '../../../shared/rules/home/regime.ts'
import type { SupportCause } from '../../../shared/rules/home/support.ts'
import type { PersonId, PowerId } from '../../../shared/rules/ids.ts'
import type { LedgerEntry } from '../../../shared/rules/ledger.ts'
import type { ModuleName } from '../../../shared/rules/modules.ts'
import type { RoundPhase } from '../../../shared/rules/phase.ts'
import type { GaugeName } from '../../../shared/rules/position.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import type { Ending, RefusalReason } from '../../../shared/rules/treaties/treaty.ts'
import type { AttitudeCause } from '../../../shared/rules/world.ts'
import { EVERYONE, TEACHER, type Viewer } from '../../../shared/view/viewer.ts'
import { type Lesson, speakerOf, THE_LESSON } from './lesson.ts'

export type Slot<T> = Readonly<{
  /** Source of a regular expression without groups that capture. */
  fits: string
  /** @throws where the words match but mean nothing in this lesson */
  means(words: string, lesson: Lesson): T
}>

/** A number as it was written: 8.5 has one decimal. */
export type Sum = Readonly<{ value: number; decimals: number }>

const NAME = '(?!Nobody|Everybody)[A-Z][a-z]+'
const NAMES = `${NAME}(?:, ${NAME})*(?: and ${NAME})?`
const NUMBER = '-?[0-9]+(?:\\.[0-9]+)?'
const AMOUNTS = `${NAME} ${NUMBER}(?:, ${NAME} ${NUMBER})*(?: and ${NAME} ${NUMBER})?`
const QUOTED = '"[^"]+"'

/** No power of any case. */
const ATLANTIS = 'atlantis'

const listOf = (words: string): readonly string[] => words.split(/, | and /)

const power = (name: string, { position }: Lesson): PowerId => {
  const id = name.toLowerCase()
  if (id === ATLANTIS) return ATLANTIS as PowerId
  const found = position.powers.find((each) => each.id === id)
  if (!found) throw new Error(`no power of this case is called ${name}`)
  return found.id
}

const person = (name: string, { people }: Lesson): PersonId => {
  const found = people[name]
  if (!found) throw new Error(`nobody in this case is called ${name}`)
  return found
}

const powers = (words: string, lesson: Lesson): readonly PowerId[] =>
  listOf(words).map((name) => power(name, lesson))

const unquoted = (words: string): string => words.slice(1, -1)

const actor = (words: string, lesson: Lesson): Actor => {
  if (/^the teacher$/i.test(words)) return { kind: 'teacher' }
  if (/^the lesson$/i.test(words)) return THE_LESSON
  const diplomat = /^(.+)'s diplomat$/.exec(words)?.[1]
  if (diplomat) return { kind: 'diplomat', power: power(diplomat, lesson) }
  const somebody = lesson.people[words]
  return somebody ? { kind: 'person', person: somebody } : speakerOf(lesson, power(words, lesson))
}

const viewer = (words: string, lesson: Lesson): Viewer => {
  if (/^the projector$/i.test(words)) return EVERYONE
  if (/^the teacher$/i.test(words)) return TEACHER
  return { kind: 'power', power: power(words, lesson) }
}

const oneOf = <T>(choices: Readonly<Record<string, T>>): Slot<T> => ({
  fits: Object.keys(choices).join('|'),
  means: (words) => {
    const [, meant] = Object.entries(choices).find(([choice]) => choice === words) ?? []
    if (meant === undefined) throw new Error(`no such word: ${words}`)
    return meant
  },
})

const slot = <T>(fits: string, means: Slot<T>['means']): Slot<T> => ({ fits, means })

export const SLOTS = {
  /** 2 */
  n: slot('[0-9]+', Number),
  /** 8.5: what a sum must come to */
  sum: slot<Sum>(NUMBER, (words) => ({
    value: Number(words),
    decimals: words.split('.')[1]?.length ?? 0,
  })),
  /** 0.25, -40 */
  number: slot(NUMBER, Number),
  power: slot(NAME, power),
  /** Alpha, Beta and Gamma */
  powers: slot(NAMES, powers),
  /** Alpha 16, Beta 9 and Gamma 4.5 */
  amounts: slot(AMOUNTS, (words): readonly (readonly [name: string, amount: number])[] =>
    listOf(words).map((each) => {
      const [name = '', amount] = each.split(' ')
      return [name, Number(amount)]
    }),
  ),
  /** 1, 2 and 4 */
  numbers: slot('[0-9]+(?:, [0-9]+)*(?: and [0-9]+)?', (words) => listOf(words).map(Number)),
  name: slot(NAME, (words) => words),
  names: slot(NAMES, listOf),
  person: slot(NAME, person),
  people: slot(NAMES, (words, lesson) => listOf(words).map((name) => person(name, lesson))),
  /** Alpha, Anna, Alpha's diplomat, the teacher, the lesson */
  actor: slot(`[Tt]he teacher|[Tt]he lesson|${NAME}(?:'s diplomat)?`, actor),
  /** Alpha, the projector (which shows what everybody may know), the teacher */
  viewer: slot(`[Tt]he projector|[Tt]he teacher|${NAME}`, viewer),
  /** "The Pact" */
  title: slot(QUOTED, unquoted),
  /** "The Pact", or a treaty that does not exist */
  treaty: slot(`${QUOTED}|a treaty that does not exist`, (words) =>
    words.startsWith('"') ? unquoted(words) : null,
  ),
  /** What a treaty says, see articles.ts; what orders say, see orderItems.ts; an objective, see objectives.ts */
  words: slot('.+', (words) => words),
  /** anyone, or Gamma and Delta */
  against: slot<Against>(`anyone|${NAMES}`, (words, lesson) =>
    words === 'anyone' ? 'anyone' : powers(words, lesson),
  ),
  phase: slot('[Bb]riefing|[Nn]egotiation|[Oo]rders|[Rr]eport', (words): RoundPhase => {
    const phases = ['briefing', 'negotiation', 'orders', 'report'] as const
    const meant = phases.find((phase) => phase === words.toLowerCase())
    if (!meant) throw new Error(`no phase is called ${words}`)
    return meant
  }),
  module: oneOf<ModuleName>({
    'burden sharing': 'burdenSharing',
    'secret treaties': 'secretTreaties',
    crises: 'crises',
    'trade and culture': 'trade',
    'military integration': 'integration',
    institutions: 'institutions',
    'domestic politics': 'domesticPolitics',
  }),
  gauge: oneOf<GaugeName>({
    Security: 'security',
    Prosperity: 'prosperity',
    Influence: 'influence',
    Autonomy: 'autonomy',
  }),
  distance: oneOf({ adjacent: 1, near: 0.6, far: 0.3, remote: 0.1 }),
  stance: oneOf<Stance>({
    'stand firm': 'standFirm',
    concede: 'concede',
    honour: 'honour',
    'stay out': 'abstain',
    'join the target': 'joinTarget',
    'join the challenger': 'joinChallenger',
  }),
  character: oneOf<Character>({
    balancer: 'balancer',
    bandwagoner: 'bandwagoner',
    'buck-passer': 'buckPasser',
    'honest broker': 'honestBroker',
    opportunist: 'opportunist',
    'faithful ally': 'faithfulAlly',
    hegemon: 'hegemon',
  }),
  regime: oneOf<Regime>({ 'a democracy': 'democracy', 'an autocracy': 'autocracy', neither: 'mixed' }),
  purpose: oneOf<FundPurpose>({ development: 'development', 'the good of all': 'global' }),
  aid: oneOf<AidKind>({ money: 'money', arms: 'arms', technology: 'technology' }),
  reason: oneOf<SupportCause>({
    prosperity: 'prosperity',
    'its broken word': 'brokeItsWord',
    'giving way': 'conceded',
    'a war won': 'wonWar',
    'a war lost': 'lostWar',
    'a war': 'war',
    habit: 'habit',
  }),
  ending: oneOf<Ending['kind']>({
    'it ran out': 'expired',
    'a party left': 'left',
    'a party renounced it': 'renounced',
  }),
  secrecy: oneOf<Terms['secrecy']>({ public: 'public', secret: 'secret' }),
  side: oneOf({ target: 'target', challenger: 'challenger' } as const),
  end: oneOf<CrisisOutcome['kind']>({
    war: 'war',
    'the target conceding': 'targetConceded',
    'the challenger conceding': 'challengerConceded',
    'both conceding': 'bothConceded',
    'a settlement': 'settled',
  }),
  article: oneOf<(typeof KEPT_ARTICLES)[number]>({
    'the fund': 'pool',
    'the aid': 'aid',
    'the exchange': 'exchange',
    'the defence': 'defence',
    'the non-aggression': 'nonAggression',
    'the neutrality': 'neutrality',
  }),
  because: oneOf<RefusalReason>({
    'too little': 'tooLittle',
    'too much autonomy': 'tooMuchAutonomy',
    'too large a share': 'shareTooLarge',
    'no trust': 'noTrust',
    'promised to others': 'promisedOthers',
    unsaid: 'unsaid',
  }),
  verdict: oneOf<LedgerEntry['verdict']>({
    kept: 'kept',
    shirked: 'shirked',
    abandoned: 'abandoned',
    renounced: 'renounced',
    betrayed: 'betrayed',
    disclosed: 'disclosed',
  }),
  cause: oneOf<AttitudeCause>({
    outreach: 'outreach',
    'a kept treaty': 'treatyKept',
    'a military treaty': 'militaryTreaty',
    conceding: 'conceded',
    'a demand': 'demanded',
    aid: 'aid',
    'an exchange': 'exchange',
    sanctions: 'sanctions',
    'a settlement': 'settled',
    mediation: 'mediated',
    war: 'war',
    shirking: 'shirked',
    abandoning: 'abandoned',
    renouncing: 'renounced',
    betraying: 'betrayed',
    disclosing: 'disclosed',
  }),
} as const

export type Meaning = { readonly [K in keyof typeof SLOTS]: ReturnType<(typeof SLOTS)[K]['means']> }
