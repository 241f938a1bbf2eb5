/** What the words of orders need to know, gathered from the papers. */

import { theTreaty } from '../../../../shared/rules/treaties/theTreaty.ts'
import { isPublic, termsOf } from '../../../../shared/rules/treaties/treaty.ts'
import type { Told } from '../../../words/ordersProse.ts'
import type { Known } from '../../../words/stances.ts'
import type { Game } from '../../game.ts'

export type Notes = Known & Told

export const notesForOrders = (game: Game): Notes | null => {
  const me = game.myPower.value
  const paper = game.orders.value
  if (!me || !paper) return null
  return {
    me,
    names: game.names,
    power: game.power,
    breaches: paper.breaches,
    dues: paper.dues,
    treaty: (id) => {
      const treaty = game.treaty(id)
      return treaty ? theTreaty(termsOf(treaty).title) : 'a treaty'
    },
    secrecy: (id) => {
      const treaty = game.treaty(id)
      return treaty && !isPublic(treaty) ? 'secret' : 'public'
    },
    crisis: (id) => game.crises.value.find((each) => each.id === id),
  }
}
