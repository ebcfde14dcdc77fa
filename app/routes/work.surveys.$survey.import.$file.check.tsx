import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { CheckImportPage } from '#app/imports/check-import-page.tsx'
import { importStyles } from '#app/imports/styles.ts'
import { bringInFile } from '#domain/imports/commands/bring-in-file.ts'
import { mapWords } from '#domain/imports/commands/map-columns.ts'
import { previewImport } from '#domain/imports/commands/preview-import.ts'
import { nothingMapped } from '#domain/imports/problems.ts'
import type { Mapping } from '#domain/imports/schema.ts'

export const links = importStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('survey-desk:import.check.title'))

const texts = z.array(z.string().max(20_000)).default([])
/** Words come as three lists side by side: the column's place, the word, and what it means. */
const CheckInput = z.object({ intent: z.string(), column: texts, word: texts, key: texts })

/** What would come in, row by row: nothing is stored yet. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = await context.actorFor(request)
  const page = Number(new URL(request.url).searchParams.get('page') ?? 1)
  const asked = { page, language: localeOf(request) }
  const read = await previewImport(context.domain, actor, params.survey!, params.file!, asked)
  // Nobody has said yet what its columns mean.
  if (!read.ok && read.problem.code === nothingMapped.code)
    throw redirect(`/work/${params.place}/surveys/${params.survey}/import/${params.file}`)
  const preview = orThrow(read)
  return {
    base: `/work/${params.place}/surveys/${params.survey}`,
    file: params.file!,
    language: asked.language,
    page,
    preview,
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const actor = await context.actorFor(request)
  const form = await readForm(request, CheckInput)
  if (!form.success) return problemResponse({ kind: 'invalid', code: 'problems.not-a-form' })
  const [survey, file] = [params.survey!, params.file!]
  const base = `/work/${params.place}/surveys/${survey}/import`
  const { intent, ...words } = form.data
  if (intent === 'words') {
    const mapped = await mapWords(domain, actor, survey, file, asMapping(words))
    return mapped.ok ? redirect(`${base}/${file}/check`) : problemResponse(mapped.problem)
  }
  const done = await bringInFile(domain, actor, survey, file, { goodRowsOnly: intent === 'bring-in-good' })
  return done.ok ? redirect(`${base}?added=${done.value.added}`) : problemResponse(done.problem)
}

function asMapping({ column, word, key }: { column: string[]; word: string[]; key: string[] }): Mapping['words'] {
  const words: Mapping['words'] = {}
  for (const [index, place] of column.entries()) {
    const means = key[index]
    // Not said yet: the word stays a fault.
    if (means === undefined || means === '?' || !/^\d{1,3}$/.test(place)) continue
    words[place] = { ...words[place], [word[index] as string]: means }
  }
  return words
}

export default function CheckImport() {
  return <CheckImportPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
