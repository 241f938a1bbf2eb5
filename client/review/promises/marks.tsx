/** The signs of a promise's life, in a row 22 units high. They differ in shape, so that colour is never needed. */

type At = Readonly<{ x: number }>

/** Broken here. */
export const Ring = ({ x }: At) => <circle class="ring" cx={x} cy={11} r={5.5} />
/** Known from here. */
export const Disc = ({ x }: At) => <circle class="disc" cx={x} cy={11} r={5.5} />
/** Never known. */
export const Cross = ({ x }: At) => <path class="cross" d={`M${x - 4.5} 6l9 10m0-10l-9 10`} />
/** Kept. */
export const Tick = ({ x }: At) => <path class="tick" d={`M${x - 5} 11l4 4l6-8`} />
