import type { ActivityInput } from '../commands/activity-input.ts'
import { said, toWrite } from './parts.ts'

/** Short questions, quick results, nothing to write that must be long. */
export const youthSession: readonly ActivityInput[] = [
  {
    kind: 'words',
    prompt: said('Three words for where you live', 'آپ جہاں رہتے ہیں، اس کے لیے تین لفظ'),
    each: 3,
    timerSeconds: 120,
  },
  {
    kind: 'scale',
    prompt: said('How is it for you?', 'آپ کے لیے کیسا ہے؟'),
    isSlider: false,
    low: 1,
    high: 5,
    lowText: said('Not good', 'اچھا نہیں'),
    highText: said('Really good', 'بہت اچھا'),
    choices: [
      { text: said('Feeling safe', 'محفوظ محسوس کرنا') },
      { text: said('Somewhere to go with friends', 'دوستوں کے ساتھ جانے کی جگہ') },
      { text: said('Being listened to', 'آپ کی بات سنا جانا') },
    ],
  },
  {
    kind: 'ideas',
    prompt: said('What would make it better?', 'کیا چیز اسے بہتر بنائے گی؟'),
    timerSeconds: 420,
  },
  {
    kind: 'dots',
    prompt: said('Which of these first?', 'ان میں سے پہلے کون سا؟'),
    dots: 3,
    choices: toWrite(4),
  },
  {
    kind: 'poll',
    prompt: said('How should we tell you what happened?', 'ہم آپ کو کیسے بتائیں کہ کیا ہوا؟'),
    most: 2,
    choices: [
      { text: said('A message', 'ایک پیغام') },
      { text: said('A short video', 'ایک چھوٹی ویڈیو') },
      { text: said('In school or at the club', 'اسکول میں یا کلب میں') },
      { text: said('Face to face', 'آمنے سامنے') },
    ],
  },
]
