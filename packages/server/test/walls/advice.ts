import type { WallRow } from '../walls-of-practices.ts'

/** Routes that know no person and no practice. */
export const walls: readonly WallRow[] = [
  { route: 'GET /api/health', isPublic: true },
  { route: 'GET /api/openapi.json', isPublic: true },
  { route: 'POST /api/assess', isPublic: true },
]
