import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { orThrow } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { readSurveyDesk } from '#domain/ways-in/queries/desk.ts'

const ours = /^[2-9A-Z]{4}-[2-9A-Z]{4}$/
const CodesForm = z.object({ codes: z.string().catch('') })

/**
 * The codes of a page as a table, one letter each for a mail merge. They come with the form: they are kept nowhere, so
 * they can be asked for nowhere.
 */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { survey } = orThrow(await readSurveyDesk(context.domain, await context.actorFor(request), params.survey!))
  const form = await readForm(request, CodesForm)
  const codes = (form.data?.codes ?? '').split(' ').filter((code) => ours.test(code))
  const lines = ['code,link', ...codes.map((code) => `${code},${context.origin}/s/${survey.slug}?code=${code}`)]
  return new Response(`\uFEFF${lines.join('\r\n')}\r\n`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${survey.slug}-codes.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
