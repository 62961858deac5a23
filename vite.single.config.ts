/** Builds the app as one HTML file, which works from a disk or a USB stick: `npm run build:single`. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { compiledQuestionnaires } from './scripts/compiled-questionnaires.ts'
import { licences } from './scripts/licences.ts'
import { everythingInside } from './scripts/single-file/everything-inside.ts'
import { policyOfFile } from './scripts/single-file/policy-of-file.ts'
import { withSmallSurvey } from './scripts/survey/small-survey.ts'
import { wordsInParts } from './scripts/words-in-parts.ts'
import app from './vite.config.ts'

export default defineConfig({
  ...(app.resolve === undefined ? {} : { resolve: app.resolve }),
  base: './',
  publicDir: false,
  plugins: [
    react(),
    compiledQuestionnaires,
    wordsInParts,
    withSmallSurvey(),
    everythingInside,
    licences,
    viteSingleFile({ outputFileName: 'cohesietoets.html' }),
    policyOfFile
  ],
  build: { target: 'es2023', outDir: 'dist-single', modulePreload: false, license: { fileName: 'licences.md' } }
})
