import type { Summary } from '#storage/store.ts'
import type { Translate } from '#i18n/translator.ts'
import { titleOf } from '../../words/title.ts'

/**
 * A unique name for each assessment in the list: its title, with the version of the draft, and a number where that is
 * also the same.
 */
export function namesOf(summaries: readonly Summary[], t: Translate): readonly string[] {
  const seen = new Map<string, number>()
  return summaries.map(({ answers, draftVersion }) => {
    const title = titleOf(answers, t)
    const name = draftVersion === '' ? title : t('web.list.name', { title, version: draftVersion })
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : t('web.list.again', { name, number: count })
  })
}
