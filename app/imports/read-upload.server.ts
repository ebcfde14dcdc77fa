import { thrownProblem } from '#app/http/problem-response.ts'
import { readBytes } from '#app/http/read-bytes.ts'
import { fileTooLarge } from '#domain/imports/problems.ts'
import { largestFile } from '#domain/imports/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'

/** What a form puts around a file. In bytes. */
const formAround = 16 * 1024

/** The file of a form with one file field, of at most 20 MB; empty bytes where none was picked. */
export async function readUpload(
  request: Request,
  field: string,
): Promise<Result<{ name: string; bytes: Buffer }, Problem>> {
  const body = await readBytes(request.body, largestFile + formAround)
  if (body === null) return fail(fileTooLarge)
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => {
    throw thrownProblem({ kind: 'invalid', code: 'problems.not-a-form' })
  })
  const file = form.get(field)
  if (file === null || typeof file === 'string') return ok({ name: '', bytes: Buffer.alloc(0) })
  return ok({ name: file.name, bytes: Buffer.from(await file.arrayBuffer()) })
}
