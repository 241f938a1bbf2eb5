/** Every sentence that a computer diplomat says aloud. Plain and short, so that nobody has to ask what it means. */
import type { RefusalReason } from '../../../shared/rules/treaties/treaty.ts'

const points = (amount: number): string => `${amount} ${amount === 1 ? 'point' : 'points'}`

/** What can be demanded in any age, as a phrase after "demands". */
export const DEMANDS = [
  'a strip of border land',
  'a yearly payment',
  'the use of a harbour',
  'better terms for its merchants',
  'an apology and a payment',
] as const

export const WORDS = {
  greeting: (capital: string) => `${capital} greets you. If you have something to offer, we read every text.`,

  offer: (capital: string, title: string, explained: string) =>
    `${capital} has sent you a text: ${title}. ${explained}`.trim(),
  answered: (title: string, explained: string) =>
    `We have changed ${title}, and would sign it like this. ${explained}`.trim(),
  refused: (title: string, because: string) => `We cannot sign ${title}. ${because}`,
  because: {
    tooLittle: 'It gives us too little.',
    tooMuchAutonomy: 'It binds our hands too much.',
    shareTooLarge: 'Our share is too large.',
    noTrust: 'We would have to trust more than we can.',
    promisedOthers: 'We have promised others what it would break.',
    unsaid: 'We would rather not say why.',
  } satisfies Record<RefusalReason, string>,

  explained: {
    weWouldPay: (ours: number, theirs: string) => `We would pay ${ours} a round if ${theirs}.`,
    youPaid: (amount: number) => `you paid ${amount}`,
    otherPaid: (name: string, amount: number) => `${name} paid ${amount}`,
    help: (against: string) => `If ${against} attacked one of us, the others would come.`,
    helpOfTwo: (against: string) => `If ${against} attacked you we would come, and you to us.`,
    weGuarantee: 'We would come to your aid, and ask no help for ourselves.',
    youGuarantee: 'We ask for your help, and know that you do not need ours.',
    attack: (victim: string) => `Together we would be strong enough against ${victim}.`,
    peace: 'Neither of us would attack the other.',
    neutrality: 'Each of us would stay out of the other’s wars.',
    trade: 'Trade would make us both richer.',
    weGive: (amount: number) => `We would give ${points(amount)} a round for it.`,
    youGive: (amount: number) => `We ask ${points(amount)} a round for it.`,
    sanctions: (target: string) => `Together we would keep our trade from ${target}.`,
    weHost: 'Your forces could stand on our soil.',
    youHost: 'Our forces would stand on your soil, near the danger.',
    jointCommand: 'One staff makes more of the same money.',
    settlement: (amount: number) =>
      amount === 0
        ? 'Nobody would hand over anything, and nobody would fight.'
        : `${points(amount)} would change hands, and nobody would fight.`,
    arbitration: (judge: string) => `If we quarrelled, ${judge} would be heard first.`,
    council: 'We would decide together who joins and what changes.',
    intelligence: 'Each would tell the other what its spies see.',
    exchange: 'Students and artists cost little, and win friends.',
    consultation: 'In a crisis we would tell each other what we mean to do.',
    otherwise: 'We think that it serves all who sign it.',
  },

  help: {
    owed: (crisis: string) => `${crisis} is upon us. You have promised to come. Can we count on you?`,
    hoped: (crisis: string, challenger: string) =>
      `${crisis} is upon us. You owe us nothing; but if you stood with us, ${challenger} might think again.`,
  },
  complaint: {
    shirked: (due: number, paid: number, title: string) =>
      `You owed ${points(due)} under ${title} and paid ${paid}. Do not ask us to pay for both.`,
    abandoned: (crisis: string) => `You left us alone over ${crisis}. Your promise is worth less to us now.`,
    betrayed: (crisis: string) =>
      `You turned on us over ${crisis}, and had promised not to. We shall not forget it.`,
    renounced: (title: string) =>
      `You walked out of ${title} without a word. Why should we sign with you again?`,
  },
  thanks: (crisis: string) => `You came when we called over ${crisis}. We do not forget it.`,
  warning: (title: string) =>
    `${title} is written against us. Whoever signs such a text must live with our answer.`,

  answers: {
    greeting: (capital: string) => `Good day. ${capital} listens.`,
    thanks: 'We were glad to do it.',
    threat: 'We have heard threats before. They do not make us sign.',
    agreed: 'Good. Then your signature is all that is missing.',
    declined: 'A pity. Tell us what you would sign, or send it back with your changes.',
    wouldSign: (kind: string) => `Yes, ${kind} with you would serve us. Send us the text.`,
    wouldSignIf: (kind: string, change: string) => `Perhaps. We would sign ${kind}, ${change}.`,
    wouldNotSign: (kind: string, because: string) => `Not now: ${kind} with you is not for us. ${because}`,
    haveIt: (title: string) => `That stands between us already, in ${title}.`,
    opinion: {
      friend: (name: string) => `We count ${name} among our friends.`,
      good: (name: string) => `We are on good terms with ${name}.`,
      none: (name: string) => `We have no quarrel with ${name}, and no great love for it.`,
      bad: (name: string) => `We do not trust ${name}.`,
      feared: (name: string) => `We fear nobody as we fear ${name}.`,
    },
    crisis: {
      ours: (crisis: string) => `Over ${crisis} we shall decide for ourselves, and soon.`,
      come: (name: string, crisis: string) =>
        `Over ${crisis} we know what we have promised to ${name}. Count on us.`,
      doubt: (name: string, crisis: string) =>
        `Over ${crisis} we have promised ${name} our help. We shall judge when the day comes.`,
      free: (crisis: string) => `Over ${crisis} we have promised nobody anything.`,
    },
    again: 'You have had our answer. A text would tell us more.',
    unclear:
      'We are not sure that we understand you. Name what you want, help, peace, trade or a common fund, or send us a text.',
  },

  firm: (name: string, crisis: string) => `${name} will not give way over ${crisis}.`,
  soft: (name: string, crisis: string) => `${name} looks for a peaceful way out over ${crisis}.`,
} as const
