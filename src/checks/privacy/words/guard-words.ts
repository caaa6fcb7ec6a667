/** The words of a language by which the guard knows what stands beside them. Accents and case do not matter. */
export interface GuardWords {
  /** People who must not be named: victims, witnesses, the accused. */
  readonly people: readonly string[];
  /** What leads from such a word to the name: «la agraviada, identificada como …». */
  readonly naming: readonly string[];
  /** What may stand between a name and such a word: articles, «fue», «presunta». */
  readonly between: readonly string[];
  /** What may be told of such a person before the name: «víctima de trata María …». */
  readonly of: readonly string[];
  /** Words that no person's name has: offices, laws, things with a capital letter. */
  readonly public: readonly string[];
  readonly telephone: readonly string[];
  /** Beside these a date is a birth date, whatever else the sentence says. */
  readonly birthDate: readonly string[];
  /** People are born, and so are laws and commissions: see `things`. */
  readonly born: readonly string[];
  /** What has a day of birth only in a manner of speaking, or an address that is nobody's home. */
  readonly things: readonly string[];
  readonly months: readonly string[];
  /** What says that someone lives at the address that follows. */
  readonly home: readonly string[];
  readonly street: readonly string[];
  /** Of an address that begins with the number: «12 Main Street». */
  readonly streetAfter: readonly string[];
  /** What stands right before the number of something else. */
  readonly otherNumber: readonly string[];
  readonly money: readonly string[];
  /** What may stand between a word and its number: «DNI de la señora, n.º …». */
  readonly toNumber: readonly string[];
  /** What may follow a telephone number in a sentence; any other word makes the number a count of that thing. */
  readonly afterTelephone: readonly string[];
}

/** A list written as a text with commas, so that a language is read and added to at a glance. */
export const listed = (text: string): string[] => text.split(',').map((word) => word.trim());
