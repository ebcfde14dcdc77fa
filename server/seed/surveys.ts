import type { Tx } from '#domain/kernel/context.ts'
import type { SeededPlace } from './place.ts'
import { type SeededResponse, seedResponses } from './responses.ts'
import { type QuestionTexts, seedSurvey } from './survey.ts'
import { gettingAbout, goodDay, whatMatters } from './voices.ts'

const area: QuestionTexts = {
  key: 'area',
  kind: 'area',
  text: { en: 'Where do you live?', ur: 'آپ کہاں رہتے ہیں؟' },
  hint: {
    en: 'We ask so that no part of the place is forgotten.',
    ur: 'ہم اس لیے پوچھتے ہیں کہ کوئی علاقہ نظر انداز نہ ہو۔',
  },
}
/** First, because other rules hold for the young. */
const age: QuestionTexts = {
  key: 'age',
  kind: 'age-band',
  text: { en: 'How old are you?', ur: 'آپ کی عمر کیا ہے؟' },
  hint: {
    en: 'We ask to see who we have not heard, and to look after young people.',
    ur: 'ہم یہ جاننے کے لیے پوچھتے ہیں کہ کس کی بات نہیں سنی گئی، اور تاکہ نوجوانوں کا خیال رکھا جائے۔',
  },
}

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
    title: { en: 'What matters to you?', ur: 'آپ کے لیے کیا اہم ہے؟' },
    why: {
      en: 'The councils, the NHS and local groups are deciding together what to do first. They want to start from what matters to you.',
      ur: 'کونسلیں، این ایچ ایس اور مقامی گروپ مل کر طے کر رہے ہیں کہ پہلے کیا کیا جائے۔ وہ وہاں سے شروع کرنا چاہتے ہیں جو آپ کے لیے اہم ہے۔',
    },
    nextSteps: {
      en: 'A person reads every answer. What many people say goes to the board, and the board says in public what it will do.',
      ur: 'ہر جواب کو ایک شخص پڑھتا ہے۔ جو بات بہت سے لوگ کہتے ہیں وہ بورڈ تک جاتی ہے، اور بورڈ سب کے سامنے بتاتا ہے کہ وہ کیا کرے گا۔',
    },
    questions: [
      age,
      {
        key: 'matters',
        kind: 'open-text',
        required: true,
        text: {
          en: 'What matters most to you where you live?',
          ur: 'جہاں آپ رہتے ہیں وہاں آپ کے لیے سب سے اہم کیا ہے؟',
        },
        hint: {
          en: 'Small things count.',
          ur: 'چھوٹی باتیں بھی اہم ہیں۔',
        },
      },
      {
        key: 'good-day',
        kind: 'open-text',
        text: {
          en: 'What would make a good day easier for you or your family?',
          ur: 'کون سی چیز آپ یا آپ کے خاندان کا دن آسان بنا سکتی ہے؟',
        },
        hint: {
          en: 'Small things count.',
          ur: 'چھوٹی باتیں بھی اہم ہیں۔',
        },
      },
      {
        key: 'help',
        kind: 'single-choice',
        text: { en: 'How easy is it to get help when you need it?', ur: 'ضرورت پڑنے پر مدد حاصل کرنا کتنا آسان ہے؟' },
        choices: {
          easy: { en: 'Easy', ur: 'آسان' },
          sometimes: { en: 'Sometimes easy, sometimes hard', ur: 'کبھی آسان، کبھی مشکل' },
          hard: { en: 'Hard', ur: 'مشکل' },
          'not-tried': { en: 'I have not needed help', ur: 'مجھے مدد کی ضرورت نہیں پڑی' },
        },
      },
      {
        key: 'strong',
        kind: 'several-choices',
        text: { en: 'What is strong where you live?', ur: 'جہاں آپ رہتے ہیں وہاں کیا چیز مضبوط ہے؟' },
        hint: { en: 'Choose all that fit.', ur: 'جو جو درست ہو چنیں۔' },
        choices: {
          neighbours: { en: 'Neighbours who look out for each other', ur: 'ایک دوسرے کا خیال رکھنے والے پڑوسی' },
          groups: { en: 'Clubs and groups', ur: 'کلب اور گروپ' },
          outdoors: { en: 'Parks and the sea', ur: 'پارک اور سمندر' },
          schools: { en: 'Schools and colleges', ur: 'اسکول اور کالج' },
          services: { en: 'Doctors and nurses', ur: 'ڈاکٹر اور نرسیں' },
        },
      },
      {
        key: 'hopeful',
        kind: 'rating',
        text: {
          en: 'How hopeful do you feel about where you live?',
          ur: 'آپ اپنے علاقے کے بارے میں کتنے پُر امید ہیں؟',
        },
        hint: { en: '1 is not at all, 5 is very.', ur: '1 کا مطلب بالکل نہیں، 5 کا مطلب بہت زیادہ۔' },
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
    picks: {
      help: [help[(index * 3) % help.length] as string],
      strong: strong.filter((_, choice) => (index + choice) % 3 === 0),
    },
    rating: { hopeful: 1 + ((index * 7) % 5) },
    area: index % 9 === 8 ? undefined : index % 5 < 3 ? 0 : 1,
    ageBand: index % 8 === 7 ? undefined : (index * 5) % 6,
    daysAgo: 13 - Math.floor(index / 3.2),
    // The newest quarter is what the moderator finds waiting.
    isRead: index < 30,
  }))
  await seedResponses(tx, place, survey, { surveyId: survey.id, organisationId, placeSees: 'everything' }, responses)
}

