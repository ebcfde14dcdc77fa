import { useTranslation } from '#app/i18n/use-translation.ts'
import { Field } from '#app/ui/field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { type FindingPage, longest } from '#domain/findings/schema.ts'
import type { Typed } from './finding-page.tsx'

type Props = { finding: FindingPage; typed: Typed | undefined }

/** New words for the goal, folded away: most findings propose none. */
export function ProposalFields({ finding: { goal, proposal }, typed }: Props) {
  const { t } = useTranslation('findings')
  const value = (name: 'text' | 'short') => {
    const sent = typed?.[name]
    return typeof sent === 'string' ? sent : (proposal?.[name] ?? '')
  }
  return (
    <details className="card" open={Boolean(value('text') || value('short'))}>
      <summary>{t('proposal.offer')}</summary>
      <p className="hint">{t('proposal.hint')}</p>
      <p>
        {t('proposal.now')} <WordsIn words={goal.text} />
      </p>
      <Field
        id="short"
        name="short"
        lang="en"
        label={t('proposal.short')}
        defaultValue={value('short')}
        maxLength={longest.short}
      />
      <TextArea
        id="text"
        name="text"
        lang="en"
        rows={2}
        label={t('proposal.text')}
        defaultValue={value('text')}
        limit={longest.text}
      />
    </details>
  )
}
