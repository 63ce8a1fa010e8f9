/** How big and how red letters are, as far as the mark-up itself says; a computed style is never asked, it is dear. */
export interface Look {
  readonly red: boolean
  readonly big: boolean
  /** A heading is big by trade. */
  readonly heading: boolean
}

export const plainLook: Look = { red: false, big: false, heading: false }

export const isLoud = ({ red, big, heading }: Look): boolean => red || (big && !heading)

const colour = /(?:^|;)\s*color:\s*([^;!]+)/i
const size = /(?:^|;)\s*font-size:\s*(?:([\d.]+)\s*(px|pt|r?em|%)|([a-z-]+))/i
/** From 24 px up: what Gmail calls huge. */
const least: Readonly<Record<string, number>> = { px: 24, pt: 18, em: 1.5, rem: 1.5, '%': 150 }
const bigName = /^(?:x{1,3}-large)$/i

/**
 * The look inside an element, given that around it. Gmail writes `<font color size>` and `font-size: x-large`, Outlook
 * `color: rgb(…)` and `font-size: 18pt`; where Outlook is dark it keeps the real colour in `data-ogsc` or as what its
 * variable falls back to (microsoft/roosterjs).
 */
export function lookInside(element: Element, style: string, outer: Look): Look {
  const tag = element.tagName
  const isFont = tag === 'FONT'
  const heading = outer.heading || /^H[1-6]$/.test(tag)
  if (style === '' && !isFont) return heading === outer.heading ? outer : { ...outer, heading }
  const ink =
    (style && element.getAttribute('data-ogsc')) || colour.exec(style)?.[1] || (isFont && element.getAttribute('color'))
  const red = ink && !ink.startsWith('inherit') ? isRed(ink) : outer.red
  const [, number, unit = '', name] = size.exec(style) ?? []
  const step = isFont ? element.getAttribute('size') : null
  let { big } = outer
  if (number) big = Number(number) >= (least[unit.toLowerCase()] ?? Number.POSITIVE_INFINITY)
  else if (name) big = /^(?:inherit|larger)$/i.test(name) ? big : bigName.test(name)
  else if (step) big = Number(step) >= (step.startsWith('+') ? 2 : 5)
  return { red, big, heading }
}

const reds = /^(?:red|crimson|firebrick|orangered)$/i
const hex = /^#([\da-f]{3}|[\da-f]{6})$/i
const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i

/** Red enough to be read as one: neither a dark brown nor a pink. */
function isRed(value: string): boolean {
  // var(--darkColor_…, #c00)
  const ink = value.trim().replace(/^var\([^,]*,\s*(.*)\)$/i, '$1')
  if (reds.test(ink)) return true
  const digits = hex.exec(ink)?.[1]
  const [red = 0, green = 0, blue = 0] = digits
    ? [0, 1, 2].map((at) =>
        digits.length === 3
          ? Number.parseInt(digits.charAt(at), 16) * 17
          : Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16),
      )
    : (rgb.exec(ink)?.slice(1).map(Number) ?? [])
  return red >= 150 && Math.max(green, blue) < red * 0.45
}
