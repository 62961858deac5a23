import { Button } from '../../components/Button.tsx'
import { useTranslation } from '../../words/language.ts'
import { announce } from '../../shell/announce.ts'
import type { Block, Quote, Report } from '#report/model.ts'

const quotesIn = (blocks: readonly Block[]): readonly Quote[] =>
  blocks.flatMap((block) => (block.kind === 'quote' ? [block] : block.kind === 'group' ? quotesIn(block.blocks) : []))

const textOf = ({ paragraphs }: Quote): string =>
  paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join('\n\n')

/** Texts for other documents, to copy whole. */
export function CopyTexts({ report }: { readonly report: Report }) {
  const { t } = useTranslation()
  const quotes = report.sections.flatMap(({ blocks }) => quotesIn(blocks))
  const copy = async (quote: Quote) => {
    try {
      await navigator.clipboard.writeText(textOf(quote))
      announce('report.copied', { name: quote.name })
    } catch {
      announce('report.notCopied')
    }
  }
  if (quotes.length === 0) return null
  return (
    <section className="section stack" aria-labelledby="copy">
      <h2 id="copy">{t('web.report.copy')}</h2>
      {quotes.map((quote) => (
        <details key={quote.name} className="copy">
          <summary lang={report.language}>{quote.name}</summary>
          <div className="stack">
            <p lang={report.language} className="keep-lines measure">
              {textOf(quote)}
            </p>
            <Button className="button button--small" onClick={() => copy(quote)}>
              {t('web.report.copyOne', { name: quote.name })}
            </Button>
          </div>
        </details>
      ))}
    </section>
  )
}
