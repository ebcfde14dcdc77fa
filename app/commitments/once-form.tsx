import { Form, useActionData, useNavigation } from '@remix-run/react'
import { type ComponentPropsWithoutRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'

/**
 * A form whose second press, while the first is on its way, does nothing: it would be told that somebody else was faster,
 * who was oneself. Nor does a press after a refusal, until what stands now is on the page; that one says so, because whoever
 * pressed believes that it was sent.
 */
export function OnceForm({ children, ...props }: ComponentPropsWithoutRef<typeof Form>) {
  const { t } = useTranslation('commitments-desk')
  const { state } = useNavigation()
  const refused = useActionData<{ problem?: unknown }>()?.problem
  const [wasEarly, setWasEarly] = useState(false)
  return (
    <Form
      {...props}
      onSubmit={(event) => {
        if (state !== 'idle') event.preventDefault()
        setWasEarly(state === 'loading' && refused !== undefined)
      }}
    >
      {children}
      <p role="status" className="once-early">
        {wasEarly && t('once.early')}
      </p>
    </Form>
  )
}
