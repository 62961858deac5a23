import { useEffect, useRef } from 'react'
import { useTranslation } from '../../words/language.ts'
import type { Report } from '#report/model.ts'

/**
 * The report as its HTML file shows it, in a shadow tree, so that its style and the app's do not mix. The renderer
 * escapes every text; parsing it as a document that is never shown also runs nothing.
 */
export function Preview({ report }: { readonly report: Report }) {
  const { t } = useTranslation()
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let current = true
    void import('#render/html/document.ts').then(({ css, htmlBody }) => {
      const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' })
      if (!current || root === undefined) return
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      root.adoptedStyleSheets = [sheet]
      root.replaceChildren(...asPart(htmlBody(report, 2)))
    })
    return () => {
      current = false
    }
  }, [report])
  useEffect(() => {
    const element = host.current
    const follow = (event: MouseEvent) => {
      const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement)
      const address = link?.getAttribute('href')
      if (address === undefined || address === null || !address.startsWith('#')) return
      event.preventDefault()
      const target = element?.shadowRoot?.getElementById(address.slice(1))
      target?.setAttribute('tabindex', '-1')
      target?.focus()
    }
    element?.addEventListener('click', follow)
    return () => element?.removeEventListener('click', follow)
  }, [])
  return (
    <section className="section stack" aria-labelledby="preview">
      <h2 id="preview">{t('web.report.preview')}</h2>
      <div className="preview-scroll" tabIndex={0} role="group" aria-labelledby="preview">
        <div ref={host} className="preview" lang={report.language} />
      </div>
    </section>
  )
}

/** The markup as part of a page that has its own <main>. */
function asPart(markup: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(markup, 'text/html')
  for (const main of body.querySelectorAll('main')) {
    const container = body.ownerDocument.createElement('div')
    for (const { name, value } of main.attributes) container.setAttribute(name, value)
    container.append(...main.childNodes)
    main.replaceWith(container)
  }
  return [...body.childNodes].map((node) => document.importNode(node, true))
}
