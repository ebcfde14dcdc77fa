import type { SeedCommitment } from './commitments.ts'

/** Made up, as all organisations of the demo are; in the demo's two languages. Nobody has checked the Urdu yet. */
export const commitments: readonly SeedCommitment[] = [
  {
    ...{ stance: 'will', goal: 4, by: 'firstCouncil', role: 'Head of parks', published: -200, due: -40 },
    title: { en: 'Benches on the way to the shops', ur: 'دکانوں کے راستے میں بینچ' },
    said: {
      en: 'Many people told us that they like to walk, and that there is nowhere to sit down on the way.',
      ur: 'بہت سے لوگوں نے بتایا کہ انہیں پیدل چلنا پسند ہے، لیکن راستے میں بیٹھنے کی کوئی جگہ نہیں۔',
    },
    answer: {
      en: 'We will put up twelve benches where people asked for them.',
      ur: 'جہاں لوگوں نے کہا، وہاں ہم بارہ بینچ لگائیں گے۔',
    },
    closed: { after: -45, outcome: 'kept' },
    measure: {
      ...{ baseline: 0, on: -200, target: 12 },
      ...{ name: { en: 'Benches that stand', ur: 'لگے ہوئے بینچ' }, unit: { en: 'benches', ur: 'بینچ' } },
      readings: [
        [-140, 3],
        [-90, 8],
        [-46, 12],
      ],
    },
    document: {
      on: -46,
      shows: { en: 'Where all twelve benches stand', ur: 'تمام بارہ بینچ کہاں کہاں ہیں' },
      lines: ['Where all twelve benches stand', '', 'By the bus stop, the clinic, the library and nine more places.'],
    },
    milestones: [
      { title: { en: 'Ask people where', ur: 'لوگوں سے پوچھنا کہ کہاں' }, due: -160, done: -165 },
      { title: { en: 'The first three stand', ur: 'پہلے تین لگ گئے' }, due: -130, done: -140 },
    ],
    notes: [
      {
        ...{ kind: 'news', on: -140 },
        words: {
          en: 'The first three stand by the bus stop, the clinic and the library.',
          ur: 'پہلے تین بس اسٹاپ، کلینک اور لائبریری کے پاس لگ گئے ہیں۔',
        },
        picture: {
          en: 'A drawing of the bench by the clinic: brown slats on a path, near a tree.',
          ur: 'کلینک کے پاس والے بینچ کا خاکہ: راستے پر بھوری تختیاں، قریب ہی ایک درخت۔',
        },
      },
      {
        ...{ kind: 'end', on: -45 },
        words: {
          en: 'All twelve stand. People chose every place themselves.',
          ur: 'تمام بارہ لگ گئے۔ ہر جگہ لوگوں نے خود چنی۔',
        },
      },
    ],
  },
  {
    ...{ stance: 'doing', goal: 2, by: 'trust', role: 'Lead for young people', published: -90, due: 150 },
    title: { en: 'Somebody to talk to, after school', ur: 'اسکول کے بعد بات کرنے والا کوئی' },
    said: {
      en: 'Young people told us that they wait too long, and that an appointment in school hours is no help.',
      ur: 'نوجوانوں نے بتایا کہ انہیں بہت انتظار کرنا پڑتا ہے، اور اسکول کے وقت کی ملاقات کسی کام کی نہیں۔',
    },
    answer: {
      en: 'We are opening drop-in hours in the evening, run together with a youth group. No letter is needed.',
      ur: 'ہم ایک نوجوان گروپ کے ساتھ مل کر شام کے اوقات کھول رہے ہیں۔ کسی خط کی ضرورت نہیں۔',
    },
    measure: {
      ...{ baseline: 1, on: -90, target: 8 },
      name: { en: 'Evenings a week when the door is open', ur: 'ہفتے میں کتنی شاموں کو دروازہ کھلا ہے' },
      unit: { en: 'evenings', ur: 'شامیں' },
      readings: [
        [-50, 2],
        [-10, 4],
      ],
    },
    milestones: [
      { title: { en: 'Two rooms are found', ur: 'دو کمرے مل گئے' }, due: -60, done: -62 },
      { title: { en: 'Open on four evenings', ur: 'چار شاموں کو کھلا' }, due: -5, done: -10 },
      { title: { en: 'Open on eight evenings', ur: 'آٹھ شاموں کو کھلا' }, due: 120 },
    ],
    notes: [
      {
        ...{ kind: 'news', on: -10 },
        words: {
          en: 'The door is open on four evenings now. Young people painted the room.',
          ur: 'اب دروازہ چار شاموں کو کھلا ہے۔ کمرہ نوجوانوں نے رنگا۔',
        },
      },
    ],
  },
  {
    ...{ stance: 'will', goal: 3, by: 'secondCouncil', role: 'Head of libraries', published: -150, due: -20 },
    title: { en: 'A warm room in every library', ur: 'ہر لائبریری میں ایک گرم کمرہ' },
    said: {
      en: 'People told us that heating costs too much, and that they need a place to be warm without having to buy something.',
      ur: 'لوگوں نے بتایا کہ گھر گرم رکھنا بہت مہنگا ہے، اور انہیں ایسی گرم جگہ چاہیے جہاں کچھ خریدنا نہ پڑے۔',
    },
    answer: {
      en: 'We will keep a warm room open in each of our six libraries, every day but Sunday.',
      ur: 'ہم اپنی چھ لائبریریوں میں سے ہر ایک میں، اتوار کے سوا روزانہ، ایک گرم کمرہ کھلا رکھیں گے۔',
    },
    milestones: [
      { title: { en: 'Four libraries', ur: 'چار لائبریریاں' }, due: -60, done: -58 },
      { title: { en: 'All six', ur: 'تمام چھ' }, due: -25 },
    ],
    notes: [
      {
        ...{ kind: 'news', on: -58 },
        words: { en: 'Four of six are open.', ur: 'چھ میں سے چار کھل گئے ہیں۔' },
      },
      {
        ...{ kind: 'late', on: -15 },
        words: {
          en: 'In two libraries the heating has to be mended first. The parts come next month, and we open then.',
          ur: 'دو لائبریریوں میں پہلے ہیٹنگ کی مرمت کرنی ہے۔ پرزے اگلے مہینے آئیں گے، تب ہم کھولیں گے۔',
        },
      },
    ],
  },
  {
    ...{ stance: 'wont', goal: 7, by: 'firstCouncil', role: 'Head of transport', published: -60, due: null },
    title: { en: 'A night bus on every route', ur: 'ہر راستے پر رات کی بس' },
    said: {
      en: 'Older people told us that they stay at home in the evening, because the last bus goes at seven.',
      ur: 'بزرگوں نے بتایا کہ وہ شام کو گھر رہتے ہیں، کیونکہ آخری بس سات بجے جاتی ہے۔',
    },
    answer: {
      en: 'It would cost as much as all our other buses together. We looked for another way: a shared taxi can be booked by phone until eleven.',
      ur: 'اس پر اتنا خرچ آئے گا جتنا باقی تمام بسوں پر۔ ہم نے دوسرا راستہ نکالا: رات گیارہ بجے تک فون پر مشترکہ ٹیکسی بک کی جا سکتی ہے۔',
    },
  },
]
