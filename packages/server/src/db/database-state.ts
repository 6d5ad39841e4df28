/** A server listens before its database is open, and goes on with the advice when it never opens. */
export type DatabaseState = 'starting' | 'ready' | 'failed'
