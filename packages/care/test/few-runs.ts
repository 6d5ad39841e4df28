import { configureGlobal } from 'fast-check'
import { runs } from './runs.ts'

/** Properties without a number of their own: the default of fast-check, or the share of it that is asked for. */
configureGlobal({ numRuns: runs(100) })
