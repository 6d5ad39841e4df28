import type { Sources } from '../source.ts'
import type { Substance } from './substances.ts'

/** What a hit leads to: not before a clinician opens it, or who says what to do. */
export type HitResult = 'blocked' | 'course' | 'pharmacist' | 'doctor' | 'doctor-and-blood-test' | 'midwife-or-doctor'

/** A disease or medicine that does not go with a substance. Words live under the id. */
export type InteractionHit = {
  readonly id: string
  readonly substances: readonly Substance[]
  /** Condition on the answers. */
  readonly when: string
  readonly result: HitResult
  readonly sources: Sources
}

const all: readonly Substance[] = ['magnesium', 'potassium', 'calcium', 'vitamin-d', 'other']
const magnesium: readonly Substance[] = ['magnesium', 'other']
const magnesiumAndBone: readonly Substance[] = ['magnesium', 'calcium', 'vitamin-d', 'other']
const bone: readonly Substance[] = ['calcium', 'vitamin-d', 'other']

/**
 * Hits of each substance, in the order of the table. "Other" takes every one: nobody knows what is in it.
 *
 * Source: remedies 4.8.
 */
export const interactionHits = [
  { id: 'kidney', substances: all, when: 'kidney-disease', result: 'blocked', sources: ['E35', 'R43'] },
  {
    id: 'myasthenia',
    substances: magnesium,
    when: 'supplement-conditions has myasthenia',
    result: 'blocked',
    sources: ['E35'],
  },
  {
    id: 'slow-pulse',
    substances: magnesium,
    when: 'supplement-conditions has slow-pulse-or-heart-block',
    result: 'blocked',
    sources: ['E35'],
  },
  {
    id: 'bowel',
    substances: magnesium,
    when: 'supplement-conditions has bowel-blockage-or-flare',
    result: 'blocked',
    sources: ['E35'],
  },
  {
    id: 'antibiotic',
    substances: magnesiumAndBone,
    when: 'medicine-groups has tetracycline-or-quinolone or takes-fluoroquinolone',
    result: 'course',
    sources: ['E35'],
  },
  {
    id: 'bone-tablet',
    substances: magnesiumAndBone,
    when: 'medicine-groups has bisphosphonate',
    result: 'pharmacist',
    sources: ['E35'],
  },
  {
    id: 'thyroid',
    substances: magnesiumAndBone,
    when: 'medicine-groups has levothyroxine',
    result: 'pharmacist',
    sources: ['E35'],
  },
  {
    id: 'binding',
    substances: magnesium,
    when: 'medicine-groups has iron or medicine-groups has penicillamine or medicine-groups has nitrofurantoin or medicine-groups has gabapentin or medicine-groups has hiv-integrase',
    result: 'pharmacist',
    sources: ['E35'],
  },
  { id: 'water-tablet', substances: all, when: 'takes-diuretic', result: 'blocked', sources: ['R43', 'E35'] },
  {
    id: 'potassium-raising',
    substances: ['magnesium', 'potassium', 'other'],
    when: 'medicine-groups has potassium-raising',
    result: 'doctor',
    sources: ['R43'],
  },
  {
    id: 'digoxin',
    substances: all,
    when: 'medicine-groups has digoxin',
    result: 'doctor-and-blood-test',
    sources: ['E35'],
  },
  {
    id: 'stomach-acid',
    substances: magnesium,
    when: 'medicine-groups has ppi-long',
    result: 'doctor-and-blood-test',
    sources: ['E35'],
  },
  {
    id: 'calcium-channel',
    substances: magnesium,
    when: 'medicine-groups has calcium-channel-blocker',
    result: 'pharmacist',
    sources: ['E35'],
  },
  {
    id: 'sedating',
    substances: magnesium,
    when: 'takes-sedating-medicine',
    result: 'pharmacist',
    sources: ['E35'],
  },
  { id: 'pregnant', substances: all, when: 'd-pregnant', result: 'midwife-or-doctor', sources: ['R37'] },
  { id: 'heart-rhythm', substances: ['potassium'], when: 'true', result: 'blocked', sources: ['R43'] },
  {
    id: 'kidney-stones',
    substances: bone,
    when: 'supplement-conditions has kidney-stones',
    result: 'blocked',
    sources: ['R30', 'R43'],
  },
  {
    id: 'high-calcium',
    substances: bone,
    when: 'supplement-conditions has high-calcium',
    result: 'blocked',
    sources: ['R30', 'R43'],
  },
] as const satisfies readonly InteractionHit[]

export type InteractionHitId = (typeof interactionHits)[number]['id']
