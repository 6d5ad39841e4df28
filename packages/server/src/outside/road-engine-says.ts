/** The engine that a practice installs beside its map, and the version that is known to answer. */
export const roadEnginePackage = '@valhallajs/valhallajs'
export const roadEngineVersion = '3.6.1'

/** What the process of the engine is asked: a method of the engine, and the text that it takes. */
export type RoadEngineQuestion = { readonly method: 'matrix' | 'locate'; readonly question: string }

/** What the process of the engine says: once at its start, then once for each question. */
export type RoadEngineSays =
  | { readonly ready: true }
  | { readonly fault: 'missing' }
  | { readonly fault: 'version'; readonly version: string }
  | { readonly fault: 'broken'; readonly reason: string }
  | { readonly answer: string }
  | { readonly refused: string }
