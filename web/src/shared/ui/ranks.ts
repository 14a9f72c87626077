/** The list with the one at `from` moved to `to`; places beyond the ends are the ends. */
export function moved(list: readonly string[], from: number, to: number): string[] {
  const one = list[from]
  if (one === undefined || !Number.isInteger(to)) return [...list]
  const rest = list.filter((_, i) => i !== from)
  rest.splice(Math.min(Math.max(to, 0), rest.length), 0, one)
  return rest
}
