import { loadTerms } from '#cli/content.ts'
import { finder } from '#draft/find.ts'
import { readNow } from '#readers/read-draft.ts'
import { cellsOf, draftFolders, keyedDrafts, precisionOf, recallOf, shareOf } from '../support/drafts.ts'
import { sixtyPages, sixtyPagesOfWord } from './sixty-pages.ts'
import { casesInSections } from './passages-cases.ts'
import { amount, cpuOf, type Figure } from './figure.ts'

/** How often a right passage is among those that are found, and how long reading and finding take. */
export async function benchPassages(): Promise<readonly Figure[]> {
  const shares = draftFolders.flatMap((folder): readonly Figure[] => {
    const drafts = keyedDrafts(folder)
    const cells = cellsOf(drafts)
    const each = drafts.map((draft): Figure => {
      const its = cellsOf([draft])
      return { name: `passages: ${draft.name} (${folder}), a right one among three`, value: amount(shareOf(its)) }
    })
    return [
      ...each,
      { name: `passages: all ${folder}, a right one among three`, value: amount(shareOf(cells)), mark: '0.85' },
      { name: `passages: all ${folder}, recall of three`, value: amount(recallOf(cells)), mark: '0.60' },
      { name: `passages: all ${folder}, right ones of those found`, value: amount(precisionOf(cells)) }
    ]
  })
  const blocks = sixtyPages()
  const bytes = sixtyPagesOfWord()
  const terms = Object.values(loadTerms('cohesietoets').nl)
  const search = (): void => {
    const find = finder({ kind: 'text', blocks, unread: [], title: null })
    for (const groups of terms) find(groups)
  }
  const read = (): unknown => readNow(bytes)
  // The first runs compile the code.
  for (let run = 0; run < 3; run += 1) {
    read()
    search()
  }
  return [
    ...shares,
    ...(await casesInSections()),
    { name: 'passages: 60 pages of Word read, ms of processor', value: amount(await usual(read)), mark: '250' },
    { name: 'passages: all checks searched in them, ms of processor', value: amount(await usual(search)), mark: '50' }
  ]
}

/** The middle of several measurements: one alone includes what else the machine does. */
async function usual(work: () => unknown): Promise<number> {
  const all: number[] = []
  for (let run = 0; run < 9; run += 1) all.push(await cpuOf(work))
  return all.sort((one, other) => one - other)[4] ?? 0
}
