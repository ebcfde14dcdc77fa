import type { LoaderFunctionArgs } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import { qrOf } from '#app/surveys/qr.server.ts'
import { readSurvey } from '#domain/surveys/queries/survey.ts'

/** The survey's code as a picture: for slides, leaflets and letters that somebody else lays out. */
export async function loader({ context: { domain, origin }, params }: LoaderFunctionArgs) {
  const { slug } = orThrow(await readSurvey(domain, params.survey!))
  const { size, path } = qrOf(`${origin}/s/${slug}?from=qr`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="600" height="600" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`
  return new Response(svg, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Content-Disposition': `attachment; filename="${slug}.svg"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
