import { resolve } from 'node:path'
import type { Step } from './listener.ts'

const example = (name: string): string => resolve('examples', name)

/** The main steps of the app, in order and on one device: in Dutch, with some in English. */
export const walk = (
  url: string,
  files: Readonly<Record<'word' | 'sealed' | 'passphrase', string>>
): readonly Step[] => [
  {
    name: 'the start page opens',
    hears: ['Klaar met laden van Start – Cohesietoets'],
    act: async (listener) => {
      await listener.desk.device.open(url)
      await listener.sees('heading', 'Wat doet jouw digitale beleid')
    }
  },
  {
    name: 'a quick scan begins',
    hears: ['Beleidspaspoort kop niveau 1', 'Stap 1 van 8 Ontwerp zonder titel'],
    act: (listener) => listener.presses('button', 'Begin met de quick scan')
  },
  {
    name: 'the first field',
    hears: ['Hoe heet het ontwerp? invoerveld', 'De titel die op het stuk staat'],
    act: (listener) => listener.goesTo('field', 'Hoe heet het ontwerp?')
  },
  {
    name: 'a date field',
    hears: ['Van welke datum is deze versie?', 'Dag'],
    act: (listener) => listener.focuses('input[type="date"]')
  },
  {
    name: 'an impossible day',
    hears: ['Deze datum kan niet. Vul een dag in uit de jaren 1900 tot en met 2199.'],
    act: async (listener) => {
      for (const key of '01010026') await listener.desk.device.press(key)
      await listener.goesTo('field', 'Hoe heet het ontwerp?')
    }
  },
  {
    name: 'the second step',
    hears: ['Betrokken ministeries kop niveau 1', 'Stap 2 van 8 Proef met de oren'],
    act: async (listener) => {
      await listener.types('Hoe heet het ontwerp?', 'Proef met de oren')
      await listener.presses('link', 'Volgende')
      await listener.sees('heading', 'Betrokken ministeries')
    }
  },
  {
    name: 'the first group of levels',
    hears: [
      'Welke rol heeft het ministerie van Sociale Zaken en Werkgelegenheid (SZW) bij dit ontwerp?',
      '2 Uitgewerkt: SZW schrijft delen van het ontwerp',
      'radioknop'
    ],
    act: (listener) => listener.focuses('main [role="radiogroup"] input[value="2"]')
  },
  { name: 'a level is chosen', act: (listener) => listener.key('Space') },
  {
    name: 'a remark field',
    hears: ['Opmerking: waar staat dit? bij ‘Rol van SZW’ invoerveld'],
    act: (listener) => listener.focuses('main textarea')
  },
  {
    name: 'the answer is cleared',
    hears: ['Het antwoord is gewist.'],
    act: (listener) => listener.presses('button', 'Antwoord wissen')
  },
  {
    name: 'the answer comes back',
    hears: ['Het antwoord staat er weer.', '2 Uitgewerkt', 'geselecteerd radioknop'],
    act: (listener) => listener.presses('button', 'Ongedaan maken')
  },
  {
    name: 'back to start, and an example opens',
    hears: ['Uitkomst kop niveau 1', 'Strategie AI in het onderwijs 2027–2036'],
    act: async (listener) => {
      await listener.desk.device.open(url)
      await listener.presses('button', 'Strategie AI')
      await listener.sees('heading', 'Uitkomst')
    }
  },
  {
    name: 'why',
    hears: ['Waarom: Betrokken ministeries kop niveau 1', 'Strategie AI in het onderwijs 2027–2036'],
    act: (listener) => listener.follows('main a[href*="/why/"]')
  },
  {
    name: 'what if',
    hears: ['Wat als …? kop niveau 1'],
    act: async (listener) => {
      await listener.presses('link', 'Uitkomst')
      await listener.sees('heading', 'Uitkomst')
      await listener.focuses('main a[href*="/what-if"]')
      await listener.key('Enter')
      await listener.sees('heading', 'Wat als')
    }
  },
  {
    name: 'another level in what if',
    hears: [
      'Rol van SZW nu: 1 Benoemd',
      '0 Niet in beeld',
      'Je probeert één ander niveau. Het geheel: 46 tot 53 punten, Benoemd.'
    ],
    act: async (listener) => {
      await listener.focuses('main input[type="radio"]:not(:checked)')
      await listener.key('Space')
    }
  },
  {
    name: 'what if again',
    hears: ['Rol van OCW nu: 3 Geborgd', 'Je probeert 2 andere niveaus. Het geheel: 41 tot 48 punten, Benoemd.'],
    act: async (listener) => {
      await listener.focuses('main input[name="try-ocw-role"]:not(:checked)')
      await listener.key('Space')
    }
  },
  {
    name: 'what if is reset',
    hears: ['Je hebt nog niets veranderd.'],
    act: (listener) => listener.presses('button', 'Zet alles terug')
  },
  {
    name: 'advice',
    hears: ['Advies kop niveau 1', 'Strategie AI in het onderwijs 2027–2036'],
    act: async (listener) => {
      await listener.presses('link', 'Advies')
      await listener.sees('heading', 'Advies')
    }
  },
  {
    name: 'an action is taken',
    hears: ['Naar de acties link', 'Staat op de actielijst'],
    act: (listener) => listener.presses('button', 'Maak er een actie van')
  },
  {
    name: 'actions',
    hears: ['Acties kop niveau 1'],
    act: async (listener) => {
      await listener.presses('link', 'Acties')
      await listener.sees('heading', 'Acties')
    }
  },
  {
    name: 'the day of an action',
    hears: ['Boven- en onderkant', 'Klaar op', 'Dag'],
    act: (listener) => listener.focuses('main input[type="date"]')
  },
  {
    name: 'an action is removed',
    hears: ['Ongedaan maken drukknop', 'De actie ‘Boven- en onderkant’ is verwijderd.'],
    act: (listener) => listener.presses('button', 'Verwijder')
  },
  {
    name: 'and comes back',
    hears: ['Acties kop niveau 1', 'Ongedaan gemaakt.'],
    act: (listener) => listener.presses('button', 'Ongedaan maken')
  },
  {
    name: 'report',
    hears: ['Rapport kop niveau 1'],
    act: async (listener) => {
      await listener.presses('link', 'Rapport')
      await listener.sees('heading', 'Rapport')
    }
  },
  {
    name: 'a download button',
    hears: [/PDF downloaden ?, \d+ kB drukknop/],
    act: (listener) => listener.goesTo('button', 'PDF downloaden')
  },
  { name: 'a download', hears: ['Je browser bewaart nu het bestand.'], act: (listener) => listener.key('Enter') },
  {
    name: 'English',
    hears: ['Cohesietoets is now in English.'],
    act: (listener) => listener.presses('button', 'English')
  },
  {
    name: 'the outcome in English',
    // Firefox loads the app again for the language.
    hears: ['Outcome kop niveau 1', 'Strategie AI in het onderwijs 2027–2036'],
    act: async (listener) => {
      await listener.presses('link', 'Outcome')
      await listener.sees('heading', 'Outcome')
    }
  },
  {
    name: 'the advice in English',
    hears: ['Advice kop niveau 1'],
    act: async (listener) => {
      await listener.presses('link', 'Advice')
      await listener.sees('heading', 'Advice')
    }
  },
  {
    name: 'Dutch again',
    hears: ['De Cohesietoets is nu in het Nederlands.'],
    act: (listener) => listener.presses('button', 'Nederlands')
  },
  {
    name: 'the dark display',
    hears: ['De donkere weergave staat aan.'],
    act: (listener) => listener.presses('button', 'Donkere weergave')
  },
  {
    name: 'the list of assessments',
    // And again for Dutch.
    hears: ['Wat doet jouw digitale beleid met de sociale samenhang? kop niveau 1'],
    act: (listener) => listener.presses('link', 'Cohesietoets, naar de startpagina')
  },
  {
    name: 'a Word file is opened',
    hears: [
      '‘Nota concept 3.docx’ kan niet als ontwerp worden gelezen',
      'Dit document is beschadigd of niet compleet',
      'Er is niets veranderd op dit apparaat.'
    ],
    act: async (listener) => {
      await listener.goesTo('button', 'Bestand openen')
      await listener.desk.device.choose('input[type="file"]', files.word)
    }
  },
  { name: 'its message is closed', hears: ['Bestand openen drukknop'], act: (listener) => listener.key('Escape') },
  {
    name: 'wiping is asked for',
    hears: ['Alles van dit apparaat wissen?', 'Dit kun je niet terugdraaien.'],
    never: [/Ja, alles wissen drukknop/],
    act: (listener) => listener.presses('button', 'Alles van dit apparaat wissen')
  },
  {
    name: 'wiping is not done',
    hears: ['Alles van dit apparaat wissen drukknop'],
    act: (listener) => listener.key('Escape')
  },
  {
    name: 'a sealed file is opened',
    hears: ['is beveiligd', 'Geef de wachtwoordzin die je bij dit bestand hebt gekregen.'],
    act: (listener) => listener.desk.device.choose('input[type="file"]', files.sealed)
  },
  {
    name: 'with a wrong passphrase',
    hears: ['Wachtwoordzin wachtwoordtekst', 'De wachtwoordzin klopt niet.'],
    act: async (listener) => {
      await listener.types('Wachtwoordzin', 'iets anders')
      await listener.key('Enter')
    }
  },
  {
    name: 'with the right passphrase',
    hears: ['‘snelle-scan.cohesietoets.json’ openen'],
    act: async (listener) => {
      await listener.desk.device.evaluate(
        `(document.querySelector('#unseal').focus(), document.querySelector('#unseal').select())`
      )
      for (const letter of files.passphrase) await listener.desk.device.press(letter)
      await listener.key('Enter')
      await listener.sees('text', '‘snelle-scan')
    }
  },
  { name: 'it is not kept', act: (listener) => listener.key('Escape') },
  {
    name: 'an invitation is opened',
    hears: ['Uitnodiging voor een beoordelingsronde', 'Wat je invult blijft op dit apparaat tot je het inlevert.'],
    never: [/[a-z](?:Volledige toets|beleidsmedewerker)/],
    act: (listener) =>
      listener.desk.device.choose('input[type="file"]', example('round/geldzorgen.round.cohesietoets.json'))
  },
  {
    name: 'by its coordinator',
    hears: ['Beoordelingen verzamelen kop niveau 1', 'Eén digitale ingang bij geldzorgen'],
    act: (listener) => listener.presses('button', 'Ik coördineer deze ronde')
  },
  {
    name: 'a review comes in',
    hears: ['Eén bestand bekeken. Eén telt mee.'],
    act: (listener) => listener.desk.device.choose('input[type="file"]', example('round/bzk.review.cohesietoets.json'))
  },
  {
    name: 'another review comes in',
    hears: ['Eén bestand bekeken. Eén telt mee.'],
    act: (listener) => listener.desk.device.choose('input[type="file"]', example('round/ez.review.cohesietoets.json'))
  },
  {
    name: 'the reviews are compared',
    hears: ['Beoordelingen vergelijken kop niveau 1'],
    act: (listener) => listener.follows('a[href$="/compare"]')
  },
  {
    name: 'deciding together',
    hears: ['Samen besluiten kop niveau 1'],
    act: (listener) => listener.follows('a[href$="/settle"]')
  },
  {
    name: 'one check to decide on',
    hears: ['Rol van SZW kop niveau 1'],
    act: (listener) => listener.follows('main a[href*="settle/"]')
  },
  {
    name: 'the first choice',
    hears: ['Besluit over ‘Rol van SZW’', '0 Niet in beeld', 'radioknop'],
    act: (listener) => listener.focuses('main input[type="radio"]')
  },
  { name: 'the decision', act: (listener) => listener.key('Space') },
  {
    name: 'the decision is taken back',
    hears: ['Rol van SZW kop niveau 1', 'is teruggenomen'],
    act: (listener) => listener.presses('button', 'Besluit terugnemen')
  },
  { name: 'sign-off', hears: ['kop niveau 1'], act: (listener) => listener.follows('a[href$="/sign-off"]') }
]
