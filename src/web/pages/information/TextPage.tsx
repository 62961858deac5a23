import { useTranslation } from '../../words/language.ts'
import { Page } from '../../components/Page.tsx'
import './Information.css'

interface TextSection {
  readonly heading: string
  /** Each line starts with `- ` for an item of a list, contains ` = ` for a term and its meaning, or is a paragraph. */
  readonly lines: readonly string[]
}

/** A page of text only, from `locales/` under `web.text`. */
export default function TextPage({ page }: { readonly page: 'privacy' | 'accessibility' | 'glossary' | 'keyboard' }) {
  const { t } = useTranslation()
  const sections = t(`web.text.${page}.sections`, { returnObjects: 1 }) as unknown as readonly TextSection[]
  return (
    <Page heading={t(`web.page.${page}`)}>
      <div className="information">
        <p className="lead page-body">{t(`web.text.${page}.lead`)}</p>
        {sections.map(({ heading, lines }) => (
          <section key={heading} className="section stack measure">
            <h2>{heading}</h2>
            <Lines lines={lines} />
          </section>
        ))}
      </div>
    </Page>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const terms = lines.map((line) => line.split(' = '))
  if (terms.every((parts) => parts.length === 2))
    return (
      <dl className="terms">
        {terms.map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    )
  const entries = lines.filter((line) => line.startsWith('- '))
  return (
    <>
      {lines
        .filter((line) => !line.startsWith('- '))
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      {entries.length === 0 ? null : (
        <ul>
          {entries.map((line) => (
            <li key={line}>{line.slice(2)}</li>
          ))}
        </ul>
      )}
    </>
  )
}
