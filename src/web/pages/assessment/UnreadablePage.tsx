import { useTranslation } from '../../words/language.ts'
import { FaultNotice } from '../../components/FaultNotice.tsx'
import { Page } from '../../components/Page.tsx'
import { ProblemList } from '../../components/ProblemList.tsx'
import { hrefTo } from '../../router/route.ts'
import type { Opened } from '../../state/library.ts'

type Refused = Extract<Opened, { reason: 'fault' | 'problems' }>

export function UnreadablePage({ opened, heading }: { readonly opened: Refused; readonly heading: string }) {
  const { t } = useTranslation()
  return (
    <Page heading={heading}>
      <div className="page-body stack measure">
        {opened.reason === 'fault' ? <FaultNotice fault={opened.fault} /> : <ProblemList problems={opened.problems} />}
        <p>
          <a className="button" href={hrefTo({ page: 'start' })}>
            {t('web.notFound.back')}
          </a>
        </p>
      </div>
    </Page>
  )
}
