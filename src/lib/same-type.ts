import type { z } from './schema.ts'

/** The fields that have a name; a loose object accepts any others too. */
type Named<T> = keyof { [Key in keyof T as string extends Key ? never : number extends Key ? never : Key]: T[Key] }

/**
 * A type as JSON represents it: nothing is read-only, an optional field has no `undefined`, and an object with named
 * fields has only those.
 */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? {
        -readonly [Key in keyof T as [Named<T>] extends [never] ? Key : Extract<Key, Named<T>>]: Plain<
          {} extends Pick<T, Key> ? Exclude<T[Key], undefined> : T[Key]
        >
      }
    : T

/** Whether two plain types are identical, which is stricter than each fitting the other. */
type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/**
 * `true` when a value of one type is a value of the other in JSON, at any depth: a field that one lacks, that is
 * optional in one of them or has another type makes it `false`. `readonly` makes no difference.
 */
export type SameType<A, B> = Identical<Plain<A>, Plain<B>>

/** Whether what a schema accepts is what a type says. */
export type Describes<Schema extends z.ZodMiniType, Type> = SameType<z.output<Schema>, Type>

/** A type of which the schema accepts the given fields as any object, because another reader checks them. */
export type Unread<T, Fields extends keyof T> = {
  [Key in keyof T]: Key extends Fields ? Readonly<Record<string, unknown>> : T[Key]
}

/** Compiles only with `true`: `type Checked = Proven<Describes<typeof roundSchema, Round>>`. */
export type Proven<Claim extends true> = Claim
