import type { ServiceContext } from "./context.ts";
import { exception, signatureMismatch } from "./exception.ts";
import { expose } from "./expose.ts";

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

const RETRY_AFTER = 50;

/** Locks held by one execution against all others of this document, user or script; the runtime lets go of them at its end. */
export function createLockService(context: ServiceContext): LockService {
	return expose<LockService>(context.guard, "LockService", {
		stores: {
			getDocumentLock: () => createLock(context, `document:${context.file.id}`),
			getUserLock: () => createLock(context, `user:${context.user}`),
			getScriptLock: () => createLock(context, "script"),
		},
	});
}

function createLock(context: ServiceContext, name: string): Lock {
	const { locks, clock, execution } = context;
	let held = false;
	const tryLock = (timeout: unknown) => {
		if (typeof timeout !== "number") throw signatureMismatch("LockService.Lock.tryLock", [timeout]);
		const deadline = clock.now() + timeout;
		for (;;) {
			held = held || locks.acquire(name, execution.id);
			const left = deadline - clock.now();
			if (held || left <= 0) return held;
			clock.sleep(Math.min(RETRY_AFTER, left));
		}
	};
	return expose<Lock>(context.guard, "Lock", {
		stores: {
			hasLock: () => held,
			tryLock,
			waitLock(timeout) {
				if (tryLock(timeout)) return;
				throw exception("Lock timeout: another process was holding the lock for too long.");
			},
			releaseLock() {
				if (held) locks.release(name, execution.id);
				held = false;
			},
		},
	});
}
