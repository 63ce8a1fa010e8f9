import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { MessageKey, Translate } from '../utils/i18n'
import type { Duty } from '../utils/tone/thread/types'
import { Choice } from './Choice'
import { CloseIcon, DutyIcon, FoldIcon } from './icons'
import { useKeptRow } from './panel-focus'
import { listed, shortened } from './words'

/** Something the reply owes, as the panel shows it. */
export interface ChecklistItem {
  /** Stays the same while the draft is edited. */
  readonly key: string
  readonly kind: Duty['kind']
  readonly state: Duty['state']
  /** Their words that it is about. */
  readonly quote: string | null
  /** Whether it has a place in the draft to be shown, and one in the mail. */
  readonly inDraft: boolean
  readonly inMail: boolean
  /** A sentence to begin with; null where there is none to offer. */
  readonly starter: string | null
}

export interface ReplyChecklistProps {
  /** In the order in which a good reply gives them. */
  readonly items: readonly ChecklistItem[]
  readonly t: Translate
  onShow(key: string): void
  onDismiss(key: string): void
  onStart(key: string): void
}

const longestQuote = 90

/** How an item is called while it is owed, and once it is there. */
const labels: Record<Duty['kind'], readonly [owed: MessageKey, done: MessageKey]> = {
  question: ['owes_question', 'owes_question'],
  feeling: ['owes_feeling', 'owes_feeling_done'],
  'next-step': ['owes_next_step', 'owes_next_step_done'],
  thanks: ['owes_thanks', 'owes_thanks_done'],
  'asked-again': ['owes_asked_again', 'owes_asked_again_done'],
  greeting: ['owes_greeting', 'owes_greeting_done'],
}

/** In words: a number would be one more thing to bring to naught. */
const openCounts: readonly MessageKey[] = ['owes_all', 'owes_open_one', 'owes_open_two', 'owes_open_three']

/** What the incoming mail asks of this reply, and whether it is there already. Folded away once all of it is. */
export function ReplyChecklist(props: ReplyChecklistProps) {
  const { items, t } = props
  const id = useId()
  const section = useRef<HTMLElement>(null)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const news = useNews(items, t)
  const open = chosen ?? items.some(({ state }) => state !== 'done')
  useKeptRow(section)

  if (items.length === 0) return null
  return (
    <section ref={section} class="owes" aria-labelledby={id}>
      <h3>
        <button type="button" class="fold" aria-expanded={open} onClick={() => setChosen(!open)}>
          <FoldIcon />
          <span>
            <span id={id}>{t('owes_title')}</span> <span class="count">{openCount(t, items)}</span>
          </span>
        </button>
      </h3>
      <p class="spoken" role="status">
        {news}
      </p>
      {open && (
        <ul aria-labelledby={id}>
          {items.map((item) => (
            <Item
              key={item.key}
              item={item}
              t={t}
              onShow={() => props.onShow(item.key)}
              onDismiss={() => props.onDismiss(item.key)}
              onStart={() => props.onStart(item.key)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

interface ItemProps {
  readonly item: ChecklistItem
  readonly t: Translate
  onShow(): void
  onDismiss(): void
  onStart(): void
}

function Item({ item, t, onShow, onDismiss, onStart }: ItemProps) {
  const { kind, state, quote, inDraft, inMail, starter } = item
  const place = inDraft ? t('shows_in_draft') : t('shows_in_mail')
  const words = quote && <q dir="auto">{shortened(quote, longestQuote)}</q>
  const content = (
    <>
      {state !== 'maybe' && <span class="spoken">{t(state === 'done' ? 'owes_done' : 'owes_open')} </span>}
      {kind === 'question' && words ? words : <span>{label(t, item)}</span>}
      {kind !== 'question' && state !== 'done' && words && [' ', words]}
      {state === 'maybe' && <em> {t('owes_maybe')}</em>}
    </>
  )
  return (
    <li class="duty" data-state={state} data-kind={kind}>
      <DutyIcon state={state} />
      {inDraft || inMail ? (
        <button type="button" class="what" title={place} aria-description={place} onClick={() => onShow()}>
          {content}
        </button>
      ) : (
        <p class="what">{content}</p>
      )}
      <button
        type="button"
        class="small"
        aria-label={t('dismiss_owed', label(t, item))}
        title={t('dismiss')}
        onClick={() => onDismiss()}
      >
        <CloseIcon />
      </button>
      {state === 'open' && starter && <Choice wording={starter} t={t} onUse={onStart} />}
    </li>
  )
}

function label(t: Translate, { kind, state, quote }: ChecklistItem): string {
  if (kind === 'question' && quote) return shortened(quote, longestQuote)
  const [owed, done] = labels[kind]
  return t(state === 'done' ? done : owed)
}

function openCount(t: Translate, items: readonly ChecklistItem[]): string {
  const open = items.filter(({ state }) => state === 'open').length
  if (open === 0 && items.some(({ state }) => state === 'maybe')) return t('owes_perhaps_all')
  return t(openCounts[open] ?? 'owes_open_many')
}

/** What was done last, to be spoken. It changes only when something else is done: typing goes on meanwhile. */
function useNews(items: readonly ChecklistItem[], t: Translate): string {
  const before = useRef(new Map<string, Duty['state']>())
  const [news, setNews] = useState('')
  useLayoutEffect(() => {
    const done = items.filter(({ key, state }) => state === 'done' && (before.current.get(key) ?? 'done') !== 'done')
    before.current = new Map(items.map(({ key, state }) => [key, state]))
    if (done.length === 0) return
    const names = done.map((item) => label(t, item))
    setNews(t('owes_now_done', listed(t, names)))
  }, [items])
  return news
}
