import { Button } from '../../components/Button.tsx'
import { useTranslation } from '../../words/language.ts'
import { useValue } from '../../state/use-value.ts'
import { useOpen } from '../assessment/open-context.ts'
import { deepen, toQuick } from './deepen.ts'

/** Switches between the quick scan and the full assessment. Every answer stays. */
export function DepthSwitch() {
  const { t } = useTranslation()
  const open = useOpen()
  const { depth } = useValue(open).assessment
  return (
    <section className="depth-switch stack section" aria-labelledby="depth">
      <h2 id="depth">{t(`web.depth.${depth}.heading`)}</h2>
      <p className="measure">{t(`web.depth.${depth}.text`)}</p>
      <Button className="button" onClick={() => (depth === 'quick' ? deepen(open) : toQuick(open))}>
        {t(`web.depth.${depth}.button`)}
      </Button>
    </section>
  )
}
