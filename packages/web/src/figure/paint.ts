import type { Pose } from '@unspasm/guideline/movement'
import { jointsOf } from './chain.ts'
import type { Drawing } from './drawing.ts'
import { shapesOf } from './mannequin.ts'

/**
 * Puts a pose into the picture: the outlines of its paths, and the bag to the hand. It writes the attributes that differ
 * and renders nothing, so that a slow phone shows every picture of a movement.
 *
 * @param svg has a path with `data-shape` for each shape of the view, in their order.
 */
export function paint(svg: SVGSVGElement, pose: Pose, { view, hasBag }: Pick<Drawing, 'view' | 'hasBag'>): void {
  const shapes = shapesOf(pose, view)
  for (const path of svg.querySelectorAll<SVGPathElement>('path[data-shape]')) {
    const shape = shapes[Number(path.dataset['shape'])]
    if (shape && shape.path !== path.getAttribute('d')) path.setAttribute('d', shape.path)
  }
  if (!hasBag) return
  const [x, y] = jointsOf(pose, view).arms.R[3]
  svg.querySelector('.figure-bag')?.setAttribute('transform', `translate(${x * 100} ${-y * 100})`)
}
