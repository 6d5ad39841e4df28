import { guidelineVersion } from '@unspasm/guideline/guideline'
import { answerCases, type Judged } from './answer-cases.ts'
import { assessCase } from './assess-case.ts'
import { parseCommand, type Command } from './command.ts'
import { lintGuideline, writeGuideline } from './guideline-command.ts'
import { planCase } from './plan-case.ts'
import { reviewEpisode } from './review-episode.ts'
import { usage } from './usage.ts'
import type { World } from './world.ts'

/** 0: done. 1: the guideline has faults. 2: the command or the input is wrong. */
export type ExitCode = 0 | 1 | 2

/**
 * Runs one command.
 *
 * @param args the arguments after the name of the program.
 */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const parsed = parseCommand(args)
  if (!parsed.ok) {
    await world.stderr(`unspasm: ${parsed.fault}\nTry: unspasm --help\n`)
    return 2
  }
  const { command } = parsed
  switch (command.name) {
    case 'help':
      await world.stdout(usage)
      return 0
    case 'version':
      await world.stdout(`unspasm ${world.version}, guideline ${guidelineVersion}\n`)
      return 0
    case 'assess':
    case 'plan':
    case 'review':
      return runOnCases(command, world)
    case 'lint':
      return (await lintGuideline(world)) ? 0 : 1
    case 'print':
      return (await writeGuideline(world)) ? 0 : 1
    case 'create':
    case 'seed':
    case 'export': {
      // NOTE: the database is large, and no other command needs it.
      const { runOnPractice } = await import('./practice-command.ts')
      return (await runOnPractice(command, world)) ? 0 : 2
    }
  }
}

type CaseCommand = Extract<Command, { readonly file: unknown }>

async function runOnCases({ name, file, isComplete }: CaseCommand, world: World): Promise<ExitCode> {
  const now = { today: world.today(), hour: world.hour() }
  const judges: Readonly<Record<CaseCommand['name'], (value: unknown) => Judged>> = {
    assess: (value) => assessCase(value, now.today, isComplete),
    plan: (value) => planCase(value, now, isComplete),
    review: (value) => reviewEpisode(value, now.today, world.now()),
  }
  const judge = judges[name]
  try {
    return (await answerCases(world, file, judge)) ? 0 : 2
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === null) throw error
    await world.stderr(`unspasm: ${file ?? 'standard input'} ${reason}\n`)
    return 2
  }
}

/** Why a file cannot be read; `null` for anything else, which is a bug. */
function reasonOf(error: unknown): string | null {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'ENOENT':
      return 'does not exist'
    case 'EISDIR':
      return 'is a folder, expected a file'
    case 'EACCES':
      return 'may not be read'
    default:
      return null
  }
}
