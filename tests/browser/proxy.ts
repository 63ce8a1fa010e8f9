import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { connect } from 'node:net'

/** A connection the proxy turned down: everything that is not one of the practice inbox's hosts. */
export interface Refusal {
  readonly host: string
  readonly port: number
  readonly at: Date
}

export interface Proxy {
  readonly port: number
  /** Grows while the browser runs; empty means that nothing tried to leave. */
  readonly refused: readonly Refusal[]
  /** What was let through, by host. */
  readonly served: ReadonlyMap<string, number>
  close(): Promise<void>
}

/** A proxy on 127.0.0.1 that leads `hosts` to the local server at `port`, and refuses and records everything else. */
export async function startProxy(hosts: readonly string[], port: number): Promise<Proxy> {
  const refused: Refusal[] = []
  const served = new Map<string, number>()
  const sockets = new Set<Socket>()

  function refuse(address: string, defaultPort: number): void {
    const url = new URL(`http://${address}`)
    refused.push({ host: url.hostname, port: Number(url.port || defaultPort), at: new Date() })
  }

  const server = createServer((request, response) => {
    // Plain http through a proxy carries the whole URL; the practice inbox is https only.
    const { url = '' } = request
    refuse(URL.canParse(url) ? new URL(url).host : (request.headers.host ?? 'unknown'), 80)
    response.writeHead(403).end()
  })
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const address = request.url ?? ''
    const host = address.replace(/:\d+$/, '')
    client.on('error', () => client.destroy())
    if (!hosts.includes(host)) {
      refuse(address, 443)
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    served.set(host, (served.get(host) ?? 0) + 1)
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client).pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('close', () => upstream.destroy())
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    port: (server.address() as AddressInfo).port,
    refused,
    served,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
