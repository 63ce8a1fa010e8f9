/**
 * Every hook on Gmail's page, in one place. Lists name the newest layout first; the year says when it was last seen. None
 * depends on the language of the page.
 */
export const selectors = {
  /** Around every compose box: `.M9` (2016–2026), within it `.aoI[role=region]` (2020–2026). */
  roots: ['.M9', '.aoI'],
  /** Body. `g_editable` is Gmail's own mark (2018–2026); the second fits any rich text box with several lines. */
  richEditors: [
    '.Ap [g_editable="true"][contenteditable="true"]',
    '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
  ],
  /** Plain text mode; present but switched off in rich mode (2020). */
  plainEditors: ['.Ap textarea.Ak', '.As textarea', 'td.Ap textarea'],
  /** Send: neither "send and archive" (`Uo`) nor the arrow (2020–2026); else by its logging number (2024–2026). */
  send: [
    '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
    '.dC > [role="button"]:not(.Uo):not([aria-haspopup="true"])',
    '[role="button"][jslog^="32601"]:not(.Uo):not([aria-haspopup="true"])',
  ],
  sendAndArchive: ['.IZ .Up div > div[role="button"].Uo', '.dC > [role="button"].Uo'],
  /** Opens the menu with "schedule send" (2020–2026). */
  arrow: ['.IZ .Up [role="button"].hG[aria-haspopup="true"]', '.dC > [role="button"][aria-haspopup="true"]'],
  /** In a hidden menu inside the compose box (2020), in a pop-up at the end of the page (2026). */
  scheduledSend: '[selector="scheduledSend"]',
  /** The menu item that arrow keys have reached (closure menus, 2020). */
  highlightedItem: 'J-N-JT',
  sendRow: ['.aDh', 'table.IZ'],
  formattingBar: '.aX',

  /** Icons of the reply type (2018–2026). */
  replyIcon: '.J-JN-M-I-Jm img.mL, .J-JN-M-I-Jm img.mK, .Un img.mL, .Un img.mK',
  forwardIcon: '.J-JN-M-I-Jm img.mI, .Un img.mI, .Un.J-JN-M-I .mI',
  /** Id of the message being answered, `#msg-f:…` (2020–2026). */
  repliedTo: 'input[name="rm"]',
  /** The answered mail as HTML, until the writer unfolds it in the draft (2020–2026). */
  foldedQuote: 'input[name="uet"]',
  /** The message block an inline reply hangs on (2016–2026); `.HQ` only stands in replies (2020). */
  inlineReply: '.ip',
  replyMark: '.HQ',

  /** Chips since October 2021 (PeopleKit). */
  chips: (field: string) => `[name="${field}"] [role="option"][data-hovercard-id]`,
  /** Chips before; some accounts still have them. */
  classicField: (field: string) => `textarea[name="${field}"]`,
  classicChip: '.vR > input[type="hidden"]',
  /** The line that sums recipients up while their rows are closed. */
  summary: '.az9 span[email]',

  messages: '[data-message-id]',
  messageBlock: '.h7, [role="listitem"], .G3',
  /** `undefined` marks a second, hidden body while a mail loads (2016, 2023). */
  messageBody: '.ii.gt > .a3s:not(.undefined), .ii.gt .a3s:not(.undefined)',
  sender: 'span.gD[email]',
  /** The title says it in full, the text as short as the day allows (2016–2026). */
  sentAt: 'span.g3',
  /** In a draft (2018–2026). */
  quoteBox: 'div.gmail_quote',
  quote: 'blockquote',
  quotedSender: '.gmail_attr a[href^="mailto:"]',
  /** In a read mail: what was folded away, banners and bars that are not the sender's words. */
  notTheMail: '.yj6qo, .adL, .adI, .wl4W9b, .iX, [class*="pfptBanner"], [id*="pfptBanner"]',
} as const
