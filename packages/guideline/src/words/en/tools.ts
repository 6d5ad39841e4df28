import type { EvidenceGrade, LimitNote, Limits } from '../../tool.ts'
import type { ToolId, ToolKey } from '../../tools.ts'

/** Ways of using a tool that have their own steps: tools without variants, variants, and `positions` as a whole. */
export type WayKey = Exclude<ToolKey, 'heat-session' | 'self-massage' | 'movement-now' | 'walk-plan' | 'drink-plan'>

/** Words of one way of using a tool. `{minutes}` in a step is the length of the item. */
export type WayWords = { readonly title: string; readonly steps: readonly [string, string, ...string[]] }

/** How strong the evidence is. Source: remedies 0.5. */
export const evidence: Readonly<Record<EvidenceGrade, string>> = {
  A: 'Good evidence',
  B: 'Some evidence',
  C: 'Custom and reasoning; little research',
  D: 'Studies did not find it useful',
  S: 'Safety rule',
}

/** Name of each tool. */
export const toolTitles: Readonly<Record<ToolId, string>> = {
  'heat-session': 'Heat or cold',
  'self-massage': 'Self-massage',
  'massage-visit': 'A visit by a massage therapist',
  'movement-now': 'Small movements',
  programme: 'Exercise programme',
  'walk-plan': 'Walking',
  positions: 'A position that rests your back',
  'break-coach': 'Breaks from sitting',
  'desk-check': 'Desk check',
  'drink-plan': 'Drinking plan',
  'plate-check': 'Food check',
  'supplement-gate': 'Asking about a supplement',
  'pharmacist-sheet': 'Ask a pharmacist',
  'finish-safety': 'Finish the safety questions',
  recheck: 'Check again',
  'phone-doctor': 'Phone your doctor',
  'book-doctor': 'Book the doctor',
  'find-physiotherapist': 'Find a physiotherapist',
  'supervised-session': 'Exercise with a professional',
  'medicine-check': 'Ask about your medicines',
  'phone-prescriber': 'Phone about your tablets',
  'floor-to-stand': 'Get up from the floor',
  'night-setup': 'Set up your night',
  'bag-rule': 'Carry bags evenly',
  'lifting-limits': 'Lift less for now',
  'lift-ladder': 'Learn to lift again',
  'talk-to-someone': 'Talk to someone',
  'posture-variety': 'Change position often',
  'morning-movement': 'Move after waking',
  pacing: 'Pace, sleep and worry',
  'goal-of-week': 'Goal of the week',
  'weekly-questions': 'Four weekly questions',
  'six-week-block': 'Six weeks of building up',
  'own-test': 'Test what helps you',
  'extra-walk-day': 'One more walking day',
  'up-each-hour': 'Up each hour',
  'hot-day-drinking': 'Drink on hot and sick days',
  'early-plan': 'Your plan for the next bout',
  'day-90': 'How is your back?',
}

