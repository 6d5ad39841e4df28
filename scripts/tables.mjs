// Writes packages/server/src/db/tables.ts: the types of every table, from a database that the migrations have made.
// With --check it writes nothing and fails when the file is not what it would write.
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, 'packages/server/src/db')
const target = join(folder, 'tables.ts')

/** A type as the database names it → as it is read, and as it is written where that differs. */
const types = {
  text: ['string'],
  uuid: ['string'],
  date: ['string'],
  tstzrange: ['string'],
  boolean: ['boolean'],
  integer: ['number'],
  smallint: ['number'],
  bigint: ['number'],
  'double precision': ['number'],
  bytea: ['Uint8Array'],
  'text[]': ['string[]'],
  'integer[]': ['number[]'],
  'uuid[]': ['string[]'],
  'date[]': ['string[]'],
  jsonb: ['unknown', 'string'],
  'timestamp with time zone': ['Date'],
}

const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase())
const pascal = (name) => camel(`_${name}`)

const db = await PGlite.create({ extensions: { btree_gist } })
for (const name of (await readdir(join(folder, 'migrations'))).filter((each) => each.endsWith('.sql')).toSorted()) {
  await db.exec(await readFile(join(folder, 'migrations', name), 'utf8')).catch((error) => {
    process.stderr.write(`${name}: ${error.message}\n`)
    process.exit(1)
  })
}

const { rows: columns } = await db.query(`
  select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as is_required,
    a.atthasdef or a.attidentity <> '' as has_default, a.attgenerated <> '' as is_computed
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`)
const { rows: checks } = await db.query(`
  select c.relname as table, a.attname as name, pg_get_constraintdef(k.oid) as text
  from pg_constraint k join pg_class c on c.oid = k.conrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
  where k.contype = 'c' and array_length(k.conkey, 1) = 1`)
await db.close()

/** Words that a column is held to: \`check (role in ('a', 'b'))\`. */
function wordsOf(table, name) {
  const found = checks
    .filter((check) => check.table === table && check.name === name)
    .map(({ text }) => /^CHECK \(\(\w+ = ANY \(ARRAY\[(.*)\]\)\)\)$/.exec(text)?.[1])
    .find((list) => list !== undefined)
  return found && [...found.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, word]) => `'${word.replaceAll("''", "\\'")}'`)
}

function typeOf({ table, name, type, is_required, has_default, is_computed }) {
  const [read, write = read] = types[type] ?? unknownType(table, name, type)
  const words = type === 'text' ? wordsOf(table, name)?.join(' | ') : undefined
  const orNull = is_required ? '' : ' | null'
  const [reads, writes] = [`${words ?? read}${orNull}`, `${words ?? write}${orNull}`]
  if (is_computed) return `ColumnType<${reads}, never, never>`
  if (has_default) return `ColumnType<${reads}, ${writes} | undefined, ${writes}>`
  return reads === writes ? reads : `ColumnType<${reads}, ${writes}, ${writes}>`
}

function unknownType(table, name, type) {
  process.stderr.write(`expected a type that scripts/tables.mjs knows for ${table}.${name}, got ${type}\n`)
  process.exit(1)
}

const tables = [...new Set(columns.map(({ table }) => table))]
const source = `// Written by scripts/tables.mjs from the migrations. Do not edit: run "npm run tables".
import type { ColumnType } from 'kysely'

${tables
  .map((table) => {
    const own = columns.filter((column) => column.table === table)
    return `export type ${pascal(table)}Table = {\n${own
      .map((column) => `  readonly ${camel(column.name)}: ${typeOf(column)}\n`)
      .join('')}}\n`
  })
  .join('\n')}
/** Every table by the name that queries use. */
export type Tables = {
${tables.map((table) => `  readonly ${camel(table)}: ${pascal(table)}Table\n`).join('')}}

/** Tables whose rows belong to one practice, as the database names them. */
export const practiceTables = [
${tables
  .filter((table) => columns.some((column) => column.table === table && column.name === 'practice_id'))
  .map((table) => `  '${table}',\n`)
  .join('')}] as const
`
const text = await format(source, { ...(await resolveConfig(target)), parser: 'typescript' })
if (!process.argv.includes('--check')) {
  await writeFile(target, text)
} else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
  process.stderr.write('packages/server/src/db/tables.ts is not what the migrations make. Run: npm run tables\n')
  process.exitCode = 1
}
