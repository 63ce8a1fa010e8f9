/** What can be asked of the draft by keys the browser listens for. The names are those in the manifest. */
export const commands = ['open-panel', 'next-finding', 'previous-finding', 'accept-first'] as const
export type Command = (typeof commands)[number]

const type = 'deskside:command'

/** What the background tells the page in front: the name of the command, and nothing else. */
export const commandMessage = (command: Command) => ({ type, command }) as const

/** The command in a message heard in `runtime.onMessage`; null where it is another message, or none of ours. */
export function commandIn(message: unknown): Command | null {
  const heard = message as { type?: unknown; command?: unknown } | null | undefined
  return heard?.type === type ? asCommand(heard.command) : null
}

/** A name as a command; null where it is none. */
export const asCommand = (name: unknown): Command | null => commands.find((command) => command === name) ?? null
