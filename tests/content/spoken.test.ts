import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesIn } from '#cli/questionnaire-folder.ts'
import { flatWords } from '../support/flat-words.ts'

const folders = readdirSync('questionnaires').map((id) => `questionnaires/${id}`)

/** Phrases that were once awkward or untrue, and what is wrong with each. */
const stumbling = [
  ['a source that is no source', /SCP\/STT, (?:samenvatting|summary), (?!over |on )/u],
  ['a number of steps between bands', /\bstap(?:pen)? (?:daar)?boven|steps? above/u],
  ['an effect that gets worse', /wordt het effect|effect on cohesion get/u],
  ['a check that earns', /(?:toetspunt|punt)(?:en)? (?:samen )?verdien/iu],
  ['points of weight', /gewichtspunt|weight points/iu],
  ['attention for focus', /staat de aandacht/u],
  ['themes that are left to weigh', /laat wegen/u],
  ['answers that are more than a level', /meer zijn dan ‘|more than ‘/u],
  ['a push', /eigen duw|own push/iu],
  ['a group as a woman', /wat haar overkomt|voor haar werkt|zet haar in|volgt haar|merk je haar/u],
  ['a promise about who can reach it', /niemand anders kan erbij|nobody else can reach/iu],
  [
    'a chapter that may not be there',
    /hoofdstuk over (?:privacy|gevolgen)|paragraaf over (?:gevolgen|monitoring)|chapter on (?:privacy|consequences)|section on (?:consequences|monitoring)/u
  ],
  ['a talk that was held already', /^Houd het gesprek|^Hold the discussion/u],
  ['levels that the policy decides', /niveau 2 of 3 (?:is|heeft)|levels 2 and 3\)/u],
  ['answers that count as nothing on both ends', /telt zolang mee als niets|tellen zolang mee als niets/u]
] as const

describe('no fixed text has a phrase that is awkward or untrue:', () => {
  const texts = [
    ...flatWords('locales/nl.json'),
    ...flatWords('locales/en.json'),
    ...folders.flatMap((folder) => filesIn(folder).flatMap((name) => flatWords(`${folder}/${name}`)))
    // Examples describe fictional drafts, and word lists have the words of drafts.
  ].filter(([path]) => !/ (?:good|weak|terms)\./u.test(path))
  it.each(stumbling)('%s', (_, wrong) => {
    expect(texts.length).toBeGreaterThan(2_000)
    expect(texts.filter(([, text]) => wrong.test(text)).map(([key, text]) => `${key}: ${text}`)).toEqual([])
  })
})
