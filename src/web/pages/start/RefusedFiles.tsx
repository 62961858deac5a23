import { ProblemList } from '../../components/ProblemList.tsx'
import type { PlannedImport } from '../../state/import-files.ts'
import { useTranslation } from '../../words/language.ts'
import { useRefusedAlike } from '../../words/refused-alike.ts'

/** How many problems of a file are shown. */
const told = 3

/** The files that cannot be opened, with one message for files with the same problems. */
export function RefusedFiles({ refused }: { readonly refused: PlannedImport['refused'] }) {
  const { t } = useTranslation()
  return useRefusedAlike(refused).map(({ key, count, names, problems }) => (
    <li key={key}>
      {t('web.open.refusedAlike', { count, files: names })}
      <ProblemList problems={problems.slice(0, told)} />
    </li>
  ))
}
