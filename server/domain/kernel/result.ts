import type { Problem } from './problem.ts'

/** A command's answer: what was asked for, or the problem that kept it from happening. */
export type Result<Value, Failure extends Problem = Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Failure }

export const ok = <Value>(value: Value) => ({ ok: true, value }) as const
export const fail = <Failure extends Problem>(problem: Failure) => ({ ok: false, problem }) as const
