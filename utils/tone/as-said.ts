/** A phrase as it is compared: however it is typed, it is the same one. */
export const asSaid = (phrase: string): string => phrase.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim()
