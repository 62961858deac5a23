import type { Action, Answers, Assessment } from '#assessment/types.ts'
import type { Value } from '#expression/types.ts'

export type ActionField = 'text' | 'owner' | 'due' | 'status' | 'reason'

/** The same answer, or the same field of an action, was changed here and elsewhere, differently. */
export type Collision =
  | { readonly of: 'answer'; readonly name: string; readonly mine: Value | undefined; readonly theirs: Value | undefined }
  | { readonly of: 'action'; readonly name: string; readonly field: ActionField; readonly mine: string | undefined; readonly theirs: string | undefined }

export interface Merged {
  readonly assessment: Assessment
  readonly collisions: readonly Collision[]
}

export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/**
 * | changed here | changed there | result |
 * | --- | --- | --- |
 * | no | any | theirs |
 * | yes | no | mine |
 * | yes | yes, the same | mine |
 * | yes | yes, differently | mine, and a collision |
 */
const choose = <T>(base: T, mine: T, theirs: T, collide: () => void): T => {
  if (isSame(base, mine)) return theirs
  if (!isSame(base, theirs) && !isSame(mine, theirs)) collide()
  return mine
}

const mergeAnswers = (base: Answers, mine: Answers, theirs: Answers, collisions: Collision[]): Answers => {
  const merged: [string, Value][] = []
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const value = choose(base[name], mine[name], theirs[name], () => { collisions.push({ of: 'answer', name, mine: mine[name], theirs: theirs[name] }) })
    if (value !== undefined) merged.push([name, value])
  }
  return Object.fromEntries(merged)
}

const fields: readonly ActionField[] = ['text', 'owner', 'due', 'status', 'reason']

const mergeAction = (base: Action | undefined, mine: Action, theirs: Action, collisions: Collision[]): Action => {
  const chosen = fields.map(field => [field, choose(base?.[field], mine[field], theirs[field], () => {
    collisions.push({ of: 'action', name: mine.advice, field, mine: mine[field], theirs: theirs[field] })
  })] as const).filter(([, value]) => value !== undefined)
  return { ...theirs, ...mine, ...Object.fromEntries(chosen) }
}

/** An action taken away on one side goes, unless the other side changed it. New actions of both sides stay. */
const mergeActions = (base: readonly Action[], mine: readonly Action[], theirs: readonly Action[], collisions: Collision[]): readonly Action[] => {
  const find = (all: readonly Action[], advice: string): Action | undefined => all.find(action => action.advice === advice)
  const order = new Set([...mine, ...theirs].map(action => action.advice))
  return [...order].flatMap(advice => {
    const [was, here, there] = [find(base, advice), find(mine, advice), find(theirs, advice)]
    if (here && there) return [mergeAction(was, here, there, collisions)]
    const left = here ?? there
    return left && (!was || !isSame(was, left)) ? [left] : []
  })
}

/** Puts together what was changed here and elsewhere since `base`, answer by answer. Nothing of either side is lost unsaid. */
export const merge = (base: Assessment, mine: Assessment, theirs: Assessment): Merged => {
  const collisions: Collision[] = []
  const pick = <T>(was: T, here: T, there: T): T => choose(was, here, there, () => {})
  const assessment: Assessment = {
    ...theirs,
    questionnaire: pick(base.questionnaire, mine.questionnaire, theirs.questionnaire),
    depth: pick(base.depth, mine.depth, theirs.depth),
    language: pick(base.language, mine.language, theirs.language),
    modifiedAt: mine.modifiedAt > theirs.modifiedAt ? mine.modifiedAt : theirs.modifiedAt,
    answers: mergeAnswers(base.answers, mine.answers, theirs.answers, collisions),
    actions: mergeActions(base.actions, mine.actions, theirs.actions, collisions)
  }
  return { assessment, collisions }
}
