import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type * as Core from 'survey-core'
import type * as Ui from 'survey-react-ui'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visibleAnswers } from '#assessment/visible.ts'
import { smallSurvey } from '../../scripts/survey/small-survey.ts'
import { generateQuestionnaire } from '../support/generated-questionnaire.ts'
import { schoolGarden, withReleases } from '../support/questionnaire.ts'
import { Dice } from '../support/random.ts'
import { randomAnswers } from '../support/random-answers.ts'

/** The app ships the part of SurveyJS that its forms use; the whole library shows what a form should be. */

interface Library {
  readonly core: typeof Core
  readonly react: typeof Ui
}

let whole: Library
let small: Library

// Inside node_modules, so that the modules find React.
const folder = resolve('node_modules/.cache/small-survey', String(process.pid))

/** Both libraries get modules of their own: those that other tests use may have the settings of the app. */
async function load(name: string, core: string, react: string): Promise<Library> {
  writeFileSync(`${folder}/${name}-core.mjs`, core)
  writeFileSync(`${folder}/${name}-react.mjs`, react.replaceAll("from 'survey-core'", `from './${name}-core.mjs'`))
  const module = (part: string): Promise<unknown> =>
    import(/* @vite-ignore */ pathToFileURL(`${folder}/${name}-${part}.mjs`).href)
  return { core: (await module('core')) as typeof Core, react: (await module('react')) as typeof Ui }
}

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  const [core, react] = ['survey-core/fesm/survey-core.mjs', 'survey-react-ui/fesm/survey-react-ui.mjs'] as const
  const modules = smallSurvey()
  small = await load('small', modules[core], modules[react])
  const shipped = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8')
  whole = await load('whole', shipped(core), shipped(react))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const plain = { showTitle: false, showNavigationButtons: false, generateStylesheet: false, needRenderIcons: false }

/** The form as it is after these answers: what is shown, its answers, and each page as HTML. */
function shown({ core, react }: Library, survey: unknown, answers: object) {
  const model = new core.SurveyModel(survey)
  Object.assign(model, plain, { data: structuredClone(answers) })
  const visible = model.getAllQuestions(true).map(({ name }) => name)
  const pages = model.visiblePages.map((page) => {
    model.currentPage = page
    // Ids count up over all models of a library.
    return renderToStaticMarkup(createElement(react.Survey, { model })).replaceAll(/\b(sp|sq|ariaid)_?\d+/g, '$1')
  })
  return { json: model.toJSON(), data: model.data, visible, pages }
}

describe('the SurveyJS that ships', () => {
  const forms = [...withReleases.newest, schoolGarden]

  it.each(forms.map((form) => [form.id, form] as const))('draws %s as the whole library does', (_id, form) => {
    const { answers } = visibleAnswers(form, 'full', randomAnswers(form, new Dice(13)))
    const here = shown(small, form.survey, answers)
    expect(here).toEqual(shown(whole, form.survey, answers))
    expect(here.pages.join('').split('<input').length).toBeGreaterThan(form.questions.size)
  })

  it('draws what any questionnaire may contain', () => {
    const kinds = new Set<string>()
    for (let seed = 0; seed < 8; seed += 1) {
      const dice = new Dice(seed)
      const form = generateQuestionnaire(dice)
      const answers = randomAnswers(form, dice)
      for (const { kind } of form.questions.values()) kinds.add(kind)
      expect(shown(small, form.survey, answers)).toEqual(shown(whole, form.survey, answers))
    }
    expect(kinds.size).toBeGreaterThan(4)
  })

  it('leaves out what no questionnaire contains', () => {
    const types = small.core.QuestionFactory.Instance.getAllTypes()
    expect(types.toSorted()).toEqual(['checkbox', 'comment', 'dropdown', 'panel', 'radiogroup', 'text'])
  })
})
