/** A choice of a few, all in sight: radio buttons that look like one divided bar. */

type Choice<V extends string> = Readonly<{ value: V; words: string }>

type Props<V extends string> = Readonly<{
  name: string
  legend: string
  choices: readonly Choice<V>[]
  chosen: V
  choose(value: V): void
  /** What the choice means, under the bar. */
  note?: string
}>

export const Segments = <V extends string>({ name, legend, choices, chosen, choose, note }: Props<V>) => (
  <fieldset class="choice" aria-describedby={note ? `${name}-note` : undefined}>
    <legend>{legend}</legend>
    <div class="segments">
      {choices.map(({ value, words }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          <span>{words}</span>
        </label>
      ))}
    </div>
    {note && (
      <p class="small soft" id={`${name}-note`}>
        {note}
      </p>
    )}
  </fieldset>
)
