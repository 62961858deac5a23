/** An observable value: the current value, and notifications of changes. `useValue` reads it. */
export interface Readable<T> {
  get(): T
  subscribe(listener: () => void): () => void
}

export interface Writable<T> extends Readable<T> {
  /** Notifies the listeners unless the value is the same object. */
  set(value: T): void
}

/** Creates an observable value that starts as `initial`. */
export const createValue = <T>(initial: T): Writable<T> => {
  let current = initial
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return
      current = value
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    }
  }
}
