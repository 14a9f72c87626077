interface Marked {
  px: [number, number]
}
const NEAR_PX = 22
const RING_PX = 15

/** Marks that would hide each other stand in a ring around their place. */
export function spread<M extends Marked>(marks: readonly M[]): M[] {
  const cells = new Map<string, M[]>()
  for (const mark of marks) {
    const cell = mark.px.map((at) => Math.round(at / NEAR_PX)).join()
    cells.set(cell, [...(cells.get(cell) ?? []), mark])
  }
  return [...cells.values()].flatMap((together) => together.map((mark, i) => {
    if (together.length === 1) return mark
    const [turn, far] = [(2 * Math.PI * i) / together.length, RING_PX + 2 * together.length]
    return { ...mark, px: [mark.px[0] + far * Math.cos(turn), mark.px[1] + far * Math.sin(turn)] as [number, number] }
  }))
}
