import { configureGlobal } from 'fast-check'

// Property tests try the same cases in every run, so that a failure comes from the change and not from chance.
// `PROPERTY_SEED=<number>` tries others.
configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20261122) })
