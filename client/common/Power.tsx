/** A power's key on the map and its name, as they stand together everywhere. */
import type { PowerNames } from '../../shared/rules/powerNames.ts'

type Props = Readonly<{ colour: string; names: PowerNames }>

export const Swatch = ({ colour }: Readonly<{ colour: string }>) => (
  <span class="sw" style={{ '--c': colour }} aria-hidden="true" />
)

export const Power = ({ colour, names }: Props) => (
  <span class="power-name">
    <Swatch colour={colour} />
    {names.short}
  </span>
)
