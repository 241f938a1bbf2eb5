/** What is said of motions and votes: how members decide, what is moved, how it stands, what came of it. */
import type { Ballot, Invitation, Motion, Verdict } from '../../shared/rules/ballots/ballot.ts'
import type { DecisionRule } from '../../shared/rules/clauses/clause.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { theTreaty } from '../../shared/rules/treaties/theTreaty.ts'
import { capitalised, counted, listed, type Names } from './names.ts'

/** "The council decides by majority: more than half of the members. Britain has a veto." */
export const ruleInWords = (
  { rule, veto }: DecisionRule,
  council: 'council' | 'none',
  names: Names,
): string => {
  const who = council === 'council' ? 'The council decides' : 'There is no council, so the members decide'
  switch (rule) {
    case 'consensus':
      return `${who} by consensus: all have to say yes.`
    case 'majority':
      return `${who} by majority: more than half of the members.${vetoes(veto, names)}`
    case 'weighted':
      return `${who} by majority of strength: members who have more than half of all points.${vetoes(veto, names)}`
  }
}

const vetoes = (veto: readonly PowerId[], names: Names) =>
  veto.length === 0 ? '' : ` ${capitalised(names.all(veto))} ${veto.length === 1 ? 'has' : 'have'} a veto.`

/** Who decided so once. */
export const ruleOnce = ({ rule, veto }: DecisionRule): string => {
  if (veto.length > 0)
    return 'In the Security Council five powers have had a veto since 1945. In 1950 one of them stayed away, and the Council acted on Korea.'
  switch (rule) {
    case 'consensus':
      return 'NATO decides so. So did the Council of the League of Nations: in 1931 the no of Japan alone was enough.'
    case 'majority':
      return 'In the synod of the Delian League each ally had one vote, Athens too, and Athens led all the same.'
    case 'weighted':
      return 'In the European Economic Community of 1958 the large members had more votes than the small.'
  }
}

/** "Britain moves that Italy be invited": as a heading. */
export const motionTitle = (
  { by, motion }: Pick<Ballot, 'by' | 'motion'>,
  me: PowerId | null,
  names: Names,
) => {
  const mover = by === me ? 'You' : names.The(by)
  const verb = (mine: string, theirs: string) => (by === me ? mine : theirs)
  if (motion.kind === 'admission' && motion.power === by) return `${mover} ${verb('ask', 'asks')} to join`
  if (motion.kind === 'amendment') return `${mover} ${verb('propose', 'proposes')} a new text`
  return `${mover} ${verb('move', 'moves')} ${motionInWords(motion, me, names)}`
}

/** "to invite Italy" */
export const motionInWords = (motion: Motion, me: PowerId | null, names: Names): string => {
  const who = (power: PowerId) => (power === me ? 'you' : names.the(power))
  switch (motion.kind) {
    case 'admission':
      return `to invite ${who(motion.power)}`
    case 'amendment':
      return 'a new text'
    case 'expulsion':
      return `to expel ${who(motion.power)}`
    case 'assist':
      return `that all come to the aid of ${who(motion.target)}`
    case 'sanction':
      return `that no member trade with ${who(motion.power)}`
    case 'lift':
      return `to trade with ${who(motion.power)} again`
  }
}

