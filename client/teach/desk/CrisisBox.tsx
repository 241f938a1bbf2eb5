/** An open crisis: who is in it, and, for the teacher alone, what has been sealed. */
import type { PowerId } from '../../../shared/rules/ids.ts'
import { keysOf } from '../../../shared/rules/record.ts'
import type { CrisisPaper } from '../../../shared/view/papers.ts'
import { Power } from '../../common/Power.tsx'
import { paperNamed } from '../../connection/papers.ts'
import { points } from '../../words/names.ts'
import { stanceWords, worldWords as words } from '../../words/teachDesk.ts'
import type { Desk } from './desk.ts'

type Props = Readonly<{ desk: Desk; crisis: CrisisPaper }>

export const CrisisBox = ({ desk, crisis }: Props) => {
  const { challenger, target, title, effectiveStakes, knownCalls, mediators, mediation } = crisis
  const offering = keysOf(mediation ?? {}).filter((power) => !mediators.includes(power))
  const called = [...new Set(knownCalls.map(({ power }) => power))]
  const calledTo = (power: PowerId) =>
    knownCalls.filter((call) => call.power === power).map(({ side }) => side)
  const { names } = desk.lesson
  const veiled = desk.veil.value === 'on'
  return (
    <section class="panel crisis">
      <h3>{words.stakes(title, points(effectiveStakes))}</h3>
      <table class="small">
        <caption class="vh">{title}</caption>
        <tbody>
          {[challenger, target, ...(veiled ? [] : called)].map((power) => (
            <tr key={power}>
              <th scope="row">
                <PowerNamed desk={desk} power={power} />
                {called.includes(power) && words.called(calledTo(power))}
              </th>
              {!veiled && <Stance desk={desk} crisis={crisis} power={power} />}
            </tr>
          ))}
        </tbody>
      </table>
      {mediators.length > 0 && <p class="small">{words.mediate(names.all(mediators), mediators.length)}</p>}
      {!veiled && offering.length > 0 && (
        <p class="small soft">{words.offersToMediate(names.all(offering), offering.length)}</p>
      )}
    </section>
  )
}

const PowerNamed = ({ desk, power }: Readonly<{ desk: Desk; power: PowerId }>) => {
  const paper = desk.lesson.powers.value.find(({ id }) => id === power)
  return paper ? <Power colour={desk.lesson.colour(power)} names={paper.names} /> : null
}

const Stance = ({ desk, crisis, power }: Props & Readonly<{ power: PowerId }>) => {
  const { connection, stage } = desk.lesson
  const stance = paperNamed(connection.view.value, 'desk', power)?.orders?.stances[crisis.id]
  if (stance) return <td>{stanceWords[stance]}</td>
  return <td class="soft">{stage.value.phase === 'orders' ? words.stillWriting : ''}</td>
}
