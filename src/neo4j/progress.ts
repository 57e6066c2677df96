/** Told of each long step: fetching, starting. `done` and `of` count where a count is known. */
export type Progress = (step: { readonly label: string; readonly done?: number; readonly of?: number }) => void
