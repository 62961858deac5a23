import { configureGlobal } from 'fast-check'

// Property tests try the same cases in every run, so that a failure is about the change and not about the day.
// `PROPERTY_SEED=<number>` tries others.
configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20261122) })
