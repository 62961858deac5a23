import { lazy, Suspense, useEffect, useState } from 'react'
import { recognise, type Recognised } from '../../state/recognise.ts'
import { unpack } from '../../state/unpack.ts'
import ImportDialog from './ImportDialog.tsx'

const RoundFile = lazy(() => import('../round/open/RoundFile.tsx'))
const QuestionnaireDialog = lazy(() => import('../questionnaire/QuestionnaireDialog.tsx'))
const DraftDialog = lazy(() => import('../draft/DraftDialog.tsx'))
const SeveralFiles = lazy(() => import('./SeveralFiles.tsx'))
const UnsealedDialog = lazy(() => import('./UnsealedDialog.tsx'))

/** Whether a name is that of a rendered report, which is for reading, and not of a file to work with. */
const isDocument = (name: string): boolean => /\.(?:pdf|docx|odt|html|xlsx|csv|md)$/iu.test(name)

interface OpenedFileProps {
  /** The kind of the first file decides: assessments are imported together, and so are the reviews of a round. */
  readonly files: readonly File[]
  onClose(): void
}

/** Opens a file where it belongs, by its kind. */
export default function OpenedFile({ files, onClose }: OpenedFileProps) {
  const [unsealed, setUnsealed] = useState<File | null>(null)
  const [found, setFound] = useState<{
    readonly file: File
    readonly as: Recognised
    readonly unpacked: readonly File[] | null
  } | null>(null)
  const file = unsealed ?? files[0]
  useEffect(() => {
    if (file === undefined) return
    let current = true
    void recognise(file).then(async (as) => {
      const unpacked = as.kind === 'zip' ? await unpack(as.bytes) : null
      if (current) setFound({ file, as, unpacked })
    })
    return () => {
      current = false
    }
  }, [file])
  if (file === undefined || found?.file !== file) return null
  const { as } = found
  const all = unsealed === null ? files : [unsealed]
  if (unsealed !== null && isDocument(unsealed.name) && ['other', 'draft', 'zip'].includes(as.kind))
    return (
      <Suspense fallback={null}>
        <UnsealedDialog
          file={unsealed}
          hasAssessment={as.kind === 'other' && unsealed.name.endsWith('.pdf')}
          onClose={onClose}
        />
      </Suspense>
    )
  if (as.kind === 'other' && all.length === 1) return <ImportDialog file={file} onClose={onClose} />
  if (as.kind === 'draft' && all.length === 1)
    return (
      <Suspense fallback={null}>
        <DraftDialog file={file} onClose={onClose} />
      </Suspense>
    )
  if (as.kind === 'questionnaire')
    return (
      <Suspense fallback={null}>
        <QuestionnaireDialog name={file.name} text={as.text} onClose={onClose} />
      </Suspense>
    )
  return (
    <Suspense fallback={null}>
      {as.kind === 'zip' || as.kind === 'other' || as.kind === 'draft' ? (
        <SeveralFiles files={as.kind === 'zip' ? found.unpacked : all} onClose={onClose} />
      ) : (
        <RoundFile
          name={file.name}
          found={as}
          wasSealed={unsealed !== null}
          all={all}
          onUnsealed={setUnsealed}
          onClose={onClose}
        />
      )}
    </Suspense>
  )
}
