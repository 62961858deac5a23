import { useTranslation } from '../../words/language.ts'
import { compare } from '#outcome/compare.ts'
import { findingLabel, levelText } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import type { Wording } from '#wording/assessment.ts'
import { VersionsTable } from './VersionsTable.tsx'

interface ChangedChecksProps {
  readonly earlier: Wording
  readonly later: Wording
  readonly beforeName: string
  readonly afterName: string
}

/** The checks with another answer in the later version, with both answers side by side. */
export function ChangedChecks({ earlier, later, beforeName, afterName }: ChangedChecksProps) {
  const { t } = useTranslation()
  const changed = compare(earlier.outcome, later.outcome).checks.flatMap(({ before: was, after: now }) =>
    was === null || now === null ? [] : [{ was, now }]
  )
  return (
    <VersionsTable
      id="changed"
      heading={t('web.compare.changed', { count: changed.length })}
      columns={[t('web.why.column.check'), beforeName, afterName]}
      rows={changed.map(({ was, now }) => ({
        id: now.check,
        name: shortOf(later, now.check),
        before: (
          <>
            {findingLabel(earlier, was)}
            <br />
            <span className="small muted">{levelText(earlier, was)}</span>
          </>
        ),
        after: (
          <>
            <strong>{findingLabel(later, now)}</strong>
            <br />
            <span className="small muted">{levelText(later, now)}</span>
          </>
        )
      }))}
    />
  )
}
