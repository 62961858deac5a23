import { changePane, type Chosen } from '../../draft/open-drafts.ts'

/** Chooses a sentence in the text of the draft and goes to it, with what can be done with it in sight. */
export function chooseSpot(id: string, chosen: Chosen): void {
  changePane(id, { chosen, isHidden: false })
  // The text must be drawn first.
  setTimeout(() => {
    const mark = document.querySelector<HTMLElement>('.draft__chosen')
    const text = mark?.closest('.draft__text')
    if (mark && text)
      text.scrollTop += mark.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3
    if (isBeside()) document.querySelector('.draft__tools')?.scrollIntoView({ block: 'nearest' })
    lookAt(mark)
  })
}

/** Whether the draft stands beside the questions. */
const isBeside = (): boolean => window.matchMedia('(min-width: 80rem)').matches

/** Moves focus to a part of the pane. Beside the questions, the page does not scroll; below them it does. */
export function lookAt(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: isBeside() ? 'nearest' : 'start' })
  element?.focus({ preventScroll: true })
}
