/** The terms of each topic in every language. */
export const terms = (): Record<string, string> => ({})
