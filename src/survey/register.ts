import { createElement } from 'react'
import type { Question, QuestionTextModel } from 'survey-core'
import { ReactElementFactory, ReactQuestionFactory } from 'survey-react-ui'
import { CheckboxItem, RadioItem } from './choice-item.tsx'
import { FormPanel } from './form-panel.tsx'
import { FormQuestion } from './form-question.tsx'
import { LevelItem } from './level-item.tsx'
import { levelItem } from './model.ts'
import { NativeSelect } from './native-select.tsx'
import { ShortQuestion, TextQuestion } from './typed.tsx'

/** Replaces parts of SurveyJS by ours, for the whole page. */
export const registerParts = (): void => {
  const elements = ReactElementFactory.Instance
  elements.registerElement('question', (props) => createElement(FormQuestion, props))
  elements.registerElement('panel', (props) => createElement(FormPanel, props as never))
  elements.registerElement(levelItem, (props) => createElement(LevelItem, props))
  elements.registerElement('survey-radiogroup-item', (props) => createElement(RadioItem, props))
  elements.registerElement('survey-checkbox-item', (props) => createElement(CheckboxItem, props))
  const questions = ReactQuestionFactory.Instance
  questions.registerQuestion('dropdown', (props) => createElement(NativeSelect, props as unknown as object))
  questions.registerQuestion('text', (props) =>
    createElement(ShortQuestion, props as unknown as { question: QuestionTextModel })
  )
  questions.registerQuestion('comment', (props) =>
    createElement(TextQuestion, { ...(props as unknown as { question: Question }), isLong: true })
  )
}
