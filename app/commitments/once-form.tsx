import { Form, useNavigation } from '@remix-run/react'
import type { ComponentPropsWithoutRef } from 'react'

/**
 * A form whose second press, while the first is on its way, does nothing: it would be told that somebody else was faster,
 * who was oneself.
 */
export function OnceForm(props: ComponentPropsWithoutRef<typeof Form>) {
  const isOnItsWay = useNavigation().state !== 'idle'
  return <Form {...props} onSubmit={(event) => isOnItsWay && event.preventDefault()} />
}
