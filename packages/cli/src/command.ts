import { parseArgs } from 'node:util'

/** What somebody asks for on the command line. */
export type Command =
  | { readonly name: 'help' | 'version' | 'lint' | 'print' }
  | {
      readonly name: 'assess' | 'plan' | 'review'
      /** `null`: standard input. */
      readonly file: string | null
      readonly isComplete: boolean
    }
  | PracticeCommand

/** What is done with a practice of the database that the environment names. */
export type PracticeCommand =
  | { readonly name: 'create'; readonly wanted: Readonly<Record<string, string>> }
  | { readonly name: 'seed' }
  | { readonly name: 'export'; readonly practiceId: string }

/** Names of what a practice begins with. */
const practiceOptions = ['name', 'zone', 'country', 'city', 'owner'] as const

/** A command, or a sentence that says what cannot be understood. */
export type ParsedCommand =
  { readonly ok: true; readonly command: Command } | { readonly ok: false; readonly fault: string }

/** Reads the arguments after the name of the program. */
export function parseCommand(args: readonly string[]): ParsedCommand {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        complete: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'V', default: false },
        ...Object.fromEntries(practiceOptions.map((option) => [option, { type: 'string' as const }])),
      },
    })
  } catch (error) {
    return refuse((error as Error).message)
  }
  const { values, positionals } = parsed
  const [name, ...rest] = positionals
  if (values.help || name === 'help') return accept({ name: 'help' })
  if (values.version) return accept({ name: 'version' })

  if (name === 'assess' || name === 'plan' || name === 'review') {
    if (name === 'review' && values.complete) return refuse('expected --complete only with assess or plan')
    const [file = '-', ...more] = rest
    if (more.length > 0) return refuse(`expected at most one file after "${name}", got ${rest.length}`)
    return accept({ name, file: file === '-' ? null : file, isComplete: values.complete })
  }
  if (values.complete) return refuse('expected --complete only with assess or plan')
  if (name === 'guideline') {
    const [task = 'nothing', ...more] = rest
    if ((task === 'lint' || task === 'print') && more.length === 0) return accept({ name: task })
    return refuse(`expected "guideline lint" or "guideline print", got "guideline ${[task, ...more].join(' ')}"`)
  }
  if (name === 'practice') return parsePracticeCommand(rest, values)
  return refuse(
    `expected assess, plan, review, guideline or practice, got ${name === undefined ? 'nothing' : `"${name}"`}`,
  )
}

function parsePracticeCommand(
  [task = 'nothing', id, ...more]: readonly string[],
  values: Readonly<Record<string, unknown>>,
): ParsedCommand {
  const given = practiceOptions.flatMap((option) => {
    const value = values[option]
    return typeof value === 'string' ? [[option, value] as const] : []
  })
  if (task === 'seed' && id === undefined) return accept({ name: 'seed' })
  if (id === undefined || more.length > 0 || (task !== 'create' && task !== 'export')) {
    return refuse(
      `expected "practice create ID", "practice seed" or "practice export ID", got "practice ${[task, ...(id ? [id] : []), ...more].join(' ')}"`,
    )
  }
  if (task === 'export') return accept({ name: 'export', practiceId: id })
  return accept({ name: 'create', wanted: { id, ...Object.fromEntries(given) } })
}

const accept = (command: Command): ParsedCommand => ({ ok: true, command })
const refuse = (fault: string): ParsedCommand => ({ ok: false, fault })
