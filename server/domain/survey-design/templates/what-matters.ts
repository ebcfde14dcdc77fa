import { ageBand, area, editions, iStatement, oneOf, openText, said, type Template } from './parts.ts'

/** The first conversation: what people would talk about if nobody else set the agenda. */
export const whatMatters: Template = {
  definition: {
    title: said('What matters to you?', 'What matters to you?', 'آپ کے لیے کیا اہم ہے؟'),
    why: said(
      'We want to start from what matters to people here, and not from a list of our own. So we are asking everybody.',
      'We want to know what matters to you. Then we will plan what to do.',
      'ہم اپنی بنائی ہوئی فہرست سے نہیں بلکہ اس سے شروع کرنا چاہتے ہیں جو یہاں کے لوگوں کے لیے اہم ہے۔ اس لیے ہم سب سے پوچھ رہے ہیں۔',
    ),
    nextSteps: said(
      'A person reads every answer. We write down what many people said, and what only a few said. Then we say in public what we will do about it, and what we cannot do.',
      'A person reads every answer. Then we tell everybody what people said. We also say what we will do.',
      'ہر جواب کو ایک شخص پڑھتا ہے۔ ہم لکھتے ہیں کہ بہت سے لوگوں نے کیا کہا اور چند لوگوں نے کیا کہا۔ پھر ہم سب کے سامنے بتاتے ہیں کہ ہم کیا کریں گے اور کیا نہیں کر سکتے۔',
    ),
    audience: 'everyone',
    editions,
    consultation: {
      stage: 'forming',
      information: said(
        'Nothing has been decided yet. You don’t need to know anything beforehand: you are the expert on your own life.',
        'Nothing is decided yet. You do not need to read anything first.',
        'ابھی کچھ طے نہیں ہوا۔ آپ کو پہلے سے کچھ جاننے کی ضرورت نہیں: اپنی زندگی کو سب سے بہتر آپ ہی جانتے ہیں۔',
      ),
      consideration: said(
        'Our group reads all answers together, sorts them by what they are about, and takes them to the people who decide.',
        'Our group reads all the answers. Then we take them to the people who decide.',
        'ہمارا گروپ سب جوابات مل کر پڑھتا ہے، انہیں موضوع کے حساب سے ترتیب دیتا ہے، اور فیصلہ کرنے والوں تک لے جاتا ہے۔',
      ),
    },
    asksEquality: true,
    asksContact: true,
    items: [
      ageBand,
      openText({
        key: 'matters',
        easy: 'speech',
        required: true,
        text: said(
          'What matters most to you where you live?',
          'What matters most to you where you live?',
          'جہاں آپ رہتے ہیں وہاں آپ کے لیے سب سے اہم کیا ہے؟',
        ),
        hint: said(
          'Small things count. Write as you would say it to a friend.',
          'Small things are important too.',
          'چھوٹی باتیں بھی اہم ہیں۔ ویسے لکھیں جیسے آپ کسی دوست سے کہیں گے۔',
        ),
      }),
      iStatement({
        key: 'life-i-want',
        easy: 'happy',
        text: said(
          'I can live the life I want and do the things that are important to me.',
          'I can live the life I want.',
          'میں اپنی مرضی کی زندگی گزار سکتا/سکتی ہوں اور وہ کام کر سکتا/سکتی ہوں جو میرے لیے اہم ہیں۔',
        ),
      }),
      iStatement({
        key: 'people-support-me',
        easy: 'together',
        text: said(
          'I have people who support me, such as family, friends and people in my community.',
          'I have people who help me. They can be family, friends or neighbours.',
          'میرے پاس ساتھ دینے والے لوگ ہیں، جیسے خاندان، دوست اور میری برادری کے لوگ۔',
        ),
      }),
      oneOf({
        key: 'help',
        easy: 'handshake',
        text: said(
          'How easy is it to get help when you need it?',
          'Is it easy to get help when you need it?',
          'ضرورت پڑنے پر مدد حاصل کرنا کتنا آسان ہے؟',
        ),
        choices: {
          easy: said('Easy', 'Easy', 'آسان'),
          sometimes: said('Sometimes easy, sometimes hard', 'Sometimes', 'کبھی آسان، کبھی مشکل'),
          hard: said('Hard', 'Hard', 'مشکل'),
          'not-needed': said('I have not needed help', 'I have not needed help', 'مجھے مدد کی ضرورت نہیں پڑی'),
        },
      }),
      openText({
        key: 'help-hard',
        easy: 'question',
        showIf: {
          match: 'any',
          clauses: [
            { question: 'help', test: 'is', value: 'hard' },
            { question: 'help', test: 'is', value: 'sometimes' },
          ],
        },
        text: said('What makes it hard?', 'What makes it hard to get help?', 'کس وجہ سے مشکل ہوتی ہے؟'),
      }),
      openText({
        key: 'one-thing',
        easy: 'light',
        text: said(
          'If one thing could change here, what should it be?',
          'What is one thing you would change here?',
          'اگر یہاں ایک چیز بدل سکے تو وہ کیا ہونی چاہیے؟',
        ),
      }),
      area,
    ],
  },
}
