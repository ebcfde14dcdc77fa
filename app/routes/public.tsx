import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useRouteError } from '@remix-run/react'
import { lazy, Suspense } from 'react'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import { sharedFrame } from '#app/ways-in/kiosk.server.ts'
import { TypingBanner } from '#app/ways-in/typing-banner.tsx'

// No phone at home needs it.
const KioskWatch = lazy(() => import('#app/ways-in/kiosk-watch.tsx'))

/** Seconds without a new page, where no script can tell whether somebody is still there. */
const idleWithoutScripts = 600

/** Which browsers are shared: a kiosk stays within its survey, a worker who types for somebody is reminded of it. */
export const loader = ({ context, request }: LoaderFunctionArgs) => sharedFrame({ context, request })

/**
 * Stands around every page. When a form is turned away with an error page, loaders run only above the boundary that
 * shows it: with one here the root's does, and the page has its words.
 */
export default function Public() {
  const { kiosk, isTyping } = useLoaderData<typeof loader>()
  const isHydrated = useHydrated()
  return (
    <>
      {isTyping && <TypingBanner />}
      <Outlet />
      {kiosk && !isHydrated && (
        <noscript>
          <meta httpEquiv="refresh" content={`${idleWithoutScripts};url=/s/${kiosk}/kiosk/next`} />
        </noscript>
      )}
      {kiosk && isHydrated && (
        <Suspense>
          <KioskWatch slug={kiosk} />
        </Suspense>
      )}
    </>
  )
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />
}
