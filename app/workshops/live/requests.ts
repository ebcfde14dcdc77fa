import type { Problem } from '#domain/kernel/problem.ts'
import type { Hello, IdeaCommand, LiveRole, VoteCommand, Welcome } from '#domain/workshops/schema/live.ts'
import { ackTimeout, type LiveSeat, protocolVersion } from '#server/realtime/contract.ts'
import type { AnyAck } from './sender.ts'

/** The same questions and commands over plain requests, for networks that let no sockets through. */
export async function askByRequest(path: string, role: LiveRole, { epoch, lastSeq }: Hello): Promise<Welcome> {
  const query = new URLSearchParams({
    ...{ role, protocol: String(protocolVersion), lastSeq: String(lastSeq) },
    ...(epoch && { epoch }),
  })
  return answerOf<Welcome>(await fetch(`${path}?${query}`, { signal: AbortSignal.timeout(ackTimeout) }))
}

export async function sendByRequest(path: string, command: VoteCommand | IdeaCommand): Promise<AnyAck> {
  const body = new URLSearchParams({ command: JSON.stringify(command) })
  return answerOf<AnyAck>(await fetch(path, { method: 'POST', body, signal: AbortSignal.timeout(ackTimeout) }))
}

export const notSent = { kind: 'busy', code: 'workshops.not-sent' } as const satisfies Problem

/**
 * A facilitator's button, or what somebody asks for. @param as by a pass @returns why it was refused, undefined when it
 * was done
 */
export async function sendDeskForm(workshop: string, form: FormData, as?: LiveSeat): Promise<Problem | undefined> {
  try {
    const answer = await fetch(`/w/${workshop}/live${as ? `/${as}` : ''}`, {
      method: 'POST',
      body: form,
      signal: AbortSignal.timeout(10_000),
    })
    return (await answerOf<{ problem?: Problem }>(answer)).problem
  } catch {
    return notSent
  }
}

async function answerOf<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`answered with ${response.status}`)
  return (await response.json()) as Answer
}
