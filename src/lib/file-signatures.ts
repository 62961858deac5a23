/** Kinds of files that people mistake for ours. Their names are in `locales/` under `problem.file`. */
export type ForeignKind =
  | 'word'
  | 'excel'
  | 'powerpoint'
  | 'odt'
  | 'ods'
  | 'odp'
  | 'rtf'
  | 'pages'
  | 'epub'
  | 'html'
  | 'xml'
  | 'text'
  | 'mail'
  | 'picture'
  | 'recording'
  | 'zip'
  | 'archive'
  | 'program'

/** Signatures that no other kind starts with. */
export const signatures: readonly (readonly [start: string, kind: ForeignKind, at?: number])[] = [
  ['\x89PNG\r\n', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['WEBP', 'picture', 8],
  ['ftyphei', 'picture', 4],
  ['ftypmif1', 'picture', 4],
  ['ftypavif', 'picture', 4],
  ['ftyp', 'recording', 4],
  ['WAVE', 'recording', 8],
  ['AVI ', 'recording', 8],
  ['ID3', 'recording'],
  ['OggS', 'recording'],
  ['\x1aE\xdf\xa3', 'recording'],
  ['{\\rtf', 'rtf'],
  ["7z\xbc\xaf'\x1c", 'archive'],
  ['Rar!', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['MZ', 'program'],
  ['\x7fELF', 'program']
]
