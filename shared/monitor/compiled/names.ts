/** The strings of an index that are no words share one table; a first letter keeps their senses apart. */
export const nameOf = {
  country: (code: string, level: 'about' | 'mention') => `${level === 'about' ? 'c' : 'm'}${code}`,
  topic: (id: string) => `t${id}`,
  key: (key: string) => `k${key}`,
  person: (json: string) => `p${json}`,
  text: (text: string) => `x${text}`,
} as const
