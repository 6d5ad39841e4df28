import type { LocalDate } from '@unspasm/care/local-date'

/** Everything that a command takes from the machine, so that a test gives it another one. */
export type World = {
  readonly stdin: AsyncIterable<Uint8Array>
  /** Contents of a file in parts. @throws while it is read, when there is no such file. */
  readonly readFile: (path: string) => AsyncIterable<Uint8Array>
  /** Resolves when there is room for more. */
  readonly stdout: (text: string) => Promise<void>
  readonly stderr: (text: string) => Promise<void>
  /** The civil date where the person is. */
  readonly today: () => LocalDate
  /** Hour of the local day, 0 to 23. */
  readonly hour: () => number
  /** The instant, ISO 8601. */
  readonly now: () => string
  /** Variables of the environment, as the server reads them. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Version of the software. */
  readonly version: string
}
