/** Tells the time; the only way the pipeline learns it. */
export type Clock = () => Date
