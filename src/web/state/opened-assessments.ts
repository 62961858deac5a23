import { checkAssessment } from '#assessment/read.ts'
import type { Store } from '#storage/store.ts'
import { readRoundPart } from '#editing/read-round-part.ts'
import { createOpenAssessment } from './create-open-assessment.ts'
import type { Library, Opened } from './library.ts'
import type { Tabs } from './tabs.ts'
import type { LoadableQuestionnaires } from './loadable-questionnaires.ts'

/** How long a refusal is remembered when nothing is stored in between, in milliseconds. */
const untilAskedAgain = 5_000

interface OpenedParts {
  readonly store: Store
  readonly questionnaires: LoadableQuestionnaires
  readonly tabs: Tabs
  /** The moment, ISO 8601 in UTC. */
  readonly now: () => string
}

/** The assessments that are open in this tab. */
interface OpenedAssessments extends Pick<Library, 'open' | 'flush'> {
  /** Forgets which assessments could not be opened, because something was stored. */
  askAgain(): void
}

/** Opens assessments from a store, each once. */
export function createOpenedAssessments({ store, questionnaires, tabs, now }: OpenedParts): OpenedAssessments {
  const opened = new Map<string, Promise<Opened>>()
  /**
   * Ids of assessments that could not be opened. Asking again soon gives the same answer, and a page that suspends
   * keeps asking.
   */
  const refused = new Set<string>()

  const openNow = async (id: string): Promise<Opened> => {
    const found = await store.get(id)
    if (!found.ok) return { ok: false, reason: 'fault', fault: found.fault }
    if (found.value === null) return { ok: false, reason: 'not-found' }
    await questionnaires.load(found.value.assessment.questionnaire)
    const read = checkAssessment(found.value.assessment, questionnaires)
    if (!read.ok) return { ok: false, reason: 'problems', problems: read.problems }
    const { questionnaire } = read.value
    const round = await readRoundPart(read.value.assessment, questionnaire)
    const open = createOpenAssessment({
      stored: { ...found.value, assessment: round.assessment },
      questionnaire,
      warnings: [...read.warnings, ...round.warnings],
      store,
      tabs,
      now,
      onWake: () => {
        if (!opened.has(id)) opened.set(id, Promise.resolve(result))
      },
      onRest: () => {
        opened.delete(id)
      }
    })
    const result: Opened = { ok: true, open }
    return result
  }

  return {
    open: (id) => {
      const known = opened.get(id)
      if (known) return known
      const opening = openNow(id)
      opened.set(id, opening)
      void opening.then((result) => {
        if (result.ok) return
        refused.add(id)
        setTimeout(() => {
          if (opened.get(id) === opening) opened.delete(id)
        }, untilAskedAgain)
      })
      return opening
    },
    flush: async () => {
      const all = await Promise.all(opened.values())
      await Promise.all(all.flatMap((each) => (each.ok ? [each.open.flush()] : [])))
      return all.every((each) => !each.ok || !each.open.get().atRisk)
    },
    askAgain: () => {
      for (const id of refused) opened.delete(id)
      refused.clear()
    }
  }
}
