import { ahead } from '../../figure/joint.ts'
import type { PictureProps } from './desk-picture.tsx'
import { Angle, Block, Distance, Label, Ring, Sight } from './marks.tsx'
import { SideRoom } from './side-room.tsx'
import { room, seated } from './seated.ts'

const { seat, back } = room
const [hip, knee, ankle] = seated.legs.R
const [shoulder, elbow, wrist] = seated.arms.R

/** DC-1 */
export const SeatHeightPicture = ({ title, label }: PictureProps) => (
  <SideRoom title={title} frame={[-22, -50, 80, 53]}>
    <Angle at={knee} from={hip} to={ankle} />
    <Label at={[knee[0] + 0.15, knee[1] - 0.15]}>{label}</Label>
    <Sight from={[0.12, 0]} to={[0.4, 0]} />
  </SideRoom>
)

/** DC-2 */
export const SeatDepthPicture = ({ title, label }: PictureProps) => (
  <SideRoom title={title} frame={[-14, -42, 56, 42]}>
    <Distance from={[seat.right, seat.surface - 0.06]} to={[knee[0] - 0.035, seat.surface - 0.06]} />
    <Label at={[seat.right - 0.02, seat.surface - 0.125]} anchor="end">
      {label}
    </Label>
  </SideRoom>
)

/** DC-3 */
export const BackPicture = ({ title }: PictureProps) => (
  <SideRoom title={title} frame={[-30, -68, 62, 50]} emphasis={['low-back']}>
    <Ring at={[seated.spine[1][0] - 0.045, seated.spine[1][1] + 0.035]} radius={8} />
  </SideRoom>
)

const tiltFrom = [back.low[0], back.low[1]] as const

/** DC-4 */
export const TiltPicture = ({ title, label }: PictureProps) => (
  <SideRoom
    title={title}
    frame={[-42, -74, 74, 60]}
    behind={
      <>
        <Angle at={tiltFrom} from={ahead(tiltFrom, 0, 0.3)} to={ahead(tiltFrom, -20, 0.3)} radius={24} />
        <Label at={[-0.29, 0.5]}>{label}</Label>
      </>
    }
  />
)

/** DC-5 */
export const ElbowPicture = ({ title, label }: PictureProps) => (
  <SideRoom title={title} frame={[-24, -68, 66, 52]}>
    <Angle at={elbow} from={shoulder} to={wrist} />
    <Label at={[elbow[0] + 0.2, elbow[1] + 0.09]}>{label}</Label>
  </SideRoom>
)

/** DC-6 */
export const ArmrestPicture = ({ title }: PictureProps) => (
  <SideRoom
    title={title}
    frame={[-26, -78, 66, 56]}
    behind={
      <g>
        <Block left={-0.03} right={-0.012} top={elbow[1] - 0.03} bottom={seat.surface} />
        <Block left={-0.06} right={0.11} top={elbow[1] - 0.022} bottom={elbow[1] - 0.045} kind="matters" />
      </g>
    }
  >
    <Ring at={shoulder} radius={7} />
  </SideRoom>
)

/** DC-14 */
export const LegsPicture = ({ title }: PictureProps) => (
  <SideRoom title={title}>
    <Sight from={[0.34, 0.02]} to={[0.34, 0.33]} />
    <Sight from={[0.55, 0.02]} to={[0.55, 0.33]} />
    <Distance from={[0.35, 0.16]} to={[0.54, 0.16]} />
    <Ring at={[hip[0] - 0.05, hip[1] - 0.005]} radius={5} />
  </SideRoom>
)
