import type { Api } from '@unspasm/server/api'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { send, type Reply } from '../../api.ts'

type Getter = Extract<keyof Api, `GET ${string}`>

/**
 * What the server says, asked for when the page opens.
 *
 * @returns the answer, `null` while none has come, and a way to ask again.
 */
export function useAnswer<Route extends Getter>(
  route: Route,
  sent: Parameters<typeof send<Route>>[1],
): readonly [Reply<Api[Route]['answer']> | null, () => Promise<void>] {
  const [answer, setAnswer] = useState<Reply<Api[Route]['answer']> | null>(null)
  const text = JSON.stringify(sent)
  const ask = useCallback(async () => setAnswer(await send(route, JSON.parse(text) as typeof sent)), [route, text])
  useEffect(() => {
    void ask()
  }, [ask])
  return [answer, ask]
}
