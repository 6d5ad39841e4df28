import type { CauseId } from '../../causes.ts'
import type { CauseWords } from '../../words.ts'

/**
 * What each cause means, and how sure anybody can be. `shown` is the sentence of the specification, word for word; the
 * rest says its table in whole sentences.
 *
 * Source: triage 3.2.
 */
export const causes: Readonly<Record<CauseId | 'unclear', CauseWords>> = {
  'chronic-pain': {
    title: 'Pain that has lasted long',
    shown:
      'Your pain has lasted long. After that long the nerves that carry pain often stay switched on, even when the first cause has healed. That is real pain, and it can be turned down, but rubbing the surface alone will not do it.',
    changeOurMind: 'Weeks without any pain between the bouts, or a new sign of something else.',
    favours: 'A programme of exercise, learning how pain works, good sleep, and help with mood and work.',
    doesNotFavour: 'Massage as the only remedy.',
    pointsTo: 'A doctor first, if none has examined you for this. Then a physiotherapist. A pain clinic if it stays.',
    evidence:
      'That such pain exists is well shown. Exercise, learning about pain, and talking treatments each help somewhat. Massage may be a part of a wider plan.',
  },
  'anatomical-anomaly': {
    title: 'The shape of your back',
    shown:
      'The shape of your spine or legs may load your muscles unevenly. Only an examination, and sometimes an X-ray, can tell. Many people with a curve have no pain, so it may not be the cause.',
    changeOurMind: 'An examination that finds your spine straight and level, or pain that goes within days.',
    favours: 'An examination by a physiotherapist, and exercise. A raised shoe only if a clinician says so.',
    doesNotFavour: 'One massage after another without an examination. Quick thrusts to the spine.',
    pointsTo: 'A physiotherapist. A doctor if it lasts more than 4 weeks. A surgeon only if a doctor sends you there.',
    evidence:
      'A mild curve has only a weak link with pain. A strong curve or a narrow nerve tunnel in adults can hurt.',
  },
  'muscle-injury': {
    title: 'A strained muscle',
    shown:
      'A muscle is strained and has tightened to protect itself. Little movement makes it stiffer, and so it goes round. Warmth and small movements break the circle. Most ease in days to a few weeks.',
    changeOurMind: 'Nerve pain below the knee, no change after 2 weeks, or pain that is the same by day and by night.',
    favours: 'Warmth and gentle movement. Massage by trained hands helps some people. Strength comes later.',
    doesNotFavour: 'Staying in bed for more than 2 days. Deep pressure in the first days.',
    pointsTo:
      'Home care first. If 2 days of it were not enough, or you ask for it, a massage therapist. If a couple of sittings do not help, a physiotherapist.',
    evidence:
      'Lifting and awkward positions are known triggers. The proof for warmth is fair, for massage it is weak. Ultrasound has not been shown to help.',
  },
  'weak-back-muscle': {
    title: 'A back that needs strength',
    shown:
      'Your back muscles may not be strong enough for what you ask of them. Strong massage can make it worse; getting stronger step by step helps.',
    changeOurMind: 'Strength exercise twice a week for 8 weeks, and the bouts still come.',
    favours: 'Strength exercise with guidance, walking, and lighter bags that you carry evenly.',
    doesNotFavour: 'Deep massage. A heavy bag on one side.',
    pointsTo: 'A physiotherapist, then an exercise trainer.',
    evidence:
      'Exercise helps to keep new bouts away; that is well shown. That weak muscles are the cause makes sense, but is not proven.',
  },
  'dehydration-mineral': {
    title: 'Short of water or salts',
    shown:
      'You may be short of water or salts. That can give cramps, mostly in more than one place. Drink and eat normally again. Pills only after asking a health-care provider.',
    changeOurMind: 'A week of pale pee and normal drinking, and you still have cramps.',
    favours:
      'Drinking until your pee is pale yellow, and mixed meals. After sickness, salts for drinking from a pharmacy.',
    doesNotFavour:
      'Massage as the remedy. Pills or powders without advice. A drinking goal if your heart or kidneys are ill.',
    pointsTo: 'Yourself, at home. A doctor for a blood test if it lasts.',
    evidence:
      'Some advice calls this the most important cause. The proof does not: cramps have many causes, and magnesium does little for cramps in older adults. Large daily amounts of water that you may read about count the water in food too, and nobody must reach them.',
  },
  'nerve-root': {
    title: 'An irritated nerve',
    shown:
      'A nerve from your back into the leg is irritated (sciatica). It hurts a lot, and most settle in 6 to 12 weeks. Watch for weakness and numbness.',
    changeOurMind:
      'A weak leg, pain in both legs, or numb skin between the legs. Those need help at once: see the danger list.',
    favours: 'Staying active, positions that ease the leg, and physiotherapy.',
    doesNotFavour: 'Deep massage of the low back. Stretching into the leg pain.',
    pointsTo: 'A physiotherapist. A doctor if it is severe or lasts more than 6 weeks.',
    evidence: 'This is how a national guideline describes and treats it.',
  },
  'inflammatory-axial': {
    title: 'Inflammation of the spine',
    shown:
      'Long morning stiffness that eases with movement can be inflammation of the spine. It has good treatment, so it should be tested.',
    changeOurMind: 'A normal blood test and scan, or no easing by movement or by tablets like ibuprofen.',
    favours: 'Movement, a doctor, a blood test, and a specialist for joints and spine.',
    doesNotFavour: 'Waiting. Massage as the treatment.',
    pointsTo: 'A doctor, who can send you to a specialist for joints and spine (rheumatologist).',
    evidence: 'The signs that we ask for come from a national guideline. Each sign alone is common in other backs too.',
  },
  'serious-pathology': {
    title: 'Something that needs a doctor first',
    shown: 'One or more answers need a medical check before anything else.',
    changeOurMind: 'A doctor examines you and says that it is not this.',
    favours: 'Medical care.',
    doesNotFavour: 'Whatever is closed for you, until you have been seen.',
    pointsTo: 'A doctor, as fast as the result above says.',
    evidence:
      'Most people with such signs turn out to have no dangerous illness. A check is worth it because a missed one can do lasting harm.',
  },
  'referred-visceral': {
    title: 'Pain that comes from an organ',
    shown: 'Some pain in the back comes from an organ. This must be checked first.',
    changeOurMind: 'A doctor examines you and says that it is not this.',
    favours: 'Medical care.',
    doesNotFavour: 'Whatever is closed for you, until you have been seen.',
    pointsTo: 'A doctor, as fast as the result above says.',
    evidence:
      'Most people with such signs turn out to have no dangerous illness. A check is worth it because a missed one can do lasting harm.',
  },
  'medicine-related': {
    title: 'A medicine',
    shown:
      'A medicine can cause cramps and muscle pain. Ask the doctor or pharmacist who gave it. Do not stop it on your own.',
    changeOurMind: 'The doctor changes the medicine, and after 4 weeks nothing is different.',
    favours: 'A look at all your medicines by a doctor or pharmacist, and a blood test.',
    doesNotFavour: 'Adding pills or powders on your own.',
    pointsTo: 'A doctor or a pharmacist.',
    evidence: 'That some medicines do this is known. How often it happens differs much from medicine to medicine.',
  },
  unclear: {
    title: 'No single cause',
    shown:
      'We cannot name one cause, and that is common: in about 9 of 10 people no single part is damaged. The plan is the same: warmth, movement, time, and a check if it lasts.',
    changeOurMind: 'Any new sign.',
    favours: 'Warmth and movement.',
    doesNotFavour: 'Nothing in particular.',
    pointsTo: 'Whoever the result above names.',
    evidence: 'That no single part can be named for most backs is well shown.',
  },
}
