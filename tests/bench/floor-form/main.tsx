import { createRoot } from 'react-dom/client'
import { SurveyModel } from 'survey-core'
import 'survey-core/i18n/dutch'
import { Survey } from 'survey-react-ui'
import questionnaire from '../../../questionnaires/cohesietoets/questionnaire.json'

/** The smallest page with React and SurveyJS that shows the first page of the questionnaire. */
const model = new SurveyModel({ locale: 'nl', pages: questionnaire.pages.slice(0, 1) })
const app = document.getElementById('app')
if (app !== null) createRoot(app).render(<Survey model={model} />)
