/**
 * Every hook on Outlook's page, in one place. Lists name the newest layout first; the year says when it was last seen. None
 * depends on the language of the page; class names made of random letters change with each release and are not used.
 */
export const selectors = {
  /** Around a compose box: main pane, reading pane or pop-out (2022–2026). */
  root: '[id^="docking_InitVisiblePart_"]',
  /** Body (2022–2026). Recipient fields can be edited too, but have no `aria-multiline`. */
  richEditors: [
    '[id^="editorParent_"] > [contenteditable="true"][role="textbox"]',
    '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
    '[id^="editorParent_"] [contenteditable="true"]',
  ],
  /** Plain text mode. */
  plainEditors: ['[id^="editorParent_"] textarea'],
  /** The class alone also fits buttons of the ribbon; the wrapper's test id or the button's id make it sure (2022–2026). */
  send: [
    '[data-testid="ComposeSendButton"] button[id$="__primaryActionButton"]',
    '[data-testid="ComposeSendButton"] .fui-SplitButton__primaryActionButton',
    'button[id^="splitButton-"][id$="__primaryActionButton"]',
    '[data-testid="ComposeSendButton"] button:not([aria-haspopup])',
    '.ms-Button--primary.ms-Button--hasMenu',
  ],
  /** Opens the menu with "schedule send". */
  menuButton: [
    '[data-testid="ComposeSendButton"] button[id$="__menuButton"]',
    'button[id^="splitButton-"][id$="__menuButton"]',
    '[data-testid="ComposeSendButton"] button[aria-haspopup]',
  ],
  sendWrapper: '[data-testid="ComposeSendButton"]',
  toolbar: '[role="toolbar"]',

  /** Recipient fields, To, Cc, Bcc in this order (2026); their role has changed twice since 2024. */
  recipientFields: '[contenteditable="true"]:not([aria-multiline="true"])',
  pills: ':scope > [contenteditable="false"], :scope > ._Entity, :scope > [data-lpc-hover-target-id]',
  pillText: '[class*="textContainer-"], [class*="individualText-"]',

  /** First words of a quoted mail: its From/Sent/To/Subject. Prefixed `x_` where it belongs to an older mail. */
  replyMarker: '[id$="RplyFwdMsg"]',
  appendOnSend: '#appendonsend',
  /** The same from Outlook's mobile and desktop programs. */
  otherMarkers:
    '#mail-editor-reference-message-container, .ms-outlook-mobile-reference-message, .OutlookMessageHeader, ' +
    'a[name="_MailOriginal"]',
  desktopMarker: 'div[style*="border-top"]',

  conversation: '[data-app-section="ConversationContainer"], #ConversationReadingPaneContainer',
  readingPane: '#ReadingPaneContainerId',
  /** Not shown in inline replies. */
  subject: 'input[id$="_SUBJECT"]',
  messageBody: '[id^="UniqueMessageBody_"]',
  sender: '[id^="MSG_"][id$="_FROM"]',
  sentAt: '[data-testid="SentReceivedSavedTime"]',
  /** In a read mail: banners that are not the sender's words. */
  notTheMail: '[class*="pfptBanner"], [id*="pfptBanner"]',
} as const
