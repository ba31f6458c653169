import { nearest } from '../core/text.ts'
import { fieldsOf, isLeaf, isList, type Shape } from './shape.ts'

/** What a node of a parsed template looks like, as far as it is used here. Lines count from 1, columns from 0. */
export interface Node {
  type: string
  loc: { start: { line: number; column: number } }
  body?: Node[]
  path?: Node
  /** Of a partial: what it takes over. */
  name?: Node
  params?: Node[]
  hash?: Node | null
  program?: Node | null
  inverse?: Node | null
  blockParams?: string[]
  parts?: string[]
  original?: unknown
  depth?: number
  data?: boolean
  escaped?: boolean
}

/** A fault of a template at one of its nodes. */
export interface Fault {
  readonly code: 'template/unknown-field' | 'template/field-kind' | 'template/helper'
  readonly node: Node
  readonly name: string
  /** The nearest field or helper that exists. */
  readonly nearest?: string
  /** The fields or helpers that may stand there. */
  readonly known: readonly string[]
}

/** What a template may call beside its fields. A plain `{{field}}` goes through `inline`. */
const HELPERS = { inline: true, prose: true, yaml: true } as const
const BLOCKS = ['each', 'if', 'unless']
/** Pieces that a template may take over from the built-in ones: the front matter of the official frame, the charts, the part on causes. */
export const PIECES = ['frame', 'charts', 'causes'] as const
/** Values Handlebars itself gives inside `{{#each}}`. */
const DATA = ['index', 'first', 'last']

/** The shapes in force at a place of the template: innermost last. */
type Scope = readonly Shape[]

/** Compares a template with the shape of its view: fields that do not exist and constructs that are not offered. */
export function faultsIn(program: Node, shape: Shape): Fault[] {
  return (program.body ?? []).flatMap((node) => statement(node, [shape]))
}

/** How what is never offered looks in a template. */
const MARKS: Readonly<Record<string, string>> = {
  PartialStatement: '>',
  PartialBlockStatement: '#>',
  Decorator: '*',
  DecoratorBlock: '#*',
}

const inside = (program: Node | null | undefined, scope: Scope): Fault[] =>
  (program?.body ?? []).flatMap((node) => statement(node, scope))

function statement(node: Node, scope: Scope): Fault[] {
  if (node.type === 'ContentStatement' || node.type === 'CommentStatement') return []
  if (node.type === 'MustacheStatement') return mustache(node, scope)
  if (node.type === 'BlockStatement') return block(node, scope)
  if (isPiece(node, scope)) return []
  return [refused(node, MARKS[node.type] ?? node.type)]
}

/** `{{> frame}}` outside of any list, in a report whose view has the fields of that name. */
const isPiece = ({ type, name, params = [], hash }: Node, scope: Scope): boolean =>
  type === 'PartialStatement' &&
  (PIECES as readonly string[]).includes(nameOf(name)) &&
  Object.hasOwn(fieldsOf(scope[0] ?? {}), nameOf(name)) &&
  params.length === 0 &&
  !hash &&
  scope.length === 1

const refused = (node: Node, name: string, known: readonly string[] = [], typed = name): Fault => ({
  code: 'template/helper',
  node,
  name,
  known,
  ...nearestOf(typed, known),
})

function nearestOf(typed: string, known: readonly string[]): { readonly nearest?: string } {
  const near = nearest(typed, known)
  return near === undefined ? {} : { nearest: near }
}

const nameOf = (node: Node | undefined): string => String(node?.original ?? node?.type ?? '')

function mustache(node: Node, scope: Scope): Fault[] {
  if (node.escaped === false) return [refused(node, `{{{${nameOf(node.path)}}}}`)]
  const params = node.params ?? []
  const name = nameOf(node.path)
  if (params.length === 0 && !node.hash) return printed(node.path, scope)
  if (!Object.hasOwn(HELPERS, name) || params.length !== 1 || node.hash) {
    return [refused(node, name, Object.keys(HELPERS))]
  }
  return printed(params[0], scope)
}

function block(node: Node, scope: Scope): Fault[] {
  const name = nameOf(node.path)
  const [param, ...more] = node.params ?? []
  const named = (node.program?.blockParams ?? []).length > 0
  if (!BLOCKS.includes(name) || !param || more.length > 0 || node.hash || named) {
    return [refused(node, `#${name}`, BLOCKS, name)]
  }
  const found = shapeAt(param, scope)
  if ('code' in found) return [found]
  if (name !== 'each') return [...inside(node.program, scope), ...inside(node.inverse, scope)]
  if (!isList(found.shape)) return [wrongKind(param, found.shape)]
  return [...inside(node.program, [...scope, found.shape[0]]), ...inside(node.inverse, scope)]
}

function printed(path: Node | undefined, scope: Scope): Fault[] {
  if (!path) return []
  const found = shapeAt(path, scope)
  if ('code' in found) return [found]
  return isLeaf(found.shape) ? [] : [wrongKind(path, found.shape)]
}

/** A group or a list where a value is printed, or no list where one is gone through; what is inside it may help. */
const wrongKind = (node: Node, shape: Shape): Fault => ({
  code: 'template/field-kind',
  node,
  name: nameOf(node),
  known: Object.keys(fieldsOf(shape)).map((field) => `${nameOf(node)}.${field}`),
})

/** The shape a path leads to, or the fault that no such field exists. Only own keys of the shape count: no prototypes. */
function shapeAt(path: Node, scope: Scope): { readonly shape: Shape } | Fault {
  const name = nameOf(path)
  if (path.type !== 'PathExpression') return refused(path, path.path ? nameOf(path.path) : name)
  const [first = '', ...rest] = path.parts ?? []
  if (path.data) {
    if (first === 'root') return follow(path, scope[0] ?? {}, rest)
    return DATA.includes(first) && rest.length === 0 && scope.length > 1
      ? { shape: 'count' }
      : refused(path, name, DATA, first)
  }
  const start = scope.at(-1 - (path.depth ?? 0))
  return start === undefined ? refused(path, name) : follow(path, start, path.parts ?? [])
}

function follow(path: Node, start: Shape, parts: readonly string[]): { readonly shape: Shape } | Fault {
  let shape = start
  for (const part of parts) {
    const fields = fieldsOf(shape)
    const next = Object.hasOwn(fields, part) ? fields[part] : undefined
    if (next === undefined) {
      const known = Object.keys(fields)
      return { code: 'template/unknown-field', node: path, name: nameOf(path), known, ...nearestOf(part, known) }
    }
    shape = next
  }
  return { shape }
}

/** Rewrites each plain `{{field}}` to `{{inline field}}`, so that nothing reaches a report unescaped; works in place. */
export function escapeByDefault(program: Node): void {
  for (const node of program.body ?? []) {
    if (node.type === 'MustacheStatement' && node.path && (node.params ?? []).length === 0) {
      node.params = [node.path]
      node.path = { ...node.path, type: 'PathExpression', original: 'inline', parts: ['inline'], depth: 0, data: false }
    }
    for (const child of [node.program, node.inverse]) if (child) escapeByDefault(child)
  }
}

/** How templates are compiled, ahead of time and at run time alike. */
export const COMPILE_OPTIONS = { noEscape: true, strict: true, knownHelpersOnly: true, knownHelpers: HELPERS } as const
