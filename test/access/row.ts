import type { Domain } from '#server/runtime.ts'
import type { Stage } from './stage.ts'
import type { Who } from './who.ts'

/** A form as a browser sends it, or a file as it is. */
export type Form = Record<string, string | readonly string[]>
export type Sending = Form | FormData | Uint8Array<ArrayBuffer>
/** `at`: what stands in the address in place of the usual thing of that name. */
type Asked = {
  at?: Record<string, string>
  search?: string
  /** What has to happen first. */
  given?: (domain: Domain) => Promise<unknown>
  /** The code that whoever may is told, where something else is not as it should be: nobody else is told that. */
  says?: string
}
export type Act = Asked & { name: string; who: Who; sends: Sending }
/** Who may open a route, and who may send it each of its forms. `isQuiet`: whoever may not is told nothing at all. */
export type Row = Asked & { opens?: Who; acts?: readonly Act[]; isQuiet?: boolean }
/** By the file of the route, as `app/routes.ts` names it. */
export type Rows = Record<string, Row>
export type RowsOf = (stage: Stage) => Rows

/** Several forms that the same people may send, each by the button that it has, with what it needs beside that. */
export const buttons = (
  who: Who,
  name: string,
  values: readonly string[],
  beside: Form = {},
  rest: Asked = {},
): Act[] => values.map((value) => ({ name: value, who, sends: { ...beside, [name]: value }, ...rest }))

export const act = (who: Who, name: string, sends: Sending, rest: Asked = {}): Act => ({
  ...{ name, who, sends },
  ...rest,
})
