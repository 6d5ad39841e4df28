import type { RedFlagId } from '../../rule-id.ts'

/** The problem a clinician thinks of, and the plain sentence for the person, also spoken on the call. */
export const redFlags: Readonly<Record<RedFlagId, { readonly suspects: string; readonly plain: string }>> = {
  'RF-01': {
    suspects: 'Aortic dissection or rupture',
    plain: 'A tearing pain can mean the main blood pipe is damaged.',
  },
  'RF-02': {
    suspects: 'Ruptured abdominal aortic aneurysm',
    plain: 'Pain with fainting or a known aneurysm can mean a leak.',
  },
  'RF-03': {
    suspects: 'Symptomatic aneurysm',
    plain: 'A throbbing belly with back pain at your age or risk needs help now.',
  },
  'RF-04': { suspects: 'Symptomatic aneurysm', plain: 'New back pain with a known aneurysm can be a leak.' },
  'RF-05': {
    suspects: 'Aneurysm posing as kidney stone',
    plain: 'After 60, new side or belly pain with your risks can be the main blood pipe.',
  },
  'RF-06': {
    suspects: 'Pulmonary embolism, heart attack, pneumothorax, pneumonia',
    plain: 'Being out of breath at rest with back pain needs help now.',
  },
  'RF-07': { suspects: 'Heart attack', plain: 'Chest pain like this can be a heart attack.' },
  'RF-08': {
    suspects: 'Internal bleeding, shock, ectopic pregnancy',
    plain: 'Passing out with back pain can mean bleeding inside.',
  },
  'RF-09': { suspects: 'Sepsis, stroke or shock', plain: 'These are signs that the whole body is in danger.' },
  'RF-10': { suspects: 'Spinal cord compression or infarction', plain: 'Legs that will not move need help now.' },
  'RF-11': { suspects: 'Unstable spine injury', plain: 'After a big accident your spine may be broken; lie still.' },
  'RF-12': {
    suspects: 'Ectopic pregnancy, placental abruption',
    plain: 'This can mean bleeding in or around the womb.',
  },
  'RF-13': {
    suspects: 'Aortic dissection not excluded',
    plain: 'You were not sure about a tearing pain, and your other answers make it too risky to wait.',
  },
  'RF-14': {
    suspects: 'Aortic dissection or aneurysm without other signs',
    plain: 'Very strong pain that came in a moment and does not change when you move can be the main blood pipe.',
  },
  'RF-15': {
    suspects: 'Bleeding on the spinal cord',
    plain: 'Two weak legs when blood does not clot well can be bleeding that presses on the cord; minutes count.',
  },
  'RF-20': {
    suspects: 'Cauda equina syndrome',
    plain: 'Nerves at the base of your spine may be squashed; hours matter.',
  },
  'RF-21': {
    suspects: 'Cauda equina syndrome',
    plain: 'Changed feeling in sex with leg signs can be squashed nerves.',
  },
  'RF-22': {
    suspects: 'Impending cauda equina syndrome',
    plain: 'New pain down both legs can be the warning before nerves stop working.',
  },
  'RF-23': { suspects: 'Progressive or two-sided motor loss', plain: 'Legs that get weaker need a scan quickly.' },
  'RF-24': { suspects: 'Acute foot drop', plain: 'A new dropped foot may need quick help to recover.' },
  'RF-25': {
    suspects: 'Spinal cord compression',
    plain: 'Unsteady legs with these signs can be pressure on the spinal cord.',
  },
  'RF-26': {
    suspects: 'Metastatic spinal cord compression',
    plain: 'After cancer, nerve signs with back pain need a scan today.',
  },
  'RF-27': {
    suspects: 'Spinal infection (discitis, epidural abscess)',
    plain: 'Fever with back pain and your risks can be an infection in the spine.',
  },
  'RF-28': {
    suspects: 'Infection or bleeding after a spinal procedure',
    plain: 'Trouble after a needle or operation in the back needs a check today.',
  },
  'RF-29': { suspects: 'Spinal infection', plain: 'Germs can travel to the spine; this needs blood tests and a scan.' },
  'RF-30': {
    suspects: 'Spinal or retroperitoneal bleeding',
    plain: 'When blood does not clot well these signs can be bleeding inside.',
  },
  'RF-31': { suspects: 'Spine fracture', plain: 'A big accident can break a spine bone even if you can walk.' },
  'RF-33': { suspects: 'Kidney infection', plain: 'Fever with side pain or burning can be a kidney infection.' },
  'RF-34': { suspects: 'Kidney stone', plain: 'Strong side pain or blood in pee can be a kidney stone.' },
  'RF-35': {
    suspects: 'Urinary retention or severe dehydration',
    plain: 'Not peeing for 12 hours can harm the bladder and kidneys.',
  },
  'RF-36': {
    suspects: 'Rhabdomyolysis',
    plain: 'Brown or red pee with sore muscles can mean muscle breaks down and hurts the kidneys.',
  },
  'RF-37': {
    suspects: 'Pancreatitis, ulcer, aneurysm, ectopic pregnancy and others',
    plain: 'New strong belly pain with back pain must be checked today.',
  },
  'RF-38': { suspects: 'Faint, bleeding, heart rhythm', plain: 'Passing out must be checked, even if pain caused it.' },
  'RF-39': { suspects: 'Heart cause not excluded', plain: 'At your age or risk a chest pain must be checked today.' },
  'RF-40': {
    suspects: 'Deep vein thrombosis',
    plain: 'A swollen, red or hot calf can be a clot; rubbing could loosen it.',
  },
  'RF-41': {
    suspects: 'Preterm labour, abruption, pre-eclampsia',
    plain: 'These signs can mean the baby or you need help now.',
  },
  'RF-42': {
    suspects: 'Infection, bleeding or clot after birth',
    plain: 'After birth these signs need a check today.',
  },
  'RF-43': {
    suspects: 'Tetanus or drug-induced dystonia',
    plain: 'A stiff jaw, trouble swallowing, or stuck eyes or tongue with spasms can be tetanus or a medicine.',
  },
  'RF-44': { suspects: 'Risk of suicide', plain: 'You deserve help today.' },
  'RF-45': {
    suspects: 'Long lie, unable to care for self',
    plain: 'Being stuck for over an hour is unsafe; get someone to you.',
  },
  'RF-46': {
    suspects: 'Aortic dissection or aneurysm without other signs; fracture',
    plain: 'Sudden strong pain that does not change when you move must be checked today.',
  },
  'RF-47': {
    suspects: 'Aortic dissection not excluded',
    plain: 'You were not sure about a tearing pain; it must be checked today.',
  },
  'RF-48': {
    suspects: 'Drug-induced dystonia',
    plain: 'A new medicine can pull the neck to one side; it can be treated today.',
  },
  'RF-49': {
    suspects: 'Aneurysm or dissection, also if moving hurts too',
    plain: 'At your age and risk, sudden strong pain that nothing set off must be checked today.',
  },
  'RF-50': {
    suspects: 'Aneurysm posing as side pain',
    plain: 'After 60, with your risks, sudden side or belly pain must be checked today.',
  },
  'RF-51': {
    suspects: 'Kidney or womb infection in pregnancy or after birth',
    plain: 'Fever, or side pain with illness, in pregnancy needs a check today.',
  },
  'RF-52': {
    suspects: 'Adrenal crisis',
    plain: 'On long-term steroids, being sick and feeling ill can be dangerous within hours.',
  },
  'RF-53': {
    suspects: 'Clot in the lung',
    plain: 'In pregnancy and after birth, chest pain can be a clot and must be checked today.',
  },
  'RF-54': {
    suspects: 'Metastatic spinal cord or nerve compression',
    plain: 'After cancer, new tingling or shooting leg pain needs your cancer team or a hospital today.',
  },
  'RF-55': {
    suspects: 'Bleeding into the deep hip muscle',
    plain: 'When blood does not clot well, deep groin pain can be bleeding into the hip muscle.',
  },
  'RF-60': { suspects: 'Infection not excluded', plain: 'Fever with back pain must be looked at.' },
  'RF-61': { suspects: 'Spinal infection without fever', plain: 'Infection in the spine can come without fever.' },
  'RF-62': {
    suspects: 'Cancer in the spine',
    plain: 'After cancer, this kind of pain must be looked at soon; call your cancer team or doctor today.',
  },
  'RF-63': { suspects: 'Cancer or infection', plain: 'Losing weight with this pain must be looked at.' },
  'RF-64': {
    suspects: 'Osteoporotic vertebral fracture',
    plain: 'Several signs together point to a squashed spine bone.',
  },
  'RF-65': { suspects: 'Osteoporotic vertebral fracture', plain: 'A thin spine bone can break from a small twist.' },
  'RF-66': { suspects: 'Fracture after small fall', plain: 'At your age a small fall can break a spine bone.' },
  'RF-67': { suspects: 'Missed fracture', plain: 'Pain weeks after a big accident needs an X-ray or scan.' },
  'RF-68': { suspects: 'Nerve root with motor loss', plain: 'A weak leg must be examined.' },
  'RF-69': {
    suspects: 'Old nerve loss, never cleared',
    plain: 'An old nerve sign that nobody has examined needs a doctor to look.',
  },
  'RF-70': {
    suspects: 'Spinal cord pressure (myelopathy)',
    plain: 'Unsteady legs or clumsy hands can come from the spinal cord.',
  },
  'RF-71': { suspects: 'Early cauda equina not excluded', plain: 'New loss of feeling in sex should be looked at.' },
  'RF-72': { suspects: 'Kidney or bladder', plain: 'This may come from the kidney or bladder.' },
  'RF-73': { suspects: 'Shingles', plain: 'Shingles is best treated in the first 3 days.' },
  'RF-74': { suspects: 'Aneurysm', plain: 'An aneurysm and back pain should be checked.' },
  'RF-75': {
    suspects: 'Chest wall pain, not proven',
    plain: 'Sore chest when you twist is often muscle, but have it checked.',
  },
  'RF-76': { suspects: 'Uncontrolled pain', plain: 'Pain this strong for days needs better pain relief.' },
  'RF-77': {
    suspects: 'Salt and water imbalance',
    plain: 'Being sick with your health can upset salts; ask for a blood test.',
  },
  'RF-78': { suspects: 'Complication of procedure not excluded', plain: 'Call the team that treated your back.' },
  'RF-79': { suspects: 'Serious disease not excluded', plain: 'Many small signs together need a doctor.' },
  'RF-80': {
    suspects: 'A safety question could not be answered',
    plain: 'You were not sure about an important sign, so a doctor should check.',
  },
  'RF-81': { suspects: 'Back pain in a young child', plain: 'Back pain in a young child always needs a doctor.' },
  'RF-82': {
    suspects: 'Fracture of a weak vertebra, or an organ',
    plain: 'At your age, sudden strong pain that no position eases should be examined.',
  },
  'RF-83': {
    suspects: 'Osteoporotic vertebral fracture without a known cause',
    plain: 'A sore spot on the spine that came suddenly can be a squashed bone; a cough is enough.',
  },
  'RF-84': { suspects: 'Belly organ not excluded', plain: 'Belly pain together with back pain should be examined.' },
  'RF-85': {
    suspects: 'Heart or lung not excluded',
    plain: 'You showed pain in the chest; at your age or risk a doctor should look.',
  },
  'RF-86': {
    suspects: 'Bleeding into muscle or behind the belly',
    plain: 'When blood does not clot well, a knock or a big bruise should be looked at.',
  },
  'RF-87': {
    suspects: 'Bone tumour or infection in a young person',
    plain: 'At your age, pain that stays day and night should be examined soon.',
  },
  'RF-88': {
    suspects: 'Bleeding into a deep muscle',
    plain: 'When blood does not clot well, an ache deep in groin or thigh should be looked at.',
  },
  'RF-89': {
    suspects: 'Angina or another heart or lung cause',
    plain: 'Signs on effort that ease with rest can come from the heart; a doctor looks before any exercise.',
  },
  'RF-110': {
    suspects: 'Tendon or muscle harm by a fluoroquinolone',
    plain: 'This antibiotic can hurt tendons and muscles; rest them and phone the prescriber before the next tablet.',
  },
  'RF-90': {
    suspects: 'Cancer in the spine, low level of concern',
    plain: 'After cancer, any new back pain should be mentioned to a doctor.',
  },
  'RF-91': { suspects: 'Unexplained systemic sign', plain: 'Losing weight or soaking sweats should be checked.' },
  'RF-92': { suspects: 'Myeloma, metastasis', plain: 'Long pain after 60 with these signs needs blood tests.' },
  'RF-93': { suspects: 'Non-mechanical pain', plain: 'Pain that no position eases, day and night, should be checked.' },
  'RF-94': {
    suspects: 'Osteoporotic fracture, low level of concern',
    plain: 'Thin bones or getting shorter should be checked.',
  },
  'RF-95': {
    suspects: 'Inflammatory spine disease (axial spondyloarthritis)',
    plain: 'A stiff back like this can be inflammation that has good treatment.',
  },
  'RF-96': {
    suspects: 'Sciatica that lasts or is severe',
    plain: 'Leg pain that lasts or is strong should be seen by a doctor.',
  },
  'RF-97': {
    suspects: 'Lumbar spinal stenosis, or poor leg circulation',
    plain: 'Heavy legs on walking should be checked.',
  },
  'RF-98': {
    suspects: 'Medicine-related muscle pain, or disturbed salts',
    plain: 'A medicine or your health may cause this; ask, but do not stop a medicine yourself.',
  },
  'RF-99': {
    suspects: 'Longer than a few weeks, not yet examined',
    plain: 'A spasm that lasts more than a few weeks should be examined.',
  },
  'RF-100': { suspects: 'Several weak flags', plain: 'Some small signs together should be checked.' },
  'RF-101': {
    suspects: 'Outside the age range of this product',
    plain: 'This product is made for adults; see a doctor with a parent.',
  },
  'RF-102': {
    suspects: 'Low salts or vitamins from too little food',
    plain: 'Cramps with very little food need a blood test and kind help.',
  },
  'RF-103': {
    suspects: 'Illness of the whole body not excluded',
    plain: 'Small signs of illness together should be checked before anyone works on your back.',
  },
  'RF-104': {
    suspects: 'Past cancer not excluded',
    plain: 'You are not sure whether you had cancer; a doctor can look it up and decide if hands-on care is safe.',
  },
}
