import type { Problem } from '#lib/problem.ts'
import { Notice } from '../../components/Notice.tsx'
import { ProblemList } from '../../components/ProblemList.tsx'
import { useLanguage, useTranslation } from '../../words/language.ts'
import { placeName } from '../start/place-name.ts'
import { useOpen } from './open-context.ts'

/** Says what could not be opened as it was stored: impossible dates, and a review part that is ignored. */
export function OpenWarnings() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { warnings, questionnaire } = useOpen()
  const isAside = warnings.some(({ code }) => code === 'part-set-aside')
  const isTold = ({ code, path }: Problem): boolean =>
    code === 'not-a-day' || (isAside && path.split('.')[0] === 'review')
  const told = warnings.filter(isTold)
  return told.length === 0 ? null : (
    <div className="notices no-print">
      <Notice tone="attention" title={t('web.frame.notAsItWas')}>
        <ProblemList problems={told} nameOf={(path) => placeName(questionnaire, language, path)} />
      </Notice>
    </div>
  )
}
