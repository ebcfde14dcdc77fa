/** What a group asks in the journey of six people: a question of every kind, a section, a page, in three editions. */
export type Written = {
  /** As somebody types it to find the kind in the menu. */
  menu: string
  en: string
  /** In Easy Read and in Urdu; what has none is read in English, and marked. */
  easy?: string
  ur?: string
  hint?: string
  rows?: readonly string[]
  choices?: readonly string[]
  /** Asked only of those who said yes to the question about the bus. */
  isForBusRiders?: true
  /** Where the answer to the question about places goes into the words. */
  hasPipe?: true
}

/** Stands in the words where the earlier answer goes, with another word for whoever left that out. */
export const pipeMark = '{which-place-like-most|it}'

export const items: readonly Written[] = [
  { menu: 'Age', en: 'How old are you?', easy: 'What is your age?', ur: 'آپ کی عمر کتنی ہے؟' },
  { menu: 'Section', en: 'Getting here' },
  { menu: 'Yes', en: 'Do you come here by bus?', easy: 'Do you use the bus?', ur: 'کیا آپ بس سے آتے ہیں؟' },
  {
    ...{ menu: 'Number', isForBusRiders: true },
    ...{ en: 'How many minutes do you wait?', easy: 'How long do you wait?', ur: 'آپ کتنے منٹ انتظار کرتے ہیں؟' },
  },
  {
    ...{ menu: 'One', choices: ['The library', 'The park'] },
    ...{ en: 'Which place do you like most?', easy: 'What is your best place?', ur: 'آپ کو کون سی جگہ پسند ہے؟' },
  },
  { menu: 'Page', en: 'Good to know', hint: 'All of these places are free.' },
  {
    ...{ menu: 'Own', hasPipe: true },
    en: `What would make ${pipeMark} better?`,
    easy: `How can ${pipeMark} be better?`,
    ur: `${pipeMark} کیسے بہتر ہو؟`,
  },
  { menu: 'Several', en: 'What do you come for?', choices: ['Warmth', 'Company', 'Food'] },
  { menu: 'Rating', en: 'How easy is it to come?' },
  { menu: 'Smileys', en: 'How did you feel last time?' },
  { menu: 'Date', en: 'When were you last here?' },
  { menu: 'Put', en: 'What matters most?', choices: ['Near', 'Quiet', 'Kind'] },
  { menu: 'Table', en: 'When should it be open?', rows: ['Weekdays', 'Weekends'], choices: ['Morning', 'Evening'] },
  { menu: 'Agree', en: 'What do you think?', rows: ['It is for all ages', 'It is safe at night'] },
  { menu: 'I', en: 'I feel welcome here.' },
  { menu: 'Area', en: 'Where do you live?' },
  { menu: 'First', en: 'Your postcode, first half' },
]

export const frame = {
  title: { en: 'A warm place for you', easy: 'A warm place', ur: 'آپ کے لیے گرم جگہ' },
  why: {
    en: 'We run warm rooms and want them to be yours.',
    easy: 'We have warm rooms. They are for you.',
    ur: 'ہم گرم کمرے چلاتے ہیں۔',
  },
  nextSteps: {
    en: 'We read everything and put up a list of what we change.',
    easy: 'We read it all. We tell you what we change.',
    ur: 'ہم سب پڑھتے ہیں اور بتاتے ہیں کہ کیا بدلے گا۔',
  },
  information: { en: 'There is money for two evenings a week.' },
  consideration: { en: 'Our members meet in December and decide together.' },
}
/** The choices that the pipe repeats, in the words of the other editions. */
export const places = { easy: ['Library', 'Park'], ur: ['کتب خانہ', 'پارک'] } as const

/** Days far enough off, and the same read day first or month first: a browser's date field follows its own locale. */
const year = new Date().getFullYear() + 1
export const days = {
  closes: { typed: `1212${year}`, iso: `${year}-12-12` },
  reports: { typed: `0101${year + 1}`, iso: `${year + 1}-01-01` },
}
