/**
 * The papers that are laid over the plate, and the report beside it. The frame (header, plate, landmarks, the
 * way back) is the page's; each of these fills the room it is given and scrolls inside it:
 * DraftDesk, TreatyDocument, OrdersDocument and EndPage everything under the header, with the darkened plate
 * behind them; ReportSide the dossier beside the plate.
 */
import type { Game } from '../game.ts'
import type { Place } from '../place.ts'

type Shown<At extends Place['at']> = Readonly<{ game: Game; place: Extract<Place, { at: At }> }>
type Alone = Readonly<{ game: Game }>

export const DraftDesk = ({ place }: Shown<'draft'>) => <h1>A draft with {place.with.join(', ')}</h1>
export const TreatyDocument = ({ game, place }: Shown<'treaty'>) => (
  <h1>{game.treaty(place.treaty)?.revisions.at(-1)?.terms.title}</h1>
)
export const OrdersDocument = (_: Alone) => <h1>Orders</h1>
export const ReportSide = (_: Alone) => <h1>The report</h1>
export const EndPage = (_: Alone) => <h1>The end</h1>
