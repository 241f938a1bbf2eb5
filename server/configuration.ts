/** What the server is told from outside, read once. A bad value is named in one sentence. */
import { z } from 'zod'

export type Configuration = Readonly<{
  port: number
  host: string
  dataDir: string
  /** Null: a key of the server's own, kept in the folder of its data. */
  teacherKey: string | null
  /** The address that people open, where it is not the machine's own. */
  publicUrl: string | null
  /** How long computer diplomats think: as a person would, or not at all. */
  diplomatPace: 'human' | 'instant'
  /** Messages a second that one person's line may send; who sends more is cut off. */
  messageRate: number
  /** Pages come from another port while the client is being developed. */
  mode: 'development' | 'production'
}>

export type Reading =
  | Readonly<{ ok: true; configuration: Configuration }>
  | Readonly<{ ok: false; sentence: string }>

const Environment = z.object({
  PORT: z.coerce
    .number('PORT must be a number between 0 and 65535')
    .int('PORT must be a whole number')
    .min(0, 'PORT must be a number between 0 and 65535')
    .max(65_535, 'PORT must be a number between 0 and 65535')
    .default(2567),
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().default('./data'),
  TEACHER_KEY: z
    .string()
    .min(16, 'TEACHER_KEY must have at least 16 characters')
    .max(200, 'TEACHER_KEY must have at most 200 characters')
    .regex(/^[\x21-\x7e]+$/, 'TEACHER_KEY must have no blanks and no letters beyond plain English ones')
    .optional(),
  PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: 'PUBLIC_URL must be an address that begins with http:// or https://',
    })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  DATABASE_URL: z
    .undefined(
      'DATABASE_URL is set, but PostgreSQL comes later: unset it, and everything is kept in DATA_DIR',
    )
    .optional(),
  DIPLOMAT_PACE: z.enum(['human', 'instant'], 'DIPLOMAT_PACE must be "human" or "instant"').default('human'),
  MESSAGE_RATE: z.coerce
    .number('MESSAGE_RATE must be a number between 5 and 10000')
    .int('MESSAGE_RATE must be a whole number')
    .min(5, 'MESSAGE_RATE must be a number between 5 and 10000')
    .max(10_000, 'MESSAGE_RATE must be a number between 5 and 10000')
    .default(20),
  NODE_ENV: z.string().optional(),
})

/** A variable that is set to nothing counts as not set. */
const withoutEmpty = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))

export const readConfiguration = (env: NodeJS.ProcessEnv): Reading => {
  const { data, error } = Environment.safeParse(withoutEmpty(env))
  if (error) return { ok: false, sentence: `${error.issues[0]?.message ?? 'The settings cannot be read'}.` }
  return {
    ok: true,
    configuration: {
      port: data.PORT,
      host: data.HOST,
      dataDir: data.DATA_DIR,
      teacherKey: data.TEACHER_KEY ?? null,
      publicUrl: data.PUBLIC_URL ?? null,
      diplomatPace: data.DIPLOMAT_PACE,
      messageRate: data.MESSAGE_RATE,
      mode: data.NODE_ENV === 'development' ? 'development' : 'production',
    },
  }
}
