import { referenceIn } from '#questionnaire/reference-in.ts'
import { Suspense, use, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { useTranslation } from '../../words/language.ts'
import { loadExamples, type Example } from '../../content.ts'
import { goTo } from '../../router/use-route.ts'
import { loadWorkspace } from '../../shell/workspace.ts'
import { useIdle } from './use-idle.ts'
import { leaveOnce } from './leave-once.ts'

let loading: Promise<readonly Example[]> | null = null

export function Examples() {
  const [examples, setExamples] = useState(loading)
  useIdle(() => setExamples((loading ??= loadExamples())))
  return examples === null ? null : (
    <Suspense fallback={null}>
      <ExampleList examples={examples} />
    </Suspense>
  )
}

function ExampleList({ examples }: { readonly examples: Promise<readonly Example[]> }) {
  const { t } = useTranslation()
  const list = use(examples)
  if (list.length === 0) return null

  const open = async (example: Example) => {
    const [{ library, questionnaires }, { readAssessment }] = await Promise.all([
      loadWorkspace(),
      import('#assessment/read.ts')
    ])
    await questionnaires.load(referenceIn(JSON.parse(example.text)))
    const read = readAssessment(example.text, questionnaires)
    if (!read.ok) throw new Error(`The example ${example.title} has errors`)
    const added = await library.add(read.value.assessment)
    if (added.ok) goTo({ page: 'outcome', id: added.value })
  }
  return (
    <section className="stack" aria-labelledby="examples">
      <h2 id="examples">{t('web.start.examples.heading')}</h2>
      <p>{t('web.start.examples.text')}</p>
      <ul className="plain-list stack">
        {list.map((example) => (
          <li key={example.title}>
            <Button className="button" guard={leaveOnce} onClick={() => open(example)}>
              {example.title}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
