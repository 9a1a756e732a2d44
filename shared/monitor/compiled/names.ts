/** The strings of an index that are no words share one table; a first letter, their sense, keeps them apart. */
export const Sense = { about: 'c', mention: 'm', topic: 't', key: 'k', person: 'p', text: 'x' } as const
