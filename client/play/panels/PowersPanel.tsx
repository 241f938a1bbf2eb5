import { Power } from '../../common/Power.tsx'
import { signed } from '../../words/names.ts'
import type { Page } from '../page.ts'
import { addressOf } from '../place.ts'

/** The other powers as this one sees them, the friendliest first. */
export const PowersPanel = ({ page: { game } }: Readonly<{ page: Page }>) => {
  const me = game.myPower.value
  const opinion = (attitudes: Readonly<Record<string, number>>) => (me ? (attitudes[me] ?? 0) : 0)
  const others = game.powers.value
    .filter(({ id }) => id !== me)
    .toSorted((a, b) => opinion(b.attitudes) - opinion(a.attitudes))
  return (
    <>
      <table class="cmp pw">
        <caption class="vh">The powers as {me ? game.names.the(me) : 'everybody'} sees them</caption>
        <thead>
          <tr>
            <th scope="col">Power</th>
            {me && (
              <th scope="col">
                opinion
                <br />
                of you
              </th>
            )}
            <th scope="col">
              kept
              <br />
              its word
            </th>
            <th scope="col">points</th>
          </tr>
        </thead>
        <tbody>
          {others.map(({ id, names, reliability, capability, attitudes }) => (
            <tr key={id}>
              <th scope="row">
                <a href={addressOf({ at: 'power', power: id })}>
                  <Power colour={game.colour(id)} names={names} />
                </a>
              </th>
              {me && <td>{signed(Math.round(opinion(attitudes)))}</td>}
              <td>{Math.round(reliability * 100)}%</td>
              <td>{Math.floor(capability)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">
        75% is where everyone starts: what states did in history. It moves only with what is found out.
      </p>
    </>
  )
}
