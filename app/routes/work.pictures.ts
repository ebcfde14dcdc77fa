import type { ActionFunctionArgs } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import { readBytes } from '#app/http/read-bytes.ts'
import { readPlace } from '#domain/people/queries.ts'
import { storePicture } from '#domain/pictures/commands/store-picture.ts'
import { largestPicture } from '#domain/pictures/schema.ts'

/** Takes a picture for a survey: the file itself as the body. Answers with its name, or with why it was not taken. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const actor = await context.actorFor(request)
  const place = orThrow(await readPlace(domain.db, params.place!))
  const bytes = await readBytes(request.body, largestPicture)
  return Response.json(orThrow(await storePicture(domain, actor, { placeId: place.id, bytes })))
}
