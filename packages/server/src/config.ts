/** Everything that the environment decides. */
export type Config = {
  /** 0 asks the system for a free port. */
  readonly port: number
  /** Name or address of the interface that listens. */
  readonly host: string
}

/** A configuration, or a sentence for each variable that cannot be used, naming it. */
export type ParsedConfig =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly faults: readonly string[] }

type Environment = Readonly<Record<string, string | undefined>>

const greatestPort = 65_535
const hostPattern = /^[a-z0-9:._%-]{1,253}$/i

/**
 * Reads the environment: the only place that knows its names. A variable that is not set takes its default; one that
 * is set and empty is a fault, since somebody meant something by it.
 *
 * @returns every fault at once, so that one start is enough to find them all.
 */
export function parseConfig(environment: Environment): ParsedConfig {
  const { PORT = '3000', HOST = '127.0.0.1' } = environment
  const faults: string[] = []
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > greatestPort) {
    faults.push(`PORT: expected a whole number from 0 to ${greatestPort}, got "${PORT}"`)
  }
  if (!hostPattern.test(HOST)) {
    faults.push(`HOST: expected the name or address of an interface, such as 127.0.0.1 or 0.0.0.0, got "${HOST}"`)
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config: { port: Number(PORT), host: HOST } }
}
