import type { Depth } from '#questionnaire/types.ts'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/Icon.tsx'

const depths: readonly Depth[] = ['quick', 'full']

export function DepthChoice() {
  const { t } = useTranslation()
  return (
    <section className="stack" aria-labelledby="choose">
      <h2 id="choose">{t('web.start.choose')}</h2>
      <div className="depths">
        {depths.map(depth => (
          <div key={depth} className="depth stack">
            <h3>{t(`web.start.${depth}.name`)}</h3>
            <p className="depth__time"><Icon name="clock" /> {t(`web.start.${depth}.time`)}</p>
            <p>{t(`web.start.${depth}.text`)}</p>
            <button type="button" className={`button ${depth === 'full' ? 'button--primary' : ''}`} onClick={() => undefined}>
              {t(`web.start.${depth}.button`)} <Icon name="arrow" />
            </button>
          </div>
        ))}
      </div>
      <p className="muted measure">{t('web.start.later')}</p>
    </section>
  )
}
