import { thrownProblem } from '#app/http/problem-response.ts'
import { readBytes } from '#app/http/read-bytes.ts'
import { tableTooLarge } from '#domain/insights/problems.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'

/** A table of a place's single years of age has a few hundred lines. In megabytes. */
const largest = 2

/** The file of a form with one file field; no bytes where none was picked. */
export async function readTable(request: Request): Promise<Result<Buffer, Problem>> {
  const body = await readBytes(request.body, largest * 1024 * 1024)
  if (body === null) return fail(tableTooLarge(largest))
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => {
    throw thrownProblem({ kind: 'invalid', code: 'problems.not-a-form' })
  })
  const file = form.get('file')
  return ok(file === null || typeof file === 'string' ? Buffer.alloc(0) : Buffer.from(await file.arrayBuffer()))
}
