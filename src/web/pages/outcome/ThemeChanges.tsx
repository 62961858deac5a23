import { useTranslation } from '../../words/language.ts'
import { advicesIn, metaOf, adviceWording } from '#wording/advice.ts'
import type { Theme } from '#questionnaire/types.ts'
import { Dots } from '../../components/Dots.tsx'
import { useWording } from '../assessment/open-context.ts'

/** What would change the score of a theme, largest effect first. */
export function ThemeChanges({ theme }: { readonly theme: Theme }) {
  const { t } = useTranslation()
  const wording = useWording()
  const advices = advicesIn(wording, theme.id)
  if (advices.length === 0) return null
  return (
    <section className="section stack" aria-labelledby="changes">
      <h2 id="changes">{t('web.why.changes')}</h2>
      <ol className="first-advice measure">
        {advices.flatMap(({ id }) => {
          const worded = adviceWording(wording, id)
          return worded === null
            ? []
            : [
                <li key={id}>
                  <strong>{worded.title}</strong>
                  <br />
                  {worded.do}
                  <br />
                  <span className="small muted">
                    <Dots text={metaOf(wording, worded)} />
                  </span>
                </li>
              ]
        })}
      </ol>
    </section>
  )
}
