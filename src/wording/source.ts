import type { Source } from '#questionnaire/types.ts'
import type { Speech } from './speech.ts'

/** `aanbeveling 1`, or which part of the study; a part without words of its own stays as it is. */
export function sourceText({ say }: Speech, source: Source): string {
  if (source.kind === 'recommendation') return say('source.recommendation', { number: source.number })
  const { id } = source
  return id === 'te-smal' || id === 'geen-paniek' || id === 'methode' ? say(`source.${id}`) : id
}
