/** Other pages of ours that are open in this browser. */
export type Neighbours = {
  /** Says that the records have changed. */
  readonly tell: () => void
  readonly onTold: (listener: () => void) => void
}

const channelName = 'unspasm-records'

/** In a browser without channels nobody is told: a page then learns of another one when it writes itself. */
export function openNeighbours(): Neighbours {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => undefined, onTold: () => undefined }
  const channel = new BroadcastChannel(channelName)
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it is of one origin.
    tell: () => channel.postMessage('changed'),
    onTold: (listener) => channel.addEventListener('message', listener),
  }
}
