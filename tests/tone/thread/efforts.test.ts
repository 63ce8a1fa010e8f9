import { describe, expect, it } from 'vitest'
import { createDocument } from '../../../utils/tone/document'
import { findEfforts } from '../../../utils/tone/thread/efforts'

const thanks = (text: string): (string | null)[] => findEfforts(createDocument(text)).map(({ thanksFor }) => thanksFor)

describe('findEfforts', () => {
  it.each([
    ["I've attached two screenshots.", 'the screenshots'],
    ['Screenshot attached.', 'the screenshot'],
    ['Please find attached the filled-in form.', 'the form'],
    ['I filled in the form as you asked.', 'the form'],
    ['See the photo below.', 'the photo'],
    ['here are the pics', 'the pictures'],
    ['I sent you the log file yesterday.', 'the log file'],
    ['Here is the list of names you wanted.', 'the list'],
    ['The error is on the attached recording.', 'the recording'],
    ['As you can see in the screenshot, it is grey.', 'the screenshot'],
    ['Did you get the screenshot I sent?', 'the screenshot'],
    ['The serial number is 5CG8Q21.', 'the serial number'],
    ['Enclosed is the export.', 'the export'],
    ["I've restarted my laptop twice.", 'restarting your laptop twice'],
    ['I already tried restarting it.', 'restarting it'],
    ['I have rebooted, no luck.', 'trying a restart'],
    ['tried another cable, still dead', 'trying another cable'],
    ['We tried a different browser and nothing changed.', 'trying a different browser'],
    ['I cleared the cache but it is the same.', 'clearing the cache'],
    ['Reinstalled Teams, no change.', 'reinstalling Teams'],
    ["turned it off and on again, didn't help", 'turning it off and on again'],
    ['Logged out and back in. No difference.', 'logging out and back in'],
    ['I followed the guide but still no sound.', 'following the guide'],
    ['I swapped the cable, same thing.', 'swapping the cable'],
    ['We plugged it into another port without success.', 'plugging it into another port'],
    ['I changed the roll as your page says.', 'changing the roll'],
    ["Restarting didn't help.", 'trying a restart'],
    ['I tried to reinstall the driver.', 'trying to reinstall the driver'],
    ['I have emptied the bin as told.', 'emptying the bin'],
    ['I deleted 3,000 messages, no change.', 'deleting 3,000 messages'],
    ['I have tested it on another laptop, same.', 'testing it on another laptop'],
  ])('%s → %s', (text, expected) => {
    expect(thanks(text)).toContain(expected)
  })

  it.each([
    ['I tried to open the file and it crashed.'],
    ['I tried calling you three times.'],
    ['I restarted my laptop this morning and now the screen is black.'],
    ['I updated Windows yesterday and since then nothing prints.'],
    ['When I restart it, it asks for a code.'],
    ['Every time I restarted it, it came back.'],
    ['Should I restart it?'],
    ["I haven't restarted it yet."],
    ["I can't attach the log."],
    ['Shall I send you a photo?'],
    ['Could you send me the form?'],
    ['I forgot to attach the screenshot.'],
    ['I will send the log tomorrow.'],
    ['I attached a file to an email and Outlook froze.'],
    ['I did a disciplinary meeting in the corridor.'],
    ["I've done something stupid."],
  ])('earns no thanks: %s', (text) => {
    expect(thanks(text)).toEqual([])
  })

  it('says nothing where it takes too many words', () => {
    expect(thanks('I tried everything.')).toEqual([null])
  })

  it('comes in the order of the mail', () => {
    const text = "I've already restarted it twice and tried another cable. Screenshot attached."
    expect(thanks(text)).toEqual(['restarting it twice', 'trying another cable', 'the screenshot'])
    for (const { said } of findEfforts(createDocument(text))) expect(text.slice(said.start, said.end)).not.toBe('')
  })
})
