import type { Tx } from '#domain/kernel/context.ts'
import type { SeededPlace } from './place.ts'
import { type AgendaPart, seedAgenda } from './workshop-agenda.ts'

/** One activity of every kind, in the order of an afternoon. */
export const forumParts: AgendaPart[] = [
  {
    kind: 'pause',
    text: { en: 'Welcome', ur: 'خوش آمدید' },
    body: {
      en: 'Tea and cake are at the back.\nThe hearing loop works in the front rows.',
      ur: 'چائے اور کیک پیچھے ہیں۔\nسماعت کا لوپ اگلی قطاروں میں کام کرتا ہے۔',
    },
  },
  {
    kind: 'words',
    text: { en: 'What is this area to you, in a word?', ur: 'ایک لفظ میں: یہ علاقہ آپ کے لیے کیا ہے؟' },
    settings: { each: 3 },
    timerSeconds: 120,
  },
  {
    kind: 'poll',
    text: { en: 'Which day suits you best?', ur: 'آپ کے لیے کون سا دن بہتر ہے؟' },
    settings: { most: 1 },
    choices: [
      { text: { en: 'Monday evening', ur: 'پیر کی شام' } },
      { text: { en: 'Wednesday, after school', ur: 'بدھ، اسکول کے بعد' } },
      { text: { en: 'Saturday morning', ur: 'ہفتے کی صبح' } },
    ],
  },
  {
    kind: 'scale',
    text: { en: 'How safe do you feel here after dark?', ur: 'اندھیرے کے بعد آپ یہاں کتنا محفوظ محسوس کرتے ہیں؟' },
    settings: { low: 1, high: 5 },
    low: { en: 'not at all', ur: 'بالکل نہیں' },
    high: { en: 'completely', ur: 'پوری طرح' },
    choices: [
      { text: { en: 'At the bus station', ur: 'بس اسٹیشن پر' } },
      { text: { en: 'In the park by the river', ur: 'دریا کے پاس پارک میں' } },
      { text: { en: 'On my own street', ur: 'اپنی گلی میں' } },
    ],
  },
  {
    kind: 'board',
    text: { en: 'How is it around here?', ur: 'یہاں کے حالات کیسے ہیں؟' },
    timerSeconds: 600,
  },
  {
    kind: 'ideas',
    text: { en: 'What would make winters easier?', ur: 'سردیاں کس چیز سے آسان ہوں گی؟' },
    timerSeconds: 300,
  },
  {
    kind: 'ranking',
    text: { en: 'What should come first?', ur: 'سب سے پہلے کیا ہونا چاہیے؟' },
    choices: [
      { text: { en: 'A later last bus', ur: 'آخری بس دیر سے' }, goals: [1] },
      { text: { en: 'A warm room that stays open', ur: 'ایک گرم کمرہ جو کھلا رہے' }, goals: [4] },
      { text: { en: 'Help with forms, in person', ur: 'فارم بھرنے میں مدد، آمنے سامنے' }, goals: [7] },
      { text: { en: 'A youth club on Fridays', ur: 'جمعے کو یوتھ کلب' }, goals: [2] },
    ],
  },
  {
    kind: 'dots',
    dots: 4,
    text: { en: 'Where do you want to help?', ur: 'آپ کہاں مدد کرنا چاہتے ہیں؟' },
    choices: [
      { text: { en: 'The lunch club', ur: 'لنچ کلب' }, goals: [5] },
      { text: { en: 'The walking group', ur: 'پیدل چلنے کا گروپ' }, goals: [5] },
      { text: { en: 'The repair café', ur: 'مرمت کیفے' }, goals: [3] },
    ],
  },
  {
    kind: 'budget',
    text: { en: 'There is £20,000. What should it buy?', ur: '20,000 پاؤنڈ ہیں۔ ان سے کیا لیا جائے؟' },
    settings: { envelope: 20_000 },
    choices: [
      { text: { en: 'Six benches', ur: 'چھ بینچ' }, cost: 6000, goals: [4] },
      { text: { en: 'A winter of warm evenings', ur: 'سردیوں بھر گرم شامیں' }, cost: 9000, goals: [4] },
      { text: { en: 'A minibus for a year', ur: 'ایک سال کے لیے منی بس' }, cost: 12_000, goals: [1] },
      { text: { en: 'Tools for the garden', ur: 'باغ کے اوزار' }, cost: 1500, goals: [5] },
      { text: { en: 'An interpreter one day a week', ur: 'ہفتے میں ایک دن ترجمان' }, cost: 4500, goals: [6] },
    ],
  },
  {
    kind: 'statements',
    text: { en: 'Do you agree?', ur: 'کیا آپ متفق ہیں؟' },
    settings: { takesOwn: true },
    choices: [
      {
        text: { en: 'I can get to the doctor without a car', ur: 'میں گاڑی کے بغیر ڈاکٹر تک پہنچ سکتا ہوں' },
        goals: [8],
      },
      { text: { en: 'My neighbours would help me', ur: 'میرے پڑوسی میری مدد کریں گے' }, goals: [5] },
      { text: { en: 'I am asked before things change here', ur: 'یہاں تبدیلی سے پہلے مجھ سے پوچھا جاتا ہے' } },
    ],
  },
  {
    kind: 'questions',
    text: { en: 'What do you want to ask the panel?', ur: 'آپ پینل سے کیا پوچھنا چاہتے ہیں؟' },
  },
  {
    kind: 'text',
    text: { en: 'What will you tell a neighbour about today?', ur: 'آپ آج کے بارے میں پڑوسی کو کیا بتائیں گے؟' },
  },
]

/** A workshop with every kind of activity, ready to be tried. */
export async function seedForum(tx: Tx, place: SeededPlace): Promise<void> {
  const title = { en: 'Area forum', ur: 'علاقائی فورم' }
  await seedAgenda(tx, place, { title, joinCode: 'AREA26', heldInDays: 3, parts: forumParts })
}
