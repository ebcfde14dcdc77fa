import type { ActivityInput } from '../commands/activity-input.ts'
import { said, toWrite } from './parts.ts'

/** From what is strong to what comes first: two hours, any number of people. */
export const prioritiesEvening: readonly ActivityInput[] = [
  {
    kind: 'pause',
    prompt: said('Welcome', 'خوش آمدید'),
    body: said(
      'We begin in a few minutes. Take a seat, join by phone or ask for paper.',
      'ہم چند منٹ میں شروع کریں گے۔ تشریف رکھیں، فون سے شامل ہوں یا کاغذ مانگیں۔',
    ),
  },
  {
    kind: 'ideas',
    prompt: said('What is strong here that we can build on?', 'یہاں کیا مضبوط ہے جس پر ہم آگے بڑھ سکتے ہیں؟'),
    timerSeconds: 600,
  },
  {
    kind: 'ideas',
    prompt: said('What should change first?', 'سب سے پہلے کیا بدلنا چاہیے؟'),
    timerSeconds: 600,
  },
  {
    kind: 'dots',
    prompt: said('Where should we start?', 'ہمیں کہاں سے شروع کرنا چاہیے؟'),
    dots: 5,
    choices: toWrite(4),
  },
  {
    kind: 'budget',
    prompt: said(
      'If we had £20,000, what would you spend it on?',
      'اگر ہمارے پاس 20,000 پاؤنڈ ہوتے تو آپ کس پر خرچ کرتے؟',
    ),
    envelope: 20_000,
    choices: toWrite(4).map((choice, index) => ({ ...choice, cost: [5000, 8000, 12_000, 3000][index] ?? 5000 })),
  },
  {
    kind: 'words',
    prompt: said('One word: how do you leave tonight?', 'ایک لفظ میں: آج آپ کس احساس کے ساتھ جا رہے ہیں؟'),
    each: 1,
  },
]
