/** What a text would mean: the preview in three columns, its price, a guess for the others, contradictions. */
import type { ComponentChildren } from 'preact'
import { binds, clauseOf, priceOf } from '../../../../shared/rules/clauses/clauses.ts'
import { CONSTANTS } from '../../../../shared/rules/constants.ts'
import type { PowerId } from '../../../../shared/rules/ids.ts'
import type { Contradiction } from '../../../../shared/rules/treaties/contradictions.ts'
import type { Terms } from '../../../../shared/rules/treaties/terms.ts'
import type { TreatyOutlook } from '../../../../shared/view/considerTreaty.ts'
import { settlementMeans } from '../../../words/crises.ts'
import { homeWords } from '../../../words/home.ts'
import {
  cannotKeepBoth,
  contradictionInWords,
  growthInWords,
  guessVerdict,
  movements,
  priceInWords,
  tornAlready,
} from '../../../words/meaning.ts'
import { plain } from '../../../words/names.ts'
import type { Game } from '../../game.ts'
import { PreviewTable } from './PreviewTable.tsx'

type Props = Readonly<{
  game: Game
  parties: readonly PowerId[]
  terms: Terms
  outlook: TreatyOutlook
  /** What stands between the preview and the price. */
  children?: ComponentChildren
}>

const MOST_GUESSES = 3

export const Meaning = ({ game, parties, terms, outlook, children }: Props) => {
  const me = game.myPower.value
  const { names } = game
  if (!me) return null
  const others = parties.filter((party) => party !== me)
  const price = outlook.price.price * outlook.price.surcharge
  const strongest = strongestOf(game, parties)
  const growth = growthInWords(outlook.growth)
  const settling = clauseOf(terms.clauses, 'settlement')
  const crisis = game.crises.value.find(({ id }) => id === settling?.crisis)
  const choice = game.orders.value?.choices.find((each) => each.crisis === settling?.crisis)
  return (
    <>
      {settling && outlook.fault === null && (
        <section>
          <h3>The crisis would be over</h3>
          <p class="note">{settlementMeans(settling, crisis, choice, me, names)}</p>
        </section>
      )}
      {outlook.contradictions
        .filter((each) => !standsAlready(game, each))
        .map((each) => (
          <p class="warning" key={`${each.power}${each.helps}${each.against}`}>
            {contradictionInWords(each, me, names)} <b>{cannotKeepBoth(each, me)}</b>
          </p>
        ))}
      <PreviewTable outlook={outlook} others={others} names={names} />
      {children}
      {growth && <p class="note">{growth}</p>}
      <TornAlready
        game={game}
        me={me}
        those={outlook.contradictions.filter((each) => standsAlready(game, each))}
      />
      {outlook.ratifiers.length > 0 && (
        <p class="note">{homeWords.mustRatify(outlook.ratifiers, CONSTANTS.home.toRatify, me, names)}</p>
      )}
      <section>
        <h3>{price === 0 ? 'It costs no autonomy' : `The price is ${plain(price)} autonomy`}</h3>
        <p class="note">
          {priceInWords(
            terms.clauses.filter((clause) => binds(clause, me)).map((clause) => priceOf(clause, me)),
            outlook.price.surcharge,
            strongest === me ? null : strongest,
            names,
          )}
        </p>
      </section>
      {(settling && terms.clauses.length === 1 ? [] : outlook.others).slice(0, MOST_GUESSES).map((other) => (
        <section key={other.power}>
          <h3>And for {names.the(other.power)}?</h3>
          <p class="note">
            From what is public, we guess:{' '}
            {movements(other.today, other.ifKept).map(({ gauge, from, to }, at) => (
              <span key={gauge}>
                {at > 0 && ', '}
                {gauge}{' '}
                <b>
                  {from} → {to}
                </b>
              </span>
            ))}
            {movements(other.today, other.ifKept).length === 0 && 'no gauge moves'}.{' '}
            {guessVerdict(other, names)}
          </p>
        </section>
      ))}
    </>
  )
}

/** Whether it would be there without this text too, between two treaties that are in force. */
const standsAlready = (game: Game, { helping, restraining }: Contradiction): boolean =>
  [helping, restraining].every((id) => game.treaty(id)?.status === 'inForce')

type TornProps = Readonly<{ game: Game; me: PowerId; those: readonly Contradiction[] }>

/** What the parties have promised twice before: good to know of a partner, but not what this text does. */
const TornAlready = ({ game, me, those }: TornProps) =>
  those.length > 0 && (
    <details class="note">
      <summary>{tornAlready(those.length)}</summary>
      {those.map((each) => (
        <p key={`${each.power}${each.helps}${each.against}`}>
          {contradictionInWords(each, me, game.names)} {cannotKeepBoth(each, me)}
        </p>
      ))}
    </details>
  )

const strongestOf = (game: Game, parties: readonly PowerId[]): PowerId | null =>
  parties.toSorted((a, b) => (game.power(b)?.capability ?? 0) - (game.power(a)?.capability ?? 0))[0] ?? null
