import { age, area, symbol } from '../about-you.ts'
import type { QuestionTexts } from '../survey.ts'

/** Wordings in English, Urdu and Easy Read. */
const said = (en: string, ur: string, easy: string) => ({ en, ur, 'en-x-easy': easy })
const easyPicture = (name: string, alt: string) => ({ easyPicture: symbol(name, alt) })
const when = (question: string, value: string) => ({
  match: 'all' as const,
  clauses: [{ question, test: 'is' as const, value }],
})

const visits: QuestionTexts[] = [
  {
    key: 'been',
    kind: 'yes-no',
    required: true,
    text: said(
      'Have you been to a warm place this winter?',
      'کیا آپ اس سردیوں میں کسی گرم جگہ گئے ہیں؟',
      'Did you go to a warm place this winter?',
    ),
    hint: said(
      'A library, a church hall, a community centre: anywhere you can sit in the warm for nothing.',
      'لائبریری، چرچ ہال، کمیونٹی سنٹر: کوئی بھی جگہ جہاں آپ مفت گرمی میں بیٹھ سکیں۔',
      'A warm place is a library, a hall or a centre. You do not pay.',
    ),
    more: easyPicture('home', 'A warm home'),
  },
  {
    key: 'which',
    kind: 'single-choice',
    text: said('Which one do you go to most?', 'آپ سب سے زیادہ کہاں جاتے ہیں؟', 'Where do you go most?'),
    choices: {
      library: said('The library', 'لائبریری', 'The library'),
      church: said('The church hall', 'چرچ ہال', 'The church hall'),
      mosque: said('The mosque', 'مسجد', 'The mosque'),
      centre: said('The community centre', 'کمیونٹی سنٹر', 'The community centre'),
    },
    more: { other: true, showIf: when('been', 'yes'), ...easyPicture('map', 'A map') },
  },
  {
    key: 'what-for',
    kind: 'several-choices',
    text: said(
      '{which|A warm place}: what do you go there for?',
      'آپ {which|وہاں} کس لیے جاتے ہیں؟',
      'Why do you go there?',
    ),
    choices: {
      warm: said('To keep warm', 'گرم رہنے کے لیے', 'To be warm'),
      company: said('To see people', 'لوگوں سے ملنے کے لیے', 'To see people'),
      food: said('For something to eat', 'کھانے کے لیے', 'To eat'),
      help: said('For help with bills and forms', 'بلوں اور فارموں میں مدد کے لیے', 'To get help'),
    },
    more: { most: 3, other: true, showIf: when('been', 'yes'), ...easyPicture('friends', 'Friends') },
  },
  {
    key: 'felt',
    kind: 'smileys',
    text: said('How did your last visit feel?', 'آپ کی پچھلی ملاقات کیسی رہی؟', 'How did it feel?'),
    more: { showIf: when('been', 'yes'), ...easyPicture('happy', 'A happy face') },
  },
  {
    key: 'stopped',
    kind: 'open-text',
    text: said('What keeps you away?', 'آپ کو کیا چیز روکتی ہے؟', 'Why do you not go?'),
    more: { showIf: when('been', 'no'), ...easyPicture('no', 'A cross') },
  },
  {
    key: 'last-visit',
    kind: 'date',
    text: said('When were you there last?', 'آپ آخری بار کب گئے تھے؟', 'When did you last go?'),
    hint: said('About is fine.', 'اندازہ کافی ہے۔', 'You can guess.'),
    more: { showIf: when('been', 'yes'), ...easyPicture('calendar', 'A calendar') },
  },
]

