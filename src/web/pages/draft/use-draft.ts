import { useEffect, useMemo, useState } from 'react'
import type { Evidence } from '#assessment/evidence.ts'
import type { Reanchored } from '#draft/reanchor.ts'
import { emptyPane, openDrafts, paneStates, type OpenDraft, type PaneState } from '../../draft/open-drafts.ts'
import { useValue } from '../../state/use-value.ts'
import { useOpen } from '../assessment/open-context.ts'

/** The draft beside the open assessment; null without one. */
export function useDraft(): OpenDraft | null {
  const { id } = useValue(useOpen()).assessment
  return useValue(openDrafts).get(id) ?? null
}

/** What is chosen in the pane of the open assessment. */
export function usePane(): PaneState {
  const { id } = useValue(useOpen()).assessment
  return useValue(paneStates).get(id) ?? emptyPane
}

/** A piece of evidence with its check, and where it was found in the open draft. */
export interface Found {
  readonly check: string
  readonly piece: Evidence
  readonly now: Reanchored
}

/** The evidence of the assessment in the open draft; null while it is being searched. */
export function useFound(draft: OpenDraft): readonly Found[] | null {
  const { evidence } = useValue(useOpen()).assessment
  const pieces = useMemo(
    () => Object.entries(evidence ?? {}).flatMap(([check, its]) => its.map((piece) => ({ check, piece }))),
    [evidence]
  )
  const [found, setFound] = useState<readonly Found[] | null>(null)
  useEffect(() => {
    let isWanted = true
    void draft.desk.reanchor(pieces.map(({ piece }) => piece)).then((fates) => {
      if (isWanted)
        setFound(pieces.flatMap((each, at) => (fates[at] === undefined ? [] : [{ ...each, now: fates[at] }])))
    })
    return () => {
      isWanted = false
    }
  }, [draft, pieces])
  return found
}
