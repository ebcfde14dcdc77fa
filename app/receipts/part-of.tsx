import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Receipt } from '#domain/receipts/schema.ts'

/** What somebody concluded from these words among others: the goal and the day, and whether it still stands. */
export function PartOf({ findings }: Pick<Receipt, 'findings'>) {
  const { t, i18n } = useTranslation('receipts')
  return (
    <>
      <p>{t('findings.how')}</p>
      <ul>
        {findings.map(({ on, goal, isWithdrawn }) => (
          <li key={`${on} ${goal.text} ${isWithdrawn}`}>
            {t(isWithdrawn ? 'findings.back' : 'findings.agreed', { day: dayText(on, i18n.language, { year: true }) })}{' '}
            <WordsIn words={goal} />
          </li>
        ))}
      </ul>
    </>
  )
}
