import { CONSTANTS } from '../../../shared/rules/constants.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { isPublic, termsOf } from '../../../shared/rules/treaties/treaty.ts'
import type { PowerPaper } from '../../../shared/view/papers.ts'
import { Glossed } from '../../common/Glossary.tsx'
import { Swatch } from '../../common/Power.tsx'
import { characterPlayed } from '../../words/characters.ts'
import { keptSoFar } from '../../words/crises.ts'
import { demandWords } from '../../words/demand.ts'
import { homeWords } from '../../words/home.ts'
import { armsShared, gaugesShared, intelligenceWords as words } from '../../words/intelligence.ts'
import { capitalised, plain, points, signed } from '../../words/names.ts'
import { promisesInBrief } from '../../words/promisesInBrief.ts'
import type { Game } from '../game.ts'
import { demandable } from '../mayDemand.ts'
import type { Page } from '../page.ts'
import { addressOf, newDraft } from '../place.ts'
import { keyOfPowers } from '../talk/channels.ts'
import { HandOver } from './HandOver.tsx'
import { LeafPage } from './Leaf.tsx'

type Props = Readonly<{ page: Page; id: PowerId }>

/** All that can be known of a power: what it has, feels, owes and openly wants. */
export const PowerPage = ({ page, id }: Props) => {
  const { game } = page
  const power = game.power(id)
  if (!power)
    return (
      <LeafPage page={page} name={id} title="No such power">
        <p>There is no such power in this lesson.</p>
      </LeafPage>
    )
  const me = game.myPower.value
  const isMe = me === id
  return (
    <LeafPage
      page={page}
      name={id}
      title={
        <>
          <Swatch colour={game.colour(id)} />
          {power.names.short}
        </>
      }
    >
      <p class="lead">
        <Glossed text={whoSpeaks(game, power)} />
      </p>
      {me && !isMe && (
        <div class="acts">
          <a class="btn" href={addressOf({ at: 'talk', channel: keyOfPowers([id]) })}>
            Write to {game.names.the(id)}
          </a>
          {game.stage.value.phase === 'negotiation' && (
            <a class="btn" href={addressOf(newDraft(id))}>
              Draft a treaty
            </a>
          )}
          {demandable(game).includes(id) && (
            <a class="btn" href={addressOf({ at: 'demand', power: id })}>
              {demandWords.offer}
            </a>
          )}
        </div>
      )}
      {isMe && <HandOver game={game} delegation={power.delegation} />}
      <Facts game={game} power={power} />
      <Promises game={game} id={id} />
      {power.objectives.length > 0 && (
        <section>
          <h2>What it openly wants</h2>
          <ul class="obj">
            {power.objectives.map(({ words, points: worth }) => (
              <li key={words}>
                <span>
                  <Glossed text={inItsWords(words)} />
                </span>
                <span class="p">{points(worth)}</span>
              </li>
            ))}
          </ul>
          <p class="note">
            “You” is {game.names.the(id)} here. What it wants in secret is told after the end.
          </p>
        </section>
      )}
      <Feelings game={game} power={power} />
    </LeafPage>
  )
}

const inItsWords = (words: string) => `“${words}”`

const whoSpeaks = (game: Game, { delegation, character }: PowerPaper): string => {
  if (character) return characterPlayed(character)
  const people = delegation.members.map((person) => game.personName(person))
  if (delegation.diplomat !== 'none' || people.length === 0) return 'A computer speaks for it.'
  const head = game.personName(delegation.head)
  return people.length === 1
    ? `${head} speaks for it.`
    : `${capitalised(people.join(', '))} speak for it; ${game.stage.value.whoSigns === 'head' ? `${head} signs` : 'any of them signs'}.`
}

const Facts = ({ game, power }: Readonly<{ game: Game; power: PowerPaper }>) => {
  const me = game.myPower.value
  const mine = me && me !== power.id ? (power.attitudes[me] ?? 0) : null
  const back = me && me !== power.id ? (game.mine.value?.attitudes[power.id] ?? 0) : null
  return (
    <table class="sum">
      <caption class="vh">What is known of {power.names.short}</caption>
      <tbody>
        {mine !== null && (
          <Row
            label="Its opinion of you"
            why={back !== null ? `yours of it: ${signed(Math.round(back))}` : ''}
            value={signed(Math.round(mine))}
          />
        )}
        <Row label="Reliability" why={keptSoFar(power)} value={`${Math.round(power.reliability * 100)}%`} />
        {power.home && (
          <Row
            label={homeWords.label}
            why={[
              power.home.regime && homeWords.about(power.home.regime),
              homeWords.warning(power.home.support, CONSTANTS.home.toSign, CONSTANTS.home.toRatify),
            ]
              .filter(Boolean)
              .join('. ')}
            value={String(Math.round(power.home.support))}
          />
        )}
        <Row label="Points a round" why="" value={String(Math.floor(power.capability))} />
        <Row label="Home defence last round" why="" value={plain(power.arms)} />
        {power.shared && (
          <>
            <Row label={words.gauges} why={gaugesShared(power.shared)} value="" />
            {power.shared.money > 0 && (
              <Row label={words.money} why={words.why} value={plain(power.shared.money)} />
            )}
            {game.stage.value.phase === 'orders' && (
              <Row label={words.arms} why={words.why} value={armsShared(power.shared)} />
            )}
          </>
        )}
      </tbody>
    </table>
  )
}

const Row = ({ label, why, value }: Readonly<{ label: string; why: string; value: string }>) => (
  <tr>
    <th scope="row">
      <Glossed text={label} />
      {why && <span class="why">{why}</span>}
    </th>
    <td class="v">{value}</td>
  </tr>
)

const Promises = ({ game, id }: Readonly<{ game: Game; id: PowerId }>) => {
  const bound = game.treaties.value.filter(
    ({ status, parties }) => status === 'inForce' && parties.includes(id),
  )
  return (
    <section>
      <h2>Treaties you know of</h2>
      {bound.length === 0 && <p class="soft">None.</p>}
      <ul class="rows tight">
        {bound.map((treaty) => (
          <li key={treaty.id}>
            <a class="t" href={addressOf({ at: 'treaty', treaty: treaty.id })}>
              {termsOf(treaty).title}
              {!isPublic(treaty) && <i> (secret)</i>}
            </a>
            <span>
              {capitalised(game.names.all(treaty.parties.filter((party) => party !== id)))}.{' '}
              {promisesInBrief({ parties: treaty.parties, terms: termsOf(treaty) }, game.names)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Feelings = ({ game, power }: Readonly<{ game: Game; power: PowerPaper }>) => {
  const others = game.powers.value
    .filter(({ id }) => id !== power.id)
    .map(({ id }) => ({ id, opinion: Math.round(power.attitudes[id] ?? 0) }))
    .toSorted((a, b) => b.opinion - a.opinion)
  return (
    <section>
      <h2>What {game.names.the(power.id)} thinks of the others</h2>
      <ul class="feelings">
        {others.map(({ id, opinion }) => (
          <li key={id}>
            <Swatch colour={game.colour(id)} />
            {game.names.short(id)} <b class="num">{signed(opinion)}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
