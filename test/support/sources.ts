/** The tree as its own material: every source file, what it imports, and what it says outside of comments. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { basename, join, posix, relative, sep } from 'node:path'
import { parseSync, Visitor } from 'vite'

export type Source = {
  /** From the root of the repository, with forward slashes. */
  readonly path: string
  readonly text: string
  /** The text with comments and quoted strings blanked out: what runs, and not what is said about it. */
  readonly code: string
  /** What it imports: a path in the repository, the name of a package, or `node:` and a name. */
  readonly imports: readonly string[]
}

const root = join(import.meta.dirname, '../..')

const folders = ['shared', 'server', 'client', 'scripts', 'test']

/** Every TypeScript file in the tree; a folder that is not there yet has none. */
export const readSources = (): readonly Source[] =>
  pathsIn(...folders)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => sourceFrom(path, readFileSync(join(root, path), 'utf8')))

/** The path of every file under some folders, whatever is in it. */
export const pathsIn = (...names: readonly string[]): readonly string[] =>
  names
    .map((name) => join(root, name))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()

/** Reads one file with the parser that builds it, so that no way of writing an import goes unseen. */
export const sourceFrom = (path: string, text: string): Source => {
  const { program, comments, errors } = parseSync(basename(path), text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)

  const named: string[] = []
  const quoted: Span[] = []
  const name = (node: { source: Quoted | null }) => {
    if (node.source) named.push(node.source.value)
  }
  new Visitor({
    ImportDeclaration: name,
    ExportNamedDeclaration: name,
    ExportAllDeclaration: name,
    TSImportType: name,
    ImportExpression: ({ source }) => {
      if (source.type === 'Literal' && typeof source.value === 'string') named.push(source.value)
    },
    Literal: (node) => {
      if (typeof node.value === 'string') quoted.push(node)
    },
    TemplateElement: (node) => {
      quoted.push(node)
    },
  }).visit(program)

  return {
    path,
    text,
    code: [...comments, ...quoted].reduce(blank, text),
    imports: named.map((specifier) => targetOf(path, specifier)),
  }
}

type Span = { readonly start: number; readonly end: number }
type Quoted = { readonly value: string }

const blank = (text: string, { start, end }: Span) =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end)

const targetOf = (from: string, specifier: string): string => {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  if (isBuiltin(specifier)) return specifier.startsWith('node:') ? specifier : `node:${specifier}`
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