/** Title and steps of each way. Source: remedies 1.5, 1.9, 2.5, 2.8, 3.2, 3.5, 4, 5, 6. */
export const ways: Readonly<Record<WayKey, WayWords>> = {
  'heat-session:heat-wrap': {
    title: 'Heat wrap',
    steps: [
      'Read the date on the pack. Do not use an old wrap.',
      'Put it over thin clothes if your skin is sensitive.',
      'No tight belt over it, no rub under it, no other heat on top.',
      'Look at your skin after 30 minutes, then every hour. Take it off if it is hot, white or bright red.',
      'Take it off before you sleep.',
    ],
  },
  'heat-session:electric-pad': {
    title: 'Electric heating pad',
    steps: [
      'Look at the cord, plug and pad. If anything is damaged, or the pad is over 10 years old, do not use it.',
      'Let it warm up away from your body for 8 to 10 minutes. Then set it to low.',
      'Keep clothes between the pad and your skin. Do not fold it. Do not lie on it.',
      'Set a timer for {minutes} minutes. Look at your skin at 10 minutes and at the end.',
      'Switch it off at the wall. Then move gently.',
    ],
  },
  'heat-session:hot-water-bottle': {
    title: 'Hot-water bottle',
    steps: [
      'Look at the bottle. No cracks, no drips, and made within the last 2 years.',
      'Fill it two thirds: cold water first, then hot. Never boiling. Warm means about 50 °C.',
      'Squeeze the air out. Close it. Turn it over the sink to see that it does not drip.',
      'Put it in its cover and a folded towel. Touch it with your forearm for 20 seconds: warm, not hot.',
      'Let it touch your back lightly for {minutes} minutes. Never lie on it. Then move gently.',
    ],
  },
  'heat-session:warm-shower': {
    title: 'Warm shower',
    steps: [
      'Only if you stand safely. Put a mat down, and keep a hand on something firm.',
      'Warm, not hot. Let it run over your back for {minutes} minutes.',
      'Step out slowly. Dry off sitting down.',
    ],
  },
  'heat-session:improvised-bottle': {
    title: 'Plastic bottle with warm water',
    steps: [
      'Only plastic with a screw cap. No glass, no metal, no cup.',
      'Use warm tap water. No kettle: thin bottles go soft.',
      'Close it and turn it over for 10 seconds. No drip.',
      'Wrap it in three layers, such as a sock and a folded towel. Test it on your forearm.',
      'Let it touch your back lightly for {minutes} minutes. Never lie on it.',
    ],
  },
  'heat-session:cold-pack': {
    title: 'Cold pack',
    steps: [
      'Wrap a cold pack or frozen peas in a thin damp cloth.',
      'Hold it on the sore place for {minutes} minutes.',
      'Look at the skin after 5 minutes. Stop if it goes white, blotchy or numb.',
    ],
  },
  'self-massage:hands-sitting': {
    title: 'Massage with your own hands',
    steps: [
      'Sit tall at the front of a chair. Take one slow breath.',
      'Make slow circles with both palms beside your spine for a minute.',
      'Make small circles with your thumbs, two fingers beside the spine. Firm, but you can breathe easily.',
      'Glide soft fists down from the ribs to the pelvis. End with your palms.',
      'Never press on the spine. Stop if it shoots, burns or goes down a leg.',
    ],
  },
  'self-massage:ball-wall': {
    title: 'Ball against the wall',
    steps: [
      'Put a tennis ball between the wall and the muscle beside your spine, or your buttock.',
      'Bend your knees a little, so that the ball rolls. 20 seconds rolling, 10 seconds still.',
      'Change sides. Never on the spine, never on the soft side under the ribs.',
    ],
  },
  'self-massage:ball-floor-buttock': {
    title: 'Ball under the buttock',
    steps: [
      'Lie on your back with your knees bent. Put the ball under one buttock.',
      'Stay for 45 seconds, twice. Change sides.',
    ],
  },
  'self-massage:roller': {
    title: 'Roller',
    steps: ['Use it on the upper back and the buttocks only.', 'Not for the low back. Roll slowly and breathe.'],
  },
  'self-massage:helper-hands': {
    title: 'The hands of a helper',
    steps: [
      'Lie on your side, or sit and lean on a table with a pillow.',
      'Your helper lays both hands flat on your back for a minute.',
      'Then slow, light strokes beside the spine, up to the shoulder blades.',
      'Then slow circles on the low back. Say a number for the pressure; 5 or less is right.',
      'Never on the spine, the belly or the soft sides. You can say stop at any time.',
    ],
  },
  'self-massage:gun': {
    title: 'Massage gun',
    steps: [
      'Lowest speed. Buttocks, outer hips and the muscles beside the low back only.',
      'One minute a place, 4 minutes in all. Never on the neck, the spine or the belly.',
    ],
  },
  'massage-visit': {
    title: 'A visit by a checked massage therapist',
    steps: [
      'It can ease pain for a while. You do not need it to get better.',
      'We ask the safety questions again before the visit.',
      'You say where, how firm and when to stop.',
      'A day later we ask how it was. If two visits do not help, we stop.',
    ],
  },
  'movement-now:breathing': {
    title: 'Belly breathing',
    steps: [
      'Lie or sit so that it hurts least. A hand on your belly.',
      'Breathe in for 4 seconds, wait 1, breathe out for 6. Eight times.',
      'Hurting is not the same as harm. A spasm is your body guarding itself.',
    ],
  },
  'movement-now:floor': {
    title: 'First movements on the floor',
    steps: [
      'Stay on your back with your knees bent, if you can.',
      'Breathe into your belly, then tilt your pelvis, then roll your knees, then slide one heel.',
      'Small and slow. Stop a movement if it hurts 6 or more.',
      'When you feel ready, tap "Help me up".',
    ],
  },
  'movement-now:set': {
    title: 'Small movements',
    steps: [
      'Do the movements shown, one to two minutes each.',
      'Slow, as far as is comfortable. Pain up to 3 is fine; at 4 or 5 make them smaller.',
      'Stop a movement at 6, or if pain goes down a leg.',
    ],
  },
  programme: {
    title: 'Your exercise programme',
    steps: [
      'Begin when you have done the small movements on two days without a worse next day.',
      'You should be able to walk 5 minutes, with pain at 6 or less.',
      'Four or five movements. Pain up to 3 is fine; stop a movement at 6.',
      'If the next day is 3 points worse, go back one step for two days.',
    ],
  },
  'walk-plan:short': {
    title: 'A short walk',
    steps: [
      'Walk {minutes} minutes on flat ground. Indoors is fine.',
      'Your own speed, small steps, a hand on the wall if you like.',
    ],
  },
  'walk-plan:hourly': {
    title: 'Walk a little every hour',
    steps: [
      'Get up each hour you are awake and walk 2 to {minutes} minutes.',
      'Flat ground, your own speed. A stick or the wall is fine.',
      'Do not lie more than 2 hours in one go by day.',
    ],
  },
  'walk-plan:build-up': {
    title: 'Let your walks grow',
    steps: [
      'Add one minute to a walk each day, if the day before was good.',
      'Later: walk 3 days a week, then 5. Each week a few minutes more, up to 30.',
      'You can talk, but not sing. Sore shins or knees: a shorter week on softer ground.',
    ],
  },
  positions: {
    title: 'Find your position',
    steps: [
      'Try one position. Say your pain number. Stay 90 seconds. Say it again.',
      'Leave it at once if pain rises by 2 or goes down a leg.',
      'Try the next one. Keep the one with the biggest drop.',
      'Stay 10 to 20 minutes, then change or walk.',
    ],
  },
  'positions:rest-crook-lying': {
    title: 'On your back, knees bent',
    steps: [
      'Lie on your back with your knees bent and your feet flat.',
      'A pillow under the head, arms at your sides.',
    ],
  },
  'positions:rest-side-lying': {
    title: 'On your side, pillow between the knees',
    steps: ['Lie on the side that hurts less, knees bent.', 'Put a pillow between your knees.'],
  },
  'positions:rest-ninety-ninety': {
    title: 'On your back, calves on a chair',
    steps: ['Lie on your back near a chair.', 'Lay both calves on the seat, knees and hips bent.'],
  },
  'positions:rest-counter-lean': {
    title: 'Standing, leaning on a counter',
    steps: ['Stand in front of a counter or table.', 'Lean on your forearms and let your back hang long.'],
  },
  'positions:rest-kneel-lean': {
    title: 'Kneeling, chest low',
    steps: ['Kneel in front of a low seat.', 'Lay your chest and forearms on it and let your back go soft.'],
  },
  'positions:rest-prone-pillow': {
    title: 'On your front, pillow under the belly',
    steps: ['Lie on your front.', 'Put a pillow under your belly, so that the low back does not arch.'],
  },
  'break-coach': {
    title: 'Breaks from sitting',
    steps: [
      'Every 30 minutes change how you sit for 20 to 30 seconds.',
      'Every hour walk 2 to 5 minutes away from the seat.',
      'If sitting makes it worse, get up before that point: sit a little less than you can.',
      'Your next position is your best position.',
    ],
  },
  'desk-check': {
    title: 'Check your desk once',
    steps: [
      'Feet flat, knees about a right angle, something behind your low back.',
      'Elbows near your body, shoulders low, mouse beside the keyboard.',
      'Screen an arm away, its top edge at eye height. A laptop needs its own keyboard.',
      'This is for comfort. Studies did not show that desk changes alone prevent back pain.',
    ],
  },
  'drink-plan:glass': {
    title: 'Drink a glass of water',
    steps: ['Drink one glass (0.25 L) slowly now.', 'Another in 30 minutes and in an hour. Then look at your pee.'],
  },
  'drink-plan:week': {
    title: 'Drink well for 7 days',
    steps: [
      'Drink when you are thirsty, and a glass with each meal.',
      'Pale yellow pee means enough. Water, tea, milk and soup count.',
      'Never more than 3 glasses in an hour.',
      'Still cramps after a week of pale pee: ask for a blood test.',
    ],
  },
  'plate-check': {
    title: 'Five ticks for food',
    steps: [
      'Vegetables or fruit at two meals. Whole grain, potato, beans or lentils.',
      'A protein food at two meals. Milk, yoghurt or a drink with calcium.',
      'Nuts, seeds or oily fish today or yesterday.',
      'Pick the tick you miss most, and add one food for it.',
    ],
  },
  'supplement-gate': {
    title: 'Ask first about a supplement',
    steps: [
      'Do not start a pill or powder yet.',
      'Show your medicines to a pharmacist or doctor and ask: is it safe with these and with my kidneys?',
      'Ask too: is a blood test better first?',
    ],
  },
  'pharmacist-sheet': {
    title: 'Phone a pharmacist or doctor about pain relief',
    steps: [
      'Say how strong the pain is and since when.',
      'Say which medicines you take, and your allergies and illnesses.',
      'Ask: is a painkiller right for me, which one not, and what must I not combine?',
    ],
  },
  'finish-safety': {
    title: 'Finish the safety questions',
    steps: ['A few safety questions are still open.', 'Answer them first. Then your plan can open.'],
  },
  recheck: {
    title: 'Check again first',
    steps: ['Something changed, or you are not sure.', 'Answer the danger questions again. Then your plan can open.'],
  },
  'phone-doctor': {
    title: 'Phone your doctor today',
    steps: [
      'Ask to be seen within 48 hours.',
      'Read out your one-page summary.',
      'No appointment: use an urgent-care service.',
    ],
  },
  'book-doctor': {
    title: 'Book the doctor',
    steps: [
      'Ask for an appointment within 2 weeks.',
      'Take your one-page summary with you.',
      'Anything on the danger list: do not wait for the appointment.',
    ],
  },
  'find-physiotherapist': {
    title: 'Find a physiotherapist',
    steps: [
      'Ask your doctor or insurer who can see you in 1 to 2 weeks. In many places you can go directly.',
      'If you cannot leave bed, ask for a first call by video.',
      'Take your one-page summary with you.',
    ],
  },
  'supervised-session': {
    title: 'One session with a professional',
    steps: [
      'Ask a physiotherapist or an experienced trainer for one session.',
      'Let them watch your movements before you add weight.',
    ],
  },
  'medicine-check': {
    title: 'Ask the pharmacist about your medicines',
    steps: [
      'Take the list or the boxes of all your medicines.',
      'Ask: can one of these cause cramps or muscle pain?',
      'Do not stop them on your own.',
    ],
  },
  'phone-prescriber': {
    title: 'Phone before the next tablet',
    steps: [
      'Phone the person who prescribed it, or a pharmacist, before you take the next tablet.',
      'Say that a muscle or tendon hurts.',
      'Rest the sore part until you have spoken to them.',
    ],
  },
  'floor-to-stand': {
    title: 'Get up from the floor',
    steps: [
      'Bend your knees and roll onto your side in one piece.',
      'Push up with your hands to hands and knees. Wait three breaths.',
      'Crawl to a firm chair. Hands on the seat, one foot flat in front.',
      'Breathe out, push with hands and leg, and stand. Hold on for 10 seconds.',
      'Not possible after three tries: stay warm, keep the phone near and call someone.',
    ],
  },
  'night-setup': {
    title: 'Set up your night',
    steps: [
      'On your side with a pillow between the knees, or on your back with one under them.',
      'Out of bed: roll in one piece, feet over the edge, push up with your hands, sit 30 seconds.',
      'No heat while you sleep.',
    ],
  },
  'bag-rule': {
    title: 'Carry bags evenly',
    steps: ['Use two straps, or change sides every 5 minutes.', 'Keep a bag below a tenth of your own weight.'],
  },
  'lifting-limits': {
    title: 'Lift less for now',
    steps: [
      'Pain 5 or more: nothing heavier than a full kettle (2 kg).',
      'Pain 3 or 4: up to 5 kg, close to your body.',
      'Ask your employer for light duties. You need not say why.',
    ],
  },
  'lift-ladder': {
    title: 'Learn to lift again',
    steps: [
      'Start with a quarter of your usual weight: two times 8 lifts, 2 days a week.',
      'Add a tenth each week, if the next day is at most 1 point worse.',
      'Close to you, feet wide, turn with your feet, breathe out.',
    ],
  },
  'talk-to-someone': {
    title: 'Talk to someone',
    steps: [
      'Tell a person you trust how it is.',
      'Work worries you: ask about light duties before you stay away.',
      'Low for more than two weeks: tell your doctor. It can be treated.',
    ],
  },
  'posture-variety': {
    title: 'Change position often',
    steps: [
      'Sit, stand, walk, lean: change before it gets stiff.',
      'Standing: one foot on a low step, then the other. At most 20 minutes in one place.',
    ],
  },
  'morning-movement': {
    title: 'Move within 30 minutes of waking',
    steps: ['Do the movements shown before you sit down for long.', 'Start small. Stiffness should ease as you go on.'],
  },
  pacing: {
    title: 'Pace, sleep and worry',
    steps: [
      'Do a little less than you can on good days, and a little on bad days.',
      'Go to bed and get up at the same time. No screens in bed.',
      'Write down what worries you about your back, and take it to the doctor or physiotherapist.',
    ],
  },
  'goal-of-week': {
    title: 'Goal of the week',
    steps: [
      'Do the small movements on two days without a worse next day.',
      'Walk 5 minutes in one go.',
      'With pain at 6 or less, the next level opens.',
    ],
  },
  'weekly-questions': {
    title: 'Four weekly questions',
    steps: ['Once a week say how pain touched your days.', 'It takes less than a minute and shows the trend.'],
  },
  'six-week-block': {
    title: 'Six weeks of building up',
    steps: [
      'Three days a week: your exercise programme.',
      'Walk on the other days, a little longer each week.',
      'Choose one thing that matters to you. Start with 80 % of what you can do now.',
      'Add a tenth each week, on good and on bad days.',
    ],
  },
  'own-test': {
    title: 'Test fairly what helps you',
    steps: [
      'A coin decides on which days you use it. That is the only fair way to see.',
      'It takes 12 to 28 days. You can stop at any time.',
    ],
  },
  'extra-walk-day': {
    title: 'One more walking day',
    steps: ['Choose one more day this week.', 'Walk 10 minutes at your own speed, or less if that is enough.'],
  },
  'up-each-hour': {
    title: 'Up each hour',
    steps: ['Long bed rest makes backs slower.', 'Get up for a few minutes each hour by day.'],
  },
  'hot-day-drinking': {
    title: 'Drink on hot and sick days',
    steps: [
      'Hot day or sweaty work: a glass more every hour or two.',
      'Sick stomach: small sips often, and rehydration salts from a pharmacy.',
    ],
  },
  'early-plan': {
    title: 'Your plan for the next bout',
    steps: [
      'Write down what eased it this time and your best position.',
      'Note whom to call.',
      'At the next bout open it at once, and keep moving a little.',
    ],
  },
  'day-90': {
    title: 'How is your back?',
    steps: ['It is three months since this bout was over.', 'One question: how is your back?'],
  },
}

