import { useCallback, useEffect, useRef } from 'react'
import { bestSentence } from '#draft/sentences.ts'
import { shortOf } from '#wording/names.ts'
import { placeText } from '#wording/evidence.ts'
import { LiveRegion } from '../../components/LiveRegion.tsx'
import { Loading } from '../../components/Loading.tsx'
import { loadTerms } from '../../content.ts'
import type { OpenDraft } from '../../draft/open-drafts.ts'
import { useLoaded } from '../../state/use-loaded.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen, useWording } from '../assessment/open-context.ts'
import { chooseSpot, lookAt } from './choose-spot.ts'
import { NotSeen } from './NotSeen.tsx'
import { PlaceButton } from './PlaceButton.tsx'

/** Where evidence for a check may be, on request. Says nothing about the level. */
export function Proposals({ draft, check }: { readonly draft: OpenDraft; readonly check: string }) {
  const { t } = useTranslation()
  const open = useOpen()
  const wording = useWording()
  const name = shortOf(wording, check)
  const { id } = open.get().assessment
  const { questionnaire } = open
  const found = useLoaded(
    useCallback(async () => {
      const terms = questionnaire.terms ?? (await loadTerms(questionnaire.id))
      const groups = terms?.[draft.language][check]
      return groups === undefined ? { passages: [], groups: [] } : draft.desk.find(groups)
    }, [draft, check, questionnaire])
  )
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    lookAt(heading.current)
  }, [check])
  return (
    <section className="draft__proposals stack" aria-labelledby="draft-proposals">
      <h3 id="draft-proposals" ref={heading} tabIndex={-1}>
        {t('web.draft.proposals', { check: name })}
      </h3>
      <LiveRegion className="visually-hidden">
        {found === null ? null : <p>{t('web.draft.found', { count: found.passages.length, check: name })}</p>}
      </LiveRegion>
      {found === null ? (
        <Loading />
      ) : found.passages.length === 0 ? (
        <p>{t(found.groups.length === 0 ? 'web.draft.noTerms' : 'web.draft.none')}</p>
      ) : (
        <>
          <p className="small">{t('web.draft.placesOnly')}</p>
          <ol className="plain-list">
            {found.passages.map((passage) => (
              <li key={passage.block}>
                <PlaceButton
                  place={placeText(t, passage) || t('web.draft.readPlace')}
                  text={passage.text}
                  note={[
                    t('web.draft.because', { words: passage.words.join(', ') }),
                    ...(passage.counter ? [t('web.draft.counter')] : [])
                  ].join('; ')}
                  onGo={() =>
                    chooseSpot(id, {
                      block: passage.block,
                      ...bestSentence(passage.text, passage.words),
                      isProposed: true
                    })
                  }
                />
              </li>
            ))}
          </ol>
        </>
      )}
      {found === null || found.groups.length === 0 ? null : (
        <NotSeen draft={draft} check={check} groups={found.groups} />
      )}
    </section>
  )
}
