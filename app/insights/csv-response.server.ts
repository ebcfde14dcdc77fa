import { createReadableStreamFromReadable, redirect } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import type { Export } from '#domain/insights/commands.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'

/**
 * A file to save, sent while it is made. Who is signed out signs in first; other problems are thrown.
 *
 * @param request whose end ends the file too, so that a download given up does not go on reading the database
 * @param back where to be after signing in
 */
export function csvResponse(request: Request, exported: Result<Export, Problem>, back: string): Response {
  if (!exported.ok && exported.problem.kind === 'signed-out')
    return redirect(`/sign-in?next=${encodeURIComponent(back)}`)
  const { file, fileName } = orThrow(exported)
  request.signal.addEventListener('abort', () => file.destroy())
  return new Response(createReadableStreamFromReadable(file), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
