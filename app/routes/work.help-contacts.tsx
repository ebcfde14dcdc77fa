import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ContactAct, contactIn, nationalContacts } from '#app/help/contact-form.server.ts'
import { ContactsPage } from '#app/help/contacts-page.tsx'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { moveHelpContact, removeHelpContact, saveHelpContact, startHelpContacts } from '#domain/help/commands.ts'
import { contactUnknown } from '#domain/help/problems.ts'
import { readHelpContacts, readWrittenContacts } from '#domain/help/queries.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('work:help-contacts.title'))

const empty = { id: null, name: {}, whatFor: {}, opening: {}, phone: '', web: '' }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'help.write', { placeId: place.id }))
  const { searchParams } = new URL(request.url)
  const written = await readWrittenContacts(db, scope)
  const asked = searchParams.get('edit')
  return {
    place: place.slug,
    contacts: await readHelpContacts(db, place.id, localeOf(request)),
    written,
    edited: asked === 'new' ? empty : (written.find(({ id }) => id === asked) ?? null),
    isSaved: searchParams.has('saved'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const form = await readForm(request, ContactAct)
  if (!form.success) return problemResponse(contactUnknown, { contact: null })
  const act = form.data
  const contact = act.intent === 'save' ? { id: act.id, ...contactIn(form.typed) } : null
  const does = () => {
    if (act.intent === 'start') return startHelpContacts(domain, actor, place.id, nationalContacts())
    if (act.intent === 'save') return saveHelpContact(domain, actor, place.id, act.id, contactIn(form.typed))
    if (act.intent === 'remove') return removeHelpContact(domain, actor, place.id, act.id)
    return moveHelpContact(domain, actor, place.id, act.id, act.intent)
  }
  const done = await does()
  if (!done.ok) return problemResponse(done.problem, { contact })
  return redirect(`/work/${place.slug}/help-contacts?saved`)
}

export default function HelpContacts() {
  return <ContactsPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
