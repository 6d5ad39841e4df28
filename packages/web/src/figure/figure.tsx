import type { Pose, View } from '@unspasm/guideline/movement'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { frameOf, stillDrawing, type Drawing } from './drawing.ts'
import { shapesOf, type Part } from './mannequin.ts'
import { painterOf, type Painter } from './paint.ts'
import { Bag, Ground, Thing } from './scene.tsx'
import { keyIndex, mirrored, poseAt, secondsOf, shown, type Manner } from './tween.ts'
import { useFrames, useReducedMotion } from './use-frames.ts'
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
  /** The same, read anew at every picture: the figure moves by the caller's clock. */
  readonly secondsNow?: () => number
}

const lowBackOnly: readonly Part[] = ['low-back']
const noManner: Manner = {}

/**
 * The one drawn person: a jointed mannequin in a position or doing a movement.
 *
 * A position breathes gently. Where motion is to be reduced nothing moves: a movement shows the pose that matters, or
 * the pose that is being reached when the caller keeps the time. While it moves, each picture is painted past the page.
 */
export function Figure(props: Props) {
  const { title, drawing, pose, view = 'side', size = 'medium', emphasis = lowBackOnly, isMirrored = false } = props
  const { manner = noManner, paused = false, seconds, secondsNow } = props
  const scene = useMemo(() => drawing ?? stillDrawing({ pose: pose ?? {}, view }), [drawing, pose, view])
  const frames = useMemo(() => {
    const keyframes = shown(scene.keyframes, manner)
    return isMirrored
      ? keyframes.map((keyframe) => ({ ...keyframe, pose: mirrored(keyframe.pose, scene.view) }))
      : keyframes
  }, [scene, manner, isMirrored])
  const frame = useMemo(() => frameOf({ ...scene, keyframes: frames }), [scene, frames])
  const shapes = useMemo(
    () =>
      shapesOf(frames[0]?.pose ?? {}, scene.view).map(({ part, isFar }) => {
        const matters = emphasis.includes(part)
        const isSeen = part !== 'low-back' || matters
        return { kind: `${part}${isFar ? ' far' : ''}${matters ? ' matters' : ''}`, isSeen }
      }),
    [frames, scene, emphasis],
  )

  const svgRef = useRef<SVGSVGElement>(null)
  const elapsedRef = useRef(0)
  const isStill = useReducedMotion()
  const length = secondsOf(frames)
  const moves = frames.length > 1 && !paused && !isStill && seconds === undefined
  const poseNow = () => {
    const given = secondsNow?.() ?? seconds
    const now = poseAt(frames, given ?? elapsedRef.current)
    const isKey = isStill || (paused && elapsedRef.current === 0 && given === undefined)
    return (isKey ? frames[isStill && given !== undefined ? now.index : keyIndex(frames)]?.pose : now.pose) ?? {}
  }
  const painterRef = useRef<Painter | null>(null)
  const shownRef = useRef<Pose | undefined>(undefined)
  const show = () => {
    const next = poseNow()
    if (next !== shownRef.current) painterRef.current?.(next)
    shownRef.current = next
  }
  // NOTE: what was rendered may have other paths than before, which are all painted.
  useLayoutEffect(() => {
    painterRef.current = svgRef.current && painterOf(svgRef.current, scene)
    shownRef.current = undefined
    show()
  })
  useFrames(moves, (passed) => {
    if (length > 0) elapsedRef.current = (elapsedRef.current + passed) % length
    show()
  })

  return (
    <svg
      ref={svgRef}
      class={`figure ${size}${moves ? '' : ' idle'}`}
      viewBox={frame.map((edge) => edge.toFixed(1)).join(' ')}
      {...(title ? { role: 'img' } : { 'aria-hidden': true })}
    >
      {title && <title>{title}</title>}
      <Ground view={scene.view} frame={frame} />
      {scene.props.map((prop, at) => (
        <Thing key={at} prop={prop} view={scene.view} />
      ))}
      {shapes.map(({ kind, isSeen }, at) => (
        <path key={at} class={kind} data-shape={at} {...(!isSeen && { visibility: 'hidden' })} />
      ))}
      {scene.hasBag && <Bag />}
    </svg>
  )
}
