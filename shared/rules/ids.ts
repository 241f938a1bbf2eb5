/** Names for things, as brands: a treaty's id can never be passed where a power's is meant. */
import { z } from 'zod'

/** Never "constructor": every record seems to have an entry of that name. */
const slug = z
  .string()
  .regex(
    /^(?!constructor$)[a-z][a-z0-9-]{0,39}$/,
    'lower-case letters, figures and hyphens, e.g. "united-kingdom"',
  )

export const PowerId = slug.brand<'PowerId'>()
export type PowerId = z.infer<typeof PowerId>

/** Drawn and not counted: a number would tell how many secret texts there are. */
export const TreatyId = z
  .string()
  .regex(/^t[0-9a-z]{1,8}$/)
  .brand<'TreatyId'>()
export type TreatyId = z.infer<typeof TreatyId>

export const CrisisId = slug.brand<'CrisisId'>()
export type CrisisId = z.infer<typeof CrisisId>

/** A person's id within one lesson; the name is kept elsewhere and is never part of a world. */
export const PersonId = z
  .string()
  .regex(/^p[1-9][0-9]{0,4}$/)
  .brand<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>

/** A draft inside a delegation; drawn like a treaty's. */
export const DraftId = z
  .string()
  .regex(/^d[0-9a-z]{1,8}$/)
  .brand<'DraftId'>()
export type DraftId = z.infer<typeof DraftId>
