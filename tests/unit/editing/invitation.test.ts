import { expect, it } from 'vitest'
import { faultsOf, seatsOf, type InvitationForm } from '#editing/invitation.ts'

const seat = (key: number, organisation: string) => ({ key, function: 'adviseur', organisation })
const whole: InvitationForm = {
  title: 'Wallet',
  version: '0.9',
  depth: 'full',
  deadline: '',
  instruction: '',
  passphrase: '',
  repeated: '',
  seats: [seat(0, 'BZK'), seat(1, 'SZW'), { key: 2, function: ' ', organisation: '' }, seat(3, 'SZW')]
}
const codes = (change: Partial<InvitationForm>) =>
  faultsOf({ ...whole, ...change }).map(({ field, code }) => `${field}: ${code}`)

it('an invitation with a title, a version and three seats is valid; empty rows are allowed', () => {
  expect(codes({})).toEqual([])
})

it('each missing value is reported at its field, in the order of the form', () => {
  expect(
    codes({ title: ' ', version: '', seats: [seat(0, 'BZK'), seat(1, ''), { key: 2, function: '', organisation: '' }] })
  ).toEqual(['title: title', 'version: version', 'organisation-1: organisation', 'function-2: seats'])
})

it('a passphrase must be long and typed twice', () => {
  expect(codes({ passphrase: 'kort', repeated: 'kort' })).toEqual(['passphrase: passphrase'])
  expect(codes({ passphrase: 'kort', repeated: '' })).toEqual(['passphrase: passphrase'])
  expect(codes({ passphrase: 'paarse fiets regent', repeated: 'paarse fiets' })).toEqual(['repeated: repeated'])
  expect(codes({ passphrase: 'paarse fiets regent', repeated: 'paarse fiets regent' })).toEqual([])
  expect(codes({ passphrase: 'paarse fiets regent ', repeated: 'paarse fiets regent' })).toEqual([])
})

it.each([
  [' '.repeat(12), 'passphrase: passphraseUnusable'],
  ['\u200b'.repeat(12), 'passphrase: passphraseUnusable'],
  ['kort        ', 'passphrase: passphrase'],
  ['a'.repeat(12), 'passphrase: passphraseRepeated']
])('the unusable passphrase %j is reported at its field', (passphrase, told) => {
  expect(codes({ passphrase, repeated: passphrase })).toEqual([told])
})

it('seats get unique ids, also for the same function and organisation', () => {
  expect(seatsOf(whole.seats).map(({ id }) => id)).toEqual(['bzk-adviseur', 'szw-adviseur', 'szw-adviseur-2'])
})
