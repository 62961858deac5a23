import { memo, useMemo, useState, type MouseEvent } from 'react'
import { sentencesOf } from '#draft/sentences.ts'
import { withNotes } from '#draft/draft-index.ts'
import type { Block } from '#draft/types.ts'
import { shortOf } from '#wording/names.ts'
import { placeText } from '#wording/evidence.ts'
import { Button } from '../../components/Button.tsx'
import type { Chosen, OpenDraft } from '../../draft/open-drafts.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen, useWording } from '../assessment/open-context.ts'
import { chooseSpot } from './choose-spot.ts'
import { ChosenTools } from './ChosenTools.tsx'
import { usePane, type Found } from './use-draft.ts'

/** How many blocks are drawn at first, and how many more at a time: a long draft would hold up the page. */
const step = 60
/** How many blocks are drawn above the place that the user goes to. */
const above = 12

interface DraftTextProps {
  readonly draft: OpenDraft
  /** The part of the questionnaire beside it. */
  readonly part: string
  readonly found: readonly Found[]
}

/** The text of the draft, in which users choose sentences. Names in its margin show where evidence was taken. */
export function DraftText({ draft, part, found }: DraftTextProps) {
  const { t } = useTranslation()
  const wording = useWording()
  const { id } = useOpen().get().assessment
  const { chosen } = usePane()
  const { blocks } = draft
  const [drawn, setDrawn] = useState({ from: 0, to: step })
  const isOut = chosen !== null && (chosen.block < drawn.from || chosen.block >= drawn.to)
  const shown = isOut ? { from: Math.max(0, chosen.block - above), to: chosen.block + step - above } : drawn
  if (isOut) setDrawn(shown)
  const margin = useMemo(() => {
    const names = new Map<number, Set<string>>()
    for (const { check, now } of found)
      if (now.spot !== null && now.fate !== 'perhaps' && wording.questionnaire.checks.has(check))
        names.set(now.spot.block, (names.get(now.spot.block) ?? new Set()).add(shortOf(wording, check)))
    return names
  }, [found, wording])
  const headings = useMemo(
    () => blocks.flatMap((block, at) => (block.kind === 'heading' ? [{ at, text: headingText(block) }] : [])),
    [blocks]
  )
  const choose = ({ target }: MouseEvent) => {
    const span = target instanceof Element ? target.closest<HTMLElement>('[data-start]') : null
    const block = Number(span?.closest<HTMLElement>('[data-block]')?.dataset['block'])
    if (span === null || Number.isNaN(block) || !window.getSelection()?.isCollapsed) return
    const [start, end] = [Number(span.dataset['start']), Number(span.dataset['end'])]
    chooseSpot(id, { block, start, end, isProposed: false })
  }
  const goTo = (at: number) => {
    const next = Math.min(at + 1, blocks.length - 1)
    const block = blocks[next]
    if (block === undefined) return
    const [first = { start: 0, end: 0 }] = sentencesOf(withNotes(block))
    chooseSpot(id, { block: next, ...first, isProposed: false })
  }
  return (
    <section className="stack" aria-labelledby="draft-text">
      <h3 id="draft-text">{t('web.draft.text')}</h3>
      {headings.length < 2 ? null : (
        <label className="draft__go small">
          {t('web.draft.goTo')}
          <select className="input" value="" onChange={({ target }) => goTo(Number(target.value))}>
            <option value="">{t('web.draft.goToNone')}</option>
            {headings.map(({ at, text }) => (
              <option key={at} value={at}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="small muted">{t('web.draft.choose')}</p>
      {/* Keys reach every sentence by searching, by the list of headings, and by the buttons at the chosen sentence. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <div className="draft__text" role="group" aria-labelledby="draft-text" tabIndex={0} onClick={choose}>
        {shown.from === 0 ? null : (
          <Button
            className="button button--small"
            onClick={() => setDrawn({ from: Math.max(0, shown.from - step), to: shown.to })}
          >
            {t('web.draft.earlier')}
          </Button>
        )}
        {blocks.slice(shown.from, shown.to).map((block, offset) => {
          const at = shown.from + offset
          const its = chosen?.block === at ? chosen : null
          return (
            <div key={at} data-block={at} className={`draft__block draft__block--${block.kind}`}>
              <BlockText block={block} at={at} chosen={its} />
              {margin.has(at) ? (
                <p className="draft__margin small">
                  {t('web.draft.standsFor', { names: [...(margin.get(at) ?? [])].join(', ') })}
                </p>
              ) : null}
              {its === null ? null : <ChosenTools draft={draft} part={part} chosen={its} />}
            </div>
          )
        })}
        {shown.to >= blocks.length ? null : (
          <Button className="button button--small" onClick={() => setDrawn({ from: shown.from, to: shown.to + step })}>
            {t('web.draft.further')}
          </Button>
        )}
      </div>
    </section>
  )
}

const headingText = ({ number, text }: Block): string =>
  number === null || text.includes(number) ? text : `${number} ${text}`

interface BlockTextProps {
  readonly block: Block
  readonly at: number
  readonly chosen: Chosen | null
}

const BlockText = memo(function BlockText({ block, chosen }: BlockTextProps) {
  const { t } = useTranslation()
  const text = withNotes(block)
  if (block.kind === 'heading') return <h4>{headingText(block)}</h4>
  const spans = sentencesOf(text)
  const inside = (start: number, end: number) => chosen !== null && start >= chosen.start && end <= chosen.end
  const place = placeText(t, { ...block, heading: null })
  const before = chosen === null ? spans : spans.filter(({ end }) => end <= chosen.start)
  const after = chosen === null ? [] : spans.filter(({ start, end }) => !inside(start, end) && start >= chosen.start)
  const draw = ({ start, end }: (typeof spans)[number]) => (
    <span key={start} data-start={start} data-end={end}>
      {text.slice(start, end)}{' '}
    </span>
  )
  return (
    <p>
      {before.map(draw)}
      {chosen === null ? null : (
        <mark className="draft__chosen" tabIndex={-1}>
          {place === '' ? null : <span className="visually-hidden">{place}: </span>}
          {text.slice(chosen.start, chosen.end)}
        </mark>
      )}{' '}
      {after.map(draw)}
    </p>
  )
})
