import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { readSurvey, type Survey } from '#domain/surveys/queries.ts'
import { type SurveyTexts, seedSurvey } from '#server/seed/survey.ts'
import type { Scene } from './scene.ts'

export const everyKind: SurveyTexts = {
  slug: 'every-kind',
  placeSees: 'everything',
  state: 'open',
  opens: -1,
  closes: 10,
  reports: 30,
  minutes: 3,
  title: { en: 'What matters to you?', ur: 'آپ کے لیے کیا اہم ہے؟' },
  why: { en: 'To start from you.' },
  nextSteps: { en: 'A person reads every answer.' },
  questions: [
    { key: 'matters', kind: 'open-text', required: true, text: { en: 'What matters most?' } },
    { key: 'better', kind: 'open-text', text: { en: 'What would be better?' } },
    {
      key: 'travel',
      kind: 'single-choice',
      text: { en: 'How?' },
      choices: { bus: { en: 'Bus' }, walk: { en: 'Walk' } },
    },
    {
      key: 'near',
      kind: 'several-choices',
      text: { en: 'What is near?' },
      choices: { shop: { en: 'Shop' }, park: { en: 'Park' } },
    },
    { key: 'rating', kind: 'rating', text: { en: 'How is it?' } },
    { key: 'area', kind: 'area', text: { en: 'Where do you live?' } },
    { key: 'age', kind: 'age-band', text: { en: 'How old are you?' } },
  ],
}

/** A survey of every kind of question, as the public reads it today. */
export async function surveyOf(here: Scene, change: Partial<SurveyTexts> = {}): Promise<Survey> {
  const { ctx, place, organisations, people, areas } = here
  const texts = { ...everyKind, ...change }
  await transact(ctx, async (tx) => {
    const seeded = {
      placeId: place.id,
      slug: place.slug,
      goals: [],
      areaIds: areas.map(({ id }) => id),
      organisations,
      people: Object.fromEntries(Object.entries(people).map(([key, { personId }]) => [key, personId])) as Record<
        keyof typeof people,
        string
      >,
    }
    return ok(await seedSurvey(tx, seeded, organisations.communityGroup, texts))
  })
  const survey = await readSurvey(ctx, texts.slug, 'en')
  if (!survey.ok) throw new Error('the survey is not there')
  return survey.value
}
