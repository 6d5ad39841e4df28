import type {
  AliasNode,
  BinaryOperationNode,
  ColumnNode,
  DeleteQueryNode,
  InsertQueryNode,
  JoinNode,
  KyselyPlugin,
  OperationNode,
  RawNode,
  ReferenceNode,
  SelectQueryNode,
  TableNode,
  UpdateQueryNode,
} from 'kysely'

type Query = SelectQueryNode | UpdateQueryNode | DeleteQueryNode
type Source = { readonly name: string; readonly join: JoinNode | null }

const practiceColumn = 'practice_id'

/** Joins whose condition holds for every row that they bring in. */
const joinsThatBind: ReadonlySet<string> = new Set(['InnerJoin', 'LeftJoin', 'LateralInnerJoin', 'LateralLeftJoin'])

/**
 * Refuses every query that could read or change rows of more than one practice: it throws before anything is sent.
 *
 * Each practice table of a query, also of a subquery, must be held to one practice: by `practice_id = value` at the top
 * of its `where`, or by `practice_id` equal to that of a table which is. A condition within `or` does not count. An
 * insert must name the column, an update must leave it alone. Raw SQL that names a practice table must name
 * `practice_id` too; more than that cannot be seen in text.
 *
 * Stands behind the composite foreign keys, which keep a row from pointing into another practice.
 *
 * @param practiceTables names as the database knows them: every table with a column `practice_id`.
 */
export function practiceWall(practiceTables: ReadonlySet<string>): KyselyPlugin {
  return {
    transformQuery: ({ node }) => {
      for (const each of nodesIn(node)) check(each, practiceTables)
      return node
    },
    transformResult: async ({ result }) => result,
  }
}

function check(node: OperationNode, practiceTables: ReadonlySet<string>): void {
  switch (node.kind) {
    case 'SelectQueryNode':
    case 'UpdateQueryNode':
    case 'DeleteQueryNode':
      return checkQuery(node as Query, practiceTables)
    case 'InsertQueryNode':
      return checkInsert(node as InsertQueryNode, practiceTables)
    case 'RawNode':
      return checkRaw(node as RawNode, practiceTables)
    case 'MergeQueryNode':
      throw new Error('expected insert, update or delete, got a merge: it cannot be held to one practice')
    default:
  }
}

function checkQuery(query: Query, practiceTables: ReadonlySet<string>): void {
  const sources = sourcesOf(query, practiceTables)
  if (sources.length === 0) return
  if (
    query.kind === 'UpdateQueryNode' &&
    query.updates?.some(({ column }) => nameOfColumn(column as ColumnNode) === practiceColumn)
  ) {
    throw new Error('expected an update that leaves practice_id alone, got one that sets it')
  }
  const bound = boundOf(query, sources)
  const loose = sources.filter(({ name }) => !bound.has(name)).map(({ name }) => name)
  if (loose.length > 0) {
    throw new Error(`expected a condition on practice_id for each practice table, got none for ${loose.join(', ')}`)
  }
}

function checkInsert({ into, columns = [] }: InsertQueryNode, practiceTables: ReadonlySet<string>): void {
  const table = into && nameOfTable(into)
  if (table === undefined || !practiceTables.has(table)) return
  if (!columns.some((column) => nameOfColumn(column) === practiceColumn)) {
    throw new Error(`expected practice_id among the columns of an insert, got none for ${table}`)
  }
}

function checkRaw({ sqlFragments, parameters }: RawNode, practiceTables: ReadonlySet<string>): void {
  const inner = parameters.flatMap((parameter) => [...nodesIn(parameter)])
  const text = sqlFragments.join(' ? ').toLowerCase()
  const named = [
    ...[...text.matchAll(/\b(?:from|join|update|into|using)\s+(?:only\s+)?"?([a-z_]+)"?/g)].map(([, name]) => name!),
    ...inner.flatMap((node) => (node.kind === 'TableNode' ? [nameOfTable(node as TableNode)] : [])),
  ]
  const isHeld =
    text.includes(practiceColumn) ||
    inner.some((node) => node.kind === 'ColumnNode' && nameOfColumn(node as ColumnNode) === practiceColumn)
  const loose = named.filter((name) => practiceTables.has(name))
  if (loose.length > 0 && !isHeld) {
    throw new Error(`expected practice_id in raw SQL over a practice table, got none for ${loose.join(', ')}`)
  }
}

