import { parseAst } from 'vite'
import { isRecord } from '#lib/record.ts'

type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number; readonly end: number }

/** A statement at the top of a module, or one variable of a declaration. */
export interface Piece {
  /** The text of the statement; a variable or an import has one of its own. */
  readonly code: string
  /** The names that it declares. */
  readonly declares: readonly string[]
  /** All names that occur in it. */
  readonly uses: ReadonlySet<string>
  /** All its string literals. */
  readonly strings: ReadonlySet<string>
  /** What makes it needed, other than its names. */
  readonly when: When
}

type When =
  /** It must always run. */
  | { readonly kind: 'always' }
  /** It only declares something. */
  | { readonly kind: 'used' }
  /** It completes something declared elsewhere: decorates a class, sets one of its members. */
  | { readonly kind: 'completes'; readonly name: string }
  /** It changes what was registered under a name. */
  | { readonly kind: 'changes'; readonly name: string }
  /** It registers classes under a name, so that others can create them by that name. */
  | {
      readonly kind: 'registers'
      readonly factory: string
      readonly name: string
      /** The name of the registered class that this one extends. */
      readonly parent: string | null
      readonly creates: ReadonlySet<string>
    }

export interface Module {
  readonly pieces: readonly Piece[]
  /** Local name by exported name. */
  readonly exports: ReadonlyMap<string, string>
}

const isNode = (value: unknown): value is Node => isRecord(value) && typeof value['type'] === 'string'

const nameOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Identifier' ? (node['name'] as string) : null

const textOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null

/** Keys of a node that name a member and not a variable. */
const isMemberName = (node: Node, key: string): boolean =>
  node['computed'] !== true &&
  ((node.type === 'MemberExpression' && key === 'property') ||
    (['Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type) && key === 'key'))

function collect(value: unknown, uses: Set<string>, strings: Set<string>): void {
  if (Array.isArray(value)) for (const each of value) collect(each, uses, strings)
  if (!isNode(value)) return
  const [name, text] = [nameOf(value), textOf(value)]
  if (name !== null) uses.add(name)
  if (text !== null) strings.add(text)
  for (const [key, child] of Object.entries(value)) if (!isMemberName(value, key)) collect(child, uses, strings)
}

function usesOf(value: unknown): Pick<Piece, 'uses' | 'strings'> {
  const found = { uses: new Set<string>(), strings: new Set<string>() }
  collect(value, found.uses, found.strings)
  return found
}

/** The variable that `a.b.c` begins with. */
const rootOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'MemberExpression' ? rootOf(node['object']) : nameOf(node)

function whenOf(statement: Node): When {
  const expression = statement['expression'] as Node
  if (statement.type !== 'ExpressionStatement') return { kind: 'always' }
  if (expression.type === 'AssignmentExpression') return completing(expression['left'])
  if (expression.type !== 'CallExpression') return { kind: 'always' }
  const [callee, given] = [expression['callee'] as Node, expression['arguments'] as readonly Node[]]
  if (nameOf(callee) === '__decorate') return completing(given[1])
  const factory = rootOf(callee)
  const method = callee.type === 'MemberExpression' ? nameOf(callee['property']) : null
  const name = textOf(given[0])
  if (factory === null || name === null || !/^(addClass|register(Question|Element|Renderer))$/.test(method ?? ''))
    return { kind: 'always' }
  const parent = method === 'addClass' ? textOf(given[3]) : null
  return { kind: 'registers', factory, name, parent, creates: usesOf(given.slice(method === 'addClass' ? 2 : 1)).uses }
}

function completing(target: unknown): When {
  const name = rootOf(target)
  if (name !== null) return { kind: 'completes', name }
  // `Serializer.getProperty('checkbox', 'choices').type`
  const called = isNode(target) && isNode(target['object']) ? target['object']['arguments'] : null
  const registered = Array.isArray(called) ? textOf(called[0]) : null
  return registered === null ? { kind: 'always' } : { kind: 'changes', name: registered }
}

/** Splits a module, without dynamic scopes such as `eval`, into its pieces. */
export function piecesOf(source: string): Module {
  const exports = new Map<string, string>()
  const pieces: Piece[] = []
  const add = (node: Node, declares: readonly string[], when: When, before = ''): void => {
    pieces.push({ code: before + source.slice(node.start, node.end), declares, when, ...usesOf(node) })
  }
  for (const statement of parseAst(source).body as unknown as readonly Node[]) {
    if (statement.type === 'ExportNamedDeclaration') {
      for (const { exported, local } of statement['specifiers'] as readonly { exported: Node; local: Node }[])
        exports.set(nameOf(exported) ?? '', nameOf(local) ?? '')
    } else if (statement.type === 'ImportDeclaration') {
      const from = textOf(statement['source']) ?? ''
      for (const specifier of statement['specifiers'] as readonly Node[]) {
        const text = source.slice(specifier.start, specifier.end)
        const list = specifier.type === 'ImportSpecifier' ? `{ ${text} }` : text
        const [local] = usesOf(specifier['local']).uses
        pieces.push({
          code: `import ${list} from '${from}'`,
          declares: [local ?? ''],
          when: { kind: 'used' },
          ...usesOf(null)
        })
      }
    } else if (statement.type === 'VariableDeclaration') {
      for (const variable of statement['declarations'] as readonly Node[])
        add(variable, [...usesOf(variable['id']).uses], { kind: 'used' }, `${statement['kind'] as string} `)
    } else if (statement.type === 'ClassDeclaration' || statement.type === 'FunctionDeclaration') {
      add(statement, [nameOf(statement['id']) ?? ''], { kind: 'used' })
    } else add(statement, [], whenOf(statement))
  }
  return { pieces, exports }
}
