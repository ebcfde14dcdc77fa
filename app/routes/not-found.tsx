import { thrownProblem } from '#app/http/problem-response.ts'
import { notFound } from '#domain/kernel/problem.ts'

/** Every address that nothing else answers: the root's error page explains it. */
export function loader(): never {
  throw thrownProblem(notFound)
}

/** A form sent to an address that is gone is told the same. */
export const action = () => loader()

export default function NotFound() {
  return null
}
