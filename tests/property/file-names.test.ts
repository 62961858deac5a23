import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { assessmentFile } from '#assessment/file-name.ts'
import type { Judging } from '#review/types.ts'
import { blankFormName, invitationFile, reportName, reviewFile, roundDocumentName } from '#wording/file-names.ts'
import { cohesietoets } from '../support/questionnaire.ts'
import { translators, words } from '../support/report.ts'
import { reviewFrom, roundOf } from '../support/round.ts'

/** Names that people type or paste, and names that Windows, macOS or a shell would interpret differently. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom('con', 'NUL', 'com1', 'LPT9', 'aux.txt', '<>:"/\\|?*', '. ', '..', '\n', '\u202e', '-', '中'),
      { maxLength: 90 }
    )
    .map((parts) => parts.join(''))
)
const anySeat = fc.stringMatching(/^[A-Za-z0-9._:-]{1,100}$/)

/** Device names that Windows reserves, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

it('every file name is safe and short enough on every system, whatever the draft or the seat is called', () => {
  fc.assert(
    fc.property(
      anyText,
      anyText,
      anySeat,
      fc.constantFrom('nl' as const, 'en' as const),
      (title, version, seat, language) => {
        const translate = translators[language]
        const plain = roundOf([seat])
        const round = { ...plain, passport: { 'policy-title': title, 'draft-version': version } }
        const reviews = [reviewFrom(plain, seat, { answers: { 'filled-in-by': title } })]
        const assessment = { ...reviews[0]?.assessment, answers: round.passport } as Parameters<typeof reportName>[0]
        const judging: Judging = {
          kind: 'judging',
          round,
          reviewer: { id: 'x', seat },
          confidence: {},
          revision: 1,
          handedInAt: '2026-11-10T09:00:00Z'
        }
        const names = [
          `${assessmentFile(assessment)}.age`,
          `${reportName(assessment, 'public', translate)}-1500_bevindingen.csv`,
          `${invitationFile(round)}.age`,
          `${reviewFile(judging)}.age`,
          `${roundDocumentName({ round, reviews }, 'comparison', translate)}-1500_bevindingen.csv`,
          `${blankFormName(cohesietoets, 'quick', translate)}.pdf`
        ]
        for (const name of names) {
          expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]*[\p{L}\p{N}]$/u)
          expect(name).not.toMatch(reserved)
          expect(name).not.toContain('..')
          expect(Buffer.byteLength(name), name).toBeLessThanOrEqual(255)
        }
      }
    ),
    { numRuns: 60 }
  )
})

it('a document has another name in each language, so that neither replaces the other', () => {
  const namesIn = (language: 'nl' | 'en'): Readonly<Record<string, string>> => {
    const { fileName, print } = (
      words[language] as {
        report: { fileName: Record<string, string>; print: Record<string, string | { file?: string }> }
      }
    ).report
    const printed = Object.entries(print).flatMap(([kind, text]) =>
      typeof text === 'object' && text.file !== undefined ? [[`print ${kind}`, text.file]] : []
    )
    return { ...fileName, ...(Object.fromEntries(printed) as Record<string, string>) }
  }
  const [dutch, english] = [namesIn('nl'), namesIn('en')]
  expect(Object.keys(dutch).length).toBeGreaterThan(10)
  for (const [kind, name] of Object.entries(dutch)) expect(english[kind], kind).not.toBe(name)
})
