import { formatDate } from '#i18n/format.ts'
import { languageOfPage } from '../words/language-of-page.ts'

const fields =
  'textarea, select, input:not([type=radio], [type=checkbox], [type=password], [type=file], [type=hidden], [hidden])'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * A field cuts off text that does not fit, also on paper. While the page prints, the text of each field is beside it,
 * and the style sheet shows that instead.
 */
export function putFieldsOnPaper(): void {
  let copies: readonly Element[] = []
  const removeCopies = (): void => {
    for (const copy of copies) copy.remove()
    copies = []
  }
  const addCopies = (): void => {
    removeCopies()
    copies = [...document.querySelectorAll<Field>(fields)].map((field) => {
      const copy = document.createElement('p')
      copy.className = 'printed keep-lines'
      copy.textContent = textOf(field)
      field.after(copy)
      return copy
    })
  }
  window.addEventListener('beforeprint', addCopies)
  window.addEventListener('afterprint', removeCopies)
  window.matchMedia('print').addEventListener('change', ({ matches }) => (matches ? addCopies() : removeCopies()))
}

function textOf(field: Field): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? ''
  if (field.value.trim() === '') return '–'
  return field.type === 'date' ? formatDate(field.value, languageOfPage()) : field.value
}
