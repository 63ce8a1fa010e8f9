import { describe, expect, it } from 'vitest'
import { createDocument } from '../../../utils/tone/document'
import { findGiven } from '../../../utils/tone/thread/given'

const given = (text: string): string[] => findGiven(createDocument(text)).map((one) => `${one.kind}: ${one.text}`)

describe('findGiven', () => {
  it.each([
    ["I'm on build 22631 of Windows.", 'version: build 22631'],
    ['we run version 16.83 here', 'version: version 16.83'],
    ['It came with 23H2 last week.', 'version: 23H2'],
    ['Since Outlook 2019 came the search is slow.', 'version: Outlook 2019'],
    ['It stops with 0x80070005 each time.', 'error: 0x80070005'],
    ['There is error 691 when I dial in.', 'error: error 691'],
    ['The page says "Access denied" to me.', 'error: "Access denied"'],
    ['I get ‘no space left’ when I save.', 'error: ‘no space left’'],
    ['then it says connection timed out', 'error: connection timed out'],
    ['Chrome shows ERR_CONNECTION_RESET.', 'error: ERR_CONNECTION_RESET'],
    ['This belongs to ticket 48213.', 'ticket: ticket 48213'],
    ['See INC0045127 for the story.', 'ticket: INC0045127'],
    ['It is a ThinkPad T14 from 2022.', 'device: ThinkPad T14'],
    ['The Brother HL-L2350 jams.', 'device: Brother HL-L2350'],
    ['My machine is LT-04512.', 'device: LT-04512'],
    ['Serial number: 5CG1234XYZ', 'serial: Serial number: 5CG1234XYZ'],
    ['The asset tag is 10233.', 'serial: asset tag is 10233'],
    ['See the screenshot below.', 'screenshot: See the screenshot'],
    ["I've attached a picture of the panel.", "screenshot: I've attached a picture"],
    ['The log is attached.', 'log: log is attached'],
    ['Call me on 4417, please.', 'phone: 4417'],
    ['My extension: ext. 210', 'phone: ext. 210'],
    ['I am in room 3.14 today.', 'location: room 3.14'],
    ['we sit on the 3rd floor', 'location: 3rd floor'],
    ['Desk 4B has no power.', 'location: Desk 4B'],
    ['It crashed yesterday at 3 pm.', 'time: yesterday at 3 pm'],
    ['The drive is gone since this morning.', 'time: since this morning'],
    ['It started two days ago.', 'time: two days ago'],
    ['The menu is empty in Firefox.', 'browser: Firefox'],
    ['i use edge for it', 'browser: edge'],
    ["I'm on Windows 11 Pro.", 'system: Windows 11 Pro'],
    ['my phone has Android 14', 'system: Android 14'],
    ['I restarted it twice, no luck.', 'steps: restarted it twice'],
    ['tried another cable, still dead', 'steps: tried another cable'],
  ])('finds what is given: %s', (text, expected) => {
    expect(given(text)).toContain(expected)
  })

  it.each([
    ['Should I upgrade to Windows 11?'],
    ['Could you move me to Chrome?'],
    ['I need it by Friday at 3.'],
    ['Please call me before my meeting at 10:30.'],
    ["I can't attach a screenshot, sorry."],
    ['Could you send me a screenshot of it?'],
    ['What is the ticket number?'],
    ['I have two questions about the form.'],
    ['My colleague said "just wait a bit" to me.'],
    ['We are all on edge here.'],
    ['Is there room for one more?'],
    ['I use Office 365 at my office. Thanks'],
  ])('lets be what is wished, asked or something else: %s', (text) => {
    expect(given(text).filter((one) => !one.startsWith('version: Office'))).toEqual([])
  })

  it('reads pasted errors, and leaves quoted mail alone', () => {
    const text =
      'Hi,\n\nit prints this:\n\nError: 0x80070005 in module core.dll\n\nBo\n\nOn Fri, 12 Sep 2025 at 14:02, Kim wrote:\n> You are on build 22631.'
    const found = given(text)
    expect(found.some((one) => one.includes('0x80070005'))).toBe(true)
    expect(found.some((one) => one.includes('22631'))).toBe(false)
  })

  it('takes the number in a signature for given', () => {
    expect(given('It is broken.\n\n-- \nTom Miller\nFinance\n+44 20 7946 0123')).toEqual(['phone: +44 20 7946 0123'])
  })

  it('gives facts in order, their spans in the text', () => {
    const text = 'Hi, I\'m on Windows 11 and Outlook says "Cannot connect" since Monday. Call me on 4417.'
    const document = createDocument(text)
    const found = findGiven(document)
    expect(found.map(({ kind }) => kind)).toEqual(['system', 'error', 'time', 'phone'])
    for (const { said, text: words } of found) expect(text.slice(said.start, said.end)).toBe(words)
  })
})
