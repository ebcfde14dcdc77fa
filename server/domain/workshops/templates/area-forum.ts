import type { ActivityInput } from '../commands/activity-input.ts'
import { said } from './parts.ts'

/** What happened since last time, questions to those who decide, and what comes next. */
export const areaForum: readonly ActivityInput[] = [
  {
    kind: 'pause',
    prompt: said('What happened since last time', 'پچھلی بار کے بعد کیا ہوا'),
    body: said('[What you said, and what was done about it]', '[آپ نے کیا کہا، اور اس پر کیا کیا گیا]'),
  },
  {
    kind: 'board',
    prompt: said('How is our area doing?', 'ہمارا علاقہ کیسا چل رہا ہے؟'),
    timerSeconds: 900,
  },
  {
    kind: 'questions',
    prompt: said('Your questions to the panel', 'پینل سے آپ کے سوال'),
  },
  {
    kind: 'statements',
    prompt: said('Do you agree?', 'کیا آپ متفق ہیں؟'),
    takesOwn: true,
    choices: [
      { text: said('I know where to go when I need help', 'مجھے معلوم ہے کہ مدد کے لیے کہاں جانا ہے') },
      {
        text: said(
          'I feel safe walking here after dark',
          'میں اندھیرا ہونے کے بعد یہاں چلتے ہوئے محفوظ محسوس کرتا ہوں',
        ),
      },
      { text: said('People here look out for each other', 'یہاں لوگ ایک دوسرے کا خیال رکھتے ہیں') },
    ],
  },
  {
    kind: 'ranking',
    prompt: said('What should we work on first?', 'ہمیں سب سے پہلے کس پر کام کرنا چاہیے؟'),
    choices: [
      { text: said('Getting around', 'آنا جانا') },
      { text: said('Health close to home', 'گھر کے قریب صحت') },
      { text: said('Things to do for young people', 'نوجوانوں کے لیے سرگرمیاں') },
      { text: said('Clean and safe streets', 'صاف اور محفوظ گلیاں') },
    ],
  },
]