/** Sentence of each restriction that is no number. */
export const limitNotes: Readonly<Record<LimitNote, string>> = {
  'sit-up': 'Sit up.',
  'not-in-bed': 'Not in bed.',
  'back-only': 'On the back only, never on the belly.',
  'not-on-bruise': 'Never on a bruise.',
  'over-clothing': 'Over your clothes.',
  'not-over-cancer': 'Not over a place with a cancer or radiation.',
  'stop-if-sight-blurs': 'Stop if your sight blurs or your legs feel weak.',
  'first-time-short': 'Five minutes the first time.',
  'side-lying': 'Lie on your side.',
  'not-flat-on-back': 'Do not lie flat on your back. Lie on your side instead.',
  'half-sitting': 'Half sitting.',
  'no-belly': 'Not the belly.',
  'no-legs': 'Not the legs.',
  'no-tools': 'Hands only: no ball, roller, gun or cups.',
  'no-oil': 'No oil.',
  'no-pressing-on-spine': 'No pressing down on spine or ribs.',
  'no-pressing-on-low-back': 'No pressing down on the low back.',
  'face-down-short': 'Face down at most 10 minutes.',
  'light-touch': 'Light touch only.',
  'legs-light': 'Buttock and thigh only lightly.',
  'skip-numb-area': 'Skip the numb place.',
  'wait-for-answer': 'Book the next one only after you have told us how this one was.',
  'never-alone-on-table': 'Never left alone on the table.',
  'skill-pregnancy-massage': 'Only with a therapist trained for pregnancy.',
  'extra-comfort': 'Extra comfort, not the main plan.',
  'lower-end-of-band': 'The lower amount is right for you.',
  'pregnancy-row': 'The amount for pregnancy.',
  'breastfeeding-row': 'The amount for breastfeeding.',
  'never-below-band': 'Never less than the range.',
  'clinician-number': 'The amount your clinician gave you.',
  'no-potassium-food': 'No extra bananas, potatoes, dried fruit, beans, nuts or salt substitutes.',
  'steady-greens': 'Keep leafy greens the same each week.',
  'no-sugary-food': 'No dried fruit and no juice.',
  'pregnancy-food': 'No liver; oily fish at most twice a week.',
  'diet-exclusions': 'Leave out what you do not eat.',
  'ask-dietitian': 'Ask a dietitian.',
  'half-range': 'Half as far as usual.',
  'no-bending': 'No deep bending forward.',
  'pregnancy-set': 'The gentle set for pregnancy.',
  'talking-pace': 'You should be able to talk.',
  'seated-or-supported': 'Seated, or holding on to something.',
  'first-time-supervised': 'The first time with a weight: let someone watch.',
  'with-physiotherapist': 'With a physiotherapist.',
  'with-trainer': 'With a trainer.',
  'with-doctor': 'Ask your doctor first.',
  'no-heavy-load-yet': 'Nothing heavy yet.',
}

