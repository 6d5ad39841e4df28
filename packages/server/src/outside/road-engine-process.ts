import { createRequire } from 'node:module'
import { join } from 'node:path'
import { roadEngineSettings } from './road-engine-settings.ts'
import {
  roadEnginePackage,
  roadEngineVersion,
  type RoadEngineQuestion,
  type RoadEngineSays,
} from './road-engine-says.ts'

// A process that holds a road engine: native code that hangs or dies takes this process with it, and not the server.

/** What is used of the package of the engine. */
type Engine = {
  readonly VALHALLA_VERSION: string
  readonly Actor: new (settings: string) => {
    readonly [method in RoadEngineQuestion['method']]: (question: string) => Promise<string>
  }
}

const [tiles = ''] = process.argv.slice(2)
const say = (said: RoadEngineSays) => void process.send!(said)

/** The engine that is installed beside the tiles, or in a folder above them. */
function loadEngine(): Engine | null {
  const require = createRequire(join(tiles, 'beside'))
  try {
    require.resolve(roadEnginePackage)
  } catch {
    return null
  }
  return require(roadEnginePackage) as Engine
}

function start() {
  const engine = loadEngine()
  if (engine === null) return say({ fault: 'missing' })
  const { VALHALLA_VERSION: version, Actor } = engine
  if (version !== roadEngineVersion) return say({ fault: 'version', version })
  const actor = new Actor(JSON.stringify(roadEngineSettings(tiles)))
  process.on('message', ({ method, question }: RoadEngineQuestion) => {
    actor[method](question).then(
      (answer) => say({ answer }),
      (error: Error) => say({ refused: error.message }),
    )
  })
  say({ ready: true })
}

process.once('disconnect', () => process.exit())
// NOTE: who stops a server often signals all its processes. The server still asks while it finishes what it has begun.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {})
try {
  start()
} catch (error) {
  say({ fault: 'broken', reason: (error as Error).message })
}
