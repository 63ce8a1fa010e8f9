/** Pieces of patterns (see pattern.ts) for what somebody has at stake. */

/** What people make and would hate to lose. */
export const works =
  'work|file|files|data|thesis|dissertation|essay|paper|photos|pictures|report|reports|document|documents|presentation|draft|drafts|project|projects|notes|emails|mails|mailbox|inbox|contacts|folder|folders|spreadsheet|spreadsheets|research|results|recordings|calendar|everything|manuscript|chapter|chapters|coursework|assignment|figures|designs|drawings|database|records|slides|bookmarks'
/** What stands in the diary and does not wait. */
export const events =
  'deadline|exam|exams|audit|presentation|demo|interview|flight|payroll|hearing|board|viva|defence|defense|launch|submission|tender|trial|inspection|lecture|pitch|surgery|conference|webinar|deposition|appraisal|closing|assignment|invoices|invoice|keynote|workshop|meeting|training|class|exhibition|wedding|release|pitch|filing|return'
