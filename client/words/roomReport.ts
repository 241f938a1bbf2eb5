/** What the room reads of a round: a headline and at most three paragraphs. Nothing in it is a secret. */
import type { CrisisOutcome } from '../../shared/rules/crises/crisis.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { theTreaty } from '../../shared/rules/treaties/theTreaty.ts'
import type { CrisisPaper } from '../../shared/view/papers.ts'
import { capitalised, few, type Names, points } from './names.ts'

/** A part of a paragraph; what is grave is red and bold. */
export type Phrase = Readonly<{ text: string; tone: 'plain' | 'grave' }>
export type Paragraph = readonly Phrase[]

export type Told = Readonly<{ crisis: CrisisPaper; outcome: CrisisOutcome }>

const said = (text: string): Phrase => ({ text, tone: 'plain' })
const grave = (text: string): Phrase => ({ text, tone: 'grave' })

/** @param told the round's crises, the gravest first */
export const headlineOf = (told: readonly Told[], names: Names): string => {
  const wars = told.filter(({ outcome }) => outcome.kind === 'war')
  if (wars.length > 1) return `${capitalised(few(wars.length))} wars`
  const [first] = told
  if (!first) return 'A round without a crisis'
  if (told.length > 1 && wars.length === 0) return `${capitalised(few(told.length))} crises, and no war`
  const { challenger, target } = first.crisis
  switch (first.outcome.kind) {
    case 'war':
      return `War between ${names.the(challenger)} and ${names.the(target)}`
    case 'targetConceded':
      return `${names.The(target)} gives way`
    case 'challengerConceded':
      return `${names.The(challenger)} gives way`
    case 'settled':
      return `${names.The(challenger)} and ${names.the(target)} settle their quarrel`
    case 'bothConceded':
      return 'Both sides give way'
  }
}

/** One crisis in three paragraphs: what was demanded, who came, what it cost. */
export const crisisInFull = ({ crisis, outcome }: Told, names: Names): readonly Paragraph[] => [
  [said(demanded(crisis, outcome, names))],
  whoCame(crisis, outcome, names),
  [said(itCost(crisis, outcome, names))],
]

/** One crisis of two, in a paragraph. */
export const crisisInPart = ({ crisis, outcome }: Told, names: Names): Paragraph => [
  said(demanded(crisis, outcome, names)),
  ...warInShort(crisis, outcome, names),
]

/** One crisis among many, in a line or two: what was demanded is left to the headlines of the round. */
export const crisisInShort = ({ crisis, outcome }: Told, names: Names): Paragraph => [
  said(`${crisis.title}: ${settled(crisis, outcome, names)}`),
  ...warInShort(crisis, outcome, names),
]

const warInShort = (crisis: CrisisPaper, outcome: CrisisOutcome, names: Names): Paragraph =>
  outcome.war === null
    ? []
    : [
        ...whoCame(crisis, outcome, names),
        ...(outcome.war.winner ? [said(`${names.The(outcome.war.winner)} won.`)] : []),
      ]

const settled = ({ challenger, target }: CrisisPaper, { kind }: CrisisOutcome, names: Names): string => {
  switch (kind) {
    case 'war':
      return `war between ${names.the(challenger)} and ${names.the(target)}.`
    case 'targetConceded':
      return `${names.the(target)} gave way to ${names.the(challenger)}.`
    case 'challengerConceded':
      return `${names.the(target)} stood firm, and ${names.the(challenger)} gave way.`
    case 'settled':
      return `${names.the(challenger)} and ${names.the(target)} settled it.`
    case 'bothConceded':
      return 'both sides gave way.'
  }
}

const demanded = ({ challenger, target, demand }: CrisisPaper, outcome: CrisisOutcome, names: Names) => {
  const start = `${names.The(challenger)} demanded ${demand}.`
  switch (outcome.kind) {
    case 'war':
      return `${start} ${names.The(target)} stood firm, and it was war.`
    case 'targetConceded':
      return `${start} ${names.The(target)} gave way.`
    case 'challengerConceded':
      return `${start} ${names.The(target)} stood firm, and ${names.the(challenger)} gave way.`
    case 'settled':
      return `${start} ${names.The(target)} talked with it, and they signed a settlement.`
    case 'bothConceded':
      return `${start} Then both gave way.`
  }
}

