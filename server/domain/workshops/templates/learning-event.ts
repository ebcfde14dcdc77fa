import type { ActivityInput } from '../commands/activity-input.ts'
import { said } from './parts.ts'

/** For people who work together: what we knew, what we heard, what we do differently on Monday. */
export const learningEvent: readonly ActivityInput[] = [
  {
    kind: 'poll',
    prompt: said('What brings you here?', 'آپ یہاں کیوں آئے ہیں؟'),
    most: 1,
    choices: [
      { text: said('I use services here', 'میں یہاں کی خدمات استعمال کرتا ہوں') },
      { text: said('I care for somebody', 'میں کسی کی دیکھ بھال کرتا ہوں') },
      { text: said('I work or volunteer here', 'میں یہاں کام یا رضاکارانہ خدمت کرتا ہوں') },
      { text: said('Something else', 'کوئی اور وجہ') },
    ],
  },
  {
    kind: 'scale',
    prompt: said('How sure are you about today’s subject?', 'آج کے موضوع پر آپ کو کتنا یقین ہے؟'),
    isSlider: true,
    low: 0,
    high: 100,
    lowText: said('Not at all', 'بالکل نہیں'),
    highText: said('Completely', 'پوری طرح'),
    choices: [{ text: said('[The subject]', '[موضوع]') }],
  },
  {
    kind: 'pause',
    prompt: said('[Who speaks now]', '[اب کون بولے گا]'),
  },
  {
    kind: 'questions',
    prompt: said('What do you want to ask?', 'آپ کیا پوچھنا چاہتے ہیں؟'),
  },
  {
    kind: 'board',
    prompt: said('What works, what does not, what next?', 'کیا ٹھیک ہے، کیا نہیں، آگے کیا؟'),
    timerSeconds: 900,
  },
  {
    kind: 'text',
    prompt: said('What will you do differently on Monday?', 'پیر کو آپ کیا مختلف کریں گے؟'),
  },
]
