/** Copies pictures into the state of a room, and writes only what has changed. */
import type { Audience, Picture } from './audiences.ts'
import { type RoomState, Sheet } from './state.ts'

type Sheets = { get(key: string): Sheet | undefined; set(key: string, sheet: Sheet): void }

export class Showing {
  readonly #state: RoomState
  /**
   * Papers that audiences have read differently once. They stay apart: a page that is told in one patch that a
   * paper came to all and left its own drawer could not know which of the two it still has.
   */
  readonly #apart = new Set<string>()

  constructor(state: RoomState) {
    this.#state = state
  }

  /**
   * @param pictures of everybody who is connected, and of `@everyone` in any case: what is common is what the
   *   public may see and nobody sees differently
   * @param read the audiences that have readers
   * @returns the sheets that are new to each audience
   */
  show(
    pictures: ReadonlyMap<Audience, Picture>,
    read: ReadonlySet<Audience>,
  ): ReadonlyMap<Audience, readonly Sheet[]> {
    const { commons, papers } = this.#state
    const common = this.#common(pictures)
    for (const [key, body] of common) write(commons, key, body)
    for (const key of [...commons.keys()]) if (!common.has(key)) commons.delete(key)

    const added = new Map<Audience, readonly Sheet[]>()
    for (const [audience, picture] of pictures) {
      if (!read.has(audience)) continue
      const own = [...picture].filter(([key]) => !common.has(key))
      added.set(
        audience,
        own.flatMap(([key, body]) => write(papers, `${audience}/${key}`, body)),
      )
      for (const key of this.#keysOf(audience)) {
        const own = key.slice(audience.length + 1)
        if (!picture.has(own) || common.has(own)) papers.delete(key)
      }
    }
    return added
  }

  /** The sheets of one audience, for a view. */
  sheetsOf(audience: Audience): readonly Sheet[] {
    return this.#keysOf(audience).flatMap((key) => this.#state.papers.get(key) ?? [])
  }

  #keysOf(audience: Audience): readonly string[] {
    return [...this.#state.papers.keys()].filter((key) => key.startsWith(`${audience}/`))
  }

  #common(pictures: ReadonlyMap<Audience, Picture>): Picture {
    const everyones = pictures.get('@everyone') ?? new Map<string, string>()
    const common = new Map<string, string>()
    for (const [key, body] of everyones) {
      if ([...pictures.values()].some((picture) => picture.get(key) !== body)) this.#apart.add(key)
      if (!this.#apart.has(key)) common.set(key, body)
    }
    // What some have and the public has not is apart from the beginning.
    for (const picture of pictures.values())
      for (const key of picture.keys()) if (!everyones.has(key)) this.#apart.add(key)
    return common
  }
}

/** @returns the sheet, if it is new */
const write = (sheets: Sheets, key: string, body: string): Sheet[] => {
  const sheet = sheets.get(key)
  if (sheet) {
    if (sheet.body !== body) sheet.body = body
    return []
  }
  const fresh = new Sheet({ body })
  sheets.set(key, fresh)
  return [fresh]
}
