import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import './Notice.css'

interface NoticeProps {
  readonly tone?: 'neutral' | 'attention' | 'negative' | 'positive'
  readonly title?: string
  /** `alert` for a failure, `status` for a success. */
  readonly role?: 'alert' | 'status'
  readonly children?: ReactNode
}

export function Notice({ tone = 'neutral', title, role, children }: NoticeProps) {
  const icon = tone === 'positive' ? 'check' : tone === 'neutral' ? 'info' : 'warning'
  return (
    <div className={`notice notice--${tone}`} role={role}>
      <Icon name={icon} size={22} />
      <div className="notice__body stack">
        {title === undefined ? null : (
          <p>
            <strong>{title}</strong>
          </p>
        )}
        {children}
      </div>
    </div>
  )
}
