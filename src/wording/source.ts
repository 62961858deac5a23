import type { Questionnaire, Source } from '#questionnaire/types.ts'
import type { Speech } from './speech.ts'

/**
 * Whether a questionnaire works out the recommendations of the study by SCP and STT. Its released versions have no
 * field for that, so this looks at the sources of their themes.
 */
export const isOfStudy = ({ themes }: Pick<Questionnaire, 'themes'>): boolean =>
  themes.some(({ source }) => source.kind === 'recommendation')

/** The publication that the questionnaire is based on, as a reference; null when it names none. */
export function studyText({ questionnaire, pick, say }: Speech): string | null {
  if (questionnaire.study !== null) return pick(questionnaire.study)
  return isOfStudy(questionnaire) ? say('method.source') : null
}

/** `aanbeveling 1`, or a part of the study; the id itself for a part without a text. */
export function sourceText({ say }: Speech, source: Source): string {
  if (source.kind === 'recommendation') return say('source.recommendation', { number: source.number })
  const { id } = source
  return id === 'te-smal' || id === 'geen-paniek' || id === 'methode' ? say(`source.${id}`) : id
}
