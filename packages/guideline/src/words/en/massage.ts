import type { MassagePlace } from '../../massage/massage-scripts.ts'
import type { massageStop } from '../../massage/massage-stop.ts'
import type { LocalReasonId, MassageZone } from '../../massage/massage-zones.ts'
import type { SpotSignId } from '../../massage/pressure.ts'

/** What to do at each step: said aloud, and shown. By the key of the step. */
export const massageSteps: Readonly<Record<string, string>> = {
  'sit-tall': 'Sit tall at the front of a chair. Feet flat. One slow breath.',
  'lie-on-side': 'Lie on your side. Only the side on top, with the upper hand.',
  'half-sit': 'Half sitting, with cushions behind you. One slow breath.',
  palms: 'Both palms flat beside your spine. Slow circles.',
  thumbs: 'Thumbs two fingers beside the spine. Small circles.',
  knuckles: 'Soft fists. Glide down from the last rib to the pelvis.',
  'tender-spot': 'Stay on the sorest muscle spot. Breathe out long.',
  'palms-again': 'Palms again, light.',
  'ball-settle': 'Ball between the wall and your left side. Settle in.',
  'ball-roll': 'Bend your knees a little. The ball rolls up and down.',
  'ball-still': 'Stay still. Breathe out long.',
  'ball-change': 'Move the ball to your right side.',
  'floor-settle': 'On your back, knees bent. Ball under the left buttock only.',
  'floor-sink': 'Let your weight sink. Breathe out long.',
  'floor-change': 'Move the ball under the right buttock.',
  'roller-upper': 'Roller under the shoulder blades. Small, slow rolls.',
  'roller-buttock-L': 'Roller under the left buttock. Small, slow rolls.',
  'roller-buttock-R': 'Roller under the right buttock. Small, slow rolls.',
  'helper-place': 'Lie on your side, or sit and lean on a table with a pillow.',
  'helper-place-side': 'Lie on your side, a pillow between the knees.',
  'helper-still': 'Helper: both hands flat beside the spine. Do not move.',
  'helper-strokes': 'Helper: long, light strokes from the pelvis to the shoulder blades.',
  'helper-circles': 'Helper: slow circles with the heel of the hand.',
  'helper-end': 'Helper: hands still again. Then lift them slowly.',
  'gun-buttock-L': 'Left buttock. Lowest speed. Keep it moving.',
  'gun-buttock-R': 'Right buttock. Lowest speed. Keep it moving.',
  'gun-hip-L': 'Outer side of the left hip.',
  'gun-hip-R': 'Outer side of the right hip.',
  'gun-low-L': 'Two fingers left of the spine. Lowest speed.',
  'gun-low-R': 'Two fingers right of the spine. Lowest speed.',
}

/** Places as a person names them. */
export const zoneNames: Readonly<Record<MassageZone, string>> = {
  'neck-back': 'Back of the neck',
  'neck-front': 'Front of the neck',
  'upper-back-L': 'Upper back, left',
  'upper-back-R': 'Upper back, right',
  'mid-back-L': 'Middle of the back, left',
  'mid-back-R': 'Middle of the back, right',
  'low-back-L': 'Low back, left',
  'low-back-R': 'Low back, right',
  'spine-midline': 'The spine itself',
  'flank-L': 'Soft side under the ribs, left',
  'flank-R': 'Soft side under the ribs, right',
  sacrum: 'Flat bone above the buttocks',
  'buttock-L': 'Left buttock',
  'buttock-R': 'Right buttock',
  'outer-hip-L': 'Outer hip, left',
  'outer-hip-R': 'Outer hip, right',
  belly: 'Belly',
  'groin-L': 'Left groin',
  'groin-R': 'Right groin',
  'thigh-back-L': 'Back of the left thigh',
  'thigh-back-R': 'Back of the right thigh',
  'behind-knee-L': 'Hollow of the left knee',
  'behind-knee-R': 'Hollow of the right knee',
  'calf-L': 'Left calf',
  'calf-R': 'Right calf',
}

/** A pair of places, left and right, in one word; by the name without its side. */
export const zonePairs: Readonly<Record<string, string>> = {
  'upper-back': 'Upper back',
  'mid-back': 'Middle of the back',
  'low-back': 'Low back, beside the spine',
  flank: 'Soft sides under the ribs',
  buttock: 'Buttocks',
  'outer-hip': 'Outer hips',
  groin: 'Groins',
  'thigh-back': 'Backs of the thighs',
  'behind-knee': 'Hollows of the knees',
  calf: 'Calves',
}

/** Where one way is used. */
export const massagePlaces: Readonly<Record<MassagePlace['id'], string>> = {
  'low-back': 'Low back',
  'upper-back': 'Upper back',
  buttock: 'Buttocks',
}

