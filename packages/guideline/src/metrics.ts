import type { Metric } from './finding.ts'

/**
 * Values made from the diary, read by review and plan rules.
 *
 * Source: findings dictionary 0.2.1.
 */
export const metrics = [
  { id: 'm-day', kind: 'number', meaning: 'd-duration-days on the day of review.' },
  {
    id: 'm-pain-base',
    kind: 'number',
    meaning:
      'Median of pain-now entries on the first 3 calendar days of the episode in the product; with fewer than 3 entries, the first entry.',
  },
  {
    id: 'm-pain-7d',
    kind: 'number',
    meaning: 'Median of pain-now entries of the last 7 days; absent if fewer than 3 entries.',
  },
  { id: 'm-pain-drop', kind: 'number', meaning: 'm-pain-base minus m-pain-7d (negative means worse).' },
  { id: 'm-pain-drop-pct', kind: 'number', meaning: '100 x m-pain-drop / m-pain-base; 0 when m-pain-base is 0.' },
  {
    id: 'm-pain-trend',
    kind: 'choice',
    options: ['better', 'same', 'worse', 'no-data'],
    meaning:
      'better if m-pain-drop >= 2 or m-pain-drop-pct >= 30; worse if m-pain-drop <= -2, or global-change of the newest check-in is worse or much-worse; no-data if m-pain-7d is absent; else same. Test in this order: worse, better, no-data, same.',
  },
  {
    id: 'm-peg',
    kind: 'number',
    meaning: 'Mean of peg-pain, peg-enjoyment, peg-activity of the newest weekly set; absent if one is missing.',
  },
  {
    id: 'm-massage-count',
    kind: 'number',
    meaning: 'Massage sittings in this episode, counting massage-sittings reported at the first check.',
  },
  {
    id: 'm-massage-not-better-run',
    kind: 'number',
    meaning:
      'Length of the newest unbroken run of massage sittings whose sitting-response is same or worse. At the first check: massage-sittings if massage-response is same or worse, else 0.',
  },
  {
    id: 'm-physio-count',
    kind: 'number',
    meaning: 'Physiotherapy sittings in this episode, counting physio-sittings of the first check.',
  },
  { id: 'm-physio-weeks', kind: 'number', meaning: 'Whole weeks since the first physiotherapy sitting.' },
  {
    id: 'm-physio-trend',
    kind: 'choice',
    options: ['better', 'same', 'worse', 'no-data'],
    meaning:
      'As m-pain-trend, with m-pain-base replaced by the median of the 7 days before the first physiotherapy sitting.',
  },
  {
    id: 'm-adherence-14d',
    kind: 'number',
    meaning:
      'Share (0 to 1) of the last 14 days with at least one tick in remedies-done other than none and rest-in-bed.',
  },
  { id: 'm-bed-days-7d', kind: 'number', meaning: 'Days of the last 7 with rest-in-bed ticked.' },
  { id: 'm-silent-days', kind: 'number', meaning: 'Whole days since the last check-in.' },
  {
    id: 'm-hours-since-referral',
    kind: 'number',
    meaning: 'Hours since the newest disposition of clinician-2w or higher was shown.',
  },
  { id: 'm-high-pain-run', kind: 'number', meaning: 'Newest unbroken run of days with pain-now >= 8.' },
  { id: 'm-quiet-days', kind: 'number', meaning: 'Newest unbroken run of days with pain-now <= 1.' },
  {
    id: 'm-episodes-12m',
    kind: 'number',
    meaning:
      'episodes-12m of the first check plus episodes opened in the product in the last 365 days, without the present one.',
  },
] as const satisfies readonly Metric[]
