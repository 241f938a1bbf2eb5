/** A third power between two: it offers, both answer, and the three have a room. */

import { useSignal } from '@preact/signals'
import { isPrincipal } from '../../../shared/rules/crises/crisis.ts'
import { acceptedIn } from '../../../shared/rules/crises/mediation.ts'
import { hasOffered } from '../../../shared/rules/crises/offerMediation.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { keysOf } from '../../../shared/rules/record.ts'
import type { Command } from '../../../shared/rules/rules.ts'
import type { CrisisPaper } from '../../../shared/view/papers.ts'
import { answersInWords, whoMediates, mediationWords as words } from '../../words/mediation.ts'
import type { Game } from '../game.ts'
import { addressOf } from '../place.ts'
import { keyOfRoom } from '../talk/channels.ts'

type Props = Readonly<{ game: Game; crisis: CrisisPaper }>
type EndCommand = Extract<Command, { type: 'WithdrawMediation' | 'AnswerMediation' }>

export const Mediation = ({ game, crisis }: Props) => {
  const me = game.myPower.value
  const { names } = game
  const offers = keysOf(crisis.mediation ?? {}).filter((power) => !crisis.mediators.includes(power))
  const negotiating = game.stage.value.phase === 'negotiation'
  const room = game.orders.value?.rooms.find((each) => each.crisis === crisis.id && each.kind === 'mediation')
  const mayOffer = negotiating && me !== null && !isPrincipal(crisis, me) && !hasOffered(crisis, me)
  if (!mayOffer && offers.length === 0 && crisis.mediators.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      {crisis.mediators.length > 0 && <p>{whoMediates(crisis.mediators, me, names)}</p>}
      {room && me && (
        <div class="acts">
          <a class="btn" href={addressOf({ at: 'talk', channel: keyOfRoom(room, me) })}>
            {words.room}
          </a>
        </div>
      )}
      {negotiating && unanswered(crisis, offers, me) && <p>{words.acceptMeans}</p>}
      {offers.map((mediator) => (
        <Offer key={mediator} game={game} crisis={crisis} mediator={mediator} />
      ))}
      {mayOffer && <MakeOffer game={game} crisis={crisis} />}
      {negotiating && !crisis.outcome && <EndMediation game={game} crisis={crisis} />}
    </section>
  )
}

const unanswered = (crisis: CrisisPaper, offers: readonly PowerId[], me: PowerId | null): boolean =>
  me !== null && isPrincipal(crisis, me) && offers.some((power) => !crisis.mediation?.[power]?.[me])

const Offer = ({ game, crisis, mediator }: Props & Readonly<{ mediator: PowerId }>) => {
  const said = useSignal<string | null>(null)
  const me = game.myPower.value
  const { names } = game
  if (!me) return null
  const mayAnswer =
    isPrincipal(crisis, me) &&
    game.stage.value.phase === 'negotiation' &&
    game.signs.value === 'signs' &&
    !crisis.outcome
  const mine = crisis.mediation?.[mediator]?.[me]
  const answer = async (given: 'accepted' | 'declined') => {
    said.value = await game.do({ type: 'AnswerMediation', crisis: crisis.id, mediator, answer: given })
  }
  return (
    <>
      <p>
        {mediator === me ? words.offered : `${names.The(mediator)} offers to mediate.`}{' '}
        {answersInWords(crisis, mediator, me, names)}
      </p>
      {mayAnswer && (
        <div class="acts">
          {mine !== 'accepted' && (
            <button type="button" class="btn" onClick={() => answer('accepted')}>
              {words.accept(names.the(mediator))}
            </button>
          )}
          {mine !== 'declined' && (
            <button type="button" class="btn" onClick={() => answer('declined')}>
              {words.decline}
            </button>
          )}
        </div>
      )}
      {said.value && <p role="alert">{said.value}</p>}
    </>
  )
}

/** A mediator steps back, and a principal thinks better of one that it has accepted. */
const EndMediation = ({ game, crisis }: Props) => {
  const said = useSignal<string | null>(null)
  const me = game.myPower.value
  if (me === null || game.signs.value !== 'signs') return null
  const accepted = acceptedIn(crisis)
  const end = async (command: EndCommand) => {
    said.value = await game.do(command)
  }
  return (
    <>
      {me in (crisis.mediation ?? {}) && (
        <>
          <p>{words.withdrawMeans}</p>
          <div class="acts">
            <button
              type="button"
              class="btn"
              onClick={() => end({ type: 'WithdrawMediation', crisis: crisis.id })}
            >
              {words.withdraw}
            </button>
          </div>
        </>
      )}
      {isPrincipal(crisis, me) && accepted.length > 0 && (
        <div class="acts">
          {accepted.map((mediator) => (
            <button
              key={mediator}
              type="button"
              class="btn"
              onClick={() =>
                end({ type: 'AnswerMediation', crisis: crisis.id, mediator, answer: 'declined' })
              }
            >
              {words.dismiss(game.names.the(mediator))}
            </button>
          ))}
        </div>
      )}
      {said.value && <p role="alert">{said.value}</p>}
    </>
  )
}

const MakeOffer = ({ game, crisis }: Props) => {
  const said = useSignal<string | null>(null)
  const offer = async () => {
    said.value = await game.do({ type: 'OfferMediation', crisis: crisis.id })
  }
  if (game.signs.value !== 'signs') return null
  return (
    <>
      <p>{words.offerMeans}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={offer}>
          {words.offer}
        </button>
      </div>
      {said.value && <p role="alert">{said.value}</p>}
    </>
  )
}
