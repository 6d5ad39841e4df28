import type { Keyframe, Movement, Prop, RestPosition, Transition, View } from '@unspasm/guideline/movement'
import { jointsOf } from './chain.ts'
import { ahead, type Joints, type Point } from './joint.ts'

/** What a figure needs of a movement, a way to another position, or a position. */
export type Drawing = {
  readonly view: View
  readonly keyframes: readonly Keyframe[]
  readonly props: readonly Prop[]
  /** A bag hangs from the near hand. */
  readonly hasBag: boolean
}

/** Left, top, width and height of the picture in hundredths of the body height, y down. */
export type Frame = readonly [left: number, top: number, width: number, height: number]

/** Things that the name of a position tells of, and its data do not place. */
const alsoThere: Readonly<Record<string, readonly Prop[]>> = {
  'rest-counter-lean': [{ kind: 'counter', x: 0.4, y: 0.54 }],
  'rest-side-lying': [
    { kind: 'pillow', x: -0.39, y: 0.08 },
    { kind: 'pillow', x: 0.22, y: 0.15 },
  ],
}

/**
 * The drawing of a movement, a transition or a rest position.
 *
 * @param movements where the drawing of another movement is found, when this one borrows it.
 * @throws when neither the movement nor the one it names has keyframes: the guideline is broken.
 */
export function drawingOf(subject: Movement | Transition | RestPosition, movements: readonly Movement[] = []): Drawing {
  const props = [...(subject.props ?? []), ...(alsoThere[subject.id] ?? [])]
  if ('pose' in subject) return stillDrawing(subject, props)
  const lender = 'figure' in subject ? movements.find(({ id }) => id === subject.figure) : undefined
  const { view, keyframes } = lender ?? subject
  if (!view || !keyframes) throw new Error(`expected keyframes and a view of ${subject.id}, got none`)
  return { view, keyframes, props, hasBag: 'overlay' in subject && subject.overlay !== undefined }
}

/** The drawing of a single pose, which does not move. */
export const stillDrawing = (
  { pose, view }: Pick<RestPosition, 'pose' | 'view'>,
  props: readonly Prop[] = [],
): Drawing => ({ view, props, hasBag: false, keyframes: [{ t: 0, hold: 0, cue: '', pose }] })

/** Room around the joints for flesh, in body heights. */
const flesh = 0.06
const headHeight = 0.125

/** The frame that holds the whole movement, so that the picture stands still while the figure moves. */
export function frameOf({ view, keyframes, props, hasBag }: Drawing): Frame {
  const points: Point[] = keyframes.flatMap(({ pose }) => [...everyPoint(jointsOf(pose, view))])
  const extent = props.flatMap(({ kind, x, y }): Point[] => {
    const half = kind === 'counter' ? 0.16 : 0.14
    return [
      [x - half, y],
      [x + half, y],
    ]
  })
  const [xs, ys] = [0, 1].map((axis) => [...points, ...extent].map((point) => point[axis as 0 | 1])) as [
    number[],
    number[],
  ]
  const isUpright = view === 'side' || view === 'front'
  const bottom = Math.min(...ys, ...(isUpright ? [0] : [])) - (isUpright ? 0.035 : flesh + 0.04)
  const left = Math.min(...xs) - flesh - 0.02
  const right = Math.max(...xs) + flesh + (hasBag ? 0.04 : 0.02)
  const top = Math.max(...ys) + flesh
  const height = Math.max(top - bottom, (right - left) * 0.5)
  return [left * 100, -(bottom + height) * 100, (right - left) * 100, height * 100]
}

const everyPoint = ({ spine, crown, arms, legs }: Joints): Point[] => [
  ...spine,
  ahead(spine[4], crown, headHeight),
  ...arms.L,
  ...arms.R,
  ...legs.L,
  ...legs.R,
]
