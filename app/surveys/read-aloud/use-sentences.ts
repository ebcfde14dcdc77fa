import { useTranslation } from '#app/i18n/use-translation.ts'
import { fiveSteps } from '#domain/surveys/schema/definition.ts'
import type { PublicChoice, PublicScreen } from '#domain/surveys/schema/public.ts'
import type { Words } from '#domain/wordings/queries.ts'
import type { Spoken } from './speak.ts'

/** Where the product's own words for an answer stand. */
const shared = { 'age-band': 'age-bands', 'yes-no': 'yes-no', statements: 'stances' } as Record<string, string>

/** A question as somebody would read it out: its words, its hint, each row and each choice in its own language. */
export function useSentences(screen: PublicScreen): Spoken[] {
  const { t, i18n } = useTranslation('surveys')
  const own = (text: string): Spoken => ({ text, language: i18n.language })
  const said = (words: Words | null): Spoken[] => (words ? [{ text: words.text, language: words.language }] : [])
  const choice = ({ key, text }: PublicChoice) => (text ? said(text) : [own(t(`${shared[screen.kind]}.${key}`))])
  const steps = screen.kind === 'smileys' ? 'smileys' : screen.kind === 'i-statement' ? 'i-steps' : undefined
  return [
    ...said(screen.text),
    ...said(screen.hint),
    ...screen.rows.flatMap((row) => said(row.text)),
    ...said(screen.low),
    ...said(screen.high),
    ...screen.choices.flatMap(choice),
    ...(steps ? fiveSteps.map((step) => own(t(`${steps}.${step}`))) : []),
    ...(screen.other ? [own(t('choices.other'))] : []),
    ...(screen.required ? [] : [own(t('question.skip'))]),
  ].filter(({ text }) => text.trim() !== '')
}
