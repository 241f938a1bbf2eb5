/** What a judgement is: events that now are history, or a refusal with the facts that explain it. */
export type Decision<E, R> =
  | Readonly<{ verdict: 'accepted'; events: readonly E[] }>
  | Readonly<{ verdict: 'refused'; refusal: R }>

export const accept = <E>(...events: readonly E[]): Decision<E, never> => ({ verdict: 'accepted', events })

export const refuse = <R>(refusal: R): Decision<never, R> => ({ verdict: 'refused', refusal })
