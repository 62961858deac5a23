import { useState } from 'react'
import { post } from '#live/room.ts'
import type { GivenToken } from '#room/types.ts'
import { Button } from '../../../components/Button.tsx'
import { hrefTo } from '../../../router/route.ts'
import { useTranslation } from '../../../words/language.ts'
import { QrCode } from './QrCode.tsx'

interface ClickerLinkProps {
  readonly address: string
  /** The facilitator's. */
  readonly token: string
}

/** Makes a phone the clicker, with a token of its own that ends with the room. */
export function ClickerLink({ address, token }: ClickerLinkProps) {
  const { t } = useTranslation()
  const [given, setGiven] = useState<string | null>(null)
  const make = async () => {
    const replied = await post<GivenToken>('./', 'tokens', { role: 'co-facilitator' }, token)
    if (replied.ok) setGiven(replied.body.token)
  }
  return (
    <details>
      <summary>{t('web.workshop.phones.clicker.link')}</summary>
      <div className="stack page-body">
        <p className="measure">{t('web.workshop.phones.clicker.linkText')}</p>
        {given === null ? (
          <p>
            <Button className="button" onClick={make}>
              {t('web.workshop.phones.clicker.make')}
            </Button>
          </p>
        ) : (
          <QrCode
            text={address + hrefTo({ page: 'clicker', token: given })}
            label={t('web.workshop.phones.clicker.linkQr')}
          />
        )}
      </div>
    </details>
  )
}
