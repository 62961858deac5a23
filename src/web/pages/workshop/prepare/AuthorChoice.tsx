import { useRef, useState } from 'react'
import { parseJson } from '#lib/json.ts'
import type { Problem } from '#lib/problem.ts'
import { error } from '#lib/problem.ts'
import { readAuthor } from '#workshop/author.ts'
import { Button } from '../../../components/Button.tsx'
import { Icon } from '../../../components/Icon.tsx'
import { LiveRegion } from '../../../components/LiveRegion.tsx'
import { RefusedFile } from '../../../components/RefusedFile.tsx'
import { useWorkspace } from '../../../shell/workspace.ts'
import { useTranslation } from '../../../words/language.ts'
import { useOtherVersions } from '../../compare/use-other-versions.ts'
import type { HeldWorkshop } from '../common/use-held.ts'

/** Chooses a file with the author's own levels, for the facilitator to compare with the room. */
export function AuthorChoice({ held }: { readonly held: HeldWorkshop }) {
  const { t } = useTranslation()
  const { library } = useWorkspace()
  const others = useOtherVersions()
  const input = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<readonly Problem[]>([])
  const { workshop, questionnaire, change } = held
  const known = workshop.author ?? []
  const setAuthor = (json: unknown) => {
    const read = readAuthor(json, questionnaire)
    if (read.ok) change({ kind: 'author', levels: read.value })
    else setRefused(read.problems)
  }
  const chooseStored = async (id: string) => {
    const all = await library.exportAll()
    const found = all.ok ? all.value.find((assessment) => assessment.id === id) : undefined
    if (found === undefined) setRefused([error('unreadable', '')])
    else setAuthor(found)
  }
  const readFile = async (file: File) => {
    const json = parseJson(await file.text().catch(() => ''))
    if (json.ok) setAuthor(json.value)
    else setRefused(json.problems)
  }
  return (
    <section className="section stack" aria-labelledby="author">
      <h2 id="author" tabIndex={-1}>
        {t('web.workshop.author.heading')}
      </h2>
      <p className="measure">{t('web.workshop.author.text')}</p>
      {others.length === 0 || known.length > 0 ? null : (
        <div className="field">
          <label htmlFor="author-choice">{t('web.workshop.author.label')}</label>
          <select
            id="author-choice"
            className="input"
            value=""
            onChange={({ target }) => target.value !== '' && void chooseStored(target.value)}
          >
            <option value="">{t('web.workshop.author.none')}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <LiveRegion>
        {known.length === 0 ? null : <p>{t('web.workshop.author.known', { count: known.length })}</p>}
      </LiveRegion>
      <div className="row">
        {known.length > 0 ? (
          <Button
            className="button"
            onClick={() => {
              change({ kind: 'author', levels: [] })
              document.getElementById('author')?.focus()
            }}
          >
            {t('web.workshop.author.forget')}
          </Button>
        ) : (
          <Button className="button" onClick={() => input.current?.click()}>
            <Icon name="file" /> {t('web.workshop.author.file')}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('web.workshop.author.file')}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) void readFile(file)
          target.value = ''
        }}
      />
      {refused.length === 0 ? null : (
        <RefusedFile
          heading={t('web.workshop.author.refused')}
          problems={refused}
          onClose={() => {
            setRefused([])
          }}
        />
      )}
    </section>
  )
}
