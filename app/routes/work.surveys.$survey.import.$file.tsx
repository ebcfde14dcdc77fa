import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { MappingPage } from '#app/imports/mapping-page.tsx'
import { importStyles } from '#app/imports/styles.ts'
import { chooseEncoding, mapColumns, readMappingForm } from '#domain/imports/commands/map-columns.ts'
import { nothingMapped } from '#domain/imports/problems.ts'
import { chosenEncodings, dateFormats, type Mapping } from '#domain/imports/schema.ts'

export const links = importStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('survey-desk:import.map.title'))

/** What was picked, to be shown again. */
type Refused = { mapping?: Omit<Mapping, 'words'> }

const EncodingInput = z.object({ encoding: z.enum(chosenEncodings) })
const MappingInput = z.object({
  target: z.array(z.string().max(200)),
  dateFormat: z
    .string()
    .transform((format): Mapping['dateFormat'] => dateFormats.find((each) => each === format) ?? null),
  edition: z.string().max(40),
})

/** What each column of an uploaded file means. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = await context.actorFor(request)
  const form = orThrow(await readMappingForm(context.domain, actor, params.survey!, params.file!))
  return { page: `/work/${params.place}/surveys/${params.survey}`, language: localeOf(request), form }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const actor = await context.actorFor(request)
  const form = await readForm(request, z.union([EncodingInput, MappingInput]))
  if (!form.success) return problemResponse<Refused>(nothingMapped, {})
  if ('encoding' in form.data) {
    const chosen = await chooseEncoding(context.domain, actor, params.survey!, params.file!, form.data.encoding)
    if (!chosen.ok) return problemResponse<Refused>(chosen.problem, {})
    return redirect(`/work/${params.place}/surveys/${params.survey}/import/${params.file}`)
  }
  const { target, ...rest } = form.data
  const mapping = { ...rest, targets: target as Mapping['targets'] }
  const mapped = await mapColumns(context.domain, actor, params.survey!, params.file!, mapping)
  if (!mapped.ok) return problemResponse<Refused>(mapped.problem, { mapping })
  return redirect(`/work/${params.place}/surveys/${params.survey}/import/${params.file}/check`)
}

export default function MapColumns() {
  const refused = useActionData<typeof action>()
  return <MappingPage {...useLoaderData<typeof loader>()} problem={refused?.problem} typed={refused?.mapping} />
}
