import type { PlanGroup, Timing } from '../../plan-rule.ts'
import type { PlanRuleId, PlanShapeRuleId } from '../../plan-rules.ts'
import type { PhaseId } from '../../session-facts.ts'

/** Headline of each phase. Source: plan 2. */
export const phases: Readonly<Record<PhaseId, string>> = {
  stop: 'First get the help shown on the result.',
  'see-first': 'Phone a doctor today. Meanwhile:',
  closed: 'This bout is over. Keep the next one away.',
  quiet: 'Calm. Now build.',
  'first-hours': 'Settle it',
  acute: 'Free the back',
  settling: 'Get going',
  'few-weeks': 'It has lasted more than a few weeks',
  persistent: 'Lasting pain: a wider plan',
  chronic: 'Chronic pain: a wider plan, with medical help',
}

/** Title of each part of the plan. */
export const horizons: Readonly<Record<'now' | 'today' | 'week' | 'after', string>> = {
  now: 'Right now',
  today: 'Today',
  week: 'This week',
  after: 'After it settles',
}

/** Titles of items that have a name of their own; all others take the title of their tool. */
export const itemTitles: Readonly<Record<string, string>> = {
  'movement-day': 'Small movements, three times today',
  'heat-day': 'Heat, then move',
  'programme-today': "Today's exercises",
  'programme-for-life': 'Strength for good',
  'book-doctor-by-date': 'Doctor: have you booked?',
  'find-physiotherapist-by-date': 'Physiotherapist: have you booked?',
}

/** When or how often. */
export const timings: Readonly<Record<Timing, string>> = {
  now: 'Now',
  today: 'Today',
  hourly: 'Every hour you are awake',
  'three-times-a-day': 'Morning, midday and evening',
  'up-to-three-times': 'Up to three times today, best before your stiffest time',
  'once-a-day': 'Once a day',
  'every-day': 'Every day',
  'after-waking': 'Within 30 minutes of waking',
  'while-you-sit': 'While you sit',
  'each-time': 'Each time',
  'before-next-tablet': 'Before the next tablet',
  tonight: 'Tonight',
  'this-week': 'This week',
  'within-two-weeks': 'Within two weeks',
  'within-48-hours': 'Within 48 hours',
  'three-days-a-week': 'Three days a week',
  'two-days-a-week': 'Two days a week',
  'five-days-a-week': 'Up to five days a week',
  'hot-or-sick-days': 'On hot and on sick days',
  'next-time': 'For the next time',
  once: 'Once',
}

