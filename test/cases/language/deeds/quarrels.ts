/** What powers do about crises in Negotiation. */
import { crisisOver, worldOf } from '../lesson.ts'
import { deed } from '../sentence.ts'

export const QUARRELS = [
  deed('{by:actor} demands {title} of {power}, for {number} points', ({ by, title, power, number }) => ({
    actor: by,
    deed: { type: 'Demand', target: power, stakes: number, demand: title },
  })),
  deed('{by:actor} offers to mediate over {title}', ({ by, title }, lesson) => ({
    actor: by,
    deed: { type: 'OfferMediation', crisis: crisisOver(worldOf(lesson), title) },
  })),
  deed('{by:actor} mediates no more over {title}', ({ by, title }, lesson) => ({
    actor: by,
    deed: { type: 'WithdrawMediation', crisis: crisisOver(worldOf(lesson), title) },
  })),
  deed('{by:actor} accepts {power} as mediator over {title}', ({ by, power, title }, lesson) => ({
    actor: by,
    deed: {
      type: 'AnswerMediation',
      crisis: crisisOver(worldOf(lesson), title),
      mediator: power,
      answer: 'accepted',
    },
  })),
  deed('{by:actor} declines {power} as mediator over {title}', ({ by, power, title }, lesson) => ({
    actor: by,
    deed: {
      type: 'AnswerMediation',
      crisis: crisisOver(worldOf(lesson), title),
      mediator: power,
      answer: 'declined',
    },
  })),
]
