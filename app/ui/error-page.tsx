import { isRouteErrorResponse, useLocation } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { LinkButton } from './link-button.tsx'
import { PublicPage } from './public-page.tsx'

/** Shown instead of a page that cannot be shown. */
export const ErrorPage = ({ error }: { error: unknown }) => (
  <PublicPage>
    <ErrorExplanation error={error} />
  </PublicPage>
)

/** What happened, that nothing was lost, and where to go. */
export function ErrorExplanation({ error }: { error: unknown }) {
  const { t } = useTranslation('problems')
  const { pathname, search } = useLocation()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const page = status in pages ? pages[status as keyof typeof pages] : pages[500]
  const problem = isRouteErrorResponse(error) ? (error.data as { problem?: Problem } | null)?.problem : undefined
  const isInWork = pathname.startsWith('/work')
  return (
    <>
      <p className="eyebrow">{t('pages.eyebrow', { status })}</p>
      <h1>{t(`pages.${page}.title`)}</h1>
      <p className="lead">{problem && page !== 'broken' ? problemText(t, problem) : t(`pages.${page}.text`)}</p>
      <p>{t(`pages.${page}.next`)}</p>
      <p className="actions">
        {page === 'signed-out' ? (
          <LinkButton to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}>{t('pages.sign-in')}</LinkButton>
        ) : (
          <LinkButton to={isInWork ? '/work' : '/'}>{t(isInWork ? 'pages.to-work' : 'pages.home')}</LinkButton>
        )}
        {page === 'broken' || page === 'busy' ? (
          <LinkButton to={pathname + search} kind="quiet" reloadDocument>
            {t('pages.again')}
          </LinkButton>
        ) : null}
      </p>
    </>
  )
}

const pages = {
  400: 'invalid',
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-found',
  409: 'conflict',
  429: 'too-many',
  500: 'broken',
  503: 'busy',
} as const
