import type { PictureProps } from './desk-picture.tsx'
import { Angle, Block, Distance, Label, Sight } from './marks.tsx'
import { top, TopRoom } from './top-room.tsx'

const { desk, screen, keyboard, mouse } = top

/** DC-7 */
export const KeyboardPicture = ({ title, label }: PictureProps) => (
  <TopRoom title={title}>
    <Block {...screen} />
    <Block {...keyboard} kind="matters" />
    <Distance from={[0.22, desk.bottom]} to={[0.22, keyboard.bottom]} />
    <Label at={[0.15, 0.38]} anchor="start">
      {label}
    </Label>
  </TopRoom>
)

/** DC-8 */
export const MousePicture = ({ title, label }: PictureProps) => (
  <TopRoom title={title} reach={0.09}>
    <Block {...screen} />
    <Block {...keyboard} />
    <Block {...mouse} kind="matters" round={2} />
    <Distance from={[keyboard.right, 0.37]} to={[mouse.left, 0.37]} />
    <Label at={[0.22, 0.43]} anchor="middle">
      {label}
    </Label>
  </TopRoom>
)

/** DC-11 */
export const ScreenCentrePicture = ({ title, label }: PictureProps) => (
  <TopRoom title={title}>
    <Block {...screen} kind="matters" />
    <Block {...keyboard} />
    <Sight from={[0, 0.14]} to={[0, screen.bottom]} />
    <Angle at={[0, 0.05]} from={[-0.08, 0.5]} to={[0.08, 0.5]} radius={30} />
    <Label at={[0.22, 0.42]}>{label}</Label>
  </TopRoom>
)

/** DC-16 */
export const GlarePicture = ({ title }: PictureProps) => (
  <TopRoom title={title}>
    <Block {...screen} kind="matters" />
    <Block {...keyboard} />
    <Block left={-0.43} right={-0.41} top={0.5} bottom={0.1} kind="matters" round={0.5} />
    <Sight from={[-0.4, 0.46]} to={[-0.24, 0.4]} />
    <Sight from={[-0.4, 0.36]} to={[-0.24, 0.3]} />
    <Sight from={[-0.4, 0.26]} to={[-0.24, 0.2]} />
  </TopRoom>
)
