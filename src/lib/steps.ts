/** Work in steps that take a few milliseconds each, and its result. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Lets others do something, if the work went on for long enough. */
type Pause = () => Promise<void>

/** Does all steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** Does the steps with pauses between them. */
export async function atPace<Result>(steps: Steps<Result>, pause: Pause): Promise<Result> {
  let step = steps.next()
  while (step.done !== true) {
    await pause()
    step = steps.next()
  }
  return step.value
}

/** Begins with the steps, with pauses between them, and returns a function that does the rest at once. */
export function ahead<Result>(steps: Steps<Result>, pause: Pause): () => Result {
  let ready: { readonly result: Result } | null = null
  function* watched(): Steps<Result> {
    const result = yield* steps
    ready = { result }
    return result
  }
  const work = watched()
  void (async () => {
    await pause()
    while (ready === null && work.next().done !== true) await pause()
  })()
  return () => ready?.result ?? atOnce(work)
}
