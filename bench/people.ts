import { guideline } from '@unspasm/guideline/guideline'
import { screens } from '@unspasm/guideline/screens'
import type { Finding } from '@unspasm/guideline/finding'
import { notSure, type Answer, type Answers } from '@unspasm/care/answers'
import type { Person } from '../packages/care/test/walk.ts'
import { shareOfDoubt, shareOfYes, shareThatSettles } from './prevalences.ts'
import { pick, type Chance } from './random.ts'

const asked = guideline.findings.filter(({ screen }) =>
  screens.some(({ id, part }) => id === screen && part === 'safety'),
) as readonly Finding[]

/** A plausible adult with a back spasm: signs as often as `shareOfYes` says, answers that hang together. */
export function plausiblePerson(chance: Chance): Person {
  const age = Math.round(18 + 70 * ((chance() + chance() + chance()) / 3))
  const sex = pick(chance, [
    ['male', 49],
    ['female', 49],
    ['intersex-or-other', 1],
    ['prefer-not-to-say', 1],
  ])
  const answers: Record<string, Answer> = {
    age,
    sex,
    pregnancy: pick(chance, [
      ['no', 93],
      ['yes', 4],
      ['maybe', 2],
      ['gave-birth-6-weeks', 1],
    ]),
    'pregnancy-warning': pick(chance, [
      [['none'], 92],
      [['tightenings'], 4],
      [['bleeding'], 2],
      [['bad-headache-or-vision'], 2],
    ]),
    'chest-pain-type': pick(chance, [
      [['only-twist-or-touch'], 60],
      [['breathing-in'], 20],
      [['pressing'], 10],
      [['pressing', 'spreads'], 10],
    ]),
    'nerve-change-age': pick(chance, [
      ['last-2-weeks', 45],
      ['getting-worse', 15],
      ['2-weeks-to-3-months', 15],
      ['longer-unchanged', 25],
    ]),
    'leg-weakness-detail': pick(chance, [
      [['one-leg-same'], 80],
      [['getting-worse'], 12],
      [['both-legs'], 8],
    ]),
    'pain-region': pick(chance, [
      [['lower-back'], 55],
      [['neck'], 12],
      [['mid-back'], 6],
      [['upper-back'], 6],
      [['lower-back', 'buttock'], 8],
      [['lower-back', 'leg-above-knee'], 4],
      [['lower-back', 'leg-below-knee'], 6],
      [['lower-back', 'flank'], 1],
      [['mid-back', 'chest'], 1],
      [['widespread'], 1],
    ]),
    'leg-feel': pick(chance, [
      [['ache'], 40],
      [['shooting'], 35],
      [['tingling'], 15],
      [['cramp'], 10],
    ]),
    'pain-now': Math.round(2 + 8 * ((chance() + chance()) / 2)),
    duration: pick(chance, [
      ['under-3-days', 45],
      ['3-to-6-days', 20],
      ['1-to-2-weeks', 12],
      ['2-to-4-weeks', 8],
      ['4-to-6-weeks', 4],
      ['6-weeks-to-3-months', 4],
      ['3-to-6-months', 3],
      ['over-6-months', 4],
    ]),
    'onset-speed': chance() < 0.65 ? 'sudden' : 'gradual',
    mechanism: pick(chance, [
      ['lift-or-twist', 35],
      ['awkward-posture', 15],
      ['after-exercise', 10],
      ['minor-trauma', 5],
      ['major-trauma', 0.5],
      ['after-massage', 1],
      ['none-known', 33],
    ]),
  }
  for (const { id, kind } of asked) {
    if (kind === 'boolean') answers[id] = chance() < shareOfDoubt ? notSure : chance() < (shareOfYes[id] ?? 0.05)
  }
  if (chance() < 0.5)
    answers['spasm-character'] = [
      pick(chance, [
        ['tight-hard-band', 5],
        ['locked', 3],
        ['shooting', 1],
      ]),
    ]
  return { answers, onSecondThought: settled(answers, chance) }
}

/** What a person says after the help text: most settle on a no. */
function settled(answers: Answers, chance: Chance): Answers {
  const doubts = Object.keys(answers).filter((id) => answers[id] === notSure && chance() < shareThatSettles)
  return Object.fromEntries(doubts.map((id) => [id, chance() < 0.15]))
}

/** Somebody who answers every question at random, each answer as likely as any other: nobody is like this. */
export function stressPerson(chance: Chance): Person {
  const answers: Record<string, Answer> = {}
  const share = chance() * 0.3
  for (const { id, kind, options = [], min = 0, max = 10, step = 1, required } of asked) {
    if (required === false && chance() < 0.5) continue
    if (chance() < 0.03) answers[id] = notSure
    else if (kind === 'boolean') answers[id] = chance() < share
    else if (kind === 'number') answers[id] = min + step * Math.floor((chance() * (max - min)) / step + 0.5)
    else if (kind === 'choice') answers[id] = options[Math.floor(chance() * options.length)]!
    else if (kind !== 'date') answers[id] = [options[Math.floor(chance() * options.length)]!]
  }
  return { answers }
}

/** So many people, the same ones for the same seed. */
export const listPeople = (count: number, chance: Chance, make: (chance: Chance) => Person): readonly Person[] =>
  Array.from({ length: count }, () => make(chance))
