import type { Steps } from '#lib/steps.ts'

/** Finds the forms that hold some letters anywhere, without looking at all of them. */
export interface LetterIndex {
  /** The numbers of those forms, in their order. */
  with(letters: string): readonly number[]
}

/** Forms are looked up by so many letters in a row. */
const length = 4
const rooms = 2 ** 16
/** A step prepares so many forms. */
const perStep = 500

/** Which room some letters are in; others can be there too. */
const roomOf = (text: string, at: number): number => {
  let room = 0
  for (let next = at; next < at + length; next += 1) room = (room * 37 + text.charCodeAt(next)) | 0
  return (room ^ (room >>> 15)) & (rooms - 1)
}

/** Prepares forms: a chain per room of the forms with letters in it. Letters are looked up at their start, middle and end. */
export function* letterSteps(forms: readonly string[]): Steps<LetterIndex> {
  const last = new Int32Array(rooms).fill(-1)
  const count = new Int32Array(rooms)
  const [formAt, before]: [number[], number[]] = [[], []]
  for (const [number, form] of forms.entries()) {
    if (number % perStep === 0) yield
    for (let at = 0; at + length <= form.length; at += 1) {
      const room = roomOf(form, at)
      const link = last[room] ?? -1
      if (formAt[link] === number) continue
      last[room] = formAt.length
      count[room] = (count[room] ?? 0) + 1
      formAt.push(number)
      before.push(link)
    }
  }
  return {
    with: (letters) => {
      if (letters.length < length) return forms.flatMap((form, number) => (form.includes(letters) ? [number] : []))
      const end = letters.length - length
      let room = roomOf(letters, 0)
      for (const at of [end >> 1, end]) {
        const other = roomOf(letters, at)
        if ((count[other] ?? 0) < (count[room] ?? 0)) room = other
      }
      const found: number[] = []
      for (let link = last[room] ?? -1; link >= 0; link = before[link] ?? -1) {
        const number = formAt[link] ?? 0
        if (forms[number]?.includes(letters) === true) found.push(number)
      }
      return found.reverse()
    }
  }
}
