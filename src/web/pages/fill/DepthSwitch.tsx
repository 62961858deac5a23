import { useTranslation } from 'react-i18next'
import { hrefTo } from '../../router/route.ts'
import { useValue } from '../../state/use-value.ts'
import { useOpen } from '../assessment/open-context.ts'

/** Makes a quick scan into a full assessment, and back. Every answer stays. */
export function DepthSwitch() {
  const { t } = useTranslation()
  const open = useOpen()
  const { assessment } = useValue(open)
  const other = assessment.depth === 'quick' ? 'full' : 'quick'
  return (
    <section className="depth-switch stack section" aria-labelledby="depth">
      <h2 id="depth">{t(`web.depth.${assessment.depth}.heading`)}</h2>
      <p className="measure">{t(`web.depth.${assessment.depth}.text`)}</p>
      <a className="button" href={hrefTo({ page: 'fill', id: assessment.id, part: null, question: null })} onClick={() => open.setDepth(other)}>{t(`web.depth.${assessment.depth}.button`)}</a>
    </section>
  )
}
