import { describe, expect, it } from 'vitest'
import { readAudit } from '../../scripts/supply-chain/audit.ts'

const shipped = new Set(['jspdf'])
const weakness = { title: 'Reads beyond the end', url: 'https://example.org/advisories/1' }
const answer = (vulnerabilities: object): string => JSON.stringify({ auditReportVersion: 2, vulnerabilities })

describe('the audit', () => {
  it('distinguishes a weakness in the product from one in its build tools', () => {
    expect(
      readAudit(
        answer({ jspdf: { severity: 'high', via: [weakness] }, vite: { severity: 'low', via: ['rollup'] } }),
        shipped
      )
    ).toEqual({
      kind: 'known',
      shipped: ['jspdf: high, Reads beyond the end (https://example.org/advisories/1)'],
      others: ['vite: low, through rollup']
    })
  })

  it('says that nothing is wrong when the registry reports nothing', () => {
    expect(readAudit(answer({}), shipped)).toEqual({ kind: 'known', shipped: [], others: [] })
  })

  it.each([
    ['is refused', JSON.stringify({ message: '405 Method Not Allowed', error: {} }), '405 Method Not Allowed'],
    ['is empty', '', 'no answer that can be read'],
    ['is not what it should be', '[]', 'no answer that can be read']
  ])('does not take a missing answer for good news: the answer %s', (_, text, reason) => {
    expect(readAudit(text, shipped)).toEqual({ kind: 'unknown', reason })
  })
})
