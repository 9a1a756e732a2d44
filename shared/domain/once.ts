/**
 * Makes a value when it is first asked for, and keeps it.
 *
 * What stands within a function that was not called yet costs its file's length in the bundle, and nothing else.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
