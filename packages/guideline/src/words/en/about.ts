/** One part of the page about the product. */
export type AboutPart = { readonly title: string; readonly text: readonly string[] }

/** The page that says what this is, for whom, and who stands behind it. Names in braces are filled in. */
export const aboutWords = {
  title: 'What this is',
  back: 'Back',
  parts: [
    {
      title: 'What it does',
      text: [
        'Unspasm asks about your back, says whether your answers show danger, what the pain may come from, and what you can do now.',
        'It is for people of 16 and over with a back spasm or back pain, from the neck to the buttocks.',
      ],
    },
    {
      title: 'What it does not do',
      text: [
        'It does not examine you and it makes no diagnosis. It can miss something. If you are worried, see a doctor, whatever this page says.',
        'In an emergency call {emergencyNumber}. You need not finish the questions first.',
      ],
    },
    {
      title: 'How it decides',
      text: [
        'It goes through fixed rules, the same for everybody. No rule guesses, and nothing learns from your answers.',
        'The most urgent rule that fits your answers decides. “Not sure” never makes a result calmer.',
        'One weak sign alone does not raise the alarm: most people with back pain have one. Strong signs do, alone; weak signs do together.',
        'The causes are a ranking by points that the authors chose. This ranking is not fitted to data, and never opens what a rule has closed.',
      ],
    },
    {
      title: 'Home care comes first',
      text: [
        'Whoever runs this page may earn from visits. So a fresh, simple strain ends at home care. A visit is offered only when two days of home care were not enough, or when you ask.',
      ],
    },
    {
      title: 'Your answers',
      text: [
        'Your answers stay on this phone. No account, no cookie, no counting of visits. Nothing is sent without a tap of yours.',
        'You can erase everything in the settings.',
      ],
    },
  ] as readonly AboutPart[],
  signatureTitle: 'Who has signed it',
  signed: '{name} ({licence}) has signed version {version} on {signedOn}.',
  sourcesTitle: 'Sources',
  sourcesText:
    'Each rule names its sources. Some were read while writing, some are quoted from memory; the list says which.',
  sourcesOpen: 'All sources',
  licenceTitle: 'Licence and version',
  licence: 'Free software under the Apache License 2.0. Rules version {version}.',
} as const
