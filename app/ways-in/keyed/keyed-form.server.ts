import { z } from 'zod'
import { equalityField } from '#app/surveys/send-fields.ts'
import { companions } from '#domain/surveys/schema/young.ts'

const tick = z
  .literal('yes')
  .optional()
  .catch(undefined)
  .transform((value) => value === 'yes')

/** What stands on a sheet beside its answers. What it cannot read is as if it had been left out. */
export const KeyedForm = z
  .looseObject({
    quote: tick,
    publish: tick,
    contact: tick,
    address: z.string().max(500).catch(''),
    companion: z.enum(companions).nullable().catch(null),
  })
  .transform(({ quote, publish, contact, address, companion, ...rest }) => ({
    // Paper asks for nothing that this product sends by itself.
    consents: { quote, publish, contact, told: false },
    contact: address.trim() || null,
    companion,
    equality: Object.fromEntries(
      Object.entries(rest).flatMap(([name, value]) =>
        name.startsWith(equalityField('')) && typeof value === 'string'
          ? [[name.slice(equalityField('').length), [value]]]
          : [],
      ),
    ),
  }))
