import { ageBand, editions, oneOf, openText, rating, said, type Template, when, yesNo } from './parts.ts'

/** Sent round the day after: short, and it asks first what could be done about next time. */
export const afterEvent: Template = {
  days: { closes: 13, reports: 28 },
  definition: {
    title: said('How was it for you?', 'How was it for you?', 'آپ کو کیسا لگا؟'),
    why: said(
      'You came to [the event]. We want the next one to be better, and easier to come to.',
      'You came to [the event]. We want the next one to be better.',
      'آپ [تقریب] میں آئے۔ ہم چاہتے ہیں کہ اگلی بہتر ہو، اور اس میں آنا زیادہ آسان ہو۔',
    ),
    nextSteps: said(
      'The people who plan the next one read all of this at their first meeting, and say on its invitation what they changed.',
      'The people who plan the next one read your answers. They tell you what they changed.',
      'اگلی تقریب کی تیاری کرنے والے اپنی پہلی ملاقات میں یہ سب پڑھتے ہیں، اور دعوت نامے پر بتاتے ہیں کہ انہوں نے کیا بدلا۔',
    ),
    audience: 'everyone',
    editions,
    consultation: {
      stage: 'forming',
      information: said(
        'You only need to have been there, for however short a time.',
        'You only need to have been there.',
        'بس یہ کافی ہے کہ آپ وہاں تھے، چاہے تھوڑی دیر کے لیے۔',
      ),
      consideration: said(
        'We look at what several people said, and at every single thing that kept somebody from taking part.',
        'We read every answer. We look at everything that was hard for somebody.',
        'ہم دیکھتے ہیں کہ کئی لوگوں نے کیا کہا، اور ہر اس بات کو جس نے کسی کو حصہ لینے سے روکا۔',
      ),
    },
    asksEquality: false,
    asksContact: false,
    items: [
      ageBand,
      rating({
        key: 'overall',
        easy: 'happy',
        text: said('How was it for you?', 'Did you like it?', 'آپ کو کیسا لگا؟'),
        low: said('A waste of time', 'No', 'وقت ضائع ہوا'),
        high: said('Well worth coming', 'Yes, very much', 'آنا بہت فائدہ مند رہا'),
      }),
      openText({
        key: 'went-wrong',
        easy: 'sad',
        showIf: { match: 'all', clauses: [{ question: 'overall', test: 'at-most', value: '2' }] },
        text: said('We are sorry. What went wrong?', 'We are sorry. What was bad?', 'ہمیں افسوس ہے۔ کیا غلط ہوا؟'),
      }),
      openText({
        key: 'best',
        easy: 'heart',
        text: said('What was best?', 'What did you like most?', 'سب سے اچھا کیا تھا؟'),
      }),
      yesNo({
        key: 'take-part',
        easy: 'together',
        text: said(
          'Could you take part in the way you wanted to?',
          'Could you join in?',
          'کیا آپ جس طرح چاہتے تھے اس طرح حصہ لے سکے؟',
        ),
      }),
      openText({
        key: 'in-the-way',
        easy: 'wheelchair',
        showIf: when('take-part', 'no'),
        text: said('What was in the way?', 'What made it hard to join in?', 'کیا چیز رکاوٹ بنی؟'),
        hint: said(
          'Getting in, hearing, language, cost, time of day, not knowing anybody: whatever it was.',
          'It can be the door, the noise, the language or the cost.',
          'اندر آنا، سننا، زبان، خرچہ، وقت، کسی کو نہ جاننا: جو بھی تھا۔',
        ),
      }),
      oneOf({
        key: 'heard',
        easy: 'phone',
        other: true,
        text: said('How did you hear of it?', 'How did you know about it?', 'آپ کو اس کا کیسے پتا چلا؟'),
        choices: {
          friend: said('Somebody told me', 'Somebody told me', 'کسی نے مجھے بتایا'),
          poster: said('A poster or a leaflet', 'A poster', 'پوسٹر یا پرچہ'),
          online: said('Online or on my phone', 'On the internet', 'آن لائن یا فون پر'),
          group: said('A group I go to', 'My group', 'ایک گروپ جس میں میں جاتا/جاتی ہوں'),
        },
      }),
      openText({
        key: 'next-time',
        easy: 'light',
        text: said(
          'What one thing should we do differently next time?',
          'What should we change next time?',
          'اگلی بار ہم کون سی ایک چیز مختلف کریں؟',
        ),
      }),
    ],
  },
}
