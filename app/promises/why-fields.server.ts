import { z } from 'zod'
import { pageLanguages } from '#domain/wordings/schema.ts'

/** What a form of settings holds beside a day that people were told: why it is another one, and in which language. */
export const whyFields = {
  why: z.string().default(''),
  whyLanguage: z.enum(pageLanguages).catch('en'),
}
