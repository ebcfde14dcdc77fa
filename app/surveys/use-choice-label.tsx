import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { PublicQuestion } from '#domain/surveys/schema.ts'

type Choice = PublicQuestion['choices'][number]

/** A choice in words: the survey's own, or for age bands the product's. */
export function useChoiceLabel(): (choice: Choice) => ReactNode {
  const { t } = useTranslation('surveys')
  return ({ key, text }) => (text ? <WordsIn words={text} /> : t(`age-bands.${key}`))
}
