import { useState } from 'react'
import { readCode } from '#room/code.ts'
import { Button } from '../../../components/Button.tsx'
import { Form } from '../../../components/Form.tsx'
import { Page } from '../../../components/Page.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { goTo } from '../../../router/use-route.ts'
import { useTranslation } from '../../../words/language.ts'

/** The page on which the computer of the projector gets the code of the room. */
export default function ScreenPage() {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const openBoard = () => {
    const code = readCode(typed)
    setWrong(code === null)
    if (code === null) document.getElementById('screen-code')?.focus()
    else goTo({ page: 'screen', code })
  }
  return (
    <Page heading={t('web.workshop.screen.heading')}>
      <p className="lead page-body">{t('web.workshop.screen.lead')}</p>
      <Form className="page-body stack" onSubmit={openBoard}>
        <TextField
          id="screen-code"
          label={t('web.workshop.screen.code')}
          hint={t('web.workshop.screen.hint')}
          error={isWrong ? t('web.workshop.screen.wrong') : undefined}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit" className="button button--primary">
          {t('web.workshop.screen.show')}
        </Button>
      </Form>
    </Page>
  )
}
