import type { Picture } from '#domain/surveys/schema/definition.ts'
import type { QuestionTexts } from './survey.ts'

/** A picture of the set that comes with the product, for the Easy Read edition. */
export const symbol = (name: string, en: string): Picture => ({ source: 'symbol', name, alt: { en } })

export const area: QuestionTexts = {
  key: 'area',
  kind: 'area',
  text: { en: 'Where do you live?', ur: 'آپ کہاں رہتے ہیں؟', 'en-x-easy': 'Where do you live?' },
  more: { easyPicture: symbol('map', 'A map') },
  hint: {
    en: 'We ask so that no part of the place is forgotten.',
    ur: 'ہم اس لیے پوچھتے ہیں کہ کوئی علاقہ نظر انداز نہ ہو۔',
    'en-x-easy': 'We want to hear from every area.',
  },
}
/** First, because other rules hold for the young. */
export const age: QuestionTexts = {
  key: 'age',
  kind: 'age-band',
  text: { en: 'How old are you?', ur: 'آپ کی عمر کیا ہے؟', 'en-x-easy': 'How old are you?' },
  more: { easyPicture: symbol('family', 'People of different ages') },
  hint: {
    en: 'We ask to see who we have not heard, and to look after young people.',
    ur: 'ہم یہ جاننے کے لیے پوچھتے ہیں کہ کس کی بات نہیں سنی گئی، اور تاکہ نوجوانوں کا خیال رکھا جائے۔',
    'en-x-easy': 'We want to hear from people of every age. We take extra care of young people.',
  },
}
