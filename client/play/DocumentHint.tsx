import type { HintName } from '../words/hints.ts'
import type { Game } from './game.ts'
import { Hint } from './Hint.tsx'

/** The hint that belongs to a document stands above the sheet: it explains it and never lies on it. */
export const DocumentHint = ({ game }: Readonly<{ game: Game }>) => {
  const hint = hintFor(game)
  return hint ? <Hint key={hint} game={game} hint={hint} /> : null
}

const hintFor = (game: Game): HintName | null => {
  const place = game.place.value
  const { phase } = game.stage.value
  const me = game.myPower.value
  switch (place.at) {
    case 'draft':
      return phase === 'negotiation' ? 'firstDesk' : null
    case 'treaty': {
      const treaty = game.treaty(place.treaty)
      return treaty?.status === 'tabled' && me && !treaty.signed.includes(me) ? 'firstIncoming' : null
    }
    case 'orders':
      return phase === 'orders' ? 'firstOrders' : null
    case 'home':
      return phase === 'report' ? 'firstReport' : null
    default:
      return null
  }
}
