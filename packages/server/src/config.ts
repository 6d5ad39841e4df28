/** How a server that routes is spoken to. */
const roadRouterKinds = ['osrm', 'valhalla'] as const

/** Who is asked for travel times: a server, or an engine of our own on a folder of tiles. */
export type RoadRouterConfig =
  | { readonly kind: (typeof roadRouterKinds)[number]; readonly url: string }
  | { readonly kind: 'engine'; readonly map: string }

/** Everything that the environment decides. */
export type Config = {
  /** 0 asks the system for a free port. */
  readonly port: number
  /** Name or address of the interface that listens. */
  readonly host: string
  /** Folder of the embedded database. */
  readonly dataDir: string
  /** Address of a PostgreSQL database; `null`: the embedded one. */
  readonly databaseUrl: string | null
  /** Where people reach the site; `null`: what each request says, which is right only while developing. */
  readonly publicUrl: string | null
  /** How many proxies of the practice stand in front. */
  readonly proxies: number
  /** How mails are sent; `null`: they wait in the outbox. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null
  /** Names of hosts in a private network whose calendars may be read, lower case. */
  readonly feedPrivateHosts: ReadonlySet<string>
  /** Who is asked for travel times; `null`: nobody. */
  readonly roadRouter: RoadRouterConfig | null
}

/** A configuration, or a sentence for each variable that cannot be used, naming it. */
export type ParsedConfig =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly faults: readonly string[] }

type Environment = Readonly<Record<string, string | undefined>>

const greatestPort = 65_535
const mailPattern = /^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/
const hostPattern = /^[a-z0-9:._%-]{1,253}$/i

/**
 * Reads the environment: the only place that knows its names. A variable that is not set takes its default; one that
 * is set and empty is a fault, since somebody meant something by it.
 *
 * @returns every fault at once, so that one start is enough to find them all.
 */
export function parseConfig(environment: Environment): ParsedConfig {
  const { PORT = '3000', HOST = '127.0.0.1', DATA_DIR = './data', PROXIES = '0', FEED_PRIVATE_HOSTS } = environment
  const { DATABASE_URL, PUBLIC_URL, SMTP_URL, MAIL_FROM } = environment
  const { ROAD_ROUTER_URL, ROAD_ROUTER_KIND = 'osrm', ROAD_MAP } = environment
  const faults: string[] = []
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > greatestPort) {
    faults.push(`PORT: expected a whole number from 0 to ${greatestPort}, got "${PORT}"`)
  }
  if (!hostPattern.test(HOST)) {
    faults.push(`HOST: expected the name or address of an interface, such as 127.0.0.1 or 0.0.0.0, got "${HOST}"`)
  }
  if (DATA_DIR === '') faults.push('DATA_DIR: expected a folder, got an empty text')
  if (DATABASE_URL !== undefined && !isUrl(DATABASE_URL, ['postgres:', 'postgresql:'])) {
    faults.push('DATABASE_URL: expected postgres://user:password@host:port/database, got something else')
  }
  if (PUBLIC_URL !== undefined && (!isUrl(PUBLIC_URL, ['https:', 'http:']) || new URL(PUBLIC_URL).pathname !== '/')) {
    faults.push(
      `PUBLIC_URL: expected the address of the site without a path, such as https://practice.example, got "${PUBLIC_URL}"`,
    )
  }
  if (!/^\d$/.test(PROXIES)) {
    faults.push(`PROXIES: expected how many proxies stand in front, a whole number from 0 to 9, got "${PROXIES}"`)
  }
  if (SMTP_URL !== undefined && !isUrl(SMTP_URL, ['smtp:', 'smtps:'])) {
    faults.push('SMTP_URL: expected smtp://user:password@host:port or smtps://…, got something else')
  }
  if (SMTP_URL !== undefined && PUBLIC_URL === undefined) {
    faults.push('PUBLIC_URL: expected the address of the site, since SMTP_URL sends links to it; got nothing')
  }
  if (SMTP_URL !== undefined && (MAIL_FROM === undefined || !mailPattern.test(MAIL_FROM))) {
    faults.push('MAIL_FROM: expected who mails come from, such as "Practice <mail@practice.example>"')
  }
  const feedPrivateHosts = FEED_PRIVATE_HOSTS?.split(',').map((name) => name.trim().toLowerCase()) ?? []
  if (feedPrivateHosts.some((name) => !hostPattern.test(name))) {
    faults.push(
      `FEED_PRIVATE_HOSTS: expected names of hosts with commas between, such as calendar.practice.internal, got "${FEED_PRIVATE_HOSTS}"`,
    )
  }
  if (ROAD_ROUTER_URL !== undefined && !isUrl(ROAD_ROUTER_URL, ['https:', 'http:'])) {
    faults.push('ROAD_ROUTER_URL: expected the address of a road router, such as http://127.0.0.1:5000')
  }
  const routerKind = roadRouterKinds.find((kind) => kind === ROAD_ROUTER_KIND)
  if (routerKind === undefined) {
    faults.push(`ROAD_ROUTER_KIND: expected ${roadRouterKinds.join(' or ')}, got "${ROAD_ROUTER_KIND}"`)
  }
  if (ROAD_MAP === '') faults.push('ROAD_MAP: expected a folder of tiles, got an empty text')
  if (ROAD_MAP !== undefined && ROAD_ROUTER_URL !== undefined) {
    faults.push('ROAD_MAP: expected nothing, since ROAD_ROUTER_URL names who is asked for travel times already')
  }
  if (faults.length > 0) return { ok: false, faults }
  return {
    ok: true,
    config: {
      port: Number(PORT),
      host: HOST,
      dataDir: DATA_DIR,
      databaseUrl: DATABASE_URL ?? null,
      publicUrl: PUBLIC_URL === undefined ? null : new URL(PUBLIC_URL).origin,
      proxies: Number(PROXIES),
      mail: SMTP_URL === undefined ? null : { smtpUrl: SMTP_URL, from: MAIL_FROM! },
      feedPrivateHosts: new Set(feedPrivateHosts),
      roadRouter: roadRouter(),
    },
  }

  function roadRouter(): RoadRouterConfig | null {
    if (ROAD_MAP !== undefined) return { kind: 'engine', map: ROAD_MAP }
    return ROAD_ROUTER_URL === undefined ? null : { kind: routerKind!, url: ROAD_ROUTER_URL }
  }
}

/** NOTE: an address of a database or a mail server holds a password, and is never repeated in a message. */
function isUrl(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol) && new URL(text).hostname !== ''
}
