import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findRoadEngine } from '../../../scripts/road-engine.mjs'
import { osmFile, type RoadMap } from './road-map.ts'

/** A map that an engine can be started on. */
export type Tiles = { readonly folder: string; readonly remove: () => void }

/**
 * Makes tiles of a map, with the program and the settings that the manual for hosting names.
 *
 * @returns `null` when the engine is not there.
 * @throws  when it is there and cannot read the map.
 */
export function buildTiles(map: RoadMap): Tiles | null {
  const engine = findRoadEngine()
  if (engine === null) return null
  const around = mkdtempSync(join(engine.folder, 'map-'))
  const file = join(around, 'roads.osm.pbf')
  const folder = join(around, 'tiles')
  writeFileSync(file, osmFile(map))
  const settings = JSON.stringify({ mjolnir: { tile_dir: folder } })
  const built = spawnSync(process.execPath, [engine.program, 'build_tiles', '-i', settings, file], {
    cwd: around,
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(`the tiles could not be built: ${built.stderr}`)
  return { folder, remove: () => rmSync(around, { recursive: true, force: true }) }
}
