import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Language, Report } from '#report/model.ts'
import { renderers } from '#render/registry.ts'
import type { Format, RenderedFile } from '#render/renderer.ts'
import { facesOf } from '#render/pdf/font/faces.ts'
import { fillOf } from '#render/pdf/layout/fill.ts'
import { geometryOf } from '#render/pdf/layout/geometry.ts'
import { layOut } from '#render/pdf/layout/lay-out.ts'
import { hasQpdf, isDictionary, openPdf, textOf, type Dictionary } from '../support/pdf/open-pdf.ts'
import { textInOrder } from '../support/pdf/tree.ts'
import { partsOf, textOfFile } from '../support/read-back.ts'
import { blocksOf, example, reportOf } from '../support/report.ts'
import { exampleTeam, roundDocuments, settledExample } from '../support/round-report.ts'
import { eventfulWorkshop, workshopResult } from '../support/workshop-report.ts'

/*
 * What holds for every document in every format and language: links lead somewhere, the other language is marked, a
 * long title is whole and a footer has its whole date.
 */

const resources = {
  fonts: {
    regular: readFileSync('public/fonts/inter-regular.ttf'),
    semibold: readFileSync('public/fonts/inter-semibold.ttf')
  }
}
const written: readonly Format[] = ['pdf', 'docx', 'odt', 'html', 'md']
const languages = ['nl', 'en'] as const
const isReadable = (format: Format): boolean => format !== 'pdf' || hasQpdf

async function render(format: Format, report: Report): Promise<RenderedFile> {
  const [file] = await (await renderers[format].load()).render(report, resources)
  if (file === undefined) throw new Error('no file')
  return file
}

const dictionariesOf = (file: RenderedFile): readonly Dictionary[] =>
  [...openPdf(file.content as Uint8Array).objects.values()].flatMap((value) => (isDictionary(value) ? [value] : []))

/** The addresses that a reader of the file can follow. */
function addressesIn(format: Format, file: RenderedFile): readonly string[] {
  const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, address = '']) => address)
  switch (format) {
    case 'pdf':
      return dictionariesOf(file).flatMap((value) => {
        const action = value['/A']
        return isDictionary(action) ? [textOf(action['/URI']) ?? ''] : []
      })
    case 'docx':
      return found(partsOf(file).get('word/_rels/document.xml.rels') ?? '', /Target="(https?:[^"]+)"/gu)
    case 'odt':
      return found(partsOf(file).get('content.xml') ?? '', /<text:a [^>]*xlink:href="(https?:[^"]+)"/gu)
    case 'html':
      return found(String(file.content), /<a href="(https?:[^"]+)"/gu)
    case 'md':
      return found(String(file.content), /\]\((https?:[^)]+)\)/gu)
    case 'csv':
    case 'xlsx':
    case 'json':
      return []
  }
}

describe.each(languages)('a document in %s', (language) => {
  const names = ['ai-in-het-onderwijs', 'digitaal-loket-gemeente', 'snelle-scan']
  const report = reportOf(example('ai-in-het-onderwijs').assessment, { language })

  test.each(written.filter(isReadable))('has every referral as a link in %s', async (format) => {
    for (const name of names) {
      const one = reportOf(example(name).assessment, { language })
      const addresses = blocksOf(one, 'referrals').flatMap((block) =>
        block.kind === 'list' ? block.entries.flat(2).flatMap(({ href }) => href ?? []) : []
      )
      expect(addresses.length).toBeGreaterThan(4)
      const present = addressesIn(format, await render(format, one))
      for (const address of addresses) expect(present).toContain(address)
    }
  })

  const other: Language = language === 'nl' ? 'en' : 'nl'
  const phrase = { nl: 'Wild West', en: 'Beleidskompas' }[language]
  const tag = { nl: 'nl-NL', en: 'en-GB' }[other]

  test('marks names in the other language, and nothing else', () => {
    const runs = JSON.stringify(report.sections)
    expect(runs).toContain(`{"text":"${phrase}","language":"${other}"`)
    expect(runs).not.toContain(`"language":"${language}"`)
  })

  test.each(written.filter((format) => format !== 'md' && isReadable(format)))('says so in %s', async (format) => {
    const file = await render(format, report)
    if (format === 'pdf')
      expect(
        dictionariesOf(file).filter((value) => value['/S'] === '/Span' && textOf(value['/Lang']) === tag).length
      ).toBeGreaterThan(3)
    else if (format === 'html') expect(String(file.content)).toContain(`<span lang="${other}">${phrase}</span>`)
    else if (format === 'docx')
      expect(partsOf(file).get('word/document.xml')).toMatch(
        new RegExp(`<w:lang w:val="${tag}"/></w:rPr><w:t[^>]*>${phrase}<`, 'u')
      )
    else {
      expect(partsOf(file).get('content.xml')).toContain(`text:style-name="Language_20_${other}">${phrase}<`)
      expect(partsOf(file).get('styles.xml')).toMatch(
        new RegExp(`style:name="Language_20_${other}".*?fo:language="${other}"`, 'su')
      )
    }
  })
})

describe.each(languages)('with a title of 500 characters, in %s', (language) => {
  const title = `${'Ontwerp voor samenhang en digitale dienstverlening '.repeat(10).slice(0, 496)} 500`
  const documents: Record<string, Report> = {}
  beforeAll(() => {
    const { assessment } = example('ai-in-het-onderwijs')
    const long = { ...assessment, answers: { ...assessment.answers, 'policy-title': title } }
    const { round, reviews } = exampleTeam()
    const workshop = eventfulWorkshop()
    Object.assign(documents, {
      report: reportOf(long, { language }),
      public: reportOf(long, { language, flavour: 'public' }),
      short: reportOf(long, { language, length: 'short', mark: 'Vertrouwelijk' }),
      settled: reportOf(
        { ...settledExample().assessment, answers: { ...settledExample().assessment.answers, 'policy-title': title } },
        { language }
      ),
      ...roundDocuments({ round: { ...round, draft: { ...round.draft, title } }, reviews }, language),
      result: workshopResult(language, 'working', { ...workshop, draft: { ...workshop.draft, title } })
    })
  })

  test('no page is nearly empty, and every line is inside the margins', () => {
    const { column } = geometryOf(undefined)
    for (const [name, report] of Object.entries(documents)) {
      const { placed } = layOut(report, facesOf(resources.fonts))
      const fills = fillOf(placed, column)
      if (fills.length > 1) expect(Math.min(...fills), name).toBeGreaterThan(1 / 3)
      expect(Math.max(...placed.map(({ top, strip }) => top + strip.height))).toBeLessThanOrEqual(column.bottom + 0.1)
    }
  })

  test.each(written.filter(isReadable))('%s has the whole title and the whole date of the footer', async (format) => {
    for (const [name, report] of Object.entries(documents)) {
      const file = await render(format, report)
      const text = format === 'pdf' ? textInOrder(openPdf(file.content as Uint8Array)) : textOfFile(file)
      const flat = text.replace(/[\s\u00a0]+/gu, ' ')
      expect(flat, name).toContain(title)
      expect(report.footer.start, name).toMatch(/\d+\u00a0\p{L}+\u00a0\d{4}$/u)
      if (format !== 'pdf') expect(flat, name).toContain(report.footer.start.replaceAll('\u00a0', ' '))
    }
  })
})
