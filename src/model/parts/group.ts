/** The fields of a record, or of a group in one, whatever they hold. */
export type Group = Readonly<Record<string, unknown>>;

/** Whether a value is a group of fields: neither a list nor a single value. */
export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
