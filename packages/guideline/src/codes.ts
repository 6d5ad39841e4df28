import type { FindingId } from './finding-id.ts'

/** A code of a public terminology; `basis` says whether it was seen in public material or is from memory. */
export type Code = { readonly system: string; readonly code: string; readonly display: string; readonly basis: string }

/** Export codes of findings. SNOMED CT needs a licence in some countries, so exporting them is switchable. */
export const codes: Partial<Record<FindingId, readonly Code[]>> = {
  breathless: [{ system: 'http://snomed.info/sct', code: '267036007', display: 'Dyspnea', basis: 'from memory, sure' }],
  'chest-pain': [
    { system: 'http://snomed.info/sct', code: '29857009', display: 'Chest pain', basis: 'from memory, sure' },
  ],
  'belly-pain': [
    { system: 'http://snomed.info/sct', code: '21522001', display: 'Abdominal pain', basis: 'from memory, sure' },
  ],
  'bladder-change': [
    {
      system: 'http://snomed.info/sct',
      code: '267064002',
      display: 'Retention of urine',
      basis: 'seen in public material',
    },
    {
      system: 'http://snomed.info/sct',
      code: '165232002',
      display: 'Urinary incontinence',
      basis: 'seen in public material',
    },
  ],
  'bowel-change': [
    {
      system: 'http://snomed.info/sct',
      code: '72042002',
      display: 'Incontinence of feces',
      basis: 'seen in public material',
    },
  ],
  'sciatica-both-legs': [
    { system: 'http://snomed.info/sct', code: '23056005', display: 'Sciatica', basis: 'seen in public material' },
  ],
  'leg-weakness': [
    { system: 'http://snomed.info/sct', code: '26544005', display: 'Muscle weakness', basis: 'from memory, sure' },
  ],
  'fever-or-chills': [
    { system: 'http://snomed.info/sct', code: '386661006', display: 'Fever', basis: 'from memory, sure' },
    { system: 'http://snomed.info/sct', code: '43724002', display: 'Chill', basis: 'seen in public material' },
  ],
  'weight-loss': [
    {
      system: 'http://snomed.info/sct',
      code: '448765001',
      display: 'Unintentional weight loss',
      basis: 'seen in public material',
    },
  ],
  'night-sweats': [
    { system: 'http://snomed.info/sct', code: '42984000', display: 'Night sweats', basis: 'seen in public material' },
  ],
  'rash-band': [
    { system: 'http://snomed.info/sct', code: '4740000', display: 'Herpes zoster', basis: 'from memory, sure' },
  ],
  'vomiting-diarrhoea': [
    { system: 'http://snomed.info/sct', code: '422400008', display: 'Vomiting', basis: 'from memory, sure' },
    { system: 'http://snomed.info/sct', code: '62315008', display: 'Diarrhea', basis: 'from memory, sure' },
  ],
  'flank-pain': [
    { system: 'http://snomed.info/sct', code: '247355005', display: 'Flank pain', basis: 'seen in public material' },
  ],
  'urine-blood': [
    { system: 'http://snomed.info/sct', code: '34436003', display: 'Blood in urine', basis: 'seen in public material' },
  ],
  'urine-burning': [
    {
      system: 'http://snomed.info/sct',
      code: '68566005',
      display: 'Urinary tract infectious disease',
      basis: 'from memory, sure',
    },
  ],
  age: [{ system: 'http://loinc.org', code: '30525-0', display: 'Age', basis: 'seen in public material' }],
  sex: [
    { system: 'http://loinc.org', code: '76689-9', display: 'Sex assigned at birth', basis: 'seen in public material' },
  ],
  pregnancy: [
    { system: 'http://loinc.org', code: '82810-3', display: 'Pregnancy status', basis: 'seen in public material' },
    { system: 'http://snomed.info/sct', code: '77386006', display: 'Pregnancy', basis: 'seen in public material' },
  ],
  'cancer-history': [
    {
      system: 'http://snomed.info/sct',
      code: '363346000',
      display: 'Malignant neoplastic disease',
      basis: 'from memory, sure',
    },
  ],
  osteoporosis: [
    { system: 'http://snomed.info/sct', code: '64859006', display: 'Osteoporosis', basis: 'from memory, sure' },
  ],
  'weak-immunity': [
    {
      system: 'http://snomed.info/sct',
      code: '370388006',
      display: 'Patient immunocompromised',
      basis: 'seen in public material',
    },
  ],
  'iv-drug-use': [
    {
      system: 'http://snomed.info/sct',
      code: '228388006',
      display: 'Intravenous drug user',
      basis: 'seen in public material',
    },
  ],
  'aneurysm-known': [
    {
      system: 'http://snomed.info/sct',
      code: '233985008',
      display: 'Abdominal aortic aneurysm',
      basis: 'seen in public material',
    },
  ],
  'kidney-disease': [
    {
      system: 'http://snomed.info/sct',
      code: '709044004',
      display: 'Chronic kidney disease',
      basis: 'seen in public material',
    },
  ],
  'heart-failure': [
    { system: 'http://snomed.info/sct', code: '84114007', display: 'Heart failure', basis: 'from memory, sure' },
  ],
  diabetes: [
    { system: 'http://snomed.info/sct', code: '73211009', display: 'Diabetes mellitus', basis: 'from memory, sure' },
  ],
  'pain-region': [
    { system: 'http://snomed.info/sct', code: '161891005', display: 'Backache', basis: 'seen in public material' },
    { system: 'http://snomed.info/sct', code: '279039007', display: 'Low back pain', basis: 'seen in public material' },
  ],
  'pain-now': [
    {
      system: 'http://loinc.org',
      code: '72514-3',
      display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
      basis: 'seen in public material',
    },
  ],
  'curve-known': [
    {
      system: 'http://snomed.info/sct',
      code: '298382003',
      display: 'Scoliosis deformity of spine',
      basis: 'seen in public material',
    },
    {
      system: 'http://snomed.info/sct',
      code: '414564002',
      display: 'Kyphosis deformity of spine',
      basis: 'seen in public material',
    },
  ],
  'weight-kg': [{ system: 'http://loinc.org', code: '29463-7', display: 'Body weight', basis: 'from memory, sure' }],
}

/** Wording licences of findings that resemble a published instrument. */
export const licences: Partial<Record<FindingId, string>> = {
  'fear-moving': 'Own wording; not taken from any licensed instrument.',
  'expects-recovery': 'Own wording; not taken from any licensed instrument.',
  'low-mood': 'Own wording; not taken from any licensed instrument.',
  'work-worry': 'Own wording; not taken from any licensed instrument.',
  'self-harm-thoughts': 'Own wording; not taken from any licensed instrument.',
  'peg-pain':
    'PEG concept (Krebs 2009). Reworded for reading age; use the published wording only after the project has confirmed permission.',
  'peg-enjoyment':
    'PEG concept (Krebs 2009). Reworded for reading age; use the published wording only after the project has confirmed permission.',
  'peg-activity':
    'PEG concept (Krebs 2009). Reworded for reading age; use the published wording only after the project has confirmed permission.',
}
