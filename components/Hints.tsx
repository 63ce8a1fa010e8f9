import { useLayoutEffect, useState } from 'preact/hooks'
import { CardList, type CardsProps } from './CardList'
import type { PanelFinding } from './FindingCard'

/** More than these wait until they are asked for: a page full of small things reads as nagging. */
const most = 5

export interface HintsProps extends CardsProps {
  readonly hints: readonly PanelFinding[]
  /** Whether a heading sets them apart from graver findings above. */
  readonly apart: boolean
}

/** The small things, a few at first; all of them once asked for, or once one further down is opened in the draft. */
export function Hints({ hints, apart, ...cards }: HintsProps) {
  const [asked, setAsked] = useState(false)
  const openLate = hints.slice(most).some(({ key }) => key === cards.active)
  useLayoutEffect(() => {
    if (openLate) setAsked(true)
  }, [openLate])
  const all = asked || openLate || hints.length <= most
  const { t } = cards

  function showAll(button: Element) {
    setAsked(true)
    // The button goes away; where it had the keyboard focus, that follows the open card.
    const next = hints[most]
    if (next && button.matches(':focus')) cards.onSelect(next.key)
  }

  return (
    <>
      {apart && <h3 class="part">{t('hints_title')}</h3>}
      <CardList findings={all ? hints : hints.slice(0, most)} label={t('hints_title')} {...cards} />
      {!all && (
        <button type="button" class="plain more" onClick={(event) => showAll(event.currentTarget)}>
          {t('show_all_hints', String(hints.length))}
        </button>
      )}
    </>
  )
}
