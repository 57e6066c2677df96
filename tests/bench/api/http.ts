import { Agent, request } from 'node:http'

/** Posts JSON bodies to one address, at most so many at a time, over connections that stay open. */
export class Poster {
  readonly #agent: Agent

  constructor(
    private readonly url: string,
    connections: number,
  ) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections })
  }

  /** The answer's text; @throws when its status is not 200. */
  post(body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const outgoing = request(this.url, { method: 'POST', agent: this.#agent, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part) => parts.push(part))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(parts).toString()
          if (response.statusCode === 200) resolve(text)
          else reject(new Error(`${this.url}: ${response.statusCode} ${text.slice(0, 500)}`))
        })
      })
      outgoing.on('error', reject).end(body)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}
