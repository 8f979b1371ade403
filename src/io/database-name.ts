/** What browsers know our storage by, at the address the app was opened from. */
export const databaseName: (version: number) => string = () => 'replique';
