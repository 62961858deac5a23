import { expect, it } from 'vitest'
import { sourceFiles } from '../support/source-files.ts'

const parts = sourceFiles().filter(([path]) => path.endsWith('.tsx'))

const using = (pattern: RegExp): readonly string[] =>
  parts.filter(([, source]) => pattern.test(source)).map(([path]) => path)

it('every button uses the component that acts once per press', () => {
  expect(using(/<button\b/)).toEqual([
    'src/survey/form-question.tsx',
    'src/survey/take-back.tsx',
    'src/web/components/Button.tsx'
  ])
})

it('every form uses the component that submits once', () => {
  expect(using(/<form\b/)).toEqual(['src/web/components/Form.tsx'])
})

it('no field limits what can be typed or pasted', () => {
  expect(using(/maxlength/i)).toEqual([])
})

it('every text field uses the component that reports excess text, and no field is a number that the mouse wheel changes', () => {
  expect(using(/<textarea\b/)).toEqual(['src/survey/typed.tsx', 'src/web/components/TextInput.tsx'])
  expect(using(/type="?'?number/)).toEqual([])
})
