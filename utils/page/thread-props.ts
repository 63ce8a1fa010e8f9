import type { CornersProps } from '../../components/Corners'
import type { PanelProps } from '../../components/Panel'
import { creditName, ruleName } from '../../components/words'
import type { Translate } from '../i18n'
import type { SessionActions } from '../session/start-session'
import { dutyKey, type SessionState } from '../session/state'
import type { Span } from '../tone/types'

/** What the panel shows of the message that is answered; null where there is none. */
export function threadProps(state: SessionState, isReply: boolean, actions: SessionActions): PanelProps['thread'] {
  const { incoming, thread, reading, dismissed } = state
  if (reading ? !incoming : !isReply) return null
  const quoted = (said: Span | null): string | null =>
    said && incoming ? incoming.text.slice(said.start, said.end) : null
  const duties = (thread?.duties ?? [])
    .map((duty) => ({ ...duty, key: dutyKey(duty, incoming) }))
    .filter(({ key }) => !dismissed.has(key))
  const isSaid = new Set(state.findings.filter(({ missing }) => missing).map(({ ruleId, said }) => `${ruleId} ${said}`))
  return {
    sender: incoming?.sender ?? null,
    sentAt: incoming?.sentAt ?? null,
    reading,
    mood: thread?.mood.mood ?? 'calm',
    signs: (thread?.mood.signs ?? []).map(({ said }) => quoted(said) ?? ''),
    items: duties.map(({ key, ruleId, kind, state: standing, said, at, starter }) => ({
      key,
      kind,
      state: standing,
      quote: quoted(said),
      inDraft: at !== null,
      inMail: said !== null,
      // Where a card says it, the card offers the words.
      starter:
        standing === 'open' && starter && !isSaid.has(`${ruleId} ${quoted(said)}`) ? starter.newText.trim() : null,
    })),
    onRead: actions.setReading,
    onShow: actions.showDuty,
    onDismissItem: actions.dismissDuty,
    onStart: actions.startDuty,
  }
}

/** Where the draft stands between knowing and caring; null where nothing of it was read. */
export function cornersProps({ standing, text }: SessionState, t: Translate): Omit<CornersProps, 't'> | null {
  if (!standing || text.trim() === '') return null
  const { competence, charisma, against } = standing.marks
  const credit = (id: string): string => creditName(t, id)
  return {
    ...standing,
    marks: {
      competence: competence.map(credit),
      charisma: charisma.map(credit),
      against: against.map((id) => ruleName(t, id)),
    },
  }
}
