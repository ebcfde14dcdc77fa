import { useTranslation } from '#app/i18n/use-translation.ts'
import { otherKey, type Question } from '#domain/surveys/schema/definition.ts'
import { useEditing } from '../editing.ts'
import { partsOf } from '../edits/choices.ts'

/** Where the pages keep the words of answers that every survey shares. */
const shared: Partial<Record<Question['kind'], string>> = {
  'yes-no': 'yes-no',
  'age-band': 'age-bands',
  statements: 'stances',
  smileys: 'smileys',
  'i-statement': 'i-steps',
}

/** What can be answered to a question, in the words people see. */
export function useValueNames() {
  const { t } = useTranslation(['survey-desk', 'surveys'])
  const { source, page } = useEditing()
  const part = (question: Question, list: 'choices' | 'rows', key: string) =>
    partsOf(question, list)
      .find((each) => each.key === key)
      ?.text[source]?.trim() || t('editor.outline.no-words')
  return {
    value(question: Question, value: string): string {
      const own = shared[question.kind]
      if (own) return t(`surveys:${own}.${value}`)
      if (question.kind === 'area') return page.areas.find(({ code }) => code === value)?.name ?? value
      if (question.kind === 'ranking') return t('editor.condition.rank', { rank: Number(value) })
      if (!('choices' in question)) return value
      return value === otherKey ? t('editor.item.other-word') : part(question, 'choices', value)
    },
    row: (question: Question, row: string) => part(question, question.kind === 'ranking' ? 'choices' : 'rows', row),
  }
}
