import type { DeskPointId } from '@unspasm/guideline/desk/desk-points'
import { desk as words } from '@unspasm/guideline/words/en/desk'
import type { ComponentType } from 'preact'
import {
  BackPicture,
  ElbowPicture,
  ArmrestPicture,
  LegsPicture,
  SeatDepthPicture,
  SeatHeightPicture,
  TiltPicture,
} from './pictures-body.tsx'
import { ClockPicture, HeadsetPicture } from './pictures-habit.tsx'
import { GlarePicture, KeyboardPicture, MousePicture, ScreenCentrePicture } from './pictures-above.tsx'
import { LaptopPicture, ScreenDistancePicture, ScreenHeightPicture } from './pictures-screen.tsx'

/** `isBifocal`: glasses with two strengths. */
export type PictureProps = { readonly title: string; readonly label: string; readonly isBifocal: boolean }

const pictures: Readonly<Record<DeskPointId, ComponentType<PictureProps>>> = {
  'DC-1': SeatHeightPicture,
  'DC-2': SeatDepthPicture,
  'DC-3': BackPicture,
  'DC-4': TiltPicture,
  'DC-5': ElbowPicture,
  'DC-6': ArmrestPicture,
  'DC-7': KeyboardPicture,
  'DC-8': MousePicture,
  'DC-9': ScreenDistancePicture,
  'DC-10': ScreenHeightPicture,
  'DC-11': ScreenCentrePicture,
  'DC-12': LaptopPicture,
  'DC-13': HeadsetPicture,
  'DC-14': LegsPicture,
  'DC-15': ClockPicture,
  'DC-16': GlarePicture,
}

type Props = { readonly point: DeskPointId; readonly label: string; readonly isBifocal: boolean }

/** What is right at one point of the desk, drawn; what is measured is in teal. */
export function DeskPicture({ point, label, isBifocal }: Props) {
  const Picture = pictures[point]
  return <Picture title={words.points[point].picture} label={label} isBifocal={isBifocal} />
}
