/** A delegate who may not sign asks who may: a letter inside the own delegation. */
import { listed } from '../../../words/names.ts'
import type { Game } from '../../game.ts'

/** The first name of whoever signs, or "the head". */
export const headName = (game: Game): string => {
  const head = game.mine.value?.delegation.head ?? null
  return head === null ? 'the head' : game.personName(head)
}

/** "Show Jonas and Leila"; a large delegation is not named one by one. */
export const showOthers = (game: Game): string | null => {
  const others = (game.mine.value?.delegation.members ?? []).filter((member) => member !== game.person.value)
  if (others.length === 0) return null
  return others.length > 2
    ? 'Show your delegation'
    : `Show ${listed(others.map((member) => game.personName(member)))}`
}

export const askHead = async (game: Game, text: string): Promise<string | null> => {
  const refused = await game.do({ type: 'Say', channel: { kind: 'delegation' }, text, clock: null })
  if (!refused) game.announce('Asked.')
  return refused
}
