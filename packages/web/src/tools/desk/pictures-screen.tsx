import type { PictureProps } from './desk-picture.tsx'
import { Block, Distance, Label, Sight } from './marks.tsx'
import { Keys, Screen, SideRoom } from './side-room.tsx'
import { eye, room } from './seated.ts'

const { screen, desk } = room
/** From the seat up. */
const deskHeight = [-20, -86, 90, 64] as const
const bifocalDrop = 0.075

/** DC-9 */
export const ScreenDistancePicture = ({ title, label }: PictureProps) => (
  <SideRoom
    title={title}
    frame={deskHeight}
    onDesk={
      <>
        <Screen matters />
        <Keys />
      </>
    }
  >
    <Distance from={[eye[0] + 0.02, eye[1] - 0.02]} to={[screen.x - 0.005, eye[1] - 0.02]} />
    <Label at={[(eye[0] + screen.x) / 2, eye[1] + 0.03]}>{label}</Label>
  </SideRoom>
)

/** DC-10 */
export const ScreenHeightPicture = ({ title, label, isBifocal }: PictureProps) => {
  const top = screen.top - (isBifocal ? bifocalDrop : 0)
  return (
    <SideRoom
      title={title}
      frame={deskHeight}
      onDesk={
        <>
          <Block left={screen.x + 0.012} right={screen.x + 0.03} top={screen.bottom} bottom={desk.surface} />
          <Block left={screen.x - 0.05} right={screen.x + 0.07} top={desk.surface + 0.012} bottom={desk.surface} />
          <Block left={screen.x} right={screen.x + 0.018} top={top} bottom={top - 0.23} kind="matters" />
          <Keys />
        </>
      }
    >
      <Sight from={eye} to={[screen.x + 0.06, eye[1]]} />
      {isBifocal && <Distance from={[screen.x + 0.045, eye[1]]} to={[screen.x + 0.045, top]} />}
      <Label at={[(eye[0] + screen.x) / 2, eye[1] + 0.03]}>{label}</Label>
    </SideRoom>
  )
}

/** DC-12 */
export const LaptopPicture = ({ title }: PictureProps) => (
  <SideRoom
    title={title}
    frame={deskHeight}
    onDesk={
      <>
        <Block left={0.34} right={0.6} top={desk.surface + 0.12} bottom={desk.surface} kind="faint" />
        <Block left={0.35} right={0.58} top={desk.surface + 0.135} bottom={desk.surface + 0.12} />
        <Block left={0.565} right={0.58} top={eye[1]} bottom={desk.surface + 0.135} />
        <Keys matters />
      </>
    }
  >
    <Sight from={eye} to={[0.57, eye[1]]} />
  </SideRoom>
)
