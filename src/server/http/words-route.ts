import type { FastifyInstance } from 'fastify'
import { languages } from '#lib/language.ts'
import type { Questionnaires } from '#questionnaire/collection.ts'
import type { CheckWords } from '#room/types.ts'
import { Refusal } from '../rooms/refusal.ts'

interface Params {
  readonly questionnaire: string
  readonly version: string
  readonly check: string
  readonly language: string
}

/** Serves the texts of checks. They are public, and those of a version never change. */
export function addWordsRoute(http: FastifyInstance, questionnaires: Questionnaires): void {
  http.get<{ Params: Params }>('/api/words/:questionnaire/:version/:check/:language', async (request, reply) => {
    const { questionnaire: id, version, check: name, language: asked } = request.params
    const questionnaire = questionnaires.find({ id, version })
    const check = questionnaire?.checks.get(name)
    const language = languages.find((each) => each === asked)
    if (questionnaire === null || check === undefined || language === undefined) throw new Refusal('not-found')
    const words: CheckWords = {
      short: check.short[language],
      title: check.title[language],
      names: questionnaire.policy.bands.map(({ label }) => label[language]),
      levels: check.levels.map((text) => text[language])
    }
    await reply.header('Cache-Control', 'public, max-age=86400').send(words)
  })
}
