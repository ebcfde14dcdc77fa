import type { LoaderFunctionArgs } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import { packFileResponse } from '#app/packs/file-response.server.ts'
import { readOpenFile } from '#domain/packs/queries/open.ts'
import { readPlace } from '#domain/people/queries.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const which = { publicId: params.pack!, name: params.file! }
  return packFileResponse(orThrow(await readOpenFile(db, place.id, which)), { request, drained: context.drained })
}
