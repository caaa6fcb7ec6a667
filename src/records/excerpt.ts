/** At most so many signs of a file are quoted in a message: what stands there may be about someone. */
const quoted = 60;

/** The beginning of a text that is quoted from a file: enough to find it. */
export const excerpt = (text: string): string => {
  const signs = [...text.trim()];
  return signs.length > quoted ? `${signs.slice(0, quoted - 1).join('')}…` : signs.join('');
};
