type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array

/** The same numbers with room for more, at least `length` in all and twice as many as before, so that growing costs little. */
export function grown<Kind extends Numbers>(numbers: Kind, length: number): Kind
export function grown(numbers: Numbers, length: number): Numbers {
  const larger = emptyLike(numbers, Math.max(length, numbers.length * 2))
  larger.set(numbers)
  return larger
}

function emptyLike(numbers: Numbers, length: number): Numbers {
  if (numbers instanceof Uint32Array) return new Uint32Array(length)
  if (numbers instanceof Int32Array) return new Int32Array(length)
  return numbers instanceof Uint16Array ? new Uint16Array(length) : new Uint8Array(length)
}
