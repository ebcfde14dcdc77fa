import { Outlet, useRouteError } from '@remix-run/react'
import { ErrorPage } from '#app/ui/error-page.tsx'

/**
 * Stands around every page. When a form is turned away with an error page, loaders run only above the boundary that
 * shows it: with one here the root's does, and the page has its words.
 */
export default function Public() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />
}
