import { useState } from 'react'
import type { GroupCount } from '#draft/find.ts'
import { visibleText } from '#lib/blank.ts'
import { addToRemark } from '#editing/evidence.ts'
import { isFrozen } from '#editing/round-part.ts'
import { shortOf } from '#wording/names.ts'
import { Button } from '../../components/Button.tsx'
import { Form } from '../../components/Form.tsx'
import { TextInput } from '../../components/TextInput.tsx'
import type { OpenDraft } from '../../draft/open-drafts.ts'
import { announce } from '../../shell/announce.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen, useWording } from '../assessment/open-context.ts'

interface NotSeenProps {
  readonly draft: OpenDraft
  readonly check: string
  readonly groups: readonly GroupCount[]
}

interface Counted {
  readonly word: string
  readonly count: number
}

/** How many words of a group are listed for it in the remark. */
const named = 2

/** What was searched for and how often it occurs. The user can record it in the remark, and add words. */
export function NotSeen({ draft, check, groups }: NotSeenProps) {
  const { t } = useTranslation()
  const open = useOpen()
  const wording = useWording()
  const [typed, setTyped] = useState('')
  const [own, setOwn] = useState<readonly Counted[]>([])
  const counted: readonly Counted[] = [
    ...groups.map(({ words, count }) => ({ word: words.slice(0, named).join(', ').replaceAll('*', ''), count })),
    ...own
  ]
  const inWords = ({ word, count }: Counted) => t('web.draft.notSeen.times', { word, count })
  const add = async () => {
    const word = visibleText(typed).slice(0, 60)
    if (word === '') return
    const [count = 0] = await draft.desk.count([word])
    setOwn([...own.filter((each) => each.word !== word), { word, count }])
    setTyped('')
  }
  const record = () => {
    const line = t('web.draft.notSeen.line', { words: counted.map(inWords).join(', ') })
    open.revise((assessment) => (isFrozen(assessment) ? assessment : addToRemark(assessment, check, line)))
    announce('draft.notSeen.recorded', { check: shortOf(wording, check) })
  }
  return (
    <details className="draft__not-seen">
      <summary>{t('web.draft.notSeen.summary')}</summary>
      <div className="stack">
        <p className="small">{t('web.draft.notSeen.text')}</p>
        <ul className="small">
          {counted.map((each) => (
            <li key={each.word}>{inWords(each)}</li>
          ))}
        </ul>
        <Form className="draft__search" onSubmit={add}>
          <label htmlFor="draft-own-word">{t('web.draft.notSeen.own')}</label>
          <TextInput id="draft-own-word" value={typed} onChange={setTyped} />
          <Button type="submit" className="button button--small">
            {t('web.draft.notSeen.add')}
          </Button>
        </Form>
        <Button className="button button--small" onClick={record}>
          {t('web.draft.notSeen.record')}
        </Button>
      </div>
    </details>
  )
}
