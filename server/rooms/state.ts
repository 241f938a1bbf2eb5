/** What a room shows, in the shapes that are safe to filter: maps of flat records and nothing else. */
import { Encoder, type SchemaType, schema, t } from '@colyseus/schema'

// Beyond its first buffer the library sends a torn first picture to whoever has a view, so the buffer is never
// outgrown: see MOST_MESSAGES for what bounds it. Pages that are not touched cost no memory.
Encoder.BUFFER_SIZE = 4 * 1024 * 1024

/** A paper as JSON; its kind is the beginning of its key. */
export const Sheet = schema({ body: t.string() }, 'Sheet')
export type Sheet = SchemaType<typeof Sheet>

/** `power` is empty while unseated. */
export const Card = schema(
  {
    id: t.string(),
    name: t.string(),
    power: t.string().default(''),
    presence: t.string().default('here'),
    lastDeed: t.number().default(0),
  },
  'Card',
)
export type Card = SchemaType<typeof Card>

export const Dial = schema(
  {
    mode: t.string().default('stopped'),
    endsAt: t.number().default(0),
    left: t.number().default(0),
    extended: t.number().default(0),
  },
  'Dial',
)

export const RoomState = schema(
  {
    /** Papers that are the same for everybody. */
    commons: t.map(Sheet),
    /** Papers of one audience, "france/brief" or "teacher/desk/france"; each client sees its own. */
    papers: t.map(Sheet).view(),
    people: t.map(Card),
    clock: t.ref(Dial),
  },
  'RoomState',
)
export type RoomState = SchemaType<typeof RoomState>
