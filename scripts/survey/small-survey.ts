import { readdirSync, readFileSync } from 'node:fs'
import { parseAst, type Plugin } from 'vite'
import { questionTypes } from '#questionnaire/schema.ts'
import { neededPieces } from './needed.ts'
import { piecesOf, type Module, type Piece } from './pieces.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

const files = ['survey-core/fesm/survey-core.mjs', 'survey-react-ui/fesm/survey-react-ui.mjs'] as const
export type SurveyFile = (typeof files)[number]

/** The theme as CSS variables: the form has a style sheet of its own, and `generateStylesheet` is off. */
const emptied: readonly string[] = ['baseTheme']

/** The names that one of our files imports from SurveyJS, without types. */
function importsOf(source: string): readonly string[] {
  return parseAst(source, { lang: 'tsx' }).body.flatMap((statement) => {
    if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') return []
    if (!/^survey-(core|react-ui)$/.test(statement.source.value)) return []
    return statement.specifiers.flatMap((each) =>
      each.type === 'ImportSpecifier' && each.importKind !== 'type' && each.imported.type === 'Identifier'
        ? [each.imported.name]
        : []
    )
  })
}

function codeOf({ pieces, exports }: Module, needed: ReadonlySet<Piece>): string {
  const kept = pieces.filter((piece) => needed.has(piece))
  const declared = new Set(kept.flatMap(({ declares }) => declares))
  const list = [...exports].filter(([, local]) => declared.has(local)).map(([name, local]) => `${local} as ${name}`)
  return [...kept.map(({ code }) => code), `export { ${list.join(', ')} }`].join(';\n')
}

/**
 * The two modules of SurveyJS with only what our form needs: the question types that a questionnaire may contain, and
 * what these use. A bundler cannot leave out the rest by itself, because each class registers itself under its name.
 */
export function smallSurvey(): Readonly<Record<SurveyFile, string>> {
  const ours = readdirSync(new URL('src/survey', root)).filter((name) => /\.tsx?$/.test(name))
  const imports = [
    ...ours.map((name) => read(`src/survey/${name}`)),
    read('node_modules/survey-core/fesm/i18n/dutch.mjs')
  ].flatMap(importsOf)
  const [core, react] = files.map((file) => emptyThemes(piecesOf(read(`node_modules/${file}`)))) as [Module, Module]
  const needed = neededPieces([core, react], {
    imports: new Set(imports),
    types: new Set(questionTypes),
    base: 'question'
  })
  return { [files[0]]: codeOf(core, needed), [files[1]]: codeOf(react, needed) }
}

const emptyThemes = ({ pieces, exports }: Module): Module => ({
  exports,
  pieces: pieces.map((piece) =>
    piece.when.kind === 'used' && piece.declares.some((name) => emptied.includes(name))
      ? { ...piece, code: `var ${piece.declares.join()} = {}`, uses: new Set(), strings: new Set() }
      : piece
  )
})

/** Builds the app with the small SurveyJS. */
export const withSmallSurvey = (): Plugin => {
  let small: ReturnType<typeof smallSurvey> | undefined
  return {
    name: 'small-survey',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const file = files.find((each) => id.endsWith(`/node_modules/${each}`))
      if (file === undefined) return null
      small ??= smallSurvey()
      return { code: small[file], moduleType: 'js' }
    }
  }
}
