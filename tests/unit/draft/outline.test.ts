import { describe, expect, it } from 'vitest'
import { numberIn } from '#draft/outline.ts'

describe('the number at the start of a heading', () => {
  it.each([
    ['4.12 Geld en mensen', '4.12', 'Geld en mensen'],
    ['§ 3 Aanpak', '3', 'Aanpak'],
    ['Artikel 6. Toezicht', 'Artikel 6', 'Toezicht']
  ])('is read from %s', (text, number, rest) => {
    expect(numberIn(text)).toEqual({ number, rest })
  })

  it.each(['4.000 euro per wijk', '12.500 Leerlingen deden mee', '1.000.000 keer'])('is not an amount: %s', (text) => {
    expect(numberIn(text)).toBeNull()
  })
})
