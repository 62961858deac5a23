/** The kinds of tests, by their folder under `tests/`, in the order in which an assessment goes through the product. */
export const kinds: Readonly<Record<string, string>> = {
  content: 'questionnaire, words, examples and documents are whole and agree with the code',
  unit: 'one part by itself, at its edges',
  scenario: 'an assessment filled in, and what the outcome, the advice, the report or the command line says',
  property:
    'what holds for any answers: ranges contain, a higher level never lowers, order and language are irrelevant',
  differential: 'the same by other means: SurveyJS for conditions, a second implementation for scores',
  golden: 'whole reports, compared with files that move only on purpose',
  contract: 'every format and every storage keeps the same promises; outside programs open what is made',
  rooms:
    'a room server over HTTP: counts, rights and streams; attacks; kills, stalled clients, a database that goes away',
  live: 'devices that follow and lead a room over a network with faults',
  fuzz: 'mutated and hostile files through every reader',
  browser: 'the built app in a real Chromium: journeys, keyboard, accessibility, faults, kills, offline',
  architecture: 'imports run one way, pure code stays pure',
  versions: 'every version of a questionnaire judges its own files for good; an upgrade loses nothing',
  'supply-chain': 'what comes along, its licences, the bill of materials, builds that are the same again'
}
