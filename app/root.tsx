import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { type ReactNode, useMemo } from 'react'
import { sameSitePath } from './http/same-site-path.ts'
import { messagesFor } from './i18n/catalogue.server.ts'
import { languageCookie, localeOf } from './i18n/locale.server.ts'
import { directionOf, isLocale } from './i18n/locales.ts'
import { namespacesFor } from './i18n/namespaces.ts'
import { pageTitle } from './i18n/page-title.ts'
import { type Speech, translationsFor } from './i18n/translations.ts'
import { SpeakingProvider, useTranslation } from './i18n/use-translation.ts'
import publicStyles from './styles/public.css?url'
import { ErrorPage } from './ui/error-page.tsx'
import { NavigationNotice } from './ui/navigation-notice.tsx'
import { useNonce } from './ui/nonce.ts'

/** For error pages; every page has a title of its own. */
export const meta: MetaFunction = ({ matches, error }) =>
  pageTitle(matches, (t) => (error ? t('problems:pages.title') : undefined))

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
  { rel: 'stylesheet', href: publicStyles },
]

/** Asks no database, so that an error page always has its words. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url)
  const locale = localeOf(request)
  const asked = url.searchParams.get('lang')
  if (isLocale(asked)) {
    url.searchParams.delete('lang')
    const secure = context.origin.startsWith('https:')
    // A path of two slashes would be another site's address.
    throw redirect(sameSitePath(url.pathname + url.search, '/'), {
      headers: { 'Set-Cookie': languageCookie(asked, secure) },
    })
  }
  const messages = messagesFor(locale, namespacesFor(url.pathname))
  return { locale, messages, isDemo: context.isDemo }
}

/** The sentences are sent again only where other ones are needed. */
export function shouldRevalidate({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  const needs = ({ pathname }: URL) => namespacesFor(pathname).join()
  return nextUrl.searchParams.has('lang') || needs(currentUrl) !== needs(nextUrl)
}

const silent: Speech = { locale: 'en', messages: {} }

export function Layout({ children }: { children: ReactNode }) {
  const speech = useRouteLoaderData<typeof loader>('root') as Speech | undefined
  const nonce = useNonce()
  const i18n = useMemo(() => translationsFor(speech ?? silent), [speech])
  const locale = speech?.locale ?? 'en'
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1b2030" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <SpeakingProvider value={i18n}>
          <SkipLink />
          <NavigationNotice />
          {children}
        </SpeakingProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

function SkipLink() {
  const { t } = useTranslation('common')
  return (
    <a className="skip-link" href="#main">
      {t('skip')}
    </a>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />
}
