import type { Pose, View } from '@unspasm/guideline/movement'
import { useMemo } from 'preact/hooks'
import { jointsOf } from './chain.ts'
import { frameOf, stillDrawing, type Drawing } from './drawing.ts'
import { shapesOf, type Part } from './mannequin.ts'
import { Bag, Ground, Thing } from './scene.tsx'
import { keyIndex, mirrored, poseAt, secondsOf, shown, type Manner } from './tween.ts'
import { useReducedMotion, useSeconds } from './use-seconds.ts'
import './figure.css'

type Props = {
  /** A sentence that says what the picture shows; empty where the words beside it say it already. */
  readonly title: string
  /** What is drawn, from `drawingOf`; or else a `pose` and its `view`. */
  readonly drawing?: Drawing
  readonly pose?: Pose
  readonly view?: View
  readonly size?: 'small' | 'medium' | 'large'
  /** Set off in teal; the low back unless told otherwise. */
  readonly emphasis?: readonly Part[]
  /** Left and right change places, for the second half of a movement with two sides. */
  readonly isMirrored?: boolean
  readonly manner?: Manner
  /** Stands still where it is, and breathes. */
  readonly paused?: boolean
  /** Seconds of the repetition to show, when the caller keeps the time. */
  readonly seconds?: number
}

const lowBackOnly: readonly Part[] = ['low-back']
const noManner: Manner = {}

/**
 * The one drawn person: a jointed mannequin in a position or doing a movement.
 *
 * A position breathes gently. Where motion is to be reduced nothing moves: a movement shows the pose that matters, or
 * the pose that is being reached when the caller keeps the time.
 */
export function Figure(props: Props) {
  const { title, drawing, pose, view = 'side', size = 'medium', emphasis = lowBackOnly, isMirrored = false } = props
  const { manner = noManner, paused = false, seconds } = props
  const scene = useMemo(() => drawing ?? stillDrawing({ pose: pose ?? {}, view }), [drawing, pose, view])
  const frames = useMemo(() => {
    const keyframes = shown(scene.keyframes, manner)
    return isMirrored
      ? keyframes.map((keyframe) => ({ ...keyframe, pose: mirrored(keyframe.pose, scene.view) }))
      : keyframes
  }, [scene, manner, isMirrored])
  const frame = useMemo(() => frameOf({ ...scene, keyframes: frames }), [scene, frames])

  const isStill = useReducedMotion()
  const moves = frames.length > 1 && !paused && !isStill && seconds === undefined
  const elapsed = useSeconds(moves, secondsOf(frames))
  const now = poseAt(frames, seconds ?? elapsed)
  const isKey = isStill || (paused && elapsed === 0 && seconds === undefined)
  const index = isStill && seconds !== undefined ? now.index : keyIndex(frames)
  const body = (isKey ? frames[index]?.pose : now.pose) ?? {}

  return (
    <svg
      class={`figure ${size}${moves ? '' : ' idle'}`}
      viewBox={frame.map((edge) => edge.toFixed(1)).join(' ')}
      {...(title ? { role: 'img' } : { 'aria-hidden': true })}
    >
      {title && <title>{title}</title>}
      <Ground view={scene.view} frame={frame} />
      {scene.props.map((prop, at) => (
        <Thing key={at} prop={prop} view={scene.view} />
      ))}
      {shapesOf(body, scene.view).map(({ part, isFar, path }, at) => {
        const matters = emphasis.includes(part)
        if (part === 'low-back' && !matters) return null
        return <path key={at} class={`${part}${isFar ? ' far' : ''}${matters ? ' matters' : ''}`} d={path} />
      })}
      {scene.hasBag && <Bag hand={jointsOf(body, scene.view).arms.R[3]} />}
    </svg>
  )
}
