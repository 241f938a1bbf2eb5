/** Every sentence that a computer diplomat says aloud. Plain and short, so that nobody has to ask what it means. */

import { theTreaty } from '../../../shared/rules/treaties/theTreaty.ts'
import type { RefusalReason } from '../../../shared/rules/treaties/treaty.ts'
import { capitalised } from '../cabinet/names.ts'

const points = (amount: number): string => `${amount} ${amount === 1 ? 'point' : 'points'}`

export const WORDS = {
  greetings: [
    (capital: string) => `${capital} greets you. If you have something to offer, we read every text.`,
    (capital: string) => `Good day from ${capital}. Tell us what you need, and what you would give for it.`,
    (capital: string) =>
      `${capital} would like to be on good terms with you. What could we do for each other?`,
  ],

  offer: (capital: string, title: string, explained: string) =>
    `${capital} has sent you a text: ${title}. ${explained}`.trim(),
  answered: (title: string, explained: string) =>
    `We have changed ${theTreaty(title)}, and would sign it like this. ${explained}`.trim(),
  refused: (title: string, because: string) => `We cannot sign ${theTreaty(title)}. ${because}`,
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
    helpOfTwo: (against: string) => `If ${against} attacked either of us, the other would come.`,
    weGuarantee: 'We would come to your aid, and ask no help for ourselves.',
    youGuarantee: 'We ask for your help, and know that you do not need ours.',
    attack: (victim: string) => `Together we would be strong enough against ${victim}.`,
    peace: 'Neither of us would attack the other.',
    peaceOfMany: 'None of us would attack another.',
    neutrality: 'Each of us would stay out of the other’s wars.',
    neutralityOfMany: 'Each of us would stay out of the wars of the others.',
    trade: 'Trade would make us both richer.',
    tradeOfMany: 'Trade would make all of us richer.',
    weGive: (amount: number) => `We would give ${points(amount)} a round for it.`,
    youGive: (amount: number) => `We ask ${points(amount)} a round for it.`,
    sanctions: (target: string) => `Together we would keep our trade from ${target}.`,
    weHost: 'Your forces could stand on our soil.',
    youHost: 'Our forces would stand on your soil, near the danger.',
    otherHosts: (host: string) => `Forces would stand on the soil of ${host}, near the danger.`,
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
    owedAsTarget: (challenger: string, demand: string) =>
      `${capitalised(challenger)} demands of us ${demand}. You have promised to come. Can we count on you?`,
    owedAsChallenger: (target: string, demand: string) =>
      `We have made our demand of ${target}: ${demand}. You have promised to march with us. Can we count on you?`,
    hoped: (challenger: string, demand: string) =>
      `${capitalised(challenger)} demands of us ${demand}. You owe us nothing; but if you stood with us, it might think again.`,
  },
  complaint: {
    shirked: (due: number, paid: number, title: string) =>
      `You owed ${points(due)} under ${theTreaty(title)} and paid ${paid === 0 ? 'nothing' : paid}. Do not ask us to pay for both.`,
    withheld: (due: number) =>
      `You agreed to hand over ${points(due)}, and kept ${due === 1 ? 'it' : 'them'}. What is the next agreement worth?`,
    traded: (target: string) =>
      `You promised to keep your trade from ${target}, and go on trading. We pay for that alone.`,
    disclosed: (title: string) =>
      `You have shown ${theTreaty(title)} to all the world. Whom should we trust with a secret now?`,
    abandoned: (enemy: string) => `You left us alone against ${enemy}. Your promise is worth less to us now.`,
    betrayed: 'You turned on us, and had promised not to. We shall not forget it.',
    renounced: (title: string) =>
      `You walked out of ${theTreaty(title)} without a word. Why should we sign with you again?`,
  },
  thanks: (enemy: string) => `You came when we called against ${enemy}. We do not forget it.`,
  warning: (title: string) =>
    `${capitalised(theTreaty(title))} is written against us. Whoever signs such a text must live with our answer.`,

  answers: {
    greeting: (capital: string) => `Good day. ${capital} listens.`,
    thanks: 'We were glad to do it.',
    threat: 'We have heard threats before. They do not make us sign.',
    agreed: 'Good. Then your signature is all that is missing.',
    declined: 'A pity. Tell us what you would sign, or send it back with your changes.',
    wouldSign: (kind: string) => `Yes, ${kind} with you would serve us. Send us the text.`,
    wouldSignIf: (kind: string, change: string) => `Perhaps. We would sign ${kind}, ${change}.`,
    wouldNotSign: (kind: string, because: string) =>
      `Not now: we would not sign ${kind} with you. ${because}`,
    noReason: 'We have refused you nothing lately. Send us a text, and you shall have an answer.',
    allies: (names: string) => `Everybody can read it: we stand in alliance with ${names}.`,
    alone: 'There is no alliance of ours that everybody could read.',
    wants: {
      help: (threat: string) => `Above all, not to stand alone against ${threat}. What would you promise?`,
      peace: 'From you, above all, a promise of peace that we can believe.',
      quiet: 'Nothing presses us. We would hear what trade or an exchange with you could bring.',
    },
    haveIt: (title: string) => `That stands between us already, in ${theTreaty(title)}.`,
    opinion: {
      friend: (name: string) => `We count ${name} among our friends.`,
      good: (name: string) => `We are on good terms with ${name}.`,
      none: (name: string) => `We have no quarrel with ${name}, and no great love for it.`,
      bad: (name: string) => `We do not trust ${name}.`,
      feared: (name: string) => `We fear nobody as we fear ${name}.`,
    },
    crisis: {
      ours: (enemy: string) => `What we do about ${enemy} we shall decide for ourselves, and soon.`,
      come: (friend: string) => `We know what we have promised to ${friend}. Count on us.`,
      doubt: (friend: string) => `We have promised ${friend} our help. We shall judge when the day comes.`,
      free: (challenger: string, target: string) =>
        `In the quarrel of ${challenger} with ${target} we have promised nobody anything.`,
    },
    again: 'You have had our answer. A text would tell us more.',
    unclear:
      'We are not sure that we understand you. Name what you want, help, peace, trade or a common fund, or send us a text.',
  },

  /** What a principal says to all, by its role and its nerve. */
  declarations: {
    target: {
      firm: [
        ({ self, other, demand }: Quarrel) =>
          `${capitalised(other)} demands ${demand}. ${capitalised(self)} will not give way.`,
        ({ self, other, demand }: Quarrel) =>
          `${capitalised(other)} demands ${demand}. The answer of ${self} is no.`,
      ],
      soft: [
        ({ self, other, demand }: Quarrel) =>
          `${capitalised(other)} demands ${demand}. ${capitalised(self)} would rather talk than fight.`,
        ({ self, other }: Quarrel) =>
          `${capitalised(self)} has heard what ${other} demands, and looks for a way out without a war.`,
      ],
    },
    challenger: {
      firm: [
        ({ self, other, demand }: Quarrel) =>
          `${capitalised(self)} stands by what it has demanded of ${other}: ${demand}.`,
        ({ self, other, demand }: Quarrel) =>
          `${capitalised(self)} demands ${demand} from ${other}, and will take nothing less.`,
      ],
      soft: [
        ({ self, other }: Quarrel) =>
          `${capitalised(self)} has made its demand, and would still rather talk with ${other} than fight.`,
        ({ self, other }: Quarrel) =>
          `${capitalised(self)} wants no war with ${other} if there is another way.`,
      ],
    },
  },
} as const

/** The names of who speaks and of its enemy, and what is demanded. */
type Quarrel = Readonly<{ self: string; other: string; demand: string }>
