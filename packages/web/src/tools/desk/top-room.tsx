import type { ComponentChildren } from 'preact'
import { Block } from './marks.tsx'
import { PictureFrame } from './picture-frame.tsx'

type Props = {
  readonly title: string
  /** Degrees that the head turns to the right of the screen. */
  readonly headTurn?: number
  /** How far the right hand reaches out to the side, in body heights. */
  readonly reach?: number
  readonly children?: ComponentChildren
}

/** Heights on the screen; the person sits below the desk and looks up the picture. */
export const top = {
  desk: { left: -0.4, right: 0.4, top: 0.62, bottom: 0.2 },
  screen: { left: -0.16, right: 0.16, top: 0.56, bottom: 0.535 },
  keyboard: { left: -0.12, right: 0.12, top: 0.34, bottom: 0.27 },
  mouse: { left: 0.15, right: 0.19, top: 0.335, bottom: 0.275 },
} as const

const hand = { x: 0.08, y: 0.28 }

/** Somebody at a desk, from above. */
export function TopRoom({ title, headTurn = 0, reach = 0, children }: Props) {
  const right = hand.x + reach
  return (
    <PictureFrame title={title} box={[-44, -66, 88, 80]}>
      <Block {...top.desk} kind="faint" round={2} />
      <path className="arm" d={armTo(-hand.x, hand.y)} />
      <path className="arm" d={armTo(right, hand.y)} />
      <ellipse className="desk-body" cx="0" cy="-3" rx="13" ry="6" />
      <g transform={`rotate(${headTurn} 0 -4)`}>
        <ellipse className="desk-body" cx="0" cy="-5" rx="5.4" ry="6.4" />
        <path className="desk-body" d="M-1.6 -10.6L0 -13.4L1.6 -10.6Z" />
      </g>
      {children}
    </PictureFrame>
  )
}

type Spot = readonly [x: number, y: number]

/** An arm from its shoulder over the elbow to a hand, as a band. */
function armTo(x: number, y: number): string {
  const side = x < 0 ? -1 : 1
  const elbow: Spot = [side * 15, -14]
  return band([side * 11, -3], elbow, 3) + band(elbow, [x * 100, -y * 100], 2.4)
}

/** A band with round ends. */
function band(from: Spot, to: Spot, half: number): string {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]) + Math.PI / 2
  const spot = ([x, y]: Spot, sign: number) =>
    `${(x + sign * half * Math.cos(angle)).toFixed(2)} ${(y + sign * half * Math.sin(angle)).toFixed(2)}`
  const round = `A${half} ${half} 0 0 0`
  return `M${spot(from, 1)}L${spot(to, 1)}${round} ${spot(to, -1)}L${spot(from, -1)}${round} ${spot(from, 1)}Z`
}
