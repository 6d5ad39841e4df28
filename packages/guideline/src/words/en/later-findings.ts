import type { FindingId } from '../../finding-id.ts'
import type { FindingWords } from '../../words.ts'

/** Words of what is asked after the first result: what is asked, why, and the names of the answers. */
export const laterFindings = {
  'self-care-tried': {
    question: 'Have you tried home care for this bout (warmth, moving a little, rest positions)?',
    why: 'Home care comes first. If two days of it were not enough, hands-on care is a fair next step.',
    options: {
      'not-yet': 'Not yet',
      'under-2-days': 'Yes, for less than 2 days',
      enough: 'Yes, for 2 days or more, and it helps enough',
      'not-enough': 'Yes, for 2 days or more, and it is not enough',
    },
  },
  'wants-visit': {
    question: 'Would you like a therapist to come to you?',
    label: 'I would like a therapist to come',
    why: 'You may ask for hands-on care at any time. It is your choice; most spasms also settle without it.',
  },
  'morning-stiffness-30': {
    question: 'Is your back stiff for 30 minutes or more each morning?',
    label: 'Stiff for 30 minutes or more in the morning',
    why: 'Long stiffness can mean inflammation.',
  },
  'wakes-second-half-night': {
    question: 'Does it wake you in the second half of the night?',
    label: 'Wakes me in the second half of the night',
    why: 'Early-morning waking can mean inflammation.',
  },
  'age-first-back-pain': {
    question: 'How old were you when back pain first began?',
    why: 'Inflamed spines usually start before 45.',
  },
  'nsaid-helps': {
    question: 'Do tablets like ibuprofen or naproxen make it much better within 2 days?',
    why: 'Inflammation often answers quickly to these.',
    options: { yes: 'Yes', no: 'No', 'not-tried': 'Never tried or not allowed' },
  },
  'inflammatory-history': {
    question: 'Have you ever had any of these? Tick all that fit.',
    why: 'These run together with an inflamed spine.',
    options: {
      'family-spondyloarthritis': 'Parent, brother, sister or child with an inflamed spine',
      arthritis: 'Swollen, sore joints (arthritis)',
      'heel-or-tendon': 'Long heel or tendon pain',
      psoriasis: 'Psoriasis (scaly skin)',
      uveitis: 'Red, painful eye (uveitis)',
      'bowel-inflammation': "Crohn's or colitis",
      none: 'None of these',
    },
  },
  'fluid-litres': {
    question: 'How much do you drink in a day, of anything without alcohol? (1 glass is 0.25 litre)',
    why: 'Too little water can add to cramps.',
  },
  'urine-colour': {
    question: 'What colour is your pee?',
    why: 'Colour shows if you are dry.',
    help: 'Vitamins, beetroot and some medicines change the colour.',
    options: {
      pale: 'Clear or pale yellow',
      yellow: 'Yellow',
      'dark-yellow': 'Dark yellow or amber',
      'brown-or-red': 'Brown or red',
    },
  },
  'heavy-sweating': {
    question: 'Did you sweat a lot in the last 2 days (heat, sport, sauna)?',
    label: 'Sweated a lot in the last 2 days',
    why: 'Sweat takes water and salt.',
  },
  'alcohol-heavy': {
    question: 'Did you have 5 or more alcoholic drinks in the last day, or drink on most days?',
    label: '5 or more alcoholic drinks in the last day, or drinking most days',
    why: 'Alcohol dries the body.',
  },
  'cramps-elsewhere': {
    question: 'Do you get cramps in other places too (calf, foot, hand)?',
    label: 'Cramps in other places too',
    why: 'Cramps in many places point to water, salt or medicine, not the back.',
  },
  'diet-quality': {
    question: 'How is your food?',
    why: 'A mixed diet brings the minerals muscles need.',
    options: {
      varied: 'Mixed: grains, protein, fruit and vegetables',
      'misses-groups': 'I miss some food groups',
      'very-restricted': 'Very little or very strict',
    },
  },
  'desk-hours': { question: 'How many hours a day do you sit?', why: 'Long sitting stiffens muscles.' },
  'breaks-hourly': {
    question: 'Do you stand up and move at least once an hour?',
    label: 'I get up at least once an hour',
    why: 'Breaks help more than a perfect chair.',
  },
  'heavy-bag-one-side': {
    question: 'Do you often carry a heavy bag or child on one side?',
    label: 'Heavy bag or child carried on one side',
    why: 'Uneven load tires one side of the back.',
  },
  'lifting-job': {
    question: 'Does your work mean lifting, bending or shaking (driving, machines)?',
    label: 'Work with lifting, bending or shaking',
    why: 'Repeated load can start spasms.',
  },
  'activity-days': {
    question: 'On how many days a week are you active for 30 minutes (fast walk or more)?',
    why: 'Active people have fewer bouts.',
  },
  'strength-days': {
    question: 'On how many days a week do you do strength exercise (weights, Pilates, heavy garden work)?',
    why: 'Strong muscles hold the back.',
  },
  'inactive-recently': {
    question: 'In the last 3 months, were you in bed or hardly moving for 2 weeks or more?',
    label: 'In bed or hardly moving for 2 weeks or more lately',
    why: 'Muscles get weak fast when you lie still.',
  },
  'tired-back-by-evening': {
    question: 'Does your back get tired and achy by evening or after standing?',
    label: 'Back tired and achy by evening or after standing',
    why: 'This points to weak or overworked muscles.',
  },
  'curve-known': {
    question: 'Has a doctor told you about any of these? Tick all that fit.',
    why: 'The shape of the spine can load muscles unevenly.',
    options: {
      scoliosis: 'Sideways curve (scoliosis)',
      kyphosis: 'Rounded upper back (kyphosis)',
      'leg-length': 'One leg shorter',
      'slipped-vertebra': 'Slipped spine bone',
      'narrow-canal': 'Narrow nerve tunnel',
      other: 'Another shape problem',
      none: 'None of these',
    },
  },
  'uneven-shoulders': {
    question:
      'When you stand, is one shoulder or hip clearly higher, or is there a hump on one side when you bend forward?',
    label: 'One shoulder or hip higher, or a hump on one side when bending',
    why: 'A curve may not have been noticed before.',
  },
  'massage-sittings': {
    question: 'How many massages have you had for THIS bout?',
    why: 'If massage does not help after a couple, it is time for something else.',
  },
  'massage-response': {
    question: 'After massage, was it:',
    why: "Your body's answer tells us if massage is right for you.",
    options: { better: 'Better', same: 'The same', worse: 'Worse', mixed: 'Sometimes better, sometimes worse' },
  },
  'heat-response': {
    question: 'Has heat helped?',
    why: 'Muscle spasm often likes warmth.',
    options: { better: 'Yes', same: 'No change', worse: 'Worse', 'not-tried': 'Not tried' },
  },
  'physio-sittings': {
    question: 'How many physiotherapy visits for THIS bout?',
    why: 'We follow a course from a couple of visits to months.',
  },
  'physio-response': {
    question: 'Has physiotherapy helped?',
    why: 'If not, the plan should change.',
    options: { better: 'Better', same: 'The same', worse: 'Worse' },
  },
  'ultrasound-used': {
    question: 'Did the physiotherapist use ultrasound?',
    label: 'Physiotherapist used ultrasound',
    why: 'So that the record is complete.',
  },
  'medicines-tried': {
    question: 'What have you taken for it? Tick all.',
    why: 'To avoid doubling up and to see what helps.',
    options: {
      paracetamol: 'Paracetamol or acetaminophen',
      'anti-inflammatory': 'Ibuprofen, naproxen or similar',
      'cream-or-patch': 'Cream or patch',
      'muscle-relaxant': 'Muscle relaxant',
      opioid: 'Strong painkiller (codeine, tramadol, morphine)',
      supplement: 'Magnesium or other supplement',
      none: 'Nothing',
    },
  },
  'clinician-seen': {
    question: 'Has a doctor, nurse or physiotherapist examined you for THIS bout?',
    why: 'If someone has checked you, we do not send you twice for the same thing.',
    options: {
      'not-yet': 'Not yet',
      waiting: 'I have an appointment',
      'checked-nothing-serious': 'Yes, and they found no sign of danger',
      diagnosed: 'Yes, I was given a diagnosis',
    },
  },
  'fear-moving': {
    question: 'How much do you fear that moving will harm your back? 0 not at all, 10 very much.',
    why: 'Fear of moving slows recovery, and it can be helped.',
  },
  'expects-recovery': {
    question: 'How sure are you that you will be back to normal in 3 months? 0 not sure, 10 fully sure.',
    why: 'What you expect changes which help works best.',
  },
  'low-mood': {
    question: 'In the last two weeks, have you felt down or without hope on most days?',
    label: 'Down or without hope on most days',
    why: 'Low mood and pain feed each other.',
  },
  'work-worry': {
    question: 'Are you off work, or worried about work or money because of your back?',
    label: 'Off work, or worried about work or money',
    why: 'These worries slow recovery.',
  },
  'peg-pain': {
    question: 'In the last week, how bad was your pain on average? (0 to 10)',
    why: 'Item 1 of 3 of a short pain score.',
  },
  'peg-enjoyment': {
    question: 'In the last week, how much did pain spoil your enjoyment of life? (0 to 10)',
    why: 'Item 2 of 3.',
  },
  'peg-activity': {
    question: 'In the last week, how much did pain stop you doing things? (0 to 10)',
    why: 'Item 3 of 3.',
  },
  'limited-days-7d': {
    question: 'On how many of the last 7 days did your back keep you from usual activity for half the day or more?',
    why: 'To see how much it costs you.',
  },
  'any-new-sign': {
    question: 'Is anything new or worse: legs, bladder, bowel, numbness, fever, chest, belly, or feeling ill?',
    label: 'Something new or worse',
    why: 'A new sign means we check you again at once.',
  },
  'global-change': {
    question: 'Compared with when this bout began, how is your back?',
    why: 'Your own view of the change counts.',
    options: {
      'much-better': 'Much better',
      better: 'Better',
      same: 'The same',
      worse: 'Worse',
      'much-worse': 'Much worse',
      gone: 'Gone',
    },
  },
  'remedies-done': {
    question: 'What did you do today? Tick all.',
    why: 'To see what helps you.',
    options: {
      heat: 'Heat',
      walk: 'Walked',
      exercise: 'Exercises',
      'posture-breaks': 'Moved every hour',
      'drink-goal': 'Reached drinking goal',
      food: 'Ate mixed food',
      massage: 'Massage',
      physio: 'Physiotherapy',
      'rest-in-bed': 'Stayed in bed most of the day',
      none: 'None',
    },
  },
  'heat-skin-mark': {
    question: 'Look at the skin after heat. What do you see?',
    why: 'To stop a burn early.',
    options: {
      normal: 'Normal, or pink that fades in an hour',
      'stays-red-or-net': 'Stays red, or a net-like pattern',
      blister: 'Blister or open skin',
    },
  },
  'limit-24h': {
    question: 'How much did your back limit you in the last 24 hours? 0 is not at all, 10 is fully.',
    why: 'To see if you can do more.',
  },
  'spasms-24h': {
    question: 'How many spasm attacks in the last 24 hours?',
    why: 'To see if the muscle calms down.',
    options: { '0': 'None', '1-2': '1 or 2', '3-5': '3 to 5', 'more-than-5': 'More than 5' },
  },
  'was-seen': {
    question: 'Were you seen by the doctor or hospital we told you to see?',
    why: 'To make sure no one is lost.',
    options: { yes: 'Yes', booked: 'Booked, not yet', 'could-not': 'I tried but could not', no: 'No' },
  },
  'sitting-response': {
    question: 'Two days after the massage or physiotherapy visit: how is it?',
    why: 'Two visits that do not help mean stop and change.',
    options: { better: 'Better', same: 'The same', worse: 'Worse' },
  },
  'sitting-new-sign': {
    question: 'After the visit, did you get new numbness, weakness, leg pain, dizziness or a bruise that grows?',
    label: 'New numbness, weakness, leg pain, dizziness or growing bruise',
    why: 'Rare harm from hands-on care must be seen at once.',
  },
  'clinician-clearance': {
    question: 'What did the doctor say is OK? (The date and the name of who said it are stored.)',
    why: 'Only a clinician can lift a stop sign.',
    options: {
      'massage-ok': 'Massage is OK',
      'heat-ok': 'Heat is OK',
      'exercise-ok': 'Exercise is OK',
      'supplements-ok': 'The supplement is OK',
      'fluid-goal-ok': 'The drinking goal is OK',
      'visit-ok': 'A home visit is OK',
      none: 'None of these',
    },
  },
  'specialist-outcome': {
    question: 'What did the specialist decide?',
    why: "Surgery is only ever a specialist's decision; we just record it.",
    options: {
      'none-yet': 'No specialist yet',
      'no-procedure': 'No operation needed',
      injection: 'Injection',
      'surgery-planned': 'Operation planned',
      'surgery-done': 'Operation done',
    },
  },
  'mobility-now': {
    question: 'Where are you right now?',
    why: 'The first step must fit where you are.',
    help: 'Not sure or open: treated as in-bed.',
    options: {
      'on-floor': 'On the floor',
      'in-bed': 'In bed',
      'can-sit': 'I can sit',
      'can-stand': 'I can stand',
      'can-walk': 'I can walk',
    },
  },
  'helper-present': {
    question: 'Is an adult with you who can stay?',
    why: 'Some steps are safer with another person.',
  },
  'cannot-remove-heat': {
    question: 'Would it be hard for you to take a hot bag off by yourself, quickly?',
    why: 'Heat that cannot be taken off can burn.',
  },
  'skin-patch-medicine': {
    question: 'Do you wear a medicine patch on the skin?',
    why: 'Heat can push too much medicine through the skin.',
  },
  'heat-rub-recent': {
    question: 'Did you put a warming or cooling rub or plaster on your back in the last 24 hours?',
    why: 'Rub and heat together can burn.',
  },
  'device-implant-back': {
    question: 'Do you have a pump, stimulator or other device in or near the back?',
    why: 'Heat and pressure can harm a device.',
  },
  'pacemaker-or-icd': {
    question: 'Do you have a pacemaker or a heart shock device?',
    why: 'Some electric tools can disturb it.',
  },
  'poor-circulation': {
    question: 'Do you have poor blood flow in legs or arms (artery disease)?',
    why: 'Skin with poor blood flow burns and freezes faster.',
  },
  'cold-problem': {
    question:
      'Do cold things turn your fingers white or give you a rash, or do you have Raynaud, cryoglobulins or sickle cell?',
    why: 'Cold packs can harm you then.',
  },
  'heat-sensitive-ms': {
    question: 'Do you have multiple sclerosis or another illness that gets worse with heat?',
    why: 'Heat can make signs worse for a while.',
  },
  'latex-allergy': {
    question: 'Are you allergic to rubber (latex)?',
    why: 'Hot-water bottles and gloves can contain it.',
  },
  'oil-allergy': { question: 'Are you allergic to nuts, oils or scents?', why: 'Massage oil can contain them.' },
  'balance-or-falls': {
    question: 'Have you fallen in the last year, or do you feel unsafe on your feet?',
    why: 'To keep you from falling.',
  },
  'contagious-illness': {
    question: 'Do you have something others could catch (flu, COVID, stomach bug, scabies)?',
    why: 'A visit can wait.',
  },
  'clot-recent': {
    question: 'Have you had a blood clot in leg or lung in the last 6 months?',
    why: 'Massage near a clot is dangerous.',
  },
  'recent-heart-or-stroke': {
    question: 'Have you had a heart attack, heart operation, stroke or unstable angina in the last 3 months?',
    why: 'Your heart team says first what is safe.',
  },
  'blood-pressure-very-high': {
    question:
      'Were you told that your blood pressure is dangerously high (180 over 110 or more) and not yet under control?',
    why: 'Straining can push it higher.',
  },
  'spine-metalwork': {
    question: 'Do you have screws, rods or a fusion in the spine, ever?',
    why: 'Pressure and some moves must be left out.',
  },
  'pregnancy-weeks': {
    question: 'How many weeks pregnant are you?',
    why: 'Lying flat is not good later in pregnancy.',
  },
  breastfeeding: { question: 'Are you breastfeeding?', why: 'You need more drinks; some medicines pass into milk.' },
  'low-salt-blood-history': {
    question: 'Were you ever told that your blood sodium was low, or that you have SIADH or adrenal failure (Addison)?',
    why: 'Much water can be dangerous then.',
  },
  'liver-cirrhosis': {
    question: 'Do you have liver cirrhosis, or water in the belly from the liver?',
    why: 'Your doctor sets how much you drink.',
  },
  'sickle-cell': { question: 'Do you have sickle cell disease?', why: 'Cold and dryness can start a crisis.' },
  'weight-kg': { question: 'How much do you weigh? (You can skip this.)', why: 'To fit bag and drink numbers to you.' },
  'ambient-temp-c': {
    question: 'How hot is it where you are?',
    why: 'Hot days need more drinks.',
    help: 'May come from the weather of the device if the person allows it.',
  },
  'medicine-groups': {
    question: 'Do you take any of these? Tick all that fit.',
    why: 'Some medicines do not go with supplements, foods or painkillers.',
    help: 'Not sure: closes supplements; for food it counts as none.',
    options: {
      'tetracycline-or-quinolone': 'Antibiotic of the tetracycline or quinolone kind',
      bisphosphonate: 'Bone tablet (bisphosphonate)',
      levothyroxine: 'Thyroid hormone',
      iron: 'Iron',
      penicillamine: 'Penicillamine',
      nitrofurantoin: 'Nitrofurantoin',
      gabapentin: 'Gabapentin',
      'hiv-integrase': 'HIV tablet (integrase inhibitor)',
      'potassium-raising': 'Tablet that raises potassium',
      digoxin: 'Digoxin',
      'ppi-long': 'Stomach acid tablet for over a year',
      'calcium-channel-blocker': 'Blood pressure tablet (calcium channel blocker)',
      warfarin: 'Warfarin',
      lithium: 'Lithium',
      desmopressin: 'Desmopressin',
      antidepressant: 'Antidepressant',
      none: 'None of these',
    },
  },
  'supplement-conditions': {
    question: 'Do you have any of these? Tick all that fit.',
    why: 'Some supplements are dangerous then.',
    options: {
      myasthenia: 'Myasthenia gravis',
      'slow-pulse-or-heart-block': 'Very slow pulse or heart block',
      'bowel-blockage-or-flare': 'Blocked or inflamed bowel',
      'kidney-stones': 'Kidney stones',
      'high-calcium': 'High calcium in the blood',
      none: 'None of these',
    },
  },
  'diet-exclusions': {
    question: 'Is there food you do not eat? Tick all that fit.',
    why: 'So that food ideas fit you.',
    options: {
      vegan: 'Vegan',
      vegetarian: 'Vegetarian',
      'no-dairy': 'No dairy',
      'no-gluten': 'No gluten',
      'nut-allergy': 'Nut allergy',
      'fish-allergy': 'Fish allergy',
      'soy-allergy': 'Soy allergy',
      'egg-allergy': 'Egg allergy',
      'halal-kosher': 'Halal or kosher',
      none: 'None of these',
    },
  },
  'supervised-only': {
    question: 'Did a doctor tell you to exercise only with supervision?',
    why: 'Then exercise waits for a professional.',
  },
  'joint-surgery-recent': {
    question: 'Was a joint replaced or operated on in the last 12 weeks?',
    why: 'Some moves must wait.',
  },
  'ulcer-history': {
    question: 'Have you ever had a stomach ulcer or stomach bleeding?',
    why: 'Some painkillers can make it bleed.',
  },
  'asthma-nsaid': {
    question: 'Has a painkiller ever set off asthma or a swelling reaction?',
    why: 'Some painkillers are not for you then.',
  },
  equipment: {
    question: 'What do you have at home? Tick all.',
    why: 'So that we only offer what you can do.',
    options: {
      'hot-water-bottle': 'Hot-water bottle',
      'electric-pad': 'Electric heating pad',
      'heat-wrap': 'Heat wrap',
      'plastic-bottle': 'Plastic bottle',
      kettle: 'Kettle',
      'hot-tap': 'Hot tap',
      thermometer: 'Thermometer',
      shower: 'Shower',
      'cold-pack': 'Cold pack',
      'tennis-ball': 'Tennis ball',
      roller: 'Roller',
      'massage-gun': 'Massage gun',
      'firm-chair': 'Firm chair',
      counter: 'Kitchen counter or table',
      mat: 'Mat or carpet',
      cushion: 'Cushion',
      none: 'None of these',
    },
  },
} as const satisfies Partial<Record<FindingId, FindingWords>>
