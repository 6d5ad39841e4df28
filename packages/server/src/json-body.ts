import type { ProblemCode } from './problem.ts'

/** A value from outside, or the reason why there is none. */
export type JsonBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ProblemCode; readonly detail: string }

const jsonType = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i

/**
 * Reads the body of a request as JSON, and stops reading at the limit: a body that is too large is refused by its
 * announced length, or at the first byte too many when it announces none.
 *
 * @param limitBytes greatest length, included.
 */
export async function readJson(request: Request, limitBytes: number): Promise<JsonBody> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!jsonType.test(type)) {
    const found = type === '' ? 'no Content-Type' : `Content-Type "${type.slice(0, 100)}"`
    return refuse('request/not-json', `Expected Content-Type "application/json" in UTF-8, got ${found}.`)
  }
  const tooLarge = refuse('request/too-large', `Expected at most ${limitBytes} bytes, got more. Nothing was judged.`)
  if (Number(request.headers.get('Content-Length') ?? 0) > limitBytes) return tooLarge

  const bytes = await readBytes(request, limitBytes)
  if (bytes === null) return tooLarge
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'the bytes are not UTF-8'
    return refuse('request/broken-json', `Expected one JSON value, got something else: ${reason}. Nothing was judged.`)
  }
}

/** The whole body, or `null` when it is longer than the limit: then nothing after it is read. */
export async function readBytes(request: Request, limitBytes: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of request.body ?? []) {
    length += part.length
    if (length > limitBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const refuse = (code: ProblemCode, detail: string) => ({ ok: false, code, detail }) as const
