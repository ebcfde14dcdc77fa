import { ageBand, area, editions, iStatement, openText, said, severalOf, type Template, when, yesNo } from './parts.ts'

/** Begins with what is there: people, places and skills that something can be built on. */
export const whatIsStrong: Template = {
  definition: {
    title: said('What is strong here?', 'What is good here?', 'یہاں کیا چیز مضبوط ہے؟'),
    why: said(
      'Most surveys ask what is wrong. We also want to know what is strong: the people, places and skills that we can build on together.',
      'We want to know what is good here. Then we can do more of it together.',
      'زیادہ تر سروے پوچھتے ہیں کہ کیا خراب ہے۔ ہم یہ بھی جاننا چاہتے ہیں کہ کیا مضبوط ہے: وہ لوگ، جگہیں اور ہنر جن پر ہم مل کر آگے بڑھ سکتے ہیں۔',
    ),
    nextSteps: said(
      'We make a list and a map of what people told us, without anybody’s name, and share it with everybody here. Groups can use it to find each other.',
      'We make a list of the good things. We do not write names. Everybody can see the list.',
      'جو کچھ لوگ بتائیں گے ہم اس کی فہرست اور نقشہ بنائیں گے، کسی کا نام لکھے بغیر، اور یہاں سب کو دکھائیں گے۔ گروپ اس کے ذریعے ایک دوسرے کو ڈھونڈ سکتے ہیں۔',
    ),
    audience: 'everyone',
    editions,
    consultation: {
      stage: 'forming',
      information: said(
        'Nothing has been decided yet. You don’t need to know anything beforehand.',
        'Nothing is decided yet. You do not need to read anything first.',
        'ابھی کچھ طے نہیں ہوا۔ آپ کو پہلے سے کچھ جاننے کی ضرورت نہیں۔',
      ),
      consideration: said(
        'People who live here sort the answers together with us, at an open meeting.',
        'People who live here read the answers with us.',
        'یہاں رہنے والے لوگ ایک کھلی ملاقات میں ہمارے ساتھ مل کر جوابات کو ترتیب دیں گے۔',
      ),
    },
    asksEquality: true,
    asksContact: true,
    items: [
      ageBand,
      openText({
        key: 'not-lose',
        easy: 'heart',
        required: true,
        text: said(
          'What is there where you live that you would never want to lose?',
          'What do you like most where you live?',
          'جہاں آپ رہتے ہیں وہاں ایسی کیا چیز ہے جسے آپ کبھی کھونا نہیں چاہیں گے؟',
        ),
      }),
      severalOf({
        key: 'meet',
        easy: 'together',
        other: true,
        text: said(
          'Where do people here come together?',
          'Where do people here meet?',
          'یہاں کے لوگ کہاں اکٹھے ہوتے ہیں؟',
        ),
        hint: said('Choose all that fit.', 'You can choose more than one.', 'جو جو درست ہو چنیں۔'),
        choices: {
          outdoors: said('Parks, beaches, playgrounds', 'Parks and the beach', 'پارک، ساحل، کھیل کے میدان'),
          shops: said('Shops, cafés, the market', 'Shops and cafés', 'دکانیں، چائے خانے، بازار'),
          groups: said('Clubs and groups', 'Clubs and groups', 'کلب اور گروپ'),
          faith: said('Mosques, churches, temples', 'Mosques, churches and temples', 'مسجدیں، گرجا گھر، مندر'),
          schools: said('At the school gate', 'At school', 'اسکول کے دروازے پر'),
          library: said(
            'Libraries and community centres',
            'Libraries and community centres',
            'لائبریریاں اور کمیونٹی سینٹر',
          ),
          online: said('Online', 'On the internet', 'آن لائن'),
        },
      }),
      openText({
        key: 'makes-happen',
        easy: 'light',
        text: said(
          'Which group or kind of person makes good things happen here? What do they do?',
          'Who makes good things happen here? What do they do?',
          'کون سا گروپ یا کس طرح کے لوگ یہاں اچھے کام کرتے ہیں؟ وہ کیا کرتے ہیں؟',
        ),
        hint: said(
          'Names of groups are fine. Please don’t write the name of a single person.',
          'You can write the name of a group. Please do not write a person’s name.',
          'گروپ کا نام لکھ سکتے ہیں۔ براہِ کرم کسی ایک شخص کا نام نہ لکھیں۔',
        ),
      }),
      iStatement({
        key: 'learn-volunteer-work',
        easy: 'work',
        text: said(
          'I have opportunities to learn, volunteer and work, and can do things that match my interests, skills and abilities.',
          'I can learn, volunteer or work. I can do things I am good at.',
          'میرے پاس سیکھنے، رضاکارانہ کام اور ملازمت کے مواقع ہیں، اور میں اپنی دلچسپی، ہنر اور صلاحیت کے مطابق کام کر سکتا/سکتی ہوں۔',
        ),
      }),
      yesNo({
        key: 'share',
        easy: 'yes',
        text: said(
          'Is there something you know or can do that you would share with others?',
          'Can you do something that could help other people?',
          'کیا کوئی ایسی بات یا ہنر ہے جو آپ دوسروں کے ساتھ بانٹنا چاہیں گے؟',
        ),
      }),
      openText({
        key: 'share-what',
        easy: 'speech',
        showIf: when('share', 'yes'),
        text: said('What is it?', 'What can you do?', 'وہ کیا ہے؟'),
        hint: said(
          'Cooking, mending bikes, listening, speaking two languages: anything.',
          'It can be anything, like cooking or listening.',
          'کھانا پکانا، سائیکل ٹھیک کرنا، کسی کی بات سننا، دو زبانیں بولنا: کچھ بھی۔',
        ),
      }),
      openText({
        key: 'build-on',
        easy: 'home',
        text: said(
          'With a little money and some help, what should people here build on first?',
          'We have a little money. What should we do first?',
          'اگر تھوڑے پیسے اور کچھ مدد ہو تو یہاں کے لوگ سب سے پہلے کس چیز کو آگے بڑھائیں؟',
        ),
      }),
      area,
    ],
  },
}