/** Reasons to leave a place out. */
export const localReasons: Readonly<Record<LocalReasonId, string>> = {
  'broken-skin': 'Broken, burned or bruised skin',
  'varicose-veins': 'Thick, winding leg veins',
  'rash-band': 'A rash in a band',
  'numb-place': 'A numb place',
  'injection-14d': 'A needle there in the last 14 days',
  'catheter-port-stoma': 'A catheter, port or stoma',
  hernia: 'A bulge (hernia)',
  radiotherapy: 'Skin that ever had radiotherapy',
  'scar-12w': 'A scar younger than 12 weeks',
  'implant-pocket': 'An implant under the skin',
  'vaccination-48h': 'A vaccination in the last 2 days',
  'new-mole-or-lump': 'A new mole or lump',
}

/** Signs that end pressure on a spot at once. */
export const spotSigns: Readonly<Record<SpotSignId, string>> = {
  'electric-or-burning': 'It shoots, burns or feels electric',
  'down-a-leg': 'Pain goes down a leg',
  numb: 'It goes numb',
  'holding-breath': 'You hold your breath',
  'above-cap': 'The pressure feels like more than {n}',
}

/** Stop signs of a massage besides the ten. */
export const massageSigns: Readonly<Record<(typeof massageStop.signs)[number]['id'], string>> = {
  'SM-S1': 'It shoots, burns or feels electric',
}

/** Words of the pressure number. */
export const pressureWords: Readonly<Record<number, string>> = {
  0: 'nothing',
  3: 'firm, pleasant',
  5: 'strong, you breathe easily',
  7: 'you hold your breath',
  10: 'unbearable',
}

/** Words of the page. */
export const massage = {
  chooseTitle: 'Which massage fits you now?',
  ways: {
    'hands-sitting': { name: 'Your own hands', needs: 'A chair. 5 minutes.' },
    'ball-wall': { name: 'Ball against the wall', needs: 'A tennis ball, standing. 5 minutes.' },
    'ball-floor-buttock': { name: 'Ball under the buttock', needs: 'A tennis ball, on the floor. 4 minutes.' },
    roller: { name: 'Foam roller', needs: 'Upper back or buttocks. 2 minutes.' },
    'helper-hands': { name: 'Somebody’s hands', needs: 'Somebody who helps. 6 minutes.' },
    gun: { name: 'Massage gun', needs: 'Lowest speed. 4 minutes.' },
  } as Readonly<Record<string, { readonly name: string; readonly needs: string }>>,
  mayBeClosed: 'Needs a question, or is closed',
  placeTitle: 'Where do you want to use it?',
  lowBackRefused: 'Not for the low back. Over a roller it bends too far. Your own hands are better there.',
  placeClosed: 'Not here today.',
  reasonsTitle: 'Is there a place to leave out?',
  reasonsHelp: 'Tap all that are true.',
  whereTitle: 'Where is it?',
  whereHelp: 'Tap each place. Not sure: tap all it could be.',
  whereNone: 'I cannot tell where',
  showDoctor: 'Show a new mole or lump to a doctor.',
  arm: 'Leave that arm alone for 2 days.',
  none: 'None of these',
  notSure: 'I am not sure',
  unsureTitle: 'Let somebody look first',
  unsureText: 'We do not press where we do not know. Ask somebody to look at your back, then come back.',
  go: 'Go on',
  startTitle: 'Here is where to press',
  pressHere: 'Press here',
  lightHere: 'Only lightly',
  neverHere: 'Never press',
  leftHere: 'Left out today',
  upTo: 'Pressure at most {n} of 10: {word}.',
  oil: 'Oil on the skin is up to you.',
  start: 'Start',
  otherWay: 'Another way',
  before: 'How much does it hurt now?',
  painSkip: 'I would rather not say',
  notNow: 'Not now',
  painLabel: 'Pain now',
  stepOf: 'Step {n} of {all}',
  pressure: 'Pressure {n} of 10',
  pressureRange: 'Pressure {from} to {to} of 10',
  breathe: 'Breathe out long while you press.',
  spotTitle: 'Let go of the spot at once if',
  ready: 'Ready',
  skip: 'Next step',
  eased: 'It eased',
  more: '30 seconds more',
  pause: 'Pause',
  resume: 'Go on',
  left: 'of this step',
  waits: 'Take your time',
  stopSign: 'Something is wrong',
  ask: 'Which number is the pressure?',
  askHelper: 'Helper, ask aloud: which number is the pressure?',
  askEnds: 'Up to {n} is right. More, and it gets half as strong.',
  notSaid: 'Lighter until you hear a number.',
  afterTitle: 'How is it now?',
  after: 'How much does it hurt now?',
  save: 'Save',
  saveUnsaid: 'Save without a number',
  soreness:
    'Feeling bruised or heavy for a day or two can happen. Getting more spasm, or anything down the leg, is not normal.',
  nothingLeft: 'Nothing is left to massage today',
  nothingText: 'Heat or a restful position may help instead.',
  riseTitle: 'It hurts 2 points more than before',
  riseText: 'That is a stop sign. A few questions come first.',
  check: 'Answer the questions now',
  figureBack: 'From behind',
  figureFront: 'From the front',
  yourLeft: 'your left',
  yourRight: 'your right',
  sideLeft: 'Left',
  sideRight: 'Right',
  sideHere: 'Here',
} as const