/** What follows if it is adopted. */
export const motionMeans = (motion: Motion, me: PowerId | null, round: number, names: Names): string => {
  switch (motion.kind) {
    case 'admission': {
      const who = motion.power === me ? 'You' : names.The(motion.power)
      const pays = motion.amount === null ? '' : ` It would pay ${counted(motion.amount, 'point')} a round.`
      return `${who} would become a party of the text as it stands.${pays}`
    }
    case 'amendment':
      return `The new text would bind from round ${round + 1}. Who does not vote for it may leave before.`
    case 'expulsion': {
      return motion.power === me
        ? `You would be out when round ${round + 1} opens. Until then you are bound, and owed what was promised you.`
        : `${names.The(motion.power)} would be out when round ${round + 1} opens. Until then it is bound, and owed what was promised.`
    }
    case 'sanction':
      return `From round ${round + 1} every member would keep its trade from ${motion.power === me ? 'you' : names.the(motion.power)}, until the council lifts it. Who does not vote for it may leave before.`
    case 'lift':
      return `The members would trade with ${motion.power === me ? 'you' : names.the(motion.power)} again, from now on.`
    case 'assist':
      return `Every member would be called to ${motion.target === me ? 'your side' : `the side of ${names.the(motion.target)}`}, whether it has promised that before or not. Who is called and stays away breaks its word.`
  }
}

const CAME_TO: Readonly<Record<Verdict, string>> = {
  adopted: 'Adopted',
  rejected: 'Rejected',
  fell: 'Fell, because it was not lawful any more',
}

/** "Adopted in round 2. Yes: Britain and France. No: Italy. Not voted: Japan." */
export const resultInWords = (
  { verdict, round, ...votes }: Ballot,
  me: PowerId | null,
  names: Names,
): string =>
  `${verdict ? CAME_TO[verdict] : 'Not decided'} in round ${round}. ${votesInWords(votes, me, names)}`

/** "Yes: Britain and you. No: Italy. Not voted: Japan." */
export const votesInWords = (
  { voters, yes, no }: Pick<Ballot, 'voters' | 'yes' | 'no'>,
  me: PowerId | null,
  names: Names,
): string => {
  const silent = voters.filter((power) => !yes.includes(power) && !no.includes(power))
  const told = [
    ['Yes', yes],
    ['No', no],
    ['Not voted', silent],
  ] as const
  return told
    .filter(([, powers]) => powers.length > 0)
    .map(([vote, powers]) => `${vote}: ${withMe(powers, me, names)}.`)
    .join(' ')
}

const withMe = (powers: readonly PowerId[], me: PowerId | null, names: Names): string => {
  const others = powers.filter((power) => power !== me)
  if (me === null || others.length === powers.length) return names.all(powers)
  return listed([...others.map(names.the), 'you'])
}

export const ballotWords = {
  about: 'How it can be changed',
  invited: 'You are invited',
  deadline: 'Votes close with Negotiation. Silence counts as no.',
  asked:
    'The members vote on it before Negotiation ends. You see the result, and not how they vote until then.',
  toVote: 'Go to the vote',
  yes: 'Vote yes',
  no: 'Vote no',
  voted: (vote: 'yes' | 'no') => `You have voted ${vote}.`,
  noVote: 'It concerns you, so you have no vote on it.',
  late: 'You joined after it was put, so you have no vote on it.',
  announced: 'Your vote is cast.',
  letter: (title: string) => `${title}. Please read it and vote for us.`,
  invitedLetter: (title: string) => `We are invited to join ${theTreaty(title)}. Please read it, and answer.`,
  join: 'Join it',
  decline: 'Decline',
  answered: 'Your answer is given.',
  leaveEarly: (round: number) => `Leave when round ${round + 1} opens`,
  leftEarly: 'Notice given: you leave before the change binds you.',
  decided: 'Decided',
  proposeChange: 'Propose a change',
  proposeMember: 'Propose a member',
  expel: 'Move to expel',
  assist: 'Call to aid',
  sanction: 'Keep trade from a power',
  lift: 'Lift sanctions',
  whose: 'Whose side?',
  askToJoin: 'Ask to join',
  sendToVote: 'Put it to the vote',
  moved: 'Your motion is put. The members vote on it now.',
  movedAlready: 'You have put your motion on this treaty for this round.',
  changeWaits:
    'A change is decided and waits for the next round. Until it binds, nothing else can be changed.',
  outOfTime: 'Motions are put and voted on in Negotiation.',
  whom: 'Which power?',
  share: 'What it would pay a round',
  yourShare: 'What you would pay a round',
  put: 'Put the motion',
  ask: 'Ask them',
  back: 'Back',
  admissionOnce: 'Greece and Turkey joined NATO in 1952, when all its members had agreed.',
  expulsionOnce: 'The League of Nations expelled the Soviet Union in 1939.',
  amendmentOnce: 'The Triple Alliance of 1882 was given new words in 1887 and in 1891.',
  assistOnce:
    'In 1950 the Security Council called on its members to help South Korea, which was none of them.',
  sanctionOnce: 'The League of Nations kept its trade from Italy in 1935, half-heartedly.',
  liftOnce: 'In July 1936 the League of Nations lifted what it had decided against Italy.',
  joinMeans:
    'You would be bound by the text as it stands, and its members would owe you what they owe each other.',
  readProposed: 'Show what would change',
  readAdopted: 'Show what will change',
  readChanged: 'Show what changed',
  readInForce: 'Read the text in force',
} as const

