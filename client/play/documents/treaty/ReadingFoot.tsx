/** What can be done with a treaty in force: leave it lawfully, publish it, print it, or write to those whom it binds. */
import { useState } from 'preact/hooks'
import type { Treaty } from '../../../../shared/rules/treaties/treaty.ts'
import { isPublic, termsOf } from '../../../../shared/rules/treaties/treaty.ts'
import { canLeaveEarly, isWaitingFor, openBallots } from '../../../common/ballots.ts'
import { ballotWords } from '../../../words/ballots.ts'
import { price } from '../../../words/price.ts'
import { disclosing, noticeMeans } from '../../../words/treaties.ts'
import type { Game } from '../../game.ts'

type Props = Readonly<{ game: Game; treaty: Treaty }>

export const ReadingFoot = ({ game, treaty }: Props) => {
  const [asking, ask] = useState<'reading' | 'leaving' | 'publishing'>('reading')
  const [said, say] = useState<string | null>(null)
  const me = game.myPower.value
  const { phase, round } = game.stage.value
  const { notice } = termsOf(treaty)
  const mine = me !== null && treaty.parties.includes(me)
  const leaving = treaty.status === 'inForce' && treaty.leaving.some(({ power }) => power === me)
  const canLeave = mine && treaty.status === 'inForce' && !leaving && game.signs.value === 'signs'
  const give = async () => {
    const refused = await game.do({ type: 'GiveNotice', treaty: treaty.id })
    say(refused)
    ask('reading')
    if (!refused) game.announce('Notice given.')
  }
  const waiting =
    me !== null &&
    treaty.status === 'inForce' &&
    openBallots(treaty, game.stage.value).some((ballot) => isWaitingFor(treaty, ballot, me))
  const early = canLeaveEarly(treaty, me, game.stage.value) && game.signs.value === 'signs'
  const former = me !== null && (treaty.former?.includes(me) ?? false)
  const canPublish =
    me !== null && !isPublic(treaty) && phase === 'negotiation' && game.signs.value === 'signs'
  const breach = game.orders.value?.breaches.disclosed
  const publish = async () => {
    const refused = await game.do({ type: 'Disclose', treaty: treaty.id })
    say(refused)
    ask('reading')
    if (!refused) game.announce(disclosing.done)
  }
  if (asking === 'publishing')
    return (
      <>
        <p class="said" role="status">
          {disclosing.means((mine || former) && breach ? price(breach, 'public', 'your partners’') : null)}
        </p>
        <button type="button" class="btn primary" disabled={game.blocked.value !== null} onClick={publish}>
          {disclosing.sure}
        </button>
        <button type="button" class="btn" onClick={() => ask('reading')}>
          {disclosing.not}
        </button>
      </>
    )
  if (asking === 'leaving')
    return (
      <>
        <p class="said" role="status">
          {noticeMeans(notice, round)}
        </p>
        <button type="button" class="btn primary" disabled={game.blocked.value !== null} onClick={give}>
          Give notice
        </button>
        <button type="button" class="btn" onClick={() => ask('reading')}>
          Keep it
        </button>
      </>
    )
  const other = treaty.parties.find((party) => party !== me)
  return (
    <>
      {said && (
        <p class="said" role="alert">
          {said}
        </p>
      )}
      {canLeave && phase === 'orders' && (
        <p class="said">
          To leave at once and without notice is done{' '}
          <button type="button" class="link" onClick={() => game.go({ at: 'orders' })}>
            in your orders
          </button>
          .
        </p>
      )}
      {waiting && (
        <button type="button" class="btn primary to-ballot" onClick={goToBallot}>
          {ballotWords.toVote}
        </button>
      )}
      {early && (
        <button type="button" class="btn" disabled={game.blocked.value !== null} onClick={give}>
          {ballotWords.leaveEarly(round)}
        </button>
      )}
      {canLeave && !early && phase === 'negotiation' && (
        <button type="button" class="btn" onClick={() => ask('leaving')}>
          Give notice
        </button>
      )}
      {canPublish && (
        <button type="button" class="btn" onClick={() => ask('publishing')}>
          {disclosing.ask}
        </button>
      )}
      {!mine && me && other && phase !== 'orders' && (
        <button
          type="button"
          class="btn primary"
          onClick={() => game.go({ at: 'talk', channel: talkWith(game, other) })}
        >
          Write to {game.names.the(other)}
        </button>
      )}
      <button type="button" class="btn quiet" onClick={() => print()}>
        Print it
      </button>
    </>
  )
}

/** On a phone the ballots lie below the paper. */
const goToBallot = () => {
  const card = document.querySelector<HTMLElement>('.ballot.waiting')
  card?.scrollIntoView({ block: 'center' })
  card?.querySelector('button')?.focus({ preventScroll: true })
}

/** As the list of channels writes it: the powers in seat order. */
const talkWith = (game: Game, other: string): string =>
  game.scenario.powers
    .map(({ id }) => id)
    .filter((id) => id === other || id === game.myPower.value)
    .join('+')
