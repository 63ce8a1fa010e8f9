import { generate } from 'selfsigned'

/** A throw-away certificate for these hosts, made anew for every run and kept in memory. The browsers are told to take it. */
export async function createCertificate(hosts: readonly string[]): Promise<{ key: string; cert: string }> {
  const pems = await generate([{ name: 'commonName', value: 'practice inbox' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  })
  return { key: pems.private, cert: pems.cert }
}
