import type { Pose } from '@unspasm/guideline/movement'
import type { ComponentChildren } from 'preact'
import { shapesOf, type Part } from '../../figure/mannequin.ts'
import { Block } from './marks.tsx'
import { room, seatedPose } from './seated.ts'
import { PictureFrame, type PictureBox } from './picture-frame.tsx'

type Props = {
  readonly title: string
  readonly frame?: PictureBox
  readonly emphasis?: readonly Part[]
  readonly pose?: Pose
  /** What stands on the desk; a screen and a keyboard unless told otherwise. */
  readonly onDesk?: ComponentChildren
  /** Behind the person, such as the backrest in teal. */
  readonly behind?: ComponentChildren
  /** What is measured, above everything. */
  readonly children?: ComponentChildren
}

const wholeRoom: PictureBox = [-26, -84, 96, 88]
const { seat, back, desk, screen, keyboard } = room

/** Somebody at a desk, from the side. */
export function SideRoom({
  title,
  frame = wholeRoom,
  emphasis = [],
  pose = seatedPose,
  onDesk,
  behind,
  children,
}: Props) {
  return (
    <PictureFrame title={title} box={frame}>
      <line className="figure-floor" x1="-24" x2="68" y1="0.6" y2="0.6" />
      <Chair />
      {behind}
      <Block left={desk.right - 0.05} right={desk.right - 0.02} top={desk.surface} bottom={0} kind="faint" />
      {shapesOf(pose, 'side').map(({ part, isFar, path }, at) =>
        part === 'low-back' && !emphasis.includes(part) ? null : (
          <path
            key={at}
            className={`${part}${isFar ? ' far' : ''}${emphasis.includes(part) && !isFar ? ' matters' : ''}`}
            d={path}
          />
        ),
      )}
      <Block left={desk.left} right={desk.right} top={desk.surface} bottom={desk.surface - desk.thick} />
      {onDesk ?? (
        <>
          <Screen />
          <Keys />
        </>
      )}
      {children}
    </PictureFrame>
  )
}

/** A chair on a post, its back leaning a little. */
function Chair() {
  const [lowX, lowY] = back.low
  const [highX, highY] = back.high
  return (
    <g>
      <Block left={seat.left} right={seat.right} top={seat.surface} bottom={seat.surface - 0.035} round={1.6} />
      <Block left={0.01} right={0.04} top={seat.surface - 0.03} bottom={0.05} />
      <Block left={-0.1} right={0.15} top={0.06} bottom={0.03} />
      <circle className="figure-thing" cx="-8" cy="-1.8" r="1.8" />
      <circle className="figure-thing" cx="13" cy="-1.8" r="1.8" />
      <line className="desk-back" x1={lowX * 100} y1={-lowY * 100} x2={highX * 100} y2={-highY * 100} />
    </g>
  )
}

type ScreenProps = { readonly matters?: boolean }

/** A screen on its foot. */
export function Screen({ matters = false }: ScreenProps) {
  const kind = matters ? { kind: 'matters' as const } : {}
  return (
    <g>
      <Block left={screen.x + 0.012} right={screen.x + 0.03} top={screen.bottom + 0.05} bottom={desk.surface} />
      <Block left={screen.x - 0.05} right={screen.x + 0.07} top={desk.surface + 0.012} bottom={desk.surface} />
      <Block left={screen.x} right={screen.x + 0.018} top={screen.top} bottom={screen.bottom} {...kind} />
    </g>
  )
}

/** A keyboard, from the side. */
export function Keys({ matters = false }: ScreenProps) {
  const kind = matters ? { kind: 'matters' as const } : {}
  return <Block left={keyboard.left} right={keyboard.right} top={desk.surface + 0.01} bottom={desk.surface} {...kind} />
}
