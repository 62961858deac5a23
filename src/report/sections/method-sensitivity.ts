import { paragraph } from '../blocks.ts'
import type { Context } from '../context.ts'
import { sensitivityRule } from '#wording/method.ts'
import type { Block } from '../model.ts'
import { sensitivityWords } from '#wording/sensitivity.ts'
import { bandLabel } from '#wording/level.ts'

/** How much the open answers can still change the outcome. */
export function sensitivity(context: Context): readonly Block[] {
  const { say, outcome } = context
  const found = sensitivityWords(context, outcome.overall)
  const blocks: Block[] = [paragraph(sensitivityRule(context))]
  if (found !== null)
    blocks.push(
      paragraph(
        say(`method.${found.kind}`, {
          now: found.now,
          low: found.low,
          high: found.high,
          band: bandLabel(context, outcome.overall.band)
        })
      )
    )
  return blocks
}
