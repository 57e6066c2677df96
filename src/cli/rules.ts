export async function rulesCommand(..._: unknown[]) {}
