/** What is said of a third power that stands between two in a crisis. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { CrisisPaper } from '../../shared/view/papers.ts'
import type { Names } from './names.ts'

export const mediationWords = {
  title: 'A third power in between',
  offer: 'Offer to mediate',
  offerMeans:
    'If both accept you, the three of you have a room of your own, and you can write the settlement. If it is signed, both think better of you.',
  offered: 'You have offered to mediate.',
  accept: (mediator: string) => `Accept ${mediator}`,
  decline: 'Decline',
  dismiss: (mediator: string) => `Have ${mediator} mediate no more`,
  withdraw: 'Mediate no more',
  withdrawMeans: 'You can step back until Negotiation ends, and not offer again.',
  acceptMeans:
    'A mediator decides nothing: it hears both of you, and can write a settlement that both may sign.',
  room: 'Talk in the room',
  write: 'Write the settlement',
  answer: (mediator: string) => `Answer ${mediator}`,
} as const

/** "Italy mediates." */
export const whoMediates = (mediators: readonly PowerId[], me: PowerId | null, names: Names): string =>
  mediators
    .map((power) =>
      power === me ? 'Both sides have accepted you as mediator.' : `${names.The(power)} mediates.`,
    )
    .join(' ')

/** "Germany has accepted. France has not answered." */
export const answersInWords = (
  { challenger, target, mediation }: Pick<CrisisPaper, 'challenger' | 'target' | 'mediation'>,
  mediator: PowerId,
  me: PowerId | null,
  names: Names,
): string =>
  [challenger, target]
    .map((power) => {
      const answer = mediation?.[mediator]?.[power]
      const [who, has] = power === me ? ['You', 'have'] : [names.The(power), 'has']
      return answer ? `${who} ${has} ${answer}.` : `${who} ${has} not answered.`
    })
    .join(' ')
