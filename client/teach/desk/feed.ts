/** What just happened, newest first. What goes on is one line that grows. */
import type { News } from './news.ts'

export type FeedItem = Readonly<{ number: number; time: number; news: News }>

export type Feed = readonly FeedItem[]

/** Kept on the page; everything is in the log. */
const KEPT = 120
/** A talk that pauses no longer than this is the same talk. */
const SAME_TALK = 3 * 60_000

export const withNews = (feed: Feed, news: readonly News[], time: number): Feed =>
  news.reduce((told, each) => withOne(told, each, time), feed).slice(0, KEPT)

const withOne = (feed: Feed, news: News, time: number): Feed => {
  const number = feed.reduce((most, item) => Math.max(most, item.number), 0) + 1
  const same = feed.find((item) => time - item.time < SAME_TALK && together(item.news, news) !== null)
  const told = (same && together(same.news, news)) ?? news
  return [{ number, time, news: told }, ...feed.filter((item) => item !== same)]
}

/** Two lines as one, or null: a talk that goes on, and computer diplomats that sit down one after the other. */
const together = (before: News, news: News): News | null => {
  if (news.kind === 'talk' && before.kind === 'talk' && String(before.powers) === String(news.powers))
    return { ...news, messages: before.messages + news.messages }
  if (news.kind === 'computer' && before.kind === 'computer')
    return {
      ...news,
      powers: [...before.powers.filter((power) => !news.powers.includes(power)), ...news.powers],
    }
  return null
}

/** Under the veil only what everybody may know is in the page. */
export const shownOf = (feed: Feed, veil: 'on' | 'off'): Feed =>
  veil === 'on' ? feed.filter(({ news }) => news.secrecy === 'open') : feed

/** What one power did or was part of, for its panel. */
export const feedOf = (feed: Feed, power: string): Feed =>
  feed.filter(({ news }) => {
    if ('by' in news && news.by === power) return true
    if ('parties' in news && news.parties.some((party) => party === power)) return true
    return 'powers' in news && news.powers.some((each) => each === power)
  })
