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

/**
 * Begins with the steps, with pauses between them, and returns a function that does the rest at once. What a step throws,
 * that function throws, each time.
 */
export function ahead<Result>(steps: Steps<Result>, pause: Pause): () => Result {
  let outcome: () => Result = () => {
    throw new Error('The steps are not done')
  }
  function* watched(): Steps<void> {
    try {
      const result = yield* steps
      outcome = () => result
    } catch (fault) {
      outcome = () => {
        throw fault
      }
    }
  }
  const work = watched()
  void (async () => {
    await pause()
    while (work.next().done !== true) await pause()
  })()
  return () => {
    atOnce(work)
    return outcome()
  }
}
