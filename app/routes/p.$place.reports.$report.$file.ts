import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import { csvOf } from '#domain/kernel/csv.ts'
import { notFound } from '#domain/kernel/problem.ts'
import { fail } from '#domain/kernel/result.ts'
import { readPlace } from '#domain/people/queries.ts'
import { reportSheet } from '#domain/reports/queries/sheet.ts'
import { readReport } from '#domain/reports/queries.ts'

/** A report as data, the same on every day. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const report = orThrow(await readReport(db, place, params.report!))
  const headers = (type: string) => ({
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${params.file}"`,
    'X-Content-Type-Options': 'nosniff',
  })
  if (params.file === 'report.json') {
    const { publicId, issuedOn, content } = report
    const text = JSON.stringify({ publicId, issuedOn, ...content }, null, 2)
    return new Response(text, { headers: headers('application/json; charset=utf-8') })
  }
  if (params.file !== 'report.csv') return orThrow(fail(notFound))
  const body = createReadableStreamFromReadable(csvOf(reportSheet(report)))
  return new Response(body, { headers: headers('text/csv; charset=utf-8') })
}
