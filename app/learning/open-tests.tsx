import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Tests } from '#domain/learning/schema.ts'
import { Because, TestList } from './test-list.tsx'

/** On the public page of a commitment: how it was tried out, where it was. */
export function OpenTests({ tests: { because, tests }, place }: { tests: Tests; place: string }) {
  const { t } = useTranslation('learning')
  if (tests.length === 0 && !because) return null
  return (
    <section aria-labelledby="tried">
      <h2 id="tried">{t('title')}</h2>
      {because && <Because source={because} place={place} label={t('because-whole')} />}
      {tests.length > 0 && (
        <>
          <p>{t('lead')}</p>
          <TestList tests={tests} place={place} />
        </>
      )}
      <p>
        <Link to={`/p/${place}/did/learned`}>{t('link')}</Link>
      </p>
    </section>
  )
}
