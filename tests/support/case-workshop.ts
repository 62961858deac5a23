import { expect } from 'vitest'
import { changeWorkshop, holdWorkshop } from '#editing/hold-workshop.ts'
import { heldIn, type WorkingAssessment } from '#editing/round-part.ts'
import { newWorkshop } from '#workshop/begin.ts'
import type { Change } from '#workshop/commands.ts'
import type { Workshop } from '#workshop/types.ts'
import { cohesietoets, readJson } from './questionnaire.ts'

interface CaseFile {
  readonly title: { readonly nl: string }
  readonly version: string
  readonly checks: Readonly<Record<string, { readonly expert: number }>>
}

const now = '2026-11-30T09:00:00Z'

/** A workshop of 90 minutes on a case in `examples/cases`, with its checks and what an expert says of them. */
export function workshopOnCase(name: string, setting: Workshop['setting']) {
  const { title, version, checks } = readJson<CaseFile>(`examples/cases/${name}/case.json`)
  const workshop = newWorkshop({
    id: name,
    now,
    questionnaire: cohesietoets,
    language: 'nl',
    title: '',
    draft: { title: title.nl, version },
    setting,
    script: '90'
  })
  return {
    workshop,
    ids: workshop.items.flatMap((item) => (item.kind === 'check' ? [item.id] : [])),
    expert: (check: string): number => checks[check]?.expert ?? 1
  }
}

/** An assessment with a workshop, as the app of the facilitator holds it. */
export class HeldWorkshop {
  assessment: WorkingAssessment

  constructor(workshop: Workshop) {
    const held = holdWorkshop(workshop, cohesietoets, { id: workshop.id, now })
    this.assessment = { ...held, review: { kind: 'workshop', workshop } }
  }

  get workshop(): Workshop {
    const held = heldIn(this.assessment)
    if (held === null) throw new Error('The assessment carries no workshop')
    return held
  }

  /** Makes a change here, which must be possible. */
  change(change: Change): void {
    const { assessment, problems } = changeWorkshop(this.assessment, change, cohesietoets)
    expect(problems, JSON.stringify(change)).toEqual([])
    this.assessment = assessment
  }
}
