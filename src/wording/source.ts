import type { Source } from '#questionnaire/types.ts'
import type { Speech } from './speech.ts'

/** `aanbeveling 1`, or a part of the study; the id itself for a part without a text. */
export function sourceText({ say }: Speech, source: Source): string {
  if (source.kind === 'recommendation') return say('source.recommendation', { number: source.number })
  const { id } = source
  return id === 'te-smal' || id === 'geen-paniek' || id === 'methode' ? say(`source.${id}`) : id
}
