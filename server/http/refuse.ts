import type { Response } from 'express'

/** What cannot be read is the asker's mistake, not ours. */
export const unreadableAddress = 'We could not read this address. Please check it.'

/** A guard's answer: before any page, in plain words. */
export const refuse = (response: Response, status: number, message: string) =>
  response.status(status).type('text/plain').send(`${message}\n`)
