const leftClasses =
  'gmail_signature gmail_signature_prefix gmail_attr moz-cite-prefix moz-signature yahoo_quoted protonmail_quote ' +
  'protonmail_signature_block ms-outlook-mobile-reference-message OutlookMessageHeader'
const leftIds = 'Signature ms-outlook-mobile-signature mail-editor-reference-message-container OLK_SRC_BODY_SECTION'

/**
 * Quotes and signatures that other mail programs leave in a draft; the same in every webmail. Where a mail is shown, Outlook
 * puts `x_` before its classes and ids, Gmail `m_` and a number before its ids.
 */
const left = [
  'blockquote[type="cite"]',
  '[data-smartmail="gmail_signature"]',
  ...leftClasses.split(' ').flatMap((name) => [`.${name}`, `.x_${name}`]),
  ...leftIds.split(' ').map((name) => `[id$="${name}"]`),
].join(', ')

const quoteBox = '.gmail_quote, .x_gmail_quote'
const borderLeft = /border-left:(?!\s*(?:none|0|medium none))/i

/** Whether the element is a quote, the line that introduces it, or a signature. */
export function isQuoteOrSignature(element: Element): boolean {
  const { tagName } = element
  if (tagName === 'BLOCKQUOTE') return isQuotingBlock(element)
  if (element.attributes.length === 0) return false
  return element.matches(quoteBox) ? !isMixedQuote(element) : element.matches(left)
}

/** The editors indent with a blockquote too, which then says by its style that it shows no bar. */
function isQuotingBlock(blockquote: Element): boolean {
  if (blockquote.matches(`${quoteBox}, [type="cite"], [cite]`)) return true
  const style = blockquote.getAttribute('style')
  return style === null || borderLeft.test(style)
}

/**
 * A quote box with a blockquote of its own may also hold words typed above, between or below it. One without, or whose
 * introduction has several lines (From, Date, Subject …), is a forwarded mail, wholly.
 */
function isMixedQuote(element: Element): boolean {
  const children = [...element.children]
  const introduction = children.find((child) => child.matches('.gmail_attr, .x_gmail_attr'))
  if (introduction && introduction.querySelectorAll('br').length > 1) return false
  return children.some((child) => child.tagName === 'BLOCKQUOTE')
}
