import { z } from 'zod'
import { pageLanguages } from '#domain/wordings/schema.ts'
import { kinds, mostWordsEach, widestSlider, widestSteps } from '../schema/kinds.ts'
import { longestChoice, longestPrompt, mostDots } from '../schema/live.ts'

/** Postgres cannot store the character NUL. What is left blank in a language is not there in that language. */
const textsOf = (longest: number) =>
  z.partialRecord(z.enum(pageLanguages), z.string().max(longest)).transform((typed) =>
    Object.fromEntries(
      Object.entries(typed)
        .map(([language, text = '']) => [language, text.replaceAll('\u0000', '').trim()])
        .filter(([, text]) => text !== ''),
    ),
  )
const said = (longest: number) => textsOf(longest).refine((texts) => Object.keys(texts).length > 0)

const about = {
  prompt: said(longestPrompt),
  /** Null for no timer. Ten seconds to two hours. */
  timerSeconds: z.number().int().min(10).max(7200).nullable().default(null),
}
const choice = z.object({
  /** Of a choice that was there before: what hangs on it, such as its goals, stays with it. */
  id: z.uuid().optional(),
  text: said(longestChoice),
})
const choicesOf = (kind: keyof typeof kinds) =>
  z.array(choice).min(kinds[kind].choices.least).max(kinds[kind].choices.most)
/** Whole pounds; a billion is more than any place decides about in a hall. */
const pounds = z.number().int().min(1).max(1_000_000_000)

/** What a facilitator says about one activity. Texts by language; the first is the one they wrote in. */
export const ActivityInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ideas'), ...about }),
  z.object({ kind: z.literal('board'), ...about }),
  z.object({ kind: z.literal('words'), ...about, each: z.number().int().min(1).max(mostWordsEach) }),
  z.object({ kind: z.literal('text'), ...about }),
  z.object({ kind: z.literal('questions'), ...about }),
  z.object({ kind: z.literal('poll'), ...about, choices: choicesOf('poll'), most: z.number().int().min(1).max(30) }),
  z
    .object({
      ...{ kind: z.literal('scale'), ...about, choices: choicesOf('scale'), isSlider: z.boolean() },
      ...{
        low: z.number().int().min(0).max(1),
        high: z
          .number()
          .int()
          .min(2)
          .max(widestSlider - 1),
      },
      ...{ lowText: textsOf(60).optional(), highText: textsOf(60).optional() },
    })
    .refine(({ low, high, isSlider }) => isSlider || high - low + 1 <= widestSteps),
  z.object({ kind: z.literal('ranking'), ...about, choices: choicesOf('ranking') }),
  z.object({
    ...{ kind: z.literal('dots'), ...about, choices: choicesOf('dots') },
    dots: z.number().int().min(1).max(mostDots),
  }),
  z.object({
    ...{ kind: z.literal('budget'), ...about, envelope: pounds },
    choices: z
      .array(choice.extend({ cost: pounds }))
      .min(kinds.budget.choices.least)
      .max(kinds.budget.choices.most),
  }),
  z.object({
    ...{ kind: z.literal('statements'), ...about, choices: choicesOf('statements') },
    takesOwn: z.boolean().default(false),
  }),
  z.object({
    ...{ kind: z.literal('pause'), ...about, body: textsOf(longestChoice).optional() },
    pictureHash: z.string().max(80).optional(),
  }),
])
/** As it is sent, and as tests write it. */
export type ActivityInput = z.input<typeof ActivityInput>
/** As it was read. */
export type NewActivity = z.output<typeof ActivityInput>

/** A day's workshops have fewer; a page that lists more is not an agenda any more. */
export const mostActivities = 40

export const NewWorkshopInput = z.object({
  organisationId: z.uuid().toLowerCase(),
  title: said(longestPrompt),
  heldOn: z.iso.date(),
  placeSees: z.enum(['counts', 'moderated-text', 'everything']),
  activities: z.array(ActivityInput).max(mostActivities),
})
export type NewWorkshopInput = z.input<typeof NewWorkshopInput>

/** What can be said anew about a workshop. In whose name it is held stays. */
export const WorkshopSettingsInput = NewWorkshopInput.pick({ title: true, heldOn: true, placeSees: true }).extend({
  /** By when people hear what came of it; left out, it stays as it is. */
  reportsOn: z.iso.date().nullable().optional(),
  /** Why that is another day than people were told. */
  why: z.object({ words: z.string(), language: z.enum(pageLanguages) }).optional(),
})
export type WorkshopSettingsInput = z.input<typeof WorkshopSettingsInput>
