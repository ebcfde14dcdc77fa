import {
  ageBand,
  editions,
  openText,
  said,
  severalOf,
  smileys,
  statements,
  type Template,
  when,
  yesNo,
} from './parts.ts'

/** Two minutes at the end of an evening. For young people alone: no area, no equality questions, no addresses. */
export const youthCheckIn: Template = {
  definition: {
    title: said(
      'How is it going at the club?',
      'How is the youth club?',
      'کلب میں سب کیسا چل رہا ہے؟',
      'How’s it going here?',
    ),
    why: said(
      'The club belongs to the people who come. We ask every few weeks what is good, what is not, and what to do next.',
      'This club is for you. We want to know what you think.',
      'کلب ان کا ہے جو یہاں آتے ہیں۔ ہم ہر چند ہفتے بعد پوچھتے ہیں کہ کیا اچھا ہے، کیا نہیں، اور آگے کیا کریں۔',
      'It’s your club. Tell us what’s good, what’s not, and what we should do next.',
    ),
    nextSteps: said(
      'The youth workers and two members read the answers together. What we will do about them goes up on the wall within two weeks.',
      'We read your answers. Then we put on the wall what we will do.',
      'یوتھ ورکر اور دو اراکین مل کر جوابات پڑھتے ہیں۔ ہم ان پر کیا کریں گے، یہ دو ہفتوں میں دیوار پر لگا دیا جاتا ہے۔',
      'Two of you read the answers with us. Within two weeks, what we’re doing about it goes up on the wall.',
    ),
    audience: 'young-people',
    editions: ['en', 'en-x-young', ...editions.slice(1)],
    consultation: {
      stage: 'forming',
      information: said(
        'Nobody here is told who wrote what. If you write that somebody is being hurt, a youth worker will want to help.',
        'We do not know who wrote what. If somebody is hurt, we want to help.',
        'یہاں کسی کو نہیں بتایا جاتا کہ کس نے کیا لکھا۔ اگر آپ لکھیں کہ کسی کو تکلیف پہنچائی جا رہی ہے تو یوتھ ورکر مدد کرنا چاہے گا۔',
        'Nobody gets told who wrote what. If you say someone’s getting hurt, we’ll want to help.',
      ),
      consideration: said(
        'What most of you want is tried first. What only one of you needs is looked at too.',
        'We try first what most of you want. We look at everything.',
        'جو زیادہ تر لوگ چاہتے ہیں وہ پہلے آزمایا جاتا ہے۔ جو صرف ایک کو چاہیے وہ بھی دیکھا جاتا ہے۔',
        'We try what most of you want first. If only one of you needs something, we look at that too.',
      ),
    },
    asksEquality: false,
    asksContact: false,
    items: [
      ageBand,
      smileys({
        key: 'today',
        easy: 'happy',
        text: said('How are you today?', 'How are you today?', 'آج آپ کیسے ہیں؟', 'How are you today?'),
      }),
      severalOf({
        key: 'come-for',
        easy: 'friends',
        other: true,
        text: said(
          'What do you come here for?',
          'Why do you come here?',
          'آپ یہاں کس لیے آتے ہیں؟',
          'What do you come for?',
        ),
        hint: said(
          'Choose all that fit.',
          'You can choose more than one.',
          'جو جو درست ہو چنیں۔',
          'Pick as many as you like.',
        ),
        choices: {
          friends: said('To see my friends', 'To see my friends', 'دوستوں سے ملنے', 'My mates'),
          sport: said('Sport and games', 'Sport and games', 'کھیل کود', 'Sport and games'),
          making: said(
            'Music, art, cooking',
            'Music, art and cooking',
            'موسیقی، آرٹ، کھانا پکانا',
            'Music, art, cooking',
          ),
          talk: said('To talk to somebody', 'To talk to somebody', 'کسی سے بات کرنے', 'Someone to talk to'),
          warm: said(
            'It is warm and there is food',
            'It is warm and there is food',
            'یہ گرم جگہ ہے اور کھانا ملتا ہے',
            'It’s warm and there’s food',
          ),
        },
      }),
      statements({
        key: 'here',
        easy: 'safe',
        text: said('Is this true for you?', 'Is this true for you?', 'کیا یہ آپ کے لیے درست ہے؟', 'True for you?'),
        rows: {
          welcome: said(
            'I feel welcome here.',
            'I feel welcome here.',
            'یہاں مجھے اپنائیت محسوس ہوتی ہے۔',
            'I feel welcome here.',
          ),
          safe: said(
            'I feel safe here.',
            'I feel safe here.',
            'میں یہاں خود کو محفوظ محسوس کرتا/کرتی ہوں۔',
            'I feel safe here.',
          ),
          adult: said(
            'There is an adult here I can talk to.',
            'There is an adult here I can talk to.',
            'یہاں ایک بڑا ہے جس سے میں بات کر سکتا/سکتی ہوں۔',
            'There’s an adult here I can talk to.',
          ),
          say: said(
            'I have a say in what we do.',
            'I help to choose what we do.',
            'ہم کیا کریں، اس میں میری بھی چلتی ہے۔',
            'I get a say in what we do.',
          ),
        },
      }),
      openText({
        key: 'next',
        easy: 'light',
        text: said(
          'What should we do next?',
          'What should we do next?',
          'ہمیں آگے کیا کرنا چاہیے؟',
          'What should we do next?',
        ),
      }),
      yesNo({
        key: 'hard-to-come',
        easy: 'bus',
        text: said(
          'Does anything make it hard for you to come?',
          'Is it hard for you to come here?',
          'کیا کوئی چیز آپ کا آنا مشکل بناتی ہے؟',
          'Does anything make it hard to get here?',
        ),
      }),
      openText({
        key: 'what-is-hard',
        easy: 'question',
        showIf: when('hard-to-come', 'yes'),
        text: said('What is it?', 'What makes it hard?', 'وہ کیا ہے؟', 'What is it?'),
        hint: said(
          'Money, the way here, the day, other people: whatever it is.',
          'It can be money, the bus, or other people.',
          'پیسے، راستہ، دن، دوسرے لوگ: جو بھی ہو۔',
          'Money, getting here, the day, other people: whatever.',
        ),
      }),
    ],
  },
}
