import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { RoadEngineQuestion, RoadEngineSays } from '../src/outside/road-engine-says.ts'

/**
 * A road engine behind HTTP with nothing of ours between but the way in: what Valhalla is asked goes to it as it came,
 * and a table of OSRM becomes a question whose answer it gives in the form of OSRM.
 *
 * @param script file of the process that holds the engine.
 */
export async function aRoadEngineServer(script: URL, tiles: string) {
  const engine = fork(fileURLToPath(script), [tiles], { env: {}, execArgv: [] })
  await once(engine, 'message')
  let before: Promise<unknown> = Promise.resolve()
  const answerTo = (question: RoadEngineQuestion): Promise<RoadEngineSays> => {
    const answer = before.then(async () => {
      engine.send(question)
      return (await once(engine, 'message'))[0] as RoadEngineSays
    })
    before = answer
    return answer
  }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += String(part)
    const url = new URL(request.url!, 'http://localhost')
    const method = url.pathname === '/locate' ? 'locate' : 'matrix'
    const said = await answerTo({ method, question: tableQuestion(url) ?? body })
    if ('answer' in said) response.end(said.answer)
    else response.writeHead(400).end(JSON.stringify({ error: 'refused' in said ? said.refused : 'not an answer' }))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      engine.kill('SIGKILL')
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** What is asked by a table of OSRM, in the words of Valhalla; like OSRM it takes the nearest road, however far. */
function tableQuestion({ pathname, searchParams }: URL): string | null {
  const places = /^\/table\/v1\/driving\/(.*)$/.exec(decodeURIComponent(pathname))?.[1]
  if (places === undefined) return null
  const points = places.split(';').map((place) => {
    const [lon, lat] = place.split(',').map(Number)
    return { lat, lon, search_cutoff: 200_000 }
  })
  const chosen = (name: string) => (searchParams.get(name) ?? '').split(';').map((index) => points[Number(index)])
  const [sources, targets] = [chosen('sources'), chosen('destinations')]
  return JSON.stringify({ sources, targets, costing: 'auto', format: 'osrm' })
}