/** The practice tables that a query itself reads or changes, by the names it gives them. */
function sourcesOf(query: Query, practiceTables: ReadonlySet<string>): readonly Source[] {
  const own = query.with?.expressions.map(({ name }) => nameOfTable(name.table)) ?? []
  const plain = [
    ...(query.kind === 'UpdateQueryNode' && query.table ? [query.table] : []),
    ...(query.from?.froms ?? []),
    ...(query.kind === 'DeleteQueryNode' ? (query.using?.tables ?? []) : []),
  ]
  return [
    ...plain.map((node) => ({ node, join: null })),
    ...(query.joins ?? []).map((join) => ({ node: join.table, join })),
  ].flatMap(({ node, join }) => {
    const alias = node.kind === 'AliasNode' ? (node as AliasNode) : null
    const inner = alias?.node ?? node
    if (inner.kind !== 'TableNode') return []
    const table = nameOfTable(inner as TableNode)
    if (!practiceTables.has(table) || own.includes(table)) return []
    return [{ name: alias ? nameOfAlias(alias) : table, join }]
  })
}

/** Names that are held to one practice, directly or through another one. */
function boundOf(query: Query, sources: readonly Source[]): ReadonlySet<string> {
  const names = new Set(sources.map(({ name }) => name))
  const bound = new Set<string>()
  const ties: [string, string][] = []

  const learn = (condition: OperationNode, mayBind: (name: string) => boolean) => {
    for (const [left, right] of equalities(condition)) {
      const name = practiceReference(left, names)
      if (name === null || !names.has(name) || !mayBind(name)) continue
      const other = practiceReference(right, names)
      if (right.kind === 'ValueNode' || (other !== null && !names.has(other))) bound.add(name)
      else if (other !== null && other !== name) ties.push([name, other])
    }
  }
  if (query.where) learn(query.where.where, () => true)
  for (const { join } of sources) if (join?.on) learnJoin(join)

  function learnJoin(join: JoinNode) {
    if (!joinsThatBind.has(join.joinType)) return
    const joined = sources.find((source) => source.join === join)!.name
    // NOTE: a left join keeps rows of the other side that do not meet its condition.
    learn(join.on!.on, (name) => !join.joinType.includes('Left') || name === joined)
  }

  for (let before = -1; before < bound.size;) {
    before = bound.size
    for (const [name, other] of ties) if (bound.has(other)) bound.add(name)
  }
  return bound
}

/** Every `a = b` that must hold, both ways round. */
function equalities(node: OperationNode): readonly (readonly [OperationNode, OperationNode])[] {
  if (node.kind === 'ParensNode') return equalities((node as OperationNode & { node: OperationNode }).node)
  if (node.kind === 'AndNode') {
    const { left, right } = node as OperationNode & { left: OperationNode; right: OperationNode }
    return [...equalities(left), ...equalities(right)]
  }
  if (node.kind !== 'BinaryOperationNode') return []
  const { leftOperand, operator, rightOperand } = node as BinaryOperationNode
  if ((operator as OperationNode & { operator?: string }).operator !== '=') return []
  return [
    [leftOperand, rightOperand],
    [rightOperand, leftOperand],
  ]
}

/** The table of a reference to `practice_id`, or `null` for another operand. Without a table it is the only one. */
function practiceReference(node: OperationNode, names: ReadonlySet<string>): string | null {
  if (node.kind !== 'ReferenceNode') return null
  const { column, table } = node as ReferenceNode
  if (column.kind !== 'ColumnNode' || nameOfColumn(column) !== practiceColumn) return null
  if (table) return nameOfTable(table)
  return names.size === 1 ? [...names][0]! : null
}

function* nodesIn(node: OperationNode): Generator<OperationNode> {
  yield node
  for (const value of Object.values(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) if (isNode(inner)) yield* nodesIn(inner)
  }
}

const isNode = (value: unknown): value is OperationNode =>
  typeof value === 'object' && value !== null && typeof (value as { kind?: unknown }).kind === 'string'

/** Our names are camelCase in code and snake_case in the database; either may arrive here. */
const inDatabase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const nameOfTable = (node: TableNode) => inDatabase(node.table.identifier.name)
const nameOfColumn = (node: ColumnNode) => inDatabase(node.column.name)
const nameOfAlias = ({ alias }: AliasNode) => inDatabase((alias as OperationNode & { name: string }).name)
