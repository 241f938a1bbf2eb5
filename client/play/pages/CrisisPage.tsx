import { clauseOf } from '../../../shared/rules/clauses/clauses.ts'
import type { CrisisId, PowerId } from '../../../shared/rules/ids.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { ChoicePaper, CrisisPaper } from '../../../shared/view/papers.ts'
import { Swatch } from '../../common/Power.tsx'
import {
  crisisTitle,
  fourOutcomes,
  howItIsDecided,
  keptSoFar,
  outcomeInWords,
  rangeInWords,
  settledInWords,
  stakesInWords,
} from '../../words/crises.ts'
import { mediationWords } from '../../words/mediation.ts'
import { capitalised } from '../../words/names.ts'
import { calledToBoth } from '../../words/stances.ts'
import type { Game } from '../game.ts'
import type { Page } from '../page.ts'
import { addressOf, newDraft } from '../place.ts'
import { keyOfPowers } from '../talk/channels.ts'
import { Declared } from './Declared.tsx'
import { LeafPage } from './Leaf.tsx'
import { Mediation } from './Mediation.tsx'

type Props = Readonly<{ page: Page; id: CrisisId }>

/** What can come of a crisis, who is called, and the way round it. */
export const CrisisPage = ({ page, id }: Props) => {
  const { game } = page
  const crisis = game.crises.value.find((each) => each.id === id)
  if (!crisis)
    return (
      <LeafPage page={page} name={id} title="This crisis is over">
        <p>It is not among the crises that you can know.</p>
      </LeafPage>
    )
  const me = game.myPower.value
  const choice = game.orders.value?.choices.find((each) => each.crisis === id)
  const has = game.power(crisis.target)?.capability ?? 0
  return (
    <LeafPage page={page} name={id} title={crisisTitle(crisis)}>
      <p class="lead">
        {stakesInWords(crisis, has, me, game.names)} {!crisis.outcome && howItIsDecided(me, crisis)}
      </p>
      {crisis.outcome && (
        <p class="lead">
          <b>{outcomeInWords(crisis, crisis.outcome, me, game.names)}</b>{' '}
          {crisis.settlement && settledInWords(crisis.settlement, game.names)}{' '}
          {crisis.settlement && (
            <a href={addressOf({ at: 'treaty', treaty: crisis.settlement.treaty })}>Read the settlement</a>
          )}
        </p>
      )}
      {!crisis.outcome && (
        <table class="sum four">
          <caption class="vh">What happens in each case</caption>
          <tbody>
            {fourOutcomes(crisis, choice, me, game.names).map((outcome) => (
              <tr key={outcome.case}>
                <th scope="row">{outcome.case}</th>
                <td>
                  {outcome.war === 'war' && <b>War. </b>}
                  {outcome.means}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {crisis.outcome?.kind !== 'settled' && <Called game={game} crisis={crisis} />}
      {!crisis.outcome && <Declared game={game} crisis={crisis} choice={choice} />}
      {!crisis.outcome && <Mediation game={game} crisis={crisis} />}
      {!crisis.outcome && <ThirdWay game={game} crisis={crisis} choice={choice} />}
    </LeafPage>
  )
}

const Called = ({ game, crisis }: Readonly<{ game: Game; crisis: CrisisPaper }>) => {
  const { names } = game
  const me = game.myPower.value
  const { knownCalls } = crisis
  const sideOf = (side: 'target' | 'challenger') =>
    crisis[side] === me ? 'to your side' : `to ${names.own(crisis[side])} side`
  const unaided = (['target', 'challenger'] as const).filter((side) =>
    knownCalls.every((call) => call.side !== side),
  )
  const idle = talkersOf(game, crisis)
  return (
    <section>
      <h2>Who is called</h2>
      <ul class="rows tight">
        {knownCalls.map(({ power, side, treaty, when }) => {
          const bound = game.treaty(treaty)
          const word = game.power(power)
          return (
            <li key={`${power}/${side}`}>
              <span>
                <Swatch colour={game.colour(power)} />
                {power === me ? 'You' : names.The(power)}, <b>{sideOf(side)}</b>:{' '}
                {bound && <a href={addressOf({ at: 'treaty', treaty })}>{termsOf(bound).title}</a>}
                {when === 'automatic' ? ', at once and of itself' : ''}.{' '}
                {word && power !== me && keptSoFar(word)}
              </span>
            </li>
          )
        })}
        {idle.map((power) => (
          <li key={power}>
            <span>
              <Swatch colour={game.colour(power)} />
              {power === me ? 'You' : names.The(power)}: <b>nobody can call {power === me ? 'you' : 'it'}.</b>{' '}
              {power === me ? 'You' : 'It'} promised to talk.
            </span>
          </li>
        ))}
        {unaided.map((side) => (
          <li key={side}>
            <span>
              <b>{capitalised(sideOf(side))}</b>: nobody.
            </span>
          </li>
        ))}
      </ul>
      {me && <p class="note">{calledToBoth(crisis, { me, names })}</p>}
    </section>
  )
}

/** Partners of the target who owe it talk and nothing more. */
const talkersOf = (game: Game, { target, challenger, knownCalls }: CrisisPaper): readonly PowerId[] => {
  const called = new Set([...knownCalls.map(({ power }) => power), target, challenger])
  const talkers = game.treaties.value
    .filter((treaty) => treaty.status === 'inForce' && treaty.parties.includes(target))
    .filter((treaty) => clauseOf(termsOf(treaty).clauses, 'consultation'))
    .flatMap(({ parties }) => parties)
  return [...new Set(talkers)].filter((power) => !called.has(power))
}

/** What both prefer to a war, and how it is written down: for the principals, and for who mediates. */
const ThirdWay = ({ game, crisis, choice }: ThirdWayProps) => {
  const me = game.myPower.value
  const { challenger, target, mediators } = crisis
  const between = me !== null && mediators.includes(me)
  if (me !== challenger && me !== target && !between) return null
  const other = me === challenger ? target : challenger
  const partners = between ? [challenger, target] : [other, ...mediators.slice(0, 1)]
  return (
    <section class="third">
      <h2>There is a third way</h2>
      <p>
        War costs both, so there is a bargain that both prefer to it. Somebody has to name it.{' '}
        {choice && rangeInWords(crisis, choice, game.names)}
      </p>
      <div class="acts">
        {game.stage.value.phase === 'negotiation' && (
          <a class="btn primary" href={addressOf(newDraft(...partners))}>
            {mediationWords.write}
          </a>
        )}
        {!between && (
          <a class="btn" href={addressOf({ at: 'talk', channel: keyOfPowers([other]) })}>
            Write to {game.names.the(other)}
          </a>
        )}
      </div>
    </section>
  )
}

type ThirdWayProps = Readonly<{ game: Game; crisis: CrisisPaper; choice: ChoicePaper | undefined }>
