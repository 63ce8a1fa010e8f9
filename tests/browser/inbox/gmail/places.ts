import { h, nest } from '../dom'
import { onPress } from '../press'
import { words } from '../words'
import { Compose, type Place, type Start } from './compose'
import { showToast } from './toast'

/** Opens a docked compose at the bottom right; it can be minimised and made full screen. */
export function openDocked(start: Start, size: 'docked' | 'full' | 'minimised' = 'docked'): Compose {
  const space = nest('div.aaZ')
  const dialog = h('div', { class: 'nH Hd', role: 'dialog', 'aria-label': words.newMessage }, titleBar(), space)
  const cell = nest('div.no > div.nH.nn > div.aJl.nH > div.AD', dialog)
  const place: Place = {
    inline: false,
    onSent(compose, sent, again) {
      close()
      showToast(sent, compose, () => openDocked(again).focus())
    },
    onDiscard: () => close(),
  }
  const compose = new Compose(start, place)
  space.append(compose.parts.frame)

  function close(): void {
    if (!dialog.closest('.aSt')) {
      cell.remove()
      return
    }
    // Out of full screen the emptied shell stays a moment, unseen, as while Gmail still saves.
    space.replaceChildren()
    const shell = dialog.closest<HTMLElement>('.aSs')
    if (shell) shell.hidden = true
    setTimeout(() => {
      shell?.remove()
      cell.remove()
    }, 300)
  }
  function toggleFull(): void {
    if (dialog.closest('.aSt')) {
      cell.querySelector('.AD')?.append(dialog)
      document.querySelector('body > .aSs')?.remove()
    } else {
      document.body.append(nest('div.aSs > div.aSt', dialog))
    }
  }
  function toggleMinimised(): void {
    space.style.display = space.style.display ? '' : 'none'
  }

  onPress(dialog, '.Hl', toggleMinimised)
  onPress(dialog, '.Hq', toggleFull)
  onPress(dialog, '.Ha', close)
  dock().prepend(cell)
  if (size === 'full') toggleFull()
  if (size === 'minimised') toggleMinimised()
  return compose
}

/** Fills a window of its own with one compose, as the compose links of other pages do. */
export function openAlone(start: Start): Compose {
  const main = h('div', { class: 'nH', role: 'main' })
  const compose = new Compose(start, {
    inline: false,
    onSent(sentCompose, sent, again) {
      main.replaceChildren(h('p', { class: 'alone-done' }, words.sent))
      showToast(sent, sentCompose, () => {
        main.remove()
        openAlone(again).focus()
      })
    },
    onDiscard: () => main.replaceChildren(),
  })
  main.append(nest('div.nH > div.aaZ', compose.parts.frame))
  document.body.append(main)
  return compose
}

function titleBar(): HTMLElement {
  const buttons = [
    h('button', { class: 'Hl', type: 'button', 'aria-label': words.minimise }, '–'),
    h('button', { class: 'Hq aUG', type: 'button', 'aria-label': words.fullScreen }, '⤢'),
    h('button', { class: 'Ha', type: 'button', 'aria-label': words.close }, '×'),
  ]
  const title = nest('div.Hp', h('h2', { class: 'a3E' }, h('div', { class: 'aYF' }, words.newMessage)))
  const cells = h('tr', {}, h('td', {}, title), h('td', { class: 'Hm' }, ...buttons))
  return nest('div.nH.Hy.aXJ', h('table', { class: 'cf Ht-0f3c1d' }, h('tbody', {}, cells)))
}

function dock(): HTMLElement {
  const present = document.querySelector<HTMLElement>('.dw .nH > .nH')
  if (present) return present
  const row = nest('div.nH')
  document.body.append(nest('div.dw > div > div.nH', row))
  return row
}
