import { Dots } from '../../components/Dots.tsx'
import type { Band, Check, Theme } from '#questionnaire/types.ts'
import { useLanguage, useTranslation } from '../../words/language.ts'

/** The checks of a theme, each of which can be opened: its levels, its weight, why it is asked, and examples. */
export function ThemeChecks({ theme, bands }: { readonly theme: Theme; readonly bands: readonly Band[] }) {
  const language = useLanguage()
  return (
    <div className="theme-checks">
      <h3>{theme.title[language]}</h3>
      {theme.checks.map((check) => (
        <CheckDetails key={check.name} check={check} bands={bands} />
      ))}
    </div>
  )
}

const helpParts = ['why', 'counts', 'good', 'weak'] as const

function CheckDetails({ check, bands }: { readonly check: Check; readonly bands: readonly Band[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <details className="check-details">
      <summary>
        <span>{check.title[language]}</span>
        <span className="visually-hidden"> </span>
        <span className="small muted">
          <Dots
            text={[
              t('web.method.weight', { weight: check.weight }),
              check.gate ? t('web.method.gate') : null,
              check.quick ? t('common.depth.quick') : null
            ]
              .filter((word) => word !== null)
              .join(' · ')}
          />
        </span>
      </summary>
      <div className="stack">
        <ol className="plain-list levels">
          {check.levels.map((level, index) => (
            <li key={index}>
              <strong>{t('report.level', { level: index, label: bands[index]?.label[language] ?? '' })}</strong>
              <br />
              {level[language]}
            </li>
          ))}
        </ol>
        {check.notApplicable === null ? null : <p>{check.notApplicable.text[language]}</p>}
        <dl>
          {helpParts.map((part) => (
            <div key={part}>
              <dt>{t(`web.method.help.${part}`)}</dt>
              <dd>{check.help[part][language]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}
