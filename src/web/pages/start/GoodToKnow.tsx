import { useTranslation } from '../../words/language.ts'

const subjects = ['whom', 'not', 'when', 'where'] as const

export function GoodToKnow() {
  const { t } = useTranslation()
  return (
    <section className="stack" aria-labelledby="know">
      <h2 id="know">{t('web.start.know.heading')}</h2>
      <dl className="know">
        {subjects.map((subject) => (
          <div key={subject}>
            <dt>{t(`web.start.know.${subject}.term`)}</dt>
            <dd>{t(`web.start.know.${subject}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
