import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { MessageKey, Translate } from '../utils/i18n'
import { hasFocus } from './borrowed-focus'
import { revealCard } from './panel-focus'
import { listed } from './words'

export interface CornersProps {
  /** How much shows that the writer knows the matter, 0 to 1. */
  readonly competence: number
  /** How much shows that the writer cares, 0 to 1. */
  readonly charisma: number
  readonly corner: 'friendly-professional' | 'cold-expert' | 'pleasant' | 'brush-off'
  /** What puts it there, in the reader's language. */
  readonly marks: {
    readonly competence: readonly string[]
    readonly charisma: readonly string[]
    readonly against: readonly string[]
  }
  readonly t: Translate
}

type Corner = CornersProps['corner']

/** What each corner is called, and the sentence that says so. As they are laid out: line by line. */
const corners: Record<Corner, readonly [name: MessageKey, sentence: MessageKey]> = {
  pleasant: ['corner_pleasant', 'corner_pleasant_said'],
  'friendly-professional': ['corner_friendly_professional', 'corner_friendly_professional_said'],
  'brush-off': ['corner_brush_off', 'corner_brush_off_said'],
  'cold-expert': ['corner_cold_expert', 'corner_cold_expert_said'],
}

const size = 112
/** The dot keeps off the frame. */
const margin = 12
const along = (share: number) => margin + Math.min(1, Math.max(0, share)) * (size - 2 * margin)

/** Where the reply stands between knowing and caring: a dot in a square, and on hover or focus what put it there. */
export function Corners({ competence, charisma, corner, marks, t }: CornersProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const square = useRef<HTMLDivElement>(null)
  const tip = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return
    // The first Esc closes this, the next one the panel.
    event.preventDefault()
    event.stopPropagation()
    setOpen(false)
  }
  useLayoutEffect(() => {
    // Under the pointer nothing moves.
    if (open && hasFocus(square.current)) revealCard(tip.current)
  }, [open])

  return (
    <section class="corners" aria-labelledby={id}>
      <h3 class="part" id={id}>
        {t('corners_title')}
      </h3>
      <p class="spoken" id={`${id}-said`}>
        {sentence(t, corner, marks)}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the pointer may go from the picture to the lists */}
      <div
        ref={square}
        class="square"
        // Only where the pointer moves: what is scrolled under a resting one opens nothing over the cards.
        onPointerMove={(event) => moves(event) && setOpen(true)}
        onPointerLeave={(event) => event.pointerType === 'mouse' && setOpen(false)}
        onKeyDown={onKeyDown}
      >
        {open && (
          <div ref={tip} class="marks">
            <Marks marks={marks} t={t} />
          </div>
        )}
        <button
          type="button"
          class="picture"
          aria-label={t('corners_why')}
          aria-describedby={`${id}-said`}
          aria-expanded={open}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onClick={() => setOpen(!open)}
        >
          {(Object.keys(corners) as Corner[]).map((name) => (
            <span key={name} class="corner" data-corner={name} data-here={name === corner}>
              {t(corners[name][0])}
            </span>
          ))}
          <span class="axis" data-axis="charisma">
            {t('axis_cares')}
          </span>
          <span class="axis" data-axis="competence">
            {t('axis_knows')}
          </span>
          <svg viewBox={`0 0 ${size} ${size}`} width={size} height={size} aria-hidden="true">
            <path class="axes" d="M56 6v100M6 56h100M53 9l3-3 3 3M103 53l3 3-3 3" />
            <rect x="0.75" y="0.75" width="110.5" height="110.5" rx="10" />
            <circle r="6" style={{ transform: `translate(${along(competence)}px, ${along(1 - charisma)}px)` }} />
          </svg>
        </button>
      </div>
    </section>
  )
}

const moves = ({ pointerType, movementX, movementY }: PointerEvent) =>
  pointerType === 'mouse' && (movementX !== 0 || movementY !== 0)

function Marks({ marks, t }: Pick<CornersProps, 'marks' | 't'>) {
  const lists: [title: MessageKey, marks: readonly string[]][] = [
    ['marks_competence', marks.competence],
    ['marks_charisma', marks.charisma],
    ['marks_against', marks.against],
  ]
  return lists.map(([title, found]) =>
    found.length === 0 && title === 'marks_against' ? null : (
      <div key={title}>
        <h4>{t(title)}</h4>
        {found.length === 0 ? (
          <p>{t('marks_none')}</p>
        ) : (
          <ul>
            {found.map((mark) => (
              <li key={mark}>{mark}</li>
            ))}
          </ul>
        )}
      </div>
    ),
  )
}

/** The whole picture for those who do not see it. */
function sentence(t: Translate, corner: Corner, { competence, charisma, against }: CornersProps['marks']): string {
  const knows = competence.length > 0 ? t('said_competence', listed(t, competence)) : t('said_competence_none')
  const cares = charisma.length > 0 ? t('said_charisma', listed(t, charisma)) : t('said_charisma_none')
  const pulled = against.length > 0 ? ` ${t('said_against', listed(t, against))}` : ''
  return `${t(corners[corner][1], knows, cares)}${pulled}`
}
