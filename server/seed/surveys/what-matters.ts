import type { Tx } from '#domain/kernel/context.ts'
import type { SeededPlace } from '../place.ts'
import { type SeededResponse, seedResponses } from '../responses.ts'
import { goodDay, whatMatters } from '../voices.ts'
import { age, area, symbol } from './about-you.ts'
import { seedSurvey } from './survey.ts'

/** The open survey: 40 responses, so that figures are seen to move when one more comes. */
export async function seedWhatMatters(tx: Tx, place: SeededPlace): Promise<void> {
  const organisationId = place.organisations.supportBody
  const survey = await seedSurvey(tx, place, organisationId, {
    slug: 'what-matters',
    placeSees: 'everything',
    state: 'open',
    opens: -14,
    closes: 45,
    reports: 75,
    title: { en: 'What matters to you?', ur: 'آپ کے لیے کیا اہم ہے؟', 'en-x-easy': 'What matters to you?' },
    why: {
      en: 'The councils, the NHS and local groups are deciding together what to do first. They want to start from what matters to you.',
      ur: 'کونسلیں، این ایچ ایس اور مقامی گروپ مل کر طے کر رہے ہیں کہ پہلے کیا کیا جائے۔ وہ وہاں سے شروع کرنا چاہتے ہیں جو آپ کے لیے اہم ہے۔',
      'en-x-easy':
        'Councils, the NHS and local groups will decide what to do first. They want to know what matters to you.',
    },
    nextSteps: {
      en: 'A person reads every answer. What many people say goes to the board, and the board says in public what it will do.',
      ur: 'ہر جواب کو ایک شخص پڑھتا ہے۔ جو بات بہت سے لوگ کہتے ہیں وہ بورڈ تک جاتی ہے، اور بورڈ سب کے سامنے بتاتا ہے کہ وہ کیا کرے گا۔',
      'en-x-easy':
        'A person reads what you say. We tell the board. The board says what it will do. Everybody can read it.',
    },
    definition: {
      consultation: {
        stage: 'forming',
        information: {
          en: 'The board has three missions, and money for some of what people ask for. Last year’s answers are on the first page of this place.',
          ur: 'بورڈ کے تین مشن ہیں، اور لوگ جو مانگتے ہیں اس میں سے کچھ کے لیے رقم ہے۔ پچھلے سال کے جوابات اس جگہ کے پہلے صفحے پر ہیں۔',
          'en-x-easy': 'There is money for some things. It is not enough for everything.',
        },
        consideration: {
          en: 'The board looks at what people said at its next two meetings, goal by goal, and writes down what it will do and what it will not.',
          ur: 'بورڈ اپنے اگلے دو اجلاسوں میں ہر مقصد کے حساب سے دیکھتا ہے کہ لوگوں نے کیا کہا، اور لکھتا ہے کہ وہ کیا کرے گا اور کیا نہیں۔',
          'en-x-easy': 'The board talks about what people say at two meetings. It writes down what it will do.',
        },
      },
    },
    questions: [
      age,
      {
        key: 'matters',
        kind: 'open-text',
        required: true,
        more: { easyPicture: symbol('home', 'A home') },
        text: {
          en: 'What matters most to you where you live?',
          ur: 'جہاں آپ رہتے ہیں وہاں آپ کے لیے سب سے اہم کیا ہے؟',
          'en-x-easy': 'What matters most to you near your home?',
        },
        hint: {
          en: 'Small things count.',
          ur: 'چھوٹی باتیں بھی اہم ہیں۔',
          'en-x-easy': 'It can be a small thing.',
        },
      },
      {
        key: 'good-day',
        kind: 'open-text',
        more: { easyPicture: symbol('sun', 'The sun on a good day') },
        text: {
          en: 'What would make a good day easier for you or your family?',
          ur: 'کون سی چیز آپ یا آپ کے خاندان کا دن آسان بنا سکتی ہے؟',
          'en-x-easy': 'What would make your day easier?',
        },
        hint: {
          en: 'Small things count.',
          ur: 'چھوٹی باتیں بھی اہم ہیں۔',
          'en-x-easy': 'It can be a small thing.',
        },
      },
      {
        key: 'help',
        kind: 'single-choice',
        more: { easyPicture: symbol('handshake', 'Two hands') },
        text: {
          en: 'How easy is it to get help when you need it?',
          ur: 'ضرورت پڑنے پر مدد حاصل کرنا کتنا آسان ہے؟',
          'en-x-easy': 'Is it easy to get help?',
        },
        choices: {
          easy: { en: 'Easy', ur: 'آسان', 'en-x-easy': 'Easy' },
          sometimes: { en: 'Sometimes easy, sometimes hard', ur: 'کبھی آسان، کبھی مشکل', 'en-x-easy': 'Sometimes' },
          hard: { en: 'Hard', ur: 'مشکل', 'en-x-easy': 'Hard' },
          'not-tried': {
            en: 'I have not needed help',
            ur: 'مجھے مدد کی ضرورت نہیں پڑی',
            'en-x-easy': 'I have not asked for help',
          },
        },
      },
      {
        key: 'strong',
        kind: 'several-choices',
        more: { easyPicture: symbol('together', 'People together') },
        text: {
          en: 'What is strong where you live?',
          ur: 'جہاں آپ رہتے ہیں وہاں کیا چیز مضبوط ہے؟',
          'en-x-easy': 'What is good near your home?',
        },
        hint: { en: 'Choose all that fit.', ur: 'جو جو درست ہو چنیں۔', 'en-x-easy': 'You can choose more than one.' },
        choices: {
          neighbours: {
            en: 'Neighbours who look out for each other',
            ur: 'ایک دوسرے کا خیال رکھنے والے پڑوسی',
            'en-x-easy': 'Kind neighbours',
          },
          groups: { en: 'Clubs and groups', ur: 'کلب اور گروپ', 'en-x-easy': 'Clubs and groups' },
          outdoors: { en: 'Parks and the sea', ur: 'پارک اور سمندر', 'en-x-easy': 'Parks and the sea' },
          schools: { en: 'Schools and colleges', ur: 'اسکول اور کالج', 'en-x-easy': 'Schools' },
          services: { en: 'Doctors and nurses', ur: 'ڈاکٹر اور نرسیں', 'en-x-easy': 'Doctors and nurses' },
        },
      },
      {
        key: 'hopeful',
        kind: 'rating',
        text: {
          en: 'How hopeful do you feel about where you live?',
          ur: 'آپ اپنے علاقے کے بارے میں کتنے پُر امید ہیں؟',
          'en-x-easy': 'Will things get better here?',
        },
        hint: {
          en: '1 is not at all, 5 is very.',
          ur: '1 کا مطلب بالکل نہیں، 5 کا مطلب بہت زیادہ۔',
          'en-x-easy': '1 means no. 5 means yes, a lot.',
        },
        more: { easyPicture: symbol('seedling', 'A plant that grows') },
      },
      area,
    ],
  })
  const help = ['easy', 'sometimes', 'hard', 'hard', 'not-tried']
  const strong = ['neighbours', 'groups', 'outdoors', 'schools', 'services']
  const responses: SeededResponse[] = Array.from({ length: 40 }, (_, index) => ({
    said: {
      matters: whatMatters[index % whatMatters.length],
      'good-day': index % 6 === 3 ? goodDay[(index - 3) / 6] : undefined,
    },
    values: {
      help: { choices: [help[(index * 3) % help.length] as string] },
      strong: { choices: strong.filter((_, choice) => (index + choice) % 3 === 0) },
      hopeful: { step: 1 + ((index * 7) % 5) },
    },
    area: index % 9 === 8 ? undefined : index % 5 < 3 ? 0 : 1,
    ageBand: index % 8 === 7 ? undefined : (index * 5) % 6,
    daysAgo: 13 - Math.floor(index / 3.2),
    // The newest quarter is what the moderator finds waiting.
    isRead: index < 30,
  }))
  await seedResponses(tx, place, survey, { surveyId: survey.id, organisationId, placeSees: 'everything' }, responses)
}
