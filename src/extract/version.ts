/** Goes up when the same article may be read otherwise: the graph then retracts what is no longer read. */
export const EXTRACTOR = '8'
