import { z } from 'zod'
import type { Typed } from '#app/http/read-form.ts'
import type { EqualityAnswers } from '#domain/privacy/schema.ts'
import { equalityField } from './send-fields.ts'

const tick = z
  .literal('yes')
  .optional()
  .catch(undefined)
  .transform((value) => value === 'yes')
const line = z.string().max(500).catch('').default('')

/** What goes along with the answers. `website` is the field that people don't see. */
export const SendForm = z
  .looseObject({
    submissionId: z.uuid(),
    quote: tick,
    publish: tick,
    contact: tick,
    told: tick,
    skip: tick,
    address: line,
    website: line,
  })
  .transform(({ submissionId, quote, publish, contact, told, skip, address, website, ...rest }) => ({
    submissionId,
    consents: { quote, publish, contact, told },
    address,
    isTrapFilled: website.trim() !== '',
    // "Skip all of these" skips what was ticked, too.
    equality: skip ? {} : equalityIn(rest as Typed),
  }))

/** Answers to the equality questions among a form's fields; whether there are such questions, the domain knows. */
const equalityIn = (typed: Typed): EqualityAnswers =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([name, values]) =>
      name.startsWith(equalityField('')) ? [[name.slice(equalityField('').length), [values].flat()]] : [],
    ),
  )
