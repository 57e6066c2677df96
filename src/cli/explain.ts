export async function explainCommand(..._: unknown[]) {}
