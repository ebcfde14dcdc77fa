import { data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Outlet } from '@remix-run/react'
import { unlessRefused } from '#app/http/after-refusal.ts'
import styles from '#app/styles/work.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

/** Everything beneath is for people with an account; others sign in first and come back. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const session = await context.sessionFor(request)
  if (!session) {
    // Client-side navigation asks for `<path>.data`; people come back to the page itself.
    const { pathname, searchParams } = new URL(request.url)
    searchParams.delete('_routes')
    const search = searchParams.size > 0 ? `?${searchParams}` : ''
    throw redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`)
  }
  // A session in use lives on: its cookie is sent again, with the longer life.
  return data(null, session.setCookie ? { headers: { 'Set-Cookie': session.setCookie } } : undefined)
}

export const shouldRevalidate = unlessRefused

export default function Work() {
  return <Outlet />
}
