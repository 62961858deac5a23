import { ReactElementFactory, ReactQuestionFactory } from 'survey-react-ui'
import { CheckboxItem, RadioItem } from './choice-item.tsx'
import { FormQuestion } from './form-question.tsx'
import { LevelItem } from './level-item.tsx'
import { levelItem } from './model.ts'
import { NativeSelect } from './native-select.tsx'

/** Puts our parts in the place of those of SurveyJS, for the whole page. */
export const registerParts = (): void => {
  const elements = ReactElementFactory.Instance
  elements.registerElement('question', props => <FormQuestion {...props} />)
  elements.registerElement(levelItem, props => <LevelItem {...props} />)
  elements.registerElement('survey-radiogroup-item', props => <RadioItem {...props} />)
  elements.registerElement('survey-checkbox-item', props => <CheckboxItem {...props} />)
  ReactQuestionFactory.Instance.registerQuestion('dropdown', props => <NativeSelect {...(props as unknown as object)} />)
}