const whoCame = (
  { target, challenger, mediators }: CrisisPaper,
  { kind, calls, withTarget, withChallenger, stances }: CrisisOutcome,
  names: Names,
): Paragraph => {
  const boundTo = (to: 'target' | 'challenger') =>
    calls.filter(({ side }) => side === to).map(({ power }) => power)
  const away = (power: PowerId) => !withTarget.includes(power) && !withChallenger.includes(power)
  if (kind === 'settled')
    return [
      said(mediators[0] ? `${names.The(mediators[0])} mediated.` : 'Nobody had to come to anybody’s help.'),
    ]
  if (stances[target] !== 'standFirm')
    return [
      said(
        withTarget.length > 0
          ? `${capitalised(names.all(withTarget))} would have come.`
          : 'Nobody had to come to anybody’s help.',
      ),
    ]
  const called = boundTo('target')
  const kept = withTarget.filter((power) => called.includes(power))
  const freely = withTarget.filter((power) => !called.includes(power))
  const stayed = called.filter((power) => !withTarget.includes(power))
  const atHome = stances[challenger] === 'standFirm' ? boundTo('challenger').filter(away) : []
  const their = (those: readonly PowerId[]) => (those.length === 1 ? 'its' : 'their')
  return [
    ...(kept.length > 0
      ? [said(`${capitalised(names.all(kept))} kept ${their(kept)} word to ${names.the(target)}.`)]
      : []),
    ...(freely.length > 0
      ? [said(`${capitalised(names.all(freely))} came to ${names.own(target)} side.`)]
      : []),
    ...(withChallenger.length > 0
      ? [said(`${capitalised(names.all(withChallenger))} joined ${names.the(challenger)}.`)]
      : []),
    ...absent(stayed, withTarget, target, names),
    ...(atHome.length > 0
      ? [
          grave(
            `${capitalised(names.all(atHome))} had promised to join ${names.the(challenger)}, and stayed away.`,
          ),
        ]
      : []),
  ]
}

const absent = (
  stayed: readonly PowerId[],
  came: readonly PowerId[],
  target: PowerId,
  names: Names,
): Paragraph => {
  const nobody = came.length === 0
  if (stayed.length === 0) return nobody ? [grave(`Nobody came for ${names.the(target)}.`)] : []
  const promised = `${capitalised(names.all(stayed))} had promised ${names.the(target)} help`
  return [grave(nobody ? `${promised}, and nobody came.` : `${promised}, and stayed away.`)]
}

const itCost = (
  { target, challenger }: CrisisPaper,
  { kind, war, transfer }: CrisisOutcome,
  names: Names,
): string => {
  switch (kind) {
    case 'war':
      if (war?.winner === target) return `${names.The(target)} held out, and lost nothing but the war’s cost.`
      if (war?.winner === challenger)
        return `${names.The(challenger)} won, and took ${points(transfer)} of strength from ${names.the(target)}.`
      return `Nobody won outright: ${points(transfer)} of strength went to ${names.the(challenger)}.`
    case 'targetConceded':
      return `It cost ${names.the(target)} ${points(transfer)} of strength, and no war.`
    case 'settled':
      return transfer === 0
        ? 'Nothing changes hands, and nobody had to fight.'
        : `They agreed on ${points(transfer)} of strength for ${names.the(challenger)}, and nobody had to fight.`
    case 'challengerConceded':
    case 'bothConceded':
      return 'All stays as it was, and nobody had to fight.'
  }
}

/** A round in which no crisis was resolved. */
export const quietRound = (
  made: readonly Readonly<{ title: string; parties: readonly PowerId[] }>[],
  names: Names,
): readonly Paragraph[] => {
  if (made.length === 0) return [[said('Nobody demanded anything of anybody. No public treaty was made.')]]
  return made
    .slice(0, 3)
    .map(({ title, parties }) => [said(`${capitalised(names.all(parties))} made ${theTreaty(title)}.`)])
}
