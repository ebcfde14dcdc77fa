import type { Tx } from '#domain/kernel/context.ts'
import type { SeededPlace } from '../place.ts'
import { type SeededResponse, seedResponses } from '../responses.ts'
import { gettingAbout } from '../voices.ts'
import { age, area } from './about-you.ts'
import { seedSurvey } from './survey.ts'

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
    values: { mostly: { choices: [mostly[index % mostly.length] as string] } },
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