/** Sentence of each number; `{n}` is the number. Numbers without a sentence bind the tool and are not read out. */
export const limitNumbers: Readonly<Partial<Record<Exclude<keyof Limits, 'notes'>, string>>> = {
  maxMinutes: 'At most {n} minutes.',
  checkEveryMinutes: 'Look at the skin every {n} minutes.',
  gapMinutes: 'At least {n} minutes before the next time.',
  sessionsPerDay: 'At most {n} times a day.',
  layers: 'Layers between it and your skin: {n}.',
  extraLayers: 'Extra layers for you: {n}.',
  waterMaxCelsius: 'Water at most {n} °C.',
  pressureCap: 'Pressure at most {n} of 10.',
  rangePercent: '{n} % of the full movement.',
  litresMax: 'At most {n} L.',
}

/** The least time until the next session where it is told in hours; `{n}` is their number. */
export const gapHours = 'At least {n} hours before the next time.'

/** What is asked at every start, and the same as a line to read. By id of a fact. */
export const askedAtStart: Readonly<Record<string, { readonly question: string; readonly line: string }>> = {
  't-alcohol-6h': {
    question: 'Have you had alcohol in the last 6 hours?',
    line: 'Not if you had alcohol in the last 6 hours and are alone.',
  },
  't-substances-6h': {
    question: 'Have you had alcohol or drugs in the last 6 hours?',
    line: 'Not if you had alcohol or drugs in the last 6 hours.',
  },
  't-bottle-is-rubber': { question: 'Is the bottle made of rubber?', line: 'Not a rubber bottle, if latex harms you.' },
  't-will-stay-awake': { question: 'Will you stay awake?', line: 'Only if you stay awake.' },
  't-pad-auto-off': {
    question: 'Does the pad switch itself off?',
    line: 'A pad that does not switch itself off: at most 15 minutes.',
  },
  't-heat-in-reach': { question: 'Is it within your reach?', line: 'Only if it lies within your reach.' },
  't-consent-recorded': { question: 'Do you agree to this sitting?', line: 'You say yes before each sitting.' },
}
