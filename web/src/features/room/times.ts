/** A time of the bureau as the tables show it: month, day and time of day. */
export const timeOf = (time: string): string => time.slice(5, 16).replace('T', ' ')
