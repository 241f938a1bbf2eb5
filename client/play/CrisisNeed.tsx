import type { PowerId } from '../../shared/rules/ids.ts'
import { entriesOf } from '../../shared/rules/record.ts'
import type { CrisisPaper } from '../../shared/view/papers.ts'
import { councilCalls } from '../words/ballots.ts'
import { demandInWords } from '../words/crises.ts'
import { mediationWords, whoMediates } from '../words/mediation.ts'
import { capitalised, type Names, plain, points } from '../words/names.ts'
import { calledToBoth } from '../words/stances.ts'
import type { NeedProps } from './needProps.ts'
import { addressOf } from './place.ts'
import { keyOfRoom } from './talk/channels.ts'

/** A hatched ring: a crisis names you. */
export const Ring = () => (
  <div class="bolt" aria-hidden="true">
    !
  </div>
)

/** A crisis in which this power is a principal. */
export const Challenged = ({ page: { game }, need, first }: NeedProps<'crisis'>) => {
  const crisis = game.crises.value.find(({ id }) => id === need.crisis)
  const me = game.myPower.value
  if (!crisis || !me) return null
  const challenged = need.role === 'target'
  const target = game.power(crisis.target)
  const offer = unansweredOffer(crisis, me)
  return (
    <li class="need">
      <Ring />
      <div class="body">
        <p class="over danger">{challenged ? 'Crisis: you are challenged' : 'Crisis: you make a demand'}</p>
        <h2>
          {demandInWords(crisis, me, game.names)}
          {challenged ? '' : ` from ${game.names.the(crisis.target)}`}
        </h2>
        <p>
          At stake: {plain(crisis.effectiveStakes)} of {challenged ? 'your' : 'its'}{' '}
          {points(Math.floor(target?.capability ?? 0))}. {helpers(crisis, challenged, game.names)}{' '}
          {offer && `${game.names.The(offer)} offers to mediate.`}{' '}
          {whoMediates(crisis.mediators, me, game.names)}
        </p>
        <div class="acts">
          <a class={first ? 'btn' : ''} href={addressOf({ at: 'crisis', crisis: crisis.id })}>
            {offer ? mediationWords.answer(game.names.the(offer)) : 'What happens if we stand firm?'}
          </a>
        </div>
      </div>
    </li>
  )
}

/** A power that offers to mediate and waits for this one's answer. */
const unansweredOffer = ({ mediation }: CrisisPaper, me: PowerId): PowerId | undefined =>
  entriesOf(mediation ?? {}).find(([, answers]) => !(me in answers))?.[0]

/** A crisis of others in which both sides have accepted this power as mediator. */
export const Mediates = ({ page: { game }, need }: NeedProps<'mediates'>) => {
  const crisis = game.crises.value.find(({ id }) => id === need.crisis)
  const me = game.myPower.value
  const room = game.orders.value?.rooms.find(
    (each) => each.crisis === need.crisis && each.kind === 'mediation',
  )
  if (!crisis || !me) return null
  const { names } = game
  return (
    <li class="need plain">
      <div class="body">
        <p class="over">You mediate</p>
        <h2>{crisis.title}</h2>
        <p>
          {names.The(crisis.challenger)} and {names.the(crisis.target)} have accepted you. Hear both, and
          write a settlement before orders are written.
        </p>
        <div class="acts">
          {room && (
            <a href={addressOf({ at: 'talk', channel: keyOfRoom(room, me) })}>{mediationWords.room}</a>
          )}
          <a href={addressOf({ at: 'crisis', crisis: crisis.id })}>Look at the crisis</a>
        </div>
      </div>
    </li>
  )
}

const helpers = (crisis: CrisisPaper, challenged: boolean, names: Names): string => {
  const { knownCalls, target, challenger } = crisis
  const boundTo = (side: 'target' | 'challenger', to: string) => {
    const bound = knownCalls.filter((call) => call.side === side).map(({ power }) => power)
    return bound.length === 0
      ? ''
      : `${capitalised(names.all(bound))} ${bound.length === 1 ? 'is' : 'are'} bound to ${to}.`
  }
  const whom = challenged ? 'you' : names.the(target)
  const attack = challenged ? `join ${names.the(challenger)}` : 'join you'
  const help = boundTo('target', `help ${whom}`) || `Nobody is bound to help ${whom}.`
  return `${help} ${boundTo('challenger', attack)}`.trim()
}

/** A crisis of others in which this power's promise is called. */
export const Called = ({ page: { game }, need }: NeedProps<'called'>) => {
  const crisis = game.crises.value.find(({ id }) => id === need.crisis)
  const me = game.myPower.value
  if (!crisis || !me) return null
  const { names } = game
  return (
    <li class="need">
      <Ring />
      <div class="body">
        <p class="over danger">Crisis: your promise is called</p>
        <h2>
          {demandInWords(crisis, null, names)} from {names.the(crisis.target)}
        </h2>
        <p>{promised(crisis, me, names)}</p>
        <div class="acts">
          <a href={addressOf({ at: 'crisis', crisis: crisis.id })}>What would it mean to come?</a>
        </div>
      </div>
    </li>
  )
}

const promised = (crisis: CrisisPaper, me: PowerId, names: Names): string => {
  const both = calledToBoth(crisis, { me, names })
  if (both) return `${both} In Orders you decide which.`
  if (crisis.knownCalls.every(({ power, article }) => power !== me || article !== undefined))
    return councilCalls(names.the(crisis.target))
  const attacks = crisis.knownCalls.some(({ power, side }) => power === me && side === 'challenger')
  return attacks
    ? `You promised to join ${names.the(crisis.challenger)} against ${names.the(crisis.target)}. In Orders you decide whether you do.`
    : `You promised to help ${names.the(crisis.target)}. In Orders you decide whether you come.`
}
