import { lazy, Suspense, useEffect, useState } from 'react'
import { recognise, type Recognised } from '../../state/recognise.ts'
import ImportDialog from './ImportDialog.tsx'

const RoundFile = lazy(() => import('../round/RoundFile.tsx'))

interface OpenedFileProps {
  /** The first is opened; more than one only makes sense for reviews of a round. */
  readonly files: readonly File[]
  onClose(): void
}

/** Brings a file to where it belongs, by what it is. */
export default function OpenedFile({ files, onClose }: OpenedFileProps) {
  const [unsealed, setUnsealed] = useState<File | null>(null)
  const [found, setFound] = useState<{ readonly file: File; readonly as: Recognised } | null>(null)
  const file = unsealed ?? files[0]
  useEffect(() => {
    if (file === undefined) return
    let current = true
    void recognise(file).then(as => { if (current) setFound({ file, as }) })
    return () => { current = false }
  }, [file])
  if (file === undefined || found?.file !== file) return null
  if (found.as.kind === 'other') return <ImportDialog file={file} onClose={onClose} />
  return (
    <Suspense fallback={null}>
      <RoundFile name={file.name} found={found.as} all={unsealed === null ? files : [unsealed]} onUnsealed={setUnsealed} onClose={onClose} />
    </Suspense>
  )
}
