/** A delegate who may not sign asks who may: a letter inside the own delegation. */
import type { Game } from '../../game.ts'

/** The first name of whoever signs, or "the head". */
export const headName = (game: Game): string => {
  const head = game.mine.value?.delegation.head ?? null
  return head === null ? 'the head' : game.personName(head)
}

export const askHead = async (game: Game, text: string): Promise<string | null> => {
  const refused = await game.do({ type: 'Say', channel: { kind: 'delegation' }, text, clock: null })
  if (!refused) game.announce('Asked.')
  return refused
}
