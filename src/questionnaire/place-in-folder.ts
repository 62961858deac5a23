import { joinPath } from '#lib/json.ts'
import type { Problem } from '#lib/problem.ts'
import { isRecord } from '#lib/record.ts'
import { checkPlace } from './folder.ts'
import type { QuestionnaireParts } from './parse.ts'

/** Problems of the parts of a questionnaire, each moved to the file and the place in it where somebody can fix it. */
export const placedInFolder = (problems: readonly Problem[], parts: QuestionnaireParts): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, path: placeInFolder(problem.path, parts) }))

/** The part that stands in each file of a folder. */
const files: Readonly<Record<string, string>> = {
  questionnaire: 'questionnaire.json',
  scoring: 'scoring.json',
  advice: 'rules.json',
  changes: 'changes.json'
}

function placeInFolder(path: string, parts: QuestionnaireParts): string {
  const themes = isRecord(parts.scoring) && Array.isArray(parts.scoring['themes']) ? parts.scoring['themes'] : []
  const ofCheck = checkIn(path, themes)
  // The Dutch text is the default one in a folder.
  if (ofCheck !== null) return place(checkPlace(ofCheck), ofCheck.rest.replace(/\.nl$/, '.default'))
  const [, part = '', rest = ''] = /^(\w+)(?:\.(.*))?$/.exec(path) ?? []
  const file = Object.hasOwn(files, part) ? files[part] : undefined
  return file === undefined ? path : place(file, rest.replace(/\.nl$/, '.default'))
}

const place = (file: string, rest: string): string => (rest === '' ? file : `${file}: ${rest}`)

/** The check that a path is about, with the place in its file; null when it is about none. */
function checkIn(
  path: string,
  themes: readonly unknown[]
): { readonly theme: string; readonly id: string; readonly rest: string } | null {
  const scored = /^scoring\.themes\[([^\]]+)\]\.checks\[([^\]]+)\]\.?(.*)$/.exec(path)
  if (scored !== null) {
    const [, theme = '', check = '', rest = ''] = scored
    const found = themes.find((each, index) => [idOf(each), String(index)].includes(theme))
    const checks = isRecord(found) && Array.isArray(found['checks']) ? found['checks'] : []
    const named = checks.find((each, index) => [idOf(each), String(index)].includes(check))
    return { theme: idOf(found) ?? theme, id: idOf(named) ?? check, rest }
  }
  const [, part = '', id = '', rest = ''] =
    /^(help\.checks|advice\.checks|terms\.\w+)\.([^.[]+)\.?(.*)$/.exec(path) ?? []
  const theme = themes.find((each) => hasCheck(each, id))
  if (theme === undefined) return null
  const within = { 'help.checks': '', 'advice.checks': 'advice' }[part] ?? part
  return { theme: idOf(theme) ?? '', id, rest: rest === '' ? within : joinPath(within, rest) }
}

const idOf = (json: unknown): string | undefined =>
  isRecord(json) && typeof json['id'] === 'string' ? json['id'] : undefined

const hasCheck = (theme: unknown, id: string): boolean =>
  isRecord(theme) && Array.isArray(theme['checks']) && theme['checks'].some((check) => idOf(check) === id)
