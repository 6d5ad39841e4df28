import { deflateSync } from 'node:zlib'

/** A crossing, degrees. Its number is its place in the list. */
type Node = { readonly latitude: number; readonly longitude: number }

/** A street through nodes, by their numbers. */
type Street = { readonly nodes: readonly number[]; readonly highway: string }

/** Roads as OpenStreetMap knows them. */
export type RoadMap = { readonly nodes: readonly Node[]; readonly streets: readonly Street[] }

/** Streets through a grid of nodes: one along each row, one along each column. */
export function gridOf(
  rows: readonly number[],
  columns: readonly number[],
  first: number,
  highway: (line: number) => string,
): RoadMap {
  const number = (row: number, column: number) => first + row * columns.length + column
  return {
    nodes: rows.flatMap((latitude) => columns.map((longitude) => ({ latitude, longitude }))),
    streets: [
      ...rows.map((_, row) => ({ nodes: columns.map((_, column) => number(row, column)), highway: highway(row) })),
      ...columns.map((_, column) => ({ nodes: rows.map((_, row) => number(row, column)), highway: highway(column) })),
    ],
  }
}

const hundredths = (from: number, to: number) =>
  Array.from({ length: Math.round((to - from) * 100) + 1 }, (_, n) => Math.round(from * 100 + n) / 100)

/** The east end of both banks, where the one bridge is. */
const bridgeEast = -2.59

/**
 * A town with a river from west to east between 51.45° and 51.46°, and one bridge at −2.59°. Seven kilometres west of it
 * one looks across the water at the other bank: a kilometre by the straight line, fifteen by the road. An island at
 * 51.44°, −2.52° has a road and no bridge.
 */
export function townWithARiver(): RoadMap {
  const columns = hundredths(-2.69, bridgeEast)
  const south = gridOf(hundredths(51.43, 51.45), columns, 0, () => 'residential')
  const north = gridOf(hundredths(51.46, 51.48), columns, south.nodes.length, () => 'residential')
  const island = south.nodes.length + north.nodes.length
  const bridge = [south.nodes.length - 1, south.nodes.length + columns.length - 1]
  return {
    nodes: [
      ...south.nodes,
      ...north.nodes,
      { latitude: 51.44, longitude: -2.52 },
      { latitude: 51.445, longitude: -2.52 },
    ],
    streets: [
      ...south.streets,
      ...north.streets,
      { nodes: bridge, highway: 'primary' },
      { nodes: [island, island + 1], highway: 'residential' },
    ],
  }
}

/** What fits into one block. Source: OpenStreetMap wiki, "PBF Format": at most 8,000 entities. */
const mostInABlock = 8000

/**
 * A map as a file of OpenStreetMap. Nodes and ways have ids from 1.
 *
 * Source: OpenStreetMap wiki, "PBF Format"; Protocol Buffers, "Encoding".
 */
export function osmFile({ nodes, streets }: RoadMap): Uint8Array {
  const strings = ['', 'highway', ...new Set(streets.map(({ highway }) => highway))]
  const stringTable = field(1, join(strings.map((text) => field(1, Buffer.from(text)))))
  const header = join(['OsmSchema-V0.6', 'DenseNodes'].map((feature) => field(4, Buffer.from(feature))))
  return join([
    block('OSMHeader', header),
    ...partsOf(nodes).map(({ first, part }) => {
      const dense = join([
        field(1, steps(part.map((_, index) => first + index + 1))),
        field(8, steps(part.map(({ latitude }) => Math.round(latitude * 1e7)))),
        field(9, steps(part.map(({ longitude }) => Math.round(longitude * 1e7)))),
      ])
      return block('OSMData', join([stringTable, field(2, field(2, dense))]))
    }),
    ...partsOf(streets).map(({ first, part }) => {
      const ways = part.map(({ nodes: through, highway }, index) =>
        field(
          3,
          join([
            numberField(1, first + index + 1),
            field(2, varint(1)),
            field(3, varint(strings.indexOf(highway))),
            field(8, steps(through.map((node) => node + 1))),
          ]),
        ),
      )
      return block('OSMData', join([stringTable, field(2, join(ways))]))
    }),
  ])
}

function partsOf<T>(all: readonly T[]): { first: number; part: readonly T[] }[] {
  return Array.from({ length: Math.ceil(all.length / mostInABlock) }, (_, n) => ({
    first: n * mostInABlock,
    part: all.slice(n * mostInABlock, (n + 1) * mostInABlock),
  }))
}

function block(type: string, content: Uint8Array): Uint8Array {
  const blob = join([numberField(2, content.length), field(3, deflateSync(content))])
  const header = join([field(1, Buffer.from(type)), numberField(3, blob.length)])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(header.length)
  return join([length, header, blob])
}

const join = (parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function varint(value: number): Uint8Array {
  const bytes: number[] = []
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  return Uint8Array.from([...bytes, rest])
}

const numberField = (id: number, value: number) => join([varint(id * 8), varint(value)])
const field = (id: number, content: Uint8Array) => join([varint(id * 8 + 2), varint(content.length), content])

/** Whole numbers as the difference to the one before, with the sign in the lowest bit. */
const steps = (values: readonly number[]) =>
  join(
    values.map((value, index) => {
      const step = value - (values[index - 1] ?? 0)
      return varint(step < 0 ? -2 * step - 1 : 2 * step)
    }),
  )
