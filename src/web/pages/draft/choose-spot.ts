import { changePane, type Chosen } from '../../draft/open-drafts.ts'

/** Chooses a sentence in the text of the draft and goes to it. */
export function chooseSpot(id: string, chosen: Chosen): void {
  changePane(id, { chosen, isHidden: false })
  // The text must be drawn first.
  setTimeout(() => {
    const mark = document.querySelector<HTMLElement>('.draft__chosen')
    const text = mark?.closest('.draft__text')
    if (mark && text)
      text.scrollTop += mark.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3
    lookAt(mark)
  })
}

/** Moves focus to a part of the pane. Beside the questions, the page does not scroll; below them it does. */
export function lookAt(element: HTMLElement | null): void {
  const isBeside = window.matchMedia('(min-width: 80rem)').matches
  element?.scrollIntoView({ block: isBeside ? 'nearest' : 'start' })
  element?.focus({ preventScroll: true })
}
