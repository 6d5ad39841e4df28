import type { ComponentChildren } from 'preact'
import '../../figure/figure.css'

/** Left, top, width and height in hundredths of the body height, y down. */
export type PictureBox = readonly [left: number, top: number, width: number, height: number]

type Props = {
  /** A sentence that says what the picture shows. */
  readonly title: string
  readonly box: PictureBox
  readonly children: ComponentChildren
}

const asImage = { role: 'img' } as const

/** A picture of the desk check. */
export const PictureFrame = ({ title, box, children }: Props) => (
  <svg className="figure desk-picture" viewBox={box.join(' ')} {...asImage}>
    <title>{title}</title>
    {children}
  </svg>
)
