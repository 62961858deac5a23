import { plain } from './blocks.ts'
import { checkOf, themeOf } from '#wording/speech.ts'
import { findingsOf } from '#wording/assessment.ts'
import { type Context } from './context.ts'
import type { Sheet } from './model.ts'
import { findingLabel, levelText } from '#wording/level.ts'
import { remarkRuns } from './cells.ts'
import { shortOf } from '#wording/names.ts'
import { actionsSheet } from './actions-sheet.ts'
import { countsSheet } from './workshop/counts-sheet.ts'

/** Findings and actions as data, for spreadsheets. */
export const buildSheets = (context: Context): readonly Sheet[] => [
  findings(context),
  actionsSheet(context),
  ...(context.workshop === undefined ? [] : [countsSheet(context, context.workshop)])
]

function findings(context: Context): Sheet {
  const { say, pick, showsRemarks } = context
  const columns = ['theme', 'check', 'question', 'finding', 'level', 'levelText', 'weight', 'gate', 'evidence'].map(
    (name) => say(`sheet.${name}`)
  )
  return {
    id: 'findings',
    title: say('sheet.findings'),
    columns: showsRemarks ? [...columns, say('sheet.remark')] : columns,
    rows: findingsOf(context).map((finding) => [
      pick(themeOf(context, finding.theme).title),
      shortOf(context, finding.check),
      pick(checkOf(context, finding.check).title),
      findingLabel(context, finding),
      finding.level,
      levelText(context, finding),
      finding.weight,
      say(finding.gate ? 'yes' : 'no'),
      say(finding.evidence ? 'yes' : 'no'),
      ...(showsRemarks ? [plain(remarkRuns(context, finding.check))] : [])
    ])
  }
}
