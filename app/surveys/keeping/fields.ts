import { answerPrefix, fieldName } from '#domain/surveys/schema/answers.ts'
import { largestForm } from '#domain/surveys/schema/public.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement

const controlsOf = (form: HTMLFormElement, field: string): Control[] =>
  [...form.elements].filter(isControl).filter(({ name }) => name === fieldName(field))

/** The answers of a form, by field: also the empty ones. */
export function answersOf(form: HTMLFormElement): Record<string, string[]> {
  const names = new Set([...form.elements].filter(isControl).map(({ name }) => name))
  const sent = new FormData(form)
  const fields = [...names].filter((name) => name.startsWith(answerPrefix))
  return Object.fromEntries(fields.map((name) => [name.slice(answerPrefix.length, -2), valuesOf(sent, name)]))
}

/** A form's fields as they travel: nothing in it is a file. */
export const sentBy = (form: HTMLFormElement) => new URLSearchParams(new FormData(form) as unknown as URLSearchParams)

/** Whether a form is longer than what is let in, the name of the button that sends it included. */
export const isTooLarge = (form: HTMLFormElement): boolean => sentBy(form).toString().length + 100 > largestForm

/** As the server keeps them: with one kind of line end, and without what is blank. */
const valuesOf = (sent: FormData, name: string) =>
  sent
    .getAll(name)
    .map((value) => String(value).replace(/\r\n?/g, '\n'))
    .filter((value) => value.trim() !== '')

/** Puts values into a form's field, and tells the page as if somebody had typed them. */
export function fillIn(form: HTMLFormElement, field: string, values: readonly string[]): void {
  for (const control of controlsOf(form, field)) {
    if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
      control.checked = values.includes(control.value)
    } else write(control, values[0] ?? '')
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  }
}

/** By the browser's own setter: React overwrites it on the element, and would not notice the change. */
const write = (control: Control, value: string) =>
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value)
