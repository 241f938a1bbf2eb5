/** Which of the teacher's pages an address means. */
export type TeachPlace =
  | Readonly<{ kind: 'home' }>
  | Readonly<{ kind: 'scenario'; id: string }>
  | Readonly<{ kind: 'lesson'; id: string }>
  | Readonly<{ kind: 'unknown' }>

export const pageAt = (path: string): TeachPlace => {
  const [teach, folder, id, ...rest] = path.split('/').filter(Boolean)
  if (teach !== 'teach' || rest.length > 0) return { kind: 'unknown' }
  if (folder === undefined) return { kind: 'home' }
  if (id !== undefined && folder === 'scenarios') return { kind: 'scenario', id }
  if (id !== undefined && folder === 'lessons') return { kind: 'lesson', id }
  return { kind: 'unknown' }
}
