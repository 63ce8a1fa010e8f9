import type { Command } from '../commands'
import type { SessionActions } from '../session/start-session'

const steps: Readonly<Record<Command, (actions: SessionActions) => void>> = {
  'open-panel': (actions) => actions.openByKey(),
  'next-finding': (actions) => actions.step(1),
  'previous-finding': (actions) => actions.step(-1),
  'accept-first': (actions) => actions.acceptFirst(),
}

/** Does in one draft what the browser's keys ask for. */
export const doCommand = (command: Command, actions: SessionActions): void => steps[command](actions)
