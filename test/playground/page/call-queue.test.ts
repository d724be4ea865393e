import { expect, it } from "vitest";
import { createCallQueue } from "../../../src/playground/page/frames/call-queue.ts";

it("ten calls are under way at once; the eleventh begins when one of them is done", () => {
	const queue = createCallQueue();
	const begun: number[] = [];
	const ends: (() => void)[] = [];
	for (let call = 1; call <= 12; call++) {
		queue((done) => {
			begun.push(call);
			ends.push(done);
		});
	}
	expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
	ends[4]!();
	expect(begun.at(-1)).toBe(11);
	ends[0]!();
	expect(begun.at(-1)).toBe(12);
});
