import { Problem } from '../../problem/problem.ts'

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  EEXIST: 'a file is in its place',
  ENOTDIR: 'a file is in its place, or in the place of a folder above it',
  ENOSPC: 'the disk is full',
}

/** A folder that cannot be made or written, by what the system said. */
export function folderProblem(code: string, folder: string, setting: string, error: unknown): Problem {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error)
  return new Problem(code, {
    at: folder,
    says: `Expected a folder that can be written, ${REASONS[reason] ?? `got ${reason}`}`,
    fix: `Make it writable, or set ${setting} to another folder`,
    exit: 2,
    cause: error,
  })
}
