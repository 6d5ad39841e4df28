import type { FindingId } from '../../finding-id.ts'
import type { FindingWords } from '../../words.ts'

/** Words of what is asked or named up to the first result: what is asked, why, and the names of the answers. */
export const safetyFindings = {
  breathless: {
    question: 'Are you short of breath even when you rest, or too out of breath to say a full sentence?',
    label: 'Short of breath at rest (not just sore when you breathe in)',
    why: 'A clot in the lung, a heart problem or an air leak in the chest can feel like back pain.',
  },
  'tearing-pain': {
    question: 'Did a sudden ripping or tearing pain start in your chest, back or belly?',
    label: 'A sudden ripping or tearing pain in chest, back or belly',
    why: 'The main blood pipe of the body (aorta) can split or leak; minutes matter.',
    recheck:
      'Did it begin within a second, worst at once, in the chest, back or belly, and does it stay however you lie or sit? Then tick it. A pull or snap that you felt while lifting, and that hurts only when you move, does not count.',
  },
  'very-ill': {
    question:
      'Are you very ill right now: confused, slurred speech, skin blotchy, blue or very pale, or breathing very fast?',
    label: 'Very ill: confused, slurred speech, blotchy, blue or very pale skin, very fast breathing',
    why: 'These are signs of sepsis, stroke or shock.',
  },
  'legs-cannot-move': {
    question: 'Are you unable to move or feel your legs (not just because it hurts)?',
    label: 'Legs will not move, or have no feeling (not just because it hurts)',
    why: 'The spinal cord or its blood supply may be in danger.',
  },
  'chest-pain': {
    question: 'Do you have pain, tightness or heaviness in your chest?',
    label: 'Pain, tightness or heaviness in the chest',
    why: 'A heart or lung problem can show up as pain in the upper back.',
  },
  collapse: {
    question: 'Did you pass out, or are you cold, sweaty and grey?',
    label: 'Passed out, or cold, sweaty and grey',
    why: 'Bleeding inside or a heart problem can cause back pain and fainting.',
  },
  'belly-pain': {
    question: 'Do you have new, strong pain in your belly?',
    label: 'New, strong belly pain',
    why: 'Some belly problems are felt in the back first.',
  },
  'belly-throb': {
    question: 'Can you feel something throbbing or beating in your belly?',
    label: 'A throbbing or beating lump in the belly',
    why: 'A swollen main blood pipe (aneurysm) can throb and cause back pain.',
  },
  'major-trauma': {
    question:
      'Did this start after a big accident: a crash, a fall from a height or down stairs, or a hard blow to the back?',
    label: 'A crash, a big fall or a hard blow just before it began',
    why: 'A big accident can break a bone in the spine.',
  },
  'chest-pain-type': {
    question: 'Tell us about the chest pain. Tick all that fit.',
    why: 'To tell heart pain from a sore chest muscle.',
    options: {
      pressing: 'Pressing, squeezing or heavy',
      spreads: 'Spreads to arm, jaw or neck',
      'sweaty-or-sick': 'I feel sweaty or sick with it',
      'only-twist-or-touch': 'Only hurts when I twist or press on it',
      'breathing-in': 'Sharp when I breathe in',
      none: 'None of these',
    },
  },
  'saddle-numbness': {
    question:
      'Is the skin between your legs, around your private parts or your bottom numb, or does it feel odd or different?',
    label: 'Numb or odd feeling between the legs, private parts or bottom',
    why: 'Nerves at the base of the spine may be squashed (cauda equina). Hours matter.',
    recheck:
      'Touch the skin between your legs, or wipe with toilet paper. Does it feel the same as the skin on your arm? If not, or if you still cannot tell, tick it.',
  },
  'bladder-change': {
    question: 'Has peeing changed: hard to start, weak, cannot feel it, or leaking without knowing?',
    label: 'Peeing has changed: hard to start, cannot feel it, or leaking',
    why: 'Bladder change is an early sign of squashed nerves at the base of the spine.',
    recheck:
      'Think about the last two times you peed. Did you feel the need? Did you feel it flow? Could you stop and start? If you cannot tell, tick it.',
  },
  'bowel-change': {
    question: 'Have you lost control of poo or wind, or can you no longer feel when you need to go?',
    label: 'Lost control of poo or wind, or cannot feel the need to go',
    why: 'Bowel change can mean squashed nerves at the base of the spine.',
    recheck:
      'Being hard to go (constipated) is common with pain and does not count. Losing control, or not feeling it, does count.',
  },
  'sexual-change': {
    question: 'Have you lost feeling during sex, or is there a new problem with erections?',
    label: 'New loss of feeling in sex, or new erection problem',
    why: 'The same nerves work the sex organs.',
    help: 'If you have not had sex since it began, choose No. Not sure counts as No here because most people cannot know.',
  },
  'sciatica-both-legs': {
    question: 'Does pain shoot down BOTH legs?',
    label: 'Pain shooting down both legs',
    why: 'Pain in both legs can be the warning before nerves stop working.',
    recheck:
      'Shooting pain, pins and needles or burning from the back or bottom down the back or side of both legs counts. Sore thighs from lying still do not.',
  },
  'leg-weakness': {
    question: 'Is one leg, or are both legs, weak (not just sore)?',
    label: 'A weak leg (gives way, cannot push up on toes or climb a step)',
    why: 'A weak leg can mean a trapped nerve.',
    recheck:
      'Lie down. Push your foot down like a gas pedal, then pull it up, then straighten the knee. Is one side clearly weaker?',
  },
  'foot-drop': {
    question: 'Does your foot slap or drag, or can you not lift your toes?',
    label: 'Foot slaps or drags, or toes will not lift',
    why: 'A dropped foot is a trapped nerve that may need quick help.',
    recheck: 'Keep your heel on the floor and lift your toes as high as you can. Do both feet lift the same?',
  },
  'unsteady-legs': {
    question: 'Are your legs stiff, heavy or unsteady, or do you keep stumbling?',
    label: 'Legs stiff, heavy or unsteady; stumbling',
    why: 'This can mean pressure on the spinal cord.',
    recheck: 'Did you walk normally last month? Do you now sway, trip or hold on to walls, even when pain is low?',
  },
  'clumsy-hands-or-shocks': {
    question: 'Are your hands clumsy or numb, or do you get electric shocks down your back when you bend your neck?',
    label: 'Clumsy or numb hands, or electric shocks when bending the neck',
    why: 'This can mean pressure on the spinal cord in the neck.',
    recheck: 'Try to do up a button or pick up a coin with each hand.',
  },
  'nerve-change-age': {
    question: 'How long has that been there?',
    why: 'New or worse nerve signs need help today; old ones that never change can wait a little.',
    help: 'If there are several, answer for the newest one.',
    options: {
      'last-2-weeks': 'It began in the last 2 weeks',
      'getting-worse': 'It began earlier but is getting worse',
      '2-weeks-to-3-months': '2 weeks to 3 months, not changing',
      'longer-unchanged': 'More than 3 months, and not changing',
    },
  },
  'nerve-change-checked': {
    question: 'Has a doctor or physiotherapist examined this old change?',
    why: 'An old change that was examined and stays the same does not need a new alarm.',
  },
  'leg-weakness-detail': {
    question: 'Tell us about the weak leg. Tick all that fit.',
    why: 'Both legs or getting weaker is more urgent than one leg that stays the same.',
    options: {
      'both-legs': 'Both legs are weak',
      'getting-worse': 'It is getting weaker',
      'one-leg-same': 'One leg, staying the same',
    },
  },
  'fever-or-chills': {
    question: 'Do you have a temperature of 38 °C (100.4 °F) or more, or are you hot and shivering?',
    label: 'Temperature of 38 °C (100.4 °F) or more, or hot and shivering',
    why: 'Back pain with a fever can be an infection in the spine or kidney.',
    recheck: 'Take your temperature if you can. Shaking so hard your teeth chatter counts as yes.',
  },
  unwell: {
    question: 'Do you feel ill in your whole body, not just sore?',
    label: 'Feeling ill all over, not just sore',
    why: 'Feeling ill with back pain can mean infection or another illness.',
  },
  'weight-loss': {
    question: 'Have you lost weight without trying?',
    label: 'Lost weight without trying (clothes are looser)',
    why: 'Losing weight for no reason needs a check.',
  },
  'night-sweats': {
    question: 'Do you sweat so much at night that your clothes or sheets are wet?',
    label: 'Night sweats that soak clothes or sheets',
    why: 'Soaking sweats can mean infection or illness.',
    help: 'Hot flushes of the menopause do not count.',
  },
  'calf-swelling': {
    question: 'Is ONE lower leg clearly more swollen, redder or hotter than the other?',
    label: 'ONE lower leg clearly swollen, red or hot (not just sore)',
    why: 'A blood clot in the leg must be treated, and must not be massaged.',
    help: 'Sore calves after sport, or cramps that come and go, do not count. Tick it also for one calf that has begun to hurt after bed rest, a plaster cast, an operation or a long journey.',
    recheck: 'Look at both calves side by side. Is one clearly bigger, redder or warmer?',
  },
  'jaw-stiff': {
    question: 'Is your jaw hard to open, is it hard to swallow, or are your eyes or tongue pulled and stuck?',
    label: 'Jaw hard to open, hard to swallow, or eyes or tongue pulled and stuck',
    why: 'Tetanus or a medicine reaction can cause strong spasms.',
    help: 'A stiff neck that is turned to one side, with a jaw that opens and normal swallowing, is a wry neck: do not tick it.',
    recheck: 'Can you fit three fingers, one above the other, between your front teeth?',
  },
  'rash-band': {
    question: 'Is there a new rash or blisters in a band on one side of your back, chest or belly?',
    label: 'New rash or blisters in a band on one side',
    why: 'Shingles hurts like a back spasm and is best treated early.',
  },
  'vomiting-diarrhoea': {
    question: 'Have you been sick (vomiting) or had runny poo in the last 2 days?',
    label: 'Vomiting or runny poo in the last 2 days',
    why: 'You lose water and salts fast.',
  },
  'flank-pain': {
    question: 'Is there strong pain in your side that comes in waves, or makes you restless or sick?',
    label: 'Side pain in waves that makes you restless or sick',
    why: 'Kidney stones or infection are felt here. A sore muscle in the side does not come in waves.',
  },
  'urine-blood': {
    question: 'Is there blood in your pee, or is it pink or red?',
    label: 'Pee is pink or red, or has blood in it',
    why: 'Blood in pee points to the kidney or bladder.',
  },
  'urine-burning': {
    question: 'Does it burn or sting when you pee, or do you go far more often?',
    label: 'Burning or stinging when peeing, or going far more often',
    why: 'A bladder or kidney infection can hurt in the back.',
  },
  'urine-dark': {
    question: 'Is your pee brown or red-brown, like cola or black tea?',
    label: 'Pee is brown or red-brown, like cola or black tea',
    why: 'Brown pee can mean muscle is breaking down and may harm the kidneys.',
    help: 'Dark yellow is not brown. Dark yellow usually means you need to drink.',
    recheck:
      'Pee into a clear glass or a white cup and look in daylight. Cola, tea or red-brown counts. Deep yellow or orange does not.',
  },
  'no-urine-12h': {
    question: 'Have you not peed at all for 12 hours or more?',
    label: 'No pee at all for 12 hours or more',
    why: 'Your bladder may be stuck or you may be very dry.',
    recheck: 'When did you last pee? If you cannot remember a time in the last 12 hours, tick it.',
  },
  'exertion-warning': {
    question:
      'When you make an effort (hills, stairs, carrying), do you get chest tightness, nearly faint, or get far more out of breath than before, and does it ease with rest?',
    label:
      'Tight chest, near fainting or far too breathless on effort, eases with rest (new, or no doctor has checked it)',
    why: 'This can be a heart sign. It should be checked before any exercise, also if the back is only a strain.',
    help: 'Already examined, treated and unchanged: do not tick it.',
  },
  age: {
    question: 'How old are you?',
    why: 'Some problems are more likely at some ages. Age alone never raises the alarm.',
  },
  sex: {
    question: 'What sex were you at birth?',
    why: 'Bone strength, pregnancy and how much to drink differ.',
    options: {
      female: 'Female',
      male: 'Male',
      'intersex-or-other': 'Intersex or other',
      'prefer-not-to-say': 'I would rather not say',
    },
  },
  pregnancy: {
    question: 'Are you pregnant, or could you be?',
    why: 'Pregnancy changes what pain can mean and which remedies are safe.',
    options: { no: 'No', yes: 'Yes', maybe: 'Maybe', 'gave-birth-6-weeks': 'I gave birth in the last 6 weeks' },
  },
  'pregnancy-warning': {
    question: 'Do you have any of these? Tick all that fit.',
    why: 'These can mean the baby or the womb needs help now.',
    options: {
      bleeding: 'Bleeding from the vagina',
      tightenings: 'Belly tightenings, or back pain that comes and goes in a rhythm',
      'waters-broken': 'Waters have broken',
      'baby-moving-less': 'Baby is moving less',
      'bad-headache-or-vision': 'Bad headache, or spots before the eyes',
      'shoulder-tip-pain': 'Pain at the tip of the shoulder',
      none: 'None of these',
    },
  },
  'cancer-history': {
    question: 'Have you ever had cancer?',
    label: 'Cancer, now or in the past (not simple skin cancer)',
    why: 'Some cancers can spread to the spine, even years later.',
    recheck:
      "Think of any treatment with chemo, radiation, or an operation to take out a growth, and of what family or letters say. If you still cannot tell, leave it at 'not sure'.",
  },
  osteoporosis: {
    question: 'Do you have thin bones (osteoporosis), or did you break a bone from a small fall after age 50?',
    label: 'Thin bones, or a broken bone from a small fall after age 50',
    why: 'A thin spine bone can break with a cough or a twist.',
  },
  'weak-immunity': {
    question: 'Is your body weak at fighting germs (chemo, transplant, HIV, no spleen or strong immune drugs)?',
    label: 'Weak immune system (chemo, transplant, HIV, immune drugs)',
    why: 'Infection in the spine is more likely and may hide.',
  },
  'iv-drug-use': {
    question: 'Have you ever injected drugs that were not from a doctor?',
    label: 'Injected street drugs',
    why: 'Germs from needles can settle in the spine.',
  },
  'recent-infection': {
    question:
      'In the last 3 months, did you have a bad infection (blood, skin, chest, kidney or tooth), or have you ever had TB?',
    label: 'Bad infection in the last 3 months, or TB ever',
    why: 'Germs can travel to the spine.',
  },
  'spine-procedure': {
    question: 'In the last 3 months, did you have an operation, injection, epidural or needle in your back?',
    label: 'Operation, injection or needle in the back in the last 3 months',
    why: 'Infection or bleeding can follow a procedure.',
  },
  'aneurysm-known': {
    question: 'Has a doctor found a swollen or weak main blood pipe (aneurysm)?',
    label: 'A known aneurysm',
    why: 'New back pain with an aneurysm can be a leak.',
  },
  'vascular-risk': {
    question:
      'Do you smoke or did you, or have you high blood pressure, blocked arteries, a past stroke or heart attack, or an aneurysm in the family?',
    label: 'Smoker or ex-smoker, high blood pressure, artery or heart disease, or aneurysm in the family',
    why: 'These make artery problems more likely. Alone they never raise the alarm.',
  },
  'kidney-disease': {
    question: 'Do you have kidney disease?',
    label: 'Kidney disease',
    why: 'Drinking goals, magnesium and some pills can be unsafe.',
  },
  'heart-failure': {
    question: 'Do you have a weak heart (heart failure)?',
    label: 'Weak heart (heart failure)',
    why: 'Drinking a lot can be unsafe.',
  },
  diabetes: {
    question: 'Do you have diabetes?',
    label: 'Diabetes',
    why: 'Infection is more likely and skin may not feel heat.',
  },
  'takes-steroids': {
    question: 'Have you taken steroid tablets (like prednisone) for 3 months or more?',
    label: 'Steroid tablets for 3 months or more',
    why: 'Long steroid use thins bones and hides infection.',
  },
  'takes-blood-thinner': {
    question: 'Do you take a blood thinner (like warfarin, apixaban, rivaroxaban or heparin)?',
    label: 'Blood thinner',
    why: 'You can bleed or bruise more easily.',
    help: 'Low-dose aspirin alone does not count.',
  },
  'bleeding-disorder': {
    question:
      'Do you have an illness that makes your blood clot badly (for example haemophilia, von Willebrand disease, low platelets)?',
    label: 'My blood does not clot well (haemophilia, low platelets)',
    why: 'Bleeding into a muscle, behind the belly or near the nerves can feel like a strain.',
  },
  'takes-statin': {
    question: 'Do you take a statin for cholesterol?',
    label: 'Statin (cholesterol tablet)',
    why: 'Statins can cause muscle pain and, rarely, muscle breakdown.',
  },
  'takes-diuretic': {
    question: 'Do you take water tablets (diuretics)?',
    label: 'Water tablets (diuretics)',
    why: 'Water tablets wash out water and salts, which can cause cramps.',
  },
  'new-medicine': {
    question: 'Did you start or change a medicine in the 4 weeks before this began?',
    label: 'New or changed medicine in the 4 weeks before it began',
    why: 'A new medicine may be the cause.',
    help: 'A short course (for example an antibiotic) counts too.',
  },
  'takes-fluoroquinolone': {
    question:
      'Is the new medicine an antibiotic whose name ends in -floxacin (ciprofloxacin, levofloxacin, moxifloxacin, ofloxacin)?',
    label: 'Antibiotic with a name that ends in -floxacin',
    why: 'These can hurt tendons and muscles, sometimes after the last tablet.',
    help: 'Look at the packet. A course that ended in the last weeks counts too.',
  },
  'takes-antipsychotic': {
    question: 'Do you take medicine for psychosis or bipolar, or a strong anti-sickness tablet?',
    label: 'Medicine for psychosis or bipolar, or a strong anti-sickness tablet',
    why: 'These can cause sudden muscle spasms.',
  },
  'pain-region': {
    question: 'Where does it hurt? Tap the picture. Tap all places.',
    why: 'Where it hurts points to the cause.',
    options: {
      neck: 'Neck',
      'upper-back': 'Upper back (shoulder blades)',
      'mid-back': 'Middle of the back (rib level)',
      'lower-back': 'Lower back',
      buttock: 'Buttock',
      'leg-above-knee': 'Leg, above the knee',
      'leg-below-knee': 'Leg, below the knee',
      chest: 'Chest',
      flank: 'Side, between ribs and hip',
      abdomen: 'Belly',
      groin: 'Groin',
      widespread: 'All over the body',
    },
  },
  'leg-feel': {
    question: 'What is the leg pain like? Tick all that fit.',
    why: 'A nerve shoots or tingles; a cramp makes a hard knot. Each needs its own help.',
    help: 'If you are not sure, leave it open.',
    options: {
      shooting: 'Shooting or burning down the leg',
      tingling: 'Pins and needles or numb',
      cramp: 'Cramp: a hard knot that comes and goes',
      ache: 'Dull ache or sore muscle',
    },
  },
  'pain-side': {
    question: 'Which side?',
    why: 'One-sided pain often comes from muscle.',
    options: { left: 'Left', right: 'Right', middle: 'Middle', both: 'Both sides' },
  },
  'pain-now': {
    question: 'How bad is the pain right now? 0 is no pain. 10 is the worst you can think of.',
    why: 'To choose the right help and to see if you get better.',
  },
  'stuck-on-floor': {
    question: 'Have you been stuck and unable to get up, even with help, for over an hour?',
    why: 'Lying stuck for long is harmful and you need someone with you.',
  },
  duration: {
    question: 'How long has THIS bout lasted?',
    why: 'Time tells us when a check is due.',
    options: {
      'under-3-days': 'Less than 3 days',
      '3-to-6-days': '3 to 6 days',
      '1-to-2-weeks': '1 to 2 weeks',
      '2-to-4-weeks': '2 to 4 weeks',
      '4-to-6-weeks': '4 to 6 weeks',
      '6-weeks-to-3-months': '6 weeks to 3 months',
      '3-to-6-months': '3 to 6 months',
      'over-6-months': 'More than 6 months',
    },
  },
  'onset-date': {
    question: 'On what date did it start? (You can skip this.)',
    why: 'A date makes your diary more exact.',
    help: 'Plausible range: today back to 80 years ago. If given, it replaces the band above.',
  },
  'onset-speed': {
    question: 'How did it start?',
    why: 'Sudden and slow starts have different causes.',
    options: { sudden: 'Suddenly, in seconds or minutes', gradual: 'Slowly, over hours or days' },
  },
  mechanism: {
    question: 'What were you doing when it began?',
    why: 'The cause of the spasm is often here.',
    options: {
      'lift-or-twist': 'Lifting, bending or twisting',
      'awkward-posture': 'Sitting, sleeping or standing in a bad position',
      'after-exercise': 'During or after sport or hard work',
      'minor-trauma': 'A small fall, slip or knock',
      'major-trauma': 'A crash, a big fall or a hard blow',
      'after-massage': 'During or after a massage',
      'none-known': 'Nothing I know of',
    },
  },
  'episodes-12m': {
    question: 'How many other bouts like this in the last 12 months?',
    why: 'Bouts that come back often mean the back needs strength, not only rest.',
  },
  'pain-constant': {
    question: 'Is the pain there all the time, and no position helps?',
    label: 'There all the time; no position helps',
    why: 'Muscle pain nearly always eases in some position.',
  },
  'night-pain': {
    question: 'Does pain wake you at night, and turning over does not help?',
    label: 'Wakes me at night and turning over does not help',
    why: 'Useful only together with other signs.',
  },
  'midline-bone-pain': {
    question: 'Does one spot right on the bones of the spine hurt a lot when pressed gently?',
    label: 'One spot on the spine bones hurts a lot when pressed gently',
    why: 'One sore bone can mean a break.',
  },
  'height-loss': {
    question: 'Have you become shorter (by 4 cm or 1.5 inches), or newly bent forward?',
    label: 'Shorter than before (4 cm or 1.5 in) or newly bent forward',
    why: 'Spine bones may have been squashed.',
  },
  'leg-tingling': {
    question: 'Are there NEW pins and needles, or a new numb patch, in one leg or foot?',
    label: 'New pins and needles, or a new numb patch, in one leg or foot',
    why: 'A nerve in the back may be irritated.',
  },
  'eases-with-movement': {
    question: 'Does it get better when you move about?',
    label: 'Better when I move about',
    why: 'Inflamed backs like movement.',
  },
  'worse-with-movement': {
    question: 'Is it clearly worse with some movements (bending, twisting, getting up)?',
    label: 'Clearly worse with some movements (bending, twisting, getting up)',
    why: 'Muscle and joint pain behave like this.',
  },
  'leg-worse-than-back': {
    question: 'Is the leg pain worse than the back pain?',
    label: 'Leg pain is worse than back pain',
    why: 'This points to an irritated nerve.',
  },
  'cough-shoots': {
    question: 'Does a cough or sneeze shoot pain down the leg?',
    label: 'Cough or sneeze shoots pain down the leg',
    why: 'This points to an irritated nerve.',
  },
  'walking-leg-heaviness': {
    question: 'Do your legs get heavy or sore when you walk, and better when you sit or lean forward?',
    label: 'Legs heavy or sore on walking, better sitting or leaning forward',
    why: 'The nerve tunnel may be narrow.',
  },
  'spasm-character': {
    question: 'What does the spasm feel like? Tick all that fit.',
    why: 'The feel of it helps to find the cause.',
    options: {
      'tight-hard-band': 'A tight, hard, sore muscle',
      'cramps-come-and-go': 'Cramps that come and go',
      locked: 'Locked: cannot straighten up',
      shooting: 'Shooting or electric',
      burning: 'Burning',
      'deep-ache': 'Deep ache',
    },
  },
  'skin-numb': {
    question: 'Is the skin on your back numb, or can you not tell hot from cold?',
    label: 'Skin on the back is numb or cannot feel hot and cold',
    why: 'You could get burned without feeling it.',
  },
  'skin-problem-back': {
    question: 'Is the skin on your back broken, burned, infected, or newly bruised?',
    label: 'Skin on the back broken, burned, infected or newly bruised',
    why: 'Heat and rubbing would make it worse.',
  },
  'takes-sedating-medicine': {
    question:
      'Do you take strong painkillers, sleeping tablets or muscle relaxants, or have you been drinking alcohol?',
    label: 'Strong painkillers, sleeping tablets or muscle relaxants; or drinking alcohol now',
    why: 'You may fall asleep on a heat pad or not feel a burn.',
  },
  'bruise-or-swelling-now': {
    question: 'Is there swelling or a bruise where you were hit?',
    label: 'Swelling or a bruise where the back was hit',
    why: 'Fresh bruises need cold, not heat; with a blood thinner they need a doctor.',
  },
  'fluid-restricted': {
    question: 'Has a doctor told you to limit how much you drink?',
    label: 'Told by a doctor to limit drinking',
    why: 'A drinking goal would be unsafe.',
  },
  'self-harm-thoughts': {
    question: 'Have you thought about ending your life or hurting yourself?',
    why: 'If pain makes you think about dying, you deserve help today.',
  },
} as const satisfies Partial<Record<FindingId, FindingWords>>
