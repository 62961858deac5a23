import { expect, it } from 'vitest'
import { ahead, atOnce, atPace, type Steps } from '#lib/steps.ts'

function* counting(): Steps<number> {
  yield
  yield
  return 3
}

it('work in steps is done at once, or with a pause between every two steps', async () => {
  let pauses = 0
  expect(atOnce(counting())).toBe(3)
  expect(await atPace(counting(), async () => void (pauses += 1))).toBe(3)
  expect(pauses).toBe(2)
})

it('work that is begun ahead is finished by whoever needs it first, as often as that is', async () => {
  let goOn = (): void => undefined
  const result = ahead(counting(), () => new Promise((resolve) => (goOn = resolve)))
  goOn()
  await Promise.resolve()
  expect(result()).toBe(3)
  goOn()
  await Promise.resolve()
  expect(result()).toBe(3)
})

it('a step that fails ahead of time fails for whoever asks, and for nobody else', async () => {
  function* failing(): Steps<number> {
    yield
    throw new RangeError('too deep')
  }
  let goOn = (): void => undefined
  const result = ahead(failing(), () => new Promise((resolve) => (goOn = resolve)))
  for (let step = 0; step < 3; step += 1) {
    goOn()
    await Promise.resolve()
  }
  // Vitest fails on a rejection that nobody handles.
  expect(result).toThrow('too deep')
  expect(result).toThrow('too deep')
})
