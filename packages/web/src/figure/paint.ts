import type { Pose } from '@unspasm/guideline/movement'
import { jointsOf } from './chain.ts'
import type { Drawing } from './drawing.ts'
import { shapesOf } from './mannequin.ts'

/** Puts a pose into the picture that it was made for. */
export type Painter = (pose: Pose) => void

/**
 * Makes a painter: it puts the outlines of a pose into the paths of a picture, and the bag to the hand. It writes the
 * attributes that differ and renders nothing, so that a slow phone shows every picture of a movement.
 *
 * @param svg has a path with `data-shape` for each shape of the view, in their order, as long as the painter is used.
 */
export function painterOf(svg: SVGSVGElement, { view, hasBag }: Pick<Drawing, 'view' | 'hasBag'>): Painter {
  const paths = [...svg.querySelectorAll<SVGPathElement>('path[data-shape]')]
  const bag = hasBag ? svg.querySelector('.figure-bag') : null
  const painted = paths.map((path) => path.getAttribute('d'))
  return (pose) => {
    for (const [at, { path }] of shapesOf(pose, view).entries()) {
      if (painted[at] === path) continue
      painted[at] = path
      paths[at]?.setAttribute('d', path)
    }
    if (!bag) return
    const [x, y] = jointsOf(pose, view).arms.R[3]
    bag.setAttribute('transform', `translate(${x * 100} ${-y * 100})`)
  }
}
