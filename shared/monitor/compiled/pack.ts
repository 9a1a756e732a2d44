/** Packs a tree of plain values and typed arrays into bytes that can be read back without copying the arrays. */

const kinds = {
  Uint8Array: (buffer: ArrayBufferLike, at: number, length: number) => new Uint8Array(buffer, at, length),
  Uint16Array: (buffer: ArrayBufferLike, at: number, length: number) => new Uint16Array(buffer, at, length),
  Uint32Array: (buffer: ArrayBufferLike, at: number, length: number) => new Uint32Array(buffer, at, length),
} as const
type Kind = keyof typeof kinds
type Packed = { readonly $: Kind; readonly at: number; readonly length: number }

/** Layout: header length (4 bytes), JSON header, then the arrays, each from a multiple of 8. */
export function pack(value: unknown): Uint8Array {
  const arrays: { at: number; bytes: Uint8Array }[] = []
  let size = 0
  const header = JSON.stringify(value, (_, part: unknown) => {
    if (!(part instanceof Uint8Array || part instanceof Uint16Array || part instanceof Uint32Array))
      return part
    const packed = { $: part.constructor.name, at: size, length: part.length }
    arrays.push({ at: size, bytes: new Uint8Array(part.buffer, part.byteOffset, part.byteLength) })
    size = align(size + part.byteLength)
    return packed
  })
  const head = new TextEncoder().encode(header)
  const start = align(4 + head.length)
  const out = new Uint8Array(start + size)
  new DataView(out.buffer).setUint32(0, head.length, true)
  out.set(head, 4)
  for (const { at, bytes } of arrays) out.set(bytes, start + at)
  return out
}

/** Reads what {@link pack} wrote; the arrays are views of `bytes`, which begin at a multiple of 8 in their buffer. */
export function unpack(bytes: Uint8Array): unknown {
  const { buffer, byteOffset, byteLength } = bytes
  const length = new DataView(buffer, byteOffset, byteLength).getUint32(0, true)
  const start = byteOffset + align(4 + length)
  return JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)), (_, part: unknown) =>
    isPacked(part) ? kinds[part.$](buffer, start + part.at, part.length) : part,
  )
}

const align = (size: number) => (size + 7) & ~7

function isPacked(part: unknown): part is Packed {
  return typeof part === 'object' && part !== null && '$' in part && String(part.$) in kinds
}
