import type { Given } from './types'

/** How a fact is written; where a group `it` is named, that alone is the fact. */
export interface GivenShape {
  readonly kind: Given['kind']
  readonly shape: RegExp
  /** What before it, in its sentence, makes it no fact of theirs. */
  readonly unless?: RegExp
}

/** "Should I upgrade to Windows 11?": what is wished or thought of is not what they have. */
const wished =
  /\b(?:should|shall|could|would|can|may|need|needs|want|wants|like|if|instead|(?<!(?:after|since) (?:the |my |an )?)(?:upgrade|update|move|switch|change)|upgrading|moving|switching|install|buy|order|new)\b[^.?!\n]{0,30}$/i
const noNumber = /\b(?:no|don't have an?|without an?|need an?|which|what)\s{0,2}(?:\w+ ){0,2}$/i

const brands =
  'HP|Dell|Lenovo|Brother|Canon|Epson|Xerox|Ricoh|Kyocera|Samsung|Asus|Acer|Sharp|Konica Minolta|Cisco|BenQ|Huawei|Logitech|Jabra|Zebra|Yealink|Fujitsu|Toshiba'
const families =
  'ThinkPad|ThinkCentre|Latitude|EliteBook|EliteDesk|ProBook|ZBook|XPS|Inspiron|Precision|OptiPlex|Surface(?: Pro| Go| Laptop| Book)?|MacBook(?: Air| Pro)?|iMac|Mac mini|iPad(?: Air| Pro)?|iPhone|Galaxy|Pixel|LaserJet|OfficeJet|DeskJet|imageRUNNER|WorkForce|EcoTank'
const products = 'office|outlook|excel|word|access|powerpoint|visio|acrobat|autocad|exchange|sql server'

export const givenShapes: readonly GivenShape[] = [
  {
    kind: 'version',
    shape:
      /(?<![\p{L}\p{N}.])(?:(?:version|build|release|firmware)(?: number)?(?: is|:| =)? ?v?\d[\w.-]{0,30}(?<![.-])(?![\w-]| of (?:the|this|that|our|my)\b)|v\d{1,4}(?:\.\d{1,6}){0,4}(?![\w.])|2\dH[12]\b)/giu,
    unless: wished,
  },
  { kind: 'version', shape: new RegExp(String.raw`\b(?:${products}) (?:20\d\d|365)\b`, 'gi'), unless: wished },
  {
    kind: 'error',
    shape:
      /\b0x[0-9a-f]{4,16}\b|\b(?:error|stop|exit|status|exception)(?: code| number)?(?: is| was|:| =)? ?#?(?=[A-Z-]{0,8}\d)[A-Z]{0,8}-?\d[\w.-]{1,20}(?<![.-])|\b[45]\d\d (?:error|not found|forbidden|bad gateway|unauthorized|service unavailable)\b|\b[45]\d\d [45]\.\d{1,3}\.\d{1,3}\b/gi,
  },
  { kind: 'error', shape: /\b[A-Z]{2,12}(?:_[A-Z\d]{2,20}){1,6}\b/g },
  {
    kind: 'error',
    shape:
      /\b(?:error|message|(?<!\b(?:he|she|they|you|we|i|who|colleague|lad|guy|boss|manager|leader) (?:just |then |also |had |have |would )?)(?:says?|saying|said)|shows?|showing|reads?|reading|pop-?up|warning|get|getting|got|displays?|tells me|states?|with)\b[^"“\n.?!]{0,40}(?<it>(?<=[\s(:])"(?=[\p{L}\p{N}])[^"\n]{3,200}"|“[^”\n]{3,200}”)/giu,
  },
  {
    kind: 'error',
    shape:
      /\b(?:error|message|says?|saying|shows?|reads?|pop-?up|warning|getting|get|got)\b[^'‘\n.?!]{0,40}(?<![\p{L}\p{N}])(?<it>'[^'\n]{3,120}'|‘[^’\n]{3,120}’)(?!\p{L})/giu,
  },
  {
    kind: 'error',
    shape:
      /(?<it>(?<![^\s(:])"(?=[p{L}p{N}])[^"\n]{3,80}"|“[^”\n]{3,80}”|‘[^’\n]{3,80}’) (?:error|message|warning|pop-?up)\b/gi,
  },
  {
    kind: 'error',
    shape:
      /\b(?:error|message|pop-?up|warning|screen|window|box|dialog|it|app|which|that)(?: just| only| always| then| now)? (?:says|saying|reads|reading)(?: that)?:? (?!(?:on|in|here|i|you|that)\b)(?<it>[^\s"“‘':][^\n.!?;"“]{2,100})|\berror(?: message| text)?(?: is| was| reads)?: {0,2}(?<it2>[^\s"“‘'][^\n.!?;"“]{4,100})/gi,
  },
  {
    kind: 'ticket',
    shape:
      /\b(?:ticket|case|incident|request|reference|ref)(?: (?:number|no|nr|id))?[.:]{0,2}(?: is| was)? ?#?(?=[A-Z-]{0,8}\d)[A-Z]{0,6}-?\d{3,}[\w-]{0,12}|\b(?:INC|REQ|RITM|SR|CHG|PRB|TKT|CS|HD|SD)-?\d{4,12}\b|(?<![\w&#])#\d{3,10}\b/gi,
    unless: noNumber,
  },
  { kind: 'device', shape: new RegExp(String.raw`\b(?:${families})\b(?: (?=[A-Z\d-]{0,10}\d)[\w-]{1,14}){0,3}`, 'g') },
  {
    kind: 'device',
    shape: new RegExp(
      String.raw`\b(?:${brands})(?: (?!Windows)[A-Z][\w-]{1,14}){0,2} (?=[A-Za-z-]{0,10}\d)[\w-]{2,14}`,
      'g',
    ),
  },
  {
    kind: 'device',
    shape:
      /\b(?:LT|PC|NB|WS|DT|LAP|LAPTOP|DESKTOP|PRN|PRT|PR|MFP|SRV|TAB|MAC)-?(?:[A-Z]{1,6}-?)?\d{2,}(?:-?[A-Z\d]{1,8}){0,3}\b/g,
  },
  {
    kind: 'device',
    shape:
      /\b(?:computer|pc|laptop|machine|device|host|printer|server)(?: ?name)?(?: is| is called| is named|:| called| named) {0,2}["“']?(?<it>(?=[A-Za-z-]{2,16}\d)[A-Za-z][\w-]{3,20})/gi,
  },
  {
    kind: 'serial',
    shape:
      /(?<![\w/])(?:serial|s\/n|sn|asset|service tag|inventory|imei)(?: (?:number|no|nr|tag|id|code))?[.:]{0,2}(?: on (?:it|the \w{1,12}))?(?: is| was| reads| says| =|,)?:? ?#?(?=[A-Z-]{0,12}\d)[A-Z\d][\w-]{3,30}/gi,
    unless: noNumber,
  },
  {
    kind: 'location',
    shape:
      /\b(?:[Mm]eeting [Rr]oom|[Cc]onference [Rr]oom|[Rr]oom|[Dd]esk|[Bb]uilding|[Bb]ldg|[Ff]loor|[Ll]ab|[Ss]eat|[Ss]uite|[Ww]ing|[Bb]lock|[Cc]ubicle|[Bb]ench|[Bb]ay|[Ww]ard|[Tt]ill(?= \d)) (?:number |no\.? ?)?(?:[A-Z]{0,3}[-.]?\d[\w.-]{0,8}(?<![.-])|(?!I\b|It\b)[A-Z]\w{0,15})|\b[Oo]ffice (?!365\b|20\d\d\b)[A-Z]?\d{1,4}\w?\b|\b\d{1,2}(?:st|nd|rd|th) floor\b|\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Gg]round|[Tt]op) floor\b|\b[Ww]ork(?:ing)? (?:from|at) home\b|\b(?:I'm|I’m|I am|am) (?:at home|in the home office)\b|\b(?:in|at|from) (?:the|our) [A-Z]\w{2,20} (?:office|branch|warehouse|plant|building|campus|store)\b/g,
  },
  {
    kind: 'browser',
    shape:
      /\b(?:google )?chrome\b(?! ?os\b)(?: \d[\d.]{0,14}\d)?|\b(?:mozilla )?firefox\b(?: \d[\d.]{0,14})?|\binternet explorer\b|(?<=\b(?:in|using|use|with|tried|via|microsoft|ms) )(?:edge|safari|opera|brave|vivaldi)\b/gi,
    unless: wished,
  },
  { kind: 'browser', shape: /(?<=[\p{L},/]\s{0,2})(?:Edge|Safari|Opera|Brave|Vivaldi)\b/gu, unless: wished },
  {
    kind: 'system',
    shape:
      /\bwin(?:dows)? ?(?:7|8(?:\.1)?|10|11|xp|vista|server \d{4})\b(?: (?:pro|home|enterprise)\b)?|\bmac ?os(?: x)?\b(?: ?\d[\d.]{0,8}\b)?(?: (?:sonoma|ventura|sequoia|monterey|big sur))?|\b(?:ubuntu|debian|fedora|linux mint|linux)\b(?: \d[\d.]{0,8}\b)?|\bandroid(?: \d[\d.]{0,5}\b)?|\b(?:ios|ipados) ?\d[\d.]{0,8}\b|\bchrome ?os\b|\bchromebook\b|(?<=\b(?:on|use|using|have|running) (?:an? |my )?)(?:windows|mac)\b/gi,
    unless: wished,
  },
]

/** Numbers to call: said as such, or standing in a signature. */
export const phoneShape =
  /(?<![\w.])(?:ext(?:ension)?\.?(?: is| number|:)? ?\d{2,6}\b|x\d{3,5}\b|\+\d[\d ()./-]{7,18}\d)|\b(?:call|ring|phone|reach|text|tel|telephone|mobile|cell|landline|(?:phone|mobile|cell|my|direct|contact) number|dial)(?: me| us)?(?: back)?(?: is| on| at| under|[.:])?:? ?(?:my (?:mobile|cell|phone|desk)(?: phone)?[,:]? ?)?(?<it>\(?\d[\d ()/-]{2,18}\d)(?![:.]?\d| ?[ap]m\b|['’]?o['’]?clock)/gi

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
/** "yesterday at 3", "this morning", "two days ago", "since the update". */
export const timeShape = new RegExp(
  String.raw`\b(?:since (?:yesterday|(?:about |around |last |the |this |early |my |our |an? )?(?:\w{2,14} (?:morning|afternoon|evening|update|upgrade|restart|move|night|week|month|pm|am)|[\w:.]{2,14}))|(?:yesterday|today|this|last|on)? ?(?:morning|afternoon|evening|night|${day}|yesterday|today|tonight|noon|lunchtime|last (?:week|month))(?: (?:morning|afternoon|evening|night))?(?: (?:at|around|about) (?:around |about )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)?|(?:at|around|about) (?:around |about )?\d{1,2}(?:[:.]\d\d(?: ?[ap]m)?| ?[ap]m)|(?:\d{1,3}|an?|one|two|three|four|five|six|ten|a few|a couple of) (?:minutes?|hours?|days?|weeks?|months?) ago)(?!\w)`,
  'gi',
)
