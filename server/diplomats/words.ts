/** Every sentence that a computer diplomat says aloud. Plain and short, so that nobody has to ask what it means. */
import type { RefusalReason } from '../../shared/rules/treaties/treaty.ts'

export const WORDS = {
  greeting: (capital: string) => `${capital} greets you. If you have something to offer, we read every text.`,
  offer: (capital: string, title: string) =>
    `${capital} has sent you a text: ${title}. We think that it serves both of us.`,
  answered: (title: string) => `We have changed some words in ${title}. Like this we would sign it.`,
  refused: (title: string, because: string) => `We cannot sign ${title}. ${because}`,
  because: {
    tooLittle: 'It gives us too little.',
    tooMuchAutonomy: 'It binds our hands too much.',
    shareTooLarge: 'Our share is too large.',
    noTrust: 'We would have to trust more than we can.',
    promisedOthers: 'We have promised others what it would break.',
    unsaid: 'We would rather not say why.',
  } satisfies Record<RefusalReason, string>,
  heard: {
    friend: 'We hear you, as friends. Put it into a text, and we will look at it kindly.',
    stranger: 'We hear you. Put it into a text, and we will weigh it.',
    rival: 'We hear you. After what has passed between us we need it in writing.',
  },
  firm: (name: string, crisis: string) => `${name} will not give way over ${crisis}.`,
  soft: (name: string, crisis: string) => `${name} looks for a peaceful way out over ${crisis}.`,
} as const
