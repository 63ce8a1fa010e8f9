import type { ComponentChildren } from 'preact'
import type { Duty } from '../utils/tone/thread/types'
import type { Severity } from '../utils/tone/types'

interface IconProps {
  readonly children: ComponentChildren
  readonly filled?: boolean
  readonly severity?: Severity
}

function Icon({ children, filled = false, severity }: IconProps) {
  return (
    <svg
      class="icon"
      data-severity={severity}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill={filled ? 'currentColor' : 'none'}
      stroke={filled ? 'none' : 'currentColor'}
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </svg>
  )
}

const bubble =
  'M4 2.25h8A2.25 2.25 0 0 1 14.25 4.5v4.75A2.25 2.25 0 0 1 12 11.5H8.25L5 14.25V11.5H4a2.25 2.25 0 0 1-2.25-2.25V4.5A2.25 2.25 0 0 1 4 2.25z'

function Bubble({ inside }: { inside: string }) {
  return (
    <Icon>
      <path d={bubble} />
      <path d={inside} />
    </Icon>
  )
}

/** The mark: a speech bubble with a calm wave, the tone of what is said. */
export const MarkIcon = () => <Bubble inside="M4.6 7.6c1.1-1.5 2.2-1.5 3.4-.7s2.3.8 3.4-.7" />
export const ClearIcon = () => <Bubble inside="M5.6 6.9l1.7 1.7 3.1-3.3" />
export const UncheckedIcon = () => <Bubble inside="M5.2 6.9h.01M8 6.9h.01M10.8 6.9h.01" />
export const PausedIcon = () => <Bubble inside="M6.6 5.3v3.2M9.4 5.3v3.2" />
export const UnavailableIcon = () => <Bubble inside="M5.4 9L10.6 4.8" />
export const LanguageIcon = () => <Bubble inside="M5.6 9.2L8 4.4l2.4 4.8M6.5 7.6h3" />

export const ArrowIcon = () => (
  <Icon>
    <path d="M2.5 8h10M9 4.5L12.5 8 9 11.5" />
  </Icon>
)

export const CheckIcon = () => (
  <Icon>
    <path d="M3.5 8.5l3 3 6-7" />
  </Icon>
)

export const FoldIcon = () => (
  <Icon>
    <path d="M6 3.5L10.5 8 6 12.5" />
  </Icon>
)

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
)

export const LockIcon = () => (
  <Icon>
    <path d="M4 7.25h8a.75.75 0 0 1 .75.75v4.75a.75.75 0 0 1-.75.75H4a.75.75 0 0 1-.75-.75V8A.75.75 0 0 1 4 7.25zM5.25 7.25V5a2.75 2.75 0 0 1 5.5 0v2.25" />
  </Icon>
)

/** Two people. */
export const TeamIcon = () => (
  <Icon>
    <circle cx="6" cy="5.5" r="2.25" />
    <path d="M1.75 13c0-2.4 1.9-4 4.25-4s4.25 1.6 4.25 4M10.25 3.4a2.25 2.25 0 0 1 0 4.2M11.75 9.3c1.5.5 2.5 1.9 2.5 3.7" />
  </Icon>
)

/** An eye; struck through where nothing is read. */
export const ReadIcon = ({ reading }: { reading: boolean }) => (
  <Icon>
    <path d="M1.75 8S4 3.75 8 3.75 14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8z" />
    <circle cx="8" cy="8" r="1.75" />
    {!reading && <path d="M3 13L13 3" />}
  </Icon>
)

/** A ring, one half full, a tick. */
export function DutyIcon({ state }: { state: Duty['state'] }) {
  if (state === 'done') return <CheckIcon />
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.25" />
      {state === 'maybe' && <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />}
    </Icon>
  )
}

/** Told apart by shape, not only by colour: a ring, a triangle, a full octagon. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  if (severity === 'hint')
    return (
      <Icon severity={severity}>
        <circle cx="8" cy="8" r="5.75" />
        <path d="M8 8h.01" stroke-width="2.5" />
      </Icon>
    )
  if (severity === 'warning')
    return (
      <Icon severity={severity}>
        <path d="M7.13 2.75a1 1 0 0 1 1.74 0l5 8.75a1 1 0 0 1-.87 1.5H3a1 1 0 0 1-.87-1.5z" />
        <path d="M8 6v3M8 11h.01" />
      </Icon>
    )
  return (
    <Icon severity={severity} filled>
      <path
        fill-rule="evenodd"
        d="M5.35 1.5h5.3l3.85 3.85v5.3l-3.85 3.85h-5.3L1.5 10.65v-5.3zM7.1 4.2v4.6h1.8V4.2zM7.1 10.2V12h1.8v-1.8z"
      />
    </Icon>
  )
}