/** "Portugal is invited, and has not answered." */
export const invitationInWords = (
  { power, answer, joins }: Invitation,
  me: PowerId | null,
  names: Names,
): string => {
  const who = power === me ? 'You are' : `${names.The(power)} is`
  if (answer === 'accepted')
    return `${who} admitted, and ${power === me ? 'join' : 'joins'} when round ${joins} opens.`
  return `${who} invited, and ${power === me ? 'have' : 'has'} not answered.`
}

/** What an invited power reads above its two buttons. */
export const invitedMeans = ({ joins, amount }: Invitation, round: number): string => {
  const pays = amount === null ? '' : ` You would pay ${counted(amount, 'point')} a round.`
  const when = joins > round ? `from round ${joins}` : 'at once'
  return `The members invite you to join. If you accept, the text binds you ${when}.${pays}`
}

/** "The council keeps its members’ trade from Italy." */
export const sanctionsInWords = (targets: readonly PowerId[], names: Names): string =>
  `The council keeps its members’ trade from ${names.all(targets)}.`

/** Above the text: "From round 3 a new text binds, moved by Britain." */
export const newTextWaits = (by: PowerId, round: number, me: PowerId | null, names: Names): string =>
  `The members have adopted a new text, moved by ${by === me ? 'you' : names.the(by)}. It binds from round ${round + 1}.`

export const textProposed = (by: PowerId, me: PowerId | null, names: Names): string =>
  `${by === me ? 'You propose' : `${names.The(by)} proposes`} a new text.`

export const textChanged = (number: number, by: PowerId, me: PowerId | null, names: Names): string =>
  `This is revision ${number}, moved by ${by === me ? 'you' : names.the(by)}.`

export const joinedLater = (power: PowerId, round: number, me: PowerId | null, names: Names): string =>
  `${power === me ? 'You' : names.The(power)} joined in round ${round}.`

/** For a member that its council calls to a crisis. */
export const councilCalls = (target: string): string =>
  `Your council has decided to help ${target}, and calls you. In Orders you decide whether you come.`

/** What an outvoted member can still do. */
export const outvotedMeans = (round: number): string =>
  `You did not vote for what was adopted. Until round ${round + 1} opens you can leave without breaking your word; you are free when it opens.`

export const needWords = {
  over: 'Waiting for your vote',
  heading: (title: string, council: 'council' | 'none') =>
    `${council === 'council' ? 'The council' : 'The members'} of ${theTreaty(title)} ${council === 'council' ? 'votes' : 'vote'}`,
  notVoted: 'You have not voted.',
  read: 'Read and vote',
  invitedOver: 'Waiting for your answer',
  invited: (title: string) => `You are invited to join ${theTreaty(title)}`,
  invitedRead: 'Read and answer',
  outvotedOver: 'You were outvoted',
  outvoted: (title: string) => `${capitalised(theTreaty(title))} will change without your yes`,
  outvotedRead: 'Read it, and stay or leave',
} as const
