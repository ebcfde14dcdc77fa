/**
 * Where something broke, for a log: never the message, because a database's message may quote what somebody wrote and a
 * router's the code of a receipt.
 */
export function traceOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
  return { error: error.name, code: (error as { code?: unknown }).code, frames }
}
