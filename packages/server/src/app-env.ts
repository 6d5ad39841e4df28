import type { RequestName } from './request-log.ts'
import type { Viewer } from './people/viewer.ts'
import type { World } from './world.ts'

/** What routes find in the context of a request. */
export type AppEnv = {
  Variables: RequestName['Variables'] & {
    /** What operations take. There on every route of the API that needs the database. */
    world: World
    /** Who asks; `null` for somebody who is not signed in. */
    viewer: Viewer | null
    /** Who asks, behind `asks`: never missing there. */
    asker: Viewer
  }
}
