import { setFlagsFromString } from 'node:v8'

/**
 * For commands that read many articles: V8 collects its old generation after it has grown by half, in this thread and in those begun
 * later, where it would wait for several times as much. Reading leaves 2.5 MB of garbage an article: 200 MB are held instead of 310,
 * in the same time (`npm run bench:extract`).
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=50')
}
