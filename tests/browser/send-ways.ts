import type { Practice, Variant, Webmail } from './practice'

/** How a person can ask to send. */
const sendBys = {
  gmail: [
    'click',
    'Ctrl+Enter',
    'Meta+Enter',
    'Enter',
    'Space',
    'archive',
    'archive-Enter',
    'schedule-preset',
    'schedule-date',
    'schedule-keys',
  ],
  outlook: [
    'click',
    'Ctrl+Enter',
    'Meta+Enter',
    'Alt+S',
    'Enter',
    'Space',
    'menu-send',
    'schedule-preset',
    'schedule-date',
    'schedule-keys',
  ],
} as const
export type SendBy = (typeof sendBys)[Webmail][number]

/** The ways there are in this kind of compose: only replies can be archived while sending. */
export function sendBysFor(webmail: Webmail, variant: Variant): readonly SendBy[] {
  return sendBys[webmail].filter((by) => !by.startsWith('archive') || variant.startsWith('inline'))
}

const controls = {
  gmail: { send: '.dC > .aoO', arrow: '.hG', archive: '.Uo' },
  outlook: {
    send: '[data-testid=ComposeSendButton] [id$=__primaryActionButton]',
    arrow: '[data-testid=ComposeSendButton] [id$=__menuButton]',
    archive: '',
  },
} as const

/** Where the webmail's own menus and dialogs show up: outside of the compose. */
const outside = {
  gmail: { item: '[selector=scheduledSend]', send: '', preset: '.Az', date: '.Az.AM', confirm: '.J-at1-auR' },
  outlook: {
    item: '[role=menu] [role=menuitem]:nth-child(2)',
    send: '[role=menu] [role=menuitem]:nth-child(1)',
    preset: '.fui-DialogSurface .preset',
    date: '.fui-DialogSurface .preset:last-child',
    confirm: '.fui-DialogSurface .primary',
  },
} as const

/** Walks the steps of one way to send; stops where Deskside holds it. */
export async function sendSteps(practice: Practice, by: SendBy): Promise<'sent' | 'held'> {
  const { webmail, page } = practice
  const { send, arrow, archive } = controls[webmail]
  await practice.toFront()
  switch (by) {
    case 'click':
      await practice.click(send)
      break
    case 'archive':
      await practice.click(archive)
      break
    case 'Ctrl+Enter':
    case 'Meta+Enter':
      await practice.focus()
      await practice.pressKeys(by === 'Ctrl+Enter' ? 'Control' : 'Meta', 'Enter')
      break
    case 'Alt+S':
      await practice.focus()
      await practice.pressKeys('Alt', 's')
      break
    case 'Enter':
    case 'Space':
      await tabTo(practice, send)
      await practice.pressKeys(by === 'Space' ? ' ' : by)
      break
    case 'archive-Enter':
      await tabTo(practice, archive)
      await practice.pressKeys('Enter')
      break
    case 'menu-send':
      await practice.click(arrow)
      await clickOutside(practice, outside.outlook.send)
      break
    case 'schedule-keys':
      await tabTo(practice, arrow)
      await page.keyboard.press('Enter')
      await page.waitForSelector(outside[webmail].item, { visible: true })
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      return finishSchedule(practice, 'schedule-keys')
    default:
      await practice.click(arrow)
      await clickOutside(practice, outside[webmail].item)
      return finishSchedule(practice, by)
  }
  return (await isHeld(practice)) ? 'held' : 'sent'
}

/** What is left of scheduling once the page's dialog with the times is to come; for after "Send anyway", too. */
export async function finishSchedule(practice: Practice, by: SendBy): Promise<'sent' | 'held'> {
  const { page, webmail } = practice
  const { preset, date, confirm } = outside[webmail]
  if ((await appears(practice, preset)) === 'held') return 'held'
  if (by === 'schedule-keys') {
    await page.$eval(preset, (node) => 'focus' in node && (node as HTMLElement).focus())
    await practice.pressKeys('Enter')
  } else {
    await clickOutside(practice, by === 'schedule-date' ? date : preset)
  }
  if (by === 'schedule-date') {
    if ((await appears(practice, confirm)) === 'held') return 'held'
    await clickOutside(practice, confirm)
  }
  return (await isHeld(practice)) ? 'held' : 'sent'
}

/** Reaches a control with the Tab key alone, as far as the editor lets Tab out. */
async function tabTo(practice: Practice, selector: string): Promise<void> {
  const control = await practice.find(selector)
  // Outlook's editor keeps Tab for itself; there a person comes from the other side.
  const isThere = () => control.evaluate((node) => node.ownerDocument.activeElement === node)
  if (practice.webmail === 'outlook') await control.evaluate((node) => node.focus())
  else await practice.focus()
  for (let tabs = 0; tabs < 12 && !(await isThere()); tabs += 1) await practice.page.keyboard.press('Tab')
  if (!(await isThere())) throw new Error(`Tab does not lead to ${selector}`)
}

async function clickOutside({ page }: Practice, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true })
  const box = await element?.evaluate((node) => {
    const { x, y, width, height } = node.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  if (box) await page.mouse.click(box.x, box.y)
}

async function appears({ page }: Practice, selector: string): Promise<'there' | 'held'> {
  const which = await page.waitForFunction(
    (wanted) => {
      const held = document.querySelector('deskside-ui')?.shadowRoot?.querySelector('[role=alertdialog]')
      if (held) return 'held'
      return document.querySelector(wanted) ? 'there' : null
    },
    { polling: 'raf' },
    selector,
  )
  return (await which.jsonValue()) ?? 'there'
}

async function isHeld({ page, main, ui }: Practice): Promise<boolean> {
  try {
    return await ui.isHolding()
  } catch (error) {
    // A pop-out closes itself when its mail is sent.
    if (page === main) throw error
    return false
  }
}
