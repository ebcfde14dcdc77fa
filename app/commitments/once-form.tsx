import { Form, useActionData, useNavigation, useSubmit } from '@remix-run/react'
import { type ComponentPropsWithoutRef, useEffect, useRef } from 'react'

type Props = Omit<ComponentPropsWithoutRef<typeof Form>, 'method' | 'action' | 'onSubmit'>

/**
 * A form that is posted to its own page, and whose second press, while the first is on its way, does nothing: it would be
 * told that somebody else was faster, who was oneself. A press between a refusal and the moment when what stands now is on
 * the page is no second one: it is sent as it was pressed as soon as the page stands still, over what was seen then.
 */
export function OnceForm(props: Props) {
  const { encType } = props
  const { state } = useNavigation()
  const answer = useActionData<{ problem?: unknown }>()
  const before = useRef<typeof answer>(undefined)
  const submit = useSubmit()
  const pressed = useRef<FormData>(undefined)
  useEffect(() => {
    if (!pressed.current || state !== 'idle') return
    before.current = answer
    submit(pressed.current, { method: 'post', ...(encType && { encType }) })
    pressed.current = undefined
  }, [state, answer, submit, encType])
  return (
    <Form
      {...props}
      method="post"
      onSubmit={(event) => {
        if (state === 'idle') {
          before.current = answer
          return
        }
        event.preventDefault()
        const wasRefused = state === 'loading' && answer?.problem !== undefined && answer !== before.current
        const { submitter } = event.nativeEvent as SubmitEvent
        if (wasRefused) pressed.current = new FormData(event.currentTarget, submitter)
      }}
    />
  )
}