const wishes: QuestionTexts[] = [
  {
    key: 'hours',
    kind: 'number',
    text: said(
      'How many hours a week would you like one near you to be open?',
      'آپ کے خیال میں قریبی گرم جگہ ہفتے میں کتنے گھنٹے کھلی ہونی چاہیے؟',
      'How many hours a week should it be open?',
    ),
    more: { least: 0, most: 100, ...easyPicture('clock', 'A clock') },
  },
  {
    key: 'matters-most',
    kind: 'ranking',
    text: said('What matters most in a warm place?', 'گرم جگہ میں سب سے اہم کیا ہے؟', 'What is most important?'),
    hint: said('Put the most important first.', 'سب سے اہم کو پہلے رکھیں۔', 'Put the best one first.'),
    choices: {
      near: said('That it is near', 'کہ وہ قریب ہو', 'It is near'),
      quiet: said('That it is quiet', 'کہ وہ پُرسکون ہو', 'It is quiet'),
      food: said('Something hot to eat', 'کچھ گرم کھانا', 'Hot food'),
      people: said('Kind people', 'مہربان لوگ', 'Kind people'),
    },
    more: easyPicture('list', 'A list'),
  },
  {
    key: 'days',
    kind: 'matrix',
    text: said('When could you come?', 'آپ کب آ سکتے ہیں؟', 'When can you come?'),
    rows: {
      weekdays: said('On weekdays', 'ہفتے کے دنوں میں', 'Monday to Friday'),
      weekends: said('At weekends', 'ہفتے کے آخر میں', 'Saturday and Sunday'),
    },
    choices: {
      morning: said('Morning', 'صبح', 'Morning'),
      afternoon: said('Afternoon', 'دوپہر', 'Afternoon'),
      evening: said('Evening', 'شام', 'Evening'),
    },
    more: easyPicture('sun', 'The sun'),
  },
  {
    key: 'views',
    kind: 'statements',
    text: said('What do you think of these?', 'ان کے بارے میں آپ کی کیا رائے ہے؟', 'Do you agree?'),
    rows: {
      all: said('Every estate should have one', 'ہر محلے میں ایک ہونی چاہیے', 'Every estate needs one'),
      summer: said(
        'They should stay open in summer',
        'انہیں گرمیوں میں بھی کھلا رہنا چاہیے',
        'Keep them open in summer',
      ),
    },
    more: easyPicture('vote', 'A vote'),
  },
  {
    key: 'welcome',
    kind: 'i-statement',
    text: said(
      'I can go somewhere warm where I feel welcome.',
      'میں ایسی گرم جگہ جا سکتا ہوں جہاں میرا خیرمقدم ہو۔',
      'I have a warm place to go. People are kind to me there.',
    ),
    more: easyPicture('together', 'People together'),
  },
  {
    key: 'tell',
    kind: 'rating',
    text: said(
      'How likely are you to tell a neighbour about it?',
      'آپ کسی پڑوسی کو اس کے بارے میں بتائیں، اس کا کتنا امکان ہے؟',
      'Will you tell a neighbour?',
    ),
    more: {
      points: 7,
      low: said('Not likely', 'امکان نہیں', 'No'),
      high: said('Very likely', 'بہت امکان', 'Yes'),
      ...easyPicture('talk', 'People talking'),
    },
  },
]

const district: QuestionTexts = {
  key: 'district',
  kind: 'postcode-district',
  text: said(
    'What is the first half of your postcode?',
    'آپ کے پوسٹ کوڈ کا پہلا حصہ کیا ہے؟',
    'What is the first half of your postcode?',
  ),
  more: easyPicture('letter', 'A letter'),
}

/** A question of every kind, as a group would ask them. */
export const warmPlacesQuestions: QuestionTexts[] = [age, ...visits, ...wishes, area, district]
export const warmPlacesWords = {
  title: said('Warm places this winter', 'اس سردیوں کی گرم جگہیں', 'Warm places'),
  why: said(
    'Our members keep eleven warm places open. We want to know which ones work, what is missing, and for whom.',
    'ہمارے اراکین گیارہ گرم جگہیں کھلی رکھتے ہیں۔ ہم جاننا چاہتے ہیں کہ کون سی کام کرتی ہیں، کیا کمی ہے، اور کس کے لیے۔',
    'We run warm places. Tell us what is good. Tell us what is missing.',
  ),
  nextSteps: said(
    'Our committee reads every answer in January and decides with both councils where to open next.',
    'ہماری کمیٹی جنوری میں ہر جواب پڑھتی ہے اور دونوں کونسلوں کے ساتھ فیصلہ کرتی ہے کہ اگلی جگہ کہاں کھولی جائے۔',
    'We read what you say in January. Then we choose where to open the next one.',
  ),
  consultation: {
    stage: 'forming' as const,
    information: said(
      'Each place costs about £90 a week to heat. There is money for two more.',
      'ہر جگہ کو گرم رکھنے پر ہفتے میں تقریباً 90 پاؤنڈ خرچ ہوتے ہیں۔ مزید دو کے لیے رقم موجود ہے۔',
      'A warm place costs £90 a week. We have money for two more.',
    ),
    consideration: said(
      'The committee goes through the answers question by question, in public, with both councils in the room.',
      'کمیٹی دونوں کونسلوں کی موجودگی میں سب کے سامنے ہر سوال کے جوابات دیکھتی ہے۔',
      'We talk about the answers at a meeting. You can come.',
    ),
  },
}
