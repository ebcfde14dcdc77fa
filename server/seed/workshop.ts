import type { Tx } from '#domain/kernel/context.ts'
import type { SeededPlace } from './place.ts'
import { type AgendaPart, seedAgenda } from './workshop-agenda.ts'

const parts: AgendaPart[] = [
  {
    kind: 'ideas',
    text: { en: 'What is strong here that we can build on?', ur: 'یہاں کیا مضبوط ہے جس پر ہم آگے بڑھ سکتے ہیں؟' },
  },
  {
    kind: 'dots',
    dots: 5,
    text: { en: 'Where should we start?', ur: 'ہمیں کہاں سے شروع کرنا چاہیے؟' },
    choices: [
      {
        text: {
          en: 'Benches and crossings on the way to health centres',
          ur: 'صحت مراکز کے راستے میں بینچ اور کراسنگ',
        },
        goals: [4, 7],
      },
      { text: { en: 'Somewhere warm to go on a winter evening', ur: 'سردیوں کی شام کے لیے گرم جگہ' }, goals: [4] },
      { text: { en: 'A bus after eight', ur: 'آٹھ بجے کے بعد بس' }, goals: [1] },
      {
        text: { en: 'One form, not six, for carers', ur: 'نگہداشت کرنے والوں کے لیے چھ کی بجائے ایک فارم' },
        goals: [6],
      },
      { text: { en: 'A youth club on Fridays', ur: 'جمعے کو یوتھ کلب' }, goals: [2] },
    ],
  },
  {
    kind: 'statements',
    text: { en: 'Do you agree?', ur: 'کیا آپ متفق ہیں؟' },
    choices: [
      {
        text: { en: 'I know where to go when I need help', ur: 'مجھے معلوم ہے کہ مدد کے لیے کہاں جانا ہے' },
        goals: [6],
      },
      { text: { en: 'Young people are listened to here', ur: 'یہاں نوجوانوں کی بات سنی جاتی ہے' }, goals: [2] },
      {
        text: { en: 'I can get to the things that keep me well', ur: 'میں صحت مند رکھنے والی جگہوں تک پہنچ سکتا ہوں' },
        goals: [8],
      },
    ],
  },
]

/** A workshop that is ready to run, with the three kinds that most evenings begin with. */
export async function seedWorkshop(tx: Tx, place: SeededPlace): Promise<void> {
  const title = { en: 'Priorities evening', ur: 'ترجیحات کی شام' }
  await seedAgenda(tx, place, { title, joinCode: 'TEES42', heldInDays: 7, parts })
}
