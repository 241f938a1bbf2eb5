import { capitalised, few, youAnd } from '../words/names.ts'
import type { Game } from './game.ts'
import type { NeedProps } from './needProps.ts'
import type { WaitingText } from './needs.ts'
import { addressOf } from './place.ts'

/** Of several texts so many are named; the rest lies under Treaties. */
const SHOWN = 2

/** Texts that await a signature: a wax seal with their number. */
export const Signature = ({ page: { game }, need: { texts }, first }: NeedProps<'signature'>) => {
  const [text, ...rest] = texts
  const { names } = game
  const by = names.the(text.by)
  const title =
    rest.length > 0
      ? `${capitalised(few(texts.length))} texts wait for you`
      : text.answers === 'nothing'
        ? `${capitalised(by)} sends you a text`
        : `${capitalised(by)} answers with another text`
  return (
    <li class="need">
      <div class="seal" aria-hidden="true">
        {texts.length}
      </div>
      <div class="body">
        <p class="over">Waiting for your signature</p>
        <h2>{title}</h2>
        {rest.length === 0 ? (
          <p>
            {text.title}
            {text.revision > 1 && `, ${ordinal(text.revision)} revision`}. {between(text, game)}
          </p>
        ) : (
          <ul class="texts">
            {texts.slice(0, SHOWN).map((each) => (
              <li key={each.treaty}>
                <a href={addressOf({ at: 'treaty', treaty: each.treaty })}>{each.title}</a>, by{' '}
                {names.the(each.by)}
              </li>
            ))}
          </ul>
        )}
        <div class="acts">
          <a class={`btn ${first ? 'primary' : ''}`} href={addressOf({ at: 'treaty', treaty: text.treaty })}>
            Read and answer
          </a>
          {texts.length > SHOWN && (
            <a href={addressOf({ at: 'treaties' })}>and {texts.length - SHOWN} more</a>
          )}
        </div>
      </div>
    </li>
  )
}

const ordinal = (revision: number) =>
  ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'][revision] ?? `${revision}th`

const between = ({ others, treaty }: WaitingText, { names, treaty: find }: Game) => {
  const terms = find(treaty)?.revisions.at(-1)?.terms
  const secret = terms?.secrecy === 'secret' ? ', to be kept secret' : ''
  return `Between ${youAnd(others, names)}${secret}.`
}
