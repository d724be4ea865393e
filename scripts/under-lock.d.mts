/** Does the work while no other process does work under the same lock, a folder; waits for one that does. */
export function underLock<T>(folder: string, work: () => T, pauseMs?: number): T;
