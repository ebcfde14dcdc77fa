import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Receipt } from '#domain/receipts/schema.ts'

/** What was answered to the goals that one's own words count in: promised, done, or not, with the reason. */
export function CameOfIt({ answers, place }: { answers: Receipt['answers']; place: string }) {
  const { t } = useTranslation('receipts')
  return (
    <>
      <ul>
        {answers.lines.map(({ publicId, stance, title, status: { reason } }) => (
          <li key={publicId}>
            {t(`came-of-it.${stance}`)}{' '}
            <Link to={`/p/${place}/did/${publicId}`}>
              <WordsIn words={title} />
            </Link>
            {(reason === 'overdue' || reason === 'kept' || reason === 'partly' || reason === 'not-kept') && (
              <> · {t(`came-of-it.${reason}`)}</>
            )}
          </li>
        ))}
      </ul>
      {answers.isMore && (
        <p>
          <Link to={`/p/${place}/did`}>{t('came-of-it.more')}</Link>
        </p>
      )}
    </>
  )
}
