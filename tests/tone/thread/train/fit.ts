/** One row of a sparse matrix. */
export interface Row {
  readonly columns: readonly number[]
  readonly values: readonly number[]
  /** The class it is of. */
  readonly label: number
  readonly weight: number
}

/** Weights by column and class, and each class's own. */
export interface Fitted {
  readonly weights: Float64Array
  readonly bias: Float64Array
}

const steps = 80
const kept = 8

/**
 * Multinomial logistic regression with a penalty on the square of each weight (by column), by L-BFGS. The same rows give
 * the same weights.
 */
export function fitClasses(rows: readonly Row[], penalties: readonly number[], classes: number): Fitted {
  const columns = penalties.length
  const size = (columns + 1) * classes
  const slope = new Float64Array(size)

  /** The loss at `point`; its slope is left in `slope`. */
  function lossAt(point: Float64Array): number {
    let loss = 0
    slope.fill(0)
    const scores = new Float64Array(classes)
    for (const { columns: at, values, label, weight } of rows) {
      for (let k = 0; k < classes; k += 1) scores[k] = point[columns * classes + k] as number
      for (let i = 0; i < at.length; i += 1)
        for (let k = 0; k < classes; k += 1)
          scores[k] = (scores[k] as number) + (values[i] as number) * (point[(at[i] as number) * classes + k] as number)
      const top = Math.max(...scores)
      const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
      loss += weight * (Math.log(total) + top - (scores[label] as number))
      for (let k = 0; k < classes; k += 1) {
        const off = weight * (Math.exp((scores[k] as number) - top) / total - (k === label ? 1 : 0))
        add(slope, columns * classes + k, off)
        for (let i = 0; i < at.length; i += 1) add(slope, (at[i] as number) * classes + k, off * (values[i] as number))
      }
    }
    for (let column = 0; column < columns; column += 1)
      for (let k = 0; k < classes; k += 1) {
        const one = point[column * classes + k] as number
        loss += ((penalties[column] as number) * one * one) / 2
        add(slope, column * classes + k, (penalties[column] as number) * one)
      }
    return loss
  }

  const point: Float64Array = new Float64Array(size)
  let loss = lossAt(point)
  const history: { readonly moved: Float64Array; readonly bent: Float64Array; readonly curve: number }[] = []
  for (let step = 0; step < steps; step += 1) {
    const before = slope.slice()
    const way = descent(before, history)
    const fall = dot(way, before)
    let stride = step === 0 ? 1 / Math.max(1, Math.sqrt(dot(before, before))) : 1
    const next = new Float64Array(size)
    let nextLoss = Number.POSITIVE_INFINITY
    for (let tries = 0; tries < 30; tries += 1, stride /= 2) {
      for (let i = 0; i < size; i += 1) next[i] = (point[i] as number) + stride * (way[i] as number)
      nextLoss = lossAt(next)
      if (nextLoss <= loss + 1e-4 * stride * fall) break
    }
    const moved = next.map((value, i) => value - (point[i] as number))
    const bent = slope.map((value, i) => value - (before[i] as number))
    const curve = dot(moved, bent)
    if (curve > 1e-10) history.push({ moved, bent, curve })
    if (history.length > kept) history.shift()
    const gain = loss - nextLoss
    point.set(next)
    loss = nextLoss
    if (gain < 1e-4) break
  }
  return { weights: point.slice(0, columns * classes), bias: point.slice(columns * classes) }
}

/** Downhill, as the last steps bend it. */
function descent(
  slope: Float64Array,
  history: readonly { readonly moved: Float64Array; readonly bent: Float64Array; readonly curve: number }[],
): Float64Array {
  const way = slope.map((value) => -value)
  const shares: number[] = []
  for (const { moved, bent, curve } of [...history].reverse()) {
    const share = dot(moved, way) / curve
    shares.unshift(share)
    for (let i = 0; i < way.length; i += 1) add(way, i, -share * (bent[i] as number))
  }
  const last = history.at(-1)
  if (last) {
    const scale = last.curve / dot(last.bent, last.bent)
    for (let i = 0; i < way.length; i += 1) way[i] = (way[i] as number) * scale
  }
  history.forEach(({ moved, bent, curve }, at) => {
    const share = (shares[at] as number) - dot(bent, way) / curve
    for (let i = 0; i < way.length; i += 1) add(way, i, share * (moved[i] as number))
  })
  return way
}

function add(array: Float64Array, at: number, more: number): void {
  array[at] = (array[at] as number) + more
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number)
  return sum
}
