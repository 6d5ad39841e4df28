import { NodeFS } from '@electric-sql/pglite/nodefs'
import { closeSync, existsSync, fdatasyncSync, openSync } from 'node:fs'

/** The part of Emscripten's file system over Node that is watched. */
type NodeFileSystem = {
  readonly realPath: (node: unknown) => string
  readonly stream_ops: { write: (stream: { readonly node: unknown }, ...rest: readonly unknown[]) => unknown }
  readonly node_ops: {
    unlink: (parent: unknown, name: string) => unknown
    rename: (node: unknown, folder: unknown, name: string) => unknown
  }
}

const isLog = (path: string) => /[\\/]pg_wal[\\/]/.test(path)
const isControl = (path: string) => /[\\/]global[\\/]pg_control$/.test(path)

/**
 * Files of an embedded database that are on the disk when a commit is acknowledged.
 *
 * PGlite never asks the system to write through. This does what a PostgreSQL server does: the log is written through
 * after every statement that wrote to it, and everything else before the control file names a later point to recover
 * from, or a segment of the log goes away.
 */
export class SyncedFiles extends NodeFS {
  readonly #logs = new Set<string>()
  readonly #others = new Set<string>()

  override async init(...given: Parameters<NodeFS['init']>) {
    const { emscriptenOpts } = await super.init(...given)
    const watch = (module: unknown) => this.#watch((module as { NODEFS: NodeFileSystem }).NODEFS)
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), watch] } }
  }

  /** Called after each statement, before its answer is given. */
  override async syncToFs(): Promise<void> {
    writeThrough(this.#logs)
  }

  override async closeFs(): Promise<void> {
    writeThrough(this.#others)
    writeThrough(this.#logs)
    await super.closeFs()
  }

  #watch(files: NodeFileSystem) {
    const { write } = files.stream_ops
    files.stream_ops.write = (stream, ...rest) => {
      const path = files.realPath(stream.node)
      if (isControl(path)) writeThrough(this.#others)
      ;(isLog(path) ? this.#logs : this.#others).add(path)
      return write(stream, ...rest)
    }
    const { unlink, rename } = files.node_ops
    files.node_ops.unlink = (parent, name) => {
      if (isLog(`${files.realPath(parent)}/`)) writeThrough(this.#others)
      return unlink(parent, name)
    }
    files.node_ops.rename = (node, folder, name) => {
      if (isLog(files.realPath(node))) writeThrough(this.#others)
      return rename(node, folder, name)
    }
  }
}

/** Has the system put files onto the disk, and forgets them. A file that has gone since needs nothing. */
function writeThrough(paths: Set<string>): void {
  for (const path of paths) {
    if (!existsSync(path)) continue
    const file = openSync(path, 'r+')
    fdatasyncSync(file)
    closeSync(file)
  }
  paths.clear()
}
