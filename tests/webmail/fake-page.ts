/** What a page does with the events that reach it: the part of a webmail that sends. */
export interface FakePage {
  /** Everything it sent, in order: which way, and from which compose box. */
  readonly sent: { way: string; root: Element | null }[]
}

/** Listens as the webmails do (below the window, in the bubble phase) and notes what it sends instead of sending. */
export function fakePage(document: Document, adapter: 'gmail' | 'outlook', signal: AbortSignal): FakePage {
  const sent: FakePage['sent'] = []
  const rootSelector = adapter === 'gmail' ? '.M9' : '[id^="docking_InitVisiblePart_"]'
  let menuOf: Element | null = null
  let pressed: Element | null = null
  const on = (type: string, listener: (target: Element, event: Event) => void): void => {
    document.addEventListener(type, (event) => listener(event.target as Element, event), { signal })
  }
  const send = (way: string, target: Element): void => {
    sent.push({ way, root: target.closest(rootSelector) ?? menuOf })
  }

  on('click', (target) => {
    if (target.closest('[aria-haspopup="true"]')) menuOf = target.closest(rootSelector)
    if (adapter === 'gmail') {
      if (target.closest('.Uo')) send('archive', target)
      else if (target.closest('.aoO')) send('send', target)
    } else if (target.closest('[data-testid] [id$="__primaryActionButton"]')) send('send', target)
    else if (target.closest('[role="menuitem"]')) send('schedule', target)
  })
  on('mousedown', (target) => {
    pressed = target.closest('[selector="scheduledSend"]')
  })
  on('mouseup', (target) => {
    if (adapter === 'gmail' && pressed?.contains(target)) send('schedule', target)
    pressed = null
  })
  on('keydown', (target, event) => {
    const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent
    if (target.closest(rootSelector)) {
      if (key === 'Enter' && (ctrlKey || metaKey)) send('send', target)
      else if (adapter === 'outlook' && altKey && key === 's') send('send', target)
      else if (adapter === 'gmail' && (key === 'Enter' || key === ' ')) {
        if (target.matches('.aoO')) send('send', target)
        if (target.matches('.Uo')) send('archive', target)
      }
    }
    if ((key === 'Enter' || key === ' ') && adapter === 'outlook' && target.matches('[role="menuitem"]')) {
      send('schedule', target)
    }
    const active = target.getAttribute('aria-activedescendant')
    const item = active ? document.getElementById(active) : target
    if ((key === 'Enter' || key === ' ') && item?.matches('[selector="scheduledSend"]')) send('schedule', target)
  })
  return { sent }
}

const mouse = { bubbles: true, cancelable: true, composed: true, button: 0 }

/** A press with the mouse, wholly or up to where it is let go. */
export function press(element: Element, { releaseOn = element }: { releaseOn?: Element } = {}): void {
  element.dispatchEvent(new PointerEvent('pointerdown', mouse))
  element.dispatchEvent(new MouseEvent('mousedown', mouse))
  releaseOn.dispatchEvent(new PointerEvent('pointerup', mouse))
  releaseOn.dispatchEvent(new MouseEvent('mouseup', mouse))
  if (releaseOn === element) element.dispatchEvent(new MouseEvent('click', mouse))
}

/** A key stroke; a native button is clicked by it as browsers do, Firefox even on the key-up of a swallowed Space. */
export function stroke(element: Element, init: KeyboardEventInit, { firefox = false } = {}): void {
  const options = { bubbles: true, cancelable: true, composed: true, ...init }
  const down = element.dispatchEvent(new KeyboardEvent('keydown', options))
  if (down) element.dispatchEvent(new KeyboardEvent('keypress', options))
  const isButton = element.tagName === 'BUTTON' && !init.ctrlKey && !init.metaKey && !init.altKey
  const click = (): boolean => element.dispatchEvent(new MouseEvent('click', { ...mouse, detail: 0 }))
  if (isButton && init.key === 'Enter' && down) click()
  element.dispatchEvent(new KeyboardEvent('keyup', options))
  if (isButton && init.key === ' ' && (down || firefox)) click()
}
