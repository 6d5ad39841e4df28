import type { Disposition } from '@unspasm/guideline/disposition'
import type { ReviewRuleId } from '@unspasm/guideline/rule-id'
import type { State } from './review-state.ts'

/** A state in which a review rule just fires, and states just short of it. */
export type Threshold = {
  readonly id: ReviewRuleId
  readonly at: State
  readonly disposition: Disposition
  readonly below: readonly State[]
  /** Further states in which it fires too: other ways into the same rule. */
  readonly also: readonly State[]
  /** Further dispositions at which it fires. */
  readonly alsoAt: readonly Disposition[]
  /** Dispositions at which it does not fire. */
  readonly notAt: readonly Disposition[]
}

const row = (
  id: ReviewRuleId,
  at: State,
  below: readonly State[],
  rest: Partial<Pick<Threshold, 'disposition' | 'also' | 'alsoAt' | 'notAt'>> = {},
): Threshold => ({ id, at, below, disposition: 'self-care', also: [], alsoAt: [], notAt: [], ...rest })

const dry: State = { 'cramps-elsewhere': true, 'urine-colour': 'yellow', 'diet-quality': 'misses-groups', 'm-day': 7 }

/** Every review rule in its order, just at and just below each of its bounds. */
export const thresholds: readonly Threshold[] = [
  row('RV-01', { 'any-new-sign': true }, [{ 'any-new-sign': false }, {}], { also: [{ 'any-new-sign': '?' }] }),
  row('RV-02', { 'sitting-new-sign': true }, [{ 'sitting-new-sign': false }, {}], {
    also: [{ 'sitting-new-sign': '?' }],
  }),
  row('RV-03', { 'sitting-response': 'worse', 'm-massage-not-better-run': 1 }, [
    { 'sitting-response': 'worse', 'm-massage-not-better-run': 2 },
    { 'sitting-response': 'same', 'm-massage-not-better-run': 1 },
    { 'sitting-response': 'worse' },
  ]),
  row('RV-04', { 'm-massage-not-better-run': 2 }, [{ 'm-massage-not-better-run': 1 }, {}]),
  row(
    'RV-05',
    { 'm-massage-count': 6, 'm-pain-trend': 'same' },
    [
      { 'm-massage-count': 5, 'm-pain-trend': 'same' },
      { 'm-massage-count': 6, 'm-pain-trend': 'better' },
      { 'm-massage-count': 6, 'm-pain-trend': 'no-data' },
    ],
    { also: [{ 'm-massage-count': 6, 'm-pain-trend': 'worse' }] },
  ),
  row(
    'RV-06',
    { 'm-day': 14, 'm-pain-trend': 'same' },
    [
      { 'm-day': 13, 'm-pain-trend': 'same' },
      { 'm-day': 14, 'm-pain-trend': 'better' },
      { 'm-day': 14, 'm-pain-trend': 'no-data' },
    ],
    { also: [{ 'm-day': 14, 'm-pain-trend': 'worse' }] },
  ),
  row(
    'RV-07',
    { 'm-day': 28, 'm-quiet-days': 6 },
    [
      { 'm-day': 27, 'm-quiet-days': 6 },
      { 'm-day': 28, 'm-quiet-days': 7 },
      { 'm-day': 28, 'm-quiet-days': 6, 'clinician-seen': 'diagnosed' },
      { 'm-day': 28, 'm-quiet-days': 6, 'clinician-seen': 'checked-nothing-serious' },
    ],
    { also: [{ 'm-day': 28, 'm-quiet-days': 6, 'clinician-seen': 'waiting' }] },
  ),
  row(
    'RV-08',
    { 'm-day': 42, 'm-pain-trend': 'same' },
    [
      { 'm-day': 41, 'm-pain-trend': 'same' },
      { 'm-day': 42, 'm-pain-trend': 'better' },
    ],
    {
      also: [
        { 'm-day': 42, 'm-pain-trend': 'worse' },
        { 'm-day': 42, 'm-pain-trend': 'same', 'clinician-seen': 'diagnosed' },
      ],
    },
  ),
  row('RV-09', { 'm-day': 92, 'm-pain-7d': 3 }, [
    { 'm-day': 91, 'm-pain-7d': 3 },
    { 'm-day': 92, 'm-pain-7d': 2 },
    { 'm-day': 92 },
  ]),
  row('RV-10', { 'm-day': 183, 'm-pain-7d': 3 }, [
    { 'm-day': 182, 'm-pain-7d': 3 },
    { 'm-day': 183, 'm-pain-7d': 2 },
  ]),
  row('RV-11', { 'm-pain-trend': 'worse', 'm-day': 3 }, [
    { 'm-pain-trend': 'worse', 'm-day': 2 },
    { 'm-pain-trend': 'same', 'm-day': 3 },
  ]),
  row('RV-12', { 'm-high-pain-run': 3 }, [{ 'm-high-pain-run': 2 }]),
  row(
    'RV-13',
    { 'm-physio-count': 2, 'm-physio-trend': 'worse' },
    [
      { 'm-physio-count': 1, 'm-physio-trend': 'worse' },
      { 'm-physio-count': 6, 'm-physio-trend': 'worse' },
      { 'm-physio-count': 2, 'm-physio-trend': 'same' },
    ],
    { also: [{ 'm-physio-count': 5, 'm-physio-trend': 'worse' }] },
  ),
  row(
    'RV-14',
    { 'm-physio-count': 6, 'm-physio-trend': 'same' },
    [
      { 'm-physio-count': 5, 'm-physio-weeks': 5, 'm-physio-trend': 'same' },
      { 'm-physio-count': 6, 'm-physio-weeks': 6, 'm-physio-trend': 'better' },
      { 'm-physio-count': 6, 'm-physio-weeks': 6, 'm-physio-trend': 'no-data' },
    ],
    { also: [{ 'm-physio-weeks': 6, 'm-physio-trend': 'worse' }] },
  ),
  row('RV-15', { 'm-physio-weeks': 12, 'm-physio-trend': 'better' }, [
    { 'm-physio-weeks': 11, 'm-physio-trend': 'better' },
    { 'm-physio-weeks': 12, 'm-physio-trend': 'same' },
  ]),
  row('RV-16', { 'm-physio-weeks': 26 }, [{ 'm-physio-weeks': 25 }]),
  row(
    'RV-17',
    { 'ultrasound-used': true, 'm-physio-count': 2, 'm-physio-trend': 'same' },
    [
      { 'ultrasound-used': true, 'm-physio-count': 1, 'm-physio-trend': 'same' },
      { 'ultrasound-used': false, 'm-physio-count': 2, 'm-physio-trend': 'same' },
      { 'ultrasound-used': true, 'm-physio-count': 2, 'm-physio-trend': 'better' },
    ],
    { also: [{ 'ultrasound-used': true, 'm-physio-count': 2, 'm-physio-trend': 'worse' }] },
  ),
  row(
    'RV-18',
    { 'specialist-outcome': 'injection' },
    [{ 'specialist-outcome': 'no-procedure' }, { 'specialist-outcome': 'none-yet' }],
    { also: [{ 'specialist-outcome': 'surgery-planned' }, { 'specialist-outcome': 'surgery-done' }] },
  ),
  row(
    'RV-19',
    { 'm-hours-since-referral': 2 },
    [{ 'm-hours-since-referral': 1.99 }, { 'm-hours-since-referral': 2, 'was-seen': 'yes' }, {}],
    {
      disposition: 'emergency-today',
      also: [{ 'm-hours-since-referral': 2, 'was-seen': 'booked' }],
      alsoAt: ['emergency-now'],
      notAt: ['clinician-48h'],
    },
  ),
  row(
    'RV-20',
    { 'm-hours-since-referral': 48 },
    [
      { 'm-hours-since-referral': 47.99 },
      { 'm-hours-since-referral': 48, 'was-seen': 'yes' },
      { 'm-hours-since-referral': 48, 'was-seen': 'booked' },
    ],
    {
      disposition: 'clinician-48h',
      also: [{ 'm-hours-since-referral': 48, 'was-seen': 'could-not' }],
      notAt: ['emergency-today', 'clinician-2w'],
    },
  ),
  row(
    'RV-21',
    { 'm-hours-since-referral': 336 },
    [
      { 'm-hours-since-referral': 335.99 },
      { 'm-hours-since-referral': 336, 'was-seen': 'yes' },
      { 'm-hours-since-referral': 336, 'was-seen': 'booked' },
    ],
    {
      disposition: 'clinician-2w',
      also: [{ 'm-hours-since-referral': 336, 'was-seen': 'no' }],
      notAt: ['clinician-48h', 'physiotherapist'],
    },
  ),
  row(
    'RV-22',
    dry,
    [
      { ...dry, 'm-day': 6 },
      { ...dry, 'cramps-elsewhere': false, 'heavy-sweating': true },
      { ...dry, 'urine-colour': 'dark-yellow' },
      { ...dry, mechanism: 'lift-or-twist' },
    ],
    {
      also: [
        { ...dry, 'urine-colour': 'pale', 'spasm-character': ['cramps-come-and-go'], 'heavy-sweating': true },
        { ...dry, 'spasm-character': ['cramps-come-and-go'], 'heavy-sweating': true },
      ],
    },
  ),
  row(
    'RV-23',
    { 'm-day': 14, 'm-peg': 5, 'fear-moving': 7 },
    [
      { 'm-day': 13, 'm-peg': 5, 'fear-moving': 7 },
      { 'm-day': 14, 'm-peg': 4.9, 'fear-moving': 7 },
      { 'm-day': 14, 'm-peg': 5, 'fear-moving': 6 },
      { 'm-day': 14, 'm-peg': 5, 'expects-recovery': 4 },
      { 'm-day': 14, 'm-peg': 5 },
    ],
    {
      also: [
        { 'm-day': 14, 'm-peg': 5, 'expects-recovery': 3 },
        { 'm-day': 14, 'm-peg': 5, 'low-mood': true },
        { 'm-day': 14, 'm-peg': 5, 'work-worry': true },
      ],
    },
  ),
  row(
    'RV-24',
    { 'm-pain-trend': 'better', 'm-peg': 3 },
    [
      { 'm-pain-trend': 'better', 'm-peg': 3.1 },
      { 'm-pain-trend': 'same', 'm-peg': 3 },
      { 'm-pain-trend': 'better' },
      { 'm-pain-trend': 'better', 'm-peg': 3, 'foot-drop': true },
      { 'm-pain-trend': 'better', 'm-peg': 3, 'saddle-numbness': '?' },
    ],
    { disposition: 'physiotherapist' },
  ),
  row('RV-25', { 'm-quiet-days': 14, 'm-peg': 1 }, [
    { 'm-quiet-days': 13, 'm-peg': 1 },
    { 'm-quiet-days': 14, 'm-peg': 1.1 },
    { 'm-quiet-days': 14 },
  ]),
  row('RV-26', { 'm-episodes-12m': 3 }, [{ 'm-episodes-12m': 2 }]),
  row('RV-27', { 'm-adherence-14d': 0.29, 'm-day': 14, 'm-pain-trend': 'same' }, [
    { 'm-adherence-14d': 0.3, 'm-day': 14, 'm-pain-trend': 'same' },
    { 'm-adherence-14d': 0.29, 'm-day': 13, 'm-pain-trend': 'same' },
    { 'm-adherence-14d': 0.29, 'm-day': 14, 'm-pain-trend': 'worse' },
    { 'm-adherence-14d': 0.29, 'm-day': 14, 'm-pain-trend': 'better' },
  ]),
  row('RV-28', { 'm-bed-days-7d': 3 }, [{ 'm-bed-days-7d': 2 }]),
  row(
    'RV-29',
    { 'clinician-clearance': ['massage-ok'] },
    [{ 'clinician-clearance': ['none'] }, { 'clinician-clearance': '?' }],
    {
      also: ['heat-ok', 'exercise-ok', 'supplements-ok', 'fluid-goal-ok', 'visit-ok'].map((option) => ({
        'clinician-clearance': [option],
      })),
    },
  ),
  row('RV-30', { 'heat-skin-mark': 'stays-red-or-net' }, [{ 'heat-skin-mark': 'normal' }, { 'heat-skin-mark': '?' }]),
  row('RV-31', { 'heat-skin-mark': 'blister' }, [{ 'heat-skin-mark': 'normal' }]),
  row('RV-32', { 'm-silent-days': 3 }, [{ 'm-silent-days': 2 }], {
    alsoAt: ['hands-on-ok', 'physiotherapist'],
    notAt: ['clinician-2w', 'emergency-now'],
  }),
  row(
    'RV-33',
    { 'm-day': 2, 'global-change': 'same' },
    [
      { 'm-day': 1, 'global-change': 'same' },
      { 'm-day': 2, 'global-change': 'better' },
      { 'm-day': 2, 'global-change': 'gone' },
    ],
    {
      also: [
        { 'm-day': 2, 'global-change': 'worse' },
        { 'm-day': 2, 'global-change': 'much-worse' },
      ],
      notAt: ['hands-on-ok', 'physiotherapist'],
    },
  ),
]
