import type { InvitationForm } from '#editing/invitation.ts'

/** What each part of the invitation form needs. */
export interface InvitationFieldsProps {
  readonly form: InvitationForm
  /** What is wrong with a field, in words. */
  errorOf(field: string): string | undefined
  onChange(change: Partial<InvitationForm>): void
}
