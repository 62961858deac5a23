import { useState } from 'react'
import { visibleText } from '#lib/blank.ts'
import { withNotes } from '#draft/draft-index.ts'
import type { OwnSearch } from '#draft/search-text.ts'
import { sentencesOf } from '#draft/sentences.ts'
import { placeText } from '#wording/evidence.ts'
import { Button } from '../../components/Button.tsx'
import { Form } from '../../components/Form.tsx'
import { LiveRegion } from '../../components/LiveRegion.tsx'
import { TextInput } from '../../components/TextInput.tsx'
import type { OpenDraft } from '../../draft/open-drafts.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen } from '../assessment/open-context.ts'
import { chooseSpot } from './choose-spot.ts'
import { PlaceButton } from './PlaceButton.tsx'

/** The user's own search in the draft. */
export function DraftSearch({ draft }: { readonly draft: OpenDraft }) {
  const { t } = useTranslation()
  const { id } = useOpen().get().assessment
  const [typed, setTyped] = useState('')
  const [result, setResult] = useState<(OwnSearch & { readonly typed: string }) | null>(null)
  const search = async () => {
    const wanted = visibleText(typed).slice(0, 200)
    setResult(wanted === '' ? null : { ...(await draft.desk.search(wanted)), typed: wanted })
  }
  return (
    <div className="stack">
      <div role="search">
        <Form className="draft__search" onSubmit={search}>
          <label htmlFor="draft-search">{t('web.draft.search.label')}</label>
          <TextInput id="draft-search" value={typed} onChange={setTyped} />
          <Button type="submit" className="button button--small">
            {t('web.draft.search.button')}
          </Button>
        </Form>
      </div>
      <LiveRegion className="small">
        {result === null ? null : (
          <p>
            {t('web.draft.search.found', { count: result.count, typed: result.typed })}{' '}
            {result.count > result.spots.length ? t('web.draft.search.first', { shown: result.spots.length }) : ''}
          </p>
        )}
      </LiveRegion>
      {result === null || result.count === 0 ? null : (
        <ol className="plain-list draft__results">
          {result.spots.map((spot) => {
            const block = draft.blocks[spot.block]
            const text = block === undefined ? '' : withNotes(block)
            const sentence = sentencesOf(text).find(({ end }) => end > spot.start) ?? { start: 0, end: text.length }
            return (
              <li key={spot.block}>
                <PlaceButton
                  place={(block && placeText(t, { ...block, heading: block.headings.at(-1) ?? null })) ?? ''}
                  text={text.slice(sentence.start, sentence.end)}
                  onGo={() => chooseSpot(id, { block: spot.block, ...sentence, isProposed: false })}
                />
              </li>
            )
          })}
        </ol>
      )}
    </div>
  )
}
