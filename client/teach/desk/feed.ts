/** What just happened, newest first. A talk that goes on is one line that counts up. */
import type { News } from './news.ts'

export type FeedItem = Readonly<{ number: number; time: number; news: News }>

export type Feed = readonly FeedItem[]

/** Kept on the page; everything is in the log. */
const KEPT = 120
/** A talk within these is the same talk. */
const SAME_TALK = 3 * 60_000

export const withNews = (feed: Feed, news: readonly News[], time: number): Feed =>
  news.reduce((told, each) => withOne(told, each, time), feed).slice(0, KEPT)

const withOne = (feed: Feed, news: News, time: number): Feed => {
  const number = (feed.reduce((most, item) => Math.max(most, item.number), 0) ?? 0) + 1
  if (news.kind !== 'talk') return [{ number, time, news }, ...feed]
  const same = feed.find((item) => isSameTalk(item, news, time))
  const messages = news.messages + (same?.news.kind === 'talk' ? same.news.messages : 0)
  return [{ number, time, news: { ...news, messages } }, ...feed.filter((item) => item !== same)]
}

const isSameTalk = (item: FeedItem, news: News & { kind: 'talk' }, time: number) =>
  item.news.kind === 'talk' &&
  String(item.news.powers) === String(news.powers) &&
  time - item.time < SAME_TALK

/** Under the veil only what everybody may know is in the page. */
export const shownOf = (feed: Feed, veil: 'on' | 'off'): Feed =>
  veil === 'on' ? feed.filter(({ news }) => news.secrecy === 'open') : feed

/** What one power did or was part of, for its panel. */
export const feedOf = (feed: Feed, power: string): Feed =>
  feed.filter(({ news }) => {
    if ('by' in news && news.by === power) return true
    if ('parties' in news && news.parties.some((party) => party === power)) return true
    return news.kind === 'talk' && news.powers.some((each) => each === power)
  })
