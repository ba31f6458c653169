// Repeatable chance: the same seed gives the same numbers on every machine (mulberry32).

export function random(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n) => Math.floor(next() * n)
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)],
    /** A shuffled copy. */
    shuffled(list) {
      const copy = [...list]
      for (let i = copy.length - 1; i > 0; i--) {
        const j = below(i + 1)
        const moved = copy[i]
        copy[i] = copy[j]
        copy[j] = moved
      }
      return copy
    },
  }
}
