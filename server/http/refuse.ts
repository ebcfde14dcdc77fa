import type { Response } from 'express'

/** A guard's answer: before any page, in plain words. */
export const refuse = (response: Response, status: number, message: string) =>
  response.status(status).type('text/plain').send(`${message}\n`)
