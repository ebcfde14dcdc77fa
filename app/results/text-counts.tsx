import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Visibility } from '#db/schema/contributions.ts'

type Props = { questionKey: string; texts: Record<Visibility, number>; search: string }

/** How many texts a question brought, and how far they have come. */
export function TextCounts({ questionKey, texts, search }: Props) {
  const { t } = useTranslation('results')
  const states = (Object.keys(texts) as Visibility[]).filter((state) => texts[state] > 0)
  if (states.length === 0) return null
  return (
    <>
      <ul className="row plain-list">
        {states.map((state) => (
          <li key={state}>
            <strong>{t('number', { count: texts[state] })}</strong> {t(`visibility.${state}`)}
          </li>
        ))}
      </ul>
      <p>
        <Link to={`?question=${encodeURIComponent(questionKey)}${search}#texts`}>{t('one.read')}</Link>
      </p>
    </>
  )
}
