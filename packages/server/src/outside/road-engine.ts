import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  roadEnginePackage,
  roadEngineVersion,
  type RoadEngineQuestion,
  type RoadEngineSays,
} from './road-engine-says.ts'
import type { AskWays } from './road-ways.ts'
import { askByValhalla, type ValhallaSays } from './valhalla.ts'

/** An engine that runs, or a sentence that says what is missing. */
export type StartedRoadEngine =
  | { readonly ok: true; readonly ask: AskWays; readonly stop: () => void }
  | { readonly ok: false; readonly fault: string }

type Options = {
  /** File of the process that holds the engine. */
  readonly script: URL
  /** Folder of tiles, as `valhalla build_tiles` makes it. */
  readonly map: string
  /** Told whenever the engine has died. */
  readonly report: (error: Error) => void
  /** How long one question may take; then the engine hangs, and is ended. */
  readonly longestAnswerMs?: number
  /** How long after its death it is left alone. */
  readonly restMs?: number
}

/** Methods of the engine for what a server is asked by its path. */
const methods = { sources_to_targets: 'matrix', locate: 'locate' } as const

/** Its only environment: threads that take turns would each keep the memory of the longest question. */
const env = { UV_THREADPOOL_SIZE: '1' }

/** How long its start may take, on a machine that does much else. */
const longestStartMs = 30_000

/** Tiles of local roads lie in the folder of this level, and every map has some. Source: Valhalla, "Tiles". */
const localRoads = '2'

/**
 * Starts a road engine on a map, in a process of its own without the environment of the server. It is asked one thing
 * at a time, and is started again after it has died.
 */
export async function startRoadEngine(options: Options): Promise<StartedRoadEngine> {
  const { script, report, longestAnswerMs = 10_000, restMs = 30_000 } = options
  const map = resolve(options.map)
  if (!existsSync(join(map, localRoads))) {
    return { ok: false, fault: `expected a folder of tiles, as valhalla build_tiles makes it, got "${map}"` }
  }
  let engine: ChildProcess | null = null
  let isResting = false
  let isStopped = false

  async function start(): Promise<string | null> {
    const started = fork(fileURLToPath(script), [map], {
      env,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    started.on('error', report)
    started.unref()
    started.channel!.unref()
    const said = await nextOf(started, longestStartMs).catch((error: Error) => ({
      fault: 'broken' as const,
      reason: error.message,
    }))
    if ('fault' in said) {
      started.kill('SIGKILL')
      return faultOf(said, map)
    }
    started.once('exit', rest)
    engine = started
    return null
  }

  function rest() {
    engine = null
    if (isStopped) return
    isResting = true
    setTimeout(() => (isResting = false), restMs).unref()
    report(new Error('the road engine has ended'))
  }

  async function answerTo(question: RoadEngineQuestion): Promise<ValhallaSays> {
    if (engine === null && !isResting && !isStopped) {
      const fault = await start()
      if (fault !== null) rest()
    }
    if (engine === null) throw new Error('expected a road engine that runs')
    const next = nextOf(engine, longestAnswerMs)
    engine.send(question)
    const said = await next
    if ('answer' in said) return { ok: true, answer: JSON.parse(said.answer) }
    if ('refused' in said) return { ok: false, reason: said.refused }
    throw new Error('expected an answer of the road engine')
  }

  const fault = await start()
  if (fault !== null) return { ok: false, fault }

  let before: Promise<unknown> = Promise.resolve()
  return {
    ok: true,
    ask: askByValhalla((action, question, signal) => {
      const answer = before.then(() => {
        signal.throwIfAborted()
        return answerTo({ method: methods[action], question })
      })
      before = answer.catch(() => null)
      return answer
    }),
    stop: () => {
      isStopped = true
      engine?.kill('SIGKILL')
    },
  }
}

/**
 * What a process says next.
 *
 * @throws when it ends instead, or says nothing in time and is ended.
 */
async function nextOf(engine: ChildProcess, limitMs: number): Promise<RoadEngineSays> {
  const over = new AbortController()
  const limit = setTimeout(() => engine.kill('SIGKILL'), limitMs)
  const end = once(engine, 'exit', over).then(([code, signal]) => {
    throw new Error(`the road engine has ended with ${code ?? signal}`)
  })
  try {
    return await Promise.race([once(engine, 'message', over).then(([said]) => said as RoadEngineSays), end])
  } finally {
    clearTimeout(limit)
    over.abort()
  }
}

function faultOf(said: Extract<RoadEngineSays, { fault: string }>, map: string): string {
  const add = `Add it: npm install --prefix ${dirname(map)} ${roadEnginePackage}@${roadEngineVersion}`
  switch (said.fault) {
    case 'missing':
      return `the road engine is not there. ${add}`
    case 'version':
      return `expected version ${roadEngineVersion} of the road engine, got ${said.version}. ${add}`
    case 'broken':
      return `the road engine does not run on this machine: ${said.reason}`
  }
}
