/** A number of the city's registry. */
export const registered = (year: string, number: number) => `${year}/${number}`;
