import { expect, test } from "vitest";
import type { AllocateSolved } from "../../src/core/planning/panel-answers.ts";
import { comparePlans } from "../../src/sidebar/panels/compare-plans.ts";

function solved(packages: { readonly [account: string]: string }): AllocateSolved {
	const chosen = Object.entries(packages).map(([account, name]) => ({
		account,
		offer: `${account}/${name}`,
		package: name,
	}));
	return { plan: { chosen }, labels: { a: "@a", b: "@b", c: "@c" } } as unknown as AllocateSolved;
}

test("a creator in both plans with another package is in neither alone", () => {
	expect(
		comparePlans(solved({ a: "reel", b: "post", c: "post" }), solved({ a: "2 reels", b: "post" })),
	).toEqual({
		both: ["@b, post"],
		otherPackage: ["@a: reel, then 2 reels"],
		onlyFirst: ["@c, post"],
		onlySecond: [],
	});
});
