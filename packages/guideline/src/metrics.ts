import type { Metric } from './finding.ts'

/**
 * Values made from the diary, read by review and plan rules.
 *
 * Source: findings dictionary 0.2.1.
 */
export const metrics = [
  { id: 'm-day', kind: 'number' },
  {
    id: 'm-pain-base',
    kind: 'number',
  },
  {
    id: 'm-pain-7d',
    kind: 'number',
  },
  { id: 'm-pain-drop', kind: 'number' },
  { id: 'm-pain-drop-pct', kind: 'number' },
  {
    id: 'm-pain-trend',
    kind: 'choice',
    options: ['better', 'same', 'worse', 'no-data'],
  },
  {
    id: 'm-peg',
    kind: 'number',
  },
  {
    id: 'm-massage-count',
    kind: 'number',
  },
  {
    id: 'm-massage-not-better-run',
    kind: 'number',
  },
  {
    id: 'm-physio-count',
    kind: 'number',
  },
  { id: 'm-physio-weeks', kind: 'number' },
  {
    id: 'm-physio-trend',
    kind: 'choice',
    options: ['better', 'same', 'worse', 'no-data'],
  },
  {
    id: 'm-adherence-14d',
    kind: 'number',
  },
  { id: 'm-bed-days-7d', kind: 'number' },
  { id: 'm-silent-days', kind: 'number' },
  {
    id: 'm-hours-since-referral',
    kind: 'number',
  },
  { id: 'm-high-pain-run', kind: 'number' },
  { id: 'm-quiet-days', kind: 'number' },
  {
    id: 'm-episodes-12m',
    kind: 'number',
  },
] as const satisfies readonly Metric[]
