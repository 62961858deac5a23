import fc from 'fast-check'
import { expect, it } from 'vitest'
import { letterSteps } from '#draft/letter-index.ts'
import { atOnce } from '#lib/steps.ts'

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '1'), maxLength: 9 })

it('the forms with some letters in them are found, each once and in their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters), letters, (forms, wanted) => {
      const found = atOnce(letterSteps(forms)).with(wanted)
      expect(found).toEqual(forms.flatMap((form, number) => (form.includes(wanted) ? [number] : [])))
    })
  )
})
