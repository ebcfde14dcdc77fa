import { Agent, request } from 'node:http'

/** One connection a person, kept open as a browser keeps it. */
const agent = new Agent({ keepAlive: true, maxSockets: 200 })

export type Answer = { status: number; location: string | undefined; cookie: string | undefined; body: string }

/** Somebody at a phone of their own: an address, the cookies they were given, and how long each page took. */
export class Person {
  readonly #base: URL
  readonly #address: string
  readonly #cookies = new Map<string, string>()
  readonly times: number[] = []
  errors = 0

  constructor(url: string, number: number) {
    this.#base = new URL(url)
    // 10.0.0.0/8 holds more than a town.
    this.#address = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`
  }

  get = (path: string) => this.#ask('GET', path)
  post = (path: string, fields: [string, string][]) => this.#ask('POST', path, new URLSearchParams(fields).toString())

  /** Resolves with whatever was answered; a connection that broke is an answer with status 0. */
  async #ask(method: string, path: string, form?: string): Promise<Answer> {
    const started = performance.now()
    const answer = await new Promise<Answer>((resolve) => {
      const asked = request(new URL(path, this.#base), { method, agent, headers: this.#headers(form) }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', () => resolve(broken))
        response.on('end', () => {
          const cookies = response.headers['set-cookie'] ?? []
          for (const cookie of cookies) this.#remember(cookie)
          const { location } = response.headers
          const body = Buffer.concat(chunks).toString()
          resolve({ status: response.statusCode ?? 0, location, cookie: cookies[0], body })
        })
      })
      asked.on('error', () => resolve(broken))
      asked.end(form)
    })
    this.times.push(performance.now() - started)
    if (answer.status === 0 || answer.status >= 400) this.errors += 1
    return answer
  }

  #headers(form: string | undefined) {
    return {
      'accept-language': 'en',
      'x-forwarded-for': this.#address,
      origin: this.#base.origin,
      cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(form !== undefined && {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(form),
      }),
    }
  }

  #remember(cookie: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (name) this.#cookies.set(name, value ?? '')
  }
}

const broken: Answer = { status: 0, location: undefined, cookie: undefined, body: '' }
