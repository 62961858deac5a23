import type { Fault } from '#storage/store.ts'
import type { ReactNode } from 'react'
import { useTranslation } from '../words/language.ts'
import { Notice } from './Notice.tsx'

/** Says what is wrong with the storage of this device, and what to do. */
export function FaultNotice({ fault, children }: { readonly fault: Fault; readonly children?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <Notice tone="negative" role="alert" title={t(`web.fault.${fault.kind}.title`)}>
      <p>{t(`web.fault.${fault.kind}.text`)}</p>
      {children}
    </Notice>
  )
}
