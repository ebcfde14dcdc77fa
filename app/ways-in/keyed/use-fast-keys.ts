import { type KeyboardEvent, useCallback } from 'react'
import { otherKey } from '#domain/surveys/schema/definition.ts'

const groups = 'input:not([type=hidden]), textarea, select, button'

/**
 * Keys for whoever types in a hundred sheets: a letter or a number ticks its box, and goes on where one box is all there
 * can be; Delete takes a tick back; Ctrl and Enter save. In fields for words every key is a letter.
 */
export function useFastKeys(): (event: KeyboardEvent<HTMLFormElement>) => void {
  return useCallback((event) => {
    const form = event.currentTarget
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      form.requestSubmit()
      return
    }
    const target = event.target as HTMLElement
    if (!(target instanceof HTMLInputElement) || !['radio', 'checkbox'].includes(target.type)) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      target.checked = false
      return
    }
    const wanted = event.key.toUpperCase()
    const inputs = [...form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(target.name)}"]`)]
    const found = inputs.find((input) => input.dataset.key === wanted)
    if (!found) return
    event.preventDefault()
    found.checked = found.type === 'radio' || !found.checked
    found.focus()
    if (found.type === 'radio') focusAfter(form, found)
  }, [])
}

/**
 * The next field with another name: the next question, or the next row of this one. The words beside "something else"
 * are passed over where something of the list was ticked.
 */
function focusAfter(form: HTMLFormElement, input: HTMLInputElement): void {
  const fields = [...form.querySelectorAll<HTMLInputElement>(groups)]
  const otherWords = input.value === otherKey ? undefined : input.name.replace('[]', `.${otherKey}[]`)
  const isNext = ({ name }: HTMLInputElement) => name !== input.name && name !== otherWords
  fields.find((field, index) => index > fields.indexOf(input) && isNext(field))?.focus()
}
