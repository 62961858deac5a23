import { expect, it } from 'vitest'
import { sourceFiles } from '../support/source-files.ts'

const parts = sourceFiles().filter(([path]) => path.endsWith('.tsx'))

const using = (pattern: RegExp): readonly string[] =>
  parts.filter(([, source]) => pattern.test(source)).map(([path]) => path)

it('every button is the one that does one thing at a press', () => {
  expect(using(/<button\b/)).toEqual([
    'src/survey/form-question.tsx',
    'src/survey/take-back.tsx',
    'src/web/components/Button.tsx'
  ])
})

it('every form is the one that is sent once', () => {
  expect(using(/<form\b/)).toEqual(['src/web/components/Form.tsx'])
})

it('no field stops taking what is typed or pasted', () => {
  expect(using(/maxlength/i)).toEqual([])
})

it('every field for text is one that says how much too much is in it, and none is a number that the wheel changes', () => {
  expect(using(/<textarea\b/)).toEqual(['src/survey/typed.tsx', 'src/web/components/TextInput.tsx'])
  expect(using(/type="?'?number/)).toEqual([])
})
