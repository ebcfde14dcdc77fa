import type { PageLanguage } from '#domain/wordings/schema.ts'

export type TitleField = `title.${PageLanguage}`
/** A workshop's name in one language, as a field of its form. */
export const titleField = (language: PageLanguage): TitleField => `title.${language}`
