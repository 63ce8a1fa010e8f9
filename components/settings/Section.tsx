import type { ComponentChildren } from 'preact'

export interface SectionProps {
  /** What its address ends with: "#style". */
  readonly id: string
  readonly title: string
  readonly text?: string
  readonly children: ComponentChildren
}

/** A part of the settings page that the navigation leads to. */
export function Section({ id, title, text, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {text && <p class="hint">{text}</p>}
      {children}
    </section>
  )
}
