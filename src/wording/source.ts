import type { Speech } from './speech.ts'

/** `aanbeveling 1` for `aanbeveling-1`; a source without words of its own stays as it is. */
export function sourceText({ say }: Speech, source: string): string {
  const [, number] = /^aanbeveling-(\d+)$/.exec(source) ?? []
  if (number !== undefined) return say('source.recommendation', { number })
  return source === 'te-smal' || source === 'geen-paniek' || source === 'methode' ? say(`source.${source}`) : source
}
