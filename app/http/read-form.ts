import type { z } from 'zod'
import type { Problem } from '#domain/kernel/problem.ts'
import { thrownProblem } from './problem-response.ts'
import { readBytes } from './read-bytes.ts'

/** Ten answers of the longest kind, in a script of three bytes a character, fit. */
const mostBytes = 256 * 1024
/** The largest form of ours, a workshop's, has under a hundred. */
const mostFields = 1000

const formTooLarge = { kind: 'invalid', code: 'problems.form-too-large' } as const satisfies Problem

/** A form's fields as they were sent: what a page needs to show them again. */
export type Typed = Record<string, string | string[]>

/**
 * Reads a form and checks it with a slice's schema. A name sent more than once becomes an array; a name that ends in
 * `[]` is always one, under the name without it. Files are left out.
 * Throws a 400 when the body is larger than `largest` or is not a form.
 *
 * @param largest in bytes, 256 kB unless told
 * @returns what safeParse returns, and `typed`
 */
export async function readForm<Schema extends z.ZodType>(request: Request, schema: Schema, largest = mostBytes) {
  const typed = typedIn(await readFields(request, largest))
  return { ...schema.safeParse(typed), typed } as z.ZodSafeParseResult<z.output<Schema>> & { typed: Typed }
}

/**
 * The same, of a form with a file in the field `name`: empty bytes where none was chosen, null where there are more than
 * `most`. Up to three times as many are read, so that what was typed beside a photo that is too large is not lost with it.
 */
export async function readFormWithFile<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  { name, most }: { name: string; most: number },
) {
  const mayHoldFile = request.headers.get('content-type')?.startsWith('multipart/form-data')
  const form = await readFields(request, mayHoldFile ? 3 * most + mostBytes : mostBytes)
  const sent = form.get(name)
  const file = sent instanceof Blob ? sent : new Blob()
  const typed = typedIn(form)
  const bytes = file.size > most ? null : Buffer.from(await file.arrayBuffer())
  return { ...schema.safeParse(typed), typed, bytes } as z.ZodSafeParseResult<z.output<Schema>> & {
    typed: Typed
    bytes: Buffer | null
  }
}

async function readFields(request: Request, largest: number): Promise<FormData> {
  const bytes = await readBytes(request.body, largest)
  if (bytes === null) throw thrownProblem(formTooLarge)
  const body = new Uint8Array(bytes)
  const type = request.headers.get('content-type') ?? ''
  return new Response(body, { headers: { 'content-type': type } }).formData().catch(() => {
    throw thrownProblem({ kind: 'invalid', code: 'problems.not-a-form' })
  })
}

function typedIn(form: FormData): Typed {
  const byName = new Map<string, string[]>()
  let fields = 0
  // One pass: asking the form for each name's values would look through all of it for each.
  for (const [name, value] of form) {
    fields += 1
    if (fields > mostFields) throw thrownProblem(formTooLarge)
    if (typeof value !== 'string') continue
    const values = byName.get(name) ?? []
    // A null byte cannot be kept in the database and nobody types one.
    values.push(value.replaceAll('\0', ''))
    byName.set(name, values)
  }
  const typed: Typed = {}
  for (const [name, values] of byName) {
    if (name.endsWith('[]')) typed[name.slice(0, -2)] = values
    else if (values.length) typed[name] = values.length === 1 ? (values[0] as string) : values
  }
  return typed
}
