import { shapesOf } from '../../figure/mannequin.ts'
import type { PictureProps } from './desk-picture.tsx'
import { PictureFrame } from './picture-frame.tsx'

const upright = { root: [0, 0.31], abdL: 10, abdR: 10, elbowL: 4, elbowR: 4 } as const
const shownParts: readonly string[] = ['head', 'neck', 'trunk', 'arm']

/** DC-13 */
export const HeadsetPicture = ({ title }: PictureProps) => (
  <PictureFrame title={title} box={[-30, -82, 60, 44]}>
    {shapesOf(upright, 'front')
      .filter(({ part }) => shownParts.includes(part))
      .map(({ part, path }, at) => (
        <path key={at} className={part} d={path} />
      ))}
    <path className="desk-mark" d="M-5.4 -71A5.6 7.4 0 0 1 5.4 -71" />
    <rect className="figure-thing matters" x="-7.2" y="-73" width="2.8" height="5.4" rx="1.2" />
    <rect className="figure-thing matters" x="4.4" y="-73" width="2.8" height="5.4" rx="1.2" />
    <path className="desk-mark" d="M-5.8 -67.6Q-5.4 -63.8 -1.6 -64.6" />
  </PictureFrame>
)

const radius = 30

/** A point of the clock face. */
const atMinute = (minute: number, length: number) => {
  const angle = (minute / 60) * 2 * Math.PI - Math.PI / 2
  return `${(Math.cos(angle) * length).toFixed(2)} ${(Math.sin(angle) * length).toFixed(2)}`
}

/** DC-15 */
export const ClockPicture = ({ title, label }: PictureProps) => (
  <PictureFrame title={title} box={[-44, -38, 88, 76]}>
    <circle className="figure-thing faint" r={radius} />
    <path className="desk-wedge" d={`M0 0L${atMinute(0, radius)}A${radius} ${radius} 0 0 1 ${atMinute(30, radius)}Z`} />
    <path className="desk-mark" d={`M${atMinute(0, radius)}A${radius} ${radius} 0 0 1 ${atMinute(30, radius)}`} />
    <path className="desk-mark" d={`M0 0L${atMinute(15, radius)}`} />
    {Array.from({ length: 12 }, (_, at) => (
      <path key={at} className="desk-tick" d={`M${atMinute(at * 5, radius - 3)}L${atMinute(at * 5, radius)}`} />
    ))}
    <text className="desk-label" x="-15" y="2" text-anchor="middle">
      {label}
    </text>
  </PictureFrame>
)
