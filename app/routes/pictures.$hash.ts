import type { LoaderFunctionArgs } from '@remix-run/node'
import { thrownProblem } from '#app/http/problem-response.ts'
import { notFound } from '#domain/kernel/problem.ts'
import { readPicture } from '#domain/pictures/queries.ts'
import { hashInFile } from '#domain/pictures/schema.ts'

/** A picture of a survey. Its name is the hash of what is in it, so it never changes. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const hash = hashInFile(params.hash ?? '')
  const picture = hash ? await readPicture(context.domain.db, hash) : null
  if (!picture) throw thrownProblem(notFound)
  return new Response(new Uint8Array(picture.bytes), {
    headers: {
      'Content-Type': picture.mediaType,
      'Content-Length': String(picture.bytes.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
