import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { PublicChoice, PublicScreen } from '#domain/surveys/schema/public.ts'
import { PicturedWords } from './question-words.tsx'

/** Where the product's own words for an answer stand. */
const shared: Partial<Record<PublicScreen['kind'], string>> = {
  'age-band': 'age-bands',
  'yes-no': 'yes-no',
  statements: 'stances',
}

/** A choice in words: the survey's own, or the product's for what every survey shares. */
export function useChoiceLabel(): (choice: PublicChoice, kind: PublicScreen['kind']) => ReactNode {
  const { t } = useTranslation('surveys')
  return ({ key, text, picture }, kind) =>
    text ? <PicturedWords words={text} picture={picture} /> : t(`${shared[kind]}.${key}`)
}
