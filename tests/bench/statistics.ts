/** The value below which `share` (0 to 1) of `values` lie, by nearest rank; NaN where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** `part` of `whole` in percent; 0 of nothing is 0. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)

/** An aim for a figure: at least or at most so much. */
export interface Bound {
  readonly least?: number
  readonly most?: number
}

export const reaches = (figure: number, { least = -Infinity, most = Infinity }: Bound): boolean =>
  figure >= least && figure <= most
