/**
 * Outlook marks only where the mails before begin. Whoever shows such a mail puts something before its ids: Outlook `x_`,
 * Gmail `m_` and a number.
 */
const markers =
  '[id$="RplyFwdMsg"], [id$="appendonsend"], [id$="mail-editor-reference-message-container"], ' +
  '[class*="ms-outlook-mobile-reference-message"], [class*="OutlookMessageHeader"], a[name$="_MailOriginal"]'

/** Whether the element is where a read mail goes over to the mails before it; all behind it is theirs. */
export function startsOlderMail(element: Element): boolean {
  return (element.attributes.length > 0 && element.matches(markers)) || isDesktopHeader(element)
}

/** Outlook for Windows and Mac: a grey line on top, bold labels under it. */
export function isDesktopHeader(element: Element): boolean {
  const style = element.getAttribute('style') ?? ''
  return (
    /border-top:\s*(?:solid\s+)?(?:#(?:e1e1e1|b5c4df)|1\.?0?pt\s+solid|rgb\(225, 225, 225\))/i.test(style) &&
    element.querySelector('b') !== null
  )
}