/** Why for you: one line for each row of the plan. Source: plan 4. */
export const why: Readonly<Record<PlanRuleId, string>> = {
  'P0-2': 'Without these answers nobody can say what is safe for you.',
  'P0-2a': 'A position that rests your back is fine meanwhile.',
  'P0-3': 'You told us that something changed, or you are not sure.',
  'N-01': 'Your answers need a doctor within 48 hours.',
  'N-02': 'Your pain is strong. A call can bring relief that fits your medicines.',
  'N-03': 'You are lying down. The right position takes the load off first.',
  'N-04': 'You are on the floor. Small moves come before getting up.',
  'N-05': 'With pain of 5 or more a rest position comes first.',
  'N-06': 'Fresh bruise or swelling: cool in the first two days.',
  'N-07': 'Warmth eases a tight back for a while.',
  'N-08': 'You seem dry.',
  'N-09': 'Moving frightens you. Slow breathing turns the alarm down.',
  'N-10': 'You can stand. A few steps tell your back that it is safe to move.',
  'N-11': 'Small movements free a guarding back.',
  'N-12': 'Your answers fit a tight muscle, and rubbing is open for you.',
  'T-01': 'Your answers need a medical opinion, and it is safe to wait some days.',
  'T-02': 'Your answers fit a physiotherapist best.',
  'T-03': 'In the first two weeks short walks beat bed rest.',
  'T-04': 'Little and often is how a new spasm lets go.',
  'T-05': 'Today is a day of your programme.',
  'T-06': 'Warmth eases for a while; moving afterwards makes it last.',
  'T-06b': 'For pain this long warmth is a comfort, not a cure.',
  'T-07': 'You sit 4 hours or more at a desk.',
  'T-08': 'You drink little, or your cramps fit a lack of water.',
  'T-09': 'Your food may miss what muscles need.',
  'T-10': 'You often carry a heavy bag on one side.',
  'T-11': 'You lift at work, and it hurts 3 or more.',
  'T-12': 'Nights are when backs stiffen.',
  'T-13': 'Home care was not enough, or you asked for hands.',
  'T-14': 'Mood and work worries make pain louder.',
  'T-15': 'One of your medicines or illnesses can cause cramps.',
  'T-15a': 'A new antibiotic can harm tendons and muscles.',
  'WC-muscle-1': 'Your answers fit a strained muscle. Warmth and movement together do more than either.',
  'WC-muscle-1a': 'Your answers fit a strained muscle. Movement is what heals it.',
  'WC-muscle-2': 'A strained muscle wants gentle work, step by step.',
  'WC-muscle-3': 'Home care was not enough, or you asked for hands. One visit, then look.',
  'WC-muscle-4': 'Longer walks bring you back to normal.',
  'WC-weak-1': 'Your answers fit a back that needs strength.',
  'WC-weak-2': 'Strength grows safest with someone watching once.',
  'WC-weak-3': 'Walking trains the back without strain.',
  'WC-weak-4': 'Uneven loads tire a weak back.',
  'WC-shape-1': 'The shape of your back may load muscles unevenly. An examination can tell.',
  'WC-shape-2': 'Gentle exercises fit until you are examined.',
  'WC-shape-3': 'Changing position often spreads the load.',
  'WC-water-1': 'Your answers fit a lack of water or salts.',
  'WC-water-2': 'Mixed meals bring the salts that muscles need.',
  'WC-water-3': 'You asked about a supplement. Ask first.',
  'WC-chronic-1': 'Pain this long should be looked at once by a doctor.',
  'WC-chronic-2': 'A physiotherapist makes a plan with you.',
  'WC-chronic-3': 'Exercise is what helps long pain most.',
  'WC-chronic-4': 'Sleep, worry and doing too much at once keep pain going.',
  'WC-chronic-5': 'Extra comfort if you like it, not the main plan.',
  'WC-nerve-1': 'Your answers fit an irritated nerve. Your best position calms it.',
  'WC-nerve-2': 'Walking keeps a nerve moving.',
  'WC-nerve-3': 'Gentle exercises that do not pull on the nerve.',
  'WC-nerve-4': 'A physiotherapist can examine the nerve.',
  'WC-stiff-1': 'Your stiffness may come from an inflammation. A doctor can test for it.',
  'WC-stiff-2': 'Your stiffness eases with moving.',
  'WC-stiff-3': 'Walking eases stiff mornings.',
  'WC-medicine-1': 'Your answers fit a medicine as the cause.',
  'WC-medicine-2': 'Walking keeps you going while you find out.',
  'WC-unclear-1': 'The cause is not clear yet. Walking is safe and helps most backs.',
  'WC-unclear-2': 'The cause is not clear yet. Gentle exercises help most backs.',
  'WC-unclear-3': 'The cause is not clear yet. Warmth may ease it.',
  'W-01': 'A small goal shows you the way forward.',
  'W-02': 'You sit a lot, and your desk was not checked lately.',
  'W-03': 'Four numbers once a week show if it gets better.',
  'W-04': 'The doctor has not seen you yet.',
  'W-04a': 'The physiotherapist has not seen you yet.',
  'W-05': 'Your pain has lasted more than three months. Building up slowly helps most.',
  'W-06': 'You want to know what helps you.',
  'W-07': 'You move on one day a week or less.',
  'W-08': 'You rested in bed on three days.',
  'A-01': 'Walking makes the next bout come later.',
  'A-02': 'Exercise and knowing about pain make a next bout less likely.',
  'A-03': 'Regular breaks kept new pain away in a study of office workers.',
  'A-04': 'You lift or carry heavy things.',
  'A-05': 'You had three bouts or more in a year.',
  'A-06': 'Your cramps fitted a lack of water.',
  'A-07': 'Bouts can come back. A plan at hand makes the next one shorter.',
  'A-08': 'We ask once, 90 days after it was over.',
}

/** Rules of the plan as a whole: lines under the plan, and reasons of what is left out. Source: plan 4.0, 4.5. */
export const shapeRules: Readonly<Record<PlanShapeRuleId, string>> = {
  'P0-1': 'First get the help shown on the result.',
  'P0-4': 'Your physiotherapist or doctor put this here.',
  'P0-5': 'One small thing a day. That is enough for a start.',
  'P0-6': 'You said that this is not for you.',
  'P0-7': 'In your own test pain was higher with it. We leave it out for two weeks.',
  'P0-8': 'In your own test this helped you.',
  'S-4': 'Try one new thing a day. Then you know what did what.',
  'S-6': 'Few reminders, none at night.',
  'S-7': 'What needs standing begins when you are up.',
  'S-8': 'What is closed for you is shown with its reason.',
}

/** "Not for me", and why. */
export const notForMe = {
  button: 'Not for me',
  question: 'Why not?',
  reasons: {
    hurts: 'It hurts',
    'no-time': 'No time today',
    'do-not-like': 'I do not like it',
    'not-possible': 'Not possible for me',
  },
  undo: 'Put it back',
} as const

/** Titles of the groups of rows, for the printed guideline. */
export const groups: Readonly<Record<PlanGroup, string>> = {
  before: 'Before everything',
  now: 'Right now',
  today: 'Today',
  cause: 'This week, by the likely cause',
  week: 'This week',
  after: 'After it settles',
}

/** Pieces of the plan's screen. Names in braces are filled in. */
export const pieces = {
  minutes: '{minutes} min',
  hours: 'up to {hours} hours',
  by: 'by {date}',
  onceUp: 'As soon as you can stand.',
  required: 'Must do',
  why: 'Why for you',
  evidence: 'Evidence',
  answerFirst: 'Answer this first',
  answerThem: 'Answer them',
  steps: 'How to do it',
  startTool: 'Start',
  book: 'Book a visit',
  checkFirst: 'Check each time',
  limits: 'Your limits',
  closedTitle: 'Closed for you right now',
  closedAsk: 'One answer may open it.',
  wouldHelp: 'A few answers would make this plan fit you better.',
  empty: 'Nothing here for now.',
  nextReview: 'We look again on {date}.',
  easesByItself:
    'New back pain usually eases a lot in the first six weeks, whatever you do. So we never say that something worked only because you felt better after it.',
  heatNeverUnderBody: 'Heat never lies under your body weight.',
} as const
