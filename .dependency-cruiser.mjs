/** Who may import whom, itself aside. The one table; every rule below follows from it. */
export const layers = {
  lib: [],
  expression: ['lib'],
  i18n: ['lib'],
  questionnaire: ['lib', 'expression'],
  assessment: ['lib', 'expression', 'questionnaire'],
  outcome: ['lib', 'expression', 'questionnaire', 'assessment'],
  advice: ['lib', 'expression', 'questionnaire', 'assessment', 'outcome'],
  review: ['lib', 'expression', 'questionnaire', 'assessment', 'outcome'],
  workshop: ['lib', 'expression', 'questionnaire', 'assessment', 'outcome', 'advice', 'review/types.ts'],
  overview: ['lib', 'questionnaire', 'assessment', 'outcome', 'advice', 'workshop/floor.ts'],
  room: ['lib', 'questionnaire', 'outcome', 'workshop'],
  live: ['lib', 'room', 'workshop'],
  participant: [
    'lib',
    'i18n',
    'live',
    'room',
    'workshop',
    'web/styles',
    'web/components/Button.css',
    'web/components/Field.css'
  ],
  seal: ['lib'],
  wording: ['lib', 'i18n', 'questionnaire', 'assessment', 'outcome', 'advice', 'review', 'workshop', 'overview'],
  report: [
    'lib',
    'i18n',
    'questionnaire',
    'assessment',
    'outcome',
    'advice',
    'review',
    'workshop',
    'overview',
    'wording'
  ],
  render: ['lib', 'report/model.ts'],
  draft: ['lib', 'questionnaire', 'assessment'],
  readers: ['lib', 'draft', 'render/unzip.ts'],
  survey: ['lib', 'i18n', 'questionnaire', 'assessment'],
  storage: ['lib', 'assessment'],
  editing: [
    'lib',
    'expression',
    'questionnaire',
    'assessment',
    'review',
    'workshop',
    'room/bare.ts',
    'seal/passphrase.ts',
    'storage/store.ts'
  ],
  server: ['lib', 'questionnaire', 'workshop', 'room'],
  cli: [
    'lib',
    'i18n',
    'expression',
    'questionnaire',
    'assessment',
    'outcome',
    'advice',
    'review',
    'workshop',
    'overview',
    'seal',
    'wording',
    'report/build.ts',
    'report/model.ts',
    'render',
    'draft',
    'readers',
    'server'
  ],
  web: [
    'lib',
    'i18n',
    'expression',
    'questionnaire',
    'assessment',
    'outcome',
    'advice',
    'review',
    'workshop',
    'overview',
    'live',
    'room',
    'seal',
    'wording',
    'report/build.ts',
    'report/model.ts',
    'render',
    'draft',
    'readers',
    'survey',
    'storage',
    'editing'
  ]
}

/** Folders without clock, chance, files, network or page: what goes in decides what comes out. */
export const pure = [
  'lib',
  'expression',
  'questionnaire',
  'assessment',
  'outcome',
  'advice',
  'review',
  'workshop',
  'overview',
  'room',
  'wording',
  'report',
  'editing',
  'draft',
  'readers'
]

/** Where Node's own modules may be used. */
const nodeDoors = ['src/cli/', 'src/server/']

/** Where programs start: the command line, and the page with what runs before and beside it. Schemas are read by scripts that publish them. */
const starts = [
  'src/cli/(cohesietoets\\.js|typescript\\.js)',
  'src/web/(main\\.tsx|shell/(early\\.ts|prerender\\.tsx)|assets\\.d\\.ts|draft/worker\\.ts|update/service-worker\\.ts)',
  'src/participant/main\\.ts',
  'src/(report|outcome|overview)/schema\\.ts',
  'src/draft/passages-schema\\.ts',
  'src/readers/pdf/pdfjs-worker\\.d\\.ts',
  'src/(review|outcome)/comparison-schema\\.ts'
].map((path) => `^${path}$`)

/** Each package has one owner. React also draws the form in `survey`. */
export const owners = {
  '@noble/hashes': ['lib'],
  'age-encryption': ['seal'],
  commander: ['cli'],
  docx: ['render/docx'],
  esbuild: ['cli'],
  fastify: ['server'],
  fflate: ['render'],
  'hyparquet-writer': ['render'],
  i18next: ['i18n', 'web'],
  idb: ['storage'],
  jspdf: ['render/pdf'],
  'pdfjs-dist': ['readers/pdf'],
  pg: ['server'],
  react: ['survey', 'web'],
  'react-dom': ['web'],
  'survey-core': ['survey'],
  'survey-react-ui': ['survey'],
  uqr: ['web'],
  zod: ['lib']
}

const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const folderOf = (name) => `src/${name}${name.includes('.') ? '$' : '/'}`

const layerRules = Object.entries(layers).map(([folder, allowed]) =>
  error(
    `layer-${folder}`,
    `${folder} may import: ${allowed.join(', ') || 'nothing'}`,
    { path: `^src/${folder}/` },
    { path: '^src/', pathNot: `^(${[folder, ...allowed].map(folderOf).join('|')})` }
  )
)

const ownerRules = Object.entries(owners).map(([name, folders]) =>
  error(
    `owner-${name}`,
    `${name} belongs to: ${folders.join(', ')}`,
    { path: '^src/', pathNot: `^src/(${folders.join('|')})/` },
    { path: `node_modules/${name}/` }
  )
)

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    ...ownerRules,
    error('no-cycles', 'no file may come back to itself', {}, { circular: true }),
    error(
      'used-by-a-program',
      'a file that only tests use belongs to the tests',
      { path: starts },
      { path: '^src/', pathNot: starts, reachable: false }
    ),
    error('no-unknown', 'every import exists', {}, { couldNotResolve: true }),
    error(
      'node-behind-doors',
      'Node’s modules only in the command line and the server',
      { path: '^src/', pathNot: `^(${nodeDoors.join('|')})` },
      { dependencyTypes: ['core'] }
    ),
    error(
      'one-door-to-content',
      'questionnaires and words come in through content.ts',
      { path: '^src/', pathNot: '^src/(web|cli|participant)/content\\.ts$' },
      { path: '^(questionnaires|locales)/' }
    ),
    error(
      'borders-show',
      'an import across folders reads #folder/file.ts',
      { path: '^src/([^/]+)/' },
      { path: '^src/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import'] }
    ),
    error(
      'inside-is-relative',
      'an import inside a folder is relative',
      { path: '^src/([^/]+)/' },
      { path: '^src/$1/', dependencyTypes: ['aliased-subpath-import'] }
    ),
    error(
      'no-package-without-owner',
      'a package that the product uses stands in the table of owners',
      { path: '^src/' },
      { path: 'node_modules/', pathNot: `node_modules/(${Object.keys(owners).join('|')})/` }
    )
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css']
    }
  }
}
