/** The key to a person's seat, kept in this browser; a person's own return link carries it in its fragment. */
const KEY = 'entente.seat'

export type SeatKey = Readonly<{
  token: string
  name: string
  code: string
  /** For whom this person spoke when the page was last open: what a welcome can say without asking anybody. */
  was?: Readonly<{ power: string; colour: string; role: 'head' | 'delegate'; title: string }>
}>

export const savedSeat = (): SeatKey | null => {
  try {
    const saved = localStorage.getItem(KEY)
    return saved ? (JSON.parse(saved) as SeatKey) : null
  } catch {
    return null
  }
}

export const saveSeat = (seat: SeatKey): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(seat))
  } catch {
    // A browser that keeps nothing still plays; its owner returns by the link.
  }
}

export const forgetSeat = (): void => {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept.
  }
}

/** The link that brings its owner back on any device. */
export const returnLink = (token: string): string => `${location.origin}/#seat=${token}`

/** A token that came with the address; it is taken out of the address at once. */
export const seatInAddress = (): string | null => {
  const token = new URLSearchParams(location.hash.slice(1)).get('seat')
  if (token) history.replaceState(null, '', location.pathname)
  return token
}
