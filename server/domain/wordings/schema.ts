/** Every language that pages are made in, `en-x-easy` being Easy Read. A socket may ask for no other. */
export const pageLanguages = ['en', 'en-x-easy', 'ur', 'ro', 'pl', 'cs', 'ar', 'pa'] as const
export type PageLanguage = (typeof pageLanguages)[number]
