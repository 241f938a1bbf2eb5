/**
 * The papers that are laid over the plate, and the report beside it. The frame (header, plate, landmarks, the
 * way back) is the page's; each of these fills the room it is given and scrolls inside it:
 * DraftDesk, TreatyDocument, OrdersDocument and EndPage everything under the header, with the darkened plate
 * behind them; ReportSide the dossier beside the plate.
 */
export { DraftDesk } from './desk/DraftDesk.tsx'
export { EndPage } from './end/EndPage.tsx'
export { OrdersDocument } from './orders/OrdersDocument.tsx'
export { ReportSide } from './report/ReportSide.tsx'
export { TreatyDocument } from './treaty/TreatyDocument.tsx'