/** The closed survey, read to the end. Its group lets the place see what it has moderated. */
export async function seedGettingAbout(tx: Tx, place: SeededPlace): Promise<void> {
  const organisationId = place.organisations.communityGroup
  const survey = await seedSurvey(tx, place, organisationId, {
    slug: 'getting-about',
    placeSees: 'moderated-text',
    state: 'closed',
    opens: -90,
    closes: -30,
    reports: 20,
    title: { en: 'Getting about: buses, paths, parking', ur: 'آنا جانا: بسیں، راستے، پارکنگ' },
    why: {
      en: 'Our members told us that getting to places is harder than it was. We want to know where, and for whom.',
      ur: 'ہمارے اراکین نے بتایا کہ آنا جانا پہلے سے مشکل ہو گیا ہے۔ ہم جاننا چاہتے ہیں کہ کہاں، اور کس کے لیے۔',
    },
    nextSteps: {
      en: 'We take the answers to both councils, and tell you here what they say.',
      ur: 'ہم جوابات دونوں کونسلوں تک لے جائیں گے، اور یہاں بتائیں گے کہ انہوں نے کیا کہا۔',
    },
    questions: [
      age,
      {
        key: 'stops-you',
        kind: 'open-text',
        text: { en: 'What helps you get about, or stops you?', ur: 'آنے جانے میں کیا چیز مدد کرتی ہے یا روکتی ہے؟' },
      },
      {
        key: 'mostly',
        kind: 'single-choice',
        required: true,
        text: { en: 'How do you mostly get about?', ur: 'آپ زیادہ تر کیسے آتے جاتے ہیں؟' },
        choices: {
          foot: { en: 'On foot or by wheelchair', ur: 'پیدل یا وہیل چیئر پر' },
          bus: { en: 'By bus', ur: 'بس سے' },
          bike: { en: 'By bike', ur: 'سائیکل سے' },
          car: { en: 'By car', ur: 'گاڑی سے' },
        },
      },
      area,
    ],
  })
  const mostly = ['bus', 'foot', 'bus', 'car', 'foot', 'bus', 'bike']
  const responses: SeededResponse[] = Array.from({ length: 90 }, (_, index) => ({
    // Two people write something, the third only ticks.
    said: { 'stops-you': index % 3 < 2 ? gettingAbout[Math.floor(index / 3) * 2 + (index % 3)] : undefined },
    picks: { mostly: [mostly[index % mostly.length] as string] },
    area: index % 7 === 6 ? undefined : index % 2,
    ageBand: index % 11 === 10 ? undefined : 1 + ((index * 3) % 5),
    daysAgo: 88 - Math.floor(index * 0.6),
    isRead: true,
  }))
  await seedResponses(
    tx,
    place,
    survey,
    { surveyId: survey.id, organisationId, placeSees: 'moderated-text' },
    responses,
  )
}
