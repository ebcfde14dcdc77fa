import type { Problem } from '#domain/kernel/problem.ts'
import { largestPicture, type StoredPicture } from '#domain/pictures/schema.ts'

export type Uploaded = { stored: StoredPicture } | { problem: Problem } | 'lost'

/**
 * Sends a file to be kept. One that is too large is not sent at all: on a slow line that would be minutes for nothing.
 * @param onProgress with the part that has gone out, 0 to 1
 */
export function uploadPicture(address: string, file: File, onProgress: (part: number) => void): Promise<Uploaded> {
  if (file.size > largestPicture) return Promise.resolve({ problem: tooLarge })
  return new Promise((resolve) => {
    // fetch cannot say how far an upload has come.
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(answerOf(request.status, request.response))
    request.onerror = () => resolve('lost')
    request.ontimeout = () => resolve('lost')
    request.timeout = 120_000
    request.send(file)
  })
}

/** Said by the server too, in the same words. */
const tooLarge = {
  kind: 'invalid',
  code: 'survey-desk.picture-too-large',
  details: { megabytes: largestPicture / 1024 / 1024 },
} as const satisfies Problem

export function answerOf(status: number, body: unknown): Uploaded {
  const answer = (body ?? {}) as { hash?: string; problem?: Problem }
  if (status === 200 && answer.hash) return { stored: body as StoredPicture }
  if (answer.problem) return { problem: answer.problem }
  return status === 413 ? { problem: tooLarge } : 'lost'
}
