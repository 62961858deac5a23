import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { securityHeaders } from './scripts/content-security-policy.ts'
import { compiledQuestionnaires } from './scripts/compiled-questionnaires.ts'
import { licences } from './scripts/licences.ts'
import { offline } from './scripts/offline.ts'
import { participantPage } from './scripts/participant-page.ts'
import { policyInPage } from './scripts/policy-in-page.ts'
import { prerender } from './scripts/prerender.ts'
import { withSmallSurvey } from './scripts/survey/small-survey.ts'
import { wordsInParts } from './scripts/words-in-parts.ts'
import { LongestFirst } from './tests/support/longest-first.ts'

/** What a click on *start* loads, with all that these import. */
const wayToForm =
  /src\/(web\/(shell\/make-workspace|words\/all-words|pages\/(assessment\/AssessmentPages|fill\/FillPage))|survey\/lazy|questionnaire\/build)\.tsx?$/

const nothing = fileURLToPath(new URL('scripts/nothing.ts', import.meta.url))

/** Pure code, seconds each: many random cases, many drawn pages, or keys that are slow on purpose. */
const longTests = [
  'tests/{property,differential}/**/*.test.ts',
  'tests/unit/report/structure.test.ts',
  'tests/unit/render/pdf-layout.test.ts',
  'tests/unit/seal/*.test.ts',
  'tests/scenario/{user-texts-in-reports,invisible-texts}.test.ts'
]
/** Pure code, a moment each: what `npm run check:quick` runs. */
const quickTests = ['tests/unit/!(cli)/**/*.test.ts', 'tests/scenario/!(cli*).test.ts', 'tests/golden/**/*.test.ts']
/** Measures processor time, so it has a process that nothing else has used. */
const measuringTests = ['tests/scenario/cli-limits.test.ts']
const sameCases = ['tests/support/same-cases.ts']

export default defineConfig({
  // Relative addresses: the built folder works from any path.
  base: './',
  plugins: [
    react(),
    compiledQuestionnaires,
    wordsInParts,
    prerender,
    policyInPage,
    participantPage,
    withSmallSurvey(),
    licences,
    offline
  ],
  resolve: { alias: { html2canvas: nothing, canvg: nothing, dompurify: nothing } },
  // What reads a PDF stays apart from what reads other drafts.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // The policy allows no data: fonts and scripts; every asset stays a file.
    assetsInlineLimit: 0,
    // The licences of everything that is in the app, to hand out with it.
    license: { fileName: 'licences.md' },
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
    // What the first page needs comes in one piece; everything else when it is asked for.
    // So does what every page of an assessment needs beside it; the form itself is a piece of its own.
    rolldownOptions: {
      // Whoever builds the app to make a questionnaire has no use for them.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'] },
            { name: 'assessment', test: wayToForm }
          ]
        }
      }
    }
  },
  preview: { port: 4173, strictPort: true, headers: securityHeaders },
  test: {
    // Only ends what hangs: a slow machine with other work needs minutes for the many random cases.
    testTimeout: 300_000,
    // A browser test waits half its time: three workers keep two cores busy.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    sequence: { sequencer: LongestFirst },
    // The first browser test builds the app; the others wait for it.
    hookTimeout: 300_000,
    // A page under test shares the machine with other test files.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      // Pure code starts no program, server or browser: these files share workers, so each worker loads the engine once.
      {
        extends: true,
        test: { name: 'quick', include: quickTests, exclude: longTests, isolate: false, setupFiles: sameCases }
      },
      { extends: true, test: { name: 'long', include: longTests, isolate: false, setupFiles: sameCases } },
      { extends: true, test: { name: 'measuring', include: measuringTests, setupFiles: sameCases } },
      // Everything else. Chromium is there before the first file starts, and the files of a worker share one.
      {
        extends: true,
        test: {
          name: 'whole',
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...quickTests, ...longTests, ...measuringTests],
          setupFiles: sameCases,
          globalSetup: ['tests/browser/support/global-setup.ts']
        }
      }
    ]
  }
})
