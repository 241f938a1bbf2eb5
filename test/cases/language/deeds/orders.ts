/** What is decided in secret during Orders. */
import { crisisOver, worldOf } from '../lesson.ts'
import { ordersIn } from '../orderItems.ts'
import { deed } from '../sentence.ts'

export const ORDERS = [
  deed('{by:actor} orders: {words}', ({ by, words }, lesson) => ({
    actor: by,
    deed: { type: 'GiveOrders', orders: ordersIn(words, lesson) },
  })),
  deed('{by:actor} proposes to its head: {words}', ({ by, words }, lesson) => ({
    actor: by,
    deed: { type: 'ProposeOrders', orders: ordersIn(words, lesson) },
  })),
  deed('{by:actor} unlocks its orders', ({ by }) => ({ actor: by, deed: { type: 'UnlockOrders' } })),
  deed('{by:actor} declares over {title}: {stance}', ({ by, title, stance }, lesson) => ({
    actor: by,
    deed: { type: 'DeclareStance', crisis: crisisOver(worldOf(lesson), title), stance },
  })),
]
