/** What just happened. A log: it is there to be read, and says nothing aloud by itself. */

import { timeOfDay } from '../../words/clock.ts'
import { deskWords as words } from '../../words/teachDesk.ts'
import { newsSentence } from '../../words/teachNews.ts'
import { Icon } from '../Icon.tsx'
import type { Desk } from './desk.ts'
import { type FeedItem, shownOf } from './feed.ts'

export const FeedList = ({ desk }: Readonly<{ desk: Desk }>) => {
  const shown = shownOf(desk.feed.value, desk.veil.value)
  return (
    <section class="feed" aria-labelledby="feed">
      <div class="feed-head">
        <h2 id="feed">{words.feed}</h2>
        <a class="small" href={`/teach/lessons/${desk.lesson.summary.id}/review`}>
          {words.wholeLog}
        </a>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keys */}
      <div role="log" aria-live="off" aria-labelledby="feed" class="scroll" tabIndex={0}>
        {shown.length === 0 && <p class="soft">{words.nothingYet}</p>}
        <ol>
          {shown.map((item) => (
            <li key={item.number}>
              <time dateTime={new Date(item.time).toISOString()}>{timeOfDay(item.time)}</time>
              <Sentence desk={desk} item={item} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

const Sentence = ({ desk, item: { news } }: Readonly<{ desk: Desk; item: FeedItem }>) => {
  const sentence = newsSentence(news, desk.lesson.names)
  return (
    <span title={sentence}>
      {news.secrecy === 'secret' && (
        <b class="is-secret">
          <Icon name="lock" /> {words.secret}{' '}
        </b>
      )}
      {sentence}
    </span>
  )
}
