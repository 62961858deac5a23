/**
 * Wraps a function of one object: computes its value on the first call and remembers it as long as the object exists.
 */
export function oncePer<K extends object, V extends {}>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>()
  return (key) => {
    let value = made.get(key)
    if (value === undefined) made.set(key, (value = make(key)))
    return value
  }
}
