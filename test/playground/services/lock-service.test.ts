import { expect, it } from "vitest";
import { createWorkbook } from "../../../src/playground/model/workbook.ts";
import { createLocks } from "../../../src/playground/services/stores.ts";
import { openScript } from "./open-script.ts";

const code = `
function hold() {
	var lock = LockService.getDocumentLock();
	if (!lock.tryLock(0)) return "busy";
	SpreadsheetApp.getUi().alert("Holding");
	return lock.hasLock();
}
function tryFor(ms) { var lock = LockService.getDocumentLock(); return [lock.tryLock(ms), lock.hasLock()]; }
function waitFor(ms) { LockService.getDocumentLock().waitLock(ms); }
function tryUserLock() { return LockService.getUserLock().tryLock(0); }
function letGo() { var lock = LockService.getDocumentLock(); lock.tryLock(0); lock.releaseLock(); SpreadsheetApp.getUi().alert("Done"); return lock.hasLock(); }
function forget() { LockService.getDocumentLock().waitLock(0); throw new Error("died"); }
`;

/** Two people with the same workbook. While Ana's script shows an alert, `meanwhile` happens; sleeping only moves the clock. */
function openTwo() {
	const shared = { workbook: createWorkbook(), locks: createLocks() };
	const slept: number[] = [];
	let now = 0;
	const clock = {
		now: () => now,
		sleep: (milliseconds: number) => {
			slept.push(milliseconds);
			now += milliseconds;
		},
	};
	const ana = openScript(code, { ...shared, clock, user: "ana" });
	const ben = openScript(code, { ...shared, clock, user: "ben" });
	const duringAlert = (meanwhile: () => unknown) => {
		const seen: unknown[] = [];
		ana.ui.alert = () => {
			seen.push(meanwhile());
			return "OK";
		};
		return seen;
	};
	return { ana, ben, duringAlert, slept };
}

it("gives the document lock to one person at a time", () => {
	const { ana, ben, duringAlert } = openTwo();
	const seen = duringAlert(() => ben.call("tryFor", 0));
	expect(ana.call("hold")).toBe(true);
	expect(seen).toEqual([[false, false]]);
});

it("waits as long as it was told before it gives up", () => {
	const { ana, ben, duringAlert, slept } = openTwo();
	duringAlert(() => ben.call("tryFor", 120));
	ana.call("hold");
	expect(slept).toEqual([50, 50, 20]);
});

it("throws in waitLock when the time is up", () => {
	const { ana, ben, duringAlert } = openTwo();
	duringAlert(() => ben.call("waitFor", 100));
	expect(() => ana.call("hold")).toThrow("Lock timeout: another process was holding the lock for too long.");
});

it("is free again once it is released", () => {
	const { ana, ben, duringAlert } = openTwo();
	const seen = duringAlert(() => ben.call("tryFor", 0));
	expect(ana.call("letGo")).toBe(false);
	expect(seen).toEqual([[true, true]]);
});

it("is free again after a run that died with it", () => {
	const { ana, ben } = openTwo();
	expect(() => ana.call("forget")).toThrow("died");
	expect(ben.call("tryFor", 0)).toEqual([true, true]);
});

it("has a user lock for each person", () => {
	const { ana, ben, duringAlert } = openTwo();
	const seen = duringAlert(() => ben.call("tryUserLock"));
	ana.call("hold");
	expect(seen).toEqual([true]);
});

it("refuses tryLock without a time", () => {
	const { ana } = openTwo();
	expect(() => ana.call("tryFor")).toThrow("don't match the method signature for LockService.Lock.tryLock.");
});
