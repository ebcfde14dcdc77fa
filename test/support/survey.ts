import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { noConsents } from '#domain/privacy/schema.ts'
import { answerSurvey, type SendInput } from '#domain/surveys/commands/answer-survey.ts'
import { newSubmissionId, plainEntry } from '#domain/surveys/commands/draft.ts'
import { readSurvey, type Survey } from '#domain/surveys/queries/survey.ts'
import { type SurveyTexts, seedSurvey } from '#server/seed/surveys/survey.ts'
import type { Scene } from './scene.ts'
import { seededIn } from './seeded.ts'

export const everyKind: SurveyTexts = {
  slug: 'every-kind',
  placeSees: 'everything',
  state: 'open',
  opens: -1,
  closes: 10,
  reports: 30,
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

/** A survey with a few kinds of question, as the public reads it today. */
export async function surveyOf(here: Scene, change: Partial<SurveyTexts> = {}): Promise<Survey> {
  const { ctx, organisations } = here
  const texts = { ...everyKind, ...change }
  await transact(ctx, async (tx) => {
    return ok(await seedSurvey(tx, seededIn(here), organisations.communityGroup, texts))
  })
  const survey = await readSurvey(ctx, texts.slug)
  if (!survey.ok) throw new Error('the survey is not there')
  return survey.value
}

/** Answers by field, single ones bare: shorter to write than what a form sends. */
export type Answers = Record<string, string | string[]>

export const given = (answers: Answers): Record<string, string[]> =>
  Object.fromEntries(Object.entries(answers).map(([field, value]) => [field, [value].flat()]))

/** Sends a response as somebody would who took their time, from their own phone, and agreed to nothing more. */
export const sendTo = (
  { ctx }: Pick<Scene, 'ctx'>,
  survey: Survey,
  answers: Answers,
  change: Partial<SendInput> = {},
): Promise<Result<{ code: string; isLate: boolean }, Problem>> =>
  answerSurvey(ctx, survey, {
    submissionId: newSubmissionId(),
    hasAnswered: false,
    answers: given(answers),
    edition: 'en',
    entry: plainEntry,
    startedAt: new Date(ctx.clock.now().getTime() - 5 * 60_000),
    consents: noConsents,
    equality: {},
    contact: null,
    signals: { address: null, isTrapFilled: false },
    ...change,
  })
