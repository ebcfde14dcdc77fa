import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useRouteError, useRouteLoaderData } from '@remix-run/react'
import { unlessRefused } from '#app/http/after-refusal.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { WorkBar } from '#app/people/work-bar.tsx'
import { ErrorExplanation, ErrorPage } from '#app/ui/error-page.tsx'
import { permitStaff, verbsOf } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

/** Who works where, and which ways are open to them. Pages beneath ask for permission themselves. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const person = await context.actorFor(request)
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const roles = orThrow(permitStaff(person, place.id))
  const { slug, name, timeZone } = place
  return {
    place: { slug, name, timeZone },
    person: { name: person.kind === 'person' ? person.name : '', roles },
    verbs: verbsOf(person, place.id),
  }
}

export const shouldRevalidate = unlessRefused

export default function WorkPlace() {
  return (
    <div className="work">
      <WorkBar {...useLoaderData<typeof loader>()} />
      <Outlet />
    </div>
  )
}

/** A page that fails leaves the bar standing: work goes on elsewhere. */
export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>('routes/work.$place')
  const error = useRouteError()
  if (!frame) return <ErrorPage error={error} />
  return (
    <div className="work">
      <WorkBar {...frame} />
      <main id="main" tabIndex={-1} className="work-page">
        <ErrorExplanation error={error} />
      </main>
    </div>
  )
}
